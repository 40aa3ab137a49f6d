// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Bonuses, Error, Event, ShopBonuses};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn expire(id: u32) -> frame_support::dispatch::DispatchResult {
	BonusPallet::expire_bonus(signed(stranger()), id)
}

#[test]
fn should_free_what_is_left_when_its_time_to_pay_is_over() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		open(terms(NATIVE), 500);
		sale(200).settle();
		let last = START + 10 * HOUR + PAY_TIME;
		set_now(last);
		assert_noop!(expire(0), Error::<Test>::NotExpired);
		set_now(last + 1);
		events();
		assert_ok!(expire(0));
		assert_eq!(events(), [Event::BonusExpired { bonus: 0, freed: 900 }]);
		assert_eq!((held(TIME, &seller()), free(TIME, &seller())), (0, FUNDS - 100));
		assert_eq!(ShopBonuses::<Test>::get(SHOP, seller()).into_inner(), [1]);
		// Nothing is paid any more, whether or not it was removed.
		assert_eq!(Sale { placed: START, ..sale(200) }.settle(), 0);
		assert_ok!(expire(1));
		assert_eq!((Bonuses::<Test>::iter().count(), ShopBonuses::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn should_remove_a_closed_bonus_early_when_nothing_is_left() {
	build_and_execute(|| {
		open(terms(TIME), 100);
		sale(200).settle();
		assert_eq!(left(0), 0);
		// It can still be topped up.
		assert_noop!(expire(0), Error::<Test>::NotExpired);
		set_now(START + 1);
		assert_ok!(BonusPallet::close_bonus(signed(seller()), 0));
		set_now(START + 2);
		assert_ok!(expire(0));
	});
}

#[test]
fn should_fail_when_there_is_none_or_it_may_pay() {
	build_and_execute(|| {
		assert_noop!(expire(0), Error::<Test>::BonusNotFound);
		open(terms(TIME), 1_000);
		assert_noop!(expire(0), Error::<Test>::NotExpired);
		assert_noop!(BonusPallet::expire_bonus(RuntimeOrigin::root(), 0), BadOrigin);
	});
}
