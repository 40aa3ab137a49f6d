// SPDX-License-Identifier: Apache-2.0

//! `freeze`, `unfreeze`, `withdraw_unfrozen` and `claim_dividends`, and the three accumulator bugs found in audits of
//! others, as regressions.

use crate::{mock::*, AllDividends, Error, Event, HoldReason, Stakes};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use proptest::prelude::*;
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
		// What gathers while nobody has a share stays where it is, until as much is frozen as a dividend is shared among…
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), acc(50), 5_000));
		<Money as frame_support::traits::fungibles::Mutate<AccountId>>::mint_into(
			TIME,
			&Rewards::account_of(Pot::Dividends),
			1_000_000,
		)
		.unwrap();
		// …and the first, with the least there is, earns as if ten times as much were frozen.
		assert_ok!(Rewards::freeze(signed(acc(50)), 1_000));
		share(1_001);
		assert_eq!(due(50), 100);
		freeze(2, 1_000_000);
		// Giving TIME to the pot changes no share: one base unit of SOUK is one share, always.
		assert_eq!(AllDividends::<Test>::get().accumulator.shares, 1_001_000);
		assert_eq!(due(2), 0);
	});
}

/// Share an amount by so many calls of one base unit each.
fn share_by_units(calls: u32) {
	for _ in 0..calls {
		share(1);
	}
}

/// The attack of issue 12: a stake of 1/1024 of `LeastShares`, a large dividend, and then 3 072 calls of one base unit.
/// Each call shared the rest again: together they took 1 020 414 853 of 1 073 741 824 base units, of which the stake has
/// 1 048 576 coming. They cost 3 072 base units.
#[test]
fn should_earn_its_part_when_little_is_frozen_and_the_pot_is_funded_again_and_again() {
	build_and_execute(|| {
		const DIVIDEND: u128 = 1 << 30;
		const FAIR: u128 = DIVIDEND >> 10;
		LeastShares::set(1 << 20);
		open_pot();
		let policy = create(daily(TIME, souk_primitives::rewards::Basis::Frozen, DIVIDEND), DIVIDEND);
		freeze(1, 1 << 10);
		pass_and_close(1);
		assert_eq!(due(1), FAIR);
		share_by_units(3_072);
		// A call of one base unit costs that unit, and brings 1/1024 of it.
		assert_eq!(due(1), FAIR + 3);
		assert_eq!(free(TIME, &acc(20)), FUNDS - 3_072);
		assert_ok!(Rewards::claim_dividends(signed(acc(1))));
		// What was not shared is still the policy's.
		assert_eq!(spare(Pot::Policy(policy), TIME), DIVIDEND - FAIR);
		assert_eq!(spare(Pot::Dividends, TIME), 3_072 - 3);
	});
}

/// The same with TIME that lies in the pot already: sent to its account, or forfeited.
#[test]
fn should_not_share_what_lies_in_the_pot_while_less_than_the_least_is_frozen() {
	build_and_execute(|| {
		LeastShares::set(1 << 20);
		open_pot();
		fill(Pot::Dividends, TIME, 1 << 20);
		freeze(1, 1 << 10);
		share_by_units(3_072);
		assert_eq!((due(1), spare(Pot::Dividends, TIME)), (3, (1 << 20) + 3_072));
		// When enough is frozen all of it is shared at once, and nothing is left to share again.
		freeze(2, (1 << 20) - (1 << 10));
		share(1);
		let dividends = AllDividends::<Test>::get();
		assert_eq!(dividends.owed, (1 << 20) + 3_072 + 1);
		assert_eq!(dividends.owed, spare(Pot::Dividends, TIME));
		assert_eq!(due(1), 3 + (1 << 10));
		share_by_units(100);
		assert_eq!(AllDividends::<Test>::get().owed, dividends.owed + 100);
	});
}

#[test]
fn should_take_only_what_is_shared_when_a_pot_is_funded() {
	build_and_execute(|| {
		LeastShares::set(1 << 14);
		open_pot();
		freeze(1, 1 << 12);
		events();
		share(1_000);
		// A quarter of the least is frozen.
		assert_eq!(
			events(),
			[
				Event::DividendShared { amount: 250, shares: 1 << 12 },
				Event::PotFunded { pot: Pot::Dividends, who: acc(20), amount: 250 },
			]
		);
		assert_eq!((free(TIME, &acc(20)), due(1)), (FUNDS - 250, 250));
	});
}

