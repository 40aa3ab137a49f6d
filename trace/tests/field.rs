// SPDX-License-Identifier: Apache-2.0

//! Documents as they are met in the field: contexts under several addresses, numbers in text, lists of types, words in
//! five spellings.
//!
//! `tests/field` holds such documents with an `EXPECTED.tsv` (file, whose fault it was, what, what is right, source, the
//! reference's hashes); what its fourth column says is held here, and what of it needs a chain in the journey
//! `tests/journeys/trace.test.ts` of the repository. `SOUK_FIELD_DATA` names a further folder of that form.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use std::{fs, path::Path};

use serde_json::{json, Value};
use souk_trace::{
	chain::{
		event::{EndpointKind, Text},
		to_chain::prepare,
	},
	check, hash_events, hash_events_by, read, Contexts, Document, EventHash, Fault, Rules,
};

const V200: &str = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
const V201: &str = "https://ref.gs1.org/standards/epcis/2.0.1/epcis-context.jsonld";
const LATEST: &str = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";
const DRAFT: &str = "https://gs1.github.io/EPCIS/epcis-context.jsonld";

/// An inspection of one bicycle frame, with further members.
fn event(with: Value) -> Value {
	let mut event = json!({
		"type": "ObjectEvent",
		"eventTime": "2026-06-11T14:05:00+02:00",
		"eventTimeZoneOffset": "+02:00",
		"epcList": ["https://id.gs1.org/01/09506000134352/21/F-88"],
		"action": "OBSERVE",
		"bizStep": "inspecting",
		"readPoint": { "id": "https://id.gs1.org/414/9521321000018" },
	});
	event.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
	event
}

fn document(context: Value, events: Vec<Value>) -> Document {
	Document::from_value(json!({
		"@context": context,
		"type": "EPCISDocument",
		"schemaVersion": "2.0",
		"creationDate": "2026-06-11T14:06:00+02:00",
		"epcisBody": { "eventList": events },
	}))
	.unwrap()
}

fn hashes(document: &Document, rules: Rules) -> Vec<EventHash> {
	hash_events_by(document, &Contexts::default(), rules).unwrap()
}

fn faults(document: &Document) -> Vec<Fault> {
	let mut faults = check(document, &Contexts::default());
	faults.retain(|fault| !fault.is_note);
	faults
}

fn sensor(kind: &str) -> Value {
	json!({ "sensorElementList": [{ "sensorReport": [{ "type": kind, "value": 4.5, "uom": "CEL" }] }] })
}

#[test]
fn should_read_words_by_the_edition_that_is_named() {
	for (context, space) in [
		(json!([V200]), "https://gs1.org/voc/"),
		(json!([V201]), "https://ref.gs1.org/voc/"),
		(json!([LATEST]), "https://ref.gs1.org/voc/"),
		(json!(LATEST), "https://ref.gs1.org/voc/"),
		(json!([DRAFT]), "https://gs1.org/voc/"),
	] {
		let document = document(context.clone(), vec![event(sensor("Temperature"))]);
		assert_eq!(faults(&document), [], "{context}");
		let prehash = &hashes(&document, Rules::Reference)[0].prehash;
		assert!(prehash.contains(&format!("type={space}Temperature")), "{context}: {prehash}");
		// By the exact rules the same word is the same under every edition.
		let prehash = &hashes(&document, Rules::Exact)[0].prehash;
		assert!(prehash.contains("type=https://ref.gs1.org/voc/Temperature"), "{context}: {prehash}");
	}
}

#[test]
fn should_take_a_prefix_when_the_edition_declares_it_so() {
	let now = json!({ "gs1": "https://ref.gs1.org/voc/" });
	let before = json!({ "gs1": "https://gs1.org/voc/" });
	for (edition, prefix, fits) in [
		(V200, &before, true),
		(V200, &now, false),
		(V201, &now, true),
		(V201, &before, false),
		(LATEST, &now, true),
		(LATEST, &before, false),
	] {
		let document =
			document(json!([edition, prefix]), vec![event(json!({ "gs1:netWeight": { "value": 3.2 } }))]);
		let found = faults(&document);
		if fits {
			assert_eq!(found, [], "{edition} {prefix}");
			let space = prefix["gs1"].as_str().unwrap();
			let prehash = &hashes(&document, Rules::Reference)[0].prehash;
			assert!(prehash.contains(&format!("{{{space}}}netWeight")), "{prehash}");
		} else {
			assert_eq!(found.len(), 1, "{edition} {prefix}: {found:?}");
			assert_eq!(found[0].path, "$.@context[1].gs1");
			assert!(found[0].rule.contains("protected term gs1"), "{}", found[0].rule);
		}
	}
}

