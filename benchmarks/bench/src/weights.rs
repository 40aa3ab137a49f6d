// SPDX-License-Identifier: Apache-2.0

//! Counts the weights of the runtime that nobody measured.
//!
//! Two kinds are counted: a pallet or extension whose weights the configuration takes from anywhere else than the runtime's own
//! folder of weights; and what in that folder is marked as made by hand, or is another crate's.

use std::{fs, path::Path};

/// The words by which weight files mark what was not measured.
const MARKS: [&str; 3] = ["by hand", "hand-set", "to be measured"];

/// The weights that were not measured, one line each.
///
/// # Errors
///
/// The folders are not there.
pub fn hand_set(root: &Path) -> Result<Vec<String>, String> {
	let mut found = Vec::new();
	for folder in ["runtime/common/both", "runtime/solo/src/configs"] {
		for file in files(&root.join(folder))? {
			found.extend(from_elsewhere(&file.1).into_iter().map(|what| format!("{}: {what}", file.0)));
		}
	}
	for file in files(&root.join("runtime/solo/src/weights"))? {
		found.extend(marked(&file.1).into_iter().map(|what| format!("{}: {what}", file.0)));
	}
	Ok(found)
}

/// The Rust files of a folder and its subfolders, with their text, by name.
fn files(folder: &Path) -> Result<Vec<(String, String)>, String> {
	let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
	let mut all = Vec::new();
	let mut entries: Vec<_> =
		fs::read_dir(folder).map_err(failed)?.flatten().map(|entry| entry.path()).collect();
	entries.sort();
	for path in entries {
		if path.is_dir() {
			all.extend(files(&path)?);
		} else if path.extension().is_some_and(|ending| ending == "rs") {
			let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
			all.push((name, fs::read_to_string(&path).map_err(failed)?));
		}
	}
	Ok(all)
}

/// The `type …Weight… = …;` of a configuration that do not name the runtime's own weights.
fn from_elsewhere(text: &str) -> Vec<String> {
	let mut pallet = String::new();
	let mut found = Vec::new();
	// An assignment may go over several lines.
	for statement in text.split(';') {
		let statement = statement
			.lines()
			.filter(|line| !line.trim_start().starts_with("//"))
			.collect::<Vec<_>>()
			.join(" ");
		if let Some((_, after)) = statement.rsplit_once("impl ") {
			pallet = after.split([':', ' ']).next().unwrap_or_default().to_owned();
		}
		let Some((_, assignment)) = statement.rsplit_once("type ") else { continue };
		let Some((name, value)) = assignment.split_once('=') else { continue };
		let (name, value) = (name.trim(), value.trim());
		let weighs = name.ends_with("WeightInfo") || name == "DbWeight";
		let own = value.starts_with("weights::") || value.starts_with("crate::weights::");
		if weighs && !own {
			found.push(format!("{pallet}::{name} = {value}"));
		}
	}
	found
}

/// The functions of a weight file that stand below a mark, and what is another crate's.
fn marked(text: &str) -> Vec<String> {
	let mut found = Vec::new();
	let mut hand = false;
	for line in text.lines().map(str::trim) {
		let comment = line.starts_with("//");
		if comment && !line.starts_with("//!") {
			let line = line.to_lowercase();
			hand |= MARKS.iter().any(|mark| line.contains(mark));
		} else if let Some(rest) = line.strip_prefix("fn ") {
			if hand {
				found.push(rest.split('(').next().unwrap_or_default().to_owned());
			}
			hand = false;
		} else if ["pub type", "pub use"].iter().any(|word| line.starts_with(word))
			&& ["weights::constants", "::SubstrateWeight"].iter().any(|from| line.contains(from))
		{
			found.push(line.trim_end_matches(';').to_owned());
		}
	}
	found
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_find_weights_of_others_when_a_configuration_has_them() {
		let text = "
			impl pallet_a::Config for Runtime {
				type Time = Clock;
				type WeightInfo = pallet_a::weights::SubstrateWeight<Runtime>;
			}
			impl pallet_b::Config for Runtime {
				// type WeightInfo = ();
				type WeightInfo = weights::pallet_b::WeightInfo<Runtime>;
				type DbWeight = weights::DbWeight;
				type ExtensionsWeightInfo =
					frame_system::SubstrateExtensionsWeight<Runtime>;
			}";
		assert_eq!(
			from_elsewhere(text),
			[
				"pallet_a::WeightInfo = pallet_a::weights::SubstrateWeight<Runtime>",
				"pallet_b::ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>"
			]
		);
	}

	#[test]
	fn should_find_functions_below_a_mark_and_no_others() {
		let text = "
			//! Some are by hand.
			/// Measured.
			fn one() -> Weight {}
			/// By hand, to be measured: two reads.
			/// More.
			fn two(x: u32) -> Weight {}
			fn three() -> Weight {}
			pub type DbWeight = frame_support::weights::constants::ParityDbWeight;";
		assert_eq!(
			marked(text),
			["two", "pub type DbWeight = frame_support::weights::constants::ParityDbWeight"]
		);
	}
}
