// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and conservative.
//!
//! Assumptions, per step: 25 µs of plain work per call, 5 µs to check, hash and sum up a row (a leaf of one block of
//! blake2b and less than one inner node on average), 50 µs per signature check, 3 µs per hash of a proof, 25 µs to move
//! held funds, 4 000 bytes of proof per key read. A report to the ledger of power counts as two keys read and two written.
//!
//! To be measured: `set_referral`, `fund_referrals`, `withdraw_referrals`, `claim_referral`, `set_usual`, `pledge`, `release_pledges`, `pay_fees` and `refused` are new; `post_batch`,
//! `batch_signatures`, `countersign` and the two of reversals read pledges, fees, what is usual, and referrals.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The costs of the pallet's calls. `post_batch`, `countersign` and `reverse_receipts` add up several of these.
pub trait WeightInfo {
	/// Set what shops cost to run.
	fn set_costs() -> Weight;
	/// Set what is usual for a group of categories.
	fn set_usual() -> Weight;
	/// Open a book.
	fn open_book() -> Weight;
	/// Set the capacity of a book, for a new owner.
	fn set_capacity() -> Weight;
	/// Close a book with `t` tills.
	fn close_book(t: u32) -> Weight;
	/// Post `r` rows without a countersignature.
	fn post_batch(r: u32) -> Weight;
	/// Check and count `s` countersignatures that come with a batch, each by another customer. Comes on top of
	/// [`Self::post_batch`].
	fn batch_signatures(s: u32) -> Weight;
	/// Countersign one row in each of `c` batches, each of another shop.
	fn countersign(c: u32) -> Weight;
	/// Check, count and mark `r` rows of a claim. Comes on top of [`Self::countersign`].
	fn claimed_rows(r: u32) -> Weight;
	/// Check `p` hashes of proofs. Comes on top of [`Self::countersign`] and [`Self::reverse_receipts`].
	fn proof_hashes(p: u32) -> Weight;
	/// Check one signature under `r` receipts. Comes on top of [`Self::countersign`].
	fn verify_signature(r: u32) -> Weight;
	/// Reverse `r` rows that count in the era that runs, each of another customer.
	fn reverse_receipts(r: u32) -> Weight;
	/// Reverse `r` rows that do not, as the first thing in that era.
	fn reverse_late(r: u32) -> Weight;
	/// Remove `n` batches and `n` eras.
	fn prune_book(n: u32) -> Weight;
	/// Remove `n` customers.
	fn prune_customers(n: u32) -> Weight;
	/// Pledge for `n` customers.
	fn pledge(n: u32) -> Weight;
	/// Release the pledges for `n` customers, each of another payer.
	fn release_pledges(n: u32) -> Weight;
	/// Seal fees of a shop.
	fn pay_fees() -> Weight;
	/// Set the terms for another shop that sends customers.
	fn set_referral() -> Weight;
	/// Put more on hold for customers of other shops.
	fn fund_referrals() -> Weight;
	/// Release some of that.
	fn withdraw_referrals() -> Weight;
	/// Pay a shop for the customers that it sent.
	fn claim_referral() -> Weight;
	/// Refuse a batch before its rows are looked at, or a claim before its proof is.
	fn refused() -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// Microseconds, keys read and keys written.
type Cost = (u64, u64, u64);

/// `fixed`, and each cost of `each` as many times as it says.
fn weight(db: RuntimeDbWeight, fixed: Cost, each: &[(u32, Cost)]) -> Weight {
	let sum = each.iter().fold(fixed, |sum, (times, cost)| {
		let add = |sum: u64, cost: u64| cost.saturating_mul(u64::from(*times)).saturating_add(sum);
		(add(sum.0, cost.0), add(sum.1, cost.1), add(sum.2, cost.2))
	});
	Weight::from_parts(sum.0.saturating_mul(MICROS), sum.1.saturating_mul(KEY_PROOF))
		.saturating_add(db.reads_writes(sum.1, sum.2))
}

/// A customer who counts: the customer's row and pledge, the row at the shop that sent the customer, that shop, what that
/// shop is owed, two reports to the ledger of power, and the owner's invitation.
const CUSTOMER: Cost = (17, 11, 8);
/// A shop whose book is opened and closed: shop, book, era, row of the era, costs and what is usual of region and country,
/// weights, governed limits, a report and a rating for the ledger of power, an event, and two batches and two eras removed on the way.
const DESK: Cost = (62, 24, 17);
/// An invited owner that becomes active, once: its inviter's row, share, totals, standing, purse and fund.
const ACTIVE: Cost = (15, 16, 10);

fn set_costs(db: RuntimeDbWeight) -> Weight {
	weight(db, (25, 1, 1), &[])
}
fn set_usual(db: RuntimeDbWeight) -> Weight {
	weight(db, (25, 1, 1), &[])
}
fn open_book(db: RuntimeDbWeight) -> Weight {
	weight(db, (75, 6, 5), &[])
}
fn set_capacity(db: RuntimeDbWeight) -> Weight {
	// The budget of referrals goes back, and what is owed moves to the new owner and is held there.
	weight(db, (175, 14, 9), &[])
}
fn close_book(db: RuntimeDbWeight, t: u32) -> Weight {
	weight(db, (100, 7, 6), &[(t, (2, 1, 1))])
}
fn post_batch(db: RuntimeDbWeight, r: u32) -> Weight {
	// The till, the batch, the time, the genesis hash and limits on top, and two more batches and eras to remove.
	let (micros, reads, writes) = DESK;
	let fixed = (micros.saturating_add(35), reads.saturating_add(10), writes.saturating_add(6));
	weight(db, fixed, &[(r, (5, 0, 0))])
}
fn batch_signatures(db: RuntimeDbWeight, s: u32) -> Weight {
	let (micros, reads, writes) = CUSTOMER;
	weight(db, (0, 0, 0), &[(s, (micros.saturating_add(55), reads, writes)), (s.min(1), ACTIVE)])
}
fn countersign(db: RuntimeDbWeight, c: u32) -> Weight {
	// Once a call: the clock of eras and seven governed limits, the pledge, and the report for the customer. A customer is met
	// once at each shop: the customer's row, the row at the shop that sent the customer, that shop, and what it is owed. The customer's
	// further rows there touch the same keys.
	let (micros, reads, writes) = DESK;
	let claim = (
		micros.saturating_add(27),
		// DESK has the clock and the limits.
		reads.saturating_sub(9).saturating_add(5),
		writes.saturating_add(3),
	);
	weight(db, (35, 17, 7), &[(c, claim), (c, ACTIVE)])
}
fn claimed_rows(db: RuntimeDbWeight, r: u32) -> Weight {
	weight(db, (0, 0, 0), &[(r, (12, 0, 0))])
}
fn proof_hashes(db: RuntimeDbWeight, p: u32) -> Weight {
	weight(db, (0, 0, 0), &[(p, (3, 0, 0))])
}
fn verify_signature(db: RuntimeDbWeight, r: u32) -> Weight {
	// A leaf of 32 bytes is encoded and hashed.
	weight(db, (60, 0, 0), &[(r, (1, 0, 0))])
}
fn reverse_receipts(db: RuntimeDbWeight, r: u32) -> Weight {
	let (micros, reads, writes) = DESK;
	let fixed = (micros.saturating_add(35), reads.saturating_add(2), writes.saturating_add(1));
	weight(db, fixed, &[(r, (12, 2, 2))])
}
fn reverse_late(db: RuntimeDbWeight, r: u32) -> Weight {
	let (micros, reads, writes) = DESK;
	let fixed = (micros.saturating_add(35), reads.saturating_add(2), writes.saturating_add(1));
	weight(db, fixed, &[(r, (12, 0, 0))])
}
fn prune_book(db: RuntimeDbWeight, n: u32) -> Weight {
	weight(db, (25, 5, 1), &[(n, (8, 2, 2))])
}
fn prune_customers(db: RuntimeDbWeight, n: u32) -> Weight {
	weight(db, (25, 3, 1), &[(n, (3, 1, 1))])
}
fn pledge(db: RuntimeDbWeight, n: u32) -> Weight {
	// The clock of eras, the governed amount, and the payer's account and holds.
	weight(db, (50, 5, 2), &[(n, (4, 1, 1))])
}
fn release_pledges(db: RuntimeDbWeight, n: u32) -> Weight {
	weight(db, (25, 4, 0), &[(n, (28, 3, 3))])
}
fn pay_fees(db: RuntimeDbWeight) -> Weight {
	// Shop, book, payer, sink, events, and a report to the ledger of power, which looks at eleven keys and writes three.
	weight(db, (90, 16, 8), &[])
}
fn set_referral(db: RuntimeDbWeight) -> Weight {
	// Shop, book, row, events.
	weight(db, (25, 6, 3), &[])
}
fn fund_referrals(db: RuntimeDbWeight) -> Weight {
	// Shop, book, account, holds, locks, events.
	weight(db, (55, 8, 4), &[])
}
fn withdraw_referrals(db: RuntimeDbWeight) -> Weight {
	// Book, account, holds, events.
	weight(db, (50, 5, 4), &[])
}
fn claim_referral(db: RuntimeDbWeight) -> Weight {
	// Book, row, the other shop, two accounts, holds, events.
	weight(db, (55, 14, 6), &[])
}
fn refused(db: RuntimeDbWeight) -> Weight {
	// Shop, book, till or batch, both clocks, and two governed limits.
	weight(db, (25, 8, 0), &[])
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

macro_rules! weights {
	($db:expr) => {
		fn set_costs() -> Weight {
			set_costs($db)
		}
		fn set_usual() -> Weight {
			set_usual($db)
		}
		fn open_book() -> Weight {
			open_book($db)
		}
		fn set_capacity() -> Weight {
			set_capacity($db)
		}
		fn close_book(t: u32) -> Weight {
			close_book($db, t)
		}
		fn post_batch(r: u32) -> Weight {
			post_batch($db, r)
		}
		fn batch_signatures(s: u32) -> Weight {
			batch_signatures($db, s)
		}
		fn countersign(c: u32) -> Weight {
			countersign($db, c)
		}
		fn claimed_rows(r: u32) -> Weight {
			claimed_rows($db, r)
		}
		fn proof_hashes(p: u32) -> Weight {
			proof_hashes($db, p)
		}
		fn verify_signature(r: u32) -> Weight {
			verify_signature($db, r)
		}
		fn reverse_receipts(r: u32) -> Weight {
			reverse_receipts($db, r)
		}
		fn reverse_late(r: u32) -> Weight {
			reverse_late($db, r)
		}
		fn prune_book(n: u32) -> Weight {
			prune_book($db, n)
		}
		fn prune_customers(n: u32) -> Weight {
			prune_customers($db, n)
		}
		fn pledge(n: u32) -> Weight {
			pledge($db, n)
		}
		fn release_pledges(n: u32) -> Weight {
			release_pledges($db, n)
		}
		fn pay_fees() -> Weight {
			pay_fees($db)
		}
		fn set_referral() -> Weight {
			set_referral($db)
		}
		fn fund_referrals() -> Weight {
			fund_referrals($db)
		}
		fn withdraw_referrals() -> Weight {
			withdraw_referrals($db)
		}
		fn claim_referral() -> Weight {
			claim_referral($db)
		}
		fn refused() -> Weight {
			refused($db)
		}
	};
}

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	weights!(T::DbWeight::get());
}

impl WeightInfo for () {
	weights!(RocksDbWeight::get());
}
