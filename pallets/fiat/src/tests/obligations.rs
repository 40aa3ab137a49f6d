// SPDX-License-Identifier: Apache-2.0

//! Obligations are signed off by both sides, by silence, or by a ruling.

use crate::{mock::*, Error, Event, Obligations, ObligationsOf, OverdueOf};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::fiat::{Matter, ObligationEnd, ObligationStage};
use sp_runtime::{DispatchError, TokenError};

fn gone(id: u64) -> bool {
	!Obligations::<Test>::contains_key(id)
		&& !ObligationsOf::<Test>::contains_key(acc(SELLER), id)
		&& !ObligationsOf::<Test>::contains_key(acc(BUYER), id)
}

#[test]
fn should_end_at_once_when_the_creditor_acknowledges() {
	build_and_execute(|| {
		assert_noop!(Fiat::acknowledge(by(BUYER), 0), Error::<Test>::ObligationNotFound);
		let id = owing();
		events();
		assert_noop!(Fiat::acknowledge(by(SELLER), id), Error::<Test>::NotCreditor);
		assert_ok!(Fiat::acknowledge(by(BUYER), id));
		assert_eq!(events(), [Event::ObligationEnded { id, how: ObligationEnd::Acknowledged }]);
		assert!(gone(id));
	});
}

#[test]
fn should_end_by_silence_when_the_debtor_stated_it() {
	build_and_execute(|| {
		assert_noop!(Fiat::state_paid(by(SELLER), 0, hash(2)), Error::<Test>::ObligationNotFound);
		let id = owing();
		assert_noop!(Fiat::state_paid(by(BUYER), id, hash(2)), Error::<Test>::NotDebtor);
		events();
		assert_ok!(Fiat::state_paid(by(SELLER), id, hash(2)));
		let until = START + ANSWER;
		assert_eq!(events(), [Event::PaidStated { id, evidence: hash(2), until }]);
		assert_noop!(Fiat::state_paid(by(SELLER), id, hash(2)), Error::<Test>::AlreadyStated);
		pass(ANSWER);
		assert_noop!(Fiat::advance_obligation(by(STRANGER), id), Error::<Test>::DeadlineNotPassed);
		pass(1);
		assert_noop!(Fiat::deny_paid(by(BUYER), id, cid(3)), Error::<Test>::DeadlinePassed);
		events();
		assert_ok!(Fiat::advance_obligation(by(STRANGER), id));
		assert_eq!(events(), [Event::ObligationEnded { id, how: ObligationEnd::Silence }]);
		assert!(gone(id));
		assert_noop!(Fiat::advance_obligation(by(STRANGER), id), Error::<Test>::ObligationNotFound);
	});
}

#[test]
fn should_be_denied_under_a_deposit() {
	build_and_execute(|| {
		let deny = |n| Fiat::deny_paid(by(n), 0, cid(3));
		assert_noop!(deny(BUYER), Error::<Test>::ObligationNotFound);
		let id = owing();
		assert_noop!(deny(BUYER), Error::<Test>::NotStated);
		assert_ok!(Fiat::state_paid(by(SELLER), id, hash(2)));
		assert_noop!(deny(SELLER), Error::<Test>::NotCreditor);
		assert_ok!(Balances::transfer_allow_death(by(BUYER), acc(OTHER), FUNDS - CLAIM));
		assert_noop!(deny(BUYER), TokenError::FundsUnavailable);
		assert_ok!(Balances::transfer_allow_death(by(OTHER), acc(BUYER), ED));
		events();
		assert_ok!(deny(BUYER));
		let denied = Event::PaidDenied { id, evidence: cid(3), deposit: CLAIM, until: START + JUDGEMENT };
		assert_eq!(events(), [denied]);
		assert_noop!(deny(BUYER), Error::<Test>::NotStated);
		assert_noop!(Fiat::state_paid(by(SELLER), id, hash(2)), Error::<Test>::AlreadyDenied);
	});
}

