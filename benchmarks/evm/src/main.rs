// SPDX-License-Identifier: Apache-2.0

//! A peer for Souk's settlement on the same machine: escrow, three promoters, platform, experience pool and commune as a Solidity
//! contract, executed by revm in blocks with all roots and a transaction of a database.
//!
//! Layer A, without a network: blocks of pre-signed transactions, in turns with blocks of native transfers, which are the anchor.
//! The last lines are `RESULT row=… layer=A per_second=… ratio=… bytes=…`.

mod chain;
mod market;
mod report;
mod trie;
mod vectors;
mod world;

use chain::Mined;
use clap::Parser;
use market::{Market, Size, BATCH};
use report::{Report, Row};
use serde_json::{json, Value};
use std::{fs, path::PathBuf, process::ExitCode, time::Instant};

/// Measure the settlement of Souk as a Solidity contract.
#[derive(Clone, Debug, Parser)]
#[command(name = "souk-evm", version)]
struct Arguments {
	/// Smaller: 100 000 accounts, 3 rounds with blocks of 200; what is said beside it still counts
	#[arg(long)]
	quick: bool,
	/// Rounds, each with one block of every kind; 10 if not quick
	#[arg(long, value_parser = clap::value_parser!(u64).range(1..=1_000))]
	pairs: Option<u64>,
	/// Transfers, settlements, and settlements in batches of one block: hundreds; 1 000 if not quick
	#[arg(long, value_parser = clap::value_parser!(u64).range(1..=100_000))]
	block: Option<u64>,
	/// Accounts with coin and tokens; 1 000 000 if not quick
	#[arg(long)]
	accounts: Option<usize>,
	/// Shops, each with a seller, a platform and three promoters of its own; orders go to them in turn
	#[arg(long, default_value_t = 400)]
	shops: usize,
	/// Seed of all that is random
	#[arg(long, default_value_t = 1)]
	seed: u64,
	/// An empty folder for the database; a temporary one by default
	#[arg(long)]
	folder: Option<PathBuf>,
	/// Write the figures here
	#[arg(long)]
	json: Option<String>,
}

fn main() -> ExitCode {
	match run(&Arguments::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("souk-evm: {error}");
			ExitCode::FAILURE
		},
	}
}

fn run(arguments: &Arguments) -> Result<(), String> {
	let or = |value: Option<u64>, quick: u64, full: u64| {
		value.unwrap_or(if arguments.quick { quick } else { full }) as usize
	};
	let size = Size {
		accounts: or(arguments.accounts.map(|accounts| accounts as u64), 100_000, 1_000_000),
		shops: arguments.shops,
		// One more than is counted, to warm up.
		rounds: or(arguments.pairs, 3, 10) + 1,
		block: or(arguments.block, 200, 1_000),
		seed: arguments.seed,
	};
	if size.block % BATCH != 0 || size.shops == 0 {
		return Err(format!("a block holds a multiple of {BATCH}, and there is a shop at least"));
	}
	let started = Instant::now();
	let say = |text: &str| println!("{:>6.1} s  {text}", started.elapsed().as_secs_f64());
	let temporary;
	let folder = match &arguments.folder {
		Some(folder) => folder.clone(),
		None => {
			temporary = tempfile::tempdir().map_err(|error| error.to_string())?;
			temporary.path().to_owned()
		},
	};
	let machine = machine();
	say(&format!("machine: {machine}"));
	let mut market = Market::new(size.clone(), &folder, say)?;
	let compared = vectors::compare(&mut market, 2_000, size.seed)?;
	say(&format!("{compared} splits of the contract are those of souk-math"));

	let mut rows = [
		Row {
			name: "evm_transfer",
			records: size.block,
			calldata: 0.0,
			transaction: 0.0,
			blocks: Vec::new(),
		},
		Row { name: "evm_settle", records: size.block, calldata: 36.0, transaction: 0.0, blocks: Vec::new() },
		Row {
			name: "evm_settle_batch",
			records: size.block,
			calldata: (4 + 64 + 32 * BATCH) as f64 / BATCH as f64,
			transaction: 0.0,
			blocks: Vec::new(),
		},
	];
	for round in 0..size.rounds {
		let blocks = [market.transfers(round), market.settles(round), market.batches(round)];
		// Every kind comes first in turn.
		for turn in 0..blocks.len() {
			let kind = (round + turn) % blocks.len();
			let mined = market.chain.mine(&blocks[kind])?;
			let row = &mut rows[kind];
			row.transaction = blocks[kind].iter().map(Vec::len).sum::<usize>() as f64 / size.block as f64;
			if round > 0 {
				row.blocks.push(mined);
			}
		}
		if round > 0 {
			let last = |at: usize| {
				rows[at].blocks.last().map_or(0.0, |mined: &Mined| mined.times.total().as_secs_f64())
			};
			let rate = |at: usize| size.block as f64 / last(at);
			say(&format!(
				"round {round}: transfers {:.0}, settles {:.0}, in batches {:.0} a second",
				rate(0),
				rate(1),
				rate(2)
			));
		}
	}
	market.check()?;
	say("every payee has what the rules give it, to the unit; no token and no coin came or went; memory and database agree");
	let [token, settlement] = market.code_bytes();
	let compiled = market::compiled()?;
	let settings = json!({
		"machine": machine,
		"load": load(),
		"accounts": size.accounts,
		"shops": size.shops,
		"pairs": size.rounds - 1,
		"block": size.block,
		"batch": BATCH,
		"seed": size.seed,
		"revm": "43.0.3",
		"rules": "Prague",
		"database": "parity-db 0.4.13",
		"compiler": compiled["compiler"],
		"compilerSettings": compiled["settings"],
		"codeBytes": { "token": token, "settlement": settlement },
	});
	say(&format!("solc {}, {}", compiled["compiler"], compiled["settings"]));
	Report { rows: rows.into(), settings, seed: size.seed }.print(arguments.json.as_deref())
}

/// Processor, cores and memory of this machine.
fn machine() -> Value {
	let field = |path: &str, name: &str| {
		let text = fs::read_to_string(path).unwrap_or_default();
		let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
		line.split_once(':').map_or("unknown", |(_, value)| value.trim()).to_owned()
	};
	let cores = std::thread::available_parallelism().map_or(0, usize::from);
	json!({ "cpu": field("/proc/cpuinfo", "model name"), "cores": cores, "memory": field("/proc/meminfo", "MemTotal") })
}

/// What else the machine does: the load of one, five and fifteen minutes.
fn load() -> String {
	let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
	text.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}
