// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_experience`. Written by `make weights PALLETS=pallet_experience`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_experience --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_experience::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Experience::Models` (r:0 w:1)
	// Storage: `Experience::ModelsOf` (r:1 w:1)
	// Storage: `Experience::NextModel` (r:1 w:1)
	// Storage: `Experience::Versions` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 71_687 ns.
	// `a` from 1 to 16.
	fn publish_model(a: u32, ) -> Weight {
		Weight::from_parts(83_955_114, 914)
			// ± 159_284
			.saturating_add(Weight::from_parts(370_270, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::Versions` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 68_115 ns.
	// `a` from 1 to 16.
	fn publish_version(a: u32, ) -> Weight {
		Weight::from_parts(77_584_657, 811)
			// ± 197_995
			.saturating_add(Weight::from_parts(463_375, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Experience::Models` (r:1 w:1)
	// Fastest run: 14_343 ns.
	fn retire_model() -> Weight {
		Weight::from_parts(16_998_000, 362)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::ModelsOf` (r:1 w:1)
	// Storage: `Experience::Versions` (r:0 w:16)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 66_237 ns.
	// `v` from 1 to 16.
	fn release_model(v: u32, ) -> Weight {
		Weight::from_parts(74_992_863, 1150)
			// ± 199_774
			.saturating_add(Weight::from_parts(1_942_585, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(v.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::NextBinding` (r:1 w:1)
	// Storage: `Experience::Reserved` (r:1 w:1)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:8 w:0)
	// Storage: `Shops::Listings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 154_599 ns.
	fn bind_product() -> Weight {
		Weight::from_parts(161_164_000, 2980)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Appeals` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Models` (r:2 w:2)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 133_846 ns.
	fn rebind_product() -> Weight {
		Weight::from_parts(135_305_000, 2761)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Appeals` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:1)
	// Storage: `Experience::Contributions` (r:0 w:1)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 69_318 ns.
	fn unbind_product() -> Weight {
		Weight::from_parts(72_595_000, 1048)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Appeals` (r:1 w:1)
	// Storage: `Experience::Bindings` (r:1 w:1)
	// Storage: `Experience::Contributions` (r:0 w:1)
	// Storage: `Experience::Known` (r:0 w:1)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::Reserved` (r:0 w:1)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Experience::Verdicts` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 93_666 ns.
	fn revoke_binding() -> Weight {
		Weight::from_parts(110_653_000, 1219)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 105_274 ns.
	fn enrol_tester() -> Weight {
		Weight::from_parts(118_398_000, 923)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 21_599 ns.
	fn leave_draws() -> Weight {
		Weight::from_parts(29_766_000, 563)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Skills` (r:0 w:1)
	// Storage: `Experience::SlashCases` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 70_530 ns.
	fn withdraw_enrolment() -> Weight {
		Weight::from_parts(78_197_000, 856)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 23_306 ns.
	fn refresh_tester() -> Weight {
		Weight::from_parts(31_858_000, 563)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Experience::Testers` (r:1 w:1)
	// Fastest run: 16_240 ns.
	fn set_commission() -> Weight {
		Weight::from_parts(19_371_000, 485)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Appeals` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Commitments` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:0)
	// Storage: `Experience::Purchases` (r:1 w:1)
	// Storage: `Experience::Queue` (r:0 w:1)
	// Storage: `Experience::Reports` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:1)
	// Storage: `Experience::Seated` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:1)
	// Storage: `Experience::Skills` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 156_069 ns.
	fn commit_report() -> Weight {
		Weight::from_parts(173_682_000, 2375)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Commitments` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Reports` (r:0 w:1)
	// Storage: `Experience::Rounds` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 100_973 ns.
	fn reveal_report() -> Weight {
		Weight::from_parts(115_283_000, 1935)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::ClosingCycle` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:1)
	// Storage: `Experience::EnrolledTesters` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 16_500 ns.
	fn look() -> Weight {
		Weight::from_parts(17_645_000, 436)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Commune::Powers` (r:1 w:1)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Commune::Works` (r:256 w:256)
	// Storage: `Experience::Appeals` (r:1 w:1)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::ClosingCycle` (r:1 w:1)
	// Storage: `Experience::Contributions` (r:1 w:1)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::JudgedProducts` (r:0 w:1)
	// Storage: `Experience::Known` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:0)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Storage: `Experience::Queue` (r:1 w:1)
	// Storage: `Experience::References` (r:1 w:0)
	// Storage: `Experience::Reports` (r:321 w:320)
	// Storage: `Experience::Rounds` (r:1 w:1)
	// Storage: `Experience::Seated` (r:0 w:1)
	// Storage: `Experience::Skills` (r:320 w:320)
	// Storage: `Experience::Testers` (r:320 w:320)
	// Storage: `Experience::Verdicts` (r:1 w:1)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Storage: `Experience::Wins` (r:0 w:160)
	// Storage: `Parameters::Parameters` (r:6 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 987_619 ns.
	// `r` from 20 to 320.
	fn judge_product(r: u32, ) -> Weight {
		Weight::from_parts(23_562_117, 7943)
			// ± 542_924
			.saturating_add(Weight::from_parts(42_802_213, 268).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(42))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(30))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(r.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::ClosingCycle` (r:1 w:1)
	// Storage: `Experience::Commitments` (r:2 w:1)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:0)
	// Storage: `Experience::Queue` (r:1 w:0)
	// Storage: `Experience::Skills` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 132_206 ns.
	fn forfeit_report() -> Weight {
		Weight::from_parts(135_236_000, 2746)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::ClosingCycle` (r:1 w:1)
	// Storage: `Experience::Commitments` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Pools` (r:2 w:2)
	// Storage: `Experience::Queue` (r:1 w:0)
	// Storage: `Experience::References` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Fastest run: 48_715 ns.
	// `a` from 1 to 4.
	fn split_pool(a: u32, ) -> Weight {
		Weight::from_parts(47_034_000, 601)
			// ± 678_985
			.saturating_add(Weight::from_parts(9_930_333, 175).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Experience::Booked` (r:4 w:4)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Earnings` (r:1 w:1)
	// Storage: `Experience::JudgedProducts` (r:1 w:1)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Experience::Wins` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 182_972 ns.
	// `a` from 1 to 4.
	fn claim_report(a: u32, ) -> Weight {
		Weight::from_parts(119_462_666, 2697)
			// ± 2_345_467
			.saturating_add(Weight::from_parts(78_328_366, 489).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(a.into()))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Experience::Booked` (r:4 w:4)
	// Storage: `Experience::ExpertSales` (r:1 w:1)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 112_597 ns.
	// `a` from 1 to 4.
	fn claim_model(a: u32, ) -> Weight {
		Weight::from_parts(39_636_000, 1645)
			// ± 1_846_842
			.saturating_add(Weight::from_parts(76_521_833, 452).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(a.into()))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Booked` (r:4 w:4)
	// Storage: `Experience::ExpertSales` (r:1 w:0)
	// Storage: `Experience::JudgedProducts` (r:63 w:63)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Storage: `Experience::Wins` (r:64 w:63)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 298_012 ns.
	// `r` from 1 to 64.
	fn expire_cycle(r: u32, ) -> Weight {
		Weight::from_parts(329_064_517, 3065)
			// ± 270_031
			.saturating_add(Weight::from_parts(10_478_730, 156).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 163_927 ns.
	fn back_tester() -> Weight {
		Weight::from_parts(175_957_000, 2703)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 102_774 ns.
	fn unback_tester() -> Weight {
		Weight::from_parts(109_599_000, 2703)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 136_268 ns.
	fn withdraw_backing() -> Weight {
		Weight::from_parts(140_318_000, 1648)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:1)
	// Storage: `Experience::Booked` (r:4 w:4)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Earnings` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 184_718 ns.
	// `a` from 1 to 4.
	fn claim_backing(a: u32, ) -> Weight {
		Weight::from_parts(122_274_833, 2645)
			// ± 2_377_252
			.saturating_add(Weight::from_parts(68_026_900, 550).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(a.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 84_289 ns.
	fn update_backing() -> Weight {
		Weight::from_parts(94_628_000, 2625)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Earnings` (r:1 w:1)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Fastest run: 23_026 ns.
	// `a` from 1 to 4.
	fn expire_earnings(a: u32, ) -> Weight {
		Weight::from_parts(25_215_000, 580)
			// ± 872_282
			.saturating_add(Weight::from_parts(1_286_066, 37).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Experience::TesterRests` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 27_925 ns.
	fn open_case() -> Weight {
		Weight::from_parts(36_154_000, 572)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 33_444 ns.
	fn appeal_case() -> Weight {
		Weight::from_parts(38_531_000, 2184)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 97_292 ns.
	fn decide_case() -> Weight {
		Weight::from_parts(101_553_000, 1424)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 93_445 ns.
	fn end_case() -> Weight {
		Weight::from_parts(103_738_000, 1388)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Experience::Bindings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Fastest run: 19_076 ns.
	fn set_price() -> Weight {
		Weight::from_parts(27_883_000, 713)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Fastest run: 28_347 ns.
	fn set_idle() -> Weight {
		Weight::from_parts(31_173_000, 693)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Fastest run: 20_672 ns.
	fn return_to_draws() -> Weight {
		Weight::from_parts(25_318_000, 589)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Appeals` (r:1 w:1)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 121_343 ns.
	fn appeal_verdict() -> Weight {
		Weight::from_parts(127_990_000, 1541)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Experience::Appeals` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 75_927 ns.
	fn withdraw_appeal() -> Weight {
		Weight::from_parts(78_439_000, 1011)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:64 w:0)
	// Storage: `Experience::Purchases` (r:64 w:64)
	// Fastest run: 21_281 ns.
	// `n` from 1 to 64.
	fn prune_purchases(n: u32, ) -> Weight {
		Weight::from_parts(18_000_653, 275)
			// ± 88_535
			.saturating_add(Weight::from_parts(8_576_049, 95).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Skills` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 21_451 ns.
	fn remove_skill() -> Weight {
		Weight::from_parts(27_747_000, 876)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Fastest run: 23_686 ns.
	fn counting_verdict() -> Weight {
		Weight::from_parts(30_045_000, 2184)
			.saturating_add(T::DbWeight::get().reads(4))
	}

	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Known` (r:0 w:1)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 26_504 ns.
	fn remove_verdict() -> Weight {
		Weight::from_parts(31_816_000, 1089)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:4 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Booked` (r:4 w:4)
	// Storage: `Experience::Contributions` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::ExpertSales` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:0)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Storage: `Experience::Purchases` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 55_804 ns.
	// `a` from 1 to 4.
	fn on_settled(a: u32, ) -> Weight {
		Weight::from_parts(50_057_000, 1559)
			// ± 430_073
			.saturating_add(Weight::from_parts(7_973_333, 148).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(a.into()))
	}

	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 13_950 ns.
	fn is_real() -> Weight {
		Weight::from_parts(20_277_000, 791)
			.saturating_add(T::DbWeight::get().reads(3))
	}
}
