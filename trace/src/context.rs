// SPDX-License-Identifier: Apache-2.0

//! JSON-LD contexts: the EPCIS 2.0 one, written out from the vocabularies, and those a caller adds.

use std::{collections::HashMap, sync::Arc};

use serde_json::{json, Map, Value};

use crate::vocabulary::{
	self, Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, COMPONENT, DISPOSITION, ERROR_REASON, MEASUREMENT_TYPE,
	SENSOR_ALERT, SOURCE_DESTINATION_TYPE,
};

/// The addresses under which the EPCIS 2.0 context is known. The first is the released one.
pub const EPCIS_CONTEXTS: [&str; 4] = [
	"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
	"https://ref.gs1.org/standards/epcis/2.0.1/epcis-context.jsonld",
	"https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
	"https://gs1.github.io/EPCIS/epcis-context.jsonld",
];

/// The contexts that can be named by address. Nothing is ever fetched.
#[derive(Clone, Debug)]
pub struct Contexts {
	known: HashMap<String, Arc<Value>>,
}

impl Default for Contexts {
	fn default() -> Self {
		let epcis = Arc::new(epcis_context());
		Contexts { known: EPCIS_CONTEXTS.into_iter().map(|url| (url.to_owned(), epcis.clone())).collect() }
	}
}

impl Contexts {
	/// Makes `address` mean the `@context` of `document` (or nothing, if it has none).
	pub fn insert(&mut self, address: &str, document: &Value) {
		let context = document.get("@context").cloned().unwrap_or_else(|| json!({}));
		self.known.insert(address.to_owned(), Arc::new(context));
	}

	/// The context at an address.
	pub fn get(&self, address: &str) -> Option<&Arc<Value>> {
		self.known.get(address)
	}
}

/// How a term's values read in the EPCIS context.
#[derive(Clone, Copy)]
enum As {
	/// Literal text.
	Text,
	/// Identifier.
	Id,
	/// A set of identifiers.
	Ids,
	/// A set of objects.
	Set,
	/// A time.
	Time,
	/// A number.
	Number,
}

