// SPDX-License-Identifier: Apache-2.0

//! What statements add up, by day. These rows are added to when an order becomes final, so a statement reads as many of them as it has
//! lines, however many orders there were.

use std::collections::{BTreeMap, HashMap};

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row as _};

use super::{tables::Cell, writer::bind, Dialect, Error};
use crate::statement::{day_of, OrderSums, Part};

/// Orders that are added up at a time where all of them are.
const AT_ONCE: i64 = 500;
/// Lines that wait at most where all orders are added up.
const LINES: usize = 20_000;

/// A table of sums by day.
#[derive(Debug, PartialEq, Eq)]
pub struct Days {
	/// Its name.
	pub name: &'static str,
	/// The columns of its key.
	pub keys: &'static [&'static str],
	/// The columns of amounts. Beside them there is `orders`.
	pub sums: &'static [&'static str],
}

/// `shop_days`.
pub static SHOP_DAYS: Days =
	Days { name: "shop_days", keys: &["shop", "day", "source", "unit"], sums: &Part::COLUMNS };

/// `promoter_days`.
pub static PROMOTER_DAYS: Days =
	Days { name: "promoter_days", keys: &["promoter", "day", "source", "asset"], sums: &["amount"] };

/// Both.
pub static ALL: [&Days; 2] = [&SHOP_DAYS, &PROMOTER_DAYS];

impl Days {
	/// The query of one line.
	fn question(&self) -> String {
		let keys: Vec<String> =
			(1..).zip(self.keys).map(|(place, key): (usize, _)| format!("{key} = ${place}")).collect();
		format!("SELECT orders, {} FROM {} WHERE {}", self.sums.join(", "), self.name, keys.join(" AND "))
	}

	/// The statement that writes one line, in place of the one with the same key.
	fn statement(&self) -> String {
		let columns: Vec<&str> = self.keys.iter().chain(&["orders"]).chain(self.sums).copied().collect();
		let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
		let rest: Vec<String> = columns
			.iter()
			.skip(self.keys.len())
			.map(|column| format!("{column} = excluded.{column}"))
			.collect();
		format!(
			"INSERT INTO {} ({}) VALUES ({}) ON CONFLICT ({}) DO UPDATE SET {}",
			self.name,
			columns.join(", "),
			places.join(", "),
			self.keys.join(", "),
			rest.join(", ")
		)
	}
}

/// What one order adds to a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
	/// The table.
	pub table: &'static Days,
	/// The key of the line, as the table has its columns.
	pub key: Vec<Cell>,
	/// What is added to each sum.
	pub sums: Vec<u128>,
}

struct Line {
	table: &'static Days,
	orders: i64,
	sums: Vec<u128>,
}

/// Additions that wait to be written, those to one line together.
#[derive(Default)]
pub(super) struct Waiting {
	lines: HashMap<(&'static str, Vec<Cell>), Line>,
}

impl Waiting {
	/// Adds what one order adds. A sum that does not fit stays at the largest number.
	pub(super) fn add(&mut self, addition: &Addition) {
		let table = addition.table;
		let line = self.lines.entry((table.name, addition.key.clone())).or_insert_with(|| Line {
			table,
			orders: 0,
			sums: vec![0; table.sums.len()],
		});
		line.orders = line.orders.saturating_add(1);
		for (sum, more) in line.sums.iter_mut().zip(&addition.sums) {
			*sum = sum.saturating_add(*more);
		}
	}

