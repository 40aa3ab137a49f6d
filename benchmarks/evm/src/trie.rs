// SPDX-License-Identifier: Apache-2.0

//! A Merkle-Patricia trie of Ethereum that lives in memory and remembers the hash of every node that did not change.
//!
//! Nodes are encoded and hashed by `alloy-trie`. That crate builds a root from all leaves in order; a chain needs one from the
//! leaves that a block changed, which is what this file adds. All keys are hashes and so have one length: no node but a leaf has
//! a value.

use alloy_primitives::{keccak256, B256};
use alloy_trie::{
	nodes::{BranchNodeRef, ExtensionNodeRef, LeafNodeRef, RlpNode},
	Nibbles, TrieMask, EMPTY_ROOT_HASH,
};
use std::mem;

type Children = [Option<Box<Node>>; 16];

/// A trie of values by hashed key.
#[derive(Default)]
pub struct Trie {
	root: Option<Box<Node>>,
	/// Where a branch was that is none any more.
	gone: Vec<Nibbles>,
}

struct Node {
	kind: Kind,
	/// What its parent has of it. `None` if something below changed since the last root.
	reference: Option<RlpNode>,
}

enum Kind {
	Leaf { rest: Nibbles, value: Vec<u8> },
	Extension { rest: Nibbles, child: Box<Node> },
	Branch(Box<Children>),
}

impl Node {
	fn new(kind: Kind) -> Box<Self> {
		Box::new(Self { kind, reference: None })
	}

	fn leaf(rest: Nibbles, value: Vec<u8>) -> Box<Self> {
		Self::new(Kind::Leaf { rest, value })
	}
}

impl Kind {
	/// A node below a path. Extensions and leaves take the path in, so that none follows another.
	fn below(path: Nibbles, kind: Self) -> Self {
		match kind {
			_ if path.is_empty() => kind,
			Self::Leaf { rest, value } => Self::Leaf { rest: path.join(&rest), value },
			Self::Extension { rest, child } => Self::Extension { rest: path.join(&rest), child },
			Self::Branch(_) => Self::Extension { rest: path, child: Node::new(kind) },
		}
	}

	/// Taken out of a node that gets another kind right after.
	fn take(&mut self) -> Self {
		mem::replace(self, Self::Leaf { rest: Nibbles::default(), value: Vec::new() })
	}
}

fn nibble(path: &Nibbles, at: usize) -> usize {
	usize::from(path.get(at).expect("keys have one length"))
}

impl Trie {
	/// Set the value of a hashed key.
	pub fn insert(&mut self, key: B256, value: Vec<u8>) {
		let key = Nibbles::unpack(key);
		match &mut self.root {
			Some(root) => insert(root, &key, 0, value),
			None => self.root = Some(Node::leaf(key, value)),
		}
	}

	/// Remove a hashed key. Nothing happens where it is not there.
	pub fn remove(&mut self, key: B256) {
		if let Some(root) = &mut self.root {
			if remove(root, &Nibbles::unpack(key), 0, &mut self.gone) == Removal::Empty {
				self.root = None;
			}
		}
	}

	/// The root. Tells of every branch that changed since the last root: its path and its encoding, or none if it is gone.
	pub fn root(&mut self, mut changed: impl FnMut(&Nibbles, Option<&[u8]>)) -> B256 {
		for path in self.gone.drain(..) {
			changed(&path, None);
		}
		let Some(root) = &mut self.root else { return EMPTY_ROOT_HASH };
		let reference = refer(root, Nibbles::default(), &mut Vec::with_capacity(600), &mut changed);
		reference.as_hash().unwrap_or_else(|| keccak256(reference.as_slice()))
	}
}

fn insert(node: &mut Node, key: &Nibbles, depth: usize, new: Vec<u8>) {
	node.reference = None;
	match &mut node.kind {
		Kind::Branch(children) => match &mut children[nibble(key, depth)] {
			Some(child) => insert(child, key, depth + 1, new),
			empty => *empty = Some(Node::leaf(key.slice(depth + 1..), new)),
		},
		Kind::Leaf { rest, value } => {
			let own = key.slice(depth..);
			let same = rest.common_prefix_length(&own);
			if same == rest.len() {
				*value = new;
				return;
			}
			let mut children = Children::default();
			children[nibble(rest, same)] = Some(Node::leaf(rest.slice(same + 1..), mem::take(value)));
			children[nibble(&own, same)] = Some(Node::leaf(own.slice(same + 1..), new));
			node.kind = Kind::below(own.slice(..same), Kind::Branch(Box::new(children)));
		},
		Kind::Extension { rest, child } => {
			let own = key.slice(depth..);
			let same = rest.common_prefix_length(&own);
			if same == rest.len() {
				return insert(child, key, depth + same, new);
			}
			let at = nibble(rest, same);
			let below = rest.slice(same + 1..);
			let Kind::Extension { child, .. } = node.kind.take() else { unreachable!("matched above") };
			let mut children = Children::default();
			// What is below does not change if the split takes the last nibble.
			children[at] = Some(if below.is_empty() {
				child
			} else {
				Node::new(Kind::Extension { rest: below, child })
			});
			children[nibble(&own, same)] = Some(Node::leaf(own.slice(same + 1..), new));
			node.kind = Kind::below(own.slice(..same), Kind::Branch(Box::new(children)));
		},
	}
}

