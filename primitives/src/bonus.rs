// SPDX-License-Identifier: Apache-2.0

//! Bonuses, by which merchants reward their buyers (seed S2-17): their words, and the runtime API that clients read.

use crate::{AssetId, Balance, ListingId, Millis, ShopId};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::Zero, FixedPointNumber, FixedU128};

/// A bonus, numbered by the chain across all shops.
pub type BonusId = u32;

/// What a buyer is rewarded for.
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
pub enum BonusReason {
	/// It bought something and kept it.
	#[codec(index = 0)]
	Sale,
}

/// How much a bonus pays.
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
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BonusPay {
	/// The same for each order, however many lines of it fit.
	#[codec(index = 0)]
	Fixed {
		/// Base units of the bonus's asset. Not zero.
		#[serde(with = "crate::json::decimal")]
		amount: Balance,
	},
	/// A part of what each line brought.
	#[codec(index = 1)]
	Part {
		/// Base units of the bonus's asset for a base unit that the sale brought. Not zero.
		rate: FixedU128,
		/// The most for a line, in base units of the bonus's asset. Not zero.
		#[serde(with = "crate::json::decimal")]
		most: Balance,
	},
}

/// What a bonus pays, and for which sales.
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
pub struct BonusTerms {
	/// What it rewards.
	pub reason: BonusReason,
	/// The asset it pays in.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// How much.
	pub pay: BonusPay,
	/// The asset that the sale must be paid in. Only what is paid in it counts.
	#[serde(with = "crate::json::asset")]
	pub sale_asset: AssetId,
	/// Whether sales of attested orders count too, if fees were paid for them in that asset, by the value that both parties
	/// stated. The fiat part of an escrow order counts so whatever this says.
	pub attested: bool,
	/// The least that a line must bring in that asset, in base units. Not zero.
	#[serde(with = "crate::json::decimal")]
	pub least_sale: Balance,
	/// The most for one buyer in an era, in base units of the bonus's asset. Not zero.
	#[serde(with = "crate::json::decimal")]
	pub buyer_cap: Balance,
}

impl BonusTerms {
	/// Whether it pays something, only for sales of some size, and a buyer can get some of it.
	pub fn pays(&self) -> bool {
		let pays = match self.pay {
			BonusPay::Fixed { amount } => amount > 0,
			BonusPay::Part { rate, most } => !rate.is_zero() && most > 0,
		};
		pays && self.buyer_cap > 0
	}

	/// What it pays for a line that brought `sale` base units of [`Self::sale_asset`], in base units, rounded down. Zero for a
	/// line that brought less than the least.
	pub fn due(&self, sale: Balance) -> Balance {
		if sale < self.least_sale {
			return 0;
		}
		match self.pay {
			BonusPay::Fixed { amount } => amount,
			// What does not fit is more than the most.
			BonusPay::Part { rate, most } => rate.checked_mul_int(sale).map_or(most, |due| due.min(most)),
		}
	}

	/// The least budget with which it can pay for one line, in base units.
	pub fn least_budget(&self) -> Balance {
		match self.pay {
			BonusPay::Fixed { amount } => amount,
			BonusPay::Part { .. } => self.due(self.least_sale).max(1),
		}
	}
}

/// A bonus as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct BonusView<AccountId> {
	/// Its number.
	pub id: BonusId,
	/// The shop.
	pub shop: ShopId,
	/// Whose funds are on hold.
	pub funder: AccountId,
	/// The listings it covers. `None` for all of the shop.
	pub listings: Option<Vec<ListingId>>,
	/// What it pays.
	pub terms: BonusTerms,
	/// What is on hold and not paid, in base units.
	#[serde(with = "crate::json::decimal")]
	pub remaining: Balance,
	/// What it paid so far, in base units.
	#[serde(with = "crate::json::decimal")]
	pub paid: Balance,
	/// Orders placed from this moment on count, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub opened: Millis,
	/// Orders placed after this moment do not count, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub until: Millis,
	/// Until this moment orders that count are paid, and nothing that is left can be taken out.
	#[serde(with = "crate::json::decimal")]
	pub pays_until: Millis,
	/// Whether an order that is placed now counts.
	pub active: bool,
}

