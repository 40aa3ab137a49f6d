// SPDX-License-Identifier: Apache-2.0

//! Which sales are real, and what follows from those that are not; `set_price`.

use crate::{mock::*, Contributions, Error, Event, ExpertSales, Pools, Purchases};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{experience::UnitPrice, gs1::Serial, order::OrderMode, sale::RealSales};

const BUYER: AccountId = FIRST_TESTER;

fn may_report() -> bool {
	Purchases::<Test>::contains_key(gtin(0), BUYER)
}

/// Bind product 0 at a price of 20 000 SOUK a unit.
fn bound() {
	assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
	bind_as(PRODUCER, 0, CLAIM, price(SALE));
	serve();
}

fn serial(text: &str) -> Serial {
	Serial::parse(text).unwrap()
}

/// The right to judge cost seven base units: a tester listed the product in a shop of its own and bought it there.
#[test]
fn should_give_no_right_when_the_goods_do_not_come_from_the_producer() {
	build_and_execute(|| {
		bound();
		let own_shop = Line { seller: STRANGER, ..Line::of(BUYER, 7) };
		own_shop.settle();
		Line { amounts: vec![amounts(NATIVE, SALE, SALE)], ..own_shop.clone() }.settle();
		assert!(!may_report());
		// Its fee feeds the pool. Neither the product nor the expert has a part of it.
		assert_eq!(Pools::<Test>::get(0).get(&NATIVE).unwrap().pot, 1_801);
		assert_eq!(Contributions::<Test>::iter().count() + ExpertSales::<Test>::iter().count(), 0);
		// From the producer, for dust: no right either.
		Line::of(BUYER, SALE / 2 - 1).settle();
		assert!(!may_report());
		// At half of its price.
		Line::of(BUYER, SALE / 2).settle();
		assert!(may_report());
	});
}

#[test]
fn should_follow_the_items_to_their_maker_when_another_shop_sells_them() {
	build_and_execute(|| {
		bound();
		Made::mutate(|made| {
			made.insert(serial("A1"), PRODUCER);
			made.insert(serial("A2"), PRODUCER);
			made.insert(serial("B1"), STRANGER);
		});
		let retail = Line { seller: STRANGER, ..Line::of(BUYER, 2 * SALE) };
		let settled = |kept, serials: &[&str]| {
			let items = serials.iter().map(|text| serial(text)).collect();
			Line { kept, items, ..retail.clone() }.settle();
			Purchases::<Test>::take(gtin(0), BUYER).is_some()
		};
		assert!(settled(1, &["A1"]));
		assert!(settled(2, &["A1", "A2"]));
		// Two units and one history; an item somebody else made; none has a history.
		assert!(!settled(2, &["A1"]));
		assert!(!settled(1, &["A1", "B1"]));
		assert!(!settled(1, &["C1"]));
		assert!(!settled(1, &[]));
		assert_eq!(
			<Experience as RealSales<AccountId>>::weight(3).ref_time()
				- <() as crate::WeightInfo>::is_real().ref_time(),
			3
		);
	});
}

#[test]
fn should_compare_with_the_asset_of_the_price() {
	build_and_execute(|| {
		bound();
		Line { amounts: vec![amounts(TIME, 9 * SALE, 9 * SALE)], ..Line::of(BUYER, SALE) }.settle();
		assert!(!may_report());
		let mixed = vec![amounts(TIME, SALE, SALE), amounts(NATIVE, SALE / 2, SALE / 2)];
		Line { amounts: mixed, ..Line::of(BUYER, SALE) }.settle();
		assert!(may_report());
	});
}

/// What an attested order states is what its fees were paid for. So a price that is stated too low to save fees is too low for
/// a right as well, and one that is stated in another asset than the producer's cannot be compared with it.
#[test]
fn should_hold_an_attested_sale_to_the_price_of_the_producer() {
	build_and_execute(|| {
		bound();
		let stated = |asset, value| {
			let amounts = vec![amounts(asset, value, value)];
			Line { mode: OrderMode::Attested, amounts, ..Line::of(BUYER, SALE) }.settle();
			Purchases::<Test>::take(gtin(0), BUYER).is_some()
		};
		assert!(!stated(NATIVE, SALE / 2 - 1));
		assert!(stated(NATIVE, SALE / 2));
		assert!(!stated(TIME, 9 * SALE));
	});
}

#[test]
fn should_take_an_unbound_product_as_it_is() {
	build_and_execute(|| {
		bound();
		Line { product: gtin(5), seller: STRANGER, ..Line::of(BUYER, 1_000) }.settle();
		assert_eq!(Purchases::<Test>::iter().count(), 0);
		assert_eq!(Pools::<Test>::get(0).get(&NATIVE).unwrap().pot, 90);
	});
}

/// For a friend the price is nothing, for a block: it changes with the next cycle. And who paid the old price has paid
/// enough for one cycle more.
#[test]
fn should_change_the_price_from_the_next_cycle_on() {
	build_and_execute(|| {
		let set = |who, amount| Experience::set_price(signed(who), gtin(0), price(amount));
		assert_noop!(set(PRODUCER, 1), Error::<Test>::NotBound);
		bound();
		assert_noop!(set(STRANGER, 1), Error::<Test>::NotProducer);
		assert_noop!(set(PRODUCER, 0), Error::<Test>::ZeroPrice);
		let nothing = Experience::bind_product(signed(PRODUCER), gtin(1), 1, 0, 1, values(CLAIM), price(0));
		assert_eq!(nothing, Err(Error::<Test>::ZeroPrice.into()));
		events();
		assert_ok!(set(PRODUCER, 2));
		assert_eq!(events(), [Event::PriceSet { product: gtin(0), price: price(2), since: 1 }]);
		let settled = |sale| {
			Line::of(BUYER, sale).settle();
			Purchases::<Test>::take(gtin(0), BUYER).is_some()
		};
		assert!(!settled(200) && settled(SALE));
		close();
		assert!(settled(200));
		assert_eq!(Experience::product_view(gtin(0)).unwrap().price, UnitPrice { asset: NATIVE, amount: 2 });
		close();
		assert_ok!(set(PRODUCER, 10 * SALE));
		close();
		// Placed at the old price, settled under the new one.
		assert!(settled(200));
		close();
		assert!(!settled(200) && settled(5 * SALE));
	});
}

/// The way around a price that changes with the next cycle: bind anew at nothing, have friends buy, bind anew as before. A
/// right is one under the binding it was bought under.
#[test]
fn should_lose_its_rights_when_a_product_is_bound_anew() {
	build_and_execute(|| {
		bound();
		let anew = |amount| {
			assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
			bind_as(PRODUCER, 0, CLAIM, price(amount));
		};
		anew(1);
		Line::of(BUYER, 7).settle();
		assert!(may_report());
		let may_report_until = || Experience::draw_view(BUYER, gtin(0), None).may_report_until;
		assert!(may_report_until().is_some());
		anew(SALE);
		assert!(may_report_until().is_none());
		close();
		let commit = || Experience::commit_report(signed(BUYER), gtin(0), hash(BUYER, 0, CLAIM));
		assert_noop!(commit(), Error::<Test>::NoPurchase);
		let rows = vec![(gtin(0), BUYER)].try_into().unwrap();
		assert_ok!(Experience::prune_purchases(signed(STRANGER), rows));
		buy(BUYER, 0);
		assert_ok!(commit());
	});
}
