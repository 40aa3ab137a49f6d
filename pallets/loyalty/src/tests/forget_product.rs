// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Products};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn should_forget_a_product_when_it_was_not_sold_for_long() {
	build_and_execute(|| {
		sell(1, 10);
		Era::set(LIFE + 1);
		let total = view().total;
		assert_ok!(Loyalty::forget_product(signed(acc(9)), gtin()));
		assert_eq!(events(), [Event::ProductForgotten { product: gtin(), total }]);
		assert_eq!(Products::<Test>::iter().count(), 0);
		// It can be sold again, and begins anew.
		sell(1, 10);
		assert_eq!((view().since, view().total.orders), (LIFE + 1, 1));
	});
}

#[test]
fn should_keep_a_product_while_one_of_its_windows_counts() {
	build_and_execute(|| {
		ProductLife::set(0);
		sell(1, 10);
		Era::set(2 * WINDOW);
		assert_noop!(Loyalty::forget_product(signed(acc(9)), gtin()), Error::<Test>::TooEarly);
		Era::set(2 * WINDOW + 1);
		assert_ok!(Loyalty::forget_product(signed(acc(9)), gtin()));
	});
}

#[test]
fn should_fail_when_there_is_nothing_to_forget() {
	build_and_execute(|| {
		let forget = || Loyalty::forget_product(signed(acc(9)), gtin());
		assert_noop!(forget(), Error::<Test>::ProductNotFound);
		sell(1, 10);
		Era::set(LIFE);
		assert_noop!(forget(), Error::<Test>::TooEarly);
		assert_noop!(Loyalty::forget_product(RuntimeOrigin::root(), gtin()), BadOrigin);
	});
}