#[derive(Eq, PartialEq)]
enum Removal {
	/// The key is not there, and nothing changed.
	Unknown,
	/// Something below changed.
	Changed,
	/// The node has nothing left.
	Empty,
}

fn remove(node: &mut Node, key: &Nibbles, depth: usize, gone: &mut Vec<Nibbles>) -> Removal {
	match &mut node.kind {
		Kind::Leaf { rest, .. } => {
			return if *rest == key.slice(depth..) { Removal::Empty } else { Removal::Unknown };
		},
		Kind::Extension { rest, child } => {
			if !key.slice(depth..).starts_with(rest) {
				return Removal::Unknown;
			}
			if remove(child, key, depth + rest.len(), gone) == Removal::Unknown {
				return Removal::Unknown;
			}
			// A branch below has two leaves at least, so it never becomes empty. It may have become something else.
			if !matches!(child.kind, Kind::Branch(_)) {
				let (rest, kind) = (*rest, child.kind.take());
				node.kind = Kind::below(rest, kind);
			}
		},
		Kind::Branch(children) => {
			let at = nibble(key, depth);
			let Some(child) = &mut children[at] else { return Removal::Unknown };
			match remove(child, key, depth + 1, gone) {
				Removal::Unknown => return Removal::Unknown,
				Removal::Changed => (),
				Removal::Empty => children[at] = None,
			}
			let mut left = children.iter_mut().enumerate().filter(|(_, child)| child.is_some());
			if let (Some((at, last)), None) = (left.next(), left.next()) {
				let last = last.take().expect("filtered above");
				let path = Nibbles::from_nibbles([at as u8]);
				node.kind = match last.kind {
					// Its reference stays right: the branch itself does not change.
					Kind::Branch(_) => Kind::Extension { rest: path, child: last },
					kind => Kind::below(path, kind),
				};
				gone.push(key.slice(..depth));
			}
		},
	}
	node.reference = None;
	Removal::Changed
}

fn refer(
	node: &mut Node,
	path: Nibbles,
	buffer: &mut Vec<u8>,
	changed: &mut impl FnMut(&Nibbles, Option<&[u8]>),
) -> RlpNode {
	if let Some(reference) = &node.reference {
		return reference.clone();
	}
	let reference = match &mut node.kind {
		Kind::Leaf { rest, value } => {
			buffer.clear();
			LeafNodeRef::new(rest, value).rlp(buffer)
		},
		Kind::Extension { rest, child } => {
			let child = refer(child, path.join(rest), buffer, changed);
			buffer.clear();
			ExtensionNodeRef::new(rest, &child).rlp(buffer)
		},
		Kind::Branch(children) => {
			let mut stack: [RlpNode; 16] = Default::default();
			let (mut mask, mut count) = (TrieMask::default(), 0);
			for (at, child) in (0u8..).zip(children.iter_mut()) {
				let Some(child) = child else { continue };
				let mut below = path;
				below.push(at);
				stack[count] = refer(child, below, buffer, changed);
				mask.set_bit(at);
				count += 1;
			}
			buffer.clear();
			let reference = BranchNodeRef::new(&stack[..count], mask).rlp(buffer);
			changed(&path, Some(buffer.as_slice()));
			reference
		},
	};
	node.reference = Some(reference.clone());
	reference
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloy_trie::HashBuilder;
	use rand::{rngs::StdRng, Rng, SeedableRng};
	use std::collections::{BTreeMap, HashMap};

	/// The root by the library, from all leaves in order.
	fn reference(leaves: &BTreeMap<B256, Vec<u8>>) -> B256 {
		let mut builder = HashBuilder::default();
		for (key, value) in leaves {
			builder.add_leaf(Nibbles::unpack(key), value);
		}
		builder.root()
	}

	/// Keys that share long prefixes, so that extensions are split and merged.
	fn key(random: &mut StdRng) -> B256 {
		let mut key = B256::ZERO;
		for byte in [0, 1, 15, 30, 31] {
			key[byte] = [0, 1, 0x10, 0x11][random.gen_range(0..4)];
		}
		key
	}

	#[test]
	fn should_have_the_root_of_the_library_after_every_change() {
		let mut random = StdRng::seed_from_u64(1);
		for keys in [3, 20, 400] {
			let (mut trie, mut leaves, mut rows) = (Trie::default(), BTreeMap::new(), HashMap::new());
			for _ in 0..2_000 {
				for _ in 0..random.gen_range(1..4) {
					let key = key(&mut random);
					if leaves.len() > keys || random.gen_bool(0.4) {
						leaves.remove(&key);
						trie.remove(key);
						// One that is there, too.
						if let Some(known) = leaves.keys().next().copied() {
							leaves.remove(&known);
							trie.remove(known);
						}
					} else {
						let value = vec![random.gen_range(1..255); random.gen_range(1..80)];
						leaves.insert(key, value.clone());
						trie.insert(key, value);
					}
				}
				let root = trie.root(|path, row| {
					match row {
						Some(row) => rows.insert(*path, row.to_vec()),
						None => rows.remove(path),
					};
				});
				assert_eq!(root, reference(&leaves));
			}
			assert!(!leaves.is_empty());
			// The rows of a trie that was told of all changes are those of one made at once.
			let (mut fresh, mut expected) = (Trie::default(), HashMap::new());
			for (key, value) in leaves {
				fresh.insert(key, value);
			}
			fresh.root(|path, row| {
				expected.insert(*path, row.expect("nothing is gone").to_vec());
			});
			assert_eq!(rows, expected);
		}
	}
}
