// SPDX-License-Identifier: Apache-2.0

//! Bonds and stake that can be lost are never made of locked SOUK.

use crate::{
	mock::*, AppealBonds, BackingStakes, BindingBonds, Config, EnrolmentBonds, HoldReason, ReportBonds,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::Inspect, LockableCurrency, WithdrawReasons},
};
use souk_primitives::{holds::Payable, Balance};
use sp_runtime::TokenError;

const WHO: AccountId = FIRST_TESTER;

fn total() -> Balance {
	Balances::total_balance(&WHO)
}

fn lock(amount: Balance) {
	Balances::set_lock(*b"vesting ", &WHO, amount, WithdrawReasons::all());
}

/// A bond of locked SOUK, then one of the usable rest that is forfeited. Before, the whole lock could be bonded and lost.
fn should_leave_the_lock_covered<For: Payable<Reason = HoldReason>>() {
	build_and_execute(|| {
		let locked = total() - 1_000;
		lock(locked);
		assert_noop!(Experience::bond::<For>(&WHO, 1_001), TokenError::Frozen);
		assert_ok!(Experience::bond::<For>(&WHO, 1_000));
		assert_noop!(Experience::bond::<For>(&WHO, 1), TokenError::Frozen);
		let treasury = <Test as Config>::Treasury::get();
		let before = Balances::total_balance(&treasury);
		assert_eq!(Experience::seize::<For>(&WHO, 600), Ok(600));
		assert_eq!(Balances::total_balance(&treasury) - before, 600);
		assert_eq!(Experience::unbond::<For>(&WHO, 1_000), Ok(400));
		assert!(total() >= locked);
	});
}

#[test]
fn should_leave_a_lock_covered_when_a_bond_is_forfeited() {
	should_leave_the_lock_covered::<BindingBonds>();
	should_leave_the_lock_covered::<EnrolmentBonds>();
	should_leave_the_lock_covered::<ReportBonds>();
	should_leave_the_lock_covered::<AppealBonds>();
	should_leave_the_lock_covered::<BackingStakes>();
}

#[test]
fn should_fail_to_enrol_when_the_bond_would_be_locked() {
	build_and_execute(|| {
		lock(total());
		assert_noop!(Experience::enrol_tester(signed(WHO), Default::default()), TokenError::Frozen);
		lock(0);
		assert_ok!(Experience::enrol_tester(signed(WHO), Default::default()));
	});
}
