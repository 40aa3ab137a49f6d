// SPDX-License-Identifier: Apache-2.0

//! The event hash: SHA-256 over the pre-hash string, written as a named-information URI (RFC 6920, CBV 2.0 §8.9).

use std::{collections::HashMap, fmt, hash::Hash, rc::Rc, str::FromStr};

use serde_json::{json, Value};
use sha2::{Digest, Sha256};

use crate::{
	content::content,
	context::{Contexts, Edition, EPCIS_CONTEXTS},
	document::{Document, EventAt, Kind, Unreadable},
	jsonld::Session,
	lexical::Moment,
	prehash::{exact_prehash, prehash},
	rules::Fault,
	shape::{skeleton, Kinds, Memory},
	tree::{event_tree, Namespaces, Words},
	vocabulary::{CBV, GS1, GS1_NOW},
};

/// How the pre-hash string is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rules {
	/// As GS1's reference implementation 1.9.3 writes it. The ids on chain are these.
	#[default]
	Reference,
	/// As the standard's text has it, with what the reference has mended since its last release: numbers exactly, half a
	/// millisecond up, `true` and `false`, compact identifiers spelled out, the text's order of fields.
	Exact,
}

impl FromStr for Rules {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match text {
			"reference" => Ok(Self::Reference),
			"exact" => Ok(Self::Exact),
			_ => Err("must be reference or exact".into()),
		}
	}
}

/// An event's pre-hash string and hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventHash {
	/// The event's JSON path in its file.
	pub path: String,
	/// The text that is hashed.
	pub prehash: String,
	/// SHA-256 of it.
	pub digest: [u8; 32],
	/// SHA-256 of all the event says: differs where the events differ, also where the hash does not. Only where it was asked
	/// for.
	pub content: Option<[u8; 32]>,
}

impl EventHash {
	/// `ni:///sha-256;…?ver=CBV2.0`.
	pub fn uri(&self) -> String {
		event_id(&self.digest)
	}
}

impl fmt::Display for EventHash {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(&self.uri())
	}
}

/// Events with the hash of an earlier event that says something else. The later one is at the fault's path.
pub fn collisions(hashes: &[EventHash]) -> Vec<Fault> {
	let mut firsts: HashMap<[u8; 32], &EventHash> = HashMap::with_capacity(hashes.len());
	let mut faults = Vec::new();
	for hash in hashes {
		let first = *firsts.entry(hash.digest).or_insert(hash);
		if first.content != hash.content {
			faults.push(collision(&hash.path, &first.path, &hash.digest));
		}
	}
	faults
}

/// The fault of an event that has the id of another one, `first`.
pub fn collision(path: &str, first: &str, digest: &[u8; 32]) -> Fault {
	let rule = format!(
		"same-id: has the id of {first} and says something else ({}); write numbers in text as other text, or use \
		 --rules exact",
		event_id(digest)
	);
	Fault { path: path.to_owned(), rule, is_note: false }
}

const URI_START: &str = "ni:///sha-256;";
const URI_END: &str = "?ver=CBV2.0";

/// The event id of a digest: `ni:///sha-256;` and 64 lower-case hex digits, `?ver=CBV2.0`.
pub fn event_id(digest: &[u8; 32]) -> String {
	let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
	format!("{URI_START}{hex}{URI_END}")
}

/// The digest in an event id, or nothing when it is not one of CBV 2.0 over SHA-256.
pub fn parse_event_id(text: &str) -> Option<[u8; 32]> {
	let hex = text.strip_prefix(URI_START)?.strip_suffix(URI_END)?.as_bytes();
	if hex.len() != 64 {
		return None;
	}
	let digit = |byte: u8| match byte {
		b'0'..=b'9' => Some(byte - b'0'),
		b'a'..=b'f' => Some(byte - b'a' + 10),
		_ => None,
	};
	let mut digest = [0; 32];
	for (byte, pair) in digest.iter_mut().zip(hex.chunks_exact(2)) {
		let [high, low] = pair else { return None };
		*byte = digit(*high)? * 16 + digit(*low)?;
	}
	Some(digest)
}

