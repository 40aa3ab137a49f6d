// SPDX-License-Identifier: Apache-2.0

//! GS1 Digital Link URIs: keys as web addresses, as in the QR codes on products.
//!
//! The domain, the port and the path before the key can be anything. The printed form is canonical:
//! `https://id.gs1.org/…`, the GTIN in 14 digits, and everything but letters, digits, `-`, `.` and `_` percent-encoded
//! (GS1 Digital Link standard: URI syntax, §4).

use super::{Extension, Gln, Gs1Error, Gtin, Lot, Serial, Sscc, Variant};
use crate::text::{checked_decode, digits, text_form};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// A date in the form of application identifiers: YYMMDD, where day 00 means the last day of the month.
///
/// The century is not part of the key; the General Specifications (§7.12) derive it from the current year.
#[derive(Clone, Copy, Debug, Encode, Eq, Hash, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct ShortDate(u32);

impl ShortDate {
	/// The date of the number YYMMDD.
	///
	/// # Errors
	///
	/// [`Gs1Error::BadDate`]. 29 February is accepted in every year that is leap in some century.
	pub fn new(value: u32) -> Result<Self, Gs1Error> {
		let date = Self(value);
		// 2000 was a leap year and 1900 and 2100 are not, so year 00 may have the day.
		let days = match date.month() {
			1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
			4 | 6 | 9 | 11 => 30,
			2 if date.year().is_multiple_of(4) => 29,
			2 => 28,
			_ => return Err(Gs1Error::BadDate),
		};
		if date.day() > days || value > 991_231 {
			return Err(Gs1Error::BadDate);
		}
		Ok(date)
	}

	/// Read YYMMDD.
	///
	/// # Errors
	///
	/// [`Gs1Error::WrongLength`], [`Gs1Error::NotDigits`], [`Gs1Error::BadDate`].
	pub fn parse(text: &str) -> Result<Self, Gs1Error> {
		if text.len() != 6 {
			return Err(Gs1Error::WrongLength);
		}
		let value = digits(text).ok_or(Gs1Error::NotDigits)?;
		Self::new(u32::try_from(value).map_err(|_| Gs1Error::BadDate)?)
	}

	/// The last two digits of the year.
	pub const fn year(self) -> u32 {
		self.0 / 10_000
	}

	/// The month, 1 to 12.
	pub const fn month(self) -> u32 {
		self.0 / 100 % 100
	}

	/// The day; 0 for the last day of the month.
	pub const fn day(self) -> u32 {
		self.0 % 100
	}
}

impl fmt::Display for ShortDate {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{:06}", self.0)
	}
}

checked_decode!(ShortDate, u32, Self::new, "No such date");
text_form!(ShortDate, Gs1Error);

/// A GS1 Digital Link, by the thing it names.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum DigitalLink {
	/// A product, down to one item where it has a serial: `/01/…[/22/…][/10/…][/21/…][?17=…]`.
	Product {
		/// The product (AI 01).
		gtin: Gtin,
		/// Its variant (AI 22).
		variant: Option<Variant>,
		/// The lot (AI 10).
		lot: Option<Lot>,
		/// The item (AI 21).
		serial: Option<Serial>,
		/// The expiration date (AI 17).
		expiry: Option<ShortDate>,
	},
	/// A pallet or parcel: `/00/…`.
	LogisticUnit {
		/// The unit (AI 00).
		sscc: Sscc,
	},
	/// A place: `/414/…[/254/…]`.
	Place {
		/// The place (AI 414).
		gln: Gln,
		/// A place within it (AI 254).
		extension: Option<Extension>,
	},
	/// A party: `/417/…`.
	Party {
		/// The party (AI 417).
		gln: Gln,
	},
}

impl DigitalLink {
	/// The link of a product and nothing else.
	pub const fn product(gtin: Gtin) -> Self {
		Self::Product { gtin, variant: None, lot: None, serial: None, expiry: None }
	}

