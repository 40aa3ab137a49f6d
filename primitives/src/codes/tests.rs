// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{decodes_only_what_it_encodes, texts};
use alloc::string::ToString;
use codec::Decode;
use proptest::prelude::*;

#[test]
fn should_keep_leading_zeros_of_number_codes() {
	assert_eq!(Mcc::parse("0742").unwrap().value(), 742);
	assert_eq!(Mcc::new(742).unwrap().to_string(), "0742");
	assert_eq!(GpcBrick::parse("10000045").unwrap().to_string(), "10000045");
	assert_eq!(GpcBrick::new(1).unwrap().to_string(), "00000001");
}

#[test]
fn should_refuse_wrong_number_codes() {
	assert_eq!(Mcc::new(10_000), Err(CodeError::WrongLength));
	assert_eq!(Mcc::parse("742"), Err(CodeError::WrongLength));
	assert_eq!(Mcc::parse("+742"), Err(CodeError::BadCharacter));
	assert!(Mcc::decode(&mut &10_000u16.encode()[..]).is_err());
	assert_eq!(Mcc::decode(&mut &9_999u16.encode()[..]).unwrap().value(), 9_999);
	assert_eq!(GpcBrick::new(100_000_000), Err(CodeError::WrongLength));
	assert_eq!(GpcBrick::parse("1000004X"), Err(CodeError::BadCharacter));
	assert!(GpcBrick::decode(&mut &100_000_000u32.encode()[..]).is_err());
}

#[test]
fn should_take_iso_3166_2_regions() {
	for region in ["CN", "CN-11", "US-CA", "GB-ENG", "AD-02", "FR-6AE", "AZ-X"] {
		let parsed = Region::parse(region).unwrap();
		assert_eq!(parsed.to_string(), region);
		assert_eq!(parsed.country().as_str(), &region[..2]);
		assert_eq!(Region::decode(&mut &parsed.encode()[..]).unwrap(), parsed);
	}
	assert_eq!(Region::from(CountryCode::parse("SG").unwrap()), Region::parse("SG").unwrap());
	for wrong in ["", "C", "CN-", "CNN", "CN-1234", "GB-ENGL"] {
		assert_eq!(Region::parse(wrong), Err(CodeError::WrongLength), "{wrong}");
	}
	for wrong in ["cn", "C1", "CN_11", "CN-1a", "CN--1", "C-N11"] {
		assert_eq!(Region::parse(wrong), Err(CodeError::BadCharacter), "{wrong}");
		assert!(Region::decode(&mut &wrong.as_bytes().to_vec().encode()[..]).is_err());
	}
}

#[test]
fn should_take_countries_and_units() {
	assert_eq!(CountryCode::parse("CN").unwrap().as_str(), "CN");
	assert_eq!(CountryCode::parse("cn"), Err(CodeError::BadCharacter));
	assert_eq!(CountryCode::parse("CHN"), Err(CodeError::WrongLength));
	assert!(CountryCode::decode(&mut &b"c1"[..]).is_err());
	for unit in ["KGM", "C62", "H87", "E4", "2N"] {
		assert_eq!(Unit::parse(unit).unwrap().to_string(), unit);
	}
	assert_eq!(Unit::parse("K"), Err(CodeError::WrongLength));
	assert_eq!(Unit::parse("KGMS"), Err(CodeError::WrongLength));
	assert_eq!(Unit::parse("kgm"), Err(CodeError::BadCharacter));
	assert!(Unit::decode(&mut &b"kg".to_vec().encode()[..]).is_err());
	assert!(Unit::decode(&mut &b"K".to_vec().encode()[..]).is_err());
}

proptest! {
	#[test]
	fn parsing_never_panics_and_prints_what_it_read(text in texts()) {
		macro_rules! round_trip {
			($($type:ty),*) => { $(
				if let Ok(value) = <$type>::parse(&text) {
					prop_assert_eq!(value.to_string(), text.clone());
					prop_assert_eq!(<$type>::decode(&mut &value.encode()[..]).unwrap(), value.clone());
					let json = serde_json::to_string(&value).unwrap();
					prop_assert_eq!(serde_json::from_str::<$type>(&json).unwrap(), value);
				}
			)* };
		}
		round_trip!(Mcc, GpcBrick, CountryCode, Region, Unit);
	}

	#[test]
	fn decoding_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..10), text in "[A-Z-]{0,7}") {
		decodes_only_what_it_encodes::<Mcc>(&bytes);
		decodes_only_what_it_encodes::<GpcBrick>(&bytes);
		decodes_only_what_it_encodes::<CountryCode>(text.as_bytes());
		decodes_only_what_it_encodes::<Region>(&bytes);
		decodes_only_what_it_encodes::<Region>(&text.encode());
		decodes_only_what_it_encodes::<Unit>(&text.encode());
	}
}
