// SPDX-License-Identifier: Apache-2.0

//! Held power (算力): a stock that grows with deeds and fades era by era (seeds S0-07 to S0-09), and the weight of a role
//! (S1-15).
//!
//! # Fading in constant work
//!
//! The power of every holder falls by the same part each era. Going through all holders would cost too much. So each era
//! makes *new* amounts worth more instead: an amount counts `index` *units*, the index grows by what fades, and units never
//! fade. The part of a holder in all units is its part in all power, and changes only when somebody acts. What a holder has
//! left is its units over the index of the day.
//!
//! ```text
//! index      I(e+1) = ⌈I(e) / kept⌉
//! gain       units += amount · I(e)
//! left       units / I(e)
//! faded      U / I(e) − U / I(e+1)        of all holders together, in an era
//! ```
//!
//! What fades over all eras sums to what was gained: the differences telescope. This is the bound of a policy that pays by
//! held weight. In each era it pays at most a part `k` of what fades of it, in proportion to units. So a loss that was
//! turned into held weight once earns, over all time, at most `k` times itself ([`Index::faded`]).
//!
//! # Scaling down
//!
//! An index would outgrow its number. When it reaches 2⁷² it is divided by 2³², and the units of all holders together with
//! it. That is one step of the [`scale`](Index::scale). At 98.85 % an era it takes 1 918 eras, more than five years of
//! days. A holder's units are divided when they are next read, so a step costs the same for any number of holders. Their
//! units and the sum are rounded down. The sum is then at least the sum of the holders' units, because it was before. So
//! nobody's part grows by it, and parts still sum to at most one. What is rounded off is less than 2⁻⁸ of a base unit a
//! holder.

use crate::{
	bizpower,
	fixed::{mul_div, mul_div_up, power},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Perbill};

/// The index that everything begins with: 2⁸ units for an amount of one.
const FIRST: u128 = 1 << 40;

/// An index of this much is scaled down: 2⁴⁰ units for an amount of one.
const LAST: u128 = 1 << 72;

/// The places by which a step scales down.
const STEP: u32 = 32;

/// A whole in an index, which has 32 binary places, and what a step divides by: 2³².
const ONE: u128 = 1 << STEP;

/// The steps after which no units are left.
const ALL: u32 = 4;

/// 2¹²⁰, the unit of [`power`].
const POWER_ONE: u128 = 1 << 120;

/// How many units an amount counts that is gained now.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Index {
	/// How often units were scaled down.
	pub scale: u32,
	/// Units for an amount of one, with 32 binary places.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	value: u128,
}

impl Default for Index {
	fn default() -> Self {
		Self { scale: 0, value: FIRST }
	}
}

/// What is held, in units.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Stock {
	/// How often the units were scaled down.
	pub scale: u32,
	/// Units of power.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub power: u128,
	/// Units of weight: of what was lost for the holder.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub weight: u128,
}

impl Index {
	/// The units of an amount that is gained now, rounded down. The largest number if they do not fit.
	pub fn units(&self, amount: u128) -> u128 {
		mul_div(amount, self.value, ONE).unwrap_or(u128::MAX)
	}

	/// The amount that so many units of this scale have left, rounded down.
	pub fn amount(&self, units: u128) -> u128 {
		// The index is at least one, so it fits.
		mul_div(units, ONE, self.value).unwrap_or_default()
	}

	/// The same to the nearest whole number, as views show it.
	pub fn nearest(&self, units: u128) -> u128 {
		let half = self.value.checked_div(ONE.saturating_mul(2)).unwrap_or_default();
		self.amount(units.saturating_add(half))
	}

	/// The index an era later, if `kept` is left of every amount. Rounded up, so that no amount grows.
	pub fn next(self, kept: Perbill) -> Self {
		let kept = kept.deconstruct().into();
		match mul_div_up(self.value, 1_000_000_000, kept) {
			Some(value) => Self { value, ..self }.scaled(),
			// Nothing is left.
			None => self.emptied(),
		}
	}

	/// The index `eras` eras later. If less than 2⁻⁵⁰ of an amount is left, nothing is.
	pub fn after(self, kept: Perbill, eras: u32) -> Self {
		let left = power(kept, eras);
		match mul_div_up(self.value, POWER_ONE, left).filter(|_| left >= POWER_ONE >> 50) {
			Some(value) => Self { value, ..self }.scaled(),
			None => self.emptied(),
		}
	}

	/// Of so many units of this scale: the amount that fades until the index is `next`, rounded down. If it is cut in any
	/// number of eras, the parts sum to at most the amount.
	pub fn faded(&self, next: &Self, units: u128) -> u128 {
		let mut left = mul_div_up(units, ONE, next.value).unwrap_or(u128::MAX);
		for _ in 0..next.scale.saturating_sub(self.scale).min(ALL) {
			left = mul_div_up(left, 1, ONE).unwrap_or(left);
		}
		if next.scale.saturating_sub(self.scale) >= ALL {
			left = 0;
		}
		self.amount(units).saturating_sub(left)
	}

	/// Scale down as often as it is due.
	fn scaled(self) -> Self {
		let mut index = self;
		// The value is below 2¹²⁸, so this ends after at most two steps.
		while index.value >= LAST {
			index.scale = index.scale.saturating_add(1);
			index.value = mul_div_up(index.value, 1, ONE).unwrap_or(FIRST);
		}
		index
	}

	/// Begin anew, with nothing left of all that was held.
	fn emptied(self) -> Self {
		Self { scale: self.scale.saturating_add(ALL), value: FIRST }
	}
}

impl Stock {
	/// The same in units of a later scale, rounded down.
	pub fn at(self, scale: u32) -> Self {
		let steps = scale.saturating_sub(self.scale).min(ALL);
		// All 128 places are gone after four steps.
		let to = |units: u128| units.checked_shr(steps.saturating_mul(STEP)).unwrap_or_default();
		Self { scale: scale.max(self.scale), power: to(self.power), weight: to(self.weight) }
	}

	/// Whether nothing is held.
	pub const fn is_empty(&self) -> bool {
		self.power == 0 && self.weight == 0
	}
}

/// S1's weight of one account in a role, with 18 decimals, rounded down: `CS/ΣCS · s + AS/ΣAS · (1 − s)`. A score with
/// a sum of zero counts nothing. So the weights of a role sum to at most one.
pub fn role_weight(credit: u128, all_credit: u128, active: u128, all_active: u128, s: Perbill) -> u128 {
	let part = |own: u128, all: u128, weight: Perbill| {
		// Billionths of a weight times a billion make 18 decimals.
		let whole = u128::from(weight.deconstruct()).saturating_mul(1_000_000_000);
		mul_div(whole, own.min(all), all).unwrap_or_default()
	};
	// Each is at most its weight, so both together are at most one.
	part(credit, all_credit, s).saturating_add(part(active, all_active, s.left_from_one())).min(bizpower::ONE)
}

#[cfg(test)]
mod tests;
