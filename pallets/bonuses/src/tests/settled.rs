// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, EraPaid, EraPayments, Event, WeightInfo};
use frame_support::{
	assert_ok,
	traits::Get,
	weights::{RuntimeDbWeight, Weight},
};
use souk_primitives::{
	bonus::{BonusPay, BonusTerms},
	order::{OrderMode, OrderState},
	traits::OnSettled,
};
use sp_runtime::FixedU128;

#[test]
fn should_pay_the_buyer_out_of_the_budget() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		events();
		assert_eq!(sale(200).settle(), 100);
		assert_eq!(free(TIME, &buyer()), FUNDS + 100);
		assert_eq!((left(0), held(TIME, &seller())), (900, 900));
		let paid = Event::BonusPaid { bonus: 0, order: 1, listing: LISTING, buyer: buyer(), amount: 100 };
		assert_eq!(events(), [paid]);
		assert_eq!(EraPayments::<Test>::get(0, (0, buyer())), EraPaid { amount: 100, order: 1 });
	});
}

#[test]
fn should_pay_a_part_of_each_line_and_at_most_the_most() {
	build_and_execute(|| {
		open(BonusTerms { buyer_cap: 1_000, ..part(TIME) }, 1_000);
		assert_eq!([199, 200, 219, 220, 800, 900].map(|souk| sale(souk).settle()), [0, 10, 10, 11, 40, 40]);
		// Two lines of one order.
		let line = Sale { order: Some(70), ..sale(400) };
		assert_eq!([line.settle(), line.settle()], [20, 20]);
	});
}

#[test]
fn should_pay_a_fixed_amount_once_for_an_order() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		let line = Sale { order: Some(70), ..sale(400) };
		assert_eq!([line.settle(), line.settle()], [100, 0]);
		assert_eq!(Sale { order: Some(71), ..line }.settle(), 100);
	});
}

#[test]
fn should_pay_a_buyer_no_more_than_the_cap_in_an_era() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		assert_eq!([(); 4].map(|()| sale(200).settle()), [100, 100, 50, 0]);
		// Another buyer, and another era.
		assert_eq!(Sale { buyer: stranger(), ..sale(200) }.settle(), 100);
		Era::set(1);
		assert_eq!(sale(200).settle(), 100);
	});
}

#[test]
fn should_pay_what_is_left_and_then_by_the_next_bonus() {
	build_and_execute(|| {
		open(terms(TIME), 130);
		open(BonusTerms { pay: BonusPay::Fixed { amount: 7 }, ..terms(NATIVE) }, 100);
		assert_eq!([(); 4].map(|()| sale(200).settle()), [100, 30, 7, 7]);
		assert_eq!(left(0), 0);
		assert_ok!(BonusPallet::top_up_bonus(signed(seller()), 0, 500));
		Era::set(1);
		assert_eq!(sale(200).settle(), 100);
	});
}

#[test]
fn should_pay_by_one_bonus_when_several_fit() {
	build_and_execute(|| {
		open_for(Some(&[101, 102]), terms(TIME), 1_000);
		open(BonusTerms { pay: BonusPay::Fixed { amount: 7 }, ..terms(TIME) }, 1_000);
		assert_eq!(Sale { listing: 101, ..sale(200) }.settle(), 100);
		assert_eq!(Sale { listing: 103, ..sale(200) }.settle(), 7);
	});
}

#[test]
fn should_pay_nothing_when_a_sale_does_not_fit() {
	build_and_execute(|| {
		set_now(START + 5);
		open(terms(TIME), 1_000);
		set_now(START + 10 * HOUR + 6);
		let good = Sale { placed: START + 5, ..sale(200) };
		for bad in [
			Sale { real: false, ..good.clone() },
			Sale { buyer: seller(), ..good.clone() },
			Sale { buyer: nobody(), ..good.clone() },
			// The shop changed hands before the order was placed.
			Sale { seller: stranger(), ..good.clone() },
			Sale { shop: OTHER_SHOP, listing: 300, ..good.clone() },
			Sale { amounts: vec![], ..good.clone() },
			Sale { amounts: vec![amounts(TIME, 200, 0, 0)], ..good.clone() },
			Sale { amounts: vec![amounts(NATIVE, 199, 0, 0)], ..good.clone() },
			Sale { state: OrderState::Cancelled, ..good.clone() },
			Sale { state: OrderState::Returned, kept: 0, ..good.clone() },
			Sale { placed: START + 4, ..good.clone() },
			Sale { placed: START + 10 * HOUR + 6, ..good.clone() },
		] {
			assert_eq!(bad.settle(), 0, "{:?} {:?} {}", bad.state, bad.amounts, bad.placed);
		}
		assert_eq!((left(0), EraPayments::<Test>::iter().count()), (1_000, 0));
		assert_eq!(Sale { state: OrderState::Ruled, ..good.clone() }.settle(), 100);
		assert_eq!(Sale { state: OrderState::Returned, ..good.clone() }.settle(), 100);
		set_now(START + 10 * HOUR + 5 + PAY_TIME + 1);
		assert_eq!(good.settle(), 0);
	});
}

