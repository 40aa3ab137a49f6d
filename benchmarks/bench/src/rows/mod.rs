// SPDX-License-Identifier: Apache-2.0

//! The rows of the scoreboard. Each row prepares the state that its calls need, and makes the calls.

mod anchor;
mod experience;
mod orders;
mod receipts;
mod rewards;
mod trace;
mod votes;

pub use anchor::{Anchor, MOVED};
pub use orders::Settle;

use orders::{Life, Lines, Place, TillSale};

use crate::{
	accounts::{Key, Keys},
	world::World,
};
use frame_support::dispatch::{DispatchClass, GetDispatchInfo};
use souk_primitives::{Millis, OrderId};
use souk_runtime::configs::system::RuntimeBlockWeights;
use souk_runtime::{Runtime, RuntimeCall};
use souk_runtime_common::block::RuntimeBlockLength;
use sp_core::H256;

/// The part of a block's limits that a measured block fills at most. A block that is refused at its end would be lost.
const FILL: f64 = 0.97;

/// What a row must know of the chain when it makes calls.
#[derive(Clone, Copy, Debug)]
pub struct Context {
	/// The hash of the first block.
	pub genesis: H256,
	/// The time of the block to come, in milliseconds since 1970.
	pub now: Millis,
	/// The number that the next order gets.
	pub next_order: OrderId,
}

/// A call, and the key that makes it.
pub struct Planned {
	/// The key.
	pub by: Key,
	/// The call.
	pub call: RuntimeCall,
}

/// A row of the scoreboard.
///
/// A sample is what is timed at once: a block for each stage. The calls of a stage come one per unit, in the same order in
/// every stage. No two units of a stage share a party, except the accounts that all orders share.
pub trait Row {
	/// Its name, in the words of the `RESULT` lines.
	fn name(&self) -> &'static str;
	/// What is counted.
	fn counts(&self) -> &'static str;
	/// The records in a unit.
	fn records(&self) -> u32 {
		1
	}
	/// The number of blocks that a sample takes.
	fn stages(&self) -> u32 {
		1
	}
	/// The most units worth measuring in a block.
	fn most(&self) -> u32 {
		600
	}
	/// Whether it is prepared at a time long before the chain starts, and so before all others.
	fn early(&self) -> bool {
		false
	}
	/// Prepare the state for so many samples of so many units.
	///
	/// # Errors
	///
	/// A call that the runtime refused.
	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String>;
	/// The calls of a stage of a sample.
	fn stage(&mut self, keys: &mut Keys, at: &Context, sample: u32, stage: u32) -> Vec<Planned>;
}

/// Every row of the scoreboard but the anchor, in the order in which they are shown.
pub fn all() -> Vec<Box<dyn Row>> {
	vec![
		Box::new(Place::default()),
		Box::new(Settle::default()),
		Box::new(Life::default()),
		Box::new(TillSale::default()),
		Box::new(Lines::default()),
		Box::new(receipts::TillBatch::default()),
		Box::new(trace::Batch::default()),
		Box::new(trace::Root::default()),
		Box::new(experience::Reveal::default()),
		Box::new(rewards::Claim::default()),
		Box::new(votes::Vote::default()),
	]
}

/// What a unit of a row asks of a block, at its most expensive stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demand {
	/// The weight that is charged before the call runs, with that of the transaction around it, in picoseconds.
	pub weight: u64,
	/// The length of the transaction in bytes.
	pub length: u64,
}

impl Demand {
	/// The number of such transactions that fill the ordinary part of a block.
	pub fn fitting(&self) -> u32 {
		let weights = RuntimeBlockWeights::get();
		let normal = weights.get(DispatchClass::Normal).max_total.unwrap_or(weights.max_block).ref_time();
		let length = *RuntimeBlockLength::get().max.get(DispatchClass::Normal);
		let by_weight = normal as f64 * FILL / self.weight.max(1) as f64;
		let by_length = f64::from(length) * FILL / self.length.max(1) as f64;
		by_weight.min(by_length) as u32
	}
}

/// What a unit of a row asks of a block. It is tried on a state of its own.
///
/// # Errors
///
/// A call that the runtime refused.
pub fn demand(row: &mut dyn Row, start: Millis) -> Result<Demand, String> {
	let mut world = World::new(start)?;
	row.prepare(&mut world, 1, 1)?;
	world.catch_up();
	let next_order = world.with(pallet_orders::NextOrder::<Runtime>::get);
	let at = Context { genesis: H256::zero(), now: world.start, next_order };
	let base = RuntimeBlockWeights::get().get(DispatchClass::Normal).base_extrinsic.ref_time();
	let mut most = Demand::default();
	for stage in 0..row.stages() {
		for Planned { by, call } in row.stage(&mut world.keys, &at, 0, stage) {
			let transaction = world.keys.sign(by, call, at.genesis);
			let info = world.with(|| transaction.get_dispatch_info());
			most.weight = most.weight.max(info.total_weight().ref_time() + base);
			most.length = most.length.max(codec::Encode::encoded_size(&transaction) as u64);
		}
	}
	Ok(most)
}
