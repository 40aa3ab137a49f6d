// SPDX-License-Identifier: Apache-2.0

//! A digest of all an event says.
//!
//! The standard hash reads text that looks like a number as one, through binary floating point, and joins names and values
//! without a separator. So two different events can share a hash. This digest tells them apart: text stays text, numbers
//! keep every digit, and every name and value is written with its length. It does not depend on the order of members and
//! lists, on the way identifiers, times and words are spelled, or on what the standard leaves out of its hash
//! (`recordTime`, `eventID`, `errorDeclaration`), or on the rules the id is made by. It is no name of the event. It goes on
//! chain beside the id, so that an id met again is compared with all the first event said.

use std::{borrow::Cow, collections::BTreeSet};

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{
	item::lot_beside_serial,
	lexical::{exact_number, strip},
	prehash::{exact_text, exact_time},
	tree::Namespaces,
};

/// Members of an event that say when and how it was recorded, not what happened.
const LEFT_OUT: [&str; 4] = ["@context", "recordTime", "eventID", "errorDeclaration"];

/// Members that are comments.
const COMMENTS: [&str; 2] = ["rdfs:comment", "comment"];

/// Members whose text is a time.
const TIMES: [&str; 4] = ["eventTime", "time", "startTime", "endTime"];

/// Members whose text is a number: XML has numbers only as text.
const NUMBERS: [&str; 8] =
	["quantity", "value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue"];

/// What the digest begins with: its form may change one day, and digests of two forms must not be compared.
const FORM: &[u8] = b"souk-trace-content-1";

/// The digest of an event whose words are spelled out.
pub fn content(event: &Value, namespaces: &Namespaces) -> [u8; 32] {
	let mut written = FORM.to_vec();
	written.extend(event.as_object().map(|members| object(members, namespaces, true)).unwrap_or_default());
	for lot in lots(event) {
		written.extend(length(lot.len()));
		written.extend(lot.into_bytes());
	}
	Sha256::digest(written).into()
}

/// The lots that Digital Links name beside serials that come into being: the canonical link leaves them out, and the chain
/// takes them.
fn lots(event: &Value) -> BTreeSet<String> {
	let has = |name: &str, word: &str| {
		event.get(name).and_then(Value::as_str).is_some_and(|own| own.ends_with(word))
	};
	if !has("action", "ADD") && !has("type", "TransformationEvent") {
		return BTreeSet::new();
	}
	let lists = ["epcList", "outputEPCList"].into_iter().filter_map(|name| event.get(name)?.as_array());
	let texts = lists.flatten().filter_map(Value::as_str);
	texts.filter_map(|text| Some(lot_beside_serial(text)?.to_string())).collect()
}

/// Writes a value; nothing for an empty one.
fn value(name: &str, of: &Value, namespaces: &Namespaces) -> Vec<u8> {
	let text = match of {
		Value::Array(entries) => {
			// XML cannot tell a list of one from its entry.
			let mut written: Vec<_> = entries.iter().map(|one| value(name, one, namespaces)).collect();
			written.retain(|one| !one.is_empty());
			written.sort();
			return match written.len() {
				0 | 1 => written.pop().unwrap_or_default(),
				count => [b"l".to_vec(), length(count), written.concat()].concat(),
			};
		},
		Value::Object(members) => return object(members, namespaces, false),
		Value::String(text) => {
			let text = strip(text);
			if TIMES.contains(&name) {
				exact_time(text)
			} else {
				let number = NUMBERS.contains(&name).then(|| exact_number(text)).flatten();
				number.unwrap_or_else(|| exact_text(&namespaces.value(text)))
			}
		},
		Value::Number(number) => {
			let literal = number.to_string();
			exact_number(&literal).unwrap_or(literal)
		},
		scalar => scalar.to_string(),
	};
	if text.is_empty() {
		Vec::new()
	} else {
		[b"t".to_vec(), length(text.len()), text.into_bytes()].concat()
	}
}

/// Writes the members of an object that are not empty, sorted.
fn object(members: &Map<String, Value>, namespaces: &Namespaces, is_event: bool) -> Vec<u8> {
	let mut written: Vec<(Cow<'_, str>, Vec<u8>)> = Vec::with_capacity(members.len());
	for (name, of) in members {
		let out = COMMENTS.contains(&name.as_str()) || (is_event && LEFT_OUT.contains(&name.as_str()));
		if out || name.starts_with("@xmlns") {
			continue;
		}
		let one = value(name, of, namespaces);
		if !one.is_empty() {
			written.push((namespaces.name(name), one));
		}
	}
	written.sort();
	if written.is_empty() {
		return Vec::new();
	}
	let mut made = [b"o".to_vec(), length(written.len())].concat();
	for (name, one) in written {
		made.extend(length(name.len()));
		made.extend(name.as_bytes());
		made.extend(one);
	}
	made
}

fn length(count: usize) -> Vec<u8> {
	u64::try_from(count).unwrap_or(u64::MAX).to_be_bytes().to_vec()
}

#[cfg(test)]
mod tests {
	use serde_json::json;

	use super::*;

	fn of(event: Value) -> [u8; 32] {
		content(&event, &Namespaces::default())
	}

	#[test]
	fn should_be_the_same_when_an_event_is_written_otherwise() {
		let one = json!({
			"type": "ObjectEvent",
			"eventTime": "2026-05-04T09:30:00+02:00",
			"epcList": ["urn:epc:id:sgtin:9521230.000041.A100", "urn:epc:id:sscc:0614141.1123456789"],
			"bizStep": "urn:epcglobal:cbv:bizstep:inspecting",
			"quantityList": [{ "epcClass": "urn:epc:class:lgtin:4012345.012345.A", "quantity": 2.50 }],
			"ex:a": true,
			"recordTime": "2026-05-04T09:30:00+02:00",
		});
		let other = json!({
			"bizStep": "https://ref.gs1.org/cbv/BizStep-inspecting",
			"ex:a": "true",
			"quantityList": { "quantity": "2.5", "epcClass": "https://id.gs1.org/01/04012345123456/10/A" },
			"epcList": ["https://id.gs1.org/00/106141411234567897", "https://a.example/01/9521230000413/21/A100"],
			"eventTime": "2026-05-04T07:30:00.000Z",
			"type": "ObjectEvent",
			"eventID": "urn:uuid:1",
			"ex:b": [],
		});
		assert_eq!(of(one), of(other));
	}

	#[test]
	fn should_differ_when_events_say_different_things() {
		let event = |member: Value| of(json!({ "type": "ObjectEvent", "ex:a": member }));
		let values = [
			json!("195212300000000014"),
			json!("195212300000000007"),
			json!("007"),
			json!("7"),
			json!("7.0"),
			json!("1e5"),
			json!("100000"),
			json!(["a", "b"]),
			json!("a"),
			json!("ab"),
			json!({ "b": "c" }),
			json!("b=c"),
		];
		for (at, one) in values.iter().enumerate() {
			for other in values.iter().skip(at + 1) {
				assert_ne!(event(one.clone()), event(other.clone()), "{one} {other}");
			}
		}
		assert_eq!(event(json!(7.0)), event(json!("7")));
		let made = |lot: &str| {
			let epc = format!("https://id.gs1.org/01/09521230000413/10/{lot}/21/A100");
			of(json!({ "type": "ObjectEvent", "action": "ADD", "epcList": [epc] }))
		};
		assert_ne!(made("L1"), made("L2"));
	}
}
