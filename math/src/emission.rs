// SPDX-License-Identifier: Apache-2.0

//! Emission policies: how much a funded pot pays on a day (product decisions 7 and 8).
//!
//! | policy | source | a day pays |
//! |---|---|---|
//! | [`Schedule::Constant`] | S0-09 | the same, until the cap |
//! | [`Schedule::Quadratic`] | S1-17 | `d² / Σd² · total`, over a number of days |
//! | [`Schedule::StepDecay`] | S2-23 | a year's 365th; a year pays less every so many years |
//! | [`Schedule::ActivityRatio`] | S1-18 | what the day before paid, times how activity changed, clamped |
//! | [`Schedule::Share`] | S2-20, S3-05 | a part of what came in |
//!
//! The first three are *schedules*: what they have paid by a day is a closed form, [`Schedule::cumulative`], and a day pays
//! the difference of two of them. So nothing is lost to rounding, a day that was missed is made up for, and the total is
//! exact on the last day. The other two *react*: they pay nothing by themselves.
//!
//! Days count from 1, the first day of the policy. A year is 365 days. Amounts are base units of the pot's asset.

use crate::{
	fixed::{decayed, mul_div},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{Perbill, Rounding};

/// Days in a year.
pub const DAYS_PER_YEAR: u32 = 365;

/// A day of a policy, from 1; 0 is before it.
pub type Day = u32;

/// The largest total a policy may have, 2¹⁰⁰ base units: 10¹⁸ tokens of 12 decimals.
pub const MAX_TOTAL: Balance = 1 << 100;

/// How much a pot pays.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(
	feature = "serde",
	derive(serde::Deserialize, serde::Serialize),
	serde(rename_all = "camelCase", rename_all_fields = "camelCase")
)]
pub enum Schedule {
	/// The same amount every day until `cap` is paid; the last day pays what is left of it.
	Constant {
		/// What a day pays.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		per_day: Balance,
		/// What all days pay.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		cap: Balance,
	},
	/// Growing with the square of the day, over `days` days.
	Quadratic {
		/// What all days pay.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		total: Balance,
		/// How many days pay.
		days: u32,
	},
	/// The same amount every year of a step, less in every next step, for ever. The first step pays
	/// `total · (1 − kept)`, which makes `total` the sum of all.
	StepDecay {
		/// What all steps approach.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		total: Balance,
		/// Years in a step.
		years: u16,
		/// What a step pays of what the one before paid; at most 99 %.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		kept: Perbill,
	},
	/// What the day before paid, times the activity of this day over that of the day before; bounded by what is in the
	/// pot.
	ActivityRatio {
		/// What the day before the first paid.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		opening: Balance,
		/// The least the day before counts for, so that a pot that was empty can pay again.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		floor: Balance,
		/// How far a day may be from the day before.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		max_change: Perbill,
		/// A day pays at most this fraction of the pot: one in so many.
		pot_days: u32,
	},
	/// A part of what came into the pot since it last paid.
	Share {
		/// Which part.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		part: Perbill,
	},
}

/// What a policy is told about the network before it pays.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Readings {
	/// What it paid last; `None` if it never did.
	pub previous: Option<Balance>,
	/// The activity of this day, in any unit.
	pub activity: u128,
	/// The activity of the day it last paid, in the same unit.
	pub activity_before: u128,
	/// What came into the pot since it last paid.
	pub income: Balance,
	/// What the pot holds.
	pub pot: Balance,
}

/// Why a policy is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScheduleError {
	/// A total or an amount above [`MAX_TOTAL`].
	TotalTooLarge,
	/// A schedule or a step of no length, or a pot of no days.
	NoDuration,
	/// A step keeps more than 99 % of the one before.
	DecayTooSlow,
}

impl Schedule {
	/// Check that the policy is within the bounds its proofs need.
	///
	/// # Errors
	///
	/// Any [`ScheduleError`].
	pub fn validate(&self) -> Result<(), ScheduleError> {
		let (largest, duration) = match *self {
			Self::Constant { per_day, cap } => (cap.max(per_day), 1),
			Self::Quadratic { total, days } => (total, days),
			Self::StepDecay { total, years, kept } => {
				if kept > Perbill::from_percent(99) {
					return Err(ScheduleError::DecayTooSlow);
				}
				(total, years.into())
			},
			Self::ActivityRatio { opening, floor, pot_days, .. } => (opening.max(floor), pot_days),
			Self::Share { .. } => (0, 1),
		};
		if largest > MAX_TOTAL {
			return Err(ScheduleError::TotalTooLarge);
		}
		if duration == 0 {
			return Err(ScheduleError::NoDuration);
		}
		Ok(())
	}

