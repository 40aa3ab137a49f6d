// SPDX-License-Identifier: Apache-2.0

//! Files as they come, through the commands: long lists, gzip, folders, streams of lines, XML, other encodings; what is
//! left out where the rest goes on; and `measure`.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use std::{
	fs,
	io::Write,
	path::{Path, PathBuf},
	process::{Command, Output},
	time::{Duration, Instant},
};

use flate2::{write::GzEncoder, Compression};
use serde_json::{json, Value};
use souk_trace::{
	chain::to_chain::{made_before, prepare},
	check, hash_events, Contexts, Document,
};

const EPCIS: &str = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

fn run(arguments: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_souk-trace")).args(arguments).output().unwrap()
}

fn out(output: &Output) -> String {
	String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
	String::from_utf8(output.stderr.clone()).unwrap()
}

/// An empty folder for a test.
fn folder(name: &str) -> PathBuf {
	let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
	let _ = fs::remove_dir_all(&path);
	fs::create_dir_all(&path).unwrap();
	path
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> String {
	let path = folder.join(name);
	fs::create_dir_all(path.parent().unwrap()).unwrap();
	fs::write(&path, bytes).unwrap();
	path.to_str().unwrap().to_owned()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
	let mut to = GzEncoder::new(Vec::new(), Compression::default());
	to.write_all(bytes).unwrap();
	to.finish().unwrap()
}

/// An event about one item.
fn event(serial: usize) -> Value {
	json!({
		"@context": [EPCIS],
		"type": "ObjectEvent",
		"eventTime": "2026-03-02T10:15:00+08:00",
		"eventTimeZoneOffset": "+08:00",
		"action": "ADD",
		"bizStep": "commissioning",
		"epcList": [format!("urn:epc:id:sgtin:4012345.011122.{serial}")],
	})
}

fn document(mut events: Vec<Value>) -> Value {
	for event in &mut events {
		event.as_object_mut().unwrap().remove("@context");
	}
	json!({
		"@context": [EPCIS],
		"type": "EPCISDocument",
		"schemaVersion": "2.0",
		"creationDate": "2026-03-02T10:15:00Z",
		"epcisBody": { "eventList": events },
	})
}

fn xml(serial: usize) -> String {
	format!(
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<epcis:EPCISDocument xmlns:epcis=\"urn:epcglobal:epcis:xsd:1\" \
		 schemaVersion=\"1.2\" creationDate=\"2026-03-02T10:15:00Z\"><EPCISBody><EventList><ObjectEvent>\
		 <eventTime>2026-03-02T10:15:00+08:00</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset>\
		 <epcList><epc>urn:epc:id:sgtin:4012345.011122.{serial}</epc></epcList><action>ADD</action>\
		 <bizStep>urn:epcglobal:cbv:bizstep:commissioning</bizStep></ObjectEvent></EventList></EPCISBody>\
		 </epcis:EPCISDocument>\n"
	)
}

/// Its id is what JSON and the reference implementation's XML reader give it.
#[test]
fn should_give_the_ids_of_the_json_when_files_are_xml_lines_gzip_and_folders() {
	let here = folder("files");
	let lines: String = (1..=3).map(|serial| event(serial).to_string() + "\n").collect();
	let whole = put(&here, "a/1.jsonld", document((1..=3).map(event).collect()).to_string().as_bytes());
	put(&here, "a/1.jsonld.proofs.json", b"{}");
	put(&here, "a/.hidden.json", b"{");
	put(&here, "a/notes.txt", b"none");
	put(&here, "a/b/2.jsonl.gz", &gzip(lines.as_bytes()));
	put(&here, "a/b/3.xml", xml(1).as_bytes());
	put(&here, "a/b/4.xml.gz", &gzip(xml(2).as_bytes()));
	let ids: Vec<String> = out(&run(&["hash", &whole])).lines().map(str::to_owned).collect();
	assert_eq!(ids.len(), 3);
	let all = run(&["hash", here.join("a").to_str().unwrap()]);
	assert_eq!(err(&all), "");
	let all: Vec<String> = out(&all).lines().map(str::to_owned).collect();
	// By name: the folder b comes after the file 1.
	assert_eq!(all, [&ids[..], &ids[..], &ids[..1], &ids[1..2]].concat());
	let sound = run(&["check", "--chain", here.join("a").to_str().unwrap()]);
	assert_eq!((out(&sound), err(&sound)), (String::new(), String::new()));
	let nothing = run(&["check", here.join("none").to_str().unwrap()]);
	assert_eq!(nothing.status.code(), Some(1));
	fs::create_dir_all(here.join("none")).unwrap();
	let nothing = run(&["check", here.join("none").to_str().unwrap()]);
	assert!(err(&nothing).contains("holds no document"), "{}", err(&nothing));
}

#[test]
fn should_name_the_line_when_an_event_of_a_stream_is_faulty() {
	let here = folder("lines");
	let mut faulty = event(2);
	faulty["bizStep"] = json!("comissioning");
	let text = format!("{}\n{faulty}\n{{\n{}\n", event(1), event(3));
	let file = put(&here, "stream.ndjson", text.as_bytes());
	let done = run(&["check", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert_eq!(
		out(&done),
		format!(
			"{file}: line 2: $.bizStep: vocabulary: \"comissioning\" is not a business step of CBV 2.0\n\
			 {file}: line 3 column 1: json: EOF while parsing an object\n"
		)
	);
	let done = run(&["check", "--format", "json", &file]);
	let first: Value = serde_json::from_str(out(&done).lines().next().unwrap()).unwrap();
	assert_eq!(
		first,
		json!({
			"file": file, "path": "line 2: $.bizStep", "rule": "vocabulary", "note": false,
			"what": "\"comissioning\" is not a business step of CBV 2.0",
		})
	);
	let done = run(&["hash", &file]);
	assert_eq!(out(&done).lines().count(), 3);
	assert_eq!(done.status.code(), Some(1));
}

#[test]
fn should_name_utf_16_when_json_is_written_in_it() {
	let here = folder("utf16");
	let text = event(1).to_string();
	let bytes: Vec<u8> =
		std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
	let file = put(&here, "x.json", &bytes);
	let done = run(&["check", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert!(out(&done).contains("UTF-16") && out(&done).contains("UTF-8"), "{}", out(&done));
	assert_eq!(run(&["hash", &file]).status.code(), Some(1));
}

/// Every entry was compared with all before it: 200 000 took minutes. The time of ten times as many entries is about ten
/// times as long now; it was a hundred times.
#[test]
fn should_take_time_by_the_length_of_a_list_and_not_by_its_square() {
	let of = |count: usize| {
		let mut long = event(0);
		let mut list: Vec<Value> =
			(0..count).map(|serial| json!(format!("urn:epc:id:sgtin:4012345.011122.{serial}"))).collect();
		list.push(json!("urn:epc:id:sgtin:4012345.011122.7"));
		long["epcList"] = list.into();
		Document::from_value(document(vec![long])).unwrap()
	};
	let contexts = Contexts::default();
	let large = of(200_000);
	let started = Instant::now();
	let faults = check(&large, &contexts);
	let time = started.elapsed();
	let said: Vec<_> = faults.iter().map(ToString::to_string).collect();
	assert_eq!(said, ["$.epcisBody.eventList[0].epcList[200000]: duplicate: the same as entry 7"]);
	println!("200 001 entries are checked in {time:?}");
	// Seconds in a build for development on a busy machine; it was more than a minute on a free one.
	assert!(time < Duration::from_secs(20), "{time:?}");
	assert_eq!(hash_events(&large, &contexts).unwrap().len(), 1);
}

#[test]
fn should_name_an_item_that_is_written_in_two_ways() {
	let mut twice = event(1);
	let link = "https://id.gs1.org/01/04012345111228/21/1";
	twice["epcList"] =
		json!(["urn:epc:id:sgtin:4012345.011122.1", link, "urn:epc:id:sgtin:4012345.011122.2"]);
	let item = souk_trace::item::Item::parse("urn:epc:id:sgtin:4012345.011122.1").unwrap();
	let link = item.to_string();
	twice["epcList"][1] = json!(link);
	let other = twice["epcList"][1] != twice["epcList"][0];
	assert!(other, "the item's own form must be the link for this test");
	let faults = check(&Document::from_value(document(vec![twice])).unwrap(), &Contexts::default());
	assert_eq!(faults.len(), 1, "{faults:?}");
	assert_eq!(faults[0].path, "$.epcisBody.eventList[0].epcList[1]");
	assert_eq!(faults[0].rule, "duplicate: the same item as urn:epc:id:sgtin:4012345.011122.1");
}

#[test]
fn should_point_to_the_root_when_an_event_names_more_than_a_row_holds() {
	let here = folder("many");
	let mut many = event(0);
	many["epcList"] =
		(0..129).map(|serial| json!(format!("urn:epc:id:sgtin:4012345.011122.{serial}"))).collect();
	let file = put(&here, "many.json", document(vec![many]).to_string().as_bytes());
	assert!(run(&["check", &file]).status.success());
	for command in [&["check", "--chain"][..], &["submit", "--dry-run"]] {
		let done = run(&[command, &[&file]].concat());
		assert_eq!(done.status.code(), Some(1));
		assert!(out(&done).contains("too-many") && out(&done).contains("--root"), "{}", out(&done));
	}
	assert!(run(&["submit", "--dry-run", "--root", &file]).status.success());
}

#[test]
fn should_leave_out_what_cannot_go_and_list_it_when_going_on() {
	let here = folder("going on");
	let (mut faulty, mut unfit) = (event(2), event(3));
	faulty["bizStep"] = json!("comissioning");
	unfit["eventTime"] = json!("1969-12-31T00:00:00+00:00");
	let file = put(&here, "x.json", document(vec![event(1), faulty, unfit, event(4)]).to_string().as_bytes());
	let broken = put(&here, "broken.json", b"{");
	let done = run(&["submit", "--dry-run", &file, &broken]);
	assert_eq!(done.status.code(), Some(1));
	assert!(!out(&done).contains("events, "), "{}", out(&done));
	let done = run(&["submit", "--dry-run", "--keep-going", &file, &broken]);
	assert_eq!(done.status.code(), Some(1));
	let text = out(&done);
	assert!(text.contains("\n2 events, "), "{text}");
	let left: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("not recorded: ")).collect();
	assert_eq!(left.len(), 3, "{text}");
	assert!(
		left[0].starts_with(&format!("{file}: $.epcisBody.eventList[1].bizStep: vocabulary: ")),
		"{text}"
	);
	assert!(left[1].starts_with(&format!("{file}: $.epcisBody.eventList[2].eventTime: time: ")), "{text}");
	assert!(left[2].starts_with(&format!("{broken}: line 1 column 1: json: ")), "{text}");
	assert!(text.lines().last().unwrap().starts_with("not recorded: "), "{text}");
	// An event without an id does not take those beside it with it: in a document, a list, a stream.
	let mut timeless = event(2);
	timeless.as_object_mut().unwrap().remove("eventTime");
	let three = vec![event(1), timeless, event(3)];
	let lines = three.iter().map(|event| format!("{event}\n")).collect::<String>();
	for (name, text, place) in [
		("y.json", document(three.clone()).to_string(), "$.epcisBody.eventList[1]"),
		("z.json", Value::from(three).to_string(), "$[1]"),
		("z.jsonl", lines, "line 2: $"),
	] {
		let file = put(&here, name, text.as_bytes());
		let text = out(&run(&["submit", "--dry-run", "--keep-going", &file]));
		let left: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("not recorded: ")).collect();
		assert!(text.contains("\n2 events, "), "{text}");
		assert_eq!(left.len(), 1, "{text}");
		assert!(
			left[0].starts_with(&format!("{file}: {place}")) && left[0].contains("mandatory: "),
			"{text}"
		);
	}
	// A document that cannot be read as a whole has no ids at all: every event of it is named.
	let mut broken = document(vec![event(1), event(2)]);
	broken["@context"] = json!([EPCIS, { "gs1": "https://example.com/" }]);
	let file = put(&here, "protected.json", broken.to_string().as_bytes());
	let text = out(&run(&["submit", "--dry-run", "--keep-going", &file]));
	for number in 0..2 {
		let named = format!("not recorded: {file}: $.epcisBody.eventList[{number}]: no id: ");
		assert!(text.contains(&named), "{text}");
	}
}

#[test]
fn should_name_both_over_files_when_an_id_comes_again_with_another_event() {
	let here = folder("twins");
	let with = |name: &str, pallet: &str| {
		let mut event = event(1);
		event["https://example.com/pallet"] = json!(pallet);
		put(&here, name, document(vec![event]).to_string().as_bytes())
	};
	let (one, two) = (with("one.json", "195212300000000014"), with("two.json", "195212300000000007"));
	let again = with("again.json", "195212300000000014");
	let place = "$.epcisBody.eventList[0]";
	let named = format!("{two}: {place}: same-id: has the id of {one}: {place} and says something else");
	assert!(run(&["check", &one, &two]).status.success());
	for command in
		[&["check", "--chain"][..], &["submit", "--dry-run"], &["submit", "--url", "ws://127.0.0.1:1"]]
	{
		let done = run(&[command, &[&one, &again, &two]].concat());
		assert_eq!(done.status.code(), Some(1), "{command:?}");
		assert_eq!(out(&done).lines().count(), 1, "{command:?}: {}", out(&done));
		assert!(out(&done).starts_with(&named), "{command:?}: {}", out(&done));
	}
	assert!(run(&["check", "--chain", &one, &again]).status.success());
	let done = run(&["submit", "--dry-run", "--keep-going", &one, &again, &two]);
	assert_eq!(done.status.code(), Some(1));
	assert!(
		out(&done).contains("\n2 events, ") && out(&done).contains(&format!("not recorded: {named}")),
		"{}",
		out(&done)
	);
}

#[test]
fn should_show_who_receives_and_warn_where_nobody_is_named() {
	let here = folder("hand-overs");
	let party = "https://id.gs1.org/417/9521000000025";
	let ends = |list: &str, end: &str, kinds: &[&str]| {
		let entry = |kind: &&str| json!({ "type": kind, end: if *kind == "location" { "https://id.gs1.org/414/9521000001022" } else { party } });
		json!({ list: kinds.iter().map(entry).collect::<Vec<_>>() })
	};
	let step = |step: &str, with: Value| {
		let mut event = event(1);
		event["action"] = json!("OBSERVE");
		event["bizStep"] = json!(step);
		event.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
		event
	};
	let to = |kinds: &[&str]| step("shipping", ends("destinationList", "destination", kinds));
	let mut lot = step(
		"receiving",
		json!({ "quantityList": [{ "epcClass": "urn:epc:class:lgtin:4012345.011122.L1", "quantity": 2, "uom": "KGM" }] }),
	);
	lot.as_object_mut().unwrap().remove("epcList");
	let mut events = vec![
		to(&["location", "owning_party", "possessing_party"]),
		to(&["location", "owning_party"]),
		to(&["location"]),
		step("shipping", json!({})),
		step("receiving", ends("sourceList", "source", &["owning_party"])),
		step("receiving", json!({})),
		lot,
		step("storing", json!({})),
	];
	for (minute, event) in events.iter_mut().enumerate() {
		event["eventTime"] = json!(format!("2026-03-02T10:{minute:02}:00+08:00"));
	}
	let file = put(&here, "x.json", document(events).to_string().as_bytes());
	let done = run(&["submit", "--dry-run", &file]);
	assert!(done.status.success(), "{}", err(&done));
	let expected = [
		"  to possessing party GLN 9521000000025  ",
		"  to owning party GLN 9521000000025  ",
		"  to location GLN 9521000001022  ",
		"  to nobody  ",
		"  from owning party GLN 9521000000025  ",
		"  from nobody  ",
		"  from nobody  ",
		"  -  ",
	];
	let text = out(&done)
		.lines()
		.skip(1)
		.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
		.collect::<Vec<_>>();
	for (line, expected) in text.iter().zip(expected) {
		assert!(line.contains(expected.trim()), "{line}: {expected}");
	}
	let place = |number: usize| format!("{file}: $.epcisBody.eventList[{number}]: ");
	let warned = err(&done);
	let warned: Vec<&str> = warned.lines().filter(|line| line.contains("hand-over: ")).collect();
	assert_eq!(warned.len(), 2, "{warned:?}");
	assert!(warned[0].starts_with(&place(3)) && warned[0].contains("souk-trace ask-for"), "{warned:?}");
	assert!(warned[1].starts_with(&place(6)) && warned[1].contains("souk-trace take-over"), "{warned:?}");
	// The check for the chain says so too, as notes; plain sound EPCIS stays silent.
	let done = run(&["check", "--chain", &file]);
	assert!(done.status.success());
	assert_eq!(
		err(&done).lines().filter(|line| line.contains("note: hand-over: ")).count(),
		2,
		"{}",
		err(&done)
	);
	let done = run(&["check", &file]);
	assert!(done.status.success() && err(&done).is_empty());
}

/// A transformation makes items; commissioning them afterwards must not make them again.
#[test]
fn should_record_as_an_observation_when_a_transformation_made_the_items_already() {
	let item = |serial: usize| format!("urn:epc:id:sgtin:4012345.011122.{serial}");
	let lot = |quantity: u64| json!([{ "epcClass": "urn:epc:class:lgtin:4012345.011122.L1", "quantity": quantity, "uom": "KGM" }]);
	let mut made = event(0);
	made.as_object_mut().unwrap().retain(|name, _| name != "epcList" && name != "action");
	made["type"] = json!("TransformationEvent");
	made["inputEPCList"] = json!(["urn:epc:id:sscc:4012345.0111222333"]);
	made["outputEPCList"] = json!([item(1), item(2)]);
	made["outputQuantityList"] = lot(5);
	let mut of_lot = event(0);
	of_lot.as_object_mut().unwrap().remove("epcList");
	let with = |quantity: u64| {
		let mut event = of_lot.clone();
		event["quantityList"] = lot(quantity);
		event
	};
	let mut both = event(0);
	both["epcList"] = json!([item(1), item(3)]);
	let events = vec![event(2), made, event(1), both, with(7), with(5), with(5), event(2)];
	let document = Document::from_value(document(events)).unwrap();
	let mut prepared = prepare(&document, &Contexts::default()).unwrap();
	assert_eq!(prepared.faults, []);
	let notes = made_before(prepared.events.iter_mut().map(|event| ("x.json", event)));
	let actions: Vec<_> =
		prepared.events.iter().map(|one| one.event.action.map_or("-", |action| action.name())).collect();
	// Before it was made; the transformation; made; one of two made; more of the lot; the lot; more of it; made.
	assert_eq!(actions, ["ADD", "-", "OBSERVE", "ADD", "ADD", "OBSERVE", "ADD", "OBSERVE"]);
	let paths: Vec<_> = notes.iter().map(|(_, note)| note.path.as_str()).collect();
	assert_eq!(paths, ["$.epcisBody.eventList[2]", "$.epcisBody.eventList[5]", "$.epcisBody.eventList[7]"]);
}

#[test]
fn should_end_with_a_result_when_measuring() {
	let here = folder("measured");
	let mut faulty = event(2);
	faulty["bizStep"] = json!("comissioning");
	let mut timeless = event(3);
	timeless.as_object_mut().unwrap().remove("eventTime");
	let lines = format!("{}\n{faulty}\n{timeless}\n", event(1));
	let stream = put(&here, "a.jsonl.gz", &gzip(lines.as_bytes()));
	// One fault in an event refuses the event, also where it has no hash; one of the document all of it.
	let mut bad = document(vec![event(1), event(2)]);
	bad["schemaVersion"] = json!("1.9");
	let bad = put(&here, "bad.json", bad.to_string().as_bytes());
	let good = put(&here, "good.xml", xml(5).as_bytes());
	let done = run(&["measure", &stream, &bad, &good]);
	assert!(done.status.success(), "{}", err(&done));
	let text = out(&done);
	let result = text.lines().last().unwrap();
	let numbers: Vec<(&str, f64)> = result
		.strip_prefix("RESULT ")
		.unwrap()
		.split(' ')
		.map(|pair| pair.split_once('=').unwrap())
		.map(|(name, number)| (name, number.parse().unwrap()))
		.collect();
	let names: Vec<&str> = numbers.iter().map(|(name, _)| *name).collect();
	assert_eq!(names, ["events", "checked_per_second", "hashed_per_second", "refused"]);
	assert_eq!((numbers[0].1, numbers[3].1), (6.0, 4.0), "{text}");
	assert!(numbers[1].1 > 0.0 && numbers[2].1 > 0.0, "{text}");
	assert_eq!(run(&["measure", "/no/such/file"]).status.code(), Some(1));
}

/// A lot number that was a JSON number, or had another prefix, was left out without a word: a recall did not find the items.
#[test]
fn should_find_the_lot_however_it_is_written_or_refuse() {
	let lot = |context: Value, ilmd: Value| {
		let mut made = event(1);
		made["ilmd"] = ilmd;
		let mut document = document(vec![made]);
		if !context.is_null() {
			document["@context"].as_array_mut().unwrap().push(context);
		}
		let made = prepare(&Document::from_value(document).unwrap(), &Contexts::default()).unwrap();
		match made.events.first() {
			Some(one) => one.event.lot.as_ref().map(ToString::to_string).ok_or("none".to_owned()),
			None => Err(made.faults[0].rule.clone()),
		}
	};
	let mda = "urn:epcglobal:cbv:mda";
	for (context, ilmd) in [
		(Value::Null, json!({ "cbvmda:lotNumber": 4711 })),
		(Value::Null, json!({ "cbvmda:lotNumber": "4711" })),
		(json!({ "m": format!("{mda}:") }), json!({ "m:lotNumber": "4711" })),
		(json!({ "ns1": mda }), json!({ "ns1:lotNumber": "4711" })),
		(Value::Null, json!({ "gs1:hasBatchLotNumber": "4711" })),
		(Value::Null, json!({ "gs1:hasBatchLotNumber": "4711", "cbvmda:lotNumber": "4711" })),
	] {
		assert_eq!(lot(context, ilmd.clone()), Ok("4711".to_owned()), "{ilmd}");
	}
	for ilmd in [
		json!({ "cbvmda:lotNumber": 47.5 }),
		json!({ "cbvmda:lotNumber": ["4711"] }),
		json!({ "gs1:hasBatchLotNumber": "4712", "cbvmda:lotNumber": "4711" }),
	] {
		let refused = lot(Value::Null, ilmd.clone());
		assert!(refused.as_ref().is_err_and(|rule| rule.starts_with("lot: ")), "{ilmd}: {refused:?}");
	}
	assert_eq!(lot(Value::Null, json!({ "x:lotNumber": "4711" })), Err("none".to_owned()));
	// The same event as XML, whose name space has no colon at its end.
	let text = xml(1).replace(
		"</ObjectEvent>",
		"<extension><ilmd><c:lotNumber xmlns:c=\"urn:epcglobal:cbv:mda\">4711</c:lotNumber></ilmd></extension></ObjectEvent>",
	);
	let document = souk_trace::read::document(text.into_bytes()).unwrap();
	let made = prepare(&document, &Contexts::default()).unwrap();
	assert_eq!(made.events[0].event.lot.as_ref().map(ToString::to_string), Some("4711".to_owned()));
}
