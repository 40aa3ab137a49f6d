// SPDX-License-Identifier: Apache-2.0

//! Schedules of emission: how much a funded pot pays on a day (product decisions 7 and 8).
//!
//! | schedule | source | a day pays |
//! |---|---|---|
//! | [`Schedule::Constant`] | S0-09 | the same, until the cap |
//! | [`Schedule::Quadratic`] | S1-17 | `d² / Σd² · total`, over a number of days |
//! | [`Schedule::StepDecay`] | S2-23 | a 365th of a year's amount, which falls from step to step |
//! | [`Schedule::ActivityRatio`] | S1-18 | what the day before paid, times the change of activity, clamped |
//! | [`Schedule::Share`] | S2-20, S3-05 | a part of what came in |
//!
//! The first three are *fixed*: the calendar alone decides. The sum they have paid by a day is a closed form,
//! [`Schedule::cumulative`], and a day pays the difference of two such sums. So nothing is lost to rounding, a missed
//! day is made up for, and the total is exact on the last day. The other two *react* to readings of the network.
//!
//! Days count from 1, the first day of the schedule. A year is 365 days. Amounts are base units of the pot's asset.

use crate::{
	fixed::{decayed, mul_div},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{Perbill, Rounding};

/// Days in a year.
pub const DAYS_PER_YEAR: u32 = 365;

/// A day of a schedule, from 1. Day 0 is before it.
pub type Day = u32;

/// The largest total of a schedule, 2¹⁰⁰ base units: 10¹⁸ tokens of 12 decimals.
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
	/// The same amount every day until `cap` is paid. The last day pays what is left of it.
	Constant {
		/// What a day pays.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		per_day: Balance,
		/// What all days together pay.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		cap: Balance,
	},
	/// Growing with the square of the day, over `days` days.
	Quadratic {
		/// What all days together pay.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		total: Balance,
		/// The number of days that pay.
		days: u32,
	},
	/// The same amount every year of a step, and less in every next step, for ever. The first step pays `total · (1 −
	/// kept)`, so all steps together pay `total`.
	StepDecay {
		/// The sum that all steps approach.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		total: Balance,
		/// The years in a step.
		years: u16,
		/// The part of the step before that a step pays, at most 99 %.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		kept: Perbill,
	},
	/// What the day before paid, times the activity of this day over that of the day before, and bounded by the pot.
	ActivityRatio {
		/// What the day before the first counts as having paid.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		opening: Balance,
		/// The least that the day before counts for. So a pot that was empty can pay again.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
		floor: Balance,
		/// The most by which a day may differ from the day before.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		max_change: Perbill,
		/// A day pays at most the pot divided by this.
		pot_days: u32,
	},
	/// A part of what came into the pot since it last paid.
	Share {
		/// The part.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		part: Perbill,
	},
}

/// The readings of the network that a schedule needs.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Readings {
	/// The last payment. `None` before the first.
	pub previous: Option<Balance>,
	/// The activity of this day, in any unit.
	pub activity: u128,
	/// The activity of the day of the last payment, in the same unit.
	pub activity_before: u128,
	/// What came into the pot since the last payment.
	pub income: Balance,
	/// What the pot holds.
	pub pot: Balance,
}

/// Why a schedule is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScheduleError {
	/// A total or an amount is above [`MAX_TOTAL`].
	TotalTooLarge,
	/// A number of days or years is zero.
	NoDuration,
	/// A step pays more than 99 % of the step before.
	DecayTooSlow,
}

impl Schedule {
	/// Check that the schedule is within the bounds that its proofs need.
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

	/// What all days together pay. `None` if only the pot bounds it.
	pub const fn cap(&self) -> Option<Balance> {
		match *self {
			Self::Constant { cap, .. } => Some(cap),
			Self::Quadratic { total, .. } | Self::StepDecay { total, .. } => Some(total),
			Self::ActivityRatio { .. } | Self::Share { .. } => None,
		}
	}

	/// Whether the calendar alone decides what it pays.
	pub const fn is_fixed(&self) -> bool {
		self.cap().is_some()
	}

	/// What a fixed schedule has paid by the end of `day`, by a closed form. Zero for day 0 and for schedules that
	/// react. It never falls with the day and never exceeds the cap.
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
				// What is yet to come is rounded up, so the error is on the side of paying less. Where a step can be
				// exact, it is.
				let left = decayed(total, kept, step, Rounding::Up);
				let left_after = decayed(total, kept, step.saturating_add(1), Rounding::Up);
				// `decayed` never rises with the exponent and never exceeds `total`, so nothing saturates. The quotient
				// is at most `this_step`.
				let this_step = left.saturating_sub(left_after);
				let paid = mul_div(this_step, into_step.into(), days.into()).unwrap_or_default();
				total.saturating_sub(left).saturating_add(paid)
			},
			Self::ActivityRatio { .. } | Self::Share { .. } => 0,
		}
	}

	/// What a fixed schedule pays on `day`. Zero for schedules that react.
	pub fn emitted(&self, day: Day) -> Balance {
		self.emitted_between(day.saturating_sub(1), day)
	}

	/// What a fixed schedule pays after day `after` and up to the end of day `through`. Zero if `through` is not later.
	pub fn emitted_between(&self, after: Day, through: Day) -> Balance {
		self.cumulative(through).saturating_sub(self.cumulative(after))
	}

	/// What is to be paid on day `through` after the last payment on day `after`, if the pot holds enough.
	///
	/// A fixed schedule makes up for missed days. A schedule that reacts pays once, however long ago it last paid, and
	/// only if a day has passed.
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

	/// What the pot pays of [`Self::wanted`]: never more than it holds, and for a ratio never more than the allowed
	/// fraction.
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
/// If there was no activity before, any activity is an endless rise, and the clamp decides. If there is none now, it is
/// a fall, whatever was before: a network without users must not go on paying.
pub fn follow(before: Balance, activity: u128, activity_before: u128, max_change: Perbill) -> Balance {
	let step = max_change.mul_floor(before);
	let (least, most) = (before.saturating_sub(step), before.saturating_add(step));
	if activity == 0 {
		return least;
	}
	// `None` means no activity before, or a quotient that does not fit. Either way the result is above the clamp.
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
