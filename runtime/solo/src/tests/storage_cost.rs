// SPDX-License-Identifier: Apache-2.0

//! Which rows of storage each call of an order touches: how many it reads and writes, how often it reads a row again, and
//! how large the rows are.
//!
//! A row is counted where benchmarks count it: the first read and the first write of each key cost a database access. Rows
//! that every block touches anyway are left out, as benchmarks leave them out. Run with `--nocapture` to see the tables.

use super::{
	journeys::{deliver, open_shop, parcel, placing, publish, size, BUYER, PRICE, SELLER},
	*,
};
use frame_support::{
	traits::{StorageInfoTrait, WhitelistedStorageKeys},
	weights::Weight,
	BoundedVec,
};
use pallet_orders::types::Shipment;
use souk_primitives::{
	gs1::{Gln, Gtin, Serial},
	trace::{Action, EventId, EventItem, EventKind, ItemKey, TraceEvent},
	ListingId, OrderId,
};
use souk_runtime_common::constants::time::DAY_MS;
use std::collections::{BTreeMap, BTreeSet};
use Sr25519Keyring::{Alice, Dave, Eve};

/// The promoters of the order, the closest to the seller first.
const PROMOTERS: [Sr25519Keyring; 3] = [Dave, Eve, Alice];

/// What one call does to the rows of one storage item.
#[derive(Clone, Copy, Debug, Default)]
struct Touched {
	/// Rows read.
	reads: usize,
	/// Reads of a row that was read or written before in the call.
	again: usize,
	/// Rows written.
	writes: usize,
	/// Writes of a row that was written before in the call.
	rewrites: usize,
	/// The bytes of the rows that were read or written, after the call.
	bytes: usize,
}

impl Touched {
	fn add(&mut self, other: &Self) {
		self.reads += other.reads;
		self.again += other.again;
		self.writes += other.writes;
		self.rewrites += other.rewrites;
		self.bytes += other.bytes;
	}
}

/// The name of the storage item of a key.
fn name_of(key: &[u8]) -> String {
	let infos = crate::AllPalletsWithSystem::storage_info();
	let known = infos.iter().filter(|info| key.starts_with(&info.prefix));
	let Some(info) = known.max_by_key(|info| info.prefix.len()) else {
		return String::from_utf8_lossy(key).into_owned();
	};
	let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
	format!("{}::{}", text(&info.pallet_name), text(&info.storage_name))
}

/// Make a call, print a table of what it touches, and return its sums.
fn traced(name: &str, call: impl FnOnce()) -> Touched {
	let ((), accesses) = souk_testing::accesses(call);
	let left_out: BTreeSet<Vec<u8>> =
		crate::AllPalletsWithSystem::whitelisted_storage_keys().into_iter().map(|key| key.key).collect();
	let mut rows = BTreeMap::<Vec<u8>, Touched>::new();
	for access in accesses {
		let (reads, writes) = (access.is_read(), access.is_write());
		let row = rows.entry(access.key).or_default();
		match (reads, writes) {
			(true, _) if row.reads + row.writes > 0 => row.again += 1,
			(true, _) => row.reads = 1,
			(_, true) if row.writes > 0 => row.rewrites += 1,
			(_, true) => row.writes = 1,
			_ => (),
		}
	}
	rows.retain(|key, _| !left_out.contains(key) && !key.starts_with(b":"));
	let (mut items, mut all) = (BTreeMap::<String, Touched>::new(), Touched::default());
	for (key, mut row) in rows {
		row.bytes = sp_io::storage::read(&key, &mut [], 0).unwrap_or_default() as usize;
		items.entry(name_of(&key)).or_default().add(&row);
		all.add(&row);
	}
	println!("\n{name:<42} reads again writes rewrites bytes");
	let lines = items.iter().map(|(item, sum)| (item.as_str(), sum)).chain([("all", &all)]);
	for (item, Touched { reads, again, writes, rewrites, bytes }) in lines {
		println!("{item:<42} {reads:>5} {again:>5} {writes:>6} {rewrites:>8} {bytes:>5}");
	}
	all
}

fn ordering(listing: ListingId) -> RuntimeCall {
	let call = placing(listing, &AssetId::Native, 1, &PROMOTERS);
	assert!(
		matches!(&call, RuntimeCall::Orders(pallet_orders::Call::place_order { limits, .. }) if limits.contains(&PRICE))
	);
	call
}

/// A whole order, without a trace.
fn ordered(listing: ListingId) {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	assert_ok!(call(BUYER, ordering(listing)));
	deliver(order, 1);
	super::journeys::complete(order);
}

/// The calls of an order by name, each with what it touched.
fn whole_order(listing: ListingId) -> Vec<(&'static str, Touched)> {
	let order: OrderId = pallet_orders::NextOrder::<Runtime>::get();
	let placing = ordering(listing);
	let mut calls = vec![(
		"place",
		traced("place", || {
			assert_ok!(call(BUYER, placing));
		}),
	)];
	let ship = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
	let size = size(order);
	for (name, who, step) in [
		("accept", SELLER, pallet_orders::Call::accept_order { order, size }),
		(
			"ship",
			SELLER,
			pallet_orders::Call::ship_order {
				order,
				shipments: vec![ship].try_into().expect("one fits"),
				last: true,
				parcel: parcel(),
				size,
			},
		),
		("confirm", BUYER, pallet_orders::Call::confirm_delivery { order, size }),
		("complete", BUYER, pallet_orders::Call::complete_order { order, size }),
	] {
		let step = RuntimeCall::Orders(step);
		calls.push((
			name,
			traced(name, || {
				assert_ok!(call(who, step));
			}),
		));
	}
	calls
}

