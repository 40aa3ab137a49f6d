// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: the clock, accounts, shares of an era, policies, purses, stakes, penalties.

mod held;

pub use held::*;

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use souk_math::{
	accumulator::{Accumulator, Position},
	bizpower::ONE as WEIGHT_ONE,
	bound::{ActRule, EmissionMode, LostParts, Worth},
	power::role_weight,
};
use souk_primitives::{
	activity::{Deed, RewardEra},
	content::Cid,
	loyalty::by_factor,
	rewards::{Basis, ByRole, CaseState, Penalty, PointsTable, PolicyId, PolicyTerms, Role, DEEDS},
	AssetId, Balance, Millis, OrderId, MAX_PATH_DEPTH, MAX_SERVICES,
};
use sp_runtime::Perbill;

/// The most policies at once.
pub const MAX_POLICIES: u32 = 16;
/// The most eras that cashback and bounties can be held.
pub const MAX_HOLD_ERAS: u32 = 30;
/// The most parts of a stake on their way out at once.
pub const MAX_LEAVING: u32 = 8;
/// The most different parties that an invited account may have to settle an order with.
pub const MAX_REFERRAL_ORDERS: u32 = 8;
/// The most parties of a circle of debts.
pub const MAX_CIRCLE: u32 = 8;
/// The most accounts besides the parties that are paid for a line: promoters and service providers.
pub const MAX_HELPERS: u32 = MAX_PATH_DEPTH + MAX_SERVICES;
/// The most eras that one call claims.
pub const MAX_CLAIMS: u32 = 32;
/// The most rows one call removes.
pub const MAX_PRUNE: u32 = 256;
/// The most assets that count as money behind a sale.
pub const MAX_SALE_ASSETS: u32 = 4;

/// The part of a sale that the buyer gets back in TIME, by the asset of the sale. An asset that is not listed neither
/// earns cashback nor counts as money behind a sale. Cashback is granted by worth, see [`Worths`].
pub type CashbackRates = BoundedVec<(AssetId, Perbill), ConstU32<MAX_SALE_ASSETS>>;
/// What assets are worth. SOUK is worth itself. An asset that is not listed is worth nothing that the chain knows of.
pub type Worths = BoundedVec<AssetWorth, ConstU32<MAX_SALE_ASSETS>>;
/// The parties of a circle of debts: each owes the next, the last owes the first.
pub type Circle<AccountId> = BoundedVec<AccountId, ConstU32<MAX_CIRCLE>>;

/// What an asset is worth in SOUK. Nobody knows a price exactly. So an asset has two worths, and each errs on the side on
/// which less is paid.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AssetWorth {
	/// The asset.
	pub asset: AssetId,
	/// What it counts for when it was spent or lost: at most its price.
	pub lost: Worth,
	/// What it counts for when it is paid out: at least its price.
	pub paid: Worth,
}

impl AssetWorth {
	/// The worth of an asset by a list.
	pub fn of(asset: &AssetId, worths: &Worths) -> Self {
		let (lost, paid) = if *asset == AssetId::Native {
			(Worth::SOUK, Worth::SOUK)
		} else {
			let listed = worths.iter().find(|worth| worth.asset == *asset);
			listed.map(|worth| (worth.lost, worth.paid)).unwrap_or_default()
		};
		Self { asset: asset.clone(), lost, paid }
	}
}

/// What counts as lost in bounded mode, and for whom.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct LossRules {
	/// The part of each fee that counts.
	pub parts: LostParts,
	/// The most of a sale whose leg to the experience pool counts. A seller may raise the fee of a listing, and whoever has
	/// all winning testers gets the whole leg back.
	pub pool: Perbill,
	/// The parts in which a line's loss counts for its seller, its promoters and its buyer. They sum to at most one. If
	/// they sum to more, sellers are served first and buyers last. For service providers: what passes on to them of the
	/// seller's part. They get as much of that part as they were paid of the sale, times this.
	pub roles: ByRole<Perbill>,
	/// How much of a loss weighs only as far as the account acted.
	pub acts: ActRule,
	/// The most of a line's loss that cashback takes. The rest is for the policies.
	pub cashback: Perbill,
	/// The part of what cashback leaves of the loss of an invited account's lines that counts for the bounty of its
	/// inviter, and not for the parties of the line.
	pub bounty: Perbill,
	/// The part of an account's weight that it holds, to be paid by while it fades. The rest weighs in the era of the loss.
	/// Only accounts in the ledger hold anything.
	pub held: Perbill,
}

