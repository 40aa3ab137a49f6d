// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask of the pallet.

use crate::{
	types::{Declaration, ITEM_BYTES, MAX_DEPTH, MAX_PRUNED},
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
	gs1::{Gln, Gtin, Lot, Serial, Sscc},
	order::MaxItems,
	trace::{
		biz_step, Action, BizTransaction, Endpoint, EndpointKind, ErrorReason, EventId, EventItem, EventKind,
		ItemKey, Place, Reference, TraceEvent,
	},
	traits::Items as _,
	Balance, Millis,
};
use sp_core::H256;

/// Makes time pass.
pub trait BenchmarkHelper {
	/// Make it so that [`Config::Time`] reads `now`.
	fn set_time(now: Millis);
}

const RICH: Balance = 1 << 100;

fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	T::Currency::set_balance(&who, RICH);
	who
}

fn gln(n: u64) -> Gln {
	Gln::with_check_digit(950_000_000_000 + n).expect("twelve digits")
}

fn gtin() -> Gtin {
	Gtin::new(9_506_000_134_352).expect("its check digit is right")
}

fn lot() -> Lot {
	Lot::new(b"LOT-2345678901234567").expect("twenty characters")
}

fn serial(n: u32) -> Serial {
	Serial::new(format!("SERIAL-{n:013}").as_bytes()).expect("twenty characters")
}

fn sgtin(n: u32) -> ItemKey {
	ItemKey::Sgtin { gtin: gtin(), serial: serial(n) }
}

fn sscc(n: u64) -> ItemKey {
	ItemKey::Sscc { sscc: Sscc::with_check_digit(n).expect("few digits") }
}

fn item(key: ItemKey) -> EventItem {
	EventItem { key, quantity: None }
}

fn id(n: u32) -> EventId {
	EventId(sp_io::hashing::sha2_256(&n.to_le_bytes()))
}

fn endpoint(n: u64) -> Endpoint {
	Endpoint { kind: EndpointKind::PossessingParty, place: Place { gln: gln(n), extension: None } }
}

/// An event with much to say.
fn event(n: u32, kind: EventKind, action: Option<Action>, items: Vec<EventItem>) -> TraceEvent {
	let place = Some(Place { gln: gln(9), extension: None });
	TraceEvent {
		id: id(n),
		kind,
		action,
		time: 0,
		offset: 0,
		biz_step: Some(biz_step::SHIPPING),
		disposition: Some(14),
		read_point: place.clone(),
		biz_location: place,
		parent: None,
		items: BoundedVec::truncate_from(items),
		outputs: BoundedVec::new(),
		lot: None,
		transformation: None,
		declared: BoundedVec::new(),
		transactions: BoundedVec::truncate_from(vec![BizTransaction {
			kind: Some(5),
			reference: Reference::Hash(H256([1; 32])),
		}]),
		sources: BoundedVec::truncate_from(vec![endpoint(1)]),
		destinations: BoundedVec::truncate_from(vec![endpoint(2)]),
		body: Some(Cid::raw([1; 32])),
	}
}

fn register<T: Config>(who: &T::AccountId, n: u64) {
	assert_ok!(Pallet::<T>::register_party(RawOrigin::Signed(who.clone()).into(), gln(n)));
}

fn record<T: Config>(who: &T::AccountId, event: TraceEvent) {
	let events = BoundedVec::truncate_from(vec![event]);
	assert_ok!(Pallet::<T>::record_events(RawOrigin::Signed(who.clone()).into(), events));
}

/// Serialised items of a lot, made by a party.
fn make<T: Config>(who: &T::AccountId, start: u32, n: u32) {
	for first in (start..start + n).step_by(100) {
		let items = (first..(start + n).min(first + 100)).map(|n| item(sgtin(n))).collect();
		let made = TraceEvent {
			lot: Some(lot()),
			biz_step: Some(4),
			..event(1_000_000 + first, EventKind::Object, Some(Action::Add), items)
		};
		record::<T>(who, made);
	}
}

