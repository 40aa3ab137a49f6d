// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_whitelist`. Written by `make weights PALLETS=pallet_whitelist`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_whitelist --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_whitelist::WeightInfo for WeightInfo<T> {
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	// Fastest run: 18_724 ns.
	fn whitelist_call() -> Weight {
		Weight::from_parts(23_179_000, 10)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	// Fastest run: 16_088 ns.
	fn remove_whitelisted_call() -> Weight {
		Weight::from_parts(16_563_000, 138)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	// Storage: `Whitelist::WhitelistedCall` (r:1 w:0)
	// Fastest run: 13_468 ns.
	// `n` from 1 to 10000.
	fn defer_dispatch(n: u32, ) -> Weight {
		Weight::from_parts(18_288_715, 12)
			// ± 241
			.saturating_add(Weight::from_parts(981, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	// Fastest run: 10_912 ns.
	fn remove_deferred_dispatch() -> Weight {
		Weight::from_parts(11_618_000, 74)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Preimage::PreimageFor` (r:1 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	// Fastest run: 35_654 ns.
	// `n` from 1 to 4194294.
	fn dispatch_whitelisted_call(n: u32, ) -> Weight {
		Weight::from_parts(35_683_000, 275)
			// ± 21
			.saturating_add(Weight::from_parts(1_290, 1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
	// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
	// Fastest run: 28_147 ns.
	// `n` from 1 to 10000.
	fn dispatch_whitelisted_call_with_preimage(n: u32, ) -> Weight {
		Weight::from_parts(29_728_538, 203)
			// ± 147
			.saturating_add(Weight::from_parts(1_146, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
