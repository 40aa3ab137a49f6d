// SPDX-License-Identifier: Apache-2.0

//! One event of each shape goes through JSON-LD expansion for all like it. Here the ids and faults this gives are compared
//! with those of expanding every event, on documents made to find a shape that two different events share.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

mod generator;

use generator::{random::Random, Maker, Mood};
use serde_json::{json, Map, Value};
use souk_trace::{check, hash_each, jsonld::expanded_strings, Contexts, Document, Rules};

const CASES: u64 = 60;
/// Events of a document: most must be of one shape, or every one is expanded anyway.
const EVENTS: usize = 24;

/// A term that is a whole address: with it every text counts, so only events that are the same in everything share a shape.
const EVERY_TEXT: &str = "https://nobody.example/term";

const TEXTS: [&str; 24] = [
	"shipping",
	"packing",
	"recalled",
	"w7",
	"k",
	"ex:T1",
	"ex:shipping",
	"v:shipping",
	"gone",
	"2026-7:00",
	"2026-7:00 x",
	"@foo",
	"@type",
	"@json",
	"_:b1",
	"a b",
	"a b/../c",
	"//ref.gs1.org/cbv/BizStep-packing",
	"https://ref.gs1.org/cbv/BizStep-packing",
	"https://gs1.org/voc/Note-shipping",
	"",
	":x",
	"urn:a:b",
	"7",
];

fn literal(text: &str) -> Value {
	serde_json::from_str(text).unwrap()
}

fn text(r: &mut Random) -> Value {
	json!(r.pick(&TEXTS))
}

fn scalar(r: &mut Random) -> Value {
	match r.below(8) {
		0 => literal(r.pick(&["1", "1.1", "1.2", "0"])),
		1 => json!(r.chance(50)),
		2 => Value::Null,
		_ => text(r),
	}
}

/// A context in the middle of an event.
fn inner_context(r: &mut Random) -> Value {
	match r.below(10) {
		0 => json!({ "v": { "@id": "https://ref.gs1.org/cbv/BizStep-", "@prefix": r.chance(50) } }),
		1 => json!({ "@version": literal(r.pick(&["1.1", "1.2"])) }),
		2 => json!({ "@vocab": "https://ref.gs1.org/cbv/" }),
		3 => json!({ "@vocab": "cbv:", "ex:a": { "@type": "@vocab" } }),
		4 => scalar(r),
		5 => {
			let one = json!({ "@base": "deeper/" });
			Value::Array(vec![one; r.between(1, 3) as usize])
		},
		6 => json!({ "k": "https://ref.gs1.org/cbv/Disp-recalled", "ex:a": { "@type": "@vocab" } }),
		7 => json!({ "ex:a": { "@type": "@vocab" }, "w7": text(r) }),
		8 => json!({ "ex:a": { "@type": "@id" }, "@propagate": r.chance(50), "k": "cbv:K" }),
		_ => json!({ "ex:a": { "@type": "@vocab", "@protected": r.chance(50) }, "shipping": text(r) }),
	}
}

fn value(r: &mut Random, depth: u64) -> Value {
	match r.below(if depth == 0 { 4 } else { 9 }) {
		0..=3 => scalar(r),
		4 => {
			let one = value(r, depth - 1);
			Value::Array(vec![one; r.between(0, 3) as usize])
		},
		5 => (0..r.between(0, 3)).map(|_| value(r, depth - 1)).collect(),
		_ => {
			let names =
				["@id", "@type", "@value", "id", "type", "ex:a", "ex:T", "k", "@language", "@list", "v:n"];
			let mut made = Map::new();
			if r.chance(35) {
				made.insert("@context".into(), inner_context(r));
			}
			for _ in 0..r.between(1, 3) {
				made.insert((*r.pick(&names)).into(), value(r, depth - 1));
			}
			made.into()
		},
	}
}

/// The context of a document beside the standard's.
fn own_context(r: &mut Random) -> Value {
	let mut made = Map::new();
	made.insert("ex".into(), json!("https://ex.example/"));
	if r.chance(60) {
		made.insert("ex:a".into(), json!({ "@type": r.pick(&["@vocab", "@id", "@json"]) }));
	}
	for _ in 0..r.below(3) {
		let (name, meaning) = match r.below(8) {
			0 => ("w7", json!("https://ref.gs1.org/cbv/BizStep-packing")),
			1 => ("v", json!("https://ref.gs1.org/voc/")),
			2 => ("k", json!("@type")),
			3 => ("gone", Value::Null),
			4 => (
				"@vocab",
				json!(r.pick(&["https://v.example/", "https://ref.gs1.org/", "https://ref.gs1.org/cbv/"])),
			),
			5 => ("2026-7", json!("https://ref.gs1.org/voc/")),
			6 => ("@base", json!("https://ref.gs1.org/cbv/")),
			_ => ("ex:T", json!({ "@id": "ex:T", "@context": { "k": "cbv:K-seven", "v": "cbv:" } })),
		};
		made.insert(name.into(), meaning);
	}
	made.into()
}

fn event(r: &mut Random) -> Value {
	let mut made = json!({
		"type": "ObjectEvent",
		"eventTime": "2026-01-01T00:00:00Z",
		"eventTimeZoneOffset": "+00:00",
		"action": "OBSERVE",
		"bizStep": "shipping",
	});
	for name in ["ex:a", "ex:b", "ex:own"] {
		made[name] = value(r, 3);
	}
	made
}