	/// What all days of a schedule pay together; `None` where only the pot bounds it.
	pub const fn cap(&self) -> Option<Balance> {
		match *self {
			Self::Constant { cap, .. } => Some(cap),
			Self::Quadratic { total, .. } | Self::StepDecay { total, .. } => Some(total),
			Self::ActivityRatio { .. } | Self::Share { .. } => None,
		}
	}

	/// Whether the calendar alone says what it pays.
	pub const fn is_fixed(&self) -> bool {
		self.cap().is_some()
	}

	/// What a schedule has paid by the end of `day`, by a closed form; zero for day 0 and for policies that react. It
	/// never falls with the day and never exceeds the cap.
	pub fn cumulative(&self, day: Day) -> Balance {
		match *self {
			// A product that does not fit exceeds any cap.
			Self::Constant { per_day, cap } => per_day.saturating_mul(day.into()).min(cap),
			Self::Quadratic { total, days } => {
				mul_div(total, sum_of_squares(day.min(days)), sum_of_squares(days)).unwrap_or_default()
			},
			Self::StepDecay { total, years, kept } => {
				let days = u32::from(years).saturating_mul(DAYS_PER_YEAR);
				let (Some(step), Some(into_step)) = (day.checked_div(days), day.checked_rem(days)) else {
					return 0;
				};
				// Rounded up, what is yet to come errs against paying; that makes the first steps exact wherever they can be.
				let left = decayed(total, kept, step, Rounding::Up);
				let left_after = decayed(total, kept, step.saturating_add(1), Rounding::Up);
				// `decayed` never rises with the exponent and never exceeds `total`, so nothing saturates; the quotient is
				// at most `this_step`.
				let this_step = left.saturating_sub(left_after);
				let paid = mul_div(this_step, into_step.into(), days.into()).unwrap_or_default();
				total.saturating_sub(left).saturating_add(paid)
			},
			Self::ActivityRatio { .. } | Self::Share { .. } => 0,
		}
	}

	/// What a schedule pays on `day`; zero for policies that react.
	pub fn emitted(&self, day: Day) -> Balance {
		self.emitted_between(day.saturating_sub(1), day)
	}

	/// What a schedule pays after day `after` up to and with day `through`. Zero if `through` is not later.
	pub fn emitted_between(&self, after: Day, through: Day) -> Balance {
		self.cumulative(through).saturating_sub(self.cumulative(after))
	}

	/// What a pot that held enough would pay now, having last paid on day `after`, today being day `through`.
	///
	/// A schedule makes up for days it missed. A policy that reacts pays once, however long ago it last paid, and not at
	/// all unless a day has passed.
	pub fn wanted(&self, after: Day, through: Day, readings: &Readings) -> Balance {
		if through <= after {
			return 0;
		}
		match *self {
			Self::Constant { .. } | Self::Quadratic { .. } | Self::StepDecay { .. } => {
				self.emitted_between(after, through)
			},
			Self::ActivityRatio { opening, floor, max_change, .. } => {
				let before = readings.previous.unwrap_or(opening).max(floor);
				follow(before, readings.activity, readings.activity_before, max_change)
			},
			Self::Share { part } => part.mul_floor(readings.income),
		}
	}

	/// What the pot pays of what is [`Self::wanted`]: never more than it holds, and of a ratio never more than the
	/// fraction the policy allows.
	pub fn due(&self, after: Day, through: Day, readings: &Readings) -> Balance {
		let most = match *self {
			Self::ActivityRatio { pot_days, .. } => {
				readings.pot.checked_div(pot_days.into()).unwrap_or_default()
			},
			_ => readings.pot,
		};
		self.wanted(after, through, readings).min(most)
	}
}

/// `before · activity / activity_before`, rounded down, and no further from `before` than `max_change` of it.
///
/// Where there was no activity the day before, any activity is a rise without end, so the clamp decides; where there is
/// none now either, it is a fall: a network nobody uses must not go on paying.
pub fn follow(before: Balance, activity: u128, activity_before: u128, max_change: Perbill) -> Balance {
	let step = max_change.mul_floor(before);
	let (least, most) = (before.saturating_sub(step), before.saturating_add(step));
	if activity == 0 {
		return least;
	}
	// `None`: nothing before, or a quotient that does not fit. Either way above the clamp.
	mul_div(before, activity, activity_before).unwrap_or(most).clamp(least, most)
}

/// 1² + 2² + … + n².
pub const fn sum_of_squares(n: u32) -> u128 {
	// n (n + 1) (2n + 1) is below 2³² · 2³³ · 2³⁴ = 2⁹⁹. `From` is not const.
	#[allow(clippy::arithmetic_side_effects, clippy::as_conversions)]
	{
		let n = n as u128;
		n * (n + 1) * (2 * n + 1) / 6
	}
}

#[cfg(test)]
mod tests;
