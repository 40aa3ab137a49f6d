// SPDX-License-Identifier: Apache-2.0

//! The read `check_events`, which tries a batch without recording it.

use crate::{mock::*, Events};
use souk_primitives::trace::{BatchCheck, Fault};

#[test]
fn should_say_the_deposit_and_change_nothing_when_fine() {
	build_and_execute(|| {
		let event = commission(vec![item(sgtin("1"))]);
		let check = Trace::check_events(acc(FARM), vec![event.clone()]);
		assert_eq!((Events::<Test>::iter().count(), held(FARM)), (0, 0));
		did(FARM, event);
		assert_eq!(check, BatchCheck::Fine { deposit: held(FARM) });
	});
}

#[test]
fn should_name_event_and_fault_when_refused() {
	build_and_execute(|| {
		let batch = vec![commission(vec![item(sgtin("1"))]), see(vec![item(sgtin("2"))])];
		let check = Trace::check_events(acc(FARM), batch);
		assert_eq!(check, BatchCheck::Refused { index: 1, fault: Fault::ItemNotFound });
	});
}

#[test]
fn should_say_why_when_it_fails_otherwise() {
	build_and_execute(|| {
		let event = commission(vec![item(sgtin("1"))]);
		let reason = |check| match check {
			BatchCheck::Failed { reason } => reason,
			other => panic!("{other:?}"),
		};
		let nobody = Trace::check_events(acc(STRANGER), vec![event.clone()]);
		assert_eq!(reason(nobody), "PartyNotFound");
		assert_eq!(reason(Trace::check_events(acc(FARM), vec![])), "EmptyBatch");
		let many = Trace::check_events(acc(FARM), vec![event; 101]);
		assert_eq!(reason(many), "more events than a batch has");
	});
}
