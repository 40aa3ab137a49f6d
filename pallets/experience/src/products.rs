// SPDX-License-Identifier: Apache-2.0

//! Products and the claims of their producers.

use crate::{
	bonds::BindingBonds,
	types::{Binding, Dated},
	Appeals, Bindings, Config, Contributions, CurrentCycle, Error, Event, Known, NextBinding, Pallet,
	Purchases, Reserved, Rounds, Seated, Verdicts, MAX_BATCH,
};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use souk_primitives::{
	content::Cid,
	experience::{CycleNumber, ModelId, ModelVersion, UnitPrice, Values},
	gs1::Gtin,
	traits::Catalog,
	ListingId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The first cycle that may judge claims made now: the first whose randomness nobody knows.
	fn next_cycle() -> CycleNumber {
		CurrentCycle::<T>::get().map_or(0, |cycle| cycle.number.saturating_add(1))
	}

	pub(crate) fn do_bind_product(
		who: T::AccountId,
		product: Gtin,
		listing: ListingId,
		model: ModelId,
		version: ModelVersion,
		claims: Values,
		price: UnitPrice,
	) -> DispatchResult {
		ensure!(price.amount > 0, Error::<T>::ZeroPrice);
		let offer = T::Catalog::offer(listing).ok_or(Error::<T>::NotProducer)?;
		ensure!(offer.seller == who && offer.product == product, Error::<T>::NotProducer);
		ensure!(!Bindings::<T>::contains_key(product), Error::<T>::AlreadyBound);
		// A round of an earlier binding runs until its cycle is closed.
		ensure!(!Rounds::<T>::contains_key(product), Error::<T>::RoundRunning);
		let reserved = Reserved::<T>::get(product);
		ensure!(reserved.is_none_or(|rightful| rightful == who), Error::<T>::ReservedForOther);
		Self::check_claims(model, version, &claims)?;
		let number = NextBinding::<T>::get();
		let next = number.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;

		// A product that was found to deviate is not clean because it was unbound.
		let bond = Self::bond_under(Self::counting_verdict(product, None));
		Self::bond::<BindingBonds>(&who, bond)?;
		NextBinding::<T>::put(next);
		Reserved::<T>::remove(product);
		Self::count_product(model, true);
		let (producer, since) = (who, Self::next_cycle());
		let binding = Binding {
			producer: producer.clone(),
			model,
			version,
			claims: claims.clone(),
			since,
			price: Dated::new(price.clone()),
			number,
			bond,
		};
		Bindings::<T>::insert(product, binding);
		Self::deposit_event(Event::ProductBound { product, producer, model, version, claims, since });
		Self::deposit_event(Event::PriceSet { product, price, since: 0 });
		Ok(())
	}

	pub(crate) fn do_set_price(who: T::AccountId, product: Gtin, price: UnitPrice) -> DispatchResult {
		ensure!(price.amount > 0, Error::<T>::ZeroPrice);
		let mut binding = Bindings::<T>::get(product).ok_or(Error::<T>::NotBound)?;
		ensure!(binding.producer == who, Error::<T>::NotProducer);
		binding.price.set(Self::current_number(), price.clone());
		let since = binding.price.since;
		Bindings::<T>::insert(product, binding);
		Self::deposit_event(Event::PriceSet { product, price, since });
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
		let counted = binding.model;
		let other = (counted, binding.version) != (model, version) || binding.claims != claims;
		// The same claims keep their verdict. Then only the bond follows it.
		if other {
			Self::check_claims(model, version, &claims)?;
			binding.model = model;
			binding.version = version;
			binding.claims = claims.clone();
			binding.since = Self::next_cycle();
		}
		let due = Self::bond_under(Self::counting_verdict(product, Some(&binding)));
		// Each is zero if the other is not.
		let (more, less) = (due.saturating_sub(binding.bond), binding.bond.saturating_sub(due));

		Self::bond::<BindingBonds>(&who, more)?;
		Self::unbond::<BindingBonds>(&who, less)?;
		binding.bond = due;
		if other {
			Self::count_product(counted, false);
			Self::count_product(model, true);
		}
		let since = binding.since;
		Bindings::<T>::insert(product, binding);
		Self::deposit_event(Event::ProductBound { product, producer: who, model, version, claims, since });
		Ok(())
	}

	pub(crate) fn do_unbind_product(who: T::AccountId, product: Gtin) -> DispatchResult {
		let binding = Self::own_binding(&who, product)?;

		Self::unbond::<BindingBonds>(&who, binding.bond)?;
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
		evidence: Option<Cid>,
		rightful: Option<T::AccountId>,
	) -> DispatchResult {
		let mut frozen = 0;
		if let Some(binding) = Bindings::<T>::get(product) {
			if let Some(evidence) = evidence {
				frozen = binding.bond;
				Self::accuse_binding(product, &binding, evidence)?;
			} else {
				Self::unbond::<BindingBonds>(&binding.producer, binding.bond)?;
			}
			// There is nothing left to test, so the appellant gets the bond back.
			Self::close_appeal(product, false);
			if let Some(round) = Rounds::<T>::get(product) {
				// The close of the cycle will not know whose product it was.
				Seated::<T>::remove(round.due, &binding.producer);
			}
			Self::drop_binding(product, binding.model);
		}
		match &rightful {
			Some(rightful) => {
				// What was found out about somebody else's claims says nothing about this product.
				Verdicts::<T>::remove(product);
				Known::<T>::remove(product);
				Reserved::<T>::insert(product, rightful);
			},
			None => Reserved::<T>::remove(product),
		}
		Self::deposit_event(Event::BindingRevoked { product, frozen, rightful });
		Ok(())
	}

	pub(crate) fn do_prune_purchases(
		purchases: BoundedVec<(Gtin, T::AccountId), ConstU32<MAX_BATCH>>,
	) -> DispatchResult {
		let now = Self::now();
		let mut count = 0u32;
		for (product, buyer) in purchases {
			let Some(right) = Purchases::<T>::get(product, &buyer) else { continue };
			let binding = Bindings::<T>::get(product).map(|binding| binding.number);
			if !right.holds(now, binding) {
				Purchases::<T>::remove(product, buyer);
				count = count.saturating_add(1);
			}
		}
		ensure!(count > 0, Error::<T>::NothingToDo);
		Self::deposit_event(Event::PurchasesPruned { count });
		Ok(())
	}
}