#[test]
fn should_pay_for_a_sale_that_was_settled_elsewhere_when_the_terms_say_so_and_fees_were_paid() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		let mut stated = amounts(NATIVE, 200, 0, 10);
		let free_of_fees = Sale { mode: OrderMode::Attested, amounts: vec![stated.clone()], ..sale(200) };
		(stated.experience, stated.commune) = (20, 1);
		let with_fees = Sale { amounts: vec![stated], ..free_of_fees.clone() };
		assert_eq!(with_fees.settle(), 0);
		open(BonusTerms { attested: true, ..terms(TIME) }, 1_000);
		assert_eq!(free_of_fees.settle(), 0);
		assert_eq!(with_fees.settle(), 100);
		// What a till says never counts: its key can be stolen, and the thief would be the buyer.
		assert_eq!(Sale { till: true, ..with_fees.clone() }.settle(), 0);
		// Orders with an escrow count as before, by the older bonus.
		assert_eq!((sale(200).settle(), left(0), left(1)), (100, 900, 900));
	});
}

#[test]
fn should_pay_for_what_was_sold_before_the_shop_changed_hands() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		let before = sale(200);
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_eq!(before.settle(), 100);
	});
}

#[test]
fn should_never_pay_more_than_helpers_leave_when_it_pays_in_the_asset_of_the_sale() {
	build_and_execute(|| {
		open(terms(NATIVE), 1_000);
		let line = |commission, platform, services: &[u128]| {
			let mut amounts = amounts(NATIVE, 200, commission, platform);
			amounts.services = services.to_vec().try_into().unwrap();
			Sale { amounts: vec![amounts], ..sale(200) }.settle()
		};
		assert_eq!(line(60, 50, &[]), 90);
		assert_eq!(line(100, 40, &[20, 10]), 30);
		assert_eq!(line(150, 50, &[]), 0);
		// In another asset nothing can be compared: the merchant set both.
		open(terms(TIME), 1_000);
		assert_eq!(line(150, 50, &[]), 100);
	});
}

#[test]
fn should_say_so_when_the_buyer_cannot_receive_it() {
	build_and_execute(|| {
		// The buyer has none of it, and less than its minimum balance would come.
		open(BonusTerms { pay: BonusPay::Fixed { amount: MIN - 1 }, ..terms(TOKEN) }, 1_000);
		events();
		assert_eq!(sale(200).settle(), 0);
		let unpaid = Event::BonusUnpaid { bonus: 0, order: 1, buyer: buyer(), amount: MIN - 1 };
		assert_eq!(events(), [unpaid]);
		assert_eq!((left(0), EraPayments::<Test>::iter().count()), (1_000, 0));
	});
}

#[test]
fn should_pay_whatever_the_merchant_locks_later() {
	use frame_support::traits::{LockableCurrency, WithdrawReasons};
	build_and_execute(|| {
		open(terms(NATIVE), 1_000);
		Balances::set_lock(*b"a lock..", &seller(), FUNDS, WithdrawReasons::all());
		assert_eq!(sale(200).settle(), 100);
	});
}

#[test]
fn should_multiply_by_a_rate_above_one_when_the_asset_is_worth_less() {
	build_and_execute(|| {
		let pay = BonusPay::Part { rate: FixedU128::from_u32(3), most: 900 };
		open(BonusTerms { pay, buyer_cap: 10_000, ..terms(TIME) }, 10_000);
		assert_eq!(sale(250).settle(), 750);
		assert_eq!(sale(301).settle(), 900);
	});
}

#[test]
fn should_cost_nothing_to_drop_a_line_that_paid_nothing_here() {
	assert_eq!(BonusPallet::weight(0, 3), Weight::zero());
	let most: u32 = <Test as crate::Config>::MaxBonuses::get();
	let others = database().reads(u64::from(most) - 1);
	assert_eq!(BonusPallet::weight(2, 3), <() as WeightInfo>::on_settled(most) + others);
}

fn database() -> RuntimeDbWeight {
	<Test as frame_system::Config>::DbWeight::get()
}

#[test]
fn should_weigh_a_look_when_the_shop_has_no_bonus() {
	build_and_execute(|| {
		let looked = <() as WeightInfo>::on_settled(1) - database().reads_writes(9, 7);
		assert_eq!(sale(250).weigh(), looked);
		open(terms(TIME), 10_000);
		assert_eq!(sale(250).weigh(), <() as WeightInfo>::on_settled(1));
	});
}
