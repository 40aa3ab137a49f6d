// SPDX-License-Identifier: Apache-2.0

//! Experience power: how it grows, fades and is lost, and the weight it gives a report.

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
	/// The part of power that is left after one cycle.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub retained: Perbill,
	/// The part of its power that an author loses if one attribute of its report is not close at all. It loses less, in
	/// proportion, if the worst attribute is closer.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub at_stake: Perbill,
	/// The most power of one account.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub cap: Power,
}

impl Default for PowerRule {
	fn default() -> Self {
		Self { retained: Perbill::from_percent(90), at_stake: Perbill::from_percent(75), cap: 64_000_000_000 }
	}
}

impl PowerRule {
	/// Power after `cycles` without a report: `power · retainedⁿ`, by squaring, so more cycles are hardly more work.
	/// Never above the exact value. For power up to 10¹⁵ and up to 1 000 cycles it is less than two units below the
	/// exact value.
	pub fn after_cycles(&self, power: Power, cycles: u32) -> Power {
		// 10¹⁸ parts. The error of every multiplication is below one part.
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

	/// Power after one more scored report. First the author loses what the worst attribute costs, rounded up. Then it
	/// gains the score if `gains`. Only panel reports gain, because a tester chooses the products of open reports
	/// itself. Never above the cap.
	pub fn after_report(&self, power: Power, score: &Score, gains: bool) -> Power {
		let miss = Perbill::one().saturating_sub(score.worst);
		// The product of two rates is one.
		let loss = miss.saturating_mul(self.at_stake).mul_ceil(power);
		let gain = if gains { Power::from(score.total.deconstruct()) } else { 0 };
		power.saturating_sub(loss).saturating_add(gain).min(self.cap)
	}
}

/// The weight of a report. It is concave in power and in backing, so neither time nor money buys a panel. Splitting an
/// account gains nothing, because power cannot be moved and a new account starts at the base.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct WeightCurve {
	/// The weight of a newcomer's report.
	pub base: u32,
	/// What a power of one perfect report adds. More power adds by its square root.
	pub per_report: u32,
	/// What a backing of [`Self::backing_unit`] adds. More backing adds by its square root.
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
	/// `min(cap, base + p + min(b, limit · p))` with `p = per_report · √power` and `b = per_backing · √(backing /
	/// unit)`, each root rounded down. Never below the smaller of base and cap.
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
