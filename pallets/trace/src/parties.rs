// SPDX-License-Identifier: Apache-2.0

//! Parties, their accounts, and the deposits held on these.

use crate::{
	items::Bill,
	types::{Contact, Party, PartyNo, CONTACT_BYTES, MAX_PERIOD},
	Config, Error, Event, Glns, HoldReason, NextParty, Pallet, Parties, PartyNumbers, PartyOf, Places,
};
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::with_storage_layer,
	traits::{tokens::Precision, Defensive},
};
use souk_primitives::{clock::millis, content::Cid, gs1::Gln, holds::Deposits as _, Balance, Millis};

impl<T: Config> Pallet<T> {
	/// The time of day, in milliseconds since the Unix epoch. Histories are dated by it.
	pub(crate) fn now() -> Millis {
		millis::<T::Calendar>()
	}

	/// The chain's clock, in milliseconds since the Unix epoch. Deadlines run by it. It stands while the chain stands.
	pub(crate) fn clock() -> Millis {
		millis::<T::Time>()
	}

	/// The end of a period that starts at a moment. No period is longer than [`MAX_PERIOD`], so the sum is far from
	/// saturating.
	pub(crate) fn later(moment: Millis, period: Millis) -> Millis {
		moment.saturating_add(period.min(MAX_PERIOD))
	}

	/// The party that an account records and possesses as, and the number its own deposits go by.
	pub(crate) fn party_of_account(who: &T::AccountId) -> Option<(PartyNo, PartyNo)> {
		let own = PartyNumbers::<T>::get(who)?;
		let party = Parties::<T>::get(own)?;
		Some((party.acts_for.unwrap_or(own), own))
	}

	/// The party with a GLN that an account acts for, and the number its own deposits go by.
	pub(crate) fn registered(who: &T::AccountId) -> Result<(PartyNo, PartyNo), Error<T>> {
		let (party, own) = Self::party_of_account(who).ok_or(Error::<T>::PartyNotFound)?;
		let has_gln = Parties::<T>::get(party).is_some_and(|party| party.gln.is_some());
		if has_gln {
			Ok((party, own))
		} else {
			Err(Error::<T>::PartyNotFound)
		}
	}

	/// The account that acts for a party.
	pub(crate) fn account_of(party: PartyNo) -> Option<T::AccountId> {
		let agent = Parties::<T>::get(party)?.agent;
		Parties::<T>::get(agent).map(|agent| agent.account)
	}

	/// Give an account a number.
	fn new_party(account: T::AccountId, acts_for: Option<PartyNo>) -> Result<PartyNo, Error<T>> {
		let number = NextParty::<T>::get();
		NextParty::<T>::put(number.checked_add(1).ok_or(Error::<T>::NoIdLeft)?);
		PartyNumbers::<T>::insert(&account, number);
		let party = Party {
			account,
			gln: None,
			agent: number,
			acts_for,
			registration: 0,
			held: 0,
			owed: 0,
			refs: 0,
			prefix: 0,
			contact: None,
		};
		Parties::<T>::insert(number, party);
		Ok(number)
	}

	/// The party of an account and the number its deposits go by, new ones if it has none. If no row comes to name a new
	/// number, pass it to [`Self::forget_unused`].
	pub(crate) fn party_or_new(account: &T::AccountId) -> Result<(PartyNo, PartyNo), Error<T>> {
		match Self::party_of_account(account) {
			Some(numbers) => Ok(numbers),
			None => Self::new_party(account.clone(), None).map(|number| (number, number)),
		}
	}

	/// One more row names a party.
	pub(crate) fn link(number: PartyNo) {
		Self::link_more(number, 1);
	}

	/// So many rows more name a party.
	pub(crate) fn link_more(number: PartyNo, rows: u64) {
		if rows == 0 {
			return;
		}
		Parties::<T>::mutate(number, |party| {
			if let Some(party) = party.as_mut().defensive_proof("rows name parties that exist") {
				// Cannot saturate: one is added per row, and there are fewer than 2⁶⁴ rows.
				party.refs = party.refs.saturating_add(rows);
			}
		});
	}

