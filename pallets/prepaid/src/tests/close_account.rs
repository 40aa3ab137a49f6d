// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, HoldReason, Prepaids};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::DispatchError;

#[test]
fn should_give_everything_back() {
	build_and_execute(|| {
		open(SELLER, SOUK, 5_000);
		// What the deposit is by now does not matter.
		AccountDeposit::set(7);
		events();
		assert_ok!(Prepaid::close_account(by(SELLER)));
		assert_eq!(events(), [Event::PrepaidClosed { owner: acc(SELLER), amount: 5_000 }]);
		assert_eq!(Balances::total_balance_on_hold(&acc(SELLER)), 0);
		assert!(!Prepaids::<Test>::contains_key(acc(SELLER)));
		// Another asset from now on.
		open(SELLER, TIME, 1);
		assert_eq!(Balances::balance_on_hold(&HoldReason::Deposit.into(), &acc(SELLER)), 7);
	});
}

#[test]
fn should_refuse_when_the_account_is_needed() {
	build_and_execute(|| {
		assert_noop!(Prepaid::close_account(RuntimeOrigin::none()), DispatchError::BadOrigin);
		assert_noop!(Prepaid::close_account(by(SELLER)), Error::<Test>::PrepaidNotFound);
		open(SELLER, SOUK, 5_000);
		assert_ok!(accept_fen(1, 1_000));
		assert_noop!(Prepaid::close_account(by(SELLER)), Error::<Test>::StillReserved);
		complete(1);
		assert_ok!(Prepaid::close_account(by(SELLER)));
		open(PLATFORM, SOUK, 5_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 1));
		assert_noop!(Prepaid::close_account(by(PLATFORM)), Error::<Test>::StillServing);
		assert_ok!(Prepaid::stop_serving(by(PLATFORM), SHOP));
		assert_ok!(Prepaid::close_account(by(PLATFORM)));
	});
}
