// SPDX-License-Identifier: Apache-2.0

//! What a transaction costs and who gets it.
//!
//! `fee = base + length + multiplier · weight`, plus whatever tip the sender adds. The fee goes to treasury and block
//! author, the tip to the author. The multiplier follows how full blocks are.

use crate::{
	accounts::Treasury,
	constants::currency::{CENTS, MILLICENTS},
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

/// What the treasury gets of a fee, in percent; the block author gets the rest and every tip.
pub const TREASURY_SHARE: u32 = 80;

parameter_types! {
	/// What each byte of a transaction costs: 0.00001 SOUK.
	pub const TransactionByteFee: Balance = MILLICENTS;
	/// Operational transactions weigh this much more against tips.
	pub const OperationalFeeMultiplier: u8 = 5;
	/// How full blocks are meant to be.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// How fast the multiplier follows: at full blocks fees double in about a day.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(32, 1_000_000);
	/// Below this the multiplier does not fall, so that it can still climb.
	pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_rational(1, 10u128);
	/// Above this it does not climb.
	pub MaximumMultiplier: Multiplier = Bounded::max_value();
}

/// How fees follow demand.
pub type FeeMultiplierUpdate<T> =
	TargetedFeeAdjustment<T, TargetBlockFullness, AdjustmentVariable, MinimumMultiplier, MaximumMultiplier>;

/// What the length of a transaction costs.
pub type LengthToFee = ConstantMultiplier<Balance, TransactionByteFee>;

/// What the weight of a transaction costs: the weight of the empty transaction costs a tenth of a cent.
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
	// Only fails where the treasury does not exist and the amount could not open it; then the credit is burnt.
	let _ = pallet_balances::Pallet::<T>::resolve(&Treasury::get(), credit);
}

fn pay_author<T>(credit: Credit<AccountId, pallet_balances::Pallet<T>>)
where
	T: pallet_balances::Config<Balance = Balance>
		+ pallet_authorship::Config
		+ frame_system::Config<AccountId = AccountId>,
{
	let unpaid = match pallet_authorship::Pallet::<T>::author() {
		// An author whose account is gone and too small to be opened anew leaves it to the treasury.
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
