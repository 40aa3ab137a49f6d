// SPDX-License-Identifier: Apache-2.0

//! What recording a batch comes to, and what it weighs.
//!
//! A call is charged beforehand for the most that its events can come to, which [`BatchWork::most`] counts from the arguments.
//! While the events are carried out, [`BatchTally`] counts what they come to. The call then weighs that, and the rest goes back to
//! the block and to the caller.

use crate::{
	types::{count, Item, ItemNo, PartyNo, MAX_DEPTH, MAX_EVENT_ITEMS, MAX_MARKS},
	weights::WeightInfo,
};
use alloc::collections::BTreeSet;
use frame_support::weights::Weight;
use souk_primitives::trace::{biz_step, Action, EventKind, TraceEvent};

/// The rows that a search for the holder of a company prefix reads.
const PREFIX_READS: u32 = 3;
/// The alerts that one item is marked with.
const MARKS: u32 = MAX_MARKS as u32;
/// The rows that say whether an alert concerns an item: its lot, the lot's alert by name and by number, and the alerts that both
/// are marked with.
const RECALL_READS: u32 = LOT_RECALL_READS + 1 + 2 * MARKS;
/// The rows that say whether there is an alert on a lot.
const LOT_RECALL_READS: u32 = 2;
/// The containers around an item.
const CONTAINERS: u32 = MAX_DEPTH as u32;

/// What recording events comes to. Each number has a weight of its own.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct BatchWork {
	/// Events.
	pub events: u32,
	/// Items that the batch names for the first time. Each is found by its name, and its row is written. Any other row that
	/// is read and written counts as one: a place in a container or in a lot, an ask, another party.
	pub seen: u32,
	/// Items that the batch names again. Their rows are in memory.
	pub again: u32,
	/// Items that come into being.
	pub made: u32,
	/// Parts of lots that go from one place to another or are used up, and transformations that several events describe.
	pub moved: u32,
	/// Rows that are only read: containers around an item, alerts, company prefixes, endpoints.
	pub looked: u32,
	/// Other parties that get deposits back.
	pub repaid: u32,
}

/// Nothing.
const NONE: BatchWork = BatchWork { events: 0, seen: 0, again: 0, made: 0, moved: 0, looked: 0, repaid: 0 };
/// An event, without its items.
const EVENT: BatchWork = BatchWork { events: 1, ..NONE };
/// The most that an endpoint adds to an event: a GLN and its party.
const ENDPOINT: BatchWork = BatchWork { seen: 2, looked: 1, ..NONE };
/// The most that a transformation of several events adds to one.
const RUN: BatchWork = BatchWork { moved: 1, looked: MARKS, ..NONE };
/// The most that a serialised item comes to that an event only sees.
const SIGHT: BatchWork = BatchWork { seen: 1, looked: CONTAINERS, ..NONE };
/// The most that a part of a lot comes to that an event only sees.
const LOT_SIGHT: BatchWork = BatchWork { seen: 2, ..NONE };
/// The most that a serialised item comes to that is received, sold, used up or taken out of use: its row, the party that had it
/// or was to get it, and what an alert says.
const ITEM: BatchWork = BatchWork { seen: 3, looked: CONTAINERS + RECALL_READS, ..NONE };
/// The most that a serialised item comes to that is packed: its row, its place in the container, and that party.
const PACKED: BatchWork = BatchWork { seen: 4, looked: CONTAINERS, ..NONE };
/// The most that a serialised item comes to that is taken out of a container.
const UNPACKED: BatchWork = BatchWork { seen: 4, ..NONE };
/// The most that a container comes to.
const PARENT: BatchWork = BatchWork { seen: 3, looked: CONTAINERS, ..NONE };
/// The most that a part of a lot comes to that is packed, taken out, received, sold or used up. Another party paid for it.
const LOT: BatchWork = BatchWork { moved: 1, looked: LOT_RECALL_READS + MARKS, repaid: 1, ..NONE };
/// The most that a serialised item comes to that is shipped. This may answer an ask.
const SHIPPED: BatchWork = BatchWork { seen: 5, looked: CONTAINERS, repaid: 1, ..NONE };
/// The most that a part of a lot comes to that is shipped. This may answer an ask.
const LOT_SHIPPED: BatchWork = BatchWork { seen: 2, moved: 1, repaid: 2, ..NONE };
/// The most that a serialised item comes to that is brought into being.
const MADE: BatchWork = BatchWork { made: 1, looked: PREFIX_READS + MARKS, ..NONE };
/// The most that a serialised item of a lot comes to that is brought into being. The lot may be, too.
const MADE_IN_LOT: BatchWork = BatchWork { seen: 2, made: 2, looked: PREFIX_READS + MARKS, ..NONE };
/// The most that an amount of a lot comes to that is brought into being.
const LOT_MADE: BatchWork = BatchWork { seen: 2, made: 1, looked: PREFIX_READS + MARKS, ..NONE };
/// The most that a child comes to that is taken out and not named: a serialised item, or a part of a lot.
const CHILD: BatchWork = BatchWork { seen: 4, moved: 1, looked: 1, repaid: 1, ..NONE };

