// SPDX-License-Identifier: Apache-2.0

//! Fiat legs: the part of an order's price that is paid outside the chain, in a currency. What orders ask of the pallet that
//! keeps them, and what that pallet asks of others.
//!
//! The chain cannot see such a payment. The seller, or an attester that its shop accepts and whose bond covers it, confirms that
//! it arrived. What has to go back outside the chain is an obligation that both sides sign off.

use crate::{
	content::Cid,
	money::{Currency, Fiat},
	prepaid::PricedIn,
	AssetId, Balance, Millis, OrderId, ShopId,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// The most attesters that one shop accepts.
pub const MAX_ATTESTERS: u32 = 8;
/// The most currencies that one attester vouches for.
pub const MAX_CURRENCIES: u32 = 16;

/// The attesters that a shop accepts.
pub type AcceptedAttesters<AccountId> = BoundedVec<AccountId, ConstU32<MAX_ATTESTERS>>;
/// The currencies that an attester vouches for.
pub type VouchedCurrencies = BoundedVec<Currency, ConstU32<MAX_CURRENCIES>>;
/// The number of an obligation. Never given out twice.
pub type ObligationId = u64;

/// A fiat leg that a seller accepts.
#[derive(Clone, Debug)]
pub struct NewFiatLeg<'a, AccountId> {
	/// The order.
	pub order: OrderId,
	/// The shop that sells.
	pub shop: ShopId,
	/// Who pays.
	pub buyer: &'a AccountId,
	/// Who is paid.
	pub seller: &'a AccountId,
	/// How much.
	pub amount: Fiat,
	/// Until when the price is good, in milliseconds since the epoch.
	pub quote_ends: Millis,
}

/// How far the payment of a fiat leg has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FiatPayment {
	/// Nobody confirmed it, and the quote has not ended.
	Expected,
	/// Nobody confirmed it, and the quote has ended.
	Lapsed,
	/// The seller or an attester confirmed that it arrived.
	Confirmed,
}

/// The pallet that keeps fiat legs.
pub trait FiatLegs<AccountId> {
	/// The seller accepted an order with a fiat part. The payment is expected from now on.
	///
	/// # Errors
	///
	/// The seller has an obligation that is overdue, or the order has a leg already.
	fn open(leg: &NewFiatLeg<'_, AccountId>) -> DispatchResult;

	/// How far the payment of an order's fiat leg has come. `None` if the order has no leg, or if it is closed.
	fn payment(order: OrderId) -> Option<FiatPayment>;

	/// The order ended. The seller owes `back` minor units of the leg to the buyer, if its payment was confirmed. Does nothing
	/// if the order has no leg. It cannot fail.
	fn close(order: OrderId, back: Balance);

	/// The weight of [`Self::open`].
	fn open_weight() -> Weight;

	/// The weight of [`Self::payment`].
	fn payment_weight() -> Weight;

	/// The weight of [`Self::close`].
	fn close_weight() -> Weight;
}

impl<AccountId> FiatLegs<AccountId> for () {
	fn open(_: &NewFiatLeg<'_, AccountId>) -> DispatchResult {
		Ok(())
	}

	fn payment(_: OrderId) -> Option<FiatPayment> {
		None
	}

	fn close(_: OrderId, _: Balance) {}

	fn open_weight() -> Weight {
		Weight::zero()
	}

	fn payment_weight() -> Weight {
		Weight::zero()
	}

	fn close_weight() -> Weight {
		Weight::zero()
	}
}

/// Rates between what a price is stated in and an asset.
pub trait PriceWorths {
	/// What `amount` minor units of a currency, or base units of an asset, are worth in base units of `asset`, rounded up.
	///
	/// # Errors
	///
	/// No rate is known, it is too old, or the product does not fit.
	fn worth(price: PricedIn, amount: Balance, asset: &AssetId) -> Result<Balance, DispatchError>;

	/// The weight of [`Self::worth`].
	fn worth_weight() -> Weight;
}

/// Where credit is lost for what happened outside settled orders: an obligation that stayed unpaid. The rewards ledger takes
/// it away as after a lost dispute.
pub trait CreditLoss<AccountId> {
	/// `who` did not keep its word. It loses credit as for a lost dispute. It cannot fail.
	fn lose_credit(who: &AccountId);

