// SPDX-License-Identifier: Apache-2.0

//! The plain types of the consensus, with their rules.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, BoundedVec};
use scale_info::TypeInfo;
use souk_math::experience::{Parameters, Power};
use souk_primitives::{
	codes::GpcBrick,
	content::Cid,
	experience::{Attributes, CycleNumber, Finding, MaxAttributes, ModelId, ModelVersion, Phase, Values},
	gs1::Gtin,
	AssetId, Balance, Millis,
};
use sp_core::H256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, FixedPointNumber, FixedU128, Perbill, Rounding,
};

/// The parts of a base unit that [`Earned::per_share`] counts in.
const PARTS: u128 = 1_000_000_000_000_000_000;

/// The most power a row may store: a million perfect reports. Up to there power fades exactly
/// ([`PowerRule::after_cycles`](souk_math::experience::PowerRule::after_cycles)).
pub const MAX_POWER: Power = 1_000_000_000_000_000;

/// `⌊amount · numerator / denominator⌋`; `None` if it does not fit or the denominator is zero.
pub fn mul_div(amount: u128, numerator: u128, denominator: u128) -> Option<u128> {
	if denominator == 0 {
		return None;
	}
	multiply_by_rational_with_rounding(amount, numerator, denominator, Rounding::Down)
}

/// The bonds, in base units of SOUK.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Bonds {
	/// For a quality model, until it is released.
	pub model: Balance,
	/// For each version of it.
	pub version: Balance,
	/// For a product's binding.
	pub binding: Balance,
	/// For the enrolment of a tester.
	pub enrolment: Balance,
	/// For a report, from its commitment until it is revealed.
	pub report: Balance,
	/// For an appeal, until the re-test.
	pub appeal: Balance,
	/// The least a backer stakes on a tester.
	pub backing: Balance,
}

/// The periods of the consensus.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct CyclePeriods {
	/// The length of the draw and the commit window, in milliseconds.
	pub commit: Millis,
	/// The length of the reveal window that follows, in milliseconds. Its end is the end of the cycle.
	pub reveal: Millis,
	/// How long a purchase lets its buyer report, in milliseconds from its settlement. Fixed for a purchase when it
	/// settles.
	pub report: Millis,
	/// The claim period, in cycles. It is converted to a time when a cycle closes, so later changes do not affect it.
	pub claim: CycleNumber,
	/// The number of cycles in a row that a product's reports wait for a quorum.
	pub carry: u32,
	/// The number of cycles after its own in which a verdict can be appealed. Also the number of cycles after which an
	/// appeal without a re-test is void: an appeal keeps the number it was made with.
	pub appeal: CycleNumber,
	/// The number of cycles that a verdict on an unbound product is kept.
	pub retention: CycleNumber,
}

impl CyclePeriods {
	/// The length of a cycle, in milliseconds.
	pub fn cycle(&self) -> Millis {
		self.commit.saturating_add(self.reveal)
	}

	/// The claim period of a cycle that closes now, in milliseconds.
	pub fn claimable(&self) -> Millis {
		self.cycle().saturating_mul(self.claim.into())
	}

	/// Whether a cycle has both windows, every purchase meets a commit window, and claims and appeals have time.
	pub fn is_valid(&self) -> bool {
		self.commit > 0
			&& self.reveal > 0
			&& self.report >= self.cycle()
			&& self.claim > 0
			&& self.appeal > 0
			&& self.retention > 0
	}
}

/// Whether a panel of at most `seats` reports can reach the quorum, aims at no less than the quorum, and power is
/// within its bounds.
pub fn can_decide(rules: &Parameters, seats: u32) -> bool {
	let quorum = &rules.quorum;
	quorum.reports > 0
		&& quorum.reports <= seats
		&& quorum.effective <= quorum.reports
		&& quorum.reports <= rules.panel.target
		&& rules.panel.uptake > Perbill::zero()
		&& rules.power.cap <= MAX_POWER
}

