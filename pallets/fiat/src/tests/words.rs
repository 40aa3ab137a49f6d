// SPDX-License-Identifier: Apache-2.0

//! Words stand, or are contested and judged.

use crate::{mock::*, Attesters, Error, Event, Obligations, OpenLegs, Words};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::fiat::{FiatLegs, FiatPayment, Matter, ObligationEnd, ObligationStage};
use sp_runtime::{DispatchError, TokenError};

const LEG: Matter = Matter::Leg(1);

fn contest(matter: Matter, n: u8) -> sp_runtime::DispatchResult {
	Fiat::contest_word(by(n), matter, cid(9))
}

fn judge(matter: Matter, is_true: bool) -> sp_runtime::DispatchResult {
	Fiat::judge_word(by(JUDGE), matter, is_true)
}

/// The bank says that the seller paid what it owes, and the buyer, who denied it, does not agree.
fn vouched() -> Matter {
	let id = owing();
	deny(id);
	assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
	Matter::Obligation(id)
}

#[test]
fn should_stand_when_nobody_contests_it_in_time() {
	build_and_execute(|| {
		assert_noop!(Fiat::end_word(by(STRANGER), LEG), Error::<Test>::WordNotFound);
		attested();
		pass(CONTEST);
		assert_noop!(Fiat::end_word(by(STRANGER), LEG), Error::<Test>::DeadlineNotPassed);
		assert_noop!(Fiat::end_word(by(BANK), LEG), Error::<Test>::DeadlineNotPassed);
		pass(1);
		assert_noop!(contest(LEG, SELLER), Error::<Test>::DeadlinePassed);
		events();
		assert_ok!(Fiat::end_word(by(STRANGER), LEG));
		assert_eq!(events(), [Event::WordEnded { matter: LEG, attester: acc(BANK), stands: true }]);
		assert_eq!(bond(BANK), (100_000, 0));
		// The payment stays confirmed.
		assert_eq!(leg(1).confirmed, Some(acc(BANK)));
	});
}

#[test]
fn should_stand_at_once_when_the_payee_agrees() {
	build_and_execute(|| {
		attested();
		assert_noop!(Fiat::end_word(by(BUYER), LEG), Error::<Test>::DeadlineNotPassed);
		assert_ok!(Fiat::end_word(by(SELLER), LEG));
		assert_eq!(bond(BANK), (100_000, 0));
		assert_eq!(leg(1).confirmed, Some(acc(BANK)));
	});
}

#[test]
fn should_be_contested_once_by_the_payee_under_a_deposit() {
	build_and_execute(|| {
		assert_noop!(contest(LEG, SELLER), Error::<Test>::WordNotFound);
		attested();
		assert_noop!(contest(LEG, BUYER), Error::<Test>::NotHarmed);
		assert_ok!(Balances::transfer_allow_death(by(SELLER), acc(OTHER), FUNDS - LIST_DEPOSIT - CLAIM));
		assert_noop!(contest(LEG, SELLER), TokenError::FundsUnavailable);
		assert_ok!(Balances::transfer_allow_death(by(OTHER), acc(SELLER), ED));
		pass(CONTEST);
		events();
		assert_ok!(contest(LEG, SELLER));
		let event = Event::WordContested {
			matter: LEG,
			by: acc(SELLER),
			deposit: CLAIM,
			evidence: cid(9),
			until: START + CONTEST + JUDGEMENT,
		};
		assert_eq!(events(), [event]);
		assert_noop!(contest(LEG, SELLER), Error::<Test>::AlreadyContested);
		// The seller cannot end it any more.
		assert_noop!(Fiat::end_word(by(SELLER), LEG), Error::<Test>::DeadlineNotPassed);
	});
}

#[test]
fn should_be_judged_by_the_moderation_alone_and_in_time() {
	build_and_execute(|| {
		assert_noop!(judge(LEG, true), Error::<Test>::WordNotFound);
		attested();
		assert_noop!(judge(LEG, true), Error::<Test>::ContestNotFound);
		assert_ok!(contest(LEG, SELLER));
		assert_noop!(Fiat::judge_word(by(SELLER), LEG, false), DispatchError::BadOrigin);
		pass(JUDGEMENT + 1);
		assert_noop!(judge(LEG, false), Error::<Test>::DeadlinePassed);
		// Nobody judged, so everything is free, and the word stands.
		events();
		assert_ok!(Fiat::end_word(by(STRANGER), LEG));
		assert_eq!(
			events(),
			[
				Event::ClaimReturned { who: acc(SELLER), amount: CLAIM },
				Event::WordEnded { matter: LEG, attester: acc(BANK), stands: true },
			]
		);
		assert_eq!((total(SELLER), total(BANK)), (FUNDS, FUNDS));
		assert_eq!(leg(1).confirmed, Some(acc(BANK)));
	});
}

