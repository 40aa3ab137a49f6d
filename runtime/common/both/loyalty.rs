// SPDX-License-Identifier: Apache-2.0

//! Loyalty to products, under the settings of governance.

use super::governance::parameters::{loyalty as settings, rewards as reward_settings};
use crate::{Balance, Rewards, Runtime};
use frame_support::traits::{ConstU32, Get};
use pallet_rewards::types::AssetWorth;
use souk_primitives::{loyalty::SaleWorth, AssetId};
use souk_runtime_common::parameters::{
	loyalty::{LargestCeiling, LeastFullEras, MostFullEras, NoCeiling, WINDOW_ERAS},
	rewards::{LeastSale, ManyEras, OneEra},
	Within,
};

/// What an asset counts for when it is spent, by the list that governance keeps for rewards.
pub struct ListedWorths;
impl SaleWorth for ListedWorths {
	fn worth(asset: &AssetId, amount: Balance) -> Balance {
		AssetWorth::of(asset, &reward_settings::Worths::get()).lost.at_least(amount)
	}
}

impl pallet_loyalty::Config for Runtime {
	type Eras = Rewards;
	type Worth = ListedWorths;
	type Ceiling = Within<settings::Ceiling, NoCeiling, LargestCeiling>;
	type FullEras = Within<settings::FullEras, LeastFullEras, MostFullEras>;
	type LeastSale = LeastSale<reward_settings::Earning>;
	type ProductLife = Within<settings::ProductLife, OneEra, ManyEras>;
	type WindowEras = ConstU32<WINDOW_ERAS>;
	type WeightInfo = crate::weights::pallet_loyalty::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
