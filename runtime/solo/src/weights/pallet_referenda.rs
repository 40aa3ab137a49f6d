// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_referenda`. Written by `make weights PALLETS=pallet_referenda`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_referenda --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_referenda::WeightInfo for WeightInfo<T> {
	// Storage: `Referenda::ReferendumCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 46_530 ns.
	fn submit() -> Weight {
		Weight::from_parts(48_364_000, 112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 60_812 ns.
	fn place_decision_deposit_preparing() -> Weight {
		Weight::from_parts(63_294_000, 365)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 72_867 ns.
	fn place_decision_deposit_queued() -> Weight {
		Weight::from_parts(75_102_000, 3158)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 74_600 ns.
	fn place_decision_deposit_not_queued() -> Weight {
		Weight::from_parts(78_688_000, 3178)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 140_999 ns.
	fn place_decision_deposit_passing() -> Weight {
		Weight::from_parts(144_546_000, 2325)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 181_657 ns.
	fn place_decision_deposit_failing() -> Weight {
		Weight::from_parts(186_897_000, 2325)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Fastest run: 34_905 ns.
	fn refund_decision_deposit() -> Weight {
		Weight::from_parts(37_887_000, 283)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Fastest run: 32_692 ns.
	fn refund_submission_deposit() -> Weight {
		Weight::from_parts(37_597_000, 234)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 37_398 ns.
	fn cancel() -> Weight {
		Weight::from_parts(38_461_000, 413)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::MetadataOf` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 94_313 ns.
	fn kill() -> Weight {
		Weight::from_parts(100_569_000, 515)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:0)
	// Fastest run: 14_154 ns.
	fn one_fewer_deciding_queue_empty() -> Weight {
		Weight::from_parts(18_282_000, 207)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 179_543 ns.
	fn one_fewer_deciding_failing() -> Weight {
		Weight::from_parts(186_731_000, 5186)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 136_753 ns.
	fn one_fewer_deciding_passing() -> Weight {
		Weight::from_parts(149_595_000, 5214)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 28_126 ns.
	fn nudge_referendum_requeued_insertion() -> Weight {
		Weight::from_parts(32_961_000, 3044)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 26_978 ns.
	fn nudge_referendum_requeued_slide() -> Weight {
		Weight::from_parts(34_350_000, 3044)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 34_155 ns.
	fn nudge_referendum_queued() -> Weight {
		Weight::from_parts(39_563_000, 3048)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:0)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Referenda::TrackQueue` (r:1 w:1)
	// Fastest run: 36_137 ns.
	fn nudge_referendum_not_queued() -> Weight {
		Weight::from_parts(37_768_000, 3068)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 25_277 ns.
	fn nudge_referendum_no_deposit() -> Weight {
		Weight::from_parts(30_889_000, 365)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 28_105 ns.
	fn nudge_referendum_preparing() -> Weight {
		Weight::from_parts(33_976_000, 413)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Fastest run: 16_425 ns.
	fn nudge_referendum_timed_out() -> Weight {
		Weight::from_parts(22_629_000, 311)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 146_244 ns.
	fn nudge_referendum_begin_deciding_failing() -> Weight {
		Weight::from_parts(153_859_000, 2373)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::DecidingCount` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 112_665 ns.
	fn nudge_referendum_begin_deciding_passing() -> Weight {
		Weight::from_parts(121_437_000, 2373)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 104_918 ns.
	fn nudge_referendum_begin_confirming() -> Weight {
		Weight::from_parts(107_928_000, 2426)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 145_562 ns.
	fn nudge_referendum_end_confirming() -> Weight {
		Weight::from_parts(148_509_000, 2409)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 137_371 ns.
	fn nudge_referendum_continue_not_confirming() -> Weight {
		Weight::from_parts(140_112_000, 2426)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 104_052 ns.
	fn nudge_referendum_continue_confirming() -> Weight {
		Weight::from_parts(104_928_000, 2430)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:2 w:2)
	// Storage: `Scheduler::Lookup` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 116_386 ns.
	fn nudge_referendum_approved() -> Weight {
		Weight::from_parts(128_119_000, 2428)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:8 w:0)
	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `System::Account` (r:9 w:0)
	// Fastest run: 104_190 ns.
	fn nudge_referendum_rejected() -> Weight {
		Weight::from_parts(109_717_000, 2426)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Preimage::RequestStatusFor` (r:1 w:0)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Storage: `Referenda::MetadataOf` (r:0 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Fastest run: 31_744 ns.
	fn set_some_metadata() -> Weight {
		Weight::from_parts(33_195_000, 417)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Referenda::MetadataOf` (r:1 w:1)
	// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	// Fastest run: 21_780 ns.
	fn clear_metadata() -> Weight {
		Weight::from_parts(28_456_000, 388)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
