// SPDX-License-Identifier: Apache-2.0

//! Experience power: how it grows, fades and is lost, and what it makes a report weigh.

use super::{score::Score, WHOLE};
use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{traits::Saturating, Perbill};

/// Experience power, in billionths of a perfect report. Per account and category, never transferable.
pub type Power = u64;

/// How power grows, fades and is lost.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct PowerRule {
	/// What is left of power after one cycle.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub retained: Perbill,
	/// What a report loses of all power if one of its attributes is not close at all; less, in proportion, where the
	/// worst attribute is closer.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub at_stake: Perbill,
	/// Power never exceeds this.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub cap: Power,
}

impl Default for PowerRule {
	fn default() -> Self {
		Self { retained: Perbill::from_percent(90), at_stake: Perbill::from_percent(75), cap: 64_000_000_000 }
	}
}

impl PowerRule {
	/// Power after `cycles` without a report, `power · retainedⁿ`, by squaring: the work does not depend on how long ago it
	/// was. Never above the exact value; for power up to 10¹⁵ and up to 1 000 cycles less than two units below it.
	pub fn after_cycles(&self, power: Power, cycles: u32) -> Power {
		// 10¹⁸ parts: the error of every multiplication is below one part.
		const ONE: u128 = 1_000_000_000_000_000_000;
		let multiply = |a: u128, b: u128| a.saturating_mul(b).checked_div(ONE).unwrap_or_default();
		let mut base = u128::from(self.retained.deconstruct()).saturating_mul(u128::from(WHOLE));
		let (mut factor, mut left) = (ONE, cycles);
		while left > 0 {
			if left & 1 == 1 {
				factor = multiply(factor, base);
			}
			base = multiply(base, base);
			left >>= 1;
		}
		// `factor` is at most one.
		multiply(u128::from(power), factor) as Power
	}

	/// Power after one more scored report. First what the report's worst attribute costs is lost, rounded up, then the
	/// score is gained if `gains`: only reports of a panel do, because a tester chooses open ones itself. Never above the
	/// cap.
	pub fn after_report(&self, power: Power, score: &Score, gains: bool) -> Power {
		let miss = Perbill::one().saturating_sub(score.worst);
		// The product of two rates is one.
		let loss = miss.saturating_mul(self.at_stake).mul_ceil(power);
		let gain = if gains { Power::from(score.total.deconstruct()) } else { 0 };
		power.saturating_sub(loss).saturating_add(gain).min(self.cap)
	}
}

/// What a report weighs: concave in power and in backing, so that neither time nor money buys a panel. Splitting an
/// account gains nothing, because power cannot be moved and a new account starts at the base.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct WeightCurve {
	/// What a newcomer's report weighs.
	pub base: u32,
	/// What the square root of power adds, for a power of one perfect report.
	pub per_report: u32,
	/// What the square root of backing adds, for a backing of [`Self::backing_unit`].
	pub per_backing: u32,
	/// The backing that adds [`Self::per_backing`], in base units of the native token.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub backing_unit: Balance,
	/// Backing adds at most this part of what power adds: it amplifies a history and cannot replace one.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub backing_limit: Perbill,
	/// The largest weight.
	pub cap: u32,
}

impl Default for WeightCurve {
	fn default() -> Self {
		Self {
			base: 1_000,
			per_report: 1_000,
			per_backing: 100,
			backing_unit: 1_000_000_000_000,
			backing_limit: Perbill::from_percent(25),
			cap: 10_000,
		}
	}
}

impl WeightCurve {
	/// `min(cap, base + p + min(b, limit · p))` with `p = per_report · √power` and `b = per_backing · √(backing / unit)`,
	/// each root rounded down. Never below the smaller of base and cap.
	pub fn weight(&self, power: Power, backing: Balance) -> u32 {
		let root = |gain: u32, amount: u128, unit: u128| {
			let square = u128::from(gain).saturating_mul(u128::from(gain));
			super::scale(amount, square, unit).isqrt()
		};
		let by_power = root(self.per_report, u128::from(power), u128::from(WHOLE));
		let by_backing =
			root(self.per_backing, backing, self.backing_unit).min(self.backing_limit.mul_floor(by_power));
		u128::from(self.base).saturating_add(by_power).saturating_add(by_backing).min(u128::from(self.cap))
			as u32
	}
}
