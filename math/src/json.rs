// SPDX-License-Identifier: Apache-2.0

//! How numbers are written in JSON, as modules for `#[serde(with = …)]`.
//!
//! JavaScript reads numbers as doubles, which hold 53 bits. So a value that may be larger is a string of decimal
//! digits. Reading also takes a JSON number if it is exact.

use alloc::vec::Vec;
use core::{fmt, marker::PhantomData, str::FromStr};
use serde::{
	de::{Error, Visitor},
	Deserialize, Deserializer, Serialize, Serializer,
};
use sp_arithmetic::Perbill;

/// An unsigned integer as a string of decimal digits.
struct Decimal<T>(T);

impl<T: fmt::Display> Serialize for Decimal<T> {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(&self.0)
	}
}

impl<'de, T: FromStr + TryFrom<u64>> Deserialize<'de> for Decimal<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		struct Digits<T>(PhantomData<T>);

		impl<T: FromStr + TryFrom<u64>> Visitor<'_> for Digits<T> {
			type Value = T;

			fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				f.write_str("an unsigned integer as decimal digits")
			}

			fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
				// `from_str` would also take a leading plus.
				if !text.bytes().all(|byte| byte.is_ascii_digit()) {
					return Err(E::custom("not only decimal digits"));
				}
				text.parse().map_err(|_| E::custom("no digits, or a number that does not fit"))
			}

			fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
				T::try_from(number).map_err(|_| E::custom("a number that does not fit"))
			}
		}

		deserializer.deserialize_any(Digits(PhantomData)).map(Self)
	}
}

/// A part of a whole in basis points: an integer, or up to five decimals for a finer rate.
struct Rate(Perbill);

/// Parts per billion in a basis point.
const PARTS_PER_POINT: u32 = 100_000;

impl Serialize for Rate {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		let parts = self.0.deconstruct();
		if parts.is_multiple_of(PARTS_PER_POINT) {
			serializer.serialize_u32(parts / PARTS_PER_POINT)
		} else {
			// The nearest double of a decimal with five digits is printed as that decimal.
			serializer.serialize_f64(f64::from(parts) / f64::from(PARTS_PER_POINT))
		}
	}
}

impl<'de> Deserialize<'de> for Rate {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let points = f64::deserialize(deserializer)?;
		if !(0.0..=f64::from(crate::BASIS_POINTS)).contains(&points) {
			return Err(D::Error::custom("not from 0 to 10 000 basis points"));
		}
		// At most a billion, so the nearest integer is found and fits.
		Ok(Self(Perbill::from_parts((points * f64::from(PARTS_PER_POINT) + 0.5) as u32)))
	}
}

/// Read a list of `Wire` into a collection of `T`. More items than it can hold are refused.
fn read_list<'de, D, Wire, T, C>(deserializer: D, unwrap: fn(Wire) -> T) -> Result<C, D::Error>
where
	D: Deserializer<'de>,
	Wire: Deserialize<'de>,
	C: TryFrom<Vec<T>>,
{
	let list = Vec::<Wire>::deserialize(deserializer)?;
	let list: Vec<T> = list.into_iter().map(unwrap).collect();
	C::try_from(list).map_err(|_| D::Error::custom("too many items"))
}

/// An unsigned integer as a string of decimal digits.
pub mod decimal {
	use super::*;

	/// Write it.
	pub fn serialize<T: fmt::Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
		Decimal(value).serialize(serializer)
	}

	/// Read it from a string of digits, or from a number.
	pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
	where
		T: FromStr + TryFrom<u64>,
		D: Deserializer<'de>,
	{
		Decimal::deserialize(deserializer).map(|Decimal(value)| value)
	}
}

/// An unsigned integer as a string of decimal digits, or null.
pub mod optional_decimal {
	use super::*;

	/// Write it.
	pub fn serialize<T: fmt::Display, S: Serializer>(
		value: &Option<T>,
		serializer: S,
	) -> Result<S::Ok, S::Error> {
		value.as_ref().map(Decimal).serialize(serializer)
	}

	/// Read it.
	pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
	where
		T: FromStr + TryFrom<u64>,
		D: Deserializer<'de>,
	{
		Ok(Option::deserialize(deserializer)?.map(|Decimal(value)| value))
	}
}

/// A list of unsigned integers as strings of decimal digits.
pub mod decimals {
	use super::*;

	/// Write it.
	pub fn serialize<T, C, S>(values: &C, serializer: S) -> Result<S::Ok, S::Error>
	where
		T: fmt::Display,
		C: AsRef<[T]>,
		S: Serializer,
	{
		serializer.collect_seq(values.as_ref().iter().map(Decimal))
	}

	/// Read it.
	pub fn deserialize<'de, T, C, D>(deserializer: D) -> Result<C, D::Error>
	where
		T: FromStr + TryFrom<u64>,
		C: TryFrom<Vec<T>> + IntoIterator<Item = T>,
		D: Deserializer<'de>,
	{
		read_list(deserializer, |Decimal(value)| value)
	}
}

/// A list of unsigned integers as strings of decimal digits, or null.
pub mod optional_decimals {
	use super::*;

	/// Write it.
	pub fn serialize<T: fmt::Display, S: Serializer>(
		values: &Option<Vec<T>>,
		serializer: S,
	) -> Result<S::Ok, S::Error> {
		values.as_ref().map(|values| values.iter().map(Decimal).collect::<Vec<_>>()).serialize(serializer)
	}

	/// Read it.
	pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
	where
		T: FromStr + TryFrom<u64>,
		D: Deserializer<'de>,
	{
		let values = Option::<Vec<Decimal<T>>>::deserialize(deserializer)?;
		Ok(values.map(|values| values.into_iter().map(|Decimal(value)| value).collect()))
	}
}

/// A part of a whole in basis points.
pub mod rate {
	use super::*;

	/// Write it.
	pub fn serialize<S: Serializer>(rate: &Perbill, serializer: S) -> Result<S::Ok, S::Error> {
		Rate(*rate).serialize(serializer)
	}

	/// Read it. More than a whole is refused.
	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Perbill, D::Error> {
		Rate::deserialize(deserializer).map(|Rate(rate)| rate)
	}
}

/// A list of parts of a whole in basis points.
pub mod rates {
	use super::*;

	/// Write it.
	pub fn serialize<C, S>(rates: &C, serializer: S) -> Result<S::Ok, S::Error>
	where
		C: AsRef<[Perbill]>,
		S: Serializer,
	{
		serializer.collect_seq(rates.as_ref().iter().map(|rate| Rate(*rate)))
	}

	/// Read it.
	pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
	where
		C: TryFrom<Vec<Perbill>>,
		D: Deserializer<'de>,
	{
		read_list(deserializer, |Rate(rate)| rate)
	}
}

#[cfg(test)]
mod tests;
