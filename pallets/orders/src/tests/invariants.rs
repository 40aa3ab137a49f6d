// SPDX-License-Identifier: Apache-2.0

//! After any calls of any accounts, every invariant holds and no unit of money has appeared or vanished.

use super::{
	actions::{actions, listings, play, wealth},
	*,
};
use proptest::prelude::*;

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn should_keep_invariants_and_money_when_anything_happens(
		actions in prop::collection::vec(actions(), 1..100),
		covers in prop::option::of(prop_oneof![0..100_000u128, Just(Balance::MAX)]),
	) {
		build_and_execute(|| {
			// What a prepaid account covers. The sound ends of its reservations are a part of the invariants.
			Covers::set(covers);
			listings();
			let before = wealth();
			for action in &actions {
				play(action);
				Orders::do_try_state().unwrap_or_else(|error| panic!("{error:?} after {action:?}"));
				assert_eq!(wealth(), before, "money appeared or vanished with {action:?}");
			}
		});
	}
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_notice_a_hold_left_behind_when_its_order_is_gone() {
	build_and_execute(|| {
		use frame_support::traits::fungibles::hold::Mutate;
		Orders::do_try_state().unwrap();
		assert_ok!(Holds::hold(TIME, &crate::HoldReason::Escrow.into(), &acc(STRANGER), 1));
		Orders::do_try_state().expect("looking from orders, nothing is wrong");
	});
}

/// Events report the money of an order as it moved.
#[test]
fn should_sum_to_the_escrow_when_events_report_legs() {
	build_and_execute(|| {
		for state in STATES.into_iter().filter(|state| state.is_final()) {
			place_at(state);
		}
		let mut settled = 0;
		for event in events() {
			if let Event::OrderSettled { legs, .. } = event {
				settled += 1;
				for legs in legs {
					let promoters: Balance = legs.promoters.iter().sum();
					let services: Balance = legs.services.iter().sum();
					let others = legs.platform + legs.experience + legs.commune;
					let sum = legs.buyer + legs.seller + promoters + services + others;
					assert_eq!(sum, legs.escrow);
				}
			}
		}
		assert_eq!(settled, 5);
	});
}
