// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{pallet::*, types::day_of};
use alloc::vec::Vec;
use souk_primitives::{
	api::{ListingView, ShopView},
	listing::Listing,
	standing::{ProductVerdict, Standing as _, Verdicts as _},
	ListingId, ShopId,
};

impl<T: Config> Pallet<T> {
	/// A shop as clients see it, without a verification that lapsed. It looks at each of its listings, so only clients may
	/// ask.
	pub fn shop_view(id: ShopId) -> Option<ShopView<T::AccountId>> {
		let shop = Shops::<T>::get(id)?;
		let now = Self::now();
		let level = shop.level(now);
		let most = Self::gate(level).orders;
		let products = ListingsOf::<T>::iter_key_prefix(id).filter_map(Listings::<T>::get);
		let certified = products
			.filter(|listing| T::Verdicts::verdict(listing.product) == ProductVerdict::Confirmed)
			.count();
		Some(ShopView {
			id,
			state: shop.state,
			capabilities: shop.capabilities.iter().map(|held| (held.capability, held.bond)).collect(),
			slots: (shop.slots.taken, shop.slots.total()),
			open_orders: shop.open_orders,
			verification: shop.verification.filter(|verification| verification.expires > now),
			level,
			accepted_today: shop.accepted.on(day_of(now)),
			daily_orders: (most < u32::MAX).then_some(most),
			certified: u32::try_from(certified).unwrap_or(u32::MAX),
			may_trade: T::Standing::may_trade(&shop.owner),
			seizure: Sentences::<T>::get(&shop.owner).unwrap_or_default(),
			owner: shop.owner,
			offered_to: shop.offered_to,
			profile: shop.profile,
		})
	}

	/// A listing as its merchant published it. An order gets [`Catalog::offer`](souk_primitives::traits::Catalog::offer).
	pub fn listing(id: ListingId) -> Option<Listing> {
		Listings::<T>::get(id)
	}

	/// A listing as clients see it: as published, with the mark of its product and its rank.
	pub fn listing_view(id: ListingId) -> Option<ListingView> {
		let listing = Listings::<T>::get(id)?;
		let (verdict, rank) = Self::rank_of(&listing);
		let Listing { shop, product, metadata, terms, stock, status } = listing;
		let certified = verdict == ProductVerdict::Confirmed;
		Some(ListingView { shop, product, metadata, terms, stock, status, certified, verdict, rank })
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
