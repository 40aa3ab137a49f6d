// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Row};
use codec::Encode;
use frame_support::assert_ok;
use souk_primitives::receipts::ReceiptState;

#[test]
fn should_show_the_book_its_tills_and_batches() {
	build_and_execute(|| {
		assert_eq!(Receipts::next_receipt(SHOP, TILL), Some(0));
		let batch = Till::of(SHOP, vec![sale(5), sale(6)]);
		let id = batch.posted();
		assert_eq!(Receipts::next_receipt(SHOP, TILL), Some(2));
		assert_eq!(Receipts::next_receipt(99, TILL), None);
		let book = Receipts::book_view(SHOP).unwrap();
		assert_eq!((book.id, book.capacity, book.used, book.customers), (0, 100, 3, 0));
		assert_eq!(book.fees, PREPAID);
		assert_eq!((book.oldest_batch, book.next_batch, book.depositor), (0, 1, merchant()));
		let view = Receipts::batch_view(SHOP, id).unwrap();
		assert_eq!((view.header, view.rows, view.era, view.open_until), (batch.header(), 2, 10, 12));
		assert_eq!(view.block, 1);
		assert!(Receipts::batch_view(SHOP, 9).is_none() && Receipts::book_view(99).is_none());
	});
}

#[test]
fn should_give_the_bytes_a_customer_signs() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sent(&ann, OTHER, 700)]);
		let bytes = Receipts::receipt_payload(SHOP, TILL, 0, START, 700, ann.account(), Some(OTHER)).unwrap();
		assert_eq!(bytes, batch.payload(0).encode());
		assert_eq!(&bytes[..16], b"souk:receipt:::1");
		assert!(Receipts::receipt_payload(99, TILL, 0, START, 700, ann.account(), None).is_none());
	});
}

#[test]
fn should_prove_and_verify_receipts_and_say_what_became_of_them() {
	build_and_execute(|| {
		let ann = customer(0);
		let rows = vec![sale_to(&ann, 1), sale_to(&ann, 2), Row::Void { back: 1, after: 0 }, sale(3)];
		let batch = Till::of(SHOP, rows.clone()).sign(0, &ann);
		let id = batch.posted();
		let wanted = vec![0, 1, 3];
		let proof = Receipts::prove_receipts(SHOP, id, rows.clone(), wanted.clone()).unwrap();
		let given = wanted.iter().map(|at| (*at, rows[*at as usize].clone())).collect::<Vec<_>>();
		let receipts = Receipts::verify_receipts(SHOP, id, given.clone(), proof.clone()).unwrap();
		assert_eq!(
			receipts.iter().map(|view| view.state).collect::<Vec<_>>(),
			[ReceiptState::Signed { era: 10, counted: true }, ReceiptState::Reversed, ReceiptState::OneSided]
		);
		assert_eq!(receipts[2].receipt, batch.receipt(3));
		// Not these rows, not this batch, not this proof.
		assert!(Receipts::prove_receipts(SHOP, id, rows[1..].to_vec(), vec![0]).is_none());
		let mut other = rows.clone();
		other.swap(0, 1);
		assert!(Receipts::prove_receipts(SHOP, id, other, vec![0]).is_none());
		assert!(Receipts::prove_receipts(SHOP, 9, rows, vec![0]).is_none());
		assert!(Receipts::verify_receipts(SHOP, 9, given.clone(), proof.clone()).is_none());
		assert!(Receipts::verify_receipts(SHOP, id, given[1..].to_vec(), proof).is_none());
	});
}

#[test]
fn should_know_a_customer_while_the_shop_remembers() {
	build_and_execute(|| {
		let ann = customer(0);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1)), (&ann, sale_to(&ann, 1))]).post());
		let view = Receipts::customer_view(SHOP, ann.account()).unwrap();
		assert_eq!((view.since, view.last, view.receipts, view.until), (10, 10, 2, 30));
		skip(21);
		assert!(Receipts::customer_view(SHOP, ann.account()).is_none());
	});
}
