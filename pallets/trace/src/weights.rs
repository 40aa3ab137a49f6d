// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand, on the high side.
//!
//! Every weight counts the reads and writes of the longest way through the call, linear in its drivers, the time of the
//! work between them, and the size of the proof.
//!
//! To be measured: `maker` is new, and `prune_history` also touches the maker of the item.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the pallet's calls.
///
/// `e`: events; `i`: items they name; `l`: lines of an order.
pub trait WeightInfo {
	/// Registering a GLN.
	fn register_party() -> Weight;
	/// Giving a GLN up.
	fn remove_party() -> Weight;
	/// Giving a GLN to another account.
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
	/// Putting a lot on hold.
	fn hold_lot() -> Weight;
	/// Ending a recall or a hold.
	fn lift_alert() -> Weight;
	/// Removing events of an item's history, and the item.
	fn prune_history(e: u32) -> Weight;
	/// Checking and moving the items of an order's lines. The orders pallet adds this to its own weights.
	fn hand_over(l: u32, i: u32) -> Weight;
	/// Finding the makers of items. The orders pallet adds this to its own weights.
	fn maker(i: u32) -> Weight;
}

/// The time of a call's own work, in picoseconds.
const CALL: u64 = 30_000_000;
/// The time of one event's own work, in picoseconds.
const EVENT: u64 = 20_000_000;
/// The time of one item's own work, in picoseconds.
const ITEM: u64 = 25_000_000;
/// The time of one proof step, in picoseconds.
const STEP: u64 = 2_000_000;
/// The most bytes that the proof of one read has beyond the value.
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
			each($db, 1, CALL, 7, 7)
		}
		fn reassign_party() -> Weight {
			each($db, 1, CALL, 10, 9)
		}
		fn record_events(e: u32, i: u32) -> Weight {
			// For each event: the row, the parties of two endpoints, the transformation. For each item: its number and
			// row, and either its containers up to the outermost with its lot and the lot's alert, or two parts of a
			// lot, the place in a container, and a payer with its account and holds. The counters once.
			each($db, 1, CALL, 12, 10)
				.saturating_add(each($db, e, EVENT, 4, 2))
				.saturating_add(each($db, i, ITEM, 16, 6))
		}
		fn declare_error() -> Weight {
			each($db, 1, CALL, 7, 4)
		}
		fn commit_root() -> Weight {
			each($db, 1, CALL, 7, 6)
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
			// For each event: the row, its declaration and transformation; its recorder and three payers, each with
			// the index of accounts; the accounts and holds of the payers.
			// Once: the item, its lot, its holder, maker and payer.
			each($db, 1, CALL, 14, 12).saturating_add(each($db, e, EVENT, 17, 17))
		}
		fn hand_over(l: u32, i: u32) -> Weight {
			// For each line: the event and both parties. For each item: its number and row, its lot and the lot's
			// alert, its containers up to the outermost, its place in the innermost.
			each($db, l, EVENT, 6, 5).saturating_add(each($db, i, ITEM, 13, 3))
		}
		fn maker(i: u32) -> Weight {
			// For each item: its number and row, its maker and the maker's agent.
			each($db, i, ITEM, 4, 0)
		}
	};
}

/// The weights for a runtime, with its own database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	weights!(T::DbWeight::get());
}

/// The weights for tests, with RocksDB.
impl WeightInfo for () {
	weights!(RocksDbWeight::get());
}
