// SPDX-License-Identifier: Apache-2.0

//! The table and the RESULT line of a simulation.

use crate::simulation::{Options, Outcome};
use souk_math::{
	bound::EmissionMode,
	economy::{Economy, TOKEN},
	Balance,
};
use std::fmt::Write;

/// An amount in SOUK, with two decimals, rounded down.
fn souk(amount: Balance) -> String {
	let cents = amount / (TOKEN / 100);
	format!("{}.{:02}", cents / 100, cents % 100)
}

/// Thousandths, with three decimals.
fn thousandths(value: Balance) -> String {
	format!("{}.{:03}", value / 1_000, value % 1_000)
}

/// The whole table.
pub fn table(outcome: &Outcome, economy: &Economy, mode: EmissionMode, options: &Options) -> String {
	let mut out = String::new();
	let how = match mode {
		EmissionMode::Literal => String::from("as the white papers are written"),
		EmissionMode::Bounded { part } => {
			format!("at most {} % of what was lost", part.deconstruct() / 10_000_000)
		},
	};
	let _ = writeln!(
		out,
		"Economy {}, {how}: {} eras, {} honest customers of CDNOW, seed {}; amounts in SOUK, TIME at its worth",
		economy.name(),
		options.eras,
		options.customers,
		options.seed
	);
	let _ = writeln!(
		out,
		"{:<52} {:>8} {:>14} {:>16} {:>16} {:>14} {:>14}",
		"who", "accounts", "lost", "earned", "of it in TIME", "to come", "return"
	);
	for (at, circle) in outcome.circles.iter().enumerate() {
		let _ = writeln!(
			out,
			"{:<52} {:>8} {:>14} {:>16} {:>16} {:>14} {:>14}",
			circle.name,
			circle.accounts,
			souk(circle.spent()),
			souk(outcome.earned(at)),
			souk(outcome.worths[at]),
			souk(circle.coming),
			outcome.gain(at).map_or(String::from("-"), thousandths),
		);
	}
	for line in [
		"lost: fees, and what left the accounts by the legs of their sales; goods, and money that came back, are not lost.",
		"to come: the most that what they hold will still earn while it fades; where no bound holds, nobody knows.",
		"An attacker's accounts are its own sellers, buyers, promoters and platform. return: earned and to come, for each SOUK lost, rounded up.",
	] {
		let _ = writeln!(out, "{line}");
	}
	let (name, gain) = outcome.best_attack();
	let _ = writeln!(out, "best attack: {name}, {} for each SOUK lost", thousandths(gain));
	out
}

/// The line for other programs.
pub fn result(outcome: &Outcome, plot: &str) -> String {
	let share = outcome.honest_share();
	let end = outcome.end();
	format!(
		"RESULT honest_share={}.{:02} best_attack_return={} emitted={} cap={} plot={plot}",
		share / 100,
		share % 100,
		thousandths(outcome.best_attack().1),
		souk(end.emitted),
		souk(end.cap),
	)
}
