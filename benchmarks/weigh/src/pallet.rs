// SPDX-License-Identifier: Apache-2.0

//! Runs the benchmarks of a pallet and writes its weights.
//!
//! One component is moved in even steps from its lowest to its highest while all others are at their highest. At each step
//! the benchmark is run once with its own checks, once to count what it reads and writes, and some times to take time. The
//! SDK's regression (least squares, without outliers) makes a line of it.

use crate::{
	runtime::{text, Runtime, Source, State},
	stats::underscored,
};
use frame_benchmarking::{
	Analysis, BenchmarkList, BenchmarkMetadata, BenchmarkParameter, BenchmarkResult, BenchmarkSelector,
};
use frame_support::traits::StorageInfo;
use std::{
	collections::BTreeMap,
	fmt::Write as _,
	fs,
	path::PathBuf,
	time::{Duration, Instant},
};

/// `souk-weigh list`.
#[derive(Debug, clap::Args)]
pub struct List {
	#[clap(flatten)]
	source: Source,
}

impl List {
	/// Print the benchmarks.
	pub fn run(&self) -> Result<(), String> {
		let runtime = self.source.runtime()?;
		let state = State::new(Default::default(), None, false, false)?;
		for list in runtime.benchmarks(&state)?.0 {
			for benchmark in &list.benchmarks {
				println!("{} {}", text(&list.pallet), text(&benchmark.name));
			}
		}
		Ok(())
	}
}

/// `souk-weigh pallet`.
#[derive(Debug, clap::Args)]
pub struct Measure {
	#[clap(flatten)]
	source: Source,
	/// The pallet, as its benchmarks name it.
	#[arg(long)]
	pallet: String,
	/// The trait that its weights implement.
	#[arg(long)]
	implements: String,
	/// At how many values each component is measured.
	#[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(2..))]
	steps: u32,
	/// How often each benchmark is run at each step.
	#[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
	repeat: u32,
	/// For how many seconds each benchmark is repeated at least.
	#[arg(long, default_value_t = 1)]
	min_seconds: u64,
	/// The file to write, without its head.
	#[arg(long)]
	output: PathBuf,
}

/// What a benchmark gave.
struct Measured<'a> {
	benchmark: &'a BenchmarkMetadata,
	timed: Vec<BenchmarkResult>,
	counted: Vec<BenchmarkResult>,
}

impl Measure {
	/// Measure, and write the weights. Nothing is written if one of the benchmarks fails.
	pub fn run(&self) -> Result<(), String> {
		let runtime = self.source.runtime()?;
		let genesis = runtime.genesis()?;
		let counting = State::new(genesis.clone(), None, true, true)?;
		// A solo chain proves nothing to a relay chain, so no proof is recorded while time is taken.
		let timing = State::new(genesis, None, false, false)?;
		let (lists, storage) = runtime.benchmarks(&timing)?;
		let mut functions = String::new();
		let mut failed = Vec::new();
		let lists: Vec<_> = lists.iter().filter(|list| text(&list.pallet) == self.pallet).collect();
		for list in &lists {
			for benchmark in &list.benchmarks {
				let began = Instant::now();
				match self.measure(&runtime, list, benchmark, &counting, &timing) {
					Ok(measured) => {
						functions.push_str(&measured.function(&storage)?);
						eprintln!("{} in {} s", text(&benchmark.name), began.elapsed().as_secs());
					},
					Err(error) => {
						eprintln!("{} failed: {error}", text(&benchmark.name));
						failed.push(text(&benchmark.name));
					},
				}
			}
		}
		if lists.is_empty() || !failed.is_empty() {
			return Err(format!("{} was not measured: {}", self.pallet, failed.join(", ")));
		}
		let body = format!(
			"use core::marker::PhantomData;\nuse frame_support::{{traits::Get, weights::Weight}};\n\n/// The weights.\npub struct WeightInfo<T>(PhantomData<T>);\n\nimpl<T: frame_system::Config> {} for WeightInfo<T> {{\n{}}}\n",
			self.implements, functions.strip_suffix('\n').unwrap_or(&functions)
		);
		fs::write(&self.output, body).map_err(|error| format!("{}: {error}", self.output.display()))
	}

