// SPDX-License-Identifier: Apache-2.0

//! Commission along a promotion path (seed S1-07, product decision 3).
//!
//! A sale at price `P` sets `P·L` aside for the `n` promoters of its path, from the one next to the seller (`D_1`) to
//! the one who closed the sale (`D_n`):
//!
//! ```text
//! D_i = P·L·(1 − M) / (n − 1)   for 1 ≤ i < n
//! D_n = P·L·M
//! ```
//!
//! `n = 1` pays all of `P·L` to the closing promoter, and `n = 0` pays nothing. First `P·L` is rounded down to whole
//! base units, then each share of it. The remainder goes to the closing promoter. So the promoters together always get
//! exactly `⌊P·L⌋`.

use crate::{Balance, MaxPathDepth};
use bounded_collections::BoundedVec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Perbill};

/// How a seller pays the promoters of a sale.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(
	feature = "serde",
	derive(serde::Deserialize, serde::Serialize),
	serde(rename_all = "camelCase", rename_all_fields = "camelCase")
)]
pub enum CommissionPlan {
	/// No commission. Promoters of the listing are not paid.
	#[default]
	None,
	/// The formula of this module: `rate` is `L`, and `closing` is `M`.
	Formula {
		/// `L`: the part of the price that is set aside for promoters.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		rate: Perbill,
		/// `M`: the closing promoter's part of what is set aside.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		closing: Perbill,
	},
	/// An explicit share per level, the promoter next to the seller first (S1 p. 9). If the path is shorter than the
	/// table, the closing promoter also takes the shares of the missing levels.
	Levels {
		/// `L`: the part of the price that is set aside for promoters.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		rate: Perbill,
		/// Shares of what is set aside. They sum to exactly 100 %.
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rates"))]
		shares: BoundedVec<Perbill, MaxPathDepth>,
	},
}

/// Why a [`CommissionPlan`] or a split by it is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CommissionError {
	/// The explicit shares do not sum to 100 %.
	SharesNotWhole,
	/// The path has more promoters than the plan or the hard cap allows.
	PathTooDeep,
}

impl CommissionPlan {
	/// `L`: the part of the price that is set aside if a sale has promoters.
	pub fn rate(&self) -> Perbill {
		match self {
			Self::None => Perbill::zero(),
			Self::Formula { rate, .. } | Self::Levels { rate, .. } => *rate,
		}
	}

	/// The deepest path this plan can pay.
	pub fn max_depth(&self) -> u32 {
		match self {
			Self::None => 0,
			Self::Formula { .. } => crate::MAX_PATH_DEPTH,
			// Bounded by `MaxPathDepth`, so the conversion cannot lose anything.
			Self::Levels { shares, .. } => u32::try_from(shares.len()).unwrap_or(crate::MAX_PATH_DEPTH),
		}
	}

	/// Check that explicit shares sum to exactly 100 %.
	///
	/// # Errors
	///
	/// [`CommissionError::SharesNotWhole`].
	pub fn validate(&self) -> Result<(), CommissionError> {
		let Self::Levels { shares, .. } = self else { return Ok(()) };
		let sum = shares.iter().fold(0u64, |sum, share| sum.saturating_add(u64::from(share.deconstruct())));
		if sum == 1_000_000_000 {
			Ok(())
		} else {
			Err(CommissionError::SharesNotWhole)
		}
	}

	/// What each of `depth` promoters earns from a sale at `price`, the promoter next to the seller first.
	///
	/// The amounts sum to exactly `floor(price · L)` when `depth > 0`, and to nothing otherwise.
	///
	/// # Errors
	///
	/// [`CommissionError::PathTooDeep`] when `depth` exceeds [`Self::max_depth`].
	pub fn pay(
		&self,
		price: Balance,
		depth: u32,
	) -> Result<BoundedVec<Balance, MaxPathDepth>, CommissionError> {
		if depth > self.max_depth() {
			return Err(CommissionError::PathTooDeep);
		}
		let mut amounts = BoundedVec::new();
		let Some(before_closing) = depth.checked_sub(1) else { return Ok(amounts) };
		let pool = self.rate().mul_floor(price);
		let mut left = pool;
		// By the formula each promoter before the closing one gets an equal part of `1 − M` of the pool. Rounding down
		// twice gives the same as rounding down once at the end.
		let even = match self {
			Self::Formula { closing, .. } => closing
				.left_from_one()
				.mul_floor(pool)
				.checked_div(Balance::from(before_closing))
				.unwrap_or_default(),
			Self::None | Self::Levels { .. } => 0,
		};
		for level in 0..before_closing {
			let amount = match self {
				Self::None | Self::Formula { .. } => even,
				Self::Levels { shares, .. } => usize::try_from(level)
					.ok()
					.and_then(|level| shares.get(level))
					.map_or(0, |share| share.mul_floor(pool)),
			};
			// `validate` refuses shares that sum to more than a whole. Even without it they cannot pay more than the
			// pool.
			let amount = amount.min(left);
			left = left.saturating_sub(amount);
			amounts.try_push(amount).map_err(|_| CommissionError::PathTooDeep)?;
		}
		amounts.try_push(left).map_err(|_| CommissionError::PathTooDeep)?;
		Ok(amounts)
	}
}

mod ceilings;

#[cfg(test)]
mod tests;
