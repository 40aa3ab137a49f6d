// SPDX-License-Identifier: Apache-2.0

//! Nothing: the build script leaves the wasm runtime with benchmarks in the target folder.
