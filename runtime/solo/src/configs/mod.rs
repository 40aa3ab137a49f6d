// SPDX-License-Identifier: Apache-2.0

//! How every pallet is configured, by theme.

pub mod accounts;
pub mod assets;
pub mod commerce;
pub mod consensus;
pub mod governance;
pub mod staking;
pub mod system;
