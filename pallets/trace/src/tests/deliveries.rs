// SPDX-License-Identifier: Apache-2.0

//! The effects of orders on items.

use crate::{assert_refused, deliveries::hand_over_id, mock::*, Error, Event, Events, Parties};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	gs1::Serial,
	trace::{biz_step, Action, Fault, TraceEvent},
	traits::Items,
	OrderId,
};

fn serials(texts: &[&str]) -> Vec<Serial> {
	texts.iter().map(|text| serial(text)).collect()
}

fn stock(texts: &[&str]) {
	did(RETAILER, commission(texts.iter().map(|text| item(sgtin(text))).collect()));
	events();
}

fn deliver(order: OrderId, texts: &[&str]) {
	Trace::delivered(order, gtin(), &serials(texts), &acc(RETAILER), &acc(BUYER));
}

fn give_back(order: OrderId, texts: &[&str]) {
	Trace::returned(order, gtin(), &serials(texts), &acc(RETAILER), &acc(BUYER));
}

fn sellable(texts: &[&str]) -> frame_support::dispatch::DispatchResult {
	Trace::ensure_sellable(gtin(), &serials(texts), &acc(RETAILER))
}

#[test]
fn should_hand_over_and_record_when_delivered() {
	build_and_execute(|| {
		stock(&["1", "2"]);
		assert_ok!(sellable(&["1", "2", "unknown"]));
		deliver(7, &["1", "2", "unknown"]);
		assert_eq!(events(), [Event::ItemsDelivered { order: 7, to: acc(BUYER), items: 2 }]);
		assert_eq!(possessor(&sgtin("1")), acc(BUYER));
		let id = hand_over_id(7, gtin(), &serials(&["1", "2", "unknown"]), false);
		let view = Trace::event_view(id).unwrap();
		assert_eq!((view.order, view.event.biz_step), (Some(7), Some(biz_step::RETAIL_SELLING)));
		// Only the buyer may append to its history now.
		did(BUYER, see(vec![item(sgtin("1"))]));
		assert!(record(RETAILER, see(vec![item(sgtin("1"))])).is_err());
	});
}

#[test]
fn should_do_nothing_when_delivered_twice_by_one_order() {
	build_and_execute(|| {
		stock(&["1"]);
		deliver(7, &["1"]);
		events();
		deliver(7, &["1"]);
		assert_eq!(events(), []);
		assert_eq!(row(&sgtin("1")).alarms, 0);
	});
}

#[test]
fn should_raise_the_alarm_and_not_move_when_another_order_delivers_it_again() {
	build_and_execute(|| {
		stock(&["1"]);
		deliver(7, &["1"]);
		events();
		Trace::delivered(8, gtin(), &serials(&["1"]), &acc(MILL), &acc(STRANGER));
		let alarm = Event::CloneSuspected { item: sgtin("1"), event: None, order: Some(8), alarms: 1 };
		assert_eq!(events(), [alarm]);
		assert_eq!(possessor(&sgtin("1")), acc(BUYER));
	});
}

#[test]
fn should_go_back_and_be_sellable_when_returned() {
	build_and_execute(|| {
		stock(&["1"]);
		deliver(7, &["1"]);
		assert_noop!(sellable(&["1"]), Error::<Test>::AlreadySold);
		events();
		give_back(7, &["1"]);
		assert_eq!(events(), [Event::ItemsReturned { order: 7, to: acc(RETAILER), items: 1 }]);
		assert_eq!(possessor(&sgtin("1")), acc(RETAILER));
		assert_ok!(sellable(&["1"]));
		deliver(8, &["1"]);
		assert_eq!(row(&sgtin("1")).alarms, 0);
		// The earlier order can no longer move the item.
		give_back(7, &["1"]);
		assert_eq!(possessor(&sgtin("1")), acc(BUYER));
	});
}

#[test]
fn should_forget_the_buyer_when_nothing_names_it() {
	build_and_execute(|| {
		let before = Parties::<Test>::iter().count();
		stock(&["1"]);
		deliver(7, &["1"]);
		assert_eq!(Parties::<Test>::iter().count(), before + 1);
		did(BUYER, ship(vec![item(sgtin("1"))], RETAILER));
		did(RETAILER, receive(vec![item(sgtin("1"))], RETAILER));
		did(RETAILER, object(Action::Delete, vec![item(sgtin("1"))]));
		pass(Retention::get());
		assert_ok!(Trace::prune_history(by(STRANGER), sgtin("1"), 256));
		assert_eq!(Parties::<Test>::iter().count(), before);
		assert_eq!(held(BUYER), 0);
	});
}

