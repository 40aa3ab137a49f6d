// SPDX-License-Identifier: Apache-2.0

//! A pallet to test with: it holds what accounts bring, and gives it back. Tests can make it forget or misstate.

use frame_support::{
	pallet_prelude::*,
	traits::{
		fungibles::{hold::Inspect as HoldInspect, hold::Mutate as HoldMutate, Inspect},
		tokens::Precision,
	},
};
use souk_primitives::{AssetId, Balance};

#[frame_support::pallet]
pub mod pallet {
	use super::*;

	#[pallet::pallet]
	#[pallet::without_storage_info]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		type RuntimeHoldReason: From<HoldReason>;
		type Holds: Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ HoldInspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ HoldMutate<Self::AccountId>;
	}

	/// Why the pallet holds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Somebody brought it.
		Brought,
		/// It was promised to somebody else.
		Promised,
	}

	/// What each account brought.
	#[pallet::storage]
	pub type Rows<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, (AssetId, Balance)>;

	#[pallet::event]
	#[pallet::generate_deposit(pub fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account brought something.
		Brought { who: T::AccountId, asset: AssetId, amount: Balance },
		/// An account took it back.
		TakenBack { who: T::AccountId, asset: AssetId, amount: Balance },
	}

	impl<T: Config> Pallet<T> {
		/// Hold an amount, and say it was `told`.
		pub fn bring_and_tell(who: T::AccountId, asset: AssetId, amount: Balance, told: Balance) {
			T::Holds::hold(asset.clone(), &HoldReason::Brought.into(), &who, amount).unwrap();
			Rows::<T>::insert(&who, (asset.clone(), amount));
			Self::deposit_event(Event::Brought { who, asset, amount: told });
		}

		/// Hold an amount.
		pub fn bring(who: T::AccountId, asset: AssetId, amount: Balance) {
			Self::bring_and_tell(who, asset, amount, amount);
		}

		/// Give back what an account brought.
		pub fn take_back(who: T::AccountId) {
			let (asset, amount) = Rows::<T>::take(&who).unwrap();
			let reason = HoldReason::Brought.into();
			T::Holds::release(asset.clone(), &reason, &who, amount, Precision::Exact).unwrap();
			Self::deposit_event(Event::TakenBack { who, asset, amount });
		}

		/// No row is of nothing.
		pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
			ensure!(Rows::<T>::iter_values().all(|(_, amount)| amount > 0), "a row is of nothing");
			Ok(())
		}
	}
}
