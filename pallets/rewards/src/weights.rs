// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side.
//!
//! Assumptions: 25 µs of plain work per call, 25 µs to move funds, 4 000 bytes of proof per key read. Funds are counted
//! as an asset, which touches more keys than SOUK: the asset, two of its accounts, two accounts. Governed numbers share
//! one key per entry of pallet-parameters and are counted as reads.
//!
//! `roll_held` and `claim_held` are new, and whatever books a deed also writes what is held. `set_mode` and `lost` are new, and `claim`, `check_in`, `record`, `set_inviter`, `expire_invitation`,
//! `close_era`, `forget_account`, `open_case`, `decide_appeal`, `on_settled` and the calls of debts, which
//! also look at locks, do more than when they were last measured: they are to be measured.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// `fixed` microseconds, reads and writes, and as many again for each of `n`.
fn weight(db: RuntimeDbWeight, fixed: (u64, u64, u64), n: u32, each: (u64, u64, u64)) -> Weight {
	let n = u64::from(n);
	let sum = |fixed: u64, each: u64| each.saturating_mul(n).saturating_add(fixed);
	let (micros, reads, writes) = (sum(fixed.0, each.0), sum(fixed.1, each.1), sum(fixed.2, each.2));
	Weight::from_parts(micros.saturating_mul(MICROS), reads.saturating_mul(KEY_PROOF))
		.saturating_add(db.reads_writes(reads, writes))
}

/// `plain`: microseconds, reads, writes. `linear`: the same, and as much again for each of a number.
macro_rules! weights {
	(
		plain { $( $(#[$doc:meta])* $name:ident => ($micros:expr, $reads:expr, $writes:expr), )* }
		linear { $( $(#[$ldoc:meta])* $lname:ident($n:ident) => ($fixed:expr, $each:expr), )* }
	) => {
		/// The weights of the calls, and of what other pallets ask for.
		pub trait WeightInfo {
			$( $(#[$doc])* fn $name() -> Weight; )*
			$( $(#[$ldoc])* fn $lname($n: u32) -> Weight; )*
		}

		/// Weights for a runtime with its own database weights.
		pub struct SubstrateWeight<T>(PhantomData<T>);

		impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
			$( fn $name() -> Weight {
				weight(T::DbWeight::get(), ($micros, $reads, $writes), 0, (0, 0, 0))
			} )*
			$( fn $lname($n: u32) -> Weight {
				weight(T::DbWeight::get(), $fixed, $n, $each)
			} )*
		}

		impl WeightInfo for () {
			$( fn $name() -> Weight {
				weight(RocksDbWeight::get(), ($micros, $reads, $writes), 0, (0, 0, 0))
			} )*
			$( fn $lname($n: u32) -> Weight {
				weight(RocksDbWeight::get(), $fixed, $n, $each)
			} )*
		}
	};
}

weights! {
	plain {
		/// Start or follow the clock, every block.
		sync_clock => (5, 3, 1),
		/// Count a block for its author, every block. The runtime adds it.
		note_author => (10, 5, 2),
		/// Look for eras to close or to prune.
		service_base => (5, 6, 0),
		/// Claim a share of an era.
		claim => (60, 13, 8),
		/// Claim by what was held at the end of an era.
		claim_held => (60, 15, 8),
		/// Claim cashback or bounties.
		claim_purse => (60, 13, 7),
		/// Check in.
		check_in => (65, 18, 7),
		/// Name an inviter.
		set_inviter => (30, 8, 2),
		/// Remove a lapsed invitation.
		expire_invitation => (30, 4, 2),
		/// Freeze SOUK.
		freeze => (60, 5, 4),
		/// Let frozen SOUK go.
		unfreeze => (35, 5, 2),
		/// Withdraw SOUK that was let go, and the last dividends.
		withdraw_unfrozen => (80, 12, 8),
		/// Claim dividends.
		claim_dividends => (60, 9, 7),
		/// Seal SOUK.
		seal => (50, 3, 3),
		/// Fund a pot, and share what came into the dividend pot.
		fund_pot => (60, 11, 8),
		/// Create a policy.
		create_policy => (30, 5, 3),
		/// Pause a policy.
		pause_policy => (25, 1, 1),
		/// Set the part of fees that is recycled.
		set_recycling => (25, 2, 1),
		/// Set the mode of emission.
		set_mode => (25, 3, 1),
		/// End a policy.
		end_policy => (70, 12, 8),
		/// Remove the rows of an idle account.
		forget_account => (45, 12, 8),
		/// Open a case.
		open_case => (25, 5, 2),
		/// Appeal.
		appeal_case => (25, 3, 1),
		/// Decide an appeal, or end a case or a rest.
		decide_appeal => (45, 14, 11),
		/// Lift penalties.
		rehabilitate => (25, 6, 1),
		/// Acknowledge a debt.
		acknowledge_debt => (60, 10, 7),
		/// Pay a debt.
		pay_debt => (70, 11, 9),
		/// Forgive a debt.
		forgive_debt => (45, 6, 4),
		/// Declare a debt unpaid.
		default_debt => (60, 10, 7),
		/// Book a deed. Pallets that report it add this to their weights.
		record => (65, 18, 7),
		/// Book a one-way fee as lost. Pallets that report it add this to their weights.
		lost => (50, 15, 6),
		/// Answer what an account may do. Pallets that ask add this to their weights.
		ask_standing => (10, 4, 0),
		/// Halve what an account is trusted with in every role. Pallets that punish add this to their weights.
		lose_credit => (10, 1, 1),
		/// Rate a shop. Pallets that report it add this to their weights.
		rate_shop => (30, 10, 5),
	}
	linear {
		/// Note what all accounts held at the end of `e` eras that passed.
		roll_held(e) => ((5, 3, 1), (5, 1, 1)),
		/// Claim `e` eras of a policy.
		claim_many(e) => ((40, 8, 5), (30, 10, 4)),
		/// Close an era and let two expire, with `p` policies.
		close_era(p) => ((60, 17, 9), (70, 16, 8)),
		/// Remove `r` rows of expired eras.
		prune(r) => ((30, 6, 3), (5, 1, 1)),
		/// Net a circle of `d` debts.
		net_debts(d) => ((25, 1, 0), (30, 6, 4)),
		/// Book a settled line with `d` promoters, and with two parties who each have an inviter to pay.
		on_settled(d) => ((360, 84, 38), (70, 12, 7)),
	}
}
