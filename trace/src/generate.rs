// SPDX-License-Identifier: Apache-2.0

//! A supply chain made from a seed: five parties, from the field to the buyer, every event where possession allows it.
//!
//! A *flow* is one lot of raw material and what becomes of it. Each of its events needs the one before, so a document
//! per party, taken in order, is a history the chain accepts. Flows share nothing but the parties, and other seeds share
//! not even identifiers, so several runs fit on one chain.
//!
//! Things change hands in all the ways they do in the field ([`Way`]), one after the other: a shipment names the possessing
//! party, the owning party, the location, or nobody; or there is no shipment at all, and whoever received asks. What no
//! document names is handed over by `submit`, which has the keys of all five.

use serde_json::{json, Value};

use crate::{
	context::EPCIS_CONTEXTS,
	item::{Item, Place, Text},
	lexical::local_time,
	link::check_digit,
};

/// A party of the generated chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
	/// What it does, also the name of its document.
	pub name: &'static str,
	/// The last digits of its GLN before the check digit.
	number: u64,
	/// The development key that usually plays it.
	pub key: &'static str,
}

/// The parties, in the order things pass through their hands.
pub const PARTIES: [Party; 5] = [
	Party { name: "grower", number: 1, key: "//Alice" },
	Party { name: "factory", number: 2, key: "//Bob" },
	Party { name: "carrier", number: 3, key: "//Charlie" },
	Party { name: "warehouse", number: 4, key: "//Dave" },
	Party { name: "shop", number: 5, key: "//Eve" },
];

/// GS1's prefix for demonstrations and examples, with the company number of the generated parties.
const COMPANY: u64 = 9_521_000;

impl Party {
	/// Its GLN, 13 digits as a number.
	pub fn gln(self) -> u64 {
		checked(COMPANY * 100_000 + self.number)
	}
}

/// Items made out of one lot.
const ITEMS: u64 = 6;

/// Events of a whole flow.
pub const FLOW_EVENTS: u64 = 17 + ITEMS;

/// Milliseconds since 1970 of 2026-01-05T06:00:00Z, when the first flow starts.
const START: i64 = 1_767_592_800_000;
const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// The number with its check digit behind it.
fn checked(body: u64) -> u64 {
	let digits: Vec<char> = body.to_string().chars().collect();
	body * 10 + check_digit(&digits).to_digit(10).map_or(0, u64::from)
}

/// The documents of `events` events (up to two million), one per party that has any, in the order they must be submitted.
pub fn documents(events: u64, seed: u32) -> Vec<(Party, Value)> {
	let mut lists: [Vec<Value>; 5] = Default::default();
	for flow in 0..events.div_ceil(FLOW_EVENTS) {
		let wanted = (events - flow * FLOW_EVENTS).min(FLOW_EVENTS);
		let made = Flow { seed, flow }.events();
		for (party, event) in made.into_iter().take(usize::try_from(wanted).unwrap_or(usize::MAX)) {
			if let Some(list) = lists.get_mut(party) {
				list.push(event);
			}
		}
	}
	let [standard, ..] = EPCIS_CONTEXTS;
	PARTIES
		.into_iter()
		.zip(lists)
		.filter(|(_, list)| !list.is_empty())
		.map(|(party, list)| {
			let document = json!({
				"@context": [standard],
				"type": "EPCISDocument",
				"schemaVersion": "2.0",
				"creationDate": "2026-02-01T00:00:00.000Z",
				"sender": Place::party(party.gln()),
				"epcisBody": { "eventList": list },
			});
			(party, document)
		})
		.collect()
}

/// The places of [`PARTIES`].
const GROWER: usize = 0;
const FACTORY: usize = 1;
const CARRIER: usize = 2;
const WAREHOUSE: usize = 3;
const SHOP: usize = 4;

fn gln(party: usize) -> u64 {
	PARTIES.get(party).map_or(0, |party| party.gln())
}

