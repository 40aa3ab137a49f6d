// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_migrations`. Written by `make weights PALLETS=pallet_migrations`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_migrations --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
	// Storage: `Migrations::Cursor` (r:1 w:1)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 8_909 ns.
	fn onboard_new_mbms() -> Weight {
		Weight::from_parts(12_468_000, 337)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Fastest run: 2_076 ns.
	fn progress_mbms_none() -> Weight {
		Weight::from_parts(2_330_000, 109)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 7_310 ns.
	fn exec_migration_completed() -> Weight {
		Weight::from_parts(7_781_000, 228)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Historic` (r:1 w:0)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 12_279 ns.
	fn exec_migration_skipped_historic() -> Weight {
		Weight::from_parts(16_731_000, 391)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Migrations::Historic` (r:1 w:0)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 12_575 ns.
	fn exec_migration_advance() -> Weight {
		Weight::from_parts(18_766_000, 337)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Migrations::Historic` (r:1 w:1)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 14_128 ns.
	fn exec_migration_complete() -> Weight {
		Weight::from_parts(14_816_000, 337)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Storage: `Migrations::Historic` (r:1 w:0)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 16_064 ns.
	fn exec_migration_fail() -> Weight {
		Weight::from_parts(21_435_000, 337)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Fastest run: 296 ns.
	fn on_init_loop() -> Weight {
		Weight::from_parts(310_000, 0)
	}

	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Fastest run: 5_157 ns.
	fn force_set_cursor() -> Weight {
		Weight::from_parts(5_283_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Cursor` (r:0 w:1)
	// Fastest run: 5_367 ns.
	fn force_set_active_cursor() -> Weight {
		Weight::from_parts(6_127_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Storage: `of no pallet` (r:1 w:0)
	// Fastest run: 7_440 ns.
	fn force_onboard_mbms() -> Weight {
		Weight::from_parts(8_094_000, 313)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Migrations::Historic` (r:256 w:256)
	// Fastest run: 29_303 ns.
	// `n` from 0 to 256.
	fn clear_historic(n: u32, ) -> Weight {
		Weight::from_parts(47_405_207, 1213)
			// ± 109_058
			.saturating_add(Weight::from_parts(1_384_810, 271).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `of no pallet` (r:0 w:0)
	// Fastest run: 2_899 ns.
	// `n` from 0 to 2048.
	fn reset_pallet_migration(n: u32, ) -> Weight {
		Weight::from_parts(2_954_000, 1207)
			// ± 16_884
			.saturating_add(Weight::from_parts(873_174, 1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}
}
