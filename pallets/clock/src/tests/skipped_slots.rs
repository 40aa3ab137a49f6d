// SPDX-License-Identifier: Apache-2.0

//! How far the clock falls behind when validators skip slots: the table of `docs/design/clock.md`.

use crate::{mock::*, Dial};
use souk_primitives::Millis;

/// Numbers that look random, the same in every run.
struct Draws(u64);

impl Draws {
	fn percent(&mut self) -> u64 {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		(self.0 >> 33) % 100
	}
}

/// The part of the time that the clock leaves out, in millionths, when each slot is skipped with this chance: the chance
/// that four in a row are.
fn expected(skipped_percent: u64) -> u64 {
	skipped_percent.pow(4) / 100
}

/// The same over a million slots, by the dial itself.
fn measured(skipped_percent: u64) -> u64 {
	let slots: Millis = 1_000_000;
	let mut draws = Draws(7);
	let mut dial = Dial::start(START, false);
	for slot in 1..=slots {
		if draws.percent() >= skipped_percent {
			dial.turn(START + slot * SLOT, MAX_STEP, false);
		}
	}
	dial.behind() * 1_000_000 / (slots * SLOT)
}

#[test]
fn should_lose_next_to_nothing_when_some_slots_are_skipped() {
	for (skipped, a_day) in [(5, 0), (10, 8), (20, 138), (33, 1_024)] {
		let (lost, chance) = (measured(skipped), expected(skipped));
		assert!(lost.abs_diff(chance) <= chance / 10 + 20, "{skipped} %: {lost} ppm, expected {chance}");
		assert_eq!(chance * 86_400 / 1_000_000, a_day, "{skipped} %: seconds a day");
	}
}

#[test]
fn should_fall_behind_when_a_cartel_makes_every_sixth_block_only() {
	build_and_execute(|| {
		for _ in 0..100 {
			block_in(6 * SLOT);
		}
		// Two slots of six are left out. The cartel gives up five of six blocks for it.
		assert_eq!(Clock::reading().behind, 100 * 2 * SLOT);
	});
}
