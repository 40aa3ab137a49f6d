// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_trace`. Written by `make weights PALLETS=pallet_trace`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_trace --steps 10 --repeat 5 --min-seconds 0 |
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
	// Fastest run: 166_418 ns.
	fn register_party() -> Weight {
		Weight::from_parts(180_444_000, 370)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(13))
	}

	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `System::Account` (r:2 w:2)
	// Storage: `Trace::Glns` (r:0 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 235_181 ns.
	fn remove_party() -> Weight {
		Weight::from_parts(238_618_000, 1304)
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
	// Fastest run: 218_259 ns.
	fn reassign_party() -> Weight {
		Weight::from_parts(221_237_000, 1376)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	// Storage: `Balances::Holds` (r:1588 w:1588)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldBy` (r:1 w:1)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1588 w:1588)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Children` (r:1587 w:1587)
	// Storage: `Trace::Events` (r:200 w:200)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Holdings` (r:3174 w:3174)
	// Storage: `Trace::ItemNumbers` (r:1600 w:0)
	// Storage: `Trace::Items` (r:3000 w:1600)
	// Storage: `Trace::NextEvent` (r:1 w:1)
	// Storage: `Trace::Parties` (r:1589 w:1589)
	// Storage: `Trace::PartyNumbers` (r:1588 w:1587)
	// Fastest run: 40_286_979 ns.
	// `e` from 13 to 200.
	// `i` from 400 to 1600.
	fn record_events(e: u32, i: u32, ) -> Weight {
		Weight::from_parts(43_304_662_000, 302032)
			// ± 5_410_508
			.saturating_add(Weight::from_parts(176_861_666, 370).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(9).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(8).saturating_mul(i.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Declarations` (r:1 w:1)
	// Storage: `Trace::Events` (r:1 w:0)
	// Storage: `Trace::Parties` (r:1 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 100_812 ns.
	fn declare_error() -> Weight {
		Weight::from_parts(124_633_000, 3551)
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
	// Fastest run: 86_803 ns.
	fn commit_root() -> Weight {
		Weight::from_parts(92_358_000, 801)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Trace::Roots` (r:1 w:0)
	// Fastest run: 25_432 ns.
	fn prove_leaf() -> Weight {
		Weight::from_parts(33_245_000, 311)
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:1)
	// Storage: `Trace::Roots` (r:1 w:1)
	// Fastest run: 99_248 ns.
	fn remove_root() -> Weight {
		Weight::from_parts(100_843_000, 1154)
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
	// Fastest run: 52_337 ns.
	fn recall_lot() -> Weight {
		Weight::from_parts(55_895_000, 808)
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
	// Fastest run: 49_259 ns.
	fn hold_lot() -> Weight {
		Weight::from_parts(54_859_000, 659)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Trace::AlertNumbers` (r:1 w:1)
	// Storage: `Trace::Alerts` (r:1 w:1)
	// Storage: `Trace::ItemNumbers` (r:1 w:0)
	// Storage: `Trace::Items` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:1)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 49_674 ns.
	fn lift_alert() -> Weight {
		Weight::from_parts(52_006_000, 766)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 177_499 ns.
	fn claim_prefix() -> Weight {
		Weight::from_parts(181_932_000, 1090)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:0)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::Prefixes` (r:7 w:7)
	// Fastest run: 107_784 ns.
	fn revoke_prefix() -> Weight {
		Weight::from_parts(110_306_000, 1100)
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
	// Fastest run: 103_409 ns.
	fn register_place() -> Weight {
		Weight::from_parts(111_267_000, 1098)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:1)
	// Storage: `Trace::Parties` (r:3 w:2)
	// Storage: `Trace::PartyNumbers` (r:2 w:1)
	// Storage: `Trace::Places` (r:1 w:1)
	// Fastest run: 106_584 ns.
	fn remove_place() -> Weight {
		Weight::from_parts(113_275_000, 1091)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Glns` (r:1 w:1)
	// Storage: `Trace::Parties` (r:3 w:3)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Storage: `Trace::Places` (r:1 w:1)
	// Fastest run: 100_357 ns.
	fn reassign_place() -> Weight {
		Weight::from_parts(110_350_000, 957)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::Parties` (r:2 w:2)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 116_558 ns.
	fn set_contact() -> Weight {
		Weight::from_parts(140_171_000, 880)
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
	// Fastest run: 291_224 ns.
	// `i` from 1 to 128.
	fn hand_over(i: u32, ) -> Weight {
		Weight::from_parts(303_404_000, 1270)
			// ± 1_934_734
			.saturating_add(Weight::from_parts(214_833_332, 805).saturating_mul(i.into()))
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
	// Fastest run: 374_381 ns.
	// `i` from 1 to 128.
	fn take_over(i: u32, ) -> Weight {
		Weight::from_parts(379_125_000, 1320)
			// ± 3_406_836
			.saturating_add(Weight::from_parts(233_657_289, 810).saturating_mul(i.into()))
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
	// Fastest run: 158_971 ns.
	// `i` from 1 to 128.
	fn take_back(i: u32, ) -> Weight {
		Weight::from_parts(52_801_603, 1198)
			// ± 1_006_759
			.saturating_add(Weight::from_parts(120_280_335, 509).saturating_mul(i.into()))
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
	// Fastest run: 157_528 ns.
	// `i` from 1 to 128.
	fn turn_away(i: u32, ) -> Weight {
		Weight::from_parts(29_890_981, 1198)
			// ± 2_593_455
			.saturating_add(Weight::from_parts(114_566_495, 509).saturating_mul(i.into()))
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
	// Fastest run: 128_327 ns.
	fn ask_for() -> Weight {
		Weight::from_parts(139_814_000, 1409)
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
	// Fastest run: 135_637 ns.
	fn refuse_ask() -> Weight {
		Weight::from_parts(159_407_000, 1517)
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
	// Fastest run: 127_742 ns.
	fn withdraw_ask() -> Weight {
		Weight::from_parts(129_313_000, 1429)
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
	// Fastest run: 122_486 ns.
	fn dismiss_ask() -> Weight {
		Weight::from_parts(141_167_000, 1503)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Trace::AlertNumbers` (r:2 w:0)
	// Storage: `Trace::Alerts` (r:12 w:0)
	// Storage: `Trace::Events` (r:1 w:0)
	// Storage: `Trace::ItemNumbers` (r:2 w:0)
	// Storage: `Trace::Items` (r:3 w:1)
	// Fastest run: 153_004 ns.
	fn extend_alert() -> Weight {
		Weight::from_parts(163_169_000, 8495)
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
	// Fastest run: 312_951 ns.
	// `e` from 1 to 256.
	fn prune_history(e: u32, ) -> Weight {
		Weight::from_parts(335_684_000, 1051)
			// ± 4_998_340
			.saturating_add(Weight::from_parts(357_968_920, 7410).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(17).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(17).saturating_mul(e.into()))
	}

	// Storage: `Trace::ItemNumbers` (r:256 w:0)
	// Storage: `Trace::Items` (r:2304 w:0)
	// Storage: `Trace::Parties` (r:1 w:0)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 50_239 ns.
	// `i` from 1 to 256.
	fn maker(i: u32, ) -> Weight {
		Weight::from_parts(51_342_000, 1417)
			// ± 925_708
			.saturating_add(Weight::from_parts(61_465_586, 945).saturating_mul(i.into()))
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
	// Fastest run: 2_439_205 ns.
	// `l` from 1 to 16.
	// `i` from 16 to 256.
	fn deliver(l: u32, i: u32, ) -> Weight {
		Weight::from_parts(7_497_087_132, 1518)
			// ± 3_806_499
			.saturating_add(Weight::from_parts(151_776_110, 1290).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(13).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(i.into()))
	}
}
