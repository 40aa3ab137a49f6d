// SPDX-License-Identifier: Apache-2.0

//! Compares declared with executed weight.
//!
//! A benchmark sets the worst state of its call up for any value of its components, and fails where the call is refused. So
//! each benchmark is run in the wasm runtime at random values of all its components at once. `make weights` does not measure
//! there: it moves one component at a time, with all others at their highest.
//!
//! Executed weight is the time that the call took, and its first reads and writes at the prices of the database. Declared
//! weight is what the written file gives for the same components. A call is
//!
//! * underweighed where the fastest of its runs is above the declared weight by more than the tolerance,
//! * overweighed where the declared weight is above twice the median of its runs.

use crate::{
	formula::{self, Formula, Prices},
	runtime::{text, Runtime, Source, State},
};
use codec::Encode;
use frame_benchmarking::{BenchmarkList, BenchmarkMetadata, BenchmarkParameter};
use sp_crypto_hashing::blake2_256;
use sp_storage::Storage;
use std::{collections::BTreeMap, fs, path::PathBuf};

/// `souk-weigh check`.
#[derive(Debug, clap::Args)]
pub struct Check {
	#[clap(flatten)]
	source: Source,
	/// The folder of the written weights.
	#[arg(long)]
	weights: PathBuf,
	/// The pallets to check, as their benchmarks name them. All, if none is given.
	#[arg(long, num_args = 1.., value_delimiter = ',')]
	pallets: Vec<String>,
	/// The pallets that are measured on an empty state instead of the preset's.
	#[arg(long, num_args = 1.., value_delimiter = ',')]
	on_empty: Vec<String>,
	/// How many random arguments each call is tried with. Calls without components are tried once.
	#[arg(long, default_value_t = 1_000)]
	samples: u32,
	/// How often each is run.
	#[arg(long, default_value_t = 5)]
	repeat: u32,
	/// How far the fastest run may be above the declared weight, in percent of it.
	#[arg(long, default_value_t = 10)]
	tolerance: u64,
	/// What the random arguments are drawn from.
	#[arg(long, default_value_t = 1)]
	seed: u64,
}

/// What was found so far.
#[derive(Default)]
struct Found {
	hand_set: u32,
	underweighed: u32,
	overweighed: u32,
	calls: u32,
	failed: u32,
}

impl Check {
	/// Check, say what was found, and fail where something was.
	pub fn run(&self) -> Result<(), String> {
		let states = States::new(self.source.runtime()?, &self.on_empty)?;
		let prices = match fs::read_to_string(self.weights.join("paritydb_weights.rs")) {
			Ok(file) => Prices::parse(&file)?,
			Err(_) => {
				println!("the database was not measured: its prices are the SDK's");
				Prices::SDK
			},
		};
		let mut found = Found::default();
		for list in states.runtime.benchmarks(&states.preset.timing)?.0 {
			let pallet = text(&list.pallet);
			if !self.pallets.is_empty() && !self.pallets.contains(&pallet) {
				continue;
			}
			let file = fs::read_to_string(self.weights.join(format!("{pallet}.rs")));
			let formulas = file.map_err(|error| error.to_string()).and_then(|file| formula::parse(&file));
			let formulas = formulas.unwrap_or_else(|error| {
				println!("HAND {pallet}: {error}");
				BTreeMap::new()
			});
			for benchmark in &list.benchmarks {
				let call = format!("{pallet}::{}", text(&benchmark.name));
				found.calls += 1;
				match formulas.get(&text(&benchmark.name)) {
					Some(formula) => {
						self.check(&states, &list, benchmark, formula, prices, &call, &mut found)
					},
					None => {
						println!("HAND {call}: no measured weight");
						found.hand_set += 1;
					},
				}
			}
		}
		if found.calls == 0 {
			return Err(format!("no benchmark is of {}", self.pallets.join(", ")));
		}
		println!(
			"RESULT weights hand_set={} underweighed={} overweighed={} calls={}",
			found.hand_set, found.underweighed, found.overweighed, found.calls
		);
		match found {
			Found { hand_set: 0, underweighed: 0, overweighed: 0, failed: 0, .. } => Ok(()),
			Found { failed, .. } => Err(format!("some weights are off; {failed} benchmarks failed")),
		}
	}

