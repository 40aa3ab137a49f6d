// SPDX-License-Identifier: Apache-2.0

//! Service providers: whom the seller pays out of its own part of a sale.
//!
//! The seller names them, because it alone pays. What is named stays: a carrier that has driven must not lose its pay to a
//! seller that changes its mind. Naming proves that every line can pay them all, so a settlement cannot fail by them.

use crate::{
	case::{Case, Head},
	types::{size_of, Step},
	weights::WeightInfo,
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{order::Services, OrderId};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_name_services(
		seller: &T::AccountId,
		id: OrderId,
		services: Services<T::AccountId>,
		weight: &mut Weight,
	) -> DispatchResult {
		let (head, _) = Head::<T>::for_party(seller, id, Step::NameServices)?;
		*weight = T::WeightInfo::name_services();
		let mut case = head.open();
		case.name_services(&services)?;
		case.into_head().write();
		Self::deposit_event(Event::ServicesNamed { order: id, services });
		Ok(())
	}
}

impl<T: Config> Case<T> {
	/// Add services to those of the order.
	///
	/// # Errors
	///
	/// [`Error::NoServices`], [`Error::ZeroShare`], [`Error::PartyServes`], [`Error::DuplicateProvider`],
	/// [`Error::TooManyServices`], [`Error::ServicesNotPayable`]. The order may then be half changed and must not be stored.
	pub(crate) fn name_services(&mut self, services: &Services<T::AccountId>) -> Result<(), Error<T>> {
		let Self { order, lines, .. } = self;
		ensure!(!services.is_empty(), Error::<T>::NoServices);
		for service in services {
			ensure!(!service.share.is_zero(), Error::<T>::ZeroShare);
			ensure!(order.party(&service.provider).is_none(), Error::<T>::PartyServes);
			let named = order.services.iter().any(|other| other.provider == service.provider);
			ensure!(!named, Error::<T>::DuplicateProvider);
			order.services.try_push(service.clone()).map_err(|_| Error::<T>::TooManyServices)?;
		}
		let payable = lines.iter().all(|line| line.terms.validate_services(order.shares()).is_ok());
		ensure!(payable, Error::<T>::ServicesNotPayable);
		order.extent = size_of(lines, order.assets.len(), order.services.len());
		Ok(())
	}
}
