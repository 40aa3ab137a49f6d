// SPDX-License-Identifier: Apache-2.0

//! What the ledger of power hears of a merchant whose sales are all by till (S2-34): each customer once, and only for a
//! receipt that its fee is paid for.

use crate::mock::*;
use frame_support::assert_ok;

fn visit(index: usize) {
	let key = customer(index);
	assert_ok!(Till::signed(SHOP, vec![(&key, sale_to(&key, 1_000))]).post());
}

#[test]
fn should_tell_of_each_customer_once_when_receipts_count() {
	build_and_execute(|| {
		for index in [0, 0, 1] {
			visit(index);
		}
		let told = [0, 1].map(|index| (merchant(), customer(index).account()));
		assert_eq!(Sold::get(), told);
		// A customer who comes back is a party already.
		skip(1);
		visit(0);
		assert_eq!(Sold::get(), told);
	});
}

#[test]
fn should_tell_of_nobody_when_receipts_do_not_count() {
	build_and_execute(|| {
		let ann = customer(0);
		// Nobody signed.
		assert_ok!(Till::of(SHOP, vec![sale(1_000)]).post());
		// The shop cannot be measured, so no fee is used up.
		change_site(SHOP, |site| site.region = region("DE-BE"));
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!(Sold::get(), []);
	});
}
