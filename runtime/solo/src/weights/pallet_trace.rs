// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_trace`. Written by `make weights PALLETS=pallet_trace`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_trace --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_trace::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:1)
	// Storage: `Trace::NextParty` (r:1 w:1)
	// Storage: `Trace::Parties` (r:0 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:1)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 148_594 ns.
	fn register_party() -> Weight {
		Weight::from_parts(156_512_000, 370)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(13))
	}

	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `System::Account` (r:2 w:2)
	// Storage: `Trace::Glns` (r:0 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 193_517 ns.
	fn remove_party() -> Weight {
		Weight::from_parts(203_444_000, 1304)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(15))
	}

	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `System::Account` (r:2 w:2)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::NextParty` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:3)
	// Storage: `Trace::PartyNumbers` (r:2 w:2)
	// Storage: `Trace::Places` (r:1 w:0)
	// Storage: `Trace::Prefixes` (r:1 w:1)
	// Fastest run: 196_836 ns.
	fn reassign_party() -> Weight {
		Weight::from_parts(203_804_000, 1376)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Events` (r:200 w:200)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:600 w:0)
	// Storage: `Trace::Items` (r:600 w:600)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 5_645_573 ns.
	// `e` from 5 to 200.
	// `i` from 200 to 600.
	fn record_events(e: u32, i: u32, ) -> Weight {
		Weight::from_parts(5_764_503_000, 1694)
			// ± 1_338_039
			.saturating_add(Weight::from_parts(4_030_878, 0).saturating_mul(e.into()))
			// ± 425_962
			.saturating_add(Weight::from_parts(4_657_890, 156).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Events` (r:5 w:5)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:128 w:0)
	// Storage: `Trace::Items` (r:128 w:128)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 1_415_328 ns.
	// `i` from 128 to 600.
	fn see_again(i: u32, ) -> Weight {
		Weight::from_parts(677_380_401, 21652)
			// ± 137_903
			.saturating_add(Weight::from_parts(5_581_224, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(276))
			.saturating_add(T::DbWeight::get().writes(137))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Events` (r:5 w:5)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:600 w:600)
	// Storage: `Trace::Items` (r:0 w:600)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::NextItem` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Prefixes` (r:3 w:0)
	// Fastest run: 157_787 ns.
	// `i` from 1 to 600.
	fn make_items(i: u32, ) -> Weight {
		Weight::from_parts(175_101_626, 1641)
			// ± 76_694
			.saturating_add(Weight::from_parts(7_152_011, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(11))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Children` (r:595 w:595)
	// Storage: `Trace::Events` (r:5 w:5)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:1190 w:1190)
	// Storage: `Trace::ItemNumbers` (r:600 w:0)
	// Storage: `Trace::Items` (r:635 w:600)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::Parties` (r:3 w:3)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Fastest run: 287_666 ns.
	// `i` from 1 to 595.
	fn move_parts(i: u32, ) -> Weight {
		Weight::from_parts(293_803_000, 2930)
			// ± 334_429
			.saturating_add(Weight::from_parts(38_247_162, 228).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(32))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Events` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:100 w:0)
	// Storage: `Trace::Items` (r:900 w:100)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 1_131_949 ns.
	// `i` from 0 to 800.
	fn look_up(i: u32, ) -> Weight {
		Weight::from_parts(1_038_743_784, 18837)
			// ± 257_802
			.saturating_add(Weight::from_parts(5_045_170, 98).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(221))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(110))
	}

	// Storage: `Balances::Holds` (r:600 w:600)
	// Storage: `System::Account` (r:600 w:600)
	// Storage: `Trace::Parties` (r:600 w:600)
	// Storage: `Trace::PartyNumbers` (r:600 w:600)
	// Fastest run: 408 ns.
	// `i` from 0 to 600.
	fn repay(i: u32, ) -> Weight {
		Weight::from_parts(140_063_040, 398)
			// ± 929_175
			.saturating_add(Weight::from_parts(63_117_629, 283).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Declarations` (r:1 w:1)
	// Storage: `Trace::Events` (r:1 w:0)
	// Storage: `Trace::Parties` (r:1 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 113_324 ns.
	fn declare_error() -> Weight {
		Weight::from_parts(125_738_000, 3551)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::NextRoot` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Roots` (r:0 w:1)
	// Fastest run: 79_341 ns.
	fn commit_root() -> Weight {
		Weight::from_parts(92_709_000, 801)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Trace::Roots` (r:1 w:0)
	// Fastest run: 27_276 ns.
	fn prove_leaf() -> Weight {
		Weight::from_parts(27_373_000, 311)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:1)
	// Storage: `Trace::Roots` (r:1 w:1)
	// Fastest run: 93_825 ns.
	fn remove_root() -> Weight {
		Weight::from_parts(106_276_000, 1168)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::AlertNumbers` (r:1 w:0)
	// Storage: `Trace::Alerts` (r:1 w:1)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 57_376 ns.
	fn recall_lot() -> Weight {
		Weight::from_parts(59_413_000, 808)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::AlertNumbers` (r:1 w:1)
	// Storage: `Trace::Alerts` (r:0 w:1)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:0)
	// Storage: `Trace::NextAlert` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 52_400 ns.
	fn hold_lot() -> Weight {
		Weight::from_parts(54_156_000, 659)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Trace::AlertNumbers` (r:1 w:1)
	// Storage: `Trace::Alerts` (r:1 w:1)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 44_540 ns.
	fn lift_alert() -> Weight {
		Weight::from_parts(51_766_000, 766)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 186_539 ns.
	fn claim_prefix() -> Weight {
		Weight::from_parts(196_668_000, 1090)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 95_556 ns.
	fn revoke_prefix() -> Weight {
		Weight::from_parts(109_180_000, 1100)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Places` (r:0 w:1)
	// Storage: `Trace::Prefixes` (r:3 w:0)
	// Fastest run: 98_645 ns.
	fn register_place() -> Weight {
		Weight::from_parts(110_788_000, 1098)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:1)
	// Storage: `Trace::Parties` (r:3 w:2)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Storage: `Trace::Places` (r:1 w:1)
	// Fastest run: 89_029 ns.
	fn remove_place() -> Weight {
		Weight::from_parts(106_680_000, 1091)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:1)
	// Storage: `Trace::Parties` (r:3 w:3)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Places` (r:1 w:1)
	// Fastest run: 99_183 ns.
	fn reassign_place() -> Weight {
		Weight::from_parts(106_790_000, 957)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 114_064 ns.
	fn set_contact() -> Weight {
		Weight::from_parts(129_910_000, 880)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Holds` (r:257 w:257)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:257 w:257)
	// Storage: `Trace::Asks` (r:128 w:128)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:256 w:256)
	// Storage: `Trace::ItemNumbers` (r:128 w:0)
	// Storage: `Trace::Items` (r:128 w:128)
	// Storage: `Trace::Parties` (r:259 w:259)
	// Storage: `Trace::PartyNumbers` (r:257 w:256)
	// Fastest run: 291_218 ns.
	// `i` from 1 to 128.
	fn hand_over(i: u32, ) -> Weight {
		Weight::from_parts(296_571_000, 1284)
			// ± 1_729_352
			.saturating_add(Weight::from_parts(191_184_205, 805).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(13).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(12).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:257 w:257)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `System::Account` (r:257 w:257)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Asks` (r:128 w:128)
	// Storage: `Trace::Events` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:384 w:256)
	// Storage: `Trace::ItemNumbers` (r:128 w:0)
	// Storage: `Trace::Items` (r:128 w:128)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::Parties` (r:259 w:259)
	// Storage: `Trace::PartyNumbers` (r:257 w:256)
	// Fastest run: 309_419 ns.
	// `i` from 1 to 128.
	fn take_over(i: u32, ) -> Weight {
		Weight::from_parts(334_596_000, 1320)
			// ± 2_055_098
			.saturating_add(Weight::from_parts(184_838_612, 810).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(14).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(12).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:128 w:128)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `System::Account` (r:128 w:128)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:256 w:256)
	// Storage: `Trace::ItemNumbers` (r:128 w:0)
	// Storage: `Trace::Items` (r:128 w:128)
	// Storage: `Trace::Parties` (r:131 w:131)
	// Storage: `Trace::PartyNumbers` (r:129 w:128)
	// Fastest run: 144_110 ns.
	// `i` from 1 to 128.
	fn take_back(i: u32, ) -> Weight {
		Weight::from_parts(156_187_000, 1198)
			// ± 1_119_953
			.saturating_add(Weight::from_parts(94_739_718, 509).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(8).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:128 w:128)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `System::Account` (r:128 w:128)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:256 w:256)
	// Storage: `Trace::ItemNumbers` (r:128 w:0)
	// Storage: `Trace::Items` (r:128 w:128)
	// Storage: `Trace::Parties` (r:131 w:131)
	// Storage: `Trace::PartyNumbers` (r:129 w:128)
	// Fastest run: 148_617 ns.
	// `i` from 1 to 128.
	fn turn_away(i: u32, ) -> Weight {
		Weight::from_parts(125_855_468, 1198)
			// ± 1_129_397
			.saturating_add(Weight::from_parts(101_062_557, 509).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(8).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Asks` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:1)
	// Storage: `Trace::Parties` (r:3 w:3)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 111_251 ns.
	fn ask_for() -> Weight {
		Weight::from_parts(122_769_000, 1423)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Asks` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:1 w:1)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:1)
	// Storage: `Trace::Parties` (r:4 w:3)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Fastest run: 133_403 ns.
	fn refuse_ask() -> Weight {
		Weight::from_parts(149_009_000, 1517)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Asks` (r:1 w:1)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:1)
	// Storage: `Trace::Parties` (r:4 w:3)
	// Storage: `Trace::PartyNumbers` (r:3 w:1)
	// Fastest run: 116_739 ns.
	fn withdraw_ask() -> Weight {
		Weight::from_parts(128_759_000, 1429)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Asks` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:1)
	// Storage: `Trace::Parties` (r:4 w:3)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Fastest run: 124_794 ns.
	fn dismiss_ask() -> Weight {
		Weight::from_parts(132_488_000, 1503)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Trace::AlertNumbers` (r:2 w:0)
	// Storage: `Trace::Alerts` (r:12 w:0)
	// Storage: `Trace::Events` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:2 w:0)
	// Storage: `Trace::Items` (r:3 w:1)
	// Fastest run: 150_458 ns.
	fn extend_alert() -> Weight {
		Weight::from_parts(164_050_000, 8495)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:769 w:769)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:769 w:769)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::AlertNumbers` (r:1 w:0)
	// Storage: `Trace::Declarations` (r:256 w:256)
	// Storage: `Trace::Events` (r:256 w:256)
	// Storage: `Trace::ItemNumbers` (r:1 w:1)
	// Storage: `Trace::Items` (r:1 w:1)
	// Storage: `Trace::Parties` (r:1025 w:1025)
	// Storage: `Trace::PartyNumbers` (r:1025 w:1025)
	// Storage: `Trace::Runs` (r:256 w:256)
	// Fastest run: 355_340 ns.
	// `e` from 1 to 256.
	fn prune_history(e: u32, ) -> Weight {
		Weight::from_parts(356_457_000, 1065)
			// ± 3_882_078
			.saturating_add(Weight::from_parts(298_826_394, 7410).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(17).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(17).saturating_mul(e.into()))
	}

	// Storage: `Trace::ItemNumbers` (r:256 w:0)
	// Storage: `Trace::Items` (r:2304 w:0)
	// Storage: `Trace::Parties` (r:1 w:0)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 52_529 ns.
	// `i` from 1 to 256.
	fn maker(i: u32, ) -> Weight {
		Weight::from_parts(56_403_000, 1417)
			// ± 609_650
			.saturating_add(Weight::from_parts(48_707_303, 945).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(10).saturating_mul(i.into()))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::AlertNumbers` (r:256 w:0)
	// Storage: `Trace::Alerts` (r:8 w:0)
	// Storage: `Trace::Children` (r:256 w:256)
	// Storage: `Trace::Events` (r:16 w:16)
	// Storage: `Trace::ItemNumbers` (r:256 w:0)
	// Storage: `Trace::Items` (r:2560 w:512)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::NextParty` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Fastest run: 2_148_765 ns.
	// `l` from 1 to 16.
	// `i` from 16 to 256.
	fn deliver(l: u32, i: u32, ) -> Weight {
		Weight::from_parts(6_876_396_112, 1518)
			// ± 4_364_877
			.saturating_add(Weight::from_parts(112_222_106, 1290).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(13).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(i.into()))
	}
}
