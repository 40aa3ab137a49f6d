// SPDX-License-Identifier: Apache-2.0

//! GS1 identifiers in documents: which key they carry, at which level, and whether they are well formed.
//!
//! EPC URNs (EPC Tag Data Standard 2.0 §6) have no check digit; Digital Links (GS1 Digital Link 1.2) do, and it is
//! verified. Identifiers of other makes are allowed by EPCIS and are not looked into.

use crate::{lexical::is_space, link::check_digit};

/// What kind of thing an identifier stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
	/// One thing, place, party or document.
	Instance,
	/// A class of things, or a lot.
	Class,
	/// Not a GS1 identifier.
	Foreign,
}

/// Reads an identifier. The error says which rule it breaks.
pub fn read_identifier(text: &str) -> Result<Level, String> {
	if !is_uri(text) {
		return Err("uri: must be an absolute URI".into());
	}
	if let Some(epc) = text.strip_prefix("urn:epc:") {
		return read_urn(epc).map_err(|why| format!("epc-urn: {why}"));
	}
	read_link(text)
}

/// A scheme, a colon, something after it, and no white space.
pub fn is_uri(text: &str) -> bool {
	let Some((scheme, rest)) = text.split_once(':') else { return false };
	let mut letters = scheme.bytes();
	(scheme == "_" || letters.next().is_some_and(|b| b.is_ascii_alphabetic()))
		&& letters.all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
		&& !rest.is_empty()
		&& !text.contains(|c: char| is_space(c) || c.is_control())
}

// ---- EPC URNs ----

/// What follows the digits of a key in a URN.
#[derive(Clone, Copy)]
enum Tail {
	/// Nothing.
	None,
	/// A serial, lot or extension of at most so many characters.
	Text(usize),
	/// A serial of at most so many digits.
	Digits(usize),
	/// Piece and total, then a serial of at most twenty characters.
	Piece,
}

/// Keys of fixed length: scheme, digits in company prefix and reference together, and the tail.
const FIXED: [(&str, usize, Tail); 11] = [
	("sgtin", 13, Tail::Text(20)),
	("sscc", 17, Tail::None),
	("sgln", 12, Tail::Text(20)),
	("pgln", 12, Tail::None),
	("grai", 12, Tail::Text(16)),
	("gsrn", 17, Tail::None),
	("gsrnp", 17, Tail::None),
	("gdti", 12, Tail::Text(17)),
	("sgcn", 12, Tail::Digits(12)),
	("gsin", 16, Tail::None),
	("itip", 13, Tail::Piece),
];

/// Schemes that are not GS1 keys; their insides are not looked at.
const OTHER_SCHEMES: [&str; 5] = ["gid", "usdod", "adi", "bic", "imovn"];

fn read_urn(text: &str) -> Result<Level, String> {
	if let Some(rest) = text.strip_prefix("id:") {
		let (scheme, rest) = rest.split_once(':').ok_or("the scheme is missing")?;
		return read_instance(scheme, rest).map(|()| Level::Instance);
	}
	if let Some(rest) = text.strip_prefix("class:lgtin:") {
		return fixed(rest, 13, Tail::Text(20)).map(|()| Level::Class);
	}
	if let Some(rest) = text.strip_prefix("idpat:") {
		let (scheme, rest) = rest.split_once(':').ok_or("the scheme is missing")?;
		return read_pattern(scheme, rest).map(|()| Level::Class);
	}
	Err("only urn:epc:id:, urn:epc:class: and urn:epc:idpat: may stand in events".into())
}

fn read_instance(scheme: &str, rest: &str) -> Result<(), String> {
	if let Some((_, total, tail)) = FIXED.iter().find(|(name, ..)| *name == scheme) {
		return fixed(rest, *total, *tail);
	}
	match scheme {
		"upui" => fixed(rest, 13, Tail::Text(28)),
		"giai" | "ginc" => {
			let (prefix, reference) = company(rest)?;
			text_part(reference, 30 - prefix.len())
		},
		"cpi" => {
			let (prefix, rest) = company(rest)?;
			let (part, serial) = rest.split_once('.').ok_or("the serial is missing")?;
			component(part, 30 - prefix.len())?;
			digits_part(serial, 12)
		},
		_ if OTHER_SCHEMES.contains(&scheme) => Ok(()),
		_ => Err(format!("{scheme} is not an EPC scheme")),
	}
}

