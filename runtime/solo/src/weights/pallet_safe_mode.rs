// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_safe_mode`. Written by `make weights PALLETS=pallet_safe_mode`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_safe_mode --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_safe_mode::WeightInfo for WeightInfo<T> {
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 2_573 ns.
	fn on_initialize_noop() -> Weight {
		Weight::from_parts(2_747_000, 80)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Fastest run: 8_870 ns.
	fn on_initialize_exit() -> Weight {
		Weight::from_parts(9_450_000, 107)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `SafeMode::Deposits` (r:0 w:1)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Fastest run: 71_432 ns.
	fn enter() -> Weight {
		Weight::from_parts(76_534_000, 200)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Fastest run: 11_529 ns.
	fn force_enter() -> Weight {
		Weight::from_parts(12_217_000, 80)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `SafeMode::Deposits` (r:0 w:1)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Fastest run: 70_634 ns.
	fn extend() -> Weight {
		Weight::from_parts(73_805_000, 227)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Fastest run: 12_135 ns.
	fn force_extend() -> Weight {
		Weight::from_parts(17_586_000, 107)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	// Fastest run: 11_209 ns.
	fn force_exit() -> Weight {
		Weight::from_parts(11_443_000, 107)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `SafeMode::Deposits` (r:1 w:1)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 60_878 ns.
	fn release_deposit() -> Weight {
		Weight::from_parts(69_540_000, 367)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `SafeMode::Deposits` (r:1 w:1)
	// Fastest run: 59_706 ns.
	fn force_release_deposit() -> Weight {
		Weight::from_parts(60_605_000, 367)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `SafeMode::Deposits` (r:1 w:1)
	// Fastest run: 47_268 ns.
	fn force_slash_deposit() -> Weight {
		Weight::from_parts(48_775_000, 367)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
