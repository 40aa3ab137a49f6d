// SPDX-License-Identifier: Apache-2.0

//! A reward-per-share accumulator: pays any number of holders in constant work.
//!
//! [`Accumulator::distribute`] adds to one number, what a share has earned since the beginning; a holder is owed its
//! shares times the difference to where it last stood, [`Accumulator::settle`]. Nothing loops over holders.
//!
//! # Rounding
//!
//! Everything is rounded down for holders. `distribute` takes from the pot only what it can give to whole shares and says
//! how much that was: **the remainder stays in the pot** it would have come from, and is part of the next distribution.
//! What rounding down the holders' parts leaves is less than one base unit a holder and a settlement; it stays in the
//! account that pays claims.
//!
//! # The three findings this design is tested against
//!
//! | finding (audits of reward pallets) | here |
//! |---|---|
//! | moving shares to oneself doubles rewards | shares have no call that moves them between positions: a move is two [`Accumulator::set_shares`], each reading what the other wrote |
//! | a share so small that its reward debt rounds to zero draws rewards it did not earn | a position stores where it stood ([`PerShare`]), not a debt in rounded units |
//! | the first holder, with one unit of share, gets what gathered before it came | what nobody holds shares of is not taken from the pot, and below `least` shares the missing ones count as if they were held by the pot |

use crate::{
	fixed::{mul_div, mul_div_up},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The parts of a base unit [`PerShare`] counts in: 2⁹⁶.
const FRACTION: u128 = 1 << 96;

/// What one share has earned: base units and 2⁻⁹⁶ths of one.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct PerShare {
	/// Whole base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	whole: Balance,
	/// 2⁻⁹⁶ths, less than a whole.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	fraction: u128,
}

/// What all holders together have, and what a share has earned.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Accumulator {
	/// The shares of all holders.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub shares: u128,
	/// What a share has earned since the beginning.
	pub per_share: PerShare,
}

/// What one holder has.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Position {
	/// Its shares.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub shares: u128,
	/// What a share had earned when the holder was last settled.
	pub settled: PerShare,
	/// What it earned by then and has not claimed, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub owed: Balance,
}

/// Why a change is refused. Neither happens while every amount comes from a pot that exists.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AccumulatorError {
	/// A number that does not fit 128 bits.
	Overflow,
	/// The position has more shares than all holders together, or stood further than the accumulator: it belongs to
	/// another one.
	ForeignPosition,
}

impl PerShare {
	/// The sum; `None` if it does not fit.
	fn checked_add(self, other: Self) -> Option<Self> {
		// Two fractions of 96 bits.
		let fraction = self.fraction.checked_add(other.fraction)?;
		let carry = fraction.checked_div(FRACTION)?;
		Some(Self {
			whole: self.whole.checked_add(other.whole)?.checked_add(carry)?,
			fraction: fraction.checked_rem(FRACTION)?,
		})
	}

	/// The difference; `None` if it is negative.
	fn checked_sub(self, other: Self) -> Option<Self> {
		let (whole, fraction) = match self.fraction.checked_sub(other.fraction) {
			Some(fraction) => (self.whole, fraction),
			None => (
				self.whole.checked_sub(1)?,
				FRACTION.checked_sub(other.fraction)?.checked_add(self.fraction)?,
			),
		};
		Some(Self { whole: whole.checked_sub(other.whole)?, fraction })
	}

	/// What so many shares have earned, rounded down; `None` if it does not fit.
	fn times(self, shares: u128) -> Option<Balance> {
		self.whole.checked_mul(shares)?.checked_add(mul_div(self.fraction, shares, FRACTION)?)
	}

	/// What so many shares have earned, rounded up; `None` if it does not fit.
	fn times_up(self, shares: u128) -> Option<Balance> {
		self.whole.checked_mul(shares)?.checked_add(mul_div_up(self.fraction, shares, FRACTION)?)
	}
}

impl Accumulator {
	/// Give holders up to `amount` from a pot. Returns how much they get, which the caller moves from the pot to where
	/// claims are paid from; the rest stays in the pot. Zero, and nothing changes, where nobody holds a share.
	///
	/// Fewer than `least` shares get as much each as if there were `least`: an accumulator that has just begun cannot be
	/// emptied by whoever comes first.
	#[must_use = "the caller moves this much out of the pot, no more"]
	pub fn distribute(&mut self, amount: Balance, least: u128) -> Balance {
		let Some((per_share, taken)) = self.after(amount, least) else { return 0 };
		self.per_share = per_share;
		taken
	}

	/// What [`Self::distribute`] would make of this accumulator.
	fn after(&self, amount: Balance, least: u128) -> Option<(PerShare, Balance)> {
		let among = self.shares.max(least);
		let rest = amount.checked_rem(among)?;
		let earned =
			PerShare { whole: amount.checked_div(among)?, fraction: mul_div(rest, FRACTION, among)? };
		// At most `amount`: it is `shares/among` of it at the most, and `amount` is whole.
		let taken = earned.times_up(self.shares)?;
		Some((self.per_share.checked_add(earned)?, taken))
	}

	/// What a holder could claim, in base units.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`].
	pub fn owed(&self, position: &Position) -> Result<Balance, AccumulatorError> {
		if position.shares > self.shares {
			return Err(AccumulatorError::ForeignPosition);
		}
		let since = self.per_share.checked_sub(position.settled).ok_or(AccumulatorError::ForeignPosition)?;
		since
			.times(position.shares)
			.and_then(|earned| earned.checked_add(position.owed))
			.ok_or(AccumulatorError::Overflow)
	}

	/// Book what a holder earned since it was last settled.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]; the position is then unchanged.
	pub fn settle(&self, position: &mut Position) -> Result<(), AccumulatorError> {
		position.owed = self.owed(position)?;
		position.settled = self.per_share;
		Ok(())
	}

	/// Settle a holder and give it so many shares instead of those it had.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]; nothing is then changed.
	pub fn set_shares(&mut self, position: &mut Position, shares: u128) -> Result<(), AccumulatorError> {
		let others = self.shares.checked_sub(position.shares).ok_or(AccumulatorError::ForeignPosition)?;
		let all = others.checked_add(shares).ok_or(AccumulatorError::Overflow)?;
		self.settle(position)?;
		position.shares = shares;
		self.shares = all;
		Ok(())
	}

	/// Settle a holder and take what it is owed, in base units.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]; the position is then unchanged.
	pub fn claim(&self, position: &mut Position) -> Result<Balance, AccumulatorError> {
		self.settle(position)?;
		Ok(core::mem::take(&mut position.owed))
	}
}

#[cfg(test)]
mod tests;
