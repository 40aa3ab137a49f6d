// SPDX-License-Identifier: Apache-2.0

//! JSON-LD contexts: the published EPCIS 2 ones, written out from the vocabularies, and those a caller adds.
//!
//! An address means what is published there and nothing else: the editions differ in the name space of `gs1:`, so the
//! same word under another address is another identifier. Each edition is pinned by the SHA-256 of its content; a test
//! holds what is written out here to it.

use std::{collections::HashMap, sync::Arc};

use serde_json::{json, Map, Value};
use sha2::{Digest, Sha256};

use crate::hash::Rules;
use crate::vocabulary::{
	self, Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, COMPONENT, DISPOSITION, ERROR_REASON, MEASUREMENT_TYPE,
	SENSOR_ALERT, SOURCE_DESTINATION_TYPE,
};

/// The addresses under which EPCIS 2 contexts are published. The first is the one this program writes.
pub const EPCIS_CONTEXTS: [&str; 4] = [
	"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
	"https://ref.gs1.org/standards/epcis/2.0.1/epcis-context.jsonld",
	"https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
	"https://gs1.github.io/EPCIS/epcis-context.jsonld",
];

/// A published edition of the EPCIS context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
	/// 2.0.0: `gs1:` is `https://gs1.org/voc/`.
	V200,
	/// 2.0.1, and what the address without a version has since: `gs1:` is `https://ref.gs1.org/voc/`.
	V201,
	/// The working draft on the standard's development page: 2.0.0, but quantities are `xsd:decimal`.
	Draft,
}

impl Edition {
	/// All of them.
	pub const ALL: [Edition; 3] = [Self::V200, Self::V201, Self::Draft];

	/// The edition at an address.
	pub fn at(address: &str) -> Option<Self> {
		let place = EPCIS_CONTEXTS.iter().position(|known| *known == address)?;
		[Self::V200, Self::V201, Self::V201, Self::Draft].get(place).copied()
	}

	/// The SHA-256 of the published file, in hex: to tell which file is meant.
	pub fn file_digest(self) -> &'static str {
		match self {
			Self::V200 => "e532647e8eb371379b8b0e8602d8981c8566bc60f7351f22c76a5bc865962008",
			Self::V201 => "5056c65f991425b1d3a35e35edf4f7d0c7ff56cf688c2912b930f93494713737",
			Self::Draft => "14b10c9d3e92d35f577bfc610fe5ec15aa2941124987919389d7cd9998516861",
		}
	}

	/// The SHA-256 of the published content, in hex, as [`content_digest`] counts it: independent of white space and of
	/// the order of members.
	pub fn content_digest(self) -> &'static str {
		match self {
			Self::V200 => "b55493937fbd20aea7ca9f242de8b541f8fc50d089c174aea7939dc409a39b12",
			Self::V201 => "b6288d51ace5a48cf661728cce09fa64a882aadd499cd37f45a68b38b7b40b29",
			Self::Draft => "c70ea1891618f893943017952c0aea0e647399550b6e417c27c1bf3cf1565dfe",
		}
	}

	/// The name space of `gs1:`.
	fn gs1(self) -> &'static str {
		match self {
			Self::V200 | Self::Draft => vocabulary::GS1,
			Self::V201 => vocabulary::GS1_NOW,
		}
	}
}