/// Events of a document with the hash of an earlier event that says something else.
///
/// Only events of one type and time can share a hash, so only those are hashed.
pub(crate) fn same_ids(document: &Document, contexts: &Contexts) -> Result<Vec<Fault>, Unreadable> {
	let mut events = document.events()?;
	let rules = contexts.rules();
	fn key(event: &Value, rules: Rules) -> (&str, Option<i64>) {
		let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
		let time = Moment::read(text("eventTime").trim()).map(|moment| match rules {
			Rules::Reference => moment.unix_millis(),
			Rules::Exact => moment.unix_millis_half_up(),
		});
		(text("type"), time)
	}
	// Prefixes that an event declares count for those after it.
	let declaring = events.iter().any(|at| declares(at.event));
	if !declaring {
		let keys = events.iter().map(|at| key(at.event, rules)).collect();
		keep_repeated(&mut events, keys);
	}
	if events.is_empty() {
		return Ok(Vec::new());
	}
	let hash = |events: Vec<EventAt<'_>>, wanted: Wanted| -> Result<Vec<EventHash>, Unreadable> {
		hash_these(document, events, contexts, rules, wanted)?.into_iter().collect()
	};
	if declaring {
		return Ok(collisions(&hash(events, Wanted::Content)?));
	}
	// What an event says is looked at only where another one has its hash.
	let digests = hash(events.clone(), Wanted::Digest)?.into_iter().map(|hash| hash.digest).collect();
	keep_repeated(&mut events, digests);
	match events.is_empty() {
		true => Ok(Vec::new()),
		false => Ok(collisions(&hash(events, Wanted::Content)?)),
	}
}

/// Keeps the events whose key another one has too. The keys are in the order of the events.
fn keep_repeated<K: Eq + Hash>(events: &mut Vec<EventAt<'_>>, keys: Vec<K>) {
	let mut counts: HashMap<&K, usize> = HashMap::with_capacity(keys.len());
	keys.iter().for_each(|key| *counts.entry(key).or_default() += 1);
	let mut repeated = keys.iter().map(|key| counts.get(key).is_some_and(|count| *count > 1));
	events.retain(|_| repeated.next().unwrap_or(true));
}

/// Whether there is a declaration of a prefix in it.
fn declares(value: &Value) -> bool {
	match value {
		Value::Array(values) => values.iter().any(declares),
		Value::Object(members) => {
			members.iter().any(|(name, value)| name.starts_with("@xmlns") || declares(value))
		},
		_ => false,
	}
}

/// The hashes of all events of a document, in document order, by the rules that go with the contexts.
///
/// Fails with the place and reason when the events cannot be found, when one is no event, or when the document cannot be
/// expanded as JSON-LD (a context that is not known, a protected term redefined …).
pub fn hash_events(document: &Document, contexts: &Contexts) -> Result<Vec<EventHash>, Unreadable> {
	hash_these(document, document.events()?, contexts, contexts.rules(), Wanted::Prehash)?
		.into_iter()
		.collect()
}

/// As [`hash_events`], by the rules asked for, and with [`EventHash::content`].
pub fn hash_events_by(
	document: &Document,
	contexts: &Contexts,
	rules: Rules,
) -> Result<Vec<EventHash>, Unreadable> {
	hash_each(document, contexts, rules)?.into_iter().collect()
}

/// As [`hash_events_by`], each event for itself: one that has no hash does not take those beside it with it. Fails where the
/// document as a whole has none.
pub fn hash_each(
	document: &Document,
	contexts: &Contexts,
	rules: Rules,
) -> Result<Vec<Result<EventHash, Unreadable>>, Unreadable> {
	hash_these(document, document.events()?, contexts, rules, Wanted::Content)
}

