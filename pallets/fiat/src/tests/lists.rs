// SPDX-License-Identifier: Apache-2.0

//! Shops name the attesters whose words they accept.

use crate::{mock::*, AttesterLists, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::fiat::{AcceptedAttesters, MAX_ATTESTERS};
use sp_runtime::TokenError;

#[test]
fn should_accept_attesters_under_one_deposit() {
	build_and_execute(|| {
		register(BANK, 5_000);
		register(COURIER, 5_000);
		events();
		accept(&[BANK, COURIER]);
		let event = |list: &[u8]| Event::AttestersAccepted {
			shop: SHOP,
			keeper: acc(SELLER),
			attesters: attesters(list),
		};
		assert_eq!(events(), [event(&[BANK, COURIER])]);
		accept(&[COURIER]);
		assert_eq!(events(), [event(&[COURIER])]);
		assert_eq!(Balances::free_balance(acc(SELLER)), FUNDS - LIST_DEPOSIT);
	});
}

#[test]
fn should_accept_nobody_when_the_list_is_empty() {
	build_and_execute(|| {
		register(BANK, 5_000);
		let none = Fiat::accept_attesters(by(SELLER), SHOP, attesters(&[]));
		assert_noop!(none, Error::<Test>::ListNotFound);
		accept(&[BANK]);
		events();
		assert_ok!(Fiat::accept_attesters(by(SELLER), SHOP, attesters(&[])));
		assert_eq!(events(), [Event::AttestersRemoved { shop: SHOP, keeper: acc(SELLER) }]);
		assert!(!AttesterLists::<Test>::contains_key(SHOP));
		assert_eq!(total(SELLER), Balances::free_balance(acc(SELLER)));
	});
}

#[test]
fn should_refuse_a_list_that_is_not_sound() {
	build_and_execute(|| {
		register(BANK, 5_000);
		let list = |n, shop, of: &[u8]| Fiat::accept_attesters(by(n), shop, attesters(of));
		assert_noop!(list(SELLER, 8, &[BANK]), Error::<Test>::ShopNotFound);
		assert_noop!(list(OTHER, SHOP, &[BANK]), Error::<Test>::NotOwner);
		assert_noop!(list(SELLER, SHOP, &[BANK, BANK]), Error::<Test>::AttesterRepeated);
		assert_noop!(list(SELLER, SHOP, &[BANK, COURIER]), Error::<Test>::AttesterNotFound);
		assert_ok!(Balances::transfer_allow_death(by(SELLER), acc(OTHER), FUNDS - ED));
		assert_noop!(list(SELLER, SHOP, &[BANK]), TokenError::FundsUnavailable);
		// A ninth does not fit the type.
		assert_eq!(MAX_ATTESTERS, 8);
		assert!(AcceptedAttesters::try_from(vec![acc(BANK); 9]).is_err());
	});
}

#[test]
fn should_not_count_the_list_of_an_earlier_owner() {
	build_and_execute(|| {
		register(BANK, 50_000);
		accept(&[BANK]);
		assert_eq!(Fiat::attesters_view(SHOP).len(), 1);
		sell_shop(acc(OTHER));
		assert!(Fiat::attesters_view(SHOP).is_empty());
		assert_ok!(open_for(1, OTHER, BUYER, 10));
		assert!(leg(1).attesters.is_empty());
		// The new owner writes its own, and the deposit of the earlier one goes back.
		assert_ok!(Fiat::accept_attesters(by(OTHER), SHOP, attesters(&[BANK])));
		assert_eq!(Balances::free_balance(acc(SELLER)), FUNDS);
		assert_eq!(Balances::free_balance(acc(OTHER)), FUNDS - LIST_DEPOSIT);
		assert_ok!(open_for(2, OTHER, BUYER, 10));
		assert_eq!(leg(2).attesters, attesters(&[BANK]));
	});
}

#[test]
fn should_remove_a_list_only_when_its_keeper_owns_the_shop_no_more() {
	build_and_execute(|| {
		let remove = || Fiat::remove_attesters(by(STRANGER), SHOP);
		assert_noop!(remove(), Error::<Test>::ListNotFound);
		register(BANK, 5_000);
		accept(&[BANK]);
		assert_noop!(remove(), Error::<Test>::ListInUse);
		sell_shop(acc(OTHER));
		events();
		assert_ok!(remove());
		assert_eq!(events(), [Event::AttestersRemoved { shop: SHOP, keeper: acc(SELLER) }]);
		sell_shop(acc(SELLER));
		accept(&[BANK]);
		remove_shop();
		assert_ok!(remove());
		assert_eq!(Balances::free_balance(acc(SELLER)), FUNDS);
	});
}
