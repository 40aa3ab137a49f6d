// SPDX-License-Identifier: Apache-2.0

//! From every reachable state, time alone plus a permissionless call lead to a final state with no hold left.

use super::{
	actions::{actions, listings, play, Action},
	*,
};
use proptest::prelude::*;

/// The longest any single state can last here.
fn longest() -> u64 {
	24 * HOUR
}

/// Only time passes, and a stranger advances; how many rounds it took until everything was final.
fn wait_it_out() -> u32 {
	for round in 0..10 {
		let open: Vec<u64> = crate::Orders::<Test>::iter()
			.filter(|(_, order)| !order.state.is_final())
			.map(|(id, _)| id)
			.collect();
		if open.is_empty() {
			return round;
		}
		pass(longest());
		for id in open {
			assert_ok!(advance(id));
		}
	}
	panic!("time alone does not end it");
}

fn assert_nothing_held() {
	for who in ACCOUNTS {
		for asset in [SOUK, TIME, ROGUE] {
			assert_eq!(escrowed(who, asset.clone()), 0, "an escrow is left on account {who}");
			assert_eq!(staked(who, asset), 0, "a deposit of a dispute is left on account {who}");
		}
		assert_eq!(deposited(who), 0, "a deposit is left on account {who}");
	}
	assert_eq!(Shops::get(0).unwrap().1, 0, "the shop still has an open order");
}

#[test]
fn should_end_with_nothing_held_when_only_time_passes_in_every_state() {
	for state in STATES {
		build_and_execute(|| {
			place_at(state);
			// Delivery, return window and completion at most.
			assert!(wait_it_out() <= 3);
			assert_nothing_held();
		});
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn should_end_with_nothing_held_when_only_time_passes_after_anything(
		actions in prop::collection::vec(actions(), 1..100),
	) {
		build_and_execute(|| {
			listings();
			for action in &actions {
				play(action);
			}
			// Governance has to thaw an asset it froze. Nothing else can make an order wait.
			play(&Action::Freeze(false));
			wait_it_out();
			assert_nothing_held();
		});
	}
}

/// The random orders of this test are not all in the same few states.
#[test]
fn should_start_from_every_state_when_anything_happens() {
	use proptest::{
		strategy::{Strategy, ValueTree},
		test_runner::TestRunner,
	};
	use std::collections::BTreeSet;
	let mut runner = TestRunner::deterministic();
	let sequences = prop::collection::vec(actions(), 1..100);
	let mut seen = BTreeSet::new();
	for _ in 0..128 {
		let actions = sequences.new_tree(&mut runner).unwrap().current();
		build_and_execute(|| {
			listings();
			actions.iter().for_each(play);
			seen.extend(crate::Orders::<Test>::iter().map(|(_, order)| format!("{:?}", order.state)));
		});
	}
	assert_eq!(seen.len(), STATES.len(), "only {seen:?}");
}
