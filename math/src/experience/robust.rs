// SPDX-License-Identifier: Apache-2.0

//! Weighted medians, and the consensus of an attribute.

use super::WHOLE;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::Perbill;

/// One report's value of one attribute.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Sample {
	/// The value, in the attribute's unit and decimals.
	pub value: i64,
	/// Its weight. A sample without weight is ignored.
	pub weight: u32,
}

/// When a value is an outlier: farther from the median than `clamp(factor · MAD, floor · tolerance, ceiling ·
/// tolerance)`.
///
/// The floor keeps honest noise if most values are equal (MAD = 0). An attacker with nearly half of the weight cannot
/// widen the ceiling: how exact a measurement must be follows from the quality model, not from the panel.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Cut {
	/// Multiple of the median absolute deviation, in thousandths.
	pub factor: u32,
	/// Multiple of the tolerance, in thousandths.
	pub floor: u32,
	/// Multiple of the tolerance, in thousandths. The floor holds if this is smaller.
	pub ceiling: u32,
}

impl Default for Cut {
	fn default() -> Self {
		Self { factor: 2_500, floor: 1_000, ceiling: 2_000 }
	}
}

impl Cut {
	/// The farthest a value may be from the median, rounded down.
	pub fn distance(&self, mad: u64, tolerance: u64) -> u64 {
		let part = |thousandths: u32, of: u64| {
			let product = u128::from(of).saturating_mul(u128::from(thousandths)).checked_div(1_000);
			u64::try_from(product.unwrap_or_default()).unwrap_or(u64::MAX)
		};
		part(self.factor, mad).min(part(self.ceiling, tolerance)).max(part(self.floor, tolerance))
	}
}

/// The consensus of a panel on one attribute.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Consensus {
	/// The weighted median of the values that were kept.
	#[cfg_attr(feature = "serde", serde(with = "crate::experience::signed"))]
	pub value: i64,
	/// The weighted median absolute deviation of the values that were kept.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub spread: u64,
	/// The number of values kept.
	pub kept: u32,
	/// The number of values cut as outliers.
	pub cut: u32,
	/// The part of the weight that was kept, rounded down.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub kept_weight: Perbill,
}

/// The sum of the weights. 2³² samples of the largest weight fit.
fn total_weight(samples: &[Sample]) -> u64 {
	samples.iter().fold(0u64, |sum, sample| sum.saturating_add(u64::from(sample.weight)))
}

/// The weight at which the lower median is reached.
fn half(total: u64) -> u64 {
	total.div_ceil(2)
}

/// The lower weighted median: the smallest value such that the samples up to it have at least half of the weight. It is
/// the low median of the list in which every value is repeated as often as it weighs, and always one of the values.
/// Sorts `samples` by value. `None` if no sample has weight.
pub fn weighted_median(samples: &mut [Sample]) -> Option<i64> {
	samples.sort_unstable_by_key(|sample| sample.value);
	median_of_sorted(samples)
}

fn median_of_sorted(samples: &[Sample]) -> Option<i64> {
	let total = total_weight(samples);
	if total == 0 {
		return None;
	}
	let mut left = half(total);
	for sample in samples {
		// A sample without weight never ends the loop: `left` is above zero until the median is reached.
		left = left.saturating_sub(u64::from(sample.weight));
		if left == 0 {
			return Some(sample.value);
		}
	}
	None
}

/// The lower weighted median of the distances to `center`. Sorts `samples` by value. `None` if no sample has weight.
pub fn weighted_mad(samples: &mut [Sample], center: i64) -> Option<u64> {
	samples.sort_unstable_by_key(|sample| sample.value);
	mad_of_sorted(samples, center)
}

