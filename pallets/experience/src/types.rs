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

/// One backer's share of what one unit of stake earned is kept in this many parts.
const PARTS: u128 = 1_000_000_000_000_000_000;

/// No power is ever stored above this: a million perfect reports, up to which power fades exactly
/// ([`PowerRule::after_cycles`](souk_math::experience::PowerRule::after_cycles)).
pub const MAX_POWER: Power = 1_000_000_000_000_000;

/// `⌊amount · numerator / denominator⌋`; `None` if it does not fit or the denominator is zero.
pub fn mul_div(amount: u128, numerator: u128, denominator: u128) -> Option<u128> {
	if denominator == 0 {
		return None;
	}
	multiply_by_rational_with_rounding(amount, numerator, denominator, Rounding::Down)
}

/// What is put on hold for what, in base units of SOUK.
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
	/// For each category a tester is enrolled in.
	pub enrolment: Balance,
	/// For a report, from its commitment until it is revealed.
	pub report: Balance,
	/// For an appeal, until the re-test.
	pub appeal: Balance,
	/// The least a backer stakes on a tester.
	pub backing: Balance,
}

/// How long things take.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Periods {
	/// From the beginning of a cycle until nothing is committed any more, the draw included.
	pub commit: Millis,
	/// From then until nothing is revealed any more and the cycle is over.
	pub reveal: Millis,
	/// How long after its settlement a purchase lets its buyer report. Fixed for a purchase when it settles.
	pub report: Millis,
	/// For so many cycles, each as long as [`Self::commit`] and [`Self::reveal`] say when a cycle is closed, the pay of that
	/// cycle can be claimed. Turned into a moment then, so that neither this nor the length of later cycles changes it.
	pub claim: CycleNumber,
	/// Cycles in a row a product's reports wait for a quorum.
	pub carry: u32,
	/// Cycles after its own in which a verdict can be appealed; and after which an appeal nobody tested for is void. The
	/// latter is fixed for an appeal when it is made.
	pub appeal: CycleNumber,
	/// Cycles a verdict on a product without a binding is kept.
	pub retention: CycleNumber,
}

impl Periods {
	/// How long a cycle lasts, in milliseconds.
	pub fn cycle(&self) -> Millis {
		self.commit.saturating_add(self.reveal)
	}

	/// How long the pay of a cycle can be claimed once it is closed, in milliseconds.
	pub fn claimable(&self) -> Millis {
		self.cycle().saturating_mul(self.claim.into())
	}

	/// Whether a cycle has both windows, whoever buys has one of them to report in, and pay and appeals have time.
	pub fn is_valid(&self) -> bool {
		self.commit > 0
			&& self.reveal > 0
			&& self.report >= self.cycle()
			&& self.claim > 0
			&& self.appeal > 0
			&& self.retention > 0
	}
}

/// Whether a panel of at most `seats` reports can reach the quorum the rules ask for, aims at no fewer, and power is
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
	/// When it began.
	pub began: Millis,
	/// In which block.
	pub began_at: BlockNumber,
	/// From this moment on nothing is committed any more.
	pub commit_until: Millis,
	/// From this moment on nothing is revealed any more.
	pub reveal_until: Millis,
	/// What the draws of the cycle follow from, once it is known: chain randomness younger than the cycle.
	pub seed: Option<H256>,
	/// Reports committed in it.
	pub reports: u32,
}

impl<BlockNumber> Cycle<BlockNumber> {
	/// Where it is in its life.
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
/// It remembers what it did last, because rows it removed are still in the way of whoever looks for the first one in the
/// same block: from the beginning every step would pass over all that were removed before it. Nothing is added to a cycle
/// that is over, so nothing is left behind.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Closing<AccountId, BlockNumber> {
	/// Its number.
	pub number: CycleNumber,
	/// In which block it was over.
	pub over_at: BlockNumber,
	/// What ties are decided by: chain randomness that was not known before the last reveal.
	pub seed: Option<H256>,
	/// The product it looked at last, in the order of the queue.
	pub judged: Option<Gtin>,
	/// The report it forfeited last, in the order of commitments.
	pub forfeited: Option<(Gtin, AccountId)>,
}

