// SPDX-License-Identifier: Apache-2.0

//! The scoreboard: what the runtime and a node do in a second, row by row, against a plain transfer.
//!
//! There are two layers, which are never mixed. Layer A builds and imports blocks in this process: the production wasm in
//! the executor of the node, on a ParityDB. Layer B starts a node and counts what it finalises. A ratio is always to the
//! anchor of the same layer and the same run. `benchmarks/README.md` says how to read the figures.

mod accounts;
mod chain;
mod hooks;
mod inprocess;
mod load;
mod machine;
mod node;
mod options;
mod report;
mod rows;
mod socket;
mod stats;
mod weights;
mod world;

use clap::Parser;
use machine::{said_by, Machine};
use node::Leftovers;
use options::Options;
use report::{say, Report};
use sc_service::TaskManager;
use serde_json::json;
use std::{fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
	let options = match Options::try_parse() {
		Ok(options) => options,
		Err(error) if error.use_stderr() => {
			// One line is clearer than clap's paragraph.
			let text = error.to_string();
			let line = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
			eprintln!("souk-bench: {line}; --help lists the options");
			return ExitCode::from(2);
		},
		Err(help) => help.exit(),
	};
	let names: Vec<_> = std::iter::once("anchor").chain(rows::all().iter().map(|row| row.name())).collect();
	if let Err(error) = options.check(&names) {
		eprintln!("souk-bench: {error}");
		return ExitCode::from(2);
	}
	let folder = std::env::temp_dir().join(format!("souk-bench.{}", std::process::id()));
	let leftovers = Leftovers::of(&folder);
	let outcome = run(&options, &folder, &leftovers);
	leftovers.clear();
	match outcome {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("souk-bench: {error}");
			ExitCode::FAILURE
		},
	}
}

fn run(options: &Options, folder: &Path, leftovers: &Leftovers) -> Result<(), String> {
	let runtime = sc_cli::build_runtime().map_err(|error| format!("no threads: {error}"))?;
	let signals = runtime
		.block_on(async { sc_cli::Signals::capture() })
		.map_err(|error| format!("signals cannot be caught: {error}"))?;
	let ended = leftovers.clone();
	runtime.spawn(async move {
		signals.future().await;
		ended.clear();
		std::process::exit(130);
	});
	fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;

	let code = match (&options.runtime, &options.node) {
		(Some(path), _) => fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?,
		(None, Some(node)) => node::runtime_of(node)?,
		(None, None) => return Err("there is no runtime".into()),
	};
	let machine = Machine::here();
	let handle = runtime.handle().clone();
	let tasks = Box::new(move || {
		TaskManager::new(handle.clone(), None).map_err(|error| format!("no tasks: {error}"))
	});
	let settings = options.settings(code, folder.into(), world::wall_clock(), tasks);
	say(&machine.line());

	let inside = if options.layers == "b" { None } else { Some(inprocess::run(&settings)?) };
	// What layer A measured is kept if layer B fails.
	let (node, failed) = match settings.node.as_ref().map(|node| load::run(&settings, node, leftovers)) {
		Some(Ok(node)) => (Some(node), None),
		Some(Err(error)) => (None, Some(error)),
		None => (None, None),
	};
	let run = json!({
		"revision": options.revision, "command": std::env::args().collect::<Vec<_>>(),
		"runtime_blake2": socket::hex(&sp_io::hashing::blake2_256(&settings.code)),
		"accounts": settings.accounts, "pairs": settings.pairs, "block_cap": settings.block_cap,
		"seconds": settings.seconds, "quick": options.quick, "trie_cache": chain::TRIE_CACHE,
	});
	let hand_set = weights::hand_set(&options.sources)
		.map_err(|error| say(&format!("the weights of the sources are not counted: {error}")))
		.ok();
	let report = Report { machine, run, hand_set, inside, node };
	save(&report, &options.out)?;
	println!("{}", report.tables());
	report.results().iter().for_each(|line| println!("{line}"));
	failed.map_or(Ok(()), Err)
}

/// Write the report to a file of its own.
fn save(report: &Report, folder: &Path) -> Result<(), String> {
	let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
	fs::create_dir_all(folder).map_err(failed)?;
	let date = said_by("date", &["-u", "+%Y-%m-%dT%H%M%S"]);
	let file = folder.join(format!("{date}-{}.json", report.machine.fingerprint()));
	let text = serde_json::to_string_pretty(&report.json()).map_err(|error| error.to_string())?;
	fs::write(&file, text + "\n").map_err(failed)?;
	say(&format!("saved {}", file.display()));
	Ok(())
}
