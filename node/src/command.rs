// SPDX-License-Identifier: Apache-2.0

//! Runs the command that the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, RunCmd, Subcommand},
	error::{self, Error},
	hardware, keys, service,
	types::{Block, Hash},
};
use clap::{error::ErrorKind, CommandFactory, FromArgMatches};
use futures::future::BoxFuture;
use sc_cli::{BlockNumberOrHash, CliConfiguration, SubstrateCli, RPC_DEFAULT_MAX_RESPONSE_SIZE_MB};
use sc_network::config::NetworkBackendType;
use sc_service::{ChainType, Configuration, PartialComponents, TaskManager};
use sp_core::traits::SpawnEssentialNamed;
use sp_runtime::generic::BlockId;
use std::{
	num::NonZeroU32,
	path::Path,
	sync::{
		atomic::{AtomicBool, Ordering},
		Arc,
	},
};

/// The most peers that the command line may ask for. A machine has not many more sockets.
const MAX_PEERS: u32 = 65_535;

/// The limit of an answer of a development node, in megabytes.
const DEVELOPMENT_MEGABYTES: u32 = 64;
/// The limit of a request to a public node, in megabytes. The largest transaction that a block takes is not quite 4 MB, and twice
/// that as hex.
const PUBLIC_MEGABYTES: u32 = 8;
/// The most calls a minute that a WebSocket of a public node makes.
const PUBLIC_CALLS: NonZeroU32 = NonZeroU32::new(600).expect("it is not zero");
/// The most subscriptions that a connection to a public node holds.
const PUBLIC_SUBSCRIPTIONS: u32 = 128;
/// The most calls of a batch to a public node.
const PUBLIC_BATCH: u32 = 50;

type Result<T> = std::result::Result<T, Error>;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Souk Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn executable_name() -> String {
		"souk-node".into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		// Printed after "Support:" and, in a panic, after "Please report it at:". It will be Cargo's `repository` once there is
		// a public one.
		match env!("CARGO_PKG_REPOSITORY") {
			"" => "the issue tracker of the Souk project".into(),
			url => url.into(),
		}
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn sc_service::ChainSpec>, String> {
		chain_spec::load(id)
	}
}

