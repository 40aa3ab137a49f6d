// SPDX-License-Identifier: Apache-2.0

//! GS1 keys: the worldwide identifiers of products, places, logistic units, lots and items.
//!
//! A numeric key has a check digit (GS1 General Specifications §7.9). An alphanumeric key has a restricted alphabet
//! (§7.11). Every constructor and every decoder checks them, so a call can never carry a wrong key. [`digital_link`]
//! writes keys as web addresses, [`epc`] as EPC URNs.

pub mod digital_link;
pub mod epc;

pub use digital_link::{DigitalLink, ShortDate};
pub use epc::{Epc, EpcUrn};

use crate::text::{checked_decode, digits, text_form};
use alloc::vec::Vec;
use codec::{Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The rule that a text, a number or some bytes break.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Gs1Error {
	/// Too few or too many digits or characters.
	WrongLength,
	/// Something other than the digits 0 to 9 in a numeric key.
	NotDigits,
	/// The last digit is not the check digit of the others.
	WrongCheckDigit,
	/// A character outside GS1 character set 82 in an alphanumeric key.
	BadCharacter,
	/// A date that does not exist.
	BadDate,
	/// A GS1 company prefix length other than 6 to 12.
	BadPrefixLength,
	/// A percent sign without two hexadecimal digits after it, or a character that must be escaped and is not.
	BadEscape,
	/// Neither http nor https, or a URN of another kind.
	UnknownScheme,
	/// The URI does not have the parts that the standard requires.
	BadUri,
}

impl fmt::Display for Gs1Error {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::WrongLength => "wrong length",
			Self::NotDigits => "not only digits",
			Self::WrongCheckDigit => "wrong check digit",
			Self::BadCharacter => "character outside GS1 character set 82",
			Self::BadDate => "no such date",
			Self::BadPrefixLength => "company prefix length not from 6 to 12",
			Self::BadEscape => "bad percent escape",
			Self::UnknownScheme => "unknown URI scheme",
			Self::BadUri => "not a GS1 URI",
		})
	}
}

impl core::error::Error for Gs1Error {}

/// The check digit of `body`, the key without it: modulo 10 over weights 3, 1, 3, … from the right.
///
/// Leading zeros add nothing, so a short key and its zero-padded form have the same check digit.
pub fn check_digit(body: u64) -> u8 {
	let mut rest = body;
	let mut sum = 0u64;
	let mut weight = 3u64;
	while rest > 0 {
		// At most 20 digits of at most 9 by at most 3: 540.
		sum = sum.saturating_add((rest % 10).saturating_mul(weight));
		rest /= 10;
		weight = if weight == 3 { 1 } else { 3 };
	}
	// `sum % 10` is below 10, so this is a digit.
	u8::try_from(10u64.saturating_sub(sum % 10) % 10).unwrap_or_default()
}

/// Check that `value` is below `limit` and ends with its check digit.
fn checked(value: u64, limit: u64) -> Result<u64, Gs1Error> {
	if value >= limit {
		return Err(Gs1Error::WrongLength);
	}
	if value % 10 != u64::from(check_digit(value / 10)) {
		return Err(Gs1Error::WrongCheckDigit);
	}
	Ok(value)
}

macro_rules! numeric_key {
	($(#[$doc:meta])* $name:ident, $digits:literal, $limit:literal, $lengths:pat, $refusal:literal) => {
		$(#[$doc])*
		#[derive(
			Clone, Copy, Debug, Encode, Eq, Hash, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo,
		)]
		pub struct $name(u64);

		impl $name {
			/// The key of this value, check digit included.
			///
			/// # Errors
			///
			/// [`Gs1Error::WrongLength`], [`Gs1Error::WrongCheckDigit`].
			pub fn new(value: u64) -> Result<Self, Gs1Error> {
				checked(value, $limit).map(Self)
			}

			/// The key of this value without its check digit, which is added.
			///
			/// # Errors
			///
			/// [`Gs1Error::WrongLength`].
			pub fn with_check_digit(body: u64) -> Result<Self, Gs1Error> {
				body.checked_mul(10)
					.and_then(|value| value.checked_add(u64::from(check_digit(body))))
					.ok_or(Gs1Error::WrongLength)
					.and_then(Self::new)
			}

			/// Read the key from its digits.
			///
			/// # Errors
			///
			/// [`Gs1Error::WrongLength`], [`Gs1Error::NotDigits`], [`Gs1Error::WrongCheckDigit`].
			pub fn parse(text: &str) -> Result<Self, Gs1Error> {
				if !matches!(text.len(), $lengths) {
					return Err(Gs1Error::WrongLength);
				}
				Self::new(digits(text).ok_or(Gs1Error::NotDigits)?)
			}

			/// The key as a number, check digit included.
			pub const fn value(self) -> u64 {
				self.0
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				write!(f, concat!("{:0", $digits, "}"), self.0)
			}
		}

		impl From<$name> for u64 {
			fn from(key: $name) -> Self {
				key.0
			}
		}

		impl TryFrom<u64> for $name {
			type Error = Gs1Error;

			fn try_from(value: u64) -> Result<Self, Self::Error> {
				Self::new(value)
			}
		}

		checked_decode!($name, u64, Self::new, $refusal);
		text_form!($name, Gs1Error);
	};
}

