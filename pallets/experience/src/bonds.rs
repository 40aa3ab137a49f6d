// SPDX-License-Identifier: Apache-2.0

//! Bonds and stakes that can be lost. What is lost goes to the treasury, so it is made of usable SOUK alone: a bond over a
//! lock would leave nothing under the lock.

use crate::{Config, HoldReason, Pallet};
use frame_support::traits::{tokens::Precision, Get};
use souk_primitives::{
	holds::{Payable, PayableHolds as _},
	AssetId, Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

/// The bonds of producers for their products.
pub struct BindingBonds;

impl Payable for BindingBonds {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Binding;
}

/// The bonds of testers.
pub struct EnrolmentBonds;

impl Payable for EnrolmentBonds {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Enrolment;
}

/// The bonds of commitments, until they are revealed.
pub struct ReportBonds;

impl Payable for ReportBonds {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Report;
}

/// The bonds of appeals against verdicts.
pub struct AppealBonds;

impl Payable for AppealBonds {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Appeal;
}

/// The stake of backers on testers.
pub struct BackingStakes;

impl Payable for BackingStakes {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Backing;
}

impl<T: Config> Pallet<T> {
	/// Hold a bond, in base units of SOUK.
	///
	/// # Errors
	///
	/// The account has less that it can use.
	pub(crate) fn bond<For: Payable<Reason = HoldReason>>(
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		T::Holds::hold::<For>(&AssetId::Native, who, amount)
	}

	/// Release a bond, or as much of it as is on hold. Returns how much that was, in base units.
	///
	/// # Errors
	///
	/// The account cannot take it in. Nothing is changed then.
	pub(crate) fn unbond<For: Payable<Reason = HoldReason>>(
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		T::Holds::release::<For>(&AssetId::Native, who, amount, Precision::BestEffort)
	}

	/// Move up to `amount` of what is on hold to the treasury. Returns how much was moved, in base units.
	///
	/// # Errors
	///
	/// The funds cannot be moved. Nothing is changed then.
	pub(crate) fn seize<For: Payable<Reason = HoldReason>>(
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let treasury = T::Treasury::get();
		let moved = T::Holds::pay::<For>(&AssetId::Native, who, &treasury, amount, Precision::BestEffort)?;
		// The treasury's own bond is released to it, and is no forfeit.
		Ok(if treasury == *who { 0 } else { moved })
	}

	/// Move up to `wanted` of a bond to the treasury, and release the rest of it. Returns how much was moved, in base units.
	/// A bond that cannot be moved is released, because nothing may stay on hold.
	pub(crate) fn seize_and_release<For: Payable<Reason = HoldReason>>(
		who: &T::AccountId,
		wanted: Balance,
		bond: Balance,
	) -> Balance {
		let moved = Self::seize::<For>(who, wanted).unwrap_or_default();
		// Never underflows: what is wanted is a part of the bond.
		let _ = Self::unbond::<For>(who, bond.saturating_sub(moved));
		moved
	}
}
