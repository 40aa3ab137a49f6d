// SPDX-License-Identifier: Apache-2.0

//! From raw material to shelf to buyer across five parties, and a recall that finds every item and its possessor.

use crate::{assert_refused, mock::*};
use frame_support::assert_ok;
use souk_primitives::{
	content::Cid,
	gs1::Gln,
	trace::{
		biz_step, Action, Direction, Endpoint, EndpointKind, EventId, Fault, ItemKey, LotAlert, Place,
		RecallState, Relation, Spread, TraceEvent,
	},
	traits::Items,
};

fn wheat() -> ItemKey {
	ItemKey::Lgtin { gtin: other_gtin(), lot: lot_no("WHEAT") }
}

fn flour() -> ItemKey {
	ItemKey::Lgtin { gtin: other_gtin(), lot: lot_no("FLOUR") }
}

/// Every event in order.
struct Journey {
	harvest: EventId,
	wheat_shipped: EventId,
	wheat_received: EventId,
	milled: EventId,
	flour_packed: EventId,
	flour_shipped: EventId,
	flour_carried: EventId,
	flour_unpacked: EventId,
	baked: EventId,
	loaves_packed: EventId,
	loaves_shipped: EventId,
	loaves_received: EventId,
	loaves_unpacked: EventId,
}

fn travel() -> Journey {
	let harvest = did(FARM, commission(vec![some(wheat(), kilos(1_000))]));
	let wheat_shipped = did(FARM, ship(vec![some(wheat(), kilos(600))], MILL));
	let wheat_received = did(MILL, receive(vec![some(wheat(), kilos(600))], FARM));
	let milled = did(MILL, transformation(vec![some(wheat(), kilos(600))], vec![some(flour(), kilos(450))]));
	let flour_packed = did(MILL, aggregation(Action::Add, sscc(1), vec![some(flour(), kilos(400))]));
	let flour_shipped = did(MILL, ship(vec![item(sscc(1))], CARRIER));
	let flour_carried = did(CARRIER, receive(vec![item(sscc(1))], MILL));
	did(CARRIER, ship(vec![item(sscc(1))], BAKERY));
	let flour_unpacked = did(BAKERY, aggregation(Action::Delete, sscc(1), vec![]).step(23).from(CARRIER));
	// Nothing after this concerns the flour.
	did(BAKERY, see(vec![item(sscc(1))]));
	let loaves: Vec<_> = (1..=4).map(|n| item(sgtin(&n.to_string()))).collect();
	let baked = did(
		BAKERY,
		TraceEvent {
			declared: bounded(vec![pieces(4)]),
			lot: Some(lot_no("BREAD")),
			..transformation(vec![some(flour(), kilos(2))], loaves.clone())
		},
	);
	let loaves_packed = did(BAKERY, aggregation(Action::Add, sscc(2), loaves));
	let loaves_shipped = did(BAKERY, ship(vec![item(sscc(2))], RETAILER));
	let loaves_received = did(RETAILER, receive(vec![item(sscc(2))], BAKERY));
	let loaves_unpacked =
		did(RETAILER, aggregation(Action::Delete, sscc(2), vec![item(sgtin("1")), item(sgtin("2"))]));
	Trace::delivered(7, gtin(), &[serial("1")], &acc(RETAILER), &acc(BUYER));
	Journey {
		harvest,
		wheat_shipped,
		wheat_received,
		milled,
		flour_packed,
		flour_shipped,
		flour_carried,
		flour_unpacked,
		baked,
		loaves_packed,
		loaves_shipped,
		loaves_received,
		loaves_unpacked,
	}
}

fn trace(key: ItemKey, direction: Direction) -> Vec<(EventId, Relation)> {
	let page = Trace::trace(key, direction, None, 100).unwrap();
	assert!(page.complete);
	assert_eq!(page.next, None);
	page.entries.into_iter().map(|entry| (entry.event.event.id, entry.relation)).collect()
}

#[test]
fn should_follow_containers_when_a_loafs_own_history_is_asked_for() {
	build_and_execute(|| {
		let journey = travel();
		let own = trace(sgtin("1"), Direction::Own);
		let expected = [
			(journey.baked, Relation::Own),
			(journey.loaves_packed, Relation::Own),
			(journey.loaves_shipped, Relation::Container),
			(journey.loaves_received, Relation::Container),
			(journey.loaves_unpacked, Relation::Own),
		];
		assert_eq!(own[..5], expected);
		let delivery = crate::deliveries::hand_over_id(7, gtin(), &[serial("1")], false);
		assert_eq!(own[5..], [(delivery, Relation::Own)]);
		// An item that is still inside has the events of its container in its history.
		did(RETAILER, see(vec![item(sscc(2))]));
		assert_eq!(trace(sgtin("3"), Direction::Own).len(), 6);
		assert_eq!(trace(sgtin("1"), Direction::Own).len(), 6);
	});
}

