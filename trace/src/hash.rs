// SPDX-License-Identifier: Apache-2.0

//! The event hash: SHA-256 over the pre-hash string, written as a named-information URI (RFC 6920, CBV 2.0 §8.9).

use std::{collections::HashMap, fmt};

use serde_json::{json, Value};
use sha2::{Digest, Sha256};

use crate::{
	context::{Contexts, EPCIS_CONTEXTS},
	document::{Document, EventAt, Kind, Unreadable},
	jsonld::expanded_strings,
	prehash::prehash,
	tree::{event_tree, Namespaces},
	vocabulary::{CBV, GS1},
};

/// An event's pre-hash string and hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventHash {
	/// The event's JSON path in its file.
	pub path: String,
	/// The text that is hashed.
	pub prehash: String,
	/// SHA-256 of it.
	pub digest: [u8; 32],
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

/// The hashes of all events of a document, in document order.
///
/// Fails with the place and reason when the events cannot be found, when one is no object, or when the document
/// cannot be expanded as JSON-LD (a context that is not known, a protected term redefined …).
pub fn hash_events(document: &Document, contexts: &Contexts) -> Result<Vec<EventHash>, Unreadable> {
	let events = document.events()?;
	if let Some(stray) = events.iter().find(|at| !at.event.is_object()) {
		return Err(Unreadable {
			place: stray.path.clone(),
			reason: "type: an event must be an object".into(),
		});
	}
	match document.kind() {
		Kind::Document | Kind::QueryDocument => {
			let paths = events.into_iter().map(|at| at.path).collect();
			hash_document(document, paths, "$", contexts)
		},
		Kind::Event | Kind::EventList => {
			let mut hashes = Vec::with_capacity(events.len());
			for EventAt { path, event } in events {
				let alone = Document::from_value(wrapped(event))?;
				hashes.extend(hash_document(&alone, vec![path.clone()], &path, contexts)?);
			}
			Ok(hashes)
		},
	}
}

/// A lone event as the document it would be captured in. Its own context becomes the document's; without one it is
/// read by the EPCIS context.
fn wrapped(event: &Value) -> Value {
	let [standard, ..] = EPCIS_CONTEXTS;
	let mut event = event.clone();
	let context = event.as_object_mut().and_then(|members| members.shift_remove("@context"));
	json!({
		"@context": context.unwrap_or_else(|| json!([standard])),
		"type": "EPCISDocument",
		"epcisBody": { "eventList": [event] },
	})
}

/// Hashes the events of a document that has a body; `paths` are what the results are called by.
fn hash_document(
	document: &Document,
	paths: Vec<String>,
	place: &str,
	contexts: &Contexts,
) -> Result<Vec<EventHash>, Unreadable> {
	let spelling = Spelling::of(document.root(), contexts)
		.map_err(|fault| Unreadable { place: place.into(), reason: format!("json-ld: {fault}") })?;
	let context = document.root().get("@context").map(|context| spelling.apply(context));
	let mut namespaces = context.as_ref().map(Namespaces::from_context).unwrap_or_default();
	// In order: prefixes declared inside an event count for the events after it.
	let hash = |(at, path): (EventAt<'_>, String)| {
		let prehash = prehash(event_tree(&spelling.apply(at.event), &mut namespaces));
		let digest = Sha256::digest(prehash.as_bytes()).into();
		EventHash { path, prehash, digest }
	};
	Ok(document.events()?.into_iter().zip(paths).map(hash).collect())
}

/// What bare words of a document stand for.
///
/// A word stands for an address when the expanded document contains exactly one address of the Core Business
/// Vocabulary or the GS1 Web Vocabulary that ends in `-word` or `/word`. This looks at the document as a whole and at
/// every string in it, so a word in one event can be spelled out because another event uses it.
struct Spelling {
	/// Addresses by their endings; none when several share one.
	endings: HashMap<String, Option<String>>,
}

impl Spelling {
	fn of(root: &Value, contexts: &Contexts) -> Result<Self, crate::jsonld::Fault> {
		// The reference compares with the name spaces less their last slash.
		let spaces = [CBV.trim_end_matches('/'), GS1.trim_end_matches('/')];
		let mut endings: HashMap<String, Option<String>> = HashMap::new();
		for address in expanded_strings(root, contexts, &spaces)? {
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

	/// A copy of a value with its bare words spelled out.
	fn apply(&self, value: &Value) -> Value {
		match value {
			Value::String(text) => match self.endings.get(text) {
				Some(Some(address)) => json!(address),
				_ => value.clone(),
			},
			Value::Array(values) => values.iter().map(|value| self.apply(value)).collect(),
			Value::Object(members) => {
				members.iter().map(|(name, value)| (name.clone(), self.apply(value))).collect()
			},
			_ => value.clone(),
		}
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
