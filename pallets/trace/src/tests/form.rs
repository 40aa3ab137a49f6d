// SPDX-License-Identifier: Apache-2.0

//! The fields of an event that are checked before its items.

use crate::{assert_refused, mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::trace::{Action, EventKind, Fault, TraceEvent, OTHER};
use sp_runtime::traits::BadOrigin;

fn fine() -> TraceEvent {
	commission(vec![item(sgtin("1"))])
}

#[test]
fn should_record_a_full_batch_when_every_event_is_fine() {
	build_and_execute(|| {
		let batch = (0..100).map(|n| commission(vec![item(sgtin(&n.to_string()))])).collect();
		let before = held(FARM);
		assert_ok!(record_all(FARM, batch));
		let deposit = held(FARM) - before;
		let recorded = Event::EventsRecorded { by: acc(FARM), first: 0, events: 100, items: 100, deposit };
		assert_eq!(events(), [recorded]);
		assert_eq!(Told::get(), [(acc(FARM), 100)]);
	});
}

#[test]
fn should_undo_the_batch_and_name_the_event_when_one_is_refused() {
	build_and_execute(|| {
		let batch =
			vec![fine(), commission(vec![item(sgtin("2"))]), fine(), commission(vec![item(sgtin("3"))])];
		assert_noop!(record_all(FARM, batch), Error::<Test>::Refused { index: 2, fault: Fault::ItemExists });
	});
}

#[test]
fn should_fail_when_batch_is_empty_or_nobody_records() {
	build_and_execute(|| {
		assert_noop!(record_all(FARM, vec![]), Error::<Test>::EmptyBatch);
		assert_noop!(record(STRANGER, fine()), Error::<Test>::PartyNotFound);
		assert_noop!(Trace::record_events(RuntimeOrigin::none(), bounded(vec![fine()])), BadOrigin);
	});
}

#[test]
fn should_refuse_when_id_is_on_record() {
	build_and_execute(|| {
		let event = fine();
		let again = TraceEvent { items: bounded(vec![item(sgtin("2"))]), ..event.clone() };
		did(FARM, event);
		assert_refused!(FARM, again.clone(), Fault::DuplicateEvent);
		assert_refused!(MILL, again, Fault::DuplicateEvent);
	});
}

/// One id may belong to two documents, because its algorithm reads numbers in text as floating point. Before, the second
/// was refused like the first one again, so a tool that took this for success lost it.
#[test]
fn should_tell_the_same_event_from_an_other_one_when_an_id_is_met_again() {
	build_and_execute(|| {
		let event = fine();
		let id = did(FARM, event.clone());
		assert_eq!(Trace::recorded(vec![id]), [Some(event.digest)]);
		assert_eq!(Trace::event_view(id).unwrap().event.digest, event.digest);
		assert_refused!(FARM, event.clone(), Fault::DuplicateEvent);
		let other = TraceEvent { digest: hash(7), items: bounded(vec![item(sgtin("2"))]), ..event };
		assert_refused!(FARM, other.clone(), Fault::SameIdOtherEvent);
		assert_refused!(MILL, other, Fault::SameIdOtherEvent);
	});
}

#[test]
fn should_refuse_when_another_id_has_the_same_key() {
	build_and_execute(|| {
		let event = fine();
		let id = did(FARM, event);
		let (key, row) = Trace::event_row(&id).unwrap();
		// As if an attacker had found such an id.
		let mut other = row.clone();
		other.id = new_id();
		crate::Events::<Test>::insert(key, other);
		let again = TraceEvent { id, ..commission(vec![item(sgtin("2"))]) };
		assert_refused!(FARM, again, Fault::HashTaken);
		crate::Events::<Test>::insert(key, row);
	});
}

#[test]
fn should_refuse_when_time_or_offset_is_out_of_range() {
	build_and_execute(|| {
		assert_refused!(FARM, TraceEvent { offset: 841, ..fine() }, Fault::BadOffset);
		assert_refused!(FARM, TraceEvent { offset: -841, ..fine() }, Fault::BadOffset);
		let late = START + 24 * HOUR + 1;
		assert_refused!(FARM, TraceEvent { time: late, ..fine() }, Fault::BadTime);
		did(FARM, TraceEvent { time: late - 1, offset: -840, ..fine() });
	});
}

#[test]
fn should_refuse_when_a_number_stands_for_no_word() {
	build_and_execute(|| {
		assert_refused!(FARM, fine().step(41), Fault::UnknownWord);
		assert_refused!(FARM, TraceEvent { disposition: Some(33), ..fine() }, Fault::UnknownWord);
		let mut order = purchase_order();
		order.kind = Some(13);
		let event = TraceEvent { transactions: bounded(vec![order.clone()]), ..fine() };
		assert_refused!(FARM, event, Fault::UnknownWord);
		order.kind = Some(OTHER);
		let event =
			TraceEvent { transactions: bounded(vec![order]), disposition: Some(OTHER), ..fine().step(OTHER) };
		did(FARM, event);
	});
}

#[test]
fn should_refuse_when_action_does_not_suit_the_type() {
	build_and_execute(|| {
		assert_refused!(FARM, TraceEvent { action: None, ..fine() }, Fault::WrongAction);
		let event = transformation(vec![item(sgtin("1"))], vec![item(sgtin("2"))]);
		assert_refused!(FARM, TraceEvent { action: Some(Action::Add), ..event }, Fault::WrongAction);
	});
}

#[test]
fn should_refuse_when_a_field_does_not_suit_the_type() {
	build_and_execute(|| {
		let outputs = bounded(vec![item(sgtin("2"))]);
		assert_refused!(FARM, TraceEvent { outputs, ..fine() }, Fault::UnexpectedField);
		assert_refused!(FARM, TraceEvent { parent: Some(sscc(1)), ..fine() }, Fault::UnexpectedField);
		let named = TraceEvent { transformation: Some(hash(1)), ..fine() };
		assert_refused!(FARM, named, Fault::UnexpectedField);
	});
}

#[test]
fn should_refuse_when_items_or_parent_are_missing_or_repeated() {
	build_and_execute(|| {
		assert_refused!(FARM, commission(vec![]), Fault::NoItems);
		assert_refused!(FARM, aggregation(Action::Add, sscc(1), vec![]), Fault::NoItems);
		let twice = commission(vec![item(sgtin("1")), item(sgtin("1"))]);
		assert_refused!(FARM, twice, Fault::DuplicateItem);
		let inside_itself = aggregation(Action::Add, sscc(1), vec![item(sscc(1))]);
		assert_refused!(FARM, inside_itself, Fault::DuplicateItem);
		let orphans = event(EventKind::Association, Some(Action::Observe), vec![item(sgtin("1"))]);
		assert_refused!(FARM, orphans, Fault::ParentMissing);
		let orphans = event(EventKind::Aggregation, Some(Action::Delete), vec![item(sgtin("1"))]);
		assert_refused!(FARM, orphans, Fault::ParentMissing);
		let unbound = event(EventKind::Transaction, Some(Action::Add), vec![item(sgtin("1"))]);
		assert_refused!(FARM, unbound, Fault::TransactionMissing);
		let nothing = event(EventKind::Transaction, Some(Action::Add), vec![]);
		let nothing = TraceEvent { transactions: bounded(vec![purchase_order()]), ..nothing };
		assert_refused!(FARM, nothing, Fault::NoItems);
	});
}

#[test]
fn should_refuse_when_quantities_do_not_suit_items() {
	build_and_execute(|| {
		let counted = commission(vec![some(sgtin("1"), pieces(1))]);
		assert_refused!(FARM, counted, Fault::UnexpectedQuantity);
		assert_refused!(FARM, commission(vec![item(lgtin("L"))]), Fault::QuantityMissing);
		assert_refused!(FARM, commission(vec![some(lgtin("L"), kilos(0))]), Fault::QuantityMissing);
	});
}

#[test]
fn should_refuse_when_a_batch_names_too_many_items() {
	build_and_execute(|| {
		let many = |from: u32| commission((from..from + 100).map(|n| item(sgtin(&n.to_string()))).collect());
		let batch = (0..3).map(|n| many(n * 100)).collect();
		assert_noop!(
			record_all(FARM, batch),
			Error::<Test>::Refused { index: 2, fault: Fault::TooManyItems }
		);
		assert_ok!(record_all(FARM, (0..2).map(|n| many(n * 100)).collect()));
	});
}

#[test]
fn should_fail_when_deposit_cannot_be_held() {
	build_and_execute(|| {
		ByteDeposit::set(RICH);
		assert!(record(FARM, fine()).is_err());
		ByteDeposit::set(u128::MAX);
		assert_refused!(FARM, fine(), Fault::Overflow);
	});
}
