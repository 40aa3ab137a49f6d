// SPDX-License-Identifier: Apache-2.0

//! Active contexts: what the terms of a document mean at one place in it (JSON-LD 1.1 API, §4).

use std::{
	cell::RefCell,
	collections::{HashMap, HashSet},
	rc::Rc,
	sync::Arc,
};

use serde_json::{Map, Value};

use super::{Fault, Result};
use crate::{context::Contexts, lexical::is_space};

/// The words JSON-LD keeps for itself.
const KEYWORDS: [&str; 29] = [
	"@base",
	"@container",
	"@context",
	"@default",
	"@direction",
	"@embed",
	"@explicit",
	"@first",
	"@graph",
	"@id",
	"@import",
	"@included",
	"@index",
	"@json",
	"@language",
	"@list",
	"@nest",
	"@none",
	"@omitDefault",
	"@preserve",
	"@propagate",
	"@protected",
	"@requireAll",
	"@reverse",
	"@set",
	"@type",
	"@value",
	"@version",
	"@vocab",
];

/// Where relative identifiers are resolved to when nothing else says so.
const DEFAULT_BASE: &str = "http://example.org/base/";

pub fn is_keyword(text: &str) -> bool {
	KEYWORDS.contains(&text)
}

/// Looks like a keyword: `@` and letters.
fn has_keyword_form(text: &str) -> bool {
	text.strip_prefix('@')
		.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// A scheme (or `_`), a colon, and no white space after it.
pub fn is_absolute(text: &str) -> bool {
	let Some((scheme, rest)) = text.split_once(':') else { return false };
	let mut letters = scheme.bytes();
	let scheme_fits = letters.next().is_some_and(|b| b.is_ascii_alphabetic())
		&& letters.all(|b| b.is_ascii_alphanumeric() || (b'+'..=b'.').contains(&b));
	(scheme == "_" || scheme_fits) && !rest.contains(is_space)
}

/// What one term means.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
	/// The identifier or keyword; none when the term is switched off.
	pub id: Option<String>,
	/// May stand before a colon.
	prefix: bool,
	pub reverse: bool,
	protected: bool,
	/// `@id`, `@vocab`, `@json`, `@none` or a datatype.
	pub coercion: Option<String>,
	pub container: Vec<String>,
	/// Context for the values of this term.
	pub scope: Option<Arc<Value>>,
	pub index: Option<String>,
	language: Option<Value>,
	direction: Option<Value>,
	nest: Option<Value>,
}

/// The meaning of all terms at one place.
#[derive(Clone, Debug, Default)]
pub struct Active {
	terms: HashMap<String, Rc<Term>>,
	/// Set by `@base`; the inner none is an explicit null.
	base: Option<Option<String>>,
	vocab: Option<String>,
	/// What was active before a context that does not propagate.
	pub previous: Option<Rc<Active>>,
}

impl Active {
	pub fn term(&self, name: &str) -> Option<&Term> {
		self.terms.get(name).map(Rc::as_ref)
	}

	/// The identifier behind a word: a term, a compact form, or relative to the vocabulary or the base.
	pub fn expand_iri(&self, value: &str, vocab: bool, base: bool) -> Option<String> {
		if is_keyword(value) {
			return Some(value.to_owned());
		}
		if has_keyword_form(value) {
			return None;
		}
		if let Some(term) = self.terms.get(value).filter(|_| vocab) {
			return term.id.clone();
		}
		if let Some((prefix, suffix)) = value.split_once(':').filter(|(prefix, _)| !prefix.is_empty()) {
			if prefix == "_" || suffix.starts_with("//") {
				return Some(value.to_owned());
			}
			if let Some(term) = self.terms.get(prefix).filter(|term| term.prefix) {
				return term.id.as_ref().map(|id| format!("{id}{suffix}"));
			}
			if is_absolute(value) {
				return Some(value.to_owned());
			}
		}
		if let Some(vocab) = self.vocab.as_ref().filter(|_| vocab) {
			return Some(format!("{vocab}{value}"));
		}
		if !base {
			return Some(value.to_owned());
		}
		Some(match &self.base {
			Some(None) => value.to_owned(),
			Some(Some(own)) if is_absolute(own) => resolve(value, own),
			Some(Some(own)) => resolve(value, &resolve(own, DEFAULT_BASE)),
			None => resolve(value, DEFAULT_BASE),
		})
	}

