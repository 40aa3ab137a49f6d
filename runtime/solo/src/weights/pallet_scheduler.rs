// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_scheduler`. Written by `make weights PALLETS=pallet_scheduler`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_scheduler --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_scheduler::WeightInfo for WeightInfo<T> {
	// Storage: `Scheduler::IncompleteSince` (r:1 w:1)
	// Fastest run: 7_208 ns.
	fn service_agendas_base() -> Weight {
		Weight::from_parts(8_001_000, 30)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 4_853 ns.
	// `s` from 0 to 50.
	fn service_agenda_base(s: u32, ) -> Weight {
		Weight::from_parts(8_061_283, 52)
			// ± 25_555
			.saturating_add(Weight::from_parts(400_264, 178).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Fastest run: 4_975 ns.
	fn service_task_base() -> Weight {
		Weight::from_parts(5_077_000, 0)
	}

	// Storage: `Preimage::PreimageFor` (r:1 w:1)
	// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	// Storage: `Preimage::StatusFor` (r:1 w:0)
	// Fastest run: 20_572 ns.
	// `s` from 128 to 4194304.
	fn service_task_fetched(s: u32, ) -> Weight {
		Weight::from_parts(21_456_000, 139)
			// ± 46
			.saturating_add(Weight::from_parts(1_786, 1).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Scheduler::Lookup` (r:0 w:1)
	// Fastest run: 6_851 ns.
	fn service_task_named() -> Weight {
		Weight::from_parts(7_167_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Fastest run: 4_740 ns.
	fn service_task_periodic() -> Weight {
		Weight::from_parts(5_434_000, 0)
	}

	// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	// Fastest run: 6_565 ns.
	fn execute_dispatch_signed() -> Weight {
		Weight::from_parts(8_754_000, 80)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Fastest run: 3_705 ns.
	fn execute_dispatch_unsigned() -> Weight {
		Weight::from_parts(4_102_000, 0)
	}

	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Fastest run: 13_952 ns.
	// `s` from 0 to 49.
	fn schedule(s: u32, ) -> Weight {
		Weight::from_parts(20_941_137, 52)
			// ± 38_528
			.saturating_add(Weight::from_parts(389_088, 178).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Lookup` (r:0 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 20_429 ns.
	// `s` from 1 to 50.
	fn cancel(s: u32, ) -> Weight {
		Weight::from_parts(26_280_595, 77)
			// ± 21_252
			.saturating_add(Weight::from_parts(535_225, 177).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Lookup` (r:1 w:1)
	// Fastest run: 17_547 ns.
	// `s` from 0 to 49.
	fn schedule_named(s: u32, ) -> Weight {
		Weight::from_parts(21_911_810, 155)
			// ± 310_715
			.saturating_add(Weight::from_parts(786_799, 189).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Lookup` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 21_686 ns.
	// `s` from 1 to 50.
	fn cancel_named(s: u32, ) -> Weight {
		Weight::from_parts(27_628_380, 217)
			// ± 22_306
			.saturating_add(Weight::from_parts(572_929, 187).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:1)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 11_826 ns.
	// `s` from 1 to 50.
	fn schedule_retry(s: u32, ) -> Weight {
		Weight::from_parts(14_597_217, 117)
			// ± 25_954
			.saturating_add(Weight::from_parts(2_393, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:0)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 27_360 ns.
	fn set_retry() -> Weight {
		Weight::from_parts(35_189_000, 8927)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:0)
	// Storage: `Scheduler::Lookup` (r:1 w:0)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 37_473 ns.
	fn set_retry_named() -> Weight {
		Weight::from_parts(37_608_000, 9605)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:0)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 25_863 ns.
	fn cancel_retry() -> Weight {
		Weight::from_parts(28_200_000, 8939)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Scheduler::Agenda` (r:1 w:0)
	// Storage: `Scheduler::Lookup` (r:1 w:0)
	// Storage: `Scheduler::Retries` (r:0 w:1)
	// Fastest run: 36_674 ns.
	fn cancel_retry_named() -> Weight {
		Weight::from_parts(38_476_000, 9617)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
