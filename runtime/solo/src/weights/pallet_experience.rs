// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_experience`. Written by `make weights PALLETS=pallet_experience`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_experience --steps 10 --repeat 5 --min-seconds 0 |
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
	// Fastest run: 86_984 ns.
	// `a` from 1 to 16.
	fn publish_model(a: u32, ) -> Weight {
		Weight::from_parts(91_560_345, 900)
			// ± 125_882
			.saturating_add(Weight::from_parts(581_343, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::Versions` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 76_327 ns.
	// `a` from 1 to 16.
	fn publish_version(a: u32, ) -> Weight {
		Weight::from_parts(84_058_594, 797)
			// ± 139_865
			.saturating_add(Weight::from_parts(432_159, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Experience::Models` (r:1 w:1)
	// Fastest run: 15_386 ns.
	fn retire_model() -> Weight {
		Weight::from_parts(19_154_000, 362)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Experience::Models` (r:1 w:1)
	// Storage: `Experience::ModelsOf` (r:1 w:1)
	// Storage: `Experience::Versions` (r:0 w:16)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 73_421 ns.
	// `v` from 1 to 16.
	fn release_model(v: u32, ) -> Weight {
		Weight::from_parts(79_821_948, 1136)
			// ± 111_343
			.saturating_add(Weight::from_parts(1_810_945, 0).saturating_mul(v.into()))
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
	// Fastest run: 159_043 ns.
	fn bind_product() -> Weight {
		Weight::from_parts(170_774_000, 2966)
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
	// Fastest run: 142_277 ns.
	fn rebind_product() -> Weight {
		Weight::from_parts(147_827_000, 2747)
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
	// Fastest run: 80_074 ns.
	fn unbind_product() -> Weight {
		Weight::from_parts(87_613_000, 1048)
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
	// Fastest run: 111_491 ns.
	fn revoke_binding() -> Weight {
		Weight::from_parts(113_880_000, 1205)
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
	// Fastest run: 122_593 ns.
	fn enrol_tester() -> Weight {
		Weight::from_parts(124_001_000, 909)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 28_352 ns.
	fn leave_draws() -> Weight {
		Weight::from_parts(30_881_000, 549)
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
	// Fastest run: 75_755 ns.
	fn withdraw_enrolment() -> Weight {
		Weight::from_parts(84_986_000, 856)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 24_910 ns.
	fn refresh_tester() -> Weight {
		Weight::from_parts(32_398_000, 549)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Experience::Testers` (r:1 w:1)
	// Fastest run: 17_056 ns.
	fn set_commission() -> Weight {
		Weight::from_parts(21_580_000, 485)
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
	// Fastest run: 198_717 ns.
	fn commit_report() -> Weight {
		Weight::from_parts(202_657_000, 2361)
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
	// Fastest run: 118_506 ns.
	fn reveal_report() -> Weight {
		Weight::from_parts(122_742_000, 1935)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::ClosingCycle` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:1)
	// Storage: `Experience::EnrolledTesters` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 17_407 ns.
	fn look() -> Weight {
		Weight::from_parts(21_494_000, 422)
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
	// Fastest run: 1_068_697 ns.
	// `r` from 20 to 320.
	fn judge_product(r: u32, ) -> Weight {
		Weight::from_parts(299_614_882, 7929)
			// ± 560_781
			.saturating_add(Weight::from_parts(45_289_631, 268).saturating_mul(r.into()))
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
	// Fastest run: 151_113 ns.
	fn forfeit_report() -> Weight {
		Weight::from_parts(152_898_000, 2732)
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
	// Fastest run: 58_367 ns.
	// `a` from 1 to 4.
	fn split_pool(a: u32, ) -> Weight {
		Weight::from_parts(52_123_333, 587)
			// ± 1_085_567
			.saturating_add(Weight::from_parts(9_145_466, 175).saturating_mul(a.into()))
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
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldBy` (r:1 w:1)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 207_003 ns.
	// `a` from 1 to 4.
	fn claim_report(a: u32, ) -> Weight {
		Weight::from_parts(129_933_166, 2612)
			// ± 2_375_091
			.saturating_add(Weight::from_parts(84_418_633, 489).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(11))
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
	// Fastest run: 117_370 ns.
	// `a` from 1 to 4.
	fn claim_model(a: u32, ) -> Weight {
		Weight::from_parts(49_359_333, 1631)
			// ± 906_644
			.saturating_add(Weight::from_parts(78_589_166, 452).saturating_mul(a.into()))
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
	// Fastest run: 330_195 ns.
	// `r` from 1 to 64.
	fn expire_cycle(r: u32, ) -> Weight {
		Weight::from_parts(365_368_592, 3065)
			// ± 441_535
			.saturating_add(Weight::from_parts(10_854_480, 156).saturating_mul(r.into()))
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
	// Fastest run: 181_798 ns.
	fn back_tester() -> Weight {
		Weight::from_parts(188_764_000, 2689)
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
	// Fastest run: 108_079 ns.
	fn unback_tester() -> Weight {
		Weight::from_parts(110_925_000, 2689)
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
	// Fastest run: 129_454 ns.
	fn withdraw_backing() -> Weight {
		Weight::from_parts(147_926_000, 1648)
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
	// Fastest run: 177_206 ns.
	// `a` from 1 to 4.
	fn claim_backing(a: u32, ) -> Weight {
		Weight::from_parts(101_626_166, 2645)
			// ± 5_684_715
			.saturating_add(Weight::from_parts(85_389_200, 550).saturating_mul(a.into()))
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
	// Fastest run: 103_582 ns.
	fn update_backing() -> Weight {
		Weight::from_parts(104_161_000, 2625)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Earnings` (r:1 w:1)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Fastest run: 24_866 ns.
	// `a` from 1 to 4.
	fn expire_earnings(a: u32, ) -> Weight {
		Weight::from_parts(29_823_166, 580)
			// ± 967_412
			.saturating_add(Weight::from_parts(371_633, 37).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Experience::TesterRests` (r:1 w:1)
	// Storage: `Experience::Testers` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 30_935 ns.
	fn open_case() -> Weight {
		Weight::from_parts(41_504_000, 558)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Backings` (r:1 w:0)
	// Storage: `Experience::SlashCases` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 40_034 ns.
	fn appeal_case() -> Weight {
		Weight::from_parts(42_905_000, 2170)
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
	// Fastest run: 103_171 ns.
	fn decide_case() -> Weight {
		Weight::from_parts(105_228_000, 1410)
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
	// Fastest run: 98_937 ns.
	fn end_case() -> Weight {
		Weight::from_parts(107_240_000, 1374)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Experience::Bindings` (r:1 w:1)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Fastest run: 19_269 ns.
	fn set_price() -> Weight {
		Weight::from_parts(23_029_000, 713)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Fastest run: 27_900 ns.
	fn set_idle() -> Weight {
		Weight::from_parts(34_142_000, 679)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::EnrolledTesters` (r:1 w:1)
	// Storage: `Experience::Seats` (r:1 w:0)
	// Storage: `Experience::Testers` (r:1 w:1)
	// Fastest run: 20_296 ns.
	fn return_to_draws() -> Weight {
		Weight::from_parts(27_254_000, 589)
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
	// Fastest run: 117_728 ns.
	fn appeal_verdict() -> Weight {
		Weight::from_parts(129_930_000, 1527)
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
	// Fastest run: 74_528 ns.
	fn withdraw_appeal() -> Weight {
		Weight::from_parts(83_089_000, 1011)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:64 w:0)
	// Storage: `Experience::Purchases` (r:64 w:64)
	// Fastest run: 20_899 ns.
	// `n` from 1 to 64.
	fn prune_purchases(n: u32, ) -> Weight {
		Weight::from_parts(9_625_203, 275)
			// ± 119_302
			.saturating_add(Weight::from_parts(9_091_996, 95).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Skills` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 22_981 ns.
	fn remove_skill() -> Weight {
		Weight::from_parts(29_785_000, 862)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Fastest run: 23_270 ns.
	fn counting_verdict() -> Weight {
		Weight::from_parts(24_093_000, 2184)
			.saturating_add(T::DbWeight::get().reads(4))
	}

	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Experience::Known` (r:0 w:1)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 26_128 ns.
	fn remove_verdict() -> Weight {
		Weight::from_parts(29_110_000, 1075)
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
	// Fastest run: 56_428 ns.
	// `a` from 1 to 4.
	fn on_settled(a: u32, ) -> Weight {
		Weight::from_parts(48_516_000, 1545)
			// ± 475_924
			.saturating_add(Weight::from_parts(10_123_000, 148).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(a.into()))
	}

	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 14_697 ns.
	fn is_real() -> Weight {
		Weight::from_parts(17_163_000, 777)
			.saturating_add(T::DbWeight::get().reads(3))
	}
}
