// SPDX-License-Identifier: Apache-2.0

//! The EPCIS query language over the rows: parameters by name, as the standard has them, to one query of the database.
//!
//! What the chain keeps of an event can be asked by: type, action, times, step, disposition, places, items, transactions, sources,
//! destinations, quantities, errors. What only documents have (sensor data, extensions, master data) cannot, and a query by it is
//! refused by name rather than answered wrongly.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};
use souk_trace::{
	chain::{to_chain::DIGEST, to_document::hex},
	item::{Item, Place},
	keys::read_identifier,
	lexical::{exact_number, Moment},
	parse_event_id,
	vocabulary::{
		Reading, Vocabulary, BIZ_STEP, BIZ_TRANSACTION_TYPE, DISPOSITION, ERROR_REASON,
		SOURCE_DESTINATION_TYPE,
	},
};

use super::problem;
use crate::{
	api::problem::Problem,
	gs1::digital_link::{row_name, HOME},
	store::Dialect,
};

/// The most values of one parameter, and of one query.
const VALUES: usize = 100;
/// The longest value, in bytes.
const LONGEST: usize = 1_000;
/// How many events a page has, if the client does not say, and at most.
const PER_PAGE: (i64, i64) = (30, 1_000);
/// The number that stands on chain for a word the standard does not have.
const OTHER: u8 = u8::MAX;

/// Parameters by name, each with its values.
pub type Parameters = BTreeMap<String, Vec<String>>;

/// Reads the query of an address. Values of one parameter stand between bars.
///
/// # Errors
///
/// A parameter is there twice, or has too many values or too long ones.
pub fn of_address(query: &str) -> Result<Parameters, Problem> {
	let mut made = Parameters::new();
	for (name, value) in form_urlencoded::parse(query.as_bytes()) {
		let values: Vec<String> = value.split('|').map(ToOwned::to_owned).collect();
		if made.insert(name.clone().into_owned(), values).is_some() {
			return Err(problem::parameter(&name, "it is there twice"));
		}
	}
	bounded(&made)?;
	Ok(made)
}

/// Reads the JSON form of a query: values alone or in lists.
///
/// # Errors
///
/// It is no such object, or has too many values or too long ones.
pub fn of_json(query: &Value) -> Result<Parameters, Problem> {
	let members =
		query.as_object().ok_or_else(|| problem::validation("query: must be an object of parameters"))?;
	let text = |name: &str, value: &Value| match value {
		Value::String(text) => Ok(text.clone()),
		Value::Number(number) => Ok(number.to_string()),
		Value::Bool(flag) => Ok(flag.to_string()),
		// A query by existence has no value.
		Value::Null if name.starts_with("EXISTS_") => Ok(String::new()),
		_ => Err(problem::parameter(name, "must be a text, a number, or a list of these")),
	};
	let mut made = Parameters::new();
	for (name, value) in members {
		let values = match value {
			Value::Array(values) => values.iter().map(|value| text(name, value)).collect::<Result<_, _>>()?,
			value => vec![text(name, value)?],
		};
		made.insert(name.clone(), values);
	}
	bounded(&made)?;
	Ok(made)
}

fn bounded(parameters: &Parameters) -> Result<(), Problem> {
	let all: usize = parameters.values().map(Vec::len).sum();
	if all > VALUES {
		return Err(problem::too_complex(format!("the query has {all} values, and may have {VALUES}")));
	}
	for (name, values) in parameters {
		if name.len() > LONGEST || values.iter().any(|value| value.len() > LONGEST) {
			return Err(problem::parameter(name, format!("a value has at most {LONGEST} characters")));
		}
		if values.is_empty() {
			return Err(problem::parameter(name, "has no value"));
		}
	}
	Ok(())
}

/// A value that is bound.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Bind {
	/// A number.
	Number(i64),
	/// A text.
	Text(String),
}

/// What the events are in the order of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Order {
	/// As they were recorded.
	Recorded,
	/// As they happened.
	Happened,
}

