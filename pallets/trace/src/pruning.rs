// SPDX-License-Identifier: Apache-2.0

//! Pruning: the history of a final item is removed after the retention period, and every deposit goes back.

use crate::{
	types::{EventKey, EventRow, Item, ItemNo, PartyNo},
	Config, Declarations, Error, Event, Events, ItemNumbers, Items, LotMembers, Pallet, Runs,
};
use frame_support::{ensure, pallet_prelude::*, traits::Defensive};
use souk_primitives::trace::ItemKey;
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// Remove up to `limit` events of an item's history. The item goes with the last one. Returns the number of events, at
	/// least one, that the call weighs by. An error comes before any event is read.
	pub(crate) fn do_prune_history(key: ItemKey, limit: u32) -> Result<u32, DispatchError> {
		let (number, mut item) = Self::find(&key).ok_or(Error::<T>::ItemNotFound)?;
		ensure!(item.is_final() && (item.key.is_lot() || item.inside.is_none()), Error::<T>::NotFinal);
		// A lot stays on record while it is recalled or on hold, and an item while it is asked for.
		let alerted = Self::lot_key(&item).is_some_and(|(gtin, lot)| Self::alert_on(gtin, &lot).is_some());
		ensure!(!alerted && item.asks == 0, Error::<T>::NotFinal);
		let over = Self::later(item.touched, T::Retention::get());
		ensure!(Self::now() >= over, Error::<T>::RetentionNotOver);
		ensure!(limit > 0, Error::<T>::NothingToPrune);
		item.pruning = true;
		let mut pruned = 0u32;
		while pruned < limit && (item.last > 0 || item.suspect > 0) {
			// Cannot saturate: it is at most `limit`.
			pruned = pruned.saturating_add(1);
			if item.last > 0 {
				item.last = Self::let_go(item.last, number, false);
				item.events = item.events.saturating_sub(1);
			} else {
				item.suspect = Self::let_go(item.suspect, number, true);
			}
		}
		let gone = item.last == 0 && item.suspect == 0;
		if gone {
			Self::remove_item(number, item);
		} else {
			Items::<T>::insert(number, item);
		}
		Self::deposit_event(Event::HistoryPruned { item: key, events: pruned, gone });
		// Removing the item is about as much work as an event.
		Ok(pruned.max(1))
	}

	/// Let an item no longer lead to an event. The event goes with the last such item. Returns the event before it in the
	/// item's history.
	fn let_go(key: EventKey, item: ItemNo, suspect: bool) -> EventKey {
		let Some(mut row) = Events::<T>::get(key).defensive_proof("items lead to events that exist") else {
			return 0;
		};
		let previous = row.entry(item, suspect).map_or(0, |entry| entry.previous);
		// Cannot saturate: it counts the items that lead here, and this is one of them.
		row.live = row.live.saturating_sub(1);
		if row.live > 0 {
			Events::<T>::insert(key, row);
		} else {
			Self::remove_event(key, row);
		}
		previous
	}

	fn remove_event(key: EventKey, row: EventRow) {
		Events::<T>::remove(key);
		if let Some(name) = row.details.as_ref().and_then(|details| details.transformation) {
			let previous = row.details.as_ref().map_or(0, |details| details.previous);
			Self::leave_run(row.by, name, key, previous);
		}
		Self::refund(row.payer, row.deposit);
		Self::unlink(row.by);
		Self::unlink(row.payer);
		if let Some(declaration) = Declarations::<T>::take(key) {
			Self::refund(declaration.payer, declaration.deposit);
			Self::unlink(declaration.payer);
		}
	}

	/// Take an event from a transformation. The transformation's row goes with the last one.
	fn leave_run(by: PartyNo, name: H256, key: EventKey, previous: EventKey) {
		let Some(mut run) = Runs::<T>::get((by, name)).defensive_proof("its events are counted") else {
			return;
		};
		run.events = run.events.saturating_sub(1);
		if run.last == key {
			run.last = previous;
		}
		if run.events > 0 {
			Runs::<T>::insert((by, name), run);
			return;
		}
		Runs::<T>::remove((by, name));
		Self::refund(run.payer, run.deposit);
		Self::unlink(run.payer);
		Self::unlink(by);
	}

	fn remove_item(number: ItemNo, item: Item) {
		if let Some(lot) = item.lot {
			LotMembers::<T>::remove(lot, number);
			Items::<T>::mutate(lot, |lot| {
				if let Some(lot) = lot.as_mut().defensive_proof("a lot outlives its members") {
					// Cannot saturate: one was added for each member.
					lot.members = lot.members.saturating_sub(1);
				}
			});
		}
		Items::<T>::remove(number);
		ItemNumbers::<T>::remove(&item.key);
		Self::refund(item.payer, item.deposit);
		Self::unlink(item.holder);
		Self::unlink(item.maker);
		Self::unlink(item.payer);
	}
}
