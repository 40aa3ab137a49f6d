// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Backings, Error, Event, HoldReason, Testers};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{Perbill, TokenError};

const WHO: AccountId = FIRST_TESTER;

fn back(who: AccountId, amount: u128) -> sp_runtime::DispatchResult {
	Experience::back_tester(signed(who), WHO, amount)
}

#[test]
fn should_hold_stake_when_a_tester_is_backed() {
	build_and_execute(|| {
		assert_noop!(back(STRANGER, 1_000), Error::<Test>::NotEnrolled);
		testers(1);
		assert_noop!(back(WHO, 1_000), Error::<Test>::SelfBacking);
		assert_noop!(back(STRANGER, 99), Error::<Test>::StakeTooSmall);
		assert_noop!(back(NOBODY, 1_000), TokenError::FundsUnavailable);
		events();
		assert_ok!(back(STRANGER, 1_000));
		assert_eq!(events(), [Event::TesterBacked { tester: WHO, backer: STRANGER, amount: 1_000 }]);
		assert_ok!(back(STRANGER, 1));
		assert_noop!(back(STRANGER, 0), Error::<Test>::StakeTooSmall);
		assert_eq!(held(HoldReason::Backing, STRANGER), 1_001);
		assert_eq!(Experience::tester_view(WHO).unwrap().backing, 1_001);
		assert_ok!(Experience::leave_draws(signed(WHO)));
		assert_noop!(back(STRANGER, 1_000), Error::<Test>::NotEnrolled);
	});
}

#[test]
fn should_release_stake_after_the_period_when_unbacked() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(back(STRANGER, 1_000));
		let unback = |who, amount| Experience::unback_tester(signed(who), WHO, amount);
		let withdraw = || Experience::withdraw_backing(signed(STRANGER), WHO);
		assert_noop!(unback(EXPERT, 1), Error::<Test>::BackingNotFound);
		assert_noop!(unback(STRANGER, 1_001), Error::<Test>::BackingNotFound);
		assert_noop!(unback(STRANGER, 901), Error::<Test>::StakeTooSmall);
		assert_noop!(unback(STRANGER, 0), Error::<Test>::StakeTooSmall);
		assert_noop!(withdraw(), Error::<Test>::NotLeaving);
		events();
		assert_ok!(unback(STRANGER, 400));
		let until = System::block_number() + 10;
		assert_eq!(events(), [Event::TesterUnbacked { tester: WHO, backer: STRANGER, leaving: 400, until }]);
		assert_eq!(held(HoldReason::Backing, STRANGER), 1_000);
		assert_noop!(withdraw(), Error::<Test>::TooEarly);
		blocks(10);
		assert_ok!(withdraw());
		assert_eq!(held(HoldReason::Backing, STRANGER), 600);
		assert_ok!(unback(STRANGER, 600));
		blocks(10);
		assert_ok!(withdraw());
		assert!(!Backings::<Test>::contains_key(WHO, STRANGER));
		assert_eq!(free(NATIVE, STRANGER), FUNDS);
		assert_noop!(withdraw(), Error::<Test>::BackingNotFound);
	});
}

#[test]
fn should_slash_stake_on_its_way_out_too() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(back(STRANGER, 1_000));
		assert_ok!(back(EXPERT, 333));
		assert_ok!(Experience::unback_tester(signed(STRANGER), WHO, 1_000));
		assert_ok!(Experience::slash_tester(signed(ARBITER), WHO, Perbill::from_percent(30), cid()));
		assert_noop!(Experience::apply_slash(signed(ARBITER), WHO, ARBITER), Error::<Test>::BackingNotFound);
		blocks(10);
		events();
		assert_ok!(Experience::withdraw_backing(signed(STRANGER), WHO));
		assert_eq!(
			events(),
			[
				Event::BackingSlashed { tester: WHO, backer: STRANGER, amount: 300 },
				Event::BackingReleased { tester: WHO, backer: STRANGER, amount: 700 },
			]
		);
		assert_ok!(Experience::apply_slash(signed(ARBITER), WHO, EXPERT));
		// 333 · 0.7 = 233.1, rounded down.
		assert_eq!(held(HoldReason::Backing, EXPERT), 233);
		assert_noop!(Experience::apply_slash(signed(ARBITER), WHO, EXPERT), Error::<Test>::NothingToDo);
	});
}

#[test]
fn should_share_pay_by_stake_after_the_commission() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		assert_ok!(Experience::set_commission(signed(who[0]), Perbill::from_percent(10)));
		assert_ok!(back(STRANGER, 1_200));
		assert_ok!(back(EXPERT, 400));
		let number = round(0, &around(&who));
		events();
		let own = claimed(number, 0, who[0]);
		let [Event::ReportPaid { paid, backers, .. }] = &events()[..] else { panic!("paid once") };
		assert_eq!(paid[..], souk(own)[..]);
		let shared = backers[0].1;
		let all = own + shared;
		// A tenth is the tester's; the rest goes by 400 : 1 600.
		assert_eq!(shared, (all - all.div_ceil(10)) * 1_600 / 2_000);
		let before = free(NATIVE, STRANGER);
		assert_ok!(Experience::claim_backing(signed(STRANGER), WHO));
		assert_eq!(free(NATIVE, STRANGER) - before, shared * 3 / 4);
		assert_noop!(Experience::claim_backing(signed(STRANGER), WHO), Error::<Test>::NothingToClaim);
		assert_noop!(Experience::claim_backing(signed(ARBITER), WHO), Error::<Test>::BackingNotFound);
		// Whoever comes later has no part of it, and taking the stake away does not lose it.
		assert_ok!(back(MODERATOR, 5_000));
		assert_noop!(Experience::claim_backing(signed(MODERATOR), WHO), Error::<Test>::NothingToClaim);
		assert_ok!(Experience::unback_tester(signed(EXPERT), WHO, 400));
		blocks(10);
		assert_ok!(Experience::withdraw_backing(signed(EXPERT), WHO));
		let before = free(NATIVE, EXPERT);
		assert_ok!(Experience::claim_backing(signed(EXPERT), WHO));
		assert_eq!(free(NATIVE, EXPERT) - before, shared / 4);
		assert!(!Backings::<Test>::contains_key(WHO, EXPERT));
		assert_eq!(Testers::<Test>::get(WHO).unwrap().backers, 2);
	});
}

#[test]
fn should_keep_the_commission_of_the_commitment_when_it_is_changed_later() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		for who in &who {
			assert_ok!(Experience::set_commission(signed(*who), Perbill::zero()));
			assert_ok!(Experience::back_tester(signed(STRANGER), *who, 400));
			buy(*who, 0);
			commit(*who, 0, CLAIM);
			assert_ok!(Experience::set_commission(signed(*who), Perbill::one()));
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		let winner = who.iter().find(|who| claim(number, 0, **who).is_ok()).unwrap();
		assert_ok!(Experience::claim_backing(signed(STRANGER), *winner));
	});
}
