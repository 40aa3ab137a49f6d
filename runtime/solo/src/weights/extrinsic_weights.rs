// SPDX-License-Identifier: Apache-2.0

//! An empty transaction: a signed `system.remark` of nothing with its extensions and its fee. Written by `make weights PALLETS=overhead`; never edited.
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
	/// The weight of an empty transaction.
	// 156_160 to 220_591 ns, mean 188_605, without the slowest twentieth 187_172, median 189_053, 95th percentile 213_854, 99th 220_591, of 100 runs.
	pub const ExtrinsicBaseWeight: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(187_172), 0);
}
