// SPDX-License-Identifier: Apache-2.0

//! A genesis in a ParityDB, as the node stores it.

use sc_client_api::{Backend as _, BlockImportOperation as _, NewBlockState, TrieCacheContext};
use sc_client_db::{Backend, BlocksPruning, DatabaseSettings, DatabaseSource};
use sp_core::H256;
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, Block as _, Header as _},
	OpaqueExtrinsic, StateVersion,
};
use sp_storage::Storage;
use tempfile::TempDir;

/// A header of the chain.
pub type Header = generic::Header<u32, BlakeTwo256>;
/// A block of the chain, without knowledge of its transactions.
pub type Block = generic::Block<Header, OpaqueExtrinsic>;
/// The state after a block.
pub type DbState = <Backend<Block> as sc_client_api::Backend<Block>>::State;

/// A chain of one block, in a folder that is removed with it.
pub struct Chain {
	/// The database.
	pub backend: Backend<Block>,
	/// The hash of its only block.
	pub genesis: H256,
	_folder: TempDir,
}

impl Chain {
	/// Store a genesis, with a trie cache of so many bytes or none.
	pub fn new(genesis: Storage, trie_cache: Option<usize>) -> Result<Self, String> {
		let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
		let settings = DatabaseSettings {
			trie_cache_maximum_size: trie_cache,
			state_pruning: None,
			source: DatabaseSource::ParityDb { path: folder.path().join("paritydb") },
			blocks_pruning: BlocksPruning::KeepAll,
			pruning_filters: Default::default(),
			metrics_registry: None,
		};
		let store = |settings| -> Result<(Backend<Block>, H256), Box<dyn std::error::Error>> {
			let backend = Backend::<Block>::new(settings, 1)?;
			let mut operation = backend.begin_operation()?;
			let root = operation.set_genesis_state(genesis, true, StateVersion::V1)?;
			let block = Block::new(
				Header::new(0, Default::default(), root, Default::default(), Default::default()),
				Vec::new(),
			);
			let (hash, (header, body)) = (block.hash(), block.deconstruct());
			operation.set_block_data(header, Some(body), None, None, NewBlockState::Final, true)?;
			backend.commit_operation(operation)?;
			Ok((backend, hash))
		};
		let (backend, genesis) = store(settings).map_err(|error| error.to_string())?;
		Ok(Self { backend, genesis, _folder: folder })
	}

	/// The state after genesis, seen as by the import of one block.
	pub fn state(&self) -> Result<DbState, String> {
		self.backend.state_at(self.genesis, TrieCacheContext::Trusted).map_err(|error| error.to_string())
	}
}
