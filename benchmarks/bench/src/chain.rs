// SPDX-License-Identifier: Apache-2.0

//! The client of layer A: the wasm runtime in the executor of the node, on a ParityDB, with the node's trie cache.

use crate::{accounts::events_key, rows::Context};
use codec::Decode;
use futures::executor::block_on;
use sc_block_builder::BlockBuilderBuilder;
use sc_client_api::{
	backend::{Backend as _, TrieCacheContext},
	HeaderBackend, StorageProvider,
};
use sc_client_db::{BlocksPruning, DatabaseSettings, DatabaseSource, PruningMode};
use sc_consensus::{BlockImport, BlockImportParams, ForkChoiceStrategy, ImportResult, StateAction};
use sc_executor::{WasmExecutor, WasmtimeInstantiationStrategy};
use sc_service::{ClientConfig, GenesisBlockBuilder, TaskManager};
use souk_primitives::Millis;
use souk_runtime::{opaque::Block, Hash, Header, Runtime, RuntimeApi, RuntimeEvent, UncheckedExtrinsic};
use souk_runtime_common::constants::time::SLOT_DURATION;
use sp_api::ProvideRuntimeApi;
use sp_consensus::BlockOrigin;
use sp_consensus_babe::{
	digests::{PreDigest, SecondaryPlainPreDigest},
	BABE_ENGINE_ID,
};
use sp_core::{
	storage::{Storage, StorageKey},
	H256,
};
use sp_inherents::{InherentData, InherentDataProvider};
use sp_runtime::{
	traits::{Block as BlockT, Header as _},
	Digest, DigestItem, OpaqueExtrinsic,
};
use sp_state_machine::{Ext, OverlayedChanges};
use std::{
	path::Path,
	sync::Arc,
	time::{Duration, Instant},
};

/// The trie cache of a node that is told nothing else, in bytes.
pub const TRIE_CACHE: usize = 1 << 30;
/// The blocks whose state a node that is told nothing else keeps.
const KEPT_STATES: u32 = 256;

type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;
type Client = sc_service::TFullClient<Block, RuntimeApi, Executor>;
type Backend = sc_service::TFullBackend<Block>;

/// A chain of layer A.
pub struct Chain {
	client: Client,
	backend: Arc<Backend>,
	/// The hash of its first block.
	pub genesis: Hash,
	tip: Header,
	start: Millis,
	// Ends its tasks when it is dropped.
	_tasks: TaskManager,
}

/// What a block took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Took {
	/// Making it: the first hook to the header.
	pub build: Duration,
	/// Importing it: execution, state root, and the commit to the database.
	pub import: Duration,
}

/// A block that was built and imported.
pub struct Measured {
	/// What it took.
	pub took: Took,
	/// The bytes of its transactions, without inherents.
	pub body: u64,
	/// The weight that it was charged for ordinary transactions, in picoseconds, after what was given back.
	pub charged: u64,
	/// What it added to the state in bytes, keys included, without events.
	pub state: i64,
}

impl Chain {
	/// A chain whose first block has this state, with its database in `folder`. Its second block is at `start`, in milliseconds
	/// since 1970.
	///
	/// # Errors
	///
	/// The database cannot be made, or the runtime is not usable.
	pub fn new(genesis: Storage, folder: &Path, start: Millis, tasks: TaskManager) -> Result<Self, String> {
		let failed = |error: sp_blockchain::Error| format!("the chain cannot be made: {error}");
		let backend = sc_service::new_db_backend::<Block>(DatabaseSettings {
			trie_cache_maximum_size: Some(TRIE_CACHE),
			state_pruning: Some(PruningMode::blocks_pruning(KEPT_STATES)),
			source: DatabaseSource::ParityDb { path: folder.into() },
			blocks_pruning: BlocksPruning::KeepFinalized,
			pruning_filters: vec![],
			metrics_registry: None,
		})
		.map_err(failed)?;
		let executor = Executor::builder()
			.with_execution_method(sc_executor::WasmExecutionMethod::Compiled {
				instantiation_strategy: WasmtimeInstantiationStrategy::PoolingCopyOnWrite,
			})
			.with_max_runtime_instances(8)
			.with_runtime_cache_size(2)
			.build();
		let builder = GenesisBlockBuilder::new_with_storage(genesis, true, backend.clone(), executor.clone())
			.map_err(failed)?;
		let client: Client = sc_service::new_client(
			backend.clone(),
			executor.clone(),
			builder,
			None,
			None,
			sc_client_api::execution_extensions::ExecutionExtensions::new(None, Arc::new(executor)),
			Box::new(tasks.spawn_handle()),
			None,
			None,
			ClientConfig::default(),
		)
		.map_err(failed)?;
		let genesis = client.info().genesis_hash;
		let tip = client.header(genesis).map_err(failed)?.ok_or("there is no first block")?;
		Ok(Self { client, backend, genesis, tip, start, _tasks: tasks })
	}

