// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, HoldReason, Prepaids};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::InspectHold, LockableCurrency, WithdrawReasons},
};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn should_hold_what_is_put_in() {
	build_and_execute(|| {
		assert_ok!(Prepaid::open_account(by(SELLER), TIME, 5_000));
		assert_eq!(events(), [Event::PrepaidOpened { owner: acc(SELLER), asset: TIME, amount: 5_000 }]);
		assert_eq!((prepaid(SELLER, &TIME), total(SELLER, &TIME)), (5_000, RICH));
		assert_eq!(Balances::balance_on_hold(&HoldReason::Deposit.into(), &acc(SELLER)), 1_000);
		let account = Prepaids::<Test>::get(acc(SELLER)).unwrap();
		assert_eq!((account.held, account.reserved, account.free()), (5_000, 0, 5_000));
	});
}

#[test]
fn should_refuse_when_an_account_cannot_be_opened() {
	build_and_execute(|| {
		let open = |who, asset, amount| Prepaid::open_account(by(who), asset, amount);
		assert_noop!(Prepaid::open_account(RuntimeOrigin::root(), SOUK, 1), DispatchError::BadOrigin);
		assert_noop!(open(SELLER, SOUK, 0), Error::<Test>::ZeroAmount);
		// Not listed; listed, but not a payment asset.
		assert_noop!(open(SELLER, TOKEN, 1), Error::<Test>::AssetNotPrepayable);
		assert_noop!(open(SELLER, JUNK, 1), Error::<Test>::AssetNotPrepayable);
		assert_noop!(open(SELLER, SOUK, RICH), TokenError::FundsUnavailable);
		assert_ok!(open(SELLER, SOUK, 1));
		assert_noop!(open(SELLER, TIME, 1), Error::<Test>::AlreadyOpen);
	});
}

/// The pool is paid out of it, so nothing of it may be locked.
#[test]
fn should_refuse_locked_funds() {
	build_and_execute(|| {
		Balances::set_lock(*b"vesting ", &acc(SELLER), RICH - 10_000, WithdrawReasons::all());
		let frozen = TokenError::Frozen;
		assert_noop!(Prepaid::open_account(by(SELLER), SOUK, 20_000), frozen);
		assert_ok!(Prepaid::open_account(by(SELLER), SOUK, 9_000));
	});
}
