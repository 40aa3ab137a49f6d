// SPDX-License-Identifier: Apache-2.0

//! Where the documents of a run leave a hand-over out.
//!
//! Most shipments in the field name nobody, and some items just appear with the next party. Where one run has the events and
//! the keys of both parties, the next event says who received: here is what follows the items through the run and names the
//! hand-overs that are missing. Nothing is found for items that come from outside the run, or that were sent to somebody
//! else: the chain judges these.

use std::collections::HashMap;

use super::event::{Action, EventItem, EventType, Item, Quantity, TraceEvent, Unit};
use crate::vocabulary::BIZ_STEP;

/// A hand-over that the documents leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
	/// The event that needs it, by its place in the run.
	pub event: usize,
	/// Who has the item, by the key.
	pub from: usize,
	/// Who is to have it.
	pub to: usize,
	/// What, and how much of a lot.
	pub item: EventItem,
	/// The receiver asks first: nothing was shipped.
	pub ask: bool,
	/// The sender hands over: nobody was named.
	pub hand: bool,
	/// The receiver takes over: no receiving event does, or one that names no sender of a lot.
	pub take: bool,
}

/// Where something was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sent {
	Not,
	/// To whom the event does not say.
	Nobody,
	To(usize),
	/// To a party outside the run.
	Away,
}

#[derive(Clone, Copy, Debug)]
struct Single {
	holder: usize,
	inside: bool,
	sent: Sent,
}

/// Who has what.
#[derive(Default)]
struct Course<'e> {
	singles: HashMap<&'e Item, Single>,
	/// What is in a container; of a lot, how much.
	children: HashMap<&'e Item, Vec<(&'e Item, u64)>>,
	/// How much of a lot each party has in hand.
	parts: HashMap<&'e Item, HashMap<usize, u64>>,
	/// What a lot is measured in.
	units: HashMap<&'e Item, Option<Unit>>,
	/// How much of a lot a party sent, and where to.
	sent: HashMap<&'e Item, Vec<(usize, Sent, u64)>>,
	found: Vec<Gap>,
}

/// The hand-overs that are missing in a run. Each event comes with the key that signs it; `party` is the key of a GLN.
pub fn gaps<'e>(
	events: impl Iterator<Item = (&'e TraceEvent, usize)>,
	party: impl Fn(u64) -> Option<usize>,
) -> Vec<Gap> {
	let mut course = Course::default();
	for (place, (event, by)) in events.enumerate() {
		course.event(place, event, by, &party);
	}
	course.found
}

fn is_step(event: &TraceEvent, word: &str) -> bool {
	event.biz_step.and_then(|code| BIZ_STEP.value(code)) == Some(word)
}

fn amount(item: &EventItem) -> u64 {
	item.quantity.as_ref().map_or(0, |quantity| quantity.amount)
}

/// An event of the run as it is followed.
#[derive(Clone, Copy)]
struct Act<'e> {
	place: usize,
	event: &'e TraceEvent,
	/// Whose it is.
	by: usize,
	/// Who it says the items come from.
	sender: Option<usize>,
}

impl<'e> Course<'e> {
	fn event(
		&mut self,
		place: usize,
		event: &'e TraceEvent,
		by: usize,
		party: &impl Fn(u64) -> Option<usize>,
	) {
		let sent = match event.receiver().map(|end| party(end.place.gln)) {
			_ if !event.ships() => Sent::Not,
			None => Sent::Nobody,
			// Sent to oneself it stays.
			Some(Some(to)) if to == by => Sent::Not,
			Some(Some(to)) => Sent::To(to),
			Some(None) => Sent::Away,
		};
		let act = Act { place, event, by, sender: event.sender().and_then(|end| party(end.place.gln)) };
		for item in event.items.iter().chain(&event.outputs) {
			if let Some(quantity) = &item.quantity {
				self.units.entry(&item.key).or_insert_with(|| quantity.unit.clone());
			}
		}
		match (event.kind, event.action) {
			(EventType::Object, Some(Action::Add)) => event.items.iter().for_each(|item| self.make(item, by)),
			(EventType::Aggregation | EventType::Association, action) if event.parent.is_some() => {
				self.pack(act, action);
				event.parent.iter().for_each(|parent| self.send(parent, 0, by, sent));
			},
			(EventType::Transformation, _) => {
				for item in &event.items {
					self.touch(act, item);
					self.use_up(item, by);
				}
				event.outputs.iter().for_each(|item| self.make(item, by));
			},
			(_, action) => {
				let parent = event.parent.iter().map(|key| EventItem { key: key.clone(), quantity: None });
				for (item, key) in parent.collect::<Vec<_>>().iter().zip(&event.parent) {
					self.touch_single(act, key, item);
				}
				let gone = is_step(event, "retail_selling")
					|| (event.kind == EventType::Object && action == Some(Action::Delete));
				for item in &event.items {
					self.touch(act, item);
					if gone {
						self.use_up(item, by);
					}
					self.send(&item.key, amount(item), by, sent);
				}
			},
		}
	}

