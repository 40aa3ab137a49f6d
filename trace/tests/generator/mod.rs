// SPDX-License-Identifier: Apache-2.0

//! EPCIS documents made from a seed: plausible ones that follow the standard, and hostile ones that look for corners.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]
#![allow(dead_code)]

pub mod keys;
pub mod public;
pub mod random;
pub mod xml;

use random::Random;
use serde_json::{json, Map, Value};
use souk_trace::vocabulary::{
	Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, COMPONENT, DISPOSITION, ERROR_REASON, MEASUREMENT_TYPE,
	SENSOR_ALERT, SOURCE_DESTINATION_TYPE,
};

/// How far from ordinary a document may be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
	/// Follows the standard.
	Plausible,
	/// Anything JSON allows.
	Hostile,
}

pub struct Maker {
	pub r: Random,
	mood: Mood,
	/// Prefixes the document declares.
	prefixes: Vec<&'static str>,
}

/// Prefixes and their name spaces. The ending decides where extensions are written in the hash.
const SPACES: [(&str, &str); 5] = [
	("ex", "https://example.com/epcis/"),
	("ext1", "http://example.com/ext1/"),
	("ext2", "http://ns.example.com/ext2#"),
	("acme", "urn:acme:fields:"),
	("bare", "https://example.org/bare"),
];

fn word(r: &mut Random, vocabulary: &Vocabulary) -> String {
	let code = r.below(vocabulary.len() as u64) as u8;
	vocabulary.value(code).unwrap().to_owned()
}

/// A value of a vocabulary, mostly bare.
fn coded(r: &mut Random, vocabulary: &Vocabulary, urn: Option<&str>) -> String {
	let bare = word(r, vocabulary);
	match (r.below(10), urn) {
		(0, Some(urn)) => format!("urn:epcglobal:cbv:{urn}:{bare}"),
		(1, _) => vocabulary.iri(vocabulary.code(&bare).unwrap()).unwrap(),
		(2, _) => "https://example.com/values/own".into(),
		_ => bare,
	}
}

/// A JSON number exactly as written.
fn number(literal: &str) -> Value {
	serde_json::from_str(literal).unwrap()
}

impl Maker {
	pub fn new(seed: u64, mood: Mood) -> Self {
		let mut r = Random::new(seed);
		let mut prefixes: Vec<_> = SPACES.iter().map(|(prefix, _)| *prefix).collect();
		r.shuffle(&mut prefixes);
		prefixes.truncate(r.between(1, 4) as usize);
		Maker { r, mood, prefixes }
	}

	fn hostile(&mut self, percent: u64) -> bool {
		self.mood == Mood::Hostile && self.r.chance(percent)
	}

	// ---- documents ----

	/// An `EPCISDocument`.
	pub fn document(&mut self) -> Value {
		let count = self.r.between(1, 4);
		let events: Vec<Value> = (0..count).map(|_| self.event()).collect();
		let mut members = vec![
			("@context", self.context()),
			("type", json!("EPCISDocument")),
			("schemaVersion", json!("2.0")),
			("creationDate", json!(self.time())),
		];
		if self.r.chance(50) {
			members.push(("id", json!("_:document1")));
		}
		if self.r.chance(20) {
			members.push(("sender", json!("urn:epc:id:pgln:0614141.00001")));
			members.push(("instanceIdentifier", json!("1234")));
		}
		if self.r.chance(15) {
			members.push((
				"epcisHeader",
				json!({ "epcisMasterData": { "vocabularyList": [{
					"type": "urn:epcglobal:epcis:vtype:Location",
					"vocabularyElementList": [{ "id": "urn:epc:id:sgln:0037000.00729.0", "attributes": [
						{ "id": "cbvmda:city", "attribute": "Lyon" },
						{ "id": "cbvmda:note", "attribute": "https://gs1.org/voc/Note-shipping" },
					]}],
				}]}}),
			));
		}
		let body =
			if self.hostile(10) { json!({ "event": events[0] }) } else { json!({ "eventList": events }) };
		members.push(("epcisBody", body));
		self.r.shuffle(&mut members);
		members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
	}

