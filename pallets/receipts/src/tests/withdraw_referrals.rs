// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn withdraw(amount: u128) -> sp_runtime::DispatchResult {
	Receipts::withdraw_referrals(signed(merchant()), SHOP, amount)
}

#[test]
fn should_release_what_is_not_owed() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 120);
		send(&customer(0), OTHER, SHOP, 1_000);
		assert_noop!(withdraw(71), Error::<Test>::BudgetTooSmall);
		events();
		assert_ok!(withdraw(70));
		assert_eq!(events(), [Event::ReferralsWithdrawn { shop: SHOP, who: merchant(), amount: 70 }]);
		assert_eq!((budget(SHOP), held_for_referrals(&merchant())), ((0, 50, 1), 50));
		assert_ok!(claim(SHOP, OTHER));
	});
}

#[test]
fn should_be_open_to_a_depositor_who_sold_the_shop() {
	build_and_execute(|| {
		assert_ok!(Receipts::fund_referrals(signed(merchant()), SHOP, 100));
		SiteTable::mutate(|sites| sites.remove(&SHOP));
		assert_ok!(withdraw(40));
		assert_eq!(budget(SHOP).0, 60);
		// The rest comes back with the deposit.
		assert_ok!(plain(Receipts::close_book(signed(stranger()), SHOP, 4)));
		assert_eq!((held_for_referrals(&merchant()), Books::<Test>::get(SHOP)), (0, None));
	});
}

#[test]
fn should_refuse_when_origin_book_or_amount_is_not_right() {
	build_and_execute(|| {
		let call = |origin, shop| Receipts::withdraw_referrals(origin, shop, 5);
		assert_noop!(call(RuntimeOrigin::root(), SHOP), DispatchError::BadOrigin);
		assert_noop!(call(signed(merchant()), 99), Error::<Test>::BookNotFound);
		assert_noop!(call(signed(rival()), SHOP), Error::<Test>::NotDepositor);
		assert_noop!(withdraw(0), Error::<Test>::ZeroAmount);
		assert_noop!(withdraw(1), Error::<Test>::BudgetTooSmall);
	});
}
