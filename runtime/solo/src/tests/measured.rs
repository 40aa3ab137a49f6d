// SPDX-License-Identifier: Apache-2.0

//! Every weight of the runtime is a measured one: no template, no zero, nothing set by hand.

use crate::AllPalletsWithSystem;
use frame_support::traits::PalletsInfoAccess;
use std::{
	collections::{BTreeMap, BTreeSet},
	fs,
	path::{Path, PathBuf},
};

/// What is measured besides the pallets: the extensions of transactions, the election, and the base of all weights.
const BESIDE_PALLETS: [&str; 5] = [
	"block_weights",
	"extrinsic_weights",
	"frame_system_extensions",
	"pallet_election_provider_support_benchmarking",
	"paritydb_weights",
];

/// Pallets that have no weights, and why.
const WITHOUT_WEIGHTS: [(&str, &str); 7] = [
	("pallet_assets_freezer", "it has no calls and no hooks"),
	("pallet_assets_holder", "it has no calls and no hooks"),
	("pallet_authority_discovery", "it has no calls; what it does when a session changes is weighed there"),
	("pallet_authorship", "it has no calls; its hook registers what it reads"),
	("pallet_offences", "it has no calls; reports are weighed by the pallet that takes them"),
	("pallet_origins", "it has no calls and no hooks"),
	("pallet_session_historical", "it has no calls; sessions are weighed by pallet_session"),
];

/// Pallets whose crate has no benchmarks of its calls, and what is charged instead.
const WITHOUT_BENCHMARKS: [(&str, &str); 2] = [
	(
		"pallet_babe",
		"reports of double blocks: counted reads and writes at the prices of RocksDB, above ParityDB's",
	),
	(
		"pallet_grandpa",
		"reports of double votes: counted reads and writes at the prices of RocksDB, above ParityDB's",
	),
];

/// What is not measured yet, or is in part by hand, as of 2026-11-30. The list may only become shorter: `make weights PALLETS=…`,
/// `pub mod …;` in `weights/mod.rs`, then the line here goes.
const NOT_YET: [&str; 1] = ["pallet_collective"];

fn source(path: &str) -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

/// The Rust files of a folder and of those in it, each with its text.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
	let mut found = BTreeMap::new();
	for entry in fs::read_dir(folder).expect("the folder is there") {
		let path = entry.expect("it can be read").path();
		if path.is_dir() {
			found.extend(files(&path));
		} else if path.extension().is_some_and(|end| end == "rs") {
			found.insert(path.clone(), fs::read_to_string(&path).expect("it can be read"));
		}
	}
	found
}

/// The configurations of the pallets: this runtime's own, and those that both runtimes have.
fn configurations() -> BTreeMap<PathBuf, String> {
	let both = Path::new(env!("CARGO_MANIFEST_DIR")).join("../common/both");
	let shared = files(&both);
	assert!(shared.len() > 20, "{} files", shared.len());
	files(&source("configs")).into_iter().chain(shared).collect()
}

/// Why a file of weights is no measured one, if it is not.
fn fault(text: &str) -> Option<String> {
	let head: Vec<&str> = text.lines().take_while(|line| line.is_empty() || line.starts_with("//")).collect();
	for row in ["on", "machine", "toolchain", "sources", "command"] {
		let row = format!("//! | {row} | ");
		if !head.iter().any(|line| line.strip_prefix(&row).is_some_and(|rest| rest.len() > 4)) {
			return Some(format!("its head has no row '{row}'"));
		}
	}
	if !head.iter().any(|line| line.contains("Written by `make weights")) {
		return Some("it does not say that it was measured".into());
	}
	let lower = text.to_lowercase();
	for word in ["by hand", "to be measured", "substrateweight", "weight::zero", "rocksdb", "{{"] {
		if lower.contains(word) {
			return Some(format!("it says '{word}'"));
		}
	}
	if text.contains("saturating_mul(0)") {
		return Some("a base is zero".into());
	}
	// A constant term may be zero where the line through the measured points begins below it. Not all terms are.
	for function in text.split("\tfn ").skip(1) {
		let body = function.split("\n\t}").next().unwrap_or(function);
		let times = body.split("from_parts(").skip(1).filter_map(|rest| rest.split(',').next());
		if !times.map(|time| time.replace('_', "")).any(|time| time.parse::<u64>().is_ok_and(|time| time > 0))
		{
			return Some(format!("this takes no time: fn {}", function.lines().next().unwrap_or_default()));
		}
	}
	None
}

