// SPDX-License-Identifier: Apache-2.0

//! From document to chain: what of an event goes on chain, and what of it stays in the document.
//!
//! The chain decides by items, parties, places that are GLNs, words of the vocabulary, times and quantities; all of
//! these go. What it cannot decide by stays in the document, named by a note: extensions, sensor data, master data,
//! persistent dispositions, identifiers of other kinds. What it must have but cannot hold is a fault: such an event can
//! only go under a Merkle root.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::event::{
	Action, BizTransaction, Endpoint, EndpointKind, ErrorReason, EventItem, EventType, Item, Place, Quantity,
	Reference, Text, TraceEvent, Unit, MAX_CORRECTIONS, MAX_ITEMS, MAX_PLACES, MAX_REFERENCE,
	MAX_TRANSACTIONS, MAX_UNITS, OTHER, QUANTITY_SCALE,
};
use crate::{
	document::{Document, Unreadable},
	hash::{hash_each, parse_event_id, EventHash},
	lexical::{read_offset, Moment},
	rules::Fault,
	vocabulary::{
		Reading, Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION, ERROR_REASON,
		SOURCE_DESTINATION_TYPE,
	},
	Contexts,
};

/// The name space of Souk's members in documents.
pub const SOUK: &str = "urn:souk:trace:";
/// Names something by its SHA-256 alone: what the chain has only the digest of.
pub const DIGEST: &str = "urn:souk:sha256:";
/// How much a transformation may produce: a list of `{ "quantity": …, "uom": … }`.
pub const DECLARED: &str = "souk:declaredYieldList";
/// The address of the document an event is from.
pub const BODY: &str = "souk:body";

/// An event of a document, ready for the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
	/// Its JSON path.
	pub path: String,
	/// What goes on chain.
	pub event: TraceEvent,
	/// What the document declares to be wrong with it.
	pub error: Option<Declaration>,
	/// The GLNs of whoever may speak here, most telling first: the document's sender, then the event's own.
	pub actors: Vec<u64>,
}

/// An error declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
	/// Why.
	pub reason: ErrorReason,
	/// What really happened.
	pub corrections: Vec<[u8; 32]>,
}

/// A document, ready for the chain.
#[derive(Clone, Debug, Default)]
pub struct Preparation {
	/// Its events, in document order.
	pub events: Vec<Prepared>,
	/// Events that cannot go on chain as rows.
	pub faults: Vec<Fault>,
	/// What stays in the document.
	pub notes: Vec<Fault>,
	/// Hand-overs that name nobody: the event is recorded, and the items stay where they are.
	pub warnings: Vec<Fault>,
}

/// Maps every event of a document.
///
/// The hashes are those of the whole document: an event cut out of it may have another. An event without a hash is a fault
/// and does not take those beside it with it. Fails where the document as a whole cannot be hashed; run [`crate::check`]
/// first.
pub fn prepare(document: &Document, contexts: &Contexts) -> Result<Preparation, Unreadable> {
	let hashes = hash_each(document, contexts, contexts.rules())?;
	let events = document.events()?;
	// Corrections name events as their documents do; the chain names them by hash.
	let named = events.iter().zip(&hashes).filter_map(|(at, hash)| {
		let (id, hash) = (at.event.get("eventID").and_then(Value::as_str)?, hash.as_ref().ok()?);
		at.event.get("errorDeclaration").is_none().then(|| (id.to_owned(), hash.digest))
	});
	let named: HashMap<String, [u8; 32]> = named.collect();
	let sender = document.root().get("sender").and_then(Value::as_str);
	let sender = sender.and_then(|text| crate::item::parse_gln(text).ok());

	let mut made = Preparation::default();
	for (at, hash) in events.iter().zip(hashes) {
		let hash = match hash {
			Ok(hash) => hash,
			Err(fault) => {
				made.faults.push(Fault { path: fault.place, rule: fault.reason, is_note: false });
				continue;
			},
		};
		let context = document.root().get("@context");
		let (faults, notes) = (&mut made.faults, &mut made.notes);
		let mut mapper = Mapper { path: &at.path, faults, notes, named: &named, context };
		if let Some((event, error)) = mapper.event(at.event, &hash) {
			let actors = sender.into_iter().chain(event.actors()).collect();
			made.warnings.extend(names_nobody(&at.path, &event));
			made.events.push(Prepared { path: at.path.clone(), event, error, actors });
		}
	}
	Ok(made)
}

