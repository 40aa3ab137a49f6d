// SPDX-License-Identifier: Apache-2.0

//! EPC URNs: the form of keys in EPCIS events (GS1 EPC Tag Data Standard, §6 and §7).
//!
//! A URN shows where the company prefix of a key ends. The key itself does not show it, so printing needs the length of
//! the prefix. [`EpcUrn`] keeps this length, so it prints the same text that it read. A URN has no check digit; reading
//! computes it.

use super::{digital_link::unescape, DigitalLink, Extension, Gln, Gs1Error, Gtin, Lot, Serial, Sscc};
use crate::text::{digits, text_form};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// The key of something that can be traced.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Epc {
	/// One item: `urn:epc:id:sgtin:…`.
	Item {
		/// The product.
		gtin: Gtin,
		/// The item.
		serial: Serial,
	},
	/// A lot: `urn:epc:class:lgtin:…`.
	Lot {
		/// The product.
		gtin: Gtin,
		/// The lot.
		lot: Lot,
	},
	/// A pallet or parcel: `urn:epc:id:sscc:…`.
	LogisticUnit {
		/// The unit.
		sscc: Sscc,
	},
	/// A place: `urn:epc:id:sgln:…`.
	Place {
		/// The place.
		gln: Gln,
		/// A place within it.
		extension: Option<Extension>,
	},
}

impl Epc {
	/// The URN for a company prefix of `prefix_length` digits.
	///
	/// # Errors
	///
	/// [`Gs1Error::BadPrefixLength`] unless it is from 6 to 12.
	pub fn urn(self, prefix_length: u8) -> Result<EpcUrn, Gs1Error> {
		if !(6..=12).contains(&prefix_length) {
			return Err(Gs1Error::BadPrefixLength);
		}
		let epc = match self {
			// In the standard, 0 means that there is no extension.
			Self::Place { gln, extension: Some(extension) } if extension.as_bytes() == b"0" => {
				Self::Place { gln, extension: None }
			},
			other => other,
		};
		Ok(EpcUrn { epc, prefix_length })
	}

	/// The web address of the same thing.
	pub fn digital_link(self) -> DigitalLink {
		match self {
			Self::Item { gtin, serial } => {
				DigitalLink::Product { gtin, variant: None, lot: None, serial: Some(serial), expiry: None }
			},
			Self::Lot { gtin, lot } => {
				DigitalLink::Product { gtin, variant: None, lot: Some(lot), serial: None, expiry: None }
			},
			Self::LogisticUnit { sscc } => DigitalLink::LogisticUnit { sscc },
			Self::Place { gln, extension } => DigitalLink::Place { gln, extension },
		}
	}
}

impl DigitalLink {
	/// The traceable thing that the link names. A product needs a serial or a lot, and a serial goes before a lot.
	/// `None` for a product without either, and for a party.
	pub fn epc(self) -> Option<Epc> {
		match self {
			Self::Product { gtin, serial: Some(serial), .. } => Some(Epc::Item { gtin, serial }),
			Self::Product { gtin, lot: Some(lot), .. } => Some(Epc::Lot { gtin, lot }),
			Self::LogisticUnit { sscc } => Some(Epc::LogisticUnit { sscc }),
			Self::Place { gln, extension } => Some(Epc::Place { gln, extension }),
			Self::Product { .. } | Self::Party { .. } => None,
		}
	}
}

/// An [`Epc`] and where the company prefix of its key ends.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EpcUrn {
	epc: Epc,
	prefix_length: u8,
}

impl EpcUrn {
	/// The thing that it names.
	pub const fn epc(&self) -> &Epc {
		&self.epc
	}

	/// The thing that it names.
	pub fn into_epc(self) -> Epc {
		self.epc
	}

	/// Digits of the company prefix, 6 to 12.
	pub const fn prefix_length(&self) -> u8 {
		self.prefix_length
	}

