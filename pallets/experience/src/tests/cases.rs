// SPDX-License-Identifier: Apache-2.0

//! Cases: `open_case`, `appeal_case`, `decide_case`, `end_case`, and revoked bindings whose bond is asked for.

use crate::{
	mock::*, types::Accusation, Backings, Bindings, EnrolledTesters, Error, Event, HoldReason, SlashCases,
	TesterRests, Testers,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult, Perbill};

const WHO: AccountId = FIRST_TESTER;

fn open(origin: AccountId, who: AccountId, percent: u32) -> DispatchResult {
	Experience::open_case(signed(origin), who, Perbill::from_percent(percent), cid())
}

fn answer(who: AccountId) -> DispatchResult {
	Experience::appeal_case(signed(who), Accusation::Tester(WHO), cid())
}

fn decide(origin: AccountId, uphold: bool) -> DispatchResult {
	Experience::decide_case(signed(origin), Accusation::Tester(WHO), uphold)
}

fn end(charge: Accusation<AccountId>) -> DispatchResult {
	Experience::end_case(signed(STRANGER), charge)
}

/// What the producer of product 0 is accused of by a binding.
fn binding(number: u64) -> Accusation<AccountId> {
	Accusation::Binding { product: gtin(0), number }
}

/// The number of the binding of product 0.
fn number() -> u64 {
	Bindings::<Test>::get(gtin(0)).unwrap().number
}

/// A tester with a bond of 400 and a backer with 1 000.
fn backed() {
	testers(1);
	assert_ok!(Experience::back_tester(signed(EXPERT), WHO, 1_000));
}

/// One origin alone took a bond and all stake at once. Now it takes a period without an answer, or a second authority.
#[test]
fn should_take_nothing_when_a_case_is_opened() {
	build_and_execute(|| {
		backed();
		assert_noop!(open(STRANGER, WHO, 100), BadOrigin);
		assert_noop!(open(ARBITER, STRANGER, 100), Error::<Test>::NotEnrolled);
		assert_noop!(open(ARBITER, WHO, 0), Error::<Test>::NothingToDo);
		events();
		assert_ok!(open(ARBITER, WHO, 100));
		let (charge, share, evidence) = (Accusation::Tester(WHO), Perbill::one(), cid());
		let deadline = now() + 24 * HOUR;
		assert_eq!(events(), [Event::CaseOpened { charge, who: WHO, share, evidence, deadline }]);
		assert_noop!(open(ARBITER, WHO, 100), Error::<Test>::CaseOpen);
		assert_eq!((held(HoldReason::Enrolment, WHO), held(HoldReason::Backing, EXPERT)), (400, 1_000));
		assert_eq!(free(NATIVE, TREASURY), FUNDS);
		assert!(Experience::tester_view(WHO).unwrap().accused);
	});
}

#[test]
fn should_keep_funds_where_they_are_while_a_case_is_open() {
	build_and_execute(|| {
		set_up();
		backed();
		buy(WHO, 0);
		commit(WHO, 0, CLAIM);
		assert_ok!(Experience::leave_draws(signed(WHO)));
		assert_ok!(Experience::unback_tester(signed(EXPERT), WHO, 1_000));
		blocks(10);
		assert_ok!(open(ARBITER, WHO, 100));
		// Neither the tester nor a backer gets anything out, and nobody is slashed who comes later.
		assert_noop!(Experience::withdraw_enrolment(signed(WHO)), Error::<Test>::CaseOpen);
		assert_noop!(Experience::withdraw_backing(signed(EXPERT), WHO), Error::<Test>::CaseOpen);
		assert_noop!(Experience::back_tester(signed(STRANGER), WHO, 1_000), Error::<Test>::CaseOpen);
		// Nor does the tester earn anything new. What it has committed it may reveal.
		bind(1, CLAIM);
		buy(WHO, 0);
		assert_noop!(
			Experience::commit_report(signed(WHO), gtin(0), hash(WHO, 0, CLAIM)),
			Error::<Test>::CaseOpen
		);
		to_reveal();
		assert_ok!(Experience::reveal_report(signed(WHO), gtin(0), values(CLAIM), salt(), None));
		// Dropping the case gives all of it back.
		assert_ok!(answer(WHO));
		assert_ok!(decide(JUDGE, false));
		assert_ok!(Experience::withdraw_enrolment(signed(WHO)));
		assert_ok!(Experience::withdraw_backing(signed(EXPERT), WHO));
		assert_eq!(held(HoldReason::Enrolment, WHO) + held(HoldReason::Backing, EXPERT), 0);
		assert_eq!(free(NATIVE, TREASURY), FUNDS);
	});
}

