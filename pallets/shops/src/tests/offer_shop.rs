// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_offer_when_owned() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_eq!(shop(0).offered_to, Some(BOB));
		assert_eq!(shop(0).owner, ALICE);
		assert_eq!(events(), [Event::ShopOffered { shop: 0, to: BOB }]);
	});
}

#[test]
fn should_replace_the_offer_when_offered_again() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, CHARLIE));
		assert_noop!(Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)), Error::<Test>::NotOffered);
	});
}

#[test]
fn should_refuse_when_offered_to_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::offer_shop(signed(ALICE), 0, ALICE), Error::<Test>::OfferToOwner);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::offer_shop(signed(BOB), 0, BOB), Error::<Test>::NotOwner);
		assert_noop!(Shops::offer_shop(root(), 0, BOB), BadOrigin);
		assert_noop!(Shops::offer_shop(signed(ALICE), 1, BOB), Error::<Test>::ShopNotFound);
	});
}
