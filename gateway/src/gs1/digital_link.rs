// SPDX-License-Identifier: Apache-2.0

//! GS1 Digital Link URIs as this resolver takes them: a key, its qualifiers in their order, percent-encoded.
//!
//! Numbers of application identifiers are taken, the words of older editions are not. A GTIN of 8, 12 or 13 digits is read and kept
//! with 14. Compressed links are refused: the standard has put them aside.

use std::fmt;

use percent_encoding::{percent_decode_str, utf8_percent_encode, AsciiSet, NON_ALPHANUMERIC};
use souk_trace::{
	item::{Item, Text},
	keys::read_identifier,
};

/// The address that a canonical link begins with.
pub const HOME: &str = "https://id.gs1.org/";
/// The longest path that is looked into.
const LONGEST: usize = 300;
/// What stands bare in a path, as [`Item`] writes it.
const BARE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// What a link begins with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Key {
	/// 01: a product.
	Gtin,
	/// 00: a logistic unit.
	Sscc,
	/// 414: a place.
	Gln,
	/// 417: a party.
	Party,
}

impl Key {
	/// Those that the resolver takes.
	pub const ALL: [Self; 4] = [Self::Gtin, Self::Sscc, Self::Gln, Self::Party];

	/// Its application identifier.
	pub fn number(self) -> &'static str {
		match self {
			Self::Gtin => "01",
			Self::Sscc => "00",
			Self::Gln => "414",
			Self::Party => "417",
		}
	}
}

/// A link, without what is before its key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Link {
	/// The key's kind.
	pub key: Key,
	/// Its digits; of a GTIN, 14.
	pub value: String,
	/// Application identifiers and values, in their order, not encoded.
	pub qualifiers: Vec<(&'static str, String)>,
}

/// Qualifiers that a link may have.
const QUALIFIERS: [&str; 5] = ["22", "10", "21", "235", "254"];

impl Link {
	/// Reads a path that begins with a slash and a key.
	///
	/// # Errors
	///
	/// One sentence that says which rule it breaks.
	pub fn read(path: &str) -> Result<Self, String> {
		if path.len() > LONGEST {
			return Err(format!("a link has at most {LONGEST} characters"));
		}
		let trimmed = path.strip_suffix('/').unwrap_or(path);
		let mut parts = trimmed.strip_prefix('/').unwrap_or(trimmed).split('/');
		let number = parts.next().unwrap_or_default();
		let key = Key::ALL.into_iter().find(|key| key.number() == number);
		let key =
			key.ok_or_else(|| format!("{number:?} is no key that this resolver has: 01, 00, 414, 417"))?;
		let digits = parts.next().unwrap_or_default();
		let mut qualifiers = Vec::new();
		while let Some(name) = parts.next() {
			let name = QUALIFIERS.into_iter().find(|known| *known == name);
			let name = name.ok_or("a qualifier is one of 22, 10, 21, 235 and 254, by its number")?;
			let value = parts.next().filter(|value| !value.is_empty());
			let value = value.ok_or_else(|| format!("the qualifier {name} has no value"))?;
			let value = percent_decode_str(value)
				.decode_utf8()
				.map_err(|_| format!("the value of {name} is no text"))?;
			let most = if name == "235" { 28 } else { 20 };
			let text = fits(&value, most).map_err(|why| format!("the value of {name}: {why}"))?;
			qualifiers.push((name, text));
		}
		let link = Self { key, value: digits.to_owned(), qualifiers };
		// The rules of keys, their check digits and the order of qualifiers.
		read_identifier(&link.to_string())?;
		let value = if key == Key::Gtin { format!("{digits:0>14}") } else { digits.to_owned() };
		Ok(Self { value, ..link })
	}

	/// The path from the key on, without a slash in front.
	pub fn path(&self) -> String {
		let mut made = format!("{}/{}", self.key.number(), self.value);
		for (name, value) in &self.qualifiers {
			made.push_str(&format!("/{name}/{}", utf8_percent_encode(value, BARE)));
		}
		made
	}

	/// The value of a qualifier.
	pub fn qualifier(&self, number: &str) -> Option<&str> {
		self.qualifiers.iter().find(|(name, _)| *name == number).map(|(_, value)| value.as_str())
	}

