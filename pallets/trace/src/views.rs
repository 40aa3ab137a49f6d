// SPDX-License-Identifier: Apache-2.0

//! What clients read, through the runtime API.

use crate::{
	types::{unpack, unpack_word, EventKey, EventRow, Item, ItemNo, ItemRole, PartyNo, RootNo, Whereabouts},
	walk::Walk,
	Alerts, Config, Declarations, Events, Glns, Holdings, Items, Pallet, Parties, Roots,
};
use alloc::vec::Vec;
use core::ops::Bound;
use frame_support::BoundedVec;
use souk_primitives::{
	gs1::{Gln, Gtin, Lot},
	trace::{
		AffectedItem, Direction, ErrorView, EventId, EventItem, EventView, HoldingView, ItemKey, ItemView,
		PartyView, Quantity, RecallPage, RootView, TraceEntry, TraceEvent, TracePage,
	},
	Millis,
};

/// The most parts of a lot in the answer to one read.
const MAX_HOLDINGS: usize = 64;
/// The most ids in one read.
const MAX_IDS: usize = 1_000;

impl<T: Config> Pallet<T> {
	/// A party as clients see it.
	fn view_of(number: PartyNo) -> Option<PartyView<T::AccountId>> {
		let party = Parties::<T>::get(number)?;
		Some(PartyView { account: Self::account_of(number)?, gln: party.gln, deposit: party.held })
	}

	/// The party of a GLN.
	pub fn party_view(gln: Gln) -> Option<PartyView<T::AccountId>> {
		Glns::<T>::get(gln).and_then(Self::view_of)
	}

	/// The party an account acts for.
	pub fn account_view(account: T::AccountId) -> Option<PartyView<T::AccountId>> {
		let (party, _) = Self::party_of_account(&account)?;
		Self::view_of(party)
	}

	/// The name of an item.
	fn key_of(number: ItemNo) -> Option<ItemKey> {
		Items::<T>::get(number).map(|item| item.key)
	}

	/// An event as clients see it.
	fn event_of(key: EventKey, row: EventRow) -> Option<EventView<T::AccountId>> {
		let (kind, action) = unpack(row.what);
		let by = Self::view_of(row.by)?;
		let details = row.details.unwrap_or_default();
		let mut event = TraceEvent {
			id: row.id,
			kind,
			action,
			time: row.time,
			offset: row.offset,
			biz_step: unpack_word(row.step),
			disposition: unpack_word(row.disposition),
			read_point: row.read_point,
			biz_location: row.biz_location,
			parent: None,
			items: BoundedVec::new(),
			outputs: BoundedVec::new(),
			lot: details.lot,
			transformation: details.transformation,
			declared: details.declared,
			transactions: row.transactions,
			sources: row.sources,
			destinations: row.destinations,
			body: row.body,
		};
		let mut suspects = Vec::new();
		for entry in row.entries {
			let Some(item) = Items::<T>::get(entry.item) else { continue };
			let unit = item.measure.and_then(|measure| measure.unit);
			let quantity = (entry.amount > 0).then_some(Quantity { amount: entry.amount, unit });
			let named = EventItem { key: item.key, quantity };
			// No list can overflow: each gets the entries of a list with the same bound.
			let _ = match entry.role {
				ItemRole::Parent => {
					event.parent = Some(named.key);
					Ok(())
				},
				ItemRole::Output => event.outputs.try_push(named),
				ItemRole::Implied => Ok(()),
				ItemRole::Subject | ItemRole::Child | ItemRole::Input => event.items.try_push(named),
				ItemRole::Suspect => {
					suspects.push(named.key.clone());
					event.items.try_push(named)
				},
			};
		}
		let error = Declarations::<T>::get(key).map(|declaration| ErrorView {
			reason: declaration.reason,
			declared: declaration.declared,
			corrections: declaration.corrections.into_inner(),
		});
		Some(EventView {
			number: row.number,
			event,
			by,
			recorded: Millis::from(row.recorded).saturating_mul(1_000),
			order: details.order,
			suspects,
			error,
		})
	}

	/// An event.
	pub fn event_view(id: EventId) -> Option<EventView<T::AccountId>> {
		Self::event_row(&id).and_then(|(key, row)| Self::event_of(key, row))
	}

	/// Whether each of these events is on record. The answer has the first 1 000.
	pub fn recorded(ids: Vec<EventId>) -> Vec<bool> {
		ids.iter().take(MAX_IDS).map(|id| Self::event_row(id).is_some()).collect()
	}