#[test]
fn should_have_measured_weights_when_a_pallet_is_in_the_runtime() {
	let files: BTreeMap<String, String> = files(&source("weights"))
		.into_iter()
		.filter_map(|(path, text)| Some((path.file_stem()?.to_str()?.to_string(), text)))
		.filter(|(name, _)| name != "mod")
		.collect();
	let without: BTreeSet<&str> =
		WITHOUT_WEIGHTS.iter().chain(&WITHOUT_BENCHMARKS).map(|(name, _)| *name).collect();
	let pallets: BTreeSet<&str> = AllPalletsWithSystem::infos().iter().map(|info| info.module_name).collect();
	let known: BTreeSet<&str> = pallets.iter().copied().chain(BESIDE_PALLETS).collect();
	for name in &without {
		assert!(pallets.contains(name), "{name} is no pallet of the runtime: {pallets:?}");
		assert!(!files.contains_key(*name), "{name} has weights");
	}
	for name in files.keys() {
		assert!(known.contains(name.as_str()), "{name} belongs to nothing in the runtime");
	}
	let faults: BTreeMap<&str, String> = known
		.difference(&without)
		.filter_map(|name| {
			Some((*name, files.get(*name).map_or(Some("there is no file".into()), |text| fault(text))?))
		})
		.collect();
	assert_eq!(faults.keys().copied().collect::<Vec<_>>(), NOT_YET, "{faults:#?}");
}

#[test]
fn should_take_weights_from_the_folder_of_weights_when_a_pallet_is_configured() {
	let mut others = BTreeSet::new();
	for (path, text) in configurations() {
		let mut owner = String::new();
		let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
		// A type may be named on several lines.
		for statement in code.collect::<Vec<_>>().join(" ").split(';') {
			if let Some((_, rest)) = statement.rsplit_once("impl ") {
				owner = rest.split([':', ' ']).next().unwrap_or(rest).into();
			}
			let Some((name, weights)) =
				statement.rsplit_once("type ").and_then(|(_, rest)| rest.split_once('='))
			else {
				continue;
			};
			let (name, weights) = (name.trim(), weights.trim());
			let own = ["weights::", "crate::weights::"].iter().any(|from| weights.starts_with(from));
			if (name.ends_with("WeightInfo") || name == "DbWeight") && !own {
				assert!(!owner.is_empty(), "{}: {statement}", path.display());
				others.insert(owner.clone());
			}
		}
	}
	assert_eq!(others, WITHOUT_BENCHMARKS.iter().map(|(name, _)| (*name).into()).collect());
}

/// A number in a configuration or in a pallet would be a weight that nobody measured.
#[test]
fn should_set_no_weight_by_hand_when_a_pallet_is_configured() {
	let pallets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pallets");
	let not_charged = |path: &Path| {
		["tests", "same_commerce", "testing", "mock", "mock.rs", "benchmarking.rs", "weights.rs"]
			.iter()
			.any(|part| path.components().any(|own| own.as_os_str() == *part))
	};
	let mut looked_at = 0;
	for (path, text) in configurations().into_iter().chain(files(&pallets)) {
		if not_charged(&path) {
			continue;
		}
		looked_at += 1;
		for line in text.lines().map(|line| line.split("//").next().unwrap_or_default()) {
			for maker in ["Weight::from_parts(", "Weight::from_all(", "Weight::from_ref_time("] {
				assert!(!line.contains(maker), "{}: {line}", path.display());
			}
		}
	}
	assert!(looked_at > 100, "{looked_at} files");
}

/// A file of measured weights that nothing charges by would pass all other tests.
#[test]
fn should_charge_by_every_measured_file() {
	let text = fs::read_to_string(source("weights/mod.rs")).expect("it is there");
	let of_crates: BTreeSet<&str> = text
		.split("= ::")
		.skip(1)
		.filter_map(|rest| rest.split_once("::weights::SubstrateWeight"))
		.map(|(name, _)| name)
		.collect();
	let without_file: BTreeSet<&str> = NOT_YET
		.into_iter()
		.filter(|name| !source("weights").join(name).with_extension("rs").exists())
		.collect();
	assert_eq!(of_crates, without_file);
	// The SDK's prices of a database.
	assert!(!text.contains("weights::constants"));
}

#[test]
fn should_find_the_fault_when_a_weight_was_not_measured() {
	let good = "\
//! Measured weights of `a`. Written by `make weights PALLETS=a`; never edited.
//! | on | 2026-11-29 |
//! | machine | a machine |
//! | toolchain | rustc 1.95.0 |
//! | sources | 0123456789abcdef |
//! | command | souk-weigh pallet |

impl a::WeightInfo for WeightInfo {
	fn open() -> Weight {
		Weight::from_parts(0, 3593)
			.saturating_add(Weight::from_parts(1_000, 0).saturating_mul(l.into()))
	}
}
";
	assert_eq!(fault(good), None);
	for row in ["on", "machine", "toolchain", "sources", "command"] {
		let less: Vec<&str> = good.lines().filter(|line| !line.contains(&format!("| {row} |"))).collect();
		assert!(fault(&less.join("\n")).is_some(), "no row '{row}'");
	}
	for (from, to) in [
		("1_000", "0"),
		("Weight::from_parts(0, 3593)", "Weight::zero()"),
		("\tfn open", "\t// By hand, to be measured.\n\tfn open"),
		("Written by `make weights", "Set by"),
		("saturating_mul(l.into())", "saturating_mul(0)"),
	] {
		assert!(fault(&good.replace(from, to)).is_some(), "'{from}' as '{to}'");
	}
}
