// SPDX-License-Identifier: Apache-2.0

//! The pallet under test, and what is checked after each of its tests.

use crate::{Flows, Holds, Kept};
use pallet_timestamp::Pallet as Timestamp;
use souk_primitives::{Balance, Millis};
use sp_io::TestExternalities;
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::{BuildStorage, TryRuntimeError};
use std::cell::RefCell;

/// What a mock says about the pallet it tests. The mock's runtime implements it.
pub trait Subject: pallet_balances::Config<Balance = Balance> {
	/// Check the pallet's invariants.
	///
	/// # Errors
	///
	/// The one that does not hold.
	fn try_state() -> Result<(), TryRuntimeError>;

	/// Add what the pallet's rows say is on hold: every row, and no balance.
	fn said(holds: &mut Holds<Self>);

	/// Note the money an event moved into a place or out of it. The event may be of any pallet.
	fn flow(_: &<Self as frame_system::Config>::RuntimeEvent, _: &mut Flows) {}

	/// Add what is in the places that [`Self::flow`] names: balances and holds, and no row of the pallet.
	fn kept(_: &mut Kept) {}
}

thread_local! {
	/// The flows of the test that runs in this thread.
	static FLOWS: RefCell<Flows> = RefCell::default();
}

fn kept<T: Subject>() -> Kept {
	let mut kept = Kept::default();
	T::kept(&mut kept);
	kept
}

/// The state a genesis makes, before the first block, with a keystore and an empty ledger of flows.
pub fn ext<T: Subject>(genesis: impl BuildStorage) -> TestExternalities {
	let mut ext = TestExternalities::from(genesis.build_storage().expect("the genesis is sound"));
	ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	ext.execute_with(|| FLOWS.replace(Flows::since(kept::<T>())));
	ext
}

/// The same in the first block, at a moment.
pub fn start<T>(genesis: impl BuildStorage, now: Millis) -> TestExternalities
where
	T: Subject + pallet_timestamp::Config<Moment = Millis>,
{
	let mut ext = ext::<T>(genesis);
	ext.execute_with(|| {
		frame_system::Pallet::<T>::set_block_number(1u32.into());
		Timestamp::<T>::set_timestamp(now);
	});
	ext
}

/// Take the events of all pallets since the last look, and note their flows. What a test takes away with
/// `System::reset_events` is never noted, so tests take events through this.
pub fn drain<T: Subject>() -> Vec<<T as frame_system::Config>::RuntimeEvent> {
	let records = frame_system::Pallet::<T>::read_events_no_consensus();
	let events = records.map(|record| record.event).collect::<Vec<_>>();
	frame_system::Pallet::<T>::reset_events();
	FLOWS.with_borrow_mut(|flows| events.iter().for_each(|event| T::flow(event, flows)));
	events
}

/// Check what must hold between any two calls: every invariant, every hold, and every flow. Takes the events.
pub fn check<T: Subject>() {
	T::try_state().unwrap_or_else(|error| panic!("an invariant does not hold: {error:?}"));
	let mut said = Holds::default();
	T::said(&mut said);
	let held = Holds::<T>::now();
	assert!(held == said, "a hold was left behind: {held:?} is on hold, rows say {said:?}");
	drain::<T>();
	FLOWS.with_borrow(|flows| flows.check(&kept::<T>()));
}

/// Run a test, then check everything. For the externalities of a mock, which are made by [`ext`] or [`start`].
pub fn run<T: Subject, R>(test: impl FnOnce() -> R) -> R {
	let result = test();
	check::<T>();
	result
}
