// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Declarations, Error, Event, Events, Holdings, Items, Runs};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::trace::{Action, ErrorReason, ItemKey, TraceEvent};
use sp_runtime::traits::BadOrigin;

fn prune(key: ItemKey) -> Result<(), sp_runtime::DispatchError> {
	Trace::prune_history(by(STRANGER), key, 256).map(|_| ()).map_err(|error| error.error)
}

#[test]
fn should_remove_everything_and_refund_exactly_when_final() {
	build_and_execute(|| {
		let id = did(FARM, commission(vec![item(sgtin("1"))]));
		assert_ok!(Trace::declare_error(by(FARM), id, ErrorReason::DidNotOccur, Default::default()));
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		did(MILL, receive(vec![item(sgtin("1"))], FARM));
		did(MILL, object(Action::Delete, vec![item(sgtin("1"))]));
		pass(Retention::get());
		events();
		assert_ok!(prune(sgtin("1")));
		assert_eq!(events(), [Event::HistoryPruned { item: sgtin("1"), events: 4, gone: true }]);
		assert_eq!((held(FARM), held(MILL)), (0, 0));
		assert_eq!((Events::<Test>::iter().count(), Declarations::<Test>::iter().count()), (0, 0));
		assert_noop!(prune(sgtin("1")), Error::<Test>::ItemNotFound);
		// The serial can be used again.
		did(FARM, commission(vec![item(sgtin("1"))]));
	});
}

#[test]
fn should_go_in_steps_and_take_no_more_events_when_limited() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, see(vec![item(sgtin("1"))]));
		did(FARM, sell(vec![item(sgtin("1"))]));
		pass(Retention::get());
		events();
		let nothing = || Trace::prune_history(by(STRANGER), sgtin("1"), 0).map_err(|refused| refused.error);
		assert_noop!(nothing(), Error::<Test>::NothingToPrune);
		assert_ok!(Trace::prune_history(by(STRANGER), sgtin("1"), 2));
		assert_eq!(events(), [Event::HistoryPruned { item: sgtin("1"), events: 2, gone: false }]);
		assert_ok!(Trace::do_try_state());
		use souk_primitives::trace::Fault;
		crate::assert_refused!(FARM, see(vec![item(sgtin("1"))]), Fault::ItemClosed);
		assert_ok!(prune(sgtin("1")));
		assert_eq!(held(FARM), 0);
	});
}

#[test]
fn should_keep_an_event_when_another_item_needs_it() {
	build_and_execute(|| {
		let id = did(FARM, commission(vec![item(sgtin("1")), item(sgtin("2"))]));
		did(FARM, sell(vec![item(sgtin("1"))]));
		pass(Retention::get());
		assert_ok!(prune(sgtin("1")));
		let view = Trace::event_view(id).unwrap();
		assert_eq!(view.event.items.len(), 1);
		did(FARM, sell(vec![item(sgtin("2"))]));
		pass(Retention::get());
		assert_ok!(prune(sgtin("2")));
		assert_eq!((held(FARM), Events::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn should_prune_lots_transformations_and_containers_when_used_up() {
	build_and_execute(|| {
		did(FARM, commission(vec![some(lgtin("L"), kilos(10))]));
		did(FARM, aggregation(Action::Add, sscc(1), vec![some(lgtin("L"), kilos(10))]));
		did(FARM, aggregation(Action::Delete, sscc(1), vec![]));
		let named = |event| TraceEvent { transformation: Some(hash(1)), ..event };
		did(FARM, named(transformation(vec![some(lgtin("L"), kilos(10))], vec![])));
		let out = transformation(vec![], vec![some(lgtin("M"), kilos(10))]);
		did(FARM, named(out));
		did(FARM, object(Action::Delete, vec![some(lgtin("M"), kilos(10))]));
		pass(Retention::get());
		for key in [lgtin("L"), lgtin("M"), sscc(1)] {
			assert_ok!(prune(key));
		}
		assert_eq!((Items::<Test>::iter().count(), Runs::<Test>::iter().count()), (0, 0));
		assert_eq!((Holdings::<Test>::iter().count(), held(FARM)), (0, 0));
	});
}

#[test]
fn should_prune_suspects_when_the_item_goes() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, sell(vec![item(sgtin("1"))]));
		did(MILL, sell(vec![item(sgtin("1"))]));
		pass(Retention::get());
		assert_ok!(prune(sgtin("1")));
		assert_eq!((held(FARM), held(MILL), Events::<Test>::iter().count()), (0, 0, 0));
	});
}

#[test]
fn should_fail_when_in_use_or_too_early() {
	build_and_execute(|| {
		let made = TraceEvent { lot: Some(lot_no("L")), ..commission(vec![item(sgtin("1"))]) };
		did(FARM, made);
		did(FARM, commission(vec![item(sscc(1))]));
		assert_noop!(prune(sgtin("1")), Error::<Test>::NotFinal);
		assert_noop!(prune(lgtin("L")), Error::<Test>::NotFinal);
		did(FARM, aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]));
		assert_noop!(prune(sscc(1)), Error::<Test>::NotFinal);
		did(FARM, aggregation(Action::Delete, sscc(1), vec![]));
		did(FARM, sell(vec![item(sgtin("1"))]));
		assert_noop!(prune(sgtin("1")), Error::<Test>::RetentionNotOver);
		assert_noop!(prune(sscc(1)), Error::<Test>::RetentionNotOver);
		pass(Retention::get());
		assert_ok!(prune(sgtin("1")));
		// A recalled lot stays on record.
		assert_ok!(Trace::recall_lot(by(AUTHORITY), gtin(), lot_no("L"), None, None));
		assert_noop!(prune(lgtin("L")), Error::<Test>::NotFinal);
		assert_ok!(Trace::lift_alert(by(AUTHORITY), gtin(), lot_no("L")));
		assert_ok!(prune(lgtin("L")));
		assert_noop!(Trace::prune_history(RuntimeOrigin::none(), sscc(1), 1), BadOrigin);
	});
}

#[test]
fn should_refund_the_first_account_when_the_party_was_reassigned() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		did(STRANGER, object(Action::Delete, vec![item(sgtin("1"))]));
		pass(Retention::get());
		assert_ok!(prune(sgtin("1")));
		assert_eq!((held(FARM), held(STRANGER)), (0, 0));
	});
}

/// Before, a recall said that it was complete, and did not name what the earlier events of a transformation made.
#[test]
fn should_still_be_found_by_a_recall_when_an_event_of_the_transformation_is_gone() {
	for gone in [1, 2] {
		build_and_execute(|| {
			let input = |n: u64| lgtin(&format!("IN{n}"));
			let output = |n: u64| sgtin(&n.to_string());
			// Something is left of the first input, so its history stays.
			did(
				MILL,
				commission(vec![
					some(input(0), kilos(2)),
					some(input(1), kilos(1)),
					some(input(2), kilos(1)),
				]),
			);
			for n in 0..3 {
				let made = transformation(vec![some(input(n), kilos(1))], vec![item(output(n))]);
				let declared = bounded(vec![pieces(1)]);
				did(MILL, TraceEvent { transformation: Some(hash(1)), declared, ..made });
			}
			did(MILL, sell(vec![item(output(gone))]));
			pass(Retention::get());
			assert_ok!(prune(output(gone)));
			assert_ok!(prune(input(gone)));
			let page = Trace::recalls(gtin(), lot_no("IN0"), 0, 10);
			assert!(page.items.iter().any(|found| found.key == output(0)));
			// If the event between is gone, nobody knows what it was about.
			assert_eq!(page.complete, gone == 2);
		});
	}
}
