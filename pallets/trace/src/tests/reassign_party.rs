// SPDX-License-Identifier: Apache-2.0

use crate::{assert_refused, mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::trace::Fault;
use sp_runtime::traits::BadOrigin;

#[test]
fn should_move_possession_and_keep_deposits_when_reassigned() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		let before = held(FARM);
		events();
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		assert_eq!(events(), [Event::PartyReassigned { gln: gln(FARM), to: acc(STRANGER) }]);
		assert_eq!((held(FARM), held(STRANGER)), (before, 0));
		assert_eq!(possessor(&sgtin("1")), acc(STRANGER));

		// The earlier account is no party now, and the new one records at its own cost.
		assert_noop!(record(FARM, see(vec![item(sgtin("1"))])), Error::<Test>::PartyNotFound);
		did(STRANGER, see(vec![item(sgtin("1"))]));
		assert_eq!(held(FARM), before);
		assert!(held(STRANGER) > 0);
	});
}

#[test]
fn should_give_back_when_reassigned_to_the_first_account() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		did(STRANGER, see(vec![item(sgtin("1"))]));
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(FARM)));
		did(FARM, see(vec![item(sgtin("1"))]));
		assert_refused!(STRANGER, see(vec![item(sgtin("1"))]), Fault::NotPossessor);
	});
}

#[test]
fn should_let_the_earlier_account_start_anew_when_reassigned() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		assert_ok!(Trace::register_party(by(FARM), gln(99), None));
		assert_refused!(FARM, see(vec![item(sgtin("1"))]), Fault::NotPossessor);
		did(FARM, commission(vec![item(sgtin("2"))]));
		// It is a party again, so the GLN cannot come back to it.
		assert_noop!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(FARM)), Error::<Test>::AlreadyParty);
	});
}

#[test]
fn should_fail_when_gln_is_unknown_or_target_is_a_party() {
	build_and_execute(|| {
		assert_noop!(
			Trace::reassign_party(by(MODERATOR), gln(99), acc(STRANGER)),
			Error::<Test>::PartyNotFound
		);
		assert_noop!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(MILL)), Error::<Test>::AlreadyParty);
	});
}

#[test]
fn should_fail_when_not_moderation() {
	build_and_execute(|| {
		assert_noop!(Trace::reassign_party(by(FARM), gln(FARM), acc(STRANGER)), BadOrigin);
	});
}
