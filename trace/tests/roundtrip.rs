// SPDX-License-Identifier: Apache-2.0

//! Document to chain and back, without a node: nothing the chain holds changes on the way, word by word and field by
//! field; and what is made from the chain passes the check.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

mod generator;

use generator::random::Random;
use serde_json::{json, Value};
use souk_trace::{
	chain::{
		event::{
			Action, BizTransaction, Endpoint, EndpointKind, ErrorReason, ErrorView, EventItem, EventType,
			EventView, Item, PartyView, Place, Quantity, Reference, Text, TraceEvent, Unit, OTHER,
		},
		keyring::Key,
		to_chain::{prepare, Preparation},
		to_document,
	},
	check, generate,
	vocabulary::{BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION, ERROR_REASON, SOURCE_DESTINATION_TYPE},
	Contexts, Document,
};
use subxt::ext::codec::{Decode, Encode};

fn document(events: Value) -> Document {
	Document::from_value(json!({
		"@context": [
			"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
			{ "cbvmda": "urn:epcglobal:cbv:mda:" },
			{ "souk": "urn:souk:trace:" },
		],
		"type": "EPCISDocument",
		"schemaVersion": "2.0",
		"creationDate": "2026-03-01T08:00:00Z",
		"epcisBody": { "eventList": events },
	}))
	.unwrap()
}

/// To the chain and back once more: the bytes a call carries, decoded.
fn prepared(document: &Document) -> Preparation {
	let contexts = Contexts::default();
	assert_eq!(check(document, &contexts), [], "{:#}", document.root());
	let mut made = prepare(document, &contexts).unwrap();
	assert_eq!(made.faults, [], "{:#}", document.root());
	for prepared in &mut made.events {
		let bytes = prepared.event.encode();
		let back = TraceEvent::decode(&mut bytes.as_slice()).unwrap();
		assert_eq!(back, prepared.event);
		prepared.event = back;
	}
	made
}

fn view(event: TraceEvent, number: u64) -> EventView {
	let account = Key::from_secret("//Alice").unwrap().account;
	let by = PartyView { account, gln: Some(9_521_000_000_018), prefix: None, contact: None, deposit: 0 };
	let recorded = 1_772_409_600_123;
	EventView { number, event, by, recorded, order: None, by_chain: false, suspects: vec![], error: None }
}

/// A document of events as the chain would give them back.
fn back(events: Vec<TraceEvent>) -> Document {
	let views: Vec<_> = (0..).zip(events).map(|(number, event)| view(event, number)).collect();
	Document::from_value(to_document::document(&views, "2026-03-02T00:00:00Z")).unwrap()
}

/// The members of an event that the chain is to give back.
fn essence(event: &Value) -> Value {
	let mut event = event.clone();
	let members = event.as_object_mut().unwrap();
	members.retain(|name, _| {
		!["eventID", "recordTime", "errorDeclaration"].contains(&name.as_str()) && !name.starts_with("souk:")
	});
	let mut sorted: Vec<_> = std::mem::take(members).into_iter().collect();
	sorted.sort_by(|one, other| one.0.cmp(&other.0));
	sorted.into_iter().collect::<serde_json::Map<_, _>>().into()
}

fn there_and_back(event: Value) -> Value {
	let document = document(json!([event]));
	let made = prepared(&document);
	let again = back(made.events.iter().map(|one| one.event.clone()).collect());
	assert_eq!(check(&again, &Contexts::default()), [], "{:#}", again.root());
	again.root()["epcisBody"]["eventList"][0].clone()
}

fn sample() -> Value {
	json!({
		"type": "ObjectEvent",
		"eventTime": "2026-03-03T04:05:06.789+05:30",
		"eventTimeZoneOffset": "+05:30",
		"action": "OBSERVE",
		"epcList": ["https://id.gs1.org/00/106141411234567897"],
		"readPoint": { "id": "https://id.gs1.org/414/0614141073467/254/dock-7" },
	})
}

