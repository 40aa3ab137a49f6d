// SPDX-License-Identifier: Apache-2.0

//! How values of attributes are written in JSON: as strings of decimal digits, because JavaScript's numbers cannot hold
//! all of them.

use serde::{de::Error, Deserialize, Deserializer, Serializer};

/// Write it.
pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
	serializer.collect_str(value)
}

/// Read it from a string of digits with or without a minus.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
	let text = alloc::string::String::deserialize(deserializer)?;
	if text.starts_with('+') {
		return Err(D::Error::custom("a leading plus"));
	}
	text.parse().map_err(D::Error::custom)
}
