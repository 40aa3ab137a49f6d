// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_receipts`. Written by `make weights PALLETS=pallet_receipts`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_receipts --preset development --steps 10 --repeat 5 --min-seconds 0 |
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
	// Fastest run: 11_050 ns.
	fn set_costs() -> Weight {
		Weight::from_parts(11_909_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Receipts::UsualTable` (r:0 w:1)
	// Fastest run: 13_653 ns.
	fn set_usual() -> Weight {
		Weight::from_parts(14_018_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::NextBook` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 80_968 ns.
	fn open_book() -> Weight {
		Weight::from_parts(86_565_000, 1060)
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
	// Fastest run: 287_262 ns.
	fn set_capacity() -> Weight {
		Weight::from_parts(302_046_000, 1578)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::Tills` (r:64 w:64)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 77_896 ns.
	// `t` from 0 to 64.
	fn close_book(t: u32, ) -> Weight {
		Weight::from_parts(81_664_442, 1362)
			// ± 43_605
			.saturating_add(Weight::from_parts(1_061_867, 30).saturating_mul(t.into()))
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
	// Fastest run: 157_256 ns.
	// `r` from 1 to 256.
	fn post_batch(r: u32, ) -> Weight {
		Weight::from_parts(190_648_535, 3194)
			// ± 179_082
			.saturating_add(Weight::from_parts(1_424_485, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(12))
	}

	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:9 w:0)
	// Storage: `Receipts::Customers` (r:512 w:256)
	// Storage: `Receipts::Pledges` (r:256 w:256)
	// Storage: `Receipts::Referrals` (r:1 w:1)
	// Storage: `Rewards::Accounts` (r:256 w:256)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Storage: `Rewards::EraModes` (r:1 w:0)
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:1 w:0)
	// Storage: `Rewards::Shares` (r:256 w:256)
	// Storage: `Rewards::Standings` (r:257 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:256 w:256)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Fastest run: 4_120 ns.
	// `s` from 0 to 256.
	fn batch_signatures(s: u32, ) -> Weight {
		Weight::from_parts(319_926_624, 1135)
			// ± 1_687_578
			.saturating_add(Weight::from_parts(122_610_435, 272).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(7).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(s.into()))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:15 w:0)
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
	// Storage: `Rewards::HeldByAll` (r:1 w:1)
	// Storage: `Rewards::Invitations` (r:32 w:0)
	// Storage: `Rewards::Ratings` (r:32 w:32)
	// Storage: `Rewards::Shares` (r:33 w:33)
	// Storage: `Rewards::Standings` (r:34 w:0)
	// Storage: `Rewards::Totals` (r:1 w:1)
	// Storage: `Shops::Shops` (r:33 w:0)
	// Storage: `System::Account` (r:33 w:33)
	// Fastest run: 244_879 ns.
	// `c` from 1 to 32.
	fn countersign(c: u32, ) -> Weight {
		Weight::from_parts(16_680_790, 2864)
			// ± 1_641_723
			.saturating_add(Weight::from_parts(183_216_153, 930).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(33))
			.saturating_add(T::DbWeight::get().reads(16).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(6))
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
	// Storage: `Rewards::Invitations` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 104_807 ns.
	// `r` from 1 to 64.
	fn claimed_rows(r: u32, ) -> Weight {
		Weight::from_parts(96_587_872, 2028)
			// ± 96_427
			.saturating_add(Weight::from_parts(9_863_382, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Fastest run: 219 ns.
	// `p` from 0 to 16384.
	fn proof_hashes(p: u32, ) -> Weight {
		Weight::from_parts(5_779_408, 0)
			// ± 1_413
			.saturating_add(Weight::from_parts(495_526, 0).saturating_mul(p.into()))
	}

	// Storage: `System::BlockHash` (r:1 w:0)
	// Fastest run: 50_966 ns.
	// `r` from 1 to 2048.
	fn verify_signature(r: u32, ) -> Weight {
		Weight::from_parts(60_764_565, 54)
			// ± 2_583
			.saturating_add(Weight::from_parts(138_210, 0).saturating_mul(r.into()))
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
	// Fastest run: 146_874 ns.
	// `r` from 1 to 64.
	fn reverse_receipts(r: u32, ) -> Weight {
		Weight::from_parts(174_159_421, 3230)
			// ± 291_661
			.saturating_add(Weight::from_parts(7_790_718, 87).saturating_mul(r.into()))
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
	// Fastest run: 95_640 ns.
	// `r` from 1 to 64.
	fn reverse_late(r: u32, ) -> Weight {
		Weight::from_parts(96_945_148, 2558)
			// ± 38_618
			.saturating_add(Weight::from_parts(752_154, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:3 w:0)
	// Storage: `Receipts::Batches` (r:1000 w:1000)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::EraRows` (r:1000 w:1000)
	// Storage: `Rewards::EraClock` (r:1 w:0)
	// Fastest run: 34_897 ns.
	// `n` from 1 to 1000.
	fn prune_book(n: u32, ) -> Weight {
		Weight::from_parts(34_986_000, 933)
			// ± 125_081
			.saturating_add(Weight::from_parts(13_774_193, 373).saturating_mul(n.into()))
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
	// Fastest run: 34_581 ns.
	// `n` from 1 to 256.
	fn prune_customers(n: u32, ) -> Weight {
		Weight::from_parts(30_803_399, 836)
			// ± 107_353
			.saturating_add(Weight::from_parts(6_994_215, 72).saturating_mul(n.into()))
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
	// Fastest run: 56_971 ns.
	// `n` from 1 to 256.
	fn pledge(n: u32, ) -> Weight {
		Weight::from_parts(50_463_603, 707)
			// ± 65_516
			.saturating_add(Weight::from_parts(3_728_885, 0).saturating_mul(n.into()))
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
	// Fastest run: 62_251 ns.
	// `n` from 1 to 256.
	fn release_pledges(n: u32, ) -> Weight {
		Weight::from_parts(158_138_892, 919)
			// ± 560_484
			.saturating_add(Weight::from_parts(38_406_848, 270).saturating_mul(n.into()))
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
	// Fastest run: 85_738 ns.
	fn pay_fees() -> Weight {
		Weight::from_parts(91_566_000, 1635)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `Receipts::Referrals` (r:1 w:1)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 25_911 ns.
	fn set_referral() -> Weight {
		Weight::from_parts(26_313_000, 1123)
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
	// Fastest run: 89_052 ns.
	fn fund_referrals() -> Weight {
		Weight::from_parts(90_431_000, 1343)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 55_714 ns.
	fn withdraw_referrals() -> Weight {
		Weight::from_parts(56_059_000, 771)
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
	// Fastest run: 76_738 ns.
	fn claim_referral() -> Weight {
		Weight::from_parts(77_890_000, 1909)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Receipts::Books` (r:1 w:0)
	// Storage: `Receipts::Tills` (r:1 w:0)
	// Storage: `Rewards::Standings` (r:1 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Fastest run: 21_894 ns.
	fn refused() -> Weight {
		Weight::from_parts(24_271_000, 1171)
			.saturating_add(T::DbWeight::get().reads(6))
	}
}
