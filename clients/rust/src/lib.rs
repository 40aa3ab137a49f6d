// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

pub mod calls;
pub mod cid;
pub mod keys;
pub mod node;

pub use calls::{call, Chain};
pub use keys::Key;
pub use node::{Facts, Handle};
