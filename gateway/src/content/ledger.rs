// SPDX-License-Identifier: Apache-2.0

//! The rows of contents: what is kept, for whom, how much of a quota is left, and what on chain names it.

use sqlx::Row;

use super::{describe::Described, By, Settings};
use crate::{
	api::problem::{Kind, Problem},
	store::Store,
};

/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A content that is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'e> {
	/// Its address.
	pub name: &'e str,
	/// Its media type.
	pub media: &'e str,
	/// Its size in bytes.
	pub size: u64,
	/// Whose it is.
	pub by: &'e By,
	/// Whether an IPFS node is to be told.
	pub replicate: bool,
}

/// Why a content is not kept.
#[derive(Debug)]
pub enum Refused {
	/// The database did not do it.
	Database(sqlx::Error),
	/// The account is not on the chain.
	Stranger(String),
	/// The account took it back after it signed.
	Withdrawn(String),
	/// The quota of the day is used up; there is a new one in so many seconds.
	Quota(String, u64),
	/// As much is kept as may be.
	Full(u64),
}

impl From<sqlx::Error> for Refused {
	fn from(error: sqlx::Error) -> Self {
		Self::Database(error)
	}
}

impl Refused {
	/// What whoever asked is told.
	pub fn into_problem(self) -> Problem {
		match self {
			Self::Database(error) => error.into(),
			Self::Stranger(account) => Problem::new(
				Kind::Forbidden,
				format!("the chain does not know the account {account}: an account that has SOUK on it may upload"),
			),
			Self::Withdrawn(account) => Problem::new(
				Kind::Conflict,
				format!("{account} took this content back after it signed; a new signature uploads it again"),
			),
			Self::Quota(what, seconds) => Problem::new(Kind::QuotaExceeded, what).retry_after(seconds),
			Self::Full(most) => {
				Problem::new(Kind::NoRoom, format!("the gateway keeps {most} bytes in all, and they are used up"))
			},
		}
	}
}

/// A number as databases have it. What is larger does not occur.
pub fn number(value: u64) -> i64 {
	i64::try_from(value).unwrap_or(i64::MAX)
}

/// Whose quota an upload counts against, and the limits of a day.
fn quota<'e>(settings: &Settings, by: &'e By) -> Option<(&'e str, u64, u64)> {
	match by {
		By::Account { account, .. } => Some((account, settings.day_bytes, settings.day_number)),
		By::Unsigned => Some(("", settings.capture_unsigned, settings.day_number)),
		By::Ipfs => None,
	}
}

/// Whether the operator does not serve a content, and why.
pub async fn blocked(store: &Store, name: &str) -> Result<Option<String>, sqlx::Error> {
	let row = sqlx::query("SELECT reason FROM content_blocked WHERE cid = $1").bind(name.to_owned());
	row.fetch_optional(&store.pool).await?.map(|row| row.try_get("reason")).transpose()
}

/// The media type of a content that is kept.
pub async fn media(store: &Store, name: &str) -> Result<Option<String>, sqlx::Error> {
	let row = sqlx::query("SELECT media FROM contents WHERE cid = $1").bind(name.to_owned());
	row.fetch_optional(&store.pool).await?.map(|row| row.try_get("media")).transpose()
}

/// Looks whether a content may be kept, before anything is written. [`add`] looks again, where nothing can come in between.
pub async fn may(store: &Store, settings: &Settings, entry: &Entry<'_>, now: u64) -> Result<(), Refused> {
	if let By::Account { account, from } = entry.by {
		let row = sqlx::query("SELECT gone FROM accounts WHERE address = $1").bind(account.clone());
		let row = row.fetch_optional(&store.pool).await?;
		if row.map(|row| row.try_get::<i64, _>("gone")).transpose()? != Some(0) {
			return Err(Refused::Stranger(account.clone()));
		}
		let row = sqlx::query("SELECT at FROM content_withdrawn WHERE cid = $1 AND account = $2");
		let row = row.bind(entry.name.to_owned()).bind(account.clone()).fetch_optional(&store.pool).await?;
		if let Some(row) = row {
			if row.try_get::<i64, _>("at")? >= number(*from) {
				return Err(Refused::Withdrawn(account.clone()));
			}
		}
	}
	// What is kept for the same account already costs nothing.
	let kept = match entry.by {
		By::Account { account, .. } => {
			let row = sqlx::query("SELECT 1 AS one FROM content_owners WHERE cid = $1 AND account = $2");
			row.bind(entry.name.to_owned()).bind(account.clone())
		},
		By::Unsigned | By::Ipfs => {
			sqlx::query("SELECT 1 AS one FROM contents WHERE cid = $1").bind(entry.name.to_owned())
		},
	};
	if kept.fetch_optional(&store.pool).await?.is_some() {
		return Ok(());
	}
	let sum = sqlx::query("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS total FROM contents");
	let total: i64 = sum.fetch_one(&store.pool).await?.try_get("total")?;
	if total.saturating_add(number(entry.size)) > number(settings.total) {
		return Err(Refused::Full(settings.total));
	}
	let Some((account, bytes, times)) = quota(settings, entry.by) else { return Ok(()) };
	let row = sqlx::query("SELECT bytes, number FROM content_use WHERE account = $1 AND day = $2");
	let row = row.bind(account.to_owned()).bind(number(now / DAY)).fetch_optional(&store.pool).await?;
	let (used, count) = match row {
		Some(row) => (row.try_get::<i64, _>("bytes")?, row.try_get::<i64, _>("number")?),
		None => (0, 0),
	};
	within(used.saturating_add(number(entry.size)), count.saturating_add(1), bytes, times, now)
}

