// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: the clock, accounts, shares of an era, policies, purses, stakes, penalties.

// Fires inside SCALE's derive for enums.
#![allow(clippy::as_conversions)]

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use souk_math::{
	accumulator::{Accumulator, Position},
	bizpower::ONE as WEIGHT_ONE,
	power::role_weight,
};
use souk_primitives::{
	activity::{Deed, RewardEra},
	content::Cid,
	rewards::{Basis, ByRole, CaseState, Penalty, PolicyId, PolicyTerms, Role, ACTIONS},
	AssetId, Balance, Millis, OrderId,
};
use sp_runtime::{traits::Saturating, Perbill};

/// The most policies there can be at once.
pub const MAX_POLICIES: u32 = 16;
/// The most eras cashback and bounties can be held for.
pub const MAX_HOLD_ERAS: u32 = 30;
/// The most parts of a stake that can be on their way out at once.
pub const MAX_LEAVING: u32 = 8;
/// The most different parties an invited account must have dealt with.
pub const MAX_REFERRAL_ORDERS: u32 = 8;
/// The most parties of one circle of debts.
pub const MAX_CIRCLE: u32 = 8;
/// The most rows one call removes.
pub const MAX_PRUNE: u32 = 256;
/// Assets that count as money behind a sale.
pub const MAX_SALE_ASSETS: u32 = 4;

/// What part of a sale the buyer gets back in TIME, by the asset it was paid in. An asset that is not listed neither
/// earns cashback nor counts as money behind a sale.
pub type CashbackRates = BoundedVec<(AssetId, Perbill), ConstU32<MAX_SALE_ASSETS>>;
/// The parties of a circle of debts: each owes the next, the last owes the first.
pub type Circle<AccountId> = BoundedVec<AccountId, ConstU32<MAX_CIRCLE>>;

/// When eras began to be counted, so that the era that runs follows from the time.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Clock {
	/// The era that began at `since`.
	pub era: RewardEra,
	/// When it began, in milliseconds since the Unix epoch.
	pub since: Millis,
	/// How long an era is, in milliseconds; never zero.
	pub length: Millis,
}

impl Clock {
	/// The era that runs at `now`.
	pub fn current(&self, now: Millis) -> RewardEra {
		let passed = now.saturating_sub(self.since).checked_div(self.length).unwrap_or_default();
		// Four billion eras of a millisecond are fifty days, of a day they are longer than there was an Earth; after them
		// the last era goes on.
		self.era.saturating_add(RewardEra::try_from(passed).unwrap_or(RewardEra::MAX))
	}
}

/// The power ledger's row of an account.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct AccountRow {
	/// The era the rest is of: the last in which the account did something that counts.
	pub era: RewardEra,
	/// Power as it was in that era; it decays from there. Billionths of a point.
	pub power: u128,
	/// How many times each action counted in that era.
	pub counts: [u16; ACTIONS],
	/// TIME granted as cashback in that era, in base units.
	pub cashback: Balance,
	/// Settled orders without a lost dispute, by role.
	pub credit: ByRole<u32>,
	/// The order whose dispute the account lost last, so that its lines cost credit once together.
	pub lost: Option<OrderId>,
}

impl AccountRow {
	/// Bring the row to `era`.
	pub fn roll(&mut self, era: RewardEra, kept: Perbill) {
		if era > self.era {
			self.power = self.power_at(era, kept);
			self.counts = Default::default();
			self.cashback = 0;
			self.era = era;
		}
	}

	/// What is left of its power in `era`, where `kept` of it is left from one era to the next.
	pub fn power_at(&self, era: RewardEra, kept: Perbill) -> u128 {
		let eras = usize::try_from(era.saturating_sub(self.era)).unwrap_or(usize::MAX);
		kept.saturating_pow(eras).mul_floor(self.power)
	}

	/// Count an action, as often as the daily limit allows. Returns how often it counted.
	pub fn count(&mut self, action: Deed, times: u32, daily: u16) -> u16 {
		let Some(counted) = self.counts.get_mut(index(action)) else { return 0 };
		let left = daily.saturating_sub(*counted);
		let counts = u16::try_from(times).unwrap_or(u16::MAX).min(left);
		// At most `daily`.
		*counted = counted.saturating_add(counts);
		counts
	}
}

/// The place of an action in [`AccountRow::counts`].
pub const fn index(action: Deed) -> usize {
	match action {
		Deed::Sale => 0,
		Deed::Purchase => 1,
		Deed::Promotion => 2,
		Deed::Countersignature => 3,
		Deed::TraceUpload => 4,
		Deed::Report => 5,
		Deed::Referral => 6,
		Deed::CheckIn => 7,
	}
}

/// What becomes of an account's credit in a role.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Credit {
	/// One more settled order without a lost dispute.
	Earned,
	/// A dispute was lost, or a debt was not paid: half of it is gone.
	Halved,
	/// Nothing.
	Unchanged,
}