/// What an order line would earn its buyer if it were placed now and settled in full.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct BonusQuote {
	/// The bonus.
	pub id: BonusId,
	/// The asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// The amount, in base units, as far as the budget and the cap of the buyer allow today.
	#[serde(with = "crate::json::decimal")]
	pub amount: Balance,
}

sp_api::decl_runtime_apis! {
	/// Reads of bonuses for shops, tills and wallets.
	#[api_version(1)]
	pub trait BonusesApi<AccountId> where AccountId: Codec {
		/// A bonus that can still pay.
		fn bonus(id: BonusId) -> Option<BonusView<AccountId>>;

		/// The bonuses of a shop's owner that can still pay, the oldest first.
		fn bonuses(shop: ShopId) -> Vec<BonusView<AccountId>>;

		/// What a line of `amount` base units of `asset` would earn `buyer` today. `None` if no bonus fits.
		fn bonus_quote(
			listing: ListingId,
			buyer: AccountId,
			asset: AssetId,
			amount: Balance,
		) -> Option<BonusQuote>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_pay_a_part_rounded_down_and_at_most_the_most() {
		let pay = BonusPay::Part { rate: FixedU128::from_rational(1, 20), most: 50 };
		let terms = BonusTerms {
			reason: BonusReason::Sale,
			asset: AssetId::Native,
			pay,
			sale_asset: AssetId::Native,
			attested: false,
			least_sale: 100,
			buyer_cap: 1,
		};
		let due = [99, 100, 119, 120, 1_000, 1_001, Balance::MAX].map(|sale| terms.due(sale));
		assert_eq!(due, [0, 5, 5, 6, 50, 50, 50]);
		assert_eq!(terms.least_budget(), 5);
		assert!(terms.pays());
		assert!(!BonusTerms { buyer_cap: 0, ..terms.clone() }.pays());
		for pay in [
			BonusPay::Part { rate: FixedU128::zero(), most: 50 },
			BonusPay::Part { rate: FixedU128::from_u32(1), most: 0 },
			BonusPay::Fixed { amount: 0 },
		] {
			assert!(!BonusTerms { pay, ..terms.clone() }.pays());
		}
		// The rate is so large that the product does not fit.
		let pay = BonusPay::Part { rate: FixedU128::from_inner(u128::MAX), most: 7 };
		assert_eq!(BonusTerms { pay, ..terms.clone() }.due(Balance::MAX), 7);
		let pay = BonusPay::Fixed { amount: 9 };
		let fixed = BonusTerms { pay, ..terms };
		assert_eq!((fixed.due(99), fixed.due(100), fixed.least_budget()), (0, 9, 9));
	}

	#[test]
	fn should_be_readable_as_json_when_a_part_is_paid() {
		let terms = BonusTerms {
			reason: BonusReason::Sale,
			asset: AssetId::WithId(crate::TIME),
			pay: BonusPay::Part { rate: FixedU128::from_rational(1, 20), most: 1 << 100 },
			sale_asset: AssetId::Native,
			attested: true,
			least_sale: 7,
			buyer_cap: 8,
		};
		let json = serde_json::to_value(&terms).unwrap();
		assert_eq!(
			json,
			serde_json::json!({
				"reason": "sale",
				"asset": "1",
				"pay": { "part": { "rate": "50000000000000000", "most": "1267650600228229401496703205376" } },
				"saleAsset": "native",
				"attested": true,
				"leastSale": "7",
				"buyerCap": "8",
			})
		);
		assert_eq!(serde_json::from_value::<BonusTerms>(json).unwrap(), terms);
	}
}
