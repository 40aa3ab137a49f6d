// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_treasury`. Written by `make weights PALLETS=pallet_treasury`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_treasury --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_treasury::WeightInfo for WeightInfo<T> {
	// Storage: `Treasury::Approvals` (r:1 w:1)
	// Storage: `Treasury::ProposalCount` (r:1 w:1)
	// Storage: `Treasury::Proposals` (r:0 w:1)
	// Fastest run: 15_401 ns.
	fn spend_local() -> Weight {
		Weight::from_parts(23_602_000, 76)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Treasury::Approvals` (r:1 w:1)
	// Fastest run: 7_949 ns.
	fn remove_approval() -> Weight {
		Weight::from_parts(8_095_000, 161)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `System::Account` (r:1 w:0)
	// Storage: `Treasury::Deactivated` (r:1 w:1)
	// Storage: `Treasury::LastSpendPeriod` (r:1 w:1)
	// Fastest run: 14_628 ns.
	// `p` from 0 to 99.
	fn on_initialize_proposals(p: u32, ) -> Weight {
		Weight::from_parts(17_674_157, 334)
			// ± 16_781
			.saturating_add(Weight::from_parts(81_408, 3).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Treasury::SpendCount` (r:1 w:1)
	// Storage: `Treasury::Spends` (r:0 w:1)
	// Fastest run: 19_750 ns.
	fn spend() -> Weight {
		Weight::from_parts(22_383_000, 154)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Assets::Account` (r:2 w:2)
	// Storage: `Assets::Asset` (r:1 w:1)
	// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	// Storage: `Treasury::Spends` (r:1 w:1)
	// Fastest run: 83_604 ns.
	fn payout() -> Weight {
		Weight::from_parts(88_451_000, 1175)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Treasury::Spends` (r:1 w:1)
	// Fastest run: 14_951 ns.
	fn check_status() -> Weight {
		Weight::from_parts(15_387_000, 199)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Treasury::Spends` (r:1 w:1)
	// Fastest run: 16_995 ns.
	fn void_spend() -> Weight {
		Weight::from_parts(17_189_000, 199)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
