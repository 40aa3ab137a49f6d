// SPDX-License-Identifier: Apache-2.0

//! The build script of every Souk runtime: compiles it to wasm, with the metadata hash for releases, and compresses it in development
//! builds too.

use sp_maybe_compressed_blob::{compress_weakly, CODE_BLOB_BOMB_LIMIT};

const HINT: &str = "WASM_BUILD_WORKSPACE_HINT";

/// Compile the runtime whose build script this is, with the lock file and the profiles of the workspace in this folder.
pub fn build(workspace: &str) {
	// The target folder may be outside the clone, and then the builder does not find the lock file. Without the lock file,
	// the wasm runtime would be built from other versions than the native one.
	if std::env::var_os(HINT).is_none() {
		std::env::set_var(HINT, workspace);
	}
	let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("SOUK", 12);
	builder.build();
	if let Err(error) = compress() {
		println!("cargo:warning=the runtime stays as large as it is: {error}");
	}
}

/// The builder compresses the runtime of release builds alone. Ten megabytes do not fit an answer of a node with the usual limits,
/// so nobody could read `:code` of a development chain, and each specification and database would carry them. So what the builder
/// took for the runtime is replaced with the same bytes, compressed.
///
/// # Errors
///
/// A file cannot be read or written.
fn compress() -> Result<(), std::io::Error> {
	let Some(out) = std::env::var_os("OUT_DIR") else { return Ok(()) };
	let constants = std::path::PathBuf::from(out).join("wasm_binary.rs");
	let written = std::fs::read_to_string(&constants)?;
	// Without a runtime, as with SKIP_WASM_BUILD, there is no path.
	let path = written.split_once("Some(\"").and_then(|(_, rest)| rest.split_once('"')).map(|(path, _)| path);
	let Some(path) = path.filter(|path| !path.ends_with(".compressed.wasm")) else { return Ok(()) };
	let Some(small) = compress_weakly(&std::fs::read(path)?, CODE_BLOB_BOMB_LIMIT) else { return Ok(()) };
	let compressed = format!("{}.compressed.wasm", path.trim_end_matches(".wasm"));
	std::fs::write(&compressed, small)?;
	// The constant for those who want the symbols keeps the file of the builder.
	let changed: Vec<String> = written
		.lines()
		.map(|line| if line.contains("BLOATY") { line.into() } else { line.replace(path, &compressed) })
		.collect();
	std::fs::write(&constants, changed.join("\n"))
}
