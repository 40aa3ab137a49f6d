// SPDX-License-Identifier: Apache-2.0

//! From a node to the rows of a block: what is asked, in which order, and what is checked.

use std::{
	collections::{BTreeSet, HashMap},
	sync::{Arc, Mutex, PoisonError},
};

use futures_util::{stream, StreamExt, TryStreamExt};
use serde_json::Value;
use sp_crypto_hashing::twox_128;
use subxt::ext::codec::{Compact, Decode};

use crate::{
	chain::{
		json::{hex, number, unhex},
		link::{Block as RawBlock, Link},
		runtime::Runtime,
		Failure, Handle, Hash,
	},
	rows::{self, Answer, Block, State, Want},
	store::writer::BlockRows,
};

/// State is read in at most so many rounds, each by what the one before said.
const ROUNDS: usize = 12;
/// Calls into a runtime that run at once, for one block.
const CALLS: usize = 8;
/// Keys of a map that is read whole, a page.
const PAGE: u32 = 1_000;

/// What was made of a block.
#[derive(Debug)]
pub struct Made {
	/// Its rows.
	pub rows: BlockRows,
	/// What its runtime is.
	pub runtime: Arc<Runtime>,
	/// What its events are about.
	pub changed: BTreeSet<(&'static str, String)>,
	/// How many events it has.
	pub events: usize,
}

/// Reads blocks of a node.
pub struct Reader {
	handle: Arc<Handle>,
	/// Validators by session, the newest few.
	validators: Mutex<HashMap<u32, Arc<Vec<String>>>>,
	/// Blocks that were decoded before they were final.
	recent: Mutex<HashMap<Hash, Arc<Block>>>,
}

fn constant_key(pallet: &str, entry: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(entry.as_bytes())].concat()
}

/// The place of the author among the validators, from the digest of BABE.
fn author_of(logs: &[Vec<u8>]) -> Option<u32> {
	/// A message from the runtime's consensus engine before the block is run.
	const PRE_RUNTIME: u8 = 6;
	let digest = logs.iter().find_map(|log| log.strip_prefix(&[PRE_RUNTIME])?.strip_prefix(b"BABE"))?;
	let message = Vec::<u8>::decode(&mut &*digest).ok()?;
	// The first byte says in which way the slot was won.
	let (_, mut rest) = message.split_first()?;
	u32::decode(&mut rest).ok()
}

impl Reader {
	/// Reads by a handle.
	pub fn new(handle: Arc<Handle>) -> Self {
		Reader { handle, validators: Mutex::default(), recent: Mutex::default() }
	}

	/// The handle.
	pub fn handle(&self) -> &Arc<Handle> {
		&self.handle
	}

	/// The rows of the block at a height of the final chain.
	///
	/// # Errors
	///
	/// The node is away, does not have it, is not honest, or says what does not fit.
	pub async fn make(&self, height: u64) -> Result<Made, Failure> {
		let link = self.handle.link().await?;
		let made = self.make_over(&link, height).await;
		if matches!(made, Err(Failure::Away(_))) {
			self.handle.drop_link(&link).await;
		}
		made
	}

	async fn make_over(&self, link: &Link, height: u64) -> Result<Made, Failure> {
		let hash = link.hash_at(height).await?;
		let hash = hash.ok_or_else(|| Failure::Refused(format!("the node has no block {height} yet")))?;
		let block = self.recent(link, &hash).await?;
		if block.height != height {
			return Err(Failure::Lie(format!(
				"asked for block {height}, the node gave block {}",
				block.height
			)));
		}
		let state = self.state(link, &block, &hash).await?;
		let unfit = |why: String| Failure::Unfit(format!("block {height}: {why}"));
		let rows = rows::make(&block, &state).map_err(unfit)?;
		let changed = block.events.iter().flat_map(rows::ledger::refs).collect();
		Ok(Made { rows, runtime: block.runtime.clone(), changed, events: block.events.len() })
	}

	/// A block, which was decoded already where it was seen before it was final.
	///
	/// # Errors
	///
	/// As [`Self::make`].
	pub async fn recent(&self, link: &Link, hash: &Hash) -> Result<Arc<Block>, Failure> {
		let known = self.recent.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned();
		match known {
			Some(block) => Ok(block),
			None => Ok(Arc::new(self.block(link, hash).await?)),
		}
	}

	/// Keeps blocks that are not final, instead of those that were kept before.
	pub(super) fn keep(&self, blocks: HashMap<Hash, Arc<Block>>) {
		*self.recent.lock().unwrap_or_else(PoisonError::into_inner) = blocks;
	}

