// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// A test that cannot go on panics, and so does this crate.
#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic)]

extern crate alloc;

#[cfg(feature = "std")]
mod accesses;
#[cfg(feature = "std")]
mod accounts;
#[cfg(feature = "std")]
mod calls;
#[cfg(feature = "std")]
mod flows;
mod keys;
#[cfg(feature = "std")]
mod runtime;
#[cfg(feature = "std")]
mod subject;
#[cfg(feature = "std")]
mod sums;
#[cfg(test)]
mod tests;
#[cfg(feature = "std")]
mod texts;

#[cfg(feature = "std")]
pub use accesses::{accesses, Access};
#[cfg(feature = "std")]
pub use accounts::{account, nobody, state_root};
#[cfg(feature = "std")]
pub use calls::{assert_fair, charged};
#[cfg(feature = "std")]
pub use flows::{Flows, Kept, Place};
pub use keys::DevKeys;
#[cfg(feature = "std")]
pub use keys::Key;
#[cfg(feature = "std")]
pub use sp_io::TestExternalities;
#[cfg(feature = "std")]
pub use subject::{check, drain, ext, run, start, Subject};
#[cfg(feature = "std")]
pub use sums::{Holds, Sums};
#[cfg(feature = "std")]
pub use texts::{assert_all_broken, texts};
