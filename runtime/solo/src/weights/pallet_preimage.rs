// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_preimage`. Written by `make weights PALLETS=pallet_preimage`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_preimage --preset development --steps 10 --repeat 10 --min-seconds 1 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_preimage::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Preimage::PreimageFor` (r:0 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 64_662 ns.
	// `s` from 0 to 4194304.
	fn note_preimage(s: u32, ) -> Weight {
		Weight::from_parts(65_533_000, 124)
			// ± 21
			.saturating_add(Weight::from_parts(2_271, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Preimage::PreimageFor` (r:0 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 16_976 ns.
	// `s` from 0 to 4194304.
	fn note_requested_preimage(s: u32, ) -> Weight {
		Weight::from_parts(20_270_000, 68)
			// ± 23
			.saturating_add(Weight::from_parts(2_278, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Preimage::PreimageFor` (r:0 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 16_871 ns.
	// `s` from 0 to 4194304.
	fn note_no_deposit_preimage(s: u32, ) -> Weight {
		Weight::from_parts(20_417_000, 68)
			// ± 31
			.saturating_add(Weight::from_parts(2_304, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Preimage::PreimageFor` (r:0 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 78_540 ns.
	fn unnote_preimage() -> Weight {
		Weight::from_parts(89_692_000, 343)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Preimage::PreimageFor` (r:0 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 34_303 ns.
	fn unnote_no_deposit_preimage() -> Weight {
		Weight::from_parts(42_584_000, 106)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 26_590 ns.
	fn request_preimage() -> Weight {
		Weight::from_parts(35_564_000, 150)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 17_604 ns.
	fn request_no_deposit_preimage() -> Weight {
		Weight::from_parts(26_032_000, 106)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 18_214 ns.
	fn request_unnoted_preimage() -> Weight {
		Weight::from_parts(24_630_000, 4)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 11_905 ns.
	fn request_requested_preimage() -> Weight {
		Weight::from_parts(14_905_000, 68)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Preimage::PreimageFor` (r:0 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 33_556 ns.
	fn unrequest_preimage() -> Weight {
		Weight::from_parts(40_489_000, 106)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 10_807 ns.
	fn unrequest_unnoted_preimage() -> Weight {
		Weight::from_parts(14_082_000, 68)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 10_246 ns.
	fn unrequest_multi_referenced_preimage() -> Weight {
		Weight::from_parts(13_887_000, 68)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1024 w:1024)
	// Storage: `Preimage::RequestStatusFor` (r:0 w:1024)
	// Storage: `Preimage::StatusFor` (r:1024 w:1024)
	// Storage: `System::Account` (r:1024 w:1024)
	// Fastest run: 70_439 ns.
	// `n` from 1 to 1024.
	fn ensure_updated(n: u32, ) -> Weight {
		Weight::from_parts(70_820_000, 328)
			// ± 527_278
			.saturating_add(Weight::from_parts(75_750_785, 177).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}
}
