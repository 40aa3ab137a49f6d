// SPDX-License-Identifier: Apache-2.0

//! What experience consensus tells.

use crate::{mock::*, Divisions, Powers, Works};
use souk_primitives::commune::PanelWork;

#[test]
fn should_keep_the_last_power_of_a_cycle_when_an_account_works_often() {
	build_and_execute(|| {
		for power in [5, 9, 4] {
			work(20, power);
		}
		work(21, 3);
		assert_eq!(Works::<Test>::get(0, acc(20)).unwrap().power, 4);
		assert_eq!(Powers::<Test>::get(0), 7);
		// It lost all of its power.
		work(20, 0);
		assert!(!Works::<Test>::contains_key(0, acc(20)));
		work(21, 0);
		assert_eq!(Powers::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_hear_nothing_of_a_cycle_that_is_divided() {
	build_and_execute(|| {
		work(20, 5);
		divide();
		Commune::worked(0, &acc(21), 5);
		assert_eq!(Divisions::<Test>::get(0).unwrap().power, 5);
		assert!(!Works::<Test>::contains_key(0, acc(21)));
		// A cycle that is over and not divided still hears.
		FirstOpen::set(2);
		Commune::divide_cycle(signed(acc(1))).unwrap();
		Commune::worked(1, &acc(21), 5);
		assert_eq!(Powers::<Test>::get(1), 5);
	});
}
