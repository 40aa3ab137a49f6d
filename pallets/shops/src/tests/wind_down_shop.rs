// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::{Catalog, Shops as ShopsTrait};

#[test]
fn should_stop_trading_when_open() {
	stocked().run(|| {
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		assert_eq!(shop(0).state, ShopState::Closing);
		assert_eq!(events(), [Event::ShopWoundDown { shop: 0 }]);

		assert_noop!(<Shops as Catalog<_>>::take(0, 1), Error::<Test>::ShopNotOpen);
		assert!(!<Shops as ShopsTrait<_>>::has_capability(0, Capability::Publish));
		assert_noop!(
			Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms())])),
			Error::<Test>::ShopNotOpen
		);
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), Error::<Test>::ShopNotOpen);
		assert_noop!(
			Shops::add_capability(signed(ALICE), 0, Capability::Market, ANY, ANY, 0),
			Error::<Test>::ShopNotOpen
		);
	});
}

#[test]
fn should_refuse_when_not_open() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		assert_noop!(Shops::wind_down_shop(signed(ALICE), 0), Error::<Test>::ShopNotOpen);
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_noop!(Shops::wind_down_shop(signed(ALICE), 0), Error::<Test>::ShopNotOpen);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::wind_down_shop(signed(BOB), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::wind_down_shop(root(), 0), BadOrigin);
		assert_noop!(Shops::wind_down_shop(signed(ALICE), 1), Error::<Test>::ShopNotFound);
	});
}