	fn context(&mut self) -> Value {
		let standard = json!("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld");
		let spaces = SPACES.iter().filter(|(prefix, _)| self.prefixes.contains(prefix));
		let mut spaces: Vec<(String, Value)> =
			spaces.map(|(prefix, space)| ((*prefix).to_owned(), json!(space))).collect();
		if self.r.chance(20) {
			spaces.push(("cbvmda".into(), json!("urn:epcglobal:cbv:mda:")));
		}
		if self.hostile(10) {
			spaces.push(match self.r.below(5) {
				0 => ("@vocab".into(), json!("https://gs1.org/voc/")),
				1 => ("own".into(), json!("https://ref.gs1.org/cbv/own-")),
				2 => ("gs1".into(), json!("https://gs1.org/voc/")),
				3 => ("@base".into(), json!("https://gs1.org/voc/base/")),
				_ => ("term".into(), json!("ex:term")),
			});
		}
		if self.hostile(3) {
			return standard;
		}
		let mut list = vec![standard];
		if self.r.chance(70) {
			list.push(Value::Object(spaces.into_iter().collect()));
		} else {
			list.extend(spaces.into_iter().map(|(name, space)| json!({ name: space })));
		}
		if self.hostile(10) {
			list.swap(0, 1);
		}
		Value::Array(list)
	}

	// ---- events ----

	/// An event of any type.
	pub fn event(&mut self) -> Value {
		let kind = self.r.pick(&[
			"ObjectEvent",
			"AggregationEvent",
			"AssociationEvent",
			"TransformationEvent",
			"TransactionEvent",
		]);
		let action = self.r.pick(&["OBSERVE", "ADD", "DELETE"]);
		let mut members: Vec<(String, Value)> = vec![
			("type".into(), json!(kind)),
			("eventTime".into(), json!(self.time())),
			("eventTimeZoneOffset".into(), json!(self.offset())),
		];
		let mut put = |name: &str, value: Value| members.push((name.to_owned(), value));
		if kind != "TransformationEvent" {
			put("action", json!(action));
		}
		match kind {
			"ObjectEvent" => {
				let epcs = self.r.chance(70);
				if epcs {
					put("epcList", self.instances());
				}
				if !epcs || self.r.chance(40) {
					put("quantityList", self.quantities());
				}
				if action == "ADD" && self.r.chance(60) {
					put("ilmd", self.extension_object(3));
				}
			},
			"AggregationEvent" | "AssociationEvent" => {
				put("parentID", json!(keys::instance(&mut self.r)));
				let epcs = self.r.chance(70);
				if epcs {
					put("childEPCs", self.instances());
				}
				if !epcs || self.r.chance(40) {
					put("childQuantityList", self.quantities());
				}
			},
			"TransformationEvent" => {
				let (input, output) = (self.r.chance(50), self.r.chance(50));
				put(if input { "inputEPCList" } else { "inputQuantityList" }, self.things(input));
				put(if output { "outputEPCList" } else { "outputQuantityList" }, self.things(output));
				if self.r.chance(40) {
					let extra = if input { "inputQuantityList" } else { "inputEPCList" };
					put(extra, self.things(!input));
				}
				if self.r.chance(40) {
					put("transformationID", json!(keys::transaction(&mut self.r)));
				}
				if self.r.chance(60) {
					put("ilmd", self.extension_object(3));
				}
			},
			_ => {
				if self.r.chance(30) {
					put("parentID", json!(keys::instance(&mut self.r)));
				}
				let epcs = self.r.chance(70);
				if epcs {
					put("epcList", self.instances());
				}
				if !epcs || self.r.chance(40) {
					put("quantityList", self.quantities());
				}
			},
		}
		if kind == "TransactionEvent" || self.r.chance(50) {
			put("bizTransactionList", self.transactions());
		}
		if self.r.chance(80) {
			put("bizStep", json!(coded(&mut self.r, &BIZ_STEP, Some("bizstep"))));
		}
		if self.r.chance(70) {
			put("disposition", json!(coded(&mut self.r, &DISPOSITION, Some("disp"))));
		}
		if self.r.chance(30) {
			put("persistentDisposition", self.persistent());
		}
		if self.r.chance(80) {
			put("readPoint", self.place());
		}
		if self.r.chance(60) {
			put("bizLocation", self.place());
		}
		for (list, member) in [("sourceList", "source"), ("destinationList", "destination")] {
			if self.r.chance(35) {
				put(list, self.ends(member));
			}
		}
		if self.r.chance(45) {
			put("sensorElementList", self.sensors());
		}
		if self.r.chance(40) {
			put("eventID", json!(format!("urn:uuid:00000000-0000-4000-8000-{}", self.r.digits(12))));
		}
		if self.r.chance(30) {
			put("recordTime", json!(self.time()));
		}
		if self.r.chance(15) {
			put(
				"certificationInfo",
				if self.r.chance(50) {
					json!("https://example.com/certificates/1.2")
				} else {
					json!(["https://example.com/certificates/b", "https://example.com/253/4012345000054987"])
				},
			);
		}
		if self.r.chance(15) {
			put(
				"errorDeclaration",
				json!({
					"declarationTime": self.time(),
					"reason": coded(&mut self.r, &ERROR_REASON, Some("er")),
					"correctiveEventIDs": ["urn:uuid:404d95fc-9457-4a51-bd6a-0bba133845a8"],
				}),
			);
		}
		let extensions = self.r.below(4);
		for _ in 0..extensions {
			let (name, value) = self.extension(3);
			put(&name, value);
		}
		if self.mood == Mood::Hostile {
			self.disturb(&mut members);
		}
		self.r.shuffle(&mut members);
		members.into_iter().collect::<Map<_, _>>().into()
	}

