// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_shops`. Written by `make weights PALLETS=pallet_shops`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_shops --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_shops::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::FeeRecycling` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::NextShopId` (r:1 w:1)
	// Storage: `Shops::Prices` (r:1 w:0)
	// Storage: `Shops::Shops` (r:0 w:1)
	// Storage: `Shops::ShopsOf` (r:1 w:1)
	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 282_947 ns.
	fn open_shop() -> Weight {
		Weight::from_parts(293_747_000, 2596)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 23_644 ns.
	fn update_profile() -> Weight {
		Weight::from_parts(33_942_000, 1102)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 23_216 ns.
	fn wind_down_shop() -> Weight {
		Weight::from_parts(24_458_000, 1102)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 27_261 ns.
	fn reopen_shop() -> Weight {
		Weight::from_parts(37_466_000, 1499)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Shops::ShopsOf` (r:1 w:1)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Fastest run: 57_039 ns.
	fn close_shop() -> Weight {
		Weight::from_parts(69_208_000, 2798)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 31_342 ns.
	fn offer_shop() -> Weight {
		Weight::from_parts(34_446_000, 1102)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 23_041 ns.
	fn cancel_offer() -> Weight {
		Weight::from_parts(28_016_000, 1134)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:2 w:0)
	// Storage: `Shops::Sentences` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Shops::ShopsOf` (r:2 w:2)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 229_644 ns.
	fn accept_shop() -> Weight {
		Weight::from_parts(469_380_000, 2748)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::FeeRecycling` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Prices` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 290_817 ns.
	fn add_capability() -> Weight {
		Weight::from_parts(311_887_000, 3246)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Fastest run: 53_908 ns.
	fn give_up_capability() -> Weight {
		Weight::from_parts(59_639_000, 2500)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::FeeRecycling` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Prices` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 292_610 ns.
	fn add_slots() -> Weight {
		Weight::from_parts(295_717_000, 3229)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Fastest run: 48_057 ns.
	fn give_up_slots() -> Weight {
		Weight::from_parts(55_073_000, 2500)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Sentences` (r:1 w:0)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 88_618 ns.
	// `c` from 1 to 64.
	fn release_bonds(c: u32, ) -> Weight {
		Weight::from_parts(109_114_077, 944)
			// ± 86_750
			.saturating_add(Weight::from_parts(6_079, 20).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 28_462 ns.
	fn verify_shop() -> Weight {
		Weight::from_parts(36_242_000, 1144)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::Registrars` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 29_822 ns.
	fn revoke_verification() -> Weight {
		Weight::from_parts(42_496_000, 1179)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:4 w:0)
	// Storage: `Assets::Asset` (r:4 w:0)
	// Storage: `Experience::Bindings` (r:100 w:0)
	// Storage: `Experience::Rounds` (r:100 w:0)
	// Storage: `Experience::Verdicts` (r:100 w:0)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:6 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Listings` (r:0 w:100)
	// Storage: `Shops::ListingsOf` (r:0 w:100)
	// Storage: `Shops::NextListingId` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 109_454 ns.
	// `n` from 1 to 100.
	fn publish_listings(n: u32, ) -> Weight {
		Weight::from_parts(62_688_264, 4117)
			// ± 544_627
			.saturating_add(Weight::from_parts(46_740_893, 121).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
	}

	// Storage: `Assets::Account` (r:4 w:0)
	// Storage: `Assets::Asset` (r:4 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Experience::Versions` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:6 w:0)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 114_870 ns.
	fn update_terms() -> Weight {
		Weight::from_parts(120_662_000, 4306)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 24_346 ns.
	fn update_metadata() -> Weight {
		Weight::from_parts(27_846_000, 738)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 22_060 ns.
	fn restock() -> Weight {
		Weight::from_parts(28_501_000, 738)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 21_592 ns.
	fn pause_listing() -> Weight {
		Weight::from_parts(28_975_000, 738)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 27_751 ns.
	fn resume_listing() -> Weight {
		Weight::from_parts(34_077_000, 1102)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Storage: `Shops::ListingsOf` (r:0 w:1)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 26_654 ns.
	fn delist() -> Weight {
		Weight::from_parts(35_387_000, 738)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Fastest run: 18_451 ns.
	fn withdraw_listing() -> Weight {
		Weight::from_parts(19_900_000, 483)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Fastest run: 18_263 ns.
	fn reinstate_listing() -> Weight {
		Weight::from_parts(23_108_000, 483)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 18_060 ns.
	fn suspend_shop() -> Weight {
		Weight::from_parts(21_054_000, 431)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Fastest run: 16_578 ns.
	fn reinstate_shop() -> Weight {
		Weight::from_parts(23_014_000, 431)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Prices` (r:0 w:1)
	// Fastest run: 10_650 ns.
	fn set_price() -> Weight {
		Weight::from_parts(11_620_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Shops::Sentences` (r:1 w:1)
	// Storage: `Shops::Shops` (r:64 w:64)
	// Storage: `Shops::ShopsOf` (r:1 w:0)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 114_148 ns.
	// `s` from 1 to 64.
	// `c` from 0 to 64.
	fn seize_bonds(s: u32, c: u32, ) -> Weight {
		Weight::from_parts(44_716_643, 1042)
			// ± 699_859
			.saturating_add(Weight::from_parts(9_650_407, 52).saturating_mul(s.into()))
			// ± 686_587
			.saturating_add(Weight::from_parts(634_612, 20).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Sentences` (r:1 w:1)
	// Storage: `Shops::ShopsOf` (r:1 w:0)
	// Fastest run: 23_913 ns.
	fn punished() -> Weight {
		Weight::from_parts(25_626_000, 419)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 21_695 ns.
	fn accept_order() -> Weight {
		Weight::from_parts(24_886_000, 1281)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::NextShopId` (r:1 w:0)
	// Storage: `Shops::Prices` (r:1 w:0)
	// Storage: `Shops::ShopsOf` (r:1 w:0)
	// Fastest run: 21_328 ns.
	fn refused() -> Weight {
		Weight::from_parts(29_410_000, 1108)
			.saturating_add(T::DbWeight::get().reads(4))
	}
}
