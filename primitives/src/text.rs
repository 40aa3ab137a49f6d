// SPDX-License-Identifier: Apache-2.0

//! How checked values are decoded and written down.
//!
//! Every identifier of this crate keeps its rules on construction. These macros keep them on the two other ways in:
//! SCALE, through which calls come, and text, through which people and JSON come.

/// SCALE for a newtype whose constructor checks: what `$new` refuses does not decode. The encoding is that of `$inner`.
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

/// The number that ASCII digits spell; `None` for anything else, for no digits and for more than fit.
pub(crate) fn digits(text: &str) -> Option<u64> {
	if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
		return None;
	}
	text.parse().ok()
}
