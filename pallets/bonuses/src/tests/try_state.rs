// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{mock::*, *};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn change(harm: impl FnOnce(&mut BonusOf<Test>)) {
	Bonuses::<Test>::mutate(0, |bonus| harm(bonus.as_mut().unwrap()));
}

fn pay(era: u32, id: u32, amount: u128) {
	EraPayments::<Test>::insert(era, (id, stranger()), EraPaid { amount, order: 1 });
}

const CASES: [Case; 22] = [
	("a bonus has a number that was not given out", || NextBonus::<Test>::put(1)),
	("a bonus pays nothing, or for a sale of any size", || change(|bonus| bonus.terms.buyer_cap = 0)),
	("a bonus pays nothing, or for a sale of any size", || change(|bonus| bonus.terms.least_sale = 0)),
	("a bonus names no listing", || change(|bonus| bonus.listings = Some(Default::default()))),
	("a bonus was opened in the future", || change(|bonus| bonus.opened = START + 1)),
	("a bonus was closed before it was opened", || change(|bonus| bonus.until = START - 1)),
	("a bonus takes orders for too long", || change(|bonus| bonus.until = START + MAX_LIFE + 1)),
	("the budgets of a funder do not fit", || {
		change(|bonus| bonus.remaining = u128::MAX);
		Bonuses::<Test>::mutate(1, |bonus| bonus.as_mut().unwrap().remaining = 1);
	}),
	("budgets of bonuses are not what is on hold", || change(|bonus| bonus.remaining += 1)),
	("budgets of bonuses are not what is on hold", || change(|bonus| bonus.funder = stranger())),
	("budgets of bonuses are not what is on hold", || change(|bonus| bonus.terms.asset = NATIVE)),
	("a shop keeps an empty row of bonuses", || {
		ShopBonuses::<Test>::insert(OTHER_SHOP, seller(), frame_support::BoundedVec::new());
	}),
	("the bonuses of a shop are not those in its row", || {
		ShopBonuses::<Test>::mutate(SHOP, seller(), |row| row.as_mut().reverse());
	}),
	("the bonuses of a shop are not those in its row", || change(|bonus| bonus.shop = OTHER_SHOP)),
	("the bonuses of a shop are not those in its row", || {
		// Those of another account are in a row of its own.
		let row = ShopBonuses::<Test>::take(SHOP, seller());
		ShopBonuses::<Test>::insert(SHOP, stranger(), row);
	}),
	("a bonus is not in its shop's row", || ShopBonuses::<Test>::remove(SHOP, seller())),
	("a payment is of an era to come", || pay(2, 0, 1)),
	("a payment is of an era that was swept", || OldestEra::<Test>::put(1)),
	("a payment of nothing is kept", || pay(1, 0, 0)),
	("a payment is of a bonus that was not opened", || pay(1, 2, 1)),
	("a buyer got more than the cap", || pay(1, 0, 251)),
	("a buyer got more than the cap", || change(|bonus| bonus.terms.buyer_cap = 99)),
];

/// Break a sound state with something in every row, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		open(terms(TIME), 1_000);
		open(part(TIME), 500);
		sale(200).settle();
		Era::set(1);
		assert_ok!(BonusPallet::do_try_state());
		harm();
		match BonusPallet::do_try_state() {
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
