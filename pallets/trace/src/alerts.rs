// SPDX-License-Identifier: Apache-2.0

//! Recalls and holds of lots, and what they do to what was made from the lots.
//!
//! An item that a transformation makes is marked with the numbers of the alerts on its inputs. A mark means what its alert
//! says now. An alert that was lifted is gone, so its number means nothing any more, and no row has to be found and changed.

use crate::{
	types::{Alert, AlertMarks, AlertNo, EventRow, Item, ItemNo, ItemRole, PartyNo, MAX_MARKS},
	AlertNumbers, Alerts, Config, Error, Event, Items, NextAlert, Pallet,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::*};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use souk_primitives::{
	content::Cid,
	gs1::{Gtin, Lot},
	trace::{EventId, Fault, ItemKey, LotAlert, RecallState, Spread},
};

/// An alert on a lot that an item was made from.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct OriginAlert {
	/// Whether it is the authority's.
	pub by_authority: bool,
	/// What it does to the item.
	pub spread: Spread,
	/// Its number.
	pub number: AlertNo,
}

/// The alerts that pass from inputs to outputs: at most [`MAX_MARKS`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Inherited(Vec<OriginAlert>);

impl Inherited {
	/// Add alerts. If there are too many, the authority's stay first, then the gravest, then the newest. So a party cannot push
	/// out one of the authority's with alerts of its own.
	pub fn keep(&mut self, more: impl IntoIterator<Item = OriginAlert>) {
		for origin in more {
			match self.0.iter_mut().find(|known| known.number == origin.number) {
				// What an alert does depends on who made the item. The graver of the two counts here.
				Some(known) => known.spread = known.spread.max(origin.spread),
				None => self.0.push(origin),
			}
			self.0.sort_unstable_by(|one, other| other.cmp(one));
			self.0.truncate(MAX_MARKS);
		}
	}

	/// Their numbers.
	pub fn numbers(&self) -> AlertMarks {
		AlertMarks::truncate_from(self.0.iter().map(|origin| origin.number).collect())
	}
}

/// The alerts that concern an item.
pub(crate) struct Recall {
	/// The alert on its lot, or on the lot itself.
	pub lot: Option<(AlertNo, Alert)>,
	/// The alerts on lots that it was made from.
	pub origins: Vec<OriginAlert>,
}

impl Recall {
	fn blocks(&self) -> bool {
		self.origins.iter().any(|origin| origin.spread == Spread::Blocked)
	}

	/// What they mean for the item.
	pub fn state(&self) -> RecallState {
		if self.lot.is_some() || self.blocks() {
			RecallState::Blocked
		} else if self.origins.iter().any(|origin| origin.spread == Spread::Flagged) {
			RecallState::Flagged
		} else {
			RecallState::Free
		}
	}

	/// Check that the item may be sold.
	pub fn ensure_salable(&self) -> Result<(), Fault> {
		match (&self.lot, self.blocks()) {
			(Some(_), _) => Err(Fault::LotBlocked),
			(None, true) => Err(Fault::OriginBlocked),
			(None, false) => Ok(()),
		}
	}

	/// Check that a transformation may use the item up. An alert that blocks what is made from its lot stops the making.
	pub fn ensure_usable(&self) -> Result<(), Fault> {
		match &self.lot {
			Some((_, alert)) if alert.spread == Spread::Blocked => Err(Fault::LotBlocked),
			_ if self.blocks() => Err(Fault::OriginBlocked),
			_ => Ok(()),
		}
	}

	/// The alerts that pass to what is made from the item. One that does nothing now may do something later.
	pub fn passed_on(&self) -> impl Iterator<Item = OriginAlert> + '_ {
		let lot = self.lot.as_ref().map(|(number, alert)| OriginAlert {
			spread: alert.spread,
			by_authority: alert.by.is_none(),
			number: *number,
		});
		self.origins.iter().copied().chain(lot)
	}
}

impl<T: Config> Pallet<T> {
	/// The product and the lot number of a lot; `None` for another item.
	pub(crate) fn lot_key(item: &Item) -> Option<(Gtin, Lot)> {
		match &item.key {
			ItemKey::Lgtin { gtin, lot } => Some((*gtin, lot.clone())),
			_ => None,
		}
	}

