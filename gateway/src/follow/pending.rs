// SPDX-License-Identifier: Apache-2.0

//! What is in blocks that are not final yet. It is kept in memory, apart from the rows: a block may be replaced by another.

use std::{sync::Arc, time::Duration};

use serde_json::Value;
use tokio::sync::watch;

use super::{
	read::{height_of, Reader},
	Status,
};
use crate::{
	chain::{json::unhex, Failure, Hash},
	rows::Block,
};

/// The most blocks that are kept above the final one. A chain whose finality stands still for longer shows the newest.
const MOST: usize = 128;

/// The rows may be so many blocks behind the final chain and still count as near it.
const NEAR: u64 = 16;

/// The blocks of the best chain that are not in the rows yet because they are not final.
#[derive(Debug)]
pub struct Pending {
	blocks: watch::Sender<Vec<Arc<Block>>>,
}

impl Default for Pending {
	fn default() -> Self {
		Self { blocks: watch::Sender::new(Vec::new()) }
	}
}

impl Pending {
	/// The blocks, the lowest first. Empty where every block is final at once. Some may have become final meanwhile.
	pub fn blocks(&self) -> Vec<Arc<Block>> {
		self.blocks.borrow().clone()
	}

	/// The blocks above a height, the lowest first.
	pub fn above(&self, height: u64) -> Vec<Arc<Block>> {
		self.blocks().into_iter().filter(|block| block.height > height).collect()
	}

	/// Hears of every change.
	pub fn watch(&self) -> watch::Receiver<Vec<Arc<Block>>> {
		self.blocks.subscribe()
	}

	fn set(&self, blocks: Vec<Arc<Block>>) {
		let hashes =
			|blocks: &[Arc<Block>]| blocks.iter().map(|block| block.hash.clone()).collect::<Vec<_>>();
		self.blocks.send_if_modified(|known| {
			let changed = hashes(known) != hashes(&blocks);
			*known = blocks;
			changed
		});
	}

	/// Keeps up with a node until the task is dropped. A node that is away leaves nothing pending.
	pub async fn run(self: Arc<Self>, reader: Arc<Reader>, rows: watch::Receiver<Status>) {
		let mut rest = Duration::from_millis(500);
		loop {
			if self.follow(&reader, &rows).await.is_ok() {
				rest = Duration::from_millis(500);
			}
			self.set(Vec::new());
			tokio::time::sleep(rest).await;
			rest = rest.saturating_mul(2).min(Duration::from_secs(30));
		}
	}

	async fn follow(&self, reader: &Reader, rows: &watch::Receiver<Status>) -> Result<(), Failure> {
		let link = reader.handle().link().await?;
		let mut heads = link.listen::<Value>("chain_subscribeNewHeads", "chain_unsubscribeNewHeads").await?;
		while let Some(head) = heads.next().await {
			let head = head.map_err(|error| Failure::Away(error.to_string()))?;
			if height_of(&head).is_none() {
				continue;
			}
			let last = link.finalized().await?;
			let last = link.header(&last).await?.height()?;
			// A block that is final and not in the rows yet is still shown. While the rows catch up from far behind, none is.
			let written = rows.borrow().head.as_ref().map(|head| head.height);
			let floor =
				written.filter(|rows| last.saturating_sub(*rows) <= NEAR).map_or(last, |rows| rows.min(last));
			let mut hash = link.best().await?;
			let mut chain = Vec::new();
			if link.header(&hash).await?.height()? > floor {
				while chain.len() < MOST {
					let block = reader.recent(&link, &hash).await?;
					let (height, parent) = (block.height, unhex(&block.parent));
					chain.push((hash, block));
					match parent.and_then(|bytes| Hash::try_from(bytes).ok()) {
						Some(parent) if height > floor.saturating_add(1) => hash = parent,
						_ => break,
					}
				}
			}
			chain.reverse();
			reader.keep(chain.iter().cloned().collect());
			self.set(chain.into_iter().map(|(_, block)| block).collect());
		}
		Ok(())
	}
}
