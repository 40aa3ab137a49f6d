// SPDX-License-Identifier: Apache-2.0

//! Validation: EPCIS 2.0 and CBV 2.0, fault by fault.
//!
//! Every fault names its place as a JSON path and the rule it breaks, the rule's short name first. The rules are the
//! standard's, in the JSON form its published JSON schema gives them, and a few the schema cannot express (check
//! digits, levels of identifiers, a parent for ADD and DELETE). Where schema and standard differ, a note says which
//! is followed.

mod event;
mod sensor;
mod value;

use std::{collections::HashMap, fmt};

use serde_json::{Map, Value};

use crate::{
	context::{Contexts, EPCIS_CONTEXTS},
	document::{Document, Kind},
	hash::{hash_events, parse_event_id, same_ids},
	jsonld::{step, Session},
	shape::{skeleton, Kinds, Memory},
};

/// A broken rule and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
	/// JSON path, e.g. `$.epcisBody.eventList[0].epcList[1]`.
	pub path: String,
	/// The rule's short name, a colon, and what is wrong.
	pub rule: String,
	/// The rule is one that GS1's own published examples break: to be told, not to be refused for.
	pub is_note: bool,
}

impl Fault {
	/// The rule's short name, e.g. `check-digit`.
	pub fn name(&self) -> &str {
		self.rule.split(':').next().unwrap_or_default()
	}
}

impl fmt::Display for Fault {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		let note = if self.is_note { "note: " } else { "" };
		write!(to, "{}: {note}{}", self.path, self.rule)
	}
}

/// All faults and notes of a document, in document order as far as rules go member by member.
pub fn check(document: &Document, contexts: &Contexts) -> Vec<Fault> {
	let mut checker = Checker::default();
	checker.document(document);
	checker.faults.extend(crate::chain::to_chain::named_twice(document));
	checker.expansion(document, contexts);
	if checker.faults.iter().all(|fault| fault.is_note) {
		match same_ids(document, contexts) {
			Ok(faults) => checker.faults.extend(faults),
			Err(fault) => {
				checker.faults.push(Fault { path: fault.place, rule: fault.reason, is_note: false });
			},
		}
	}
	checker.faults
}

/// Events whose id is a CBV 2.0 hash, but not of their own content.
///
/// Not part of [`check`]: an id may have been made by another version of the algorithm, and stays valid as a name.
pub fn check_event_ids(document: &Document, contexts: &Contexts) -> Vec<Fault> {
	let (Ok(events), Ok(hashes)) = (document.events(), hash_events(document, contexts)) else {
		return Vec::new();
	};
	let mut checker = Checker::default();
	for (at, hash) in events.iter().zip(hashes) {
		let id = at.event.get("eventID").and_then(Value::as_str).and_then(parse_event_id);
		if id.is_some_and(|id| id != hash.digest) {
			checker.fault(
				&format!("{}.eventID", at.path),
				"event-id",
				format!("the event's hash is {}", hash.uri()),
			);
		}
	}
	checker.faults
}

/// Collects faults on a walk through a document.
#[derive(Default)]
struct Checker {
	faults: Vec<Fault>,
}

/// The path of a member.
fn member(path: &str, name: &str) -> String {
	let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'@';
	let mut made = String::with_capacity(path.len() + name.len() + 1);
	made.push_str(path);
	if !name.is_empty() && name.bytes().all(plain) {
		made.push('.');
		made.push_str(name);
	} else {
		made.push_str(&step(name));
	}
	made
}

/// Members that are extensions or annotations: their names are identifiers, whole or with a prefix.
fn is_extension(name: &str) -> bool {
	name.contains(':')
}

const DOCUMENT: [&str; 10] = [
	"@context",
	"id",
	"type",
	"schemaVersion",
	"creationDate",
	"instanceIdentifier",
	"sender",
	"receiver",
	"epcisHeader",
	"epcisBody",
];

/// Rules the standard has, its JSON schema mostly has not, and GS1's published examples break: classes among single
/// instances, and master data on events that do not create anything.
const NOTES: [&str; 2] = ["level", "ilmd"];

impl Checker {
	fn fault(&mut self, path: &str, rule: &str, what: impl fmt::Display) {
		let is_note = NOTES.contains(&rule);
		self.faults.push(Fault { path: path.to_owned(), rule: format!("{rule}: {what}"), is_note });
	}