	/// The alert on a lot.
	pub(crate) fn alert_on(gtin: Gtin, lot: &Lot) -> Option<(AlertNo, Alert)> {
		let number = AlertNumbers::<T>::get((gtin, lot.clone()))?;
		Alerts::<T>::get(number).map(|alert| (number, alert))
	}

	/// What an alert does to an item that was made from its lot. What a producer's alert does to the products of others has a
	/// governed limit.
	pub(crate) fn spread_on(alert: &Alert, maker: PartyNo) -> Spread {
		match alert.by {
			Some(producer) if producer != maker => alert.spread.min(T::ProducerSpread::get()),
			_ => alert.spread,
		}
	}

	/// Those of an item's marks whose alerts were not lifted.
	pub(crate) fn live(marks: &AlertMarks, maker: PartyNo) -> Vec<OriginAlert> {
		let alive = |number: &AlertNo| {
			let alert = Alerts::<T>::get(number)?;
			let by_authority = alert.by.is_none();
			Some(OriginAlert { spread: Self::spread_on(&alert, maker), by_authority, number: *number })
		};
		marks.iter().filter_map(alive).collect()
	}

	/// The alerts that concern an item: that on its lot, and those on lots that it or its lot was made from.
	pub(crate) fn recall_of(item: &Item) -> Recall {
		let lot = item.lot.and_then(Items::<T>::get);
		let key = Self::lot_key(lot.as_ref().unwrap_or(item));
		let mut origins = Self::live(&item.marks, item.maker);
		if let Some(lot) = &lot {
			let of_lot = Self::live(&lot.marks, lot.maker);
			origins.extend(of_lot.into_iter().filter(|origin| !item.marks.contains(&origin.number)));
		}
		Recall { lot: key.and_then(|(gtin, lot)| Self::alert_on(gtin, &lot)), origins }
	}

	/// Mark an item that a transformation makes.
	pub(crate) fn mark(item: &mut Item, inherited: &Inherited) {
		if inherited.0.is_empty() {
			return;
		}
		let mut all = inherited.clone();
		all.keep(Self::live(&item.marks, item.maker));
		item.marks = all.numbers();
	}

	/// The caller of a recall or a hold: `None` for the authority, otherwise a party. Whether that party made the lot is
	/// checked later.
	pub(crate) fn ensure_alerting(origin: OriginFor<T>) -> Result<Option<PartyNo>, DispatchError> {
		let Err(origin) = T::RecallOrigin::try_origin(origin) else { return Ok(None) };
		let who = ensure_signed(origin)?;
		let (party, _) = Self::party_of_account(&who).ok_or(Error::<T>::NotProducer)?;
		Ok(Some(party))
	}

	/// Check that a party made the lot. The authority need not have. Returns the lot, if it is known.
	fn ensure_producer(
		by: Option<PartyNo>,
		gtin: Gtin,
		lot: &Lot,
	) -> Result<Option<(ItemNo, Item)>, DispatchError> {
		let made = Self::find(&ItemKey::Lgtin { gtin, lot: lot.clone() });
		if let Some(party) = by {
			ensure!(made.as_ref().is_some_and(|(_, item)| item.holder == party), Error::<T>::NotProducer);
		}
		Ok(made)
	}

	pub(crate) fn do_alert(
		by: Option<PartyNo>,
		gtin: Gtin,
		lot: Lot,
		kind: LotAlert,
		reason: Option<Cid>,
		spread: Option<Spread>,
	) -> DispatchResult {
		let made = Self::ensure_producer(by, gtin, &lot)?;
		let spread = spread.unwrap_or_else(T::DefaultSpread::get);
		let number = match Self::alert_on(gtin, &lot) {
			Some((number, alert)) => {
				// A hold may become a recall, and what is made from the lot may be treated another way. The authority may also
				// repeat the alert of a producer, to make it its own.
				let graver = alert.kind == LotAlert::Held && kind == LotAlert::Recalled;
				let other = alert.kind == kind && alert.spread != spread;
				let confirmed = by.is_none() && alert.by.is_some() && alert.kind == kind;
				ensure!(by.is_none() || alert.by.is_some(), Error::<T>::SetByAuthority);
				ensure!(graver || other || confirmed, Error::<T>::AlreadyAlerted);
				Self::forget_alerting(&alert);
				number
			},
			None => {
				let cleared = made.is_some_and(|(_, item)| item.cleared);
				ensure!(by.is_none() || !cleared, Error::<T>::SetByAuthority);
				let number = NextAlert::<T>::get();
				NextAlert::<T>::put(number.checked_add(1).ok_or(Error::<T>::NoIdLeft)?);
				AlertNumbers::<T>::insert((gtin, lot.clone()), number);
				number
			},
		};
		if let Some(party) = by {
			Self::link(party);
		}
		let alert = Alert { gtin, lot: lot.clone(), spread, kind, reason, by, since: Self::now() };
		Alerts::<T>::insert(number, alert);
		let by = by.and_then(Self::account_of);
		Self::deposit_event(Event::LotAlerted { gtin, lot, alert: kind, spread, reason, by });
		Ok(())
	}

