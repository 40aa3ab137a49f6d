// SPDX-License-Identifier: Apache-2.0

//! Places of parties: GLNs besides a party's own. What goes to such a location goes to the party.

use crate::{
	types::{PartyNo, PlaceRow},
	Config, Error, Event, Glns, Pallet, Places,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{gs1::Gln, trace::stem_of_gln};

impl<T: Config> Pallet<T> {
	/// Check that a party may register a GLN: nobody has it, and no other party holds its prefix.
	pub(crate) fn ensure_gln_free(gln: Gln, by: Option<PartyNo>) -> DispatchResult {
		ensure!(!Glns::<T>::contains_key(gln), Error::<T>::GlnTaken);
		let holder = Self::holder_of(stem_of_gln(gln));
		ensure!(holder.is_none() || holder == by, Error::<T>::PrefixTaken);
		Ok(())
	}

	pub(crate) fn do_register_place(who: T::AccountId, gln: Gln) -> DispatchResult {
		let (party, payer) = Self::registered(&who)?;
		Self::ensure_gln_free(gln, Some(party))?;
		let deposit = T::PlaceDeposit::get();
		Self::charge(payer, deposit)?;
		Self::link(party);
		Self::link(payer);
		Glns::<T>::insert(gln, party);
		Places::<T>::insert(gln, PlaceRow { payer, deposit });
		Self::deposit_event(Event::PlaceRegistered { gln, by: who });
		Ok(())
	}

	pub(crate) fn do_remove_place(who: T::AccountId, gln: Gln) -> DispatchResult {
		let (party, _) = Self::party_of_account(&who).ok_or(Error::<T>::PlaceNotFound)?;
		ensure!(Glns::<T>::get(gln) == Some(party), Error::<T>::PlaceNotFound);
		let place = Places::<T>::take(gln).ok_or(Error::<T>::PlaceNotFound)?;
		Glns::<T>::remove(gln);
		Self::refund(place.payer, place.deposit);
		Self::unlink(place.payer);
		Self::unlink(party);
		Self::deposit_event(Event::PlaceRemoved { gln });
		Ok(())
	}

	pub(crate) fn do_reassign_place(gln: Gln, to: T::AccountId) -> DispatchResult {
		let place = Places::<T>::get(gln).ok_or(Error::<T>::PlaceNotFound)?;
		let before = Glns::<T>::get(gln).ok_or(Error::<T>::PlaceNotFound)?;
		let (party, payer) = Self::registered(&to)?;
		// The new party first, so that one that both rows name is not forgotten in between. It pays nothing.
		Self::link(party);
		Self::link(payer);
		Glns::<T>::insert(gln, party);
		Places::<T>::insert(gln, PlaceRow { payer, deposit: 0 });
		Self::refund(place.payer, place.deposit);
		Self::unlink(place.payer);
		Self::unlink(before);
		Self::deposit_event(Event::PlaceReassigned { gln, to });
		Ok(())
	}
}
