// SPDX-License-Identifier: Apache-2.0

//! `souk-gateway`: see the crate's page.

use std::process::ExitCode;

use clap::Parser;
use souk_gateway::cli::{run, Cli};

fn main() -> ExitCode {
	let cli = Cli::parse();
	let made = tokio::runtime::Builder::new_multi_thread().enable_all().build();
	let runtime = match made {
		Ok(runtime) => runtime,
		Err(error) => {
			eprintln!("souk-gateway: no threads: {error}");
			return ExitCode::FAILURE;
		},
	};
	match runtime.block_on(run(cli)) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("souk-gateway: {error}");
			ExitCode::FAILURE
		},
	}
}
