// SPDX-License-Identifier: Apache-2.0

//! One proof for any number of leaves of a batch.
//!
//! The tree is that of `binary-merkle-tree`: leaves are hashed, pairs are hashed, an odd last node moves up as it is.
//! Its proof for one leaf is the same list of hashes as the one here. For several leaves, nodes that follow from the
//! leaves themselves are left out: all receipts of a batch need no proof at all, and `n` of them at most `n` times the
//! depth. Depth and shape follow from the number of rows the chain stored, so a proof is exactly as long as it must be
//! and an inner node can never pass for a leaf.

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

/// One level up: what is known of it, given what is known of a level with `width` nodes, the hashes that were missing
/// taken from `proof`. `None` if one of those is missing too.
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

/// The root that `leaves`, each with its index, in strictly rising order, have in a tree over `width` leaves. `None`
/// if there are none, if an index does not exist or is not in order, or if the proof is too short or too long.
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

/// The proof for the leaves at `wanted`, in strictly rising order, and the root. `None` if there are none, or an index
/// does not exist or is not in order. For clients.
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