	pub(crate) fn do_lift_alert(by: Option<PartyNo>, gtin: Gtin, lot: Lot) -> DispatchResult {
		let made = Self::ensure_producer(by, gtin, &lot)?;
		let (number, alert) = Self::alert_on(gtin, &lot).ok_or(Error::<T>::NotAlerted)?;
		ensure!(by.is_none() || alert.by.is_some(), Error::<T>::SetByAuthority);
		if let Some((item, mut row)) = made.filter(|_| by.is_none() && alert.by.is_some()) {
			row.cleared = true;
			Items::<T>::insert(item, row);
		}
		Alerts::<T>::remove(number);
		AlertNumbers::<T>::remove((gtin, lot.clone()));
		Self::forget_alerting(&alert);
		Self::deposit_event(Event::AlertLifted { gtin, lot });
		Ok(())
	}

	fn forget_alerting(alert: &Alert) {
		if let Some(party) = alert.by {
			Self::unlink(party);
		}
	}

	/// Whether an alert concerns an item: it is on the item's lot or on the lot itself, or the item or its lot is marked.
	fn concerns(number: AlertNo, item: &Item) -> bool {
		let recall = Self::recall_of(item);
		let found = recall.passed_on().any(|origin| origin.number == number);
		found
	}

	/// Extend an alert to an item that was made from an input that it concerns, before the input was marked.
	pub(crate) fn do_extend_alert(
		gtin: Gtin,
		lot: Lot,
		input: ItemKey,
		used: EventId,
		output: ItemKey,
		made: EventId,
	) -> DispatchResult {
		let (alert, _) = Self::alert_on(gtin, &lot).ok_or(Error::<T>::NotAlerted)?;
		let (from, source) = Self::find(&input).ok_or(Error::<T>::ItemNotFound)?;
		let (to, mut product) = Self::find(&output).ok_or(Error::<T>::ItemNotFound)?;
		let (used_key, used) = Self::event_row(&used).ok_or(Error::<T>::EventNotFound)?;
		let (made_key, made) = Self::event_row(&made).ok_or(Error::<T>::EventNotFound)?;
		let has = |row: &EventRow, item: ItemNo, role: ItemRole| {
			row.entry(item, false).is_some_and(|entry| entry.role == role)
		};
		ensure!(has(&used, from, ItemRole::Input) && has(&made, to, ItemRole::Output), Error::<T>::NotLinked);
		let name = |row: &EventRow| row.details.as_ref().and_then(|details| details.transformation);
		let one_run = used.by == made.by && name(&used).is_some() && name(&used) == name(&made);
		ensure!(used_key == made_key || one_run, Error::<T>::NotLinked);
		ensure!(Self::concerns(alert, &source), Error::<T>::NotLinked);
		ensure!(!product.marks.contains(&alert), Error::<T>::AlreadyMarked);
		if product.marks.is_full() {
			let mut all = Inherited::default();
			all.keep(Self::live(&product.marks, product.maker));
			all.keep(Self::live(&AlertMarks::truncate_from(alloc::vec![alert]), product.maker));
			product.marks = all.numbers();
			ensure!(product.marks.contains(&alert), Error::<T>::TooManyMarks);
		} else {
			product.marks.try_push(alert).map_err(|_| Error::<T>::TooManyMarks)?;
		}
		Items::<T>::insert(to, product);
		Self::deposit_event(Event::AlertExtended { gtin, lot, item: output });
		Ok(())
	}
}