#[test]
fn should_refuse_a_hash_when_it_is_no_event() {
	for (member, to, place) in [
		("type", Value::Null, ".type"),
		("type", json!(["ObjectEvent", "ex:Sampling"]), ".type"),
		("type", json!({ "a": 1 }), ".type"),
		("type", json!(" "), ".type"),
		("type", json!(7), ".type"),
		("eventTime", Value::Null, ".eventTime"),
		("eventTime", json!(""), ".eventTime"),
		("eventTime", json!(1_780_000_000), ".eventTime"),
		("eventTime", json!(["2026-06-11T14:05:00Z"]), ".eventTime"),
	] {
		for rules in [Rules::Reference, Rules::Exact] {
			let mut second = event(json!({}));
			if to.is_null() {
				second.as_object_mut().unwrap().remove(member);
			} else {
				second[member] = to.clone();
			}
			let whole = document(json!([V200]), vec![event(json!({})), second.clone()]);
			let refused = hash_events_by(&whole, &Contexts::default(), rules).unwrap_err();
			assert_eq!(refused.place, format!("$.epcisBody.eventList[1]{place}"), "{member} {to}");
			assert!(!faults(&whole).is_empty(), "{member} {to}");
			let list = Document::from_value(json!([second])).unwrap();
			let refused = hash_events_by(&list, &Contexts::default(), rules).unwrap_err();
			assert_eq!(refused.place, format!("$[0]{place}"), "{member} {to}");
		}
	}
}

#[test]
fn should_name_both_when_two_events_have_one_id() {
	let context = json!([V200, { "ex": "https://example.com/own/" }]);
	let case = |one: Value, two: Value| document(context.clone(), vec![event(one), event(two)]);
	for (one, two) in [
		// Two pallets, two lots, two versions, two counters, two readings.
		(json!({ "ex:pallet": "195212300000000014" }), json!({ "ex:pallet": "195212300000000007" })),
		(json!({ "ex:lot": "007" }), json!({ "ex:lot": "7" })),
		(json!({ "ex:version": "1.10" }), json!({ "ex:version": "1.1" })),
		(json!({ "ex:count": 9007199254740993_u64 }), json!({ "ex:count": 9007199254740992_u64 })),
		(
			json!({ "eventTime": "2026-06-11T12:05:00.1425Z" }),
			json!({ "eventTime": "2026-06-11T12:05:00.1415Z" }),
		),
		// Names and values that run together.
		(json!({ "ex:a": "1ex:b=2" }), json!({ "ex:a": "1", "ex:b": "2" })),
	] {
		let document = case(one.clone(), two.clone());
		let found = hashes(&document, Rules::Reference);
		if found[0].digest != found[1].digest {
			// The names carry their name space in braces, which keeps this pair apart.
			assert!(one["ex:a"] == "1ex:b=2", "{one} {two}");
			continue;
		}
		let faults = faults(&document);
		assert_eq!(faults.len(), 1, "{one} {two}: {faults:?}");
		assert_eq!(faults[0].name(), "same-id");
		assert_eq!(faults[0].path, "$.epcisBody.eventList[1]");
		assert!(faults[0].rule.contains("$.epcisBody.eventList[0]"), "{}", faults[0].rule);
	}
	// Exactly, digits count; leading zeros of what reads as a number do not.
	let exact = |one: &str, two: &str| {
		let found = hashes(&case(json!({ "ex:a": one }), json!({ "ex:a": two })), Rules::Exact);
		found[0].digest != found[1].digest
	};
	assert!(exact("195212300000000014", "195212300000000007"));
	assert!(exact("0.10000000000000000001", "0.1"));
	assert!(!exact("1.10", "1.1"));
	// The same event twice is the same event.
	let again = case(
		json!({ "ex:a": 2.50, "epcList": ["urn:epc:id:sgtin:9506000.013435.F-88"] }),
		json!({ "ex:a": 2.5, "eventID": "urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01" }),
	);
	assert_eq!(faults(&again), []);
	assert_eq!(hashes(&again, Rules::Reference)[0].digest, hashes(&again, Rules::Reference)[1].digest);
}

