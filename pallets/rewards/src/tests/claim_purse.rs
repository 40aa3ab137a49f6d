// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, types::Fund, Error, Event, Granted, Purses};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::rewards::{Penalty, Pot};
use sp_runtime::DispatchError;

fn claim() -> sp_runtime::DispatchResult {
	Rewards::claim_purse(signed(bob()), Fund::Cashback)
}

#[test]
fn should_pay_cashback_when_it_was_held_long_enough() {
	build_and_execute(|| {
		HoldEras::set(3);
		fill(Pot::Cashback, TIME, 1_000);
		Line::new(1, 2).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 100);
		pass(1);
		Line::new(1, 2).settle();
		pass(1);
		assert_noop!(claim(), Error::<Test>::NothingToClaim);
		pass(1);
		events();
		assert_ok!(claim());
		assert_eq!(events(), [Event::PurseClaimed { who: bob(), fund: Fund::Cashback, amount: 100 }]);
		assert_eq!(free(TIME, &bob()), FUNDS + 100);
		pass(1);
		assert_ok!(claim());
		assert_eq!(Purses::<Test>::iter().count(), 0);
		assert_eq!(spare(Pot::Cashback, TIME), 800);
	});
}

#[test]
fn should_fail_when_there_is_nothing_or_a_case_is_open() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000);
		assert_noop!(claim(), Error::<Test>::NothingToClaim);
		Line::new(1, 2).settle();
		pass(3);
		assert_ok!(Rewards::open_case(fraud(), bob(), Penalty::WeightCut, cid(1)));
		assert_noop!(claim(), Error::<Test>::CaseOpen);
		assert_noop!(Rewards::claim_purse(RuntimeOrigin::root(), Fund::Cashback), DispatchError::BadOrigin);
		let other = Rewards::claim_purse(signed(alice()), Fund::Referral);
		assert_eq!(other, Err(Error::<Test>::NothingToClaim.into()));
	});
}

#[test]
fn should_hold_as_long_as_the_longest_when_the_hold_becomes_shorter() {
	build_and_execute(|| {
		HoldEras::set(3);
		fill(Pot::Cashback, TIME, 1_000);
		Line::new(1, 2).settle();
		HoldEras::set(0);
		Line::new(1, 2).settle();
		assert_noop!(claim(), Error::<Test>::NothingToClaim);
		pass(3);
		assert_ok!(claim());
		assert_eq!(free(TIME, &bob()), FUNDS + 200);
		Line::new(1, 2).settle();
		assert_ok!(claim());
		assert_eq!(free(TIME, &bob()), FUNDS + 300);
	});
}

#[test]
fn should_take_the_most_eras_of_grants_when_bought_every_day() {
	build_and_execute(|| {
		HoldEras::set(crate::types::MAX_HOLD_ERAS);
		fill(Pot::Cashback, TIME, 100_000);
		for _ in 0..100 {
			Line::new(1, 2).settle();
			pass(1);
		}
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 10_000);
		assert_ok!(claim());
		// The last thirty are held, of which one ripens today.
		assert_eq!(free(TIME, &bob()), FUNDS + 7_100);
	});
}
