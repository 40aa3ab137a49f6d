// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_distribution`. Written by `make weights PALLETS=pallet_distribution`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_distribution --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_distribution::WeightInfo for WeightInfo<T> {
	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::Campaigns` (r:0 w:1)
	// Storage: `Distribution::NextCampaign` (r:1 w:1)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Listings` (r:64 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 155_349 ns.
	// `l` from 1 to 64.
	fn open_campaign(l: u32, ) -> Weight {
		Weight::from_parts(160_377_963, 2929)
			// ± 102_799
			.saturating_add(Weight::from_parts(3_801_593, 52).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 153_997 ns.
	fn top_up_campaign() -> Weight {
		Weight::from_parts(161_080_000, 3084)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:1)
	// Fastest run: 95_657 ns.
	fn close_campaign() -> Weight {
		Weight::from_parts(103_497_000, 2547)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:1)
	// Fastest run: 105_284 ns.
	fn expire_campaign() -> Weight {
		Weight::from_parts(105_706_000, 2593)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Distribution::Records` (r:1 w:1)
	// Fastest run: 16_040 ns.
	fn forget_record() -> Weight {
		Weight::from_parts(16_502_000, 313)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::Records` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 23_724 ns.
	fn remove_record() -> Weight {
		Weight::from_parts(30_695_000, 750)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:1 w:0)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::NextCampaign` (r:1 w:0)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Listings` (r:64 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 53_642 ns.
	// `l` from 0 to 64.
	fn refused(l: u32, ) -> Weight {
		Weight::from_parts(54_082_879, 2370)
			// ± 61_629
			.saturating_add(Weight::from_parts(3_245_831, 52).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::EraPromises` (r:64 w:64)
	// Storage: `Distribution::SweptEra` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 15_497 ns.
	// `n` from 0 to 64.
	fn sweep(n: u32, ) -> Weight {
		Weight::from_parts(22_101_095, 505)
			// ± 82_634
			.saturating_add(Weight::from_parts(3_003_345, 90).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Distribution::Records` (r:8 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Rewards::Standings` (r:8 w:0)
	// Storage: `Shops::Listings` (r:1 w:0)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 9_243 ns.
	// `d` from 0 to 8.
	fn verify_path(d: u32, ) -> Weight {
		Weight::from_parts(51_446_711, 982)
			// ± 1_868_133
			.saturating_add(Weight::from_parts(58_261_100, 192).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(d.into()))
	}

	// Storage: `Assets::Account` (r:1 w:0)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::Campaigns` (r:4 w:1)
	// Storage: `Distribution::EraPromises` (r:1 w:1)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Storage: `Distribution::Records` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:0)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Listings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 136_371 ns.
	fn engage() -> Weight {
		Weight::from_parts(150_427_000, 5623)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Storage: `Distribution::EraPromises` (r:1 w:1)
	// Storage: `Distribution::Records` (r:8 w:8)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 92_386 ns.
	// `d` from 1 to 8.
	fn settled(d: u32, ) -> Weight {
		Weight::from_parts(101_864_809, 3345)
			// ± 1_089_861
			.saturating_add(Weight::from_parts(8_001_884, 67).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(d.into()))
	}
}
