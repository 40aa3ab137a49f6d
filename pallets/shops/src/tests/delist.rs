// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_free_the_slot_when_owned() {
	stocked().run(|| {
		assert_ok!(Shops::delist(signed(ALICE), 1));
		assert_eq!(Shops::listing(1), None);
		assert_eq!(Shops::listings_of(0), [0]);
		assert_eq!(shop(0).slots.taken, 1);
		assert_eq!(shop(0).promoted, 0);
		assert_eq!(events(), [Event::Delisted { listing: 1, shop: 0 }]);

		// Its number is not used again, and units that orders give back are dropped.
		<Shops as Catalog<_>>::put_back(1, 5);
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms())])));
		assert_eq!(Shops::listings_of(0), [0, 2]);
	});
}

#[test]
fn should_delist_when_paused_or_withdrawn_or_suspended() {
	stocked().run(|| {
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		assert_ok!(Shops::delist(signed(ALICE), 0));
		assert_ok!(Shops::withdraw_listing(root(), 1));
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_ok!(Shops::delist(signed(ALICE), 1));
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	stocked().run(|| {
		assert_noop!(Shops::delist(signed(BOB), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::delist(root(), 0), BadOrigin);
		assert_noop!(Shops::delist(signed(ALICE), 2), Error::<Test>::ListingNotFound);
	});
}
