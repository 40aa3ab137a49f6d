// SPDX-License-Identifier: Apache-2.0

//! One proof for any number of leaves of a batch.
//!
//! The tree is that of `binary-merkle-tree`: leaves are hashed, pairs are hashed, and an odd last node moves up as it is.
//! The proof of that crate for one leaf is the same list of hashes as the one here. A proof for several leaves leaves out
//! the nodes that follow from the leaves themselves. So all receipts of a batch need no proof at all, and `n` of them
//! need at most `n` times the depth. Depth and shape follow from the number of rows the chain stored. So a proof has
//! exactly one length that is accepted, and an inner node never passes for a leaf.

use alloc::vec::Vec;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

fn parent(left: H256, right: H256) -> H256 {
	let mut pair = [0; 64];
	for (to, from) in pair.iter_mut().zip(left.as_bytes().iter().chain(right.as_bytes())) {
		*to = *from;
	}
	BlakeTwo256::hash(&pair)
}

/// Compute the known nodes of the next level up, from the known nodes of a level with `width` nodes. `proof` gives the
/// hashes of siblings that are not known. `None` if it does not have one.
fn climb(
	level: &[(u32, H256)],
	width: u32,
	mut proof: impl FnMut(u32) -> Option<H256>,
) -> Option<Vec<(u32, H256)>> {
	let mut up = Vec::with_capacity(level.len());
	let mut nodes = level.iter().copied().peekable();
	while let Some((index, hash)) = nodes.next() {
		let sibling = index ^ 1;
		let node = if sibling >= width {
			hash
		} else if let Some((_, right)) = nodes.next_if(|(next, _)| *next == sibling) {
			parent(hash, right)
		} else if index & 1 == 0 {
			parent(hash, proof(sibling)?)
		} else {
			parent(proof(sibling)?, hash)
		};
		up.push((index >> 1, node));
	}
	Some(up)
}

/// The root of a tree over `width` leaves, from some of its `leaves`, each with its index, in strictly rising order.
/// `None` if there are no leaves, if an index does not exist or is not in order, or if the proof is too short or too long.
pub fn root(leaves: Vec<(u32, H256)>, width: u32, proof: &[H256]) -> Option<H256> {
	let rising = leaves.iter().zip(leaves.iter().skip(1)).all(|((one, _), (next, _))| one < next);
	let exist = leaves.last().is_some_and(|(index, _)| *index < width);
	if !rising || !exist {
		return None;
	}
	let (mut level, mut width, mut proof) = (leaves, width, proof.iter().copied());
	while width > 1 {
		level = climb(&level, width, |_| proof.next())?;
		width = width.div_ceil(2);
	}
	match (level.as_slice(), proof.next()) {
		([(0, root)], None) => Some(*root),
		_ => None,
	}
}

/// The root, and the proof for the leaves at `wanted`, in strictly rising order. `None` if nothing is wanted, or if an
/// index does not exist or is not in order. For clients.
pub fn prove(leaves: &[H256], wanted: &[u32]) -> Option<(H256, Vec<H256>)> {
	let mut nodes = leaves.to_vec();
	let mut width = u32::try_from(nodes.len()).ok()?;
	let mut level = wanted
		.iter()
		.map(|index| Some((*index, *nodes.get(usize::try_from(*index).ok()?)?)))
		.collect::<Option<Vec<_>>>()?;
	let rising = wanted.iter().zip(wanted.iter().skip(1)).all(|(one, next)| one < next);
	if !rising || wanted.is_empty() {
		return None;
	}
	let mut proof = Vec::new();
	while width > 1 {
		level = climb(&level, width, |index| {
			let node = nodes.get(usize::try_from(index).ok()?).copied()?;
			proof.push(node);
			Some(node)
		})?;
		nodes = nodes
			.chunks(2)
			.filter_map(|pair| match pair {
				[left, right] => Some(parent(*left, *right)),
				[odd] => Some(*odd),
				_ => None,
			})
			.collect();
		width = width.div_ceil(2);
	}
	Some((nodes.first().copied()?, proof))
}
