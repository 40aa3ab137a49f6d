// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_distribution`. Written by `make weights PALLETS=pallet_distribution`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-25 |
//! | machine | AMD EPYC, 2 cores, 24 GiB |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | by | souk-weigh, benchmark commands 64.0.0 of polkadot-sdk |
//! | steps | 20, each 10 times |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_distribution::WeightInfo for WeightInfo<T> {
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:64 w:0)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Distribution::NextCampaign` (r:1 w:1)
	// Proof: `Distribution::NextCampaign` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:1)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(429), added: 2904, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Campaigns` (r:0 w:1)
	// Proof: `Distribution::Campaigns` (`max_values`: None, `max_size`: Some(617), added: 3092, mode: `MaxEncodedLen`)
	// Fastest run: 103_984 ns.
	// `l` from 1 to 64.
	fn open_campaign(l: u32, ) -> Weight {
		Weight::from_parts(103_517_616, 6208)
			// ± 17_788
			.saturating_add(Weight::from_parts(4_617_900, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(Weight::from_parts(0, 2741).saturating_mul(l.into()))
	}

	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Proof: `Distribution::Campaigns` (`max_values`: None, `max_size`: Some(617), added: 3092, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(429), added: 2904, mode: `MaxEncodedLen`)
	// Fastest run: 118_175 ns.
	fn top_up_campaign() -> Weight {
		Weight::from_parts(136_572_000, 6208)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Proof: `Distribution::Campaigns` (`max_values`: None, `max_size`: Some(617), added: 3092, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(429), added: 2904, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:1)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Fastest run: 76_673 ns.
	fn close_campaign() -> Weight {
		Weight::from_parts(87_771_000, 4082)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Proof: `Distribution::Campaigns` (`max_values`: None, `max_size`: Some(617), added: 3092, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(429), added: 2904, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:1)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Fastest run: 83_083 ns.
	fn expire_campaign() -> Weight {
		Weight::from_parts(99_747_000, 4082)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Distribution::Records` (r:1 w:1)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Fastest run: 12_488 ns.
	fn forget_record() -> Weight {
		Weight::from_parts(14_101_000, 3854)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Distribution::Records` (r:1 w:1)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Fastest run: 20_150 ns.
	fn remove_record() -> Weight {
		Weight::from_parts(28_612_000, 3854)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Fastest run: 7_492 ns.
	// `d` from 0 to 8.
	// To be measured. Added by hand: the listing, for its plan and its product; the table of ceilings; for each link its
	// promoter's record, and the plan under the ceilings.
	fn verify_path(d: u32, ) -> Weight {
		Weight::from_parts(42_000_000, 9985)
			// ± 304_610
			.saturating_add(Weight::from_parts(96_192_137, 2900).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(d.into()))
	}

	// To be measured. Set by hand: the shop, the row of its campaigns, the asset, the next number; the network and what
	// penalties leave the owner; each listing.
	fn refused(l: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 14208)
			.saturating_add(Weight::from_parts(4_617_900, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2741).saturating_mul(l.into()))
	}

	// To be measured. Set by hand: the eras; each row is looked for, and removed.
	fn sweep(n: u32, ) -> Weight {
		Weight::from_parts(10_000_000, 3500)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 2700).saturating_mul(n.into()))
	}

	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Campaigns` (r:4 w:1)
	// Proof: `Distribution::Campaigns` (`max_values`: None, `max_size`: Some(617), added: 3092, mode: `MaxEncodedLen`)
	// Fastest run: 55_532 ns.
	// To be measured: the era, the buyer's account and its row were added by hand.
	fn engage() -> Weight {
		// To be measured. Added by hand: the listing, for its product, and the closing promoter's record.
		Weight::from_parts(90_000_000, 25300)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Distribution::Campaigns` (r:1 w:1)
	// Proof: `Distribution::Campaigns` (`max_values`: None, `max_size`: Some(617), added: 3092, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(429), added: 2904, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:8 w:8)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:8 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Fastest run: 96_483 ns.
	// `d` from 1 to 8.
	// To be measured: the era and the buyer's row were added by hand.
	fn settled(d: u32, ) -> Weight {
		Weight::from_parts(128_000_000, 6800)
			// ± 287_285
			.saturating_add(Weight::from_parts(6_648_347, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(0, 2864).saturating_mul(d.into()))
	}

}
