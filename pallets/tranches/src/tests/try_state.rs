// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Allocations, AllocationsOf, HoldReason, Launch, NextAllocation};
use frame_support::{
	assert_ok,
	traits::{fungibles::hold::Mutate as _, tokens::Precision},
};
use souk_math::{economy::TOKEN, vesting::Schedule};
use sp_runtime::Perbill;

/// Break something in a sound state and see that it is noticed.
fn broken(message: &'static str, harm: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		for schedule in [Schedule::team(), Schedule::foundation()] {
			assert_ok!(Tranches::allocate(
				RuntimeOrigin::root(),
				alice(),
				NATIVE,
				10 * TOKEN,
				schedule,
				None
			));
		}
		release(0);
		assert_ok!(Tranches::do_try_state());
		harm();
		assert_eq!(Tranches::do_try_state(), Err(message.into()));
	});
}

fn change(harm: impl FnOnce(&mut crate::AllocationOf<Test>)) {
	Allocations::<Test>::mutate(0, |allocation| harm(allocation.as_mut().unwrap()));
}

#[test]
fn should_notice_when_something_is_wrong() {
	broken("an allocation has a number that was not given out", || NextAllocation::<Test>::put(1));
	broken("a schedule is invalid", || {
		change(|one| one.schedule = Schedule::DecliningCap { period: 1, part: Perbill::zero() })
	});
	broken("an allocation was too small", || change(|one| one.total = TOKEN - 1));
	broken("an allocation outlives its release", || change(|one| one.released = one.total));
	broken("released before the start", || change(|one| one.start = Some(LAUNCH + 1)));
	broken("more was released than is free", || change(|one| one.released += 1));
	broken("allocations are not what is on hold", || change(|one| one.released -= 1));
	broken("allocations are not what is on hold", || {
		assert_ok!(Holds::release(NATIVE, &HoldReason::Allocation.into(), &alice(), 1, Precision::Exact));
	});
	broken("an account's list is not its allocations", || {
		AllocationsOf::<Test>::mutate(alice(), |list| list.pop());
	});
	broken("an account's list of allocations is empty", || {
		AllocationsOf::<Test>::insert(bob(), frame_support::BoundedVec::default());
	});
	broken("an allocation is not in its beneficiary's list", || AllocationsOf::<Test>::remove(alice()));
	broken("released before the start", Launch::<Test>::kill);
}

#[test]
fn should_notice_when_the_network_was_never_launched() {
	new_test_ext().execute_with(|| {
		Launch::<Test>::kill();
		assert_eq!(Tranches::do_try_state(), Err("the network was never launched".into()));
	});
}