	fn make(&mut self, item: &'e EventItem, by: usize) {
		match &item.key {
			key @ Item::Lgtin { .. } => self.add(key, by, amount(item)),
			key => {
				// What a transformation made may be commissioned later: it stays where it is.
				self.singles.entry(key).or_insert(Single { holder: by, inside: false, sent: Sent::Not });
			},
		}
	}

	fn add(&mut self, lot: &'e Item, by: usize, amount: u64) {
		let part = self.parts.entry(lot).or_default().entry(by).or_default();
		*part = part.saturating_add(amount);
	}

	fn take(&mut self, lot: &'e Item, by: usize, amount: u64) {
		if let Some(part) = self.parts.get_mut(lot).and_then(|parts| parts.get_mut(&by)) {
			*part = part.saturating_sub(amount);
		}
	}

	fn use_up(&mut self, item: &'e EventItem, by: usize) {
		if matches!(item.key, Item::Lgtin { .. }) {
			self.take(&item.key, by, amount(item));
		}
	}

	fn send(&mut self, key: &'e Item, amount: u64, by: usize, sent: Sent) {
		if sent == Sent::Not {
			return;
		}
		if !matches!(key, Item::Lgtin { .. }) {
			if let Some(single) = self.singles.get_mut(key).filter(|single| single.holder == by) {
				single.sent = sent;
			}
			return;
		}
		self.take(key, by, amount);
		self.sent.entry(key).or_default().push((by, sent, amount));
	}

	fn pack(&mut self, act: Act<'e>, action: Option<Action>) {
		let Act { event, by, .. } = act;
		let Some(parent) = &event.parent else { return };
		match self.singles.contains_key(parent) {
			true => {
				let whole = EventItem { key: parent.clone(), quantity: None };
				self.touch_single(act, parent, &whole);
			},
			false if action == Some(Action::Add) => {
				self.singles.insert(parent, Single { holder: by, inside: false, sent: Sent::Not });
			},
			// It was packed outside of the run.
			false => return,
		}
		match action {
			Some(Action::Add) => {
				for item in &event.items {
					self.touch(act, item);
					self.use_up(item, by);
					if let Some(single) = self.singles.get_mut(&item.key) {
						single.inside = true;
					}
					self.children.entry(parent).or_default().push((&item.key, amount(item)));
				}
			},
			Some(Action::Delete) => {
				let inside = self.children.remove(parent).unwrap_or_default();
				let named = |key: &Item| event.items.iter().find(|item| item.key == *key);
				let mut kept = Vec::new();
				for (key, held) in inside {
					let out = match named(key) {
						_ if event.items.is_empty() => held,
						Some(item) => amount(item),
						None => {
							kept.push((key, held));
							continue;
						},
					};
					match self.singles.get_mut(key) {
						Some(single) => *single = Single { holder: by, inside: false, sent: Sent::Not },
						None => {
							let out = if out == 0 { held } else { out.min(held) };
							self.add(key, by, out);
							if out < held {
								kept.push((key, held - out));
							}
						},
					}
				}
				self.children.insert(parent, kept);
			},
			_ => {},
		}
	}

	fn touch(&mut self, act: Act<'e>, item: &'e EventItem) {
		match item.key {
			Item::Lgtin { .. } => self.touch_lot(act, item),
			_ => self.touch_single(act, &item.key, item),
		}
	}

	fn touch_single(&mut self, Act { place, event, by, .. }: Act<'e>, key: &'e Item, item: &EventItem) {
		let Some(single) = self.singles.get_mut(key) else { return };
		// What is inside moves with its container. A second sale by somebody else is an alarm, not a hand-over.
		if single.holder == by || single.inside || is_step(event, "retail_selling") {
			return;
		}
		let (ask, hand) = match single.sent {
			Sent::To(to) if to == by => (false, false),
			Sent::To(_) | Sent::Away => return,
			Sent::Nobody => (false, true),
			Sent::Not => (true, true),
		};
		let take = !event.takes();
		let from = single.holder;
		*single = Single { holder: by, inside: false, sent: Sent::Not };
		if ask || hand || take {
			let item = EventItem { quantity: None, ..item.clone() };
			self.found.push(Gap { event: place, from, to: by, item, ask, hand, take });
		}
	}

