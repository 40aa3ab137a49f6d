// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::{Catalog, Shops as ShopsTrait};

#[test]
fn should_stop_trading_when_moderation_asks() {
	stocked().run(|| {
		assert_ok!(Shops::suspend_shop(signed(MODERATOR), 0));
		assert_eq!(Shops::shop_view(0).unwrap().state, ShopState::Suspended);
		assert_eq!(events(), [Event::ShopSuspended { shop: 0 }]);

		assert_noop!(<Shops as Catalog<_>>::take(0, 1), Error::<Test>::ShopNotOpen);
		assert!(!<Shops as ShopsTrait<_>>::has_capability(0, Capability::Distribute));
		assert_noop!(
			Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms())])),
			Error::<Test>::ShopNotOpen
		);
	});
}

#[test]
fn should_stay_suspended_when_handed_over() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)));
		assert_eq!(shop(0).state, ShopState::Suspended);
	});
}

#[test]
fn should_refuse_when_suspended_already() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_noop!(Shops::suspend_shop(root(), 0), Error::<Test>::AlreadySuspended);
	});
}

#[test]
fn should_refuse_when_not_moderation() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::suspend_shop(signed(ALICE), 0), BadOrigin);
		assert_noop!(Shops::suspend_shop(root(), 1), Error::<Test>::ShopNotFound);
	});
}
