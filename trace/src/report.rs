// SPDX-License-Identifier: Apache-2.0

//! What commands say: tables on the standard output, a line of progress on the error output.

use std::{
	fmt,
	io::{self, IsTerminal, Write},
	time::{Duration, Instant},
};

/// Rows under headings, columns as wide as they must be.
#[derive(Default)]
pub struct Table {
	rows: Vec<Vec<String>>,
}

impl Table {
	/// A table with these headings.
	pub fn new(headings: &[&str]) -> Self {
		Table { rows: vec![headings.iter().map(|text| (*text).to_owned()).collect()] }
	}

	/// One more row.
	pub fn row(&mut self, cells: Vec<String>) {
		self.rows.push(cells);
	}
}

impl fmt::Display for Table {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
		let width = |column: usize| {
			self.rows
				.iter()
				.filter_map(|row| row.get(column))
				.map(|cell| cell.chars().count())
				.max()
				.unwrap_or(0)
		};
		let widths: Vec<usize> = (0..columns).map(width).collect();
		for row in &self.rows {
			let mut line = String::new();
			for (cell, width) in row.iter().zip(&widths) {
				let pad = width - cell.chars().count();
				// Numbers stand under each other.
				if cell.starts_with(|first: char| first.is_ascii_digit()) && cell.parse::<f64>().is_ok() {
					line.push_str(&" ".repeat(pad));
					line.push_str(cell);
				} else {
					line.push_str(cell);
					line.push_str(&" ".repeat(pad));
				}
				line.push_str("  ");
			}
			writeln!(to, "{}", line.trim_end())?;
		}
		Ok(())
	}
}

/// How far a long task is: on a terminal one line that changes, elsewhere a line now and then.
pub struct Progress {
	what: &'static str,
	total: usize,
	started: Instant,
	said: Option<Instant>,
	terminal: bool,
	finished: bool,
}

impl Progress {
	/// Of `total` pieces.
	pub fn new(what: &'static str, total: usize) -> Self {
		let terminal = io::stderr().is_terminal();
		Progress { what, total, started: Instant::now(), said: None, terminal, finished: false }
	}

	/// So many are done.
	pub fn at(&mut self, done: usize) {
		let pause = if self.terminal { Duration::from_millis(200) } else { Duration::from_secs(5) };
		let finished = done >= self.total;
		if self.finished || (!finished && self.said.is_some_and(|said| said.elapsed() < pause)) {
			return;
		}
		self.said = Some(Instant::now());
		self.finished = finished;
		let seconds = self.started.elapsed().as_secs_f64();
		let rate = if seconds > 0.0 { done as f64 / seconds } else { 0.0 };
		let left = match (done, self.total.saturating_sub(done)) {
			(_, 0) => "done".to_owned(),
			(0, _) => "starting".to_owned(),
			(_, rest) => format!("{:.0} s left", rest as f64 / rate),
		};
		let line = format!("{}: {done} of {} events, {rate:.0}/s, {left}", self.what, self.total);
		let mut out = io::stderr().lock();
		let _ = match (self.terminal, finished) {
			(true, false) => write!(out, "\r{line}\x1b[K"),
			(true, true) => writeln!(out, "\r{line}\x1b[K"),
			(false, _) => writeln!(out, "{line}"),
		};
		let _ = out.flush();
	}

	/// So many are done, of a number nobody knows yet.
	pub fn so_far(&mut self, done: usize) {
		let pause = if self.terminal { Duration::from_millis(200) } else { Duration::from_secs(5) };
		if self.said.unwrap_or(self.started).elapsed() < pause {
			return;
		}
		self.said = Some(Instant::now());
		let rate = done as f64 / self.started.elapsed().as_secs_f64();
		let line = format!("{}: {done} events, {rate:.0}/s", self.what);
		let mut out = io::stderr().lock();
		let _ = match self.terminal {
			true => write!(out, "\r{line}\x1b[K"),
			false => writeln!(out, "{line}"),
		};
		let _ = out.flush();
	}

	/// Seconds since it started.
	pub fn seconds(&self) -> f64 {
		self.started.elapsed().as_secs_f64()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_align_columns_when_cells_differ_in_width() {
		let mut table = Table::new(&["step", "events"]);
		table.row(vec!["shipping".into(), "7".into()]);
		table.row(vec!["größer".into(), "1200".into()]);
		assert_eq!(table.to_string(), "step      events\nshipping       7\ngrößer      1200\n");
	}
}