/// A query of the database.
#[derive(Clone, Debug)]
pub struct Query {
	dialect: Dialect,
	conditions: Vec<String>,
	binds: Vec<Bind>,
	order: Order,
	descending: bool,
	/// Events of a page.
	pub per_page: i64,
	/// Events in all, over all pages.
	pub most: Option<i64>,
	/// If more events match, the query is refused.
	pub refuse_above: Option<i64>,
	/// Where the page before ended.
	after: Option<After>,
	/// What tells this query from others.
	print: String,
}

#[derive(Clone, Debug, Eq, PartialEq)]
struct After {
	key: i64,
	number: i64,
	/// Events that came before, over all pages.
	count: i64,
}

impl Query {
	/// Reads parameters.
	///
	/// # Errors
	///
	/// One is unknown, not supported, or malformed.
	pub fn read(parameters: &Parameters, dialect: Dialect) -> Result<Self, Problem> {
		let mut made = Self {
			dialect,
			conditions: Vec::new(),
			binds: Vec::new(),
			order: Order::Recorded,
			descending: false,
			per_page: PER_PAGE.0,
			most: None,
			refuse_above: None,
			after: None,
			print: print(parameters),
		};
		let mut token = None;
		for (name, values) in parameters {
			match name.as_str() {
				"nextPageToken" => token = Some(one(name, values)?),
				"perPage" => made.per_page = count(name, values)?.min(PER_PAGE.1),
				"eventCountLimit" => made.most = Some(count(name, values)?),
				"maxEventCount" => made.refuse_above = Some(count(name, values)?),
				"orderBy" => {
					made.order = match one(name, values)? {
						"eventTime" => Order::Happened,
						"recordTime" => Order::Recorded,
						_ => return Err(problem::parameter(name, "is eventTime or recordTime here")),
					};
					// The standard's default where an order is asked for.
					if !parameters.contains_key("orderDirection") {
						made.descending = true;
					}
				},
				"orderDirection" => {
					made.descending = match one(name, values)? {
						"ASC" => false,
						"DESC" => true,
						_ => return Err(problem::parameter(name, "is ASC or DESC")),
					};
				},
				_ => made.filter(name, values)?,
			}
		}
		if made.most.is_some() && made.refuse_above.is_some() {
			return Err(problem::parameter("maxEventCount", "cannot stand beside eventCountLimit"));
		}
		if let Some(token) = token {
			made.after = Some(made.read_token(token)?);
		}
		Ok(made)
	}

	fn bind(&mut self, value: Bind) -> String {
		self.binds.push(value);
		format!("${}", self.binds.len())
	}

	fn among(&mut self, column: &str, values: impl IntoIterator<Item = Bind>) {
		let places: Vec<String> = values.into_iter().map(|value| self.bind(value)).collect();
		self.conditions.push(format!("{column} IN ({})", places.join(", ")));
	}

	fn compare(&mut self, column: &str, sign: &str, value: i64) {
		let place = self.bind(Bind::Number(value));
		self.conditions.push(format!("{column} {sign} {place}"));
	}

