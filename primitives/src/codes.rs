// SPDX-License-Identifier: Apache-2.0

//! Classification codes: merchant categories, product categories, countries, regions, units of measure.
//!
//! Only the form of a code is checked. The chain does not check that a code is assigned, because the lists change every
//! year.

use crate::text::{checked_decode, digits, text_form};
use alloc::vec::Vec;
use codec::{Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The rule that a code breaks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CodeError {
	/// Too few or too many characters, or a number too large.
	WrongLength,
	/// A character that the code cannot have at this place.
	BadCharacter,
}

impl fmt::Display for CodeError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::WrongLength => "wrong length",
			Self::BadCharacter => "bad character",
		})
	}
}

impl core::error::Error for CodeError {}

macro_rules! number_code {
	($(#[$doc:meta])* $name:ident, $inner:ty, $digits:literal, $max:literal, $refusal:literal) => {
		$(#[$doc])*
		#[derive(
			Clone, Copy, Debug, Encode, Eq, Hash, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo,
		)]
		pub struct $name($inner);

		impl $name {
			/// The code of this value.
			///
			/// # Errors
			///
			/// [`CodeError::WrongLength`].
			pub const fn new(value: $inner) -> Result<Self, CodeError> {
				if value > $max {
					return Err(CodeError::WrongLength);
				}
				Ok(Self(value))
			}

			/// Read the code from its digits, leading zeros included.
			///
			/// # Errors
			///
			/// [`CodeError::WrongLength`], [`CodeError::BadCharacter`].
			pub fn parse(text: &str) -> Result<Self, CodeError> {
				if text.len() != $digits {
					return Err(CodeError::WrongLength);
				}
				let value = digits(text).ok_or(CodeError::BadCharacter)?;
				<$inner>::try_from(value).map_err(|_| CodeError::WrongLength).and_then(Self::new)
			}

			/// The code as a number.
			pub const fn value(self) -> $inner {
				self.0
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				write!(f, "{:0width$}", self.0, width = $digits)
			}
		}

		impl TryFrom<$inner> for $name {
			type Error = CodeError;

			fn try_from(value: $inner) -> Result<Self, Self::Error> {
				Self::new(value)
			}
		}

		checked_decode!($name, $inner, Self::new, $refusal);
		text_form!($name, CodeError);
	};
}

number_code!(
	/// Merchant category code, ISO 18245: the kind of goods or services of a merchant, in 4 digits.
	Mcc, u16, 4, 9_999, "Not a merchant category code"
);

number_code!(
	/// GS1 Global Product Classification brick: the kind of a product, in 8 digits.
	GpcBrick, u32, 8, 99_999_999, "Not a GPC brick"
);

/// Country code, ISO 3166-1 alpha-2.
#[derive(Clone, Copy, Encode, Eq, Hash, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
	/// The country of this code.
	///
	/// # Errors
	///
	/// [`CodeError::BadCharacter`] unless it is two letters A to Z.
	pub fn new(code: [u8; 2]) -> Result<Self, CodeError> {
		if code.iter().all(u8::is_ascii_uppercase) {
			Ok(Self(code))
		} else {
			Err(CodeError::BadCharacter)
		}
	}

	/// Read the code.
	///
	/// # Errors
	///
	/// [`CodeError::WrongLength`], [`CodeError::BadCharacter`].
	pub fn parse(text: &str) -> Result<Self, CodeError> {
		Self::new(text.as_bytes().try_into().map_err(|_| CodeError::WrongLength)?)
	}

	/// Its two letters.
	pub fn as_str(&self) -> &str {
		// A country holds only upper-case ASCII, so the default is never used.
		core::str::from_utf8(&self.0).unwrap_or_default()
	}
}

impl fmt::Display for CountryCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl fmt::Debug for CountryCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "CountryCode({self})")
	}
}

checked_decode!(CountryCode, [u8; 2], Self::new, "Not a country code");
text_form!(CountryCode, CodeError);

