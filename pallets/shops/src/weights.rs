// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand, on the high side.
//!
//! To be measured: `refused`; `publish_listings` and `update_terms` with as many assets as a listing accepts, and with the
//! verdict on each product; the ledger of one-way fees (three reads and two writes) in `open_shop`, `add_capability` and
//! `add_slots`; the penalties of the caller in these, in `reopen_shop`, `resume_listing`, `accept_shop` and `release_bonds`;
//! and all of `seize_bonds`, `punished` and `accept_order`.
//!
//! Each weight is a base for the work in memory, the database reads and writes of every row the call can touch (balances
//! and governed parameters included), and 4 kB of proof for each row read.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weights of the pallet's calls.
///
/// `c`: bonds of the account that are unbonding, at most `MaxUnbondingChunks`. `n`: listings of the batch, at most
/// `MaxBatch`.
pub trait WeightInfo {
	fn open_shop() -> Weight;
	fn update_profile() -> Weight;
	fn wind_down_shop() -> Weight;
	fn reopen_shop() -> Weight;
	fn close_shop() -> Weight;
	fn offer_shop() -> Weight;
	fn cancel_offer() -> Weight;
	fn accept_shop() -> Weight;
	fn add_capability() -> Weight;
	fn give_up_capability() -> Weight;
	fn add_slots() -> Weight;
	fn give_up_slots() -> Weight;
	fn release_bonds(c: u32) -> Weight;
	fn verify_shop() -> Weight;
	fn revoke_verification() -> Weight;
	fn publish_listings(n: u32) -> Weight;
	fn update_terms() -> Weight;
	fn update_metadata() -> Weight;
	fn restock() -> Weight;
	fn pause_listing() -> Weight;
	fn resume_listing() -> Weight;
	fn delist() -> Weight;
	fn withdraw_listing() -> Weight;
	fn reinstate_listing() -> Weight;
	fn suspend_shop() -> Weight;
	fn reinstate_shop() -> Weight;
	fn set_price() -> Weight;
	/// `s`: shops of the account, at most `MaxShops`. `c`: its bonds that are unbonding.
	fn seize_bonds(s: u32, c: u32) -> Weight;
	/// Hear of a penalty.
	fn punished() -> Weight;
	/// Count an order that a shop accepts. No question of what a verification allows costs more.
	fn accept_order() -> Weight;
	/// A call that is refused before it writes.
	fn refused() -> Weight;
}

/// The weights for a runtime, with its own database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn open_shop() -> Weight {
		Weight::from_parts(170_000_000, 64_000)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	fn update_profile() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn wind_down_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn reopen_shop() -> Weight {
		Weight::from_parts(25_000_000, 12_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn close_shop() -> Weight {
		Weight::from_parts(50_000_000, 12_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn offer_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn cancel_offer() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn accept_shop() -> Weight {
		Weight::from_parts(110_000_000, 48_000)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	fn add_capability() -> Weight {
		Weight::from_parts(170_000_000, 68_000)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	fn give_up_capability() -> Weight {
		Weight::from_parts(40_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn add_slots() -> Weight {
		Weight::from_parts(170_000_000, 60_000)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	fn give_up_slots() -> Weight {
		Weight::from_parts(40_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn release_bonds(c: u32) -> Weight {
		Weight::from_parts(50_000_000, 28_000)
			.saturating_add(Weight::from_parts(500_000, 40).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn verify_shop() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn revoke_verification() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn publish_listings(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 44_000)
			.saturating_add(Weight::from_parts(35_000_000, 32_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().reads_writes(8, 2).saturating_mul(n.into()))
	}

	fn update_terms() -> Weight {
		Weight::from_parts(70_000_000, 76_000)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn update_metadata() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn restock() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn pause_listing() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn resume_listing() -> Weight {
		Weight::from_parts(30_000_000, 16_000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn delist() -> Weight {
		Weight::from_parts(45_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn withdraw_listing() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn reinstate_listing() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn suspend_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn reinstate_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_price() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn seize_bonds(s: u32, c: u32) -> Weight {
		Weight::from_parts(90_000_000, 32_000)
			.saturating_add(Weight::from_parts(10_000_000, 4_000).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(500_000, 40).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().reads_writes(1, 1).saturating_mul(s.into()))
	}

	fn punished() -> Weight {
		Weight::from_parts(20_000_000, 16_000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn accept_order() -> Weight {
		Weight::from_parts(25_000_000, 12_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn refused() -> Weight {
		Weight::from_parts(25_000_000, 24_000).saturating_add(T::DbWeight::get().reads(6))
	}
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	fn open_shop() -> Weight {
		Weight::from_parts(120_000_000, 48_000)
			.saturating_add(RocksDbWeight::get().reads(12))
			.saturating_add(RocksDbWeight::get().writes(9))
	}

	fn update_profile() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn wind_down_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn reopen_shop() -> Weight {
		Weight::from_parts(25_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn close_shop() -> Weight {
		Weight::from_parts(50_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn offer_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn cancel_offer() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn accept_shop() -> Weight {
		Weight::from_parts(110_000_000, 48_000)
			.saturating_add(RocksDbWeight::get().reads(12))
			.saturating_add(RocksDbWeight::get().writes(7))
	}

	fn add_capability() -> Weight {
		Weight::from_parts(120_000_000, 52_000)
			.saturating_add(RocksDbWeight::get().reads(13))
			.saturating_add(RocksDbWeight::get().writes(8))
	}

	fn give_up_capability() -> Weight {
		Weight::from_parts(40_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(2))
	}

	fn add_slots() -> Weight {
		Weight::from_parts(120_000_000, 44_000)
			.saturating_add(RocksDbWeight::get().reads(11))
			.saturating_add(RocksDbWeight::get().writes(7))
	}

	fn give_up_slots() -> Weight {
		Weight::from_parts(40_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(2))
	}

	fn release_bonds(c: u32) -> Weight {
		Weight::from_parts(50_000_000, 28_000)
			.saturating_add(Weight::from_parts(500_000, 40).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(7))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn verify_shop() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn revoke_verification() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn publish_listings(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 44_000)
			.saturating_add(Weight::from_parts(35_000_000, 32_000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(16))
			.saturating_add(RocksDbWeight::get().writes(2))
			.saturating_add(RocksDbWeight::get().reads_writes(8, 2).saturating_mul(n.into()))
	}

	fn update_terms() -> Weight {
		Weight::from_parts(70_000_000, 76_000)
			.saturating_add(RocksDbWeight::get().reads(19))
			.saturating_add(RocksDbWeight::get().writes(2))
	}

	fn update_metadata() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn restock() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn pause_listing() -> Weight {
		Weight::from_parts(30_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn resume_listing() -> Weight {
		Weight::from_parts(30_000_000, 16_000)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn delist() -> Weight {
		Weight::from_parts(45_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn withdraw_listing() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn reinstate_listing() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn suspend_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn reinstate_shop() -> Weight {
		Weight::from_parts(25_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn set_price() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn seize_bonds(s: u32, c: u32) -> Weight {
		Weight::from_parts(90_000_000, 32_000)
			.saturating_add(Weight::from_parts(10_000_000, 4_000).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(500_000, 40).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(8))
			.saturating_add(RocksDbWeight::get().writes(6))
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1).saturating_mul(s.into()))
	}

	fn punished() -> Weight {
		Weight::from_parts(20_000_000, 16_000)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn accept_order() -> Weight {
		Weight::from_parts(25_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn refused() -> Weight {
		Weight::from_parts(25_000_000, 24_000).saturating_add(RocksDbWeight::get().reads(6))
	}
}