/// Put `key` into containers as deep as they go. Returns the outermost.
fn nest<T: Config>(who: &T::AccountId, key: ItemKey) -> ItemKey {
	let mut inner = key;
	for n in 0..u64::from(MAX_DEPTH) {
		let outer = sscc(n + 1);
		let packed = TraceEvent {
			parent: Some(outer.clone()),
			biz_step: None,
			..event(2_000_000 + n as u32, EventKind::Aggregation, Some(Action::Add), vec![item(inner)])
		};
		record::<T>(who, packed);
		inner = outer;
	}
	inner
}

/// Items that `seller` can sell, for the benchmarks of orders.
pub(crate) fn possess<T: Config>(product: Gtin, serials: &[Serial], seller: &T::AccountId) {
	let (party, _) = Pallet::<T>::party_or_new(seller).expect("there are numbers");
	let deposit = Pallet::<T>::deposit(4, ITEM_BYTES).expect("it fits");
	T::Currency::set_balance(seller, RICH);
	for serial in serials {
		let key = ItemKey::Sgtin { gtin: product, serial: serial.clone() };
		if Pallet::<T>::find(&key).is_none() {
			let now = Pallet::<T>::now();
			let (number, item) =
				Pallet::<T>::create(key, party, party, deposit, now).expect("there are numbers");
			Items::<T>::insert(number, item);
			assert_ok!(Pallet::<T>::charge(party, deposit));
		}
	}
}

