// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way and names the whole
//! message it must lead to.

use crate::{mock::*, AllocationOf, Allocations, AllocationsOf, HoldReason, Launch, NextAllocation};
use frame_support::{
	assert_ok,
	traits::{fungibles::hold::Mutate as _, tokens::Precision},
	BoundedVec,
};
use souk_math::{economy::TOKEN, vesting::VestingSchedule};
use sp_runtime::{Perbill, TryRuntimeError};

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn change(harm: impl FnOnce(&mut AllocationOf<Test>)) {
	Allocations::<Test>::mutate(0, |allocation| harm(allocation.as_mut().unwrap()));
}

const CASES: [Case; 16] = [
	("an allocation has a number that was not given out", || NextAllocation::<Test>::put(1)),
	("a schedule is invalid", || {
		change(|one| one.schedule = VestingSchedule::DecliningCap { period: 1, part: Perbill::zero() });
	}),
	("an allocation was too small", || change(|one| one.total = TOKEN - 1)),
	("an allocation outlives its release", || change(|one| one.released = one.total)),
	("released before the start", || change(|one| one.start = Some(LAUNCH + 1))),
	("released before the start", Launch::<Test>::kill),
	("more was released than is free", || change(|one| one.released += 1)),
	("allocations do not fit", || change(|one| one.total = u128::MAX)),
	("allocations are not what is on hold", || change(|one| one.released -= 1)),
	("allocations are not what is on hold", || change(|one| one.asset = TIME)),
	("allocations are not what is on hold", || {
		assert_ok!(Holds::release(NATIVE, &HoldReason::Allocation.into(), &alice(), 1, Precision::Exact));
	}),
	("an account's list of allocations is empty", || {
		AllocationsOf::<Test>::insert(bob(), BoundedVec::default());
	}),
	("an account's list is not its allocations", || {
		AllocationsOf::<Test>::mutate(alice(), |list| list.pop());
	}),
	("an account's list is not its allocations", || {
		AllocationsOf::<Test>::insert(alice(), BoundedVec::truncate_from(vec![1, 0]));
	}),
	("an allocation is not in its beneficiary's list", || AllocationsOf::<Test>::remove(alice())),
	("the network was never launched", || {
		// Without allocations, so that none has been released before its start.
		let _ = Allocations::<Test>::clear(u32::MAX, None);
		let _ = AllocationsOf::<Test>::clear(u32::MAX, None);
		Launch::<Test>::kill();
	}),
];

/// Break a sound state, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		for schedule in [VestingSchedule::team(), VestingSchedule::foundation()] {
			let root = RuntimeOrigin::root();
			assert_ok!(Tranches::allocate(root, alice(), NATIVE, 10 * TOKEN, schedule, None));
		}
		release(0);
		assert_ok!(Tranches::do_try_state());
		harm();
		match Tranches::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

#[test]
fn should_notice_when_something_is_wrong() {
	for (index, (message, harm)) in CASES.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_know_a_case_for_every_check() {
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		CASES.iter().map(|(message, _)| *message),
	);
}
