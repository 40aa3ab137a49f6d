// SPDX-License-Identifier: Apache-2.0

//! Scores, winners, points and pay.

use super::{ratio, scale, WHOLE};
use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Reverse;
use scale_info::TypeInfo;
use sp_arithmetic::Perbill;

/// One attribute of one report, next to what the panel agreed on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Measured {
	/// The report's value.
	pub value: i64,
	/// The consensus.
	pub consensus: i64,
	/// How exact a measurement must be, in the attribute's unit and decimals.
	pub tolerance: u64,
	/// The attribute's weight in the quality model.
	pub weight: u32,
}

/// How good a report is.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Score {
	/// The weighted mean of the closeness of all attributes; zero if one of them is not close at all.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub total: Perbill,
	/// The closeness of the worst attribute.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub worst: Perbill,
}

/// How scores turn into points, and points into pay.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct PointRule {
	/// The multiple of the tolerance, in thousandths and above 1 000, at which a value is not close at all.
	pub reach: u32,
	/// What an open report's points are worth of a panel report's.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub open: Perbill,
	/// How many times the points a winner gets where the verdict deviates from the claim: who repeats the claim without
	/// measuring never gets them.
	pub finding: u32,
}

impl Default for PointRule {
	fn default() -> Self {
		Self { reach: 2_000, open: Perbill::from_percent(25), finding: 10 }
	}
}

/// How close `value` is to the consensus: 1 up to the tolerance, then falling evenly to 0 at `reach` thousandths of it.
/// Rounded down. Without tolerance only the very value is close.
///
/// Flat up to the tolerance, because the quality model asks for no more: were the very nearest paid more, repeating the
/// claim would beat measuring on every product that keeps it.
pub fn closeness(value: i64, consensus: i64, tolerance: u64, reach: u32) -> Perbill {
	let distance = u128::from(value.abs_diff(consensus));
	let tolerance = u128::from(tolerance);
	if distance <= tolerance {
		return Perbill::one();
	}
	// In thousandths of the value's unit; all below 2⁹⁶.
	let end = tolerance.saturating_mul(u128::from(reach));
	let at = distance.saturating_mul(1_000);
	let slope = end.saturating_sub(tolerance.saturating_mul(1_000));
	ratio(end.saturating_sub(at), slope)
}

/// The score of a report. Zero for a report without attributes or weights; weights round the mean down.
pub fn score_report(attributes: impl IntoIterator<Item = Measured>, reach: u32) -> Score {
	let (mut sum, mut weights, mut worst) = (0u128, 0u128, Perbill::one());
	for attribute in attributes {
		let Measured { value, consensus, tolerance, weight } = attribute;
		if weight == 0 {
			continue;
		}
		let close = closeness(value, consensus, tolerance, reach);
		worst = worst.min(close);
		weights = weights.saturating_add(u128::from(weight));
		sum = sum.saturating_add(u128::from(weight).saturating_mul(u128::from(close.deconstruct())));
	}
	if weights == 0 || worst.is_zero() {
		return Score { total: Perbill::zero(), worst: Perbill::zero() };
	}
	Score { total: ratio(sum, weights.saturating_mul(u128::from(WHOLE))), worst }
}

/// A report in the ranking of its product.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ranked {
	/// The report, by the caller's number.
	pub index: u32,
	/// Its total score.
	pub score: Perbill,
	/// Decides between equal scores, the lower first: a hash of the account with randomness that was not known before the
	/// last reveal, so that neither order nor account can be chosen for it. Equal ones are decided by the index.
	pub tie: [u8; 32],
}

/// Rank the reports of one product, best first, and return how many win: the best half, rounded up, as far as they score
/// at all. Winners are `entries[..n]`.
pub fn pick_winners(entries: &mut [Ranked]) -> usize {
	entries.sort_unstable_by_key(|entry| (Reverse(entry.score), entry.tie, entry.index));
	let scoring = entries.partition_point(|entry| !entry.score.is_zero());
	entries.len().div_ceil(2).min(scoring)
}

/// What a winning report has of the cycle's tester pool, in points: `score · finding · open · factor`, rounded down.
/// At most 10⁹ times the finding multiple.
///
/// * `panel`: whether the report was drawn; an open one gets [`PointRule::open`] of the points.
/// * `finding`: whether the product's verdict deviates from its claim.
/// * `factor`: see [`product_factor`]; one where it is not used.
pub fn points(rule: &PointRule, score: Perbill, panel: bool, finding: bool, factor: Perbill) -> u64 {
	let times = if finding { u64::from(rule.finding.max(1)) } else { 1 };
	let full = u64::from(score.deconstruct()).saturating_mul(times);
	let discounted = if panel { full } else { rule.open.mul_floor(full) };
	factor.mul_floor(discounted)
}

/// What a product's points are worth: `min(1, contributed / reference)`, rounded down, where `contributed` is what its
/// orders paid into the cycle and `reference` what a product paid on average in the cycle before. So a swarm of products
/// nobody buys cannot drain a pool it does not fill. One where there is no reference.
pub fn product_factor(contributed: Balance, reference: Balance) -> Perbill {
	if reference == 0 {
		return Perbill::one();
	}
	ratio(contributed, reference)
}

/// `⌊pool · points / total⌋`: what some of all points are paid of a pool. Constant work, so claims can be pulled in any
/// order; over all points it never exceeds the pool and falls short of it by less than one unit per claim. That
/// remainder stays in the pool and rolls over. Zero where there are no points.
pub fn pay(pool: Balance, points: u128, total: u128) -> Balance {
	scale(pool, points.min(total), total)
}
