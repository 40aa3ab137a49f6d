// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{
	assert_noop, assert_ok,
	traits::{LockableCurrency, WithdrawReasons},
};
use sp_runtime::{DispatchError, TokenError};

fn fund(amount: u128) -> sp_runtime::DispatchResult {
	Receipts::fund_referrals(signed(merchant()), SHOP, amount)
}

#[test]
fn should_hold_a_budget() {
	build_and_execute(|| {
		events();
		assert_ok!(fund(100));
		assert_ok!(fund(20));
		assert_eq!((budget(SHOP), held_for_referrals(&merchant())), ((120, 0, 0), 120));
		let event = |amount, budget| Event::ReferralsFunded { shop: SHOP, amount, budget };
		assert_eq!(events(), [event(100, 100), event(20, 120)]);
	});
}

#[test]
fn should_refuse_when_origin_shop_book_or_amount_is_not_right() {
	build_and_execute(|| {
		let call = |origin, shop| Receipts::fund_referrals(origin, shop, 5);
		assert_noop!(call(RuntimeOrigin::root(), SHOP), DispatchError::BadOrigin);
		assert_noop!(call(signed(rival()), SHOP), Error::<Test>::NotOwner);
		assert_noop!(call(signed(rival()), 99), Error::<Test>::ShopNotFound);
		SiteTable::mutate(|sites| sites.insert(9, place(rival())));
		assert_noop!(call(signed(rival()), 9), Error::<Test>::BookNotFound);
		assert_noop!(fund(0), Error::<Test>::ZeroAmount);
		assert_ok!(fund(1));
		assert_noop!(fund(u128::MAX), Error::<Test>::TotalsTooLarge);
		assert_noop!(fund(FUNDS), TokenError::FundsUnavailable);
		change_site(SHOP, |site| site.owner = rival());
		assert_noop!(call(signed(rival()), SHOP), Error::<Test>::NotDepositor);
	});
}

/// What is paid to others must not be what a vote or a vesting schedule counts on.
#[test]
fn should_hold_no_locked_funds_and_pay_whatever_is_locked_later() {
	build_and_execute(|| {
		Balances::set_lock(*b"a lock..", &merchant(), FUNDS, WithdrawReasons::all());
		assert_noop!(fund(100), TokenError::Frozen);
		Balances::remove_lock(*b"a lock..", &merchant());
		offer(SHOP, None, 50, 100);
		Balances::set_lock(*b"a lock..", &merchant(), FUNDS, WithdrawReasons::all());
		send(&customer(0), OTHER, SHOP, 1_000);
		assert_ok!(claim(SHOP, OTHER));
	});
}