	/// One row less names a party. A number without a GLN goes with the last row.
	pub(crate) fn unlink(number: PartyNo) {
		Parties::<T>::mutate(number, |party| {
			if let Some(party) = party.as_mut().defensive_proof("rows name parties that exist") {
				// Cannot saturate: as many were added.
				party.refs = party.refs.saturating_sub(1);
			}
		});
		Self::forget_unused(number);
	}

	/// Remove a number that no row names, that has no GLN, acts for no other number, and has no deposit to get back.
	pub(crate) fn forget_unused(number: PartyNo) {
		let Some(party) = Parties::<T>::get(number) else { return };
		let needed = party.refs > 0
			|| party.gln.is_some()
			|| party.acts_for.is_some()
			|| party.held > 0
			|| party.registration > 0;
		if !needed {
			Self::remove_number(number, &party);
		}
	}

	fn remove_number(number: PartyNo, party: &PartyOf<T>) {
		Parties::<T>::remove(number);
		if PartyNumbers::<T>::get(&party.account) == Some(number) {
			PartyNumbers::<T>::remove(&party.account);
		}
	}

	/// The deposit for rows with so many bytes together, in base units.
	pub(crate) fn deposit(rows: u32, bytes: u32) -> Option<Balance> {
		let rows = T::RowDeposit::get().checked_mul(rows.into())?;
		T::ByteDeposit::get().checked_mul(bytes.into())?.checked_add(rows)
	}

	/// Hold a deposit for rows that a number pays for.
	pub(crate) fn charge(number: PartyNo, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		Parties::<T>::try_mutate(number, |party| {
			let party = party.as_mut().ok_or(Error::<T>::PartyNotFound)?;
			T::Currency::hold(&HoldReason::Storage.into(), &party.account, amount)?;
			party.held = party.held.checked_add(amount).ok_or(Error::<T>::Overflow)?;
			Ok(())
		})
	}

	/// Give a deposit back for a row that is gone.
	///
	/// This never fails, because the records of other parties must not depend on the payer's account. A deposit that cannot
	/// be released now stays held, and goes back with the next one that can.
	pub(crate) fn refund(number: PartyNo, amount: Balance) {
		if amount == 0 {
			return;
		}
		Parties::<T>::mutate(number, |party| {
			let Some(party) = party.as_mut().defensive_proof("the payer of a row is on record") else {
				return;
			};
			// Cannot saturate: both are parts of the amount held, which fits a balance.
			let due = party.owed.saturating_add(amount);
			let released: DispatchResult = with_storage_layer(|| {
				T::Currency::release(&HoldReason::Storage.into(), &party.account, due, Precision::Exact)?;
				Ok(())
			});
			if released.is_ok() {
				party.held = party.held.saturating_sub(due);
				party.owed = 0;
			} else {
				party.owed = due;
			}
		});
		Self::forget_unused(number);
	}

	/// Settle a bill. The payer's own difference is held or released; the other parties' refunds are released.
	pub(crate) fn settle(bill: Bill) -> DispatchResult {
		let Bill { payer, charged, mut refunds } = bill;
		let own = refunds.remove(&payer).unwrap_or_default();
		match charged.checked_sub(own) {
			Some(more) => Self::charge(payer, more)?,
			None => Self::refund(payer, own.saturating_sub(charged)),
		}
		for (number, amount) in refunds {
			Self::refund(number, amount);
		}
		Ok(())
	}

	pub(crate) fn do_register_party(who: T::AccountId, gln: Gln, prefix: Option<u8>) -> DispatchResult {
		Self::ensure_gln_free(gln, None)?;
		let (party, own) = Self::party_or_new(&who)?;
		ensure!(party == own, Error::<T>::AlreadyParty);
		Parties::<T>::try_mutate(own, |party| -> DispatchResult {
			let party = party.as_mut().ok_or(Error::<T>::PartyNotFound)?;
			ensure!(party.gln.is_none(), Error::<T>::AlreadyParty);
			let deposit = T::PartyDeposit::get();
			T::Currency::hold(&HoldReason::Party.into(), &who, deposit)?;
			party.gln = Some(gln);
			party.registration = deposit;
			Ok(())
		})?;
		Glns::<T>::insert(gln, own);
		Self::deposit_event(Event::PartyRegistered { gln, account: who });
		match prefix {
			Some(length) => Self::hold_prefix(own, own, length),
			None => Ok(()),
		}
	}

