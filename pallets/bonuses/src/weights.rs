// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side. All are to be
//! measured.
//!
//! Assumptions: 25 µs of plain work a call, 25 µs to move funds, 4 000 bytes of proof for each key read. Funds are counted
//! as an asset, which touches more keys than SOUK: the asset, two of its accounts, its holds, two accounts. Governed numbers
//! share one key per entry of pallet-parameters and are counted as reads.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the calls, and of what other pallets ask for.
pub trait WeightInfo {
	/// Open a bonus that names `l` listings.
	fn open_bonus(l: u32) -> Weight;
	/// Put more on hold for a bonus.
	fn top_up_bonus() -> Weight;
	/// Close a bonus.
	fn close_bonus() -> Weight;
	/// Remove a bonus.
	fn expire_bonus() -> Weight;
	/// Reward a settled line of a shop with `b` bonuses, by the last of them.
	fn on_settled(b: u32) -> Weight;
	/// Sweep `r` rows of an era that is over.
	fn sweep(r: u32) -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// Microseconds, reads, writes.
type Cost = (u64, u64, u64);

/// `fixed`, and as many as `each` for each of a number.
fn weight(db: RuntimeDbWeight, fixed: Cost, number: u32, each: Cost) -> Weight {
	let sum = |of: fn(&Cost) -> u64| of(&fixed).saturating_add(of(&each).saturating_mul(number.into()));
	let (micros, reads, writes) = (sum(|cost| cost.0), sum(|cost| cost.1), sum(|cost| cost.2));
	Weight::from_parts(micros.saturating_mul(MICROS), reads.saturating_mul(KEY_PROOF))
		.saturating_add(db.reads_writes(reads, writes))
}

/// Nothing.
const NONE: Cost = (0, 0, 0);

/// The costs, by a runtime's weights of its database.
struct Costs(RuntimeDbWeight);

impl Costs {
	fn open_bonus(&self, l: u32) -> Weight {
		// The shop, its capability, two assets, the clock, the next number, the shop's bonuses, the events; the hold: asset, its
		// account, holds, account, locks. The number, the shop's bonuses, the bonus, the events; asset, its account, holds,
		// account.
		weight(self.0, (60, 14, 8), l, (2, 1, 0))
	}

	fn top_up_bonus(&self) -> Weight {
		// The bonus, the clock, the capability, two assets, the events; the hold. The bonus, the events; the hold.
		weight(self.0, (50, 12, 6), 0, NONE)
	}

	fn close_bonus(&self) -> Weight {
		// The bonus, the shop, the clock, the events. The bonus, the events.
		weight(self.0, (25, 7, 2), 0, NONE)
	}

	fn expire_bonus(&self) -> Weight {
		// The bonus, the clock, the shop's bonuses, the events; the release. The bonus, the shop's bonuses, the events; the
		// release.
		weight(self.0, (50, 10, 7), 0, NONE)
	}

	fn on_settled(&self, b: u32) -> Weight {
		// The buyer's account, the shop's bonuses, the clock, the era and its clocks, the events; the payment: asset, two of its
		// accounts, holds, two accounts. The bonus, the payment's row, the events; the payment. Each bonus: itself, what it paid.
		weight(self.0, (45, 16, 9), b, (5, 2, 0))
	}

	fn sweep(&self, r: u32) -> Weight {
		// The oldest era, the era and its clocks, the end of the list. The oldest era.
		weight(self.0, (10, 6, 1), r, (3, 1, 1))
	}
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn open_bonus(l: u32) -> Weight {
		Costs(T::DbWeight::get()).open_bonus(l)
	}
	fn top_up_bonus() -> Weight {
		Costs(T::DbWeight::get()).top_up_bonus()
	}
	fn close_bonus() -> Weight {
		Costs(T::DbWeight::get()).close_bonus()
	}
	fn expire_bonus() -> Weight {
		Costs(T::DbWeight::get()).expire_bonus()
	}
	fn on_settled(b: u32) -> Weight {
		Costs(T::DbWeight::get()).on_settled(b)
	}
	fn sweep(r: u32) -> Weight {
		Costs(T::DbWeight::get()).sweep(r)
	}
}

impl WeightInfo for () {
	fn open_bonus(l: u32) -> Weight {
		Costs(RocksDbWeight::get()).open_bonus(l)
	}
	fn top_up_bonus() -> Weight {
		Costs(RocksDbWeight::get()).top_up_bonus()
	}
	fn close_bonus() -> Weight {
		Costs(RocksDbWeight::get()).close_bonus()
	}
	fn expire_bonus() -> Weight {
		Costs(RocksDbWeight::get()).expire_bonus()
	}
	fn on_settled(b: u32) -> Weight {
		Costs(RocksDbWeight::get()).on_settled(b)
	}
	fn sweep(r: u32) -> Weight {
		Costs(RocksDbWeight::get()).sweep(r)
	}
}
