// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `frame_system`. Written by `make weights PALLETS=frame_system`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet frame_system --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	// Fastest run: 4_276 ns.
	// `b` from 0 to 3932160.
	fn remark(b: u32, ) -> Weight {
		Weight::from_parts(40_503_000, 0)
			// ± 31
			.saturating_add(Weight::from_parts(465, 0).saturating_mul(b.into()))
	}

	// Fastest run: 8_760 ns.
	// `b` from 0 to 3932160.
	fn remark_with_event(b: u32, ) -> Weight {
		Weight::from_parts(9_069_000, 0)
			// ± 22
			.saturating_add(Weight::from_parts(1_721, 0).saturating_mul(b.into()))
	}

	// Storage: `of no pallet` (r:0 w:1)
	// Fastest run: 7_412 ns.
	fn set_heap_pages() -> Weight {
		Weight::from_parts(8_931_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Storage: `of no pallet` (r:0 w:1)
	// Fastest run: 157_634_682 ns.
	fn set_code() -> Weight {
		Weight::from_parts(165_722_307_000, 109)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `of no pallet` (r:0 w:0)
	// Fastest run: 3_874 ns.
	// `i` from 0 to 1000.
	fn set_storage(i: u32, ) -> Weight {
		Weight::from_parts(2_774_744, 0)
			// ± 12_139
			.saturating_add(Weight::from_parts(916_096, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(i.into()))
	}

	// Storage: `of no pallet` (r:0 w:0)
	// Fastest run: 4_922 ns.
	// `i` from 0 to 1000.
	fn kill_storage(i: u32, ) -> Weight {
		Weight::from_parts(5_015_000, 0)
			// ± 11_011
			.saturating_add(Weight::from_parts(716_431, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(i.into()))
	}

	// Storage: `of no pallet` (r:0 w:0)
	// Fastest run: 7_301 ns.
	// `p` from 0 to 1000.
	fn kill_prefix(p: u32, ) -> Weight {
		Weight::from_parts(30_182_545, 61)
			// ± 35_444
			.saturating_add(Weight::from_parts(1_193_115, 70).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(p.into()))
	}

	// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	// Fastest run: 14_948 ns.
	fn authorize_upgrade() -> Weight {
		Weight::from_parts(16_661_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Migrations::Cursor` (r:1 w:0)
	// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
	// Storage: `of no pallet` (r:0 w:1)
	// Fastest run: 143_878_833 ns.
	fn apply_authorized_upgrade() -> Weight {
		Weight::from_parts(153_196_467_000, 131)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
