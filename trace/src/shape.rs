// SPDX-License-Identifier: Apache-2.0

//! Which events look the same to JSON-LD.
//!
//! Expansion looks at the names of members, at the kinds of values, and at words that a context defines. Identifiers, times
//! and numbers go through it unread. Of a million events a few dozen differ in what it looks at, so one of each *shape* is
//! expanded for all of them. A shape is written out in bytes and compared whole: two events of one shape have the same
//! faults and the same addresses of the vocabularies.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::{
	context::Contexts,
	document::{Document, EventAt},
	jsonld::{is_absolute, Session},
	lexical::is_space,
	vocabulary::{CBV, GS1, GS1_NOW},
};

/// How deep contexts may lie in contexts before nothing is taken for unread.
const MOST_NESTED: usize = 8;

/// The words that contexts define, at any depth.
#[derive(Clone, Debug, Default)]
pub struct Shapes {
	/// None where the contexts make addresses of the vocabularies out of any text: then every text counts.
	words: Option<HashSet<String>>,
}

impl Shapes {
	/// Of a document's context, as the objects that it stands for.
	pub fn of(objects: &[Value], contexts: &Contexts) -> Self {
		let mut words = HashSet::new();
		let all = objects.iter().all(|object| collect(object, contexts, &mut words, 0));
		// A whole address as a term could stand for another one.
		let addresses = words.iter().any(|word| word.contains("//"));
		Shapes { words: (all && !addresses).then_some(words) }
	}

	/// Writes the shape of an event.
	pub fn write(&self, value: &Value, to: &mut Vec<u8>) {
		if self.words.is_none() {
			// A context has truth values, numbers and lists that count.
			return exact(&value.to_string(), to);
		}
		match value {
			Value::Null => to.push(b'0'),
			Value::Bool(_) => to.push(b'b'),
			Value::Number(_) => to.push(b'n'),
			Value::String(text) => match self.unread(text) {
				Some(class) => to.extend([b'u', class]),
				None => exact(text, to),
			},
			Value::Array(entries) => {
				to.push(b'[');
				let mut before = to.len()..to.len();
				for entry in entries {
					let start = to.len();
					self.write(entry, to);
					// Many of one shape are like one, but for words: one `@type` that means nothing is a fault, two are none.
					let counts = to.get(start) == Some(&TEXT);
					if !counts && !before.is_empty() && to.get(before.clone()) == to.get(start..) {
						to.truncate(start);
					} else {
						before = start..to.len();
					}
				}
				to.push(b']');
			},
			Value::Object(members) => self.members(members, false, to),
		}
	}

	/// As [`Self::write`], of an event whose own context is told apart.
	pub fn write_alone(&self, event: &Value, to: &mut Vec<u8>) {
		match event {
			Value::Object(members) => self.members(members, true, to),
			other => self.write(other, to),
		}
	}

	fn members(&self, members: &Map<String, Value>, without_context: bool, to: &mut Vec<u8>) {
		// A context in the middle may define anything below it.
		let all = Shapes { words: None };
		let shapes = if !without_context && members.contains_key("@context") { &all } else { self };
		to.push(b'{');
		for (name, value) in members.iter().filter(|(name, _)| !without_context || *name != "@context") {
			exact(name, to);
			shapes.write(value, to);
		}
		to.push(b'}');
	}

	/// The kind of a text that expansion cannot make an address of the vocabularies of: whether it is an address as it
	/// stands, has a colon, has white space. Faults depend on these.
	fn unread(&self, text: &str) -> Option<u8> {
		let words = self.words.as_ref()?;
		let prefix = text.split_once(':').map(|(prefix, _)| prefix);
		let known =
			words.contains(text) || prefix.is_some_and(|prefix| prefix == "_" || words.contains(prefix));
		if known || text.starts_with('@') || begins_one(text) {
			return None;
		}
		let spaced = text.contains(is_space);
		if spaced && text.contains("..") {
			return None;
		}
		Some(u8::from(is_absolute(text)) | u8::from(prefix.is_some()) << 1 | u8::from(spaced) << 2)
	}
}

