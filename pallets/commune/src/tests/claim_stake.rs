// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Divisions, Error, Event, Owed, PaidAssets, StakesPaid};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

/// A cycle of 1 000 SOUK and 500 TIME, of which 600 and 300 are for stake: of validator 10 with 100, of 11 behind it with
/// 200, and of 12 behind it on the next page with 300.
fn cycle() -> u32 {
	fund(&SOUK, 1_000);
	fund(&TIME, 500);
	stake(0, 10, acc(10), 100);
	stake(0, 10, acc(11), 200);
	Places::mutate(|places| places.push((0, acc(10), 1, acc(12), 300)));
	divide()
}

#[test]
fn should_pay_validator_and_nominators_by_stake_when_they_claim() {
	build_and_execute(|| {
		cycle();
		events();
		assert_ok!(claim_stake(0, 10, 11));
		let paid = BoundedVec::truncate_from(vec![(SOUK, 200), (TIME, 100)]);
		assert_eq!(events(), [Event::StakePaid { cycle: 0, validator: acc(10), who: acc(11), paid }]);
		// The page of a validator's own stake does not matter.
		assert_ok!(Commune::claim_stake(signed(acc(10)), 0, acc(10), 7, acc(10)));
		assert_ok!(Commune::claim_stake(signed(acc(1)), 0, acc(10), 1, acc(12)));
		assert_eq!([10, 11, 12].map(|who| balance(&SOUK, &acc(who))), [100, 200, 300]);
		assert_eq!([10, 11, 12].map(|who| balance(&TIME, &acc(who))), [50, 100, 150]);
		// Nobody worked, so their part was not promised.
		assert_eq!(Owed::<Test>::get(SOUK), 0);
	});
}

#[test]
fn should_pay_once_when_claimed_twice() {
	build_and_execute(|| {
		cycle();
		assert_ok!(claim_stake(0, 10, 11));
		assert_noop!(claim_stake(0, 10, 11), Error::<Test>::AlreadyClaimed);
		assert_eq!(StakesPaid::<Test>::get((0, acc(10), acc(11))), PaidAssets(3));
	});
}

#[test]
fn should_keep_an_asset_to_be_claimed_when_it_cannot_be_received() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		// 8 of TIME are for stake, and an account needs 10.
		fund(&TIME, 14);
		stake(0, 10, acc(10), 100);
		divide();
		assert_ok!(claim_stake(0, 10, 10));
		assert_eq!((balance(&SOUK, &acc(10)), balance(&TIME, &acc(10))), (600, 0));
		assert_noop!(claim_stake(0, 10, 10), Error::<Test>::CannotReceive);
		fund_account(10);
		assert_ok!(claim_stake(0, 10, 10));
		assert_eq!(balance(&TIME, &acc(10)), 10 + 8);
		assert_noop!(claim_stake(0, 10, 10), Error::<Test>::AlreadyClaimed);
	});
}

fn fund_account(who: u8) {
	use frame_support::traits::fungibles::Mutate;
	assert_ok!(Money::mint_into(TIME, &acc(who), 10));
}

#[test]
fn should_refuse_when_the_account_was_not_exposed_there() {
	build_and_execute(|| {
		cycle();
		for (validator, page, who) in [(10, 0, 12), (10, 1, 11), (11, 0, 11), (10, 0, 13)] {
			let claim = Commune::claim_stake(signed(acc(1)), 0, acc(validator), page, acc(who));
			assert_noop!(claim, Error::<Test>::NotExposed);
		}
	});
}

#[test]
fn should_refuse_when_the_part_is_less_than_a_base_unit() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		stake(0, 10, acc(10), 1_000_000);
		stake(0, 10, acc(11), 1);
		divide();
		assert_noop!(claim_stake(0, 10, 11), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn should_refuse_when_the_cycle_is_not_divided_or_over() {
	build_and_execute(|| {
		assert_noop!(claim_stake(0, 10, 10), Error::<Test>::DivisionNotFound);
		cycle();
		divide();
		divide();
		assert_eq!(Divisions::<Test>::get(0).unwrap().until, 3);
		assert_noop!(claim_stake(0, 10, 10), Error::<Test>::ClaimPeriodOver);
		assert_noop!(
			Commune::claim_stake(RuntimeOrigin::none(), 0, acc(10), 0, acc(10)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn should_refuse_when_a_cycle_divided_work_and_no_asset() {
	build_and_execute(|| {
		stake(0, 10, acc(10), 100);
		work(20, 1);
		divide();
		assert_noop!(claim_stake(0, 10, 10), Error::<Test>::NothingToClaim);
		assert_noop!(claim_work(0, 20), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn should_refuse_when_the_pot_itself_would_be_paid() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		stake(0, 10, pot(), 100);
		divide();
		let claim = Commune::claim_stake(signed(acc(1)), 0, acc(10), 0, pot());
		assert_noop!(claim, Error::<Test>::CannotReceive);
	});
}
