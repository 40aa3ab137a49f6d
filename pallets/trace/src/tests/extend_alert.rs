// SPDX-License-Identifier: Apache-2.0

//! What an alert does to what was made from the lot: while it is made, and with `extend_alert` after it was made.

use crate::{assert_refused, mock::*, types::MAX_MARKS, Error, Event};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use souk_primitives::{
	gs1::Lot,
	trace::{Direction, EventId, EventItem, Fault, ItemKey, LotAlert, RecallState, Spread, TraceEvent},
	traits::Items as _,
};
use sp_runtime::traits::BadOrigin;
use Spread::{Blocked, Flagged, Nothing};

fn wheat() -> ItemKey {
	lgtin("WHEAT")
}

fn flour() -> ItemKey {
	lgtin("FLOUR")
}

fn loaf(text: &str) -> ItemKey {
	sgtin(text)
}

fn recall(who: u8, spread: Spread) {
	assert_ok!(Trace::recall_lot(by(who), gtin(), lot_no("WHEAT"), None, Some(spread)));
}

fn lift(who: u8) {
	assert_ok!(Trace::lift_alert(by(who), gtin(), lot_no("WHEAT")));
}

/// The farm has wheat, and the mill has most of it.
fn harvest() {
	did(FARM, commission(vec![some(wheat(), kilos(100))]));
	did(FARM, ship(vec![some(wheat(), kilos(90))], MILL));
	did(MILL, receive(vec![item(wheat())], FARM));
	events();
}

fn mill(n: u64) -> TraceEvent {
	transformation(vec![some(wheat(), kilos(n))], vec![some(flour(), kilos(n))])
}

fn bake(n: u64, loaves: &[&str]) -> TraceEvent {
	let loaves: Vec<EventItem> = loaves.iter().map(|text| item(loaf(text))).collect();
	let declared = bounded(vec![pieces(loaves.len() as u64)]);
	TraceEvent { declared, ..transformation(vec![some(flour(), kilos(n))], loaves) }
}

fn state(key: ItemKey) -> RecallState {
	let view = Trace::item_view(key.clone()).unwrap();
	let page = Trace::trace(key, Direction::Own, None, 1).unwrap();
	assert_eq!(page.recall, view.recall);
	view.recall
}

fn extend(input: ItemKey, used: EventId, output: ItemKey, made: EventId) -> DispatchResult {
	Trace::extend_alert(by(STRANGER), gtin(), lot_no("WHEAT"), input, used, output, made)
}

/// Before, bread from recalled wheat was sold like any other: the list of the recall named it, and nothing stopped it.
#[test]
fn should_flag_or_block_what_is_made_when_the_lot_is_under_an_alert() {
	for (spread, expected) in [(Nothing, RecallState::Free), (Flagged, RecallState::Flagged)] {
		build_and_execute(|| {
			harvest();
			recall(AUTHORITY, spread);
			did(MILL, mill(10));
			did(MILL, bake(5, &["1", "2"]));
			assert_eq!((state(flour()), state(loaf("1"))), (expected, expected));
			assert_eq!(state(wheat()), RecallState::Blocked);
			let marks = Trace::item_view(loaf("1")).unwrap().marks;
			assert_eq!((marks.len(), marks[0].spread, marks[0].alert), (1, spread, LotAlert::Recalled));
			assert_eq!(
				(marks[0].gtin, marks[0].lot.clone(), marks[0].by_authority),
				(gtin(), lot_no("WHEAT"), true)
			);
			let page = Trace::recalls(gtin(), lot_no("WHEAT"), 0, 10);
			assert_eq!(page.items.iter().filter(|item| item.recall == expected).count(), 3);
			// It can be sold, by events and by orders.
			assert_ok!(Trace::ensure_sellable(gtin(), &[serial("1")], &acc(MILL)));
			did(MILL, sell(vec![item(loaf("1")), some(flour(), kilos(1))]));
		});
	}
	build_and_execute(|| {
		harvest();
		did(MILL, mill(10));
		did(MILL, bake(5, &["1", "2"]));
		recall(AUTHORITY, Blocked);
		// Of the lot itself nothing can be used up any more.
		assert_refused!(MILL, mill(1), Fault::LotBlocked);
		assert_eq!(state(loaf("1")), RecallState::Free);
	});
}

