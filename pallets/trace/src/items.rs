// SPDX-License-Identifier: Apache-2.0

//! Items and parts of lots: the steps to read, move and link them.

use crate::{
	types::{
		EventEntry, EventKey, EventRow, Holding, Item, ItemNo, ItemRole, PartyNo, Pending, Whereabouts,
		HOLDING_BYTES, MAX_DEPTH,
	},
	Children, Config, Events, Holdings, ItemNumbers, Items, LotMembers, NextItem, Pallet,
};
use alloc::collections::BTreeMap;
use codec::Encode;
use souk_primitives::{
	trace::{EventId, Fault, ItemKey},
	Balance, Millis,
};

/// The deposits of a call: those it owes for new rows, and those due back for rows that are gone. They are settled once, at
/// the end of the call.
pub(crate) struct Bill {
	/// The party that pays for new rows.
	pub payer: PartyNo,
	/// The deposits for new rows, in base units.
	pub charged: Balance,
	/// The deposits for rows that are gone, in base units, by the party that paid them.
	pub refunds: BTreeMap<PartyNo, Balance>,
}

impl Bill {
	/// A bill with nothing on it.
	pub fn new(payer: PartyNo) -> Self {
		Self { payer, charged: 0, refunds: BTreeMap::new() }
	}

	/// Add the deposit for a new row.
	pub fn charge(&mut self, amount: Balance) -> Result<(), Fault> {
		self.charged = self.charged.checked_add(amount).ok_or(Fault::Overflow)?;
		Ok(())
	}

	/// Add the deposit due back for a row that is gone.
	pub fn refund(&mut self, to: PartyNo, amount: Balance) -> Result<(), Fault> {
		let sum = self.refunds.entry(to).or_insert(0);
		*sum = sum.checked_add(amount).ok_or(Fault::Overflow)?;
		Ok(())
	}
}

/// The key of an event's row.
pub(crate) fn event_key(id: &EventId) -> EventKey {
	let [a, b, c, d, e, f, g, h, ..] = sp_io::hashing::blake2_256(&id.0);
	// Zero stands for no event.
	EventKey::from_be_bytes([a, b, c, d, e, f, g, h]).max(1)
}

/// The first bytes of the ids that the chain gives to its own events. The hash of a document begins so once in 2⁶⁴.
const CHAIN_ID: [u8; 8] = *b"souk:id:";

/// The id of an event that the chain writes itself, made from what tells it from any other. It is no event hash, because
/// there is no document. Anybody can compute it beforehand, but nobody can record an event with it.
pub(crate) fn chain_id(of: &impl Encode) -> EventId {
	let mut id = sp_io::hashing::blake2_256(&of.encode());
	for (byte, mark) in id.iter_mut().zip(CHAIN_ID) {
		*byte = mark;
	}
	EventId(id)
}

/// Whether only the chain gives such an id.
pub(crate) fn is_chain_id(id: &EventId) -> bool {
	id.0.starts_with(&CHAIN_ID)
}

impl<T: Config> Pallet<T> {
	/// An item by its name.
	pub(crate) fn find(key: &ItemKey) -> Option<(ItemNo, Item)> {
		let number = ItemNumbers::<T>::get(key)?;
		Items::<T>::get(number).map(|item| (number, item))
	}

	/// The party that possesses an item. An item in a container is possessed with it.
	pub(crate) fn possessor(item: &Item) -> Option<PartyNo> {
		Self::climb(item).map(|(holder, _)| holder)
	}

	/// The party that possesses an item, and how many containers were read to find it. The walk is bounded, because containers
	/// nest at most [`MAX_DEPTH`] deep.
	pub(crate) fn climb(item: &Item) -> Option<(PartyNo, u32)> {
		let (mut holder, mut inside, mut read) = (item.holder, item.inside, 0u32);
		for _ in 0..MAX_DEPTH {
			let Some(container) = inside else { break };
			let outer = Items::<T>::get(container)?;
			(holder, inside) = (outer.holder, outer.inside);
			// Cannot saturate: at most [`MAX_DEPTH`].
			read = read.saturating_add(1);
		}
		Some((holder, read))
	}