impl BatchWork {
	/// The weight.
	pub fn weight<W: WeightInfo>(&self) -> Weight {
		// Without the base of a call, which is that of the events.
		let more = |weight: fn(u32) -> Weight, n: u32| weight(n).saturating_sub(weight(0));
		W::record_events(self.events, self.seen)
			.saturating_add(more(W::see_again, self.again))
			.saturating_add(more(W::make_items, self.made))
			.saturating_add(more(W::move_parts, self.moved))
			.saturating_add(more(W::look_up, self.looked))
			.saturating_add(more(W::repay, self.repaid))
	}

	/// This, and something else so many times.
	fn and(self, times: u32, other: Self) -> Self {
		// Cannot saturate: a batch has a bound, and each of its items comes to few rows.
		let sum = |one: u32, each: u32| one.saturating_add(each.saturating_mul(times));
		Self {
			events: sum(self.events, other.events),
			seen: sum(self.seen, other.seen),
			again: sum(self.again, other.again),
			made: sum(self.made, other.made),
			moved: sum(self.moved, other.moved),
			looked: sum(self.looked, other.looked),
			repaid: sum(self.repaid, other.repaid),
		}
	}

	/// The most that a batch can come to.
	pub fn most(events: &[TraceEvent]) -> Self {
		events.iter().fold(NONE, |sum, event| sum.and(1, Self::most_of(event)))
	}

	/// The most that an event can come to.
	fn most_of(event: &TraceEvent) -> Self {
		let ships = matches!(event.biz_step, Some(biz_step::SHIPPING | biz_step::CONSIGNING));
		let moves = ships
			|| matches!(
				event.biz_step,
				Some(
					biz_step::RECEIVING
						| biz_step::ACCEPTING
						| biz_step::VOID_SHIPPING
						| biz_step::RETAIL_SELLING
				)
			);
		let packs =
			event.parent.is_some() && matches!(event.kind, EventKind::Aggregation | EventKind::Association);
		let adds = event.action == Some(Action::Add);
		let deletes = event.action == Some(Action::Delete);
		let makes = event.kind == EventKind::Object && adds;
		let new = |is_lot: bool| match (is_lot, &event.lot) {
			(true, _) => LOT_MADE,
			(false, Some(_)) => MADE_IN_LOT,
			(false, None) => MADE,
		};
		let (item, lot) = match event.kind {
			EventKind::Transformation => (ITEM, LOT),
			// The step is about the container.
			_ if packs && adds => (PACKED, LOT),
			_ if packs && deletes => (UNPACKED, LOT),
			_ if packs => (SIGHT, LOT_SIGHT),
			_ if ships => (SHIPPED, LOT_SHIPPED),
			_ if moves || deletes => (ITEM, LOT),
			_ => (SIGHT, LOT_SIGHT),
		};
		let mut most = EVENT;
		if moves && !(event.sources.is_empty() && event.destinations.is_empty()) {
			most = most.and(1, ENDPOINT);
		}
		if event.transformation.is_some() {
			most = most.and(1, RUN);
		}
		for named in &event.items {
			let is_lot = named.key.is_lot();
			let each = match (makes, is_lot) {
				(true, _) => new(is_lot),
				(false, true) => lot,
				(false, false) => item,
			};
			most = most.and(1, each);
		}
		for output in &event.outputs {
			most = most.and(1, new(output.key.is_lot()));
		}
		if event.parent.is_some() {
			// A container is packed and shipped at once, or sold.
			let parent = match (ships, moves) {
				(true, _) => SHIPPED,
				(false, true) => ITEM,
				(false, false) => PARENT,
			};
			most = most.and(1, parent);
			if packs && adds {
				most = most.and(1, MADE);
			}
		}
		if packs && deletes && event.items.is_empty() {
			// The event does not say what is in the container.
			most = most.and(MAX_EVENT_ITEMS, CHILD);
		}
		most
	}