	fn filter(&mut self, name: &str, values: &[String]) -> Result<(), Problem> {
		match name {
			"eventType" => {
				let kinds = [
					"ObjectEvent",
					"AggregationEvent",
					"TransactionEvent",
					"TransformationEvent",
					"AssociationEvent",
				];
				let wrong = || problem::parameter(name, format!("is one of {}", kinds.join(", ")));
				let known = |value: &String| {
					kinds.contains(&value.as_str()).then(|| Bind::Text(value.clone())).ok_or_else(wrong)
				};
				let values = values.iter().map(known).collect::<Result<Vec<_>, _>>()?;
				self.among("e.kind", values);
			},
			"EQ_action" => {
				let actions = ["ADD", "OBSERVE", "DELETE"];
				let wrong = || problem::parameter(name, "is ADD, OBSERVE or DELETE");
				let known = |value: &String| {
					actions.contains(&value.as_str()).then(|| Bind::Text(value.clone())).ok_or_else(wrong)
				};
				let values = values.iter().map(known).collect::<Result<Vec<_>, _>>()?;
				self.among("e.action", values);
			},
			"GE_eventTime" => self.compare("e.time", ">=", time(name, values)?),
			"LT_eventTime" => self.compare("e.time", "<", time(name, values)?),
			"GE_recordTime" => self.compare("e.recorded", ">=", time(name, values)?),
			"LT_recordTime" => self.compare("e.recorded", "<", time(name, values)?),
			"GE_errorDeclarationTime" => self.compare("e.error_time", ">=", time(name, values)?),
			"LT_errorDeclarationTime" => self.compare("e.error_time", "<", time(name, values)?),
			"EXISTS_errorDeclaration" => self.conditions.push("e.error_time IS NOT NULL".into()),
			"EQ_errorReason" => {
				let reasons = words(name, values, &ERROR_REASON)?;
				// The chain has two reasons, in the order of the standard.
				let reasons = reasons.into_iter().filter_map(|code| match code {
					Some(0) => Some(Bind::Text("did_not_occur".into())),
					Some(1) => Some(Bind::Text("incorrect_data".into())),
					_ => None,
				});
				let reasons: Vec<Bind> = reasons.collect();
				self.among_or_nothing("e.error_reason", reasons);
			},
			"EQ_bizStep" => self.word("e.biz_step", name, values, &BIZ_STEP)?,
			"EQ_disposition" => self.word("e.disposition", name, values, &DISPOSITION)?,
			"EQ_readPoint" => self.place("e.read_point", name, values, false)?,
			"EQ_bizLocation" => self.place("e.biz_location", name, values, false)?,
			"WD_readPoint" => self.place("e.read_point", name, values, true)?,
			"WD_bizLocation" => self.place("e.biz_location", name, values, true)?,
			"EQ_eventID" => self.event_ids(values),
			"EQ_transformationID" => {
				let digest = |value: &String| match value.strip_prefix(DIGEST) {
					Some(digits) => format!("0x{}", digits.to_ascii_lowercase()),
					None => format!("0x{}", hex(&Sha256::digest(value.as_bytes()))),
				};
				self.among("e.transformation", values.iter().map(digest).map(Bind::Text).collect::<Vec<_>>());
			},
			"MATCH_epc" => self.items(name, values, &["item"], Some("TransformationEvent"), false)?,
			"MATCH_parentID" => self.items(name, values, &["parent"], None, false)?,
			"MATCH_inputEPC" => self.items_of_transformation(name, values, "item", false)?,
			"MATCH_outputEPC" => self.items(name, values, &["output"], None, false)?,
			"MATCH_anyEPC" => self.items(name, values, &["item", "parent", "output"], None, false)?,
			"MATCH_epcClass" => self.items(name, values, &["item"], Some("TransformationEvent"), true)?,
			"MATCH_inputEPCClass" => self.items_of_transformation(name, values, "item", true)?,
			"MATCH_outputEPCClass" => self.items(name, values, &["output"], None, true)?,
			"MATCH_anyEPCClass" => self.items(name, values, &["item", "output"], None, true)?,
			"EQ_quantity" => self.quantity("=", name, values)?,
			"GT_quantity" => self.quantity(">", name, values)?,
			"GE_quantity" => self.quantity(">=", name, values)?,
			"LT_quantity" => self.quantity("<", name, values)?,
			"LE_quantity" => self.quantity("<=", name, values)?,
			_ => return self.typed(name, values),
		}
		Ok(())
	}

	/// Parameters whose name ends in a type: transactions, sources, destinations.
	fn typed(&mut self, name: &str, values: &[String]) -> Result<(), Problem> {
		let kinds = [
			("EQ_bizTransaction_", "bizTransaction", &BIZ_TRANSACTION_TYPE),
			("EQ_source_", "source", &SOURCE_DESTINATION_TYPE),
			("EQ_destination_", "destination", &SOURCE_DESTINATION_TYPE),
		];
		let found =
			kinds.into_iter().find_map(|(start, inner, of)| Some((name.strip_prefix(start)?, inner, of)));
		let Some((written, inner, of)) = found else { return Err(unsupported(name)) };
		let word = of.code(written).and_then(|code| of.value(code));
		let word = word.ok_or_else(|| problem::parameter(name, "the type is no word of the standard"))?;
		// The event's JSON is written by this program: members in a fixed order, without white space. The inner name says which list.
		let mut either = Vec::new();
		for value in values {
			read_identifier(value).map_err(|why| problem::parameter(name, why))?;
			let canonical = match inner {
				"bizTransaction" => value.clone(),
				_ => Place::parse(value).map_or_else(|_| value.clone(), |place| party_or_place(word, &place)),
			};
			let entry = serde_json::json!({ "type": word, inner: canonical }).to_string();
			let place = self.bind(Bind::Text(entry));
			either.push(match self.dialect {
				Dialect::Sqlite => format!("instr(e.epcis, {place}) > 0"),
				Dialect::Postgres => format!("strpos(e.epcis, {place}) > 0"),
			});
		}
		self.conditions.push(format!("({})", either.join(" OR ")));
		Ok(())
	}

