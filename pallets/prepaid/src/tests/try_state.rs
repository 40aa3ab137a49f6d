// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants notices what it is there for.

use crate::{mock::*, Allowances, Prepaids, PriceRate, PriceRates, Reservations};
use frame_support::assert_ok;
use souk_primitives::{
	prepaid::{LineValue, PricedIn},
	Balance,
};
use sp_runtime::{FixedU128, TryRuntimeError};

fn account(change: fn(&mut crate::PrepaidAccount)) {
	Prepaids::<Test>::mutate_extant(acc(PLATFORM), change);
}

fn reservation(change: fn(&mut crate::Reservation<AccountId>)) {
	Reservations::<Test>::mutate_extant(1, change);
}

/// What the check says, and what breaks it.
const CASES: &[(&str, fn())] = &[
	("a reservation is of no account", || reservation(|reservation| reservation.payer = acc(OTHER))),
	("nothing is reserved for an order", || reservation(|reservation| reservation.amount = 0)),
	("what an order is worth does not fit", || {
		reservation(|reservation| {
			reservation.lines[0] = LineValue { token: Balance::MAX, fiat: 1 };
		});
	}),
	("more is reserved than an order is worth", || reservation(|reservation| reservation.amount = 20_001)),
	("reservations do not fit", || {
		reservation(|reservation| {
			reservation.amount = Balance::MAX;
			reservation.lines[0] = LineValue { token: Balance::MAX, fiat: 0 };
		});
		let other = Reservations::<Test>::get(1).unwrap();
		Reservations::<Test>::insert(2, other);
	}),
	("a shop is paid for out of no account", || {
		let allowance = Allowances::<Test>::get(acc(PLATFORM), SHOP).unwrap();
		Allowances::<Test>::insert(acc(OTHER), SHOP, allowance);
	}),
	("deposits do not fit", || {
		let mut allowance = Allowances::<Test>::get(acc(PLATFORM), SHOP).unwrap();
		allowance.deposit = Balance::MAX;
		Allowances::<Test>::insert(acc(PLATFORM), 1, &allowance);
		Allowances::<Test>::insert(acc(PLATFORM), 2, &allowance);
	}),
	("what is on hold is not what an account says", || account(|account| account.held += 1)),
	("more is reserved than an account has", || {
		account(|account| {
			account.reserved = account.held + 1;
		});
	}),
	("what is reserved is not the sum of reservations", || account(|account| account.reserved += 1)),
	("an account counts other orders than it has", || account(|account| account.orders += 1)),
	("an account counts other shops than it pays for", || account(|account| account.shops += 1)),
	("what is on hold for deposits is not their sum", || account(|account| account.deposit += 1)),
	("what is on hold for deposits is not their sum", || {
		let mut allowance = Allowances::<Test>::get(acc(PLATFORM), SHOP).unwrap();
		allowance.deposit = 0;
		Allowances::<Test>::insert(acc(PLATFORM), SHOP, allowance);
	}),
	("a rate is zero", || {
		let rate = PriceRate { rate: FixedU128::default(), since: None };
		PriceRates::<Test>::insert(fiat("USD"), SOUK, rate);
	}),
	("an asset has a rate into itself", || {
		let rate = PriceRate { rate: FixedU128::from_u32(1), since: None };
		PriceRates::<Test>::insert(PricedIn::Asset(SOUK), SOUK, rate);
	}),
	("a rate was set in the future", || {
		let rate = PriceRate { rate: FixedU128::from_u32(1), since: Some(START + 1) };
		PriceRates::<Test>::insert(fiat("USD"), SOUK, rate);
	}),
];

/// Break a sound state with something in every row, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		open(PLATFORM, SOUK, 50_000);
		open(SELLER, TIME, 1);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		assert_ok!(accept_fen(1, 1_000));
		assert_ok!(Prepaid::set_rate(by(RATER), fiat("CNY"), SOUK, FixedU128::from_u32(20)));
		assert_ok!(Prepaid::do_try_state());
		harm();
		match Prepaid::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

#[test]
fn should_notice_when_something_is_wrong() {
	for (index, (message, harm)) in CASES.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_know_a_case_for_every_check() {
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		CASES.iter().map(|(message, _)| *message),
	);
}