#[test]
fn should_get_the_deposit_when_it_was_true() {
	build_and_execute(|| {
		attested();
		assert_ok!(contest(LEG, SELLER));
		events();
		assert_ok!(judge(LEG, true));
		assert_eq!(
			events(),
			[
				Event::WordEnded { matter: LEG, attester: acc(BANK), stands: true },
				Event::ClaimLost { who: acc(SELLER), to: acc(BANK), amount: CLAIM },
			]
		);
		assert_eq!((total(SELLER), total(BANK)), (FUNDS - CLAIM, FUNDS + CLAIM));
		assert_eq!(bond(BANK), (100_000, 0));
		assert_eq!(leg(1).confirmed, Some(acc(BANK)));
	});
}

#[test]
fn should_pay_the_payee_what_the_leg_is_worth_when_it_was_false() {
	build_and_execute(|| {
		attested();
		assert_ok!(contest(LEG, SELLER));
		events();
		assert_ok!(judge(LEG, false));
		assert_eq!(
			events(),
			[
				Event::WordEnded { matter: LEG, attester: acc(BANK), stands: false },
				Event::AttesterSlashed { who: acc(BANK), to: acc(SELLER), amount: 2_000 },
				Event::ClaimReturned { who: acc(SELLER), amount: CLAIM },
			]
		);
		assert_eq!((total(SELLER), total(BANK)), (FUNDS + 2_000, FUNDS - 2_000));
		assert_eq!(bond(BANK), (98_000, 0));
		// Nobody confirmed the payment, and the bank's word about it counts no more.
		let payment = <Fiat as FiatLegs<AccountId>>::payment(1);
		assert_eq!(payment, Some(FiatPayment::Expected));
		let again = Fiat::attest_payment(by(BANK), 1, hash(1));
		assert_noop!(again, Error::<Test>::AttesterNotAccepted);
	});
}

#[test]
fn should_pay_what_the_leg_is_worth_now_and_no_more_than_was_locked() {
	for (rate, paid) in
		[(Some(22), 2_200), (Some(25), 2_500), (Some(90), 2_500), (Some(10), 1_000), (None, 2_500)]
	{
		build_and_execute(|| {
			attested();
			assert_ok!(contest(LEG, SELLER));
			Rate::set(rate);
			assert_ok!(judge(LEG, false));
			assert_eq!(total(SELLER), FUNDS + paid);
			assert_eq!(bond(BANK), (100_000 - paid, 0));
		});
	}
}

#[test]
fn should_make_void_what_follows_from_a_false_word() {
	build_and_execute(|| {
		attested();
		close(1, 400);
		assert_ok!(contest(LEG, SELLER));
		// The buyer that never paid denies that it got something back.
		deny(0);
		events();
		assert_ok!(judge(LEG, false));
		assert!(events().contains(&Event::ObligationEnded { id: 0, how: ObligationEnd::Void }));
		assert!(Obligations::<Test>::iter().next().is_none());
		assert_eq!(total(SELLER), FUNDS + 2_000);
		assert_eq!(total(BUYER), FUNDS);
	});
}

#[test]
fn should_find_a_word_false_whose_obligation_has_ended() {
	build_and_execute(|| {
		attested();
		close(1, 400);
		assert_ok!(contest(LEG, SELLER));
		assert_ok!(Fiat::acknowledge(by(BUYER), 0));
		assert_ok!(judge(LEG, false));
		assert_eq!(total(SELLER), FUNDS + 2_000);
		assert!(OpenLegs::<Test>::iter().next().is_none());
	});
}

#[test]
fn should_free_the_other_word_when_the_obligation_is_void() {
	build_and_execute(|| {
		register(COURIER, 50_000);
		register(BANK, 50_000);
		accept(&[BANK, COURIER]);
		assert_ok!(open(1, 1_000));
		assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
		close(1, 400);
		assert_ok!(contest(LEG, SELLER));
		deny(0);
		assert_ok!(Fiat::attest_refund(by(COURIER), 0, hash(2)));
		assert_ok!(contest(Matter::Obligation(0), BUYER));
		assert_eq!(bond(COURIER), (50_000, 1_000));
		assert_ok!(judge(LEG, false));
		assert_eq!(bond(COURIER), (50_000, 0));
		assert_eq!(total(BUYER), FUNDS);
		assert!(Words::<Test>::iter().next().is_none());
	});
}

#[test]
fn should_end_an_obligation_when_a_word_about_it_stands() {
	build_and_execute(|| {
		let matter = vouched();
		assert_eq!(bond(BANK), (100_000, 1_000));
		pass(CONTEST + 1);
		events();
		assert_ok!(Fiat::end_word(by(STRANGER), matter));
		// The buyer denied it and was silent then. It was wrong.
		assert_eq!(
			events(),
			[
				Event::WordEnded { matter, attester: acc(BANK), stands: true },
				Event::ClaimLost { who: acc(BUYER), to: acc(SELLER), amount: CLAIM },
				Event::ObligationEnded { id: 0, how: ObligationEnd::Attested },
			]
		);
		assert_eq!((total(BUYER), total(SELLER)), (FUNDS - CLAIM, FUNDS + CLAIM));
		assert_eq!(bond(BANK), (100_000, 0));
	});
}

