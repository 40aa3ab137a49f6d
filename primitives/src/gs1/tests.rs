// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{decodes_only_what_it_encodes, texts};
use alloc::{format, string::String};
use codec::Decode;
use proptest::prelude::*;

const GTIN: &str = "09506000134352";
const GLN: &str = "0614141073467";
const SSCC: &str = "106141411234567897";

/// Every text that differs from `key` in exactly one digit.
fn corruptions(key: &str) -> Vec<String> {
	let mut all = Vec::new();
	for (at, digit) in key.bytes().enumerate() {
		for wrong in (b'0'..=b'9').filter(|wrong| *wrong != digit) {
			let mut bytes = key.as_bytes().to_vec();
			bytes[at] = wrong;
			all.push(String::from_utf8(bytes).unwrap());
		}
	}
	all
}

#[test]
fn should_accept_the_keys_of_the_protocol() {
	assert_eq!(Gtin::parse(GTIN).unwrap().value(), 9_506_000_134_352);
	assert_eq!(Gtin::parse(GTIN).unwrap().to_string(), GTIN);
	assert_eq!(Gln::parse(GLN).unwrap().to_string(), GLN);
	assert_eq!(Sscc::parse(SSCC).unwrap().to_string(), SSCC);
}

#[test]
fn should_refuse_every_single_wrong_digit() {
	for wrong in corruptions(GTIN) {
		assert_eq!(Gtin::parse(&wrong), Err(Gs1Error::WrongCheckDigit), "{wrong}");
		assert!(Gtin::decode(&mut &wrong.parse::<u64>().unwrap().encode()[..]).is_err());
	}
	for wrong in corruptions(GLN) {
		assert_eq!(Gln::parse(&wrong), Err(Gs1Error::WrongCheckDigit), "{wrong}");
		assert!(Gln::decode(&mut &wrong.parse::<u64>().unwrap().encode()[..]).is_err());
	}
	for wrong in corruptions(SSCC) {
		assert_eq!(Sscc::parse(&wrong), Err(Gs1Error::WrongCheckDigit), "{wrong}");
		assert!(Sscc::decode(&mut &wrong.parse::<u64>().unwrap().encode()[..]).is_err());
	}
}

#[test]
fn should_store_every_gtin_in_14_digits() {
	// The same product as GTIN-13 and GTIN-14, a GTIN-12 and a GTIN-8.
	assert_eq!(Gtin::parse("9506000134352"), Gtin::parse(GTIN));
	assert_eq!(Gtin::parse("614141000036").unwrap().to_string(), "00614141000036");
	assert_eq!(Gtin::parse("96385074").unwrap().to_string(), "00000096385074");
}

#[test]
fn should_name_the_rule_a_numeric_key_breaks() {
	for wrong in ["", "0", "9506000", "950600013", "095060001343520"] {
		assert_eq!(Gtin::parse(wrong), Err(Gs1Error::WrongLength), "{wrong}");
	}
	for wrong in ["0950600013435X", "+9506000134352", " 9506000134352", "-9506000134352", "0950600013٣"] {
		assert_eq!(Gtin::parse(wrong), Err(Gs1Error::NotDigits), "{wrong}");
	}
	assert_eq!(Gtin::new(100_000_000_000_000), Err(Gs1Error::WrongLength));
	assert_eq!(Gtin::new(u64::MAX), Err(Gs1Error::WrongLength));
	assert_eq!(Gln::parse(GTIN), Err(Gs1Error::WrongLength));
	assert_eq!(Gln::new(10_000_000_000_000), Err(Gs1Error::WrongLength));
	assert_eq!(Sscc::parse(GTIN), Err(Gs1Error::WrongLength));
	assert_eq!(Sscc::new(1_000_000_000_000_000_000), Err(Gs1Error::WrongLength));
}

#[test]
fn should_add_the_check_digit() {
	assert_eq!(Gtin::with_check_digit(950_600_013_435), Gtin::parse(GTIN));
	assert_eq!(Gln::with_check_digit(61_414_107_346), Gln::parse(GLN));
	assert_eq!(Sscc::with_check_digit(10_614_141_123_456_789), Sscc::parse(SSCC));
	assert_eq!(Gtin::with_check_digit(10_000_000_000_000), Err(Gs1Error::WrongLength));
	assert_eq!(Sscc::with_check_digit(u64::MAX), Err(Gs1Error::WrongLength));
}

