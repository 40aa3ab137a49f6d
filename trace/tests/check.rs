// SPDX-License-Identifier: Apache-2.0

//! Validation, rule by rule: one change to a sound document, one fault, at the right place.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use serde_json::{json, Value};
use souk_trace::{check, check_event_ids, hash_events, Contexts, Document, Fault};

const EVENT: &str = "$.epcisBody.eventList[0]";

fn event(kind: &str) -> Value {
	let mut event = json!({
		"type": kind,
		"eventTime": "2026-03-02T10:15:00.123-05:00",
		"eventTimeZoneOffset": "-05:00",
		"bizStep": "packing",
		"disposition": "in_progress",
		"readPoint": { "id": "urn:epc:id:sgln:0614141.00777.0" },
		"bizLocation": { "id": "https://id.gs1.org/414/0614141073467" },
		"example:field": { "anything": [1, null] },
	});
	let own = match kind {
		"ObjectEvent" => json!({
			"action": "ADD",
			"epcList": ["https://id.gs1.org/01/09506000134352/21/1", "urn:epc:id:sscc:0614141.1123456789"],
			"quantityList": [{ "epcClass": "urn:epc:class:lgtin:4012345.012345.A", "quantity": 2.5, "uom": "KGM" }],
			"ilmd": { "cbvmda:lotNumber": "A" },
			"persistentDisposition": { "set": ["damaged"] },
			"bizTransactionList": [{ "type": "po", "bizTransaction": "urn:epcglobal:cbv:bt:0614141073467:1" }],
			"sourceList": [{ "type": "owning_party", "source": "urn:epc:id:pgln:0614141.00001" }],
			"destinationList": [{ "type": "location", "destination": "urn:epc:id:sgln:0614141.00002.0" }],
			"eventID": "ni:///sha-256;74f1dc48ee22289bc40ddd9f1d0ecae0dd09a2f4c3dfa66fdbca16cb2d8a4e77?ver=CBV2.0",
			"recordTime": "2026-03-02T15:16:00Z",
			"certificationInfo": "https://example.com/certificates/1",
			"errorDeclaration": { "declarationTime": "2026-03-02T15:16:00Z", "reason": "did_not_occur" },
			"sensorElementList": [{
				"sensorMetadata": { "time": "2026-03-02T15:16:00Z", "deviceID": "urn:epc:id:giai:4000001.111" },
				"sensorReport": [{ "type": "Temperature", "value": 26, "uom": "CEL", "component": "x" }],
			}],
		}),
		"TransformationEvent" => json!({
			"inputEPCList": ["urn:epc:id:sgtin:4012345.011122.25"],
			"outputQuantityList": [{ "epcClass": "urn:epc:class:lgtin:4012345.077889.26" }],
		}),
		"TransactionEvent" => json!({
			"action": "ADD",
			"epcList": ["urn:epc:id:sgtin:4012345.011122.25"],
			"bizTransactionList": [{ "bizTransaction": "https://example.com/orders/1" }],
		}),
		_ => json!({
			"action": "ADD",
			"parentID": "urn:epc:id:sscc:0614141.1123456789",
			"childEPCs": ["urn:epc:id:sgtin:4012345.011122.25"],
		}),
	};
	if let (Value::Object(event), Value::Object(own)) = (&mut event, own) {
		event.extend(own);
	}
	event
}

fn document(kind: &str) -> Value {
	json!({
		"@context": [
			"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
			{ "example": "https://example.com/epcis/" },
		],
		"type": "EPCISDocument",
		"schemaVersion": "2.0",
		"creationDate": "2026-03-02T15:16:00Z",
		"epcisBody": { "eventList": [event(kind)] },
	})
}

fn faults(value: Value) -> Vec<Fault> {
	check(&Document::from_value(value).unwrap(), &Contexts::default())
}

/// The faults of a document of one event after a member of the event was set, or removed when `to` is null.
fn changed(kind: &str, pointer: &str, to: Value) -> Vec<Fault> {
	let mut document = document(kind);
	set(&mut document["epcisBody"]["eventList"][0], pointer, to);
	faults(document)
}

fn set(value: &mut Value, pointer: &str, to: Value) {
	let (parent, name) = pointer.rsplit_once('/').unwrap();
	let members = value.pointer_mut(parent).unwrap().as_object_mut();
	if let Some(members) = members {
		if to.is_null() {
			members.remove(name);
		} else {
			members.insert(name.to_owned(), to);
		}
	} else {
		*value.pointer_mut(pointer).unwrap() = to;
	}
}

