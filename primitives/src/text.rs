// SPDX-License-Identifier: Apache-2.0

//! Decoding and text forms of checked values.
//!
//! The constructor of every identifier in this crate checks its rules. A value can also come from SCALE bytes, as in
//! calls, and from text, as in JSON. These macros check the same rules there.

/// SCALE for a newtype with a checking constructor. Bytes that `$new` refuses do not decode. The encoding is that of
/// `$inner`.
macro_rules! checked_decode {
	($type:ty, $inner:ty, $new:expr, $refusal:literal) => {
		impl codec::Decode for $type {
			fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
				let inner = <$inner as codec::Decode>::decode(input)?;
				$new(inner).map_err(|_| codec::Error::from($refusal))
			}
		}

		// The inner value owns at most a few bytes and its own implementation accounts for them.
		impl codec::DecodeWithMemTracking for $type {}
	};
}

/// `FromStr` and serde for a type with `parse` and `Display`: JSON carries the text form.
macro_rules! text_form {
	($type:ty, $error:ty) => {
		impl core::str::FromStr for $type {
			type Err = $error;

			fn from_str(text: &str) -> Result<Self, Self::Err> {
				Self::parse(text)
			}
		}

		impl serde::Serialize for $type {
			fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.collect_str(self)
			}
		}

		impl<'de> serde::Deserialize<'de> for $type {
			fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				let text = <alloc::string::String as serde::Deserialize>::deserialize(deserializer)?;
				Self::parse(&text).map_err(serde::de::Error::custom)
			}
		}
	};
}

pub(crate) use checked_decode;
pub(crate) use text_form;

/// The number of some ASCII digits; `None` for anything else, for no digits, and for a number that does not fit.
pub(crate) fn digits(text: &str) -> Option<u64> {
	if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
		return None;
	}
	text.parse().ok()
}
