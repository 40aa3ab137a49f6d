// SPDX-License-Identifier: Apache-2.0

//! The pre-hash string: an event as one canonical line of text (CBV 2.0, §8.9).
//!
//! The fields of the standard come first, in the standard's order, each as `name=value`; extensions inside a field
//! follow that field's own members; what is left comes last, sorted. Record time, event id and error declaration are
//! left out, so re-capturing or correcting an event does not change its hash.

use crate::{
	lexical::{canonical_number, exact_number, strip, Moment},
	link::{canonical_link, exact_link},
	tree::Element,
	vocabulary::{GS1, GS1_NOW},
};

/// A field and the fields inside it, in the order they are written.
struct Field {
	name: &'static str,
	inside: &'static [Field],
}

const fn leaf(name: &'static str) -> Field {
	Field { name, inside: &[] }
}

const fn node(name: &'static str, inside: &'static [Field]) -> Field {
	Field { name, inside }
}

const EPCS: &[Field] = &[leaf("epc")];
const QUANTITIES: &[Field] = &[node("quantityElement", &[leaf("epcClass"), leaf("quantity"), leaf("uom")])];
const PLACE: &[Field] = &[leaf("id")];

const SENSOR_METADATA: &[Field] = &[
	leaf("time"),
	leaf("startTime"),
	leaf("endTime"),
	leaf("deviceID"),
	leaf("deviceMetadata"),
	leaf("rawData"),
	leaf("dataProcessingMethod"),
	leaf("bizRules"),
];

const SENSOR_REPORT: &[Field] = &[
	leaf("type"),
	leaf("exception"),
	leaf("deviceID"),
	leaf("deviceMetadata"),
	leaf("rawData"),
	leaf("dataProcessingMethod"),
	leaf("time"),
	leaf("microorganism"),
	leaf("chemicalSubstance"),
	leaf("value"),
	leaf("component"),
	leaf("stringValue"),
	leaf("booleanValue"),
	leaf("hexBinaryValue"),
	leaf("uriValue"),
	leaf("minValue"),
	leaf("maxValue"),
	leaf("meanValue"),
	leaf("sDev"),
	leaf("percRank"),
	leaf("percValue"),
	leaf("uom"),
	leaf("coordinateReferenceSystem"),
];

/// The standard's order of fields. Business transactions, sources and destinations are not in it: they are written
/// with what is left, their pairs whole.
const FIELDS: &[Field] = &[
	leaf("eventTime"),
	leaf("eventTimeZoneOffset"),
	leaf("certificationInfo"),
	leaf("parentID"),
	node("epcList", EPCS),
	node("inputEPCList", EPCS),
	node("childEPCs", EPCS),
	node("quantityList", QUANTITIES),
	node("childQuantityList", QUANTITIES),
	node("inputQuantityList", QUANTITIES),
	node("outputEPCList", EPCS),
	node("outputQuantityList", QUANTITIES),
	leaf("action"),
	leaf("transformationID"),
	leaf("bizStep"),
	leaf("disposition"),
	node("persistentDisposition", &[leaf("set"), leaf("unset")]),
	node("readPoint", PLACE),
	node("bizLocation", PLACE),
	node(
		"sensorElementList",
		&[node(
			"sensorElement",
			&[node("sensorMetadata", SENSOR_METADATA), node("sensorReport", SENSOR_REPORT)],
		)],
	),
];

/// Members of an event that its hash leaves out.
const LEFT_OUT: [&str; 4] = ["recordTime", "eventID", "type", "errorDeclaration"];

/// The pre-hash string of an event's tree.
pub fn prehash(mut event: Element) -> String {
	let ordered = in_order(&mut event.children, FIELDS);
	event.children.retain(|child| !LEFT_OUT.contains(&child.name.as_str()));
	format!("eventType={}{ordered}{}", event.name, sorted(&event.children))
}

/// Fields in the order of the standard's text: lists before the parent, business transactions, sources and destinations in
/// their places, no certification.
const EXACT_FIELDS: &[Field] = &[
	leaf("eventTime"),
	leaf("eventTimeZoneOffset"),
	node("epcList", EPCS),
	leaf("parentID"),
	node("inputEPCList", EPCS),
	node("childEPCs", EPCS),
	node("quantityList", QUANTITIES),
	node("childQuantityList", QUANTITIES),
	node("inputQuantityList", QUANTITIES),
	node("outputEPCList", EPCS),
	node("outputQuantityList", QUANTITIES),
	leaf("action"),
	leaf("transformationID"),
	leaf("bizStep"),
	leaf("disposition"),
	node("persistentDisposition", &[leaf("set"), leaf("unset")]),
	node("readPoint", PLACE),
	node("bizLocation", PLACE),
	leaf("bizTransactionList"),
	leaf("sourceList"),
	leaf("destinationList"),
	node(
		"sensorElementList",
		&[node(
			"sensorElement",
			&[node("sensorMetadata", SENSOR_METADATA), node("sensorReport", SENSOR_REPORT)],
		)],
	),
	leaf("ilmd"),
];

