// SPDX-License-Identifier: Apache-2.0

//! The command line of the node.

use crate::{inspect::InspectCmd, sealing::Sealing};
use clap::Parser;

/// The command line.
#[derive(Debug, Parser)]
pub struct Cli {
	/// The command to run instead of a node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// The options of a running node.
	#[clap(flatten)]
	pub run: RunCmd,
}

/// The options of a running node.
#[derive(Debug, Parser)]
#[group(skip)]
pub struct RunCmd {
	/// The options of every Substrate node.
	#[clap(flatten)]
	pub base: sc_cli::RunCmd,

	/// Make blocks on demand instead of by BABE and GRANDPA; development chains only.
	///
	/// `instant` makes a block as soon as a transaction arrives. A number is the interval between two blocks in
	/// milliseconds; blocks may be empty then. Blocks are final at once, each moves the chain's clock on by one slot, and the
	/// node talks to no peers. `engine_createBlock` and `engine_finalizeBlock` work too.
	#[arg(long, value_name = "instant|MILLISECONDS")]
	pub sealing: Option<Sealing>,

	/// Serve RPC to the public: only safe methods, and limits on what a connection may ask for.
	///
	/// A request is of at most 8 MB, answered by at most 15 MB, and a batch of at most 50 calls. A WebSocket makes at most 600
	/// calls a minute and holds at most 128 subscriptions; over HTTP only a proxy can limit the number of calls. A lower limit
	/// that is given on the command line stands. Where the node listens is another question: see --rpc-external. Not for
	/// validators.
	#[arg(long, conflicts_with_all = ["validator", "experimental_rpc_endpoint", "unsafe_rpc_external"])]
	pub public_rpc: bool,

	/// Do not measure the machine at start.
	///
	/// By default the node measures processor, memory and disk, logs the result, compares it with the reference hardware and
	/// sends it to telemetry if that is on. It never measures on development chains.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,

	/// Stop the node before its disk is full.
	#[clap(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// The commands besides running a node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and insert keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write a chain specification as JSON.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Write a chain specification as JSON. Older name of export-chain-spec, kept for tools that call it.
	#[allow(deprecated)]
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Verify and execute one block of the database again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Print a block of the database, or one of its transactions, as JSON.
	Inspect(InspectCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Read blocks from a file into the database.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Write the state of one block as the genesis of a chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Delete the chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Remove blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Print facts of the chain in the database.
	ChainInfo(sc_cli::ChainInfoCmd),
}