/// What there is to say of a hand-over that names nobody at the other end.
fn names_nobody(path: &str, event: &TraceEvent) -> Option<Fault> {
	let has_lots = event.items.iter().any(|item| matches!(item.key, Item::Lgtin { .. }));
	let rule = if event.ships() && event.receiver().is_none() {
		"hand-over: names no receiver, so the items stay with the sender; name one in destinationList, or say it afterwards \
		 (souk-trace hand-over), or let the receiver ask (souk-trace ask-for)"
	} else if event.takes() && event.sender().is_none() && has_lots {
		"hand-over: names no sender, so of a lot nothing is taken over; name one in sourceList, or take it over first \
		 (souk-trace take-over --from)"
	} else {
		return None;
	};
	Some(Fault { path: path.to_owned(), rule: rule.to_owned(), is_note: true })
}

/// What a transformation made is not made a second time when it is commissioned later: the commissioning is recorded as
/// an observation of it. The events come in the order they are submitted; gives the notes, each with its file.
///
/// Of a lot it is the same only where the quantity is the same: another quantity is more of the lot.
/// An event that commissions what was made and what was not stays as it is: the chain refuses single items that are there,
/// and the event must be split.
pub fn made_before<'p>(events: impl Iterator<Item = (&'p str, &'p mut Prepared)>) -> Vec<(String, Fault)> {
	let mut made: HashMap<Item, Option<Quantity>> = HashMap::new();
	let mut notes = Vec::new();
	for (file, Prepared { path, event, .. }) in events {
		match (event.kind, event.action) {
			(EventType::Transformation, _) => {
				made.extend(event.outputs.iter().map(|output| (output.key.clone(), output.quantity.clone())));
			},
			(EventType::Object, Some(Action::Add))
				if !event.items.is_empty()
					&& event.items.iter().all(|item| made.get(&item.key) == Some(&item.quantity)) =>
			{
				// Once: what of a lot is commissioned after that comes on top.
				event.items.iter().for_each(|item| drop(made.remove(&item.key)));
				event.action = Some(Action::Observe);
				// Only what comes into being has a lot of its own; these have theirs.
				event.lot = None;
				let rule =
					"not-on-chain: a transformation made these items already; on chain it is an OBSERVE";
				notes.push((file.to_owned(), Fault { path: path.clone(), rule: rule.into(), is_note: true }));
			},
			_ => {},
		}
	}
	notes
}

/// Items that a list names twice in different words, which makes them no two items. What is the same text is
/// [`crate::check`]'s own.
pub(crate) fn named_twice(document: &Document) -> Vec<Fault> {
	let mut faults = Vec::new();
	for at in document.events().unwrap_or_default() {
		for (epcs, quantities) in [
			("epcList", "quantityList"),
			("childEPCs", "childQuantityList"),
			("inputEPCList", "inputQuantityList"),
			("outputEPCList", "outputQuantityList"),
		] {
			let (epcs_of, quantities_of) = (list(at.event, epcs), list(at.event, quantities));
			if epcs_of.len() + quantities_of.len() < 2 {
				continue;
			}
			let singles =
				epcs_of.iter().enumerate().map(|(place, epc)| (format!("{epcs}[{place}]"), Some(epc)));
			let classes = quantities_of
				.iter()
				.enumerate()
				.map(|(place, entry)| (format!("{quantities}[{place}].epcClass"), entry.get("epcClass")));
			let mut seen: HashMap<Item, &str> = HashMap::new();
			for (place, text) in singles.chain(classes) {
				let Some(text) = text.and_then(Value::as_str) else { continue };
				let Ok(item) = Item::parse(text) else { continue };
				match seen.get(&item) {
					Some(first) if *first != text => {
						let rule = format!("duplicate: the same item as {first}");
						faults.push(Fault { path: format!("{}.{place}", at.path), rule, is_note: false });
					},
					Some(_) => {},
					None => drop(seen.insert(item, text)),
				}
			}
		}
	}
	faults
}

