// SPDX-License-Identifier: Apache-2.0

//! Object and transaction events of items.

use crate::{assert_refused, mock::*};
use frame_support::assert_ok;
use souk_primitives::trace::{Action, EventKind, Fault, ItemStatus, TraceEvent};

#[test]
fn should_give_possession_to_whoever_made_it_when_commissioned() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1")), item(sscc(1))]));
		assert_eq!(possessor(&sgtin("1")), acc(FARM));
		assert_eq!(possessor(&sscc(1)), acc(FARM));
		assert_eq!(row(&sgtin("1")).events, 1);
	});
}

#[test]
fn should_refuse_when_item_exists() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_refused!(FARM, commission(vec![item(sgtin("1"))]), Fault::ItemExists);
		assert_refused!(MILL, commission(vec![item(sgtin("1"))]), Fault::ItemExists);
	});
}

#[test]
fn should_refuse_when_a_possessor_without_gln_makes_items() {
	build_and_execute(|| {
		use souk_primitives::traits::Items;
		did(FARM, commission(vec![item(sgtin("1"))]));
		Trace::delivered(1, gtin(), &[serial("1")], &acc(FARM), &acc(BUYER));
		did(BUYER, see(vec![item(sgtin("1"))]));
		assert_refused!(BUYER, commission(vec![item(sgtin("2"))]), Fault::NotRegistered);
		let packed = aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]);
		assert_refused!(BUYER, packed, Fault::NotRegistered);
	});
}

#[test]
fn should_append_and_keep_possession_when_possessor_observes() {
	build_and_execute(|| {
		let first = did(FARM, commission(vec![item(sgtin("1"))]));
		let second = did(FARM, see(vec![item(sgtin("1"))]));
		assert_eq!(possessor(&sgtin("1")), acc(FARM));
		let (_, row) = Trace::event_row(&second).unwrap();
		let (first, _) = Trace::event_row(&first).unwrap();
		assert_eq!(row.entries[0].previous, first);
	});
}

#[test]
fn should_refuse_when_a_stranger_observes() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_refused!(MILL, see(vec![item(sgtin("1"))]), Fault::NotPossessor);
		assert_refused!(MILL, object(Action::Delete, vec![item(sgtin("1"))]), Fault::NotPossessor);
		assert_refused!(FARM, see(vec![item(sgtin("2"))]), Fault::ItemNotFound);
	});
}

#[test]
fn should_close_when_deleted() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, object(Action::Delete, vec![item(sgtin("1"))]).step(8));
		assert_eq!(row(&sgtin("1")).status, ItemStatus::Decommissioned);
		assert_refused!(FARM, see(vec![item(sgtin("1"))]), Fault::ItemClosed);
		assert_refused!(FARM, commission(vec![item(sgtin("1"))]), Fault::ItemExists);
	});
}

#[test]
fn should_refuse_when_a_packed_item_or_a_full_container_is_deleted() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]));
		assert_refused!(FARM, object(Action::Delete, vec![item(sgtin("1"))]), Fault::InsideContainer);
		assert_refused!(FARM, object(Action::Delete, vec![item(sscc(1))]), Fault::HasContents);
	});
}

#[test]
fn should_append_to_items_and_parent_when_bound_to_a_transaction() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1")), item(sscc(1))]));
		let bound = |action| TraceEvent {
			parent: Some(sscc(1)),
			transactions: bounded(vec![purchase_order()]),
			..event(EventKind::Transaction, Some(action), vec![item(sgtin("1"))])
		};
		for action in [Action::Add, Action::Observe, Action::Delete] {
			did(FARM, bound(action));
		}
		assert_eq!((row(&sgtin("1")).events, row(&sscc(1)).events), (4, 4));
		assert_eq!(row(&sgtin("1")).status, ItemStatus::Active);
		assert_refused!(MILL, bound(Action::Add), Fault::NotPossessor);
		// A parent of a transaction contains nothing.
		assert_eq!(row(&sscc(1)).children, 0);
		assert_ok!(Trace::do_try_state());
	});
}
