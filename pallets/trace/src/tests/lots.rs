// SPDX-License-Identifier: Apache-2.0

//! Parts of lots.

use crate::{assert_refused, mock::*, types::Whereabouts, Holdings};
use souk_primitives::trace::{biz_step, Action, Fault, ItemKey, TraceEvent};

fn wheat() -> ItemKey {
	lgtin("WHEAT")
}

fn make(kilograms: u64) {
	did(FARM, commission(vec![some(wheat(), kilos(kilograms))]));
}

#[test]
fn should_add_up_when_the_producer_makes_more() {
	build_and_execute(|| {
		make(100);
		make(50);
		assert_eq!(holds(FARM, &wheat()), 150);
		assert_refused!(MILL, commission(vec![some(wheat(), kilos(1))]), Fault::NotProducer);
		assert_refused!(FARM, commission(vec![some(wheat(), pieces(1))]), Fault::WrongUnit);
	});
}

#[test]
fn should_split_among_parties_when_shipped_and_received() {
	build_and_execute(|| {
		make(100);
		did(FARM, ship(vec![some(wheat(), kilos(60))], MILL));
		did(FARM, ship(vec![some(wheat(), kilos(30))], BAKERY));
		assert_eq!((holds(FARM, &wheat()), holds(MILL, &wheat())), (10, 0));
		// The lot comes in parts, and the last event names no amount.
		did(MILL, receive(vec![some(wheat(), kilos(20))], FARM));
		did(MILL, receive(vec![item(wheat())], FARM));
		did(BAKERY, receive(vec![item(wheat())], FARM));
		assert_eq!(holds(MILL, &wheat()), 60);
		assert_eq!(holds(BAKERY, &wheat()), 30);
		assert_eq!(Holdings::<Test>::iter().count(), 3);
	});
}

#[test]
fn should_come_back_when_shipping_is_called_off_or_lapses() {
	build_and_execute(|| {
		make(100);
		did(FARM, ship(vec![some(wheat(), kilos(60))], MILL));
		pass(TransitPeriod::get() + 1);
		assert_refused!(MILL, receive(vec![item(wheat())], FARM), Fault::TransitLapsed);
		let void = |items| see(items).step(biz_step::VOID_SHIPPING);
		assert_refused!(FARM, void(vec![item(wheat())]), Fault::RecipientMissing);
		assert_refused!(FARM, void(vec![item(wheat())]).to(BAKERY), Fault::NothingInTransit);
		did(FARM, void(vec![some(wheat(), kilos(10))]).to(MILL));
		did(FARM, void(vec![item(wheat())]).to(MILL));
		assert_eq!(holds(FARM, &wheat()), 100);
	});
}

#[test]
fn should_refuse_when_more_moves_than_is_held() {
	build_and_execute(|| {
		make(100);
		assert_refused!(FARM, ship(vec![some(wheat(), kilos(101))], MILL), Fault::QuantityTooLarge);
		assert_refused!(FARM, ship(vec![item(wheat())], MILL), Fault::QuantityMissing);
		assert_refused!(FARM, ship(vec![some(wheat(), pieces(1))], MILL), Fault::WrongUnit);
		assert_refused!(FARM, see(vec![some(wheat(), kilos(101))]), Fault::QuantityTooLarge);
		assert_refused!(MILL, see(vec![item(wheat())]), Fault::NotPossessor);
		assert_refused!(MILL, ship(vec![some(wheat(), kilos(1))], FARM), Fault::NotPossessor);
		assert_refused!(MILL, receive(vec![item(wheat())], FARM), Fault::NothingInTransit);
		let unnamed = see(vec![item(wheat())]).step(biz_step::RECEIVING);
		assert_refused!(MILL, unnamed, Fault::SenderMissing);
		did(FARM, ship(vec![some(wheat(), kilos(60))], MILL));
		assert_refused!(MILL, receive(vec![some(wheat(), kilos(61))], FARM), Fault::QuantityTooLarge);
	});
}

