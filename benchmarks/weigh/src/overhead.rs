// SPDX-License-Identifier: Apache-2.0

//! Measures an empty block and an empty transaction.
//!
//! The empty block has the inherent of the time alone. The full one has as many `system.remark` as fit, each signed by an
//! sr25519 key and paid for. Both are executed many times upon the same genesis in ParityDB, without a trie cache. A
//! transaction takes what the full block takes longer, for each of its transactions.

use crate::{
	chain::{Block, Chain, DbState, Header},
	runtime::{Changes, Runtime, Source},
	stats::{underscored, Stats},
};
use codec::{Compact, Encode};
use sp_core::{sr25519, Pair, H256};
use sp_crypto_hashing::blake2_256;
use sp_inherents::InherentData;
use sp_runtime::{
	traits::Header as _,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	ApplyExtrinsicResult, OpaqueExtrinsic,
};
use sp_version::RuntimeVersion;
use std::{fs, path::PathBuf, time::Instant};

/// `souk-weigh overhead`.
#[derive(Debug, clap::Args)]
pub struct Overhead {
	#[clap(flatten)]
	source: Source,
	/// How often each block is executed before time is taken.
	#[arg(long, default_value_t = 10)]
	warmup: u32,
	/// How often each block is executed.
	#[arg(long, default_value_t = 100)]
	repeat: u32,
	/// The file to write the weight of an empty block into.
	#[arg(long)]
	block: PathBuf,
	/// The file to write the weight of an empty transaction into.
	#[arg(long)]
	extrinsic: PathBuf,
}

impl Overhead {
	/// Measure, and write both.
	pub fn run(&self) -> Result<(), String> {
		let runtime = self.source.runtime()?;
		let chain = Chain::new(runtime.genesis()?, None)?;
		let (empty, _) = build(&runtime, &chain, false)?;
		let empty = self.measure(&runtime, &chain, &empty)?;
		let (full, count) = build(&runtime, &chain, true)?;
		eprintln!("{count} transactions in the full block");
		let full = self.measure(&runtime, &chain, &full)?;
		let empty = Stats::new(empty)?;
		let base = empty.usual();
		let each = full.into_iter().map(|time| time.saturating_sub(base).div_ceil(count)).collect();
		let each = Stats::new(each)?;
		eprintln!("block: {empty}\nextrinsic: {each}");
		write(&self.block, "BlockExecutionWeight", "an empty block", &empty)?;
		write(&self.extrinsic, "ExtrinsicBaseWeight", "an empty transaction", &each)
	}

	fn measure(&self, runtime: &Runtime, chain: &Chain, block: &Block) -> Result<Vec<u64>, String> {
		let block = block.encode();
		let mut times = Vec::new();
		for run in 0..self.warmup + self.repeat {
			let state = chain.state()?;
			let start = Instant::now();
			runtime.call_on::<(), _>(&state, &mut Changes::default(), "Core_execute_block", &block)?;
			if run >= self.warmup {
				times.push(start.elapsed().as_nanos() as u64);
			}
		}
		Ok(times)
	}
}

/// Make a block upon genesis: with the inherent of the time, and as many remarks as fit if asked for. Gives their number.
fn build(runtime: &Runtime, chain: &Chain, full: bool) -> Result<(Block, u64), String> {
	let state = chain.state()?;
	let mut changes = Changes::default();
	let header = Header::new(1, Default::default(), Default::default(), chain.genesis, Default::default());
	// What transactions a block accepts does not matter here.
	runtime.call_on::<u8, _>(&state, &mut changes, "Core_initialize_block", &header.encode())?;
	let mut inherent = InherentData::new();
	// The first slot is that of time zero.
	inherent.put_data(*b"timstap0", &0u64).map_err(|error| error.to_string())?;
	let mut body: Vec<OpaqueExtrinsic> = runtime.call_on(
		&state,
		&mut changes.clone(),
		"BlockBuilder_inherent_extrinsics",
		&inherent.encode(),
	)?;
	for extrinsic in &body {
		apply(runtime, &state, &mut changes, extrinsic)?
			.map_err(|error| format!("the inherent: {error:?}"))?;
	}
	let mut count = 0;
	if full {
		let version: RuntimeVersion = runtime.call_on(&state, &mut changes.clone(), "Core_version", &[])?;
		loop {
			let extrinsic = remark(&version, chain.genesis, count);
			match apply(runtime, &state, &mut changes, &extrinsic)? {
				Ok(()) => body.push(extrinsic),
				Err(TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources))
					if count > 0 =>
				{
					break
				},
				Err(error) => return Err(format!("remark {count}: {error:?}")),
			}
			count += 1;
		}
	}
	let header: Header = runtime.call_on(&state, &mut changes, "BlockBuilder_finalize_block", &[])?;
	Ok((Block { header, extrinsics: body }, count.into()))
}

fn apply(
	runtime: &Runtime,
	state: &DbState,
	changes: &mut Changes,
	extrinsic: &OpaqueExtrinsic,
) -> Result<Result<(), TransactionValidityError>, String> {
	let before = changes.clone();
	let applied: ApplyExtrinsicResult =
		runtime.call_on(state, changes, "BlockBuilder_apply_extrinsic", &extrinsic.encode())?;
	match applied {
		Ok(Ok(())) => Ok(Ok(())),
		Ok(Err(error)) => Err(format!("a transaction failed: {error:?}")),
		Err(error) => {
			*changes = before;
			Ok(Err(error))
		},
	}
}

/// `system.remark` of nothing, from //Alice. Encoded by hand: the extensions are those of `TxExtension` of the runtime, which
/// are Westend's. Another order fails as a bad proof.
fn remark(version: &RuntimeVersion, genesis: H256, nonce: u32) -> OpaqueExtrinsic {
	let alice = sr25519::Pair::from_string("//Alice", None).expect("it is a development key");
	// Pallet 0, call 0, no bytes.
	let call = (0u8, 0u8, Compact(0u32));
	// Immortal, the nonce, no tip, no metadata hash. The other extensions have no bytes.
	let extension = (0u8, Compact(nonce), Compact(0u128), 0u8);
	let implicit = (version.spec_version, version.transaction_version, genesis, genesis, None::<[u8; 32]>);
	let payload = (&call, &extension, implicit).encode();
	let signature =
		if payload.len() > 256 { alice.sign(&blake2_256(&payload)) } else { alice.sign(&payload) };
	// Version 4, signed; an account by its id; an sr25519 signature.
	let signed = (0x84u8, (0u8, alice.public()), (1u8, signature), extension, call).encode();
	OpaqueExtrinsic::from_blob(signed)
}

fn write(path: &PathBuf, name: &str, what: &str, stats: &Stats) -> Result<(), String> {
	let text = format!(
		"use frame_support::{{parameter_types, weights::{{constants::WEIGHT_REF_TIME_PER_NANOS, Weight}}}};\n\nparameter_types! {{\n\t/// The weight of {what}.\n\t// {stats}.\n\tpub const {name}: Weight =\n\t\tWeight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul({}), 0);\n}}\n",
		underscored(stats.usual().into())
	);
	fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
