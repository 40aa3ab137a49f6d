// SPDX-License-Identifier: Apache-2.0

//! EPCIS XML: the same event in both forms has one id, and it is the one the reference implementation gives the XML.
//!
//! `SOUK_TRACE_CASES` and `SOUK_TRACE_SEED` choose how many generated documents and which;
//! `SOUK_TRACE_WITHOUT_REFERENCE=1` leaves the comparison with the reference out.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod generator;

use std::{
	fs,
	path::{Path, PathBuf},
	process::Command,
};

use generator::{
	xml::{as_xml, both},
	Maker, Mood,
};
use serde_json::{json, Value};
use souk_trace::{check, hash_events, hash_events_by, read, Contexts, Document, Rules};

fn setting(name: &str, default: u64) -> u64 {
	std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn scratch(name: &str) -> PathBuf {
	Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Generated events in both forms.
fn cases(booleans: bool) -> Vec<(u64, Value, String)> {
	let (first, cases) = (setting("SOUK_TRACE_SEED", 1), setting("SOUK_TRACE_CASES", 300));
	let made = (first..first + cases).map(|seed| {
		let document = both(Maker::new(seed, Mood::Plausible).document(), booleans);
		let xml = as_xml(&document, seed % 3 == 0);
		(seed, document, xml)
	});
	made.collect()
}

fn prehashes(document: &Document, seed: u64) -> Vec<String> {
	let hashes = hash_events(document, &Contexts::default());
	hashes.unwrap_or_else(|fault| panic!("{seed}: {fault}")).into_iter().map(|hash| hash.prehash).collect()
}

#[test]
fn should_give_one_id_to_an_event_in_both_forms() {
	let mut events = 0;
	for (seed, json, xml) in cases(true) {
		let of_json = Document::from_value(json.clone()).unwrap();
		let of_xml = read::document(xml.clone().into_bytes()).unwrap();
		let ids = prehashes(&of_json, seed);
		for (from_xml, from_json) in prehashes(&of_xml, seed).iter().zip(&ids) {
			assert_eq!(from_xml, from_json, "{seed}: XML left, JSON right:\n{xml}");
		}
		assert_eq!(of_xml.events().unwrap().len(), ids.len());
		// What is said is the same too, so that the chain takes neither form for another event.
		let said = |document: &Document| {
			let hashes = hash_events_by(document, &Contexts::default(), Rules::Reference).unwrap();
			hashes.into_iter().map(|hash| hash.content).collect::<Vec<_>>()
		};
		assert_eq!(said(&of_xml), said(&of_json), "{seed}:\n{xml}");
		let faults = |document: &Document| {
			let faults = check(document, &Contexts::default()).into_iter();
			faults.filter(|fault| !fault.is_note).map(|fault| fault.to_string()).collect::<Vec<_>>()
		};
		assert_eq!(faults(&of_xml), faults(&of_json), "{seed}:\n{xml}");
		events += ids.len();
	}
	println!("{events} events have one id in both forms");
	assert!(events > 0);
}

#[test]
fn should_equal_the_reference_when_it_reads_the_xml() {
	if std::env::var("SOUK_TRACE_WITHOUT_REFERENCE").is_ok_and(|value| value == "1") {
		println!("not compared with the reference: SOUK_TRACE_WITHOUT_REFERENCE=1");
		return;
	}
	let folder = scratch("generated-xml");
	let _ = fs::remove_dir_all(&folder);
	fs::create_dir_all(&folder).unwrap();
	// What is true is True for the reference in JSON, and true in XML; ours is the JSON's.
	let cases = cases(false);
	for (seed, _, xml) in &cases {
		fs::write(folder.join(format!("{seed:08}.xml")), xml).unwrap();
	}
	let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/run_xml.py");
	let done = Command::new("python3").arg(script).args([&scratch("reference"), &folder]).output().unwrap();
	assert!(done.status.success(), "run_xml.py failed: {}", String::from_utf8_lossy(&done.stderr));
	let output = String::from_utf8(done.stdout).unwrap();
	assert_eq!(output.lines().count(), cases.len(), "the reference answers for every document");
	let (mut equal, mut different) = (0, Vec::new());
	for (line, (seed, _, xml)) in output.lines().zip(&cases) {
		let theirs: Value = serde_json::from_str(line).unwrap();
		let ours = prehashes(&read::document(xml.clone().into_bytes()).unwrap(), *seed);
		let theirs = theirs["events"].as_array().unwrap_or_else(|| panic!("{seed}: {theirs}")).clone();
		assert_eq!(ours.len(), theirs.len(), "{seed}");
		for (ours, theirs) in ours.iter().zip(theirs) {
			if theirs["prehash"] == ours.as_str() {
				equal += 1;
			} else {
				different.push(format!("{seed}:\n  ours:   {ours}\n  theirs: {}", theirs["prehash"]));
			}
		}
	}
	println!("{equal} events equal the reference, {} differ", different.len());
	assert!(different.is_empty(), "{}", different[..different.len().min(5)].join("\n"));
	assert!(equal > cases.len());
}

// ---- small ones ----

fn one(xml: &str) -> Value {
	read::document(xml.as_bytes().to_vec()).unwrap().root().clone()
}

#[test]
fn should_say_in_json_what_the_xml_says() {
	let made = one(r#"<?xml version="1.0"?>
		<!DOCTYPE project>
		<e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:1" xmlns:cbvmda="urn:epcglobal:cbv:mda" schemaVersion="1.2"
			creationDate="2026-05-04T08:00:00Z" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
		<EPCISHeader><s:StandardBusinessDocumentHeader xmlns:s="urn:s"><s:Sender><s:Identifier>urn:epc:id:pgln:9521000.00001
		</s:Identifier></s:Sender></s:StandardBusinessDocumentHeader></EPCISHeader>
		<EPCISBody><EventList><ObjectEvent><!-- nobody reads this -->
			<eventTime> 2026-05-04T07:30:00.000Z </eventTime><baseExtension><eventID>urn:uuid:1</eventID></baseExtension>
			<epcList/><extension><quantityList><quantityElement><epcClass>urn:x</epcClass><quantity>+007.50</quantity>
			</quantityElement></quantityList><ilmd><cbvmda:lotNumber>A&amp;B &#x41;<![CDATA[<1>]]></cbvmda:lotNumber></ilmd>
			</extension><o:partList xmlns:o="urn:own:"><o:part>1</o:part><o:part unit="kg">2</o:part></o:partList>
		</ObjectEvent></EventList></EPCISBody></e:EPCISDocument>"#);
	let number: Value = serde_json::from_str("7.50").unwrap();
	assert_eq!(
		made,
		json!({
			"@context": [
				"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
				{ "s": "urn:s", "ns1": "urn:epcglobal:cbv:mda", "o": "urn:own:" },
			],
			"type": "EPCISDocument",
			"schemaVersion": "2.0",
			"creationDate": "2026-05-04T08:00:00Z",
			"sender": "urn:epc:id:pgln:9521000.00001",
			"epcisBody": { "eventList": [{
				"type": "ObjectEvent",
				"eventTime": "2026-05-04T07:30:00.000Z",
				"eventID": "urn:uuid:1",
				"epcList": [],
				"quantityList": [{ "epcClass": "urn:x", "quantity": number }],
				"ilmd": { "ns1:lotNumber": "A&B A<1>" },
				"o:partList": ["1", { "#text": "2", "unit": "kg" }],
			}] },
		})
	);
}

#[test]
fn should_find_the_events_in_every_kind_of_document() {
	let event = "<ObjectEvent><action>ADD</action></ObjectEvent>";
	let list = format!("<EventList>{event}{event}</EventList>");
	let answer = format!("<queryName>q</queryName><resultsBody>{list}</resultsBody>");
	let query = "xmlns:q=\"urn:epcglobal:epcis-query:xsd:2\"";
	for (xml, path) in [
		(event.to_owned(), "$"),
		(list.clone(), "$[0]"),
		(format!("<EPCISDocument><EPCISBody>{list}</EPCISBody></EPCISDocument>"), "$.epcisBody.eventList[0]"),
		(
			format!("<q:EPCISQueryDocument {query}><EPCISBody><q:QueryResults>{answer}</q:QueryResults></EPCISBody></q:EPCISQueryDocument>"),
			"$.epcisBody.queryResults.resultsBody.eventList[0]",
		),
		(
			format!("<q:EPCISQueryDocument {query}>{answer}</q:EPCISQueryDocument>"),
			"$.epcisBody.queryResults.resultsBody.eventList[0]",
		),
		(
			format!("<q:QueryResults {query}>{answer}</q:QueryResults>"),
			"$.epcisBody.queryResults.resultsBody.eventList[0]",
		),
	] {
		let document = read::document(xml.clone().into_bytes()).unwrap();
		let events = document.events().unwrap();
		assert_eq!((events[0].path.as_str(), &events[0].event["action"]), (path, &json!("ADD")), "{xml}");
		assert_eq!(events.len(), if xml == event { 1 } else { 2 }, "{xml}");
	}
}

#[test]
fn should_give_a_prefix_of_its_own_when_one_is_used_twice_or_begins_a_value() {
	let made = one(
		r#"<ObjectEvent><a:x xmlns:a="urn:one:">a:b</a:x><c:y xmlns:c="urn:two:"/><c:z xmlns:c="urn:three:"/><w xmlns="urn:four:"/></ObjectEvent>"#,
	);
	assert_eq!(
		made["@context"][1],
		json!({ "ns1": "urn:one:", "c": "urn:two:", "ns2": "urn:three:", "ns3": "urn:four:" })
	);
	assert_eq!(made["ns1:x"], "a:b");
	assert_eq!(made["ns3:w"], "");
}

#[test]
fn should_refuse_with_line_and_column_when_the_text_is_no_sound_xml() {
	for (xml, says) in [
		("<EPCISDocument>\n<EPCISBody></EPCISDocument>", "line 2 "),
		("<EPCISDocument>", "the text ends inside an element"),
		("<EPCISDocument><a>&lol;</a></EPCISDocument>", "entities are not taken"),
		("<!DOCTYPE a [<!ENTITY lol \"lol\">]><EPCISDocument/>", "declarations is not taken"),
		("<EPCISDocument><x:a/></EPCISDocument>", "prefix x is not declared"),
		("<html/>", "neither an EPCIS document nor an event"),
		("<EPCISDocument/><EPCISDocument/>", "after the document's end"),
		("<EPCISDocument/>\n<!-- end -->\nmore", "text outside of every element"),
		("<EPCISDocument>more<EPCISBody/></EPCISDocument>", "text beside elements"),
		("<EPCISDocument><EPCISBody/>more</EPCISDocument>", "text beside elements"),
		("<?xml version=\"1.0\"?>", "there is no element"),
		("<ObjectEvent><epcList/><epcList><epc>a</epc></epcList></ObjectEvent>", "a second epcList"),
		(
			"<ObjectEvent><quantityList/><extension><quantityList/></extension></ObjectEvent>",
			"a second quantityList",
		),
		(
			"<ObjectEvent xmlns:x='urn:x'><x:partList><x:part>a</x:part></x:partList><x:partList><x:part>b</x:part>\
			 </x:partList></ObjectEvent>",
			"a second partList",
		),
	] {
		let fault = read::document(xml.as_bytes().to_vec()).unwrap_err().to_string();
		assert!(fault.contains(says) && fault.contains("xml: "), "{xml}: {fault}");
	}
	let deep = "<a>".repeat(100_000);
	let fault = read::document(deep.into_bytes()).unwrap_err().to_string();
	assert!(fault.contains("128 deep"), "{fault}");
}

/// Whatever is cut out of a document or put into it, reading ends without a panic.
#[test]
fn should_end_when_the_xml_is_damaged() {
	for (seed, _, xml) in cases(true).into_iter().take(60) {
		let mut r = generator::random::Random::new(seed);
		for _ in 0..20 {
			let mut bytes = xml.clone().into_bytes();
			let at = r.below(bytes.len() as u64) as usize;
			match r.below(3) {
				0 => bytes.truncate(at),
				1 => bytes[at] = r.below(256) as u8,
				_ => drop(bytes.drain(at..(at + 20).min(bytes.len()))),
			}
			if let Ok(document) = read::document(bytes) {
				let _ =
					(check(&document, &Contexts::default()), hash_events(&document, &Contexts::default()));
			}
		}
	}
}
