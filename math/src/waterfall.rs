// SPDX-License-Identifier: Apache-2.0

//! The waterfall: how one escrow is split.
//!
//! ```text
//! escrow ─┬─ buyer        what is refunded or ruled back
//!         └─ sale ─┬─ promoters   floor(sale · L), along the path (see `commission`)
//!                  ├─ experience  the experience fee, less the platform's slice of it
//!                  ├─ platform    floor(fee · slice), less the commune fee
//!                  ├─ commune     floor(sale · 6 ‰), out of the platform's leg, then the seller's
//!                  └─ seller ─┬─ services  floor(sale · share) each, see [`Legs::pay_services`]
//!                             └─ rest      everything else, and every rounding remainder
//! ```
//!
//! One function serves completed, refunded, partially refunded and ruled orders: a refund only makes the sale smaller,
//! and a smaller sale pays smaller legs. The legs always sum to the escrow.

use crate::{
	commission::{CommissionError, CommissionPlan},
	Balance, MaxPathDepth, MaxServices, BASIS_POINTS, MAX_SERVICES,
};
use bounded_collections::BoundedVec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{helpers_128bit::multiply_by_rational_with_rounding, Perbill, Rounding};

/// The rates of one sale, as they stood when the order was placed.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct SplitTerms {
	/// How promoters are paid.
	pub commission: CommissionPlan,
	/// The experience fee, as a part of the sale (product decision 5).
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub experience_fee: Perbill,
	/// The platform's slice of the experience fee. The rest goes into the pool of the running cycle (seed S3-05).
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub platform_slice: Perbill,
	/// The commune fee, as a part of the sale (product decision 4).
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub commune_fee: Perbill,
}

/// How an order ended, as far as its money is concerned.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Outcome {
	/// The buyer keeps what was bought.
	Completed,
	/// The buyer gets everything back.
	Refunded,
	/// The buyer gets this much back, in base units of the escrow.
	PartiallyRefunded(#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))] Balance),
	/// An arbiter gives the buyer this many basis points of the escrow, rounded down.
	Ruled(u16),
}

/// The legs of a split, in base units of the escrow.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Legs {
	/// Back to the buyer.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub buyer: Balance,
	/// To the seller.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub seller: Balance,
	/// To the promoters of the path, the one next to the seller first.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimals"))]
	pub promoters: BoundedVec<Balance, MaxPathDepth>,
	/// To those who serve the sale, in the order in which they were named. Out of the seller's leg.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimals"))]
	pub services: BoundedVec<Balance, MaxServices>,
	/// To the platform that brought the order. A sale without a platform pays this leg to the seller.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub platform: Balance,
	/// Into the running cycle of the experience consensus.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub experience: Balance,
	/// To the commune.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub commune: Balance,
}

/// Why a split is refused. Nothing is ever paid from a refused split.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SplitError {
	/// The path has more promoters than the commission plan or the hard cap allows.
	PathTooDeep,
	/// Explicit commission shares do not sum to 100 %.
	SharesNotWhole,
	/// Commission, experience fee, commune fee and services together exceed the sale.
	RatesExceedWhole,
	/// More services than a sale can pay.
	TooManyServices,
	/// The refund is larger than the escrow.
	RefundExceedsEscrow,
	/// The ruling gives more than 10 000 basis points.
	RulingExceedsWhole,
}

impl From<CommissionError> for SplitError {
	fn from(error: CommissionError) -> Self {
		match error {
			CommissionError::SharesNotWhole => Self::SharesNotWhole,
			CommissionError::PathTooDeep => Self::PathTooDeep,
		}
	}
}

impl SplitTerms {
	/// Check that the terms can always be paid: explicit shares sum to 100 %, and the rates together do not exceed the
	/// sale.
	///
	/// # Errors
	///
	/// [`SplitError::SharesNotWhole`], [`SplitError::RatesExceedWhole`].
	pub fn validate(&self) -> Result<(), SplitError> {
		self.validate_services([])
	}