/// Whether a text is an address that is looked for. The reference leaves the last slash of the name spaces out.
fn begins_one(text: &str) -> bool {
	SPACES.iter().any(|space| text.starts_with(space.trim_end_matches('/')))
}

/// The most shapes, and the most contexts, that are remembered at once: documents bring what they like.
const REMEMBERED: usize = 4_096;

/// Shapes of events that are documents of their own, each with the context it is read by.
pub struct Kinds<'s, 'a> {
	session: &'s Session<'a>,
	contexts: &'a Contexts,
	/// By the contexts' texts.
	shapes: HashMap<String, Shapes>,
	/// The text of the last context, and what it was.
	text: String,
}

impl<'s, 'a> Kinds<'s, 'a> {
	/// With a session's contexts.
	pub fn new(session: &'s Session<'a>, contexts: &'a Contexts) -> Self {
		Kinds { session, contexts, shapes: HashMap::new(), text: String::new() }
	}

	/// Writes what an event is to JSON-LD: its context and its shape. `context` is the one it is read by.
	pub fn write(&mut self, event: &Value, context: Option<&Value>, to: &mut Vec<u8>) {
		self.text.clear();
		if let Some(context) = context {
			self.text = context.to_string();
		}
		to.extend(self.text.as_bytes());
		to.push(0);
		if !self.shapes.contains_key(&self.text) {
			if self.shapes.len() >= REMEMBERED {
				self.shapes.clear();
			}
			let made = shapes(context, self.session, self.contexts);
			self.shapes.insert(self.text.clone(), made);
		}
		if let Some(shapes) = self.shapes.get(&self.text) {
			shapes.write_alone(event, to);
		}
	}
}

/// The shapes of a context. Of one that cannot be read every text counts.
fn shapes(context: Option<&Value>, session: &Session<'_>, contexts: &Contexts) -> Shapes {
	match context.map(|context| session.objects(context)) {
		None => Shapes::of(&[], contexts),
		Some(Ok(objects)) => Shapes::of(&objects, contexts),
		Some(Err(_)) => Shapes::default(),
	}
}

/// What was made of shapes met before.
pub struct Memory<T>(HashMap<Vec<u8>, T>);

impl<T> Default for Memory<T> {
	fn default() -> Self {
		Memory(HashMap::new())
	}
}

impl<T> Memory<T> {
	/// What was made of a shape.
	pub fn get(&self, shape: &[u8]) -> Option<&T> {
		self.0.get(shape)
	}

	/// Remembers what was made of a shape; forgets all others where they are many.
	pub fn put(&mut self, shape: &[u8], made: T) {
		if self.0.len() >= REMEMBERED {
			self.0.clear();
		}
		self.0.insert(shape.to_vec(), made);
	}
}

/// Where a document may have a context between its own and its events.
const BETWEEN: [&str; 3] = ["/epcisBody", "/epcisBody/queryResults", "/epcisBody/queryResults/resultsBody"];

/// A document with one event of each shape: expanded, it has the addresses of the whole document, and faults where that
/// has any. None where that would not save much, and where another context than the document's is in force for its events.
pub fn skeleton(document: &Document, session: &Session<'_>, contexts: &Contexts) -> Option<Value> {
	let events = document.events().ok().filter(|events| events.len() > 1)?;
	let context = |place: &&str| document.root().pointer(place).and_then(|body| body.get("@context"));
	if BETWEEN.iter().any(|place| context(place).is_some()) {
		return None;
	}
	let shapes = shapes(document.root().get("@context"), session, contexts);
	let mut known: HashSet<Vec<u8>> = HashSet::new();
	let mut kept: Vec<&Value> = Vec::new();
	let mut buffer = Vec::with_capacity(1024);
	for EventAt { event, .. } in &events {
		buffer.clear();
		shapes.write(event, &mut buffer);
		if !known.contains(&buffer) {
			if kept.len() * 2 > events.len() || kept.len() >= REMEMBERED {
				return None;
			}
			known.insert(buffer.clone());
			kept.push(event);
		}
	}
	let first = events.first().map(|at| std::ptr::from_ref(at.event))?;
	Some(without(document.root(), first, &kept))
}