	/// This link and those that say less, each without the last qualifier of the one before. The key alone is the last.
	pub fn levels(&self) -> Vec<Self> {
		(0..=self.qualifiers.len())
			.rev()
			.map(|count| Self {
				qualifiers: self.qualifiers.iter().take(count).cloned().collect(),
				..self.clone()
			})
			.collect()
	}

	/// What has a history under this name: an item, a lot, a logistic unit.
	pub fn item(&self) -> Option<Item> {
		let last = self.qualifiers.last().map(|(name, _)| *name);
		match (self.key, last) {
			(Key::Gtin, Some("10" | "21")) | (Key::Sscc, None) => Item::parse(&self.to_string()).ok(),
			_ => None,
		}
	}
}

/// The canonical link, on GS1's own domain.
impl fmt::Display for Link {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(to, "{HOME}{}", self.path())
	}
}

/// A value of GS1's character set 82.
fn fits(value: &str, most: usize) -> Result<String, String> {
	if value.chars().count() > most {
		return Err(format!("it has at most {most} characters"));
	}
	// The set is the same for all; pieces of at most twenty are checked against it.
	let bytes = value.as_bytes();
	for piece in bytes.chunks(20) {
		let piece =
			std::str::from_utf8(piece).map_err(|_| "it has a character outside GS1 character set 82")?;
		Text::new(piece).map_err(|why| why.trim_start_matches("gs1-key: ").to_owned())?;
	}
	Ok(value.to_owned())
}

/// An item as the rows call it: its canonical link without the domain.
pub fn row_name(canonical: &str) -> &str {
	canonical.strip_prefix(HOME).unwrap_or(canonical)
}

/// A link that stands as one segment of a path or in a query.
pub fn encoded(text: &str) -> String {
	utf8_percent_encode(text, BARE).to_string()
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_read_keys_with_their_qualifiers() {
		for (path, canonical) in [
			("/01/09506000134352", "01/09506000134352"),
			("/01/9506000134352/", "01/09506000134352"),
			("/01/09506000134352/22/2A/10/ABC%2F1/21/7", "01/09506000134352/22/2A/10/ABC%2F1/21/7"),
			("/01/09506000134352/21/a%26b", "01/09506000134352/21/a%26b"),
			("/00/106141411234567897", "00/106141411234567897"),
			("/414/0614141073467/254/dock-7", "414/0614141073467/254/dock-7"),
			("/417/0614141073467", "417/0614141073467"),
		] {
			assert_eq!(Link::read(path).unwrap().path(), canonical, "{path}");
		}
		let link = Link::read("/01/09506000134352/10/L1/21/7").unwrap();
		assert_eq!(link.item().unwrap().to_string(), "https://id.gs1.org/01/09506000134352/21/7");
		let levels: Vec<String> = link.levels().iter().map(Link::path).collect();
		assert_eq!(levels, ["01/09506000134352/10/L1/21/7", "01/09506000134352/10/L1", "01/09506000134352"]);
		assert_eq!(Link::read("/01/09506000134352/22/2A").unwrap().item(), None);
	}

	#[test]
	fn should_say_which_rule_a_link_breaks() {
		for (path, why) in [
			("/01/09506000134353", "must end in 2"),
			("/01/0950600013435", "must end in"),
			("/01/", "has no value"),
			("/01/abc", "GTIN"),
			("/00/106141411234567890", "must end in 7"),
			("/414/0614141073468", "must end in 7"),
			("/01/09506000134352/21/7/10/L1", "out of order"),
			("/01/09506000134352/10/L1/10/L2", "out of order"),
			("/01/09506000134352/254/7", "unknown here"),
			("/01/09506000134352/ser/7", "by its number"),
			("/01/09506000134352/21/", "has no value"),
			("/01/09506000134352/21//10/x", "has no value"),
			("/01/09506000134352/21/123456789012345678901", "at most 20"),
			("/01/09506000134352/21/%C3%A9", "character set 82"),
			("/01/09506000134352/21/%FF", "no text"),
			("/01/09506000134352/21/a%00b", "character set 82"),
			("/8003/04012345555558", "no key that this resolver has"),
			("/gtin/09506000134352", "no key that this resolver has"),
		] {
			let said = Link::read(path).unwrap_err();
			assert!(said.contains(why), "{path}: {said}");
		}
		assert!(Link::read(&format!("/01/09506000134352/21/{}", "x".repeat(400)))
			.unwrap_err()
			.contains("at most 300"));
	}
}
