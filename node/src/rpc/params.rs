// SPDX-License-Identifier: Apache-2.0

//! The parameters of this node's methods, in the forms that clients write.
//!
//! A parameter that does not fit is refused while it is read. Clients see the JSON-RPC error `-32602`, with the reason as
//! its data.

use crate::types::AccountId;
use serde::{
	de::{self, SeqAccess, Visitor},
	Deserialize, Deserializer,
};
use souk_primitives::{
	gs1::{DigitalLink, Epc, EpcUrn},
	order::{Service, ServiceKind, Services},
	trace::ItemKey,
	AssetId, BASIS_POINTS, MAX_PATH_DEPTH, MAX_SERVICES,
};
use sp_runtime::Perbill;
use std::{fmt, marker::PhantomData, str::FromStr};

/// The most assets of one payment.
const MAX_ASSETS: usize = 4;

/// A whole number, as a JSON number or as a decimal string. Beyond 2⁵³, clients must send a string.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Number<T>(pub T);

impl<'de, T: TryFrom<u64>> Deserialize<'de> for Number<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		struct Reader<T>(PhantomData<T>);

		impl<T: TryFrom<u64>> Visitor<'_> for Reader<T> {
			type Value = Number<T>;

			fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				let bits = size_of::<T>().saturating_mul(8);
				write!(f, "a whole number of at most {bits} bits, or the same as a decimal string")
			}

			fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
				T::try_from(value)
					.map(Number)
					.map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
			}

			fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
				let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
				match text.parse().ok().filter(|_| digits).map(T::try_from) {
					Some(Ok(value)) => Ok(Number(value)),
					_ => Err(E::invalid_value(de::Unexpected::Str(&excerpt(text)), &self)),
				}
			}
		}

		deserializer.deserialize_any(Reader(PhantomData))
	}
}

/// The most characters of an account: 32 bytes of hex behind `0x`. An SS58 address has no more than 50.
const LONGEST_ACCOUNT: usize = 66;

/// An account, as an SS58 address or as 32 bytes of hex.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account(pub AccountId);

impl<'de> Deserialize<'de> for Account {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		// The time that base58 takes grows with the square of the length: a quarter of a megabyte holds a core for minutes.
		if text.len() > LONGEST_ACCOUNT {
			return Err(de::Error::custom(format_args!(
				"`{}` is not an account: it has {} characters; an SS58 address or 32 bytes of hex have {LONGEST_ACCOUNT} at most",
				excerpt(&text),
				text.len()
			)));
		}
		AccountId::from_str(&text).map(Self).map_err(|error| {
			de::Error::custom(format_args!(
				"`{}` is not an account: {error}; expected an SS58 address or 32 bytes of hex",
				excerpt(&text)
			))
		})
	}
}

/// An item, as an EPC URN or a GS1 Digital Link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Item(pub ItemKey);

impl<'de> Deserialize<'de> for Item {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		let wrong = |why: &dyn fmt::Display| {
			de::Error::custom(format_args!(
				"`{}` is not an item: {why}; expected an EPC URN or a GS1 Digital Link of an SGTIN, an LGTIN or an SSCC",
				excerpt(&text)
			))
		};
		let epc = if text.starts_with("urn:") {
			EpcUrn::parse(&text).map(|urn| Some(urn.into_epc()))
		} else {
			DigitalLink::parse(&text).map(DigitalLink::epc)
		};
		match epc.map_err(|why| wrong(&why))? {
			Some(Epc::Item { gtin, serial }) => Ok(Self(ItemKey::Sgtin { gtin, serial })),
			Some(Epc::Lot { gtin, lot }) => Ok(Self(ItemKey::Lgtin { gtin, lot })),
			Some(Epc::LogisticUnit { sscc }) => Ok(Self(ItemKey::Sscc { sscc })),
			Some(Epc::Place { .. }) => Err(wrong(&"it names a place")),
			None => Err(wrong(&"it names a product, not an item")),
		}
	}
}

/// One of the words of an enumeration, in camelCase.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(transparent)]
pub struct Word<T>(pub T);

/// The promoters of a path, the one next to the seller first.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Path(pub Vec<AccountId>);

impl<'de> Deserialize<'de> for Path {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let most = usize::try_from(MAX_PATH_DEPTH).unwrap_or(usize::MAX);
		bounded(deserializer, most, "promoters")
			.map(|path: Vec<Account>| Self(path.into_iter().map(|who| who.0).collect()))
	}
}

/// The parts of a payment: an asset each, and the part of the price paid in it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Payment(pub Vec<(AssetId, Perbill)>);

impl<'de> Deserialize<'de> for Payment {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		bounded(deserializer, MAX_ASSETS, "assets").map(|parts: Vec<Part>| {
			Self(parts.into_iter().map(|part| (part.asset.0, part.share.0)).collect())
		})
	}
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
	asset: Asset,
	share: Share,
}

/// The service providers that a seller would name for an order: an account, what it does, and its share of the sale.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Providers(pub Services<AccountId>);

impl<'de> Deserialize<'de> for Providers {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let most = usize::try_from(MAX_SERVICES).unwrap_or(usize::MAX);
		bounded(deserializer, most, "service providers").map(|providers: Vec<Provider>| {
			let service =
				|one: Provider| Service { provider: one.account.0, kind: one.kind.0, share: one.share.0 };
			Self(Services::truncate_from(providers.into_iter().map(service).collect()))
		})
	}
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Provider {
	account: Account,
	kind: Word<ServiceKind>,
	share: Share,
}

/// `"native"`, or the number of an asset.
struct Asset(AssetId);

