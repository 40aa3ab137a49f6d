// SPDX-License-Identifier: Apache-2.0

//! From chain to document: events on record as EPCIS JSON-LD.
//!
//! What only the chain knows is told in members of the name space [`SOUK`]; what the chain has only the digest of is
//! called by it ([`DIGEST`]). The events' ids are those they were recorded under: the hashes of the events as their
//! authors wrote them, which may say more than the chain holds.

use serde_json::{json, Map, Value};

use super::{
	event::{
		decimal, Action, Endpoint, EndpointKind, ErrorReason, EventItem, EventType, EventView, Item, Place,
		Quantity, Reference, TraceEvent, OTHER,
	},
	to_chain::{BODY, DECLARED, DIGEST, SOUK},
};
use crate::{
	context::EPCIS_CONTEXTS,
	hash::event_id,
	keys::read_identifier,
	lexical::{local_time, offset_text},
	vocabulary::{
		Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION, ERROR_REASON, SOURCE_DESTINATION_TYPE,
	},
};

/// Stands for a word that is on chain as "other".
pub const OTHER_WORD: &str = "urn:souk:trace:other";

/// A document of events on record, in the order given. `created` is when it was made, RFC 3339.
pub fn document(events: &[EventView], created: &str) -> Value {
	let [standard, ..] = EPCIS_CONTEXTS;
	let list: Vec<Value> = events.iter().map(recorded).collect();
	json!({
		"@context": [standard, { "cbvmda": "urn:epcglobal:cbv:mda:" }, { "souk": SOUK }],
		"type": "EPCISDocument",
		"schemaVersion": "2.0",
		"creationDate": created,
		"epcisBody": { "eventList": list },
	})
}

/// An event on record.
pub fn recorded(view: &EventView) -> Value {
	// What the chain itself records has no event hash.
	let id = match view.by_chain {
		true => format!("urn:souk:event:{}", hex(&view.event.id)),
		false => event_id(&view.event.id),
	};
	let mut made = Map::new();
	made.insert("type".into(), json!(view.event.kind.name()));
	made.insert("eventID".into(), json!(id));
	members(&view.event, Some(view.recorded), &mut made);
	if let Some(error) = &view.error {
		let reason = match error.reason {
			ErrorReason::DidNotOccur => 0,
			ErrorReason::IncorrectData => 1,
		};
		let mut declaration = Map::new();
		declaration.insert("declarationTime".into(), json!(time(error.declared, 0)));
		declaration.insert("reason".into(), json!(ERROR_REASON.value(reason)));
		if !error.corrections.is_empty() {
			let ids: Vec<String> = error.corrections.iter().map(event_id).collect();
			declaration.insert("correctiveEventIDs".into(), json!(ids));
		}
		made.insert("errorDeclaration".into(), declaration.into());
	}
	made.insert("souk:number".into(), json!(view.number));
	made.insert("souk:recordedBy".into(), json!(view.by.account.to_string()));
	if let Some(gln) = view.by.gln {
		made.insert("souk:recordedByParty".into(), json!(Place::party(gln)));
	}
	if let Some(order) = view.order {
		made.insert("souk:order".into(), json!(order));
	}
	if !view.suspects.is_empty() {
		let suspects: Vec<String> = view.suspects.iter().map(Item::to_string).collect();
		made.insert("souk:suspectedClones".into(), json!(suspects));
	}
	made.into()
}

/// An event as such, without what recording added.
pub fn event(event: &TraceEvent) -> Value {
	let mut made = Map::new();
	made.insert("type".into(), json!(event.kind.name()));
	members(event, None, &mut made);
	made.into()
}

