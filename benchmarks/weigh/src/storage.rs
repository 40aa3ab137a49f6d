// SPDX-License-Identifier: Apache-2.0

//! Prices a read and a write of ParityDB.
//!
//! The state is the genesis of a preset and as many funded accounts as asked for, in a ParityDB. The trie cache is a sixteenth
//! of the node's: a million accounts are to it as sixteen million to the node's. Every value is read in random order, after all were read once. Then every value is overwritten by one of the same
//! length, in batches as large as blocks make them; the time of a batch has the new root and the commit in it.

use crate::{
	chain::Chain,
	runtime::Source,
	stats::{underscored, Stats},
};
use codec::Encode;
use sp_crypto_hashing::{blake2_128, blake2_256, twox_128, twox_64};
use sp_database::Transaction;
use sp_runtime::{traits::BlakeTwo256, StateVersion};
use sp_state_machine::{Backend, BackendTransaction, IterArgs};
use sp_storage::Storage;
use std::{fs, path::PathBuf, time::Instant};

/// Shorter values are not written: a random one could be the old one, and what a batch wrote is taken back.
const SHORTEST: usize = 16;

/// `souk-weigh storage`.
#[derive(Debug, clap::Args)]
pub struct StoragePrices {
	#[clap(flatten)]
	source: Source,
	/// How many funded accounts the state has besides those of the preset.
	#[arg(long, default_value_t = 1_000_000)]
	accounts: u32,
	/// How many bytes the trie cache may have.
	#[arg(long, default_value_t = 64 * 1024 * 1024)]
	trie_cache: usize,
	/// How many values are read or written together: as in a block.
	#[arg(long, default_value_t = 10_000)]
	batch: usize,
	/// The file to write.
	#[arg(long)]
	output: PathBuf,
}

impl StoragePrices {
	/// Measure, and write the prices.
	pub fn run(&self) -> Result<(), String> {
		let mut genesis = self.source.runtime()?.genesis()?;
		add_accounts(&mut genesis, self.accounts);
		let chain = Chain::new(genesis, Some(self.trie_cache))?;
		let mut pairs: Vec<(Vec<u8>, usize)> = Vec::new();
		{
			let state = chain.state()?;
			for pair in state.pairs(IterArgs::default())? {
				let (key, value) = pair?;
				pairs.push((key, value.len()));
			}
		}
		pairs.sort_by_cached_key(|(key, _)| twox_64(key));
		eprintln!("{} values", pairs.len());
		self.read(&chain, &pairs)?;
		let reads = Stats::new(self.read(&chain, &pairs)?)?;
		eprintln!("read: {reads}");
		let writes = Stats::new(self.write(&chain, &pairs)?)?;
		eprintln!("write: {writes}");
		let price = |name: &str, stats: &Stats| {
			let nanos = underscored(stats.mean_and_a_tenth().into());
			format!("\t\t// {stats}.\n\t\t{name}: {nanos} * constants::WEIGHT_REF_TIME_PER_NANOS,\n")
		};
		let text = format!(
			"use frame_support::{{parameter_types, weights::{{constants, RuntimeDbWeight}}}};\n\nparameter_types! {{\n\t/// The price of one read and of one write of ParityDB.\n\tpub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {{\n{}{}\t}};\n}}\n",
			price("read", &reads),
			price("write", &writes)
		);
		fs::write(&self.output, text).map_err(|error| format!("{}: {error}", self.output.display()))
	}

	/// Read everything, with one local cache for each batch, as a block has one.
	fn read(&self, chain: &Chain, pairs: &[(Vec<u8>, usize)]) -> Result<Vec<u64>, String> {
		let mut times = Vec::with_capacity(pairs.len());
		for batch in pairs.chunks(self.batch) {
			let state = chain.state()?;
			for (key, length) in batch {
				let start = Instant::now();
				let value = state.storage(key)?;
				times.push(start.elapsed().as_nanos() as u64);
				if value.map(|value| value.len()) != Some(*length) {
					return Err("a value is not what it was".into());
				}
			}
		}
		Ok(times)
	}

	/// Write in batches, each upon genesis. The time is that of a batch, for each of its values.
	fn write(&self, chain: &Chain, pairs: &[(Vec<u8>, usize)]) -> Result<Vec<u64>, String> {
		let (db, column) = chain.backend.expose_db();
		let long: Vec<_> = pairs.iter().filter(|(_, length)| *length >= SHORTEST).collect();
		let mut times = Vec::new();
		for batch in long.chunks(self.batch) {
			// The rest would be dearer than a block makes it.
			if batch.len() < self.batch && !times.is_empty() {
				break;
			}
			let values: Vec<Vec<u8>> = batch.iter().map(|(key, length)| noise(key, *length)).collect();
			let state = chain.state()?;
			let start = Instant::now();
			let delta = batch.iter().zip(&values).map(|((key, _), value)| (&key[..], Some(&value[..])));
			let (_, nodes) = state.storage_root(delta, StateVersion::V1);
			let (write, undo) = transactions(&*db, nodes, column);
			db.commit(write).map_err(|error| error.to_string())?;
			times.push(start.elapsed().as_nanos() as u64 / batch.len() as u64);
			db.commit(undo).map_err(|error| error.to_string())?;
		}
		Ok(times)
	}
}

/// What stores the new nodes of a trie, and what removes them again. The old ones stay, as in a node that has not pruned yet.
fn transactions(
	db: &dyn sp_database::Database<sp_core::H256>,
	mut nodes: BackendTransaction<BlakeTwo256>,
	column: sp_database::ColumnId,
) -> (Transaction<sp_core::H256>, Transaction<sp_core::H256>) {
	let (mut write, mut undo) = (Transaction::new(), Transaction::new());
	for (mut key, (value, count)) in nodes.drain() {
		if count > 0 {
			db.sanitize_key(&mut key);
			write.set_from_vec(column, &key, value);
			undo.remove(column, &key);
		}
	}
	(write, undo)
}

/// So many bytes that nobody wrote before.
fn noise(key: &[u8], length: usize) -> Vec<u8> {
	let mut bytes = Vec::with_capacity(length);
	let mut part = 0u32;
	while bytes.len() < length {
		bytes.extend_from_slice(&blake2_256(&(b"souk-weigh", key, part).encode()));
		part += 1;
	}
	bytes.truncate(length);
	bytes
}

/// Add accounts with a balance, as `frame_system` and `pallet_balances` store them.
fn add_accounts(genesis: &mut Storage, count: u32) {
	/// Ten SOUK, in its smallest unit.
	const FREE: u128 = 10_000_000_000_000;
	/// Says that the balances are of the current layout.
	const FLAGS: u128 = 1 << 127;
	let prefix = [twox_128(b"System"), twox_128(b"Account")].concat();
	for index in 0..count {
		let account = blake2_256(&(b"souk-weigh", index).encode());
		let key = [&prefix[..], &blake2_128(&account), &account].concat();
		// Nonce, consumers, providers, sufficients; then free, reserved, frozen, flags.
		let value = ((0u32, 0u32, 1u32, 0u32), (FREE, 0u128, 0u128, FLAGS)).encode();
		genesis.top.insert(key, value);
	}
}