#[test]
fn should_encode_numeric_keys_as_u64() {
	let gtin = Gtin::parse(GTIN).unwrap();
	assert_eq!(gtin.encode(), 9_506_000_134_352u64.encode());
	assert_eq!(Gtin::decode(&mut &gtin.encode()[..]).unwrap(), gtin);
	assert_eq!(Gtin::max_encoded_len(), 8);
}

#[test]
fn should_limit_text_keys_to_character_set_82() {
	let all: Vec<u8> = (0..=u8::MAX).filter(|byte| in_character_set_82(*byte)).collect();
	assert_eq!(all.len(), 82);
	assert_eq!(
		core::str::from_utf8(&all).unwrap(),
		"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
	);
	for wrong in (0..=u8::MAX).filter(|byte| !in_character_set_82(*byte)) {
		assert_eq!(Serial::new(&[b'A', wrong]), Err(Gs1Error::BadCharacter));
		assert!(Serial::decode(&mut &[b'A', wrong].to_vec().encode()[..]).is_err());
	}
	assert_eq!(Serial::new(b""), Err(Gs1Error::WrongLength));
	assert_eq!(Serial::new(&[b'A'; 21]), Err(Gs1Error::WrongLength));
	assert_eq!(Serial::new(&[b'A'; 20]).unwrap().as_str(), "AAAAAAAAAAAAAAAAAAAA");
	assert!(Lot::decode(&mut &Vec::<u8>::new().encode()[..]).is_err());
	assert!(Lot::decode(&mut &[b'A'; 21].to_vec().encode()[..]).is_err());
	assert_eq!(Lot::parse("L-42/б"), Err(Gs1Error::BadCharacter));
}

#[test]
fn should_write_keys_as_json_strings() {
	let json = |text: &str| serde_json::Value::from(text);
	assert_eq!(serde_json::to_value(Gtin::parse(GTIN).unwrap()).unwrap(), json(GTIN));
	assert_eq!(serde_json::from_value::<Gtin>(json(GTIN)).unwrap(), Gtin::parse(GTIN).unwrap());
	assert!(serde_json::from_value::<Gtin>(json("09506000134353")).is_err());
	assert!(serde_json::from_value::<Gtin>(serde_json::Value::from(9_506_000_134_352u64)).is_err());
	assert_eq!(serde_json::to_value(Serial::parse("a\"1").unwrap()).unwrap(), json("a\"1"));
	assert!(serde_json::from_value::<Lot>(json("")).is_err());
}

fn full_product() -> DigitalLink {
	DigitalLink::Product {
		gtin: Gtin::parse(GTIN).unwrap(),
		variant: Some(Variant::parse("2A").unwrap()),
		lot: Some(Lot::parse("ABC/1").unwrap()),
		serial: Some(Serial::parse("12%45").unwrap()),
		expiry: Some(ShortDate::parse("180426").unwrap()),
	}
}

#[test]
fn should_print_canonical_digital_links() {
	let gln = Gln::parse(GLN).unwrap();
	for (link, uri) in [
		(DigitalLink::product(Gtin::parse(GTIN).unwrap()), "https://id.gs1.org/01/09506000134352"),
		(full_product(), "https://id.gs1.org/01/09506000134352/22/2A/10/ABC%2F1/21/12%2545?17=180426"),
		(
			DigitalLink::LogisticUnit { sscc: Sscc::parse(SSCC).unwrap() },
			"https://id.gs1.org/00/106141411234567897",
		),
		(DigitalLink::Place { gln, extension: None }, "https://id.gs1.org/414/0614141073467"),
		(
			DigitalLink::Place {
				gln,
				extension: Some(Extension::parse("Dock 5".replace(' ', "_").as_str()).unwrap()),
			},
			"https://id.gs1.org/414/0614141073467/254/Dock_5",
		),
		(DigitalLink::Party { gln }, "https://id.gs1.org/417/0614141073467"),
	] {
		assert_eq!(link.to_string(), uri);
		assert_eq!(DigitalLink::parse(uri), Ok(link));
	}
}

