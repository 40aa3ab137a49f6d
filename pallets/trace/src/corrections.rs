// SPDX-License-Identifier: Apache-2.0

//! Error declarations: an event that was wrong stays on record, with a mark.

use crate::{types::Declaration, Config, Declarations, Error, Event, Pallet};
use codec::Encode;
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::trace::{ErrorReason, EventId, MaxCorrections};

/// The bytes of the key of a declaration's row: 32 of pallet and map, 8 of the event.
const KEY_BYTES: usize = 40;
/// The bytes of the deposit and the payer. They are not known yet when the size is needed.
const SLACK: usize = 24;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_declare_error(
		who: T::AccountId,
		id: EventId,
		reason: ErrorReason,
		corrections: BoundedVec<EventId, MaxCorrections>,
	) -> DispatchResult {
		let (key, row) = Self::event_row(&id).ok_or(Error::<T>::EventNotFound)?;
		let (party, own) = Self::party_of_account(&who).ok_or(Error::<T>::NotRecorder)?;
		// A party cannot declare an event wrong that the chain wrote.
		let by_chain = row.details.as_ref().is_some_and(|details| details.by_chain);
		ensure!(row.by == party && !by_chain, Error::<T>::NotRecorder);
		ensure!(!Declarations::<T>::contains_key(key), Error::<T>::AlreadyDeclared);
		let mut declaration =
			Declaration { reason, declared: Self::now(), corrections, payer: own, deposit: 0 };
		let bytes = declaration.encoded_size().saturating_add(KEY_BYTES).saturating_add(SLACK);
		let bytes = u32::try_from(bytes).map_err(|_| Error::<T>::Overflow)?;
		declaration.deposit = Self::deposit(1, bytes).ok_or(Error::<T>::Overflow)?;
		Self::charge(own, declaration.deposit)?;
		Self::link(own);
		Declarations::<T>::insert(key, declaration);
		Self::deposit_event(Event::ErrorDeclared { event: id, reason });
		Ok(())
	}
}