#[test]
fn should_not_enrol_again_while_a_case_is_open() {
	build_and_execute(|| {
		backed();
		assert_ok!(Experience::leave_draws(signed(WHO)));
		blocks(10);
		assert_ok!(Experience::withdraw_enrolment(signed(WHO)));
		assert_ok!(open(ARBITER, WHO, 100));
		assert_noop!(Experience::enrol_tester(signed(WHO), chain_end(WHO)), Error::<Test>::CaseOpen);
		set_now(now() + 24 * HOUR);
		// It has no bond, but backers.
		events();
		assert_ok!(end(Accusation::Tester(WHO)));
		let (share, evidence) = (Perbill::one(), cid());
		assert_eq!(events(), [Event::TesterSlashed { who: WHO, share, bond: 0, backing: 1_000, evidence }]);
	});
}

#[test]
fn should_stand_when_nobody_answers_in_time() {
	build_and_execute(|| {
		backed();
		assert_ok!(open(ARBITER, WHO, 50));
		set_now(now() + 24 * HOUR - 1);
		assert_noop!(end(Accusation::Tester(WHO)), Error::<Test>::TooEarly);
		set_now(now() + 1);
		assert_noop!(answer(WHO), Error::<Test>::DeadlinePassed);
		events();
		assert_ok!(end(Accusation::Tester(WHO)));
		let (share, evidence) = (Perbill::from_percent(50), cid());
		let slashed = Event::TesterSlashed { who: WHO, share, bond: 200, backing: 500, evidence };
		assert_eq!(events(), [slashed]);
		assert_eq!(held(HoldReason::Enrolment, WHO), 200);
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 200);
		assert!(EnrolledTesters::<Test>::get().is_empty());
		assert_noop!(end(Accusation::Tester(WHO)), Error::<Test>::CaseNotFound);
	});
}

#[test]
fn should_be_decided_by_another_authority_when_answered() {
	build_and_execute(|| {
		backed();
		assert_noop!(answer(WHO), Error::<Test>::CaseNotFound);
		assert_ok!(open(ARBITER, WHO, 100));
		assert_noop!(decide(JUDGE, true), Error::<Test>::NotAppealed);
		assert_noop!(answer(STRANGER), Error::<Test>::NotAccused);
		set_now(now() + HOUR);
		events();
		// A backer loses by a slash, so it may answer like the tester.
		assert_ok!(answer(EXPERT));
		let (charge, deadline) = (Accusation::Tester(WHO), now() + 48 * HOUR);
		assert_eq!(events(), [Event::CaseAppealed { charge, who: EXPERT, answer: cid(), deadline }]);
		assert_noop!(answer(WHO), Error::<Test>::AlreadyAppealed);
		assert_noop!(decide(ARBITER, true), BadOrigin);
		assert_noop!(
			Experience::decide_case(signed(JUDGE), Accusation::Tester(1), true),
			Error::<Test>::CaseNotFound
		);
		assert_ok!(decide(JUDGE, true));
		assert_eq!(held(HoldReason::Enrolment, WHO), 0);
		assert_ok!(Experience::update_backing(signed(STRANGER), WHO, EXPERT));
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 400 + 1_000);
	});
}

#[test]
fn should_be_dropped_when_nobody_decides_in_time() {
	build_and_execute(|| {
		backed();
		assert_ok!(open(ARBITER, WHO, 100));
		assert_ok!(answer(WHO));
		set_now(now() + 48 * HOUR);
		assert_noop!(decide(JUDGE, true), Error::<Test>::DeadlinePassed);
		events();
		assert_ok!(end(Accusation::Tester(WHO)));
		assert_eq!(events(), [Event::CaseDropped { charge: Accusation::Tester(WHO) }]);
		assert_eq!((held(HoldReason::Enrolment, WHO), held(HoldReason::Backing, EXPERT)), (400, 1_000));
		assert_eq!(Testers::<Test>::get(WHO).unwrap().index, sp_runtime::FixedU128::from_u32(1));
		assert!(Backings::<Test>::contains_key(WHO, EXPERT));
		// And the tester takes part as before.
		assert_eq!(EnrolledTesters::<Test>::get().newcomers, 1);
	});
}

