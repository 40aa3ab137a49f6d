// SPDX-License-Identifier: Apache-2.0

//! Serialised items and their histories.

use super::*;
use crate::weights::WeightInfo;
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use souk_primitives::{
	gs1::Serial,
	order::{LineRequest, MaxLines},
	signed::Signed,
	OrderId,
};
use sp_keyring::Sr25519Keyring;

/// Two units in two lines, three of the four serialised.
fn place_items() -> OrderId {
	let id = place(vec![line(0, 2, &[]), line(0, 2, &[])]);
	assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
	id
}

fn shipments() -> BoundedVec<Shipment, MaxLines> {
	let items = |texts: &[&str]| BoundedVec::truncate_from(texts.iter().map(|text| serial(text)).collect());
	BoundedVec::truncate_from(vec![
		Shipment { line: 0, quantity: 2, items: items(&["A", "B"]) },
		Shipment { line: 1, quantity: 2, items: items(&["C"]) },
	])
}

fn ship_items() -> OrderId {
	let id = place_items();
	assert_ok!(Orders::ship_order(by(SELLER), id, shipments(), false, parcel(), size(id)));
	assert_eq!(ItemsTold::get(), vec![]);
	id
}

fn handed_over(id: OrderId) -> Vec<(OrderId, bool, Vec<Serial>)> {
	vec![(id, false, vec![serial("A"), serial("B")]), (id, false, vec![serial("C")])]
}

#[test]
fn should_hand_items_over_when_delivery_is_confirmed() {
	build_and_execute(|| {
		let id = ship_items();
		let done = Orders::confirm_delivery(by(BUYER), id, size(id)).unwrap();
		assert_eq!(ItemsTold::get(), handed_over(id));
		let without = <() as WeightInfo>::deliver_order(2);
		assert_eq!(done.actual_weight, Some(without + Weight::from_parts(3_002, 0)));
		// And not again when it completes.
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!(ItemsTold::get().len(), 2);
	});
}

#[test]
fn should_hand_items_over_when_time_delivers() {
	build_and_execute(|| {
		let id = ship_items();
		pass(DeliveryPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(ItemsTold::get(), handed_over(id));
	});
	build_and_execute(|| {
		let id = ship_items();
		pass(DeliveryPeriod::get());
		idle();
		assert_eq!(ItemsTold::get(), handed_over(id));
	});
}

#[test]
fn should_hand_items_over_when_nothing_can_be_returned() {
	build_and_execute(|| {
		list(3, souk_primitives::listing::ListingTerms { return_window: 0, ..terms() });
		let id = place(vec![line(3, 1, &[])]);
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		let items = BoundedVec::truncate_from(vec![serial("A")]);
		let all = BoundedVec::truncate_from(vec![Shipment { line: 0, quantity: 1, items }]);
		assert_ok!(Orders::ship_order(by(SELLER), id, all, false, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_eq!(state_of(id), OrderState::Completed);
		assert_eq!(ItemsTold::get(), vec![(id, false, vec![serial("A")])]);
	});
}

#[test]
fn should_hand_items_over_when_a_dispute_leaves_something_sold() {
	for (points, moved) in [(9_999, true), (0, true), (10_000, false)] {
		build_and_execute(|| {
			let id = ship_items();
			assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
			assert_ok!(Orders::rule_order(by(ARBITER), id, points, size(id)));
			assert_eq!(ItemsTold::get(), if moved { handed_over(id) } else { vec![] });
		});
	}
}

/// Otherwise the seller could sell the same items once more.
#[test]
fn should_hand_items_over_when_the_buyer_takes_a_dispute_back() {
	build_and_execute(|| {
		let id = ship_items();
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_ok!(Orders::withdraw_dispute(by(BUYER), id, size(id)));
		assert_eq!((state_of(id), ItemsTold::get()), (OrderState::Completed, handed_over(id)));
	});
}

#[test]
fn should_hand_items_over_when_an_attested_order_is_delivered() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 2, &[]), line(0, 2, &[])], pay_in(SOUK), OrderMode::Attested);
		let id = id.expect("can be placed");
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		assert_ok!(Orders::ship_order(by(SELLER), id, shipments(), false, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_eq!(ItemsTold::get(), handed_over(id));
	});
}