#[test]
fn should_bring_the_least_balance_when_the_pot_is_new() {
	build_and_execute(|| {
		freeze(1, 1 << 14);
		let fund = |amount| Rewards::fund_pot(signed(acc(20)), Pot::Dividends, amount);
		assert_noop!(fund(TIME_MIN), Error::<Test>::AmountTooSmall);
		assert_ok!(fund(TIME_MIN + 90));
		assert_eq!((due(1), free(TIME, &acc(20))), (90, FUNDS - TIME_MIN - 90));
		assert_ok!(fund(1));
		assert_eq!(due(1), 91);
		assert!(fund(FUNDS * 2).is_err());
		assert_eq!(due(1), 91);
	});
}

#[test]
fn should_be_fair_when_a_call_is_refused() {
	use crate::Call;
	build_and_execute(|| {
		open_pot();
		let run = |who: u8, call: Call<Test>| {
			let (weight, result) = souk_testing::charged(RuntimeCall::Rewards(call), signed(acc(who)));
			(weight, result.is_ok())
		};
		let freeze = |amount| Call::freeze { amount };
		let unfreeze = |amount| Call::unfreeze { amount };
		let fund = |amount| Call::fund_pot { pot: Pot::Dividends, amount };
		let withdraw = |who| Call::withdraw_unfrozen { who: acc(who) };
		let fair = |good: (frame_support::weights::Weight, bool), refused: &[(u8, Call<Test>)]| {
			assert!(good.1);
			for (who, call) in refused {
				let (weight, done) = run(*who, call.clone());
				assert!(!done, "{call:?}");
				souk_testing::assert_fair(weight, good.0);
			}
		};
		let early = run(20, fund(100));
		assert!(!early.1, "nothing is frozen");
		fair(run(1, freeze(20_000)), &[(1, freeze(1)), (1, freeze(2 * FUNDS)), (99, freeze(5_000))]);
		let good = run(20, fund(100));
		souk_testing::assert_fair(early.0, good.0);
		fair(good, &[(20, fund(0)), (20, fund(2 * FUNDS)), (99, fund(5))]);
		let claim = || Call::claim_dividends {};
		fair(run(1, claim()), &[(1, claim()), (2, claim())]);
		fair(run(1, unfreeze(20_000)), &[(1, unfreeze(0)), (1, unfreeze(1)), (2, unfreeze(1))]);
		let early = run(9, withdraw(1));
		assert!(!early.1);
		pass(8);
		let good = run(9, withdraw(1));
		souk_testing::assert_fair(early.0, good.0);
		fair(good, &[(9, withdraw(1)), (9, withdraw(2))]);
	});
}

#[derive(Clone, Debug)]
enum Step {
	Fund(u128),
	Freeze(u8, u128),
	Unfreeze(u8, u128),
	Claim(u8),
	Withdraw(u8),
	Wait,
}

fn step() -> impl Strategy<Value = Step> {
	let who = || 1u8..5;
	let amount = || prop_oneof![1u128..20, 1u128..100_000];
	prop_oneof![
		6 => amount().prop_map(Step::Fund),
		3 => (who(), amount()).prop_map(|(who, amount)| Step::Freeze(who, amount)),
		2 => (who(), amount()).prop_map(|(who, amount)| Step::Unfreeze(who, amount)),
		2 => who().prop_map(Step::Claim),
		1 => who().prop_map(Step::Withdraw),
		1 => Just(Step::Wait),
	]
}

