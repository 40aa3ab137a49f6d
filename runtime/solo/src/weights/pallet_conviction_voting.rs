// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_conviction_voting`. Written by `make weights PALLETS=pallet_conviction_voting`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_conviction_voting --preset development --steps 10 --repeat 5 --min-seconds 0 |
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
	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 207_632 ns.
	fn vote_new() -> Weight {
		Weight::from_parts(217_000_000, 13471)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 220_186 ns.
	fn vote_existing() -> Weight {
		Weight::from_parts(222_411_000, 14192)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 180_570 ns.
	fn remove_vote() -> Weight {
		Weight::from_parts(182_533_000, 13956)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Fastest run: 96_722 ns.
	fn remove_other_vote() -> Weight {
		Weight::from_parts(107_644_000, 13081)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:2 w:2)
	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:100 w:100)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:50)
	// Fastest run: 108_477 ns.
	// `r` from 0 to 100.
	fn delegate(r: u32, ) -> Weight {
		Weight::from_parts(264_630_913, 5709)
			// ± 1_501_363
			.saturating_add(Weight::from_parts(31_571_148, 522).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	// Storage: `ConvictionVoting::VotingFor` (r:2 w:2)
	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:100 w:100)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:50)
	// Fastest run: 71_043 ns.
	// `r` from 0 to 100.
	fn undelegate(r: u32, ) -> Weight {
		Weight::from_parts(226_473_725, 5737)
			// ± 1_490_871
			.saturating_add(Weight::from_parts(32_332_371, 520).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
	// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
	// Storage: `Origins::Pace` (r:1 w:0)
	// Fastest run: 154_514 ns.
	fn unlock() -> Weight {
		Weight::from_parts(172_248_000, 12128)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