/// The running cycle.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Cycle<BlockNumber> {
	/// Its number.
	pub number: CycleNumber,
	/// When it began, in milliseconds since the Unix epoch.
	pub began: Millis,
	/// The block it began in.
	pub began_at: BlockNumber,
	/// The end of its commit window, in milliseconds since the Unix epoch.
	pub commit_until: Millis,
	/// The end of its reveal window, in milliseconds since the Unix epoch.
	pub reveal_until: Millis,
	/// The randomness of its draws, once it is known. It is younger than the cycle.
	pub seed: Option<H256>,
	/// The number of reports committed in it.
	pub reports: u32,
}

impl<BlockNumber> Cycle<BlockNumber> {
	/// The phase it is in.
	pub fn phase(&self, now: Millis) -> Phase {
		if now >= self.reveal_until {
			Phase::Over
		} else if now >= self.commit_until {
			Phase::Reveal
		} else if self.seed.is_none() {
			Phase::Draw
		} else {
			Phase::Commit
		}
	}
}

/// The cycle that is being closed.
///
/// It remembers the last row it worked on. A row that was removed earlier in a block still costs time to step over, so
/// a search from the beginning would become slower with every step. Nothing is added to a cycle that is over, so a
/// search from the last row misses nothing.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Closing<AccountId, BlockNumber> {
	/// Its number.
	pub number: CycleNumber,
	/// The block in which it was over.
	pub over_at: BlockNumber,
	/// The randomness that decides ties, once it is known. Nobody knew it before the last reveal.
	pub seed: Option<H256>,
	/// The last product it judged, in the order of the queue.
	pub judged: Option<Gtin>,
	/// The last report it forfeited, in the order of commitments.
	pub forfeited: Option<(Gtin, AccountId)>,
}

/// One asset of a cycle's pool.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AssetPool {
	/// The asset.
	pub asset: AssetId,
	/// What sales paid in and what rolled over, in base units. Zero once the cycle is closed.
	pub pot: Balance,
	/// Settled sales under quality models, in base units. Experts share by them.
	pub sales: Balance,
	/// Points of the winners. Testers share by them.
	pub points: u128,
	/// What the products judged in the cycle had paid in since they were last judged, in base units.
	pub judged_fees: Balance,
	/// The number of these products.
	pub judged: u32,
	/// The experts' part, in base units. Zero until the cycle is closed.
	pub experts: Balance,
	/// The part of it that was paid.
	pub experts_paid: Balance,
	/// The testers' part, in base units. Zero until the cycle is closed.
	pub testers: Balance,
	/// The part of it that was paid.
	pub testers_paid: Balance,
}

impl AssetPool {
	/// An empty pool.
	pub fn new(asset: AssetId) -> Self {
		Self {
			asset,
			pot: 0,
			sales: 0,
			points: 0,
			judged_fees: 0,
			judged: 0,
			experts: 0,
			experts_paid: 0,
			testers: 0,
			testers_paid: 0,
		}
	}

	/// What this pool still owns of the pot account, in base units. `None` if it paid more than it had, which never
	/// happens.
	pub fn unpaid(&self) -> Option<Balance> {
		let experts = self.experts.checked_sub(self.experts_paid)?;
		let testers = self.testers.checked_sub(self.testers_paid)?;
		self.pot.checked_add(experts)?.checked_add(testers)
	}
}

/// A cycle's pool.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Pool<Assets> {
	/// Asset by asset.
	pub assets: Assets,
	/// Whether it was split. A split pool can be claimed.
	pub closed: bool,
	/// The end of its claim period, in milliseconds since the Unix epoch. Anyone may expire it then. Zero until it is
	/// closed.
	pub claimable_until: Millis,
	/// The number of products judged.
	pub judged: u32,
}

impl<S: Get<u32>> Pool<BoundedVec<AssetPool, S>> {
	/// The pool of an asset. A missing one is added. `None` if there is no room for it.
	pub fn entry(&mut self, asset: &AssetId) -> Option<&mut AssetPool> {
		if !self.assets.iter().any(|pool| pool.asset == *asset) {
			self.assets.try_push(AssetPool::new(asset.clone())).ok()?;
		}
		self.assets.iter_mut().find(|pool| pool.asset == *asset)
	}

	/// The pool of an asset.
	pub fn get(&self, asset: &AssetId) -> Option<&AssetPool> {
		self.assets.iter().find(|pool| pool.asset == *asset)
	}
}

