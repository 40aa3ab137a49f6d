// SPDX-License-Identifier: Apache-2.0

//! What documents add to a history: sensor readings, extensions, master data. The chain does not hold these.
//!
//! A document's event belongs to an event on record if it has its id, and the id is computed from the document here. So
//! nobody can add readings to an event that was recorded with others.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::words::{clip, plain};
use crate::{
	hash::{hash_each, Rules},
	lexical::Moment,
	Contexts, Document, Unreadable,
};

/// The most rows of one event that are shown, and the most characters of one value.
const MOST_ROWS: usize = 40;
const MOST_CHARS: usize = 200;

/// One sensor report.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
	/// What was measured: `Temperature`.
	pub what: String,
	/// All values of the report in words: `4.2`, `min 3, max 5`.
	pub shown: String,
	/// The number that is drawn, where there is one: the value, else the mean.
	pub value: Option<f64>,
	/// In which unit, UN/ECE Rec 20. Empty without one.
	pub unit: String,
	/// When, in milliseconds since 1970, where the document says so.
	pub time: Option<u64>,
	/// Which device, substance or microorganism. Empty without one.
	pub of: String,
}

/// What the document says about one event beside what is on chain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
	/// The document.
	pub file: String,
	/// Its sensor reports, in document order.
	pub readings: Vec<Reading>,
	/// Its extensions and master data: name and value.
	pub extensions: Vec<(String, String)>,
	/// How many rows are not shown.
	pub left_out: usize,
}

/// Documents, by the ids of their events.
#[derive(Clone, Debug, Default)]
pub struct Papers {
	by_id: HashMap<[u8; 32], Details>,
	files: usize,
}

impl Papers {
	/// Takes what a document says about the wanted events. An event that has no hash is passed over.
	///
	/// Fails where the document as a whole cannot be hashed.
	pub fn add(
		&mut self,
		file: &str,
		document: &Document,
		contexts: &Contexts,
		wanted: &HashSet<[u8; 32]>,
	) -> Result<(), Unreadable> {
		self.files += 1;
		let events = document.events()?;
		for rules in [Rules::Reference, Rules::Exact] {
			// Who records an event chooses the rules of its id.
			if wanted.iter().all(|id| self.by_id.contains_key(id)) {
				break;
			}
			for (at, hash) in events.iter().zip(hash_each(document, contexts, rules)?) {
				let Some(hash) = hash.ok().filter(|hash| wanted.contains(&hash.digest)) else { continue };
				self.by_id.entry(hash.digest).or_insert_with(|| details(file, at.event));
			}
		}
		Ok(())
	}

	/// Whether any document was given.
	pub fn given(&self) -> bool {
		self.files > 0
	}

	/// What was said about an event.
	pub fn of(&self, id: &[u8; 32]) -> Option<&Details> {
		self.by_id.get(id)
	}
}

/// Members of an event that are shown although the standard knows them: they are not on chain.
const OFF_CHAIN: [&str; 3] = ["certificationInfo", "persistentDisposition", "ilmd"];

fn details(file: &str, event: &Value) -> Details {
	let mut made = Details { file: plain(file), ..Details::default() };
	let Some(members) = event.as_object() else { return made };
	let event_time = text(members, "eventTime");
	for element in members.get("sensorElementList").and_then(Value::as_array).into_iter().flatten() {
		let metadata = element.get("sensorMetadata").and_then(Value::as_object);
		let reports = element.get("sensorReport").and_then(Value::as_array);
		for report in reports.into_iter().flatten().filter_map(Value::as_object) {
			if made.readings.len() < MOST_ROWS {
				made.readings.push(reading(report, metadata, &event_time));
			} else {
				made.left_out += 1;
			}
		}
	}
	for (name, value) in members {
		let is_extension = name.contains(':') && !name.starts_with('@');
		if is_extension || OFF_CHAIN.contains(&name.as_str()) {
			flat(name, value, &mut made);
		}
	}
	made
}

fn text(members: &Map<String, Value>, name: &str) -> String {
	match members.get(name) {
		None | Some(Value::Null) => String::new(),
		Some(Value::String(text)) => clip(&plain(text), MOST_CHARS),
		Some(other) => clip(&plain(&other.to_string()), MOST_CHARS),
	}
}

/// What is behind the last colon, slash or hash of a word: `Temperature`.
fn last(word: &str) -> &str {
	word.rsplit([':', '/', '#']).next().filter(|last| !last.is_empty()).unwrap_or(word)
}

