// SPDX-License-Identifier: Apache-2.0

//! An event as a tree of named elements, the shape it has in EPCIS XML.
//!
//! The hash must be the same whether an event came as XML or as JSON, so JSON is first brought into the XML shape:
//! lists get their wrapping elements back (`epcList` → `epcList/epc`), names get their namespaces, everything is
//! sorted. The steps are those of GS1's reference implementation, including what they do to documents nobody had in
//! mind when they were written.

use std::{borrow::Cow, collections::HashMap};

use serde_json::{Map, Value};

use crate::lexical::literal_text;

/// A named element with text and children. Ordered by name, then text, then children.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element<'e> {
	/// With its namespace in braces, e.g. `{https://example.com/}colour`. Empty for a nameless pair.
	pub name: Cow<'e, str>,
	/// As written; empty when there is none.
	pub text: Cow<'e, str>,
	/// In document order of the tree, which is mostly sorted.
	pub children: Vec<Element<'e>>,
}

impl<'e> Element<'e> {
	fn leaf(text: Cow<'e, str>) -> Self {
		Element { text, ..Element::default() }
	}
}

/// What bare words stand for. Every text of an event is looked up.
pub trait Words {
	/// What stands for a text; the text itself where nothing does.
	fn word<'w>(&'w self, text: &'w str) -> &'w str;

	/// A copy of a value with its words spelled out.
	fn apply(&self, value: &Value) -> Value {
		match value {
			Value::String(text) => self.word(text).into(),
			Value::Array(values) => values.iter().map(|value| self.apply(value)).collect(),
			Value::Object(members) => {
				members.iter().map(|(name, value)| (name.clone(), self.apply(value))).collect()
			},
			_ => value.clone(),
		}
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

	/// Takes the prefixes in that are declared inside a value.
	pub(crate) fn declare_inside(&mut self, value: &Value) {
		match value {
			Value::Array(values) => values.iter().for_each(|value| self.declare_inside(value)),
			Value::Object(members) => {
				for (name, value) in members {
					match (name.strip_prefix("@xmlns:"), value.as_str()) {
						(Some(prefix), Some(space)) => {
							self.spaces.insert(prefix.to_owned(), space.to_owned());
						},
						_ => self.declare_inside(value),
					}
				}
			},
			_ => {},
		}
	}

	/// A name with its prefix replaced by `{name space}`.
	pub(crate) fn name<'v>(&self, name: &'v str) -> Cow<'v, str> {
		match self.split(name) {
			Some((space, rest)) => format!("{{{space}}}{rest}").into(),
			None => name.into(),
		}
	}

	/// A value with its prefix replaced by the name space.
	pub(crate) fn value<'v>(&self, value: &'v str) -> Cow<'v, str> {
		match self.split(value) {
			Some((space, rest)) => format!("{}{rest}", space.replace(['{', '}'], "")).into(),
			None => value.into(),
		}
	}

	fn split<'v>(&self, text: &'v str) -> Option<(&str, &'v str)> {
		let (prefix, rest) = text.split_once(':')?;
		Some((self.spaces.get(prefix)?, rest))
	}
}

/// The tree of an event, its words spelled out. Declarations inside it are added to `namespaces`. The context of an event on
/// its own (`alone`) is no part of it.
pub fn event_tree<'e>(
	event: &'e Value,
	words: &'e impl Words,
	namespaces: &mut Namespaces,
	alone: bool,
) -> Element<'e> {
	let exact = namespaces.exact;
	restored(Reader { words, namespaces }.read(event, alone), exact)
}

/// Members whose presence keeps an object's members in the order written.
const KEEP_ORDER: [&str; 3] = ["bizTransaction", "source", "destination"];

/// Members that are comments.
const COMMENTS: [&str; 2] = ["rdfs:comment", "comment"];

/// The plain translation: members become children, list entries become several children of one name.
struct Reader<'e, 'n, W> {
	words: &'e W,
	namespaces: &'n mut Namespaces,
}

