// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event, Tills};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

const DEPOSIT: u128 = BOOK_DEPOSIT + 100 * ROW_DEPOSIT;

/// A book that was used, and whose rows of state died.
fn used_and_pruned() {
	assert_ok!(Till::signed(OTHER, vec![(&customer(0), sale_to(&customer(0), 100))]).post());
	skip(31);
	assert_ok!(Receipts::prune_book(signed(stranger()), OTHER, 5));
	let forgotten = vec![customer(0).account()].try_into().unwrap();
	assert_ok!(Receipts::prune_customers(signed(stranger()), OTHER, forgotten));
	events();
}

#[test]
fn should_release_the_deposit_when_an_empty_book_closes() {
	build_and_execute(|| {
		used_and_pruned();
		assert_eq!(held(&rival()), DEPOSIT);
		assert_ok!(Receipts::close_book(signed(rival()), OTHER));
		assert_eq!(held(&rival()), 0);
		assert!(Books::<Test>::get(OTHER).is_none());
		assert_eq!(Tills::<Test>::iter_prefix(OTHER).count(), 0);
		assert_eq!(
			events(),
			[Event::BookClosed { shop: OTHER, book: 2, depositor: rival(), deposit: DEPOSIT }]
		);
	});
}

#[test]
fn should_start_over_under_another_number_when_a_book_opens_again() {
	build_and_execute(|| {
		let old = Till::signed(OTHER, vec![(&customer(0), sale_to(&customer(0), 100))]);
		used_and_pruned();
		assert_ok!(Receipts::close_book(signed(rival()), OTHER));
		assert_ok!(Receipts::open_book(signed(rival()), OTHER, cny(), 100));
		assert_eq!(Receipts::next_receipt(OTHER, TILL), Some(0));
		// The same receipt under the old signature is not a receipt of this book.
		let again = Till { start: now(), ..old };
		assert_noop!(again.post(), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_refuse_when_rows_are_left() {
	build_and_execute(|| {
		assert_ok!(Till::of(OTHER, vec![sale(5)]).post());
		assert_noop!(Receipts::close_book(signed(rival()), OTHER), Error::<Test>::BookNotEmpty);
	});
}

#[test]
fn should_let_anyone_close_when_the_depositor_is_no_longer_the_owner() {
	build_and_execute(|| {
		assert_noop!(Receipts::close_book(RuntimeOrigin::none(), OTHER), DispatchError::BadOrigin);
		assert_noop!(Receipts::close_book(signed(stranger()), 99), Error::<Test>::BookNotFound);
		assert_noop!(Receipts::close_book(signed(stranger()), OTHER), Error::<Test>::NotDepositor);
		SiteTable::mutate(|sites| sites.remove(&OTHER));
		assert_ok!(Receipts::close_book(signed(stranger()), OTHER));
		change_site(SHOP, |site| site.owner = rival());
		assert_ok!(Receipts::close_book(signed(stranger()), SHOP));
		assert_eq!(held(&merchant()), DEPOSIT);
		assert_eq!(held(&rival()), 0);
	});
}
