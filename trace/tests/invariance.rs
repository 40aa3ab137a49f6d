// SPDX-License-Identifier: Apache-2.0

//! What must not change a hash, what must, and what must not break anything, on generated documents.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

mod generator;

use generator::{random::Random, Maker, Mood};
use serde_json::{json, Map, Value};
use souk_trace::{check, collisions, hash_events, hash_events_by, Contexts, Document, Rules};

const CASES: u64 = 150;

fn uris(document: &Value) -> Vec<String> {
	let document = Document::from_value(document.clone()).unwrap();
	hash_events(&document, &Contexts::default()).unwrap().iter().map(|hash| hash.uri()).collect()
}

fn plausible(seed: u64) -> Value {
	Maker::new(seed, Mood::Plausible).document()
}

fn events(document: &mut Value) -> &mut Vec<Value> {
	document["epcisBody"]["eventList"].as_array_mut().unwrap()
}

/// The same with members and list entries in another order. Pairs keep theirs: the order of type and identifier in a
/// business transaction, source or destination does change the hash.
fn shuffled(value: &Value, r: &mut Random) -> Value {
	match value {
		Value::Array(values) => {
			let mut values: Vec<Value> = values.iter().map(|value| shuffled(value, r)).collect();
			r.shuffle(&mut values);
			Value::Array(values)
		},
		Value::Object(members) => {
			let mut list: Vec<_> =
				members.iter().map(|(name, value)| (name.clone(), shuffled(value, r))).collect();
			let paired =
				["bizTransaction", "source", "destination"].iter().any(|name| members.contains_key(*name));
			if !paired {
				r.shuffle(&mut list);
			}
			Value::Object(list.into_iter().collect::<Map<_, _>>())
		},
		_ => value.clone(),
	}
}

#[test]
fn should_keep_hashes_when_members_and_lists_are_reordered() {
	for seed in 0..CASES {
		let document = plausible(seed);
		let mut r = Random::new(seed);
		let mut other = document.clone();
		for event in events(&mut other) {
			*event = shuffled(event, &mut r);
		}
		assert_eq!(uris(&document), uris(&other), "{seed}");
	}
}

#[test]
fn should_keep_hashes_when_only_the_record_changes() {
	for seed in 0..CASES {
		let document = plausible(seed);
		let mut other = document.clone();
		for event in events(&mut other) {
			event["eventID"] = json!("urn:uuid:11111111-2222-4333-8444-555555555555");
			event["recordTime"] = json!("2030-01-01T00:00:00Z");
			event["errorDeclaration"] = json!({ "declarationTime": "2030-01-01T00:00:00Z" });
		}
		assert_eq!(uris(&document), uris(&other), "{seed}");
	}
}

#[test]
fn should_change_hashes_when_the_time_zone_changes() {
	for seed in 0..CASES {
		let document = plausible(seed);
		let mut other = document.clone();
		for event in events(&mut other) {
			let offset = if event["eventTimeZoneOffset"] == "+01:00" { "+02:00" } else { "+01:00" };
			event["eventTimeZoneOffset"] = json!(offset);
		}
		let same = uris(&document).iter().zip(uris(&other)).any(|(one, other)| *one == other);
		assert!(!same, "{seed}");
	}
}

#[test]
fn should_keep_hashes_when_the_envelope_changes() {
	for seed in 0..CASES {
		let mut document = plausible(seed);
		// A header's strings count for bare words, so it stays where it was.
		if let Some(members) = document.as_object_mut() {
			members.remove("epcisHeader");
		}
		let list = document["epcisBody"]["eventList"].clone();
		let query = json!({
			"@context": document["@context"],
			"type": "EPCISQueryDocument",
			"epcisBody": { "queryResults": { "queryName": "all", "resultsBody": { "eventList": list } } },
		});
		assert_eq!(uris(&document), uris(&query), "{seed}");

		let event = events(&mut document)[0].clone();
		*events(&mut document) = vec![event.clone()];
		let mut alone = event;
		alone["@context"] = document["@context"].clone();
		let expected = uris(&document);
		assert_eq!(uris(&alone), expected, "{seed}");
		assert_eq!(uris(&json!([alone, alone])), [expected.clone(), expected].concat(), "{seed}");
	}
}

/// The digests of what the events say, and their exact hashes.
fn contents(document: &Value) -> Vec<(Option<[u8; 32]>, String)> {
	let document = Document::from_value(document.clone()).unwrap();
	let hashes = hash_events_by(&document, &Contexts::default(), Rules::Exact).unwrap();
	// What is said does not depend on the rules of the id.
	let other = hash_events_by(&document, &Contexts::default(), Rules::Reference).unwrap();
	assert!(hashes.iter().map(|hash| hash.content).eq(other.iter().map(|hash| hash.content)));
	hashes.iter().map(|hash| (hash.content, hash.uri())).collect()
}

