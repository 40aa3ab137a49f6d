// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand, on the high side.
//!
//! Every weight counts the reads and writes of the longest way through the call, linear in its drivers, the time of the
//! work between them, and the size of the proof.

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
	/// Recording events that see serialised items in no container, each for the first time in the call. The next five, without
	/// their bases, are added for what else the events come to.
	fn record_events(e: u32, i: u32) -> Weight;
	/// Naming items again in one call.
	fn see_again(i: u32) -> Weight;
	/// Bringing items into being.
	fn make_items(i: u32) -> Weight;
	/// Moving parts of lots.
	fn move_parts(i: u32) -> Weight;
	/// Reading containers around items. No other row that is only read is larger.
	fn look_up(i: u32) -> Weight;
	/// Giving deposits back to other parties, who are then forgotten.
	fn repay(i: u32) -> Weight;
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
	/// Claiming a company prefix instead of another one.
	fn claim_prefix() -> Weight;
	/// Taking a company prefix away.
	fn revoke_prefix() -> Weight;
	/// Registering a place.
	fn register_place() -> Weight;
	/// Giving a place up.
	fn remove_place() -> Weight;
	/// Giving a place to another party.
	fn reassign_place() -> Weight;
	/// Saying how to reach a party.
	fn set_contact() -> Weight;
	/// Handing items over by a call.
	fn hand_over(i: u32) -> Weight;
	/// Taking items over by a call.
	fn take_over(i: u32) -> Weight;
	/// Ending hand-overs as the sender.
	fn take_back(i: u32) -> Weight;
	/// Ending hand-overs as the recipient.
	fn turn_away(i: u32) -> Weight;
	/// Asking for an item.
	fn ask_for() -> Weight;
	/// Refusing an ask.
	fn refuse_ask() -> Weight;
	/// Taking an ask back.
	fn withdraw_ask() -> Weight;
	/// Removing an ask.
	fn dismiss_ask() -> Weight;
	/// Extending an alert to an item.
	fn extend_alert() -> Weight;
	/// Checking and moving the items of an order's lines. The orders pallet adds this to its own weights.
	fn deliver(l: u32, i: u32) -> Weight;
	/// Finding the makers of items, or whether a buyer received them. The orders pallet adds this to its own weights.
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
pub(crate) const PROOF: u64 = 3_600;

fn db(weight: RuntimeDbWeight, reads: u64, writes: u64) -> Weight {
	weight.reads_writes(reads, writes).saturating_add(Weight::from_parts(0, PROOF.saturating_mul(reads)))
}

fn each(weight: RuntimeDbWeight, n: u32, time: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(time, 0).saturating_add(db(weight, reads, writes)).saturating_mul(n.into())
}

