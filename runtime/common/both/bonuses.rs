// SPDX-License-Identifier: Apache-2.0

//! Bonuses, by which merchants reward their buyers.

use super::assets::{Holds, PaymentAssets};
use crate::{Clock, Rewards, Runtime, RuntimeHoldReason, Shops};
use frame_support::traits::{ConstU32, ConstU64};
use souk_runtime_common::parameters::bonuses::{MAX_BONUSES, MAX_LIFE, MAX_LISTINGS, PAY_TIME};

impl pallet_bonuses::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Shops = Shops;
	type PaymentAssets = PaymentAssets;
	type RewardEras = Rewards;
	type Time = Clock;
	type MaxLife = ConstU64<MAX_LIFE>;
	type PayTime = ConstU64<PAY_TIME>;
	type MaxBonuses = ConstU32<MAX_BONUSES>;
	type MaxListings = ConstU32<MAX_LISTINGS>;
	type WeightInfo = crate::weights::pallet_bonuses::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
