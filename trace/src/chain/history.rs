// SPDX-License-Identifier: Apache-2.0

//! What an item is now and what a recall concerns, for people. What happened is told by [`crate::people`].

use super::event::{HoldingView, Item, ItemView, RecallPage, RecallState};
use crate::report::Table;

/// An item in a few words: `SSCC 106141411234567897`, `GTIN 09506000134352 lot L1`.
pub fn short(item: &Item) -> String {
	match item {
		Item::Sgtin { gtin, serial } => format!("GTIN {gtin:014} serial {serial}"),
		Item::Lgtin { gtin, lot } => format!("GTIN {gtin:014} lot {lot}"),
		Item::Sscc { sscc } => format!("SSCC {sscc:018}"),
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
			lines.extend(item.holdings.iter().map(|part| format!("  {}", reached(part, &item.key))));
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

/// Who has how much of a lot, or who has an item, and where it is.
pub fn holding(part: &HoldingView, of: &Item) -> String {
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
	text
}

/// The same, with how to reach whoever has it.
fn reached(part: &HoldingView, of: &Item) -> String {
	let contact = part.possessor.contact.as_ref();
	let contact = contact.map(|contact| format!(", reached by {}", super::cid::text(contact)));
	holding(part, of) + &contact.unwrap_or_default()
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
			cells.push(reached(part, &item.key).trim_start_matches("with ").to_owned());
			table.row(cells);
			// Further holders of the same item.
			row = Default::default();
		}
	}
	table
}
