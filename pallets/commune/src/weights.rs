// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side. All are to be
//! measured.
//!
//! Assumptions: 25 µs of plain work a call, 25 µs to move funds, 4 000 bytes of proof for each key read. Funds are counted
//! as an asset, which touches more keys than SOUK: the asset, two of its accounts, two accounts. Governed numbers share one
//! key per entry of pallet-parameters and are counted as reads.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the calls, and of what other pallets ask for.
pub trait WeightInfo {
	/// Look for a step, and note that a cycle is over.
	fn look() -> Weight;
	/// Divide a cycle that has `n` assets. Comes after a look.
	fn divide(n: u32) -> Weight;
	/// Claim for stake in `n` assets, with a look at a page of backers.
	fn claim_stake(n: u32) -> Weight;
	/// Claim for work in `n` assets.
	fn claim_work(n: u32) -> Weight;
	/// Remove `r` rows of a cycle, and the cycle with `n` assets.
	fn expire_cycle(n: u32, r: u32) -> Weight;
	/// Note a report on a panel.
	fn worked() -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// Microseconds, reads, writes.
type Cost = (u64, u64, u64);

/// `fixed`, and as many as `each` for each of a number.
fn weight(db: RuntimeDbWeight, fixed: Cost, lines: &[(u32, Cost)]) -> Weight {
	let sum = |of: fn(&Cost) -> u64| {
		lines
			.iter()
			.fold(of(&fixed), |sum, (n, each)| sum.saturating_add(of(each).saturating_mul((*n).into())))
	};
	let (micros, reads, writes) = (sum(|cost| cost.0), sum(|cost| cost.1), sum(|cost| cost.2));
	Weight::from_parts(micros.saturating_mul(MICROS), reads.saturating_mul(KEY_PROOF))
		.saturating_add(db.reads_writes(reads, writes))
}

/// A transfer of an asset: the asset, two of its accounts, two accounts; and what is owed of it.
const PAY: Cost = (30, 6, 6);

/// The costs, by a runtime's weights of its database.
struct Costs(RuntimeDbWeight);

impl Costs {
	fn look(&self) -> Weight {
		// The course, two cycles, randomness and its epoch, the active era. The course, the events.
		weight(self.0, (15, 8, 3), &[])
	}

	fn divide(&self, n: u32) -> Weight {
		// The stake of the era, the power, three settings and the periods of cycles. The course, the power, the division, the
		// events. Each asset: the asset, the pot's account of it, its minimum, what is owed.
		weight(self.0, (30, 8, 5), &[(n, (10, 6, 1))])
	}

	fn claim_stake(&self, n: u32) -> Weight {
		// The division, the course, the mark, the events.
		weight(self.0, (25, 5, 4), &[(n, PAY)])
	}

	fn claim_work(&self, n: u32) -> Weight {
		// The division, the course, the work, the events.
		weight(self.0, (25, 5, 4), &[(n, PAY)])
	}

	fn expire_cycle(&self, n: u32, r: u32) -> Weight {
		// The division, the course, the ends of two lists of rows, the events.
		weight(self.0, (25, 6, 3), &[(n, PAY), (r, (3, 1, 1))])
	}

	fn worked(&self) -> Weight {
		// The course, the work, the power.
		weight(self.0, (5, 3, 2), &[])
	}
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn look() -> Weight {
		Costs(T::DbWeight::get()).look()
	}
	fn divide(n: u32) -> Weight {
		Costs(T::DbWeight::get()).divide(n)
	}
	fn claim_stake(n: u32) -> Weight {
		Costs(T::DbWeight::get()).claim_stake(n)
	}
	fn claim_work(n: u32) -> Weight {
		Costs(T::DbWeight::get()).claim_work(n)
	}
	fn expire_cycle(n: u32, r: u32) -> Weight {
		Costs(T::DbWeight::get()).expire_cycle(n, r)
	}
	fn worked() -> Weight {
		Costs(T::DbWeight::get()).worked()
	}
}

impl WeightInfo for () {
	fn look() -> Weight {
		Costs(RocksDbWeight::get()).look()
	}
	fn divide(n: u32) -> Weight {
		Costs(RocksDbWeight::get()).divide(n)
	}
	fn claim_stake(n: u32) -> Weight {
		Costs(RocksDbWeight::get()).claim_stake(n)
	}
	fn claim_work(n: u32) -> Weight {
		Costs(RocksDbWeight::get()).claim_work(n)
	}
	fn expire_cycle(n: u32, r: u32) -> Weight {
		Costs(RocksDbWeight::get()).expire_cycle(n, r)
	}
	fn worked() -> Weight {
		Costs(RocksDbWeight::get()).worked()
	}
}
