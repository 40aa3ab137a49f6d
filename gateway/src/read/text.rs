// SPDX-License-Identifier: Apache-2.0

//! Full-text search over the texts of content: FTS5 on SQLite, `tsvector` on PostgreSQL, by the index of
//! [`words`](crate::store::words). Both split texts at what is neither a
//! letter nor a digit, ignore case, and find words by their beginnings.

use super::Select;
use crate::{
	api::{problem::Problem, values::Words},
	store::Dialect,
};

/// More words than this are not looked for.
const MOST_WORDS: usize = 10;

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
