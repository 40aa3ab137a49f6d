// SPDX-License-Identifier: Apache-2.0

//! Inputs become outputs.

use crate::{assert_refused, mock::*, Runs};
use souk_primitives::trace::{Action, Fault, ItemKey, ItemStatus, Quantity, TraceEvent};

fn flour() -> ItemKey {
	lgtin("FLOUR")
}

fn bread() -> ItemKey {
	ItemKey::Lgtin { gtin: other_gtin(), lot: lot_no("BREAD") }
}

fn declaring(event: TraceEvent, declared: Vec<Quantity>) -> TraceEvent {
	TraceEvent { declared: bounded(declared), ..event }
}

fn named(event: TraceEvent, n: u8) -> TraceEvent {
	TraceEvent { transformation: Some(hash(n)), ..event }
}

fn have_flour() {
	did(BAKERY, commission(vec![some(flour(), kilos(100))]));
}

#[test]
fn should_use_inputs_up_and_make_outputs_when_balanced() {
	build_and_execute(|| {
		have_flour();
		did(BAKERY, transformation(vec![some(flour(), kilos(30))], vec![some(bread(), kilos(30))]));
		assert_eq!((holds(BAKERY, &flour()), holds(BAKERY, &bread())), (70, 30));
		did(BAKERY, commission(vec![item(sgtin("1")), item(sgtin("2"))]));
		did(BAKERY, transformation(vec![item(sgtin("1")), item(sgtin("2"))], vec![item(sgtin("3"))]));
		assert_eq!(row(&sgtin("1")).status, ItemStatus::Consumed);
		assert_eq!(possessor(&sgtin("3")), acc(BAKERY));
		assert_refused!(BAKERY, see(vec![item(sgtin("1"))]), Fault::ItemClosed);
	});
}

#[test]
fn should_refuse_when_more_comes_out_than_went_in() {
	build_and_execute(|| {
		have_flour();
		let event = transformation(vec![some(flour(), kilos(30))], vec![some(bread(), kilos(31))]);
		assert_refused!(BAKERY, event.clone(), Fault::OutputTooLarge);
		// An amount in the same unit of measure is conserved. No declaration changes that.
		assert_refused!(BAKERY, declaring(event, vec![kilos(31)]), Fault::OutputTooLarge);
		let event = transformation(vec![some(flour(), kilos(30))], vec![some(bread(), kilos(29))]);
		assert_refused!(BAKERY, declaring(event, vec![kilos(28)]), Fault::OutputTooLarge);
	});
}

#[test]
fn should_keep_to_the_declared_yield_when_units_differ() {
	build_and_execute(|| {
		have_flour();
		let bake =
			|loaves| transformation(vec![some(flour(), kilos(30))], vec![some(bread(), pieces(loaves))]);
		assert_refused!(BAKERY, bake(60), Fault::OutputTooLarge);
		assert_refused!(BAKERY, declaring(bake(61), vec![pieces(60)]), Fault::OutputTooLarge);
		did(BAKERY, declaring(bake(60), vec![pieces(60)]));
		// Pieces may become more pieces, if that is declared.
		did(BAKERY, commission(vec![item(sgtin("log"))]));
		let saw = transformation(vec![item(sgtin("log"))], vec![item(sgtin("a")), item(sgtin("b"))]);
		assert_refused!(BAKERY, saw.clone(), Fault::OutputTooLarge);
		did(BAKERY, declaring(saw, vec![pieces(2)]));
	});
}

#[test]
fn should_keep_one_balance_when_several_events_tell_of_it() {
	build_and_execute(|| {
		have_flour();
		let take = |n| transformation(vec![some(flour(), kilos(n))], vec![]);
		let give = |n| transformation(vec![], vec![some(bread(), kilos(n))]);
		assert_refused!(BAKERY, take(10), Fault::IncompleteTransformation);
		assert_refused!(BAKERY, give(10), Fault::IncompleteTransformation);
		assert_refused!(BAKERY, named(give(1), 1), Fault::OutputTooLarge);
		did(BAKERY, named(take(10), 1));
		did(BAKERY, named(give(6), 1));
		assert_refused!(BAKERY, named(give(5), 1), Fault::OutputTooLarge);
		did(BAKERY, named(take(1), 1));
		did(BAKERY, named(give(5), 1));
		assert_refused!(BAKERY, declaring(named(give(1), 1), vec![pieces(1)]), Fault::YieldWithoutInput);
		let run = Runs::<Test>::iter_values().next().unwrap();
		assert_eq!(run.events, 4);
		// A transformation of another party with the same name is another one.
		assert_refused!(
			MILL,
			named(transformation(vec![], vec![some(lgtin("X"), kilos(1))]), 1),
			Fault::OutputTooLarge
		);
	});
}

#[test]
fn should_refuse_when_inputs_are_not_free() {
	build_and_execute(|| {
		have_flour();
		let bake = |inputs| transformation(inputs, vec![some(bread(), kilos(1))]);
		assert_refused!(MILL, bake(vec![some(flour(), kilos(10))]), Fault::NotPossessor);
		assert_refused!(BAKERY, bake(vec![item(flour())]), Fault::QuantityMissing);
		assert_refused!(BAKERY, bake(vec![some(flour(), kilos(101))]), Fault::QuantityTooLarge);
		assert_refused!(BAKERY, bake(vec![item(sgtin("1"))]), Fault::ItemNotFound);
		did(BAKERY, commission(vec![item(sgtin("1"))]));
		did(BAKERY, aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]));
		assert_refused!(BAKERY, bake(vec![item(sgtin("1"))]), Fault::InsideContainer);
		assert_refused!(BAKERY, bake(vec![item(sscc(1))]), Fault::HasContents);
		assert_refused!(MILL, bake(vec![item(sgtin("1"))]), Fault::NotPossessor);
	});
}

#[test]
fn should_refuse_when_outputs_exist_or_have_no_quantity() {
	build_and_execute(|| {
		have_flour();
		did(BAKERY, commission(vec![item(sgtin("1"))]));
		let bake = |output| transformation(vec![some(flour(), kilos(10))], vec![output]);
		assert_refused!(BAKERY, declaring(bake(item(sgtin("1"))), vec![pieces(1)]), Fault::ItemExists);
		assert_refused!(BAKERY, declaring(bake(item(bread())), vec![pieces(1)]), Fault::QuantityMissing);
		did(MILL, commission(vec![some(bread(), kilos(1))]));
		assert_refused!(BAKERY, bake(some(bread(), kilos(1))), Fault::NotProducer);
	});
}

#[test]
fn should_refuse_when_it_has_too_many_units() {
	build_and_execute(|| {
		have_flour();
		let units = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"];
		let declared = units
			.iter()
			.map(|unit| Quantity {
				amount: 1,
				unit: Some(souk_primitives::codes::Unit::parse(unit).unwrap()),
			})
			.collect();
		let event = transformation(vec![some(flour(), kilos(1))], vec![some(bread(), kilos(1))]);
		assert_refused!(BAKERY, declaring(event, declared), Fault::TooManyUnits);
	});
}
