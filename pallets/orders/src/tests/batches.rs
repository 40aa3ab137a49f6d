// SPDX-License-Identifier: Apache-2.0

//! Many orders in one call: each takes its step by itself.

use super::*;
use crate::{weighing::LARGEST, Call, Lines, Orders as Heads};
use frame_support::dispatch::GetDispatchInfo;
use souk_primitives::OrderId;

fn placed(count: usize) -> Vec<OrderId> {
	(0..count).map(|_| place_at(OrderState::Placed)).collect()
}

fn skipped() -> Vec<(OrderId, DispatchError)> {
	let skipped = |event| match event {
		Event::OrderSkipped { order, error } => Some((order, error)),
		_ => None,
	};
	events().into_iter().filter_map(skipped).collect()
}

#[test]
fn should_accept_and_ship_all_orders_of_a_batch() {
	build_and_execute(|| {
		let ids = placed(5);
		assert_ok!(Orders::accept_orders(by(SELLER), sized(&ids, LARGEST)));
		assert!(ids.iter().all(|id| state_of(*id) == OrderState::Accepted));
		assert_ok!(Orders::ship_orders(by(SELLER), shipped(&ids)));
		assert!(ids.iter().all(|id| state_of(*id) == OrderState::Shipped));
		assert!(skipped().is_empty());
	});
}

#[test]
fn should_skip_an_order_that_cannot_take_its_step_and_say_why() {
	build_and_execute(|| {
		let ids = placed(3);
		assert_ok!(Orders::accept_orders(by(SELLER), sized(&ids[1..2], LARGEST)));
		events();
		let unknown = 77;
		let all = [ids[0], ids[1], unknown, ids[2]];
		assert_ok!(Orders::accept_orders(by(SELLER), sized(&all, LARGEST)));
		assert!(ids.iter().all(|id| state_of(*id) == OrderState::Accepted));
		assert_eq!(skipped(), [(ids[1], Error::<Test>::WrongState.into())]);
	});
}

/// Whoever has one order could otherwise write of the orders of all others.
#[test]
fn should_say_nothing_of_the_orders_of_others() {
	build_and_execute(|| {
		let (own, theirs) = (placed(1)[0], placed(2));
		Heads::<Test>::mutate_extant(theirs[0], |order| order.seller = acc(STRANGER));
		let before = Heads::<Test>::get(theirs[0]);
		events();
		assert_ok!(Orders::accept_orders(by(SELLER), sized(&[theirs[0], own], LARGEST)));
		assert!(skipped().is_empty());
		assert_eq!(Heads::<Test>::get(theirs[0]), before);
		Heads::<Test>::mutate_extant(theirs[0], |order| order.seller = acc(SELLER));
	});
}

#[test]
fn should_take_a_step_once_when_an_order_is_named_twice() {
	build_and_execute(|| {
		let id = placed(1)[0];
		events();
		assert_ok!(Orders::accept_orders(by(SELLER), sized(&[id, id], LARGEST)));
		assert_eq!(state_of(id), OrderState::Accepted);
		assert_eq!(skipped(), [(id, Error::<Test>::WrongState.into())]);
	});
}

#[test]
fn should_change_nothing_of_an_order_that_is_skipped() {
	build_and_execute(|| {
		let ids = placed(2);
		assert_ok!(Orders::accept_orders(by(SELLER), sized(&ids, LARGEST)));
		let before = (Heads::<Test>::get(ids[0]), Lines::<Test>::get(ids[0]));
		let mut orders = shipped(&ids);
		// More units than were ordered.
		orders[0].shipments[0].quantity += 1;
		events();
		assert_ok!(Orders::ship_orders(by(SELLER), orders));
		assert_eq!((Heads::<Test>::get(ids[0]), Lines::<Test>::get(ids[0])), before);
		assert_eq!(state_of(ids[1]), OrderState::Shipped);
		assert_eq!(skipped(), [(ids[0], Error::<Test>::TooManyUnits.into())]);
	});
}

#[test]
fn should_fail_with_the_last_reason_when_no_order_takes_its_step() {
	build_and_execute(|| {
		let ids = placed(2);
		assert_noop!(Orders::accept_orders(by(BUYER), sized(&ids, LARGEST)), Error::<Test>::WrongParty);
		assert_noop!(Orders::ship_orders(by(SELLER), shipped(&ids)), Error::<Test>::WrongState);
		assert_noop!(Orders::accept_orders(by(SELLER), Default::default()), Error::<Test>::NoOrders);
		assert_noop!(Orders::ship_orders(by(SELLER), Default::default()), Error::<Test>::NoOrders);
	});
}

