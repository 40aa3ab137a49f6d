// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Bonuses, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn should_take_no_more_orders_and_pay_for_those_before() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		let before = sale(200);
		set_now(START + HOUR);
		events();
		assert_ok!(BonusPallet::close_bonus(signed(seller()), 0));
		let pays_until = START + HOUR + PAY_TIME;
		assert_eq!(events(), [Event::BonusClosed { bonus: 0, by: seller(), pays_until }]);
		// The budget stays.
		assert_eq!(held(TIME, &seller()), 1_000);
		set_now(pays_until);
		assert_eq!(sale(200).settle(), 0);
		assert_eq!(before.settle(), 100);
		assert_eq!(Sale { placed: START + HOUR, ..before.clone() }.settle(), 100);
		assert_eq!(Sale { placed: START + HOUR + 1, ..before }.settle(), 0);
	});
}

#[test]
fn should_be_open_to_the_owner_of_the_shop() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		assert_noop!(BonusPallet::close_bonus(signed(stranger()), 0), Error::<Test>::NotOwner);
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_ok!(BonusPallet::close_bonus(signed(stranger()), 0));
		assert_eq!(Bonuses::<Test>::get(0).unwrap().until, START);
	});
}

#[test]
fn should_fail_when_it_is_closed_or_unknown() {
	build_and_execute(|| {
		let close = || BonusPallet::close_bonus(signed(seller()), 0);
		assert_noop!(close(), Error::<Test>::BonusNotFound);
		open(terms(TIME), 1_000);
		assert_noop!(BonusPallet::close_bonus(RuntimeOrigin::root(), 0), BadOrigin);
		set_now(START + 1);
		assert_ok!(close());
		set_now(START + 2);
		assert_noop!(close(), Error::<Test>::AlreadyClosed);
	});
}