	/// The value as an object, or a fault.
	fn object<'v>(&mut self, path: &str, value: &'v Value) -> Option<&'v Map<String, Value>> {
		if !value.is_object() {
			self.fault(path, "type", "must be an object");
		}
		value.as_object()
	}

	/// The value as a list, or a fault.
	fn list<'v>(&mut self, path: &str, value: &'v Value) -> Option<&'v [Value]> {
		if !value.is_array() {
			self.fault(path, "type", "must be a list");
		}
		value.as_array().map(Vec::as_slice)
	}

	/// A mandatory member, or a fault.
	fn mandatory<'v>(
		&mut self,
		path: &str,
		members: &'v Map<String, Value>,
		name: &str,
	) -> Option<&'v Value> {
		let found = members.get(name);
		if found.is_none() {
			self.fault(&member(path, name), "mandatory", format!("{name} is missing"));
		}
		found
	}

	/// Faults for members that are neither known nor extensions.
	fn known(&mut self, path: &str, members: &Map<String, Value>, known: &[&str], what: &str) {
		for name in members.keys() {
			if !known.contains(&name.as_str()) && !is_extension(name) {
				self.fault(&member(path, name), "unknown-field", format!("{what} has no {name}"));
			}
		}
	}

	fn document(&mut self, document: &Document) {
		let root = document.root();
		match document.kind() {
			Kind::Event => {
				if let Some(members) = root.as_object() {
					self.context("$", members.get("@context"));
				}
			},
			Kind::EventList => {},
			Kind::Document | Kind::QueryDocument => self.envelope(document),
		}
		match document.events() {
			Ok(events) => {
				let mut ids = HashMap::new();
				for at in &events {
					self.event(&at.path, at.event);
					self.distinct(&mut ids, &at.path, at.event);
				}
			},
			Err(fault) => {
				let already = self.faults.iter().any(|known| known.path.starts_with(&fault.place));
				if !already {
					self.faults.push(Fault { path: fault.place, rule: fault.reason, is_note: false });
				}
			},
		}
	}

	/// One id, one event; only an error declaration repeats the id of the event it is about.
	fn distinct<'d>(&mut self, seen: &mut HashMap<&'d str, String>, path: &str, event: &'d Value) {
		let Some(id) = event.get("eventID").and_then(Value::as_str) else { return };
		if event.get("errorDeclaration").is_some() {
			return;
		}
		match seen.get(id) {
			Some(first) => {
				let what = format!("the same id as {first}");
				self.fault(&member(path, "eventID"), "duplicate", what);
			},
			None => drop(seen.insert(id, path.to_owned())),
		}
	}

	fn envelope(&mut self, document: &Document) {
		let Some(members) = document.root().as_object() else { return };
		let is_query = document.kind() == Kind::QueryDocument;
		let name = if is_query { "EPCISQueryDocument" } else { "EPCISDocument" };
		self.context("$", members.get("@context"));
		if let Some(kind) = self.mandatory("$", members, "type") {
			if kind != name {
				self.fault("$.type", "value", "must be EPCISDocument or EPCISQueryDocument");
			}
		}
		let version = if is_query {
			members.get("schemaVersion")
		} else {
			self.mandatory("$", members, "schemaVersion")
		};
		if let Some(version) = version {
			self.version("$.schemaVersion", version);
		}
		let created =
			if is_query { members.get("creationDate") } else { self.mandatory("$", members, "creationDate") };
		if let Some(created) = created {
			self.time("$.creationDate", created);
		}
		for name in ["instanceIdentifier", "sender", "receiver"] {
			if let Some(value) = members.get(name) {
				self.text(&member("$", name), value);
			}
		}
		if let Some(header) = members.get("epcisHeader") {
			self.header(header);
		}
		self.known("$", members, &DOCUMENT, name);
		if let Some(body) = self.mandatory("$", members, "epcisBody") {
			self.body(body, is_query);
		}
	}

	fn body(&mut self, body: &Value, is_query: bool) {
		let path = "$.epcisBody";
		let Some(members) = self.object(path, body) else { return };
		if !is_query {
			self.mandatory(path, members, "eventList");
			return;
		}
		let Some(results) = self.mandatory(path, members, "queryResults") else { return };
		let path = "$.epcisBody.queryResults";
		let Some(members) = self.object(path, results) else { return };
		if let Some(name) = self.mandatory(path, members, "queryName") {
			self.text(&member(path, "queryName"), name);
		}
		let Some(body) = self.mandatory(path, members, "resultsBody") else { return };
		let path = "$.epcisBody.queryResults.resultsBody";
		if let Some(members) = self.object(path, body) {
			self.mandatory(path, members, "eventList");
		}
	}

	fn version(&mut self, path: &str, version: &Value) {
		let fits = version.as_str().is_some_and(|text| {
			let mut parts = text.split('.');
			parts.next() == Some("2")
				&& parts.all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
		});
		if !fits {
			self.fault(path, "value", "must be the text \"2.0\" or a later 2.x");
		}
	}

	fn context(&mut self, path: &str, context: Option<&Value>) {
		let path = member(path, "@context");
		let Some(context) = context else {
			self.fault(&path, "mandatory", "@context is missing");
			return;
		};
		let list = context.as_array().map_or_else(|| std::slice::from_ref(context), Vec::as_slice);
		let mut has_epcis = false;
		for one in list {
			match one {
				Value::String(address) => {
					let known = EPCIS_CONTEXTS.contains(&address.as_str());
					has_epcis |= known || address.ends_with("/epcis-context.jsonld");
				},
				Value::Object(_) => {},
				_ => self.fault(&path, "type", "must be an address, an object, or a list of these"),
			}
		}
		if !has_epcis {
			let [standard, ..] = EPCIS_CONTEXTS;
			self.fault(&path, "context", format!("the EPCIS context is missing ({standard})"));
		}
	}

	/// Master data in the header.
	fn header(&mut self, header: &Value) {
		let path = "$.epcisHeader";
		let Some(members) = self.object(path, header) else { return };
		self.known(path, members, &["epcisMasterData"], "epcisHeader");
		let Some(data) = members.get("epcisMasterData") else { return };
		let path = member(path, "epcisMasterData");
		let Some(vocabularies) = self.object(&path, data).and_then(|data| data.get("vocabularyList")) else {
			return;
		};
		let path = member(&path, "vocabularyList");
		for (at, vocabulary) in self.list(&path, vocabularies).unwrap_or_default().iter().enumerate() {
			let path = format!("{path}[{at}]");
			let Some(members) = self.object(&path, vocabulary) else { continue };
			if let Some(kind) = self.mandatory(&path, members, "type") {
				self.uri(&member(&path, "type"), kind);
			}
			let Some(elements) = members.get("vocabularyElementList") else { continue };
			let path = member(&path, "vocabularyElementList");
			for (at, element) in self.list(&path, elements).unwrap_or_default().iter().enumerate() {
				let path = format!("{path}[{at}]");
				let Some(members) = self.object(&path, element) else { continue };
				if let Some(id) = self.mandatory(&path, members, "id") {
					self.identifier(&member(&path, "id"), id, value::Wanted::Any);
				}
			}
		}
	}

	/// The document as JSON-LD. Events on their own carry their own contexts.
	fn expansion(&mut self, document: &Document, contexts: &Contexts) {
		let session = Session::new(contexts);
		let mut expand = |path: &str, root: &Value| {
			if let Err(fault) = session.expanded_strings(root, &[]) {
				self.fault(&format!("{path}{}", fault.path), "json-ld", fault);
				return false;
			}
			true
		};
		match document.kind() {
			Kind::EventList => {
				// One event of each shape is enough.
				let mut kinds = Kinds::new(&session, contexts);
				let (mut sound, mut shape) = (Memory::default(), Vec::new());
				for at in document.events().unwrap_or_default() {
					shape.clear();
					kinds.write(at.event, at.event.get("@context"), &mut shape);
					if sound.get(&shape).is_none() && expand(&at.path, at.event) {
						sound.put(&shape, ());
					}
				}
			},
			_ => {
				let small = skeleton(document, &session, contexts);
				let is_sound = |small: &Value| session.expanded_strings(small, &[]).is_ok();
				if !small.as_ref().is_some_and(is_sound) {
					expand("$", document.root());
				}
			},
		}
	}
}
