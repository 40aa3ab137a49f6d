// SPDX-License-Identifier: Apache-2.0

//! `recall_lot`, `hold_lot` and `lift_alert`.

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{content::Cid, trace::LotAlert};
use sp_runtime::traits::BadOrigin;

fn recall(who: u8) -> frame_support::dispatch::DispatchResult {
	Trace::recall_lot(by(who), gtin(), lot_no("L"), None)
}

fn hold(who: u8) -> frame_support::dispatch::DispatchResult {
	Trace::hold_lot(by(who), gtin(), lot_no("L"), None)
}

fn lift(who: u8) -> frame_support::dispatch::DispatchResult {
	Trace::lift_alert(by(who), gtin(), lot_no("L"))
}

fn alert() -> Option<LotAlert> {
	Trace::recalls(gtin(), lot_no("L"), 0, 10).alert
}

fn make() {
	did(FARM, commission(vec![some(lgtin("L"), kilos(10))]));
	events();
}

#[test]
fn should_recall_when_the_authority_says_so_whatever_is_known_of_the_lot() {
	build_and_execute(|| {
		let reason = Some(Cid::raw([1; 32]));
		assert_ok!(Trace::recall_lot(by(AUTHORITY), gtin(), lot_no("L"), reason));
		let recalled =
			Event::LotAlerted { gtin: gtin(), lot: lot_no("L"), alert: LotAlert::Recalled, reason, by: None };
		assert_eq!(events(), [recalled]);
		let page = Trace::recalls(gtin(), lot_no("L"), 0, 10);
		assert_eq!((page.alert, page.reason, page.since), (Some(LotAlert::Recalled), reason, Some(START)));
		// An item made later in this lot is recalled from the start.
		make();
		assert!(!Trace::item_view(lgtin("L")).unwrap().sellable);
		assert_eq!(Trace::item_view(lgtin("L")).unwrap().alert, Some(LotAlert::Recalled));
	});
}

#[test]
fn should_hold_recall_and_lift_when_the_producer_says_so() {
	build_and_execute(|| {
		make();
		assert_ok!(hold(FARM));
		assert_eq!(alert(), Some(LotAlert::Held));
		assert_ok!(recall(FARM));
		assert_eq!(alert(), Some(LotAlert::Recalled));
		assert_noop!(hold(FARM), Error::<Test>::AlreadyAlerted);
		events();
		assert_ok!(lift(FARM));
		assert_eq!(events(), [Event::AlertLifted { gtin: gtin(), lot: lot_no("L") }]);
		assert_eq!(alert(), None);
		assert_noop!(lift(FARM), Error::<Test>::NotAlerted);
	});
}

#[test]
fn should_bind_the_producer_when_the_authority_confirms() {
	build_and_execute(|| {
		make();
		assert_ok!(recall(FARM));
		assert_ok!(recall(AUTHORITY));
		assert_noop!(recall(AUTHORITY), Error::<Test>::AlreadyAlerted);
		assert_noop!(lift(FARM), Error::<Test>::SetByAuthority);
		assert_ok!(lift(AUTHORITY));
		assert_ok!(hold(AUTHORITY));
		assert_noop!(recall(FARM), Error::<Test>::SetByAuthority);
		assert_ok!(recall(AUTHORITY));
	});
}

#[test]
fn should_fail_when_the_caller_did_not_make_the_lot() {
	build_and_execute(|| {
		make();
		for who in [MILL, STRANGER] {
			assert_noop!(recall(who), Error::<Test>::NotProducer);
			assert_noop!(hold(who), Error::<Test>::NotProducer);
			assert_noop!(lift(who), Error::<Test>::NotProducer);
		}
		assert_noop!(Trace::recall_lot(by(FARM), gtin(), lot_no("OTHER"), None), Error::<Test>::NotProducer);
		assert_noop!(Trace::recall_lot(RuntimeOrigin::none(), gtin(), lot_no("L"), None), BadOrigin);
	});
}
