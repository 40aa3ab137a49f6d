// SPDX-License-Identifier: Apache-2.0

//! Wash trading: what faked sales earn here, and no more.

use crate::{mock::*, types::Fund, Granted, Shares, Totals};
use frame_support::assert_ok;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, Penalty, Pot},
};

fn points(who: u8) -> u128 {
	crate::types::sum(&Shares::<Test>::get(Rewards::era(), acc(who)).activity) / POINT
}

#[test]
fn same_buyer_again_and_again_should_earn_as_if_once() {
	build_and_execute(|| {
		for _ in 0..50 {
			Line::new(1, 2).over(&[3]).settle();
		}
		assert_eq!((points(1), points(2), points(3)), (10, 5, 8));
		// Nor do the two earn again by changing sides.
		Line::new(2, 1).settle();
		assert_eq!((points(1), points(2)), (10, 5));
	});
}

#[test]
fn one_big_ticket_should_earn_the_power_of_a_small_one() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000_000);
		Line::new(1, 2).paid(SOUK, FUNDS).settle();
		Line::new(3, 4).paid(SOUK, 1_000).settle();
		assert_eq!((points(1), points(2)), (points(3), points(4)));
		// And cashback up to the cap.
		assert_eq!(Granted::<Test>::get(Fund::Cashback), CashbackCap::get() + 10);
	});
}

#[test]
fn a_ring_of_shops_should_earn_no_more_than_the_daily_limit() {
	build_and_execute(|| {
		// Twelve friends, each selling to every other: 132 sales.
		for seller in 1..=12 {
			for buyer in 1..=12 {
				if seller != buyer {
					Line::new(seller, buyer).settle();
				}
			}
		}
		for who in 1..=12 {
			assert!(points(who) <= 4 * 10 + 4 * 5, "{}", points(who));
		}
	});
}

#[test]
fn splitting_one_sale_should_earn_nothing_more() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000_000);
		Line::new(1, 2).paid(SOUK, 10_000).settle();
		for _ in 0..10 {
			Line::new(3, 4).paid(SOUK, 1_000).settle();
		}
		let cashback = |who: u8| crate::Purses::<Test>::get(Fund::Cashback, acc(who)).unwrap().sum();
		assert_eq!((points(1), cashback(2)), (points(3), cashback(4)));
	});
}

#[test]
fn dust_should_earn_nothing() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000_000);
		for buyer in 2..=20 {
			Line::new(1, buyer).paid(SOUK, 999).settle();
		}
		assert_eq!(Totals::<Test>::iter().count(), 0);
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 0);
	});
}

#[test]
fn cashback_should_cost_more_than_it_pays() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000_000);
		// Of an experience fee of 15 % six tenths, and the commune fee: 9.6 % leave the circle of friends.
		let value = 50_000;
		Line::new(1, 2).paid(SOUK, value).settle();
		assert!(Granted::<Test>::get(Fund::Cashback) < value * 96 / 1_000);
	});
}

#[test]
fn inviting_oneself_under_other_names_should_need_deals_with_others() {
	build_and_execute(|| {
		fill(Pot::Referral, TIME, 1_000_000);
		assert_ok!(Rewards::set_inviter(signed(acc(2)), acc(1)));
		// The inviter and one accomplice, again and again.
		for _ in 0..20 {
			Line::new(1, 2).settle();
			Line::new(2, 1).settle();
			Line::new(3, 2).settle();
			pass(1);
		}
		assert_eq!(Granted::<Test>::get(Fund::Referral), 0);
	});
}

#[test]
fn freezing_just_before_a_dividend_should_earn_less_than_staying() {
	build_and_execute(|| {
		frame_support::assert_ok!(<Money as frame_support::traits::fungibles::Mutate<AccountId>>::mint_into(
			TIME,
			&Rewards::account_of(Pot::Dividends),
			TIME_MIN
		));
		let _ = create(daily(TIME, Basis::Frozen, 1 << 20), 1 << 30);
		assert_ok!(Rewards::freeze(signed(acc(1)), 1 << 20));
		for _ in 0..24 {
			// The sniper comes at the last moment and leaves at once, whenever the delay lets its funds go.
			let hopper = Rewards::freeze(signed(acc(2)), FUNDS - (1 << 20));
			pass_and_close(1);
			if hopper.is_ok() {
				assert_ok!(Rewards::unfreeze(signed(acc(2)), FUNDS - (1 << 20)));
			}
			let _ = Rewards::withdraw_unfrozen(signed(acc(2)), acc(2));
		}
		let dividends = |who| Rewards::account_view(acc(who)).dividends + free(TIME, &acc(who)) - FUNDS;
		// A million times the funds, and yet only one era in eight.
		assert!(dividends(2) <= 4 << 20, "{}", dividends(2));
		assert!(dividends(1) >= 20 << 20, "{}", dividends(1));
	});
}

#[test]
fn proven_fraud_should_lose_what_is_not_claimed() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000_000);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 100_000);
		for buyer in 2..=5 {
			Line::new(buyer, 1).settle();
		}
		Rewards::record(&acc(1), Deed::TraceUpload, 100);
		super::claim::climb(&acc(1), Penalty::Deletion);
		close_all();
		assert!(Rewards::claim_views(acc(1), 0).is_empty());
		assert!(Rewards::claim(signed(acc(1)), policy, 0).is_err());
		assert!(Rewards::claim_purse(signed(acc(1)), Fund::Cashback).is_err());
		assert_eq!(spare(Pot::Cashback, TIME), 1_000_000);
	});
}
