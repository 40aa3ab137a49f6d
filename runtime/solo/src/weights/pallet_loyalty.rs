// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_loyalty`. Written by `make weights PALLETS=pallet_loyalty`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_loyalty --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_loyalty::WeightInfo for WeightInfo<T> {
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Loyalty::Buyers` (r:2 w:1)
	// Storage: `Loyalty::Products` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 31_700 ns.
	// `n` from 1 to 5.
	fn on_settled(n: u32, ) -> Weight {
		Weight::from_parts(37_838_266, 1005)
			// ± 565_462
			.saturating_add(Weight::from_parts(499_133, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Loyalty::Products` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 19_284 ns.
	fn factor() -> Weight {
		Weight::from_parts(20_095_000, 825)
			.saturating_add(T::DbWeight::get().reads(5))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Loyalty::Products` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 24_382 ns.
	fn forget_product() -> Weight {
		Weight::from_parts(24_792_000, 825)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Loyalty::Buyers` (r:256 w:255)
	// Storage: `Loyalty::OldestWindow` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 20_987 ns.
	// `r` from 1 to 256.
	fn prune_buyers(r: u32, ) -> Weight {
		Weight::from_parts(17_999_920, 488)
			// ± 30_940
			.saturating_add(Weight::from_parts(2_578_104, 25).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(r.into()))
	}
}