/// The SHA-256 of a JSON value in hex, whatever its white space and the order of its members: over the compact text with
/// members sorted by name.
pub fn content_digest(value: &Value) -> String {
	let mut hasher = Sha256::new();
	digest_into(value, &mut hasher);
	hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn digest_into(value: &Value, to: &mut Sha256) {
	match value {
		Value::Array(values) => {
			to.update("[");
			for (at, value) in values.iter().enumerate() {
				to.update(if at > 0 { "," } else { "" });
				digest_into(value, to);
			}
			to.update("]");
		},
		Value::Object(members) => {
			let mut sorted: Vec<_> = members.iter().collect();
			sorted.sort_by_key(|(name, _)| *name);
			to.update("{");
			for (at, (name, value)) in sorted.into_iter().enumerate() {
				to.update(if at > 0 { "," } else { "" });
				to.update(Value::from(name.as_str()).to_string());
				to.update(":");
				digest_into(value, to);
			}
			to.update("}");
		},
		scalar => to.update(scalar.to_string()),
	}
}

/// How documents are to be read: the contexts that can be named by address (nothing is ever fetched), and the rules of the
/// hash.
#[derive(Clone, Debug)]
pub struct Contexts {
	known: HashMap<String, Arc<Value>>,
	rules: Rules,
}

impl Default for Contexts {
	fn default() -> Self {
		let made = Edition::ALL.map(|edition| (edition, Arc::new(edition_context(edition))));
		let known = EPCIS_CONTEXTS.into_iter().filter_map(|address| {
			let edition = Edition::at(address)?;
			let (_, context) = made.iter().find(|(own, _)| *own == edition)?;
			Some((address.to_owned(), context.clone()))
		});
		Contexts { known: known.collect(), rules: Rules::default() }
	}
}

impl Contexts {
	/// Makes `address` mean the `@context` of `document` (or nothing, if it has none).
	///
	/// Fails for an address of the EPCIS context with other content than is published there: every hash made with it
	/// would differ from everybody else's.
	pub fn insert(&mut self, address: &str, document: &Value) -> Result<(), String> {
		let context = document.get("@context").cloned().unwrap_or_else(|| json!({}));
		if let Some(edition) = Edition::at(address) {
			if content_digest(&context) != edition.content_digest() {
				return Err(format!(
					"{address} is built in, and this file has other content (published: SHA-256 {})",
					edition.file_digest()
				));
			}
		}
		self.known.insert(address.to_owned(), Arc::new(context));
		Ok(())
	}

	/// The same contexts, and these rules for hashes.
	pub fn with_rules(self, rules: Rules) -> Self {
		Contexts { rules, ..self }
	}

	/// The rules of the hash: the reference's, unless others were asked for.
	pub fn rules(&self) -> Rules {
		self.rules
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
	/// A decimal number.
	Decimal,
}

/// The EPCIS 2.0.0 context: the value of its `@context` member.
pub fn epcis_context() -> Value {
	edition_context(Edition::V200)
}

/// An edition of the EPCIS 2 context: the value of its `@context` member.
pub fn edition_context(edition: Edition) -> Value {
	let mut context = Map::new();
	context.insert("@protected".into(), json!(true));
	context.insert("@version".into(), json!(1.1));
	for (name, space) in [
		("epcis", EPCIS),
		("cbv", vocabulary::CBV),
		("cbvmda", "urn:epcglobal:cbv:mda:"),
		("gs1", edition.gs1()),
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
			("quantity", if edition == Edition::Draft { As::Decimal } else { As::Number }),
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
		As::Decimal => json!({ "@id": id, "@type": "xsd:decimal" }),
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

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_have_the_published_content_at_every_address() {
		for edition in Edition::ALL {
			assert_eq!(content_digest(&edition_context(edition)), edition.content_digest(), "{edition:?}");
		}
		let contexts = Contexts::default();
		for (address, gs1) in EPCIS_CONTEXTS.into_iter().zip([
			"https://gs1.org/voc/",
			"https://ref.gs1.org/voc/",
			"https://ref.gs1.org/voc/",
			"https://gs1.org/voc/",
		]) {
			assert_eq!(contexts.get(address).unwrap()["gs1"], gs1, "{address}");
		}
	}

	#[test]
	fn should_refuse_other_content_at_a_published_address() {
		let [first, second, ..] = EPCIS_CONTEXTS;
		let mut contexts = Contexts::default();
		let published = json!({ "@context": epcis_context() });
		assert_eq!(contexts.insert(first, &published), Ok(()));
		assert!(contexts.insert(second, &published).unwrap_err().contains(Edition::V201.file_digest()));
		assert_eq!(contexts.insert("https://example.com/context.jsonld", &json!({})), Ok(()));
	}
}
