// SPDX-License-Identifier: Apache-2.0

//! Power (算力): emission policies pay by it (seeds S0-07, S0-08, S1-12, S1-15).
//!
//! # Points
//!
//! A deed is worth points, weighted by the role it was done in, up to a cap a day: [`earned`].
//!
//! # Decay in constant work
//!
//! The power of every holder falls by the same part each era. Going through all holders would cost too much. So each
//! era makes *new* points worth more instead: a point of era e is worth `1 / keptᵉ` *units*, and units never decay.
//! Each holder's part of all power is the same either way, so units are the shares of an ordinary [`Accumulator`].
//!
//! Units would grow without end, so they are scaled down from time to time. Eras are grouped in generations of
//! [`Decay::window`] eras, within which a unit grows at most 2³²-fold. When a generation ends, its accumulator is filed
//! under its number, all units are scaled down, and a new accumulator starts at zero. A holder catches up when it next
//! acts. It passes at most [`MAX_GENERATIONS`] generations; after those its power is zero. So a claim costs the same
//! whatever the holder missed.
//!
//! The units of holders are rounded down and their sum is rounded up. So what holders are owed never exceeds what was
//! given.
//!
//! # Role weights
//!
//! S1 pays by `S_i = CS_i/ΣCS · s% + AS_i/ΣAS · (1 − s%)`: [`role_weight`]. The sum of all `S_i` is 1, so a payout over
//! all holders needs no sum: the role's amount is split `s : 1 − s` over two accumulators, one of credit and one of
//! activity ([`split_by_role_weight`]).

use crate::{
	accumulator::{Accumulator, AccumulatorError, PerShare, Position},
	bizpower,
	fixed::{mul_div, mul_div_up, power},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Perbill};

/// The units of a point at the start of a generation: 2³².
pub const UNITS_PER_POINT: u128 = 1 << 32;

/// The generations after which power is zero: each keeps at most 2⁻¹⁶, and a holder has less than 2¹²⁸ units.
pub const MAX_GENERATIONS: u32 = 8;

/// 2¹²⁰, the unit of [`power`].
const ONE: u128 = 1 << 120;

/// The points for doing a deed `times` times in a role of weight `role`, at most the `left` points of the daily cap.
/// Rounded down.
pub fn earned(points: u32, times: u32, role: Perbill, left: u64) -> u64 {
	// 2³² · 2³² fits.
	let points = u64::from(points).saturating_mul(times.into());
	role.mul_floor(points).min(left)
}

/// How power falls.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Decay {
	/// The part of its power that an account keeps from one era to the next.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub kept: Perbill,
	/// The eras in a generation.
	pub window: u32,
}

/// The power of all holders, in units of a generation.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct PowerTotal {
	/// The generation of the units.
	pub generation: u32,
	/// The units, and what a unit has earned in this generation.
	pub accumulator: Accumulator,
}

/// The power of one holder.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct PowerPosition {
	/// The generation in which the holder was last settled.
	pub generation: u32,
	/// The holder's units, and what it is owed.
	pub position: Position,
}

impl Decay {
	/// Whether a generation keeps between 2⁻³² and 2⁻¹⁶ of the power it began with. The bounds of this module need
	/// that. For 0.99 an era, windows from 1 104 to 2 206 eras are valid.
	pub fn is_valid(&self) -> bool {
		let kept = power(self.kept, self.window);
		// A whole keeps 2⁰, which is out of this range.
		(1 << 88..=1 << 104).contains(&kept)
	}

	/// The generation of an era.
	pub fn generation(&self, era: u32) -> u32 {
		era.checked_div(self.window).unwrap_or_default()
	}

	/// The units of one point in an era, at most 2⁶⁴.
	pub fn unit(&self, era: u32) -> u128 {
		let into = era.checked_rem(self.window).unwrap_or_default();
		mul_div(UNITS_PER_POINT, ONE, power(self.kept, into)).unwrap_or(1 << 64)
	}

	/// A number of points in units of the generation of `era`. `None` if they do not fit: 2⁶⁴ points may not.
	pub fn units(&self, points: u64, era: u32) -> Option<u128> {
		u128::from(points).checked_mul(self.unit(era))
	}

