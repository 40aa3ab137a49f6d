// SPDX-License-Identifier: Apache-2.0

//! Scores, winners, points and pay.

use super::{ratio, scale, WHOLE};
use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Reverse;
use scale_info::TypeInfo;
use sp_arithmetic::Perbill;

/// One attribute of one report, and the consensus of the panel on it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Measured {
	/// The report's value.
	pub value: i64,
	/// The consensus.
	pub consensus: i64,
	/// The tolerance of the attribute, in its unit and decimals.
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
	/// The weighted mean of the closeness of all attributes. Zero if one of them is not close at all.
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
	/// The part of a panel report's points that an open report gets.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub open: Perbill,
	/// The multiple of points for winners if the verdict is news: not the last verdict, or not the claim. A tester who
	/// repeats the claim without measuring never gets it.
	pub news: u32,
}

impl Default for PointRule {
	fn default() -> Self {
		Self { reach: 2_000, open: Perbill::from_percent(25), news: 10 }
	}
}

/// How close `value` is to the consensus: 1 up to the tolerance, then falling evenly to 0 at `reach` thousandths of it.
/// Rounded down. Without a tolerance only an equal value is close.
///
/// It is flat up to the tolerance, because the quality model asks for no more. If the nearest values were paid more,
/// repeating the claim would beat measuring on every product that keeps its claim.
pub fn closeness(value: i64, consensus: i64, tolerance: u64, reach: u32) -> Perbill {
	let distance = u128::from(value.abs_diff(consensus));
	let tolerance = u128::from(tolerance);
	if distance <= tolerance {
		return Perbill::one();
	}
	// In thousandths of the value's unit. All are below 2⁹⁶.
	let end = tolerance.saturating_mul(u128::from(reach));
	let at = distance.saturating_mul(1_000);
	let slope = end.saturating_sub(tolerance.saturating_mul(1_000));
	ratio(end.saturating_sub(at), slope)
}

/// The score of a report, rounded down. Zero for a report without attributes or weights.
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

/// A report in the ranking of its product's reports.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ranked {
	/// The report, by the caller's number.
	pub index: u32,
	/// Its total score.
	pub score: Perbill,
	/// Decides between equal scores: the lower comes first. It is a hash of the account with randomness that was not
	/// known before the last reveal, so neither order nor account can be chosen for it. The index decides between equal
	/// ties.
	pub tie: [u8; 32],
}

/// Rank the reports of one product, the best first, and return how many win: half of them, rounded up, but only reports
/// with a score above zero. The winners are `entries[..n]`.
pub fn pick_winners(entries: &mut [Ranked]) -> usize {
	entries.sort_unstable_by_key(|entry| (Reverse(entry.score), entry.tie, entry.index));
	let scoring = entries.partition_point(|entry| !entry.score.is_zero());
	entries.len().div_ceil(2).min(scoring)
}

/// The points of a winning report, by which it shares the testers' pool: `score · news · open · factor`, rounded down.
/// At most 10⁹ times the multiple for news.
///
/// * `panel`: whether the author was drawn. An open report gets [`PointRule::open`] of the points.
/// * `news`: whether the verdict is news: not the last verdict of the product, or not its claim.
/// * `factor`: see [`product_factor`]. One if it is not used.
pub fn points(rule: &PointRule, score: Perbill, panel: bool, news: bool, factor: Perbill) -> u64 {
	let times = if news { u64::from(rule.news.max(1)) } else { 1 };
	let full = u64::from(score.deconstruct()).saturating_mul(times);
	let discounted = if panel { full } else { rule.open.mul_floor(full) };
	factor.mul_floor(discounted)
}

/// The part of a product's points that counts: `min(1, contributed / reference)`, rounded down. `contributed` is what
/// its orders paid in, and `reference` is what a product paid in on average before. So a swarm of products without
/// buyers cannot drain a pool that it does not fill. One if there is no reference.
pub fn product_factor(contributed: Balance, reference: Balance) -> Perbill {
	if reference == 0 {
		return Perbill::one();
	}
	ratio(contributed, reference)
}

/// `⌊pool · points / total⌋`: the part of a pool that is paid for some of all points. It is constant work, so claims
/// can be made in any order. All claims together never exceed the pool, and fall short of it by less than one unit per
/// claim. That remainder stays in the pool. Zero if there are no points.
pub fn pay(pool: Balance, points: u128, total: u128) -> Balance {
	scale(pool, points.min(total), total)
}

/// The most that all winners of a product get: `own`, the testers' part of what its own sales paid in, times a multiple
/// between one and `times`. The multiple is `1 + (times - 1) · (1 - drawn / enrolled)`, rounded down.
///
/// What winners get beyond `own` comes from the sales of other products. It is paid for a panel that somebody else chose.
/// If every tester is drawn, the draw chooses nobody, and any group that is large enough is a panel. Then a product pays
/// out no more than it paid in.
pub fn return_limit(own: Balance, times: u32, drawn: u32, enrolled: u32) -> Balance {
	let undrawn = enrolled.saturating_sub(drawn);
	let more = own.saturating_mul(times.saturating_sub(1).into());
	own.saturating_add(scale(more, undrawn.into(), enrolled.into()))
}
