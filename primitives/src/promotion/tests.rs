// SPDX-License-Identifier: Apache-2.0

use super::*;
use alloc::vec;

fn payload() -> LinkPayload<[u8; 32]> {
	LinkPayload {
		context: LINK_CONTEXT,
		chain: H256([1; 32]),
		listing: 2,
		parent: H256::zero(),
		promoter: [3; 32],
		expires: 4,
	}
}

#[test]
fn should_hash_the_plain_encoding() {
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
	assert_eq!(payload().hash(), BlakeTwo256::hash(&encoded));
	assert_eq!(payload().wrapped(), [b"<Bytes>".to_vec(), encoded, b"</Bytes>".to_vec()].concat());
}

#[test]
fn should_hash_every_field() {
	let mut hashes = vec![payload().hash()];
	for other in [
		LinkPayload { context: *b"souk:promotion:2", ..payload() },
		LinkPayload { chain: H256::zero(), ..payload() },
		LinkPayload { listing: 3, ..payload() },
		LinkPayload { parent: H256([1; 32]), ..payload() },
		LinkPayload { promoter: [4; 32], ..payload() },
		LinkPayload { expires: 5, ..payload() },
	] {
		assert!(!hashes.contains(&other.hash()));
		hashes.push(other.hash());
	}
}
