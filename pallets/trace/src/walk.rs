// SPDX-License-Identifier: Apache-2.0

//! Walks along histories: along an item's own, along that of its containers while it was inside, and through
//! transformations.
//!
//! Every event names, for each of its items, the item's event before it. A walk goes back from the newest event. Where an
//! event leads to another item (a container, an input, an output), the walk also follows a stretch of that item's history.

use crate::{
	types::{unpack, EventEntry, EventKey, EventRow, Item, ItemNo, ItemRole, PartyNo},
	Config, Events, Items, LotMembers, Pallet, Runs,
};
use alloc::{
	collections::{BTreeMap, BTreeSet, VecDeque},
	vec::Vec,
};
use core::marker::PhantomData;
use souk_primitives::trace::{Action, Direction, EventKind, Relation};
use sp_core::H256;

/// The most rows that a trace reads.
const MAX_ROWS: u32 = 8_192;
/// The most rows that a recall reads. Most of them are just keys.
const MAX_RECALL_ROWS: u32 = 65_536;

/// An event that was found: its row, the item that led to it, and how.
pub(crate) struct Found {
	/// The key of its row.
	pub key: EventKey,
	/// The item.
	pub item: ItemNo,
	/// Its relation to the item asked for.
	pub relation: Relation,
}

/// A stretch of an item's history.
struct Stretch {
	item: ItemNo,
	/// The newest event of the stretch, or a newer one.
	from: EventKey,
	/// Events from this number on are too new.
	ceiling: u64,
	/// Events up to this number are too old.
	floor: Option<u64>,
	relation: Relation,
	origins: bool,
	products: bool,
}

/// A walk: the stretches still to follow, and the events found.
pub(crate) struct Walk<T> {
	/// The number of rows it may still read.
	rows: u32,
	queue: VecDeque<Stretch>,
	seen: BTreeSet<(ItemNo, EventKey, u64, Option<u64>, bool, bool)>,
	/// Transformations whose inputs are known (`true`), or whose outputs are (`false`).
	runs: BTreeSet<(PartyNo, H256, bool)>,
	/// Events by number.
	pub found: BTreeMap<u64, Found>,
	/// Whether nothing was left out.
	pub complete: bool,
	runtime: PhantomData<T>,
}

impl<T: Config> Walk<T> {
	fn new(rows: u32) -> Self {
		Self {
			rows,
			queue: VecDeque::new(),
			seen: BTreeSet::new(),
			runs: BTreeSet::new(),
			found: BTreeMap::new(),
			complete: true,
			runtime: PhantomData,
		}
	}

	/// Every event of an item's history in a direction.
	pub fn trace(number: ItemNo, item: &Item, direction: Direction) -> Self {
		let mut walk = Self::new(MAX_ROWS);
		let origins = matches!(direction, Direction::Origin | Direction::Both);
		let products = matches!(direction, Direction::Product | Direction::Both);
		walk.enter(Stretch {
			item: number,
			from: item.last,
			ceiling: u64::MAX,
			floor: None,
			relation: Relation::Own,
			origins,
			products,
		});
		walk.suspects(number, item.suspect);
		while let Some(stretch) = walk.queue.pop_front() {
			walk.follow(stretch);
		}
		walk
	}

	/// Count one more row, if the walk may read it.
	fn may_look(&mut self) -> bool {
		let left = self.rows.checked_sub(1);
		match left {
			Some(rows) => self.rows = rows,
			None => self.complete = false,
		}
		left.is_some()
	}

	/// Read a row, if the walk may.
	fn row(&mut self, key: EventKey) -> Option<EventRow> {
		if self.may_look() {
			Events::<T>::get(key)
		} else {
			None
		}
	}

	fn enter(&mut self, stretch: Stretch) {
		let mark =
			(stretch.item, stretch.from, stretch.ceiling, stretch.floor, stretch.origins, stretch.products);
		if stretch.from > 0 && self.seen.insert(mark) {
			self.queue.push_back(stretch);
		}
	}

	fn suspects(&mut self, item: ItemNo, mut key: EventKey) {
		while key > 0 {
			let Some(row) = self.row(key) else { break };
			self.found.insert(row.number, Found { key, item, relation: Relation::Suspect });
			key = row.entry(item, true).map_or(0, |entry| entry.previous);
		}
	}

	fn follow(&mut self, stretch: Stretch) {
		let lot = Items::<T>::get(stretch.item).and_then(|item| item.lot);
		if let (true, Some((lot, row))) =
			(stretch.origins, lot.and_then(|lot| Some((lot, Items::<T>::get(lot)?))))
		{
			// The history of its lot may say what a serialised item is made from.
			self.enter(Stretch {
				item: lot,
				from: row.last,
				ceiling: u64::MAX,
				floor: None,
				relation: Relation::Origin,
				origins: true,
				products: false,
			});
		}
		// The containers that newer events took the item out of, each with the start of its own stretch. An older event
		// will say when the item went in.
		let mut left = BTreeMap::<ItemNo, (EventKey, u64)>::new();
		let mut delivered = stretch.ceiling;
		let mut key = stretch.from;
		while key > 0 {
			let Some(row) = self.row(key) else { break };
			if stretch.floor.is_some_and(|floor| row.number <= floor) {
				break;
			}
			let Some(entry) = row.entry(stretch.item, false).copied() else { break };
			if row.number < stretch.ceiling {
				let relation = stretch.relation.clone();
				self.found.entry(row.number).or_insert(Found { key, item: stretch.item, relation });
				if row.details.as_ref().is_some_and(|details| details.order.is_some()) {
					// An order takes an item out of its container.
					delivered = row.number;
				}
				self.branch(&stretch, &row, &entry, &mut left, delivered);
			}
			key = entry.previous;
		}
	}

