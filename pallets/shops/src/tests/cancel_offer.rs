// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_cancel_when_either_side_asks() {
	for side in [ALICE, BOB] {
		State::default().shop(ALICE, &[]).run(|| {
			assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
			events();
			assert_ok!(Shops::cancel_offer(signed(side), 0));
			assert_eq!(shop(0).offered_to, None);
			assert_eq!(events(), [Event::OfferCancelled { shop: 0 }]);
			assert_noop!(
				Shops::accept_shop(signed(BOB), 0, Balance::MAX, seen(0)),
				Error::<Test>::NotOffered
			);
		});
	}
}

#[test]
fn should_refuse_when_there_is_no_offer() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::cancel_offer(signed(ALICE), 0), Error::<Test>::NotOffered);
	});
}

#[test]
fn should_refuse_when_neither_side() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_noop!(Shops::cancel_offer(signed(CHARLIE), 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::cancel_offer(root(), 0), BadOrigin);
		assert_noop!(Shops::cancel_offer(signed(ALICE), 1), Error::<Test>::ShopNotFound);
	});
}
