// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_leave_it_paused_when_moderation_asks() {
	stocked().run(|| {
		assert_ok!(Shops::withdraw_listing(root(), 0));
		events();
		assert_ok!(Shops::reinstate_listing(signed(MODERATOR), 0));
		assert_eq!(Shops::listing(0).unwrap().status, ListingStatus::Paused);
		assert_eq!(events(), [Event::ListingReinstated { listing: 0 }]);
		assert_ok!(Shops::resume_listing(signed(ALICE), 0));
	});
}

#[test]
fn should_refuse_when_not_withdrawn() {
	stocked().run(|| {
		assert_noop!(Shops::reinstate_listing(root(), 0), Error::<Test>::NotWithdrawn);
		assert_ok!(Shops::pause_listing(signed(ALICE), 0));
		assert_noop!(Shops::reinstate_listing(root(), 0), Error::<Test>::NotWithdrawn);
	});
}

#[test]
fn should_refuse_when_not_moderation() {
	stocked().run(|| {
		assert_ok!(Shops::withdraw_listing(root(), 0));
		assert_noop!(Shops::reinstate_listing(signed(ALICE), 0), BadOrigin);
		assert_noop!(Shops::reinstate_listing(root(), 2), Error::<Test>::ListingNotFound);
	});
}
