// SPDX-License-Identifier: Apache-2.0

//! A whole document under one Merkle root: a few bytes on chain, whatever the number of events, and a file of proofs.

use serde_json::{json, Value};
use subxt::ext::{scale_decode::DecodeAsType, scale_value::Value as ScaleValue};

use super::{
	api, cid,
	client::{call, call_bytes, At, Chain, Failure},
	event::CommitRoot,
	keyring::Key,
	merkle::{verify, Hash, Tree},
	submit::{settle, PALLET},
	to_chain::read_hex,
	to_document::hex,
};
use crate::hash::{event_id, parse_event_id};

/// What stands for a document's events.
pub struct Commitment {
	tree: Tree,
	ids: Vec<Hash>,
	body: [u8; 36],
}

/// A root on chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Committed {
	/// Its number.
	pub number: u64,
	/// Whether this run put it there.
	pub is_new: bool,
	/// Bytes of the call.
	pub bytes: usize,
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct RootCommitted {
	number: u64,
}

impl Commitment {
	/// Of the ids of a document's events, in document order, and the document's bytes. None without events.
	pub fn new(ids: Vec<Hash>, document: &[u8]) -> Option<Self> {
		Some(Commitment { tree: Tree::new(&ids)?, ids, body: cid::of(document) })
	}

	/// How many events.
	pub fn count(&self) -> usize {
		self.ids.len()
	}

	/// The root.
	pub fn root(&self) -> Hash {
		self.tree.root()
	}

	/// The proofs: every event's id with what proves it. `number` is the root's on the chain of `genesis`, if it is there
	/// already; else it will be `after` or later.
	pub fn proofs(&self, genesis: &Hash, number: Option<u64>, after: u64) -> Value {
		let proof = |at: usize| -> Vec<String> {
			self.tree.proof(at).unwrap_or_default().iter().map(|node| format!("0x{}", hex(node))).collect()
		};
		let events = self
			.ids
			.iter()
			.enumerate()
			.map(|(at, id)| json!({ "eventID": event_id(id), "proof": proof(at) }));
		json!({
			"root": format!("0x{}", hex(&self.root())),
			"count": self.ids.len(),
			"body": cid::text(&self.body),
			"genesis": format!("0x{}", hex(genesis)),
			"number": number,
			"after": after,
			"events": events.collect::<Vec<_>>(),
		})
	}

	/// Puts the root on chain, unless `earlier`, the proofs of an earlier run, shows that it is there. `write` keeps the
	/// proofs; it is called before anything is sent and once more when the number is known.
	pub async fn commit(
		&self,
		chain: &Chain,
		key: &Key,
		finalized: bool,
		earlier: Option<&Value>,
		mut write: impl FnMut(&Value) -> Result<(), String>,
	) -> Result<Committed, String> {
		settle(chain, std::iter::once(key)).await?;
		let at = chain.best().await.map_err(|failure| failure.to_string())?;
		let genesis = chain.genesis();
		let fail = |failure: Failure| failure.to_string();
		let next = next_root(&at).await.map_err(fail)?;
		let since = earlier
			.filter(|proofs| text_at(proofs, "root") == Some(&format!("0x{}", hex(&self.root()))))
			.filter(|proofs| text_at(proofs, "genesis") == Some(&format!("0x{}", hex(&genesis))))
			.and_then(|proofs| number_at(proofs, "number").or_else(|| number_at(proofs, "after")));
		if let Some(since) = since {
			for number in since..next {
				let root = api::root(&at, number).await.map_err(fail)?;
				if root.is_some_and(|view| view.root == self.root() && view.by.account == key.account) {
					write(&self.proofs(&genesis, Some(number), since))?;
					return Ok(Committed { number, is_new: false, bytes: 0 });
				}
			}
		}
		let after = since.unwrap_or(next);
		write(&self.proofs(&genesis, None, after))?;
		let count = u32::try_from(self.ids.len()).map_err(|_| "too many events for one root".to_owned())?;
		let call = call(PALLET, "commit_root", CommitRoot { root: self.root(), count, body: self.body });
		let bytes = call_bytes(&at, &call).map_err(fail)?.len();
		let nonce = chain.next_nonce(&key.account).await.map_err(fail)?;
		let sent = chain.send(&at, &call, &key.pair, nonce).await.map_err(fail)?;
		let included = sent.included(chain, finalized).await.map_err(fail)?;
		let number = match included.event::<RootCommitted>(PALLET, "RootCommitted") {
			Some(RootCommitted { number }) => number,
			None => return Err("the root is under way; run this again to learn its number".into()),
		};
		write(&self.proofs(&genesis, Some(number), after))?;
		Ok(Committed { number, is_new: true, bytes })
	}
}