#[test]
fn should_come_back_when_any_word_of_the_standard_goes_on_chain() {
	let mut words = 0;
	for (name, vocabulary) in [("bizStep", &BIZ_STEP), ("disposition", &DISPOSITION)] {
		for (_, word) in vocabulary.iter() {
			let mut event = sample();
			event[name] = json!(word);
			assert_eq!(essence(&there_and_back(event.clone())), essence(&event));
			words += 1;
		}
	}
	for (_, word) in BIZ_TRANSACTION_TYPE.iter() {
		let mut event = sample();
		event["bizTransactionList"] =
			json!([{ "type": word, "bizTransaction": "urn:epcglobal:cbv:bt:0614141073467:4711" }]);
		assert_eq!(essence(&there_and_back(event.clone())), essence(&event));
		words += 1;
	}
	assert_eq!(words, 41 + 33 + 13);
	for (_, word) in SOURCE_DESTINATION_TYPE.iter() {
		let mut event = sample();
		let application = if word == "location" { "414" } else { "417" };
		let name = format!("https://id.gs1.org/{application}/0614141073467");
		event["sourceList"] = json!([{ "type": word, "source": name }]);
		event["destinationList"] = json!([{ "type": word, "destination": name }]);
		assert_eq!(essence(&there_and_back(event.clone())), essence(&event));
	}
}

#[test]
fn should_be_one_number_when_a_word_is_written_in_any_of_its_forms() {
	for form in [
		"shipping",
		"cbv:BizStep-shipping",
		"https://ref.gs1.org/cbv/BizStep-shipping",
		"urn:epcglobal:cbv:bizstep:shipping",
	] {
		let mut event = sample();
		event["bizStep"] = json!(form);
		assert_eq!(there_and_back(event)["bizStep"], "shipping");
	}
}

#[test]
fn should_come_back_when_all_five_types_go_on_chain() {
	let times = |kind: &str| json!({ "type": kind, "eventTime": "2026-03-03T04:05:06.000-05:00", "eventTimeZoneOffset": "-05:00" });
	let with = |kind: &str, members: Value| {
		let mut event = times(kind);
		event.as_object_mut().unwrap().append(&mut members.as_object().unwrap().clone());
		event
	};
	let lot = |quantity: Value| json!([{ "epcClass": "https://id.gs1.org/01/04012345123456/10/L1", "quantity": quantity, "uom": "KGM" }]);
	let items = ["https://id.gs1.org/01/09506000134352/21/1", "https://id.gs1.org/01/09506000134352/21/2"];
	for event in [
		with("ObjectEvent", json!({ "action": "ADD", "quantityList": lot(json!(1250.5)) })),
		with(
			"ObjectEvent",
			json!({ "action": "ADD", "epcList": items, "ilmd": { "cbvmda:lotNumber": "L1" } }),
		),
		with("ObjectEvent", json!({ "action": "DELETE", "epcList": items })),
		with(
			"AggregationEvent",
			json!({ "action": "ADD", "parentID": "https://id.gs1.org/00/106141411234567897", "childEPCs": items, "childQuantityList": lot(json!(0.125)) }),
		),
		with(
			"AggregationEvent",
			json!({ "action": "DELETE", "parentID": "https://id.gs1.org/00/106141411234567897" }),
		),
		with("AssociationEvent", json!({ "action": "ADD", "parentID": items[0], "childEPCs": [items[1]] })),
		with("TransformationEvent", json!({ "inputQuantityList": lot(json!(60)), "outputEPCList": items })),
		with(
			"TransactionEvent",
			json!({ "action": "ADD", "epcList": items, "bizTransactionList": [{ "bizTransaction": "urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01" }] }),
		),
		with(
			"TransactionEvent",
			json!({ "action": "OBSERVE", "parentID": items[0], "epcList": [], "bizTransactionList": [{ "type": "po", "bizTransaction": "https://orders.example/4711" }] }),
		),
	] {
		assert_eq!(essence(&there_and_back(event.clone())), essence(&event));
	}
}

#[test]
fn should_come_back_when_a_supply_chain_is_generated() {
	for (_, generated) in generate::documents(230, 9) {
		let document = Document::from_value(generated).unwrap();
		let made = prepared(&document);
		let again = back(made.events.iter().map(|one| one.event.clone()).collect());
		assert_eq!(check(&again, &Contexts::default()), []);
		let (before, after) = (document.events().unwrap(), again.events().unwrap());
		assert_eq!(before.len(), after.len());
		for (one, other) in before.iter().zip(&after) {
			assert_eq!(essence(one.event), essence(other.event));
		}
		let twice = prepared(&again);
		for (one, other) in made.events.iter().zip(&twice.events) {
			let (id, digest) = (other.event.id, other.event.digest);
			assert_eq!(TraceEvent { id, digest, ..one.event.clone() }, other.event);
		}
	}
}

