// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use souk_primitives::{
	order::{LineRequest, MaxLines},
	OrderId,
};

fn ship_items(line: u32, quantity: u32, items: &[&str]) -> BoundedVec<Shipment, MaxLines> {
	let items = BoundedVec::truncate_from(items.iter().map(|item| serial(item)).collect());
	vec![Shipment { line, quantity, items }].try_into().unwrap()
}

#[test]
fn should_wait_for_delivery_when_everything_shipped() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		events();
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_eq!(state_of(id), OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_eq!(state_of(id), OrderState::Shipped);
		assert_eq!(
			events(),
			vec![
				Event::UnitsShipped { order: id, units: 1, parcel: parcel() },
				Event::UnitsShipped { order: id, units: 1, parcel: parcel() },
				Event::OrderShipped { order: id, deadline: Orders::now() + DeliveryPeriod::get() },
			]
		);
		assert_eq!(escrowed(BUYER, SOUK), 20_000);
	});
}

#[test]
fn should_refund_the_rest_when_shipment_is_the_last() {
	build_and_execute(|| {
		let id = place(vec![line(0, 3, &[]), line(0, 1, &PROMOTERS[..1])]);
		bring_to(id, OrderState::Accepted);
		events();
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 2), true, parcel(), size(id)));
		assert_eq!(state_of(id), OrderState::Shipped);
		assert_eq!(escrowed(BUYER, SOUK), 20_000);
		assert_eq!(stock(0), 998);
		assert_eq!(
			events(),
			vec![
				Event::UnitsShipped { order: id, units: 2, parcel: parcel() },
				Event::UnshippedRefunded { order: id, units: 2, amounts: amounts(&[20_000]) },
				Event::OrderShipped { order: id, deadline: Orders::now() + DeliveryPeriod::get() },
			]
		);
		Orders::do_try_state().unwrap();
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!(total(SELLER, SOUK), RICH + 17_000);
		assert_eq!(total(BUYER, SOUK), RICH - 20_000);
		// The line that never shipped was not sold, and its promoter earned nothing.
		let told = ListenersTold::get();
		assert_eq!((told[0].kept, told[1].kept), (2, 0));
		assert_eq!(total(PROMOTERS[0], SOUK), RICH);
	});
}

#[test]
fn should_round_to_the_seller_when_a_share_is_not_whole() {
	build_and_execute(|| {
		let mut odd = terms();
		odd.price.token.1 = 1;
		odd.token_discount = Perbill::from_percent(33);
		// 100 units at a discount of 33 %: 67 in all; one unit is worth 67 / 100, rounded down.
		list(1, odd);
		let id = place(vec![line(1, 100, &[]), line(0, 1, &[])]);
		bring_to(id, OrderState::Accepted);
		events();
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 98), false, parcel(), size(id)));
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(1, 1), true, parcel(), size(id)));
		assert!(events().contains(&Event::UnshippedRefunded { order: id, units: 2, amounts: amounts(&[1]) }));
	});
}

#[test]
fn should_close_when_last_comes_without_shipments() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_noop!(
			Orders::ship_order(by(SELLER), id, Default::default(), true, parcel(), size(id)),
			Error::<Test>::NothingShipped
		);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_noop!(
			Orders::ship_order(by(SELLER), id, Default::default(), false, parcel(), size(id)),
			Error::<Test>::NothingShipped
		);
		assert_ok!(Orders::ship_order(by(SELLER), id, Default::default(), true, parcel(), size(id)));
		assert_eq!(escrowed(BUYER, SOUK), 10_000);
	});
}

#[test]
fn should_fail_when_shipment_does_not_fit() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		let ship = |shipment| Orders::ship_order(by(SELLER), id, shipment, false, parcel(), size(id));
		assert_noop!(ship(shipment(1, 1)), Error::<Test>::LineNotFound);
		assert_noop!(ship(shipment(u32::MAX, 1)), Error::<Test>::LineNotFound);
		assert_noop!(ship(shipment(0, 0)), Error::<Test>::ZeroQuantity);
		assert_noop!(ship(shipment(0, 3)), Error::<Test>::TooManyUnits);
		assert_noop!(ship(shipment(0, u32::MAX)), Error::<Test>::TooManyUnits);
		let twice: BoundedVec<_, _> =
			[shipment(0, 1).into_inner(), shipment(0, 2).into_inner()].concat().try_into().unwrap();
		assert_noop!(ship(twice), Error::<Test>::TooManyUnits);
		assert_noop!(ship(ship_items(0, 1, &["A", "B"])), Error::<Test>::TooManyItems);
		assert_noop!(ship(ship_items(0, 2, &["A", "A"])), Error::<Test>::DuplicateItem);
	});
}

#[test]
fn should_bind_items_when_they_ship() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, ship_items(0, 1, &["A"]), false, parcel(), size(id)));
		assert_noop!(
			Orders::ship_order(by(SELLER), id, ship_items(0, 1, &["A"]), false, parcel(), size(id)),
			Error::<Test>::DuplicateItem
		);
		assert_ok!(Orders::ship_order(by(SELLER), id, ship_items(0, 1, &["B"]), false, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!(ListenersTold::get()[0].items, vec![serial("A"), serial("B")]);
	});
}

#[test]
fn should_fail_when_one_item_ships_on_two_lines() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &[]), line(0, 1, &[])]);
		bring_to(id, OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, ship_items(0, 1, &["A"]), false, parcel(), size(id)));
		assert_noop!(
			Orders::ship_order(by(SELLER), id, ship_items(1, 1, &["A"]), false, parcel(), size(id)),
			Error::<Test>::DuplicateItem
		);
	});
}

