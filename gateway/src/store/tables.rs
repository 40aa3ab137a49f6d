// SPDX-License-Identifier: Apache-2.0

//! The tables as the writer has them. The migrations say what their columns mean; a test compares both.

use sqlx::{AnyConnection, Row as _};

pub use super::columns::*;
use super::{days::Addition, Error};

/// One cell of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Cell {
	/// A number, or nothing in a column of numbers.
	Int(Option<i64>),
	/// Text, or nothing in a column of text.
	Text(Option<String>),
}

impl From<&str> for Cell {
	fn from(text: &str) -> Self {
		Cell::Text(Some(text.to_owned()))
	}
}

impl From<String> for Cell {
	fn from(text: String) -> Self {
		Cell::Text(Some(text))
	}
}

impl From<Option<String>> for Cell {
	fn from(text: Option<String>) -> Self {
		Cell::Text(text)
	}
}

impl From<&serde_json::Value> for Cell {
	fn from(value: &serde_json::Value) -> Self {
		Cell::Text(Some(value.to_string()))
	}
}

impl From<bool> for Cell {
	fn from(whether: bool) -> Self {
		Cell::Int(Some(i64::from(whether)))
	}
}

impl From<u32> for Cell {
	fn from(number: u32) -> Self {
		Cell::Int(Some(i64::from(number)))
	}
}

/// A number above 2⁶³ has no place in a column: it is left out, and the database refuses the row where it must be there.
impl From<u64> for Cell {
	fn from(number: u64) -> Self {
		Cell::Int(i64::try_from(number).ok())
	}
}

impl From<Option<u64>> for Cell {
	fn from(number: Option<u64>) -> Self {
		Cell::Int(number.and_then(|number| i64::try_from(number).ok()))
	}
}

/// A table.
#[derive(Debug)]
pub struct Table {
	/// Its name.
	pub name: &'static str,
	/// Its columns. Those of its key come first.
	pub columns: &'static [&'static str],
	/// Those that hold numbers.
	pub numbers: &'static [&'static str],
	/// How many columns the key has.
	pub keys: usize,
	/// Columns that keep the value they have, where they have one.
	pub keep: &'static [&'static str],
}

impl Table {
	/// A row by the names of its columns. Those that are not named are empty.
	///
	/// # Errors
	///
	/// The name of a column that is not there.
	pub fn row(&self, mut named: Vec<(&str, Cell)>) -> Result<Vec<Cell>, String> {
		let row = self
			.columns
			.iter()
			.map(|column| match named.iter().position(|(name, _)| name == column) {
				Some(place) => named.swap_remove(place).1,
				None if self.numbers.contains(column) => Cell::Int(None),
				None => Cell::Text(None),
			})
			.collect();
		match named.first() {
			Some((name, _)) => Err(format!("{} has no column {name}", self.name)),
			None => Ok(row),
		}
	}

	/// The statement that writes so many rows, in place of those with the same keys.
	pub fn statement(&self, rows: usize) -> String {
		let mut text = format!("INSERT INTO {} ({}) VALUES ", self.name, self.columns.join(", "));
		let mut number = 0usize;
		for row in 0..rows {
			text.push_str(if row == 0 { "(" } else { ", (" });
			for column in 0..self.columns.len() {
				number = number.saturating_add(1);
				text.push_str(if column == 0 { "$" } else { ", $" });
				text.push_str(&number.to_string());
			}
			text.push(')');
		}
		let (keys, rest) = self.columns.split_at_checked(self.keys).unwrap_or((self.columns, &[]));
		text.push_str(&format!(" ON CONFLICT ({}) DO ", keys.join(", ")));
		if rest.is_empty() {
			text.push_str("NOTHING");
			return text;
		}
		text.push_str("UPDATE SET ");
		for (place, column) in rest.iter().enumerate() {
			if place > 0 {
				text.push_str(", ");
			}
			if self.keep.contains(column) {
				let name = self.name;
				text.push_str(&format!("{column} = COALESCE({name}.{column}, excluded.{column})"));
			} else {
				text.push_str(&format!("{column} = excluded.{column}"));
			}
		}
		text
	}
}

/// A change of rows that are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
	/// The table.
	pub table: &'static str,
	/// The statement.
	pub statement: &'static str,
	/// What it is about.
	pub cells: Vec<Cell>,
}

/// What is written.
#[derive(Clone, Debug)]
pub enum Write {
	/// A row, in place of the one with its key.
	Row(&'static Table, Vec<Cell>),
	/// A change.
	Patch(Patch),
	/// A change of a shop's BizPower, for its candles.
	Tick(Tick),
	/// What an order adds to a line of a statement.
	Add(Addition),
}

/// The spans of candles, in milliseconds, with the names they have.
pub const SPANS: [(&str, u64); 6] = [
	("1m", 60_000),
	("5m", 300_000),
	("15m", 900_000),
	("1h", 3_600_000),
	("4h", 14_400_000),
	("1d", 86_400_000),
];

/// BizPower of a shop after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
	/// The shop.
	pub shop: u32,
	/// The block.
	pub height: u64,
	/// BizPower, with 18 decimals.
	pub bizpower: u128,
	/// The time of the block, in milliseconds since 1970.
	pub time: u64,
}

