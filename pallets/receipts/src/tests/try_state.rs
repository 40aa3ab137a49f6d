// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way and names the whole
//! message it must lead to.

use crate::{
	mock::*, types::set_mark, Batches, Books, Class, CostTable, Costs, Customers, EraRows, HoldReason, Mark,
	NextBook, Pledge, Pledges, Referral, Referrals, Tills, Usual, UsualTable,
};
use frame_support::{assert_ok, traits::fungible::hold::Mutate};
use sp_core::H256;
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

/// A shop that has no book.
const NOWHERE: souk_primitives::ShopId = 9;

fn book(change: impl FnOnce(&mut crate::BookOf<Test>)) {
	Books::<Test>::mutate(SHOP, |book| change(book.as_mut().unwrap()));
}

fn hold_one_more() {
	assert_ok!(Balances::hold(&crate::HoldReason::ReceiptBook.into(), &merchant(), 1));
}

const BOOKS: [Case; 19] = [
	("a book has a number that was not given out", || NextBook::<Test>::put(1)),
	("two books have the same number", || book(|book| book.id = 1)),
	("a book takes more rows than it has room for", || book(|book| book.capacity = 6)),
	("the deposits of an account do not fit", || book(|book| book.deposit = u128::MAX)),
	("deposits of books are not what is on hold", || book(|book| book.deposit += 1)),
	("deposits of books are not what is on hold", hold_one_more),
	("a book's oldest row is past its next", || book(|book| book.oldest_batch = 9)),
	("a book's oldest row is past its next", || book(|book| book.oldest_row = 9)),
	("a book miscounts its tills", || book(|book| book.tills = 2)),
	("a book's batches are not numbered without gaps", || book(|book| book.next_batch = 3)),
	("a book's batches are not numbered without gaps", || book(|book| book.oldest_batch = 1)),
	("a book's eras are not numbered without gaps", || book(|book| book.next_row = 3)),
	("a book's eras are not numbered without gaps", || book(|book| book.oldest_row = 1)),
	("a book miscounts its customers", || book(|book| book.customers = 3)),
	("a row of state has no book", || Tills::<Test>::insert(NOWHERE, TILL, 1)),
	("a row of state has no book", || {
		Batches::<Test>::insert(NOWHERE, 0, Batches::<Test>::get(SHOP, 0).unwrap());
	}),
	("a row of state has no book", || {
		EraRows::<Test>::insert(NOWHERE, 0, EraRows::<Test>::get(SHOP, 0).unwrap());
	}),
	("a row of state has no book", || {
		let ann = customer(0).account();
		Customers::<Test>::insert(NOWHERE, &ann, Customers::<Test>::get(SHOP, &ann).unwrap());
	}),
	("a row of state has no book", || {
		Referrals::<Test>::insert(NOWHERE, OTHER, Referral { owed: 1, ..Default::default() });
	}),
];

fn referral(change: impl FnOnce(&mut Referral)) {
	Referrals::<Test>::mutate(SHOP, OTHER, |row| change(row.as_mut().unwrap()));
}

const REFERRALS: [Case; 9] = [
	("a book miscounts the shops that send customers", || book(|book| book.referrals = 2)),
	("a book miscounts the shops that send customers", || {
		Referrals::<Test>::insert(SHOP, SIBLING, Referral { terms: Some(pays(1)), ..Default::default() });
	}),
	("a shop that sends customers has no terms and is owed nothing", || referral(|row| row.owed = 0)),
	("a book does not owe what its rows say", || referral(|row| row.owed += 1)),
	("a book does not owe what its rows say", || book(|book| book.owed += 1)),
	("a book does not owe what its rows say", || {
		book(|book| book.referrals = 2);
		Referrals::<Test>::insert(SHOP, SIBLING, Referral { owed: u128::MAX, ..Default::default() });
	}),
	("the budgets of an account do not fit", || book(|book| book.budget = u128::MAX)),
	("budgets of referrals are not what is on hold", || book(|book| book.budget += 1)),
	("budgets of referrals are not what is on hold", || {
		assert_ok!(Balances::hold(&HoldReason::Referrals.into(), &merchant(), 1));
	}),
];

