// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::shop::ShopProfile;

#[test]
fn should_update_when_owned() {
	State::default().shop(ALICE, &[]).run(|| {
		let changed = ShopProfile { floor_area: 0, staff: 9, metadata: cid(8), ..profile() };
		assert_ok!(Shops::update_profile(signed(ALICE), 0, changed.clone()));
		assert_eq!(shop(0).profile, changed);
		assert_eq!(events(), [Event::ProfileUpdated { shop: 0 }]);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::update_profile(signed(BOB), 0, profile()), Error::<Test>::NotOwner);
		assert_noop!(Shops::update_profile(root(), 0, profile()), BadOrigin);
	});
}

#[test]
fn should_refuse_when_there_is_no_shop() {
	State::default().run(|| {
		assert_noop!(Shops::update_profile(signed(ALICE), 0, profile()), Error::<Test>::ShopNotFound);
	});
}