/// One asset of a cycle's pool.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AssetPool {
	/// The asset.
	pub asset: AssetId,
	/// Until the cycle is closed: what sales paid in and what rolled over, in base units. Then zero.
	pub pot: Balance,
	/// Settled sales under quality models: what experts share by.
	pub sales: Balance,
	/// Points of the winners: what testers share by.
	pub points: u128,
	/// What products judged in the cycle paid in since they were judged before.
	pub judged_fees: Balance,
	/// How many they are.
	pub judged: u32,
	/// Once closed: the experts' part.
	pub experts: Balance,
	/// What of it was paid.
	pub experts_paid: Balance,
	/// Once closed: the testers' part.
	pub testers: Balance,
	/// What of it was paid.
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

	/// What of the pot account is this pool's; `None` if more was paid than there was, which is never.
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
	/// Whether it was split, so that it can be claimed.
	pub closed: bool,
	/// Once closed: from this moment on, in milliseconds since the Unix epoch, anyone may end it.
	pub claimable_until: Millis,
	/// Products judged.
	pub judged: u32,
}

impl<S: Get<u32>> Pool<BoundedVec<AssetPool, S>> {
	/// The pool of an asset; a new one if there is room, else `None`.
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

/// Add to the amount of an asset in a list; `false` if neither fits.
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
	/// In that cycle.
	pub current: Amounts,
	/// In the cycles before it.
	pub earlier: Amounts,
}

impl<S: Get<u32>> Contributed<BoundedVec<(AssetId, Balance), S>> {
	/// A sale settled in `cycle` paid `fee`.
	pub fn add(&mut self, cycle: CycleNumber, asset: &AssetId, fee: Balance) {
		if self.cycle < cycle {
			for (asset, fee) in core::mem::take(&mut self.current) {
				// What does not fit only makes the product count for less.
				let _ = add_amount(&mut self.earlier, &asset, fee);
			}
			self.cycle = cycle;
		}
		let _ = add_amount(&mut self.current, asset, fee);
	}

	/// Take what was paid up to and including `cycle`.
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
	/// Who is paid for it.
	pub expert: AccountId,
	/// Settled sales per asset.
	pub sales: Amounts,
}

/// A quality model.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Model<AccountId, BlockNumber> {
	/// Who published it.
	pub expert: AccountId,
	/// For which kind of product.
	pub category: GpcBrick,
	/// The newest version; versions 1 to this exist.
	pub latest: ModelVersion,
	/// On hold for it and its versions, in base units of SOUK.
	pub bond: Balance,
	/// Products bound to it.
	pub products: u32,
	/// When it was retired, if it was.
	pub retired: Option<BlockNumber>,
}

/// A version of a quality model.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Version {
	/// What is measured.
	pub attributes: Attributes,
	/// The full text.
	pub text: Cid,
}

/// What a producer claims of a product.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Binding<AccountId> {
	/// Who claims.
	pub producer: AccountId,
	/// By which model.
	pub model: ModelId,
	/// By which version of it.
	pub version: ModelVersion,
	/// What: a value for each of its attributes.
	pub claims: Values,
	/// On hold for it, in base units of SOUK.
	pub bond: Balance,
}

/// A tester's place among those drawn for panels.
///
/// Who is drawn is the tester's secret until a report is revealed, so nobody can send a better item to a panel or offer
/// it money. Secrets are a chain fixed at enrolment: each hashes to the one shown before it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Enrolment<BlockNumber> {
	/// The first cycle whose draws it takes part in.
	pub since: CycleNumber,
	/// Whether it is drawn as a veteran. Follows power when reports are scored, and when anybody asks.
	pub veteran: bool,
	/// On hold for it, in base units of SOUK.
	pub bond: Balance,
	/// From this block on the bond may be taken back; the tester left when this was set.
	pub leaving: Option<BlockNumber>,
	/// What the next secret hashes to; and the secret of `shown`.
	pub anchor: H256,
	/// The last cycle a secret was shown in.
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
	/// What one share earned so far, in 10⁻¹⁸ base units.
	pub per_share: u128,
	/// What is in the pot account for backers who have not taken it, rounding included, in base units.
	pub due: Balance,
}

