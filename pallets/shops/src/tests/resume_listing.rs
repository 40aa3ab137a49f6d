// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_take_orders_again_when_paused() {
	stocked().run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		events();
		assert_ok!(Shops::resume_listing(signed(ALICE), 0));
		assert_eq!(events(), [Event::ListingResumed { listing: 0 }]);
		assert_ok!(<Shops as Catalog<_>>::take(0, 1));
	});
}

#[test]
fn should_refuse_when_not_paused() {
	stocked().run(|| {
		assert_noop!(Shops::resume_listing(signed(ALICE), 0), Error::<Test>::NotPaused);
	});
}

#[test]
fn should_refuse_when_moderation_withdrew_it() {
	stocked().run(|| {
		assert_ok!(Shops::withdraw_listing(root(), 0));
		assert_noop!(Shops::resume_listing(signed(ALICE), 0), Error::<Test>::Withdrawn);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	stocked().run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		assert_noop!(Shops::resume_listing(signed(BOB), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::resume_listing(root(), 0), BadOrigin);
		assert_noop!(Shops::resume_listing(signed(ALICE), 2), Error::<Test>::ListingNotFound);
	});
}