#[test]
fn should_keep_what_is_said_when_members_and_lists_are_reordered() {
	let (mut events_seen, mut told_apart) = (0, 0);
	for seed in 0..CASES / 3 {
		let document = plausible(seed);
		let mut r = Random::new(seed);
		let mut other = document.clone();
		for event in events(&mut other) {
			*event = shuffled(event, &mut r);
			event["recordTime"] = json!("2031-01-01T00:00:00Z");
			event["eventID"] = json!("urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01");
		}
		assert_eq!(contents(&document), contents(&other), "{seed}");

		// One more member is something else, in what is said as in the exact hash.
		let before = contents(&document);
		let mut other = document.clone();
		for event in events(&mut other) {
			event["urn:example:added"] = json!("x");
		}
		for (one, other) in before.iter().zip(contents(&other)) {
			assert_ne!(one.0, other.0, "{seed}");
			assert_ne!(one.1, other.1, "{seed}");
			events_seen += 1;
		}

		// An event and its twin whose text reads as the same number: one hash, told apart by what they say.
		let mut twins = document.clone();
		let mut one = events(&mut twins)[0].clone();
		let mut two = one.clone();
		one["urn:example:pallet"] = json!("195212300000000014");
		two["urn:example:pallet"] = json!("195212300000000007");
		*events(&mut twins) = vec![one.clone(), two, one];
		let twin = Document::from_value(twins.clone()).unwrap();
		let hashes = hash_events_by(&twin, &Contexts::default(), Rules::Reference).unwrap();
		assert_eq!(hashes[0].digest, hashes[1].digest, "{seed}");
		let found = collisions(&hashes);
		assert_eq!(found.len(), 1, "{seed}: {found:?}");
		assert_eq!(found[0].path, "$.epcisBody.eventList[1]");
		assert!(found[0].rule.contains("$.epcisBody.eventList[0]"), "{}", found[0].rule);
		let exact = contents(&twins);
		assert_ne!(exact[0].1, exact[1].1, "{seed}");
		assert_eq!(exact[0], exact[2], "{seed}");
		told_apart += 1;
	}
	assert!(events_seen > CASES / 3 && told_apart == CASES / 3, "{events_seen} {told_apart}");
}

#[test]
fn should_find_no_fault_when_documents_are_plausible() {
	for seed in 0..CASES {
		let document = Document::from_value(plausible(seed)).unwrap();
		let faults = check(&document, &Contexts::default());
		assert!(faults.iter().all(|fault| fault.is_note), "{seed}: {faults:#?}");
	}
}

/// Puts something else in a random place.
fn damaged(value: &mut Value, r: &mut Random) {
	let go_deeper = r.chance(85);
	match value {
		Value::Array(values) if go_deeper && !values.is_empty() => {
			let at = r.below(values.len() as u64) as usize;
			damaged(&mut values[at], r);
		},
		Value::Object(members) if go_deeper && !members.is_empty() => {
			let at = r.below(members.len() as u64) as usize;
			if let Some((_, value)) = members.iter_mut().nth(at) {
				damaged(value, r);
			}
		},
		place => {
			let odd = [
				json!(null),
				json!(-1),
				json!(""),
				json!("%"),
				json!([]),
				json!({}),
				json!([[null]]),
				json!({ "@value": 1, "@type": [] }),
				json!({ "@list": [{ "@set": ["\u{0}"] }] }),
				json!("urn:epc:id:sgtin:é.é.é"),
				json!("https://id.gs1.org/01/é/22/"),
				json!("https://id.gs1.org//"),
				json!("9999-12-31T23:59:59.9999-14:00"),
				json!("0001-01-01T00:00:00+14:00"),
				json!({ "@context": { "x": { "@id": "x" } }, "@graph": [1] }),
			];
			*place = odd[r.below(odd.len() as u64) as usize].clone();
		},
	}
}

#[test]
fn should_never_panic_when_documents_are_damaged() {
	let contexts = Contexts::default();
	for seed in 0..CASES * 8 {
		let mut r = Random::new(seed);
		let (_, mut value) = generator::document(seed);
		for _ in 0..r.between(1, 4) {
			damaged(&mut value, &mut r);
		}
		if let Ok(document) = Document::from_value(value) {
			let _ = check(&document, &contexts);
			let _ = hash_events(&document, &contexts);
			if seed % 4 == 0 {
				let _ = hash_events_by(&document, &contexts, Rules::Exact);
			}
		}
	}
}
