// SPDX-License-Identifier: Apache-2.0

//! Asks for items that another party possesses.
//!
//! Each party that asks has a row of its own, so no ask stands in the way of another one. The possessor answers with a
//! hand-over, or refuses. Its silence decides only over what it shipped without naming anybody.

use crate::{
	items::Bill,
	types::{Ask, AskKey, Item, ItemNo, PartyNo, Whereabouts},
	Asks, Config, Error, Event, Glns, Holdings, Items, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	gs1::Gln,
	trace::{AskEnd, EventItem, Fault, ItemKey},
	Millis,
};

impl<T: Config> Pallet<T> {
	/// A part of a lot that was shipped without naming anybody is accounted for now.
	pub(crate) fn less_adrift(lot: ItemNo, party: PartyNo, amount: u64) {
		Holdings::<T>::mutate(lot, Whereabouts::Party(party), |holding| {
			if let Some(holding) = holding {
				// May saturate: more may be handed over than was shipped so.
				holding.adrift = holding.adrift.saturating_sub(amount);
			}
		});
	}

	/// End an ask, if there is one. Its deposit goes back.
	pub(crate) fn end_ask(
		bill: &mut Bill,
		number: ItemNo,
		item: &mut Item,
		key: AskKey,
		end: AskEnd,
	) -> Result<bool, Fault> {
		let Some(ask) = Asks::<T>::take(number, key) else { return Ok(false) };
		// Cannot saturate: one was added for each ask.
		item.asks = item.asks.saturating_sub(1);
		bill.refund(ask.payer, ask.deposit)?;
		let by = Self::account_of(key.by);
		Self::unlink(key.by);
		Self::unlink(key.of);
		Self::unlink(ask.payer);
		Self::deposit_event(Event::AskEnded { item: item.key.clone(), by, end });
		Ok(true)
	}

	/// The possessor hands an item over, which answers the ask of the recipient.
	pub(crate) fn answer(
		bill: &mut Bill,
		number: ItemNo,
		item: &mut Item,
		to: PartyNo,
		by: PartyNo,
	) -> Result<(), Fault> {
		if item.asks > 0 {
			Self::end_ask(bill, number, item, AskKey { by: to, of: by }, AskEnd::Answered)?;
		}
		Ok(())
	}

	/// Check that an ask stayed unanswered, for an item that its possessor may account for until a moment. Returns the
	/// amount that was asked for.
	pub(crate) fn unanswered(
		clock: Millis,
		number: ItemNo,
		key: AskKey,
		silent_until: Millis,
	) -> Result<u64, Fault> {
		let ask = Asks::<T>::get(number, key).filter(|ask| clock <= ask.until).ok_or(Fault::AskMissing)?;
		if clock <= ask.answer_by.max(silent_until) {
			return Err(Fault::StillAnswerable);
		}
		Ok(ask.amount)
	}

