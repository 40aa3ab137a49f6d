// SPDX-License-Identifier: Apache-2.0

//! One query, put together of parts that are written in this program and of values that are bound. No value of a client is ever
//! part of the text.

use std::{borrow::Cow, fmt::Write};

use super::cursor::{Direction, Paging};
use crate::api::problem::Problem;

/// A value of a query.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Bind {
	/// A number.
	Number(i64),
	/// A text.
	Text(String),
}

impl From<i64> for Bind {
	fn from(number: i64) -> Self {
		Self::Number(number)
	}
}

impl From<String> for Bind {
	fn from(text: String) -> Self {
		Self::Text(text)
	}
}

impl From<&str> for Bind {
	fn from(text: &str) -> Self {
		Self::Text(text.into())
	}
}

impl From<bool> for Bind {
	fn from(flag: bool) -> Self {
		Self::Number(i64::from(flag))
	}
}

/// Whatever a client wrote in place of a value.
macro_rules! binds {
	($($name:ident: $into:ident),*) => {
		$(impl From<crate::api::values::$name> for Bind {
			fn from(value: crate::api::values::$name) -> Self {
				Self::$into(value.0)
			}
		})*
	};
}

binds!(
	Account: Text,
	Gtin: Text,
	Gln: Text,
	Moment: Number,
	Hash: Text,
	Asset: Text,
	Code: Text,
	Currency: Text,
	Name: Text,
	Units: Text,
	Words: Text,
	Id: Number
);

/// A column that a list is sorted by. The columns of a list together name each row once, and never change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SortKey {
	/// A column of numbers.
	Number(&'static str),
	/// A column of texts.
	Text(&'static str),
}

impl SortKey {
	/// The column.
	pub fn column(self) -> &'static str {
		match self {
			Self::Number(column) | Self::Text(column) => column,
		}
	}
}

/// The height of the first block of a moment or later; above all heights where there is none.
const FIRST_AT: &str = "coalesce((SELECT b.height FROM blocks b WHERE b.time >= {} ORDER BY b.time LIMIT 1), 9223372036854775807)";

/// A query.
#[derive(Clone, Debug)]
pub struct Select {
	columns: &'static str,
	from: Cow<'static, str>,
	wheres: Vec<String>,
	binds: Vec<Bind>,
	keys: Vec<SortKey>,
	direction: Direction,
	limit: Option<i64>,
}

impl Select {
	/// All columns of a table, which may be a join. Its first table is called `t`.
	pub fn from(from: &'static str) -> Self {
		Self {
			columns: "t.*",
			from: Cow::Borrowed(from),
			wheres: Vec::new(),
			binds: Vec::new(),
			keys: Vec::new(),
			direction: Direction::Newest,
			limit: None,
		}
	}

	/// All columns of a table for each of several pairs of numbers, which are called `pairs.column1` and `pairs.column2`. At least one pair.
	pub fn from_pairs(pairs: impl IntoIterator<Item = (i64, i64)>, table: &str) -> Self {
		let (mut rows, mut binds) = (Vec::new(), Vec::new());
		for (one, other) in pairs {
			binds.extend([Bind::Number(one), Bind::Number(other)]);
			let last = binds.len();
			// Without the casts PostgreSQL takes them for texts.
			rows.push(format!("(CAST(${} AS BIGINT), CAST(${last} AS BIGINT))", last.saturating_sub(1)));
		}
		let from = format!("(VALUES {}) pairs CROSS JOIN {table}", rows.join(", "));
		Self { from: Cow::Owned(from), binds, ..Self::from("") }
	}

	/// Other columns.
	pub fn columns(mut self, columns: &'static str) -> Self {
		self.columns = columns;
		self
	}

	/// Sorted by a column of numbers, after those named before.
	pub fn by_number(mut self, column: &'static str) -> Self {
		self.keys.push(SortKey::Number(column));
		self
	}

	/// Sorted by a column of texts, after those named before.
	pub fn by_text(mut self, column: &'static str) -> Self {
		self.keys.push(SortKey::Text(column));
		self
	}

	/// The smallest first.
	pub fn oldest_first(mut self) -> Self {
		self.direction = Direction::Oldest;
		self
	}

	/// What it is sorted by.
	pub fn keys(&self) -> &[SortKey] {
		&self.keys
	}

	/// Where a condition holds. Each `{}` of it stands for the value.
	pub fn only(mut self, condition: &str, value: impl Into<Bind>) -> Self {
		self.binds.push(value.into());
		let place = format!("${}", self.binds.len());
		self.wheres.push(condition.replace("{}", &place));
		self
	}

	/// The same, if there is a value.
	pub fn maybe(self, condition: &str, value: Option<impl Into<Bind>>) -> Self {
		match value {
			Some(value) => self.only(condition, value),
			None => self,
		}
	}

	/// Where a column that has few values has this one, if there is a value. Name it after what finds fewer rows: beside that, the
	/// column is written so that the database does not begin with it, which it cannot tell by itself.
	pub fn rather(self, column: &str, value: Option<impl Into<Bind>>) -> Self {
		let Some(value): Option<Bind> = value.map(Into::into) else { return self };
		let narrowed = self.wheres.iter().any(|condition| condition != "TRUE");
		let column = match (&value, narrowed) {
			(_, false) => column.to_owned(),
			(Bind::Number(_), true) => format!("({column} + 0)"),
			(Bind::Text(_), true) => format!("({column} || '')"),
		};
		self.only(&format!("{column} = {{}}"), value)
	}

