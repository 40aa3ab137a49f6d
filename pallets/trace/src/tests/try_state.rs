// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way and names the whole
//! message it must lead to.

use crate::{
	items::event_key,
	mock::*,
	types::{
		AlertMarks, Ask, AskKey, Declaration, EventRow, Holding, Item, ItemNo, ItemRole, Measure, Party,
		PartyNo, Pending, PlaceRow, PrefixRow, Sale, Whereabouts, MAX_DEPTH,
	},
	AlertNumbers, Alerts, Asks, Children, Declarations, Events, Glns, HoldReason, Holdings, ItemNumbers,
	Items, LotMembers, NextAlert, NextEvent, NextItem, NextParty, NextRoot, Parties, PartyNumbers, Places,
	Prefixes, Roots, Runs,
};
use frame_support::{assert_ok, traits::fungible::hold::Mutate as _};
use souk_primitives::{
	content::Cid,
	gs1::Gln,
	trace::{Action, CompanyPrefix, ErrorReason, EventId, ItemStatus, TraceEvent},
};
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

// The items of the sound state, by number.
const LOOSE: ItemNo = 0;
const LOT: ItemNo = 1;
const PACKED: ItemNo = 2;
const LOT_OF_PACKED: ItemNo = 3;
const BOX: ItemNo = 4;
const FLOUR: ItemNo = 5;
const ITEMS: ItemNo = 7;
/// No item and no party has this number.
const NONE: u32 = 99;

// The parties of the sound state, by number. The first five are registered in this order.
const FARMER: PartyNo = 0;
const REPLACED: PartyNo = 1;
const IDLE: PartyNo = 3;
const OTHER: PartyNo = 4;
const AGENT: PartyNo = 5;
const NUMBERS: PartyNo = 6;

// The events of the sound state, by number.
const MADE: u64 = 0;
const MADE_IN_LOT: u64 = 1;
const SEEN: u64 = 3;

/// The id of an event of the sound state.
fn id(number: u64) -> EventId {
	Events::<Test>::iter_values().find(|row| row.number == number).unwrap().id
}

/// A party with a lot, of which parts are loose, packed and used up; a packed item with a lot of its own; a loose item
/// that was seen and the sighting declared wrong; a root; a lot on hold; a GLN given to an account that recorded; a place, a
/// contact and a company prefix; and asks for an item and a part of a lot.
fn sound() {
	did(FARM, commission(vec![item(sgtin("1")), some(lgtin("L"), kilos(5))]));
	let lot = Some(lot_no("M"));
	did(FARM, TraceEvent { lot, ..commission(vec![item(sgtin("2"))]) });
	did(FARM, aggregation(Action::Add, sscc(1), vec![item(sgtin("2")), some(lgtin("L"), kilos(2))]));
	let seen = did(FARM, see(vec![item(sgtin("1"))]));
	let milled = transformation(vec![some(lgtin("L"), kilos(1))], vec![some(lgtin("F"), kilos(1))]);
	did(FARM, TraceEvent { transformation: Some(hash(1)), ..milled });
	assert_ok!(Trace::declare_error(by(FARM), seen, ErrorReason::DidNotOccur, Default::default()));
	assert_ok!(Trace::commit_root(by(FARM), hash(2), 3, Cid::raw([1; 32])));
	assert_ok!(Trace::hold_lot(by(FARM), gtin(), lot_no("L"), None, None));
	did(MILL, commission(vec![item(sgtin("3"))]));
	assert_ok!(Trace::reassign_party(by(MODERATOR), gln(MILL), acc(STRANGER)));
	did(STRANGER, see(vec![item(sgtin("3"))]));
	assert_ok!(Trace::register_place(by(FARM), place()));
	assert_ok!(Trace::set_contact(by(BAKERY), Some(Cid::raw([1; 32]))));
	assert_ok!(Trace::claim_prefix(by(BAKERY), Some(8)));
	assert_ok!(Trace::ask_for(by(BAKERY), item(sgtin("1")), None));
	assert_ok!(Trace::ask_for(by(BAKERY), some(lgtin("L"), kilos(1)), Some(gln(FARM))));
	assert_ok!(Trace::do_try_state());
	assert_eq!((NextItem::<Test>::get(), NextParty::<Test>::get()), (ITEMS, NUMBERS));
	assert_eq!(Trace::find(&sscc(1)).map(|(number, _)| number), Some(BOX));
	assert_eq!(Trace::find(&lgtin("F")).map(|(number, _)| number), Some(FLOUR));
	assert_eq!(Trace::find(&lgtin("M")).map(|(number, _)| number), Some(LOT_OF_PACKED));
	assert_eq!(id(SEEN), seen);
}

