// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask of the pallet.
//!
//! Each takes the longest way there is. Callers act for a party whose GLN was given to them, so that the party and the
//! number their deposits go by are two rows. Containers are nested as deep as they go. Deposits that come back were each
//! paid by another account, whose number then is forgotten.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used)]

mod setup;

use self::setup::*;
use crate::{
	items::Bill,
	types::{count, Ask, Holding, Whereabouts, HOLDING_BYTES, MAX_DEPTH, MAX_EVENT_ITEMS, MAX_PRUNED},
	*,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	assert_ok,
	pallet_prelude::*,
	traits::{fungible::Mutate as _, EnsureOrigin},
};
use frame_system::RawOrigin;
use souk_primitives::{
	content::Cid,
	gs1::{Gtin, Serial},
	order::{MAX_ITEMS, MAX_LINES},
	trace::{
		Action, ErrorReason, EventKind, ItemKey, LotAlert, MaxCorrections, MaxProof, Spread, TraceEvent,
		MAX_PREFIX,
	},
	traits::Items as _,
};
use sp_core::H256;

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

	/// `e`: events, `i`: serialised items that they see, each once. As few events as can name the most items, to the most
	/// events; as few items as the most events name, to the most items. So every number of events goes with every number of
	/// items.
	#[benchmark]
	fn record_events(
		e: Linear<{ T::MaxBatchItems::get().div_ceil(MAX_EVENT_ITEMS) }, { T::MaxBatch::get() }>,
		i: Linear<{ T::MaxBatch::get() }, { T::MaxBatchItems::get() }>,
	) {
		let who = actor::<T>();
		at_rest::<T>(&who, i);
		let events = (0..e).map(|n| {
			// As even as can be.
			let items = (i * n / e..i * (n + 1) / e).map(|n| item(sgtin(n))).collect::<Vec<_>>();
			assert!(!items.is_empty() && items.len() <= MAX_EVENT_ITEMS as usize);
			event(n, EventKind::Object, Action::Observe, items)
		});
		let events = BoundedVec::truncate_from(events.collect::<Vec<_>>());
		ensure_sound::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), events);

		assert_eq!(events_on_record::<T>(), e);
		assert!(Items::<T>::iter_values().all(|item| item.events == 1));
		ensure_sound::<T>();
	}

	/// `i`: items that events name, all but the first 128 again.
	#[benchmark]
	fn see_again(i: Linear<MAX_EVENT_ITEMS, { T::MaxBatchItems::get() }>) {
		let who = actor::<T>();
		at_rest::<T>(&who, MAX_EVENT_ITEMS);
		let all = (0..i).map(|n| item(sgtin(n % MAX_EVENT_ITEMS))).collect::<Vec<_>>();
		let events = observations(&all);
		ensure_sound::<T>();

		#[block]
		{
			record::<T>(&who, events);
		}

		assert_eq!(Items::<T>::iter_values().map(|item| item.events).sum::<u32>(), i);
		ensure_sound::<T>();
	}

	/// `i`: serialised items that events bring into being.
	#[benchmark]
	fn make_items(i: Linear<1, { T::MaxBatchItems::get() }>) {
		let who = actor::<T>();
		let all = (0..i).map(|n| item(sgtin(n))).collect::<Vec<_>>();
		let named = all.chunks(MAX_EVENT_ITEMS as usize).zip(0..);
		let events =
			named.map(|(items, n)| event(n, EventKind::Object, Action::Add, items.to_vec())).collect();
		ensure_sound::<T>();

		#[block]
		{
			record::<T>(&who, events);
		}

		assert_eq!(count(Items::<T>::iter().count()), i);
		ensure_sound::<T>();
	}

	/// `i`: parts of lots that events take out of containers.
	#[benchmark]
	fn move_parts(
		i: Linear<1, { T::MaxBatchItems::get() - T::MaxBatchItems::get().div_ceil(MAX_EVENT_ITEMS) }>,
	) {
		let who = actor::<T>();
		let (party, own) = numbers::<T>(&who);
		let containers = i.div_ceil(MAX_EVENT_ITEMS);
		let events = (0..containers).map(|n| {
			let contents = n * MAX_EVENT_ITEMS..i.min((n + 1) * MAX_EVENT_ITEMS);
			let items = contents.clone().map(|n| item(lgtin(n))).collect();
			let parent = Some(packed_lots::<T>(n, contents, party, own));
			TraceEvent { parent, ..event(n, EventKind::Aggregation, Action::Delete, items) }
		});
		let events = events.collect();
		assert_eq!(count(Children::<T>::iter().count()), i + containers * u32::from(MAX_DEPTH - 1));
		ensure_sound::<T>();

		#[block]
		{
			record::<T>(&who, events);
		}

		// Every lot is out of its container.
		assert_eq!(count(Children::<T>::iter().count()), containers * u32::from(MAX_DEPTH - 1));
		assert_eq!(count(Holdings::<T>::iter().count()), i);
		ensure_sound::<T>();
	}

	/// `i`: containers around a hundred items that an event sees.
	#[benchmark]
	fn look_up(i: Linear<0, { NESTED * MAX_DEPTH as u32 }>) {
		let who = actor::<T>();
		let (party, own) = numbers::<T>(&who);
		for n in 0..NESTED {
			let (number, row) = create::<T>(sgtin(n), party, own);
			let levels = i * (n + 1) / NESTED - i * n / NESTED;
			nest_in::<T>(number, row, levels as u8, party, own);
		}
		let all = (0..NESTED).map(|n| item(sgtin(n))).collect::<Vec<_>>();
		let events = observations(&all);
		assert_eq!(count(Children::<T>::iter().count()), i);
		ensure_sound::<T>();

		#[block]
		{
			record::<T>(&who, events);
		}

		assert_eq!(events_on_record::<T>(), 1);
		ensure_sound::<T>();
	}

	/// `i`: parties that get a deposit back. No row names them any more.
	#[benchmark]
	fn repay(i: Linear<0, { T::MaxBatchItems::get() }>) {
		let (_, payer) = numbers::<T>(&actor::<T>());
		let before = parties::<T>();
		let deposit = Pallet::<T>::deposit(2, HOLDING_BYTES).expect("it fits");
		let mut bill = Bill::new(payer);
		for n in 0..i {
			let keeper = someone::<T>("keeper", n);
			assert_ok!(Pallet::<T>::charge(keeper, deposit));
			assert_ok!(bill.refund(keeper, deposit));
		}

		#[block]
		{
			assert_ok!(Pallet::<T>::settle(bill));
		}

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
