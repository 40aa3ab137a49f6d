// SPDX-License-Identifier: Apache-2.0

//! What many measurements of one thing come to.

use std::fmt;

/// Nanoseconds of many runs.
pub struct Stats {
	sorted: Vec<u64>,
}

impl Stats {
	/// Of these runs. Fails if there was none.
	pub fn new(mut runs: Vec<u64>) -> Result<Self, String> {
		runs.sort_unstable();
		if runs.is_empty() {
			return Err("nothing was measured".into());
		}
		Ok(Self { sorted: runs })
	}

	/// The mean, rounded up.
	pub fn mean(&self) -> u64 {
		let sum: u128 = self.sorted.iter().map(|run| u128::from(*run)).sum();
		sum.div_ceil(self.sorted.len() as u128) as u64
	}

	/// The mean of all but the slowest twentieth, rounded up: those in which another program was given the processor.
	pub fn usual(&self) -> u64 {
		let usual = self.sorted.len() - self.sorted.len() / 20;
		let sum: u128 = self.sorted[..usual].iter().map(|run| u128::from(*run)).sum();
		sum.div_ceil(usual as u128) as u64
	}

	/// The mean and a tenth of it.
	pub fn mean_and_a_tenth(&self) -> u64 {
		self.mean().saturating_mul(11).div_ceil(10)
	}

	/// What so many percent of the runs do not exceed.
	pub fn percentile(&self, percent: usize) -> u64 {
		let at = (self.sorted.len() * percent / 100).min(self.sorted.len() - 1);
		self.sorted[at]
	}
}

impl fmt::Display for Stats {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(
			f,
			"{} to {} ns, mean {}, without the slowest twentieth {}, median {}, 95th percentile {}, 99th {}, of {} runs",
			underscored(self.percentile(0).into()),
			underscored(self.percentile(100).into()),
			underscored(self.mean().into()),
			underscored(self.usual().into()),
			underscored(self.percentile(50).into()),
			underscored(self.percentile(95).into()),
			underscored(self.percentile(99).into()),
			underscored(self.sorted.len() as u128)
		)
	}
}

/// A number with underscores between thousands.
pub fn underscored(number: u128) -> String {
	let digits = number.to_string();
	let mut out = String::new();
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index) % 3 == 0 {
			out.push('_');
		}
		out.push(digit);
	}
	out
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_give_mean_and_percentiles_when_runs_differ() {
		let stats = Stats::new((1..=100).rev().collect()).expect("there are runs");
		assert_eq!(stats.mean(), 51, "50.5, rounded up");
		assert_eq!(stats.mean_and_a_tenth(), 57);
		assert_eq!(stats.usual(), 48, "1 to 95");
		assert_eq!(Stats::new(vec![7]).map(|one| one.usual()), Ok(7));
		assert_eq!([0, 50, 95, 99, 100].map(|percent| stats.percentile(percent)), [1, 51, 96, 100, 100]);
		assert!(Stats::new(vec![]).is_err());
	}

	#[test]
	fn should_part_thousands_when_a_number_is_long() {
		assert_eq!([0, 999, 1_000, 1_234_567].map(underscored), ["0", "999", "1_000", "1_234_567"]);
	}
}
