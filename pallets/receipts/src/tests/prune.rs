// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Class, Customers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn accounts(keys: &[&Key]) -> crate::BoundedVec<AccountId, frame_support::traits::ConstU32<MAX_ROWS>> {
	keys.iter().map(|key| key.account()).collect::<Vec<_>>().try_into().unwrap()
}

#[test]
fn should_remove_batches_and_eras_when_their_time_is_over() {
	build_and_execute(|| {
		for _ in 0..3 {
			assert_ok!(Till::of(SHOP, vec![sale(1)]).post());
		}
		let prune = |limit| plain(Receipts::prune_book(signed(stranger()), SHOP, limit));
		skip(5);
		assert_noop!(prune(9), Error::<Test>::NothingToPrune);
		skip(1);
		assert_noop!(prune(0), Error::<Test>::NothingToPrune);
		events();
		assert_ok!(prune(2));
		assert_ok!(prune(9));
		let pruned = |batches, eras| Event::BookPruned { shop: SHOP, batches, eras, customers: 0 };
		assert_eq!(events(), [pruned(2, 0), pruned(1, 0)]);
		skip(25);
		assert_ok!(prune(9));
		assert_eq!(events(), [pruned(0, 1)]);
		let book = Books::<Test>::get(SHOP).unwrap();
		assert_eq!((book.used(), book.tills), (1, 1));
		assert_noop!(plain(Receipts::prune_book(signed(stranger()), 99, 1)), Error::<Test>::BookNotFound);
		assert_noop!(plain(Receipts::prune_book(RuntimeOrigin::none(), SHOP, 1)), DispatchError::BadOrigin);
	});
}

#[test]
fn should_keep_batches_for_the_window_when_their_life_is_shorter() {
	build_and_execute(|| {
		BatchLife::set(0);
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100)]);
		let id = batch.posted();
		skip(2);
		let prune = || plain(Receipts::prune_book(signed(stranger()), SHOP, 9));
		assert_noop!(prune(), Error::<Test>::NothingToPrune);
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[0])]));
		skip(1);
		assert_ok!(prune());
	});
}

#[test]
fn should_forget_customers_when_they_stay_away() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let rows = vec![(&ann, sale_to(&ann, 100)), (&bob, sale_to(&bob, 100))];
		assert_ok!(Till::signed(SHOP, rows).post());
		let prune = |keys: &[&Key]| Receipts::prune_customers(signed(stranger()), SHOP, accounts(keys));
		skip(20);
		assert_noop!(prune(&[&ann, &bob]), Error::<Test>::NothingToPrune);
		assert_ok!(Till::signed(SHOP, vec![(&bob, sale_to(&bob, 100))]).post());
		assert_eq!(class(SHOP, &bob), Some(Class::Returning));
		skip(1);
		events();
		assert_ok!(prune(&[&ann, &bob, &ann]));
		assert_eq!(events(), [Event::BookPruned { shop: SHOP, batches: 0, eras: 0, customers: 1 }]);
		assert_eq!((class(SHOP, &ann), class(SHOP, &bob)), (None, Some(Class::Returning)));
		assert_eq!(Books::<Test>::get(SHOP).unwrap().customers, 1);
		let nowhere = Receipts::prune_customers(signed(stranger()), 99, accounts(&[&ann]));
		assert_eq!(nowhere, Err(Error::<Test>::BookNotFound.into()));
		let nobody = Receipts::prune_customers(RuntimeOrigin::none(), SHOP, accounts(&[&ann]));
		assert_eq!(nobody, Err(DispatchError::BadOrigin));
	});
}

#[test]
fn should_take_a_forgotten_customer_for_new_whether_or_not_the_row_was_removed() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let rows = || vec![(&ann, sale_to(&ann, 100)), (&bob, sale_to(&bob, 100))];
		assert_ok!(Till::signed(SHOP, rows()).post());
		skip(21);
		assert_ok!(Receipts::prune_customers(signed(stranger()), SHOP, accounts(&[&ann])));
		assert_ok!(Till::signed(SHOP, rows()).post());
		assert_eq!((totals(SHOP).new, totals(SHOP).returning), (2, 0));
		assert_eq!(Customers::<Test>::get(SHOP, bob.account()).unwrap().since, Era::get());
		assert_eq!(Books::<Test>::get(SHOP).unwrap().customers, 2);
	});
}