/// How much more the sales of a merchant weigh that has long been one (S2-03).
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct TenureRule {
	/// The most by which they weigh more.
	pub most: Perbill,
	/// The eras in which it sold after which they do.
	pub full: u32,
}

impl TenureRule {
	/// By how much more the sales of a merchant weigh that sold in so many eras.
	pub fn bonus(&self, eras: u32) -> Perbill {
		let part = Perbill::from_rational(eras.min(self.full), self.full.max(1));
		Perbill::from_parts(self.most.mul_floor(part.deconstruct()))
	}

	/// What an amount weighs for such a merchant in bounded mode: `amount · (1 + bonus) / (1 + most)`, rounded down. So it
	/// is never more than the amount: tenure moves weight between merchants, and makes none.
	pub fn weigh(&self, eras: u32, amount: Balance) -> Balance {
		by_factor(self.bonus(eras), self.most, amount)
	}
}

/// What deeds and sales earn. Every settled line goes by all of it, so it is one value.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct EarningRules {
	/// The points of each deed.
	pub points: PointsTable,
	/// The weight of power earned in each role.
	pub role_weights: ByRole<Perbill>,
	/// How much more the sales of a merchant weigh that has long been one.
	pub tenure: TenureRule,
	/// The least sale of a line that earns power and credit, in base units of any listed asset. Zero counts as one.
	pub min_sale: Balance,
	/// The part of a sale that the buyer gets in TIME, by the asset of the sale. It is converted by [`Worths`].
	pub cashback: CashbackRates,
	/// The most cashback of one buyer in an era, in base units of TIME.
	pub cashback_cap: Balance,
}

/// In how many eras a merchant sold.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Tenure {
	/// The number of eras.
	pub eras: u32,
	/// The last of them.
	pub last: RewardEra,
}

impl Tenure {
	/// Note a sale in an era.
	pub fn note(&mut self, era: RewardEra) {
		if self.eras == 0 || self.last < era {
			// There are no more eras than numbers.
			self.eras = self.eras.saturating_add(1);
			self.last = era;
		}
	}
}

/// How much policies pay that pay by deeds, and from when on that changes.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Modes {
	/// The mode up to the change.
	pub mode: EmissionMode,
	/// The first era of another mode, and the mode.
	pub next: Option<(RewardEra, EmissionMode)>,
}

impl Modes {
	/// The mode of an era. An era has one mode from its first block on, so all that counts in it counts alike.
	pub fn at(&self, era: RewardEra) -> EmissionMode {
		self.next.filter(|(from, _)| era >= *from).map_or(self.mode, |(_, mode)| mode)
	}

	/// Change the mode from the era after `era` on.
	pub fn set(&mut self, era: RewardEra, mode: EmissionMode) -> RewardEra {
		// There is no era after the last one, so the change has no effect then.
		let from = era.saturating_add(1);
		*self = Self { mode: self.at(era), next: Some((from, mode)) };
		from
	}
}

/// Which of two accounts have counted a line with each other in an era: the one with the smaller key, and the other.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Counted {
	/// The account with the smaller key has.
	pub smaller: bool,
	/// The account with the larger key has.
	pub larger: bool,
}

/// The clock of eras. The running era follows from it and the time.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Clock {
	/// The era that began at `since`.
	pub era: RewardEra,
	/// When it began, in milliseconds since the Unix epoch.
	pub since: Millis,
	/// The length of an era, in milliseconds. Never zero.
	pub length: Millis,
}

