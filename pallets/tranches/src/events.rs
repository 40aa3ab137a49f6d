// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Tokens were put on hold for a beneficiary.
		Allocated {
			/// The allocation.
			allocation: AllocationId,
			/// The account the tokens are on.
			beneficiary: T::AccountId,
			/// SOUK, or an asset.
			asset: AssetId,
			/// The amount, in base units.
			amount: Balance,
			/// When its schedule starts, in milliseconds since the Unix epoch; `None` for the network's launch.
			start: Option<Millis>,
		},
		/// The part of an allocation that was free went to its beneficiary.
		Released {
			/// The allocation.
			allocation: AllocationId,
			/// The account that can spend the amount now.
			beneficiary: T::AccountId,
			/// SOUK, or an asset.
			asset: AssetId,
			/// The amount, in base units.
			amount: Balance,
			/// The amount still on hold, in base units. At zero the allocation is gone.
			rest: Balance,
		},
		/// The network began, and every schedule that waited for it.
		Launched {
			/// The moment of the first block, in milliseconds since the Unix epoch.
			moment: Millis,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No allocation has this number, or all of it was released.
		NotFound,
		/// The schedule has not started.
		NotStarted,
		/// Nothing more is free yet.
		NothingToRelease,
		/// The amount is below the smallest allocation.
		AmountTooSmall,
		/// The schedule has no length, takes back what it freed, or never frees the whole.
		BadSchedule,
		/// The beneficiary's account does not hold the asset. Send it an existential deposit first.
		BeneficiaryNotFound,
		/// The beneficiary has as many allocations as an account can have.
		TooManyAllocations,
		/// Every allocation number was given out.
		NoIdLeft,
	}
}
