// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_utility`. Written by `make weights PALLETS=pallet_utility`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_utility --preset development --steps 10 --repeat 10 --min-seconds 1 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 6_960 ns.
	// `c` from 0 to 1000.
	fn batch(c: u32, ) -> Weight {
		Weight::from_parts(7_595_000, 52)
			// ± 5_354
			.saturating_add(Weight::from_parts(4_159_625, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 6_804 ns.
	fn as_derivative() -> Weight {
		Weight::from_parts(10_455_000, 80)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 7_567 ns.
	// `c` from 0 to 1000.
	fn batch_all(c: u32, ) -> Weight {
		Weight::from_parts(7_700_000, 52)
			// ± 6_030
			.saturating_add(Weight::from_parts(4_613_500, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Fastest run: 6_699 ns.
	fn dispatch_as() -> Weight {
		Weight::from_parts(10_184_000, 0)
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 6_657 ns.
	// `c` from 0 to 1000.
	fn force_batch(c: u32, ) -> Weight {
		Weight::from_parts(23_261_734, 52)
			// ± 13_800
			.saturating_add(Weight::from_parts(3_950_560, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Fastest run: 8_384 ns.
	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(10_227_000, 0)
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 11_338 ns.
	fn if_else() -> Weight {
		Weight::from_parts(17_512_000, 80)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
