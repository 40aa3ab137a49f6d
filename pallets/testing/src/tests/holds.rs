// SPDX-License-Identifier: Apache-2.0

//! The holds of `souk_primitives::holds`, over real balances, locks and assets. They are tested here because that crate has
//! no runtime.

use super::*;
use frame_support::{
	assert_noop,
	traits::{LockableCurrency, WithdrawReasons},
};
use souk_primitives::holds::{Deposits, Grants, Payable, PayableHolds};
use sp_runtime::{DispatchResult, TokenError};

/// What the tests promise.
struct Promise;

impl Payable for Promise {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Promised;
}

fn lock(amount: Balance) {
	Balances::set_lock(*b"vesting ", &alice(), amount, WithdrawReasons::all());
}
/// Hold SOUK that comes back.
fn deposit(amount: Balance) {
	assert_ok!(<Balances as Deposits<_>>::hold(&HoldReason::Brought.into(), &alice(), amount));
}
fn promise(asset: &AssetId, amount: Balance) -> DispatchResult {
	<Holds as PayableHolds<_>>::hold::<Promise>(asset, &alice(), amount)
}
fn promised() -> Balance {
	<Holds as PayableHolds<_>>::balance_on_hold::<Promise>(&SOUK, &alice())
}
fn pay(amount: Balance, precision: Precision) -> Result<Balance, sp_runtime::DispatchError> {
	<Holds as PayableHolds<_>>::pay::<Promise>(&SOUK, &alice(), &bob(), amount, precision)
}

/// Over every mix of a lock, a deposit and an earlier promise: what can be promised is to the unit what can be paid without
/// touching the lock, and after all of it was paid the lock is covered.
#[test]
fn should_promise_exactly_what_no_lock_is_over() {
	for locked in [0, ED, 300, 990, FUNDS] {
		for deposited in [0, 1, 200, 600] {
			for earlier in [0, 1, 100] {
				new_test_ext().execute_with(|| {
					deposit(deposited);
					assert_ok!(promise(&SOUK, earlier));
					lock(locked);
					// An account keeps the existential deposit free.
					let free = FUNDS - deposited - earlier - ED;
					let most = free.min((FUNDS - earlier).saturating_sub(locked));
					if most < free {
						assert_noop!(promise(&SOUK, most + 1), TokenError::Frozen);
					} else {
						assert_noop!(promise(&SOUK, most + 1), TokenError::FundsUnavailable);
					}
					assert_ok!(promise(&SOUK, most));
					let all = promised();
					assert_eq!(pay(all, Precision::Exact), Ok(all));
					assert_eq!(Balances::free_balance(bob()), FUNDS + all);
					let left = FUNDS - all;
					// A lock that came after a promise does not undo it.
					assert!(left >= locked.min(FUNDS - earlier), "{left} under a lock of {locked}");
				});
			}
		}
	}
}

#[test]
fn should_pay_or_release_what_was_promised_and_nothing_else() {
	new_test_ext().execute_with(|| {
		deposit(100);
		assert_ok!(promise(&SOUK, 50));
		assert_noop!(pay(51, Precision::Exact), TokenError::FundsUnavailable);
		assert_eq!(pay(0, Precision::Exact), Ok(0));
		assert_eq!(pay(20, Precision::Exact), Ok(20));
		let release = |amount, precision| {
			<Holds as PayableHolds<_>>::release::<Promise>(&SOUK, &alice(), amount, precision)
		};
		assert_noop!(release(31, Precision::Exact), TokenError::FundsUnavailable);
		assert_eq!(release(10, Precision::Exact), Ok(10));
		// To oneself is to let go.
		let own = <Holds as PayableHolds<_>>::pay::<Promise>(&SOUK, &alice(), &alice(), 5, Precision::Exact);
		assert_eq!(own, Ok(5));
		assert_eq!(pay(99, Precision::BestEffort), Ok(15));
		assert_eq!((promised(), Balances::free_balance(bob())), (0, FUNDS + 35));
		assert_eq!(<Balances as Deposits<_>>::balance_on_hold(&HoldReason::Brought.into(), &alice()), 100);
		// An account that does not exist cannot take in less than the existential deposit.
		assert_ok!(promise(&SOUK, ED - 1));
		let to = crate::nobody();
		assert_noop!(
			<Holds as PayableHolds<_>>::pay::<Promise>(&SOUK, &alice(), &to, ED - 1, Precision::Exact),
			TokenError::CannotCreate
		);
	});
}

#[test]
fn should_promise_assets_too() {
	new_test_ext().execute_with(|| {
		assert_ok!(promise(&TIME, 300));
		assert!(promise(&TIME, FUNDS).is_err());
		let paid = <Holds as PayableHolds<_>>::pay::<Promise>(&TIME, &alice(), &bob(), 300, Precision::Exact);
		assert_eq!(paid, Ok(300));
		assert_eq!(Assets::balance(1, bob()), FUNDS + 300);
	});
}

#[test]
fn should_grant_out_of_what_the_payer_can_spend() {
	new_test_ext().execute_with(|| {
		lock(400);
		let reason = HoldReason::Brought.into();
		let grant = |amount| <Holds as Grants<_>>::grant(&SOUK, &reason, &alice(), &bob(), amount);
		assert_noop!(grant(601), TokenError::FundsUnavailable);
		assert_ok!(grant(600));
		assert_eq!(<Holds as Grants<_>>::balance_on_hold(&SOUK, &reason, &bob()), 600);
		assert_eq!((Balances::free_balance(alice()), Balances::free_balance(bob())), (400, FUNDS));
		assert_ok!(<Holds as Grants<_>>::release(&SOUK, &reason, &bob(), 600));
		assert_noop!(<Holds as Grants<_>>::release(&SOUK, &reason, &bob(), 1), TokenError::FundsUnavailable);
		assert_eq!(Balances::free_balance(bob()), FUNDS + 600);
	});
}