impl Credit {
	/// Apply it.
	pub fn apply(self, credit: &mut u32) {
		*credit = match self {
			// A row that stands at the largest number stays there; nobody settles four billion orders.
			Self::Earned => credit.saturating_add(1),
			Self::Halved => credit.checked_div(2).unwrap_or_default(),
			Self::Unchanged => *credit,
		};
	}
}

/// What an account's part of an era is measured by.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Share {
	/// Power earned in the era, by role (S1's AS). Billionths of a point.
	pub activity: ByRole<u128>,
	/// Credit in the roles it acted in (S1's CS), weighted like its power. Billionths of an order.
	pub credit: ByRole<u128>,
	/// BizPower of its shops, 18 decimals.
	pub bizpower: u128,
	/// Blocks it wrote.
	pub blocks: u32,
	/// The policies that paid it for the era.
	pub claimed: BoundedVec<PolicyId, ConstU32<MAX_POLICIES>>,
}

/// The sums of all shares of an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Total {
	/// Power earned, by role. Billionths of a point.
	pub activity: ByRole<u128>,
	/// Credit of those who acted, by role. Billionths of an order.
	pub credit: ByRole<u128>,
	/// BizPower of all shops, 18 decimals.
	pub bizpower: u128,
	/// Blocks written.
	pub blocks: u32,
}

/// The sum over the roles.
pub fn sum(by: &ByRole<u128>) -> u128 {
	// At most eight actions of 2^16 times 2^16 points of 10^9, by at most 2^64 accounts: below 2^129. A chain has far
	// fewer accounts; were it not so, the total would stay at the largest number and pay out less, never more.
	by.seller.saturating_add(by.promoter).saturating_add(by.buyer)
}

impl Total {
	/// What a policy's amount is divided by. Zero where nobody has a share.
	pub fn basis(&self, basis: Basis) -> u128 {
		match basis {
			Basis::Power => sum(&self.activity),
			Basis::BizPower => self.bizpower,
			Basis::Authors => self.blocks.into(),
			Basis::RoleWeight => {
				let roles = Role::ALL
					.into_iter()
					.filter(|role| *self.activity.get(*role) > 0 || *self.credit.get(*role) > 0);
				WEIGHT_ONE.saturating_mul(u128::try_from(roles.count()).unwrap_or_default())
			},
			Basis::Frozen | Basis::Cashback => 0,
		}
	}
}

impl Share {
	/// What of [`Total::basis`] is the account's, rounded down.
	pub fn basis(&self, basis: Basis, total: &Total, credit_part: &ByRole<Perbill>) -> u128 {
		match basis {
			Basis::Power => sum(&self.activity),
			Basis::BizPower => self.bizpower,
			Basis::Authors => self.blocks.into(),
			Basis::RoleWeight => Role::ALL.into_iter().fold(0, |weight, role| {
				let part = role_weight(
					*self.credit.get(role),
					*total.credit.get(role),
					*self.activity.get(role),
					*total.activity.get(role),
					*credit_part.get(role),
				);
				// Three times one.
				weight.saturating_add(part)
			}),
			Basis::Frozen | Basis::Cashback => 0,
		}
	}
}

/// What a shop adds to its owner's share of an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Rated<AccountId> {
	/// Who owned it when it was last rated.
	pub owner: AccountId,
	/// Its BizPower, 18 decimals.
	pub bizpower: u128,
}

/// Whether a policy pays for eras to come.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum PolicyState<AccountId> {
	/// It does.
	#[codec(index = 0)]
	Active,
	/// Not now. Eras that close meanwhile are not made up for.
	#[codec(index = 1)]
	Paused,
	/// Not any more. Once the last of its eras expired it is gone, and what is left of the pot goes to its heir.
	#[codec(index = 2)]
	Ended {
		/// Who gets what is left.
		heir: AccountId,
		/// Eras from this one on were not paid for.
		until: RewardEra,
	},
}

/// An emission policy.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Policy<AccountId> {
	/// What it is.
	pub terms: PolicyTerms,
	/// Whether it pays.
	pub state: PolicyState<AccountId>,
	/// Set aside or paid on, over all eras, in base units of its asset.
	pub emitted: Balance,
	/// Set aside and neither claimed nor expired, in base units.
	pub owed: Balance,
	/// What it paid for the last era it closed, which a ratio goes on from; in base units. `None` before the first.
	pub last: Option<Balance>,
	/// What its pot had left over when it last closed an era, in base units; what is there beyond that came in since.
	pub seen: Balance,
}

/// What a policy set aside for an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct EraPay {
	/// How much, in base units.
	pub amount: Balance,
	/// What it is divided by.
	pub basis: u128,
	/// What of it was claimed, in base units.
	pub claimed: Balance,
	/// How much credit weighed in each role when the era closed (S1's s, d and b).
	pub credit_part: ByRole<Perbill>,
}