	fn measure<'a>(
		&self,
		runtime: &Runtime,
		list: &BenchmarkList,
		benchmark: &'a BenchmarkMetadata,
		counting: &State,
		timing: &State,
	) -> Result<Measured<'a>, String> {
		let points = points(&benchmark.components, self.steps);
		let (mut timed, mut counted) = (Vec::new(), Vec::new());
		let start = Instant::now();
		let mut first = true;
		while first || start.elapsed() < Duration::from_secs(self.min_seconds) {
			for point in &points {
				let run = |state, verify, repeat| {
					let results = runtime.run(state, list, benchmark, point, verify, repeat);
					results.map_err(|error| format!("at {point:?}: {error}"))
				};
				if first {
					run(timing, true, 1)?;
					counted.extend(run(counting, false, 1)?);
				}
				timed.extend(run(timing, false, self.repeat)?);
			}
			first = false;
		}
		Ok(Measured { benchmark, timed, counted })
	}
}

/// The components to measure at: each in steps, the others at their highest.
fn points(components: &[(BenchmarkParameter, u32, u32)], steps: u32) -> Vec<Vec<(BenchmarkParameter, u32)>> {
	let highest = |name: &BenchmarkParameter, high: &u32| (*name, *high);
	let mut points = Vec::new();
	for (moved, low, high) in components {
		let mut last = None;
		for step in 0..steps {
			let range = u64::from(high.saturating_sub(*low));
			let value = low + (range * u64::from(step) / u64::from(steps - 1).max(1)) as u32;
			// A short range has fewer values than steps.
			if last.replace(value) == Some(value) {
				continue;
			}
			points.push(
				components
					.iter()
					.map(|(name, _, high)| if name == moved { (*name, value) } else { highest(name, high) })
					.collect(),
			);
		}
	}
	if points.is_empty() {
		points.push(Vec::new());
	}
	points
}

impl Measured<'_> {
	/// The function of the weight, with what it touches in its comments.
	fn function(&self, storage: &[StorageInfo]) -> Result<String, String> {
		let name = text(&self.benchmark.name);
		let line = |results: &Vec<BenchmarkResult>, of| {
			Analysis::min_squares_iqr(results, of).map_err(|error| format!("{name}: {error}"))
		};
		let time = line(&self.timed, BenchmarkSelector::ExtrinsicTime)?;
		let reads = line(&self.counted, BenchmarkSelector::Reads)?;
		let writes = line(&self.counted, BenchmarkSelector::Writes)?;
		let proof = line(&self.counted, BenchmarkSelector::ProofSize)?;
		let mut body = String::new();
		let mut used = Vec::new();
		writeln!(body, "\t\tWeight::from_parts({}, {})", underscored(time.base), proof.base).ok();
		let errors = time.errors.clone().unwrap_or_default();
		for (index, (slope, name)) in time.slopes.iter().zip(&time.names).enumerate() {
			let proof = slope_of(&proof, name);
			if *slope > 0 || proof > 0 {
				used.push(name.clone());
				let error = underscored(errors.get(index).copied().unwrap_or(0));
				writeln!(body, "\t\t\t// ± {error}").ok();
				writeln!(
					body,
					"\t\t\t.saturating_add(Weight::from_parts({}, {proof}).saturating_mul({name}.into()))",
					underscored(*slope)
				)
				.ok();
			}
		}
		for (what, analysis) in [("reads", &reads), ("writes", &writes)] {
			if analysis.base > 0 {
				writeln!(body, "\t\t\t.saturating_add(T::DbWeight::get().{what}({}))", analysis.base).ok();
			}
			for name in &analysis.names {
				let slope = slope_of(analysis, name);
				if slope > 0 {
					used.push(name.clone());
					writeln!(
						body,
						"\t\t\t.saturating_add(T::DbWeight::get().{what}({slope}).saturating_mul({name}.into()))"
					)
					.ok();
				}
			}
		}
		let mut head = String::new();
		for (item, (read, written)) in touched(&self.counted, storage) {
			writeln!(head, "\t// Storage: `{item}` (r:{read} w:{written})").ok();
		}
		writeln!(head, "\t// Fastest run: {} ns.", underscored(time.minimum)).ok();
		let mut parameters = String::new();
		for (component, low, high) in &self.benchmark.components {
			let component = component.to_string();
			writeln!(head, "\t// `{component}` from {low} to {high}.").ok();
			let unused = if used.contains(&component) { "" } else { "_" };
			write!(parameters, "{unused}{component}: u32, ").ok();
		}
		Ok(format!("{head}\tfn {name}({parameters}) -> Weight {{\n{body}\t}}\n\n"))
	}
}