impl Clock {
	/// The running era at `now`.
	pub fn current(&self, now: Millis) -> RewardEra {
		let passed = now.saturating_sub(self.since).checked_div(self.length).unwrap_or_default();
		// If the number does not fit, the last era goes on. 2³² eras of three seconds are four hundred years.
		self.era.saturating_add(RewardEra::try_from(passed).unwrap_or(RewardEra::MAX))
	}
}

/// The row of an account in the ledger of power.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct AccountRow {
	/// The era the row is of: the last era in which the account did a deed that counts.
	pub era: RewardEra,
	/// How often each deed counted in that era.
	pub counts: [u16; DEEDS],
	/// TIME granted as cashback in that era, in base units.
	pub cashback: Balance,
	/// Settled orders without a lost dispute, by role.
	pub credit: ByRole<u32>,
	/// The last order whose dispute the account lost. All lines of one order cost credit only once.
	pub lost: Option<OrderId>,
	/// In how many eras it sold.
	pub tenure: Tenure,
	/// What it holds, and which eras it claimed by it. `None` until it first earns power.
	pub holding: Option<HeldPower>,
}

impl AccountRow {
	/// Bring the row to `era`.
	pub fn roll(&mut self, era: RewardEra) {
		if era > self.era {
			self.counts = Default::default();
			self.cashback = 0;
			self.era = era;
		}
	}

	/// Whether it has earned credit in some role.
	pub fn has_credit(&self) -> bool {
		Role::ALL.into_iter().any(|role| *self.credit.get(role) > 0)
	}

	/// Count a deed up to the daily limit. Returns how often it counted.
	pub fn count(&mut self, deed: Deed, times: u32, daily: u16) -> u16 {
		let Some(counted) = self.counts.get_mut(index(deed)) else { return 0 };
		let left = daily.saturating_sub(*counted);
		let counts = u16::try_from(times).unwrap_or(u16::MAX).min(left);
		// At most `daily`, so nothing saturates.
		*counted = counted.saturating_add(counts);
		counts
	}
}

/// The place of a deed in [`AccountRow::counts`].
pub const fn index(deed: Deed) -> usize {
	match deed {
		Deed::Sale => 0,
		Deed::Purchase => 1,
		Deed::Promotion => 2,
		Deed::Countersignature => 3,
		Deed::TraceUpload => 4,
		Deed::Report => 5,
		Deed::Referral => 6,
		Deed::CheckIn => 7,
		Deed::Service => 8,
	}
}

/// A change of an account's credit in a role.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Credit {
	/// One more settled order without a lost dispute.
	Earned,
	/// A dispute was lost, or a debt was not paid: half of the credit is lost.
	Halved,
	/// The credit stays.
	Unchanged,
}

impl Credit {
	/// Apply it.
	pub fn apply(self, credit: &mut u32) {
		*credit = match self {
			// An account does not settle 2³² orders. If it did, its credit would stay at the largest number.
			Self::Earned => credit.saturating_add(1),
			Self::Halved => credit.checked_div(2).unwrap_or_default(),
			Self::Unchanged => *credit,
		};
	}
}

/// What one account did in an era. Policies pay by it.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Share {
	/// The power it earned in the era, by role (S1's AS), in billionths of a point.
	pub activity: ByRole<u128>,
	/// Its credit in the roles it acted in (S1's CS), weighted like its power, in billionths of an order.
	pub credit: ByRole<u128>,
	/// The BizPower of its shops, 18 decimals.
	pub bizpower: u128,
	/// The number of blocks it wrote.
	pub blocks: u32,
	/// The worth of what it sold in real sales, in base units of SOUK.
	pub sold: Balance,
	/// The value lost for it, in base units of SOUK. Zero in literal mode.
	pub lost: Balance,
	/// The points of its acts: check-ins, countersignatures, trace events and reports. Zero in literal mode.
	pub acts: u32,
	/// Its weight by both, which bounded policies pay by, without what is held. With it, at most what was lost.
	pub weight: u128,
	/// The part of its weight that it holds from the era on, in base units of SOUK.
	pub held: u128,
	/// What it held before the era. `None` if that did not change in the era, or if it held nothing before.
	pub earlier: Option<Earlier>,
	/// The policies whose pay for the era it has claimed.
	pub claimed: BoundedVec<PolicyId, ConstU32<MAX_POLICIES>>,
}

