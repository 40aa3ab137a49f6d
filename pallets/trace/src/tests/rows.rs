// SPDX-License-Identifier: Apache-2.0

//! Which rows a call touches. Every batch that a test records is charged for its rows: [`crate::mock::record_all`] checks that.

use crate::{mock::*, work::BatchWork, Call};
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use souk_primitives::trace::{Action, TraceEvent};
use std::collections::BTreeSet;

/// Do something, and count the rows that it reads and writes. Rows that every block touches are left out.
pub fn touched<R>(act: impl FnOnce() -> R) -> (R, u64, u64) {
	let (result, accesses) = souk_testing::accesses(act);
	let prefix = |item: &[u8]| [sp_io::hashing::twox_128(b"System"), sp_io::hashing::twox_128(item)].concat();
	let (system, account) = (sp_io::hashing::twox_128(b"System"), prefix(b"Account"));
	let (mut read, mut written) = (BTreeSet::new(), BTreeSet::new());
	for access in
		accesses.into_iter().filter(|one| !one.key.starts_with(&system) || one.key.starts_with(&account))
	{
		if access.is_write() {
			written.insert(access.key);
		} else if access.is_read() && !written.contains(&access.key) {
			// What was written before is in memory.
			read.insert(access.key);
		}
	}
	(result, read.len() as u64, written.len() as u64)
}

/// Check that what a batch was charged covers the rows that it touched.
pub fn assert_charged(charged: Weight, reads: u64, writes: u64) {
	// The default weights have a proof for each read.
	let paid = charged.proof_size() / crate::weights::PROOF;
	assert!(reads <= paid, "{reads} rows read, {paid} paid for");
	let database = frame_support::weights::constants::RocksDbWeight::get();
	let least = database.reads_writes(paid, writes).ref_time();
	assert!(least <= charged.ref_time(), "{writes} rows written, {charged:?} charged");
}

fn before(events: &[TraceEvent]) -> Weight {
	Call::<Test>::record_events { events: bounded(events.to_vec()) }.get_dispatch_info().call_weight
}

/// The rows that a batch of the farm reads and writes.
fn rows(events: Vec<TraceEvent>) -> (u64, u64) {
	let (done, reads, writes) = touched(|| Trace::record_events(by(FARM), bounded(events)));
	assert!(done.is_ok(), "{done:?}");
	(reads, writes)
}

#[test]
fn should_touch_a_row_for_each_event_only_when_an_item_is_seen_again() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		let see_often = |times| (0..times).map(|_| see(vec![item(sgtin("1"))])).collect::<Vec<_>>();
		let (reads, writes) = rows(see_often(1));
		assert_eq!(rows(see_often(10)), (reads + 9, writes + 9));
	});
}

#[test]
fn should_touch_two_rows_for_each_item_when_items_are_made() {
	build_and_execute(|| {
		let make = |from: u8, items: u8| {
			commission((from..from + items).map(|n| item(sgtin(&n.to_string()))).collect())
		};
		let (_, one) = rows(vec![make(0, 1)]);
		let (_, ten) = rows(vec![make(1, 10)]);
		assert_eq!(ten - one, 9 * 2, "an item has a row and a number");
		let (_, in_ten) = rows((20..30).map(|n| make(n, 1)).collect());
		assert_eq!(in_ten - ten, 9, "an event has a row");
	});
}

#[test]
fn should_weigh_what_was_done_when_less_was_done_than_could_be() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		let events = vec![see(vec![item(sgtin("1"))]), see(vec![item(sgtin("1"))])];
		let most = before(&events);
		let post = Trace::record_events(by(FARM), bounded(events)).unwrap();
		let done = BatchWork { events: 2, seen: 1, again: 1, ..Default::default() }.weight::<()>();
		assert_eq!(post.actual_weight, Some(done));
		assert!(done.all_lte(most) && done != most);
	});
}

#[test]
fn should_weigh_containers_and_parties_when_they_are_read() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		for n in 1..=3 {
			let inner = if n == 1 { item(sgtin("1")) } else { item(sscc(n - 1)) };
			did(FARM, aggregation(Action::Add, sscc(n), vec![inner]));
		}
		let weigh = |who, event| {
			let post = Trace::record_events(by(who), bounded(vec![event])).unwrap();
			post.actual_weight.unwrap()
		};
		let one = BatchWork { events: 1, seen: 1, ..Default::default() };
		// Three containers around it.
		let seen = BatchWork { looked: 3, ..one }.weight::<()>();
		assert_eq!(weigh(FARM, see(vec![item(sgtin("1"))])), seen);
		// The recipient and its GLN.
		let shipped = BatchWork { seen: 3, looked: 1, ..one }.weight::<()>();
		assert_eq!(weigh(FARM, ship(vec![item(sscc(3))], MILL)), shipped);
		assert_eq!(weigh(MILL, receive(vec![item(sscc(3))], FARM)), shipped);
	});
}

#[test]
fn should_weigh_less_the_more_is_known_of_a_batch() {
	build_and_execute(|| {
		// An event that only sees items cannot move parts or repay deposits.
		let seen = BatchWork::most(&[see(vec![item(sgtin("1")), some(lgtin("L"), kilos(1))])]);
		assert_eq!((seen.moved, seen.repaid, seen.made), (0, 0, 0));
		let shipped = BatchWork::most(&[ship(vec![some(lgtin("L"), kilos(1))], MILL)]);
		assert_eq!((shipped.moved, shipped.repaid), (1, 2));
		let emptied = BatchWork::most(&[aggregation(Action::Delete, sscc(1), vec![])]);
		assert_eq!((emptied.moved, emptied.repaid), (128, 128));
		// None is dearer than the dearest of its size, so every batch fits that a block was promised for.
		let dearest = BatchWork::dearest(1, 2).map(|work| work.weight::<()>());
		for work in [seen, shipped] {
			assert!(dearest.iter().any(|most| work.weight::<()>().all_lte(*most)), "{work:?}");
		}
	});
}
