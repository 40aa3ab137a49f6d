// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Prepaids};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn should_add_to_what_is_held() {
	build_and_execute(|| {
		open(SELLER, SOUK, 5_000);
		events();
		assert_ok!(Prepaid::top_up(by(SELLER), 300));
		assert_eq!(events(), [Event::PrepaidToppedUp { owner: acc(SELLER), amount: 300 }]);
		assert_eq!(Prepaids::<Test>::get(acc(SELLER)).unwrap().held, 5_300);
		assert_eq!(prepaid(SELLER, &SOUK), 5_300);
	});
}

#[test]
fn should_refuse_when_nothing_can_be_added() {
	build_and_execute(|| {
		assert_noop!(Prepaid::top_up(RuntimeOrigin::none(), 1), DispatchError::BadOrigin);
		assert_noop!(Prepaid::top_up(by(SELLER), 1), Error::<Test>::PrepaidNotFound);
		open(SELLER, TIME, 5_000);
		assert_noop!(Prepaid::top_up(by(SELLER), 0), Error::<Test>::ZeroAmount);
		assert_noop!(Prepaid::top_up(by(SELLER), RICH), TokenError::FundsUnavailable);
		Listed::set(BoundedVec::truncate_from(vec![SOUK]));
		assert_noop!(Prepaid::top_up(by(SELLER), 1), Error::<Test>::AssetNotPrepayable);
	});
}