/// A tester: its place in the draws, its skill and its backers.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Tester<BlockNumber, Earnings> {
	/// Its place among those drawn for panels.
	pub enrolment: Option<Enrolment<BlockNumber>>,
	/// Experience power over all categories: what reports weigh by.
	pub skill: Skill,
	/// What of the pay is the tester's before backers share.
	pub commission: Perbill,
	/// Shares of backers that earn.
	pub shares: u128,
	/// Shares of backers on their way out: they earn nothing and can be slashed.
	pub leaving: u128,
	/// What a share is worth in base units of SOUK: 1 at first, less after every slash.
	pub index: FixedU128,
	/// Accounts that have something here: stake, or earnings they did not take.
	pub backers: u32,
	/// What backers earned.
	pub earnings: Earnings,
	/// Reports committed.
	pub reports: u32,
	/// Winning reports that were claimed.
	pub wins: u32,
}

impl<B, A: Get<u32>> Tester<B, BoundedVec<Earned, A>> {
	/// A tester without anything.
	pub fn new() -> Self {
		Self {
			enrolment: None,
			skill: Skill::default(),
			// Until said otherwise backers of a tester only help it.
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

	/// What shares are worth now, rounded down.
	pub fn value(&self, shares: u128) -> Balance {
		// The index is at most one, so it always fits.
		mul_div(shares, self.index.into_inner(), FixedU128::DIV).unwrap_or_default()
	}

	/// What the tester has at stake.
	pub fn own_stake(&self) -> Balance {
		self.enrolment.as_ref().map_or(0, |enrolment| enrolment.bond)
	}

	/// Credit backers with `amount`. `false`, and nothing changed, if nobody backs or it does not fit.
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

	/// Whether nothing is left of it.
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
	/// What a share had earned when this was last brought up to date.
	pub per_share: u128,
	/// What is owed since, in base units.
	pub amount: Balance,
}

/// What one account stakes on one tester.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Backing<BlockNumber, Owed> {
	/// Shares that earn.
	pub shares: u128,
	/// Shares on their way out.
	pub leaving: u128,
	/// From this block on the leaving ones may be taken back.
	pub until: BlockNumber,
	/// On hold for it, in base units of SOUK: what the shares were worth when last brought up to date.
	pub held: Balance,
	/// What is owed.
	pub owed: Owed,
}

impl<B, A: Get<u32>> Backing<B, BoundedVec<Owed, A>> {
	/// Note what the shares earned since the last time.
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

	/// Whether nothing is left of it.
	pub fn is_gone(&self) -> bool {
		self.shares == 0 && self.leaving == 0 && self.owed.iter().all(|owed| owed.amount == 0)
	}
}

/// How many testers take part in draws, by stratum.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Enrolled {
	/// The newest enrolment's first cycle: those who join do so then.
	pub joins: CycleNumber,
	/// Veterans whose first cycle is before that.
	pub veterans: u32,
	/// Newcomers whose first cycle is before that.
	pub newcomers: u32,
	/// Veterans who join.
	pub joining_veterans: u32,
	/// Newcomers who join.
	pub joining_newcomers: u32,
}

impl Enrolled {
	/// Merge those who have joined by `cycle`.
	pub fn roll(&mut self, cycle: CycleNumber) {
		if self.joins <= cycle {
			self.veterans = self.veterans.saturating_add(core::mem::take(&mut self.joining_veterans));
			self.newcomers = self.newcomers.saturating_add(core::mem::take(&mut self.joining_newcomers));
		}
	}

	/// The count an enrolment is in. Call [`Self::roll`] first.
	fn count(&mut self, since: CycleNumber, cycle: CycleNumber, veteran: bool) -> &mut u32 {
		match (since > cycle, veteran) {
			(false, true) => &mut self.veterans,
			(false, false) => &mut self.newcomers,
			(true, true) => &mut self.joining_veterans,
			(true, false) => &mut self.joining_newcomers,
		}
	}

	/// One more who joins in the cycle after `cycle`.
	pub fn join(&mut self, cycle: CycleNumber, veteran: bool) {
		self.roll(cycle);
		let joins = cycle.saturating_add(1);
		self.joins = joins;
		let count = self.count(joins, cycle, veteran);
		// Every one of them has a bond on hold; there are not that many accounts.
		*count = count.saturating_add(1);
	}

	/// One less.
	pub fn leave(&mut self, cycle: CycleNumber, since: CycleNumber, veteran: bool) {
		self.roll(cycle);
		let count = self.count(since, cycle, veteran);
		*count = count.saturating_sub(1);
	}