/// The number the next root gets.
async fn next_root(at: &At) -> Result<u64, Failure> {
	let address = subxt::storage::dynamic::<Vec<ScaleValue>, u64>(PALLET, "NextRoot");
	let fetched = at.storage().try_fetch(address, vec![]).await;
	let value = fetched.map_err(|error| Failure::Unsupported(error.to_string()))?;
	match value {
		Some(value) => value.decode().map_err(|error| Failure::Unsupported(error.to_string())),
		None => Ok(0),
	}
}

fn text_at<'v>(of: &'v Value, name: &str) -> Option<&'v str> {
	of.get(name)?.as_str()
}

fn number_at(of: &Value, name: &str) -> Option<u64> {
	of.get(name)?.as_u64()
}

/// One event's proof out of a file of proofs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafProof {
	/// The root's number on chain.
	pub number: Option<u64>,
	/// The event.
	pub id: Hash,
	/// Its place among the events.
	pub index: usize,
	/// What proves it.
	pub proof: Vec<Hash>,
	/// Whether it does, by the file's own root.
	pub holds: bool,
}

/// Finds an event in a file of proofs.
pub fn find_proof(proofs: &Value, id: &str) -> Result<LeafProof, String> {
	let wanted = parse_event_id(id).ok_or_else(|| format!("{id} is not an event hash"))?;
	let hash = |text: &str| text.strip_prefix("0x").and_then(read_hex);
	let wrong = || "is not a file of proofs".to_owned();
	let root = text_at(proofs, "root").and_then(hash).ok_or_else(wrong)?;
	let events = proofs.get("events").and_then(Value::as_array).ok_or_else(wrong)?;
	let index = events
		.iter()
		.position(|event| text_at(event, "eventID") == Some(id))
		.ok_or_else(|| format!("has no event {id}"))?;
	let proof = events.get(index).and_then(|event| event.get("proof")?.as_array()).ok_or_else(wrong)?;
	let proof: Vec<Hash> =
		proof.iter().map(|node| node.as_str().and_then(hash)).collect::<Option<_>>().ok_or_else(wrong)?;
	let holds = verify(&root, &wanted, index, events.len(), &proof);
	Ok(LeafProof { number: number_at(proofs, "number"), id: wanted, index, proof, holds })
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_find_a_proof_that_holds_when_the_file_has_the_event() {
		let ids: Vec<Hash> = (0..7).map(|at| [at; 32]).collect();
		let commitment = Commitment::new(ids, b"a document").unwrap();
		let proofs = commitment.proofs(&[9; 32], Some(3), 0);
		let found = find_proof(&proofs, &event_id(&[5; 32])).unwrap();
		assert_eq!((found.number, found.index, found.holds), (Some(3), 5, true));
		assert!(find_proof(&proofs, &event_id(&[8; 32])).is_err());
		let mut forged = proofs;
		forged["events"][5]["proof"][0] = json!(format!("0x{}", hex(&[1; 32])));
		assert!(!find_proof(&forged, &event_id(&[5; 32])).unwrap().holds);
	}
}