#[test]
fn should_cost_the_creditor_its_deposit_when_it_was_paid() {
	build_and_execute(|| {
		let judge = |paid| Fiat::judge_obligation(by(JUDGE), 0, paid);
		assert_noop!(judge(true), Error::<Test>::ObligationNotFound);
		let id = owing();
		assert_noop!(judge(true), Error::<Test>::NotDenied);
		deny(id);
		assert_noop!(Fiat::judge_obligation(by(BUYER), id, false), DispatchError::BadOrigin);
		events();
		assert_ok!(judge(true));
		assert_eq!(
			events(),
			[
				Event::DenialEnded { id, paid: Some(true) },
				Event::ClaimLost { who: acc(BUYER), to: acc(SELLER), amount: CLAIM },
				Event::ObligationEnded { id, how: ObligationEnd::Judged },
			]
		);
		assert!(gone(id) && Faults::get().is_empty());
	});
}

#[test]
fn should_return_the_deposit_that_the_debtor_cannot_take_in() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		// The seller's account is gone.
		assert_ok!(Fiat::accept_attesters(by(SELLER), SHOP, attesters(&[])));
		assert_ok!(Balances::transfer_allow_death(by(SELLER), acc(OTHER), FUNDS));
		Obligations::<Test>::mutate_extant(id, |obligation| {
			if let ObligationStage::Denied { deposit, .. } = &mut obligation.stage {
				// Less than the least balance of an account.
				*deposit = ED - 1;
			}
		});
		assert_ok!(Fiat::return_claim(&acc(BUYER), CLAIM - ED + 1));
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, true));
		assert_eq!(total(BUYER), FUNDS);
	});
}

#[test]
fn should_cost_the_debtor_credit_when_it_was_not_paid() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		events();
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, false));
		assert_eq!(
			events(),
			[
				Event::DenialEnded { id, paid: Some(false) },
				Event::ClaimReturned { who: acc(BUYER), amount: CLAIM },
			]
		);
		assert_eq!(obligation(id).stage, ObligationStage::Disputed);
		assert_eq!(Faults::get(), [acc(SELLER)]);
		// Its word does not count again.
		assert_noop!(Fiat::state_paid(by(SELLER), id, hash(2)), Error::<Test>::AlreadyDenied);
		assert_noop!(Fiat::judge_obligation(by(JUDGE), id, true), Error::<Test>::NotDenied);
		assert_ok!(Fiat::acknowledge(by(BUYER), id));
	});
}

#[test]
fn should_still_be_owed_when_nobody_judged() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		pass(JUDGEMENT);
		assert_noop!(Fiat::advance_obligation(by(STRANGER), id), Error::<Test>::DeadlineNotPassed);
		pass(1);
		assert_noop!(Fiat::judge_obligation(by(JUDGE), id, true), Error::<Test>::DeadlinePassed);
		events();
		assert_ok!(Fiat::advance_obligation(by(STRANGER), id));
		assert_eq!(
			events(),
			[Event::DenialEnded { id, paid: None }, Event::ClaimReturned { who: acc(BUYER), amount: CLAIM },]
		);
		assert_eq!(obligation(id).stage, ObligationStage::Disputed);
		assert!(Faults::get().is_empty());
		assert_ok!(Fiat::mark_overdue(by(BUYER), id));
	});
}

#[test]
fn should_return_the_deposit_when_the_creditor_acknowledges_after_all() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		assert_ok!(Fiat::acknowledge(by(BUYER), id));
		assert_eq!(total(BUYER), FUNDS);
		// Also when an attester says that it was paid.
		let id = owing_for(2);
		deny(id);
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		assert_noop!(Fiat::judge_obligation(by(JUDGE), id, true), Error::<Test>::WordOpen);
		assert_ok!(Fiat::acknowledge(by(BUYER), id));
		assert_eq!((total(BUYER), bond(BANK)), (FUNDS, (100_000, 0)));
		// But not while it says that this is false.
		let id = owing_for(3);
		deny(id);
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		assert_ok!(Fiat::contest_word(by(BUYER), Matter::Obligation(id), cid(1)));
		assert_noop!(Fiat::acknowledge(by(BUYER), id), Error::<Test>::ContestOpen);
	});
}

