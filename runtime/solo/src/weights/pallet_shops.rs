// SPDX-License-Identifier: Apache-2.0

//! Measured weights of `pallet_shops`. Written by `make weights PALLETS=pallet_shops`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-25 |
//! | machine | AMD EPYC, 2 cores, 24 GiB |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | by | souk-weigh, benchmark commands 64.0.0 of polkadot-sdk |
//! | steps | 10, each 10 times |
//!
//! Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's `DbWeight`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_shops::WeightInfo for WeightInfo<T> {
	// Storage: `Shops::Prices` (r:1 w:0)
	// Proof: `Shops::Prices` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	// Storage: `Shops::NextShopId` (r:1 w:1)
	// Proof: `Shops::NextShopId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Shops::ShopsOf` (r:1 w:1)
	// Proof: `Shops::ShopsOf` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Rewards::FeeRecycling` (r:1 w:0)
	// Proof: `Rewards::FeeRecycling` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:0 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 177_664 ns.
	// To be measured: the ledger of one-way fees was added by hand, with three reads and two writes.
	fn open_shop() -> Weight {
		Weight::from_parts(193_557_000, 8799)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 22_843 ns.
	fn update_profile() -> Weight {
		Weight::from_parts(33_259_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 21_392 ns.
	fn wind_down_shop() -> Weight {
		Weight::from_parts(36_073_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 21_091 ns.
	fn reopen_shop() -> Weight {
		Weight::from_parts(28_722_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Proof: `Shops::Unbonding` (`max_values`: None, `max_size`: Some(1330), added: 3805, mode: `MaxEncodedLen`)
	// Storage: `Shops::ShopsOf` (r:1 w:1)
	// Proof: `Shops::ShopsOf` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	// Fastest run: 46_258 ns.
	fn close_shop() -> Weight {
		Weight::from_parts(60_710_000, 4795)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 22_914 ns.
	fn offer_shop() -> Weight {
		Weight::from_parts(30_735_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 21_171 ns.
	fn cancel_offer() -> Weight {
		Weight::from_parts(30_365_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::ShopsOf` (r:2 w:2)
	// Proof: `Shops::ShopsOf` (`max_values`: None, `max_size`: Some(306), added: 2781, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 133_808 ns.
	fn accept_shop() -> Weight {
		Weight::from_parts(147_008_000, 6758)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::Prices` (r:1 w:0)
	// Proof: `Shops::Prices` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Rewards::FeeRecycling` (r:1 w:0)
	// Proof: `Rewards::FeeRecycling` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Fastest run: 189_621 ns.
	// To be measured: the ledger of one-way fees was added by hand, with three reads and two writes.
	fn add_capability() -> Weight {
		Weight::from_parts(224_002_000, 8799)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Proof: `Shops::Unbonding` (`max_values`: None, `max_size`: Some(1330), added: 3805, mode: `MaxEncodedLen`)
	// Fastest run: 45_277 ns.
	fn give_up_capability() -> Weight {
		Weight::from_parts(56_884_000, 4795)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::Prices` (r:1 w:0)
	// Proof: `Shops::Prices` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Storage: `Rewards::FeeRecycling` (r:1 w:0)
	// Proof: `Rewards::FeeRecycling` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Rewards::Policies` (r:1 w:0)
	// Proof: `Rewards::Policies` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Fastest run: 183_893 ns.
	// To be measured: the ledger of one-way fees was added by hand, with three reads and two writes.
	fn add_slots() -> Weight {
		Weight::from_parts(206_166_000, 8799)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Proof: `Shops::Unbonding` (`max_values`: None, `max_size`: Some(1330), added: 3805, mode: `MaxEncodedLen`)
	// Fastest run: 38_377 ns.
	fn give_up_slots() -> Weight {
		Weight::from_parts(49_904_000, 4795)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Shops::Unbonding` (r:1 w:1)
	// Proof: `Shops::Unbonding` (`max_values`: None, `max_size`: Some(1330), added: 3805, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	// Fastest run: 52_999 ns.
	// `c` from 1 to 64.
	fn release_bonds(c: u32, ) -> Weight {
		Weight::from_parts(63_352_629, 4795)
			// ± 10_459
			.saturating_add(Weight::from_parts(228_560, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 50_154 ns.
	fn verify_shop() -> Weight {
		Weight::from_parts(81_821_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Identity::Registrars` (r:1 w:0)
	// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 23_946 ns.
	fn revoke_verification() -> Weight {
		Weight::from_parts(31_476_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Storage: `Shops::NextListingId` (r:1 w:1)
	// Proof: `Shops::NextListingId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Shops::ListingsOf` (r:0 w:100)
	// Proof: `Shops::ListingsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	// Storage: `Shops::Listings` (r:0 w:100)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Fastest run: 45_497 ns.
	// `n` from 1 to 100.
	// To be measured: three more assets were added by hand, each with two reads.
	fn publish_listings(n: u32, ) -> Weight {
		Weight::from_parts(57_486_264, 22225)
			// ± 6_901
			.saturating_add(Weight::from_parts(8_640_605, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:5 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	// Storage: `Assets::Asset` (r:1 w:0)
	// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Assets::Account` (r:1 w:0)
	// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	// Fastest run: 44_385 ns.
	// To be measured: three more assets were added by hand, each with two reads.
	fn update_terms() -> Weight {
		Weight::from_parts(68_051_000, 22225)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 18_517 ns.
	fn update_metadata() -> Weight {
		Weight::from_parts(21_191_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 18_277 ns.
	fn restock() -> Weight {
		Weight::from_parts(23_364_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 18_438 ns.
	fn pause_listing() -> Weight {
		Weight::from_parts(23_796_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:0)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 18_227 ns.
	fn resume_listing() -> Weight {
		Weight::from_parts(20_660_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Storage: `Shops::ListingsOf` (r:0 w:1)
	// Proof: `Shops::ListingsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	// Fastest run: 21_572 ns.
	fn delist() -> Weight {
		Weight::from_parts(25_828_000, 3791)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Fastest run: 13_820 ns.
	fn withdraw_listing() -> Weight {
		Weight::from_parts(16_204_000, 3731)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Listings` (r:1 w:1)
	// Proof: `Shops::Listings` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	// Fastest run: 13_771 ns.
	fn reinstate_listing() -> Weight {
		Weight::from_parts(15_573_000, 3731)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 12_919 ns.
	fn suspend_shop() -> Weight {
		Weight::from_parts(14_632_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Shops` (r:1 w:1)
	// Proof: `Shops::Shops` (`max_values`: None, `max_size`: Some(326), added: 2801, mode: `MaxEncodedLen`)
	// Fastest run: 12_809 ns.
	fn reinstate_shop() -> Weight {
		Weight::from_parts(14_521_000, 3791)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// Storage: `Shops::Prices` (r:0 w:1)
	// Proof: `Shops::Prices` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	// Fastest run: 6_640 ns.
	fn set_price() -> Weight {
		Weight::from_parts(7_721_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// To be measured. Set by hand: a price, the next number, and the longest row of an account's shops.
	fn refused() -> Weight {
		Weight::from_parts(20_000_000, 3791)
			.saturating_add(T::DbWeight::get().reads(3))
	}


	// To be measured: set by hand, as in the pallet.
	fn seize_bonds(s: u32, c: u32) -> Weight {
		Weight::from_parts(90_000_000, 32_000)
			.saturating_add(Weight::from_parts(10_000_000, 4_000).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(500_000, 40).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().reads_writes(1, 1).saturating_mul(s.into()))
	}

	// To be measured: set by hand, as in the pallet.
	fn punished() -> Weight {
		Weight::from_parts(20_000_000, 16_000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	// To be measured: set by hand, as in the pallet.
	fn accept_order() -> Weight {
		Weight::from_parts(25_000_000, 12_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
