// SPDX-License-Identifier: Apache-2.0

//! Hand-overs by calls, for items whose events do not say to whom they go: begun by the sender, taken or turned away by the
//! recipient, ended by the sender.

use crate::{
	items::{chain_id, event_key, Bill},
	types::{count, ensure, AskKey, EventEntry, EventRow, Item, ItemNo, ItemRole, PartyNo, Whereabouts},
	Config, Error, Event, Glns, Holdings, Items, NextEvent, Pallet, Parties,
};
use alloc::{vec, vec::Vec};
use frame_support::{
	ensure,
	pallet_prelude::{BoundedVec, DispatchResult, Get},
};
use souk_primitives::{
	gs1::Gln,
	trace::{biz_step, AskEnd, Endpoint, EndpointKind, EventItem, Fault, Place},
	Millis,
};
use sp_runtime::DispatchError;

/// The start of the hashed text from which the chain makes the id of an event of taking over.
const CONTEXT: &[u8; 16] = b"souk:take-over:1";

/// A call about items, while it is carried out.
struct Transfer {
	/// The caller's party.
	by: PartyNo,
	/// The chain's clock, in milliseconds since the Unix epoch.
	clock: Millis,
	/// The deposits for and from rows.
	bill: Bill,
}

impl<T: Config> Pallet<T> {
	/// The party of a GLN, if one is named.
	fn known_party(gln: Option<Gln>) -> Result<Option<PartyNo>, DispatchError> {
		let Some(gln) = gln else { return Ok(None) };
		Ok(Some(Glns::<T>::get(gln).ok_or(Error::<T>::PartyNotFound)?))
	}

	/// Do something with each item of a list, and settle the deposits. The first refusal undoes everything.
	fn with_each(
		who: &T::AccountId,
		items: Vec<EventItem>,
		mut act: impl FnMut(&mut Transfer, ItemNo, &mut Item, &EventItem) -> Result<(), Fault>,
	) -> Result<u32, DispatchError> {
		let (by, own) = Self::party_of_account(who).ok_or(Error::<T>::PartyNotFound)?;
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		let mut transfer = Transfer { by, clock: Self::clock(), bill: Bill::new(own) };
		// Both numbers are named until it is over, so that neither is forgotten on the way.
		Self::link(by);
		Self::link(own);
		let mut index = 0u16;
		for named in &items {
			let found = Self::find(&named.key).ok_or(Fault::ItemNotFound);
			found
				.and_then(|(number, mut item)| {
					ensure(named.key.is_lot() || named.quantity.is_none(), Fault::UnexpectedQuantity)?;
					ensure(item.is_open(), Fault::ItemClosed)?;
					act(&mut transfer, number, &mut item, named)?;
					Items::<T>::insert(number, item);
					Ok(())
				})
				.map_err(|fault| Error::<T>::Refused { index, fault })?;
			// Cannot saturate: a list has at most 128 items.
			index = index.saturating_add(1);
		}
		Self::settle(transfer.bill)?;
		Self::unlink(own);
		Self::unlink(by);
		Ok(count(items.len()))
	}

	pub(crate) fn do_hand_over(who: T::AccountId, items: Vec<EventItem>, to: Gln) -> DispatchResult {
		let recipient = Glns::<T>::get(to).ok_or(Error::<T>::PartyNotFound)?;
		let by = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?.0;
		ensure!(recipient != by, Error::<T>::AlreadyPossessed);
		let moved = Self::with_each(&who, items, |transfer, number, item, named| {
			let until = Self::later(transfer.clock, T::TransitPeriod::get());
			if item.key.is_lot() {
				let amount = Self::amount_of(item, &named.quantity)?;
				ensure(amount > 0, Fault::QuantityMissing)?;
				let own = Whereabouts::Party(by);
				ensure(Self::amount_at(number, own) > 0, Fault::NotPossessor)?;
				let transit = Whereabouts::Transit { from: by, to: recipient };
				// What was shipped without naming anybody goes first.
				Self::less_adrift(number, by, amount);
				Self::take_amount(&mut transfer.bill, number, own, amount)?;
				Self::add_amount(&mut transfer.bill, number, transit, amount, until)?;
			} else {
				ensure(Self::possessor(item) == Some(by), Fault::NotPossessor)?;
				ensure(item.inside.is_none(), Fault::InsideContainer)?;
				Self::set_pending(item, recipient, until);
			}
			Self::answer(&mut transfer.bill, number, item, recipient, by)
		})?;
		Self::deposit_event(Event::HandOverBegun { from: who, to, items: moved });
		Ok(())
	}