fn thing(number: ItemNo, harm: impl FnOnce(&mut Item)) {
	Items::<Test>::mutate(number, |item| harm(item.as_mut().unwrap()));
}

fn party(number: PartyNo, harm: impl FnOnce(&mut Party<AccountId>)) {
	Parties::<Test>::mutate(number, |party| harm(party.as_mut().unwrap()));
}

fn event(number: u64, harm: impl FnOnce(&mut EventRow)) {
	Events::<Test>::mutate(event_key(&id(number)), |row| harm(row.as_mut().unwrap()));
}

fn run(harm: impl FnOnce(&mut crate::types::Run)) {
	Runs::<Test>::mutate((FARMER, hash(1)), |run| harm(run.as_mut().unwrap()));
}

fn holding(lot: ItemNo, at: Whereabouts, harm: impl FnOnce(&mut Holding)) {
	Holdings::<Test>::mutate(lot, at, |holding| harm(holding.as_mut().unwrap()));
}

fn new_holding(lot: ItemNo, at: Whereabouts) {
	Holdings::<Test>::insert(lot, at, Holding { amount: 1, until: 0, adrift: 0, payer: FARMER, deposit: 0 });
}

/// A place of the farm.
fn place() -> Gln {
	Gln::with_check_digit(96_000_000_001).unwrap()
}

/// The first digits of the GLN of the bakery, which holds eight of them.
fn prefix(length: u8) -> CompanyPrefix {
	CompanyPrefix::of(gln(BAKERY), length).unwrap()
}

/// The ask of the bakery for the loose item of the farm.
const ASK: AskKey = AskKey { by: 2, of: FARMER };

fn ask(harm: impl FnOnce(&mut Ask)) {
	Asks::<Test>::mutate(LOOSE, ASK, |ask| harm(ask.as_mut().unwrap()));
}

fn alert(harm: impl FnOnce(&mut crate::types::Alert)) {
	Alerts::<Test>::mutate(0, |alert| harm(alert.as_mut().unwrap()));
}

fn pending() -> Option<Pending> {
	Some(Pending { to: IDLE, until: START })
}

fn hold_one_more(reason: HoldReason) {
	assert_ok!(Balances::hold(&reason.into(), &acc(FARM), 1));
}

const NUMBERING: [Case; 7] = [
	("1: an alert has a number that was not given out", || NextAlert::<Test>::put(0)),
	("1: an item has a number that was not given out", || NextItem::<Test>::put(ITEMS - 1)),
	("1: an event has a number that was not given out", || NextEvent::<Test>::put(0)),
	("1: two events have one number", || event(MADE_IN_LOT, |row| row.number = MADE)),
	("1: a root has a number that was not given out", || NextRoot::<Test>::put(0)),
	("1: a party has a number that was not given out", || NextParty::<Test>::put(NUMBERS - 1)),
	("9: a root of nothing", || {
		Roots::<Test>::mutate(0, |root| root.as_mut().unwrap().count = 0);
	}),
];

