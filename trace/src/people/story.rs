// SPDX-License-Identifier: Apache-2.0

//! What happened to an item, step by step, in words; every form of a history lays this out.

use std::collections::HashMap;

use super::{
	papers::{Details, Papers},
	words::{place, plain, when},
};
use crate::{
	chain::{
		cid,
		event::{
			Action, Endpoint, ErrorReason, EventItem, EventType, Item, ItemView, Place, Quantity, RecallPage,
			Reference, Relation, TraceEntry, TraceEvent,
		},
		history::{holding, short},
	},
	hash::event_id,
	lexical::stamp,
	vocabulary::{Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION},
};

/// The most steps that one page or picture shows.
pub const MOST_STEPS: usize = 2_000;

/// All that is known about an item.
#[derive(Clone, Copy)]
pub struct Story<'s> {
	/// The item.
	pub item: &'s Item,
	/// What the chain says it is now.
	pub standing: Option<&'s ItemView>,
	/// What a recall of its lot says, if the lot is recalled or on hold.
	pub recall: Option<&'s RecallPage>,
	/// Its events, in order.
	pub entries: &'s [TraceEntry],
	/// Whether that is all of them.
	pub complete: bool,
	/// What documents add.
	pub papers: &'s Papers,
}

/// What a step does, as far as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
	/// It brings something into being.
	Made,
	/// It makes one thing out of others.
	Changed,
	/// It puts into a container or takes out of it.
	Packed,
	/// It gives to another party, or takes from it.
	Handed,
	/// It sells.
	Sold,
	/// It ends something.
	Ended,
	/// Anything else.
	Seen,
}

impl Mark {
	/// In a word.
	pub fn name(self) -> &'static str {
		match self {
			Self::Made => "made",
			Self::Changed => "transformed",
			Self::Packed => "packed or unpacked",
			Self::Handed => "handed over",
			Self::Sold => "sold",
			Self::Ended => "ended",
			Self::Seen => "observed",
		}
	}
}

/// One event of the story.
#[derive(Clone, Debug)]
pub struct Step<'s> {
	/// Its place in the order of recording.
	pub number: u64,
	/// Its id.
	pub id: String,
	/// When, for people.
	pub when: String,
	/// When, for machines.
	pub stamp: Option<String>,
	/// Business step, else the type of event.
	pub step: String,
	/// Disposition; empty without one.
	pub disposition: String,
	/// Where; empty if the chain does not know.
	pub location: String,
	/// Who recorded it.
	pub by: String,
	/// What it does.
	pub mark: Mark,
	/// How it concerns the item, one sentence each.
	pub says: Vec<String>,
	/// Business transactions and the order it delivered.
	pub papers: Vec<String>,
	/// Whether the item was sold before, and this sells it again.
	pub alarm: bool,
	/// Why it was declared wrong, and by which events it is corrected.
	pub error: Option<String>,
	/// What its document adds, where that was given.
	pub details: Option<&'s Details>,
}

impl<'s> Story<'s> {
	/// What the page is called.
	pub fn title(&self) -> String {
		format!("History of {}", plain(&short(self.item)))
	}

