// SPDX-License-Identifier: Apache-2.0

//! One written form for every GS1 identifier: the canonical Digital Link.
//!
//! An EPC URN, an EPC class or pattern URN and a Digital Link on any domain that name the same thing must hash alike,
//! so the hash turns all of them into `https://id.gs1.org/…` with the finest level only: no lot beside a serial, no
//! variant, no query. Identifiers in no known form stay as they are. What counts as a known form follows GS1's
//! reference implementation to the letter; where that is narrower than the standard, the note at the place says so.

use crate::{item::Item, lexical::decimal_digit};

/// The canonical Digital Link of an identifier, or nothing when it has none.
pub fn canonical_link(text: &str) -> Option<String> {
	let text: Vec<char> = text.chars().collect();
	if !text.contains(&'.') {
		return None;
	}
	let made = from_urn(&text).or_else(|| from_link(&text))?;
	Some(made.into_iter().collect())
}

/// The canonical Digital Link as the standard's text has it, without the reference's limits: a variant is dropped whatever
/// its length, and escapes do not keep a link from being canonical.
pub fn exact_link(text: &str) -> Option<String> {
	if let Ok(item) = Item::parse(text) {
		return Some(item.to_string());
	}
	canonical_link(without_any_variant(text).as_deref().unwrap_or(text))
}

/// A web address without the pair that names a variant; nothing when it has none.
fn without_any_variant(text: &str) -> Option<String> {
	is_link(text).then_some(())?;
	let end = text.find(['?', '#']).unwrap_or(text.len());
	let segments: Vec<&str> = text.get(..end)?.split('/').collect();
	let at = segments.iter().position(|segment| *segment == "22" || *segment == "cpv")?;
	let kept = segments.iter().enumerate().filter(|(place, _)| *place != at && *place != at + 1);
	Some(kept.map(|(_, segment)| *segment).collect::<Vec<_>>().join("/"))
}

type Chars = Vec<char>;

fn is_digit(c: &char) -> bool {
	decimal_digit(*c).is_some()
}

fn all_digits(text: &[char]) -> bool {
	text.iter().all(is_digit)
}

/// GS1 check digit of a key without it (GS1 General Specifications, §7.9.1): weights 3, 1, 3 … from the right.
pub fn check_digit(key: &[char]) -> char {
	let sum: u32 = key
		.iter()
		.rev()
		.zip([3, 1].into_iter().cycle())
		.map(|(c, weight)| decimal_digit(*c).unwrap_or_default() * weight)
		.sum();
	char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0')
}

/// The canonical address of a kind of key.
fn link(application: &str) -> Chars {
	format!("https://id.gs1.org/{application}/").chars().collect()
}

// ---- EPC URNs ----

/// A key as URNs write it: company prefix, dot, reference, and what follows.
struct Key<'t> {
	prefix: &'t [char],
	reference: &'t [char],
	rest: &'t [char],
}

impl<'t> Key<'t> {
	/// Reads a company prefix of 6 to 12 digits, a dot, and a reference that brings the digits to `total`.
	fn read(text: &'t [char], total: usize) -> Option<Self> {
		let dot = text.iter().position(|c| *c == '.')?;
		let (prefix, after) = text.split_at_checked(dot)?;
		let (reference, rest) = after.get(1..)?.split_at_checked(total.checked_sub(dot)?)?;
		let fits = (6..=12).contains(&dot) && all_digits(prefix) && all_digits(reference);
		fits.then_some(Key { prefix, reference, rest })
	}

	/// Twelve-digit company prefixes leave no reference. For some kinds of key the reference implementation then wants
	/// one dot more than the standard has; without it the URN is left alone.
	fn with_extra_dot(mut self) -> Option<Self> {
		if self.reference.is_empty() {
			self.rest = self.rest.strip_prefix(&['.'])?;
		}
		Some(self)
	}

	/// `indicator + company prefix + item reference`, with check digit.
	fn gtin(&self) -> Chars {
		let (indicator, item) = self.reference.split_at_checked(1).unwrap_or_default();
		checked(&[indicator, self.prefix, item].concat())
	}

	/// Company prefix and reference, with check digit.
	fn plain(&self) -> Chars {
		checked(&[self.prefix, self.reference].concat())
	}
}

