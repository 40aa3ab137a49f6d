// SPDX-License-Identifier: Apache-2.0

//! Documents that JSON and XML can both say, and the XML of them.

use serde_json::{json, Map, Value};
use souk_trace::vocabulary::{
	Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, COMPONENT, DISPOSITION, ERROR_REASON, MEASUREMENT_TYPE,
	SENSOR_ALERT, SOURCE_DESTINATION_TYPE,
};

// ---- what both forms can say ----

/// A word as XML has it: whole.
fn whole(value: &mut Value, of: &Vocabulary, urn: Option<&str>) {
	let Some(text) = value.as_str() else { return };
	let Some(code) = of.code(text) else { return };
	let bare = of.value(code).unwrap();
	if text == bare || text.starts_with("gs1:") {
		*value = match urn {
			Some(urn) => json!(format!("urn:epcglobal:cbv:{urn}:{bare}")),
			None => json!(of.iri(code).unwrap()),
		};
	}
}

/// An extension's value with the types XML has: text and elements. Text is as XML leaves it.
fn plain(value: &Value) -> Value {
	match value {
		Value::Null => json!("nothing"),
		Value::Bool(truth) => json!(if *truth { "yes" } else { "no" }),
		Value::Number(number) => json!(number.to_string()),
		Value::String(text) => json!(harmless(text).replace(':', ";")),
		Value::Array(list) => {
			let list: Vec<Value> =
				list.iter().map(plain).filter(|one| !one.is_array() && *one != "").collect();
			list.into()
		},
		Value::Object(members) => {
			let named = |(name, value): (&String, &Value)| {
				let known = name.contains(':') && !name.contains("comment") && !name.contains("//");
				(known && !name.starts_with('@')).then(|| (name.clone(), member(name, value)))
			};
			members.iter().filter_map(named).collect::<Map<_, _>>().into()
		},
	}
}

/// Text as attributes have it too, and no bare word: JSON spells words out where its document has their address.
fn harmless(text: &str) -> String {
	let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
	let is_word = [&BIZ_STEP, &MEASUREMENT_TYPE].iter().any(|of| of.code(&text).is_some());
	// A prefix in a value is one in JSON only.
	if is_word {
		format!("{text}?")
	} else {
		text.trim().replace("ex:", "ex;")
	}
}

/// An extension's value; what is called a list is one, for JSON makes it one.
fn member(name: &str, value: &Value) -> Value {
	match plain(value) {
		list @ Value::Array(_) => list,
		one if name.ends_with("List") => json!([one]),
		one => one,
	}
}

/// Sorts what a pair consists of: its type comes first in XML.
fn typed_first(pair: &mut Value, of: &Vocabulary, urn: &str) {
	let members = pair.as_object_mut().unwrap();
	let mut kind = members.shift_remove("type").unwrap();
	whole(&mut kind, of, Some(urn));
	let rest = std::mem::take(members);
	members.insert("type".into(), kind);
	members.extend(rest);
}

fn extensions(of: &mut Map<String, Value>) {
	for (name, value) in of.iter_mut().filter(|(name, _)| name.contains(':')) {
		*value = member(name, value);
	}
}

/// Attributes hold no lists and no objects.
fn is_attribute(name: &str, value: &Value) -> bool {
	!name.contains(':') || !(value.is_array() || value.is_object() || name.ends_with("List"))
}

/// A generated document, made to say only what XML can say too.
pub fn both(mut document: Value, booleans: bool) -> Value {
	// XML has no prefix that is not declared.
	let contexts = document["@context"].as_array_mut().unwrap();
	if contexts.iter().all(|context| context.get("cbvmda").is_none()) {
		contexts.push(json!({ "cbvmda": "urn:epcglobal:cbv:mda:" }));
	}
	let events = document["epcisBody"]["eventList"].as_array_mut().unwrap();
	for event in events {
		let members = event.as_object_mut().unwrap();
		for (name, value) in members.iter_mut() {
			match name.as_str() {
				"bizStep" => whole(value, &BIZ_STEP, Some("bizstep")),
				"disposition" => whole(value, &DISPOSITION, Some("disp")),
				"persistentDisposition" => {
					for words in value.as_object_mut().unwrap().values_mut() {
						let words = words.as_array_mut().unwrap();
						words.iter_mut().for_each(|word| whole(word, &DISPOSITION, Some("disp")));
					}
				},
				"errorDeclaration" => whole(&mut value["reason"], &ERROR_REASON, Some("er")),
				"bizTransactionList" => value
					.as_array_mut()
					.unwrap()
					.iter_mut()
					.for_each(|pair| typed_first(pair, &BIZ_TRANSACTION_TYPE, "btt")),
				"sourceList" | "destinationList" => value
					.as_array_mut()
					.unwrap()
					.iter_mut()
					.for_each(|pair| typed_first(pair, &SOURCE_DESTINATION_TYPE, "sdt")),
				"sensorElementList" => {
					for element in value.as_array_mut().unwrap() {
						let element = element.as_object_mut().unwrap();
						element.remove("type");
						for report in element["sensorReport"].as_array_mut().unwrap() {
							let report = report.as_object_mut().unwrap();
							if !booleans {
								report.remove("booleanValue");
							}
							for (name, of) in [
								("type", &MEASUREMENT_TYPE),
								("component", &COMPONENT),
								("exception", &SENSOR_ALERT),
							] {
								if let Some(value) = report.get_mut(name) {
									whole(value, of, None);
									if let Some(rest) =
										value.as_str().and_then(|text| text.strip_prefix("gs1:"))
									{
										*value = json!(format!("https://gs1.org/voc/{rest}"));
									}
								}
							}
							// Attributes hold no lists and no objects.
							report.retain(|name, value| is_attribute(name, value));
							for (name, value) in report.iter_mut() {
								match value.as_str().filter(|_| name == "stringValue") {
									Some(text) => *value = json!(harmless(text)),
									None if name.contains(':') => *value = plain(value),
									None => {},
								}
							}
						}
						if let Some(metadata) = element.get_mut("sensorMetadata") {
							let metadata = metadata.as_object_mut().unwrap();
							metadata.retain(|name, value| is_attribute(name, value));
							for (_, value) in metadata.iter_mut().filter(|(name, _)| name.contains(':')) {
								*value = plain(value);
							}
						}
						extensions(element);
					}
				},
				"ilmd" => *value = plain(value),
				"readPoint" | "bizLocation" => extensions(value.as_object_mut().unwrap()),
				name if name.contains(':') => *value = member(name, value),
				_ => {},
			}
		}
	}
	document
}

