// SPDX-License-Identifier: Apache-2.0

//! The pay of validators and nominators in SOUK.
//!
//! Each era mints new SOUK, by the schedule of the economy for its stakers ([`souk_math::economy`]: half a billion in all,
//! falling by a quarter every five years). All of it goes to stakers. The treasury lives on fees.
//!
//! Two bounds hold. A long era pays for twice its planned length at most, so a halted chain mints nothing for the halt. And
//! no era mints above the cap that genesis fixed. In an economy whose whole supply exists from the first block, validators
//! earn fees, and TIME if there is any.

use crate::{
	constants::time::{DAY_MS, ERA_MS},
	Balance,
};
use core::marker::PhantomData;
use frame_support::traits::Get;
use souk_math::economy::{PolicyName, Preset};
use sp_staking::EraIndex;

/// The pay of the staking era `Era`, under the cap `Cap`.
pub struct ScheduledPayout<Era, Cap>(PhantomData<(Era, Cap)>);
impl<Era: Get<EraIndex>, Cap: Get<Balance>> sp_staking::EraPayout<Balance> for ScheduledPayout<Era, Cap> {
	fn era_payout(_staked: Balance, issuance: Balance, era_ms: u64) -> (Balance, Balance) {
		(payout(Era::get(), issuance, era_ms, Cap::get()), 0)
	}
}

/// Base units of SOUK to mint for staking era `era`, which took `era_ms` milliseconds. `issuance` SOUK exist already, and at
/// most `cap` may exist.
pub fn payout(era: EraIndex, issuance: Balance, era_ms: u64, cap: Balance) -> Balance {
	// An era index fits 32 bits and an era is six hours, so neither saturates.
	let day = u64::from(era).saturating_mul(ERA_MS).checked_div(DAY_MS).unwrap_or_default().saturating_add(1);
	let day = u32::try_from(day).unwrap_or(u32::MAX);
	let daily = Preset::Souk
		.economy()
		.emission(PolicyName::Staking)
		.map_or(0, |staking| staking.schedule.emitted(day));
	let length = Balance::from(era_ms.min(ERA_MS.saturating_mul(2)));
	// A day's amount is below 2^80 and the length below 2^26.
	let due = daily.saturating_mul(length).checked_div(Balance::from(DAY_MS)).unwrap_or_default();
	due.min(cap.saturating_sub(issuance))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::constants::currency::{MAX_SUPPLY, UNITS};

	const ISSUANCE: Balance = 9_500_000_000 * UNITS;
	const ERAS_A_YEAR: EraIndex = 365 * 4;

	/// The whole SOUK that the eras of a year mint, rounded. The first year is 0.
	fn year(number: EraIndex) -> Balance {
		let eras = number * ERAS_A_YEAR..(number + 1) * ERAS_A_YEAR;
		(eras.map(|era| payout(era, ISSUANCE, ERA_MS, MAX_SUPPLY)).sum::<Balance>() + UNITS / 2) / UNITS
	}

	#[test]
	fn should_fall_by_a_quarter_every_five_years_when_eras_pass() {
		assert_eq!(year(0), 25_000_000);
		assert_eq!(year(4), 25_000_000);
		assert_eq!(year(5), 18_750_000);
		assert_eq!(year(10), 14_062_500);
	}

	#[test]
	fn should_pay_for_two_eras_at_most_when_an_era_is_long() {
		let one = payout(7, ISSUANCE, ERA_MS, MAX_SUPPLY);
		let long = payout(7, ISSUANCE, u64::MAX, MAX_SUPPLY);
		assert!(one > 0 && long.abs_diff(one * 2) <= 1, "{long}");
		assert_eq!(payout(7, ISSUANCE, 0, MAX_SUPPLY), 0);
	}

	#[test]
	fn should_stop_when_the_supply_is_reached() {
		assert_eq!(payout(0, MAX_SUPPLY, ERA_MS, MAX_SUPPLY), 0);
		assert_eq!(payout(0, MAX_SUPPLY - 7, ERA_MS, MAX_SUPPLY), 7);
		assert_eq!(payout(0, Balance::MAX, ERA_MS, MAX_SUPPLY), 0);
		assert_eq!(payout(u32::MAX, 0, ERA_MS, MAX_SUPPLY), 0);
	}
}
