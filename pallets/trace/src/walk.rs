// SPDX-License-Identifier: Apache-2.0

//! Following histories: an item's own, that of its containers while it was inside, and through transformations.
//!
//! Every event names, for each of its items, the item's event before it. A walk goes from the newest event back, and
//! where an event leads elsewhere (a container, an input, an output) another walk starts there.

use crate::{
	types::{unpack, Entry, EventKey, EventRow, Item, ItemNo, PartyNo, Role},
	Config, Events, Items, LotMembers, Pallet, Runs,
};
use alloc::{
	collections::{BTreeMap, BTreeSet, VecDeque},
	vec::Vec,
};
use core::marker::PhantomData;
use souk_primitives::trace::{Action, Direction, EventKind, Relation};
use sp_core::H256;

/// The most rows a trace looks at.
const MAX_ROWS: u32 = 8_192;
/// The most rows a recall looks at, most of them no more than keys.
const MAX_RECALL_ROWS: u32 = 65_536;

/// An event that was found: its row, the item that led to it, and how.
pub(crate) struct Found {
	/// How its row is found.
	pub key: EventKey,
	/// The item.
	pub item: ItemNo,
	/// How it belongs to the one asked for.
	pub relation: Relation,
}

/// A part of an item's history.
struct Chain {
	item: ItemNo,
	/// The newest event of the part, or a newer one.
	from: EventKey,
	/// Events from this number on are too new.
	ceiling: u64,
	/// Events up to this number are too old.
	floor: Option<u64>,
	relation: Relation,
	origins: bool,
	products: bool,
}

/// What is still to do and what was found.
pub(crate) struct Walk<T> {
	/// Rows it may still look at.
	rows: u32,
	queue: VecDeque<Chain>,
	seen: BTreeSet<(ItemNo, EventKey, u64, Option<u64>, bool, bool)>,
	/// Transformations whose inputs, or else outputs, are known.
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
		walk.enter(Chain {
			item: number,
			from: item.last,
			ceiling: u64::MAX,
			floor: None,
			relation: Relation::Own,
			origins,
			products,
		});
		walk.suspects(number, item.suspect);
		while let Some(chain) = walk.queue.pop_front() {
			walk.follow(chain);
		}
		walk
	}

	/// Count a row that is looked at, if it may be.
	fn may_look(&mut self) -> bool {
		match self.rows.checked_sub(1) {
			Some(rows) => self.rows = rows,
			None => self.complete = false,
		}
		self.complete
	}

	/// Read a row, if another one may be read.
	fn row(&mut self, key: EventKey) -> Option<EventRow> {
		if self.may_look() {
			Events::<T>::get(key)
		} else {
			None
		}
	}

	fn enter(&mut self, chain: Chain) {
		let mark = (chain.item, chain.from, chain.ceiling, chain.floor, chain.origins, chain.products);
		if chain.from > 0 && self.seen.insert(mark) {
			self.queue.push_back(chain);
		}
	}

	fn suspects(&mut self, item: ItemNo, mut key: EventKey) {
		while key > 0 {
			let Some(row) = self.row(key) else { break };
			self.found.insert(row.number, Found { key, item, relation: Relation::Suspect });
			key = row.entry(item, true).map_or(0, |entry| entry.previous);
		}
	}

	fn follow(&mut self, chain: Chain) {
		let lot = Items::<T>::get(chain.item).and_then(|item| item.lot);
		if let (true, Some((lot, row))) =
			(chain.origins, lot.and_then(|lot| Some((lot, Items::<T>::get(lot)?))))
		{
			// What a serialised item is made from, its lot may know.
			self.enter(Chain {
				item: lot,
				from: row.last,
				ceiling: u64::MAX,
				floor: None,
				relation: Relation::Origin,
				origins: true,
				products: false,
			});
		}
		// Containers the item came out of, by newer events than those still to come: where their part of the history
		// starts.
		let mut left = BTreeMap::<ItemNo, (EventKey, u64)>::new();
		let mut delivered = chain.ceiling;
		let mut key = chain.from;
		while key > 0 {
			let Some(row) = self.row(key) else { break };
			if chain.floor.is_some_and(|floor| row.number <= floor) {
				break;
			}
			let Some(entry) = row.entry(chain.item, false).copied() else { break };
			if row.number < chain.ceiling {
				let relation = chain.relation.clone();
				self.found.entry(row.number).or_insert(Found { key, item: chain.item, relation });
				if row.details.as_ref().is_some_and(|details| details.order.is_some()) {
					// An order takes an item out of whatever it is in.
					delivered = row.number;
				}
				self.branch(&chain, &row, &entry, &mut left, delivered);
			}
			key = entry.previous;
		}
	}

	/// Where else an event leads.
	fn branch(
		&mut self,
		chain: &Chain,
		row: &EventRow,
		entry: &Entry,
		left: &mut BTreeMap<ItemNo, (EventKey, u64)>,
		delivered: u64,
	) {
		match entry.role {
			Role::Child | Role::Implied => {
				let (kind, action) = unpack(row.what);
				let parent = row.entries.iter().find(|entry| entry.role == Role::Parent);
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
						self.enter(Chain {
							item: parent.item,
							from,
							ceiling: ceiling.min(chain.ceiling),
							floor: Some(row.number),
							relation: Relation::Container,
							origins: false,
							products: false,
						});
					},
					_ => {},
				}
			},
			Role::Output if chain.origins => {
				for (number, input) in self.others(row, Role::Input) {
					self.enter(Chain {
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
			Role::Input if chain.products => {
				for (number, output) in self.others(row, Role::Output) {
					let from = Items::<T>::get(output.item).map_or(0, |item| item.last);
					self.enter(Chain {
						item: output.item,
						from,
						ceiling: u64::MAX,
						// The event that made it belongs to it, unless it is the one that used the input up.
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

	/// The entries of a role in a transformation, over all events of it, with the numbers of the events. Those of a
	/// transformation of several events come once: the second time they lead nowhere new.
	fn others(&mut self, row: &EventRow, role: Role) -> Vec<(u64, Entry)> {
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
		if !self.runs.insert((row.by, name, role == Role::Input)) {
			return Vec::new();
		}
		let mut all = Vec::new();
		let mut key = run.last;
		while key > 0 {
			let Some(row) = self.row(key) else { break };
			all.extend(of(&row));
			key = row.details.as_ref().map_or(0, |details| details.previous);
		}
		all
	}

	/// Everything that is of a lot or made from it, nearest first, each with what it was reached through.
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

	/// The serialised items of a lot, and what transformations made from an item.
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
			if entry.role == Role::Input {
				made.extend(self.others(&row, Role::Output).into_iter().map(|(_, output)| output.item));
			}
			key = entry.previous;
		}
		made
	}
}

impl<T: Config> Pallet<T> {
	/// The most events or items one read answers with.
	pub(crate) fn page_size(limit: u32) -> usize {
		usize::try_from(limit.clamp(1, 100)).unwrap_or(100)
	}
}