fn hash_these(
	document: &Document,
	events: Vec<EventAt<'_>>,
	contexts: &Contexts,
	rules: Rules,
	wanted: Wanted,
) -> Result<Vec<Result<EventHash, Unreadable>>, Unreadable> {
	let session = Session::new(contexts);
	match document.kind() {
		Kind::Document | Kind::QueryDocument => {
			// What is no event is named first: it may be why the document cannot be expanded.
			let refused = events.iter().find_map(|at| is_event(at).err());
			let small = skeleton(document, &session, contexts);
			let reading = small
				.and_then(|small| Reading::of(&small, &session, rules, wanted).ok())
				.map_or_else(|| Reading::of(document.root(), &session, rules, wanted), Ok);
			let mut reading = reading.map_err(|fault| refused.unwrap_or_else(|| unexpanded("$", &fault)))?;
			// In order: prefixes declared inside an event count for the events after it.
			Ok(events.into_iter().map(|at| reading.hash(at, false)).collect())
		},
		Kind::Event | Kind::EventList => {
			let mut kinds = Kinds::new(&session, contexts);
			let mut memory: Memory<Reading> = Memory::default();
			let mut shape = Vec::with_capacity(1024);
			let mut hash = |at: EventAt<'_>| {
				is_event(&at)?;
				shape.clear();
				kinds.write(at.event, Some(at.event.get("@context").unwrap_or(&standard())), &mut shape);
				if let Some(reading) = memory.get(&shape) {
					return reading.clone().hash(at, true);
				}
				let reading = Reading::of(&wrapped(at.event), &session, rules, wanted);
				let reading = reading.map_err(|fault| unexpanded(&at.path, &fault))?;
				memory.put(&shape, reading.clone());
				reading.clone().hash(at, true)
			};
			Ok(events.into_iter().map(&mut hash).collect())
		},
	}
}

fn unexpanded(place: &str, fault: &crate::jsonld::Fault) -> Unreadable {
	Unreadable { place: format!("{place}{}", fault.path), reason: format!("json-ld: {fault}") }
}

/// Refuses what is no event: a hash of it would name something that nobody can look up.
fn is_event(at: &EventAt<'_>) -> Result<(), Unreadable> {
	let refuse = |member: &str, reason: &str| {
		Err(Unreadable { place: format!("{}{member}", at.path), reason: reason.into() })
	};
	let Some(members) = at.event.as_object() else {
		return refuse("", "type: an event must be an object");
	};
	match members.get("type") {
		None => return refuse(".type", "mandatory: no event without a type"),
		Some(Value::String(kind)) if !kind.trim().is_empty() => {},
		Some(_) => return refuse(".type", "type: must be text, the one type of the event"),
	}
	match members.get("eventTime") {
		None => refuse(".eventTime", "mandatory: no event without a time"),
		Some(Value::String(time)) if !time.trim().is_empty() => Ok(()),
		Some(_) => refuse(".eventTime", "time: must be text, a date and time with offset"),
	}
}

/// The context of an event that has none.
fn standard() -> Value {
	let [standard, ..] = EPCIS_CONTEXTS;
	json!([standard])
}

/// A lone event as the document it would be captured in. Its own context becomes the document's; without one it is
/// read by the EPCIS context.
fn wrapped(event: &Value) -> Value {
	let mut event = event.clone();
	let context = event.as_object_mut().and_then(|members| members.shift_remove("@context"));
	json!({
		"@context": context.unwrap_or_else(standard),
		"type": "EPCISDocument",
		"epcisBody": { "eventList": [event] },
	})
}

/// What is made of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
	/// Its digest alone: no text is kept.
	Digest,
	/// The text that is hashed too.
	Prehash,
	/// And a digest of all it says.
	Content,
}

/// How the events of a document are read.
#[derive(Clone)]
struct Reading {
	spelling: Rc<Spelling>,
	/// The prefixes of the id.
	namespaces: Namespaces,
	/// The prefixes of what an event says: that does not depend on the rules its id is made by.
	spoken: Namespaces,
	rules: Rules,
	wanted: Wanted,
}

impl Reading {
	/// Of a document that has a body.
	fn of(
		root: &Value,
		session: &Session<'_>,
		rules: Rules,
		wanted: Wanted,
	) -> Result<Self, crate::jsonld::Fault> {
		let spelling = Spelling::of(root, session)?;
		let context = root.get("@context").map(|context| spelling.apply(context));
		let mut namespaces = context.as_ref().map(Namespaces::from_context).unwrap_or_default();
		let mut spoken = Namespaces::default();
		if rules == Rules::Exact || wanted == Wanted::Content {
			spoken = exact_namespaces(root.get("@context"), session)?;
		}
		if rules == Rules::Exact {
			namespaces.clone_from(&spoken);
		}
		Ok(Reading { spelling: Rc::new(spelling), namespaces, spoken, rules, wanted })
	}

