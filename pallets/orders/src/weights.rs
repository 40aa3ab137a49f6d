// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones.
//!
//! They are set by hand and conservative. Each counts the reads and writes of its call, linear in what the call depends
//! on, plus time for the work between them and the size of the proof. All of them are to be measured.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// Weights of this pallet's own work. What other pallets do for a call is added by the call.
///
/// `l`: lines, each of a listing of its own; `a`: assets, SOUK always among them; `t`: transfers, one in SOUK always among
/// them; `i`: serialised items.
pub trait WeightInfo {
	/// Placing an order of `l` lines without promotion paths, paid in `a` assets.
	fn place_order(l: u32, a: u32) -> Weight;
	/// Reading how long a price outside the chain is good.
	fn quote() -> Weight;
	/// Accepting one, with `l` lines to take off the stock: those of an attested order.
	fn accept_order(l: u32) -> Weight;
	/// Declining one.
	fn decline_order(l: u32) -> Weight;
	/// Cancelling one.
	fn cancel_order(l: u32) -> Weight;
	/// Shipping, with a refund of the rest in `t` transfers.
	fn ship_order(l: u32, i: u32, t: u32) -> Weight;
	/// Delivering an order that does not complete at once.
	fn deliver_order(l: u32) -> Weight;
	/// Confirming, with completion at once.
	fn confirm_delivery(l: u32) -> Weight;
	/// Completing.
	fn complete_order(l: u32) -> Weight;
	/// Requesting a return of units of `l` lines.
	fn request_return(l: u32) -> Weight;
	/// Approving a return.
	fn approve_return(l: u32) -> Weight;
	/// Refusing one.
	fn refuse_return() -> Weight;
	/// Writing the head of an order that is disputed: disputing, answering, and proposing a settlement that is not agreed to.
	fn dispute_order() -> Weight;
	/// Reading the lines of an order, and holding the deposits of one side of a dispute in `a` assets, SOUK among them.
	fn put_up(a: u32) -> Weight;
	/// Paying the deposits of a dispute in `t` transfers.
	fn close_dispute(t: u32) -> Weight;
	/// Naming the parcel of a return.
	fn ship_back() -> Weight;
	/// Naming the most service providers of an order of the most lines.
	fn name_services() -> Weight;
	/// Proposing a settlement, with agreement.
	fn propose_settlement(l: u32) -> Weight;
	/// Ruling.
	fn rule_order(l: u32) -> Weight;
	/// Refunding part of a line in `t` transfers, without an end of the order.
	fn refund_part(t: u32) -> Weight;
	/// Recording a refund of the fiat part.
	fn record_refund() -> Weight;
	/// Moving one order on.
	fn advance_order(l: u32) -> Weight;
	/// Splitting the escrow of `l` lines in one asset, and paying it out in `t` transfers.
	fn settle_asset(l: u32, t: u32) -> Weight;
	/// Recording a till sale of `l` lines without promotion paths.
	fn record_sale(l: u32) -> Weight;
	/// Removing one order.
	fn prune_order(l: u32) -> Weight;
	/// Looking at the head of the queue and the order it names.
	fn queue_head() -> Weight;
	/// Looking at the head of an order: what a call costs that is refused there.
	fn read_head() -> Weight;
	/// Looking at an order with its lines: what a call costs that is refused there.
	fn read_order() -> Weight;
}

/// Time of one signature check, in picoseconds.
const SIGNATURE: u64 = 105_000_000;
/// Time of one transfer, in picoseconds.
const TRANSFER: u64 = 40_000_000;
/// Time of one line's bookkeeping, in picoseconds.
const LINE: u64 = 15_000_000;
/// Time of a call's own bookkeeping, in picoseconds.
const CALL: u64 = 40_000_000;
/// Most bytes of one storage proof beyond the value.
const PROOF: u64 = 3_600;
/// Most bytes of an order's lines.
const LINES: u64 = 32_000;

fn db(weight: RuntimeDbWeight, reads: u64, writes: u64) -> Weight {
	weight.reads_writes(reads, writes).saturating_add(Weight::from_parts(0, PROOF.saturating_mul(reads)))
}

/// An order's head, lines and queue entries: read and written.
fn head(weight: RuntimeDbWeight) -> Weight {
	db(weight, 4, 4).saturating_add(Weight::from_parts(CALL, LINES))
}

/// Everything the end of an order does besides [`settle_asset`]: per line the stock; per order the shop's counter and the deposit.
fn settle(weight: RuntimeDbWeight, l: u32) -> Weight {
	head(weight)
		.saturating_add(db(weight, 10, 8))
		.saturating_add(Weight::from_parts(LINE, 0).saturating_add(db(weight, 4, 3)).saturating_mul(l.into()))
}

/// Paying out one asset: the buyer's account and holds, per line the split, per transfer the payee's accounts.
fn settle_asset(weight: RuntimeDbWeight, l: u32, t: u32) -> Weight {
	hold(weight).saturating_add(Weight::from_parts(LINE, 0).saturating_mul(l.into())).saturating_add(
		Weight::from_parts(TRANSFER, 0).saturating_add(db(weight, 2, 2)).saturating_mul(t.into()),
	)
}

