// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_identity`. Written by `make weights PALLETS=pallet_identity`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh pallet --pallet pallet_identity --preset development --steps 10 --repeat 10 --min-seconds 1 |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_identity::WeightInfo for WeightInfo<T> {
	// Storage: `Identity::Registrars` (r:1 w:1)
	// Fastest run: 10_032 ns.
	// `r` from 1 to 19.
	fn add_registrar(r: u32, ) -> Weight {
		Weight::from_parts(12_249_986, 32)
			// ± 9_239
			.saturating_add(Weight::from_parts(98_158, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::Registrars` (r:1 w:1)
	// Fastest run: 9_752 ns.
	// `r` from 1 to 20.
	fn remove_registrar(r: u32, ) -> Weight {
		Weight::from_parts(11_574_065, 32)
			// ± 8_025
			.saturating_add(Weight::from_parts(63_869, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:1)
	// Fastest run: 136_342 ns.
	// `r` from 1 to 20.
	fn set_identity(r: u32, ) -> Weight {
		Weight::from_parts(151_346_462, 6977)
			// ± 60_030
			.saturating_add(Weight::from_parts(517_805, 5).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:0)
	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:100 w:100)
	// Fastest run: 15_911 ns.
	// `s` from 0 to 100.
	fn set_subs_new(s: u32, ) -> Weight {
		Weight::from_parts(40_128_984, 101)
			// ± 13_099
			.saturating_add(Weight::from_parts(4_505_807, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:0)
	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:0 w:100)
	// Fastest run: 15_477 ns.
	// `p` from 0 to 100.
	fn set_subs_old(p: u32, ) -> Weight {
		Weight::from_parts(31_556_379, 162)
			// ± 8_739
			.saturating_add(Weight::from_parts(1_987_795, 32).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(p.into()))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:1)
	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:0 w:100)
	// Fastest run: 73_880 ns.
	// `r` from 1 to 20.
	// `s` from 0 to 100.
	fn clear_identity(r: u32, s: u32, ) -> Weight {
		Weight::from_parts(62_388_654, 7030)
			// ± 461_036
			.saturating_add(Weight::from_parts(956_191, 6).saturating_mul(r.into()))
			// ± 88_449
			.saturating_add(Weight::from_parts(2_026_559, 32).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:1)
	// Storage: `Identity::Registrars` (r:1 w:0)
	// Fastest run: 108_363 ns.
	// `r` from 1 to 20.
	fn request_judgement(r: u32, ) -> Weight {
		Weight::from_parts(119_080_428, 6967)
			// ± 15_368
			.saturating_add(Weight::from_parts(125_807, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:1)
	// Fastest run: 88_379 ns.
	// `r` from 1 to 20.
	fn cancel_request(_r: u32, ) -> Weight {
		Weight::from_parts(108_723_149, 6998)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::Registrars` (r:1 w:1)
	// Fastest run: 5_970 ns.
	// `r` from 1 to 19.
	fn set_fee(r: u32, ) -> Weight {
		Weight::from_parts(8_425_809, 89)
			// ± 6_946
			.saturating_add(Weight::from_parts(100_739, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::Registrars` (r:1 w:1)
	// Fastest run: 6_947 ns.
	// `r` from 1 to 19.
	fn set_account_id(r: u32, ) -> Weight {
		Weight::from_parts(8_541_471, 89)
			// ± 5_807
			.saturating_add(Weight::from_parts(52_305, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::Registrars` (r:1 w:1)
	// Fastest run: 5_859 ns.
	// `r` from 1 to 19.
	fn set_fields(r: u32, ) -> Weight {
		Weight::from_parts(7_960_813, 89)
			// ± 4_502
			.saturating_add(Weight::from_parts(56_463, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:1)
	// Storage: `Identity::Registrars` (r:1 w:0)
	// Fastest run: 118_075 ns.
	// `r` from 1 to 19.
	fn provide_judgement(r: u32, ) -> Weight {
		Weight::from_parts(132_355_984, 7045)
			// ± 31_845
			.saturating_add(Weight::from_parts(77_622, 57).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:1)
	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:0 w:100)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 94_734 ns.
	// `r` from 1 to 20.
	// `s` from 0 to 100.
	fn kill_identity(r: u32, s: u32, ) -> Weight {
		Weight::from_parts(81_689_224, 7397)
			// ± 220_553
			.saturating_add(Weight::from_parts(917_646, 6).saturating_mul(r.into()))
			// ± 42_313
			.saturating_add(Weight::from_parts(1_865_157, 32).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:0)
	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:1 w:1)
	// Fastest run: 35_013 ns.
	// `s` from 0 to 99.
	fn add_sub(s: u32, ) -> Weight {
		Weight::from_parts(45_093_671, 344)
			// ± 2_361
			.saturating_add(Weight::from_parts(100_079, 38).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:0)
	// Storage: `Identity::SuperOf` (r:1 w:1)
	// Fastest run: 17_025 ns.
	// `s` from 1 to 100.
	fn rename_sub(s: u32, ) -> Weight {
		Weight::from_parts(22_044_243, 475)
			// ± 3_142
			.saturating_add(Weight::from_parts(46_669, 5).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:1 w:0)
	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:1 w:1)
	// Fastest run: 32_621 ns.
	// `s` from 1 to 100.
	fn remove_sub(s: u32, ) -> Weight {
		Weight::from_parts(43_014_480, 522)
			// ± 1_895
			.saturating_add(Weight::from_parts(67_610, 37).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Identity::SubsOf` (r:1 w:1)
	// Storage: `Identity::SuperOf` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:0)
	// Fastest run: 22_725 ns.
	// `s` from 0 to 99.
	fn quit_sub(s: u32, ) -> Weight {
		Weight::from_parts(31_683_581, 649)
			// ± 3_243
			.saturating_add(Weight::from_parts(54_575, 38).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Identity::AuthorityOf` (r:0 w:1)
	// Fastest run: 5_763 ns.
	fn add_username_authority() -> Weight {
		Weight::from_parts(9_343_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::AuthorityOf` (r:1 w:1)
	// Fastest run: 7_572 ns.
	fn remove_username_authority() -> Weight {
		Weight::from_parts(11_435_000, 79)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::AuthorityOf` (r:1 w:1)
	// Storage: `Identity::PendingUsernames` (r:1 w:0)
	// Storage: `Identity::UsernameInfoOf` (r:1 w:1)
	// Storage: `Identity::UsernameOf` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 68_629 ns.
	// `p` from 0 to 1.
	fn set_username_for(_p: u32, ) -> Weight {
		Weight::from_parts(107_935_154, 182)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	// Storage: `Identity::PendingUsernames` (r:1 w:1)
	// Storage: `Identity::UsernameInfoOf` (r:0 w:1)
	// Storage: `Identity::UsernameOf` (r:1 w:1)
	// Fastest run: 19_567 ns.
	fn accept_username() -> Weight {
		Weight::from_parts(27_470_000, 116)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Identity::AuthorityOf` (r:1 w:0)
	// Storage: `Identity::PendingUsernames` (r:1 w:1)
	// Storage: `System::Account` (r:1 w:1)
	// Fastest run: 53_113 ns.
	// `p` from 0 to 1.
	fn remove_expired_approval(_p: u32, ) -> Weight {
		Weight::from_parts(226_450_166, 310)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Identity::UsernameInfoOf` (r:1 w:0)
	// Storage: `Identity::UsernameOf` (r:0 w:1)
	// Fastest run: 11_367 ns.
	fn set_primary_username() -> Weight {
		Weight::from_parts(15_824_000, 172)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::AuthorityOf` (r:1 w:0)
	// Storage: `Identity::UnbindingUsernames` (r:1 w:1)
	// Storage: `Identity::UsernameInfoOf` (r:1 w:0)
	// Fastest run: 16_635 ns.
	fn unbind_username() -> Weight {
		Weight::from_parts(22_858_000, 236)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::AuthorityOf` (r:1 w:0)
	// Storage: `Identity::UnbindingUsernames` (r:1 w:1)
	// Storage: `Identity::UsernameInfoOf` (r:1 w:1)
	// Storage: `Identity::UsernameOf` (r:1 w:1)
	// Fastest run: 19_823 ns.
	fn remove_username() -> Weight {
		Weight::from_parts(27_117_000, 297)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Identity::AuthorityOf` (r:1 w:0)
	// Storage: `Identity::UnbindingUsernames` (r:1 w:1)
	// Storage: `Identity::UsernameInfoOf` (r:1 w:1)
	// Storage: `Identity::UsernameOf` (r:1 w:1)
	// Storage: `System::Account` (r:2 w:2)
	// Fastest run: 18_031 ns.
	// `p` from 0 to 1.
	fn kill_username(_p: u32, ) -> Weight {
		Weight::from_parts(60_938_824, 645)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	// Storage: `Identity::AuthorityOf` (r:0 w:1)
	// Storage: `of no pallet` (r:2 w:0)
	// Fastest run: 8_042 ns.
	fn migration_v2_authority_step() -> Weight {
		Weight::from_parts(10_782_000, 147)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::UsernameInfoOf` (r:0 w:1)
	// Storage: `of no pallet` (r:2 w:0)
	// Fastest run: 7_846 ns.
	fn migration_v2_username_step() -> Weight {
		Weight::from_parts(10_688_000, 159)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::IdentityOf` (r:2 w:1)
	// Storage: `Identity::UsernameOf` (r:0 w:1)
	// Fastest run: 66_594 ns.
	fn migration_v2_identity_step() -> Weight {
		Weight::from_parts(79_876_000, 7062)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Identity::PendingUsernames` (r:2 w:1)
	// Fastest run: 7_477 ns.
	fn migration_v2_pending_username_step() -> Weight {
		Weight::from_parts(8_880_000, 201)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::AuthorityOf` (r:2 w:0)
	// Storage: `of no pallet` (r:1 w:1)
	// Fastest run: 10_904 ns.
	fn migration_v2_cleanup_authority_step() -> Weight {
		Weight::from_parts(12_107_000, 288)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::UsernameInfoOf` (r:2 w:0)
	// Storage: `of no pallet` (r:1 w:1)
	// Fastest run: 9_809 ns.
	fn migration_v2_cleanup_username_step() -> Weight {
		Weight::from_parts(10_909_000, 290)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