	/// A number of units of the generation of `era` in points, rounded down.
	pub fn points(&self, units: u128, era: u32) -> u128 {
		units.checked_div(self.unit(era)).unwrap_or_default()
	}

	/// Bring the sum to `era`. If a generation ended, returns its number and what its units had earned. The caller
	/// files that under the number, for [`Self::settle`]. Generations that were skipped earned nothing and need no
	/// entry.
	pub fn roll(&self, total: &mut PowerTotal, era: u32) -> Option<(u32, PerShare)> {
		let generation = self.generation(era);
		let passed = generation.checked_sub(total.generation).filter(|passed| *passed > 0)?;
		let ended = (total.generation, total.accumulator.per_share);
		let mut units = total.accumulator.shares;
		for _ in 0..passed.min(MAX_GENERATIONS) {
			units = mul_div_up(units, power(self.kept, self.window), ONE).unwrap_or(units);
		}
		*total = PowerTotal { generation, accumulator: Accumulator { shares: units, ..Default::default() } };
		Some(ended)
	}

	/// Bring a holder to the generation of the sum, and book what it earned. The sum must have been rolled. `filed`
	/// returns what [`Self::roll`] returned for a generation, or zero. It is called for at most [`MAX_GENERATIONS`]
	/// generations, and for none if the holder has no units.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]. The holder is then unchanged.
	pub fn settle(
		&self,
		total: &PowerTotal,
		holder: &mut PowerPosition,
		mut filed: impl FnMut(u32) -> PerShare,
	) -> Result<(), AccumulatorError> {
		if holder.generation > total.generation {
			return Err(AccumulatorError::ForeignPosition);
		}
		let mut position = holder.position;
		for generation in holder.generation..total.generation {
			// This happens after at most `MAX_GENERATIONS`, and so bounds the work.
			if position.shares == 0 {
				break;
			}
			let past = Accumulator { shares: u128::MAX, per_share: filed(generation) };
			past.settle(&mut position)?;
			position.shares =
				mul_div(position.shares, power(self.kept, self.window), ONE).unwrap_or_default();
			position.settled = PerShare::default();
		}
		if holder.generation < total.generation {
			position.settled = PerShare::default();
		}
		total.accumulator.settle(&mut position)?;
		*holder = PowerPosition { generation: total.generation, position };
		Ok(())
	}

	/// Give a settled holder points it earned in `era`, the era to which the sum was rolled.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]. Nothing is changed then.
	pub fn add(
		&self,
		total: &mut PowerTotal,
		holder: &mut PowerPosition,
		points: u64,
		era: u32,
	) -> Result<(), AccumulatorError> {
		let units = self
			.units(points, era)
			.and_then(|units| units.checked_add(holder.position.shares))
			.ok_or(AccumulatorError::Overflow)?;
		self.set(total, holder, units)
	}

	/// Leave a settled holder only the part `kept` of its power, rounded down: the weight cut of a penalty.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]. Nothing is changed then.
	pub fn cut(
		&self,
		total: &mut PowerTotal,
		holder: &mut PowerPosition,
		kept: Perbill,
	) -> Result<(), AccumulatorError> {
		let units = kept.mul_floor(holder.position.shares);
		self.set(total, holder, units)
	}

	/// Set the units of a settled holder.
	fn set(
		&self,
		total: &mut PowerTotal,
		holder: &mut PowerPosition,
		units: u128,
	) -> Result<(), AccumulatorError> {
		if holder.generation != total.generation {
			return Err(AccumulatorError::ForeignPosition);
		}
		total.accumulator.set_shares(&mut holder.position, units)
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

/// A role's amount, split into the part that credit scores share and the part that activity scores share. The split is
/// exact. Distributing each over its own accumulator pays every holder its [`role_weight`] of the amount.
pub fn split_by_role_weight(amount: Balance, s: Perbill) -> (Balance, Balance) {
	let credit = s.mul_floor(amount);
	// `mul_floor` by a part never exceeds the whole.
	(credit, amount.saturating_sub(credit))
}

/// An amount split evenly over roles (sellers, promoters, buyers: S1's U_i), rounded down. The remainder stays in the
/// pot. Zero without roles.
pub fn per_role(amount: Balance, roles: u32) -> Balance {
	amount.checked_div(roles.into()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