	/// What calls of the next block must know.
	///
	/// # Errors
	///
	/// The state cannot be read.
	pub fn context(&self) -> Result<Context, String> {
		let next_order = self.read(&pallet_orders::NextOrder::<Runtime>::hashed_key())?.unwrap_or_default();
		Ok(Context { genesis: self.genesis, now: self.next_time(), next_order })
	}

	/// The time of the next block.
	pub fn next_time(&self) -> Millis {
		self.start + u64::from(self.tip.number + 1) * SLOT_DURATION
	}

	/// A value of the newest state.
	fn read<V: Decode>(&self, key: &[u8]) -> Result<Option<V>, String> {
		self.raw(self.tip.hash(), key)?
			.map(|bytes| V::decode(&mut &bytes[..]))
			.transpose()
			.map_err(|error| format!("the state has another form than expected: {error}"))
	}

	fn raw(&self, at: Hash, key: &[u8]) -> Result<Option<Vec<u8>>, String> {
		self.client
			.storage(at, &StorageKey(key.to_vec()))
			.map(|value| value.map(|value| value.0))
			.map_err(|error| format!("the state cannot be read: {error}"))
	}

	/// Build a block of these transactions and import it. Every one of them must be applied without an error.
	///
	/// The block is imported into the client that built it, as if it came from the network: it is executed again, its state
	/// root is checked, and it is final. What the building read is in the trie cache by then, so the cache is warm.
	///
	/// # Errors
	///
	/// A transaction that the runtime refused or that failed, or a database that cannot be written.
	pub fn block(
		&mut self,
		transactions: Vec<UncheckedExtrinsic>,
		weigh_state: bool,
	) -> Result<Measured, String> {
		let opaque: Vec<OpaqueExtrinsic> = transactions.into_iter().map(Into::into).collect();
		let body = opaque.iter().map(|one| codec::Encode::encoded_size(one) as u64).sum();
		let count = opaque.len();
		let (parent, number) = (self.tip.hash(), self.tip.number);
		let now = self.next_time();
		let inherent = inherent_data(now)?;

		let began = Instant::now();
		let mut builder = BlockBuilderBuilder::new(&self.client)
			.on_parent_block(parent)
			.with_parent_block_number(number)
			.with_inherent_digests(digest(now))
			.build()
			.map_err(|error| format!("a block cannot be begun: {error}"))?;
		for one in builder.create_inherents(inherent).map_err(|error| format!("no inherents: {error}"))? {
			builder.push(one).map_err(|error| format!("the time was refused: {error}"))?;
		}
		for (index, one) in opaque.into_iter().enumerate() {
			builder
				.push(one)
				.map_err(|error| format!("transaction {index} of {count} was refused: {error}"))?;
		}
		let built = builder.build().map_err(|error| format!("a block cannot be ended: {error}"))?;
		let build = began.elapsed();

		let (block, changes) = built.into_inner();
		let state = if weigh_state { self.growth(parent, &changes.main_storage_changes)? } else { 0 };
		drop(changes);
		let (header, body_of_block) = block.deconstruct();
		let mut import = BlockImportParams::new(BlockOrigin::NetworkBroadcast, header.clone());
		import.body = Some(body_of_block);
		import.state_action = StateAction::Execute;
		import.finalized = true;
		import.fork_choice = Some(ForkChoiceStrategy::LongestChain);
		let began = Instant::now();
		let result = block_on(self.client.import_block(import))
			.map_err(|error| format!("block {} was not imported: {error}", header.number))?;
		let import = began.elapsed();
		if !matches!(result, ImportResult::Imported(_)) {
			return Err(format!("block {} was not imported: {result:?}", header.number));
		}
		self.tip = header;
		self.check_events(count)?;
		let charged = self
			.read::<frame_support::dispatch::PerDispatchClass<sp_runtime::Weight>>(
				&frame_system::BlockWeight::<Runtime>::hashed_key(),
			)?
			.map_or(0, |weight| weight.get(frame_support::dispatch::DispatchClass::Normal).ref_time());
		Ok(Measured { took: Took { build, import }, body, charged, state })
	}

