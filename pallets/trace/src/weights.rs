// SPDX-License-Identifier: Apache-2.0

//! What the calls weigh.
//!
//! Hand-set, conservative, for who has not measured them. Every value counts the reads and writes of
//! the call, linear in what it depends on, plus time for the work between them and the size of the proof.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// Weights of this pallet's calls.
///
/// `e`: events; `i`: items they name; `l`: lines of an order.
pub trait WeightInfo {
	/// Registering a GLN.
	fn register_party() -> Weight;
	/// Giving one up.
	fn remove_party() -> Weight;
	/// Giving one to another account.
	fn reassign_party() -> Weight;
	/// Recording events.
	fn record_events(e: u32, i: u32) -> Weight;
	/// Declaring an error.
	fn declare_error() -> Weight;
	/// Committing a root.
	fn commit_root() -> Weight;
	/// Proving a leaf.
	fn prove_leaf() -> Weight;
	/// Removing a root.
	fn remove_root() -> Weight;
	/// Recalling a lot.
	fn recall_lot() -> Weight;
	/// Putting one on hold.
	fn hold_lot() -> Weight;
	/// Ending either.
	fn lift_alert() -> Weight;
	/// Removing events of an item's history, and the item.
	fn prune_history(e: u32) -> Weight;
	/// Checking and moving items of an order's lines. For the weights of orders.
	fn hand_over(l: u32, i: u32) -> Weight;
}

/// Time of a call's own work, in picoseconds.
const CALL: u64 = 30_000_000;
/// Time of one event's own work, in picoseconds.
const EVENT: u64 = 20_000_000;
/// Time of one item's own work, in picoseconds.
const ITEM: u64 = 25_000_000;
/// Time of one proof step, in picoseconds.
const STEP: u64 = 2_000_000;
/// Most bytes of one storage proof beyond the value.
const PROOF: u64 = 3_600;

fn db(weight: RuntimeDbWeight, reads: u64, writes: u64) -> Weight {
	weight.reads_writes(reads, writes).saturating_add(Weight::from_parts(0, PROOF.saturating_mul(reads)))
}

fn each(weight: RuntimeDbWeight, n: u32, time: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(time, 0).saturating_add(db(weight, reads, writes)).saturating_mul(n.into())
}

macro_rules! weights {
	($db:expr) => {
		fn register_party() -> Weight {
			each($db, 1, CALL, 6, 6)
		}
		fn remove_party() -> Weight {
			each($db, 1, CALL, 6, 6)
		}
		fn reassign_party() -> Weight {
			each($db, 1, CALL, 10, 9)
		}
		fn record_events(e: u32, i: u32) -> Weight {
			// Per event: the row, two parties of endpoints, the transformation. Per item: its number, its row, its
			// containers up to the outermost, its lot and the alert of that, two parts of a lot, two parties; the
			// counters once.
			each($db, 1, CALL, 12, 10)
				.saturating_add(each($db, e, EVENT, 4, 2))
				.saturating_add(each($db, i, ITEM, 16, 6))
		}
		fn declare_error() -> Weight {
			each($db, 1, CALL, 7, 4)
		}
		fn commit_root() -> Weight {
			each($db, 1, CALL, 7, 5)
		}
		fn prove_leaf() -> Weight {
			each($db, 1, CALL, 1, 0).saturating_add(Weight::from_parts(STEP.saturating_mul(33), 0))
		}
		fn remove_root() -> Weight {
			each($db, 1, CALL, 7, 6)
		}
		fn recall_lot() -> Weight {
			each($db, 1, CALL, 8, 3)
		}
		fn hold_lot() -> Weight {
			each($db, 1, CALL, 8, 3)
		}
		fn lift_alert() -> Weight {
			each($db, 1, CALL, 8, 3)
		}
		fn prune_history(e: u32) -> Weight {
			// Per event: the row, its declaration and transformation, the three who paid and their accounts.
			each($db, 1, CALL, 12, 10).saturating_add(each($db, e, EVENT, 8, 7))
		}
		fn hand_over(l: u32, i: u32) -> Weight {
			// Per line: the event and both parties. Per item: its number, its row, its lot, the alert, its container.
			each($db, l, EVENT, 6, 5).saturating_add(each($db, i, ITEM, 7, 3))
		}
	};
}

/// Weights for a runtime: its own database, conservative values.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	weights!(T::DbWeight::get());
}

/// Weights for tests.
impl WeightInfo for () {
	weights!(RocksDbWeight::get());
}