/// Add to the amount of an asset in a list. Returns `false`, and changes nothing, if the sum or the asset does not fit.
pub fn add_amount<S: Get<u32>>(
	list: &mut BoundedVec<(AssetId, Balance), S>,
	asset: &AssetId,
	amount: Balance,
) -> bool {
	if amount == 0 {
		return true;
	}
	if let Some((_, sum)) = list.iter_mut().find(|(other, _)| other == asset) {
		return sum.checked_add(amount).map(|more| *sum = more).is_some();
	}
	list.try_push((asset.clone(), amount)).is_ok()
}

/// What a product's sales paid into pools since it was last judged.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Contributed<Amounts> {
	/// The cycle of `current`.
	pub cycle: CycleNumber,
	/// What they paid in that cycle.
	pub current: Amounts,
	/// What they paid in the cycles before it.
	pub earlier: Amounts,
}

impl<S: Get<u32>> Contributed<BoundedVec<(AssetId, Balance), S>> {
	/// Add the fee of a sale that settled in `cycle`.
	pub fn add(&mut self, cycle: CycleNumber, asset: &AssetId, fee: Balance) {
		if self.cycle < cycle {
			for (asset, fee) in core::mem::take(&mut self.current) {
				// An amount that does not fit makes the product count for less, no more.
				let _ = add_amount(&mut self.earlier, &asset, fee);
			}
			self.cycle = cycle;
		}
		let _ = add_amount(&mut self.current, asset, fee);
	}

	/// Take out what was paid up to and including `cycle`.
	pub fn take(&mut self, cycle: CycleNumber) -> BoundedVec<(AssetId, Balance), S> {
		let mut all = core::mem::take(&mut self.earlier);
		if self.cycle <= cycle {
			for (asset, fee) in core::mem::take(&mut self.current) {
				let _ = add_amount(&mut all, &asset, fee);
			}
		}
		all
	}

	/// What was paid in all.
	pub fn total(&self) -> BoundedVec<(AssetId, Balance), S> {
		let mut all = self.earlier.clone();
		for (asset, fee) in &self.current {
			let _ = add_amount(&mut all, asset, *fee);
		}
		all
	}
}

/// What products under one model sold in one cycle.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct ModelSales<AccountId, Amounts> {
	/// The expert who is paid for it.
	pub expert: AccountId,
	/// Settled sales per asset, in base units.
	pub sales: Amounts,
}

/// A quality model.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Model<AccountId, BlockNumber> {
	/// The account that published it.
	pub expert: AccountId,
	/// The kind of product it is for.
	pub category: GpcBrick,
	/// The newest version. Versions 1 to this one exist.
	pub latest: ModelVersion,
	/// What is on hold for it and its versions, in base units of SOUK.
	pub bond: Balance,
	/// The number of products bound to it.
	pub products: u32,
	/// The block it was retired in, if it was.
	pub retired: Option<BlockNumber>,
}

/// A version of a quality model.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Version {
	/// The attributes that are measured.
	pub attributes: Attributes,
	/// The full text of the model.
	pub text: Cid,
}

/// What a producer claims of a product.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Binding<AccountId> {
	/// The account that claims it.
	pub producer: AccountId,
	/// The model it claims by.
	pub model: ModelId,
	/// The version of that model.
	pub version: ModelVersion,
	/// A value for each attribute of the version.
	pub claims: Values,
	/// What is on hold for it, in base units of SOUK.
	pub bond: Balance,
}

/// A tester's place in the draws for panels.
///
/// Only the tester knows whether it is drawn until it reveals its report. So a producer cannot send better items to a
/// panel, and nobody can bribe one. The secrets are a chain that is fixed at enrolment: each hashes to the one shown
/// before it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Enrolment<BlockNumber> {
	/// The first cycle whose draws the tester takes part in.
	pub since: CycleNumber,
	/// Whether the tester is drawn as a veteran. Recomputed from its power when its reports are scored, and by
	/// `refresh_tester`.
	pub veteran: bool,
	/// What is on hold for it, in base units of SOUK.
	pub bond: Balance,
	/// The block from which on the bond may be taken back. `None` until the tester leaves the draws.
	pub leaving: Option<BlockNumber>,
	/// The hash of the next secret. It is also the secret that was shown in the cycle `shown`.
	pub anchor: H256,
	/// The last cycle in which a secret was shown.
	pub shown: Option<CycleNumber>,
}

