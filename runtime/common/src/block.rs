// SPDX-License-Identifier: Apache-2.0

//! The weight and the length of a block.
//!
//! A block has three seconds. Half of them are for execution; the other half is for building, gossip and import on the
//! slowest validator. A solo chain proves nothing to a relay chain, so proof size is not limited.

use frame_support::{
	dispatch::DispatchClass, parameter_types, weights::constants::WEIGHT_REF_TIME_PER_MILLIS,
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;
use sp_weights::Weight;

/// The part of a block that hooks take on average. A single transaction may not use it.
pub const AVERAGE_ON_INITIALIZE: Perbill = Perbill::from_percent(10);
/// The part of a block that ordinary transactions may fill. The rest is for operational ones: governance, safe mode.
pub const NORMAL_DISPATCH: Perbill = Perbill::from_percent(75);
/// The most time a block may take to execute: 1.5 seconds.
pub const MAXIMUM_BLOCK_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS.saturating_mul(1_500), u64::MAX);
/// The most bytes of a block: 5 MiB.
pub const MAXIMUM_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;

parameter_types! {
	/// The most bytes of blocks.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_DISPATCH.mul_floor(*length)
		})
		.build();
}

/// A part of the weight of a whole block.
pub fn part_of_block(part: Perbill) -> Weight {
	part_of(MAXIMUM_BLOCK_WEIGHT, part)
}

/// A part of the weight of a block that may weigh at most so much.
pub fn part_of(maximum: Weight, part: Perbill) -> Weight {
	// A part is at most one, so the product never overflows.
	#[allow(clippy::arithmetic_side_effects)]
	{
		part * maximum
	}
}

/// The most that blocks and transactions may weigh, where an empty block and an empty transaction weigh so much.
pub fn block_weights(empty_block: Weight, empty_transaction: Weight) -> BlockWeights {
	block_weights_within(MAXIMUM_BLOCK_WEIGHT, empty_block, empty_transaction)
}

/// The same for a chain whose blocks may weigh at most so much.
pub fn block_weights_within(maximum: Weight, empty_block: Weight, empty_transaction: Weight) -> BlockWeights {
	BlockWeights::builder()
		.base_block(empty_block)
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = empty_transaction;
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(normal(maximum));
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(maximum);
			// Operational transactions find room in a block that is full of ordinary ones.
			weights.reserved = Some(maximum.saturating_sub(normal(maximum)));
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE)
		.build_or_panic()
}

fn normal(maximum: Weight) -> Weight {
	// Proof size too, although no block of a solo chain can exhaust it: the reserved part must not be zero in any dimension.
	Weight::from_parts(
		NORMAL_DISPATCH.mul_floor(maximum.ref_time()),
		NORMAL_DISPATCH.mul_floor(maximum.proof_size()),
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_leave_room_for_operations_when_ordinary_transactions_fill_a_block() {
		let base = [5, 1].map(|millis| Weight::from_parts(millis * WEIGHT_REF_TIME_PER_MILLIS, 0));
		let weights = block_weights(base[0], base[1]).validate().expect("the block weights are sound");
		assert_eq!(weights.base_block, base[0]);
		assert_eq!(weights.max_block, MAXIMUM_BLOCK_WEIGHT);
		assert_eq!(part_of_block(Perbill::from_percent(40)).ref_time(), 600_000_000_000);
		assert_eq!(weights.max_block.ref_time(), 1_500_000_000_000);
		for class in DispatchClass::all() {
			assert_eq!(weights.get(*class).base_extrinsic, base[1]);
		}
		let normal = weights.get(DispatchClass::Normal);
		assert_eq!(normal.max_total.map(|weight| weight.ref_time()), Some(1_125_000_000_000));
		assert_eq!(
			weights.get(DispatchClass::Operational).reserved.map(|weight| weight.ref_time()),
			Some(375_000_000_000)
		);
		assert_eq!(*RuntimeBlockLength::get().max.get(DispatchClass::Normal), 3_932_160);
		assert_eq!(*RuntimeBlockLength::get().max.get(DispatchClass::Mandatory), 5_242_880);
	}
}