#[test]
fn should_keep_to_the_text_when_rules_are_exact() {
	let context = json!([V200, { "ex": "https://example.com/own/" }]);
	let all = |events: Vec<Value>| -> Vec<String> {
		let document = document(context.clone(), events);
		hashes(&document, Rules::Exact).into_iter().map(|hash| hash.prehash).collect()
	};
	// One step in three spellings; a link with variant, lot, query and domain, and a URN.
	let same = all(vec![
		event(json!({})),
		event(json!({ "bizStep": "cbv:BizStep-inspecting" })),
		event(json!({ "bizStep": "urn:epcglobal:cbv:bizstep:inspecting" })),
		event(json!({ "bizStep": "https://ref.gs1.org/cbv/BizStep-inspecting" })),
		event(
			json!({ "epcList": ["https://shop.example/p/01/09506000134352/22/ABCDEFGHIJKLMNOPQRST/10/L/21/F-88?17=270131"] }),
		),
		event(json!({ "epcList": ["urn:epc:id:sgtin:9506000.013435.F-88"] })),
		event(json!({ "readPoint": { "id": "urn:epc:id:sgln:9521321.00001.0" } })),
	]);
	for other in &same {
		assert_eq!(other, &same[0]);
	}
	// Half a millisecond goes up.
	let times = all(vec![
		event(json!({ "eventTime": "2026-06-11T12:05:00.1425Z" })),
		event(json!({ "eventTime": "2026-06-11T12:05:00.1424999Z" })),
		event(json!({ "eventTime": "2026-06-11T12:05:59.9996Z" })),
	]);
	assert!(times[0].contains("eventTime=2026-06-11T12:05:00.143Z"), "{}", times[0]);
	assert!(times[1].contains("eventTime=2026-06-11T12:05:00.142Z"), "{}", times[1]);
	assert!(times[2].contains("eventTime=2026-06-11T12:06:00.000Z"), "{}", times[2]);
	// `true` and `false`; numbers as they are.
	let report = json!({ "type": "ex:Door", "booleanValue": true, "ex:n": 0.1000 });
	let sensors = all(vec![event(json!({ "sensorElementList": [{ "sensorReport": [report] }] }))]);
	assert!(sensors[0].contains("booleanValue=true{https://example.com/own/}n=0.1"), "{}", sensors[0]);
	// The order of fields, and of a transaction's type and name.
	let transaction = |entry: Value| {
		event(json!({
			"type": "TransactionEvent",
			"parentID": "https://id.gs1.org/00/195212300000000052",
			"bizTransactionList": [entry],
		}))
	};
	let orders = all(vec![
		transaction(json!({ "type": "po", "bizTransaction": "urn:epcglobal:cbv:bt:9521321000018:7" })),
		transaction(json!({ "bizTransaction": "urn:epcglobal:cbv:bt:9521321000018:7", "type": "po" })),
	]);
	assert_eq!(orders[0], orders[1]);
	assert!(orders[0].find("epcList") < orders[0].find("parentID"), "{}", orders[0]);
	let pair = "bizTransactionListbizTransaction=urn:epcglobal:cbv:bt:9521321000018:7type=https://ref.gs1.org/cbv/BTT-po";
	assert!(orders[0].contains(pair), "{}", orders[0]);
	// A prefix of a context that is known by address.
	let mut contexts = Contexts::default();
	let own = json!({ "@context": { "dpp": { "@id": "https://example.com/dpp/", "@prefix": true } } });
	contexts.insert("https://example.com/dpp.jsonld", &own).unwrap();
	let passport = document(
		json!([V200, "https://example.com/dpp.jsonld"]),
		vec![event(json!({ "dpp:footprint": { "dpp:value": 61.20 } }))],
	);
	let found = hash_events_by(&passport, &contexts, Rules::Exact).unwrap();
	let footprint = "{https://example.com/dpp/}footprint{https://example.com/dpp/}value=61.2";
	assert!(found[0].prehash.ends_with(footprint), "{}", found[0].prehash);
	let found = hash_events(&passport, &contexts.with_rules(Rules::Exact)).unwrap();
	assert!(found[0].prehash.ends_with(footprint), "{}", found[0].prehash);
}

/// The hashes of a line. The URIs contain a `;` themselves.
fn uris(text: &str) -> Vec<String> {
	text.split("ni:///").skip(1).map(|rest| format!("ni:///{}", rest.trim_end_matches([';', '\r']))).collect()
}

