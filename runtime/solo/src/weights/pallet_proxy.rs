// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_proxy`. Written by `make weights PALLETS=pallet_proxy`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_proxy --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
	// Storage: `Proxy::Proxies` (r:1 w:0)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 19_134 ns.
	// `p` from 1 to 31.
	fn proxy(p: u32, ) -> Weight {
		Weight::from_parts(25_408_317, 274)
			// ± 57_514
			.saturating_add(Weight::from_parts(0, 37).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Proxy::Announcements` (r:1 w:1)
	// Storage: `Proxy::Proxies` (r:1 w:0)
	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 43_989 ns.
	// `a` from 0 to 31.
	// `p` from 1 to 31.
	fn proxy_announced(a: u32, p: u32, ) -> Weight {
		Weight::from_parts(48_912_878, 656)
			// ± 183_993
			.saturating_add(Weight::from_parts(165_154, 68).saturating_mul(a.into()))
			// ± 191_281
			.saturating_add(Weight::from_parts(131_228, 35).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Proxy::Announcements` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 27_012 ns.
	// `a` from 0 to 31.
	// `p` from 1 to 31.
	fn remove_announcement(a: u32, _p: u32, ) -> Weight {
		Weight::from_parts(32_021_106, 491)
			// ± 28_817
			.saturating_add(Weight::from_parts(242_543, 68).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Proxy::Announcements` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 26_273 ns.
	// `a` from 0 to 31.
	// `p` from 1 to 31.
	fn reject_announcement(a: u32, _p: u32, ) -> Weight {
		Weight::from_parts(29_987_317, 491)
			// ± 30_181
			.saturating_add(Weight::from_parts(242_625, 68).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Proxy::Announcements` (r:1 w:1)
	// Storage: `Proxy::Proxies` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 33_903 ns.
	// `a` from 0 to 31.
	// `p` from 1 to 31.
	fn announce(a: u32, p: u32, ) -> Weight {
		Weight::from_parts(41_560_690, 475)
			// ± 33_621
			.saturating_add(Weight::from_parts(144_918, 69).saturating_mul(a.into()))
			// ± 34_953
			.saturating_add(Weight::from_parts(0, 36).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Proxy::Proxies` (r:1 w:1)
	// Fastest run: 24_648 ns.
	// `p` from 1 to 31.
	fn add_proxy(p: u32, ) -> Weight {
		Weight::from_parts(29_975_773, 194)
			// ± 46_601
			.saturating_add(Weight::from_parts(51_150, 37).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Proxy::Proxies` (r:1 w:1)
	// Fastest run: 24_579 ns.
	// `p` from 1 to 31.
	fn remove_proxy(p: u32, ) -> Weight {
		Weight::from_parts(29_749_928, 194)
			// ± 48_082
			.saturating_add(Weight::from_parts(6_713, 37).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Proxy::Proxies` (r:1 w:1)
	// Fastest run: 25_117 ns.
	// `p` from 1 to 31.
	fn remove_proxies(p: u32, ) -> Weight {
		Weight::from_parts(27_769_919, 194)
			// ± 41_550
			.saturating_add(Weight::from_parts(1_770_196, 37).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Proxy::Proxies` (r:1 w:1)
	// Fastest run: 27_821 ns.
	// `p` from 1 to 31.
	fn create_pure(_p: u32, ) -> Weight {
		Weight::from_parts(34_773_709, 206)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Proxy::Proxies` (r:1 w:1)
	// Fastest run: 25_280 ns.
	// `p` from 0 to 30.
	fn kill_pure(p: u32, ) -> Weight {
		Weight::from_parts(31_586_912, 231)
			// ± 53_462
			.saturating_add(Weight::from_parts(36_906, 37).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Proxy::Announcements` (r:1 w:1)
	// Storage: `Proxy::Proxies` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 53_866 ns.
	fn poke_deposit() -> Weight {
		Weight::from_parts(56_973_000, 520)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
