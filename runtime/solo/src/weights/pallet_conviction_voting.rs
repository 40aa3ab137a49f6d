// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_conviction_voting`. Written by `make weights PALLETS=pallet_conviction_voting`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_conviction_voting --preset development --steps 10 --repeat 10 --min-seconds 1 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_conviction_voting::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 204_261 ns.
	fn vote_new() -> Weight {
		Weight::from_parts(387_998_000, 13461)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 226_759 ns.
	fn vote_existing() -> Weight {
		Weight::from_parts(374_666_000, 14182)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 180_934 ns.
	fn remove_vote() -> Weight {
		Weight::from_parts(338_108_000, 13952)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Fastest run: 95_027 ns.
	fn remove_other_vote() -> Weight {
		Weight::from_parts(208_147_000, 13077)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:2 w:2)
	// Storage: `Referenda::ReferendumInfoFor` (r:100 w:100)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:50)
	// Fastest run: 108_586 ns.
	// `r` from 0 to 100.
	fn delegate(r: u32, ) -> Weight {
		Weight::from_parts(404_019_070, 5047)
			// ± 1_092_694
			.saturating_add(Weight::from_parts(31_066_871, 487).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	// Storage: `ConvictionVoting::VotingFor` (r:2 w:2)
	// Storage: `Referenda::ReferendumInfoFor` (r:100 w:100)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:50)
	// Fastest run: 57_336 ns.
	// `r` from 0 to 100.
	fn undelegate(r: u32, ) -> Weight {
		Weight::from_parts(384_120_433, 5076)
			// ± 1_930_226
			.saturating_add(Weight::from_parts(31_226_972, 485).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Fastest run: 123_198 ns.
	fn unlock() -> Weight {
		Weight::from_parts(293_517_000, 12066)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