/// How a hand-over is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
	/// The shipment names the possessing party.
	Possessing,
	/// The shipment names the owning party.
	Owning,
	/// The shipment names a dock of the receiver.
	Location,
	/// The shipment names nobody.
	Nobody,
	/// Nothing is shipped: the receiver has it, and asks for it.
	Asked,
}

struct Flow {
	seed: u32,
	flow: u64,
}

impl Flow {
	fn lot(&self) -> Item {
		Item::Lgtin {
			gtin: checked(COMPANY * 100_000 + 1),
			lot: Text::made(&format!("R{}-{}", self.seed, self.flow)),
		}
	}

	fn item(&self, number: u64) -> Item {
		Item::Sgtin {
			gtin: checked(COMPANY * 100_000 + 2),
			serial: Text::made(&format!("S{}-{}-{number}", self.seed, self.flow)),
		}
	}

	/// The pallet of raw material (0) and the case of items (1).
	fn unit(&self, which: u64) -> Item {
		// Extension digit, company, nine digits of reference.
		let reference = u64::from(self.seed % 1_000) * 1_000_000 + self.flow % 500_000 * 2 + which;
		Item::Sscc {
			sscc: checked((3 + which) * 10_000_000_000_000_000 + COMPANY * 1_000_000_000 + reference),
		}
	}

	/// One event of a party: what it does and where, after `day` days and some minutes.
	fn event(&self, party: usize, day: i64, minute: i64, members: Value) -> (usize, Value) {
		let time = START
			+ day * DAY
			+ (i64::try_from(self.flow).unwrap_or_default() % 1_000) * MINUTE
			+ minute * MINUTE / 10;
		let mut event = json!({});
		if let (Some(event), Some(members)) = (event.as_object_mut(), members.as_object()) {
			event.insert("type".into(), members.get("type").cloned().unwrap_or_default());
			event.insert("eventTime".into(), json!(local_time(time, 0).unwrap_or_default()));
			event.insert("eventTimeZoneOffset".into(), json!("+00:00"));
			for (name, value) in members {
				event.insert(name.clone(), value.clone());
			}
			event.insert(
				"readPoint".into(),
				json!({ "id": Place { gln: gln(party), extension: None }.to_string() }),
			);
		}
		(party, event)
	}

	/// How the flow changes hands at one of its four places. The last of these is at times left open by the documents.
	fn way(&self, leg: u64) -> Way {
		let ways = [Way::Possessing, Way::Owning, Way::Location, Way::Nobody, Way::Asked];
		let way = if leg == 3 { self.flow % 5 } else { (self.flow % 3 + leg) % 3 };
		usize::try_from(way).ok().and_then(|way| ways.get(way)).copied().unwrap_or(Way::Possessing)
	}

	/// What a party does last with what it gives away.
	fn shipping(&self, from: usize, to: usize, day: i64, unit: &Item, leg: u64) -> (usize, Value) {
		let way = self.way(leg);
		if way == Way::Asked {
			return self.observed(from, day, 5, "inspecting", "in_progress", unit);
		}
		let mut members = json!({
			"type": "ObjectEvent",
			"action": "OBSERVE",
			"bizStep": "shipping",
			"disposition": "in_transit",
			"epcList": [unit.to_string()],
			"bizTransactionList": [{
				"type": "desadv",
				"bizTransaction": format!("urn:epcglobal:cbv:bt:{:013}:{}-{}", gln(from), self.seed, self.flow),
			}],
		});
		let dock =
			|party: usize| Place { gln: gln(party), extension: Some(Text::made("dock-1")) }.to_string();
		let ends = match way {
			Way::Possessing => Some(("possessing_party", Place::party(gln(from)), Place::party(gln(to)))),
			Way::Owning => Some(("owning_party", Place::party(gln(from)), Place::party(gln(to)))),
			Way::Location => Some(("location", dock(from), dock(to))),
			Way::Nobody | Way::Asked => None,
		};
		if let (Some((kind, source, destination)), Some(members)) = (ends, members.as_object_mut()) {
			members.insert("sourceList".into(), json!([{ "type": kind, "source": source }]));
			members.insert("destinationList".into(), json!([{ "type": kind, "destination": destination }]));
		}
		self.event(from, day, 5, members)
	}

