// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{mock::*, *};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn change(harm: impl FnOnce(&mut ProductSales)) {
	Products::<Test>::mutate(gtin(), |product| harm(product.as_mut().unwrap()));
}

const CASES: [Case; 22] = [
	("a product was never sold", || change(|product| product.total.orders = 0)),
	("a product was sold before it was first sold", || change(|product| product.since = 13)),
	("a product was sold in an era to come", || Era::set(11)),
	("a product's window is not that of its latest sale", || change(|product| product.window = 2)),
	("a buyer came in an era to come", || {
		Buyers::<Test>::insert(2, [0; 16], Visit { last: 12, repeat: false })
	}),
	("a buyer came in an era to come", || {
		Buyers::<Test>::insert(1, [0; 16], Visit { last: 13, repeat: false })
	}),
	("a buyer's row is of a window that was swept", || OldestWindow::<Test>::put(1)),
	("a buyer's row is of another window than the visit", || {
		Buyers::<Test>::insert(1, [0; 16], Visit { last: 9, repeat: false });
	}),
	("a product was not sold in the window of its latest sale", || {
		change(|product| product.now = WindowSums::default());
	}),
	("the sums of a window do not agree", || {
		change(|product| product.now.totals.repeat_value = product.now.totals.value + 1);
	}),
	("the sums of a window do not agree", || change(|product| product.before.totals.value = 0)),
	("the sums of a window do not agree", || change(|product| product.now.totals.active_eras = 0)),
	("a window has more sales than there were", || change(|product| product.before.totals.orders = 9)),
	("a window has more sales than there were", || {
		change(|product| product.now.totals.value = product.total.value + 1);
	}),
	("a window has more sales than there were", || change(|product| product.now.totals.active_eras = 9)),
	("a window has sales without buyers, or buyers without sales", || {
		change(|product| product.now.buyers = 0);
	}),
	("more buyers came back than came", || change(|product| product.now.repeat_buyers = 3)),
	("the squares of a window are not those of its sales", || change(|product| product.now.squares = 0)),
	("the sums of a product do not agree", || {
		change(|product| product.total.repeat_value = product.total.value + 1);
	}),
	("the sums of a product do not agree", || change(|product| product.total.active_eras = 0)),
	("the value of an era is not part of its window's", || change(|product| product.today = 0)),
	("the value of an era is not part of its window's", || {
		change(|product| product.today = product.now.totals.value + 1);
	}),
];

/// Break a sound state with something in every row, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		for (era, who) in [(8, 1), (11, 1), (12, 2)] {
			Era::set(era);
			sell(who, 10);
		}
		assert_ok!(Loyalty::do_try_state());
		harm();
		match Loyalty::do_try_state() {
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