	/// Of a lot, what is missing in the party's hand must have come from another party of the run.
	fn touch_lot(&mut self, Act { place, event, by, sender }: Act<'e>, item: &'e EventItem) {
		let lot = &item.key;
		let held = self.parts.get(lot).and_then(|parts| parts.get(&by)).copied().unwrap_or_default();
		let wanted = amount(item);
		let missing = if event.takes() { wanted } else { wanted.saturating_sub(held) };
		if !event.takes() && (missing == 0 && (held > 0 || wanted > 0)) {
			return;
		}
		let enough = |amount: u64| amount > 0 && amount >= missing;
		let on_its_way = |list: &Vec<(usize, Sent, u64)>, wanted: Sent| {
			list.iter().position(|(from, sent, amount)| *from != by && *sent == wanted && enough(*amount))
		};
		let list = self.sent.get(lot);
		let sent = list.and_then(|list| on_its_way(list, Sent::To(by)).map(|at| (at, false)));
		let sent = sent.or_else(|| list.and_then(|list| on_its_way(list, Sent::Nobody).map(|at| (at, true))));
		let (from, ask, hand, there) = match sent {
			Some((at, hand)) => {
				let Some(list) = self.sent.get_mut(lot) else { return };
				let (from, sent, amount) = list.swap_remove(at);
				let moved = if missing == 0 { amount } else { missing };
				if moved < amount {
					list.push((from, sent, amount - moved));
				}
				(from, false, hand, moved)
			},
			None => {
				let parts = self.parts.get(lot).into_iter().flatten();
				let others = parts.filter(|(party, amount)| **party != by && enough(**amount));
				// Which of several it was cannot be told.
				let others: Vec<_> = others.map(|(party, amount)| (*party, *amount)).collect();
				let [(from, amount)] = others[..] else { return };
				if missing == 0 && held > 0 {
					return;
				}
				let moved = if missing == 0 { amount } else { missing };
				self.take(lot, from, moved);
				(from, true, true, moved)
			},
		};
		self.add(lot, by, there);
		// A receiving event takes a lot only from whom it names.
		let take = !event.takes() || sender != Some(from);
		if ask || hand || take {
			let unit = self.units.get(lot).cloned().flatten();
			let quantity = Some(Quantity { amount: there, unit });
			let item = EventItem { key: lot.clone(), quantity };
			self.found.push(Gap { event: place, from, to: by, item, ask, hand, take });
		}
	}
}

#[cfg(test)]
mod tests {
	use serde_json::{json, Value};

	use super::*;
	use crate::{chain::to_chain::prepare, Contexts, Document};

	const ITEM: &str = "https://id.gs1.org/01/09506000134352/21/1";
	const CASE: &str = "https://id.gs1.org/00/106141411234567897";
	const LOT: &str = "https://id.gs1.org/01/04012345123456/10/L1";
	/// The GLNs of the two parties, by their keys.
	const GLNS: [u64; 2] = [9_521_000_000_018, 9_521_000_000_025];

	fn found(events: &[(usize, Value)]) -> Vec<Gap> {
		let mut minute = 0;
		let list = events.iter().map(|(_, with)| {
			minute += 1;
			let mut event = json!({
				"type": "ObjectEvent",
				"eventTime": format!("2026-06-11T14:{minute:02}:00Z"),
				"eventTimeZoneOffset": "+00:00",
				"action": "OBSERVE",
			});
			event.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
			if event["type"] == "TransformationEvent" {
				event.as_object_mut().unwrap().shift_remove("action");
			}
			event
		});
		let document = Document::from_value(Value::Array(list.collect())).unwrap();
		let made = prepare(&document, &Contexts::default()).unwrap();
		assert_eq!(made.faults, []);
		let run = made.events.iter().zip(events).map(|(one, (by, _))| (&one.event, *by));
		gaps(run, |gln| GLNS.iter().position(|known| *known == gln))
	}

	fn made() -> (usize, Value) {
		(0, json!({ "action": "ADD", "bizStep": "commissioning", "epcList": [ITEM] }))
	}

	fn ends(kind: &str, list: &str, end: &str, who: usize) -> Value {
		json!({ list: [{ "type": kind, end: format!("https://id.gs1.org/417/{:013}", GLNS[who]) }] })
	}

	fn with(mut one: Value, other: Value) -> Value {
		one.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
		one
	}

	fn step(step: &str, epc: &str) -> Value {
		json!({ "bizStep": step, "epcList": [epc] })
	}

	/// What each gap is about: event, ask, hand, take.
	fn ways(events: &[(usize, Value)]) -> Vec<(usize, bool, bool, bool)> {
		found(events).iter().map(|gap| (gap.event, gap.ask, gap.hand, gap.take)).collect()
	}

