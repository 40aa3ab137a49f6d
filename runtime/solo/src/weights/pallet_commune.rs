// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_commune`. Written by `make weights PALLETS=pallet_commune`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_commune --steps 10 --repeat 5 --min-seconds 0 |
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
	// Fastest run: 15_797 ns.
	fn look() -> Weight {
		Weight::from_parts(23_447_000, 882)
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
	// Fastest run: 51_115 ns.
	// `n` from 0 to 4.
	fn divide(n: u32, ) -> Weight {
		Weight::from_parts(53_350_000, 1818)
			// ± 3_361_678
			.saturating_add(Weight::from_parts(13_197_666, 152).saturating_mul(n.into()))
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
	// Fastest run: 143_343 ns.
	// `n` from 1 to 4.
	fn claim_stake(n: u32, ) -> Weight {
		Weight::from_parts(83_958_166, 15363)
			// ± 1_704_299
			.saturating_add(Weight::from_parts(63_703_733, 315).saturating_mul(n.into()))
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
	// Fastest run: 100_636 ns.
	// `n` from 1 to 4.
	fn claim_work(n: u32, ) -> Weight {
		Weight::from_parts(39_992_166, 1111)
			// ± 1_549_384
			.saturating_add(Weight::from_parts(64_157_400, 314).saturating_mul(n.into()))
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
	// Fastest run: 290_514 ns.
	// `n` from 0 to 4.
	// `r` from 1 to 256.
	fn expire_cycle(n: u32, r: u32, ) -> Weight {
		Weight::from_parts(293_401_000, 494)
			// ± 5_216_849
			.saturating_add(Weight::from_parts(27_232_318, 486).saturating_mul(n.into()))
			// ± 96_244
			.saturating_add(Weight::from_parts(4_049_311, 59).saturating_mul(r.into()))
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
	// Fastest run: 12_046 ns.
	fn worked() -> Weight {
		Weight::from_parts(15_213_000, 218)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
