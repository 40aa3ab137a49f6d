// SPDX-License-Identifier: Apache-2.0

//! What is in blocks that are not final yet. It is kept in memory, apart from the rows: a block may be replaced by another.

use std::{
	collections::HashMap,
	sync::{Arc, PoisonError, RwLock},
	time::Duration,
};

use serde_json::Value;

use super::read::{height_of, Reader};
use crate::{
	chain::{json::unhex, Failure, Hash},
	rows::Block,
};

/// The most blocks that are kept above the final one. A chain whose finality stands still for longer shows the newest.
const MOST: usize = 128;

/// The blocks of the best chain that are not final yet.
#[derive(Debug, Default)]
pub struct Pending {
	blocks: RwLock<Vec<Arc<Block>>>,
}

impl Pending {
	/// The blocks, the lowest first. Empty where every block is final at once.
	pub fn blocks(&self) -> Vec<Arc<Block>> {
		self.blocks.read().unwrap_or_else(PoisonError::into_inner).clone()
	}

	/// The blocks above a height, the lowest first.
	pub fn above(&self, height: u64) -> Vec<Arc<Block>> {
		self.blocks().into_iter().filter(|block| block.height > height).collect()
	}

	fn set(&self, blocks: Vec<Arc<Block>>) {
		*self.blocks.write().unwrap_or_else(PoisonError::into_inner) = blocks;
	}

	/// Keeps up with a node until the task is dropped. A node that is away leaves nothing pending.
	pub async fn run(self: Arc<Self>, reader: Arc<Reader>) {
		let mut rest = Duration::from_millis(500);
		loop {
			if self.follow(&reader).await.is_ok() {
				rest = Duration::from_millis(500);
			}
			self.set(Vec::new());
			tokio::time::sleep(rest).await;
			rest = rest.saturating_mul(2).min(Duration::from_secs(30));
		}
	}

	async fn follow(&self, reader: &Reader) -> Result<(), Failure> {
		let link = reader.handle().link().await?;
		let mut heads = link.listen::<Value>("chain_subscribeNewHeads", "chain_unsubscribeNewHeads").await?;
		let mut known = HashMap::<Hash, Arc<Block>>::new();
		while let Some(head) = heads.next().await {
			let head = head.map_err(|error| Failure::Away(error.to_string()))?;
			if height_of(&head).is_none() {
				continue;
			}
			let last = link.finalized().await?;
			let last = link.header(&last).await?.height()?;
			let mut hash = link.best().await?;
			let mut chain = Vec::new();
			while chain.len() < MOST {
				let block = match known.get(&hash) {
					Some(block) => block.clone(),
					None => Arc::new(reader.block(&link, &hash).await?),
				};
				if block.height <= last {
					break;
				}
				let Some(parent) = unhex(&block.parent).and_then(|bytes| Hash::try_from(bytes).ok()) else {
					break;
				};
				chain.push((hash, block));
				hash = parent;
			}
			chain.reverse();
			known = chain.iter().cloned().collect();
			self.set(chain.into_iter().map(|(_, block)| block).collect());
		}
		Ok(())
	}
}
