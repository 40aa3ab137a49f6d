// SPDX-License-Identifier: Apache-2.0

//! The test vector of `docs/design/distribution.md`, which dapps check their encoders against.

use crate::mock::*;
use codec::Encode;
use frame_support::assert_ok;
use souk_primitives::traits::Promotion;
use sp_core::{bytes::to_hex, H256};

/// The two links of the vector: `//Alice` first, then `//Bob`, both ed25519, which signs the same bytes the same way.
fn draft() -> Draft {
	Draft { chain: H256::repeat_byte(0x11), listing: 100, expires: 1_767_225_600_000, wrapped: false }
}

#[test]
fn should_encode_and_sign_as_published() {
	build_and_execute(|| {
		let (alice, bob) = (Key::ed("Alice"), Key::ed("Bob"));
		let (first, link) = draft().link(&alice, H256::zero());
		assert_eq!(first.encode().len(), 128);
		assert_eq!(to_hex(&first.encode(), false), FIRST);
		assert_eq!(to_hex(first.hash().as_bytes(), false), FIRST_HASH);
		assert_eq!(to_hex(&link.signed.signature.encode(), false), FIRST_SIGNATURE);
		let (_, wrapped) = Draft { wrapped: true, ..draft() }.link(&alice, H256::zero());
		assert_eq!(to_hex(&wrapped.signed.signature.encode(), false), FIRST_SIGNATURE_WRAPPED);

		let (second, next) = draft().link(&bob, first.hash());
		assert_eq!(to_hex(&second.encode(), false), SECOND);
		assert_eq!(to_hex(&next.signed.signature.encode(), false), SECOND_SIGNATURE);
		assert_eq!(to_hex(&Path::truncate_from(vec![link, next]).encode(), false), PATH);
	});
}

#[test]
fn should_be_what_the_design_note_prints() {
	let note = include_str!("../../../../docs/design/distribution.md").split_whitespace().collect::<String>();
	for value in [FIRST, FIRST_HASH, FIRST_SIGNATURE, FIRST_SIGNATURE_WRAPPED, SECOND, SECOND_SIGNATURE, PATH]
	{
		assert!(note.contains(value.strip_prefix("0x").unwrap()), "{value}");
	}
}

#[test]
fn should_verify_as_published_when_the_chain_is_the_vectors() {
	build_and_execute(|| {
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(0x11));
		set_now(1_767_225_600_000 - HOUR);
		let path = draft().path(&[Key::ed("Alice"), Key::ed("Bob")]);
		assert_eq!(to_hex(&path.encode(), false), PATH);
		assert_ok!(Distribution::verify(&path, 100, &seller(), &buyer(), 3));
	});
}

const FIRST: &str = "\
	0x736f756b3a70726f6d6f74696f6e3a3111111111111111111111111111111111111111111111111111111111111111\
	116400000000000000000000000000000000000000000000000000000000000000000000000000000088dc3417d5058e\
	c4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00a8da769b010000";
const FIRST_HASH: &str = "\
	0xf44a63a39c2c12e25fc0324270971e8075e9100afc564b142a6c63b28c3f9c57";
const FIRST_SIGNATURE: &str = "\
	0x007cfecacbe222d1522ec46fa1170957348200cbe70ee4d22fb9d8571d4de9da779005d27fdc59d6da38d8848b26f2\
	689777a0d3a2abc831f831cd9ea39fd91402";
const FIRST_SIGNATURE_WRAPPED: &str = "\
	0x0053f484135f2510783d5777d1e88cba40eacffcbf37f46261f7be72402299e4931797b2613aad443c50c22606e098\
	a661d84169df85736fa57b2b95848c661408";
const SECOND: &str = "\
	0x736f756b3a70726f6d6f74696f6e3a3111111111111111111111111111111111111111111111111111111111111111\
	116400000000000000f44a63a39c2c12e25fc0324270971e8075e9100afc564b142a6c63b28c3f9c57d17c2d7823ebf2\
	60fd138f2d7e27d114c0145d968b5ff5006125f2414fadae6900a8da769b010000";
const SECOND_SIGNATURE: &str = "\
	0x00b8ff9b027cdfb025eff5fe14401ae109500d386152c101dbecb73e86bf068106972a5bcbb6761a9e82b45e1a73c7\
	edfa7a200551c39517432d6b9191bb65320a";
const PATH: &str = "\
	0x0888dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00a8da769b01000000007cfecacbe2\
	22d1522ec46fa1170957348200cbe70ee4d22fb9d8571d4de9da779005d27fdc59d6da38d8848b26f2689777a0d3a2ab\
	c831f831cd9ea39fd91402d17c2d7823ebf260fd138f2d7e27d114c0145d968b5ff5006125f2414fadae6900a8da769b\
	0100000000b8ff9b027cdfb025eff5fe14401ae109500d386152c101dbecb73e86bf068106972a5bcbb6761a9e82b45e\
	1a73c7edfa7a200551c39517432d6b9191bb65320a";
