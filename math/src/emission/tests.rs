// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::economy::TOKEN;
use proptest::prelude::*;
use sp_core::U256;

/// S0: 300 000 a day, a billion in all.
const ESC: Schedule = Schedule::Constant { per_day: 300_000 * TOKEN, cap: 1_000_000_000 * TOKEN };
/// S1: a quarter of ten billion over three years.
const ECOM: Schedule = Schedule::Quadratic { total: 2_500_000_000 * TOKEN, days: 1_095 };

/// S2: eight billion, a quarter less every five years.
fn bizkey() -> Schedule {
	Schedule::StepDecay { total: 8_000_000_000 * TOKEN, years: 5, kept: Perbill::from_percent(75) }
}

/// S1 from day 1 096.
fn ratio() -> Schedule {
	Schedule::ActivityRatio {
		opening: ECOM.emitted(1_095),
		floor: TOKEN,
		max_change: Perbill::from_percent(10),
		pot_days: 365,
	}
}

/// Hundredths of a token, rounded to the nearest.
fn hundredths(amount: Balance) -> Balance {
	(amount + TOKEN / 200) / (TOKEN / 100)
}

#[test]
fn should_pay_300_000_a_day_when_the_cap_is_not_reached() {
	for day in 1..=3_333 {
		assert_eq!(ESC.emitted(day), 300_000 * TOKEN);
	}
	assert_eq!(ESC.emitted(3_334), 100_000 * TOKEN);
	for day in [0, 3_335, 3_336, 10_000, u32::MAX] {
		assert_eq!(ESC.emitted(day), 0);
	}
	assert_eq!(ESC.cumulative(3_334), 1_000_000_000 * TOKEN);
	assert_eq!(ESC.cumulative(u32::MAX), 1_000_000_000 * TOKEN);
}

#[test]
fn should_follow_the_square_of_the_day_when_quadratic() {
	assert_eq!(sum_of_squares(1_095), 438_243_820);
	assert_eq!(hundredths(ECOM.emitted(1)), 570);
	assert_eq!(hundredths(ECOM.emitted(365)), 75_999_360);
	assert_eq!(hundredths(ECOM.emitted(730)), 303_997_441);
	assert_eq!(hundredths(ECOM.emitted(1_095)), 683_994_243);
	assert_eq!(ECOM.cumulative(1_095), 2_500_000_000 * TOKEN);
	assert_eq!(ECOM.emitted(1_096), 0);
	assert_eq!(ECOM.cumulative(u32::MAX), 2_500_000_000 * TOKEN);
	// The years' split of the reference: 3.71, 25.94 and 70.35 %.
	let years =
		[0, 365, 730].map(|day| ECOM.emitted_between(day, day + 365) * 10_000 / (2_500_000_000 * TOKEN));
	assert_eq!(years, [371, 2_593, 7_035]);
}

#[test]
fn should_sum_to_the_total_when_every_day_is_added() {
	for (schedule, days) in [(ESC, 3_334), (ECOM, 1_095)] {
		assert_eq!((1..=days).map(|day| schedule.emitted(day)).sum::<Balance>(), schedule.cap().unwrap());
	}
}

#[test]
fn should_fall_by_a_quarter_every_five_years_when_decaying() {
	let schedule = bizkey();
	// Exact as long as 8·10²¹ base units can be divided by 4: twelve steps.
	let mut year_pays = 400_000_000 * TOKEN;
	for year in 0..60 {
		if year > 0 && year % 5 == 0 {
			year_pays = year_pays / 4 * 3;
		}
		assert_eq!(schedule.emitted_between(year * 365, (year + 1) * 365), year_pays, "year {year}");
		// The days of a year differ by no more than a base unit.
		let (least, most) = (1..=365)
			.map(|day| schedule.emitted(year * 365 + day))
			.fold((Balance::MAX, 0), |(least, most), day| (day.min(least), day.max(most)));
		assert!(least == year_pays / 365 && most <= least + 1);
	}
	assert_eq!(schedule.cumulative(5 * 365), 2_000_000_000 * TOKEN);
	assert_eq!(schedule.cumulative(10 * 365), 3_500_000_000 * TOKEN);
	assert_eq!(schedule.emitted_between(10 * 365, 11 * 365), 225_000_000 * TOKEN);
	assert_eq!(schedule.emitted_between(15 * 365, 16 * 365), 168_750_000 * TOKEN);
	assert!(schedule.cumulative(u32::MAX) <= 8_000_000_000 * TOKEN);
	assert!(schedule.cumulative(u32::MAX) >= 8_000_000_000 * TOKEN - 1);
}

