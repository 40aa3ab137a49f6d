// SPDX-License-Identifier: Apache-2.0

//! Named queries: an account of the chain gives a query a name, and takes the name back. Everybody may ask by it.

use axum::{
	extract::{Path, Request, State},
	http::{header, HeaderMap, StatusCode},
	response::{IntoResponse, Response},
	Json,
};
use serde_json::{json, Value};
use souk_trace::chain::cid;
use sqlx::Row;

use super::{answered, link_next, paging, problem, query, Query};
use crate::{
	api::{
		problem::{Kind, Problem},
		App,
	},
	content::{
		files, http as bodies,
		ledger::number,
		now,
		statement::{Purpose, Signed, Subject},
	},
};

/// The largest definition, in bytes.
const LARGEST: u64 = 16 << 10;
/// The most names of one account.
const NAMES: i64 = 32;

/// Whether a text may name a query: 1 to 64 letters, digits, and `-`, `_`, `.`.
fn is_name(text: &str) -> bool {
	let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
	(1..=64).contains(&text.len()) && text.bytes().all(fits) && !text.bytes().all(|byte| byte == b'.')
}

/// Gives a query a name. The account signs what it would sign to upload the definition, under a context of its own.
pub async fn create(
	State(app): State<App>,
	headers: HeaderMap,
	request: Request,
) -> Result<Response, Response> {
	let failed = |problem: Problem| problem::renamed(problem).into_response();
	let media = bodies::media_of(&headers).map_err(failed)?;
	if media != "application/json" {
		return Err(problem::media(format!("{media} is not application/json")).into_response());
	}
	let signed = Signed::read(&headers).map_err(failed)?;
	let bytes = bodies::body(request, LARGEST).await.map_err(failed)?;
	let (address, _) = files::address_of(&bytes);
	let subject = Subject {
		purpose: Purpose::NameQuery,
		genesis: app.content.genesis,
		cid: address,
		size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
		media: &media,
	};
	let signed = bodies::checked(signed, &subject)?;
	let account = app.content.account(&signed.account);
	define(&app, &account, &bytes).await.map_err(failed)
}

async fn define(app: &App, account: &str, bytes: &[u8]) -> Result<Response, Problem> {
	let definition: Value =
		serde_json::from_slice(bytes).map_err(|error| problem::validation(error.to_string()))?;
	let name = definition.get("name").and_then(Value::as_str).filter(|name| is_name(name));
	let name = name.ok_or_else(|| problem::validation("name: is 1 to 64 letters, digits, and - _ ."))?;
	let query = definition.get("query").ok_or_else(|| problem::validation("query: is missing"))?;
	// What cannot be asked is not named.
	let parameters = query::of_json(query)?;
	if parameters.contains_key("nextPageToken") {
		return Err(problem::parameter("nextPageToken", "is no part of a query"));
	}
	Query::read(&parameters, app.store.dialect)?;
	let known = sqlx::query("SELECT gone FROM accounts WHERE address = $1").bind(account.to_owned());
	let known =
		known.fetch_optional(&app.store.pool).await?.map(|row| row.try_get::<i64, _>("gone")).transpose()?;
	if known != Some(0) {
		return Err(Problem::new(Kind::Forbidden, format!("the chain does not know the account {account}")));
	}
	let mut tx = app.store.pool.begin().await?;
	let row = sqlx::query(
		"INSERT INTO epcis_queries (name, account, query, created) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING",
	);
	let row = row.bind(name.to_owned()).bind(account.to_owned()).bind(query.to_string()).bind(number(now()));
	if row.execute(&mut *tx).await?.rows_affected() == 0 {
		return Err(problem::exists(format!("there is a query {name}")));
	}
	let count =
		sqlx::query("SELECT COUNT(*) AS many FROM epcis_queries WHERE account = $1").bind(account.to_owned());
	if count.fetch_one(&mut *tx).await?.try_get::<i64, _>("many")? > NAMES {
		return Err(Problem::new(Kind::QuotaExceeded, format!("an account names at most {NAMES} queries")));
	}
	tx.commit().await?;
	Ok((StatusCode::CREATED, [(header::LOCATION, format!("/epcis/v2/queries/{name}"))]).into_response())
}

