// SPDX-License-Identifier: Apache-2.0

//! Who gets how much of a pool when there are few testers, few products or one expert.

use crate::{mock::*, AmountsOf, Error, Event, ExpertSales, Pools, Wins};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::Balance;
use sp_runtime::Perbill;

/// What honest sales of products that nobody models or judges paid in: nine parts of a hundred of 100 000.
const HONEST: Balance = 9_000;

fn honest_sales() {
	Line { product: gtin(90), seller: OTHER_PRODUCER, ..Line::of(STRANGER, 100_000) }.settle();
}

fn closed() -> (AmountsOf<Test>, AmountsOf<Test>, AmountsOf<Test>) {
	let found = events().into_iter().rev().find_map(|event| match event {
		Event::CycleClosed { experts, testers, rolled, .. } => Some((experts, testers, rolled)),
		_ => None,
	});
	found.unwrap()
}

/// One person: an expert, producers with a product each, and ten testers. All testers are drawn. Returns what its sales
/// cost (the pool's leg, and 6 ‰ for the commune) and what it takes out.
fn ten_accounts(products: u64) -> (Balance, Balance) {
	assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
	let producers = FIRST_TESTER + 100..FIRST_TESTER + 100 + products;
	for (index, producer) in (0..).zip(producers.clone()) {
		bind_as(producer, index, CLAIM, price(1));
	}
	let who = testers(10);
	honest_sales();
	let sale = 2_000 / u128::from(products);
	let (mut sold, mut cost) = (0, 0);
	for (index, producer) in (0..).zip(producers) {
		for who in &who {
			Line { product: gtin(index), seller: producer, ..Line::of(*who, sale) }.settle();
			commit(*who, index, CLAIM);
			sold += sale;
			cost += amounts(NATIVE, sale, sale).experience;
		}
	}
	cost += sold * 6 / 1_000;
	to_reveal();
	for index in 0..products {
		who.iter().for_each(|who| reveal(*who, index, CLAIM));
	}
	let number = close();
	let before = free(NATIVE, EXPERT);
	assert_ok!(Experience::claim_model(signed(STRANGER), number, 0));
	let mut taken = free(NATIVE, EXPERT) - before;
	for index in 0..products {
		for who in &who {
			if Wins::<Test>::contains_key((number, gtin(index), who)) {
				taken += claimed(number, index, *who);
			}
		}
	}
	(cost, taken)
}

/// Before: of 1 800 of its own and 9 000 of others' one person took 9 000 (five times its testers' part and the whole
/// expert's sixth), for 1 920.
#[test]
fn should_take_out_less_than_it_costs_when_ten_accounts_are_a_young_chain() {
	build_and_execute(|| {
		MaxReturn::set(5);
		MinProducers::set(5);
		let (cost, taken) = ten_accounts(1);
		assert_eq!((cost, taken), (1_800 + 120, 1_800));
		// What others paid in waits for products of more producers.
		assert_eq!(Pools::<Test>::get(2).get(&NATIVE).unwrap().pot, HONEST);
	});
}

/// And if it makes five producers of itself: all testers are drawn, so no product pays out more than it paid in.
#[test]
fn should_take_out_less_than_it_costs_when_one_person_is_five_producers() {
	build_and_execute(|| {
		MaxReturn::set(5);
		MinProducers::set(5);
		let (cost, taken) = ten_accounts(5);
		assert!(taken <= 1_800 && taken < cost, "{taken} for {cost}");
		assert!(taken > 1_700, "its own it gets back: {taken}");
	});
}

/// An expert that sells to itself, without testers of its own.
#[test]
fn should_pay_an_expert_no_more_than_its_part_of_what_its_models_paid_in() {
	for (times, pay) in [(1, 300), (3, 900)] {
		build_and_execute(|| {
			MaxExpertReturn::set(times);
			set_up();
			// Another expert's product is the one that is judged, so that the pool is paid.
			assert_ok!(Experience::publish_model(signed(STRANGER), brick(), attributes(), cid()));
			Listings::mutate(|listings| listings.insert(7, (PRODUCER, gtin(1))));
			let claims = values(CLAIM);
			assert_ok!(Experience::bind_product(signed(PRODUCER), gtin(1), 7, 1, 1, claims, price(1)));
			let who = testers(4);
			honest_sales();
			// One sale of 20 000 to itself: 1 800 into the pool, 300 of it the experts' part.
			buy(ARBITER, 0);
			let number = round(1, &alike(&who, CLAIM));
			let before = free(NATIVE, EXPERT);
			assert_ok!(Experience::claim_model(signed(ARBITER), number, 0));
			// Before: a fifth of the experts' part of all 18 000, whatever the model's sales had paid.
			assert_eq!(free(NATIVE, EXPERT) - before, pay.min(18_000 / 6 / 5));
		});
		MaxExpertReturn::set(1);
	}
}

