// SPDX-License-Identifier: Apache-2.0

//! The plain types of the consensus, with their rules.

mod backing;
mod findings;

pub use backing::{Backers, Backing, CycleEarnings, Earned, SharesFrom, Taken};
pub use findings::{is_news, remember, KnownFinding, Verdict};

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;
use souk_math::experience::{Parameters, Power};
use souk_primitives::{
	codes::GpcBrick,
	content::Cid,
	experience::{Attributes, CycleNumber, ModelId, ModelVersion, Phase, UnitPrice, Values},
	gs1::Gtin,
	rewards::CaseState,
	AssetId, Balance, Millis,
};
use sp_core::H256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, FixedPointNumber, FixedU128, Perbill, Rounding,
};

/// The most power a row may store: a million perfect reports. Up to there power fades exactly
/// ([`PowerRule::after_cycles`](souk_math::experience::PowerRule::after_cycles)).
pub const MAX_POWER: Power = 1_000_000_000_000_000;

/// The number of cycles after its commitment in which a report can still earn for backers, and in which backers can take
/// what it earned.
pub const EARNING_CYCLES: CycleNumber = 16;
/// The most dates a backing keeps: one for each cycle in which it can still take, the next one, and the one before.
pub type MaxDates = ConstU32<20>;
/// The most producers that the close of a cycle counts.
pub const MAX_PRODUCERS: u32 = 16;
/// The most settled findings of a product that are remembered.
pub type MaxKnown = ConstU32<12>;

/// A value that changes when the next cycle begins. Nothing that is drawn or judged in the running cycle depends on a
/// change that was made after the cycle began.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Dated<V> {
	/// The newest value.
	pub value: V,
	/// The value in the cycles before [`Self::since`].
	pub before: V,
	/// The first cycle of the newest value.
	pub since: CycleNumber,
}

impl<V: Clone> Dated<V> {
	/// A value that is in force.
	pub fn new(value: V) -> Self {
		Self { before: value.clone(), value, since: 0 }
	}

	/// The value in a cycle: the running one, or a later one.
	pub fn at(&self, cycle: CycleNumber) -> &V {
		if cycle >= self.since {
			&self.value
		} else {
			&self.before
		}
	}

	/// Change the value in the cycle that runs, from the next cycle on.
	pub fn set(&mut self, running: CycleNumber, value: V) {
		if self.since <= running {
			self.before = core::mem::replace(&mut self.value, value);
			self.since = running.saturating_add(1);
		} else {
			self.value = value;
		}
	}
}

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
	/// The number of veterans when it began. All its draws are made for this number.
	pub veterans: u32,
	/// The number of newcomers when it began.
	pub newcomers: u32,
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
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
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
	/// The producers of the products it judged, each once, up to [`MAX_PRODUCERS`].
	pub producers: BoundedVec<AccountId, ConstU32<MAX_PRODUCERS>>,
}

impl<AccountId: PartialEq, BlockNumber> Closing<AccountId, BlockNumber> {
	/// Count the producer of a judged product.
	pub fn count(&mut self, producer: AccountId) {
		if !self.producers.contains(&producer) {
			// A longer list opens no pool that this one does not.
			let _ = self.producers.try_push(producer);
		}
	}

	/// Whether products of enough producers were judged for a whole pool to be paid.
	pub fn is_broad(&self, least: u32) -> bool {
		u32::try_from(self.producers.len()).unwrap_or(u32::MAX) >= least.min(MAX_PRODUCERS)
	}
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
	/// What these sales paid into the pool, in base units. It bounds the experts' part.
	pub model_fees: Balance,
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
			model_fees: 0,
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
	/// What they paid into the pool per asset, in base units.
	pub fees: Amounts,
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
	/// The first cycle that may judge these claims. It begins after they were made, so its randomness was not known.
	pub since: CycleNumber,
	/// The producer's own price.
	pub price: Dated<UnitPrice>,
	/// Its number. Purchases are rights under one binding: they end with it.
	pub number: u64,
	/// What is on hold for it, in base units of SOUK.
	pub bond: Balance,
}

