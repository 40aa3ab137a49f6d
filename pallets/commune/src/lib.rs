// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{Course, Divided, Division, Over, PaidAssets, Portion, Side, Worked, MAX_BATCH, MOST_ASSETS};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod claims;
mod dividing;
mod events;
mod expiry;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, BoundedVec};
use souk_primitives::{AssetId, Balance};

/// An amount of each asset.
pub type PaidOf<T> = BoundedVec<(AssetId, Balance), <T as Config>::MaxAssets>;
/// A division as stored.
pub type DivisionOf<T> = Division<BoundedVec<Divided, <T as Config>::MaxAssets>>;
/// The cycle that runs, as stored.
pub type CourseOf<T> = Course<frame_system::pallet_prelude::BlockNumberFor<T>>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Give the pot so much of asset number `index`, which costs most to move and may be paid in. From then on the assets up
	/// to this one are shared, and no other.
	fn fund_pot(index: u32, amount: Balance) -> AssetId;
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		CourseOf, Divided, DivisionOf, PaidAssets, PaidOf, WeightInfo, Worked, MAX_BATCH, MOST_ASSETS,
	};
	use alloc::vec::Vec;
	use frame_support::{
		dispatch::DispatchResultWithPostInfo,
		pallet_prelude::*,
		traits::{fungibles, Randomness},
		weights::WeightMeter,
		BoundedVec,
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		commune::{CommuneView, Cycles, Exposures, StakePage, StakingEra, WaitingView},
		experience::CycleNumber,
		traits::PaymentAssets,
		AssetId, Balance,
	};
	use sp_core::H256;
	use sp_runtime::{traits::BlockNumberProvider, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Dependencies.

		/// SOUK and every asset.
		type Assets: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ fungibles::Mutate<Self::AccountId>;
		/// The assets that orders may be paid in. Only these are divided.
		type PaymentAssets: PaymentAssets;
		/// Who staked how much.
		type Exposures: Exposures<Self::AccountId>;
		/// The cycles of experience consensus.
		type Cycles: Cycles;
		/// Randomness, and the block before which it was not known.
		type Randomness: Randomness<H256, BlockNumberFor<Self>>;
		/// The blocks that randomness counts in.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		// Parameters.

		/// The account that commune fees go to, and the legs of sales that their payees cannot receive. It has no key. Genesis
		/// gives it the minimum balance of each asset, and it keeps that.
		type Pot: Get<Self::AccountId>;
		/// The account that what nobody claims goes to.
		type Treasury: Get<Self::AccountId>;
		/// The part of a cycle that goes to stake. The rest goes to work. A change counts from the next cycle on.
		type StakePart: Get<Perbill>;
		/// For how many cycles a divided cycle can be claimed, at least one.
		type ClaimCycles: Get<CycleNumber>;
		/// The assets that are divided. One that is not a payment asset is left out.
		type SharedAssets: Get<BoundedVec<AssetId, Self::MaxAssets>>;
		/// The most staking eras of a cycle that can be drawn: the last ones. Claims need the exposures of the era, so
		/// staking must remember them so much longer than that.
		#[pallet::constant]
		type MaxLookback: Get<u32>;
		/// The most assets that are divided, at most eight.
		#[pallet::constant]
		type MaxAssets: Get<u32>;
		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Funds for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// The cycle that is divided next. One row, never removed.
	#[pallet::storage]
	pub type Running<T: Config> = StorageValue<_, CourseOf<T>, ValueQuery>;

	/// Cycles that were divided. What is in a row pays for it. [`Pallet::expire_cycle`] removes it: anyone may call that
	/// when its claims are over.
	#[pallet::storage]
	pub type Divisions<T: Config> = StorageMap<_, Twox64Concat, CycleNumber, DivisionOf<T>>;

	/// The part of the pot that is owed, per asset: what all divisions have not paid. A row per asset, removed at zero.
	#[pallet::storage]
	pub type Owed<T> = StorageMap<_, Blake2_128Concat, AssetId, Balance, ValueQuery>;

	/// Who worked in which cycle. The experience fees of the cycle pay for a row. It is removed when it is paid in full, or
	/// with the cycle.
	#[pallet::storage]
	pub type Works<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleNumber, Blake2_128Concat, T::AccountId, Worked>;

	/// The power of all who worked in a cycle, until it is divided. A row per cycle, paid for as [`Works`] are.
	#[pallet::storage]
	pub type Powers<T> = StorageMap<_, Twox64Concat, CycleNumber, u128, ValueQuery>;

	/// Which claims of stake were paid, by cycle, validator and staker. Who claims pays for a row by its fee. It is removed
	/// with the cycle.
	#[pallet::storage]
	pub type StakesPaid<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CycleNumber>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		PaidAssets,
		ValueQuery,
	>;

	/// The commune at genesis.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// No setting.
		#[serde(skip)]
		pub _marker: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Running::<T>::put(CourseOf::<T> { stake_part: T::StakePart::get(), ..Default::default() });
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Do the step that waits, if there is one and it fits.
		///
		/// **Events:** [`Event::CycleOver`], [`Event::CycleDivided`].
		fn on_idle(_: BlockNumberFor<T>, limit: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(limit);
			Self::step(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(
				T::MaxAssets::get() > 0 && T::MaxAssets::get() <= MOST_ASSETS,
				"a mask has a bit for each asset"
			);
			assert!(T::ClaimCycles::get() > 0, "a cycle can be claimed");
			assert!(T::MaxLookback::get() > 0, "an era can be drawn");
			let limits = T::BlockWeights::get();
			let limit = limits.get(DispatchClass::Normal).max_extrinsic.unwrap_or(limits.max_block);
			let assets = T::MaxAssets::get();
			let stake = T::WeightInfo::claim_stake(assets);
			for call in [Self::longest_step(), stake, T::WeightInfo::expire_cycle(assets, MAX_BATCH)] {
				assert!(call.all_lte(limit), "every call fits a block");
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Do the step that waits: note that a cycle is closed, or divide it. Idle time does this too, so the call is needed
		/// only where blocks are never idle.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NothingToDo`].
		///
		/// **Events:** [`Event::CycleOver`] or [`Event::CycleDivided`].
		///
		/// **Weight:** by the number of assets, taken at its maximum. What was not needed is given back.
		#[pallet::call_index(0)]
		#[pallet::weight(Pallet::<T>::longest_step())]
		pub fn divide_cycle(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_divide_cycle()
		}

		/// Pay `who` its part of a cycle for the stake it had behind `validator` in the era of the cycle. A nominator names
		/// the `page` of the validator's backers that it is on. For a validator's own stake the page does not matter.
		///
		/// An asset that `who` cannot receive stays to be claimed.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::DivisionNotFound`], [`Error::ClaimPeriodOver`], [`Error::NotExposed`],
		/// [`Error::AlreadyClaimed`], [`Error::NothingToClaim`], [`Error::CannotReceive`].
		///
		/// **Events:** [`Event::StakePaid`].
		///
		/// **Weight:** by the number of assets, taken at its maximum, and one page of backers.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::claim_stake(T::MaxAssets::get()))]
		pub fn claim_stake(
			origin: OriginFor<T>,
			cycle: CycleNumber,
			validator: T::AccountId,
			page: StakePage,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_stake(cycle, validator, page, who)
		}

		/// Pay `who` its part of a cycle for the panels it was on in the cycle.
		///
		/// An asset that `who` cannot receive stays to be claimed.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::DivisionNotFound`], [`Error::ClaimPeriodOver`], [`Error::NothingToClaim`],
		/// [`Error::CannotReceive`].
		///
		/// **Events:** [`Event::WorkPaid`].
		///
		/// **Weight:** by the number of assets, taken at its maximum.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::claim_work(T::MaxAssets::get()))]
		pub fn claim_work(origin: OriginFor<T>, cycle: CycleNumber, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_work(cycle, who)
		}

		/// Remove up to `rows` rows of a cycle whose claims are over, at most 256. With the last row what nobody claimed goes
		/// to the treasury.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::DivisionNotFound`], [`Error::StillClaimable`].
		///
		/// **Events:** [`Event::CycleExpired`], with the last row.
		///
		/// **Weight:** by the number of rows that are asked for, and the number of assets at its maximum.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::expire_cycle(T::MaxAssets::get(), (*rows).min(MAX_BATCH)))]
		pub fn expire_cycle(origin: OriginFor<T>, cycle: CycleNumber, rows: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_cycle(cycle, rows.min(MAX_BATCH))
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The commune's funds and divisions.
		pub fn commune() -> CommuneView<T::AccountId> {
			Self::commune_view()
		}

		/// What waits for an account, the oldest cycle first. It reads every exposure of the eras that were drawn.
		pub fn waiting(who: T::AccountId) -> Vec<WaitingView<T::AccountId>> {
			Self::waiting_view(&who)
		}
	}
}
