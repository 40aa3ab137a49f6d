// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::{shop::ShopProfile, traits::Sites};

const EVIDENCE: H256 = H256::repeat_byte(7);

#[test]
fn should_verify_when_an_attester_says_so() {
	State::default().shop(ALICE, &[]).run(|| {
		let expires = 2 * DAY;
		assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 2, EVIDENCE, expires));
		let verification = Verification { level: 2, issuer: ATTESTER, evidence: EVIDENCE, expires };
		assert_eq!(Shops::shop_view(0).unwrap().verification, Some(verification));
		assert_eq!(
			events(),
			[Event::ShopVerified { shop: 0, level: 2, issuer: ATTESTER, evidence: EVIDENCE, expires }]
		);

		// The verification lapses without a call.
		Timestamp::set_timestamp(expires);
		assert_eq!(Shops::shop_view(0).unwrap().verification, None);
	});
}

#[test]
fn should_replace_when_said_again() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 2, EVIDENCE, 2 * DAY));
		assert_ok!(Shops::verify_shop(signed(OTHER_ATTESTER), 0, ALICE, profile(), 1, EVIDENCE, 3 * DAY));
		let verification = shop(0).verification.unwrap();
		assert_eq!((verification.level, verification.issuer), (1, OTHER_ATTESTER));
	});
}

#[test]
fn should_refuse_when_not_an_attester() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::verify_shop(signed(ALICE), 0, ALICE, profile(), 1, EVIDENCE, 2 * DAY), BadOrigin);
		assert_noop!(Shops::verify_shop(root(), 0, ALICE, profile(), 1, EVIDENCE, 2 * DAY), BadOrigin);
	});
}

#[test]
fn should_refuse_when_the_level_is_zero() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(
			Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 0, EVIDENCE, 2 * DAY),
			Error::<Test>::ZeroLevel
		);
	});
}

#[test]
fn should_refuse_when_lapsed_already() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(
			Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, EVIDENCE, DAY),
			Error::<Test>::AlreadyLapsed
		);
	});
}

#[test]
fn should_refuse_when_it_is_the_attesters_own() {
	State::default().shop(ATTESTER, &[]).run(|| {
		assert_noop!(
			Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, EVIDENCE, 2 * DAY),
			Error::<Test>::OwnShop
		);
	});
}

#[test]
fn should_refuse_when_there_is_no_shop() {
	State::default().run(|| {
		assert_noop!(
			Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, EVIDENCE, 2 * DAY),
			Error::<Test>::ShopNotFound
		);
	});
}

#[test]
fn should_refuse_when_the_shop_changed_hands_or_moved_meanwhile() {
	State::default().shop(ALICE, &[]).run(|| {
		let verify = |merchant, profile| {
			Shops::verify_shop(signed(ATTESTER), 0, merchant, profile, 3, EVIDENCE, 2 * DAY)
		};
		// The attester looked at Alice's 120 square metres. She states one before the call comes in.
		let tiny = ShopProfile { floor_area: 1, ..profile() };
		assert_ok!(Shops::update_profile(signed(ALICE), 0, tiny.clone()));
		assert_noop!(verify(ALICE, profile()), Error::<Test>::ShopChanged);

		// Or she hands the shop to Bob, whom nobody looked at.
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		assert_ok!(Shops::accept_shop(signed(BOB), 0, ANY, seen(0)));
		assert_noop!(verify(ALICE, tiny.clone()), Error::<Test>::ShopChanged);
		assert_eq!(<Shops as Sites<_>>::site(0).unwrap().level, 0);
		assert_ok!(verify(BOB, tiny));
		assert_eq!(<Shops as Sites<_>>::site(0).unwrap().level, 3);
	});
}
