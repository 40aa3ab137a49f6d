// SPDX-License-Identifier: Apache-2.0

//! Pages of a list. A cursor names the last row of a page by the list's sort keys, which never change. So a walk over all pages
//! sees every row once that was there when it began, whatever is added meanwhile.

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use serde::Deserialize;
use serde_json::{json, Value};
use sha2::{Digest, Sha256};
use sqlx::{any::AnyRow, Row as _};
use utoipa::ToSchema;

use super::{select::SortKey, Bind};
use crate::api::problem::{Kind, Problem};

/// How many rows a page has where the client does not say.
pub const DEFAULT_LIMIT: u16 = 50;
/// How many rows a page has at most.
pub const MOST: u16 = 200;
/// How long a cursor is at most, in characters.
const LONGEST: usize = 1_000;

/// In which order a list comes.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
	/// The largest number first, which is the newest.
	#[default]
	Newest,
	/// The smallest number first.
	Oldest,
}

/// Which page of a list is asked for.
#[derive(Clone, Debug)]
pub struct Paging {
	/// How many rows it has at most.
	pub limit: u16,
	/// The order of the list.
	pub direction: Direction,
	/// The cursor, as the client wrote it.
	pub cursor: Option<String>,
	/// What the cursor belongs to: the list and its filters.
	pub scope: String,
}

fn wrong(why: &str) -> Problem {
	Problem::new(
		Kind::MalformedCursor,
		format!("cursor: {why}; take it as it is from `next`, with the same filters and direction"),
	)
}

impl Paging {
	/// The sort keys of the row that the page begins after. `None` for the first page.
	///
	/// # Errors
	///
	/// The cursor was not given by this list, for these filters.
	pub fn after(&self, keys: &[SortKey]) -> Result<Option<Vec<Bind>>, Problem> {
		let Some(cursor) = &self.cursor else { return Ok(None) };
		if cursor.len() > LONGEST {
			return Err(wrong("it is too long"));
		}
		let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| wrong("it is not base64"))?;
		let values: Vec<Value> = serde_json::from_slice(&bytes).map_err(|_| wrong("it is not readable"))?;
		let Some((scope, values)) = values.split_first() else { return Err(wrong("it is empty")) };
		if scope.as_str() != Some(&self.mark()) {
			return Err(wrong("it is of another list or of other filters"));
		}
		if values.len() != keys.len() {
			return Err(wrong("it does not name a row of this list"));
		}
		let binds = keys.iter().zip(values).map(|(key, value)| match (key, value) {
			(SortKey::Number(_), Value::Number(number)) => number.as_i64().map(Bind::Number),
			// PostgreSQL has no text with a zero byte.
			(SortKey::Text(_), Value::String(text)) if !text.contains('\0') => Some(Bind::Text(text.clone())),
			_ => None,
		});
		binds
			.collect::<Option<Vec<Bind>>>()
			.map(Some)
			.ok_or_else(|| wrong("it does not name a row of this list"))
	}

	/// The cursor after a row.
	///
	/// # Errors
	///
	/// The row lacks a sort key, which is a mistake of the gateway.
	pub fn next(&self, row: &AnyRow, keys: &[SortKey]) -> Result<String, Problem> {
		let mut values = vec![json!(self.mark())];
		for key in keys {
			let column = key.column().rsplit('.').next().unwrap_or_default();
			values.push(match key {
				SortKey::Number(_) => json!(row.try_get::<i64, _>(column)?),
				SortKey::Text(_) => json!(row.try_get::<String, _>(column)?),
			});
		}
		Ok(URL_SAFE_NO_PAD.encode(Value::Array(values).to_string()))
	}

	/// A few characters that stand for the list, its filters and its direction.
	fn mark(&self) -> String {
		let digest = Sha256::digest(format!("{:?} {}", self.direction, self.scope));
		URL_SAFE_NO_PAD.encode(digest.iter().take(6).copied().collect::<Vec<u8>>())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn paging(cursor: &str, scope: &str) -> Paging {
		Paging {
			limit: DEFAULT_LIMIT,
			direction: Direction::Newest,
			cursor: Some(cursor.into()),
			scope: scope.into(),
		}
	}

	fn cursor(scope: &str, values: Value) -> String {
		let mut all = vec![json!(paging("", scope).mark())];
		all.extend(values.as_array().unwrap().clone());
		URL_SAFE_NO_PAD.encode(Value::Array(all).to_string())
	}

	#[test]
	fn should_take_a_cursor_of_the_same_list_alone() {
		let keys = [SortKey::Number("t.height"), SortKey::Text("t.address")];
		let good = cursor("a", json!([7, "x"]));
		assert_eq!(
			paging(&good, "a").after(&keys).unwrap(),
			Some(vec![Bind::Number(7), Bind::Text("x".into())])
		);
		for wrong in [
			paging(&good, "b"),
			paging(&cursor("a", json!([7])), "a"),
			paging(&cursor("a", json!(["7", "x"])), "a"),
			paging(&cursor("a", json!([7.5, "x"])), "a"),
			paging(&cursor("a", json!([7, "x\u{0}"])), "a"),
			paging(&cursor("a", json!([7, "x", 1])), "a"),
			paging("", "a"),
			paging("%%%", "a"),
			paging("W10", "a"),
			paging(&"A".repeat(2_000), "a"),
		] {
			assert_eq!(wrong.after(&keys).unwrap_err().kind, Kind::MalformedCursor, "{wrong:?}");
		}
		let other = Paging { direction: Direction::Oldest, ..paging(&good, "a") };
		assert!(other.after(&keys).is_err());
	}
}
