// SPDX-License-Identifier: Apache-2.0

//! Sales to consumers, and signs of clones.

use crate::{assert_refused, mock::*, Event};
use frame_support::assert_ok;
use souk_primitives::trace::{disposition, Action, Direction, Fault, Relation, TraceEvent};

fn alarms() -> Vec<(u32, bool)> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			Event::CloneSuspected { alarms, event, .. } => Some((alarms, event.is_some())),
			_ => None,
		})
		.collect()
}

#[test]
fn should_note_the_sale_when_sold_once() {
	build_and_execute(|| {
		did(RETAILER, commission(vec![item(sgtin("1"))]));
		did(RETAILER, sell(vec![item(sgtin("1"))]));
		assert!(row(&sgtin("1")).sale.is_some());
		assert!(alarms().is_empty());
		assert!(!Trace::item_view(sgtin("1")).unwrap().sellable);
	});
}

#[test]
fn should_raise_the_alarm_when_the_possessor_sells_again() {
	build_and_execute(|| {
		did(RETAILER, commission(vec![item(sgtin("1"))]));
		did(RETAILER, sell(vec![item(sgtin("1"))]));
		did(RETAILER, object(Action::Delete, vec![item(sgtin("1"))]).step(29));
		assert_eq!(alarms(), [(1, true)]);
		// The event is in the history, and nothing else happened.
		let row = row(&sgtin("1"));
		assert_eq!((row.events, row.alarms), (3, 1));
	});
}

#[test]
fn should_raise_the_alarm_without_history_when_somebody_else_sells_again() {
	build_and_execute(|| {
		did(RETAILER, commission(vec![item(sgtin("1"))]));
		// The item is not sold yet, so a stranger cannot sell it.
		assert_refused!(MILL, sell(vec![item(sgtin("1"))]), Fault::NotPossessor);
		did(RETAILER, sell(vec![item(sgtin("1"))]));
		let id = did(MILL, sell(vec![item(sgtin("1"))]));
		assert_eq!(alarms(), [(1, true)]);
		let item_row = row(&sgtin("1"));
		assert_eq!((item_row.events, item_row.alarms), (2, 1));
		assert_eq!(possessor(&sgtin("1")), acc(RETAILER));
		let view = Trace::event_view(id).unwrap();
		assert_eq!(view.suspects, [sgtin("1")]);
		let trace = Trace::trace(sgtin("1"), Direction::Own, None, 10).unwrap();
		assert_eq!(trace.entries.last().map(|entry| entry.relation.clone()), Some(Relation::Suspect));
		// An account without a GLN cannot raise the alarm.
		assert_eq!(Trace::item_view(sgtin("1")).unwrap().alarms, 1);
	});
}

#[test]
fn should_sell_again_without_alarm_when_it_came_back() {
	build_and_execute(|| {
		did(RETAILER, commission(vec![item(sgtin("1"))]));
		did(RETAILER, sell(vec![item(sgtin("1"))]));
		let back = TraceEvent { disposition: Some(disposition::RETURNED), ..see(vec![item(sgtin("1"))]) };
		did(RETAILER, back);
		assert_eq!(row(&sgtin("1")).sale, None);
		did(RETAILER, sell(vec![item(sgtin("1"))]));
		assert!(alarms().is_empty());
	});
}

#[test]
fn should_refuse_when_a_container_is_sold_with_contents_or_from_inside() {
	build_and_execute(|| {
		did(RETAILER, commission(vec![item(sgtin("1"))]));
		did(RETAILER, aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]));
		assert_refused!(RETAILER, sell(vec![item(sscc(1))]), Fault::HasContents);
		assert_refused!(RETAILER, sell(vec![item(sgtin("1"))]), Fault::InsideContainer);
	});
}

#[test]
fn should_refuse_when_the_lot_is_recalled() {
	build_and_execute(|| {
		let made = TraceEvent { lot: Some(lot_no("L")), ..commission(vec![item(sgtin("1"))]) };
		did(RETAILER, made);
		did(RETAILER, commission(vec![some(lgtin("M"), kilos(1))]));
		for lot in ["L", "M"] {
			assert_ok!(Trace::recall_lot(by(AUTHORITY), gtin(), lot_no(lot), None, None));
		}
		assert_refused!(RETAILER, sell(vec![item(sgtin("1"))]), Fault::LotBlocked);
		assert_refused!(RETAILER, sell(vec![some(lgtin("M"), kilos(1))]), Fault::LotBlocked);
		// All other events are allowed, because the lot has to be shipped back.
		did(RETAILER, ship(vec![item(sgtin("1"))], MILL));
		assert_ok!(Trace::lift_alert(by(AUTHORITY), gtin(), lot_no("L")));
		did(RETAILER, sell(vec![item(sgtin("1"))]));
	});
}