impl<B> Enrolment<B> {
	/// Whether it takes part in the draws of a cycle.
	pub fn takes_part(&self, cycle: CycleNumber) -> bool {
		self.leaving.is_none() && self.since <= cycle
	}

	/// Whether `secret` is the tester's of this cycle.
	pub fn is_secret(&self, secret: &H256, cycle: CycleNumber) -> bool {
		if self.shown == Some(cycle) {
			*secret == self.anchor
		} else {
			sp_io::hashing::blake2_256(secret.as_bytes()) == self.anchor.0
		}
	}
}

/// What a tester's backers earned in one asset.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Earned {
	/// The asset.
	pub asset: AssetId,
	/// What one share has earned so far, in 10⁻¹⁸ base units.
	pub per_share: u128,
	/// What the pot account holds for backers who have not taken it, remainders of rounding included, in base units.
	pub due: Balance,
}

/// A tester: its place in the draws, its skill and its backers.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Tester<BlockNumber, Earnings> {
	/// Its place in the draws for panels.
	pub enrolment: Option<Enrolment<BlockNumber>>,
	/// Experience power over all categories. Reports weigh by it.
	pub skill: Skill,
	/// The part of the pay the tester keeps before backers share.
	pub commission: Perbill,
	/// The shares of backers that earn.
	pub shares: u128,
	/// The shares of backers that are on their way out. They earn nothing and can still be slashed.
	pub leaving: u128,
	/// The worth of a share in base units of SOUK: 1 at first, less after every slash.
	pub index: FixedU128,
	/// The number of accounts that have stake, or earnings they did not take, on this tester.
	pub backers: u32,
	/// What backers earned.
	pub earnings: Earnings,
	/// The number of reports committed.
	pub reports: u32,
	/// The number of winning reports that were claimed.
	pub wins: u32,
}

impl<B, A: Get<u32>> Tester<B, BoundedVec<Earned, A>> {
	/// A tester without a bond, backers or power.
	pub fn new() -> Self {
		Self {
			enrolment: None,
			skill: Skill::default(),
			// Until the tester sets a commission, its backers add weight and earn nothing.
			commission: Perbill::one(),
			shares: 0,
			leaving: 0,
			index: FixedU128::from_u32(1),
			backers: 0,
			earnings: BoundedVec::new(),
			reports: 0,
			wins: 0,
		}
	}

	/// The worth of shares now, in base units of SOUK, rounded down.
	pub fn value(&self, shares: u128) -> Balance {
		// The index is at most one, so it always fits.
		mul_div(shares, self.index.into_inner(), FixedU128::DIV).unwrap_or_default()
	}

	/// The tester's own bond, in base units of SOUK.
	pub fn own_stake(&self) -> Balance {
		self.enrolment.as_ref().map_or(0, |enrolment| enrolment.bond)
	}

	/// Credit the backers with `amount`. Returns `false`, and changes nothing, if there is no backer or the amount does
	/// not fit.
	pub fn earn(&mut self, asset: &AssetId, amount: Balance) -> bool {
		let Some(more) = mul_div(amount, PARTS, self.shares) else { return false };
		if !self.earnings.iter().any(|earned| earned.asset == *asset) {
			let earned = Earned { asset: asset.clone(), per_share: 0, due: 0 };
			if self.earnings.try_push(earned).is_err() {
				return false;
			}
		}
		let Some(earned) = self.earnings.iter_mut().find(|earned| earned.asset == *asset) else {
			return false;
		};
		match (earned.per_share.checked_add(more), earned.due.checked_add(amount)) {
			(Some(per_share), Some(due)) => {
				earned.per_share = per_share;
				earned.due = due;
				true
			},
			_ => false,
		}
	}

	/// Whether the row can be removed.
	pub fn is_gone(&self) -> bool {
		self.enrolment.is_none() && self.backers == 0
	}
}

