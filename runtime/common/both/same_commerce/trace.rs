// SPDX-License-Identifier: Apache-2.0

//! An item from its maker to the account that bought it by an order, back, and out of trade when its lot is recalled.

use super::{
	clock::{event, gln, item},
	journeys::{complete, line, open_shop, parcel, publish, size, BUYER, PRICE, SELLER},
	*,
};
use crate::Trace;
use frame_support::assert_noop;
use pallet_orders::{types::Shipment, Call as OrdersCall};
use pallet_trace::{Call as TraceCall, Error};
use souk_primitives::{
	gs1::{Gtin, Lot, Serial},
	order::{LineRequest, OrderMode},
	trace::{biz_step, Action, Direction, ItemKey, ItemView},
	ListingId, OrderId,
};
use sp_runtime::Perbill;

/// The business step of an item that gets its number.
const COMMISSIONING: u8 = 4;
/// The factory that makes the item and ships it to the shop.
const MAKER: Sr25519Keyring = Sr25519Keyring::Eve;

fn gtin() -> Gtin {
	Gtin::parse("09506000134352").expect("it is a GTIN")
}

fn lot() -> Lot {
	Lot::parse("L1").expect("it is a lot")
}

fn serial() -> Serial {
	let ItemKey::Sgtin { serial, .. } = item() else { panic!("it is one item") };
	serial
}

/// An event about the item, of the lot.
fn made(id: u8) -> RuntimeCall {
	let mut call = event(id, Action::Add, COMMISSIONING, None, None);
	if let RuntimeCall::Trace(TraceCall::record_events { events }) = &mut call {
		events.iter_mut().for_each(|event| event.lot = Some(lot()));
	}
	call
}

fn seen() -> ItemView<AccountId> {
	Trace::item_view(item()).expect("it has a history")
}

fn possessor() -> AccountId {
	seen().possessor.account
}

/// An order of the very item.
fn asked(listing: ListingId) -> RuntimeCall {
	let line = LineRequest { items: vec![serial()].try_into().expect("one fits"), ..line(listing, 1, &[]) };
	RuntimeCall::Orders(OrdersCall::place_order {
		lines: vec![line].try_into().expect("one fits"),
		payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
		limits: vec![PRICE].try_into().expect("one fits"),
		fiat: None,
		platform: None,
		mode: OrderMode::Escrow,
		attachment: None,
	})
}

/// The item goes from its maker to the shop, and with an order to the buyer.
fn sold() -> (ListingId, OrderId) {
	for (who, number) in [(MAKER, 1), (SELLER, 2)] {
		assert_ok!(call(who, TraceCall::register_party { gln: gln(number), prefix: None }));
	}
	assert_ok!(call(MAKER, made(1)));
	let listing = publish(open_shop(), &AssetId::Native);
	// The shop does not have it yet.
	assert_noop!(call(BUYER, asked(listing)), Error::<Runtime>::NotPossessed);
	assert_ok!(call(MAKER, event(2, Action::Observe, biz_step::SHIPPING, None, Some(2))));
	assert_eq!(seen().recipient.map(|party| party.account), Some(SELLER.to_account_id()));
	assert_ok!(call(SELLER, event(3, Action::Observe, biz_step::RECEIVING, Some(1), None)));
	assert_eq!(possessor(), SELLER.to_account_id());
	let order = pallet_orders::NextOrder::<Runtime>::get();
	assert_ok!(call(BUYER, asked(listing)));
	assert_ok!(call(SELLER, OrdersCall::accept_order { order, size: size(order) }));
	let shipment = Shipment { line: 0, quantity: 1, items: vec![serial()].try_into().expect("one fits") };
	assert_ok!(call(
		SELLER,
		OrdersCall::ship_order {
			order,
			shipments: vec![shipment].try_into().expect("one fits"),
			last: true,
			parcel: parcel(),
			size: size(order),
		}
	));
	assert_ok!(call(BUYER, OrdersCall::confirm_delivery { order, size: size(order) }));
	(listing, order)
}

#[test]
fn should_be_the_buyers_with_all_its_history_when_an_order_delivers_it() {
	on_development(|| {
		let (_, order) = sold();
		assert_eq!(possessor(), BUYER.to_account_id());
		complete(order);
		let page = Trace::trace(item(), Direction::Own, None, 10).expect("it has a history");
		assert!(page.complete);
		// Made, shipped, received, delivered.
		assert_eq!(page.entries.len(), 4);
		// It is sold and gone, so the shop can neither ship it nor sell it again.
		assert!(call(SELLER, event(4, Action::Observe, biz_step::SHIPPING, None, Some(1))).is_err());
		let listing = publish(open_shop(), &AssetId::Native);
		assert_noop!(call(BUYER, asked(listing)), Error::<Runtime>::AlreadySold);
	});
}

#[test]
fn should_not_be_sold_when_its_lot_is_recalled() {
	on_development(|| {
		for (who, number) in [(MAKER, 1), (SELLER, 2)] {
			assert_ok!(call(who, TraceCall::register_party { gln: gln(number), prefix: None }));
		}
		assert_ok!(call(SELLER, made(1)));
		let listing = publish(open_shop(), &AssetId::Native);
		let recall = TraceCall::recall_lot { gtin: gtin(), lot: lot(), reason: None, spread: None };
		assert!(call(MAKER, recall.clone()).is_err(), "it did not make the lot");
		assert_ok!(dispatch(RuntimeOrigin::root(), recall));
		assert_noop!(call(BUYER, asked(listing)), Error::<Runtime>::LotBlocked);
		let page = Trace::recalls(gtin(), lot(), 0, 10);
		assert!(page.by_authority && page.items.iter().any(|affected| affected.key == item()), "{page:?}");
	});
}
