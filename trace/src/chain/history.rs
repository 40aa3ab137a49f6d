// SPDX-License-Identifier: Apache-2.0

//! An item's history for people: what happened, when, where, by whom, and how it concerns the item.

use super::event::{
	Action, ErrorReason, EventItem, EventType, HoldingView, Item, ItemView, Place, RecallPage, RecallState,
	Reference, Relation, TraceEntry, TraceEvent,
};
use crate::{
	lexical::local_time,
	report::Table,
	vocabulary::{Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION},
};

/// An item in a few words: `SSCC 106141411234567897`, `GTIN 09506000134352 lot L1`.
pub fn short(item: &Item) -> String {
	match item {
		Item::Sgtin { gtin, serial } => format!("GTIN {gtin:014} serial {serial}"),
		Item::Lgtin { gtin, lot } => format!("GTIN {gtin:014} lot {lot}"),
		Item::Sscc { sscc } => format!("SSCC {sscc:018}"),
	}
}

fn place(of: &Place) -> String {
	match &of.extension {
		Some(extension) => format!("GLN {:013}/{extension}", of.gln),
		None => format!("GLN {:013}", of.gln),
	}
}

fn when(millis: u64, offset: i16) -> String {
	let text = i64::try_from(millis).ok().and_then(|millis| local_time(millis, i64::from(offset)));
	text.unwrap_or_else(|| "?".into())
}

fn word(code: Option<u8>, of: &Vocabulary) -> String {
	code.map_or("-", |code| of.value(code).unwrap_or("other")).to_owned()
}

/// `A`, or `A and 5 more`.
fn several(items: &[EventItem]) -> String {
	match items {
		[] => "all in it".into(),
		[one] => short(&one.key),
		[first, rest @ ..] => format!("{} and {} more", short(&first.key), rest.len()),
	}
}

/// What an item is now, one fact a line.
pub fn standing(item: &ItemView) -> String {
	let mut lines = vec![short(&item.key), format!("  {}", item.key)];
	let mut state = item.status.to_string();
	let mut also = |what: String| {
		state.push_str(", ");
		state.push_str(&what);
	};
	if item.sold {
		also("sold".into());
	}
	if let Some(alert) = item.alert {
		also(alert.to_string());
	}
	if item.alarms > 0 {
		also(format!("sold again {} times: a clone may be about", item.alarms));
	}
	if item.alert.is_none() && item.recall != RecallState::Free {
		also(item.recall.to_string());
	}
	lines.push(format!("  {state}"));
	for mark in &item.marks {
		let lot = Item::Lgtin { gtin: mark.gtin, lot: mark.lot.clone() };
		lines.push(format!("  {}: made from {}, which is {}", mark.spread, short(&lot), mark.alert));
	}
	if let Some(lot) = &item.lot {
		lines.push(format!("  of {}", short(lot)));
	}
	match &item.produced {
		Some(quantity) => {
			lines.push(format!("  {quantity} made by {}", item.possessor));
			lines.extend(item.holdings.iter().map(|part| format!("  {}", holding(part, &item.key))));
		},
		None => lines.push(format!("  with {}", item.possessor)),
	}
	if let Some(recipient) = &item.recipient {
		lines.push(format!("  on its way to {recipient}"));
	} else if item.adrift_until.is_some() {
		lines.push("  shipped to nobody: souk-trace hand-over says to whom".into());
	}
	if let Some(container) = &item.container {
		lines.push(format!("  in {}", short(container)));
	}
	if item.children > 0 {
		lines.push(format!("  holds {} items", item.children));
	}
	if item.asks > 0 {
		lines.push(format!("  asked for by {} (souk-trace asks)", item.asks));
	}
	lines.join("\n") + "\n"
}

/// Who has how much, and where it is.
fn holding(part: &HoldingView, of: &Item) -> String {
	let mut text = match of {
		Item::Lgtin { .. } => format!("{} with {}", super::event::decimal(part.amount), part.possessor),
		_ => format!("with {}", part.possessor),
	};
	if let Some(recipient) = &part.recipient {
		text.push_str(&format!(", on its way to {recipient}"));
	}
	if let Some(container) = &part.container {
		text.push_str(&format!(", in {}", short(container)));
	}
	if let Some(contact) = &part.possessor.contact {
		text.push_str(&format!(", reached by {}", super::cid::text(contact)));
	}
	text
}

