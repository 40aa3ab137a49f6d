// SPDX-License-Identifier: Apache-2.0

//! The configuration of every pallet, by theme. What every Souk runtime configures alike is in `runtime/common/both`: those files
//! are modules of each runtime.

pub mod consensus;
pub mod exposures;
pub mod staking;
pub mod system;

#[path = "../../../common/both/accounts.rs"]
pub mod accounts;
#[path = "../../../common/both/assets.rs"]
pub mod assets;
#[path = "../../../common/both/bonuses.rs"]
pub mod bonuses;
#[path = "../../../common/both/brakes.rs"]
pub mod brakes;
#[path = "../../../common/both/clock.rs"]
pub mod clock;
#[path = "../../../common/both/commerce.rs"]
pub mod commerce;
#[path = "../../../common/both/commune.rs"]
pub mod commune;
#[path = "../../../common/both/experience.rs"]
pub mod experience;
#[path = "../../../common/both/fiat.rs"]
pub mod fiat;
#[path = "../../../common/both/governance/mod.rs"]
pub mod governance;
#[path = "../../../common/both/loyalty.rs"]
pub mod loyalty;
#[path = "../../../common/both/networks.rs"]
pub mod networks;
#[path = "../../../common/both/prepaid.rs"]
pub mod prepaid;
#[path = "../../../common/both/proxies.rs"]
pub mod proxies;
#[path = "../../../common/both/rewards.rs"]
pub mod rewards;
#[path = "../../../common/both/trace.rs"]
pub mod trace;
#[path = "../../../common/both/upkeep.rs"]
pub mod upkeep;
