// SPDX-License-Identifier: Apache-2.0

//! What clients read, through the runtime API.

use crate::{
	alerts::{OriginAlert, Recall},
	types::{
		unpack, unpack_word, Ask, AskKey, EventKey, EventRow, Holding, Item, ItemNo, ItemRole, PartyNo,
		RootNo, Whereabouts,
	},
	walk::Walk,
	Alerts, Asks, Config, Declarations, Events, Glns, Holdings, Items, Pallet, Parties, Roots,
};
use alloc::vec::Vec;
use core::ops::Bound;
use frame_support::BoundedVec;
use souk_primitives::{
	gs1::{Gln, Gtin, Lot},
	trace::{
		stem_of, AffectedItem, AskView, CompanyPrefix, Direction, ErrorView, EventId, EventItem, EventView,
		HoldersPage, HoldingView, ItemKey, ItemView, MarkView, PartyView, Quantity, RecallPage, RootView,
		TraceEntry, TraceEvent, TracePage,
	},
	Millis,
};
use sp_core::H256;

/// The most parts of a lot in the answer to one read.
const MAX_HOLDINGS: usize = 64;
/// The most ids in one read.
const MAX_IDS: usize = 1_000;

impl<T: Config> Pallet<T> {
	/// A party as clients see it.
	fn view_of(number: PartyNo) -> Option<PartyView<T::AccountId>> {
		let party = Parties::<T>::get(number)?;
		Some(PartyView {
			account: Self::account_of(number)?,
			gln: party.gln,
			prefix: party.gln.and_then(|gln| CompanyPrefix::of(gln, party.prefix)),
			contact: party.contact.map(|contact| contact.cid),
			deposit: party.held,
		})
	}

	/// The party that holds the company prefix of an item.
	pub fn prefix_holder(key: ItemKey) -> Option<PartyView<T::AccountId>> {
		Self::holder_of(stem_of(&key)).and_then(Self::view_of)
	}

