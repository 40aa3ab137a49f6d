// SPDX-License-Identifier: Apache-2.0

//! Compiles the runtime to wasm, with the metadata hash for releases.

#[cfg(feature = "std")]
fn main() {
	// The target folder may be outside the clone, and then the builder does not find the lock file. Without the lock file,
	// the wasm runtime would be built from other versions than the native one.
	if std::env::var_os(HINT).is_none() {
		std::env::set_var(HINT, concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
	}
	let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("SOUK", 12);
	builder.build();
}

#[cfg(feature = "std")]
const HINT: &str = "WASM_BUILD_WORKSPACE_HINT";

#[cfg(not(feature = "std"))]
fn main() {}
