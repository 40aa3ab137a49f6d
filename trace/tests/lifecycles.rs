// SPDX-License-Identifier: Apache-2.0

//! Whole lives of things, in the shape of public samples: six documents of food traced by FSMA 204, a garment, a battery. All
//! their events can be rows, every change of hands is found, and nothing is handed over that the documents name already.
//! The journey `tests/journeys/trace.test.ts` of the repository puts them on a chain.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use std::{
	fs,
	path::{Path, PathBuf},
};

use souk_trace::{
	chain::{
		event::TraceEvent,
		hands::{gaps, Gap},
		to_chain::{made_before, prepare},
	},
	check, read, Contexts,
};

/// The GLNs of the five parties, and of a place of each.
const PARTIES: [[u64; 2]; 5] = [
	[9_521_000_000_018, 9_521_000_001_015],
	[9_521_000_000_025, 9_521_000_001_022],
	[9_521_000_000_032, 9_521_000_001_039],
	[9_521_000_000_049, 9_521_000_001_046],
	[9_521_000_000_056, 9_521_000_001_053],
];

fn party(gln: u64) -> Option<usize> {
	PARTIES.iter().position(|glns| glns.contains(&gln))
}

fn files(name: &str) -> Vec<PathBuf> {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lifecycles");
	let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
	files.retain(|path| path.file_name().unwrap().to_str().unwrap().starts_with(name));
	files.sort();
	files
}

/// The events of a life with the key that signs each, and what is missing between them.
fn life(name: &str) -> (Vec<(TraceEvent, usize)>, Vec<Gap>) {
	let contexts = Contexts::default();
	let mut prepared = Vec::new();
	for file in files(name) {
		let document = read::document(fs::read(&file).unwrap()).unwrap();
		assert_eq!(check(&document, &contexts), [], "{file:?}");
		let made = prepare(&document, &contexts).unwrap();
		assert_eq!(made.faults, [], "{file:?}");
		prepared.extend(made.events);
	}
	made_before(prepared.iter_mut().map(|one| (name, one)));
	let signed = prepared.into_iter().map(|one| {
		let key = one.actors.iter().find_map(|gln| party(*gln)).unwrap();
		(one.event, key)
	});
	let events: Vec<_> = signed.collect();
	let missing = gaps(events.iter().map(|(event, key)| (event, *key)), party);
	(events, missing)
}

/// Event, giver, receiver, and what is done: ask, hand over, take over.
fn ways(missing: &[Gap]) -> Vec<(usize, usize, usize, [bool; 3])> {
	missing.iter().map(|gap| (gap.event, gap.from, gap.to, [gap.ask, gap.hand, gap.take])).collect()
}

const HANDED: [bool; 3] = [false, true, false];
const HANDED_AND_TAKEN: [bool; 3] = [false, true, true];
const TAKEN: [bool; 3] = [false, false, true];

#[test]
fn should_find_every_change_of_hands_of_food() {
	assert_eq!(files("fsma").len(), 6);
	let (events, missing) = life("fsma");
	assert_eq!(events.len(), 15);
	// The packer packs what was shipped to nobody; the processor's receipt names no sender of the lot.
	assert_eq!(ways(&missing), [(3, 0, 1, HANDED_AND_TAKEN), (9, 2, 3, TAKEN)]);
	assert_eq!(missing[0].item.quantity.as_ref().unwrap().to_string(), "1000 KGM");
	assert_eq!(missing[1].item.quantity.as_ref().unwrap().to_string(), "50");
}

#[test]
fn should_find_every_change_of_hands_of_a_garment() {
	let (events, missing) = life("garment");
	assert_eq!(events.len(), 18);
	assert_eq!(ways(&missing), [(2, 0, 1, HANDED_AND_TAKEN), (11, 2, 3, HANDED)]);
	// The four garments are of one lot, whatever its member is called, and made once.
	let lots: Vec<_> =
		events.iter().filter_map(|(event, _)| event.lot.as_ref()).map(ToString::to_string).collect();
	assert_eq!(lots, ["SEW-26"]);
}

#[test]
fn should_find_every_change_of_hands_of_a_battery() {
	let (events, missing) = life("battery");
	assert_eq!(events.len(), 15);
	let mut expected = vec![(2, 0, 1, HANDED_AND_TAKEN)];
	expected.extend([(4, 1, 2, HANDED_AND_TAKEN); 6]);
	expected.push((12, 3, 4, HANDED));
	assert_eq!(ways(&missing), expected);
	// A lot that is written as a number is a lot.
	assert_eq!(events[2].0.lot.as_ref().map(ToString::to_string), Some("4711".into()));
}
