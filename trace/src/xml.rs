// SPDX-License-Identifier: Apache-2.0

//! EPCIS XML, 1.x and 2.0, as the JSON form of the same events.
//!
//! An event means the same in both forms, so there is one model of it: XML becomes the JSON that EPCIS 2.0 has for it, and
//! everything else here works on that. Lists lose their wrapping elements, attributes become members, `extension` and
//! `baseExtension`, in which 1.x put what came later, are opened. Names of other name spaces get a prefix that the
//! document's context declares. Nothing is fetched, and no entity is known but the five of XML itself.

use std::collections::{HashMap, HashSet};

use quick_xml::{
	events::{BytesStart, Event},
	name::ResolveResult,
	reader::NsReader,
	XmlVersion,
};
use serde_json::{json, Map, Number, Value};

use crate::{
	context::{epcis_context, EPCIS_CONTEXTS},
	document::{Document, Unreadable},
	lexical::strip,
};

/// How deep elements may be inside each other. Events are ten deep; the limit keeps hostile ones off the stack.
const MAX_DEPTH: usize = 128;

/// The name spaces of EPCIS: their names are written as if they had none.
const EPCIS_SPACES: [&str; 5] = [
	"urn:epcglobal:epcis:xsd:1",
	"urn:epcglobal:epcis:xsd:2",
	"urn:epcglobal:epcis-query:xsd:1",
	"urn:epcglobal:epcis-query:xsd:2",
	"urn:epcglobal:epcis-masterdata:xsd:1",
];

/// Elements that only hold what a later version added.
const OPENED: [&str; 2] = ["extension", "baseExtension"];

/// A name: its name space by number, if it has one, and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
	space: Option<usize>,
	local: String,
}

/// An element.
#[derive(Debug)]
struct Node {
	name: Name,
	attributes: Vec<(Name, String)>,
	/// What stands in it, without white space around it; nothing where there are children.
	text: String,
	children: Vec<Node>,
}

impl Node {
	/// Whether this is an element of EPCIS of this name.
	fn is(&self, local: &str) -> bool {
		self.name.space.is_none() && self.name.local == local
	}

	fn child(&self, local: &str) -> Option<&Node> {
		self.children.iter().find(|child| child.is(local))
	}

	fn take(&mut self, local: &str) -> Option<Node> {
		let at = self.children.iter().position(|child| child.is(local))?;
		Some(self.children.swap_remove(at))
	}

	fn attribute(&self, local: &str) -> Option<&str> {
		let own = |(name, _): &&(Name, String)| name.space.is_none() && name.local == local;
		self.attributes.iter().find(own).map(|(_, value)| value.as_str())
	}

	/// Whether there is a child of this name.
	fn has(&self, name: &Name) -> bool {
		self.children.iter().any(|child| child.name == *name)
	}

	/// Whether it becomes a list in JSON.
	fn is_list(&self) -> bool {
		let name = self.name.local.as_str();
		match self.name.space {
			None => name.ends_with("List") || name == "childEPCs" || name == "correctiveEventIDs",
			Some(_) => name.ends_with("List") && !self.children.is_empty(),
		}
	}

	/// The first element below of this name, whatever its name space.
	fn below(&self, path: &[&str]) -> Option<&Node> {
		let Some((first, rest)) = path.split_first() else { return Some(self) };
		self.children.iter().find(|child| child.name.local == *first)?.below(rest)
	}
}