impl Tick {
	/// Adds the change to the candles of all spans.
	///
	/// # Errors
	///
	/// The database fails, or holds a candle that is none.
	pub async fn write(&self, to: &mut AnyConnection) -> Result<(), Error> {
		let shop = i64::from(self.shop);
		let wide =
			|number: u64| i64::try_from(number).map_err(|_| Error::Foreign(format!("{number} is too large")));
		for (span, length) in SPANS {
			let start = wide(self.time.checked_div(length).unwrap_or_default().saturating_mul(length))?;
			let there = sqlx::query(
				"SELECT high, low FROM bizpower_candles WHERE shop = $1 AND span = $2 AND start = $3",
			)
			.bind(shop)
			.bind(span)
			.bind(start)
			.fetch_optional(&mut *to)
			.await?;
			let (mut high, mut low) = (self.bizpower, self.bizpower);
			if let Some(row) = there {
				let read = |place: usize| -> Result<u128, Error> {
					let text: String = row.try_get(place)?;
					text.parse().map_err(|_| Error::Foreign(format!("`{text}` is no BizPower")))
				};
				high = high.max(read(0)?);
				low = low.min(read(1)?);
			}
			sqlx::query(
				"INSERT INTO bizpower_candles (shop, span, start, open, high, low, close, ticks, block) \
				 VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8) ON CONFLICT (shop, span, start) DO UPDATE SET \
				 high = excluded.high, low = excluded.low, close = excluded.close, \
				 ticks = bizpower_candles.ticks + 1, block = excluded.block",
			)
			.bind(shop)
			.bind(span)
			.bind(start)
			.bind(self.bizpower.to_string())
			.bind(high.to_string())
			.bind(low.to_string())
			.bind(self.bizpower.to_string())
			.bind(wide(self.height)?)
			.execute(&mut *to)
			.await?;
		}
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use std::collections::BTreeMap;

	use super::*;
	use crate::store::days;

	/// The columns of a table, those of them that are numbers, and its key.
	type Written = (Vec<String>, Vec<String>, Vec<String>);

	/// Every table of the chain's rows, as the migrations have it.
	fn written() -> BTreeMap<String, Written> {
		let text = concat!(
			include_str!("../../migrations/0001_rows.sql"),
			include_str!("../../migrations/0003_reads.sql"),
			include_str!("../../migrations/0004_statements.sql")
		);
		let mut tables = BTreeMap::new();
		for part in text.split("CREATE TABLE ").skip(1) {
			let (name, rest) = part.split_once(" (\n").unwrap();
			let (body, _) = rest.split_once("\n);").unwrap();
			let (mut columns, mut numbers, mut key) = (Vec::new(), Vec::new(), Vec::new());
			for line in body.lines().map(str::trim).filter(|line| !line.starts_with("--") && !line.is_empty())
			{
				if let Some(list) = line.strip_prefix("PRIMARY KEY (") {
					key = list.trim_end_matches([')', ',']).split(", ").map(str::to_owned).collect();
					continue;
				}
				let mut words = line.split_whitespace();
				let column = words.next().unwrap().to_owned();
				if words.next().unwrap().trim_end_matches(',') == "BIGINT" {
					numbers.push(column.clone());
				}
				if line.contains("PRIMARY KEY") {
					key = vec![column.clone()];
				}
				columns.push(column);
			}
			tables.insert(name.to_owned(), (columns, numbers, key));
		}
		tables
	}

	#[test]
	fn should_know_the_columns_that_the_migrations_make() {
		let written = written();
		for table in ALL {
			let (columns, numbers, key) = written.get(table.name).unwrap();
			let sorted = |list: Vec<String>| {
				let mut list = list;
				list.sort();
				list
			};
			let own = |list: &[&str]| sorted(list.iter().map(|name| (*name).to_owned()).collect());
			assert_eq!(own(table.columns), sorted(columns.clone()), "{}", table.name);
			assert_eq!(own(table.numbers), sorted(numbers.clone()), "{}", table.name);
			assert_eq!(
				table.columns.iter().take(table.keys).copied().collect::<Vec<_>>(),
				*key,
				"{}",
				table.name
			);
			assert!(table.keep.iter().all(|kept| table.columns.contains(kept)), "{}", table.name);
		}
		for table in days::ALL {
			let (columns, _, key) = written.get(table.name).unwrap();
			assert_eq!(table.keys.to_vec(), *key, "{}", table.name);
			let own = table.keys.iter().chain(&["orders"]).chain(table.sums);
			assert_eq!(own.copied().collect::<Vec<_>>(), *columns, "{}", table.name);
		}
		// Those that are written by hand: meta, head and candles.
		assert_eq!(written.len(), ALL.len() + days::ALL.len() + 3);
	}

	#[test]
	fn should_place_cells_by_name_and_refuse_unknown_ones() {
		let row = SPECS.row(vec![("block", 7u64.into()), ("spec_version", 3u32.into())]).unwrap();
		assert_eq!(row, [Cell::Int(Some(3)), Cell::Int(None), Cell::Text(None), Cell::Int(Some(7))]);
		assert_eq!(SPECS.row(vec![("blok", 7u64.into())]).unwrap_err(), "specs has no column blok");
	}
}
