// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_election_provider_support_benchmarking`. Written by `make weights PALLETS=pallet_election_provider_support_benchmarking`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_election_provider_support_benchmarking --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_election_provider_support::WeightInfo for WeightInfo<T> {
	// Fastest run: 6_260_649 ns.
	// `v` from 1000 to 2000.
	// `t` from 500 to 1000.
	// `d` from 5 to 16.
	fn phragmen(v: u32, _t: u32, d: u32, ) -> Weight {
		Weight::from_parts(6_518_563_000, 0)
			// ± 657_246
			.saturating_add(Weight::from_parts(6_970_978, 0).saturating_mul(v.into()))
			// ± 67_724_728
			.saturating_add(Weight::from_parts(1_348_048_650, 0).saturating_mul(d.into()))
	}

	// Fastest run: 4_753_545 ns.
	// `v` from 1000 to 2000.
	// `t` from 500 to 1000.
	// `d` from 5 to 16.
	fn phragmms(v: u32, _t: u32, d: u32, ) -> Weight {
		Weight::from_parts(6_534_152_000, 0)
			// ± 687_009
			.saturating_add(Weight::from_parts(5_570_102, 0).saturating_mul(v.into()))
			// ± 70_791_626
			.saturating_add(Weight::from_parts(1_361_322_523, 0).saturating_mul(d.into()))
	}
}
