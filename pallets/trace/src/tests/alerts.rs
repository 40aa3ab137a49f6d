// SPDX-License-Identifier: Apache-2.0

//! `recall_lot`, `hold_lot` and `lift_alert`.

use crate::{mock::*, Error, Event, NextAlert};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	content::Cid,
	trace::{LotAlert, Spread},
};
use sp_runtime::traits::BadOrigin;

fn recall(who: u8) -> frame_support::dispatch::DispatchResult {
	Trace::recall_lot(by(who), gtin(), lot_no("L"), None, None)
}

fn hold(who: u8) -> frame_support::dispatch::DispatchResult {
	Trace::hold_lot(by(who), gtin(), lot_no("L"), None, None)
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
		assert_ok!(Trace::recall_lot(by(AUTHORITY), gtin(), lot_no("L"), reason, None));
		let (alert, spread) = (LotAlert::Recalled, Spread::Flagged);
		let recalled = Event::LotAlerted { gtin: gtin(), lot: lot_no("L"), alert, spread, reason, by: None };
		assert_eq!(events(), [recalled]);
		let page = Trace::recalls(gtin(), lot_no("L"), 0, 10);
		assert_eq!((page.alert, page.reason, page.since), (Some(LotAlert::Recalled), reason, Some(START)));
		// The chain does not know the lot, which is not the same as a lot with nothing in it.
		assert!(!page.known && page.by_authority && page.items.is_empty());
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
fn should_change_what_happens_to_products_when_alerted_again() {
	build_and_execute(|| {
		make();
		let again = |spread| Trace::hold_lot(by(FARM), gtin(), lot_no("L"), None, Some(spread));
		let spread = || Trace::recalls(gtin(), lot_no("L"), 0, 10).spread;
		assert_ok!(hold(FARM));
		assert_eq!(spread(), Some(DefaultSpread::get()));
		assert_ok!(again(Spread::Blocked));
		assert_eq!(spread(), Some(Spread::Blocked));
		assert_noop!(again(Spread::Blocked), Error::<Test>::AlreadyAlerted);
		assert_ok!(recall(AUTHORITY));
		assert_noop!(again(Spread::Nothing), Error::<Test>::SetByAuthority);
	});
}

/// A producer could hold a lot in the hands of its buyers again and again, each time for a fee. Now once: then the
/// authority lifts it for good.
#[test]
fn should_not_alert_again_when_the_authority_lifted_the_alert_of_the_producer() {
	build_and_execute(|| {
		make();
		assert_ok!(hold(FARM));
		assert_ok!(lift(AUTHORITY));
		assert_noop!(hold(FARM), Error::<Test>::SetByAuthority);
		assert_noop!(recall(FARM), Error::<Test>::SetByAuthority);
		assert_ok!(recall(AUTHORITY));
		assert_ok!(lift(AUTHORITY));
		assert_noop!(recall(FARM), Error::<Test>::SetByAuthority);
	});
}

#[test]
fn should_number_alerts_once_when_lifted_and_set_again() {
	build_and_execute(|| {
		make();
		assert_ok!(hold(FARM));
		assert_ok!(recall(FARM));
		assert_eq!(NextAlert::<Test>::get(), 1);
		assert_ok!(lift(FARM));
		assert_ok!(recall(FARM));
		assert_eq!(NextAlert::<Test>::get(), 2);
		assert_ok!(lift(FARM));
		NextAlert::<Test>::put(u32::MAX);
		assert_noop!(hold(FARM), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_say_how_to_reach_all_holders_when_recalled() {
	build_and_execute(|| {
		make();
		did(FARM, ship(vec![some(lgtin("L"), kilos(6))], MILL));
		did(MILL, receive(vec![item(lgtin("L"))], FARM));
		let contact = Some(Cid::raw([9; 32]));
		assert_ok!(Trace::set_contact(by(MILL), contact));
		assert_ok!(recall(FARM));
		let page = Trace::recalls(gtin(), lot_no("L"), 0, 10);
		assert!(page.known && !page.by_authority);
		let lot = &page.items[0];
		assert_eq!((lot.held.clone(), lot.all_holders), (Some(kilos(10)), true));
		let holders = Trace::holders(lgtin("L"), 0, 10).unwrap();
		assert_eq!((holders.unit, holders.next), (kg(), None));
		assert_eq!(holders.holders, lot.holders);
		let mill = lot.holders.iter().find(|holder| holder.possessor.account == acc(MILL)).unwrap();
		assert_eq!((mill.possessor.gln, mill.possessor.contact), (Some(gln(MILL)), contact));
		assert_eq!(mill.amount, kilos(6).amount);
		// One holder a page.
		let first = Trace::holders(lgtin("L"), 0, 1).unwrap();
		let second = Trace::holders(lgtin("L"), 1, 1).unwrap();
		assert_eq!(
			(first.holders.len(), first.next, second.holders.len(), second.next),
			(1, Some(1), 1, None)
		);
		assert_eq!(Trace::holders(lgtin("X"), 0, 1), None);
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
		assert_noop!(
			Trace::recall_lot(by(FARM), gtin(), lot_no("OTHER"), None, None),
			Error::<Test>::NotProducer
		);
		assert_noop!(Trace::recall_lot(RuntimeOrigin::none(), gtin(), lot_no("L"), None, None), BadOrigin);
	});
}
