// SPDX-License-Identifier: Apache-2.0

//! The bytes that events take in storage. The design note has these figures.

use crate::{
	mock::*,
	types::{Contact, CONTACT_BYTES, HOLDING_BYTES, ITEM_BYTES, ROOT_BYTES, RUN_BYTES},
	AlertNumbers, Alerts, Children, Events, Holdings, ItemNumbers, Items, LotMembers, Roots, Runs,
};
use codec::{Encode, MaxEncodedLen};
use frame_support::{
	assert_ok,
	traits::{StorageInfo, StorageInfoTrait},
	StorageHasher,
};
use souk_primitives::{
	content::Cid,
	gs1::Extension,
	trace::{BizTransaction, Place, Reference, TraceEvent},
};
use sp_core::H256;

/// The bytes of everything in storage, keys included.
fn stored() -> usize {
	let mut key = Vec::new();
	let mut bytes = 0;
	while let Some(next) = sp_io::storage::next_key(&key) {
		let value = sp_io::storage::get(&next).map_or(0, |value| value.len());
		bytes += next.len() + value;
		key = next;
	}
	bytes
}

/// The bytes that one more event adds to storage.
fn grown(who: u8, event: TraceEvent) -> usize {
	System::reset_events();
	Told::kill();
	let before = stored();
	did(who, event);
	System::reset_events();
	Told::kill();
	stored() - before
}

fn place(n: u8, extension: &str) -> Option<Place> {
	Some(Place { gln: gln(n), extension: Some(Extension::parse(extension).unwrap()) })
}

/// An item with a history, on a chain with a million events and thousands of parties.
fn settled() {
	crate::NextEvent::<Test>::put(3_000_000);
	crate::NextItem::<Test>::put(2_000_000);
	// Deposits as a network has them: twelve digits.
	RowDeposit::set(50_000_000);
	ByteDeposit::set(100_000);
	did(FARM, commission(vec![item(sgtin("12345678901234567890"))]));
	did(FARM, see(vec![item(sgtin("12345678901234567890"))]));
	System::reset_events();
	Told::kill();
}

fn ordinary() -> TraceEvent {
	TraceEvent {
		disposition: Some(14),
		read_point: place(1, "0"),
		biz_location: place(1, "DOCK7"),
		..ship(vec![item(sgtin("12345678901234567890"))], MILL)
	}
}

#[test]
fn should_take_at_most_200_bytes_and_what_a_hash_takes_when_an_ordinary_event_is_recorded() {
	build_and_execute(|| {
		settled();
		// A hand-over under way is part of the item's row, so it must be there before and after.
		did(FARM, ordinary());
		let destinations = Default::default();
		let plain = grown(FARM, TraceEvent { biz_step: Some(37), destinations, ..ordinary() });
		let shipping = grown(FARM, ordinary());
		let paper = BizTransaction { kind: Some(5), reference: Reference::Hash(H256([1; 32])) };
		let with_hash = grown(FARM, TraceEvent { transactions: bounded(vec![paper]), ..ordinary() });
		let with_text =
			grown(FARM, TraceEvent { transactions: bounded(vec![purchase_order()]), ..ordinary() });
		let body = Some(Cid::raw([1; 32]));
		let with_body = grown(FARM, TraceEvent { body, ..ordinary() });
		println!(
			"bytes a row: transporting {plain}, shipping {shipping}, with the hash of an order {with_hash}, \
			 with its text {with_text}, with a document's address {with_body}"
		);
		// Each row has its id and its digest. Those with one hash more take as much more.
		for (size, most) in [(plain, 200), (shipping, 200), (with_hash, 232), (with_body, 232)] {
			assert!(size <= most, "{size} bytes");
		}
	});
}

#[test]
fn should_charge_for_what_it_takes_when_recorded() {
	build_and_execute(|| {
		settled();
		let id = did(FARM, ordinary());
		let (key, row) = Trace::event_row(&id).unwrap();
		let bytes = Events::<Test>::hashed_key_for(key).len() + row.encode().len();
		// The deposit is part of the row, and known only after the row was measured.
		assert!(row.deposit >= RowDeposit::get() + ByteDeposit::get() * (bytes as u128 - 10));
		assert_eq!(frame_support::Identity::hash(&key.encode()).len(), 8);
	});
}

/// The most bytes that a row takes, key included.
fn longest<S: StorageInfoTrait>() -> u32 {
	let most = |info: StorageInfo| info.max_size.expect("every row has a bound") + 32;
	S::storage_info().into_iter().map(most).sum()
}

/// The bytes that deposits are reckoned by are constants. No row is longer.
#[test]
fn should_charge_for_the_longest_rows() {
	let item = longest::<Items<Test>>() + longest::<ItemNumbers<Test>>();
	let places = longest::<Children<Test>>() + longest::<LotMembers<Test>>();
	let alert = longest::<Alerts<Test>>() + longest::<AlertNumbers<Test>>();
	let part = longest::<Holdings<Test>>() + longest::<Children<Test>>();
	let contact = u32::try_from(Contact::max_encoded_len()).unwrap();
	// Of a lot, what is inside a container is charged with the part.
	for (rows, bytes) in [
		(item + places, ITEM_BYTES),
		(item + alert, ITEM_BYTES),
		(part, HOLDING_BYTES),
		(longest::<Runs<Test>>(), RUN_BYTES),
		(longest::<Roots<Test>>(), ROOT_BYTES),
		(contact, CONTACT_BYTES),
	] {
		println!("{rows} of {bytes}");
		assert!(rows <= bytes, "{rows} bytes are charged as {bytes}");
	}
}

#[test]
fn should_take_little_more_when_an_event_has_many_items() {
	build_and_execute(|| {
		settled();
		let many = |n: u32| (0..n).map(|n| item(sgtin(&n.to_string()))).collect::<Vec<_>>();
		did(FARM, commission(many(100)));
		System::reset_events();
		let size = grown(FARM, see(many(100)));
		println!("bytes a row of 100 items: {size}");
		assert!(size <= 232 + 100 * 16, "{size} bytes");
	});
}

#[test]
fn should_take_at_most_a_byte_when_events_go_under_a_root() {
	build_and_execute(|| {
		System::reset_events();
		let before = stored();
		assert_ok!(Trace::commit_root(by(FARM), H256([9; 32]), 10_000, Cid::raw([1; 32])));
		System::reset_events();
		let size = stored() - before;
		println!("bytes a root: {size}, {:.3} an event of 10 000", size as f64 / 10_000.0);
		assert!(size <= 1_000, "{size} bytes for 10 000 events");
		// From this many events on, it is a byte or less for each.
		let key = Roots::<Test>::hashed_key_for(0);
		let row = key.len() + Roots::<Test>::get(0).unwrap().encoded_size();
		assert!(row <= 160, "{row} bytes");
	});
}
