// SPDX-License-Identifier: Apache-2.0

//! The Souk node.
#![doc = include_str!("../README.md")]

mod chain_spec;
mod cli;
mod client;
mod command;
mod error;
mod genesis;
mod hardware;
mod inspect;
mod keys;
mod keystore;
mod metrics;
mod rpc;
mod sealing;
mod service;
mod types;
mod watch;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			if log::max_level() != log::LevelFilter::Off {
				// A thread writes the log every 50 ms. Wait for it, so that the error is the last line.
				std::thread::sleep(std::time::Duration::from_millis(120));
			}
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		},
	}
}
