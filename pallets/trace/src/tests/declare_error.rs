// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{trace::ErrorReason, traits::Items};
use sp_runtime::traits::BadOrigin;

#[test]
fn should_mark_and_keep_the_event_when_declared() {
	build_and_execute(|| {
		let id = did(FARM, commission(vec![item(sgtin("1"))]));
		let before = held(FARM);
		events();
		let correction = new_id();
		assert_ok!(Trace::declare_error(by(FARM), id, ErrorReason::IncorrectData, bounded(vec![correction])));
		assert_eq!(events(), [Event::ErrorDeclared { event: id, reason: ErrorReason::IncorrectData }]);
		let view = Trace::event_view(id).unwrap();
		let error = view.error.unwrap();
		assert_eq!((error.reason, error.declared), (ErrorReason::IncorrectData, START));
		assert_eq!(error.corrections, [correction]);
		assert_eq!(view.event.items.len(), 1);
		assert!(held(FARM) > before);
	});
}

#[test]
fn should_fail_when_event_is_unknown_or_declared() {
	build_and_execute(|| {
		let declare = |id| Trace::declare_error(by(FARM), id, ErrorReason::DidNotOccur, Default::default());
		let unknown = new_id();
		assert_noop!(declare(unknown), Error::<Test>::EventNotFound);
		let id = did(FARM, commission(vec![item(sgtin("1"))]));
		assert_ok!(declare(id));
		assert_noop!(declare(id), Error::<Test>::AlreadyDeclared);
	});
}

#[test]
fn should_fail_when_another_party_recorded_it() {
	build_and_execute(|| {
		let id = did(FARM, commission(vec![item(sgtin("1"))]));
		let declare = |who, id| Trace::declare_error(who, id, ErrorReason::DidNotOccur, Default::default());
		assert_noop!(declare(by(MILL), id), Error::<Test>::NotRecorder);
		assert_noop!(declare(by(STRANGER), id), Error::<Test>::NotRecorder);
		assert_noop!(declare(RuntimeOrigin::none(), id), BadOrigin);
		// No party can declare an event wrong that the chain recorded for an order.
		Trace::delivered(1, gtin(), &[serial("1")], &acc(FARM), &acc(BUYER));
		let id = crate::deliveries::hand_over_id(1, gtin(), &[serial("1")], false);
		assert_noop!(declare(by(FARM), id), Error::<Test>::NotRecorder);
	});
}

#[test]
fn should_belong_to_the_party_when_its_account_changed() {
	build_and_execute(|| {
		let id = did(FARM, commission(vec![item(sgtin("1"))]));
		assert_ok!(Trace::reassign_party(by(MODERATOR), gln(FARM), acc(STRANGER)));
		assert_ok!(Trace::declare_error(by(STRANGER), id, ErrorReason::DidNotOccur, Default::default()));
	});
}