	fn observed(
		&self,
		party: usize,
		day: i64,
		minute: i64,
		step: &str,
		disposition: &str,
		unit: &Item,
	) -> (usize, Value) {
		self.event(
			party,
			day,
			minute,
			json!({
				"type": "ObjectEvent",
				"action": "OBSERVE",
				"bizStep": step,
				"disposition": disposition,
				"epcList": [unit.to_string()],
			}),
		)
	}

	fn events(&self) -> Vec<(usize, Value)> {
		let (lot, pallet, case) = (self.lot(), self.unit(0), self.unit(1));
		let quantity = json!([{ "epcClass": lot.to_string(), "quantity": 60, "uom": "KGM" }]);
		let items: Vec<String> = (0..ITEMS).map(|number| self.item(number).to_string()).collect();
		let mut events = vec![
			self.event(
				GROWER,
				0,
				0,
				json!({
					"type": "ObjectEvent",
					"action": "ADD",
					"bizStep": "commissioning",
					"disposition": "active",
					"quantityList": quantity,
				}),
			),
			self.event(
				GROWER,
				0,
				3,
				json!({
					"type": "AggregationEvent",
					"action": "ADD",
					"bizStep": "packing",
					"disposition": "in_progress",
					"parentID": pallet.to_string(),
					"childQuantityList": quantity,
				}),
			),
			self.shipping(GROWER, FACTORY, 0, &pallet, 0),
			self.observed(FACTORY, 1, 0, "receiving", "in_progress", &pallet),
			self.event(
				FACTORY,
				1,
				1,
				json!({
					"type": "AggregationEvent",
					"action": "DELETE",
					"bizStep": "unpacking",
					"disposition": "in_progress",
					"parentID": pallet.to_string(),
					"childQuantityList": quantity,
				}),
			),
			self.event(
				FACTORY,
				1,
				2,
				json!({
					"type": "TransformationEvent",
					"bizStep": "creating_class_instance",
					"disposition": "active",
					"inputQuantityList": quantity,
					"outputEPCList": items,
					"ilmd": { "cbvmda:lotNumber": format!("P{}-{}", self.seed, self.flow) },
				}),
			),
			self.event(
				FACTORY,
				1,
				3,
				json!({
					"type": "AggregationEvent",
					"action": "ADD",
					"bizStep": "packing",
					"disposition": "in_progress",
					"parentID": case.to_string(),
					"childEPCs": items,
				}),
			),
			self.shipping(FACTORY, CARRIER, 1, &case, 1),
			self.observed(CARRIER, 2, 0, "receiving", "in_progress", &case),
			self.observed(CARRIER, 2, 2, "transporting", "in_transit", &case),
			self.shipping(CARRIER, WAREHOUSE, 2, &case, 2),
			self.observed(WAREHOUSE, 3, 0, "receiving", "in_progress", &case),
			self.event(
				WAREHOUSE,
				3,
				1,
				json!({
					"type": "TransactionEvent",
					"action": "ADD",
					"bizStep": "accepting",
					"disposition": "in_progress",
					"epcList": [case.to_string()],
					"bizTransactionList": [{
						"type": "recadv",
						"bizTransaction": format!("urn:epcglobal:cbv:bt:{:013}:{}-{}", gln(WAREHOUSE), self.seed, self.flow),
					}],
				}),
			),
			self.observed(WAREHOUSE, 3, 2, "storing", "sellable_not_accessible", &case),
			self.shipping(WAREHOUSE, SHOP, 3, &case, 3),
			self.observed(SHOP, 4, 0, "receiving", "in_progress", &case),
			self.event(
				SHOP,
				4,
				1,
				json!({
					"type": "AggregationEvent",
					"action": "DELETE",
					"bizStep": "unpacking",
					"disposition": "sellable_accessible",
					"parentID": case.to_string(),
					"childEPCs": items,
				}),
			),
		];
		for number in 0..ITEMS {
			let minute = 2 + i64::try_from(number).unwrap_or_default();
			let item = self.item(number);
			events.push(self.observed(SHOP, 4, minute, "retail_selling", "retail_sold", &item));
		}
		events
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		chain::{
			event::{Action, EventType, TraceEvent},
			hands::gaps,
			to_chain::prepare,
		},
		check, hash_events, Contexts, Document,
	};
	use std::collections::HashSet;

