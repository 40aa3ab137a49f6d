// SPDX-License-Identifier: Apache-2.0

//! Attesters register, change their bonds, and leave.

use crate::{mock::*, Attesters, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::fiat::Matter;
use sp_runtime::{DispatchError, TokenError};

#[test]
fn should_hold_a_bond_and_a_deposit_when_one_registers() {
	build_and_execute(|| {
		assert_ok!(Fiat::register_attester(by(BANK), cid(1), currencies(&["CNY", "EUR"]), 5_000));
		assert_eq!(
			events(),
			[Event::AttesterRegistered {
				who: acc(BANK),
				bond: 5_000,
				contact: cid(1),
				currencies: currencies(&["CNY", "EUR"]),
			}]
		);
		assert_eq!(Balances::free_balance(acc(BANK)), FUNDS - 5_000 - ATTESTER_DEPOSIT);
		assert_eq!(bond(BANK), (5_000, 0));
	});
}

#[test]
fn should_refuse_an_attester_that_is_not_sound() {
	build_and_execute(|| {
		let register =
			|codes: &[&str], bond| Fiat::register_attester(by(BANK), cid(1), currencies(codes), bond);
		assert_noop!(register(&[], 5_000), Error::<Test>::BadCurrencies);
		assert_noop!(register(&["CNY", "CNY"], 5_000), Error::<Test>::BadCurrencies);
		assert_noop!(register(&["CNY"], LEAST - 1), Error::<Test>::BondTooSmall);
		assert_noop!(register(&["CNY"], FUNDS + 1), TokenError::FundsUnavailable);
		assert_ok!(register(&["CNY"], LEAST));
		assert_noop!(register(&["CNY"], LEAST), Error::<Test>::AlreadyRegistered);
		let by_root = Fiat::register_attester(RuntimeOrigin::root(), cid(1), currencies(&["CNY"]), 5_000);
		assert_noop!(by_root, DispatchError::BadOrigin);
	});
}

#[test]
fn should_be_reached_elsewhere_when_it_is_updated() {
	build_and_execute(|| {
		let update = |codes: &[&str]| Fiat::update_attester(by(BANK), cid(2), currencies(codes));
		assert_noop!(update(&["EUR"]), Error::<Test>::AttesterNotFound);
		register(BANK, 5_000);
		events();
		assert_noop!(update(&[]), Error::<Test>::BadCurrencies);
		assert_ok!(update(&["EUR"]));
		let event =
			Event::AttesterUpdated { who: acc(BANK), contact: cid(2), currencies: currencies(&["EUR"]) };
		assert_eq!(events(), [event]);
		let attester = Attesters::<Test>::get(acc(BANK)).unwrap();
		assert_eq!((attester.contact, attester.bond), (cid(2), 5_000));
	});
}

#[test]
fn should_add_to_a_bond() {
	build_and_execute(|| {
		assert_noop!(Fiat::top_up_bond(by(BANK), 1), Error::<Test>::AttesterNotFound);
		register(BANK, 5_000);
		events();
		assert_noop!(Fiat::top_up_bond(by(BANK), 0), Error::<Test>::ZeroAmount);
		assert_noop!(Fiat::top_up_bond(by(BANK), FUNDS), TokenError::FundsUnavailable);
		assert_ok!(Fiat::top_up_bond(by(BANK), 700));
		assert_eq!(events(), [Event::BondToppedUp { who: acc(BANK), amount: 700 }]);
		assert_eq!(bond(BANK), (5_700, 0));
	});
}

#[test]
fn should_take_out_no_more_than_is_free() {
	build_and_execute(|| {
		assert_noop!(Fiat::withdraw_bond(by(BANK), 1), Error::<Test>::AttesterNotFound);
		attested();
		events();
		assert_noop!(Fiat::withdraw_bond(by(BANK), 0), Error::<Test>::ZeroAmount);
		assert_noop!(Fiat::withdraw_bond(by(BANK), 97_501), Error::<Test>::BondLocked);
		assert_ok!(Fiat::withdraw_bond(by(BANK), 97_500));
		assert_eq!(events(), [Event::BondWithdrawn { who: acc(BANK), amount: 97_500 }]);
		assert_eq!(bond(BANK), (2_500, 2_500));
	});
}

#[test]
fn should_keep_the_least_bond_until_it_leaves() {
	build_and_execute(|| {
		register(BANK, LEAST + 5);
		assert_noop!(Fiat::withdraw_bond(by(BANK), 6), Error::<Test>::BondTooSmall);
		assert_ok!(Fiat::withdraw_bond(by(BANK), 5));
		events();
		assert_ok!(Fiat::leave_attesters(by(BANK)));
		assert_eq!(events(), [Event::AttesterLeft { who: acc(BANK), bond: LEAST }]);
		assert_eq!(Balances::free_balance(acc(BANK)), FUNDS);
		assert_noop!(Fiat::leave_attesters(by(BANK)), Error::<Test>::AttesterNotFound);
	});
}

#[test]
fn should_leave_only_when_no_word_can_be_contested() {
	build_and_execute(|| {
		attested();
		assert_noop!(Fiat::leave_attesters(by(BANK)), Error::<Test>::WordsOpen);
		pass(CONTEST + 1);
		assert_noop!(Fiat::leave_attesters(by(BANK)), Error::<Test>::WordsOpen);
		assert_ok!(Fiat::end_word(by(BANK), Matter::Leg(1)));
		assert_ok!(Fiat::leave_attesters(by(BANK)));
		assert_eq!(total(BANK), FUNDS);
	});
}
