// SPDX-License-Identifier: Apache-2.0

//! The commands as others call them.

#![allow(clippy::unwrap_used)]

use std::{
	fs,
	io::Write,
	path::{Path, PathBuf},
	process::{Command, Output, Stdio},
};

fn run(arguments: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_souk-trace")).args(arguments).output().unwrap()
}

fn out(output: &Output) -> String {
	String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
	String::from_utf8(output.stderr.clone()).unwrap()
}

fn sample(name: &str) -> String {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name).to_str().unwrap().to_owned()
}

fn expected(name: &str) -> Vec<String> {
	let list = fs::read_to_string(sample("HASHES.tsv")).unwrap();
	let line = list.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
	line.split("ni:///").skip(1).map(|rest| format!("ni:///{}", rest.trim_end_matches(';'))).collect()
}

fn scratch(name: &str, text: &str) -> String {
	let path: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
	fs::write(&path, text).unwrap();
	path.to_str().unwrap().to_owned()
}

#[test]
fn should_print_one_uri_a_line_in_document_order() {
	let done = run(&["hash", &sample("logistics.jsonld"), &sample("commissioning.jsonld")]);
	assert!(done.status.success());
	let lines: Vec<String> = out(&done).lines().map(str::to_owned).collect();
	assert_eq!(lines, [expected("logistics"), expected("commissioning")].concat());
	assert!(out(&done).ends_with('\n'));
}

#[test]
fn should_print_the_hashed_text_when_asked() {
	let done = run(&["hash", "--prehash", &sample("commissioning.jsonld")]);
	assert!(done.status.success());
	assert!(
		out(&done).starts_with("eventType=ObjectEventeventTime=2026-02-28T08:12:07.500Z"),
		"{}",
		out(&done)
	);
	assert_eq!(out(&done).lines().count(), 2);
}

#[test]
fn should_read_the_standard_input_when_the_file_is_a_dash() {
	let mut child = Command::new(env!("CARGO_BIN_EXE_souk-trace"))
		.args(["hash", "-"])
		.stdin(Stdio::piped())
		.stdout(Stdio::piped())
		.spawn()
		.unwrap();
	let text = fs::read(sample("commissioning.jsonld")).unwrap();
	child.stdin.take().unwrap().write_all(&text).unwrap();
	let done = child.wait_with_output().unwrap();
	assert_eq!(out(&done).lines().collect::<Vec<_>>(), expected("commissioning"));
}

#[test]
fn should_be_silent_when_documents_are_sound() {
	let done = run(&["check", &sample("logistics.jsonld"), &sample("commissioning.jsonld")]);
	assert!(done.status.success());
	assert_eq!(out(&done) + &err(&done), "");
}

#[test]
fn should_print_file_path_and_rule_when_documents_are_not() {
	let text = fs::read_to_string(sample("logistics.jsonld")).unwrap();
	let text = text.replace("\"packing\"", "\"paking\"").replace("106141411234567897", "106141411234567890");
	let file = scratch("faulty.jsonld", &text);
	let done = run(&["check", &file, &sample("commissioning.jsonld")]);
	assert_eq!(done.status.code(), Some(1));
	assert_eq!(
		out(&done),
		format!(
			"{file}: $.epcisBody.eventList[0].bizStep: vocabulary: \"paking\" is not a business step of CBV 2.0\n\
			 {file}: $.epcisBody.eventList[1].epcList[0]: check-digit: the SSCC 106141411234567890 must end in 7\n"
		)
	);
}

