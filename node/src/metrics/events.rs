// SPDX-License-Identifier: Apache-2.0

//! Reads from the events of a block what the metrics count.

use crate::types::Hash;
use codec::DecodeAll;
use frame_system::{EventRecord, Phase};
use souk_primitives::{order::OrderState, OrderId};
use souk_runtime::RuntimeEvent;

/// The waterfall of an order in one asset.
pub use pallet_orders::types::AssetLegs as Legs;

/// What an event says that the metrics count.
#[derive(Debug, PartialEq)]
pub enum Seen {
	/// A transaction was executed. Inherents are none.
	Transaction {
		/// Whether its call did what it was to do.
		success: bool,
	},
	/// An order came into a state that is not final.
	Order(OrderId, OrderState),
	/// An order became final.
	Settled(OrderId, OrderState, Vec<Legs>),
	/// A sale at the counter was recorded.
	SaleRecorded,
	/// A till posted receipts.
	Posted {
		/// How many.
		rows: u32,
		/// How many of them came with a countersignature.
		signed: u32,
		/// How many of these count.
		counted: u32,
	},
	/// A customer countersigned receipts.
	Countersigned {
		/// How many.
		receipts: u32,
		/// How many of them count.
		counted: u32,
	},
	/// A merchant reversed so many receipts.
	Reversed(u32),
	/// A referendum took a step.
	Referendum(&'static str),
}

/// The labels of the steps of referenda.
pub const REFERENDUM_STEPS: [&str; 8] =
	["submitted", "deciding", "confirmed", "approved", "rejected", "timed_out", "cancelled", "killed"];

/// What the events of a block say that the metrics count, in their order.
///
/// # Errors
///
/// The bytes are not a list of events of the runtime that this node was built with.
pub fn read(bytes: &[u8]) -> Result<Vec<Seen>, codec::Error> {
	let records = Vec::<EventRecord<RuntimeEvent, Hash>>::decode_all(&mut &*bytes)?;
	Ok(records.into_iter().filter_map(|record| seen(&record.phase, record.event)).collect())
}

fn seen(phase: &Phase, event: RuntimeEvent) -> Option<Seen> {
	match event {
		RuntimeEvent::System(event) => system(phase, &event),
		RuntimeEvent::Orders(event) => orders(event),
		RuntimeEvent::Receipts(event) => receipts(&event),
		RuntimeEvent::Referenda(event) => referenda(&event),
		_ => None,
	}
}

fn system(phase: &Phase, event: &frame_system::Event<souk_runtime::Runtime>) -> Option<Seen> {
	use frame_system::Event::{ExtrinsicFailed, ExtrinsicSuccess};
	// The first of every block sets the time, and is the only inherent of this chain.
	if !matches!(phase, Phase::ApplyExtrinsic(index) if *index > 0) {
		return None;
	}
	match event {
		ExtrinsicSuccess { .. } => Some(Seen::Transaction { success: true }),
		ExtrinsicFailed { .. } => Some(Seen::Transaction { success: false }),
		_ => None,
	}
}

fn orders(event: pallet_orders::Event<souk_runtime::Runtime>) -> Option<Seen> {
	use pallet_orders::Event::*;
	Some(match event {
		OrderPlaced { order, .. } => Seen::Order(order, OrderState::Placed),
		OrderAccepted { order, .. } => Seen::Order(order, OrderState::Accepted),
		OrderShipped { order, .. } => Seen::Order(order, OrderState::Shipped),
		OrderDelivered { order, .. } => Seen::Order(order, OrderState::Delivered),
		ReturnRequested { order, .. } => Seen::Order(order, OrderState::ReturnRequested),
		// The order goes on as a delivered one.
		ReturnRefused { order, .. } => Seen::Order(order, OrderState::Delivered),
		OrderDisputed { order, .. } => Seen::Order(order, OrderState::Disputed),
		OrderSettled { order, state, legs, .. } => Seen::Settled(order, state, legs.into_inner()),
		SaleRecorded { .. } => Seen::SaleRecorded,
		_ => return None,
	})
}

fn receipts(event: &pallet_receipts::Event<souk_runtime::Runtime>) -> Option<Seen> {
	use pallet_receipts::Event::{BatchPosted, Countersigned, ReceiptsReversed};
	match *event {
		BatchPosted { rows, signed, counted, .. } => Some(Seen::Posted { rows, signed, counted }),
		Countersigned { receipts, counted, .. } => Some(Seen::Countersigned { receipts, counted }),
		ReceiptsReversed { receipts, .. } => Some(Seen::Reversed(receipts)),
		_ => None,
	}
}

fn referenda(event: &pallet_referenda::Event<souk_runtime::Runtime>) -> Option<Seen> {
	use pallet_referenda::Event::*;
	Some(Seen::Referendum(match event {
		Submitted { .. } => "submitted",
		DecisionStarted { .. } => "deciding",
		Confirmed { .. } => "confirmed",
		Approved { .. } => "approved",
		Rejected { .. } => "rejected",
		TimedOut { .. } => "timed_out",
		Cancelled { .. } => "cancelled",
		Killed { .. } => "killed",
		_ => return None,
	}))
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use souk_primitives::AssetId;
	use souk_runtime::Runtime;

	type Record = EventRecord<RuntimeEvent, Hash>;

	fn record(phase: Phase, event: impl Into<RuntimeEvent>) -> Record {
		Record { phase, event: event.into(), topics: Vec::new() }
	}

	fn success() -> frame_system::Event<Runtime> {
		frame_system::Event::ExtrinsicSuccess { dispatch_info: Default::default() }
	}

	#[test]
	fn should_not_count_the_inherent_as_a_transaction() {
		assert_eq!(system(&Phase::ApplyExtrinsic(0), &success()), None);
		assert_eq!(system(&Phase::Initialization, &success()), None);
		let transaction = Some(Seen::Transaction { success: true });
		assert_eq!(system(&Phase::ApplyExtrinsic(1), &success()), transaction);
	}

	#[test]
	fn should_read_a_whole_block() {
		let legs = Legs { seller: 22, ..Legs::new(AssetId::Native) };
		let settled = pallet_orders::Event::<Runtime>::OrderSettled {
			order: 9,
			state: OrderState::Completed,
			platform: None,
			legs: vec![legs.clone()].try_into().expect("one fits"),
		};
		let by = sp_core::crypto::AccountId32::new([1; 32]);
		let signed =
			pallet_receipts::Event::<Runtime>::Countersigned { customer: by, receipts: 5, counted: 4 };
		let approved = pallet_referenda::Event::<Runtime>::Approved { index: 3 };
		let records = vec![
			record(Phase::Initialization, success()),
			record(Phase::ApplyExtrinsic(2), settled),
			record(Phase::ApplyExtrinsic(2), signed),
			record(Phase::ApplyExtrinsic(2), success()),
			record(Phase::Finalization, approved),
		];
		let expected = [
			Seen::Settled(9, OrderState::Completed, vec![legs]),
			Seen::Countersigned { receipts: 5, counted: 4 },
			Seen::Transaction { success: true },
			Seen::Referendum("approved"),
		];
		assert_eq!(read(&records.encode()).expect("sound"), expected);
		assert_eq!(read(&Vec::<Record>::new().encode()), Ok(Vec::new()));
	}

	#[test]
	fn should_refuse_what_is_no_list_of_events() {
		assert!(read(&[]).is_err());
		assert!(read(&[4, 0xff, 0xff]).is_err());
		let mut long = Vec::<Record>::new().encode();
		long.push(0);
		assert!(read(&long).is_err(), "nothing may be left over");
	}
}
