// SPDX-License-Identifier: Apache-2.0

//! SOUK on hold so that customers count. It stays on hold until the era is over in which they counted.

use crate::{
	types::{count, Pledge},
	Config, Error, Event, HoldReason, Pallet, Pledges,
};
use alloc::collections::btree_map::BTreeMap;
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{holds::Deposits as _, Balance};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The amount of a pledge: what a customer needs to count, and at least what the pledge's row costs.
	pub(crate) fn pledge_amount() -> Balance {
		T::MinStanding::get().max(T::RowDeposit::get())
	}

	/// Pledge for those of `customers` who have no pledge. What `who` pledged for them before is raised. What somebody else
	/// pledged is taken over if its payer could release it now, and left alone otherwise. Returns the number of pledges taken
	/// over.
	///
	/// Without that, a rival could pledge for a shop's customers, so that the shop cannot, and let go just before the shop
	/// posts. Whoever pledged in an era is bound until it is over.
	pub(crate) fn do_pledge(who: T::AccountId, customers: &[T::AccountId]) -> Result<u32, DispatchError> {
		let (era, amount) = (Self::era(), Self::pledge_amount());
		let mut pledges = BTreeMap::new();
		let (mut held, mut taken, mut freed) = (0u128, 0u32, 0u128);
		for customer in customers {
			let mut pledge = match Pledges::<T>::get(customer) {
				_ if pledges.contains_key(customer) => continue,
				None => Pledge { payer: who.clone(), amount: 0, era, shops: 0 },
				Some(pledge) if pledge.payer == who && pledge.amount < amount => pledge,
				Some(pledge) if pledge.payer != who && pledge.payer != *customer && pledge.era < era => {
					Self::free_pledge(&pledge)?;
					// As many as there are customers, and a sum of what was on hold, which fits.
					taken = taken.saturating_add(1);
					freed = freed.saturating_add(pledge.amount);
					Pledge { payer: who.clone(), amount: 0, era, shops: 0 }
				},
				Some(_) => continue,
			};
			// Its amount is below that of today.
			let more = amount.saturating_sub(pledge.amount);
			held = held.checked_add(more).ok_or(ArithmeticError::Overflow)?;
			pledge.amount = amount;
			pledges.insert(customer, pledge);
		}
		ensure!(!pledges.is_empty(), Error::<T>::NothingToPledge);

		T::Currency::hold(&HoldReason::Pledge.into(), &who, held)?;
		let pledged = count(pledges.len());
		for (customer, pledge) in pledges {
			Pledges::<T>::insert(customer, pledge);
		}
		if taken > 0 {
			Self::deposit_event(Event::PledgesReleased { customers: taken, amount: freed });
		}
		Self::deposit_event(Event::Pledged { payer: who, customers: pledged, amount: held });
		Ok(taken)
	}

	/// Release what is on hold for a pledge.
	fn free_pledge(pledge: &Pledge<T::AccountId>) -> DispatchResult {
		let reason = HoldReason::Pledge.into();
		T::Currency::release(&reason, &pledge.payer, pledge.amount, Precision::Exact)?;
		Ok(())
	}

	/// Release those pledges for `customers` whose time is over.
	pub(crate) fn do_release_pledges(who: T::AccountId, customers: &[T::AccountId]) -> DispatchResult {
		let (era, life) = (Self::era(), T::CustomerLife::get());
		let (mut released, mut freed) = (0u32, 0u128);
		for customer in customers {
			let pledge = Pledges::<T>::get(customer);
			let Some(pledge) = pledge.filter(|pledge| pledge.releasable(customer, &who, era, life)) else {
				continue;
			};
			Self::free_pledge(&pledge)?;
			Pledges::<T>::remove(customer);
			// A sum of what was on hold, which fits, and at most as many as there are customers.
			freed = freed.saturating_add(pledge.amount);
			released = released.saturating_add(1);
		}
		ensure!(released > 0, Error::<T>::NothingToRelease);
		Self::deposit_event(Event::PledgesReleased { customers: released, amount: freed });
		Ok(())
	}
}
