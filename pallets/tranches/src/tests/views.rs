// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, AllocationView};
use frame_support::assert_ok;
use souk_math::{
	economy::TOKEN,
	vesting::{VestingSchedule, QUARTER_MS},
};

#[test]
fn should_say_what_is_free_and_what_comes_when_read() {
	build_and_execute(|| {
		let schedule = VestingSchedule::early_supporters();
		let start = Some(LAUNCH + DAY);
		assert_ok!(Tranches::allocate(
			RuntimeOrigin::root(),
			alice(),
			TIME,
			100 * TOKEN,
			schedule.clone(),
			start
		));
		assert_ok!(Tranches::allocate(
			RuntimeOrigin::root(),
			alice(),
			NATIVE,
			TOKEN,
			VestingSchedule::team(),
			start
		));
		let view = |releasable, released, next: Option<u64>| AllocationView {
			id: 0,
			beneficiary: alice(),
			asset: TIME,
			total: 100 * TOKEN,
			released,
			releasable,
			start,
			next: next.map(|quarter| LAUNCH + DAY + quarter * QUARTER_MS),
			schedule: schedule.clone(),
		};
		// This is before the start. The team's schedule frees something at the start.
		assert_eq!(Tranches::allocation(0), Some(view(0, 0, Some(1))));
		assert_eq!(Tranches::allocation(1).unwrap().next, start);
		at(DAY + 2 * QUARTER_MS);
		assert_eq!(Tranches::allocation(0), Some(view(20 * TOKEN, 0, Some(3))));
		release(0);
		assert_eq!(Tranches::allocation(0), Some(view(0, 20 * TOKEN, Some(3))));
		at(DAY + 8 * QUARTER_MS);
		assert_eq!(Tranches::allocation(0), Some(view(80 * TOKEN, 20 * TOKEN, None)));
		assert_eq!(Tranches::allocations_of(alice()).iter().map(|view| view.id).collect::<Vec<_>>(), [0, 1]);
		release(0);
		assert_eq!(Tranches::allocation(0), None);
		assert_eq!(Tranches::allocations_of(bob()), []);
	});
}
