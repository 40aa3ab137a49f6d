// SPDX-License-Identifier: Apache-2.0

//! Putting the node together: BABE makes blocks, GRANDPA finalises them.

use crate::{
	error::Error as NodeError,
	fake_runtime_api::RuntimeApi,
	hardware, rpc,
	sealing::{self, FinalityImport, Sealing},
	types::{Block, BlockNumber, Hash},
};
use codec::Encode;
use futures::{channel::mpsc, FutureExt, StreamExt};
use sc_client_api::Backend;
use sc_consensus_grandpa::{FinalityProofProvider, GrandpaPruningFilter, SharedVoterState};
use sc_executor::RuntimeVersionOf;
use sc_network::{config::FullNetworkConfiguration, Event, NetworkBackend, NetworkEventStream};
use sc_service::{
	config::{Configuration, KeystoreConfig},
	ChainType, Error, GenesisBlockBuilder, PartialComponents, TaskManager, WarpSyncConfig,
};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::inherents::BabeCreateInherentDataProviders;
use sp_core::storage::Storage;
use sp_runtime::traits::{Block as BlockT, Hash as HashT, HashingFor};
use std::{sync::Arc, time::Duration};

/// GRANDPA keeps and asks for a proof of finality at least every so many blocks, besides those of session changes.
const JUSTIFICATION_PERIOD: BlockNumber = 512;
/// How long GRANDPA collects votes before it gossips them on.
const GOSSIP_DURATION: Duration = Duration::from_millis(500);
/// The most the node puts into a block in bytes; what a block may hold is the runtime's to say.
const PROPOSED_BLOCK_LIMIT: usize = 15 * 1024 * 1024;

/// What the runtime may call in the node.
pub type HostFunctions = sp_io::SubstrateHostFunctions;
/// What runs the runtime.
pub type Executor = sc_executor::WasmExecutor<HostFunctions>;
/// The client.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// The transaction pool.
pub type FullPool = sc_transaction_pool::TransactionPoolHandle<Block, FullClient>;
/// Which block is best.
pub type Selection = sc_consensus::LongestChain<FullBackend, Block>;
/// The import that tracks who votes.
pub type GrandpaImport = sc_consensus_grandpa::GrandpaBlockImport<FullBackend, Block, FullClient, Selection>;

type BabeImport = sc_consensus_babe::BabeBlockImport<
	Block,
	FullClient,
	FinalityImport,
	BabeCreateInherentDataProviders<Block>,
	Selection,
>;
type GrandpaLink = sc_consensus_grandpa::LinkHalf<Block, FullClient, Selection>;
type RpcBuilder = Box<dyn Fn(sc_rpc::SubscriptionTaskExecutor) -> Result<rpc::Extension, Error>>;

/// What consensus needs after the parts are built.
pub struct Consensus {
	block_import: BabeImport,
	babe_link: sc_consensus_babe::BabeLink<Block>,
	grandpa_link: GrandpaLink,
	voter_state: SharedVoterState,
}

/// The parts every command builds on.
pub type Partial = PartialComponents<
	FullClient,
	FullBackend,
	Selection,
	sc_consensus::DefaultImportQueue<Block>,
	FullPool,
	(RpcBuilder, Consensus, Option<Telemetry>),
>;

