// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Owed, Works};
use frame_support::{assert_noop, assert_ok, traits::fungibles::Mutate, BoundedVec};
use sp_runtime::DispatchError;

#[test]
fn should_pay_by_power_when_testers_claim() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		fund(&TIME, 500);
		work(20, 30);
		work(21, 10);
		divide();
		events();
		assert_ok!(claim_work(0, 20));
		let paid = BoundedVec::truncate_from(vec![(SOUK, 300), (TIME, 150)]);
		assert_eq!(events(), [Event::WorkPaid { cycle: 0, who: acc(20), paid }]);
		assert_ok!(claim_work(0, 21));
		assert_eq!((balance(&SOUK, &acc(21)), balance(&TIME, &acc(21))), (100, 50));
		assert_eq!(Works::<Test>::iter().count(), 0);
		assert_eq!(Owed::<Test>::iter().count(), 0);
		assert_noop!(claim_work(0, 20), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn should_keep_an_asset_to_be_claimed_when_it_cannot_be_received() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		fund(&TIME, 20);
		work(20, 1);
		divide();
		assert_ok!(claim_work(0, 20));
		assert_eq!((balance(&SOUK, &acc(20)), balance(&TIME, &acc(20))), (400, 0));
		assert_noop!(claim_work(0, 20), Error::<Test>::CannotReceive);
		assert_ok!(Money::mint_into(TIME, &acc(20), MIN));
		assert_ok!(claim_work(0, 20));
		assert_eq!(balance(&TIME, &acc(20)), MIN + 8);
		assert!(!Works::<Test>::contains_key(0, acc(20)));
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_claim() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		work(20, 1);
		assert_noop!(claim_work(0, 20), Error::<Test>::DivisionNotFound);
		divide();
		assert_noop!(claim_work(0, 21), Error::<Test>::NothingToClaim);
		assert_noop!(Commune::claim_work(RuntimeOrigin::none(), 0, acc(20)), DispatchError::BadOrigin);
		divide();
		divide();
		assert_noop!(claim_work(0, 20), Error::<Test>::ClaimPeriodOver);
	});
}