/// Reads an EPCIS document, a query's answer, a list of events or one event.
pub fn document(text: &str) -> Result<Document, Unreadable> {
	let (mut root, spaces) = Parser::new(text).tree()?;
	let prefixes = spaces.prefixes();
	let name = root.name.local.clone();
	let is_query = name == "EPCISQueryDocument" || name == "QueryResults";
	if !is_query && root.name.space.is_none() && (name.ends_with("Event") || name == "EventList") {
		let mut events = match name.as_str() {
			"EventList" => root.children.into_iter().map(|one| prefixes.event(one)).collect(),
			_ => vec![prefixes.event(root)],
		};
		for event in &mut events {
			if let Some(members) = event.as_object_mut() {
				members.insert("@context".into(), prefixes.context());
			}
		}
		return Document::from_value(match events.pop() {
			Some(one) if name != "EventList" => one,
			last => events.into_iter().chain(last).collect(),
		});
	}
	if root.name.space.is_some() || !(is_query || name == "EPCISDocument") {
		return Err(Unreadable {
			place: "line 1 column 1".into(),
			reason: format!("xml: <{name}> is neither an EPCIS document nor an event"),
		});
	}
	let mut made = Map::new();
	made.insert("@context".into(), prefixes.context());
	let kind = if is_query { "EPCISQueryDocument" } else { "EPCISDocument" };
	made.insert("type".into(), json!(kind));
	if let Some(version) = root.attribute("schemaVersion") {
		// What 1.x says is read as what 2.0 calls it.
		let earlier = version == "1" || version.starts_with("1.");
		made.insert("schemaVersion".into(), json!(if earlier { "2.0" } else { version }));
	}
	if let Some(created) = root.attribute("creationDate") {
		made.insert("creationDate".into(), json!(created));
	}
	if let Some(header) = root.below(&["EPCISHeader", "StandardBusinessDocumentHeader"]) {
		for (member, path) in [
			("sender", ["Sender", "Identifier"]),
			("receiver", ["Receiver", "Identifier"]),
			("instanceIdentifier", ["DocumentIdentification", "InstanceIdentifier"]),
		] {
			if let Some(found) = header.below(&path).filter(|found| !found.text.is_empty()) {
				made.insert(member.into(), json!(found.text));
			}
		}
	}
	if let Some(body) = root.take("EPCISBody") {
		made.insert("epcisBody".into(), prefixes.body(body));
	} else if root.child("resultsBody").is_some() {
		// An answer without the envelope.
		made.insert("epcisBody".into(), json!({ "queryResults": prefixes.results(root) }));
	}
	Document::from_value(made.into())
}

/// The name spaces of a document's names, in the order they were met, and what its values begin with.
#[derive(Default)]
struct Spaces {
	numbers: HashMap<String, usize>,
	/// The address, and the prefix it was first written with.
	met: Vec<(String, String)>,
	/// What stands before a colon in values: a prefix of that name would be replaced in them.
	heads: HashSet<String>,
}

impl Spaces {
	fn number(&mut self, space: &str, prefix: &str) -> usize {
		if let Some(number) = self.numbers.get(space) {
			return *number;
		}
		let number = self.met.len();
		self.numbers.insert(space.to_owned(), number);
		self.met.push((space.to_owned(), prefix.to_owned()));
		number
	}

	/// Gives every name space a prefix of its own that the EPCIS context leaves free and no value begins with.
	fn prefixes(self) -> Prefixes {
		let standard = if self.met.is_empty() { Value::Null } else { epcis_context() };
		let mut taken = HashSet::new();
		let mut made: Vec<(String, String)> = Vec::new();
		let mut next = 0;
		for (space, written) in self.met {
			let free = |prefix: &str, taken: &HashSet<String>| {
				!prefix.is_empty()
					&& !taken.contains(prefix)
					&& !self.heads.contains(prefix)
					&& standard.get(prefix).is_none_or(|meaning| meaning == space.as_str())
			};
			let mut prefix = written;
			while !free(&prefix, &taken) {
				next += 1;
				prefix = format!("ns{next}");
			}
			taken.insert(prefix.clone());
			made.push((prefix, space));
		}
		Prefixes(made)
	}
}

struct Parser<'t> {
	reader: NsReader<&'t [u8]>,
	text: &'t str,
	spaces: Spaces,
}

impl<'t> Parser<'t> {
	fn new(text: &'t str) -> Self {
		let mut reader = NsReader::from_str(text);
		reader.config_mut().expand_empty_elements = true;
		Parser { reader, text, spaces: Spaces::default() }
	}

	/// A fault where the reader is.
	fn fault(&self, what: impl std::fmt::Display) -> Unreadable {
		let at = self.reader.error_position().max(self.reader.buffer_position());
		let at = usize::try_from(at).unwrap_or(usize::MAX).min(self.text.len());
		let before = self.text.as_bytes().get(..at).unwrap_or_default();
		let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
		let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
		Unreadable { place: format!("line {line} column {column}"), reason: format!("xml: {what}") }
	}

