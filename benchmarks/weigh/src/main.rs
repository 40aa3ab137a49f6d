// SPDX-License-Identifier: Apache-2.0

//! Runs the benchmarks of a runtime's pallets in its wasm code and writes what they weigh. The command is
//! polkadot-sdk's own `benchmark pallet`; `make weights` calls it.

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;
use sc_cli::LoggerBuilder;
use sp_runtime::traits::BlakeTwo256;

fn main() -> sc_cli::Result<()> {
	let command = PalletCmd::parse();
	// Why a benchmark fails is only said there.
	LoggerBuilder::new("info").init()?;
	// The runtime asks for no host functions but those every node has.
	command.run_with_spec::<BlakeTwo256, ()>(None)
}
