// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

const DEPOSIT: u128 = BOOK_DEPOSIT + 100 * ROW_DEPOSIT;

#[test]
fn should_hold_more_or_release_when_capacity_changes() {
	build_and_execute(|| {
		let before = held(&merchant());
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 150));
		assert_eq!(held(&merchant()), before + 50 * ROW_DEPOSIT);
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 20));
		assert_eq!(held(&merchant()), before - 80 * ROW_DEPOSIT);
		let deposit = BOOK_DEPOSIT + 20 * ROW_DEPOSIT;
		let last = Event::CapacitySet { shop: SHOP, depositor: merchant(), capacity: 20, deposit };
		assert_eq!(events().last(), Some(&last));
	});
}

#[test]
fn should_move_the_deposit_when_the_shop_changed_hands() {
	build_and_execute(|| {
		change_site(OTHER, |site| site.owner = stranger());
		assert_noop!(Till::of(OTHER, vec![sale(5)]).post(), Error::<Test>::NotDepositor);
		assert_eq!(held(&rival()), DEPOSIT);
		assert_ok!(Receipts::set_capacity(signed(stranger()), OTHER, 100));
		assert_eq!((held(&rival()), held(&stranger())), (0, DEPOSIT));
		assert_eq!(Books::<Test>::get(OTHER).unwrap().depositor, stranger());
		assert_ok!(Till::of(OTHER, vec![sale(5)]).post());
	});
}

#[test]
fn should_refuse_when_origin_shop_or_book_is_not_right() {
	build_and_execute(|| {
		let set = |origin, shop| Receipts::set_capacity(origin, shop, 10);
		assert_noop!(set(RuntimeOrigin::root(), SHOP), DispatchError::BadOrigin);
		assert_noop!(set(signed(rival()), SHOP), Error::<Test>::NotOwner);
		assert_noop!(set(signed(rival()), 99), Error::<Test>::ShopNotFound);
		SiteTable::mutate(|sites| sites.insert(9, place(rival())));
		assert_noop!(set(signed(rival()), 9), Error::<Test>::BookNotFound);
	});
}

#[test]
fn should_refuse_when_rows_taken_do_not_fit() {
	build_and_execute(|| {
		assert_ok!(Till::of(SHOP, vec![sale(5)]).post());
		// A till, an era and a batch.
		assert_noop!(Receipts::set_capacity(signed(merchant()), SHOP, 2), Error::<Test>::BadCapacity);
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 3));
		assert_noop!(Receipts::set_capacity(signed(merchant()), SHOP, 10_001), Error::<Test>::BadCapacity);
	});
}
