// SPDX-License-Identifier: Apache-2.0

//! Items and parts of lots: reading, moving and linking them.

use crate::{
	types::{
		Entry, EventKey, EventRow, Holder, Holding, Item, ItemNo, PartyNo, Pending, Role, HOLDING_BYTES,
		MAX_DEPTH,
	},
	Alerts, Children, Config, Events, Holdings, ItemNumbers, Items, LotMembers, NextItem, Pallet,
};
use alloc::collections::BTreeMap;
use souk_primitives::{
	gs1::{Gtin, Lot},
	trace::{EventId, Fault, ItemKey, LotAlert},
	Balance, Millis,
};

/// What a call owes for new rows, and gets or gives back for rows that are gone: settled once, at its end.
pub(crate) struct Ledger {
	/// Who pays for new rows.
	pub payer: PartyNo,
	/// For new rows.
	pub charged: Balance,
	/// To whoever paid for rows that are gone.
	pub refunds: BTreeMap<PartyNo, Balance>,
}

impl Ledger {
	/// Nothing yet.
	pub fn new(payer: PartyNo) -> Self {
		Self { payer, charged: 0, refunds: BTreeMap::new() }
	}

	/// A new row.
	pub fn charge(&mut self, amount: Balance) -> Result<(), Fault> {
		self.charged = self.charged.checked_add(amount).ok_or(Fault::Overflow)?;
		Ok(())
	}

	/// A row that is gone.
	pub fn refund(&mut self, to: PartyNo, amount: Balance) -> Result<(), Fault> {
		let sum = self.refunds.entry(to).or_insert(0);
		*sum = sum.checked_add(amount).ok_or(Fault::Overflow)?;
		Ok(())
	}
}

/// How the row of an event is found.
pub(crate) fn event_key(id: &EventId) -> EventKey {
	let [a, b, c, d, e, f, g, h, ..] = sp_io::hashing::blake2_256(&id.0);
	// Zero means no event.
	EventKey::from_be_bytes([a, b, c, d, e, f, g, h]).max(1)
}

impl<T: Config> Pallet<T> {
	/// An item by what it is called.
	pub(crate) fn find(key: &ItemKey) -> Option<(ItemNo, Item)> {
		let number = ItemNumbers::<T>::get(key)?;
		Items::<T>::get(number).map(|item| (number, item))
	}

	/// What an item is called as a lot.
	pub(crate) fn lot_key(item: &Item) -> Option<(Gtin, Lot)> {
		match &item.key {
			ItemKey::Lgtin { gtin, lot } => Some((*gtin, lot.clone())),
			_ => None,
		}
	}

	/// What is the matter with an item's lot, or the lot itself.
	pub(crate) fn alert_of(item: &Item) -> Option<LotAlert> {
		let key = match item.lot {
			Some(lot) => Self::lot_key(&Items::<T>::get(lot)?),
			None => Self::lot_key(item),
		};
		key.and_then(Alerts::<T>::get).map(|alert| alert.kind)
	}

	/// The container that is in no other, or the item itself. Bounded: containers nest at most [`MAX_DEPTH`] deep.
	pub(crate) fn outermost(number: ItemNo, item: &Item) -> Option<(ItemNo, Item)> {
		let (mut number, mut outer) = (number, item.clone());
		for _ in 0..MAX_DEPTH {
			let Some(next) = outer.inside else { break };
			outer = Items::<T>::get(next)?;
			number = next;
		}
		Some((number, outer))
	}

	/// Who possesses an item: inside a container, who possesses that.
	pub(crate) fn possessor(number: ItemNo, item: &Item) -> Option<PartyNo> {
		Self::outermost(number, item).map(|(_, outer)| outer.holder)
	}

	/// Bring an item into being.
	pub(crate) fn create(
		key: ItemKey,
		holder: PartyNo,
		payer: PartyNo,
		deposit: Balance,
		now: Millis,
	) -> Result<(ItemNo, Item), Fault> {
		let number = NextItem::<T>::get();
		NextItem::<T>::put(number.checked_add(1).ok_or(Fault::Overflow)?);
		ItemNumbers::<T>::insert(&key, number);
		let item = Item::new(key, holder, payer, deposit, now);
		Self::link(holder);
		Self::link(payer);
		Ok((number, item))
	}

	/// A serialised item belongs to a lot.
	pub(crate) fn join_lot(
		number: ItemNo,
		item: &mut Item,
		lot: ItemNo,
		row: &mut Item,
	) -> Result<(), Fault> {
		LotMembers::<T>::insert(lot, number, ());
		row.members = row.members.checked_add(1).ok_or(Fault::Overflow)?;
		item.lot = Some(lot);
		Ok(())
	}

