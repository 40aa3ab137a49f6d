// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_orders`. Written by `make weights PALLETS=pallet_orders`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_orders --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_orders::WeightInfo for WeightInfo<T> {
	// Storage: `Assets::Account` (r:8 w:4)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:4)
	// Storage: `AssetsHolder::Holds` (r:4 w:4)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:1)
	// Storage: `Orders::Lines` (r:0 w:1)
	// Storage: `Orders::NextOrder` (r:1 w:1)
	// Storage: `Orders::Orders` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:10 w:0)
	// Storage: `Rewards::Standings` (r:2 w:0)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 646_630 ns.
	// `l` from 1 to 16.
	// `a` from 1 to 5.
	fn place_order(l: u32, a: u32, ) -> Weight {
		Weight::from_parts(311_382_198, 3087)
			// ± 2_206_755
			.saturating_add(Weight::from_parts(94_633_541, 54).saturating_mul(l.into()))
			// ± 9_521_617
			.saturating_add(Weight::from_parts(56_352_287, 35).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(a.into()))
	}

	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Fastest run: 6_626 ns.
	fn quote() -> Weight {
		Weight::from_parts(11_531_000, 78)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Assets::Account` (r:3 w:0)
	// Storage: `Assets::Asset` (r:3 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:9 w:0)
	// Storage: `Prepaid::Prepaids` (r:1 w:1)
	// Storage: `Prepaid::PriceRates` (r:3 w:0)
	// Storage: `Prepaid::Reservations` (r:0 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 184_104 ns.
	// `l` from 1 to 16.
	fn accept_order(l: u32, ) -> Weight {
		Weight::from_parts(148_910_213, 3804)
			// ± 1_047_458
			.saturating_add(Weight::from_parts(46_422_652, 341).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(29))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 120_451 ns.
	// `l` from 1 to 16.
	fn decline_order(l: u32, ) -> Weight {
		Weight::from_parts(133_325_493, 1946)
			// ± 403_457
			.saturating_add(Weight::from_parts(4_119_736, 257).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 126_213 ns.
	// `l` from 1 to 16.
	fn cancel_order(l: u32, ) -> Weight {
		Weight::from_parts(129_747_930, 2142)
			// ± 625_735
			.saturating_add(Weight::from_parts(10_218_520, 309).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Assets::Account` (r:3 w:3)
	// Storage: `Assets::Asset` (r:3 w:3)
	// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:3)
	// Storage: `AssetsHolder::Holds` (r:3 w:3)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `Trace::ItemNumbers` (r:128 w:0)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Fastest run: 380_607 ns.
	// `l` from 8 to 16.
	// `i` from 0 to 128.
	// `t` from 1 to 4.
	fn ship_order(l: u32, i: u32, t: u32, ) -> Weight {
		Weight::from_parts(46_873_398, 177)
			// ± 1_535_004
			.saturating_add(Weight::from_parts(9_513_305, 316).saturating_mul(l.into()))
			// ± 93_576
			.saturating_add(Weight::from_parts(2_779_705, 1).saturating_mul(i.into()))
			// ± 4_956_495
			.saturating_add(Weight::from_parts(46_198_721, 1086).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:1)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 31_141 ns.
	// `l` from 1 to 16.
	fn deliver_order(l: u32, ) -> Weight {
		Weight::from_parts(38_528_118, 1405)
			// ± 126_788
			.saturating_add(Weight::from_parts(876_489, 295).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 131_321 ns.
	// `l` from 1 to 16.
	fn confirm_delivery(l: u32, ) -> Weight {
		Weight::from_parts(130_654_846, 1946)
			// ± 528_517
			.saturating_add(Weight::from_parts(5_008_189, 257).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 124_553 ns.
	// `l` from 1 to 16.
	fn complete_order(l: u32, ) -> Weight {
		Weight::from_parts(124_616_973, 1946)
			// ± 677_940
			.saturating_add(Weight::from_parts(5_644_295, 257).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:45 w:45)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:43 w:43)
	// Fastest run: 350_687 ns.
	// `l` from 4 to 16.
	// `t` from 13 to 45.
	fn settle_asset(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(111_339_280, 1426)
			// ± 1_259_659
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(l.into()))
			// ± 479_362
			.saturating_add(Weight::from_parts(20_987_994, 7).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 36_136 ns.
	// `l` from 1 to 16.
	fn request_return(l: u32, ) -> Weight {
		Weight::from_parts(43_160_290, 1405)
			// ± 91_782
			.saturating_add(Weight::from_parts(1_242_570, 295).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 126_285 ns.
	// `l` from 1 to 16.
	fn approve_return(l: u32, ) -> Weight {
		Weight::from_parts(122_508_596, 2142)
			// ± 715_431
			.saturating_add(Weight::from_parts(11_417_516, 309).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 28_726 ns.
	fn refuse_return() -> Weight {
		Weight::from_parts(32_498_000, 786)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 29_424 ns.
	fn dispute_order() -> Weight {
		Weight::from_parts(37_419_000, 979)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Assets::Account` (r:3 w:3)
	// Storage: `Assets::Asset` (r:3 w:3)
	// Storage: `AssetsFreezer::FrozenBalances` (r:3 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:3)
	// Storage: `AssetsHolder::Holds` (r:3 w:3)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 201_657 ns.
	// `a` from 2 to 5.
	fn put_up(a: u32, ) -> Weight {
		Weight::from_parts(2_592_800, 5327)
			// ± 5_036_222
			.saturating_add(Weight::from_parts(104_046_033, 661).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(a.into()))
	}

	// Storage: `Assets::Account` (r:6 w:6)
	// Storage: `Assets::Asset` (r:3 w:3)
	// Storage: `AssetsHolder::BalancesOnHold` (r:6 w:6)
	// Storage: `AssetsHolder::Holds` (r:6 w:6)
	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 69_234 ns.
	// `t` from 1 to 20.
	fn close_dispute(t: u32, ) -> Weight {
		Weight::from_parts(66_645_911, 1491)
			// ± 1_400_330
			.saturating_add(Weight::from_parts(43_240_239, 114).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 25_164 ns.
	fn ship_back() -> Weight {
		Weight::from_parts(30_182_000, 786)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 43_959 ns.
	fn name_services() -> Weight {
		Weight::from_parts(50_442_000, 5657)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 128_035 ns.
	// `l` from 1 to 16.
	fn propose_settlement(l: u32, ) -> Weight {
		Weight::from_parts(127_919_293, 1948)
			// ± 469_051
			.saturating_add(Weight::from_parts(5_368_777, 257).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 121_510 ns.
	// `l` from 1 to 16.
	fn rule_order(l: u32, ) -> Weight {
		Weight::from_parts(129_139_474, 1946)
			// ± 360_899
			.saturating_add(Weight::from_parts(4_665_482, 257).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:3 w:3)
	// Storage: `Assets::Asset` (r:3 w:3)
	// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:3)
	// Storage: `AssetsHolder::Holds` (r:3 w:3)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 111_053 ns.
	// `t` from 1 to 4.
	fn refund_part(t: u32, ) -> Weight {
		Weight::from_parts(75_885_500, 3865)
			// ± 2_174_676
			.saturating_add(Weight::from_parts(53_345_733, 1180).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 22_523 ns.
	fn record_refund() -> Weight {
		Weight::from_parts(29_445_000, 805)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 121_634 ns.
	// `l` from 1 to 16.
	fn advance_order(l: u32, ) -> Weight {
		Weight::from_parts(129_941_587, 1946)
			// ± 491_094
			.saturating_add(Weight::from_parts(5_226_887, 257).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:3 w:0)
	// Storage: `Assets::Asset` (r:3 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Storage: `Experience::Rounds` (r:1 w:0)
	// Storage: `Experience::Verdicts` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:0 w:1)
	// Storage: `Orders::NextOrder` (r:1 w:1)
	// Storage: `Orders::Orders` (r:0 w:1)
	// Storage: `Orders::RecordedSales` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:12 w:0)
	// Storage: `Prepaid::Reservations` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:2 w:0)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 291_629 ns.
	// `l` from 1 to 16.
	fn record_sale(l: u32, ) -> Weight {
		Weight::from_parts(207_733_611, 2738)
			// ± 1_829_195
			.saturating_add(Weight::from_parts(94_651_392, 52).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(30))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:1)
	// Storage: `Orders::Lines` (r:0 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Storage: `Orders::RecordedSales` (r:0 w:1)
	// Fastest run: 38_286 ns.
	// `l` from 1 to 16.
	fn prune_order(l: u32, ) -> Weight {
		Weight::from_parts(43_515_539, 851)
			// ± 81_741
			.saturating_add(Weight::from_parts(253_052, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Fastest run: 36_717 ns.
	fn queue_head() -> Weight {
		Weight::from_parts(41_413_000, 5956)
			.saturating_add(T::DbWeight::get().reads(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Fastest run: 15_026 ns.
	fn read_head() -> Weight {
		Weight::from_parts(17_151_000, 786)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Fastest run: 39_238 ns.
	fn read_order() -> Weight {
		Weight::from_parts(41_849_000, 5953)
			.saturating_add(T::DbWeight::get().reads(3))
	}
}