	/// Members no reader of the standard would expect.
	fn disturb(&mut self, members: &mut Vec<(String, Value)>) {
		if self.r.chance(30) {
			let name = self.r.pick(&[
				"loose",
				"epcis:loose",
				"things",
				"thingsList",
				"comment",
				"rdfs:comment",
				"#text",
				"source",
				"undeclared:thing",
				"https://example.com/absolute/name",
				"action2",
				"id",
				"baseURL",
			]);
			let value = self.value(2);
			// These two are read as text before anything else is.
			let value = if ["#text", "id"].contains(&name) { json!("urn:text:1.5") } else { value };
			members.push((name.to_owned(), value));
		}
		if self.r.chance(5) {
			members.push(("@xmlns:ext9".into(), json!("https://example.com/nine/")));
			members.push(("ext9:colour".into(), self.value(1)));
		}
		if self.r.chance(5) {
			members.push(("@context".into(), json!({ "inner": "https://example.com/inner/" })));
			members.push(("inner:colour".into(), self.value(1)));
		}
		if self.r.chance(10) {
			let at = self.r.below(members.len() as u64) as usize;
			// What the reference makes of text that is no time at all depends on the day it runs.
			if members[at].0 != "eventTime" {
				members[at].1 = self.value(2);
			}
			if members[at].0 == "type" || members[at].0.ends_with("List") || members[at].0 == "@context" {
				members.swap_remove(at);
			}
		}
	}

	fn things(&mut self, instances: bool) -> Value {
		if instances {
			self.instances()
		} else {
			self.quantities()
		}
	}

	fn instances(&mut self) -> Value {
		let count = self.r.between(1, 5);
		let mut list: Vec<Value> = Vec::new();
		for _ in 0..count {
			let one = json!(keys::instance(&mut self.r));
			if !list.contains(&one) {
				list.push(one);
			}
		}
		Value::Array(list)
	}

	fn quantities(&mut self) -> Value {
		let count = self.r.between(1, 3);
		(0..count)
			.map(|_| {
				let mut members = vec![("epcClass", json!(keys::class(&mut self.r)))];
				if self.r.chance(85) {
					members.push(("quantity", self.quantity()));
					if self.r.chance(60) {
						members.push(("uom", json!(self.r.pick(&["KGM", "LTR", "EA", "4G", "CEL"]))));
					}
				}
				self.object(members)
			})
			.collect()
	}

	fn quantity(&mut self) -> Value {
		number(self.r.pick(&[
			"1",
			"10",
			"200.5",
			"0.001",
			"52",
			"1e3",
			"1.50",
			"12345678901234567890",
			"1E-7",
			"3.14159265358979",
			"100.0",
			"0.1",
			"9007199254740993",
			"1e22",
		]))
	}

