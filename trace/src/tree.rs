// SPDX-License-Identifier: Apache-2.0

//! An event as a tree of named elements, the shape it has in EPCIS XML.
//!
//! The hash must be the same whether an event came as XML or as JSON, so JSON is first brought into the XML shape:
//! lists get their wrapping elements back (`epcList` → `epcList/epc`), names get their namespaces, everything is
//! sorted. The steps are those of GS1's reference implementation, including what they do to documents nobody had in
//! mind when they were written.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::lexical::literal_text;

/// A named element with text and children. Ordered by name, then text, then children.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
	/// With its namespace in braces, e.g. `{https://example.com/}colour`. Empty for a nameless pair.
	pub name: String,
	/// As written; empty when there is none.
	pub text: String,
	/// In document order of the tree, which is mostly sorted.
	pub children: Vec<Element>,
}

impl Element {
	fn leaf(text: String) -> Self {
		Element { text, ..Element::default() }
	}
}

/// The prefixes a document has declared, each with its name space.
///
/// Prefixes declared inside an event (`@xmlns:…` members) join the others from then on.
#[derive(Clone, Debug, Default)]
pub struct Namespaces {
	spaces: HashMap<String, String>,
	/// Values as the standard's text has them: numbers as written, `true` and `false`, pairs with all their members.
	pub(crate) exact: bool,
}

impl Namespaces {
	/// From a document's `@context`. Only contexts that come as a list declare anything.
	pub fn from_context(context: &Value) -> Self {
		let mut found = HashMap::new();
		for one in context.as_array().into_iter().flatten() {
			match one {
				Value::String(address) => {
					found.insert(address.clone(), address.clone());
				},
				Value::Object(terms) => {
					for (term, meaning) in terms {
						let space = meaning.as_str().or_else(|| meaning.get("@id").and_then(Value::as_str));
						if let Some(space) = space {
							found.insert(term.clone(), space.to_owned());
						}
					}
				},
				_ => {},
			}
		}
		Namespaces { spaces: found, exact: false }
	}

	/// Declares a prefix, unless it is declared already.
	pub(crate) fn declare(&mut self, prefix: &str, space: &str) {
		self.spaces.entry(prefix.to_owned()).or_insert_with(|| space.to_owned());
	}

	/// A name with its prefix replaced by `{name space}`.
	pub(crate) fn name(&self, name: &str) -> String {
		match self.split(name) {
			Some((space, rest)) => format!("{{{space}}}{rest}"),
			None => name.to_owned(),
		}
	}

	/// A value with its prefix replaced by the name space.
	pub(crate) fn value(&self, value: &str) -> String {
		match self.split(value) {
			Some((space, rest)) => format!("{}{rest}", space.replace(['{', '}'], "")),
			None => value.to_owned(),
		}
	}

	fn split<'v>(&self, text: &'v str) -> Option<(&str, &'v str)> {
		let (prefix, rest) = text.split_once(':')?;
		Some((self.spaces.get(prefix)?, rest))
	}
}

/// The tree of an event. Declarations inside it are added to `namespaces`.
pub fn event_tree(event: &Value, namespaces: &mut Namespaces) -> Element {
	restored(read(event, namespaces), namespaces.exact)
}

/// Members whose presence keeps an object's members in the order written.
const KEEP_ORDER: [&str; 3] = ["bizTransaction", "source", "destination"];

/// Members that are comments.
const COMMENTS: [&str; 2] = ["rdfs:comment", "comment"];

/// The plain translation: members become children, list entries become several children of one name.
fn read(value: &Value, namespaces: &mut Namespaces) -> Element {
	let mut made = Element::default();
	let keep_order = match value {
		Value::Array(entries) => {
			made.children = entries.iter().map(|entry| read(entry, namespaces)).collect();
			entries.iter().filter_map(Value::as_str).any(|entry| KEEP_ORDER.contains(&entry))
		},
		Value::Object(members) => {
			read_members(members, &mut made, namespaces);
			KEEP_ORDER.iter().any(|name| members.contains_key(*name))
		},
		scalar => return Element::leaf(scalar_text(scalar, namespaces)),
	};
	if !keep_order {
		made.children.sort();
	}
	made
}

