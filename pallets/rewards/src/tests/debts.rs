// SPDX-License-Identifier: Apache-2.0

//! `acknowledge_debt`, `pay_debt`, `forgive_debt`, `net_debts` and `default_debt`.

use crate::{
	mock::*,
	types::{Circle, Debt},
	Accounts, Debts, Error, Event, HoldReason,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungible::{Inspect, InspectHold},
		tokens::{Fortitude, Preservation},
		LockableCurrency, WithdrawReasons,
	},
};
use sp_runtime::{DispatchError, TokenError};

const DEPOSIT: u128 = 300;

fn owe(debtor: u8, creditor: u8, amount: u128) {
	assert_ok!(Rewards::acknowledge_debt(signed(acc(debtor)), acc(creditor), amount, now() + DAY));
}
fn owed(debtor: u8, creditor: u8) -> u128 {
	Debts::<Test>::get(acc(debtor), acc(creditor)).map_or(0, |debt| debt.amount)
}
fn held(who: u8) -> u128 {
	Balances::balance_on_hold(&HoldReason::Debt.into(), &acc(who))
}
fn circle(parties: &[u8]) -> Circle<AccountId> {
	parties.iter().map(|who| acc(*who)).collect::<Vec<_>>().try_into().unwrap()
}

#[test]
fn should_hold_a_deposit_when_a_debt_is_acknowledged() {
	build_and_execute(|| {
		owe(1, 2, 500);
		let due = START + DAY;
		let acknowledged = |amount| Event::DebtAcknowledged { debtor: acc(1), creditor: acc(2), amount, due };
		assert_eq!(events(), [acknowledged(500)]);
		assert_eq!(Debts::<Test>::get(acc(1), acc(2)), Some(Debt { amount: 500, due, deposit: DEPOSIT }));
		assert_eq!(held(1), DEPOSIT);
		// More of it later is due no later, and takes no second deposit.
		assert_ok!(Rewards::acknowledge_debt(signed(acc(1)), acc(2), 100, due + DAY));
		assert_eq!(events(), [acknowledged(600)]);
		assert_eq!(held(1), DEPOSIT);
		assert_eq!(Rewards::debt_view(acc(1), acc(2)), Some((600, due)));
	});
}

#[test]
fn should_fail_to_acknowledge_when_the_debt_makes_no_sense() {
	build_and_execute(|| {
		let owe = |amount, due| Rewards::acknowledge_debt(signed(acc(1)), acc(2), amount, due);
		assert_noop!(owe(0, now() + 1), Error::<Test>::ZeroAmount);
		assert_noop!(owe(1, now()), Error::<Test>::BadDueDate);
		assert_noop!(owe(1, now() + 101 * DAY), Error::<Test>::BadDueDate);
		assert_noop!(
			Rewards::acknowledge_debt(signed(acc(1)), acc(1), 1, now() + 1),
			Error::<Test>::SelfReferred
		);
		assert_noop!(
			Rewards::acknowledge_debt(RuntimeOrigin::root(), acc(1), 1, now() + 1),
			DispatchError::BadOrigin
		);
		assert!(Rewards::acknowledge_debt(signed(nobody()), acc(1), 1, now() + 1).is_err());
		assert_ok!(owe(u128::MAX, now() + 1));
		assert_noop!(owe(1, now() + 1), Error::<Test>::Overflow);
	});
}

#[test]
fn should_net_at_once_when_two_owe_each_other() {
	build_and_execute(|| {
		owe(1, 2, 500);
		events();
		owe(2, 1, 200);
		assert_eq!(events(), [Event::DebtsNetted { circle: circle(&[2, 1]), amount: 200 }]);
		assert_eq!((owed(1, 2), owed(2, 1)), (300, 0));
		assert_eq!((held(1), held(2)), (DEPOSIT, 0));
		owe(2, 1, 1_000);
		assert_eq!((owed(1, 2), owed(2, 1)), (0, 700));
		assert_eq!((held(1), held(2)), (0, DEPOSIT));
		owe(1, 2, 700);
		assert_eq!(Debts::<Test>::iter().count(), 0);
		assert_eq!((held(1), held(2)), (0, 0));
	});
}

