// SPDX-License-Identifier: Apache-2.0

//! Prints a block of the database, or one of its transactions, as JSON.

use crate::{
	client::{FullBackend, FullClient},
	error::Error,
	types::{Block, Hash},
};
use clap::Parser;
use codec::{Compact, Decode, DecodeAll, Encode};
use sc_cli::{BlockNumberOrHash, CliConfiguration, ImportParams, SharedParams};
use sc_client_api::{BlockBackend, StorageProvider};
use serde_json::{json, Value};
use sp_blockchain::HeaderBackend;
use sp_core::{
	bytes::to_hex,
	storage::{StorageData, StorageKey},
};
use sp_io::hashing::{blake2_256, twox_128};
use sp_runtime::{
	generic::{BlockId, DigestItem, Preamble},
	traits::Header,
};
use std::str::FromStr;

/// The `inspect` command.
#[derive(Debug, Parser)]
pub struct InspectCmd {
	/// The block, by number or hash. With `:INDEX`, one transaction of it, counted from zero: `12:1`.
	#[arg(value_name = "BLOCK[:INDEX]")]
	pub input: Wanted,

	/// The options of every command.
	#[clap(flatten)]
	pub shared_params: SharedParams,

	/// The options of the database.
	#[clap(flatten)]
	pub import_params: ImportParams,
}

impl CliConfiguration for InspectCmd {
	fn shared_params(&self) -> &SharedParams {
		&self.shared_params
	}

	fn import_params(&self) -> Option<&ImportParams> {
		Some(&self.import_params)
	}
}

/// What to print.
#[derive(Clone, Debug)]
pub struct Wanted {
	block: BlockNumberOrHash,
	index: Option<usize>,
}

impl FromStr for Wanted {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let (block, index) = match text.split_once(':') {
			Some((block, index)) => (block, Some(index)),
			None => (text, None),
		};
		let index = index
			.map(|index| index.parse().map_err(|_| format!("{index:?} is no index of a transaction")))
			.transpose()?;
		if block.is_empty() {
			return Err("the block is missing".into());
		}
		Ok(Self { block: block.parse()?, index })
	}
}

impl InspectCmd {
	/// Print what was asked for.
	///
	/// # Errors
	///
	/// The database has no such block, or the block no such transaction.
	pub fn run(&self, client: &FullClient) -> Result<(), Error> {
		let asked = self.input.block.parse::<Block>()?;
		let hash = match asked {
			BlockId::Hash(hash) => Some(hash),
			BlockId::Number(number) => client.hash(number).map_err(broken)?,
		};
		let shown = match asked {
			BlockId::Hash(hash) => format!("{hash:?}"),
			BlockId::Number(number) => number.to_string(),
		};
		let Some(hash) = hash else {
			return Err(Error::Message(format!("block {shown}: the database has no such block")));
		};
		let header = client
			.header(hash)
			.map_err(broken)?
			.ok_or_else(|| Error::Message(format!("block {shown}: the database has no such block")))?;
		let body = client.block_body(hash).map_err(broken)?.ok_or_else(|| {
			Error::Message(format!("block {shown}: the database has its header only: its body is pruned"))
		})?;
		let runtime = runtime_of(client, hash);
		let transactions: Vec<Vec<u8>> = body.iter().map(Encode::encode).collect();

		let printed = match self.input.index {
			Some(index) => {
				let bytes = transactions.get(index).ok_or_else(|| {
					let count = transactions.len();
					Error::Message(format!(
						"block {shown} has {count} transactions, and none of index {index}"
					))
				})?;
				transaction(index, bytes, runtime.as_ref(), true)
			},
			None => json!({
				"number": header.number(),
				"hash": hash,
				"parentHash": header.parent_hash(),
				"stateRoot": header.state_root(),
				"extrinsicsRoot": header.extrinsics_root(),
				"final": is_final(client, *header.number(), hash).map_err(broken)?,
				"runtime": runtime.as_ref().map(|(name, version)| format!("{name} {version}")),
				"digest": header.digest().logs().iter().map(digest).collect::<Vec<_>>(),
				"justifications": justifications(client, hash).map_err(broken)?,
				"transactions": transactions
					.iter()
					.enumerate()
					.map(|(index, bytes)| transaction(index, bytes, runtime.as_ref(), false))
					.collect::<Vec<_>>(),
			}),
		};
		let text =
			serde_json::to_string_pretty(&printed).map_err(|error| Error::Message(error.to_string()))?;
		// The reader may close the pipe early. That is no error.
		use std::io::Write;
		let _ = writeln!(std::io::stdout(), "{text}");
		Ok(())
	}
}

fn broken(error: sp_blockchain::Error) -> Error {
	Error::Message(format!("the database does not answer: {error}"))
}

/// Whether a block is final: it is the one of its number, and not above the last final one.
fn is_final(client: &FullClient, number: u32, hash: Hash) -> sp_blockchain::Result<bool> {
	Ok(number <= client.info().finalized_number && client.hash(number)? == Some(hash))
}

