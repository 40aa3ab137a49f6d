// SPDX-License-Identifier: Apache-2.0

use crate::proof::{prove, root};
use binary_merkle_tree::{merkle_proof_raw, merkle_root_raw};
use proptest::prelude::*;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

fn leaves(count: usize) -> Vec<H256> {
	(0..count as u64).map(|index| BlakeTwo256::hash_of(&index)).collect()
}

fn at(leaves: &[H256], wanted: &[u32]) -> Vec<(u32, H256)> {
	wanted.iter().map(|index| (*index, leaves[*index as usize])).collect()
}

#[test]
fn should_be_the_proof_of_the_library_when_one_leaf_is_wanted() {
	for count in 1..40 {
		let leaves = leaves(count);
		let expected = merkle_root_raw::<BlakeTwo256, _>(leaves.clone());
		for index in 0..count as u32 {
			let theirs = merkle_proof_raw::<BlakeTwo256, _>(leaves.clone(), index);
			let (ours, proof) = prove(&leaves, &[index]).unwrap();
			assert_eq!((ours, &proof), (expected, &theirs.proof));
			assert_eq!(root(at(&leaves, &[index]), count as u32, &proof), Some(expected));
		}
	}
}

#[test]
fn should_need_no_proof_when_all_leaves_are_there() {
	let leaves = leaves(200);
	let all = (0..200).collect::<Vec<_>>();
	let (expected, proof) = prove(&leaves, &all).unwrap();
	assert!(proof.is_empty());
	assert_eq!(root(at(&leaves, &all), 200, &[]), Some(expected));
}

#[test]
fn should_refuse_when_indices_are_not_right() {
	let leaves = leaves(5);
	for wanted in [&[][..], &[5], &[1, 1], &[2, 1]] {
		assert_eq!(prove(&leaves, wanted), None);
	}
	let (_, proof) = prove(&leaves, &[1, 2]).unwrap();
	let leaf = leaves[1];
	for given in [vec![], vec![(5, leaf)], vec![(1, leaf), (1, leaf)], vec![(2, leaf), (1, leaf)]] {
		assert_eq!(root(given, 5, &proof), None);
	}
	assert_eq!(prove(&[], &[0]), None);
	assert_eq!(root(vec![(0, leaf)], 0, &[]), None);
}

#[test]
fn should_not_take_an_inner_node_for_a_leaf() {
	let leaves = leaves(4);
	let (expected, proof) = prove(&leaves, &[0]).unwrap();
	let inner = BlakeTwo256::hash(&[leaves[0].as_bytes(), leaves[1].as_bytes()].concat());
	assert_eq!(root(vec![(0, inner)], 2, &proof[1..]), Some(expected));
	assert_eq!(root(vec![(0, inner)], 4, &proof[1..]), None);
	assert_ne!(root(vec![(0, inner)], 4, &proof), Some(expected));
}

proptest! {
	#[test]
	fn should_prove_any_leaves_and_nothing_else(
		count in 1usize..300,
		picks in prop::collection::btree_set(0u32..300, 1..20),
		tamper in 0usize..4096,
	) {
		let leaves = leaves(count);
		let wanted =
			picks.into_iter().map(|pick| pick % count as u32).collect::<std::collections::BTreeSet<_>>();
		let wanted = wanted.into_iter().collect::<Vec<_>>();
		let (expected, proof) = prove(&leaves, &wanted).unwrap();
		prop_assert_eq!(expected, merkle_root_raw::<BlakeTwo256, _>(leaves.clone()));
		let given = at(&leaves, &wanted);
		prop_assert_eq!(root(given.clone(), count as u32, &proof), Some(expected));
		let depth = count.next_power_of_two().trailing_zeros() as usize;
		prop_assert!(proof.len() <= depth * wanted.len());

		// One bit anywhere, a hash more, a hash less.
		let mut other = given.clone();
		let at = tamper % other.len();
		other[at].1.0[tamper % 32] ^= 1 << (tamper % 8);
		prop_assert_ne!(root(other, count as u32, &proof), Some(expected));
		if !proof.is_empty() {
			let mut other = proof.clone();
			let at = tamper % other.len();
			other[at].0[tamper % 32] ^= 1 << (tamper % 8);
			prop_assert_ne!(root(given.clone(), count as u32, &other), Some(expected));
			prop_assert_eq!(root(given.clone(), count as u32, &proof[1..]), None);
		}
		let longer = [proof, vec![H256::zero()]].concat();
		prop_assert_eq!(root(given, count as u32, &longer), None);
	}
}