/// The same for sorted samples. Distances grow from the center outwards on both sides, so the two sides are merged,
/// without a copy.
fn mad_of_sorted(samples: &[Sample], center: i64) -> Option<u64> {
	let total = total_weight(samples);
	if total == 0 {
		return None;
	}
	let (below, above) = samples.split_at_checked(samples.partition_point(|s| s.value < center))?;
	let (mut below, mut above) = (below.iter().rev().peekable(), above.iter().peekable());
	let mut left = half(total);
	loop {
		let nearer = match (below.peek(), above.peek()) {
			(Some(b), Some(a)) if center.abs_diff(b.value) <= center.abs_diff(a.value) => below.next()?,
			(Some(_), None) => below.next()?,
			(_, Some(_)) => above.next()?,
			(None, None) => return None,
		};
		left = left.saturating_sub(u64::from(nearer.weight));
		if left == 0 {
			return Some(center.abs_diff(nearer.value));
		}
	}
}

/// The consensus of one attribute: the median, outliers cut at [`Cut::distance`] around it, and the median of the rest.
/// Sorts `samples` by value. `None` if no sample has weight. `O(n log n)`, no memory.
///
/// The first median is one of the values and never an outlier, so at least one value is kept.
pub fn consensus(samples: &mut [Sample], tolerance: u64, cut: &Cut) -> Option<Consensus> {
	let center = weighted_median(samples)?;
	let distance = cut.distance(mad_of_sorted(samples, center)?, tolerance);
	let near = |sample: &Sample| center.abs_diff(sample.value) <= distance;
	let from = samples.partition_point(|sample| sample.value < center && !near(sample));
	let to = samples.partition_point(|sample| sample.value <= center || near(sample));
	let kept = samples.get(from..to)?;
	let value = median_of_sorted(kept)?;
	let weighted = |samples: &[Sample]| {
		u32::try_from(samples.iter().filter(|sample| sample.weight > 0).count()).unwrap_or(u32::MAX)
	};
	Some(Consensus {
		value,
		spread: mad_of_sorted(kept, value)?,
		kept: weighted(kept),
		cut: weighted(samples).saturating_sub(weighted(kept)),
		kept_weight: super::ratio(u128::from(total_weight(kept)), u128::from(total_weight(samples))),
	})
}

/// The cap at which no weight is more than `share` of the sum of capped weights, as far as rounding down allows. If
/// there are too few weights for that, the cap is the smallest weight. Sorts `weights`, the heaviest first. The caller
/// applies the cap as `weight.min(cap)`. Weights of zero are ignored. Zero if there are no others.
pub fn cap_weights(weights: &mut [u32], share: Perbill) -> u32 {
	weights.sort_unstable_by_key(|weight| core::cmp::Reverse(*weight));
	let share = u128::from(share.deconstruct());
	// With the k heaviest at the cap c and the rest R as they are: c = share · (R + k · c).
	let mut rest = weights.iter().fold(0u128, |sum, weight| sum.saturating_add(u128::from(*weight)));
	let mut capped = 0u128;
	let mut lightest = 0;
	for weight in weights.iter().copied().filter(|weight| *weight > 0) {
		let denominator = u128::from(WHOLE).saturating_sub(capped.saturating_mul(share));
		if denominator > 0 {
			// Both factors are below 2⁶⁴.
			let cap = rest.saturating_mul(share).checked_div(denominator).unwrap_or_default();
			if cap >= u128::from(weight) {
				// No weight from here on exceeds the cap. Those before do, or are equal to it.
				return u32::try_from(cap).unwrap_or(u32::MAX);
			}
		}
		rest = rest.saturating_sub(u128::from(weight));
		capped = capped.saturating_add(1);
		lightest = weight;
	}
	lightest
}

/// The effective number of reports: the number of equally heavy reports that would be as reliable as these. It is
/// `⌊(Σw)² / Σw²⌋`, between 1 and their number. Zero for no reports.
pub fn effective_reports(weights: impl IntoIterator<Item = u32>) -> u32 {
	let (mut sum, mut squares) = (0u128, 0u128);
	for weight in weights {
		let weight = u128::from(weight);
		sum = sum.saturating_add(weight);
		squares = squares.saturating_add(weight.saturating_mul(weight));
	}
	u32::try_from(super::scale(sum, sum, squares)).unwrap_or(u32::MAX)
}