/// One change, one fault: its path below the event, and the start of its rule.
fn one(kind: &str, pointer: &str, to: Value, path: &str, rule: &str) {
	let found = changed(kind, pointer, to.clone());
	let shown = format!("{kind} {pointer} = {to}: {found:#?}");
	assert_eq!(found.len(), 1, "{shown}");
	assert_eq!(found[0].path, format!("{EVENT}{path}"), "{shown}");
	assert!(found[0].rule.starts_with(rule), "{shown}");
}

#[test]
fn should_find_nothing_when_events_are_sound() {
	for kind in
		["ObjectEvent", "AggregationEvent", "AssociationEvent", "TransformationEvent", "TransactionEvent"]
	{
		assert_eq!(faults(document(kind)), [], "{kind}");
	}
}

#[test]
fn should_name_the_field_when_a_mandatory_one_is_missing() {
	for kind in
		["ObjectEvent", "AggregationEvent", "AssociationEvent", "TransformationEvent", "TransactionEvent"]
	{
		for name in ["eventTime", "eventTimeZoneOffset", "type"] {
			one(kind, &format!("/{name}"), Value::Null, &format!(".{name}"), "mandatory: ");
		}
	}
	for kind in ["ObjectEvent", "AggregationEvent", "AssociationEvent", "TransactionEvent"] {
		one(kind, "/action", Value::Null, ".action", "mandatory: action");
	}
	one("AssociationEvent", "/parentID", Value::Null, ".parentID", "mandatory: parentID");
	one("AggregationEvent", "/parentID", Value::Null, ".parentID", "mandatory: parentID");
	one("AggregationEvent", "/childEPCs", Value::Null, "", "mandatory: childEPCs or");
	one("AggregationEvent", "/childEPCs", json!([]), "", "mandatory: childEPCs or");
	one("TransactionEvent", "/bizTransactionList", Value::Null, ".bizTransactionList", "mandatory: ");
	one("TransactionEvent", "/bizTransactionList", json!([]), ".bizTransactionList", "mandatory: ");
	one("TransactionEvent", "/epcList", Value::Null, "", "mandatory: epcList or");
	one("TransformationEvent", "/inputEPCList", Value::Null, "", "mandatory: needs inputs");
	one("TransformationEvent", "/outputQuantityList", Value::Null, "", "mandatory: needs inputs");
	let o = "ObjectEvent";
	one(o, "/readPoint/id", Value::Null, ".readPoint.id", "mandatory: id");
	one(o, "/quantityList/0/epcClass", Value::Null, ".quantityList[0].epcClass", "mandatory: ");
	one(o, "/sourceList/0/type", Value::Null, ".sourceList[0].type", "mandatory: ");
	one(o, "/destinationList/0/destination", Value::Null, ".destinationList[0].destination", "mandatory: ");
	one(
		o,
		"/bizTransactionList/0/bizTransaction",
		Value::Null,
		".bizTransactionList[0].bizTransaction",
		"mandatory: ",
	);
	one(
		o,
		"/errorDeclaration/declarationTime",
		Value::Null,
		".errorDeclaration.declarationTime",
		"mandatory: ",
	);
	one(o, "/persistentDisposition", json!({}), ".persistentDisposition", "mandatory: ");
	one(o, "/persistentDisposition/set", json!([]), ".persistentDisposition.set", "mandatory: ");
	one(
		o,
		"/sensorElementList/0/sensorReport",
		Value::Null,
		".sensorElementList[0].sensorReport",
		"mandatory: ",
	);
	one(
		o,
		"/sensorElementList/0/sensorReport/0/type",
		Value::Null,
		".sensorElementList[0].sensorReport[0].type",
		"mandatory: ",
	);
}

#[test]
fn should_not_ask_for_what_another_field_makes_optional() {
	let mut value = document("AggregationEvent");
	let event = &mut value["epcisBody"]["eventList"][0];
	set(event, "/action", json!("DELETE"));
	set(event, "/childEPCs", Value::Null);
	assert_eq!(faults(value), []);

	let mut value = document("AggregationEvent");
	let event = &mut value["epcisBody"]["eventList"][0];
	set(event, "/action", json!("OBSERVE"));
	set(event, "/parentID", Value::Null);
	assert_eq!(faults(value), []);

	let mut value = document("ObjectEvent");
	let event = &mut value["epcisBody"]["eventList"][0];
	set(event, "/epcList", Value::Null);
	set(event, "/quantityList", Value::Null);
	assert_eq!(faults(value.clone()), []);
	set(&mut value["epcisBody"]["eventList"][0], "/readPoint", Value::Null);
	assert_eq!(faults(value)[0].name(), "mandatory");

	let mut value = document("TransformationEvent");
	let event = &mut value["epcisBody"]["eventList"][0];
	set(event, "/inputEPCList", Value::Null);
	set(event, "/transformationID", json!("urn:uuid:1"));
	assert_eq!(faults(value), []);
}