	fn among_or_nothing(&mut self, column: &str, values: Vec<Bind>) {
		if values.is_empty() {
			self.conditions.push("1 = 0".into());
		} else {
			self.among(column, values);
		}
	}

	fn word(&mut self, column: &str, name: &str, values: &[String], of: &Vocabulary) -> Result<(), Problem> {
		let codes = words(name, values, of)?;
		// A word from elsewhere is on chain as "other": which one it is, only the document says.
		if codes.iter().any(Option::is_none) {
			return Err(problem::parameter(
				name,
				"the chain keeps the words of the CBV; words from elsewhere are in the documents alone",
			));
		}
		self.among(
			column,
			codes.into_iter().flatten().map(|code| Bind::Number(i64::from(code))).collect::<Vec<_>>(),
		);
		Ok(())
	}

	fn place(&mut self, column: &str, name: &str, values: &[String], within: bool) -> Result<(), Problem> {
		let mut either = Vec::new();
		for value in values {
			read_identifier(value).map_err(|why| problem::parameter(name, why))?;
			// A place that is no GLN is in no row.
			let Ok(place) = Place::parse(value) else { continue };
			let canonical = place.to_string();
			let row = row_name(&canonical).to_owned();
			let at = self.bind(Bind::Text(row.clone()));
			either.push(format!("{column} = {at}"));
			if within && place.extension.is_none() {
				let at = self.bind(Bind::Text(format!("{}/254/%", liked(&row))));
				either.push(format!("{column} LIKE {at} ESCAPE '!'"));
			}
		}
		self.conditions.push(match either.is_empty() {
			true => "1 = 0".into(),
			false => format!("({})", either.join(" OR ")),
		});
		Ok(())
	}

	fn event_ids(&mut self, values: &[String]) {
		let mut either = Vec::new();
		for value in values {
			let own = value
				.strip_prefix("urn:souk:event:")
				.filter(|digits| digits.len() == 64)
				.map(str::to_ascii_lowercase);
			let id = parse_event_id(value).map(|id| hex(&id)).or(own);
			if let Some(id) = id {
				let at = self.bind(Bind::Text(format!("0x{id}")));
				either.push(format!("e.id = {at}"));
			}
			// The author's own name, where a document is stored that says exactly what is on record.
			let at = self.bind(Bind::Text(value.clone()));
			either.push(format!(
				"EXISTS (SELECT 1 FROM event_documents d WHERE d.event_id = {at} AND d.id = e.id AND d.digest = e.digest)"
			));
		}
		self.conditions.push(format!("({})", either.join(" OR ")));
	}

	fn items_of_transformation(
		&mut self,
		name: &str,
		values: &[String],
		role: &'static str,
		class: bool,
	) -> Result<(), Problem> {
		self.conditions.push("e.kind = 'TransformationEvent'".into());
		self.items(name, values, &[role], None, class)
	}

