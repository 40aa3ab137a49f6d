// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{amounts, any_plans, part, rates, valid_plans, WHOLE};
use proptest::prelude::*;
use sp_core::U256;

fn formula(rate: u32, closing: u32) -> CommissionPlan {
	CommissionPlan::Formula { rate: Perbill::from_percent(rate), closing: Perbill::from_percent(closing) }
}

fn levels(rate: u32, shares: &[u32]) -> CommissionPlan {
	let shares: Vec<_> = shares.iter().copied().map(Perbill::from_percent).collect();
	CommissionPlan::Levels { rate: Perbill::from_percent(rate), shares: shares.try_into().unwrap() }
}

/// Product decision 3 and the vectors of the protocol: P = 100, L = 20 %, M = 50 %.
#[test]
fn should_pay_the_vectors_of_the_protocol() {
	let plan = formula(20, 50);
	assert_eq!(plan.pay(100, 4).unwrap().into_inner(), vec![3, 3, 3, 11]);
	assert_eq!(plan.pay(100, 2).unwrap().into_inner(), vec![10, 10]);
	assert_eq!(plan.pay(100, 1).unwrap().into_inner(), vec![20]);
	assert_eq!(plan.pay(100, 0).unwrap().into_inner(), Vec::<Balance>::new());
}

#[test]
fn should_round_down_before_the_closing_promoter() {
	// By the formula each gets 0.5 base units. So the first promoter gets none, and the closing promoter the remainder.
	assert_eq!(formula(100, 50).pay(1, 2).unwrap().into_inner(), vec![0, 1]);
	// 1.5 each.
	assert_eq!(formula(100, 50).pay(3, 2).unwrap().into_inner(), vec![1, 2]);
}

#[test]
fn should_pay_all_or_nothing_to_the_closing_promoter_at_the_ends_of_m() {
	assert_eq!(formula(20, 100).pay(100, 3).unwrap().into_inner(), vec![0, 0, 20]);
	assert_eq!(formula(20, 0).pay(100, 3).unwrap().into_inner(), vec![10, 10, 0]);
}

#[test]
fn should_pay_explicit_levels() {
	let plan = levels(20, &[50, 30, 20]);
	assert_eq!(plan.pay(100, 3).unwrap().into_inner(), vec![10, 6, 4]);
	// The closing promoter of a shorter path also takes the shares of the missing levels.
	assert_eq!(plan.pay(100, 2).unwrap().into_inner(), vec![10, 10]);
	assert_eq!(plan.pay(100, 1).unwrap().into_inner(), vec![20]);
	assert_eq!(plan.pay(100, 0).unwrap().into_inner(), Vec::<Balance>::new());
}

#[test]
fn should_refuse_a_path_deeper_than_the_plan() {
	assert_eq!(formula(20, 50).pay(100, 9), Err(CommissionError::PathTooDeep));
	assert_eq!(levels(20, &[50, 50]).pay(100, 3), Err(CommissionError::PathTooDeep));
	assert_eq!(CommissionPlan::None.pay(100, 1), Err(CommissionError::PathTooDeep));
	assert_eq!(CommissionPlan::None.pay(100, 0).unwrap().into_inner(), Vec::<Balance>::new());
	assert_eq!(formula(20, 50).pay(100, u32::MAX), Err(CommissionError::PathTooDeep));
}

#[test]
fn should_refuse_shares_that_are_not_whole() {
	assert_eq!(levels(20, &[50, 50]).validate(), Ok(()));
	assert_eq!(levels(20, &[50, 49]).validate(), Err(CommissionError::SharesNotWhole));
	assert_eq!(levels(20, &[100, 1]).validate(), Err(CommissionError::SharesNotWhole));
	assert_eq!(levels(20, &[]).validate(), Err(CommissionError::SharesNotWhole));
	assert_eq!(formula(20, 50).validate(), Ok(()));
	assert_eq!(CommissionPlan::None.validate(), Ok(()));
}

