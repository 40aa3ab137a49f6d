// SPDX-License-Identifier: Apache-2.0

//! The attesters that shops accept.

use crate::{types::are_distinct, AttesterList, AttesterLists, Attesters, Config, Error, Event, Pallet};
use frame_support::{ensure, traits::Get};
use souk_primitives::{fiat::AcceptedAttesters, traits::Shops as _, ShopId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The attesters whose words about the payments of `seller`'s shop count. None, if another account wrote the list: the shop
	/// has changed hands since.
	pub(crate) fn accepted(shop: ShopId, seller: &T::AccountId) -> AcceptedAttesters<T::AccountId> {
		AttesterLists::<T>::get(shop)
			.filter(|list| list.keeper == *seller)
			.map(|list| list.attesters)
			.unwrap_or_default()
	}

	pub(crate) fn do_accept_attesters(
		who: T::AccountId,
		shop: ShopId,
		attesters: AcceptedAttesters<T::AccountId>,
	) -> DispatchResult {
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(owner == who, Error::<T>::NotOwner);
		let before = AttesterLists::<T>::get(shop);
		if attesters.is_empty() {
			let before = before.ok_or(Error::<T>::ListNotFound)?;
			return Self::remove_list(shop, before);
		}
		ensure!(are_distinct(&attesters), Error::<T>::AttesterRepeated);
		let all_known = attesters.iter().all(Attesters::<T>::contains_key);
		ensure!(all_known, Error::<T>::AttesterNotFound);
		let deposit = match before {
			Some(before) if before.keeper == who => before.deposit,
			before => {
				let deposit = T::ListDeposit::get();
				Self::hold_row(&who, deposit)?;
				if let Some(before) = before {
					Self::release_row(&before.keeper, before.deposit)?;
				}
				deposit
			},
		};
		let list = AttesterList { keeper: who.clone(), attesters: attesters.clone(), deposit };
		AttesterLists::<T>::insert(shop, list);
		Self::deposit_event(Event::AttestersAccepted { shop, keeper: who, attesters });
		Ok(())
	}

	pub(crate) fn do_remove_attesters(shop: ShopId) -> DispatchResult {
		let list = AttesterLists::<T>::get(shop).ok_or(Error::<T>::ListNotFound)?;
		ensure!(T::Shops::owner(shop).as_ref() != Some(&list.keeper), Error::<T>::ListInUse);
		Self::remove_list(shop, list)
	}

	/// Remove a list, and give its deposit back.
	fn remove_list(shop: ShopId, list: AttesterList<T::AccountId>) -> DispatchResult {
		Self::release_row(&list.keeper, list.deposit)?;
		AttesterLists::<T>::remove(shop);
		Self::deposit_event(Event::AttestersRemoved { shop, keeper: list.keeper });
		Ok(())
	}
}
