// SPDX-License-Identifier: Apache-2.0

//! The values that the resources share: how they are read from a request, and how they are written.

use std::str::FromStr;

use serde::{de, Deserialize, Deserializer, Serialize};
use souk_trace::{item::Item, link::check_digit};
use subxt::utils::AccountId32;
use time::{format_description::well_known::Rfc3339, Date, Month, OffsetDateTime};
use utoipa::{
	openapi::{schema::Type, KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat},
	PartialSchema, ToSchema,
};

use crate::read::record::DOMAIN;

/// An amount of a token.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct Amount {
	/// How much, in the asset's smallest unit, as a decimal number.
	#[schema(pattern = "^[0-9]+$", example = "1500000000000")]
	pub amount: String,
	/// The asset: `SOUK`, `TIME`, or the number of another one.
	#[schema(example = "SOUK")]
	pub asset: String,
	/// How many digits of the amount stand behind the point of the asset's usual unit. Null where the chain does not say.
	pub decimals: Option<u8>,
}

/// An amount of money outside the chain.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct Fiat {
	/// How much, in the currency's smallest unit, as a decimal number.
	#[schema(pattern = "^[0-9]+$", example = "1234")]
	pub minor: String,
	/// The currency (ISO 4217).
	#[schema(pattern = "^[A-Z]{3}$", example = "EUR")]
	pub currency: String,
}

/// Writes a moment in RFC 3339, in UTC. A moment that has no such form is written as the first of all.
pub fn moment(millis: i64) -> String {
	OffsetDateTime::from_unix_timestamp_nanos(i128::from(millis).saturating_mul(1_000_000))
		.unwrap_or(OffsetDateTime::UNIX_EPOCH)
		.format(&Rfc3339)
		.unwrap_or_default()
}

/// Writes the day of a moment, in UTC: `2026-11-30`.
pub fn day(millis: i64) -> String {
	moment(millis).chars().take(10).collect()
}

/// A value that a client writes, and the rules of its form.
macro_rules! written {
	($(#[$meta:meta])* $name:ident($inner:ty), $pattern:literal, $example:literal, $format:expr) => {
		$(#[$meta])*
		#[derive(Clone, Debug, Eq, PartialEq)]
		pub struct $name(pub $inner);

		impl<'de> Deserialize<'de> for $name {
			fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
				String::deserialize(from)?.parse().map_err(de::Error::custom)
			}
		}

		impl PartialSchema for $name {
			fn schema() -> RefOr<Schema> {
				let mut schema = ObjectBuilder::new()
					.schema_type(Type::String)
					.format($format)
					.examples([$example]);
				if !$pattern.is_empty() {
					schema = schema.pattern(Some($pattern));
				}
				schema.into()
			}
		}

		impl ToSchema for $name {}
	};
}

written!(
	/// An account, in SS58. An address of any network's prefix is read; the one of this chain is written.
	Account(String),
	"^[1-9A-HJ-NP-Za-km-z]{46,50}$",
	"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
	None
);

impl FromStr for Account {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		// The longest address there is has fewer characters. What is longer is not looked into.
		if text.len() > 60 {
			return Err("is not an SS58 address of an account: it is too long".into());
		}
		AccountId32::from_str(text)
			.map(|account| Self(account.to_string()))
			.map_err(|_| format!("{text:?} is not an SS58 address of an account, or its check does not fit"))
	}
}

/// Reads the digits of a GS1 key, and checks the last one.
fn digits(text: &str, lengths: &[usize], name: &str) -> Result<(), String> {
	let letters: Vec<char> = text.chars().collect();
	if !letters.iter().all(char::is_ascii_digit) || !lengths.contains(&letters.len()) {
		let lengths: Vec<String> = lengths.iter().map(ToString::to_string).collect();
		return Err(format!("a {name} has {} digits", lengths.join(", ")));
	}
	let Some((last, key)) = letters.split_last() else { return Err(format!("a {name} has digits")) };
	let right = check_digit(key);
	if *last != right {
		return Err(format!("the check digit of {text} is {last} and should be {right}"));
	}
	Ok(())
}

written!(
	/// A product's number: GTIN-8, GTIN-12, GTIN-13 or GTIN-14. It is kept with 14 digits.
	Gtin(String),
	"^([0-9]{8}|[0-9]{12,14})$",
	"09506000134352",
	None
);

impl FromStr for Gtin {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		digits(text, &[8, 12, 13, 14], "GTIN")?;
		Ok(Self(format!("{text:0>14}")))
	}
}

written!(
	/// A party's or a place's number: GLN.
	Gln(String),
	"^[0-9]{13}$",
	"0614141073467",
	None
);

impl FromStr for Gln {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		digits(text, &[13], "GLN")?;
		Ok(Self(text.into()))
	}
}

written!(
	/// A moment: RFC 3339, or a day, which begins at midnight UTC. In milliseconds since 1970.
	Moment(i64),
	"",
	"2026-11-30T00:00:00Z",
	Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))
);