	/// The root element with all below it.
	fn tree(mut self) -> Result<(Node, Spaces), Unreadable> {
		let mut open: Vec<Node> = Vec::new();
		let mut root = None;
		loop {
			let event = self.reader.read_event().map_err(|error| self.fault(error))?;
			match event {
				Event::Start(start) => {
					if open.len() >= MAX_DEPTH {
						return Err(self.fault(format!("elements are more than {MAX_DEPTH} deep")));
					}
					if open.is_empty() && root.is_some() {
						return Err(self.fault("there is something after the document's end"));
					}
					open.push(self.node(&start)?);
				},
				Event::End(_) => {
					let Some(mut done) = open.pop() else { continue };
					done.text = self.value(&done.text);
					// A member is a text or has members. Left out in silence, the text would be missing from the event's id.
					if !done.children.is_empty() && !done.text.is_empty() {
						return Err(self.fault("there is text beside elements"));
					}
					let Some(parent) = open.last_mut() else {
						root = Some(done);
						continue;
					};
					let is_opened = done.name.space.is_none() && OPENED.contains(&done.name.local.as_str());
					let grown = if is_opened { done.children } else { vec![done] };
					let twice = grown.iter().find(|child| child.is_list() && parent.has(&child.name));
					let twice = twice.map(|child| child.name.local.clone());
					parent.children.extend(grown);
					if let Some(name) = twice {
						// In JSON a list is one member. Of two lists neither one list nor a list of lists is the same event.
						return Err(self.fault(format!("a second {name} beside the first; make it one list")));
					}
				},
				Event::Text(text) if open.is_empty() && !strip(&text.xml10_content()).is_empty() => {
					return Err(self.fault("there is text outside of every element"));
				},
				Event::Text(text) => add(&mut open, &text.xml10_content()),
				Event::CData(text) => add(&mut open, &text.xml10_content()),
				Event::GeneralRef(reference) => {
					let one = match reference.resolve_char_ref().map_err(|error| self.fault(error))? {
						Some(one) => one.to_string(),
						None => quick_xml::escape::resolve_predefined_entity(&reference)
							.ok_or_else(|| self.fault(format!("&{};: entities are not taken", &*reference)))?
							.to_owned(),
					};
					add(&mut open, &one);
				},
				Event::DocType(kind) if kind.contains('[') => {
					return Err(self.fault("a document type with declarations is not taken"));
				},
				Event::Eof if open.is_empty() => break,
				Event::Eof => return Err(self.fault("the text ends inside an element")),
				_ => {},
			}
		}
		match root {
			Some(root) => Ok((root, self.spaces)),
			None => Err(self.fault("there is no element")),
		}
	}

	fn node(&mut self, start: &BytesStart<'_>) -> Result<Node, Unreadable> {
		let (space, local) = self.reader.resolver().resolve_element(start.name());
		let prefix = start.name().prefix().map(|prefix| prefix.into_inner().to_owned()).unwrap_or_default();
		let space = match space {
			ResolveResult::Bound(space) if !EPCIS_SPACES.contains(&space.0) => Some(space.0.to_owned()),
			ResolveResult::Unknown(prefix) => {
				return Err(self.fault(format!("the prefix {prefix} is not declared")));
			},
			_ => None,
		};
		let local = local.into_inner().to_owned();
		let space = space.map(|space| self.spaces.number(&space, &prefix));
		let mut attributes = Vec::new();
		for attribute in start.attributes() {
			let attribute = attribute.map_err(|error| self.fault(error))?;
			if attribute.key.as_namespace_binding().is_some() {
				continue;
			}
			let value =
				attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| self.fault(error))?;
			let (space, local) = self.reader.resolver().resolve_attribute(attribute.key);
			let prefix = attribute.key.prefix().map(|prefix| prefix.into_inner().to_owned());
			let space = match space {
				ResolveResult::Bound(space) if !EPCIS_SPACES.contains(&space.0) => Some(space.0.to_owned()),
				ResolveResult::Unknown(prefix) => {
					return Err(self.fault(format!("the prefix {prefix} is not declared")));
				},
				_ => None,
			};
			let local = local.into_inner().to_owned();
			// What the root says of schemas is no name of an event.
			if local == "schemaLocation" || local == "noNamespaceSchemaLocation" {
				continue;
			}
			let space = space.map(|space| self.spaces.number(&space, &prefix.unwrap_or_default()));
			attributes.push((Name { space, local }, self.value(&value)));
		}
		Ok(Node { name: Name { space, local }, attributes, text: String::new(), children: Vec::new() })
	}

	/// A value without white space around it, the two prefixes that EPCIS itself uses in values written out.
	fn value(&mut self, text: &str) -> String {
		let text = strip(text);
		if let Some((head, rest)) = text.split_once(':') {
			match head {
				"gs1" => return format!("{}{rest}", crate::vocabulary::GS1),
				"cbv" => return format!("{}{rest}", crate::vocabulary::CBV),
				_ => {},
			}
			let is_name = head.starts_with(|first: char| first.is_alphabetic() || first == '_');
			if is_name && head.len() <= 64 && !self.spaces.heads.contains(head) {
				self.spaces.heads.insert(head.to_owned());
			}
		}
		text.to_owned()
	}
}

