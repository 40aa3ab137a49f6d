// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, types::Fund, Accounts, Error, Event, Granted, Purses};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Penalty, Pot},
};
use sp_runtime::DispatchError;

#[test]
fn should_remove_everything_when_idle_long_enough() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000);
		Line::new(1, 2).settle();
		let forget = |who| Rewards::forget_account(signed(carol()), who);
		assert_noop!(forget(carol()), Error::<Test>::AccountNotFound);
		pass_and_close(50);
		assert_noop!(forget(bob()), Error::<Test>::TooEarly);
		pass_and_close(1);
		events();
		assert_ok!(forget(bob()));
		assert_eq!(events(), [Event::AccountForgotten { who: bob(), returned: 100 }]);
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 0);
		assert_eq!(Purses::<Test>::iter().count(), 0);
		assert!(!Accounts::<Test>::contains_key(bob()));
		assert_eq!(spare(Pot::Cashback, TIME), 1_000);
		assert_noop!(Rewards::forget_account(RuntimeOrigin::root(), alice()), DispatchError::BadOrigin);
	});
}

#[test]
fn should_wait_for_what_can_be_claimed_when_idleness_is_shorter() {
	build_and_execute(|| {
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		IdleEras::set(1);
		HoldEras::set(3);
		// Eleven to claim, because a case and the hold after it may take as long, and three held.
		pass_and_close(15);
		assert_noop!(Rewards::forget_account(signed(bob()), alice()), Error::<Test>::TooEarly);
		pass_and_close(1);
		assert_ok!(Rewards::forget_account(signed(bob()), alice()));
	});
}

#[test]
fn should_fail_when_a_case_is_open() {
	build_and_execute(|| {
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass(100);
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		assert_noop!(Rewards::forget_account(signed(bob()), alice()), Error::<Test>::CaseOpen);
	});
}
