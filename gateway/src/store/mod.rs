// SPDX-License-Identifier: Apache-2.0

//! The rows: SQLite in one file, or PostgreSQL by its URL. Everybody reads; one gateway writes.

pub mod columns;
pub mod days;
pub mod tables;
pub mod words;
pub mod writer;

use std::{path::PathBuf, time::Duration};

use percent_encoding::{utf8_percent_encode, AsciiSet, CONTROLS};
use sqlx::{
	any::{AnyConnectOptions, AnyPoolOptions},
	migrate::{MigrateError, Migration, MigrationType, Migrator},
	AnyConnection, AnyPool, ConnectOptions, Executor, Row, SqlSafeStr,
};

use crate::chain::{
	json::{hex, unhex},
	Facts,
};

/// The texts of the tables, in the order in which they are made.
const MIGRATIONS: &[(i64, &str, &str)] = &[
	(1, "rows", include_str!("../../migrations/0001_rows.sql")),
	(2, "content", include_str!("../../migrations/0002_content.sql")),
	(3, "reads", include_str!("../../migrations/0003_reads.sql")),
	(4, "statements", include_str!("../../migrations/0004_statements.sql")),
];

/// Connections for reading.
const READERS: u32 = 16;
/// How long a reader waits for one. A database that is gone is told quickly.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long SQLite waits for another process that holds the file, in milliseconds.
const BUSY: u32 = 5_000;

/// What is in the path of a file and means something in a URL.
const IN_PATHS: &AsciiSet = &CONTROLS.add(b' ').add(b'?').add(b'#').add(b'%');

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
	/// SQLite.
	Sqlite,
	/// PostgreSQL.
	Postgres,
}

/// Why the rows cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
	/// The URL is none.
	#[error("the database `{0}` is neither sqlite:PATH nor postgres://…")]
	Url(String),
	/// The database fails.
	#[error("the database: {0}")]
	Database(#[from] sqlx::Error),
	/// The tables cannot be made.
	#[error("the database's tables: {0}")]
	Tables(#[from] MigrateError),
	/// There is no room.
	#[error("the database has no room left: {0}")]
	Full(String),
	/// The rows are of another chain.
	#[error("{0}")]
	OtherChain(String),
	/// What is in a row cannot be.
	#[error("the database holds what this program did not write: {0}")]
	Foreign(String),
	/// The writer's lock cannot be had.
	#[error("the lock of the writer: {0}")]
	Lock(std::io::Error),
}

impl Error {
	/// The same failure, told as what it is where there is no room.
	pub fn told(self) -> Self {
		let text = match &self {
			Self::Database(error) => souk_trace::chain::client::said(error),
			_ => return self,
		};
		let full = ["database or disk is full", "No space left", "could not extend file", "disk full"];
		if full.iter().any(|word| text.contains(word)) {
			Self::Full(text)
		} else {
			self
		}
	}
}

/// How far the rows go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
	/// The height of the newest block in the rows. It is final.
	pub height: u64,
	/// Its hash, as text.
	pub hash: String,
	/// Its time, in milliseconds since 1970.
	pub time: u64,
}

/// The database, for reading. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
	/// Connections.
	pub pool: AnyPool,
	/// Which database it is.
	pub dialect: Dialect,
	url: String,
	file: Option<PathBuf>,
}

impl Store {
	/// Opens a database by `sqlite:PATH` or `postgres://…`. SQLite's file is made where it is missing.
	///
	/// # Errors
	///
	/// The URL is none of these, or the database cannot be opened.
	pub async fn open(url: &str) -> Result<Self, Error> {
		sqlx::any::install_default_drivers();
		let wrong = || Error::Url(url.to_owned());
		if url.starts_with("postgres://") || url.starts_with("postgresql://") {
			let options: AnyConnectOptions = url.parse().map_err(|_| wrong())?;
			let options = quiet(options);
			let pool = pool().connect_with(options).await?;
			return Ok(Store { pool, dialect: Dialect::Postgres, url: url.to_owned(), file: None });
		}
		let path = url.strip_prefix("sqlite:").ok_or_else(wrong)?;
		let path = path.strip_prefix("//").unwrap_or(path);
		if path.is_empty() || path.starts_with(':') {
			return Err(wrong());
		}
		let file = std::path::absolute(path).map_err(|_| wrong())?;
		let text = file.to_str().ok_or_else(wrong)?;
		let url = format!("sqlite://{}?mode=rwc", utf8_percent_encode(text, IN_PATHS));
		let options: AnyConnectOptions = url.parse().map_err(|_| Error::Url(url.clone()))?;
		let pool = pool()
			.after_connect(|connection, _| Box::pin(async move { prepare(connection).await }))
			.connect_with(quiet(options))
			.await?;
		Ok(Store { pool, dialect: Dialect::Sqlite, url, file: Some(file) })
	}

	/// A connection of its own, out of the pool.
	async fn connect(&self) -> Result<AnyConnection, Error> {
		let options: AnyConnectOptions = self.url.parse()?;
		let mut connection = quiet(options).connect().await?;
		if self.dialect == Dialect::Sqlite {
			prepare(&mut connection).await?;
		}
		Ok(connection)
	}

