// SPDX-License-Identifier: Apache-2.0

//! Compiles the runtime to wasm with its benchmarks. The native runtime and its dependencies are not needed for that, and
//! would take longer than all the rest.

fn main() {
	// The builder looks for the runtime by its path, and knows only paths without `..`.
	let root = std::fs::canonicalize(concat!(env!("CARGO_MANIFEST_DIR"), "/../../..")).expect("it is there");
	// The versions are those of Souk's lock file.
	std::env::set_var("WASM_BUILD_WORKSPACE_HINT", &root);
	substrate_wasm_builder::WasmBuilder::new()
		.with_project(root.join("runtime/solo/Cargo.toml"))
		.expect("the runtime is there")
		.import_memory()
		.export_heap_base()
		.enable_feature("runtime-benchmarks")
		.build();
}