#[test]
fn should_pay_in_parts() {
	build_and_execute(|| {
		owe(1, 2, 500);
		events();
		let pay = |amount| Rewards::pay_debt(signed(acc(1)), acc(2), amount);
		assert_noop!(pay(0), Error::<Test>::ZeroAmount);
		assert_noop!(pay(501), Error::<Test>::AmountTooLarge);
		assert_noop!(Rewards::pay_debt(signed(acc(2)), acc(1), 1), Error::<Test>::DebtNotFound);
		assert_noop!(Rewards::pay_debt(RuntimeOrigin::none(), acc(1), 1), DispatchError::BadOrigin);
		assert_ok!(pay(200));
		let paid = |amount, left| Event::DebtPaid { debtor: acc(1), creditor: acc(2), amount, left };
		assert_eq!(events(), [paid(200, 300)]);
		assert_ok!(pay(300));
		assert_eq!(events(), [paid(300, 0)]);
		assert_eq!((free(TIME, &acc(1)), free(TIME, &acc(2))), (FUNDS - 500, FUNDS + 500));
		assert_eq!(held(1), 0);
	});
}

#[test]
fn should_change_nothing_when_the_payment_fails() {
	build_and_execute(|| {
		owe(1, 2, FUNDS * 2);
		assert!(Rewards::pay_debt(signed(acc(1)), acc(2), FUNDS * 2).is_err());
		assert_eq!(owed(1, 2), FUNDS * 2);
	});
}

#[test]
fn should_forgive_in_parts() {
	build_and_execute(|| {
		owe(1, 2, 500);
		events();
		let forgive = |amount| Rewards::forgive_debt(signed(acc(2)), acc(1), amount);
		assert_noop!(forgive(0), Error::<Test>::ZeroAmount);
		assert_noop!(forgive(501), Error::<Test>::AmountTooLarge);
		assert_noop!(Rewards::forgive_debt(signed(acc(1)), acc(2), 1), Error::<Test>::DebtNotFound);
		assert_noop!(Rewards::forgive_debt(RuntimeOrigin::root(), acc(2), 1), DispatchError::BadOrigin);
		assert_ok!(forgive(200));
		let forgiven = Event::DebtForgiven { debtor: acc(1), creditor: acc(2), amount: 200, left: 300 };
		assert_eq!(events(), [forgiven]);
		assert_ok!(forgive(300));
		assert_eq!((owed(1, 2), held(1)), (0, 0));
	});
}

#[test]
fn should_net_a_circle_by_its_smallest_debt() {
	build_and_execute(|| {
		owe(1, 2, 500);
		owe(2, 3, 300);
		owe(3, 1, 400);
		events();
		assert_ok!(Rewards::net_debts(signed(acc(9)), circle(&[1, 2, 3])));
		assert_eq!(events(), [Event::DebtsNetted { circle: circle(&[1, 2, 3]), amount: 300 }]);
		assert_eq!((owed(1, 2), owed(2, 3), owed(3, 1)), (200, 0, 100));
		assert_eq!((held(1), held(2), held(3)), (DEPOSIT, 0, DEPOSIT));
		assert_noop!(Rewards::net_debts(signed(acc(9)), circle(&[1, 2, 3])), Error::<Test>::DebtNotFound);
	});
}

#[test]
fn should_net_the_largest_circle() {
	build_and_execute(|| {
		for who in 1..=8 {
			owe(who, who % 8 + 1, 100 * u128::from(who));
		}
		assert_ok!(Rewards::net_debts(signed(acc(9)), circle(&[1, 2, 3, 4, 5, 6, 7, 8])));
		assert_eq!(owed(1, 2), 0);
		assert_eq!(owed(8, 1), 700);
	});
}

#[test]
fn should_fail_to_net_when_it_is_no_circle() {
	build_and_execute(|| {
		owe(1, 2, 500);
		owe(2, 3, 300);
		let net = |parties: &[u8]| Rewards::net_debts(signed(acc(9)), circle(parties));
		for bad in [&[][..], &[1], &[1, 1], &[1, 2, 1, 2]] {
			assert_noop!(net(bad), Error::<Test>::BadCircle);
		}
		assert_noop!(net(&[1, 2, 3]), Error::<Test>::DebtNotFound);
		assert_noop!(net(&[1, 2]), Error::<Test>::DebtNotFound);
		assert_noop!(Rewards::net_debts(RuntimeOrigin::root(), circle(&[1, 2])), DispatchError::BadOrigin);
	});
}