	/// One changes stratum.
	pub fn change(&mut self, cycle: CycleNumber, since: CycleNumber, veteran: bool) {
		self.leave(cycle, since, !veteran);
		let count = self.count(since, cycle, veteran);
		*count = count.saturating_add(1);
	}

	/// Whether nobody is enrolled.
	pub fn is_empty(&self) -> bool {
		[self.veterans, self.newcomers, self.joining_veterans, self.joining_newcomers] == [0; 4]
	}
}

/// The reports of a product until it is judged.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Round {
	/// The cycle whose close looks at it next.
	pub due: CycleNumber,
	/// The probability of a veteran to be drawn in that cycle.
	pub veterans: Perbill,
	/// The probability of a newcomer to be drawn in that cycle.
	pub newcomers: Perbill,
	/// Panel reports revealed.
	pub panel: u32,
	/// Other reports revealed.
	pub open: u32,
	/// How often it was put off to the next cycle, which asks for a larger panel.
	pub number: u32,
	/// How often of these because the panel was split.
	pub retests: u32,
	/// Cycles in a row without a quorum.
	pub carried: u32,
}

/// A report that was committed and not revealed yet.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Commitment {
	/// What was committed to.
	pub hash: H256,
	/// What the report weighs: the author's power and backing when it was committed.
	pub weight: u32,
	/// The author's commission when it was committed.
	pub commission: Perbill,
	/// On hold for it until it is revealed, in base units of SOUK.
	pub bond: Balance,
}

/// A revealed report until its product is judged.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Report {
	/// Whether its author was drawn.
	pub panel: bool,
	/// What it weighs.
	pub weight: u32,
	/// The author's commission when it was committed.
	pub commission: Perbill,
	/// What was measured: a value for each attribute.
	pub values: Values,
}

/// A judged product of a cycle while winners have not claimed.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Judged<Factors> {
	/// Its category.
	pub category: GpcBrick,
	/// Per asset its sales paid in: what its points are worth, the most all its winners get, and the sum of their points.
	pub factors: Factors,
	/// Winners who have not claimed.
	pub winners: u32,
}

/// What the points of a judged product are worth in one asset.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Factor {
	/// The asset.
	pub asset: AssetId,
	/// What a point is worth.
	pub factor: Perbill,
	/// The sum of all winners' points, after the factor.
	pub points: u128,
	/// The most all winners together get, in base units.
	pub limit: Balance,
}

/// A winning report that was not claimed.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Win {
	/// Its points, before the product's factor.
	pub points: u64,
	/// What of the pay is the author's before backers share.
	pub commission: Perbill,
}

/// What was found out about a product.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Verdict {
	/// By which model.
	pub model: ModelId,
	/// By which version of it.
	pub version: ModelVersion,
	/// In which cycle.
	pub cycle: CycleNumber,
	/// Attribute by attribute.
	pub findings: BoundedVec<Finding, MaxAttributes>,
	/// Panel reports.
	pub reports: u32,
	/// Other reports.
	pub open_reports: u32,
	/// How far the product is to be trusted.
	pub trust: Perbill,
	/// Whether a panel agreed on it. A first panel that was split leaves a verdict that is not.
	pub settled: bool,
	/// Whether a later panel was split and a larger one tests again.
	pub contested: bool,
}

impl Verdict {
	/// Attribute by attribute, whether the claim is kept.
	pub fn says(&self) -> Vec<bool> {
		self.findings.iter().map(|finding| finding.confirmed).collect()
	}

	/// Whether it says of every claim what `other` says, by the same model.
	pub fn agrees(&self, other: &Self) -> bool {
		(self.model, self.version, self.says()) == (other.model, other.version, other.says())
	}
}

/// Somebody who does not believe a verdict.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Appeal<AccountId> {
	/// Who.
	pub who: AccountId,
	/// On hold until the re-test, in base units of SOUK.
	pub bond: Balance,
	/// After this cycle it is void if nobody tests.
	pub until: CycleNumber,
}

/// Experience power as stored: it fades by itself.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Skill {
	/// Power in `cycle`.
	pub power: Power,
	/// The cycle it was last changed in.
	pub cycle: CycleNumber,
}