fn within(used: i64, count: i64, bytes: u64, times: u64, now: u64) -> Result<(), Refused> {
	let left = (DAY - now % DAY).div_ceil(1000);
	if used > number(bytes) {
		return Err(Refused::Quota(format!("no more than {bytes} bytes are taken in a day"), left));
	}
	if count > number(times) {
		return Err(Refused::Quota(format!("no more than {times} contents are taken in a day"), left));
	}
	Ok(())
}

/// Notes a content whose file is written. Whether it was not here before.
pub async fn add(
	store: &Store,
	settings: &Settings,
	entry: &Entry<'_>,
	said: Option<&Described>,
	now: u64,
) -> Result<bool, Refused> {
	let source = match entry.by {
		By::Account { .. } => "signed",
		By::Unsigned => "capture",
		By::Ipfs => "ipfs",
	};
	let mut tx = store.pool.begin().await?;
	// Writing first takes the lock that makes the rest of it one step, on both databases.
	let row = sqlx::query(
		"INSERT INTO contents (cid, size, media, source, stored) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (cid) DO NOTHING",
	);
	let row = row.bind(entry.name.to_owned()).bind(number(entry.size)).bind(entry.media.to_owned());
	let new = row.bind(source.to_owned()).bind(number(now)).execute(&mut *tx).await?.rows_affected() > 0;
	let mut counts = new;
	if let By::Account { account, .. } = entry.by {
		let row = sqlx::query(
			"INSERT INTO content_owners (cid, account, stored) VALUES ($1, $2, $3) ON CONFLICT (cid, account) DO NOTHING",
		);
		let row = row.bind(entry.name.to_owned()).bind(account.clone()).bind(number(now));
		// The same account, the same content: nothing is used up twice.
		counts = row.execute(&mut *tx).await?.rows_affected() > 0;
	}
	if let (true, Some((account, bytes, times))) = (counts, quota(settings, entry.by)) {
		let row = sqlx::query(
			"INSERT INTO content_use (account, day, bytes, number) VALUES ($1, $2, $3, 1) ON CONFLICT (account, day) DO UPDATE \
			 SET bytes = content_use.bytes + excluded.bytes, number = content_use.number + 1",
		);
		let day = number(now / DAY);
		row.bind(account.to_owned()).bind(day).bind(number(entry.size)).execute(&mut *tx).await?;
		let row = sqlx::query("SELECT bytes, number FROM content_use WHERE account = $1 AND day = $2");
		let row = row.bind(account.to_owned()).bind(day).fetch_one(&mut *tx).await?;
		within(row.try_get("bytes")?, row.try_get("number")?, bytes, times, now)?;
	}
	if entry.replicate {
		let row = sqlx::query(
			"INSERT INTO content_replicas (cid, wanted, attempts, due, error) VALUES ($1, 'put', 0, $2, NULL) ON CONFLICT (cid) \
			 DO UPDATE SET wanted = 'put', attempts = 0, due = excluded.due, error = NULL WHERE content_replicas.wanted <> 'put'",
		);
		row.bind(entry.name.to_owned()).bind(number(now)).execute(&mut *tx).await?;
	}
	if let (true, Some(said)) = (new, said) {
		let row = sqlx::query(
			"INSERT INTO content_texts (cid, name, summary, words, language) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (cid) DO NOTHING",
		);
		let row = row.bind(entry.name.to_owned()).bind(said.name.clone()).bind(said.summary.clone());
		row.bind(said.words.clone()).bind(said.language.clone()).execute(&mut *tx).await?;
		for target in &said.links {
			let row = sqlx::query("INSERT INTO content_links (cid, target) VALUES ($1, $2) ON CONFLICT (cid, target) DO NOTHING");
			row.bind(entry.name.to_owned()).bind(target.clone()).execute(&mut *tx).await?;
		}
	}
	tx.commit().await?;
	Ok(new)
}