	/// As [`Self::expand_iri`] while a context is being read: terms the value leans on are defined first.
	fn expand_defining(
		&mut self,
		value: &str,
		local: &Map<String, Value>,
		defined: &mut Defined,
	) -> Result<Option<String>> {
		if is_keyword(value) || has_keyword_form(value) {
			return Ok(self.expand_iri(value, true, false));
		}
		if local.contains_key(value) && defined.get(value) != Some(&true) {
			self.define(value, local, defined, false)?;
		}
		if !self.terms.contains_key(value) {
			if let Some((prefix, suffix)) = value.split_once(':').filter(|(prefix, _)| !prefix.is_empty()) {
				let whole = prefix == "_" || suffix.starts_with("//");
				if !whole && local.contains_key(prefix) && defined.get(prefix) != Some(&true) {
					self.define(prefix, local, defined, false)?;
				}
			}
		}
		Ok(self.expand_iri(value, true, false))
	}

	/// Reads the definition of one term (JSON-LD 1.1 API, §4.2).
	fn define(
		&mut self,
		term: &str,
		local: &Map<String, Value>,
		defined: &mut Defined,
		may_override: bool,
	) -> Result<()> {
		match defined.get(term) {
			Some(true) => return Ok(()),
			Some(false) => return Err(Fault::new(format!("the definition of {term} runs in a circle"))),
			None => defined.insert(term.to_owned(), false),
		};
		let null = Value::Null;
		let value = local.get(term).unwrap_or(&null);
		if term == "@type" && value.is_object() {
			let allowed = ["@container", "@id", "@protected"];
			let fits = value
				.as_object()
				.is_some_and(|v| !v.is_empty() && v.keys().all(|k| allowed.contains(&k.as_str())));
			let set = value.get("@container").is_none_or(|c| c == "@set");
			if !fits || !set {
				return Err(Fault::new("the keyword @type cannot be redefined"));
			}
		} else if is_keyword(term) {
			return Err(Fault::new(format!("the keyword {term} cannot be redefined")));
		} else if has_keyword_form(term) {
			return Ok(());
		} else if term.is_empty() {
			return Err(Fault::new("a term cannot be empty"));
		}
		let before = self.terms.remove(term);
		let simple = value.is_string() || value.is_null();
		let mut short = Map::new();
		let definition = match value {
			Value::Object(definition) => definition,
			_ if simple => {
				short.insert("@id".into(), value.clone());
				&short
			},
			_ => return Err(Fault::new(format!("the definition of {term} is neither text nor object"))),
		};
		let Some(mut made) = self.identify(term, definition, simple, local, defined)? else {
			// Definitions in the form of an unknown keyword are passed over.
			if let Some(before) = before {
				self.terms.insert(term.to_owned(), before);
			}
			return Ok(());
		};
		let all_protected = defined.get("@protected") == Some(&true);
		made.protected = definition.get("@protected").map_or(all_protected, truthy);
		self.describe(&mut made, term, definition, local, defined)?;
		if matches!(made.id.as_deref(), Some("@context" | "@preserve")) {
			return Err(Fault::new("@context and @preserve cannot be renamed"));
		}
		if let Some(before) = before.filter(|before| before.protected && !may_override) {
			made.protected = true;
			if *before != made {
				return Err(Fault::new(format!("the protected term {term} cannot be redefined")));
			}
		}
		self.terms.insert(term.to_owned(), Rc::new(made));
		defined.insert(term.to_owned(), true);
		Ok(())
	}

