// SPDX-License-Identifier: Apache-2.0

//! A wasm runtime in the executor of the node.

use codec::{Decode, Encode};
use frame_benchmarking::{
	BenchmarkBatch, BenchmarkList, BenchmarkMetadata, BenchmarkParameter, BenchmarkResult,
};
use frame_support::traits::StorageInfo;
use sc_client_db::BenchmarkingState;
use sc_executor::WasmExecutor;
use serde_json::Value;
use sp_core::{
	offchain::{
		testing::{TestOffchainExt, TestTransactionPoolExt},
		OffchainDbExt, OffchainWorkerExt, TransactionPoolExt,
	},
	traits::{
		CallContext, CodeExecutor, FetchRuntimeCode, ReadRuntimeVersionExt, RuntimeCode, WrappedRuntimeCode,
	},
};
use sp_crypto_hashing::blake2_256;
use sp_externalities::Extensions;
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::{Backend, BasicExternalities, OverlayedChanges, StateMachine};
use sp_storage::{well_known_keys::CODE, Storage};
use std::{borrow::Cow, fs, path::PathBuf};

/// The host functions of a node, and those that benchmarks call.
type Executor =
	WasmExecutor<(sp_io::SubstrateHostFunctions, frame_benchmarking::benchmarking::HostFunctions)>;

/// The changes that calls made to a state.
pub type Changes = OverlayedChanges<BlakeTwo256>;

/// The state that benchmarks run on: in memory, set back to genesis before each run.
pub type State = BenchmarkingState<BlakeTwo256>;

/// The runtime, and the state that is measured on.
#[derive(Debug, Clone, clap::Args)]
pub struct Source {
	/// The wasm runtime.
	#[arg(long)]
	runtime: PathBuf,
	/// The genesis preset of the state, or `none` for an empty state. Some benchmarks of FRAME take it for empty.
	#[arg(long, default_value = "development")]
	preset: String,
}

impl Source {
	/// The runtime.
	pub fn runtime(&self) -> Result<Runtime, String> {
		let code = fs::read(&self.runtime).map_err(|error| format!("{}: {error}", self.runtime.display()))?;
		Ok(Runtime {
			hash: blake2_256(&code).to_vec(),
			executor: Executor::builder().with_allow_missing_host_functions(true).build(),
			code,
			preset: self.preset.clone(),
		})
	}
}

/// A wasm runtime.
pub struct Runtime {
	code: Vec<u8>,
	hash: Vec<u8>,
	executor: Executor,
	preset: String,
}

impl Runtime {
	/// The genesis of the preset, the code included.
	pub fn genesis(&self) -> Result<Storage, String> {
		if self.preset == "none" {
			return Ok(Storage::default());
		}
		let preset = |name: Option<String>| -> Result<Value, String> {
			let mut state = BasicExternalities::new_empty();
			let known: Option<Vec<u8>> =
				self.bare(&mut state, "GenesisBuilder_get_preset", &name.encode())?;
			let known = known.ok_or_else(|| format!("the runtime has no preset {name:?}"))?;
			serde_json::from_slice(&known).map_err(|error| error.to_string())
		};
		let mut genesis = preset(None)?;
		merge(&mut genesis, preset(Some(self.preset.clone()))?);
		let mut state = BasicExternalities::new_empty();
		self.bare::<Result<(), String>>(
			&mut state,
			"GenesisBuilder_build_state",
			&genesis.to_string().encode(),
		)??;
		let mut storage = state.into_storages();
		storage.top.insert(CODE.to_vec(), self.code.clone());
		Ok(storage)
	}

	fn bare<R: Decode>(
		&self,
		state: &mut BasicExternalities,
		method: &str,
		arguments: &[u8],
	) -> Result<R, String> {
		let code = WrappedRuntimeCode(Cow::Borrowed(&self.code));
		let answer = self.executor.call(state, &self.code(&code), method, arguments, CallContext::Offchain).0;
		let answer = answer.map_err(|error| format!("{method}: {error}"))?;
		R::decode(&mut &answer[..]).map_err(|error| format!("{method}: {error}"))
	}

	fn code<'a>(&self, fetcher: &'a dyn FetchRuntimeCode) -> RuntimeCode<'a> {
		RuntimeCode { code_fetcher: fetcher, heap_pages: None, hash: self.hash.clone() }
	}

	/// Call the runtime on a state and the changes made to it before.
	pub fn call_on<R: Decode, B: Backend<BlakeTwo256>>(
		&self,
		state: &B,
		changes: &mut Changes,
		method: &str,
		arguments: &[u8],
	) -> Result<R, String> {
		let code = WrappedRuntimeCode(Cow::Borrowed(&self.code));
		let code = self.code(&code);
		let mut extensions = self.extensions();
		let answer = StateMachine::new(
			state,
			changes,
			&self.executor,
			method,
			arguments,
			&mut extensions,
			&code,
			CallContext::Offchain,
		)
		.execute()
		.map_err(|error| format!("{method}: {error}"))?;
		R::decode(&mut &answer[..]).map_err(|error| format!("{method}: {error}"))
	}

	/// The benchmarks, without those that no weight is made of, and the storage of the runtime.
	pub fn benchmarks(&self, state: &State) -> Result<(Vec<BenchmarkList>, Vec<StorageInfo>), String> {
		self.call_on(state, &mut Changes::default(), "Benchmark_benchmark_metadata", &false.encode())
	}

	/// Run a benchmark.
	pub fn run(
		&self,
		state: &State,
		list: &BenchmarkList,
		benchmark: &BenchmarkMetadata,
		components: &[(BenchmarkParameter, u32)],
		verify: bool,
		repeat: u32,
	) -> Result<Vec<BenchmarkResult>, String> {
		let arguments = (&list.pallet, &list.instance, &benchmark.name, components, verify, repeat).encode();
		let batches: Result<Vec<BenchmarkBatch>, String> =
			self.call_on(state, &mut Changes::default(), "Benchmark_dispatch_benchmark", &arguments)?;
		Ok(batches?.into_iter().flat_map(|batch| batch.results).collect())
	}

	fn extensions(&self) -> Extensions {
		let mut extensions = Extensions::default();
		let (offchain, _) = TestOffchainExt::new();
		let (pool, _) = TestTransactionPoolExt::new();
		extensions.register(KeystoreExt::new(MemoryKeystore::new()));
		extensions.register(OffchainWorkerExt::new(offchain.clone()));
		extensions.register(OffchainDbExt::new(offchain));
		extensions.register(TransactionPoolExt::new(pool));
		extensions.register(ReadRuntimeVersionExt::new(self.executor.clone()));
		extensions
	}
}

/// Put one JSON object over another, field by field, as the SDK does with presets.
fn merge(into: &mut Value, from: Value) {
	match (into, from) {
		(Value::Object(into), Value::Object(from)) => {
			for (key, value) in from {
				merge(into.entry(key).or_insert(Value::Null), value);
			}
		},
		(into, from) => *into = from,
	}
}

/// Names in the answers of the runtime are bytes.
pub fn text(bytes: &[u8]) -> String {
	String::from_utf8_lossy(bytes).into_owned()
}