async fn definition(app: &App, name: &str) -> Result<(String, Value), Problem> {
	let row = sqlx::query("SELECT account, query FROM epcis_queries WHERE name = $1").bind(name.to_owned());
	let row = row
		.fetch_optional(&app.store.pool)
		.await?
		.ok_or_else(|| problem::nothing(format!("the query {name}")))?;
	let query: String = row.try_get("query")?;
	Ok((row.try_get("account")?, serde_json::from_str(&query).unwrap_or_default()))
}

/// All names with their queries.
pub async fn list(State(app): State<App>, request: Request) -> Result<Response, Problem> {
	let parameters = query::of_address(request.uri().query().unwrap_or_default())?;
	let (per_page, token) = paging(&parameters)?;
	let rows = sqlx::query("SELECT name, query FROM epcis_queries WHERE name > $1 ORDER BY name LIMIT $2");
	let rows = rows.bind(token.unwrap_or_default().to_owned()).bind(per_page.saturating_add(1));
	let rows = rows.fetch_all(&app.store.pool).await?;
	let wanted = usize::try_from(per_page).unwrap_or_default();
	let mut made = Vec::new();
	let mut last = None;
	for row in rows.iter().take(wanted) {
		let (name, query): (String, String) = (row.try_get("name")?, row.try_get("query")?);
		made.push(
			json!({ "name": name, "query": serde_json::from_str::<Value>(&query).unwrap_or_default() }),
		);
		last = Some(name);
	}
	let mut answer = Json(Value::Array(made)).into_response();
	let next = last.filter(|_| rows.len() > wanted);
	link_next(&mut answer, "/epcis/v2/queries", "", per_page, next.as_deref());
	Ok(answer)
}

/// One of them.
pub async fn one(State(app): State<App>, Path(name): Path<String>) -> Result<Response, Problem> {
	let (_, query) = definition(&app, &name).await?;
	Ok(Json(json!({ "name": name, "query": query })).into_response())
}

/// The events that it asks for now.
pub async fn events(
	State(app): State<App>,
	Path(name): Path<String>,
	request: Request,
) -> Result<Response, Problem> {
	let (_, query) = definition(&app, &name).await?;
	let mut parameters = query::of_json(&query)?;
	let page = query::of_address(request.uri().query().unwrap_or_default())?;
	paging(&page)?;
	parameters.extend(page);
	answered(&app, &parameters, &name, request.uri().path(), "").await
}

/// Takes a name back. The account that gave it signs its name, under a context of its own.
pub async fn drop_query(
	State(app): State<App>,
	Path(name): Path<String>,
	headers: HeaderMap,
) -> Result<Response, Response> {
	let failed = |problem: Problem| problem::renamed(problem).into_response();
	let signed = Signed::read(&headers).map_err(failed)?;
	let subject = Subject {
		purpose: Purpose::DropQuery,
		genesis: app.content.genesis,
		cid: cid::of(name.as_bytes()),
		size: u64::try_from(name.len()).unwrap_or(u64::MAX),
		media: "",
	};
	let signed = bodies::checked(signed, &subject)?;
	let account = app.content.account(&signed.account);
	let (owner, _) = definition(&app, &name).await.map_err(failed)?;
	if owner != account {
		return Err(failed(Problem::new(Kind::Forbidden, format!("the query {name} is another account's"))));
	}
	let row =
		sqlx::query("DELETE FROM epcis_queries WHERE name = $1 AND account = $2").bind(name).bind(account);
	row.execute(&app.store.pool).await.map_err(|error| failed(error.into()))?;
	Ok(StatusCode::NO_CONTENT.into_response())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_take_plain_names_alone() {
		assert!(["myQuery", "a.b-c_d", "7"].into_iter().all(is_name));
		let long = "x".repeat(65);
		assert!(!["", "a/b", "a b", "ä", "..", ".", "a?b", long.as_str()].into_iter().any(is_name));
	}
}
