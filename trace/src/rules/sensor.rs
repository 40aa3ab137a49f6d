// SPDX-License-Identifier: Apache-2.0

//! Rules for sensor data (EPCIS 2.0, §7.3.7).

use serde_json::Value;

use super::{member, value::Wanted, Checker};
use crate::vocabulary::{COMPONENT, MEASUREMENT_TYPE, SENSOR_ALERT};

const METADATA: [&str; 8] = [
	"time",
	"deviceID",
	"deviceMetadata",
	"rawData",
	"startTime",
	"endTime",
	"dataProcessingMethod",
	"bizRules",
];

const REPORT: [&str; 24] = [
	"type",
	"exception",
	"deviceID",
	"deviceMetadata",
	"rawData",
	"dataProcessingMethod",
	"bizRules",
	"time",
	"microorganism",
	"chemicalSubstance",
	"coordinateReferenceSystem",
	"value",
	"component",
	"stringValue",
	"booleanValue",
	"hexBinaryValue",
	"uriValue",
	"minValue",
	"maxValue",
	"meanValue",
	"sDev",
	"percRank",
	"percValue",
	"uom",
];

impl Checker {
	pub(super) fn sensor_element(&mut self, path: &str, value: &Value) {
		let Some(members) = self.object(path, value) else { return };
		if let Some(metadata) = members.get("sensorMetadata") {
			self.sensor_metadata(&member(path, "sensorMetadata"), metadata);
		}
		if let Some(reports) = self.mandatory(path, members, "sensorReport") {
			let path = member(path, "sensorReport");
			let list = self.list(&path, reports);
			if list.is_some_and(<[Value]>::is_empty) {
				self.fault(&path, "mandatory", "must have a report");
			}
			for (at, report) in list.unwrap_or_default().iter().enumerate() {
				self.sensor_report(&format!("{path}[{at}]"), report);
			}
		}
		// The published examples carry a type here, though the JSON schema has none.
		self.known(path, members, &["type", "sensorMetadata", "sensorReport"], "a sensor element");
	}

	fn sensor_metadata(&mut self, path: &str, value: &Value) {
		let Some(members) = self.object(path, value) else { return };
		for (name, value) in members {
			let path = member(path, name);
			match name.as_str() {
				"time" | "startTime" | "endTime" => self.time(&path, value),
				_ if METADATA.contains(&name.as_str()) => self.identifier(&path, value, Wanted::Any),
				_ => {},
			}
		}
		self.known(path, members, &METADATA, "sensor metadata");
	}

	fn sensor_report(&mut self, path: &str, value: &Value) {
		let Some(members) = self.object(path, value) else { return };
		self.mandatory(path, members, "type");
		for (name, value) in members {
			let path = member(path, name);
			match name.as_str() {
				"type" => self.coded(&path, value, &MEASUREMENT_TYPE, "measurement type"),
				"exception" => self.coded(&path, value, &SENSOR_ALERT, "sensor alert"),
				"component" => self.coded(&path, value, &COMPONENT, "component of CBV 2.0"),
				"time" => self.time(&path, value),
				"value" | "minValue" | "maxValue" | "meanValue" | "sDev" | "percRank" | "percValue" => {
					self.number(&path, value);
				},
				"stringValue" => drop(self.text(&path, value)),
				"uom" => self.unit(&path, value),
				"booleanValue" if !value.is_boolean() => self.fault(&path, "type", "must be true or false"),
				"hexBinaryValue" => {
					let hex = self.text(&path, value);
					let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_hexdigit());
					if hex.is_some_and(|hex| !digits(hex)) {
						self.fault(&path, "hex", "must be hexadecimal digits");
					}
				},
				"deviceID"
				| "deviceMetadata"
				| "rawData"
				| "dataProcessingMethod"
				| "bizRules"
				| "microorganism"
				| "chemicalSubstance"
				| "coordinateReferenceSystem"
				| "uriValue" => {
					self.identifier(&path, value, Wanted::Any);
				},
				_ => {},
			}
		}
		self.known(path, members, &REPORT, "a sensor report");
	}
}
