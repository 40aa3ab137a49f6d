// SPDX-License-Identifier: Apache-2.0

//! Inputs and checks for property tests.

use alloc::{string::String, vec::Vec};
use codec::{Decode, Encode, MaxEncodedLen};
use proptest::prelude::*;

/// Any text: from all of Unicode, from the characters of identifiers, and from pieces of identifiers in any order.
pub fn texts() -> impl Strategy<Value = String> {
	const PIECES: [&str; 41] = [
		"01",
		"00",
		"10",
		"17",
		"21",
		"22",
		"254",
		"414",
		"417",
		"/",
		"//",
		".",
		"..",
		"?",
		"&",
		";",
		"=",
		"#",
		"%",
		"%2F",
		"%C3",
		"0",
		"09506000134352",
		"0614141073467",
		"106141411234567897",
		"260101",
		"0614141",
		"812345",
		"id:sgtin:",
		"id:sgln:",
		"id:sscc:",
		"class:lgtin:",
		"A",
		"é",
		"𝟘",
		"CN",
		"-",
		"USD",
		"KGM",
		"b",
		"afkreib",
	];
	prop_oneof![
		any::<String>(),
		proptest::collection::vec(any::<char>(), 0..70).prop_map(|text| text.into_iter().collect()),
		"[0-9A-Za-z./:%?=_-]{0,70}",
		"[0-9]{1,20}",
		"[A-Z0-9-]{1,7}",
		"b[a-z2-7]{58}",
		proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..12)
			.prop_map(|text| text.concat()),
	]
}

/// Decode `bytes`. A value that decodes must encode to exactly the bytes read, within its bound.
pub fn decodes_only_what_it_encodes<T: Encode + Decode + MaxEncodedLen>(bytes: &[u8]) {
	let mut input = bytes;
	if let Ok(value) = T::decode(&mut input) {
		let read: Vec<u8> = bytes[..bytes.len() - input.len()].to_vec();
		assert_eq!(value.encode(), read);
		assert!(read.len() <= T::max_encoded_len());
	}
}
