// SPDX-License-Identifier: Apache-2.0

//! A projection of an economy over twelve years, day by day: supply, emission, sink and dividends. It uses the
//! functions by which the chain pays, and sets the figures of the white paper beside its own. It prints a table and one
//! `RESULT` line per policy, and draws an SVG.
//!
//! Figures that depend only on the calendar are exact. Sales and one-way fees are a scenario: the same every day, with
//! a yearly growth.

mod paper;
mod plot;
mod projection;
mod table;

use clap::Parser;
use projection::{Projection, Scenario};
use souk_math::economy::{Economy, Preset, TOKEN};
use std::{fs, path::PathBuf, process::ExitCode};

/// Project an economy over twelve years.
#[derive(Parser)]
struct Cli {
	/// The economy: esc, ecom, bizkey, ctt or souk.
	#[arg(long, default_value = "souk")]
	economy: String,
	/// The folder of the plot.
	#[arg(long, default_value = ".")]
	out: PathBuf,
	/// The sales in a day of the first year, in whole SOUK. The default is the only example in the white papers, 20
	/// million a cycle, with a cycle of 30 days.
	#[arg(long, default_value_t = 666_667)]
	sales: u64,
	/// The one-way fees in a day of the first year, in whole SOUK. The default is a thousand capabilities at 10 SOUK
	/// each.
	#[arg(long, default_value_t = 10_000)]
	fees: u64,
	/// The growth of both from one year to the next, in percent.
	#[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(i16).range(-100..=1_000))]
	growth: i16,
}

fn run(cli: &Cli) -> Result<(), (u8, String)> {
	let Some(economy) = Economy::by_name(&cli.economy) else {
		let choices = Preset::ALL.map(Preset::name).join(", ");
		return Err((2, format!("no economy '{}'; choose one of {choices}", cli.economy)));
	};
	let scenario = Scenario {
		sales: u128::from(cli.sales) * TOKEN,
		fees: u128::from(cli.fees) * TOKEN,
		growth: cli.growth,
	};
	let projection = Projection::new(economy, scenario);
	let plot = cli.out.join(format!("{}.svg", economy.name()));
	fs::create_dir_all(&cli.out)
		.map_err(|error| (1, format!("cannot create {}: {error}", cli.out.display())))?;
	plot::draw(&projection, &plot)
		.map_err(|error| (1, format!("cannot draw {}: {error}", plot.display())))?;
	print!("{}", table::table(&projection, &scenario));
	for line in table::results(&projection, &plot.display().to_string()) {
		println!("{line}");
	}
	Ok(())
}

fn main() -> ExitCode {
	match run(&Cli::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err((code, message)) => {
			eprintln!("project-economy: {message}");
			ExitCode::from(code)
		},
	}
}

#[cfg(test)]
mod tests;
