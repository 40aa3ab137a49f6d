// SPDX-License-Identifier: Apache-2.0

//! What a read and a write of ParityDB take. Written by `make weights PALLETS=storage`; never edited.
//!
//! | measured | |
//! |---|---|
//! | on | 2026-11-30 |
//! | machine | Intel(R) Xeon(R) Processor, 2 cores, 24 GiB, before all other programs |
//! | toolchain | rustc 1.95.0 (59807616e 2026-04-14), the wasm runtime of the profile `production` |
//! | sources | a07247caaa4a4cfc |
//! | command | souk-weigh storage --accounts 1000000 --batch 10000 --trie-cache 67108864 |
//!
//! The state is the genesis of the development preset and 1000000 funded accounts, in ParityDB, with a trie cache of 67108864
//! bytes, a sixteenth of the node's. Every value was read in random order after all were read once, and written in batches of 10000 with the new root
//! and the commit. The price is the mean and a tenth.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports)]

use frame_support::{parameter_types, weights::{constants, RuntimeDbWeight}};

parameter_types! {
	/// The price of one read and of one write of ParityDB.
	pub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {
		// 2_452 to 71_959_514 ns, mean 14_683, without the slowest twentieth 9_638, median 9_516, 95th percentile 16_071, 99th 138_051, of 1_000_192 runs.
		read: 16_152 * constants::WEIGHT_REF_TIME_PER_NANOS,
		// 41_001 to 123_640 ns, mean 70_211, without the slowest twentieth 68_209, median 67_571, 95th percentile 101_948, 99th 123_640, of 100 runs.
		write: 77_233 * constants::WEIGHT_REF_TIME_PER_NANOS,
	};
}
