// SPDX-License-Identifier: Apache-2.0

//! Recording: a batch is checked and carried out event by event. The first event that is refused undoes the whole batch.

use crate::{
	alerts::Inherited,
	items::{event_key, is_chain_id, Bill},
	types::{
		check_form, count, ensure, pack, pack_word, Details, EventEntry, EventKey, EventRow, PartyNo,
		RUN_BYTES,
	},
	work::{BatchTally, BatchWork},
	Config, Error, Event, Events, Glns, NextEvent, Pallet, Parties,
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{dispatch::WithPostDispatchInfo, ensure, pallet_prelude::*};
use souk_primitives::{
	activity::{Activity, Deed},
	trace::{biz_step, Action, BatchCheck, Endpoint, EndpointKind, EventId, EventKind, Fault, TraceEvent},
	Balance, Millis, OrderId,
};
use sp_core::H256;

/// The effect of an event's business step on the items it is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Effect {
	/// None.
	Stay,
	/// The items are handed over to another party.
	Ship(PartyNo),
	/// The items are shipped, and nobody is named. They stay with their possessor.
	Drift,
	/// The items are received from the party that the event names as the sender, if it names one that is known.
	Take(Result<Option<PartyNo>, Fault>),
	/// The hand-over of the items to the party that the event names is called off.
	Void(Result<Option<PartyNo>, Fault>),
	/// The items are sold to a consumer.
	Sell,
}

/// A batch while it is recorded.
pub(crate) struct BatchDraft {
	/// The party that records.
	pub by: PartyNo,
	/// Whether it has a GLN, and so may bring items into being.
	pub registered: bool,
	/// The time of day, in milliseconds since the Unix epoch.
	pub now: Millis,
	/// The chain's clock, in milliseconds since the Unix epoch.
	pub clock: Millis,
	/// The deposits for and from rows.
	pub bill: Bill,
	/// The parties that hold the company prefixes asked for so far.
	pub prefixes: BTreeMap<u64, Option<PartyNo>>,
	/// The items brought into being so far.
	pub made: u32,
	/// The number of the next event.
	pub next: u64,
	/// What the batch comes to.
	pub tally: BatchTally,
}

/// An event while it is carried out.
pub(crate) struct EventDraft<'a> {
	/// The event as it was sent.
	pub event: &'a TraceEvent,
	/// The key its row will have.
	pub key: EventKey,
	/// The effect of its business step.
	pub step: Effect,
	/// If it ships: the last moment to receive what is shipped, or for its sender to speak of it again, in milliseconds since the
	/// Unix epoch. Otherwise zero.
	pub until: Millis,
	/// Its items so far.
	pub entries: Vec<EventEntry>,
	/// The event before it in its transformation.
	pub previous: EventKey,
	/// The alerts that pass from its inputs to its outputs.
	pub marks: Inherited,
}

impl<T: Config> Pallet<T> {
	/// Record events. The call weighs what they come to. An error weighs what the events up to the refused one come to.
	pub(crate) fn do_record_events(who: T::AccountId, events: Vec<TraceEvent>) -> DispatchResultWithPostInfo {
		let nothing = |error: Error<T>| error.with_weight(BatchWork::default().weight::<T::WeightInfo>());
		ensure!(!events.is_empty(), nothing(Error::<T>::EmptyBatch));
		let party = Self::party_of_account(&who);
		let (by, own) = party.ok_or_else(|| nothing(Error::<T>::PartyNotFound))?;
		let registered = Parties::<T>::get(by).is_some_and(|party| party.gln.is_some());
		let first = NextEvent::<T>::get();
		let mut batch = BatchDraft {
			by,
			registered,
			now: Self::now(),
			clock: Self::clock(),
			bill: Bill::new(own),
			prefixes: BTreeMap::new(),
			made: 0,
			next: first,
			tally: BatchTally::new(by, own),
		};
		// The batch names both numbers until it is over, so that neither is forgotten on the way. Its own rows are counted at
		// the end: they take the place of these two.
		Self::link(by);
		Self::link(own);
		let (mut items, mut index) = (0u32, 0u16);
		for event in &events {
			// Cannot saturate: a batch has a bound, and each event names at most 257 items. The index fits, because
			// `integrity_test` bounds the batch.
			items = items.saturating_add(event.weight());
			let recorded = if items > T::MaxBatchItems::get() {
				Err(Fault::TooManyItems)
			} else {
				Self::record(&mut batch, event)
			};
			if let Err(fault) = recorded {
				let weight = batch.tally.refused(event).weight::<T::WeightInfo>();
				return Err(Error::<T>::Refused { index, fault }.with_weight(weight));
			}
			index = index.saturating_add(1);
		}
		let (charged, rows) = (batch.bill.charged, u64::from(index));
		let repaid = batch.bill.refunds.keys().filter(|party| **party != own).count();
		let weight = batch.tally.over(count(repaid)).weight::<T::WeightInfo>();
		Self::settle(batch.bill).map_err(|error| error.with_weight(weight))?;
		NextEvent::<T>::put(batch.next);
		// Each event names who recorded it and who paid, each item its maker, its holder and who paid. All of them are there.
		let made = u64::from(batch.made);
		Self::link_more(by, rows.saturating_add(made.saturating_mul(2)).saturating_sub(1));
		Self::link_more(own, rows.saturating_add(made).saturating_sub(1));
		T::Activity::record(&who, Deed::TraceUpload, count(events.len()));
		Self::deposit_event(Event::EventsRecorded {
			by: who,
			first,
			events: count(events.len()),
			items,
			deposit: charged,
		});
		Ok(Some(weight).into())
	}

