// SPDX-License-Identifier: Apache-2.0

//! Asks for items that another party possesses: `ask_for`, `refuse_ask`, `withdraw_ask` and `dismiss_ask`.

use crate::{mock::*, Asks, Error, Event};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use souk_primitives::trace::{biz_step, Action, AskEnd, EventItem, Fault, ItemKey};
use sp_runtime::traits::BadOrigin;

fn lot() -> ItemKey {
	lgtin("L")
}

fn make() {
	did(FARM, commission(vec![item(sgtin("1")), some(lot(), kilos(10))]));
	events();
}

/// The farm ships the item and a part of the lot, and names nobody.
fn ship_to_nobody() {
	did(FARM, see(vec![item(sgtin("1")), some(lot(), kilos(6))]).step(biz_step::SHIPPING));
	events();
}

fn ask(who: u8) -> DispatchResult {
	Trace::ask_for(by(who), item(sgtin("1")), None)
}

fn ask_lot(who: u8, n: u64) -> DispatchResult {
	Trace::ask_for(by(who), some(lot(), kilos(n)), Some(gln(FARM)))
}

fn take(who: u8, items: Vec<EventItem>) -> DispatchResult {
	Trace::take_over(by(who), bounded(items), Some(gln(FARM)))
}

fn refused(fault: Fault) -> Error<Test> {
	Error::Refused { index: 0, fault }
}

fn ended(who: u8, end: AskEnd) -> Event<Test> {
	Event::AskEnded { item: sgtin("1"), by: Some(acc(who)), end }
}

#[test]
fn should_be_answered_when_the_possessor_hands_over() {
	build_and_execute(|| {
		make();
		assert_ok!(ask(MILL));
		let answer_by = START + TransitPeriod::get();
		let asked = Event::ItemAsked { item: sgtin("1"), by: acc(MILL), of: acc(FARM), amount: 0, answer_by };
		assert_eq!(events(), [asked]);
		assert_eq!(held(MILL), AskDeposit::get());
		let view = Trace::asks(sgtin("1"), 0, 10);
		assert_eq!(
			(view.len(), view[0].by.account.clone(), view[0].of.account.clone()),
			(1, acc(MILL), acc(FARM))
		);
		assert_eq!((view[0].answer_by, view[0].until), (answer_by, answer_by + TransitPeriod::get()));
		assert_eq!(Trace::item_view(sgtin("1")).unwrap().asks, 1);
		assert_ok!(Trace::hand_over(by(FARM), bounded(vec![item(sgtin("1"))]), gln(MILL)));
		assert!(events().contains(&ended(MILL, AskEnd::Answered)));
		assert_eq!((held(MILL), Asks::<Test>::iter().count()), (0, 0));
		assert!(Trace::asks(sgtin("1"), 0, 10).is_empty());
	});
}

#[test]
fn should_be_answered_when_an_event_ships_to_the_asker() {
	build_and_execute(|| {
		make();
		assert_ok!(ask(MILL));
		assert_ok!(ask_lot(MILL, 4));
		did(FARM, ship(vec![item(sgtin("1")), some(lot(), kilos(3))], BAKERY));
		assert_eq!(Asks::<Test>::iter().count(), 2);
		did(FARM, ship(vec![item(sgtin("1")), some(lot(), kilos(3))], MILL));
		assert_eq!((Asks::<Test>::iter().count(), held(MILL)), (0, 0));
	});
}