fn read_pattern(scheme: &str, rest: &str) -> Result<(), String> {
	let rest = rest.strip_suffix(".*").ok_or("a pattern in an event must end in .*")?;
	match scheme {
		"sgtin" | "upui" => fixed(rest, 13, Tail::None),
		"grai" | "gdti" | "sgcn" => fixed(rest, 12, Tail::None),
		"itip" => {
			let (key, pieces) = rest.split_at_checked(14).ok_or("the item reference is missing")?;
			fixed(key, 13, Tail::None)?;
			piece(pieces).map(|_| ())
		},
		"cpi" => {
			let (prefix, part) = company(rest)?;
			component(part, 30 - prefix.len())
		},
		_ => Err(format!("{scheme} has no pattern that may stand in events")),
	}
}

/// The company prefix and what follows its dot.
fn company(text: &str) -> Result<(&str, &str), String> {
	let (prefix, rest) = text.split_once('.').ok_or("the company prefix is missing")?;
	if !(6..=12).contains(&prefix.len()) || !all_digits(prefix) {
		return Err("the company prefix must have 6 to 12 digits".into());
	}
	Ok((prefix, rest))
}

fn fixed(text: &str, total: usize, tail: Tail) -> Result<(), String> {
	let (prefix, rest) = company(text)?;
	let wanted = total - prefix.len();
	let reference = rest.get(..wanted).filter(|reference| all_digits(reference));
	let rest = reference.and_then(|_| rest.get(wanted..));
	let wrong = || format!("company prefix and reference must have {total} digits together");
	let rest = rest.ok_or_else(wrong)?;
	match tail {
		Tail::None if rest.is_empty() => Ok(()),
		Tail::None => Err(wrong()),
		Tail::Text(most) => text_part(rest.strip_prefix('.').ok_or_else(wrong)?, most),
		Tail::Digits(most) => digits_part(rest.strip_prefix('.').ok_or_else(wrong)?, most),
		Tail::Piece => {
			let serial = piece(rest)?.strip_prefix('.').ok_or("the serial is missing")?;
			text_part(serial, 20)
		},
	}
}

/// `.PP.TT`, and what follows.
fn piece(text: &str) -> Result<&str, String> {
	let wrong = "piece and total must have two digits each";
	let mut rest = text;
	for _ in 0..2 {
		let (two, after) = rest.strip_prefix('.').and_then(|rest| rest.split_at_checked(2)).ok_or(wrong)?;
		all_digits(two).then_some(()).ok_or(wrong)?;
		rest = after;
	}
	Ok(rest)
}

fn all_digits(text: &str) -> bool {
	text.bytes().all(|b| b.is_ascii_digit())
}

fn digits_part(text: &str, most: usize) -> Result<(), String> {
	if (1..=most).contains(&text.len()) && all_digits(text) {
		Ok(())
	} else {
		Err(format!("the serial must have 1 to {most} digits"))
	}
}

/// Characters of GS1's set 82, the reserved ones escaped.
fn text_part(text: &str, most: usize) -> Result<(), String> {
	let set = |c: char| c.is_ascii_alphanumeric() || "!\"%&'()*+,-./:;<=>?_".contains(c);
	let bare = |c: char| set(c) && !"\"%&/<>?".contains(c);
	part(text, most, bare, set)
}

/// Characters of component and part references.
fn component(text: &str, most: usize) -> Result<(), String> {
	let set = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || "#-/".contains(c);
	part(text, most, |c| set(c) && !"#/".contains(c), set)
}

fn part(
	text: &str,
	most: usize,
	bare: impl Fn(char) -> bool,
	set: impl Fn(char) -> bool,
) -> Result<(), String> {
	let mut count = 0;
	let mut rest = text;
	while let Some(first) = rest.chars().next() {
		let width = if first == '%' {
			let escaped = rest.get(1..3).and_then(|hex| u8::from_str_radix(hex, 16).ok()).map(char::from);
			if !escaped.is_some_and(&set) {
				return Err("a % must start the escape of an allowed character".into());
			}
			3
		} else if bare(first) {
			1
		} else {
			return Err(format!("{first:?} may not stand in a serial, lot or reference"));
		};
		rest = rest.get(width..).unwrap_or_default();
		count += 1;
	}
	if (1..=most).contains(&count) {
		Ok(())
	} else {
		Err(format!("the serial, lot or reference must have 1 to {most} characters"))
	}
}

// ---- Digital Links ----