#[test]
fn should_name_the_value_when_its_format_is_wrong() {
	let o = "ObjectEvent";
	for time in
		["2026-03-02", "2026-03-02T10:15:00", "2026-02-30T10:15:00Z", "2026-03-02T25:15:00Z", "yesterday", ""]
	{
		one(o, "/eventTime", json!(time), ".eventTime", "time: ");
	}
	one(o, "/recordTime", json!("2026-03-02 10:15:00Z"), ".recordTime", "time: ");
	for offset in ["+14:30", "-14:01", "+1:00", "Z", "+01:60", "0100", "+01:00 "] {
		one(o, "/eventTimeZoneOffset", json!(offset), ".eventTimeZoneOffset", "time-zone: ");
	}
	one(o, "/eventTimeZoneOffset", json!(1), ".eventTimeZoneOffset", "type: ");
	one("AggregationEvent", "/action", json!("add"), ".action", "action: ");
	one(o, "/type", json!("ObjektEvent"), ".type", "event-type: ");
	one(o, "/eventID", json!("4711"), ".eventID", "uri: ");
	one(o, "/eventID", json!("ni:///sha-256;74f1?ver=CBV2.0"), ".eventID", "event-id: ");
	one(o, "/certificationInfo", json!(["https://example.com/1", "two"]), ".certificationInfo[1]", "uri: ");
	one(o, "/quantityList/0/quantity", json!("2"), ".quantityList[0].quantity", "type: ");
	one(o, "/quantityList/0/quantity", json!(-2), ".quantityList[0].quantity", "quantity: ");
	one(o, "/quantityList/0/quantity", Value::Null, ".quantityList[0].uom", "uom: a unit needs");
	one(o, "/quantityList/0/uom", json!("kg"), ".quantityList[0].uom", "uom: ");
	one(o, "/epcList", json!("urn:epc:id:sgtin:4012345.011122.25"), ".epcList", "type: must be a list");
	one(o, "/epcList/1", json!("https://id.gs1.org/01/09506000134352/21/1"), ".epcList[1]", "duplicate: ");
	one(o, "/ilmd", json!({ "lot": "A" }), ".ilmd.lot", "unknown-field: ");
	one(o, "/parentID", json!("urn:epc:id:sscc:0614141.1123456789"), ".parentID", "unknown-field: ");
	one(o, "/colour", json!("red"), ".colour", "unknown-field: ");
	one("TransformationEvent", "/action", json!("ADD"), ".action", "unknown-field: ");
	let report = ".sensorElementList[0].sensorReport[0]";
	for (name, value, rule) in [
		("value", json!("26"), "type: "),
		("booleanValue", json!("true"), "type: "),
		("hexBinaryValue", json!("xyz"), "hex: "),
		("uriValue", json!("no uri"), "uri: "),
		("time", json!("2026"), "time: "),
		("stringValue", json!(1), "type: "),
		("speed", json!(1), "unknown-field: "),
	] {
		let pointer = format!("/sensorElementList/0/sensorReport/0/{name}");
		one(o, &pointer, value, &format!("{report}.{name}"), rule);
	}
	let metadata = "/sensorElementList/0/sensorMetadata/startTime";
	one(o, metadata, json!("noon"), ".sensorElementList[0].sensorMetadata.startTime", "time: ");
}

#[test]
fn should_name_the_word_when_a_vocabulary_does_not_have_it() {
	let o = "ObjectEvent";
	for word in
		["shiping", "cbv:BizStep-shiping", "https://ref.gs1.org/cbv/BizStep-x", "urn:epcglobal:cbv:bizstep:x"]
	{
		one(o, "/bizStep", json!(word), ".bizStep", "vocabulary: ");
	}
	assert_eq!(changed(o, "/bizStep", json!("https://example.com/steps/fermenting")), []);
	one(o, "/disposition", json!("lost"), ".disposition", "vocabulary: ");
	one(o, "/persistentDisposition/set/0", json!("lost"), ".persistentDisposition.set[0]", "vocabulary: ");
	one(o, "/bizTransactionList/0/type", json!("order"), ".bizTransactionList[0].type", "vocabulary: ");
	one(o, "/sourceList/0/type", json!("owner"), ".sourceList[0].type", "vocabulary: ");
	one(o, "/destinationList/0/type", json!("owner"), ".destinationList[0].type", "vocabulary: ");
	one(o, "/errorDeclaration/reason", json!("typo"), ".errorDeclaration.reason", "vocabulary: ");
	let report = "/sensorElementList/0/sensorReport/0";
	for name in ["type", "exception", "component"] {
		let path = format!(".sensorElementList[0].sensorReport[0].{name}");
		one(o, &format!("{report}/{name}"), json!("Temparature"), &path, "vocabulary: ");
	}
}

