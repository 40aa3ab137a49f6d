// SPDX-License-Identifier: Apache-2.0

//! What the verification of a merchant allows its shops (seed S2-29).

use crate::{pallet::*, types::day_of, WeightInfo};
use frame_support::pallet_prelude::*;
use souk_primitives::{
	listing::Listing,
	rewards::Role,
	shop::Gate,
	standing::{ProductVerdict, Standing as _, Verdicts as _, Verified},
	ShopId,
};
use sp_runtime::Perbill;

impl<T: Config> Verified for Pallet<T> {
	fn level(shop: ShopId) -> u8 {
		Shops::<T>::get(shop).map_or(0, |shop| shop.level(Self::now()))
	}

	fn dispute_deposit(shop: ShopId) -> Perbill {
		Self::gate(<Self as Verified>::level(shop)).deposit
	}

	/// Count one more order that a shop accepts today.
	///
	/// # Errors
	///
	/// [`Error::ShopNotFound`], [`Error::TooManyToday`].
	fn accept_order(id: ShopId) -> DispatchResult {
		Shops::<T>::try_mutate_exists(id, |shop| {
			let shop = shop.as_mut().ok_or(Error::<T>::ShopNotFound)?;
			let now = Self::now();
			let most = Self::gate(shop.level(now)).orders;
			shop.accepted = shop.accepted.with_one(day_of(now), most).ok_or(Error::<T>::TooManyToday)?;
			Ok(())
		})
	}

	fn weight() -> Weight {
		T::WeightInfo::accept_order()
	}
}

impl<T: Config> Pallet<T> {
	/// The gate of a level.
	pub(crate) fn gate(level: u8) -> Gate {
		*T::Gates::get().of(level)
	}

	/// What panels found out about the product of a listing, and the listing's rank, in points.
	pub(crate) fn rank_of(listing: &Listing) -> (ProductVerdict, u32) {
		let verdict = T::Verdicts::verdict(listing.product);
		let (level, credit) = Shops::<T>::get(listing.shop)
			.map_or((0, 0), |shop| (shop.level(Self::now()), T::Standing::credit(&shop.owner, Role::Seller)));
		(verdict, T::RankPoints::get().rank(&Self::gate(level), verdict, credit))
	}
}
