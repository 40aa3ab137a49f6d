// SPDX-License-Identifier: Apache-2.0

//! Medians, their intervals, the table, the result lines and the file.

use crate::chain::Mined;
use rand::{rngs::StdRng, Rng, SeedableRng};
use serde_json::{json, Value};
use std::{fs, time::Duration};

/// Resamples of an interval.
const RESAMPLES: usize = 10_000;

/// A median and the 95 % interval of it, by bootstrap.
#[derive(Clone, Copy, Debug)]
pub struct Median {
	/// The median.
	pub middle: f64,
	/// The 2.5 % quantile of the medians of resamples.
	pub low: f64,
	/// The 97.5 % quantile.
	pub high: f64,
}

impl Median {
	/// Of some values, at least one.
	pub fn of(values: &[f64], random: &mut StdRng) -> Self {
		let mut resample = || {
			let drawn = (0..values.len()).map(|_| values[random.gen_range(0..values.len())]);
			middle(drawn.collect())
		};
		let mut medians: Vec<f64> = (0..RESAMPLES).map(|_| resample()).collect();
		medians.sort_by(f64::total_cmp);
		let at = |part: f64| medians[((RESAMPLES - 1) as f64 * part).round() as usize];
		Self { middle: middle(values.to_vec()), low: at(0.025), high: at(0.975) }
	}

	fn json(&self) -> Value {
		json!({ "median": self.middle, "low": self.low, "high": self.high })
	}
}

fn middle(mut values: Vec<f64>) -> f64 {
	values.sort_by(f64::total_cmp);
	let half = values.len() / 2;
	if values.len() % 2 == 1 {
		values[half]
	} else {
		(values[half - 1] + values[half]) / 2.0
	}
}

/// What one kind of block did, round by round.
pub struct Row {
	/// Its name in the result line.
	pub name: &'static str,
	/// Transfers or settlements of a block.
	pub records: usize,
	/// Bytes of a call's data, for each record.
	pub calldata: f64,
	/// Bytes of the signed transactions, for each record.
	pub transaction: f64,
	/// The blocks.
	pub blocks: Vec<Mined>,
}

impl Row {
	fn rates(&self) -> Vec<f64> {
		self.blocks.iter().map(|mined| self.records as f64 / mined.times.total().as_secs_f64()).collect()
	}

	/// The median of something, for each record.
	fn each(&self, value: impl Fn(&Mined) -> f64) -> f64 {
		middle(self.blocks.iter().map(value).collect()) / self.records as f64
	}

	fn micros(&self, part: impl Fn(&Mined) -> Duration) -> f64 {
		self.each(|mined| part(mined).as_secs_f64() * 1e6)
	}
}

/// Everything that is reported.
pub struct Report {
	/// The anchor first.
	pub rows: Vec<Row>,
	/// Facts of the machine and the settings.
	pub settings: Value,
	/// For the resamples.
	pub seed: u64,
}

impl Report {
	/// Print the table and the result lines, and write the file if there is a path.
	pub fn print(&self, path: Option<&str>) -> Result<(), String> {
		let mut random = StdRng::seed_from_u64(self.seed);
		let anchor = self.rows.first().ok_or("no rows")?.rates();
		println!(
			"\n{:<18} {:>8} {:>17} {:>7} {:>15} {:>9} {:>7} {:>7} {:>7} {:>7} {:>6} {:>7}",
			"row",
			"per s",
			"95 %",
			"ratio",
			"95 %",
			"gas",
			"recover",
			"execute",
			"roots",
			"commit",
			"rows",
			"bytes"
		);
		let (mut results, mut lines) = (Vec::new(), Vec::new());
		for row in &self.rows {
			let rates = row.rates();
			let ratios: Vec<f64> = rates.iter().zip(&anchor).map(|(own, anchor)| own / anchor).collect();
			let (rate, ratio) = (Median::of(&rates, &mut random), Median::of(&ratios, &mut random));
			let parts = [
				row.micros(|mined| mined.times.recover),
				row.micros(|mined| mined.times.execute),
				row.micros(|mined| mined.times.roots),
				row.micros(|mined| mined.times.commit),
			];
			let gas = row.each(|mined| mined.gas as f64);
			let written = row.each(|mined| mined.rows as f64);
			println!(
				"{:<18} {:>8.0} {:>8.0}–{:<8.0} {:>7.3} {:>7.3}–{:<7.3} {:>9.0} {:>7.1} {:>7.1} {:>7.1} {:>7.1} {:>6.1} {:>7.1}",
				row.name, rate.middle, rate.low, rate.high, ratio.middle, ratio.low, ratio.high, gas, parts[0], parts[1], parts[2],
				parts[3], written, row.calldata
			);
			lines.push(format!(
				"RESULT row={} layer=A per_second={:.0} ratio={:.3} bytes={:.1}",
				row.name, rate.middle, ratio.middle, row.transaction
			));
			results.push(json!({
				"row": row.name,
				"layer": "A",
				"perSecond": rate.json(),
				"ratio": ratio.json(),
				"gas": gas,
				"micros": { "recover": parts[0], "execute": parts[1], "roots": parts[2], "commit": parts[3] },
				"rowsWritten": written,
				"bytes": {
					"calldata": row.calldata,
					"transaction": row.transaction,
					"body": row.each(|mined| mined.bytes[0] as f64),
					"receipts": row.each(|mined| mined.bytes[1] as f64),
				},
				"blocks": row.blocks.iter().map(|mined| json!({
					"seconds": mined.times.total().as_secs_f64(), "gas": mined.gas,
				})).collect::<Vec<_>>(),
			}));
		}
		println!("Times are microseconds, gas, rows of the database and bytes of call data are numbers, all for each record.\n");
		for line in lines {
			println!("{line}");
		}
		let Some(path) = path else { return Ok(()) };
		let file = json!({ "settings": self.settings, "rows": results });
		let text = serde_json::to_string_pretty(&file).map_err(|error| error.to_string())?;
		fs::write(path, text + "\n").map_err(|error| format!("{path}: {error}"))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_find_the_median_and_an_interval_around_it() {
		let mut random = StdRng::seed_from_u64(1);
		let median = Median::of(&[5.0, 1.0, 2.0, 4.0, 3.0, 6.0, 8.0, 7.0, 10.0, 9.0], &mut random);
		assert_eq!(median.middle, 5.5);
		assert!(1.0 < median.low && median.low < 5.5 && 5.5 < median.high && median.high < 10.0);
		let same = Median::of(&[2.0; 3], &mut random);
		assert_eq!((same.low, same.middle, same.high), (2.0, 2.0, 2.0));
	}
}