fn checked(key: &[char]) -> Chars {
	let mut key = key.to_vec();
	key.push(check_digit(key.as_slice()));
	key
}

/// Which characters a variable part may have.
#[derive(Clone, Copy)]
enum Part {
	/// Serials, lots, extensions.
	Serial,
	/// Component and part references: upper case and digits.
	Component,
}

impl Part {
	fn has(self, c: char) -> bool {
		match self {
			Part::Serial => c.is_ascii_alphanumeric() || "!')(*+,.:;=_-".contains(c),
			Part::Component => c.is_ascii_digit() || c.is_ascii_uppercase() || c == '-',
		}
	}

	fn has_escape(self, high: char, low: char) -> bool {
		let fits = match (self, high) {
			(Part::Serial, '2') => "1256789ABCDEFabcdef",
			(Part::Component, '2') => "3dfDF",
			(Part::Serial, '3') => "0123456789ABCDEFabcdef",
			(Part::Component, '3') => "0123456789",
			(_, '4') => "123456789ABCDEFabcdef",
			(Part::Serial, '5') => "0123456789AaFf",
			(Part::Component, '5') => "0123456789Aa",
			(Part::Serial, '6') => "123456789ABCDEFabcdef",
			(Part::Serial, '7') => "0123456789Aa",
			_ => "",
		};
		fits.contains(low)
	}

	/// Whether `text` is 1 to `most` characters of this part, an escape counting as one.
	fn fits(self, text: &[char], most: usize) -> bool {
		let mut count = 0;
		let mut rest = text;
		while let Some((first, mut after)) = rest.split_first() {
			if *first == '%' {
				match after {
					[high, low, further @ ..] if self.has_escape(*high, *low) => after = further,
					_ => return false,
				}
			} else if !self.has(*first) {
				return false;
			}
			rest = after;
			count += 1;
		}
		(1..=most).contains(&count)
	}
}

/// Escapes what a Digital Link's path may not have bare.
fn encoded(text: &[char]) -> Chars {
	let mut made = Chars::with_capacity(text.len());
	for c in text {
		let escape = match c {
			'!' => "%21",
			'(' => "%28",
			')' => "%29",
			'*' => "%2A",
			'+' => "%2B",
			',' => "%2C",
			':' => "%3A",
			other => {
				made.push(*other);
				continue;
			},
		};
		made.extend(escape.chars());
	}
	made
}

/// After a dot: a serial of at most `most` characters, to the end.
fn serial(rest: &[char], most: usize) -> Option<&[char]> {
	rest.strip_prefix(&['.']).filter(|serial| Part::Serial.fits(serial, most))
}

fn strip<'t>(text: &'t [char], start: &str) -> Option<&'t [char]> {
	let start: Chars = start.chars().collect();
	text.strip_prefix(start.as_slice())
}

fn from_urn(text: &[char]) -> Option<Chars> {
	let text = strip(text, "urn:epc:")?;
	if let Some(text) = strip(text, "id:") {
		let (scheme, rest) = scheme(text)?;
		return from_instance(&scheme, rest);
	}
	if let Some(rest) = strip(text, "class:lgtin:") {
		let key = Key::read(rest, 13)?;
		let lot = serial(key.rest, 20)?;
		return Some([link("01"), key.gtin(), "/10/".chars().collect(), encoded(lot)].concat());
	}
	let (scheme, rest) = scheme(strip(text, "idpat:")?)?;
	from_pattern(&scheme, rest)
}

/// Splits off the word before the next colon.
fn scheme(text: &[char]) -> Option<(String, &[char])> {
	let colon = text.iter().position(|c| *c == ':')?;
	let (scheme, rest) = text.split_at_checked(colon)?;
	Some((scheme.iter().collect(), rest.get(1..)?))
}

