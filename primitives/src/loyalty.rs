// SPDX-License-Identifier: Apache-2.0

//! How loyal buyers are to a product (seed S0-06), and how much more its sales weigh for it.

use crate::{activity::RewardEra, gs1::Gtin, AssetId, Balance};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

/// The pallet that counts loyalty per product.
pub trait Loyalty {
	/// By how much more a sale of `product` weighs than one of a product that nobody comes back to. At most
	/// [`Self::ceiling`]. Zero for a product that was not sold.
	fn factor(product: Gtin) -> Perbill;

	/// The largest factor that governance allows.
	fn ceiling() -> Perbill;

	/// What the chain knows of a product.
	fn of(product: Gtin) -> Option<LoyaltyView>;

	/// The weight of [`Self::weigh`].
	fn weight() -> Weight;

	/// What `amount` weighs for the seller of `product`: `amount · (1 + factor) / (1 + ceiling)`, rounded down. So it is
	/// never more than the amount: loyalty moves weight between sellers, and makes none.
	fn weigh(product: Gtin, amount: Balance) -> Balance {
		by_factor(Self::factor(product), Self::ceiling(), amount)
	}
}

/// `amount · (1 + factor) / (1 + ceiling)`, rounded down, and at most `amount`.
///
/// ```
/// use souk_primitives::loyalty::by_factor;
/// use sp_runtime::Perbill;
///
/// let ceiling = Perbill::from_percent(5);
/// assert_eq!(by_factor(Perbill::zero(), ceiling, 2_100), 2_000);
/// assert_eq!(by_factor(ceiling, ceiling, 2_100), 2_100);
/// ```
pub fn by_factor(factor: Perbill, ceiling: Perbill, amount: Balance) -> Balance {
	const WHOLE: u64 = 1_000_000_000;
	// Both are at most two billion.
	let above = WHOLE.saturating_add(factor.min(ceiling).deconstruct().into());
	let below = WHOLE.saturating_add(ceiling.deconstruct().into());
	souk_math::bizpower::share(amount, above.into(), below.into())
}

/// A chain that counts no loyalty: every sale weighs in full.
impl Loyalty for () {
	fn factor(_: Gtin) -> Perbill {
		Perbill::zero()
	}

	fn ceiling() -> Perbill {
		Perbill::zero()
	}

	fn of(_: Gtin) -> Option<LoyaltyView> {
		None
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// What a sale was worth.
pub trait SaleWorth {
	/// What `amount` base units of an asset count for when they are spent, in base units of SOUK: at most their price. Zero
	/// for an asset whose price the chain does not know.
	fn worth(asset: &AssetId, amount: Balance) -> Balance;
}

/// A chain that knows SOUK alone.
impl SaleWorth for () {
	fn worth(asset: &AssetId, amount: Balance) -> Balance {
		if *asset == AssetId::Native {
			amount
		} else {
			0
		}
	}
}

/// All real sales of a product since the chain knows it.
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
pub struct LoyaltyTotals {
	/// The number of orders.
	pub orders: u32,
	/// What they were worth, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub value: Balance,
	/// The part of that worth which came from buyers who had bought the product in an earlier era.
	#[serde(with = "crate::json::decimal")]
	pub repeat_value: Balance,
	/// The number of eras with a sale.
	pub active_eras: u32,
}

/// Real sales of a product in the window that runs and in the one before. The factor follows these.
#[derive(Clone, Copy, Debug, Decode, Default, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct LoyaltyRecent {
	/// The sums.
	pub totals: LoyaltyTotals,
	/// The number of buyers. Who bought in both windows counts twice.
	pub buyers: u32,
	/// The number of these buyers who had bought the product in an earlier era.
	pub repeat_buyers: u32,
}

/// What the chain knows of the loyalty to a product.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct LoyaltyView {
	/// By how much more its sales weigh.
	#[serde(with = "souk_math::json::rate")]
	pub factor: Perbill,
	/// The era of its first sale.
	pub since: RewardEra,
	/// The era of its latest sale.
	pub last: RewardEra,
	/// All sales.
	pub total: LoyaltyTotals,
	/// Recent sales.
	pub recent: LoyaltyRecent,
}

sp_api::decl_runtime_apis! {
	/// Reads of loyalty for wallets, discovery and explorers.
	#[api_version(1)]
	pub trait LoyaltyApi {
		/// What the chain knows of a product. `None` if it was not sold, or not for a long time.
		fn product_loyalty(product: Gtin) -> Option<LoyaltyView>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_never_weigh_more_than_the_amount() {
		for parts in [0, 1, 50_000_000, 999_999_999, 1_000_000_000] {
			let ceiling = Perbill::from_parts(parts);
			for factor in [Perbill::zero(), Perbill::from_percent(3), Perbill::one()] {
				for amount in [0, 1, 999_999_999_999, Balance::MAX] {
					let weighs = by_factor(factor, ceiling, amount);
					assert!(weighs <= amount);
					// Never less than half, and all of it where the factor has reached the ceiling.
					assert!(weighs >= amount / 2);
					if factor >= ceiling {
						assert_eq!(weighs, amount);
					}
				}
			}
		}
	}

	#[test]
	fn should_be_readable_as_json_when_a_product_was_sold() {
		let totals = LoyaltyTotals { orders: 2, value: 1 << 100, repeat_value: 5, active_eras: 1 };
		let recent = LoyaltyRecent { totals, buyers: 2, repeat_buyers: 1 };
		let view = LoyaltyView { factor: Perbill::from_percent(1), since: 3, last: 4, total: totals, recent };
		let json = serde_json::to_value(&view).unwrap();
		assert_eq!(json["recent"]["totals"]["value"], "1267650600228229401496703205376");
		assert_eq!(json["recent"]["repeatBuyers"], 1);
		assert_eq!(serde_json::from_value::<LoyaltyView>(json).unwrap(), view);
	}
}