/// Read the command line and run its command.
///
/// # Errors
///
/// Whatever stops it.
pub fn run() -> Result<()> {
	let parsed = Cli::setup_command(Cli::command())
		.try_get_matches()
		.and_then(|matches| Cli::from_arg_matches(&matches).map(|cli| (cli, matches)));
	let (cli, matches) = match parsed {
		Ok(parsed) => parsed,
		Err(asked) if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
			// The reader may close the pipe early. That is no error.
			let _ = asked.print();
			return Ok(());
		},
		Err(wrong) => return Err(Error::Message(error::usage(&wrong))),
	};

	match &cli.subcommand {
		None => run_node(&cli),
		Some(Subcommand::Key(cmd)) => keys::run(&cli, cmd, &matches),
		Some(Subcommand::ExportChainSpec(cmd)) => {
			let spec = cli.load_spec(&cmd.chain)?;
			cmd.run(spec).map_err(|error| match (error, &cmd.output) {
				(sc_cli::Error::Io(error), Some(path)) => cannot("write", path, error),
				(error, _) => error.into(),
			})
		},
		#[allow(deprecated)]
		Some(Subcommand::BuildSpec(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| Ok(cmd.run(config.chain_spec, config.network)?))
		},
		Some(Subcommand::CheckBlock(cmd)) => runner(&cli, cmd)?.async_run(|mut config| {
			let PartialComponents { client, import_queue, task_manager, .. } =
				service::new_chain_ops(&mut config)?;
			let run = async move { cmd.run(client, import_queue).await.map_err(about(Some(&cmd.input))) };
			Ok((run, task_manager))
		}),
		Some(Subcommand::Inspect(cmd)) => runner(&cli, cmd)?.async_run(|mut config| {
			let PartialComponents { client, task_manager, .. } = service::new_chain_ops(&mut config)?;
			let run = async move { cmd.run(&client) };
			Ok((run, task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => runner(&cli, cmd)?.async_run(|mut config| {
			let PartialComponents { client, task_manager, .. } = service::new_chain_ops(&mut config)?;
			let run = async move {
				cmd.run(client, config.database).await.map_err(at(cmd.output.as_deref(), "write"))
			};
			Ok((run, task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => runner(&cli, cmd)?.async_run(|mut config| {
			let PartialComponents { client, import_queue, task_manager, .. } =
				service::new_chain_ops(&mut config)?;
			let run =
				async move { cmd.run(client, import_queue).await.map_err(at(cmd.input.as_deref(), "read")) };
			Ok((run, task_manager))
		}),
		Some(Subcommand::ExportState(cmd)) => runner(&cli, cmd)?.async_run(|mut config| {
			let PartialComponents { client, task_manager, .. } = service::new_chain_ops(&mut config)?;
			let run =
				async move { cmd.run(client, config.chain_spec).await.map_err(about(cmd.input.as_ref())) };
			Ok((run, task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			runner(&cli, cmd)?.sync_run(|config| Ok(cmd.run(config.database)?))
		},
		Some(Subcommand::Revert(cmd)) => runner(&cli, cmd)?.async_run(|mut config| {
			let PartialComponents { client, backend, task_manager, .. } =
				service::new_chain_ops(&mut config)?;
			let run = async move { Ok(cmd.run(client, backend, Some(Box::new(service::revert))).await?) };
			Ok((run, task_manager))
		}),
		Some(Subcommand::ChainInfo(cmd)) => {
			runner(&cli, cmd)?.sync_run(|config| Ok(cmd.run::<Block>(&config)?))
		},
	}
}

/// A runner for a command that works on the base path.
fn runner<C: CliConfiguration>(cli: &Cli, command: &C) -> Result<sc_cli::Runner<Cli>> {
	let runner = cli.create_runner(command)?;
	let config = runner.config();
	writable(config.base_path.path())?;
	// Addresses are printed in the format of the chain.
	let format = config.chain_spec.properties().get("ss58Format").and_then(|format| format.as_u64());
	if let Some(Ok(format)) = format.map(u16::try_from) {
		sp_core::crypto::set_default_ss58_version(format.into());
	}
	Ok(runner)
}

fn run_node(cli: &Cli) -> Result<()> {
	let RunCmd { base, sealing, public_rpc, no_hardware_benchmarks, storage_monitor } = &cli.run;
	check_numbers(base)?;
	let mut base = base.clone();
	if *public_rpc {
		if base.get_keyring().is_some() && !base.shared_params.is_dev() {
			return Err(Error::Message(
				"--public-rpc is not for validators, and --alice and its like make one".into(),
			));
		}
		limit_rpc(&mut base.rpc_params)?;
	} else if base.shared_params.is_dev()
		&& base.rpc_params.rpc_max_response_size == RPC_DEFAULT_MAX_RESPONSE_SIZE_MB
	{
		// The runtime of a development build is not compacted. As hex, its code does not fit the default.
		base.rpc_params.rpc_max_response_size = DEVELOPMENT_MEGABYTES;
	}
	if sealing.is_some() {
		// A sealed chain has no forks. The fork-aware pool drops the transactions of a view when finality overtakes it, and
		// finality is so fast here that it overtakes views that are still being filled.
		base.pool_config.pool_type = sc_cli::TransactionPoolType::SingleState;
	}
	let runner = runner(cli, &base)?;
	let chain_type = runner.config().chain_spec.chain_type();
	if sealing.is_some() && chain_type != ChainType::Development {
		return Err(Error::Message(format!(
			"--sealing is for development chains, and {} is not one: add --dev",
			runner.config().chain_spec.name(),
		)));
	}

	let threshold = storage_monitor.threshold;
	let place = runner.config().database.path().map(Path::to_path_buf);
	let full = Arc::new(AtomicBool::new(false));
	let ended = full.clone();
	let outcome: Result<()> = runner.run_node_until_exit(|config| async move {
		let database = config.database.path().map(Path::to_path_buf);
		let hwbench = match &database {
			Some(path) if !no_hardware_benchmarks && chain_type != ChainType::Development => {
				std::fs::create_dir_all(path).map_err(|error| cannot("write", path, error))?;
				Some(sc_sysinfo::gather_hwbench(Some(path), &hardware::requirements()))
			},
			_ => None,
		};

		let tasks = start(config, *sealing, hwbench)?;

		if let Some(path) = database {
			sc_storage_monitor::StorageMonitorService::try_spawn(
				storage_monitor.clone(),
				path.clone(),
				&Watched { spawner: tasks.spawn_essential_handle(), ended },
			)
			.map_err(|error| {
				Error::Message(format!(
					"{error} at {}: free some, or lower --db-storage-threshold",
					path.display()
				))
			})?;
		}
		Ok(tasks)
	});
	match (outcome, place) {
		// The SDK says only that an essential task failed.
		(Err(_), Some(place)) if full.load(Ordering::Relaxed) => Err(Error::Message(format!(
			"less than {threshold} MiB of space are left at {}, or it cannot be read: free some and start the node again, or \
			 lower --db-storage-threshold",
			place.display()
		))),
		(outcome, _) => outcome,
	}
}

/// Spawns the watch of the disk, and notes that it ended: it ends when too little space is left.
#[derive(Clone)]
struct Watched<S> {
	spawner: S,
	ended: Arc<AtomicBool>,
}

impl<S> Watched<S> {
	fn noted(&self, watch: BoxFuture<'static, ()>) -> BoxFuture<'static, ()> {
		let ended = self.ended.clone();
		Box::pin(async move {
			watch.await;
			ended.store(true, Ordering::Relaxed);
		})
	}
}

impl<S: SpawnEssentialNamed + Clone> SpawnEssentialNamed for Watched<S> {
	fn spawn_essential_blocking(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.spawner.spawn_essential_blocking(name, group, self.noted(future));
	}

	fn spawn_essential(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.spawner.spawn_essential(name, group, self.noted(future));
	}
}

/// Set the limits of `--public-rpc`. Lower ones stay.
fn limit_rpc(rpc: &mut sc_cli::RpcParams) -> Result<()> {
	if matches!(rpc.rpc_methods, sc_cli::RpcMethods::Unsafe) {
		return Err(Error::Message(
			"--public-rpc serves safe methods only: leave out --rpc-methods unsafe".into(),
		));
	}
	rpc.rpc_methods = sc_cli::RpcMethods::Safe;
	rpc.rpc_rate_limit = Some(rpc.rpc_rate_limit.map_or(PUBLIC_CALLS, |own| own.min(PUBLIC_CALLS)));
	rpc.rpc_max_request_size = rpc.rpc_max_request_size.min(PUBLIC_MEGABYTES);
	rpc.rpc_max_response_size = rpc.rpc_max_response_size.min(RPC_DEFAULT_MAX_RESPONSE_SIZE_MB);
	rpc.rpc_max_subscriptions_per_connection =
		rpc.rpc_max_subscriptions_per_connection.min(PUBLIC_SUBSCRIPTIONS);
	if !rpc.rpc_disable_batch_requests {
		let own = rpc.rpc_max_batch_request_len;
		rpc.rpc_max_batch_request_len = Some(own.map_or(PUBLIC_BATCH, |own| own.min(PUBLIC_BATCH)));
	}
	Ok(())
}

/// Refuse numbers that the SDK accepts and later panics at: sums and products that do not fit, a queue without room.
fn check_numbers(base: &sc_cli::RunCmd) -> Result<()> {
	let network = &base.network_params;
	let peers = [network.in_peers, network.in_peers_light, network.out_peers];
	if peers.into_iter().try_fold(0, u32::checked_add).is_none_or(|all| all > MAX_PEERS) {
		return Err(Error::Message(format!(
			"--in-peers, --in-peers-light and --out-peers are at most {MAX_PEERS} together"
		)));
	}
	if base.pool_config.pool_kbytes.checked_mul(1024).is_none() {
		return Err(Error::Message(format!("--pool-kbytes is at most {}", usize::MAX / 1024)));
	}
	let most = u64::from(u32::MAX);
	if base.pool_config.tx_ban_seconds.is_some_and(|seconds| seconds > most) {
		return Err(Error::Message(format!("--tx-ban-seconds is at most {most}")));
	}
	let rpc = &base.rpc_params;
	if rpc.rpc_message_buffer_capacity_per_connection == 0
		|| rpc
			.experimental_rpc_endpoint
			.iter()
			.any(|endpoint| endpoint.max_buffer_capacity_per_connection == 0)
	{
		return Err(Error::Message(
			"--rpc-message-buffer-capacity-per-connection is at least 1, and so is an endpoint's \
			 max-buffer-capacity-per-connection"
				.into(),
		));
	}
	Ok(())
}

fn start(
	config: Configuration,
	sealing: Option<crate::sealing::Sealing>,
	hwbench: Option<sc_sysinfo::HwBench>,
) -> Result<TaskManager> {
	Ok(match config.network.network_backend {
		NetworkBackendType::Litep2p => {
			service::new_full::<sc_network::Litep2pNetworkBackend>(config, sealing, hwbench)?
		},
		NetworkBackendType::Libp2p => {
			service::new_full::<sc_network::NetworkWorker<Block, Hash>>(config, sealing, hwbench)?
		},
	})
}

/// Check that the base path can be written. Later failures would not name the path.
fn writable(path: &Path) -> Result<()> {
	let probe = path.join(".write-probe");
	std::fs::create_dir_all(path)
		.and_then(|()| std::fs::write(&probe, []))
		.and_then(|()| std::fs::remove_file(&probe))
		.map_err(|error| {
			Error::Message(format!(
				"cannot write the base path {}: {error}; choose another --base-path",
				path.display()
			))
		})
}

fn cannot(verb: &str, path: &Path, error: impl std::fmt::Display) -> Error {
	Error::Message(format!("cannot {verb} {}: {error}", path.display()))
}

/// Name the block in the error of a command that does not name it.
fn about(block: Option<&BlockNumberOrHash>) -> impl FnOnce(sc_cli::Error) -> Error + use<> {
	let block = block.and_then(|block| block.parse::<Block>().ok()).map(|block| match block {
		BlockId::Number(number) => format!("block {number}: "),
		BlockId::Hash(hash) => format!("block {hash:?}: "),
	});
	move |error| Error::Message(format!("{}{}", block.unwrap_or_default(), Error::from(error)))
}

/// Name the file in the error of a command that does not name it.
fn at<'a>(path: Option<&'a Path>, verb: &'static str) -> impl FnOnce(sc_cli::Error) -> Error + 'a {
	move |error| match (error, path) {
		(sc_cli::Error::Io(error), Some(path)) => cannot(verb, path, error),
		(error, _) => error.into(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	/// The limits of a command line: calls, request, response, subscriptions, batch.
	fn limits(arguments: &[&str]) -> (Option<u32>, u32, u32, u32, Option<u32>) {
		let cli = Cli::try_parse_from([&["souk-node", "--public-rpc"], arguments].concat()).expect("sound");
		let mut rpc = cli.run.base.rpc_params;
		limit_rpc(&mut rpc).expect("sound");
		assert!(matches!(rpc.rpc_methods, sc_cli::RpcMethods::Safe));
		(
			rpc.rpc_rate_limit.map(NonZeroU32::get),
			rpc.rpc_max_request_size,
			rpc.rpc_max_response_size,
			rpc.rpc_max_subscriptions_per_connection,
			rpc.rpc_max_batch_request_len,
		)
	}

	#[test]
	fn should_limit_what_the_public_may_ask_for() {
		let public = (Some(600), 8, 15, 128, Some(50));
		assert_eq!(limits(&[]), public);
		let flags = [
			"rpc-rate-limit",
			"rpc-max-request-size",
			"rpc-max-response-size",
			"rpc-max-subscriptions-per-connection",
		];
		let given = |value: u32| {
			let mut all: Vec<_> = flags.iter().map(|flag| format!("--{flag}={value}")).collect();
			all.push(format!("--rpc-max-batch-request-len={value}"));
			all
		};
		let parsed = |value| limits(&given(value).iter().map(String::as_str).collect::<Vec<_>>());
		assert_eq!(parsed(5_000), public, "higher limits do not stand");
		assert_eq!(parsed(3), (Some(3), 3, 3, 3, Some(3)), "lower ones do");
		assert_eq!(limits(&["--rpc-disable-batch-requests"]).4, None);
	}
}
