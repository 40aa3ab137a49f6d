// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_rewards`. Written by `make weights PALLETS=pallet_rewards`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_rewards --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_rewards::WeightInfo for WeightInfo<T> {
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:1)
	// Fastest run: 9_203 ns.
	fn sync_clock() -> Weight {
		Weight::from_parts(9_274_000, 496)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Totals` (r:16 w:16)
	// Fastest run: 7_664 ns.
	// `e` from 0 to 16.
	fn roll_held(e: u32, ) -> Weight {
		Weight::from_parts(12_718_573, 734)
			// ± 108_537
			.saturating_add(Weight::from_parts(2_611_854, 7).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(e.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 17_717 ns.
	fn note_author() -> Weight {
		Weight::from_parts(19_658_000, 771)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:4 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:3 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:0)
	// Storage: `Rewards::CounterForPolicies` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:0)
	// Storage: `Rewards::HeldUntil` (r:0 w:1)
	// Storage: `Rewards::NextClose` (r:1 w:1)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::NextPrune` (r:1 w:0)
	// Storage: `Rewards::Policies` (r:8 w:6)
	// Storage: `Rewards::Totals` (r:1 w:0)
	// Storage: `System::Account` (r:4 w:1)
	// Fastest run: 225_053 ns.
	fn service_base() -> Weight {
		Weight::from_parts(239_207_000, 2956)
			.saturating_add(T::DbWeight::get().reads(37))
			.saturating_add(T::DbWeight::get().writes(12))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraPays` (r:1 w:1)
	// Storage: `Rewards::HeldUntil` (r:1 w:0)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:0)
	// Fastest run: 107_846 ns.
	fn claim() -> Weight {
		Weight::from_parts(123_198_000, 3508)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraPays` (r:1 w:1)
	// Storage: `Rewards::HeldUntil` (r:1 w:0)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:0)
	// Fastest run: 108_551 ns.
	fn claim_held() -> Weight {
		Weight::from_parts(115_835_000, 3308)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraPays` (r:32 w:32)
	// Storage: `Rewards::HeldUntil` (r:32 w:0)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::Policies` (r:16 w:1)
	// Storage: `Rewards::Shares` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:32 w:0)
	// Fastest run: 130_822 ns.
	// `e` from 1 to 32.
	fn claim_many(e: u32, ) -> Weight {
		Weight::from_parts(154_561_521, 3057)
			// ± 626_578
			.saturating_add(Weight::from_parts(24_486_822, 322).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(e.into()))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Granted` (r:1 w:1)
	// Storage: `Rewards::Purses` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Fastest run: 83_886 ns.
	fn claim_purse() -> Weight {
		Weight::from_parts(86_751_000, 2415)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Fastest run: 51_560 ns.
	fn check_in() -> Weight {
		Weight::from_parts(54_783_000, 1569)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:1)
	// Fastest run: 29_260 ns.
	fn set_inviter() -> Weight {
		Weight::from_parts(34_484_000, 763)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 22_963 ns.
	fn expire_invitation() -> Weight {
		Weight::from_parts(24_607_000, 687)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 60_659 ns.
	fn freeze() -> Weight {
		Weight::from_parts(63_500_000, 1075)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Fastest run: 21_307 ns.
	fn unfreeze() -> Weight {
		Weight::from_parts(27_638_000, 905)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 115_977 ns.
	fn withdraw_unfrozen() -> Weight {
		Weight::from_parts(122_257_000, 2161)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Fastest run: 73_152 ns.
	fn claim_dividends() -> Weight {
		Weight::from_parts(82_930_000, 1797)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Rewards::Sealed` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 45_304 ns.
	fn seal() -> Weight {
		Weight::from_parts(49_050_000, 678)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Fastest run: 79_206 ns.
	fn fund_pot() -> Weight {
		Weight::from_parts(96_633_000, 1521)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::CounterForPolicies` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::NextPolicy` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Fastest run: 21_163 ns.
	fn create_policy() -> Weight {
		Weight::from_parts(29_114_000, 630)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Rewards::Policies` (r:1 w:1)
	// Fastest run: 17_057 ns.
	fn pause_policy() -> Weight {
		Weight::from_parts(17_141_000, 650)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::FeeRecycling` (r:0 w:1)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Fastest run: 12_724 ns.
	fn set_recycling() -> Weight {
		Weight::from_parts(14_205_000, 646)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:1)
	// Storage: `Rewards::NextClose` (r:1 w:0)
	// Fastest run: 17_172 ns.
	fn set_mode() -> Weight {
		Weight::from_parts(18_460_000, 551)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `Rewards::CounterForPolicies` (r:1 w:1)
	// Storage: `Rewards::NextClose` (r:1 w:0)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 108_392 ns.
	fn end_policy() -> Weight {
		Weight::from_parts(113_093_000, 1850)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Assets::Account` (r:17 w:17)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:17 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:17 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::EraPays` (r:32 w:32)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::HeldUntil` (r:2 w:3)
	// Storage: `Rewards::NextClose` (r:1 w:1)
	// Storage: `Rewards::NextExpire` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:17 w:16)
	// Storage: `Rewards::Totals` (r:2 w:0)
	// Fastest run: 71_758 ns.
	// `p` from 0 to 16.
	fn close_era(p: u32, ) -> Weight {
		Weight::from_parts(109_441_309, 1533)
			// ± 988_669
			.saturating_add(Weight::from_parts(94_499_314, 256).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(p.into()))
	}

	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::NextPrune` (r:1 w:1)
	// Storage: `Rewards::Pairs` (r:1 w:0)
	// Storage: `Rewards::Ratings` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:257 w:256)
	// Storage: `Rewards::Totals` (r:0 w:1)
	// Fastest run: 37_351 ns.
	// `r` from 1 to 256.
	fn prune(r: u32, ) -> Weight {
		Weight::from_parts(32_882_897, 714)
			// ± 81_844
			.saturating_add(Weight::from_parts(4_661_779, 86).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(r.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:6 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Granted` (r:2 w:2)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Purses` (r:2 w:2)
	// Storage: `Rewards::Totals` (r:16 w:16)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 111_538 ns.
	fn forget_account() -> Weight {
		Weight::from_parts(118_881_000, 2357)
			.saturating_add(T::DbWeight::get().reads(32))
			.saturating_add(T::DbWeight::get().writes(23))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:1)
	// Storage: `Rewards::Rests` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Fastest run: 28_000 ns.
	fn open_case() -> Weight {
		Weight::from_parts(28_702_000, 681)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:1)
	// Fastest run: 22_489 ns.
	fn appeal_case() -> Weight {
		Weight::from_parts(25_705_000, 750)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::Cases` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Granted` (r:2 w:2)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Purses` (r:2 w:2)
	// Storage: `Rewards::Standings` (r:1 w:1)
	// Storage: `Shops::ShopsOf` (r:1 w:0)
	// Storage: `Shops::Unbonding` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 65_389 ns.
	fn decide_appeal() -> Weight {
		Weight::from_parts(73_974_000, 2792)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:1)
	// Fastest run: 22_781 ns.
	fn rehabilitate() -> Weight {
		Weight::from_parts(25_221_000, 692)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Fastest run: 14_731 ns.
	fn ask_standing() -> Weight {
		Weight::from_parts(15_310_000, 692)
			.saturating_add(T::DbWeight::get().reads(5))
	}

	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Fastest run: 6_613 ns.
	fn lose_credit() -> Weight {
		Weight::from_parts(7_640_000, 971)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Debts` (r:2 w:2)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 133_440 ns.
	fn acknowledge_debt() -> Weight {
		Weight::from_parts(148_265_000, 1170)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Rewards::Debts` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 110_190 ns.
	fn pay_debt() -> Weight {
		Weight::from_parts(113_376_000, 1959)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Rewards::Debts` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 53_355 ns.
	fn forgive_debt() -> Weight {
		Weight::from_parts(55_386_000, 944)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Assets::Account` (r:1 w:1)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `Balances::Freezes` (r:8 w:0)
	// Storage: `Balances::Holds` (r:8 w:8)
	// Storage: `Balances::Locks` (r:8 w:0)
	// Storage: `Rewards::Debts` (r:8 w:8)
	// Storage: `System::Account` (r:9 w:9)
	// Fastest run: 143_389 ns.
	// `d` from 2 to 8.
	fn net_debts(d: u32, ) -> Weight {
		Weight::from_parts(60_254_678, 1476)
			// ± 1_113_823
			.saturating_add(Weight::from_parts(47_856_654, 286).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(d.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::Debts` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 68_191 ns.
	fn default_debt() -> Weight {
		Weight::from_parts(73_509_000, 1679)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

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
	// Fastest run: 39_008 ns.
	fn record() -> Weight {
		Weight::from_parts(41_085_000, 1569)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Fastest run: 52_895 ns.
	fn lost() -> Weight {
		Weight::from_parts(58_683_000, 2127)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Ratings` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:2 w:2)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 44_224 ns.
	fn rate_shop() -> Weight {
		Weight::from_parts(45_181_000, 1557)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Assets::Account` (r:2 w:0)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Loyalty::Products` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:8 w:0)
	// Storage: `Rewards::Accounts` (r:20 w:20)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::Granted` (r:2 w:2)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:2 w:2)
	// Storage: `Rewards::Pairs` (r:17 w:17)
	// Storage: `Rewards::Purses` (r:3 w:3)
	// Storage: `Rewards::Shares` (r:20 w:20)
	// Storage: `Rewards::Standings` (r:20 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `System::Account` (r:20 w:20)
	// Fastest run: 224_244 ns.
	// `d` from 0 to 16.
	fn on_settled(d: u32, ) -> Weight {
		Weight::from_parts(241_850_348, 4745)
			// ± 620_752
			.saturating_add(Weight::from_parts(24_798_940, 104).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(46))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(22))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(d.into()))
	}
}
