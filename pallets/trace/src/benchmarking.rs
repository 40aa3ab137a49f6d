// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask of the pallet.
//!
//! Each takes the longest way there is. Callers act for a party whose GLN was given to them, so that the party and the
//! number their deposits go by are two rows. Containers are nested as deep as they go. Deposits that come back were each
//! paid by another account, whose number then is forgotten.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used)]

use crate::{
	items::{event_key, Bill},
	types::{
		count, pack, AlertMarks, Ask, AskKey, Declaration, Details, EventEntry, EventKey, EventRow, Holding,
		Item, ItemNo, ItemRole, MaxEntries, Measure, PartyNo, Run, Whereabouts, ITEM_BYTES, MAX_DEPTH,
		MAX_EVENT_ITEMS, MAX_MARKS, MAX_PRUNED,
	},
	*,
};
use alloc::{format, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	assert_ok,
	pallet_prelude::*,
	traits::{fungible::Mutate as _, EnsureOrigin},
};
use frame_system::RawOrigin;
use souk_primitives::{
	content::Cid,
	gs1::{Extension, Gln, Gtin, Lot, Serial, Sscc},
	holds::Deposits as _,
	order::{MAX_ITEMS, MAX_LINES},
	trace::{
		biz_step, Action, BizTransaction, Endpoint, EndpointKind, ErrorReason, EventId, EventItem, EventKind,
		ItemKey, LotAlert, MaxCorrections, MaxEventItems, MaxPlaces, MaxProof, MaxReference, MaxTransactions,
		Place, Quantity, Reference, Spread, TraceEvent, MAX_PREFIX,
	},
	traits::Items as _,
	Balance,
};
use sp_core::H256;

const RICH: Balance = 1 << 100;
/// The most items that an event of a container names: those in it, and the container.
const MAX_PACKED: u32 = MAX_EVENT_ITEMS + 1;

fn rich<T: Config>(name: &'static str, n: u32) -> T::AccountId {
	let who = account(name, n, 0);
	T::Currency::set_balance(&who, RICH);
	who
}

fn gln(n: u64) -> Gln {
	Gln::with_check_digit(950_000_000_000 + n).expect("twelve digits")
}

fn gtin() -> Gtin {
	Gtin::new(9_506_000_134_352).expect("its check digit is right")
}

fn lot(n: u32) -> Lot {
	Lot::new(format!("LOT-{n:016}").as_bytes()).expect("twenty characters")
}

fn lgtin(n: u32) -> ItemKey {
	ItemKey::Lgtin { gtin: gtin(), lot: lot(n) }
}

fn serial(n: u32) -> Serial {
	Serial::new(format!("SERIAL-{n:013}").as_bytes()).expect("twenty characters")
}

fn sgtin(n: u32) -> ItemKey {
	ItemKey::Sgtin { gtin: gtin(), serial: serial(n) }
}

fn id(n: u32) -> EventId {
	EventId(sp_io::hashing::sha2_256(&n.to_le_bytes()))
}

fn item(key: ItemKey) -> EventItem {
	EventItem { key, quantity: None }
}

fn place(n: u64) -> Place {
	Place { gln: gln(n), extension: Some(Extension::new(&[b'9'; 20]).expect("twenty characters")) }
}

fn full<V, S: Get<u32>>(one: impl Fn(u64) -> V) -> BoundedVec<V, S> {
	BoundedVec::truncate_from((0..u64::from(S::get())).map(one).collect())
}

