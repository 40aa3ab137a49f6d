// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand, on the high side, to be measured.
//!
//! Assumptions: 10 µs of plain work a step, 4 000 bytes of proof for each key read.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the pallet.
pub trait WeightInfo {
	/// The step of a block, with the question whether transactions are stopped at its dearest.
	fn tick() -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

fn tick(db: RuntimeDbWeight) -> Weight {
	// The dial; the cursor of migrations, safe mode, and up to 17 keys of paused calls; the events. The dial; the events.
	let (reads, writes) = (21u64, 3u64);
	let time = 10u64.saturating_mul(MICROS);
	Weight::from_parts(time, reads.saturating_mul(KEY_PROOF)).saturating_add(db.reads_writes(reads, writes))
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn tick() -> Weight {
		tick(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn tick() -> Weight {
		tick(RocksDbWeight::get())
	}
}
