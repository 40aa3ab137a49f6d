// SPDX-License-Identifier: Apache-2.0

//! An empty block: the hooks of all pallets and the inherent of the time. Written by `make weights PALLETS=overhead`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-29 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, one core kept from all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | cc977f17675d7a3a |
//! | command | souk-weigh overhead --warmup 10 --repeat 100 |
//!
//! The time is the mean of 100 executions, without the slowest twentieth, upon the genesis of the development preset, in ParityDB without a trie cache.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use frame_support::{parameter_types, weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight}};

parameter_types! {
	/// The weight of an empty block.
	// 867_123 to 101_924_206 ns, mean 2_549_839, without the slowest twentieth 982_630, median 964_546, 95th percentile 1_254_127, 99th 101_924_206, of 100 runs.
	pub const BlockExecutionWeight: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(982_630), 0);
}
