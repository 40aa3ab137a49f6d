// SPDX-License-Identifier: Apache-2.0

//! Experience consensus compared with an independent implementation in Python, on random data.
//!
//! `EXPERIENCE_SEED` chooses the data. By default the seed changes every day and is printed.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

use souk_math::experience::*;
use std::{
	env,
	process::{Command, Stdio},
	str::FromStr,
	time::{SystemTime, UNIX_EPOCH},
};

const CASES: u32 = 400;

/// One line of the reference: arguments, an equals sign, results.
struct Case<'a> {
	arguments: Vec<&'a str>,
	results: Vec<&'a str>,
}

impl Case<'_> {
	fn number<T: FromStr>(&self, index: usize) -> T {
		self.arguments[index].parse().ok().expect("a number")
	}

	fn rate(&self, index: usize) -> Perbill {
		Perbill::from_parts(self.number(index))
	}

	/// A list of tuples.
	fn list<T: FromStr>(&self, index: usize) -> Vec<Vec<T>> {
		let tuple = |text: &str| text.split(':').map(|part| part.parse().ok().expect("a number")).collect();
		self.arguments[index].split(',').map(tuple).collect()
	}

	fn panel(&self) -> Vec<Sample> {
		let sample = |entry: Vec<i64>| Sample { value: entry[0], weight: entry[1].try_into().unwrap() };
		self.list(0).into_iter().map(sample).collect()
	}

	fn weights(&self) -> Vec<u32> {
		self.list(0).into_iter().map(|entry| entry[0]).collect()
	}

	fn result<T: FromStr>(&self, index: usize) -> T {
		self.results[index].parse().ok().expect("a number")
	}

	/// What the crate returns for the same arguments.
	fn compute(&self, name: &str) -> Vec<String> {
		let one = |value: String| vec![value];
		match name {
			"median" => one(weighted_median(&mut self.panel()).unwrap().to_string()),
			"mad" => one(weighted_mad(&mut self.panel(), self.number(1)).unwrap().to_string()),
			"consensus" => {
				let cut = Cut { factor: self.number(2), floor: self.number(3), ceiling: self.number(4) };
				let Consensus { value, spread, kept, cut, kept_weight } =
					consensus(&mut self.panel(), self.number(1), &cut).unwrap();
				vec![
					value.to_string(),
					spread.to_string(),
					kept.to_string(),
					cut.to_string(),
					kept_weight.deconstruct().to_string(),
				]
			},
			"score" => {
				let measured = |entry: Vec<i64>| Measured {
					value: entry[0],
					consensus: entry[1],
					tolerance: entry[2].try_into().unwrap(),
					weight: entry[3].try_into().unwrap(),
				};
				let score = score_report(self.list(0).into_iter().map(measured), self.number(1));
				vec![score.total.deconstruct().to_string(), score.worst.deconstruct().to_string()]
			},
			"cap" => {
				let cap = cap_weights(&mut self.weights(), self.rate(1));
				one(self.weights().into_iter().map(|weight| weight.min(cap)).sum::<u32>().to_string())
			},
			"effective" => one(effective_reports(self.weights()).to_string()),
			"weight" => {
				let curve = WeightCurve {
					base: self.number(2),
					per_report: self.number(3),
					per_backing: self.number(4),
					backing_unit: self.number(5),
					backing_limit: self.rate(6),
					cap: self.number(7),
				};
				one(curve.weight(self.number(0), self.number(1)).to_string())
			},
			"fade" => {
				let rule = PowerRule { retained: self.rate(1), ..Default::default() };
				let (power, exact): (Power, Power) =
					(rule.after_cycles(self.number(0), self.number(2)), self.result(0));
				// The only inexact function: never above, and less than two units below.
				assert!(power <= exact && exact <= power + 1, "{power} is not just below {exact}");
				one(exact.to_string())
			},
			"pay" => one(pay(self.number(0), self.number(1), self.number(2)).to_string()),
			"pool" => {
				let pool: u128 = self.number(0);
				let PoolShares { experts, testers } = split_pool(pool, self.rate(1), self.rate(2));
				assert_eq!(experts + testers, pool);
				one(experts.to_string())
			},
			"share" => {
				let share = draw_share(self.number(0), self.number(1), self.rate(2));
				one(share.deconstruct().to_string())
			},
			other => panic!("the reference knows a function that is not compared: {other}"),
		}
	}
}

#[test]
fn should_agree_with_the_reference_on_random_data() {
	let today = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 86_400;
	let seed = env::var("EXPERIENCE_SEED").unwrap_or(today.to_string());
	let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/experience_reference.py");
	if !Command::new("python3").arg("--version").stdout(Stdio::null()).status().is_ok_and(|s| s.success()) {
		eprintln!("SKIPPED: python3 is missing, so experience consensus is not compared with the reference");
		return;
	}
	let output = Command::new("python3").args([script, &seed, &CASES.to_string()]).output().unwrap();
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	let text = String::from_utf8(output.stdout).unwrap();
	let mut compared = std::collections::BTreeMap::new();
	for line in text.lines() {
		let (call, results) = line.split_once(" = ").expect("a case");
		let (name, arguments) = call.split_once(' ').expect("arguments");
		let case = Case { arguments: arguments.split(' ').collect(), results: results.split(' ').collect() };
		assert_eq!(case.compute(name), case.results, "EXPERIENCE_SEED={seed}: {line}");
		*compared.entry(name).or_insert(0u32) += 1;
	}
	assert_eq!(compared.len(), 11, "{compared:?}");
	assert!(compared.values().all(|count| *count == CASES), "{compared:?}");
}