	#[test]
	fn should_pass_the_check_and_have_distinct_ids_when_documents_are_generated() {
		let contexts = Contexts::default();
		let mut ids = HashSet::new();
		for (events, seed) in [(1, 0), (200, 7), (200, 1_008)] {
			let mut count = 0;
			for (_, document) in documents(events, seed) {
				let document = Document::from_value(document).unwrap();
				assert_eq!(check(&document, &contexts), []);
				for hash in hash_events(&document, &contexts).unwrap() {
					count += 1;
					assert!(ids.insert(hash.digest), "{}", hash.prehash);
				}
			}
			assert_eq!(count, events);
		}
	}

	#[test]
	fn should_change_hands_in_every_way_and_lose_nothing() {
		let contexts = Contexts::default();
		let documents: Vec<_> = documents(FLOW_EVENTS * 15, 3)
			.into_iter()
			.map(|(party, document)| (party, Document::from_value(document).unwrap()))
			.collect();
		let mut run = Vec::new();
		for (key, (_, document)) in documents.iter().enumerate() {
			let made = prepare(document, &contexts).unwrap();
			assert_eq!(made.faults, []);
			run.extend(made.events.into_iter().map(|one| (one.event, key)));
		}
		let mut kinds = std::collections::BTreeMap::new();
		for (event, _) in run.iter().filter(|(event, _)| event.ships()) {
			*kinds.entry(event.receiver().map(|end| end.to_string())).or_insert(0) += 1;
		}
		// Four hand-overs in each of fifteen flows, and none of them gets stuck: what is not named is handed over.
		let of = |word: &str| {
			let known = kinds.iter().filter(|(end, _)| end.as_ref().is_some_and(|end| end.starts_with(word)));
			known.map(|(_, count)| count).sum::<i32>()
		};
		assert_eq!((of("possessing"), of("owning"), of("location")), (18, 18, 18));
		assert_eq!(kinds.get(&None), Some(&3));
		let party = |gln: u64| PARTIES.iter().position(|party| party.gln() == gln);
		let found = gaps(run.iter().map(|(event, key)| (event, *key)), party);
		let ways: Vec<_> = found.iter().map(|gap| (gap.ask, gap.hand, gap.take, gap.from, gap.to)).collect();
		let (nobody, asked) = ((false, true, false, WAREHOUSE, SHOP), (true, true, false, WAREHOUSE, SHOP));
		assert_eq!(ways, [nobody, asked].repeat(3));
		// The amounts of a flow: what is made of raw material is packed, unpacked and used up, all of it.
		let amount = |of: &dyn Fn(&TraceEvent) -> bool| -> u64 {
			let items = run.iter().filter(|(event, _)| of(event)).flat_map(|(event, _)| &event.items);
			items.filter_map(|item| item.quantity.as_ref()).map(|quantity| quantity.amount).sum()
		};
		let made = amount(&|event| event.kind == EventType::Object);
		assert!(made > 0);
		assert_eq!(made, amount(&|event| event.kind == EventType::Transformation));
		let packed = |action: Action| {
			amount(&|event| event.kind == EventType::Aggregation && event.action == Some(action))
		};
		assert_eq!((made, made), (packed(Action::Add), packed(Action::Delete)));
	}

	#[test]
	fn should_have_a_flows_events_in_the_order_of_their_times() {
		let events = Flow { seed: 1, flow: 2 }.events();
		assert_eq!(events.len() as u64, FLOW_EVENTS);
		let times: Vec<_> = events.iter().map(|(_, event)| event["eventTime"].to_string()).collect();
		assert!(times.is_sorted(), "{times:?}");
	}
}
