// SPDX-License-Identifier: Apache-2.0

//! What attacks cost and bring. The sums of `docs/design/fiat.md`.
//!
//! A fen is two SOUK. An order is over 1 000 fen, so 2 000 SOUK. A margin of a quarter is locked on top. Fiat that changes hands
//! is counted at the rate, as the chain counts it.

use crate::{mock::*, Error, Obligations};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{fiat::Matter, Balance};

const WORTH: i128 = 2_000;

/// What accounts gained in SOUK since the beginning.
fn gain(of: &[u8]) -> i128 {
	let all: Balance = of.iter().map(|n| total(*n)).sum();
	all as i128 - (of.len() as Balance * FUNDS) as i128
}

fn contest_and_find_false() {
	assert_ok!(Fiat::contest_word(by(SELLER), Matter::Leg(1), cid(9)));
	assert_ok!(Fiat::judge_word(by(JUDGE), Matter::Leg(1), false));
}

/// An attester and a buyer are one. The buyer gets goods that it never paid for.
#[test]
fn should_gain_nothing_by_a_false_word_for_a_buyer_that_is_its_own() {
	build_and_execute(|| {
		attested();
		// The seller ships for nothing: goods worth 2 000.
		let goods = WORTH;
		contest_and_find_false();
		assert_eq!(goods + gain(&[BANK, BUYER]), 0);
		// The seller is paid after all, in SOUK.
		assert_eq!(gain(&[SELLER]) - goods, 0);
	});
}

/// The same, and the order ends so that the seller owes money back that it never got.
#[test]
fn should_owe_nothing_that_follows_from_a_false_word() {
	build_and_execute(|| {
		attested();
		close(1, 1_000);
		contest_and_find_false();
		assert_noop!(Fiat::mark_overdue(by(BUYER), 0), Error::<Test>::ObligationNotFound);
		assert_eq!((gain(&[BANK, BUYER]), gain(&[SELLER])), (-WORTH, WORTH));
	});
}

/// The rate of SOUK falls while the word can be contested, by as much as the margin and by more.
#[test]
fn should_cover_a_rate_that_moves_by_the_margin() {
	for (rate, uncovered) in [(20, 0), (25, 0), (30, 500)] {
		build_and_execute(|| {
			attested();
			Rate::set(Some(rate));
			let goods = 100 * i128::from(rate);
			contest_and_find_false();
			assert_eq!(goods + gain(&[BANK, BUYER]), uncovered);
		});
	}
}

/// One bond for many lies at a time.
#[test]
fn should_cover_every_word_with_a_bond_of_its_own() {
	build_and_execute(|| {
		register(BANK, 10_000);
		accept(&[BANK]);
		for order in 1..=5 {
			assert_ok!(open(order, 1_000));
		}
		let mut given = 0;
		while given < 5 && Fiat::attest_payment(by(BANK), given + 1, hash(1)).is_ok() {
			given += 1;
		}
		// 2 500 each.
		assert_eq!(given, 4);
		// Taking the bond out before anyone notices.
		assert_noop!(Fiat::withdraw_bond(by(BANK), 1), Error::<Test>::BondLocked);
		assert_noop!(Fiat::leave_attesters(by(BANK)), Error::<Test>::WordsOpen);
		for order in 1..=given {
			assert_ok!(Fiat::contest_word(by(SELLER), Matter::Leg(order), cid(9)));
			assert_ok!(Fiat::judge_word(by(JUDGE), Matter::Leg(order), false));
		}
		assert_eq!(i128::from(given) * WORTH + gain(&[BANK, BUYER]), 0);
	});
}

/// A seller was paid and says that the attester lies, so that it gets the bond on top.
#[test]
fn should_cost_a_seller_its_deposit_to_contest_a_true_word() {
	build_and_execute(|| {
		attested();
		assert_ok!(Fiat::contest_word(by(SELLER), Matter::Leg(1), cid(9)));
		assert_ok!(Fiat::judge_word(by(JUDGE), Matter::Leg(1), true));
		assert_eq!((gain(&[SELLER]), gain(&[BANK])), (-300, 300));
	});
}

/// The same, where nobody judges.
#[test]
fn should_gain_nothing_by_a_contest_that_nobody_judges() {
	build_and_execute(|| {
		attested();
		assert_ok!(Fiat::contest_word(by(SELLER), Matter::Leg(1), cid(9)));
		pass(JUDGEMENT + 1);
		assert_ok!(Fiat::end_word(by(SELLER), Matter::Leg(1)));
		assert_eq!((gain(&[SELLER]), gain(&[BANK])), (0, 0));
		// The payment stays confirmed, and so does what the seller owes.
		close(1, 400);
		assert_eq!(obligation(0).amount, fen(400));
	});
}