macro_rules! weights {
	($db:expr) => {
		fn register_party() -> Weight {
			// With a company prefix: three rows that say whether the GLN is free, seven for the prefix.
			each($db, 1, CALL, 17, 15)
		}
		fn remove_party() -> Weight {
			// With seven rows of a company prefix, and two payers.
			each($db, 1, CALL, 21, 21)
		}
		fn reassign_party() -> Weight {
			// With the rows of its place, its prefix and two payers.
			each($db, 1, CALL, 20, 17)
		}
		fn record_events(e: u32, i: u32) -> Weight {
			// For each event: its row, the party of an endpoint. For each item: its number and row. Once: the party, its own
			// number, the account and its holds, the counters, the clocks and the power.
			each($db, 1, CALL, 22, 10)
				.saturating_add(each($db, e, EVENT, 2, 1))
				.saturating_add(each($db, i, ITEM, 2, 1))
		}
		fn see_again(i: u32) -> Weight {
			each($db, i, ITEM, 0, 0)
		}
		fn make_items(i: u32) -> Weight {
			// The item and its number.
			each($db, i, ITEM, 1, 2)
		}
		fn move_parts(i: u32) -> Weight {
			// The lot with its number, two parts of it, and its place in a container.
			each($db, i, ITEM, 5, 4)
		}
		fn look_up(i: u32) -> Weight {
			each($db, i, STEP, 1, 0)
		}
		fn repay(i: u32) -> Weight {
			// The party, its number, its account and holds.
			each($db, i, ITEM, 4, 4)
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
			// The lot, the alert with its name and number, the party of the caller and of the alert before.
			each($db, 1, CALL, 12, 6)
		}
		fn hold_lot() -> Weight {
			// The lot, the alert with its name and number, the party of the caller and of the alert before.
			each($db, 1, CALL, 12, 6)
		}
		fn lift_alert() -> Weight {
			// The lot, the alert with its name and number, the party of the caller and of the alert before.
			each($db, 1, CALL, 12, 6)
		}
		fn prune_history(e: u32) -> Weight {
			// For each event: the row, its declaration and transformation; its recorder and three payers, each with
			// the index of accounts; the accounts and holds of the payers.
			// Once: the item, its lot, its holder, maker and payer.
			each($db, 1, CALL, 14, 12).saturating_add(each($db, e, EVENT, 17, 17))
		}
		fn claim_prefix() -> Weight {
			// The party and its own number. Twice: seven rows of a prefix, and the payer's account and holds.
			each($db, 1, CALL, 24, 22)
		}
		fn revoke_prefix() -> Weight {
			each($db, 1, CALL, 14, 13)
		}
		fn register_place() -> Weight {
			// The GLN, its place and prefix; the party and its own number, the account and its holds.
			each($db, 1, CALL, 12, 7)
		}
		fn remove_place() -> Weight {
			each($db, 1, CALL, 10, 9)
		}
		fn reassign_place() -> Weight {
			// The place, three parties and the payer's account and holds.
			each($db, 1, CALL, 14, 11)
		}
		fn set_contact() -> Weight {
			// The party; two payers with their accounts and holds.
			each($db, 1, CALL, 12, 9)
		}
		fn hand_over(i: u32) -> Weight {
			// For each item: its number and row, its containers or two parts of a lot, the recipient of before, the ask of
			// the recipient with three parties, and two payers with their accounts and holds.
			each($db, 1, CALL, 10, 7).saturating_add(each($db, i, ITEM, 22, 15))
		}
		fn take_over(i: u32) -> Weight {
			// As for handing over, and the event once.
			each($db, 1, CALL, 14, 10).saturating_add(each($db, i, ITEM, 22, 15))
		}
		fn take_back(i: u32) -> Weight {
			each($db, 1, CALL, 10, 7).saturating_add(each($db, i, ITEM, 16, 10))
		}
		fn turn_away(i: u32) -> Weight {
			each($db, 1, CALL, 10, 7).saturating_add(each($db, i, ITEM, 16, 10))
		}
		fn ask_for() -> Weight {
			// The item, the part of the lot, the ask; three parties with the account and holds of one.
			each($db, 1, CALL, 15, 8)
		}
		fn refuse_ask() -> Weight {
			each($db, 1, CALL, 14, 10)
		}
		fn withdraw_ask() -> Weight {
			each($db, 1, CALL, 14, 9)
		}
		fn dismiss_ask() -> Weight {
			each($db, 1, CALL, 14, 9)
		}
		fn extend_alert() -> Weight {
			// The alert, two items, two events; the input's lot with its alert and the alerts that both are marked with; the
			// alerts that the output is marked with.
			each($db, 1, CALL, 24, 1)
		}
		fn deliver(l: u32, i: u32) -> Weight {
			// For each line: the event and both parties. For each item: its number and row, its lot and the lot's
			// alert, the alerts that both are marked with, its containers up to the outermost, its place in the innermost.
			each($db, l, EVENT, 6, 5).saturating_add(each($db, i, ITEM, 23, 3))
		}
		fn maker(i: u32) -> Weight {
			// For each item: its number and row, and its containers up to the outermost, or its maker and the maker's agent.
			each($db, i, ITEM, 10, 0)
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
