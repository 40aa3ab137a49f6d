// SPDX-License-Identifier: Apache-2.0

//! Measures what a runtime weighs, in its wasm code, and writes it. `make weights` calls it.
//!
//! | command | |
//! |---|---|
//! | `list` | names the benchmarks of the runtime |
//! | `pallet` | runs the benchmarks of a pallet and writes its weights |
//! | `overhead` | measures an empty block and an empty transaction |
//! | `storage` | prices a read and a write of ParityDB |
//! | `check` | compares the written weights with what the calls take, at random arguments |
//!
//! The methods are those of polkadot-sdk's `benchmark` commands, with its own regression. They run without a node.

mod chain;
mod check;
mod formula;
mod overhead;
mod pallet;
mod runtime;
mod stats;
mod storage;

use clap::Parser;
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Measures what a runtime weighs, in its wasm code, and writes it.")]
enum Command {
	/// Name the benchmarks of the runtime: pallet and benchmark, a line each.
	List(pallet::List),
	/// Run the benchmarks of a pallet and write its weights.
	Pallet(pallet::Measure),
	/// Measure an empty block and an empty transaction.
	Overhead(overhead::Overhead),
	/// Price a read and a write of ParityDB, on the genesis of a preset with many accounts.
	Storage(storage::StoragePrices),
	/// Compare written weights with what the benchmarks take at random components.
	Check(check::Check),
}

fn main() -> ExitCode {
	let command = Command::parse();
	// What the runtime logs is only heard if asked for: RUST_LOG=error. Writing it would be measured too.
	if std::env::var_os("RUST_LOG").is_some() {
		sp_tracing::try_init_simple();
	}
	let done = match command {
		Command::List(command) => command.run(),
		Command::Pallet(command) => command.run(),
		Command::Overhead(command) => command.run(),
		Command::Storage(command) => command.run(),
		Command::Check(command) => command.run(),
	};
	match done {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error}");
			ExitCode::FAILURE
		},
	}
}