/// Build the parts that every command needs. `sealed` chooses how blocks become final.
///
/// # Errors
///
/// The database cannot be opened or belongs to another chain, the chain specification cannot be built, …
pub fn new_partial(config: &Configuration, sealed: bool) -> Result<Partial, Error> {
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
	let telemetry_handle = telemetry.as_ref().map(|(_, telemetry)| telemetry.handle());

	let executor = sc_service::new_wasm_executor::<HostFunctions>(&config.executor);
	let genesis = config
		.chain_spec
		.as_storage_builder()
		.build_storage()
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
	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
			config,
			telemetry_handle.clone(),
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
		task_manager.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let select_chain = Selection::new(backend.clone());

	let transaction_pool = Arc::from(
		sc_transaction_pool::Builder::new(
			task_manager.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	let (grandpa_import, grandpa_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry_handle.clone(),
	)?;

	let babe_config = sc_consensus_babe::configuration(&*client)?;
	let slot_duration = babe_config.slot_duration();
	let (finality_import, inherents) = if sealed {
		(FinalityImport::Sealed(client.clone()), sealing::inherents(client.clone()))
	} else {
		(
			FinalityImport::Voted(grandpa_import.clone()),
			Arc::new(move |_, ()| async move { Ok(inherents_now(slot_duration)) })
				as BabeCreateInherentDataProviders<Block>,
		)
	};
	let (block_import, babe_link) = sc_consensus_babe::block_import(
		babe_config,
		finality_import,
		client.clone(),
		inherents,
		select_chain.clone(),
		OffchainTransactionPoolFactory::new(transaction_pool.clone()),
	)?;

	let (import_queue, babe_worker) =
		sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
			link: babe_link.clone(),
			block_import: block_import.clone(),
			justification_import: Some(Box::new(grandpa_import)),
			client: client.clone(),
			slot_duration,
			spawner: &task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			telemetry: telemetry_handle,
		})?;

	let voter_state = SharedVoterState::empty();
	let rpc_builder = {
		let client = client.clone();
		let pool = transaction_pool.clone();
		let select_chain = select_chain.clone();
		let chain_spec = config.chain_spec.cloned_box();
		let keystore = keystore_container.keystore();
		let authority_set = grandpa_link.shared_authority_set().clone();
		let justifications = grandpa_link.justification_stream();
		let voter_state = voter_state.clone();
		let proofs = FinalityProofProvider::new_for_service(backend.clone(), Some(authority_set.clone()));
		Box::new(move |executor: sc_rpc::SubscriptionTaskExecutor| {
			rpc::create(rpc::Deps {
				client: client.clone(),
				pool: pool.clone(),
				select_chain: select_chain.clone(),
				chain_spec: chain_spec.cloned_box(),
				babe: rpc::BabeDeps { worker: babe_worker.clone(), keystore: keystore.clone() },
				grandpa: rpc::GrandpaDeps {
					voter_state: voter_state.clone(),
					authority_set: authority_set.clone(),
					justifications: justifications.clone(),
					executor,
					proofs: proofs.clone(),
				},
			})
			.map_err(Error::Application)
		})
	};

	Ok(PartialComponents {
		client,
		backend,
		task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: (rpc_builder, Consensus { block_import, babe_link, grandpa_link, voter_state }, telemetry),
	})
}

/// The slot and the time by the machine's clock.
fn inherents_now(
	slot_duration: sp_consensus_babe::SlotDuration,
) -> (sp_consensus_babe::inherents::InherentDataProvider, sp_timestamp::InherentDataProvider) {
	let timestamp = sp_timestamp::InherentDataProvider::from_system_time();
	let slot = sp_consensus_babe::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
		*timestamp,
		slot_duration,
	);
	(slot, timestamp)
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

/// Where the top trie keeps the root of a child trie.
fn child_key(key: &[u8]) -> Vec<u8> {
	[sp_core::storage::well_known_keys::DEFAULT_CHILD_STORAGE_KEY_PREFIX, key].concat()
}

