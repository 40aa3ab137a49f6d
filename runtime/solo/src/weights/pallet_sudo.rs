// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_sudo`. Written by `make weights PALLETS=pallet_sudo`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_sudo --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_sudo::WeightInfo for WeightInfo<T> {
	// Storage: `Sudo::Key` (r:1 w:1)
	// Fastest run: 11_864 ns.
	fn set_key() -> Weight {
		Weight::from_parts(12_794_000, 264)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Sudo::Key` (r:1 w:0)
	// Fastest run: 12_746 ns.
	fn sudo() -> Weight {
		Weight::from_parts(15_760_000, 264)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Sudo::Key` (r:1 w:0)
	// Fastest run: 12_600 ns.
	fn sudo_as() -> Weight {
		Weight::from_parts(19_117_000, 264)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Sudo::Key` (r:1 w:1)
	// Fastest run: 10_537 ns.
	fn remove_key() -> Weight {
		Weight::from_parts(11_142_000, 264)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Sudo::Key` (r:1 w:0)
	// Fastest run: 4_625 ns.
	fn check_only_sudo_account() -> Weight {
		Weight::from_parts(4_964_000, 264)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
