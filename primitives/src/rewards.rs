// SPDX-License-Identifier: Apache-2.0

//! The words of the rewards ledger, and the runtime API that clients read it by.

use crate::{
	activity::{Deed, RewardEra},
	content::Cid,
	AssetId, Balance, Millis,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

/// What a policy pays in each era, in base units of its asset. An era is a day of the schedule, counted from the start
/// of the policy.
pub use souk_math::emission::Schedule;

/// How much policies pay that pay by deeds.
pub use souk_math::bound::EmissionMode;

/// The weights of the roles in an economy.
pub use souk_math::economy::RoleParts;

/// An emission policy, numbered by the chain in the order policies were created.
pub type PolicyId = u32;

/// The number of kinds of deeds.
pub const DEEDS: usize = 9;

/// The role in which an account did a deed (seed S1-15).
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Role {
	/// It sells, or records the history of what is sold.
	Seller,
	/// It brings buyers.
	Promoter,
	/// It buys, measures or checks in.
	Buyer,
	/// It serves sales: carries, stores, inspects and the like (S0 section 2.4.5).
	Service,
}

impl Role {
	/// All roles, in the order of [`ByRole`].
	pub const ALL: [Self; 4] = [Self::Seller, Self::Promoter, Self::Buyer, Self::Service];
	/// The roles that S1's weight sums (S1-15). It knows no service providers. They are paid by power.
	pub const WEIGHED: [Self; 3] = [Self::Seller, Self::Promoter, Self::Buyer];

	/// The role of a deed.
	pub const fn of(deed: Deed) -> Self {
		match deed {
			Deed::Sale | Deed::TraceUpload => Self::Seller,
			Deed::Promotion | Deed::Referral => Self::Promoter,
			Deed::Service => Self::Service,
			Deed::Purchase | Deed::Countersignature | Deed::Report | Deed::CheckIn => Self::Buyer,
		}
	}
}

/// A value for each role.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct ByRole<Value> {
	/// The value for sellers.
	pub seller: Value,
	/// The value for promoters.
	pub promoter: Value,
	/// The value for buyers.
	pub buyer: Value,
	/// The value for service providers.
	pub service: Value,
}

impl<Value> ByRole<Value> {
	/// The value for a role.
	pub const fn get(&self, role: Role) -> &Value {
		match role {
			Role::Seller => &self.seller,
			Role::Promoter => &self.promoter,
			Role::Buyer => &self.buyer,
			Role::Service => &self.service,
		}
	}

	/// The value for a role, to change it.
	pub const fn get_mut(&mut self, role: Role) -> &mut Value {
		match role {
			Role::Seller => &mut self.seller,
			Role::Promoter => &mut self.promoter,
			Role::Buyer => &mut self.buyer,
			Role::Service => &mut self.service,
		}
	}
}

impl From<RoleParts> for ByRole<Perbill> {
	fn from(RoleParts { seller, promoter, buyer, service }: RoleParts) -> Self {
		Self { seller, promoter, buyer, service }
	}
}

/// Where an economy is born with governed weights of roles that are not the default. Governance changes them later.
pub trait BornWeights {
	/// Set the weight of the power earned in each role.
	fn set(weights: ByRole<Perbill>);
}

/// A chain on which all economies begin with the default.
impl BornWeights for () {
	fn set(_: ByRole<Perbill>) {}
}

/// The points of a deed.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Points {
	/// The points for doing it once.
	pub each: u16,
	/// How often it counts in an era, at most.
	pub daily: u16,
}

/// The points of every deed. The governed table of protocol §7.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct PointsTable {
	/// [`Deed::Sale`].
	pub sale: Points,
	/// [`Deed::Purchase`].
	pub purchase: Points,
	/// [`Deed::Promotion`].
	pub promotion: Points,
	/// [`Deed::Service`].
	pub service: Points,
	/// [`Deed::Countersignature`].
	pub countersignature: Points,
	/// [`Deed::TraceUpload`].
	pub trace_upload: Points,
	/// [`Deed::Report`].
	pub report: Points,
	/// [`Deed::Referral`].
	pub referral: Points,
	/// [`Deed::CheckIn`].
	pub check_in: Points,
}