	pub(crate) fn do_take_back(who: T::AccountId, items: Vec<EventItem>, to: Option<Gln>) -> DispatchResult {
		let to = Self::known_party(to)?;
		let ended = Self::with_each(&who, items, |transfer, number, item, named| {
			if item.key.is_lot() {
				let to = to.ok_or(Fault::RecipientMissing)?;
				return Self::end_transit(transfer, number, item, named, transfer.by, to);
			}
			ensure(Self::possessor(item) == Some(transfer.by), Fault::NotPossessor)?;
			ensure(item.pending.is_some(), Fault::NothingInTransit)?;
			Self::clear_pending(item);
			Ok(())
		})?;
		Self::deposit_event(Event::HandOverEnded { by: who, items: ended });
		Ok(())
	}

	pub(crate) fn do_turn_away(
		who: T::AccountId,
		items: Vec<EventItem>,
		from: Option<Gln>,
	) -> DispatchResult {
		let from = Self::known_party(from)?;
		let ended = Self::with_each(&who, items, |transfer, number, item, named| {
			if item.key.is_lot() {
				let from = from.ok_or(Fault::SenderMissing)?;
				return Self::end_transit(transfer, number, item, named, from, transfer.by);
			}
			let sent = item.pending.is_some_and(|pending| pending.to == transfer.by);
			ensure(sent, Fault::NothingInTransit)?;
			Self::clear_pending(item);
			Ok(())
		})?;
		Self::deposit_event(Event::HandOverEnded { by: who, items: ended });
		Ok(())
	}

	/// Let a part of a lot that is on its way stay with its sender.
	fn end_transit(
		transfer: &mut Transfer,
		lot: ItemNo,
		item: &Item,
		named: &EventItem,
		from: PartyNo,
		to: PartyNo,
	) -> Result<(), Fault> {
		let amount = Self::amount_in_transit(lot, item, named, Whereabouts::Transit { from, to })?;
		Self::give_back(&mut transfer.bill, lot, from, to, amount)
	}

	/// The amount of a part on its way that is named, or all of it.
	fn amount_in_transit(
		lot: ItemNo,
		item: &Item,
		named: &EventItem,
		transit: Whereabouts,
	) -> Result<u64, Fault> {
		let sent = Self::amount_at(lot, transit);
		ensure(sent > 0, Fault::NothingInTransit)?;
		let amount = Self::amount_of(item, &named.quantity)?;
		Ok(if amount == 0 { sent } else { amount })
	}

