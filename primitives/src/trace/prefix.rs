// SPDX-License-Identifier: Apache-2.0

//! GS1 company prefixes: the digits that the numbers of one company begin with (General Specifications §1.4).
//!
//! A GLN, a GTIN and an SSCC each have twelve digits in which the company prefix comes first:
//!
//! | number | its twelve digits |
//! |---|---|
//! | GLN, 13 digits | all but the check digit |
//! | GTIN-14 | all but the indicator digit, the first, and the check digit |
//! | SSCC, 18 digits | the second to the thirteenth; the first is the extension digit |
//!
//! So a case (indicator digit 1 to 8), a variable measure (9) and the piece in it (0) are under one prefix. A GTIN-8 begins
//! with five zeros here. GS1 gives these numbers out singly, so no prefix covers them. Numbers of restricted circulation
//! identify nothing outside of one company or region, and some ranges are no companies' (books, journals, coupons). No
//! prefix covers these either.

use super::ItemKey;
use crate::{
	gs1::{Gln, Gs1Error},
	text::{digits, text_form},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// The fewest digits of a company prefix.
pub const MIN_PREFIX: u8 = 6;
/// The most digits of a company prefix.
pub const MAX_PREFIX: u8 = 12;

/// Ten to the power of `exponent`; zero if it does not fit.
fn power(exponent: u8) -> u64 {
	10u64.checked_pow(exponent.into()).unwrap_or_default()
}

/// The first `length` of twelve digits.
fn first(stem: u64, length: u8) -> u64 {
	stem.checked_div(power(MAX_PREFIX.saturating_sub(length))).unwrap_or_default()
}

/// The twelve digits of a GLN that a company prefix begins.
pub fn stem_of_gln(gln: Gln) -> u64 {
	gln.value() / 10
}

/// The twelve digits of an item's number that a company prefix begins.
pub fn stem_of(key: &ItemKey) -> u64 {
	match key {
		// Without the check digit, and without the indicator digit.
		ItemKey::Sgtin { gtin, .. } | ItemKey::Lgtin { gtin, .. } => (gtin.value() / 10) % 1_000_000_000_000,
		// Without the five digits after the twelve, and without the extension digit.
		ItemKey::Sscc { sscc } => (sscc.value() / 100_000) % 1_000_000_000_000,
	}
}

/// A company prefix: 6 to 12 digits.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct CompanyPrefix {
	/// How many digits it has.
	pub length: u8,
	/// The number that they write.
	pub digits: u64,
}

impl CompanyPrefix {
	/// The first `length` digits of twelve. `None` if no company prefix has so many digits.
	pub fn of_stem(stem: u64, length: u8) -> Option<Self> {
		(MIN_PREFIX..=MAX_PREFIX).contains(&length).then(|| Self { length, digits: first(stem, length) })
	}

	/// The first `length` digits of a GLN. `None` if no company prefix has so many digits.
	pub fn of(gln: Gln, length: u8) -> Option<Self> {
		Self::of_stem(stem_of_gln(gln), length)
	}

	/// Whether it covers an item's number.
	pub fn covers(&self, key: &ItemKey) -> bool {
		Self::of_stem(stem_of(key), self.length) == Some(*self)
	}

	/// Whether a company can have it. It begins neither like a GTIN-8 nor like a number of restricted circulation, and is in
	/// no range that GS1 uses for something else (General Specifications, figure 1.4.2-1).
	pub fn is_of_a_company(&self) -> bool {
		let Some(above) = self.length.checked_sub(3) else { return false };
		let first = |count: u8| -> u64 {
			let cut = self.length.checked_sub(count).map_or(0, power);
			self.digits.checked_div(cut).unwrap_or_default()
		};
		let three = self.digits.checked_div(power(above)).unwrap_or_default();
		// 00000: GTIN-8 and RCN-8. 02, 04, 2: restricted circulation. 05: reserved. 96: GTIN-8. From 977 on: journals, books,
		// refunds and coupons.
		let other = matches!(three, 20..=29 | 40..=59 | 200..=299 | 960..=969 | 977..=999);
		first(5) > 0 && !other
	}
}

impl fmt::Display for CompanyPrefix {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{:0width$}", self.digits, width = usize::from(self.length))
	}
}

impl CompanyPrefix {
	/// Read the prefix from its digits.
	///
	/// # Errors
	///
	/// [`Gs1Error::BadPrefixLength`], [`Gs1Error::NotDigits`].
	pub fn parse(text: &str) -> Result<Self, Gs1Error> {
		let length = u8::try_from(text.len()).map_err(|_| Gs1Error::BadPrefixLength)?;
		if !(MIN_PREFIX..=MAX_PREFIX).contains(&length) {
			return Err(Gs1Error::BadPrefixLength);
		}
		Ok(Self { length, digits: digits(text).ok_or(Gs1Error::NotDigits)? })
	}
}

text_form!(CompanyPrefix, Gs1Error);