impl PointsTable {
	/// The points of a deed.
	pub const fn of(&self, deed: Deed) -> Points {
		match deed {
			Deed::Sale => self.sale,
			Deed::Purchase => self.purchase,
			Deed::Promotion => self.promotion,
			Deed::Service => self.service,
			Deed::Countersignature => self.countersignature,
			Deed::TraceUpload => self.trace_upload,
			Deed::Report => self.report,
			Deed::Referral => self.referral,
			Deed::CheckIn => self.check_in,
		}
	}
}

/// What a policy pays by.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
	/// The power that an account earned in the era. In bounded mode its weight by what was lost for it.
	Power,
	/// The power that an account holds at the end of the era, whether it did anything in it or not (S0-08, S0-09). In bounded
	/// mode its held weight: what was lost for it earlier, as far as it has not faded.
	Held,
	/// The BizPower of an account's shops in the era. In bounded mode also at most its weight by what was lost for it.
	BizPower,
	/// S1's weight: credit and activity within each role, the roles summed (S1-15). In bounded mode an account's weight by
	/// what was lost for it.
	RoleWeight,
	/// The blocks that an account wrote (S2-23: "block rewards").
	Authors,
	/// Frozen SOUK: the dividend (S2-20). Pays TIME.
	Frozen,
	/// Nothing: it pays TIME into the cashback pot, which pays buyers.
	Cashback,
}

impl Basis {
	/// Whether each account claims its part of an era's pay.
	pub const fn is_claimed(self) -> bool {
		matches!(self, Self::Power | Self::Held | Self::BizPower | Self::RoleWeight | Self::Authors)
	}

	/// Whether a bounded era bounds it: it pays by deeds, which can be forged. Blocks are written by those whom stakers
	/// elected, and frozen SOUK is there or not, so nothing is gained by forging either. Cashback is bounded sale by sale.
	pub const fn is_bounded(self) -> bool {
		matches!(self, Self::Power | Self::Held | Self::BizPower | Self::RoleWeight)
	}
}

/// The terms of a policy.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct PolicyTerms {
	/// SOUK or TIME.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// What it pays in each era.
	pub schedule: Schedule,
	/// What it pays by.
	pub basis: Basis,
	/// The first era it pays for.
	pub start: RewardEra,
}

/// The most there may ever be of each token, in base units.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct SupplyCaps {
	/// SOUK.
	#[serde(with = "crate::json::decimal")]
	pub souk: Balance,
	/// TIME.
	#[serde(with = "crate::json::decimal")]
	pub time: Balance,
}

/// A pot of the rewards ledger.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Pot {
	/// The pot of a policy, in its asset.
	Policy(PolicyId),
	/// TIME for buyers.
	Cashback,
	/// TIME for inviters of accounts that became active.
	Referral,
	/// TIME for holders of frozen SOUK. What comes in is shared at once.
	Dividends,
}

/// The part of one-way fees that is not sealed, and the policy whose pot it goes to (product decision 9; S1-18).
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Recycling {
	/// The part of a fee.
	#[serde(with = "souk_math::json::rate")]
	pub part: Perbill,
	/// A policy that pays SOUK.
	pub policy: PolicyId,
}

/// A penalty: a rung of the ladder. Each rung is reached from the one below (S2-30).
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Penalty {
	/// The account's deeds count for less.
	WeightCut,
	/// The account loses its credit and its power.
	Downgrade,
	/// The account's unclaimed pay goes back to the pots.
	Confiscation,
	/// The account earns nothing for some eras, and trades and promotes nothing new.
	Limit,
	/// The account is removed from the ledger and earns nothing any more. It never trades or promotes again, and loses a part
	/// of its shop bonds.
	Deletion,
}

/// The state of a case of the fraud authority.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum CaseState {
	/// The accused may appeal. At the deadline the penalty stands.
	Open,
	/// The accused has appealed. At the deadline the case is dropped.
	Appealed,
}