/// The most rows that each call of an order of one line with three promoters and no platform reads and writes, and how often it may
/// read a row again, when all its parties have rows already. Whoever lowers a number lowers it here.
const MOST: [(&str, usize, usize, usize); 5] = [
	("place", 33, 8, 98),
	("accept", 7, 4, 0),
	("ship", 4, 4, 0),
	("confirm", 4, 3, 0),
	("complete", 63, 32, 100),
];

#[test]
fn should_touch_no_more_rows_than_were_counted_when_an_order_settles() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		// All of them have rows of an earlier era, as in a running chain.
		ordered(listing);
		for _ in 0..2 {
			next_block_in(DAY_MS);
			next_block();
		}
		println!("\n=== the first order of two parties in an era ===");
		whole_order(listing);
		println!("\n=== their second ===");
		for ((name, touched), (known, reads, writes, again)) in whole_order(listing).into_iter().zip(MOST) {
			assert_eq!(name, known);
			assert!(
				touched.reads <= reads && touched.writes <= writes && touched.again <= again,
				"{name}: {touched:?}"
			);
			// An order that reads nothing was not traced.
			assert!(touched.reads > 0 && touched.writes > 0, "{name}: {touched:?}");
		}
	});
}

/// The listeners say what they did. Charged for the most that they may do, an order would be charged more than twice its rows.
#[test]
fn should_charge_at_most_twice_the_rows_that_are_touched_when_an_order_completes() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		ordered(listing);
		let order: OrderId = pallet_orders::NextOrder::<Runtime>::get();
		assert_ok!(call(BUYER, ordering(listing)));
		deliver(order, 1);
		let size = size(order);
		let step = RuntimeCall::Orders(pallet_orders::Call::complete_order { order, size });
		let mut charged = Weight::zero();
		let Touched { reads, writes, .. } = traced("a completion", || {
			let origin = RuntimeOrigin::signed(BUYER.to_account_id());
			let done = step.dispatch(origin).expect("it was delivered");
			charged = done.actual_weight.expect("the call weighs what it did");
		});
		let rows =
			<Runtime as frame_system::Config>::DbWeight::get().reads_writes(reads as u64, writes as u64);
		assert!(
			rows.all_lte(charged) && charged.ref_time() < 2 * rows.ref_time(),
			"{charged:?} for {rows:?}"
		);
	});
}

/// The items of a batch of trace events, and how often each is named: it is made, and then seen.
const ITEMS: u16 = 10;
const TIMES: u16 = 4;

/// An event about one item.
fn observed(number: u16) -> TraceEvent {
	let id = sp_core::H256::from_low_u64_be(number.into());
	let serial = Serial::new(format!("{}", number / TIMES).as_bytes()).expect("it is short");
	let key =
		ItemKey::Sgtin { gtin: Gtin::new(9_506_000_134_352).expect("its check digit is right"), serial };
	TraceEvent {
		id: EventId(id.0),
		digest: id,
		kind: EventKind::Object,
		action: Some(if number.is_multiple_of(TIMES) { Action::Add } else { Action::Observe }),
		time: 0,
		offset: 0,
		biz_step: None,
		disposition: None,
		read_point: None,
		biz_location: None,
		parent: None,
		items: vec![EventItem { key, quantity: None }].try_into().expect("one fits"),
		outputs: BoundedVec::new(),
		lot: None,
		transformation: None,
		declared: BoundedVec::new(),
		transactions: BoundedVec::new(),
		sources: BoundedVec::new(),
		destinations: BoundedVec::new(),
		body: None,
	}
}

#[test]
fn should_touch_a_row_for_each_event_and_two_for_each_item_when_a_batch_is_recorded() {
	on_development(|| {
		let gln = Gln::with_check_digit(950_000_000_001).expect("twelve digits");
		assert_ok!(call(SELLER, pallet_trace::Call::register_party { gln, prefix: None }));
		let events: Vec<_> = (0..ITEMS * TIMES).map(observed).collect();
		let named = events.len();
		let batch = pallet_trace::Call::record_events { events: events.try_into().expect("they fit") };
		let origin = RuntimeOrigin::signed(SELLER.to_account_id());
		let mut charged = Weight::zero();
		let Touched { reads, writes, .. } = traced("a batch of events", || {
			let done = RuntimeCall::from(batch).dispatch(origin).expect("the batch is fine");
			charged = done.actual_weight.expect("the call weighs what it did");
		});
		let (new_events, new_items) = (named, usize::from(ITEMS));
		// What a batch of any size reads and writes besides: its party, the deposit, the company prefix, the power, the counters.
		let (more_reads, more_writes) = (reads - new_events - new_items, writes - new_events - 2 * new_items);
		assert!(more_reads <= 23 && more_writes <= 9, "{more_reads} more reads, {more_writes} more writes");
		let database = <Runtime as frame_system::Config>::DbWeight::get();
		let rows = database.reads_writes(reads as u64, writes as u64);
		assert!(
			rows.all_lte(charged) && charged.ref_time() < 3 * rows.ref_time(),
			"{charged:?} for {rows:?}"
		);
	});
}