impl FromStr for Moment {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let wrong = || format!("{text:?} is no moment: write 2026-11-30 or 2026-11-30T12:00:00Z (RFC 3339)");
		// A plus sign that a client did not encode arrives as a space.
		let text = text.replace(' ', "+");
		let nanos = match OffsetDateTime::parse(&text, &Rfc3339) {
			Ok(moment) => moment.unix_timestamp_nanos(),
			Err(_) => {
				let mut parts = text.splitn(3, '-');
				let mut next = |length: usize| {
					parts.next().filter(|part| part.len() == length).and_then(|part| part.parse::<u16>().ok())
				};
				let (year, month, day) = (next(4), next(2), next(2));
				let (Some(year), Some(month), Some(day)) = (year, month, day) else { return Err(wrong()) };
				let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
				let (Some(month), Ok(day)) = (month, u8::try_from(day)) else { return Err(wrong()) };
				Date::from_calendar_date(i32::from(year), month, day)
					.map_err(|_| wrong())?
					.midnight()
					.assume_utc()
					.unix_timestamp_nanos()
			},
		};
		i64::try_from(nanos.div_euclid(1_000_000)).map(Self).map_err(|_| wrong())
	}
}

written!(
	/// A hash: `0x` and 64 hexadecimal digits.
	Hash(String),
	"^0x[0-9a-fA-F]{64}$",
	"0x91b171bb158e2d3848fa23a9f1c25182fb8e20313b2c1eb49219da7a70ce90c3",
	None
);

impl FromStr for Hash {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let digits = text.strip_prefix("0x").unwrap_or_default();
		if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
			return Err("a hash is 0x and 64 hexadecimal digits".into());
		}
		Ok(Self(text.to_ascii_lowercase()))
	}
}

written!(
	/// An asset: `SOUK`, `TIME`, or a number.
	Asset(String),
	"^(SOUK|TIME|[0-9]{1,10})$",
	"SOUK",
	None
);

impl FromStr for Asset {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match text {
			"SOUK" | "TIME" => Ok(Self(text.into())),
			_ if text.bytes().all(|digit| digit.is_ascii_digit()) => text
				.parse::<u32>()
				.map(|number| Self(number.to_string()))
				.map_err(|_| "an asset is SOUK, TIME, or a number below 4294967296".into()),
			_ => Err("an asset is SOUK, TIME, or a number below 4294967296".into()),
		}
	}
}

written!(
	/// Words to look for: 1 to 200 characters.
	Words(String),
	"^.{1,200}$",
	"coffee",
	None
);

impl FromStr for Words {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let length = text.chars().count();
		if length == 0 || length > 200 || text.chars().any(char::is_control) {
			return Err("has 1 to 200 characters, and none of them is a control character".into());
		}
		Ok(Self(text.into()))
	}
}

written!(
	/// A name that the chain uses: of a pallet, an event, a state, a kind. 1 to 64 letters, digits and underscores.
	Name(String),
	"^[A-Za-z0-9_]{1,64}$",
	"completed",
	None
);

impl FromStr for Name {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let fits = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_';
		if text.is_empty() || text.len() > 64 || !text.bytes().all(fits) {
			return Err("is 1 to 64 letters, digits and underscores".into());
		}
		Ok(Self(text.into()))
	}
}

written!(
	/// A code of a list: letters, digits and hyphens, as `DE-BE` (ISO 3166-2).
	Code(String),
	"^[A-Za-z0-9-]{1,16}$",
	"DE-BE",
	None
);

impl FromStr for Code {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let fits = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'-';
		if text.is_empty() || text.len() > 16 || !text.bytes().all(fits) {
			return Err("is 1 to 16 letters, digits and hyphens".into());
		}
		Ok(Self(text.into()))
	}
}

written!(
	/// A currency (ISO 4217).
	Currency(String),
	"^[A-Z]{3}$",
	"EUR",
	None
);

impl FromStr for Currency {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		if text.len() != 3 || !text.bytes().all(|letter| letter.is_ascii_uppercase()) {
			return Err("is three capital letters (ISO 4217)".into());
		}
		Ok(Self(text.into()))
	}
}

written!(
	/// An amount in smallest units: a decimal number of at most 39 digits.
	Units(String),
	"^[0-9]{1,38}$",
	"1500000000000",
	None
);

impl FromStr for Units {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		text.parse::<u128>()
			.ok()
			.filter(|_| text.bytes().all(|digit| digit.is_ascii_digit()))
			.map(|amount| Self(amount.to_string()))
			.ok_or_else(|| "is a whole number of smallest units".into())
	}
}

/// An item: a Digital Link on any domain, the path of one, or an EPC URN.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ItemKey(pub Item);

impl ItemKey {
	/// As the rows have it: the canonical Digital Link without its domain.
	pub fn path(&self) -> String {
		let link = self.0.to_string();
		link.strip_prefix(DOMAIN).map(String::from).unwrap_or(link)
	}
}

