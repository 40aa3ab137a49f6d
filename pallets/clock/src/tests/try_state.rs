// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way and names the whole
//! message it must lead to.

use crate::{mock::*, Dials};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;
use std::collections::BTreeSet;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

const CASES: [Case; 2] = [
	("the clock is ahead of the timestamp", || {
		Dials::<Test>::mutate(|dial| dial.as_mut().unwrap().moment += 1);
	}),
	("the clock never started", Dials::<Test>::kill),
];

/// Break a sound state, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		block_in(SLOT);
		assert_ok!(Clock::do_try_state());
		harm();
		match Clock::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

#[test]
fn should_notice_when_something_is_wrong() {
	for (index, (message, harm)) in CASES.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

/// The texts in a source, without those in comments.
fn texts(source: &'static str) -> Vec<&'static str> {
	let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
	code.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn should_know_a_case_for_every_check() {
	let messages = texts(include_str!("../try_state.rs"));
	let covered = CASES.iter().map(|(message, _)| *message).collect::<BTreeSet<_>>();
	assert_eq!(messages.iter().copied().collect::<BTreeSet<_>>(), covered);
	assert_eq!(messages.len(), covered.len(), "two checks say the same");
}
