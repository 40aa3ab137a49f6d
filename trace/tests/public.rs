// SPDX-License-Identifier: Apache-2.0

//! Documents in the shape of the public ones, drawn at random: each goes from file to chain and back with nothing lost, or
//! is refused before anything is sent, with the place and the reason.
//!
//! What comes back is what the file said, but for what a note names as staying in the document. `SOUK_TRACE_CASES` and
//! `SOUK_TRACE_SEED` choose how many documents and which.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

mod generator;

use std::collections::BTreeMap;

use generator::public::{draw, Drawn};
use serde_json::{json, Value};
use souk_trace::{
	chain::{
		event::{EventView, Item, PartyView, TraceEvent},
		keyring::Key,
		to_chain::{prepare, Preparation},
		to_document,
	},
	check, hash_events_by, read, Contexts, Document, Fault, Rules,
};
use subxt::ext::codec::{Decode, Encode};

fn setting(name: &str, default: u64) -> u64 {
	std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

enum Fate {
	/// It is on chain and came back.
	Back(usize),
	/// It is refused, and this is said.
	Refused(Vec<String>),
	/// Neither.
	Lost(String),
}

fn fate(drawn: &Drawn) -> Fate {
	let contexts = Contexts::default();
	let document = match read::document(drawn.bytes.clone()) {
		Ok(document) => document,
		Err(fault) => return Fate::Refused(vec![fault.to_string()]),
	};
	let mut faults = check(&document, &contexts);
	faults.retain(|fault| !fault.is_note);
	let mut made = Preparation::default();
	if faults.is_empty() {
		match prepare(&document, &contexts) {
			Ok(prepared) => made = prepared,
			Err(fault) => faults.push(Fault { path: fault.place, rule: fault.reason, is_note: false }),
		}
		faults.append(&mut made.faults);
	}
	if !faults.is_empty() {
		let said = faults.iter().all(|fault| {
			let words = fault.rule.split_once(": ").map_or("", |(_, words)| words);
			fault.path.starts_with('$') && words.contains(' ')
		});
		let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
		return if said {
			Fate::Refused(lines)
		} else {
			Fate::Lost(format!("said without reason: {lines:?}"))
		};
	}
	match lost(&document, &made) {
		None => Fate::Back(made.events.len()),
		Some(what) => Fate::Lost(what),
	}
}

/// What of a document does not come back from the chain, though no note says so.
fn lost(document: &Document, made: &Preparation) -> Option<String> {
	let contexts = Contexts::default();
	let events: Vec<TraceEvent> = made
		.events
		.iter()
		.map(|one| TraceEvent::decode(&mut one.event.encode().as_slice()).unwrap())
		.collect();
	if events.len() != document.events().unwrap().len() {
		return Some("events are missing".into());
	}
	let account = Key::from_secret("//Alice").unwrap().account;
	let by = PartyView { account, gln: None, prefix: None, contact: None, deposit: 0 };
	let views = (0..).zip(&events).map(|(number, event)| EventView {
		number,
		event: event.clone(),
		by: by.clone(),
		recorded: 1_772_409_600_123,
		order: None,
		by_chain: false,
		suspects: vec![],
		error: None,
	});
	let told = to_document::document(&views.collect::<Vec<_>>(), "2026-05-01T00:00:00Z");
	let again = Document::from_value(told.clone()).unwrap();
	let faults = check(&again, &contexts);
	if faults.iter().any(|fault| !fault.is_note) {
		return Some(format!("the history is faulty: {faults:?}"));
	}
	// From the chain's own document it is the same event once more.
	let twice = prepare(&again, &contexts).unwrap();
	for (one, two) in events.iter().zip(&twice.events) {
		let (id, digest) = (two.event.id, two.event.digest);
		if (TraceEvent { id, digest, ..one.clone() }) != two.event {
			return Some(format!("changed on the way: {one:?} {two:?}"));
		}
	}
	// What the file said, less what notes name; what the chain tells, less what it adds.
	let before = document.events().unwrap();
	let after = again.events().unwrap();
	let plain = |context: &Value, event: Value| {
		let document = json!({
			"@context": context, "type": "EPCISDocument", "schemaVersion": "2.0",
			"creationDate": "2026-05-01T00:00:00Z", "epcisBody": { "eventList": [event] },
		});
		let document = Document::from_value(document).unwrap();
		let hash = hash_events_by(&document, &contexts, Rules::Exact).unwrap().remove(0);
		(hash.content, hash.prehash)
	};
	for (place, (one, two)) in before.iter().zip(&after).enumerate() {
		let notes: Vec<(&str, &str)> = made
			.notes
			.iter()
			.filter_map(|note| Some((note.path.strip_prefix(one.path.as_str())?, note.rule.as_str())))
			.filter(|(path, _)| path.starts_with(['.', '[']))
			.collect();
		let (mut own, mut chain) = (one.event.clone(), two.event.clone());
		// From the back, so that places in lists stay what they are.
		for (path, rule) in notes.iter().rev() {
			let there = take(&mut own, path);
			if !there {
				return Some(format!("{}{path}: a note about nothing", one.path));
			}
			if rule.contains("on chain") {
				take(&mut chain, path);
			}
		}
		level(&mut own, &events[place]);
		level(&mut chain, &events[place]);
		let context = document.root().get("@context").or(one.event.get("@context")).cloned();
		let context = context.unwrap_or_else(|| again.root()["@context"].clone());
		let (said, told) = (plain(&context, own.clone()), plain(&again.root()["@context"], chain.clone()));
		if said.0 != told.0 {
			return Some(format!("{}: said {}\n told {}\n{own}\n{chain}", one.path, said.1, told.1));
		}
	}
	None
}

/// Takes a member or an entry out by its path.
fn take(of: &mut Value, path: &str) -> bool {
	let mut steps: Vec<String> = Vec::new();
	let mut rest = path;
	while !rest.is_empty() {
		if let Some(quoted) = rest.strip_prefix("['") {
			let (name, after) = quoted.split_once("']").unwrap();
			steps.push(name.into());
			rest = after;
		} else if let Some(number) = rest.strip_prefix('[') {
			let (number, after) = number.split_once(']').unwrap();
			steps.push(number.into());
			rest = after;
		} else {
			let name = rest.strip_prefix('.').unwrap();
			let end = name.find(['.', '[']).unwrap_or(name.len());
			steps.push(name[..end].into());
			rest = &name[end..];
		}
	}
	let last = steps.pop().unwrap();
	let mut at = of;
	for step in steps {
		let next = match at {
			Value::Array(list) => step.parse::<usize>().ok().and_then(|number| list.get_mut(number)),
			Value::Object(members) => members.get_mut(&step),
			_ => None,
		};
		let Some(next) = next else { return false };
		at = next;
	}
	match at {
		Value::Array(list) => {
			let number: usize = last.parse().unwrap();
			number < list.len() && {
				list.remove(number);
				true
			}
		},
		Value::Object(members) => members.shift_remove(&last).is_some(),
		_ => false,
	}
}

/// One of the ways to say the same: what the chain does not tell apart, in one form.
fn level(event: &mut Value, on_chain: &TraceEvent) {
	let members = event.as_object_mut().unwrap();
	members.retain(|name, _| !name.starts_with("souk:") && name != "@context");
	// A lot of serialised items: in the master data, under whatever name, or in their links.
	members.shift_remove("ilmd");
	if let Some(lot) = &on_chain.lot {
		members.insert("ilmd".into(), json!({ "cbvmda:lotNumber": lot.to_string() }));
	}
	for (epcs, quantities) in [
		("epcList", "quantityList"),
		("childEPCs", "childQuantityList"),
		("inputEPCList", "inputQuantityList"),
		("outputEPCList", "outputQuantityList"),
	] {
		let list = |name: &str| members.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
		let (mut single, mut several) = (list(epcs), list(quantities));
		for entry in &mut single {
			// Items in their own form.
			if let Ok(item) = Item::parse(entry.as_str().unwrap()) {
				*entry = json!(item.to_string());
			}
		}
		// What has no class left stays in the document as a whole.
		several.retain(|entry| entry.get("epcClass").is_some());
		// Without an amount it is the same in either list.
		several.retain(|entry| {
			let bare = entry.get("quantity").is_none();
			if bare {
				let text = entry["epcClass"].as_str().unwrap();
				single.push(json!(Item::parse(text).map_or(text.to_owned(), |item| item.to_string())));
			}
			!bare
		});
		for (name, list) in [(epcs, single), (quantities, several)] {
			if list.is_empty() {
				members.shift_remove(name);
			} else {
				members.insert(name.into(), list.into());
			}
		}
	}
	for (name, end) in [("sourceList", "source"), ("destinationList", "destination")] {
		let Some(list) = members.get_mut(name).and_then(Value::as_array_mut) else { continue };
		list.retain(|entry| entry.get(end).is_some());
		for entry in list {
			// A party is named by its GLN, whether as a party or as a place.
			let text = entry[end].as_str().unwrap().to_owned();
			if let Ok(place) = souk_trace::item::Place::parse(&text) {
				entry[end] = json!(place.to_string());
			}
		}
	}
}

#[test]
fn should_go_to_the_chain_and_back_or_be_refused_with_a_reason() {
	let (first, count) = (setting("SOUK_TRACE_SEED", 1), setting("SOUK_TRACE_CASES", 100));
	let (mut back, mut refused, mut events) = (0, 0, 0);
	let mut lost = Vec::new();
	let mut kinds: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
	let (mut xml, mut odd_and_back) = (0, Vec::new());
	for seed in first..first + count {
		let drawn = draw(seed);
		let kind = kinds.entry(drawn.kind).or_default();
		xml += u64::from(drawn.is_xml);
		match fate(&drawn) {
			Fate::Back(made) => {
				back += 1;
				events += made;
				kind.0 += 1;
				odd_and_back.extend(drawn.oddity.filter(|oddity| *oddity != "lots among single items"));
			},
			Fate::Refused(lines) => {
				refused += 1;
				kind.1 += 1;
				assert!(!lines.is_empty());
				if drawn.oddity.is_none() {
					println!("{seed} {}: {}", drawn.kind, lines[0]);
				}
			},
			Fate::Lost(what) => {
				lost.push(format!("{seed} ({}, {:?}): {what}", drawn.kind, drawn.oddity));
			},
		}
	}
	println!("{back} documents with {events} events there and back, {refused} refused, {} lost; {xml} as XML; {kinds:?}", lost.len());
	assert!(lost.is_empty(), "{}", lost[..lost.len().min(5)].join("\n\n"));
	assert_eq!(odd_and_back, Vec::<&str>::new(), "what no chain can hold is refused");
	// The draw is worth something: every kind is in it, both forms, and most of it goes on chain.
	assert!(count < 100 || (back >= 50 && kinds.len() == 6 && xml >= 15), "{kinds:?}");
}