fn members(event: &TraceEvent, recorded: Option<u64>, made: &mut Map<String, Value>) {
	let offset = i64::from(event.offset);
	let mut put = |name: &str, value: Value| drop(made.insert(name.into(), value));
	put("eventTime", json!(time(event.time, offset)));
	if let Some(recorded) = recorded {
		put("recordTime", json!(time(recorded, 0)));
	}
	put("eventTimeZoneOffset", json!(offset_text(offset)));
	if let Some(action) = event.action {
		put("action", json!(action.name()));
	}
	if let Some(parent) = &event.parent {
		put("parentID", json!(parent.to_string()));
	}
	let (epcs, quantities) = match event.kind {
		EventType::Object | EventType::Transaction => ("epcList", "quantityList"),
		EventType::Aggregation | EventType::Association => ("childEPCs", "childQuantityList"),
		EventType::Transformation => ("inputEPCList", "inputQuantityList"),
	};
	for (name, value) in [(epcs, singles(&event.items)), (quantities, quantity_list(&event.items))] {
		value.into_iter().for_each(|value| put(name, value));
	}
	// The standard wants the list in a transaction event about a parent alone.
	if event.kind == EventType::Transaction && event.items.is_empty() && event.action != Some(Action::Delete)
	{
		put("epcList", json!([]));
	}
	let lists =
		[("outputEPCList", singles(&event.outputs)), ("outputQuantityList", quantity_list(&event.outputs))];
	for (name, value) in lists {
		value.into_iter().for_each(|value| put(name, value));
	}
	if let Some(digest) = &event.transformation {
		put("transformationID", json!(format!("{DIGEST}{}", hex(digest))));
	}
	if !event.declared.is_empty() {
		let declared: Vec<Value> = event.declared.iter().map(|one| Value::Object(quantity(one))).collect();
		put(DECLARED, json!(declared));
	}
	word(event.biz_step, &BIZ_STEP).into_iter().for_each(|word| put("bizStep", word));
	word(event.disposition, &DISPOSITION).into_iter().for_each(|word| put("disposition", word));
	for (name, place) in [("readPoint", &event.read_point), ("bizLocation", &event.biz_location)] {
		if let Some(place) = place {
			put(name, json!({ "id": place.to_string() }));
		}
	}
	if !event.transactions.is_empty() {
		let list = event.transactions.iter().map(|one| {
			let mut entry = Map::new();
			// `type` first: the event hash depends on it.
			word(one.kind, &BIZ_TRANSACTION_TYPE)
				.into_iter()
				.for_each(|kind| drop(entry.insert("type".into(), kind)));
			entry.insert("bizTransaction".into(), json!(reference(&one.reference)));
			Value::Object(entry)
		});
		put("bizTransactionList", list.collect());
	}
	for (name, inner, ends) in
		[("sourceList", "source", &event.sources), ("destinationList", "destination", &event.destinations)]
	{
		if !ends.is_empty() {
			put(name, ends.iter().map(|end| endpoint(inner, end)).collect());
		}
	}
	if let Some(lot) = &event.lot {
		put("ilmd", json!({ "cbvmda:lotNumber": lot.to_string() }));
	}
	if let Some(body) = &event.body {
		put(BODY, json!(super::cid::text(body)));
	}
}

fn time(millis: u64, offset: i64) -> String {
	// Year 9999 is the last that can be written.
	let written = i64::try_from(millis).ok().and_then(|millis| local_time(millis, offset));
	written.unwrap_or_else(|| format!("9999-12-31T23:59:59.999{}", offset_text(offset)))
}

fn word(code: Option<u8>, of: &Vocabulary) -> Option<Value> {
	let code = code?;
	// A number above the list is a word this program does not know yet.
	Some(json!(of.value(code).filter(|_| code != OTHER).unwrap_or(OTHER_WORD)))
}

/// Everything but lots.
fn singles(items: &[EventItem]) -> Option<Value> {
	let singles = items.iter().filter(|item| !matches!(item.key, Item::Lgtin { .. }));
	let list: Vec<String> = singles.map(|item| item.key.to_string()).collect();
	(!list.is_empty()).then(|| json!(list))
}

fn quantity_list(items: &[EventItem]) -> Option<Value> {
	let lots = items.iter().filter(|item| matches!(item.key, Item::Lgtin { .. }));
	let entry = |item: &EventItem| {
		let mut entry = Map::new();
		entry.insert("epcClass".into(), json!(item.key.to_string()));
		if let Some(one) = &item.quantity {
			entry.append(&mut quantity(one));
		}
		Value::Object(entry)
	};
	let list: Vec<Value> = lots.map(entry).collect();
	(!list.is_empty()).then(|| json!(list))
}

fn quantity(of: &Quantity) -> Map<String, Value> {
	let mut made = Map::new();
	// A decimal is a JSON number as it stands.
	made.insert("quantity".into(), serde_json::from_str(&decimal(of.amount)).unwrap_or_default());
	if let Some(unit) = &of.unit {
		made.insert("uom".into(), json!(unit.to_string()));
	}
	made
}

fn endpoint(inner: &str, end: &Endpoint) -> Value {
	let (kind, is_party) = match end.kind {
		EndpointKind::Location => (0, false),
		EndpointKind::OwningParty => (1, true),
		EndpointKind::PossessingParty => (2, true),
	};
	let name = match &end.place {
		Place { gln, extension: None } if is_party => Place::party(*gln),
		place => place.to_string(),
	};
	let mut made = Map::new();
	made.insert("type".into(), json!(SOURCE_DESTINATION_TYPE.value(kind)));
	made.insert(inner.into(), json!(name));
	made.into()
}

/// What a business transaction is called. Other programs may have put on chain what the standard does not allow there.
fn reference(of: &Reference) -> String {
	match of {
		Reference::Hash(digest) => format!("{DIGEST}{}", hex(digest)),
		Reference::Text(bytes) => match std::str::from_utf8(bytes) {
			Ok(text) if read_identifier(text).is_ok() => text.to_owned(),
			_ => format!("urn:souk:bytes:{}", hex(bytes)),
		},
	}
}

/// Lower-case hex digits.
pub fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