#[test]
fn should_block_in_every_room_when_made_from_a_blocked_lot() {
	build_and_execute(|| {
		harvest();
		recall(AUTHORITY, Flagged);
		did(MILL, mill(10));
		did(MILL, bake(5, &["1", "2"]));
		// The authority sees that it is graver. Every mark says so at once.
		recall(AUTHORITY, Blocked);
		assert_eq!((state(flour()), state(loaf("1"))), (RecallState::Blocked, RecallState::Blocked));
		assert_refused!(MILL, sell(vec![item(loaf("1"))]), Fault::OriginBlocked);
		assert_refused!(MILL, sell(vec![some(flour(), kilos(1))]), Fault::OriginBlocked);
		let sold = object(souk_primitives::trace::Action::Delete, vec![item(loaf("1"))]).step(29);
		assert_refused!(MILL, sold, Fault::OriginBlocked);
		let sellable = Trace::ensure_sellable(gtin(), &[serial("1")], &acc(MILL));
		assert_noop!(sellable, Error::<Test>::OriginBlocked);
		assert_noop!(Trace::ensure_sold(gtin(), &[serial("1")], &acc(MILL)), Error::<Test>::OriginBlocked);
		assert!(!Trace::item_view(loaf("1")).unwrap().sellable);
		// Nor is it used up to hide it.
		assert_refused!(MILL, bake(1, &["3"]), Fault::OriginBlocked);
		let crumbs = transformation(vec![item(loaf("1"))], vec![item(loaf("crumbs"))]);
		assert_refused!(MILL, crumbs, Fault::OriginBlocked);
		// It comes back, and can be destroyed.
		did(MILL, ship(vec![item(loaf("1"))], FARM));
		did(MILL, object(souk_primitives::trace::Action::Delete, vec![item(loaf("2"))]));
		// No row was changed, and everything is free at once.
		lift(AUTHORITY);
		assert_eq!((state(flour()), state(loaf("1"))), (RecallState::Free, RecallState::Free));
		assert!(Trace::item_view(loaf("1")).unwrap().marks.is_empty());
		did(MILL, sell(vec![item(loaf("1"))]));
		// A new alert on the lot has a new number. It does not find the marks of the old one.
		recall(AUTHORITY, Blocked);
		assert_eq!(state(flour()), RecallState::Free);
	});
}

#[test]
fn should_not_be_sold_in_another_item_when_blocked() {
	build_and_execute(|| {
		let made = TraceEvent { lot: Some(lot_no("WHEAT")), ..commission(vec![item(sgtin("bad"))]) };
		did(FARM, made);
		did(FARM, commission(vec![item(sgtin("crate"))]));
		did(FARM, aggregation(souk_primitives::trace::Action::Add, sgtin("crate"), vec![item(sgtin("bad"))]));
		recall(AUTHORITY, Blocked);
		// Before, an order sold the crate with what was in it.
		let sellable = Trace::ensure_sellable(gtin(), &[serial("crate")], &acc(FARM));
		assert_noop!(sellable, Error::<Test>::HasContents);
	});
}

#[test]
fn should_reach_the_items_of_a_lot_when_the_lot_was_made_from_it() {
	build_and_execute(|| {
		harvest();
		recall(AUTHORITY, Flagged);
		did(MILL, mill(10));
		let packs = TraceEvent { lot: Some(lot_no("FLOUR")), ..commission(vec![item(sgtin("pack"))]) };
		did(MILL, packs);
		assert_eq!(state(sgtin("pack")), RecallState::Flagged);
		recall(AUTHORITY, Blocked);
		assert_refused!(MILL, sell(vec![item(sgtin("pack"))]), Fault::OriginBlocked);
		// A lot in which unmarked flour is mixed later stays marked: nobody can tell the parts of a lot apart.
		did(MILL, commission(vec![some(lgtin("OTHER"), kilos(5))]));
		did(MILL, transformation(vec![some(lgtin("OTHER"), kilos(5))], vec![some(flour(), kilos(5))]));
		assert_eq!(state(flour()), RecallState::Blocked);
	});
}

