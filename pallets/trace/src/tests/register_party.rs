// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, HoldReason};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{traits::BadOrigin, DispatchError, TokenError};

#[test]
fn should_register_when_gln_and_account_are_free() {
	build_and_execute(|| {
		assert_ok!(Trace::register_party(by(STRANGER), gln(STRANGER), None));
		assert_eq!(events(), [Event::PartyRegistered { gln: gln(STRANGER), account: acc(STRANGER) }]);
		assert_eq!(Balances::balance_on_hold(&HoldReason::Party.into(), &acc(STRANGER)), PartyDeposit::get());
		let view = Trace::party_view(gln(STRANGER)).unwrap();
		assert_eq!((view.account, view.gln, view.deposit), (acc(STRANGER), Some(gln(STRANGER)), 0));
		assert_eq!(Trace::account_view(acc(STRANGER)), Trace::party_view(gln(STRANGER)));
	});
}

#[test]
fn should_keep_possession_when_a_possessor_registers() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		use souk_primitives::traits::Items;
		Trace::delivered(1, gtin(), &[serial("1")], &acc(FARM), &acc(STRANGER));
		assert_ok!(Trace::register_party(by(STRANGER), gln(STRANGER), None));
		assert_eq!(possessor(&sgtin("1")), acc(STRANGER));
	});
}

#[test]
fn should_fail_when_gln_is_taken() {
	build_and_execute(|| {
		assert_noop!(Trace::register_party(by(STRANGER), gln(FARM), None), Error::<Test>::GlnTaken);
		assert_noop!(Trace::register_party(by(FARM), gln(FARM), None), Error::<Test>::GlnTaken);
	});
}

#[test]
fn should_fail_when_account_is_a_party() {
	build_and_execute(|| {
		assert_noop!(Trace::register_party(by(FARM), gln(STRANGER), None), Error::<Test>::AlreadyParty);
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		assert_noop!(Trace::register_party(by(STRANGER), gln(STRANGER), None), Error::<Test>::AlreadyParty);
	});
}

#[test]
fn should_fail_when_deposit_cannot_be_held() {
	build_and_execute(|| {
		let poor = RuntimeOrigin::signed(acc(99));
		assert_noop!(
			Trace::register_party(poor, gln(99), None),
			DispatchError::Token(TokenError::FundsUnavailable)
		);
	});
}

#[test]
fn should_fail_when_unsigned() {
	build_and_execute(|| {
		assert_noop!(Trace::register_party(RuntimeOrigin::none(), gln(STRANGER), None), BadOrigin);
	});
}
