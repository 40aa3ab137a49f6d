// SPDX-License-Identifier: Apache-2.0

//! Events as answers: the chain's own, or the author's whole text where a document is stored that says exactly what is on record.
//!
//! An event on record has the digest of all that its document says. So a stored document either is the whole truth about the event
//! or is not shown at all.

use std::{collections::HashSet, pin::Pin};

use futures_util::{StreamExt, TryStreamExt};
use serde_json::{json, Map, Value};
use souk_trace::{
	chain::to_chain::SOUK,
	context::EPCIS_CONTEXTS,
	document::Document,
	hash::{hash_each, Rules},
	lexical::stamp,
	Contexts,
};
use sqlx::{
	any::{AnyArguments, AnyRow},
	Any, AssertSqlSafe, Row,
};

use super::{
	problem,
	query::{Bind, Query},
};
use crate::{
	api::problem::{Kind, Problem},
	chain::json::hex,
	content::now,
	store::Store,
};

/// The most bytes of events that one page has. A page may have fewer events than a client asks for.
const PAGE_BYTES: usize = 8 << 20;
/// The most events of a document that are noted.
const NOTED: usize = 20_000;

/// A page of events.
#[derive(Debug)]
pub struct Page {
	/// The events, each with its own context where it needs one.
	pub events: Vec<Value>,
	/// The token of the next page.
	pub next: Option<String>,
}

/// A query with its values.
fn bound((sql, binds): (String, Vec<Bind>)) -> sqlx::query::Query<'static, Any, AnyArguments> {
	binds.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), |query, bind| match bind {
		Bind::Number(number) => query.bind(number),
		Bind::Text(text) => query.bind(text),
	})
}

/// Answers a query.
///
/// # Errors
///
/// More events match than it may have; the database is away.
pub async fn page(store: &Store, query: &Query) -> Result<Page, Problem> {
	if let Some(most) = query.refuse_above {
		let counted = bound(query.counted(most)).fetch_optional(&store.pool).await?;
		let many: i64 = counted.map(|row| row.try_get("many")).transpose()?.unwrap_or_default();
		if many > most {
			return Err(problem::too_large(format!(
				"more than {most} events match: ask for less, or raise maxEventCount"
			)));
		}
	}
	let wanted = usize::try_from(query.wanted()).unwrap_or_default();
	let (mut events, mut bytes, mut next) = (Vec::new(), 0_usize, None);
	// One row after the other: documents may be large, and a page has a bound.
	let mut found = bound(query.page()).fetch(&store.pool).peekable();
	while let Some(row) = found.try_next().await?.filter(|_| wanted > 0) {
		let (number, recorded, time) =
			(row.try_get("number")?, row.try_get("recorded")?, row.try_get("time")?);
		let event = whole(&row)?;
		events.push(event.0);
		bytes = bytes.saturating_add(event.1);
		let full = bytes > PAGE_BYTES || events.len() >= wanted;
		if full {
			if Pin::new(&mut found).peek().await.is_some() {
				let shown = i64::try_from(events.len()).unwrap_or(i64::MAX);
				next = query.token(recorded, time, number, shown);
			}
			break;
		}
	}
	Ok(Page { events, next })
}

/// The event of a row, and how many bytes it takes.
fn whole(row: &AnyRow) -> Result<(Value, usize), Problem> {
	let epcis: String = row.try_get("epcis")?;
	let own = parsed(&epcis)?;
	let document: (Option<String>, Option<String>) = (row.try_get("said_event")?, row.try_get("said_cid")?);
	let (Some(event), Some(cid)) = document else { return Ok((own, epcis.len())) };
	Ok((merged(parsed(&event)?, own, &cid), epcis.len().max(event.len())))
}

fn parsed(text: &str) -> Result<Value, Problem> {
	serde_json::from_str(text).map_err(|error| {
		tracing::error!(%error, "an event's row does not hold the JSON that it should");
		Problem::new(Kind::Internal, "the gateway could not read its own rows; its log says more")
	})
}

