// SPDX-License-Identifier: Apache-2.0

//! `commit_root`, `prove_leaf` and `remove_root`.

use crate::{mock::*, Error, Event, Roots};
use binary_merkle_tree::{merkle_proof, merkle_root};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{content::Cid, trace::EventId};
use sp_core::H256;
use sp_runtime::traits::{BadOrigin, BlakeTwo256};

fn leaves(count: u32) -> Vec<[u8; 32]> {
	(0..count).map(|_| new_id().0).collect()
}

fn body() -> Cid {
	Cid::raw([7; 32])
}

fn commit(leaves: &[[u8; 32]]) -> H256 {
	let root = merkle_root::<BlakeTwo256, _>(leaves);
	assert_ok!(Trace::commit_root(by(FARM), root, leaves.len() as u32, body()));
	root
}

#[test]
fn should_commit_and_prove_every_leaf_when_proofs_are_good() {
	build_and_execute(|| {
		// Odd counts promote their last node.
		for (number, count) in [1u32, 2, 3, 7, 100].into_iter().enumerate() {
			let number = number as u64;
			let leaves = leaves(count);
			let root = commit(&leaves);
			let committed = Event::RootCommitted { number, root, count, body: body(), by: acc(FARM) };
			assert_eq!(events(), [committed]);
			for index in 0..count {
				let proof = merkle_proof::<BlakeTwo256, _, _>(leaves.clone(), index);
				let leaf = EventId(proof.leaf);
				assert!(Trace::verify_leaf(number, leaf, index, proof.proof.clone()));
				assert_ok!(Trace::prove_leaf(by(STRANGER), number, leaf, index, bounded(proof.proof)));
				assert_eq!(events(), [Event::LeafProven { number, leaf, index }]);
			}
		}
		assert_eq!(Trace::root_view(4).unwrap().count, 100);
	});
}

#[test]
fn should_fail_when_the_proof_is_of_something_else() {
	build_and_execute(|| {
		let leaves = leaves(8);
		let root = commit(&leaves);
		let proof = merkle_proof::<BlakeTwo256, _, _>(leaves.clone(), 3);
		let prove = |leaf: [u8; 32], index, proof: Vec<H256>| {
			Trace::prove_leaf(by(STRANGER), 0, EventId(leaf), index, bounded(proof))
		};
		assert_noop!(prove(leaves[2], 3, proof.proof.clone()), Error::<Test>::BadProof);
		assert_noop!(prove(leaves[3], 2, proof.proof.clone()), Error::<Test>::BadProof);
		assert_noop!(prove(leaves[3], 3, proof.proof[1..].to_vec()), Error::<Test>::BadProof);
		assert_noop!(prove(leaves[3], 8, proof.proof.clone()), Error::<Test>::BadProof);
		// An inner node is no leaf.
		assert_noop!(prove(root.0, 0, vec![]), Error::<Test>::BadProof);
		assert_noop!(
			Trace::prove_leaf(by(STRANGER), 1, EventId(leaves[3]), 3, bounded(proof.proof)),
			Error::<Test>::RootNotFound
		);
		assert_noop!(
			Trace::prove_leaf(RuntimeOrigin::none(), 0, EventId(leaves[3]), 3, Default::default()),
			BadOrigin
		);
	});
}

#[test]
fn should_fail_when_committing_nothing_or_as_nobody() {
	build_and_execute(|| {
		assert_noop!(Trace::commit_root(by(FARM), H256::zero(), 0, body()), Error::<Test>::EmptyRoot);
		let stranger = Trace::commit_root(by(STRANGER), H256::zero(), 1, body());
		assert_noop!(stranger, Error::<Test>::PartyNotFound);
		assert_noop!(Trace::commit_root(RuntimeOrigin::none(), H256::zero(), 1, body()), BadOrigin);
	});
}

#[test]
fn should_release_the_deposit_when_removed_after_the_retention_period() {
	build_and_execute(|| {
		commit(&leaves(2));
		assert!(held(FARM) > 0);
		assert_noop!(Trace::remove_root(by(STRANGER), 0), Error::<Test>::RetentionNotOver);
		pass(Retention::get());
		events();
		assert_ok!(Trace::remove_root(by(STRANGER), 0));
		assert_eq!(events(), [Event::RootRemoved { number: 0 }]);
		assert_eq!((held(FARM), Roots::<Test>::iter().count()), (0, 0));
		assert_noop!(Trace::remove_root(by(STRANGER), 0), Error::<Test>::RootNotFound);
		assert_noop!(Trace::remove_root(RuntimeOrigin::none(), 0), BadOrigin);
	});
}
