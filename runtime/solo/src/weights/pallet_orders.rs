// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_orders`. Written by `make weights PALLETS=pallet_orders`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-25 |
//! | machine | AMD EPYC, 2 cores, 24 GiB |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | by | souk-weigh, benchmark commands 64.0.0 of polkadot-sdk |
//! | steps | 20, each 10 times |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_orders::WeightInfo for WeightInfo<T> {
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:13 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Orders::NextOrder` (r:1 w:1)
	// Proof: `Orders::NextOrder` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Orders::Orders` (r:0 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:1)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:0 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Fastest run: 577_986 ns.
	// By hand, to be measured: each line is of a listing of its own (a read and a write), each asset besides SOUK adds 6 reads and
	// 5 writes, and the time of links, which the call adds, is out of base and slope.
	fn place_order(l: u32, a: u32, ) -> Weight {
		Weight::from_parts(390_000_000, 35141)
			.saturating_add(Weight::from_parts(120_000_000, 2741).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(60_000_000, 11200).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(a.into()))
	}

	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// By hand, to be measured: two settings.
	fn quote() -> Weight {
		Weight::from_parts(10_000_000, 6244)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 62_343 ns.
	// By hand, to be measured: each line is of a listing of its own.
	fn accept_order(l: u32, ) -> Weight {
		Weight::from_parts(53_118_563, 21978)
			.saturating_add(Weight::from_parts(15_557_162, 2741).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 153_007 ns.
	// By hand, to be measured: each line is of a listing of its own, and each transfer but the first, which is in SOUK, adds 4
	// reads and 4 writes.
	fn decline_order(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(168_408_288, 21978)
			.saturating_add(Weight::from_parts(6_999_369, 2741).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(40_000_000, 11200).saturating_mul(t.saturating_sub(1).into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.saturating_sub(1).into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.saturating_sub(1).into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 152_356 ns.
	// By hand, to be measured: each line is of a listing of its own, and each transfer but the first, which is in SOUK, adds 4
	// reads and 4 writes.
	fn cancel_order(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(146_322_100, 21978)
			.saturating_add(Weight::from_parts(7_879_194, 2741).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(40_000_000, 11200).saturating_mul(t.saturating_sub(1).into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.saturating_sub(1).into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.saturating_sub(1).into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Trace::PartyNumbers` (r:1 w:0)
	// Proof: `Trace::PartyNumbers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Trace::ItemNumbers` (r:256 w:0)
	// Proof: `Trace::ItemNumbers` (`max_values`: None, `max_size`: Some(54), added: 2529, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 136_292 ns.
	// By hand, to be measured: the refund is by transfer, with 4 reads and 4 writes each, and each line may be of a listing of
	// its own that units go back to.
	fn ship_order(l: u32, i: u32, t: u32, ) -> Weight {
		Weight::from_parts(90_000_000, 33867)
			.saturating_add(Weight::from_parts(19_904_375, 0).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(1_092_121, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(60_000_000, 11200).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 791).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(0, 14076).saturating_mul(l.into()))
	}

	// By hand, to be measured: the head and the lines are read, the head and the queue are written.
	fn deliver_order(l: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 21978)
			.saturating_add(Weight::from_parts(2_000_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:37 w:37)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:32 w:32)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Proof: `Experience::CurrentCycle` (`max_values`: Some(1), `max_size`: Some(69), added: 564, mode: `MaxEncodedLen`)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Proof: `Experience::Bindings` (`max_values`: None, `max_size`: Some(207), added: 2682, mode: `MaxEncodedLen`)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Proof: `Experience::Pools` (`max_values`: None, `max_size`: Some(574), added: 3049, mode: `MaxEncodedLen`)
	// Storage: `Experience::Booked` (r:1 w:1)
	// Proof: `Experience::Booked` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:7 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:33 w:33)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:34 w:34)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:34 w:34)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:0)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:0)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 1_027_163 ns.
	// `l` from 1 to 16.
	// `t` from 1 to 32.
	fn confirm_delivery(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(1_041_183_000, 21978)
			// ± 1_920_980
			.saturating_add(Weight::from_parts(31_609_733, 0).saturating_mul(l.into()))
			// ± 964_053
			.saturating_add(Weight::from_parts(57_555_915, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(43))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(24))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 616).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2292).saturating_mul(t.into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:37 w:37)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:32 w:32)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Proof: `Experience::CurrentCycle` (`max_values`: Some(1), `max_size`: Some(69), added: 564, mode: `MaxEncodedLen`)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Proof: `Experience::Bindings` (`max_values`: None, `max_size`: Some(207), added: 2682, mode: `MaxEncodedLen`)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Proof: `Experience::Pools` (`max_values`: None, `max_size`: Some(574), added: 3049, mode: `MaxEncodedLen`)
	// Storage: `Experience::Booked` (r:1 w:1)
	// Proof: `Experience::Booked` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:7 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:33 w:33)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:34 w:34)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:34 w:34)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:0)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:0)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 1_023_897 ns.
	// `l` from 1 to 16.
	// `t` from 1 to 32.
	fn complete_order(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(1_045_279_000, 21978)
			// ± 1_729_565
			.saturating_add(Weight::from_parts(31_278_204, 0).saturating_mul(l.into()))
			// ± 864_072
			.saturating_add(Weight::from_parts(54_931_446, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(43))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(24))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 533).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2335).saturating_mul(t.into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 31_606 ns.
	// `l` from 1 to 16.
	fn request_return(l: u32, ) -> Weight {
		Weight::from_parts(35_269_300, 21978)
			// ± 7_421
			.saturating_add(Weight::from_parts(609_660, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:37 w:37)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:32 w:32)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Proof: `Experience::CurrentCycle` (`max_values`: Some(1), `max_size`: Some(69), added: 564, mode: `MaxEncodedLen`)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Proof: `Experience::Bindings` (`max_values`: None, `max_size`: Some(207), added: 2682, mode: `MaxEncodedLen`)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Proof: `Experience::Pools` (`max_values`: None, `max_size`: Some(574), added: 3049, mode: `MaxEncodedLen`)
	// Storage: `Experience::Booked` (r:1 w:1)
	// Proof: `Experience::Booked` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:7 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:33 w:33)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:34 w:34)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:34 w:34)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:0)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:0)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 1_081_734 ns.
	// `l` from 1 to 16.
	// `t` from 1 to 32.
	fn approve_return(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(1_106_731_000, 21978)
			// ± 1_936_952
			.saturating_add(Weight::from_parts(37_789_382, 0).saturating_mul(l.into()))
			// ± 972_069
			.saturating_add(Weight::from_parts(54_696_346, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(44))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(25))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 616).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2292).saturating_mul(t.into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 24_096 ns.
	fn refuse_return() -> Weight {
		Weight::from_parts(26_689_000, 3792)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 24_065 ns.
	fn dispute_order() -> Weight {
		Weight::from_parts(28_292_000, 3792)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// By hand, to be measured: the lines are read, and each asset is held, with 6 reads and 5 writes.
	fn put_up(a: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 22500)
			.saturating_add(Weight::from_parts(60_000_000, 21600).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(a.into())))
	}

	// By hand, to be measured: each transfer moves a part of a hold, with 6 reads and 5 writes.
	fn close_dispute(t: u32, ) -> Weight {
		Weight::from_parts(20_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 11200).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(t.into())))
	}

	// By hand, to be measured: the head of the order is read and written.
	fn ship_back() -> Weight {
		Weight::from_parts(40_000_000, 4200)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:37 w:37)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:32 w:32)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Proof: `Experience::CurrentCycle` (`max_values`: Some(1), `max_size`: Some(69), added: 564, mode: `MaxEncodedLen`)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Proof: `Experience::Bindings` (`max_values`: None, `max_size`: Some(207), added: 2682, mode: `MaxEncodedLen`)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Proof: `Experience::Pools` (`max_values`: None, `max_size`: Some(574), added: 3049, mode: `MaxEncodedLen`)
	// Storage: `Experience::Booked` (r:1 w:1)
	// Proof: `Experience::Booked` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:7 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:33 w:33)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:34 w:34)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:34 w:34)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:0)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:0)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 1_076_886 ns.
	// `l` from 1 to 16.
	// `t` from 1 to 32.
	fn propose_settlement(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(1_137_156_000, 21978)
			// ± 1_851_679
			.saturating_add(Weight::from_parts(34_348_398, 0).saturating_mul(l.into()))
			// ± 929_274
			.saturating_add(Weight::from_parts(60_253_962, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(43))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(24))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 616).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2292).saturating_mul(t.into()))
	}

	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:37 w:37)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:32 w:32)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Proof: `Experience::CurrentCycle` (`max_values`: Some(1), `max_size`: Some(69), added: 564, mode: `MaxEncodedLen`)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Proof: `Experience::Bindings` (`max_values`: None, `max_size`: Some(207), added: 2682, mode: `MaxEncodedLen`)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Proof: `Experience::Pools` (`max_values`: None, `max_size`: Some(574), added: 3049, mode: `MaxEncodedLen`)
	// Storage: `Experience::Booked` (r:1 w:1)
	// Proof: `Experience::Booked` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:7 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:33 w:33)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:34 w:34)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:34 w:34)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:0)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:0)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 1_075_174 ns.
	// `l` from 1 to 16.
	// `t` from 1 to 32.
	fn rule_order(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(1_099_500_000, 21978)
			// ± 2_266_212
			.saturating_add(Weight::from_parts(39_015_281, 0).saturating_mul(l.into()))
			// ± 1_137_310
			.saturating_add(Weight::from_parts(59_763_160, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(43))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(24))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 616).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2292).saturating_mul(t.into()))
	}

	// Storage: `Orders::Orders` (r:1 w:0)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Fastest run: 90_364 ns.
	// By hand, to be measured: each transfer adds 4 reads and 4 writes.
	fn refund_part(t: u32, ) -> Weight {
		Weight::from_parts(85_000_000, 21978)
			.saturating_add(Weight::from_parts(40_000_000, 11200).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
	}

	// By hand, to be measured: the head is read and written.
	fn record_refund() -> Weight {
		Weight::from_parts(30_000_000, 3792)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:37 w:37)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:32 w:32)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Proof: `Experience::CurrentCycle` (`max_values`: Some(1), `max_size`: Some(69), added: 564, mode: `MaxEncodedLen`)
	// Storage: `Experience::Bindings` (r:1 w:0)
	// Proof: `Experience::Bindings` (`max_values`: None, `max_size`: Some(207), added: 2682, mode: `MaxEncodedLen`)
	// Storage: `Experience::Pools` (r:1 w:1)
	// Proof: `Experience::Pools` (`max_values`: None, `max_size`: Some(574), added: 3049, mode: `MaxEncodedLen`)
	// Storage: `Experience::Booked` (r:1 w:1)
	// Proof: `Experience::Booked` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Proof: `Rewards::EraClock` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:7 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Pairs` (r:33 w:33)
	// Proof: `Rewards::Pairs` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Accounts` (r:34 w:34)
	// Proof: `Rewards::Accounts` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Proof: `Rewards::Standings` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Shares` (r:34 w:34)
	// Proof: `Rewards::Shares` (`max_values`: None, `max_size`: Some(241), added: 2716, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Proof: `Rewards::Totals` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Granted` (r:1 w:0)
	// Proof: `Rewards::Granted` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Invitations` (r:2 w:0)
	// Proof: `Rewards::Invitations` (`max_values`: None, `max_size`: Some(341), added: 2816, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Fastest run: 1_047_192 ns.
	// `l` from 1 to 16.
	// `t` from 1 to 32.
	fn advance_order(l: u32, t: u32, ) -> Weight {
		Weight::from_parts(1_066_471_000, 21978)
			// ± 2_428_417
			.saturating_add(Weight::from_parts(42_230_787, 0).saturating_mul(l.into()))
			// ± 1_218_713
			.saturating_add(Weight::from_parts(63_680_835, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(43))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(24))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 616).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2292).saturating_mul(t.into()))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:8 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Orders::RecordedSales` (r:1 w:1)
	// Proof: `Orders::RecordedSales` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Orders::NextOrder` (r:1 w:1)
	// Proof: `Orders::NextOrder` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Distribution::OpenCampaigns` (r:1 w:0)
	// Proof: `Distribution::OpenCampaigns` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	// Storage: `Distribution::Records` (r:3 w:0)
	// Proof: `Distribution::Records` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:0)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Orders::Orders` (r:0 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:2)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:0 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Fastest run: 502_915 ns.
	// By hand, to be measured: each line is of a listing of its own, and the time of links, which the call adds, is out of base
	// and slope.
	fn record_sale(l: u32, ) -> Weight {
		Weight::from_parts(470_000_000, 22006)
			.saturating_add(Weight::from_parts(150_000_000, 2741).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Orders` (r:1 w:1)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:0 w:1)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:0 w:1)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Fastest run: 25_408 ns.
	// `l` from 1 to 16.
	fn prune_order(l: u32, ) -> Weight {
		Weight::from_parts(36_012_049, 3792)
			// ± 27_151
			.saturating_add(Weight::from_parts(17_786, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Orders::Due` (r:1 w:0)
	// Proof: `Orders::Due` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	// Storage: `Orders::Orders` (r:1 w:0)
	// Proof: `Orders::Orders` (`max_values`: None, `max_size`: Some(327), added: 2802, mode: `MaxEncodedLen`)
	// Storage: `Orders::Lines` (r:1 w:0)
	// Proof: `Orders::Lines` (`max_values`: None, `max_size`: Some(18513), added: 20988, mode: `MaxEncodedLen`)
	// Fastest run: 28_122 ns.
	fn queue_head() -> Weight {
		Weight::from_parts(38_237_000, 21978)
			.saturating_add(T::DbWeight::get().reads(4))
	}

	// By hand, to be measured: the order's head and the clock.
	fn read_head() -> Weight {
		Weight::from_parts(20_000_000, 3792)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// By hand, to be measured: the order's head, its lines and the clock.
	fn read_order() -> Weight {
		Weight::from_parts(35_000_000, 21978)
			.saturating_add(T::DbWeight::get().reads(3))
	}


	// To be measured: set by hand, as naming the parcel of a return and reading the lines.
	fn name_services() -> Weight {
		Weight::from_parts(150_000_000, 80_000)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
