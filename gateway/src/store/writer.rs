// SPDX-License-Identifier: Apache-2.0

//! The one who writes. All rows of a block and the row that says how far they go are written in one transaction.
//!
//! Of all gateways on one database one is the writer. On PostgreSQL it holds an advisory lock on the connection it writes
//! over, so that whoever loses the lock cannot write. On SQLite it holds the lock of a file beside the database's.

use std::{collections::HashMap, fs::File, path::PathBuf};

use sqlx::{query::Query, AnyConnection, Connection, Executor, Row};

use super::{
	days, facts, head, make_tables, settle_facts,
	tables::{Cell, Patch, Table, Write},
	Dialect, Error, Head, Store,
};
use crate::chain::Facts;

/// The number of the advisory lock: `souk-gw` in ASCII.
const LOCK: i64 = 0x73_6f75_6b2d_6777;
/// A statement writes at most so many cells. SQLite takes 32 766.
const CELLS: usize = 8_192;
/// The sizes in which rows are written, so that few statements are prepared.
const SIZES: [usize; 9] = [256, 128, 64, 32, 16, 8, 4, 2, 1];

/// What a block writes.
#[derive(Clone, Debug, Default)]
pub struct BlockRows {
	/// Its height.
	pub height: u64,
	/// Its hash, as text.
	pub hash: String,
	/// The hash of the block before, as text.
	pub parent: String,
	/// Its time, in milliseconds since 1970.
	pub time: u64,
	/// Its rows, in order.
	pub writes: Vec<Write>,
}

/// The right to write, and the connection to do it.
pub struct Writer {
	connection: AnyConnection,
	store: Store,
	/// Whether a transaction failed. SQLite ends some of them by itself, and the connection does not notice.
	failed: bool,
	/// What keeps the file's lock.
	_lock: Option<File>,
}

impl Store {
	/// Becomes the writer. `None` while another gateway is it.
	///
	/// Makes the tables where they are missing, and writes down whose rows these are.
	///
	/// # Errors
	///
	/// The database fails, or has the rows of another chain.
	pub async fn writer(&self, own: &Facts) -> Result<Option<Writer>, Error> {
		let mut lock = None;
		if let Some(file) = self.file() {
			let mut name = file.as_os_str().to_owned();
			name.push(".lock");
			let options = File::options().create(true).truncate(false).write(true).open(PathBuf::from(name));
			let opened = options.map_err(Error::Lock)?;
			match opened.try_lock() {
				Ok(()) => lock = Some(opened),
				Err(std::fs::TryLockError::WouldBlock) => return Ok(None),
				Err(std::fs::TryLockError::Error(error)) => return Err(Error::Lock(error)),
			}
		}
		let mut connection = self.connect().await?;
		if self.dialect == Dialect::Postgres {
			let got =
				sqlx::query("SELECT pg_try_advisory_lock($1)").bind(LOCK).fetch_one(&mut connection).await?;
			if !got.try_get::<bool, _>(0)? {
				return Ok(None);
			}
		}
		make_tables(&mut connection, self.dialect).await?;
		settle_facts(&mut connection, own).await?;
		Ok(Some(Writer { connection, store: self.clone(), failed: false, _lock: lock }))
	}
}

impl Writer {
	/// How far the rows go.
	///
	/// # Errors
	///
	/// The database is gone.
	pub async fn head(&mut self) -> Result<Option<Head>, Error> {
		head(&mut self.connection).await
	}

	/// What the chain is whose rows these are.
	///
	/// # Errors
	///
	/// The database is gone.
	pub async fn facts(&mut self) -> Result<Option<Facts>, Error> {
		facts(&mut self.connection).await
	}

	/// Writes blocks, in order, in one transaction. The first follows what is written, each the one before it.
	///
	/// # Errors
	///
	/// The database fails, has no room, or a block does not follow. Nothing is written then.
	pub async fn write(&mut self, blocks: &[BlockRows]) -> Result<(), Error> {
		let Some(last) = blocks.last() else { return Ok(()) };
		// SQLite: the lock is taken at once, because one that read first is refused where others wrote in between.
		if self.failed && self.store.dialect == Dialect::Sqlite {
			// The lock is that of a file, so another connection may write as well.
			self.connection = self.store.connect().await?;
			self.failed = false;
		}
		let begin = match self.store.dialect {
			Dialect::Sqlite => "BEGIN IMMEDIATE",
			Dialect::Postgres => "BEGIN",
		};
		let begun = self.connection.begin_with(begin).await;
		let mut transaction = begun.map_err(|error| Error::from(error).told())?;
		let result = async {
			let mut before = head(&mut transaction).await?.map(|head| (head.height, head.hash));
			for block in blocks {
				let follows = match &before {
					None => block.height == 0,
					Some((height, hash)) => {
						height.checked_add(1) == Some(block.height) && *hash == block.parent
					},
				};
				if !follows {
					return Err(Error::Foreign(format!(
						"block {} does not follow {}",
						block.height,
						before.map_or("nothing".into(), |(height, hash)| format!("{height} {hash}"))
					)));
				}
				before = Some((block.height, block.hash.clone()));
			}
			let (mut flow, mut sums) = (Flow::default(), days::Waiting::default());
			for write in blocks.iter().flat_map(|block| &block.writes) {
				match write {
					Write::Row(table, cells) => flow.row(table, cells),
					Write::Patch(patch) => {
						flow.flush(&mut transaction, Some(patch.table)).await?;
						apply(&mut transaction, patch).await?;
					},
					Write::Tick(tick) => {
						flow.flush(&mut transaction, Some("bizpower_candles")).await?;
						tick.write(&mut transaction).await?;
					},
					Write::Add(addition) => sums.add(addition),
				}
			}
			flow.flush(&mut transaction, None).await?;
			sums.write(&mut transaction).await?;
			let height =
				i64::try_from(last.height).map_err(|_| Error::Foreign("a height is too large".into()))?;
			let time = i64::try_from(last.time).map_err(|_| Error::Foreign("a time is too large".into()))?;
			sqlx::query(
				"INSERT INTO head (id, height, hash, time) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO UPDATE SET \
				 height = excluded.height, hash = excluded.hash, time = excluded.time",
			)
			.bind(height)
			.bind(&last.hash)
			.bind(time)
			.execute(&mut *transaction)
			.await?;
			Ok(())
		}
		.await;
		match result {
			Ok(()) => {
				let committed = transaction.commit().await;
				self.failed = committed.is_err();
				committed.map_err(|error| Error::from(error).told())
			},
			Err(error) => {
				self.failed = true;
				// What the database does by itself where the connection is gone.
				let _ = transaction.rollback().await;
				Err(error.told())
			},
		}
	}