	/// Bring an item into being. Its maker possesses it. The caller links the maker twice, which also holds it, and the payer.
	pub(crate) fn create(
		key: ItemKey,
		maker: PartyNo,
		payer: PartyNo,
		deposit: Balance,
		now: Millis,
	) -> Result<(ItemNo, Item), Fault> {
		let number = NextItem::<T>::get();
		NextItem::<T>::put(number.checked_add(1).ok_or(Fault::Overflow)?);
		ItemNumbers::<T>::insert(&key, number);
		Ok((number, Item::new(key, maker, payer, deposit, now)))
	}

	/// Make a serialised item a member of a lot.
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

	/// Give an item to another party.
	pub(crate) fn give(item: &mut Item, to: PartyNo) {
		Self::clear_pending(item);
		if item.holder != to {
			// In this order, so that a party that both rows name is not forgotten in between.
			Self::link(to);
			let from = core::mem::replace(&mut item.holder, to);
			Self::unlink(from);
		}
	}

	/// Start a hand-over. It replaces one that is under way.
	pub(crate) fn set_pending(item: &mut Item, to: PartyNo, until: Millis) {
		Self::link(to);
		Self::clear_pending(item);
		item.pending = Some(Pending { to, until });
	}

	/// A part of a lot was shipped, and nobody was named.
	pub(crate) fn set_adrift(lot: ItemNo, party: PartyNo, amount: u64, until: Millis) {
		Holdings::<T>::mutate(lot, Whereabouts::Party(party), |holding| {
			if let Some(holding) = holding {
				holding.adrift = holding.adrift.saturating_add(amount).min(holding.amount);
				holding.until = until;
			}
		});
	}

	/// End a hand-over. The item is not adrift either.
	pub(crate) fn clear_pending(item: &mut Item) {
		item.adrift = 0;
		if let Some(pending) = item.pending.take() {
			Self::unlink(pending.to);
		}
	}

	/// Put something into a container. Nothing may be more than [`MAX_DEPTH`] containers deep.
	pub(crate) fn put_in(container: ItemNo, row: &mut Item, child: ItemNo, height: u8) -> Result<(), Fault> {
		let height = height.checked_add(1).filter(|height| *height <= MAX_DEPTH).ok_or(Fault::TooDeep)?;
		row.height = row.height.max(height);
		if !Children::<T>::contains_key(container, child) {
			Children::<T>::insert(container, child, ());
			row.children = row.children.checked_add(1).ok_or(Fault::Overflow)?;
		}
		Ok(())
	}

	/// Take something out of a container.
	pub(crate) fn take_out(container: ItemNo, row: &mut Item, child: ItemNo) {
		if Children::<T>::take(container, child).is_some() {
			// Cannot saturate: one was added for each child.
			row.children = row.children.saturating_sub(1);
		}
		if row.children == 0 {
			row.height = 0;
		}
	}

	/// Append an event to an item's history, or to its suspects. The entry names the event before.
	pub(crate) fn append(
		number: ItemNo,
		item: &mut Item,
		key: EventKey,
		role: ItemRole,
		amount: u64,
		now: Millis,
	) -> EventEntry {
		let newest = if role == ItemRole::Suspect { &mut item.suspect } else { &mut item.last };
		let previous = core::mem::replace(newest, key);
		if role != ItemRole::Suspect {
			// Cannot saturate: one is added per event, and there are far fewer than 2³² events.
			item.events = item.events.saturating_add(1);
		}
		item.touched = now;
		EventEntry { item: number, role, amount, previous }
	}

	/// The amount of a lot at one place, in millionths of its unit.
	pub(crate) fn amount_at(lot: ItemNo, at: Whereabouts) -> u64 {
		Holdings::<T>::get(lot, at).map_or(0, |holding| holding.amount)
	}

