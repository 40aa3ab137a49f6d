// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Referrals};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn should_pay_the_owner_of_the_shop_that_sent_customers() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 400);
		for index in 0..3 {
			send(&customer(index), OTHER, SHOP, 1_000);
		}
		let before = Balances::free_balance(rival());
		events();
		assert_ok!(claim(SHOP, OTHER));
		let paid = Event::ReferralPaid { shop: SHOP, sender: OTHER, payee: rival(), amount: 150 };
		assert_eq!(events(), [paid]);
		assert_eq!(Balances::free_balance(rival()), before + 150);
		assert_eq!((budget(SHOP), held_for_referrals(&merchant())), ((250, 0, 0), 250));
		assert_noop!(claim(SHOP, OTHER), Error::<Test>::ReferralNotFound);
	});
}

#[test]
fn should_pay_whoever_owns_that_shop_now() {
	build_and_execute(|| {
		offer(SHOP, Some(OTHER), 50, 400);
		send(&customer(0), OTHER, SHOP, 1_000);
		change_site(OTHER, |site| site.owner = stranger());
		let before = Balances::free_balance(stranger());
		assert_ok!(claim(SHOP, OTHER));
		assert_eq!(Balances::free_balance(stranger()), before + 50);
		// Its own terms stay.
		assert_eq!(budget(SHOP), (350, 0, 1));
		assert_noop!(claim(SHOP, OTHER), Error::<Test>::NothingOwed);
		// It may be the payer by now.
		change_site(OTHER, |site| site.owner = rival());
		send(&customer(1), OTHER, SHOP, 1_000);
		change_site(OTHER, |site| site.owner = merchant());
		assert_ok!(claim(SHOP, OTHER));
		assert_eq!(held_for_referrals(&merchant()), 300);
	});
}

#[test]
fn should_return_what_is_owed_to_a_shop_that_is_gone() {
	build_and_execute(|| {
		offer(SHOP, Some(OTHER), 50, 400);
		send(&customer(0), OTHER, SHOP, 1_000);
		SiteTable::mutate(|sites| sites.remove(&OTHER));
		events();
		assert_ok!(claim(SHOP, OTHER));
		assert_eq!(events(), [Event::ReferralReturned { shop: SHOP, sender: OTHER, amount: 50 }]);
		assert_eq!(budget(SHOP), (400, 0, 0));
	});
}

/// A row must never keep a book open whose shop is gone.
#[test]
fn should_remove_terms_when_the_shop_that_pays_is_gone() {
	build_and_execute(|| {
		offer(SHOP, Some(OTHER), 50, 400);
		assert_noop!(claim(SHOP, OTHER), Error::<Test>::NothingOwed);
		SiteTable::mutate(|sites| sites.remove(&SHOP));
		let close = || plain(Receipts::close_book(signed(stranger()), SHOP, 4));
		assert_noop!(close(), Error::<Test>::BookNotEmpty);
		events();
		assert_ok!(claim(SHOP, OTHER));
		assert_eq!(events(), [Event::ReferralSet { shop: SHOP, sender: Some(OTHER), terms: None }]);
		assert_ok!(close());
		assert_eq!((held_for_referrals(&merchant()), Referrals::<Test>::iter().count()), (0, 0));
	});
}

/// A depositor that sold the shop posts nothing more, so its rows could stay for as long as the new owner liked, and with them
/// the book, its deposit and what was on hold for customers.
#[test]
fn should_let_a_depositor_close_the_book_of_a_shop_it_sold() {
	build_and_execute(|| {
		let before = Balances::free_balance(merchant());
		// The merchant has two books.
		let deposit = held(&merchant()) / 2;
		offer(SHOP, Some(OTHER), 50, 400);
		offer(SHOP, Some(SIBLING), 60, 0);
		send(&customer(0), OTHER, SHOP, 1_000);
		assert_noop!(claim(SHOP, SIBLING), Error::<Test>::NothingOwed);
		change_site(SHOP, |site| site.owner = stranger());
		skip(31);
		assert_ok!(plain(Receipts::prune_book(signed(rival()), SHOP, 5)));
		let forgotten = vec![customer(0).account()].try_into().unwrap();
		assert_ok!(Receipts::prune_customers(signed(rival()), SHOP, forgotten));
		let close = || plain(Receipts::close_book(signed(merchant()), SHOP, 4));
		assert_noop!(close(), Error::<Test>::BookNotEmpty);
		events();
		// One row owes nothing and goes. What the other owes is paid first.
		assert_ok!(claim(SHOP, SIBLING));
		assert_ok!(claim(SHOP, OTHER));
		assert_eq!(
			events(),
			[
				Event::ReferralSet { shop: SHOP, sender: Some(SIBLING), terms: None },
				Event::ReferralPaid { shop: SHOP, sender: OTHER, payee: rival(), amount: 50 },
			]
		);
		assert_eq!((budget(SHOP), Referrals::<Test>::iter().count()), ((350, 0, 0), 0));
		assert_ok!(close());
		assert_eq!(Balances::free_balance(merchant()), before + deposit - 50);
		assert_eq!((held(&merchant()), held_for_referrals(&merchant())), (deposit, 0));
	});
}

/// The shop may come back before anybody looked. Then the terms are its owner's again.
#[test]
fn should_keep_terms_when_the_depositor_owns_the_shop_again() {
	build_and_execute(|| {
		offer(SHOP, Some(OTHER), 50, 400);
		change_site(SHOP, |site| site.owner = stranger());
		change_site(SHOP, |site| site.owner = merchant());
		assert_noop!(claim(SHOP, OTHER), Error::<Test>::NothingOwed);
		assert_eq!(budget(SHOP), (400, 0, 1));
	});
}

#[test]
fn should_keep_what_is_owed_when_the_owner_cannot_receive_it() {
	build_and_execute(|| {
		offer(SHOP, None, ED - 1, 400);
		send(&customer(0), OTHER, SHOP, 1_000);
		change_site(OTHER, |site| site.owner = souk_testing::account(99));
		assert_noop!(claim(SHOP, OTHER), sp_runtime::TokenError::CannotCreate);
		assert_eq!(budget(SHOP).1, ED - 1);
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_pay() {
	build_and_execute(|| {
		assert_noop!(Receipts::claim_referral(RuntimeOrigin::root(), SHOP, OTHER), DispatchError::BadOrigin);
		assert_noop!(claim(99, OTHER), Error::<Test>::BookNotFound);
		assert_noop!(claim(SHOP, OTHER), Error::<Test>::ReferralNotFound);
	});
}