#[test]
fn should_take_it_out_of_its_container_when_delivered() {
	build_and_execute(|| {
		stock(&["1", "2"]);
		did(RETAILER, aggregation(Action::Add, sscc(1), vec![item(sgtin("1")), item(sgtin("2"))]));
		assert_ok!(sellable(&["1"]));
		deliver(7, &["1"]);
		assert_eq!((row(&sgtin("1")).inside, row(&sscc(1)).children), (None, 1));
		assert_eq!(possessor(&sgtin("1")), acc(BUYER));
	});
}

#[test]
fn should_not_move_what_the_seller_lost_when_delivered() {
	build_and_execute(|| {
		stock(&["1"]);
		did(RETAILER, ship(vec![item(sgtin("1"))], MILL));
		did(MILL, receive(vec![item(sgtin("1"))], RETAILER));
		events();
		deliver(7, &["1"]);
		Trace::delivered(8, gtin(), &serials(&["1"]), &acc(STRANGER), &acc(BUYER));
		give_back(7, &["1"]);
		assert_eq!(events(), []);
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_survive_when_the_event_key_is_taken() {
	build_and_execute(|| {
		stock(&["1"]);
		let id = hand_over_id(7, gtin(), &serials(&["1"]), false);
		let (_, mut row) = Trace::event_row(&did(RETAILER, see(vec![item(sgtin("1"))]))).unwrap();
		row.id = new_id();
		let key = crate::items::event_key(&id);
		Events::<Test>::insert(key, row);
		deliver(7, &["1"]);
		Events::<Test>::remove(key);
		assert_eq!(possessor(&sgtin("1")), acc(RETAILER));
	});
}

/// The ids of deliveries are made from what everybody can read. Before, anybody could record an event under the id of a
/// delivery to come, at the price of a deposit, and the delivery then moved nothing.
#[test]
fn should_move_when_somebody_tried_to_take_the_id_first() {
	build_and_execute(|| {
		stock(&["1"]);
		let id = hand_over_id(7, gtin(), &serials(&["1"]), false);
		let event = TraceEvent { id, ..commission(vec![item(sgtin("2"))]) };
		assert_refused!(MILL, event, Fault::HashTaken);
		deliver(7, &["1"]);
		assert_eq!(possessor(&sgtin("1")), acc(BUYER));
	});
}

#[test]
fn should_not_be_sellable_when_not_possessed_closed_or_recalled() {
	build_and_execute(|| {
		let made = TraceEvent { lot: Some(lot_no("L")), ..commission(vec![item(sgtin("1"))]) };
		did(RETAILER, made);
		did(MILL, commission(vec![item(sgtin("2"))]));
		did(RETAILER, commission(vec![item(sgtin("3"))]));
		did(RETAILER, object(Action::Delete, vec![item(sgtin("3"))]));
		assert_noop!(sellable(&["1", "2"]), Error::<Test>::NotPossessed);
		assert_noop!(sellable(&["3"]), Error::<Test>::ItemClosed);
		assert_ok!(Trace::hold_lot(by(AUTHORITY), gtin(), lot_no("L"), None, None));
		assert_noop!(sellable(&["1"]), Error::<Test>::LotBlocked);
		let stranger = Trace::ensure_sellable(gtin(), &serials(&["2"]), &acc(STRANGER));
		assert_noop!(stranger, Error::<Test>::NotPossessed);
		assert_ok!(sellable(&[]));
	});
}

#[test]
fn should_accept_a_second_sale_at_the_counter_when_the_lot_is_fine() {
	build_and_execute(|| {
		let made = TraceEvent { lot: Some(lot_no("L")), ..commission(vec![item(sgtin("1"))]) };
		did(RETAILER, made);
		let sold = |who| Trace::ensure_sold(gtin(), &serials(&["1"]), &acc(who));
		assert_noop!(sold(MILL), Error::<Test>::NotPossessed);
		deliver(7, &["1"]);
		assert_ok!(sold(MILL));
		assert_ok!(Trace::recall_lot(by(AUTHORITY), gtin(), lot_no("L"), None, None));
		assert_noop!(sold(MILL), Error::<Test>::LotBlocked);
	});
}

/// A dispute asks whether the buyer itself said that the items came. What the order reports is the seller's word.
#[test]
fn should_count_as_received_only_what_the_buyer_recorded() {
	build_and_execute(|| {
		let received = |texts: &[&str], buyer| Trace::received(7, gtin(), &serials(texts), &acc(buyer));
		stock(&["1", "2"]);
		did(RETAILER, ship(vec![item(sgtin("1")), item(sgtin("2"))], MILL));
		assert!(!received(&["1"], MILL));
		did(MILL, receive(vec![item(sgtin("1"))], RETAILER));
		assert!(received(&["1"], MILL) && !received(&["1"], RETAILER) && !received(&["1"], STRANGER));
		// All of them, and at least one.
		assert!(!received(&["1", "2"], MILL) && !received(&["1", "unknown"], MILL) && !received(&[], MILL));
		did(MILL, receive(vec![item(sgtin("2"))], RETAILER));
		assert!(received(&["1", "2"], MILL));
		// The order says that it delivered this one.
		stock(&["3"]);
		deliver(7, &["3"]);
		assert!(possessor(&sgtin("3")) == acc(BUYER) && !received(&["3"], BUYER));
	});
}

/// A seller ships one item in two orders of one buyer. The first delivers it. Before, the buyer had then received it for the
/// second one too, and lost the dispute over it.
#[test]
fn should_not_count_as_received_when_another_order_delivered_it() {
	build_and_execute(|| {
		stock(&["1"]);
		deliver(7, &["1"]);
		assert_eq!(possessor(&sgtin("1")), acc(BUYER));
		assert!([7, 8].iter().all(|order| !Trace::received(*order, gtin(), &serials(&["1"]), &acc(BUYER))));
	});
}

/// The maker of an item that order 7 delivers.
fn maker(text: &str) -> Option<AccountId> {
	Trace::maker(7, gtin(), &serial(text))
}

/// A binding's producer is compared with the maker of an item. So no hand-over changes the maker.
#[test]
fn should_name_the_maker_whoever_possessed_the_item() {
	build_and_execute(|| {
		assert_eq!(maker("1"), None);
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		did(MILL, receive(vec![item(sgtin("1"))], FARM));
		did(MILL, ship(vec![item(sgtin("1"))], RETAILER));
		did(RETAILER, receive(vec![item(sgtin("1"))], MILL));
		assert_eq!(maker("1"), None);
		deliver(7, &["1"]);
		assert_eq!((possessor(&sgtin("1")), maker("1")), (acc(BUYER), Some(acc(FARM))));
		// Nobody can make it again.
		assert!(record(MILL, commission(vec![item(sgtin("1"))])).is_err());
		give_back(7, &["1"]);
		assert_eq!(maker("1"), None);
		// An item that the retailer made is the retailer's.
		stock(&["2"]);
		deliver(7, &["2"]);
		assert_eq!(maker("2"), Some(acc(RETAILER)));
		assert_eq!(Trace::maker(7, other_gtin(), &serial("1")), None);
	});
}

/// A seller with one item could name it in many orders, each of which ships before any is delivered.
#[test]
fn should_name_the_maker_for_one_order_when_several_name_the_item() {
	build_and_execute(|| {
		stock(&["1"]);
		for _ in [7, 8, 9] {
			assert_ok!(sellable(&["1"]));
		}
		for order in [7, 8, 9] {
			deliver(order, &["1"]);
		}
		let named = [7, 8, 9].map(|order| Trace::maker(order, gtin(), &serial("1")));
		assert_eq!(named, [Some(acc(RETAILER)), None, None]);
		assert_eq!(row(&sgtin("1")).alarms, 2);
	});
}

#[test]
fn should_name_the_account_that_acts_for_the_maker() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], RETAILER));
		did(RETAILER, receive(vec![item(sgtin("1"))], FARM));
		deliver(7, &["1"]);
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		assert_eq!(maker("1"), Some(acc(STRANGER)));
	});
}

