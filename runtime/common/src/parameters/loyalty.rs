// SPDX-License-Identifier: Apache-2.0

//! Loyalty to products: how much it weighs, and for how long it is remembered.

use frame_support::parameter_types;
use souk_primitives::activity::RewardEra;
use sp_runtime::Perbill;

/// The largest factor: by how much more a sale of a product weighs to which everybody comes back, than one of a product
/// nobody comes back to.
pub const CEILING: Perbill = Perbill::from_percent(5);
/// The number of eras over which a product's value must be spread for the largest factor.
pub const FULL_ERAS: u32 = 30;
/// The number of eras without a sale after which a product may be forgotten.
pub const PRODUCT_LIFE: RewardEra = 365;
/// The number of eras of a window. A buyer is remembered for 90 days at least, and for 180 at most.
pub const WINDOW_ERAS: RewardEra = 90;

parameter_types! {
	/// No factor at all.
	pub const NoCeiling: Perbill = Perbill::zero();
	/// The largest ceiling: 7 %. Above that, a merchant with all winning testers and half of the stake could gain by making
	/// up sales that look loyal, where an era pays 55 % of what was lost (see `docs/design/loyalty.md`).
	pub const LargestCeiling: Perbill = Perbill::from_percent(7);
	/// The fewest eras.
	pub const LeastFullEras: u32 = 1;
	/// The most eras: two windows.
	pub const MostFullEras: u32 = 2 * WINDOW_ERAS;
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::parameters::rewards::losses;
	use souk_math::bound::MOST_PART;

	#[test]
	fn should_leave_the_defaults_as_they_are() {
		assert!(CEILING <= LargestCeiling::get());
		assert!((LeastFullEras::get()..=MostFullEras::get()).contains(&FULL_ERAS));
		const { assert!(PRODUCT_LIFE >= 2 * WINDOW_ERAS) };
	}

	/// Of a sale of a million, for one who has all testers, all power and half of the stake. A unit that was made up to look
	/// loyal weighs on the honest sales of two windows: it brings at most `2 · ln 2 · ceiling / (1 + ceiling)` of the seller's
	/// part of a unit.
	#[test]
	fn should_bring_less_than_a_made_up_sale_loses_at_the_largest_ceiling() {
		let rules = losses();
		let counted = rules.parts.of_line(6_000, rules.pool.mul_floor(1_000_000u128));
		let loses = super::super::commune::lost_part(super::super::commune::STAKE_PART).mul_floor(6_000u128);
		let earned = MOST_PART.mul_ceil(counted);
		let seller = rules.roles.seller.mul_ceil(earned);
		let ceiling = LargestCeiling::get();
		let more = ceiling.mul_ceil(seller) * 100 / 107 + 1;
		assert_eq!(ceiling, Perbill::from_percent(7));
		let gained = more * 139 / 100 + 1;
		assert!(earned + gained < loses, "{earned} + {gained} against {loses}");
	}
}
