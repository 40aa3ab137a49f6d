// SPDX-License-Identifier: Apache-2.0

//! `freeze`, `unfreeze`, `withdraw_unfrozen` and `claim_dividends`, and the three accumulator bugs found in audits of
//! others, as regressions.

use crate::{mock::*, AllDividends, Error, Event, HoldReason, Stakes};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use souk_primitives::rewards::Pot;
use sp_runtime::DispatchError;

fn freeze(who: u8, amount: u128) {
	assert_ok!(Rewards::freeze(signed(acc(who)), amount));
}
/// Share TIME among what is frozen.
fn share(amount: u128) {
	assert_ok!(Rewards::fund_pot(signed(acc(20)), Pot::Dividends, amount));
}
fn held(who: u8) -> u128 {
	Balances::balance_on_hold(&HoldReason::Frozen.into(), &acc(who))
}
fn due(who: u8) -> u128 {
	Rewards::account_view(acc(who)).dividends
}
/// The pot keeps the least balance; put it there so that dividends are whole.
fn open_pot() {
	fill(Pot::Dividends, TIME, 0);
	frame_support::assert_ok!(<Money as frame_support::traits::fungibles::Mutate<AccountId>>::mint_into(
		TIME,
		&Rewards::account_of(Pot::Dividends),
		TIME_MIN
	));
}

#[test]
fn should_hold_and_share_when_frozen() {
	build_and_execute(|| {
		open_pot();
		// Powers of two, so that nothing is rounded.
		freeze(1, 24_576);
		freeze(2, 8_192);
		assert_eq!(
			events(),
			[
				Event::Frozen { who: acc(1), amount: 24_576, shares: 24_576 },
				Event::Frozen { who: acc(2), amount: 8_192, shares: 8_192 },
			]
		);
		assert_eq!(held(1), 24_576);
		share(400);
		assert_eq!((due(1), due(2)), (300, 100));
		freeze(1, 32_768);
		assert_eq!(held(1), 57_344);
		share(800);
		assert_eq!((due(1), due(2)), (1_000, 200));
		events();
		assert_ok!(Rewards::claim_dividends(signed(acc(1))));
		assert_eq!(events(), [Event::DividendsClaimed { who: acc(1), amount: 1_000 }]);
		assert_eq!(free(TIME, &acc(1)), FUNDS + 1_000);
		assert_noop!(Rewards::claim_dividends(signed(acc(1))), Error::<Test>::NothingToClaim);
		assert_eq!(AllDividends::<Test>::get().owed, 200);
	});
}

#[test]
fn should_fail_to_freeze_when_too_little_or_not_there() {
	build_and_execute(|| {
		assert_noop!(Rewards::freeze(signed(acc(1)), 999), Error::<Test>::AmountTooSmall);
		assert!(Rewards::freeze(signed(acc(1)), FUNDS * 2).is_err());
		assert!(Rewards::freeze(signed(nobody()), 1_000).is_err());
		assert_noop!(Rewards::freeze(RuntimeOrigin::root(), 1_000), DispatchError::BadOrigin);
		assert_eq!(Stakes::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_not_freeze_the_same_souk_twice() {
	build_and_execute(|| {
		freeze(1, FUNDS - ED);
		assert!(Rewards::freeze(signed(acc(1)), 1_000).is_err());
	});
}

#[test]
fn should_earn_nothing_more_when_unfrozen_and_be_free_after_the_delay() {
	build_and_execute(|| {
		open_pot();
		freeze(1, 16_384);
		freeze(2, 16_384);
		share(400);
		events();
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 16_384));
		let until = now() + UnfreezeDelay::get();
		assert_eq!(events(), [Event::Unfreezing { who: acc(1), amount: 16_384, until }]);
		share(400);
		assert_eq!((due(1), due(2)), (200, 600));
		assert_noop!(Rewards::withdraw_unfrozen(signed(acc(9)), acc(1)), Error::<Test>::TooEarly);
		set_now(until - 1);
		assert_noop!(Rewards::withdraw_unfrozen(signed(acc(9)), acc(1)), Error::<Test>::TooEarly);
		set_now(until);
		events();
		assert_ok!(Rewards::withdraw_unfrozen(signed(acc(9)), acc(1)));
		assert_eq!(
			events(),
			[
				Event::Unfrozen { who: acc(1), amount: 16_384 },
				Event::DividendsClaimed { who: acc(1), amount: 200 },
			]
		);
		assert_eq!((held(1), free(SOUK, &acc(1)), free(TIME, &acc(1))), (0, FUNDS, FUNDS + 200));
		assert!(!Stakes::<Test>::contains_key(acc(1)));
		assert_noop!(Rewards::withdraw_unfrozen(signed(acc(9)), acc(1)), Error::<Test>::StakeNotFound);
	});
}

#[test]
fn should_fail_to_unfreeze_when_not_there_or_a_crumb_is_left() {
	build_and_execute(|| {
		let unfreeze = |amount| Rewards::unfreeze(signed(acc(1)), amount);
		assert_noop!(unfreeze(1), Error::<Test>::StakeNotFound);
		assert_noop!(Rewards::claim_dividends(signed(acc(1))), Error::<Test>::StakeNotFound);
		freeze(1, 5_000);
		assert_noop!(unfreeze(0), Error::<Test>::ZeroAmount);
		assert_noop!(unfreeze(5_001), Error::<Test>::AmountTooLarge);
		assert_noop!(unfreeze(4_001), Error::<Test>::AmountTooSmall);
		assert_ok!(unfreeze(4_000));
		assert_noop!(Rewards::unfreeze(RuntimeOrigin::none(), 1), DispatchError::BadOrigin);
	});
}

#[test]
fn should_merge_the_last_when_more_parts_leave_than_are_kept() {
	build_and_execute(|| {
		freeze(1, 100_000);
		for _ in 0..20 {
			assert_ok!(Rewards::unfreeze(signed(acc(1)), 1_000));
			set_now(now() + 1_000);
		}
		let stake = Stakes::<Test>::get(acc(1)).unwrap();
		assert_eq!(stake.leaving.len(), 8);
		assert_eq!(stake.leaving_sum(), 20_000);
		// A shorter delay does not overtake what is before it.
		UnfreezeDelay::set(0);
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 1_000));
		assert_noop!(Rewards::withdraw_unfrozen(signed(acc(1)), acc(1)), Error::<Test>::TooEarly);
		set_now(now() + 8 * DAY);
		assert_ok!(Rewards::withdraw_unfrozen(signed(acc(1)), acc(1)));
		assert_eq!(held(1), 79_000);
	});
}