#[test]
fn should_name_the_identifier_when_it_is_malformed() {
	let o = "ObjectEvent";
	let wrong = json!("https://id.gs1.org/01/09506000134353/21/1");
	one(o, "/epcList/0", wrong.clone(), ".epcList[0]", "check-digit: the GTIN 09506000134353 must end in 2");
	one(
		o,
		"/quantityList/0/epcClass",
		json!("https://id.gs1.org/01/09506000134353"),
		".quantityList[0].epcClass",
		"check-digit: ",
	);
	one(
		o,
		"/readPoint/id",
		json!("https://id.gs1.org/414/0614141073468"),
		".readPoint.id",
		"check-digit: the GLN",
	);
	one(
		"AggregationEvent",
		"/parentID",
		json!("https://id.gs1.org/00/106141411234567890"),
		".parentID",
		"check-digit: the SSCC",
	);
	one("AggregationEvent", "/childEPCs/0", wrong.clone(), ".childEPCs[0]", "check-digit: ");
	one("TransformationEvent", "/inputEPCList/0", wrong, ".inputEPCList[0]", "check-digit: ");
	one(o, "/epcList/1", json!("urn:epc:id:sscc:0614141.123456789"), ".epcList[1]", "epc-urn: ");
	one(o, "/epcList/1", json!("4711"), ".epcList[1]", "uri: ");
}

#[test]
fn should_only_note_when_published_examples_break_the_rule() {
	for (pointer, to, path) in [
		("/epcList/1", json!("https://id.gs1.org/01/09506000134352"), ".epcList[1]"),
		(
			"/quantityList/0/epcClass",
			json!("urn:epc:id:sgtin:4012345.011122.25"),
			".quantityList[0].epcClass",
		),
		("/action", json!("OBSERVE"), ".ilmd"),
	] {
		let found = changed("ObjectEvent", pointer, to);
		assert_eq!(found.len(), 1, "{found:#?}");
		assert!(found[0].is_note);
		assert_eq!(found[0].path, format!("{EVENT}{path}"));
	}
}

#[test]
fn should_name_the_envelope_when_it_is_wrong() {
	for (pointer, to, path, rule) in [
		("/@context", Value::Null, "$.@context", "mandatory: "),
		("/@context", json!({ "example": "https://example.com/epcis/" }), "$.@context", "context: "),
		("/type", json!("EpcisDocument"), "$.type", "value: "),
		("/schemaVersion", Value::Null, "$.schemaVersion", "mandatory: "),
		("/schemaVersion", json!("1.2"), "$.schemaVersion", "value: "),
		("/schemaVersion", json!(2.0), "$.schemaVersion", "value: "),
		("/creationDate", Value::Null, "$.creationDate", "mandatory: "),
		("/creationDate", json!("2026-03-02"), "$.creationDate", "time: "),
		("/epcisBody", Value::Null, "$.epcisBody", "mandatory: "),
		("/epcisBody/eventList", Value::Null, "$.epcisBody.eventList", "mandatory: "),
		("/epcisBody/eventList", json!({}), "$.epcisBody.eventList", "type: "),
		("/epcisBody/eventList", json!([1]), "$.epcisBody.eventList[0]", "type: "),
		("/events", json!([]), "$.events", "unknown-field: "),
		(
			"/epcisHeader",
			json!({ "epcisMasterData": { "vocabularyList": [{}] } }),
			"$.epcisHeader.epcisMasterData.vocabularyList[0].type",
			"mandatory: ",
		),
	] {
		let mut value = document("AggregationEvent");
		set(&mut value, pointer, to.clone());
		let found = faults(value);
		assert_eq!(found.len(), 1, "{pointer} = {to}: {found:#?}");
		assert_eq!(found[0].path, path, "{pointer} = {to}: {found:#?}");
		assert!(found[0].rule.starts_with(rule), "{pointer} = {to}: {found:#?}");
	}
}

