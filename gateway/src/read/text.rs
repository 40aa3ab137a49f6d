// SPDX-License-Identifier: Apache-2.0

//! Full-text search over the texts of content: FTS5 on SQLite, `tsvector` on PostgreSQL. Both split texts at what is neither a
//! letter nor a digit, ignore case, and find words by their beginnings.

use super::Select;
use crate::{
	api::{problem::Problem, values::Words},
	store::{Dialect, Store},
};

/// More words than this are not looked for.
const MOST_WORDS: usize = 10;

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

/// Makes the index where it is not there. Only the gateway that writes calls this, after the migrations.
///
/// # Errors
///
/// [`Kind::DatabaseUnavailable`](crate::api::problem::Kind::DatabaseUnavailable).
pub async fn prepare(store: &Store) -> Result<(), Problem> {
	let statements: &[&'static str] = match store.dialect {
		Dialect::Sqlite => &SQLITE,
		Dialect::Postgres => &POSTGRES,
	};
	for statement in statements {
		sqlx::raw_sql(*statement).execute(&store.pool).await?;
	}
	Ok(())
}

/// The words of a query, as the database takes them: all of them, each by its beginning.
fn terms(dialect: Dialect, words: &Words) -> Result<String, Problem> {
	let words: Vec<String> = words
		.0
		.split(|letter: char| !letter.is_alphanumeric())
		.filter(|word| !word.is_empty())
		.take(MOST_WORDS)
		.map(str::to_lowercase)
		.collect();
	if words.is_empty() {
		return Err(Problem::parameter("query", "has no letter and no digit to look for"));
	}
	Ok(match dialect {
		Dialect::Sqlite => words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" "),
		Dialect::Postgres => words.iter().map(|word| format!("'{word}':*")).collect::<Vec<_>>().join(" & "),
	})
}

impl Select {
	/// Where the text at the address in `t.metadata` has all these words.
	///
	/// # Errors
	///
	/// There is no word to look for.
	pub fn about(self, dialect: Dialect, words: Option<&Words>) -> Result<Self, Problem> {
		let Some(words) = words else { return Ok(self) };
		let condition = match dialect {
			Dialect::Sqlite => "t.metadata IN (SELECT cid FROM content_words WHERE content_words MATCH {})",
			Dialect::Postgres => {
				"t.metadata IN (SELECT cid FROM content_texts WHERE to_tsvector('simple', coalesce(name, '') || ' ' || \
				 coalesce(summary, '') || ' ' || coalesce(words, '')) @@ to_tsquery('simple', {}))"
			},
		};
		Ok(self.only(condition, terms(dialect, words)?))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_leave_no_sign_of_the_query_language_in_the_words() {
		let words = |text: &str| terms(Dialect::Sqlite, &Words(text.into()));
		assert_eq!(words("Café OR \"x\" NEAR(").unwrap(), "\"café\"* \"or\"* \"x\"* \"near\"*");
		assert!(words("\"*").is_err());
		let words = terms(Dialect::Postgres, &Words("it's & !raw:*".into())).unwrap();
		assert_eq!(words, "'it':* & 's':* & 'raw':*");
	}
}