	/// The most that losing credit once costs.
	fn weight() -> Weight;
}

/// A chain without credit.
impl<AccountId> CreditLoss<AccountId> for () {
	fn lose_credit(_: &AccountId) {}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// What an attester's word is about.
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
pub enum Matter {
	/// The buyer paid the fiat leg of this order to the seller.
	Leg(#[serde(with = "crate::json::decimal")] OrderId),
	/// The debtor paid this obligation to the creditor.
	Obligation(#[serde(with = "crate::json::decimal")] ObligationId),
}

/// Who says that an attester's word is false.
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
pub struct Contest {
	/// What the harmed party has on hold, in base units of SOUK. The attester gets it if its word was true.
	#[serde(with = "crate::json::decimal")]
	pub deposit: Balance,
	/// The address of what the harmed party shows.
	pub evidence: Cid,
	/// After this moment the word stands if nobody judged, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub until: Millis,
}

/// The word of an attester that a payment arrived, as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct WordView<AccountId> {
	/// Who gave it.
	pub attester: AccountId,
	/// Who is harmed if it is false, and gets what is locked.
	pub harmed: AccountId,
	/// The part of the attester's bond that is locked for it, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub locked: Balance,
	/// The hash of what the attester saw.
	pub evidence: H256,
	/// Until when it can be contested, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub until: Millis,
	/// The contest, if there is one.
	pub contest: Option<Contest>,
}

/// An attester as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct AttesterView<AccountId> {
	/// The attester.
	pub who: AccountId,
	/// Its bond, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub bond: Balance,
	/// The part of the bond that is locked for words that can be contested, in base units.
	#[serde(with = "crate::json::decimal")]
	pub locked: Balance,
	/// The number of these words.
	pub words: u32,
	/// The address of how to reach it, and of what it asks for.
	pub contact: Cid,
	/// The currencies that it vouches for.
	pub currencies: Vec<Currency>,
	/// Whether its bond is large enough for a word. How much a word may be worth follows from what is not locked.
	pub active: bool,
}

/// A fiat leg as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct FiatLegView<AccountId> {
	/// The shop that sells.
	pub shop: ShopId,
	/// Who pays.
	pub buyer: AccountId,
	/// Who is paid.
	pub seller: AccountId,
	/// How much.
	pub amount: Fiat,
	/// Until when the price is good, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub quote_ends: Millis,
	/// The attesters that the shop accepted when the leg was opened. Their words count.
	pub attesters: Vec<AccountId>,
	/// Who confirmed that the payment arrived: the seller or an attester.
	pub confirmed: Option<AccountId>,
	/// The word of the attester who confirmed it, while it can be contested.
	pub word: Option<WordView<AccountId>>,
}

/// How far an obligation is.
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
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ObligationStage {
	/// Nobody said anything.
	Owed,
	/// The debtor said that it paid. If the creditor is silent until the moment, that is so.
	Stated {
		/// The hash of what the debtor has to show.
		evidence: H256,
		/// In milliseconds since the Unix epoch.
		#[serde(with = "crate::json::decimal")]
		until: Millis,
	},
	/// The creditor denied it under a deposit. The moderation judges until the moment.
	Denied {
		/// The address of what the creditor shows.
		evidence: Cid,
		/// What the creditor has on hold, in base units of SOUK. The debtor gets it if it had paid.
		#[serde(with = "crate::json::decimal")]
		deposit: Balance,
		/// In milliseconds since the Unix epoch.
		#[serde(with = "crate::json::decimal")]
		until: Millis,
	},
	/// The creditor denied it, and nobody found that it was paid. The debtor cannot state it again. The creditor's
	/// acknowledgement or an attester's word ends it.
	Disputed,
}

/// How an obligation ended.
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
pub enum ObligationEnd {
	/// The creditor said that it was paid.
	Acknowledged,
	/// The creditor did not deny in time what the debtor stated.
	Silence,
	/// An attester's word that it was paid stands.
	Attested,
	/// An attester's word that it was paid was false. The creditor was paid out of the attester's bond.
	PaidByBond,
	/// The moderation found that it was paid.
	Judged,
	/// The payment that it gives back never arrived: the word of an attester was false.
	Void,
	/// Nobody paid it, and its last time is over.
	Unsettled,
}

/// What a seller owes a buyer outside the chain, as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ObligationView<AccountId> {
	/// Its number.
	#[serde(with = "crate::json::decimal")]
	pub id: ObligationId,
	/// The order that it came from.
	#[serde(with = "crate::json::decimal")]
	pub order: OrderId,
	/// Who owes.
	pub debtor: AccountId,
	/// Who is owed.
	pub creditor: AccountId,
	/// How much.
	pub amount: Fiat,
	/// When it is due, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub due: Millis,
	/// Whether it was marked as overdue.
	pub overdue: bool,
	/// How far it is.
	pub stage: ObligationStage,
	/// The attesters whose words count.
	pub attesters: Vec<AccountId>,
	/// The word of an attester that it was paid, while it can be contested.
	pub word: Option<WordView<AccountId>>,
}

