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
		/// A cycle is closed. It is divided as soon as the era is drawn whose stake shares.
		CycleOver {
			/// The cycle.
			cycle: CycleNumber,
			/// The last staking era that can be drawn.
			last: StakingEra,
		},
		/// What the commune had was divided over the stake and the work of a cycle. It can be claimed.
		CycleDivided {
			/// The cycle.
			cycle: CycleNumber,
			/// The staking era whose exposures share.
			era: StakingEra,
			/// All stake of that era, in base units of SOUK.
			staked: Balance,
			/// The power of all who worked, in billionths of a perfect report.
			power: u128,
			/// What is divided, per asset.
			assets: BoundedVec<Divided, T::MaxAssets>,
		},
		/// Stake was paid its part of a cycle.
		StakePaid {
			/// The cycle.
			cycle: CycleNumber,
			/// The validator behind which the stake was exposed.
			validator: T::AccountId,
			/// Who staked, and was paid.
			who: T::AccountId,
			/// What was paid, per asset, in base units.
			paid: PaidOf<T>,
		},
		/// Work was paid its part of a cycle.
		WorkPaid {
			/// The cycle.
			cycle: CycleNumber,
			/// Who worked, and was paid.
			who: T::AccountId,
			/// What was paid, per asset, in base units.
			paid: PaidOf<T>,
		},
		/// A cycle can be claimed no more, and its last row was removed.
		CycleExpired {
			/// The cycle.
			cycle: CycleNumber,
			/// What went to the treasury, per asset, in base units. What the treasury could not receive stays with the
			/// commune.
			unclaimed: PaidOf<T>,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No cycle waits to be divided, or its era cannot be drawn yet.
		NothingToDo,
		/// The cycle is not divided yet, or it is forgotten.
		DivisionNotFound,
		/// The time to claim from this cycle is over.
		ClaimPeriodOver,
		/// The time to claim from this cycle is not over.
		StillClaimable,
		/// The account had no stake at this place in the era of the cycle.
		NotExposed,
		/// This claim was paid in full.
		AlreadyClaimed,
		/// The account did not work in this cycle, or was paid, or its part is less than a base unit.
		NothingToClaim,
		/// The account cannot receive any of it. It can be claimed later.
		CannotReceive,
	}
}
