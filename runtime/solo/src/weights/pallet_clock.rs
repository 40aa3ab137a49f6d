// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_clock`. Written by `make weights PALLETS=pallet_clock`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_clock --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_clock::WeightInfo for WeightInfo<T> {
	// Storage: `Clock::Dials` (r:1 w:1)
	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Storage: `TxPause::PausedCalls` (r:1 w:0)
	// Fastest run: 18_013 ns.
	fn tick() -> Weight {
		Weight::from_parts(18_277_000, 244)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