	/// Check that the terms can always be paid together with services of these shares of the sale: [`Self::validate`], and
	/// the rates and shares together do not exceed the sale. The commission counts whether or not there are promoters.
	///
	/// # Errors
	///
	/// [`SplitError::SharesNotWhole`], [`SplitError::TooManyServices`], [`SplitError::RatesExceedWhole`].
	pub fn validate_services(&self, shares: impl IntoIterator<Item = Perbill>) -> Result<(), SplitError> {
		self.commission.validate()?;
		let (mut owed, mut services) = (0u64, 0u32);
		for rate in [self.commission.rate(), self.experience_fee, self.commune_fee] {
			// At most three wholes.
			owed = owed.saturating_add(u64::from(rate.deconstruct()));
		}
		for share in shares {
			// Neither sum saturates: the first is of rates of at most 10⁹, and the second ends the loop early.
			owed = owed.saturating_add(u64::from(share.deconstruct()));
			services = services.saturating_add(1);
			if services > MAX_SERVICES {
				return Err(SplitError::TooManyServices);
			}
		}
		if owed > u64::from(Perbill::one().deconstruct()) {
			return Err(SplitError::RatesExceedWhole);
		}
		Ok(())
	}
}

impl Legs {
	/// The sum of all legs. `None` if it does not fit, which does not happen with the legs of [`split`].
	pub fn total(&self) -> Option<Balance> {
		self.promoters
			.iter()
			.chain(&self.services)
			.chain([&self.buyer, &self.seller, &self.platform, &self.experience, &self.commune])
			.try_fold(Balance::MIN, |sum, leg| sum.checked_add(*leg))
	}

	/// The part of the escrow that was not given back to the buyer. `None` if it does not fit, as with [`Self::total`].
	pub fn sale(&self) -> Option<Balance> {
		self.total()?.checked_sub(self.buyer)
	}

	/// Pay those who serve the sale their shares of it, each rounded down, out of the seller's leg. No other leg changes,
	/// so nobody but the seller pays for a service. The legs still sum to the escrow.
	///
	/// Never fails if [`SplitTerms::validate_services`] accepts the shares: each leg of [`split`] is at most its part of the
	/// sale, so what is left with the seller suffices.
	///
	/// # Errors
	///
	/// [`SplitError::TooManyServices`], [`SplitError::RatesExceedWhole`] if the seller's leg does not suffice.
	pub fn pay_services(mut self, shares: impl IntoIterator<Item = Perbill>) -> Result<Self, SplitError> {
		let sale = self.sale().ok_or(SplitError::RatesExceedWhole)?;
		for share in shares {
			let amount = share.mul_floor(sale);
			self.seller = self.seller.checked_sub(amount).ok_or(SplitError::RatesExceedWhole)?;
			self.services.try_push(amount).map_err(|_| SplitError::TooManyServices)?;
		}
		Ok(self)
	}
}

/// Split `escrow` by `terms` for a path of `depth` promoters.
///
/// Exact: the legs sum to `escrow`. Every amount owed is rounded down, and the seller's leg takes the remainder.
/// Monotone: a larger refund never raises what is owed (the whole commission, the experience fee, the commune fee). The
/// legs that take a remainder (closing promoter, seller, platform) follow to within the units that rounding moves.
///
/// # Errors
///
/// Any [`SplitError`].
pub fn split(escrow: Balance, terms: &SplitTerms, depth: u32, outcome: Outcome) -> Result<Legs, SplitError> {
	terms.validate()?;
	let buyer = match outcome {
		Outcome::Completed => 0,
		Outcome::Refunded => escrow,
		Outcome::PartiallyRefunded(refund) if refund > escrow => return Err(SplitError::RefundExceedsEscrow),
		Outcome::PartiallyRefunded(refund) => refund,
		Outcome::Ruled(points) if points > BASIS_POINTS => return Err(SplitError::RulingExceedsWhole),
		// The quotient is at most `escrow`, so it always fits. If it did not, refunding nothing would still be exact.
		Outcome::Ruled(points) => multiply_by_rational_with_rounding(
			escrow,
			Balance::from(points),
			Balance::from(BASIS_POINTS),
			Rounding::Down,
		)
		.unwrap_or_default(),
	};
	let sale = escrow.saturating_sub(buyer);

	let promoters = terms.commission.pay(sale, depth)?;
	let fee = terms.experience_fee.mul_floor(sale);
	let platform_gross = terms.platform_slice.mul_floor(fee);
	let commune = terms.commune_fee.mul_floor(sale);

	// `validate` has shown that L + fee + commune ≤ 100 %, and each is rounded down. So none of these can underflow.
	let experience = fee.saturating_sub(platform_gross);
	let platform = platform_gross.saturating_sub(commune);
	let commune_from_seller = commune.saturating_sub(platform_gross);
	let paid = promoters
		.iter()
		.fold(fee, |sum, amount| sum.saturating_add(*amount))
		.saturating_add(commune_from_seller);
	let seller = sale.saturating_sub(paid);

	Ok(Legs { buyer, seller, promoters, services: BoundedVec::new(), platform, experience, commune })
}

#[cfg(test)]
mod tests;