/// A policy as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView<AccountId> {
	/// Its number.
	pub id: PolicyId,
	/// Its terms.
	pub terms: PolicyTerms,
	/// The account of its pot.
	pub pot: AccountId,
	/// What it set aside for eras so far, in base units.
	#[serde(with = "crate::json::decimal")]
	pub emitted: Balance,
	/// The part of it that can still be claimed, in base units.
	#[serde(with = "crate::json::decimal")]
	pub owed: Balance,
	/// What its pot can pay beyond that, in base units.
	#[serde(with = "crate::json::decimal")]
	pub available: Balance,
	/// Whether it pays for coming eras.
	pub active: bool,
}

/// What an account has coming from one policy for one era.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ClaimView {
	/// The policy.
	pub policy: PolicyId,
	/// The era.
	pub era: RewardEra,
	/// The asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// The amount, in base units.
	#[serde(with = "crate::json::decimal")]
	pub amount: Balance,
	/// The era from which on it can be claimed. Until then it is held.
	pub held_until: RewardEra,
}

/// A case as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
	/// The penalty that the fraud authority asks for.
	pub penalty: Penalty,
	/// Its evidence.
	pub evidence: Cid,
	/// Its state.
	pub state: CaseState,
	/// When anyone may end it, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub deadline: Millis,
}

/// What the rewards ledger has on an account.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct AccountRewardsView<AccountId> {
	/// The running era.
	pub era: RewardEra,
	/// The power it holds, in billionths of a point.
	#[serde(with = "crate::json::decimal")]
	pub power: u128,
	/// The weight it holds: what was lost for it and has not faded, in base units of SOUK. Zero if it was always literal mode.
	#[serde(with = "crate::json::decimal")]
	pub held: Balance,
	/// Its part of all that is held: by power, or in bounded mode by weight. If nothing changes, this is its part of what
	/// policies by held power pay for the running era.
	#[serde(with = "souk_math::json::rate")]
	pub held_part: Perbill,
	/// In how many eras it sold.
	pub tenure: u32,
	/// The power it earned in the running era, by role, in billionths of a point.
	#[serde(with = "by_role")]
	pub earned: ByRole<u128>,
	/// Settled orders without a lost dispute, by role.
	pub credit: ByRole<u32>,
	/// The BizPower of its shops in the running era, 18 decimals.
	#[serde(with = "crate::json::decimal")]
	pub bizpower: u128,
	/// The value lost for it in the running era, in base units of SOUK. Zero in literal mode.
	#[serde(with = "crate::json::decimal")]
	pub lost: Balance,
	/// Its weight in the running era, which bounded policies pay by, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub weight: u128,
	/// SOUK frozen for dividends, in base units.
	#[serde(with = "crate::json::decimal")]
	pub frozen: Balance,
	/// The dividends it can claim, in base units of TIME.
	#[serde(with = "crate::json::decimal")]
	pub dividends: Balance,
	/// Its cashback that can be claimed, and that is still held, in base units of TIME.
	#[serde(with = "pair")]
	pub cashback: (Balance, Balance),
	/// Its referral bounties that can be claimed, and that are still held, in base units of TIME.
	#[serde(with = "pair")]
	pub bounties: (Balance, Balance),
	/// Its inviter, while the invitation is open.
	pub inviter: Option<AccountId>,
	/// Its penalty.
	pub penalty: Option<Penalty>,
	/// The open case against it.
	pub case: Option<CaseView>,
}

/// An amount for each role, as decimal strings.
mod by_role {
	use super::ByRole;
	use serde::{Deserialize, Deserializer, Serialize, Serializer};

	#[derive(Deserialize, Serialize)]
	struct Decimals {
		#[serde(with = "crate::json::decimal")]
		seller: u128,
		#[serde(with = "crate::json::decimal")]
		promoter: u128,
		#[serde(with = "crate::json::decimal")]
		buyer: u128,
		#[serde(with = "crate::json::decimal")]
		service: u128,
	}

