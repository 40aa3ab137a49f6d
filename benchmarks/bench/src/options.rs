// SPDX-License-Identifier: Apache-2.0

//! The command line, and what follows from it.

use clap::Parser;
use sc_service::TaskManager;
use souk_primitives::Millis;
use std::path::PathBuf;

/// Measure what the runtime and a node do in a second, row by row, against a plain transfer.
///
/// Layer A builds and imports blocks in this process. Layer B counts finalised blocks of a node that it starts.
#[derive(Clone, Debug, Parser)]
#[command(name = "souk-bench", disable_version_flag = true)]
pub struct Options {
	/// The node, of the profile to be measured. Layer B starts it, and layer A takes its runtime. Without it there is no layer B.
	#[arg(long, value_name = "PATH")]
	pub node: Option<PathBuf>,
	/// The wasm runtime of layer A, if not the node's.
	#[arg(long, value_name = "PATH")]
	pub runtime: Option<PathBuf>,
	/// Every row roughly, in less than ten minutes.
	#[arg(long)]
	pub quick: bool,
	/// The layers to run: a, b or ab.
	#[arg(long, default_value = "ab", value_name = "LAYERS")]
	pub layers: String,
	/// Rows to run, by name, separated by commas. All by default.
	#[arg(long, value_name = "NAMES", value_delimiter = ',')]
	pub rows: Vec<String>,
	/// Accounts in the genesis of layer A, besides those that act [default: 1000000, quick 200000].
	#[arg(long, value_name = "N")]
	pub accounts: Option<u32>,
	/// Interleaved pairs of layer A for each row [default: 10, quick 4].
	#[arg(long, value_name = "N")]
	pub pairs: Option<u32>,
	/// The most calls of a measured block of layer A [default: 600, quick 150].
	#[arg(long, value_name = "N")]
	pub block_cap: Option<u32>,
	/// Seconds that layer B counts each row [default: 120, quick 24].
	#[arg(long, value_name = "N")]
	pub seconds: Option<u32>,
	/// Accounts of the large state at which settlement is measured again [default: 10000000, quick 1000000].
	#[arg(long, value_name = "N")]
	pub large: Option<u32>,
	/// Leave out settlement by the size of the state.
	#[arg(long)]
	pub no_sizes: bool,
	/// The folder of the results.
	#[arg(long, default_value = "benchmarks/results", value_name = "PATH")]
	pub out: PathBuf,
	/// The root of the sources, whose weights are counted.
	#[arg(long, default_value = ".", value_name = "PATH")]
	pub sources: PathBuf,
	/// What the result calls the revision of the sources.
	#[arg(long, default_value = "unknown", value_name = "TEXT")]
	pub revision: String,
}

/// What a run does.
pub struct Settings {
	/// The wasm runtime, as it is in the state.
	pub code: Vec<u8>,
	/// The node, if there is a layer B.
	pub node: Option<PathBuf>,
	/// The folder of databases, which is removed at the end.
	pub folder: PathBuf,
	/// The time at which the chains start, in milliseconds since 1970.
	pub start: Millis,
	/// Accounts without keys in layer A.
	pub accounts: u32,
	/// Interleaved pairs.
	pub pairs: u32,
	/// The most calls of a block.
	pub block_cap: u32,
	/// The most transfers of a block of the anchor.
	pub anchor_cap: u32,
	/// Seconds of each row in layer B.
	pub seconds: u32,
	/// The accounts of the small state.
	pub small: u32,
	/// The accounts of the large state.
	pub large: u32,
	/// Whether settlement is measured by the size of the state.
	pub by_size: bool,
	/// The rows that layer B runs, if none are named.
	pub finalised: &'static [&'static str],
	/// The rows that were named.
	pub rows: Vec<String>,
	/// Makes the tasks of a client.
	pub tasks: Tasks,
}

/// Makes the tasks of a client, on the runtime of this process.
pub type Tasks = Box<dyn Fn() -> Result<TaskManager, String>>;

impl Settings {
	/// Whether a row is to be run.
	pub fn wants(&self, row: &str) -> bool {
		self.rows.is_empty() || self.rows.iter().any(|wanted| wanted == row)
	}

