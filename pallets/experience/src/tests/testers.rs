// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*,
	types::{Accusation, EARNING_CYCLES},
	Backings, EnrolledTesters, Error, Event, HoldReason, Skills, Testers,
};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::experience::ExperiencePower;
use sp_core::H256;
use sp_runtime::Perbill;

const WHO: AccountId = FIRST_TESTER;

#[test]
fn should_take_part_from_the_next_cycle_when_enrolled() {
	build_and_execute(|| {
		to_commit();
		events();
		enrol(WHO);
		assert_eq!(events(), [Event::TesterEnrolled { who: WHO, since: 1, veteran: false }]);
		assert_eq!(held(HoldReason::Enrolment, WHO), 400);
		// The draws of the running cycle are for the testers it began with.
		assert_eq!((EnrolledTesters::<Test>::get().newcomers, cycle().newcomers), (1, 0));
		assert_noop!(Experience::enrol_tester(signed(WHO), H256::zero()), Error::<Test>::AlreadyEnrolled);
		close();
		enrol(WHO + 1);
		assert_eq!((EnrolledTesters::<Test>::get().newcomers, cycle().newcomers), (2, 1));
	});
}

#[test]
fn should_release_the_bond_after_the_period_when_left() {
	build_and_execute(|| {
		testers(1);
		assert_noop!(Experience::leave_draws(signed(STRANGER)), Error::<Test>::NotEnrolled);
		assert_noop!(Experience::withdraw_enrolment(signed(STRANGER)), Error::<Test>::NotEnrolled);
		assert_noop!(Experience::withdraw_enrolment(signed(WHO)), Error::<Test>::NotLeaving);
		events();
		assert_ok!(Experience::leave_draws(signed(WHO)));
		let until = System::block_number() + 10;
		assert_eq!(events(), [Event::TesterLeft { who: WHO, until }]);
		assert_noop!(Experience::leave_draws(signed(WHO)), Error::<Test>::NothingToDo);
		assert!(EnrolledTesters::<Test>::get().is_empty());
		blocks(9);
		assert_noop!(Experience::withdraw_enrolment(signed(WHO)), Error::<Test>::TooEarly);
		blocks(1);
		events();
		assert_ok!(Experience::withdraw_enrolment(signed(WHO)));
		assert_eq!(events(), [Event::EnrolmentReleased { who: WHO, bond: 400 }]);
		assert_eq!(free(NATIVE, WHO), FUNDS);
		assert!(!Testers::<Test>::contains_key(WHO));
	});
}

#[test]
fn should_become_a_veteran_by_reports_and_stop_being_one_by_time() {
	build_and_execute(|| {
		Rules::mutate(|rules| rules.panel.veteran_power = 1_500_000_000);
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		assert_eq!(EnrolledTesters::<Test>::get().veterans, 0);
		round(0, &alike(&who, CLAIM));
		assert_eq!(EnrolledTesters::<Test>::get().veterans, 6);
		// From the next cycle on: the reports were judged while this one ran.
		let stratum = || Testers::<Test>::get(who[0]).unwrap().enrolment.unwrap().veteran;
		assert!(stratum().value && !stratum().at(cycle().number) && *stratum().at(cycle().number + 1));
		assert_eq!(cycle().veterans, 0);
		assert_noop!(Experience::refresh_tester(signed(STRANGER), who[0]), Error::<Test>::NothingToDo);
		for _ in 0..4 {
			close();
		}
		events();
		assert_ok!(Experience::refresh_tester(signed(STRANGER), who[0]));
		assert_eq!(events(), [Event::StratumChanged { who: who[0], veteran: false }]);
		assert_eq!(EnrolledTesters::<Test>::get().veterans, 5);
		assert_noop!(Experience::refresh_tester(signed(STRANGER), STRANGER), Error::<Test>::NotEnrolled);
	});
}

#[test]
fn should_fade_and_be_removed_when_power_is_not_used() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		let power = <Experience as ExperiencePower<AccountId>>::power(&who[0], brick());
		// A perfect report, a cycle ago.
		assert_eq!(power, Rules::get().power.after_cycles(1_000_000_000, 1));
		assert_noop!(Experience::remove_skill(signed(STRANGER), who[0], brick()), Error::<Test>::InUse);
		assert_noop!(
			Experience::remove_skill(signed(STRANGER), STRANGER, brick()),
			Error::<Test>::NothingToDo
		);
		crate::CurrentCycle::<Test>::mutate(|cycle| cycle.as_mut().unwrap().number = 1_000);
		assert_ok!(Experience::remove_skill(signed(STRANGER), who[0], brick()));
		assert!(!Skills::<Test>::contains_key(who[0]));
		crate::CurrentCycle::<Test>::mutate(|cycle| cycle.as_mut().unwrap().number = 2);
	});
}

#[test]
fn should_set_a_commission_when_a_tester() {
	build_and_execute(|| {
		testers(1);
		let half = Perbill::from_percent(50);
		assert_noop!(Experience::set_commission(signed(STRANGER), half), Error::<Test>::NotEnrolled);
		assert_ok!(Experience::set_commission(signed(WHO), half));
		assert_eq!(Testers::<Test>::get(WHO).unwrap().commission, half);
	});
}

