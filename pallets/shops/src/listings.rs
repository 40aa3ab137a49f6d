// SPDX-License-Identifier: Apache-2.0

//! Listings: published, changed, restocked, paused, withdrawn, delisted.

use crate::{
	pallet::*,
	types::{check_terms, NewListing, Restock, TermsLimits},
	ShopOf,
};
use frame_support::pallet_prelude::*;
use souk_math::MAX_PATH_DEPTH;
use souk_primitives::{
	content::Cid,
	gs1::Gtin,
	listing::{Listing, ListingStatus, ListingTerms},
	shop::Capability,
	standing::Verdicts as _,
	traits::PaymentAssets,
	ListingId, ShopId,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	ArithmeticError,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_publish_listings(
		who: &T::AccountId,
		id: ShopId,
		listings: BoundedVec<NewListing, T::MaxBatch>,
	) -> DispatchResultWithPostInfo {
		let count = u32::try_from(listings.len()).map_err(|_| ArithmeticError::Overflow)?;
		let mut shop = Self::room_for(who, id, count).map_err(Self::refused)?;
		// From here on the work is that of publishing but for the writes, so a refusal costs the same.
		let limits = Self::terms_limits();
		for listing in &listings {
			Self::ensure_terms(&listing.terms, &Self::limits_of(listing.product, limits))?;
			shop.promoted = Self::count_promoted(&shop, None, Some(&listing.terms.commission))?;
		}
		let first = NextListingId::<T>::get();
		let next = first.checked_add(count.into()).ok_or(Error::<T>::NoIdLeft)?;

		for (number, listing) in (first..next).zip(listings) {
			let NewListing { product, metadata, terms, stock } = listing;
			let status = ListingStatus::Active;
			ListingsOf::<T>::insert(id, number, ());
			Listings::<T>::insert(number, Listing { shop: id, product, metadata, terms, stock, status });
		}
		NextListingId::<T>::put(next);
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ListingsPublished { shop: id, first, count });
		Ok(().into())
	}

	/// A shop with `count` more slots taken, if `who` may publish so many listings in it.
	fn room_for(who: &T::AccountId, id: ShopId, count: u32) -> Result<ShopOf<T>, DispatchError> {
		ensure!(count > 0, Error::<T>::NothingAsked);
		let mut shop = Self::trading_shop(who, id)?;
		ensure!(shop.holds(Capability::Publish), Error::<T>::CapabilityMissing);
		shop.slots = shop.slots.with_taken(count).ok_or(Error::<T>::NoFreeSlot)?;
		Ok(shop)
	}

	pub(crate) fn do_update_terms(
		who: &T::AccountId,
		id: ListingId,
		expected: Option<H256>,
		terms: ListingTerms,
	) -> DispatchResultWithPostInfo {
		let (mut listing, mut shop) = Self::owned_listing(who, id).map_err(Self::refused)?;
		if let Some(expected) = expected {
			// Somebody else may act for the same merchant. Terms are replaced whole, so a change made meanwhile would be lost.
			let now = BlakeTwo256::hash_of(&listing.terms);
			ensure!(now == expected, Self::refused(Error::<T>::TermsChanged.into()));
		}
		// From here on the work is that of the change but for the writes, so a refusal costs the same.
		Self::ensure_terms(&terms, &Self::limits_of(listing.product, Self::terms_limits()))?;
		let promoted = Self::count_promoted(&shop, Some(&listing.terms.commission), Some(&terms.commission))?;
		if promoted != shop.promoted {
			shop.promoted = promoted;
			Shops::<T>::insert(listing.shop, shop);
		}
		listing.terms = terms;
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::TermsUpdated { listing: id });
		Ok(().into())
	}

	pub(crate) fn do_update_metadata(who: &T::AccountId, id: ListingId, metadata: Cid) -> DispatchResult {
		let (mut listing, _) = Self::owned_listing(who, id)?;
		listing.metadata = metadata;
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::MetadataUpdated { listing: id, metadata });
		Ok(())
	}

	pub(crate) fn do_restock(who: &T::AccountId, id: ListingId, change: Restock) -> DispatchResult {
		let (mut listing, _) = Self::owned_listing(who, id)?;
		let stock = match change {
			Restock::Set { was, units } => {
				ensure!(listing.stock == was, Error::<T>::StockChanged);
				units
			},
			Restock::Add(units) => listing.stock.checked_add(units).ok_or(Error::<T>::StockOverflow)?,
		};
		listing.stock = stock;
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::Restocked { listing: id, stock });
		Ok(())
	}

	pub(crate) fn do_pause_listing(who: &T::AccountId, id: ListingId) -> DispatchResult {
		let (mut listing, _) = Self::owned_listing(who, id)?;
		ensure!(listing.status == ListingStatus::Active, Error::<T>::NotActive);
		listing.status = ListingStatus::Paused;
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::ListingPaused { listing: id });
		Ok(())
	}

	pub(crate) fn do_resume_listing(who: &T::AccountId, id: ListingId) -> DispatchResult {
		let (mut listing, _) = Self::owned_listing(who, id)?;
		Self::ensure_may_trade(who)?;
		match listing.status {
			ListingStatus::Paused => listing.status = ListingStatus::Active,
			ListingStatus::Active => return Err(Error::<T>::NotPaused.into()),
			ListingStatus::Withdrawn => return Err(Error::<T>::Withdrawn.into()),
		}
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::ListingResumed { listing: id });
		Ok(())
	}

	pub(crate) fn do_delist(who: &T::AccountId, id: ListingId) -> DispatchResult {
		let (listing, mut shop) = Self::owned_listing(who, id)?;
		shop.promoted = Self::count_promoted(&shop, Some(&listing.terms.commission), None)?;
		shop.slots.taken = shop.slots.taken.checked_sub(1).ok_or(ArithmeticError::Underflow)?;

		Shops::<T>::insert(listing.shop, shop);
		ListingsOf::<T>::remove(listing.shop, id);
		Listings::<T>::remove(id);
		Self::deposit_event(Event::Delisted { listing: id, shop: listing.shop });
		Ok(())
	}

	pub(crate) fn do_withdraw_listing(id: ListingId) -> DispatchResult {
		let mut listing = Listings::<T>::get(id).ok_or(Error::<T>::ListingNotFound)?;
		ensure!(listing.status != ListingStatus::Withdrawn, Error::<T>::Withdrawn);
		listing.status = ListingStatus::Withdrawn;
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::ListingWithdrawn { listing: id });
		Ok(())
	}

	pub(crate) fn do_reinstate_listing(id: ListingId) -> DispatchResult {
		let mut listing = Listings::<T>::get(id).ok_or(Error::<T>::ListingNotFound)?;
		ensure!(listing.status == ListingStatus::Withdrawn, Error::<T>::NotWithdrawn);
		listing.status = ListingStatus::Paused;
		Listings::<T>::insert(id, listing);
		Self::deposit_event(Event::ListingReinstated { listing: id });
		Ok(())
	}

	/// A listing and its shop, if `who` owns the shop.
	fn owned_listing(who: &T::AccountId, id: ListingId) -> Result<(Listing, ShopOf<T>), DispatchError> {
		let listing = Listings::<T>::get(id).ok_or(Error::<T>::ListingNotFound)?;
		let shop = Self::owned_shop(who, listing.shop)?;
		Ok((listing, shop))
	}

	/// The limits for the terms of a product: its least experience fee follows the verdict on it.
	pub(crate) fn limits_of(product: Gtin, limits: TermsLimits) -> TermsLimits {
		let usual = limits.min_experience_fee;
		let min_experience_fee = T::VerdictRates::get().rate(T::Verdicts::verdict(product), usual);
		TermsLimits { min_experience_fee, ..limits }
	}

	/// The limits that governance sets for the terms of a product nobody judged today.
	pub(crate) fn terms_limits() -> TermsLimits {
		TermsLimits {
			commune_fee: T::CommuneFee::get(),
			platform_slice: T::PlatformSlice::get(),
			min_experience_fee: T::MinExperienceFee::get(),
			max_depth: T::MaxDepth::get().min(MAX_PATH_DEPTH),
			max_return_window: T::MaxReturnWindow::get(),
		}
	}

	/// Check terms against governance, and check that every asset they name can be paid with.
	fn ensure_terms(terms: &ListingTerms, limits: &TermsLimits) -> DispatchResult {
		check_terms(terms, limits).map_err(Error::<T>::from)?;
		ensure!(
			T::PaymentAssets::contains(&terms.price.token.0)
				&& terms.accepted.iter().all(|accepted| T::PaymentAssets::contains(&accepted.asset)),
			Error::<T>::AssetNotPayable
		);
		Ok(())
	}
}
