// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_multisig`. Written by `make weights PALLETS=pallet_multisig`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_multisig --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 31_864 ns.
	// `z` from 0 to 10000.
	fn as_multi_threshold_1(_z: u32, ) -> Weight {
		Weight::from_parts(60_169_521, 80)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Fastest run: 54_312 ns.
	// `s` from 2 to 100.
	// `z` from 0 to 10000.
	fn as_multi_create(_s: u32, z: u32, ) -> Weight {
		Weight::from_parts(78_199_263, 80)
			// ± 1_028
			.saturating_add(Weight::from_parts(739, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Fastest run: 38_877 ns.
	// `s` from 3 to 100.
	// `z` from 0 to 10000.
	fn as_multi_approve(s: u32, z: u32, ) -> Weight {
		Weight::from_parts(32_503_260, 286)
			// ± 43_631
			.saturating_add(Weight::from_parts(116_465, 0).saturating_mul(s.into()))
			// ± 425
			.saturating_add(Weight::from_parts(2_779, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 67_464 ns.
	// `s` from 2 to 100.
	// `z` from 0 to 10000.
	fn as_multi_complete(s: u32, z: u32, ) -> Weight {
		Weight::from_parts(24_809_540, 502)
			// ± 194_603
			.saturating_add(Weight::from_parts(560_051, 34).saturating_mul(s.into()))
			// ± 1_920
			.saturating_add(Weight::from_parts(5_191, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Fastest run: 33_157 ns.
	// `s` from 2 to 100.
	fn approve_as_multi_create(s: u32, ) -> Weight {
		Weight::from_parts(38_219_499, 80)
			// ± 31_558
			.saturating_add(Weight::from_parts(221_684, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Fastest run: 19_912 ns.
	// `s` from 2 to 100.
	fn approve_as_multi_approve(s: u32, ) -> Weight {
		Weight::from_parts(23_090_298, 286)
			// ± 15_710
			.saturating_add(Weight::from_parts(205_621, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Fastest run: 33_176 ns.
	// `s` from 2 to 100.
	fn cancel_as_multi(s: u32, ) -> Weight {
		Weight::from_parts(40_085_506, 286)
			// ± 17_117
			.saturating_add(Weight::from_parts(192_136, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Multisig::Multisigs` (r:1 w:1)
	// Fastest run: 31_945 ns.
	// `s` from 2 to 100.
	fn poke_deposit(s: u32, ) -> Weight {
		Weight::from_parts(41_455_883, 286)
			// ± 246_389
			.saturating_add(Weight::from_parts(287_372, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