const ITEM_ROWS: [Case; 22] = [
	("3: an item is not in the index", || ItemNumbers::<Test>::remove(sgtin("1"))),
	("3: the index names an item that is not", || ItemNumbers::<Test>::insert(sgtin("9"), LOOSE)),
	("3: a container misses a child", || thing(LOOSE, |item| item.inside = Some(BOX))),
	("3: a container does not exist", || {
		thing(LOOSE, |item| item.inside = Some(NONE.into()));
		Children::<Test>::insert(u64::from(NONE), LOOSE, ());
	}),
	("3: a container is deeper than it says", || thing(BOX, |item| item.height = 0)),
	("3: containers are nested too deep", || thing(BOX, |item| item.height = MAX_DEPTH + 1)),
	("3: an empty container has a height", || thing(LOOSE, |item| item.height = 1)),
	("3: children are not counted", || thing(BOX, |item| item.children += 1)),
	("3: a container has a child that is elsewhere", || {
		Children::<Test>::insert(u64::from(NONE), LOOSE, ());
	}),
	("3: a lot misses an item", || thing(LOOSE, |item| item.lot = Some(LOT))),
	("3: items of a lot are not counted", || thing(LOT_OF_PACKED, |item| item.members += 1)),
	("3: a lot has an item that is not its own", || {
		LotMembers::<Test>::insert(u64::from(NONE), LOOSE, ());
	}),
	("4: something is handed over without its container", || thing(PACKED, |item| item.pending = pending())),
	("4: a closed item in or with something", || thing(PACKED, |item| item.status = ItemStatus::Consumed)),
	("4: a closed item in or with something", || thing(BOX, |item| item.status = ItemStatus::Decommissioned)),
	("4: a closed item is handed over", || {
		thing(LOOSE, |item| (item.status, item.pending) = (ItemStatus::Consumed, pending()));
	}),
	("5: a lot taken for an item", || thing(LOT, |item| item.sale = Some(Sale { event: 0, order: None }))),
	("5: a lot taken for an item", || thing(LOT, |item| item.pending = pending())),
	("5: a lot taken for an item", || {
		thing(LOT, |item| item.children = 1);
		Children::<Test>::insert(LOT, LOOSE, ());
	}),
	("5: a lot that another party made", || thing(LOT, |item| item.maker = IDLE)),
	("5: an item taken for a lot", || {
		thing(LOOSE, |item| item.measure = Some(Measure { unit: None, produced: 0, held: 0 }));
	}),
	("5: an item taken for a lot", || {
		thing(LOOSE, |item| item.members = 1);
		LotMembers::<Test>::insert(LOOSE, PACKED, ());
	}),
];

const LOTS: [Case; 9] = [
	("5: an empty holding", || holding(LOT, Whereabouts::Party(FARMER), |part| part.amount = 0)),
	("5: holdings do not fit", || holding(LOT, Whereabouts::Party(FARMER), |part| part.amount = u64::MAX)),
	("5: holdings do not sum to what is there of a lot", || {
		holding(LOT, Whereabouts::Party(FARMER), |part| part.amount += 1);
	}),
	("5: holdings do not sum to what is there of a lot", || {
		let _ = Holdings::<Test>::clear_prefix(FLOUR, u32::MAX, None);
	}),
	("5: more is there of a lot than was made", || {
		thing(LOT, |item| item.measure.as_mut().unwrap().produced = 1);
	}),
	("5: holdings of a lot that does not exist", || {
		new_holding(NONE.into(), Whereabouts::Party(FARMER));
	}),
	("3: a container misses a lot", || new_holding(FLOUR, Whereabouts::Inside(BOX))),
	("3: a container has nothing of a lot it names", || {
		thing(BOX, |item| item.children += 1);
		Children::<Test>::insert(BOX, FLOUR, ());
	}),
	("3: a lot is in a container that does not exist", || {
		Children::<Test>::insert(u64::from(NONE), FLOUR, ());
		new_holding(FLOUR, Whereabouts::Inside(NONE.into()));
		holding(FLOUR, Whereabouts::Party(FARMER), |part| part.amount -= 1);
	}),
];

const HISTORIES: [Case; 13] = [
	("6: a history leads to no event", || thing(LOOSE, |item| item.last = 77)),
	("6: a history leads to no event", || thing(LOOSE, |item| item.suspect = 77)),
	("6: a history goes forward", || {
		let key = event_key(&id(SEEN));
		event(SEEN, |row| row.entries[0].previous = key);
	}),
	("6: an event does not name its item", || {
		let key = event_key(&id(MADE_IN_LOT));
		thing(LOOSE, |item| item.last = key);
	}),
	("6: a history is not as long as it says", || thing(LOOSE, |item| item.events += 1)),
	("6: an event is not led to as often as it says", || event(SEEN, |row| row.live += 1)),
	("6: an event is not led to as often as it says", || {
		// An event to which no item leads, and which says so.
		let number = NextEvent::<Test>::mutate(|next| {
			*next += 1;
			*next - 1
		});
		let row = Events::<Test>::get(event_key(&id(SEEN))).unwrap();
		Events::<Test>::insert(77, EventRow { number, live: 0, ..row });
	}),
	("6: an event with two parents", || {
		event(MADE, |row| row.entries.iter_mut().for_each(|entry| entry.role = ItemRole::Parent));
	}),
	("7: a transformation put out too much", || {
		run(|run| run.quantities.0.iter_mut().for_each(|one| one.outputs = u64::MAX));
	}),
	("7: a transformation has lost count", || run(|run| run.events += 1)),
	("7: a transformation has lost count", || {
		let run = Runs::<Test>::get((FARMER, hash(1))).unwrap();
		Runs::<Test>::insert((FARMER, hash(3)), run);
	}),
	("7: an event of no transformation", || Runs::<Test>::remove((FARMER, hash(1)))),
	("7: a declaration without an event", || {
		let (reason, corrections) = (ErrorReason::DidNotOccur, Default::default());
		let declaration = Declaration { reason, declared: START, corrections, payer: FARMER, deposit: 0 };
		Declarations::<Test>::insert(77, declaration);
	}),
];