	/// Read `urn:epc:id:sgtin:…`, `urn:epc:id:sgln:…`, `urn:epc:id:sscc:…` or `urn:epc:class:lgtin:…`.
	///
	/// # Errors
	///
	/// [`Gs1Error::UnknownScheme`], [`Gs1Error::BadPrefixLength`], [`Gs1Error::WrongLength`], [`Gs1Error::NotDigits`],
	/// [`Gs1Error::BadEscape`], [`Gs1Error::BadCharacter`], [`Gs1Error::BadUri`].
	pub fn parse(urn: &str) -> Result<Self, Gs1Error> {
		let rest = urn.strip_prefix("urn:epc:").ok_or(Gs1Error::UnknownScheme)?;
		let (company, epc) = if let Some(parts) = rest.strip_prefix("id:sgtin:") {
			let (company, reference, serial) = three(parts)?;
			(company, Epc::Item { gtin: gtin(company, reference)?, serial: Serial::new(&plain(serial)?)? })
		} else if let Some(parts) = rest.strip_prefix("class:lgtin:") {
			let (company, reference, lot) = three(parts)?;
			(company, Epc::Lot { gtin: gtin(company, reference)?, lot: Lot::new(&plain(lot)?)? })
		} else if let Some(parts) = rest.strip_prefix("id:sgln:") {
			let (company, reference, extension) = three(parts)?;
			let body = join(company, reference, 12)?;
			let gln = Gln::with_check_digit(body)?;
			(company, Epc::Place { gln, extension: Some(Extension::new(&plain(extension)?)?) })
		} else if let Some(parts) = rest.strip_prefix("id:sscc:") {
			let (company, reference) = parts.split_once('.').ok_or(Gs1Error::BadUri)?;
			(
				company,
				Epc::LogisticUnit { sscc: Sscc::with_check_digit(indicator_first(company, reference, 17)?)? },
			)
		} else {
			return Err(Gs1Error::UnknownScheme);
		};
		epc.urn(u8::try_from(company.len()).map_err(|_| Gs1Error::BadPrefixLength)?)
	}
}

impl fmt::Display for EpcUrn {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let length = self.prefix_length;
		match &self.epc {
			Epc::Item { gtin, serial } => {
				let (indicator, company, reference) = indicator_apart(gtin.value(), 13, length);
				f.write_str("urn:epc:id:sgtin:")?;
				write_reference(f, company, length, indicator, reference, 13)?;
				write!(f, ".{}", Plain(serial.as_bytes()))
			},
			Epc::Lot { gtin, lot } => {
				let (indicator, company, reference) = indicator_apart(gtin.value(), 13, length);
				f.write_str("urn:epc:class:lgtin:")?;
				write_reference(f, company, length, indicator, reference, 13)?;
				write!(f, ".{}", Plain(lot.as_bytes()))
			},
			Epc::LogisticUnit { sscc } => {
				let (extension, company, reference) = indicator_apart(sscc.value(), 17, length);
				f.write_str("urn:epc:id:sscc:")?;
				write_reference(f, company, length, extension, reference, 17)
			},
			Epc::Place { gln, extension } => {
				let digits_after = 12u32.saturating_sub(u32::from(length));
				let (company, reference) = cut(gln.value() / 10, digits_after);
				let width = usize::from(length);
				write!(f, "urn:epc:id:sgln:{company:0width$}.")?;
				write_padded(f, reference, digits_after)?;
				match extension {
					Some(extension) => write!(f, ".{}", Plain(extension.as_bytes())),
					None => f.write_str(".0"),
				}
			},
		}
	}
}

text_form!(EpcUrn, Gs1Error);

/// The three parts of a URN; the last one may contain dots.
fn three(parts: &str) -> Result<(&str, &str, &str), Gs1Error> {
	let (company, rest) = parts.split_once('.').ok_or(Gs1Error::BadUri)?;
	let (reference, last) = rest.split_once('.').ok_or(Gs1Error::BadUri)?;
	Ok((company, reference, last))
}

/// Check the lengths and digits of a company prefix and a reference that together have `total` digits.
fn check_parts(company: &str, reference: &str, total: usize) -> Result<(), Gs1Error> {
	if !(6..=12).contains(&company.len()) {
		return Err(Gs1Error::BadPrefixLength);
	}
	// Both are slices of one string, so their lengths add up to less than its length.
	if company.len().saturating_add(reference.len()) != total {
		return Err(Gs1Error::WrongLength);
	}
	if !company.bytes().chain(reference.bytes()).all(|byte| byte.is_ascii_digit()) {
		return Err(Gs1Error::NotDigits);
	}
	Ok(())
}