	fn measured(&mut self) -> Value {
		match self.r.below(3) {
			0 => number(&format!("{}.{}", self.r.below(1000), self.r.digits(3))),
			1 => number(&format!("-{}", self.r.below(100))),
			_ => number(self.r.pick(&[
				"26",
				"26.0",
				"-0.0",
				"0",
				"1e-5",
				"0.00012",
				"1.0E+2",
				"6.02214076e23",
				"5e-324",
			])),
		}
	}

	fn place(&mut self) -> Value {
		let mut members = vec![("id".to_owned(), json!(keys::place(&mut self.r)))];
		if self.r.chance(25) {
			members.push(self.extension(1));
		}
		members.into_iter().collect::<Map<_, _>>().into()
	}

	fn transactions(&mut self) -> Value {
		let count = self.r.between(1, 3);
		(0..count)
			.map(|_| {
				let kind = coded(&mut self.r, &BIZ_TRANSACTION_TYPE, Some("btt"));
				let members =
					vec![("type", json!(kind)), ("bizTransaction", json!(keys::transaction(&mut self.r)))];
				self.object(members)
			})
			.collect()
	}

	fn ends(&mut self, member: &'static str) -> Value {
		let count = self.r.between(1, 3);
		(0..count)
			.map(|_| {
				let kind = coded(&mut self.r, &SOURCE_DESTINATION_TYPE, Some("sdt"));
				let members = vec![("type", json!(kind)), (member, json!(keys::party(&mut self.r)))];
				self.object(members)
			})
			.collect()
	}

	fn persistent(&mut self) -> Value {
		let mut made = Map::new();
		let which = self.r.below(3);
		for (at, name) in ["set", "unset"].iter().enumerate() {
			if which == 2 || which == at as u64 {
				let mut values: Vec<Value> = Vec::new();
				for _ in 0..self.r.between(1, 2) {
					let value = json!(coded(&mut self.r, &DISPOSITION, Some("disp")));
					if !values.contains(&value) {
						values.push(value);
					}
				}
				made.insert((*name).to_owned(), Value::Array(values));
			}
		}
		Value::Object(made)
	}

	fn sensors(&mut self) -> Value {
		let count = self.r.between(1, 3);
		(0..count)
			.map(|_| {
				let mut element = Map::new();
				if self.r.chance(25) {
					element.insert("type".into(), json!("epcis:SensorElement"));
				}
				if self.r.chance(75) {
					let metadata = self.sensor_metadata();
					element.insert("sensorMetadata".into(), metadata);
				}
				let reports: Vec<Value> = (0..self.r.between(1, 3)).map(|_| self.sensor_report()).collect();
				element.insert("sensorReport".into(), Value::Array(reports));
				for _ in 0..self.r.below(3) {
					let (name, value) = self.extension(2);
					element.insert(name, value);
				}
				Value::Object(element)
			})
			.collect()
	}

	fn sensor_metadata(&mut self) -> Value {
		let mut members: Vec<(String, Value)> = Vec::new();
		for name in ["time", "startTime", "endTime"] {
			if self.r.chance(40) {
				members.push((name.into(), json!(self.time())));
			}
		}
		for name in ["deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules"] {
			if self.r.chance(30) {
				members.push((name.into(), json!(keys::instance(&mut self.r))));
			}
		}
		if self.r.chance(25) {
			members.push(self.extension(2));
		}
		self.r.shuffle(&mut members);
		members.into_iter().collect::<Map<_, _>>().into()
	}

