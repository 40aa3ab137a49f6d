// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_rewards`. Written by `make weights PALLETS=pallet_rewards`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
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
	// Fastest run: 10_465 ns.
	fn sync_clock() -> Weight {
		Weight::from_parts(10_986_000, 496)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Totals` (r:16 w:16)
	// Fastest run: 8_452 ns.
	// `e` from 0 to 16.
	fn roll_held(e: u32, ) -> Weight {
		Weight::from_parts(17_328_738, 734)
			// ± 113_793
			.saturating_add(Weight::from_parts(2_840_222, 7).saturating_mul(e.into()))
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
	// Fastest run: 21_540 ns.
	fn note_author() -> Weight {
		Weight::from_parts(21_712_000, 771)
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
	// Fastest run: 246_544 ns.
	fn service_base() -> Weight {
		Weight::from_parts(257_623_000, 2956)
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
	// Fastest run: 133_128 ns.
	fn claim() -> Weight {
		Weight::from_parts(142_132_000, 3508)
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
	// Fastest run: 125_683 ns.
	fn claim_held() -> Weight {
		Weight::from_parts(131_924_000, 3308)
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
	// Fastest run: 131_308 ns.
	// `e` from 1 to 32.
	fn claim_many(e: u32, ) -> Weight {
		Weight::from_parts(127_553_364, 3057)
			// ± 633_610
			.saturating_add(Weight::from_parts(34_626_979, 322).saturating_mul(e.into()))
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
	// Fastest run: 111_495 ns.
	fn claim_purse() -> Weight {
		Weight::from_parts(117_353_000, 2415)
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
	// Fastest run: 73_129 ns.
	fn check_in() -> Weight {
		Weight::from_parts(75_752_000, 1569)
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
	// Fastest run: 45_698 ns.
	fn set_inviter() -> Weight {
		Weight::from_parts(46_513_000, 763)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 33_932 ns.
	fn expire_invitation() -> Weight {
		Weight::from_parts(35_825_000, 687)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 74_638 ns.
	fn freeze() -> Weight {
		Weight::from_parts(81_761_000, 1075)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Fastest run: 29_863 ns.
	fn unfreeze() -> Weight {
		Weight::from_parts(30_688_000, 905)
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
	// Fastest run: 141_634 ns.
	fn withdraw_unfrozen() -> Weight {
		Weight::from_parts(147_377_000, 2161)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Fastest run: 84_616 ns.
	fn claim_dividends() -> Weight {
		Weight::from_parts(94_180_000, 1797)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Rewards::Sealed` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 59_711 ns.
	fn seal() -> Weight {
		Weight::from_parts(64_559_000, 678)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Fastest run: 99_147 ns.
	fn fund_pot() -> Weight {
		Weight::from_parts(106_670_000, 1521)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::CounterForPolicies` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::NextPolicy` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Fastest run: 29_117 ns.
	fn create_policy() -> Weight {
		Weight::from_parts(30_402_000, 630)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Rewards::Policies` (r:1 w:1)
	// Fastest run: 17_664 ns.
	fn pause_policy() -> Weight {
		Weight::from_parts(18_483_000, 650)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::FeeRecycling` (r:0 w:1)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Fastest run: 14_982 ns.
	fn set_recycling() -> Weight {
		Weight::from_parts(15_275_000, 646)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:1)
	// Storage: `Rewards::NextClose` (r:1 w:0)
	// Fastest run: 19_334 ns.
	fn set_mode() -> Weight {
		Weight::from_parts(27_128_000, 551)
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
	// Fastest run: 134_548 ns.
	fn end_policy() -> Weight {
		Weight::from_parts(137_200_000, 1850)
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
	// Fastest run: 86_439 ns.
	// `p` from 0 to 16.
	fn close_era(p: u32, ) -> Weight {
		Weight::from_parts(129_778_529, 1533)
			// ± 1_183_041
			.saturating_add(Weight::from_parts(113_040_456, 256).saturating_mul(p.into()))
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
	// Fastest run: 41_534 ns.
	// `r` from 1 to 256.
	fn prune(r: u32, ) -> Weight {
		Weight::from_parts(6_844_292, 715)
			// ± 131_219
			.saturating_add(Weight::from_parts(6_020_658, 86).saturating_mul(r.into()))
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
	// Fastest run: 144_236 ns.
	fn forget_account() -> Weight {
		Weight::from_parts(146_038_000, 2357)
			.saturating_add(T::DbWeight::get().reads(32))
			.saturating_add(T::DbWeight::get().writes(23))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:1)
	// Storage: `Rewards::Rests` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Fastest run: 35_004 ns.
	fn open_case() -> Weight {
		Weight::from_parts(40_247_000, 681)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:1)
	// Fastest run: 27_983 ns.
	fn appeal_case() -> Weight {
		Weight::from_parts(32_412_000, 750)
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
	// Fastest run: 89_651 ns.
	fn decide_appeal() -> Weight {
		Weight::from_parts(92_712_000, 2792)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:1)
	// Fastest run: 30_590 ns.
	fn rehabilitate() -> Weight {
		Weight::from_parts(34_382_000, 692)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Debts` (r:2 w:2)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 171_712 ns.
	fn acknowledge_debt() -> Weight {
		Weight::from_parts(180_875_000, 1170)
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
	// Fastest run: 135_937 ns.
	fn pay_debt() -> Weight {
		Weight::from_parts(145_405_000, 1959)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Rewards::Debts` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 71_792 ns.
	fn forgive_debt() -> Weight {
		Weight::from_parts(74_848_000, 944)
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
	// Fastest run: 189_306 ns.
	// `d` from 2 to 8.
	fn net_debts(d: u32, ) -> Weight {
		Weight::from_parts(65_624_023, 1476)
			// ± 656_679
			.saturating_add(Weight::from_parts(62_882_500, 286).saturating_mul(d.into()))
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
	// Fastest run: 95_620 ns.
	fn default_debt() -> Weight {
		Weight::from_parts(96_434_000, 1679)
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
	// Fastest run: 54_469 ns.
	fn record() -> Weight {
		Weight::from_parts(59_440_000, 1569)
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
	// Fastest run: 64_664 ns.
	fn lost() -> Weight {
		Weight::from_parts(71_397_000, 2127)
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
	// Fastest run: 58_048 ns.
	fn rate_shop() -> Weight {
		Weight::from_parts(59_048_000, 1557)
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
	// Fastest run: 281_729 ns.
	// `d` from 0 to 16.
	fn on_settled(d: u32, ) -> Weight {
		Weight::from_parts(294_693_628, 4745)
			// ± 421_873
			.saturating_add(Weight::from_parts(27_823_088, 104).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(46))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(22))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(d.into()))
	}
}
