// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, types::LEAST_REST, Allocations, AllocationsOf, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_math::{
	economy::TOKEN,
	vesting::{VestingSchedule, HALF_YEAR_MS, QUARTER_MS},
};
use sp_runtime::DispatchError;

const AMOUNT: u128 = 1_000 * TOKEN;

fn allocate(schedule: VestingSchedule, start: Option<u64>) {
	assert_ok!(Tranches::allocate(RuntimeOrigin::root(), alice(), NATIVE, AMOUNT, schedule, start));
}

#[test]
fn should_release_tranche_by_tranche_when_quarters_pass() {
	build_and_execute(|| {
		allocate(VestingSchedule::early_supporters(), None);
		let mut released = 0;
		for (quarter, percent) in (1..).zip([10, 20, 30, 40, 55, 70, 85, 100]) {
			at(quarter * QUARTER_MS - 1);
			assert_noop!(Tranches::release(signed(bob()), 0), Error::<Test>::NothingToRelease);
			at(quarter * QUARTER_MS);
			released += release(0);
			assert_eq!(released, AMOUNT / 100 * percent);
			assert_eq!(held(NATIVE, &alice()), AMOUNT - released);
			assert_eq!(free(NATIVE, &alice()), FUNDS + released);
			assert_eq!(
				events().last().unwrap(),
				&Event::Released {
					allocation: 0,
					beneficiary: alice(),
					asset: NATIVE,
					amount: released - AMOUNT / 100 * [0, 10, 20, 30, 40, 55, 70, 85][quarter as usize - 1],
					rest: AMOUNT - released,
				}
			);
		}
		assert!(!Allocations::<Test>::contains_key(0));
		assert!(!AllocationsOf::<Test>::contains_key(alice()));
		assert_noop!(Tranches::release(signed(bob()), 0), Error::<Test>::NotFound);
	});
}

#[test]
fn should_release_a_tenth_at_once_when_it_is_the_teams() {
	build_and_execute(|| {
		allocate(VestingSchedule::team(), None);
		assert_eq!(release(0), AMOUNT / 10);
		assert_noop!(Tranches::release(signed(bob()), 0), Error::<Test>::NothingToRelease);
		at(QUARTER_MS);
		assert_eq!(release(0), AMOUNT / 10);
	});
}

#[test]
fn should_keep_nine_tenths_of_the_rest_when_the_cap_declines() {
	build_and_execute(|| {
		allocate(VestingSchedule::foundation(), None);
		let mut left = AMOUNT;
		for half_year in 1..=12 {
			at(half_year * HALF_YEAR_MS);
			assert_eq!(release(0), left / 10);
			left -= left / 10;
			assert_eq!(held(NATIVE, &alice()), left);
		}
	});
}

/// The amount on hold at a given time does not depend on how often `release` was called before.
#[test]
fn should_make_no_difference_when_called_late() {
	for schedule in
		[VestingSchedule::early_supporters(), VestingSchedule::team(), VestingSchedule::foundation()]
	{
		let on_hold = |calls: &[u64]| {
			let mut left = 0;
			build_and_execute(|| {
				allocate(schedule.clone(), None);
				for quarter in calls {
					at(quarter * QUARTER_MS);
					let _ = Tranches::release(signed(bob()), 0);
				}
				left = held(NATIVE, &alice());
			});
			left
		};
		assert_eq!(on_hold(&[7]), on_hold(&[0, 1, 2, 3, 4, 5, 6, 7]));
		assert_eq!(on_hold(&[7]), on_hold(&[2, 5, 7, 7]));
	}
}

#[test]
fn should_end_when_the_rest_under_a_declining_cap_is_dust() {
	build_and_execute(|| {
		allocate(VestingSchedule::foundation(), None);
		// 0.9¹³¹ is just above a millionth, 0.9¹³² is below.
		at(131 * HALF_YEAR_MS);
		release(0);
		assert!(held(NATIVE, &alice()) > AMOUNT / LEAST_REST);
		at(132 * HALF_YEAR_MS);
		release(0);
		assert_eq!(held(NATIVE, &alice()), 0);
		assert!(!Allocations::<Test>::contains_key(0));
	});
}

#[test]
fn should_refuse_when_nobody_signed() {
	build_and_execute(|| {
		allocate(VestingSchedule::team(), None);
		assert_noop!(Tranches::release(RuntimeOrigin::none(), 0), DispatchError::BadOrigin);
		assert_noop!(Tranches::release(RuntimeOrigin::root(), 0), DispatchError::BadOrigin);
	});
}

#[test]
fn should_refuse_when_there_is_no_such_allocation() {
	build_and_execute(|| {
		assert_noop!(Tranches::release(signed(bob()), 0), Error::<Test>::NotFound);
	});
}

#[test]
fn should_refuse_when_the_start_is_to_come() {
	build_and_execute(|| {
		allocate(VestingSchedule::team(), Some(LAUNCH + DAY));
		at(DAY - 1);
		assert_noop!(Tranches::release(signed(bob()), 0), Error::<Test>::NotStarted);
		at(DAY);
		assert_eq!(release(0), AMOUNT / 10);
	});
}

/// The amount on hold cannot be spent.
#[test]
fn should_stay_out_of_reach_when_on_hold() {
	build_and_execute(|| {
		allocate(VestingSchedule::early_supporters(), None);
		assert!(Balances::transfer_allow_death(signed(alice()), bob(), FUNDS + 1).is_err());
		assert_ok!(Balances::transfer_allow_death(signed(alice()), bob(), FUNDS - ED));
		at(QUARTER_MS);
		assert_eq!(release(0), AMOUNT / 10);
		assert_ok!(Balances::transfer_allow_death(signed(alice()), bob(), AMOUNT / 10));
	});
}