fn from_instance(scheme: &str, text: &[char]) -> Option<Chars> {
	let slash = |application: &str| format!("/{application}/").chars().collect::<Chars>();
	let whole = |total: usize| Key::read(text, total).filter(|key| key.rest.is_empty());
	Some(match scheme {
		"sgtin" => {
			let key = Key::read(text, 13)?;
			let serial = serial(key.rest, 20)?;
			[link("01"), key.gtin(), slash("21"), encoded(serial)].concat()
		},
		"sscc" => {
			let key = whole(17)?;
			// The extension digit moves to the front, as a GTIN's indicator does.
			[link("00"), key.gtin()].concat()
		},
		"sgln" => {
			let key = Key::read(text, 12)?;
			let extension = serial(key.rest, 20)?;
			let place = [link("414"), key.plain()].concat();
			if extension == ['0'] {
				place
			} else {
				[place, slash("254"), encoded(extension)].concat()
			}
		},
		"pgln" => [link("417"), whole(12)?.plain()].concat(),
		"grai" => {
			let key = Key::read(text, 12)?.with_extra_dot()?;
			serial(key.rest, 16)?;
			let asset = checked(&[&['0'], key.prefix, key.reference].concat());
			[link("8003"), asset, encoded(text.get(14..)?)].concat()
		},
		"giai" => {
			let (prefix, asset) = company(text)?;
			Part::Serial.fits(asset, 30 - prefix.len()).then_some(())?;
			[link("8004"), prefix.to_vec(), encoded(asset)].concat()
		},
		"gsrn" => [link("8018"), whole(17)?.plain()].concat(),
		"gsrnp" => [link("8017"), whole(17)?.plain()].concat(),
		"gdti" => {
			// The dot before the serial counts as one of its twenty characters, whatever character it is.
			let key = Key::read(text, 12)?.with_extra_dot()?;
			Part::Serial.fits(key.rest, 20).then_some(())?;
			[link("253"), key.plain(), encoded(text.get(14..)?)].concat()
		},
		"cpi" => {
			let (prefix, rest) = company(text)?;
			let dot = rest.iter().position(|c| *c == '.')?;
			let (part, serial) = rest.split_at_checked(dot)?;
			let serial = serial.get(1..)?;
			let fits = Part::Component.fits(part, 30 - prefix.len())
				&& (1..=12).contains(&serial.len())
				&& all_digits(serial);
			fits.then_some(())?;
			[link("8010"), prefix.to_vec(), encoded(part), slash("8011"), serial.to_vec()].concat()
		},
		"sgcn" => {
			let key = Key::read(text, 12)?;
			let serial = key.rest.strip_prefix(&['.'])?;
			((1..=12).contains(&serial.len()) && all_digits(serial)).then_some(())?;
			[link("255"), key.plain(), serial.to_vec()].concat()
		},
		"ginc" => {
			let (prefix, consignment) = company(text)?;
			Part::Serial.fits(consignment, 30 - prefix.len()).then_some(())?;
			[link("401"), prefix.to_vec(), encoded(consignment)].concat()
		},
		"gsin" => [link("402"), whole(16)?.plain()].concat(),
		"itip" => {
			let key = Key::read(text, 13)?;
			let (pieces, rest) = piece_of_total(key.rest)?;
			let serial = serial(rest, 20)?;
			[link("8006"), key.gtin(), pieces, slash("21"), encoded(serial)].concat()
		},
		"upui" => {
			let key = Key::read(text, 13)?;
			let serial = serial(key.rest, 28)?;
			[link("01"), key.gtin(), slash("235"), encoded(serial)].concat()
		},
		_ => return None,
	})
}

fn from_pattern(scheme: &str, text: &[char]) -> Option<Chars> {
	let any = |rest: &[char]| (rest == ['.', '*']).then_some(());
	Some(match scheme {
		"sgtin" | "upui" => {
			let key = Key::read(text, 13)?;
			any(key.rest)?;
			[link("01"), key.gtin()].concat()
		},
		"grai" => {
			let key = Key::read(text, 12)?.with_extra_dot()?;
			any(key.rest)?;
			[link("8003"), checked(&[&['0'], key.prefix, key.reference].concat())].concat()
		},
		"gdti" | "sgcn" => {
			let key = Key::read(text, 12)?.with_extra_dot()?;
			any(key.rest)?;
			[link(if scheme == "gdti" { "253" } else { "255" }), key.plain()].concat()
		},
		"cpi" => {
			let (prefix, rest) = company(text)?;
			let dot = rest.iter().position(|c| *c == '.')?;
			let (part, rest) = rest.split_at_checked(dot)?;
			any(rest)?;
			Part::Component.fits(part, 30 - prefix.len()).then_some(())?;
			[link("8010"), prefix.to_vec(), encoded(part)].concat()
		},
		"itip" => {
			let key = Key::read(text, 13)?;
			let (pieces, rest) = piece_of_total(key.rest)?;
			any(rest)?;
			[link("8006"), key.gtin(), pieces].concat()
		},
		_ => return None,
	})
}