	/// Writes all of them, and is empty then.
	pub(super) async fn write(&mut self, to: &mut AnyConnection) -> Result<(), Error> {
		for ((_, key), line) in std::mem::take(&mut self.lines) {
			let Line { table, mut orders, mut sums } = line;
			let mut there = sqlx::query(AssertSqlSafe(table.question()));
			for cell in &key {
				there = bind(there, cell);
			}
			if let Some(row) = there.fetch_optional(&mut *to).await? {
				orders = orders.saturating_add(row.try_get(0)?);
				for (place, sum) in (1_usize..).zip(sums.iter_mut()) {
					*sum = sum.saturating_add(amount(row.try_get(place)?)?);
				}
			}
			let mut query = sqlx::query(AssertSqlSafe(table.statement()));
			for cell in &key {
				query = bind(query, cell);
			}
			query = query.bind(orders);
			for sum in sums {
				query = query.bind(sum.to_string());
			}
			query.execute(&mut *to).await?;
		}
		Ok(())
	}
}

fn amount(text: String) -> Result<u128, Error> {
	text.parse().map_err(|_| Error::Foreign(format!("`{text}` is no amount")))
}

/// Adds up all orders where nothing was added up before: the rows were written by a gateway that had no such tables.
///
/// # Errors
///
/// The database fails, or holds an amount that is none.
pub(super) async fn make(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), Error> {
	let there =
		sqlx::query("SELECT 1 AS one FROM shop_days LIMIT 1").fetch_optional(&mut *connection).await?;
	if there.is_none() {
		anew(connection, dialect).await?;
	}
	Ok(())
}

/// Adds up all orders, in place of what was added up before. One transaction.
///
/// # Errors
///
/// Those of [`make`].
pub(super) async fn anew(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), Error> {
	let begin = match dialect {
		Dialect::Sqlite => "BEGIN IMMEDIATE",
		Dialect::Postgres => "BEGIN",
	};
	let mut transaction = connection.begin_with(begin).await?;
	for table in ALL {
		sqlx::query(AssertSqlSafe(format!("DELETE FROM {}", table.name))).execute(&mut *transaction).await?;
	}
	let (mut waiting, mut after) = (Waiting::default(), -1_i64);
	while let Some(last) = some(&mut transaction, after, &mut waiting).await? {
		after = last;
		if waiting.lines.len() > LINES {
			waiting.write(&mut transaction).await?;
		}
	}
	waiting.write(&mut transaction).await?;
	transaction.commit().await?;
	Ok(())
}

/// Adds up the orders after one, some of them. The last of these; nothing where there is none.
async fn some(from: &mut AnyConnection, after: i64, waiting: &mut Waiting) -> Result<Option<i64>, Error> {
	let orders = sqlx::query(
		"SELECT id, shop, seller, settled, state, fiat_currency, fiat_minor, fiat_refunded FROM orders WHERE id > $1 \
		 ORDER BY id LIMIT $2",
	)
	.bind(after)
	.bind(AT_ONCE)
	.fetch_all(&mut *from)
	.await?;
	let Some(last) = orders.last() else { return Ok(None) };
	let last: i64 = last.try_get(0)?;
	let (mut known, mut sums) = (HashMap::new(), BTreeMap::<(i64, i64), OrderSums>::new());
	for row in orders {
		let (id, shop, seller): (i64, i64, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
		let (settled, state): (Option<i64>, String) = (row.try_get(3)?, row.try_get(4)?);
		let fiat: (Option<String>, Option<String>) = (row.try_get(5)?, row.try_get(6)?);
		if let (Some(settled), (Some(currency), Some(paid))) = (settled, fiat) {
			let back = amount(row.try_get(7)?)?;
			let order = sums.entry((id, day_of(settled))).or_default();
			order.fiat(&state, &currency, amount(paid)?, back);
		}
		known.insert(id, (shop, seller));
	}
	let legs = sqlx::query(
		"SELECT order_id, source, role, payee, asset, amount, time FROM order_legs WHERE order_id > $1 AND order_id <= $2",
	)
	.bind(after)
	.bind(last)
	.fetch_all(&mut *from)
	.await?;
	for row in legs {
		let order: i64 = row.try_get(0)?;
		let Some((_, seller)) = known.get(&order) else { continue };
		let (source, role, payee): (String, String, Option<String>) =
			(row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
		let (asset, paid): (String, u128) = (row.try_get(4)?, amount(row.try_get(5)?)?);
		let sums = sums.entry((order, day_of(row.try_get(6)?))).or_default();
		sums.leg(&source, &role, payee.as_deref(), Some(seller), &asset, paid);
	}
	let rewards = sqlx::query(
		"SELECT order_id, kind, payee, asset, amount, time FROM rewards_paid WHERE order_id > $1 AND order_id <= $2",
	)
	.bind(after)
	.bind(last)
	.fetch_all(&mut *from)
	.await?;
	for row in rewards {
		let (order, kind, payee): (i64, String, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
		let (asset, paid): (String, u128) = (row.try_get(3)?, amount(row.try_get(4)?)?);
		let sums = sums.entry((order, day_of(row.try_get(5)?))).or_default();
		sums.reward(&kind, &payee, &asset, paid);
	}
	for ((order, day), sums) in sums {
		let Some((shop, _)) = known.get(&order) else { continue };
		for addition in sums.additions(*shop, day) {
			waiting.add(&addition);
		}
	}
	Ok(Some(last))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_write_a_line_by_its_key() {
		assert_eq!(
			PROMOTER_DAYS.question(),
			"SELECT orders, amount FROM promoter_days WHERE promoter = $1 AND day = $2 AND source = $3 AND asset = $4"
		);
		assert_eq!(
			PROMOTER_DAYS.statement(),
			"INSERT INTO promoter_days (promoter, day, source, asset, orders, amount) VALUES ($1, $2, $3, $4, $5, $6) \
			 ON CONFLICT (promoter, day, source, asset) DO UPDATE SET orders = excluded.orders, amount = excluded.amount"
		);
	}
}