#[test]
fn should_return_the_denial_when_the_creditor_agrees_with_the_word() {
	build_and_execute(|| {
		let matter = vouched();
		assert_ok!(Fiat::end_word(by(BUYER), matter));
		assert_eq!((total(BUYER), total(SELLER)), (FUNDS, FUNDS));
		assert!(Obligations::<Test>::iter().next().is_none());
	});
}

#[test]
fn should_cost_the_creditor_both_deposits_when_the_word_was_true() {
	build_and_execute(|| {
		let matter = vouched();
		assert_ok!(contest(matter, BUYER));
		assert_ok!(judge(matter, true));
		assert_eq!(total(BUYER), FUNDS - 2 * CLAIM);
		assert_eq!((total(BANK), total(SELLER)), (FUNDS + CLAIM, FUNDS + CLAIM));
		assert!(Obligations::<Test>::iter().next().is_none());
		assert!(Faults::get().is_empty());
	});
}

#[test]
fn should_pay_the_creditor_out_of_the_bond_when_the_word_was_false() {
	build_and_execute(|| {
		let matter = vouched();
		assert_ok!(contest(matter, BUYER));
		events();
		assert_ok!(judge(matter, false));
		assert!(events().contains(&Event::ObligationEnded { id: 0, how: ObligationEnd::PaidByBond }));
		// 400 fen are 800 SOUK.
		assert_eq!((total(BUYER), total(BANK)), (FUNDS + 800, FUNDS - 800));
		// The seller had said that it paid.
		assert_eq!(Faults::get(), [acc(SELLER)]);
		assert!(Obligations::<Test>::iter().next().is_none());
	});
}

#[test]
fn should_let_a_debtor_open_legs_again_when_a_bond_paid_for_it() {
	build_and_execute(|| {
		let id = owing();
		pass(PAYMENT + 1);
		assert_ok!(Fiat::mark_overdue(by(BUYER), id));
		deny(id);
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		assert_ok!(contest(Matter::Obligation(id), BUYER));
		assert_noop!(open(2, 10), Error::<Test>::Overdue);
		assert_ok!(judge(Matter::Obligation(id), false));
		assert_ok!(open(2, 10));
	});
}

#[test]
fn should_return_both_deposits_when_nobody_judged_a_word_about_an_obligation() {
	build_and_execute(|| {
		let matter = vouched();
		assert_ok!(contest(matter, BUYER));
		pass(JUDGEMENT + 1);
		// What nobody judged is not ended by way of the denial.
		assert_noop!(Fiat::advance_obligation(by(BUYER), 0), Error::<Test>::WordOpen);
		assert_ok!(Fiat::end_word(by(STRANGER), matter));
		assert_eq!((total(BUYER), total(SELLER), total(BANK)), (FUNDS, FUNDS, FUNDS));
		assert!(Obligations::<Test>::iter().next().is_none());
	});
}

#[test]
fn should_be_taken_about_denied_obligations_alone() {
	build_and_execute(|| {
		let attest = |n| Fiat::attest_refund(by(n), 0, hash(4));
		assert_noop!(attest(BANK), Error::<Test>::ObligationNotFound);
		let id = owing();
		register(COURIER, 50_000);
		assert_noop!(attest(BANK), Error::<Test>::NotDenied);
		assert_ok!(Fiat::state_paid(by(SELLER), id, hash(2)));
		assert_noop!(attest(BANK), Error::<Test>::NotDenied);
		assert_ok!(Fiat::deny_paid(by(BUYER), id, cid(3)));
		assert_noop!(attest(COURIER), Error::<Test>::AttesterNotAccepted);
		assert_ok!(attest(BANK));
		assert_noop!(attest(BANK), Error::<Test>::WordOpen);
		assert_eq!(word(Matter::Obligation(id)).harmed, acc(BUYER));
	});
}

#[test]
fn should_not_be_taken_of_a_party() {
	build_and_execute(|| {
		register(SELLER, 50_000);
		register(BUYER, 50_000);
		accept(&[SELLER, BUYER]);
		let id = owing_for(1);
		deny(id);
		for party in [SELLER, BUYER] {
			assert_noop!(Fiat::attest_refund(by(party), id, hash(4)), Error::<Test>::AttesterIsParty);
		}
	});
}

#[test]
fn should_be_taken_after_a_ruling_too() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, false));
		assert_eq!(obligation(id).stage, ObligationStage::Disputed);
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		pass(CONTEST + 1);
		assert_ok!(Fiat::end_word(by(STRANGER), Matter::Obligation(id)));
		assert!(Obligations::<Test>::iter().next().is_none());
		assert_eq!(Attesters::<Test>::get(acc(BANK)).unwrap().words, 0);
	});
}
