// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_tranches`. Written by `make weights PALLETS=pallet_tranches`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_tranches --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_tranches::WeightInfo for WeightInfo<T> {
	// Storage: `Assets::Account` (r:2 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Tranches::Allocations` (r:0 w:1)
	// Storage: `Tranches::AllocationsOf` (r:1 w:1)
	// Storage: `Tranches::NextAllocation` (r:1 w:1)
	// Fastest run: 73_794 ns.
	// `n` from 1 to 16.
	fn allocate(n: u32, ) -> Weight {
		Weight::from_parts(86_379_137, 1488)
			// ± 222_794
			.saturating_add(Weight::from_parts(528_097, 13).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Tranches::Allocations` (r:1 w:1)
	// Storage: `Tranches::AllocationsOf` (r:1 w:1)
	// Storage: `Tranches::Launch` (r:1 w:0)
	// Fastest run: 61_643 ns.
	// `n` from 1 to 16.
	fn release(n: u32, ) -> Weight {
		Weight::from_parts(71_682_051, 1802)
			// ± 172_734
			.saturating_add(Weight::from_parts(228_883, 28).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Tranches::Launch` (r:1 w:1)
	// Fastest run: 8_882 ns.
	fn launch() -> Weight {
		Weight::from_parts(9_632_000, 210)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