numeric_key!(
	/// Global Trade Item Number, the key of a product. GTIN-8, -12 and -13 are GTIN-14 with leading zeros, so one
	/// product has one value. 14 digits are printed.
	Gtin, "14", 100_000_000_000_000, 8 | 12 | 13 | 14, "Not a GTIN"
);

numeric_key!(
	/// Global Location Number, the key of a place or a party; 13 digits.
	Gln, "13", 10_000_000_000_000, 13, "Not a GLN"
);

numeric_key!(
	/// Serial Shipping Container Code, the key of a pallet or a parcel; 18 digits.
	Sscc, "18", 1_000_000_000_000_000_000, 18, "Not an SSCC"
);

/// The most characters of an alphanumeric key.
pub type MaxText = ConstU32<20>;

/// Whether `byte` is in GS1 AI encodable character set 82 (General Specifications, figure 7.11-1).
pub fn in_character_set_82(byte: u8) -> bool {
	matches!(
		byte,
		b'!' | b'"' | b'%'..=b'/' | b'0'..=b'9' | b':'..=b'?' | b'A'..=b'Z' | b'_' | b'a'..=b'z'
	)
}

macro_rules! text_key {
	($(#[$doc:meta])* $name:ident, $refusal:literal) => {
		$(#[$doc])*
		#[derive(Clone, Encode, Eq, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
		pub struct $name(BoundedVec<u8, MaxText>);

		impl $name {
			/// The key of these characters: 1 to 20 of GS1 character set 82.
			///
			/// # Errors
			///
			/// [`Gs1Error::WrongLength`], [`Gs1Error::BadCharacter`].
			pub fn new(bytes: &[u8]) -> Result<Self, Gs1Error> {
				BoundedVec::try_from(Vec::from(bytes))
					.map_err(|_| Gs1Error::WrongLength)
					.and_then(Self::from_bounded)
			}

			/// Read the key from its characters, unescaped.
			///
			/// # Errors
			///
			/// [`Gs1Error::WrongLength`], [`Gs1Error::BadCharacter`].
			pub fn parse(text: &str) -> Result<Self, Gs1Error> {
				Self::new(text.as_bytes())
			}

			fn from_bounded(bytes: BoundedVec<u8, MaxText>) -> Result<Self, Gs1Error> {
				if bytes.is_empty() {
					return Err(Gs1Error::WrongLength);
				}
				if !bytes.iter().copied().all(in_character_set_82) {
					return Err(Gs1Error::BadCharacter);
				}
				Ok(Self(bytes))
			}

			/// Its characters, 1 to 20.
			pub fn as_bytes(&self) -> &[u8] {
				&self.0
			}

			/// Its characters, 1 to 20.
			pub fn as_str(&self) -> &str {
				// Character set 82 is ASCII, so the default is never used.
				core::str::from_utf8(&self.0).unwrap_or_default()
			}
		}

		impl fmt::Debug for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				write!(f, concat!(stringify!($name), "({:?})"), self.as_str())
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				f.write_str(self.as_str())
			}
		}

		impl TryFrom<&[u8]> for $name {
			type Error = Gs1Error;

			fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
				Self::new(bytes)
			}
		}

		checked_decode!($name, BoundedVec<u8, MaxText>, Self::from_bounded, $refusal);
		text_form!($name, Gs1Error);
	};
}

text_key!(
	/// Serial number of an item (AI 21).
	Serial, "Not a serial"
);

text_key!(
	/// Batch or lot number (AI 10).
	Lot, "Not a lot"
);

text_key!(
	/// Consumer product variant (AI 22).
	Variant, "Not a consumer product variant"
);

text_key!(
	/// GLN extension component: a place within another place (AI 254).
	Extension, "Not a GLN extension"
);

#[cfg(test)]
mod tests;