/// The sum of all shares of an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Total {
	/// The power earned, by role, in billionths of a point.
	pub activity: ByRole<u128>,
	/// The credit of the accounts that acted, by role, in billionths of an order.
	pub credit: ByRole<u128>,
	/// The BizPower of all shops, 18 decimals.
	pub bizpower: u128,
	/// The number of blocks written.
	pub blocks: u32,
	/// The worth of all real sales, in base units of SOUK. A ratio follows it (S1-18).
	pub sold: Balance,
	/// The weights of all accounts. In bounded mode policies pay together at most a part of it.
	pub weight: u128,
	/// What all accounts held at the end of the era. Noted when the era has passed.
	pub held: HeldAtClose,
}

/// Whether a deed is an act: something that costs no more than a fee. In bounded mode acts earn nothing by themselves.
/// They only make what was lost weigh more.
pub const fn is_act(deed: Deed) -> bool {
	matches!(deed, Deed::Countersignature | Deed::TraceUpload | Deed::Report | Deed::CheckIn)
}

/// The sum over the roles.
pub fn sum(by: &ByRole<u128>) -> u128 {
	// An account earns at most 9 deeds · 2^16 times · 2^16 points · 10^9 < 2^66 in an era, and with every bonus at
	// most four times that. So the sum fits for 2^60 accounts. If it did not, the total would stay at the largest number, and the era would pay less, never more.
	Role::ALL.into_iter().fold(0, |sum, role| sum.saturating_add(*by.get(role)))
}

impl Total {
	/// The divisor of a policy's amount. Zero if no account has a share.
	pub fn basis(&self, basis: Basis, bounded: bool) -> u128 {
		match basis {
			Basis::Power | Basis::RoleWeight if bounded => self.weight,
			Basis::Held if bounded => self.held.stock.weight,
			Basis::Held => self.held.stock.power,
			Basis::Power => sum(&self.activity),
			Basis::BizPower => self.bizpower,
			Basis::Authors => self.blocks.into(),
			Basis::RoleWeight => {
				let roles = Role::WEIGHED
					.into_iter()
					.filter(|role| *self.activity.get(*role) > 0 || *self.credit.get(*role) > 0);
				WEIGHT_ONE.saturating_mul(u128::try_from(roles.count()).unwrap_or_default())
			},
			Basis::Frozen | Basis::Cashback => 0,
		}
	}
}

impl Share {
	/// Bring the weight up to date, and the part of it that is `held`. Acts count only for an account with credit.
	pub fn weigh(&mut self, rule: &ActRule, has_credit: bool, held: Perbill) {
		let acts = if has_credit { self.acts } else { 0 };
		let all = rule.weight(self.lost, acts);
		self.held = held.mul_floor(all);
		// A part is at most the whole.
		self.weight = all.saturating_sub(self.held);
	}

	/// The part of [`Total::basis`] that is the account's, if the policy is not bounded. Rounded down.
	pub fn basis(&self, basis: Basis, total: &Total, credit_part: &ByRole<Perbill>) -> u128 {
		match basis {
			Basis::Power => sum(&self.activity),
			Basis::BizPower => self.bizpower,
			Basis::Authors => self.blocks.into(),
			Basis::RoleWeight => Role::WEIGHED.into_iter().fold(0, |weight, role| {
				let part = role_weight(
					*self.credit.get(role),
					*total.credit.get(role),
					*self.activity.get(role),
					*total.activity.get(role),
					*credit_part.get(role),
				);
				// At most three times one.
				weight.saturating_add(part)
			}),
			// What is held is no matter of one era, see `held_at`.
			Basis::Held | Basis::Frozen | Basis::Cashback => 0,
		}
	}
}