	/// Check that the inherent and all `count` transactions of the newest block did what they should.
	fn check_events(&self, count: usize) -> Result<(), String> {
		type Record = frame_system::EventRecord<RuntimeEvent, H256>;
		let events: Vec<Record> = self.read(&events_key())?.unwrap_or_default();
		let mut good = 0;
		for record in &events {
			match &record.event {
				RuntimeEvent::System(frame_system::Event::ExtrinsicSuccess { .. }) => good += 1,
				RuntimeEvent::System(frame_system::Event::ExtrinsicFailed { dispatch_error, .. }) => {
					return Err(format!(
						"{:?} of block {} failed: {dispatch_error:?}",
						record.phase, self.tip.number
					));
				},
				_ => (),
			}
		}
		if good != count + 1 {
			return Err(format!("block {} says that {good} of {} were applied", self.tip.number, count + 1));
		}
		Ok(())
	}

	/// What changes add to the state of a block, in bytes.
	fn growth(&self, parent: Hash, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> Result<i64, String> {
		let events = events_key();
		let mut sum = 0;
		for (key, value) in changes.iter().filter(|(key, _)| key[..] != events[..]) {
			let size =
				|value: &Option<Vec<u8>>| value.as_ref().map_or(0, |value| (key.len() + value.len()) as i64);
			sum += size(value) - size(&self.raw(parent, key)?);
		}
		Ok(sum)
	}

	/// The time that the runtime takes to execute the newest block's empty successor, without the database's commit.
	///
	/// # Errors
	///
	/// The block cannot be built.
	pub fn empty_execution(&self, times: u32) -> Result<Vec<Duration>, String> {
		let (parent, number) = (self.tip.hash(), self.tip.number);
		let now = self.next_time();
		let mut builder = BlockBuilderBuilder::new(&self.client)
			.on_parent_block(parent)
			.with_parent_block_number(number)
			.with_inherent_digests(digest(now))
			.build()
			.map_err(|error| format!("a block cannot be begun: {error}"))?;
		for one in builder.create_inherents(inherent_data(now)?).map_err(|error| format!("{error}"))? {
			builder.push(one).map_err(|error| format!("the time was refused: {error}"))?;
		}
		let block = builder.build().map_err(|error| format!("a block cannot be ended: {error}"))?.block;
		(0..times)
			.map(|_| {
				let block = block.clone();
				let began = Instant::now();
				sp_api::Core::execute_block(&*self.client.runtime_api(), parent, block.into())
					.map_err(|error| format!("an empty block was not executed: {error}"))?;
				Ok(began.elapsed())
			})
			.collect()
	}

	/// Run something natively on the newest state, with the header of the next block. Nothing of it is kept.
	///
	/// # Errors
	///
	/// The state cannot be read.
	pub fn natively<R>(&self, run: impl FnOnce(&Header) -> R) -> Result<R, String> {
		let parent = self.tip.hash();
		let now = self.next_time();
		let header =
			Header::new(self.tip.number + 1, Default::default(), Default::default(), parent, digest(now));
		let state = self
			.backend
			.state_at(parent, TrieCacheContext::Trusted)
			.map_err(|error| format!("the state cannot be read: {error}"))?;
		let mut overlay = OverlayedChanges::default();
		let mut externalities = Ext::new(&mut overlay, &state, None);
		Ok(sp_externalities::set_and_run_with_externalities(&mut externalities, || run(&header)))
	}
}

fn inherent_data(now: Millis) -> Result<InherentData, String> {
	let mut data = InherentData::new();
	block_on(sp_timestamp::InherentDataProvider::new(now.into()).provide_inherent_data(&mut data))
		.map_err(|error| format!("no time: {error}"))?;
	Ok(data)
}

/// What a block says of its slot. The client's import does not ask whose slot it is, the runtime's does not either.
fn digest(now: Millis) -> Digest {
	let claim = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
		authority_index: 0,
		slot: (now / SLOT_DURATION).into(),
	});
	Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, codec::Encode::encode(&claim))] }
}
