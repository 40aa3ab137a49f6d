// SPDX-License-Identifier: Apache-2.0

//! Putting the node together: BABE makes blocks, GRANDPA finalises them.
//!
//! [`new_partial`] builds the parts that every command needs. [`new_full`] starts a node: [`start_shared`] starts the parts
//! that every node runs, and [`start_sealed`] or [`start_networked`] adds the tasks that make and finalise blocks.

use crate::{
	client::{self, ClientParts, FullBackend, FullClient, FullPool, GrandpaImport, Selection},
	hardware,
	keystore::Checked,
	metrics, rpc,
	sealing::{self, FinalityImport, Sealing},
	types::{Block, BlockNumber, Hash},
	watch,
};
use futures::{channel::mpsc, FutureExt, StreamExt};
use sc_client_api::Backend;
use sc_consensus_grandpa::{FinalityProofProvider, SharedVoterState};
use sc_network::{
	config::{FullNetworkConfiguration, NetworkConfiguration},
	service::traits::{NetworkService, NotificationService},
	Event, NetworkBackend, NetworkEventStream, ProtocolName,
};
use sc_network_sync::SyncingService;
use sc_service::{
	config::{Configuration, KeystoreConfig},
	ChainType, Error, PartialComponents, TaskManager, WarpSyncConfig,
};
use sc_telemetry::{Telemetry, TelemetryHandle};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::{inherents::BabeCreateInherentDataProviders, SlotDuration};
use sp_keystore::KeystorePtr;
use std::{sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;

/// The most blocks between two proofs of finality that GRANDPA keeps and asks for. Session changes have their own.
const JUSTIFICATION_PERIOD: BlockNumber = 512;
/// How long GRANDPA collects votes before it gossips them on.
const GOSSIP_DURATION: Duration = Duration::from_millis(500);
/// The most bytes that the node puts into a block. The runtime's own limit is lower.
const PROPOSED_BLOCK_LIMIT: usize = 15 * 1024 * 1024;

type BabeImport = sc_consensus_babe::BabeBlockImport<
	Block,
	FullClient,
	FinalityImport,
	BabeCreateInherentDataProviders<Block>,
	Selection,
>;
type GrandpaLink = sc_consensus_grandpa::LinkHalf<Block, FullClient, Selection>;
type RpcBuilder = Box<dyn Fn(sc_rpc::SubscriptionTaskExecutor) -> Result<rpc::Extension, Error>>;
type Proposer = sc_basic_authorship::ProposerFactory<FullPool, FullClient>;

/// Chooses where a block goes once BABE is done with it, and the inherents of the next block.
type Finality = fn(
	Arc<FullClient>,
	&GrandpaImport,
	SlotDuration,
) -> (FinalityImport, BabeCreateInherentDataProviders<Block>);

/// GRANDPA votes on the blocks, and the machine's clock sets the time.
fn voted(
	_client: Arc<FullClient>,
	import: &GrandpaImport,
	slot_duration: SlotDuration,
) -> (FinalityImport, BabeCreateInherentDataProviders<Block>) {
	let inherents = Arc::new(move |_, ()| async move { Ok(inherents_now(slot_duration)) });
	(FinalityImport::Voted(import.clone()), inherents)
}

/// The blocks are final at once, and the chain sets the time.
fn sealed(
	client: Arc<FullClient>,
	_import: &GrandpaImport,
	_slot_duration: SlotDuration,
) -> (FinalityImport, BabeCreateInherentDataProviders<Block>) {
	(FinalityImport::Sealed(client.clone()), sealing::inherents(client))
}

/// The parts of consensus that the tasks of a running node take.
pub struct Consensus {
	block_import: BabeImport,
	babe_link: sc_consensus_babe::BabeLink<Block>,
	grandpa_link: GrandpaLink,
	voter_state: SharedVoterState,
}

/// The parts that only a running node needs.
pub struct ForRunning {
	rpc_builder: RpcBuilder,
	consensus: Consensus,
	telemetry: Option<Telemetry>,
}

/// The parts that every command builds on.
pub type Partial = PartialComponents<
	FullClient,
	FullBackend,
	Selection,
	sc_consensus::DefaultImportQueue<Block>,
	FullPool,
	ForRunning,
>;

/// Build the parts that every command needs.
///
/// # Errors
///
/// Those of [`client::open`], or the runtime does not say how BABE is configured.
fn new_partial(config: &Configuration, finality: Finality) -> Result<Partial, Error> {
	let ClientParts { client, backend, select_chain, pool, keystore, tasks, telemetry } =
		client::open(config)?;
	let telemetry_handle = telemetry.as_ref().map(Telemetry::handle);

	let (grandpa_import, grandpa_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry_handle.clone(),
	)?;

	let babe_config = sc_consensus_babe::configuration(&*client)?;
	let slot_duration = babe_config.slot_duration();
	let (finality_import, inherents) = finality(client.clone(), &grandpa_import, slot_duration);
	let (block_import, babe_link) = sc_consensus_babe::block_import(
		babe_config,
		finality_import,
		client.clone(),
		inherents,
		select_chain.clone(),
		OffchainTransactionPoolFactory::new(pool.clone()),
	)?;

	let (import_queue, babe_worker) =
		sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
			link: babe_link.clone(),
			block_import: block_import.clone(),
			justification_import: Some(Box::new(grandpa_import)),
			client: client.clone(),
			slot_duration,
			spawner: &tasks.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			telemetry: telemetry_handle,
		})?;

	let voter_state = SharedVoterState::empty();
	let rpc_builder = {
		let client = client.clone();
		let pool = pool.clone();
		let select_chain = select_chain.clone();
		let chain_spec = config.chain_spec.cloned_box();
		let keystore = keystore.keystore();
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

	let consensus = Consensus { block_import, babe_link, grandpa_link, voter_state };
	Ok(PartialComponents {
		client,
		backend,
		task_manager: tasks,
		keystore_container: keystore,
		select_chain,
		import_queue,
		transaction_pool: pool,
		other: ForRunning { rpc_builder, consensus, telemetry },
	})
}

