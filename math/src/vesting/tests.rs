// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{economy::TOKEN, testing::amounts};
use proptest::prelude::*;

/// S2's part of a supply of ten billion, in percent.
fn part(percent: Balance) -> Balance {
	percent * 100_000_000 * TOKEN
}

#[test]
fn should_free_by_the_table_when_quarters_pass() {
	for (schedule, total, free) in [
		(VestingSchedule::early_supporters(), part(20), [0, 10, 20, 30, 40, 55, 70, 85, 100]),
		(VestingSchedule::team(), part(15), [10, 20, 30, 40, 50, 60, 70, 85, 100]),
	] {
		assert_eq!(schedule.validate(), Ok(()));
		for (quarter, percent) in (0u64..).zip(free) {
			let amount = total / 100 * percent;
			assert_eq!(schedule.free(total, quarter * QUARTER_MS), amount);
			assert_eq!(schedule.free(total, (quarter + 1) * QUARTER_MS - 1), amount);
			assert_eq!(schedule.locked(total, quarter * QUARTER_MS), total - amount);
			let next = (quarter < 8).then_some((quarter + 1) * QUARTER_MS);
			assert_eq!(schedule.next(quarter * QUARTER_MS), next);
		}
		assert_eq!(schedule.free(total, u64::MAX), total);
		// The last tranche is two years of 365 days after the start.
		assert_eq!(schedule.free(total, 730 * DAY_MS), total);
		assert!(schedule.free(total, 730 * DAY_MS - 1) < total);
	}
}

#[test]
fn should_keep_nine_tenths_of_the_rest_when_a_half_year_passes() {
	let (schedule, total) = (VestingSchedule::foundation(), part(15));
	assert_eq!(schedule.validate(), Ok(()));
	assert_eq!(schedule.free(total, 0), 0);
	assert_eq!(schedule.free(total, HALF_YEAR_MS - 1), 0);
	// Exact: the total has 19 zeros.
	let mut left = total;
	for half_year in 1..=19 {
		left = left / 10 * 9;
		assert_eq!(schedule.locked(total, half_year * HALF_YEAR_MS), left);
	}
	// After ten years 12.2 % are still there (S2-22).
	assert_eq!(schedule.locked(total, 20 * HALF_YEAR_MS) * 1_000 / total, 121);
	assert_eq!(schedule.locked(total, 24 * HALF_YEAR_MS) * 1_000 / total, 79);
	assert_eq!(schedule.next(0), Some(HALF_YEAR_MS));
	// It never finishes.
	assert_eq!(schedule.locked(total, u64::MAX), 1);
}

#[test]
fn should_refuse_when_a_schedule_would_take_back() {
	let table = |percent: &[u32], period| VestingSchedule::Tranches {
		period,
		free: percent.iter().map(|part| Perbill::from_percent(*part)).collect::<Vec<_>>().try_into().unwrap(),
	};
	assert_eq!(table(&[100], 1).validate(), Ok(()));
	assert_eq!(table(&[0, 50, 50, 100], 1).validate(), Ok(()));
	for wrong in [&[][..], &[50], &[50, 40, 100], &[100, 99], &[0, 99]] {
		assert_eq!(table(wrong, 1).validate(), Err(VestingError::TrancheTableInvalid), "{wrong:?}");
	}
	assert_eq!(table(&[100], 0).validate(), Err(VestingError::NoDuration));
	let cap = |period, parts| VestingSchedule::DecliningCap { period, part: Perbill::from_parts(parts) };
	assert_eq!(cap(0, 100_000_000).validate(), Err(VestingError::NoDuration));
	assert_eq!(cap(1, 9_999_999).validate(), Err(VestingError::DecayTooSlow));
	assert_eq!(cap(1, 10_000_000).validate(), Ok(()));
	assert_eq!(cap(1, 1_000_000_000).validate(), Ok(()));
	// They are refused, and would do no harm.
	assert_eq!(table(&[], 1).free(100, 7), 0);
	assert_eq!(table(&[100], 0).next(7), None);
}

#[test]
fn should_survive_json_when_written_for_clients() {
	#[cfg(feature = "serde")]
	for schedule in [VestingSchedule::early_supporters(), VestingSchedule::foundation()] {
		let json = serde_json::to_string(&schedule).unwrap();
		assert_eq!(serde_json::from_str::<VestingSchedule>(&json).unwrap(), schedule, "{json}");
	}
}

fn schedules() -> impl Strategy<Value = VestingSchedule> {
	let period = prop_oneof![Just(1u64), Just(QUARTER_MS), 1..=u64::MAX];
	let table =
		proptest::collection::vec(0..=1_000_000_000u32, 0..MAX_TRANCHES as usize).prop_map(|mut parts| {
			parts.sort_unstable();
			parts.push(1_000_000_000);
			parts.into_iter().map(Perbill::from_parts).collect::<Vec<_>>()
		});
	prop_oneof![
		(period.clone(), table)
			.prop_map(|(period, free)| VestingSchedule::Tranches { period, free: free.try_into().unwrap() }),
		(period, 10_000_000..=1_000_000_000u32).prop_map(|(period, part)| VestingSchedule::DecliningCap {
			period,
			part: Perbill::from_parts(part)
		}),
		Just(VestingSchedule::early_supporters()),
		Just(VestingSchedule::team()),
		Just(VestingSchedule::foundation()),
	]
}

proptest! {
	#[test]
	fn should_never_take_back_when_time_passes(
		schedule in schedules(), total in amounts(), elapsed: u64, more: u64,
	) {
		prop_assert_eq!(schedule.validate(), Ok(()));
		let later = elapsed.saturating_add(more);
		prop_assert!(schedule.free(total, elapsed) <= schedule.free(total, later));
		prop_assert!(schedule.free(total, later) <= total);
		prop_assert_eq!(schedule.free(total, later) + schedule.locked(total, later), total);
		match schedule.next(elapsed) {
			// Nothing becomes free before the moment that `next` names.
			Some(next) => {
				prop_assert!(next > elapsed);
				prop_assert_eq!(schedule.free(total, next - 1), schedule.free(total, elapsed));
			},
			None => prop_assert_eq!(schedule.free(total, u64::MAX), schedule.free(total, elapsed)),
		}
	}

	/// S2-22 for every amount: after k half-years at least 0.9ᵏ is left. 0.9ᵏ is exact for the twelve years and more.
	#[test]
	fn should_leave_enough_when_the_cap_declines(total in 0..1u128 << 100, half_years in 0..30u32) {
		let left = VestingSchedule::foundation().locked(total, u64::from(half_years) * HALF_YEAR_MS);
		let nines = sp_core::U256::from(9).pow(half_years.into()) * sp_core::U256::from(total);
		prop_assert!(sp_core::U256::from(left) * sp_core::U256::from(10).pow(half_years.into()) >= nines);
	}
}

/// Periods are parts of a year of 365 days, to the millisecond.
#[test]
fn should_divide_a_year_into_quarters_and_halves() {
	assert_eq!((QUARTER_MS, HALF_YEAR_MS), (7_884_000_000, 15_768_000_000));
	assert_eq!((4 * QUARTER_MS, 2 * HALF_YEAR_MS), (365 * DAY_MS, 365 * DAY_MS));
}