proptest! {
	#[test]
	fn sums_to_what_is_set_aside(plan in any_plans(), price in amounts(), depth in 0..12u32) {
		match plan.pay(price, depth) {
			Ok(amounts) => {
				prop_assert_eq!(amounts.len() as u32, depth);
				let sum = amounts.iter().try_fold(0u128, |sum, amount| sum.checked_add(*amount));
				let pool = if depth == 0 { 0 } else { part(price, plan.rate().deconstruct()) };
				prop_assert_eq!(sum, Some(pool));
			},
			Err(error) => {
				prop_assert_eq!(error, CommissionError::PathTooDeep);
				prop_assert!(depth > plan.max_depth());
			},
		}
	}

	#[test]
	fn pays_the_formula_rounded_down(
		price in amounts(), rate in rates(), closing in rates(), depth in 2..=8u32,
	) {
		let amounts = CommissionPlan::Formula { rate, closing }.pay(price, depth).unwrap();
		// In one division. The implementation takes two.
		let pool = U256::from(part(price, rate.deconstruct()));
		let even = pool * U256::from(WHOLE - closing.deconstruct()) / (U256::from(WHOLE) * U256::from(depth - 1));
		let last = amounts.len() - 1;
		for amount in &amounts[..last] {
			prop_assert_eq!(U256::from(*amount), even);
		}
		// The closing promoter gets `M` and less than one unit more for each of the others, and for `M` itself.
		let closing_part = pool * U256::from(closing.deconstruct()) / U256::from(WHOLE);
		prop_assert!(U256::from(amounts[last]) >= closing_part);
		prop_assert!(U256::from(amounts[last]) <= closing_part + U256::from(depth));
	}

	#[test]
	fn pays_levels_rounded_down(plan in valid_plans(), price in amounts()) {
		let CommissionPlan::Levels { rate, shares } = &plan else { return Ok(()) };
		let amounts = plan.pay(price, shares.len() as u32).unwrap();
		let pool = part(price, rate.deconstruct());
		let last = amounts.len() - 1;
		for (amount, share) in amounts.iter().zip(shares).take(last) {
			prop_assert_eq!(*amount, part(pool, share.deconstruct()));
		}
		let least = part(pool, shares[last].deconstruct());
		prop_assert!((least..=least.saturating_add(8)).contains(&amounts[last]));
	}

	#[test]
	fn only_whole_shares_validate(plan in any_plans()) {
		let CommissionPlan::Levels { shares, .. } = &plan else { return Ok(()) };
		let sum: u64 = shares.iter().map(|share| u64::from(share.deconstruct())).sum();
		prop_assert_eq!(plan.validate().is_ok(), sum == u64::from(WHOLE));
	}

	#[test]
	fn decoding_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
		let mut input = &bytes[..];
		if let Ok(plan) = CommissionPlan::decode(&mut input) {
			prop_assert!(plan.encoded_size() <= CommissionPlan::max_encoded_len());
			let _ = plan.validate();
			let _ = plan.pay(u128::MAX, plan.max_depth());
		}
	}
}

mod ceilings {
	use super::*;

	fn percents(ceilings: &[u32]) -> Vec<Perbill> {
		ceilings.iter().copied().map(Perbill::from_percent).collect()
	}

	fn paid(plan: &CommissionPlan, ceilings: &[u32], price: Balance) -> Vec<Balance> {
		let depth = ceilings.len() as u32;
		plan.under(&percents(ceilings)).pay(price, depth).unwrap().into_inner()
	}

	#[test]
	fn should_leave_a_plan_alone_when_nobody_reaches_a_ceiling() {
		for plan in [formula(20, 50), levels(20, &[50, 30, 20]), CommissionPlan::None] {
			assert_eq!(plan.under(&[]), plan);
		}
		assert_eq!(formula(20, 50).under(&percents(&[10, 10])), formula(20, 50));
		assert_eq!(levels(20, &[50, 30, 20]).under(&percents(&[10, 6, 4])), levels(20, &[50, 30, 20]));
		// A path that the plan does not pay is refused where it is paid.
		assert_eq!(levels(20, &[100]).under(&percents(&[0, 0])), levels(20, &[100]));
		assert_eq!(formula(20, 50).under(&percents(&[0; 9])), formula(20, 50));
	}

	#[test]
	fn should_leave_the_excess_to_the_seller_when_a_ceiling_is_reached() {
		assert_eq!(paid(&formula(20, 50), &[5], 1_000), [50]);
		assert_eq!(paid(&formula(20, 50), &[5, 5], 1_000), [50, 50]);
		assert_eq!(paid(&formula(20, 50), &[100, 5], 1_000), [100, 50]);
		assert_eq!(paid(&formula(20, 50), &[0, 100], 1_000), [0, 100]);
		assert_eq!(paid(&formula(20, 50), &[0, 0], 1_000), [0, 0]);
		assert_eq!(paid(&levels(20, &[50, 30, 20]), &[3, 100, 100], 1_000), [30, 60, 40]);
		// The closing promoter of a shorter path takes the missing levels, up to its own ceiling.
		assert_eq!(paid(&levels(20, &[50, 30, 20]), &[100, 6], 1_000), [100, 60]);
	}

	proptest! {
		#[test]
		fn should_pay_each_no_more_than_its_ceiling_and_its_plan(
			plan in valid_plans(),
			ceilings in proptest::collection::vec(rates(), 1..=8),
			price in amounts(),
		) {
			let depth = ceilings.len() as u32;
			prop_assume!(depth <= plan.max_depth());
			let under = plan.under(&ceilings);
			prop_assert_eq!(under.validate(), Ok(()));
			prop_assert!(depth <= under.max_depth());
			prop_assert!(under.rate() <= plan.rate());
			let (before, after) = (plan.pay(price, depth).unwrap(), under.pay(price, depth).unwrap());
			let all = after.iter().sum::<Balance>();
			prop_assert!(all <= before.iter().sum::<Balance>());
			// A part per billion of what is set aside, or eight base units.
			let slack = all / 1_000_000_000 + 8;
			// A plan's own amounts may be finer than parts per billion of the price.
			let coarse = price / 100_000_000 + 8;
			for ((paid, offered), ceiling) in after.iter().zip(&before).zip(&ceilings) {
				prop_assert!(*paid <= part(price, ceiling.deconstruct()).saturating_add(slack));
				prop_assert!(*paid <= offered.saturating_add(coarse));
			}
		}

		#[test]
		fn should_change_nothing_when_ceilings_are_whole(plan in valid_plans(), depth in 0..9usize) {
			prop_assert_eq!(plan.under(&vec![Perbill::one(); depth]), plan);
		}
	}
}
