// SPDX-License-Identifier: Apache-2.0

//! Rules for single values.

use serde_json::Value;

use super::Checker;
use crate::{
	keys::{is_uri, read_identifier, Level},
	lexical::Moment,
	vocabulary::{Reading, Vocabulary},
};

/// What an identifier is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
	/// One thing.
	Instance,
	/// A class or lot.
	Class,
	/// Either, or neither.
	Any,
}

impl Checker {
	/// The value as text, or a fault.
	pub(super) fn text<'v>(&mut self, path: &str, value: &'v Value) -> Option<&'v str> {
		if !value.is_string() {
			self.fault(path, "type", "must be text");
		}
		value.as_str()
	}

	pub(super) fn uri(&mut self, path: &str, value: &Value) {
		if self.text(path, value).is_some_and(|text| !is_uri(text)) {
			self.fault(path, "uri", "must be an absolute URI");
		}
	}

	/// A GS1 identifier of the wanted level, or any other URI.
	pub(super) fn identifier(&mut self, path: &str, value: &Value, wanted: Wanted) {
		let Some(text) = self.text(path, value) else { return };
		match (read_identifier(text), wanted) {
			(Err(rule), _) => {
				let (rule, what) = rule.split_once(": ").unwrap_or(("uri", &rule));
				self.fault(path, rule, what);
			},
			(Ok(Level::Class), Wanted::Instance) => {
				self.fault(path, "level", "a class or lot cannot stand here, only single instances");
			},
			(Ok(Level::Instance), Wanted::Class) => {
				self.fault(path, "level", "a single instance cannot stand here, only classes and lots");
			},
			(Ok(_), _) => {},
		}
	}

	/// RFC 3339 with seconds and offset.
	pub(super) fn time(&mut self, path: &str, value: &Value) {
		let Some(text) = self.text(path, value) else { return };
		if Moment::read_rfc3339(text).is_none() {
			self.fault(path, "time", format!("{text:?} is not a date-time with offset (RFC 3339)"));
		}
	}

	pub(super) fn offset(&mut self, path: &str, value: &Value) {
		let Some(text) = self.text(path, value) else { return };
		let fits = match text.as_bytes() {
			[b'+' | b'-', b'1', b'4', b':', b'0', b'0'] => true,
			[b'+' | b'-', hour, of_hour, b':', minute, of_minute] => {
				let hours = matches!((hour, of_hour), (b'0', b'0'..=b'9') | (b'1', b'0'..=b'3'));
				hours && (b'0'..=b'5').contains(minute) && of_minute.is_ascii_digit()
			},
			_ => false,
		};
		if !fits {
			self.fault(path, "time-zone", format!("{text:?} is not an offset from -14:00 to +14:00"));
		}
	}

	pub(super) fn number(&mut self, path: &str, value: &Value) -> Option<f64> {
		let number = value.as_f64().filter(|number| number.is_finite());
		if number.is_none() {
			self.fault(path, "type", "must be a number");
		}
		number
	}

	/// A UN/ECE Recommendation 20 code.
	pub(super) fn unit(&mut self, path: &str, value: &Value) {
		let Some(text) = self.text(path, value) else { return };
		let fits = (2..=3).contains(&text.len())
			&& text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
		if !fits {
			self.fault(
				path,
				"uom",
				format!("{text:?} is not a unit code of two or three capitals and digits"),
			);
		}
	}

	/// A value of a vocabulary, or an identifier from elsewhere.
	pub(super) fn coded(&mut self, path: &str, value: &Value, of: &Vocabulary, what: &str) {
		let Some(text) = self.text(path, value) else { return };
		match of.read(text) {
			Reading::Standard(_) => {},
			Reading::Unknown => self.fault(path, "vocabulary", format!("{text:?} is not a {what}")),
			Reading::Other => self.uri(path, value),
		}
	}
}