/// The slot and the time by the machine's clock.
fn inherents_now(
	slot_duration: SlotDuration,
) -> (sp_consensus_babe::inherents::InherentDataProvider, sp_timestamp::InherentDataProvider) {
	let timestamp = sp_timestamp::InherentDataProvider::from_system_time();
	let slot = sp_consensus_babe::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
		*timestamp,
		slot_duration,
	);
	(slot, timestamp)
}

/// Build the parts that commands on the database need.
///
/// # Errors
///
/// The database cannot be opened or belongs to another chain, the chain specification makes no genesis block, or the
/// runtime does not say how BABE is configured.
pub fn new_chain_ops(config: &mut Configuration) -> Result<Partial, Error> {
	config.keystore = KeystoreConfig::InMemory;
	new_partial(config, voted)
}

/// Remove what BABE and GRANDPA noted of the last `blocks` blocks.
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
	config: Configuration,
	sealing: Option<Sealing>,
	hwbench: Option<sc_sysinfo::HwBench>,
) -> Result<TaskManager, Error> {
	match sealing {
		Some(sealing) => start_sealed::<N>(config, sealing, hwbench),
		None => start_networked::<N>(config, hwbench),
	}
}

/// Start a node that makes blocks on demand and finalises them at once.
fn start_sealed<N: NetworkBackend<Block, Hash>>(
	mut config: Configuration,
	sealing: Sealing,
	hwbench: Option<sc_sysinfo::HwBench>,
) -> Result<TaskManager, Error> {
	// No other node can make or check a sealed block.
	config.network.default_peers_set.in_peers = 0;
	config.network.default_peers_set.out_peers = 0;
	config.network.boot_nodes.clear();

	let mut partial = new_partial(&config, sealed)?;
	sealing::claim(&*partial.client, true, &client::shown_path(&config))?;

	let (engine, commands) = mpsc::channel(1024);
	let rpc_builder = partial.other.rpc_builder;
	partial.other.rpc_builder = Box::new(move |executor| {
		let mut module = rpc_builder(executor)?;
		rpc::add_engine(&mut module, engine.clone()).map_err(Error::Application)?;
		Ok(module)
	});

	let shared = start_shared::<N>(config, partial, hwbench)?;
	let proposer = shared.proposer();
	let Shared { tasks, client, pool, select_chain, keystore, consensus, .. } = shared;
	let Consensus { block_import, babe_link, .. } = consensus;
	sealing::spawn(
		&tasks,
		sealing::Deps {
			sealing,
			commands,
			block_import,
			babe_link,
			client,
			pool,
			select_chain,
			keystore,
			proposer,
		},
	)?;
	Ok(tasks)
}

