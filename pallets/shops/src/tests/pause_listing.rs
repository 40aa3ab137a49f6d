// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_stop_orders_when_active() {
	stocked().run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		assert_eq!(events(), [Event::ListingPaused { listing: 0 }]);
		assert_noop!(<Shops as Catalog<_>>::take(0, 1), Error::<Test>::NotActive);
		assert_ok!(<Shops as Catalog<_>>::take(1, 1));
	});
}

#[test]
fn should_refuse_when_not_active() {
	stocked().run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		assert_noop!(Shops::pause_listing(signed(ALICE), 0), Error::<Test>::NotActive);
		assert_ok!(Shops::withdraw_listing(root(), 1));
		assert_noop!(Shops::pause_listing(signed(ALICE), 1), Error::<Test>::NotActive);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	stocked().run(|| {
		assert_noop!(Shops::pause_listing(signed(BOB), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::pause_listing(root(), 0), BadOrigin);
		assert_noop!(Shops::pause_listing(signed(ALICE), 2), Error::<Test>::ListingNotFound);
	});
}