	fn sensor_report(&mut self) -> Value {
		let kind = match self.r.below(8) {
			0 => "gs1:Temperature".to_owned(),
			_ => coded(&mut self.r, &MEASUREMENT_TYPE, None),
		};
		let mut members: Vec<(String, Value)> = vec![("type".into(), json!(kind))];
		for name in ["value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue"] {
			if self.r.chance(30) {
				members.push((name.into(), self.measured()));
			}
		}
		for name in ["deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules", "uriValue"]
		{
			if self.r.chance(15) {
				members.push((name.into(), json!(keys::instance(&mut self.r))));
			}
		}
		for (name, value) in [
			("microorganism", json!("https://www.ncbi.nlm.nih.gov/taxonomy/1126011")),
			("chemicalSubstance", json!("https://identifiers.org/inchikey:CZMRCDWAGMRECN-UGDNZRGBSA-N")),
			("coordinateReferenceSystem", json!("https://gs1.org/voc/CRS-WGS84")),
			("uom", json!("CEL")),
			("booleanValue", json!(true)),
			("booleanValue", json!(false)),
		] {
			if self.r.chance(20) {
				members.push((name.into(), value));
			}
		}
		if self.r.chance(20) {
			members.push(("time".into(), json!(self.time())));
		}
		if self.r.chance(20) {
			members.push(("stringValue".into(), json!(self.text())));
		}
		if self.r.chance(20) {
			let hex = self.r.pick(&["f0f0f2", "1e5", "0001", "ABCDEF", "12", "9e2"]);
			members.push(("hexBinaryValue".into(), json!(hex)));
		}
		if self.r.chance(20) {
			members.push(("component".into(), json!(coded(&mut self.r, &COMPONENT, None))));
		}
		if self.r.chance(15) {
			members.push(("exception".into(), json!(coded(&mut self.r, &SENSOR_ALERT, None))));
		}
		if self.r.chance(25) {
			members.push(self.extension(2));
		}
		self.r.shuffle(&mut members);
		members.into_iter().collect::<Map<_, _>>().into()
	}

	// ---- times ----

	pub fn offset(&mut self) -> String {
		if self.r.chance(10) {
			return self.r.pick(&["+14:00", "-00:00", "+00:00", "+05:45"]).to_owned();
		}
		format!(
			"{}{:02}:{:02}",
			self.r.pick(&["+", "-"]),
			self.r.below(14),
			self.r.pick(&[&0, &30, &15, &59])
		)
	}

	/// A time as RFC 3339 has it; hostile ones also as it has not.
	pub fn time(&mut self) -> String {
		let (year, month, day) = (self.r.between(1970, 2099), self.r.between(1, 12), self.r.between(1, 28));
		let (hour, minute, second) = (self.r.below(24), self.r.below(60), self.r.below(60));
		let fraction = match self.r.below(4) {
			0 => String::new(),
			1 => format!(".{}", self.r.digits(3)),
			_ => {
				let count = self.r.between(1, 9) as usize;
				// The reference has no result for times that round up to the next second.
				format!(".{}", self.r.digits(count)).replace(".999", ".998")
			},
		};
		let offset = if self.r.chance(40) { "Z".to_owned() } else { self.offset() };
		let date = format!("{year:04}-{month:02}-{day:02}");
		let clock = format!("{hour:02}:{minute:02}:{second:02}");
		if self.hostile(6) {
			return match self.r.below(12) {
				0 => format!("{date} {clock}{fraction}{offset}"),
				1 => format!("{date}t{clock}{fraction}z"),
				2 => format!("{date}T{clock}"),
				3 => date,
				4 => format!("{date}T{hour:02}:{minute:02}{offset}"),
				5 => format!("{date}T24:00:00Z"),
				6 => format!("{date}T{hour:02}:{minute:02}:60Z"),
				7 => format!("{year:04}-02-30T{clock}Z"),
				8 => format!("{date}T{clock}+0530"),
				9 => format!("{date}T{clock}-08"),
				10 => format!("  {date}T{clock}Z "),
				_ => "not a time".into(),
			};
		}
		format!("{date}T{clock}{fraction}{offset}")
	}

	// ---- extensions ----

	fn object(&mut self, mut members: Vec<(&str, Value)>) -> Value {
		self.r.shuffle(&mut members);
		members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
	}

	/// An extension member with a value at most `depth` deep.
	fn extension(&mut self, depth: u32) -> (String, Value) {
		let at = self.r.below(self.prefixes.len() as u64) as usize;
		let prefix = self.prefixes[at];
		let name = self.r.pick(&[
			"colour",
			"size",
			"note",
			"itemList",
			"action",
			"time",
			"eventTime",
			"grade",
			"Transaction",
			"list",
			"größe",
			"quantity",
			"epc",
		]);
		let name = if self.hostile(5) { "fooListList" } else { name };
		(format!("{prefix}:{name}"), self.value(depth))
	}

