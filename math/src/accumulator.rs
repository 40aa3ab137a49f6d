// SPDX-License-Identifier: Apache-2.0

//! A reward-per-share accumulator: pays any number of holders in constant work.
//!
//! One number says what a share has earned since the beginning. [`Accumulator::distribute`] adds to it. A holder is
//! owed the difference since it was last settled, times its shares: [`Accumulator::settle`]. Nothing loops over
//! holders.
//!
//! # Rounding
//!
//! Everything is rounded down for holders. `distribute` takes from the pot only what it can give to whole shares, and
//! returns how much that was. **The remainder stays in the pot** and is part of the next distribution. Rounding down
//! the parts of holders leaves less than one base unit for each holder and settlement. It stays in the account that
//! pays claims.
//!
//! # The three findings this design is tested against
//!
//! | finding (audits of reward pallets) | here |
//! |---|---|
//! | moving shares to oneself doubles rewards | no function moves shares between positions: a move is two [`Accumulator::set_shares`], and each reads what the other wrote |
//! | a share so small that its reward debt rounds to zero draws rewards it did not earn | a position stores what a share had earned ([`PerShare`]), not a debt in rounded units |
//! | the first holder, with one unit of share, gets what gathered before it came | without shares nothing is taken from the pot, and below `least` shares the missing ones count as if the pot held them |

use crate::{
	fixed::{mul_div, mul_div_up},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The parts of a base unit that [`PerShare`] counts in: 2⁹⁶.
const FRACTION: u128 = 1 << 96;

/// What one share has earned: base units, and 2⁻⁹⁶ths of a base unit.
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

/// The shares of all holders together, and what a share has earned.
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

/// The shares of one holder, and what they have earned.
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
	/// What the holder earned by then and has not claimed, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub owed: Balance,
}

/// Why a change is refused. Neither happens if every amount comes from a pot that exists.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AccumulatorError {
	/// A number does not fit 128 bits.
	Overflow,
	/// The position has more shares than all holders together, or a share of it has earned more. So it belongs to
	/// another accumulator.
	ForeignPosition,
}

impl PerShare {
	/// The sum. `None` if it does not fit.
	fn checked_add(self, other: Self) -> Option<Self> {
		// Both fractions have 96 bits, so their sum fits.
		let fraction = self.fraction.checked_add(other.fraction)?;
		let carry = fraction.checked_div(FRACTION)?;
		Some(Self {
			whole: self.whole.checked_add(other.whole)?.checked_add(carry)?,
			fraction: fraction.checked_rem(FRACTION)?,
		})
	}

	/// The difference. `None` if it is negative.
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

	/// What a number of shares have earned, rounded down. `None` if it does not fit.
	fn times(self, shares: u128) -> Option<Balance> {
		self.whole.checked_mul(shares)?.checked_add(mul_div(self.fraction, shares, FRACTION)?)
	}

	/// What a number of shares have earned, rounded up. `None` if it does not fit.
	fn times_up(self, shares: u128) -> Option<Balance> {
		self.whole.checked_mul(shares)?.checked_add(mul_div_up(self.fraction, shares, FRACTION)?)
	}
}

impl Accumulator {
	/// Give holders up to `amount` from a pot. Returns how much they get. The caller moves that much from the pot to
	/// the account that pays claims; the rest stays in the pot. If there are no shares it returns zero and changes
	/// nothing.
	///
	/// If there are fewer than `least` shares, each gets as much as if there were `least`. So the first holder cannot
	/// empty an accumulator that has just begun.
	#[must_use = "the caller moves this much out of the pot, and no more"]
	pub fn distribute(&mut self, amount: Balance, least: u128) -> Balance {
		let Some((per_share, taken)) = self.after(amount, least) else { return 0 };
		self.per_share = per_share;
		taken
	}

	/// What [`Self::distribute`] would make of this accumulator: what a share would have earned, and the amount taken.
	fn after(&self, amount: Balance, least: u128) -> Option<(PerShare, Balance)> {
		let among = self.shares.max(least);
		let rest = amount.checked_rem(among)?;
		let earned =
			PerShare { whole: amount.checked_div(among)?, fraction: mul_div(rest, FRACTION, among)? };
		// At most `shares / among` of `amount`, which is a whole number. So rounding up does not exceed it.
		let taken = earned.times_up(self.shares)?;
		Some((self.per_share.checked_add(earned)?, taken))
	}

	/// What a holder can claim, in base units.
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

	/// Book what a holder has earned since it was last settled.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]. The position is then unchanged.
	pub fn settle(&self, position: &mut Position) -> Result<(), AccumulatorError> {
		position.owed = self.owed(position)?;
		position.settled = self.per_share;
		Ok(())
	}

	/// Settle a holder and set the number of its shares.
	///
	/// # Errors
	///
	/// Any [`AccumulatorError`]. Nothing is changed then.
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
	/// Any [`AccumulatorError`]. The position is then unchanged.
	pub fn claim(&self, position: &mut Position) -> Result<Balance, AccumulatorError> {
		self.settle(position)?;
		Ok(core::mem::take(&mut position.owed))
	}
}

#[cfg(test)]
mod tests;