impl<B, A: Get<u32>> Default for Tester<B, BoundedVec<Earned, A>> {
	fn default() -> Self {
		Self::new()
	}
}

/// What a backer is owed in one asset.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Owed {
	/// The asset.
	pub asset: AssetId,
	/// What a share had earned when this entry was last brought up to date, in 10⁻¹⁸ base units.
	pub per_share: u128,
	/// What is owed, in base units.
	pub amount: Balance,
}

/// What one account stakes on one tester.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Backing<BlockNumber, Owed> {
	/// The shares that earn.
	pub shares: u128,
	/// The shares on their way out.
	pub leaving: u128,
	/// The block from which on the shares on their way out may be withdrawn.
	pub until: BlockNumber,
	/// What is on hold for it, in base units of SOUK: the worth of all shares when the backing was last brought up to
	/// date.
	pub held: Balance,
	/// What the backer is owed, per asset.
	pub owed: Owed,
}

impl<B, A: Get<u32>> Backing<B, BoundedVec<Owed, A>> {
	/// Add what the shares have earned since the last time.
	pub fn accrue(&mut self, earnings: &[Earned]) {
		for earned in earnings {
			let more = |since: u128| {
				let grown = earned.per_share.saturating_sub(since);
				mul_div(self.shares, grown, PARTS).unwrap_or_default()
			};
			if let Some(owed) = self.owed.iter_mut().find(|owed| owed.asset == earned.asset) {
				owed.amount = owed.amount.saturating_add(more(owed.per_share));
				owed.per_share = earned.per_share;
			} else {
				// The same bound as the tester's list.
				let amount = more(0);
				let asset = earned.asset.clone();
				let _ = self.owed.try_push(Owed { asset, per_share: earned.per_share, amount });
			}
		}
	}

	/// Whether the row can be removed.
	pub fn is_gone(&self) -> bool {
		self.shares == 0 && self.leaving == 0 && self.owed.iter().all(|owed| owed.amount == 0)
	}
}

/// The numbers of testers that take part in draws, by stratum.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Enrolled {
	/// The first cycle of the newest enrolment.
	pub joins: CycleNumber,
	/// The number of veterans whose first cycle is before that.
	pub veterans: u32,
	/// The number of newcomers whose first cycle is before that.
	pub newcomers: u32,
	/// The number of veterans whose first cycle it is.
	pub joining_veterans: u32,
	/// The number of newcomers whose first cycle it is.
	pub joining_newcomers: u32,
}

impl Enrolled {
	/// Count those who have joined by `cycle` with the others.
	pub fn roll(&mut self, cycle: CycleNumber) {
		if self.joins <= cycle {
			self.veterans = self.veterans.saturating_add(core::mem::take(&mut self.joining_veterans));
			self.newcomers = self.newcomers.saturating_add(core::mem::take(&mut self.joining_newcomers));
		}
	}

	/// The number that an enrolment is part of. Call [`Self::roll`] first.
	fn count(&mut self, since: CycleNumber, cycle: CycleNumber, veteran: bool) -> &mut u32 {
		match (since > cycle, veteran) {
			(false, true) => &mut self.veterans,
			(false, false) => &mut self.newcomers,
			(true, true) => &mut self.joining_veterans,
			(true, false) => &mut self.joining_newcomers,
		}
	}

	/// Count a tester that joins in the cycle after `cycle`.
	pub fn join(&mut self, cycle: CycleNumber, veteran: bool) {
		self.roll(cycle);
		let joins = cycle.saturating_add(1);
		self.joins = joins;
		let count = self.count(joins, cycle, veteran);
		// Every tester has a bond on hold, and there are not 2³² accounts.
		*count = count.saturating_add(1);
	}

	/// Count a tester no more.
	pub fn leave(&mut self, cycle: CycleNumber, since: CycleNumber, veteran: bool) {
		self.roll(cycle);
		let count = self.count(since, cycle, veteran);
		*count = count.saturating_sub(1);
	}

	/// Count a tester in the other stratum.
	pub fn change(&mut self, cycle: CycleNumber, since: CycleNumber, veteran: bool) {
		self.leave(cycle, since, !veteran);
		let count = self.count(since, cycle, veteran);
		*count = count.saturating_add(1);
	}

