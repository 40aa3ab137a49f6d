// SPDX-License-Identifier: Apache-2.0

//! What each way of wash trading earns, as docs/design/receipts.md says.

use crate::{mock::*, Class, Error, Pledges};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{activity::Deed, receipts::Sum};

/// What one honest new customer who pays ¥10 is worth to a shop of ¥100, in millionths.
const HONEST: u128 = 500;

#[test]
fn should_earn_no_more_when_the_same_buyer_comes_again_and_again() {
	build_and_execute(|| {
		let ann = customer(0);
		for round in 1..=10 {
			assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
			assert_eq!(bizpower(SHOP), HONEST);
			let all = totals(SHOP);
			assert_eq!((all.signed.count, all.counted.count, all.new), (round, round.min(3), 1));
		}
		// Power stops at the cap as well.
		assert_eq!(power(), vec![(ann.account(), Deed::Countersignature, 1); 3]);
	});
}

#[test]
fn should_earn_no_more_when_receipts_are_reversed_and_posted_again() {
	build_and_execute(|| {
		let ann = customer(0);
		for _ in 0..10 {
			let batch = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]);
			let id = batch.posted();
			assert_ok!(plain(Receipts::reverse_receipts(signed(merchant()), batch.claim(id, &[0]))));
			assert_eq!((bizpower(SHOP), totals(SHOP).new), (0, 0));
		}
		// What was reversed has used the cap up: power for three receipts, and for no more.
		assert_eq!(power(), vec![(ann.account(), Deed::Countersignature, 1); 3]);
		// Nor does it free a visit.
		assert_ok!(Till::signed(SIBLING, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_ok!(Till::signed(OTHER, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!([SHOP, SIBLING, OTHER].map(bizpower), [0, HONEST, 0]);
	});
}

#[test]
fn should_earn_less_every_day_when_the_same_buyer_comes_every_day() {
	build_and_execute(|| {
		let ann = customer(0);
		for (day, expected) in [HONEST, 300, 300, 300].into_iter().enumerate() {
			assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
			assert_eq!((day, bizpower(SHOP)), (day, expected));
			skip(1);
		}
	});
}

#[test]
fn should_earn_less_when_one_ticket_is_big() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		assert_ok!(Till::signed(OTHER, vec![(&ann, sale_to(&ann, 10_000_000))]).post());
		// A ten-thousandth of the honest one.
		assert_eq!(totals(OTHER).bizpower.close * 10_000, HONEST * 1_000_000_000_000);
		assert_ok!(Till::signed(SHOP, vec![(&bob, sale_to(&bob, 1_000))]).post());
		let before = totals(SHOP).bizpower.close;
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 10_000_000))]).post());
		assert!(totals(SHOP).bizpower.close < before / 1_000);
	});
}

#[test]
fn should_count_the_least_ticket_when_tickets_are_tiny() {
	build_and_execute(|| {
		let ann = customer(0);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1))]).post());
		// As a ticket of ¥1 would, not a hundred times that.
		let tiny = bizpower(SHOP);
		assert_ok!(Till::signed(OTHER, vec![(&ann, sale_to(&ann, 100))]).post());
		assert_eq!((tiny, bizpower(OTHER)), (5_000, 5_000));
	});
}

