// SPDX-License-Identifier: Apache-2.0

//! Quality models, which experts publish and earn by.

use crate::{
	types::Version, Config, Error, Event, HoldReason, ModelOf, Models, ModelsOf, NextModel, Pallet, Versions,
};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{
	codes::GpcBrick,
	content::Cid,
	experience::{Attribute, Attributes, ModelId, ModelVersion, Values, MAX_ATTRIBUTES},
	holds::Deposits as _,
};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating},
	DispatchError, DispatchResult,
};

/// The number of attributes in the arguments of a call, for its weight.
pub(crate) fn attributes_of(attributes: &Attributes) -> u32 {
	u32::try_from(attributes.len()).unwrap_or(MAX_ATTRIBUTES)
}

impl<T: Config> Pallet<T> {
	fn check_attributes(attributes: &Attributes) -> DispatchResult {
		let good = !attributes.is_empty() && attributes.iter().all(Attribute::is_valid);
		ensure!(good, Error::<T>::BadAttributes);
		Ok(())
	}

	pub(crate) fn do_publish_model(
		who: T::AccountId,
		category: GpcBrick,
		attributes: Attributes,
		text: Cid,
	) -> DispatchResult {
		Self::check_attributes(&attributes)?;
		let id = NextModel::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;
		let mut own = ModelsOf::<T>::get(&who);
		own.try_push(id).map_err(|_| Error::<T>::TooManyModels)?;
		let bonds = T::Bonds::get();
		let bond = bonds.model.checked_add(bonds.version).ok_or(Error::<T>::Overflow)?;

		T::Currency::hold(&HoldReason::Model.into(), &who, bond)?;
		NextModel::<T>::put(next);
		ModelsOf::<T>::insert(&who, own);
		let (expert, latest) = (who.clone(), 1);
		Models::<T>::insert(id, ModelOf::<T> { expert, category, latest, bond, products: 0, retired: None });
		Versions::<T>::insert(id, latest, Version { attributes, text });
		Self::deposit_event(Event::ModelPublished { model: id, version: latest, expert: who, category });
		Ok(())
	}

	/// A model that is not retired, of the expert `who`.
	fn own_model(who: &T::AccountId, id: ModelId) -> Result<ModelOf<T>, DispatchError> {
		let model = Models::<T>::get(id).ok_or(Error::<T>::ModelNotFound)?;
		ensure!(model.expert == *who, Error::<T>::NotExpert);
		ensure!(model.retired.is_none(), Error::<T>::ModelIsRetired);
		Ok(model)
	}

	pub(crate) fn do_publish_version(
		who: T::AccountId,
		id: ModelId,
		attributes: Attributes,
		text: Cid,
	) -> DispatchResult {
		let mut model = Self::own_model(&who, id)?;
		Self::check_attributes(&attributes)?;
		ensure!(model.latest < T::MaxVersions::get(), Error::<T>::TooManyVersions);
		let more = T::Bonds::get().version;
		model.latest = model.latest.saturating_add(1);
		model.bond = model.bond.checked_add(more).ok_or(Error::<T>::Overflow)?;

		T::Currency::hold(&HoldReason::Model.into(), &who, more)?;
		let (version, category) = (model.latest, model.category);
		Versions::<T>::insert(id, version, Version { attributes, text });
		Models::<T>::insert(id, model);
		Self::deposit_event(Event::ModelPublished { model: id, version, expert: who, category });
		Ok(())
	}

	pub(crate) fn do_retire_model(who: T::AccountId, id: ModelId) -> DispatchResult {
		let mut model = Self::own_model(&who, id)?;
		model.retired = Some(T::BlockNumberProvider::current_block_number());
		Models::<T>::insert(id, model);
		Self::deposit_event(Event::ModelRetired { model: id });
		Ok(())
	}

	pub(crate) fn do_release_model(id: ModelId) -> DispatchResult {
		let mut model = Models::<T>::get(id).ok_or(Error::<T>::ModelNotFound)?;
		let retired = model.retired.ok_or(Error::<T>::ModelNotRetired)?;
		let gone = model.products == 0;
		let now = T::BlockNumberProvider::current_block_number();
		let over = now >= retired.saturating_add(T::UnbondingPeriod::get());
		ensure!(gone || over, Error::<T>::ModelInUse);
		ensure!(gone || model.bond > 0, Error::<T>::NothingToDo);

		let bond = core::mem::take(&mut model.bond);
		if bond > 0 {
			T::Currency::release(&HoldReason::Model.into(), &model.expert, bond, Precision::BestEffort)?;
		}
		if gone {
			for version in 1..=model.latest {
				Versions::<T>::remove(id, version);
			}
			ModelsOf::<T>::mutate_exists(&model.expert, |row| {
				if let Some(own) = row {
					own.retain(|other| *other != id);
					if own.is_empty() {
						*row = None;
					}
				}
			});
			Models::<T>::remove(id);
		} else {
			Models::<T>::insert(id, model);
		}
		Self::deposit_event(Event::ModelReleased { model: id, bond, gone });
		Ok(())
	}

	/// Check claims by a version of a model. Returns the model.
	///
	/// # Errors
	///
	/// The version does not exist, the model is retired, or the claims are not values of the attributes.
	pub(crate) fn check_claims(
		id: ModelId,
		version: ModelVersion,
		claims: &Values,
	) -> Result<ModelOf<T>, DispatchError> {
		let model = Models::<T>::get(id).ok_or(Error::<T>::ModelNotFound)?;
		let text = Versions::<T>::get(id, version).ok_or(Error::<T>::ModelNotFound)?;
		ensure!(model.retired.is_none(), Error::<T>::ModelIsRetired);
		Self::check_values(claims, text.attributes.len())?;
		Ok(model)
	}

	/// Check that there is a value within bounds for each attribute.
	pub(crate) fn check_values(values: &Values, attributes: usize) -> DispatchResult {
		let good = values.len() == attributes
			&& values.iter().all(|value| souk_primitives::experience::is_value(*value));
		ensure!(good, Error::<T>::BadValues);
		Ok(())
	}

	/// Count one product more, or less, as bound to a model.
	pub(crate) fn count_product(id: ModelId, more: bool) {
		Models::<T>::mutate(id, |model| {
			if let Some(model) = model {
				// A model counts a product once, and there are not 2³² of them.
				model.products =
					if more { model.products.saturating_add(1) } else { model.products.saturating_sub(1) };
			}
		});
	}
}