#[test]
fn should_name_the_context_when_the_document_is_no_json_ld() {
	let standard = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
	for (context, place) in [
		(json!([standard, "https://example.com/unknown"]), "$.@context[1]"),
		(
			json!([standard, { "a": "https://example.com/a" }, ["https://example.com/unknown"]]),
			"$.@context[2][0]",
		),
		(json!("https://example.com/epcis-context.jsonld"), "$.@context"),
		(json!([standard, { "gs1": "https://example.com/" }]), "$.@context[1].gs1"),
		(json!([standard, { "x y": 7 }]), "$.@context[1]['x y']"),
		(json!([standard, { "@vocab": 7 }]), "$.@context[1].@vocab"),
		(json!([standard, 7]), "$.@context[1]"),
	] {
		let mut value = document("AggregationEvent");
		value["@context"] = context;
		let mut found = faults(value.clone());
		found.retain(|fault| fault.name() == "json-ld");
		assert_eq!(found.len(), 1, "{found:#?}");
		assert_eq!(found[0].path, place);
		let refused = hash_events(&Document::from_value(value).unwrap(), &Contexts::default()).unwrap_err();
		assert_eq!(refused.place, place);
	}
	// What an event brings itself.
	let mut value = document("AggregationEvent");
	value["epcisBody"]["eventList"][0]["@context"] = json!([{ "gs1": "https://example.com/" }]);
	let found = faults(value);
	assert_eq!(found.len(), 1, "{found:#?}");
	assert_eq!(found[0].path, "$.epcisBody.eventList[0].@context[0].gs1");
	// The way out is named.
	let mut value = document("AggregationEvent");
	value["@context"] = json!([standard, "https://example.com/unknown"]);
	assert!(faults(value)[0].rule.contains("--context https://example.com/unknown=FILE"));
	let mut contexts = Contexts::default();
	let unknown = json!({ "@context": { "u": "https://example.com/u/" } });
	contexts.insert("https://example.com/unknown", &unknown).unwrap();
	let mut value = document("AggregationEvent");
	value["@context"] = json!([
		"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
		"https://example.com/unknown"
	]);
	assert_eq!(check(&Document::from_value(value).unwrap(), &contexts), []);
}

#[test]
fn should_check_query_documents_and_events_alone() {
	let context = document("ObjectEvent")["@context"].clone();
	let mut query = json!({
		"@context": context,
		"type": "EPCISQueryDocument",
		"epcisBody": { "queryResults": { "queryName": "q", "resultsBody": { "eventList": [event("TransactionEvent")] } } },
	});
	assert_eq!(faults(query.clone()), []);
	query["epcisBody"]["queryResults"]["resultsBody"]["eventList"][0]["bizStep"] = json!("selling");
	assert_eq!(faults(query.clone())[0].path, "$.epcisBody.queryResults.resultsBody.eventList[0].bizStep");
	query["epcisBody"]["queryResults"].as_object_mut().unwrap().remove("queryName");
	assert_eq!(faults(query)[0].path, "$.epcisBody.queryResults.queryName");

	let mut alone = event("ObjectEvent");
	assert_eq!(faults(alone.clone())[0].path, "$.@context");
	alone["@context"] = context;
	assert_eq!(faults(alone.clone()), []);
	alone["bizStep"] = json!("selling");
	assert_eq!(faults(alone.clone())[0].path, "$.bizStep");
	assert_eq!(faults(json!([alone]))[0].path, "$[0].bizStep");
}

#[test]
fn should_tell_when_an_event_id_is_used_twice() {
	let mut value = document("ObjectEvent");
	let mut second = event("ObjectEvent");
	assert_eq!(faults(value.clone()), []);
	value["epcisBody"]["eventList"].as_array_mut().unwrap().push(second.clone());
	// An error declaration repeats the id of the event it is about.
	assert_eq!(faults(value.clone()), []);
	set(&mut value["epcisBody"]["eventList"][0], "/errorDeclaration", Value::Null);
	assert_eq!(faults(value.clone()), []);
	set(&mut second, "/errorDeclaration", Value::Null);
	value["epcisBody"]["eventList"][1] = second;
	let found = faults(value);
	assert_eq!(
		found[0].to_string(),
		"$.epcisBody.eventList[1].eventID: duplicate: the same id as $.epcisBody.eventList[0]"
	);
}

#[test]
fn should_tell_when_an_event_id_is_another_events_hash() {
	let contexts = Contexts::default();
	let mut value = document("ObjectEvent");
	let read = |value: &Value| Document::from_value(value.clone()).unwrap();
	let found = check_event_ids(&read(&value), &contexts);
	assert_eq!(found.len(), 1);
	assert_eq!(found[0].path, format!("{EVENT}.eventID"));
	let own = hash_events(&read(&value), &contexts).unwrap()[0].uri();
	value["epcisBody"]["eventList"][0]["eventID"] = json!(own);
	assert_eq!(check_event_ids(&read(&value), &contexts), []);
}