	/// The events, each once, with all that it says about the item and what belongs to it.
	pub fn steps(&self) -> Vec<Step<'s>> {
		let mut steps: Vec<Step<'s>> = Vec::new();
		let mut places: HashMap<u64, usize> = HashMap::new();
		for entry in self.entries {
			let says = says(entry);
			let alarm = entry.event.suspects.contains(&entry.item);
			if let Some(known) = places.get(&entry.event.number).and_then(|at| steps.get_mut(*at)) {
				for one in says {
					if !known.says.contains(&one) {
						known.says.push(one);
					}
				}
				known.alarm |= alarm;
				continue;
			}
			places.insert(entry.event.number, steps.len());
			steps.push(Step { says, alarm, ..step(entry, self.papers) });
		}
		steps
	}

	/// What the item is now: names and values.
	pub fn facts(&self) -> Vec<(&'static str, String)> {
		self.told().into_iter().map(|(name, value)| (name, plain(&value))).collect()
	}

	fn told(&self) -> Vec<(&'static str, String)> {
		let mut facts = vec![("Digital Link", self.item.to_string())];
		let Some(item) = self.standing else { return facts };
		let mut state = item.status.to_string();
		if item.sold {
			state.push_str(", sold to a consumer");
		}
		facts.push(("State", state));
		if let Some(lot) = &item.lot {
			facts.push(("Lot", short(lot)));
		}
		match &item.produced {
			Some(quantity) => {
				facts.push(("Made", format!("{quantity} by {}", item.possessor)));
				facts.extend(item.holdings.iter().map(|part| ("Part", holding(part, &item.key))));
			},
			None => facts.push(("With", item.possessor.to_string())),
		}
		if let Some(recipient) = &item.recipient {
			facts.push(("On its way to", recipient.to_string()));
		}
		if let Some(container) = &item.container {
			facts.push(("In", short(container)));
		}
		if item.children > 0 {
			facts.push(("Holds", format!("{} items", item.children)));
		}
		facts
	}

	/// What people must see first: the recall or hold of its lot, and alarms.
	pub fn warnings(&self) -> Vec<String> {
		let mut warnings = Vec::new();
		if let Some(recall) = self.recall.filter(|recall| recall.alert.is_some()) {
			let alert = recall.alert.map(|alert| alert.to_string()).unwrap_or_default();
			let since = recall.since.map(|since| format!(" since {}", when(since, 0))).unwrap_or_default();
			let reason = recall.reason.map(|reason| format!(" Reason: {}.", cid::text(&reason)));
			let lot = self.standing.and_then(|item| item.lot.as_ref()).unwrap_or(self.item);
			warnings.push(format!(
				"{} is {alert}{since}.{} It must not be sold.",
				plain(&short(lot)),
				reason.unwrap_or_default()
			));
		} else if let Some(alert) = self.standing.and_then(|item| item.alert) {
			warnings.push(format!("Its lot is {alert}. It must not be sold."));
		}
		for mark in self.standing.into_iter().flat_map(|item| &item.marks) {
			let lot = plain(&short(&Item::Lgtin { gtin: mark.gtin, lot: mark.lot.clone() }));
			warnings
				.push(format!("It was made from {lot}, which is {}; so it is {}.", mark.alert, mark.spread));
		}
		let alarms = self.standing.map_or(0, |item| item.alarms);
		if alarms > 0 {
			warnings.push(format!(
				"It was sold again {alarms} {} without coming back: a clone may be about.",
				if alarms == 1 { "time" } else { "times" }
			));
		}
		warnings
	}
}

fn step<'s>(entry: &TraceEntry, papers: &'s Papers) -> Step<'s> {
	let event = &entry.event.event;
	let location = event.read_point.as_ref().or(event.biz_location.as_ref());
	let error = entry.event.error.as_ref().map(|error| {
		let reason = match error.reason {
			ErrorReason::DidNotOccur => "did not occur",
			ErrorReason::IncorrectData => "incorrect data",
		};
		let ids: Vec<String> = error.corrections.iter().map(event_id).collect();
		let instead = if ids.is_empty() { String::new() } else { format!("; see {}", ids.join(", ")) };
		format!("{reason}, declared {}{instead}", when(error.declared, 0))
	});
	let mut transactions: Vec<String> = Vec::new();
	for transaction in &event.transactions {
		let name = match &transaction.reference {
			Reference::Text(text) => plain(&String::from_utf8_lossy(text)),
			Reference::Hash(_) => "(by hash)".into(),
		};
		transactions.push(match transaction.kind {
			Some(kind) => format!("{} {name}", word(kind, &BIZ_TRANSACTION_TYPE)),
			None => name,
		});
	}
	transactions.extend(entry.event.order.map(|order| format!("delivery of order {order}")));
	Step {
		number: entry.event.number,
		// What the chain itself wrote has no event hash.
		id: if entry.event.by_chain { String::new() } else { event_id(&event.id) },
		when: when(event.time, event.offset),
		stamp: stamp(event.time, event.offset),
		step: match event.biz_step {
			Some(code) => word(code, &BIZ_STEP).to_owned(),
			None => event.kind.name().trim_end_matches("Event").to_lowercase(),
		},
		disposition: event.disposition.map(|code| word(code, &DISPOSITION).to_owned()).unwrap_or_default(),
		location: location.map(place).unwrap_or_default(),
		by: entry.event.by.to_string(),
		mark: mark(event),
		says: Vec::new(),
		papers: transactions,
		alarm: false,
		error,
		details: papers.of(&event.id),
	}
}

