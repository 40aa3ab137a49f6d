// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_tx_pause`. Written by `make weights PALLETS=pallet_tx_pause`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_tx_pause --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_tx_pause::WeightInfo for WeightInfo<T> {
	// Storage: `TxPause::PausedCalls` (r:1 w:1)
	// Fastest run: 14_394 ns.
	fn pause() -> Weight {
		Weight::from_parts(16_559_000, 4)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `TxPause::PausedCalls` (r:1 w:1)
	// Fastest run: 20_452 ns.
	fn unpause() -> Weight {
		Weight::from_parts(23_745_000, 566)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
