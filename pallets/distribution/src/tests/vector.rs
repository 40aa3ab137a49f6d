// SPDX-License-Identifier: Apache-2.0

//! The test vector of `docs/design/distribution.md`, which dapps check their encoders against.

use crate::mock::*;
use codec::Encode;
use frame_support::assert_ok;
use souk_math::commission::CommissionPlan;
use souk_primitives::{promotion::plan_hash, traits::Promotion};
use sp_core::{bytes::to_hex, H256};
use sp_runtime::Perbill;

/// The two links of the vector: `//Alice` first, then `//Bob`, both ed25519, which signs the same bytes the same way. Alice
/// relied on a plan.
fn draft() -> Draft {
	Draft {
		chain: H256::repeat_byte(0x11),
		listing: 100,
		expires: 1_767_225_600_000,
		plan: None,
		wrapped: false,
	}
}

/// The draft of the first link.
fn relying() -> Draft {
	Draft { plan: Some(plan()), ..draft() }
}

/// 20 % for promoters, half of it for the closing one, over at most three links.
fn plan() -> H256 {
	let plan =
		CommissionPlan::Formula { rate: Perbill::from_percent(20), closing: Perbill::from_percent(50) };
	plan_hash(&plan, 3, false)
}

#[test]
fn should_encode_and_sign_as_published() {
	build_and_execute(|| {
		let (alice, bob) = (Key::ed("Alice"), Key::ed("Bob"));
		assert_eq!(to_hex(plan().as_bytes(), false), PLAN);
		let (first, link) = relying().link(&alice, H256::zero());
		assert_eq!(first.encode().len(), 161);
		assert_eq!(to_hex(&first.encode(), false), FIRST);
		assert_eq!(to_hex(first.hash().as_bytes(), false), FIRST_HASH);
		assert_eq!(to_hex(&link.signed.signature.encode(), false), FIRST_SIGNATURE);
		let (_, wrapped) = Draft { wrapped: true, ..relying() }.link(&alice, H256::zero());
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
	for value in
		[PLAN, FIRST, FIRST_HASH, FIRST_SIGNATURE, FIRST_SIGNATURE_WRAPPED, SECOND, SECOND_SIGNATURE, PATH]
	{
		assert!(note.contains(value.strip_prefix("0x").unwrap()), "{value}");
	}
}

#[test]
fn should_verify_as_published_when_the_chain_is_the_vectors() {
	build_and_execute(|| {
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(0x11));
		set_now(1_767_225_600_000 - HOUR);
		Plan::set(Some(plan()));
		let (first, link) = relying().link(&Key::ed("Alice"), H256::zero());
		let (_, next) = draft().link(&Key::ed("Bob"), first.hash());
		let path = Path::truncate_from(vec![link, next]);
		assert_eq!(to_hex(&path.encode(), false), PATH);
		assert_ok!(Distribution::verify(&path, 100, &seller(), &buyer(), 3));
	});
}

const PLAN: &str = "\
	0x91e1d945872488e7e479e7b90e2d402ca80af8823a8b320e71bef00a2015dde5";
const FIRST: &str = "\
	0x736f756b3a70726f6d6f74696f6e3a3111111111111111111111111111111111111111111111111111111111111111\
	116400000000000000000000000000000000000000000000000000000000000000000000000000000088dc3417d5058e\
	c4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00a8da769b0100000191e1d945872488e7e479e7b90e2d\
	402ca80af8823a8b320e71bef00a2015dde5";
const FIRST_HASH: &str = "\
	0x0a77264fae98b53481f365c2e5b2a443ca5f8e26c67acb8ac58e92a8856367b0";
const FIRST_SIGNATURE: &str = "\
	0x0068f9551179c8b9b008acf2c2be8e9546318ec3751f39ea20ca9d09d2a16346a5ec57d245eeb726ec47fd3af145f9\
	84695da3c8b00d2c432d2e58c14c5659450f";
const FIRST_SIGNATURE_WRAPPED: &str = "\
	0x00acf281a74b157cc3c153072729929a2986e49f2cf8a4515fc7eda44384182e76e8fd21138b2b3c8eb02ec8558aed\
	81aca3fe2fd0e1088dfcf9cf482df06a370b";
const SECOND: &str = "\
	0x736f756b3a70726f6d6f74696f6e3a3111111111111111111111111111111111111111111111111111111111111111\
	1164000000000000000a77264fae98b53481f365c2e5b2a443ca5f8e26c67acb8ac58e92a8856367b0d17c2d7823ebf2\
	60fd138f2d7e27d114c0145d968b5ff5006125f2414fadae6900a8da769b01000000";
const SECOND_SIGNATURE: &str = "\
	0x00b303a036833087d59fa037fa0e6eaf77c979fb490781037d3ddd83aea53c9df1fec2a739dc88e4ab9ea7a3d3e626\
	b2e8c09c30a47cd0d0ecb17ea4e99b7da203";
const PATH: &str = "\
	0x0888dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00a8da769b0100000191e1d94587\
	2488e7e479e7b90e2d402ca80af8823a8b320e71bef00a2015dde5000068f9551179c8b9b008acf2c2be8e9546318ec3\
	751f39ea20ca9d09d2a16346a5ec57d245eeb726ec47fd3af145f984695da3c8b00d2c432d2e58c14c5659450fd17c2d\
	7823ebf260fd138f2d7e27d114c0145d968b5ff5006125f2414fadae6900a8da769b010000000000b303a036833087d5\
	9fa037fa0e6eaf77c979fb490781037d3ddd83aea53c9df1fec2a739dc88e4ab9ea7a3d3e626b2e8c09c30a47cd0d0ec\
	b17ea4e99b7da203";
