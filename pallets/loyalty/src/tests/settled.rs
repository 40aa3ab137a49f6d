// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Products, Visit, WeightInfo};
use frame_support::weights::Weight;
use souk_primitives::{
	loyalty::{LoyaltyRecent, LoyaltyTotals},
	order::{OrderMode, OrderState},
	traits::OnSettled,
};

#[test]
fn should_count_a_buyer_as_loyal_when_it_comes_back_in_a_later_era() {
	build_and_execute(|| {
		sell(1, 10);
		sell(1, 10);
		assert_eq!(row(0, 1), Some(Visit { last: 0, repeat: false }));
		assert_eq!(view().total.repeat_value, 0);
		Era::set(1);
		sell(1, 30);
		sell(1, 5);
		sell(2, 50);
		assert_eq!(row(0, 1), Some(Visit { last: 1, repeat: true }));
		let totals = LoyaltyTotals { orders: 5, value: 105 * UNIT, repeat_value: 35 * UNIT, active_eras: 2 };
		assert_eq!(view().total, totals);
		assert_eq!(view().recent, LoyaltyRecent { totals, buyers: 2, repeat_buyers: 1 });
		assert_eq!((view().since, view().last), (0, 1));
	});
}

#[test]
fn should_remember_a_buyer_for_a_window_and_forget_it_after_two() {
	build_and_execute(|| {
		for (who, era) in [(1, 0), (2, 9), (3, 9)] {
			Era::set(era);
			sell(who, 1);
		}
		// The next window still knows all three.
		for (who, era) in [(1, 19), (2, 19)] {
			Era::set(era);
			sell(who, 10);
			assert_eq!(row(1, who), Some(Visit { last: era, repeat: true }));
		}
		assert_eq!(view().total.repeat_value, 20 * UNIT);
		assert_eq!((view().recent.buyers, view().recent.repeat_buyers), (5, 2));
		// The one after that knows those who came in the second.
		Era::set(20);
		sell(3, 100);
		sell(1, 100);
		assert_eq!(row(2, 3), Some(Visit { last: 20, repeat: false }));
		assert_eq!(view().total.repeat_value, 120 * UNIT);
		assert_eq!((view().recent.buyers, view().recent.repeat_buyers), (4, 3));
		assert_eq!(view().recent.totals.value, 220 * UNIT);
		// Nothing recent is left after two windows without a sale.
		Era::set(40);
		assert_eq!(view().recent, LoyaltyRecent::default());
		assert_eq!(view().total.orders, 7);
	});
}

#[test]
fn should_count_lines_of_one_order_once_and_their_values_all() {
	build_and_execute(|| {
		let line = Sale { order: Some(7), ..sale(1, 10) };
		line.settle();
		line.settle();
		Sale { order: Some(8), ..line }.settle();
		assert_eq!((view().total.orders, view().total.value), (2, 30 * UNIT));
		assert_eq!((view().recent.buyers, view().total.active_eras), (1, 1));
	});
}

#[test]
fn should_count_each_product_by_itself() {
	build_and_execute(|| {
		sell(1, 10);
		Era::set(1);
		Sale { product: other_gtin(), ..sale(1, 10) }.settle();
		assert_eq!(Loyalty::product_loyalty(other_gtin()).unwrap().total.repeat_value, 0);
		sell(1, 10);
		assert_eq!(view().total.repeat_value, 10 * UNIT);
	});
}

#[test]
fn should_add_what_assets_are_worth() {
	build_and_execute(|| {
		Sale { paid: vec![(SOUK, 3), (TIME, 2 * LEAST), (JUNK, LEAST)], ..sale(1, 0) }.settle();
		assert_eq!(view().total.value, LEAST + 3);
	});
}

#[test]
fn should_count_a_sale_that_ended_well() {
	build_and_execute(|| {
		Sale { state: OrderState::Ruled, ..sale(1, 10) }.settle();
		Sale { state: OrderState::Returned, ..sale(2, 10) }.settle();
		Sale { mode: OrderMode::Attested, ..sale(3, 10) }.settle();
		assert_eq!((view().total.orders, view().total.value), (3, 30 * UNIT));
	});
}

#[test]
fn should_count_nothing_when_a_sale_is_not_real_or_paid_nothing_here() {
	build_and_execute(|| {
		let good = sale(1, 10);
		for bad in [
			Sale { real: false, ..good.clone() },
			Sale { buyer: acc(50), ..good.clone() },
			Sale { paid: vec![], ..good.clone() },
			Sale { paid: vec![], mode: OrderMode::Attested, ..good.clone() },
			Sale { mode: OrderMode::Attested, fees: false, ..good.clone() },
			Sale { paid: vec![(SOUK, LEAST - 1)], ..good.clone() },
			Sale { paid: vec![(JUNK, 100 * UNIT)], ..good.clone() },
			Sale { state: OrderState::Cancelled, ..good.clone() },
			Sale { state: OrderState::Returned, kept: 0, ..good.clone() },
		] {
			bad.settle();
			assert_eq!(Products::<Test>::iter().count(), 0, "{:?} {:?}", bad.state, bad.paid);
			assert_eq!(crate::Buyers::<Test>::iter().count(), 0);
		}
		Sale { paid: vec![(SOUK, LEAST)], ..good }.settle();
		assert_eq!(view().total.value, LEAST);
	});
}

#[test]
fn should_keep_no_row_of_a_buyer_whose_account_does_not_exist() {
	build_and_execute(|| {
		let gone = Sale { buyer: souk_testing::nobody(), ..sale(1, 10) };
		gone.settle();
		Era::set(1);
		gone.settle();
		assert_eq!(crate::Buyers::<Test>::iter().count(), 0);
		assert_eq!((view().recent.buyers, view().recent.repeat_buyers), (2, 0));
		assert_eq!(view().total.repeat_value, 0);
	});
}

#[test]
fn should_cost_nothing_to_drop_a_line_that_paid_nothing_here() {
	assert_eq!(Loyalty::weight(0, 3), Weight::zero());
	for assets in [1, 3] {
		assert_eq!(Loyalty::weight(assets, 8), <() as WeightInfo>::on_settled(assets));
	}
}
