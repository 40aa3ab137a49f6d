// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_runtime::{DispatchError, TokenError};

fn sealed() -> u128 {
	Balances::total_balance(&Sealed::get())
}

#[test]
fn should_seal_fees_and_tell_the_ledger_of_power_what_was_lost() {
	build_and_execute(|| {
		let (before, had) = (sealed(), Balances::balance(&merchant()));
		assert_ok!(Receipts::pay_fees(signed(merchant()), SHOP, 500));
		assert_eq!((sealed(), Balances::balance(&merchant())), (before + 500, had - 500));
		assert_eq!(Books::<Test>::get(SHOP).unwrap().fees, PREPAID + 500);
		assert_eq!(Lost::take(), [(merchant(), 500)]);
		let fees = PREPAID + 500;
		assert_eq!(events(), [Event::FeesPaid { shop: SHOP, payer: merchant(), amount: 500, fees }]);
	});
}

#[test]
fn should_refuse_when_origin_shop_or_amount_is_not_right() {
	build_and_execute(|| {
		let pay = |origin, shop, amount| Receipts::pay_fees(origin, shop, amount);
		assert_noop!(pay(RuntimeOrigin::none(), SHOP, 1), DispatchError::BadOrigin);
		assert_noop!(pay(signed(merchant()), 99, 1), Error::<Test>::ShopNotFound);
		assert_noop!(pay(signed(rival()), SHOP, 1), Error::<Test>::NotOwner);
		SiteTable::mutate(|sites| sites.insert(9, place(merchant())));
		assert_noop!(pay(signed(merchant()), 9, 1), Error::<Test>::BookNotFound);
		assert_noop!(pay(signed(merchant()), SHOP, 0), Error::<Test>::ZeroAmount);
		assert_noop!(pay(signed(merchant()), SHOP, FUNDS), TokenError::FundsUnavailable);
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().fees = u128::MAX);
		assert_noop!(pay(signed(merchant()), SHOP, 1), Error::<Test>::TotalsTooLarge);
	});
}

/// A former owner can close its book at any time, and what was paid into it would be gone.
#[test]
fn should_refuse_when_the_book_is_a_former_owners() {
	build_and_execute(|| {
		change_site(SHOP, |site| site.owner = rival());
		assert_noop!(Receipts::pay_fees(signed(rival()), SHOP, 500), Error::<Test>::NotDepositor);
		assert_ok!(Receipts::set_capacity(signed(rival()), SHOP, 100));
		assert_ok!(Receipts::pay_fees(signed(rival()), SHOP, 500));
	});
}

/// No receipt of a suspended shop counts, and what was paid does not come back.
#[test]
fn should_refuse_when_the_shop_is_not_open() {
	build_and_execute(|| {
		change_site(SHOP, |site| site.open = false);
		assert_noop!(Receipts::pay_fees(signed(merchant()), SHOP, 500), Error::<Test>::ShopNotOpen);
		change_site(SHOP, |site| site.open = true);
		assert_ok!(Receipts::pay_fees(signed(merchant()), SHOP, 500));
	});
}

#[test]
fn should_use_fees_up_to_the_unit_and_count_nothing_beyond_them() {
	build_and_execute(|| {
		let ann = customer(0);
		let left = |fees| Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().fees = fees);
		let post = |value| {
			assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, value))]).post());
			(totals(SHOP).counted.count, totals(SHOP).fees, Books::<Test>::get(SHOP).unwrap().fees)
		};
		// ¥10 take 100, and ¥10.01 take 101, because it is rounded up.
		left(201);
		assert_eq!(post(1_000), (1, 100, 101));
		assert_eq!(post(1_011), (1, 100, 101));
		assert_eq!(post(1_001), (2, 201, 0));
		// It is recorded and signed, and earns nothing.
		assert_eq!(post(1), (2, 201, 0));
		assert_eq!((totals(SHOP).recorded.count, totals(SHOP).signed.count), (4, 4));
		assert_eq!(power().len(), 2);
	});
}

#[test]
fn should_keep_fees_for_later_eras_and_give_none_back_when_a_sale_is_reversed() {
	build_and_execute(|| {
		let ann = customer(0);
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().fees = 250);
		let batch = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]);
		let id = batch.posted();
		assert_ok!(plain(Receipts::reverse_receipts(signed(merchant()), batch.claim(id, &[0]))));
		assert_eq!((totals(SHOP).counted.count, totals(SHOP).fees), (0, 100));
		skip(1);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_500))]).post());
		assert_eq!((totals(SHOP).counted.count, totals(SHOP).fees), (1, 150));
		assert_eq!(Books::<Test>::get(SHOP).unwrap().fees, 0);
	});
}

#[test]
fn should_lose_fees_when_the_book_closes() {
	build_and_execute(|| {
		let before = sealed();
		assert_ok!(plain(Receipts::close_book(signed(rival()), OTHER, 0)));
		assert_ok!(Receipts::open_book(signed(rival()), OTHER, cny(), 100));
		assert_eq!((Books::<Test>::get(OTHER).unwrap().fees, sealed()), (0, before));
	});
}
