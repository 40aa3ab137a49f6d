// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_assets`. Written by `make weights PALLETS=pallet_assets`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_assets --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_assets::WeightInfo for WeightInfo<T> {
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 36_010 ns.
	fn create() -> Weight {
		Weight::from_parts(42_227_000, 383)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 15_600 ns.
	fn force_create() -> Weight {
		Weight::from_parts(16_884_000, 176)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:0)
	// Storage: `AssetsHolder::Holds` (r:1 w:0)
	// Fastest run: 24_599 ns.
	fn start_destroy() -> Weight {
		Weight::from_parts(29_970_000, 440)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:1001 w:1000)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1000 w:1000)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1000 w:1000)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1000 w:1000)
	// Storage: `AssetsHolder::Holds` (r:1000 w:1000)
	// Storage: `System::Account` (r:1000 w:1000)
	// Fastest run: 21_181 ns.
	// `c` from 0 to 1000.
	fn destroy_accounts(c: u32, ) -> Weight {
		Weight::from_parts(26_023_000, 1151)
			// ± 867_428
			.saturating_add(Weight::from_parts(61_198_462, 158).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(6).saturating_mul(c.into()))
	}

	// Storage: `Assets::Approvals` (r:1001 w:1000)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 22_336 ns.
	// `a` from 0 to 1000.
	fn destroy_approvals(a: u32, ) -> Weight {
		Weight::from_parts(28_779_000, 457)
			// ± 255_981
			.saturating_add(Weight::from_parts(25_300_327, 87).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(a.into()))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `Assets::Metadata` (r:1 w:0)
	// Storage: `Assets::Reserves` (r:0 w:1)
	// Fastest run: 23_190 ns.
	fn finish_destroy() -> Weight {
		Weight::from_parts(26_420_000, 424)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 30_332 ns.
	fn mint() -> Weight {
		Weight::from_parts(36_574_000, 826)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Fastest run: 79_567 ns.
	fn burn() -> Weight {
		Weight::from_parts(83_708_000, 579)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 96_344 ns.
	fn transfer() -> Weight {
		Weight::from_parts(100_309_000, 618)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 65_313 ns.
	fn transfer_keep_alive() -> Weight {
		Weight::from_parts(67_506_000, 618)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 92_909 ns.
	fn force_transfer() -> Weight {
		Weight::from_parts(99_158_000, 618)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Fastest run: 22_028 ns.
	fn freeze() -> Weight {
		Weight::from_parts(26_692_000, 500)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Fastest run: 21_491 ns.
	fn thaw() -> Weight {
		Weight::from_parts(22_075_000, 500)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 14_455 ns.
	fn freeze_asset() -> Weight {
		Weight::from_parts(16_948_000, 351)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 15_001 ns.
	fn thaw_asset() -> Weight {
		Weight::from_parts(16_328_000, 351)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `Assets::Metadata` (r:1 w:0)
	// Fastest run: 17_770 ns.
	fn transfer_ownership() -> Weight {
		Weight::from_parts(18_411_000, 424)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 14_362 ns.
	fn set_team() -> Weight {
		Weight::from_parts(16_290_000, 351)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Assets::Reserves` (r:0 w:1)
	// Fastest run: 15_072 ns.
	// `n` from 0 to 5.
	fn set_reserves(n: u32, ) -> Weight {
		Weight::from_parts(19_409_666, 351)
			// ± 398_896
			.saturating_add(Weight::from_parts(95_600, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Assets::Metadata` (r:1 w:1)
	// Fastest run: 34_270 ns.
	// `n` from 0 to 50.
	// `s` from 0 to 50.
	fn set_metadata(n: u32, s: u32, ) -> Weight {
		Weight::from_parts(42_372_716, 424)
			// ± 19_320
			.saturating_add(Weight::from_parts(6_465, 0).saturating_mul(n.into()))
			// ± 19_320
			.saturating_add(Weight::from_parts(30_696, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Assets::Metadata` (r:1 w:1)
	// Fastest run: 41_419 ns.
	fn clear_metadata() -> Weight {
		Weight::from_parts(42_896_000, 555)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Assets::Metadata` (r:1 w:1)
	// Fastest run: 16_448 ns.
	// `n` from 0 to 50.
	// `s` from 0 to 50.
	fn force_set_metadata(_n: u32, s: u32, ) -> Weight {
		Weight::from_parts(21_448_433, 263)
			// ± 27_274
			.saturating_add(Weight::from_parts(3_637, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Assets::Metadata` (r:1 w:1)
	// Fastest run: 34_539 ns.
	fn force_clear_metadata() -> Weight {
		Weight::from_parts(43_868_000, 555)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 14_731 ns.
	fn force_asset_status() -> Weight {
		Weight::from_parts(15_567_000, 351)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Approvals` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 40_342 ns.
	fn approve_transfer() -> Weight {
		Weight::from_parts(45_011_000, 351)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Approvals` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 127_241 ns.
	fn transfer_approved() -> Weight {
		Weight::from_parts(128_105_000, 788)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	// Storage: `Assets::Approvals` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 39_237 ns.
	fn cancel_approval() -> Weight {
		Weight::from_parts(46_875_000, 521)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Approvals` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 47_640 ns.
	fn force_cancel_approval() -> Weight {
		Weight::from_parts(48_687_000, 521)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 15_606 ns.
	fn set_min_balance() -> Weight {
		Weight::from_parts(19_355_000, 351)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 48_408 ns.
	fn touch() -> Weight {
		Weight::from_parts(50_905_000, 929)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Fastest run: 40_189 ns.
	fn touch_other() -> Weight {
		Weight::from_parts(47_059_000, 826)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 74_492 ns.
	fn refund() -> Weight {
		Weight::from_parts(78_394_000, 700)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Fastest run: 68_909 ns.
	fn refund_other() -> Weight {
		Weight::from_parts(74_457_000, 630)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Fastest run: 25_346 ns.
	fn block() -> Weight {
		Weight::from_parts(26_957_000, 500)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 119_696 ns.
	fn transfer_all() -> Weight {
		Weight::from_parts(121_413_000, 618)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Fastest run: 5_898 ns.
	fn total_issuance() -> Weight {
		Weight::from_parts(6_114_000, 351)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Assets::Account` (r:1 w:0)
	// Fastest run: 7_850 ns.
	fn balance() -> Weight {
		Weight::from_parts(8_170_000, 263)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Assets::Approvals` (r:1 w:0)
	// Fastest run: 9_300 ns.
	fn allowance() -> Weight {
		Weight::from_parts(9_409_000, 283)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Assets::Reserves` (r:0 w:1)
	// Fastest run: 11_466 ns.
	fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
		Weight::from_parts(11_940_000, 190)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Metadata` (r:1 w:0)
	// Fastest run: 6_554 ns.
	fn get_metadata() -> Weight {
		Weight::from_parts(6_937_000, 318)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