/// The events, one a row.
pub fn timeline(entries: &[TraceEntry]) -> Table {
	let mut table = Table::new(&["time", "step", "disposition", "where", "by", "what"]);
	for entry in entries {
		let event = &entry.event.event;
		let step = match event.biz_step {
			Some(_) => word(event.biz_step, &BIZ_STEP),
			None => event.kind.name().trim_end_matches("Event").to_lowercase(),
		};
		let location = event.read_point.as_ref().or(event.biz_location.as_ref()).map_or("-".into(), place);
		table.row(vec![
			when(event.time, event.offset),
			step,
			word(event.disposition, &DISPOSITION),
			location,
			entry.event.by.to_string(),
			what(entry),
		]);
	}
	table
}

/// How an event concerns the item: through what, and what was done.
fn what(entry: &TraceEntry) -> String {
	let mut parts = Vec::new();
	match entry.relation {
		// The alarm is told below.
		Relation::Own | Relation::Suspect => {},
		Relation::Container => parts.push(format!("in {}", short(&entry.item))),
		Relation::Origin => parts.push(format!("made from {}", short(&entry.item))),
		Relation::Product => parts.push(format!("became {}", short(&entry.item))),
	}
	parts.extend(done(&entry.event.event, &entry.item));
	for transaction in &entry.event.event.transactions {
		let kind = word(transaction.kind, &BIZ_TRANSACTION_TYPE);
		let name = match &transaction.reference {
			Reference::Text(text) => String::from_utf8_lossy(text).into_owned(),
			Reference::Hash(_) => "(by hash)".into(),
		};
		parts.push(if kind == "-" { name } else { format!("{kind} {name}") });
	}
	if let Some(order) = entry.event.order {
		parts.push(format!("delivery of order {order}"));
	}
	if entry.event.suspects.contains(&entry.item) {
		parts.push("ALARM: sold before, a clone may be about".into());
	}
	if let Some(error) = &entry.event.error {
		let reason = match error.reason {
			ErrorReason::DidNotOccur => "did not occur",
			ErrorReason::IncorrectData => "incorrect data",
		};
		parts.push(format!("DECLARED WRONG: {reason}"));
	}
	parts.join("; ")
}

fn done(event: &TraceEvent, item: &Item) -> Option<String> {
	let is_parent = event.parent.as_ref() == Some(item);
	let parent = event.parent.as_ref().map(short).unwrap_or_default();
	let party =
		|ends: &[super::event::Endpoint]| super::event::Endpoint::first(ends).map(|end| place(&end.place));
	let quantity = event.items.iter().find(|one| one.key == *item).and_then(|one| one.quantity.as_ref());
	let amount = quantity.map(|quantity| format!("{quantity} ")).unwrap_or_default();
	let said = match (event.kind, event.action) {
		(EventType::Aggregation | EventType::Association, Some(Action::Add)) if is_parent => {
			format!("takes in {}", several(&event.items))
		},
		(EventType::Aggregation | EventType::Association, Some(Action::Delete)) if is_parent => {
			format!("gives out {}", several(&event.items))
		},
		(EventType::Aggregation | EventType::Association, Some(Action::Add)) => {
			format!("{amount}into {parent}")
		},
		(EventType::Aggregation | EventType::Association, Some(Action::Delete)) => {
			format!("{amount}out of {parent}")
		},
		(EventType::Aggregation | EventType::Association, _) if !is_parent => format!("seen in {parent}"),
		(EventType::Transformation, _) if event.outputs.iter().any(|output| output.key == *item) => {
			format!("made from {}", several(&event.items))
		},
		(EventType::Transformation, _) => format!("{amount}becomes {}", several(&event.outputs)),
		_ => {
			let to = party(&event.destinations).map(|party| format!("to {party}"));
			let from = party(&event.sources).map(|party| format!("from {party}"));
			let said: Vec<String> =
				[quantity.map(|quantity| quantity.to_string()), from, to].into_iter().flatten().collect();
			said.join(" ")
		},
	};
	(!said.is_empty()).then_some(said)
}

/// What a recall concerns, one item a row.
pub fn affected(page: &RecallPage) -> Table {
	let mut table = Table::new(&["item", "through", "state", "holder"]);
	for item in &page.items {
		let mut state = if item.sold { "sold".into() } else { item.status.to_string() };
		if item.recall == RecallState::Flagged {
			state += ", flagged";
		} else if item.recall == RecallState::Blocked {
			state += ", blocked";
		}
		let through = item.through.as_ref().map_or("-".into(), short);
		let mut row = [short(&item.key), through, state];
		if item.holders.is_empty() {
			let mut cells = row.to_vec();
			cells.push("-".into());
			table.row(cells);
		}
		for part in &item.holders {
			let mut cells = row.to_vec();
			cells.push(holding(part, &item.key).trim_start_matches("with ").to_owned());
			table.row(cells);
			// Further holders of the same item.
			row = Default::default();
		}
	}
	table
}
