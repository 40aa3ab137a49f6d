// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Buyers, Error, Event, OldestWindow, WeightInfo};
use frame_support::{
	assert_noop, assert_ok,
	traits::{Get, Hooks},
	weights::Weight,
};
use sp_runtime::DispatchError::BadOrigin;

/// Three buyers in window 0, two in window 1.
fn buyers() {
	for (era, who) in [(0, 1), (1, 2), (9, 3), (10, 1), (11, 4)] {
		Era::set(era);
		sell(who, 1);
	}
}

fn prune(rows: u32) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Loyalty::prune_buyers(signed(acc(9)), rows)
}

#[test]
fn should_remove_rows_when_the_window_after_theirs_is_over() {
	build_and_execute(|| {
		buyers();
		Era::set(20);
		let charged = assert_ok_and_weight(prune(2));
		assert_eq!(charged, Some(<() as WeightInfo>::prune_buyers(2)));
		assert_eq!((Buyers::<Test>::iter_prefix(0).count(), OldestWindow::<Test>::get()), (1, 0));
		let charged = assert_ok_and_weight(prune(200));
		assert_eq!(charged, Some(<() as WeightInfo>::prune_buyers(1)));
		assert_eq!(OldestWindow::<Test>::get(), 1);
		assert_eq!(events(), [Event::BuyersPruned { rows: 2 }, Event::BuyersPruned { rows: 1 }]);
		assert_eq!(Buyers::<Test>::iter_prefix(1).count(), 2);
		assert_noop!(prune(9), Error::<Test>::NothingToPrune);
	});
}

fn assert_ok_and_weight(result: frame_support::dispatch::DispatchResultWithPostInfo) -> Option<Weight> {
	assert_ok!(result);
	result.unwrap().actual_weight
}

#[test]
fn should_refuse_while_every_window_can_still_tell_who_came_back() {
	build_and_execute(|| {
		buyers();
		assert_noop!(prune(9), Error::<Test>::NothingToPrune);
		Era::set(19);
		assert_noop!(prune(9), Error::<Test>::NothingToPrune);
		assert_noop!(Loyalty::prune_buyers(RuntimeOrigin::root(), 9), BadOrigin);
	});
}

#[test]
fn should_remove_no_more_than_the_most_rows_when_asked_for_more() {
	build_and_execute(|| {
		let visit = crate::Visit { last: 0, repeat: false };
		for index in 0..300u16 {
			let mut key = [0; 16];
			key[..2].copy_from_slice(&index.to_le_bytes());
			Buyers::<Test>::insert(0, key, visit);
		}
		Era::set(20);
		assert_ok!(prune(u32::MAX));
		assert_eq!(Buyers::<Test>::iter().count(), 300 - crate::MAX_ROWS as usize);
	});
}

#[test]
fn should_remove_rows_in_idle_time_as_far_as_the_limit_goes() {
	build_and_execute(|| {
		buyers();
		Era::set(30);
		let (look, one) = (<() as WeightInfo>::prune_buyers(0), <() as WeightInfo>::prune_buyers(1));
		let each = one - look;
		assert_eq!(Loyalty::on_idle(1, Weight::zero()), Weight::zero());
		assert_eq!(Loyalty::on_idle(1, one), one);
		assert_eq!(Buyers::<Test>::iter_prefix(0).count(), 2);
		assert_eq!(Loyalty::on_idle(1, Weight::MAX), look + each * 2);
		assert_eq!((Buyers::<Test>::iter_prefix(0).count(), OldestWindow::<Test>::get()), (0, 1));
		// One window a block.
		assert_eq!(Loyalty::on_idle(1, Weight::MAX), look + each * 2);
		assert_eq!((Buyers::<Test>::iter().count(), OldestWindow::<Test>::get()), (0, 2));
		// Nothing is over any more.
		assert_eq!(Loyalty::on_idle(1, Weight::MAX), look);
		assert_eq!(OldestWindow::<Test>::get(), 2);
		let window: u32 = <Test as crate::Config>::WindowEras::get();
		assert_eq!(window, WINDOW);
	});
}
