// SPDX-License-Identifier: Apache-2.0

//! What the chain traces: single items, lots and logistic units; and the places it names.
//!
//! Read from EPC URNs and from Digital Links on any domain, written as Digital Links on `id.gs1.org` and as URNs. The
//! keys' own rules are those of [`crate::keys`]; here is only what of them the chain can hold.

use std::{fmt, str::FromStr};

use subxt::ext::{
	codec::{Decode, Encode},
	scale_decode::DecodeAsType,
	scale_encode::EncodeAsType,
};

use crate::{keys::read_identifier, link::check_digit};

/// A serial, a lot number or an extension: 1 to 20 characters of GS1 character set 82.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode, EncodeAsType, DecodeAsType)]
#[codec(crate = ::subxt::ext::codec)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Text(Vec<u8>);

impl Text {
	/// Takes characters, or says which rule they break.
	pub fn new(text: &str) -> Result<Self, String> {
		let set = |byte: u8| {
			matches!(
				byte,
				b'!' | b'"' | b'%'..=b'/' | b'0'..=b'9' | b':'..=b'?' | b'A'..=b'Z' | b'_' | b'a'..=b'z'
			)
		};
		if text.is_empty() || text.len() > MAX_TEXT {
			return Err(format!("gs1-key: {text:?} must have 1 to {MAX_TEXT} characters"));
		}
		if !text.bytes().all(set) {
			return Err(format!("gs1-key: {text:?} has a character outside GS1 character set 82"));
		}
		Ok(Text(text.as_bytes().to_vec()))
	}

	/// For text made here, which keeps the rules.
	pub(crate) fn made(text: &str) -> Self {
		Text(text.as_bytes().to_vec())
	}
}

impl fmt::Display for Text {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(&String::from_utf8_lossy(&self.0))
	}
}

impl fmt::Debug for Text {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(to, "{:?}", String::from_utf8_lossy(&self.0))
	}
}

/// Something the chain keeps a history of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode, EncodeAsType, DecodeAsType)]
#[codec(crate = ::subxt::ext::codec)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub enum Item {
	/// One thing: product and serial.
	Sgtin {
		/// GTIN, 14 digits as a number.
		gtin: u64,
		/// AI 21.
		serial: Text,
	},
	/// A lot: product and lot number.
	Lgtin {
		/// GTIN, 14 digits as a number.
		gtin: u64,
		/// AI 10.
		lot: Text,
	},
	/// A pallet or parcel.
	Sscc {
		/// SSCC, 18 digits as a number.
		sscc: u64,
	},
}

/// A place or a party.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Encode, Decode, EncodeAsType, DecodeAsType)]
#[codec(crate = ::subxt::ext::codec)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Place {
	/// GLN, 13 digits as a number.
	pub gln: u64,
	/// AI 254: a place within the place.
	pub extension: Option<Text>,
}

/// The most characters of a serial, a lot or an extension.
pub const MAX_TEXT: usize = 20;

/// The longest lists of the standard's key, with their qualifiers: key, value, then pairs.
type Parts = Vec<(String, String)>;

impl Item {
	/// Reads an EPC URN or a Digital Link.
	///
	/// Fails with the rule: an identifier that is malformed, or one the chain has no history for (a product without
	/// lot and serial, a place, an asset, an identifier from elsewhere).
	pub fn parse(text: &str) -> Result<Self, String> {
		read_identifier(text)?;
		if let Some(rest) = text.strip_prefix("urn:epc:") {
			return Self::from_urn(rest);
		}
		let parts = link_parts(text).ok_or_else(|| untraced(text))?;
		let find = |name: &str| parts.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
		match parts.first().map(|(key, value)| (key.as_str(), value)) {
			Some(("01", gtin)) => {
				let gtin = gtin.parse().map_err(|_| untraced(text))?;
				match (find("21"), find("10")) {
					(Some(serial), _) => Ok(Self::Sgtin { gtin, serial: Text::new(&serial)? }),
					(None, Some(lot)) => Ok(Self::Lgtin { gtin, lot: Text::new(&lot)? }),
					(None, None) => Err(untraced(text)),
				}
			},
			Some(("00", sscc)) => Ok(Self::Sscc { sscc: sscc.parse().map_err(|_| untraced(text))? }),
			_ => Err(untraced(text)),
		}
	}