#[test]
fn should_be_looked_at_when_received_and_held_already() {
	build_and_execute(|| {
		make(100);
		did(FARM, see(vec![some(wheat(), kilos(7))]).step(biz_step::ACCEPTING));
		assert_eq!(holds(FARM, &wheat()), 100);
	});
}

#[test]
fn should_travel_in_a_container_when_packed() {
	build_and_execute(|| {
		make(100);
		let load = |key, quantity| aggregation(Action::Add, key, vec![some(wheat(), quantity)]);
		did(FARM, load(sscc(1), kilos(40)));
		did(FARM, load(sscc(1), kilos(10)));
		assert_refused!(FARM, load(sscc(1), kilos(51)), Fault::QuantityTooLarge);
		assert_eq!((holds(FARM, &wheat()), row(&sscc(1)).children), (50, 1));
		did(FARM, ship(vec![item(sscc(1))], MILL));
		did(MILL, receive(vec![item(sscc(1))], FARM));
		did(MILL, aggregation(Action::Observe, sscc(1), vec![some(wheat(), kilos(50))]));
		assert_refused!(
			MILL,
			aggregation(Action::Observe, sscc(1), vec![some(wheat(), kilos(51))]),
			Fault::QuantityTooLarge
		);
		did(MILL, aggregation(Action::Delete, sscc(1), vec![some(wheat(), kilos(20))]));
		assert_eq!((holds(MILL, &wheat()), row(&sscc(1)).children), (20, 1));
		did(MILL, aggregation(Action::Delete, sscc(1), vec![]));
		assert_eq!((holds(MILL, &wheat()), row(&sscc(1)).children), (50, 0));
		assert_refused!(MILL, aggregation(Action::Delete, sscc(1), vec![item(wheat())]), Fault::NotInside);
	});
}

#[test]
fn should_be_gone_when_destroyed_or_sold() {
	build_and_execute(|| {
		make(100);
		did(FARM, object(Action::Delete, vec![some(wheat(), kilos(40))]).step(10));
		did(FARM, sell(vec![some(wheat(), kilos(60))]));
		let measure = row(&wheat()).measure.unwrap();
		assert_eq!((measure.produced, measure.held), (kilos(100).amount, 0));
		assert_eq!(Holdings::<Test>::iter().count(), 0);
		assert_refused!(FARM, sell(vec![some(wheat(), kilos(1))]), Fault::NotPossessor);
		assert_refused!(FARM, object(Action::Delete, vec![some(wheat(), kilos(1))]), Fault::NotPossessor);
	});
}

#[test]
fn should_know_its_items_when_they_are_made_in_it() {
	build_and_execute(|| {
		let made = TraceEvent { lot: Some(lot_no("L")), ..commission(vec![item(sgtin("1"))]) };
		did(FARM, made);
		assert_eq!(row(&lgtin("L")).members, 1);
		assert_eq!(Trace::item_view(sgtin("1")).unwrap().lot, Some(lgtin("L")));
		let foreign = TraceEvent { lot: Some(lot_no("L")), ..commission(vec![item(sgtin("2"))]) };
		assert_refused!(MILL, foreign, Fault::NotProducer);
		// A lot may have items and amounts.
		did(FARM, commission(vec![some(lgtin("L"), pieces(5))]));
	});
}

#[test]
fn should_give_the_deposit_back_when_a_part_is_gone() {
	build_and_execute(|| {
		make(100);
		let before = held(FARM);
		did(FARM, ship(vec![some(wheat(), kilos(100))], MILL));
		let (number, _) = Trace::find(&wheat()).unwrap();
		let transit = Holdings::<Test>::iter_prefix(number).next().unwrap();
		assert!(matches!(transit.0, Whereabouts::Transit { .. }));
		did(MILL, receive(vec![item(wheat())], FARM));
		// The only deposits left are for events: the possessor paid for the part of the lot.
		let events: u128 = crate::Events::<Test>::iter_values().map(|row| row.deposit).sum();
		assert!(held(FARM) < before + events);
		assert!(held(MILL) > transit.1.deposit);
	});
}
