// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side. All are to be
//! measured.
//!
//! Assumptions: 25 µs of plain work a call, 4 000 bytes of proof for each key read. Governed numbers share one key per entry
//! of pallet-parameters and are counted as reads.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the calls, and of what other pallets ask for.
pub trait WeightInfo {
	/// Count a settled line that was paid in `n` assets.
	fn on_settled(n: u32) -> Weight;
	/// Read the factor of a product.
	fn factor() -> Weight;
	/// Forget a product.
	fn forget_product() -> Weight;
	/// Remove `r` rows of buyers.
	fn prune_buyers(r: u32) -> Weight;
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

/// The costs, by a runtime's weights of its database.
struct Costs(RuntimeDbWeight);

impl Costs {
	fn on_settled(&self, n: u32) -> Weight {
		// The least sale, the era and three clocks, the buyer's account, two rows of the buyer, the product. A row of the
		// buyer, the product. What each asset is worth.
		weight(self.0, (15, 9, 2), n, (2, 1, 0))
	}

	fn factor(&self) -> Weight {
		// The product, the era and three clocks, the ceiling, the eras.
		weight(self.0, (10, 7, 0), 0, (0, 0, 0))
	}

	fn forget_product(&self) -> Weight {
		// The product, the era and three clocks, its life, the events. The product, the events.
		weight(self.0, (25, 7, 2), 0, (0, 0, 0))
	}

	fn prune_buyers(&self, r: u32) -> Weight {
		// The oldest window, the era and three clocks, the end of the list, the events. The oldest window, the events.
		weight(self.0, (25, 7, 2), r, (3, 1, 1))
	}
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn on_settled(n: u32) -> Weight {
		Costs(T::DbWeight::get()).on_settled(n)
	}
	fn factor() -> Weight {
		Costs(T::DbWeight::get()).factor()
	}
	fn forget_product() -> Weight {
		Costs(T::DbWeight::get()).forget_product()
	}
	fn prune_buyers(r: u32) -> Weight {
		Costs(T::DbWeight::get()).prune_buyers(r)
	}
}

impl WeightInfo for () {
	fn on_settled(n: u32) -> Weight {
		Costs(RocksDbWeight::get()).on_settled(n)
	}
	fn factor() -> Weight {
		Costs(RocksDbWeight::get()).factor()
	}
	fn forget_product() -> Weight {
		Costs(RocksDbWeight::get()).forget_product()
	}
	fn prune_buyers(r: u32) -> Weight {
		Costs(RocksDbWeight::get()).prune_buyers(r)
	}
}
