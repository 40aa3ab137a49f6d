// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side. All are to be
//! measured.
//!
//! Assumptions: 25 µs of plain work a call, 25 µs to move funds, 4 000 bytes of proof for each key read. Funds are counted
//! as an asset, which touches more keys than SOUK: the asset, two of its accounts, the holds of one, two accounts. A hold of SOUK
//! touches the account, its holds and its locks. Governed numbers share one key per entry of pallet-parameters and are counted as
//! reads.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the calls, and of what orders ask for.
pub trait WeightInfo {
	/// Open an account.
	fn open_account() -> Weight;
	/// Put more into one.
	fn top_up() -> Weight;
	/// Take something out of one.
	fn withdraw() -> Weight;
	/// Close one.
	fn close_account() -> Weight;
	/// Pay for a shop.
	fn serve() -> Weight;
	/// Pay for it no more.
	fn stop_serving() -> Weight;
	/// Set a rate.
	fn set_rate() -> Weight;
	/// Remove a rate.
	fn remove_rate() -> Weight;
	/// Reserve the fees of an order of `l` lines. The account of the seller does not cover it, and that of the platform does.
	fn reserve(l: u32) -> Weight;
	/// Look up and settle an order of `l` lines with `p` different promoters.
	fn settle(l: u32, p: u32) -> Weight;
	/// Say what a price is worth.
	fn worth() -> Weight;
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

/// A payment out of a hold, and the same to the commune after it failed: the asset, three of its accounts, the holds of one, four
/// accounts.
const PAY: Cost = (60, 10, 9);
/// A payment to one more promoter: two of its accounts. The payer's and the asset are counted.
const PROMOTER: Cost = (35, 3, 3);
/// A line: its value and its split.
const LINE: Cost = (10, 0, 0);

/// The costs, by a runtime's weights of its database.
struct Costs(RuntimeDbWeight);

impl Costs {
	fn open_account(&self) -> Weight {
		// The row, the list of assets, the asset, an account of it, its holds; the account, its holds, locks and freezes; the
		// commune's account of the asset.
		weight(self.0, (60, 11, 8), &[])
	}

	fn top_up(&self) -> Weight {
		weight(self.0, (50, 10, 6), &[])
	}

	fn withdraw(&self) -> Weight {
		weight(self.0, (50, 8, 6), &[])
	}

	fn close_account(&self) -> Weight {
		weight(self.0, (60, 9, 8), &[])
	}

	fn serve(&self) -> Weight {
		// The row of the account, the shop, the allowance, the deposit.
		weight(self.0, (40, 7, 6), &[])
	}

	fn stop_serving(&self) -> Weight {
		weight(self.0, (40, 6, 6), &[])
	}

	fn set_rate(&self) -> Weight {
		// The rate, two settings, the time.
		weight(self.0, (20, 4, 2), &[])
	}

	fn remove_rate(&self) -> Weight {
		weight(self.0, (15, 1, 2), &[])
	}

	fn reserve(&self, l: u32) -> Weight {
		// Twice: the account, the list of assets, the asset and the commune's account of it, five rates, the oldest age, the
		// time. Then the allowance, twice, and the reservation. A line is valued and split twice.
		weight(self.0, (40, 25, 5), &[(l, LINE), (l, LINE)])
	}

	fn settle(&self, l: u32, p: u32) -> Weight {
		// The reservation and the account, each twice; the allowance; three payments. A line is split twice.
		weight(self.0, (40, 5, 5), &[(3, PAY), (p, PROMOTER), (l, LINE), (l, LINE)])
	}

	fn worth(&self) -> Weight {
		// The rate, the oldest age, the time.
		weight(self.0, (10, 3, 0), &[])
	}
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

macro_rules! weights {
	($type:ty $(, $config:ident)?; $db:expr) => {
		impl $(<$config: frame_system::Config>)? WeightInfo for $type {
			fn open_account() -> Weight {
				Costs($db).open_account()
			}
			fn top_up() -> Weight {
				Costs($db).top_up()
			}
			fn withdraw() -> Weight {
				Costs($db).withdraw()
			}
			fn close_account() -> Weight {
				Costs($db).close_account()
			}
			fn serve() -> Weight {
				Costs($db).serve()
			}
			fn stop_serving() -> Weight {
				Costs($db).stop_serving()
			}
			fn set_rate() -> Weight {
				Costs($db).set_rate()
			}
			fn remove_rate() -> Weight {
				Costs($db).remove_rate()
			}
			fn reserve(l: u32) -> Weight {
				Costs($db).reserve(l)
			}
			fn settle(l: u32, p: u32) -> Weight {
				Costs($db).settle(l, p)
			}
			fn worth() -> Weight {
				Costs($db).worth()
			}
		}
	};
}

weights!(SubstrateWeight<T>, T; T::DbWeight::get());
weights!((); RocksDbWeight::get());