/// Primary keys by number, and the words older links have for them.
const PRIMARY: [(&str, &str, &str); 14] = [
	("01", "gtin", "GTIN"),
	("00", "sscc", "SSCC"),
	("253", "gdti", "GDTI"),
	("255", "gcn", "GCN"),
	("401", "ginc", "GINC"),
	("402", "gsin", "GSIN"),
	("414", "gln", "GLN"),
	("417", "party", "party GLN"),
	("8003", "grai", "GRAI"),
	("8004", "giai", "GIAI"),
	("8006", "itip", "ITIP"),
	("8010", "cpid", "CPID"),
	("8017", "gsrnp", "GSRN"),
	("8018", "gsrn", "GSRN"),
];

/// The domain where every path is a Digital Link.
const OWN_DOMAIN: &str = "id.gs1.org";

fn read_link(text: &str) -> Result<Level, String> {
	let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
		return Ok(Level::Foreign);
	};
	let path = rest.split(['?', '#']).next().unwrap_or_default();
	let mut segments: Vec<&str> = path.split('/').collect();
	let domain = if segments.is_empty() { "" } else { segments.remove(0) };
	if segments.last() == Some(&"") {
		segments.pop();
	}
	let at_home = domain == OWN_DOMAIN;
	let find = |word: &str| PRIMARY.iter().find(|(number, name, _)| *number == word || *name == word);
	let start = segments.iter().position(|segment| find(segment).is_some());
	let Some((key, values)) = start.and_then(|start| segments.get(start..)).and_then(<[&str]>::split_first)
	else {
		return if at_home {
			Err("digital-link: the path names no GS1 key".into())
		} else {
			Ok(Level::Foreign)
		};
	};
	let (Some((number, _, name)), Some((value, qualifiers))) = (find(key), values.split_first()) else {
		return if at_home { Err("digital-link: the key has no value".into()) } else { Ok(Level::Foreign) };
	};
	// Elsewhere a path may look like a key by chance: only what has a key's shape is held to its rules.
	let shape = Shape::of(number);
	if !at_home && !shape.fits(value) {
		return Ok(Level::Foreign);
	}
	shape.check(name, value)?;
	level(number, &shape, value, qualifiers)
}

/// The digits at the start of a key's value: possible counts with check digit, and what may follow.
struct Shape {
	counts: &'static [usize],
	/// Most characters after the digits.
	further: usize,
	/// The check digit is the last of the first so many digits (else of all counted ones).
	checked: usize,
}

impl Shape {
	fn of(number: &str) -> Self {
		let (counts, further, checked): (&[usize], usize, usize) = match number {
			"01" => (&[14, 13, 12, 8], 0, 0),
			"00" | "8017" | "8018" => (&[18], 0, 0),
			"402" => (&[17], 0, 0),
			"414" | "417" => (&[13], 0, 0),
			"253" => (&[13], 17, 0),
			"255" => (&[13], 12, 0),
			"8003" => (&[14], 16, 0),
			"8006" => (&[18], 0, 14),
			// Company prefix and free reference.
			_ => (&[4], 26, 0),
		};
		Shape { counts, further, checked }
	}

	fn is_free(&self) -> bool {
		self.counts == [4]
	}

	/// How many of the value's digits belong to the key.
	fn count(&self, value: &str) -> Option<usize> {
		let digits = value.bytes().take_while(u8::is_ascii_digit).count();
		let fits = |count: &&usize| {
			if self.further > 0 {
				digits >= **count
			} else {
				digits == **count && value.len() == **count
			}
		};
		self.counts.iter().find(fits).copied()
	}

	fn fits(&self, value: &str) -> bool {
		self.count(value).is_some()
	}

	fn check(&self, name: &str, value: &str) -> Result<(), String> {
		let count = self.count(value).ok_or_else(|| {
			let counts: Vec<_> = self.counts.iter().rev().map(usize::to_string).collect();
			let start = if self.further > 0 { "start with" } else { "have" };
			format!("gs1-key: a {name} must {start} {} digits", counts.join(", "))
		})?;
		if self.is_free() {
			return qualifier(value, 30);
		}
		let checked = if self.checked > 0 { self.checked } else { count };
		let digits: Vec<char> = value.chars().take(checked).collect();
		if let Some((last, body)) = digits.split_last() {
			let right = check_digit(body);
			if *last != right {
				let key: String = digits.iter().collect();
				return Err(format!("check-digit: the {name} {key} must end in {right}"));
			}
		}
		match value.get(count..) {
			None | Some("") => Ok(()),
			Some(further) => qualifier(further, self.further),
		}
	}
}

/// A qualifier's value: at most so many characters, escapes counting as one.
fn qualifier(value: &str, most: usize) -> Result<(), String> {
	let escapes = value.matches('%').count();
	let count = value.chars().count().saturating_sub(2 * escapes);
	if (1..=most).contains(&count) {
		Ok(())
	} else {
		Err(format!("digital-link: the value {value:?} must have 1 to {most} characters"))
	}
}