#[test]
fn should_hand_items_back_when_all_units_of_their_line_return() {
	build_and_execute(|| {
		let id = ship_items();
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		ItemsTold::kill();
		// All of the first line and half of the second. The request does not say which half.
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 2), (1, 1)]), None));
		assert_eq!(ItemsTold::get(), vec![]);
		assert_ok!(Orders::approve_return(by(SELLER), id, true, size(id)));
		assert_eq!(ItemsTold::get(), vec![(id, true, vec![serial("A"), serial("B")])]);
	});
}

#[test]
fn should_hand_items_back_when_time_approves_the_return() {
	build_and_execute(|| {
		let id = ship_items();
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		ItemsTold::kill();
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 2)]), None));
		pass(ReturnPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(ItemsTold::get(), vec![(id, true, vec![serial("A"), serial("B")])]);
	});
}

#[test]
fn should_fail_when_an_item_asked_for_or_shipped_cannot_be_sold() {
	build_and_execute(|| {
		Unsellable::insert(serial("C"), false);
		let asked = LineRequest { items: BoundedVec::truncate_from(vec![serial("C")]), ..line(0, 1, &[]) };
		assert_noop!(
			place_for(BUYER, vec![asked.clone()], pay_in(SOUK), OrderMode::Escrow),
			DispatchError::Other("not sellable")
		);
		Unsellable::insert(serial("C"), true);
		assert_noop!(
			place_for(BUYER, vec![asked], pay_in(SOUK), OrderMode::Escrow),
			DispatchError::Other("not sellable")
		);
		let id = place_items();
		assert_noop!(
			Orders::ship_order(by(SELLER), id, shipments(), false, parcel(), size(id)),
			DispatchError::Other("not sellable")
		);
		// The order is not stuck: what can be sold ships, or time refunds.
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 2), true, parcel(), size(id)));
	});
}

#[test]
fn should_settle_whatever_became_of_the_items_since() {
	build_and_execute(|| {
		let id = ship_items();
		Unsellable::insert(serial("A"), false);
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
	});
}

#[test]
fn should_hand_items_over_when_a_till_sale_is_recorded_even_if_sold_before() {
	build_and_execute(|| {
		let buyer = Sr25519Keyring::Ferdie;
		let mut sale = TillSale {
			buyer: buyer.to_account_id(),
			lines: lines(vec![LineRequest {
				items: BoundedVec::truncate_from(vec![serial("A")]),
				..line(0, 1, &[])
			}]),
			total: None,
			platform: None,
			attachment: None,
			salt: 1,
			expires: Orders::now() + HOUR,
		};
		let sign = |sale: &TillSale<AccountId, MockPath>| {
			let payload = Orders::sale_payload(&acc(SELLER), sale);
			Signed { wrapped: false, signature: buyer.sign(&payload.bytes(false)).into() }
		};
		Unsellable::insert(serial("A"), false);
		assert_noop!(
			Orders::record_sale(by(SELLER), sale.clone(), sign(&sale)),
			DispatchError::Other("not sellable")
		);
		// Sold before: it happened all the same, and histories raise the alarm.
		Unsellable::insert(serial("A"), true);
		sale.salt = 2;
		assert_ok!(Orders::record_sale(by(SELLER), sale.clone(), sign(&sale)));
		assert_eq!(ItemsTold::get(), vec![(0, false, vec![serial("A")])]);
	});
}

#[test]
fn should_weigh_what_histories_cost() {
	build_and_execute(|| {
		let shipping = |shipments| {
			let ship = crate::Call::<Test>::ship_order {
				order: 0,
				shipments,
				last: true,
				parcel: None,
				size: LARGEST,
			};
			ship.get_dispatch_info().call_weight
		};
		let difference = shipping(shipments()) - shipping(Default::default());
		let own = <() as WeightInfo>::ship_order(16, 3, 13) - <() as WeightInfo>::ship_order(16, 0, 13);
		assert_eq!(difference, own + Weight::from_parts(3_002, 0));
	});
}