#[test]
fn should_follow_activity_within_the_clamp_when_by_ratio() {
	let ten = Perbill::from_percent(10);
	assert_eq!(follow(1_000, 105, 100, ten), 1_050);
	assert_eq!(follow(1_000, 95, 100, ten), 950);
	assert_eq!(follow(1_000, 100, 100, ten), 1_000);
	assert_eq!(follow(1_000, 111, 100, ten), 1_100);
	assert_eq!(follow(1_000, 10_000, 1, ten), 1_100);
	assert_eq!(follow(1_000, 1, 10_000, ten), 900);
	// Zero is defined: no activity now is a fall, whatever was before. Activity after none is a rise.
	assert_eq!(follow(1_000, 0, 100, ten), 900);
	assert_eq!(follow(1_000, 0, 0, ten), 900);
	assert_eq!(follow(1_000, 1, 0, ten), 1_100);
	assert_eq!(follow(u128::MAX, u128::MAX, 1, ten), u128::MAX);
}

#[test]
fn should_be_bounded_by_the_pot_when_by_ratio() {
	let pays = |previous, pot| {
		let readings = Readings { previous, activity: 1, activity_before: 1, income: 0, pot };
		ratio().due(0, 1, &readings)
	};
	let opening = ECOM.emitted(1_095);
	// At a steady activity the paper's own volume would need 2.5 billion a year. Only a full pot gives that.
	assert_eq!(pays(None, 365 * opening), opening);
	assert_eq!(pays(None, 365 * opening - 1), opening - 1);
	assert_eq!(pays(None, 3_650 * TOKEN), 10 * TOKEN);
	assert_eq!(pays(None, 0), 0);
	// After a day that paid nothing it begins again at the floor.
	assert_eq!(pays(Some(0), 365 * opening), TOKEN);
	assert_eq!(pays(Some(0), 364), 0);
}

#[test]
fn should_pay_a_part_of_the_income_when_sharing() {
	let schedule = Schedule::Share { part: Perbill::from_percent(20) };
	let readings = Readings { income: 1_004, pot: 10_000, ..Default::default() };
	assert_eq!(schedule.due(4, 5, &readings), 200);
	assert_eq!(schedule.due(4, 5, &Readings { pot: 150, ..readings }), 150);
	assert_eq!(schedule.due(5, 5, &readings), 0);
	assert_eq!(schedule.cumulative(1_000), 0);
}

#[test]
fn should_make_up_for_missed_days_when_scheduled() {
	let readings = Readings { pot: u128::MAX, ..Default::default() };
	assert_eq!(ESC.due(3, 13, &readings), 3_000_000 * TOKEN);
	assert_eq!(ESC.due(3_332, 5_000, &readings), 400_000 * TOKEN);
	assert_eq!(ESC.due(13, 13, &readings), 0);
	assert_eq!(ESC.due(13, 3, &readings), 0);
	assert_eq!(ESC.due(3, 13, &Readings { pot: 5, ..readings }), 5);
	assert_eq!(ESC.due(3, 13, &Readings { pot: 0, ..readings }), 0);
}

#[test]
fn should_refuse_when_out_of_bounds() {
	for schedule in [ESC, ECOM, bizkey(), ratio(), Schedule::Share { part: Perbill::one() }] {
		assert_eq!(schedule.validate(), Ok(()));
	}
	let large = MAX_TOTAL + 1;
	let kept = Perbill::from_percent(75);
	for schedule in [
		Schedule::Constant { per_day: large, cap: 1 },
		Schedule::Constant { per_day: 1, cap: large },
		Schedule::Quadratic { total: large, days: 1 },
		Schedule::StepDecay { total: large, years: 5, kept },
		Schedule::ActivityRatio { opening: large, floor: 0, max_change: kept, pot_days: 1 },
	] {
		assert_eq!(schedule.validate(), Err(ScheduleError::TotalTooLarge), "{schedule:?}");
	}
	for schedule in [
		Schedule::Quadratic { total: 1, days: 0 },
		Schedule::StepDecay { total: 1, years: 0, kept },
		Schedule::ActivityRatio { opening: 1, floor: 0, max_change: kept, pot_days: 0 },
	] {
		assert_eq!(schedule.validate(), Err(ScheduleError::NoDuration), "{schedule:?}");
		// They are refused, and would do no harm.
		assert_eq!(schedule.cumulative(7), 0);
		assert_eq!(schedule.due(0, 1, &Readings { pot: 100, activity: 1, ..Default::default() }), 0);
	}
	let slow = Schedule::StepDecay { total: 1, years: 5, kept: Perbill::from_parts(990_000_001) };
	assert_eq!(slow.validate(), Err(ScheduleError::DecayTooSlow));
}

#[test]
fn should_accept_when_exactly_at_the_bounds() {
	let step =
		|kept, years| Schedule::StepDecay { total: MAX_TOTAL, years, kept: Perbill::from_percent(kept) };
	assert_eq!(step(99, 1).validate(), Ok(()));
	assert_eq!(step(100, 1).validate(), Err(ScheduleError::DecayTooSlow));
	assert_eq!(Schedule::Quadratic { total: MAX_TOTAL, days: 1 }.validate(), Ok(()));
	assert_eq!(
		Schedule::Quadratic { total: MAX_TOTAL + 1, days: 1 }.validate(),
		Err(ScheduleError::TotalTooLarge)
	);
}

