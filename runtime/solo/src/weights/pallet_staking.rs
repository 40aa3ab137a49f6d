// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_staking`. Written by `make weights PALLETS=pallet_staking`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_staking --preset none --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_staking::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::Payee` (r:0 w:1)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Fastest run: 69_303 ns.
	fn bond() -> Weight {
		Weight::from_parts(70_608_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:2 w:2)
	// Storage: `VoterList::ListNodes` (r:3 w:3)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 126_053 ns.
	fn bond_extra() -> Weight {
		Weight::from_parts(132_969_000, 1111)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::CurrentEra` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::MinNominatorBond` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:1 w:0)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:2 w:2)
	// Storage: `VoterList::ListNodes` (r:3 w:3)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 87_929 ns.
	fn unbond() -> Weight {
		Weight::from_parts(94_746_000, 1285)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::CurrentEra` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Fastest run: 57_990 ns.
	// `s` from 0 to 100.
	fn withdraw_unbonded_update(s: u32, ) -> Weight {
		Weight::from_parts(65_653_998, 363)
			// ± 17_786
			.saturating_add(Weight::from_parts(42_609, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:1)
	// Storage: `Staking::CounterForNominators` (r:1 w:1)
	// Storage: `Staking::CurrentEra` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::Nominators` (r:1 w:1)
	// Storage: `Staking::Payee` (r:0 w:1)
	// Storage: `Staking::SlashingSpans` (r:1 w:1)
	// Storage: `Staking::SpanSlash` (r:0 w:100)
	// Storage: `Staking::Validators` (r:1 w:0)
	// Storage: `Staking::VirtualStakers` (r:1 w:1)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:2 w:2)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 110_443 ns.
	// `s` from 0 to 100.
	fn withdraw_unbonded_kill(s: u32, ) -> Weight {
		Weight::from_parts(117_795_724, 1252)
			// ± 39_343
			.saturating_add(Weight::from_parts(1_759_165, 5).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::CounterForValidators` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::MaxValidatorsCount` (r:1 w:0)
	// Storage: `Staking::MinCommission` (r:1 w:0)
	// Storage: `Staking::MinValidatorBond` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:1 w:0)
	// Storage: `Staking::Validators` (r:1 w:1)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:1 w:1)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 48_954 ns.
	fn validate() -> Weight {
		Weight::from_parts(52_711_000, 262)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:128 w:128)
	// Fastest run: 30_522 ns.
	// `k` from 1 to 128.
	fn kick(k: u32, ) -> Weight {
		Weight::from_parts(35_640_454, 6367)
			// ± 100_653
			.saturating_add(Weight::from_parts(6_755_748, 113).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(k.into()))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::CounterForNominators` (r:1 w:1)
	// Storage: `Staking::CurrentEra` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::MaxNominatorsCount` (r:1 w:0)
	// Storage: `Staking::MinNominatorBond` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:1 w:1)
	// Storage: `Staking::Validators` (r:17 w:0)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:2 w:2)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 63_550 ns.
	// `n` from 1 to 16.
	fn nominate(n: u32, ) -> Weight {
		Weight::from_parts(65_229_816, 1069)
			// ± 139_572
			.saturating_add(Weight::from_parts(4_114_770, 104).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::CounterForNominators` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:1 w:1)
	// Storage: `Staking::Validators` (r:1 w:0)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:2 w:2)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 54_318 ns.
	fn chill() -> Weight {
		Weight::from_parts(64_059_000, 1031)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::Payee` (r:0 w:1)
	// Fastest run: 16_381 ns.
	fn set_payee() -> Weight {
		Weight::from_parts(20_992_000, 233)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::Payee` (r:1 w:1)
	// Fastest run: 18_750 ns.
	fn update_payee() -> Weight {
		Weight::from_parts(20_998_000, 262)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::Bonded` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:2 w:2)
	// Fastest run: 20_877 ns.
	fn set_controller() -> Weight {
		Weight::from_parts(21_704_000, 233)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Staking::ValidatorCount` (r:0 w:1)
	// Fastest run: 2_455 ns.
	fn set_validator_count() -> Weight {
		Weight::from_parts(3_934_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::ForceEra` (r:0 w:1)
	// Fastest run: 6_668 ns.
	fn force_no_eras() -> Weight {
		Weight::from_parts(7_745_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::ForceEra` (r:0 w:1)
	// Fastest run: 4_768 ns.
	fn force_new_era() -> Weight {
		Weight::from_parts(5_111_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::ForceEra` (r:0 w:1)
	// Fastest run: 6_478 ns.
	fn force_new_era_always() -> Weight {
		Weight::from_parts(6_929_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::Invulnerables` (r:0 w:1)
	// Fastest run: 2_702 ns.
	// `v` from 0 to 200.
	fn set_invulnerables(v: u32, ) -> Weight {
		Weight::from_parts(5_218_262, 0)
			// ± 3_481
			.saturating_add(Weight::from_parts(5_547, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::Bonded` (r:100 w:100)
	// Storage: `Staking::Ledger` (r:200 w:200)
	// Storage: `Staking::Payee` (r:100 w:0)
	// Fastest run: 4_486 ns.
	// `u` from 0 to 100.
	fn deprecate_controller_batch(u: u32, ) -> Weight {
		Weight::from_parts(4_612_000, 38)
			// ± 261_994
			.saturating_add(Weight::from_parts(22_426_096, 227).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(u.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:1)
	// Storage: `Staking::CounterForNominators` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::Nominators` (r:1 w:1)
	// Storage: `Staking::Payee` (r:0 w:1)
	// Storage: `Staking::SlashingSpans` (r:1 w:1)
	// Storage: `Staking::SpanSlash` (r:0 w:100)
	// Storage: `Staking::Validators` (r:1 w:0)
	// Storage: `Staking::VirtualStakers` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:2 w:2)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 112_890 ns.
	// `s` from 0 to 100.
	fn force_unstake(s: u32, ) -> Weight {
		Weight::from_parts(120_443_405, 1332)
			// ± 109_514
			.saturating_add(Weight::from_parts(1_855_249, 5).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Staking::UnappliedSlashes` (r:1 w:1)
	// Fastest run: 83_447 ns.
	// `s` from 1 to 1000.
	fn cancel_deferred_slash(s: u32, ) -> Weight {
		Weight::from_parts(706_048_959, 66023)
			// ± 228_606
			.saturating_add(Weight::from_parts(4_144_755, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:257 w:257)
	// Storage: `Staking::Bonded` (r:257 w:0)
	// Storage: `Staking::ClaimedRewards` (r:1 w:1)
	// Storage: `Staking::CurrentEra` (r:1 w:0)
	// Storage: `Staking::ErasRewardPoints` (r:1 w:0)
	// Storage: `Staking::ErasStakersClipped` (r:1 w:0)
	// Storage: `Staking::ErasStakersOverview` (r:1 w:0)
	// Storage: `Staking::ErasStakersPaged` (r:1 w:0)
	// Storage: `Staking::ErasValidatorPrefs` (r:1 w:0)
	// Storage: `Staking::ErasValidatorReward` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:257 w:257)
	// Storage: `Staking::Payee` (r:257 w:0)
	// Storage: `Staking::VirtualStakers` (r:257 w:0)
	// Storage: `System::Account` (r:257 w:257)
	// Fastest run: 249_202 ns.
	// `n` from 0 to 256.
	fn payout_stakers_alive_staked(n: u32, ) -> Weight {
		Weight::from_parts(251_054_000, 23178)
			// ± 625_818
			.saturating_add(Weight::from_parts(98_093_744, 360).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(n.into()))
	}

	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:2 w:2)
	// Storage: `VoterList::ListNodes` (r:3 w:3)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 70_795 ns.
	// `l` from 1 to 32.
	fn rebond(l: u32, ) -> Weight {
		Weight::from_parts(82_687_467, 1111)
			// ± 86_864
			.saturating_add(Weight::from_parts(96_339, 5).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:1)
	// Storage: `Staking::CounterForNominators` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::Nominators` (r:1 w:1)
	// Storage: `Staking::Payee` (r:0 w:1)
	// Storage: `Staking::SlashingSpans` (r:1 w:1)
	// Storage: `Staking::SpanSlash` (r:0 w:100)
	// Storage: `Staking::Validators` (r:1 w:0)
	// Storage: `Staking::VirtualStakers` (r:1 w:1)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:2 w:2)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 109_092 ns.
	// `s` from 1 to 100.
	fn reap_stash(s: u32, ) -> Weight {
		Weight::from_parts(120_688_356, 1265)
			// ± 91_231
			.saturating_add(Weight::from_parts(1_851_006, 4).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Staking::Bonded` (r:110 w:0)
	// Storage: `Staking::CounterForValidators` (r:1 w:0)
	// Storage: `Staking::CurrentEra` (r:1 w:1)
	// Storage: `Staking::ErasStakersOverview` (r:0 w:10)
	// Storage: `Staking::ErasStakersPaged` (r:0 w:10)
	// Storage: `Staking::ErasStartSessionIndex` (r:0 w:1)
	// Storage: `Staking::ErasTotalStake` (r:0 w:1)
	// Storage: `Staking::ErasValidatorPrefs` (r:0 w:10)
	// Storage: `Staking::Ledger` (r:110 w:0)
	// Storage: `Staking::MinimumActiveStake` (r:0 w:1)
	// Storage: `Staking::MinimumValidatorCount` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:110 w:0)
	// Storage: `Staking::ValidatorCount` (r:1 w:0)
	// Storage: `Staking::Validators` (r:11 w:0)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:182 w:0)
	// Storage: `VoterList::ListNodes` (r:110 w:0)
	// Fastest run: 661_350 ns.
	// `v` from 1 to 10.
	// `n` from 0 to 100.
	fn new_era(v: u32, n: u32, ) -> Weight {
		Weight::from_parts(684_660_000, 4356)
			// ± 7_328_379
			.saturating_add(Weight::from_parts(53_709_956, 1348).saturating_mul(v.into()))
			// ± 743_147
			.saturating_add(Weight::from_parts(21_162_277, 470).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(188))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(v.into()))
	}

	// Storage: `Staking::Bonded` (r:1200 w:0)
	// Storage: `Staking::Ledger` (r:1200 w:0)
	// Storage: `Staking::MinimumActiveStake` (r:0 w:1)
	// Storage: `Staking::Nominators` (r:1200 w:0)
	// Storage: `Staking::Validators` (r:200 w:0)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:0)
	// Storage: `VoterList::ListBags` (r:182 w:0)
	// Storage: `VoterList::ListNodes` (r:1200 w:0)
	// Fastest run: 18_739_693 ns.
	// `v` from 100 to 200.
	// `n` from 500 to 1000.
	fn get_npos_voters(v: u32, n: u32, ) -> Weight {
		Weight::from_parts(19_173_889_000, 1985)
			// ± 5_669_715
			.saturating_add(Weight::from_parts(0, 392).saturating_mul(v.into()))
			// ± 1_133_000
			.saturating_add(Weight::from_parts(18_388_963, 907).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(183))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::CounterForValidators` (r:1 w:0)
	// Storage: `Staking::Validators` (r:201 w:0)
	// Fastest run: 590_300 ns.
	// `v` from 100 to 200.
	fn get_npos_targets(v: u32, ) -> Weight {
		Weight::from_parts(27_179_799, 156)
			// ± 415_893
			.saturating_add(Weight::from_parts(6_070_849, 51).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(v.into()))
	}

	// Storage: `Staking::ChillThreshold` (r:0 w:1)
	// Storage: `Staking::MaxNominatorsCount` (r:0 w:1)
	// Storage: `Staking::MaxStakedRewards` (r:0 w:1)
	// Storage: `Staking::MaxValidatorsCount` (r:0 w:1)
	// Storage: `Staking::MinCommission` (r:0 w:1)
	// Storage: `Staking::MinNominatorBond` (r:0 w:1)
	// Storage: `Staking::MinValidatorBond` (r:0 w:1)
	// Fastest run: 7_370 ns.
	fn set_staking_configs_all_set() -> Weight {
		Weight::from_parts(9_633_000, 0)
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Staking::ChillThreshold` (r:0 w:1)
	// Storage: `Staking::MaxNominatorsCount` (r:0 w:1)
	// Storage: `Staking::MaxStakedRewards` (r:0 w:1)
	// Storage: `Staking::MaxValidatorsCount` (r:0 w:1)
	// Storage: `Staking::MinCommission` (r:0 w:1)
	// Storage: `Staking::MinNominatorBond` (r:0 w:1)
	// Storage: `Staking::MinValidatorBond` (r:0 w:1)
	// Fastest run: 4_520 ns.
	fn set_staking_configs_all_remove() -> Weight {
		Weight::from_parts(9_606_000, 0)
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::ChillThreshold` (r:1 w:0)
	// Storage: `Staking::CounterForNominators` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::MaxNominatorsCount` (r:1 w:0)
	// Storage: `Staking::MinNominatorBond` (r:1 w:0)
	// Storage: `Staking::Nominators` (r:1 w:1)
	// Storage: `Staking::Validators` (r:1 w:0)
	// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
	// Storage: `VoterList::ListBags` (r:1 w:1)
	// Storage: `VoterList::ListNodes` (r:2 w:2)
	// Storage: `VoterList::Lock` (r:1 w:0)
	// Fastest run: 76_017 ns.
	fn chill_other() -> Weight {
		Weight::from_parts(78_799_000, 1197)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	// Storage: `Staking::MinCommission` (r:1 w:0)
	// Storage: `Staking::Validators` (r:1 w:1)
	// Fastest run: 10_877 ns.
	fn force_apply_min_commission() -> Weight {
		Weight::from_parts(11_100_000, 200)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Staking::MinCommission` (r:0 w:1)
	// Fastest run: 4_499 ns.
	fn set_min_commission() -> Weight {
		Weight::from_parts(5_966_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Holds` (r:1 w:0)
	// Storage: `Staking::Bonded` (r:1 w:1)
	// Storage: `Staking::Ledger` (r:1 w:1)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 39_442 ns.
	fn restore_ledger() -> Weight {
		Weight::from_parts(47_659_000, 223)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:1)
	// Storage: `Staking::Bonded` (r:1 w:0)
	// Storage: `Staking::Ledger` (r:1 w:0)
	// Storage: `Staking::VirtualStakers` (r:1 w:0)
	// Fastest run: 96_087 ns.
	fn migrate_currency() -> Weight {
		Weight::from_parts(96_456_000, 296)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Session::DisabledValidators` (r:1 w:0)
	// Storage: `Session::Validators` (r:1 w:0)
	// Storage: `Staking::ActiveEra` (r:1 w:0)
	// Storage: `Staking::CurrentEra` (r:1 w:0)
	// Storage: `Staking::ErasStakersOverview` (r:1 w:0)
	// Storage: `Staking::ErasStakersPaged` (r:1 w:0)
	// Storage: `Staking::ErasStartSessionIndex` (r:1 w:0)
	// Storage: `Staking::Invulnerables` (r:1 w:0)
	// Storage: `Staking::NominatorSlashInEra` (r:256 w:256)
	// Storage: `Staking::SlashRewardFraction` (r:1 w:0)
	// Storage: `Staking::SlashingSpans` (r:257 w:257)
	// Storage: `Staking::SpanSlash` (r:257 w:257)
	// Storage: `Staking::UnappliedSlashes` (r:1 w:1)
	// Storage: `Staking::ValidatorSlashInEra` (r:1 w:1)
	// Fastest run: 4_128_466 ns.
	fn manual_slash() -> Weight {
		Weight::from_parts(4_342_918_000, 10356)
			.saturating_add(T::DbWeight::get().reads(781))
			.saturating_add(T::DbWeight::get().writes(772))
	}
}
