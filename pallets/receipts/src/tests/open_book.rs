// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event, NextBook};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

fn new(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Receipts::do_try_state());
	});
}

#[test]
fn should_hold_the_deposit_when_a_book_opens() {
	new(|| {
		assert_ok!(Receipts::open_book(signed(merchant()), SHOP, cny(), 10));
		let deposit = BOOK_DEPOSIT + 10 * ROW_DEPOSIT;
		assert_eq!(held(&merchant()), deposit);
		assert_eq!(
			events(),
			[Event::BookOpened { shop: SHOP, book: 0, currency: cny(), capacity: 10, deposit }]
		);
		assert_eq!(NextBook::<Test>::get(), 1);
		assert_eq!(Books::<Test>::get(SHOP).unwrap().room(), 10);
	});
}

#[test]
fn should_refuse_when_shop_or_origin_is_not_right() {
	new(|| {
		let open = |origin, shop| Receipts::open_book(origin, shop, cny(), 10);
		assert_noop!(open(RuntimeOrigin::root(), SHOP), DispatchError::BadOrigin);
		assert_noop!(open(signed(merchant()), 99), Error::<Test>::ShopNotFound);
		assert_noop!(open(signed(rival()), SHOP), Error::<Test>::NotOwner);
		change_site(SHOP, |site| site.open = false);
		assert_noop!(open(signed(merchant()), SHOP), Error::<Test>::ShopNotOpen);
	});
}

#[test]
fn should_refuse_when_a_book_is_open_already() {
	build_and_execute(|| {
		assert_noop!(Receipts::open_book(signed(merchant()), SHOP, cny(), 10), Error::<Test>::AlreadyOpen);
	});
}

#[test]
fn should_refuse_when_capacity_or_funds_do_not_do() {
	new(|| {
		let open = |who, shop, capacity| Receipts::open_book(signed(who), shop, cny(), capacity);
		assert_noop!(open(merchant(), SHOP, 10_001), Error::<Test>::BadCapacity);
		let poor = customer(0).account();
		change_site(SHOP, |site| site.owner = poor.clone());
		assert_noop!(open(poor, SHOP, 10_000), TokenError::FundsUnavailable);
		NextBook::<Test>::put(u32::MAX);
		assert_noop!(open(rival(), OTHER, 10), Error::<Test>::NoIdLeft);
	});
}