/// The EPCIS 2.0 context: the value of its `@context` member.
pub fn epcis_context() -> Value {
	let mut context = Map::new();
	context.insert("@protected".into(), json!(true));
	context.insert("@version".into(), json!(1.1));
	for (name, space) in [
		("epcis", EPCIS),
		("cbv", vocabulary::CBV),
		("cbvmda", "urn:epcglobal:cbv:mda:"),
		("gs1", vocabulary::GS1),
		("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
		("owl", "http://www.w3.org/2002/07/owl#"),
		("xsd", "http://www.w3.org/2001/XMLSchema#"),
		("dcterms", "http://purl.org/dc/terms/"),
		("id", "@id"),
		("type", "@type"),
		("baseURL", "@base"),
		("eventID", "@id"),
		("schemaVersion", "owl:versionInfo"),
	] {
		context.insert(name.into(), json!(space));
	}
	for name in [
		"ObjectEvent",
		"AggregationEvent",
		"TransformationEvent",
		"AssociationEvent",
		"TransactionEvent",
		"Collection",
		"EPCISDocument",
		"EPCISQueryDocument",
	] {
		context.insert(name.into(), json!(format!("epcis:{name}")));
	}
	context.insert("member".into(), json!({ "@id": "rdfs:member", "@type": "@id", "@container": "@set" }));
	context.insert("creationDate".into(), json!({ "@id": "dcterms:created", "@type": "xsd:dateTime" }));
	for name in ["sender", "receiver"] {
		context.insert(name.into(), json!({ "@id": format!("epcis:{name}"), "@type": "xsd:string" }));
	}
	for name in ["ilmd", "eventList"] {
		context.insert(name.into(), json!({ "@id": format!("epcis:{name}") }));
	}
	terms(
		&mut context,
		&[
			("eventTime", As::Time),
			("recordTime", As::Time),
			("eventTimeZoneOffset", As::Text),
			("action", As::Text),
			("certificationInfo", As::Ids),
			("bizLocation", As::Id),
			("readPoint", As::Id),
			("transformationID", As::Id),
			("parentID", As::Id),
			("epcList", As::Ids),
			("childEPCs", As::Ids),
			("inputEPCList", As::Ids),
			("outputEPCList", As::Ids),
			("quantity", As::Number),
			("epcClass", As::Id),
			("uom", As::Text),
			("quantityList", As::Set),
			("childQuantityList", As::Set),
			("inputQuantityList", As::Set),
			("outputQuantityList", As::Set),
			("instanceIdentifier", As::Text),
			("epcisHeader", As::Text),
			("masterData", As::Text),
			("vocabularyList", As::Text),
			("epcisBody", As::Text),
			("queryResults", As::Text),
			("subscriptionID", As::Text),
			("queryName", As::Text),
			("resultsBody", As::Text),
			("children", As::Ids),
		],
	);
	coded(&mut context, "bizStep", "epcis:bizStep", &BIZ_STEP);
	coded(&mut context, "disposition", "epcis:disposition", &DISPOSITION);
	context.insert("persistentDisposition".into(), persistent_disposition());
	for (name, member) in [("sourceList", "source"), ("destinationList", "destination")] {
		context.insert(name.into(), source_or_destination(name, member));
	}
	context.insert("bizTransactionList".into(), biz_transactions());
	context.insert("sensorElementList".into(), sensor_elements());
	context.insert("errorDeclaration".into(), error_declaration());
	Value::Object(context)
}

const EPCIS: &str = "https://ref.gs1.org/epcis/";

fn definition(id: &str, kind: As) -> Value {
	match kind {
		As::Text => json!(id),
		As::Id => json!({ "@id": id, "@type": "@id" }),
		As::Ids => json!({ "@id": id, "@type": "@id", "@container": "@set" }),
		As::Set => json!({ "@id": id, "@container": "@set" }),
		As::Time => json!({ "@id": id, "@type": "xsd:dateTimeStamp" }),
		As::Number => json!({ "@id": id, "@type": "xsd:double" }),
	}
}

fn terms(context: &mut Map<String, Value>, terms: &[(&str, As)]) {
	for (name, kind) in terms {
		context.insert((*name).into(), definition(&format!("epcis:{name}"), *kind));
	}
}

/// A scoped context opens with these two.
fn scope() -> Map<String, Value> {
	let mut context = Map::new();
	context.insert("@protected".into(), json!(true));
	context.insert("epcis".into(), json!(EPCIS));
	context
}

/// The bare values of a vocabulary as terms.
fn values(of: &Vocabulary) -> Value {
	let (name, space) = if of.iri_prefix().starts_with(vocabulary::CBV) {
		("cbv:", vocabulary::CBV)
	} else {
		("gs1:", vocabulary::GS1)
	};
	let prefix = of.iri_prefix().strip_prefix(space).unwrap_or_default();
	of.iter()
		.map(|(_, value)| (value.to_owned(), json!(format!("{name}{prefix}{value}"))))
		.collect::<Map<_, _>>()
		.into()
}

/// A term whose values are words of a vocabulary.
fn coded(context: &mut Map<String, Value>, name: &str, id: &str, of: &Vocabulary) {
	context.insert(name.into(), json!({ "@context": values(of), "@id": id, "@type": "@vocab" }));
}

fn persistent_disposition() -> Value {
	let mut second = scope();
	for name in ["set", "unset"] {
		let id = format!("epcis:{name}");
		second.insert(name.into(), json!({ "@id": id, "@type": "@vocab", "@container": "@set" }));
	}
	json!({
		"@id": "epcis:persistentDisposition",
		"@container": "@set",
		"@context": [values(&DISPOSITION), second],
	})
}

fn source_or_destination(name: &str, member: &str) -> Value {
	let mut context = scope();
	context.insert(member.into(), definition("epcis:sourceOrDestination", As::Id));
	coded(&mut context, "type", "epcis:sourceOrDestinationType", &SOURCE_DESTINATION_TYPE);
	json!({ "@id": format!("epcis:{name}"), "@container": "@set", "@context": context })
}

fn biz_transactions() -> Value {
	let mut context = scope();
	context.insert("bizTransaction".into(), json!("@id"));
	coded(&mut context, "type", "epcis:bizTransactionType", &BIZ_TRANSACTION_TYPE);
	json!({ "@id": "epcis:bizTransactionList", "@container": "@set", "@context": context })
}

fn error_declaration() -> Value {
	let mut context = scope();
	coded(&mut context, "reason", "epcis:reason", &ERROR_REASON);
	terms(&mut context, &[("correctiveEventIDs", As::Ids), ("declarationTime", As::Time)]);
	json!({ "@id": "epcis:errorDeclaration", "@context": context })
}

fn sensor_elements() -> Value {
	let mut metadata = scope();
	terms(&mut metadata, &[("startTime", As::Time), ("endTime", As::Time), ("bizRules", As::Id)]);

	let mut report = scope();
	coded(&mut report, "type", "epcis:measurementType", &MEASUREMENT_TYPE);
	coded(&mut report, "exception", "epcis:exception", &SENSOR_ALERT);
	coded(&mut report, "component", "epcis:component", &COMPONENT);
	terms(
		&mut report,
		&[
			("coordinateReferenceSystem", As::Id),
			("microorganism", As::Id),
			("chemicalSubstance", As::Id),
			("time", As::Time),
			("value", As::Number),
			("stringValue", As::Text),
			("uriValue", As::Id),
			("minValue", As::Number),
			("maxValue", As::Number),
			("meanValue", As::Number),
			("sDev", As::Number),
			("percRank", As::Number),
			("percValue", As::Number),
		],
	);
	report.insert("booleanValue".into(), json!({ "@id": "epcis:booleanValue", "@type": "xsd:boolean" }));
	report
		.insert("hexBinaryValue".into(), json!({ "@id": "epcis:hexBinaryValue", "@type": "xsd:hexBinary" }));

	let mut context = scope();
	terms(
		&mut context,
		&[
			("deviceID", As::Id),
			("deviceMetadata", As::Id),
			("rawData", As::Id),
			("dataProcessingMethod", As::Id),
			("time", As::Time),
		],
	);
	context.insert("type".into(), json!("@type"));
	context.insert("sensorMetadata".into(), json!({ "@id": "epcis:sensorMetadata", "@context": metadata }));
	context.insert("sensorReport".into(), json!({ "@id": "epcis:sensorReport", "@context": report }));
	json!({ "@id": "epcis:sensorElementList", "@container": "@set", "@context": context })
}
