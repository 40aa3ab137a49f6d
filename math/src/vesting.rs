// SPDX-License-Identifier: Apache-2.0

//! Vesting: how much of an allocation is free, by how long ago it was made (seed S2-22).
//!
//! | schedule | of | free |
//! |---|---|---|
//! | [`VestingSchedule::early_supporters`] | early supporters | 10, 20, 30, 40, 55, 70, 85, 100 %, a quarter each, the first after one quarter |
//! | [`VestingSchedule::team`] | team | 10 % at once, then 20, 30, 40, 50, 60, 70, 85, 100 %, a quarter each |
//! | [`VestingSchedule::foundation`] | foundation | each half-year 10 % of what is left, for ever |
//!
//! The white paper says *at most* 10 % of what is left at each half-year. The cap is on the sum that may have been
//! freed by then. So a foundation that takes nothing for two years may then take what four half-years allow. After k
//! half-years at least 0.9ᵏ of the allocation is still there, whenever it asks.

use crate::{fixed::decayed, Balance};
use bounded_collections::{BoundedVec, ConstU32};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Perbill, Rounding};

/// The most entries of a tranche table: one for the start, and four years of quarters.
pub const MAX_TRANCHES: u32 = 17;

/// A day, in milliseconds.
pub const DAY_MS: u64 = 86_400_000;
/// A quarter of a year of 365 days, in milliseconds: 91.25 days.
pub const QUARTER_MS: u64 = 365 * DAY_MS / 4;
/// Half a year of 365 days, in milliseconds: 182.5 days.
pub const HALF_YEAR_MS: u64 = 365 * DAY_MS / 2;

/// What is free at the start, after one period, after two, and so on. Each entry is the whole part that is free by
/// then.
pub type Tranches = BoundedVec<Perbill, ConstU32<MAX_TRANCHES>>;

/// How an allocation becomes free.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
#[cfg_attr(
	feature = "serde",
	derive(serde::Deserialize, serde::Serialize),
	serde(rename_all = "camelCase", rename_all_fields = "camelCase")
)]
pub enum VestingSchedule {
	/// By a table with one entry per period.
	Tranches {
		/// The length of a period, in milliseconds.
		period: u64,
		/// The whole part that is free at the start, after one period, after two, and so on. The last entry is 100 %.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rates"))]
		free: Tranches,
	},
	/// A part of what is left each period, for ever.
	DecliningCap {
		/// The length of a period, in milliseconds.
		period: u64,
		/// The part of what is left that becomes free with each period, from 1 % to 100 %.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		part: Perbill,
	},
}

/// Why a schedule is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum VestingError {
	/// The period is zero.
	NoDuration,
	/// The table is empty, falls, or does not end with 100 %.
	TrancheTableInvalid,
	/// The declining cap is less than 1 %.
	DecayTooSlow,
}

/// A tranche table of percentages, one a quarter.
fn quarterly<const N: usize>(percent: [u32; N]) -> VestingSchedule {
	let mut free = Tranches::new();
	for part in percent {
		// A longer table would be cut and then refused. The tables below have nine entries.
		let _ = free.try_push(Perbill::from_percent(part));
	}
	VestingSchedule::Tranches { period: QUARTER_MS, free }
}

impl VestingSchedule {
	/// S2's early supporters: eight quarterly tranches of 10, 10, 10, 10, 15, 15, 15 and 15 %, the first after a
	/// quarter.
	pub fn early_supporters() -> Self {
		quarterly([0, 10, 20, 30, 40, 55, 70, 85, 100])
	}

	/// S2's team: 10 % at once, then eight quarterly tranches, six of 10 % and two of 15 %.
	pub fn team() -> Self {
		quarterly([10, 20, 30, 40, 50, 60, 70, 85, 100])
	}

	/// S2's foundation: at most 10 % of what is left every half-year.
	pub fn foundation() -> Self {
		Self::DecliningCap { period: HALF_YEAR_MS, part: Perbill::from_percent(10) }
	}

	/// Check that the schedule never takes back what it freed.
	///
	/// # Errors
	///
	/// Any [`VestingError`].
	pub fn validate(&self) -> Result<(), VestingError> {
		match self {
			Self::Tranches { period: 0, .. } | Self::DecliningCap { period: 0, .. } => {
				Err(VestingError::NoDuration)
			},
			Self::Tranches { free, .. } => {
				let rises = free.iter().zip(free.iter().skip(1)).all(|(one, next)| one <= next);
				if !rises || free.last() != Some(&Perbill::one()) {
					return Err(VestingError::TrancheTableInvalid);
				}
				Ok(())
			},
			Self::DecliningCap { part, .. } if *part < Perbill::from_percent(1) => {
				Err(VestingError::DecayTooSlow)
			},
			Self::DecliningCap { .. } => Ok(()),
		}
	}

	/// The part of `total` that is free `elapsed` milliseconds after the start, rounded down. It never falls with time.
	pub fn free(&self, total: Balance, elapsed: u64) -> Balance {
		match self {
			Self::Tranches { period, free } => {
				let periods = elapsed.checked_div(*period).unwrap_or_default();
				let entry = usize::try_from(periods).ok().and_then(|index| free.get(index)).or(free.last());
				entry.map_or(0, |part| part.mul_floor(total))
			},
			Self::DecliningCap { period, part } => {
				let periods = elapsed.checked_div(*period).unwrap_or_default();
				let kept = part.left_from_one();
				// If the number of periods does not fit, only what is never freed is left.
				let periods = u32::try_from(periods).unwrap_or(u32::MAX);
				total.saturating_sub(decayed(total, kept, periods, Rounding::Up))
			},
		}
	}

	/// The part of `total` that is still locked, rounded up.
	pub fn locked(&self, total: Balance, elapsed: u64) -> Balance {
		// `free` never exceeds `total`.
		total.saturating_sub(self.free(total, elapsed))
	}

	/// When the next tranche becomes free, in milliseconds after the start. `None` if all of it is free.
	pub fn next(&self, elapsed: u64) -> Option<u64> {
		let (period, last) = match self {
			Self::Tranches { period, free } => {
				(*period, u64::try_from(free.len()).unwrap_or(u64::MAX).saturating_sub(1))
			},
			Self::DecliningCap { period, .. } => (*period, u64::MAX),
		};
		let periods = elapsed.checked_div(period)?;
		if periods >= last {
			return None;
		}
		periods.checked_add(1)?.checked_mul(period)
	}
}

#[cfg(test)]
mod tests;
