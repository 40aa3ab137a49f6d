// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_prepaid`. Written by `make weights PALLETS=pallet_prepaid`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_prepaid --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_prepaid::WeightInfo for WeightInfo<T> {
	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 168_028 ns.
	fn open_account() -> Weight {
		Weight::from_parts(177_226_000, 1539)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Fastest run: 120_345 ns.
	fn top_up() -> Weight {
		Weight::from_parts(130_153_000, 1561)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Fastest run: 62_357 ns.
	fn withdraw() -> Weight {
		Weight::from_parts(68_587_000, 1404)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 104_115 ns.
	fn close_account() -> Weight {
		Weight::from_parts(110_562_000, 1771)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Prepaid::Allowances` (r:1 w:1)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 82_182 ns.
	fn serve() -> Weight {
		Weight::from_parts(87_990_000, 937)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Prepaid::Allowances` (r:1 w:1)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 74_047 ns.
	fn stop_serving() -> Weight {
		Weight::from_parts(82_405_000, 819)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::PriceRates` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 23_486 ns.
	fn set_rate() -> Weight {
		Weight::from_parts(30_685_000, 527)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Prepaid::PriceRates` (r:1 w:1)
	// Fastest run: 16_712 ns.
	fn remove_rate() -> Weight {
		Weight::from_parts(20_713_000, 367)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:1 w:0)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Allowances` (r:1 w:1)
	// Storage: `Prepaid::Prepaids` (r:2 w:1)
	// Storage: `Prepaid::PriceRates` (r:5 w:0)
	// Storage: `Prepaid::Reservations` (r:0 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 116_491 ns.
	// `l` from 1 to 16.
	fn reserve(l: u32, ) -> Weight {
		Weight::from_parts(121_126_135, 2004)
			// ± 168_469
			.saturating_add(Weight::from_parts(2_290_890, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Assets::Account` (r:35 w:35)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Prepaid::Allowances` (r:1 w:1)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Storage: `Prepaid::Reservations` (r:1 w:1)
	// Storage: `System::Account` (r:32 w:32)
	// Fastest run: 147_334 ns.
	// `l` from 1 to 16.
	// `p` from 0 to 32.
	fn settle(l: u32, p: u32, ) -> Weight {
		Weight::from_parts(151_072_000, 639)
			// ± 3_142_579
			.saturating_add(Weight::from_parts(9_677_165, 116).saturating_mul(l.into()))
			// ± 1_579_749
			.saturating_add(Weight::from_parts(32_269_864, 115).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(p.into()))
	}

	// Storage: `Assets::Account` (r:1 w:0)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Prepaid::PriceRates` (r:1 w:0)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 36_407 ns.
	fn worth() -> Weight {
		Weight::from_parts(45_556_000, 1504)
			.saturating_add(T::DbWeight::get().reads(5))
	}
}
