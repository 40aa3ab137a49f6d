// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, types::Clock, EraClock};
use frame_support::traits::Hooks;

#[test]
fn should_start_with_the_first_time_when_genesis_names_none() {
	build_and_execute(|| {
		assert_eq!(EraClock::<Test>::get(), Some(Clock { era: 0, since: START, length: DAY }));
		set_now(START + DAY - 1);
		assert_eq!(Rewards::era(), 0);
		set_now(START + DAY);
		assert_eq!(Rewards::era(), 1);
	});
}

#[test]
fn should_wait_when_there_is_no_time_yet() {
	build_and_execute(|| {
		EraClock::<Test>::kill();
		Rewards::on_initialize(1);
		assert_eq!(EraClock::<Test>::get(), None);
		set_now(0);
		Rewards::on_initialize(2);
		assert_eq!(EraClock::<Test>::get(), None);
		assert_eq!(Rewards::era(), 0);
	});
}

#[test]
fn should_begin_the_next_era_when_the_length_changes() {
	build_and_execute(|| {
		set_now(START + 10 * DAY + 5);
		assert_eq!(Rewards::era(), 10);
		EraLength::set(DAY / 2);
		assert_eq!(Rewards::era(), 10);
		Rewards::on_initialize(2);
		assert_eq!(Rewards::era(), 11);
		set_now(now() + DAY);
		assert_eq!(Rewards::era(), 13);
		// A length of nothing counts as a millisecond.
		EraLength::set(0);
		Rewards::on_initialize(3);
		assert_eq!(Rewards::era(), 14);
		set_now(now() + 5);
		assert_eq!(Rewards::era(), 19);
	});
}

#[test]
fn should_keep_its_start_when_the_length_changes_before() {
	build_and_execute(|| {
		EraClock::<Test>::put(Clock { era: 0, since: START + DAY, length: DAY });
		EraLength::set(2 * DAY);
		Rewards::on_initialize(2);
		assert_eq!(EraClock::<Test>::get(), Some(Clock { era: 0, since: START + DAY, length: 2 * DAY }));
	});
}

#[test]
fn should_stop_at_the_last_era_when_numbers_run_out() {
	let clock = Clock { era: u32::MAX - 1, since: 0, length: 1 };
	assert_eq!(clock.current(u64::MAX), u32::MAX);
}

/// An era that has begun keeps the length it began with, even in its first moment.
#[test]
fn should_begin_the_next_era_when_the_length_changes_in_the_first_moment() {
	build_and_execute(|| {
		EraLength::set(2 * DAY);
		Rewards::on_initialize(2);
		assert_eq!(EraClock::<Test>::get(), Some(Clock { era: 1, since: START, length: 2 * DAY }));
	});
}
