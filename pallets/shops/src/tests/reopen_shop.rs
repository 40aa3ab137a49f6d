// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_trade_again_when_winding_down() {
	stocked().run(|| {
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		events();
		assert_ok!(Shops::reopen_shop(signed(ALICE), 0));
		assert_eq!(events(), [Event::ShopReopened { shop: 0 }]);
		assert_ok!(<Shops as Catalog<_>>::take(0, 1));
	});
}

#[test]
fn should_refuse_when_not_winding_down() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::reopen_shop(signed(ALICE), 0), Error::<Test>::NotClosing);
	});
}

#[test]
fn should_refuse_when_moderation_suspended_it() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_noop!(Shops::reopen_shop(signed(ALICE), 0), Error::<Test>::NotClosing);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::reopen_shop(signed(BOB), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::reopen_shop(root(), 0), BadOrigin);
		assert_noop!(Shops::reopen_shop(signed(ALICE), 1), Error::<Test>::ShopNotFound);
	});
}
