// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, NextPrune, Pairs, Ratings, Shares, Totals};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::activity::{Activity, Deed};
use sp_runtime::DispatchError;

#[test]
fn should_remove_all_rows_of_an_era_when_it_expired() {
	build_and_execute(|| {
		for who in 1..=5 {
			Rewards::record(&acc(who), Deed::TraceUpload, 1);
		}
		Line::new(6, 7).settle();
		Rewards::rate_shop(1, &alice(), 500);
		pass_and_close(1);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		assert_noop!(Rewards::prune(signed(bob()), 100), Error::<Test>::TooEarly);
		pass_and_close(10);
		events();
		// Seven shares, a rating and a pair.
		assert_ok!(Rewards::prune(signed(bob()), 4));
		assert_eq!(events(), [Event::Pruned { rows: 4, next: 0 }]);
		assert_ok!(Rewards::do_try_state());
		assert_ok!(Rewards::prune(signed(bob()), 100));
		assert_eq!(events(), [Event::Pruned { rows: 5, next: 1 }]);
		assert_eq!(Shares::<Test>::iter_prefix(0).count(), 0);
		assert_eq!(Ratings::<Test>::iter().count() + Pairs::<Test>::iter().count(), 0);
		assert!(!Totals::<Test>::contains_key(0));
		assert!(Shares::<Test>::contains_key(1, alice()));
		assert_noop!(Rewards::prune(signed(bob()), 100), Error::<Test>::TooEarly);
		assert_eq!(NextPrune::<Test>::get(), 1);
	});
}

#[test]
fn should_fail_when_asked_for_nothing_or_by_nobody() {
	build_and_execute(|| {
		pass_and_close(1);
		pass_and_close(10);
		assert_noop!(Rewards::prune(signed(bob()), 0), Error::<Test>::ZeroAmount);
		assert_noop!(Rewards::prune(RuntimeOrigin::root(), 1), DispatchError::BadOrigin);
		assert_ok!(Rewards::prune(signed(bob()), u32::MAX));
	});
}