	/// Where the block of a row is of a moment or later. `height` is the column with the block's height: heights and times rise
	/// together, so that a list by heights is read from the right place.
	pub fn since(self, height: &str, moment: Option<impl Into<Bind>>) -> Self {
		self.maybe(&format!("{height} >= {FIRST_AT}"), moment)
	}

	/// Where the block of a row is of before a moment.
	pub fn before(self, height: &str, moment: Option<impl Into<Bind>>) -> Self {
		self.maybe(&format!("{height} < {FIRST_AT}"), moment)
	}

	/// Where a condition holds of two values. The first `{}` stands for the first one, and so on.
	pub fn both(mut self, condition: &str, values: [Bind; 2]) -> Self {
		let mut written = condition.to_string();
		for value in values {
			self.binds.push(value);
			written = written.replacen("{}", &format!("${}", self.binds.len()), 1);
		}
		self.wheres.push(written);
		self
	}

	/// Where a condition holds of one of several values, for which `{}` stands. At least one.
	pub fn among(mut self, condition: &str, values: impl IntoIterator<Item = Bind>) -> Self {
		let mut places = Vec::new();
		for value in values {
			self.binds.push(value);
			places.push(format!("${}", self.binds.len()));
		}
		self.wheres.push(condition.replace("{}", &places.join(", ")));
		self
	}

	/// Where a condition without a value holds.
	pub fn always(mut self, condition: &str) -> Self {
		self.wheres.push(condition.into());
		self
	}

	/// At most so many rows.
	pub fn limit(mut self, rows: i64) -> Self {
		self.limit = Some(rows);
		self
	}

	/// How many rows it has, as `many`.
	pub fn counted(mut self) -> Self {
		self.columns = "COUNT(*) AS many";
		self.keys.clear();
		self
	}

	/// The rows after a cursor, in the direction that was asked for.
	///
	/// # Errors
	///
	/// The cursor is not one of this list.
	pub fn after(mut self, paging: &Paging) -> Result<Self, Problem> {
		self.direction = paging.direction;
		let Some(values) = paging.after(&self.keys)? else { return Ok(self) };
		let columns: Vec<&str> = self.keys.iter().map(|key| key.column()).collect();
		let mut places = Vec::new();
		for value in values {
			self.binds.push(value);
			places.push(format!("${}", self.binds.len()));
		}
		let compare = match self.direction {
			Direction::Newest => "<",
			Direction::Oldest => ">",
		};
		self.wheres.push(match (columns.as_slice(), places.as_slice()) {
			([column], [place]) => format!("{column} {compare} {place}"),
			_ => format!("({}) {compare} ({})", columns.join(", "), places.join(", ")),
		});
		Ok(self)
	}

	/// The text and its values.
	pub fn build(mut self) -> (String, Vec<Bind>) {
		let mut sql = format!("SELECT {} FROM {}", self.columns, self.from);
		if !self.wheres.is_empty() {
			let _ = write!(sql, " WHERE {}", self.wheres.join(" AND "));
		}
		if !self.keys.is_empty() {
			let way = match self.direction {
				Direction::Newest => " DESC",
				Direction::Oldest => "",
			};
			let keys: Vec<String> = self.keys.iter().map(|key| format!("{}{way}", key.column())).collect();
			let _ = write!(sql, " ORDER BY {}", keys.join(", "));
		}
		if let Some(rows) = self.limit {
			self.binds.push(Bind::Number(rows));
			let _ = write!(sql, " LIMIT ${}", self.binds.len());
		}
		(sql, self.binds)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_begin_with_what_finds_fewer_rows() {
		let alone = Select::from("items t").rather("t.kind", Some("sscc")).always("TRUE");
		assert_eq!(alone.build().0, "SELECT t.* FROM items t WHERE t.kind = $1 AND TRUE");
		let beside = Select::from("items t")
			.maybe("t.gtin = {}", Some("09506000134352"))
			.rather("t.kind", Some("sscc"))
			.rather("t.sold", Some(true))
			.rather("t.status", None::<&str>);
		assert_eq!(
			beside.build().0,
			"SELECT t.* FROM items t WHERE t.gtin = $1 AND (t.kind || '') = $2 AND (t.sold + 0) = $3"
		);
	}

	#[test]
	fn should_ask_for_pairs() {
		let select = Select::from_pairs([(7, 1), (8, 0)], "event_refs t").always("t.height = pairs.column1");
		let (sql, binds) = select.limit(3).build();
		assert_eq!(
			sql,
			"SELECT t.* FROM (VALUES (CAST($1 AS BIGINT), CAST($2 AS BIGINT)), (CAST($3 AS BIGINT), CAST($4 AS BIGINT))) pairs \
			 CROSS JOIN event_refs t WHERE t.height = pairs.column1 LIMIT $5"
		);
		assert_eq!(binds, [7, 1, 8, 0, 3].map(Bind::Number));
	}

	#[test]
	fn should_bind_what_a_client_wrote() {
		let evil = "'; DROP TABLE orders; --";
		let (sql, binds) = Select::from("orders t")
			.by_number("t.id")
			.maybe("t.state = {}", Some(evil))
			.maybe("t.shop = {}", None::<i64>)
			.only("(t.seller = {} OR t.buyer = {})", "someone")
			.limit(3)
			.build();
		assert_eq!(
			sql,
			"SELECT t.* FROM orders t WHERE t.state = $1 AND (t.seller = $2 OR t.buyer = $2) ORDER BY t.id DESC LIMIT $3"
		);
		assert_eq!(binds, vec![Bind::Text(evil.into()), Bind::Text("someone".into()), Bind::Number(3)]);
	}
}
