// SPDX-License-Identifier: Apache-2.0

use super::*;
use alloc::vec;

fn statement() -> LinkStatement<[u8; 32]> {
	LinkStatement { listing: 2, parent: H256::zero(), promoter: [3; 32], expires: 4, plan: None }
}

fn payload() -> LinkPayload<[u8; 32]> {
	Payload::new(H256([1; 32]), statement())
}

#[test]
fn should_sign_the_plain_encoding() {
	let encoded = [
		&b"souk:promotion:1"[..],
		&[1; 32],
		&[2, 0, 0, 0, 0, 0, 0, 0],
		&[0; 32],
		&[3; 32],
		&[4, 0, 0, 0, 0, 0, 0, 0],
		&[0],
	]
	.concat();
	assert_eq!(payload().encode(), encoded);
	assert_eq!(payload().bytes(false), encoded);

	let body = LinkStatement { plan: Some(H256([5; 32])), ..statement() };
	let bound = LinkPayload { body, ..payload() }.encode();
	assert_eq!(bound, [&encoded[..encoded.len() - 1], &[1], &[5; 32]].concat());
}

#[test]
fn should_hash_the_whole_plan() {
	use sp_runtime::Perbill;
	let formula = |rate, closing| CommissionPlan::Formula {
		rate: Perbill::from_percent(rate),
		closing: Perbill::from_percent(closing),
	};
	let shares =
		|parts: &[u32]| parts.iter().map(|part| Perbill::from_percent(*part)).collect::<alloc::vec::Vec<_>>();
	let levels = |parts: &[u32]| CommissionPlan::Levels {
		rate: Perbill::from_percent(20),
		shares: shares(parts).try_into().unwrap(),
	};
	let hashes = [
		plan_hash(&CommissionPlan::None, 0, false),
		plan_hash(&formula(20, 50), 3, false),
		plan_hash(&formula(0, 50), 3, false),
		plan_hash(&formula(20, 51), 3, false),
		plan_hash(&formula(20, 50), 2, false),
		plan_hash(&levels(&[50, 50]), 2, false),
		plan_hash(&levels(&[40, 60]), 2, false),
		plan_hash(&formula(20, 50), 3, true),
	];
	for (index, hash) in hashes.iter().enumerate() {
		assert!(!hashes[..index].contains(hash), "plan {index}");
	}
	// The plan, its rates in parts per billion, and the depth; and a one if there is a price outside the chain.
	let encoded = [&[1][..], &200_000_000u32.to_le_bytes(), &500_000_000u32.to_le_bytes(), &[3]].concat();
	assert_eq!(plan_hash(&formula(20, 50), 3, false), BlakeTwo256::hash(&encoded));
	assert_eq!(plan_hash(&formula(20, 50), 3, true), BlakeTwo256::hash(&[&encoded[..], &[1]].concat()));
}

#[test]
fn should_hash_every_field() {
	let mut hashes = vec![payload().hash()];
	let with = |body| LinkPayload { body, ..payload() };
	for other in [
		LinkPayload { context: *b"souk:promotion:2", ..payload() },
		LinkPayload { chain: H256::zero(), ..payload() },
		with(LinkStatement { listing: 3, ..statement() }),
		with(LinkStatement { parent: H256([1; 32]), ..statement() }),
		with(LinkStatement { promoter: [4; 32], ..statement() }),
		with(LinkStatement { expires: 5, ..statement() }),
		with(LinkStatement { plan: Some(H256::zero()), ..statement() }),
	] {
		assert!(!hashes.contains(&other.hash()));
		hashes.push(other.hash());
	}
}