macro_rules! text_code {
	($(#[$doc:meta])* $name:ident, $max:literal, $check:expr, $refusal:literal) => {
		$(#[$doc])*
		#[derive(Clone, Encode, Eq, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
		pub struct $name(BoundedVec<u8, ConstU32<$max>>);

		impl $name {
			/// The code of these characters.
			///
			/// # Errors
			///
			/// [`CodeError::WrongLength`], [`CodeError::BadCharacter`].
			pub fn new(bytes: &[u8]) -> Result<Self, CodeError> {
				BoundedVec::try_from(Vec::from(bytes))
					.map_err(|_| CodeError::WrongLength)
					.and_then(Self::from_bounded)
			}

			/// Read the code.
			///
			/// # Errors
			///
			/// [`CodeError::WrongLength`], [`CodeError::BadCharacter`].
			pub fn parse(text: &str) -> Result<Self, CodeError> {
				Self::new(text.as_bytes())
			}

			fn from_bounded(bytes: BoundedVec<u8, ConstU32<$max>>) -> Result<Self, CodeError> {
				let check: fn(&[u8]) -> Result<(), CodeError> = $check;
				check(&bytes)?;
				Ok(Self(bytes))
			}

			/// Its characters.
			pub fn as_bytes(&self) -> &[u8] {
				&self.0
			}

			/// Its characters.
			pub fn as_str(&self) -> &str {
				// A code holds only ASCII, so the default is never used.
				core::str::from_utf8(&self.0).unwrap_or_default()
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				f.write_str(self.as_str())
			}
		}

		impl fmt::Debug for $name {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				write!(f, concat!(stringify!($name), "({})"), self.as_str())
			}
		}

		checked_decode!($name, BoundedVec<u8, ConstU32<$max>>, Self::from_bounded, $refusal);
		text_form!($name, CodeError);
	};
}

text_code!(
	/// Region, ISO 3166-2: a country and a subdivision of it such as `CN-11`, or a country alone such as `CN`.
	Region, 6, check_region, "Not a region"
);

text_code!(
	/// Unit of measure, UN/ECE Recommendation 20: `KGM`, `C62`, `H87`, …
	Unit, 3, check_unit, "Not a unit of measure"
);

impl Region {
	/// The country that it is in, or that it is.
	pub fn country(&self) -> CountryCode {
		match self.as_bytes() {
			[first, second, ..] => CountryCode([*first, *second]),
			// A region has at least its country; `ZZ` is ISO's own code for an unknown one.
			_ => CountryCode(*b"ZZ"),
		}
	}
}

impl From<CountryCode> for Region {
	fn from(country: CountryCode) -> Self {
		Self(BoundedVec::truncate_from(country.0.to_vec()))
	}
}

fn is_upper_alphanumeric(byte: &u8) -> bool {
	byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

fn check_region(bytes: &[u8]) -> Result<(), CodeError> {
	let (country, subdivision) = match bytes {
		[first, second] => ([*first, *second], None),
		[first, second, dash, subdivision @ ..] if (1..=3).contains(&subdivision.len()) => {
			([*first, *second], Some((*dash, subdivision)))
		},
		_ => return Err(CodeError::WrongLength),
	};
	CountryCode::new(country)?;
	match subdivision {
		Some((dash, subdivision)) if dash != b'-' || !subdivision.iter().all(is_upper_alphanumeric) => {
			Err(CodeError::BadCharacter)
		},
		_ => Ok(()),
	}
}

fn check_unit(bytes: &[u8]) -> Result<(), CodeError> {
	if !(2..=3).contains(&bytes.len()) {
		return Err(CodeError::WrongLength);
	}
	if bytes.iter().all(is_upper_alphanumeric) {
		Ok(())
	} else {
		Err(CodeError::BadCharacter)
	}
}

#[cfg(test)]
mod tests;
