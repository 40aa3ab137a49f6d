// SPDX-License-Identifier: Apache-2.0

//! The configuration of every pallet, by theme.

pub mod accounts;
pub mod assets;
pub mod bonuses;
pub mod clock;
pub mod commerce;
pub mod commune;
pub mod consensus;
pub mod experience;
pub mod fiat;
pub mod governance;
pub mod loyalty;
pub mod networks;
pub mod prepaid;
pub mod proxies;
pub mod rewards;
pub mod staking;
pub mod system;
pub mod trace;