impl<AccountId> Binding<AccountId> {
	/// The producer's own prices that an order which settles in a cycle may have been placed at: that of the cycle, and,
	/// if the cycle is the first of a new price, the one before. So a producer that raises its price takes no right from
	/// those who have paid already.
	pub fn prices(&self, cycle: CycleNumber) -> impl Iterator<Item = &UnitPrice> {
		let earlier = (self.price.since == cycle).then_some(&self.price.before);
		core::iter::once(self.price.at(cycle)).chain(earlier)
	}
}

/// A buyer's right to one report.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct ReportRight {
	/// How long it lasts, in milliseconds since the Unix epoch.
	pub until: Millis,
	/// The number of the binding under which the product was bought. A producer that binds its product anew at another
	/// price does not give rights at the first one.
	pub binding: u64,
}

impl ReportRight {
	/// Whether it can be used now, under a binding with this number.
	pub fn holds(&self, now: Millis, binding: Option<u64>) -> bool {
		now <= self.until && binding == Some(self.binding)
	}
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
	/// `refresh_tester`. The new stratum counts from the next cycle on.
	pub veteran: Dated<bool>,
	/// What is on hold for it, in base units of SOUK.
	pub bond: Balance,
	/// The block from which on the bond may be taken back. `None` until the tester leaves the draws.
	pub leaving: Option<BlockNumber>,
	/// The hash of the next secret. It is also the secret that was shown in the cycle `shown`.
	pub anchor: H256,
	/// The last cycle in which a secret was shown.
	pub shown: Option<CycleNumber>,
	/// The last cycle in which the tester took a seat it was drawn for, or joined or came back for.
	pub active: CycleNumber,
	/// What [`Seats`](crate::Seats) was then.
	pub seats: u64,
	/// The first cycle in which it is idle: it takes part in no draw and is not counted. `None` while it is not.
	pub idle: Option<CycleNumber>,
}

impl<B> Enrolment<B> {
	/// Whether it takes part in the draws of a cycle.
	pub fn takes_part(&self, cycle: CycleNumber) -> bool {
		self.leaving.is_none() && self.since <= cycle && self.idle.is_none_or(|idle| cycle < idle)
	}

	/// Whether the draws of the next cycle count it.
	pub fn is_counted(&self) -> bool {
		self.leaving.is_none() && self.idle.is_none()
	}

	/// Note that it took a seat in a cycle, in which as many seats had been drawn per tester as `seats` says.
	pub fn note_active(&mut self, cycle: CycleNumber, seats: u64) {
		self.active = cycle;
		self.seats = seats;
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

/// A tester: its place in the draws, its skill and its backers.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Tester<BlockNumber> {
	/// Its place in the draws for panels.
	pub enrolment: Option<Enrolment<BlockNumber>>,
	/// Experience power over all categories. The draws tell veterans from newcomers by it, and the commune shares by it.
	/// Reports weigh by the power in their category, see [`Skills`](crate::Skills).
	pub skill: Skill,
	/// The part of the pay the tester keeps before backers share.
	pub commission: Perbill,
	/// The shares of backers that are not on their way out. Reports of a cycle earn for the shares of its beginning.
	pub shares: Dated<u128>,
	/// The shares of backers that are on their way out. They can still be slashed.
	pub leaving: u128,
	/// The worth of a share in base units of SOUK: 1 at first, less after every slash.
	pub index: FixedU128,
	/// The number of accounts that have stake on this tester, or can still take what it earned.
	pub backers: u32,
	/// The number of reports committed.
	pub reports: u32,
	/// The number of winning reports that were claimed.
	pub wins: u32,
}

impl<B> Tester<B> {
	/// A tester without a bond, backers or power.
	pub fn new() -> Self {
		Self {
			enrolment: None,
			skill: Skill::default(),
			// Until the tester sets a commission, its backers add weight and earn nothing.
			commission: Perbill::one(),
			shares: Dated::new(0),
			leaving: 0,
			index: FixedU128::from_u32(1),
			backers: 0,
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

	/// The stakes behind a report that is committed in the running cycle. `None` without backers.
	pub fn backers_of(&self, cycle: CycleNumber) -> Option<Backers> {
		let shares = *self.shares.at(cycle);
		let backing = self.value(shares);
		(backing > 0).then(|| Backers { cycle, own: self.own_stake(), backing, shares })
	}

	/// The stake that adds weight to a report of the running cycle, in base units of SOUK: what stood before the cycle
	/// began and is not on its way out. So nobody adds weight to a panel it has seen.
	pub fn weighing(&self, cycle: CycleNumber) -> Balance {
		self.value((*self.shares.at(cycle)).min(self.shares.value))
	}

	/// Whether the row can be removed.
	pub fn is_gone(&self) -> bool {
		self.enrolment.is_none() && self.backers == 0
	}
}

impl<B> Default for Tester<B> {
	fn default() -> Self {
		Self::new()
	}
}

/// The numbers of testers that take part in the draws of the next cycle, by stratum.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Enrolled {
	/// The number of veterans.
	pub veterans: u32,
	/// The number of newcomers.
	pub newcomers: u32,
}

impl Enrolled {
	fn count(&mut self, veteran: bool) -> &mut u32 {
		if veteran {
			&mut self.veterans
		} else {
			&mut self.newcomers
		}
	}

