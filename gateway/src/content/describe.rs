// SPDX-License-Identifier: Apache-2.0

//! What a JSON content says for people: a name, a summary, its words, and the contents it names. schema.org's members are read
//! wherever they are; anything else is words.

use serde_json::Value;
use souk_trace::chain::cid;

/// The longest name, summary and list of words, in characters.
const NAME: usize = 200;
const SUMMARY: usize = 2_000;
const WORDS: usize = 20_000;
/// The most contents that one content names.
const LINKS: usize = 64;
/// How deep it is looked into.
const DEPTH: usize = 16;

/// What a content says.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Described {
	/// `name`, else `headline` or `title`.
	pub name: String,
	/// `description`, else `abstract`.
	pub summary: String,
	/// All of its texts but addresses.
	pub words: String,
	/// `inLanguage`, or the language of its name.
	pub language: Option<String>,
	/// The contents that it names, each once.
	pub links: Vec<String>,
}

/// Reads a content. None if it is no JSON object.
pub fn described(bytes: &[u8]) -> Option<Described> {
	let value: Value = serde_json::from_slice(bytes).ok()?;
	let members = value.as_object()?;
	let find = |names: &[&str]| names.iter().filter_map(|name| members.get(*name)).find_map(text);
	let (name, language) = find(&["name", "headline", "title"]).unwrap_or_default();
	let (summary, _) = find(&["description", "abstract"]).unwrap_or_default();
	let language = members.get("inLanguage").and_then(text).map(|(text, _)| text).or(language);
	let language = language.filter(|tag| is_language(tag));
	let mut made = Described {
		name: clip(&name, NAME),
		summary: clip(&summary, SUMMARY),
		language,
		..Described::default()
	};
	collect(&value, DEPTH, &mut made);
	Some(made)
}

/// The first text of a value, and its language: a string, a language-tagged value, a map of languages, or a list of these.
pub fn text(value: &Value) -> Option<(String, Option<String>)> {
	match value {
		Value::String(text) => Some((text.trim().to_owned(), None)),
		Value::Array(values) => values.iter().find_map(text),
		Value::Object(members) => {
			if let Some(text) = members.get("@value").and_then(Value::as_str) {
				let language = members.get("@language").and_then(Value::as_str);
				return Some((text.trim().to_owned(), language.map(Into::into)));
			}
			if let Some(name) = members.get("name") {
				return name.as_str().map(|name| (name.trim().to_owned(), None));
			}
			let tagged = members.iter().find(|(tag, text)| is_language(tag) && text.is_string());
			tagged.and_then(|(tag, text)| Some((text.as_str()?.trim().to_owned(), Some(tag.clone()))))
		},
		_ => None,
	}
	.filter(|(text, _)| !text.is_empty())
}

/// Whether a text has the form of a language tag.
fn is_language(tag: &str) -> bool {
	let mut parts = tag.split('-');
	parts
		.next()
		.is_some_and(|first| (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic()))
		&& parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Takes words and links out of a value.
fn collect(value: &Value, depth: usize, made: &mut Described) {
	let Some(depth) = depth.checked_sub(1) else { return };
	match value {
		Value::String(text) => {
			if let Some(address) = address(text) {
				if made.links.len() < LINKS && !made.links.contains(&address) {
					made.links.push(address);
				}
			} else if !text.contains("://") && !text.starts_with("data:") && made.words.len() < WORDS {
				if !made.words.is_empty() {
					made.words.push(' ');
				}
				made.words.extend(text.chars().filter(|one| !one.is_control()).take(WORDS));
			}
		},
		Value::Array(values) => values.iter().for_each(|value| collect(value, depth, made)),
		Value::Object(members) => {
			// What JSON-LD says about the document itself is not about the thing.
			let members = members.iter().filter(|(name, _)| !name.starts_with('@'));
			members.for_each(|(_, value)| collect(value, depth, made));
		},
		_ => {},
	}
}

/// The content that a text names: its address alone, or at the end of `ipfs://…` or `…/v1/content/…`.
pub fn address(text: &str) -> Option<String> {
	let named =
		text.strip_prefix("ipfs://").or_else(|| text.split_once("/v1/content/").map(|(_, named)| named));
	let named = named.unwrap_or(text);
	cid::parse(named).is_ok().then(|| named.to_owned())
}

/// At most so many characters, none of them a control character.
fn clip(text: &str, most: usize) -> String {
	text.chars().filter(|one| !one.is_control()).take(most).collect()
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	const CID: &str = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";

	#[test]
	fn should_read_schema_org_in_every_form_of_a_text() {
		for name in [
			r#""Rye bread""#,
			r#"{ "@value": "Rye bread", "@language": "en" }"#,
			r#"{ "en-GB": "Rye bread" }"#,
			r#"[{ "@value": " Rye bread " }]"#,
		] {
			let content = format!(
				r#"{{ "@context": "https://schema.org", "@type": "Product", "name": {name}, "description": "dark",
				"image": "ipfs://{CID}", "brand": {{ "name": "Mill" }}, "url": "https://a.example/", "weight": 7 }}"#
			);
			let described = described(content.as_bytes()).unwrap();
			assert_eq!(
				(described.name.as_str(), described.summary.as_str()),
				("Rye bread", "dark"),
				"{name}"
			);
			assert_eq!(described.links, [CID]);
			assert!(
				described.words.contains("Mill") && !described.words.contains("example"),
				"{}",
				described.words
			);
		}
	}

	#[test]
	fn should_say_nothing_when_the_content_is_no_object_and_stay_small_when_it_is_large() {
		for content in ["", "[1]", "7", "\"x\"", "{", "{\"a\":1}x"] {
			assert_eq!(described(content.as_bytes()), None, "{content}");
		}
		let deep = format!("{}{}{}", "{\"a\":".repeat(100), "\"x\"", "}".repeat(100));
		assert_eq!(described(deep.as_bytes()).unwrap().words, "");
		let long = serde_json::json!({ "name": "é".repeat(9_000), "description": ["w ".repeat(99_000)] });
		let described = described(long.to_string().as_bytes()).unwrap();
		assert_eq!(described.name.chars().count(), NAME);
		assert!(described.words.chars().count() <= 2 * WORDS + 1);
	}
}
