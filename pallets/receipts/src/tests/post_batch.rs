// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Batches, Books, Error, Event, Mark, Row, Tills};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	activity::Deed,
	receipts::{ReceiptPayload, Sum},
};
use sp_core::H256;
use sp_runtime::DispatchError;

#[test]
fn should_keep_a_root_and_sums_when_rows_are_one_sided() {
	build_and_execute(|| {
		let batch = Till::of(SHOP, vec![sale(100), sale_to(&customer(0), 250)]);
		let id = batch.posted();
		let root = Batches::<Test>::get(SHOP, id).unwrap().root;
		assert_eq!(
			events(),
			[Event::BatchPosted {
				shop: SHOP,
				batch: 0,
				till: TILL,
				first: 0,
				rows: 2,
				root,
				value: 350,
				signed: 0,
				counted: 0,
				bizpower: 0,
			}]
		);
		let all = totals(SHOP);
		assert_eq!((all.batches, all.recorded), (1, Sum { count: 2, value: 350 }));
		assert_eq!((all.signed, all.counted, all.new), (Sum::default(), Sum::default(), 0));
		assert_eq!(Tills::<Test>::get(SHOP, TILL), Some(2));
		assert!(power().is_empty() && ratings().is_empty());
	});
}

#[test]
fn should_count_rate_and_thank_when_rows_are_countersigned() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let rows = vec![(&ann, sale_to(&ann, 1_000)), (&bob, sale_to(&bob, 3_000))];
		let id = Till::signed(SHOP, rows).posted();
		let all = totals(SHOP);
		let both = Sum { count: 2, value: 4_000 };
		assert_eq!((all.recorded, all.signed, all.counted), (both, both, both));
		assert_eq!((all.new, all.returning, all.external), (2, 0, 0));
		// 50 % of 2 customers times 2 receipts of ¥40 in all, by a cost of ¥100.
		assert_eq!(bizpower(SHOP), 500);
		assert_eq!(all.cost, 10_000);
		assert_eq!(ratings(), [(SHOP, merchant(), all.bizpower.close)]);
		let mut told = power();
		told.sort_by_key(|(who, action, _)| (who.clone(), *action));
		let mut expected =
			vec![(ann.account(), Deed::Countersignature, 1), (bob.account(), Deed::Countersignature, 1)];
		expected.sort_by_key(|(who, action, _)| (who.clone(), *action));
		assert_eq!(told, expected);
		let batch = Batches::<Test>::get(SHOP, id).unwrap();
		assert_eq!(
			[batch.mark(0), batch.mark(1), batch.mark(2)],
			[Mark::Counted(0), Mark::Counted(0), Mark::OneSided]
		);
	});
}

#[test]
fn should_take_sr25519_signatures_of_wallets() {
	build_and_execute(|| {
		use frame_support::traits::fungible::Mutate;
		let ann = Key::sr("Ann");
		assert_ok!(Balances::mint_into(&ann.account(), STANDING + ED));
		assert_ok!(pledge(&ann.account(), &ann));
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1)), (&ann, sale_to(&ann, 2))]).post());
		assert_eq!(totals(SHOP).counted.count, 2);
	});
}

#[test]
fn should_void_correct_and_refund_when_rows_say_so() {
	build_and_execute(|| {
		let void = |back| Row::Void { back, after: 0 };
		let batch = Till::of(SHOP, vec![sale(100), void(1), sale(90), Row::Refund { value: 40, after: 0 }]);
		let id = batch.posted();
		let all = totals(SHOP);
		assert_eq!(all.recorded, Sum { count: 2, value: 190 });
		assert_eq!(all.reversed, Sum { count: 2, value: 140 });
		assert_eq!(Batches::<Test>::get(SHOP, id).unwrap().mark(0), Mark::Reversed);
	});
}

#[test]
fn should_refuse_a_void_when_there_is_nothing_to_void() {
	build_and_execute(|| {
		let void = |back| Row::Void { back, after: 0 };
		let refund = Row::Refund { value: 1, after: 0 };
		for rows in [
			vec![void(0)],
			vec![void(1)],
			vec![sale(1), void(2)],
			vec![sale(1), void(0)],
			vec![sale(1), void(1), void(2)],
			vec![sale(1), void(1), void(1)],
			vec![refund, void(1)],
		] {
			assert_noop!(Till::of(SHOP, rows).post(), Error::<Test>::NothingToVoid);
		}
		let ann = customer(0);
		let voided = Till::of(SHOP, vec![sale_to(&ann, 5), void(1)]).sign(0, &ann);
		assert_noop!(voided.post(), Error::<Test>::NotOneSided);
	});
}