/// Taking lines off the stock: per line the listing, its shop and its campaign.
fn take(weight: RuntimeDbWeight, l: u32) -> Weight {
	Weight::from_parts(LINE, 0).saturating_add(db(weight, 10, 5)).saturating_mul(l.into())
}

/// Everything placing does: per line the listing, its stock and campaign; per asset a hold; per order the shop's counter,
/// the deposit and the periods.
fn place(weight: RuntimeDbWeight, l: u32, a: u32) -> Weight {
	head(weight)
		.saturating_add(db(weight, 22, 14))
		.saturating_add(
			Weight::from_parts(LINE.saturating_mul(2), 0)
				.saturating_add(db(weight, 14, 5))
				.saturating_mul(l.into()),
		)
		.saturating_add(hold(weight).saturating_mul(a.into()))
}

/// Holding or moving one asset: the asset, its accounts and its holds.
fn hold(weight: RuntimeDbWeight) -> Weight {
	Weight::from_parts(TRANSFER, 0).saturating_add(db(weight, 6, 5))
}

macro_rules! weights {
	($db:expr) => {
		fn place_order(l: u32, a: u32) -> Weight {
			place($db, l, a)
		}
		fn quote() -> Weight {
			// Two settings.
			db($db, 2, 0)
		}
		fn accept_order(l: u32) -> Weight {
			head($db).saturating_add(db($db, 3, 1)).saturating_add(take($db, l))
		}
		fn decline_order(l: u32) -> Weight {
			settle($db, l)
		}
		fn cancel_order(l: u32) -> Weight {
			settle($db, l)
		}
		fn ship_order(l: u32, i: u32, t: u32) -> Weight {
			head($db)
				.saturating_add(db($db, 2, 0))
				.saturating_add(
					Weight::from_parts(LINE, 0).saturating_add(db($db, 4, 1)).saturating_mul(l.into()),
				)
				.saturating_add(Weight::from_parts(LINE, 0).saturating_mul(i.into()))
				.saturating_add(hold($db).saturating_mul(t.into()))
		}
		fn deliver_order(l: u32) -> Weight {
			head($db).saturating_add(Weight::from_parts(LINE, 0).saturating_mul(l.into()))
		}
		fn confirm_delivery(l: u32) -> Weight {
			settle($db, l)
		}
		fn complete_order(l: u32) -> Weight {
			settle($db, l)
		}
		fn request_return(l: u32) -> Weight {
			head($db).saturating_add(Weight::from_parts(LINE, 0).saturating_mul(l.into()))
		}
		fn approve_return(l: u32) -> Weight {
			settle($db, l)
		}
		fn refuse_return() -> Weight {
			head($db)
		}
		fn dispute_order() -> Weight {
			head($db)
		}
		fn put_up(a: u32) -> Weight {
			db($db, 1, 0)
				.saturating_add(Weight::from_parts(CALL / 2, LINES))
				.saturating_add(hold($db).saturating_mul(a.into()))
		}
		fn close_dispute(t: u32) -> Weight {
			// The dispute is part of the head. Each transfer moves one asset of a hold.
			hold($db).saturating_mul(t.into())
		}
		fn ship_back() -> Weight {
			head($db)
		}
		fn name_services() -> Weight {
			// The lines, and a sum of shares for each.
			head($db).saturating_add(db($db, 1, 0)).saturating_add(Weight::from_parts(CALL + LINE, LINES))
		}
		fn propose_settlement(l: u32) -> Weight {
			settle($db, l)
		}
		fn rule_order(l: u32) -> Weight {
			settle($db, l)
		}
		fn refund_part(t: u32) -> Weight {
			head($db).saturating_add(db($db, 2, 0)).saturating_add(hold($db).saturating_mul(t.into()))
		}
		fn record_refund() -> Weight {
			head($db)
		}
		fn advance_order(l: u32) -> Weight {
			settle($db, l)
		}
		fn settle_asset(l: u32, t: u32) -> Weight {
			settle_asset($db, l, t)
		}
		fn record_sale(l: u32) -> Weight {
			// On top of placing: the buyer's signature, and a settlement's listeners.
			place($db, l, 0)
				.saturating_add(Weight::from_parts(SIGNATURE, 0))
				.saturating_add(db($db, 14, 14).saturating_mul(l.into()))
		}
		fn prune_order(l: u32) -> Weight {
			head($db)
				.saturating_add(db($db, 1, 1))
				.saturating_add(Weight::from_parts(LINE, 0).saturating_mul(l.into()))
		}
		fn queue_head() -> Weight {
			db($db, 3, 2).saturating_add(Weight::from_parts(CALL, LINES))
		}
		fn read_head() -> Weight {
			// The order and the clock.
			db($db, 2, 0).saturating_add(Weight::from_parts(CALL / 2, 0))
		}
		fn read_order() -> Weight {
			db($db, 3, 0).saturating_add(Weight::from_parts(CALL, LINES))
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