/// A company prefix of 6 to 12 digits, and what follows its dot.
fn company(text: &[char]) -> Option<(&[char], &[char])> {
	let dot = text.iter().position(|c| *c == '.')?;
	let (prefix, rest) = text.split_at_checked(dot)?;
	((6..=12).contains(&dot) && all_digits(prefix)).then_some((prefix, rest.get(1..)?))
}

/// `.PP.TT`: which piece of how many.
fn piece_of_total(rest: &[char]) -> Option<(Chars, &[char])> {
	match rest {
		['.', a, b, '.', c, d, rest @ ..] if all_digits(&[*a, *b, *c, *d]) => {
			Some((vec![*a, *b, *c, *d], rest))
		},
		_ => None,
	}
}

// ---- Digital Links ----

/// The primary keys, in the order they are looked for, and the words older links have for them.
const PRIMARY: [(&str, &str); 14] = [
	("00", "sscc"),
	("01", "gtin"),
	("253", "gdti"),
	("255", "gcn"),
	("401", "ginc"),
	("402", "gsin"),
	("414", "gln"),
	("417", "party"),
	("8003", "grai"),
	("8004", "giai"),
	("8006", "itip"),
	("8010", "cpid"),
	("8017", "gsrnp"),
	("8018", "gsrn"),
];

/// Words older links have for key qualifiers.
const QUALIFIERS: [(&str, &str); 3] = [("22", "cpv"), ("10", "lot"), ("21", "ser")];

fn from_link(text: &[char]) -> Option<Chars> {
	let text: String = text.iter().collect();
	is_link(&text).then_some(())?;
	let mut link = text.split('?').next().unwrap_or_default().to_owned();
	for (application, word) in PRIMARY.iter().chain(&QUALIFIERS) {
		link = link.replace(&format!("/{word}/"), &format!("/{application}/"));
	}
	if !canonical_path(&link).is_some_and(is_primary) {
		let start = PRIMARY.iter().find_map(|(application, _)| link.find(&format!("/{application}/")));
		if let Some(path) = start.and_then(|start| link.get(start..)) {
			link = format!("https://id.gs1.org{path}");
		}
	}
	let link = finest(without_variant(padded(link)));
	let fits = canonical_path(&link).is_some_and(is_final);
	fits.then(|| link.chars().collect())
}

/// A web address with a primary key in its path: four digits and one more character after the key's number or word.
fn is_link(text: &str) -> bool {
	let Some(rest) = text.strip_prefix("https:").or_else(|| text.strip_prefix("http:")) else { return false };
	let path = rest.split(['?', '#']).next().unwrap_or_default();
	let starts = path.match_indices('/').filter_map(|(at, _)| rest.get(at..));
	starts.into_iter().any(|at| primary_value(at, true).is_some_and(has_four_digits))
}

/// What follows `/KEY/`, when `text` starts with that.
fn primary_value(text: &str, words_too: bool) -> Option<&str> {
	let (key, value) = text.strip_prefix('/')?.split_once('/')?;
	let known = PRIMARY.iter().any(|(application, word)| *application == key || (words_too && *word == key));
	known.then_some(value)
}

fn has_four_digits(value: &str) -> bool {
	let mut chars = value.chars();
	chars.by_ref().take(4).filter(is_digit).count() == 4 && chars.next().is_some_and(|c| c != '/')
}

/// The path, with its first slash, of an address at the canonical domain. Any character passes for the domain's dots.
fn canonical_path(link: &str) -> Option<&str> {
	let dot = |text: &str| text.chars().next().filter(|c| *c != '\n').map(char::len_utf8);
	let rest = link.strip_prefix("https://id")?;
	let rest = rest.get(dot(rest)?..)?.strip_prefix("gs1")?;
	rest.get(dot(rest)?..)?.strip_prefix("org").filter(|path| path.starts_with('/'))
}