/// Start a node of a network: BABE makes its blocks where it is a validator, and GRANDPA finalises them.
fn start_networked<N: NetworkBackend<Block, Hash>>(
	config: Configuration,
	hwbench: Option<sc_sysinfo::HwBench>,
) -> Result<TaskManager, Error> {
	let partial = new_partial(&config, voted)?;
	sealing::claim(&*partial.client, false, &client::shown_path(&config))?;

	let role = config.role;
	let name = config.network.node_name.clone();
	let force_authoring = config.force_authoring;
	let enable_grandpa = !config.disable_grandpa;
	let network_config = config.network.clone();
	let live = config.chain_spec.chain_type() == ChainType::Live;

	let shared = start_shared::<N>(config, partial, hwbench)?;
	let proposer = role.is_authority().then(|| shared.proposer());
	let Shared {
		tasks,
		client,
		pool,
		select_chain,
		keystore,
		registry,
		telemetry,
		network,
		sync,
		grandpa_channel,
		announced,
		consensus,
	} = shared;
	let Consensus { block_import, babe_link, grandpa_link, voter_state } = consensus;
	let slot_duration = babe_link.config().slot_duration();
	// The runtime is asked for the authorities, so this is no task for the threads that drive the network.
	let watch = watch::clock(client.clone(), slot_duration, announced);
	tasks.spawn_handle().spawn_blocking("clock-watch", None, watch);

	if let Some(proposer) = proposer {
		let mut backoff = sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging::default();
		if !live {
			// A test network whose finality stalled for a while should not crawl.
			backoff.max_interval = 10;
		}
		let babe = sc_consensus_babe::start_babe(sc_consensus_babe::BabeParams {
			keystore: keystore.clone(),
			client: client.clone(),
			select_chain,
			env: proposer,
			block_import,
			sync_oracle: sync.clone(),
			justification_sync_link: sync.clone(),
			create_inherent_data_providers: move |_, ()| async move { Ok(inherents_now(slot_duration)) },
			force_authoring,
			backoff_authoring_blocks: Some(backoff),
			babe_link,
			block_proposal_slot_portion: sc_consensus_babe::SlotProportion::new(2f32 / 3f32),
			max_block_proposal_slot_portion: None,
			telemetry: telemetry.clone(),
		})?;
		tasks.spawn_essential_handle().spawn_blocking("babe", None, babe);

		publish_addresses(
			&tasks,
			client,
			keystore.clone(),
			network.clone(),
			network_config,
			registry.clone(),
		);
	}

	if enable_grandpa {
		// Full nodes run the voter too, without a key: it checks and stores the votes of the others.
		let grandpa = sc_consensus_grandpa::run_grandpa_voter(sc_consensus_grandpa::GrandpaParams {
			config: sc_consensus_grandpa::Config {
				gossip_duration: GOSSIP_DURATION,
				justification_generation_period: JUSTIFICATION_PERIOD,
				name: Some(name),
				observer_enabled: false,
				keystore: role.is_authority().then_some(keystore),
				local_role: role,
				telemetry: telemetry.clone(),
				protocol_name: grandpa_channel.protocol,
			},
			link: grandpa_link,
			network,
			sync,
			notification_service: grandpa_channel.notifications,
			voting_rule: sc_consensus_grandpa::VotingRulesBuilder::default().build(),
			prometheus_registry: registry,
			shared_voter_state: voter_state,
			telemetry,
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(pool),
		})?;
		tasks.spawn_essential_handle().spawn_blocking("grandpa-voter", None, grandpa);
	}

	Ok(tasks)
}

/// The protocol over which GRANDPA's votes travel between nodes.
struct GrandpaChannel {
	protocol: ProtocolName,
	notifications: Box<dyn NotificationService>,
}

/// The running parts that [`start_sealed`] and [`start_networked`] share.
struct Shared {
	tasks: TaskManager,
	client: Arc<FullClient>,
	pool: Arc<FullPool>,
	select_chain: Selection,
	keystore: KeystorePtr,
	registry: Option<Registry>,
	telemetry: Option<TelemetryHandle>,
	network: Arc<dyn NetworkService>,
	sync: Arc<SyncingService<Block>>,
	grandpa_channel: GrandpaChannel,
	/// The headers that peers announce.
	announced: mpsc::Receiver<watch::Announced>,
	consensus: Consensus,
}

impl Shared {
	/// Builds the blocks of this node.
	fn proposer(&self) -> Proposer {
		let mut proposer = Proposer::new(
			self.tasks.spawn_handle(),
			self.client.clone(),
			self.pool.clone(),
			self.registry.as_ref(),
			self.telemetry.clone(),
		);
		proposer.set_default_block_size_limit(PROPOSED_BLOCK_LIMIT);
		proposer
	}
}