	/// The identifier part of a definition; nothing when it is to be passed over.
	fn identify(
		&mut self,
		term: &str,
		definition: &Map<String, Value>,
		simple: bool,
		local: &Map<String, Value>,
		defined: &mut Defined,
	) -> Result<Option<Term>> {
		let mut made = Term::default();
		let colon = term.find(':').filter(|at| *at > 0);
		let not_iri =
			|| Fault::new(format!("the definition of {term} does not lead to an absolute identifier"));
		let known = [
			"@container",
			"@id",
			"@language",
			"@reverse",
			"@type",
			"@context",
			"@direction",
			"@index",
			"@nest",
			"@prefix",
			"@protected",
		];
		if let Some(other) = definition.keys().find(|key| !known.contains(&key.as_str())) {
			return Err(Fault::new(format!("the definition of {term} must not contain {other}")));
		}
		if let Some(reverse) = definition.get("@reverse") {
			let reverse = reverse.as_str().ok_or_else(not_iri)?;
			if definition.contains_key("@id") || definition.contains_key("@nest") {
				return Err(Fault::new(format!("the reverse term {term} must not have @id or @nest")));
			}
			if has_keyword_form(reverse) {
				return Ok(None);
			}
			let id = self.expand_defining(reverse, local, defined)?.filter(|id| is_absolute(id));
			made.id = Some(id.ok_or_else(not_iri)?);
			made.reverse = true;
			return Ok(Some(made));
		}
		match definition.get("@id") {
			Some(Value::Null) => return Ok(Some(made)),
			Some(Value::String(id)) if !is_keyword(id) && has_keyword_form(id) => return Ok(None),
			Some(Value::String(id)) if id != term => {
				let id = self.expand_defining(id, local, defined)?;
				let id = id.filter(|id| is_absolute(id) || is_keyword(id)).ok_or_else(not_iri)?;
				if term.contains('/')
					|| term
						.split_once(':')
						.is_some_and(|(_, rest)| !rest.starts_with(':') && !rest.is_empty())
				{
					let was = defined.insert(term.to_owned(), true);
					let same = self.expand_defining(term, local, defined)?.as_ref() == Some(&id);
					defined.insert(term.to_owned(), was.unwrap_or_default());
					if !same {
						return Err(Fault::new(format!(
							"{term} has the form of an identifier but means another"
						)));
					}
				}
				let delimiter = [':', '/', '?', '#', '[', ']', '@'];
				made.prefix = simple && colon.is_none() && (id.starts_with("_:") || id.ends_with(delimiter));
				made.id = Some(id);
				return Ok(Some(made));
			},
			Some(Value::String(_)) | None => {},
			Some(_) => return Err(not_iri()),
		}
		made.id = Some(match term.split_once(':').filter(|_| colon.is_some()) {
			Some((prefix, suffix)) => {
				if local.contains_key(prefix) {
					self.define(prefix, local, defined, false)?;
				}
				match self.terms.get(prefix).and_then(|term| term.id.as_ref()) {
					Some(id) => format!("{id}{suffix}"),
					None => term.to_owned(),
				}
			},
			None if term == "@type" => term.to_owned(),
			None => format!("{}{term}", self.vocab.as_ref().ok_or_else(not_iri)?),
		});
		Ok(Some(made))
	}

	/// The rest of a definition.
	fn describe(
		&mut self,
		made: &mut Term,
		term: &str,
		definition: &Map<String, Value>,
		local: &Map<String, Value>,
		defined: &mut Defined,
	) -> Result<()> {
		let wrong = |what: &str| Fault::new(format!("the {what} of {term} is not valid"));
		if let Some(kind) = definition.get("@type") {
			let kind = kind.as_str().ok_or_else(|| wrong("@type"))?;
			made.coercion = Some(if ["@id", "@vocab", "@json", "@none"].contains(&kind) {
				kind.to_owned()
			} else {
				let kind = self.expand_defining(kind, local, defined)?;
				kind.filter(|kind| is_absolute(kind) && !kind.starts_with("_:"))
					.ok_or_else(|| wrong("@type"))?
			});
		}
		if let Some(container) = definition.get("@container") {
			let words = match container {
				Value::Array(words) => words.iter().map(|word| word.as_str().map(str::to_owned)).collect(),
				one => one.as_str().map(|word| vec![word.to_owned()]),
			};
			made.container =
				words.filter(|words| valid_container(words)).ok_or_else(|| wrong("@container"))?;
			if made.container.iter().any(|word| word == "@type") && made.coercion.is_none() {
				made.coercion = Some("@id".to_owned());
			}
		}
		if let Some(index) = definition.get("@index") {
			let index = index.as_str().filter(|index| !index.starts_with('@'));
			let indexed = made.container.iter().any(|word| word == "@index");
			made.index = Some(index.filter(|_| indexed).ok_or_else(|| wrong("@index"))?.to_owned());
		}
		made.scope = definition.get("@context").cloned().map(Arc::new);
		if !definition.contains_key("@type") {
			made.language = definition.get("@language").cloned();
			if made.language.as_ref().is_some_and(|language| !language.is_null() && !language.is_string()) {
				return Err(wrong("@language"));
			}
		}
		if let Some(prefix) = definition.get("@prefix") {
			let plain = !term.contains([':', '/']) && !made.id.as_deref().is_some_and(is_keyword);
			made.prefix = prefix.as_bool().filter(|_| plain).ok_or_else(|| wrong("@prefix"))?;
		}
		made.direction = definition.get("@direction").cloned();
		made.nest = definition.get("@nest").cloned();
		Ok(())
	}
}

/// Which terms of the context at hand are defined (true) or being defined (false).
type Defined = HashMap<String, bool>;

