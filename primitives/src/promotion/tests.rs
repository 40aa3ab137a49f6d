// SPDX-License-Identifier: Apache-2.0

use super::*;
use alloc::vec;

fn statement() -> LinkStatement<[u8; 32]> {
	LinkStatement { listing: 2, parent: H256::zero(), promoter: [3; 32], expires: 4 }
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
	]
	.concat();
	assert_eq!(payload().encode(), encoded);
	assert_eq!(payload().bytes(false), encoded);
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
	] {
		assert!(!hashes.contains(&other.hash()));
		hashes.push(other.hash());
	}
}
