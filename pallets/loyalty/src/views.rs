// SPDX-License-Identifier: Apache-2.0

//! What clients and other pallets read.

use crate::{Config, Pallet, Products, WeightInfo};
use frame_support::{traits::Get, weights::Weight};
use souk_primitives::{
	gs1::Gtin,
	loyalty::{Loyalty, LoyaltyView},
};
use sp_runtime::Perbill;

impl<T: Config> Loyalty for Pallet<T> {
	fn factor(product: Gtin) -> Perbill {
		Products::<T>::get(product).map_or_else(Perbill::zero, |row| {
			row.factor(Self::window(), T::Ceiling::get(), T::FullEras::get())
		})
	}

	fn ceiling() -> Perbill {
		T::Ceiling::get()
	}

	fn of(product: Gtin) -> Option<LoyaltyView> {
		Self::view_of(product)
	}

	fn weight() -> Weight {
		T::WeightInfo::factor()
	}
}

impl<T: Config> Pallet<T> {
	/// What the chain knows of a product, for the runtime API.
	pub fn view_of(product: Gtin) -> Option<LoyaltyView> {
		let row = Products::<T>::get(product)?;
		Some(row.view(Self::window(), T::Ceiling::get(), T::FullEras::get()))
	}
}