/// How many events are on record.
fn count_events<T: Config>() -> u32 {
	types::count(Events::<T>::iter().count())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_party() {
		let who = rich::<T>("party");
		#[extrinsic_call]
		_(RawOrigin::Signed(who), gln(1));
		assert!(Glns::<T>::contains_key(gln(1)));
	}

	#[benchmark]
	fn remove_party() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who));
		assert!(!Glns::<T>::contains_key(gln(1)));
	}

	#[benchmark]
	fn reassign_party() -> Result<(), BenchmarkError> {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let to = rich::<T>("heir");
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, gln(1), to.clone());
		assert!(PartyNumbers::<T>::contains_key(to));
		Ok(())
	}

	#[benchmark]
	fn record_events(e: Linear<1, { T::MaxBatch::get() }>, i: Linear<1, { T::MaxBatchItems::get() }>) {
		let (who, other) = (rich::<T>("party"), rich::<T>("other"));
		register::<T>(&who, 1);
		register::<T>(&other, 2);
		// Items that come into being in a lot: new rows and their deposits are the most work. As even as can be.
		let items = i.max(e);
		let mut made = 0;
		let events = (0..e)
			.map(|n| {
				let here = (items / e + u32::from(n < items % e)).min(types::MAX_EVENT_ITEMS);
				let named = (made..made + here).map(|n| item(sgtin(n))).collect();
				made += here;
				TraceEvent { lot: Some(lot()), ..event(n, EventKind::Object, Some(Action::Add), named) }
			})
			.collect::<Vec<_>>();
		let events = BoundedVec::truncate_from(events);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), events);
		assert_eq!(count_events::<T>(), e);
	}

	#[benchmark]
	fn declare_error() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		make::<T>(&who, 0, 1);
		let corrections = BoundedVec::truncate_from((0..8).map(id).collect());
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id(1_000_000), ErrorReason::IncorrectData, corrections);
		assert_eq!(Declarations::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn commit_root() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), H256([1; 32]), 1_000_000, Cid::raw([1; 32]));
		assert!(Roots::<T>::contains_key(0));
	}

	#[benchmark]
	fn prove_leaf() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		// The leftmost leaf of the largest tree: every other node is a hash of its own.
		let leaf = id(0);
		let proof: Vec<H256> = (0..32).map(|n| H256([n as u8; 32])).collect();
		let root = proof.iter().fold(H256(sp_io::hashing::blake2_256(&leaf.0)), |left, right| {
			H256(sp_io::hashing::blake2_256(&[left.0, right.0].concat()))
		});
		assert_ok!(Pallet::<T>::commit_root(
			RawOrigin::Signed(who.clone()).into(),
			root,
			u32::MAX,
			Cid::raw([1; 32])
		));
		let proof = BoundedVec::truncate_from(proof);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), 0, leaf, 0, proof);
	}

	#[benchmark]
	fn remove_root() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		let origin = RawOrigin::Signed(who.clone()).into();
		assert_ok!(Pallet::<T>::commit_root(origin, H256([1; 32]), 1, Cid::raw([1; 32])));
		T::BenchmarkHelper::set_time(Pallet::<T>::later(Pallet::<T>::now(), T::Retention::get()));
		#[extrinsic_call]
		_(RawOrigin::Signed(who), 0);
		assert!(!Roots::<T>::contains_key(0));
	}

	#[benchmark]
	fn recall_lot() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		make::<T>(&who, 0, 1);
		let origin = RawOrigin::Signed(who.clone());
		assert_ok!(Pallet::<T>::hold_lot(origin.clone().into(), gtin(), lot(), None));
		#[extrinsic_call]
		_(origin, gtin(), lot(), Some(Cid::raw([1; 32])));
		assert!(Alerts::<T>::contains_key((gtin(), lot())));
	}

	#[benchmark]
	fn hold_lot() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		make::<T>(&who, 0, 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), gtin(), lot(), Some(Cid::raw([1; 32])));
		assert!(Alerts::<T>::contains_key((gtin(), lot())));
	}

	#[benchmark]
	fn lift_alert() {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		make::<T>(&who, 0, 1);
		let origin = RawOrigin::Signed(who.clone());
		assert_ok!(Pallet::<T>::hold_lot(origin.clone().into(), gtin(), lot(), None));
		#[extrinsic_call]
		_(origin, gtin(), lot());
		assert!(!Alerts::<T>::contains_key((gtin(), lot())));
	}

	#[benchmark]
	fn prune_history(e: Linear<1, MAX_PRUNED>) -> Result<(), BenchmarkError> {
		let who = rich::<T>("party");
		register::<T>(&who, 1);
		make::<T>(&who, 0, 1);
		for n in 1..e {
			let action = if n + 1 == e { Action::Delete } else { Action::Observe };
			let seen = TraceEvent {
				biz_step: None,
				..event(n, EventKind::Object, Some(action), vec![item(sgtin(0))])
			};
			record::<T>(&who, seen);
		}
		let (number, mut row) = Pallet::<T>::find(&sgtin(0)).ok_or(BenchmarkError::Weightless)?;
		row.status = souk_primitives::trace::ItemStatus::Decommissioned;
		Items::<T>::insert(number, row);
		for key in Events::<T>::iter_keys().collect::<Vec<_>>() {
			let (payer, _) = Pallet::<T>::party_of_account(&who).ok_or(BenchmarkError::Weightless)?;
			Pallet::<T>::link(payer);
			let declaration = Declaration {
				reason: ErrorReason::DidNotOccur,
				declared: 0,
				corrections: Default::default(),
				payer,
				deposit: 0,
			};
			Declarations::<T>::insert(key, declaration);
		}
		T::BenchmarkHelper::set_time(Pallet::<T>::later(Pallet::<T>::now(), T::Retention::get()));
		#[extrinsic_call]
		_(RawOrigin::Signed(who), sgtin(0), e);
		assert_eq!(count_events::<T>(), 0);
		Ok(())
	}

	#[benchmark]
	fn hand_over(l: Linear<1, 16>, i: Linear<1, 256>) {
		let (who, buyer) = (rich::<T>("party"), rich::<T>("buyer"));
		register::<T>(&who, 1);
		make::<T>(&who, 0, i.max(l));
		nest::<T>(&who, sgtin(0));
		let each = <MaxItems as Get<u32>>::get().min(i.max(l).div_ceil(l));
		let before = count_events::<T>();
		#[block]
		{
			for line in 0..l {
				let serials = (line * each..(line + 1) * each).map(serial).collect::<Vec<_>>();
				assert_ok!(Pallet::<T>::ensure_sellable(gtin(), &serials, &who));
				Pallet::<T>::delivered(line.into(), gtin(), &serials, &who, &buyer);
			}
		}
		assert!(count_events::<T>() > before);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
