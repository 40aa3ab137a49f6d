// SPDX-License-Identifier: Apache-2.0

//! The genesis state of a chain.
//!
//! The runtime of a chain specification makes it, and has to be compiled for that. This node has the native code of the runtime
//! that it was built with, so it makes the state of its own chains without compiling.

use sc_service::ChainSpec;
use serde_json::Value;
use souk_runtime::RuntimeGenesisConfig;
use sp_core::storage::{well_known_keys, Storage};
use sp_runtime::BuildStorage;

/// The genesis preset of a chain that this node was built with, as a patch of the default genesis. `null` for other chains.
#[derive(Clone, Debug, Default)]
pub struct BuiltIn(Value);

impl BuiltIn {
	/// The preset of that name.
	///
	/// # Errors
	///
	/// The runtime has none of that name.
	pub fn new(preset: &str) -> Result<Self, String> {
		souk_runtime::genesis_presets::get_preset(&preset.into())
			.and_then(|json| serde_json::from_slice(&json).ok())
			.map(Self)
			.ok_or_else(|| format!("the runtime has no genesis preset {preset}"))
	}

	/// The patch.
	pub fn patch(&self) -> &Value {
		&self.0
	}
}

/// The genesis state that a chain specification describes.
///
/// # Errors
///
/// The fault of the specification.
pub fn storage(spec: &dyn ChainSpec) -> Result<Storage, String> {
	match sc_chain_spec::get_extension::<BuiltIn>(spec.extensions()) {
		Some(BuiltIn(patch)) if !patch.is_null() => native(patch.clone()),
		_ => spec.as_storage_builder().build_storage(),
	}
}

/// What the native code makes of a patch.
fn native(patch: Value) -> Result<Storage, String> {
	let code = souk_runtime::WASM_BINARY.ok_or("this souk-node was built without the runtime")?;
	let mut config =
		serde_json::to_value(RuntimeGenesisConfig::default()).map_err(|error| error.to_string())?;
	sc_chain_spec::json_merge(&mut config, patch);
	let config: RuntimeGenesisConfig = serde_json::from_value(config).map_err(|error| error.to_string())?;
	let mut storage = config.build_storage()?;
	storage.top.insert(well_known_keys::CODE.to_vec(), code.to_vec());
	Ok(storage)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::chain_spec;

	#[test]
	fn should_make_the_state_that_the_wasm_runtime_makes() {
		let spec = chain_spec::development().expect("built with the runtime");
		let (native, wasm) = (storage(&spec).expect("sound"), spec.build_storage().expect("sound"));
		assert!(native.top == wasm.top, "the native genesis differs from that of the wasm runtime");
		assert!(native.children_default.is_empty() && wasm.children_default.is_empty());
	}

	#[test]
	fn should_have_code_that_fits_an_answer_of_a_node_with_the_usual_limits() {
		let code = souk_runtime::WASM_BINARY.expect("built with the runtime");
		// An answer is hex, and may have 15 MiB.
		assert!(code.len() < 7 << 20, "the runtime has {} bytes", code.len());
	}

	#[test]
	fn should_ask_the_runtime_of_a_file() {
		let spec = chain_spec::ChainSpec::from_json_bytes(
			br#"{"name":"x","id":"x","chainType":"Live","bootNodes":[],"genesis":{"raw":{"top":{"0x3a636f6465":"0x00"},
			"childrenDefault":{}}},"forkBlocks":null,"badBlocks":null,"lightSyncState":null}"#
				.as_slice(),
		)
		.expect("sound");
		let code = storage(&spec).expect("raw").top.get(well_known_keys::CODE).cloned();
		assert_eq!(code, Some(vec![0]), "and nothing of the built-in chains");
	}
}
