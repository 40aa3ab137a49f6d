// SPDX-License-Identifier: Apache-2.0

use crate::{window_of, ProductSales, Seen, Visit, WindowSums};
use souk_primitives::Balance;
use sp_runtime::Perbill;

#[test]
fn should_number_windows_from_the_first_era() {
	assert_eq!([0, 9, 10, 25].map(|era| window_of(era, 10)), [0, 0, 1, 2]);
	// A runtime never sets this. It must not fail all the same.
	assert_eq!(window_of(7, 0), 0);
}

#[test]
fn should_know_a_buyer_by_its_rows() {
	let visit = |last, repeat| Visit { last, repeat };
	let seen = |first, repeat, turned| Seen { first, repeat, turned };
	for (now, before, after, says) in [
		(None, false, visit(3, false), seen(true, false, false)),
		(None, true, visit(3, true), seen(true, true, true)),
		(Some(visit(3, false)), false, visit(3, false), seen(false, false, false)),
		(Some(visit(2, false)), false, visit(3, true), seen(false, true, true)),
		(Some(visit(3, true)), false, visit(3, true), seen(false, true, false)),
	] {
		assert_eq!(Visit::after(now, before, 3), (after, says), "{now:?} {before}");
	}
}

#[test]
fn should_stop_at_the_largest_number_when_sums_do_not_fit() {
	let mut product = ProductSales::new(0, 0);
	let back = Seen { first: false, repeat: true, turned: false };
	for order in 0..4 {
		product.note(order, 0, order.into(), Balance::MAX, back);
	}
	assert_eq!((product.total.value, product.now.squares), (Balance::MAX, u128::MAX));
	assert!(product.factor(0, Perbill::one(), 30) <= Perbill::one());
	assert_eq!(WindowSums::default().factor(Perbill::one(), 30), Perbill::zero());
}
