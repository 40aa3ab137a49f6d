// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

#[test]
fn should_give_back_what_is_not_reserved() {
	build_and_execute(|| {
		open(SELLER, SOUK, 5_000);
		// 1 000 fen are 20 000, of which 15 % are 3 000.
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!(reserved(SELLER), 3_000);
		events();
		assert_noop!(Prepaid::withdraw(by(SELLER), 2_001), Error::<Test>::FundsReserved);
		assert_ok!(Prepaid::withdraw(by(SELLER), 2_000));
		assert_eq!(events(), [Event::PrepaidWithdrawn { owner: acc(SELLER), amount: 2_000 }]);
		assert_eq!(prepaid(SELLER, &SOUK), 3_000);
		assert_noop!(Prepaid::withdraw(by(SELLER), 1), Error::<Test>::FundsReserved);
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_withdraw() {
	build_and_execute(|| {
		assert_noop!(Prepaid::withdraw(RuntimeOrigin::none(), 1), DispatchError::BadOrigin);
		assert_noop!(Prepaid::withdraw(by(SELLER), 1), Error::<Test>::PrepaidNotFound);
		open(SELLER, TIME, 5_000);
		assert_noop!(Prepaid::withdraw(by(SELLER), 0), Error::<Test>::ZeroAmount);
		assert_noop!(Prepaid::withdraw(by(SELLER), 5_001), Error::<Test>::FundsReserved);
	});
}

/// An asset that governance takes off the list is stuck with nobody.
#[test]
fn should_give_back_an_asset_that_is_not_listed_any_more() {
	build_and_execute(|| {
		open(SELLER, TIME, 5_000);
		Listed::set(BoundedVec::new());
		assert_ok!(Prepaid::withdraw(by(SELLER), 5_000));
		assert_ok!(Prepaid::close_account(by(SELLER)));
	});
}