/// Maps one event, collecting what does not fit.
struct Mapper<'m> {
	path: &'m str,
	faults: &'m mut Vec<Fault>,
	notes: &'m mut Vec<Fault>,
	named: &'m HashMap<String, [u8; 32]>,
	/// The document's context.
	context: Option<&'m Value>,
}

/// Members that have a place on chain, or need none.
const MAPPED: [&str; 23] = [
	"@context",
	"type",
	"eventID",
	"eventTime",
	"recordTime",
	"eventTimeZoneOffset",
	"errorDeclaration",
	"action",
	"bizStep",
	"disposition",
	"readPoint",
	"bizLocation",
	"parentID",
	"epcList",
	"quantityList",
	"childEPCs",
	"childQuantityList",
	"inputEPCList",
	"inputQuantityList",
	"outputEPCList",
	"outputQuantityList",
	"transformationID",
	"ilmd",
];
const MAPPED_LISTS: [&str; 4] = ["bizTransactionList", "sourceList", "destinationList", DECLARED];

impl Mapper<'_> {
	fn fault(&mut self, member: &str, rule: &str, what: impl Into<String>) {
		let rule = format!("{rule}: {}", what.into());
		self.faults.push(Fault { path: format!("{}{member}", self.path), rule, is_note: false });
	}

	fn note(&mut self, member: &str, what: impl Into<String>) {
		let rule = format!("not-on-chain: {}", what.into());
		self.notes.push(Fault { path: format!("{}{member}", self.path), rule, is_note: true });
	}

	fn event(&mut self, event: &Value, hash: &EventHash) -> Option<(TraceEvent, Option<Declaration>)> {
		let before = self.faults.len();
		let text = |name: &str| event.get(name).and_then(Value::as_str);
		let Some(kind) = text("type").and_then(EventType::from_name) else {
			self.fault(".type", "not-on-chain", "the chain has the five event types of EPCIS 2.0 only");
			return None;
		};
		let action = text("action").and_then(Action::from_name);
		let time = text("eventTime").and_then(Moment::read_rfc3339).map(|moment| moment.unix_millis());
		let time = time.and_then(|time| u64::try_from(time).ok());
		if time.is_none() {
			self.fault(".eventTime", "time", "the chain counts from 1970 on");
		}
		let offset = text("eventTimeZoneOffset").and_then(read_offset).and_then(|it| i16::try_from(it).ok());
		if offset.is_none() {
			self.fault(".eventTimeZoneOffset", "time-zone", "is not an offset");
		}

		let (epcs, quantities) = match kind {
			EventType::Object | EventType::Transaction => ("epcList", "quantityList"),
			EventType::Aggregation | EventType::Association => ("childEPCs", "childQuantityList"),
			EventType::Transformation => ("inputEPCList", "inputQuantityList"),
		};
		let whole = self.faults.len();
		let items = self.items(event, epcs, quantities);
		let outputs = match kind {
			EventType::Transformation => self.items(event, "outputEPCList", "outputQuantityList"),
			_ => Vec::new(),
		};
		let parent = self.parent(event, kind, action);
		let created: &[EventItem] = match (kind, action) {
			(EventType::Transformation, _) => &outputs,
			(EventType::Object, Some(Action::Add)) => &items,
			_ => &[],
		};
		let lot = self.lot(event, created);
		// An amount that is there and cannot be read is told already.
		if self.faults.len() == whole {
			self.amounts(kind, action, &items, &outputs);
		}
		let declared = self.declared(event, kind, &items, &outputs);
		let transformation = text("transformationID").map(digest);
		if text("transformationID").is_some_and(|name| !name.starts_with(DIGEST)) {
			self.note(".transformationID", "is on chain by its SHA-256");
		}
		if items.is_empty() && outputs.is_empty() {
			// No children at all mean all of them, but only where the document says so.
			let all_children = matches!(kind, EventType::Aggregation | EventType::Association)
				&& action == Some(Action::Delete)
				&& !names_anything(event, epcs)
				&& !names_anything(event, quantities);
			let parent_alone = kind == EventType::Transaction && parent.is_some();
			if !all_children && !parent_alone && self.faults.len() == before {
				self.fault(
					"",
					"not-on-chain",
					"names no item, lot or SSCC; it can go under a Merkle root (--root)",
				);
			}
		}

		if kind == EventType::Transformation
			&& transformation.is_none()
			&& items.is_empty() != outputs.is_empty()
		{
			let which = if items.is_empty() { "inputs" } else { "outputs" };
			let what = format!(
				"none of its {which} is an item, a lot or an SSCC, and it has no transformationID; it can go under a Merkle \
				 root (--root)"
			);
			self.fault("", "not-on-chain", what);
		}

		let made = TraceEvent {
			id: hash.digest,
			// Always there where it was asked for.
			digest: hash.content.unwrap_or(hash.digest),
			kind,
			action,
			time: time.unwrap_or_default(),
			offset: offset.unwrap_or_default(),
			biz_step: self.word(event, "bizStep", &BIZ_STEP),
			disposition: self.word(event, "disposition", &DISPOSITION),
			read_point: self.place(event, "readPoint"),
			biz_location: self.place(event, "bizLocation"),
			parent,
			items,
			outputs,
			lot,
			transformation,
			declared,
			transactions: self.transactions(event),
			sources: self.endpoints(event, "sourceList", "source"),
			destinations: self.endpoints(event, "destinationList", "destination"),
			body: None,
		};
		let error = event.get("errorDeclaration").and_then(|error| self.error(error));
		self.stays(event);
		let members = event.as_object()?;
		for name in members.keys().map(String::as_str) {
			if !MAPPED.contains(&name) && !MAPPED_LISTS.contains(&name) && !name.starts_with("souk:") {
				self.note(&member(name), "stays in the document");
			}
		}
		(self.faults.len() == before).then_some((made, error))
	}

	/// Notes what stands beside the members of a place, a quantity, a transaction or an end of a transfer that the chain has.
	fn stays(&mut self, event: &Value) {
		for name in ["readPoint", "bizLocation"] {
			if let Some(place) = event.get(name) {
				self.beside(&format!(".{name}"), place, &["id"]);
			}
		}
		for (name, known) in [
			("quantityList", &["epcClass", "quantity", "uom"][..]),
			("childQuantityList", &["epcClass", "quantity", "uom"]),
			("inputQuantityList", &["epcClass", "quantity", "uom"]),
			("outputQuantityList", &["epcClass", "quantity", "uom"]),
			("bizTransactionList", &["type", "bizTransaction"]),
			("sourceList", &["type", "source"]),
			("destinationList", &["type", "destination"]),
		] {
			for (at, entry) in list(event, name).iter().enumerate() {
				self.beside(&format!(".{name}[{at}]"), entry, known);
			}
		}
	}

	/// Notes the members of an object that are none of those the chain has.
	fn beside(&mut self, path: &str, object: &Value, known: &[&str]) {
		let names = object.as_object().into_iter().flatten().map(|(name, _)| name.as_str());
		for name in names.filter(|name| !known.contains(name)) {
			self.note(&format!("{path}{}", member(name)), "stays in the document");
		}
	}

	/// A coded word as its number.
	fn word(&mut self, event: &Value, name: &str, of: &Vocabulary) -> Option<u8> {
		let text = event.get(name)?.as_str()?;
		match of.read(text) {
			Reading::Standard(code) => Some(code),
			_ => {
				self.note(&member(name), format!("{text} is on chain as \"other\""));
				Some(OTHER)
			},
		}
	}

	fn place(&mut self, event: &Value, name: &str) -> Option<Place> {
		let id = event.get(name)?.get("id")?.as_str()?;
		match Place::parse(id) {
			Ok(place) => Some(place),
			Err(rule) => {
				self.unfit(&format!(".{name}.id"), &rule);
				None
			},
		}
	}

	/// What an identifier that the chain cannot hold is: a note if it is merely of another kind, else a fault.
	fn unfit(&mut self, member: &str, rule: &str) {
		match rule.split_once(": ") {
			Some(("not-on-chain", what)) => self.note(member, format!("{what}; stays in the document")),
			Some((name, what)) => self.fault(member, name, what),
			None => self.fault(member, "uri", rule),
		}
	}

	fn parent(&mut self, event: &Value, kind: EventType, action: Option<Action>) -> Option<Item> {
		let text = event.get("parentID")?.as_str()?;
		match Item::parse(text) {
			Ok(item) => Some(item),
			Err(rule) => {
				let needed = match kind {
					EventType::Aggregation => action != Some(Action::Observe),
					EventType::Association => true,
					_ => false,
				};
				match rule.strip_prefix("not-on-chain: ") {
					Some(what) if needed => self.fault(
						".parentID",
						"not-on-chain",
						format!("{what}; the event can go under a Merkle root (--root)"),
					),
					_ => self.unfit(".parentID", &rule),
				}
				None
			},
		}
	}

	/// Single items and quantities.
	fn items(&mut self, event: &Value, epcs: &str, quantities: &str) -> Vec<EventItem> {
		let mut items = Vec::new();
		for (at, epc) in list(event, epcs).iter().enumerate() {
			let path = format!(".{epcs}[{at}]");
			let Some(text) = epc.as_str() else { continue };
			match Item::parse(text) {
				Ok(key) => items.push((path, EventItem { key, quantity: None })),
				Err(rule) => self.unfit(&path, &rule),
			}
		}
		for (at, entry) in list(event, quantities).iter().enumerate() {
			let path = format!(".{quantities}[{at}]");
			let Some(text) = entry.get("epcClass").and_then(Value::as_str) else { continue };
			match Item::parse(text) {
				Ok(key) => {
					let mut quantity = self.quantity(&path, entry);
					if quantity.is_some() && !matches!(key, Item::Lgtin { .. }) {
						self.note(&format!("{path}.quantity"), "is of a single item; stays in the document");
						quantity = None;
					}
					items.push((path, EventItem { key, quantity }));
				},
				Err(rule) => self.unfit(&format!("{path}.epcClass"), &rule),
			}
		}
		let mut seen = HashSet::new();
		for (path, item) in &items {
			if !seen.insert(&item.key) {
				self.fault(path, "duplicate", format!("{} is named twice", item.key));
			}
		}
		if items.len() > MAX_ITEMS {
			let what = format!(
				"names {} items; the chain takes {MAX_ITEMS} in one list: split the event, or put the document under \
				 a Merkle root (--root)",
				items.len()
			);
			self.fault(&format!(".{epcs}"), "too-many", what);
			items.truncate(MAX_ITEMS);
		}
		items.into_iter().map(|(_, item)| item).collect()
	}

	/// A lot that is made, used up, packed or taken out of use needs an amount: without one the chain refuses it for sure.
	fn amounts(
		&mut self,
		kind: EventType,
		action: Option<Action>,
		items: &[EventItem],
		outputs: &[EventItem],
	) {
		let needed = match kind {
			EventType::Transformation => true,
			EventType::Object => matches!(action, Some(Action::Add | Action::Delete)),
			EventType::Aggregation | EventType::Association => action == Some(Action::Add),
			EventType::Transaction => false,
		};
		let bare = |item: &&EventItem| {
			matches!(item.key, Item::Lgtin { .. }) && item.quantity.as_ref().is_none_or(|one| one.amount == 0)
		};
		if let Some(item) = items.iter().chain(outputs).find(bare).filter(|_| needed) {
			let what = format!(
				"{} is a lot and says no amount; put it into a quantity list, with quantity and uom",
				item.key
			);
			self.fault("", "quantity", what);
		}
	}

	/// An amount in millionths, and its unit.
	fn quantity(&mut self, path: &str, entry: &Value) -> Option<Quantity> {
		let Value::Number(number) = entry.get("quantity")? else { return None };
		let amount = match millionths(&number.to_string()) {
			Ok(amount) => amount,
			Err(what) => {
				self.fault(&format!("{path}.quantity"), "quantity", what);
				return None;
			},
		};
		let unit = entry.get("uom").and_then(Value::as_str).map(|unit| Unit(unit.as_bytes().to_vec()));
		Some(Quantity { amount, unit })
	}

	/// The lot of serialised items that come into being: ILMD's, or the one their Digital Links agree on. The rest of the
	/// master data stays in the document.
	fn lot(&mut self, event: &Value, created: &[EventItem]) -> Option<Text> {
		let makes_items = created.iter().any(|item| matches!(item.key, Item::Sgtin { .. }));
		let names = lot_names(self.context.into_iter().chain(event.get("@context")));
		let mut found: Option<(String, &Value)> = None;
		let ilmd = event.get("ilmd").and_then(Value::as_object);
		for (name, value) in ilmd.into_iter().flatten() {
			let place = format!(".ilmd{}", member(name));
			if !makes_items || !names.contains(name) {
				self.note(&place, "stays in the document");
				continue;
			}
			match found.as_ref().map(|(_, first)| (lot_text(first), lot_text(value))) {
				None => found = Some((place, value)),
				Some((first, other)) if first == other => {},
				Some(_) => {
					self.fault(&place, "lot", "is another lot than the one beside it");
					return None;
				},
			}
		}
		let epcs = ["epcList", "outputEPCList"].into_iter().flat_map(|name| list(event, name));
		let lots: Vec<Option<Text>> = epcs
			.filter_map(Value::as_str)
			.filter(|_| makes_items)
			.map(crate::item::lot_beside_serial)
			.collect();
		let linked = match lots.split_first() {
			Some((Some(first), rest)) if rest.iter().all(|lot| lot.as_ref() == Some(first)) => {
				Some(first.clone())
			},
			_ => None,
		};
		let Some((place, value)) = found else {
			if linked.is_none() && lots.iter().any(Option::is_some) {
				// A recall must find every item of the lot.
				self.fault(
					"",
					"lot",
					"the items are of several lots, or only some name one; write an event for each lot",
				);
			}
			return linked;
		};
		let Some(written) = lot_text(value) else {
			self.fault(&place, "lot", "must be text, or the lot would be lost on chain");
			return None;
		};
		match Text::new(&written) {
			Ok(lot) if lots.iter().flatten().any(|other| *other != lot) => {
				self.fault(&place, "lot", "is another lot than a Digital Link of the event names");
				None
			},
			Ok(lot) => Some(lot),
			Err(rule) => {
				self.unfit(&place, &rule);
				None
			},
		}
	}

	/// What a transformation may produce: as the document declares, else exactly what it says it did.
	fn declared(
		&mut self,
		event: &Value,
		kind: EventType,
		inputs: &[EventItem],
		outputs: &[EventItem],
	) -> Vec<Quantity> {
		if kind != EventType::Transformation {
			return Vec::new();
		}
		let declared = list(event, DECLARED);
		let made = if declared.is_empty() {
			yields(inputs, outputs)
		} else {
			let path = member(DECLARED);
			let read = |(at, entry): (usize, &Value)| self.quantity(&format!("{path}[{at}]"), entry);
			declared.iter().enumerate().filter_map(read).collect()
		};
		if made.len() > MAX_UNITS {
			let what = format!("yields in {} units; the chain takes {MAX_UNITS}", made.len());
			self.fault(&member(DECLARED), "too-many", what);
		}
		made
	}

	fn transactions(&mut self, event: &Value) -> Vec<BizTransaction> {
		let entries = list(event, "bizTransactionList");
		if entries.len() > MAX_TRANSACTIONS {
			self.fault(".bizTransactionList", "too-many", format!("the chain takes {MAX_TRANSACTIONS}"));
		}
		let mut made = Vec::with_capacity(entries.len());
		for (at, entry) in entries.iter().enumerate() {
			let Some(name) = entry.get("bizTransaction").and_then(Value::as_str) else { continue };
			let path = format!(".bizTransactionList[{at}]");
			let kind =
				entry.get("type").and_then(Value::as_str).map(|kind| match BIZ_TRANSACTION_TYPE.read(kind) {
					Reading::Standard(code) => code,
					_ => {
						self.note(&format!("{path}.type"), format!("{kind} is on chain as \"other\""));
						OTHER
					},
				});
			let reference = match name.strip_prefix(DIGEST).and_then(read_hex) {
				Some(digest) => Reference::Hash(digest),
				None if name.len() <= MAX_REFERENCE => Reference::Text(name.as_bytes().to_vec()),
				None => {
					self.note(&format!("{path}.bizTransaction"), "is on chain by its SHA-256");
					Reference::Hash(Sha256::digest(name).into())
				},
			};
			made.push(BizTransaction { kind, reference });
		}
		made
	}

	fn endpoints(&mut self, event: &Value, name: &str, inner: &str) -> Vec<Endpoint> {
		let mut made = Vec::new();
		for (at, entry) in list(event, name).iter().enumerate() {
			let path = format!(".{name}[{at}]");
			let kind = entry.get("type").and_then(Value::as_str);
			let kind = match kind.and_then(|kind| SOURCE_DESTINATION_TYPE.code(kind)) {
				Some(0) => EndpointKind::Location,
				Some(1) => EndpointKind::OwningParty,
				Some(2) => EndpointKind::PossessingParty,
				_ => {
					self.note(&path, "a type from elsewhere; stays in the document");
					continue;
				},
			};
			let Some(text) = entry.get(inner).and_then(Value::as_str) else { continue };
			match Place::parse(text) {
				Ok(place) => made.push(Endpoint { kind, place }),
				Err(rule) => self.unfit(&format!("{path}.{inner}"), &rule),
			}
		}
		if made.len() > MAX_PLACES {
			self.fault(&format!(".{name}"), "too-many", format!("the chain takes {MAX_PLACES}"));
		}
		made
	}

	fn error(&mut self, error: &Value) -> Option<Declaration> {
		let reason = error.get("reason").and_then(Value::as_str).map(|reason| ERROR_REASON.code(reason));
		let reason = match reason {
			Some(Some(0)) => ErrorReason::DidNotOccur,
			Some(Some(1)) => ErrorReason::IncorrectData,
			_ => {
				self.fault(
					".errorDeclaration.reason",
					"not-on-chain",
					"the chain needs one of the standard's two reasons",
				);
				return None;
			},
		};
		let mut corrections = Vec::new();
		for (at, id) in list(error, "correctiveEventIDs").iter().enumerate() {
			let Some(id) = id.as_str() else { continue };
			match parse_event_id(id).or_else(|| self.named.get(id).copied()) {
				Some(digest) => corrections.push(digest),
				None => self.note(
					&format!(".errorDeclaration.correctiveEventIDs[{at}]"),
					"neither an event hash nor an event of this document; stays in the document",
				),
			}
		}
		if corrections.len() > MAX_CORRECTIONS {
			let what = format!("the chain takes {MAX_CORRECTIONS}");
			self.fault(".errorDeclaration.correctiveEventIDs", "too-many", what);
		}
		Some(Declaration { reason, corrections })
	}
}

