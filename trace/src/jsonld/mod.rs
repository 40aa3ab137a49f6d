// SPDX-License-Identifier: Apache-2.0

//! JSON-LD 1.1 expansion, as far as the event hash needs it.
//!
//! The hash spells bare words out (`shipping` becomes `https://ref.gs1.org/cbv/BizStep-shipping`) by expanding the
//! whole document and looking for identifiers that end in the word. So what counts is which strings an expanded
//! document contains; this module answers that ([`expanded_strings`]) and nothing else. It follows the expansion
//! algorithm (JSON-LD 1.1 API, §5) with scoped contexts, coercion and containers. Contexts are never fetched.

mod active;

use std::{cell::RefCell, collections::BTreeSet, fmt, rc::Rc};

use serde_json::{json, Map, Value};

pub(crate) use self::active::is_absolute;
use self::active::{is_keyword, Active, Processor};
use crate::context::Contexts;

/// Why a document cannot be expanded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
	/// Where, as the end of a JSON path, e.g. `.@context[1].gs1`. Empty at the top.
	pub path: String,
	what: String,
}

impl Fault {
	fn new(text: impl Into<String>) -> Self {
		Fault { path: String::new(), what: text.into() }
	}

	/// The same fault, one member further up.
	fn inside(mut self, name: &str) -> Self {
		self.path = format!("{}{}", step(name), self.path);
		self
	}

	/// The same fault, one list further up.
	fn entry(mut self, at: usize) -> Self {
		self.path = format!("[{at}]{}", self.path);
		self
	}
}

/// A member as a step of a JSON path.
pub(crate) fn step(name: &str) -> String {
	let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '@');
	if plain {
		format!(".{name}")
	} else {
		format!("['{}']", name.replace('\'', "\\'"))
	}
}

impl fmt::Display for Fault {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(&self.what)
	}
}

impl std::error::Error for Fault {}

type Result<T> = std::result::Result<T, Fault>;

/// The strings in the expanded document that start with one of `prefixes`.
pub fn expanded_strings(
	document: &Value,
	contexts: &Contexts,
	prefixes: &[&str],
) -> Result<BTreeSet<String>> {
	Session::new(contexts).expanded_strings(document, prefixes)
}

/// Expands several documents; contexts they share are read once.
pub struct Session<'a> {
	contexts: Processor<'a>,
	top: Rc<Active>,
}

impl<'a> Session<'a> {
	/// With these contexts.
	pub fn new(contexts: &'a Contexts) -> Self {
		Session { contexts: Processor::new(contexts), top: Rc::new(Active::default()) }
	}

	/// As [`expanded_strings`].
	pub fn expanded_strings(&self, document: &Value, prefixes: &[&str]) -> Result<BTreeSet<String>> {
		let expander = Expander { contexts: &self.contexts, prefixes, found: RefCell::default() };
		let place = Place { active: self.top.clone(), property: None, inside_list: false };
		let expanded = expander.expand(&place, document, false, None)?;
		let mut found = expander.found.into_inner();
		collect(&expanded, prefixes, &mut found);
		self.contexts.tidy();
		Ok(found)
	}

	/// The objects a context stands for, those behind addresses too.
	pub fn objects(&self, context: &Value) -> Result<Vec<Value>> {
		self.contexts.objects(context)
	}
}

fn collect(value: &Value, prefixes: &[&str], found: &mut BTreeSet<String>) {
	match value {
		Value::String(text) if prefixes.iter().any(|prefix| text.starts_with(prefix)) => {
			found.insert(text.clone());
		},
		Value::Array(values) => values.iter().for_each(|value| collect(value, prefixes, found)),
		Value::Object(members) => members.values().for_each(|value| collect(value, prefixes, found)),
		_ => {},
	}
}

/// Where in the document an element stands.
struct Place<'p> {
	active: Rc<Active>,
	/// The member the element is a value of, as written; none at the top.
	property: Option<&'p str>,
	inside_list: bool,
}