fn is_primary(path: &str) -> bool {
	primary_value(path, false).is_some_and(has_four_digits)
}

/// Pads GTINs of 8, 12 and 13 digits to 14.
fn padded(link: String) -> String {
	let Some(gtin) = canonical_path(&link).and_then(|path| path.strip_prefix("/01/")) else { return link };
	let digits = gtin.chars().take(14).take_while(is_digit).count();
	let zeros = match digits {
		14 => return link,
		13 => "0",
		12 => "00",
		8.. => "000000",
		_ => return link,
	};
	link.replace("/01/", &format!("/01/{zeros}"))
}

/// Characters a canonical link's values may have. Escapes are not among them: a link with one is left alone.
fn is_value(text: &str, most: usize) -> bool {
	text.len() <= most && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"\"'-.;<=>?_".contains(&b))
}

/// Exactly `count` digits, then the rest.
fn take_digits(text: &str, count: usize) -> Option<&str> {
	let mut chars = text.chars();
	(chars.by_ref().take(count).filter(is_digit).count() == count).then_some(chars.as_str())
}

/// What follows the GTIN, or the GTIN with piece and total.
fn after_trade_item(path: &str) -> Option<&str> {
	let gtin = path.strip_prefix("/01/").and_then(|value| take_digits(value, 14));
	gtin.or_else(|| path.strip_prefix("/8006/").and_then(|value| take_digits(value, 18)))
}

/// Drops a consumer product variant. Only when it and everything after it come to at most 20 characters: that is the
/// reference implementation's limit, not the standard's.
fn without_variant(link: String) -> String {
	let Some(variant) =
		canonical_path(&link).and_then(after_trade_item).and_then(|rest| rest.strip_prefix("/22/"))
	else {
		return link;
	};
	if !variant.split('/').all(|part| is_value(part, 20)) || variant.len() > 20 {
		return link;
	}
	let kept = link.strip_suffix(variant).and_then(|link| link.strip_suffix("/22/")).unwrap_or_default();
	let further = variant.find('/').and_then(|slash| variant.get(slash..)).unwrap_or_default();
	format!("{kept}{further}")
}

/// Drops the lot when a serial follows.
fn finest(link: String) -> String {
	let parts = canonical_path(&link)
		.and_then(after_trade_item)
		.and_then(|rest| rest.strip_prefix("/10/"))
		.and_then(|rest| rest.split_once("/21/"))
		.filter(|(lot, serial)| is_value(lot, 20) && is_value(serial, 20));
	match parts {
		Some((lot, serial)) => {
			let tail = format!("/10/{lot}/21/{serial}");
			format!("{}/21/{serial}", link.strip_suffix(&tail).unwrap_or_default())
		},
		None => link,
	}
}

