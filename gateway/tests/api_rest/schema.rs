// SPDX-License-Identifier: Apache-2.0

//! Whether an answer is what the description says: the part of JSON Schema that the description uses, and one rule more, that an
//! object has no field that is not described.

use std::collections::BTreeSet;

use serde_json::Value;

/// Checks a value against a schema of a description. The faults, each with its place.
pub fn faults(description: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
	let mut faults = Vec::new();
	check(description, schema, value, place, &mut faults);
	let mut known = BTreeSet::new();
	let open = fields(description, schema, &mut known);
	if let (Value::Object(value), false) = (value, open) {
		for name in value.keys().filter(|name| !known.contains(*name)) {
			faults.push(format!("{place}.{name} is not described"));
		}
	}
	faults
}

fn resolve<'a>(description: &'a Value, schema: &'a Value) -> &'a Value {
	match schema["$ref"].as_str() {
		Some(name) => {
			let name = name.rsplit('/').next().unwrap();
			let found = &description["components"]["schemas"][name];
			assert!(found.is_object(), "the description has no schema {name}");
			found
		},
		None => schema,
	}
}

/// Collects the names of an object's fields. Whether it may have others too.
fn fields(description: &Value, schema: &Value, known: &mut BTreeSet<String>) -> bool {
	let schema = resolve(description, schema);
	let mut described = false;
	if let Some(properties) = schema["properties"].as_object() {
		known.extend(properties.keys().cloned());
		described = true;
	}
	let mut open = false;
	for many in ["allOf", "oneOf", "anyOf"] {
		for part in schema[many].as_array().into_iter().flatten() {
			described = true;
			open |= fields(description, part, known);
		}
	}
	let nothing_else = schema["type"].as_str() == Some("null");
	open || (!described && !nothing_else)
}

fn is(value: &Value, name: &str) -> bool {
	match name {
		"null" => value.is_null(),
		"boolean" => value.is_boolean(),
		"integer" => value.is_i64() || value.is_u64(),
		"number" => value.is_number(),
		"string" => value.is_string(),
		"array" => value.is_array(),
		"object" => value.is_object(),
		other => panic!("the description has a type {other}"),
	}
}

fn check(description: &Value, schema: &Value, value: &Value, place: &str, faults: &mut Vec<String>) {
	let schema = resolve(description, schema);
	match &schema["type"] {
		Value::String(name) if !is(value, name) => faults.push(format!("{place} is {value} and no {name}")),
		Value::Array(names) if !names.iter().any(|name| is(value, name.as_str().unwrap())) => {
			faults.push(format!("{place} is {value} and none of {names:?}"));
		},
		_ => {},
	}
	if let Some(allowed) = schema["enum"].as_array() {
		if !allowed.contains(value) {
			faults.push(format!("{place} is {value} and none of {allowed:?}"));
		}
	}
	for part in schema["allOf"].as_array().into_iter().flatten() {
		check(description, part, value, place, faults);
	}
	for many in ["oneOf", "anyOf"] {
		if let Some(parts) = schema[many].as_array() {
			let fits = |part: &&Value| self::faults(description, part, value, place).is_empty();
			if !parts.iter().any(|part| fits(&part)) {
				faults.push(format!("{place} fits none of {many}: {value}"));
			}
		}
	}
	if let Value::Object(object) = value {
		for name in schema["required"].as_array().into_iter().flatten() {
			if !object.contains_key(name.as_str().unwrap()) {
				faults.push(format!("{place}.{name} is missing"));
			}
		}
		for (name, part) in schema["properties"].as_object().into_iter().flatten() {
			if let Some(inside) = object.get(name) {
				faults.extend(self::faults(description, part, inside, &format!("{place}.{name}")));
			}
		}
	}
	if let (Value::Array(items), Some(part)) = (value, schema.get("items")) {
		for (index, item) in items.iter().enumerate() {
			faults.extend(self::faults(description, part, item, &format!("{place}[{index}]")));
		}
	}
}

#[test]
fn should_find_what_does_not_fit() {
	let description = serde_json::json!({ "components": { "schemas": {
		"Row": { "type": "object", "required": ["id"], "properties": {
			"id": { "type": "integer" }, "name": { "type": ["string", "null"] }, "details": {},
		} },
	} } });
	let page = serde_json::json!({ "allOf": [
		{ "type": "object", "required": ["items"], "properties": {
			"items": { "type": "array", "items": { "$ref": "#/components/schemas/Row" } },
		} },
		{ "type": "object", "required": ["at"], "properties": { "at": { "type": "integer" } } },
	] });
	let check = |value: Value| faults(&description, &page, &value, "it");
	let good = serde_json::json!({ "items": [{ "id": 1, "name": null, "details": { "any": 1 } }], "at": 7 });
	assert_eq!(check(good), Vec::<String>::new());
	for wrong in [
		serde_json::json!({ "items": [] }),
		serde_json::json!({ "items": [{ "id": "1" }], "at": 7 }),
		serde_json::json!({ "items": [{ "id": 1, "odd": 1 }], "at": 7 }),
		serde_json::json!({ "items": [{ "name": "x" }], "at": 7 }),
		serde_json::json!({ "items": [], "at": 7, "odd": 1 }),
	] {
		assert_eq!(check(wrong.clone()).len(), 1, "{wrong}");
	}
}
