// SPDX-License-Identifier: Apache-2.0

//! The Merkle tree over event ids that a root on chain stands for.
//!
//! The tree of the SDK's `binary-merkle-tree` over BLAKE2b-256: a leaf is the hash of the 32 bytes of an event id, a node
//! the hash of its two children; the last node of an odd row moves up as it is.

use sp_crypto_hashing::blake2_256;

/// A node.
pub type Hash = [u8; 32];

/// A tree, row by row from the leaves to the root.
pub struct Tree {
	rows: Vec<Vec<Hash>>,
}

impl Tree {
	/// Over event ids, in order. None without any.
	pub fn new(ids: &[Hash]) -> Option<Self> {
		if ids.is_empty() {
			return None;
		}
		let mut rows = Vec::new();
		let mut row: Vec<Hash> = ids.iter().map(|id| blake2_256(id)).collect();
		while row.len() > 1 {
			let above = row.chunks(2).map(|pair| match pair {
				[left, right] => node(left, right),
				[alone, ..] => *alone,
				[] => Hash::default(),
			});
			let above = above.collect();
			rows.push(std::mem::replace(&mut row, above));
		}
		rows.push(row);
		Some(Tree { rows })
	}

	/// The root.
	pub fn root(&self) -> Hash {
		self.rows.last().and_then(|row| row.first()).copied().unwrap_or_default()
	}

	/// What proves a leaf: the other child at every node on the way up, from the leaf's on. None beyond the last leaf.
	pub fn proof(&self, leaf: usize) -> Option<Vec<Hash>> {
		self.rows.first()?.get(leaf)?;
		let mut place = leaf;
		let mut proof = Vec::new();
		for row in &self.rows {
			proof.extend(row.get(place ^ 1));
			place /= 2;
		}
		Some(proof)
	}
}

fn node(left: &Hash, right: &Hash) -> Hash {
	blake2_256(&[left.as_slice(), right.as_slice()].concat())
}

/// Whether `id` is event number `index` of `count` under a root.
pub fn verify(root: &Hash, id: &Hash, index: usize, count: usize, proof: &[Hash]) -> bool {
	if index >= count {
		return false;
	}
	let (mut place, mut width, mut at) = (index, count, blake2_256(id));
	let mut rest = proof.iter();
	while width > 1 {
		// The last of an odd row has nobody beside it.
		if place ^ 1 < width {
			let Some(other) = rest.next() else { return false };
			at = if place % 2 == 0 { node(&at, other) } else { node(other, &at) };
		}
		place /= 2;
		width = width.div_ceil(2);
	}
	rest.next().is_none() && at == *root
}

#[cfg(test)]
mod tests {
	use super::*;

	fn ids(count: usize) -> Vec<Hash> {
		(0..count).map(|at| blake2_256(&at.to_le_bytes())).collect()
	}

	#[test]
	fn should_prove_every_leaf_and_no_other_when_trees_have_any_size() {
		for count in 1..40 {
			let ids = ids(count);
			let tree = Tree::new(&ids).unwrap();
			for (at, id) in ids.iter().enumerate() {
				let proof = tree.proof(at).unwrap();
				assert!(verify(&tree.root(), id, at, count, &proof));
				assert!(!verify(&tree.root(), &[7; 32], at, count, &proof));
				assert!(!verify(&tree.root(), id, at + 1, count, &proof) || count == 1);
			}
			assert_eq!(tree.proof(count), None);
		}
		assert!(Tree::new(&[]).is_none());
	}

	#[test]
	fn should_have_the_known_root_when_the_leaves_are_known() {
		// By `binary_merkle_tree::merkle_root::<BlakeTwo256, _>`: the row of three gives H(H(ab) c).
		let [a, b, c] = [[1; 32], [2; 32], [3; 32]];
		let by_hand = node(&node(&blake2_256(&a), &blake2_256(&b)), &blake2_256(&c));
		assert_eq!(Tree::new(&[a, b, c]).unwrap().root(), by_hand);
	}
}