	/// A block, decoded under the runtime that it ran under.
	///
	/// # Errors
	///
	/// As [`Self::make`].
	pub async fn block(&self, link: &Link, hash: &Hash) -> Result<Block, Failure> {
		let keys = [
			constant_key("System", "Events"),
			constant_key("Timestamp", "Now"),
			constant_key("System", "LastRuntimeUpgrade"),
			constant_key("Session", "CurrentIndex"),
		];
		let (raw, values) = tokio::try_join!(link.block(hash), link.values(&keys, hash))?;
		let [events, now, upgrade, session] = <[Option<Vec<u8>>; 4]>::try_from(values)
			.map_err(|_| Failure::Unfit("four values were asked for".into()))?;
		let height = raw.header.height()?;
		let unfit = |why: String| Failure::Unfit(format!("block {height}: {why}"));
		let runtime = self.runtime(link, &raw, hash, upgrade.as_deref()).await?;
		let events = events.as_deref().map(|bytes| runtime.events(bytes)).transpose().map_err(unfit)?;
		let transactions = raw
			.extrinsics
			.iter()
			.enumerate()
			.map(|(place, text)| {
				let bytes = unhex(text).ok_or_else(|| unfit(format!("extrinsic {place} is no hex")))?;
				runtime.transaction(&bytes).map_err(|why| unfit(format!("extrinsic {place}: {why}")))
			})
			.collect::<Result<_, _>>()?;
		let time = now.and_then(|bytes| u64::decode(&mut bytes.as_slice()).ok()).unwrap_or_default();
		// The chain does not write the number of its first session down.
		let session = session.and_then(|bytes| u32::decode(&mut bytes.as_slice()).ok()).unwrap_or_default();
		let author = match author_of(&raw.header.logs()?) {
			Some(place) => {
				let validators = self.validators(link, &runtime, session, hash).await?;
				usize::try_from(place).ok().and_then(|place| validators.get(place).cloned())
			},
			None => None,
		};
		Ok(Block {
			height,
			hash: hex(hash),
			parent: raw.header.parent_hash.clone(),
			time,
			author,
			transactions,
			events: events.unwrap_or_default(),
			runtime,
			prefix: self.handle.ss58_prefix(),
			decimals: self.handle.facts().decimals,
		})
	}

	/// The runtime that a block ran under. The state of the block itself may have the code of the next one already, so the
	/// number is read from what the chain wrote down when it last changed, and the code from the block before.
	async fn runtime(
		&self,
		link: &Link,
		raw: &RawBlock,
		hash: &Hash,
		upgrade: Option<&[u8]>,
	) -> Result<Arc<Runtime>, Failure> {
		let ran = upgrade.and_then(|mut bytes| Compact::<u32>::decode(&mut bytes).ok()).map(|spec| spec.0);
		if let Some(known) = ran.and_then(|spec| self.handle.known(spec)) {
			return Ok(known);
		}
		if raw.header.height()? == 0 {
			return self.handle.runtime(link, hash).await;
		}
		let before = self.handle.runtime(link, &raw.header.parent()?).await?;
		if ran.is_none_or(|spec| spec == before.spec_version) {
			return Ok(before);
		}
		let after = self.handle.runtime(link, hash).await?;
		match ran {
			Some(spec) if spec != after.spec_version => Err(Failure::Unfit(format!(
				"block {} ran under version {spec}, which neither it nor the block before has",
				hex(hash)
			))),
			_ => Ok(after),
		}
	}

	async fn validators(
		&self,
		link: &Link,
		runtime: &Runtime,
		session: u32,
		hash: &Hash,
	) -> Result<Arc<Vec<String>>, Failure> {
		/// How many sessions are kept.
		const KEPT: usize = 8;
		let lock = || self.validators.lock().unwrap_or_else(PoisonError::into_inner);
		if let Some(known) = lock().get(&session) {
			return Ok(known.clone());
		}
		let bytes = link.values(&[constant_key("Session", "Validators")], hash).await?;
		let list = match bytes.into_iter().next().flatten() {
			Some(bytes) => runtime.storage_value("Session", "Validators", &bytes).map_err(Failure::Unfit)?,
			None => Value::Null,
		};
		let names: Vec<String> =
			rows::list(&list).iter().filter_map(|one| Some(one.as_str()?.to_owned())).collect();
		let names = Arc::new(names);
		let mut known = lock();
		if known.len() >= KEPT {
			known.clear();
		}
		known.insert(session, names.clone());
		Ok(names)
	}

	/// Reads of the state what the rows want.
	async fn state(&self, link: &Link, block: &Block, hash: &Hash) -> Result<State, Failure> {
		let mut state = State::default();
		for _ in 0..ROUNDS {
			let wants = rows::wanted(block, &state);
			if wants.is_empty() {
				return Ok(state);
			}
			self.learn(link, block, hash, wants, &mut state).await?;
		}
		Err(Failure::Unfit(format!("block {}: its rows want more and more", block.height)))
	}

