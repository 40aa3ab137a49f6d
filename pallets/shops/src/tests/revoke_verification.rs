// SPDX-License-Identifier: Apache-2.0

use super::*;

fn verified() -> State {
	State::default().shop(ALICE, &[])
}

fn verify() {
	assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, 1, H256::zero(), 2 * DAY));
	events();
}

#[test]
fn should_revoke_when_an_attester_asks() {
	verified().run(|| {
		verify();
		assert_ok!(Shops::revoke_verification(signed(OTHER_ATTESTER), 0));
		assert_eq!(shop(0).verification, None);
		assert_eq!(events(), [Event::VerificationRevoked { shop: 0, by: OTHER_ATTESTER }]);
	});
}

#[test]
fn should_revoke_when_the_issuer_is_no_attester_any_more() {
	verified().run(|| {
		verify();
		Attesters::set(&vec![]);
		assert_ok!(Shops::revoke_verification(signed(ATTESTER), 0));
		assert_eq!(events(), [Event::VerificationRevoked { shop: 0, by: ATTESTER }]);
	});
}

#[test]
fn should_refuse_when_neither_issuer_nor_attester() {
	verified().run(|| {
		verify();
		assert_noop!(Shops::revoke_verification(signed(ALICE), 0), Error::<Test>::NotIssuer);
		assert_noop!(Shops::revoke_verification(RuntimeOrigin::none(), 0), BadOrigin);
	});
}

#[test]
fn should_refuse_when_there_is_none() {
	verified().run(|| {
		assert_noop!(Shops::revoke_verification(signed(ATTESTER), 0), Error::<Test>::NotVerified);
		assert_noop!(Shops::revoke_verification(signed(ATTESTER), 1), Error::<Test>::ShopNotFound);
	});
}