	/// Possession goes to another party.
	pub(crate) fn give(item: &mut Item, to: PartyNo) {
		Self::clear_pending(item);
		if item.holder != to {
			// In this order, so that a party both rows name is not forgotten in between.
			Self::link(to);
			let from = core::mem::replace(&mut item.holder, to);
			Self::unlink(from);
		}
	}

	/// A hand-over starts, instead of one under way.
	pub(crate) fn set_pending(item: &mut Item, to: PartyNo, until: Millis) {
		Self::link(to);
		Self::clear_pending(item);
		item.pending = Some(Pending { to, until });
	}

	/// A hand-over ends.
	pub(crate) fn clear_pending(item: &mut Item) {
		if let Some(pending) = item.pending.take() {
			Self::unlink(pending.to);
		}
	}

	/// Something goes into a container.
	pub(crate) fn put_in(container: ItemNo, row: &mut Item, child: ItemNo, height: u8) -> Result<(), Fault> {
		let height = height.checked_add(1).filter(|height| *height <= MAX_DEPTH).ok_or(Fault::TooDeep)?;
		row.height = row.height.max(height);
		if !Children::<T>::contains_key(container, child) {
			Children::<T>::insert(container, child, ());
			row.children = row.children.checked_add(1).ok_or(Fault::Overflow)?;
		}
		Ok(())
	}

	/// Something goes out of a container.
	pub(crate) fn take_out(container: ItemNo, row: &mut Item, child: ItemNo) {
		if Children::<T>::take(container, child).is_some() {
			// One was added for each that is there.
			row.children = row.children.saturating_sub(1);
		}
		if row.children == 0 {
			row.height = 0;
		}
	}

	/// Link an item's history, or its suspects, to an event: the entry names the event before.
	pub(crate) fn append(
		number: ItemNo,
		item: &mut Item,
		key: EventKey,
		role: Role,
		amount: u64,
		now: Millis,
	) -> Entry {
		let newest = if role == Role::Suspect { &mut item.suspect } else { &mut item.last };
		let previous = core::mem::replace(newest, key);
		if role != Role::Suspect {
			// One per event; there are far fewer than 2³².
			item.events = item.events.saturating_add(1);
		}
		item.touched = now;
		Entry { item: number, role, amount, previous }
	}

	/// How much of a lot is somewhere.
	pub(crate) fn amount_at(lot: ItemNo, holder: Holder) -> u64 {
		Holdings::<T>::get(lot, holder).map_or(0, |holding| holding.amount)
	}

	/// The parties a holding names.
	pub(crate) fn parties_of(holder: Holder) -> impl Iterator<Item = PartyNo> {
		let (first, second) = match holder {
			Holder::Party(party) => (Some(party), None),
			Holder::Transit { from, to } => (Some(from), Some(to)),
			Holder::Inside(_) => (None, None),
		};
		first.into_iter().chain(second)
	}

	/// More of a lot is somewhere.
	pub(crate) fn add_amount(
		ledger: &mut Ledger,
		lot: ItemNo,
		holder: Holder,
		amount: u64,
		until: Millis,
	) -> Result<(), Fault> {
		let mut holding = match Holdings::<T>::get(lot, holder) {
			Some(holding) => holding,
			None => {
				let deposit = Self::deposit(2, HOLDING_BYTES).ok_or(Fault::Overflow)?;
				ledger.charge(deposit)?;
				Self::parties_of(holder).for_each(Self::link);
				Self::link(ledger.payer);
				Holding { amount: 0, until, payer: ledger.payer, deposit }
			},
		};
		holding.amount = holding.amount.checked_add(amount).ok_or(Fault::Overflow)?;
		holding.until = holding.until.max(until);
		Holdings::<T>::insert(lot, holder, holding);
		Ok(())
	}

	/// Less of a lot is somewhere. With the last of it its row goes.
	pub(crate) fn take_amount(
		ledger: &mut Ledger,
		lot: ItemNo,
		holder: Holder,
		amount: u64,
	) -> Result<(), Fault> {
		let mut holding = Holdings::<T>::get(lot, holder).ok_or(Fault::QuantityTooLarge)?;
		holding.amount = holding.amount.checked_sub(amount).ok_or(Fault::QuantityTooLarge)?;
		if holding.amount > 0 {
			Holdings::<T>::insert(lot, holder, holding);
			return Ok(());
		}
		Holdings::<T>::remove(lot, holder);
		ledger.refund(holding.payer, holding.deposit)?;
		Self::parties_of(holder).for_each(Self::unlink);
		Self::unlink(holding.payer);
		Ok(())
	}

	/// Whether a row is the event of this id.
	pub(crate) fn event_row(id: &EventId) -> Option<(EventKey, EventRow)> {
		let key = event_key(id);
		Events::<T>::get(key).filter(|row| row.id == *id).map(|row| (key, row))
	}
}
