// SPDX-License-Identifier: Apache-2.0

//! What a run prints and saves.

use crate::{inprocess, load, machine::Machine, stats::Estimate};
use serde_json::{json, Value};
use std::fmt::Write;

/// Say where a run is, on standard error.
pub fn say(what: &str) {
	eprintln!("souk-bench: {what}");
}

/// All that a run found.
pub struct Report {
	/// The machine.
	pub machine: Machine,
	/// Revision, command and settings.
	pub run: Value,
	/// The weights that nobody measured, if the sources were there.
	pub hand_set: Option<Vec<String>>,
	/// Layer A.
	pub inside: Option<inprocess::Layer>,
	/// Layer B.
	pub node: Option<load::Layer>,
}

/// One line for machines.
fn result(row: &str, layer: char, per_second: f64, ratio: f64, bytes: f64) -> String {
	format!("RESULT row={row} layer={layer} per_second={per_second:.1} ratio={ratio:.3} bytes={bytes:.1}")
}

fn interval(Estimate { median, low, high }: &Estimate) -> String {
	format!("{median:.3} ({low:.3}–{high:.3})")
}

/// A table whose columns are as wide as they must be. The first is text, the others are numbers.
fn table(head: &[&str], rows: &[Vec<String>]) -> String {
	let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
	let width = |column: usize| {
		std::iter::once(&head).chain(rows).map(|row| row[column].chars().count()).max().unwrap_or(0)
	};
	let widths: Vec<usize> = (0..head.len()).map(width).collect();
	let mut text = String::new();
	for row in std::iter::once(&head).chain(rows) {
		let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
			if column == 0 {
				format!("{cell:<width$}")
			} else {
				format!("{cell:>width$}")
			}
		});
		let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
	}
	text
}

impl Report {
	/// The tables that people read, at most 110 columns wide.
	pub fn tables(&self) -> String {
		let mut text = format!("{}\n", self.machine.line());
		if let Some(layer) = &self.inside {
			text.push_str("\nLayer A, in process. Records a second; ratios to the anchor, median (95 %)\n");
			let rows: Vec<_> = layer
				.outcomes
				.iter()
				.map(|row| {
					vec![
						row.name.into(),
						format!("{:.0}", row.imported),
						format!("{:.0}", row.built),
						format!("{:.0}", row.both),
						interval(&row.ratio),
						format!("{:.3}", row.ratio_both.median),
						format!("{}", row.fits),
						format!("{:.1}", row.body),
						format!("{:.1}", row.state),
					]
				})
				.collect();
			let head = ["row", "import", "build", "both", "by import", "by both", "fit", "body B", "state B"];
			text.push_str(&table(&head, &rows));
			text.push_str("\nCharged weight of a call beside the time of its import, in microseconds\n");
			let rows: Vec<_> = layer
				.calls()
				.map(|(row, call)| {
					let said = match (call.is_underweighed(), call.is_overweighed()) {
						(true, _) => "too little",
						(_, true) => "too much",
						_ => "fair",
					};
					vec![
						format!("{row}: {}", call.call),
						format!("{:.0}", call.charged),
						format!("{:.0}", call.took),
						format!("{:.2}", call.charged / call.took),
						said.into(),
					]
				})
				.collect();
			text.push_str(&table(&["call", "charged", "took", "charged/took", ""], &rows));
			let _ = writeln!(
				text,
				"\nEmpty block: {:.0} µs imported, {:.0} µs executed; natively {:.0} µs, of which our hooks {:.0} ({:.1} %)",
				layer.empty_import,
				layer.empty_wasm,
				layer.empty.all,
				layer.empty.ours,
				100.0 * layer.empty.share()
			);
			if let Some(sizes) = &layer.sizes {
				let _ = writeln!(
					text,
					"Settle with {} accounts in the state against {}: {} of the rate",
					sizes.large,
					sizes.small,
					interval(&sizes.ratio)
				);
			}
		}
		if let Some(layer) = &self.node {
			text.push_str("\nLayer B, finalised by a node beside its load\n");
			let anchor = layer.anchor();
			let rows: Vec<_> = layer
				.rows
				.iter()
				.map(|row| {
					vec![
						row.name.into(),
						format!("{:.0}", row.per_second),
						format!("{:.3}", row.per_second / anchor),
						format!("{}", row.best_block),
						format!("{:.0}", row.seconds),
						format!("{}", row.lost),
						format!("{}", row.failed),
						format!("{:.1}", row.body),
						match (row.late, row.exhausted) {
							(true, _) => "late".into(),
							(_, true) => "sent all".into(),
							_ => String::new(),
						},
					]
				})
				.collect();
			let head =
				["row", "per second", "to anchor", "best block", "seconds", "lost", "failed", "body B", ""];
			text.push_str(&table(&head, &rows));
			if let Some(latency) = &layer.latency {
				let _ = writeln!(
					text,
					"Submit to finalised at {:.0} transfers a second: p50 {:.2} s, p99 {:.2} s ({} transfers)",
					latency.per_second, latency.p50, latency.p99, latency.count
				);
			}
			for check in &layer.checks {
				let _ = writeln!(text, "Checked: {check}");
			}
		}
		text
	}

