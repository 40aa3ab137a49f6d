// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Allowances, Error, Event, Prepaids};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn should_pay_for_open_orders_and_for_no_new_ones() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		assert_ok!(accept_fen(1, 1_000));
		events();
		assert_ok!(Prepaid::stop_serving(by(PLATFORM), SHOP));
		assert_eq!(events(), [Event::ShopNotServed { platform: acc(PLATFORM), shop: SHOP }]);
		assert!(!Allowances::<Test>::contains_key(acc(PLATFORM), SHOP));
		assert_noop!(accept_fen(2, 1_000), Error::<Test>::PrepaidNotFound);
		let told = complete(1);
		assert_eq!((told[0].experience, told[0].commune), (1_800, 120));
		assert_eq!(Prepaids::<Test>::get(acc(PLATFORM)).unwrap().held, 50_000 - 1_920);
		assert_ok!(Prepaid::close_account(by(PLATFORM)));
	});
}

#[test]
fn should_refuse_when_the_shop_is_not_served() {
	build_and_execute(|| {
		assert_noop!(Prepaid::stop_serving(RuntimeOrigin::none(), SHOP), DispatchError::BadOrigin);
		open(PLATFORM, SOUK, 1);
		assert_noop!(Prepaid::stop_serving(by(PLATFORM), SHOP), Error::<Test>::ShopNotServed);
	});
}