/// Text of the innermost open element.
fn add(open: &mut [Node], text: &str) {
	if let Some(node) = open.last_mut() {
		node.text.push_str(text);
	}
}

/// Every name space with its prefix, by number.
struct Prefixes(Vec<(String, String)>);

/// Members of sensor reports and quantities that are numbers.
const NUMBERS: [&str; 8] =
	["quantity", "value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue"];

impl Prefixes {
	fn context(&self) -> Value {
		let [standard, ..] = EPCIS_CONTEXTS;
		let mut list = vec![json!(standard)];
		if !self.0.is_empty() {
			let own: Map<String, Value> =
				self.0.iter().map(|(prefix, space)| (prefix.clone(), json!(space))).collect();
			list.push(own.into());
		}
		list.into()
	}

	fn name(&self, name: Name) -> String {
		match name.space.and_then(|space| self.0.get(space)) {
			Some((prefix, _)) => format!("{prefix}:{}", name.local),
			None => name.local,
		}
	}

	fn body(&self, mut body: Node) -> Value {
		let mut made = Map::new();
		if let Some(list) = body.take("EventList") {
			made.insert("eventList".into(), self.events(list));
		}
		if let Some(results) = body.take("QueryResults") {
			made.insert("queryResults".into(), self.results(results));
		}
		made.into()
	}

	fn results(&self, mut results: Node) -> Value {
		let mut made = Map::new();
		for name in ["subscriptionID", "queryName"] {
			if let Some(found) = results.child(name) {
				made.insert(name.into(), json!(found.text));
			}
		}
		if let Some(mut body) = results.take("resultsBody") {
			let list = body.take("EventList").map(|list| self.events(list));
			let list = list.map(|list| ("eventList".to_owned(), list));
			made.insert("resultsBody".into(), list.into_iter().collect::<Map<_, _>>().into());
		}
		made.into()
	}

	fn events(&self, list: Node) -> Value {
		list.children.into_iter().map(|event| self.event(event)).collect()
	}

	fn event(&self, node: Node) -> Value {
		let mut made = Map::new();
		made.insert("type".into(), json!(self.name(node.name)));
		for child in node.children {
			if child.name.space.is_some() {
				self.put(&mut made, child, Self::other);
				continue;
			}
			let read = match child.name.local.as_str() {
				"epcList" | "childEPCs" | "inputEPCList" | "outputEPCList" => {
					|to: &Self, node| to.list(node, "epc", Self::other)
				},
				"quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList" => {
					|to: &Self, node| to.list(node, "quantityElement", Self::typed)
				},
				"bizTransactionList" => |to: &Self, node| to.list(node, "bizTransaction", Self::pair),
				"sourceList" => |to: &Self, node| to.list(node, "source", Self::pair),
				"destinationList" => |to: &Self, node| to.list(node, "destination", Self::pair),
				"sensorElementList" => |to: &Self, node| to.list(node, "sensorElement", Self::sensor),
				"persistentDisposition" => Self::sets,
				"errorDeclaration" => Self::declaration,
				"ilmd" | "readPoint" | "bizLocation" => |to: &Self, node| to.object(node).into(),
				_ => Self::other,
			};
			self.put(&mut made, child, read);
		}
		made.into()
	}

	/// Adds a child as a member; a second one of its name makes a list of both.
	fn put(&self, to: &mut Map<String, Value>, mut child: Node, read: fn(&Self, Node) -> Value) {
		let name = self.name(child.name.clone());
		child.name.local.clone_from(&name);
		let value = read(self, child);
		match to.get_mut(&name) {
			Some(Value::Array(list)) => list.push(value),
			Some(first) => *first = json!([first.take(), value]),
			None => drop(to.insert(name, value)),
		}
	}

	/// The entries of a list without their wrapping. What holds anything else stays as it is: no list, which is a fault.
	fn list(&self, node: Node, entry: &str, read: fn(&Self, Node) -> Value) -> Value {
		if node.children.iter().any(|child| !child.is(entry)) || !node.text.is_empty() {
			return self.other(node);
		}
		node.children.into_iter().map(|child| read(self, child)).collect()
	}

	/// An identifier and its type, in that order the other way round: the hash keeps the order.
	fn pair(&self, node: Node) -> Value {
		let mut made = Map::new();
		let name = node.name.local.clone();
		let text = node.text.clone();
		let mut rest = self.object(Node { text: String::new(), ..node });
		if let Some(kind) = rest.remove("type") {
			made.insert("type".into(), kind);
		}
		made.insert(name, json!(text));
		made.extend(rest);
		made.into()
	}