	/// Events that name one of these items, or one of a pattern, in one of these roles.
	fn items(
		&mut self,
		name: &str,
		values: &[String],
		roles: &[&'static str],
		not_kind: Option<&'static str>,
		class: bool,
	) -> Result<(), Problem> {
		if let Some(kind) = not_kind {
			self.conditions.push(format!("e.kind <> '{kind}'"));
		}
		let roles: Vec<String> = roles.iter().map(|role| format!("'{role}'")).collect();
		let mut either = Vec::new();
		for value in values {
			let read = read_epc(value).map_err(|why| problem::parameter(name, why))?;
			match read {
				// Lots are classes, and everything else on chain is an instance.
				Epc::Item(item) if matches!(item, Item::Lgtin { .. }) == class => {
					let canonical = item.to_string();
					let at = self.bind(Bind::Text(row_name(&canonical).to_owned()));
					either.push(format!("i.item = {at}"));
				},
				Epc::Product(gtin) => {
					let kind = if class { "lgtin" } else { "sgtin" };
					let at = self.bind(Bind::Text(format!("{gtin:014}")));
					either.push(format!(
						"i.item IN (SELECT n.item FROM items n WHERE n.gtin = {at} AND n.kind = '{kind}')"
					));
				},
				Epc::Item(_) | Epc::Elsewhere => {},
			}
		}
		self.conditions.push(match either.is_empty() {
			true => "1 = 0".into(),
			false => format!(
				"e.number IN (SELECT i.event FROM trace_event_items i WHERE i.role IN ({}) AND ({}))",
				roles.join(", "),
				either.join(" OR ")
			),
		});
		Ok(())
	}

	fn quantity(&mut self, sign: &str, name: &str, values: &[String]) -> Result<(), Problem> {
		let value = one(name, values)?;
		let wrong = || problem::parameter(name, "is a number with at most six digits behind the point");
		let plain = exact_number(value).ok_or_else(wrong)?;
		let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
		let millionths = format!("{whole}{part:0<6}");
		let millionths =
			Some(millionths).filter(|_| part.len() <= 6).and_then(|digits| digits.parse::<i64>().ok());
		let millionths = millionths.ok_or_else(wrong)?;
		let place = self.bind(Bind::Number(millionths));
		self.conditions.push(format!(
			"e.number IN (SELECT i.event FROM trace_event_items i WHERE i.amount IS NOT NULL AND i.amount {sign} {place})"
		));
		Ok(())
	}

	/// What events are sorted by before their numbers. Numbers and the times of recording rise together, so those times are needed where
	/// they are asked for alone, to be read from the right place.
	fn column(&self) -> Option<&'static str> {
		match self.order {
			Order::Happened => Some("e.time"),
			Order::Recorded => {
				let asked = self.conditions.iter().any(|condition| condition.starts_with("e.recorded "));
				asked.then_some("e.recorded")
			},
		}
	}

	/// The query of a page, one event more than it has, and what is bound.
	pub fn page(&self) -> (String, Vec<Bind>) {
		let (mut conditions, mut binds) = (self.conditions.clone(), self.binds.clone());
		let (sign, way) = if self.descending { ("<", "DESC") } else { (">", "ASC") };
		if let Some(After { key, number, .. }) = &self.after {
			match self.column() {
				Some(column) => {
					binds.extend([Bind::Number(*key), Bind::Number(*number)]);
					let last = binds.len();
					let first = last.saturating_sub(1);
					conditions.push(format!("({column}, e.number) {sign} (${first}, ${last})"));
				},
				None => {
					binds.push(Bind::Number(*number));
					conditions.push(format!("e.number {sign} ${}", binds.len()));
				},
			}
		}
		let limit = self.wanted().saturating_add(1);
		let wheres = if conditions.is_empty() {
			String::new()
		} else {
			format!(" WHERE {}", conditions.join(" AND "))
		};
		let order = self.column().map_or(String::new(), |column| format!("{column} {way}, "));
		let sql = format!(
			"SELECT e.number, e.recorded, e.time, e.epcis, s.event AS said_event, s.cid AS said_cid FROM trace_events e LEFT JOIN \
			 event_documents s ON s.id = e.id AND s.digest = e.digest{wheres} ORDER BY {order}e.number {way} LIMIT {limit}"
		);
		(sql, binds)
	}

	/// The query that counts what matches, up to one more than may match.
	pub fn counted(&self, most: i64) -> (String, Vec<Bind>) {
		let wheres = if self.conditions.is_empty() {
			String::new()
		} else {
			format!(" WHERE {}", self.conditions.join(" AND "))
		};
		let limit = most.saturating_add(1);
		let sql = format!("SELECT COUNT(*) AS many FROM (SELECT e.number FROM trace_events e{wheres} LIMIT {limit}) AS found");
		(sql, self.binds.clone())
	}

