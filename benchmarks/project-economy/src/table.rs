// SPDX-License-Identifier: Apache-2.0

//! The table and the RESULT lines of a projection.

use crate::{
	paper,
	projection::{Projection, Scenario, YEARS},
};
use souk_math::{
	economy::{Token, TOKEN},
	Balance,
};
use std::fmt::Write;

/// Whole tokens, rounded down, in groups of three digits.
fn whole(amount: Balance) -> String {
	group((amount / TOKEN).to_string())
}

fn group(digits: String) -> String {
	let mut out = String::new();
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index).is_multiple_of(3) {
			out.push(' ');
		}
		out.push(digit);
	}
	out
}

/// Print rows in right-aligned columns.
fn render(out: &mut String, rows: &[Vec<String>]) {
	let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
	let width = |column: usize| {
		rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
	};
	let widths: Vec<_> = (0..columns).map(width).collect();
	for row in rows {
		let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:>width$}"));
		let _ = writeln!(out, "  {}", cells.collect::<Vec<_>>().join("   ").trim_end());
	}
}

/// The whole table.
pub fn table(projection: &Projection, scenario: &Scenario) -> String {
	let mut out = String::new();
	let economy = projection.economy;
	let _ = writeln!(
		out,
		"Economy {}: {} years in whole tokens. Scenario: {} SOUK sold and {} SOUK of one-way fees a day, {:+} % a year.",
		economy.name(),
		YEARS,
		whole(scenario.sales),
		whole(scenario.fees),
		scenario.growth,
	);
	for (index, token) in Token::ALL.into_iter().enumerate() {
		let cap = economy.cap(token);
		if cap == 0 {
			let _ = writeln!(out, "\nNo {}: the paper has one token.", token.symbol());
			continue;
		}
		let _ = writeln!(
			out,
			"\n{} supply at the end of each year; never more than {}.",
			token.symbol(),
			whole(cap)
		);
		let mut rows =
			vec![["year", "issued", "in pots", "locked", "sealed", "circulating"].map(String::from).to_vec()];
		for (year, end) in projection.years.iter().enumerate() {
			let token = &end.tokens[index];
			let mut row = vec![year.to_string()];
			row.extend([token.issued, token.pots, token.locked, token.sealed, token.circulating].map(whole));
			rows.push(row);
		}
		render(&mut out, &rows);
	}
	let _ = writeln!(out, "\nPaid in each year, with the white paper's figure beside it.");
	let mut rows = vec![vec![String::from("year")]];
	rows.extend((1..=YEARS).map(|year| vec![year.to_string()]));
	for emission in economy.emissions {
		rows[0].push(format!("{} {}", emission.name.name(), emission.token.symbol()));
		rows[0].push(String::from("paper"));
		for year in 1..=YEARS {
			let paid = projection.paid(emission.name, year) - projection.paid(emission.name, year - 1);
			let row = &mut rows[year as usize];
			row.push(whole(paid));
			row.push(
				paper::emitted(economy.preset, emission.name, year)
					.map_or(String::from("–"), |tokens| group(tokens.to_string())),
			);
		}
	}
	rows[0].extend([String::from("sealed SOUK"), String::from("dividends TIME")]);
	for (row, ends) in rows.iter_mut().skip(1).zip(projection.years.windows(2)) {
		row.push(whole(ends[1].sealed - ends[0].sealed));
		row.push(whole(ends[1].dividends - ends[0].dividends));
	}
	render(&mut out, &rows);
	out.push('\n');
	out
}

/// One line per policy, the headline last.
pub fn results(projection: &Projection, plot: &str) -> Vec<String> {
	let economy = projection.economy;
	let line = |emission: &souk_math::economy::Emission| {
		// A policy without a cap of its own cannot pay more than the supply.
		let cap = emission.schedule.cap().unwrap_or(economy.cap(emission.token));
		let [one, three, twelve] = [1, 3, 12].map(|year| projection.paid(emission.name, year) / TOKEN);
		format!(
			"RESULT economy={} policy={} asset={} year_1={one} year_3={three} year_12={twelve} cap={} plot={plot}",
			economy.name(),
			emission.name.name(),
			emission.token.symbol(),
			cap / TOKEN,
		)
	};
	economy.emissions.iter().map(line).collect()
}