sp_api::decl_runtime_apis! {
	/// Payments outside the chain: who vouches for them, which are expected, and what is owed back.
	#[api_version(1)]
	pub trait FiatApi<AccountId> where AccountId: Codec {
		/// An attester.
		fn attester(who: AccountId) -> Option<AttesterView<AccountId>>;

		/// The attesters that a shop accepts. None count once the shop has changed hands.
		fn attesters_of(shop: ShopId) -> Vec<AttesterView<AccountId>>;

		/// The fiat leg of an order that runs.
		fn fiat_leg(order: OrderId) -> Option<FiatLegView<AccountId>>;

		/// An obligation.
		fn obligation(id: ObligationId) -> Option<ObligationView<AccountId>>;

		/// A page of at most 256 obligations that an account has or is owed, behind `after`. They are in no order. A page may
		/// begin behind one that has ended.
		fn obligations_of(who: AccountId, after: Option<ObligationId>) -> Vec<ObligationView<AccountId>>;

		/// The word of an attester, while it can be contested. It may outlive the leg.
		fn fiat_word(matter: Matter) -> Option<WordView<AccountId>>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_readable_as_json_when_an_obligation_is_shown() {
		let obligation = ObligationView {
			id: 3,
			order: 9,
			debtor: 1u8,
			creditor: 2,
			amount: Fiat { currency: Currency::parse("CNY").unwrap(), amount: 1_250 },
			due: 7,
			overdue: false,
			stage: ObligationStage::Denied { evidence: Cid::raw([1; 32]), deposit: 5, until: 8 },
			attesters: alloc::vec![4],
			word: None,
		};
		let json = serde_json::to_value(&obligation).unwrap();
		let evidence = serde_json::to_value(Cid::raw([1; 32])).unwrap();
		let expected = serde_json::json!({
			"id": "3",
			"order": "9",
			"debtor": 1,
			"creditor": 2,
			"amount": { "currency": "CNY", "amount": "1250" },
			"due": "7",
			"overdue": false,
			"stage": { "denied": { "evidence": evidence, "deposit": "5", "until": "8" } },
			"attesters": [4],
			"word": null,
		});
		assert_eq!(json, expected);
		assert_eq!(serde_json::from_value::<ObligationView<u8>>(json).unwrap(), obligation);
		assert_eq!(serde_json::to_value(Matter::Leg(5)).unwrap(), serde_json::json!({ "leg": "5" }));
		assert_eq!(serde_json::to_value(ObligationStage::Disputed).unwrap(), "disputed");
	}

	#[test]
	fn should_expect_nothing_on_a_chain_without_fiat_legs() {
		assert_eq!(<() as FiatLegs<u64>>::payment(1), None);
		<() as FiatLegs<u64>>::close(1, 2);
		<() as CreditLoss<u64>>::lose_credit(&1);
		assert_eq!(<() as CreditLoss<u64>>::weight(), Weight::zero());
	}
}