/// The number made of the digits of the company prefix and then of the reference.
fn join(company: &str, reference: &str, total: usize) -> Result<u64, Gs1Error> {
	check_parts(company, reference, total)?;
	let digits_after = u32::try_from(reference.len()).map_err(|_| Gs1Error::WrongLength)?;
	let reference = if reference.is_empty() { 0 } else { digits(reference).ok_or(Gs1Error::NotDigits)? };
	digits(company)
		.ok_or(Gs1Error::NotDigits)?
		.checked_mul(power(digits_after))
		.and_then(|value| value.checked_add(reference))
		.ok_or(Gs1Error::WrongLength)
}

/// A URN moves the indicator digit of a GTIN, or the extension digit of an SSCC, from the front of the key to the front
/// of the reference; this moves it back.
fn indicator_first(company: &str, reference: &str, total: usize) -> Result<u64, Gs1Error> {
	check_parts(company, reference, total)?;
	let (indicator, rest) = reference.split_at_checked(1).ok_or(Gs1Error::WrongLength)?;
	let indicator = digits(indicator).ok_or(Gs1Error::NotDigits)?;
	let width = u32::try_from(total.saturating_sub(1)).map_err(|_| Gs1Error::WrongLength)?;
	indicator
		.checked_mul(power(width))
		.and_then(|first| first.checked_add(join(company, rest, total.saturating_sub(1)).ok()?))
		.ok_or(Gs1Error::WrongLength)
}

fn gtin(company: &str, reference: &str) -> Result<Gtin, Gs1Error> {
	Gtin::with_check_digit(indicator_first(company, reference, 13)?)
}

/// Ten to the power of `exponent`, which is at most 17 here and so always fits.
fn power(exponent: u32) -> u64 {
	10u64.saturating_pow(exponent)
}

/// Split off the last `digits_after` digits.
fn cut(value: u64, digits_after: u32) -> (u64, u64) {
	let power = power(digits_after);
	(value.checked_div(power).unwrap_or_default(), value.checked_rem(power).unwrap_or_default())
}

/// Indicator, company prefix and the rest of a key of `total` digits without check digit.
fn indicator_apart(key: u64, total: u32, prefix_length: u8) -> (u64, u64, u64) {
	let (indicator, rest) = cut(key / 10, total.saturating_sub(1));
	let (company, reference) = cut(rest, total.saturating_sub(1).saturating_sub(u32::from(prefix_length)));
	(indicator, company, reference)
}

fn write_reference(
	f: &mut fmt::Formatter<'_>,
	company: u64,
	prefix_length: u8,
	indicator: u64,
	reference: u64,
	total: u32,
) -> fmt::Result {
	let width = usize::from(prefix_length);
	write!(f, "{company:0width$}.{indicator}")?;
	write_padded(f, reference, total.saturating_sub(1).saturating_sub(u32::from(prefix_length)))
}

/// Write `value` in exactly `width` digits, which may be none.
fn write_padded(f: &mut fmt::Formatter<'_>, value: u64, width: u32) -> fmt::Result {
	match usize::try_from(width) {
		Ok(width) if width > 0 => write!(f, "{value:0width$}"),
		_ => Ok(()),
	}
}

/// Characters that a URN must escape (Tag Data Standard, table A-1).
fn must_escape(byte: u8) -> bool {
	matches!(byte, b'"' | b'%' | b'&' | b'/' | b'<' | b'>' | b'?')
}

/// Undo the escapes of a URN.
fn plain(text: &str) -> Result<alloc::vec::Vec<u8>, Gs1Error> {
	if text.bytes().any(|byte| byte != b'%' && must_escape(byte)) {
		return Err(Gs1Error::BadEscape);
	}
	unescape(text)
}

/// Writes bytes with the escapes of a URN.
struct Plain<'a>(&'a [u8]);

impl fmt::Display for Plain<'_> {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		self.0.iter().try_for_each(|byte| {
			if must_escape(*byte) {
				write!(f, "%{byte:02X}")
			} else {
				fmt::Write::write_char(f, char::from(*byte))
			}
		})
	}
}