	/// The parties that a part of a lot names by where it is.
	pub(crate) fn parties_of(at: Whereabouts) -> impl Iterator<Item = PartyNo> {
		let (first, second) = match at {
			Whereabouts::Party(party) => (Some(party), None),
			Whereabouts::Transit { from, to } => (Some(from), Some(to)),
			Whereabouts::Inside(_) => (None, None),
		};
		first.into_iter().chain(second)
	}

	/// Add an amount to the part of a lot at one place. A new row is charged.
	pub(crate) fn add_amount(
		bill: &mut Bill,
		lot: ItemNo,
		at: Whereabouts,
		amount: u64,
		until: Millis,
	) -> Result<(), Fault> {
		let mut holding = match Holdings::<T>::get(lot, at) {
			Some(holding) => holding,
			None => {
				let deposit = Self::deposit(2, HOLDING_BYTES).ok_or(Fault::Overflow)?;
				bill.charge(deposit)?;
				Self::parties_of(at).for_each(Self::link);
				Self::link(bill.payer);
				Holding { amount: 0, until, adrift: 0, payer: bill.payer, deposit }
			},
		};
		holding.amount = holding.amount.checked_add(amount).ok_or(Fault::Overflow)?;
		holding.until = holding.until.max(until);
		Holdings::<T>::insert(lot, at, holding);
		Ok(())
	}

	/// Take an amount from the part of a lot at one place. The row goes with the last of it, and is refunded.
	pub(crate) fn take_amount(
		bill: &mut Bill,
		lot: ItemNo,
		at: Whereabouts,
		amount: u64,
	) -> Result<(), Fault> {
		let mut holding = Holdings::<T>::get(lot, at).ok_or(Fault::QuantityTooLarge)?;
		holding.amount = holding.amount.checked_sub(amount).ok_or(Fault::QuantityTooLarge)?;
		holding.adrift = holding.adrift.min(holding.amount);
		if holding.amount > 0 {
			Holdings::<T>::insert(lot, at, holding);
			return Ok(());
		}
		Holdings::<T>::remove(lot, at);
		bill.refund(holding.payer, holding.deposit)?;
		Self::parties_of(at).for_each(Self::unlink);
		Self::unlink(holding.payer);
		Ok(())
	}

	/// Give an amount of a lot that is on its way back to its sender. If the sender has nothing else of the lot, the row goes
	/// back as it is, at the cost of who paid for it. So a recipient that turns everything away pays nothing. If it turns a
	/// part away, it pays for the row of the rest, which it can end at any time.
	pub(crate) fn give_back(
		bill: &mut Bill,
		lot: ItemNo,
		from: PartyNo,
		to: PartyNo,
		amount: u64,
	) -> Result<(), Fault> {
		let (transit, own) = (Whereabouts::Transit { from, to }, Whereabouts::Party(from));
		if Holdings::<T>::contains_key(lot, own) {
			Self::take_amount(bill, lot, transit, amount)?;
			return Self::add_amount(bill, lot, own, amount, 0);
		}
		let sent = Holdings::<T>::take(lot, transit).ok_or(Fault::NothingInTransit)?;
		let rest = sent.amount.checked_sub(amount).ok_or(Fault::QuantityTooLarge)?;
		// The row names its sender and payer as before.
		Holdings::<T>::insert(lot, own, Holding { amount, until: 0, ..sent });
		Self::unlink(to);
		if rest > 0 {
			Self::add_amount(bill, lot, transit, rest, sent.until)?;
		}
		Ok(())
	}

	/// The row of an event, and its key.
	pub(crate) fn event_row(id: &EventId) -> Option<(EventKey, EventRow)> {
		let key = event_key(id);
		Events::<T>::get(key).filter(|row| row.id == *id).map(|row| (key, row))
	}
}