#[test]
fn should_declare_what_comes_out_when_a_transformation_changes_units() {
	let mut event = json!({
		"type": "TransformationEvent",
		"eventTime": "2026-03-03T04:05:06Z",
		"eventTimeZoneOffset": "+00:00",
		"inputQuantityList": [{ "epcClass": "https://id.gs1.org/01/04012345123456/10/L1", "quantity": 60, "uom": "KGM" }],
		"outputEPCList": ["https://id.gs1.org/01/09506000134352/21/1", "https://id.gs1.org/01/09506000134352/21/2"],
		"outputQuantityList": [{ "epcClass": "https://id.gs1.org/01/04012345123456/10/L2", "quantity": 50, "uom": "KGM" }],
	});
	let of = |event: &Value| prepared(&document(json!([event]))).events[0].event.declared.clone();
	assert_eq!(of(&event), [Quantity { amount: 2_000_000, unit: None }]);
	event["souk:declaredYieldList"] = json!([{ "quantity": 90 }, { "quantity": 7.5, "uom": "LTR" }]);
	let litres = Quantity { amount: 7_500_000, unit: Some(Unit(b"LTR".to_vec())) };
	assert_eq!(of(&event), [Quantity { amount: 90_000_000, unit: None }, litres]);
}

#[test]
fn should_name_events_by_hash_when_an_error_declaration_names_them_by_id() {
	let mut wrong = sample();
	wrong["eventID"] = json!("urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01");
	let mut right = sample();
	right["eventID"] = json!("urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a02");
	right["eventTime"] = json!("2026-03-03T04:05:07.000+05:30");
	for (_, reason) in ERROR_REASON.iter() {
		wrong["errorDeclaration"] = json!({
			"declarationTime": "2026-03-05T12:00:00Z",
			"reason": reason,
			"correctiveEventIDs": [right["eventID"]],
		});
		let made = prepared(&document(json!([wrong, right])));
		let error = made.events[0].error.clone().unwrap();
		assert_eq!(error.corrections, [made.events[1].event.id]);

		let mut recorded = view(made.events[0].event.clone(), 1);
		recorded.error = Some(ErrorView {
			reason: error.reason,
			declared: 1_772_712_000_000,
			corrections: error.corrections,
		});
		let again = to_document::recorded(&recorded);
		assert_eq!(again["errorDeclaration"]["reason"], reason);
		let list = document(json!([again]));
		assert_eq!(check(&list, &Contexts::default()), []);
		assert_eq!(prepared(&list).events[0].error, made.events[0].error);
	}
}

#[test]
fn should_say_where_and_why_when_an_event_cannot_go_on_chain() {
	let with = |name: &str, value: Value| {
		let mut event = sample();
		event[name] = value;
		event
	};
	let many: Vec<String> =
		(0..129).map(|at| format!("https://id.gs1.org/01/09506000134352/21/{at}")).collect();
	let quantity = |quantity: Value| json!([{ "epcClass": "https://id.gs1.org/01/04012345123456/10/L1", "quantity": quantity }]);
	for (event, path, rule) in [
		(with("epcList", json!(["urn:epc:id:giai:4000001.111"])), "", "not-on-chain"),
		(with("epcList", json!(many)), ".epcList", "too-many"),
		(with("quantityList", quantity(json!(0.0000001))), ".quantityList[0].quantity", "quantity"),
		(with("quantityList", quantity(json!(1e30))), ".quantityList[0].quantity", "quantity"),
		(with("eventTime", json!("1969-12-31T23:59:59Z")), ".eventTime", "time"),
		(
			with("errorDeclaration", json!({ "declarationTime": "2026-03-05T12:00:00Z" })),
			".errorDeclaration.reason",
			"not-on-chain",
		),
		(
			json!({
				"type": "AggregationEvent", "eventTime": "2026-03-03T04:05:06Z", "eventTimeZoneOffset": "+00:00", "action": "DELETE",
				"parentID": "https://id.gs1.org/00/106141411234567897", "childEPCs": ["urn:epc:id:giai:4000001.111"],
			}),
			"",
			"not-on-chain",
		),
		(
			json!({
				"type": "AssociationEvent", "eventTime": "2026-03-03T04:05:06Z", "eventTimeZoneOffset": "+00:00", "action": "DELETE",
				"parentID": "urn:epc:id:grai:4012345.55555.987", "childEPCs": ["https://id.gs1.org/01/09506000134352/21/1"],
			}),
			".parentID",
			"not-on-chain",
		),
	] {
		let document = document(json!([sample(), event]));
		let made = prepare(&document, &Contexts::default()).unwrap();
		let faults: Vec<_> = made.faults.iter().map(|fault| (fault.path.as_str(), fault.name())).collect();
		assert_eq!(
			faults,
			[(format!("$.epcisBody.eventList[1]{path}").as_str(), rule)],
			"{:#}",
			document.root()
		);
		assert_eq!(made.events.len(), 1);
	}
}