const PARTY_ROWS: [Case; 11] = [
	("2: a party without an agent", || party(IDLE, |party| party.agent = NONE)),
	("2: an account does not know its party", || PartyNumbers::<Test>::remove(acc(CARRIER))),
	("2: an agent acts for somebody else", || party(AGENT, |party| party.acts_for = None)),
	("2: an account is a party another one acts for", || {
		PartyNumbers::<Test>::insert(acc(MILL), REPLACED);
	}),
	("2: an agent of nobody", || party(IDLE, |party| party.acts_for = Some(NONE))),
	("2: an agent that another one replaced", || party(IDLE, |party| party.acts_for = Some(OTHER))),
	("2: a GLN does not know its party", || Glns::<Test>::remove(gln(CARRIER))),
	("2: a GLN does not know its party", || Glns::<Test>::insert(gln(CARRIER), FARMER)),
	("2: a party nothing needs", || party(IDLE, |party| party.gln = None)),
	("2: an account without a party", || PartyNumbers::<Test>::insert(acc(BUYER), FARMER)),
	("2: a GLN without a party", || Glns::<Test>::insert(gln(BUYER), FARMER)),
];

const REGISTERS: [Case; 9] = [
	("10: a place of nobody", || Glns::<Test>::remove(place())),
	("10: a place of a party without a GLN", || Glns::<Test>::insert(place(), AGENT)),
	("2: a GLN without a party", || {
		let row = Places::<Test>::take(place()).unwrap();
		party(FARMER, |party| {
			party.refs -= 2;
			party.held -= row.deposit;
		});
	}),
	("2: a GLN does not know its party", || {
		Places::<Test>::insert(gln(CARRIER), PlaceRow { payer: IDLE, deposit: 0 });
	}),
	("11: a prefix of another GLN", || {
		let row = PrefixRow::Held { party: FARMER, payer: FARMER, deposit: 0 };
		Prefixes::<Test>::insert(prefix(8), row);
	}),
	("11: a prefix begins with another one", || {
		let mut row = Parties::<Test>::get(OTHER).unwrap();
		row.prefix = 7;
		Parties::<Test>::insert(OTHER, row);
		Prefixes::<Test>::insert(prefix(6), PrefixRow::Begun(2));
		Prefixes::<Test>::insert(prefix(7), PrefixRow::Held { party: OTHER, payer: OTHER, deposit: 0 });
	}),
	("11: prefixes are not counted", || Prefixes::<Test>::insert(prefix(6), PrefixRow::Begun(2))),
	("11: the beginnings of a prefix are missing", || Prefixes::<Test>::remove(prefix(7))),
	("11: a party without the prefix that it says", || party(OTHER, |party| party.prefix = 6)),
];

