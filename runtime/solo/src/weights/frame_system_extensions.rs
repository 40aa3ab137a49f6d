// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `frame_system_extensions`. Written by `make weights PALLETS=frame_system_extensions`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet frame_system_extensions --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	// Fastest run: 2_898 ns.
	fn check_genesis() -> Weight {
		Weight::from_parts(3_950_000, 0)
	}

	// Fastest run: 5_569 ns.
	fn check_mortality_mortal_transaction() -> Weight {
		Weight::from_parts(9_602_000, 0)
	}

	// Fastest run: 5_120 ns.
	fn check_mortality_immortal_transaction() -> Weight {
		Weight::from_parts(5_598_000, 0)
	}

	// Fastest run: 845 ns.
	fn check_non_zero_sender() -> Weight {
		Weight::from_parts(896_000, 0)
	}

	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 9_256 ns.
	fn check_nonce() -> Weight {
		Weight::from_parts(9_850_000, 101)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Fastest run: 654 ns.
	fn check_spec_version() -> Weight {
		Weight::from_parts(692_000, 0)
	}

	// Fastest run: 610 ns.
	fn check_tx_version() -> Weight {
		Weight::from_parts(679_000, 0)
	}

	// Fastest run: 5_519 ns.
	fn check_weight() -> Weight {
		Weight::from_parts(5_883_000, 0)
	}

	// Fastest run: 3_719 ns.
	fn weight_reclaim() -> Weight {
		Weight::from_parts(6_340_000, 0)
	}
}