	/// How many events this page may have.
	pub fn wanted(&self) -> i64 {
		let before = self.after.as_ref().map_or(0, |after| after.count);
		let left = self.most.map_or(i64::MAX, |most| most.saturating_sub(before).max(0));
		self.per_page.min(left)
	}

	/// The token of the page after the event with these keys, the last of `shown` events. None where no more are wanted.
	pub fn token(&self, recorded: i64, time: i64, number: i64, shown: i64) -> Option<String> {
		let count = self.after.as_ref().map_or(0, |after| after.count).saturating_add(shown);
		if self.most.is_some_and(|most| count >= most) {
			return None;
		}
		let key = match self.order {
			Order::Recorded => recorded,
			Order::Happened => time,
		};
		Some(format!("{}-{key}-{number}-{count}", self.print))
	}

	fn read_token(&self, token: &str) -> Result<After, Problem> {
		let wrong = || {
			problem::parameter(
				"nextPageToken",
				"is none of this query: take it from the header Link as it is",
			)
		};
		let rest =
			token.strip_prefix(&self.print).and_then(|rest| rest.strip_prefix('-')).ok_or_else(wrong)?;
		// A time before 1970 does not occur, so a minus sign always parts.
		let parts: Vec<i64> = rest
			.split('-')
			.map(|part| part.parse().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit())))
			.collect::<Option<_>>()
			.ok_or_else(wrong)?;
		match parts.as_slice() {
			[key, number, count] => Ok(After { key: *key, number: *number, count: *count }),
			_ => Err(wrong()),
		}
	}
}

/// What tells a query from others: a token of one is none of another.
fn print(parameters: &Parameters) -> String {
	let own = parameters.iter().filter(|(name, _)| !["nextPageToken", "perPage"].contains(&name.as_str()));
	let mut hasher = Sha256::new();
	for (name, values) in own {
		hasher.update(format!("{name:?}={values:?};"));
	}
	hex(hasher.finalize().get(..8).unwrap_or_default())
}

fn unsupported(name: &str) -> Problem {
	const OF_DOCUMENTS: [&str; 22] = [
		"EQ_persistentDisposition",
		"EQ_type",
		"EQ_deviceID",
		"EQ_dataProcessingMethod",
		"EQ_microorganism",
		"EQ_chemicalSubstance",
		"EQ_bizRules",
		"EQ_stringValue",
		"EQ_hexBinaryValue",
		"EQ_uriValue",
		"EQ_booleanValue",
		"EQ_ILMD",
		"EQ_INNER",
		"EQ_SENSOR",
		"EXISTS_",
		"HASATTR_",
		"EQATTR_",
		"GE_startTime",
		"LT_startTime",
		"GE_endTime",
		"LT_endTime",
		"EQ_correctiveEventID",
	];
	match OF_DOCUMENTS.iter().any(|start| name.starts_with(start)) || name.contains('#') {
		true => {
			problem::parameter(name, "cannot be asked by: it is in documents alone, and not on the chain")
		},
		false => problem::parameter(name, "there is no such parameter"),
	}
}

fn one<'v>(name: &str, values: &'v [String]) -> Result<&'v str, Problem> {
	match values {
		[value] => Ok(value),
		_ => Err(problem::parameter(name, "has one value")),
	}
}

fn count(name: &str, values: &[String]) -> Result<i64, Problem> {
	let value = one(name, values)?;
	let count = value
		.parse::<i64>()
		.ok()
		.filter(|count| *count > 0 && value.bytes().all(|byte| byte.is_ascii_digit()));
	count.ok_or_else(|| problem::parameter(name, "is a whole number above 0"))
}

/// A time in milliseconds since 1970. A plus sign that a client did not encode arrives as a space.
fn time(name: &str, values: &[String]) -> Result<i64, Problem> {
	let value = one(name, values)?.replace(' ', "+");
	let moment = Moment::read_rfc3339(&value)
		.ok_or_else(|| problem::parameter(name, "is a time such as 2026-11-30T12:00:00Z"))?;
	Ok(moment.unix_millis())
}

