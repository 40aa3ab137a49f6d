// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_orders`. Written by `make weights PALLETS=pallet_orders`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a07247caaa4a4cfc |
//! | command | souk-weigh pallet --pallet pallet_orders --preset development --steps 20 --repeat 10 --min-seconds 0 |
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
	// Fastest run: 554_193 ns.
	// `l` from 1 to 16.
	// `a` from 1 to 5.
	fn place_order(l: u32, a: u32, ) -> Weight {
		Weight::from_parts(156_380_656, 3095)
			// ± 925_464
			.saturating_add(Weight::from_parts(82_068_927, 53).saturating_mul(l.into()))
			// ± 4_300_149
			.saturating_add(Weight::from_parts(73_450_859, 34).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(a.into()))
	}

	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Fastest run: 5_229 ns.
	fn quote() -> Weight {
		Weight::from_parts(5_844_000, 78)
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
	// Fastest run: 152_755 ns.
	// `l` from 1 to 16.
	fn accept_order(l: u32, ) -> Weight {
		Weight::from_parts(101_334_179, 3804)
			// ± 530_836
			.saturating_add(Weight::from_parts(46_542_487, 341).saturating_mul(l.into()))
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
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 114_238 ns.
	// `l` from 1 to 16.
	fn decline_order(l: u32, ) -> Weight {
		Weight::from_parts(115_980_295, 2085)
			// ± 183_784
			.saturating_add(Weight::from_parts(8_874_364, 181).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(11))
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
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 113_267 ns.
	// `l` from 1 to 16.
	fn cancel_order(l: u32, ) -> Weight {
		Weight::from_parts(107_954_845, 2085)
			// ± 113_972
			.saturating_add(Weight::from_parts(9_601_583, 181).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(11))
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
	// Fastest run: 313_178 ns.
	// `l` from 8 to 16.
	// `i` from 0 to 128.
	// `t` from 1 to 4.
	fn ship_order(l: u32, i: u32, t: u32, ) -> Weight {
		Weight::from_parts(163_371_967, 235)
			// ± 864_505
			.saturating_add(Weight::from_parts(0, 314).saturating_mul(l.into()))
			// ± 45_490
			.saturating_add(Weight::from_parts(2_479_689, 0).saturating_mul(i.into()))
			// ± 2_867_426
			.saturating_add(Weight::from_parts(49_633_603, 1081).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(4))
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
	// Fastest run: 28_956 ns.
	// `l` from 1 to 16.
	fn deliver_order(l: u32, ) -> Weight {
		Weight::from_parts(33_005_645, 1483)
			// ± 52_462
			.saturating_add(Weight::from_parts(906_633, 288).saturating_mul(l.into()))
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
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 102_919 ns.
	// `l` from 1 to 16.
	fn confirm_delivery(l: u32, ) -> Weight {
		Weight::from_parts(111_230_970, 1959)
			// ± 301_682
			.saturating_add(Weight::from_parts(4_975_124, 129).saturating_mul(l.into()))
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
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 114_903 ns.
	// `l` from 1 to 16.
	fn complete_order(l: u32, ) -> Weight {
		Weight::from_parts(114_825_020, 1959)
			// ± 125_871
			.saturating_add(Weight::from_parts(6_723_621, 129).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Assets::Account` (r:45 w:45)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	// Storage: `AssetsHolder::Holds` (r:1 w:1)
	// Storage: `System::Account` (r:43 w:43)
	// Fastest run: 294_549 ns.
	// `l` from 4 to 16.
	// `t` from 13 to 45.
	fn settle_asset(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(210_831_151, 1449)
			// ± 655_277
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(l.into()))
			// ± 223_919
			.saturating_add(Weight::from_parts(17_054_575, 7).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 29_983 ns.
	// `l` from 1 to 16.
	fn request_return(l: u32, ) -> Weight {
		Weight::from_parts(36_738_833, 1483)
			// ± 59_453
			.saturating_add(Weight::from_parts(1_027_856, 288).saturating_mul(l.into()))
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
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 100_136 ns.
	// `l` from 1 to 16.
	fn approve_return(l: u32, ) -> Weight {
		Weight::from_parts(113_150_812, 2156)
			// ± 312_756
			.saturating_add(Weight::from_parts(10_218_761, 181).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 22_346 ns.
	fn refuse_return() -> Weight {
		Weight::from_parts(26_019_000, 786)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:0 w:2)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 27_405 ns.
	fn dispute_order() -> Weight {
		Weight::from_parts(28_637_000, 979)
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
	// Fastest run: 166_252 ns.
	// `a` from 2 to 5.
	fn put_up(a: u32, ) -> Weight {
		Weight::from_parts(5_171_516, 5327)
			// ± 2_031_113
			.saturating_add(Weight::from_parts(85_735_816, 661).saturating_mul(a.into()))
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
	// Fastest run: 54_320 ns.
	// `t` from 1 to 20.
	fn close_dispute(t: u32, ) -> Weight {
		Weight::from_parts(37_798_700, 1501)
			// ± 375_993
			.saturating_add(Weight::from_parts(38_182_702, 114).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 22_336 ns.
	fn ship_back() -> Weight {
		Weight::from_parts(27_676_000, 786)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 35_093 ns.
	fn name_services() -> Weight {
		Weight::from_parts(43_051_000, 5657)
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
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 102_859 ns.
	// `l` from 1 to 16.
	fn propose_settlement(l: u32, ) -> Weight {
		Weight::from_parts(109_325_887, 1961)
			// ± 154_944
			.saturating_add(Weight::from_parts(5_344_565, 129).saturating_mul(l.into()))
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
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 99_031 ns.
	// `l` from 1 to 16.
	fn rule_order(l: u32, ) -> Weight {
		Weight::from_parts(105_044_420, 1959)
			// ± 114_369
			.saturating_add(Weight::from_parts(5_617_771, 129).saturating_mul(l.into()))
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
	// Fastest run: 98_973 ns.
	// `t` from 1 to 4.
	fn refund_part(t: u32, ) -> Weight {
		Weight::from_parts(58_411_166, 3866)
			// ± 705_598
			.saturating_add(Weight::from_parts(46_535_150, 1180).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Fastest run: 19_716 ns.
	fn record_refund() -> Weight {
		Weight::from_parts(23_126_000, 805)
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
	// Storage: `Shops::Listings` (r:16 w:16)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 110_860 ns.
	// `l` from 1 to 16.
	fn advance_order(l: u32, ) -> Weight {
		Weight::from_parts(108_083_995, 2085)
			// ± 132_381
			.saturating_add(Weight::from_parts(8_016_779, 181).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
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
	// Fastest run: 241_239 ns.
	// `l` from 1 to 16.
	fn record_sale(l: u32, ) -> Weight {
		Weight::from_parts(139_568_800, 2738)
			// ± 783_066
			.saturating_add(Weight::from_parts(94_420_480, 52).saturating_mul(l.into()))
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
	// Fastest run: 29_884 ns.
	// `l` from 1 to 16.
	fn prune_order(l: u32, ) -> Weight {
		Weight::from_parts(39_356_529, 851)
			// ± 114_169
			.saturating_add(Weight::from_parts(215_644, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Due` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Fastest run: 28_170 ns.
	fn queue_head() -> Weight {
		Weight::from_parts(33_692_000, 5956)
			.saturating_add(T::DbWeight::get().reads(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Fastest run: 13_708 ns.
	fn read_head() -> Weight {
		Weight::from_parts(18_249_000, 786)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Fastest run: 29_887 ns.
	fn read_order() -> Weight {
		Weight::from_parts(35_795_000, 5953)
			.saturating_add(T::DbWeight::get().reads(3))
	}
}
