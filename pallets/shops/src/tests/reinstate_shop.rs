// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_trade_again_when_moderation_asks() {
	stocked().run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		events();
		assert_ok!(Shops::reinstate_shop(signed(MODERATOR), 0));
		assert_eq!(events(), [Event::ShopReinstated { shop: 0 }]);
		// The shop is winding down afterwards, because it may have been before. Its owner can open it again.
		assert_noop!(<Shops as Catalog<_>>::take(0, 1), Error::<Test>::ShopNotOpen);
		assert_ok!(Shops::reopen_shop(signed(ALICE), 0));
		assert_ok!(<Shops as Catalog<_>>::take(0, 1));
	});
}

#[test]
fn should_refuse_when_not_suspended() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::reinstate_shop(root(), 0), Error::<Test>::NotSuspended);
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		assert_noop!(Shops::reinstate_shop(root(), 0), Error::<Test>::NotSuspended);
	});
}

#[test]
fn should_refuse_when_not_moderation() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_noop!(Shops::reinstate_shop(signed(ALICE), 0), BadOrigin);
		assert_noop!(Shops::reinstate_shop(root(), 1), Error::<Test>::ShopNotFound);
	});
}