fn batch(change: impl FnOnce(&mut crate::Batch)) {
	Batches::<Test>::mutate(SHOP, 1, |batch| change(batch.as_mut().unwrap()));
}

const BATCHES: [Case; 10] = [
	("a batch has no rows", || batch(|batch| batch.rows = 0)),
	("a batch has no root", || batch(|batch| batch.root = H256::zero())),
	("a batch has marks for rows it has not", || {
		batch(|batch| set_mark(&mut batch.marks, 2, Mark::OneSided));
	}),
	("batches are not in the order of their eras", || batch(|batch| batch.era = 9)),
	("a batch is of an era to come", || batch(|batch| batch.era = 12)),
	("a receipt is countersigned in an era to come", || batch(|batch| batch.set_mark(0, Mark::Counted(1)))),
	("a receipt is countersigned in an era to come", || batch(|batch| batch.set_mark(1, Mark::Uncounted(1)))),
	("a till's next number is not past its batches", || Tills::<Test>::insert(SHOP, TILL, 2)),
	("a till's next number is not past its batches", || batch(|batch| batch.first = u64::MAX)),
	("a till's next number is not past its batches", || batch(|batch| batch.till = TILL + 1)),
];

fn era(change: impl FnOnce(&mut souk_primitives::receipts::EraTotals)) {
	EraRows::<Test>::mutate(SHOP, 1, |totals| change(totals.as_mut().unwrap()));
}

const ERAS: [Case; 12] = [
	("eras of a shop are not in order", || era(|totals| totals.era = 10)),
	("an era of a shop is to come", || era(|totals| totals.era = 12)),
	("more counts than was signed", || era(|totals| totals.counted.value = 999)),
	("more counts than was signed", || era(|totals| totals.counted.count = 3)),
	("more is external than counts", || era(|totals| totals.counted_external.value = 999)),
	("more is external than counts", || era(|totals| totals.counted_external.count = 3)),
	("a sale counts that no fee was paid for", || era(|totals| totals.fees = 1)),
	("an era has more customers than receipts that count", || era(|totals| totals.external = 1)),
	("an era has receipts that count and no customer", || {
		era(|totals| (totals.new, totals.returning) = (0, 0));
	}),
	("a candle's low is above its open or close", || era(|totals| totals.bizpower.low = u128::MAX)),
	("a candle's high is below its open or close", || era(|totals| totals.bizpower.high = 0)),
	("an era in which nothing happened has a row", || {
		EraRows::<Test>::mutate(SHOP, 0, |totals| *totals = Some(Default::default()));
	}),
];

fn ann(change: impl FnOnce(&mut crate::Customer)) {
	Customers::<Test>::mutate(SHOP, customer(0).account(), |row| change(row.as_mut().unwrap()));
}

fn pledge_of(who: usize, change: impl FnOnce(&mut Pledge<AccountId>)) {
	Pledges::<Test>::mutate(customer(who).account(), |row| change(row.as_mut().unwrap()));
}

fn hold_more_for_a_pledge() {
	assert_ok!(Balances::hold(&HoldReason::Pledge.into(), &merchant(), 1));
	pledge_of(3, |pledge| pledge.payer = merchant());
}

