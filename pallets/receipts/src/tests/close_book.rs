// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event, Tills};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

const DEPOSIT: u128 = BOOK_DEPOSIT + 100 * ROW_DEPOSIT;

fn close(who: RuntimeOrigin, shop: souk_primitives::ShopId) -> sp_runtime::DispatchResult {
	plain(Receipts::close_book(who, shop, 4))
}

/// A book that was used, and whose rows of state died.
fn used_and_pruned() {
	assert_ok!(Till::signed(OTHER, vec![(&customer(0), sale_to(&customer(0), 100))]).post());
	skip(31);
	assert_ok!(plain(Receipts::prune_book(signed(stranger()), OTHER, 5)));
	let forgotten = vec![customer(0).account()].try_into().unwrap();
	assert_ok!(Receipts::prune_customers(signed(stranger()), OTHER, forgotten));
	events();
}

#[test]
fn should_release_the_deposit_when_an_empty_book_closes() {
	build_and_execute(|| {
		used_and_pruned();
		assert_eq!(held(&rival()), DEPOSIT);
		assert_ok!(close(signed(rival()), OTHER));
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
		assert_ok!(close(signed(rival()), OTHER));
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
		assert_noop!(close(signed(rival()), OTHER), Error::<Test>::BookNotEmpty);
	});
}

#[test]
fn should_let_anyone_close_when_the_depositor_is_no_longer_the_owner() {
	build_and_execute(|| {
		assert_noop!(close(RuntimeOrigin::none(), OTHER), DispatchError::BadOrigin);
		assert_noop!(close(signed(stranger()), 99), Error::<Test>::BookNotFound);
		assert_noop!(close(signed(stranger()), OTHER), Error::<Test>::NotDepositor);
		SiteTable::mutate(|sites| sites.remove(&OTHER));
		assert_ok!(close(signed(stranger()), OTHER));
		change_site(SHOP, |site| site.owner = rival());
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().fees = 0);
		assert_ok!(close(signed(stranger()), SHOP));
		assert_eq!(held(&merchant()), DEPOSIT);
		assert_eq!(held(&rival()), 0);
	});
}

/// Fees were sealed when they were paid, so a book that closes takes them with it. A stranger must not do that to an owner.
#[test]
fn should_keep_a_book_with_fees_from_strangers_when_its_shop_was_sold() {
	build_and_execute(|| {
		change_site(SHOP, |site| site.owner = rival());
		assert_noop!(close(signed(stranger()), SHOP), Error::<Test>::NotDepositor);
		assert_eq!(Books::<Test>::get(SHOP).unwrap().fees, PREPAID);
		// The new owner takes the book over, with its fees.
		assert_ok!(Receipts::set_capacity(signed(rival()), SHOP, 100));
		assert_noop!(close(signed(merchant()), SHOP), Error::<Test>::NotDepositor);
		assert_eq!((held(&merchant()), Books::<Test>::get(SHOP).unwrap().fees), (DEPOSIT, PREPAID));
	});
}

#[test]
fn should_let_owner_or_depositor_close_a_book_with_fees_when_its_shop_was_sold() {
	for who in [merchant(), rival()] {
		build_and_execute(|| {
			change_site(SHOP, |site| site.owner = rival());
			assert_ok!(close(signed(who.clone()), SHOP));
			assert_eq!(held(&merchant()), DEPOSIT);
		});
	}
}