/// The maker of an item that is still on record is on record too, though it holds nothing and has given up its GLN.
#[test]
fn should_keep_the_maker_as_long_as_the_item() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], RETAILER));
		did(RETAILER, receive(vec![item(sgtin("1"))], FARM));
		assert_noop!(Trace::remove_party(by(FARM)), Error::<Test>::PartyInUse);
		did(RETAILER, object(Action::Delete, vec![item(sgtin("1"))]));
		pass(Retention::get());
		assert_ok!(Trace::prune_history(by(STRANGER), sgtin("1"), 256));
		assert_eq!(maker("1"), None);
		assert_ok!(Trace::remove_party(by(FARM)));
	});
}

/// Most orders name no items, so they must cost nothing here: neither rows nor weight.
#[test]
fn should_cost_nothing_when_no_item_is_named() {
	build_and_execute(|| {
		assert_eq!(Trace::weight(16, 0), Default::default());
		assert_eq!(Trace::maker_weight(0), Default::default());
		assert!(Trace::weight(1, 1).ref_time() > 0 && Trace::maker_weight(1).ref_time() > 0);
		let (product, seller, buyer) = (gtin(), acc(RETAILER), acc(BUYER));
		let ((), accesses) = souk_testing::accesses(|| {
			assert_ok!(Trace::ensure_sellable(product, &[], &seller));
			assert_ok!(Trace::ensure_sold(product, &[], &seller));
			Trace::delivered(7, product, &[], &seller, &buyer);
			Trace::returned(7, product, &[], &seller, &buyer);
			assert!(!Trace::received(7, product, &[], &buyer));
		});
		assert_eq!(accesses.len(), 0);
		// What reads something is seen.
		let (_, accesses) =
			souk_testing::accesses(|| Trace::ensure_sellable(product, &serials(&["1"]), &seller));
		assert!(!accesses.is_empty());
	});
}