	/// Whether a row is to be run on the node.
	pub fn wants_finalised(&self, row: &str) -> bool {
		if self.rows.is_empty() {
			self.finalised.contains(&row)
		} else {
			self.wants(row)
		}
	}
}

/// Rows of layer B in a quick run.
const QUICK: &[&str] = &["anchor", "till_batch", "trace_batch", "settle"];
/// Rows of layer B in a full run. Calls of an order's life follow each other, so layer A alone has that row.
const FULL: &[&str] = &[
	"anchor",
	"place",
	"settle",
	"till_sale",
	"order_lines",
	"till_batch",
	"trace_batch",
	"trace_root",
	"reveal",
	"claim",
	"vote",
];

impl Options {
	/// The first thing that is wrong with the options.
	///
	/// # Errors
	///
	/// A path that is no file, a number that is zero, a name that no row has.
	pub fn check(&self, names: &[&str]) -> Result<(), String> {
		if self.node.is_none() && self.runtime.is_none() {
			return Err("neither --node nor --runtime: there is nothing to measure".into());
		}
		for (option, path) in [("--node", &self.node), ("--runtime", &self.runtime)] {
			if let Some(path) = path.as_ref().filter(|path| !path.is_file()) {
				return Err(format!("{option} {}: there is no such file", path.display()));
			}
		}
		if !["a", "b", "ab"].contains(&self.layers.as_str()) {
			return Err(format!("--layers is a, b or ab, not '{}'", self.layers));
		}
		if self.layers == "b" && self.node.is_none() {
			return Err("--layers b needs --node".into());
		}
		let numbers = [
			("--accounts", self.accounts),
			("--pairs", self.pairs),
			("--block-cap", self.block_cap),
			("--seconds", self.seconds),
			("--large", self.large),
		];
		if let Some((option, _)) = numbers.iter().find(|(_, value)| *value == Some(0)) {
			return Err(format!("{option} is at least 1"));
		}
		match self.rows.iter().find(|row| !names.contains(&row.as_str())) {
			Some(row) => Err(format!("--rows: no row is named '{row}'; there are {}", names.join(", "))),
			None => Ok(()),
		}
	}

	/// What the run does, given its runtime and its folder.
	pub fn settings(&self, code: Vec<u8>, folder: PathBuf, start: Millis, tasks: Tasks) -> Settings {
		let pick = |value: Option<u32>, quick, full| value.unwrap_or(if self.quick { quick } else { full });
		Settings {
			code,
			node: self.node.clone().filter(|_| self.layers != "a"),
			folder,
			start,
			accounts: pick(self.accounts, 200_000, 1_000_000),
			pairs: pick(self.pairs, 4, 10),
			block_cap: pick(self.block_cap, 150, 600),
			anchor_cap: if self.quick { 1_000 } else { u32::MAX },
			seconds: pick(self.seconds, 24, 120),
			small: 10_000,
			large: pick(self.large, 1_000_000, 10_000_000),
			by_size: !self.no_sizes,
			finalised: if self.quick { QUICK } else { FULL },
			rows: self.rows.clone(),
			tasks,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const NAMES: &[&str] = &["anchor", "settle"];

	fn checked(arguments: &[&str]) -> Result<(), String> {
		let all = ["souk-bench"].iter().chain(arguments);
		Options::try_parse_from(all).map_err(|error| error.to_string())?.check(NAMES)
	}

	#[test]
	fn should_say_what_is_wrong_in_one_line_when_options_are_bad() {
		for (arguments, said) in [
			(&[][..], "neither --node nor --runtime"),
			(&["--node", "/no/such/file"], "/no/such/file"),
			(&["--runtime", "/proc/version", "--layers", "c"], "not 'c'"),
			(&["--runtime", "/proc/version", "--layers", "b"], "needs --node"),
			(&["--runtime", "/proc/version", "--pairs", "0"], "--pairs is at least 1"),
			(&["--runtime", "/proc/version", "--rows", "settle,settel"], "'settel'"),
		] {
			let error = checked(arguments).expect_err("must be refused");
			assert!(error.contains(said), "{error}");
			assert_eq!(error.lines().count(), 1, "{error}");
		}
	}

	#[test]
	fn should_take_options_when_they_are_good() {
		assert_eq!(checked(&["--runtime", "/proc/version", "--rows", "anchor,settle", "--quick"]), Ok(()));
	}
}