/// The numbers of words; none for a word from elsewhere.
fn words(name: &str, values: &[String], of: &Vocabulary) -> Result<Vec<Option<u8>>, Problem> {
	let read = |value: &String| match of.read(value) {
		Reading::Standard(code) if code != OTHER => Ok(Some(code)),
		Reading::Standard(_) | Reading::Other => Ok(None),
		Reading::Unknown => Err(problem::parameter(name, format!("{value:?} is no word of the CBV"))),
	};
	values.iter().map(read).collect()
}

/// How an event's JSON calls one end of a transfer.
fn party_or_place(kind: &str, place: &Place) -> String {
	match kind {
		"owning_party" | "possessing_party" if place.extension.is_none() => Place::party(place.gln),
		_ => place.to_string(),
	}
}

/// A text inside a pattern, where `!` is the escape.
fn liked(text: &str) -> String {
	let mut made = String::with_capacity(text.len());
	for one in text.chars() {
		if ['!', '%', '_'].contains(&one) {
			made.push('!');
		}
		made.push(one);
	}
	made
}

/// What a query names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Epc {
	/// Something with a history.
	Item(Item),
	/// All of a product: a GTIN without a serial, or a pattern of one.
	Product(u64),
	/// Well formed, and of no kind that the chain has histories of.
	Elsewhere,
}

