// SPDX-License-Identifier: Apache-2.0

//! The event hash against GS1's reference implementation, on generated documents.
//!
//! The reference is a Python package; `tests/reference/run.py` installs it into a folder of its own and runs it. Where
//! it cannot be installed these tests fail. `SOUK_TRACE_WITHOUT_REFERENCE=1` leaves the comparison out.
//!
//! `SOUK_TRACE_CASES` sets how many documents (default 400), `SOUK_TRACE_SEED` where they start (default 1).

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)]

mod generator;

use std::{
	collections::BTreeMap,
	fs,
	path::{Path, PathBuf},
	process::Command,
};

use generator::Mood;
use serde_json::{json, Value};
use souk_trace::{context::epcis_context, hash_events, Contexts, Document};

/// The one way to pass without the reference: set to 1.
const WITHOUT: &str = "SOUK_TRACE_WITHOUT_REFERENCE";

/// What `run.py` ends with when the reference cannot be installed.
const CANNOT_INSTALL: i32 = 77;

fn scratch(name: &str) -> PathBuf {
	Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn setting(name: &str, default: u64) -> u64 {
	std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// What the reference says of a folder, or its context. Nothing where the comparison is left out on request.
///
/// # Panics
///
/// If the reference cannot be installed or stops with an error: a comparison that did not happen must not pass.
fn reference(argument: &Path) -> Option<String> {
	if std::env::var(WITHOUT).is_ok_and(|value| value == "1") {
		println!("not compared with the reference: {WITHOUT}=1");
		return None;
	}
	let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/run.py");
	let done = Command::new("python3")
		.arg(script)
		.args([&scratch("reference"), argument])
		.output()
		.expect("python3 is installed");
	let said = String::from_utf8_lossy(&done.stderr);
	assert!(
		done.status.code() != Some(CANNOT_INSTALL),
		"{}; {WITHOUT}=1 leaves the comparison out",
		said.trim()
	);
	assert!(done.status.success(), "run.py failed: {said}");
	Some(String::from_utf8(done.stdout).unwrap())
}

/// The reference's lines by file name.
fn results(output: &str) -> BTreeMap<String, Value> {
	let lines = output.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
	lines.map(|line| (line["file"].as_str().unwrap().to_owned(), line)).collect()
}

#[test]
fn should_equal_the_reference_when_documents_are_generated() {
	let (first, cases) = (setting("SOUK_TRACE_SEED", 1), setting("SOUK_TRACE_CASES", 400));
	let folder = scratch("generated");
	let _ = fs::remove_dir_all(&folder);
	fs::create_dir_all(&folder).unwrap();
	for seed in first..first + cases {
		let (_, document) = generator::document(seed);
		let text = serde_json::to_string_pretty(&document).unwrap();
		fs::write(folder.join(format!("{seed:08}.jsonld")), text).unwrap();
	}
	let Some(output) = reference(&folder) else { return };
	let (mut equal, mut refused, mut different) = (0, Vec::new(), Vec::new());
	for (file, theirs) in results(&output) {
		let text = fs::read_to_string(folder.join(&file)).unwrap();
		let seed: u64 = file.trim_end_matches(".jsonld").parse().unwrap();
		let mood = generator::document(seed).0;
		let ours = hash_events(&Document::parse(&text).unwrap(), &Contexts::default());
		if let Some(error) = theirs["error"].as_str() {
			assert!(mood == Mood::Hostile, "{file}: the reference refuses a plausible document: {error}");
			let ours = ours.map_or_else(|fault| format!("refused too: {fault}"), |_| "hashed here".into());
			refused.push(format!("{file}: {error} ({ours})"));
			continue;
		}
		let ours = match ours {
			Ok(ours) => ours,
			// Known: what has no type or no time is no event here.
			Err(fault)
				if mood == Mood::Hostile && fault.reason.starts_with("mandatory: no event without a ") =>
			{
				refused.push(format!("{file}: hashed there, refused here: {fault}"));
				continue;
			},
			Err(fault) => {
				different.push(format!("{file}: {fault}"));
				continue;
			},
		};
		let theirs = theirs["events"].as_array().unwrap();
		assert_eq!(ours.len(), theirs.len(), "{file}");
		for (ours, theirs) in ours.iter().zip(theirs) {
			let Some(prehash) = theirs["prehash"].as_str() else {
				assert!(mood == Mood::Hostile, "{file}: the reference gives no hash for a plausible event");
				refused.push(format!("{file}: {}", ours.path));
				continue;
			};
			if ours.prehash != prehash {
				different.push(format!("{file}: {}: {}", ours.path, difference(&ours.prehash, prehash)));
				continue;
			}
			assert_eq!(ours.uri(), theirs["hash"].as_str().unwrap(), "{file}: {}", ours.path);
			equal += 1;
		}
	}
	println!(
		"{cases} documents: {equal} events equal, {} different, {} without a result of the reference",
		different.len(),
		refused.len()
	);
	for line in &refused {
		println!("  {line}");
	}
	assert!(different.is_empty(), "{}", different.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
	assert!(equal as u64 > cases, "too few events were compared");
}

/// What the reference does where the two are known to differ.
#[derive(Debug, PartialEq)]
enum Theirs {
	/// No hash for any event of the document.
	NoDocument,
	/// No hash for the event.
	NoEvent,
	/// Another hash.
	Other,
}

/// A sound event with one oddity, what the reference makes of it, and what our pre-hash string has for it.
fn known_differences() -> Vec<(&'static str, Value, Theirs, &'static str)> {
	let with = |oddity: Value| {
		let mut event = json!({
			"type": "ObjectEvent",
			"eventTime": "2026-03-02T10:15:00Z",
			"eventTimeZoneOffset": "+00:00",
			"action": "OBSERVE",
			"epcList": ["urn:epc:id:sgtin:4012345.011122.25"],
		});
		event.as_object_mut().unwrap().extend(oddity.as_object().unwrap().clone());
		json!({
			"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", { "ex": "https://example.com/" }],
			"type": "EPCISDocument",
			"schemaVersion": "2.0",
			"creationDate": "2026-03-02T10:15:00Z",
			"epcisBody": { "eventList": [event] },
		})
	};
	let mut defined = with(json!({ "ex2:a": 1 }));
	defined["@context"][1]["ex2"] = json!({ "@id": "https://example.com/two/", "@prefix": true });
	let number = |literal: &str| serde_json::from_str::<Value>(literal).unwrap();
	vec![
		(
			"rounds-up-to-a-second",
			with(json!({ "eventTime": "2026-03-02T10:15:00.9996Z" })),
			Theirs::NoEvent,
			"eventTime=2026-03-02T10:15:01.000Z",
		),
		(
			"year-10000-in-utc",
			with(json!({ "eventTime": "9999-12-31T23:59:59-01:00" })),
			Theirs::NoEvent,
			"eventTime=9999-12-31T23:59:59-01:00",
		),
		(
			"infinity-as-text",
			with(json!({ "ex:a": "Infinity" })),
			Theirs::NoEvent,
			"{https://example.com/}a=Infinity",
		),
		(
			"number-too-large",
			with(json!({ "ex:a": number("1e400") })),
			Theirs::NoEvent,
			"{https://example.com/}a=1e+400",
		),
		(
			"transaction-without-type",
			with(json!({ "bizTransactionList": [{ "bizTransaction": "https://example.com/orders/1" }] })),
			Theirs::NoDocument,
			"bizTransactionListbizTransaction=https://example.com/orders/1",
		),
		("prefix-with-definition", defined, Theirs::NoDocument, "{https://example.com/two/}a=1"),
		(
			"text-that-is-no-text",
			with(json!({ "ex:a": { "#text": 5 } })),
			Theirs::NoEvent,
			"{https://example.com/}a=5",
		),
		(
			"time-in-words",
			with(json!({ "eventTime": "2 March 2026 10:15" })),
			Theirs::Other,
			"eventTime=2 March 2026 10:15",
		),
		(
			"time-without-separators",
			with(json!({ "eventTime": "20260302T101500Z" })),
			Theirs::Other,
			"eventTime=20260302T101500Z",
		),
	]
}

#[test]
fn should_differ_from_the_reference_only_where_known() {
	let folder = scratch("differences");
	let _ = fs::remove_dir_all(&folder);
	fs::create_dir_all(&folder).unwrap();
	for (name, document, ..) in known_differences() {
		fs::write(folder.join(format!("{name}.jsonld")), document.to_string()).unwrap();
	}
	let Some(output) = reference(&folder) else { return };
	let theirs = results(&output);
	for (name, document, expected, ours) in known_differences() {
		let hashes =
			hash_events(&Document::parse(&document.to_string()).unwrap(), &Contexts::default()).unwrap();
		assert!(hashes[0].prehash.contains(ours), "{name}: {}", hashes[0].prehash);
		let theirs = &theirs[&format!("{name}.jsonld")];
		let found = if theirs["error"].is_string() {
			Theirs::NoDocument
		} else if theirs["events"][0]["error"].is_string() {
			Theirs::NoEvent
		} else {
			assert_ne!(
				theirs["events"][0]["prehash"],
				hashes[0].prehash.as_str(),
				"{name}: no difference any more"
			);
			Theirs::Other
		};
		assert_eq!(found, expected, "{name}: {theirs}");
	}
}

/// Both texts around the first place where they differ.
fn difference(ours: &str, theirs: &str) -> String {
	let same = ours.chars().zip(theirs.chars()).take_while(|(one, other)| one == other).count();
	let around = |text: &str| text.chars().skip(same.saturating_sub(60)).take(160).collect::<String>();
	format!("\n  ours:   …{}\n  theirs: …{}", around(ours), around(theirs))
}

#[test]
fn should_equal_the_published_context() {
	let Some(output) = reference(Path::new("--context")) else { return };
	let published: Value = serde_json::from_str(&output).unwrap();
	let ours = epcis_context();
	let members =
		|value: &Value| value.as_object().unwrap().keys().cloned().collect::<std::collections::BTreeSet<_>>();
	assert_eq!(members(&ours), members(&published["@context"]));
	for (name, meaning) in published["@context"].as_object().unwrap() {
		assert_eq!(&ours[name], meaning, "{name}");
	}
	assert_eq!(json!(ours), published["@context"]);
}