/// What the accounts 1 to 4 claimed, and what they have coming.
fn earned() -> u128 {
	(1..5).map(|who| due(who) + free(TIME, &acc(who)) - FUNDS).sum()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

	/// Over any sequence: what was claimed and what is owed is at most what the payer gave, and at least that less one
	/// base unit for each dividend, claim and change of shares.
	#[test]
	fn should_never_share_more_than_was_moved(steps in prop::collection::vec(step(), 1..80)) {
		build_and_execute(|| {
			open_pot();
			let mut roundings = 0u128;
			for step in steps {
				let call = || match step {
					Step::Fund(amount) => Rewards::fund_pot(signed(acc(20)), Pot::Dividends, amount),
					Step::Freeze(who, amount) => Rewards::freeze(signed(acc(who)), amount),
					Step::Unfreeze(who, amount) => Rewards::unfreeze(signed(acc(who)), amount),
					Step::Claim(who) => Rewards::claim_dividends(signed(acc(who))),
					Step::Withdraw(who) => Rewards::withdraw_unfrozen(signed(acc(9)), acc(who)),
					Step::Wait => {
						pass(8);
						Ok(())
					},
				};
				let _ = frame_support::storage::with_storage_layer(call);
				roundings += 1;
				let given = FUNDS - free(TIME, &acc(20));
				let paid = (1..5).map(|who| free(TIME, &acc(who)) - FUNDS).sum::<u128>();
				assert!(paid + AllDividends::<Test>::get().owed <= given);
				assert!(earned() <= given && given <= earned() + roundings + 4, "{} of {given}", earned());
			}
		});
	}

	/// Many calls give each stake what one call with the sum gives, and at most one base unit less a call.
	#[test]
	fn should_share_the_same_when_a_sum_is_split(
		stakes in prop::collection::vec(1_000u128..20_000, 1..5),
		parts in prop::collection::vec(prop_oneof![1u128..4, 1u128..1_000_000], 1..60),
	) {
		let give = |amounts: &[u128]| {
			let mut result = (Vec::new(), 0);
			build_and_execute(|| {
				open_pot();
				fill(Pot::Dividends, TIME, 12_345);
				(1u8..).zip(&stakes).for_each(|(who, amount)| freeze(who, *amount));
				amounts.iter().for_each(|amount| share(*amount));
				result = ((1u8..).zip(&stakes).map(|(who, _)| due(who)).collect(), FUNDS - free(TIME, &acc(20)));
			});
			result
		};
		let ((split, given), (whole, at_once)) = (give(&parts), give(&[parts.iter().sum()]));
		let calls = parts.len() as u128;
		// The payer of many parts gives at most one base unit more a call, which stays in the pot.
		assert!(at_once <= given && given <= at_once + calls);
		for (split, whole) in split.into_iter().zip(whole) {
			assert!(split.abs_diff(whole) <= 1, "{split} by {calls} calls, {whole} by one");
		}
	}
}

/// Room for parts on their way out is short, so parts that are free at the same moment share one.
#[test]
fn should_leave_as_one_part_when_several_leave_in_the_same_moment() {
	build_and_execute(|| {
		freeze(1, 20_000);
		let until = now() + UnfreezeDelay::get();
		for _ in 0..10 {
			assert_ok!(Rewards::unfreeze(signed(acc(1)), 1_000));
		}
		assert_eq!(Stakes::<Test>::get(acc(1)).unwrap().leaving.into_inner(), [(until, 10_000)]);
	});
}

/// Anybody may withdraw for an account. Its dividends are its own to claim, until nothing of it is left to wait for.
#[test]
fn should_keep_dividends_when_something_is_frozen_or_still_leaves() {
	build_and_execute(|| {
		open_pot();
		freeze(1, 32_768);
		share(400);
		assert_eq!(due(1), 400);
		let withdraw = || {
			events();
			assert_ok!(Rewards::withdraw_unfrozen(signed(acc(9)), acc(1)));
			events()
		};
		let unfrozen = Event::Unfrozen { who: acc(1), amount: 8_192 };
		// Half of it stays frozen.
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 8_192));
		set_now(now() + UnfreezeDelay::get());
		assert_eq!((withdraw(), due(1)), (vec![unfrozen.clone()], 400));
		// Nothing stays frozen, and one of two parts is still on its way.
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 8_192));
		set_now(now() + DAY);
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 16_384));
		set_now(now() + UnfreezeDelay::get() - DAY);
		assert_eq!((withdraw(), due(1)), (vec![unfrozen], 400));
		set_now(now() + DAY);
		let claimed = Event::DividendsClaimed { who: acc(1), amount: 400 };
		assert_eq!(withdraw(), [Event::Unfrozen { who: acc(1), amount: 16_384 }, claimed]);
		assert!(!Stakes::<Test>::contains_key(acc(1)));
	});
}

#[test]
fn should_tell_of_no_dividends_when_there_are_none() {
	build_and_execute(|| {
		freeze(1, 16_384);
		assert_ok!(Rewards::unfreeze(signed(acc(1)), 16_384));
		set_now(now() + UnfreezeDelay::get());
		events();
		assert_ok!(Rewards::withdraw_unfrozen(signed(acc(1)), acc(1)));
		assert_eq!(events(), [Event::Unfrozen { who: acc(1), amount: 16_384 }]);
	});
}
