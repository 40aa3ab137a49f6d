// SPDX-License-Identifier: Apache-2.0

//! Any sequence of blocks, halts and stops.

use crate::{mock::*, Dial};
use proptest::prelude::*;

proptest! {
	/// The clock is never ahead, never goes back, and moves on by at most a step a block.
	#[test]
	fn should_hold_whatever_the_blocks_are(blocks in prop::collection::vec((0u64..100_000, any::<bool>()), 1..200)) {
		let mut dial = Dial::start(START, false);
		let mut timestamp = START;
		for (later, stopped) in blocks {
			let before = dial;
			timestamp += later;
			dial.turn(timestamp, MAX_STEP, stopped);
			prop_assert!(dial.moment <= timestamp && dial.seen == timestamp);
			let step = dial.moment - before.moment;
			prop_assert_eq!(step, if stopped { 0 } else { later.min(MAX_STEP) });
			prop_assert!(dial.behind() >= before.behind());
		}
	}

	/// A window that is open before a halt is open for the rest of its length after it, less one step.
	#[test]
	fn should_keep_a_window_whatever_the_halt(window in MAX_STEP + 1..100_000_000u64, halt in 0u64..100_000_000) {
		let mut dial = Dial::start(START, false);
		let deadline = dial.moment + window;
		dial.turn(START + halt, MAX_STEP, false);
		prop_assert!(dial.moment < deadline && deadline - dial.moment >= window - MAX_STEP);
	}
}