#[test]
fn should_fail_when_an_asked_item_is_left_out() {
	build_and_execute(|| {
		let asked = BoundedVec::truncate_from(vec![serial("A"), serial("B")]);
		let id = place(vec![LineRequest { items: asked, ..line(0, 3, &[]) }]);
		bring_to(id, OrderState::Accepted);
		// One unit may be any, the other two are spoken for.
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_noop!(
			Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)),
			Error::<Test>::AskedItemMissing
		);
		assert_noop!(
			Orders::ship_order(by(SELLER), id, ship_items(0, 1, &["C"]), false, parcel(), size(id)),
			Error::<Test>::AskedItemMissing
		);
		assert_ok!(Orders::ship_order(
			by(SELLER),
			id,
			ship_items(0, 2, &["B", "A"]),
			false,
			parcel(),
			size(id)
		));
		assert_eq!(state_of(id), OrderState::Shipped);
	});
}

#[test]
fn should_fail_when_items_do_not_fit_a_line() {
	build_and_execute(|| {
		let id = place(vec![line(0, 20, &[])]);
		bring_to(id, OrderState::Accepted);
		let names: Vec<String> = (0..17).map(|n| format!("S{n}")).collect();
		let names: Vec<&str> = names.iter().map(String::as_str).collect();
		assert_ok!(Orders::ship_order(
			by(SELLER),
			id,
			ship_items(0, 16, &names[..16]),
			false,
			parcel(),
			size(id)
		));
		assert_noop!(
			Orders::ship_order(by(SELLER), id, ship_items(0, 1, &names[16..]), false, parcel(), size(id)),
			Error::<Test>::TooManyItems
		);
	});
}

#[test]
fn should_fail_when_one_call_ships_more_units_than_it_can_count() {
	build_and_execute(|| {
		let mut cheap = terms();
		cheap.price.token.1 = 1;
		for id in [1, 2] {
			list(id, cheap.clone());
			Listings::mutate(id, |listing| listing.as_mut().unwrap().stock = u32::MAX);
		}
		let requests = vec![line(1, u32::MAX, &[]), line(2, 1, &[])];
		let id = place_for(BUYER, requests, pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Accepted);
		assert_noop!(
			Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)),
			Error::<Test>::Overflow
		);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, u32::MAX), false, parcel(), size(id)));
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(1, 1), false, parcel(), size(id)));
		assert_eq!(state_of(id), OrderState::Shipped);
	});
}

#[test]
fn should_fail_when_late_or_not_seller() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_noop!(
			Orders::ship_order(by(BUYER), id, shipment(0, 1), false, parcel(), size(id)),
			Error::<Test>::WrongParty
		);
		pass(ShipPeriod::get());
		assert_noop!(
			Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)),
			Error::<Test>::DeadlinePassed
		);
	});
}

#[test]
fn should_move_no_money_when_attested() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 2, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), true, parcel(), size(id)));
		assert_eq!((escrowed(BUYER, SOUK), total(BUYER, SOUK)), (0, RICH));
		assert_eq!(Orders::order_view(id).unwrap().lines[0].refunded, vec![10_000]);
	});
}

/// The event says that units shipped, so a call that only closes the order must not deposit it.
#[test]
fn should_say_nothing_of_units_when_the_last_call_ships_none() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		events();
		assert_ok!(Orders::ship_order(by(SELLER), id, Default::default(), true, parcel(), size(id)));
		assert_eq!(
			events(),
			vec![
				Event::UnshippedRefunded { order: id, units: 1, amounts: amounts(&[10_000]) },
				Event::OrderShipped { order: id, deadline: Orders::now() + DeliveryPeriod::get() },
			]
		);
	});
}

/// An order of two lines. The first shipped and was given back whole, and the second has not shipped.
fn refunded_by_half() -> OrderId {
	let id = place(vec![line(0, 1, &[]), line(0, 1, &[])]);
	bring_to(id, OrderState::Accepted);
	assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
	assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
	id
}

/// Closing refunds the second line and ends the order. The one
/// transfer is charged once, as part of the shipment, and the end without transfers.
#[test]
fn should_charge_transfers_once_and_the_end_when_closing_ends_the_order() {
	build_and_execute(|| {
		let id = refunded_by_half();
		let close = Orders::ship_order(by(SELLER), id, Default::default(), true, parcel(), size(id));
		assert_eq!(state_of(id), OrderState::Returned);
		assert_eq!(total(BUYER, SOUK), RICH);
		let own = <()>::ship_order(2, 0, 1) + ended_in_souk(<()>::cancel_order, 2, 0);
		assert_eq!(close.unwrap().actual_weight, Some(own + heard(1, 0) * 2));
	});
}

/// The same, ended by anybody once the time to ship is over. The refund is charged as the transfer of SOUK that it is.
#[test]
fn should_charge_the_refund_in_souk_when_a_time_out_ends_the_order() {
	build_and_execute(|| {
		let id = refunded_by_half();
		pass(ShipPeriod::get());
		let moved = Orders::advance_orders(by(STRANGER), sized(&[id], LARGEST)).unwrap();
		assert_eq!(state_of(id), OrderState::Returned);
		let own = ended_in_souk(<()>::advance_order, 2, 1);
		assert_eq!(moved.actual_weight, Some(own + heard(1, 0) * 2));
	});
}