	pub(crate) fn do_take_over(
		who: T::AccountId,
		items: Vec<EventItem>,
		from: Option<Gln>,
	) -> DispatchResult {
		let sender = Self::known_party(from)?;
		let (by, own) = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?;
		let id = chain_id(&(CONTEXT, NextEvent::<T>::get(), by));
		let (key, now) = (event_key(&id), Self::now());
		let mut entries: Vec<EventEntry> = Vec::new();
		let mut charged = 0;
		let taken = Self::with_each(&who, items, |transfer, number, item, named| {
			let amount = if item.key.is_lot() {
				let from = sender.ok_or(Fault::SenderMissing)?;
				Self::take_part(transfer, number, item, named, from)?
			} else {
				let possessor = item.holder;
				Self::take_item(transfer, number, item)?;
				// The chain writes the sender down as the source.
				ensure(sender.is_none_or(|sender| sender == possessor), Fault::NotPossessor)?;
				0
			};
			ensure(entries.iter().all(|entry| entry.item != number), Fault::DuplicateItem)?;
			entries.push(Self::append(number, item, key, ItemRole::Subject, amount, now));
			charged = transfer.bill.charged;
			Ok(())
		})?;
		// The key can be taken only by an attacker who searched for a hash.
		ensure!(!crate::Events::<T>::contains_key(key), Error::<T>::Overflow);
		let party = |gln: Option<Gln>| {
			let end =
				|gln| Endpoint { kind: EndpointKind::PossessingParty, place: Place { gln, extension: None } };
			BoundedVec::truncate_from(gln.map(end).map_or_else(Vec::new, |end| vec![end]))
		};
		let row = EventRow {
			payer: own,
			sources: party(from),
			destinations: party(Parties::<T>::get(by).and_then(|party| party.gln)),
			..Self::chain_event(id, by, now, biz_step::RECEIVING, None, None)
		};
		let deposit = Self::write_event(key, row, entries, now, true).map_err(|_| Error::<T>::Overflow)?;
		Self::charge(own, deposit)?;
		let deposit = deposit.checked_add(charged).ok_or(Error::<T>::Overflow)?;
		Self::deposit_event(Event::ItemsTaken { by: who, event: id, items: taken, deposit });
		Ok(())
	}

	/// Take an item that is on its way to the caller, or that it asked for in vain.
	fn take_item(transfer: &mut Transfer, number: ItemNo, item: &mut Item) -> Result<(), Fault> {
		ensure(item.inside.is_none(), Fault::InsideContainer)?;
		if let Some(pending) = item.pending.filter(|pending| pending.to == transfer.by) {
			ensure(transfer.clock <= pending.until, Fault::TransitLapsed)?;
		} else {
			let key = AskKey { by: transfer.by, of: item.holder };
			let silent_until = Some(item.adrift).filter(|until| *until > 0).ok_or(Fault::AskMissing)?;
			Self::unanswered(transfer.clock, number, key, silent_until)?;
			Self::end_ask(&mut transfer.bill, number, item, key, AskEnd::Taken)?;
		}
		Self::give(item, transfer.by);
		Ok(())
	}

	/// Take a part of a lot that is on its way to the caller, or that it asked for in vain. Returns its amount.
	fn take_part(
		transfer: &mut Transfer,
		lot: ItemNo,
		item: &mut Item,
		named: &EventItem,
		from: PartyNo,
	) -> Result<u64, Fault> {
		let (by, own) = (transfer.by, Whereabouts::Party(transfer.by));
		let transit = Whereabouts::Transit { from, to: by };
		if let Some(sent) = Holdings::<T>::get(lot, transit) {
			let amount = Self::amount_in_transit(lot, item, named, transit)?;
			ensure(transfer.clock <= sent.until, Fault::TransitLapsed)?;
			Self::take_amount(&mut transfer.bill, lot, transit, amount)?;
			Self::add_amount(&mut transfer.bill, lot, own, amount, 0)?;
			return Ok(amount);
		}
		ensure(from != by, Fault::NothingInTransit)?;
		let theirs = Whereabouts::Party(from);
		let held = Holdings::<T>::get(lot, theirs).filter(|held| held.adrift > 0).ok_or(Fault::AskMissing)?;
		let key = AskKey { by, of: from };
		let asked = Self::unanswered(transfer.clock, lot, key, held.until)?;
		let amount = match Self::amount_of(item, &named.quantity)? {
			0 => asked.min(held.adrift),
			amount => amount,
		};
		ensure(amount <= asked && amount <= held.adrift, Fault::QuantityTooLarge)?;
		Self::less_adrift(lot, from, amount);
		Self::take_amount(&mut transfer.bill, lot, theirs, amount)?;
		Self::add_amount(&mut transfer.bill, lot, own, amount, 0)?;
		Self::end_ask(&mut transfer.bill, lot, item, key, AskEnd::Taken)?;
		Ok(amount)
	}
}
