// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		clippy::as_conversions,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

mod allocations;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::{Allocation, AllocationId, AllocationView, GenesisAllocation};
pub use weights::WeightInfo;

/// An allocation as stored.
pub type AllocationOf<T> = Allocation<<T as frame_system::Config>::AccountId>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Make it so that [`Config::Time`] reads `now`.
	fn set_time(now: souk_primitives::Millis);
	/// An asset that exists and costs most to move. SOUK if not said.
	fn asset() -> souk_primitives::AssetId {
		souk_primitives::AssetId::Native
	}
}

// What the pallet macro writes converts with `as` and expects what it has checked; by hand this module does neither.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{AllocationId, AllocationOf, AllocationView, GenesisAllocation, WeightInfo};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		sp_runtime::traits::One,
		traits::{fungibles, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_math::vesting::Schedule;
	use souk_primitives::{AssetId, Balance, Millis};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// Who may allocate, and from which account. Narrow: nobody can refuse an allocation.
		type AllocateOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// Holds in SOUK and in assets.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ fungibles::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungibles::hold::Mutate<Self::AccountId>;
		/// The time schedules go by.
		type Time: UnixTime;

		// Parameters.

		/// The least an allocation may be, in base units of any asset: what makes its row worth keeping.
		#[pallet::constant]
		type MinAllocation: Get<Balance>;
		/// The most allocations one account has.
		#[pallet::constant]
		type MaxAllocations: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// A clock and an asset for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// What the account's schedules have not released.
		#[codec(index = 0)]
		Allocation,
	}

	/// When the network was launched: the moment of its first block, unless genesis said otherwise. Written once.
	#[pallet::storage]
	pub type Launch<T> = StorageValue<_, Millis>;

	/// The number the next allocation gets.
	#[pallet::storage]
	pub type NextAllocation<T> = StorageValue<_, AllocationId, ValueQuery>;

	/// Allocations that still hold something. Paid for by being worth at least [`Config::MinAllocation`] to whoever
	/// allocates; a row dies when its last unit is released, which anyone may have done as soon as it is free.
	#[pallet::storage]
	pub type Allocations<T: Config> = StorageMap<_, Twox64Concat, AllocationId, AllocationOf<T>>;

	/// The allocations of an account, the oldest first. Paid for like [`Allocations`]; an entry dies with its allocation,
	/// a row with its last entry.
	#[pallet::storage]
	pub type AllocationsOf<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<AllocationId, T::MaxAllocations>,
		ValueQuery,
	>;

	/// What is allocated from the beginning.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// When schedules start, in milliseconds since the Unix epoch; `None` for the moment of the first block.
		pub launch: Option<Millis>,
		/// Who gets what.
		pub allocations: Vec<GenesisAllocation<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Some(launch) = self.launch {
				Launch::<T>::put(launch);
			}
			for allocation in &self.allocations {
				let result = Pallet::<T>::do_allocate_at_genesis(allocation);
				assert!(result.is_ok(), "cannot allocate {allocation:?} at genesis: {result:?}");
			}
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Tokens were put on hold for somebody.
		Allocated {
			/// The allocation.
			allocation: AllocationId,
			/// On whose account.
			beneficiary: T::AccountId,
			/// SOUK, or an asset.
			asset: AssetId,
			/// How much, in base units.
			amount: Balance,
			/// When its schedule starts; `None` for the network's launch.
			start: Option<Millis>,
		},
		/// What had become free was released to its beneficiary.
		Released {
			/// The allocation.
			allocation: AllocationId,
			/// To whom.
			beneficiary: T::AccountId,
			/// SOUK, or an asset.
			asset: AssetId,
			/// How much, in base units.
			amount: Balance,
			/// What is still on hold, in base units. With nothing the allocation is gone.
			rest: Balance,
		},
		/// The network began, and with it every schedule that waited for it.
		Launched {
			/// The moment of the first block.
			moment: Millis,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such allocation, or all of it was released.
		NotFound,
		/// The schedule has not started.
		NotStarted,
		/// Nothing more is free yet.
		NothingToRelease,
		/// Less than an allocation may be.
		AmountTooSmall,
		/// The schedule has no length, takes back what it freed, or never frees the whole.
		ScheduleInvalid,
		/// The beneficiary's account does not hold the asset. Send it an existential deposit first.
		BeneficiaryNotFound,
		/// The beneficiary has as many allocations as an account can have.
		TooManyAllocations,
		/// Every number was given out.
		NoAllocationIdLeft,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(block: BlockNumberFor<T>) -> Weight {
			if block.is_one() {
				T::WeightInfo::launch()
			} else {
				Weight::zero()
			}
		}

		/// The first block's moment is known when its inherents are in.
		fn on_finalize(block: BlockNumberFor<T>) {
			if block.is_one() {
				Self::do_launch();
			}
		}

		fn integrity_test() {
			assert!(T::MaxAllocations::get() > 0, "an account can have an allocation");
			assert!(T::MinAllocation::get() > 0, "an allocation is worth something");
			let block = T::BlockWeights::get().max_block;
			let calls = T::WeightInfo::allocate(T::MaxAllocations::get())
				.saturating_add(T::WeightInfo::release(T::MaxAllocations::get()));
			assert!(calls.all_lte(block), "the calls fit a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Move `amount` base units of `asset` to the account of `beneficiary`, on hold until `schedule` frees them,
		/// counted from `start`, or from the network's launch. A start in the past frees at once what it would have.
		///
		/// Origin: [`Config::AllocateOrigin`], whose account pays.
		///
		/// Errors: `ScheduleInvalid`, `AmountTooSmall`, `BeneficiaryNotFound`, `TooManyAllocations`,
		/// `NoAllocationIdLeft`, or funds that cannot be moved or held.
		///
		/// Events: [`Event::Allocated`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::allocate(T::MaxAllocations::get()))]
		pub fn allocate(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			asset: AssetId,
			#[pallet::compact] amount: Balance,
			schedule: Schedule,
			start: Option<Millis>,
		) -> DispatchResult {
			let payer = T::AllocateOrigin::ensure_origin(origin)?;
			Self::do_allocate(payer, beneficiary, asset, amount, schedule, start)
		}

		/// Release to its beneficiary all of an allocation that is free by now.
		///
		/// Origin: anyone.
		///
		/// Errors: `NotFound`, `NotStarted`, `NothingToRelease`, or funds that cannot be released.
		///
		/// Events: [`Event::Released`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::release(T::MaxAllocations::get()))]
		pub fn release(origin: OriginFor<T>, allocation: AllocationId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_release(allocation)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// An allocation that still holds something.
		pub fn allocation(id: AllocationId) -> Option<AllocationView<T::AccountId>> {
			Self::allocation_view(id)
		}

		/// The allocations of an account, the oldest first.
		pub fn allocations_of(who: T::AccountId) -> Vec<AllocationView<T::AccountId>> {
			AllocationsOf::<T>::get(who).into_iter().filter_map(Self::allocation_view).collect()
		}
	}
}
