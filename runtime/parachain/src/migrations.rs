// SPDX-License-Identifier: Apache-2.0

//! The migrations that run once when the chain moves to this runtime.
//!
//! `spec_version` 1 is the first, so there is nothing to migrate. After it, every storage change comes with a versioned
//! migration here. The migration takes a single block if its work is bounded and small. Otherwise it is stepped.

/// Migrations that run in one block, before everything else in it.
pub type SingleBlock = ();

/// Migrations that take as many blocks as they need. Ordinary transactions wait meanwhile.
pub type MultiBlock = ();
