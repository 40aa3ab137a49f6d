// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_bags_list`. Written by `make weights PALLETS=pallet_bags_list`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_bags_list --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_bags_list::WeightInfo for WeightInfo<T> {
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:4 w:4)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Storage: `VoterList::PendingRebag` (r:1 w:1)
	// Fastest run: 77_455 ns.
	fn rebag_non_terminal() -> Weight {
		Weight::from_parts(82_875_000, 1769)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:2 w:2)
	// Storage: `VoterList::ListNodes` (r:3 w:3)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Storage: `VoterList::PendingRebag` (r:1 w:1)
	// Fastest run: 72_776 ns.
	fn rebag_terminal() -> Weight {
		Weight::from_parts(80_796_000, 1663)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Staking::Bonded` (r:2 w:0)
	// Storage: `Staking::Ledger` (r:2 w:0)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:4 w:4)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 84_698 ns.
	fn put_in_front_of() -> Weight {
		Weight::from_parts(92_749_000, 1971)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `VoterList::CounterForPendingRebag` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:4 w:4)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Storage: `VoterList::PendingRebag` (r:1 w:1)
	// Fastest run: 73_935 ns.
	fn on_idle_rebag() -> Weight {
		Weight::from_parts(83_596_000, 1856)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}
}
