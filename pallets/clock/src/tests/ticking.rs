// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Dial, Dials, Event, WeightInfo};
use frame_support::traits::{Hooks, UnixTime};
use souk_primitives::clock::ClockView;

#[test]
fn should_start_at_the_first_timestamp_when_there_was_none() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(<Clock as UnixTime>::now().as_millis(), 0);
		assert_eq!(Clock::reading(), ClockView::default());
		Timestamp::set_timestamp(START);
		assert_eq!(Dials::<Test>::get(), Some(Dial { moment: START, seen: START, stopped: false }));
		assert_eq!(Clock::reading(), ClockView { now: START, behind: 0, stopped: false });
	});
}

#[test]
fn should_show_the_timestamp_when_blocks_come() {
	build_and_execute(|| {
		for slots in [1, 1, 2, 3, 1, 4] {
			block_in(slots * SLOT);
			assert_eq!(<Clock as UnixTime>::now(), <Timestamp as UnixTime>::now());
		}
		assert_eq!(shown(), 12 * SLOT);
		assert_eq!(events(), []);
	});
}

#[test]
fn should_leave_out_a_halt_when_there_was_no_block() {
	build_and_execute(|| {
		block_in(SLOT);
		block_in(10 * HOUR);
		assert_eq!(shown(), SLOT + MAX_STEP);
		let by = 10 * HOUR - MAX_STEP;
		assert_eq!(events(), [Event::FellBehind { by, behind: by }]);
		assert_eq!(Clock::reading(), ClockView { now: START + SLOT + MAX_STEP, behind: by, stopped: false });
		// It goes on at the old pace, and does not make up for it.
		block_in(SLOT);
		assert_eq!(shown(), 2 * SLOT + MAX_STEP);
		block_in(MAX_STEP + 1);
		assert_eq!(events(), [Event::FellBehind { by: 1, behind: by + 1 }]);
	});
}

#[test]
fn should_stand_when_transactions_are_stopped() {
	build_and_execute(|| {
		block_in(SLOT);
		Paused::set(true);
		for _ in 0..3 {
			block_in(SLOT);
			assert_eq!(shown(), SLOT);
		}
		assert_eq!(events(), [Event::Stopped { moment: START + SLOT }]);
		assert_eq!(Clock::reading(), ClockView { now: START + SLOT, behind: 3 * SLOT, stopped: true });
		Paused::set(false);
		block_in(SLOT);
		assert_eq!(shown(), 2 * SLOT);
		assert_eq!(events(), [Event::Resumed { moment: START + 2 * SLOT, behind: 3 * SLOT }]);
		block_in(SLOT);
		assert_eq!(events(), []);
	});
}

#[test]
fn should_leave_out_both_when_the_chain_halts_while_it_is_stopped() {
	build_and_execute(|| {
		Paused::set(true);
		block_in(HOUR);
		block_in(HOUR);
		Paused::set(false);
		// The halt after the last stopped block is longer than a step.
		block_in(HOUR);
		assert_eq!(shown(), MAX_STEP);
		assert_eq!(
			events(),
			[
				Event::Stopped { moment: START },
				Event::Resumed { moment: START + MAX_STEP, behind: 3 * HOUR - MAX_STEP }
			]
		);
	});
}

#[test]
fn should_not_go_back_when_a_timestamp_does() {
	build_and_execute(|| {
		block_in(2 * SLOT);
		Timestamp::set_timestamp(START);
		assert_eq!(shown(), 2 * SLOT);
		// The time up to the last timestamp does not pass a second time.
		Timestamp::set_timestamp(START + 2 * SLOT);
		assert_eq!(shown(), 2 * SLOT);
	});
}

#[test]
fn should_charge_for_the_step_when_a_block_begins() {
	build_and_execute(|| {
		assert_eq!(Clock::on_initialize(2), <() as WeightInfo>::tick());
		Clock::integrity_test();
	});
}
