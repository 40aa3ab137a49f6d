// SPDX-License-Identifier: Apache-2.0

//! A refused call is charged at most twice what a call of the same size is charged that did its work.

use crate::{mock::*, Call, Glns, Parties, WeightInfo};
use frame_support::weights::Weight;
use souk_primitives::{
	content::Cid,
	trace::{ErrorReason, EventId, TraceEvent},
};
use souk_testing::{assert_fair, charged};

type Weights = <Test as crate::Config>::WeightInfo;

/// The weight that a call is charged for, which must do its work.
fn done(origin: RuntimeOrigin, call: Call<Test>) -> Weight {
	let (weight, result) = charged(RuntimeCall::Trace(call), origin);
	assert_eq!(result, Ok(()));
	weight
}

/// The weight that a call is charged for, which must be refused.
fn refused(origin: RuntimeOrigin, call: Call<Test>) -> Weight {
	let (weight, result) = charged(RuntimeCall::Trace(call), origin);
	assert!(result.is_err());
	weight
}

fn batch(events: Vec<TraceEvent>) -> Call<Test> {
	Call::record_events { events: bounded(events) }
}

/// So many events that each bring one item into being.
fn making(count: u32) -> Vec<TraceEvent> {
	(0..count).map(|n| commission(vec![item(sgtin(&format!("m{n}")))])).collect()
}

#[test]
fn should_be_fair_when_a_party_call_is_refused() {
	build_and_execute(|| {
		let register = |party| Call::register_party { gln: gln(party), prefix: None };
		let good = done(by(BUYER), register(BUYER));
		assert_fair(refused(by(STRANGER), register(BUYER)), good);
		assert_fair(refused(by(BUYER), register(STRANGER)), good);
		assert_fair(refused(RuntimeOrigin::root(), register(STRANGER)), good);
		assert_fair(refused(by(42), register(STRANGER)), good);

		let good = done(by(BUYER), Call::remove_party {});
		assert_fair(refused(by(BUYER), Call::remove_party {}), good);
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_fair(refused(by(FARM), Call::remove_party {}), good);

		let reassign = |to| Call::reassign_party { gln: gln(MILL), to: acc(to) };
		assert_fair(refused(by(MILL), reassign(STRANGER)), done(by(MODERATOR), reassign(STRANGER)));
		let unknown = Call::reassign_party { gln: gln(77), to: acc(BUYER) };
		assert_fair(refused(by(MODERATOR), unknown), Weights::reassign_party());
		assert_fair(refused(by(MODERATOR), reassign(FARM)), Weights::reassign_party());
		assert!(Glns::<Test>::contains_key(gln(MILL)) && Parties::<Test>::iter().count() > 5);
	});
}

#[test]
fn should_be_fair_when_a_batch_is_refused() {
	build_and_execute(|| {
		let most = <<Test as crate::Config>::MaxBatch as frame_support::traits::Get<u32>>::get();
		let good = done(by(FARM), batch(making(most)));
		// At its first event, in its middle and at its last.
		let one = done(by(FARM), batch(vec![see(vec![item(sgtin("m0"))])]));
		let fresh = |n: u32| commission(vec![item(sgtin(&format!("f{n}")))]);
		for bad in [0, most / 2, most - 1] {
			let mut events = (0..most).map(fresh).collect::<Vec<_>>();
			events[bad as usize] = see(vec![item(sgtin("nothing"))]);
			let weight = refused(by(FARM), batch(events));
			assert_fair(weight, good);
			if bad == 0 {
				// The other events were not carried out, and are not paid for.
				assert_fair(weight, one);
			}
		}
		assert_fair(refused(by(FARM), batch(vec![])), one);
		assert_fair(refused(by(STRANGER), batch(making(most))), one);
		assert_fair(refused(RuntimeOrigin::root(), batch(making(1))), one);
		// The deposit of the whole batch is not there.
		assert_eq!(held(FARM), Parties::<Test>::get(0).unwrap().held);
		let _ = <Balances as frame_support::traits::fungible::Mutate<_>>::set_balance(&acc(FARM), ED);
		assert_fair(refused(by(FARM), batch((0..most).map(fresh).collect())), good);
	});
}

