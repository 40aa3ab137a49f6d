// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand, on the high side.
//!
//! Assumptions: 25 µs of plain work a call, 25 µs for moving held funds, 4 000 bytes of proof for each key read.
//! The funds are assumed to be an asset's, which touch more keys than SOUK's.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the pallet's calls.
pub trait WeightInfo {
	/// Make an allocation for an account that has `n` afterwards.
	fn allocate(n: u32) -> Weight;
	/// Release the last of an allocation, of an account that has `n` before.
	fn release(n: u32) -> Weight;
	/// Record the moment of the first block.
	fn launch() -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// The weight of a step: microseconds, reads and writes, and `nanos` nanoseconds for each of `n`.
fn weight(db: RuntimeDbWeight, (micros, reads, writes): (u64, u64, u64), n: u32, nanos: u64) -> Weight {
	let time =
		micros.saturating_mul(MICROS).saturating_add(nanos.saturating_mul(n.into()).saturating_mul(1_000));
	Weight::from_parts(time, reads.saturating_mul(KEY_PROOF)).saturating_add(db.reads_writes(reads, writes))
}

fn allocate(db: RuntimeDbWeight, n: u32) -> Weight {
	// The number, the row, the list; the asset, two of its accounts, two accounts, two holds.
	weight(db, (60, 10, 10), n, 20)
}
fn release(db: RuntimeDbWeight, n: u32) -> Weight {
	// Time, launch, the row, the list; the asset, its account, the account, two holds.
	weight(db, (60, 9, 7), n, 20)
}
fn launch(db: RuntimeDbWeight) -> Weight {
	// Time and launch; the event.
	weight(db, (10, 3, 2), 0, 0)
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn allocate(n: u32) -> Weight {
		allocate(T::DbWeight::get(), n)
	}
	fn release(n: u32) -> Weight {
		release(T::DbWeight::get(), n)
	}
	fn launch() -> Weight {
		launch(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn allocate(n: u32) -> Weight {
		allocate(RocksDbWeight::get(), n)
	}
	fn release(n: u32) -> Weight {
		release(RocksDbWeight::get(), n)
	}
	fn launch() -> Weight {
		launch(RocksDbWeight::get())
	}
}