// ---- JSON as XML ----

fn escaped(text: &str) -> String {
	text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn text(value: &Value) -> String {
	match value {
		Value::String(text) => escaped(text),
		other => escaped(&other.to_string()),
	}
}

fn element(name: &str, value: &Value) -> String {
	match value {
		Value::Array(list) if list.is_empty() => String::new(),
		Value::Array(list) if name.ends_with("List") => {
			let inner = &name[..name.len() - "List".len()];
			let list: String = list.iter().map(|one| element(inner, one)).collect();
			format!("<{name}>{list}</{name}>")
		},
		Value::Array(list) => list.iter().map(|one| element(name, one)).collect(),
		Value::Object(members) => {
			let inside: String = members.iter().map(|(name, value)| element(name, value)).collect();
			format!("<{name}>{inside}</{name}>")
		},
		scalar => format!("<{name}>{}</{name}>", text(scalar)),
	}
}

/// Lists with an element around each entry.
fn listed(name: &str, entry: &str, list: &Value) -> String {
	let list: String = list.as_array().unwrap().iter().map(|one| element(entry, one)).collect();
	format!("<{name}>{list}</{name}>")
}

fn attributes(name: &str, value: &Value) -> String {
	let members = value.as_object().unwrap();
	let members: String =
		members.iter().map(|(name, value)| format!(" {name}=\"{}\"", text(value))).collect();
	format!("<{name}{members}/>")
}

fn event(event: &Value, earlier: bool) -> String {
	let mut inside = String::new();
	for (name, value) in event.as_object().unwrap() {
		inside += &match name.as_str() {
			"type" => continue,
			"epcList" | "childEPCs" | "inputEPCList" | "outputEPCList" => listed(name, "epc", value),
			"quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList" => {
				let list = listed(name, "quantityElement", value);
				// Where 1.x has them.
				if earlier {
					format!("<extension>{list}</extension>")
				} else {
					list
				}
			},
			"bizTransactionList" | "sourceList" | "destinationList" => {
				let member = name.trim_end_matches("List");
				let pair = |pair: &Value| {
					format!("<{member} type=\"{}\">{}</{member}>", text(&pair["type"]), text(&pair[member]))
				};
				let list: String = value.as_array().unwrap().iter().map(pair).collect();
				format!("<{name}>{list}</{name}>")
			},
			"errorDeclaration" => format!(
				"<{name}>{}{}{}</{name}>",
				element("declarationTime", &value["declarationTime"]),
				element("reason", &value["reason"]),
				listed("correctiveEventIDs", "correctiveEventID", &value["correctiveEventIDs"])
			),
			"eventID" if earlier => format!("<baseExtension>{}</baseExtension>", element(name, value)),
			"sensorElementList" => {
				let mut list = String::new();
				for one in value.as_array().unwrap() {
					list += "<sensorElement>";
					for (name, value) in one.as_object().unwrap() {
						list += &match name.as_str() {
							"sensorMetadata" => attributes(name, value),
							"sensorReport" => value
								.as_array()
								.unwrap()
								.iter()
								.map(|report| attributes(name, report))
								.collect(),
							_ => element(name, value),
						};
					}
					list += "</sensorElement>";
				}
				format!("<{name}>{list}</{name}>")
			},
			_ => element(name, value),
		};
	}
	let kind = event["type"].as_str().unwrap();
	let made = format!("<{kind}>{inside}</{kind}>\n");
	if earlier && kind == "TransformationEvent" {
		format!("<extension>{made}</extension>")
	} else {
		made
	}
}

/// A document as XML, 2.0 or 1.2.
pub fn as_xml(document: &Value, earlier: bool) -> String {
	let mut spaces = String::new();
	for context in document["@context"].as_array().unwrap() {
		for (prefix, space) in context.as_object().into_iter().flatten() {
			spaces += &format!(" xmlns:{prefix}=\"{}\"", space.as_str().unwrap());
		}
	}
	let events: String = document["epcisBody"]["eventList"]
		.as_array()
		.unwrap()
		.iter()
		.map(|one| event(one, earlier))
		.collect();
	let (version, space) = if earlier { ("1.2", 1) } else { ("2.0", 2) };
	format!(
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<epcis:EPCISDocument \
		 xmlns:epcis=\"urn:epcglobal:epcis:xsd:{space}\"{spaces} schemaVersion=\"{version}\" creationDate=\"{}\">\n\
		 <EPCISBody><EventList>\n{events}</EventList></EPCISBody></epcis:EPCISDocument>\n",
		document["creationDate"].as_str().unwrap()
	)
}
