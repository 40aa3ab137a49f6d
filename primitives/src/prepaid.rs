// SPDX-License-Identifier: Apache-2.0

//! Fees and commission of what is paid outside the chain, out of accounts that were filled before (product decision 13): what
//! orders ask of the pallet that keeps these accounts, and the runtime API that clients read it by.
//!
//! The chain holds no money of an attested order, and none of the fiat part of any order. It knows what these are worth only by
//! what both parties stated. So a merchant or a platform reserves what that worth owes when the order is accepted. When the order
//! ends, it is paid for the part that was kept, by the same waterfall as an escrow.

use crate::{
	money::{Currency, Fiat},
	order::MaxLines,
	traits::LineAmounts,
	AssetId, Balance, Millis, OrderId, ShopId,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::waterfall::SplitTerms;
use sp_runtime::{DispatchResult, FixedU128};

/// The most assets that prepaid accounts may be in.
pub const MAX_PREPAID_ASSETS: u32 = 8;
/// The assets that prepaid accounts may be in.
pub type PrepaidAssets = BoundedVec<AssetId, ConstU32<MAX_PREPAID_ASSETS>>;

/// What a price is stated in.
#[derive(
	Clone,
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
pub enum PricedIn {
	/// Minor units of a currency outside the chain.
	Fiat(Currency),
	/// Base units of an asset.
	Asset(#[serde(with = "crate::json::asset")] AssetId),
}

/// What a line of an order is worth, in base units of the asset of the prepaid account that pays for it. Both parts are rounded
/// up.
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
pub struct LineValue {
	/// The part that is priced in tokens, which are not held.
	#[serde(with = "crate::json::decimal")]
	pub token: Balance,
	/// The part that is priced in a currency.
	#[serde(with = "crate::json::decimal")]
	pub fiat: Balance,
}

impl LineValue {
	/// Both parts. `None` if the sum does not fit.
	pub fn whole(&self) -> Option<Balance> {
		self.token.checked_add(self.fiat)
	}
}

/// A line whose fees are to be reserved.
#[derive(Clone, Debug)]
pub struct StatedLine<'a> {
	/// The price of the line in each asset of the order, in base units.
	pub amounts: &'a [Balance],
	/// The price of the whole line outside the chain.
	pub fiat: Option<Fiat>,
	/// The rates that it is split by.
	pub terms: &'a SplitTerms,
	/// The number of its promoters whose commission moves on chain.
	pub depth: u32,
}

/// A line of an order that ended, with the legs that are to be paid for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EndedLine<'a, AccountId> {
	/// The promoters who are paid the commissions, in their order. No more than there are commissions.
	pub promoters: &'a [AccountId],
	/// The legs. Those of seller, buyer and services move outside the chain.
	pub legs: LineAmounts,
}

/// An order whose fees are to be reserved.
#[derive(Clone, Debug)]
pub struct StatedOrder<'a, AccountId> {
	/// The order.
	pub order: OrderId,
	/// The shop.
	pub shop: ShopId,
	/// The seller.
	pub seller: &'a AccountId,
	/// The platform that the order names. It may pay.
	pub platform: Option<&'a AccountId>,
	/// Whether the platform's leg moves on chain if it does not pay itself.
	pub pays_platform: bool,
	/// The assets that the token part is stated in.
	pub assets: &'a [AssetId],
	/// Its lines, at most [`MAX_LINES`](crate::order::MAX_LINES).
	pub lines: Vec<StatedLine<'a>>,
}

/// What is reserved for an order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReservedOrder {
	/// The asset of the prepaid account.
	pub asset: AssetId,
	/// What each line is worth in it.
	pub lines: BoundedVec<LineValue, MaxLines>,
}

