// SPDX-License-Identifier: Apache-2.0

//! Products and the claims of their producers.

use crate::{
	types::Binding, Appeals, Bindings, Config, Contributions, Error, Event, HoldReason, Pallet, Purchases,
	Reserved, Rounds, MAX_BATCH,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::hold::Mutate as _,
		tokens::{Fortitude, Precision, Restriction},
		ConstU32, Get,
	},
	BoundedVec,
};
use souk_primitives::{
	experience::{ModelId, ModelVersion, Values},
	gs1::Gtin,
	traits::Catalog,
	Balance, ListingId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_bind_product(
		who: T::AccountId,
		product: Gtin,
		listing: ListingId,
		model: ModelId,
		version: ModelVersion,
		claims: Values,
	) -> DispatchResult {
		let offer = T::Catalog::offer(listing).ok_or(Error::<T>::NotProducer)?;
		ensure!(offer.seller == who && offer.product == product, Error::<T>::NotProducer);
		ensure!(!Bindings::<T>::contains_key(product), Error::<T>::AlreadyBound);
		// A round of an earlier binding runs until its cycle is closed.
		ensure!(!Rounds::<T>::contains_key(product), Error::<T>::RoundRunning);
		let reserved = Reserved::<T>::get(product);
		ensure!(reserved.is_none_or(|rightful| rightful == who), Error::<T>::ReservedForOther);
		Self::check_claims(model, version, &claims)?;

		let bond = T::Bonds::get().binding;
		T::Currency::hold(&HoldReason::Binding.into(), &who, bond)?;
		Reserved::<T>::remove(product);
		Self::count_product(model, true);
		Bindings::<T>::insert(
			product,
			Binding { producer: who.clone(), model, version, claims: claims.clone(), bond },
		);
		Self::deposit_event(Event::ProductBound { product, producer: who, model, version, claims });
		Ok(())
	}

	/// A binding that its producer `who` may change now.
	fn own_binding(who: &T::AccountId, product: Gtin) -> Result<Binding<T::AccountId>, DispatchError> {
		let binding = Bindings::<T>::get(product).ok_or(Error::<T>::NotBound)?;
		ensure!(binding.producer == *who, Error::<T>::NotProducer);
		// Reports are judged against the claims of the time they were made.
		ensure!(!Rounds::<T>::contains_key(product), Error::<T>::RoundRunning);
		ensure!(!Appeals::<T>::contains_key(product), Error::<T>::AppealRunning);
		Ok(binding)
	}

	pub(crate) fn do_rebind_product(
		who: T::AccountId,
		product: Gtin,
		model: ModelId,
		version: ModelVersion,
		claims: Values,
	) -> DispatchResult {
		let mut binding = Self::own_binding(&who, product)?;
		Self::check_claims(model, version, &claims)?;

		Self::count_product(binding.model, false);
		Self::count_product(model, true);
		binding.model = model;
		binding.version = version;
		binding.claims = claims.clone();
		Bindings::<T>::insert(product, binding);
		Self::deposit_event(Event::ProductBound { product, producer: who, model, version, claims });
		Ok(())
	}

	pub(crate) fn do_unbind_product(who: T::AccountId, product: Gtin) -> DispatchResult {
		let binding = Self::own_binding(&who, product)?;

		T::Currency::release(&HoldReason::Binding.into(), &who, binding.bond, Precision::BestEffort)?;
		Self::drop_binding(product, binding.model);
		Self::deposit_event(Event::ProductUnbound { product });
		Ok(())
	}

	fn drop_binding(product: Gtin, model: ModelId) {
		Self::count_product(model, false);
		Bindings::<T>::remove(product);
		Contributions::<T>::remove(product);
	}

	pub(crate) fn do_revoke_binding(
		product: Gtin,
		forfeit: bool,
		rightful: Option<T::AccountId>,
	) -> DispatchResult {
		let mut forfeited = 0;
		if let Some(binding) = Bindings::<T>::get(product) {
			if forfeit {
				forfeited = Self::seize(HoldReason::Binding, &binding.producer, binding.bond)?;
			} else {
				let (reason, exact) = (HoldReason::Binding.into(), Precision::BestEffort);
				T::Currency::release(&reason, &binding.producer, binding.bond, exact)?;
			}
			// There is nothing left to test, so the appellant gets the bond back.
			Self::close_appeal(product, false);
			Self::drop_binding(product, binding.model);
		}
		match &rightful {
			Some(rightful) => Reserved::<T>::insert(product, rightful),
			None => Reserved::<T>::remove(product),
		}
		Self::deposit_event(Event::BindingRevoked { product, forfeited, rightful });
		Ok(())
	}

	/// Move up to `amount` of what is on hold to the treasury. Returns how much was moved, in base units.
	///
	/// # Errors
	///
	/// The funds cannot be moved. Nothing is changed then.
	pub(crate) fn seize(
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let treasury = T::Treasury::get();
		if amount == 0 {
			return Ok(0);
		}
		if treasury == *who {
			T::Currency::release(&reason.into(), who, amount, Precision::BestEffort)?;
			return Ok(0);
		}
		with_storage_layer(|| {
			T::Currency::transfer_on_hold(
				&reason.into(),
				who,
				&treasury,
				amount,
				Precision::BestEffort,
				Restriction::Free,
				Fortitude::Force,
			)
		})
	}

	pub(crate) fn do_prune_purchases(
		purchases: BoundedVec<(Gtin, T::AccountId), ConstU32<MAX_BATCH>>,
	) -> DispatchResult {
		let now = Self::now();
		let mut count = 0u32;
		for (product, buyer) in purchases {
			let Some(until) = Purchases::<T>::get(product, &buyer) else { continue };
			if now > until || !Bindings::<T>::contains_key(product) {
				Purchases::<T>::remove(product, buyer);
				count = count.saturating_add(1);
			}
		}
		ensure!(count > 0, Error::<T>::NothingToDo);
		Self::deposit_event(Event::PurchasesPruned { count });
		Ok(())
	}
}