impl<'de> Deserialize<'de> for Asset {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		#[derive(Deserialize)]
		#[serde(untagged)]
		enum Form {
			Text(String),
			Number(u32),
		}
		let wrong = || de::Error::custom("an asset is \"native\" or the number of an asset");
		match Form::deserialize(deserializer).map_err(|_: D::Error| wrong())? {
			Form::Text(text) if text.eq_ignore_ascii_case("native") => Ok(Self(AssetId::Native)),
			Form::Text(text) => text.parse().map(|id| Self(AssetId::WithId(id))).map_err(|_| wrong()),
			Form::Number(id) => Ok(Self(AssetId::WithId(id))),
		}
	}
}

/// Basis points.
struct Share(Perbill);

impl<'de> Deserialize<'de> for Share {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let Number(points) = Number::<u16>::deserialize(deserializer)?;
		if points > BASIS_POINTS {
			return Err(de::Error::custom(format_args!(
				"a share is at most {BASIS_POINTS} basis points, not {points}"
			)));
		}
		Ok(Self(Perbill::from_rational(u32::from(points), u32::from(BASIS_POINTS))))
	}
}

/// Read at most `most` entries. One more is an error, and the rest is not read.
fn bounded<'de, D, T>(deserializer: D, most: usize, what: &'static str) -> Result<Vec<T>, D::Error>
where
	D: Deserializer<'de>,
	T: Deserialize<'de>,
{
	struct Reader<T> {
		most: usize,
		what: &'static str,
		entries: PhantomData<T>,
	}

	impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
		type Value = Vec<T>;

		fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
			write!(f, "an array of at most {} {}", self.most, self.what)
		}

		fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
			let mut entries = Vec::new();
			while let Some(entry) = seq.next_element()? {
				if entries.len() == self.most {
					return Err(de::Error::custom(format_args!("more than {} {}", self.most, self.what)));
				}
				entries.push(entry);
			}
			Ok(entries)
		}
	}

	deserializer.deserialize_seq(Reader { most, what, entries: PhantomData })
}

/// The start of a text, so that a caller cannot make the node repeat a long text.
fn excerpt(text: &str) -> String {
	const SHOWN: usize = 64;
	let mut start: String = text.chars().take(SHOWN).collect();
	if start.len() < text.len() {
		start.push('…');
	}
	start
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::{from_value, json, Value};
	use sp_keyring::Sr25519Keyring::Alice;

	fn number(value: Value) -> Result<u64, String> {
		from_value::<Number<u64>>(value).map(|number| number.0).map_err(|error| error.to_string())
	}

	#[test]
	fn should_read_numbers_when_given_as_number_or_string() {
		assert_eq!(number(json!(7)), Ok(7));
		assert_eq!(number(json!("7")), Ok(7));
		assert_eq!(number(json!("18446744073709551615")), Ok(u64::MAX));
		assert_eq!(from_value::<Number<u32>>(json!(4_294_967_295u64)).unwrap(), Number(u32::MAX));
	}

	#[test]
	fn should_refuse_numbers_when_they_do_not_fit() {
		for bad in [
			json!(-1),
			json!(1.5),
			json!("-1"),
			json!("+1"),
			json!(""),
			json!(" 1"),
			json!("0x1"),
			json!("18446744073709551616"),
			json!(null),
			json!([1]),
			json!({"id": 1}),
			json!("9".repeat(100_000)),
		] {
			let error = number(bad.clone()).expect_err("must be refused");
			assert!(error.contains("a whole number of at most 64 bits"), "{error}");
			assert!(error.len() < 300, "{} long", error.len());
		}
		assert!(from_value::<Number<u32>>(json!(4_294_967_296u64)).is_err());
		assert!(from_value::<Number<u16>>(json!("65536")).is_err());
	}

	#[test]
	fn should_read_accounts_when_given_as_address_or_hex() {
		let alice = Alice.to_account_id();
		let hex = sp_core::bytes::to_hex(alice.as_ref(), false);
		assert_eq!(from_value::<Account>(json!(alice.to_string())).unwrap().0, alice);
		assert_eq!(from_value::<Account>(json!(hex)).unwrap().0, alice);
		for bad in [json!("alice"), json!(""), json!("0x12"), json!(1), json!(null), json!("é".repeat(9_000))]
		{
			assert!(from_value::<Account>(bad).is_err());
		}
	}

	#[test]
	fn should_refuse_paths_when_too_deep() {
		let alice = json!(Alice.to_account_id().to_string());
		let path = |depth: usize| json!(vec![alice.clone(); depth]);
		assert_eq!(from_value::<Path>(path(0)).unwrap(), Path::default());
		assert_eq!(from_value::<Path>(path(8)).unwrap().0.len(), 8);
		let error = from_value::<Path>(path(9)).expect_err("nine are too many").to_string();
		assert!(error.contains("more than 8 promoters"), "{error}");
	}

	#[test]
	fn should_read_payments_when_parts_are_basis_points() {
		let payment = from_value::<Payment>(json!([
			{"asset": "native", "share": 6_000},
			{"asset": 1, "share": "4000"},
		]))
		.unwrap();
		assert_eq!(
			payment.0,
			vec![
				(AssetId::Native, Perbill::from_percent(60)),
				(AssetId::WithId(1), Perbill::from_percent(40))
			]
		);
		for bad in [
			json!([{"asset": "gold", "share": 1}]),
			json!([{"asset": 1, "share": 10_001}]),
			json!([{"asset": 1}]),
			json!([{"asset": 1, "share": 1, "more": 1}]),
			json!({"asset": 1, "share": 1}),
			json!(vec![json!({"asset": 1, "share": 1}); 5]),
			json!("native"),
		] {
			assert!(from_value::<Payment>(bad.clone()).is_err(), "{bad}");
		}
	}
}