/// A lot number as text: one that is written as a number is one, where it is whole and nothing but digits.
fn lot_text(value: &Value) -> Option<String> {
	match value {
		Value::String(text) => Some(text.clone()),
		Value::Number(number) => {
			Some(number.to_string()).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
		},
		_ => None,
	}
}

/// What the member with a lot number may be called: in the vocabulary of CBV master data by any prefix the document has for
/// it, with its colon or, as XML is often written, without, and in the GS1 Web Vocabulary.
fn lot_names<'c>(contexts: impl Iterator<Item = &'c Value>) -> HashSet<String> {
	const MDA: &str = "urn:epcglobal:cbv:mda:lotNumber";
	let gs1 = ["https://gs1.org/voc/hasBatchLotNumber", "https://ref.gs1.org/voc/hasBatchLotNumber"];
	let own = ["cbvmda:lotNumber", "gs1:hasBatchLotNumber", MDA];
	let mut names: HashSet<String> = own.into_iter().chain(gs1).map(str::to_owned).collect();
	let lists = contexts.flat_map(|context| match context {
		Value::Array(list) => list.as_slice(),
		one => std::slice::from_ref(one),
	});
	for (prefix, space) in lists.filter_map(Value::as_object).flatten() {
		let space = space.as_str().or_else(|| space.get("@id").and_then(Value::as_str)).unwrap_or_default();
		if space.trim_end_matches(':') == "urn:epcglobal:cbv:mda" {
			names.insert(format!("{prefix}:lotNumber"));
		}
		if gs1.iter().any(|name| name.strip_suffix("hasBatchLotNumber") == Some(space)) {
			names.insert(format!("{prefix}:hasBatchLotNumber"));
		}
	}
	names
}

