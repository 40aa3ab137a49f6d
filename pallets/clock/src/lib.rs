// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

pub use pallet::*;
pub use types::Dial;
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod events;
mod ticking;
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

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{Dial, WeightInfo};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use souk_primitives::{clock::ClockView, Millis};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Dependencies.

		/// Whether transactions that meet a deadline are stopped: while a migration runs over several blocks, and in safe
		/// mode. Asked once a block.
		type Paused: Get<bool>;

		// Parameters.

		/// The most that one block moves the clock on, in milliseconds. A few slots.
		#[pallet::constant]
		type MaxStep: Get<Millis>;
		/// The weight of a block's step.
		type WeightInfo: WeightInfo;
	}

	/// The moment of the clock and the last timestamp. The first block with a timestamp writes it, each later one moves it
	/// on. Nobody pays for it. Never dies, 17 bytes.
	#[pallet::storage]
	pub type Dials<T> = StorageValue<_, Dial>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Charge for the step that the block's timestamp brings.
		///
		/// **Events:** [`Event::FellBehind`], [`Event::Stopped`], [`Event::Resumed`], with the timestamp.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			T::WeightInfo::tick()
		}

		fn integrity_test() {
			assert!(T::MaxStep::get() > 0, "a clock that cannot move meets no deadline");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What the clock shows, how far it is behind the timestamp, and whether it is stopped.
		pub fn reading() -> ClockView {
			Self::clock_view()
		}
	}
}
