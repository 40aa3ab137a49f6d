// SPDX-License-Identifier: Apache-2.0

use crate::types::{set_mark, Batch, Customer, Mark, Marks, Weights};
use crate::{Class, MAX_ROWS, MAX_WINDOW};
use proptest::prelude::*;
use souk_primitives::receipts::ReceiptState;
use sp_core::H256;
use sp_runtime::Perbill;

fn batch(rows: u32) -> Batch {
	Batch { root: H256::zero(), era: 5, block: 1, till: 0, first: 0, start: 0, rows, marks: Marks::new() }
}

fn marks() -> impl Strategy<Value = Mark> {
	prop_oneof![
		Just(Mark::OneSided),
		(0..=MAX_WINDOW).prop_map(Mark::Counted),
		(0..=MAX_WINDOW).prop_map(Mark::Uncounted),
		Just(Mark::Reversed),
	]
}

proptest! {
	#[test]
	fn should_remember_every_mark(changes in prop::collection::vec((0..MAX_ROWS, marks()), 0..50)) {
		let mut batch = batch(MAX_ROWS);
		let mut model = vec![Mark::OneSided; MAX_ROWS as usize];
		for (row, mark) in changes {
			batch.set_mark(row, mark);
			model[row as usize] = mark;
			for (row, mark) in (0..).zip(&model) {
				assert_eq!(batch.mark(row), *mark);
			}
		}
	}
}

#[test]
fn should_know_how_long_a_batch_can_be() {
	use codec::{Encode, MaxEncodedLen};
	let mut longest = Batch { first: u64::MAX, start: u64::MAX, ..batch(u32::MAX) };
	longest.set_mark(MAX_ROWS - 1, Mark::Reversed);
	assert_eq!(longest.encode().len(), Batch::max_encoded_len());
}

#[test]
fn should_take_no_room_when_nothing_is_marked() {
	let mut batch = batch(200);
	assert_eq!((batch.mark(0), batch.marks.len()), (Mark::OneSided, 0));
	batch.set_mark(3, Mark::Reversed);
	assert_eq!(batch.marks.len(), 2);
	set_mark(&mut batch.marks, MAX_ROWS, Mark::Reversed);
	assert_eq!(batch.mark(MAX_ROWS), Mark::OneSided);
}

#[test]
fn should_say_in_which_era_a_receipt_was_countersigned() {
	assert_eq!(Mark::OneSided.state(5), ReceiptState::OneSided);
	assert_eq!(Mark::Counted(2).state(5), ReceiptState::Signed { era: 7, counted: true });
	assert_eq!(Mark::Uncounted(0).state(5), ReceiptState::Signed { era: 5, counted: false });
	assert_eq!(Mark::Reversed.state(5), ReceiptState::Reversed);
}

#[test]
fn should_remember_a_customer_until_the_last_era_of_their_life() {
	let customer = Customer { since: 1, last: 10, class: Class::Returning, receipts: 1, used: 1 };
	assert!(customer.alive(10, 0) && customer.alive(13, 3));
	assert!(!customer.alive(14, 3));
	assert!(Customer { last: u32::MAX - 1, ..customer }.alive(u32::MAX, u32::MAX));
}

#[test]
fn should_not_know_a_customer_when_every_receipt_was_a_mistake() {
	let customer = Customer { since: 1, last: 1, class: Class::New, receipts: 0, used: 2 };
	assert!(!customer.known());
	assert!(Customer { receipts: 1, ..customer }.known());
	assert!(Customer { class: Class::Returning, ..customer }.known());
}

#[test]
fn should_refuse_weights_when_they_are_no_whole() {
	let percent = Perbill::from_percent;
	let weights = |new, returning, external| Weights {
		new: percent(new),
		returning: percent(returning),
		external: percent(external),
	};
	assert!(weights(50, 30, 20).is_valid());
	assert!(!weights(50, 30, 21).is_valid());
	assert!(!weights(50, 30, 19).is_valid());
	assert!(!weights(100, 100, 100).is_valid());
}
