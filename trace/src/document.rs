// SPDX-License-Identifier: Apache-2.0

//! EPCIS 2.0 JSON-LD in memory: whole documents, query results, one event, or a list of events.

use std::{collections::HashMap, fmt};

use serde_json::Value;

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
	/// An `EPCISDocument`, as captured.
	Document,
	/// An `EPCISQueryDocument`, as returned by a query.
	QueryDocument,
	/// One event on its own.
	Event,
	/// A plain list of events.
	EventList,
}

/// A parsed file and where its events are.
#[derive(Clone, Debug)]
pub struct Document {
	root: Value,
	kind: Kind,
	/// The lines that the events of a list stand on, where they were lines of a stream.
	lines: Vec<usize>,
}

/// An event and its place in the file.
#[derive(Clone, Debug)]
pub struct EventAt<'d> {
	/// JSON path, e.g. `$.epcisBody.eventList[0]`.
	pub path: String,
	/// The event as written.
	pub event: &'d Value,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
	/// A line and column, or a JSON path.
	pub place: String,
	/// What is wrong there.
	pub reason: String,
}

impl fmt::Display for Unreadable {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(to, "{}: {}", self.place, self.reason)
	}
}

impl std::error::Error for Unreadable {}

impl Document {
	/// Parses a file's text. A byte order mark is passed over.
	pub fn parse(text: &str) -> Result<Self, Unreadable> {
		let text = text.strip_prefix('\u{feff}').unwrap_or(text);
		let root: Value = serde_json::from_str(text).map_err(|error| {
			let what = error.to_string();
			let what = what.split(" at line ").next().unwrap_or_default();
			Unreadable {
				place: format!("line {} column {}", error.line(), error.column()),
				reason: format!("json: {what}"),
			}
		})?;
		Self::from_value(root)
	}

	/// Takes an already parsed value.
	pub fn from_value(root: Value) -> Result<Self, Unreadable> {
		let kind = match &root {
			Value::Array(_) => Kind::EventList,
			Value::Object(members) => match members.get("type").and_then(Value::as_str) {
				Some("EPCISQueryDocument") => Kind::QueryDocument,
				Some("EPCISDocument") => Kind::Document,
				_ if members.contains_key("epcisBody") => Kind::Document,
				_ => Kind::Event,
			},
			_ => {
				return Err(Unreadable {
					place: "$".into(),
					reason: "document: neither an EPCIS document, an event, nor a list of events".into(),
				})
			},
		};
		Ok(Document { root, kind, lines: Vec::new() })
	}

	/// Events that were lines of a stream; `lines` are their numbers.
	pub(crate) fn of_lines(events: Vec<Value>, lines: Vec<usize>) -> Self {
		Document { root: events.into(), kind: Kind::EventList, lines }
	}

	/// What the file is.
	pub fn kind(&self) -> Kind {
		self.kind
	}

	/// The whole file.
	pub fn root(&self) -> &Value {
		&self.root
	}

	/// The events in document order, or the place where they should have been.
	pub fn events(&self) -> Result<Vec<EventAt<'_>>, Unreadable> {
		match self.kind {
			Kind::EventList if !self.lines.is_empty() => {
				let events = self.root.as_array().into_iter().flatten().zip(&self.lines);
				Ok(events.map(|(event, line)| EventAt { path: format!("line {line}: $"), event }).collect())
			},
			Kind::EventList => listed("$", &self.root),
			Kind::Event => Ok(vec![EventAt { path: "$".into(), event: &self.root }]),
			Kind::Document | Kind::QueryDocument => {
				let list = ["/epcisBody/eventList", "/epcisBody/queryResults/resultsBody/eventList"];
				for pointer in list {
					if let Some(events) = self.root.pointer(pointer) {
						return listed(&format!("${}", pointer.replace('/', ".")), events);
					}
				}
				match self.root.pointer("/epcisBody/event") {
					Some(event) => Ok(vec![EventAt { path: "$.epcisBody.event".into(), event }]),
					None => Err(Unreadable {
						place: "$.epcisBody".into(),
						reason: "mandatory: the document has no eventList".into(),
					}),
				}
			},
		}
	}
}

/// Finds the event that a path leads into.
pub struct Places(HashMap<String, usize>);

impl Places {
	/// Of a document's events.
	pub fn of(events: &[EventAt<'_>]) -> Self {
		Places(events.iter().enumerate().map(|(number, at)| (at.path.clone(), number)).collect())
	}

	/// The event's number in the document, or nothing for a path outside of all events.
	pub fn event(&self, path: &str) -> Option<usize> {
		let ends = path.match_indices(['.', '[', ']']).map(|(at, end)| at + usize::from(end == "]"));
		let mut starts = ends.filter_map(|end| path.get(..end)).chain([path]);
		starts.find_map(|start| self.0.get(start).copied())
	}
}

fn listed<'d>(path: &str, list: &'d Value) -> Result<Vec<EventAt<'d>>, Unreadable> {
	let Value::Array(events) = list else {
		return Err(Unreadable { place: path.into(), reason: "type: must be a list of events".into() });
	};
	Ok(events
		.iter()
		.enumerate()
		.map(|(at, event)| EventAt { path: format!("{path}[{at}]"), event })
		.collect())
}

#[cfg(test)]
mod tests {
	use super::*;

	fn paths(text: &str) -> Vec<String> {
		Document::parse(text).unwrap().events().unwrap().into_iter().map(|at| at.path).collect()
	}

	#[test]
	fn should_find_events_in_every_kind_of_file() {
		assert_eq!(
			paths(r#"{"epcisBody":{"eventList":[{},{}]}}"#),
			["$.epcisBody.eventList[0]", "$.epcisBody.eventList[1]"]
		);
		assert_eq!(paths(r#"{"epcisBody":{"event":{}}}"#), ["$.epcisBody.event"]);
		assert_eq!(
			paths(
				r#"{"type":"EPCISQueryDocument","epcisBody":{"queryResults":{"resultsBody":{"eventList":[{}]}}}}"#
			),
			["$.epcisBody.queryResults.resultsBody.eventList[0]"]
		);
		assert_eq!(paths("[{},{}]"), ["$[0]", "$[1]"]);
		assert_eq!(paths(r#"{"type":"ObjectEvent"}"#), ["$"]);
	}

	#[test]
	fn should_find_the_event_when_a_path_leads_into_it() {
		let find = |text: &str, path: &str| {
			let document = Document::parse(text).unwrap();
			Places::of(&document.events().unwrap()).event(path)
		};
		let list = r#"{"epcisBody":{"eventList":[{},{}]}}"#;
		assert_eq!(find(list, "$.epcisBody.eventList[1]"), Some(1));
		assert_eq!(find(list, "$.epcisBody.eventList[1]['x:a.b'][0].c"), Some(1));
		assert_eq!(find(list, "$.epcisBody.eventList[10].c"), None);
		assert_eq!(find(list, "$['@context']"), None);
		assert_eq!(find(r#"{"type":"ObjectEvent"}"#, "$.epcList[0]"), Some(0));
	}

	#[test]
	fn should_name_the_line_when_the_text_is_no_json() {
		let fault = Document::parse("{\n  \"a\": 1,\n}").unwrap_err();
		assert_eq!(fault.place, "line 3 column 1");
	}
}
