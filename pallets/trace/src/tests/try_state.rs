// SPDX-License-Identifier: Apache-2.0

//! The invariants notice what is wrong.

use crate::{mock::*, Events, Glns, Holdings, Items, Parties, PartyNumbers};
use frame_support::assert_ok;

fn broken(break_it: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		did(FARM, commission(vec![item(sgtin("1")), some(lgtin("L"), kilos(5))]));
		assert_ok!(Trace::do_try_state());
		break_it();
		format!("{:?}", Trace::do_try_state().expect_err("it is broken"))
	})
}

#[test]
fn should_fail_when_a_row_is_changed() {
	let (first, second) = (0, 1);
	assert!(broken(|| Items::<Test>::mutate(first, |item| item.as_mut().unwrap().holder = 99)).contains("8:"));
	assert!(broken(|| Items::<Test>::mutate(first, |item| item.as_mut().unwrap().events = 9)).contains("6:"));
	assert!(
		broken(|| Items::<Test>::mutate(first, |item| item.as_mut().unwrap().deposit += 1)).contains("8:")
	);
	assert!(broken(|| Items::<Test>::mutate(first, |item| item.as_mut().unwrap().inside = Some(7)))
		.contains("3:"));
	assert!(broken(|| Holdings::<Test>::remove_all_of(second)).contains("5:"));
	assert!(broken(|| Events::<Test>::translate_values(|mut row: crate::types::EventRow| {
		row.live += 1;
		Some(row)
	}))
	.contains("6:"));
	assert!(broken(|| Glns::<Test>::remove(gln(FARM))).contains("2:"));
	assert!(broken(|| PartyNumbers::<Test>::remove(acc(FARM))).contains("2:"));
	assert!(broken(|| Parties::<Test>::mutate(0, |party| party.as_mut().unwrap().held += 1)).contains("8:"));
}

trait RemoveAllOf {
	fn remove_all_of(lot: u64);
}

impl RemoveAllOf for Holdings<Test> {
	fn remove_all_of(lot: u64) {
		let _ = Self::clear_prefix(lot, 100, None);
	}
}