#[test]
fn should_pass_on_between_events_when_several_tell_of_one_transformation() {
	build_and_execute(|| {
		harvest();
		recall(AUTHORITY, Flagged);
		let named = |event: TraceEvent| TraceEvent { transformation: Some(hash(1)), ..event };
		did(MILL, named(transformation(vec![some(wheat(), kilos(9))], vec![])));
		did(MILL, named(transformation(vec![], vec![some(flour(), kilos(9))])));
		assert_eq!(state(flour()), RecallState::Flagged);
		assert_eq!(crate::Runs::<Test>::iter_values().next().unwrap().marks.len(), 1);
	});
}

/// What was made before the alert is marked one by one, at any depth, each call for a constant weight.
#[test]
fn should_reach_what_was_made_before_when_extended() {
	build_and_execute(|| {
		harvest();
		let milled = did(MILL, mill(10));
		let baked = did(MILL, bake(5, &["1", "2"]));
		recall(FARM, Blocked);
		assert_noop!(extend(flour(), baked, loaf("1"), baked), Error::<Test>::NotLinked);
		events();
		assert_ok!(extend(wheat(), milled, flour(), milled));
		let extended = Event::AlertExtended { gtin: gtin(), lot: lot_no("WHEAT"), item: flour() };
		assert_eq!(events(), [extended]);
		assert_noop!(extend(wheat(), milled, flour(), milled), Error::<Test>::AlreadyMarked);
		assert_ok!(extend(flour(), baked, loaf("1"), baked));
		assert_eq!((state(loaf("1")), state(loaf("2"))), (RecallState::Blocked, RecallState::Free));
		assert_refused!(MILL, sell(vec![item(loaf("1"))]), Fault::OriginBlocked);
		// What is made from now on is refused, or marked by itself.
		assert_refused!(MILL, bake(1, &["3"]), Fault::OriginBlocked);
		lift(FARM);
		assert_eq!(state(loaf("1")), RecallState::Free);
	});
}

#[test]
fn should_follow_a_transformation_over_its_events_when_extended() {
	build_and_execute(|| {
		harvest();
		let named = |event: TraceEvent, n| TraceEvent { transformation: Some(hash(n)), ..event };
		let used = did(MILL, named(transformation(vec![some(wheat(), kilos(9))], vec![]), 1));
		let made = did(MILL, named(transformation(vec![], vec![some(flour(), kilos(9))]), 1));
		did(MILL, commission(vec![some(lgtin("X"), kilos(5))]));
		did(MILL, named(transformation(vec![some(lgtin("X"), kilos(5))], vec![]), 2));
		let other = did(MILL, named(transformation(vec![], vec![some(lgtin("Y"), kilos(5))]), 2));
		recall(FARM, Flagged);
		assert_noop!(extend(wheat(), used, lgtin("Y"), other), Error::<Test>::NotLinked);
		assert_ok!(extend(wheat(), used, flour(), made));
		assert_eq!(state(flour()), RecallState::Flagged);
	});
}

#[test]
fn should_fail_to_extend_when_the_events_do_not_say_so() {
	build_and_execute(|| {
		harvest();
		let milled = did(MILL, mill(10));
		let baked = did(MILL, bake(5, &["1"]));
		assert_noop!(extend(wheat(), milled, flour(), milled), Error::<Test>::NotAlerted);
		recall(FARM, Flagged);
		assert_noop!(extend(sgtin("x"), milled, flour(), milled), Error::<Test>::ItemNotFound);
		assert_noop!(extend(wheat(), milled, sgtin("x"), milled), Error::<Test>::ItemNotFound);
		assert_noop!(extend(wheat(), new_id(), flour(), milled), Error::<Test>::EventNotFound);
		assert_noop!(extend(wheat(), milled, flour(), new_id()), Error::<Test>::EventNotFound);
		assert_noop!(extend(wheat(), milled, loaf("1"), baked), Error::<Test>::NotLinked);
		assert_noop!(extend(wheat(), baked, flour(), milled), Error::<Test>::NotLinked);
		assert_noop!(extend(flour(), milled, wheat(), milled), Error::<Test>::NotLinked);
		let unsigned = Trace::extend_alert(
			RuntimeOrigin::none(),
			gtin(),
			lot_no("WHEAT"),
			wheat(),
			milled,
			flour(),
			milled,
		);
		assert_noop!(unsigned, BadOrigin);
	});
}

