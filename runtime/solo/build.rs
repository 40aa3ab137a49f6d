// SPDX-License-Identifier: Apache-2.0

//! Compiles the runtime to wasm, with the metadata hash for releases.

#[cfg(feature = "std")]
fn main() {
	// Build results live outside the clone, from where the builder does not find the lock file; without it the wasm
	// runtime would be made of other versions than the native one.
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