	#[test]
	fn should_find_what_is_missing_between_two_parties() {
		let to = |kind: &str| with(step("shipping", ITEM), ends(kind, "destinationList", "destination", 1));
		for kind in ["possessing_party", "owning_party", "location"] {
			assert_eq!(ways(&[made(), (0, to(kind)), (1, step("receiving", ITEM))]), [], "{kind}");
			// Sent, and no receiving event.
			assert_eq!(ways(&[made(), (0, to(kind)), (1, step("storing", ITEM))]), [(2, false, false, true)]);
		}
		let shipped = (0, step("shipping", ITEM));
		assert_eq!(ways(&[made(), shipped.clone(), (1, step("receiving", ITEM))]), [(2, false, true, false)]);
		assert_eq!(ways(&[made(), shipped.clone(), (1, step("storing", ITEM))]), [(2, false, true, true)]);
		assert_eq!(ways(&[made(), (1, step("receiving", ITEM))]), [(1, true, true, false)]);
		// Once it is there, it is there; and its own party needs nothing.
		let twice = [
			made(),
			shipped,
			(1, step("receiving", ITEM)),
			(1, step("storing", ITEM)),
			(0, step("storing", ITEM)),
		];
		assert_eq!(ways(&twice), [(2, false, true, false), (4, true, true, true)]);
	}

	#[test]
	fn should_find_nothing_where_the_chain_must_judge() {
		// Unknown to the run; sent to a third; sold by somebody else; inside a container that moves.
		assert_eq!(ways(&[(1, step("receiving", ITEM))]), []);
		let third = json!({ "destinationList": [{ "type": "possessing_party", "destination": "https://id.gs1.org/417/9521000000032" }] });
		assert_eq!(
			ways(&[made(), (0, with(step("shipping", ITEM), third)), (1, step("receiving", ITEM))]),
			[]
		);
		assert_eq!(ways(&[made(), (1, step("retail_selling", ITEM))]), []);
		let packed = |action: &str| json!({ "type": "AggregationEvent", "action": action, "parentID": CASE, "childEPCs": [ITEM] });
		let run = [
			made(),
			(0, packed("ADD")),
			(0, step("shipping", CASE)),
			(1, step("receiving", CASE)),
			(1, packed("DELETE")),
			(1, step("storing", ITEM)),
		];
		assert_eq!(ways(&run), [(3, false, true, false)]);
		assert_eq!(found(&run)[0].item.key, Item::parse(CASE).unwrap());
	}

	#[test]
	fn should_follow_the_amounts_of_a_lot() {
		let of = |step: &str, amount: u64| json!({ "bizStep": step, "quantityList": [{ "epcClass": LOT, "quantity": amount, "uom": "KGM" }] });
		let made = (0, with(json!({ "action": "ADD" }), of("commissioning", 60)));
		let from = ends("owning_party", "sourceList", "source", 0);
		let to = ends("owning_party", "destinationList", "destination", 1);
		let sent = (0, with(of("shipping", 40), to));
		// Both ends named: nothing is missing. No sender named: the lot is taken over.
		assert_eq!(ways(&[made.clone(), sent.clone(), (1, with(of("receiving", 40), from.clone()))]), []);
		assert_eq!(ways(&[made.clone(), sent, (1, of("receiving", 40))]), [(2, false, false, true)]);
		// A receipt that names no amount takes all of it, in the unit it was made in.
		let all = (1, json!({ "bizStep": "receiving", "epcList": [LOT] }));
		let gap = &found(&[made.clone(), (0, of("shipping", 40)), all])[0];
		assert_eq!(gap.item.quantity.as_ref().map(ToString::to_string), Some("40 KGM".into()));
		// Nobody named at all, and used at once.
		let bread = json!({
			"type": "TransformationEvent",
			"inputQuantityList": [{ "epcClass": LOT, "quantity": 25, "uom": "KGM" }],
			"outputEPCList": [ITEM],
		});
		let run = [made.clone(), (0, of("shipping", 40)), (1, bread.clone()), (1, bread.clone())];
		let gaps = found(&run[..3]);
		assert_eq!((gaps[0].ask, gaps[0].hand, gaps[0].take), (false, true, true));
		assert_eq!(gaps[0].item.quantity.as_ref().map(ToString::to_string), Some("25 KGM".into()));
		// Never shipped: asked for, as far as one party alone has so much.
		assert_eq!(ways(&[made.clone(), (1, bread.clone())]), [(1, true, true, true)]);
		assert_eq!(ways(&[(0, with(json!({ "action": "ADD" }), of("commissioning", 20))), (1, bread)]), []);
		// Its own part needs nothing.
		assert_eq!(ways(&[made, (0, of("inspecting", 60))]), []);
	}
}
