// SPDX-License-Identifier: Apache-2.0

use super::*;

fn verified() -> State {
	State::default().shop(ALICE, &[])
}

fn verify() {
	assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, H256::zero(), 2 * DAY));
	events();
}

#[test]
fn should_revoke_when_an_attester_asks() {
	verified().run(|| {
		verify();
		assert_ok!(Shops::revoke_verification(signed(OTHER_ATTESTER), 0, H256::zero()));
		assert_eq!(shop(0).verification, None);
		assert_eq!(events(), [Event::VerificationRevoked { shop: 0, by: OTHER_ATTESTER }]);
	});
}

#[test]
fn should_revoke_when_the_issuer_is_no_attester_any_more() {
	verified().run(|| {
		verify();
		Attesters::set(&vec![]);
		assert_ok!(Shops::revoke_verification(signed(ATTESTER), 0, H256::zero()));
		assert_eq!(events(), [Event::VerificationRevoked { shop: 0, by: ATTESTER }]);
	});
}

#[test]
fn should_refuse_when_neither_issuer_nor_attester() {
	verified().run(|| {
		verify();
		assert_noop!(Shops::revoke_verification(signed(ALICE), 0, H256::zero()), Error::<Test>::NotIssuer);
		assert_noop!(Shops::revoke_verification(RuntimeOrigin::none(), 0, H256::zero()), BadOrigin);
	});
}

#[test]
fn should_refuse_when_there_is_none() {
	verified().run(|| {
		assert_noop!(
			Shops::revoke_verification(signed(ATTESTER), 0, H256::zero()),
			Error::<Test>::NotVerified
		);
		assert_noop!(
			Shops::revoke_verification(signed(ATTESTER), 1, H256::zero()),
			Error::<Test>::ShopNotFound
		);
	});
}

#[test]
fn should_refuse_when_another_attester_replaced_it_meanwhile() {
	verified().run(|| {
		verify();
		let newer = H256::repeat_byte(9);
		assert_ok!(Shops::verify_shop(signed(OTHER_ATTESTER), 0, ALICE, profile(), 2, newer, 3 * DAY));
		assert_noop!(
			Shops::revoke_verification(signed(ATTESTER), 0, H256::zero()),
			Error::<Test>::VerificationChanged
		);
		assert_ok!(Shops::revoke_verification(signed(ATTESTER), 0, newer));
	});
}
