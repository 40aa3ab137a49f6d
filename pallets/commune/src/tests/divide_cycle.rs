// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Course, Divided, Divisions, Error, Event, Over, Owed, Portion, Powers, Running};
use frame_support::{assert_noop, assert_ok, dispatch::Pays, BoundedVec};
use sp_core::H256;
use sp_runtime::{DispatchError, Perbill};

fn divided(asset: souk_primitives::AssetId, stake: u128, work: u128) -> Divided {
	Divided { asset, stake: Portion::new(stake), work: Portion::new(work) }
}

#[test]
fn should_divide_what_came_in_when_a_cycle_is_closed() {
	build_and_execute(|| {
		fund(&SOUK, 1_001);
		fund(&TIME, 500);
		stake(0, 10, acc(10), 300);
		work(20, 7);
		work(21, 3);
		FirstOpen::set(1);
		assert_ok!(Commune::divide_cycle(signed(acc(1))));
		assert_eq!(events(), [Event::CycleOver { cycle: 0, last: 0 }]);
		assert_eq!(Running::<Test>::get().over, Some(Over { at: 1, last: 0 }));
		assert_ok!(Commune::divide_cycle(signed(acc(1))));
		// The pot keeps the minimum balances. What is rounded off the part of stake goes to work.
		let assets = BoundedVec::truncate_from(vec![divided(SOUK, 600, 401), divided(TIME, 300, 200)]);
		assert_eq!(events(), [Event::CycleDivided { cycle: 0, era: 0, staked: 300, power: 10, assets }]);
		assert_eq!((Owed::<Test>::get(SOUK), Owed::<Test>::get(TIME)), (1_001, 500));
		assert_eq!(Powers::<Test>::iter().count(), 0);
		assert_eq!(Divisions::<Test>::get(0).unwrap().until, 3);
		let part = Perbill::from_percent(60);
		assert_eq!(Running::<Test>::get(), Course { cycle: 1, since: 1, stake_part: part, over: None });
	});
}

#[test]
fn should_divide_nothing_twice_when_an_earlier_cycle_is_not_claimed() {
	build_and_execute(|| {
		stake(0, 10, acc(10), 300);
		stake(1, 10, acc(10), 300);
		fund(&SOUK, 1_000);
		work(20, 1);
		divide();
		fund(&SOUK, 50);
		work(20, 1);
		Active::set(1);
		divide();
		let second = Divisions::<Test>::get(1).unwrap();
		assert_eq!(second.assets.into_inner(), [divided(SOUK, 30, 20)]);
		assert_eq!(Owed::<Test>::get(SOUK), 1_050);
	});
}

#[test]
fn should_keep_a_side_for_the_next_cycle_when_nobody_could_claim_it() {
	build_and_execute(|| {
		stake(0, 10, acc(10), 300);
		fund(&SOUK, 1_000);
		divide();
		assert_eq!(Divisions::<Test>::get(0).unwrap().assets.into_inner(), [divided(SOUK, 600, 0)]);
		// Era 1 has no stake. The 400 of work are divided now, and the part of stake stays.
		Active::set(1);
		work(20, 1);
		divide();
		assert_eq!(Divisions::<Test>::get(1).unwrap().assets.into_inner(), [divided(SOUK, 0, 160)]);
		// Nobody staked and nobody worked.
		Active::set(2);
		divide();
		assert_eq!(Divisions::<Test>::get(2), None);
		assert_eq!(Owed::<Test>::get(SOUK), 760);
	});
}

#[test]
fn should_leave_assets_out_when_orders_may_not_be_paid_in_them() {
	build_and_execute(|| {
		stake(0, 10, acc(10), 300);
		for asset in [TIME, TOKEN, JUNK] {
			fund(&asset, 100);
		}
		work(20, 1);
		// An asset that is listed twice is divided once.
		Shared::set(BoundedVec::truncate_from(vec![TOKEN, JUNK, TOKEN]));
		divide();
		assert_eq!(Divisions::<Test>::get(0).unwrap().assets.into_inner(), [divided(TOKEN, 60, 40)]);
	});
}

#[test]
fn should_count_a_new_part_of_stake_from_the_next_cycle_on() {
	build_and_execute(|| {
		stake(0, 10, acc(10), 300);
		fund(&SOUK, 1_000);
		work(20, 1);
		StakePart::set(Perbill::from_percent(10));
		assert_eq!(Commune::stake_part(), Perbill::from_percent(60));
		divide();
		assert_eq!(Divisions::<Test>::get(0).unwrap().assets.into_inner(), [divided(SOUK, 600, 400)]);
		assert_eq!(Commune::stake_part(), Perbill::from_percent(10));
	});
}

#[test]
fn should_draw_one_era_of_the_cycle_when_it_had_several() {
	build_and_execute(|| {
		for era in 0..10 {
			stake(era, 10, acc(10), 100 + u128::from(era));
		}
		fund(&SOUK, 1_000);
		Active::set(9);
		let mut seed = H256::zero();
		seed.0[0] = 13;
		Seed::set(seed);
		divide();
		let division = Divisions::<Test>::get(0).unwrap();
		assert_eq!((division.era, division.staked), (3, 103));
		assert_eq!(Running::<Test>::get().since, 10);
	});
}

#[test]
fn should_wait_when_the_randomness_is_no_younger_than_the_end_of_the_cycle() {
	build_and_execute(|| {
		FirstOpen::set(1);
		System::set_block_number(5);
		assert_ok!(Commune::divide_cycle(signed(acc(1))));
		System::set_block_number(9);
		// An epoch that began in the very block of the end: its randomness was decided before that block.
		for known in [4, 5] {
			Known::set(known);
			assert!(Commune::divide_cycle(signed(acc(1))).is_err());
			assert_eq!(Running::<Test>::get().cycle, 0);
		}
		Known::set(6);
		assert_ok!(Commune::divide_cycle(signed(acc(1))));
		assert_eq!(Running::<Test>::get().cycle, 1);
	});
}

#[test]
fn should_refuse_and_charge_for_a_look_when_nothing_waits() {
	build_and_execute(|| {
		let refused = Commune::divide_cycle(signed(acc(1))).unwrap_err();
		assert_eq!(refused.error, Error::<Test>::NothingToDo.into());
		assert_eq!(refused.post_info.pays_fee, Pays::Yes);
		assert_eq!(refused.post_info.actual_weight, Some(<() as crate::WeightInfo>::look()));
		assert_noop!(Commune::divide_cycle(RuntimeOrigin::none()), DispatchError::BadOrigin);
	});
}
