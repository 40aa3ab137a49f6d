// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_balances`. Written by `make weights PALLETS=pallet_balances`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_balances --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 88_920 ns.
	fn transfer_allow_death() -> Weight {
		Weight::from_parts(95_933_000, 174)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 56_933 ns.
	fn transfer_keep_alive() -> Weight {
		Weight::from_parts(58_676_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 26_894 ns.
	fn force_set_balance_creating() -> Weight {
		Weight::from_parts(33_849_000, 105)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 27_898 ns.
	fn force_set_balance_killing() -> Weight {
		Weight::from_parts(33_018_000, 240)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 91_372 ns.
	fn force_transfer() -> Weight {
		Weight::from_parts(93_243_000, 314)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 65_480 ns.
	fn transfer_all() -> Weight {
		Weight::from_parts(67_988_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 21_994 ns.
	fn force_unreserve() -> Weight {
		Weight::from_parts(28_926_000, 240)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `System::Account` (r:1000 w:1000)
	// Fastest run: 22_943 ns.
	// `u` from 1 to 1000.
	fn upgrade_accounts(u: u32, ) -> Weight {
		Weight::from_parts(27_670_000, 103)
			// ± 123_239
			.saturating_add(Weight::from_parts(19_231_472, 85).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(u.into()))
	}

	// Fastest run: 9_890 ns.
	fn force_adjust_total_issuance() -> Weight {
		Weight::from_parts(10_747_000, 0)
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 60_391 ns.
	fn burn_allow_death() -> Weight {
		Weight::from_parts(65_816_000, 174)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Fastest run: 25_708 ns.
	fn burn_keep_alive() -> Weight {
		Weight::from_parts(32_365_000, 0)
	}
}
