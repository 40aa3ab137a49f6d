// SPDX-License-Identifier: Apache-2.0

//! A simulation of the experience consensus with thousands of testers and with cartels. The functions are those of
//! souk-math.
//!
//! The program prints a table of scenarios, draws a plot, and ends with one `RESULT` line. The same arguments give the
//! same result.

mod judging;
mod plot;
mod scenarios;
mod sim;
#[cfg(test)]
mod tests;
mod world;
mod young;

use clap::{error::ErrorKind, Parser};
use scenarios::{Key, Scenario, Setting};
use sim::{Simulation, Summary};
use std::{
	path::PathBuf,
	process::ExitCode,
	sync::{
		atomic::{AtomicUsize, Ordering},
		Mutex,
	},
	time::Instant,
};
use young::Outcome;

/// Simulate the experience consensus against cartels.
#[derive(Clone, Debug, Parser)]
#[command(name = "simulate-experience", version)]
struct Arguments {
	/// Seed of all random numbers
	#[arg(long, default_value_t = 1)]
	seed: u64,
	/// Enrolled testers
	#[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(100..=100_000))]
	testers: u32,
	/// Products bound to a quality model
	#[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(10..=10_000))]
	products: u32,
	/// Consensus cycles
	#[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(2..=500))]
	cycles: u32,
	/// Set a governed number, such as panel=60 or at-stake=75; may be given several times
	#[arg(long, value_name = "NAME=NUMBER")]
	set: Vec<Setting>,
	/// Sales of a product in a cycle, in average prices
	#[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u64).range(1..=1_000_000_000))]
	sales: u64,
	/// Bond of an account, in average prices
	#[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(0..=1_000_000_000))]
	bond: u64,
	/// Run only the scenarios of the RESULT line
	#[arg(long)]
	quick: bool,
	/// File of the plot
	#[arg(long, default_value = "target/simulate-experience.svg")]
	plot: PathBuf,
}

fn main() -> ExitCode {
	let arguments = match Arguments::try_parse() {
		Ok(arguments) => arguments,
		Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
			print!("{error}");
			return ExitCode::SUCCESS;
		},
		Err(error) => {
			let text = error.to_string();
			let line = text.lines().next().unwrap_or_default();
			eprintln!("simulate-experience: {}", line.strip_prefix("error: ").unwrap_or(line));
			return ExitCode::from(2);
		},
	};
	if let Err(error) = plot::prepare(&arguments.plot) {
		eprintln!("simulate-experience: cannot write the plot to {}: {error}", arguments.plot.display());
		return ExitCode::from(2);
	}
	let results = run(&arguments);
	print_table(&arguments, &results);
	let young = young::all();
	let young: Vec<_> =
		young.into_iter().map(|scenario| (young::run(&scenario, arguments.seed), scenario)).collect();
	print_young(&young);
	if let Err(error) = plot::draw(&arguments.plot, &results) {
		eprintln!("simulate-experience: cannot write the plot to {}: {error}", arguments.plot.display());
		return ExitCode::FAILURE;
	}
	println!("{}", result_line(&arguments, &results, &young));
	ExitCode::SUCCESS
}

/// A scenario and its result.
type Finished = (Scenario, Summary);

/// Run every scenario, on as many threads as there are processors.
fn run(arguments: &Arguments) -> Vec<Finished> {
	let scenarios = scenarios::all(arguments);
	let (next, done, start) = (AtomicUsize::new(0), AtomicUsize::new(0), Instant::now());
	let results: Mutex<Vec<Option<Summary>>> = Mutex::new(vec![None; scenarios.len()]);
	let work = || loop {
		let index = next.fetch_add(1, Ordering::Relaxed);
		let Some(scenario) = scenarios.get(index) else { return };
		let summary = Simulation::new(scenario.config.clone()).run();
		eprintln!(
			"[{:>2}/{}] {:>5.1} s  {}",
			done.fetch_add(1, Ordering::Relaxed) + 1,
			scenarios.len(),
			start.elapsed().as_secs_f32(),
			scenario.name()
		);
		if let Ok(mut results) = results.lock() {
			results[index] = Some(summary);
		}
	};
	std::thread::scope(|scope| {
		for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
			scope.spawn(work);
		}
	});
	let summaries = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
	scenarios
		.into_iter()
		.zip(summaries)
		.filter_map(|(scenario, summary)| Some((scenario, summary?)))
		.collect()
}