	fn extension_object(&mut self, depth: u32) -> Value {
		let mut made = Map::new();
		for _ in 0..self.r.between(1, 4) {
			let (name, value) = self.extension(depth - 1);
			made.insert(name, value);
		}
		if self.r.chance(30) {
			made.insert("cbvmda:lotNumber".into(), json!("ABC123"));
		}
		if self.hostile(10) {
			made.insert(
				self.r.pick(&["loose", "source", "type", "epcList", "childEPCs"]).to_owned(),
				self.value(depth - 1),
			);
		}
		if made.get("type").is_some_and(|kind| !kind.is_string()) {
			made.remove("type");
		}
		Value::Object(made)
	}

	fn value(&mut self, depth: u32) -> Value {
		match self.r.below(if depth == 0 { 6 } else { 9 }) {
			0..=2 => json!(self.text()),
			3 => self.measured(),
			4 => json!(self.r.chance(50)),
			5 if self.hostile(30) => Value::Null,
			5 => json!(keys::instance(&mut self.r)),
			6 => self.extension_object(depth),
			_ => {
				let count = self.r.below(4);
				(0..count).map(|_| self.value(depth - 1)).collect()
			},
		}
	}

	/// Text of the kinds that canonicalisation looks at.
	fn text(&mut self) -> String {
		let text = match self.r.below(16) {
			0 => "",
			1 => "stringInArray",
			2 => "2013-06-08T14:58:56.591Z",
			3 => "0042",
			4 => "3.1400",
			5 => "+5e2",
			6 => "1_000",
			7 => "  padded\t",
			8 => "Größe ½ 漢字 🧀",
			9 => "true",
			10 => "ex:compact",
			11 => "urn:epcglobal:cbv:disp:active and more",
			12 => return word(&mut self.r, &BIZ_STEP),
			13 => return word(&mut self.r, &MEASUREMENT_TYPE),
			14 => return keys::class(&mut self.r),
			_ => "a.b",
		};
		if self.mood == Mood::Plausible || self.r.chance(70) {
			return text.to_owned();
		}
		let odd = self.r.pick(&[
			"\u{0664}\u{0662}",
			"\u{ff11}\u{ff12}.5",
			"1\u{a0}",
			"\u{1c}12\u{1f}",
			"\u{2003}x\u{2003}",
			"_1",
			"1__0",
			"nan",
			"-.5",
			"5.",
			"https://gs1.org/voc/Some-x",
			"https://ref.gs1.org/cbv/Thing-colour",
			"gs1:Temperature",
			"cbv:BizStep-shipping",
			"{brace}",
			"https://example.com/abcdefghij",
			"https://id.gs1.org/01/09521234543213/22/aaaaaaaaaaaa/10/bbbbbbbbbb/21/cc",
			"https://id.gs1.org/01/09521234543213/21/a%2Fb.c",
			"https://id.gs1.org/01/09521234543213/21/12#part",
			"https://example.com/00/01/106141411234567897/x.y",
			"https://idxgs1yorg/01/09521234543213/21/1.5",
			"urn:epc:id:grai:123456789012..serial",
			"urn:epc:id:grai:123456789012...serial",
			"urn:epc:id:gdti:061414112345xserial.",
			"urn:epc:id:sgtin:\u{0661}614141.107346.2017",
			"urn:epc:id:sgcn:061414112345..12",
			"urn:epc:idpat:gdti:123456789012..*",
			"https://id.gs1.org/8010/1234ABC#-/8011/12.",
			"https://id.gs1.org/8010/0614141AB/8011/99?a.b",
			"http://example.com/gtin/gtin/9521234543213/x.y",
			"https://id.gs1.org/01/095212345/21/1.5",
			"https://user@host.example:80/00/106141411234567897",
		]);
		odd.to_owned()
	}
}

/// The document of a seed: even seeds are plausible, odd ones hostile.
pub fn document(seed: u64) -> (Mood, Value) {
	let mood = if seed.is_multiple_of(2) { Mood::Plausible } else { Mood::Hostile };
	(mood, Maker::new(seed, mood).document())
}
