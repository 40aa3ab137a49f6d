// SPDX-License-Identifier: Apache-2.0

//! The pre-hash string: an event as one canonical line of text (CBV 2.0, §8.9).
//!
//! The fields of the standard come first, in the standard's order, each as `name=value`; extensions inside a field
//! follow that field's own members; what is left comes last, sorted. Record time, event id and error declaration are
//! left out, so re-capturing or correcting an event does not change its hash.

use std::borrow::Cow;

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
pub fn prehash(mut event: Element<'_>) -> String {
	let mut made = String::with_capacity(512);
	made.push_str("eventType=");
	made.push_str(&event.name);
	in_order(&mut made, &mut event.children, FIELDS);
	event.children.retain(|child| !LEFT_OUT.contains(&child.name.as_ref()));
	sorted(&mut made, &event.children);
	made
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
pub fn exact_prehash(mut event: Element<'_>) -> String {
	let out = |name: &str| LEFT_OUT.contains(&name) || name == EXACT_LEFT_OUT;
	event.children.retain(|child| !out(&child.name));
	let mut made = String::with_capacity(512);
	made.push_str("eventType=");
	made.push_str(&event.name);
	exact_fields(&mut made, event.children, EXACT_FIELDS);
	made
}

/// Writes several texts one after the other, sorted; each is written in its place first.
fn in_sorted<T>(to: &mut String, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut String, T)) {
	let start = to.len();
	let mut ends: Vec<usize> = Vec::new();
	let mut is_sorted = true;
	let (mut before, mut from) = (start..start, start);
	for item in items {
		write(to, item);
		let own = from..to.len();
		is_sorted &= to.get(before.clone()) <= to.get(own.clone());
		(before, from) = (own, to.len());
		ends.push(from);
	}
	if is_sorted {
		return;
	}
	let written = to.split_off(start);
	let mut from = 0;
	let mut parts: Vec<&str> = Vec::with_capacity(ends.len());
	for end in ends {
		parts.push(written.get(from..end - start).unwrap_or_default());
		from = end - start;
	}
	parts.sort_unstable();
	to.extend(parts);
}

/// Writes the fields in order, then what is left, sorted.
fn exact_fields(to: &mut String, children: Vec<Element<'_>>, fields: &[Field]) {
	let mut left = children;
	for field in fields {
		if !left.iter().any(|child| child.name == field.name) {
			continue;
		}
		let (own, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|child| child.name == field.name);
		left = others;
		in_sorted(to, own, |to, child| exact_element(to, child, field.inside));
	}
	in_sorted(to, left, |to, child| exact_element(to, child, &[]));
}

/// Writes one element with all it contains, or nothing when it is empty.
fn exact_element(to: &mut String, element: Element<'_>, inside: &[Field]) {
	// An entry of a list of pairs has the name of what it names, which its own member writes.
	let named_by = |child: &Element<'_>| KEEP_ORDER.contains(&child.name.as_ref());
	if element.name.is_empty() && element.children.iter().any(named_by) {
		exact_fields(to, element.children, PAIR);
		return;
	}
	let text = strip(&element.text);
	let text = if TIMES.contains(&element.name.as_ref()) { exact_time(text) } else { exact_value(text) };
	let start = to.len();
	named(to, &element.name, &text);
	let below = to.len();
	exact_fields(to, element.children, inside);
	if text.is_empty() && to.len() == below {
		to.truncate(start);
	}
}

/// Fields whose text is a time.
const TIMES: [&str; 4] = ["eventTime", "time", "startTime", "endTime"];

/// Writes the fields in order. What is written is taken out of `children`; what is left is for the caller.
fn in_order(to: &mut String, children: &mut Vec<Element<'_>>, fields: &[Field]) {
	let extensions = take_extensions(children);
	for field in fields {
		if !children.iter().any(|child| child.name == field.name) {
			continue;
		}
		let own = children.iter_mut().filter(|child| child.name == field.name);
		in_sorted(to, own, |to, child| one_field(to, child, field));
		children.retain(|child| child.name != field.name || !child.children.is_empty());
	}
	sorted(to, &extensions);
}

/// Writes one field with the fields inside it, or nothing when it is empty.
fn one_field(to: &mut String, element: &mut Element<'_>, field: &Field) {
	let text = strip(&element.text);
	let text = if TIMES.contains(&field.name) { canonical_time(text).into() } else { canonical(text) };
	let start = to.len();
	named(to, field.name, &text);
	let below = to.len();
	let is_empty = text.is_empty();
	if !field.inside.is_empty() {
		in_order(to, &mut element.children, field.inside);
	}
	if is_empty && to.len() == below {
		to.truncate(start);
	}
}

fn named(to: &mut String, name: &str, text: &str) {
	to.push_str(name);
	if !text.is_empty() {
		to.push('=');
		to.push_str(text);
	}
}

/// Takes the extensions out of a field's children, so that they are written right after the field's own members.
///
/// Only namespaces that end in a slash count, only beside other children, and never where a child's name contains
/// `eventTime` or `action`: that is how the reference implementation tells an event from a field.
fn take_extensions<'e>(children: &mut Vec<Element<'e>>) -> Vec<Element<'e>> {
	let is_extension = |child: &Element<'_>| child.name.contains('{') && child.name.contains("/}");
	let is_event = |child: &Element<'_>| child.name.contains("eventTime") || child.name.contains("action");
	if children.len() <= 1 || !children.iter().any(is_extension) || children.iter().any(is_event) {
		return Vec::new();
	}
	let (extensions, own) = std::mem::take(children).into_iter().partition(is_extension);
	*children = own;
	extensions
}

