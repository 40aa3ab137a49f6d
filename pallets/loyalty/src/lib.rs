// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{window_of, ProductSales, Seen, Visit, Window, WindowSums, SQUARED_UNIT};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod counting;
mod events;
mod pruning;
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

/// The most rows of buyers that one call removes.
pub const MAX_ROWS: u32 = 256;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Let [`Config::Eras`] count at least so many eras more.
	fn skip_eras(eras: souk_primitives::activity::RewardEra);
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{ProductSales, Visit, WeightInfo, Window, MAX_ROWS};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::{RewardEra, RewardEras},
		gs1::Gtin,
		loyalty::{LoyaltyTotals, LoyaltyView, SaleWorth},
		Balance,
	};
	use sp_runtime::Perbill;

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Dependencies.

		/// The clock of reward eras.
		type Eras: RewardEras;
		/// What sales are worth.
		type Worth: SaleWorth;

		// Parameters.

		/// The largest factor: by how much more a sale can weigh than one of a product that nobody comes back to.
		type Ceiling: Get<Perbill>;
		/// The number of eras over which a product's value must be spread for the largest factor.
		type FullEras: Get<u32>;
		/// The least that a line of an order must be worth to count, in base units of SOUK. Zero counts as one.
		type LeastSale: Get<Balance>;
		/// The number of eras without a sale after which a product may be forgotten. Never less than two windows.
		type ProductLife: Get<RewardEra>;
		/// The number of eras of a window. A buyer is remembered for one window at least, and for two at most. The factor
		/// follows the window that runs and the one before.
		#[pallet::constant]
		type WindowEras: Get<RewardEra>;
		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Eras for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// What is counted of each product. The fees of its first sale pay for a row. [`Pallet::forget_product`] removes it: anyone
	/// may call that when it was not sold for [`Config::ProductLife`] eras.
	#[pallet::storage]
	pub type Products<T> = StorageMap<_, Blake2_128Concat, Gtin, ProductSales>;

	/// Who bought what in a window: by window, and by a hash of product and buyer. The fees of the buyer's first sale of the
	/// product in the window pay for a row of 16 + 5 bytes, and the buyer's account exists. It is removed when the window
	/// after it is over: in idle time, or by anyone.
	#[pallet::storage]
	pub type Buyers<T> = StorageDoubleMap<_, Twox64Concat, Window, Identity, [u8; 16], Visit>;

	/// The oldest window that may still have rows of [`Buyers`]. It never dies, 4 bytes.
	#[pallet::storage]
	pub type OldestWindow<T> = StorageValue<_, Window, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Remove rows of buyers of windows that are over, as many as fit, at most [`Pallet::MAX_IDLE_ROWS`].
		fn on_idle(_: BlockNumberFor<T>, limit: Weight) -> Weight {
			Self::prune_idly(limit)
		}

		fn integrity_test() {
			assert!(T::WindowEras::get() > 0, "a window has an era");
			assert!(T::FullEras::get() > 0, "value is spread over an era at least");
			let limits = T::BlockWeights::get();
			let limit = limits.get(DispatchClass::Normal).max_extrinsic.unwrap_or(limits.max_block);
			assert!(T::WeightInfo::prune_buyers(MAX_ROWS).all_lte(limit), "the longest pruning fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Remove what is counted of a product that was not sold for [`Config::ProductLife`] eras.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::ProductNotFound`], [`Error::TooEarly`].
		///
		/// **Events:** [`Event::ProductForgotten`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::forget_product())]
		pub fn forget_product(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_forget_product(product)
		}

		/// Remove up to `rows` rows of buyers, at most 256, of the oldest window that is over. Idle time does this too.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NothingToPrune`].
		///
		/// **Events:** [`Event::BuyersPruned`].
		///
		/// **Weight:** by the number of rows that are asked for. What was not needed is given back.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::prune_buyers((*rows).min(MAX_ROWS)))]
		pub fn prune_buyers(origin: OriginFor<T>, rows: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_prune_buyers(rows.min(MAX_ROWS))
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What the chain knows of a product.
		pub fn product_loyalty(product: Gtin) -> Option<LoyaltyView> {
			Self::view_of(product)
		}
	}
}
