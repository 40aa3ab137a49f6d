// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{content::Cid, traits::Items as _};
use sp_runtime::traits::BadOrigin;

fn cid(n: u8) -> Option<Cid> {
	Some(Cid::raw([n; 32]))
}

fn contact(n: u8) -> Option<Cid> {
	Trace::account_view(acc(n)).and_then(|party| party.contact)
}

#[test]
fn should_be_shown_until_taken_back_when_set() {
	build_and_execute(|| {
		events();
		assert_ok!(Trace::set_contact(by(FARM), cid(1)));
		assert_eq!(events(), [Event::ContactSet { by: acc(FARM), contact: cid(1) }]);
		assert_eq!(contact(FARM), cid(1));
		let deposit = held(FARM);
		assert!(deposit > 0);
		assert_ok!(Trace::set_contact(by(FARM), cid(2)));
		assert_eq!((contact(FARM), held(FARM)), (cid(2), deposit));
		assert_ok!(Trace::set_contact(by(FARM), None));
		assert_eq!((contact(FARM), held(FARM)), (None, 0));
	});
}

#[test]
fn should_go_with_the_party_when_it_is_removed_or_given_to_another_account() {
	build_and_execute(|| {
		assert_ok!(Trace::set_contact(by(FARM), cid(1)));
		assert_ok!(Trace::remove_party(by(FARM)));
		assert_eq!(held(FARM), 0);
		assert_ok!(Trace::set_contact(by(MILL), cid(2)));
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(MILL), acc(STRANGER)));
		assert_eq!((held(MILL), contact(STRANGER)), (0, None));
		assert_ok!(Trace::set_contact(by(STRANGER), cid(3)));
		assert_eq!((contact(STRANGER), held(MILL)), (cid(3), 0));
		assert!(held(STRANGER) > 0);
	});
}

#[test]
fn should_reach_a_buyer_too_when_it_has_an_item() {
	build_and_execute(|| {
		assert_noop!(Trace::set_contact(by(BUYER), cid(1)), Error::<Test>::PartyNotFound);
		did(FARM, commission(vec![item(sgtin("1"))]));
		Trace::delivered(1, gtin(), &[serial("1")], &acc(FARM), &acc(BUYER));
		assert_ok!(Trace::set_contact(by(BUYER), cid(1)));
		assert_eq!(Trace::item_view(sgtin("1")).unwrap().possessor.contact, cid(1));
		assert_noop!(Trace::set_contact(RuntimeOrigin::none(), None), BadOrigin);
		ByteDeposit::set(RICH);
		assert!(Trace::set_contact(by(BUYER), cid(2)).is_err());
		ByteDeposit::set(u128::MAX);
		assert_noop!(Trace::set_contact(by(BUYER), cid(2)), Error::<Test>::Overflow);
	});
}