	/// Follow an event to other items.
	fn branch(
		&mut self,
		stretch: &Stretch,
		row: &EventRow,
		entry: &EventEntry,
		left: &mut BTreeMap<ItemNo, (EventKey, u64)>,
		delivered: u64,
	) {
		match entry.role {
			ItemRole::Child | ItemRole::Implied => {
				let (kind, action) = unpack(row.what);
				let parent = row.entries.iter().find(|entry| entry.role == ItemRole::Parent);
				let Some(parent) = parent.filter(|_| kind != EventKind::Transaction) else { return };
				match action {
					Some(Action::Delete) => {
						left.entry(parent.item).or_insert((parent.previous, row.number));
					},
					Some(Action::Add) => {
						let (from, ceiling) = left.remove(&parent.item).unwrap_or_else(|| {
							let last = Items::<T>::get(parent.item).map_or(0, |item| item.last);
							(last, delivered)
						});
						self.enter(Stretch {
							item: parent.item,
							from,
							ceiling: ceiling.min(stretch.ceiling),
							floor: Some(row.number),
							relation: Relation::Container,
							origins: false,
							products: false,
						});
					},
					_ => {},
				}
			},
			ItemRole::Output if stretch.origins => {
				for (number, input) in self.others(row, ItemRole::Input) {
					self.enter(Stretch {
						item: input.item,
						from: input.previous,
						ceiling: number,
						floor: None,
						relation: Relation::Origin,
						origins: true,
						products: false,
					});
				}
			},
			ItemRole::Input if stretch.products => {
				for (number, output) in self.others(row, ItemRole::Output) {
					let from = Items::<T>::get(output.item).map_or(0, |item| item.last);
					self.enter(Stretch {
						item: output.item,
						from,
						ceiling: u64::MAX,
						// The event that made the product belongs to the stretch, unless it also used the input up.
						floor: number.checked_sub(1),
						relation: Relation::Product,
						origins: false,
						products: true,
					});
				}
			},
			_ => {},
		}
	}

	/// The entries of a role in a transformation, over all its events, with the numbers of these. The entries of a
	/// transformation that several events describe are returned only once, because later they lead to nothing new. The walk is
	/// not complete if one of these events was pruned.
	fn others(&mut self, row: &EventRow, role: ItemRole) -> Vec<(u64, EventEntry)> {
		let of = |row: &EventRow| {
			let number = row.number;
			row.entries
				.iter()
				.filter(|entry| entry.role == role)
				.map(|entry| (number, *entry))
				.collect::<Vec<_>>()
		};
		let name = row.details.as_ref().and_then(|details| details.transformation);
		let Some((name, run)) = name.and_then(|name| Some((name, Runs::<T>::get((row.by, name))?))) else {
			return of(row);
		};
		let known = (row.by, name, role == ItemRole::Input);
		if !self.runs.insert(known) {
			return Vec::new();
		}
		let mut all = Vec::new();
		let mut key = run.last;
		while key > 0 {
			let Some(part) = self.row(key) else {
				// An event between was pruned, so those before it are not found from here. Each of them tells of itself.
				self.complete = false;
				self.runs.remove(&known);
				all.extend(of(row));
				break;
			};
			all.extend(of(&part));
			key = part.details.as_ref().map_or(0, |details| details.previous);
		}
		all
	}

	/// Every item of a lot or made from it, the nearest first, each with the item that led to it.
	pub fn affected(lot: ItemNo) -> (Vec<(ItemNo, Option<ItemNo>)>, bool) {
		let mut walk = Self::new(MAX_RECALL_ROWS);
		let mut known = BTreeSet::from([lot]);
		let mut order = Vec::from([(lot, None)]);
		let mut next = 0usize;
		while let Some((item, _)) = order.get(next).copied() {
			next = next.saturating_add(1);
			for found in walk.made_from(item) {
				if known.insert(found) {
					order.push((found, Some(item)));
				}
			}
		}
		(order, walk.complete)
	}

	/// The serialised items of a lot, and the items that transformations made from an item.
	fn made_from(&mut self, number: ItemNo) -> Vec<ItemNo> {
		let Some(item) = Items::<T>::get(number) else { return Vec::new() };
		let mut made = Vec::new();
		if item.key.is_lot() {
			for member in LotMembers::<T>::iter_key_prefix(number) {
				if !self.may_look() {
					break;
				}
				made.push(member);
			}
		}
		let mut key = item.last;
		while key > 0 {
			let Some(row) = self.row(key) else { break };
			let Some(entry) = row.entry(number, false).copied() else { break };
			if entry.role == ItemRole::Input {
				made.extend(self.others(&row, ItemRole::Output).into_iter().map(|(_, output)| output.item));
			}
			key = entry.previous;
		}
		made
	}
}

impl<T: Config> Pallet<T> {
	/// The place of the first entry of a page, and the most entries of one.
	pub(crate) fn page(page: u32, limit: u32) -> (usize, usize) {
		let size = Self::page_size(limit);
		let start = usize::try_from(page).ok().and_then(|page| page.checked_mul(size)).unwrap_or(usize::MAX);
		(start, size)
	}

	/// The most events or items in the answer to one read.
	pub(crate) fn page_size(limit: u32) -> usize {
		usize::try_from(limit.clamp(1, 100)).unwrap_or(100)
	}
}