	async fn learn(
		&self,
		link: &Link,
		block: &Block,
		hash: &Hash,
		wants: Vec<Want>,
		state: &mut State,
	) -> Result<(), Failure> {
		let runtime = &block.runtime;
		let unfit = |why: String| Failure::Unfit(format!("block {}: {why}", block.height));
		let (mut values, mut keys, mut others) = (Vec::new(), Vec::new(), Vec::new());
		for want in wants {
			match &want {
				Want::Value { pallet, entry, keys: of } => {
					if !runtime.has(pallet, entry) {
						state.learn(&want, Answer::Unknown);
						continue;
					}
					keys.push(runtime.storage_key(pallet, entry, of).map_err(unfit)?);
					values.push(want);
				},
				_ => others.push(want),
			}
		}
		let answers = link.values(&keys, hash);
		let asked = stream::iter(others.into_iter().map(|want| self.other(link, block, hash, want)))
			.buffer_unordered(CALLS)
			.try_collect::<Vec<_>>();
		let (answers, asked) = tokio::try_join!(answers, asked)?;
		for (want, bytes) in values.into_iter().zip(answers) {
			if let Want::Value { pallet, entry, .. } = &want {
				let value = bytes.map(|bytes| runtime.storage_value(pallet, entry, &bytes)).transpose();
				state.learn(&want, Answer::Value(value.map_err(unfit)?));
			}
		}
		for (want, answer) in asked {
			state.learn(&want, answer);
		}
		Ok(())
	}

	/// A map that is read whole, or a runtime API.
	async fn other(
		&self,
		link: &Link,
		block: &Block,
		hash: &Hash,
		want: Want,
	) -> Result<(Want, Answer), Failure> {
		let runtime = &block.runtime;
		let unfit = |why: String| Failure::Unfit(format!("block {}: {why}", block.height));
		let answer = match &want {
			Want::All { pallet, entry, keys } => {
				if !runtime.has(pallet, entry) {
					return Ok((want, Answer::Unknown));
				}
				let prefix = runtime.storage_key(pallet, entry, keys).map_err(unfit)?;
				let mut all = Vec::new();
				let mut after: Option<Vec<u8>> = None;
				loop {
					let page = link.keys(&prefix, PAGE, after.as_deref(), hash).await?;
					let Some(last) = page.last().cloned() else { break };
					let values = link.values(&page, hash).await?;
					for (key, bytes) in page.iter().zip(values) {
						let Some(bytes) = bytes else { continue };
						let keys = runtime.keys_of(pallet, entry, key).map_err(unfit)?;
						all.push((keys, runtime.storage_value(pallet, entry, &bytes).map_err(unfit)?));
					}
					after = Some(last);
				}
				Answer::All(all)
			},
			Want::Api { api, method, arguments } => match runtime.api_arguments(api, method, arguments) {
				Ok(arguments) => {
					Answer::Bytes(link.call(&format!("{api}_{method}"), &arguments, hash).await?)
				},
				// An older runtime has no such method.
				Err(_) => Answer::Unknown,
			},
			Want::Value { .. } => Answer::Unknown,
		};
		Ok((want, answer))
	}

	/// The height of a final block.
	///
	/// # Errors
	///
	/// The node is away or not honest.
	pub async fn final_height(&self) -> Result<u64, Failure> {
		let link = self.handle.link().await?;
		let answer = async {
			let hash = link.finalized().await?;
			link.header(&hash).await?.height()
		};
		let answer = answer.await;
		if matches!(answer, Err(Failure::Away(_))) {
			self.handle.drop_link(&link).await;
		}
		answer
	}
}

/// The height that a header as a subscription gives it has.
pub(super) fn height_of(header: &Value) -> Option<u64> {
	let text = header.get("number")?;
	match text.as_str().and_then(|text| text.strip_prefix("0x")) {
		Some(digits) => u64::from_str_radix(digits, 16).ok(),
		None => number(text).and_then(|height| u64::try_from(height).ok()),
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_find_the_author_in_a_digest() {
		// A primary slot claim of authority 3.
		let mut log = vec![6];
		log.extend(b"BABE");
		log.extend([4u8 * 13]);
		log.extend([1, 3, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9]);
		assert_eq!(author_of(&[vec![5], log]), Some(3));
		assert_eq!(author_of(&[]), None);
		assert_eq!(author_of(&[vec![6, b'a', b'u', b'r', b'a', 0]]), None);
	}

	#[test]
	fn should_read_heights_in_hex() {
		assert_eq!(height_of(&serde_json::json!({ "number": "0x1f" })), Some(31));
		assert_eq!(height_of(&serde_json::json!({ "number": "x" })), None);
	}
}