fn slope_of(analysis: &Analysis, name: &str) -> u128 {
	let at = analysis.names.iter().position(|known| known == name);
	at.and_then(|at| analysis.slopes.get(at)).copied().unwrap_or(0)
}

/// The storage items that were read and written, with the most keys of each in one run.
fn touched(results: &[BenchmarkResult], storage: &[StorageInfo]) -> BTreeMap<String, (u32, u32)> {
	let mut most = BTreeMap::new();
	for result in results {
		let mut now: BTreeMap<String, (u32, u32)> = BTreeMap::new();
		for (key, reads, writes, whitelisted) in &result.keys {
			if *whitelisted {
				continue;
			}
			let info = storage.iter().find(|info| key.starts_with(&info.prefix));
			let item = info.map_or_else(
				|| "of no pallet".to_string(),
				|info| format!("{}::{}", text(&info.pallet_name), text(&info.storage_name)),
			);
			let count = now.entry(item).or_default();
			count.0 += reads;
			count.1 += writes;
		}
		for (item, count) in now {
			let known: &mut (u32, u32) = most.entry(item).or_default();
			*known = (known.0.max(count.0), known.1.max(count.1));
		}
	}
	most
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::formula;

	fn result(
		components: Vec<(BenchmarkParameter, u32)>,
		nanos: u128,
		reads: u32,
		writes: u32,
	) -> BenchmarkResult {
		BenchmarkResult { components, extrinsic_time: nanos, reads, writes, ..Default::default() }
	}

	#[test]
	fn should_move_one_component_at_a_time_when_points_are_chosen() {
		let components = [(BenchmarkParameter::a, 1, 3), (BenchmarkParameter::b, 0, 100)];
		let of_a =
			points(&components, 20).into_iter().filter(|point| point[1].1 == 100).map(|point| point[0].1);
		assert_eq!(of_a.collect::<Vec<_>>(), [1, 2, 3, 3], "the last is the highest of b");
		assert_eq!(points(&components, 3).len(), 6);
		assert_eq!(points(&[], 20), [vec![]]);
	}

	#[test]
	fn should_write_what_the_check_reads_when_a_line_was_measured() {
		let benchmark = BenchmarkMetadata {
			name: b"open".to_vec(),
			components: vec![(BenchmarkParameter::a, 1, 50), (BenchmarkParameter::b, 0, 9)],
			pov_modes: vec![],
		};
		let results: Vec<_> = points(&benchmark.components, 10)
			.into_iter()
			.map(|point| {
				let (a, b) = (point[0].1, point[1].1);
				result(point, 5_000 + 700 * u128::from(a), 3 + b, 1 + 2 * a)
			})
			.collect();
		let measured = Measured { benchmark: &benchmark, timed: results.clone(), counted: results };
		let function = measured.function(&[]).expect("there is a line");
		let file = format!("//! Written by `make weights PALLETS=a`\nimpl A {{\n{function}}}\n");
		let formulas = formula::parse(&file).unwrap_or_else(|error| panic!("{error} in {file}"));
		let prices = formula::Prices { read: 10, write: 1_000 };
		let at = BTreeMap::from([("a".to_string(), 20), ("b".to_string(), 4)]);
		let time = formulas["open"].time(&at, prices);
		let exact = 5_000_000 + 700_000 * 20 + 10 * 7 + 1_000 * 41;
		assert!(time.abs_diff(exact) < 1_000, "{time} for {exact}: {function}");
	}
}
