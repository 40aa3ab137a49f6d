// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, HoldReason, Parties};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::traits::BadOrigin;

#[test]
fn should_release_everything_when_nothing_names_the_party() {
	build_and_execute(|| {
		assert_ok!(Trace::remove_party(by(FARM)));
		assert_eq!(events(), [Event::PartyRemoved { gln: gln(FARM) }]);
		assert_eq!(Balances::balance_on_hold(&HoldReason::Party.into(), &acc(FARM)), 0);
		assert_eq!(Trace::party_view(gln(FARM)), None);
		assert_ok!(Trace::register_party(by(STRANGER), gln(FARM), None));
	});
}

#[test]
fn should_remove_both_numbers_when_an_agent_gives_the_gln_up() {
	build_and_execute(|| {
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		let before = Parties::<Test>::iter().count();
		assert_ok!(Trace::remove_party(by(STRANGER)));
		assert_eq!(Parties::<Test>::iter().count(), before - 2);
		assert_ok!(Trace::register_party(by(STRANGER), gln(STRANGER), None));
	});
}

#[test]
fn should_fail_when_rows_name_the_party() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_noop!(Trace::remove_party(by(FARM)), Error::<Test>::PartyInUse);
	});
}

#[test]
fn should_fail_when_there_is_no_gln_to_give_up() {
	build_and_execute(|| {
		assert_noop!(Trace::remove_party(by(STRANGER)), Error::<Test>::PartyNotFound);
		assert_noop!(Trace::remove_party(RuntimeOrigin::none()), BadOrigin);
	});
}