/// A pool that rolled over opens when products of enough producers are judged.
#[test]
fn should_open_a_pool_when_products_of_enough_producers_are_judged() {
	for producers in [2, 3] {
		build_and_execute(|| {
			MinProducers::set(3);
			// A draw of ten among thirty.
			Rules::mutate(|rules| {
				rules.panel.target = 10;
				rules.panel.uptake = Perbill::one();
			});
			assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
			for index in 0..3 {
				let producer = FIRST_TESTER + 100 + index % producers;
				bind_as(producer, index, CLAIM, price(1));
			}
			serve();
			honest_sales();
			let who = testers(30);
			let mut own = 0;
			let mut reports = Vec::new();
			for index in 0..3 {
				for who in &who {
					if Experience::draw_view(*who, gtin(index), secret(*who)).drawn == Some(true) {
						let seller = FIRST_TESTER + 100 + index % producers;
						Line { product: gtin(index), seller, ..Line::of(*who, 1_000) }.settle();
						commit(*who, index, CLAIM);
						reports.push((*who, index));
						own += 90;
					}
				}
			}
			to_reveal();
			reports.iter().for_each(|(who, index)| reveal(*who, *index, CLAIM));
			let number = close();
			assert_eq!(Pools::<Test>::get(number).judged, 3);
			let (experts, testers, rolled) = closed();
			let all = HONEST + own;
			let pays = if producers < 3 { own - own / 6 } else { all - all / 6 };
			assert_eq!((experts, testers), (souk(own / 6), souk(pays)));
			assert_eq!(rolled, souk(all - own / 6 - pays));
		});
	}
}

/// Anyone may claim for anyone. An account that cannot receive its pay now does not lose it by that.
#[test]
fn should_keep_pay_when_its_owner_cannot_receive_it() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		for who in &who {
			let amounts = vec![amounts(NATIVE, SALE, SALE), amounts(TIME, SALE, SALE)];
			Line { amounts, ..Line::of(*who, SALE) }.settle();
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		let won = |who: &AccountId| Wins::<Test>::contains_key((number, gtin(0), who));
		let winner = who.iter().copied().find(won).unwrap();
		assert_ok!(Assets::block(signed(EXPERT), 1, winner));
		assert_ok!(Assets::block(signed(EXPERT), 1, EXPERT));
		// What can be received is paid, once.
		assert_eq!(claimed(number, 0, winner), 3_000);
		assert_noop!(claim(number, 0, winner), Error::<Test>::CannotReceive);
		assert_eq!(Experience::claimable(number, gtin(0), winner), [(TIME, 3_000)]);
		assert_ok!(Experience::claim_model(signed(STRANGER), number, 0));
		let refused = || Experience::claim_model(signed(STRANGER), number, 0);
		assert_noop!(refused(), Error::<Test>::CannotReceive);
		assert!(ExpertSales::<Test>::contains_key(number, 0));
		// The rest waits until they can.
		assert_ok!(Assets::thaw(signed(EXPERT), 1, winner));
		assert_ok!(Assets::thaw(signed(EXPERT), 1, EXPERT));
		let (time, expert) = (free(TIME, winner), free(TIME, EXPERT));
		assert_eq!(claimed(number, 0, winner), 0);
		assert_ok!(refused());
		assert_eq!((free(TIME, winner) - time, free(TIME, EXPERT) - expert), (3_000, 1_200));
		assert!(!won(&winner) && !ExpertSales::<Test>::contains_key(number, 0));
		// One report is one deed, however often it is claimed.
		assert_eq!(Recorded::get().iter().filter(|(who, ..)| *who == winner).count(), 1);
		assert_eq!(crate::Testers::<Test>::get(winner).unwrap().wins, 1);
	});
}

/// An account that is gone: its bond went to others, and pay below the least balance cannot make it anew.
#[test]
fn should_not_give_pay_to_the_treasury_when_it_is_claimed_for_an_account_that_is_gone() {
	build_and_execute(|| {
		MaxReturn::set(1);
		set_up();
		let who = testers(4);
		for who in &who {
			Line::of(*who, 50).settle();
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		let winner =
			who.iter().copied().find(|who| Wins::<Test>::contains_key((number, gtin(0), who))).unwrap();
		// Four fees of five, five sixths of them for two winners.
		let due = Experience::claimable(number, gtin(0), winner);
		assert!(due[0].1 > 0 && due[0].1 < ED, "{due:?}");
		assert_ok!(Experience::leave_draws(signed(winner)));
		blocks(10);
		assert_ok!(Experience::withdraw_enrolment(signed(winner)));
		assert_ok!(Assets::transfer(signed(winner), 1, STRANGER, FUNDS));
		assert_ok!(Balances::transfer_all(signed(winner), STRANGER, false));
		assert_eq!(System::account(winner).providers, 0);
		assert_noop!(claim(number, 0, winner), Error::<Test>::CannotReceive);
		assert_eq!(Experience::claimable(number, gtin(0), winner), due);
		assert_ok!(Balances::transfer_allow_death(signed(STRANGER), winner, ED));
		assert_eq!(claimed(number, 0, winner), due[0].1);
	});
}
