// SPDX-License-Identifier: Apache-2.0

//! Reads the weights that `make weights` wrote. Only its own templates are understood; anything else is an error, so a
//! weight that was written by hand is never taken for a measured one.

use std::collections::BTreeMap;

/// What a read and a write of the database cost, in picoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prices {
	/// Of a read.
	pub read: u64,
	/// Of a write.
	pub write: u64,
}

impl Prices {
	/// What polkadot-sdk's `ParityDbWeight` charges.
	pub const SDK: Self = Self { read: 8_000_000, write: 50_000_000 };

	/// Read `paritydb_weights.rs`: the numbers before `WEIGHT_REF_TIME_PER_NANOS`.
	pub fn parse(text: &str) -> Result<Self, String> {
		let price = |name: &str| {
			let found = text.lines().find_map(|line| {
				let (number, unit) = line.trim().strip_prefix(name)?.split_once('*')?;
				unit.contains("WEIGHT_REF_TIME_PER_NANOS").then(|| digits(number))
			});
			found.flatten().and_then(|nanos| nanos.checked_mul(1_000)).ok_or(format!("no price '{name}'"))
		};
		Ok(Self { read: price("read:")?, write: price("write:")? })
	}

	/// The price of so many reads and writes.
	pub fn of(&self, reads: u64, writes: u64) -> u64 {
		self.read.saturating_mul(reads).saturating_add(self.write.saturating_mul(writes))
	}
}

/// A number of picoseconds, reads or writes, for each unit of a component or once.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
	time: u64,
	reads: u64,
	writes: u64,
	component: Option<String>,
}

/// The weight of a call as it is declared: linear in its components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formula(Vec<Term>);

impl Formula {
	/// The declared time in picoseconds. A component that is not given counts zero.
	pub fn time(&self, components: &BTreeMap<String, u64>, prices: Prices) -> u64 {
		self.0.iter().fold(0, |sum: u64, term| {
			let times = match &term.component {
				Some(name) => components.get(name).copied().unwrap_or(0),
				None => 1,
			};
			let each = term.time.saturating_add(prices.of(term.reads, term.writes));
			sum.saturating_add(each.saturating_mul(times))
		})
	}
}

/// Read a file of weights: the formula of each of its functions.
pub fn parse(text: &str) -> Result<BTreeMap<String, Formula>, String> {
	if !text.contains("Written by `make weights") || text.contains("By hand") {
		return Err("it was not written by `make weights` alone".into());
	}
	let mut formulas = BTreeMap::new();
	let mut current: Option<(String, Formula)> = None;
	for line in text.lines().map(str::trim) {
		if let Some(rest) = line.strip_prefix("fn ") {
			let name = rest.split('(').next().unwrap_or(rest).trim();
			current = Some((name.to_string(), Formula::default()));
		} else if line == "}" {
			if let Some((name, formula)) = current.take() {
				formulas.insert(name, formula);
			}
		} else if let Some((name, formula)) = &mut current {
			// The parameters may be on a line of their own.
			if line.starts_with("//") || line.starts_with('(') && line.ends_with('{') {
				continue;
			}
			formula.0.push(term(line).ok_or(format!("in {name}: '{line}' is not of the template"))?);
		}
	}
	Ok(formulas)
}

/// A line of a weight function of the template.
fn term(line: &str) -> Option<Term> {
	let added = line.strip_prefix(".saturating_add(").and_then(|rest| rest.strip_suffix(')'));
	let inner = added.unwrap_or(line);
	let (value, component) = match inner.split_once(".saturating_mul(") {
		Some((value, by)) => (value, Some(by.strip_suffix(".into())")?.to_string())),
		None => (inner, None),
	};
	let mut term = Term { time: 0, reads: 0, writes: 0, component };
	if let Some(parts) = value.strip_prefix("Weight::from_parts(") {
		term.time = digits(parts.split_once(',')?.0)?;
	} else if let Some(reads) = value.strip_prefix("T::DbWeight::get().reads(") {
		term.reads = digits(reads)?;
	} else if let Some(writes) = value.strip_prefix("T::DbWeight::get().writes(") {
		term.writes = digits(writes)?;
	} else {
		return None;
	}
	Some(term)
}

/// The number at the start of a text, with or without underscores and a suffix of its type.
fn digits(text: &str) -> Option<u64> {
	let number: String =
		text.trim().chars().take_while(|c| c.is_ascii_digit() || *c == '_').filter(|c| *c != '_').collect();
	number.parse().ok()
}

#[cfg(test)]
mod tests {
	use super::*;

	const FILE: &str = "
//! Measured weights of `pallet_a`. Written by `make weights PALLETS=pallet_a`; never edited.
impl<T: frame_system::Config> pallet_a::WeightInfo for WeightInfo<T> {
	// Fastest run: 577_986 ns.
	fn open(l: u32, ) -> Weight {
		Weight::from_parts(1_000_000, 35141)
			// ± 1
			.saturating_add(Weight::from_parts(2_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 10).saturating_mul(l.into()))
	}

	fn close
	() -> Weight {
		Weight::from_parts(7, 0)
	}

}
";
	const PRICES: Prices = Prices { read: 10_000, write: 50_000 };

	#[test]
	fn should_price_every_term_when_a_file_is_of_the_template() {
		let formulas = parse(FILE).expect("it is of the template");
		assert_eq!(formulas.len(), 2);
		let four = BTreeMap::from([("l".to_string(), 4)]);
		assert_eq!(formulas["open"].time(&four, PRICES), 1_000_000 + 8_000 + 30_000 + 200_000);
		assert_eq!(formulas["open"].time(&BTreeMap::new(), PRICES), 1_030_000);
		assert_eq!(formulas["close"].time(&four, PRICES), 7);
	}

	#[test]
	fn should_refuse_when_something_was_written_by_hand() {
		assert!(parse(&FILE.replace("Written by `make weights", "")).is_err());
		assert!(parse(&FILE.replace("// ± 1", "// By hand")).is_err());
		assert!(parse(&FILE.replace("Weight::from_parts(7, 0)", "Weight::zero()")).is_err());
	}

	#[test]
	fn should_read_prices_when_they_are_in_nanoseconds() {
		let text =
			"read: 8_123 * constants::WEIGHT_REF_TIME_PER_NANOS,\n write: 50 * WEIGHT_REF_TIME_PER_NANOS,";
		assert_eq!(Prices::parse(text), Ok(Prices { read: 8_123_000, write: 50_000 }));
		assert!(Prices::parse("read: 8_123").is_err());
	}
}