	/// Whether no tester is enrolled.
	pub fn is_empty(&self) -> bool {
		[self.veterans, self.newcomers, self.joining_veterans, self.joining_newcomers] == [0; 4]
	}
}

/// The round of a product: its reports until it is judged.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Round {
	/// The cycle whose close looks at the round next.
	pub due: CycleNumber,
	/// The probability that a veteran is drawn in that cycle.
	pub veterans: Perbill,
	/// The probability that a newcomer is drawn in that cycle.
	pub newcomers: Perbill,
	/// The number of panel reports that are revealed.
	pub panel: u32,
	/// The number of open reports that are revealed.
	pub open: u32,
	/// How often the round was put off to the next cycle. Each time a larger panel is drawn.
	pub number: u32,
	/// How often it was put off because the panel was split.
	pub retests: u32,
	/// The number of cycles in a row without a quorum.
	pub carried: u32,
}

/// A report that is committed and not revealed yet.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Commitment {
	/// The hash its author committed to.
	pub hash: H256,
	/// Its weight, by the author's power and backing when it was committed.
	pub weight: u32,
	/// The author's commission when it was committed.
	pub commission: Perbill,
	/// What is on hold until it is revealed, in base units of SOUK.
	pub bond: Balance,
}

/// A revealed report until its product is judged.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Report {
	/// Whether its author was drawn.
	pub panel: bool,
	/// Its weight.
	pub weight: u32,
	/// The author's commission when it was committed.
	pub commission: Perbill,
	/// The measured value of each attribute.
	pub values: Values,
}

/// A judged product of a cycle, until all winners have claimed.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Judged<Factors> {
	/// Its category.
	pub category: GpcBrick,
	/// For each asset its sales paid in: the worth of its points, their sum, and the most its winners get.
	pub factors: Factors,
	/// The number of winners who have not claimed.
	pub winners: u32,
}

/// The worth of a judged product's points in one asset.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Factor {
	/// The asset.
	pub asset: AssetId,
	/// The part of a point that counts.
	pub factor: Perbill,
	/// The sum of all winners' points, after the factor.
	pub points: u128,
	/// The most that all winners together get, in base units.
	pub limit: Balance,
}

/// A winning report that was not claimed.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Win {
	/// Its points, before the product's factor.
	pub points: u64,
	/// The part of the pay the author keeps before backers share.
	pub commission: Perbill,
}

/// The verdict on a product.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Verdict {
	/// The model of the claims.
	pub model: ModelId,
	/// The version of that model.
	pub version: ModelVersion,
	/// The cycle of the panel.
	pub cycle: CycleNumber,
	/// What was found out about each attribute.
	pub findings: BoundedVec<Finding, MaxAttributes>,
	/// The number of panel reports.
	pub reports: u32,
	/// The number of open reports.
	pub open_reports: u32,
	/// How far the product can be trusted.
	pub trust: Perbill,
	/// Whether a panel agreed on it. The verdict of a first panel that is split is not settled.
	pub settled: bool,
	/// Whether a later panel was split, so that a larger panel tests again.
	pub contested: bool,
}

impl Verdict {
	/// For each attribute, whether the claim is kept.
	pub fn says(&self) -> Vec<bool> {
		self.findings.iter().map(|finding| finding.confirmed).collect()
	}

	/// Whether it confirms and denies the same claims as `other`, by the same version of the same model.
	pub fn agrees(&self, other: &Self) -> bool {
		(self.model, self.version, self.says()) == (other.model, other.version, other.says())
	}
}

/// An appeal against a verdict.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Appeal<AccountId> {
	/// The account that appealed.
	pub who: AccountId,
	/// What is on hold until the re-test, in base units of SOUK.
	pub bond: Balance,
	/// The last cycle it waits for. Without a re-test by then it is void.
	pub until: CycleNumber,
}

/// Experience power as stored. It fades with every cycle after the stored one.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Skill {
	/// Power in `cycle`.
	pub power: Power,
	/// The cycle it was last changed in.
	pub cycle: CycleNumber,
}
