// SPDX-License-Identifier: Apache-2.0

//! Rules for events and what they are made of.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{is_extension, member, value::Wanted, Checker};
use crate::{
	hash::parse_event_id,
	keys::is_uri,
	vocabulary::{
		Action, EventType, Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION, ERROR_REASON,
		SOURCE_DESTINATION_TYPE,
	},
};

/// Members every event may have.
const COMMON: [&str; 8] = [
	"@context",
	"type",
	"eventTime",
	"recordTime",
	"eventTimeZoneOffset",
	"eventID",
	"certificationInfo",
	"errorDeclaration",
];

/// Members most events may have. Persistent dispositions go by the standard and its XML schema; the JSON schema has
/// them for objects and transformations only.
const SHARED: [&str; 9] = [
	"bizStep",
	"disposition",
	"persistentDisposition",
	"readPoint",
	"bizLocation",
	"bizTransactionList",
	"sourceList",
	"destinationList",
	"sensorElementList",
];

fn own_members(kind: EventType) -> &'static [&'static str] {
	match kind {
		EventType::Object => &["action", "epcList", "quantityList", "ilmd"],
		EventType::Aggregation | EventType::Association => {
			&["action", "parentID", "childEPCs", "childQuantityList"]
		},
		EventType::Transaction => &["action", "parentID", "epcList", "quantityList"],
		EventType::Transformation => &[
			"inputEPCList",
			"inputQuantityList",
			"outputEPCList",
			"outputQuantityList",
			"transformationID",
			"ilmd",
		],
	}
}

/// Whether a member is a list with something in it.
fn filled(members: &Map<String, Value>, name: &str) -> bool {
	members.get(name).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
}

impl Checker {
	pub(super) fn event(&mut self, path: &str, event: &Value) {
		let Some(members) = self.object(path, event) else { return };
		let kind = self.kind(path, members);
		for name in ["eventTime", "eventTimeZoneOffset"] {
			self.mandatory(path, members, name);
		}
		let action = match kind {
			Some(kind) if kind != EventType::Transformation => {
				self.mandatory(path, members, "action").and_then(Value::as_str).and_then(Action::from_name)
			},
			_ => None,
		};
		for (name, value) in members {
			self.event_member(&member(path, name), name, value);
		}
		let Some(kind) = kind else { return };
		for name in members.keys() {
			let known = COMMON.contains(&name.as_str())
				|| SHARED.contains(&name.as_str())
				|| own_members(kind).contains(&name.as_str());
			if !known && !is_extension(name) {
				let what = format!("{} has no {name}", kind.name());
				self.fault(&member(path, name), "unknown-field", what);
			}
		}
		self.completeness(path, members, kind, action);
	}

	/// The event's type; none for a missing one and for types from elsewhere, which the standard allows.
	fn kind(&mut self, path: &str, members: &Map<String, Value>) -> Option<EventType> {
		let text = self.mandatory(path, members, "type")?;
		let path = member(path, "type");
		let text = self.text(&path, text)?;
		let kind = EventType::from_name(text);
		if kind.is_none() && (!is_uri(text) || text.starts_with("epcis:")) {
			self.fault(&path, "event-type", format!("{text:?} is not an event type"));
		}
		kind
	}

	fn action(&mut self, path: &str, value: &Value) {
		if self.text(path, value).is_some_and(|text| Action::from_name(text).is_none()) {
			self.fault(path, "action", "must be OBSERVE, ADD or DELETE");
		}
	}