/// A batch of orders is charged what its orders are charged by themselves.
#[test]
fn should_charge_a_batch_for_what_its_orders_hold() {
	build_and_execute(|| {
		let charged = |done: DispatchResultWithPostInfo| done.unwrap().actual_weight.unwrap();
		let (one, ids) = (placed(1)[0], placed(3));
		let single = charged(Orders::accept_order(by(SELLER), one, size(one)));
		let batch = charged(Orders::accept_orders(by(SELLER), sized(&ids, LARGEST)));
		assert_eq!(batch, single * 3);
		let shipments = ship_all(one);
		let single = charged(Orders::ship_order(by(SELLER), one, shipments, true, None, size(one)));
		assert_eq!(charged(Orders::ship_orders(by(SELLER), shipped(&ids))), single * 3);
	});
}

/// What a batch is declared to weigh is the sum of what each order is declared to weigh, so many small orders fit.
#[test]
fn should_declare_the_sum_of_the_sizes() {
	build_and_execute(|| {
		let ids = placed(3);
		let declared = |orders| Call::<Test>::accept_orders { orders }.get_dispatch_info().call_weight;
		assert_eq!(declared(sized(&ids, LARGEST)), Orders::most_accept(LARGEST) * 3);
		let small = size(ids[0]);
		assert_eq!(declared(sized(&ids, small)), Orders::most_accept(small) * 3);
		// An empty one is looked at.
		assert_eq!(declared(Default::default()), <() as crate::WeightInfo>::read_head());
	});
}

/// An order of two units, of which each is one item.
fn itemised(texts: [&str; 2]) -> ShippedOrder {
	let id = place(vec![line(0, 2, &[])]);
	assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
	let items = BoundedVec::truncate_from(texts.map(serial).to_vec());
	let shipments = BoundedVec::truncate_from(vec![Shipment { line: 0, quantity: 2, items }]);
	ShippedOrder { order: id, shipments, last: true, parcel: parcel(), extent: size(id) }
}

#[test]
fn should_hand_the_items_of_each_order_over_when_a_batch_ships_and_moves_on() {
	build_and_execute(|| {
		let charged = |done: DispatchResultWithPostInfo| done.unwrap().actual_weight.unwrap();
		let one = itemised(["A", "B"]);
		let many = [["C", "D"], ["E", "F"]].map(itemised);
		let ShippedOrder { order, shipments, last, parcel, extent } = one.clone();
		let single = charged(Orders::ship_order(by(SELLER), order, shipments, last, parcel, extent));
		let batch = BoundedVec::truncate_from(many.to_vec());
		assert_eq!(charged(Orders::ship_orders(by(SELLER), batch)), single * 2);
		assert_eq!(ItemsTold::get(), vec![]);

		let ids = [&one, &many[0], &many[1]].map(|shipped| shipped.order);
		pass(DeliveryPeriod::get());
		assert_ok!(Orders::advance_orders(by(STRANGER), sized(&ids, LARGEST)));
		let told = ids.into_iter().zip([["A", "B"], ["C", "D"], ["E", "F"]]);
		let told: Vec<_> = told.map(|(id, texts)| (id, false, texts.map(serial).to_vec())).collect();
		assert_eq!(ItemsTold::get(), told);
	});
}

#[test]
fn should_begin_the_fiat_part_of_each_order_when_a_batch_is_accepted() {
	build_and_execute(|| {
		let mut both = terms();
		both.price.fiat = Some(usd(799));
		list(1, both);
		let place = |mode| place_for(BUYER, vec![line(1, 2, &[])], pay_in(SOUK), mode).unwrap();
		let late = place(OrderMode::Escrow);
		pass(QuoteTime::get());
		let good = [OrderMode::Escrow, OrderMode::Attested].map(place);
		events();

		let done = Orders::accept_orders(by(SELLER), sized(&[late, good[0], good[1]], LARGEST)).unwrap();
		assert_eq!(skipped(), [(late, Error::<Test>::QuoteEnded.into())]);
		assert_eq!((RunningParts::get(late), state_of(late)), (None, OrderState::Placed));
		for id in good {
			let part = RunningParts::get(id).unwrap();
			assert_eq!((part.buyer, part.amount), (acc(BUYER), usd(1_598)));
			assert_eq!(state_of(id), OrderState::Accepted);
		}
		// The stock of an escrowed order was taken when it was placed. The order that was too late is charged for a look.
		let accepted = Orders::accept_weight(0, 1, true) + Orders::accept_weight(1, 1, true);
		assert_eq!(done.actual_weight, Some(accepted + <() as crate::WeightInfo>::read_head()));
	});
}
