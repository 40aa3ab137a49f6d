// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError::BadOrigin, TokenError};

fn top_up(amount: u128) -> frame_support::dispatch::DispatchResult {
	BonusPallet::top_up_bonus(signed(seller()), 0, amount)
}

#[test]
fn should_hold_more() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		events();
		assert_ok!(top_up(500));
		assert_eq!((left(0), held(TIME, &seller())), (1_500, 1_500));
		assert_eq!(events(), [Event::BonusToppedUp { bonus: 0, amount: 500, remaining: 1_500 }]);
	});
}

#[test]
fn should_fail_when_more_would_not_be_used() {
	build_and_execute(|| {
		assert_noop!(top_up(1), Error::<Test>::BonusNotFound);
		open(terms(TIME), 1_000);
		assert_noop!(BonusPallet::top_up_bonus(signed(stranger()), 0, 1), Error::<Test>::NotFunder);
		assert_noop!(BonusPallet::top_up_bonus(RuntimeOrigin::root(), 0, 1), BadOrigin);
		assert_noop!(top_up(0), Error::<Test>::ZeroAmount);
		assert_noop!(top_up(u128::MAX), Error::<Test>::BudgetTooLarge);
		assert_noop!(top_up(FUNDS), TokenError::FundsUnavailable);
		Unmarketed::set(vec![SHOP]);
		assert_noop!(top_up(1), Error::<Test>::CapabilityMissing);
		Unmarketed::set(vec![]);
		Accepted::set(vec![NATIVE]);
		assert_noop!(top_up(1), Error::<Test>::AssetNotAccepted);
		Accepted::set(vec![NATIVE, TIME]);
		set_now(START + 10 * HOUR + 1);
		assert_noop!(top_up(1), Error::<Test>::AlreadyClosed);
	});
}