	/// Carry one event out and write its row.
	fn record(batch: &mut BatchDraft, event: &TraceEvent) -> Result<(), Fault> {
		batch.tally.event();
		check_form(event, batch.now)?;
		ensure(!is_chain_id(&event.id), Fault::HashTaken)?;
		let key = event_key(&event.id);
		if let Some(row) = Events::<T>::get(key) {
			return Err(match (row.id == event.id, row.digest == event.digest) {
				(true, true) => Fault::DuplicateEvent,
				(true, false) => Fault::SameIdOtherEvent,
				(false, _) => Fault::HashTaken,
			});
		}
		let step = Self::step_of(batch, event)?;
		let until = match step {
			Effect::Ship(_) | Effect::Drift => Self::later(batch.clock, T::TransitPeriod::get()),
			_ => 0,
		};
		let (entries, marks) = (Vec::new(), Inherited::default());
		let mut draft = EventDraft { event, key, step, until, entries, previous: 0, marks };
		match event.kind {
			EventKind::Object | EventKind::Transaction => Self::observe_all(batch, &mut draft)?,
			EventKind::Aggregation | EventKind::Association => Self::pack_or_unpack(batch, &mut draft)?,
			EventKind::Transformation => Self::transform(batch, &mut draft)?,
		}
		let details = Details {
			transformation: event.transformation,
			previous: draft.previous,
			declared: event.declared.clone(),
			lot: event.lot.clone(),
			order: None,
			by_chain: false,
		};
		let number = batch.next;
		batch.next = number.checked_add(1).ok_or(Fault::Overflow)?;
		let row = EventRow {
			id: event.id,
			digest: event.digest,
			number,
			by: batch.by,
			payer: batch.bill.payer,
			deposit: 0,
			what: pack(event.kind, event.action),
			step: pack_word(event.biz_step),
			disposition: pack_word(event.disposition),
			time: event.time,
			offset: event.offset,
			recorded: 0,
			read_point: event.read_point.clone(),
			biz_location: event.biz_location.clone(),
			entries: BoundedVec::new(),
			live: 0,
			transactions: event.transactions.clone(),
			sources: event.sources.clone(),
			destinations: event.destinations.clone(),
			details: (details != Details::default()).then_some(details),
			body: event.body,
		};
		// The whole batch is linked at its end.
		let deposit = Self::write_row(key, row, draft.entries, batch.now, true)?;
		batch.bill.charge(deposit)
	}

	/// An event that the chain writes itself, about items that a party has or had. It has no items yet.
	pub(crate) fn chain_event(
		id: EventId,
		by: PartyNo,
		now: Millis,
		step: u8,
		disposition: Option<u8>,
		order: Option<OrderId>,
	) -> EventRow {
		EventRow {
			id,
			digest: H256::zero(),
			number: 0,
			by,
			payer: by,
			deposit: 0,
			what: pack(EventKind::Object, Some(Action::Observe)),
			step: pack_word(Some(step)),
			disposition: pack_word(disposition),
			time: now,
			offset: 0,
			recorded: 0,
			read_point: None,
			biz_location: None,
			entries: BoundedVec::new(),
			live: 0,
			transactions: BoundedVec::new(),
			sources: BoundedVec::new(),
			destinations: BoundedVec::new(),
			details: Some(Details { order, by_chain: true, ..Details::default() }),
			body: None,
		}
	}

