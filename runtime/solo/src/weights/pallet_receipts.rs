// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_receipts`. Written by `make weights PALLETS=pallet_receipts`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_receipts --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_receipts::WeightInfo for WeightInfo<T> {
	// Storage: `Receipts::CostTable` (r:0 w:1)
	// Fastest run: 11_686 ns.
	fn set_costs() -> Weight {
		Weight::from_parts(12_589_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Receipts::UsualTable` (r:0 w:1)
	// Fastest run: 15_775 ns.
	fn set_usual() -> Weight {
		Weight::from_parts(21_409_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::NextBook` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 80_833 ns.
	fn open_book() -> Weight {
		Weight::from_parts(84_491_000, 1060)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 294_019 ns.
	fn set_capacity() -> Weight {
		Weight::from_parts(306_036_000, 1578)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::Tills` (r:64 w:64)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 77_797 ns.
	// `t` from 0 to 64.
	fn close_book(t: u32, ) -> Weight {
		Weight::from_parts(79_539_657, 1362)
			// ± 96_779
			.saturating_add(Weight::from_parts(1_384_155, 30).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(t.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:6 w:0)
	// Storage: `Receipts::Batches` (r:4 w:5)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::CostTable` (r:2 w:0)
	// Storage: `Receipts::EraRows` (r:4 w:5)
	// Storage: `Receipts::Tills` (r:1 w:1)
	// Storage: `Receipts::UsualTable` (r:2 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 171_719 ns.
	// `r` from 1 to 256.
	fn post_batch(r: u32, ) -> Weight {
		Weight::from_parts(224_316_716, 3180)
			// ± 288_925
			.saturating_add(Weight::from_parts(3_591_716, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(12))
	}

	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:10 w:0)
	// Storage: `Receipts::Customers` (r:512 w:256)
	// Storage: `Receipts::Pledges` (r:256 w:256)
	// Storage: `Receipts::Referrals` (r:1 w:1)
	// Storage: `Rewards::Accounts` (r:256 w:256)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldBy` (r:256 w:256)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:256 w:256)
	// Storage: `Rewards::Standings` (r:257 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:256 w:256)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Fastest run: 4_505 ns.
	// `s` from 0 to 256.
	fn batch_signatures(s: u32, ) -> Weight {
		Weight::from_parts(4_507_000, 1079)
			// ± 2_120_298
			.saturating_add(Weight::from_parts(160_342_317, 272).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(8).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(6).saturating_mul(s.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:17 w:0)
	// Storage: `Receipts::Batches` (r:96 w:96)
	// Storage: `Receipts::Books` (r:32 w:32)
	// Storage: `Receipts::CostTable` (r:2 w:0)
	// Storage: `Receipts::Customers` (r:33 w:32)
	// Storage: `Receipts::EraRows` (r:96 w:96)
	// Storage: `Receipts::Pledges` (r:1 w:1)
	// Storage: `Receipts::Referrals` (r:32 w:32)
	// Storage: `Receipts::UsualTable` (r:2 w:0)
	// Storage: `Rewards::Accounts` (r:33 w:33)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldBy` (r:1 w:1)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:32 w:0)
	// Storage: `Rewards::Ratings` (r:32 w:32)
	// Storage: `Rewards::Shares` (r:33 w:33)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Shops` (r:33 w:0)
	// Storage: `System::Account` (r:33 w:33)
	// Fastest run: 314_734 ns.
	// `c` from 1 to 32.
	fn countersign(c: u32, ) -> Weight {
		Weight::from_parts(265_115_296, 2779)
			// ± 3_776_681
			.saturating_add(Weight::from_parts(189_557_337, 930).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(36))
			.saturating_add(T::DbWeight::get().reads(16).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(13).saturating_mul(c.into()))
	}

	// Storage: `Parameters::Parameters` (r:9 w:0)
	// Storage: `Receipts::Batches` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:0)
	// Storage: `Receipts::CostTable` (r:2 w:0)
	// Storage: `Receipts::Customers` (r:2 w:1)
	// Storage: `Receipts::EraRows` (r:1 w:0)
	// Storage: `Receipts::Pledges` (r:1 w:1)
	// Storage: `Receipts::Referrals` (r:1 w:0)
	// Storage: `Receipts::UsualTable` (r:2 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 112_708 ns.
	// `r` from 1 to 64.
	fn claimed_rows(r: u32, ) -> Weight {
		Weight::from_parts(105_115_873, 2028)
			// ± 206_827
			.saturating_add(Weight::from_parts(10_860_175, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Fastest run: 280 ns.
	// `p` from 0 to 16384.
	fn proof_hashes(p: u32, ) -> Weight {
		Weight::from_parts(290_000, 0)
			// ± 1_864
			.saturating_add(Weight::from_parts(531_384, 0).saturating_mul(p.into()))
	}

	// Storage: `System::BlockHash` (r:1 w:0)
	// Fastest run: 51_419 ns.
	// `r` from 1 to 2048.
	fn verify_signature(r: u32, ) -> Weight {
		Weight::from_parts(55_494_697, 54)
			// ± 1_903
			.saturating_add(Weight::from_parts(163_010, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Receipts::Batches` (r:1 w:1)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::CostTable` (r:2 w:0)
	// Storage: `Receipts::Customers` (r:64 w:64)
	// Storage: `Receipts::EraRows` (r:1 w:1)
	// Storage: `Receipts::UsualTable` (r:2 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Ratings` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 160_767 ns.
	// `r` from 1 to 64.
	fn reverse_receipts(r: u32, ) -> Weight {
		Weight::from_parts(204_252_143, 3149)
			// ± 1_122_358
			.saturating_add(Weight::from_parts(11_388_572, 87).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(r.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Storage: `Receipts::Batches` (r:3 w:3)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::CostTable` (r:2 w:0)
	// Storage: `Receipts::EraRows` (r:3 w:3)
	// Storage: `Receipts::UsualTable` (r:2 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 118_299 ns.
	// `r` from 1 to 64.
	fn reverse_late(_r: u32, ) -> Weight {
		Weight::from_parts(167_085_025, 2544)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Receipts::Batches` (r:1000 w:1000)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::EraRows` (r:1000 w:1000)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 45_785 ns.
	// `n` from 1 to 1000.
	fn prune_book(n: u32, ) -> Weight {
		Weight::from_parts(46_171_000, 919)
			// ± 201_559
			.saturating_add(Weight::from_parts(16_217_591, 373).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::Customers` (r:256 w:256)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 37_118 ns.
	// `n` from 1 to 256.
	fn prune_customers(n: u32, ) -> Weight {
		Weight::from_parts(158_389_341, 822)
			// ± 473_852
			.saturating_add(Weight::from_parts(8_532_880, 72).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Receipts::Pledges` (r:256 w:256)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 66_343 ns.
	// `n` from 1 to 256.
	fn pledge(n: u32, ) -> Weight {
		Weight::from_parts(49_585_209, 693)
			// ± 174_186
			.saturating_add(Weight::from_parts(4_251_035, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Balances::Holds` (r:256 w:256)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Receipts::Pledges` (r:256 w:256)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `System::Account` (r:256 w:256)
	// Fastest run: 61_203 ns.
	// `n` from 1 to 256.
	fn release_pledges(n: u32, ) -> Weight {
		Weight::from_parts(65_259_000, 905)
			// ± 490_804
			.saturating_add(Weight::from_parts(55_858_400, 270).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(n.into()))
	}

	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Rewards::Accounts` (r:1 w:0)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::Invitations` (r:1 w:1)
	// Storage: `Rewards::Shares` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 118_859 ns.
	fn pay_fees() -> Weight {
		Weight::from_parts(127_473_000, 1621)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::Referrals` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 35_621 ns.
	fn set_referral() -> Weight {
		Weight::from_parts(41_530_000, 1123)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 109_833 ns.
	fn fund_referrals() -> Weight {
		Weight::from_parts(117_176_000, 1343)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 72_028 ns.
	fn withdraw_referrals() -> Weight {
		Weight::from_parts(80_352_000, 771)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::Referrals` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:2 w:0)
	// Storage: `Shops::Shops` (r:2 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 110_431 ns.
	fn claim_referral() -> Weight {
		Weight::from_parts(120_120_000, 1909)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:0)
	// Storage: `Receipts::Tills` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 37_240 ns.
	fn refused() -> Weight {
		Weight::from_parts(37_716_000, 1157)
			.saturating_add(T::DbWeight::get().reads(6))
	}
}
