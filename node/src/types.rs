// SPDX-License-Identifier: Apache-2.0

//! The types of the chain that the node names. They are the runtime's.
//!
//! The node uses only types of the runtime's code. The wasm code on chain answers every call, so a runtime upgrade does not
//! break an older node.

pub use souk_runtime::{opaque::Block, AccountId, BlockNumber, Hash, RuntimeApi};