/// A pot whose pay is granted action by action.
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
	/// Both.
	pub const ALL: [Self; 2] = [Self::Cashback, Self::Referral];
}

/// TIME granted to an account out of a fund.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Purse {
	/// The era of the last grant.
	pub era: RewardEra,
	/// What can be claimed, in base units.
	pub ready: Balance,
	/// What can be claimed from an era on: era and base units, the earliest first.
	pub held: BoundedVec<(RewardEra, Balance), ConstU32<{ MAX_HOLD_ERAS + 1 }>>,
}

impl Purse {
	/// Let ripen what was held long enough.
	pub fn ripen(&mut self, era: RewardEra) {
		// Sums of what a pot holds, so they fit.
		let ripe = self
			.held
			.iter()
			.take_while(|(from, _)| *from <= era)
			.fold(0u128, |sum, (_, amount)| sum.saturating_add(*amount));
		self.held.retain(|(from, _)| *from > era);
		self.ready = self.ready.saturating_add(ripe);
	}

	/// Add a grant that can be claimed `hold` eras from `era`. Returns false where it does not fit.
	pub fn grant(&mut self, era: RewardEra, hold: u32, amount: Balance) -> bool {
		self.ripen(era);
		let from = era.saturating_add(hold.min(MAX_HOLD_ERAS));
		if let Some((last, sum)) = self.held.last_mut().filter(|(last, _)| *last >= from) {
			// The hold became shorter: what is held longer already takes it in. Never claimed early, at most a hold late.
			let _ = last;
			*sum = sum.saturating_add(amount);
		} else if self.held.try_push((from, amount)).is_err() {
			return false;
		}
		self.era = era;
		true
	}

	/// All of it, in base units.
	pub fn sum(&self) -> Balance {
		self.held.iter().fold(self.ready, |sum, (_, amount)| sum.saturating_add(*amount))
	}
}

/// An account someone invited.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Invitation<AccountId> {
	/// Who invited it.
	pub inviter: AccountId,
	/// The era it lapses in.
	pub until: RewardEra,
	/// Whom it settled an order with, each once.
	pub dealt: BoundedVec<AccountId, ConstU32<MAX_REFERRAL_ORDERS>>,
}

/// SOUK frozen by an account. One share is one base unit.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Stake {
	/// What earns, and the TIME it has earned and not claimed.
	pub position: Position,
	/// What is on its way out: when it is free, in milliseconds since the Unix epoch, and base units. Earliest first.
	pub leaving: BoundedVec<(Millis, Balance), ConstU32<MAX_LEAVING>>,
}

impl Stake {
	/// What is on its way out, in base units of SOUK.
	pub fn leaving_sum(&self) -> Balance {
		// Parts of what the account holds.
		self.leaving.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount))
	}

	/// Whether nothing is left of it.
	pub fn is_empty(&self) -> bool {
		self.position.shares == 0 && self.position.owed == 0 && self.leaving.is_empty()
	}
}

/// Dividends over all stakes.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Dividends {
	/// What earns, and what a share has earned.
	pub accumulator: Accumulator,
	/// Shared and not claimed, in base units of TIME.
	pub owed: Balance,
}

/// The penalties an account stands under.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Standing {
	/// The rung of the ladder it stands on.
	pub penalty: Penalty,
	/// What is left of what it does.
	pub weight: Perbill,
	/// It earns nothing before this era.
	pub limited_until: RewardEra,
	/// It cannot claim for eras before this one.
	pub claims_from: RewardEra,
	/// The era of the last penalty.
	pub since: RewardEra,
}

impl Standing {
	/// What is left of what the account does in `era`.
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

/// A case of the fraud authority against an account. While it is open the account claims nothing, and nothing is lost.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct FraudCase {
	/// What the authority asks for.
	pub penalty: Penalty,
	/// What it brings forward.
	pub evidence: Cid,
	/// What the accused answered.
	pub answer: Option<Cid>,
	/// Where it is.
	pub state: CaseState,
	/// When anybody may end it, in milliseconds since the Unix epoch.
	pub deadline: Millis,
}

/// TIME one account acknowledged to owe another.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Debt {
	/// How much, in base units of TIME. Never zero.
	pub amount: Balance,
	/// When it is to be paid, in milliseconds since the Unix epoch.
	pub due: Millis,
	/// SOUK on hold on the debtor's account for the row, in base units; the creditor's if the debt is not paid.
	pub deposit: Balance,
}

/// What closing an era set aside, by policy.
pub type EraAmounts = BoundedVec<(PolicyId, Balance), ConstU32<MAX_POLICIES>>;

/// What went wrong with a row, for `try_state`.
pub fn sorted<Key: Copy + Ord, Value>(rows: &[(Key, Value)]) -> bool {
	let keys: Vec<Key> = rows.iter().map(|(key, _)| *key).collect();
	keys.windows(2).all(|pair| matches!(pair, [a, b] if a <= b))
}