fn print_table(arguments: &Arguments, results: &[Finished]) {
	println!(
		"{} testers, {} products, {} cycles, seed {}; amounts in average prices",
		arguments.testers, arguments.products, arguments.cycles, arguments.seed
	);
	println!(
		"{:<44} {:>7} {:>7} {:>8} {:>6} {:>6} {:>6} {:>7} {:>7} {:>7} {:>7} {:>8} {:>8} {:>8}",
		"scenario",
		"members",
		"right%",
		"attack%",
		"late%",
		"pay%",
		"ratio",
		"per buy",
		"weight",
		"honest",
		"lies",
		"cost",
		"locked",
		"per lie"
	);
	let mut section = "";
	for (scenario, summary) in results {
		if section != scenario.section {
			section = scenario.section;
			println!("-- {section}");
		}
		let cost = scenario.cost(summary);
		let of_members = |value| if scenario.config.cartel > 0.0 { value } else { f64::NAN };
		let cycles = f64::from(summary.attack_cycles.max(1));
		let believed = (summary.attacked - summary.attacked_right) as f64 / cycles;
		println!(
			"{:<44} {:>6.0}% {:>7.2} {:>8} {:>6.2} {:>6.1} {:>6} {:>7} {:>7} {:>7.2} {:>7.0} {:>8.0} {:>8.0} {:>8}",
			scenario.label,
			100.0 * scenario.config.cartel,
			summary.accuracy(),
			number(summary.attacked_accuracy(), 2),
			100.0 * summary.delayed as f64 / summary.all as f64,
			summary.cartel_share(),
			number(of_members(summary.ratio()), 3),
			number(of_members(summary.ratio_per_report()), 3),
			number(of_members(summary.weight[1] / summary.weight[0]), 2),
			summary.pay_each()[0] / f64::from(arguments.cycles),
			summary.lies as f64 / cycles,
			cost,
			(arguments.bond * summary.accounts[1] as u64) as f64,
			if believed > 0.0 { format!("{:.0}", cost / believed) } else { "-".into() },
		);
	}
	for line in [
		"members: share of all testers in the cartel. right: product-cycles with a final verdict that is right in every attribute;",
		"a verdict that is not settled at the end is wrong. attack: the same for attacked products, while they are attacked.",
		"late: settled in a later cycle. pay: the members' share of all pay. ratio: a member's pay over an honest tester's;",
		"per buy: the same per purchase. weight: of a member's report over an honest tester's, at the end.",
		"honest: pay of an honest tester per cycle. lies: purchases for lies, per attacked cycle.",
		"cost: these purchases and the lost pay, per attacked cycle. locked: the members' bonds. per lie: cost of a false verdict.",
	] {
		println!("{line}");
	}
}

/// The table of small chains.
fn print_young(results: &[(Outcome, young::Scenario)]) {
	println!(
		"{:<44} {:>7} {:>7} {:>8} {:>8} {:>9} {:>9} {:>9} {:>8} {:>8} {:>8}",
		"small chains",
		"honest",
		"own",
		"weight%",
		"own won",
		"tries",
		"lost",
		"got",
		"return",
		"taken%",
		"judged%"
	);
	let mut section = "";
	let prices = |amount: u128| amount as f64 / sim::PRICE as f64;
	for (outcome, scenario) in results {
		if section != scenario.section {
			section = scenario.section;
			println!("-- {section}");
		}
		println!(
			"{:<44} {:>7} {:>7} {:>8} {:>8} {:>9} {:>9.2} {:>9.2} {:>8} {:>8.2} {:>8}",
			scenario.label,
			scenario.honest,
			scenario.own,
			number(outcome.weight, 2),
			outcome.own_verdicts,
			outcome.tries,
			prices(outcome.spent),
			prices(outcome.got),
			number(outcome.gain(), if outcome.gain() < 1_000.0 { 3 } else { 0 }),
			outcome.taken(),
			if scenario.bound { number(outcome.verdicts(), 2) } else { "-".into() },
		);
	}
	for line in [
		"weight: the attackers' largest part of the weight on honest products in a cycle after their first. own won: verdicts on",
		"their own products. tries: product numbers they tried. lost, got: by purchases from themselves, and for reports on these.",
		"return: got for each unit lost. taken: got beyond what was lost, of the honest fees. judged: honest products with a",
		"verdict, in the second half of the cycles.",
	] {
		println!("{line}");
	}
}

fn number(value: f64, digits: usize) -> String {
	if value.is_finite() {
		format!("{value:.digits$}")
	} else {
		"-".into()
	}
}

/// The line for other programs.
fn result_line(arguments: &Arguments, results: &[Finished], young: &[(Outcome, young::Scenario)]) -> String {
	// Each figure is the worst of the scenarios of its kind.
	let worst = |key: Key, of: fn(&Summary) -> f64| {
		results
			.iter()
			.filter(|(scenario, _)| scenario.keys.contains(&key))
			.map(|(_, s)| of(s))
			.fold(f64::NAN, f64::min)
	};
	let ratio = results
		.iter()
		.filter(|(scenario, _)| scenario.keys.contains(&Key::Ratio30))
		.map(|(_, summary)| summary.ratio())
		.fold(f64::NAN, f64::max);
	let ground = young
		.iter()
		.filter(|(_, scenario)| scenario.ground)
		.map(|(outcome, _)| outcome.weight)
		.fold(f64::NAN, f64::max);
	format!(
		"RESULT accuracy_0={:.2} accuracy_30={:.2} accuracy_40={:.2} accuracy_concentrated_20={:.2} cartel_per_member_over_honest={:.3} ground_panel_weight={:.2} plot={}",
		worst(Key::Accuracy0, Summary::accuracy),
		worst(Key::Accuracy30, Summary::attacked_accuracy),
		worst(Key::Accuracy40, Summary::attacked_accuracy),
		worst(Key::Concentrated20, Summary::attacked_accuracy),
		ratio,
		ground,
		arguments.plot.display()
	)
}
