// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_bonuses`. Written by `make weights PALLETS=pallet_bonuses`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_bonuses --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_bonuses::WeightInfo for WeightInfo<T> {
	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Bonuses::Bonuses` (r:0 w:1)
	// Storage: `Bonuses::NextBonus` (r:1 w:1)
	// Storage: `Bonuses::ShopBonuses` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Shops::Listings` (r:64 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 137_720 ns.
	// `l` from 1 to 64.
	fn open_bonus(l: u32, ) -> Weight {
		Weight::from_parts(145_215_735, 2554)
			// ± 81_294
			.saturating_add(Weight::from_parts(3_480_155, 52).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Bonuses::Bonuses` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 123_876 ns.
	fn top_up_bonus() -> Weight {
		Weight::from_parts(134_005_000, 2158)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Bonuses::Bonuses` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Fastest run: 18_515 ns.
	fn close_bonus() -> Weight {
		Weight::from_parts(20_931_000, 492)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Bonuses::Bonuses` (r:1 w:1)
	// Storage: `Bonuses::ShopBonuses` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Fastest run: 78_480 ns.
	fn expire_bonus() -> Weight {
		Weight::from_parts(83_045_000, 1823)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Bonuses::Bonuses` (r:4 w:1)
	// Storage: `Bonuses::EraPayments` (r:1 w:1)
	// Storage: `Bonuses::ShopBonuses` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 79_714 ns.
	// `b` from 1 to 4.
	fn on_settled(b: u32, ) -> Weight {
		Weight::from_parts(89_868_333, 2176)
			// ± 610_942
			.saturating_add(Weight::from_parts(3_775_233, 90).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Bonuses::EraPayments` (r:64 w:64)
	// Storage: `Bonuses::OldestEra` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 15_675 ns.
	// `r` from 0 to 64.
	fn sweep(r: u32, ) -> Weight {
		Weight::from_parts(22_025_261, 553)
			// ± 83_885
			.saturating_add(Weight::from_parts(3_107_903, 83).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(r.into()))
	}
}