	/// The party of a GLN: its own, or that of a place it registered.
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
			digest: row.digest,
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
			by_chain: details.by_chain,
			order: details.order,
			suspects,
			error,
		})
	}

	/// An event.
	pub fn event_view(id: EventId) -> Option<EventView<T::AccountId>> {
		Self::event_row(&id).and_then(|(key, row)| Self::event_of(key, row))
	}

	/// The digest of each of these events that is on record. The answer has the first 1 000.
	pub fn recorded(ids: Vec<EventId>) -> Vec<Option<H256>> {
		ids.iter().take(MAX_IDS).map(|id| Self::event_row(id).map(|(_, row)| row.digest)).collect()
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
		Some(TracePage { recall: Self::recall_of(&item).state(), entries, next, complete: walk.complete })
	}

	/// Some of the parties that have a lot, each with its part, or the party that has an item; and whether there are more.
	fn holdings_of(
		number: ItemNo,
		item: &Item,
		skip: usize,
		take: usize,
	) -> (Vec<HoldingView<T::AccountId>>, bool) {
		if !item.key.is_lot() {
			let possessor = Self::possessor(item).and_then(Self::view_of).filter(|_| skip == 0);
			let holding = possessor.map(|possessor| HoldingView {
				possessor,
				recipient: item.pending.and_then(|pending| Self::view_of(pending.to)),
				receivable_until: item.pending.map(|pending| pending.until),
				container: item.inside.and_then(Self::key_of),
				amount: 0,
				adrift: 0,
			});
			return (holding.into_iter().collect(), false);
		}
		let view = |at: Whereabouts, holding: Holding| {
			let (possessor, recipient, container) = match at {
				Whereabouts::Party(party) => (party, None, None),
				Whereabouts::Transit { from, to } => (from, Some(to), None),
				Whereabouts::Inside(container) => {
					let row = Items::<T>::get(container)?;
					(Self::possessor(&row)?, None, Some(row.key))
				},
			};
			Some(HoldingView {
				possessor: Self::view_of(possessor)?,
				recipient: recipient.and_then(Self::view_of),
				receivable_until: recipient.map(|_| holding.until),
				container,
				amount: holding.amount,
				adrift: holding.adrift,
			})
		};
		let mut rest = Holdings::<T>::iter_prefix(number).skip(skip);
		let shown = rest.by_ref().take(take).filter_map(|(at, holding)| view(at, holding)).collect();
		(shown, rest.next().is_some())
	}

	/// A page of the parties that have a lot or an item.
	pub fn holders(key: ItemKey, page: u32, limit: u32) -> Option<HoldersPage<T::AccountId>> {
		let (number, item) = Self::find(&key)?;
		let (start, size) = Self::page(page, limit);
		let (holders, more) = Self::holdings_of(number, &item, start, size);
		let next = if more { page.checked_add(1) } else { None };
		Some(HoldersPage { holders, unit: item.measure.and_then(|measure| measure.unit), next })
	}

	/// A page of the asks for an item.
	pub fn asks(key: ItemKey, page: u32, limit: u32) -> Vec<AskView<T::AccountId>> {
		let Some((number, _)) = Self::find(&key) else { return Vec::new() };
		let (start, size) = Self::page(page, limit);
		let view = |(key, ask): (AskKey, Ask)| {
			Some(AskView {
				by: Self::view_of(key.by)?,
				of: Self::view_of(key.of)?,
				amount: ask.amount,
				answer_by: ask.answer_by,
				until: ask.until,
			})
		};
		Asks::<T>::iter_prefix(number).skip(start).take(size).filter_map(view).collect()
	}

	/// What is left of a lot.
	fn left_of(item: &Item) -> Option<Quantity> {
		let measure = item.measure.as_ref()?;
		Some(Quantity { amount: measure.held, unit: measure.unit.clone() })
	}

	/// The alerts on lots that an item was made from.
	fn marks_of(recall: &Recall) -> Vec<MarkView> {
		let view = |origin: &OriginAlert| {
			let alert = Alerts::<T>::get(origin.number)?;
			Some(MarkView {
				gtin: alert.gtin,
				lot: alert.lot,
				alert: alert.kind,
				spread: origin.spread,
				by_authority: alert.by.is_none(),
				reason: alert.reason,
			})
		};
		recall.origins.iter().filter_map(view).collect()
	}

	/// An item.
	pub fn item_view(key: ItemKey) -> Option<ItemView<T::AccountId>> {
		let (number, item) = Self::find(&key)?;
		let possessor = Self::view_of(Self::possessor(&item)?)?;
		let holdings =
			if key.is_lot() { Self::holdings_of(number, &item, 0, MAX_HOLDINGS).0 } else { Vec::new() };
		let recall = Self::recall_of(&item);
		Some(ItemView {
			alert: recall.lot.as_ref().map(|(_, alert)| alert.kind),
			recall: recall.state(),
			marks: Self::marks_of(&recall),
			asks: item.asks,
			held: Self::left_of(&item),
			adrift_until: Some(item.adrift).filter(|until| *until > 0),
			sellable: Self::is_sellable(&item),
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
		let alert = Self::alert_on(gtin, &lot).map(|(_, alert)| alert);
		let found = Self::find(&ItemKey::Lgtin { gtin, lot });
		let known = found.is_some();
		let (affected, complete) = match found {
			Some((number, _)) => Walk::<T>::affected(number),
			None => (Vec::new(), true),
		};
		let (start, size) = Self::page(page, limit);
		let items = affected
			.iter()
			.skip(start)
			.take(size)
			.filter_map(|(number, through)| {
				let item = Items::<T>::get(number)?;
				let (holders, more) = Self::holdings_of(*number, &item, 0, MAX_HOLDINGS);
				Some(AffectedItem {
					recall: Self::recall_of(&item).state(),
					held: Self::left_of(&item),
					holders,
					all_holders: !more,
					key: item.key,
					status: item.status,
					sold: item.sale.is_some(),
					through: through.and_then(Self::key_of),
				})
			})
			.collect();
		let more = affected.len() > start.saturating_add(size);
		RecallPage {
			known,
			alert: alert.as_ref().map(|alert| alert.kind),
			spread: alert.as_ref().map(|alert| alert.spread),
			by_authority: alert.as_ref().is_some_and(|alert| alert.by.is_none()),
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
