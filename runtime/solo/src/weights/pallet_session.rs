// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_session`. Written by `make weights PALLETS=pallet_session`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_session --preset none --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_session::WeightInfo for WeightInfo<T> {
	// Storage: `Session::KeyOwner` (r:3 w:3)
	// Storage: `Session::NextKeys` (r:1 w:1)
	// Fastest run: 190_865 ns.
	fn set_keys() -> Weight {
		Weight::from_parts(201_486_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Session::ExternallySetKeys` (r:1 w:0)
	// Storage: `Session::KeyOwner` (r:0 w:3)
	// Storage: `Session::NextKeys` (r:1 w:1)
	// Fastest run: 70_154 ns.
	fn purge_keys() -> Weight {
		Weight::from_parts(71_422_000, 637)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
}