#[test]
fn should_be_fair_when_a_call_on_a_record_is_refused() {
	build_and_execute(|| {
		let event = did(FARM, commission(vec![item(sgtin("1"))]));
		let declare = |event: EventId| Call::declare_error {
			event,
			reason: ErrorReason::DidNotOccur,
			corrections: Default::default(),
		};
		assert_fair(refused(by(MILL), declare(event)), Weights::declare_error());
		let good = done(by(FARM), declare(event));
		assert_fair(refused(by(FARM), declare(event)), good);
		assert_fair(refused(by(FARM), declare(new_id())), good);

		let commit = |count| Call::commit_root { root: hash(1), count, body: Cid::raw([1; 32]) };
		let good = done(by(FARM), commit(1));
		assert_fair(refused(by(FARM), commit(0)), good);
		assert_fair(refused(by(STRANGER), commit(1)), good);

		let leaf = EventId(hash(1).0);
		let prove = |root, leaf| Call::prove_leaf { root, leaf, index: 0, proof: Default::default() };
		// A tree of one leaf: its hash is the root.
		let root = sp_core::H256(sp_io::hashing::blake2_256(&leaf.0));
		done(by(FARM), Call::commit_root { root, count: 1, body: Cid::raw([1; 32]) });
		let good = done(by(STRANGER), prove(1, leaf));
		assert_fair(refused(by(STRANGER), prove(0, leaf)), good);
		assert_fair(refused(by(STRANGER), prove(9, leaf)), good);

		let remove = |root| Call::remove_root { root };
		assert_fair(refused(by(STRANGER), remove(0)), Weights::remove_root());
		assert_fair(refused(by(STRANGER), remove(9)), Weights::remove_root());
		pass(Retention::get());
		assert_fair(Weights::remove_root(), done(by(STRANGER), remove(0)));
	});
}

#[test]
fn should_be_fair_when_an_alert_is_refused() {
	build_and_execute(|| {
		did(FARM, commission(vec![some(lgtin("L"), kilos(5))]));
		let recall = || Call::recall_lot { gtin: gtin(), lot: lot_no("L"), reason: None, spread: None };
		let hold = || Call::hold_lot { gtin: gtin(), lot: lot_no("L"), reason: None, spread: None };
		let lift = || Call::lift_alert { gtin: gtin(), lot: lot_no("L") };
		assert_fair(refused(by(FARM), lift()), Weights::lift_alert());
		assert_fair(refused(by(MILL), hold()), Weights::hold_lot());
		let good = done(by(FARM), hold());
		assert_fair(refused(by(FARM), hold()), good);
		let good = done(by(AUTHORITY), recall());
		assert_fair(refused(by(FARM), recall()), good);
		assert_fair(refused(by(AUTHORITY), recall()), good);
		assert_fair(refused(by(FARM), lift()), Weights::lift_alert());
		done(by(AUTHORITY), lift());
	});
}

/// A refused call used to be charged for 256 events, and one that removed an item's only event for one: 64 times as much.
#[test]
fn should_be_fair_when_pruning_is_refused() {
	build_and_execute(|| {
		let prune = |text, limit| Call::prune_history { item: sgtin(text), limit };
		did(FARM, commission(vec![item(sgtin("1")), item(sgtin("2"))]));
		did(FARM, object(souk_primitives::trace::Action::Delete, vec![item(sgtin("1"))]));
		let early = refused(by(STRANGER), prune("1", 256));
		pass(Retention::get());
		let none = refused(by(STRANGER), prune("1", 0));
		let good = done(by(STRANGER), prune("1", 256));
		assert_eq!(good, Weights::prune_history(2));
		for refused in
			[early, none, refused(by(STRANGER), prune("2", 256)), refused(by(STRANGER), prune("9", 256))]
		{
			assert_fair(refused, good);
		}
	});
}
