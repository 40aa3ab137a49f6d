// SPDX-License-Identifier: Apache-2.0

//! The states that the benchmarks start from.

use crate::{
	items::{event_key, Bill},
	types::{
		count, pack, AlertMarks, Ask, AskKey, Declaration, Details, EventEntry, EventKey, EventRow, Item,
		ItemNo, ItemRole, MaxEntries, Measure, PartyNo, Run, Whereabouts, ITEM_BYTES, MAX_DEPTH,
		MAX_EVENT_ITEMS, MAX_MARKS,
	},
	*,
};
use alloc::{format, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{assert_ok, pallet_prelude::*, traits::fungible::Mutate as _};
use frame_system::RawOrigin;
use souk_primitives::{
	content::Cid,
	gs1::{Extension, Gln, Gtin, Lot, Serial, Sscc},
	holds::Deposits as _,
	trace::{
		biz_step, Action, BizTransaction, Endpoint, EndpointKind, ErrorReason, EventId, EventItem, EventKind,
		ItemKey, LotAlert, MaxCorrections, MaxEventItems, MaxPlaces, MaxReference, MaxTransactions, Place,
		Quantity, Reference, Spread, TraceEvent, MAX_PREFIX,
	},
	Balance,
};
use sp_core::H256;

pub(super) const RICH: Balance = 1 << 100;
/// The items of the benchmark of containers.
pub(super) const NESTED: u32 = 100;

pub(super) fn rich<T: Config>(name: &'static str, n: u32) -> T::AccountId {
	let who = account(name, n, 0);
	T::Currency::set_balance(&who, RICH);
	who
}

pub(super) fn gln(n: u64) -> Gln {
	Gln::with_check_digit(950_000_000_000 + n).expect("twelve digits")
}

pub(super) fn gtin() -> Gtin {
	Gtin::new(9_506_000_134_352).expect("its check digit is right")
}

pub(super) fn lot(n: u32) -> Lot {
	Lot::new(format!("LOT-{n:016}").as_bytes()).expect("twenty characters")
}

pub(super) fn lgtin(n: u32) -> ItemKey {
	ItemKey::Lgtin { gtin: gtin(), lot: lot(n) }
}

pub(super) fn serial(n: u32) -> Serial {
	Serial::new(format!("SERIAL-{n:013}").as_bytes()).expect("twenty characters")
}

pub(super) fn sgtin(n: u32) -> ItemKey {
	ItemKey::Sgtin { gtin: gtin(), serial: serial(n) }
}

pub(super) fn id(n: u32) -> EventId {
	EventId(sp_io::hashing::sha2_256(&n.to_le_bytes()))
}

pub(super) fn item(key: ItemKey) -> EventItem {
	EventItem { key, quantity: None }
}

pub(super) fn place(n: u64) -> Place {
	Place { gln: gln(n), extension: Some(Extension::new(&[b'9'; 20]).expect("twenty characters")) }
}

pub(super) fn full<V, S: Get<u32>>(one: impl Fn(u64) -> V) -> BoundedVec<V, S> {
	BoundedVec::truncate_from((0..u64::from(S::get())).map(one).collect())
}

/// An event that says as much as fits, of items the caller received from the party of GLN 2.
pub(super) fn event(n: u32, kind: EventKind, action: Action, items: Vec<EventItem>) -> TraceEvent {
	let kind_of_place = EndpointKind::PossessingParty;
	let text = BoundedVec::truncate_from(vec![b'x'; <MaxReference as Get<u32>>::get() as usize]);
	TraceEvent {
		id: id(n),
		digest: H256(id(n).0),
		kind,
		action: Some(action),
		time: 0,
		offset: 0,
		biz_step: Some(biz_step::RECEIVING),
		disposition: Some(14),
		read_point: Some(place(9)),
		biz_location: Some(place(9)),
		parent: None,
		items: BoundedVec::truncate_from(items),
		outputs: BoundedVec::new(),
		lot: None,
		transformation: None,
		declared: BoundedVec::new(),
		transactions: full::<_, MaxTransactions>(|_| BizTransaction {
			kind: Some(5),
			reference: Reference::Text(text.clone()),
		}),
		sources: full::<_, MaxPlaces>(|n| Endpoint { kind: kind_of_place, place: place(2 + n) }),
		destinations: full::<_, MaxPlaces>(|n| Endpoint { kind: kind_of_place, place: place(2 + n) }),
		body: Some(Cid::raw([1; 32])),
	}
}

pub(super) fn register<T: Config>(who: &T::AccountId, n: u64) {
	assert_ok!(Pallet::<T>::register_party(RawOrigin::Signed(who.clone()).into(), gln(n), None));
}

/// Give GLN 1 to an account, and let its party have a deposit that could not be released.
pub(super) fn reassign<T: Config>(name: &'static str) -> T::AccountId {
	let to = rich::<T>(name, 0);
	assert_ok!(Pallet::<T>::do_reassign_party(gln(1), to.clone()));
	let number = Glns::<T>::get(gln(1)).expect("it is registered");
	Parties::<T>::mutate(number, |party| {
		let party = party.as_mut().expect("a GLN has a party");
		assert_eq!(party.registration, 0);
		assert_ok!(T::Currency::hold(&HoldReason::Party.into(), &party.account, T::PartyDeposit::get()));
		party.registration = T::PartyDeposit::get();
	});
	to
}

/// The account that acts for the party of GLN 1, which was another account's. GLN 2 has a party too.
pub(super) fn actor<T: Config>() -> T::AccountId {
	register::<T>(&rich::<T>("former", 0), 1);
	register::<T>(&rich::<T>("sender", 0), 2);
	let who = reassign::<T>("actor");
	let (party, own) = numbers::<T>(&who);
	assert!(party != own);
	who
}

/// The party an account acts for, and the number its deposits go by. A new number if it has none.
pub(super) fn numbers<T: Config>(who: &T::AccountId) -> (PartyNo, PartyNo) {
	Pallet::<T>::party_or_new(who).expect("there are numbers")
}

/// The number of an account that does nothing else.
pub(super) fn someone<T: Config>(name: &'static str, n: u32) -> PartyNo {
	numbers::<T>(&rich::<T>(name, n)).1
}

/// Bring an item into being, without an event.
pub(super) fn create<T: Config>(key: ItemKey, holder: PartyNo, payer: PartyNo) -> (ItemNo, Item) {
	let deposit = Pallet::<T>::deposit(4, ITEM_BYTES).expect("it fits");
	assert_ok!(Pallet::<T>::charge(payer, deposit));
	Pallet::<T>::link_more(holder, 2);
	Pallet::<T>::link(payer);
	Pallet::<T>::create(key, holder, payer, deposit, Pallet::<T>::now()).expect("there are numbers")
}

/// Put an item into containers, as deep as they go.
pub(super) fn nest<T: Config>(number: ItemNo, row: Item, holder: PartyNo, payer: PartyNo) {
	let levels = MAX_DEPTH - row.height;
	nest_in::<T>(number, row, levels, holder, payer);
}

/// Put an item into so many containers, one in the other.
pub(super) fn nest_in<T: Config>(
	mut number: ItemNo,
	mut row: Item,
	levels: u8,
	holder: PartyNo,
	payer: PartyNo,
) {
	for _ in 0..levels {
		let key = ItemKey::Sscc { sscc: Sscc::with_check_digit(NextItem::<T>::get()).expect("few digits") };
		let (container, mut outer) = create::<T>(key, holder, payer);
		Pallet::<T>::put_in(container, &mut outer, number, row.height).expect("it is not too deep");
		row.inside = Some(container);
		Items::<T>::insert(number, row);
		(number, row) = (container, outer);
	}
	Items::<T>::insert(number, row);
}

/// A serialised item of a lot of its own, in containers of its own.
pub(super) fn packed_item<T: Config>(n: u32, key: ItemKey, holder: PartyNo, payer: PartyNo) {
	let (lot, mut of) = create::<T>(lgtin(n), holder, payer);
	let (number, mut row) = create::<T>(key, holder, payer);
	Pallet::<T>::join_lot(number, &mut row, lot, &mut of).expect("it is the first");
	Items::<T>::insert(lot, of);
	nest::<T>(number, row, holder, payer);
}

/// A container with `contents` lots in it, in containers of its own. Another account paid for the parts in it.
pub(super) fn packed_lots<T: Config>(
	n: u32,
	contents: core::ops::Range<u32>,
	holder: PartyNo,
	payer: PartyNo,
) -> ItemKey {
	let key =
		ItemKey::Sscc { sscc: Sscc::with_check_digit(1_000_000_000 + u64::from(n)).expect("few digits") };
	let (container, mut row) = create::<T>(key.clone(), holder, payer);
	let packer = someone::<T>("packer", 0);
	for n in contents {
		let (lot, mut of) = create::<T>(lgtin(n), holder, payer);
		of.measure = Some(Measure { unit: None, produced: 1, held: 1 });
		Pallet::<T>::put_in(container, &mut row, lot, 0).expect("it is not too deep");
		let mut bill = Bill::new(packer);
		Pallet::<T>::add_amount(&mut bill, lot, Whereabouts::Inside(container), 1, 0).expect("it fits");
		assert_ok!(Pallet::<T>::settle(bill));
		Items::<T>::insert(lot, of);
	}
	nest::<T>(container, row, holder, payer);
	key
}

/// Serialised items that the party of `who` possesses.
pub(super) fn at_rest<T: Config>(who: &T::AccountId, items: u32) {
	let (party, own) = numbers::<T>(who);
	for n in 0..items {
		let (number, row) = create::<T>(sgtin(n), party, own);
		Items::<T>::insert(number, row);
	}
}

/// Events that see items, as few as can name them.
pub(super) fn observations(items: &[EventItem]) -> Vec<TraceEvent> {
	let named = items.chunks(MAX_EVENT_ITEMS as usize).zip(0..);
	named.map(|(items, n)| event(n, EventKind::Object, Action::Observe, items.to_vec())).collect()
}

/// Record events that must be fine.
pub(super) fn record<T: Config>(who: &T::AccountId, events: Vec<TraceEvent>) {
	let origin = RawOrigin::Signed(who.clone());
	assert_ok!(Pallet::<T>::record_events(origin.into(), BoundedVec::truncate_from(events)));
}

/// A lot that the party of `who` made.
pub(super) fn own_lot<T: Config>(who: &T::AccountId) {
	let (party, own) = numbers::<T>(who);
	let (number, row) = create::<T>(lgtin(0), party, own);
	Items::<T>::insert(number, row);
}

/// Let the party of GLN 1 hold the longest prefix and say how to reach it, both at the cost of its account.
pub(super) fn well_known<T: Config>(who: &T::AccountId) {
	assert_ok!(Pallet::<T>::do_claim_prefix(who.clone(), Some(MAX_PREFIX)));
	assert_ok!(Pallet::<T>::do_set_contact(who.clone(), Some(Cid::raw([1; 32]))));
	assert_eq!(prefix_rows::<T>(), 7);
}

/// The rows of company prefixes.
pub(super) fn prefix_rows<T: Config>() -> usize {
	Prefixes::<T>::iter().count()
}

/// As many alerts of the authority as an item is marked with, which do nothing.
pub(super) fn marks<T: Config>(set: u32) -> AlertMarks {
	let most = count(MAX_MARKS);
	for n in 0..most {
		let lot = lot(1_000_000 + set * most + n);
		assert_ok!(Pallet::<T>::do_alert(None, gtin(), lot, LotAlert::Held, None, Some(Spread::Nothing)));
	}
	let next = NextAlert::<T>::get();
	AlertMarks::truncate_from((next - most..next).collect())
}

pub(super) fn set_marks<T: Config>(key: &ItemKey, marks: &AlertMarks) {
	let (number, mut row) = Pallet::<T>::find(key).expect("it exists");
	row.marks = marks.clone();
	Items::<T>::insert(number, row);
}

/// An ask at the cost of another account, for the whole of a lot.
pub(super) fn ask<T: Config>(lot: ItemNo, row: &mut Item, by: PartyNo, of: PartyNo, payer: PartyNo) {
	let deposit = T::AskDeposit::get();
	assert_ok!(Pallet::<T>::charge(payer, deposit));
	for party in [by, of, payer] {
		Pallet::<T>::link(party);
	}
	let ask = Ask { amount: 1, answer_by: 0, until: Pallet::<T>::clock(), payer, deposit };
	Asks::<T>::insert(lot, AskKey { by, of }, ask);
	row.asks += 1;
}

/// Lots at a place, each at the cost of another account, and each asked for at the cost of yet another one if it says by whom
/// of whom.
pub(super) fn lots_at<T: Config>(
	lots: u32,
	at: Whereabouts,
	asked: Option<(PartyNo, PartyNo)>,
) -> BoundedVec<EventItem, MaxEventItems> {
	let maker = someone::<T>("maker", 0);
	for n in 0..lots {
		let (number, mut row) = create::<T>(lgtin(n), maker, maker);
		row.measure = Some(Measure { unit: None, produced: 1, held: 1 });
		let mut bill = Bill::new(someone::<T>("keeper", n));
		Pallet::<T>::add_amount(&mut bill, number, at, 1, Pallet::<T>::clock()).expect("it fits");
		assert_ok!(Pallet::<T>::settle(bill));
		if let Some((by, of)) = asked {
			ask::<T>(number, &mut row, by, of, someone::<T>("asker", n));
		}
		Items::<T>::insert(number, row);
	}
	let named = |n| EventItem { key: lgtin(n), quantity: Some(Quantity { amount: 1, unit: None }) };
	BoundedVec::truncate_from((0..lots).map(named).collect())
}

/// One more of each lot, with a party. What comes back to the party joins it.
pub(super) fn add_part<T: Config>(lots: u32, party: PartyNo) {
	for n in 0..lots {
		let (number, mut row) = Pallet::<T>::find(&lgtin(n)).expect("it exists");
		row.measure = Some(Measure { unit: None, produced: 2, held: 2 });
		let mut bill = Bill::new(someone::<T>("maker", 0));
		Pallet::<T>::add_amount(&mut bill, number, Whereabouts::Party(party), 1, 0).expect("it fits");
		assert_ok!(Pallet::<T>::settle(bill));
		Items::<T>::insert(number, row);
	}
}

/// The parties of the caller and of GLN 2, which is not the caller's.
pub(super) fn two_parties<T: Config>(who: &T::AccountId) -> (PartyNo, PartyNo) {
	(numbers::<T>(who).0, Glns::<T>::get(gln(2)).expect("it is registered"))
}

/// An event of a transformation of its own, with the most entries, that used a part of a lot up and was declared wrong
/// later. Its recorder, the payers of its rows and of the declaration are four parties without a GLN.
pub(super) fn past_event<T: Config>(n: u32, lot: ItemNo, row: &mut Item) {
	let [by, payer, runner, declarer] =
		["recorder", "payer", "runner", "declarer"].map(|name| someone::<T>(name, n));
	let (key, name, now) = (event_key(&id(n)), H256(id(n).0), Pallet::<T>::now());
	let said = event(n, EventKind::Transformation, Action::Observe, vec![]);
	// The other items of the event were pruned before.
	let pruned = EventEntry { item: ItemNo::MAX, role: ItemRole::Input, amount: 1, previous: 0 };
	let mut entries = vec![pruned; <MaxEntries as Get<u32>>::get() as usize - 1];
	entries.push(Pallet::<T>::append(lot, row, key, ItemRole::Input, 1, now));
	let event_row = EventRow {
		id: said.id,
		digest: said.digest,
		number: 0,
		by,
		payer,
		deposit: 0,
		what: pack(EventKind::Transformation, None),
		step: 0,
		disposition: 0,
		time: 0,
		offset: 0,
		recorded: 0,
		read_point: said.read_point,
		biz_location: said.biz_location,
		entries: BoundedVec::new(),
		live: 0,
		transactions: said.transactions,
		sources: said.sources,
		destinations: said.destinations,
		details: Some(Details { transformation: Some(name), ..Default::default() }),
		body: said.body,
	};
	let deposit = Pallet::<T>::write_event(key, event_row, entries, now, true).expect("there are numbers");
	assert_ok!(Pallet::<T>::charge(payer, deposit));
	Events::<T>::mutate(key, |row| row.as_mut().expect("it was just written").live = 1);

	let deposit = Pallet::<T>::run_deposit().expect("it fits");
	assert_ok!(Pallet::<T>::charge(runner, deposit));
	Pallet::<T>::link(by);
	Pallet::<T>::link(runner);
	Runs::<T>::insert(
		(by, name),
		Run {
			quantities: Default::default(),
			marks: Default::default(),
			last: key,
			events: 1,
			payer: runner,
			deposit,
		},
	);
	declare::<T>(key, declarer);
}

pub(super) fn declare<T: Config>(key: EventKey, payer: PartyNo) {
	let deposit = Pallet::<T>::deposit(1, 1).expect("it fits");
	assert_ok!(Pallet::<T>::charge(payer, deposit));
	Pallet::<T>::link(payer);
	let corrections = full::<_, MaxCorrections>(|n| id(n as u32));
	let reason = ErrorReason::DidNotOccur;
	Declarations::<T>::insert(key, Declaration { reason, declared: 0, corrections, payer, deposit });
}

/// Let the retention period pass.
pub(super) fn pass_retention<T: Config>() {
	T::BenchmarkHelper::set_time(Pallet::<T>::later(Pallet::<T>::now(), T::Retention::get()));
}

/// The number of events on record.
pub(super) fn events_on_record<T: Config>() -> u32 {
	count(Events::<T>::iter().count())
}

/// The number of parties.
pub(super) fn parties<T: Config>() -> u32 {
	count(Parties::<T>::iter().count())
}

/// Tests check that the state a benchmark makes, and the one it leaves, is one that calls can lead to.
pub(super) fn ensure_sound<T: Config>() {
	#[cfg(test)]
	Pallet::<T>::do_try_state().expect("every invariant holds");
}

pub(super) fn last_event<T: Config>(event: Event<T>) {
	frame_system::Pallet::<T>::assert_last_event(event.into());
}
