// SPDX-License-Identifier: Apache-2.0

//! A chain's answers about generated events, without a chain: events in the order of their times, and the trace of an item.

use std::collections::HashMap;

use serde_json::Value;
use souk_trace::{
	chain::{
		event::{
			Action, EventType, EventView, ItemStatus, ItemView, PartyView, RecallState, Relation, TraceEntry,
		},
		to_chain::prepare,
	},
	generate::{documents, PARTIES},
	item::{Item, Text},
	Contexts, Document,
};
use subxt::config::substrate::AccountId32;

/// Events on record.
pub struct Ledger {
	pub events: Vec<EventView>,
	pub documents: Vec<(String, Document)>,
}

/// A party, by its GLN or without one.
pub fn party(gln: Option<u64>) -> PartyView {
	let account = AccountId32([gln.map_or(7, |gln| (gln % 251) as u8); 32]);
	PartyView { account, gln, prefix: None, contact: None, deposit: 0 }
}

/// The item that the pictures are of, and the lot it was made from.
pub fn item() -> Item {
	Item::parse("https://id.gs1.org/01/09521000000025/21/S1-0-0").unwrap()
}

pub fn raw() -> Item {
	Item::parse("https://id.gs1.org/01/09521000000018/10/R1-0").unwrap()
}

impl Ledger {
	/// One flow of the generated supply chain, from the field to the buyer; `change` may alter each event first.
	pub fn of_a_flow(change: impl Fn(&mut Value)) -> Self {
		let contexts = Contexts::default();
		let mut events = Vec::new();
		let mut written = Vec::new();
		for (party, mut document) in documents(23, 1) {
			let list = document["epcisBody"]["eventList"].as_array_mut().unwrap();
			list.iter_mut().for_each(&change);
			let document = Document::from_value(document).unwrap();
			let made = prepare(&document, &contexts).unwrap();
			assert_eq!(made.faults, []);
			events.extend(made.events.into_iter().map(|one| (party.gln(), one.event)));
			written.push((format!("{}.jsonld", party.name), document));
		}
		// A day in a hurry: what comes first is recorded first.
		events.sort_by_key(|(_, event)| event.time);
		let view = |(number, (gln, event)): (usize, (u64, _))| EventView {
			number: number as u64,
			event,
			by: party(Some(gln)),
			recorded: 1_767_700_000_000 + number as u64 * 6_000,
			order: None,
			by_chain: false,
			suspects: Vec::new(),
			error: None,
		};
		assert_eq!(PARTIES.len(), written.len());
		Ledger { events: events.into_iter().enumerate().map(view).collect(), documents: written }
	}

	/// The trace of an item: its own events, its containers' while it was in them, and both of what it was made from.
	pub fn trace(&self, item: &Item) -> Vec<TraceEntry> {
		let mut found: Vec<TraceEntry> = Vec::new();
		self.collect(item, u64::MAX, None, &mut found);
		found.sort_by_key(|entry| entry.event.number);
		found
	}

	fn collect(&self, item: &Item, until: u64, through: Option<Relation>, found: &mut Vec<TraceEntry>) {
		let mut inside: HashMap<Item, u64> = HashMap::new();
		for view in self.events.iter().filter(|view| view.number <= until) {
			let event = &view.event;
			let names =
				|list: &[souk_trace::chain::event::EventItem]| list.iter().any(|one| one.key == *item);
			let entry =
				|item: &Item, relation| TraceEntry { event: view.clone(), item: item.clone(), relation };
			if names(&event.items) || names(&event.outputs) || event.parent.as_ref() == Some(item) {
				found.push(entry(item, through.unwrap_or(Relation::Own)));
				if let Some(parent) = event.parent.clone().filter(|_| names(&event.items)) {
					match event.action {
						Some(Action::Add) => drop(inside.insert(parent, view.number)),
						_ => drop(inside.remove(&parent)),
					}
				}
				if event.kind == EventType::Transformation && names(&event.outputs) {
					for input in &event.items {
						self.collect(&input.key, view.number - 1, Some(Relation::Origin), found);
					}
				}
				continue;
			}
			for container in inside.keys() {
				if event.items.iter().any(|one| one.key == *container) {
					found.push(entry(container, through.unwrap_or(Relation::Container)));
				}
			}
		}
	}

	/// What the chain says the item is at the end.
	pub fn standing(&self, item: &Item) -> ItemView {
		ItemView {
			key: item.clone(),
			status: ItemStatus::Active,
			possessor: party(Some(PARTIES[4].gln())),
			recipient: None,
			receivable_until: None,
			adrift_until: None,
			container: None,
			children: 0,
			lot: Some(Item::Lgtin { gtin: 9_521_000_000_025, lot: Text::new("P1-0").unwrap() }),
			produced: None,
			held: None,
			holdings: Vec::new(),
			events: 5,
			sold: true,
			alarms: 0,
			alert: None,
			recall: RecallState::Free,
			marks: Vec::new(),
			asks: 0,
			sellable: false,
		}
	}
}