/// A member as the end of a JSON path.
fn member(name: &str) -> String {
	if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
		format!(".{name}")
	} else {
		format!("['{name}']")
	}
}

fn list<'v>(of: &'v Value, name: &str) -> &'v [Value] {
	of.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn names_anything(event: &Value, name: &str) -> bool {
	!list(event, name).is_empty()
}

/// The SHA-256 of a name, or the digest it consists of.
fn digest(name: &str) -> [u8; 32] {
	name.strip_prefix(DIGEST).and_then(read_hex).unwrap_or_else(|| Sha256::digest(name).into())
}

/// 64 hex digits.
pub(crate) fn read_hex(text: &str) -> Option<[u8; 32]> {
	parse_event_id(&format!("ni:///sha-256;{text}?ver=CBV2.0"))
}

/// A JSON number in millionths, exactly.
pub(crate) fn millionths(literal: &str) -> Result<u64, String> {
	let large = || format!("{literal} is more than the chain can count");
	let (mantissa, exponent) = literal.split_once(['e', 'E']).unwrap_or((literal, "0"));
	// Beyond so many powers of ten the answer is the same.
	let exponent: i64 = match exponent.parse::<i64>() {
		Ok(exponent) => exponent.clamp(-100_000, 100_000),
		Err(_) if exponent.starts_with('-') => -100_000,
		Err(_) => 100_000,
	};
	let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
	if whole.starts_with('-') && mantissa.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
		return Err("must not be negative".into());
	}
	let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
	let digits = digits.trim_start_matches('0');
	if digits.is_empty() {
		return Ok(0);
	}
	// What the digits must be shifted by to count millionths.
	let shift = exponent - i64::try_from(fraction.len()).map_err(|_| large())? + 6;
	let (kept, cut) = match usize::try_from(-shift) {
		Ok(cut) if shift < 0 => {
			digits.split_at_checked(digits.len().saturating_sub(cut)).unwrap_or((digits, ""))
		},
		_ => (digits, ""),
	};
	if cut.bytes().any(|byte| byte != b'0') {
		return Err(format!("{literal} is finer than a millionth, which the chain counts in"));
	}
	let zeros = usize::try_from(shift.max(0)).map_err(|_| large())?;
	if kept.len() + zeros > 20 {
		return Err(large());
	}
	let text = format!("0{kept}{}", "0".repeat(zeros));
	text.parse().map_err(|_| large())
}