	/// The history of an item in a direction. Begins with the first event whose number is above `after`.
	pub fn trace(
		key: ItemKey,
		direction: Direction,
		after: Option<u64>,
		limit: u32,
	) -> Option<TracePage<T::AccountId>> {
		let (number, item) = Self::find(&key)?;
		let walk = Walk::<T>::trace(number, &item, direction);
		let start = after.map_or(Bound::Unbounded, Bound::Excluded);
		let mut rest = walk.found.range((start, Bound::Unbounded));
		let mut entries = Vec::new();
		let mut last = None;
		for (number, found) in rest.by_ref().take(Self::page_size(limit)) {
			last = Some(*number);
			let event = Events::<T>::get(found.key).and_then(|row| Self::event_of(found.key, row));
			if let Some((event, item)) = event.zip(Self::key_of(found.item)) {
				entries.push(TraceEntry { event, item, relation: found.relation.clone() });
			}
		}
		let next = last.filter(|_| rest.next().is_some());
		Some(TracePage { entries, next, complete: walk.complete })
	}

	/// The parties that have a lot, each with its part, or the party that has an item.
	fn holdings_of(number: ItemNo, item: &Item) -> Vec<HoldingView<T::AccountId>> {
		if !item.key.is_lot() {
			let possessor = Self::possessor(number, item).and_then(Self::view_of);
			let holding = possessor.map(|possessor| HoldingView {
				possessor,
				recipient: item.pending.and_then(|pending| Self::view_of(pending.to)),
				container: item.inside.and_then(Self::key_of),
				amount: 0,
			});
			return holding.into_iter().collect();
		}
		Holdings::<T>::iter_prefix(number)
			.take(MAX_HOLDINGS)
			.filter_map(|(at, holding)| {
				let (possessor, recipient, container) = match at {
					Whereabouts::Party(party) => (party, None, None),
					Whereabouts::Transit { from, to } => (from, Some(to), None),
					Whereabouts::Inside(container) => {
						let row = Items::<T>::get(container)?;
						(Self::possessor(container, &row)?, None, Some(row.key))
					},
				};
				Some(HoldingView {
					possessor: Self::view_of(possessor)?,
					recipient: recipient.and_then(Self::view_of),
					container,
					amount: holding.amount,
				})
			})
			.collect()
	}

	/// An item.
	pub fn item_view(key: ItemKey) -> Option<ItemView<T::AccountId>> {
		let (number, item) = Self::find(&key)?;
		let possessor = Self::view_of(Self::possessor(number, &item)?)?;
		let holdings = if key.is_lot() { Self::holdings_of(number, &item) } else { Vec::new() };
		Some(ItemView {
			alert: Self::alert_of(&item),
			sellable: Self::is_sellable(number, &item),
			key,
			status: item.status,
			possessor,
			recipient: item.pending.and_then(|pending| Self::view_of(pending.to)),
			receivable_until: item.pending.map(|pending| pending.until),
			container: item.inside.and_then(Self::key_of),
			children: item.children,
			lot: item.lot.and_then(Self::key_of),
			produced: item.measure.map(|measure| Quantity { amount: measure.produced, unit: measure.unit }),
			holdings,
			events: item.events,
			sold: item.sale.is_some(),
			alarms: item.alarms,
		})
	}

	/// The items that a recall of a lot concerns.
	pub fn recalls(gtin: Gtin, lot: Lot, page: u32, limit: u32) -> RecallPage<T::AccountId> {
		let alert = Alerts::<T>::get((gtin, lot.clone()));
		let (affected, complete) = match Self::find(&ItemKey::Lgtin { gtin, lot }) {
			Some((number, _)) => Walk::<T>::affected(number),
			None => (Vec::new(), true),
		};
		let size = Self::page_size(limit);
		let start = usize::try_from(page).ok().and_then(|page| page.checked_mul(size)).unwrap_or(usize::MAX);
		let items = affected
			.iter()
			.skip(start)
			.take(size)
			.filter_map(|(number, through)| {
				let item = Items::<T>::get(number)?;
				Some(AffectedItem {
					holders: Self::holdings_of(*number, &item),
					key: item.key,
					status: item.status,
					sold: item.sale.is_some(),
					through: through.and_then(Self::key_of),
				})
			})
			.collect();
		let more = affected.len() > start.saturating_add(size);
		RecallPage {
			alert: alert.as_ref().map(|alert| alert.kind),
			reason: alert.as_ref().and_then(|alert| alert.reason),
			since: alert.as_ref().map(|alert| alert.since),
			items,
			next: if more { page.checked_add(1) } else { None },
			complete,
		}
	}

	/// A committed root.
	pub fn root_view(number: RootNo) -> Option<RootView<T::AccountId>> {
		let root = Roots::<T>::get(number)?;
		Some(RootView {
			root: root.root,
			count: root.count,
			body: root.body,
			by: Self::view_of(root.by)?,
			committed: root.committed,
		})
	}
}
