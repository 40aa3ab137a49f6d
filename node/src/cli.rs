// SPDX-License-Identifier: Apache-2.0

//! What can be said to the node on its command line.

use crate::sealing::Sealing;
use clap::Parser;

/// The command line.
#[derive(Debug, Parser)]
pub struct Cli {
	/// What to do instead of running a node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// How to run a node.
	#[clap(flatten)]
	pub run: RunCmd,
}

/// How to run a node.
#[derive(Debug, Parser)]
#[group(skip)]
pub struct RunCmd {
	/// What every Substrate node takes.
	#[clap(flatten)]
	pub base: sc_cli::RunCmd,

	/// Make blocks on demand instead of by BABE and GRANDPA; development chains only.
	///
	/// `instant` makes a block as soon as a transaction arrives; a number makes one every so many milliseconds, empty
	/// or not. Blocks are final at once, each moves the chain's clock on by one slot, and the node talks to no peers.
	/// `engine_createBlock` and `engine_finalizeBlock` work besides.
	#[arg(long, value_name = "instant|MILLISECONDS")]
	pub sealing: Option<Sealing>,

	/// Do not measure the machine at start.
	///
	/// The speed of processor, memory and disk is logged, compared with the reference hardware and, where telemetry is
	/// on, sent there. Development chains are never measured.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,

	/// Stop the node before its disk is full.
	#[clap(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// What to do instead of running a node.
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

	/// Check one block of the database again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Read blocks from a file into the database.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Write the state of one block as the genesis of a chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Delete the chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Take back blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Print what the database says of its chain.
	ChainInfo(sc_cli::ChainInfoCmd),
}
