// SPDX-License-Identifier: Apache-2.0

//! Verdicts: whether a product keeps its claims, whether its panel may decide, and how far the verdict is trusted.

use super::{ratio, robust::Consensus, Sample, WHOLE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{traits::Saturating, Perbill};

/// The values that are better than a claim.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Preference {
	/// Higher values are better. A value below the claim deviates (vitamin content, battery life).
	HigherBetter,
	/// Lower values are better. A value above the claim deviates (residues, power draw).
	LowerBetter,
	/// Neither is better. A value on either side deviates (net weight, size).
	NearerBetter,
}

/// Whether a value conforms to a claim.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Conformity {
	/// As claimed or better, within the tolerance.
	Confirmed,
	/// Worse than claimed by more than the tolerance.
	Deviating,
}

/// A value compared with a claim.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Comparison {
	/// Whether the value conforms.
	pub conformity: Conformity,
	/// The value less the claim, in the attribute's unit and decimals.
	#[cfg_attr(feature = "serde", serde(with = "crate::experience::signed"))]
	pub difference: i64,
}

/// Whether the panel of a product decides.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum PanelState {
	/// There are too few reports. They stay, and the next cycle's panel adds to them.
	NoQuorum,
	/// The panel is split. Its reports stay, and a larger panel of the next cycle adds to them.
	Contested,
	/// The panel decides.
	Settled,
}

/// When a panel may decide.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Quorum {
	/// The least number of panel reports.
	pub reports: u32,
	/// The least [effective number](super::effective_reports) of panel reports.
	pub effective: u32,
	/// The most weight of one report, as a part of the panel's weight.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub weight_share: Perbill,
	/// The least part of the weight that must agree with the consensus on each attribute. Below it the product is
	/// contested.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub agreement: Perbill,
	/// How often a contested product is tested again before the majority decides.
	pub retests: u32,
}

impl Default for Quorum {
	fn default() -> Self {
		Self {
			reports: 10,
			effective: 8,
			weight_share: Perbill::from_percent(10),
			agreement: Perbill::from_percent(60),
			retests: 1,
		}
	}
}

/// How far a verdict is trusted.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct TrustRule {
	/// The effective number of reports at which half of the trust is reached.
	pub half_at: u32,
	/// The multiple of the tolerance, in thousandths and above 1 000, at which a deviating attribute is worth nothing.
	pub reach: u32,
}

impl Default for TrustRule {
	fn default() -> Self {
		Self { half_at: 5, reach: 5_000 }
	}
}

/// Compare `value` with `claim`. The difference is exact for values up to [`super::MAX_VALUE`] and saturates beyond.
pub fn judge(value: i64, claim: i64, tolerance: u64, direction: Preference) -> Comparison {
	let beyond = value.abs_diff(claim) > tolerance;
	let worse = match direction {
		Preference::HigherBetter => value < claim,
		Preference::LowerBetter => value > claim,
		Preference::NearerBetter => true,
	};
	Comparison {
		conformity: if beyond && worse { Conformity::Deviating } else { Conformity::Confirmed },
		difference: value.saturating_sub(claim),
	}
}

/// The part of the weight whose values have the same `conformity` to the claim as the consensus, rounded down.
pub fn agreement(
	samples: &[Sample],
	conformity: Conformity,
	claim: i64,
	tolerance: u64,
	direction: Preference,
) -> Perbill {
	let (mut agreeing, mut total) = (0u128, 0u128);
	for sample in samples {
		total = total.saturating_add(u128::from(sample.weight));
		if judge(sample.value, claim, tolerance, direction).conformity == conformity {
			agreeing = agreeing.saturating_add(u128::from(sample.weight));
		}
	}
	ratio(agreeing, total)
}

/// Whether a product's panel decides. `reports` is its size, `effective` its [effective
/// size](super::effective_reports), `agreement` that of the attribute with the least, and `retests` the number of
/// re-tests so far. After the last re-test a contested product settles.
pub fn settle(rule: &Quorum, reports: u32, effective: u32, agreement: Perbill, retests: u32) -> PanelState {
	if reports < rule.reports || effective < rule.effective {
		PanelState::NoQuorum
	} else if agreement < rule.agreement && retests < rule.retests {
		PanelState::Contested
	} else {
		PanelState::Settled
	}
}

/// What an attribute adds to the trust in a product: 1 if it is confirmed, and less if it deviates, falling evenly to 0
/// at `reach` thousandths of the tolerance. If the panel's spread exceeds the tolerance, it is less in proportion.
/// Rounded down.
pub fn attribute_grade(
	comparison: &Comparison,
	consensus: &Consensus,
	tolerance: u64,
	reach: u32,
) -> Perbill {
	let kept = match comparison.conformity {
		Conformity::Confirmed => Perbill::one(),
		Conformity::Deviating => super::closeness(comparison.difference, 0, tolerance, reach),
	};
	let tolerance = u128::from(tolerance);
	let sharp = ratio(tolerance.max(1), tolerance.max(u128::from(consensus.spread)).max(1));
	kept.saturating_mul(sharp)
}

/// The trust in a product: the weighted mean of its attributes' [grades](attribute_grade), times `n / (n + half_at)`
/// for `n` effective reports. Rounded down. Zero without reports or weights.
pub fn trust_score(
	grades: impl IntoIterator<Item = (Perbill, u32)>,
	effective: u32,
	rule: &TrustRule,
) -> Perbill {
	let (mut sum, mut weights) = (0u128, 0u128);
	for (grade, weight) in grades {
		weights = weights.saturating_add(u128::from(weight));
		sum = sum.saturating_add(u128::from(weight).saturating_mul(u128::from(grade.deconstruct())));
	}
	let mean = ratio(sum, weights.saturating_mul(u128::from(WHOLE)));
	let confidence =
		ratio(u128::from(effective), u128::from(effective).saturating_add(u128::from(rule.half_at)));
	mean.saturating_mul(confidence)
}