	fn sensor(&self, node: Node) -> Value {
		let mut made = Map::new();
		let mut reports = Vec::new();
		for child in node.children {
			match (child.name.space, child.name.local.as_str()) {
				(None, "sensorReport") => reports.push(self.typed(child)),
				(None, "sensorMetadata") => self.put(&mut made, child, |to, node| to.object(node).into()),
				_ => self.put(&mut made, child, Self::other),
			}
		}
		if !reports.is_empty() {
			made.insert("sensorReport".into(), reports.into());
		}
		made.into()
	}

	/// An object some of whose members are numbers or truth values.
	fn typed(&self, node: Node) -> Value {
		let mut made = self.object(node);
		for (name, value) in &mut made {
			let Some(text) = value.as_str() else { continue };
			let read = match name.as_str() {
				"booleanValue" => match text {
					"true" | "1" => Some(Value::Bool(true)),
					"false" | "0" => Some(Value::Bool(false)),
					_ => None,
				},
				name if NUMBERS.contains(&name) => number(text),
				_ => None,
			};
			read.into_iter().for_each(|read| *value = read);
		}
		made.into()
	}

	fn sets(&self, node: Node) -> Value {
		let mut made = self.object(node);
		for name in ["set", "unset"] {
			if let Some(value) = made.get_mut(name).filter(|value| !value.is_array()) {
				*value = json!([value.take()]);
			}
		}
		made.into()
	}

	fn declaration(&self, mut node: Node) -> Value {
		let ids = node.take("correctiveEventIDs");
		let mut made = self.object(node);
		if let Some(ids) = ids {
			made.insert("correctiveEventIDs".into(), self.list(ids, "correctiveEventID", Self::other));
		}
		made.into()
	}

	/// An element of no known kind: text, an object, or, where its name says so, a list.
	fn other(&self, node: Node) -> Value {
		if node.attributes.is_empty() {
			if node.children.is_empty() {
				return json!(node.text);
			}
			// `<x:partList><x:part/>…` is in JSON `"x:partList": […]`.
			let space = node.children.first().and_then(|child| child.name.space);
			let inner = match space.and_then(|space| self.0.get(space)) {
				Some((prefix, _)) => {
					node.name.local.strip_prefix(prefix.as_str()).and_then(|it| it.strip_prefix(':'))
				},
				None => Some(node.name.local.as_str()),
			};
			let inner = inner.and_then(|name| name.strip_suffix("List")).unwrap_or_default();
			let is_entry = |child: &Node| child.name.space == space && child.name.local == inner;
			if node.text.is_empty() && !inner.is_empty() && node.children.iter().all(is_entry) {
				let inner = inner.to_owned();
				let name = space
					.and_then(|space| self.0.get(space))
					.map_or(inner.clone(), |(prefix, _)| format!("{prefix}:{inner}"));
				let entry = |mut child: Node| {
					child.name.local.clone_from(&name);
					self.other(child)
				};
				return node.children.into_iter().map(entry).collect();
			}
		}
		self.object(node).into()
	}

	fn object(&self, node: Node) -> Map<String, Value> {
		let mut made = Map::new();
		if !node.text.is_empty() {
			made.insert("#text".into(), json!(node.text));
		}
		for (name, value) in node.attributes {
			made.insert(self.name(name), json!(value));
		}
		for child in node.children {
			self.put(&mut made, child, Self::other);
		}
		made
	}
}

/// A number of XML as one of JSON, which writes no plus sign, no leading zero and no point without digits around it.
fn number(text: &str) -> Option<Value> {
	let read = |text: &str| text.parse::<Number>().ok().map(Value::Number);
	read(text).or_else(|| {
		let (sign, rest) = match text.strip_prefix('-') {
			Some(rest) => ("-", rest),
			None => ("", text.strip_prefix('+').unwrap_or(text)),
		};
		let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
			Some((mantissa, exponent)) => (mantissa, format!("e{exponent}")),
			None => (rest, String::new()),
		};
		let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
		let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
		if (whole.is_empty() && fraction.is_empty()) || !digits(whole) || !digits(fraction) {
			return None;
		}
		let whole = whole.trim_start_matches('0');
		let whole = if whole.is_empty() { "0" } else { whole };
		let point = if fraction.is_empty() { "" } else { "." };
		read(&format!("{sign}{whole}{point}{fraction}{exponent}"))
	})
}