/// How many texts there are once each.
fn distinct(found: &[EventHash]) -> usize {
	found.iter().map(|hash| hash.digest).collect::<std::collections::BTreeSet<_>>().len()
}

#[test]
fn should_be_as_expected_in_the_field() {
	let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/field");
	// One line at least for each file, and one expectation at least for each line.
	assert!(held(&own) >= 60);
	match std::env::var_os("SOUK_FIELD_DATA") {
		Some(folder) => assert!(held(Path::new(&folder)) > 0),
		None => println!("no further folder: SOUK_FIELD_DATA names none"),
	}
}

/// Holds a folder to its list; how many expectations it met.
fn held(folder: &Path) -> usize {
	let list = fs::read_to_string(folder.join("EXPECTED.tsv")).unwrap();
	let mut wrong = Vec::new();
	let mut held = 0;
	for line in list.lines().skip(1).filter(|line| !line.is_empty()) {
		let [file, whose, what, expected, _, theirs] = line.split('\t').collect::<Vec<_>>()[..] else {
			wrong.push(format!("{line}: not six columns"));
			continue;
		};
		let mut contexts = Contexts::default();
		let beside = folder.join(file.replace(".jsonld", ".ctx.jsonld"));
		let path = folder.join(file);
		let bytes = fs::read(&path).unwrap();
		let document = read::document(bytes);
		if beside.exists() {
			// The document names the context by the one address that is not known.
			let root = document.as_ref().unwrap().root();
			let mut addresses = root["@context"].as_array().unwrap().iter().filter_map(Value::as_str);
			let address = addresses.next_back().unwrap().to_owned();
			let text = fs::read_to_string(&beside).unwrap();
			contexts.insert(&address, &serde_json::from_str(&text).unwrap()).unwrap();
		}
		let hashed = document.as_ref().map_err(ToString::to_string).and_then(|document| {
			hash_events_by(document, &contexts, Rules::Reference).map_err(|fault| fault.to_string())
		});
		let exact = document.as_ref().ok().map(|document| hash_events_by(document, &contexts, Rules::Exact));
		let exact = exact.and_then(Result::ok).unwrap_or_default();
		let faults: Vec<_> = match &document {
			Ok(document) => check(document, &contexts).into_iter().filter(|fault| !fault.is_note).collect(),
			Err(fault) => {
				vec![Fault { path: fault.place.clone(), rule: fault.reason.clone(), is_note: false }]
			},
		};
		let made = document.as_ref().ok().and_then(|document| prepare(document, &contexts).ok());
		let made = made.unwrap_or_default();
		let before = held;
		let mut expect = |right: bool, which: &str| {
			held += 1;
			if !right {
				wrong.push(format!("{file} ({what}): {which}; expected: {expected}; {hashed:?} {faults:?}"));
			}
		};
		let names = |name: &str| faults.iter().any(|fault| fault.name() == name);
		let wanted = uris(expected);
		if !wanted.is_empty() {
			let found = hashed.clone().map(|found| found.iter().map(EventHash::uri).collect::<Vec<_>>());
			expect(found == Ok(wanted), "the hashes named");
		} else if theirs.starts_with("refused") || theirs == "none" {
			expect(hashed.is_err(), "no hash");
		} else if !expected.contains("ref.gs1.org/voc/") && (faults.is_empty() || names("same-id")) {
			let found = hashed.clone().unwrap_or_default();
			let theirs = uris(theirs);
			// The column can go on with a second file's.
			let same = found.iter().map(EventHash::uri).zip(&theirs).all(|(ours, theirs)| ours == *theirs);
			expect(!found.is_empty() && found.len() <= theirs.len() && same, "the reference's hashes");
		}
		if expected.contains("ref.gs1.org/voc/") {
			let prehash = hashed.clone().unwrap_or_default().into_iter().map(|hash| hash.prehash);
			let prehash = prehash.collect::<String>();
			let right =
				prehash.contains("https://ref.gs1.org/voc/") && !prehash.contains("https://gs1.org/voc/");
			expect(right, "the vocabulary of the edition");
		}
		if let Some(rule) = expected.strip_prefix("check: ") {
			let first = rule.split([' ', ';']).next().unwrap_or_default();
			match first.parse::<usize>() {
				Ok(count) => expect(faults.len() == count, "so many faults"),
				Err(_) if ["context", "time", "unknown-field"].contains(&first) => {
					expect(names(first), "the rule")
				},
				Err(_) if first == "eventList" => expect(names("mandatory"), "what is missing"),
				Err(_) => {},
			}
		}
		if expected.contains("equal hashes") {
			expect(distinct(&exact) == 1, "equal exact hashes");
			expect(whose != "ok" || hashed.as_ref().is_ok_and(|found| distinct(found) == 1), "equal hashes");
		}
		if expected.contains("two different hashes") {
			expect(distinct(&exact) == 2 && names("same-id"), "told apart");
		}
		if expected.contains("booleanValue=true") || expected.contains("epcList before parentID") {
			let prehash = exact.iter().map(|hash| hash.prehash.as_str()).collect::<String>();
			let order = prehash.find("epcList") < prehash.find("parentID");
			expect(prehash.contains("booleanValue=true") || order, "the text's own form");
		}
		if expected.contains("1 = 2 = 3") {
			let three = exact.get(..3).unwrap_or_default();
			expect(three.len() == 3 && distinct(three) == 1, "three spellings");
		}
		if expected.contains(".143 for events 1 and 3") {
			let digests: Vec<_> = exact.iter().map(|hash| hash.digest).collect();
			let right = matches!(digests[..], [a, b, c, d] if a == c && b == d && a != b);
			expect(right, "half a millisecond up");
		}
		let unfit: Vec<_> = made.faults.iter().map(Fault::name).collect();
		if let Some(lot) = expected.strip_prefix("lot ").and_then(|rest| rest.split(' ').next()) {
			let lot = Text::new(lot).unwrap();
			let known = made.events.iter().all(|one| one.event.lot.as_ref() == Some(&lot));
			expect(known && !made.events.is_empty(), "the lot is on chain");
		}
		if expected.contains("check names it too") {
			expect(names("duplicate"), "named twice");
		}
		if what.starts_with("hand-over by ") {
			let kind = if what.contains("location") {
				EndpointKind::Location
			} else {
				EndpointKind::PossessingParty
			};
			let to: Vec<_> = made.events.iter().filter_map(|one| one.event.receiver()).collect();
			expect(
				matches!(to[..], [end] if end.kind == kind && end.place.gln == 9_521_230_000_024),
				"who receives",
			);
			let receipt = folder.join(file.replace(".jsonld", ".receipt.jsonld"));
			let receipt = read::document(fs::read(receipt).unwrap()).unwrap();
			let receipt = prepare(&receipt, &contexts).unwrap();
			let from: Vec<_> = receipt.events.iter().filter_map(|one| one.event.sender()).collect();
			expect(
				matches!(from[..], [end] if end.kind == kind && end.place.gln == 9_521_230_000_017),
				"who gives",
			);
		}
		if expected.contains("level note") {
			let notes = check(document.as_ref().unwrap(), &contexts);
			expect(notes.iter().any(|fault| fault.is_note && fault.name() == "level"), "a note");
		}
		if expected.contains("submit: refused in words") {
			expect(unfit.contains(&"quantity"), "a lot without a quantity");
		}
		if expected.starts_with("recorded once") {
			let ids: Vec<_> = made.events.iter().map(|one| (one.event.id, one.event.digest)).collect();
			expect(ids.len() == 3 && ids[1] == ids[2] && ids[0] != ids[1], "the same event");
		}
		if expected == "submit: fault" {
			expect(faults.is_empty() && !unfit.is_empty(), "sound, and no row");
		}
		if expected.starts_with("dry-run: quantity") {
			expect(faults.is_empty() && unfit == ["quantity"], "the quantity");
		}
		if expected.starts_with("all good ones recorded") {
			// Which of them the chain refuses it says itself.
			expect(made.events.len() == 3 && unfit.is_empty(), "all can be rows");
		}
		expect(made.faults.iter().chain(&faults).all(is_said), "a place and a reason");
		if held < before + 2 {
			wrong.push(format!("{file} ({what}): nothing of it is held: {expected}"));
		}
	}
	println!("{}: {held} expectations, {} wrong", folder.display(), wrong.len());
	assert!(wrong.is_empty(), "{}", wrong.join("\n"));
	held
}

/// Whether a fault has a place, a rule and words.
fn is_said(fault: &Fault) -> bool {
	!fault.path.is_empty() && fault.rule.split_once(": ").is_some_and(|(_, words)| words.contains(' '))
}