	fn event_member(&mut self, path: &str, name: &str, value: &Value) {
		match name {
			"eventTime" | "recordTime" => self.time(path, value),
			"eventTimeZoneOffset" => self.offset(path, value),
			"eventID" => self.event_id(path, value),
			"certificationInfo" => self.certification(path, value),
			"errorDeclaration" => self.error_declaration(path, value),
			"action" => self.action(path, value),
			"parentID" => self.identifier(path, value, Wanted::Instance),
			"transformationID" => self.identifier(path, value, Wanted::Any),
			"epcList" | "childEPCs" | "inputEPCList" | "outputEPCList" => self.instances(path, value),
			"quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList" => {
				for (at, quantity) in self.list(path, value).unwrap_or_default().iter().enumerate() {
					self.quantity(&format!("{path}[{at}]"), quantity);
				}
			},
			"bizStep" => self.coded(path, value, &BIZ_STEP, "business step of CBV 2.0"),
			"disposition" => self.coded(path, value, &DISPOSITION, "disposition of CBV 2.0"),
			"persistentDisposition" => self.persistent_disposition(path, value),
			"readPoint" | "bizLocation" => {
				let Some(members) = self.object(path, value) else { return };
				if let Some(id) = self.mandatory(path, members, "id") {
					self.identifier(&member(path, "id"), id, Wanted::Instance);
				}
			},
			"bizTransactionList" => {
				let what = "business transaction type of CBV 2.0";
				self.typed(path, value, "bizTransaction", false, &BIZ_TRANSACTION_TYPE, what);
			},
			"sourceList" => {
				self.typed(path, value, "source", true, &SOURCE_DESTINATION_TYPE, "source type of CBV 2.0");
			},
			"destinationList" => {
				self.typed(
					path,
					value,
					"destination",
					true,
					&SOURCE_DESTINATION_TYPE,
					"destination type of CBV 2.0",
				);
			},
			"sensorElementList" => {
				for (at, element) in self.list(path, value).unwrap_or_default().iter().enumerate() {
					self.sensor_element(&format!("{path}[{at}]"), element);
				}
			},
			"ilmd" => {
				if let Some(members) = self.object(path, value) {
					self.known(path, members, &[], "ilmd");
				}
			},
			_ => {},
		}
	}

	/// What an event of its type must name.
	fn completeness(
		&mut self,
		path: &str,
		members: &Map<String, Value>,
		kind: EventType,
		action: Option<Action>,
	) {
		let has = |name: &str| filled(members, name);
		let deletes = action == Some(Action::Delete);
		match kind {
			EventType::Object => {
				let things = has("epcList") || has("quantityList");
				// A sensor may report about a place alone; an empty epcList then says so as well as a read point.
				let place = members.contains_key("readPoint") || members.contains_key("epcList");
				let sensed = has("sensorElementList") && place;
				if !things && !sensed {
					let what =
						"epcList or quantityList must name something, or sensorElementList with a readPoint";
					self.fault(path, "mandatory", what);
				}
				if members.contains_key("ilmd") && action.is_some_and(|action| action != Action::Add) {
					self.fault(&member(path, "ilmd"), "ilmd", "only with action ADD");
				}
			},
			EventType::Aggregation | EventType::Association => {
				if kind == EventType::Association || action.is_some_and(|action| action != Action::Observe) {
					self.mandatory(path, members, "parentID");
				}
				if !deletes && !has("childEPCs") && !has("childQuantityList") {
					self.fault(
						path,
						"mandatory",
						"childEPCs or childQuantityList must name something unless action is DELETE",
					);
				}
			},
			EventType::Transaction => {
				if let Some(list) = self.mandatory(path, members, "bizTransactionList") {
					if list.as_array().is_some_and(Vec::is_empty) {
						self.fault(
							&member(path, "bizTransactionList"),
							"mandatory",
							"must name a transaction",
						);
					}
				}
				if !deletes && !has("epcList") && !has("quantityList") && !members.contains_key("epcList") {
					self.fault(
						path,
						"mandatory",
						"epcList or quantityList must be there unless action is DELETE",
					);
				}
			},
			EventType::Transformation => {
				let inputs = has("inputEPCList") || has("inputQuantityList");
				let outputs = has("outputEPCList") || has("outputQuantityList");
				let split = members.contains_key("transformationID");
				if !(inputs && outputs) && !(split && (inputs || outputs)) {
					let what = "needs inputs and outputs, or one of them and a transformationID";
					self.fault(path, "mandatory", what);
				}
			},
		}
	}

	fn event_id(&mut self, path: &str, value: &Value) {
		let Some(text) = self.text(path, value) else { return };
		if !is_uri(text) {
			self.fault(path, "uri", "must be an absolute URI");
		} else if text.starts_with("ni:///sha-256;") && parse_event_id(text).is_none() {
			self.fault(path, "event-id", "must be ni:///sha-256;, 64 lower-case hex digits and ?ver=CBV2.0");
		}
	}

	fn certification(&mut self, path: &str, value: &Value) {
		match value {
			Value::Array(list) => {
				for (at, one) in list.iter().enumerate() {
					self.uri(&format!("{path}[{at}]"), one);
				}
			},
			one => self.uri(path, one),
		}
	}