fn word(code: u8, of: &Vocabulary) -> &'static str {
	of.value(code).unwrap_or("other")
}

fn mark(event: &TraceEvent) -> Mark {
	let step = event.biz_step.and_then(|code| BIZ_STEP.value(code)).unwrap_or_default();
	match (event.kind, event.action, step) {
		(EventType::Transformation, ..) => Mark::Changed,
		(EventType::Aggregation | EventType::Association, Some(Action::Add | Action::Delete), _) => {
			Mark::Packed
		},
		(_, _, "retail_selling") => Mark::Sold,
		(_, _, "shipping" | "receiving" | "accepting" | "departing" | "arriving") => Mark::Handed,
		(EventType::Object, Some(Action::Add), _) => Mark::Made,
		(EventType::Object, Some(Action::Delete), _) => Mark::Ended,
		_ => Mark::Seen,
	}
}

/// How an event concerns the item: through what, and what was done.
fn says(entry: &TraceEntry) -> Vec<String> {
	let name = plain(&short(&entry.item));
	let through = match entry.relation {
		// The alarm is told apart.
		Relation::Own | Relation::Suspect => None,
		Relation::Container => Some(format!("in {name}")),
		Relation::Origin => Some(format!("made from {name}")),
		Relation::Product => Some(format!("became {name}")),
	};
	let said: Vec<String> = through.into_iter().chain(done(&entry.event.event, &entry.item)).collect();
	if said.is_empty() {
		return said;
	}
	vec![said.join(": ")]
}

/// `A`, or `A and 5 more`.
fn several(items: &[EventItem]) -> String {
	let named = |item: &EventItem| {
		let amount = item.quantity.as_ref().map(|quantity| format!("{} of ", amount(quantity)));
		format!("{}{}", amount.unwrap_or_default(), plain(&short(&item.key)))
	};
	match items {
		[] => "all in it".into(),
		[one] => named(one),
		[first, rest @ ..] => format!("{} and {} more", named(first), rest.len()),
	}
}

/// `60 KGM`, `6 pieces`.
pub(super) fn amount(quantity: &Quantity) -> String {
	match &quantity.unit {
		Some(_) => plain(&quantity.to_string()),
		None => format!("{quantity} pieces"),
	}
}

/// Who is meant at one end of a transfer, as the chain reads it.
pub(super) fn end(ends: &[Endpoint]) -> Option<&Place> {
	Endpoint::first(ends).map(|end| &end.place)
}

/// How much of an item an event is about.
fn quantity_of<'e>(items: &'e [EventItem], item: &Item) -> Option<&'e Quantity> {
	items.iter().find(|one| one.key == *item)?.quantity.as_ref()
}

fn done(event: &TraceEvent, item: &Item) -> Option<String> {
	let is_parent = event.parent.as_ref() == Some(item);
	let parent = event.parent.as_ref().map(|parent| plain(&short(parent))).unwrap_or_default();
	let quantity = quantity_of(&event.items, item).map(amount);
	let some = quantity.as_ref().map(|quantity| format!("{quantity} ")).unwrap_or_default();
	let packs = matches!(event.kind, EventType::Aggregation | EventType::Association);
	let said = match event.action {
		Some(Action::Add) if packs && is_parent => format!("takes in {}", several(&event.items)),
		Some(Action::Delete) if packs && is_parent => format!("gives out {}", several(&event.items)),
		Some(Action::Add) if packs => format!("{some}into {parent}"),
		Some(Action::Delete) if packs => format!("{some}out of {parent}"),
		_ if packs && !is_parent => format!("seen in {parent}"),
		_ if event.kind == EventType::Transformation => {
			match event.outputs.iter().find(|output| output.key == *item) {
				Some(output) => {
					let made = output.quantity.as_ref().map(|quantity| format!("{} ", amount(quantity)));
					format!("{}made from {}", made.unwrap_or_default(), several(&event.items))
				},
				None => format!("{some}becomes {}", several(&event.outputs)),
			}
		},
		_ => {
			let from = end(&event.sources).map(|from| format!("from {}", place(from)));
			let to = end(&event.destinations).map(|to| format!("to {}", place(to)));
			[quantity, from, to].into_iter().flatten().collect::<Vec<_>>().join(" ")
		},
	};
	(!said.is_empty()).then_some(said)
}