	fn from_urn(rest: &str) -> Result<Self, String> {
		let unread = || untraced(&format!("urn:epc:{rest}"));
		if let Some(parts) = rest.strip_prefix("id:sgtin:") {
			let (gtin, serial) = product(parts).ok_or_else(unread)?;
			Ok(Self::Sgtin { gtin, serial: Text::new(&serial)? })
		} else if let Some(parts) = rest.strip_prefix("class:lgtin:") {
			let (gtin, lot) = product(parts).ok_or_else(unread)?;
			Ok(Self::Lgtin { gtin, lot: Text::new(&lot)? })
		} else if let Some(parts) = rest.strip_prefix("id:sscc:") {
			let (company, reference) = parts.split_once('.').ok_or_else(unread)?;
			Ok(Self::Sscc { sscc: key(company, reference, true).ok_or_else(unread)? })
		} else {
			Err(unread())
		}
	}

	/// The GTIN of an item or a lot.
	pub fn gtin(&self) -> Option<u64> {
		match self {
			Self::Sgtin { gtin, .. } | Self::Lgtin { gtin, .. } => Some(*gtin),
			Self::Sscc { .. } => None,
		}
	}
}

/// As a Digital Link: `https://id.gs1.org/…`.
impl fmt::Display for Item {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Sgtin { gtin, serial } => {
				write!(to, "https://id.gs1.org/01/{gtin:014}/21/{}", escaped(&serial.to_string()))
			},
			Self::Lgtin { gtin, lot } => {
				write!(to, "https://id.gs1.org/01/{gtin:014}/10/{}", escaped(&lot.to_string()))
			},
			Self::Sscc { sscc } => write!(to, "https://id.gs1.org/00/{sscc:018}"),
		}
	}
}

impl FromStr for Item {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		Self::parse(text)
	}
}

impl Place {
	/// Reads an SGLN or PGLN URN, or a Digital Link with AI 414 or 417.
	///
	/// Fails with the rule, also for places that are named by something else than a GLN.
	pub fn parse(text: &str) -> Result<Self, String> {
		read_identifier(text)?;
		let unread =
			|| format!("not-on-chain: {text} is not a GLN; the chain names places and parties by GLN");
		if let Some(rest) = text.strip_prefix("urn:epc:id:sgln:") {
			let (company, rest) = rest.split_once('.').ok_or_else(unread)?;
			let (reference, extension) = rest.split_once('.').ok_or_else(unread)?;
			let gln = key(company, reference, false).ok_or_else(unread)?;
			let extension = unescaped(extension).ok_or_else(unread)?;
			// The standard writes 0 where there is no extension.
			let extension = if extension == "0" { None } else { Some(Text::new(&extension)?) };
			return Ok(Place { gln, extension });
		}
		if let Some(rest) = text.strip_prefix("urn:epc:id:pgln:") {
			let (company, reference) = rest.split_once('.').ok_or_else(unread)?;
			return Ok(Place { gln: key(company, reference, false).ok_or_else(unread)?, extension: None });
		}
		let parts = link_parts(text).ok_or_else(unread)?;
		match parts.as_slice() {
			[(application, gln), rest @ ..] if application == "414" || application == "417" => {
				let gln = gln.parse().map_err(|_| unread())?;
				let extension = match rest {
					[] => None,
					[(qualifier, value)] if qualifier == "254" => Some(Text::new(value)?),
					_ => return Err(unread()),
				};
				Ok(Place { gln, extension })
			},
			_ => Err(unread()),
		}
	}

	/// As a party: `https://id.gs1.org/417/…`.
	pub fn party(gln: u64) -> String {
		format!("https://id.gs1.org/417/{gln:013}")
	}
}

/// As a Digital Link: `https://id.gs1.org/414/…`.
impl fmt::Display for Place {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(to, "https://id.gs1.org/414/{:013}", self.gln)?;
		match &self.extension {
			Some(extension) => write!(to, "/254/{}", escaped(&extension.to_string())),
			None => Ok(()),
		}
	}
}