/// A shipped item never gets stuck: if its sender names nobody and never answers, the receiver has it after two periods.
#[test]
fn should_be_taken_when_silence_follows_a_shipping_that_named_nobody() {
	build_and_execute(|| {
		make();
		ship_to_nobody();
		pass(10 * HOUR);
		assert_ok!(ask(MILL));
		assert_ok!(ask_lot(MILL, 5));
		pass(TransitPeriod::get());
		assert_noop!(take(MILL, vec![item(sgtin("1"))]), refused(Fault::StillAnswerable));
		assert_noop!(take(MILL, vec![item(lot())]), refused(Fault::StillAnswerable));
		pass(1);
		events();
		assert_noop!(take(MILL, vec![some(lot(), kilos(6))]), refused(Fault::QuantityTooLarge));
		assert_ok!(take(MILL, vec![item(sgtin("1")), item(lot())]));
		assert_eq!(events()[0], ended(MILL, AskEnd::Taken));
		assert_eq!((possessor(&sgtin("1")), holds(MILL, &lot()), holds(FARM, &lot())), (acc(MILL), 5, 5));
		assert_eq!(Asks::<Test>::iter().count(), 0);
		// It is in the history, and one of it is left to ask for.
		did(MILL, see(vec![item(sgtin("1"))]));
		assert_ok!(ask_lot(BAKERY, 5));
		pass(TransitPeriod::get() + 1);
		assert_ok!(take(BAKERY, vec![item(lot())]));
		assert_eq!(holds(BAKERY, &lot()), 1);
	});
}

