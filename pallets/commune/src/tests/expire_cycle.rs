// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Divisions, Error, Event, Owed, StakesPaid, Works};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

/// A cycle of 1 000 SOUK in which one of two stakers and one of two testers have claimed, and whose claims are over.
fn over() {
	fund(&SOUK, 1_000);
	stake(0, 10, acc(10), 100);
	stake(0, 10, acc(11), 200);
	work(20, 30);
	work(21, 10);
	divide();
	assert_ok!(claim_stake(0, 10, 11));
	assert_ok!(claim_work(0, 20));
	divide();
	assert_noop!(Commune::expire_cycle(signed(acc(1)), 0, 9), Error::<Test>::StillClaimable);
	divide();
	events();
}

#[test]
fn should_give_the_rest_to_the_treasury_when_the_last_row_goes() {
	build_and_execute(|| {
		over();
		// Of 600 and 400, 400 and 300 were claimed.
		assert_eq!(Owed::<Test>::get(SOUK), 300);
		assert_ok!(Commune::expire_cycle(signed(acc(1)), 0, 9));
		let unclaimed = BoundedVec::truncate_from(vec![(SOUK, 300)]);
		assert_eq!(events(), [Event::CycleExpired { cycle: 0, unclaimed }]);
		assert_eq!(balance(&SOUK, &treasury()), ED + 300);
		assert_eq!(balance(&SOUK, &pot()), ED);
		assert_eq!((Divisions::<Test>::iter().count(), Works::<Test>::iter().count()), (0, 0));
		assert_eq!((StakesPaid::<Test>::iter().count(), Owed::<Test>::iter().count()), (0, 0));
		assert_noop!(Commune::expire_cycle(signed(acc(1)), 0, 9), Error::<Test>::DivisionNotFound);
	});
}

#[test]
fn should_go_on_when_there_are_more_rows_than_asked_for() {
	build_and_execute(|| {
		over();
		for _ in 0..2 {
			assert_ok!(Commune::expire_cycle(signed(acc(1)), 0, 1));
			assert!(Divisions::<Test>::contains_key(0));
			// A claim whose mark is gone does not come again.
			assert_noop!(claim_stake(0, 10, 11), Error::<Test>::ClaimPeriodOver);
		}
		assert_eq!((Works::<Test>::iter().count(), StakesPaid::<Test>::iter().count()), (0, 0));
		assert_ok!(Commune::expire_cycle(signed(acc(1)), 0, 1));
		assert!(!Divisions::<Test>::contains_key(0));
	});
}

#[test]
fn should_divide_the_rest_again_when_the_treasury_cannot_receive() {
	build_and_execute(|| {
		use frame_support::traits::fungibles::Mutate;
		fund(&TIME, 10);
		stake(0, 10, acc(10), 100);
		divide();
		Active::set(9);
		divide();
		divide();
		assert_eq!(Owed::<Test>::get(TIME), 6);
		assert_ok!(Money::burn_from(
			TIME,
			&treasury(),
			MIN,
			frame_support::traits::tokens::Preservation::Expendable,
			frame_support::traits::tokens::Precision::Exact,
			frame_support::traits::tokens::Fortitude::Polite,
		));
		assert_ok!(Commune::expire_cycle(signed(acc(1)), 0, 9));
		assert_eq!(Owed::<Test>::iter().count(), 0);
		assert_eq!(Commune::gathered(&TIME), 10);
	});
}

#[test]
fn should_refuse_when_nobody_signed() {
	build_and_execute(|| {
		assert_noop!(Commune::expire_cycle(RuntimeOrigin::none(), 0, 9), DispatchError::BadOrigin);
	});
}
