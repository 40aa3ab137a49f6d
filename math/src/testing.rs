// SPDX-License-Identifier: Apache-2.0

//! Inputs for property tests.

use crate::{
	commission::CommissionPlan,
	waterfall::{Outcome, SplitTerms},
	Balance, MAX_PATH_DEPTH, MAX_SERVICES,
};
use proptest::prelude::*;
use sp_arithmetic::Perbill;
use sp_core::U256;

/// Parts per billion in a whole.
pub const WHOLE: u32 = 1_000_000_000;

/// `⌊amount · parts / 10⁹⌋` by 256-bit integers.
pub fn part(amount: Balance, parts: u32) -> Balance {
	(U256::from(amount) * U256::from(parts) / U256::from(WHOLE)).as_u128()
}

/// Any amount, small and extreme ones often.
pub fn amounts() -> impl Strategy<Value = Balance> {
	prop_oneof![0..2_000u128, any::<u64>().prop_map(Balance::from), any::<u128>(), Just(u128::MAX)]
}

/// Any rate, the ends often.
pub fn rates() -> impl Strategy<Value = Perbill> {
	prop_oneof![8 => 0..=WHOLE, 1 => Just(0), 1 => Just(WHOLE)].prop_map(Perbill::from_parts)
}

/// Rates that sum to the whole.
fn whole_rates(count: usize) -> impl Strategy<Value = Vec<Perbill>> {
	proptest::collection::vec(0..=WHOLE, count - 1).prop_map(|mut cuts| {
		cuts.sort_unstable();
		cuts.push(WHOLE);
		let mut from = 0;
		let widths = cuts.into_iter().map(|to| Perbill::from_parts(to - std::mem::replace(&mut from, to)));
		widths.collect()
	})
}

/// Plans that validate, with this rate.
fn plans(rate: Perbill) -> impl Strategy<Value = CommissionPlan> {
	let levels = (1..=MAX_PATH_DEPTH as usize).prop_flat_map(whole_rates);
	prop_oneof![
		Just(CommissionPlan::None),
		rates().prop_map(move |closing| CommissionPlan::Formula { rate, closing }),
		levels.prop_map(move |shares| CommissionPlan::Levels { rate, shares: shares.try_into().unwrap() }),
	]
}

/// Plans of any rate that validate.
pub fn valid_plans() -> impl Strategy<Value = CommissionPlan> {
	rates().prop_flat_map(plans)
}

/// Plans that need not validate.
pub fn any_plans() -> impl Strategy<Value = CommissionPlan> {
	let shares = proptest::collection::vec(rates(), 0..=MAX_PATH_DEPTH as usize);
	prop_oneof![
		valid_plans(),
		(rates(), shares)
			.prop_map(|(rate, shares)| CommissionPlan::Levels { rate, shares: shares.try_into().unwrap() }),
	]
}

/// Terms that validate.
pub fn valid_terms() -> impl Strategy<Value = SplitTerms> {
	(whole_rates(4), rates()).prop_flat_map(|(parts, platform_slice)| {
		plans(parts[0]).prop_map(move |commission| SplitTerms {
			commission,
			experience_fee: parts[1],
			platform_slice,
			commune_fee: parts[2],
		})
	})
}

/// Terms with the shares of services that validate together.
pub fn served_terms() -> impl Strategy<Value = (SplitTerms, Vec<Perbill>)> {
	let parts = (0..=MAX_SERVICES as usize).prop_flat_map(|services| whole_rates(services + 4));
	(parts, rates()).prop_flat_map(|(parts, platform_slice)| {
		plans(parts[0]).prop_map(move |commission| {
			let terms =
				SplitTerms { commission, experience_fee: parts[1], platform_slice, commune_fee: parts[2] };
			(terms, parts[4..].to_vec())
		})
	})
}

/// Terms that need not validate.
pub fn any_terms() -> impl Strategy<Value = SplitTerms> {
	(any_plans(), rates(), rates(), rates()).prop_map(
		|(commission, experience_fee, platform_slice, commune_fee)| SplitTerms {
			commission,
			experience_fee,
			platform_slice,
			commune_fee,
		},
	)
}

/// Any outcome, possible or not.
pub fn outcomes() -> impl Strategy<Value = Outcome> {
	prop_oneof![
		Just(Outcome::Completed),
		Just(Outcome::Refunded),
		amounts().prop_map(Outcome::PartiallyRefunded),
		any::<u16>().prop_map(Outcome::Ruled),
		(0..=10_000u16).prop_map(Outcome::Ruled),
	]
}