impl Place<'_> {
	fn expanded_property(&self) -> Option<String> {
		self.active.expand_iri(self.property?, true, false)
	}

	fn has_container(&self, word: &str) -> bool {
		self.property
			.and_then(|name| self.active.term(name))
			.is_some_and(|term| term.container.iter().any(|own| own == word))
	}
}

struct Expander<'a> {
	contexts: &'a Processor<'a>,
	/// What is looked for.
	prefixes: &'a [&'a str],
	/// What was found in parts already let go.
	found: RefCell<BTreeSet<String>>,
}

/// One value as a slice, or a list's values.
fn values(value: &Value) -> &[Value] {
	match value {
		Value::Array(values) => values,
		one => std::slice::from_ref(one),
	}
}

fn sorted(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
	let mut list: Vec<_> = members.iter().collect();
	list.sort_by_key(|(name, _)| *name);
	list
}

/// Adds a value, or each value of a list, to a member.
fn add(to: &mut Map<String, Value>, name: &str, value: Value, always_list: bool) {
	let several = match value {
		Value::Array(values) => {
			if values.is_empty() && always_list {
				to.entry(name).or_insert_with(|| json!([]));
			}
			values
		},
		one => vec![one],
	};
	for one in several {
		match to.get_mut(name) {
			Some(Value::Array(list)) => list.push(one),
			Some(only) => *only = json!([only.take(), one]),
			None => {
				let first = if always_list { json!([one]) } else { one };
				to.insert(name.to_owned(), first);
			},
		}
	}
}