/// An entry of a list of pairs: what it names, then the type.
const PAIR: &[Field] = &[leaf("bizTransaction"), leaf("source"), leaf("destination"), leaf("type")];

/// Members that the standard's text leaves out beside [`LEFT_OUT`].
const EXACT_LEFT_OUT: &str = "certificationInfo";

/// The pre-hash string as the standard's text has it (see [`crate::Rules::Exact`]). The tree must be an exact one.
pub fn exact_prehash(mut event: Element) -> String {
	let out = |name: &str| LEFT_OUT.contains(&name) || name == EXACT_LEFT_OUT;
	event.children.retain(|child| !out(&child.name));
	format!("eventType={}{}", event.name, exact_fields(event.children, EXACT_FIELDS))
}

/// Writes the fields in order, then what is left, sorted.
fn exact_fields(children: Vec<Element>, fields: &[Field]) -> String {
	let mut made = String::new();
	let mut left = children;
	for field in fields {
		let (own, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|child| child.name == field.name);
		left = others;
		let mut written: Vec<String> =
			own.into_iter().map(|child| exact_element(child, field.inside)).collect();
		written.sort();
		made.extend(written);
	}
	let mut written: Vec<String> = left.into_iter().map(|child| exact_element(child, &[])).collect();
	written.sort();
	made.extend(written);
	made
}

/// Writes one element with all it contains, or nothing when it is empty.
fn exact_element(mut element: Element, inside: &[Field]) -> String {
	// An entry of a list of pairs has the name of what it names, which its own member writes.
	let named_by = |child: &Element| KEEP_ORDER.contains(&child.name.as_str());
	if element.name.is_empty() && element.children.iter().any(named_by) {
		return exact_fields(element.children, PAIR);
	}
	let is_time = ["eventTime", "time", "startTime", "endTime"].contains(&element.name.as_str());
	let text = strip(&element.text);
	let text = if is_time { exact_time(text) } else { exact_value(text) };
	let below = exact_fields(std::mem::take(&mut element.children), inside);
	if text.is_empty() && below.is_empty() {
		String::new()
	} else {
		named(&element.name, &text) + &below
	}
}

/// Writes the fields in order. What is written is taken out of `children`; what is left is for the caller.
fn in_order(children: &mut Vec<Element>, fields: &[Field]) -> String {
	let extensions = take_extensions(children);
	let mut made = String::new();
	for field in fields {
		let mut written = Vec::new();
		children.retain_mut(|child| {
			if child.name != field.name {
				return true;
			}
			written.extend(one_field(child, field));
			!child.children.is_empty()
		});
		written.sort();
		made.extend(written);
	}
	made + &sorted(&extensions)
}

/// Writes one field with the fields inside it, or nothing when it is empty.
fn one_field(element: &mut Element, field: &Field) -> Option<String> {
	let inside =
		if field.inside.is_empty() { String::new() } else { in_order(&mut element.children, field.inside) };
	let text = strip(&element.text);
	let is_time = ["eventTime", "time", "startTime", "endTime"].contains(&field.name);
	let text = if is_time { canonical_time(text) } else { canonical(text) };
	if text.is_empty() && inside.is_empty() {
		return None;
	}
	Some(named(field.name, &text) + &inside)
}

fn named(name: &str, text: &str) -> String {
	if text.is_empty() {
		name.to_owned()
	} else {
		format!("{name}={text}")
	}
}

/// Takes the extensions out of a field's children, so that they are written right after the field's own members.
///
/// Only namespaces that end in a slash count, only beside other children, and never where a child's name contains
/// `eventTime` or `action`: that is how the reference implementation tells an event from a field.
fn take_extensions(children: &mut Vec<Element>) -> Vec<Element> {
	let is_event = |child: &Element| child.name.contains("eventTime") || child.name.contains("action");
	if children.len() <= 1 || children.iter().any(is_event) {
		return Vec::new();
	}
	let (extensions, own) = std::mem::take(children)
		.into_iter()
		.partition(|child| child.name.contains('{') && child.name.contains("/}"));
	*children = own;
	extensions
}

/// Names that keep their neighbours in document order.
const KEEP_ORDER: [&str; 3] = ["bizTransaction", "source", "destination"];

/// Writes elements with all they contain, sorted.
fn sorted(elements: &[Element]) -> String {
	let mut written: Vec<String> = elements
		.iter()
		.map(|element| {
			let text = strip(&element.text);
			let text = if text.is_empty() { String::new() } else { canonical(text) };
			named(&element.name, &text) + &sorted(&element.children)
		})
		.collect();
	if !elements.iter().any(|element| KEEP_ORDER.contains(&element.name.as_str())) {
		written.sort();
	}
	written.concat()
}

