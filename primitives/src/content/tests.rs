// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{decodes_only_what_it_encodes, texts};
use alloc::{string::ToString, vec::Vec};
use codec::Decode;
use proptest::prelude::*;

/// sha2-256 of nothing.
const EMPTY: [u8; 32] = [
	0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
	0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];
/// The address every IPFS client prints for an empty raw block.
const EMPTY_TEXT: &str = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";

#[test]
fn should_agree_with_other_implementations() {
	let cid = Cid::raw(EMPTY);
	assert_eq!(cid.to_string(), EMPTY_TEXT);
	assert_eq!(Cid::parse(EMPTY_TEXT), Ok(cid));
	assert_eq!(cid.digest(), EMPTY);
	assert_eq!(cid.codec(), CidCodec::Raw);
	// dag-cbor and dag-pb begin as they do everywhere.
	assert!(Cid::new(CidCodec::DagPb, EMPTY).to_string().starts_with("bafybei"));
	assert!(Cid::new(CidCodec::DagCbor, EMPTY).to_string().starts_with("bafyrei"));
}

#[test]
fn should_encode_as_36_bytes() {
	let cid = Cid::raw(EMPTY);
	assert_eq!(cid.encode(), cid.as_bytes());
	assert_eq!(Cid::max_encoded_len(), 36);
	assert_eq!(Cid::decode(&mut &cid.encode()[..]).unwrap(), cid);
}

#[test]
fn should_refuse_other_forms() {
	let with = |at: usize, byte: u8| {
		let mut bytes = *Cid::raw(EMPTY).as_bytes();
		bytes[at] = byte;
		assert_eq!(Cid::decode(&mut &bytes[..]).is_ok(), Cid::from_bytes(bytes).is_ok());
		Cid::from_bytes(bytes).map(|_| ())
	};
	assert_eq!(with(0, 0), Err(CidError::WrongVersion));
	assert_eq!(with(1, 0x72), Err(CidError::WrongCodec));
	assert_eq!(with(2, 0x13), Err(CidError::WrongHash));
	assert_eq!(with(3, 31), Err(CidError::WrongHash));
	assert_eq!(with(1, 0x70), Ok(()));
	assert_eq!(with(1, 0x71), Ok(()));
}

#[test]
fn should_refuse_wrong_texts() {
	for (text, error) in [
		("", CidError::WrongLength),
		("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyk", CidError::WrongLength),
		("QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR", CidError::WrongLength),
		("zafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", CidError::BadText),
		("BAFKREIHDWDCEFGH4DQKJV67UZCMW7OJEE6XEDZDETOJUZJEVTENXQUVYKU", CidError::BadText),
		("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyk1", CidError::BadText),
		// The same bytes with one of the two bits that are left over.
		("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvykv", CidError::BadText),
	] {
		assert_eq!(Cid::parse(text), Err(error), "{text}");
	}
}

proptest! {
	#[test]
	fn survives_text_scale_and_json(digest in any::<[u8; 32]>(), codec in 0..3usize) {
		let cid = Cid::new([CidCodec::Raw, CidCodec::DagPb, CidCodec::DagCbor][codec], digest);
		prop_assert_eq!(cid.to_string().len(), 59);
		prop_assert_eq!(Cid::parse(&cid.to_string()), Ok(cid));
		prop_assert_eq!(Cid::from_bytes(*cid.as_bytes()), Ok(cid));
		prop_assert_eq!(cid.digest(), digest);
		let json = serde_json::to_string(&cid).unwrap();
		prop_assert_eq!(serde_json::from_str::<Cid>(&json).unwrap(), cid);
	}

	#[test]
	fn parsing_never_panics(text in texts()) {
		if let Ok(cid) = Cid::parse(&text) {
			prop_assert_eq!(cid.to_string(), text);
		}
	}

	/// Texts of the right form are not refused for their form, and are printed as they were read.
	#[test]
	fn has_one_text_per_value(tail in "afkrei[a-z2-7]{51}[aeimquy4]") {
		let text = alloc::format!("b{tail}");
		if let Ok(cid) = Cid::parse(&text) {
			prop_assert_eq!(cid.to_string(), text);
		}
	}

	#[test]
	fn decoding_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..40), digest in any::<[u8; 32]>()) {
		decodes_only_what_it_encodes::<Cid>(&bytes);
		let almost: Vec<u8> = [&[0x01, 0x70, 0x12, 0x20][..], &digest].concat();
		decodes_only_what_it_encodes::<Cid>(&almost);
	}
}
