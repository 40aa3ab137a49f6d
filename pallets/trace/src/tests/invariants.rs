// SPDX-License-Identifier: Apache-2.0

//! Random sequences of calls. The invariants hold after each step, and every event on record keeps the protocol's
//! promises.

use crate::{
	mock::*,
	types::{unpack, Item, ItemNo, ItemRole, PartyNo, Whereabouts},
	Events, Holdings, Items, Runs,
};
use frame_support::assert_ok;
use proptest::prelude::*;
use souk_primitives::{
	trace::{
		biz_step, Action, Endpoint, EndpointKind, EventId, EventItem, EventKind, ItemKey, Place, TraceEvent,
	},
	traits::Items as _,
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
enum Step {
	Make(u8, u8, Option<u8>),
	Ship(u8, u8, u8, u64),
	Receive(u8, u8, u8, u64),
	Void(u8, u8, u8),
	ShipToNobody(u8, u8, u64),
	HandOver(u8, u8, u8, u64),
	TakeOver(u8, u8, u8, u64),
	EndHandOver(u8, u8, bool),
	Ask(u8, u8, u8, u64),
	EndAsk(u8, u8, u8),
	Extend(u8, u8, usize),
	Pack(u8, u8, u8, u64),
	Unpack(u8, u8, Option<u8>),
	Transform(u8, u8, u64, u8, u64, Option<u8>),
	Destroy(u8, u8, u64),
	Sell(u8, u8, u64),
	See(u8, u8),
	Deliver(u8, u8, u64),
	Return(u8, u8, u64),
	Correct(u8, usize),
	Reassign(u8, u8),
	Recall(u8, u8),
	Lift(u8),
	Prune(u8, u32),
	Wait(u64),
}

/// One of six items, three lots or three pallets.
fn thing(n: u8) -> ItemKey {
	match n % 12 {
		n @ 0..=5 => sgtin(&n.to_string()),
		n @ 6..=8 => lgtin(&n.to_string()),
		n => sscc(n.into()),
	}
}

fn named(n: u8, amount: u64) -> EventItem {
	let key = thing(n);
	if key.is_lot() && amount > 0 {
		some(key, kilos(amount))
	} else {
		item(key)
	}
}

/// A product of transformations: one of twelve items or six lots.
fn made(n: u8, amount: u64) -> EventItem {
	match n % 3 {
		0 => some(lgtin(&format!("m{}", n % 6)), kilos(amount)),
		_ => item(sgtin(&format!("m{n}"))),
	}
}

/// An account that can do it: the possessor's, or the recipient's if it is on its way.
const ABLE: u8 = 0;

/// Mostly an account that can do it; sometimes a party, a buyer, or the account a GLN may be given to.
fn who() -> impl Strategy<Value = u8> {
	prop_oneof![
		12 => Just(ABLE),
		3 => prop::sample::select(PARTIES.to_vec()),
		1 => Just(BUYER),
		1 => Just(STRANGER)
	]
}

fn party() -> impl Strategy<Value = u8> {
	prop::sample::select(PARTIES.to_vec())
}

/// The account number that acts for a party.
fn number_of(party: PartyNo) -> u8 {
	let account = Trace::account_of(party).expect("somebody acts for it");
	let bytes: &[u8] = account.as_ref();
	bytes[0]
}

/// The party that can append to a thing's history.
fn able(who: u8, key: &ItemKey) -> u8 {
	if who != ABLE {
		return who;
	}
	let Some((number, item)) = Trace::find(key) else { return FARM };
	let holding = Holdings::<Test>::iter_key_prefix(number).find_map(|at| match at {
		Whereabouts::Party(party) => Some(party),
		_ => None,
	});
	number_of(holding.or_else(|| Trace::possessor(&item)).expect("somebody possesses it"))
}

/// The sender and the recipient of a thing, or a part of it, that is on its way.
fn on_its_way(key: &ItemKey) -> Option<(PartyNo, PartyNo)> {
	let (number, item) = Trace::find(key)?;
	let part = Holdings::<Test>::iter_key_prefix(number).find_map(|at| match at {
		Whereabouts::Transit { from, to } => Some((from, to)),
		_ => None,
	});
	part.or_else(|| item.pending.map(|pending| (item.holder, pending.to)))
}

/// An account that asks for a thing.
fn asker(key: &ItemKey) -> Option<u8> {
	let asks = Trace::asks(key.clone(), 0, 1);
	let account: &[u8] = asks.first()?.by.account.as_ref();
	account.first().copied()
}

/// Name a party as source or destination, if it has a GLN.
fn with_ends(mut event: TraceEvent, from: Option<PartyNo>, to: Option<PartyNo>) -> TraceEvent {
	let end = |party: PartyNo| {
		let gln = crate::Parties::<Test>::get(party).and_then(|party| party.gln)?;
		let place = Place { gln, extension: None };
		Some(Endpoint { kind: EndpointKind::PossessingParty, place })
	};
	event.sources = bounded(from.and_then(end).into_iter().collect());
	event.destinations = bounded(to.and_then(end).into_iter().collect());
	event
}

fn steps() -> impl Strategy<Value = Step> {
	let n = || 0u8..12;
	let amount = || 0u64..30;
	prop_oneof![
		2 => (party(), n(), prop::option::of(6u8..9)).prop_map(|(who, n, lot)| Step::Make(who, n, lot)),
		6 => (who(), n(), party(), amount()).prop_map(|(who, n, to, amount)| Step::Ship(who, n, to, amount)),
		8 => (who(), n(), party(), amount()).prop_map(|(who, n, from, amount)| Step::Receive(who, n, from, amount)),
		2 => (who(), n(), party()).prop_map(|(who, n, to)| Step::Void(who, n, to)),
		3 => (who(), n(), amount()).prop_map(|(who, n, amount)| Step::ShipToNobody(who, n, amount)),
		3 => (who(), n(), party(), amount()).prop_map(|(who, n, to, amount)| Step::HandOver(who, n, to, amount)),
		4 => (who(), n(), party(), amount()).prop_map(|(who, n, from, amount)| Step::TakeOver(who, n, from, amount)),
		2 => (who(), n(), any::<bool>()).prop_map(|(who, n, sender)| Step::EndHandOver(who, n, sender)),
		3 => (party(), n(), party(), amount()).prop_map(|(who, n, of, amount)| Step::Ask(who, n, of, amount)),
		2 => (party(), n(), 0u8..3).prop_map(|(who, n, how)| Step::EndAsk(who, n, how)),
		2 => (6u8..9, 0u8..36, 0usize..40).prop_map(|(lot, n, made)| Step::Extend(lot, n, made)),
		6 => (who(), 9u8..12, n(), amount()).prop_map(|(who, parent, n, amount)| Step::Pack(who, parent, n, amount)),
		3 => (who(), 9u8..12, prop::option::of(n())).prop_map(|(who, parent, n)| Step::Unpack(who, parent, n)),
		6 => (who(), n(), amount(), 0u8..36, 0u64..20, prop::option::of(0u8..2))
			.prop_map(|(who, i, a, o, b, name)| Step::Transform(who, i, a, o, b, name)),
		2 => (who(), n(), amount()).prop_map(|(who, n, amount)| Step::Destroy(who, n, amount)),
		3 => (who(), n(), amount()).prop_map(|(who, n, amount)| Step::Sell(who, n, amount)),
		3 => (who(), n()).prop_map(|(who, n)| Step::See(who, n)),
		3 => (who(), 0u8..6, 0u64..4).prop_map(|(who, n, order)| Step::Deliver(who, n, order)),
		2 => (who(), 0u8..6, 0u64..4).prop_map(|(who, n, order)| Step::Return(who, n, order)),
		1 => (who(), 0usize..40).prop_map(|(who, n)| Step::Correct(who, n)),
		1 => (party(), 0u8..3).prop_map(|(who, to)| Step::Reassign(who, to)),
		1 => (who(), 6u8..9).prop_map(|(who, lot)| Step::Recall(who, lot)),
		1 => (6u8..9).prop_map(Step::Lift),
		3 => (n(), 1u32..6).prop_map(|(n, limit)| Step::Prune(n, limit)),
		2 => (1u64..60).prop_map(Step::Wait),
	]
}

/// A state to start from: every item, lot and pallet has a possessor.
fn stock() -> Vec<EventId> {
	(0..12u8)
		.map(|n| {
			let lot = (n < 3).then(|| lot_no("6"));
			// A lot belongs to the party that made it, and so do its items.
			let who = if matches!(n, 0..=3 | 6 | 9 | 10) { FARM } else { PARTIES[usize::from(n % 5)] };
			did(who, TraceEvent { lot, ..commission(vec![named(n, 50)]) })
		})
		.collect()
}

/// Do a step, which may be refused. Returns the event it recorded.
fn act(step: &Step, recorded: &[EventId]) -> Option<EventId> {
	let one = |who: u8, event: TraceEvent| {
		let id = event.id;
		record(who, event).is_ok().then_some(id)
	};
	let lot = |n: u8| lot_no(&n.to_string());
	match *step {
		Step::Make(who, n, in_lot) => {
			one(who, TraceEvent { lot: in_lot.map(lot), ..commission(vec![named(n, 20)]) })
		},
		Step::Ship(who, n, to, amount) => one(able(who, &thing(n)), ship(vec![named(n, amount)], to)),
		Step::Receive(who, n, from, amount) => {
			let event = receive(vec![named(n, amount)], from);
			match on_its_way(&thing(n)).filter(|_| who == ABLE) {
				Some((from, to)) => one(number_of(to), with_ends(event, Some(from), None)),
				None => one(able(who, &thing(n)), event),
			}
		},
		Step::Void(who, n, to) => {
			let event = see(vec![named(n, 0)]).step(biz_step::VOID_SHIPPING).to(to);
			match on_its_way(&thing(n)).filter(|_| who == ABLE) {
				Some((from, to)) => one(number_of(from), with_ends(event, None, Some(to))),
				None => one(able(who, &thing(n)), event),
			}
		},
		Step::ShipToNobody(who, n, amount) => {
			let event = see(vec![named(n, amount)]).step(biz_step::SHIPPING);
			one(able(who, &thing(n)), event)
		},
		Step::HandOver(who, n, to, amount) => {
			let who = able(who, &thing(n));
			let _ = Trace::hand_over(by(who), bounded(vec![named(n, amount)]), gln(to));
			None
		},
		Step::TakeOver(who, n, from, amount) => {
			let (who, from) = match on_its_way(&thing(n)).filter(|_| who == ABLE) {
				Some((from, to)) => {
					(number_of(to), crate::Parties::<Test>::get(from).and_then(|party| party.gln))
				},
				// Perhaps it asked for it in vain.
				None => (asker(&thing(n)).unwrap_or(who), Some(gln(from))),
			};
			let _ = Trace::take_over(by(who), bounded(vec![named(n, amount)]), from);
			None
		},
		Step::EndHandOver(who, n, as_sender) => {
			let (from, to) = on_its_way(&thing(n))?;
			let gln_of = |party| crate::Parties::<Test>::get(party).and_then(|party| party.gln);
			let pick = |party| if who == ABLE { number_of(party) } else { who };
			let items = bounded(vec![named(n, 0)]);
			let _ = match as_sender {
				true => Trace::take_back(by(pick(from)), items, gln_of(to)),
				false => Trace::turn_away(by(pick(to)), items, gln_of(from)),
			};
			None
		},
		Step::Ask(who, n, of, amount) => {
			let _ = Trace::ask_for(by(who), named(n, amount), Some(gln(of)));
			None
		},
		Step::EndAsk(who, n, how) => {
			let asks = Trace::asks(thing(n), 0, 9);
			let ask = asks.first()?;
			let (asker, of) = (ask.by.gln.expect("it has one"), ask.of.account.clone());
			let _ = match how {
				0 => Trace::refuse_ask(RuntimeOrigin::signed(of), thing(n), asker),
				1 => Trace::withdraw_ask(RuntimeOrigin::signed(ask.by.account.clone()), thing(n), of),
				_ => Trace::dismiss_ask(by(who), thing(n), asker, of),
			};
			None
		},
		Step::Extend(of, n, made) => {
			if let Some(id) = recorded.get(made) {
				let input = Trace::event_view(*id).and_then(|view| view.event.items.first().cloned());
				let input = input.map_or_else(|| thing(n), |input| input.key);
				let _ =
					Trace::extend_alert(by(STRANGER), gtin(), lot(of), input, *id, self::made(n, 1).key, *id);
			}
			None
		},
		Step::Pack(who, parent, n, amount) => {
			let event = aggregation(Action::Add, thing(parent), vec![named(n, amount)]);
			one(able(who, &thing(n)), event)
		},
		Step::Unpack(who, parent, n) => {
			let children = n.map(|n| named(n, 0)).into_iter().collect();
			one(able(who, &thing(parent)), aggregation(Action::Delete, thing(parent), children))
		},
		Step::Transform(who, input, a, output, b, name) => {
			let event = transformation(vec![named(input, a)], vec![made(output, b)]);
			let event = TraceEvent { transformation: name.map(hash), ..event };
			one(able(who, &thing(input)), event)
		},
		Step::Destroy(who, n, amount) => {
			one(able(who, &thing(n)), object(Action::Delete, vec![named(n, amount)]))
		},
		Step::Sell(who, n, amount) => one(able(who, &thing(n)), sell(vec![named(n, amount)])),
		Step::See(who, n) => one(able(who, &thing(n)), see(vec![named(n, 0)])),
		Step::Deliver(who, n, order) => {
			let seller = acc(able(who, &thing(n)));
			if seller != acc(BUYER) {
				Trace::delivered(order, gtin(), &[serial(&n.to_string())], &seller, &acc(BUYER));
			}
			None
		},
		Step::Return(who, n, order) => {
			let seller = acc(if who == ABLE || who == BUYER { RETAILER } else { who });
			Trace::returned(order, gtin(), &[serial(&n.to_string())], &seller, &acc(BUYER));
			None
		},
		Step::Correct(who, n) => {
			if let Some(id) = recorded.get(n) {
				let recorder = Trace::event_row(id).map_or(FARM, |(_, row)| number_of(row.by));
				let who = if who == ABLE { recorder } else { who };
				let reason = souk_primitives::trace::ErrorReason::DidNotOccur;
				let _ = Trace::declare_error(by(who), *id, reason, Default::default());
			}
			None
		},
		Step::Reassign(of, to) => {
			let to = [STRANGER, of, MODERATOR][usize::from(to)];
			let _ = Trace::reassign_party(by(MODERATOR), gln(of), acc(to));
			None
		},
		Step::Recall(who, n) => {
			let who = if who == BUYER { AUTHORITY } else { able(who, &lgtin(&n.to_string())) };
			let _ = Trace::recall_lot(by(who), gtin(), lot(n), None, None);
			None
		},
		Step::Lift(n) => {
			let _ = Trace::lift_alert(by(AUTHORITY), gtin(), lot(n));
			None
		},
		Step::Prune(n, limit) => {
			let _ = Trace::prune_history(by(STRANGER), thing(n), limit);
			None
		},
		Step::Wait(hours) => {
			pass(hours * HOUR);
			None
		},
	}
}

/// The parties that may append to each history: the possessor, and the recipient if the item is on its way.
fn rights() -> BTreeMap<ItemNo, BTreeSet<PartyNo>> {
	let of = |item: &Item| {
		let mut outer = item.clone();
		while let Some(container) = outer.inside {
			outer = Items::<Test>::get(container).expect("containers exist");
		}
		BTreeSet::from_iter(
			[Some(outer.holder), outer.pending.map(|pending| pending.to)].into_iter().flatten(),
		)
	};
	let mut all: BTreeMap<_, _> = Items::<Test>::iter().map(|(number, item)| (number, of(&item))).collect();
	for (lot, at, _) in Holdings::<Test>::iter() {
		let parties: Vec<_> = match at {
			Whereabouts::Inside(container) => {
				of(&Items::<Test>::get(container).expect("it exists")).into_iter().collect()
			},
			at => Trace::parties_of(at).collect(),
		};
		all.entry(lot).or_default().extend(parties);
	}
	all
}

/// Possession is single: an item has one possessor, and each part of a lot is at exactly one place.
fn check_possession() {
	let mut lots = BTreeMap::<ItemNo, u64>::new();
	for (lot, _, holding) in Holdings::<Test>::iter() {
		*lots.entry(lot).or_default() += holding.amount;
	}
	for (number, item) in Items::<Test>::iter() {
		let party = Trace::possessor(&item).expect("somebody possesses it");
		assert!(Trace::account_of(party).is_some());
		let there = item.measure.map_or(0, |measure| measure.held);
		assert_eq!(lots.remove(&number).unwrap_or_default(), there);
	}
	assert!(lots.is_empty());
}

/// Check that histories only grow, as the protocol says.
fn check_histories() {
	// No transformation put out more of a measured unit than went in.
	for run in Runs::<Test>::iter_values() {
		for one in run.quantities.0.iter().filter(|one| one.unit.is_some() && one.inputs > 0) {
			assert!(one.outputs <= one.inputs);
		}
	}
	for row in Events::<Test>::iter_values() {
		let (kind, _) = unpack(row.what);
		let named = row.details.as_ref().is_some_and(|details| details.transformation.is_some());
		if kind != EventKind::Transformation || named {
			continue;
		}
		let sum = |role| -> u64 {
			row.entries.iter().filter(|entry| entry.role == role).map(|entry| entry.amount).sum()
		};
		// Only kilograms and pieces are used here, and pieces have no amount.
		assert!(sum(ItemRole::Output) <= sum(ItemRole::Input) || row.live < row.entries.len() as u32);
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

	#[test]
	fn should_hold_when_anything_happens(steps in prop::collection::vec(steps(), 1..70)) {
		build_and_execute(|| {
			Retention::set(20 * HOUR);
			TransitPeriod::set(30 * HOUR);
			let mut recorded = stock();
			for step in &steps {
				let before: BTreeMap<_, _> = Items::<Test>::iter().collect();
				let rights = rights();
				let id = act(step, &recorded);
				souk_testing::check::<Test>();
				check_histories();
				if let Some(id) = id {
					recorded.push(id);
					// Only the possessor, or the recipient of an item on its way, has appended.
					let (_, row) = Trace::event_row(&id).expect("it is on record");
					for entry in row.entries.iter().filter(|entry| entry.role != ItemRole::Suspect) {
						let had = rights.get(&entry.item);
						assert!(had.is_none_or(|had| had.contains(&row.by)), "{step:?}");
					}
				}
				// Histories only grow: earlier events are still there, unless they were pruned.
				if !matches!(step, Step::Prune(..)) {
					for (number, item) in &before {
						let now = Items::<Test>::get(number).expect("items stay");
						assert!(now.events >= item.events);
						let mut key = now.last;
						while key != item.last {
							let row = Events::<Test>::get(key).expect("it leads back");
							key = row.entry(*number, false).expect("it names the item").previous;
						}
					}
				}
				check_possession();
			}
		});
	}

	#[test]
	fn should_refund_exactly_when_everything_is_pruned(steps in prop::collection::vec(steps(), 1..60)) {
		build_and_execute(|| {
			let mut recorded = stock();
			for step in steps.iter().filter(|step| !matches!(step, Step::Recall(..) | Step::Prune(..))) {
				recorded.extend(act(step, &recorded));
			}
			// Every possessor ends its things: it calls hand-overs off, unpacks from the outside in, and destroys.
			for _ in 0..3 {
				for row in Items::<Test>::iter_values().collect::<Vec<_>>() {
					let Some(party) = Trace::possessor(&row) else { continue };
					let account = Trace::account_of(party).expect("somebody acts");
					let end = |event: TraceEvent| {
						let _ = Trace::record_events(RuntimeOrigin::signed(account.clone()), bounded(vec![event]));
					};
					if row.children > 0 {
						end(aggregation(Action::Delete, row.key.clone(), vec![]));
					} else if !row.key.is_lot() {
						end(object(Action::Delete, vec![item(row.key.clone())]));
					}
				}
			}
			for (lot, at, _) in Holdings::<Test>::iter().collect::<Vec<_>>() {
				let key = Items::<Test>::get(lot).expect("the lot exists").key;
				let all = |amount| {
					let quantity = souk_primitives::trace::Quantity { amount, unit: kg() };
					some(key.clone(), quantity)
				};
				let mut owner = None;
				if let Whereabouts::Transit { from, to } = at {
					let recipient = crate::Parties::<Test>::get(to).expect("a party").gln.expect("registered");
					let mut event = see(vec![item(key.clone())]).step(biz_step::VOID_SHIPPING).to(FARM);
					event.destinations[0].place.gln = recipient;
					let sender = Trace::account_of(from).expect("somebody acts");
					assert_ok!(Trace::record_events(RuntimeOrigin::signed(sender), bounded(vec![event])));
					owner = Some(from);
				}
				if let Whereabouts::Party(party) = at {
					owner = Some(party);
				}
				let owner = owner.expect("containers are empty");
				let number = Trace::find(&key).expect("the lot exists").0;
				let amount = Trace::amount_at(number, Whereabouts::Party(owner));
				if amount > 0 {
					let account = Trace::account_of(owner).expect("somebody acts");
					let event = object(Action::Delete, vec![all(amount)]);
					assert_ok!(Trace::record_events(RuntimeOrigin::signed(account), bounded(vec![event])));
				}
			}
			pass(Retention::get().max(4 * TransitPeriod::get()));
			for (number, key, _) in crate::Asks::<Test>::iter().collect::<Vec<_>>() {
				let item = Items::<Test>::get(number).expect("it stays while it is asked for").key;
				let asker = crate::Parties::<Test>::get(key.by).expect("a party").gln.expect("registered");
				let of = Trace::account_of(key.of).expect("somebody acts");
				assert_ok!(Trace::dismiss_ask(by(STRANGER), item, asker, of));
			}
			// Items are pruned before their lots.
			let mut keys: Vec<_> = Items::<Test>::iter_values().map(|item| item.key).collect();
			keys.sort_by_key(|key| key.is_lot());
			for key in keys {
				assert_ok!(Trace::prune_history(by(AUTHORITY), key, 256));
			}
			assert_eq!(Events::<Test>::iter().count(), 0);
			for account in ACCOUNTS {
				assert_eq!(held(account), 0);
			}
		});
	}
}