#[test]
fn should_read_digital_links_of_any_domain() {
	let product = Ok(DigitalLink::product(Gtin::parse(GTIN).unwrap()));
	for uri in [
		"https://example.com/01/09506000134352",
		"http://example.com:8080/01/9506000134352",
		"HTTPS://EXAMPLE.COM/01/09506000134352/",
		"https://brand.example/shop/shoes/01/09506000134352?utm=1&linkType=all#top",
		"https://example.com/01/01/01/09506000134352",
		"https://example.com/00/106141411234567897/01/09506000134352",
		"https://example.com/01/%30%39506000134352",
		"https://id.gs1.org/01/09506000134352?99=ABC;3103=000195",
	] {
		assert_eq!(DigitalLink::parse(uri), product, "{uri}");
	}
	// A qualifier's value may look like a key.
	assert_eq!(
		DigitalLink::parse("https://a.b/01/09506000134352/10/01/21/414").unwrap().to_string(),
		"https://id.gs1.org/01/09506000134352/10/01/21/414"
	);
	assert_eq!(
		DigitalLink::parse("https://a.b/01/09506000134352/21/a%2fb?17=260200&11=250101").unwrap().to_string(),
		"https://id.gs1.org/01/09506000134352/21/a%2Fb?17=260200"
	);
}