	pub fn serialize<S: Serializer>(value: &ByRole<u128>, serializer: S) -> Result<S::Ok, S::Error> {
		let ByRole { seller, promoter, buyer, service } = *value;
		Decimals { seller, promoter, buyer, service }.serialize(serializer)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ByRole<u128>, D::Error> {
		let Decimals { seller, promoter, buyer, service } = Decimals::deserialize(deserializer)?;
		Ok(ByRole { seller, promoter, buyer, service })
	}
}

/// What is ready and what is held: `{"ready": …, "held": …}`.
mod pair {
	use crate::Balance;
	use serde::{Deserialize, Deserializer, Serialize, Serializer};

	#[derive(Deserialize, Serialize)]
	struct Amounts {
		#[serde(with = "crate::json::decimal")]
		ready: Balance,
		#[serde(with = "crate::json::decimal")]
		held: Balance,
	}

	pub fn serialize<S: Serializer>(pair: &(Balance, Balance), serializer: S) -> Result<S::Ok, S::Error> {
		Amounts { ready: pair.0, held: pair.1 }.serialize(serializer)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Balance, Balance), D::Error> {
		let Amounts { ready, held } = Amounts::deserialize(deserializer)?;
		Ok((ready, held))
	}
}

sp_api::decl_runtime_apis! {
	/// Reads of power, policies and pay for wallets and explorers.
	#[api_version(1)]
	pub trait RewardsApi<AccountId> where AccountId: Codec {
		/// The running era, and the length of an era in milliseconds.
		fn reward_era() -> (RewardEra, Millis);

		/// What the ledger has on an account.
		fn rewards_of(who: AccountId) -> AccountRewardsView<AccountId>;

		/// Every policy, the oldest first.
		fn policies() -> Vec<PolicyView<AccountId>>;

		/// What an account can claim for eras from `from` on, now or when it is no longer held, the oldest eras first. At most a hundred entries.
		fn claims_of(who: AccountId, from: RewardEra) -> Vec<ClaimView>;

		/// The account of a pot. Send it funds of its asset, or call `fund_pot`.
		fn pot_account(pot: Pot) -> AccountId;

		/// The SOUK in the sink, and the part of it that ratio policies have not paid against yet, in base units.
		fn sealed() -> (Balance, Balance);

		/// What `debtor` owes `creditor` in TIME and when it is due, if anything.
		fn debt(debtor: AccountId, creditor: AccountId) -> Option<(Balance, Millis)>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_readable_as_json_when_policies_are_written() {
		let terms = PolicyTerms {
			asset: AssetId::WithId(crate::TIME),
			schedule: Schedule::Constant { per_day: 300_000_000_000_000_000, cap: 1 << 100 },
			basis: Basis::RoleWeight,
			start: 3,
		};
		let json = serde_json::to_value(&terms).unwrap();
		assert_eq!(
			json,
			serde_json::json!({
				"asset": "1",
				"schedule": { "constant": { "perDay": "300000000000000000", "cap": "1267650600228229401496703205376" } },
				"basis": "roleWeight",
				"start": 3,
			})
		);
		assert_eq!(serde_json::from_value::<PolicyTerms>(json).unwrap(), terms);
	}

	#[test]
	fn should_give_every_deed_a_role_and_points() {
		let one = Points { each: 1, daily: 2 };
		let table = PointsTable { sale: one, check_in: one, ..Default::default() };
		assert_eq!(table.of(Deed::CheckIn), one);
		assert_eq!(table.of(Deed::Report), Points::default());
		assert_eq!(Role::of(Deed::Referral), Role::Promoter);
		assert_eq!(Role::of(Deed::Service), Role::Service);
		let mut by = ByRole { seller: 1, promoter: 2, buyer: 3, service: 5 };
		*by.get_mut(Role::Buyer) = 4;
		assert_eq!(Role::ALL.map(|role| *by.get(role)), [1, 2, 4, 5]);
	}
}