	fn error_declaration(&mut self, path: &str, value: &Value) {
		let Some(members) = self.object(path, value) else { return };
		if let Some(time) = self.mandatory(path, members, "declarationTime") {
			self.time(&member(path, "declarationTime"), time);
		}
		if let Some(reason) = members.get("reason") {
			self.coded(&member(path, "reason"), reason, &ERROR_REASON, "error reason of CBV 2.0");
		}
		if let Some(ids) = members.get("correctiveEventIDs") {
			let path = member(path, "correctiveEventIDs");
			for (at, id) in self.list(&path, ids).unwrap_or_default().iter().enumerate() {
				self.event_id(&format!("{path}[{at}]"), id);
			}
		}
		self.known(path, members, &["declarationTime", "reason", "correctiveEventIDs"], "errorDeclaration");
	}

	fn instances(&mut self, path: &str, value: &Value) {
		// Lists of hundreds of thousands are real: every entry is looked up, not compared with those before it.
		let mut firsts = HashMap::new();
		for (at, one) in self.list(path, value).unwrap_or_default().iter().enumerate() {
			let path = format!("{path}[{at}]");
			self.identifier(&path, one, Wanted::Instance);
			let first = *firsts.entry(one).or_insert(at);
			if first < at {
				self.fault(&path, "duplicate", format!("the same as entry {first}"));
			}
		}
	}

	fn quantity(&mut self, path: &str, value: &Value) {
		let Some(members) = self.object(path, value) else { return };
		if let Some(class) = self.mandatory(path, members, "epcClass") {
			self.identifier(&member(path, "epcClass"), class, Wanted::Class);
		}
		if let Some(quantity) = members.get("quantity") {
			let path = member(path, "quantity");
			if self.number(&path, quantity).is_some_and(|quantity| quantity < 0.0) {
				self.fault(&path, "quantity", "must not be negative");
			}
		}
		if let Some(unit) = members.get("uom") {
			let unit_path = member(path, "uom");
			self.unit(&unit_path, unit);
			if !members.contains_key("quantity") {
				self.fault(&unit_path, "uom", "a unit needs a quantity");
			}
		}
		for name in members.keys().filter(|name| !["epcClass", "quantity", "uom"].contains(&name.as_str())) {
			self.fault(&member(path, name), "unknown-field", format!("a quantity has no {name}"));
		}
	}

	fn persistent_disposition(&mut self, path: &str, value: &Value) {
		let Some(members) = self.object(path, value) else { return };
		if !members.contains_key("set") && !members.contains_key("unset") {
			self.fault(path, "mandatory", "set or unset must be there");
		}
		for (name, values) in members {
			let path = member(path, name);
			if name != "set" && name != "unset" {
				self.fault(&path, "unknown-field", format!("persistentDisposition has no {name}"));
				continue;
			}
			let Some(list) = self.list(&path, values) else { continue };
			if list.is_empty() {
				self.fault(&path, "mandatory", "must name a disposition");
			}
			let mut seen = HashSet::new();
			for (at, one) in list.iter().enumerate() {
				let path = format!("{path}[{at}]");
				self.coded(&path, one, &DISPOSITION, "disposition of CBV 2.0");
				if !seen.insert(one) {
					self.fault(&path, "duplicate", "named twice");
				}
			}
		}
	}

	/// Business transactions, sources and destinations: an identifier and its type.
	fn typed(
		&mut self,
		path: &str,
		value: &Value,
		name: &str,
		needs_type: bool,
		of: &Vocabulary,
		what: &str,
	) {
		for (at, one) in self.list(path, value).unwrap_or_default().iter().enumerate() {
			let path = format!("{path}[{at}]");
			let Some(members) = self.object(&path, one) else { continue };
			if let Some(id) = self.mandatory(&path, members, name) {
				self.identifier(&member(&path, name), id, Wanted::Any);
			}
			let kind = if needs_type { self.mandatory(&path, members, "type") } else { members.get("type") };
			if let Some(kind) = kind {
				self.coded(&member(&path, "type"), kind, of, what);
			}
			for other in members.keys().filter(|other| *other != name && *other != "type") {
				self.fault(&member(&path, other), "unknown-field", format!("a {name} has no {other}"));
			}
		}
	}
}