	pub(crate) fn do_set_contact(who: T::AccountId, contact: Option<Cid>) -> DispatchResult {
		let (number, own) = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?;
		if let Some(cid) = contact {
			let deposit = Self::deposit(1, CONTACT_BYTES).ok_or(Error::<T>::Overflow)?;
			Self::charge(own, deposit)?;
			Self::link(own);
			// Before the earlier one goes, so that neither number is forgotten in between.
			Self::forget_contact(number);
			Parties::<T>::mutate(number, |party| {
				if let Some(party) = party {
					party.contact = Some(Contact { cid, payer: own, deposit });
				}
			});
		} else {
			Self::forget_contact(number);
		}
		Self::deposit_event(Event::ContactSet { by: who, contact });
		Ok(())
	}

	/// Forget how to reach a party. The deposit goes back.
	fn forget_contact(number: PartyNo) {
		let contact =
			Parties::<T>::mutate(number, |party| party.as_mut().and_then(|party| party.contact.take()));
		if let Some(contact) = contact {
			Self::refund(contact.payer, contact.deposit);
			Self::unlink(contact.payer);
		}
	}

	pub(crate) fn do_remove_party(who: T::AccountId) -> DispatchResult {
		let (number, own) = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?;
		let gln = Parties::<T>::get(number).and_then(|party| party.gln).ok_or(Error::<T>::PartyNotFound)?;
		Self::release_prefix(number);
		Self::forget_contact(number);
		let mut party = Parties::<T>::get(number).ok_or(Error::<T>::PartyNotFound)?;
		ensure!(party.refs == 0 && party.held == 0, Error::<T>::PartyInUse);
		if party.registration > 0 {
			Self::release_registration(&party)?;
		}
		Glns::<T>::remove(gln);
		party.registration = 0;
		Self::remove_number(number, &party);
		if own != number {
			// The agent's number acts for no party any more. It stays as long as rows name it.
			Parties::<T>::mutate(own, |agent| {
				if let Some(agent) = agent {
					agent.acts_for = None;
				}
			});
			Self::forget_unused(own);
		}
		Self::deposit_event(Event::PartyRemoved { gln });
		Ok(())
	}

	fn release_registration(party: &PartyOf<T>) -> DispatchResult {
		let reason = HoldReason::Party.into();
		T::Currency::release(&reason, &party.account, party.registration, Precision::Exact)?;
		Ok(())
	}

	pub(crate) fn do_reassign_party(gln: Gln, to: T::AccountId) -> DispatchResult {
		let number = Glns::<T>::get(gln).ok_or(Error::<T>::PartyNotFound)?;
		ensure!(!Places::<T>::contains_key(gln), Error::<T>::PartyNotFound);
		ensure!(!PartyNumbers::<T>::contains_key(&to), Error::<T>::AlreadyParty);
		// The new account has not said how to reach it, and does not pay for the prefix.
		Self::forget_contact(number);
		Self::refund_prefix(number);
		let mut party = Parties::<T>::get(number).ok_or(Error::<T>::PartyNotFound)?;
		let before = party.agent;
		if before == number {
			// The account may become another party. Its deposits stay with this number.
			PartyNumbers::<T>::remove(&party.account);
		} else {
			Parties::<T>::mutate(before, |agent| {
				if let Some(agent) = agent {
					agent.acts_for = None;
				}
			});
		}
		// If the account cannot get its deposit back now, the deposit stays on hold until the party is removed.
		if party.registration > 0 && Self::release_registration(&party).is_ok() {
			party.registration = 0;
		}
		party.agent = if to == party.account {
			PartyNumbers::<T>::insert(&to, number);
			number
		} else {
			Self::new_party(to.clone(), Some(number))?
		};
		Parties::<T>::insert(number, party);
		if before != number {
			Self::forget_unused(before);
		}
		Self::deposit_event(Event::PartyReassigned { gln, to });
		Ok(())
	}
}