#[test]
fn should_give_dividends_back_to_the_pot_when_they_cannot_be_received() {
	build_and_execute(|| {
		open_pot();
		let poor = acc(50);
		assert_ok!(<Balances as frame_support::traits::fungible::Mutate<_>>::mint_into(&poor, 20_000));
		assert_ok!(Rewards::freeze(signed(poor.clone()), 16_384));
		share(5);
		assert!(Rewards::claim_dividends(signed(poor.clone())).is_err());
		assert_ok!(Rewards::unfreeze(signed(poor.clone()), 16_384));
		pass(7);
		events();
		assert_ok!(Rewards::withdraw_unfrozen(signed(poor.clone()), poor.clone()));
		assert!(events().contains(&Event::DividendsForfeited { who: poor, amount: 5 }));
		assert_eq!(AllDividends::<Test>::get().owed, 0);
		freeze(2, 16_384);
		share(5);
		assert_eq!(due(2), 10);
	});
}

#[test]
fn should_fail_to_share_when_nothing_is_frozen() {
	build_and_execute(|| {
		let fund = || Rewards::fund_pot(signed(acc(20)), Pot::Dividends, 100);
		assert_noop!(fund(), Error::<Test>::NothingFrozen);
		freeze(1, 10_000);
		assert_ok!(fund());
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 10_000));
		assert_noop!(fund(), Error::<Test>::NothingFrozen);
	});
}

/// Acala: a transfer of shares to oneself doubled rewards. Shares do not move here; what an account can do with itself
/// creates nothing.
#[test]
fn acala_should_create_nothing_when_an_account_deals_with_itself() {
	build_and_execute(|| {
		open_pot();
		freeze(1, 16_384);
		freeze(2, 16_384);
		share(1_000);
		for _ in 0..5 {
			assert_ok!(Rewards::unfreeze(signed(acc(1)), 5_000));
			assert_ok!(Rewards::freeze(signed(acc(1)), 5_000));
		}
		assert_eq!((due(1), due(2)), (500, 500));
		assert_ok!(Rewards::claim_dividends(signed(acc(1))));
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 10_000));
		assert_ok!(Rewards::freeze(signed(acc(1)), 10_000));
		assert_noop!(Rewards::claim_dividends(signed(acc(1))), Error::<Test>::NothingToClaim);
		assert_noop!(
			Rewards::acknowledge_debt(signed(acc(1)), acc(1), 5, now() + 1),
			Error::<Test>::SelfReferred
		);
		assert_noop!(Rewards::set_inviter(signed(acc(1)), acc(1)), Error::<Test>::SelfReferred);
		let own = Line::new(1, 1);
		own.settle();
		assert!(!crate::Accounts::<Test>::contains_key(acc(1)));
	});
}

/// Acala: shares moved without reward debt when it rounded to zero. A position remembers where it stood, however small.
#[test]
fn acala_should_earn_nothing_from_before_when_shares_are_tiny() {
	build_and_execute(|| {
		open_pot();
		freeze(1, 1_000_000_000);
		share(7);
		// Each base unit earned less than a base unit: 7/10^9.
		freeze(2, 1_000);
		assert_eq!(due(2), 0);
		for _ in 0..10 {
			freeze(2, 1_000);
			assert_ok!(Rewards::unfreeze(signed(acc(2)), 1_000));
		}
		assert_eq!(due(2), 0);
		share(1_100_000);
		// 1 000 and 10^9 of 10^9 + 1 000, rounded down.
		assert_eq!(due(2), 1);
		assert_eq!(due(1), 1_100_005);
	});
}

/// Acala: the first to come, with one share, inflated it and took what gathered before or what others put in.
#[test]
fn acala_should_not_empty_the_pot_when_first_to_come() {
	build_and_execute(|| {
		open_pot();
		// What gathers while nobody has a share stays where it is…
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), acc(50), 5_000));
		<Money as frame_support::traits::fungibles::Mutate<AccountId>>::mint_into(
			TIME,
			&Rewards::account_of(Pot::Dividends),
			1_000_000,
		)
		.unwrap();
		// …and the first, with the least there is, earns as if ten times as much were frozen.
		assert_ok!(Rewards::freeze(signed(acc(50)), 1_000));
		share(10);
		assert_eq!(due(50), 100_000);
		freeze(2, 1_000_000);
		// Giving TIME to the pot changes no share: one base unit of SOUK is one share, always.
		assert_eq!(AllDividends::<Test>::get().accumulator.shares, 1_001_000);
		assert_eq!(due(2), 0);
	});
}