/// Names that keep their neighbours in document order.
const KEEP_ORDER: [&str; 3] = ["bizTransaction", "source", "destination"];

/// Writes elements with all they contain, sorted.
fn sorted(to: &mut String, elements: &[Element<'_>]) {
	let write = |to: &mut String, element: &Element<'_>| {
		let text = strip(&element.text);
		named(to, &element.name, &canonical(text));
		sorted(to, &element.children);
	};
	if elements.iter().any(|element| KEEP_ORDER.contains(&element.name.as_ref())) {
		elements.iter().for_each(|element| write(to, element));
	} else {
		in_sorted(to, elements, write);
	}
}

/// Where the older URNs of CBV values went.
const CBV_URNS: [(&str, &str); 5] = [
	("urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-"),
	("urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-"),
	("urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-"),
	("urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-"),
	("urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-"),
];

/// What all older URNs of CBV values begin with.
const CBV_URN: &str = "urn:epcglobal:cbv:";

/// The canonical form of a value: CBV web addresses, plain numbers, canonical Digital Links.
fn canonical(text: &str) -> Cow<'_, str> {
	let mut text = Cow::Borrowed(text);
	if text.contains(CBV_URN) {
		for (urn, address) in CBV_URNS {
			if text.contains(urn) {
				text = text.replace(urn, address).into();
			}
		}
	}
	if let Some(number) = canonical_number(&text) {
		text = number.into();
	}
	match may_be_link(&text).then(|| canonical_link(&text)).flatten() {
		Some(link) => link.into(),
		None => text,
	}
}

/// Whether a text may have another canonical Digital Link: what no link is, and links that most documents have, are told
/// without being taken apart.
fn may_be_link(text: &str) -> bool {
	if text.starts_with("urn:epc:") {
		return true;
	}
	if !text.starts_with("http") {
		return false;
	}
	// Digits are digits of any script.
	if text.is_ascii() && !text.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit)) {
		return false;
	}
	!is_canonical(text)
}

/// Whether a text is a canonical link of the usual form: product with lot or serial, logistic unit, place, party.
fn is_canonical(text: &str) -> bool {
	let Some((key, rest)) = text.strip_prefix("https://id.gs1.org/").and_then(|path| path.split_once('/'))
	else {
		return false;
	};
	let digits = match key {
		"01" => 14,
		"00" => 18,
		"414" | "417" => 13,
		_ => return false,
	};
	let Some((value, rest)) = rest.split_at_checked(digits) else { return false };
	if !value.bytes().all(|byte| byte.is_ascii_digit()) {
		return false;
	}
	if key != "01" {
		return rest.is_empty();
	}
	let part = rest.strip_prefix("/21/").or_else(|| rest.strip_prefix("/10/")).unwrap_or_default();
	let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
	(1..=20).contains(&part.len()) && part.bytes().all(plain)
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

	fn element<'e>(name: &'e str, text: &'e str, children: Vec<Element<'e>>) -> Element<'e> {
		Element { name: name.into(), text: text.into(), children }
	}

	#[test]
	fn should_have_the_same_canonical_form_when_a_text_is_told_at_a_glance() {
		let ends = [
			"",
			"/",
			"/21/",
			"/21/A",
			"/21/A-b_9",
			"/10/L.1",
			"/10/L1",
			"/10/L1/21/S",
			"/21/a/21/b",
			"?17=1",
			"#x",
		];
		let ends = ends.into_iter().chain([
			"/22/V/21/S",
			"/21/123456789012345678901",
			"/254/1",
			"/8003/1",
			"/21/%2F",
			"/21/é",
		]);
		let ends: Vec<&str> = ends.collect();
		let mut links = 0;
		for domain in [
			"https://id.gs1.org",
			"http://id.gs1.org",
			"https://a.example/01",
			"https://idxgs1.org",
			"httpx://b",
		] {
			for key in ["01", "00", "414", "417", "gtin", "8003", "253", "cbv", "21"] {
				for digits in
					["", "1", "123", "1234", "9521000000025", "09521000000025", "106141411234567897", "٠٩٥٢١"]
				{
					for end in &ends {
						let text = format!("{domain}/{key}/{digits}{end}");
						let slow = canonical_link(&text).unwrap_or_else(|| text.clone());
						assert_eq!(canonical(&text), slow);
						links += usize::from(is_canonical(&text));
					}
				}
			}
		}
		assert_eq!(links, 6);
	}

	#[test]
	fn should_sort_what_is_written_when_it_is_not_in_order() {
		let sorted = |parts: &[&str]| {
			let mut made = "x".to_owned();
			in_sorted(&mut made, parts, |to, part| to.push_str(part));
			made
		};
		assert_eq!(sorted(&[]), "x");
		assert_eq!(sorted(&["a", "b"]), "xab");
		assert_eq!(sorted(&["b", "", "a", "ab", "a"]), "xaaabb");
		assert_eq!(sorted(&["é", "e", "z"]), "xezé");
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
		let pair = |kind: &'static str, id: &'static str| {
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
		let pair = |kind: &'static str, id: &'static str| {
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