#[test]
fn should_name_the_line_when_the_text_is_no_json() {
	let file = scratch("broken.jsonld", "{\n\t\"type\": \"EPCISDocument\",\n\t\"epcisBody\" {}\n}\n");
	let done = run(&["check", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert_eq!(out(&done), format!("{file}: line 3 column 14: json: expected `:`\n"));
	let done = run(&["hash", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert_eq!(err(&done), format!("souk-trace: {file}: line 3 column 14: json: expected `:`\n"));
}

#[test]
fn should_count_notes_only_when_strict() {
	let text = fs::read_to_string(sample("logistics.jsonld")).unwrap();
	let text =
		text.replace("https://id.gs1.org/00/106141411234567897", "https://id.gs1.org/01/09506000134352");
	let file = scratch("noted.jsonld", &text);
	let fault = "a class or lot cannot stand here, only single instances\n";
	let done = run(&["check", &file]);
	assert!(done.status.success());
	assert_eq!(err(&done), format!("{file}: $.epcisBody.eventList[1].epcList[0]: note: level: {fault}"));
	let done = run(&["check", "--strict", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert_eq!(out(&done), format!("{file}: $.epcisBody.eventList[1].epcList[0]: level: {fault}"));
}

#[test]
fn should_go_on_with_other_files_when_one_cannot_be_read() {
	let done = run(&["hash", "/no/such/file", &sample("commissioning.jsonld")]);
	assert_eq!(done.status.code(), Some(1));
	assert_eq!(out(&done).lines().count(), 2);
	assert_eq!(err(&done).lines().count(), 1);
	assert!(err(&done).starts_with("souk-trace: /no/such/file: cannot be read: "));
}

#[test]
fn should_take_further_contexts_when_named() {
	let text = fs::read_to_string(sample("commissioning.jsonld")).unwrap();
	let text = text.replace("{ \"farm\"", "\"https://farm.example/context?v=1\", { \"farm\"");
	let file = scratch("foreign.jsonld", &text);
	let done = run(&["hash", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert!(
		err(&done).contains("the context https://farm.example/context?v=1 is not known here"),
		"{}",
		err(&done)
	);
	let context = scratch("context.jsonld", r#"{ "@context": { "barn": "https://farm.example/barn/" } }"#);
	let done = run(&["hash", "--context", &format!("https://farm.example/context?v=1={context}"), &file]);
	assert_eq!(out(&done).lines().collect::<Vec<_>>(), expected("commissioning"), "{}", err(&done));
}

#[test]
fn should_say_one_line_when_arguments_are_wrong() {
	for arguments in
		[&["hash"][..], &["hash", "--wrong", "x"], &["wash", "x"], &["check", "--context", "x", "y"]]
	{
		let done = run(arguments);
		assert_eq!(done.status.code(), Some(2), "{arguments:?}");
		assert_eq!(err(&done).lines().count(), 1, "{arguments:?}: {}", err(&done));
		assert!(err(&done).starts_with("souk-trace: "));
		assert_eq!(out(&done), "");
	}
	assert!(run(&["--help"]).status.success());
}

// ---- the commands that speak with a chain, as far as they go without one ----

/// A folder of its own for a test.
fn folder(name: &str) -> String {
	let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
	let _ = fs::remove_dir_all(&path);
	path.to_str().unwrap().to_owned()
}

#[test]
fn should_show_what_would_go_on_chain_when_the_run_is_dry() {
	let done = run(&["submit", "--dry-run", &sample("commissioning.jsonld")]);
	assert!(done.status.success(), "{}", err(&done));
	let lines: Vec<String> = out(&done).lines().map(str::to_owned).collect();
	let columns = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
	assert_eq!(columns(&lines[0]), ["event", "type", "step", "hand-over", "items", "bytes"]);
	for (line, id) in lines[1..].iter().zip(expected("commissioning")) {
		assert_eq!(columns(line)[0], id);
	}
	assert_eq!(columns(&lines[2])[1..5], ["TransformationEvent", "creating_class_instance", "-", "3"]);
	assert!(lines[3].starts_with("2 events, "), "{}", lines[3]);
	let file = sample("commissioning.jsonld");
	let notes = err(&done);
	for (place, what) in [
		("[0].ilmd['farm:altitude']", "stays in the document"),
		("[1].transformationID", "is on chain by its SHA-256"),
		("[1]['farm:note']", "stays in the document"),
	] {
		let note = format!("{file}: $.epcisBody.eventList{place}: note: not-on-chain: {what}\n");
		assert!(notes.contains(&note), "{notes}");
	}
}

#[test]
fn should_refuse_as_check_does_when_a_document_to_submit_is_faulty() {
	let text = fs::read_to_string(sample("commissioning.jsonld")).unwrap();
	let file = scratch("unsubmitted.jsonld", &text.replace("\"commissioning\"", "\"comissioning\""));
	let done = run(&["submit", "--url", "ws://127.0.0.1:1", "--suri", "//Alice", &file]);
	assert_eq!(done.status.code(), Some(1));
	let fault =
		"$.epcisBody.eventList[0].bizStep: vocabulary: \"comissioning\" is not a business step of CBV 2.0";
	assert_eq!((out(&done), err(&done)), (format!("{file}: {fault}\n"), String::new()));
}

#[test]
fn should_leave_out_what_cannot_be_a_row_only_when_told_to() {
	let file = sample("logistics.jsonld");
	let done = run(&["submit", "--dry-run", &file]);
	assert_eq!(done.status.code(), Some(1));
	assert!(
		out(&done).starts_with(&format!("{file}: $.epcisBody.eventList[2].parentID: not-on-chain: ")),
		"{}",
		out(&done)
	);
	assert_eq!(out(&done).lines().count(), 1);
	let done = run(&["submit", "--dry-run", "--skip-unfit", &file]);
	assert!(done.status.success());
	assert!(out(&done).contains("\n3 events, "), "{}", out(&done));
	let done = run(&["submit", "--dry-run", "--root", &file]);
	assert!(done.status.success());
	assert!(out(&done).lines().nth(1).unwrap().contains("      4  0x"), "{}", out(&done));
}

#[test]
fn should_say_one_line_when_there_is_no_chain_or_no_key() {
	let file = sample("commissioning.jsonld");
	let item = "https://id.gs1.org/01/09506000134352/21/0002";
	let nowhere = "ws://127.0.0.1:1";
	for (arguments, says) in [
		(
			&["submit", "--url", nowhere, "--suri", "//Alice", &file][..],
			"the chain cannot be reached: ws://127.0.0.1:1",
		),
		(&["history", "--url", nowhere, item], "the chain cannot be reached"),
		(&["history", "--url", "http://127.0.0.1:1", item], "must begin with ws:// or wss://"),
		(&["history", "--url", nowhere, "https://id.gs1.org/01/09506000134353/21/1"], "check-digit"),
		(&["recalls", "--url", nowhere, item], "the chain cannot be reached"),
		(&["register", "--url", nowhere, "--suri", "//Alice", "0614141073468"], "check-digit"),
		(&["register", "--url", nowhere, "0614141073467"], "the chain cannot be reached"),
		(&["submit", "--url", nowhere, &file], "the chain cannot be reached"),
		(&["submit", "--url", nowhere, "--suri", "a wrong phrase", &file], "--suri"),
		(&["submit", "--url", nowhere, "--key-file", "/no/such/file", &file], "/no/such/file"),
		(&["submit", "--url", nowhere, "--suri-for", "0614141073468=//Bob", &file], "check-digit"),
		(&["prove", "--url", nowhere, "/no/such/file", "x"], "/no/such/file"),
		(
			&["register", "--url", nowhere, "--suri", "//Alice", "--prefix", "5", "0614141073467"],
			"6 to 12 digits",
		),
		(&["place", "--url", nowhere, "--suri", "//Alice", "0614141073468"], "check-digit"),
		(&["contact", "--url", nowhere, "--suri", "//Alice", "QmNoAddress"], "no address"),
		(&["hand-over", "--url", nowhere, "--suri", "//Alice", "--to", "0614141073468", item], "check-digit"),
		(&["take-over", "--url", nowhere, "--suri", "//Alice", item], "the chain cannot be reached"),
		(&["ask-for", "--url", nowhere, "--suri", "//Alice", item], "the chain cannot be reached"),
		(
			&["refuse-ask", "--url", nowhere, "--suri", "//Alice", "--by", "0614141073467", "urn:x"],
			"not-on-chain",
		),
		(&["asks", "--url", nowhere, item], "the chain cannot be reached"),
		(&["recall", "--url", nowhere, "--suri", "//Alice", "--reason", "x", item], "no address"),
		(&["lift", "--url", nowhere, "--suri", "//Alice", item], "the chain cannot be reached"),
		(&["check", "--chain", "--url", nowhere, &file], "the chain cannot be reached"),
	] {
		let done = run(arguments);
		assert_eq!(done.status.code(), Some(1), "{arguments:?}");
		let lines: Vec<String> =
			err(&done).lines().filter(|line| !line.contains("stay in the")).map(str::to_owned).collect();
		assert_eq!(lines.len(), 1, "{arguments:?}: {lines:?}");
		assert!(lines[0].starts_with("souk-trace: ") && lines[0].contains(says), "{arguments:?}: {lines:?}");
		assert_eq!(out(&done), "");
	}
	for arguments in [
		&["submit", "--suri", "//Alice", "--key-file", "x", &file][..],
		&["recalls", "--json", "--csv", item],
		&["recall", "--made", "burn", item],
		&["contact"],
		&["hand-over", item],
		&["check", "--url", nowhere, &file],
	] {
		assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
	}
}

#[test]
fn should_take_the_key_from_a_file_when_named() {
	let key = scratch("key", "//Alice\n");
	let file = sample("commissioning.jsonld");
	let done = run(&["submit", "--url", "ws://127.0.0.1:1", "--key-file", &key, &file]);
	assert!(err(&done).contains("cannot be reached"), "{}", err(&done));
}

#[test]
fn should_write_a_sound_supply_chain_and_the_commands_for_it() {
	let folder = folder("supply chain");
	let done = run(&["generate", "--events", "50", "--seed", "4", "--out", &folder]);
	assert!(done.status.success(), "{}", err(&done));
	let lines: Vec<String> = out(&done).lines().map(str::to_owned).collect();
	assert_eq!(lines.len(), 6);
	assert_eq!(lines[0], "souk-trace register --url \"$URL\" --suri //Alice 9521000000018");
	let mut files: Vec<String> = fs::read_dir(&folder)
		.unwrap()
		.map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
		.collect();
	files.sort();
	assert_eq!(files.len(), 5);
	assert!(files.iter().all(|file| lines[5].contains(&format!("'{file}'"))), "{}", lines[5]);
	let files: Vec<&str> = files.iter().map(String::as_str).collect();
	let hashes = run(&[&["hash"], files.as_slice()].concat());
	assert_eq!(out(&hashes).lines().count(), 50);
	assert!(run(&[&["check", "--strict"], files.as_slice()].concat()).status.success());
}

#[test]
fn should_print_the_other_id_when_other_rules_are_asked_for() {
	let text = |pallet: &str| {
		format!(
			r#"{{"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", "type": "ObjectEvent",
			"eventTime": "2026-06-11T14:05:00Z", "eventTimeZoneOffset": "+00:00", "action": "OBSERVE",
			"epcList": ["https://id.gs1.org/01/09506000134352/21/F-88"], "urn:example:pallet": "{pallet}"}}"#
		)
	};
	let one = scratch("rules one.jsonld", &text("195212300000000014"));
	let two = scratch("rules two.jsonld", &text("195212300000000007"));
	let ids = |rules: &[&str]| {
		let done = run(&[&["hash"], rules, &[one.as_str(), two.as_str()]].concat());
		assert!(done.status.success(), "{}", err(&done));
		out(&done).lines().map(str::to_owned).collect::<Vec<_>>()
	};
	let reference = ids(&[]);
	assert_eq!(reference, ids(&["--rules", "reference"]));
	assert_eq!(reference[0], reference[1]);
	let exact = ids(&["--rules", "exact"]);
	assert_ne!(exact[0], exact[1]);
	assert!(!exact.contains(&reference[0]));
	let wrong = run(&["hash", "--rules", "other", &one]);
	assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn should_say_so_when_a_published_context_is_given_with_other_content() {
	let own = scratch("not the context.jsonld", r#"{ "@context": { "gs1": "https://example.com/" } }"#);
	for version in ["2.0.0/", "2.0.1/", ""] {
		let address = format!("https://ref.gs1.org/standards/epcis/{version}epcis-context.jsonld");
		let done = run(&["check", "--context", &format!("{address}={own}"), &sample("logistics.jsonld")]);
		assert_eq!(done.status.code(), Some(2));
		assert!(err(&done).contains(&format!("{address} is built in")), "{}", err(&done));
	}
}
