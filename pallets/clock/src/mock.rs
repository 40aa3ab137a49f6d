// SPDX-License-Identifier: Apache-2.0

//! A runtime with nothing but timestamps and the clock.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_clock;
use crate::{Config, Event};
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{ConstU64, UnixTime},
};
use souk_primitives::Millis;
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;

/// The timestamp of the first block.
pub const START: Millis = 1_700_000_000_000;
pub const SLOT: Millis = 3_000;
pub const MAX_STEP: Millis = 4 * SLOT;
pub const HOUR: Millis = 3_600_000;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(4)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(15)]
	pub type Clock = pallet_clock;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {
	type OnTimestampSet = Clock;
}

parameter_types! {
	pub static Paused: bool = false;
}

impl Config for Test {
	type Paused = Paused;
	type MaxStep = ConstU64<MAX_STEP>;
	type WeightInfo = ();
}

pub fn new_test_ext() -> TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = TestExternalities::from(storage);
	ext.execute_with(|| {
		Paused::set(false);
		System::set_block_number(1);
		Timestamp::set_timestamp(START);
	});
	ext
}

/// Run a test, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Clock::do_try_state());
	});
}

/// Make a block so many milliseconds after the last one.
pub fn block_in(later: Millis) {
	System::set_block_number(System::block_number() + 1);
	Timestamp::set_timestamp(Timestamp::get() + later);
}

/// What the clock shows, in milliseconds after the first timestamp.
pub fn shown() -> Millis {
	<Clock as UnixTime>::now().as_millis() as Millis - START
}

/// The pallet's events since the last look.
pub fn events() -> Vec<Event<Test>> {
	let records = System::read_events_no_consensus();
	let events = records.filter_map(|record| match record.event {
		RuntimeEvent::Clock(event) => Some(event),
		_ => None,
	});
	let events = events.collect();
	System::reset_events();
	events
}
