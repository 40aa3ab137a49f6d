// SPDX-License-Identifier: Apache-2.0

//! Handing a shop over in two steps (seed S1-02).

use crate::pallet::*;
use frame_support::pallet_prelude::*;
use souk_primitives::{Balance, ShopId};
use sp_core::H256;
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_offer_shop(who: &T::AccountId, id: ShopId, to: T::AccountId) -> DispatchResult {
		let mut shop = Self::owned_shop(who, id)?;
		ensure!(to != shop.owner, Error::<T>::OfferToOwner);
		shop.offered_to = Some(to.clone());
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopOffered { shop: id, to });
		Ok(())
	}

	pub(crate) fn do_cancel_offer(who: &T::AccountId, id: ShopId) -> DispatchResult {
		let mut shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		let to = shop.offered_to.take().ok_or(Error::<T>::NotOffered)?;
		ensure!(shop.owner == *who || to == *who, Error::<T>::NotOwner);
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::OfferCancelled { shop: id });
		Ok(())
	}

	pub(crate) fn do_accept_shop(
		who: T::AccountId,
		id: ShopId,
		max_bond: Balance,
		expected: H256,
	) -> DispatchResult {
		let mut shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(shop.offered_to.as_ref() == Some(&who), Error::<T>::NotOffered);
		let bond = shop.bonds().ok_or(ArithmeticError::Overflow)?;
		ensure!(bond <= max_bond, Error::<T>::BondAboveMaximum);
		// The old owner may have given capabilities, slots or listings up since the new owner looked.
		ensure!(shop.hash() == expected, Error::<T>::ShopChanged);
		Self::ensure_may_trade(&who)?;
		// Its bonds would go back to the old owner at once.
		Self::ensure_may_leave(&shop.owner)?;
		// After a seizure the new owner would take the shop over for what is left of its bonds.
		Self::ensure_may_trade(&shop.owner)?;
		let mut owned = ShopsOf::<T>::get(&who);
		owned.try_push(id).map_err(|_| Error::<T>::TooManyShops)?;
		Self::hold(&who, bond)?;
		Self::release(&shop.owner, bond)?;

		ShopsOf::<T>::insert(&who, owned);
		Self::forget_owned(&shop.owner, id);
		let from = core::mem::replace(&mut shop.owner, who.clone());
		shop.offered_to = None;
		// The verification was about the old owner.
		shop.verification = None;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopTransferred { shop: id, from, to: who, bond });
		Ok(())
	}
}