	#[allow(clippy::too_many_arguments)]
	fn check(
		&self,
		states: &States,
		list: &BenchmarkList,
		benchmark: &BenchmarkMetadata,
		formula: &Formula,
		prices: Prices,
		call: &str,
		found: &mut Found,
	) {
		let drawn = |sample: u32, index: usize, low: u32, high: u32| -> u32 {
			let index = index as u32;
			let hash = blake2_256(&(self.seed, &list.pallet, &benchmark.name, sample, index).encode());
			let number = u64::from_le_bytes(hash[..8].try_into().expect("a hash has 32 bytes"));
			// Both ends may be drawn. The rest is no more than `high - low`, which fits.
			low + (number % (u64::from(high.saturating_sub(low)) + 1)) as u32
		};
		let samples = if benchmark.components.is_empty() { 1 } else { self.samples };
		// The worst of both, with what is told of it.
		let mut under: Option<(u64, String)> = None;
		let mut over: Option<(u64, String)> = None;
		for sample in 0..samples {
			let components: Vec<_> = (0..)
				.zip(&benchmark.components)
				.map(|(index, (name, low, high))| (*name, drawn(sample, index, *low, *high)))
				.collect();
			let run = match states.measure(list, benchmark, &components, self.repeat) {
				Ok(run) => run,
				Err(error) => {
					println!("FAIL {call} at {components:?}: {error}");
					found.failed += 1;
					return;
				},
			};
			let named = components.iter().map(|(name, value)| (name.to_string(), u64::from(*value)));
			let declared = formula.time(&named.collect(), prices);
			let stored = prices.of(run.reads, run.writes);
			let (fastest, median) = (run.fastest.saturating_add(stored), run.median.saturating_add(stored));
			let told = format!(
				"at {components:?}: declared {} ns, executed {} to {} ns, {} reads, {} writes",
				declared / 1_000,
				fastest / 1_000,
				median / 1_000,
				run.reads,
				run.writes
			);
			// In thousandths.
			let above = ratio(fastest, declared);
			let below = ratio(declared, median);
			if above > 1_000 + self.tolerance * 10 && under.as_ref().is_none_or(|(worst, _)| above > *worst) {
				under = Some((above, told.clone()));
			}
			if below > 2_000 && over.as_ref().is_none_or(|(worst, _)| below > *worst) {
				over = Some((below, told));
			}
		}
		if let Some((times, told)) = under {
			found.underweighed += 1;
			println!("UNDER {call} {:.2} times {told}", times as f64 / 1_000.0);
		}
		if let Some((times, told)) = over {
			found.overweighed += 1;
			println!("OVER {call} {:.2} times {told}", times as f64 / 1_000.0);
		}
	}
}

/// A number against another, in thousandths.
fn ratio(a: u64, b: u64) -> u64 {
	a.saturating_mul(1_000) / b.max(1)
}

/// What a call took at some components. Times are picoseconds.
struct Run {
	fastest: u64,
	median: u64,
	reads: u64,
	writes: u64,
}

/// A state that counts what is read and written, and one on which time is taken.
struct Pair {
	counting: State,
	timing: State,
}

impl Pair {
	fn new(genesis: Storage) -> Result<Self, String> {
		Ok(Self {
			counting: State::new(genesis.clone(), None, false, true)?,
			timing: State::new(genesis, None, false, false)?,
		})
	}
}

/// The runtime, with the states that its pallets are measured on.
struct States<'a> {
	runtime: Runtime,
	preset: Pair,
	empty: Pair,
	on_empty: &'a [String],
}

impl<'a> States<'a> {
	fn new(runtime: Runtime, on_empty: &'a [String]) -> Result<Self, String> {
		Ok(Self {
			preset: Pair::new(runtime.genesis()?)?,
			empty: Pair::new(Storage::default())?,
			runtime,
			on_empty,
		})
	}

	fn measure(
		&self,
		list: &BenchmarkList,
		benchmark: &BenchmarkMetadata,
		components: &[(BenchmarkParameter, u32)],
		repeat: u32,
	) -> Result<Run, String> {
		let states = if self.on_empty.contains(&text(&list.pallet)) { &self.empty } else { &self.preset };
		let run =
			|state, verify, repeat| self.runtime.run(state, list, benchmark, components, verify, repeat);
		// Whether the call was accepted, and did what it should, is only looked at here.
		run(&states.timing, true, 1)?;
		let counted = run(&states.counting, false, 1)?;
		let counted = counted.first().ok_or("nothing was run")?;
		let mut times: Vec<u128> =
			run(&states.timing, false, repeat)?.iter().map(|result| result.extrinsic_time).collect();
		times.sort_unstable();
		let picoseconds = |nanos: Option<&u128>| -> Result<u64, String> {
			let nanos = nanos.ok_or("nothing was timed")?;
			u64::try_from(nanos.saturating_mul(1_000)).map_err(|error| error.to_string())
		};
		Ok(Run {
			fastest: picoseconds(times.first())?,
			median: picoseconds(times.get(times.len() / 2))?,
			reads: counted.reads.into(),
			writes: counted.writes.into(),
		})
	}
}
