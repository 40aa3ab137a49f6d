// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Costs, Usual};
use frame_support::assert_ok;
use souk_primitives::receipts::{Candle, CandleView, Sum};

fn new_customer(index: usize, value: u64) {
	let key = customer(index);
	assert_ok!(Till::signed(SHOP, vec![(&key, sale_to(&key, value))]).post());
}

#[test]
fn should_sum_the_terms_of_all_kinds_of_customers() {
	build_and_execute(|| {
		let [ann, bob, cal] = [0, 1, 2].map(customer);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_ok!(Till::signed(OTHER, vec![(&cal, sale_to(&cal, 1_000))]).post());
		skip(1);
		let rows = vec![
			(&ann, sale_to(&ann, 1_000)),
			(&bob, sale_to(&bob, 3_000)),
			(&cal, sent(&cal, OTHER, 4_000)),
		];
		assert_ok!(Till::signed(SHOP, rows).post());
		let all = totals(SHOP);
		assert_eq!((all.new, all.returning, all.external), (1, 1, 1));
		assert_eq!(all.counted, Sum { count: 3, value: 8_000 });
		assert_eq!(all.counted_external, Sum { count: 1, value: 4_000 });
		// Two orders of ¥40 in the shop, one of ¥40 away: ((0.5 + 0.3) · 2 / ¥40 + 0.2 · 1 / ¥40) / ¥100.
		assert_eq!(all.bizpower.close, 450_000_000_000_000);
	});
}

#[test]
fn should_be_zero_without_costs_and_compare_currencies_by_their_unit() {
	build_and_execute(|| {
		change_site(SHOP, |site| site.region = region("DE-BE"));
		new_customer(0, 1_000);
		// Nothing can be measured, so nothing counts and nothing is paid for it.
		let all = totals(SHOP);
		assert_eq!((bizpower(SHOP), all.cost, all.signed.count, all.new, all.fees), (0, 0, 1, 0, 0));
		assert!(ratings().is_empty());
		// The same shop where money is worth a tenth: ten times the numbers, the same BizPower.
		let inflated =
			Costs { rent: 1_000, wage: 90_000, usual: Usual { cost: 100_000, ticket: 1_000 }, money: 1_000 };
		assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("DE"), cny(), Some(inflated)));
		skip(1);
		new_customer(1, 10_000);
		assert_eq!(bizpower(SHOP), 500);
	});
}

#[test]
fn should_follow_the_course_of_an_era_and_join_eras_to_candles() {
	build_and_execute(|| {
		new_customer(0, 1_000);
		new_customer(1, 1_000);
		new_customer(2, 8_000);
		let course = totals(SHOP).bizpower;
		let millionths = |value: u128| value / 1_000_000_000_000;
		// One customer at ¥10 each; two at ¥10; three at ¥33.33.
		assert_eq!(
			[course.open, course.high, course.low, course.close].map(millionths),
			[500, 1_000, 450, 450]
		);
		skip(1);
		assert_ok!(Till::of(SHOP, vec![sale(5)]).post());
		skip(2);
		new_customer(3, 500);
		let later = totals(SHOP).bizpower;
		assert_eq!(later, Candle { open: later.open, high: later.open, low: later.open, close: later.open });
		assert_eq!(millionths(later.open), 1_000);

		let candles = |from, interval, count| Receipts::bizpower_candles(SHOP, from, interval, count);
		let candle = |from, eras, bizpower, count, value| CandleView {
			from,
			eras,
			bizpower,
			counted: Sum { count, value },
		};
		let by_era = [
			candle(10, 1, course, 3, 10_000),
			candle(11, 1, Candle::default(), 0, 0),
			candle(13, 1, later, 1, 500),
		];
		assert_eq!(candles(10, 1, 100), by_era);
		assert_eq!(candles(0, 1, 11), by_era[..1]);
		assert_eq!(candles(11, 1, 2), by_era[1..2]);
		let joined = Candle { open: course.open, high: later.high, low: course.low, close: later.close };
		assert_eq!(candles(8, 10, 5), [candle(8, 3, joined, 4, 10_500)]);
		assert_eq!(
			candles(9, 2, 5),
			[
				candle(9, 1, course, 3, 10_000),
				candle(11, 1, Candle::default(), 0, 0),
				candle(13, 1, later, 1, 500)
			]
		);
		assert!(candles(10, 0, 5).is_empty());
		assert!(candles(10, 1, 0).is_empty());
		assert!(candles(14, 1, 5).is_empty());
		assert!(Receipts::bizpower_candles(99, 10, 1, 5).is_empty());
		assert_eq!(candles(0, u32::MAX, u32::MAX).len(), 1);
	});
}

#[test]
fn should_answer_from_what_is_left_when_old_eras_were_pruned() {
	build_and_execute(|| {
		for _ in 0..40 {
			assert_ok!(Till::of(SHOP, vec![sale(5)]).post());
			skip(1);
		}
		// 30 eras before the last batch, and itself.
		let all = Receipts::bizpower_candles(SHOP, 0, 1, 100);
		assert_eq!((all.len(), all[0].from), (31, 19));
		assert_eq!(Receipts::totals_of(SHOP, 18), None);
		assert_eq!(Receipts::totals_of(SHOP, 19).unwrap().era, 19);
		assert_eq!(Receipts::totals_of(SHOP, 50), None);
		assert_eq!(crate::Books::<Test>::get(SHOP).unwrap().batches(), 6);
	});
}
