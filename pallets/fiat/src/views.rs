// SPDX-License-Identifier: Apache-2.0

//! Answers of the runtime API.

use crate::{Attesters, Config, Obligations, ObligationsOf, OpenLegs, Pallet, Words};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_primitives::{
	fiat::{AttesterView, FiatLegView, Matter, ObligationId, ObligationView, WordView},
	traits::Shops as _,
	OrderId, ShopId,
};

impl<T: Config> Pallet<T> {
	/// The most obligations that a page has.
	pub const MAX_PAGE: usize = 256;

	/// An attester.
	pub fn attester_view(who: T::AccountId) -> Option<AttesterView<T::AccountId>> {
		Attesters::<T>::get(&who).map(|attester| attester.view(who, T::LeastBond::get()))
	}

	/// The attesters that a shop accepts, without those that have left. None count once the shop has changed hands.
	pub fn attesters_view(shop: ShopId) -> Vec<AttesterView<T::AccountId>> {
		let Some(owner) = T::Shops::owner(shop) else { return Vec::new() };
		Self::accepted(shop, &owner).into_iter().filter_map(Self::attester_view).collect()
	}

	/// The word of an attester.
	pub fn word_view(matter: Matter) -> Option<WordView<T::AccountId>> {
		Words::<T>::get(matter).map(crate::Word::view)
	}

	/// The fiat leg of an order that runs.
	pub fn leg_view(order: OrderId) -> Option<FiatLegView<T::AccountId>> {
		OpenLegs::<T>::get(order).map(|leg| leg.view(Self::word_view(Matter::Leg(order))))
	}

	/// An obligation.
	pub fn obligation_view(id: ObligationId) -> Option<ObligationView<T::AccountId>> {
		let obligation = Obligations::<T>::get(id)?;
		Some(obligation.view(id, Self::word_view(Matter::Obligation(id))))
	}

	/// A page of at most [`Self::MAX_PAGE`] obligations that an account has or is owed, behind `after`. A page may begin behind one
	/// that has ended by now.
	pub fn obligations_view(
		who: &T::AccountId,
		after: Option<ObligationId>,
	) -> Vec<ObligationView<T::AccountId>> {
		let ids = match after {
			Some(after) => {
				let after = ObligationsOf::<T>::hashed_key_for(who, after);
				ObligationsOf::<T>::iter_key_prefix_from(who, after)
			},
			None => ObligationsOf::<T>::iter_key_prefix(who),
		};
		ids.take(Self::MAX_PAGE).filter_map(Self::obligation_view).collect()
	}
}
