// SPDX-License-Identifier: Apache-2.0

//! To whom an event says the items go, and from whom they come: possessing party, owning party, location.

use crate::{assert_refused, mock::*, types::Whereabouts, Holdings};
use frame_support::assert_ok;
use souk_primitives::{
	gs1::Gln,
	trace::{biz_step, Endpoint, EndpointKind, Fault, Place, TraceEvent},
};
use EndpointKind::{Location, OwningParty, PossessingParty};

/// A place that no party has as its own GLN.
fn dock() -> Gln {
	Gln::with_check_digit(96_000_000_001).unwrap()
}

fn end(kind: EndpointKind, gln: Gln) -> Endpoint {
	Endpoint { kind, place: Place { gln, extension: None } }
}

fn shipping(ends: Vec<Endpoint>) -> TraceEvent {
	let event = see(vec![item(sgtin("1"))]).step(biz_step::SHIPPING);
	TraceEvent { destinations: bounded(ends), ..event }
}

fn make() {
	did(FARM, commission(vec![item(sgtin("1")), some(lgtin("L"), kilos(10))]));
}

fn pending() -> Option<AccountId> {
	row(&sgtin("1")).pending.and_then(|pending| Trace::account_of(pending.to))
}

/// Before, only the possessing party was read: of these six hand-overs, two began.
#[test]
fn should_hand_over_to_the_first_named_when_several_are_named() {
	build_and_execute(|| {
		make();
		assert_ok!(Trace::register_place(by(BAKERY), dock()));
		let (owner, place) = (end(OwningParty, gln(MILL)), end(Location, dock()));
		let having = end(PossessingParty, gln(CARRIER));
		for (ends, to) in [
			(vec![having.clone()], CARRIER),
			(vec![owner.clone()], MILL),
			(vec![place.clone()], BAKERY),
			(vec![place.clone(), owner.clone()], MILL),
			(vec![place, owner, having], CARRIER),
			// A party's own GLN is a location too.
			(vec![end(Location, gln(MILL))], MILL),
		] {
			did(FARM, shipping(ends));
			assert_eq!(pending(), Some(acc(to)));
		}
		did(MILL, receive(vec![item(sgtin("1"))], FARM));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_say_which_is_unknown_when_the_first_named_is_not_registered() {
	build_and_execute(|| {
		make();
		for (kind, fault) in [
			(PossessingParty, Fault::PossessingPartyUnknown),
			(OwningParty, Fault::OwningPartyUnknown),
			(Location, Fault::LocationUnknown),
		] {
			assert_refused!(FARM, shipping(vec![end(kind, gln(STRANGER))]), fault);
		}
		// The first decides, whoever else is named.
		let ends = vec![end(OwningParty, gln(MILL)), end(PossessingParty, gln(STRANGER))];
		assert_refused!(FARM, shipping(ends), Fault::PossessingPartyUnknown);
		let ends = vec![end(Location, dock()), end(OwningParty, gln(MILL))];
		did(FARM, shipping(ends));
	});
}

#[test]
fn should_stay_with_its_possessor_when_nobody_or_oneself_is_named() {
	build_and_execute(|| {
		make();
		did(FARM, shipping(vec![]));
		assert_eq!((pending(), possessor(&sgtin("1"))), (None, acc(FARM)));
		assert_eq!(row(&sgtin("1")).adrift, START + TransitPeriod::get());
		// From one place of the party to another: nothing is adrift.
		assert_ok!(Trace::register_place(by(FARM), dock()));
		did(FARM, shipping(vec![end(Location, dock())]));
		assert_eq!((pending(), row(&sgtin("1")).adrift), (None, 0));
	});
}

#[test]
fn should_find_a_lot_by_its_sender_when_received() {
	build_and_execute(|| {
		make();
		assert_ok!(Trace::register_place(by(FARM), dock()));
		let receiving = |ends: Vec<Endpoint>| {
			let event = see(vec![some(lgtin("L"), kilos(1))]).step(biz_step::RECEIVING);
			TraceEvent { sources: bounded(ends), ..event }
		};
		did(FARM, ship(vec![some(lgtin("L"), kilos(9))], MILL));
		// The first that is named must be known.
		for (kind, fault) in [
			(PossessingParty, Fault::PossessingPartyUnknown),
			(OwningParty, Fault::OwningPartyUnknown),
			(Location, Fault::LocationUnknown),
		] {
			assert_refused!(MILL, receiving(vec![end(kind, gln(STRANGER))]), fault);
		}
		assert_refused!(MILL, receiving(vec![]), Fault::SenderMissing);
		for ends in [
			vec![end(PossessingParty, gln(FARM))],
			vec![end(OwningParty, gln(FARM))],
			vec![end(Location, dock())],
			vec![end(Location, gln(STRANGER)), end(OwningParty, gln(FARM))],
		] {
			did(MILL, receiving(ends));
		}
		assert_eq!(holds(MILL, &lgtin("L")), 4);
		// A party that has a part looks at its own, whoever is named.
		did(MILL, receiving(vec![end(OwningParty, gln(STRANGER))]));
		// An item says by itself to whom it goes, so its sender need not be known.
		did(FARM, shipping(vec![end(OwningParty, gln(MILL))]));
		let event = see(vec![item(sgtin("1"))]).step(biz_step::RECEIVING);
		did(MILL, TraceEvent { sources: bounded(vec![end(Location, gln(STRANGER))]), ..event });
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_call_off_by_the_same_precedence_when_void() {
	build_and_execute(|| {
		make();
		assert_ok!(Trace::register_place(by(MILL), dock()));
		let lot = |step, ends: Vec<Endpoint>| {
			let event = see(vec![some(lgtin("L"), kilos(9))]).step(step);
			TraceEvent { destinations: bounded(ends), ..event }
		};
		did(FARM, lot(biz_step::SHIPPING, vec![end(Location, dock())]));
		let unknown = lot(biz_step::VOID_SHIPPING, vec![end(Location, gln(STRANGER))]);
		assert_refused!(FARM, unknown, Fault::LocationUnknown);
		did(FARM, lot(biz_step::VOID_SHIPPING, vec![end(OwningParty, gln(MILL))]));
		assert_eq!(holds(FARM, &lgtin("L")), 10);
	});
}

#[test]
fn should_note_the_part_of_a_lot_that_is_adrift_when_nobody_is_named() {
	build_and_execute(|| {
		make();
		let away = |n| see(vec![some(lgtin("L"), kilos(n))]).step(biz_step::SHIPPING);
		did(FARM, away(3));
		did(FARM, away(4));
		let (number, _) = Trace::find(&lgtin("L")).unwrap();
		let part = || {
			let (farm, _) = Trace::party_of_account(&acc(FARM)).unwrap();
			Holdings::<Test>::get(number, Whereabouts::Party(farm)).unwrap()
		};
		assert_eq!(part().adrift, kilos(7).amount);
		assert_eq!(Trace::holders(lgtin("L"), 0, 1).unwrap().holders[0].adrift, kilos(7).amount);
		// No more is adrift than is left.
		did(FARM, sell(vec![some(lgtin("L"), kilos(5))]));
		assert_eq!(part().adrift, kilos(5).amount);
	});
}
