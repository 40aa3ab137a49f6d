// SPDX-License-Identifier: Apache-2.0

//! Hand-overs by calls: `hand_over`, `take_over`, `take_back` and `turn_away`.

use crate::{assert_refused, mock::*, Error, Event, Holdings};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use souk_primitives::trace::{biz_step, Action, Direction, ErrorReason, EventItem, Fault, ItemKey};
use sp_core::H256;
use sp_runtime::traits::BadOrigin;

fn lot() -> ItemKey {
	lgtin("L")
}

fn one() -> Vec<EventItem> {
	vec![item(sgtin("1"))]
}

fn make() {
	did(FARM, commission(vec![item(sgtin("1")), some(lot(), kilos(10))]));
	events();
}

fn hand_over(who: u8, items: Vec<EventItem>, to: u8) -> DispatchResult {
	Trace::hand_over(by(who), bounded(items), gln(to))
}

fn take_over(who: u8, items: Vec<EventItem>, from: Option<u8>) -> DispatchResult {
	Trace::take_over(by(who), bounded(items), from.map(gln))
}

fn take_back(who: u8, items: Vec<EventItem>, to: Option<u8>) -> DispatchResult {
	Trace::take_back(by(who), bounded(items), to.map(gln))
}

fn turn_away(who: u8, items: Vec<EventItem>, from: Option<u8>) -> DispatchResult {
	Trace::turn_away(by(who), bounded(items), from.map(gln))
}

/// 589 of 638 public shipping events name nobody. Before, an item shipped so stayed with its sender for good, unless it was
/// shipped again by a document that was never written.
#[test]
fn should_move_what_was_shipped_to_nobody_when_handed_over_after_the_fact() {
	build_and_execute(|| {
		make();
		let away = see(vec![item(sgtin("1")), some(lot(), kilos(6))]).step(biz_step::SHIPPING);
		did(FARM, away);
		assert_refused!(MILL, receive(one(), FARM), Fault::NotPossessor);
		events();
		assert_ok!(hand_over(FARM, vec![item(sgtin("1")), some(lot(), kilos(6))], MILL));
		assert_eq!(events(), [Event::HandOverBegun { from: acc(FARM), to: gln(MILL), items: 2 }]);
		assert_eq!(row(&sgtin("1")).adrift, 0);
		// The receiving event of the document is recorded as it is.
		did(MILL, receive(vec![item(sgtin("1")), some(lot(), kilos(6))], FARM));
		assert_eq!((possessor(&sgtin("1")), holds(MILL, &lot())), (acc(MILL), 6));
	});
}

#[test]
fn should_write_the_event_itself_when_taken_over_by_a_call() {
	build_and_execute(|| {
		make();
		assert_ok!(hand_over(FARM, vec![item(sgtin("1")), some(lot(), kilos(6))], MILL));
		let (farm, mill) = (held(FARM), held(MILL));
		events();
		assert_ok!(take_over(MILL, vec![item(sgtin("1")), some(lot(), kilos(2))], Some(FARM)));
		let said = events();
		let [Event::ItemsTaken { by: taker, event, items: 2, deposit }] = &said[..] else {
			panic!("{said:?}")
		};
		let (event, deposit) = (*event, *deposit);
		assert_eq!((taker, held(MILL)), (&acc(MILL), mill + deposit));
		assert_eq!(held(FARM), farm);
		let view = Trace::event_view(event).unwrap();
		assert!(view.by_chain && view.order.is_none() && view.event.digest == H256::zero());
		assert_eq!(view.event.biz_step, Some(biz_step::RECEIVING));
		assert_eq!(view.event.sender().map(|end| end.place.gln), Some(gln(FARM)));
		assert_eq!(view.event.receiver().map(|end| end.place.gln), Some(gln(MILL)));
		assert_eq!(view.event.items[1], some(lot(), kilos(2)));
		let trace = Trace::trace(sgtin("1"), Direction::Own, None, 10).unwrap();
		assert_eq!(trace.entries.last().map(|entry| entry.event.event.id), Some(event));
		// Nobody can say that the chain is wrong.
		let declared = Trace::declare_error(by(MILL), event, ErrorReason::DidNotOccur, Default::default());
		assert_noop!(declared, Error::<Test>::NotRecorder);
		// A lot without a quantity is all that is on its way.
		assert_ok!(take_over(MILL, vec![item(lot())], Some(FARM)));
		assert_eq!((holds(MILL, &lot()), holds(FARM, &lot())), (6, 4));
		did(MILL, see(one()));
	});
}