	/// SQLite's file.
	pub fn file(&self) -> Option<&std::path::Path> {
		self.file.as_deref()
	}

	/// How far the rows go. `None` before the first block is written, and where the tables are not made yet.
	///
	/// # Errors
	///
	/// The database is gone.
	pub async fn head(&self) -> Result<Option<Head>, Error> {
		let mut connection = self.pool.acquire().await?;
		if !has_tables(&mut connection, self.dialect).await? {
			return Ok(None);
		}
		head(&mut connection).await
	}

	/// What the chain is whose rows these are. `None` where nobody has written yet.
	///
	/// # Errors
	///
	/// The database is gone, or says what cannot be.
	pub async fn facts(&self) -> Result<Option<Facts>, Error> {
		let mut connection = self.pool.acquire().await?;
		if !has_tables(&mut connection, self.dialect).await? {
			return Ok(None);
		}
		facts(&mut connection).await
	}
}

fn pool() -> AnyPoolOptions {
	AnyPoolOptions::new().max_connections(READERS).min_connections(0).acquire_timeout(PATIENCE)
}

fn quiet(options: AnyConnectOptions) -> AnyConnectOptions {
	options.disable_statement_logging()
}

/// Readers go on while one writes; a transaction is whole after the process was killed at any point.
async fn prepare(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
	for pragma in ["journal_mode = WAL", "synchronous = NORMAL", "temp_store = MEMORY", "cache_size = -32768"]
	{
		connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}"))).await?;
	}
	connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA busy_timeout = {BUSY}"))).await?;
	Ok(())
}

async fn has_tables(connection: &mut AnyConnection, dialect: Dialect) -> Result<bool, Error> {
	let question = match dialect {
		Dialect::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'head'",
		Dialect::Postgres => {
			"SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'head' AND table_schema = current_schema()"
		},
	};
	let row = sqlx::query(question).fetch_one(connection).await?;
	Ok(row.try_get::<i64, _>(0)? > 0)
}

/// How far the rows go, as a connection or a transaction sees it.
///
/// # Errors
///
/// The database is gone.
pub async fn head(connection: &mut AnyConnection) -> Result<Option<Head>, Error> {
	let row =
		sqlx::query("SELECT height, hash, time FROM head WHERE id = 1").fetch_optional(connection).await?;
	let Some(row) = row else { return Ok(None) };
	Ok(Some(Head {
		height: unsigned(row.try_get(0)?)?,
		hash: row.try_get(1)?,
		time: unsigned(row.try_get(2)?)?,
	}))
}

fn unsigned(value: i64) -> Result<u64, Error> {
	u64::try_from(value).map_err(|_| Error::Foreign(format!("{value} is below zero")))
}

async fn facts(connection: &mut AnyConnection) -> Result<Option<Facts>, Error> {
	let rows = sqlx::query("SELECT name, content FROM meta").fetch_all(connection).await?;
	if rows.is_empty() {
		return Ok(None);
	}
	let mut known = std::collections::HashMap::<String, String>::new();
	for row in rows {
		known.insert(row.try_get(0)?, row.try_get(1)?);
	}
	let get = |name: &str| {
		known.get(name).cloned().ok_or_else(|| Error::Foreign(format!("it does not say its {name}")))
	};
	let wrong = |name: &str| Error::Foreign(format!("its {name} is none"));
	Ok(Some(Facts {
		genesis: unhex(&get("genesis")?)
			.and_then(|bytes| bytes.try_into().ok())
			.ok_or_else(|| wrong("genesis"))?,
		chain: get("chain")?,
		ss58: get("ss58")?.parse().map_err(|_| wrong("ss58"))?,
		symbol: get("symbol")?,
		decimals: get("decimals")?.parse().map_err(|_| wrong("decimals"))?,
	}))
}

async fn make_tables(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), Error> {
	let migrations = MIGRATIONS
		.iter()
		.map(|(version, name, text)| {
			Migration::new(*version, (*name).into(), MigrationType::Simple, text.into_sql_str(), false)
		})
		.collect();
	Migrator::with_migrations(migrations).run_direct(None, connection, false).await?;
	words::make(connection, dialect).await?;
	days::make(connection, dialect).await
}

/// Writes down whose rows these are, or checks it.
async fn settle_facts(connection: &mut AnyConnection, own: &Facts) -> Result<(), Error> {
	if let Some(known) = facts(connection).await? {
		if known.genesis != own.genesis {
			return Err(Error::OtherChain(format!(
				"the database has the rows of another chain: its first block is {} ({}), not {} ({})",
				hex(&known.genesis),
				known.chain,
				hex(&own.genesis),
				own.chain
			)));
		}
		return Ok(());
	}
	let rows = [
		("genesis", hex(&own.genesis)),
		("chain", own.chain.clone()),
		("ss58", own.ss58.to_string()),
		("symbol", own.symbol.clone()),
		("decimals", own.decimals.to_string()),
		("first", "0".to_owned()),
	];
	let mut all = sqlx::query(
		"INSERT INTO meta (name, content) VALUES ($1,$2),($3,$4),($5,$6),($7,$8),($9,$10),($11,$12)",
	);
	for (name, content) in rows {
		all = all.bind(name).bind(content);
	}
	all.execute(connection).await?;
	Ok(())
}