#[test]
fn should_cost_deposit_and_credit_when_a_debt_is_not_paid() {
	build_and_execute(|| {
		for buyer in 2..=6 {
			Line::new(1, buyer).settle();
		}
		assert_eq!(Accounts::<Test>::get(acc(1)).unwrap().credit.seller, 5);
		owe(1, 2, 500);
		let default = || Rewards::default_debt(signed(acc(9)), acc(1), acc(2));
		pass(1);
		assert_noop!(default(), Error::<Test>::TooEarly);
		set_now(now() + 1);
		events();
		assert_ok!(default());
		let defaulted =
			Event::DebtDefaulted { debtor: acc(1), creditor: acc(2), amount: 500, deposit: DEPOSIT };
		assert_eq!(events(), [defaulted]);
		assert_eq!(free(SOUK, &acc(2)), FUNDS + DEPOSIT);
		assert_eq!(held(1), 0);
		assert_eq!(Accounts::<Test>::get(acc(1)).unwrap().credit.seller, 2);
		assert_noop!(default(), Error::<Test>::DebtNotFound);
		assert_noop!(Rewards::default_debt(RuntimeOrigin::root(), acc(1), acc(2)), DispatchError::BadOrigin);
	});
}

#[test]
fn should_leave_the_deposit_with_the_debtor_when_the_creditor_cannot_receive() {
	build_and_execute(|| {
		Debts::<Test>::insert(acc(1), nobody(), Debt { amount: 5, due: now(), deposit: ED - 1 });
		assert_ok!(<Balances as frame_support::traits::fungible::MutateHold<_>>::hold(
			&HoldReason::Debt.into(),
			&acc(1),
			ED - 1
		));
		set_now(now() + 1);
		assert_ok!(Rewards::default_debt(signed(acc(9)), acc(1), nobody()));
		assert_eq!((held(1), free(SOUK, &acc(1))), (0, FUNDS));
	});
}

/// An account with `total` SOUK, `locked` of it under a vesting schedule.
fn vesting(who: u8, total: u128, locked: u128) {
	assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), acc(who), total));
	Balances::set_lock(*b"vesting ", &acc(who), locked, WithdrawReasons::all());
}
fn usable(who: u8) -> u128 {
	Balances::reducible_balance(&acc(who), Preservation::Expendable, Fortitude::Polite)
}
fn try_owe(debtor: u8, creditor: u8) -> sp_runtime::DispatchResult {
	Rewards::acknowledge_debt(signed(acc(debtor)), acc(creditor), 1, now() + 1)
}

/// The attack of issue 12: an account whose 5 000 SOUK vest owes itself, under 15 other names, and pays none. Each deposit
/// of 300 went from under the lock to a creditor: 4 500 of 5 000 SOUK left the schedule.
#[test]
fn should_pay_no_vesting_souk_when_debts_default() {
	build_and_execute(|| {
		vesting(30, 5_000, 5_000);
		let mut opened = 0;
		for creditor in 2..17 {
			if try_owe(30, creditor).is_ok() {
				opened += 1;
			}
		}
		set_now(now() + 2);
		let before = (2..17).map(|who| free(SOUK, &acc(who))).sum::<u128>();
		for creditor in 2..17 {
			let _ = Rewards::default_debt(signed(acc(9)), acc(30), acc(creditor));
		}
		let taken = (2..17).map(|who| free(SOUK, &acc(who))).sum::<u128>() - before;
		assert_eq!((opened, taken), (0, 0));
		assert_eq!(Balances::total_balance(&acc(30)), 5_000, "all that vests is still there");
	});
}

#[test]
fn should_fail_with_frozen_when_the_deposit_would_be_locked_souk() {
	build_and_execute(|| {
		vesting(30, 5_000, 5_000);
		assert_noop!(try_owe(30, 2), TokenError::Frozen);
		// One base unit short of a deposit that can be used.
		vesting(30, 5_000 + DEPOSIT - 1, 5_000);
		assert_noop!(try_owe(30, 2), TokenError::Frozen);
		vesting(30, 5_000 + DEPOSIT, 5_000);
		assert_ok!(try_owe(30, 2));
		// The deposit is there, but it does not count as what can be used for a second one.
		assert_noop!(try_owe(30, 3), TokenError::Frozen);
		assert_eq!((held(30), usable(30)), (DEPOSIT, DEPOSIT));
		set_now(now() + 2);
		assert_ok!(Rewards::default_debt(signed(acc(9)), acc(30), acc(2)));
		assert_eq!(Balances::total_balance(&acc(30)), 5_000);
		// Without the funds at all, the error says so.
		vesting(31, 200, 0);
		assert_noop!(try_owe(31, 2), TokenError::FundsUnavailable);
	});
}

