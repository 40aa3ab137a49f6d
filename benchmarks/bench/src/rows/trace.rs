// SPDX-License-Identifier: Apache-2.0

//! Histories of items: events by row, and the root of many events.

use super::{Context, Planned, Row};
use crate::{
	accounts::{Key, Keys, Role},
	world::{cid, product, World},
};
use codec::Encode;
use pallet_trace::Call;
use souk_primitives::{
	gs1::{Gln, Serial},
	trace::{Action, EventId, EventItem, EventKind, ItemKey, Place, TraceEvent},
	Millis,
};
use souk_runtime::Runtime;
use sp_core::H256;
use sp_io::hashing::sha2_256;
use sp_runtime::BoundedVec;

/// The events of a batch.
const EVENTS: u32 = 200;
/// The events of each item: it is made, and seen three times.
const PER_ITEM: u32 = 4;
/// The parties that record.
const RECORDERS: u32 = 40;
/// The number of events under a root.
const UNDER_ROOT: u32 = 10_000;

fn register(world: &mut World, first: u32) -> Result<Vec<Key>, String> {
	(0..RECORDERS)
		.map(|index| {
			let key = world.person(Role::Recorder, first + index)?;
			let gln = gln(first + index)?;
			world.call(key, Call::<Runtime>::register_party { gln, prefix: None })?;
			Ok(key)
		})
		.collect()
}

fn gln(index: u32) -> Result<Gln, String> {
	Gln::with_check_digit(950_000_000_000 + u64::from(index)).map_err(|error| format!("no GLN: {error:?}"))
}

/// An object event of one item, with the step, the place and the time that events usually have.
fn event(number: u64, item: ItemKey, action: Action, step: u8, place: Gln, time: Millis) -> TraceEvent {
	let id = (b"souk-bench", number).using_encoded(sha2_256);
	TraceEvent {
		id: EventId(id),
		digest: H256(id),
		kind: EventKind::Object,
		action: Some(action),
		time,
		offset: 480,
		biz_step: Some(step),
		disposition: None,
		read_point: Some(Place { gln: place, extension: None }),
		biz_location: None,
		parent: None,
		items: BoundedVec::truncate_from(vec![EventItem { key: item, quantity: None }]),
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

/// `trace.record_events` of 200 events: fifty new items, each made and then seen three times.
#[derive(Default)]
pub struct Batch {
	size: u32,
	recorded: u32,
	parties: Vec<Key>,
}

impl Row for Batch {
	fn name(&self) -> &'static str {
		"trace_batch"
	}

	fn counts(&self) -> &'static str {
		"events"
	}

	fn records(&self) -> u32 {
		EVENTS
	}

	fn prepare(&mut self, world: &mut World, _: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.size = size;
		self.recorded = 0;
		self.parties = register(world, 0)?;
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, at: &Context, _: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|_| {
				let number = self.recorded;
				self.recorded += 1;
				let party = self.parties[(number % RECORDERS) as usize];
				let place = gln(party.index).expect("it was registered");
				let events = (0..EVENTS).map(|index| {
					let event_number = u64::from(number) * u64::from(EVENTS) + u64::from(index);
					let serial = format!("{number}-{}", index / PER_ITEM);
					let serial = Serial::new(serial.as_bytes()).expect("it is short");
					let item = ItemKey::Sgtin { gtin: product(0), serial };
					// Commissioning first; then whatever is not a step that moves the item.
					let (action, step) =
						if index % PER_ITEM == 0 { (Action::Add, 4) } else { (Action::Observe, 37) };
					event(event_number, item, action, step, place, at.now)
				});
				let events = BoundedVec::truncate_from(events.collect());
				Planned { by: party, call: Call::<Runtime>::record_events { events }.into() }
			})
			.collect()
	}
}

/// `trace.commit_root` of ten thousand events. Roots are counted.
#[derive(Default)]
pub struct Root {
	size: u32,
	committed: u32,
	parties: Vec<Key>,
}

impl Row for Root {
	fn name(&self) -> &'static str {
		"trace_root"
	}

	fn counts(&self) -> &'static str {
		"roots"
	}

	fn prepare(&mut self, world: &mut World, _: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.size = size;
		self.committed = 0;
		self.parties = register(world, RECORDERS)?;
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, _: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|_| {
				let number = self.committed;
				self.committed += 1;
				let root = H256((b"root", number).using_encoded(sha2_256));
				let call = Call::<Runtime>::commit_root { root, count: UNDER_ROOT, body: cid(3) };
				Planned { by: self.parties[(number % RECORDERS) as usize], call: call.into() }
			})
			.collect()
	}
}
