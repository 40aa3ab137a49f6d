// SPDX-License-Identifier: Apache-2.0

//! The index of full text. Each database has its own, so no migration makes it: the writer does, before anybody is told that the
//! tables are there.

use sqlx::AnyConnection;

use super::Dialect;

/// What makes the index, on SQLite. The rows of the index have the numbers of the rows that they are of.
const SQLITE: [&str; 5] = [
	"CREATE VIRTUAL TABLE IF NOT EXISTS content_words \
	 USING fts5(cid UNINDEXED, name, summary, words, tokenize = 'unicode61 remove_diacritics 0')",
	"CREATE TRIGGER IF NOT EXISTS content_texts_added AFTER INSERT ON content_texts BEGIN \
	 INSERT INTO content_words (rowid, cid, name, summary, words) \
	 VALUES (new.rowid, new.cid, new.name, new.summary, new.words); END",
	"CREATE TRIGGER IF NOT EXISTS content_texts_gone AFTER DELETE ON content_texts BEGIN \
	 DELETE FROM content_words WHERE rowid = old.rowid; END",
	"CREATE TRIGGER IF NOT EXISTS content_texts_changed AFTER UPDATE ON content_texts BEGIN \
	 DELETE FROM content_words WHERE rowid = old.rowid; \
	 INSERT INTO content_words (rowid, cid, name, summary, words) \
	 VALUES (new.rowid, new.cid, new.name, new.summary, new.words); END",
	// What was stored before there was an index.
	"INSERT INTO content_words (rowid, cid, name, summary, words) \
	 SELECT rowid, cid, name, summary, words FROM content_texts \
	 WHERE NOT EXISTS (SELECT 1 FROM content_words)",
];

/// The same on PostgreSQL, which keeps an index right by itself.
const POSTGRES: [&str; 1] = ["CREATE INDEX IF NOT EXISTS content_texts_search ON content_texts \
	 USING gin (to_tsvector('simple', coalesce(name, '') || ' ' || coalesce(summary, '') || ' ' || coalesce(words, '')))"];

/// Makes the index where it is not there.
///
/// # Errors
///
/// The database fails.
pub(super) async fn make(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), sqlx::Error> {
	let statements: &[&'static str] = match dialect {
		Dialect::Sqlite => &SQLITE,
		Dialect::Postgres => &POSTGRES,
	};
	for statement in statements {
		sqlx::raw_sql(*statement).execute(&mut *connection).await?;
	}
	Ok(())
}