/// Frozen SOUK comes back, so it may lie over a lock. It is no cover for a deposit that may be paid.
#[test]
fn should_count_frozen_souk_towards_a_lock_and_never_a_deposit() {
	build_and_execute(|| {
		vesting(30, 6_000, 5_000);
		assert_ok!(Rewards::freeze(signed(acc(30)), 5_000));
		assert_ok!(try_owe(30, 2));
		assert_ok!(try_owe(30, 3));
		// An account with holds keeps the existential deposit.
		assert_eq!(usable(30), 1_000 - 2 * DEPOSIT - ED);
		set_now(now() + 2);
		for creditor in [2, 3] {
			assert_ok!(Rewards::default_debt(signed(acc(9)), acc(30), acc(creditor)));
		}
		assert_eq!(Balances::total_balance(&acc(30)), 5_400);
	});
}

/// The weight that a call is charged for, and whether it did its work.
fn charge(who: u8, call: crate::Call<Test>) -> (frame_support::weights::Weight, bool) {
	let (weight, result) = souk_testing::charged(RuntimeCall::Rewards(call), signed(acc(who)));
	(weight, result.is_ok())
}

#[test]
fn should_be_fair_when_a_call_is_refused() {
	use crate::Call;
	build_and_execute(|| {
		let owe = |to, amount, due| Call::acknowledge_debt { creditor: acc(to), amount, due };
		let pay = |amount| Call::pay_debt { creditor: acc(2), amount };
		let forgive = |amount| Call::forgive_debt { debtor: acc(1), amount };
		let default = |to| Call::default_debt { debtor: acc(1), creditor: acc(to) };
		let net = |parties: &[u8]| Call::net_debts { circle: circle(parties) };
		let fair = |good: (frame_support::weights::Weight, bool), refused: &[(u8, Call<Test>)]| {
			assert!(good.1);
			for (who, call) in refused {
				let (weight, done) = charge(*who, call.clone());
				assert!(!done, "{call:?}");
				souk_testing::assert_fair(weight, good.0);
			}
		};
		let due = now() + DAY;
		fair(
			charge(1, owe(2, 500, due)),
			&[(1, owe(2, 0, due)), (1, owe(1, 5, due)), (1, owe(2, 5, now())), (99, owe(2, 5, due))],
		);
		fair(charge(1, pay(100)), &[(1, pay(0)), (1, pay(5_000)), (3, pay(1))]);
		fair(charge(2, forgive(100)), &[(2, forgive(0)), (2, forgive(5_000)), (3, forgive(1))]);
		for (debtor, creditor) in [(2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 1)] {
			assert!(charge(debtor, owe(creditor, 100, due)).1);
		}
		let all = [1, 2, 3, 4, 5, 6, 7, 8];
		fair(charge(9, net(&all)), &[(9, net(&all)), (9, net(&[1, 2, 3, 4, 5, 6, 7, 1]))]);
		assert!(charge(1, owe(2, 100, due)).1);
		let early = (1, default(2));
		let (weight, done) = charge(1, default(2));
		assert!(!done);
		set_now(due + 1);
		let good = charge(early.0, early.1);
		souk_testing::assert_fair(weight, good.0);
		fair(good, &[(1, default(2)), (1, default(3))]);
	});
}

/// All of a debt is due when the earliest part of it is: the creditor need not wait for the last.
#[test]
fn should_be_due_earlier_when_more_is_acknowledged_for_an_earlier_day() {
	build_and_execute(|| {
		owe(1, 2, 500);
		let due = now() + DAY / 2;
		assert_ok!(Rewards::acknowledge_debt(signed(acc(1)), acc(2), 100, due));
		assert_eq!(Rewards::debt_view(acc(1), acc(2)), Some((600, due)));
		set_now(due + 1);
		assert_ok!(Rewards::default_debt(signed(acc(2)), acc(1), acc(2)));
	});
}