#[test]
fn should_be_marked_once_when_it_is_unpaid_after_its_time() {
	build_and_execute(|| {
		let mark = || Fiat::mark_overdue(by(STRANGER), 0);
		assert_noop!(mark(), Error::<Test>::ObligationNotFound);
		let id = owing();
		pass(PAYMENT);
		assert_noop!(mark(), Error::<Test>::DeadlineNotPassed);
		pass(1);
		events();
		assert_ok!(mark());
		assert_eq!(events(), [Event::ObligationOverdue { id, debtor: acc(SELLER) }]);
		assert_eq!((OverdueOf::<Test>::get(acc(SELLER)), Faults::get()), (1, vec![acc(SELLER)]));
		assert_noop!(mark(), Error::<Test>::AlreadyOverdue);
		// It can still be paid, by the same way.
		deny(id);
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, true));
		assert_eq!(OverdueOf::<Test>::get(acc(SELLER)), 0);
	});
}

#[test]
fn should_not_be_marked_while_something_is_open() {
	build_and_execute(|| {
		let mark = |id| Fiat::mark_overdue(by(STRANGER), id);
		let id = owing();
		pass(PAYMENT + 1);
		assert_ok!(Fiat::state_paid(by(SELLER), id, hash(2)));
		assert_noop!(mark(id), Error::<Test>::AnswerOpen);
		assert_ok!(Fiat::deny_paid(by(BUYER), id, cid(3)));
		assert_noop!(mark(id), Error::<Test>::AnswerOpen);
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, false));
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		assert_noop!(mark(id), Error::<Test>::WordOpen);
		assert_noop!(Fiat::state_paid(by(SELLER), id, hash(2)), Error::<Test>::AlreadyDenied);
	});
}

#[test]
fn should_not_be_marked_while_the_payment_before_it_is_contested() {
	build_and_execute(|| {
		attested();
		close(1, 400);
		assert_ok!(Fiat::contest_word(by(SELLER), Matter::Leg(1), cid(9)));
		pass(PAYMENT + 1);
		assert_noop!(Fiat::mark_overdue(by(BUYER), 0), Error::<Test>::ContestOpen);
		assert_ok!(Fiat::judge_word(by(JUDGE), Matter::Leg(1), true));
		assert_ok!(Fiat::mark_overdue(by(BUYER), 0));
		pass(UNSETTLED);
		assert_ok!(Fiat::advance_obligation(by(BUYER), 0));
	});
}

#[test]
fn should_end_unsettled_long_after_its_time() {
	build_and_execute(|| {
		let (marked, unmarked) = (owing(), owing_for(2));
		let due = obligation(marked).due;
		set_now(due + 1);
		assert_ok!(Fiat::mark_overdue(by(BUYER), marked));
		set_now(due + UNSETTLED);
		assert_noop!(Fiat::advance_obligation(by(SELLER), marked), Error::<Test>::DeadlineNotPassed);
		pass(1);
		events();
		assert_ok!(Fiat::advance_obligation(by(SELLER), marked));
		assert_eq!(events(), [Event::ObligationEnded { id: marked, how: ObligationEnd::Unsettled }]);
		assert!(gone(marked));
		assert_eq!(OverdueOf::<Test>::get(acc(SELLER)), 0);
		assert_eq!(Faults::get().len(), 1);
		// One that nobody marked costs as much.
		assert_ok!(Fiat::advance_obligation(by(SELLER), unmarked));
		assert_eq!(Faults::get().len(), 2);
	});
}

#[test]
fn should_owe_to_oneself_without_trouble() {
	build_and_execute(|| {
		assert_ok!(open_for(1, SELLER, SELLER, 1_000));
		assert_ok!(Fiat::confirm_payment(by(SELLER), 1));
		close(1, 400);
		assert_ok!(Fiat::do_try_state());
		pass(PAYMENT + 1);
		assert_ok!(Fiat::mark_overdue(by(BUYER), 0));
		assert_ok!(Fiat::acknowledge(by(SELLER), 0));
		assert!(gone(0));
	});
}

/// A shop that accepted nobody was shut out of such sales by a buyer that denied what it got, for nothing.
#[test]
fn should_hear_an_attester_that_the_shop_accepts_after_the_denial() {
	build_and_execute(|| {
		register(BANK, 100_000);
		let id = owing_for(1);
		deny(id);
		let attest = || Fiat::attest_refund(by(BANK), id, hash(4));
		assert_noop!(attest(), Error::<Test>::AttesterNotAccepted);
		accept(&[BANK]);
		assert_ok!(attest());
		assert_eq!(word(Matter::Obligation(id)).harmed, acc(BUYER));
	});
}
