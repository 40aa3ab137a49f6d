// SPDX-License-Identifier: Apache-2.0

//! Which sales are real. Every right that follows from a sale asks this one rule (protocol §10.13).
//!
//! Any account may list any GTIN. Without a rule a tester buys a product from its own shop, for one base unit, and never
//! holds it. So a sale of a product that a producer stands behind counts only if the goods come from that producer, and
//! if the buyer paid a fair part of the producer's own price.

use crate::{traits::SettledLine, AssetId, Balance};
use frame_support::weights::Weight;
use sp_runtime::Perbill;

/// What the rule needs to know of a settled line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SaleFacts {
	/// The number of units that the buyer kept.
	pub kept: u32,
	/// What the buyer paid for them in the asset of the producer's own price, in base units, without what it got back.
	pub paid: Balance,
	/// Where the goods come from.
	pub origin: Origin,
	/// The least part of the producer's own price that a real sale costs.
	pub least_part: Perbill,
}

/// Where the goods of a settled line come from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
	/// No producer stands behind the product. So there is nothing to compare the seller and the price with.
	Unbound,
	/// A producer stands behind the product.
	Bound {
		/// Whether the seller is the producer.
		from_producer: bool,
		/// The number of units of which a history shows that the producer made them.
		traced: u32,
		/// The producer's own price of a unit, in base units of its asset.
		price: Balance,
	},
}

/// Whether a sale is real: units were kept; and if a producer stands behind the product, the producer sold them or made
/// every one of them, and they cost at least a part of its own price.
///
/// ```
/// use souk_primitives::sale::{is_real_sale, Origin, SaleFacts};
/// use sp_runtime::Perbill;
///
/// let origin = Origin::Bound { from_producer: true, traced: 0, price: 100 };
/// let sale = SaleFacts { kept: 2, paid: 100, origin, least_part: Perbill::from_percent(50) };
/// assert!(is_real_sale(&sale));
/// assert!(!is_real_sale(&SaleFacts { paid: 99, ..sale }));
/// ```
pub fn is_real_sale(sale: &SaleFacts) -> bool {
	if sale.kept == 0 {
		return false;
	}
	let (from_producer, traced, price) = match sale.origin {
		Origin::Unbound => return true,
		Origin::Bound { from_producer, traced, price } => (from_producer, traced, price),
	};
	// A price at which the units cost more than a balance can hold was not paid.
	let Some(usual) = price.checked_mul(sale.kept.into()) else { return false };
	(from_producer || traced >= sale.kept) && sale.paid >= sale.least_part.mul_ceil(usual)
}

/// The sum that a settled line brought in one asset, in base units. Zero if it was not paid in that asset.
pub fn paid_in<AccountId>(line: &SettledLine<'_, AccountId>, asset: &AssetId) -> Balance {
	line.amounts.iter().find(|amounts| amounts.asset == *asset).map_or(0, |amounts| amounts.sale)
}

/// The pallet that knows the producers of products. Orders ask it once for every line, and tell all listeners.
pub trait RealSales<AccountId> {
	/// Whether a settled line is a real sale.
	fn is_real(line: &SettledLine<'_, AccountId>) -> bool;

	/// The most that the answer costs for a line of `items` items.
	fn weight(items: u32) -> Weight;
}

/// A chain without producers: every sale is real.
impl<AccountId> RealSales<AccountId> for () {
	fn is_real(_: &SettledLine<'_, AccountId>) -> bool {
		true
	}

	fn weight(_: u32) -> Weight {
		Weight::zero()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn sale(kept: u32, paid: Balance, from_producer: bool, traced: u32, price: Balance) -> SaleFacts {
		let origin = Origin::Bound { from_producer, traced, price };
		SaleFacts { kept, paid, origin, least_part: Perbill::from_percent(50) }
	}

	#[test]
	fn should_refuse_a_sale_by_a_stranger_when_its_items_have_no_history() {
		assert!(!is_real_sale(&sale(1, 1_000, false, 0, 1_000)));
		assert!(!is_real_sale(&sale(2, 2_000, false, 1, 1_000)));
		assert!(is_real_sale(&sale(2, 2_000, false, 2, 1_000)));
	}

	#[test]
	fn should_refuse_a_sale_below_the_least_part_when_it_comes_from_the_producer() {
		assert!(!is_real_sale(&sale(1, 7, true, 0, 1_000_000_000_000)));
		assert!(!is_real_sale(&sale(3, 1_499, true, 0, 1_000)));
		assert!(is_real_sale(&sale(3, 1_500, true, 0, 1_000)));
		// Half of an odd price is rounded up.
		assert!(!is_real_sale(&sale(1, 3, true, 0, 7)));
		assert!(is_real_sale(&sale(1, 4, true, 0, 7)));
	}

	#[test]
	fn should_refuse_a_sale_when_nothing_was_kept_or_its_price_does_not_fit() {
		assert!(!is_real_sale(&sale(0, 1_000, true, 0, 0)));
		assert!(!is_real_sale(&sale(2, Balance::MAX, true, 0, Balance::MAX)));
		let unbound =
			SaleFacts { kept: 0, paid: 1, origin: Origin::Unbound, least_part: Perbill::from_percent(50) };
		assert!(!is_real_sale(&unbound));
		assert!(is_real_sale(&SaleFacts { kept: 1, ..unbound }));
	}
}
