// SPDX-License-Identifier: Apache-2.0

//! A simulation of an economy: honest buyers and sellers out of CDNOW, and everybody who would rather forge trade. What
//! is paid follows from the functions by which the chain pays.
//!
//! The program prints a table of who lost and who earned, draws a plot, and ends with one `RESULT` line. The same
//! arguments give the same result. All money is whole base units.

mod attackers;
mod dataset;
mod market;
mod plot;
mod rules;
mod simulation;
mod table;
#[cfg(test)]
mod tests;
mod world;

use clap::{error::ErrorKind, Parser, ValueEnum};
use rules::Rules;
use simulation::{simulate, Options, Outcome};
use souk_math::{
	bound::{EmissionMode, Worth},
	economy::Preset,
};
use sp_arithmetic::Perbill;
use std::{fs, path::PathBuf, process::ExitCode};

/// Whether what was lost bounds what is paid.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Mode {
	/// It does.
	Bounded,
	/// Schedules alone decide.
	Literal,
}

/// Simulate honest trade and attacks on an economy.
#[derive(Clone, Debug, Parser)]
#[command(name = "simulate-economy", version)]
struct Arguments {
	/// Seed of all random numbers
	#[arg(long, default_value_t = 1)]
	seed: u64,
	/// The economy: souk, esc, ecom or bizkey
	#[arg(long, default_value = "souk", value_parser = economy)]
	economy: Preset,
	/// Whether what was lost bounds what is paid; the default is the economy's own
	#[arg(long, value_enum)]
	mode: Option<Mode>,
	/// Eras, each a day of the sales data
	#[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=540))]
	eras: u32,
	/// Honest customers, drawn from the sales data
	#[arg(long, default_value_t = 6_700, value_parser = clap::value_parser!(u32).range(1..=23_570))]
	customers: u32,
	/// What people pay for one TIME, in thousandths of a SOUK; the default is what it counts for
	#[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u64).range(0..=1_000_000))]
	time: u64,
	/// File of the sales data
	#[arg(long)]
	data: PathBuf,
	/// File of the plot
	#[arg(long, default_value = "target/simulate-economy.svg")]
	plot: PathBuf,
}

fn economy(name: &str) -> Result<Preset, String> {
	// `ctt` emits nothing.
	const CHOICES: [Preset; 4] = [Preset::Souk, Preset::Esc, Preset::Ecom, Preset::Bizkey];
	CHOICES
		.into_iter()
		.find(|preset| preset.name() == name)
		.ok_or_else(|| format!("choose one of {}", CHOICES.map(Preset::name).join(", ")))
}

impl Arguments {
	fn rules(&self) -> Rules {
		let mut rules = Rules::of(self.economy);
		rules.market = Worth { souk: self.time, per: 1_000 };
		rules.mode = match self.mode {
			None => rules.mode,
			Some(Mode::Literal) => EmissionMode::Literal,
			Some(Mode::Bounded) => {
				EmissionMode::Bounded { part: rules.mode.part().unwrap_or(Perbill::from_percent(50)) }
			},
		};
		rules
	}
}

fn run(arguments: &Arguments) -> Result<(), String> {
	let purchases = dataset::read(&arguments.data)?;
	let parent = arguments.plot.parent().filter(|parent| !parent.as_os_str().is_empty());
	let cannot_write = |error: &dyn std::fmt::Display| {
		format!("cannot write the plot to {}: {error}", arguments.plot.display())
	};
	parent.map_or(Ok(()), fs::create_dir_all).map_err(|error| cannot_write(&error))?;
	let rules = arguments.rules();
	let mode = rules.mode;
	let options =
		Options { seed: arguments.seed, customers: arguments.customers as usize, eras: arguments.eras };
	let economy = arguments.economy.economy();
	let outcome: Outcome = simulate(economy, rules, &purchases, &options);
	let title = format!("Economy {}, seed {}", economy.name(), arguments.seed);
	plot::draw(&outcome, &title, &arguments.plot).map_err(|error| cannot_write(&error))?;
	print!("{}", table::table(&outcome, economy, mode, &options));
	println!("{}", table::result(&outcome, &arguments.plot.display().to_string()));
	Ok(())
}

fn main() -> ExitCode {
	let arguments = match Arguments::try_parse() {
		Ok(arguments) => arguments,
		Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
			print!("{error}");
			return ExitCode::SUCCESS;
		},
		Err(error) => {
			eprintln!("simulate-economy: {}", first_line(&error.to_string()));
			return ExitCode::from(2);
		},
	};
	match run(&arguments) {
		Ok(()) => ExitCode::SUCCESS,
		Err(message) => {
			eprintln!("simulate-economy: {message}");
			ExitCode::from(2)
		},
	}
}

/// What is wrong with the arguments, in one line. If clap names missing arguments in the lines below, they are added.
fn first_line(text: &str) -> String {
	let mut lines = text.lines();
	let first = lines.next().unwrap_or_default();
	let first = first.strip_prefix("error: ").unwrap_or(first);
	if first.ends_with(':') {
		format!("{first} {}", lines.next().unwrap_or_default().trim())
	} else {
		first.into()
	}
}
