// SPDX-License-Identifier: Apache-2.0

//! The client, its database and its transaction pool: the ground floor of the node.
//!
//! Sealing, RPC and the service all build on these parts, so this module imports none of them.

use crate::{
	error::Error as NodeError,
	genesis,
	types::{Block, Hash, RuntimeApi},
};
use codec::Encode;
use sc_consensus_grandpa::GrandpaPruningFilter;
use sc_executor::{HeapAllocStrategy, RuntimeVersionOf, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::{
	config::Configuration, ChainType, Error, GenesisBlockBuilder, KeystoreContainer, TaskManager,
};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sp_blockchain::HeaderBackend;
use sp_core::storage::Storage;
use sp_runtime::traits::{Block as BlockT, Hash as HashT, HashingFor};
use std::{env, path::PathBuf, sync::Arc};

/// The functions of the node that the runtime may call.
pub type HostFunctions = sp_io::SubstrateHostFunctions;
/// Executes the runtime.
pub type Executor = sc_executor::WasmExecutor<HostFunctions>;
/// The client.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// The transaction pool.
pub type FullPool = sc_transaction_pool::TransactionPoolHandle<Block, FullClient>;
/// Says which block is best.
pub type Selection = sc_consensus::LongestChain<FullBackend, Block>;
/// The block import that keeps track of GRANDPA's voters.
pub type GrandpaImport = sc_consensus_grandpa::GrandpaBlockImport<FullBackend, Block, FullClient, Selection>;

/// The client and the parts that are opened together with it.
pub struct ClientParts {
	/// The client.
	pub client: Arc<FullClient>,
	/// Its database.
	pub backend: Arc<FullBackend>,
	/// Says which block is best.
	pub select_chain: Selection,
	/// The transaction pool.
	pub pool: Arc<FullPool>,
	/// The node's keys.
	pub keystore: KeystoreContainer,
	/// Runs the node's tasks.
	pub tasks: TaskManager,
	/// The connection to the telemetry servers, if the configuration names one.
	pub telemetry: Option<Telemetry>,
}

/// Open the database, and build the client and the transaction pool on it.
///
/// # Errors
///
/// The database cannot be opened or belongs to another chain, or the chain specification makes no genesis block.
pub fn open(config: &Configuration) -> Result<ClientParts, Error> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| -> Result<_, sc_telemetry::Error> {
			let worker = TelemetryWorker::new(16)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok((worker, telemetry))
		})
		.transpose()?;

	let executor = executor(config);
	let genesis = genesis::storage(&*config.chain_spec)
		.map_err(|error| Error::Other(format!("the chain specification makes no genesis: {error}")))?;
	let expected = genesis_hash(&genesis, &executor)?;

	let mut database = config.db_config();
	// Keeps the blocks that prove finality, so that pruned nodes can serve warp sync.
	database.pruning_filters = vec![Arc::new(GrandpaPruningFilter)];
	let backend = sc_service::new_db_backend(database)?;
	let genesis_builder = GenesisBlockBuilder::new_with_storage(
		genesis,
		!config.no_genesis(),
		backend.clone(),
		executor.clone(),
	)?;
	let (client, backend, keystore, tasks) =
		sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
			config,
			telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
			executor,
			backend,
			genesis_builder,
			false,
		)?;
	let client = Arc::new(client);

	let found = client.info().genesis_hash;
	if found != expected {
		return Err(other_chain(config, found, expected));
	}

	let telemetry = telemetry.map(|(worker, telemetry)| {
		tasks.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let pool = Arc::from(
		sc_transaction_pool::Builder::new(
			tasks.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	let select_chain = Selection::new(backend.clone());
	Ok(ClientParts { client, backend, select_chain, pool, keystore, tasks, telemetry })
}

/// The executor that the SDK makes, with a folder for compiled runtimes where there is one.
fn executor(config: &Configuration) -> Executor {
	let heap = config.executor.default_heap_pages.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |pages| {
		HeapAllocStrategy::Static { extra_pages: u32::try_from(pages).unwrap_or(u32::MAX) }
	});
	let builder = Executor::builder()
		.with_execution_method(config.executor.wasm_method)
		.with_onchain_heap_alloc_strategy(heap)
		.with_offchain_heap_alloc_strategy(heap)
		.with_max_runtime_instances(config.executor.max_runtime_instances)
		.with_runtime_cache_size(config.executor.runtime_cache_size);
	match compiled_runtimes(config) {
		Some(path) => builder.with_cache_path(path),
		None => builder,
	}
	.build()
}

/// The folder in which nodes of development and local chains keep compiled runtimes. `None` if the user has no folder for caches.
///
/// A developer starts many nodes of one runtime, and each would compile it again. The executor trusts what lies there, so nodes of
/// other chains compile for themselves.
fn compiled_runtimes(config: &Configuration) -> Option<PathBuf> {
	let for_developers = matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local);
	let caches = || {
		let home = || env::home_dir().map(|home| home.join(".cache"));
		env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute()).or_else(home)
	};
	for_developers.then(caches).flatten().map(|path| path.join("souk-node"))
}

/// The path of the database, for messages.
pub fn shown_path(config: &Configuration) -> String {
	config.database.path().map_or_else(|| "memory".into(), |path| path.display().to_string())
}

/// The hash of the genesis block that `storage` makes.
fn genesis_hash(storage: &Storage, executor: &impl RuntimeVersionOf) -> Result<Hash, Error> {
	let version = sc_service::resolve_state_version_from_wasm::<_, HashingFor<Block>>(storage, executor)
		.map_err(|error| Error::Other(format!("the chain specification's runtime is not usable: {error}")))?;
	let children = storage.children_default.iter().map(|(key, child)| {
		let entries = child.data.iter().map(|(k, v)| (k.clone(), v.clone())).collect();
		let root = <HashingFor<Block> as HashT>::trie_root(entries, version);
		(child_key(key), root.encode())
	});
	let top = storage.top.iter().map(|(k, v)| (k.clone(), v.clone()));
	let root = <HashingFor<Block> as HashT>::trie_root(top.chain(children).collect(), version);
	Ok(sc_service::construct_genesis_block::<Block>(root, version).header().hash())
}

/// The key under which the top trie keeps the root of a child trie.
fn child_key(key: &[u8]) -> Vec<u8> {
	[sp_core::storage::well_known_keys::DEFAULT_CHILD_STORAGE_KEY_PREFIX, key].concat()
}

fn other_chain(config: &Configuration, found: Hash, expected: Hash) -> Error {
	let path = shown_path(config);
	let spec = &config.chain_spec;
	Error::Application(Box::new(NodeError::Message(format!(
		"the database at {path} belongs to another chain: its genesis is {found:?}, that of {} ({}) is {expected:?}; \
		 choose another --base-path, the chain specification it was made with, or `purge-chain`",
		spec.name(),
		spec.id(),
	))))
}
