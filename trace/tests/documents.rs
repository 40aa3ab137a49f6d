// SPDX-License-Identifier: Apache-2.0

//! Whole documents with known hashes: our own samples, and any folder of others.
//!
//! The samples' hashes were computed with GS1's reference implementation (`tests/reference`). `SOUK_EPCIS_DATA` names
//! a further folder of documents with a `HASHES.tsv`: file, tab, and the hashes of its events separated by `;`.

#![allow(clippy::unwrap_used)]

use std::{
	fs,
	path::{Path, PathBuf},
};

use souk_trace::{check, hash_events, Contexts, Document};

/// The hashes of a line. The URIs contain a `;` themselves.
fn hashes(text: &str) -> Vec<String> {
	text.split("ni:///").skip(1).map(|rest| format!("ni:///{}", rest.trim_end_matches([';', '\r']))).collect()
}

fn compare(folder: &Path) {
	let list = fs::read_to_string(folder.join("HASHES.tsv")).unwrap();
	let contexts = Contexts::default();
	let mut compared = 0;
	for line in list.lines().filter(|line| !line.is_empty()) {
		let (file, expected) = line.split_once('\t').unwrap();
		let document = Document::parse(&fs::read_to_string(folder.join(file)).unwrap()).unwrap();
		let found: Vec<_> =
			hash_events(&document, &contexts).unwrap().iter().map(|hash| hash.uri()).collect();
		assert_eq!(found, hashes(expected), "{file}");
		let faults: Vec<_> = check(&document, &contexts).into_iter().filter(|fault| !fault.is_note).collect();
		assert_eq!(faults, [], "{file}");
		compared += found.len();
	}
	println!("{}: {compared} events", folder.display());
	assert!(compared > 0);
}

#[test]
fn should_equal_the_known_hashes_when_documents_are_samples() {
	compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data"));
}

#[test]
fn should_equal_the_known_hashes_when_a_folder_is_named() {
	match std::env::var_os("SOUK_EPCIS_DATA") {
		Some(folder) => compare(&PathBuf::from(folder)),
		None => eprintln!("SKIPPED, not compared: SOUK_EPCIS_DATA names no folder"),
	}
}