const CUSTOMERS_AND_PLEDGES: [Case; 15] = [
	("a customer was first here after the last time", || ann(|row| row.since = 12)),
	("a customer was here in an era to come", || ann(|row| row.last = 12)),
	("a customer never had a receipt that counted", || ann(|row| row.used = 0)),
	("a customer has more receipts than ever counted", || ann(|row| row.receipts = 2)),
	("customers of the era are not those whose rows say so", || ann(|row| row.class = Class::New)),
	("customers of the era are not those whose rows say so", || {
		era(|totals| (totals.new, totals.external) = (0, 1));
	}),
	("receipts of the era are not those of its customers", || {
		ann(|row| (row.receipts, row.used) = (2, 2));
	}),
	("a pledge is of an era to come", || pledge_of(0, |pledge| pledge.era = 12)),
	("a pledge does not pay for its row", || pledge_of(0, |pledge| pledge.amount = ROW_DEPOSIT - 1)),
	("a pledge miscounts the shops of its customer", || pledge_of(0, |pledge| pledge.shops = 2)),
	("a pledge miscounts the shops of its customer", || {
		pledge_of(2, |pledge| (pledge.era, pledge.shops) = (11, 1));
	}),
	("a customer counts in an era without a pledge", || pledge_of(0, |pledge| pledge.era = 10)),
	("a customer counts without a pledge", || Pledges::<Test>::remove(customer(0).account())),
	("the pledges of an account do not fit", || {
		for who in [2, 3] {
			pledge_of(who, |pledge| (pledge.payer, pledge.amount) = (rival(), u128::MAX));
		}
	}),
	("pledges are not what is on hold", hold_more_for_a_pledge),
];

const TERMS: [Case; 3] = [
	("costs do not divide", || {
		CostTable::<Test>::insert(region("CN"), cny(), Costs { money: 0, ..costs() });
	}),
	("what is usual does not divide", || {
		UsualTable::<Test>::insert((region("CN"), cny(), 58), Usual { cost: 1, ticket: 0 });
	}),
	("weights of customers do not sum to 100 %", || {
		CustomerWeights::mutate(|weights| weights.new = Default::default());
	}),
];

/// Break a sound state, and return what the invariants say. In that state two books are open, and one of them has two eras
/// with a batch each. One customer was there in both, another in the second.
fn broken(breaking: fn()) -> String {
	new_test_ext().execute_with(|| {
		for shop in [SHOP, SIBLING] {
			open(shop, 100);
		}
		let (ann, bob) = (customer(0), customer(1));
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 100))]).post());
		skip(1);
		let rows = vec![(&ann, sale_to(&ann, 100)), (&bob, sale_to(&bob, 100))];
		assert_ok!(Till::signed(SHOP, rows).post());
		said(breaking)
	})
}

/// The same for a state in which a shop with a budget owes another for a customer.
fn broken_referral(breaking: fn()) -> String {
	new_test_ext().execute_with(|| {
		for shop in [SHOP, OTHER] {
			open(shop, 100);
		}
		offer(SHOP, None, 50, 120);
		send(&customer(0), OTHER, SHOP, 1_000);
		said(breaking)
	})
}

/// What the invariants say after a sound state was broken.
fn said(breaking: fn()) -> String {
	assert_ok!(Receipts::do_try_state());
	breaking();
	match Receipts::do_try_state() {
		Err(TryRuntimeError::Other(what)) => what.into(),
		other => format!("{other:?}"),
	}
}

fn should_notice(cases: &[Case]) {
	for (index, (message, breaking)) in cases.iter().enumerate() {
		assert_eq!(broken(*breaking), *message, "case {index}");
	}
}

#[test]
fn should_notice_when_a_book_is_broken() {
	should_notice(&BOOKS);
}

#[test]
fn should_notice_when_a_batch_is_broken() {
	should_notice(&BATCHES);
}

#[test]
fn should_notice_when_an_era_is_broken() {
	should_notice(&ERAS);
}

#[test]
fn should_notice_when_a_customer_or_a_pledge_is_broken() {
	should_notice(&CUSTOMERS_AND_PLEDGES);
}

#[test]
fn should_notice_when_referrals_are_broken() {
	for (index, (message, breaking)) in REFERRALS.iter().enumerate() {
		assert_eq!(broken_referral(*breaking), *message, "case {index}");
	}
}

#[test]
fn should_notice_when_costs_or_weights_are_broken() {
	should_notice(&TERMS);
}

#[test]
fn should_know_a_case_for_every_check() {
	let covered = [&BOOKS[..], &BATCHES, &ERAS, &CUSTOMERS_AND_PLEDGES, &REFERRALS, &TERMS].concat();
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		covered.into_iter().map(|(message, _)| message),
	);
}