/// Where the older URNs of CBV values went.
const CBV_URNS: [(&str, &str); 5] = [
	("urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-"),
	("urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-"),
	("urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-"),
	("urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-"),
	("urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-"),
];

/// The canonical form of a value: CBV web addresses, plain numbers, canonical Digital Links.
fn canonical(text: &str) -> String {
	let mut text = text.to_owned();
	for (urn, address) in CBV_URNS {
		if text.contains(urn) {
			text = text.replace(urn, address);
		}
	}
	let text = canonical_number(&text).unwrap_or(text);
	canonical_link(&text).unwrap_or(text)
}

/// A time in UTC with milliseconds, halves up; anything that does not read as a time stays as it is.
pub(crate) fn exact_time(text: &str) -> String {
	Moment::read(text).and_then(|moment| moment.canonical_half_up()).unwrap_or_else(|| text.to_owned())
}

/// As [`exact_text`]; text that reads as a number is one, exactly.
fn exact_value(text: &str) -> String {
	exact_number(text).unwrap_or_else(|| exact_text(text))
}

/// Web addresses of CBV and GS1 words, canonical Digital Links; numbers in text stay as written.
pub(crate) fn exact_text(text: &str) -> String {
	if !text.contains(':') {
		return text.to_owned();
	}
	let urn = CBV_URNS.iter().find_map(|(urn, address)| Some((text.strip_prefix(urn)?, address)));
	if let Some((word, address)) = urn {
		return format!("{address}{word}");
	}
	match text.strip_prefix(GS1) {
		Some(word) => format!("{GS1_NOW}{word}"),
		None => exact_link(text).unwrap_or_else(|| text.to_owned()),
	}
}

/// A time in UTC with milliseconds; anything that does not read as a time stays as it is.
fn canonical_time(text: &str) -> String {
	Moment::read(text).and_then(|moment| moment.canonical()).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
	use super::*;

	fn element(name: &str, text: &str, children: Vec<Element>) -> Element {
		Element { name: name.into(), text: text.into(), children }
	}

	#[test]
	fn should_write_fields_in_order_and_extensions_last() {
		let event = element(
			"ObjectEvent",
			"",
			vec![
				element("action", "OBSERVE", vec![]),
				element("eventID", "urn:uuid:1", vec![]),
				element("eventTime", "2020-01-01T01:00:00+01:00", vec![]),
				element("{https://example.com/}b", "2", vec![]),
				element("{https://example.com/}a", "01.50", vec![]),
			],
		);
		assert_eq!(
			prehash(event),
			"eventType=ObjectEventeventTime=2020-01-01T00:00:00.000Zaction=OBSERVE\
			 {https://example.com/}a=1.5{https://example.com/}b=2"
		);
	}

	#[test]
	fn should_write_the_order_of_the_text_when_rules_are_exact() {
		let pair = |kind: &str, id: &str| {
			let children = vec![element("type", kind, vec![]), element("bizTransaction", id, vec![])];
			element("", "", children)
		};
		let event = element(
			"TransactionEvent",
			"",
			vec![
				element("parentID", "https://id.gs1.org/00/195212300000000052", vec![]),
				element("epcList", "", vec![element("epc", "urn:epc:id:sgtin:9521230.000041.A100", vec![])]),
				element("certificationInfo", "https://example.com/c", vec![]),
				element(
					"bizTransactionList",
					"",
					vec![pair("urn:epcglobal:cbv:btt:po", "urn:x:2"), pair("b", "urn:x:1")],
				),
				element("bizStep", "https://ref.gs1.org/cbv/BizStep-inspecting", vec![]),
				element("{https://example.com#}n", "195212300000000014", vec![]),
			],
		);
		assert_eq!(
			exact_prehash(event),
			"eventType=TransactionEventepcListepc=https://id.gs1.org/01/09521230000413/21/A100\
			 parentID=https://id.gs1.org/00/195212300000000052\
			 bizStep=https://ref.gs1.org/cbv/BizStep-inspecting\
			 bizTransactionListbizTransaction=urn:x:1type=bbizTransaction=urn:x:2type=https://ref.gs1.org/cbv/BTT-po\
			 {https://example.com#}n=195212300000000014"
		);
	}

	#[test]
	fn should_keep_pairs_in_document_order() {
		let pair = |kind: &str, id: &str| {
			let children = vec![element("type", kind, vec![]), element("bizTransaction", id, vec![])];
			element("", "", children)
		};
		let list = element("bizTransactionList", "", vec![pair("b", "urn:x:2"), pair("a", "urn:x:1")]);
		assert_eq!(
			prehash(element("T", "", vec![list])),
			"eventType=TbizTransactionListtype=abizTransaction=urn:x:1type=bbizTransaction=urn:x:2"
		);
	}
}