/// Members that are not in the digest of what an event says, or that only the chain knows. A document may say anything there.
const NOT_OF_DOCUMENTS: [&str; 8] = [
	"recordTime",
	"errorDeclaration",
	"eventID",
	"souk:number",
	"souk:recordedBy",
	"souk:recordedByParty",
	"souk:order",
	"souk:suspectedClones",
];

/// What a document says, with what only the chain knows: the event's id, when and by whom it was recorded, what was declared wrong.
fn merged(document: Value, own: Value, cid: &str) -> Value {
	let (Value::Object(mut made), Value::Object(own)) = (document, own) else { return Value::Null };
	let named = made.get("eventID").cloned();
	made.retain(|name, _| !NOT_OF_DOCUMENTS.contains(&name.as_str()));
	made.extend(own.into_iter().filter(|(name, _)| NOT_OF_DOCUMENTS.contains(&name.as_str())));
	// What the author calls it is not what it is on record as: whoever has the text can write another name into it.
	if let Some(named) = named.filter(|named| Some(named) != made.get("eventID")) {
		made.insert("souk:eventID".into(), named);
	}
	made.insert("souk:document".into(), json!(cid));
	Value::Object(made)
}

/// A document that answers a query.
pub fn answer(mut events: Vec<Value>, query_name: &str) -> Value {
	let [standard, ..] = EPCIS_CONTEXTS;
	let mut shared = Map::from_iter([
		("cbvmda".to_owned(), json!("urn:epcglobal:cbv:mda:")),
		("souk".to_owned(), json!(SOUK)),
	]);
	events.iter_mut().for_each(|event| share_context(event, &mut shared));
	json!({
		"@context": [standard, shared],
		"type": "EPCISQueryDocument",
		"schemaVersion": "2.0",
		"creationDate": stamp(now(), 0).unwrap_or_default(),
		"epcisBody": {
			"queryResults": {
				"queryName": query_name,
				"resultsBody": { "eventList": events },
			},
		},
	})
}

/// Moves the context of an event to that of the whole answer, where the hash of the event reads it. Where the same word means
/// something else to an event before it, the context stays with the event.
fn share_context(event: &mut Value, shared: &mut Map<String, Value>) {
	let Some(members) = event.as_object_mut() else { return };
	let Some(Value::Array(own)) = members.get("@context") else { return };
	let Some(terms) = own.iter().map(Value::as_object).collect::<Option<Vec<_>>>() else { return };
	let mut grown = shared.clone();
	for (name, meaning) in terms.into_iter().flatten() {
		if grown.get(name).is_some_and(|known| known != meaning) {
			return;
		}
		grown.insert(name.clone(), meaning.clone());
	}
	*shared = grown;
	members.shift_remove("@context");
}

/// An event of a document that is to be noted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Noted {
	/// 0x and the hash.
	pub id: String,
	/// 0x and the digest of all it says.
	pub digest: String,
	/// The author's own name of it.
	pub event_id: Option<String>,
	/// JSON, with the context of its document where that is more than the standard's.
	pub event: String,
}

/// The events of a document, by both of the hashes that an author may record them under.
pub fn noted(document: &Document, contexts: &Contexts) -> Vec<Noted> {
	let Ok(events) = document.events() else { return Vec::new() };
	if events.len() > NOTED {
		return Vec::new();
	}
	let extra = extra_context(document.root().get("@context"));
	let (mut made, mut seen) = (Vec::new(), HashSet::new());
	for rules in [Rules::Reference, Rules::Exact] {
		let Ok(hashes) = hash_each(document, contexts, rules) else { continue };
		for (at, hash) in events.iter().zip(hashes) {
			let Ok(hash) = hash else { continue };
			let id = hex(&hash.digest);
			let Some(digest) = hash.content.map(|content| hex(&content)) else { continue };
			if !seen.insert(id.clone()) {
				continue;
			}
			let mut event = at.event.clone();
			if let (Some(members), Some(extra)) = (event.as_object_mut(), &extra) {
				members.entry("@context").or_insert_with(|| extra.clone());
			}
			let event_id = at.event.get("eventID").and_then(Value::as_str).map(ToOwned::to_owned);
			made.push(Noted { id, digest, event_id, event: event.to_string() });
		}
	}
	made
}

