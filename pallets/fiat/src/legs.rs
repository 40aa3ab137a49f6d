// SPDX-License-Identifier: Apache-2.0

//! Fiat legs: what orders open and close, and who confirms that the payment arrived.

use crate::{Config, Error, Event, FiatLeg, FiatLegOf, OpenLegs, OverdueOf, Pallet, WeightInfo, Words};
use frame_support::{ensure, weights::Weight};
use souk_primitives::{
	fiat::{FiatLegs, FiatPayment, Matter, NewFiatLeg},
	Balance, OrderId,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The leg of an order, which nobody confirmed.
	fn unconfirmed(order: OrderId) -> Result<FiatLegOf<T>, Error<T>> {
		let leg = OpenLegs::<T>::get(order).ok_or(Error::<T>::LegNotFound)?;
		ensure!(leg.confirmed.is_none(), Error::<T>::AlreadyConfirmed);
		Ok(leg)
	}

	/// Note who confirmed the payment of a leg.
	fn confirm(order: OrderId, mut leg: FiatLegOf<T>, by: T::AccountId) {
		leg.confirmed = Some(by.clone());
		OpenLegs::<T>::insert(order, leg);
		Self::deposit_event(Event::PaymentConfirmed { order, by });
	}

	pub(crate) fn do_confirm_payment(who: T::AccountId, order: OrderId) -> DispatchResult {
		let leg = Self::unconfirmed(order)?;
		ensure!(leg.seller == who, Error::<T>::NotSeller);
		Self::confirm(order, leg, who);
		Ok(())
	}

	pub(crate) fn do_attest_payment(who: T::AccountId, order: OrderId, evidence: H256) -> DispatchResult {
		let leg = Self::unconfirmed(order)?;
		ensure!(leg.attesters.contains(&who), Error::<T>::AttesterNotAccepted);
		ensure!(who != leg.buyer && who != leg.seller, Error::<T>::AttesterIsParty);
		Self::give_word(&who, Matter::Leg(order), leg.seller.clone(), leg.amount, evidence)?;
		Self::confirm(order, leg, who);
		Ok(())
	}
}

impl<T: Config> FiatLegs<T::AccountId> for Pallet<T> {
	/// # Errors
	///
	/// [`Error::Overdue`], [`Error::LegExists`].
	fn open(new: &NewFiatLeg<'_, T::AccountId>) -> DispatchResult {
		// Nothing is expected, so there is no leg.
		if new.amount.amount == 0 {
			return Ok(());
		}
		ensure!(OverdueOf::<T>::get(new.seller) == 0, Error::<T>::Overdue);
		ensure!(!OpenLegs::<T>::contains_key(new.order), Error::<T>::LegExists);
		let leg = FiatLeg {
			shop: new.shop,
			buyer: new.buyer.clone(),
			seller: new.seller.clone(),
			amount: new.amount,
			quote_ends: new.quote_ends,
			attesters: Self::accepted(new.shop, new.seller),
			confirmed: None,
		};
		OpenLegs::<T>::insert(new.order, &leg);
		Self::deposit_event(Event::LegOpened {
			order: new.order,
			shop: leg.shop,
			buyer: leg.buyer,
			seller: leg.seller,
			amount: leg.amount,
			quote_ends: leg.quote_ends,
		});
		Ok(())
	}

	fn payment(order: OrderId) -> Option<FiatPayment> {
		OpenLegs::<T>::get(order).map(|leg| leg.payment(Self::now()))
	}

	fn close(order: OrderId, back: Balance) {
		let Some(leg) = OpenLegs::<T>::take(order) else { return };
		let obligation = match leg.confirmed {
			// Nobody paid, so nothing is owed.
			None => None,
			Some(_) => Self::write_obligation(order, leg, back),
		};
		// A word outlives its leg. If it turns out to be false, nothing is owed.
		Words::<T>::mutate_extant(Matter::Leg(order), |word| word.obligation = obligation);
		Self::deposit_event(Event::LegClosed { order, obligation });
	}

	fn open_weight() -> Weight {
		T::WeightInfo::open_leg()
	}

	fn payment_weight() -> Weight {
		T::WeightInfo::payment()
	}

	fn close_weight() -> Weight {
		T::WeightInfo::close_leg()
	}
}