/// The BizPower that a shop adds to its owner's share of an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Rated<AccountId> {
	/// The owner when it was last rated.
	pub owner: AccountId,
	/// Its BizPower, 18 decimals.
	pub bizpower: u128,
}

/// The state of a policy.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum PolicyState<AccountId> {
	/// It pays for the eras that close.
	#[codec(index = 0)]
	Active,
	/// It does not pay now, and never makes up for the eras that close meanwhile.
	#[codec(index = 1)]
	Paused,
	/// It pays for no further era. When the last of its eras has expired it is removed, and the rest of its pot goes to
	/// the heir.
	#[codec(index = 2)]
	Ended {
		/// The account that gets the rest of the pot.
		heir: AccountId,
		/// The first era it did not pay for.
		until: RewardEra,
	},
}

/// An emission policy.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Policy<AccountId> {
	/// Its terms.
	pub terms: PolicyTerms,
	/// Its state.
	pub state: PolicyState<AccountId>,
	/// What it set aside or paid on, over all eras, in base units of its asset.
	pub emitted: Balance,
	/// What it set aside and what was neither claimed nor expired, in base units.
	pub owed: Balance,
	/// What it paid for the last era it closed, in base units. A ratio goes on from it. `None` before the first.
	pub last: Option<Balance>,
	/// What its pot had left when it last closed an era, in base units. What the pot has beyond that came in since.
	pub seen: Balance,
}

/// What a policy set aside for an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct EraPay {
	/// The amount, in base units.
	pub amount: Balance,
	/// The divisor of the amount.
	pub basis: u128,
	/// The part of it that was claimed, in base units.
	pub claimed: Balance,
	/// The weight of credit in each role when the era closed (S1's s, d and b).
	pub credit_part: ByRole<Perbill>,
	/// If the era was bounded: the policy's part of the bound, in base units of its asset. It may be more than the amount.
	pub most: Option<Balance>,
}

/// A pot that grants its pay deed by deed.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Fund {
	/// For buyers.
	#[codec(index = 0)]
	Cashback,
	/// For inviters.
	#[codec(index = 1)]
	Referral,
}

impl Fund {
	/// Both funds.
	pub const ALL: [Self; 2] = [Self::Cashback, Self::Referral];
}

/// TIME that a fund granted to an account.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Purse {
	/// The era of the last grant.
	pub era: RewardEra,
	/// What can be claimed, in base units.
	pub ready: Balance,
	/// What can be claimed later: the era from which on, and base units. The earliest era comes first.
	pub held: BoundedVec<(RewardEra, Balance), ConstU32<{ MAX_HOLD_ERAS + 1 }>>,
}

impl Purse {
	/// Move what was held long enough to what can be claimed.
	pub fn ripen(&mut self, era: RewardEra) {
		// The pot holds all of it, so the sums fit.
		let ripe = self
			.held
			.iter()
			.take_while(|(from, _)| *from <= era)
			.fold(0u128, |sum, (_, amount)| sum.saturating_add(*amount));
		self.held.retain(|(from, _)| *from > era);
		self.ready = self.ready.saturating_add(ripe);
	}

	/// Add a grant that can be claimed `hold` eras after `era`. Returns `false` if the list is full.
	pub fn grant(&mut self, era: RewardEra, hold: u32, amount: Balance) -> bool {
		self.ripen(era);
		let from = era.saturating_add(hold.min(MAX_HOLD_ERAS));
		if let Some((_, sum)) = self.held.last_mut().filter(|(last, _)| *last >= from) {
			// The last entry is of the same era, or of a later one because the hold became shorter. It takes in the
			// grant, which is then claimed at most a hold late, and never early.
			*sum = sum.saturating_add(amount);
		} else if self.held.try_push((from, amount)).is_err() {
			return false;
		}
		self.era = era;
		true
	}

	/// Everything in the purse, in base units.
	pub fn sum(&self) -> Balance {
		self.held.iter().fold(self.ready, |sum, (_, amount)| sum.saturating_add(*amount))
	}
}

