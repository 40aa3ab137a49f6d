// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_update_when_owned() {
	stocked().run(|| {
		assert_ok!(Shops::update_metadata(signed(ALICE), 0, cid(9)));
		assert_eq!(Shops::listing(0).unwrap().metadata, cid(9));
		assert_eq!(events(), [Event::MetadataUpdated { listing: 0, metadata: cid(9) }]);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	stocked().run(|| {
		assert_noop!(Shops::update_metadata(signed(BOB), 0, cid(9)), Error::<Test>::NotOwner);
		assert_noop!(Shops::update_metadata(root(), 0, cid(9)), BadOrigin);
		assert_noop!(Shops::update_metadata(signed(ALICE), 2, cid(9)), Error::<Test>::ListingNotFound);
	});
}
