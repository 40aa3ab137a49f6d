// SPDX-License-Identifier: Apache-2.0

//! The words of the rewards ledger, and the runtime API clients read it by.

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

/// How much a policy pays in each era, in base units of its asset; an era is a day of the schedule, counted from the
/// policy's start.
pub use souk_math::emission::Schedule;

/// An emission policy, numbered by the chain in the order policies were created.
pub type PolicyId = u32;

/// How many kinds of actions there are.
pub const ACTIONS: usize = 8;

/// In which part an account acted (seed S1-15: shops, promoters, buyers).
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
	/// Sells, or keeps the history of what is sold.
	Seller,
	/// Brings buyers.
	Promoter,
	/// Buys, measures, comes by.
	Buyer,
}

impl Role {
	/// All of them, in the order of [`ByRole`].
	pub const ALL: [Self; 3] = [Self::Seller, Self::Promoter, Self::Buyer];

	/// The role an action is done in.
	pub const fn of(action: Deed) -> Self {
		match action {
			Deed::Sale | Deed::TraceUpload => Self::Seller,
			Deed::Promotion | Deed::Referral => Self::Promoter,
			Deed::Purchase | Deed::Countersignature | Deed::Report | Deed::CheckIn => Self::Buyer,
		}
	}
}

/// One value per role.
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
	/// Of sellers.
	pub seller: Value,
	/// Of promoters.
	pub promoter: Value,
	/// Of buyers.
	pub buyer: Value,
}

impl<Value> ByRole<Value> {
	/// The value of one role.
	pub const fn get(&self, role: Role) -> &Value {
		match role {
			Role::Seller => &self.seller,
			Role::Promoter => &self.promoter,
			Role::Buyer => &self.buyer,
		}
	}

	/// The value of one role, to change it.
	pub const fn get_mut(&mut self, role: Role) -> &mut Value {
		match role {
			Role::Seller => &mut self.seller,
			Role::Promoter => &mut self.promoter,
			Role::Buyer => &mut self.buyer,
		}
	}
}

/// What an action is worth.
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
	/// Points for doing it once.
	pub each: u16,
	/// How many times of an era count.
	pub daily: u16,
}

/// What every action is worth. The governed table of protocol §7.
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
	/// What one action is worth.
	pub const fn of(&self, action: Deed) -> Points {
		match action {
			Deed::Sale => self.sale,
			Deed::Purchase => self.purchase,
			Deed::Promotion => self.promotion,
			Deed::Countersignature => self.countersignature,
			Deed::TraceUpload => self.trace_upload,
			Deed::Report => self.report,
			Deed::Referral => self.referral,
			Deed::CheckIn => self.check_in,
		}
	}
}

/// To whom a policy pays.
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
	/// By the power earned in the era.
	Power,
	/// By the BizPower of the account's shops in the era.
	BizPower,
	/// By S1's weight: credit and activity within each role, the roles summed (S1-15).
	RoleWeight,
	/// By blocks written (S2-23: "block rewards").
	Authors,
	/// By frozen SOUK: the dividend (S2-20). Pays TIME.
	Frozen,
	/// To the cashback pot, which pays buyers. Pays TIME.
	Cashback,
}

impl Basis {
	/// Whether accounts claim each era's pay by themselves.
	pub const fn is_claimed(self) -> bool {
		matches!(self, Self::Power | Self::BizPower | Self::RoleWeight | Self::Authors)
	}
}

/// What a policy is.
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
	/// How much in each era.
	pub schedule: Schedule,
	/// To whom.
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
	/// Of a policy, in its asset.
	Policy(PolicyId),
	/// TIME for buyers.
	Cashback,
	/// TIME for inviters of accounts that became active.
	Referral,
	/// TIME for holders of frozen SOUK; what comes in is shared at once.
	Dividends,
}

/// What of a one-way fee is not sealed: the part, and the policy whose pot it goes to (product decision 9; S1-18).
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
	/// Which part of a fee.
	#[serde(with = "souk_math::json::rate")]
	pub part: Perbill,
	/// A policy that pays SOUK.
	pub policy: PolicyId,
}

/// How severe a penalty is: the rungs of the ladder, each reached from the one below (S2-30).
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
	/// What the account does counts for less.
	WeightCut,
	/// Its credit and its power are lost.
	Downgrade,
	/// Its pay that is not claimed goes back to the pots.
	Confiscation,
	/// It earns nothing for a while.
	Limit,
	/// It is struck from the ledger and earns nothing any more.
	Deletion,
}

