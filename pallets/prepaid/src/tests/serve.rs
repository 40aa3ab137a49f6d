// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Allowance, Allowances, Error, Event, Prepaids};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Perbill};

fn left() -> u128 {
	Allowances::<Test>::get(acc(PLATFORM), SHOP).unwrap().left
}

#[test]
fn should_pay_for_a_shop_up_to_the_budget() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		events();
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 2_000));
		let (platform, seller) = (acc(PLATFORM), acc(SELLER));
		assert_eq!(
			events(),
			[Event::ShopServed {
				platform: platform.clone(),
				shop: SHOP,
				seller: seller.clone(),
				budget: 2_000
			}]
		);
		let row = Allowance { seller, left: 2_000, deposit: 100 };
		assert_eq!(Allowances::<Test>::get(&platform, SHOP), Some(row));
		// 9.6 % of 20 000: the platform keeps its own leg.
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!((reserved(PLATFORM), left()), (1_920, 80));
		assert_noop!(accept_fen(2, 1_000), Error::<Test>::NotCovered);
		// What an order does not pay comes back to the budget.
		end(1, Some(PLATFORM), &[Perbill::from_percent(50)]);
		assert_eq!((reserved(PLATFORM), left()), (0, 1_040));
	});
}

#[test]
fn should_replace_the_budget_when_called_again() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 2_000));
		assert_ok!(accept_fen(1, 1_000));
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 500));
		assert_eq!((left(), Prepaids::<Test>::get(acc(PLATFORM)).unwrap().shops), (500, 1));
		// What is open comes on top.
		end(1, Some(PLATFORM), &[Perbill::one()]);
		assert_eq!(left(), 2_420);
	});
}

/// Otherwise any seller could spend a platform's money by being named beside it.
#[test]
fn should_not_pay_for_a_shop_that_it_did_not_agree_to_serve() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::PrepaidNotFound);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		// Nor if the order names another platform, or none.
		let lines = [Line { fen: 1_000, time: 0 }];
		assert_noop!(accept(1, Some(OTHER), &lines), Error::<Test>::PrepaidNotFound);
		assert_noop!(accept(1, None, &lines), Error::<Test>::PrepaidNotFound);
		assert_ok!(accept_fen(1, 1_000));
		complete(1);
	});
}

#[test]
fn should_pay_for_nothing_when_the_shop_changed_hands() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 5_000));
		assert_ok!(accept_fen(1, 1_000));
		Owners::insert(SHOP, acc(OTHER));
		let lines = [Line { fen: 1_000, time: 0 }];
		assert_noop!(accept_from(2, OTHER, Some(PLATFORM), &lines), Error::<Test>::PrepaidNotFound);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 7_000));
		assert_ok!(accept_from(2, OTHER, Some(PLATFORM), &lines));
		assert_eq!(left(), 5_080);
		// What the earlier owner's order frees is not the new owner's.
		end(1, Some(PLATFORM), &[Perbill::one()]);
		assert_eq!(left(), 5_080);
		complete(2);
	});
}

#[test]
fn should_refuse_without_an_account_or_a_shop() {
	build_and_execute(|| {
		assert_noop!(Prepaid::serve(RuntimeOrigin::root(), SHOP, 1), DispatchError::BadOrigin);
		assert_noop!(Prepaid::serve(by(PLATFORM), SHOP, 1), Error::<Test>::PrepaidNotFound);
		open(PLATFORM, SOUK, 1);
		assert_noop!(Prepaid::serve(by(PLATFORM), SHOP + 1, 1), Error::<Test>::ShopNotFound);
	});
}