	/// Adds up anew what statements add up, of the orders that there are.
	///
	/// # Errors
	///
	/// The database fails. Everything is as before then.
	pub async fn add_up(&mut self) -> Result<(), Error> {
		days::anew(&mut self.connection, self.store.dialect).await
	}

	/// Whether the connection still is the writer's.
	///
	/// # Errors
	///
	/// It is not.
	pub async fn alive(&mut self) -> Result<(), Error> {
		self.connection.execute("SELECT 1").await?;
		Ok(())
	}

	/// Which database it is.
	pub fn dialect(&self) -> Dialect {
		self.store.dialect
	}
}

/// Rows that wait to be written together, by table.
#[derive(Default)]
struct Flow<'a> {
	waiting: Vec<Waiting<'a>>,
}

/// Rows of one table, and the place of each by its key.
struct Waiting<'a> {
	table: &'static Table,
	rows: Vec<&'a [Cell]>,
	keys: HashMap<Vec<&'a Cell>, usize>,
}

impl<'a> Flow<'a> {
	/// A row with the key of one that waits takes its place. Columns that keep their first value make both be written.
	fn row(&mut self, table: &'static Table, cells: &'a [Cell]) {
		let place = self.waiting.iter().position(|waiting| std::ptr::eq(waiting.table, table));
		let place = place.unwrap_or_else(|| {
			self.waiting.push(Waiting { table, rows: Vec::new(), keys: HashMap::new() });
			self.waiting.len().saturating_sub(1)
		});
		let Some(Waiting { rows, keys, .. }) = self.waiting.get_mut(place) else { return };
		let key: Vec<&Cell> = cells.iter().take(table.keys).collect();
		match keys.get(&key).and_then(|place| rows.get_mut(*place)) {
			Some(row) if table.keep.is_empty() => *row = cells,
			_ => {
				keys.insert(key, rows.len());
				rows.push(cells);
			},
		}
	}

	/// Writes what waits, of one table or of all.
	async fn flush(&mut self, to: &mut AnyConnection, of: Option<&str>) -> Result<(), Error> {
		for Waiting { table, rows, keys } in &mut self.waiting {
			if of.is_some_and(|name| name != table.name) {
				continue;
			}
			let most = CELLS.checked_div(table.columns.len()).unwrap_or(1).max(1);
			let mut rest = rows.as_slice();
			while !rest.is_empty() {
				// Two rows of one key are not written in one statement: PostgreSQL refuses that.
				let distinct = distinct(table, rest);
				let size = SIZES.iter().copied().find(|size| *size <= distinct && *size <= most).unwrap_or(1);
				let (now, later) = rest.split_at_checked(size).unwrap_or((rest, &[]));
				insert(to, table, now).await?;
				rest = later;
			}
			rows.clear();
			keys.clear();
		}
		Ok(())
	}
}

/// How many rows there are before one whose key was there.
fn distinct(table: &Table, rows: &[&[Cell]]) -> usize {
	if table.keep.is_empty() {
		return rows.len();
	}
	let mut seen = std::collections::HashSet::new();
	rows.iter().take_while(|row| seen.insert(row.iter().take(table.keys).collect::<Vec<_>>())).count()
}

pub(super) fn bind<'q>(
	query: Query<'q, sqlx::Any, sqlx::any::AnyArguments>,
	cell: &Cell,
) -> Query<'q, sqlx::Any, sqlx::any::AnyArguments> {
	match cell {
		Cell::Int(number) => query.bind(*number),
		Cell::Text(text) => query.bind(text.clone()),
	}
}

async fn insert(to: &mut AnyConnection, table: &'static Table, rows: &[&[Cell]]) -> Result<(), Error> {
	let statement = table.statement(rows.len());
	let mut query = sqlx::query(sqlx::AssertSqlSafe(statement));
	for cell in rows.iter().flat_map(|row| row.iter()) {
		query = bind(query, cell);
	}
	query.execute(to).await?;
	Ok(())
}

async fn apply(to: &mut AnyConnection, patch: &Patch) -> Result<(), Error> {
	let mut query = sqlx::query(patch.statement);
	for cell in &patch.cells {
		query = bind(query, cell);
	}
	query.execute(to).await?;
	Ok(())
}