/// How many scalars there are in a value.
fn scalars(value: &Value) -> u64 {
	match value {
		Value::Array(values) => values.iter().map(scalars).sum(),
		Value::Object(members) => members.values().map(scalars).sum(),
		_ => 1,
	}
}

/// Writes another scalar in the place of one, or a list's entry once more or once less.
fn vary(value: &mut Value, at: &mut u64, r: &mut Random) {
	match value {
		Value::Array(values) => {
			if *at == 0 && r.chance(50) && !values.is_empty() {
				let first = values[0].clone();
				if values.len() > 1 {
					drop(values.pop())
				} else {
					values.push(first)
				}
				*at = u64::MAX;
				return;
			}
			values.iter_mut().for_each(|value| vary(value, at, r));
		},
		Value::Object(members) => members.values_mut().for_each(|value| vary(value, at, r)),
		_ => {
			if *at == 0 {
				*value = match &value {
					Value::Bool(known) => json!(!known),
					Value::Number(_) => literal(r.pick(&["1", "1.1", "1.2"])),
					_ => text(r),
				};
			}
			*at = at.wrapping_sub(1);
		},
	}
}

/// Events that differ from each other here and there in one scalar of an extension.
fn alike(r: &mut Random) -> Vec<Value> {
	let first = event(r);
	(0..EVENTS)
		.map(|at| {
			let mut one = first.clone();
			one["ex:number"] = json!(format!("urn:n:{at}"));
			let name = r.pick(&["ex:a", "ex:b", "ex:own"]);
			if r.chance(60) {
				let mut place = r.below(scalars(&one[name]).max(1));
				vary(&mut one[name], &mut place, r);
			}
			one
		})
		.collect()
}

type Told = Result<Vec<Result<(String, Option<[u8; 32]>), String>>, String>;

fn hashes(root: &Value, rules: Rules) -> Told {
	let document = Document::from_value(root.clone()).unwrap();
	let made = hash_each(&document, &Contexts::default(), rules);
	let made = made.map_err(|fault| fault.reason)?;
	Ok(made
		.into_iter()
		.map(|one| one.map(|hash| (hash.prehash, hash.content)).map_err(|fault| fault.reason))
		.collect())
}

/// Whether `check` finds what JSON-LD forbids.
fn is_refused(root: &Value) -> bool {
	let document = Document::from_value(root.clone()).unwrap();
	check(&document, &Contexts::default()).iter().any(|fault| fault.name() == "json-ld")
}

fn is_sound(root: &Value) -> bool {
	expanded_strings(root, &Contexts::default(), &[]).is_ok()
}

/// The same document, whose every text counts.
fn plainly(root: &Value) -> Value {
	let mut made = root.clone();
	let whole = json!({ EVERY_TEXT: EVERY_TEXT });
	match &mut made["@context"] {
		Value::Array(list) => list.push(whole),
		other => *other = json!([other.take(), whole]),
	}
	made
}

fn same(root: &Value, case: u64) -> bool {
	for rules in [Rules::Reference, Rules::Exact] {
		assert_eq!(hashes(root, rules), hashes(&plainly(root), rules), "{case}: {root}");
	}
	assert_eq!(is_refused(root), !is_sound(root), "{case}: {root}");
	is_sound(root)
}

#[test]
fn should_give_the_ids_of_expanding_every_event_when_a_document_is_hostile() {
	let mut sound = 0;
	for case in 0..CASES {
		let r = &mut Random::new(case);
		let mut list = alike(r);
		r.shuffle(&mut list);
		let standard = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
		let mut root = json!({
			"@context": [standard, own_context(r)],
			"type": "EPCISDocument",
			"epcisBody": { "eventList": list },
		});
		if r.chance(15) {
			root["epcisBody"]["@context"] = inner_context(r);
		}
		sound += usize::from(same(&root, case));
	}
	// Neither all nor none of them can be expanded.
	assert!((CASES as usize / 10..CASES as usize * 9 / 10).contains(&sound), "{sound}");
}

#[test]
fn should_give_each_event_of_a_list_the_id_it_has_alone() {
	let standard = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
	for case in 0..CASES {
		let r = &mut Random::new(case + CASES);
		let contexts = [json!([standard, own_context(r)]), json!([standard, own_context(r)])];
		let mut list = alike(r);
		for event in &mut list {
			if r.chance(90) {
				event["@context"] = contexts[r.below(2) as usize].clone();
			}
		}
		for rules in [Rules::Reference, Rules::Exact] {
			let together = hashes(&json!(list), rules).unwrap();
			for (event, hash) in list.iter().zip(together) {
				assert_eq!(hashes(event, rules).unwrap(), [hash], "{case}: {event}");
			}
		}
		assert_eq!(is_refused(&json!(list)), !list.iter().all(is_sound), "{case}");
	}
}

#[test]
fn should_give_the_ids_of_expanding_every_event_when_many_are_like_generated_ones() {
	for case in 0..CASES {
		let mood = if case % 2 == 0 { Mood::Plausible } else { Mood::Hostile };
		let mut root = Maker::new(case, mood).document();
		let Some(list) = root["epcisBody"]["eventList"].as_array_mut() else { continue };
		let r = &mut Random::new(case);
		let made = list.iter().flat_map(|event| {
			(0..6)
				.map(|_| {
					let mut one = event.clone();
					let mut place = r.below(scalars(&one).max(1) * 2);
					if one.is_object() {
						vary(&mut one, &mut place, r);
					}
					one
				})
				.collect::<Vec<_>>()
		});
		*list = made.collect();
		same(&root, case);
	}
}