fn truthy(value: &Value) -> bool {
	value.as_bool() == Some(true)
}

fn valid_container(words: &[String]) -> bool {
	let has = |word: &str| words.iter().any(|own| own == word);
	let all = ["@list", "@set", "@index", "@language", "@graph", "@id", "@type"];
	let known = words.iter().all(|word| all.contains(&word.as_str()));
	let graph = ["@graph", "@id", "@index", "@set"];
	known
		&& if has("@list") {
			words.len() == 1
		} else if has("@graph") {
			words.iter().all(|word| graph.contains(&word.as_str()))
		} else {
			words.len() <= 1 + usize::from(has("@set"))
		}
}

/// Resolves a relative reference (RFC 3986, §5.2), as far as plain paths go.
fn resolve(reference: &str, base: &str) -> String {
	let Some((scheme, after)) = base.split_once(':') else { return reference.to_owned() };
	if reference.contains(':') {
		return reference.to_owned();
	}
	if reference.starts_with("//") {
		return format!("{scheme}:{reference}");
	}
	let authority = after.strip_prefix("//").map_or(0, |rest| 2 + rest.find('/').unwrap_or(rest.len()));
	let (host, path) = after.split_at_checked(authority).unwrap_or((after, ""));
	let path = path.split(['?', '#']).next().unwrap_or_default();
	if reference.is_empty() || reference.starts_with(['?', '#']) {
		return format!("{scheme}:{host}{path}{reference}");
	}
	let folder = path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or("/");
	let joined =
		if reference.starts_with('/') { reference.to_owned() } else { format!("{folder}{reference}") };
	let mut segments: Vec<&str> = Vec::new();
	for segment in joined.split('/').skip(1) {
		match segment {
			"." => {},
			".." => drop(segments.pop()),
			_ => segments.push(segment),
		}
	}
	format!("{scheme}:{host}/{}", segments.join("/"))
}

/// Turns contexts into active contexts, remembering what it has done.
pub struct Processor<'a> {
	contexts: &'a Contexts,
	/// By the addresses of both contexts and the two switches. The entries hold what the addresses point at.
	done: RefCell<HashMap<(usize, usize, bool, bool), Processed>>,
	/// Contexts written in documents, by their text, so that the same text is read once.
	written: RefCell<HashMap<String, Arc<Value>>>,
}

/// So many contexts written in documents are remembered, and so many steps between active contexts.
const REMEMBERED: usize = 4_096;

/// One object of a local context.
struct Part {
	/// The object, or null.
	value: Value,
	/// Where in the local context it stands.
	path: String,
	/// Written there, not behind an address.
	own: bool,
}

/// The active context before, the local context, and the active context after.
type Processed = (Rc<Active>, Arc<Value>, Rc<Active>);

impl<'a> Processor<'a> {
	pub fn new(contexts: &'a Contexts) -> Self {
		Processor { contexts, done: RefCell::default(), written: RefCell::default() }
	}

	/// A context written in a document, shared with others of the same text.
	pub fn interned(&self, local: &Value) -> Arc<Value> {
		let mut written = self.written.borrow_mut();
		written.entry(local.to_string()).or_insert_with(|| Arc::new(local.clone())).clone()
	}

	/// Forgets what it has done where that is much: documents bring contexts of their own.
	pub fn tidy(&self) {
		if self.done.borrow().len() > REMEMBERED || self.written.borrow().len() > REMEMBERED {
			self.done.borrow_mut().clear();
			self.written.borrow_mut().clear();
		}
	}

	/// The objects a context stands for, those behind addresses too.
	pub fn objects(&self, local: &Value) -> Result<Vec<Value>> {
		let mut list = Vec::new();
		self.resolve(local, "", true, &mut list, &mut HashSet::new())?;
		Ok(list.into_iter().map(|part| part.value).collect())
	}

	/// Applies a local context (JSON-LD 1.1 API, §4.1).
	pub fn process(
		&self,
		active: &Rc<Active>,
		local: &Arc<Value>,
		may_override: bool,
		propagate: bool,
	) -> Result<Rc<Active>> {
		let key = (Rc::as_ptr(active) as usize, Arc::as_ptr(local) as usize, may_override, propagate);
		if let Some((_, _, after)) = self.done.borrow().get(&key) {
			return Ok(after.clone());
		}
		let mut list = Vec::new();
		self.resolve(local, "", true, &mut list, &mut HashSet::new())?;
		let own = list.first().and_then(|first| first.value.get("@propagate")).and_then(Value::as_bool);
		let mut after = active.clone();
		if !own.unwrap_or(propagate) && after.previous.is_none() {
			after = Rc::new(Active { previous: Some(active.clone()), ..Active::clone(&after) });
		}
		for one in &list {
			after = self.apply(&after, &one.value, may_override).map_err(|mut fault| {
				// Inside a context that is known by address there is nothing to point at.
				let inside = if one.own { fault.path.as_str() } else { "" };
				fault.path = format!("{}{inside}", one.path);
				fault
			})?;
		}
		let entry = (active.clone(), local.clone(), after.clone());
		self.done.borrow_mut().insert(key, entry);
		Ok(after)
	}