#[test]
fn should_find_where_it_came_from_when_origins_are_asked_for() {
	build_and_execute(|| {
		let journey = travel();
		let ids: Vec<_> = trace(sgtin("1"), Direction::Origin).into_iter().map(|(id, _)| id).collect();
		let before = [
			journey.harvest,
			journey.wheat_shipped,
			journey.wheat_received,
			journey.milled,
			journey.flour_packed,
			journey.flour_shipped,
			journey.flour_carried,
		];
		assert_eq!(ids[..7], before);
		assert_eq!(ids[8..10], [journey.flour_unpacked, journey.baked]);
		// The later events of the pallet are not in the flour's history.
		assert_eq!(ids.len(), 15);
	});
}

#[test]
fn should_find_where_it_went_when_products_are_asked_for() {
	build_and_execute(|| {
		let journey = travel();
		let ids: Vec<_> = trace(wheat(), Direction::Product).into_iter().map(|(id, _)| id).collect();
		for id in [journey.harvest, journey.milled, journey.flour_carried, journey.baked] {
			assert!(ids.contains(&id));
		}
		assert!(ids.contains(&journey.loaves_unpacked));
		assert_eq!(trace(wheat(), Direction::Own).len(), 4);
	});
}

#[test]
fn should_give_pages_that_fit_together_when_limited() {
	build_and_execute(|| {
		travel();
		let all = trace(sgtin("1"), Direction::Both);
		let (mut after, mut paged) = (None, Vec::new());
		loop {
			let page = Trace::trace(sgtin("1"), Direction::Both, after, 4).unwrap();
			assert!(page.entries.len() <= 4);
			paged.extend(page.entries.into_iter().map(|entry| (entry.event.event.id, entry.relation)));
			after = page.next;
			if after.is_none() {
				break;
			}
		}
		assert_eq!(paged, all);
		assert_eq!(Trace::trace(sgtin("none"), Direction::Own, None, 4), None);
	});
}

#[test]
fn should_find_every_item_and_possessor_when_the_raw_material_is_recalled() {
	build_and_execute(|| {
		travel();
		assert_ok!(Trace::recall_lot(by(AUTHORITY), other_gtin(), lot_no("WHEAT"), None, None));
		let page = Trace::recalls(other_gtin(), lot_no("WHEAT"), 0, 100);
		assert_eq!((page.alert, page.complete, page.next), (Some(LotAlert::Recalled), true, None));
		let found: Vec<_> = page
			.items
			.iter()
			.flat_map(|item| {
				item.holders.iter().map(|holder| {
					(item.key.clone(), holder.possessor.account.clone(), holder.amount / 1_000_000)
				})
			})
			.collect();
		let mut expected = vec![
			(wheat(), acc(FARM), 400),
			(flour(), acc(MILL), 50),
			(flour(), acc(BAKERY), 398),
			(sgtin("1"), acc(BUYER), 0),
			(sgtin("2"), acc(RETAILER), 0),
			(sgtin("3"), acc(RETAILER), 0),
			(sgtin("4"), acc(RETAILER), 0),
		];
		let mut found = found;
		found.sort();
		expected.sort();
		assert_eq!(found, expected);
		let inside = page.items.iter().find(|item| item.key == sgtin("3")).unwrap();
		assert_eq!(inside.holders[0].container, Some(sscc(2)));
		assert_eq!(inside.through, Some(flour()));

		// The same in pages.
		let first = Trace::recalls(other_gtin(), lot_no("WHEAT"), 0, 4);
		let second = Trace::recalls(other_gtin(), lot_no("WHEAT"), first.next.unwrap(), 4);
		assert_eq!(second.next, None);
		assert_eq!([first.items, second.items].concat(), page.items);
	});
}

#[test]
fn should_find_the_loaves_when_their_lot_is_recalled() {
	build_and_execute(|| {
		travel();
		let page = Trace::recalls(gtin(), lot_no("BREAD"), 0, 100);
		assert_eq!(page.alert, None);
		assert_eq!(page.items.len(), 5);
		assert_ok!(Trace::recall_lot(by(BAKERY), gtin(), lot_no("BREAD"), None, None));
		assert_eq!(Trace::item_view(sgtin("2")).unwrap().alert, Some(LotAlert::Recalled));
		assert!(!Trace::item_view(sgtin("2")).unwrap().sellable);
		assert!(Trace::ensure_sellable(gtin(), &[serial("2")], &acc(RETAILER)).is_err());
	});
}

#[test]
fn should_follow_a_transformation_when_several_events_tell_of_it() {
	build_and_execute(|| {
		did(MILL, commission(vec![some(wheat(), kilos(10))]));
		let named = |event| TraceEvent { transformation: Some(hash(1)), ..event };
		did(MILL, named(transformation(vec![some(wheat(), kilos(10))], vec![])));
		did(MILL, named(transformation(vec![], vec![some(flour(), kilos(8))])));
		assert_eq!(trace(flour(), Direction::Own).len(), 1);
		assert_eq!(trace(flour(), Direction::Origin).len(), 2);
		assert_eq!(trace(wheat(), Direction::Product).len(), 3);
		assert_eq!(Trace::recalls(other_gtin(), lot_no("WHEAT"), 0, 9).items.len(), 2);
	});
}

