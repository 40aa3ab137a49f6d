// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_networks`. Written by `make weights PALLETS=pallet_networks`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_networks --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_networks::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 81_115 ns.
	fn open_network() -> Weight {
		Weight::from_parts(82_741_000, 831)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 116_088 ns.
	fn set_terms() -> Weight {
		Weight::from_parts(119_874_000, 1230)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Networks::Posts` (r:0 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 68_988 ns.
	fn close_network() -> Weight {
		Weight::from_parts(73_531_000, 1010)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 159_548 ns.
	fn join_network() -> Weight {
		Weight::from_parts(170_786_000, 1404)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 32_312 ns.
	fn approve_member() -> Weight {
		Weight::from_parts(40_130_000, 1120)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 154_859 ns.
	fn refuse_member() -> Weight {
		Weight::from_parts(159_283_000, 1401)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 149_149 ns.
	fn leave_network() -> Weight {
		Weight::from_parts(154_439_000, 970)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 30_272 ns.
	fn expel_member() -> Weight {
		Weight::from_parts(35_654_000, 762)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Rewards::Cases` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 166_844 ns.
	fn withdraw_bond() -> Weight {
		Weight::from_parts(176_162_000, 1444)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 116_004 ns.
	fn accuse_member() -> Weight {
		Weight::from_parts(122_476_000, 1193)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 136_714 ns.
	fn judge_member() -> Weight {
		Weight::from_parts(148_579_000, 1253)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 76_488 ns.
	fn lapse_accusation() -> Weight {
		Weight::from_parts(82_518_000, 931)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Networks::Members` (r:1 w:1)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `System::Account` (r:3 w:3)
	// Fastest run: 156_381 ns.
	fn strike_member() -> Weight {
		Weight::from_parts(158_823_000, 1704)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Networks::Members` (r:1 w:0)
	// Storage: `Networks::NetworkRows` (r:1 w:1)
	// Storage: `Networks::Posts` (r:1 w:1)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 40_399 ns.
	fn publish_post() -> Weight {
		Weight::from_parts(48_156_000, 3716)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Networks::Members` (r:64 w:64)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Networks::Posts` (r:1 w:1)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Fastest run: 81_789 ns.
	// `n` from 1 to 64.
	fn attest_reads(n: u32, ) -> Weight {
		Weight::from_parts(8_490_421, 2894)
			// ± 782_081
			.saturating_add(Weight::from_parts(70_564_414, 86).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Networks::Members` (r:1 w:0)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 28_156 ns.
	fn refused() -> Weight {
		Weight::from_parts(30_269_000, 780)
			.saturating_add(T::DbWeight::get().reads(4))
	}

	// Storage: `Networks::Members` (r:1 w:0)
	// Storage: `Networks::NetworkRows` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 16_038 ns.
	fn is_member() -> Weight {
		Weight::from_parts(20_336_000, 756)
			.saturating_add(T::DbWeight::get().reads(3))
	}
}