const ASKS: [Case; 12] = [
	("12: an ask for an item that does not exist", || {
		let row = Asks::<Test>::get(LOOSE, ASK).unwrap();
		Asks::<Test>::insert(u64::from(NONE), ASK, row);
	}),
	("12: a party asks itself", || {
		let row = Asks::<Test>::take(LOOSE, ASK).unwrap();
		Asks::<Test>::insert(LOOSE, AskKey { of: ASK.by, ..ASK }, row);
	}),
	("12: an account without a GLN asks", || {
		let row = Asks::<Test>::take(LOOSE, ASK).unwrap();
		Asks::<Test>::insert(LOOSE, AskKey { by: AGENT, ..ASK }, row);
	}),
	("12: an ask without its amount", || ask(|ask| ask.amount = 1)),
	("12: an ask ends before its answer", || ask(|ask| ask.until = 0)),
	("12: asks are not counted", || thing(LOOSE, |item| item.asks += 1)),
	("12: asks are not counted", || thing(FLOUR, |item| item.asks += 1)),
	("12: an item is adrift that is somewhere", || thing(PACKED, |item| item.adrift = START)),
	("12: a part is adrift that is somewhere", || {
		holding(LOT, Whereabouts::Inside(BOX), |part| part.adrift = 1);
	}),
	("12: more is adrift than is there", || {
		holding(LOT, Whereabouts::Party(FARMER), |part| part.adrift = u64::MAX);
	}),
	("8: a party is not named as often as it says", || {
		Asks::<Test>::remove(LOOSE, ASK);
		thing(LOOSE, |item| item.asks = 0);
	}),
	("8: a party has not paid for exactly its rows", || ask(|ask| ask.deposit += 1)),
];

const ALERTS: [Case; 5] = [
	("13: an alert is not in the index", || AlertNumbers::<Test>::remove((gtin(), lot_no("L")))),
	("13: the index names an alert that is not", || {
		AlertNumbers::<Test>::insert((gtin(), lot_no("Z")), 0);
	}),
	("13: a mark of an alert that never was", || thing(FLOUR, |item| item.marks = bounded(vec![9]))),
	("13: a mark of an alert that never was", || run(|run| run.marks = bounded(vec![9]))),
	("13: two marks of one alert", || {
		thing(FLOUR, |item| item.marks = AlertMarks::truncate_from(vec![0, 0]));
	}),
];

const DEPOSITS: [Case; 9] = [
	("8: a party is not named as often as it says", || party(FARMER, |party| party.refs += 1)),
	("8: a party is not named as often as it says", || thing(LOOSE, |item| item.holder = IDLE)),
	("8: a party is not named as often as it says", || thing(LOOSE, |item| item.maker = IDLE)),
	("8: more is owed than held", || party(FARMER, |party| party.owed = party.held + 1)),
	("8: a party has not paid for exactly its rows", || party(FARMER, |party| party.held += 1)),
	("8: a party has not paid for exactly its rows", || thing(LOOSE, |item| item.deposit += 1)),
	("8: a row names a party that does not exist", || {
		alert(|alert| alert.by = Some(NONE));
		party(FARMER, |party| party.refs -= 1);
	}),
	("8: what is held is not what rows cost", || hold_one_more(HoldReason::Storage)),
	("8: what is held is not what GLNs cost", || hold_one_more(HoldReason::Party)),
];

/// Break a sound state, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		sound();
		harm();
		match Trace::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

fn should_notice(cases: &[Case]) {
	for (index, (message, harm)) in cases.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_notice_when_numbering_is_broken() {
	should_notice(&NUMBERING);
}

#[test]
fn should_notice_when_an_item_is_broken() {
	should_notice(&ITEM_ROWS);
}

#[test]
fn should_notice_when_a_lot_is_broken() {
	should_notice(&LOTS);
}

#[test]
fn should_notice_when_a_history_is_broken() {
	should_notice(&HISTORIES);
}

#[test]
fn should_notice_when_a_party_is_broken() {
	should_notice(&PARTY_ROWS);
}

#[test]
fn should_notice_when_a_register_is_broken() {
	should_notice(&REGISTERS);
}

#[test]
fn should_notice_when_an_ask_is_broken() {
	should_notice(&ASKS);
}

#[test]
fn should_notice_when_an_alert_is_broken() {
	should_notice(&ALERTS);
}

#[test]
fn should_notice_when_a_deposit_is_broken() {
	should_notice(&DEPOSITS);
}

#[test]
fn should_know_a_case_for_every_check() {
	let cases =
		[&NUMBERING[..], &ITEM_ROWS, &LOTS, &HISTORIES, &PARTY_ROWS, &REGISTERS, &ASKS, &ALERTS, &DEPOSITS];
	let covered = cases.concat();
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		covered.into_iter().map(|(message, _)| message),
	);
}
