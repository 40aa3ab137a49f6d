// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{mock::*, *};
use frame_support::{assert_ok, BoundedVec};
use souk_primitives::fiat::{Matter, ObligationStage};
use sp_runtime::TryRuntimeError;

fn attester(change: fn(&mut Attester)) {
	Attesters::<Test>::mutate_extant(acc(BANK), change);
}

fn list(change: fn(&mut AttesterList<AccountId>)) {
	AttesterLists::<Test>::mutate_extant(SHOP, change);
}

/// The word about the open leg of order 1.
fn word_of_leg(change: fn(&mut Word<AccountId>)) {
	Words::<Test>::mutate_extant(Matter::Leg(1), change);
}

/// The word about obligation 0.
fn word_of_obligation(change: fn(&mut Word<AccountId>)) {
	Words::<Test>::mutate_extant(Matter::Obligation(0), change);
}

fn obligation(id: u64, change: fn(&mut Obligation<AccountId>)) {
	Obligations::<Test>::mutate_extant(id, change);
}

/// What the check says, and what breaks it.
const CASES: &[(&str, fn())] = &[
	("sums do not fit", || {
		obligation(1, |obligation| {
			obligation.stage = ObligationStage::Denied { evidence: cid(1), deposit: u128::MAX, until: 1 };
		});
	}),
	("sums do not fit", || word_of_leg(|word| word.locked = u128::MAX)),
	("a word is of no attester", || word_of_leg(|word| word.attester = acc(STRANGER))),
	("an obligation to come follows from a word", || word_of_leg(|word| word.obligation = Some(2))),
	("a word is not of the one who confirmed", || {
		OpenLegs::<Test>::mutate_extant(1, |leg| leg.confirmed = Some(acc(SELLER)));
	}),
	("a word is not of the one who confirmed", || {
		OpenLegs::<Test>::mutate_extant(1, |leg| leg.confirmed = None);
	}),
	("a word about a leg harms another than its seller", || {
		word_of_leg(|word| word.harmed = acc(BUYER));
	}),
	("an obligation follows from an open leg", || word_of_leg(|word| word.obligation = Some(0))),
	("a word is about an obligation that is gone", || Obligations::<Test>::remove(0)),
	("a word is about an obligation that nobody denied", || {
		obligation(0, |obligation| obligation.stage = ObligationStage::Owed);
	}),
	("a word about an obligation harms another than its creditor", || {
		word_of_obligation(|word| word.harmed = acc(SELLER));
	}),
	("an obligation follows from another one", || word_of_obligation(|word| word.obligation = Some(1))),
	("a leg is about nothing", || OpenLegs::<Test>::mutate_extant(1, |leg| leg.amount.amount = 0)),
	("an obligation has a number to come", || NextObligation::<Test>::put(1)),
	("an obligation is about nothing", || obligation(1, |obligation| obligation.amount.amount = 0)),
	("a party does not know its obligation", || ObligationsOf::<Test>::remove(acc(SELLER), 1)),
	("a party does not know its obligation", || ObligationsOf::<Test>::remove(acc(BUYER), 1)),
	("an account knows an obligation that is not its own", || {
		ObligationsOf::<Test>::insert(acc(OTHER), 1, ());
	}),
	("an obligation is overdue before its time", || obligation(1, |obligation| obligation.due = now())),
	("a debtor counts other overdue obligations than it has", || {
		OverdueOf::<Test>::remove(acc(SELLER));
	}),
	("a count of overdue obligations is of nobody's", || OverdueOf::<Test>::insert(acc(OTHER), 1)),
	("a count of overdue obligations is of nobody's", || OverdueOf::<Test>::insert(acc(OTHER), 0)),
	("a count of overdue obligations is of nobody's", || OverdueOf::<Test>::insert(acc(SELLER), 2)),
	("a list names nobody", || list(|list| list.attesters = BoundedVec::new())),
	("a list names an attester twice", || list(|list| list.attesters = attesters(&[BANK, BANK]))),
	("an attester vouches for no currency, or twice for one", || {
		attester(|attester| attester.currencies = BoundedVec::new());
	}),
	("what is on hold is not the bond of an attester", || attester(|attester| attester.bond += 1)),
	("more is locked than the bond", || {
		attester(|attester| attester.locked = attester.bond + 1);
	}),
	("what is locked is not the sum of the words", || attester(|attester| attester.locked -= 1)),
	("an attester counts other words than it gave", || attester(|attester| attester.words += 1)),
	("what is on hold for claims is not their sum", || {
		word_of_obligation(|word| word.contest.as_mut().unwrap().deposit += 1);
	}),
	("what is on hold for claims is not their sum", || {
		obligation(1, |obligation| {
			obligation.stage = ObligationStage::Denied { evidence: cid(1), deposit: 5, until: 1 };
		});
	}),
	("what is on hold for rows is not their sum", || attester(|attester| attester.deposit += 1)),
	("what is on hold for rows is not their sum", || list(|list| list.deposit += 1)),
];

/// Break a sound state with something in every row, and return what the invariants say. The bank has given its word about the
/// leg of order 1 and about obligation 0, which was denied; the buyer contests the latter. Obligation 1 is overdue.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		let denied = owing();
		let overdue = owing_for(2);
		assert_eq!((denied, overdue), (0, 1));
		pass(PAYMENT + 1);
		assert_ok!(Fiat::mark_overdue(by(BUYER), overdue));
		deny(denied);
		assert_ok!(Fiat::attest_refund(by(BANK), denied, hash(4)));
		assert_ok!(Fiat::contest_word(by(BUYER), Matter::Obligation(denied), cid(1)));
		OverdueOf::<Test>::remove(acc(SELLER));
		assert_ok!(open(1, 1_000));
		OverdueOf::<Test>::insert(acc(SELLER), 1);
		assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
		assert_ok!(Fiat::do_try_state());
		harm();
		match Fiat::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

#[test]
fn should_notice_when_something_is_wrong() {
	for (index, (message, harm)) in CASES.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_know_a_case_for_every_check() {
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		CASES.iter().map(|(message, _)| *message),
	);
}