	/// The most that a batch can come to, by the number of its events and items: of one that ships what others paid for and asked
	/// for, of one that empties containers, and of transformations that several events describe.
	pub fn dearest(events: u32, items: u32) -> [Self; 4] {
		let (moved, transformed) = (EVENT.and(1, ENDPOINT), EVENT.and(1, RUN));
		[(moved, LOT_SHIPPED), (moved, CHILD), (transformed, LOT), (transformed, MADE_IN_LOT)]
			.map(|(event, item)| NONE.and(events, event).and(items, item))
	}
}

/// Counts what a batch comes to while it is carried out.
#[derive(Debug, Default)]
pub(crate) struct BatchTally {
	/// What it came to so far.
	pub work: BatchWork,
	/// The items whose rows are in memory.
	items: BTreeSet<ItemNo>,
	/// The other parties whose rows are in memory.
	parties: BTreeSet<PartyNo>,
}

impl BatchTally {
	/// Of a batch that a party records, whose deposits go by another number.
	pub fn new(by: PartyNo, own: PartyNo) -> Self {
		Self { parties: BTreeSet::from([by, own]), ..Self::default() }
	}

	fn add(&mut self, work: BatchWork) {
		self.work = self.work.and(1, work);
	}

	/// An event.
	pub fn event(&mut self) {
		self.add(BatchWork { events: 1, ..NONE });
	}

	/// An item was found by its name.
	pub fn found(&mut self, number: ItemNo) {
		let first = self.items.insert(number);
		self.add(if first { BatchWork { seen: 1, ..NONE } } else { BatchWork { again: 1, ..NONE } });
	}

	/// An item came into being.
	pub fn made(&mut self, number: ItemNo) {
		self.items.insert(number);
		self.add(BatchWork { made: 1, ..NONE });
	}

	/// So many rows more are read and written.
	pub fn touched(&mut self, rows: u32) {
		self.add(BatchWork { seen: rows, ..NONE });
	}

	/// Another party is named more or less often. If no row names it any more, it is forgotten.
	pub fn named(&mut self, party: PartyNo) {
		if self.parties.insert(party) {
			self.touched(2);
		}
	}

	/// A part of a lot is only seen: its lot, and the part.
	pub fn saw_part(&mut self, lot: ItemNo) {
		self.found(lot);
		self.touched(1);
	}

	/// A part of a lot moves.
	pub fn moved(&mut self, lot: ItemNo) {
		self.items.insert(lot);
		self.add(BatchWork { moved: 1, ..NONE });
	}

	/// A transformation that several events describe goes on, with the alerts on its inputs.
	pub fn went_on(&mut self) {
		self.add(RUN);
	}

	/// So many rows are only read.
	pub fn looked(&mut self, rows: u32) {
		self.add(BatchWork { looked: rows, ..NONE });
	}

	/// The alerts that concern an item are read.
	pub fn looked_for_alerts(&mut self, item: &Item) {
		let own = count(item.marks.len());
		let of_lot = match (item.lot, item.key.is_lot()) {
			(Some(_), _) => RECALL_READS.saturating_sub(MARKS),
			(None, true) => LOT_RECALL_READS,
			(None, false) => 0,
		};
		self.looked(own.saturating_add(of_lot));
	}

	/// A company prefix was looked for.
	pub fn looked_for_prefix(&mut self) {
		self.looked(PREFIX_READS);
	}

	/// What the batch came to in the end. So many other parties get deposits back.
	pub fn over(mut self, repaid: u32) -> BatchWork {
		self.add(BatchWork { repaid, ..NONE });
		self.work
	}

	/// What the batch came to up to an event that is refused. How far this event came does not count: all its items do, as if
	/// their rows were in memory, and the one that was refused as if it were in containers.
	pub fn refused(mut self, event: &TraceEvent) -> BatchWork {
		self.add(BatchWork { again: event.weight(), ..SIGHT });
		self.work
	}
}