/// Qualifiers a key may have, in this order, and the most characters of each.
fn qualifiers_of(number: &str) -> &'static [(&'static str, &'static str, usize)] {
	match number {
		"01" => &[("22", "cpv", 20), ("10", "lot", 20), ("21", "ser", 20), ("235", "tpx", 28)],
		"8006" => &[("22", "cpv", 20), ("10", "lot", 20), ("21", "ser", 20)],
		"414" => &[("254", "glnx", 20)],
		"417" => &[("7040", "uic-ext", 4)],
		"8010" => &[("8011", "cpsn", 12)],
		"8017" | "8018" => &[("8019", "srin", 10)],
		_ => &[],
	}
}

fn level(number: &str, shape: &Shape, value: &str, qualifiers: &[&str]) -> Result<Level, String> {
	let mut allowed = qualifiers_of(number).iter();
	let mut named = Vec::new();
	for pair in qualifiers.chunks(2) {
		let [name, value] = pair else { return Err("digital-link: the last qualifier has no value".into()) };
		let found = allowed.find(|(number, word, _)| number == name || word == name);
		let (number, _, most) = found
			.ok_or_else(|| format!("digital-link: the qualifier {name} is unknown here or out of order"))?;
		qualifier(value, *most)?;
		named.push(*number);
	}
	let has = |number: &str| named.contains(&number);
	let with_serial = value.len() > shape.count(value).unwrap_or_default();
	let instance = match number {
		"01" => has("21") || has("235"),
		"8006" => has("21"),
		"8010" => has("8011"),
		"8003" | "253" | "255" => with_serial,
		_ => true,
	};
	Ok(if instance { Level::Instance } else { Level::Class })
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_tell_levels_apart() {
		for (text, level) in [
			("urn:epc:id:sgtin:0614141.107346.2017", Level::Instance),
			("urn:epc:id:sgln:123456789012..0", Level::Instance),
			("urn:epc:id:grai:123456789012..7", Level::Instance),
			("urn:epc:class:lgtin:4012345.012345.998877", Level::Class),
			("urn:epc:idpat:sgtin:4012345.098765.*", Level::Class),
			("https://id.gs1.org/01/09506000134352", Level::Class),
			("https://id.gs1.org/01/09506000134352/10/ABC/21/7", Level::Instance),
			("https://example.com/x/01/9506000134352/10/ABC?17=201225", Level::Class),
			("https://id.gs1.org/00/106141411234567897", Level::Instance),
			("https://id.gs1.org/414/0614141073467", Level::Instance),
			("https://example.com/00/12345", Level::Foreign),
			("urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8", Level::Foreign),
		] {
			assert_eq!(read_identifier(text), Ok(level), "{text}");
		}
	}

	#[test]
	fn should_name_the_rule_when_an_identifier_is_malformed() {
		for (text, rule) in [
			("sgtin:", "uri:"),
			("urn:with space:x", "uri:"),
			("urn:epc:id:sgtin:06141.107346.2017", "epc-urn: the company prefix"),
			("urn:epc:id:sgtin:0614141.10734.2017", "epc-urn: company prefix and reference must have 13"),
			("urn:epc:id:sgtin:0614141.107346.a/b", "epc-urn: '/'"),
			("urn:epc:id:sgtin:0614141.107346.123456789012345678901", "epc-urn: the serial"),
			("urn:epc:id:sgten:0614141.107346.1", "epc-urn: sgten"),
			("urn:epc:tag:sgtin-96:3.0614141.812345.6789", "epc-urn: only"),
			("https://id.gs1.org/01/09506000134353", "check-digit: the GTIN 09506000134353 must end in 2"),
			("https://example.com/00/106141411234567890", "check-digit: the SSCC"),
			("https://id.gs1.org/414/0614141073468", "check-digit: the GLN"),
			("https://id.gs1.org/8003/04012345555550987", "check-digit: the GRAI"),
			("https://id.gs1.org/01/0950600013435", "check-digit: the GTIN"),
			("https://id.gs1.org/01/095060001343", "check-digit: the GTIN"),
			("https://id.gs1.org/01/09506000134", "gs1-key: a GTIN must have 8, 12, 13, 14 digits"),
			("https://id.gs1.org/01/09506000134352/21/7/10/A", "digital-link: the qualifier 10"),
			("https://id.gs1.org/products/7", "digital-link: the path"),
		] {
			let found = read_identifier(text).unwrap_err();
			assert!(found.starts_with(rule), "{text}: {found}");
		}
	}
}
