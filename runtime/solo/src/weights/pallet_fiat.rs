// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_fiat`. Written by `make weights PALLETS=pallet_fiat`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | c38da4f528b92501 |
//! | command | souk-weigh pallet --pallet pallet_fiat --preset development --steps 10 --repeat 5 --min-seconds 0 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_fiat::WeightInfo for WeightInfo<T> {
	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 140_835 ns.
	fn register_attester() -> Weight {
		Weight::from_parts(156_286_000, 485)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Fastest run: 18_610 ns.
	fn update_attester() -> Weight {
		Weight::from_parts(21_045_000, 326)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 111_590 ns.
	fn top_up_bond() -> Weight {
		Weight::from_parts(121_700_000, 678)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 76_801 ns.
	fn withdraw_bond() -> Weight {
		Weight::from_parts(88_638_000, 756)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 112_715 ns.
	fn leave_attesters() -> Weight {
		Weight::from_parts(123_935_000, 678)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Fiat::AttesterLists` (r:1 w:1)
	// Storage: `Fiat::Attesters` (r:8 w:0)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 157_663 ns.
	fn accept_attesters() -> Weight {
		Weight::from_parts(160_384_000, 2381)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Fiat::AttesterLists` (r:1 w:1)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 70_713 ns.
	fn remove_attesters() -> Weight {
		Weight::from_parts(71_895_000, 1460)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Fiat::OpenLegs` (r:1 w:1)
	// Fastest run: 17_683 ns.
	fn confirm_payment() -> Weight {
		Weight::from_parts(23_710_000, 590)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Fiat::OpenLegs` (r:1 w:1)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Prepaid::PriceRates` (r:1 w:0)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 70_881 ns.
	fn attest_payment() -> Weight {
		Weight::from_parts(76_792_000, 1517)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Fiat::Obligations` (r:1 w:0)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:4 w:0)
	// Storage: `Prepaid::PriceRates` (r:1 w:0)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 58_886 ns.
	fn attest_refund() -> Weight {
		Weight::from_parts(72_281_000, 1728)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 131_066 ns.
	fn contest_word() -> Weight {
		Weight::from_parts(134_222_000, 1129)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:2 w:0)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Storage: `Balances::Locks` (r:2 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Fiat::ObligationsOf` (r:0 w:2)
	// Storage: `Fiat::OverdueOf` (r:1 w:1)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Storage: `Prepaid::PriceRates` (r:1 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Fastest run: 259_087 ns.
	fn judge_word() -> Weight {
		Weight::from_parts(285_756_000, 3065)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Fiat::ObligationsOf` (r:0 w:2)
	// Storage: `Fiat::OverdueOf` (r:1 w:1)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 172_158 ns.
	fn end_word() -> Weight {
		Weight::from_parts(176_454_000, 1953)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 27_798 ns.
	fn state_paid() -> Weight {
		Weight::from_parts(34_445_000, 792)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Fiat::Attesters` (r:1 w:1)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Fiat::ObligationsOf` (r:0 w:2)
	// Storage: `Fiat::OverdueOf` (r:1 w:1)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 113_610 ns.
	fn acknowledge() -> Weight {
		Weight::from_parts(122_156_000, 1847)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 122_203 ns.
	fn deny_paid() -> Weight {
		Weight::from_parts(123_961_000, 1257)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Balances::Freezes` (r:1 w:0)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Storage: `Balances::Locks` (r:1 w:0)
	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Fiat::ObligationsOf` (r:0 w:2)
	// Storage: `Fiat::OverdueOf` (r:1 w:1)
	// Storage: `Fiat::Words` (r:1 w:0)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 108_000 ns.
	fn judge_obligation() -> Weight {
		Weight::from_parts(114_940_000, 1556)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Fiat::ObligationsOf` (r:0 w:2)
	// Storage: `Fiat::OverdueOf` (r:1 w:1)
	// Storage: `Fiat::Words` (r:2 w:0)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 48_273 ns.
	fn advance_obligation() -> Weight {
		Weight::from_parts(50_795_000, 1010)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::Obligations` (r:1 w:1)
	// Storage: `Fiat::OverdueOf` (r:1 w:1)
	// Storage: `Fiat::Words` (r:2 w:0)
	// Storage: `Rewards::Accounts` (r:1 w:1)
	// Fastest run: 39_954 ns.
	fn mark_overdue() -> Weight {
		Weight::from_parts(46_044_000, 1222)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Fiat::AttesterLists` (r:1 w:0)
	// Storage: `Fiat::OpenLegs` (r:1 w:1)
	// Storage: `Fiat::OverdueOf` (r:1 w:0)
	// Fastest run: 18_054 ns.
	fn open_leg() -> Weight {
		Weight::from_parts(22_356_000, 493)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::OpenLegs` (r:1 w:0)
	// Fastest run: 9_015 ns.
	fn payment() -> Weight {
		Weight::from_parts(9_128_000, 636)
			.saturating_add(T::DbWeight::get().reads(2))
	}

	// Storage: `Clock::Dials` (r:1 w:0)
	// Storage: `Fiat::NextObligation` (r:1 w:1)
	// Storage: `Fiat::Obligations` (r:0 w:1)
	// Storage: `Fiat::ObligationsOf` (r:0 w:2)
	// Storage: `Fiat::OpenLegs` (r:1 w:1)
	// Storage: `Fiat::Words` (r:1 w:1)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Fastest run: 40_382 ns.
	fn close_leg() -> Weight {
		Weight::from_parts(43_549_000, 946)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}
}