#[test]
fn should_take_a_container_with_its_contents_when_handed_over() {
	build_and_execute(|| {
		make();
		did(FARM, aggregation(Action::Add, sscc(1), one()));
		let inside = Error::<Test>::Refused { index: 0, fault: Fault::InsideContainer };
		assert_noop!(hand_over(FARM, one(), MILL), inside);
		assert_ok!(hand_over(FARM, vec![item(sscc(1))], MILL));
		assert_ok!(take_over(MILL, vec![item(sscc(1))], None));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

/// What lapsed needs no document to come back. Before, a lot in a lapsed transit came back only by an event that voids.
#[test]
fn should_come_back_when_the_hand_over_lapsed() {
	build_and_execute(|| {
		make();
		assert_ok!(hand_over(FARM, vec![item(sgtin("1")), some(lot(), kilos(10))], MILL));
		pass(TransitPeriod::get() + 1);
		let lapsed = || Error::<Test>::Refused { index: 0, fault: Fault::TransitLapsed };
		assert_noop!(take_over(MILL, one(), None), lapsed());
		assert_noop!(take_over(MILL, vec![item(lot())], Some(FARM)), lapsed());
		events();
		assert_ok!(take_back(FARM, vec![item(sgtin("1")), item(lot())], Some(MILL)));
		assert_eq!(events(), [Event::HandOverEnded { by: acc(FARM), items: 2 }]);
		assert_eq!((row(&sgtin("1")).pending, holds(FARM, &lot())), (None, 10));
		assert_ok!(hand_over(FARM, one(), MILL));
		assert_ok!(take_over(MILL, one(), None));
	});
}

/// Anybody can ship rubbish to a party. Before, the party could not give its GLN up until the sender let it.
#[test]
fn should_be_free_to_go_when_unwanted_items_are_turned_away() {
	build_and_execute(|| {
		make();
		assert_ok!(hand_over(FARM, vec![item(sgtin("1")), some(lot(), kilos(10))], MILL));
		assert_noop!(Trace::remove_party(by(MILL)), Error::<Test>::PartyInUse);
		assert_ok!(turn_away(MILL, vec![item(sgtin("1")), some(lot(), kilos(4))], Some(FARM)));
		assert_ok!(turn_away(MILL, vec![item(lot())], Some(FARM)));
		assert_eq!((possessor(&sgtin("1")), holds(FARM, &lot())), (acc(FARM), 10));
		assert_eq!(Holdings::<Test>::iter().count(), 1);
		let nothing = || Error::<Test>::Refused { index: 0, fault: Fault::NothingInTransit };
		assert_noop!(turn_away(MILL, one(), None), nothing());
		assert_noop!(turn_away(MILL, vec![item(lot())], Some(FARM)), nothing());
		assert_ok!(Trace::remove_party(by(MILL)));
	});
}

/// Before, the recipient paid for the sender's part of the lot from then on, and was bound until the sender let go of it.
#[test]
fn should_cost_no_deposit_when_a_lot_is_turned_away() {
	build_and_execute(|| {
		make();
		let farm = held(FARM);
		assert_ok!(hand_over(FARM, vec![some(lot(), kilos(10))], MILL));
		assert_ok!(turn_away(MILL, vec![item(lot())], Some(FARM)));
		assert_eq!((held(MILL), held(FARM), holds(FARM, &lot())), (0, farm, 10));
		// A part that is turned away costs the recipient the row of the rest, until it takes it or turns it away as well.
		assert_ok!(hand_over(FARM, vec![some(lot(), kilos(10))], MILL));
		let too_much = Error::<Test>::Refused { index: 0, fault: Fault::QuantityTooLarge };
		assert_noop!(turn_away(MILL, vec![some(lot(), kilos(11))], Some(FARM)), too_much);
		assert_ok!(turn_away(MILL, vec![some(lot(), kilos(4))], Some(FARM)));
		assert!(held(MILL) > 0 && holds(FARM, &lot()) == 4);
		assert_ok!(turn_away(MILL, vec![some(lot(), kilos(6))], Some(FARM)));
		assert_eq!((held(MILL), held(FARM), holds(FARM, &lot())), (0, farm, 10));
	});
}

/// Before, the chain wrote down any registered GLN as the source of an item.
#[test]
fn should_refuse_when_the_named_sender_does_not_have_the_item() {
	build_and_execute(|| {
		make();
		assert_ok!(hand_over(FARM, one(), MILL));
		let refused = Error::<Test>::Refused { index: 0, fault: Fault::NotPossessor };
		assert_noop!(take_over(MILL, one(), Some(BAKERY)), refused);
		assert_ok!(take_over(MILL, one(), Some(FARM)));
	});
}

#[test]
fn should_refuse_when_the_caller_may_not_or_nothing_is_there() {
	build_and_execute(|| {
		make();
		let refused = |fault| Error::<Test>::Refused { index: 0, fault };
		let lots = |n| vec![some(lot(), kilos(n))];
		assert_noop!(hand_over(MILL, one(), BAKERY), refused(Fault::NotPossessor));
		assert_noop!(hand_over(MILL, lots(1), BAKERY), refused(Fault::NotPossessor));
		assert_noop!(hand_over(FARM, vec![item(lot())], MILL), refused(Fault::QuantityMissing));
		assert_noop!(hand_over(FARM, lots(11), MILL), refused(Fault::QuantityTooLarge));
		assert_noop!(hand_over(FARM, vec![some(lot(), pieces(1))], MILL), refused(Fault::WrongUnit));
		assert_noop!(
			hand_over(FARM, vec![some(sgtin("1"), pieces(1))], MILL),
			refused(Fault::UnexpectedQuantity)
		);
		assert_noop!(hand_over(FARM, vec![item(sgtin("2"))], MILL), refused(Fault::ItemNotFound));
		let second = Error::<Test>::Refused { index: 1, fault: Fault::ItemNotFound };
		assert_noop!(hand_over(FARM, vec![item(sgtin("1")), item(sgtin("2"))], MILL), second);
		assert_noop!(hand_over(FARM, vec![], MILL), Error::<Test>::NoItems);
		assert_noop!(hand_over(FARM, one(), FARM), Error::<Test>::AlreadyPossessed);
		assert_noop!(hand_over(FARM, one(), STRANGER), Error::<Test>::PartyNotFound);
		assert_noop!(hand_over(STRANGER, one(), FARM), Error::<Test>::PartyNotFound);

		assert_noop!(take_over(MILL, one(), None), refused(Fault::AskMissing));
		assert_noop!(take_over(MILL, lots(1), Some(FARM)), refused(Fault::AskMissing));
		assert_noop!(take_over(MILL, lots(1), None), refused(Fault::SenderMissing));
		assert_noop!(take_over(FARM, lots(1), Some(FARM)), refused(Fault::NothingInTransit));
		assert_noop!(take_over(MILL, lots(1), Some(STRANGER)), Error::<Test>::PartyNotFound);
		assert_noop!(take_over(STRANGER, one(), None), Error::<Test>::PartyNotFound);
		assert_noop!(take_over(MILL, vec![], None), Error::<Test>::NoItems);

		assert_noop!(take_back(FARM, one(), None), refused(Fault::NothingInTransit));
		assert_noop!(take_back(FARM, lots(1), Some(MILL)), refused(Fault::NothingInTransit));
		assert_noop!(take_back(FARM, lots(1), None), refused(Fault::RecipientMissing));
		assert_noop!(turn_away(MILL, lots(1), None), refused(Fault::SenderMissing));
		assert_ok!(hand_over(FARM, vec![item(sgtin("1")), some(lot(), kilos(3))], MILL));
		assert_noop!(take_back(MILL, one(), None), refused(Fault::NotPossessor));
		assert_noop!(turn_away(BAKERY, one(), None), refused(Fault::NothingInTransit));
		assert_noop!(take_over(BAKERY, one(), None), refused(Fault::AskMissing));
		assert_noop!(take_over(MILL, lots(4), Some(FARM)), refused(Fault::QuantityTooLarge));
		let twice = Error::<Test>::Refused { index: 1, fault: Fault::DuplicateItem };
		assert_noop!(take_over(MILL, [lots(1), lots(1)].concat(), Some(FARM)), twice);
		did(FARM, object(Action::Delete, one()));
		assert_noop!(take_over(MILL, one(), None), refused(Fault::ItemClosed));

		let none = RuntimeOrigin::none;
		assert_noop!(Trace::hand_over(none(), bounded(one()), gln(MILL)), BadOrigin);
		assert_noop!(Trace::take_over(none(), bounded(one()), None), BadOrigin);
		assert_noop!(Trace::take_back(none(), bounded(one()), None), BadOrigin);
		assert_noop!(Trace::turn_away(none(), bounded(one()), None), BadOrigin);
	});
}

#[test]
fn should_leave_everything_when_the_deposit_cannot_be_held() {
	build_and_execute(|| {
		make();
		assert_ok!(hand_over(FARM, one(), MILL));
		ByteDeposit::set(RICH);
		assert!(hand_over(FARM, vec![some(lot(), kilos(1))], MILL).is_err());
		assert!(take_over(MILL, one(), None).is_err());
		ByteDeposit::set(u128::MAX);
		assert_noop!(take_over(MILL, one(), None), Error::<Test>::Overflow);
		assert_eq!(possessor(&sgtin("1")), acc(FARM));
	});
}
