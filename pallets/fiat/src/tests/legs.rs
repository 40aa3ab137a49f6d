// SPDX-License-Identifier: Apache-2.0

//! Legs open, are confirmed, and close.

use crate::{mock::*, Error, Event, Obligations, OpenLegs, OverdueOf, Words};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::fiat::{FiatLegs, FiatPayment, Matter};
use sp_runtime::DispatchError;

fn payment(order: u64) -> Option<FiatPayment> {
	<Fiat as FiatLegs<AccountId>>::payment(order)
}

#[test]
fn should_expect_a_payment_until_the_quote_ends() {
	build_and_execute(|| {
		assert_eq!(payment(1), None);
		assert_ok!(open(1, 1_000));
		let event = Event::LegOpened {
			order: 1,
			shop: SHOP,
			buyer: acc(BUYER),
			seller: acc(SELLER),
			amount: fen(1_000),
			quote_ends: START + 3_600_000,
		};
		assert_eq!(events(), [event]);
		pass(3_600_000);
		assert_eq!(payment(1), Some(FiatPayment::Expected));
		pass(1);
		assert_eq!(payment(1), Some(FiatPayment::Lapsed));
		// A late payment counts as long as the order runs.
		assert_ok!(Fiat::confirm_payment(by(SELLER), 1));
		assert_eq!(payment(1), Some(FiatPayment::Confirmed));
	});
}

#[test]
fn should_open_one_leg_for_an_order_and_none_for_nothing() {
	build_and_execute(|| {
		assert_ok!(open(1, 0));
		assert_eq!(payment(1), None);
		assert_ok!(open(1, 5));
		assert_noop!(open(1, 5), Error::<Test>::LegExists);
	});
}

#[test]
fn should_be_confirmed_once_by_the_seller() {
	build_and_execute(|| {
		assert_noop!(Fiat::confirm_payment(by(SELLER), 1), Error::<Test>::LegNotFound);
		assert_ok!(open(1, 1_000));
		events();
		assert_noop!(Fiat::confirm_payment(by(BUYER), 1), Error::<Test>::NotSeller);
		assert_ok!(Fiat::confirm_payment(by(SELLER), 1));
		assert_eq!(events(), [Event::PaymentConfirmed { order: 1, by: acc(SELLER) }]);
		assert_noop!(Fiat::confirm_payment(by(SELLER), 1), Error::<Test>::AlreadyConfirmed);
		let by_root = Fiat::confirm_payment(RuntimeOrigin::root(), 1);
		assert_noop!(by_root, DispatchError::BadOrigin);
	});
}

#[test]
fn should_lock_what_the_leg_is_worth_when_an_attester_confirms() {
	build_and_execute(|| {
		register(BANK, 100_000);
		accept(&[BANK]);
		assert_ok!(open(1, 1_000));
		events();
		assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
		let given = Event::WordGiven {
			matter: Matter::Leg(1),
			attester: acc(BANK),
			locked: 2_500,
			evidence: hash(1),
			until: START + CONTEST,
		};
		assert_eq!(events(), [given, Event::PaymentConfirmed { order: 1, by: acc(BANK) }]);
		assert_eq!(bond(BANK), (100_000, 2_500));
		assert_eq!(payment(1), Some(FiatPayment::Confirmed));
		assert_noop!(Fiat::confirm_payment(by(SELLER), 1), Error::<Test>::AlreadyConfirmed);
		assert_noop!(Fiat::attest_payment(by(BANK), 1, hash(1)), Error::<Test>::AlreadyConfirmed);
	});
}

#[test]
fn should_take_the_word_of_accepted_attesters_alone() {
	build_and_execute(|| {
		let attest = |n| Fiat::attest_payment(by(n), 1, hash(1));
		assert_noop!(attest(BANK), Error::<Test>::LegNotFound);
		register(BANK, 100_000);
		register(COURIER, 100_000);
		register(SELLER, 100_000);
		register(BUYER, 100_000);
		accept(&[BANK, SELLER, BUYER]);
		assert_ok!(open(1, 1_000));
		assert_noop!(attest(COURIER), Error::<Test>::AttesterNotAccepted);
		assert_noop!(attest(SELLER), Error::<Test>::AttesterIsParty);
		assert_noop!(attest(BUYER), Error::<Test>::AttesterIsParty);
		assert_ok!(Fiat::update_attester(by(BANK), cid(1), currencies(&["EUR"])));
		assert_noop!(attest(BANK), Error::<Test>::CurrencyNotVouched);
		assert_ok!(Fiat::leave_attesters(by(BANK)));
		assert_noop!(attest(BANK), Error::<Test>::AttesterNotFound);
	});
}

