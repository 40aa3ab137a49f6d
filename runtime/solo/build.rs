// SPDX-License-Identifier: Apache-2.0

//! Compiles the runtime to wasm.

#[cfg(feature = "std")]
#[path = "../common/both/wasm.rs"]
mod wasm;

#[cfg(feature = "std")]
fn main() {
	wasm::build(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
}

#[cfg(not(feature = "std"))]
fn main() {}