impl FromStr for ItemKey {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		if text.len() > 500 || text.chars().any(char::is_control) {
			return Err(
				"an item is written in at most 500 characters, none of them a control character".into()
			);
		}
		let path = ["01/", "00/"].iter().any(|start| text.trim_start_matches('/').starts_with(start));
		let whole = match path {
			true => format!("{DOMAIN}{}", text.trim_start_matches('/')),
			false => text.to_string(),
		};
		Item::parse(&whole).map(Self)
	}
}

impl<'de> Deserialize<'de> for ItemKey {
	fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
		String::deserialize(from)?.parse().map_err(de::Error::custom)
	}
}

impl From<ItemKey> for crate::read::Bind {
	fn from(item: ItemKey) -> Self {
		Self::Text(item.path())
	}
}

impl PartialSchema for ItemKey {
	fn schema() -> RefOr<Schema> {
		ObjectBuilder::new()
			.schema_type(Type::String)
			.min_length(Some(3))
			.max_length(Some(500))
			.examples(["https://id.gs1.org/01/09506000134352/21/A1"])
			.into()
	}
}

impl ToSchema for ItemKey {}

/// The number of a thing of the chain. Numbers above 2^63 − 1 do not occur.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Id(pub i64);

impl<'de> Deserialize<'de> for Id {
	fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
		String::deserialize(from)?.parse().map_err(de::Error::custom)
	}
}

impl FromStr for Id {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		text.parse::<i64>()
			.ok()
			.filter(|number| *number >= 0 && text.bytes().all(|digit| digit.is_ascii_digit()))
			.map(Self)
			.ok_or_else(|| "is a whole number below 2^63".into())
	}
}

impl PartialSchema for Id {
	fn schema() -> RefOr<Schema> {
		ObjectBuilder::new()
			.schema_type(Type::Integer)
			.format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64)))
			.minimum(Some(0_i64))
			.into()
	}
}

impl ToSchema for Id {}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_keep_a_product_number_with_fourteen_digits_when_its_check_digit_is_right() {
		assert_eq!("9506000134352".parse::<Gtin>().unwrap().0, "09506000134352");
		assert_eq!(
			"09506000134353".parse::<Gtin>().unwrap_err(),
			"the check digit of 09506000134353 is 3 and should be 2"
		);
		assert!("095".parse::<Gtin>().unwrap_err().contains("8, 12, 13, 14 digits"));
		assert!("０9506000134352".parse::<Gtin>().is_err());
		assert!("0614141073467".parse::<Gln>().is_ok());
		assert!("0614141073468".parse::<Gln>().is_err());
	}

	#[test]
	fn should_read_days_and_moments_and_write_them_in_utc() {
		assert_eq!("2026-11-30".parse::<Moment>().unwrap().0, 1_795_996_800_000);
		assert_eq!("2026-11-30T01:00:00+01:00".parse::<Moment>().unwrap().0, 1_795_996_800_000);
		assert_eq!(moment(1_795_996_800_000), "2026-11-30T00:00:00Z");
		assert_eq!(moment(1_795_996_800_500), "2026-11-30T00:00:00.5Z");
		assert_eq!(day(1_795_996_799_999), "2026-11-29");
		for wrong in ["", "now", "2026-13-01", "2026-02-30", "2026-1-1", "99999-01-01", "1795996800000"] {
			assert!(wrong.parse::<Moment>().is_err(), "{wrong}");
		}
	}

	#[test]
	fn should_write_accounts_with_the_chains_own_prefix() {
		let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
		assert_eq!(alice.parse::<Account>().unwrap().0, alice);
		// The same key under Polkadot's prefix.
		let polkadot = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";
		assert_eq!(polkadot.parse::<Account>().unwrap().0, alice);
		assert!("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX".parse::<Account>().is_err());
		assert!("1".repeat(100).parse::<Account>().is_err());
	}

	#[test]
	fn should_read_items_in_every_form_and_write_the_rows_own() {
		for text in [
			"https://id.gs1.org/01/09506000134352/21/A1",
			"https://example.com/01/09506000134352/21/A1",
			"/01/09506000134352/21/A1",
			"01/09506000134352/21/A1",
			"urn:epc:id:sgtin:9506000.013435.A1",
		] {
			assert_eq!(text.parse::<ItemKey>().unwrap().path(), "01/09506000134352/21/A1", "{text}");
		}
		for wrong in ["", "01/09506000134353/21/A1", "01/09506000134352", "https://example.com/", "x"] {
			assert!(wrong.parse::<ItemKey>().is_err(), "{wrong}");
		}
	}

	#[test]
	fn should_refuse_numbers_that_are_none() {
		assert_eq!("7".parse::<Id>().unwrap().0, 7);
		for wrong in ["", "-1", "+1", "1.0", "9223372036854775808", "1e3", "0x1"] {
			assert!(wrong.parse::<Id>().is_err(), "{wrong}");
		}
		assert!("340282366920938463463374607431768211456".parse::<Units>().is_err());
		assert_eq!("007".parse::<Units>().unwrap().0, "7");
	}
}