#[test]
fn should_refuse_a_word_that_the_bond_does_not_cover() {
	build_and_execute(|| {
		let attest = |order| Fiat::attest_payment(by(BANK), order, hash(1));
		register(BANK, 4_999);
		accept(&[BANK]);
		for order in 1..=3 {
			assert_ok!(open(order, 1_000));
		}
		assert_ok!(attest(1));
		assert_noop!(attest(2), Error::<Test>::BondTooSmall);
		assert_ok!(Fiat::top_up_bond(by(BANK), 1));
		assert_ok!(attest(2));
		assert_eq!(bond(BANK), (5_000, 5_000));
		// A bond below the least one gives no word, whatever is free of it.
		pass(CONTEST + 1);
		assert_ok!(Fiat::end_word(by(STRANGER), Matter::Leg(1)));
		LeastBond::set(5_001);
		assert_noop!(attest(3), Error::<Test>::BondTooSmall);
		// Without a rate nobody knows how much to lock.
		LeastBond::set(LEAST);
		Rate::set(None);
		assert_noop!(attest(3), DispatchError::Other("no rate"));
		Rate::set(Some(u32::MAX));
		assert_noop!(attest(3), Error::<Test>::BondTooSmall);
	});
}

#[test]
fn should_refuse_a_word_about_more_than_fits() {
	build_and_execute(|| {
		register(BANK, 5_000);
		accept(&[BANK]);
		Rate::set(Some(10));
		assert_ok!(open(1, u128::MAX));
		assert_noop!(Fiat::attest_payment(by(BANK), 1, hash(1)), Error::<Test>::Overflow);
	});
}

#[test]
fn should_count_the_list_of_the_time_when_the_leg_was_opened() {
	build_and_execute(|| {
		register(BANK, 100_000);
		register(COURIER, 100_000);
		accept(&[BANK]);
		assert_ok!(open(1, 1_000));
		accept(&[COURIER]);
		sell_shop(acc(OTHER));
		assert_noop!(Fiat::attest_payment(by(COURIER), 1, hash(1)), Error::<Test>::AttesterNotAccepted);
		assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
	});
}

#[test]
fn should_write_an_obligation_only_for_what_was_paid() {
	build_and_execute(|| {
		close(9, 10);
		for order in 1..=4 {
			assert_ok!(open(order, 1_000));
		}
		events();
		// Nobody confirmed it.
		close(1, 1_000);
		assert_eq!(events(), [Event::LegClosed { order: 1, obligation: None }]);
		// Nothing comes back.
		assert_ok!(Fiat::confirm_payment(by(SELLER), 2));
		close(2, 0);
		assert!(Obligations::<Test>::iter().next().is_none());
		assert_ok!(Fiat::confirm_payment(by(SELLER), 3));
		events();
		close(3, 400);
		let written = Event::ObligationWritten {
			id: 0,
			order: 3,
			debtor: acc(SELLER),
			creditor: acc(BUYER),
			amount: fen(400),
			due: START + PAYMENT,
		};
		assert_eq!(events(), [written, Event::LegClosed { order: 3, obligation: Some(0) }]);
		// No more comes back than was to be paid.
		assert_ok!(Fiat::confirm_payment(by(SELLER), 4));
		close(4, 1_001);
		assert_eq!(obligation(1).amount, fen(1_000));
		assert!(OpenLegs::<Test>::iter().next().is_none());
		// An order ends once.
		close(4, 1_001);
		assert_eq!(Obligations::<Test>::iter().count(), 2);
	});
}

#[test]
fn should_link_a_word_to_what_follows_from_it() {
	build_and_execute(|| {
		attested();
		close(1, 400);
		let word = Words::<Test>::get(Matter::Leg(1)).unwrap();
		assert_eq!((word.obligation, word.locked), (Some(0), 2_500));
		assert_eq!(obligation(0).attesters, attesters(&[BANK]));
	});
}

#[test]
fn should_open_no_leg_of_a_seller_that_owes_something_overdue() {
	build_and_execute(|| {
		let (one, two) = (owing(), owing_for(2));
		pass(PAYMENT + 1);
		assert_ok!(Fiat::mark_overdue(by(STRANGER), one));
		assert_ok!(Fiat::mark_overdue(by(STRANGER), two));
		assert_noop!(open(3, 10), Error::<Test>::Overdue);
		assert_ok!(Fiat::acknowledge(by(BUYER), one));
		assert_noop!(open(3, 10), Error::<Test>::Overdue);
		assert_ok!(Fiat::acknowledge(by(BUYER), two));
		assert!(!OverdueOf::<Test>::contains_key(acc(SELLER)));
		assert_ok!(open(3, 10));
	});
}
