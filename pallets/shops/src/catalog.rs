// SPDX-License-Identifier: Apache-2.0

//! What this pallet is to other pallets: [`Catalog`] for orders, [`Shops`](ShopsTrait) and [`Sites`] for the others.

use crate::{pallet::*, types::under_limits};
use frame_support::{defensive, pallet_prelude::*};
use souk_primitives::{
	gs1::Gtin,
	listing::{Listing, ListingStatus, ListingTerms, Offer},
	promotion::plan_hash,
	shop::{Capability, ShopState},
	standing::Standing as _,
	traits::{Catalog, PaymentAssets, Shops as ShopsTrait, Site, Sites},
	ListingId, ShopId,
};
use sp_core::H256;
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	/// The terms that an order placed now gets. Governance may have moved since the listing was published, and a panel may
	/// have judged the product.
	fn terms_today(product: Gtin, terms: ListingTerms) -> ListingTerms {
		under_limits(terms, &Self::limits_of(product, Self::terms_limits()), T::PaymentAssets::contains)
	}

	fn offer_of(listing: &Listing, seller: T::AccountId) -> Offer<T::AccountId> {
		Offer {
			shop: listing.shop,
			seller,
			product: listing.product,
			metadata: listing.metadata,
			terms: Self::terms_today(listing.product, listing.terms.clone()),
		}
	}
}

impl<T: Config> Catalog<T::AccountId> for Pallet<T> {
	fn offer(listing: ListingId) -> Option<Offer<T::AccountId>> {
		let listing = Listings::<T>::get(listing)?;
		let shop = Shops::<T>::get(listing.shop)?;
		Some(Self::offer_of(&listing, shop.owner))
	}

	/// Take units of a listing.
	///
	/// # Errors
	///
	/// [`Error::NothingAsked`], [`Error::ListingNotFound`], [`Error::ShopNotFound`], [`Error::ShopNotOpen`],
	/// [`Error::MayNotTrade`], [`Error::NotActive`], [`Error::AssetNotPayable`], [`Error::OutOfStock`].
	fn take(id: ListingId, quantity: u32) -> Result<Offer<T::AccountId>, DispatchError> {
		ensure!(!quantity.is_zero(), Error::<T>::NothingAsked);
		let mut listing = Listings::<T>::get(id).ok_or(Error::<T>::ListingNotFound)?;
		let shop = Shops::<T>::get(listing.shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(shop.state == ShopState::Open, Error::<T>::ShopNotOpen);
		Self::ensure_may_trade(&shop.owner)?;
		ensure!(listing.status == ListingStatus::Active, Error::<T>::NotActive);
		ensure!(T::PaymentAssets::contains(&listing.terms.price.token.0), Error::<T>::AssetNotPayable);
		listing.stock = listing.stock.checked_sub(quantity).ok_or(Error::<T>::OutOfStock)?;
		Listings::<T>::insert(id, &listing);
		Ok(Self::offer_of(&listing, shop.owner))
	}

	fn put_back(id: ListingId, quantity: u32) {
		Listings::<T>::mutate_extant(id, |listing| {
			// This must not fail. The sum saturates only if the merchant set the stock close to the largest number. The
			// units cut off are then a number that the merchant states anyway, not money.
			listing.stock = listing.stock.saturating_add(quantity);
		});
	}

	fn owner(shop: ShopId) -> Option<T::AccountId> {
		Shops::<T>::get(shop).map(|shop| shop.owner)
	}

	/// Count an open order of a shop.
	///
	/// # Errors
	///
	/// [`Error::ShopNotFound`], [`Error::TooManyOrders`].
	fn order_opened(id: ShopId) -> DispatchResult {
		Shops::<T>::try_mutate_exists(id, |shop| {
			let shop = shop.as_mut().ok_or(Error::<T>::ShopNotFound)?;
			shop.open_orders = shop.open_orders.checked_add(1).ok_or(Error::<T>::TooManyOrders)?;
			Ok(())
		})
	}

	fn order_closed(id: ShopId) {
		Shops::<T>::mutate_exists(id, |shop| {
			let Some(shop) = shop.as_mut() else {
				defensive!("a shop with an open order cannot have closed");
				return;
			};
			match shop.open_orders.checked_sub(1) {
				Some(open_orders) => shop.open_orders = open_orders,
				None => {
					defensive!("an order closed that the shop did not count");
				},
			}
		});
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing(owner: &T::AccountId, terms: ListingTerms) -> ListingId {
		let shop = <Self as ShopsTrait<T::AccountId>>::benchmark_shop(owner);
		crate::benchmarking::add_listing::<T>(shop, terms)
	}
}

impl<T: Config> ShopsTrait<T::AccountId> for Pallet<T> {
	fn owner(shop: ShopId) -> Option<T::AccountId> {
		<Self as Catalog<T::AccountId>>::owner(shop)
	}

	fn has_capability(shop: ShopId, capability: Capability) -> bool {
		Shops::<T>::get(shop).is_some_and(|shop| shop.state == ShopState::Open && shop.holds(capability))
	}

	fn shop_of(listing: ListingId) -> Option<ShopId> {
		Listings::<T>::get(listing).map(|listing| listing.shop)
	}

	fn plan(listing: ListingId) -> Option<H256> {
		let terms = Listings::<T>::get(listing)?.terms;
		let outside = terms.price.fiat.is_some_and(|fiat| !fiat.amount.is_zero());
		Some(plan_hash(&terms.commission, terms.max_depth, outside))
	}

	fn product(listing: ListingId) -> Option<Gtin> {
		Listings::<T>::get(listing).map(|listing| listing.product)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &T::AccountId) -> ShopId {
		crate::benchmarking::full_shop::<T>(owner)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(shop: ShopId) -> ListingId {
		crate::benchmarking::add_listing::<T>(shop, crate::benchmarking::longest_terms::<T>())
	}
}

impl<T: Config> Sites<T::AccountId> for Pallet<T> {
	fn site(shop: ShopId) -> Option<Site<T::AccountId>> {
		Shops::<T>::get(shop).map(|shop| Site {
			// A till earns nothing for an owner who may not sell.
			open: shop.state == ShopState::Open && T::Standing::may_trade(&shop.owner),
			owner: shop.owner,
			region: shop.profile.region,
			category: shop.profile.category,
			floor_area: shop.profile.floor_area,
			staff: shop.profile.staff,
			level: shop
				.verification
				.filter(|verification| Self::now() < verification.expires)
				.map_or(0, |verification| verification.level),
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_site(owner: &T::AccountId) -> ShopId {
		crate::benchmarking::full_shop::<T>(owner)
	}
}
