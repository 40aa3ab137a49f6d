// SPDX-License-Identifier: Apache-2.0

//! The invariants must notice what they are there for.

use crate::{
	mock::*, types::set_mark, Batches, Books, Class, CostTable, Costs, Customers, Mark, NextBook, Tills,
	Totals, VisitsOf,
};
use frame_support::{assert_ok, traits::fungible::hold::Mutate};
use sp_runtime::TryRuntimeError;

/// Break a sound state and say what the invariants say.
fn broken(breaking: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		for shop in [SHOP, SIBLING] {
			assert_ok!(Receipts::open_book(signed(merchant()), shop, cny(), 100));
		}
		let (ann, bob) = (customer(0), customer(1));
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 100))]).post());
		skip(1);
		let rows = vec![(&ann, sale_to(&ann, 100)), (&bob, sale_to(&bob, 100))];
		assert_ok!(Till::signed(SHOP, rows).post());
		assert_ok!(Receipts::do_try_state());
		breaking();
		match Receipts::do_try_state() {
			Err(TryRuntimeError::Other(what)) => what.into(),
			other => panic!("not noticed: {other:?}"),
		}
	})
}

fn book(change: impl FnOnce(&mut crate::BookOf<Test>)) {
	Books::<Test>::mutate(SHOP, |book| change(book.as_mut().unwrap()));
}

fn batch(change: impl FnOnce(&mut crate::Batch)) {
	Batches::<Test>::mutate(SHOP, 1, |batch| change(batch.as_mut().unwrap()));
}

fn era(change: impl FnOnce(&mut souk_primitives::receipts::EraTotals)) {
	Totals::<Test>::mutate(SHOP, 1, |totals| change(totals.as_mut().unwrap()));
}

fn ann(change: impl FnOnce(&mut crate::Customer)) {
	Customers::<Test>::mutate(SHOP, customer(0).account(), |row| change(row.as_mut().unwrap()));
}

#[test]
fn should_notice_when_books_are_broken() {
	assert!(broken(|| NextBook::<Test>::put(1)).contains("not given out"));
	assert!(broken(|| book(|book| book.id = 1)).contains("same number"));
	assert!(broken(|| book(|book| book.capacity = 3)).contains("room for"));
	assert!(broken(|| book(|book| book.tills = 2)).contains("tills"));
	assert!(broken(|| book(|book| book.next_batch = 3)).contains("batches are not numbered"));
	assert!(broken(|| book(|book| book.oldest_row = 1)).contains("eras are not numbered"));
	assert!(broken(|| book(|book| book.customers = 3)).contains("customers"));
	assert!(broken(|| book(|book| book.oldest_batch = 9)).contains("past its next"));
	assert!(broken(|| Tills::<Test>::insert(9, 1, 1)).contains("has no book"));
}

#[test]
fn should_notice_when_deposits_differ() {
	assert!(broken(|| book(|book| book.deposit += 1)).contains("on hold"));
	assert!(broken(|| {
		let reason = crate::HoldReason::ReceiptBook.into();
		assert_ok!(Balances::hold(&reason, &merchant(), 1));
	})
	.contains("on hold"));
}

#[test]
fn should_notice_when_batches_are_broken() {
	assert!(broken(|| batch(|batch| batch.rows = 0)).contains("no rows"));
	assert!(
		broken(|| batch(|batch| set_mark(&mut batch.marks, 2, Mark::OneSided))).contains("marks for rows")
	);
	assert!(broken(|| batch(|batch| batch.era = 9)).contains("order of their eras"));
	assert!(broken(|| batch(|batch| batch.era = 12)).contains("order of their eras"));
	assert!(broken(|| batch(|batch| batch.set_mark(0, Mark::Counted(1)))).contains("era to come"));
	assert!(broken(|| Tills::<Test>::insert(SHOP, TILL, 2)).contains("not past its batches"));
}

#[test]
fn should_notice_when_eras_are_broken() {
	assert!(broken(|| era(|totals| totals.era = 10)).contains("not in order"));
	assert!(broken(|| era(|totals| totals.era = 12)).contains("to come"));
	assert!(broken(|| era(|totals| totals.counted.value = 999)).contains("more counts"));
	assert!(broken(|| era(|totals| totals.counted_external.count = 3)).contains("more is external"));
	assert!(broken(|| era(|totals| totals.new = 3)).contains("do not fit each other"));
	assert!(broken(|| era(|totals| totals.bizpower.high = 0)).contains("candle"));
	assert!(broken(|| {
		Totals::<Test>::mutate(SHOP, 0, |totals| *totals = Some(Default::default()));
	})
	.contains("nothing happened"));
	assert!(broken(|| era(|totals| (totals.new, totals.returning) = (0, 2))).contains("rows say so"));
	assert!(broken(|| era(|totals| totals.counted.count = 1)).contains("do not fit each other"));
}

#[test]
fn should_notice_when_customers_and_visits_are_broken() {
	assert!(broken(|| ann(|row| row.since = 12)).contains("first here after"));
	assert!(broken(|| ann(|row| row.last = 12)).contains("era to come"));
	assert!(broken(|| ann(|row| row.used = 0)).contains("ever counted"));
	assert!(broken(|| ann(|row| row.receipts = 5)).contains("ever counted"));
	assert!(broken(|| ann(|row| row.class = Class::External)).contains("rows say so"));
	assert!(broken(|| ann(|row| (row.receipts, row.used) = (2, 2))).contains("receipts of the era"));
	let visits =
		|shops, era| move || VisitsOf::<Test>::insert(customer(0).account(), crate::Visits { era, shops });
	assert!(broken(visits(2, 11)).contains("miscounted"));
	assert!(broken(visits(0, 11)).contains("no shop"));
	assert!(broken(visits(1, 12)).contains("to come"));
	assert!(broken(|| VisitsOf::<Test>::remove(customer(0).account())).contains("without a visit"));
}

#[test]
fn should_notice_when_costs_or_weights_are_broken() {
	let bad = Costs { money: 0, ..costs() };
	assert!(broken(|| CostTable::<Test>::insert(region("CN"), cny(), bad)).contains("divide"));
	let weights = CustomerWeights::get();
	let halved = crate::Weights { new: Default::default(), ..weights };
	assert!(broken(|| CustomerWeights::set(halved)).contains("100 %"));
	CustomerWeights::set(weights);
}