impl<'e, W: Words> Reader<'e, '_, W> {
	fn read(&mut self, value: &'e Value, without_context: bool) -> Element<'e> {
		let mut made = Element::default();
		let keep_order = match value {
			Value::Array(entries) => {
				made.children = entries.iter().map(|entry| self.read(entry, false)).collect();
				let mut texts = entries.iter().filter_map(Value::as_str);
				texts.any(|entry| KEEP_ORDER.contains(&self.words.word(entry)))
			},
			Value::Object(members) => {
				self.read_members(members, &mut made, without_context);
				KEEP_ORDER.iter().any(|name| members.contains_key(*name))
			},
			scalar => return Element::leaf(self.scalar_text(scalar)),
		};
		if !keep_order {
			made.children.sort();
		}
		made
	}

	fn read_members(
		&mut self,
		members: &'e Map<String, Value>,
		made: &mut Element<'e>,
		without_context: bool,
	) {
		if let Some(kind) = members.get("type") {
			made.name = self.plain_text(kind);
		}
		if let Some(text) = members.get("#text") {
			made.text = self.plain_text(text);
		}
		made.children.reserve(members.len());
		for (name, value) in members {
			let out = name == "#text" || (without_context && name == "@context");
			if out || COMMENTS.contains(&name.as_str()) {
				continue;
			}
			if name.starts_with("@xmlns") {
				if let Some(space) = value.as_str() {
					let prefix = name.get("@xmlns:".len()..).unwrap_or_default();
					let space = self.words.word(space);
					self.namespaces.spaces.insert(prefix.to_owned(), space.to_owned());
					made.name = self.namespaces.name(&made.name).into_owned().into();
				}
				continue;
			}
			// A declaration inside the value already counts for the name.
			let child = self.read(value, false);
			let name = self.namespaces.name(name);
			if value.is_array() {
				made.children
					.extend(child.children.into_iter().map(|entry| Element { name: name.clone(), ..entry }));
			} else {
				made.children.push(Element { name, ..child });
			}
		}
	}

	fn scalar_text(&self, value: &'e Value) -> Cow<'e, str> {
		match value {
			Value::String(text) => self.namespaces.value(self.words.word(text)),
			Value::Bool(_) | Value::Null | Value::Number(_) if self.namespaces.exact => {
				value.to_string().into()
			},
			other => self.plain_text(other),
		}
	}

	fn plain_text(&self, value: &'e Value) -> Cow<'e, str> {
		match value {
			Value::String(text) => self.words.word(text).into(),
			Value::Bool(true) => "True".into(),
			Value::Bool(false) => "False".into(),
			Value::Null => "None".into(),
			Value::Number(number) => literal_text(number.as_str()),
			other => self.words.apply(other).to_string().into(),
		}
	}
}

/// Lists whose entries are pairs that keep their order.
const PAIRED: [&str; 3] = ["sourceList", "destinationList", "bizTransactionList"];

/// Brings back the wrapping elements and the names that JSON leaves out.
fn restored(mut element: Element<'_>, exact: bool) -> Element<'_> {
	let mut lists: Vec<Element<'_>> = Vec::new();
	let mut child_epcs = Vec::new();
	let mut children = Vec::with_capacity(element.children.len());
	for mut child in std::mem::take(&mut element.children) {
		if child.name.ends_with("List") {
			let mut name = child.name;
			child.name = without_list(&mut name);
			match lists.iter_mut().find(|list| list.name == name) {
				Some(list) => list.children.push(child),
				None => lists.push(Element { name, text: Cow::default(), children: vec![child] }),
			}
		} else if child.name == "childEPCs" {
			child_epcs.push(Element { name: "epc".into(), text: child.text, children: Vec::new() });
		} else {
			children.push(child);
		}
	}
	for list in &mut lists {
		if PAIRED.contains(&list.name.as_ref()) {
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
		children.push(Element { name: "childEPCs".into(), text: Cow::default(), children: child_epcs });
	}
	for child in &mut children {
		if !PAIRED.contains(&child.name.as_ref()) && needs_restoring(child) {
			*child = restored(std::mem::take(child), exact);
		}
	}
	element.children = children;
	match element.name.as_ref() {
		"inputEPC" | "outputEPC" => element.name = "epc".into(),
		"inputQuantity" | "outputQuantity" | "childQuantity" => element.name = "quantityElement".into(),
		"quantity" if !element.children.is_empty() => element.name = "quantityElement".into(),
		_ => {},
	}
	element
}

/// Whether anything in an element, or its own name, may change.
fn needs_restoring(element: &Element<'_>) -> bool {
	!element.children.is_empty() || element.name.ends_with("EPC") || element.name.ends_with("Quantity")
}

/// A name less its ending.
fn without_list<'e>(name: &mut Cow<'e, str>) -> Cow<'e, str> {
	match name {
		Cow::Borrowed(name) => name.strip_suffix("List").unwrap_or(name).into(),
		Cow::Owned(name) => name.strip_suffix("List").unwrap_or(name).to_owned().into(),
	}
}