/// An event that says as much as fits, of items the caller received from the party of GLN 2.
fn event(n: u32, kind: EventKind, action: Action, items: Vec<EventItem>) -> TraceEvent {
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

fn register<T: Config>(who: &T::AccountId, n: u64) {
	assert_ok!(Pallet::<T>::register_party(RawOrigin::Signed(who.clone()).into(), gln(n), None));
}

/// Give GLN 1 to an account, and let its party have a deposit that could not be released.
fn reassign<T: Config>(name: &'static str) -> T::AccountId {
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
fn actor<T: Config>() -> T::AccountId {
	register::<T>(&rich::<T>("former", 0), 1);
	register::<T>(&rich::<T>("sender", 0), 2);
	let who = reassign::<T>("actor");
	let (party, own) = numbers::<T>(&who);
	assert!(party != own);
	who
}

/// The party an account acts for, and the number its deposits go by. A new number if it has none.
fn numbers<T: Config>(who: &T::AccountId) -> (PartyNo, PartyNo) {
	Pallet::<T>::party_or_new(who).expect("there are numbers")
}

/// The number of an account that does nothing else.
fn someone<T: Config>(name: &'static str, n: u32) -> PartyNo {
	numbers::<T>(&rich::<T>(name, n)).1
}

/// Bring an item into being, without an event.
fn create<T: Config>(key: ItemKey, holder: PartyNo, payer: PartyNo) -> (ItemNo, Item) {
	let deposit = Pallet::<T>::deposit(4, ITEM_BYTES).expect("it fits");
	assert_ok!(Pallet::<T>::charge(payer, deposit));
	Pallet::<T>::create(key, holder, payer, deposit, Pallet::<T>::now()).expect("there are numbers")
}

/// Put an item into containers, as deep as they go.
fn nest<T: Config>(mut number: ItemNo, mut row: Item, holder: PartyNo, payer: PartyNo) {
	while row.height < MAX_DEPTH {
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
fn packed_item<T: Config>(n: u32, key: ItemKey, holder: PartyNo, payer: PartyNo) {
	let (lot, mut of) = create::<T>(lgtin(n), holder, payer);
	let (number, mut row) = create::<T>(key, holder, payer);
	Pallet::<T>::join_lot(number, &mut row, lot, &mut of).expect("it is the first");
	Items::<T>::insert(lot, of);
	nest::<T>(number, row, holder, payer);
}

/// A container with `contents` lots in it, in containers of its own. Each lot is in it at the cost of another account.
fn packed_lots<T: Config>(
	n: u32,
	contents: core::ops::Range<u32>,
	holder: PartyNo,
	payer: PartyNo,
) -> ItemKey {
	let key =
		ItemKey::Sscc { sscc: Sscc::with_check_digit(1_000_000_000 + u64::from(n)).expect("few digits") };
	let (container, mut row) = create::<T>(key.clone(), holder, payer);
	for n in contents {
		let (lot, mut of) = create::<T>(lgtin(n), holder, payer);
		of.measure = Some(Measure { unit: None, produced: 1, held: 1 });
		Pallet::<T>::put_in(container, &mut row, lot, 0).expect("it is not too deep");
		let mut bill = Bill::new(someone::<T>("packer", n));
		Pallet::<T>::add_amount(&mut bill, lot, Whereabouts::Inside(container), 1, 0).expect("it fits");
		assert_ok!(Pallet::<T>::settle(bill));
		Items::<T>::insert(lot, of);
	}
	nest::<T>(container, row, holder, payer);
	key
}

/// A lot that the party of `who` made.
fn own_lot<T: Config>(who: &T::AccountId) {
	let (party, own) = numbers::<T>(who);
	let (number, row) = create::<T>(lgtin(0), party, own);
	Items::<T>::insert(number, row);
}

/// Let the party of GLN 1 hold the longest prefix and say how to reach it, both at the cost of its account.
fn well_known<T: Config>(who: &T::AccountId) {
	assert_ok!(Pallet::<T>::do_claim_prefix(who.clone(), Some(MAX_PREFIX)));
	assert_ok!(Pallet::<T>::do_set_contact(who.clone(), Some(Cid::raw([1; 32]))));
	assert_eq!(prefix_rows::<T>(), 7);
}

/// The rows of company prefixes.
fn prefix_rows<T: Config>() -> usize {
	Prefixes::<T>::iter().count()
}

/// As many alerts of the authority as an item is marked with, which do nothing.
fn marks<T: Config>(set: u32) -> AlertMarks {
	let most = count(MAX_MARKS);
	for n in 0..most {
		let lot = lot(1_000_000 + set * most + n);
		assert_ok!(Pallet::<T>::do_alert(None, gtin(), lot, LotAlert::Held, None, Some(Spread::Nothing)));
	}
	let next = NextAlert::<T>::get();
	AlertMarks::truncate_from((next - most..next).collect())
}

fn set_marks<T: Config>(key: &ItemKey, marks: &AlertMarks) {
	let (number, mut row) = Pallet::<T>::find(key).expect("it exists");
	row.marks = marks.clone();
	Items::<T>::insert(number, row);
}

/// An ask at the cost of another account, for the whole of a lot.
fn ask<T: Config>(lot: ItemNo, row: &mut Item, by: PartyNo, of: PartyNo, payer: PartyNo) {
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
fn lots_at<T: Config>(
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
fn add_part<T: Config>(lots: u32, party: PartyNo) {
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
fn two_parties<T: Config>(who: &T::AccountId) -> (PartyNo, PartyNo) {
	(numbers::<T>(who).0, Glns::<T>::get(gln(2)).expect("it is registered"))
}

/// Items that `seller` can sell, for the benchmarks of orders.
pub(crate) fn possess<T: Config>(product: Gtin, serials: &[Serial], seller: &T::AccountId) {
	T::Currency::set_balance(seller, RICH);
	let (party, own) = numbers::<T>(seller);
	for serial in serials {
		let key = ItemKey::Sgtin { gtin: product, serial: serial.clone() };
		if Pallet::<T>::find(&key).is_none() {
			let (number, row) = create::<T>(key, party, own);
			Items::<T>::insert(number, row);
		}
	}
}

/// An event of a transformation of its own, with the most entries, that used a part of a lot up and was declared wrong
/// later. Its recorder, the payers of its rows and of the declaration are four parties without a GLN.
fn past_event<T: Config>(n: u32, lot: ItemNo, row: &mut Item) {
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

fn declare<T: Config>(key: EventKey, payer: PartyNo) {
	let deposit = Pallet::<T>::deposit(1, 1).expect("it fits");
	assert_ok!(Pallet::<T>::charge(payer, deposit));
	Pallet::<T>::link(payer);
	let corrections = full::<_, MaxCorrections>(|n| id(n as u32));
	let reason = ErrorReason::DidNotOccur;
	Declarations::<T>::insert(key, Declaration { reason, declared: 0, corrections, payer, deposit });
}

/// Let the retention period pass.
fn pass_retention<T: Config>() {
	T::BenchmarkHelper::set_time(Pallet::<T>::later(Pallet::<T>::now(), T::Retention::get()));
}

/// The number of events on record.
fn events_on_record<T: Config>() -> u32 {
	count(Events::<T>::iter().count())
}

/// The number of parties.
fn parties<T: Config>() -> u32 {
	count(Parties::<T>::iter().count())
}

/// Tests check that the state a benchmark makes, and the one it leaves, is one that calls can lead to.
fn ensure_sound<T: Config>() {
	#[cfg(test)]
	Pallet::<T>::do_try_state().expect("every invariant holds");
}

fn last_event<T: Config>(event: Event<T>) {
	frame_system::Pallet::<T>::assert_last_event(event.into());
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_party() {
		let who = rich::<T>("party", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), gln(1), Some(MAX_PREFIX));

		assert!(Glns::<T>::contains_key(gln(1)));
		assert_eq!(prefix_rows::<T>(), 7);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn remove_party() {
		let who = actor::<T>();
		well_known::<T>(&who);
		let before = parties::<T>();
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who));

		assert!(!Glns::<T>::contains_key(gln(1)));
		assert_eq!(parties::<T>(), before - 2);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn reassign_party() -> Result<(), BenchmarkError> {
		let who = actor::<T>();
		well_known::<T>(&who);
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let to = rich::<T>("heir", 0);
		ensure_sound::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, gln(1), to.clone());

		assert!(PartyNumbers::<T>::contains_key(to));
		assert!(!PartyNumbers::<T>::contains_key(who));
		ensure_sound::<T>();
		Ok(())
	}

	/// `e`: events, each of which empties a container; `i`: items they name, the containers included. As few events as
	/// can name the most items, to the most events; as few items as the most events name, to the most items. So every
	/// number of events goes with every number of items.
	#[benchmark]
	fn record_events(
		e: Linear<{ T::MaxBatchItems::get().div_ceil(MAX_PACKED) }, { T::MaxBatch::get() }>,
		i: Linear<{ 2 * T::MaxBatch::get() }, { T::MaxBatchItems::get() }>,
	) {
		let who = actor::<T>();
		let (party, own) = numbers::<T>(&who);
		let before = parties::<T>();
		let lots = i - e;
		let events = (0..e).map(|n| {
			// As even as can be.
			let contents = lots * n / e..lots * (n + 1) / e;
			let items = contents.clone().map(|n| item(lgtin(n))).collect::<Vec<_>>();
			assert!(!items.is_empty() && items.len() <= MAX_EVENT_ITEMS as usize);
			let parent = Some(packed_lots::<T>(n, contents, party, own));
			TraceEvent { parent, ..event(n, EventKind::Aggregation, Action::Delete, items) }
		});
		let events = BoundedVec::truncate_from(events.collect::<Vec<_>>());
		assert_eq!(Pallet::<T>::items_named(&events), i);
		assert_eq!(parties::<T>(), before + lots);
		assert_eq!(count(Children::<T>::iter().count()), lots + e * u32::from(MAX_DEPTH - 1));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), events);

		assert_eq!(events_on_record::<T>(), e);
		// Every lot is out of its container, and every account that paid for it there got its deposit back.
		assert_eq!(count(Children::<T>::iter().count()), e * u32::from(MAX_DEPTH - 1));
		assert_eq!(count(Holdings::<T>::iter().count()), lots);
		assert_eq!(parties::<T>(), before);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn declare_error() {
		let who = actor::<T>();
		let items = (0..MAX_EVENT_ITEMS).map(|n| item(sgtin(n))).collect();
		let events = vec![event(0, EventKind::Object, Action::Add, items)];
		let origin = RawOrigin::Signed(who.clone());
		assert_ok!(Pallet::<T>::record_events(origin.into(), BoundedVec::truncate_from(events)));
		let corrections = full::<_, MaxCorrections>(|n| id(n as u32));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id(0), ErrorReason::IncorrectData, corrections);

		assert_eq!(Declarations::<T>::iter().count(), 1);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn commit_root() {
		let who = actor::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), H256([1; 32]), 1_000_000, Cid::raw([1; 32]));

		assert!(Roots::<T>::contains_key(0));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn prove_leaf() {
		let who = actor::<T>();
		// The leftmost leaf of the largest tree: every other node is a hash of its own.
		let leaf = id(0);
		let proof = full::<_, MaxProof>(|n| H256([n as u8; 32]));
		let root = proof.iter().fold(H256(sp_io::hashing::blake2_256(&leaf.0)), |left, right| {
			H256(sp_io::hashing::blake2_256(&[left.0, right.0].concat()))
		});
		assert_ok!(Pallet::<T>::do_commit_root(who.clone(), root, u32::MAX, Cid::raw([1; 32])));

		#[extrinsic_call]
		_(RawOrigin::Signed(who), 0, leaf, 0, proof);

		last_event::<T>(Event::LeafProven { number: 0, leaf, index: 0 });
	}

	#[benchmark]
	fn remove_root() {
		let who = actor::<T>();
		assert_ok!(Pallet::<T>::do_commit_root(who.clone(), H256([1; 32]), 1, Cid::raw([1; 32])));
		// The account that paid acts for no party any more, so its number goes with the root.
		reassign::<T>("heir");
		pass_retention::<T>();
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0);

		assert!(!Roots::<T>::contains_key(0));
		assert!(!PartyNumbers::<T>::contains_key(who));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn recall_lot() {
		let who = actor::<T>();
		own_lot::<T>(&who);
		let origin = RawOrigin::Signed(who);
		assert_ok!(Pallet::<T>::hold_lot(origin.clone().into(), gtin(), lot(0), None, None));

		#[extrinsic_call]
		_(origin, gtin(), lot(0), Some(Cid::raw([1; 32])), Some(Spread::Blocked));

		assert!(AlertNumbers::<T>::contains_key((gtin(), lot(0))));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn hold_lot() {
		let who = actor::<T>();
		own_lot::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), gtin(), lot(0), Some(Cid::raw([1; 32])), Some(Spread::Blocked));

		assert!(AlertNumbers::<T>::contains_key((gtin(), lot(0))));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn lift_alert() {
		let who = actor::<T>();
		own_lot::<T>(&who);
		let origin = RawOrigin::Signed(who);
		assert_ok!(Pallet::<T>::hold_lot(origin.clone().into(), gtin(), lot(0), None, None));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(origin, gtin(), lot(0));

		assert!(!AlertNumbers::<T>::contains_key((gtin(), lot(0))));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn claim_prefix() {
		let who = actor::<T>();
		well_known::<T>(&who);
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), Some(MAX_PREFIX));

		assert_eq!(prefix_rows::<T>(), 7);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn revoke_prefix() -> Result<(), BenchmarkError> {
		let who = actor::<T>();
		well_known::<T>(&who);
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, gln(1));

		assert_eq!(prefix_rows::<T>(), 0);
		ensure_sound::<T>();
		Ok(())
	}

	#[benchmark]
	fn register_place() {
		let who = actor::<T>();
		assert_ok!(Pallet::<T>::do_claim_prefix(who.clone(), Some(MAX_PREFIX)));

		#[extrinsic_call]
		_(RawOrigin::Signed(who), gln(100));

		assert!(Places::<T>::contains_key(gln(100)));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn remove_place() {
		let who = actor::<T>();
		assert_ok!(Pallet::<T>::do_register_place(who.clone(), gln(100)));
		// The account that paid acts for no party any more, so its number goes with the place.
		let heir = reassign::<T>("heir");
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(heir), gln(100));

		assert!(!Places::<T>::contains_key(gln(100)));
		assert!(!PartyNumbers::<T>::contains_key(who));
		ensure_sound::<T>();
	}

	#[benchmark]
	fn reassign_place() -> Result<(), BenchmarkError> {
		let who = actor::<T>();
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let other = rich::<T>("sender", 0);
		assert_ok!(Pallet::<T>::do_register_place(other, gln(100)));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, gln(100), who);

		assert_eq!(Glns::<T>::get(gln(100)), Glns::<T>::get(gln(1)));
		ensure_sound::<T>();
		Ok(())
	}

	#[benchmark]
	fn set_contact() {
		let who = actor::<T>();
		well_known::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), Some(Cid::raw([2; 32])));

		let party = Glns::<T>::get(gln(1)).and_then(Parties::<T>::get).expect("it is registered");
		assert_eq!(party.contact.map(|contact| contact.cid), Some(Cid::raw([2; 32])));
		ensure_sound::<T>();
	}

	/// `i`: lots that are handed over as a whole, each asked for by the recipient.
	#[benchmark]
	fn hand_over(i: Linear<1, MAX_EVENT_ITEMS>) {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		let items = lots_at::<T>(i, Whereabouts::Party(party), Some((other, party)));
		assert_eq!(count(Asks::<T>::iter().count()), i);
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), items, gln(2));

		assert_eq!((Asks::<T>::iter().count(), count(Holdings::<T>::iter().count())), (0, i));
		ensure_sound::<T>();
	}

	/// `i`: lots that are taken as a whole, because their possessor did not answer.
	#[benchmark]
	fn take_over(i: Linear<1, MAX_EVENT_ITEMS>) {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		let items = lots_at::<T>(i, Whereabouts::Party(other), Some((party, other)));
		Holdings::<T>::translate_values(|holding: Holding| Some(Holding { adrift: 1, until: 0, ..holding }));
		pass_retention::<T>();
		Asks::<T>::translate_values(|ask: Ask| Some(Ask { until: Pallet::<T>::clock(), ..ask }));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), items, Some(gln(2)));

		assert_eq!((Asks::<T>::iter().count(), count(Holdings::<T>::iter().count())), (0, i));
		assert_eq!(events_on_record::<T>(), 1);
		ensure_sound::<T>();
	}

	/// `i`: lots on their way.
	#[benchmark]
	fn take_back(i: Linear<1, MAX_EVENT_ITEMS>) {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		let items = lots_at::<T>(i, Whereabouts::Transit { from: party, to: other }, None);
		add_part::<T>(i, party);
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), items, Some(gln(2)));

		let back = Holdings::<T>::iter().filter(|(_, at, _)| *at == Whereabouts::Party(party)).count();
		assert_eq!(count(back), i);
		ensure_sound::<T>();
	}

	/// `i`: lots on their way.
	#[benchmark]
	fn turn_away(i: Linear<1, MAX_EVENT_ITEMS>) {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		let items = lots_at::<T>(i, Whereabouts::Transit { from: other, to: party }, None);
		add_part::<T>(i, other);
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), items, Some(gln(2)));

		let back = Holdings::<T>::iter().filter(|(_, at, _)| *at == Whereabouts::Party(other)).count();
		assert_eq!(count(back), i);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn ask_for() {
		let who = actor::<T>();
		let (_, other) = two_parties::<T>(&who);
		let mut items = lots_at::<T>(1, Whereabouts::Party(other), None);
		let item = items.pop().expect("there is one");

		#[extrinsic_call]
		_(RawOrigin::Signed(who), item, Some(gln(2)));

		assert_eq!(Asks::<T>::iter().count(), 1);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn refuse_ask() {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		lots_at::<T>(1, Whereabouts::Party(party), Some((other, party)));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), lgtin(0), gln(2));

		assert_eq!(Asks::<T>::iter().count(), 0);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn withdraw_ask() {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		lots_at::<T>(1, Whereabouts::Party(other), Some((party, other)));
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), lgtin(0), rich::<T>("sender", 0));

		assert_eq!(Asks::<T>::iter().count(), 0);
		ensure_sound::<T>();
	}

	#[benchmark]
	fn dismiss_ask() {
		let who = actor::<T>();
		let (party, other) = two_parties::<T>(&who);
		lots_at::<T>(1, Whereabouts::Party(other), Some((party, other)));
		// The time of the ask is over.
		pass_retention::<T>();
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), lgtin(0), gln(1), rich::<T>("sender", 0));

		assert_eq!(Asks::<T>::iter().count(), 0);
		ensure_sound::<T>();
	}

	/// The input and its lot have as many marks as they can, one of them that of the alert. So has the output, of which a
	/// lesser one makes room.
	#[benchmark]
	fn extend_alert() {
		let who = actor::<T>();
		let recorded = |event: TraceEvent| {
			let events = BoundedVec::truncate_from(vec![event]);
			assert_ok!(Pallet::<T>::record_events(RawOrigin::Signed(who.clone()).into(), events));
		};
		let items = || (0..MAX_EVENT_ITEMS).map(|n| item(sgtin(n))).collect::<Vec<_>>();
		let made = event(0, EventKind::Object, Action::Add, items());
		recorded(TraceEvent { lot: Some(lot(1)), biz_step: None, ..made });
		let outputs = (0..MAX_EVENT_ITEMS).map(|n| item(sgtin(1_000 + n))).collect();
		recorded(TraceEvent {
			action: None,
			outputs: BoundedVec::truncate_from(outputs),
			..event(1, EventKind::Transformation, Action::Observe, items())
		});
		let last = MAX_EVENT_ITEMS - 1;
		let (input, output) = (sgtin(last), sgtin(1_000 + last));
		set_marks::<T>(&lgtin(1), &marks::<T>(0));
		set_marks::<T>(&output, &marks::<T>(1));
		let mut of_input = marks::<T>(2);
		let graver = Some(Spread::Blocked);
		assert_ok!(Pallet::<T>::do_alert(None, gtin(), lot(0), LotAlert::Recalled, None, graver));
		of_input.pop();
		of_input.try_push(NextAlert::<T>::get() - 1).expect("there is room");
		set_marks::<T>(&input, &of_input);
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), gtin(), lot(0), input, id(1), output.clone(), id(1));

		last_event::<T>(Event::AlertExtended { gtin: gtin(), lot: lot(0), item: output });
		ensure_sound::<T>();
	}

	/// `e`: events of the history of a lot, all removed, and the lot with them.
	#[benchmark]
	fn prune_history(e: Linear<1, MAX_PRUNED>) {
		let before = parties::<T>();
		let producer = someone::<T>("producer", 0);
		let (number, mut row) = create::<T>(lgtin(0), producer, producer);
		for n in 0..e {
			past_event::<T>(n, number, &mut row);
		}
		Items::<T>::insert(number, row);
		assert_eq!(events_on_record::<T>(), e);
		assert_eq!(count(Runs::<T>::iter().count()), e);
		assert_eq!(count(Declarations::<T>::iter().count()), e);
		assert_eq!(parties::<T>(), before + 1 + 4 * e);
		pass_retention::<T>();
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), lgtin(0), e);

		last_event::<T>(Event::HistoryPruned { item: lgtin(0), events: e, gone: true });
		assert_eq!(parties::<T>(), before);
		ensure_sound::<T>();
	}

	/// `i`: items in containers of their own, of which a dispute asks whether the buyer received them. Naming their makers reads
	/// less.
	#[benchmark]
	fn maker(i: Linear<1, { MAX_LINES * MAX_ITEMS }>) {
		let who = actor::<T>();
		let (party, own) = numbers::<T>(&who);
		let serials = (0..i).map(serial).collect::<Vec<_>>();
		for n in 0..i {
			let (number, row) = create::<T>(sgtin(n), party, own);
			nest::<T>(number, row, party, own);
		}
		ensure_sound::<T>();
		let mut lines = Vec::new();

		#[block]
		{
			let line = |serials: &[Serial]| Pallet::<T>::received(7, gtin(), serials, &who);
			lines.extend(serials.chunks(MAX_ITEMS as usize).map(line));
		}

		assert!(lines.iter().all(|received| *received));
	}

	/// `l`: lines of an order; `i`: items of all lines. Fewer lines than an order needs for its items have more items
	/// than a line may have, so that every number of lines goes with every number of items.
	#[benchmark]
	fn deliver(l: Linear<1, MAX_LINES>, i: Linear<MAX_LINES, { MAX_LINES * MAX_ITEMS }>) {
		let who = actor::<T>();
		let buyer = rich::<T>("buyer", 0);
		let (party, own) = numbers::<T>(&who);
		let (of_items, of_lots) = (marks::<T>(0), marks::<T>(1));
		for n in 0..i {
			packed_item::<T>(n, sgtin(n), party, own);
			set_marks::<T>(&sgtin(n), &of_items);
			set_marks::<T>(&lgtin(n), &of_lots);
		}
		assert_eq!(count(Children::<T>::iter().count()), i * u32::from(MAX_DEPTH));
		assert_eq!(count(LotMembers::<T>::iter().count()), i);
		ensure_sound::<T>();

		#[block]
		{
			for line in 0..l {
				let serials = (i * line / l..i * (line + 1) / l).map(serial).collect::<Vec<_>>();
				assert_ok!(Pallet::<T>::ensure_sellable(gtin(), &serials, &who));
				Pallet::<T>::delivered(line.into(), gtin(), &serials, &who, &buyer);
			}
		}

		assert_eq!(events_on_record::<T>(), l);
		let (to, _) = numbers::<T>(&buyer);
		assert_eq!(count(Items::<T>::iter_values().filter(|item| item.holder == to).count()), i);
		assert_eq!(count(Children::<T>::iter().count()), i * u32::from(MAX_DEPTH - 1));
		ensure_sound::<T>();
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
