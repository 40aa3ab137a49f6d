// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_referenda`. Written by `make weights PALLETS=pallet_referenda`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_referenda --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_referenda::WeightInfo for WeightInfo<T> {
	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 41_680 ns.
	fn submit() -> Weight {
		Weight::from_parts(44_542_000, 118)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 62_001 ns.
	fn place_decision_deposit_preparing() -> Weight {
		Weight::from_parts(65_827_000, 371)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 71_435 ns.
	fn place_decision_deposit_queued() -> Weight {
		Weight::from_parts(75_182_000, 3164)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 62_400 ns.
	fn place_decision_deposit_not_queued() -> Weight {
		Weight::from_parts(74_196_000, 3184)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 131_253 ns.
	fn place_decision_deposit_passing() -> Weight {
		Weight::from_parts(137_915_000, 2331)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 160_459 ns.
	fn place_decision_deposit_failing() -> Weight {
		Weight::from_parts(187_845_000, 2331)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Fastest run: 25_624 ns.
	fn refund_decision_deposit() -> Weight {
		Weight::from_parts(28_908_000, 283)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Fastest run: 28_182 ns.
	fn refund_submission_deposit() -> Weight {
		Weight::from_parts(32_404_000, 234)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 30_267 ns.
	fn cancel() -> Weight {
		Weight::from_parts(34_416_000, 413)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::MetadataOf` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 80_668 ns.
	fn kill() -> Weight {
		Weight::from_parts(90_016_000, 515)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:0)
	// Fastest run: 14_526 ns.
	fn one_fewer_deciding_queue_empty() -> Weight {
		Weight::from_parts(15_747_000, 213)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 135_580 ns.
	fn one_fewer_deciding_failing() -> Weight {
		Weight::from_parts(156_719_000, 5192)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 109_434 ns.
	fn one_fewer_deciding_passing() -> Weight {
		Weight::from_parts(131_067_000, 5220)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 27_061 ns.
	fn nudge_referendum_requeued_insertion() -> Weight {
		Weight::from_parts(30_787_000, 3050)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 28_831 ns.
	fn nudge_referendum_requeued_slide() -> Weight {
		Weight::from_parts(31_349_000, 3050)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 32_765 ns.
	fn nudge_referendum_queued() -> Weight {
		Weight::from_parts(37_316_000, 3054)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 30_003 ns.
	fn nudge_referendum_not_queued() -> Weight {
		Weight::from_parts(36_873_000, 3074)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 26_775 ns.
	fn nudge_referendum_no_deposit() -> Weight {
		Weight::from_parts(32_250_000, 371)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 26_229 ns.
	fn nudge_referendum_preparing() -> Weight {
		Weight::from_parts(26_676_000, 419)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Fastest run: 16_207 ns.
	fn nudge_referendum_timed_out() -> Weight {
		Weight::from_parts(17_400_000, 317)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 133_191 ns.
	fn nudge_referendum_begin_deciding_failing() -> Weight {
		Weight::from_parts(138_061_000, 2379)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 99_352 ns.
	fn nudge_referendum_begin_deciding_passing() -> Weight {
		Weight::from_parts(106_499_000, 2379)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 90_072 ns.
	fn nudge_referendum_begin_confirming() -> Weight {
		Weight::from_parts(93_578_000, 2432)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 118_534 ns.
	fn nudge_referendum_end_confirming() -> Weight {
		Weight::from_parts(130_179_000, 2415)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 122_795 ns.
	fn nudge_referendum_continue_not_confirming() -> Weight {
		Weight::from_parts(127_916_000, 2432)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 84_736 ns.
	fn nudge_referendum_continue_confirming() -> Weight {
		Weight::from_parts(91_811_000, 2436)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Lookup` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 102_527 ns.
	fn nudge_referendum_approved() -> Weight {
		Weight::from_parts(112_401_000, 2434)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Origins::Pace` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 89_219 ns.
	fn nudge_referendum_rejected() -> Weight {
		Weight::from_parts(100_413_000, 2432)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:0)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Storage: `Referenda::MetadataOf` (r:0 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Fastest run: 19_709 ns.
	fn set_some_metadata() -> Weight {
		Weight::from_parts(28_662_000, 417)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::MetadataOf` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Fastest run: 17_514 ns.
	fn clear_metadata() -> Weight {
		Weight::from_parts(17_774_000, 388)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