/// A dropped case could be opened again in the same block, without end: bond and stake were never free. Now the tester
/// rests first.
#[test]
fn should_rest_when_a_case_was_dropped() {
	build_and_execute(|| {
		backed();
		let charge = Accusation::Tester(WHO);
		assert_ok!(Experience::leave_draws(signed(WHO)));
		assert_ok!(Experience::unback_tester(signed(EXPERT), WHO, 1_000));
		assert_ok!(open(ARBITER, WHO, 100));
		assert_ok!(answer(WHO));
		assert_ok!(decide(JUDGE, false));
		assert_noop!(open(ARBITER, WHO, 100), Error::<Test>::TooEarly);
		// What was given up before is free now.
		blocks(10);
		assert_ok!(Experience::withdraw_enrolment(signed(WHO)));
		assert_ok!(Experience::withdraw_backing(signed(EXPERT), WHO));
		assert_eq!(held(HoldReason::Enrolment, WHO) + held(HoldReason::Backing, EXPERT), 0);
		// Anyone removes the row when the rest is over.
		set_now(now() + RestTime::get() - 1);
		assert_noop!(end(charge.clone()), Error::<Test>::TooEarly);
		set_now(now() + 1);
		events();
		assert_ok!(end(charge.clone()));
		assert_eq!(events(), []);
		assert_eq!(TesterRests::<Test>::iter().count(), 0);
		assert_noop!(end(charge), Error::<Test>::CaseNotFound);
		assert_noop!(end(binding(0)), Error::<Test>::CaseNotFound);
	});
}

#[test]
fn should_be_accused_again_when_the_rest_is_over() {
	build_and_execute(|| {
		backed();
		assert_ok!(open(ARBITER, WHO, 100));
		assert_ok!(answer(WHO));
		set_now(now() + 48 * HOUR);
		assert_ok!(end(Accusation::Tester(WHO)));
		set_now(now() + RestTime::get() - 1);
		assert_noop!(open(ARBITER, WHO, 50), Error::<Test>::TooEarly);
		set_now(now() + 1);
		assert_ok!(open(ARBITER, WHO, 50));
		assert_eq!(TesterRests::<Test>::iter().count(), 0);
		// A case that stands gives no rest.
		set_now(now() + 24 * HOUR);
		assert_ok!(end(Accusation::Tester(WHO)));
		assert_ok!(open(ARBITER, WHO, 100));
	});
}

/// Moderation says whose product it is at once. But the bond of a binding is no longer taken by its word alone.
#[test]
fn should_freeze_the_bond_of_a_binding_until_its_case_ends() {
	build_and_execute(|| {
		let revoke =
			|| Experience::revoke_binding(signed(MODERATOR), gtin(0), Some(cid()), Some(OTHER_PRODUCER));
		set_up();
		let charge = binding(number());
		events();
		assert_ok!(revoke());
		let (product, rightful) = (gtin(0), Some(OTHER_PRODUCER));
		let revoked = Event::BindingRevoked { product, frozen: 500, rightful };
		assert_eq!(events().pop(), Some(revoked));
		assert_eq!((held(HoldReason::Binding, PRODUCER), free(NATIVE, TREASURY)), (500, FUNDS));
		// The other producer binds it, and is accused as well. The case of the first binding goes on.
		bind_as(OTHER_PRODUCER, 0, CLAIM, price(1));
		let second = binding(number());
		assert_ok!(revoke());
		assert_eq!(SlashCases::<Test>::iter().count(), 2);
		assert_noop!(
			Experience::appeal_case(signed(OTHER_PRODUCER), charge.clone(), cid()),
			Error::<Test>::NotAccused
		);
		assert_ok!(Experience::appeal_case(signed(PRODUCER), charge.clone(), cid()));
		assert_ok!(Experience::decide_case(signed(JUDGE), charge.clone(), false));
		assert_eq!((held(HoldReason::Binding, PRODUCER), free(NATIVE, PRODUCER)), (0, FUNDS));
		assert_noop!(end(charge), Error::<Test>::CaseNotFound);
		set_now(now() + 24 * HOUR);
		events();
		assert_ok!(end(second));
		let who = OTHER_PRODUCER;
		assert_eq!(events(), [Event::BondForfeited { product, who, amount: 500 }]);
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 500);
		assert_eq!(SlashCases::<Test>::iter().count(), 0);
	});
}