#[test]
fn should_be_a_schedule_when_the_calendar_alone_decides() {
	assert!(Schedule::Constant { per_day: 1, cap: 1 }.is_fixed());
	assert!(Schedule::Quadratic { total: 1, days: 1 }.is_fixed());
	assert!(bizkey().is_fixed());
	assert!(!ratio().is_fixed());
	assert!(!Schedule::Share { part: Perbill::one() }.is_fixed());
}

#[test]
fn should_survive_json_when_written_for_clients() {
	#[cfg(feature = "serde")]
	for schedule in [ESC, ECOM, bizkey(), ratio(), Schedule::Share { part: Perbill::one() }] {
		let json = serde_json::to_string(&schedule).unwrap();
		assert_eq!(serde_json::from_str::<Schedule>(&json).unwrap(), schedule, "{json}");
	}
}

/// Schedules that validate.
fn fixed() -> impl Strategy<Value = Schedule> {
	let total = prop_oneof![0..10_000u128, 0..=MAX_TOTAL, Just(MAX_TOTAL)];
	prop_oneof![
		(total.clone(), total.clone()).prop_map(|(per_day, cap)| Schedule::Constant { per_day, cap }),
		(total.clone(), prop_oneof![1..10_000u32, 1..=u32::MAX])
			.prop_map(|(total, days)| Schedule::Quadratic { total, days }),
		(total, 1..=u16::MAX, 0..=990_000_000u32).prop_map(|(total, years, kept)| Schedule::StepDecay {
			total,
			years,
			kept: Perbill::from_parts(kept)
		}),
		Just(bizkey()),
	]
}

/// Schedules that validate, and those that react.
fn schedules() -> impl Strategy<Value = Schedule> {
	let total = prop_oneof![0..10_000u128, 0..=MAX_TOTAL];
	let part = (0..=1_000_000_000u32).prop_map(Perbill::from_parts);
	prop_oneof![
		fixed(),
		part.clone().prop_map(|part| Schedule::Share { part }),
		(total.clone(), total, part, 1..=u32::MAX).prop_map(|(opening, floor, max_change, pot_days)| {
			Schedule::ActivityRatio { opening, floor, max_change, pot_days }
		}),
	]
}

proptest! {
	#[test]
	fn should_never_fall_nor_exceed_the_cap_when_days_pass(schedule in fixed(), day: u32, more: u32) {
		prop_assert_eq!(schedule.validate(), Ok(()));
		let later = day.saturating_add(more);
		let cap = schedule.cap().unwrap();
		prop_assert!(schedule.cumulative(day) <= schedule.cumulative(later));
		prop_assert!(schedule.cumulative(later) <= cap);
		prop_assert_eq!(schedule.cumulative(0), 0);
		prop_assert_eq!(
			schedule.cumulative(day) + schedule.emitted_between(day, later),
			schedule.cumulative(later)
		);
	}

	/// Days at the seam of two steps, where a rounding error would show.
	#[test]
	fn should_never_fall_when_a_step_ends(
		total in 0..=MAX_TOTAL, years in 1..30u16, kept in 0..=990_000_000u32, step in 0..500u32,
	) {
		let schedule = Schedule::StepDecay { total, years, kept: Perbill::from_parts(kept) };
		let seam = step.saturating_mul(u32::from(years) * 365);
		for day in seam.saturating_sub(2)..seam.saturating_add(2) {
			prop_assert!(schedule.cumulative(day) <= schedule.cumulative(day + 1));
		}
	}

	/// Twelve years and more of arbitrary activity, income and interruptions: no schedule pays what its pot does not
	/// hold or more than its cap, and nothing is created or lost.
	#[test]
	fn should_conserve_the_pot_when_years_pass(
		schedule in schedules(),
		funded in prop_oneof![0..100_000u128, 0..=MAX_TOTAL],
		days in proptest::collection::vec((1..60u32, any::<u64>(), 0..1u128 << 80), 120..200),
	) {
		let (mut day, mut pot, mut paid, mut income) = (0, funded, 0, 0);
		let (mut previous, mut activity_before) = (None, 0);
		for (passed, activity, came_in) in days {
			pot += came_in;
			income += came_in;
			let readings =
				Readings { previous, activity: activity.into(), activity_before, income: came_in, pot };
			let due = schedule.due(day, day + passed, &readings);
			prop_assert!(due <= pot);
			if let (Schedule::ActivityRatio { max_change, floor, pot_days, .. }, Some(previous)) = (schedule, previous) {
				let before = U256::from(core::cmp::max(previous, floor));
				let most = before * U256::from(1_000_000_000u64 + u64::from(max_change.deconstruct()));
				prop_assert!(U256::from(due) * U256::from(1_000_000_000u64) <= most);
				prop_assert!(due <= pot / u128::from(pot_days));
			}
			day += passed;
			pot -= due;
			paid += due;
			previous = Some(due);
			activity_before = activity.into();
		}
		prop_assert_eq!(funded + income, pot + paid);
		if let Some(cap) = schedule.cap() {
			prop_assert!(paid <= cap);
			prop_assert!(paid <= schedule.cumulative(day));
		}
	}
}