impl Expander<'_> {
	/// Takes the strings out of a finished list entry and leaves a mark in its place, so that large documents are not
	/// held in memory a second time. Nobody looks into list entries again, but for lists of lists.
	fn let_go(&self, entry: Value) -> Value {
		if entry.get("@list").is_some() {
			return entry;
		}
		collect(&entry, self.prefixes, &mut self.found.borrow_mut());
		Value::Bool(true)
	}

	/// Expands an element; null when it is dropped.
	fn expand(
		&self,
		place: &Place<'_>,
		element: &Value,
		inside_index: bool,
		type_scoped: Option<&Rc<Active>>,
	) -> Result<Value> {
		match element {
			Value::Null => Ok(Value::Null),
			Value::Array(elements) => {
				let inside_list = place.inside_list || place.has_container("@list");
				let inner = Place { active: place.active.clone(), property: place.property, inside_list };
				let mut list = Vec::new();
				for (at, element) in elements.iter().enumerate() {
					let expanded = self.expand(&inner, element, inside_index, type_scoped);
					match expanded.map_err(|fault| fault.entry(at))? {
						Value::Null => {},
						Value::Array(values) if inside_list => list.push(json!({ "@list": values })),
						Value::Array(values) => list.extend(values),
						value => list.push(if inside_index { value } else { self.let_go(value) }),
					}
				}
				Ok(Value::Array(list))
			},
			Value::Object(members) => self.expand_object(place, members, inside_index, type_scoped),
			scalar => {
				let free = match place.expanded_property() {
					None => place.property.is_none(),
					Some(property) => property == "@graph",
				};
				Ok(if free && !place.inside_list { Value::Null } else { expand_value(place, scalar) })
			},
		}
	}

	fn expand_object(
		&self,
		place: &Place<'_>,
		element: &Map<String, Value>,
		inside_index: bool,
		type_scoped: Option<&Rc<Active>>,
	) -> Result<Value> {
		let scope =
			place.property.and_then(|name| place.active.term(name)).and_then(|term| term.scope.clone());
		let mut active = place.active.clone();
		let mut type_scoped = type_scoped.cloned();
		if type_scoped.is_none() && active.previous.is_some() {
			type_scoped = Some(active.clone());
		}
		// A context that came with a type ends where the next node begins.
		let mut revert = !inside_index;
		if let Some(scoped) = type_scoped.as_ref().filter(|_| revert && element.len() <= 2) {
			if !element.contains_key("@context") {
				for (name, _) in sorted(element) {
					let property = scoped.expand_iri(name, true, false);
					if property.as_deref() == Some("@value") {
						active = scoped.clone();
						revert = false;
						break;
					}
					if property.as_deref() == Some("@id") && element.len() == 1 {
						revert = false;
						break;
					}
				}
			}
		}
		if let Some(previous) = active.previous.clone().filter(|_| revert) {
			active = previous;
		}
		if let Some(scope) = scope {
			active = self.contexts.process(&active, &scope, true, true)?;
		}
		let (active, type_scoped) = self.node_context(active, element)?;
		let own = Place { active, property: place.property, inside_list: place.inside_list };
		let mut made = Map::new();
		self.expand_members(&own, place.expanded_property().as_deref(), element, &mut made, &type_scoped)?;
		self.finish(&own, place, element, made)
	}

	/// Applies a node's own context, then the contexts its types bring. Also gives the context types are read in.
	fn node_context(
		&self,
		mut active: Rc<Active>,
		element: &Map<String, Value>,
	) -> Result<(Rc<Active>, Rc<Active>)> {
		if let Some(local) = element.get("@context") {
			let local = self.contexts.interned(local);
			let made = self.contexts.process(&active, &local, false, true);
			active = made.map_err(|fault| fault.inside("@context"))?;
		}
		let type_scoped = active.clone();
		for (name, value) in sorted(element) {
			if active.expand_iri(name, true, false).as_deref() != Some("@type") {
				continue;
			}
			let mut types: Vec<&str> = values(value).iter().filter_map(Value::as_str).collect();
			types.sort_unstable();
			for name in types {
				if let Some(scope) = type_scoped.term(name).and_then(|term| term.scope.clone()) {
					if !scope.is_null() {
						active = self.contexts.process(&active, &scope, false, false)?;
					}
				}
			}
		}
		Ok((active, type_scoped))
	}

	/// Expands each member of a node into `made`.
	fn expand_members(
		&self,
		place: &Place<'_>,
		expanded_property: Option<&str>,
		element: &Map<String, Value>,
		made: &mut Map<String, Value>,
		type_scoped: &Rc<Active>,
	) -> Result<()> {
		let mut nests = Vec::new();
		for (name, value) in sorted(element) {
			if name == "@context" {
				continue;
			}
			let Some(property) = place.active.expand_iri(name, true, false) else { continue };
			if !is_absolute(&property) && !is_keyword(&property) {
				continue;
			}
			let here = |fault: Fault| fault.inside(name);
			if is_keyword(&property) {
				let repeats = property == "@included" || property == "@type";
				if made.contains_key(&property) && !repeats {
					return Err(here(Fault::new(format!(
						"{name} gives {property} a second time in one object"
					))));
				}
				if self.expand_keyword(place, name, &property, value, made, type_scoped).map_err(here)? {
					continue;
				}
			}
			let term = place.active.term(name);
			let active = match term.and_then(|term| term.scope.as_ref()) {
				Some(scope) => self.contexts.process(&place.active, scope, true, true).map_err(here)?,
				None => place.active.clone(),
			};
			if property == "@nest" {
				nests.push((value, active));
				continue;
			}
			let container =
				|word: &str| term.is_some_and(|term| term.container.iter().any(|own| own == word));
			let inner = Place { active, property: Some(name.as_str()), inside_list: false };
			let mapped = ["@language", "@index", "@id", "@type"].into_iter().find(|word| container(word));
			let mut expanded = match (mapped, value) {
				(Some(by), Value::Object(map)) => self.expand_map(&inner, by, map).map_err(here)?,
				_ if property == "@list" || property == "@set" => {
					let is_list = property == "@list";
					let next = place.property.filter(|_| !(is_list && expanded_property == Some("@graph")));
					let inner = Place { active: inner.active.clone(), property: next, inside_list: is_list };
					self.expand(&inner, value, false, None).map_err(here)?
				},
				_ if term.and_then(|term| term.coercion.as_deref()) == Some("@json") => {
					json!({ "@type": "@json", "@value": value })
				},
				_ => self.expand(&inner, value, false, None).map_err(here)?,
			};
			if expanded.is_null() {
				continue;
			}
			if container("@list") && property != "@list" && expanded.get("@list").is_none() {
				expanded = json!({ "@list": values(&expanded) });
			}
			if term.is_some_and(|term| term.reverse) {
				let reversed = made.entry("@reverse").or_insert_with(|| json!({}));
				if let Value::Object(reversed) = reversed {
					add(reversed, &property, expanded, true);
				}
				continue;
			}
			let single = ["@index", "@id", "@type", "@value", "@language"].contains(&property.as_str());
			add(made, &property, expanded, !single);
		}
		for (value, active) in nests {
			for nested in values(value) {
				let Value::Object(nested) = nested else {
					return Err(Fault::new("a nested value must be an object"));
				};
				let (active, type_scoped) = self.node_context(active.clone(), nested)?;
				let inner = Place { active, property: place.property, inside_list: place.inside_list };
				self.expand_members(&inner, expanded_property, nested, made, &type_scoped)?;
			}
		}
		Ok(())
	}

	/// Expands a member that is a keyword. False when it is to be expanded like any other.
	fn expand_keyword(
		&self,
		place: &Place<'_>,
		name: &str,
		keyword: &str,
		value: &Value,
		made: &mut Map<String, Value>,
		type_scoped: &Rc<Active>,
	) -> Result<bool> {
		match keyword {
			"@id" => {
				let id = value.as_str().ok_or_else(|| Fault::new(format!("{name} must be text")))?;
				let id = place.active.expand_iri(id, false, true).map_or(Value::Null, Value::String);
				add(made, "@id", id, false);
			},
			"@type" if value.is_null() => add(made, "@type", Value::Null, false),
			"@type" => {
				for one in values(value) {
					let one = one
						.as_str()
						.ok_or_else(|| Fault::new(format!("{name} must be text or a list of texts")))?;
					let one = type_scoped.expand_iri(one, true, true).map_or(Value::Null, Value::String);
					add(made, "@type", one, false);
				}
			},
			"@included" => {
				let included = self.expand(place, value, false, None)?;
				add(made, "@included", included, true);
			},
			"@graph" if !value.is_object() && !value.is_array() => {
				return Err(Fault::new("@graph must be an object or a list"));
			},
			"@value" => {
				let is_json = made.get("@type").is_some_and(|kind| kind == "@json");
				match value {
					// As if it were not there.
					Value::Array(values) if values.is_empty() && !is_json => {},
					Value::Array(_) | Value::Object(_) if !is_json => {
						return Err(Fault::new("@value must not be an object or a list"));
					},
					_ => drop(made.insert("@value".into(), value.clone())),
				}
			},
			"@language" | "@direction" | "@index" => {
				if !value.is_null() {
					add(made, keyword, value.clone(), false);
				}
			},
			"@reverse" => {
				let reversed = value.as_object().ok_or_else(|| Fault::new("@reverse must be an object"))?;
				let inner = Place {
					active: place.active.clone(),
					property: Some("@reverse"),
					inside_list: place.inside_list,
				};
				let reversed = self.expand_object(&inner, reversed, false, None)?;
				add(made, "@reverse", reversed, false);
			},
			_ => return Ok(false),
		}
		Ok(true)
	}

	/// Expands a member whose values are indexed by language, name, identifier or type.
	fn expand_map(&self, place: &Place<'_>, by: &str, map: &Map<String, Value>) -> Result<Value> {
		let mut list = Vec::new();
		for (key, value) in sorted(map) {
			if by == "@language" {
				let texts = values(value).iter().filter(|text| !text.is_null());
				list.extend(texts.map(|text| json!({ "@value": text })));
				continue;
			}
			let Value::Array(items) = self
				.expand(place, &Value::Array(values(value).to_vec()), true, None)
				.map_err(|fault| fault.inside(key))?
			else {
				continue;
			};
			let index =
				place.property.and_then(|name| place.active.term(name)).and_then(|term| term.index.as_ref());
			let vocab = by == "@type";
			let name = match index {
				Some(_) => Some(key.clone()),
				None => place.active.expand_iri(key, vocab || by == "@index", by == "@id"),
			};
			for mut item in items {
				if let Some(object) = item.as_object_mut().filter(|_| key != "@none") {
					let key = if by == "@index" { Some(key.clone()) } else { name.clone() };
					add(object, by, key.map_or(Value::Null, Value::String), false);
				}
				list.push(item);
			}
		}
		Ok(Value::Array(list))
	}

	/// What becomes of an expanded node: checked, unwrapped, or dropped.
	fn finish(
		&self,
		own: &Place<'_>,
		place: &Place<'_>,
		element: &Map<String, Value>,
		mut made: Map<String, Value>,
	) -> Result<Value> {
		let mut count = made.len();
		if made.contains_key("@value") {
			let allowed = ["@value", "@type", "@index", "@language", "@direction"];
			let typed = made.contains_key("@type");
			let tagged = made.contains_key("@language") || made.contains_key("@direction");
			if (typed && tagged) || made.keys().any(|name| !allowed.contains(&name.as_str())) {
				return Err(Fault::new(
					"an object with @value may otherwise have @index and one of @type and @language",
				));
			}
			let listed = element.iter().any(|(name, value)| {
				value.is_array() && own.active.expand_iri(name, true, false).as_deref() == Some("@type")
			});
			let kind = made.get("@type");
			let kind_fits = match kind {
				None | Some(Value::Null) => true,
				Some(Value::String(kind)) => {
					kind == "@json" || (is_absolute(kind) && !kind.starts_with("_:"))
				},
				Some(_) => false,
			};
			let is_null = made.get("@value").is_some_and(Value::is_null);
			if listed || (!kind_fits && !is_null) {
				return Err(Fault::new("the @type of an object with @value must be one absolute identifier"));
			}
			if is_null {
				return Ok(Value::Null);
			}
		} else if let Some(kind) = made.get("@type") {
			if kind.is_null() {
				return Err(Fault::new("@type must be text or a list of texts"));
			}
		} else if made.contains_key("@set") || made.contains_key("@list") {
			if count > 1 && !(count == 2 && made.contains_key("@index")) {
				return Err(Fault::new("an object with @set or @list may otherwise have only @index"));
			}
			if let Some(set) = made.remove("@set") {
				return Ok(set);
			}
		} else if count == 1 && made.contains_key("@language") {
			return Ok(Value::Null);
		}
		count = made.len();
		let at_top = place.property.is_none() || place.expanded_property().as_deref() == Some("@graph");
		let bare = count == 0
			|| made.contains_key("@value")
			|| made.contains_key("@list")
			|| (count == 1 && made.contains_key("@id"));
		Ok(if at_top && !place.inside_list && bare { Value::Null } else { Value::Object(made) })
	}
}

/// Expands a scalar as its member's definition says.
fn expand_value(place: &Place<'_>, value: &Value) -> Value {
	let property = place.expanded_property();
	let text = value.as_str();
	let iri = |vocab: bool| match text {
		Some(text) => place.active.expand_iri(text, vocab, true).map_or(Value::Null, Value::String),
		None => value.clone(),
	};
	match property.as_deref() {
		Some("@id") => return iri(false),
		Some("@type") => return iri(true),
		_ => {},
	}
	let coercion =
		place.property.and_then(|name| place.active.term(name)).and_then(|term| term.coercion.as_deref());
	match coercion {
		_ if text.is_none() => {},
		Some("@vocab") => return json!({ "@id": iri(true) }),
		Some("@id") => return json!({ "@id": iri(false) }),
		_ if property.as_deref() == Some("@graph") => return json!({ "@id": iri(false) }),
		_ => {},
	}
	if property.as_deref().is_some_and(is_keyword) {
		return value.clone();
	}
	match coercion {
		Some(kind) if !kind.starts_with('@') => json!({ "@type": kind, "@value": value }),
		_ => json!({ "@value": value }),
	}
}