#[test]
fn should_refuse_wrong_digital_links() {
	for (uri, error) in [
		("", Gs1Error::UnknownScheme),
		("09506000134352", Gs1Error::UnknownScheme),
		("ftp://id.gs1.org/01/09506000134352", Gs1Error::UnknownScheme),
		("https:/id.gs1.org/01/09506000134352", Gs1Error::UnknownScheme),
		("https://", Gs1Error::BadUri),
		("https://id.gs1.org", Gs1Error::BadUri),
		("https://id.gs1.org/", Gs1Error::BadUri),
		("https://id.gs1.org/01", Gs1Error::BadUri),
		("https:///01/09506000134352", Gs1Error::BadUri),
		("https://id.gs1.org?/01/09506000134352", Gs1Error::BadUri),
		("https://id.gs1.org/01/", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352//", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134353", Gs1Error::WrongCheckDigit),
		("https://id.gs1.org/01/0950600013435", Gs1Error::WrongCheckDigit),
		("https://id.gs1.org/01/095060001343", Gs1Error::WrongCheckDigit),
		("https://id.gs1.org/01/0950600013", Gs1Error::WrongLength),
		("https://id.gs1.org/01/0950600013435x", Gs1Error::NotDigits),
		("https://id.gs1.org/01/%FF%FF%FF%FF%FF%FF%FF%FF", Gs1Error::NotDigits),
		// Out of order, repeated, foreign, unknown or empty qualifiers.
		("https://id.gs1.org/01/09506000134352/21/1/10/2", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352/10/1/22/2", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352/21/1/21/2", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352/254/1", Gs1Error::BadUri),
		("https://id.gs1.org/00/106141411234567897/21/1", Gs1Error::BadUri),
		("https://id.gs1.org/417/0614141073467/254/1", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352/99/1", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352/10/1/21/2/22/3/99/4", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352/21//", Gs1Error::WrongLength),
		("https://id.gs1.org/01/09506000134352/21/123456789012345678901", Gs1Error::WrongLength),
		("https://id.gs1.org/01/09506000134352/21/a%20b", Gs1Error::BadCharacter),
		("https://id.gs1.org/01/09506000134352/21/a%2", Gs1Error::BadEscape),
		("https://id.gs1.org/01/09506000134352/21/a%+1", Gs1Error::BadEscape),
		("https://id.gs1.org/01/09506000134352/21/%é", Gs1Error::BadEscape),
		// The query.
		("https://id.gs1.org/01/09506000134352?21=1", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352?17=260101&17=260101", Gs1Error::BadUri),
		("https://id.gs1.org/00/106141411234567897?17=260101", Gs1Error::BadUri),
		("https://id.gs1.org/01/09506000134352?17", Gs1Error::WrongLength),
		("https://id.gs1.org/01/09506000134352?17=2601x1", Gs1Error::NotDigits),
		("https://id.gs1.org/01/09506000134352?17=261301", Gs1Error::BadDate),
	] {
		assert_eq!(DigitalLink::parse(uri), Err(error), "{uri}");
	}
}

#[test]
fn should_know_the_calendar() {
	for date in ["000101", "260228", "240229", "000229", "260430", "991231", "260200", "261200"] {
		assert_eq!(ShortDate::parse(date).unwrap().to_string(), date);
	}
	for date in ["000000", "260001", "261301", "260229", "260230", "260431", "260132", "990199"] {
		assert_eq!(ShortDate::parse(date), Err(Gs1Error::BadDate), "{date}");
	}
	assert_eq!(ShortDate::new(1_000_101), Err(Gs1Error::BadDate));
	assert_eq!(ShortDate::new(u32::MAX), Err(Gs1Error::BadDate));
	let date = ShortDate::parse("260415").unwrap();
	assert_eq!((date.year(), date.month(), date.day()), (26, 4, 15));
}

#[test]
fn should_read_and_print_epc_urns() {
	// The examples of the Tag Data Standard.
	for (urn, link) in [
		("urn:epc:id:sgtin:0614141.712345.32a%2Fb", "https://id.gs1.org/01/70614141123451/21/32a%2Fb"),
		("urn:epc:id:sgtin:0614141.812345.6789", "https://id.gs1.org/01/80614141123458/21/6789"),
		("urn:epc:id:sscc:0614141.1234567890", "https://id.gs1.org/00/106141412345678908"),
		("urn:epc:id:sgln:0614141.12345.0", "https://id.gs1.org/414/0614141123452"),
		("urn:epc:id:sgln:0614141.12345.400", "https://id.gs1.org/414/0614141123452/254/400"),
		("urn:epc:class:lgtin:4012345.012345.998877", "https://id.gs1.org/01/04012345123456/10/998877"),
		// The longest and the shortest company prefix.
		("urn:epc:id:sgtin:061414112345.7.1", "https://id.gs1.org/01/70614141123451/21/1"),
		("urn:epc:id:sgtin:061414.7112345.1", "https://id.gs1.org/01/70614141123451/21/1"),
		("urn:epc:id:sgln:061414112345..400", "https://id.gs1.org/414/0614141123452/254/400"),
		("urn:epc:id:sscc:061414123456.17890", "https://id.gs1.org/00/106141412345678908"),
		// Dots after the second one belong to the serial.
		("urn:epc:id:sgtin:0614141.812345.6.7.8", "https://id.gs1.org/01/80614141123458/21/6.7.8"),
		(
			"urn:epc:id:sgtin:0614141.812345.%22%25%26%2F%3C%3E%3F!'()*+,-.:;=_",
			"https://id.gs1.org/01/80614141123458/21/%22%25%26%2F%3C%3E%3F%21%27%28%29%2A%2B%2C-.%3A%3B%3D_",
		),
	] {
		let parsed = EpcUrn::parse(urn).unwrap();
		assert_eq!(parsed.to_string(), urn);
		assert_eq!(parsed.epc().clone().digital_link().to_string(), link);
		let epc = DigitalLink::parse(link).unwrap().epc().unwrap();
		assert_eq!(epc.urn(parsed.prefix_length()), Ok(parsed));
	}
	let place = DigitalLink::parse("https://id.gs1.org/414/0614141123452/254/0").unwrap().epc().unwrap();
	assert_eq!(place.urn(7).unwrap().to_string(), "urn:epc:id:sgln:0614141.12345.0");
}

#[test]
fn should_refuse_wrong_epc_urns() {
	for (urn, error) in [
		("", Gs1Error::UnknownScheme),
		("urn:epc:id:grai:0614141.12345.400", Gs1Error::UnknownScheme),
		("urn:epc:id:sgtin", Gs1Error::UnknownScheme),
		("urn:epc:id:sgtin:", Gs1Error::BadUri),
		("urn:epc:id:sgtin:0614141.812345", Gs1Error::BadUri),
		("urn:epc:id:sgtin:0614141.812345.", Gs1Error::WrongLength),
		("urn:epc:id:sgtin:06141.81234567.1", Gs1Error::BadPrefixLength),
		("urn:epc:id:sgtin:0614141123451..1", Gs1Error::BadPrefixLength),
		("urn:epc:id:sgtin:0614141.81234.1", Gs1Error::WrongLength),
		("urn:epc:id:sgtin:0614141.8123456.1", Gs1Error::WrongLength),
		("urn:epc:id:sgtin:061414x.812345.1", Gs1Error::NotDigits),
		("urn:epc:id:sgtin:0614141.+12345.1", Gs1Error::NotDigits),
		("urn:epc:id:sgtin:0614141.é1234.1", Gs1Error::NotDigits),
		("urn:epc:id:sgtin:0614141.812345.a/b", Gs1Error::BadEscape),
		("urn:epc:id:sgtin:0614141.812345.a%2", Gs1Error::BadEscape),
		("urn:epc:id:sgtin:0614141.812345.a#b", Gs1Error::BadCharacter),
		("urn:epc:id:sscc:0614141", Gs1Error::BadUri),
		("urn:epc:id:sscc:0614141.1234567890.1", Gs1Error::WrongLength),
		("urn:epc:id:sgln:0614141.12345", Gs1Error::BadUri),
	] {
		assert_eq!(EpcUrn::parse(urn), Err(error), "{urn}");
	}
	let epc = Epc::LogisticUnit { sscc: Sscc::parse(SSCC).unwrap() };
	assert_eq!(epc.clone().urn(5), Err(Gs1Error::BadPrefixLength));
	assert_eq!(epc.urn(13), Err(Gs1Error::BadPrefixLength));
	assert_eq!(DigitalLink::product(Gtin::parse(GTIN).unwrap()).epc(), None);
	assert_eq!(DigitalLink::Party { gln: Gln::parse(GLN).unwrap() }.epc(), None);
}

fn text_bytes() -> impl Strategy<Value = Vec<u8>> {
	let all: Vec<u8> = (0..=u8::MAX).filter(|byte| in_character_set_82(*byte)).collect();
	proptest::collection::vec(proptest::sample::select(all), 1..=20)
}

fn gtins() -> impl Strategy<Value = Gtin> {
	(0..10_000_000_000_000u64).prop_map(|body| Gtin::with_check_digit(body).unwrap())
}

fn glns() -> impl Strategy<Value = Gln> {
	(0..1_000_000_000_000u64).prop_map(|body| Gln::with_check_digit(body).unwrap())
}

fn ssccs() -> impl Strategy<Value = Sscc> {
	(0..100_000_000_000_000_000u64).prop_map(|body| Sscc::with_check_digit(body).unwrap())
}

fn maybe<T: core::fmt::Debug + Clone>(
	new: fn(&[u8]) -> Result<T, Gs1Error>,
) -> impl Strategy<Value = Option<T>> {
	proptest::option::of(text_bytes().prop_map(move |bytes| new(&bytes).unwrap()))
}

fn links() -> impl Strategy<Value = DigitalLink> {
	let expiry = proptest::option::of(
		(0..100u32, 1..=12u32, 0..=28u32)
			.prop_map(|(year, month, day)| ShortDate::new(year * 10_000 + month * 100 + day).unwrap()),
	);
	prop_oneof![
		(gtins(), maybe(Variant::new), maybe(Lot::new), maybe(Serial::new), expiry).prop_map(
			|(gtin, variant, lot, serial, expiry)| DigitalLink::Product {
				gtin,
				variant,
				lot,
				serial,
				expiry
			}
		),
		ssccs().prop_map(|sscc| DigitalLink::LogisticUnit { sscc }),
		(glns(), maybe(Extension::new)).prop_map(|(gln, extension)| DigitalLink::Place { gln, extension }),
		glns().prop_map(|gln| DigitalLink::Party { gln }),
	]
}

proptest! {
	#[test]
	fn parsers_never_panic_and_print_what_they_read(text in texts()) {
		macro_rules! round_trip {
			($($type:ty),*) => { $(
				if let Ok(value) = <$type>::parse(&text) {
					prop_assert_eq!(<$type>::parse(&value.to_string()), Ok(value));
				}
			)* };
		}
		round_trip!(Gtin, Gln, Sscc, Serial, Lot, Variant, Extension, ShortDate, DigitalLink, EpcUrn);
		for uri in [
			format!("https://{text}"),
			format!("https://id.gs1.org/{text}"),
			format!("https://id.gs1.org/01/{text}"),
			format!("https://id.gs1.org/01/09506000134352/{text}"),
			format!("https://id.gs1.org/01/09506000134352/21/{text}"),
			format!("https://id.gs1.org/01/09506000134352?17={text}"),
		] {
			if let Ok(link) = DigitalLink::parse(&uri) {
				prop_assert_eq!(DigitalLink::parse(&link.to_string()), Ok(link));
			}
		}
		for urn in [
			format!("urn:epc:{text}"),
			format!("urn:epc:id:sgtin:{text}"),
			format!("urn:epc:id:sgtin:0614141.812345.{text}"),
			format!("urn:epc:id:sgln:0614141.{text}"),
			format!("urn:epc:id:sscc:{text}"),
			format!("urn:epc:class:lgtin:{text}.812345.1"),
		] {
			if let Ok(parsed) = EpcUrn::parse(&urn) {
				prop_assert_eq!(EpcUrn::parse(&parsed.to_string()), Ok(parsed));
			}
		}
	}

	#[test]
	fn digits_of_any_length_are_keys_only_with_their_check_digit(text in "[0-9]{1,20}") {
		let weighted: u32 = text.bytes().rev().enumerate()
			.map(|(at, digit)| u32::from(digit - b'0') * if at % 2 == 0 { 1 } else { 3 })
			.sum();
		let (whole, length) = (weighted.is_multiple_of(10), text.len());
		prop_assert_eq!(Gtin::parse(&text).is_ok(), whole && matches!(length, 8 | 12 | 13 | 14));
		prop_assert_eq!(Gln::parse(&text).is_ok(), whole && length == 13);
		prop_assert_eq!(Sscc::parse(&text).is_ok(), whole && length == 18);
	}

	#[test]
	fn keys_survive_text_and_scale(gtin in gtins(), gln in glns(), sscc in ssccs()) {
		prop_assert_eq!(Gtin::parse(&gtin.to_string()), Ok(gtin));
		prop_assert_eq!(Gln::parse(&gln.to_string()), Ok(gln));
		prop_assert_eq!(Sscc::parse(&sscc.to_string()), Ok(sscc));
		prop_assert_eq!(Sscc::decode(&mut &sscc.encode()[..]).unwrap(), sscc);
	}

	#[test]
	fn links_survive_text_scale_and_json(link in links(), prefix in 6..=12u8) {
		prop_assert_eq!(DigitalLink::parse(&link.to_string()), Ok(link.clone()));
		prop_assert_eq!(DigitalLink::decode(&mut &link.encode()[..]).unwrap(), link.clone());
		prop_assert!(link.encoded_size() <= DigitalLink::max_encoded_len());
		let json = serde_json::to_string(&link).unwrap();
		prop_assert_eq!(serde_json::from_str::<DigitalLink>(&json).unwrap(), link.clone());
		if let Some(epc) = link.epc() {
			let urn = epc.urn(prefix).unwrap();
			prop_assert_eq!(EpcUrn::parse(&urn.to_string()), Ok(urn));
		}
	}

	#[test]
	fn decoding_never_panics_and_keeps_the_rules(bytes in proptest::collection::vec(any::<u8>(), 0..40), body in text_bytes()) {
		decodes_only_what_it_encodes::<Gtin>(&bytes);
		decodes_only_what_it_encodes::<Gln>(&bytes);
		decodes_only_what_it_encodes::<Sscc>(&bytes);
		decodes_only_what_it_encodes::<Serial>(&bytes);
		decodes_only_what_it_encodes::<Lot>(&body.encode());
		decodes_only_what_it_encodes::<ShortDate>(&bytes);
		decodes_only_what_it_encodes::<DigitalLink>(&bytes);
		decodes_only_what_it_encodes::<Epc>(&bytes);
	}
}
