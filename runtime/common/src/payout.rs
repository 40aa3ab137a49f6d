// SPDX-License-Identifier: Apache-2.0

//! What validators and nominators earn.
//!
//! New SOUK is minted per era along the curve of nominated proof of stake: with no stake 2.5 % a year, rising in
//! proportion to 10 % at half of the supply staked, halving for every 5 % beyond. All of it goes to stakers; the
//! treasury lives on fees. Two bounds keep it honest: a long era pays for twice its planned length at most, so a halted
//! chain mints nothing for the halt, and nothing is minted above [`MAX_SUPPLY`].

use crate::{
	constants::{
		currency::MAX_SUPPLY,
		time::{ERA_MS, YEAR_MS},
	},
	Balance,
};
use pallet_staking_reward_fn::compute_inflation;
use sp_runtime::{traits::Saturating, Perquintill};

/// Inflation a year with nothing staked.
pub const MIN_INFLATION: Perquintill = Perquintill::from_parts(25_000_000_000_000_000);
/// Inflation a year with the ideal part staked.
pub const MAX_INFLATION: Perquintill = Perquintill::from_parts(100_000_000_000_000_000);
/// The part of the supply that is best staked.
pub const IDEAL_STAKE: Perquintill = Perquintill::from_parts(500_000_000_000_000_000);
/// Stake beyond the ideal that halves what inflation has above its minimum.
pub const FALLOFF: Perquintill = Perquintill::from_parts(50_000_000_000_000_000);

/// The bounded curve.
pub struct CurvePayout;
impl sp_staking::EraPayout<Balance> for CurvePayout {
	fn era_payout(staked: Balance, issuance: Balance, era_ms: u64) -> (Balance, Balance) {
		(payout(staked, issuance, era_ms), 0)
	}
}

/// Base units of SOUK to mint for an era of `era_ms` milliseconds with `staked` of `issuance` base units staked.
pub fn payout(staked: Balance, issuance: Balance, era_ms: u64) -> Balance {
	let stake = Perquintill::from_rational(staked, issuance);
	let above = MAX_INFLATION.saturating_sub(MIN_INFLATION);
	let along = compute_inflation(stake, IDEAL_STAKE, FALLOFF).mul_floor(above.deconstruct());
	// Does not saturate: at most 2.5 % + 7.5 %.
	let yearly = MIN_INFLATION.saturating_add(Perquintill::from_parts(along));
	let part = Perquintill::from_rational(era_ms.min(ERA_MS.saturating_mul(2)), YEAR_MS);
	part.mul_floor(yearly.mul_floor(issuance)).min(MAX_SUPPLY.saturating_sub(issuance))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::constants::currency::UNITS;
	use sp_staking::EraPayout;

	const ISSUANCE: Balance = 1_000_000_000 * UNITS;

	/// A year at the rate of one era, in permille of the issuance, to the nearest.
	fn yearly(staked: Balance) -> Balance {
		let year = payout(staked, ISSUANCE, ERA_MS) * Balance::from(YEAR_MS) / Balance::from(ERA_MS);
		(year * 1_000 + ISSUANCE / 2) / ISSUANCE
	}

	#[test]
	fn should_follow_the_curve_when_stake_grows() {
		assert_eq!(yearly(0), 25);
		assert_eq!(yearly(ISSUANCE / 4), 62);
		assert_eq!(yearly(ISSUANCE / 2), 100);
		assert_eq!(yearly(ISSUANCE * 55 / 100), 62);
		assert_eq!(yearly(ISSUANCE), 25);
	}

	#[test]
	fn should_pay_for_two_eras_at_most_when_an_era_is_long() {
		let one = payout(ISSUANCE / 2, ISSUANCE, ERA_MS);
		let long = payout(ISSUANCE / 2, ISSUANCE, u64::MAX);
		assert!(long.abs_diff(one * 2) <= 1, "{long}");
		assert_eq!(payout(ISSUANCE / 2, ISSUANCE, 0), 0);
	}

	#[test]
	fn should_stop_when_the_supply_is_reached() {
		assert_eq!(payout(MAX_SUPPLY / 2, MAX_SUPPLY, ERA_MS), 0);
		assert_eq!(payout(MAX_SUPPLY / 2, MAX_SUPPLY - 7, ERA_MS), 7);
		assert_eq!(payout(Balance::MAX, Balance::MAX, ERA_MS), 0);
		assert_eq!(payout(0, 0, ERA_MS), 0);
		assert_eq!(CurvePayout::era_payout(0, ISSUANCE, ERA_MS).1, 0);
	}
}