/// A hand-over that lapsed is over. Before, an item that was then shipped to nobody was not adrift, and stuck if its possessor
/// said no more.
#[test]
fn should_be_taken_when_shipped_to_nobody_after_a_hand_over_lapsed() {
	build_and_execute(|| {
		make();
		did(FARM, ship(vec![item(sgtin("1"))], BAKERY));
		ship_to_nobody();
		// The bakery can still receive it.
		assert_eq!(row(&sgtin("1")).adrift, 0);
		pass(TransitPeriod::get() + 1);
		ship_to_nobody();
		assert_eq!(row(&sgtin("1")).pending, None);
		assert_ok!(ask(MILL));
		pass(TransitPeriod::get() + 1);
		assert_ok!(take(MILL, vec![item(sgtin("1"))]));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_count_from_the_later_of_ask_and_shipping_when_silent() {
	build_and_execute(|| {
		make();
		assert_ok!(ask(MILL));
		pass(TransitPeriod::get() - 1);
		ship_to_nobody();
		pass(TransitPeriod::get());
		assert_noop!(take(MILL, vec![item(sgtin("1"))]), refused(Fault::StillAnswerable));
		pass(1);
		assert_ok!(take(MILL, vec![item(sgtin("1"))]));
	});
}

/// A griefer that asks for everything gets nothing: of an item that was not shipped to nobody, silence decides nothing.
#[test]
fn should_leave_it_where_it_is_when_it_was_not_shipped_to_nobody() {
	build_and_execute(|| {
		make();
		for who in [MILL, BAKERY] {
			assert_ok!(ask(who));
			assert_ok!(ask_lot(who, 10));
		}
		pass(TransitPeriod::get() + 1);
		assert_noop!(take(MILL, vec![item(sgtin("1"))]), refused(Fault::AskMissing));
		assert_noop!(take(MILL, vec![item(lot())]), refused(Fault::AskMissing));
		// The possessor goes on as if nobody had asked.
		did(FARM, ship(vec![item(sgtin("1"))], CARRIER));
		did(CARRIER, receive(vec![item(sgtin("1"))], FARM));
		// What the farm was asked for, the carrier need not answer.
		did(CARRIER, see(vec![item(sgtin("1"))]).step(biz_step::SHIPPING));
		pass(TransitPeriod::get() - 1);
		assert_noop!(take(MILL, vec![item(sgtin("1"))]), refused(Fault::AskMissing));
		assert_eq!(possessor(&sgtin("1")), acc(CARRIER));
	});
}

#[test]
fn should_lose_its_grounds_when_the_possessor_speaks_of_the_item_again() {
	build_and_execute(|| {
		make();
		ship_to_nobody();
		assert_ok!(ask(MILL));
		did(FARM, see(vec![item(sgtin("1"))]));
		pass(TransitPeriod::get() + 1);
		assert_noop!(take(MILL, vec![item(sgtin("1"))]), refused(Fault::AskMissing));
	});
}

/// One refusal answers all: a hundred griefers cost the possessor one call, and each of them a fee and a deposit.
#[test]
fn should_decide_nothing_when_the_possessor_refuses_one_of_several() {
	build_and_execute(|| {
		make();
		ship_to_nobody();
		for who in [MILL, BAKERY, CARRIER] {
			assert_ok!(ask(who));
			assert_ok!(ask_lot(who, 6));
		}
		assert_ok!(Trace::refuse_ask(by(FARM), sgtin("1"), gln(MILL)));
		assert_ok!(Trace::refuse_ask(by(FARM), lot(), gln(MILL)));
		assert!(events().contains(&ended(MILL, AskEnd::Refused)));
		assert_eq!(held(MILL), 0);
		pass(TransitPeriod::get() + 1);
		for who in [MILL, BAKERY, CARRIER] {
			assert_noop!(take(who, vec![item(sgtin("1"))]), refused(Fault::AskMissing));
			assert_noop!(take(who, vec![item(lot())]), refused(Fault::AskMissing));
		}
	});
}

#[test]
fn should_stand_in_nobodys_way_when_another_one_asks_first() {
	build_and_execute(|| {
		make();
		ship_to_nobody();
		assert_ok!(ask(CARRIER));
		assert_ok!(ask(MILL));
		// An ask that is contested goes before it decides.
		assert_noop!(
			Trace::dismiss_ask(by(MILL), sgtin("1"), gln(CARRIER), acc(FARM)),
			Error::<Test>::AskNotOver
		);
		assert_ok!(Trace::dismiss_ask(by(MODERATOR), sgtin("1"), gln(CARRIER), acc(FARM)));
		assert!(events().contains(&ended(CARRIER, AskEnd::Refused)));
		pass(TransitPeriod::get() + 1);
		assert_noop!(take(CARRIER, vec![item(sgtin("1"))]), refused(Fault::AskMissing));
		assert_ok!(take(MILL, vec![item(sgtin("1"))]));
	});
}

#[test]
fn should_end_when_withdrawn_or_lapsed() {
	build_and_execute(|| {
		make();
		ship_to_nobody();
		assert_ok!(ask(MILL));
		assert_ok!(ask(BAKERY));
		assert_noop!(Trace::withdraw_ask(by(CARRIER), sgtin("1"), acc(FARM)), Error::<Test>::AskNotFound);
		assert_noop!(Trace::withdraw_ask(by(MILL), sgtin("1"), acc(BAKERY)), Error::<Test>::AskNotFound);
		assert_noop!(Trace::withdraw_ask(by(MILL), sgtin("1"), acc(STRANGER)), Error::<Test>::PartyNotFound);
		assert_noop!(Trace::withdraw_ask(by(MILL), sgtin("2"), acc(FARM)), Error::<Test>::ItemNotFound);
		assert_ok!(Trace::withdraw_ask(by(MILL), sgtin("1"), acc(FARM)));
		assert!(events().contains(&ended(MILL, AskEnd::Withdrawn)));
		assert_eq!(held(MILL), 0);
		pass(2 * TransitPeriod::get());
		let dismiss = || Trace::dismiss_ask(by(STRANGER), sgtin("1"), gln(BAKERY), acc(FARM));
		assert_noop!(dismiss(), Error::<Test>::AskNotOver);
		pass(1);
		assert_noop!(take(BAKERY, vec![item(sgtin("1"))]), refused(Fault::AskMissing));
		assert_ok!(dismiss());
		assert!(events().contains(&ended(BAKERY, AskEnd::Lapsed)));
		assert_eq!(held(BAKERY), 0);
		assert_noop!(dismiss(), Error::<Test>::AskNotFound);
		let wrong = |item, asker, of| Trace::dismiss_ask(by(STRANGER), item, gln(asker), acc(of));
		assert_noop!(wrong(sgtin("2"), BAKERY, FARM), Error::<Test>::ItemNotFound);
		assert_noop!(wrong(sgtin("1"), 99, FARM), Error::<Test>::PartyNotFound);
		assert_noop!(wrong(sgtin("1"), BAKERY, STRANGER), Error::<Test>::PartyNotFound);
		// The party that asked is free to go.
		assert_ok!(Trace::remove_party(by(BAKERY)));
	});
}

#[test]
fn should_be_asked_for_as_a_whole_when_packed() {
	build_and_execute(|| {
		make();
		did(FARM, aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]));
		assert_noop!(ask(MILL), refused(Fault::InsideContainer));
		did(FARM, see(vec![item(sscc(1))]).step(biz_step::SHIPPING));
		assert_ok!(Trace::ask_for(by(MILL), item(sscc(1)), None));
		pass(TransitPeriod::get() + 1);
		assert_ok!(Trace::take_over(by(MILL), bounded(vec![item(sscc(1))]), None));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_fail_when_nothing_can_be_asked_for() {
	build_and_execute(|| {
		make();
		assert_noop!(ask(STRANGER), Error::<Test>::PartyNotFound);
		assert_noop!(ask(FARM), Error::<Test>::AlreadyPossessed);
		let none = || RuntimeOrigin::none();
		assert_noop!(Trace::ask_for(none(), item(sgtin("1")), None), BadOrigin);
		assert_noop!(Trace::refuse_ask(none(), sgtin("1"), gln(MILL)), BadOrigin);
		assert_noop!(Trace::withdraw_ask(none(), sgtin("1"), acc(FARM)), BadOrigin);
		assert_noop!(Trace::dismiss_ask(none(), sgtin("1"), gln(MILL), acc(FARM)), BadOrigin);
		assert_noop!(Trace::ask_for(by(MILL), item(sgtin("2")), None), Error::<Test>::ItemNotFound);
		assert_noop!(Trace::ask_for(by(MILL), some(lot(), kilos(1)), None), Error::<Test>::PartyNotFound);
		assert_noop!(ask_lot(FARM, 1), Error::<Test>::AlreadyPossessed);
		assert_noop!(ask_lot(MILL, 11), refused(Fault::QuantityTooLarge));
		let lot_of = |named| Trace::ask_for(by(MILL), named, Some(gln(FARM)));
		assert_noop!(lot_of(item(lot())), refused(Fault::QuantityMissing));
		assert_noop!(lot_of(some(lot(), pieces(1))), refused(Fault::WrongUnit));
		assert_noop!(lot_of(some(sgtin("1"), pieces(1))), refused(Fault::UnexpectedQuantity));
		assert_ok!(ask(MILL));
		assert_noop!(ask(MILL), Error::<Test>::AlreadyAsked);
		let refuse = |who, asker| Trace::refuse_ask(by(who), sgtin("1"), gln(asker));
		assert_noop!(refuse(FARM, BAKERY), Error::<Test>::AskNotFound);
		assert_noop!(refuse(BAKERY, MILL), Error::<Test>::AskNotFound);
		assert_noop!(refuse(STRANGER, MILL), Error::<Test>::PartyNotFound);
		assert_noop!(refuse(FARM, 99), Error::<Test>::PartyNotFound);
		assert_noop!(Trace::refuse_ask(by(FARM), sgtin("2"), gln(MILL)), Error::<Test>::ItemNotFound);
		assert_noop!(Trace::remove_party(by(MILL)), Error::<Test>::PartyInUse);
		AskDeposit::set(RICH);
		assert!(ask(BAKERY).is_err());
		did(FARM, object(Action::Delete, vec![item(sgtin("1"))]));
		AskDeposit::set(0);
		assert_noop!(ask(BAKERY), Error::<Test>::ItemClosed);
	});
}

/// Asks cannot keep an item on record for longer than two periods past the retention.
#[test]
fn should_not_be_asked_for_when_anybody_may_remove_it() {
	build_and_execute(|| {
		make();
		did(FARM, sell(vec![item(sgtin("1"))]));
		pass(Retention::get() - 1);
		assert_ok!(ask(MILL));
		pass(1);
		assert_noop!(ask(BAKERY), Error::<Test>::ItemClosed);
		let prune = || Trace::prune_history(by(STRANGER), sgtin("1"), 9).map_err(|error| error.error);
		assert_noop!(prune(), Error::<Test>::NotFinal);
		pass(2 * TransitPeriod::get());
		assert_ok!(Trace::dismiss_ask(by(STRANGER), sgtin("1"), gln(MILL), acc(FARM)));
		assert_ok!(prune());
	});
}
