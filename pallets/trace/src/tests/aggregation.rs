// SPDX-License-Identifier: Apache-2.0

//! Packing and unpacking.

use crate::{assert_refused, mock::*, types::MAX_DEPTH};
use souk_primitives::trace::{Action, EventKind, Fault, TraceEvent};

fn pack(parent: u64, items: &[&str]) -> TraceEvent {
	aggregation(Action::Add, sscc(parent), items.iter().map(|text| item(sgtin(text))).collect())
}

fn unpack(parent: u64, items: &[&str]) -> TraceEvent {
	aggregation(Action::Delete, sscc(parent), items.iter().map(|text| item(sgtin(text))).collect())
}

fn make(items: &[&str]) {
	did(FARM, commission(items.iter().map(|text| item(sgtin(text))).collect()));
}

#[test]
fn should_make_the_container_when_first_packed() {
	build_and_execute(|| {
		make(&["1", "2"]);
		did(FARM, pack(1, &["1"]));
		did(FARM, pack(1, &["2"]));
		assert_eq!((row(&sscc(1)).children, row(&sscc(1)).height), (2, 1));
		assert_eq!(possessor(&sscc(1)), acc(FARM));
	});
}

#[test]
fn should_take_named_children_or_all_out_when_unpacked() {
	build_and_execute(|| {
		make(&["1", "2", "3"]);
		did(FARM, pack(1, &["1", "2", "3"]));
		did(FARM, unpack(1, &["2"]));
		assert_eq!((row(&sgtin("2")).inside, row(&sscc(1)).children), (None, 2));
		let id = did(FARM, unpack(1, &[]));
		assert_eq!((row(&sscc(1)).children, row(&sscc(1)).height), (0, 0));
		// The event names no child, but it is in the history of each.
		let view = Trace::event_view(id).unwrap();
		assert!(view.event.items.is_empty());
		assert_eq!(row(&sgtin("1")).events, 3);
	});
}

#[test]
fn should_work_like_aggregation_when_associated() {
	build_and_execute(|| {
		make(&["1", "crate"]);
		let associate = |action| TraceEvent {
			parent: Some(sgtin("crate")),
			..event(EventKind::Association, Some(action), vec![item(sgtin("1"))])
		};
		did(FARM, associate(Action::Add));
		assert!(row(&sgtin("1")).inside.is_some());
		did(FARM, associate(Action::Observe));
		did(FARM, associate(Action::Delete));
		assert_eq!(row(&sgtin("1")).inside, None);
	});
}

#[test]
fn should_refuse_when_child_is_elsewhere() {
	build_and_execute(|| {
		make(&["1", "2"]);
		did(FARM, pack(1, &["1"]));
		did(FARM, pack(2, &["2"]));
		assert_refused!(FARM, pack(2, &["1"]), Fault::InsideContainer);
		assert_refused!(FARM, unpack(1, &["2"]), Fault::NotInside);
		assert_refused!(
			FARM,
			aggregation(Action::Observe, sscc(1), vec![item(sgtin("2"))]),
			Fault::NotInside
		);
		assert_refused!(FARM, pack(1, &["3"]), Fault::ItemNotFound);
		assert_refused!(FARM, unpack(3, &[]), Fault::ItemNotFound);
	});
}

#[test]
fn should_refuse_when_an_inner_container_is_packed_or_circles_would_form() {
	build_and_execute(|| {
		make(&["1", "2"]);
		did(FARM, pack(1, &["1"]));
		did(FARM, aggregation(Action::Add, sscc(2), vec![item(sscc(1))]));
		assert_refused!(FARM, pack(1, &["2"]), Fault::InsideContainer);
		assert_refused!(FARM, aggregation(Action::Add, sscc(1), vec![item(sscc(2))]), Fault::InsideContainer);
		// The contents can be taken out of the inner container.
		did(FARM, unpack(1, &["1"]));
		assert_eq!(possessor(&sgtin("1")), acc(FARM));
	});
}

#[test]
fn should_refuse_when_nested_too_deep() {
	build_and_execute(|| {
		make(&["1"]);
		did(FARM, pack(1, &["1"]));
		for n in 1..u64::from(MAX_DEPTH) {
			did(FARM, aggregation(Action::Add, sscc(n + 1), vec![item(sscc(n))]));
		}
		let deepest = u64::from(MAX_DEPTH);
		assert_refused!(
			FARM,
			aggregation(Action::Add, sscc(deepest + 1), vec![item(sscc(deepest))]),
			Fault::TooDeep
		);
		did(FARM, ship(vec![item(sscc(deepest))], MILL));
		did(MILL, receive(vec![item(sscc(deepest))], FARM));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_refuse_when_the_container_is_a_lot_or_somebody_elses() {
	build_and_execute(|| {
		make(&["1"]);
		let lot = TraceEvent { parent: Some(lgtin("L")), ..pack(1, &["1"]) };
		assert_refused!(FARM, lot, Fault::NotContainer);
		did(FARM, pack(1, &["1"]));
		assert_refused!(MILL, unpack(1, &[]), Fault::NotPossessor);
		did(MILL, commission(vec![item(sgtin("2"))]));
		assert_refused!(MILL, pack(1, &["2"]), Fault::NotPossessor);
		assert_refused!(FARM, pack(1, &["2"]), Fault::NotPossessor);
	});
}

#[test]
fn should_refuse_when_more_is_inside_than_one_event_can_take_out() {
	build_and_execute(|| {
		for batch in 0..2u32 {
			let items: Vec<_> = (0..65).map(|n| item(sgtin(&(batch * 65 + n).to_string()))).collect();
			did(FARM, commission(items.clone()));
			did(FARM, aggregation(Action::Add, sscc(1), items));
		}
		assert_refused!(FARM, unpack(1, &[]), Fault::TooManyChildren);
		did(FARM, unpack(1, &["1", "2"]));
		did(FARM, unpack(1, &[]));
		assert_eq!(row(&sscc(1)).children, 0);
	});
}

#[test]
fn should_see_items_without_their_container_when_it_is_not_named() {
	build_and_execute(|| {
		make(&["1"]);
		let seen = event(EventKind::Aggregation, Some(Action::Observe), vec![item(sgtin("1"))]);
		did(FARM, seen);
		assert_eq!(row(&sgtin("1")).events, 2);
	});
}

#[test]
fn should_end_a_hand_over_when_packed() {
	build_and_execute(|| {
		make(&["1"]);
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		did(FARM, pack(1, &["1"]));
		assert_eq!(row(&sgtin("1")).pending, None);
	});
}
