// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, WeightInfo};
use souk_primitives::loyalty::Loyalty as Reads;
use sp_runtime::Perbill;

fn factor() -> Perbill {
	<Loyalty as Reads>::factor(gtin())
}

/// A factor may be rounded down by a part in ten million.
fn assert_near(factor: Perbill, wanted: Perbill) {
	assert!(factor <= wanted, "{factor:?} is more than {wanted:?}");
	let short = wanted - factor;
	assert!(short <= Perbill::from_parts(100), "{factor:?} is less than {wanted:?}");
}

#[test]
fn should_be_zero_when_nobody_came_back() {
	build_and_execute(|| {
		assert_eq!(factor(), Perbill::zero());
		assert_eq!(<Loyalty as Reads>::of(gtin()), None);
		sell(1, 10);
		Era::set(1);
		sell(2, 10);
		assert_eq!(factor(), Perbill::zero());
		assert_eq!(<Loyalty as Reads>::weigh(gtin(), 1_100), 1_000);
	});
}

#[test]
fn should_be_the_share_of_value_from_those_who_came_back_when_it_is_spread_over_enough_eras() {
	build_and_execute(|| {
		for era in 0..8 {
			Era::set(era);
			sell(1, 10);
			sell(10 + era as u8, 10);
		}
		// 70 of 160, spread over eight eras of the same value, where four are enough.
		assert_near(factor(), Perbill::from_rational(7u32, 160));
		assert_eq!(view().factor, factor());
		assert_eq!(<Loyalty as Reads>::of(gtin()), Some(view()));
		// The weight is `1 + factor` of `1 + ceiling`.
		let weighs = <Loyalty as Reads>::weigh(gtin(), 11_000_000);
		assert!((10_437_499..=10_437_500).contains(&weighs), "{weighs}");
	});
}

#[test]
fn should_be_less_when_all_value_comes_in_few_eras() {
	build_and_execute(|| {
		sell(1, 1);
		Era::set(1);
		sell(1, 1_000_000);
		// One era has it all: the root of a quarter.
		let half = Perbill::from_percent(5);
		assert!(factor() <= half && factor() > Perbill::from_parts(49_990_000), "{:?}", factor());
		// The least sales in many other eras change next to nothing.
		for era in 2..10 {
			Era::set(era);
			Sale { paid: vec![(SOUK, LEAST)], ..sale(1, 0) }.settle();
		}
		assert!(factor() <= half + Perbill::from_parts(10), "{:?}", factor());
	});
}

#[test]
fn should_never_exceed_the_ceiling_and_follow_it() {
	build_and_execute(|| {
		for era in 0..10 {
			Era::set(era);
			sell(1, if era == 0 { 1 } else { 1_000 });
		}
		assert!(factor() <= Perbill::from_percent(10) && factor() > Perbill::from_parts(99_800_000));
		Ceiling::set(Perbill::from_percent(1));
		assert_eq!(<Loyalty as Reads>::ceiling(), Perbill::from_percent(1));
		assert!(factor() <= Perbill::from_percent(1) && factor() > Perbill::from_parts(9_980_000));
		Ceiling::set(Perbill::zero());
		assert_eq!(factor(), Perbill::zero());
		assert_eq!(<Loyalty as Reads>::weigh(gtin(), 77), 77);
	});
}

#[test]
fn should_forget_what_is_older_than_two_windows() {
	build_and_execute(|| {
		for era in 0..10 {
			Era::set(era);
			sell(1, 10);
		}
		let loyal = factor();
		Era::set(19);
		assert_eq!(factor(), loyal);
		Era::set(20);
		assert_eq!(factor(), Perbill::zero());
	});
}

#[test]
fn should_say_what_a_read_costs() {
	assert_eq!(<Loyalty as Reads>::weight(), <() as WeightInfo>::factor());
}
