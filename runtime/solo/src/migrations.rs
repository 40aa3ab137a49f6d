// SPDX-License-Identifier: Apache-2.0

//! What runs once when the chain moves to this runtime.
//!
//! `spec_version` 1 is the first: nothing to migrate. From then on every storage change comes with a versioned
//! migration here, single-block where its work is bounded and small, otherwise stepped.

/// Migrations that run in one block, before anything else of it.
pub type SingleBlock = ();

/// Migrations that take as many blocks as they need; ordinary transactions wait meanwhile.
pub type MultiBlock = ();