/// Reads what a query names: an EPC URN, a pattern that ends in a star, or a Digital Link.
///
/// # Errors
///
/// The rule it breaks.
pub fn read_epc(text: &str) -> Result<Epc, String> {
	read_identifier(text)?;
	if let Ok(item) = Item::parse(text) {
		return Ok(Epc::Item(item));
	}
	// A pattern of a product with a serial in place of the star is an item of it.
	if let Some(rest) = text.strip_prefix("urn:epc:idpat:sgtin:").and_then(|rest| rest.strip_suffix(".*")) {
		if let Ok(Item::Sgtin { gtin, .. }) = Item::parse(&format!("urn:epc:id:sgtin:{rest}.0")) {
			return Ok(Epc::Product(gtin));
		}
	}
	let path = text.split_once("://").and_then(|(_, rest)| rest.split_once("/01/").map(|(_, gtin)| gtin));
	let gtin = path.and_then(|path| path.split(['?', '#']).next()).map(|gtin| gtin.trim_end_matches('/'));
	if let Some(gtin) = gtin.filter(|gtin| !gtin.is_empty() && gtin.bytes().all(|byte| byte.is_ascii_digit()))
	{
		if let Ok(Item::Sgtin { gtin, .. }) = Item::parse(&format!("{HOME}01/{gtin}/21/0")) {
			return Ok(Epc::Product(gtin));
		}
	}
	Ok(Epc::Elsewhere)
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;
	use crate::gs1::digital_link::encoded;

	fn read(query: &str) -> Result<Query, Problem> {
		Query::read(&of_address(query)?, Dialect::Sqlite)
	}

	#[test]
	fn should_bind_every_value_that_a_client_wrote() {
		let query = read(
			"eventType=ObjectEvent|AggregationEvent&GE_eventTime=2026-01-01T00:00:00Z&EQ_bizStep=shipping|cbv:BizStep-receiving\
			 &MATCH_anyEPC=urn:epc:id:sgtin:9506000.013435.1|urn:epc:idpat:sgtin:9506000.013435.*&WD_bizLocation=https%3A%2F%2Fid.gs1.org%2F414%2F0614141073467",
		)
		.unwrap();
		let (sql, binds) = query.page();
		assert!(
			!sql.contains("shipping") && !sql.contains("0614141073467") && !sql.contains("09506000134352"),
			"{sql}"
		);
		assert_eq!(sql.matches('$').count(), binds.len());
		assert!(binds.contains(&Bind::Text("01/09506000134352/21/1".into())));
		assert!(binds.contains(&Bind::Text("09506000134352".into())));
		assert!(binds.contains(&Bind::Text("414/0614141073467/254/%".into())));
	}

	#[test]
	fn should_name_the_parameter_when_it_is_wrong() {
		for (query, word) in [
			("bizStep=shipping", "bizStep: there is no such parameter"),
			("EQ_bizStep=shiping", "no word of the CBV"),
			("EQ_bizStep=https://a.example/steps/x", "in the documents alone"),
			("EQ_action=add", "ADD, OBSERVE or DELETE"),
			("eventType=QuantityEvent", "ObjectEvent"),
			("GE_eventTime=yesterday", "is a time"),
			("perPage=0", "above 0"),
			("perPage=-1", "above 0"),
			("perPage=10|20", "has one value"),
			("MATCH_epc=https://id.gs1.org/01/09506000134353/21/1", "must end in 2"),
			("MATCH_epc=no%20uri", "must be an absolute URI"),
			("EQ_quantity=0.1234567", "six digits"),
			("EQ_quantity=ten", "is a number"),
			("orderBy=bizStep", "eventTime or recordTime"),
			("EQ_stringValue=x", "in documents alone"),
			("EXISTS_ILMD_https://a.example/%23x", "in documents alone"),
			("nextPageToken=x", "none of this query"),
			("eventCountLimit=1&maxEventCount=1", "cannot stand beside"),
			("EQ_source_somewhere=https://id.gs1.org/414/0614141073467", "no word of the standard"),
			("perPage=1&perPage=2", "it is there twice"),
		] {
			let said = read(query).map(|_| ()).unwrap_err().detail;
			assert!(said.contains(word), "{query}: {said}");
		}
		let many = format!("EQ_eventID={}", vec!["urn:uuid:1"; VALUES + 1].join("|"));
		assert_eq!(read(&many).unwrap_err().foreign.unwrap().0, "epcisException:QueryTooComplexException");
	}

	#[test]
	fn should_take_a_token_of_its_own_query_and_of_no_other() {
		let query = read("EQ_action=ADD&perPage=2&eventCountLimit=3").unwrap();
		let token = query.token(1_000, 900, 7, 2).unwrap();
		let next =
			read(&format!("EQ_action=ADD&perPage=50&eventCountLimit=3&nextPageToken={token}")).unwrap();
		assert_eq!((next.wanted(), next.after), (1, Some(After { key: 1_000, number: 7, count: 2 })));
		assert!(read(&format!("EQ_action=DELETE&nextPageToken={token}")).is_err());
		for wrong in [
			&token[..10],
			&format!("{token}-1"),
			&token.replace("-7-", "--7-"),
			&token.replace("-7-", "-+7-"),
		] {
			let query = format!("EQ_action=ADD&eventCountLimit=3&nextPageToken={}", encoded(wrong));
			assert!(read(&query).is_err(), "{wrong}");
		}
		assert_eq!(read("EQ_action=ADD&eventCountLimit=2").unwrap().token(1, 1, 1, 2), None);
	}

	#[test]
	fn should_read_the_json_form_as_the_address() {
		let json =
			serde_json::json!({ "eventType": ["ObjectEvent"], "EQ_bizStep": "shipping", "perPage": 5 });
		let parameters = of_json(&json).unwrap();
		assert_eq!(parameters, of_address("eventType=ObjectEvent&EQ_bizStep=shipping&perPage=5").unwrap());
		for wrong in [
			serde_json::json!([]),
			serde_json::json!({ "a": {} }),
			serde_json::json!({ "a": [] }),
			serde_json::json!({ "a": [[1]] }),
		] {
			assert!(of_json(&wrong).is_err(), "{wrong}");
		}
	}

	#[test]
	fn should_tell_items_products_and_others_apart() {
		let product = Epc::Product(9_506_000_134_352);
		assert_eq!(read_epc("urn:epc:idpat:sgtin:9506000.013435.*").unwrap(), product);
		assert_eq!(read_epc("https://id.gs1.org/01/9506000134352").unwrap(), product);
		assert_eq!(read_epc("https://a.example/x/01/09506000134352?17=270101").unwrap(), product);
		assert_eq!(read_epc("urn:epc:id:grai:4012345.55555.987").unwrap(), Epc::Elsewhere);
		assert_eq!(read_epc("urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01").unwrap(), Epc::Elsewhere);
		assert!(matches!(
			read_epc("https://id.gs1.org/00/106141411234567897").unwrap(),
			Epc::Item(Item::Sscc { .. })
		));
		assert!(read_epc("https://id.gs1.org/01/09506000134353").is_err());
	}
}