#[test]
fn should_refuse_when_origin_shop_or_book_is_not_right() {
	build_and_execute(|| {
		let batch = Till::of(SHOP, vec![sale(1)]);
		assert_noop!(
			plain(Receipts::post_batch(
				RuntimeOrigin::root(),
				SHOP,
				TILL,
				0,
				now(),
				vec![sale(1)].try_into().unwrap(),
				Default::default()
			)),
			DispatchError::BadOrigin
		);
		assert_noop!(batch.post_as(rival()), Error::<Test>::NotOwner);
		let nowhere = Till { shop: 99, ..batch.clone() };
		assert_noop!(nowhere.post_as(merchant()), Error::<Test>::ShopNotFound);
		SiteTable::mutate(|sites| sites.insert(9, place(merchant())));
		assert_noop!(Till { shop: 9, ..batch.clone() }.post(), Error::<Test>::BookNotFound);
		change_site(SHOP, |site| site.open = false);
		assert_noop!(batch.post(), Error::<Test>::ShopNotOpen);
	});
}

#[test]
fn should_refuse_when_rows_are_not_right() {
	build_and_execute(|| {
		assert_noop!(Till::of(SHOP, vec![]).post(), Error::<Test>::NoRows);
		assert_noop!(Till::of(SHOP, vec![sale(0)]).post(), Error::<Test>::ZeroValue);
		let nothing = Row::Refund { value: 0, after: 0 };
		assert_noop!(Till::of(SHOP, vec![nothing]).post(), Error::<Test>::ZeroValue);
		let own = Row::CustomerSale { customer: merchant(), value: 5, after: 0 };
		assert_noop!(Till::of(SHOP, vec![own]).post(), Error::<Test>::OwnCustomer);
	});
}

#[test]
fn should_refuse_when_moments_are_not_right() {
	build_and_execute(|| {
		let batch = Till::of(SHOP, vec![sale(1)]);
		let start = START - MAX_AGE;
		assert_noop!(Till { start: start - 1, ..batch.clone() }.post(), Error::<Test>::TooOld);
		assert_ok!(Till { start, ..batch.clone() }.post());
		let late = |after| Till::of(SHOP, vec![Row::Sale { value: 1, after }]);
		let drift = (MAX_DRIFT / 1_000) as u32;
		assert_noop!(late(drift + 1).post(), Error::<Test>::InTheFuture);
		assert_ok!(late(drift).post());
		let never = Till { start: u64::MAX, ..late(1) };
		assert_noop!(never.post(), Error::<Test>::NumberTooLarge);
	});
}

#[test]
fn should_refuse_when_numbers_repeat_or_leave_a_gap() {
	build_and_execute(|| {
		let batch = Till::of(SHOP, vec![sale(1), sale(2)]);
		assert_ok!(batch.post());
		assert_noop!(batch.post(), Error::<Test>::AlreadyPosted);
		assert_noop!(Till { first: 1, ..batch.clone() }.post(), Error::<Test>::AlreadyPosted);
		assert_noop!(Till { first: 3, ..batch.clone() }.post(), Error::<Test>::ReceiptsMissing);
		// Another till counts for itself.
		assert_ok!(Till { till: 5, ..batch.clone() }.post());
		assert_ok!(Till { first: 2, ..batch }.post());
		Tills::<Test>::insert(SHOP, TILL, u64::MAX);
		assert_noop!(Till::of(SHOP, vec![sale(1)]).post(), Error::<Test>::NumberTooLarge);
	});
}

#[test]
fn should_refuse_when_there_are_too_many_tills() {
	build_and_execute(|| {
		for till in 0..4 {
			assert_ok!(Till { till, first: 0, ..Till::of(SHOP, vec![sale(1)]) }.post());
		}
		let fifth = Till { till: 9, first: 0, ..Till::of(SHOP, vec![sale(1)]) };
		assert_noop!(fifth.post(), Error::<Test>::TooManyTills);
	});
}

