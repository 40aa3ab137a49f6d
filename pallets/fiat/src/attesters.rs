// SPDX-License-Identifier: Apache-2.0

//! Attesters and their bonds.

use crate::{types::are_sound, Attester, AttesterBonds, Attesters, Config, Error, Event, HoldReason, Pallet};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get, UnixTime},
};
use souk_primitives::{
	content::Cid,
	fiat::VouchedCurrencies,
	holds::{Deposits as _, PayableHolds as _},
	AssetId, Balance, Millis,
};
use sp_runtime::{DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	/// The moment it is, in milliseconds.
	pub(crate) fn now() -> Millis {
		// Saturates after 584 million years.
		T::Time::now().as_millis().saturated_into()
	}

	/// An attester.
	pub(crate) fn attester_of(who: &T::AccountId) -> Result<Attester, Error<T>> {
		Attesters::<T>::get(who).ok_or(Error::<T>::AttesterNotFound)
	}

	/// Hold a deposit for a row.
	pub(crate) fn hold_row(who: &T::AccountId, deposit: Balance) -> DispatchResult {
		T::Currency::hold(&HoldReason::Row.into(), who, deposit)
	}

	/// Give a deposit for a row back.
	pub(crate) fn release_row(who: &T::AccountId, deposit: Balance) -> DispatchResult {
		T::Currency::release(&HoldReason::Row.into(), who, deposit, Precision::Exact)?;
		Ok(())
	}

	pub(crate) fn do_register_attester(
		who: T::AccountId,
		contact: Cid,
		currencies: VouchedCurrencies,
		bond: Balance,
	) -> DispatchResult {
		ensure!(!Attesters::<T>::contains_key(&who), Error::<T>::AlreadyRegistered);
		ensure!(are_sound(&currencies), Error::<T>::BadCurrencies);
		ensure!(bond >= T::LeastBond::get(), Error::<T>::BondTooSmall);
		let deposit = T::AttesterDeposit::get();
		// The bond goes first: it must be usable SOUK, and a deposit need not be.
		T::Holds::hold::<AttesterBonds>(&AssetId::Native, &who, bond)?;
		Self::hold_row(&who, deposit)?;
		let attester =
			Attester { bond, locked: 0, words: 0, contact, currencies: currencies.clone(), deposit };
		Attesters::<T>::insert(&who, attester);
		Self::deposit_event(Event::AttesterRegistered { who, bond, contact, currencies });
		Ok(())
	}

	pub(crate) fn do_update_attester(
		who: T::AccountId,
		contact: Cid,
		currencies: VouchedCurrencies,
	) -> DispatchResult {
		let mut attester = Self::attester_of(&who)?;
		ensure!(are_sound(&currencies), Error::<T>::BadCurrencies);
		attester.contact = contact;
		attester.currencies = currencies.clone();
		Attesters::<T>::insert(&who, attester);
		Self::deposit_event(Event::AttesterUpdated { who, contact, currencies });
		Ok(())
	}

	pub(crate) fn do_top_up_bond(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut attester = Self::attester_of(&who)?;
		T::Holds::hold::<AttesterBonds>(&AssetId::Native, &who, amount)?;
		attester.bond = attester.bond.checked_add(amount).ok_or(Error::<T>::Overflow)?;
		Attesters::<T>::insert(&who, attester);
		Self::deposit_event(Event::BondToppedUp { who, amount });
		Ok(())
	}

	pub(crate) fn do_withdraw_bond(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut attester = Self::attester_of(&who)?;
		ensure!(amount <= attester.free(), Error::<T>::BondLocked);
		// Never underflows: less is free than is the bond.
		attester.bond = attester.bond.saturating_sub(amount);
		ensure!(attester.bond >= T::LeastBond::get(), Error::<T>::BondTooSmall);
		T::Holds::release::<AttesterBonds>(&AssetId::Native, &who, amount, Precision::Exact)?;
		Attesters::<T>::insert(&who, attester);
		Self::deposit_event(Event::BondWithdrawn { who, amount });
		Ok(())
	}

	pub(crate) fn do_leave_attesters(who: T::AccountId) -> DispatchResult {
		let attester = Self::attester_of(&who)?;
		ensure!(attester.words == 0, Error::<T>::WordsOpen);
		T::Holds::release::<AttesterBonds>(&AssetId::Native, &who, attester.bond, Precision::Exact)?;
		Self::release_row(&who, attester.deposit)?;
		Attesters::<T>::remove(&who);
		Self::deposit_event(Event::AttesterLeft { who, bond: attester.bond });
		Ok(())
	}
}
