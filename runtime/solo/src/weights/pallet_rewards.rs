// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_rewards`. Written by `make weights PALLETS=pallet_rewards`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-25 |
//! | machine | AMD EPYC, 2 cores, 24 GiB |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | by | souk-weigh, benchmark commands 64.0.0 of polkadot-sdk |
//! | steps | 10, each 10 times |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_rewards::WeightInfo for WeightInfo<T> {
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:1)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Fastest run: 10_094 ns.
	fn sync_clock() -> Weight {
		Weight::from_parts(11_527_000, 3617)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Fastest run: 20_911 ns.
	fn note_author() -> Weight {
		Weight::from_parts(23_204_000, 3706)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Rewards::CounterForPolicies` (r:1 w:0)
	// Proof: `Rewards::CounterForPolicies` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextClose` (r:1 w:0)
	// Proof: `Rewards::NextClose` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextPrune` (r:1 w:0)
	// Proof: `Rewards::NextPrune` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Proof: `Rewards::NextExpire` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Fastest run: 12_539 ns.
	fn service_base() -> Weight {
		Weight::from_parts(13_690_000, 1505)
			.saturating_add(T::DbWeight::get().reads(6))
	}

	// Storage: `Rewards::Cases` (r:1 w:0)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraPays` (r:1 w:1)
	// Proof: `Rewards::EraPays` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:0)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Fastest run: 114_801 ns.
	// Set by hand since, on the high side, to be measured.
	fn claim() -> Weight {
		Weight::from_parts(130_839_000, 6208)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Rewards::Cases` (r:1 w:0)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Purses` (r:1 w:1)
	// Proof: `Rewards::Purses` (`max_values`: None, `max_size`: Some(698), added: 3173, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:1)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Fastest run: 98_026 ns.
	// Set by hand since, on the high side, to be measured.
	fn claim_purse() -> Weight {
		Weight::from_parts(102_992_000, 6208)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Fastest run: 40_771 ns.
	// Set by hand since, on the high side, to be measured.
	// To be measured: the row of held power was added by hand.
	fn check_in() -> Weight {
		Weight::from_parts(59_316_000, 8871)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Fastest run: 29_894 ns.
	// Set by hand since, on the high side, to be measured.
	fn set_inviter() -> Weight {
		Weight::from_parts(37_856_000, 3806)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Fastest run: 19_849 ns.
	// Set by hand since, on the high side, to be measured.
	fn expire_invitation() -> Weight {
		Weight::from_parts(22_203_000, 3806)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Proof: `Rewards::Stakes` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Proof: `Rewards::AllDividends` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 67_560 ns.
	fn freeze() -> Weight {
		Weight::from_parts(71_236_000, 3874)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Proof: `Rewards::Stakes` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Proof: `Rewards::AllDividends` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Fastest run: 26_179 ns.
	fn unfreeze() -> Weight {
		Weight::from_parts(28_793_000, 3770)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Proof: `Rewards::Stakes` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Proof: `Rewards::AllDividends` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Fastest run: 129_832 ns.
	fn withdraw_unfrozen() -> Weight {
		Weight::from_parts(135_841_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Rewards::Stakes` (r:1 w:1)
	// Proof: `Rewards::Stakes` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Proof: `Rewards::AllDividends` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Fastest run: 79_478 ns.
	fn claim_dividends() -> Weight {
		Weight::from_parts(83_294_000, 6208)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Rewards::Sealed` (r:1 w:1)
	// Proof: `Rewards::Sealed` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Fastest run: 53_509 ns.
	fn seal() -> Weight {
		Weight::from_parts(56_434_000, 6196)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Rewards::AllDividends` (r:1 w:1)
	// Proof: `Rewards::AllDividends` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Fastest run: 84_826 ns.
	fn fund_pot() -> Weight {
		Weight::from_parts(88_592_000, 6208)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::CounterForPolicies` (r:1 w:1)
	// Proof: `Rewards::CounterForPolicies` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextPolicy` (r:1 w:1)
	// Proof: `Rewards::NextPolicy` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Policies` (r:1 w:1)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Fastest run: 23_585 ns.
	fn create_policy() -> Weight {
		Weight::from_parts(25_769_000, 3630)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Rewards::Policies` (r:1 w:1)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Fastest run: 15_293 ns.
	fn pause_policy() -> Weight {
		Weight::from_parts(17_757_000, 3630)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::Policies` (r:1 w:0)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Rewards::FeeRecycling` (r:0 w:1)
	// Proof: `Rewards::FeeRecycling` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Fastest run: 12_749 ns.
	fn set_recycling() -> Weight {
		Weight::from_parts(14_541_000, 3630)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::Policies` (r:1 w:1)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextClose` (r:1 w:0)
	// Proof: `Rewards::NextClose` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Proof: `Rewards::NextExpire` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(429), added: 2904, mode: `MaxEncodedLen`)
	// Storage: `Rewards::CounterForPolicies` (r:1 w:1)
	// Proof: `Rewards::CounterForPolicies` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Fastest run: 121_630 ns.
	fn end_policy() -> Weight {
		Weight::from_parts(128_120_000, 6208)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Rewards::NextClose` (r:1 w:1)
	// Proof: `Rewards::NextClose` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:2 w:0)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Policies` (r:17 w:16)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:16 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:16 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:16 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextExpire` (r:1 w:1)
	// Proof: `Rewards::NextExpire` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraPays` (r:16 w:32)
	// Proof: `Rewards::EraPays` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Fastest run: 63_644 ns.
	// `p` from 0 to 16.
	// Set by hand since, on the high side, to be measured.
	// To be measured: the row of held power was added by hand.
	fn close_era(p: u32, ) -> Weight {
		Weight::from_parts(115_528_323, 13366)
			// ± 230_799
			.saturating_add(Weight::from_parts(48_531_299, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 2640).saturating_mul(p.into()))
	}

	// Storage: `Rewards::NextPrune` (r:1 w:0)
	// Proof: `Rewards::NextPrune` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Proof: `Rewards::NextExpire` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:257 w:256)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Fastest run: 29_754 ns.
	// `r` from 1 to 256.
	fn prune(r: u32, ) -> Weight {
		Weight::from_parts(14_972_300, 3706)
			// ± 13_349
			.saturating_add(Weight::from_parts(4_948_997, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(0, 2716).saturating_mul(r.into()))
	}

	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Purses` (r:2 w:2)
	// Proof: `Rewards::Purses` (`max_values`: None, `max_size`: Some(698), added: 3173, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:2 w:2)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Fastest run: 63_094 ns.
	// Set by hand since, on the high side, to be measured.
	// To be measured: the row of held power was added by hand.
	fn forget_account() -> Weight {
		Weight::from_parts(72_550_000, 14125)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	// Storage: `Rewards::Cases` (r:1 w:1)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Rests` (r:1 w:1)
	// Proof: `Rewards::Rests` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Fastest run: 22_894 ns.
	// Set by hand since, on the high side, to be measured.
	fn open_case() -> Weight {
		Weight::from_parts(31_728_000, 3617)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Rewards::Cases` (r:1 w:1)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Fastest run: 22_794 ns.
	fn appeal_case() -> Weight {
		Weight::from_parts(26_700_000, 3617)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::Cases` (r:1 w:1)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:1)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Purses` (r:2 w:2)
	// Proof: `Rewards::Purses` (`max_values`: None, `max_size`: Some(698), added: 3173, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:2 w:2)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:0 w:1)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:0 w:1)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Fastest run: 51_246 ns.
	// Set by hand since, on the high side, to be measured.
	// To be measured: the row of held power was added by hand.
	fn decide_appeal() -> Weight {
		Weight::from_parts(61_624_000, 7336)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(12))
	}

	// Storage: `Rewards::Standings` (r:1 w:1)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Proof: `Rewards::Cases` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::NextExpire` (r:1 w:0)
	// Proof: `Rewards::NextExpire` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Fastest run: 26_850 ns.
	fn rehabilitate() -> Weight {
		Weight::from_parts(31_356_000, 3617)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Debts` (r:2 w:2)
	// Proof: `Rewards::Debts` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 116_282 ns.
	// Set by hand since, on the high side, to be measured.
	fn acknowledge_debt() -> Weight {
		Weight::from_parts(155_090_000, 6758)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Rewards::Debts` (r:1 w:1)
	// Proof: `Rewards::Debts` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:2)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 118_135 ns.
	// Set by hand since, on the high side, to be measured.
	fn pay_debt() -> Weight {
		Weight::from_parts(140_699_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Rewards::Debts` (r:1 w:1)
	// Proof: `Rewards::Debts` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 55_242 ns.
	// Set by hand since, on the high side, to be measured.
	fn forgive_debt() -> Weight {
		Weight::from_parts(76_524_000, 3874)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `System::Account` (r:9 w:9)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:1)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Debts` (r:8 w:8)
	// Proof: `Rewards::Debts` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:8 w:8)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 155_160 ns.
	// `d` from 2 to 8.
	// Set by hand since, on the high side, to be measured.
	fn net_debts(d: u32, ) -> Weight {
		Weight::from_parts(70_885_390, 3675)
			// ± 109_819
			.saturating_add(Weight::from_parts(49_456_332, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(0, 2884).saturating_mul(d.into()))
	}

	// Storage: `Rewards::Debts` (r:1 w:1)
	// Proof: `Rewards::Debts` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Fastest run: 75_693 ns.
	// Set by hand since, on the high side, to be measured.
	fn default_debt() -> Weight {
		Weight::from_parts(80_509_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Fastest run: 32_308 ns.
	// Set by hand since, on the high side, to be measured.
	// To be measured: the row of held power was added by hand.
	fn record() -> Weight {
		Weight::from_parts(49_842_000, 8871)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Set by hand, on the high side, to be measured.
	fn lost() -> Weight {
		Weight::from_parts(45_000_000, 8871)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Set by hand, on the high side, to be measured.
	fn set_mode() -> Weight {
		Weight::from_parts(30_000_000, 3617)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Ratings` (r:1 w:1)
	// Proof: `Rewards::Ratings` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:2 w:2)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Fastest run: 33_710 ns.
	// To be measured: the row of held power was added by hand.
	fn rate_shop() -> Weight {
		Weight::from_parts(36_224_000, 6422)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:9 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:9 w:9)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:12 w:12)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:12 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:12 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:12 w:12)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:2 w:2)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:2 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Purses` (r:3 w:3)
	// Proof: `Rewards::Purses` (`max_values`: None, `max_size`: Some(698), added: 3173, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:2)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Fastest run: 239_915 ns.
	// `d` from 0 to 8.
	// Set by hand since, on the high side, to be measured.
	// To be measured: held power, tenure and loyalty were added by hand.
	fn on_settled(d: u32, ) -> Weight {
		Weight::from_parts(310_994_810, 27333)
			// ± 40_363
			.saturating_add(Weight::from_parts(40_875_817, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(60))
			.saturating_add(T::DbWeight::get().reads(8).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(32))
			.saturating_add(T::DbWeight::get().writes(6).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(0, 2716).saturating_mul(d.into()))
	}


	// To be measured: set by hand, as in the pallet.
	fn claim_held() -> Weight {
		Weight::from_parts(140_000_000, 9_000)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// To be measured: set by hand, as in the pallet.
	fn roll_held(e: u32) -> Weight {
		Weight::from_parts(12_000_000, 4_000)
			.saturating_add(Weight::from_parts(9_000_000, 2_700).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(e.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(e.into())))
	}

	// To be measured: set by hand, as in the pallet.
	fn claim_many(e: u32) -> Weight {
		Weight::from_parts(40_000_000, 12_000)
			.saturating_add(Weight::from_parts(30_000_000, 12_000).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(e.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(e.into())))
	}
}