/// A supplier that recalls its own lot stops what others made from it. Governance sets how far, and the authority can lift
/// the alert for good.
#[test]
fn should_do_no_more_to_others_than_governance_allows_when_the_producer_alerts() {
	build_and_execute(|| {
		ProducerSpread::set(Flagged);
		harvest();
		recall(FARM, Flagged);
		did(FARM, transformation(vec![some(wheat(), kilos(1))], vec![some(lgtin("BRAN"), kilos(1))]));
		did(MILL, mill(10));
		recall_again(Blocked);
		// What the producer made itself is blocked. The authority blocks what others made, if it thinks the same.
		assert_eq!((state(lgtin("BRAN")), state(flour())), (RecallState::Blocked, RecallState::Flagged));
		did(MILL, sell(vec![some(flour(), kilos(1))]));
		recall(AUTHORITY, Blocked);
		assert_eq!(state(flour()), RecallState::Blocked);
		lift(AUTHORITY);
		recall(AUTHORITY, Nothing);
		lift(AUTHORITY);
		// The producer has said it once.
		did(FARM, commission(vec![some(lgtin("NEXT"), kilos(1))]));
		assert_ok!(Trace::hold_lot(by(FARM), gtin(), lot_no("NEXT"), None, None));
		assert_ok!(Trace::lift_alert(by(AUTHORITY), gtin(), lot_no("NEXT")));
		let again = Trace::hold_lot(by(FARM), gtin(), lot_no("NEXT"), None, None);
		assert_noop!(again, Error::<Test>::SetByAuthority);
	});
}

fn recall_again(spread: Spread) {
	assert_ok!(Trace::recall_lot(by(FARM), gtin(), lot_no("WHEAT"), None, Some(spread)));
}

/// An item has room for a few marks. A party that floods it with alerts of its own does not push out a graver one.
#[test]
fn should_keep_the_gravest_when_there_are_more_alerts_than_marks() {
	build_and_execute(|| {
		ProducerSpread::set(Flagged);
		harvest();
		recall(AUTHORITY, Flagged);
		let lots: Vec<Lot> = (0..6).map(|n| lot_no(&format!("Z{n}"))).collect();
		let key = |lot: &Lot| ItemKey::Lgtin { gtin: gtin(), lot: lot.clone() };
		did(MILL, commission(lots.iter().map(|lot| some(key(lot), kilos(5))).collect()));
		for lot in &lots {
			assert_ok!(Trace::hold_lot(by(MILL), gtin(), lot.clone(), None, Some(Flagged)));
		}
		let inputs = lots.iter().map(key).map(|key| some(key, kilos(1))).chain([some(wheat(), kilos(1))]);
		did(MILL, transformation(inputs.collect(), vec![some(flour(), kilos(7))]));
		assert_eq!(row(&flour()).marks.len(), MAX_MARKS);
		recall(AUTHORITY, Blocked);
		assert_eq!(state(flour()), RecallState::Blocked);
		// Six alerts are lifted. The authority's stays.
		for lot in &lots {
			assert_ok!(Trace::lift_alert(by(MILL), gtin(), lot.clone()));
		}
		assert_eq!((row(&flour()).marks.len(), state(flour())), (MAX_MARKS, RecallState::Blocked));
	});
}

#[test]
fn should_make_room_for_a_graver_alert_when_extended() {
	build_and_execute(|| {
		harvest();
		let lots: Vec<Lot> = (0..4).map(|n| lot_no(&format!("Z{n}"))).collect();
		let key = |lot: &Lot| ItemKey::Lgtin { gtin: gtin(), lot: lot.clone() };
		did(MILL, commission(lots.iter().map(|lot| some(key(lot), kilos(5))).collect()));
		for lot in &lots {
			assert_ok!(Trace::hold_lot(by(AUTHORITY), gtin(), lot.clone(), None, Some(Flagged)));
		}
		let inputs = lots.iter().map(key).map(|key| some(key, kilos(1))).chain([some(wheat(), kilos(1))]);
		let made = did(MILL, transformation(inputs.collect(), vec![some(flour(), kilos(5))]));
		recall(AUTHORITY, Nothing);
		assert_noop!(extend(wheat(), made, flour(), made), Error::<Test>::TooManyMarks);
		recall(AUTHORITY, Blocked);
		assert_ok!(extend(wheat(), made, flour(), made));
		assert_eq!((row(&flour()).marks.len(), state(flour())), (MAX_MARKS, RecallState::Blocked));
	});
}