#[test]
fn should_note_what_stays_when_the_chain_has_no_place_for_it() {
	let mut event = sample();
	event["epcList"] = json!(["https://id.gs1.org/00/106141411234567897", "urn:epc:id:giai:4000001.111"]);
	event["readPoint"] = json!({ "id": "geo:50.1,8.6" });
	event["persistentDisposition"] = json!({ "set": ["completeness_verified"] });
	event["bizStep"] = json!("https://example.com/steps/frying");
	event["sourceList"] =
		json!([{ "type": "https://example.com/kind", "source": "urn:epc:id:pgln:0614141.07346" }]);
	let made = prepared(&document(json!([event])));
	let notes: Vec<_> =
		made.notes.iter().map(|note| note.path.trim_start_matches("$.epcisBody.eventList[0]")).collect();
	assert_eq!(
		notes,
		[".epcList[1]", ".bizStep", ".readPoint.id", ".sourceList[0]", ".persistentDisposition"]
	);
	let event = &made.events[0].event;
	assert_eq!((event.biz_step, event.items.len(), &event.read_point), (Some(OTHER), 1, &None));
}

// ---- anything the chain may hold ----

struct Maker(Random);

impl Maker {
	fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
		self.0.chance(60).then(|| make(self))
	}

	fn several<T>(&mut self, low: u64, high: u64, make: impl Fn(&mut Self) -> T) -> Vec<T> {
		(0..self.0.between(low, high)).map(|_| make(self)).collect()
	}

	fn text(&mut self) -> Text {
		let set = b"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
		let length = self.0.between(1, 20);
		let text: String =
			(0..length).map(|_| char::from(set[self.0.below(set.len() as u64) as usize])).collect();
		Text::new(&text).unwrap()
	}

	/// A number that ends in its check digit.
	fn key(&mut self, digits: u32) -> u64 {
		let body = self.0.below(10u64.pow(digits - 1));
		let text: Vec<char> = body.to_string().chars().collect();
		body * 10 + u64::from(souk_trace::link::check_digit(&text).to_digit(10).unwrap())
	}

	fn place(&mut self) -> Place {
		let gln = self.key(13);
		Place { gln, extension: self.maybe(Self::text) }
	}

	fn hash(&mut self) -> [u8; 32] {
		std::array::from_fn(|_| self.0.below(256) as u8)
	}

	fn quantity(&mut self) -> Quantity {
		let amount = if self.0.chance(50) { self.0.below(1_000_000_000_000) } else { self.0.next() }.max(1);
		Quantity {
			amount,
			unit: self.maybe(|it| Unit(it.0.pick(&["KGM", "LTR", "H87", "C62", "2N"]).as_bytes().to_vec())),
		}
	}

	fn item(&mut self) -> EventItem {
		let key = match self.0.below(3) {
			0 => Item::Sgtin { gtin: self.key(14), serial: self.text() },
			1 => Item::Lgtin { gtin: self.key(14), lot: self.text() },
			_ => Item::Sscc { sscc: self.key(18) },
		};
		let quantity = if matches!(key, Item::Lgtin { .. }) { self.maybe(Self::quantity) } else { None };
		EventItem { key, quantity }
	}

	/// Documents list single items before lots.
	fn items(&mut self, low: u64) -> Vec<EventItem> {
		let mut items = self.several(low, 6, Self::item);
		items.sort_by_key(|item| matches!(item.key, Item::Lgtin { .. }));
		items
	}

	fn endpoint(&mut self) -> Endpoint {
		let kind = match self.0.below(3) {
			0 => EndpointKind::Location,
			1 => EndpointKind::OwningParty,
			_ => EndpointKind::PossessingParty,
		};
		Endpoint { kind, place: self.place() }
	}

	fn transaction(&mut self) -> BizTransaction {
		let reference = match self.0.below(3) {
			0 => Reference::Hash(self.hash()),
			1 => Reference::Text(b"urn:epcglobal:cbv:bt:0614141073467:4711".to_vec()),
			_ => Reference::Text(format!("https://orders.example/{}", self.0.digits(8)).into_bytes()),
		};
		let kind = self.maybe(|it| match it.0.below(14) {
			13 => OTHER,
			code => code as u8,
		});
		BizTransaction { kind, reference }
	}

	fn event(&mut self) -> TraceEvent {
		let kind = EventType::ALL[self.0.below(5) as usize];
		let transforms = kind == EventType::Transformation;
		let action = (!transforms).then(|| Action::ALL[self.0.below(3) as usize]);
		let needs_parent = matches!(kind, EventType::Aggregation | EventType::Association);
		let is_all = needs_parent && action == Some(Action::Delete) && self.0.chance(30);
		let parent_may = needs_parent || kind == EventType::Transaction;
		let parent =
			if needs_parent || (parent_may && self.0.chance(50)) { Some(self.item().key) } else { None };
		let parent = parent.map(|item| match item {
			// An aggregation's parent is one thing.
			Item::Lgtin { .. } => Item::Sscc { sscc: self.key(18) },
			other => other,
		});
		let mut items = if is_all { vec![] } else { self.items(1) };
		let mut outputs = if transforms { self.items(1) } else { vec![] };
		// What is made, used up, packed or taken out of use has an amount.
		let packs = matches!(kind, EventType::Aggregation | EventType::Association);
		let needed = transforms
			|| (kind == EventType::Object && action != Some(Action::Observe))
			|| (packs && action == Some(Action::Add));
		for item in items.iter_mut().chain(&mut outputs).filter(|_| needed) {
			if matches!(item.key, Item::Lgtin { .. }) && item.quantity.is_none() {
				item.quantity = Some(self.quantity());
			}
		}
		let created: &[EventItem] = match (kind, action) {
			(EventType::Transformation, _) => &outputs,
			(EventType::Object, Some(Action::Add)) => &items,
			_ => &[],
		};
		let has_lot = created.iter().any(|item| matches!(item.key, Item::Sgtin { .. }));
		TraceEvent {
			id: self.hash(),
			digest: self.hash(),
			kind,
			action,
			time: self.0.below(4_000_000_000_000),
			offset: self.0.between(0, 1680) as i16 - 840,
			biz_step: self.maybe(|it| it.0.below(41) as u8),
			disposition: self.maybe(|it| if it.0.chance(10) { OTHER } else { it.0.below(33) as u8 }),
			read_point: self.maybe(Self::place),
			biz_location: self.maybe(Self::place),
			parent,
			lot: if has_lot { self.maybe(Self::text) } else { None },
			transformation: if transforms { self.maybe(Self::hash) } else { None },
			declared: if transforms { self.several(1, 8, Self::quantity) } else { vec![] },
			items,
			outputs,
			transactions: match kind {
				EventType::Transaction => self.several(1, 8, Self::transaction),
				_ => self.several(0, 3, Self::transaction),
			},
			sources: self.several(0, 6, Self::endpoint),
			destinations: self.several(0, 6, Self::endpoint),
			body: None,
		}
	}
}

