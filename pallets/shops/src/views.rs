// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::pallet::*;
use alloc::vec::Vec;
use souk_primitives::{api::ShopView, listing::Listing, ListingId, ShopId};

impl<T: Config> Pallet<T> {
	/// A shop as clients see it, without a verification that lapsed.
	pub fn shop_view(id: ShopId) -> Option<ShopView<T::AccountId>> {
		let shop = Shops::<T>::get(id)?;
		let now = Self::now();
		Some(ShopView {
			id,
			state: shop.state,
			capabilities: shop.capabilities.iter().map(|held| (held.capability, held.bond)).collect(),
			slots: (shop.slots.taken, shop.slots.total()),
			open_orders: shop.open_orders,
			verification: shop.verification.filter(|verification| verification.expires > now),
			owner: shop.owner,
			offered_to: shop.offered_to,
			profile: shop.profile,
		})
	}

	/// A listing as its merchant published it. An order gets [`Catalog::offer`](souk_primitives::traits::Catalog::offer).
	pub fn listing(id: ListingId) -> Option<Listing> {
		Listings::<T>::get(id)
	}

	/// The shops an account owns, oldest first. At most [`Config::MaxShops`].
	pub fn shops_of(owner: &T::AccountId) -> Vec<ShopId> {
		let mut shops = ShopsOf::<T>::get(owner).into_inner();
		shops.sort_unstable();
		shops
	}

	/// The listings of a shop, oldest first. At most [`Config::MaxSlots`].
	pub fn listings_of(shop: ShopId) -> Vec<ListingId> {
		let mut listings: Vec<_> = ListingsOf::<T>::iter_key_prefix(shop).collect();
		listings.sort_unstable();
		listings
	}
}