fn millis(text: &str) -> Option<u64> {
	Moment::read(text.trim()).and_then(|moment| u64::try_from(moment.unix_millis()).ok())
}

fn reading(report: &Map<String, Value>, metadata: Option<&Map<String, Value>>, event_time: &str) -> Reading {
	let shared = |name: &str| metadata.map(|metadata| text(metadata, name)).unwrap_or_default();
	let own = |name: &str| text(report, name);
	let values = [
		("value", ""),
		("stringValue", ""),
		("booleanValue", ""),
		("hexBinaryValue", "hex "),
		("uriValue", ""),
		("minValue", "min "),
		("maxValue", "max "),
		("meanValue", "mean "),
		("sDev", "deviation "),
		("percRank", "percentile "),
		("percValue", "at percentile "),
	];
	let shown: Vec<String> = values
		.iter()
		.filter(|(name, _)| report.contains_key(*name))
		.map(|(name, before)| format!("{before}{}", own(name)))
		.collect();
	let mut what = match (own("type"), own("exception")) {
		(kind, _) if !kind.is_empty() => last(&kind).to_owned(),
		(_, exception) if !exception.is_empty() => last(&exception).to_owned(),
		_ => "reading".to_owned(),
	};
	if report.contains_key("type") && report.contains_key("exception") {
		what = format!("{what}: {}", last(&own("exception")));
	}
	let of = ["component", "chemicalSubstance", "microorganism", "deviceID"].map(own);
	let mut of: Vec<String> = of.into_iter().filter(|text| !text.is_empty()).collect();
	if of.is_empty() {
		of.extend(Some(shared("deviceID")).filter(|text| !text.is_empty()));
	}
	let times = [own("time"), shared("time"), shared("startTime"), event_time.to_owned()];
	let number = |name: &str| report.get(name).and_then(Value::as_f64).filter(|number| number.is_finite());
	Reading {
		what,
		shown: shown.join(", "),
		value: number("value").or_else(|| number("meanValue")),
		unit: own("uom"),
		time: times.iter().find_map(|time| millis(time)),
		of: of.join(", "),
	}
}

/// Writes a value as rows: members by their names, entries of lists by their numbers.
fn flat(name: &str, value: &Value, made: &mut Details) {
	// Nobody reads further, and a document may be deep and wide; the count goes on, the text does not.
	let name = clip(&plain(name), MOST_CHARS);
	let mut row = |text: &dyn Fn() -> String| match made.extensions.len() < MOST_ROWS {
		true => made.extensions.push((name.clone(), clip(&text(), MOST_CHARS))),
		false => made.left_out += 1,
	};
	match value {
		Value::Object(members) if !members.is_empty() => {
			for (inner, value) in members.iter().filter(|(inner, _)| !inner.starts_with("@xmlns")) {
				flat(&format!("{name} › {inner}"), value, made);
			}
		},
		Value::Array(entries) if entries.iter().any(|entry| entry.is_object() || entry.is_array()) => {
			for (at, value) in entries.iter().enumerate() {
				flat(&format!("{name} {}", at + 1), value, made);
			}
		},
		Value::Array(entries) => {
			row(&|| entries.iter().take(MOST_ROWS).map(scalar).collect::<Vec<_>>().join(", "));
		},
		one => row(&|| scalar(one)),
	}
}

fn scalar(value: &Value) -> String {
	match value {
		Value::String(text) => plain(text),
		other => plain(&other.to_string()),
	}
}

/// Readings of one kind in the order of their times, to be drawn as a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
	/// What was measured, of what, in which unit.
	pub what: String,
	/// Which device, substance or microorganism.
	pub of: String,
	/// The unit.
	pub unit: String,
	/// Time in milliseconds since 1970, and value.
	pub points: Vec<(u64, f64)>,
}

impl Series {
	/// The smallest and the largest value.
	pub fn range(&self) -> (f64, f64) {
		let ends = (f64::INFINITY, f64::NEG_INFINITY);
		self.points.iter().fold(ends, |(low, high), (_, value)| (low.min(*value), high.max(*value)))
	}
}