	pub(crate) fn do_ask_for(who: T::AccountId, named: EventItem, of: Option<Gln>) -> DispatchResult {
		let (by, payer) = Self::registered(&who)?;
		let (number, mut item) = Self::find(&named.key).ok_or(Error::<T>::ItemNotFound)?;
		// An item that anybody may remove is not asked for, so that asks cannot keep it.
		let over = item.is_final() && Self::now() >= Self::later(item.touched, T::Retention::get());
		ensure!(item.is_open() && !over, Error::<T>::ItemClosed);
		let refused = |fault| Error::<T>::Refused { index: 0, fault };
		ensure!(named.key.is_lot() || named.quantity.is_none(), refused(Fault::UnexpectedQuantity));
		let (of, amount) = if named.key.is_lot() {
			let of = of.and_then(Glns::<T>::get).ok_or(Error::<T>::PartyNotFound)?;
			let amount = Self::amount_of(&item, &named.quantity).map_err(refused)?;
			ensure!(amount > 0, refused(Fault::QuantityMissing));
			let held = Self::amount_at(number, Whereabouts::Party(of));
			ensure!(amount <= held, refused(Fault::QuantityTooLarge));
			(of, amount)
		} else {
			ensure!(item.inside.is_none(), refused(Fault::InsideContainer));
			(item.holder, 0)
		};
		ensure!(of != by, Error::<T>::AlreadyPossessed);
		let key = AskKey { by, of };
		ensure!(!Asks::<T>::contains_key(number, key), Error::<T>::AlreadyAsked);
		let deposit = T::AskDeposit::get();
		Self::charge(payer, deposit)?;
		Self::link(by);
		Self::link(of);
		Self::link(payer);
		let period = T::TransitPeriod::get();
		let answer_by = Self::later(Self::clock(), period);
		// After an answer can no longer come, there is as much time again to take the item.
		let until = Self::later(answer_by, period);
		Asks::<T>::insert(number, key, Ask { amount, answer_by, until, payer, deposit });
		item.asks = item.asks.checked_add(1).ok_or(Error::<T>::Overflow)?;
		Items::<T>::insert(number, item);
		let of = Self::account_of(of).ok_or(Error::<T>::PartyNotFound)?;
		Self::deposit_event(Event::ItemAsked { item: named.key, by: who, of, amount, answer_by });
		Ok(())
	}

	/// End an ask by a call that names it.
	fn close_ask(
		number: ItemNo,
		item: &mut Item,
		key: AskKey,
		payer: PartyNo,
		end: AskEnd,
	) -> DispatchResult {
		let mut bill = Bill::new(payer);
		let ended = Self::end_ask(&mut bill, number, item, key, end).map_err(|_| Error::<T>::Overflow)?;
		ensure!(ended, Error::<T>::AskNotFound);
		Self::settle(bill)
	}

	pub(crate) fn do_refuse_ask(who: T::AccountId, key: ItemKey, by: Gln) -> DispatchResult {
		let (of, own) = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?;
		let by = Glns::<T>::get(by).ok_or(Error::<T>::PartyNotFound)?;
		let (number, mut item) = Self::find(&key).ok_or(Error::<T>::ItemNotFound)?;
		// Before the ask goes, which may be the last row that names the caller.
		if item.key.is_lot() {
			Self::less_adrift(number, of, u64::MAX);
		} else if item.holder == of {
			item.adrift = 0;
		}
		Self::close_ask(number, &mut item, AskKey { by, of }, own, AskEnd::Refused)?;
		Items::<T>::insert(number, item);
		Ok(())
	}

	pub(crate) fn do_withdraw_ask(who: T::AccountId, key: ItemKey, of: T::AccountId) -> DispatchResult {
		let (by, own) = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?;
		let (of, _) = Self::party_of_account(&of).ok_or(Error::<T>::PartyNotFound)?;
		let (number, mut item) = Self::find(&key).ok_or(Error::<T>::ItemNotFound)?;
		Self::close_ask(number, &mut item, AskKey { by, of }, own, AskEnd::Withdrawn)?;
		Items::<T>::insert(number, item);
		Ok(())
	}

	pub(crate) fn do_dismiss_ask(key: ItemKey, by: Gln, of: T::AccountId, end: AskEnd) -> DispatchResult {
		let by = Glns::<T>::get(by).ok_or(Error::<T>::PartyNotFound)?;
		let (of, _) = Self::party_of_account(&of).ok_or(Error::<T>::PartyNotFound)?;
		let (number, mut item) = Self::find(&key).ok_or(Error::<T>::ItemNotFound)?;
		let key = AskKey { by, of };
		let ask = Asks::<T>::get(number, key).ok_or(Error::<T>::AskNotFound)?;
		ensure!(end == AskEnd::Refused || Self::clock() > ask.until, Error::<T>::AskNotOver);
		Self::close_ask(number, &mut item, key, ask.payer, end)?;
		Items::<T>::insert(number, item);
		Ok(())
	}
}
