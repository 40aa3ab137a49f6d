// SPDX-License-Identifier: Apache-2.0

//! What Souk's own pallets add to an empty block.
//!
//! A runtime without them does not exist. So the native runtime makes the same empty block on the state of the measured chain,
//! and the hooks of Souk's pallets are timed on that state too, each as often. The share is that of native time. Storage is the
//! same database and cache in both, so the wasm runtime's share is near it.

use crate::{chain::Chain, stats::median};
use frame_support::{
	traits::{OnFinalize, OnIdle, OnInitialize, OnPoll, OnTimestampSet},
	weights::WeightMeter,
};
use souk_runtime::{
	Bonuses, Clock, Commune, Distribution, Executive, Experience, Fiat, Loyalty, Networks, Orders, Prepaid,
	Receipts, Rewards, RuntimeCall, Shops, Trace, Tranches, UncheckedExtrinsic,
};
use souk_runtime_common::block::MAXIMUM_BLOCK_WEIGHT;
use std::time::Instant;

/// Souk's own pallets, in the order in which a block calls them. Those without hooks cost nothing, and are here so that hooks
/// that they get are counted.
type Ours = (
	Clock,
	Tranches,
	Shops,
	Orders,
	Distribution,
	Experience,
	Trace,
	Receipts,
	Rewards,
	Commune,
	Prepaid,
	Networks,
	Bonuses,
	Loyalty,
	Fiat,
);

/// The parts of an empty block, in microseconds of native time.
#[derive(Clone, Copy, Debug)]
pub struct EmptyBlock {
	/// All of it: hooks, the inherent, the state root.
	pub all: f64,
	/// The hooks of Souk's pallets.
	pub ours: f64,
}

impl EmptyBlock {
	/// The part that is Souk's.
	pub fn share(&self) -> f64 {
		self.ours / self.all.max(f64::MIN_POSITIVE)
	}
}

/// Measure an empty block on a chain, so many times. The median of each part.
///
/// # Errors
///
/// The state of the chain cannot be read.
pub fn measure(chain: &Chain, times: u32) -> Result<EmptyBlock, String> {
	let now = chain.next_time();
	let (mut all, mut ours) = (Vec::new(), Vec::new());
	for _ in 0..times {
		all.push(chain.natively(|header| {
			let began = Instant::now();
			Executive::initialize_block(header);
			let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now });
			let _ = Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now));
			let _ = Executive::finalize_block();
			micros(began)
		})?);
		ours.push(chain.natively(|header| {
			// The first hook reads what every block reads. It must not pay for that.
			Executive::initialize_block(header);
			let number = header.number;
			let began = Instant::now();
			let _ = <Ours as OnInitialize<_>>::on_initialize(number);
			Clock::on_timestamp_set(now);
			<Ours as OnPoll<_>>::on_poll(number, &mut WeightMeter::with_limit(MAXIMUM_BLOCK_WEIGHT));
			let _ = <Ours as OnIdle<_>>::on_idle(number, MAXIMUM_BLOCK_WEIGHT);
			<Ours as OnFinalize<_>>::on_finalize(number);
			micros(began)
		})?);
	}
	let middle = |values: &[f64]| median(values).unwrap_or_default();
	Ok(EmptyBlock { all: middle(&all), ours: middle(&ours) })
}

fn micros(began: Instant) -> f64 {
	began.elapsed().as_secs_f64() * 1e6
}