/// A copy of a value in which the list that begins with `first` has other entries.
fn without(value: &Value, first: *const Value, kept: &[&Value]) -> Value {
	match value {
		Value::Array(entries) if entries.first().is_some_and(|entry| std::ptr::eq(entry, first)) => {
			kept.iter().map(|event| (*event).clone()).collect()
		},
		Value::Array(entries) => entries.iter().map(|entry| without(entry, first, kept)).collect(),
		Value::Object(members) => {
			members.iter().map(|(name, value)| (name.clone(), without(value, first, kept))).collect()
		},
		scalar => scalar.clone(),
	}
}

/// Where the addresses that are looked for begin.
const SPACES: [&str; 3] = [CBV, GS1, GS1_NOW];

/// What a text begins with that is written out.
const TEXT: u8 = b's';

fn exact(text: &str, to: &mut Vec<u8>) {
	to.push(TEXT);
	to.extend(text.len().to_le_bytes());
	to.extend(text.as_bytes());
}

/// Collects the terms of a context and of those in it. False where a word could become an address of the vocabularies
/// without being a term.
fn collect(context: &Value, contexts: &Contexts, words: &mut HashSet<String>, depth: usize) -> bool {
	if depth > MOST_NESTED {
		return false;
	}
	match context {
		Value::Object(members) => members.iter().all(|(name, value)| match (name.as_str(), value) {
			("@vocab", Value::String(space)) => is_foreign(space),
			("@base", Value::String(_)) => false,
			("@context", Value::String(address)) => match contexts.get(address) {
				Some(known) => collect(known, contexts, words, depth + 1),
				None => false,
			},
			("@context", Value::Array(several)) => several.iter().all(|one| match one {
				Value::String(address) => {
					contexts.get(address).is_some_and(|known| collect(known, contexts, words, depth + 1))
				},
				other => collect(other, contexts, words, depth + 1),
			}),
			(name, value) => {
				if !name.starts_with('@') {
					words.insert(name.to_owned());
				}
				!value.is_object() || collect(value, contexts, words, depth + 1)
			},
		}),
		Value::Array(several) => several.iter().all(|one| collect(one, contexts, words, depth + 1)),
		_ => true,
	}
}

/// Whether nothing put behind an address can be one that is looked for.
fn is_foreign(space: &str) -> bool {
	let overlaps = |known: &&str| space.starts_with(known.trim_end_matches('/')) || known.starts_with(space);
	(space.starts_with("https://") || space.starts_with("http://")) && !SPACES.iter().any(overlaps)
}

#[cfg(test)]
mod tests {
	use serde_json::json;

	use super::*;
	use crate::context::EPCIS_CONTEXTS;

	/// The strings that are found, in the whole document and in its skeleton, and how many events that has.
	fn both(context: &Value, events: Vec<Value>) -> (Option<Vec<String>>, Option<Vec<String>>, usize) {
		let contexts = Contexts::default();
		let session = Session::new(&contexts);
		let root =
			json!({ "@context": context, "type": "EPCISDocument", "epcisBody": { "eventList": events } });
		let document = Document::from_value(root).unwrap();
		let small = skeleton(&document, &session, &contexts);
		let small = small.unwrap_or_else(|| document.root().clone());
		let spaces = SPACES.map(|space| space.trim_end_matches('/'));
		let found = |root: &Value| {
			session.expanded_strings(root, &spaces).ok().map(|found| found.into_iter().collect::<Vec<_>>())
		};
		let count = small["epcisBody"]["eventList"].as_array().unwrap().len();
		(found(document.root()), found(&small), count)
	}