	/// The objects (and nulls) a local context stands for, in order. `path` is where `local` stands, `own` whether it is
	/// written in the document itself.
	fn resolve(
		&self,
		local: &Value,
		path: &str,
		own: bool,
		list: &mut Vec<Part>,
		open: &mut HashSet<String>,
	) -> Result<()> {
		let fault = |what: String| {
			let mut fault = Fault::new(what);
			fault.path = path.to_owned();
			fault
		};
		match local {
			Value::Array(several) => {
				for (at, one) in several.iter().enumerate() {
					let path = if own { format!("{path}[{at}]") } else { path.to_owned() };
					self.resolve(one, &path, own, list, open)?;
				}
			},
			Value::String(address) => {
				let known = self.contexts.get(address).ok_or_else(|| {
					fault(format!(
						"the context {address} is not known here (contexts are never fetched); give its file with \
						 --context {address}=FILE"
					))
				})?;
				if !open.insert(address.clone()) {
					return Err(fault(format!("the context {address} names itself")));
				}
				self.resolve(known, path, false, list, open)?;
				open.remove(address);
			},
			Value::Object(object) => match object.get("@context") {
				Some(inner) => {
					let path = if own { format!("{path}.@context") } else { path.to_owned() };
					self.resolve(inner, &path, own, list, open)?;
				},
				None => list.push(Part { value: local.clone(), path: path.to_owned(), own }),
			},
			Value::Null | Value::Bool(false) => {
				list.push(Part { value: Value::Null, path: path.to_owned(), own });
			},
			_ => return Err(fault("a context must be an address, an object or a list of these".into())),
		}
		Ok(())
	}

	fn apply(&self, active: &Rc<Active>, local: &Value, may_override: bool) -> Result<Rc<Active>> {
		let Value::Object(local) = local else {
			if !may_override && active.terms.values().any(|term| term.protected) {
				return Err(Fault::new("a context with protected terms cannot be cleared"));
			}
			return Ok(Rc::new(Active::default()));
		};
		let mut after = Active::clone(active);
		let mut defined = Defined::new();
		if let Some(version) = local.get("@version") {
			if version.as_f64() != Some(1.1) {
				return Err(Fault::new("only JSON-LD version 1.1 is known").inside("@version"));
			}
		}
		if local.contains_key("@import") {
			let what = "contexts are never fetched, so @import cannot be followed";
			return Err(Fault::new(what).inside("@import"));
		}
		match local.get("@base") {
			None => {},
			Some(Value::Null) => after.base = Some(None),
			Some(Value::String(base)) => {
				let absolute = match &after.base {
					Some(Some(own)) if !is_absolute(base) => resolve(base, own),
					_ => base.clone(),
				};
				after.base = Some(Some(absolute));
			},
			Some(_) => return Err(Fault::new("@base must be text or null").inside("@base")),
		}
		match local.get("@vocab") {
			None => {},
			Some(Value::Null) => after.vocab = None,
			Some(Value::String(vocab)) => after.vocab = after.expand_iri(vocab, true, true),
			Some(_) => return Err(Fault::new("@vocab must be text or null").inside("@vocab")),
		}
		if local.get("@language").is_some_and(|language| !language.is_null() && !language.is_string()) {
			return Err(Fault::new("@language must be text or null").inside("@language"));
		}
		for keyword in ["@version", "@base", "@vocab", "@language", "@direction", "@propagate"] {
			if local.contains_key(keyword) {
				defined.insert(keyword.to_owned(), true);
			}
		}
		let protected = local.get("@protected").is_some_and(truthy);
		defined.insert("@protected".to_owned(), protected);
		for term in local.keys().filter(|term| *term != "@protected" || protected) {
			let made = after.define(term, local, &mut defined, may_override);
			made.map_err(|fault| fault.inside(term))?;
		}
		Ok(Rc::new(after))
	}
}