#[test]
fn should_count_a_customer_at_few_shops_only_when_shops_form_a_ring() {
	build_and_execute(|| {
		let ann = customer(0);
		for shop in [SHOP, SIBLING, OTHER] {
			assert_ok!(Till::signed(shop, vec![(&ann, sale_to(&ann, 1_000))]).post());
		}
		let all = [SHOP, SIBLING, OTHER].map(bizpower);
		assert_eq!(all, [HONEST, HONEST, 0]);
		assert_eq!((totals(OTHER).signed.count, totals(OTHER).counted.count), (1, 0));
		assert_eq!(Pledges::<Test>::get(ann.account()).unwrap().shops, 2);
		// More of the same at those two shops takes no further visit, and the third stays closed to them today.
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_ok!(Till::signed(OTHER, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!([SHOP, SIBLING, OTHER].map(bizpower), [HONEST, HONEST, 0]);
		skip(1);
		assert_ok!(Till::signed(OTHER, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!((bizpower(OTHER), class(OTHER, &ann)), (HONEST, Some(Class::New)));
	});
}

#[test]
fn should_believe_an_introduction_only_when_the_chain_has_seen_it() {
	build_and_execute(|| {
		PerShops::set(3);
		let [ann, bob, cal, dan] = [0, 1, 2, 3].map(customer);
		let send = |shop, key: &Key, via| {
			assert_ok!(Till::signed(shop, vec![(key, sent(key, via, 1_000))]).post());
			class(shop, key).unwrap()
		};
		// Never seen there.
		assert_eq!(send(SHOP, &ann, OTHER), Class::New);
		// Sent by a shop of the same merchant, by the shop itself, by a shop that does not exist.
		assert_eq!(send(SIBLING, &ann, SHOP), Class::New);
		assert_eq!(send(SHOP, &bob, SHOP), Class::New);
		assert_eq!(send(SHOP, &cal, 99), Class::New);
		// Seen there, and first time here.
		assert_eq!(send(OTHER, &ann, SHOP), Class::External);
		let all = totals(OTHER);
		assert_eq!((all.external, all.new, all.returning), (1, 0, 0));
		assert_eq!(all.counted_external, Sum { count: 1, value: 1_000 });
		// 20 %: of external customers, not also of new ones.
		assert_eq!(bizpower(OTHER), 200);
		// Once only.
		skip(1);
		assert_eq!(send(OTHER, &ann, SHOP), Class::Returning);
		// A one-sided receipt makes no customer.
		assert_ok!(Till::of(SHOP, vec![sale_to(&dan, 1_000)]).post());
		assert_eq!(send(OTHER, &dan, SHOP), Class::New);
	});
}

#[test]
fn should_not_believe_an_introduction_when_it_is_old_or_the_shop_closed() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let rows = vec![(&ann, sale_to(&ann, 1_000)), (&bob, sale_to(&bob, 1_000))];
		assert_ok!(Till::signed(SHOP, rows).post());
		skip(7);
		change_site(SHOP, |site| site.open = false);
		assert_ok!(Till::signed(OTHER, vec![(&ann, sent(&ann, SHOP, 1_000))]).post());
		assert_eq!(class(OTHER, &ann), Some(Class::New));
		change_site(SHOP, |site| site.open = true);
		skip(1);
		assert_ok!(Till::signed(OTHER, vec![(&bob, sent(&bob, SHOP, 1_000))]).post());
		assert_eq!(class(OTHER, &bob), Some(Class::New));
	});
}

#[test]
fn should_earn_nothing_when_rows_are_one_sided() {
	build_and_execute(|| {
		let rows = (0..200).map(|index| sale_to(&customer(index % CUSTOMERS), 1_000)).collect();
		assert_ok!(Till::of(SHOP, rows).post());
		let all = totals(SHOP);
		assert_eq!((all.recorded.count, all.signed.count, all.counted.count), (200, 0, 0));
		assert_eq!((all.new, all.bizpower.high), (0, 0));
		assert!(power().is_empty() && ratings().is_empty());
	});
}

#[test]
fn should_refuse_the_whole_batch_when_one_countersignature_is_forged() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch =
			Till::of(SHOP, vec![sale_to(&ann, 1_000), sale_to(&bob, 1_000)]).sign(0, &ann).sign(1, &ann);
		assert_noop!(batch.post(), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_refuse_when_a_countersignature_is_used_twice() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]);
		assert_ok!(batch.post());
		assert_noop!(batch.post(), Error::<Test>::AlreadyPosted);
		// Under another number, at another till, in another shop it is a signature under something else.
		assert_noop!(Till { first: 1, ..batch.clone() }.post(), Error::<Test>::BadSignature);
		assert_noop!(Till { till: 1, ..batch.clone() }.post(), Error::<Test>::BadSignature);
		assert_noop!(Till { shop: SIBLING, ..batch.clone() }.post(), Error::<Test>::BadSignature);
		// The same holds at another moment, for another value, and with a shop that sent the customer.
		let next = Till { first: 1, signatures: vec![], ..batch };
		let signed = next.clone().sign(0, &ann).signatures;
		let with = |till: Till| Till { signatures: signed.clone(), ..till };
		assert_noop!(with(Till { start: START + 1_000, ..next.clone() }).post(), Error::<Test>::BadSignature);
		let dearer = Till { rows: vec![sale_to(&ann, 1_001)], ..next.clone() };
		assert_noop!(with(dearer).post(), Error::<Test>::BadSignature);
		let sent = Till { rows: vec![sent(&ann, OTHER, 1_000)], ..next.clone() };
		assert_noop!(with(sent).post(), Error::<Test>::BadSignature);
		assert_ok!(with(next).post());
	});
}

#[test]
fn should_not_count_when_nothing_is_pledged_for_a_customer() {
	build_and_execute(|| {
		use frame_support::traits::fungible::Mutate;
		let (nobody, rich) = (Key::ed("Nobody"), Key::ed("Rich"));
		// A balance is no standing, however large.
		assert_ok!(Balances::mint_into(&rich.account(), FUNDS));
		let rows = vec![(&nobody, sale_to(&nobody, 1_000)), (&rich, sale_to(&rich, 1_000))];
		assert_ok!(Till::signed(SHOP, rows).post());
		let all = totals(SHOP);
		assert_eq!((all.signed.count, all.counted.count, all.new, all.fees), (2, 0, 0, 0));
		// A pledge is, also for somebody without an account.
		assert_ok!(pledge(&stranger(), &nobody));
		assert_ok!(Till::signed(SHOP, vec![(&nobody, sale_to(&nobody, 1_000))]).post());
		assert_eq!(totals(SHOP).new, 1);
	});
}

#[test]
fn should_gain_nothing_when_a_shop_makes_itself_small() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		change_site(SHOP, |site| (site.floor_area, site.staff) = (0, 0));
		// Not in the era that runs,
		assert_ok!(Till::of(SHOP, vec![sale(1_000)]).post());
		assert_eq!((bizpower(SHOP), totals(SHOP).cost), (HONEST, 10_000));
		// and later no more than to the least cost.
		skip(1);
		assert_ok!(Till::signed(SHOP, vec![(&bob, sale_to(&bob, 1_000))]).post());
		assert_eq!((bizpower(SHOP), totals(SHOP).cost), (2 * HONEST, 5_000));
		// To become larger costs at once.
		change_site(SHOP, |site| (site.floor_area, site.staff) = (100, 10));
		assert_ok!(Till::of(SHOP, vec![sale(1_000)]).post());
		assert_eq!((bizpower(SHOP), totals(SHOP).cost), (50, 100_000));
	});
}