	/// Read an http or https URI. Unknown attributes of the query and the fragment are ignored. Unknown, repeated or
	/// misplaced parts of the path are errors.
	///
	/// # Errors
	///
	/// [`Gs1Error::UnknownScheme`], [`Gs1Error::BadUri`], [`Gs1Error::BadEscape`], or any error of a key.
	pub fn parse(uri: &str) -> Result<Self, Gs1Error> {
		let (scheme, rest) = uri.split_once("://").ok_or(Gs1Error::UnknownScheme)?;
		if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
			return Err(Gs1Error::UnknownScheme);
		}
		let rest = rest.split_once('#').map_or(rest, |(rest, _)| rest);
		let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
		let (authority, path) = rest.split_once('/').ok_or(Gs1Error::BadUri)?;
		if authority.is_empty() {
			return Err(Gs1Error::BadUri);
		}
		// Some encoders end the path with a slash. It has no meaning.
		let path = path.strip_suffix('/').unwrap_or(path);
		let mut link = Self::parse_path(path)?;
		link.read_query(query)?;
		Ok(link)
	}

	/// Pairs of application identifier and value are read from the end of the path until one is a primary key. The path
	/// before that pair belongs to the domain.
	fn parse_path(path: &str) -> Result<Self, Gs1Error> {
		let mut segments = path.rsplit('/');
		let mut qualifiers: Vec<(&str, &str)> = Vec::new();
		// A key has at most three qualifiers, so a longer path cannot hold one.
		while qualifiers.len() <= 3 {
			let value = segments.next().ok_or(Gs1Error::BadUri)?;
			let identifier = segments.next().ok_or(Gs1Error::BadUri)?;
			let key = match identifier {
				"01" => Self::product(Gtin::parse(&numeric(value)?)?),
				"00" => Self::LogisticUnit { sscc: Sscc::parse(&numeric(value)?)? },
				"414" => Self::Place { gln: Gln::parse(&numeric(value)?)?, extension: None },
				"417" => Self::Party { gln: Gln::parse(&numeric(value)?)? },
				_ => {
					qualifiers.push((identifier, value));
					continue;
				},
			};
			return key.qualified(qualifiers);
		}
		Err(Gs1Error::BadUri)
	}

	/// Take the qualifiers in the order of the standard, the one nearest the key last.
	fn qualified(mut self, mut qualifiers: Vec<(&str, &str)>) -> Result<Self, Gs1Error> {
		while let Some((identifier, value)) = qualifiers.pop() {
			let value = unescape(value)?;
			match (&mut self, identifier) {
				(Self::Product { variant: slot @ None, lot: None, serial: None, .. }, "22") => {
					*slot = Some(Variant::new(&value)?)
				},
				(Self::Product { lot: slot @ None, serial: None, .. }, "10") => {
					*slot = Some(Lot::new(&value)?)
				},
				(Self::Product { serial: slot @ None, .. }, "21") => *slot = Some(Serial::new(&value)?),
				(Self::Place { extension: slot @ None, .. }, "254") => *slot = Some(Extension::new(&value)?),
				_ => return Err(Gs1Error::BadUri),
			}
		}
		Ok(self)
	}

	fn read_query(&mut self, query: &str) -> Result<(), Gs1Error> {
		for attribute in query.split(['&', ';']) {
			let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
			match (&mut *self, name) {
				(Self::Product { expiry: slot @ None, .. }, "17") => {
					*slot = Some(ShortDate::parse(&numeric(value)?)?)
				},
				// Keys and their qualifiers stand in the path; an expiration date belongs to a product, once.
				(_, "17" | "00" | "01" | "10" | "21" | "22" | "254" | "414" | "417") => {
					return Err(Gs1Error::BadUri)
				},
				_ => (),
			}
		}
		Ok(())
	}
}

impl fmt::Display for DigitalLink {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("https://id.gs1.org")?;
		match self {
			Self::Product { gtin, variant, lot, serial, expiry } => {
				write!(f, "/01/{gtin}")?;
				if let Some(variant) = variant {
					write!(f, "/22/{}", Escaped(variant.as_bytes()))?;
				}
				if let Some(lot) = lot {
					write!(f, "/10/{}", Escaped(lot.as_bytes()))?;
				}
				if let Some(serial) = serial {
					write!(f, "/21/{}", Escaped(serial.as_bytes()))?;
				}
				if let Some(expiry) = expiry {
					write!(f, "?17={expiry}")?;
				}
				Ok(())
			},
			Self::LogisticUnit { sscc } => write!(f, "/00/{sscc}"),
			Self::Place { gln, extension } => {
				write!(f, "/414/{gln}")?;
				if let Some(extension) = extension {
					write!(f, "/254/{}", Escaped(extension.as_bytes()))?;
				}
				Ok(())
			},
			Self::Party { gln } => write!(f, "/417/{gln}"),
		}
	}
}

text_form!(DigitalLink, Gs1Error);

/// Undo percent-encoding. The caller checks the characters.
pub(super) fn unescape(text: &str) -> Result<Vec<u8>, Gs1Error> {
	let mut bytes = text.bytes();
	let mut out = Vec::with_capacity(text.len());
	while let Some(byte) = bytes.next() {
		if byte != b'%' {
			out.push(byte);
			continue;
		}
		let mut nibble = || {
			let digit = bytes.next().and_then(|digit| char::from(digit).to_digit(16));
			digit.and_then(|digit| u8::try_from(digit).ok()).ok_or(Gs1Error::BadEscape)
		};
		let (high, low) = (nibble()?, nibble()?);
		out.push(high << 4 | low);
	}
	Ok(out)
}

/// Undo percent-encoding where a number is expected.
fn numeric(text: &str) -> Result<alloc::string::String, Gs1Error> {
	alloc::string::String::from_utf8(unescape(text)?).map_err(|_| Gs1Error::NotDigits)
}

/// Writes bytes percent-encoded, except for letters, digits, `-`, `.` and `_`.
struct Escaped<'a>(&'a [u8]);

impl fmt::Display for Escaped<'_> {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		self.0.iter().try_for_each(|byte| match byte {
			b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' => {
				fmt::Write::write_char(f, char::from(*byte))
			},
			_ => write!(f, "%{byte:02X}"),
		})
	}
}
