// SPDX-License-Identifier: Apache-2.0

//! The fee of a transaction, and its receivers.
//!
//! `fee = base + length + multiplier · weight`, plus the tip of the sender. The treasury and the block author share the fee.
//! The author gets the tip. The multiplier rises with full blocks and falls with empty ones.

use crate::{
	constants::currency::{CENTS, MILLICENTS},
	keyless::Treasury,
	AccountId, Balance,
};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{Balanced, Credit},
		Imbalance, OnUnbalanced,
	},
	weights::{
		constants::ExtrinsicBaseWeight, ConstantMultiplier, WeightToFeeCoefficient, WeightToFeeCoefficients,
		WeightToFeePolynomial,
	},
};
use pallet_transaction_payment::{Multiplier, TargetedFeeAdjustment};
use sp_runtime::{traits::Bounded, FixedPointNumber, Perbill, Perquintill};

/// The part of a fee that the treasury gets, in percent. The block author gets the rest and every tip.
pub const TREASURY_SHARE: u32 = 80;

parameter_types! {
	/// The fee for each byte of a transaction: 0.00001 SOUK.
	pub const TransactionByteFee: Balance = MILLICENTS;
	/// An operational transaction is ranked as if its tip were higher by this many times its fee.
	pub const OperationalFeeMultiplier: u8 = 5;
	/// The target of the multiplier: the part of a block that ordinary transactions should fill.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// The speed of the multiplier: with full blocks, fees double in about a day.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(32, 1_000_000);
	/// The least multiplier. It is above zero, so that the multiplier can climb again.
	pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_rational(1, 10u128);
	/// The largest multiplier.
	pub MaximumMultiplier: Multiplier = Bounded::max_value();
}

/// Adjusts the multiplier after each block.
pub type FeeMultiplierUpdate<T> =
	TargetedFeeAdjustment<T, TargetBlockFullness, AdjustmentVariable, MinimumMultiplier, MaximumMultiplier>;

/// The fee for the length of a transaction.
pub type LengthToFee = ConstantMultiplier<Balance, TransactionByteFee>;

/// The fee for the weight of a transaction. The weight of the empty transaction costs a tenth of a cent.
pub struct WeightToFee;
impl WeightToFeePolynomial for WeightToFee {
	type Balance = Balance;

	fn polynomial() -> WeightToFeeCoefficients<Self::Balance> {
		let price = CENTS / 10;
		let weight = Balance::from(ExtrinsicBaseWeight::get().ref_time()).max(1);
		core::iter::once(WeightToFeeCoefficient {
			degree: 1,
			negative: false,
			coeff_frac: Perbill::from_rational(price.checked_rem(weight).unwrap_or(0), weight),
			coeff_integer: price.checked_div(weight).unwrap_or(0),
		})
		.collect()
	}
}

/// Shares a fee between the treasury and the block author.
pub struct DealWithFees<T>(core::marker::PhantomData<T>);
impl<T> OnUnbalanced<Credit<AccountId, pallet_balances::Pallet<T>>> for DealWithFees<T>
where
	T: pallet_balances::Config<Balance = Balance>
		+ pallet_authorship::Config
		+ frame_system::Config<AccountId = AccountId>,
{
	fn on_unbalanceds(
		mut fees_then_tips: impl Iterator<Item = Credit<AccountId, pallet_balances::Pallet<T>>>,
	) {
		if let Some(fee) = fees_then_tips.next() {
			let (treasury, mut author) = fee.ration(TREASURY_SHARE, 100u32.saturating_sub(TREASURY_SHARE));
			if let Some(tip) = fees_then_tips.next() {
				tip.merge_into(&mut author);
			}
			pay_treasury::<T>(treasury);
			pay_author::<T>(author);
		}
	}

	fn on_nonzero_unbalanced(credit: Credit<AccountId, pallet_balances::Pallet<T>>) {
		pay_treasury::<T>(credit);
	}
}

fn pay_treasury<T>(credit: Credit<AccountId, pallet_balances::Pallet<T>>)
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
{
	// Fails only if the treasury does not exist and the amount is too small to open it. The credit is burnt then.
	let _ = pallet_balances::Pallet::<T>::resolve(&Treasury::get(), credit);
}

fn pay_author<T>(credit: Credit<AccountId, pallet_balances::Pallet<T>>)
where
	T: pallet_balances::Config<Balance = Balance>
		+ pallet_authorship::Config
		+ frame_system::Config<AccountId = AccountId>,
{
	let unpaid = match pallet_authorship::Pallet::<T>::author() {
		// The treasury gets it if the author has no account and the amount is too small to open one.
		Some(author) => pallet_balances::Pallet::<T>::resolve(&author, credit).err(),
		None => Some(credit),
	};
	if let Some(credit) = unpaid {
		pay_treasury::<T>(credit);
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::constants::currency::UNITS;
	use frame_support::weights::WeightToFee as _;

	#[test]
	fn should_cost_a_tenth_of_a_cent_when_nothing_but_the_base_weight_is_paid() {
		let fee = WeightToFee::weight_to_fee(&ExtrinsicBaseWeight::get());
		assert!(fee.abs_diff(CENTS / 10) < MILLICENTS, "{fee}");
	}

	#[test]
	fn should_stay_affordable_when_a_transaction_fills_a_block() {
		let fee = WeightToFee::weight_to_fee(&crate::block::MAXIMUM_BLOCK_WEIGHT);
		assert!(fee < 100 * UNITS, "{fee}");
	}
}