#[test]
fn should_refuse_when_signatures_are_not_right() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch = Till::of(SHOP, vec![sale_to(&ann, 5), sale(5), sale_to(&ann, 7)]);
		assert_noop!(batch.clone().sign(0, &bob).post(), Error::<Test>::BadSignature);
		assert_noop!(batch.clone().sign(2, &ann).sign(0, &ann).post(), Error::<Test>::OutOfOrder);
		assert_noop!(batch.clone().sign(0, &ann).sign(0, &ann).post(), Error::<Test>::OutOfOrder);
		assert_noop!(batch.clone().sign(1, &ann).post(), Error::<Test>::NotCustomer);
		let mut past = batch.clone().sign(2, &ann);
		past.signatures[0].row = 3;
		assert_noop!(past.post(), Error::<Test>::NotCustomer);
		assert_ok!(batch.sign(0, &ann).sign(2, &ann).post());
	});
}

#[test]
fn should_refuse_a_signature_when_it_is_in_the_other_form_than_said() {
	build_and_execute(|| {
		let ann = customer(0);
		for wrapped in [false, true] {
			let mut batch = Till::of(SHOP, vec![sale_to(&ann, 5)]).sign(0, &ann);
			batch.signatures[0].signed = ann.signed(&batch.payload(0), wrapped);
			batch.signatures[0].signed.wrapped = !wrapped;
			assert_noop!(batch.post(), Error::<Test>::BadSignature);
			batch.signatures[0].signed.wrapped = wrapped;
			assert_ok!(batch.post());
		}
	});
}

#[test]
fn should_refuse_a_signature_when_it_is_for_another_chain() {
	build_and_execute(|| {
		let ann = customer(0);
		let mut batch = Till::of(SHOP, vec![sale_to(&ann, 5)]).sign(0, &ann);
		let here = batch.payload(0);
		assert_eq!(here.chain, genesis_hash());
		let elsewhere = ReceiptPayload { chain: H256::repeat_byte(7), ..here };
		batch.signatures[0].signed = ann.signed(&elsewhere, false);
		assert_noop!(batch.post(), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_refuse_when_the_book_is_full_until_its_rows_die() {
	build_and_execute(|| {
		// A till, an era, two batches.
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 4));
		for _ in 0..2 {
			assert_ok!(Till::of(SHOP, vec![sale(1)]).post());
		}
		assert_noop!(Till::of(SHOP, vec![sale(1)]).post(), Error::<Test>::BookFull);
		skip(5);
		assert_noop!(Till::of(SHOP, vec![sale(1)]).post(), Error::<Test>::BookFull);
		// The next batch removes what is over on its way.
		skip(1);
		assert_ok!(Till::of(SHOP, vec![sale(1)]).post());
		let book = Books::<Test>::get(SHOP).unwrap();
		assert_eq!((book.oldest_batch, book.next_batch, book.eras(), book.room()), (2, 3, 2, 0));
	});
}

#[test]
fn should_not_know_a_customer_when_the_book_has_no_room_for_one() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		// A till, an era, a batch, a customer.
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 4));
		let rows = vec![(&ann, sale_to(&ann, 100)), (&bob, sale_to(&bob, 100)), (&ann, sale_to(&ann, 100))];
		assert_ok!(Till::signed(SHOP, rows).post());
		let all = totals(SHOP);
		assert_eq!((all.signed.count, all.counted.count, all.new), (3, 2, 1));
		assert_eq!(class(SHOP, &bob), None);
	});
}

#[test]
fn should_chain_the_roots_of_an_era() {
	build_and_execute(|| {
		use sp_runtime::traits::{BlakeTwo256, Hash};
		let first = Till::of(SHOP, vec![sale(1)]).posted();
		let second = Till::of(SHOP, vec![sale(2), sale(3)]).posted();
		let root = |id| Batches::<Test>::get(SHOP, id).unwrap().root;
		let chain = BlakeTwo256::hash_of(&(H256::zero(), first, root(first), 1u32));
		let chain = BlakeTwo256::hash_of(&(chain, second, root(second), 2u32));
		assert_eq!(totals(SHOP).chain, chain);
		skip(1);
		assert_ok!(Till::of(SHOP, vec![sale(1)]).post());
		let third = BlakeTwo256::hash_of(&(H256::zero(), 2u32, root(2), 1u32));
		assert_eq!(totals(SHOP).chain, third);
	});
}