#[test]
fn should_be_the_same_event_when_anything_the_chain_holds_goes_to_a_document_and_back() {
	let contexts = Contexts::default();
	for seed in 0..12 {
		let mut maker = Maker(Random::new(seed));
		let events = maker.several(50, 50, Maker::event);
		let document = back(events.clone());
		assert_eq!(check(&document, &contexts), [], "seed {seed}");
		let made = prepare(&document, &contexts).unwrap();
		assert_eq!(made.faults, [], "seed {seed}");
		for (event, again) in events.into_iter().zip(made.events) {
			let again = again.event;
			assert_eq!(TraceEvent { id: again.id, digest: again.digest, ..event }, again, "seed {seed}");
		}
	}
}

#[test]
fn should_tell_what_only_the_chain_knows_when_it_gives_events_back() {
	let event = prepared(&document(json!([sample()]))).events[0].event.clone();
	let mut delivery = view(TraceEvent { body: Some(souk_trace::chain::cid::of(b"x")), ..event.clone() }, 7);
	delivery.order = Some(3);
	delivery.by_chain = true;
	delivery.suspects = vec![event.items[0].key.clone()];
	let made = to_document::recorded(&delivery);
	assert_eq!((&made["souk:number"], &made["souk:order"]), (&json!(7), &json!(3)));
	assert_eq!(made["souk:suspectedClones"], json!(["https://id.gs1.org/00/106141411234567897"]));
	assert_eq!(made["souk:recordedByParty"], "https://id.gs1.org/417/9521000000018");
	assert!(made["souk:body"].as_str().unwrap().starts_with("bafkrei"));
	assert!(made["eventID"].as_str().unwrap().starts_with("urn:souk:event:"));
	assert_eq!(check(&document(json!([made])), &Contexts::default()), []);
	assert_eq!(ErrorReason::DidNotOccur.encode(), [0]);
}
