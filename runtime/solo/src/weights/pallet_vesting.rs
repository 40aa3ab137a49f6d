// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_vesting`. Written by `make weights PALLETS=pallet_vesting`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_vesting --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_vesting::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 45_659 ns.
	// `l` from 0 to 49.
	// `s` from 1 to 28.
	fn vest_locked(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(53_278_183, 562)
			// ± 83_327
			.saturating_add(Weight::from_parts(86_072, 25).saturating_mul(l.into()))
			// ± 152_801
			.saturating_add(Weight::from_parts(0, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 49_302 ns.
	// `l` from 0 to 49.
	// `s` from 1 to 28.
	fn vest_unlocked(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(60_341_058, 562)
			// ± 70_384
			.saturating_add(Weight::from_parts(0, 25).saturating_mul(l.into()))
			// ± 129_068
			.saturating_add(Weight::from_parts(70_413, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 46_825 ns.
	// `l` from 0 to 49.
	// `s` from 1 to 28.
	fn vest_other_locked(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(45_998_702, 702)
			// ± 161_919
			.saturating_add(Weight::from_parts(231_555, 25).saturating_mul(l.into()))
			// ± 296_919
			.saturating_add(Weight::from_parts(346_803, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 53_005 ns.
	// `l` from 0 to 49.
	// `s` from 1 to 28.
	fn vest_other_unlocked(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(53_822_613, 702)
			// ± 71_233
			.saturating_add(Weight::from_parts(117_334, 25).saturating_mul(l.into()))
			// ± 130_624
			.saturating_add(Weight::from_parts(184_789, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 98_164 ns.
	// `l` from 0 to 49.
	// `s` from 0 to 27.
	fn vested_transfer(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(123_278_297, 735)
			// ± 82_970
			.saturating_add(Weight::from_parts(0, 25).saturating_mul(l.into()))
			// ± 152_146
			.saturating_add(Weight::from_parts(0, 37).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 102_559 ns.
	// `l` from 0 to 49.
	// `s` from 0 to 27.
	fn force_vested_transfer(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(106_535_398, 875)
			// ± 62_880
			.saturating_add(Weight::from_parts(195_158, 25).saturating_mul(l.into()))
			// ± 115_307
			.saturating_add(Weight::from_parts(60_497, 37).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 44_117 ns.
	// `l` from 0 to 49.
	// `s` from 2 to 28.
	fn not_unlocking_merge_schedules(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(50_215_340, 563)
			// ± 32_146
			.saturating_add(Weight::from_parts(95_650, 25).saturating_mul(l.into()))
			// ± 59_666
			.saturating_add(Weight::from_parts(0, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 46_160 ns.
	// `l` from 0 to 49.
	// `s` from 2 to 28.
	fn unlocking_merge_schedules(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(53_533_283, 563)
			// ± 25_403
			.saturating_add(Weight::from_parts(101_375, 25).saturating_mul(l.into()))
			// ± 47_150
			.saturating_add(Weight::from_parts(0, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Vesting::Vesting` (r:1 w:1)
	// Fastest run: 51_556 ns.
	// `l` from 0 to 49.
	// `s` from 2 to 28.
	fn force_remove_vesting_schedule(l: u32, s: u32, ) -> Weight {
		Weight::from_parts(56_123_303, 777)
			// ± 55_414
			.saturating_add(Weight::from_parts(143_522, 25).saturating_mul(l.into()))
			// ± 102_853
			.saturating_add(Weight::from_parts(149_014, 36).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