	/// Number a row and write it. Returns its deposit, in base units: zero unless it is paid for.
	pub(crate) fn write_event(
		key: EventKey,
		mut row: EventRow,
		entries: Vec<EventEntry>,
		now: Millis,
		paid: bool,
	) -> Result<Balance, Fault> {
		row.number = NextEvent::<T>::get();
		NextEvent::<T>::put(row.number.checked_add(1).ok_or(Fault::Overflow)?);
		Self::link(row.by);
		Self::link(row.payer);
		Self::write_row(key, row, entries, now, paid)
	}

	/// Write a row that has its number. The caller links the parties that it names.
	fn write_row(
		key: EventKey,
		mut row: EventRow,
		entries: Vec<EventEntry>,
		now: Millis,
		paid: bool,
	) -> Result<Balance, Fault> {
		row.live = count(entries.len());
		row.entries = BoundedVec::try_from(entries).map_err(|_| Fault::TooManyItems)?;
		row.recorded = u32::try_from(now / 1_000).unwrap_or(u32::MAX);
		if paid {
			row.deposit = Self::deposit(1, row.size()).ok_or(Fault::Overflow)?;
		}
		let deposit = row.deposit;
		Events::<T>::insert(key, row);
		Ok(deposit)
	}

	/// The effect of an event's business step.
	fn step_of(batch: &mut BatchDraft, event: &TraceEvent) -> Result<Effect, Fault> {
		let by = batch.by;
		let mut party_at = |endpoint: Option<&Endpoint>| {
			batch.tally.looked(u32::from(endpoint.is_some()));
			Self::party_at(endpoint)
		};
		Ok(match event.biz_step {
			_ if event.kind == EventKind::Transformation => Effect::Stay,
			Some(biz_step::SHIPPING | biz_step::CONSIGNING) => match party_at(event.receiver())? {
				None => Effect::Drift,
				// The items go from one place of the party to another.
				Some(to) if to == by => Effect::Stay,
				Some(to) => Effect::Ship(to),
			},
			Some(biz_step::RECEIVING | biz_step::ACCEPTING) => {
				let from = party_at(event.sender());
				Effect::Take(from.map(|from| from.filter(|from| *from != by)))
			},
			Some(biz_step::VOID_SHIPPING) => Effect::Void(party_at(event.receiver())),
			Some(biz_step::RETAIL_SELLING) => Effect::Sell,
			_ => Effect::Stay,
		})
	}

	/// The party that an endpoint stands for: the one whose GLN it is, or that registered it as a place of its own.
	fn party_at(endpoint: Option<&Endpoint>) -> Result<Option<PartyNo>, Fault> {
		let Some(endpoint) = endpoint else { return Ok(None) };
		let unknown = match endpoint.kind {
			EndpointKind::PossessingParty => Fault::PossessingPartyUnknown,
			EndpointKind::OwningParty => Fault::OwningPartyUnknown,
			EndpointKind::Location => Fault::LocationUnknown,
		};
		Glns::<T>::get(endpoint.place.gln).map(Some).ok_or(unknown)
	}

	/// The deposit for a transformation's row, in base units.
	pub(crate) fn run_deposit() -> Option<Balance> {
		Self::deposit(1, RUN_BYTES)
	}

	/// The result that recording a batch would have now, with its deposit. Changes nothing.
	pub fn check_events(who: T::AccountId, events: Vec<TraceEvent>) -> BatchCheck {
		if events.len() > usize::try_from(T::MaxBatch::get()).unwrap_or(usize::MAX) {
			return BatchCheck::Failed { reason: "more events than a batch has".into() };
		}
		frame_support::storage::with_transaction(|| {
			let before = Self::held_of(&who);
			let done = Self::do_record_events(who.clone(), events).map_err(|refused| refused.error);
			let deposit = Self::held_of(&who).saturating_sub(before);
			sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(match done {
				Ok(_) => BatchCheck::Fine { deposit },
				Err(error) => Self::explain(error),
			}))
		})
		.unwrap_or_else(|error| Self::explain(error))
	}

	fn held_of(who: &T::AccountId) -> Balance {
		let own = Self::party_of_account(who).and_then(|(_, own)| Parties::<T>::get(own));
		own.map_or(0, |party| party.held)
	}

	/// An error in words, or as the fault of an event.
	fn explain(error: DispatchError) -> BatchCheck {
		let DispatchError::Module(module) = error else {
			return BatchCheck::Failed { reason: alloc::format!("{error:?}") };
		};
		match Error::<T>::decode(&mut module.error.as_slice()) {
			Ok(Error::Refused { index, fault }) => BatchCheck::Refused { index, fault },
			_ => BatchCheck::Failed {
				reason: alloc::string::String::from(module.message.unwrap_or("refused")),
			},
		}
	}
}
