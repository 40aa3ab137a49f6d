// SPDX-License-Identifier: Apache-2.0

//! The JSON form of values for clients, as modules for `#[serde(with = …)]`.
//!
//! | value | JSON |
//! |---|---|
//! | `u64`, `u128`: amounts, moments, listing and order numbers | string of decimal digits; a number is accepted too |
//! | `u8`, `u16`, `u32` | number |
//! | [`Perbill`](sp_runtime::Perbill) | basis points, a number with at most five decimals |
//! | [`FixedU128`] | string, such as `"1.5"` |
//! | [`AssetId`] | `"native"`, or the asset number as a string |
//! | GS1 keys, codes, currencies, content addresses | string, as printed |
//! | hashes | `0x` and hexadecimal digits |
//! | enums | the variant in camelCase; one with fields is an object of one key |
//! | structs | fields in camelCase |

pub use souk_math::json::{decimal, decimals, optional_decimal, optional_decimals, rate, rates};

use crate::{shop::Capability, AssetId, Balance};
use alloc::{
	string::{String, ToString},
	vec::Vec,
};
use core::fmt;
use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};
use sp_runtime::{FixedPointNumber, FixedU128};

/// An asset as text.
struct Asset<'a>(&'a AssetId);

impl fmt::Display for Asset<'_> {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self.0 {
			AssetId::Native => f.write_str("native"),
			AssetId::WithId(id) => id.fmt(f),
		}
	}
}

fn parse_asset(text: &str) -> Option<AssetId> {
	if text == "native" {
		return Some(AssetId::Native);
	}
	u32::try_from(crate::text::digits(text)?).ok().map(AssetId::WithId)
}

/// An asset: `"native"`, or its number as a string.
pub mod asset {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(asset: &AssetId, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(&Asset(asset))
	}

	/// Deserialise it.
	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<AssetId, D::Error> {
		parse_asset(&String::deserialize(deserializer)?).ok_or_else(|| Error::custom("not an asset"))
	}
}

/// A list of assets.
pub mod assets {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(assets: &[AssetId], serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_seq(assets.iter().map(|asset| Asset(asset).to_string()))
	}

	/// Deserialise it.
	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<AssetId>, D::Error> {
		Vec::<String>::deserialize(deserializer)?
			.iter()
			.map(|text| parse_asset(text).ok_or_else(|| Error::custom("not an asset")))
			.collect()
	}
}

#[derive(Deserialize, Serialize)]
struct AssetAmount {
	#[serde(with = "asset")]
	asset: AssetId,
	#[serde(with = "decimal")]
	amount: Balance,
}

impl From<&(AssetId, Balance)> for AssetAmount {
	fn from((asset, amount): &(AssetId, Balance)) -> Self {
		Self { asset: asset.clone(), amount: *amount }
	}
}

impl From<AssetAmount> for (AssetId, Balance) {
	fn from(pair: AssetAmount) -> Self {
		(pair.asset, pair.amount)
	}
}

/// An amount of an asset: `{"asset": …, "amount": …}`.
pub mod asset_amount {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(pair: &(AssetId, Balance), serializer: S) -> Result<S::Ok, S::Error> {
		AssetAmount::from(pair).serialize(serializer)
	}

	/// Deserialise it.
	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(AssetId, Balance), D::Error> {
		AssetAmount::deserialize(deserializer).map(Into::into)
	}
}

/// A list of amounts, each of an asset: `[{"asset": …, "amount": …}, …]`.
pub mod asset_amounts {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(pairs: &[(AssetId, Balance)], serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_seq(pairs.iter().map(AssetAmount::from))
	}

	/// Deserialise it.
	pub fn deserialize<'de, D: Deserializer<'de>>(
		deserializer: D,
	) -> Result<Vec<(AssetId, Balance)>, D::Error> {
		Ok(Vec::<AssetAmount>::deserialize(deserializer)?.into_iter().map(Into::into).collect())
	}
}

#[derive(Deserialize, Serialize)]
struct Bond {
	capability: Capability,
	#[serde(with = "decimal")]
	bond: Balance,
}

/// A list of capabilities with their bonds: `[{"capability": …, "bond": …}, …]`.
pub mod bonds {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(
		bonds: &[(Capability, Balance)],
		serializer: S,
	) -> Result<S::Ok, S::Error> {
		serializer
			.collect_seq(bonds.iter().map(|(capability, bond)| Bond { capability: *capability, bond: *bond }))
	}

	/// Deserialise it.
	pub fn deserialize<'de, D: Deserializer<'de>>(
		deserializer: D,
	) -> Result<Vec<(Capability, Balance)>, D::Error> {
		let bonds = Vec::<Bond>::deserialize(deserializer)?;
		Ok(bonds.into_iter().map(|bond| (bond.capability, bond.bond)).collect())
	}
}

#[derive(Deserialize, Serialize)]
struct Slots {
	taken: u32,
	total: u32,
}

/// Showcase slots: `{"taken": …, "total": …}`.
pub mod slots {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(slots: &(u32, u32), serializer: S) -> Result<S::Ok, S::Error> {
		Slots { taken: slots.0, total: slots.1 }.serialize(serializer)
	}

	/// Deserialise it.
	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(u32, u32), D::Error> {
		Slots::deserialize(deserializer).map(|slots| (slots.taken, slots.total))
	}
}

/// Decimals of a [`FixedU128`].
const DECIMALS: usize = 18;

struct Fixed(FixedU128);

impl fmt::Display for Fixed {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let (inner, scale) = (self.0.into_inner(), FixedU128::DIV);
		inner.checked_div(scale).unwrap_or_default().fmt(f)?;
		let fraction = inner.checked_rem(scale).unwrap_or_default();
		if fraction > 0 {
			let digits = alloc::format!("{fraction:0DECIMALS$}");
			write!(f, ".{}", digits.trim_end_matches('0'))?;
		}
		Ok(())
	}
}

fn parse_fixed(text: &str) -> Option<FixedU128> {
	let (whole, fraction) = match text.split_once('.') {
		Some((_, "")) => return None,
		Some(parts) => parts,
		None => (text, ""),
	};
	let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
	if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) || fraction.len() > DECIMALS {
		return None;
	}
	let fraction: u128 = alloc::format!("{fraction:0<DECIMALS$}").parse().ok()?;
	let inner = whole.parse::<u128>().ok()?.checked_mul(FixedU128::DIV)?.checked_add(fraction)?;
	Some(FixedU128::from_inner(inner))
}

/// A fixed-point number in plain decimals, exact: `"1.5"`.
pub mod fixed {
	use super::*;

	/// Serialise it.
	pub fn serialize<S: Serializer>(value: &FixedU128, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(&Fixed(*value))
	}

	/// Deserialise it; at most 18 decimals.
	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<FixedU128, D::Error> {
		parse_fixed(&String::deserialize(deserializer)?).ok_or_else(|| Error::custom("not a decimal number"))
	}
}

#[cfg(test)]
mod tests;