/// A garment from cotton to shelf, handed over in every way that public files show: to an owning party, to a location, to
/// nobody with help afterwards, and to nobody with silence. Before, one of the four hand-overs happened: the first event of
/// each other party was refused.
#[test]
fn should_go_whole_when_every_party_hands_over_in_its_own_way() {
	build_and_execute(|| {
		let (cotton, yarn) = (wheat(), flour());
		let to = |kind, gln| {
			let place = Place { gln, extension: None };
			bounded(vec![Endpoint { kind, place }])
		};
		let shipping = |items| see(items).step(biz_step::SHIPPING);
		let receiving = |items| see(items).step(biz_step::RECEIVING);
		let hall = Gln::with_check_digit(96_000_000_001).unwrap();
		assert_ok!(Trace::register_place(by(BAKERY), hall));
		assert_ok!(Trace::set_contact(by(RETAILER), Some(Cid::raw([3; 32]))));

		// The farm names an owning party.
		did(FARM, commission(vec![some(cotton.clone(), kilos(500))]));
		let destinations = to(EndpointKind::OwningParty, gln(MILL));
		did(FARM, TraceEvent { destinations, ..shipping(vec![some(cotton.clone(), kilos(500))]) });
		let sources = to(EndpointKind::OwningParty, gln(FARM));
		did(MILL, TraceEvent { sources, ..receiving(vec![some(cotton.clone(), kilos(500))]) });

		// The mill names a location.
		let spun = vec![some(yarn.clone(), kilos(480))];
		let spinning = did(MILL, transformation(vec![some(cotton, kilos(500))], spun));
		let destinations = to(EndpointKind::Location, hall);
		did(MILL, TraceEvent { destinations, ..shipping(vec![some(yarn.clone(), kilos(480))]) });
		let sources = to(EndpointKind::PossessingParty, gln(MILL));
		did(BAKERY, TraceEvent { sources, ..receiving(vec![some(yarn.clone(), kilos(480))]) });

		// The sewer names nobody, and hands over afterwards. The receiving event names nobody either.
		let shirts = || vec![item(sgtin("1")), item(sgtin("2"))];
		let sewn = transformation(vec![some(yarn.clone(), kilos(1))], shirts());
		let sewing = did(BAKERY, TraceEvent { declared: bounded(vec![pieces(2)]), ..sewn });
		did(BAKERY, aggregation(Action::Add, sscc(1), shirts()));
		did(BAKERY, shipping(vec![item(sscc(1))]));
		assert_ok!(Trace::hand_over(by(BAKERY), bounded(vec![item(sscc(1))]), gln(CARRIER)));
		did(CARRIER, receiving(vec![item(sscc(1))]));

		// The carrier names nobody, and is not heard of again.
		did(CARRIER, shipping(vec![item(sscc(1))]));
		assert_ok!(Trace::ask_for(by(RETAILER), item(sscc(1)), None));
		pass(TransitPeriod::get() + 1);
		assert_ok!(Trace::take_over(by(RETAILER), bounded(vec![item(sscc(1))]), None));
		did(RETAILER, receiving(vec![item(sscc(1))]));
		did(RETAILER, aggregation(Action::Delete, sscc(1), vec![]));
		did(RETAILER, sell(vec![item(sgtin("1"))]));

		// The cotton is bad. The alert is extended to what was made of it, and stops the shirt on the shelf.
		let (gtin, lot) = (other_gtin(), lot_no("WHEAT"));
		assert_ok!(Trace::recall_lot(by(AUTHORITY), gtin, lot.clone(), None, Some(Spread::Blocked)));
		let page = Trace::recalls(gtin, lot.clone(), 0, 10);
		assert_eq!((page.known, page.items.len(), page.complete), (true, 4, true));
		let shirt = page.items.iter().find(|item| item.key == sgtin("2")).unwrap();
		assert_eq!((shirt.recall, shirt.through.clone()), (RecallState::Free, Some(yarn.clone())));
		let holder = &shirt.holders[0].possessor;
		assert_eq!((holder.gln, holder.contact), (Some(gln(RETAILER)), Some(Cid::raw([3; 32]))));
		let extend = |input, used, output| {
			assert_ok!(Trace::extend_alert(by(STRANGER), gtin, lot.clone(), input, used, output, used));
		};
		extend(wheat(), spinning, yarn.clone());
		extend(yarn, sewing, sgtin("2"));
		assert_refused!(RETAILER, sell(vec![item(sgtin("2"))]), Fault::OriginBlocked);
		assert_eq!(Trace::recalls(gtin, lot, 0, 10).items[3].recall, RecallState::Blocked);
	});
}