/// The readings that make lines: those with a number and a time, of kinds with two or more.
pub fn series<'d>(details: impl Iterator<Item = &'d Details>) -> Vec<Series> {
	let mut all: Vec<Series> = Vec::new();
	let mut places: HashMap<[&str; 3], usize> = HashMap::new();
	for reading in details.flat_map(|details| &details.readings) {
		let (Some(value), Some(time)) = (reading.value, reading.time) else { continue };
		let place = *places.entry([&reading.what, &reading.of, &reading.unit]).or_insert(all.len());
		match all.get_mut(place) {
			Some(one) => one.points.push((time, value)),
			None => all.push(Series {
				what: reading.what.clone(),
				of: reading.of.clone(),
				unit: reading.unit.clone(),
				points: vec![(time, value)],
			}),
		}
	}
	all.retain(|one| one.points.len() > 1);
	all.iter_mut().for_each(|one| one.points.sort_by_key(|(time, _)| *time));
	all
}

#[cfg(test)]
mod tests {
	use serde_json::json;

	use super::*;
	use crate::hash::hash_events;

	fn event() -> Value {
		json!({
			"type": "ObjectEvent",
			"eventTime": "2026-03-02T10:15:00Z",
			"eventTimeZoneOffset": "+00:00",
			"action": "OBSERVE",
			"epcList": ["https://id.gs1.org/00/106141411234567897"],
			"ilmd": { "cbvmda:itemExpirationDate": "2027-01-01" },
			"ex:colour": ["red", "blue"],
			"ex:parts": [{ "ex:a": 1 }, { "ex:a": { "ex:b": "\u{1b}[2J" } }],
			"sensorElementList": [{
				"sensorMetadata": { "deviceID": "https://id.gs1.org/8004/9521000000018D1", "time": "2026-03-02T10:00:00Z" },
				"sensorReport": [
					{ "type": "gs1:Temperature", "value": 4.5, "uom": "CEL" },
					{ "type": "Temperature", "value": 5, "uom": "CEL", "time": "2026-03-02T10:10:00Z" },
					{ "type": "Illuminance", "minValue": 3, "maxValue": 9, "uom": "LUX" },
				],
			}],
		})
	}

	#[test]
	fn should_tell_what_the_chain_does_not_hold() {
		let made = details("a.jsonld", &event());
		let shown: Vec<(&str, &str, &str)> = made
			.readings
			.iter()
			.map(|one| (one.what.as_str(), one.shown.as_str(), one.unit.as_str()))
			.collect();
		let expected = [
			("Temperature", "4.5", "CEL"),
			("Temperature", "5", "CEL"),
			("Illuminance", "min 3, max 9", "LUX"),
		];
		assert_eq!(shown, expected);
		let rows: Vec<(&str, &str)> =
			made.extensions.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
		let expected = [
			("ilmd › cbvmda:itemExpirationDate", "2027-01-01"),
			("ex:colour", "red, blue"),
			("ex:parts 1 › ex:a", "1"),
			("ex:parts 2 › ex:a › ex:b", "\u{fffd}[2J"),
		];
		assert_eq!(rows, expected);
		let lines = series([made].iter());
		assert_eq!(lines.len(), 1);
		assert_eq!(lines[0].points, [(1_772_445_600_000, 4.5), (1_772_446_200_000, 5.0)]);
		assert_eq!(lines[0].range(), (4.5, 5.0));
	}

	#[test]
	fn should_take_only_documents_that_have_the_id_on_record() {
		let contexts = Contexts::default();
		let document = Document::from_value(event()).unwrap();
		let id = hash_events(&document, &contexts).unwrap()[0].digest;
		let wanted = HashSet::from([id]);
		let mut papers = Papers::default();
		let mut other = event();
		other["sensorElementList"][0]["sensorReport"][0]["value"] = json!(-20);
		papers.add("other", &Document::from_value(other).unwrap(), &contexts, &wanted).unwrap();
		assert!(papers.given() && papers.of(&id).is_none());
		papers.add("own", &document, &contexts, &wanted).unwrap();
		assert_eq!(papers.of(&id).map(|details| details.file.as_str()), Some("own"));
	}

	#[test]
	fn should_leave_rows_out_when_there_are_too_many() {
		let mut event = event();
		event["ex:many"] = (0..100).map(|at| json!({ "ex:n": at })).collect();
		let made = details("a", &event);
		assert_eq!((made.extensions.len(), made.left_out), (MOST_ROWS, 64));
		assert!(made.extensions.iter().all(|(name, value)| name.chars().count() <= 200 && !value.is_empty()));
	}
}