#[test]
fn should_take_bond_and_stake_and_end_the_enrolment_when_a_case_stands() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(Experience::back_tester(signed(STRANGER), WHO, 1_000));
		events();
		slash(WHO, 25);
		let (share, evidence) = (Perbill::from_percent(25), cid());
		let slashed = Event::TesterSlashed { who: WHO, share, bond: 100, backing: 250, evidence };
		assert_eq!(events().pop(), Some(slashed));
		assert_eq!(held(HoldReason::Enrolment, WHO), 300);
		// The backer's stake follows when it is touched.
		assert_eq!(held(HoldReason::Backing, STRANGER), 1_000);
		assert_ok!(Experience::update_backing(signed(EXPERT), WHO, STRANGER));
		assert_eq!(held(HoldReason::Backing, STRANGER), 750);
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 350);
		assert!(EnrolledTesters::<Test>::get().is_empty());
		slash(WHO, 100);
		blocks(10);
		assert_ok!(Experience::withdraw_enrolment(signed(WHO)));
		assert_noop!(Experience::enrol_tester(signed(WHO), H256::zero()), Error::<Test>::TesterBarred);
		assert_noop!(Experience::back_tester(signed(EXPERT), WHO, 1_000), Error::<Test>::TesterBarred);
		assert_ok!(Experience::unback_tester(signed(STRANGER), WHO, 0));
		blocks(10);
		assert_ok!(Experience::withdraw_backing(signed(STRANGER), WHO));
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 400 + 1_000);
		assert!(!Testers::<Test>::contains_key(WHO));
	});
}

/// Nobody but the slashed had a way to end such rows, and no reason to: they stayed, with nothing to pay for them.
#[test]
fn should_let_anyone_end_what_is_left_when_all_was_slashed() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(Experience::back_tester(signed(EXPERT), WHO, 1_000));
		assert_ok!(Experience::back_tester(signed(ARBITER), WHO, 500));
		close();
		assert_ok!(Experience::unback_tester(signed(ARBITER), WHO, 500));
		slash(WHO, 100);
		let update = |backer| Experience::update_backing(signed(STRANGER), WHO, backer);
		let refresh = || Experience::refresh_tester(signed(STRANGER), WHO);
		for backer in [EXPERT, ARBITER] {
			assert_ok!(update(backer));
			assert_noop!(update(backer), Error::<Test>::NothingToDo);
		}
		let row = Testers::<Test>::get(WHO).unwrap();
		assert_eq!((row.shares.value, row.leaving, row.backers), (0, 0, 2));
		assert_noop!(refresh(), Error::<Test>::TooEarly);
		blocks(10);
		assert_ok!(Experience::open_case(signed(ARBITER), WHO, Perbill::one(), cid()));
		assert_noop!(refresh(), Error::<Test>::CaseOpen);
		set_now(now() + AppealTime::get());
		assert_ok!(Experience::end_case(signed(STRANGER), Accusation::Tester(WHO)));
		blocks(10);
		events();
		assert_ok!(refresh());
		assert_eq!(events(), [Event::EnrolmentReleased { who: WHO, bond: 0 }]);
		assert_noop!(refresh(), Error::<Test>::NotEnrolled);
		// What the stake earned before can be taken for so long.
		(0..=EARNING_CYCLES).for_each(|_| assert!(close() > 0));
		assert_ok!(update(EXPERT));
		assert_ok!(update(ARBITER));
		assert_eq!(Backings::<Test>::iter().count() + Testers::<Test>::iter().count(), 0);
	});
}

/// Power in a category stayed when the bond behind it was gone. Whoever bonded again weighed by it at once.
#[test]
fn should_keep_no_power_in_any_category_without_a_bond() {
	// By the tester's own call, and by anyone's for a tester whose whole bond was taken.
	for taken in [false, true] {
		build_and_execute(|| {
			set_up();
			let who = testers(6)[0];
			let reports = alike(&(who..who + 6).collect::<Vec<_>>(), CLAIM);
			round(0, &reports);
			let power = || <Experience as ExperiencePower<AccountId>>::power(&who, brick());
			assert!(power() > 0 && skill(who).is_some());
			if taken {
				slash(who, 100);
			} else {
				assert_ok!(Experience::leave_draws(signed(who)));
			}
			// As long as a bond can still be taken, the history stays.
			assert!(power() > 0);
			blocks(10);
			if taken {
				assert_ok!(Experience::refresh_tester(signed(STRANGER), who));
			} else {
				assert_ok!(Experience::withdraw_enrolment(signed(who)));
				enrol(who);
			}
			assert_eq!((power(), skill(who)), (0, None));
			assert!(!Skills::<Test>::contains_key(who));
			// The others keep theirs.
			assert!(skill(who + 1).is_some());
		});
	}
}

#[test]
fn should_count_power_up_to_its_cap_when_the_cap_was_higher() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		let power = || Experience::tester_view(who[0]).unwrap().power;
		let had = power();
		assert!(had > 500_000_000);
		Rules::mutate(|rules| rules.power.cap = 1_000);
		assert_eq!(power(), 1_000);
		Rules::mutate(|rules| rules.power.cap = u64::MAX);
		assert_eq!(power(), had);
	});
}
