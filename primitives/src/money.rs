// SPDX-License-Identifier: Apache-2.0

//! Money outside the chain, and exact conversion.

use crate::text::{checked_decode, text_form};
use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_arithmetic::{
	helpers_128bit::multiply_by_rational_with_rounding, FixedPointNumber, FixedU128, Rounding,
};

/// The reason that a text or some bytes are no currency.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CurrencyError {
	/// Not three characters.
	WrongLength,
	/// Something other than the letters A to Z.
	BadCharacter,
}

impl fmt::Display for CurrencyError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::WrongLength => "not three characters",
			Self::BadCharacter => "not only the letters A to Z",
		})
	}
}

impl core::error::Error for CurrencyError {}

/// An ISO 4217 alphabetic code. Only the form is checked, because the list of assigned codes changes every year.
#[derive(Clone, Copy, Encode, Eq, Hash, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct Currency([u8; 3]);

impl Currency {
	/// The currency of this code.
	///
	/// # Errors
	///
	/// [`CurrencyError::BadCharacter`].
	pub fn new(code: [u8; 3]) -> Result<Self, CurrencyError> {
		if code.iter().all(u8::is_ascii_uppercase) {
			Ok(Self(code))
		} else {
			Err(CurrencyError::BadCharacter)
		}
	}

	/// Read the code.
	///
	/// # Errors
	///
	/// [`CurrencyError::WrongLength`], [`CurrencyError::BadCharacter`].
	pub fn parse(text: &str) -> Result<Self, CurrencyError> {
		Self::new(text.as_bytes().try_into().map_err(|_| CurrencyError::WrongLength)?)
	}

	/// Its three letters.
	pub fn as_str(&self) -> &str {
		// A currency holds only upper-case ASCII, so the default is never used.
		core::str::from_utf8(&self.0).unwrap_or_default()
	}

	/// Decimals of the minor unit (ISO 4217 list one): 2 unless the list says otherwise. Codes without a minor unit
	/// (precious metals, funds and test codes) count whole units.
	pub fn minor_units(&self) -> u8 {
		match &self.0 {
			b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
			| b"UGX" | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
			b"XAG" | b"XAU" | b"XBA" | b"XBB" | b"XBC" | b"XBD" | b"XDR" | b"XPD" | b"XPT" | b"XSU"
			| b"XTS" | b"XUA" | b"XXX" => 0,
			b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
			b"CLF" | b"UYW" => 4,
			_ => 2,
		}
	}
}

impl fmt::Display for Currency {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl fmt::Debug for Currency {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Currency({self})")
	}
}

checked_decode!(Currency, [u8; 3], Self::new, "Not a currency");
text_form!(Currency, CurrencyError);

/// An amount of money outside the chain.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Fiat {
	/// The currency.
	pub currency: Currency,
	/// The amount in minor units of the currency: cents, fen, yen.
	#[serde(with = "crate::json::decimal")]
	pub amount: Balance,
}

impl fmt::Display for Fiat {
	/// `USD 12.34`
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let decimals = self.currency.minor_units();
		// At most 10 000: no currency has more than four decimals.
		let scale = Balance::from(10u16.saturating_pow(decimals.into()));
		let whole = self.amount.checked_div(scale).unwrap_or_default();
		write!(f, "{} {whole}", self.currency)?;
		if decimals > 0 {
			let width = usize::from(decimals);
			let minor = self.amount.checked_rem(scale).unwrap_or_default();
			write!(f, ".{minor:0width$}")?;
		}
		Ok(())
	}
}

/// `rate · amount`, rounded up to a whole base unit; exact, with a 256-bit intermediate. `None` if it does not fit.
pub fn mul_ceil(rate: FixedU128, amount: Balance) -> Option<Balance> {
	multiply_by_rational_with_rounding(amount, rate.into_inner(), FixedU128::DIV, Rounding::Up)
}

#[cfg(test)]
mod tests;