/// An attester of the seller's own contradicts nobody, and its bond goes from the one pocket to the other.
#[test]
fn should_gain_nothing_by_an_attester_of_the_sellers_own() {
	build_and_execute(|| {
		attested();
		contest_and_find_false();
		assert_eq!(gain(&[BANK, SELLER]), 0);
		assert_eq!(gain(&[BUYER]), 0);
	});
}

/// Seller, buyer and attester are one, and there never was a payment. Nothing comes of it: an obligation moves no token.
#[test]
fn should_gain_nothing_by_a_payment_to_oneself() {
	build_and_execute(|| {
		attested();
		close(1, 1_000);
		assert_ok!(Fiat::end_word(by(SELLER), Matter::Leg(1)));
		assert_ok!(Fiat::acknowledge(by(BUYER), 0));
		assert_eq!(gain(&[SELLER, BUYER, BANK]), 0);
	});
}

/// A seller confirms a payment that never happened. It alone is bound by that.
#[test]
fn should_bind_the_seller_alone_when_it_confirms_what_never_happened() {
	build_and_execute(|| {
		assert_ok!(open(1, 1_000));
		assert_ok!(Fiat::confirm_payment(by(SELLER), 1));
		close(1, 1_000);
		assert_eq!(obligation(0).debtor, acc(SELLER));
		assert_eq!(gain(&[SELLER, BUYER]), 0);
	});
}

/// A seller keeps what it owes and says that it paid. It loses credit, opens no leg, and its word counts once.
#[test]
fn should_cost_a_seller_credit_and_its_legs_to_keep_what_it_owes() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, false));
		pass(PAYMENT + 1);
		assert_ok!(Fiat::mark_overdue(by(BUYER), id));
		assert_noop!(open(2, 1), Error::<Test>::Overdue);
		assert_noop!(Fiat::state_paid(by(SELLER), id, hash(2)), Error::<Test>::AlreadyDenied);
		// Once for the lie, once for the delay.
		assert_eq!(Faults::get(), [acc(SELLER), acc(SELLER)]);
		pass(UNSETTLED);
		assert_ok!(Fiat::advance_obligation(by(SELLER), id));
		// The deposit of the denial came back.
		assert_eq!(gain(&[BUYER]), 0);
	});
}

/// The same with an attester of its own that says it paid. The buyer is paid out of that bond.
#[test]
fn should_pay_the_buyer_when_the_sellers_attester_lies_about_a_refund() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		assert_ok!(Fiat::contest_word(by(BUYER), Matter::Obligation(id), cid(9)));
		assert_ok!(Fiat::judge_word(by(JUDGE), Matter::Obligation(id), false));
		// The seller keeps 400 fen, which are 800 SOUK.
		assert_eq!(800 + gain(&[BANK, SELLER]), 0);
		assert_eq!(gain(&[BUYER]), 800);
		assert_eq!(Faults::get(), [acc(SELLER)]);
	});
}

/// A buyer got its money back and denies it, to be paid twice or to harm the seller.
#[test]
fn should_cost_a_buyer_its_deposit_to_deny_what_it_got() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		assert_ok!(Fiat::judge_obligation(by(JUDGE), id, true));
		assert_eq!((gain(&[BUYER]), gain(&[SELLER])), (-300, 300));
		assert!(Faults::get().is_empty());
	});
}

/// The same where nobody judges: the seller shows that it paid by an attester.
#[test]
fn should_let_a_seller_prove_what_it_paid_when_nobody_judges() {
	build_and_execute(|| {
		let id = owing();
		deny(id);
		pass(JUDGEMENT + 1);
		assert_ok!(Fiat::advance_obligation(by(BUYER), id));
		assert_ok!(Fiat::mark_overdue(by(BUYER), id));
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		pass(CONTEST + 1);
		assert_ok!(Fiat::end_word(by(SELLER), Matter::Obligation(id)));
		assert!(Obligations::<Test>::iter().next().is_none());
		assert_ok!(open(2, 1));
	});
}

/// A seller takes the buyer's attester off the list, or sells the shop, after the buyer has paid.
#[test]
fn should_not_escape_a_payment_by_another_list_or_owner() {
	build_and_execute(|| {
		register(BANK, 100_000);
		accept(&[BANK]);
		assert_ok!(open(1, 1_000));
		assert_ok!(Fiat::accept_attesters(by(SELLER), SHOP, attesters(&[])));
		sell_shop(acc(OTHER));
		assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
		close(1, 1_000);
		// The one who sold owes, not the one who owns the shop now.
		assert_eq!(obligation(0).debtor, acc(SELLER));
	});
}

/// An attester whose word was false gives it again and again, so that the seller has to contest each time.
#[test]
fn should_hear_no_attester_twice_about_a_leg() {
	build_and_execute(|| {
		attested();
		contest_and_find_false();
		let again = Fiat::attest_payment(by(BANK), 1, hash(1));
		assert_noop!(again, Error::<Test>::AttesterNotAccepted);
	});
}