/// Start the parts that every node runs: network, offchain workers, RPC, telemetry.
fn start_shared<N: NetworkBackend<Block, Hash>>(
	config: Configuration,
	partial: Partial,
	hwbench: Option<sc_sysinfo::HwBench>,
) -> Result<Shared, Error> {
	let PartialComponents {
		client,
		backend,
		task_manager: mut tasks,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool: pool,
		other: ForRunning { rpc_builder, consensus, mut telemetry },
	} = partial;
	let keystore = keystore_container.keystore();
	let role = config.role;
	let registry = config.prometheus_registry().cloned();

	let mut net_config = FullNetworkConfiguration::<Block, Hash, N>::new(&config.network, registry.clone());
	let metrics = N::register_notification_metrics(registry.as_ref());
	let protocol =
		sc_consensus_grandpa::protocol_standard_name(&client.info().genesis_hash, &config.chain_spec);
	let (protocol_config, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
		protocol.clone(),
		metrics.clone(),
		net_config.peer_store_handle(),
	);
	net_config.add_notification_protocol(protocol_config);

	let warp_sync = Arc::new(sc_consensus_grandpa::warp_proof::NetworkProvider::new(
		backend.clone(),
		consensus.grandpa_link.shared_authority_set().clone(),
		Vec::new(),
	));

	let (listener, announced) = watch::listen();
	let (network, system_rpc_tx, tx_handler_controller, sync, _bitswap) =
		sc_service::build_network(sc_service::BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: pool.clone(),
			spawn_handle: tasks.spawn_handle(),
			spawn_essential_handle: tasks.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: Some(listener),
			warp_sync_config: Some(WarpSyncConfig::WithProvider(warp_sync)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			keystore: Some(keystore.clone()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(pool.clone())),
			network_provider: Arc::new(network.clone()),
			is_validator: role.is_authority(),
			// No pallet of Souk reads the web.
			enable_http_requests: false,
			custom_extensions: |_| Vec::new(),
		})?;
		tasks.spawn_handle().spawn(
			"offchain-workers-runner",
			"offchain-work",
			workers.run(client.clone(), tasks.spawn_handle()).boxed(),
		);
	}

	let password = match &config.keystore {
		KeystoreConfig::Path { password, .. } => password.clone(),
		KeystoreConfig::InMemory => None,
	};
	sc_service::spawn_tasks(sc_service::SpawnTasksParams {
		config,
		backend,
		client: client.clone(),
		keystore: Arc::new(Checked::new(keystore.clone(), password)),
		network: network.clone(),
		sync_service: sync.clone(),
		rpc_builder,
		transaction_pool: pool.clone(),
		task_manager: &mut tasks,
		system_rpc_tx,
		tx_handler_controller,
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	if let Some(registry) = &registry {
		metrics::spawn(&tasks, client.clone(), registry)?;
	}

	if let Some(hwbench) = hwbench {
		report_hardware(&tasks, telemetry.as_ref(), hwbench, role.is_authority());
	}

	Ok(Shared {
		tasks,
		client,
		pool,
		select_chain,
		keystore,
		registry,
		telemetry: telemetry.as_ref().map(Telemetry::handle),
		network,
		sync,
		grandpa_channel: GrandpaChannel { protocol, notifications },
		announced,
		consensus,
	})
}

/// Publish this validator's addresses to the other validators, and find theirs.
fn publish_addresses(
	tasks: &TaskManager,
	client: Arc<FullClient>,
	keystore: KeystorePtr,
	network: Arc<dyn NetworkService>,
	config: NetworkConfiguration,
	registry: Option<Registry>,
) {
	let events = network.event_stream("authority-discovery").filter_map(|event| async move {
		match event {
			Event::Dht(event) => Some(event),
			_ => None,
		}
	});
	let (worker, _service) = sc_authority_discovery::new_worker_and_service_with_config(
		sc_authority_discovery::WorkerConfig {
			publish_non_global_ips: config.allow_non_globals_in_dht,
			public_addresses: config.public_addresses,
			strict_record_validation: true,
			persisted_cache_directory: config.net_config_path,
			..Default::default()
		},
		client,
		Arc::new(network),
		Box::pin(events),
		sc_authority_discovery::Role::PublishAndDiscover(keystore),
		registry,
		tasks.spawn_handle(),
	);
	tasks.spawn_handle().spawn("authority-discovery-worker", Some("authority-discovery"), worker.run());
}

/// Log how the machine compares with the reference machine, and report it to telemetry.
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