/// An account takes an upload back. None if it had none; else whether it was the last one's, so that the file goes too.
pub async fn withdraw(
	store: &Store,
	account: &str,
	name: &str,
	now: u64,
	replicated: bool,
) -> Result<Option<bool>, sqlx::Error> {
	let mut tx = store.pool.begin().await?;
	let row = sqlx::query("DELETE FROM content_owners WHERE cid = $1 AND account = $2");
	let gone = row.bind(name.to_owned()).bind(account.to_owned()).execute(&mut *tx).await?.rows_affected();
	if gone == 0 {
		return Ok(None);
	}
	let row = sqlx::query(
		"INSERT INTO content_withdrawn (cid, account, at) VALUES ($1, $2, $3) ON CONFLICT (cid, account) DO UPDATE SET at = excluded.at",
	);
	row.bind(name.to_owned()).bind(account.to_owned()).bind(number(now)).execute(&mut *tx).await?;
	let row =
		sqlx::query("SELECT COUNT(*) AS others FROM content_owners WHERE cid = $1").bind(name.to_owned());
	let last = row.fetch_one(&mut *tx).await?.try_get::<i64, _>("others")? == 0;
	if last {
		forget(&mut tx, name, now, replicated).await?;
	}
	tx.commit().await?;
	Ok(Some(last))
}

/// Removes all rows of a content, and has the IPFS node told.
pub async fn forget(
	tx: &mut sqlx::Transaction<'_, sqlx::Any>,
	name: &str,
	now: u64,
	replicated: bool,
) -> Result<(), sqlx::Error> {
	for sql in [
		"DELETE FROM contents WHERE cid = $1",
		"DELETE FROM content_owners WHERE cid = $1",
		"DELETE FROM content_texts WHERE cid = $1",
		"DELETE FROM content_links WHERE cid = $1",
		"DELETE FROM event_documents WHERE cid = $1",
	] {
		sqlx::query(sql).bind(name.to_owned()).execute(&mut **tx).await?;
	}
	if replicated {
		let row = sqlx::query(
			"INSERT INTO content_replicas (cid, wanted, attempts, due, error) VALUES ($1, 'remove', 0, $2, NULL) ON CONFLICT (cid) \
			 DO UPDATE SET wanted = 'remove', attempts = 0, due = excluded.due, error = NULL",
		);
		row.bind(name.to_owned()).bind(number(now)).execute(&mut **tx).await?;
	}
	Ok(())
}

/// Where the chain's rows name a content, by its address.
const NAMED: [&str; 11] = [
	"SELECT 1 AS one FROM shops WHERE metadata = $1 AND gone = 0 LIMIT 1",
	"SELECT 1 AS one FROM listings WHERE metadata = $1 AND gone = 0 LIMIT 1",
	"SELECT 1 AS one FROM model_versions WHERE content = $1 LIMIT 1",
	"SELECT 1 AS one FROM parties WHERE contact = $1 AND gone = 0 LIMIT 1",
	"SELECT 1 AS one FROM trace_events WHERE body = $1 LIMIT 1",
	"SELECT 1 AS one FROM trace_roots WHERE body = $1 AND gone = 0 LIMIT 1",
	"SELECT 1 AS one FROM recalls WHERE reason = $1 AND state <> 'lifted' LIMIT 1",
	"SELECT 1 AS one FROM penalties WHERE evidence = $1 OR answer = $1 LIMIT 1",
	// A document that waits, and one whose events are on record.
	"SELECT 1 AS one FROM captures WHERE cid = $1 AND finished IS NULL LIMIT 1",
	"SELECT 1 AS one FROM event_documents d JOIN trace_events e ON e.id = d.id WHERE d.cid = $1 LIMIT 1",
	"SELECT 1 AS one FROM captures c JOIN capture_events v ON v.capture = c.id JOIN trace_events e ON e.id = v.id WHERE c.cid = $1 LIMIT 1",
];

/// Where its address is inside of what the chain keeps about a thing: evidence, posts, terms.
const MENTIONED: [&str; 2] = [
	"SELECT 1 AS one FROM orders WHERE gone = 0 AND details LIKE $1 LIMIT 1",
	"SELECT 1 AS one FROM things WHERE gone = 0 AND details LIKE $1 LIMIT 1",
];

/// Whether something on chain names a content, or a content does that something on chain names.
pub async fn named(store: &Store, name: &str) -> Result<bool, sqlx::Error> {
	let row = sqlx::query(
		"WITH RECURSIVE up (cid) AS (SELECT CAST($1 AS TEXT) UNION SELECT l.cid FROM content_links l JOIN up ON l.target = up.cid) \
		 SELECT cid FROM up LIMIT 1000",
	);
	let rows = row.bind(name.to_owned()).fetch_all(&store.pool).await?;
	for row in rows {
		let cid: String = row.try_get("cid")?;
		let queries = NAMED.map(|sql| (sql, cid.clone())).into_iter();
		let queries = queries.chain(MENTIONED.map(|sql| (sql, format!("%{cid}%"))));
		for (sql, what) in queries {
			if sqlx::query(sql).bind(what).fetch_optional(&store.pool).await?.is_some() {
				return Ok(true);
			}
		}
	}
	Ok(false)
}