/// Where a case of the fraud authority is.
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
	/// The accused may appeal; at the deadline the penalty stands.
	Open,
	/// The accused appealed; at the deadline the case is dropped.
	Appealed,
}

/// A policy as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView<AccountId> {
	/// Its number.
	pub id: PolicyId,
	/// What it is.
	pub terms: PolicyTerms,
	/// The account its funds are on.
	pub pot: AccountId,
	/// What it set aside for eras so far, in base units.
	#[serde(with = "crate::json::decimal")]
	pub emitted: Balance,
	/// What of that waits to be claimed, in base units.
	#[serde(with = "crate::json::decimal")]
	pub owed: Balance,
	/// What its pot holds beyond that and can pay, in base units.
	#[serde(with = "crate::json::decimal")]
	pub available: Balance,
	/// Whether it pays for the eras that come.
	pub active: bool,
}

/// What an account can claim from one policy for one era.
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
	/// How much, in base units.
	#[serde(with = "crate::json::decimal")]
	pub amount: Balance,
}

/// A case as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
	/// What the fraud authority asks for.
	pub penalty: Penalty,
	/// What it brings forward.
	pub evidence: Cid,
	/// Where it is.
	pub state: CaseState,
	/// When anybody may end it, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub deadline: Millis,
}

/// What the rewards ledger knows of an account.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct AccountRewardsView<AccountId> {
	/// The era that runs.
	pub era: RewardEra,
	/// Power, decayed to the era that runs; billionths of a point.
	#[serde(with = "crate::json::decimal")]
	pub power: u128,
	/// Power earned in the era that runs, by role; billionths of a point.
	#[serde(with = "by_role")]
	pub earned: ByRole<u128>,
	/// Settled orders without a lost dispute, by role.
	pub credit: ByRole<u32>,
	/// BizPower of the account's shops in the era that runs; 18 decimals.
	#[serde(with = "crate::json::decimal")]
	pub bizpower: u128,
	/// SOUK frozen for dividends, in base units.
	#[serde(with = "crate::json::decimal")]
	pub frozen: Balance,
	/// TIME of dividends to claim, in base units.
	#[serde(with = "crate::json::decimal")]
	pub dividends: Balance,
	/// TIME of cashback that can be claimed, and that is still held, in base units.
	#[serde(with = "pair")]
	pub cashback: (Balance, Balance),
	/// TIME of referral bounties that can be claimed, and that is still held, in base units.
	#[serde(with = "pair")]
	pub bounties: (Balance, Balance),
	/// Who invited it, while the invitation is open.
	pub inviter: Option<AccountId>,
	/// The penalty it stands under.
	pub penalty: Option<Penalty>,
	/// The case that is open against it.
	pub case: Option<CaseView>,
}

/// Three amounts by role, as decimal strings.
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
	}

	pub fn serialize<S: Serializer>(value: &ByRole<u128>, serializer: S) -> Result<S::Ok, S::Error> {
		Decimals { seller: value.seller, promoter: value.promoter, buyer: value.buyer }.serialize(serializer)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ByRole<u128>, D::Error> {
		let Decimals { seller, promoter, buyer } = Decimals::deserialize(deserializer)?;
		Ok(ByRole { seller, promoter, buyer })
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
		/// The era that runs, and how long an era is in milliseconds.
		fn reward_era() -> (RewardEra, Millis);

		/// What the ledger knows of an account.
		fn rewards_of(who: AccountId) -> AccountRewardsView<AccountId>;

		/// Every policy, the oldest first.
		fn policies() -> Vec<PolicyView<AccountId>>;

		/// What an account can claim now, the oldest eras first; at most a hundred entries, from era `from` on.
		fn claims_of(who: AccountId, from: RewardEra) -> Vec<ClaimView>;

		/// The account of a pot; send it funds of its asset, or call `fund_pot`.
		fn pot_account(pot: Pot) -> AccountId;

		/// SOUK in the sink, and what of it ratio policies have not paid against yet; base units.
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
	fn should_give_every_action_a_role_and_points() {
		let one = Points { each: 1, daily: 2 };
		let table = PointsTable { sale: one, check_in: one, ..Default::default() };
		assert_eq!(table.of(Deed::CheckIn), one);
		assert_eq!(table.of(Deed::Report), Points::default());
		assert_eq!(Role::of(Deed::Referral), Role::Promoter);
		let mut by = ByRole { seller: 1, promoter: 2, buyer: 3 };
		*by.get_mut(Role::Buyer) = 4;
		assert_eq!(Role::ALL.map(|role| *by.get(role)), [1, 2, 4]);
	}
}