/// The invitation of an account.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Invitation<AccountId> {
	/// The inviter.
	pub inviter: AccountId,
	/// The era in which the invitation lapses.
	pub until: RewardEra,
	/// The value lost in sales of the invited account that counts for the bounty, in base units of SOUK. Zero in literal
	/// mode.
	pub lost: Balance,
	/// The parties with which the invited account settled an order, each once.
	pub dealt: BoundedVec<AccountId, ConstU32<MAX_REFERRAL_ORDERS>>,
}

/// SOUK frozen by an account. One share is one base unit.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Stake {
	/// The SOUK that earns, and the TIME it has earned and not claimed.
	pub position: Position,
	/// The SOUK on its way out: when it is free, in milliseconds since the Unix epoch, and base units. The earliest
	/// comes first.
	pub leaving: BoundedVec<(Millis, Balance), ConstU32<MAX_LEAVING>>,
}

impl Stake {
	/// All SOUK on its way out, in base units.
	pub fn leaving_sum(&self) -> Balance {
		// The account holds all of it, so the sum fits.
		self.leaving.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount))
	}

	/// Whether the row can be removed.
	pub fn is_empty(&self) -> bool {
		self.position.shares == 0 && self.position.owed == 0 && self.leaving.is_empty()
	}
}

/// The dividends of all stakes.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Dividends {
	/// All shares, and what a share has earned.
	pub accumulator: Accumulator,
	/// What was shared and not claimed, in base units of TIME.
	pub owed: Balance,
}

/// The penalties an account stands under.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Standing {
	/// The rung of the ladder it stands on.
	pub penalty: Penalty,
	/// The weight of the account's deeds.
	pub weight: Perbill,
	/// The account earns nothing before this era.
	pub limited_until: RewardEra,
	/// The account cannot claim for eras before this one.
	pub claims_from: RewardEra,
	/// The era of the last penalty.
	pub since: RewardEra,
}

impl Standing {
	/// The weight of the account's deeds in `era`.
	pub fn weight_in(&self, era: RewardEra) -> Perbill {
		if era < self.limited_until || self.penalty == Penalty::Deletion {
			Perbill::zero()
		} else {
			self.weight
		}
	}
}

/// The next rung of the ladder above `penalty`.
pub const fn next_rung(penalty: Option<Penalty>) -> Penalty {
	match penalty {
		None => Penalty::WeightCut,
		Some(Penalty::WeightCut) => Penalty::Downgrade,
		Some(Penalty::Downgrade) => Penalty::Confiscation,
		Some(Penalty::Confiscation) => Penalty::Limit,
		Some(Penalty::Limit | Penalty::Deletion) => Penalty::Deletion,
	}
}

/// A case of the fraud authority against an account. While it is open the account claims nothing, and loses nothing.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct FraudCase {
	/// The penalty the authority asks for.
	pub penalty: Penalty,
	/// Its evidence.
	pub evidence: Cid,
	/// The answer of the accused.
	pub answer: Option<Cid>,
	/// Its state.
	pub state: CaseState,
	/// When anyone may end it, in milliseconds since the Unix epoch.
	pub deadline: Millis,
}

/// TIME that one account owes another and has acknowledged.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Debt {
	/// The amount, in base units of TIME. Never zero.
	pub amount: Balance,
	/// When it is due, in milliseconds since the Unix epoch.
	pub due: Millis,
	/// SOUK on hold on the debtor's account for the row, in base units. It goes to the creditor if the debt is not
	/// paid.
	pub deposit: Balance,
}

/// The amounts of an era, by policy, in base units of its asset.
pub type EraAmounts = BoundedVec<(PolicyId, Balance), ConstU32<MAX_POLICIES>>;

/// Whether the keys of some rows never fall, for `try_state`.
pub fn sorted<Key: Copy + Ord, Value>(rows: &[(Key, Value)]) -> bool {
	let keys: Vec<Key> = rows.iter().map(|(key, _)| *key).collect();
	keys.windows(2).all(|pair| matches!(pair, [a, b] if a <= b))
}