/// Whether a canonical path is one the hash accepts.
fn is_final(path: &str) -> bool {
	let Some((application, value)) = path.strip_prefix('/').and_then(|path| path.split_once('/')) else {
		return false;
	};
	let rest = |count: usize| take_digits(value, count);
	let qualified = |rest: &str, name: &str, most: usize| {
		rest.strip_prefix(name).is_some_and(|value| is_value(value, most))
	};
	let digits_up_to =
		|text: &str, most: usize| text.chars().count() <= most && text.chars().all(|c| is_digit(&c));
	match application {
		"00" | "8017" | "8018" => rest(18) == Some(""),
		"01" => rest(14).is_some_and(|rest| {
			rest.is_empty()
				|| qualified(rest, "/21/", 20)
				|| qualified(rest, "/10/", 20)
				|| qualified(rest, "/235/", 28)
		}),
		"253" => rest(13).is_some_and(|serial| is_value(serial, 17)),
		"255" => rest(13).is_some_and(|serial| digits_up_to(serial, 12)),
		"401" | "8004" => is_value(value, 30),
		"402" => rest(17) == Some(""),
		"414" => rest(13).is_some_and(|rest| rest.is_empty() || qualified(rest, "/254/", 20)),
		"417" => rest(13) == Some(""),
		"8003" => rest(14).is_some_and(|serial| is_value(serial, 16)),
		"8006" => rest(18).is_some_and(|rest| {
			rest.is_empty() || qualified(rest, "/21/", 20) || qualified(rest, "/10/", 20)
		}),
		"8010" => {
			let component = |text: &str| {
				text.len() <= 30
					&& text
						.bytes()
						.all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"#-/".contains(&b))
			};
			let split = value.rfind("/8011/").and_then(|at| value.get(..at).zip(value.get(at + 6..)));
			component(value)
				|| split.is_some_and(|(part, serial)| component(part) && digits_up_to(serial, 12))
		},
		_ => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_meet_when_urn_and_link_name_the_same() {
		for (one, other, canonical) in [
			(
				"urn:epc:id:sgtin:0614141.107346.2017",
				"https://example.com/some/gtin/10614141073464/ser/2017?17=201225",
				"https://id.gs1.org/01/10614141073464/21/2017",
			),
			(
				"urn:epc:class:lgtin:4012345.012345.998877",
				"https://id.gs1.org/01/04012345123456/22/2A/10/998877",
				"https://id.gs1.org/01/04012345123456/10/998877",
			),
			(
				"urn:epc:id:sgln:0614141.07346.1234",
				"http://example.org/414/0614141073467/254/1234",
				"https://id.gs1.org/414/0614141073467/254/1234",
			),
			(
				"urn:epc:id:sscc:0614141.1123456789",
				"https://example.com/00/106141411234567897",
				"https://id.gs1.org/00/106141411234567897",
			),
			(
				"urn:epc:idpat:sgtin:4012345.098765.*",
				"https://example.com/01/4012345987652",
				"https://id.gs1.org/01/04012345987652",
			),
		] {
			assert_eq!(canonical_link(one).as_deref(), Some(canonical), "{one}");
			assert_eq!(canonical_link(other).as_deref(), Some(canonical), "{other}");
		}
	}

	#[test]
	fn should_escape_when_a_serial_has_reserved_characters() {
		assert_eq!(
			canonical_link("urn:epc:id:sgtin:0614141.107346.a%2Fb(1)").as_deref(),
			Some("https://id.gs1.org/01/10614141073464/21/a%2Fb%281%29")
		);
	}

	#[test]
	fn should_meet_when_links_have_variants_and_escapes_and_rules_are_exact() {
		for text in [
			"https://shop.example.com/p/01/09521230000413/22/2A/10/L7/21/A100?17=270131&linkType=all",
			"https://id.gs1.org/01/09521230000413/22/ABCDEFGHIJKLMNOPQRST/21/A100",
			"http://id.gs1.org/01/9521230000413/10/L7/21/A100",
			"urn:epc:id:sgtin:9521230.000041.A100",
		] {
			assert_eq!(
				exact_link(text).as_deref(),
				Some("https://id.gs1.org/01/09521230000413/21/A100"),
				"{text}"
			);
		}
		for text in
			["urn:epc:id:sgtin:9521230.000041.A%2F7", "https://a.example/01/09521230000413/21/A%2f7#x"]
		{
			assert_eq!(
				exact_link(text).as_deref(),
				Some("https://id.gs1.org/01/09521230000413/21/A%2F7"),
				"{text}"
			);
		}
		let class = "https://a.example/01/09521230000413/cpv/ABCDEFGHIJKLMNOPQRST";
		assert_eq!(exact_link(class).as_deref(), Some("https://id.gs1.org/01/09521230000413"));
		assert_eq!(
			exact_link("urn:epc:id:pgln:9521230.00001").as_deref(),
			Some("https://id.gs1.org/417/9521230000017")
		);
	}

	#[test]
	fn should_leave_alone_when_no_form_fits() {
		for text in [
			"no dot",
			"https://example.com/products/4711",
			"urn:epc:id:sgtin:061414.107346.2017",
			"urn:epc:id:sgtin:0614141.107346.",
			"urn:epc:id:sgtin:0614141.107346.a%GG",
			"https://id.gs1.org/01/09521234543213/21/a%2Fb",
			"https://id.gs1.org/00/1061414112345678",
		] {
			assert_eq!(canonical_link(text), None, "{text}");
		}
	}
}
