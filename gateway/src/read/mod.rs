// SPDX-License-Identifier: Apache-2.0

//! The queries that the API makes.
//!
//! Every answer is read in one [`Snapshot`]: a transaction that begins with the row of `head`. So all that an answer says is
//! true of one block, however many queries it takes and whatever the writer does meanwhile.

pub mod cursor;
pub mod record;
pub mod select;
pub mod text;

use std::{collections::HashMap, sync::Arc};

use futures_util::TryStreamExt;
use serde::Serialize;
use sqlx::{any::AnyRow, Any, AssertSqlSafe, Transaction};
use utoipa::ToSchema;

use crate::{
	api::{
		problem::{Kind, Problem},
		values::moment,
	},
	store::{Dialect, Store},
};
pub use cursor::{Direction, Paging};
pub(crate) use record::record;
pub use record::{Record, Row};
pub use select::{Bind, Select};

/// The block that an answer is true of.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct At {
	/// Its height.
	#[schema(minimum = 0)]
	pub height: i64,
	/// Its hash.
	pub hash: String,
	/// Its time (RFC 3339).
	#[schema(format = DateTime)]
	pub time: String,
	/// Whether it is final.
	pub finalised: bool,
}

/// A page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Page<T> {
	/// The rows, in the order that `direction` asks for.
	pub items: Vec<T>,
	/// The cursor of the next page. Null at the end.
	pub next: Option<String>,
}

/// How many digits stand behind the point, by asset.
pub type Decimals = Arc<HashMap<String, u8>>;

/// A view of the rows as they were at one block.
pub struct Snapshot {
	transaction: Transaction<'static, Any>,
	at: At,
	decimals: Decimals,
}

/// A query with its values.
fn query(select: Select) -> sqlx::query::Query<'static, Any, sqlx::any::AnyArguments> {
	let (sql, binds) = select.build();
	binds.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), |query, bind| match bind {
		Bind::Number(number) => query.bind(number),
		Bind::Text(text) => query.bind(text),
	})
}

impl Snapshot {
	/// Begins one.
	///
	/// # Errors
	///
	/// [`Kind::DatabaseUnavailable`]; [`Kind::NotReady`] before the first block is written.
	pub async fn open(store: &Store) -> Result<Self, Problem> {
		let begin = match store.dialect {
			Dialect::Sqlite => "BEGIN DEFERRED",
			Dialect::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
		};
		let mut transaction = store.pool.begin_with(begin).await?;
		let head: Option<(i64, String, i64)> =
			sqlx::query_as("SELECT height, hash, time FROM head WHERE id = 1")
				.fetch_optional(&mut *transaction)
				.await?;
		let Some((height, hash, time)) = head else {
			return Err(Problem::new(
				Kind::NotReady,
				"no block is indexed yet; /ready says how far the gateway is",
			));
		};
		let mut decimals = HashMap::new();
		let souk: Option<(String,)> = sqlx::query_as("SELECT content FROM meta WHERE name = 'decimals'")
			.fetch_optional(&mut *transaction)
			.await?;
		if let Some(digits) = souk.and_then(|(digits,)| digits.parse().ok()) {
			decimals.insert("SOUK".to_string(), digits);
		}
		// Assets that nobody trades in are many. An amount of one beyond these has no decimals, and says so.
		let assets: Vec<(String, i64)> =
			sqlx::query_as("SELECT id, decimals FROM assets ORDER BY id DESC LIMIT 1000")
				.fetch_all(&mut *transaction)
				.await?;
		for (id, digits) in assets {
			if let Ok(digits) = u8::try_from(digits) {
				decimals.insert(id, digits);
			}
		}
		let at = At { height, hash, time: moment(time), finalised: true };
		Ok(Self { transaction, at, decimals: Arc::new(decimals) })
	}

	/// The block that it is of.
	pub fn at(&self) -> &At {
		&self.at
	}

	/// How many digits stand behind the point, by asset.
	pub fn decimals(&self) -> Decimals {
		Arc::clone(&self.decimals)
	}

	/// The raw rows of a query.
	pub async fn rows(&mut self, select: Select) -> Result<Vec<AnyRow>, Problem> {
		Ok(query(select).fetch_all(&mut *self.transaction).await?)
	}

	/// Each row of a query, one after the other, however many there are.
	pub async fn each(
		&mut self,
		select: Select,
		mut hear: impl FnMut(&Row<'_>) -> Result<(), Problem>,
	) -> Result<(), Problem> {
		let decimals = self.decimals();
		let mut rows = query(select).fetch(&mut *self.transaction);
		while let Some(row) = rows.try_next().await? {
			hear(&Row::new(&row, &decimals))?;
		}
		Ok(())
	}

	/// All rows of a query. The query bounds how many there are.
	pub async fn all<T: Record>(&mut self, select: Select) -> Result<Vec<T>, Problem> {
		let decimals = self.decimals();
		let rows = self.rows(select).await?;
		rows.iter().map(|row| T::read(&Row::new(row, &decimals))).collect()
	}

	/// The first row of a query.
	pub async fn first<T: Record>(&mut self, select: Select) -> Result<Option<T>, Problem> {
		Ok(self.all(select.limit(1)).await?.into_iter().next())
	}

	/// How many rows a query has.
	pub async fn count(&mut self, select: Select) -> Result<i64, Problem> {
		let decimals = self.decimals();
		let rows = self.rows(select.counted()).await?;
		rows.first().map_or(Ok(0), |row| Row::new(row, &decimals).number("many"))
	}

	/// A page of a list: the rows after the cursor.
	///
	/// # Errors
	///
	/// [`Kind::MalformedCursor`], besides those of any query.
	pub async fn page<T: Record>(&mut self, select: Select, paging: &Paging) -> Result<Page<T>, Problem> {
		let decimals = self.decimals();
		let limit = usize::from(paging.limit);
		let select = select.after(paging)?;
		let keys = select.keys().to_vec();
		// One row more tells whether there is a next page.
		let rows = self.rows(select.limit(i64::from(paging.limit).saturating_add(1))).await?;
		let next = match rows.len() > limit {
			true => rows.get(limit.saturating_sub(1)).map(|row| paging.next(row, &keys)).transpose()?,
			false => None,
		};
		let items = rows
			.iter()
			.take(limit)
			.map(|row| T::read(&Row::new(row, &decimals)))
			.collect::<Result<Vec<T>, Problem>>()?;
		Ok(Page { items, next })
	}
}