/// Where the database is, for messages.
fn shown_path(config: &Configuration) -> String {
	config.database.path().map_or_else(|| "memory".into(), |path| path.display().to_string())
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

/// The parts that commands on the database need.
///
/// # Errors
///
/// As [`new_partial`].
pub fn new_chain_ops(config: &mut Configuration) -> Result<Partial, Error> {
	config.keystore = KeystoreConfig::InMemory;
	new_partial(config, false)
}

/// Take back consensus' notes on the last `blocks` blocks.
///
/// # Errors
///
/// The database does not answer.
pub fn revert(client: Arc<FullClient>, backend: Arc<FullBackend>, blocks: BlockNumber) -> sc_cli::Result<()> {
	sc_consensus_babe::revert(client.clone(), backend, blocks)?;
	sc_consensus_grandpa::revert(client, blocks)?;
	Ok(())
}

/// Start a node.
///
/// # Errors
///
/// Whatever keeps it from starting.
pub fn new_full<N: NetworkBackend<Block, Hash>>(
	mut config: Configuration,
	sealing: Option<Sealing>,
	hwbench: Option<sc_sysinfo::HwBench>,
) -> Result<TaskManager, Error> {
	if sealing.is_some() {
		// Nobody else can make or check a sealed block.
		config.network.default_peers_set.in_peers = 0;
		config.network.default_peers_set.out_peers = 0;
		config.network.boot_nodes.clear();
	}

	let PartialComponents {
		client,
		backend,
		mut task_manager,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool,
		other: (rpc_builder, consensus, mut telemetry),
	} = new_partial(&config, sealing.is_some())?;
	sealing::claim(&*client, sealing.is_some(), &shown_path(&config))?;
	let Consensus { block_import, babe_link, grandpa_link, voter_state } = consensus;

	let role = config.role;
	let name = config.network.node_name.clone();
	let force_authoring = config.force_authoring;
	let enable_grandpa = !config.disable_grandpa && sealing.is_none();
	let registry = config.prometheus_registry().cloned();
	let network_config = config.network.clone();
	let live = config.chain_spec.chain_type() == ChainType::Live;

	let mut net_config = FullNetworkConfiguration::<Block, Hash, N>::new(&config.network, registry.clone());
	let metrics = N::register_notification_metrics(registry.as_ref());
	let grandpa_protocol =
		sc_consensus_grandpa::protocol_standard_name(&client.info().genesis_hash, &config.chain_spec);
	let (grandpa_protocol_config, grandpa_notifications) =
		sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
			grandpa_protocol.clone(),
			metrics.clone(),
			net_config.peer_store_handle(),
		);
	net_config.add_notification_protocol(grandpa_protocol_config);

	let warp_sync = Arc::new(sc_consensus_grandpa::warp_proof::NetworkProvider::new(
		backend.clone(),
		grandpa_link.shared_authority_set().clone(),
		Vec::new(),
	));

	let (network, system_rpc_tx, tx_handler_controller, sync_service, _bitswap) =
		sc_service::build_network(sc_service::BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(warp_sync)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			keystore: Some(keystore_container.keystore()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(transaction_pool.clone())),
			network_provider: Arc::new(network.clone()),
			is_validator: role.is_authority(),
			// No pallet of Souk reads the web.
			enable_http_requests: false,
			custom_extensions: |_| Vec::new(),
		})?;
		task_manager.spawn_handle().spawn(
			"offchain-workers-runner",
			"offchain-work",
			workers.run(client.clone(), task_manager.spawn_handle()).boxed(),
		);
	}

	let (engine, commands) = mpsc::channel(1024);
	let sealed = sealing.is_some();
	sc_service::spawn_tasks(sc_service::SpawnTasksParams {
		config,
		backend,
		client: client.clone(),
		keystore: keystore_container.keystore(),
		network: network.clone(),
		sync_service: sync_service.clone(),
		rpc_builder: Box::new(move |executor| {
			let mut module = rpc_builder(executor)?;
			if sealed {
				rpc::add_engine(&mut module, engine.clone()).map_err(Error::Application)?;
			}
			Ok(module)
		}),
		transaction_pool: transaction_pool.clone(),
		task_manager: &mut task_manager,
		system_rpc_tx,
		tx_handler_controller,
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	if let Some(hwbench) = hwbench {
		report_hardware(&task_manager, telemetry.as_ref(), hwbench, role.is_authority());
	}
	let telemetry_handle = telemetry.as_ref().map(Telemetry::handle);

	let proposer = || {
		let mut proposer = sc_basic_authorship::ProposerFactory::new(
			task_manager.spawn_handle(),
			client.clone(),
			transaction_pool.clone(),
			registry.as_ref(),
			telemetry_handle.clone(),
		);
		proposer.set_default_block_size_limit(PROPOSED_BLOCK_LIMIT);
		proposer
	};

	if let Some(sealing) = sealing {
		sealing::spawn(
			&task_manager,
			sealing::Deps {
				sealing,
				commands,
				block_import,
				babe_link,
				client: client.clone(),
				pool: transaction_pool.clone(),
				select_chain,
				keystore: keystore_container.keystore(),
				proposer: proposer(),
			},
		)?;
		return Ok(task_manager);
	}

	if role.is_authority() {
		let mut backoff = sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging::default();
		if !live {
			// A test network whose finality stalled for a while should not crawl.
			backoff.max_interval = 10;
		}
		let slot_duration = babe_link.config().slot_duration();
		let babe = sc_consensus_babe::start_babe(sc_consensus_babe::BabeParams {
			keystore: keystore_container.keystore(),
			client: client.clone(),
			select_chain,
			env: proposer(),
			block_import,
			sync_oracle: sync_service.clone(),
			justification_sync_link: sync_service.clone(),
			create_inherent_data_providers: move |_, ()| async move { Ok(inherents_now(slot_duration)) },
			force_authoring,
			backoff_authoring_blocks: Some(backoff),
			babe_link,
			block_proposal_slot_portion: sc_consensus_babe::SlotProportion::new(2f32 / 3f32),
			max_block_proposal_slot_portion: None,
			telemetry: telemetry_handle.clone(),
		})?;
		task_manager.spawn_essential_handle().spawn_blocking("babe", None, babe);

		let events = network.event_stream("authority-discovery").filter_map(|event| async move {
			match event {
				Event::Dht(event) => Some(event),
				_ => None,
			}
		});
		let (worker, _service) = sc_authority_discovery::new_worker_and_service_with_config(
			sc_authority_discovery::WorkerConfig {
				publish_non_global_ips: network_config.allow_non_globals_in_dht,
				public_addresses: network_config.public_addresses,
				strict_record_validation: true,
				persisted_cache_directory: network_config.net_config_path,
				..Default::default()
			},
			client.clone(),
			Arc::new(network.clone()),
			Box::pin(events),
			sc_authority_discovery::Role::PublishAndDiscover(keystore_container.keystore()),
			registry.clone(),
			task_manager.spawn_handle(),
		);
		task_manager.spawn_handle().spawn(
			"authority-discovery-worker",
			Some("authority-discovery"),
			worker.run(),
		);
	}

	if enable_grandpa {
		// Full nodes run the voter too, without a key: it checks and stores what the others vote.
		let grandpa = sc_consensus_grandpa::run_grandpa_voter(sc_consensus_grandpa::GrandpaParams {
			config: sc_consensus_grandpa::Config {
				gossip_duration: GOSSIP_DURATION,
				justification_generation_period: JUSTIFICATION_PERIOD,
				name: Some(name),
				observer_enabled: false,
				keystore: role.is_authority().then(|| keystore_container.keystore()),
				local_role: role,
				telemetry: telemetry_handle.clone(),
				protocol_name: grandpa_protocol,
			},
			link: grandpa_link,
			network,
			sync: sync_service,
			notification_service: grandpa_notifications,
			voting_rule: sc_consensus_grandpa::VotingRulesBuilder::default().build(),
			prometheus_registry: registry.clone(),
			shared_voter_state: voter_state,
			telemetry: telemetry_handle,
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(transaction_pool.clone()),
		})?;
		task_manager.spawn_essential_handle().spawn_blocking("grandpa-voter", None, grandpa);
	}

	Ok(task_manager)
}

/// Say how the machine compares with the reference, in the log and to telemetry.
fn report_hardware(
	tasks: &TaskManager,
	telemetry: Option<&Telemetry>,
	hwbench: sc_sysinfo::HwBench,
	authority: bool,
) {
	sc_sysinfo::print_hwbench(&hwbench);
	if let Err(failures) = hardware::requirements().check_hardware(&hwbench, authority) {
		if authority {
			log::warn!(
				"⚠️  The hardware does not meet the minimal requirements {failures} for role 'Authority'."
			);
		}
	}
	if let Some(telemetry) = telemetry {
		tasks.spawn_handle().spawn(
			"telemetry_hwbench",
			None,
			sc_sysinfo::initialize_hwbench_telemetry(telemetry.handle(), hwbench),
		);
	}
}
