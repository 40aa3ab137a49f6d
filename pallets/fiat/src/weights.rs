// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side. All are to be
//! measured.
//!
//! Assumptions: 25 µs of plain work a call, 25 µs to hold, release or move held SOUK, 4 000 bytes of proof for each key read.
//! A move of held SOUK touches an account, its holds, its locks, its freezes, and another account. Governed numbers share one key
//! per entry of pallet-parameters and are counted as reads. What rates and credit cost is left out: the calls add it.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the calls, and of what orders ask for.
pub trait WeightInfo {
	/// Register an attester.
	fn register_attester() -> Weight;
	/// Change what it vouches for.
	fn update_attester() -> Weight;
	/// Add to a bond.
	fn top_up_bond() -> Weight;
	/// Take something out of a bond.
	fn withdraw_bond() -> Weight;
	/// Leave.
	fn leave_attesters() -> Weight;
	/// Write the longest list over that of another owner.
	fn accept_attesters() -> Weight;
	/// Remove a list.
	fn remove_attesters() -> Weight;
	/// Confirm as the seller.
	fn confirm_payment() -> Weight;
	/// Confirm as an attester.
	fn attest_payment() -> Weight;
	/// Confirm that an obligation was paid as an attester.
	fn attest_refund() -> Weight;
	/// Contest a word.
	fn contest_word() -> Weight;
	/// Find that a word about a denied obligation is false.
	fn judge_word() -> Weight;
	/// End a contested word about a denied obligation.
	fn end_word() -> Weight;
	/// State that an obligation was paid.
	fn state_paid() -> Weight;
	/// Acknowledge an obligation that was denied and is overdue, with a word about it.
	fn acknowledge() -> Weight;
	/// Deny that it was paid.
	fn deny_paid() -> Weight;
	/// Find that a denied obligation that is overdue was paid.
	fn judge_obligation() -> Weight;
	/// End an obligation by silence.
	fn advance_obligation() -> Weight;
	/// Mark an obligation as overdue.
	fn mark_overdue() -> Weight;
	/// Open a leg of a shop with the longest list.
	fn open_leg() -> Weight;
	/// Ask how far a payment is.
	fn payment() -> Weight;
	/// Close a leg that an attester confirmed, and write an obligation.
	fn close_leg() -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// Microseconds, reads, writes.
type Cost = (u64, u64, u64);

/// A hold, a release or a payment of held SOUK.
const MOVE: Cost = (25, 6, 4);
/// The end of an obligation: its row, those of its parties, the word and its attester, the count, the event.
const END: Cost = (15, 7, 7);

/// The costs, by a runtime's weights of its database.
struct Costs(RuntimeDbWeight);

impl Costs {
	/// A call with its own work, so many moves of held funds, and so many ends of obligations.
	fn call(&self, own: Cost, moves: u64, ends: u64) -> Weight {
		let sum = |of: fn(&Cost) -> u64| {
			let moved = of(&MOVE).saturating_mul(moves);
			moved.saturating_add(of(&END).saturating_mul(ends)).saturating_add(of(&own))
		};
		let (micros, reads, writes) = (sum(|cost| cost.0), sum(|cost| cost.1), sum(|cost| cost.2));
		Weight::from_parts(micros.saturating_mul(MICROS), reads.saturating_mul(KEY_PROOF))
			.saturating_add(self.0.reads_writes(reads, writes))
	}
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

/// What each costs: own work, moves of held funds, ends of obligations.
macro_rules! weights {
	($($(#[doc = $why:literal])* $name:ident = $own:expr, $moves:literal, $ends:literal;)*) => {
		impl Costs {
			$($(#[doc = $why])* fn $name(&self) -> Weight {
				self.call($own, $moves, $ends)
			})*
		}

		impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
			$(fn $name() -> Weight {
				Costs(T::DbWeight::get()).$name()
			})*
		}

		impl WeightInfo for () {
			$(fn $name() -> Weight {
				Costs(RocksDbWeight::get()).$name()
			})*
		}
	};
}

weights! {
	/// The row, the least bond; the bond and the deposit.
	register_attester = (30, 2, 2), 2, 0;
	/// The row.
	update_attester = (25, 1, 2), 0, 0;
	/// The row; the bond.
	top_up_bond = (25, 1, 2), 1, 0;
	/// The row, the least bond; the bond.
	withdraw_bond = (25, 2, 2), 1, 0;
	/// The row; the bond and the deposit.
	leave_attesters = (25, 1, 2), 2, 0;
	/// The shop, the list, eight attesters; the deposits of two owners.
	accept_attesters = (35, 10, 2), 2, 0;
	/// The list, the shop; the deposit.
	remove_attesters = (25, 2, 2), 1, 0;
	/// The leg.
	confirm_payment = (25, 1, 2), 0, 0;
	/// The leg, the attester, the word, three settings, the clock.
	attest_payment = (35, 8, 5), 0, 0;
	/// The obligation, the shop's list, the attester, the word twice, three settings, the clock.
	attest_refund = (35, 8, 4), 0, 0;
	/// The word, two settings, the clock; the deposit.
	contest_word = (25, 4, 2), 1, 0;
	/// The word, the attester, the obligation, its own word, the clock; the slash, three deposits; the end of the obligation.
	judge_word = (35, 5, 6), 4, 1;
	/// The word, the attester, the obligation, the clock; two deposits; the end of the obligation.
	end_word = (30, 4, 5), 2, 1;
	/// The obligation, a setting, the clock.
	state_paid = (25, 3, 2), 0, 0;
	/// The obligation, the word; the deposit; the end of the obligation.
	acknowledge = (25, 2, 2), 1, 1;
	/// The obligation, two settings, the clock; the deposit.
	deny_paid = (25, 4, 2), 1, 0;
	/// The obligation, the word, the clock; the deposit; the end of the obligation.
	judge_obligation = (25, 3, 3), 1, 1;
	/// The obligation, two words, a setting, the clock; the deposit; the end of the obligation.
	advance_obligation = (25, 5, 3), 1, 1;
	/// The obligation, two words, the count, the clock.
	mark_overdue = (25, 5, 3), 0, 0;
	/// The count, the leg, the list.
	open_leg = (25, 3, 2), 0, 0;
	/// The leg, the clock.
	payment = (10, 2, 0), 0, 0;
	/// The leg, the word, the number, a setting, the clock; the obligation, its two parties.
	close_leg = (30, 5, 8), 0, 0;
}
