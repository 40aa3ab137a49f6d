// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_stop_orders_when_moderation_asks() {
	stocked().run(|| {
		assert_ok!(Shops::withdraw_listing(signed(MODERATOR), 0));
		assert_eq!(Shops::listing(0).unwrap().status, ListingStatus::Withdrawn);
		assert_eq!(events(), [Event::ListingWithdrawn { listing: 0 }]);
		assert_noop!(<Shops as Catalog<_>>::take(0, 1), Error::<Test>::NotActive);
	});
}

#[test]
fn should_withdraw_when_paused() {
	stocked().run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		assert_ok!(Shops::withdraw_listing(signed(MODERATOR), 0));
	});
}

#[test]
fn should_refuse_when_withdrawn_already() {
	stocked().run(|| {
		assert_ok!(Shops::withdraw_listing(signed(MODERATOR), 0));
		assert_noop!(Shops::withdraw_listing(signed(MODERATOR), 0), Error::<Test>::Withdrawn);
	});
}

#[test]
fn should_refuse_when_not_moderation() {
	stocked().run(|| {
		assert_noop!(Shops::withdraw_listing(signed(ALICE), 0), BadOrigin);
		assert_noop!(Shops::withdraw_listing(root(), 2), Error::<Test>::ListingNotFound);
	});
}