/// Reads a GLN: its 13 digits, an SGLN or PGLN URN, or a Digital Link without extension.
pub fn parse_gln(text: &str) -> Result<u64, String> {
	if text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit()) {
		Place::parse(&format!("https://id.gs1.org/414/{text}")).map(|place| place.gln)
	} else {
		match Place::parse(text)? {
			Place { gln, extension: None } => Ok(gln),
			_ => Err(format!("gs1-key: {text} is a place within a place, not a GLN")),
		}
	}
}

/// The lot a Digital Link names beside a serial: which lot the item is of.
pub fn lot_beside_serial(text: &str) -> Option<Text> {
	let parts = link_parts(text)?;
	let find = |name: &str| parts.iter().find(|(key, _)| key == name).map(|(_, value)| value);
	find("21")?;
	Text::new(find("10")?).ok()
}

fn untraced(text: &str) -> String {
	format!("not-on-chain: {text} is neither an item (GTIN and serial), a lot (GTIN and lot) nor an SSCC")
}

/// `company.item-reference.rest` of a product: its GTIN and the rest, unescaped.
fn product(parts: &str) -> Option<(u64, String)> {
	let (company, rest) = parts.split_once('.')?;
	let (reference, rest) = rest.split_once('.')?;
	Some((key(company, reference, true)?, unescaped(rest)?))
}

/// The key of a company prefix and a reference, with check digit. In URNs the first digit of the reference of a product
/// or a logistic unit is the first digit of the key.
fn key(company: &str, reference: &str, leads: bool) -> Option<u64> {
	let (first, rest) = if leads { reference.split_at_checked(1)? } else { ("", reference) };
	let mut digits: Vec<char> = [first, company, rest].concat().chars().collect();
	digits.push(check_digit(&digits));
	digits.iter().collect::<String>().parse().ok()
}

/// The pairs of a Digital Link's path from its key on: application identifier and unescaped value.
fn link_parts(text: &str) -> Option<Parts> {
	let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
	let path = rest.split(['?', '#']).next()?;
	let path = path.strip_suffix('/').unwrap_or(path);
	let segments: Vec<&str> = path.split('/').skip(1).collect();
	let start = segments.iter().position(|segment| number(segment).is_some_and(is_key))?;
	let mut parts = Parts::new();
	for pair in segments.get(start..)?.chunks(2) {
		let [name, value] = pair else { return None };
		parts.push((number(name)?.to_owned(), unescaped(value)?));
	}
	Some(parts)
}

fn is_key(number: &str) -> bool {
	["01", "00", "414", "417"].contains(&number)
}

/// The number of an application identifier, which older links write as a word.
fn number(segment: &str) -> Option<&'static str> {
	Some(match segment {
		"01" | "gtin" => "01",
		"00" | "sscc" => "00",
		"414" | "gln" => "414",
		"417" | "party" => "417",
		"10" | "lot" => "10",
		"21" | "ser" => "21",
		"22" | "cpv" => "22",
		"254" | "glnx" => "254",
		_ => return None,
	})
}

fn unescaped(text: &str) -> Option<String> {
	let mut bytes = Vec::with_capacity(text.len());
	let mut rest = text;
	while let Some(at) = rest.find('%') {
		let (before, after) = rest.split_at_checked(at)?;
		bytes.extend_from_slice(before.as_bytes());
		bytes.push(u8::from_str_radix(after.get(1..3)?, 16).ok()?);
		rest = after.get(3..)?;
	}
	bytes.extend_from_slice(rest.as_bytes());
	String::from_utf8(bytes).ok()
}

/// Percent-encoded except for letters, digits, `-`, `.` and `_`.
fn escaped(text: &str) -> String {
	let mut made = String::with_capacity(text.len());
	for byte in text.bytes() {
		if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
			made.push(char::from(byte));
		} else {
			made.push_str(&format!("%{byte:02X}"));
		}
	}
	made
}

#[cfg(test)]
mod tests {
	use super::*;

	fn text(text: &str) -> Text {
		Text::new(text).unwrap()
	}

