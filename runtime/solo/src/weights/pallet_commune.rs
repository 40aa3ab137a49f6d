// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_commune`. Written by `make weights PALLETS=pallet_commune`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a4c745f3525ef894 |
//! | command | souk-weigh pallet --pallet pallet_commune --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_commune::WeightInfo for WeightInfo<T> {
	// Storage: `Commune::Running` (r:1 w:1)
	// Storage: `Experience::ClosingCycle` (r:1 w:0)
	// Storage: `Experience::CurrentCycle` (r:1 w:0)
	// Storage: `Staking::ActiveEra` (r:1 w:0)
	// Fastest run: 13_813 ns.
	fn look() -> Weight {
		Weight::from_parts(15_113_000, 882)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Assets::Account` (r:4 w:0)
	// Storage: `Assets::Asset` (r:4 w:0)
	// Storage: `Commune::Divisions` (r:0 w:1)
	// Storage: `Commune::Owed` (r:4 w:4)
	// Storage: `Commune::Powers` (r:1 w:1)
	// Storage: `Commune::Running` (r:0 w:1)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Staking::ErasTotalStake` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 45_054 ns.
	// `n` from 0 to 4.
	fn divide(n: u32, ) -> Weight {
		Weight::from_parts(47_376_333, 1827)
			// ± 1_450_372
			.saturating_add(Weight::from_parts(12_455_766, 149).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Commune::Divisions` (r:1 w:1)
	// Storage: `Commune::Owed` (r:4 w:4)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Commune::StakesPaid` (r:1 w:1)
	// Storage: `Staking::ErasRewardPoints` (r:1 w:0)
	// Storage: `Staking::ErasStakersOverview` (r:1 w:0)
	// Storage: `Staking::ErasStakersPaged` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 129_771 ns.
	// `n` from 1 to 4.
	fn claim_stake(n: u32, ) -> Weight {
		Weight::from_parts(66_065_500, 15363)
			// ± 3_552_971
			.saturating_add(Weight::from_parts(66_146_400, 315).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Commune::Divisions` (r:1 w:1)
	// Storage: `Commune::Owed` (r:4 w:4)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Commune::Works` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 86_428 ns.
	// `n` from 1 to 4.
	fn claim_work(n: u32, ) -> Weight {
		Weight::from_parts(26_614_166, 1111)
			// ± 2_793_271
			.saturating_add(Weight::from_parts(71_048_000, 314).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}

	// Storage: `Assets::Account` (r:8 w:8)
	// Storage: `Assets::Asset` (r:4 w:4)
	// Storage: `AssetsFreezer::FrozenBalances` (r:4 w:0)
	// Storage: `AssetsHolder::BalancesOnHold` (r:4 w:0)
	// Storage: `Commune::Divisions` (r:1 w:1)
	// Storage: `Commune::Owed` (r:4 w:4)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Commune::StakesPaid` (r:129 w:128)
	// Storage: `Commune::Works` (r:128 w:127)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 276_642 ns.
	// `n` from 0 to 4.
	// `r` from 1 to 256.
	fn expire_cycle(n: u32, r: u32, ) -> Weight {
		Weight::from_parts(35_348_831, 494)
			// ± 5_027_672
			.saturating_add(Weight::from_parts(70_698_497, 486).saturating_mul(n.into()))
			// ± 69_920
			.saturating_add(Weight::from_parts(4_436_301, 59).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(18))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(r.into()))
	}

	// Storage: `Commune::Powers` (r:1 w:1)
	// Storage: `Commune::Running` (r:1 w:0)
	// Storage: `Commune::Works` (r:1 w:1)
	// Fastest run: 11_216 ns.
	fn worked() -> Weight {
		Weight::from_parts(11_604_000, 218)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