/// The pallet that keeps prepaid accounts.
pub trait PrepaidFees<AccountId> {
	/// Reserve what the sale of all lines would owe to the experience pool, to the commune, to the promoters and, with
	/// [`StatedOrder::pays_platform`], to a platform that does not pay itself. The seller's account pays if it covers that,
	/// otherwise the platform's if it serves the shop. An order worth nothing reserves nothing.
	///
	/// # Errors
	///
	/// No account pays, none covers it, or no good rate is known for what a price is stated in. The caller must keep nothing
	/// then.
	fn reserve(order: &StatedOrder<'_, AccountId>) -> DispatchResult;

	/// What was reserved for an order. `None` if nothing was, or if it was settled.
	fn reserved(order: OrderId) -> Option<ReservedOrder>;

	/// Pay the legs of the lines of an order that ended: the experience pool, the commune, the promoters, and the platform if it
	/// does not pay itself. Frees the rest. A leg that its payee cannot receive goes to the commune, but a commission stays with who
	/// pays, as that of an escrow goes to the seller. Sets each leg to zero in `lines` that did not come to its payee. Does nothing
	/// if nothing is reserved. It cannot fail.
	fn settle(order: OrderId, platform: Option<&AccountId>, lines: &mut [EndedLine<'_, AccountId>]);

	/// The most that reserving for so many lines costs. No lines cost nothing.
	fn reserve_weight(lines: u32) -> Weight;

	/// The most that settling so many lines with so many different promoters costs, with [`Self::reserved`].
	fn settle_weight(lines: u32, promoters: u32) -> Weight;

	/// The orders for which something is reserved, for invariants.
	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn orders() -> Vec<OrderId> {
		Vec::new()
	}

	/// Let `seller` have an account that covers any order priced in these, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_cover(seller: &AccountId, priced_in: &[PricedIn]) {
		let _ = (seller, priced_in);
	}
}

/// A chain without prepaid accounts: what is paid outside the chain owes nothing and gives no right.
impl<AccountId> PrepaidFees<AccountId> for () {
	fn reserve(_: &StatedOrder<'_, AccountId>) -> DispatchResult {
		Ok(())
	}

	fn reserved(_: OrderId) -> Option<ReservedOrder> {
		None
	}

	fn settle(_: OrderId, _: Option<&AccountId>, _: &mut [EndedLine<'_, AccountId>]) {}

	fn reserve_weight(_: u32) -> Weight {
		Weight::zero()
	}

	fn settle_weight(_: u32, _: u32) -> Weight {
		Weight::zero()
	}
}

/// A shop for whose sales outside the chain a platform pays.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ServedShopView<AccountId> {
	/// The shop.
	pub shop: ShopId,
	/// Its owner when the platform agreed. Nobody else's orders are paid for.
	pub seller: AccountId,
	/// What may still be reserved for it, in base units.
	#[serde(with = "crate::json::decimal")]
	pub left: Balance,
}

/// A prepaid account.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PrepaidView<AccountId> {
	/// Its asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// What is in it, in base units.
	#[serde(with = "crate::json::decimal")]
	pub held: Balance,
	/// The part that is reserved for open orders, in base units. The rest covers new orders and can be withdrawn.
	#[serde(with = "crate::json::decimal")]
	pub reserved: Balance,
	/// The number of these orders.
	pub orders: u32,
	/// The shops whose orders it pays for, besides those of its owner. No more than 256 of them.
	pub serves: Vec<ServedShopView<AccountId>>,
}

/// What is reserved for an order.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ReservationView<AccountId> {
	/// The account that pays.
	pub payer: AccountId,
	/// Its asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// What is reserved, in base units.
	#[serde(with = "crate::json::decimal")]
	pub amount: Balance,
	/// What each line is worth.
	pub lines: Vec<LineValue>,
}

/// A rate by which stated prices are converted.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct RateView {
	/// What a price is stated in.
	pub priced_in: PricedIn,
	/// The asset of prepaid accounts.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// Base units of that asset for a minor unit of the currency, or for a base unit of the asset of the price.
	#[serde(with = "crate::json::fixed")]
	pub rate: FixedU128,
	/// When it was set, in milliseconds since the Unix epoch. `None` for a rate of genesis, which does not age.
	#[serde(with = "crate::json::optional_decimal")]
	pub since: Option<Millis>,
	/// Whether it is young enough to be used.
	pub good: bool,
}

sp_api::decl_runtime_apis! {
	/// Accounts that pay the fees of what is paid outside the chain.
	#[api_version(1)]
	pub trait PrepaidApi<AccountId> where AccountId: Codec {
		/// The prepaid account of an owner.
		fn prepaid_account(owner: AccountId) -> Option<PrepaidView<AccountId>>;

		/// What is reserved for an order.
		fn prepaid_order(order: OrderId) -> Option<ReservationView<AccountId>>;

		/// Every rate.
		fn prepaid_rates() -> Vec<RateView>;

		/// What a stated price is worth in an asset of prepaid accounts, in base units, rounded up. `None` if no good rate is
		/// known, or if it does not fit. The fees of a sale are parts of this.
		fn prepaid_worth(priced_in: PricedIn, amount: Balance, asset: AssetId) -> Option<Balance>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_readable_as_json_when_a_rate_is_shown() {
		let rate = RateView {
			priced_in: PricedIn::Fiat(Currency::parse("CNY").unwrap()),
			asset: AssetId::Native,
			rate: FixedU128::from_rational(5, 2),
			since: Some(7),
			good: true,
		};
		let json = serde_json::to_value(&rate).unwrap();
		let expected = serde_json::json!({
			"pricedIn": { "fiat": "CNY" },
			"asset": "native",
			"rate": "2.5",
			"since": "7",
			"good": true,
		});
		assert_eq!(json, expected);
		assert_eq!(serde_json::from_value::<RateView>(json).unwrap(), rate);
		let by_asset = PricedIn::Asset(AssetId::WithId(crate::TIME));
		assert_eq!(serde_json::to_value(by_asset).unwrap(), serde_json::json!({ "asset": "1" }));
	}

	#[test]
	fn should_be_worth_both_parts() {
		assert_eq!(LineValue { token: 2, fiat: 3 }.whole(), Some(5));
		assert_eq!(LineValue { token: 2, fiat: Balance::MAX }.whole(), None);
	}
}