	fn event(at: usize, more: Value) -> Value {
		let mut made = json!({
			"type": "ObjectEvent",
			"eventTime": format!("2026-01-01T00:00:{:02}Z", at % 60),
			"bizStep": if at.is_multiple_of(2) { "shipping" } else { "receiving" },
			"epcList": vec![format!("https://id.gs1.org/01/09521000000025/21/S{at}"); 1 + at % 3],
			"readPoint": { "id": format!("urn:epc:id:sgln:952100.{at:06}.0") },
		});
		for (name, value) in more.as_object().unwrap() {
			made[name] = value.clone();
		}
		made
	}

	#[test]
	fn should_expand_one_event_of_each_shape() {
		let [standard, ..] = EPCIS_CONTEXTS;
		let (whole, small, count) =
			both(&json!([standard]), (0..100).map(|at| event(at, json!({}))).collect());
		assert_eq!((small, count), (whole.clone(), 2));
		assert_eq!(whole.unwrap().len(), 2);
	}

	#[test]
	fn should_find_the_same_when_contexts_make_addresses_out_of_words() {
		let [standard, ..] = EPCIS_CONTEXTS;
		let more = |at: usize| {
			json!({
				"ex:word": format!("w{at}"),
				"ex:link": format!("v:{at}"),
				"ex:time": format!("2026-{at}:00 x"),
				"ex:own": { "@context": { "ex": "https://ref.gs1.org/cbv/", "k": "ex:K" }, "@type": format!("ex:T{at}") },
			})
		};
		for own in [
			json!({ "ex": "https://ex.example/" }),
			json!({ "ex": "https://ex.example/", "w7": "cbv:W-seven", "ex:word": { "@type": "@vocab" } }),
			json!({ "ex": "https://ex.example/", "v": "https://ref.gs1.org/voc/" , "ex:link": { "@type": "@id" } }),
			json!({ "ex": "https://ex.example/", "@vocab": "https://ref.gs1.org/cbv/", "ex:word": { "@type": "@vocab" } }),
			json!({ "ex": "https://ex.example/", "@vocab": "https://ref.gs1.org/", "ex:time": { "@type": "@vocab" } }),
			json!({ "ex": "https://ex.example/", "@vocab": "https://v.example/", "ex:word": { "@type": "@vocab" } }),
			json!({ "ex": "https://ex.example/", "@base": "https://ref.gs1.org/cbv/", "ex:word": { "@type": "@id" } }),
			json!({ "ex": "https://ex.example/", "2026-7": "https://ref.gs1.org/voc/", "ex:time": { "@type": "@id" } }),
			json!({ "ex": "https://ex.example/", "ex:deep": { "@id": "ex:deep", "@context": { "w3": "cbv:W-three" } } }),
		] {
			for count in [3, 60] {
				let events: Vec<Value> = (0..count).map(|at| event(at, more(at))).collect();
				let (whole, small, _) = both(&json!([standard, own]), events);
				assert_eq!(small, whole, "{own}");
				assert!(whole.is_none_or(|whole| whole.len() > 2), "{own}");
			}
		}
	}

	#[test]
	fn should_keep_faults_when_only_one_event_has_them() {
		let [standard, ..] = EPCIS_CONTEXTS;
		for fault in [
			json!({ "readPoint": { "id": 7 } }),
			json!({ "ex:v": { "@value": "a", "@type": "b c" } }),
			json!({ "ex:v": { "@value": "a", "@type": "2026:1" } }),
			json!({ "ex:v": { "@value": "a", "@type": ["urn:a"] } }),
			json!({ "readPoint": { "id": "urn:a", "@id": "urn:b" } }),
		] {
			let with = |at: usize| match at {
				77 => event(at, fault.clone()),
				_ => event(at, json!({ "ex:v": { "@value": "a", "@type": format!("urn:b:{at}") } })),
			};
			let (whole, small, count) =
				both(&json!([standard, { "ex": "urn:ex:" }]), (0..100).map(with).collect());
			assert_eq!((whole, small), (None, None), "{fault}");
			assert!(count < 10, "{count}");
		}
	}
}
