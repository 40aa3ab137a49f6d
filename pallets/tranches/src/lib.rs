// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{Allocation, AllocationId, AllocationView, GenesisAllocation};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod allocations;
mod events;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::pallet_macros::import_section;

/// An allocation as stored.
pub type AllocationOf<T> = Allocation<<T as frame_system::Config>::AccountId>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// The asset that costs most to move. It must exist. SOUK unless the runtime says otherwise.
	fn asset() -> souk_primitives::AssetId {
		souk_primitives::AssetId::Native
	}
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
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
	use souk_math::vesting::VestingSchedule;
	use souk_primitives::{holds::Grants, AssetId, Balance, Millis};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// The origin that allocates. It succeeds with the account that pays. Keep it narrow: a beneficiary cannot refuse
		/// an allocation.
		type AllocateOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		// Types.

		/// The runtime's hold reason.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// Holds in SOUK and in assets. Only benchmarks change balances.
		type Holds: fungibles::Unbalanced<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ Grants<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// The time of day. Schedules free tokens on dates.
		type Time: UnixTime;

		// Parameters.

		/// The smallest amount of an allocation, in base units of any asset. It keeps rows worth their storage.
		#[pallet::constant]
		type MinAllocation: Get<Balance>;
		/// The most allocations of one account.
		#[pallet::constant]
		type MaxAllocations: Get<u32>;
		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// A clock and an asset for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// What the account's schedules have not released.
		#[codec(index = 0)]
		Allocation,
	}

	/// The moment of the network's launch, in milliseconds since the Unix epoch: that of its first block, unless genesis
	/// names another. Written once. Never dies, 8 bytes.
	#[pallet::storage]
	pub type Launch<T> = StorageValue<_, Millis>;

	/// The number of the next allocation. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextAllocation<T> = StorageValue<_, AllocationId, ValueQuery>;

	/// Allocations with something left on hold. The payer of an allocation pays for the row by allocating at least
	/// [`Config::MinAllocation`]. A row dies with the release of its last unit, which anyone may call once that unit is
	/// free.
	#[pallet::storage]
	pub type Allocations<T: Config> = StorageMap<_, Twox64Concat, AllocationId, AllocationOf<T>>;

	/// The allocations of an account, the oldest first. Paid for like [`Allocations`]. An entry dies with its allocation,
	/// a row with its last entry.
	#[pallet::storage]
	pub type AllocationsOf<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<AllocationId, T::MaxAllocations>,
		ValueQuery,
	>;

	/// The allocations of the genesis block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// When schedules start, in milliseconds since the Unix epoch; `None` for the moment of the first block.
		pub launch: Option<Millis>,
		/// The allocations. Each beneficiary must have the tokens already.
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

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(block: BlockNumberFor<T>) -> Weight {
			if block.is_one() {
				T::WeightInfo::launch()
			} else {
				Weight::zero()
			}
		}

		/// Record the moment of the first block. The clock shows it only after the block's inherents.
		///
		/// **Events:** [`Event::Launched`].
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
		/// Move `amount` base units of `asset` to the account of `beneficiary`, on hold until `schedule` frees them.
		///
		/// The schedule runs from `start`, or from the network's launch if there is none. A start in the past frees at
		/// once what would be free by now.
		///
		/// **Origin:** [`Config::AllocateOrigin`], whose account pays.
		///
		/// **Errors:** [`Error::BadSchedule`], [`Error::AmountTooSmall`], [`Error::BeneficiaryNotFound`],
		/// [`Error::NoIdLeft`], [`Error::TooManyAllocations`], or funds that cannot be moved or held.
		///
		/// **Events:** [`Event::Allocated`].
		///
		/// **Weight:** by the number of the beneficiary's allocations, taken at its maximum.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::allocate(T::MaxAllocations::get()))]
		pub fn allocate(
			origin: OriginFor<T>,
			beneficiary: T::AccountId,
			asset: AssetId,
			#[pallet::compact] amount: Balance,
			schedule: VestingSchedule,
			start: Option<Millis>,
		) -> DispatchResult {
			let payer = T::AllocateOrigin::ensure_origin(origin)?;
			Self::do_allocate(payer, beneficiary, asset, amount, schedule, start)
		}

		/// Release everything of an allocation that is free by now to its beneficiary.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NotFound`], [`Error::NotStarted`], [`Error::NothingToRelease`], or a hold that cannot be
		/// released.
		///
		/// **Events:** [`Event::Released`].
		///
		/// **Weight:** by the number of the beneficiary's allocations, taken at its maximum.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::release(T::MaxAllocations::get()))]
		pub fn release(origin: OriginFor<T>, allocation: AllocationId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_release(allocation)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// An allocation with something left on hold.
		pub fn allocation(id: AllocationId) -> Option<AllocationView<T::AccountId>> {
			Self::allocation_view(id)
		}

		/// The allocations of an account, the oldest first.
		pub fn allocations_of(who: T::AccountId) -> Vec<AllocationView<T::AccountId>> {
			AllocationsOf::<T>::get(who).into_iter().filter_map(Self::allocation_view).collect()
		}
	}
}
