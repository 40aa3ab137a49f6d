// SPDX-License-Identifier: Apache-2.0

//! `register_place`, `remove_place` and `reassign_place`.

use crate::{mock::*, Error, Event, Glns, Places};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::gs1::Gln;
use sp_runtime::traits::BadOrigin;

fn place() -> Gln {
	Gln::with_check_digit(96_000_000_001).unwrap()
}

#[test]
fn should_belong_to_the_party_until_given_up_when_registered() {
	build_and_execute(|| {
		events();
		assert_ok!(Trace::register_place(by(MILL), place()));
		assert_eq!(events(), [Event::PlaceRegistered { gln: place(), by: acc(MILL) }]);
		assert_eq!(held(MILL), PlaceDeposit::get());
		let view = Trace::party_view(place()).unwrap();
		assert_eq!((view.account, view.gln), (acc(MILL), Some(gln(MILL))));
		// The party cannot go before its places.
		assert_noop!(Trace::remove_party(by(MILL)), Error::<Test>::PartyInUse);
		assert_ok!(Trace::remove_place(by(MILL), place()));
		assert_eq!(events(), [Event::PlaceRemoved { gln: place() }]);
		assert_eq!((held(MILL), Trace::party_view(place())), (0, None));
		assert_ok!(Trace::remove_party(by(MILL)));
	});
}

#[test]
fn should_fail_when_the_gln_is_taken_or_the_caller_has_none() {
	build_and_execute(|| {
		assert_ok!(Trace::register_place(by(MILL), place()));
		for who in [MILL, FARM] {
			assert_noop!(Trace::register_place(by(who), place()), Error::<Test>::GlnTaken);
			assert_noop!(Trace::register_place(by(who), gln(BAKERY)), Error::<Test>::GlnTaken);
		}
		assert_noop!(Trace::register_party(by(STRANGER), place(), None), Error::<Test>::GlnTaken);
		let other = Gln::with_check_digit(96_000_000_002).unwrap();
		assert_noop!(Trace::register_place(by(STRANGER), other), Error::<Test>::PartyNotFound);
		assert_noop!(Trace::register_place(RuntimeOrigin::none(), other), BadOrigin);
		PlaceDeposit::set(RICH);
		assert!(Trace::register_place(by(MILL), other).is_err());
		// A place is no party: moderation moves the one by one call and the other by another one.
		assert_noop!(
			Trace::reassign_party(by(MODERATOR), place(), acc(STRANGER)),
			Error::<Test>::PartyNotFound
		);
	});
}

#[test]
fn should_fail_to_remove_when_it_is_no_place_of_the_caller() {
	build_and_execute(|| {
		assert_ok!(Trace::register_place(by(MILL), place()));
		for who in [FARM, STRANGER] {
			assert_noop!(Trace::remove_place(by(who), place()), Error::<Test>::PlaceNotFound);
		}
		// A party's own GLN is no place.
		assert_noop!(Trace::remove_place(by(MILL), gln(MILL)), Error::<Test>::PlaceNotFound);
		assert_noop!(Trace::remove_place(RuntimeOrigin::none(), place()), BadOrigin);
	});
}

#[test]
fn should_go_to_another_party_when_moderation_says_so() {
	build_and_execute(|| {
		assert_ok!(Trace::register_place(by(MILL), place()));
		events();
		assert_noop!(Trace::reassign_place(by(FARM), place(), acc(FARM)), BadOrigin);
		let nobody = Trace::reassign_place(by(MODERATOR), place(), acc(STRANGER));
		assert_noop!(nobody, Error::<Test>::PartyNotFound);
		let own = Trace::reassign_place(by(MODERATOR), gln(MILL), acc(FARM));
		assert_noop!(own, Error::<Test>::PlaceNotFound);
		assert_ok!(Trace::reassign_place(by(MODERATOR), place(), acc(FARM)));
		assert_eq!(events(), [Event::PlaceReassigned { gln: place(), to: acc(FARM) }]);
		assert_eq!((held(MILL), held(FARM)), (0, 0));
		assert_ok!(Trace::remove_party(by(MILL)));
		assert_ok!(Trace::remove_place(by(FARM), place()));
		assert_eq!((Glns::<Test>::iter().count(), Places::<Test>::iter().count()), (4, 0));
	});
}