/// What a document's context has besides the standard's.
fn extra_context(context: Option<&Value>) -> Option<Value> {
	let standard = |one: &Value| one.as_str().is_some_and(|one| EPCIS_CONTEXTS.contains(&one));
	let extra: Vec<Value> = match context? {
		Value::Array(all) => all.iter().filter(|one| !standard(one)).cloned().collect(),
		one => Some(one).filter(|one| !standard(one)).cloned().into_iter().collect(),
	};
	(!extra.is_empty()).then(|| Value::Array(extra))
}

/// Notes the events of a stored document.
///
/// # Errors
///
/// The database is away.
pub async fn note(store: &Store, name: &str, events: &[Noted]) -> Result<(), sqlx::Error> {
	let mut tx = store.pool.begin().await?;
	for event in events {
		let row = sqlx::query(
			"INSERT INTO event_documents (id, digest, event_id, cid, event) VALUES ($1, $2, $3, $4, $5) \
			 ON CONFLICT (id, digest) DO NOTHING",
		);
		let row = row.bind(event.id.clone()).bind(event.digest.clone()).bind(event.event_id.clone());
		row.bind(name.to_owned()).bind(event.event.clone()).execute(&mut *tx).await?;
	}
	tx.commit().await
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	const EVENT: &str = r#"{
		"type": "ObjectEvent", "eventTime": "2026-03-02T10:15:00+08:00", "eventTimeZoneOffset": "+08:00", "action": "OBSERVE",
		"bizStep": "shipping", "epcList": ["https://id.gs1.org/00/106141411234567897"], "ex:note": "fragile"
	}"#;

	fn document(context: &str) -> Document {
		Document::parse(&format!(
			r#"{{ "@context": {context}, "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-02T10:15:00Z",
			"epcisBody": {{ "eventList": [{EVENT}] }} }}"#
		))
		.unwrap()
	}

	#[test]
	fn should_note_an_event_with_the_context_that_it_needs() {
		let [standard, ..] = EPCIS_CONTEXTS;
		let document = document(&format!(r#"["{standard}", {{ "ex": "https://a.example/" }}]"#));
		let noted = noted(&document, &Contexts::default());
		assert_eq!(noted.len(), 1, "both rules give the same hash");
		let event: Value = serde_json::from_str(&noted[0].event).unwrap();
		assert_eq!(event["@context"], json!([{ "ex": "https://a.example/" }]));
		assert!(noted[0].id.starts_with("0x") && noted[0].id != noted[0].digest);
		// In an answer it is the same event.
		let answer = Document::from_value(answer(vec![event.clone()], "x")).unwrap();
		let again = hash_each(&answer, &Contexts::default(), Rules::Reference).unwrap();
		assert_eq!(again[0].as_ref().map(|hash| hex(&hash.digest)).unwrap(), noted[0].id);
		// Where the same prefix means something else, each event keeps its own.
		let mut other = event.clone();
		other["@context"] = json!([{ "ex": "https://b.example/" }]);
		let both = super::answer(vec![event, other.clone()], "x");
		assert_eq!(both["@context"][1]["ex"], "https://a.example/");
		let events = &both["epcisBody"]["queryResults"]["resultsBody"]["eventList"];
		assert!(events[0].get("@context").is_none());
		assert_eq!(events[1]["@context"], other["@context"]);
	}

	#[test]
	fn should_add_what_only_the_chain_knows_and_believe_a_document_nothing_of_that() {
		let made = merged(
			json!({
				"type": "ObjectEvent", "ex:note": "fragile", "eventID": "urn:uuid:1", "recordTime": "never",
				"errorDeclaration": { "reason": "forged" }, "souk:order": 9, "souk:suspectedClones": ["x"],
			}),
			json!({ "type": "x", "eventID": "ni:///a", "recordTime": "t", "souk:number": 7 }),
			"bafk",
		);
		assert_eq!(
			made,
			json!({
				"type": "ObjectEvent", "ex:note": "fragile", "eventID": "ni:///a", "recordTime": "t", "souk:number": 7,
				"souk:eventID": "urn:uuid:1", "souk:document": "bafk",
			})
		);
	}
}
