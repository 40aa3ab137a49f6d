// SPDX-License-Identifier: Apache-2.0

//! The contract's waterfall against Souk's: vectors of math/src/waterfall/tests.rs and others by hand that a path of three can
//! have, and random ones, all against the very function that the runtime calls.

use crate::market::{rates, terms, Market};
use alloy_primitives::Address;
use rand::{rngs::StdRng, Rng, SeedableRng};
use souk_math::{
	commission::CommissionPlan,
	waterfall::{split, Outcome, SplitTerms},
};
use sp_arithmetic::Perbill;

const WHOLE: u32 = 1_000_000_000;

/// Escrow, terms, depth; then seller, platform, experience, commune, and three promoters.
type Vector = (u128, SplitTerms, u32, [u128; 7]);

fn formula(rate: u32, closing: u32) -> CommissionPlan {
	CommissionPlan::Formula { rate: Perbill::from_percent(rate), closing: Perbill::from_percent(closing) }
}

fn fixed() -> Vec<Vector> {
	let governed = |commission| SplitTerms { commission, ..rates() };
	let dear = SplitTerms { commune_fee: Perbill::from_percent(10), ..governed(CommissionPlan::None) };
	vec![
		(20_000_000, governed(CommissionPlan::None), 0, [17_000_000, 1_080_000, 1_800_000, 120_000, 0, 0, 0]),
		(100, governed(formula(20, 50)), 0, [85, 6, 9, 0, 0, 0, 0]),
		(100, governed(formula(20, 50)), 3, [65, 6, 9, 0, 5, 5, 10]),
		(1_000, dear, 0, [810, 0, 90, 100, 0, 0, 0]),
		(0, governed(formula(20, 50)), 2, [0; 7]),
	]
}

/// Compare `count` random splits, and the fixed ones. Returns how many were compared.
pub fn compare(market: &mut Market, count: usize, seed: u64) -> Result<usize, String> {
	let mut random = StdRng::seed_from_u64(seed);
	let fixed = fixed();
	for (escrow, rates, depth, legs) in &fixed {
		one(market, *escrow, rates, *depth, Some(*legs))?;
	}
	for _ in 0..count {
		let rate = random.gen_range(0..=WHOLE);
		let fee = random.gen_range(0..=WHOLE - rate);
		let rates = SplitTerms {
			commission: CommissionPlan::Formula {
				rate: Perbill::from_parts(rate),
				closing: Perbill::from_parts(random.gen_range(0..=WHOLE)),
			},
			experience_fee: Perbill::from_parts(fee),
			platform_slice: Perbill::from_parts(random.gen_range(0..=WHOLE)),
			commune_fee: Perbill::from_parts(random.gen_range(0..=WHOLE - rate - fee)),
		};
		// Amounts of all lengths that the contract can hold.
		let escrow = random.gen::<u128>() >> random.gen_range(32..128);
		one(market, escrow, &rates, random.gen_range(0..=3), None)?;
	}
	Ok(fixed.len() + count)
}

fn one(
	market: &mut Market,
	escrow: u128,
	rates: &SplitTerms,
	depth: u32,
	legs: Option<[u128; 7]>,
) -> Result<(), String> {
	let path: Vec<Address> = (1..=depth as u8).map(Address::repeat_byte).collect();
	let found = market.split(terms(rates, escrow, &path))?;
	let rules = split(escrow, rates, depth, Outcome::Completed).map_err(|error| format!("{error:?}"))?;
	let promoter = |level: usize| rules.promoters.get(level).copied().unwrap_or_default();
	let expected = [
		rules.seller,
		rules.platform,
		rules.experience,
		rules.commune,
		promoter(0),
		promoter(1),
		promoter(2),
	];
	if found != expected || legs.is_some_and(|legs| legs != expected) || found.iter().sum::<u128>() != escrow
	{
		return Err(format!("{escrow} by {rates:?} for {depth} promoters: {found:?}, by the rules {expected:?}, listed {legs:?}"));
	}
	Ok(())
}
