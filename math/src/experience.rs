// SPDX-License-Identifier: Apache-2.0

//! Experience consensus: the consensus on a product's attributes, the winning reports, and their pay.
//!
//! ```text
//! draw      chain randomness -> the enrolled testers on a product's panel
//! power     a tester's history and backing -> the weight of its report
//! robust    a panel's values and weights -> consensus of an attribute (median, cut, median)
//! verdict   consensus, claim, tolerance -> confirmed or deviating; settled, contested or no quorum; trust
//! score     values, consensus -> score of a report; winners; points; pay
//! cycle     a cycle's pool -> experts and testers; a tester's pay -> tester and backers
//! ```
//!
//! Everything is integer arithmetic on bounded input. Values of attributes are integers in the attribute's unit and
//! decimals. Rates and scores are parts per billion ([`Perbill`]). Experience power is in billionths of a perfect
//! report. Nothing here allocates: functions that need an order sort the slice they are given.
//!
//! [`Parameters`] holds every governed number in one place; its default was chosen with the simulator
//! (`docs/design/experience-parameters.md`).

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

pub mod cycle;
pub mod draw;
pub mod power;
pub mod robust;
pub mod score;
#[cfg(feature = "serde")]
pub(crate) mod signed;
pub mod verdict;

pub use cycle::{split_pay, split_pool, split_sales, PayShares, PoolShares, SalesShares};
pub use draw::{draw_share, draw_shares, drawn_of, is_drawn, least_reports, DrawShares, PanelRule};
pub use power::{Power, PowerRule, WeightCurve};
pub use robust::{
	cap_weights, consensus, effective_reports, weighted_mad, weighted_median, Consensus, Cut, Sample,
};
pub use score::{
	closeness, pay, pick_winners, points, product_factor, return_limit, score_report, Measured, PointRule,
	Ranked, Score,
};
pub use sp_arithmetic::Perbill;
pub use verdict::{
	agreement, attribute_grade, judge, settle, trust_score, Comparison, Conformity, PanelState, Preference,
	Quorum, TrustRule,
};

/// A whole in parts per billion.
pub const WHOLE: u32 = 1_000_000_000;

/// The largest magnitude of an attribute's value. Differences of two values then always fit an `i64`.
pub const MAX_VALUE: i64 = 1_000_000_000_000_000_000;

/// The largest weight of one report. The weights of `u32::MAX` reports then always fit a `u64`.
pub const MAX_WEIGHT: u32 = u32::MAX;

/// Every governed number of the experience consensus. The defaults were chosen with the simulator.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Parameters {
	/// The size of panels, and the parts of veterans and newcomers.
	pub panel: PanelRule,
	/// The weight of a report, by power and backing.
	pub weight: WeightCurve,
	/// How power grows, fades and is lost.
	pub power: PowerRule,
	/// When a value is an outlier.
	pub cut: Cut,
	/// When a panel may decide.
	pub quorum: Quorum,
	/// How scores turn into points, and points into pay.
	pub points: PointRule,
	/// How far a verdict is trusted.
	pub trust: TrustRule,
}

/// `⌊amount · numerator / denominator⌋`, saturating. Zero if the denominator is zero.
pub(crate) fn scale(amount: u128, numerator: u128, denominator: u128) -> u128 {
	use sp_arithmetic::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};
	if denominator == 0 {
		return 0;
	}
	multiply_by_rational_with_rounding(amount, numerator, denominator, Rounding::Down).unwrap_or(u128::MAX)
}

/// `part / whole` in parts per billion, rounded down, at most one. Zero if the whole is zero.
pub(crate) fn ratio(part: u128, whole: u128) -> Perbill {
	if part >= whole {
		return if whole == 0 { Perbill::zero() } else { Perbill::one() };
	}
	// It is smaller than a whole, so it fits.
	Perbill::from_parts(scale(u128::from(WHOLE), part, whole) as u32)
}

#[cfg(test)]
mod tests;