/// The engines whose proofs of finality the database has with a block.
fn justifications(client: &FullClient, hash: Hash) -> sp_blockchain::Result<Vec<String>> {
	let found = client.justifications(hash)?;
	Ok(found.iter().flat_map(|all| all.iter()).map(|(engine, _)| name(*engine)).collect())
}

/// The name and the version of the runtime that executed a block. `None` if the state of the block is pruned.
fn runtime_of(client: &FullClient, hash: Hash) -> Option<(String, u32)> {
	let key = StorageKey([twox_128(b"System"), twox_128(b"LastRuntimeUpgrade")].concat());
	let StorageData(bytes) = StorageProvider::<Block, FullBackend>::storage(client, hash, &key).ok()??;
	let (Compact(version), name) = <(Compact<u32>, String)>::decode(&mut &*bytes).ok()?;
	Some((name, version))
}

fn name(engine: [u8; 4]) -> String {
	String::from_utf8_lossy(&engine).into_owned()
}

/// An entry of the digest.
fn digest(item: &DigestItem) -> Value {
	let entry = |kind: &str, engine: Option<[u8; 4]>, data: &[u8]| json!({ "kind": kind, "engine": engine.map(name), "data": to_hex(data, false) });
	match item {
		DigestItem::PreRuntime(engine, data) => entry("preRuntime", Some(*engine), data),
		DigestItem::Consensus(engine, data) => entry("consensus", Some(*engine), data),
		DigestItem::Seal(engine, data) => entry("seal", Some(*engine), data),
		DigestItem::Other(data) => entry("other", None, data),
		DigestItem::RuntimeEnvironmentUpdated => entry("runtimeUpdated", None, &[]),
	}
}

/// A transaction, read with the types of the runtime that this node was built with.
///
/// The types of another runtime may read the same bytes as another call. So they are read only if the block is known to be of this
/// one; of a block whose state is pruned nothing is known.
fn transaction(index: usize, bytes: &[u8], runtime: Option<&(String, u32)>, whole: bool) -> Value {
	let own = souk_runtime::VERSION;
	let other = runtime.is_none_or(|(name, version)| *name != own.spec_name || *version != own.spec_version);
	let read = (!other).then(|| souk_runtime::UncheckedExtrinsic::decode_all(&mut &*bytes).ok()).flatten();
	let mut shown = json!({
		"index": index,
		"hash": to_hex(&blake2_256(bytes), false),
		"length": bytes.len(),
		"signer": read.as_ref().and_then(|read| match &read.preamble {
			Preamble::Signed(address, ..) => Some(format!("{address:?}")),
			Preamble::Bare(_) | Preamble::General(_) => None,
		}),
		"call": read.as_ref().map(|read| format!("{:?}", read.function)),
	});
	if whole {
		shown["bytes"] = to_hex(bytes, false).into();
	}
	shown
}

#[cfg(test)]
mod tests {
	use super::*;

	fn wanted(text: &str) -> Result<(String, Option<usize>), String> {
		let Wanted { block, index } = text.parse()?;
		let block = match block.parse::<Block>()? {
			BlockId::Number(number) => number.to_string(),
			BlockId::Hash(hash) => format!("{hash:?}"),
		};
		Ok((block, index))
	}

	#[test]
	fn should_read_a_block_and_an_index() {
		let hash = format!("0x{}", "ab".repeat(32));
		assert_eq!(wanted("12"), Ok(("12".into(), None)));
		assert_eq!(wanted("12:3"), Ok(("12".into(), Some(3))));
		assert_eq!(wanted(&format!("{hash}:0")), Ok((hash.clone(), Some(0))));
		for bad in ["", ":1", "12:", "12:-1", "12:x", "twelve", "0xzz", "0x12", "99999999999"] {
			assert!(wanted(bad).is_err(), "{bad}");
		}
	}

	#[test]
	fn should_read_calls_only_with_the_runtime_of_the_block() {
		use souk_runtime::{RuntimeCall, UncheckedExtrinsic};
		let call = RuntimeCall::decode(&mut [4u8, 0, 4].as_slice()).expect("timestamp.set(1)");
		let bytes = UncheckedExtrinsic::new_bare(call).encode();
		let own = souk_runtime::VERSION;
		let of = |version| transaction(0, &bytes, Some(&(own.spec_name.to_string(), version)), true);
		let read = of(own.spec_version);
		assert!(read["call"].as_str().is_some_and(|call| call.contains("set")), "{read}");
		assert_eq!(read["bytes"], to_hex(&bytes, false));
		assert_eq!(of(own.spec_version + 1)["call"], Value::Null);
		assert_eq!(
			transaction(0, &bytes, None, true)["call"],
			Value::Null,
			"of a block whose state is pruned"
		);
		let known = (own.spec_name.to_string(), own.spec_version);
		assert_eq!(transaction(0, &[1, 2], Some(&known), false)["call"], Value::Null, "nonsense");
	}
}