	fn serial(gtin: u64, serial: &str) -> Item {
		Item::Sgtin { gtin, serial: text(serial) }
	}

	#[test]
	fn should_read_the_same_item_when_written_as_urn_or_link() {
		for text in [
			"urn:epc:id:sgtin:9506000.013435.0002",
			"https://id.gs1.org/01/09506000134352/21/0002",
			"https://shop.example/p/01/09506000134352/10/WT26/21/0002?17=270228",
			"https://id.gs1.org/gtin/9506000134352/ser/0002",
			"http://example.org/01/09506000134352/22/A/21/0002/",
		] {
			assert_eq!(Item::parse(text), Ok(serial(9_506_000_134_352, "0002")), "{text}");
		}
		let lot = Item::Lgtin { gtin: 4_012_345_123_456, lot: text("GREEN-26-2") };
		for text in [
			"urn:epc:class:lgtin:4012345.012345.GREEN-26-2",
			"https://id.gs1.org/01/04012345123456/10/GREEN-26-2",
		] {
			assert_eq!(Item::parse(text), Ok(lot.clone()), "{text}");
		}
		let unit = Item::Sscc { sscc: 106_141_411_234_567_897 };
		for text in ["urn:epc:id:sscc:0614141.1123456789", "https://id.gs1.org/00/106141411234567897"] {
			assert_eq!(Item::parse(text), Ok(unit.clone()), "{text}");
		}
	}

	#[test]
	fn should_come_back_when_an_item_or_a_place_is_written() {
		for item in [
			serial(9_506_000_134_352, "a/b%c\"&"),
			Item::Lgtin { gtin: 4_012_345_123_456, lot: text("L.1+2") },
			Item::Sscc { sscc: 106_141_411_234_567_897 },
		] {
			assert_eq!(Item::parse(&item.to_string()), Ok(item.clone()), "{item}");
		}
		for extension in [None, Some(text("Dock/7"))] {
			let place = Place { gln: 614_141_073_467, extension };
			assert_eq!(Place::parse(&place.to_string()), Ok(place.clone()), "{place}");
		}
	}

	#[test]
	fn should_unescape_when_a_serial_has_reserved_characters() {
		assert_eq!(
			Item::parse("urn:epc:id:sgtin:9506000.013435.a%2Fb%25"),
			Ok(serial(9_506_000_134_352, "a/b%"))
		);
	}

	#[test]
	fn should_read_places_and_parties() {
		let place = |extension: Option<&str>| Place { gln: 614_141_073_467, extension: extension.map(text) };
		for (text, extension) in [
			("urn:epc:id:sgln:0614141.07346.0", None),
			("urn:epc:id:sgln:0614141.07346.dock%2F7", Some("dock/7")),
			("urn:epc:id:pgln:0614141.07346", None),
			("https://id.gs1.org/414/0614141073467", None),
			("https://id.gs1.org/417/0614141073467", None),
			("https://id.gs1.org/414/0614141073467/254/dock%2F7", Some("dock/7")),
		] {
			assert_eq!(Place::parse(text), Ok(place(extension)), "{text}");
		}
		assert_eq!(parse_gln("0614141073467"), Ok(614_141_073_467));
		assert!(parse_gln("0614141073468").is_err_and(|rule| rule.starts_with("check-digit")));
	}

	#[test]
	fn should_name_the_rule_when_the_chain_has_no_place_for_it() {
		for text in [
			"https://id.gs1.org/01/09506000134352",
			"urn:epc:idpat:sgtin:9506000.013435.*",
			"urn:epc:id:grai:4012345.55555.987",
			"urn:epc:id:sgln:0614141.07346.0",
			"https://example.org/things/7",
			"urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01",
		] {
			let rule = Item::parse(text).unwrap_err();
			assert!(rule.starts_with("not-on-chain: "), "{text}: {rule}");
		}
		let rule = Item::parse("https://id.gs1.org/01/09506000134353/21/1").unwrap_err();
		assert!(rule.starts_with("check-digit"), "{rule}");
		assert!(Place::parse("geo:50.1,8.6").unwrap_err().starts_with("not-on-chain"));
	}
}