	/// The lines for machines: those that say more, then one for each row, then the one of the weights.
	pub fn results(&self) -> Vec<String> {
		let mut lines = Vec::new();
		if let Some(layer) = &self.inside {
			for row in &layer.outcomes {
				lines.push(format!("RESULT state row={} bytes={:.2}", row.name, row.state));
			}
			let (ours, all) = (layer.empty.ours, layer.empty.all);
			lines.push(format!(
				"RESULT empty_block ours_us={ours:.1} all_us={all:.1} share={:.4} import_us={:.1}",
				layer.empty.share(),
				layer.empty_import
			));
			if let Some(sizes) = &layer.sizes {
				let inprocess::BySize { small, large, ratio } = sizes;
				lines.push(format!(
					"RESULT settle_by_size small={small} large={large} ratio={:.3}",
					ratio.median
				));
			}
		}
		if let Some(latency) = self.node.as_ref().and_then(|layer| layer.latency) {
			lines.push(format!(
				"RESULT latency per_second={:.1} p50={:.3} p99={:.3}",
				latency.per_second, latency.p50, latency.p99
			));
		}
		if let Some(layer) = &self.inside {
			let row =
				|row: &inprocess::Outcome| result(row.name, 'A', row.imported, row.ratio.median, row.body);
			lines.extend(layer.outcomes.iter().map(row));
		}
		if let Some(layer) = &self.node {
			let anchor = layer.anchor();
			let row = |row: &load::Finalised| {
				result(row.name, 'B', row.per_second, row.per_second / anchor, row.body)
			};
			lines.extend(layer.rows.iter().map(row));
		}
		if let (Some(layer), Some(hand_set)) = (&self.inside, &self.hand_set) {
			let count = |is: fn(&inprocess::CallWeight) -> bool| {
				layer.distinct().iter().filter(|call| is(call)).count()
			};
			lines.push(format!(
				"RESULT weights hand_set={} underweighed={} overweighed={} calls={}",
				hand_set.len(),
				count(inprocess::CallWeight::is_underweighed),
				count(inprocess::CallWeight::is_overweighed),
				layer.distinct().len()
			));
		}
		lines
	}

	/// All of it.
	pub fn json(&self) -> Value {
		let estimate =
			|Estimate { median, low, high }: &Estimate| json!({ "median": median, "low": low, "high": high });
		let inside = self.inside.as_ref().map(|layer| {
			let rows: Vec<_> = layer
				.outcomes
				.iter()
				.map(|row| {
					let calls: Vec<_> = row
						.calls
						.iter()
						.map(
							|call| json!({ "call": call.call, "charged_us": call.charged, "took_us": call.took }),
						)
						.collect();
					json!({
						"row": row.name, "counts": row.counts, "records_of_a_sample": row.records,
						"blocks_of_a_sample": row.blocks, "calls_that_fit_a_block": row.fits,
						"import_per_second": row.imported, "build_per_second": row.built, "both_per_second": row.both,
						"ratio_by_import": estimate(&row.ratio), "ratio_by_both": estimate(&row.ratio_both),
						"body_bytes": row.body, "state_bytes": row.state, "calls": calls,
					})
				})
				.collect();
			let sizes = layer.sizes.as_ref().map(
				|sizes| json!({ "small": sizes.small, "large": sizes.large, "ratio": estimate(&sizes.ratio) }),
			);
			json!({
				"rows": rows, "settle_by_size": sizes,
				"empty_block": {
					"import_us": layer.empty_import, "wasm_us": layer.empty_wasm,
					"native_us": layer.empty.all, "our_hooks_native_us": layer.empty.ours,
				},
			})
		});
		let node = self.node.as_ref().map(|layer| {
			let rows: Vec<_> = layer
				.rows
				.iter()
				.map(|row| {
					json!({
						"row": row.name, "counts": row.counts, "per_second": row.per_second,
						"best_block": row.best_block, "records": row.records, "seconds": row.seconds,
						"body_bytes": row.body, "lost": row.lost, "failed": row.failed, "sent_all": row.exhausted, "late": row.late,
					})
				})
				.collect();
			let latency = layer.latency.map(|latency| {
				json!({ "per_second": latency.per_second, "p50": latency.p50, "p99": latency.p99, "count": latency.count })
			});
			json!({ "rows": rows, "latency": latency, "checks": layer.checks })
		});
		json!({
			"machine": self.machine.json(), "run": self.run, "hand_set_weights": self.hand_set,
			"in_process": inside, "finalised": node,
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_print_what_others_read_when_a_row_is_done() {
		assert_eq!(
			result("settle", 'A', 1_234.56, 0.51249, 143.0),
			"RESULT row=settle layer=A per_second=1234.6 ratio=0.512 bytes=143.0"
		);
	}

	#[test]
	fn should_align_columns_when_cells_differ_in_length() {
		let rows = vec![vec!["a".into(), "1".into()], vec!["long".into(), "22".into()]];
		assert_eq!(table(&["row", "n"], &rows), "row    n\na      1\nlong  22\n");
	}
}