fn read_members(members: &Map<String, Value>, made: &mut Element, namespaces: &mut Namespaces) {
	if let Some(kind) = members.get("type") {
		made.name = plain_text(kind);
	}
	if let Some(text) = members.get("#text") {
		made.text = plain_text(text);
	}
	for (name, value) in members {
		if name == "#text" || COMMENTS.contains(&name.as_str()) {
			continue;
		}
		if name.starts_with("@xmlns") {
			if let Some(space) = value.as_str() {
				let prefix = name.get("@xmlns:".len()..).unwrap_or_default();
				namespaces.spaces.insert(prefix.to_owned(), space.to_owned());
				made.name = namespaces.name(&made.name);
			}
			continue;
		}
		// A declaration inside the value already counts for the name.
		let child = read(value, namespaces);
		let name = namespaces.name(name);
		if value.is_array() {
			made.children
				.extend(child.children.into_iter().map(|entry| Element { name: name.clone(), ..entry }));
		} else {
			made.children.push(Element { name, ..child });
		}
	}
}

fn scalar_text(value: &Value, namespaces: &Namespaces) -> String {
	match value {
		Value::String(text) => namespaces.value(text),
		Value::Bool(_) | Value::Null | Value::Number(_) if namespaces.exact => value.to_string(),
		other => plain_text(other),
	}
}

fn plain_text(value: &Value) -> String {
	match value {
		Value::String(text) => text.clone(),
		Value::Bool(true) => "True".into(),
		Value::Bool(false) => "False".into(),
		Value::Null => "None".into(),
		Value::Number(number) => literal_text(&number.to_string()),
		other => other.to_string(),
	}
}

/// Lists whose entries are pairs that keep their order.
const PAIRED: [&str; 3] = ["sourceList", "destinationList", "bizTransactionList"];

/// Brings back the wrapping elements and the names that JSON leaves out.
fn restored(mut element: Element, exact: bool) -> Element {
	let mut lists: Vec<Element> = Vec::new();
	let mut child_epcs = Vec::new();
	let mut children = Vec::new();
	for mut child in std::mem::take(&mut element.children) {
		if child.name.ends_with("List") {
			let name = child.name.clone();
			child.name.truncate(name.len() - "List".len());
			match lists.iter_mut().find(|list| list.name == name) {
				Some(list) => list.children.push(child),
				None => lists.push(Element { name, text: String::new(), children: vec![child] }),
			}
		} else if child.name == "childEPCs" {
			child_epcs.push(Element { name: "epc".into(), text: child.text, children: Vec::new() });
		} else {
			children.push(child);
		}
	}
	for list in &mut lists {
		if PAIRED.contains(&list.name.as_str()) {
			for entry in &mut list.children {
				// The first two members as written: type and identifier, or the other way round.
				let mut pair = std::mem::take(&mut entry.children);
				pair.truncate(if exact { usize::MAX } else { 2 });
				*entry = Element { children: pair, ..Element::default() };
			}
		}
	}
	children.extend(lists);
	if !child_epcs.is_empty() {
		children.push(Element { name: "childEPCs".into(), text: String::new(), children: child_epcs });
	}
	element.children = children
		.into_iter()
		.map(|child| if PAIRED.contains(&child.name.as_str()) { child } else { restored(child, exact) })
		.collect();
	match element.name.as_str() {
		"inputEPC" | "outputEPC" => element.name = "epc".into(),
		"inputQuantity" | "outputQuantity" | "childQuantity" => element.name = "quantityElement".into(),
		"quantity" if !element.children.is_empty() => element.name = "quantityElement".into(),
		_ => {},
	}
	element
}