	/// Count a tester.
	pub fn join(&mut self, veteran: bool) {
		let count = self.count(veteran);
		// Every tester has a bond on hold, and there are not 2³² accounts.
		*count = count.saturating_add(1);
	}

	/// Count a tester no more.
	pub fn leave(&mut self, veteran: bool) {
		let count = self.count(veteran);
		*count = count.saturating_sub(1);
	}

	/// Count a tester in the other stratum.
	pub fn change(&mut self, veteran: bool) {
		self.leave(!veteran);
		self.join(veteran);
	}

	/// Whether no tester is counted.
	pub fn is_empty(&self) -> bool {
		*self == Self::default()
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
	/// The number of testers drawn for it on average so far, at most [`Self::enrolled`]. Each draw adds to it.
	pub drawn: u32,
	/// The number of testers that took part in its last draw.
	pub enrolled: u32,
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
	/// The stakes behind it, if the author has backers.
	pub backers: Option<Backers>,
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
	/// The stakes behind it, if the author has backers.
	pub backers: Option<Backers>,
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
	/// The stakes behind it when it was committed, if the author had backers.
	pub backers: Option<Backers>,
	/// The assets that were paid: a bit for each factor of the product.
	pub paid: u16,
}

impl Win {
	/// The bit of the factor at `place`.
	fn bit(place: usize) -> u16 {
		u32::try_from(place).ok().and_then(|place| 1u16.checked_shl(place)).unwrap_or_default()
	}

	/// Whether the asset of the factor at `place` was paid.
	pub fn is_paid(&self, place: usize) -> bool {
		self.paid & Self::bit(place) != 0
	}

	/// Note that the asset of the factor at `place` was paid.
	pub fn note_paid(&mut self, place: usize) {
		self.paid |= Self::bit(place);
	}
}

/// An appeal against a verdict.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Appeal<AccountId> {
	/// The account that appealed.
	pub who: AccountId,
	/// What is on hold until the re-test, in base units of SOUK.
	pub bond: Balance,
	/// The first cycle whose draws are larger because of it. It begins after the appeal was made.
	pub since: CycleNumber,
	/// The last cycle it waits for. Without a re-test by then it is void.
	pub until: CycleNumber,
}

/// What a case is about.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Accusation<AccountId> {
	/// A tester is a fraud. A part of its bond and of all stake on it is asked for.
	#[codec(index = 0)]
	Tester(AccountId),
	/// An account bound a product that is not its own. The bond of the binding is asked for.
	#[codec(index = 1)]
	Binding {
		/// The product.
		product: Gtin,
		/// The number of the binding. A product that was bound anew can have another case.
		number: u64,
	},
}

/// A case by which an account may lose funds. While it is open nothing is lost, and nothing of it can be withdrawn.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct SlashCase<AccountId> {
	/// The accused.
	pub who: AccountId,
	/// The part of a tester's bond and of all stake on it that is asked for. One in a case about a binding.
	pub share: Perbill,
	/// The bond of a binding that is asked for, in base units of SOUK. It stays on hold. Zero in a case against a tester.
	pub bond: Balance,
	/// The reason: the evidence of the accuser.
	pub evidence: Cid,
	/// The answer of the accused.
	pub answer: Option<Cid>,
	/// Its state.
	pub state: CaseState,
	/// When anyone may end it, in milliseconds since the Unix epoch.
	pub deadline: Millis,
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
