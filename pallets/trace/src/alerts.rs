// SPDX-License-Identifier: Apache-2.0

//! Recalls and holds of lots.

use crate::{
	types::{Alert, PartyNo},
	Alerts, Config, Error, Event, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use souk_primitives::{
	content::Cid,
	gs1::{Gtin, Lot},
	trace::{ItemKey, LotAlert},
};

impl<T: Config> Pallet<T> {
	/// The caller of a recall or a hold: `None` for the authority, otherwise a party. Whether that party made the lot is
	/// checked later.
	pub(crate) fn ensure_alerting(origin: OriginFor<T>) -> Result<Option<PartyNo>, DispatchError> {
		let Err(origin) = T::RecallOrigin::try_origin(origin) else { return Ok(None) };
		let who = ensure_signed(origin)?;
		let (party, _) = Self::party_of_account(&who).ok_or(Error::<T>::NotProducer)?;
		Ok(Some(party))
	}

	/// Check that a party made the lot. The authority need not have.
	fn ensure_producer(by: Option<PartyNo>, gtin: Gtin, lot: &Lot) -> DispatchResult {
		if let Some(party) = by {
			let made = Self::find(&ItemKey::Lgtin { gtin, lot: lot.clone() });
			ensure!(made.is_some_and(|(_, item)| item.holder == party), Error::<T>::NotProducer);
		}
		Ok(())
	}

	pub(crate) fn do_alert(
		by: Option<PartyNo>,
		gtin: Gtin,
		lot: Lot,
		kind: LotAlert,
		reason: Option<Cid>,
	) -> DispatchResult {
		Self::ensure_producer(by, gtin, &lot)?;
		let key = (gtin, lot.clone());
		if let Some(alert) = Alerts::<T>::get(&key) {
			// A hold may become a recall. The authority may also repeat the alert of a producer, to make it its own.
			let graver = alert.kind == LotAlert::Held && kind == LotAlert::Recalled;
			let confirmed = by.is_none() && alert.by.is_some() && alert.kind == kind;
			ensure!(by.is_none() || alert.by.is_some(), Error::<T>::SetByAuthority);
			ensure!(graver || confirmed, Error::<T>::AlreadyAlerted);
			Self::forget_alerting(&alert);
		}
		if let Some(party) = by {
			Self::link(party);
		}
		Alerts::<T>::insert(&key, Alert { kind, reason, by, since: Self::now() });
		let by = by.and_then(Self::account_of);
		Self::deposit_event(Event::LotAlerted { gtin, lot, alert: kind, reason, by });
		Ok(())
	}

	pub(crate) fn do_lift_alert(by: Option<PartyNo>, gtin: Gtin, lot: Lot) -> DispatchResult {
		Self::ensure_producer(by, gtin, &lot)?;
		let key = (gtin, lot.clone());
		let alert = Alerts::<T>::get(&key).ok_or(Error::<T>::NotAlerted)?;
		ensure!(by.is_none() || alert.by.is_some(), Error::<T>::SetByAuthority);
		Alerts::<T>::remove(&key);
		Self::forget_alerting(&alert);
		Self::deposit_event(Event::AlertLifted { gtin, lot });
		Ok(())
	}

	fn forget_alerting(alert: &Alert) {
		if let Some(party) = alert.by {
			Self::unlink(party);
		}
	}
}