	/// Hashes an event. Prefixes that it declares count from then on.
	fn hash(&mut self, at: EventAt<'_>, alone: bool) -> Result<EventHash, Unreadable> {
		is_event(&at)?;
		let EventAt { path, event } = at;
		let tree = event_tree(event, self.spelling.as_ref(), &mut self.namespaces, alone);
		let prehash = match self.rules {
			Rules::Reference => prehash(tree),
			Rules::Exact => exact_prehash(tree),
		};
		let content = (self.wanted == Wanted::Content).then(|| {
			let event = self.spelling.apply(event);
			self.spoken.declare_inside(&event);
			content(&event, &self.spoken)
		});
		let digest = Sha256::digest(prehash.as_bytes()).into();
		let prehash = if self.wanted == Wanted::Digest { String::new() } else { prehash };
		Ok(EventHash { path, prehash, digest, content })
	}
}

/// The prefixes of the document's own contexts and of those behind addresses, and the standard's three.
fn exact_namespaces(
	context: Option<&Value>,
	session: &Session<'_>,
) -> Result<Namespaces, crate::jsonld::Fault> {
	let objects = context.map(|context| session.objects(context)).transpose()?.unwrap_or_default();
	let mut namespaces = Namespaces::default();
	namespaces.exact = true;
	// The same word of the GS1 vocabulary is the same under every edition of the context.
	for (prefix, space) in [("gs1", GS1_NOW), ("cbv", CBV), ("epcis", "https://ref.gs1.org/epcis/")] {
		namespaces.declare(prefix, space);
	}
	// The last declaration counts.
	for (prefix, meaning) in objects.iter().rev().filter_map(Value::as_object).flatten() {
		let space = meaning.as_str().or_else(|| meaning.get("@id").and_then(Value::as_str));
		if let Some(space) =
			space.filter(|space| space.ends_with(['/', '#', ':', '?', '=']) && !prefix.starts_with('@'))
		{
			namespaces.declare(prefix, space);
		}
	}
	Ok(namespaces)
}

/// What bare words of a document stand for.
///
/// A word stands for an address when the expanded document contains exactly one address of the Core Business
/// Vocabulary or the GS1 Web Vocabulary that ends in `-word` or `/word`. This looks at the document as a whole and at
/// every string in it, so a word in one event can be spelled out because another event uses it.
#[derive(Default)]
struct Spelling {
	/// Addresses by their endings; none when several share one.
	endings: HashMap<String, Option<String>>,
}

impl Spelling {
	fn of(root: &Value, session: &Session<'_>) -> Result<Self, crate::jsonld::Fault> {
		// The reference compares with the name spaces less their last slash. It knows the older of the two of the GS1
		// vocabulary; the other counts where the document's context is one that has it.
		let now = names_edition(root.get("@context"), Edition::V201);
		let spaces = [CBV, GS1, if now { GS1_NOW } else { GS1 }].map(|space| space.trim_end_matches('/'));
		let mut endings: HashMap<String, Option<String>> = HashMap::new();
		for address in session.expanded_strings(root, &spaces)? {
			for (at, _) in address.match_indices(['-', '/']) {
				let ending = address.get(at + 1..).unwrap_or_default();
				match endings.get_mut(ending) {
					Some(known) if known.as_ref() != Some(&address) => *known = None,
					Some(_) => {},
					None => drop(endings.insert(ending.to_owned(), Some(address.clone()))),
				}
			}
		}
		Ok(Spelling { endings })
	}
}

impl Words for Spelling {
	fn word<'w>(&'w self, text: &'w str) -> &'w str {
		match self.endings.get(text) {
			Some(Some(address)) => address,
			_ => text,
		}
	}
}

/// Whether a context names an edition of the EPCIS context.
fn names_edition(context: Option<&Value>, edition: Edition) -> bool {
	match context {
		Some(Value::String(address)) => Edition::at(address) == Some(edition),
		Some(Value::Array(several)) => several.iter().any(|one| names_edition(Some(one), edition)),
		_ => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_come_back_when_a_digest_is_written_as_id() {
		let digest = std::array::from_fn(|at| at as u8 * 7);
		assert_eq!(parse_event_id(&event_id(&digest)), Some(digest));
	}

	#[test]
	fn should_not_read_when_an_id_is_of_another_kind() {
		let good = event_id(&[0xab; 32]);
		for bad in [
			good.replace("CBV2.0", "CBV2.1"),
			good.replace("sha-256", "sha-384"),
			good.replace("abab", "ABAB"),
			good.replacen("ab", "", 1),
			"urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8".into(),
		] {
			assert_eq!(parse_event_id(&bad), None, "{bad}");
		}
	}
}