/// What comes out in units that do not go in, and pieces where more come out: the yields a single event needs to declare.
fn yields(inputs: &[EventItem], outputs: &[EventItem]) -> Vec<Quantity> {
	let sums = |items: &[EventItem]| {
		let mut sums: Vec<Quantity> = Vec::new();
		for item in items {
			let one = Quantity { amount: QUANTITY_SCALE, unit: None };
			let Quantity { amount, unit } = match (&item.key, &item.quantity) {
				(Item::Lgtin { .. }, Some(quantity)) => quantity.clone(),
				(Item::Lgtin { .. }, None) => continue,
				_ => one,
			};
			match sums.iter_mut().find(|sum| sum.unit == unit) {
				Some(sum) => sum.amount = sum.amount.saturating_add(amount),
				None => sums.push(Quantity { amount, unit }),
			}
		}
		sums
	};
	if inputs.is_empty() {
		return Vec::new();
	}
	let went_in = sums(inputs);
	let more = |out: &Quantity| match went_in.iter().find(|sum| sum.unit == out.unit) {
		Some(sum) => out.unit.is_none() && out.amount > sum.amount,
		None => true,
	};
	sums(outputs).into_iter().filter(more).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_count_millionths_exactly() {
		for (literal, amount) in [
			("0", 0),
			("-0", 0),
			("1250.50", 1_250_500_000),
			("0.000001", 1),
			("1e3", 1_000_000_000),
			("12E-6", 12),
			("1.5e-3", 1_500),
			("10e-7", 1),
			("18446744073709.551615", u64::MAX),
			("0.0e-9999", 0),
			("0e99999999999999999999", 0),
		] {
			assert_eq!(millionths(literal), Ok(amount), "{literal}");
		}
		for literal in [
			"0.0000001",
			"1e-7",
			"18446744073709.551616",
			"1e99",
			"-1",
			"1e99999999999999999999",
			"1e-9223372036854775808",
		] {
			assert!(millionths(literal).is_err(), "{literal}");
		}
	}
}
