// SPDX-License-Identifier: Apache-2.0

//! The REST interface of EPCIS 2.0 over the chain's histories.
//!
//! | part of the standard | here |
//! |---|---|
//! | `/capture`, `POST /events` | documents are checked and kept; a job ends when the events are on record ([`capture`]) |
//! | `/events` and the query language | over what the chain keeps; in full where the document is stored ([`query`], [`documents`]) |
//! | `/eventTypes`, `/epcs`, `/bizSteps`, `/bizLocations`, `/readPoints`, `/dispositions` | lists, and the events of each |
//! | `/queries` | named queries, signed by an account of the chain ([`named`]) |
//! | subscriptions | none: 501 |
//! | XML answers, EPC URNs in answers | none: 406 |

pub mod capture;
pub mod documents;
pub mod named;
pub mod problem;
pub mod query;

use axum::{
	extract::{DefaultBodyLimit, Path, Request, State},
	http::{header, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri},
	middleware::{from_fn, Next},
	response::{IntoResponse, Response},
	routing::{any, delete, get, MethodRouter},
	Json,
};
use serde_json::{json, Value};
use souk_trace::{
	chain::event::Item,
	context::EPCIS_CONTEXTS,
	vocabulary::{EventType, Vocabulary, BIZ_STEP, DISPOSITION},
};
use sqlx::Row;
use utoipa_axum::router::OpenApiRouter;

use self::query::{Epc, Parameters, Query};
use super::{
	digital_link::{encoded, row_name, HOME},
	negotiation::Accepted,
};
use crate::{
	api::{
		answer::{at, SOUK_BLOCK},
		problem::Problem,
		App,
	},
	store::Store,
};

/// The version of EPCIS and of the CBV.
const VERSION: &str = "2.0.0";
/// The most entries of a page of a list.
pub const MOST_PER_PAGE: i64 = 1_000;
/// The most bytes of a document that axum lets through. The setting is the limit.
const MOST_READ: usize = 256 << 20;

/// The routes of the interface.
pub fn routes() -> OpenApiRouter<App> {
	let lists = |router: OpenApiRouter<App>, list: &'static str, handlers: [MethodRouter<App>; 3]| {
		let [all, one, events] = handlers.map(|handler| handler.options(discovery));
		router
			.route(&format!("/epcis/v2/{list}"), all)
			.route(&format!("/epcis/v2/{list}/{{one}}"), one)
			.route(&format!("/epcis/v2/{list}/{{one}}/events"), events)
	};
	let router = OpenApiRouter::new()
		.route("/epcis/v2", get(top).options(discovery))
		.route("/epcis/v2/", get(top).options(discovery))
		.route("/epcis/v2/capture", get(capture::jobs).post(capture::take).options(capture::discovery))
		.route("/epcis/v2/capture/{id}", get(capture::job).options(discovery))
		.route("/epcis/v2/events", get(events).post(capture::take).options(writable))
		.route("/epcis/v2/events/{id}", get(event).options(discovery))
		.route("/epcis/v2/queries", get(named::list).post(named::create).options(writable))
		.route("/epcis/v2/queries/{name}", get(named::one).delete(named::drop_query).options(removable))
		.route("/epcis/v2/queries/{name}/events", get(named::events).options(discovery))
		.route("/epcis/v2/queries/{name}/subscriptions", any(no_subscriptions))
		.route("/epcis/v2/queries/{name}/subscriptions/{id}", any(no_subscriptions))
		.route("/epcis/v2/nextPageToken/{token}", delete(release));
	let router = lists(router, "eventTypes", [get(event_types), get(one_event_type), get(events_of_type)]);
	let router = lists(router, "epcs", [get(epcs), get(one_epc), get(events_of_epc)]);
	let router = lists(router, "bizSteps", [get(steps), get(one_step), get(events_of_step)]);
	let router =
		lists(router, "dispositions", [get(dispositions), get(one_disposition), get(events_of_disposition)]);
	let router = lists(router, "bizLocations", [get(locations), get(one_location), get(events_of_location)]);
	let router =
		lists(router, "readPoints", [get(read_points), get(one_read_point), get(events_of_read_point)]);
	router.layer(from_fn(standard)).layer(DefaultBodyLimit::max(MOST_READ))
}

// ---- Headers ----

/// What every answer says of versions and forms, and what every request may ask of them.
async fn standard(request: Request, next: Next) -> Response {
	let accepted = Accepted::read(request.headers());
	let reads = matches!(*request.method(), Method::GET | Method::HEAD);
	let asked = versions(request.headers()).and_then(|()| forms(request.headers(), &accepted, reads));
	let mut answer = match asked {
		Ok(()) => next.run(request).await,
		Err(problem) => problem.into_response(),
	};
	let is_json = answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
	let headers = answer.headers_mut();
	let mut put = |name: &'static str, value: &'static str| {
		headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
	};
	put("gs1-epcis-version", VERSION);
	put("gs1-cbv-version", VERSION);
	put("gs1-epc-format", "Always_GS1_Digital_Link");
	put("gs1-extensions", "souk=urn:souk:trace:");
	put("vary", "accept");
	if is_json && accepted.named("application/ld+json") > accepted.weight("application/json") {
		headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/ld+json"));
	}
	answer
}

/// Whether the versions that a request allows have this one among them.
fn versions(headers: &HeaderMap) -> Result<(), Problem> {
	for (name, from, to) in [
		("gs1-epcis-version", true, true),
		("gs1-epcis-min", true, false),
		("gs1-epcis-max", false, true),
		("gs1-cbv-version", true, true),
		("gs1-cbv-min", true, false),
		("gs1-cbv-max", false, true),
	] {
		let Some(value) = headers.get(name) else { continue };
		let parts = value.to_str().ok().and_then(|text| {
			let parts: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
			parts.filter(|parts| parts.len() <= 4)
		});
		let Some(parts) = parts else {
			return Err(problem::validation(format!("the header {name} is no version")));
		};
		let mut said = parts.into_iter().chain(std::iter::repeat(0));
		let said = [said.next(), said.next()].map(Option::unwrap_or_default);
		let own = [2, 0];
		if (from && said > own) || (to && said < own) {
			return Err(problem::not_acceptable(format!("the gateway speaks EPCIS and CBV {VERSION} alone")));
		}
	}
	Ok(())
}

/// Whether the answer has a form that the client accepts.
fn forms(headers: &HeaderMap, accepted: &Accepted, reads: bool) -> Result<(), Problem> {
	if let Some(format) = headers.get("gs1-epc-format") {
		match format.to_str() {
			Ok("No_Preference" | "Always_GS1_Digital_Link" | "Never_Translates") => {},
			Ok("Always_EPC_URN") => {
				let why = "EPCs are given as GS1 Digital Links: the chain does not know where a company prefix ends";
				return Err(problem::not_acceptable(why));
			},
			_ => return Err(problem::validation("the header GS1-EPC-Format is none of the standard's")),
		}
	}
	let json =
		["application/json", "application/ld+json"].into_iter().any(|media| accepted.weight(media) > 0);
	if reads && !json {
		return Err(problem::not_acceptable("answers are application/json or application/ld+json"));
	}
	Ok(())
}

fn allowed(methods: &'static str) -> Response {
	let mut answer = (StatusCode::NO_CONTENT, [(header::ALLOW, methods)]).into_response();
	for name in ["gs1-epcis-min", "gs1-epcis-max", "gs1-cbv-min", "gs1-cbv-max"] {
		answer.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(VERSION));
	}
	answer
}

async fn discovery() -> Response {
	allowed("OPTIONS, GET, HEAD")
}

async fn writable() -> Response {
	allowed("OPTIONS, GET, HEAD, POST")
}

async fn removable() -> Response {
	allowed("OPTIONS, GET, HEAD, DELETE")
}

/// Tokens hold nothing back, so there is nothing to release.
async fn release() -> StatusCode {
	StatusCode::NO_CONTENT
}

async fn no_subscriptions() -> Problem {
	problem::not_implemented("there are no subscriptions: /v1/live tells what is new, and a query from the last recordTime on gives it")
}

// ---- Pages ----

/// How many entries a page of a list has, and where it begins.
///
/// # Errors
///
/// A parameter is malformed, or none of a list's.
pub fn paging(parameters: &Parameters) -> Result<(i64, Option<&str>), Problem> {
	let (mut per_page, mut token) = (30, None);
	for (name, values) in parameters {
		let value = values.first().filter(|_| values.len() == 1);
		let value = value.ok_or_else(|| problem::parameter(name, "has one value"))?;
		match name.as_str() {
			"perPage" => {
				let count = value.parse::<i64>().ok().filter(|count| *count > 0);
				per_page = count
					.ok_or_else(|| problem::parameter(name, "is a whole number above 0"))?
					.min(MOST_PER_PAGE);
			},
			"nextPageToken" => token = Some(value.as_str()),
			_ => return Err(problem::parameter(name, "there is no such parameter")),
		}
	}
	Ok((per_page, token))
}

/// Says where the next page is, if there is one. `rest` is what stays of the query.
pub fn link_next(answer: &mut Response, path: &str, rest: &str, per_page: i64, token: Option<&str>) {
	let Some(token) = token else { return };
	let and = if rest.is_empty() { "" } else { "&" };
	let link =
		format!("<{path}?{rest}{and}perPage={per_page}&nextPageToken={}>; rel=\"next\"", encoded(token));
	if let Ok(link) = HeaderValue::from_str(&link) {
		answer.headers_mut().insert(header::LINK, link);
	}
}

/// The parameters of an address, as they were written, without those of the page.
fn rest_of(query: &str) -> String {
	let own =
		|pair: &&str| !["perPage", "nextPageToken"].contains(&pair.split('=').next().unwrap_or_default());
	query.split('&').filter(|pair| !pair.is_empty()).filter(own).collect::<Vec<_>>().join("&")
}

/// Answers a query with a document. `path` is where the next page is asked for.
///
/// # Errors
///
/// The query is malformed, too large, or cannot be answered now.
pub async fn answered(
	app: &App,
	parameters: &Parameters,
	name: &str,
	path: &str,
	rest: &str,
) -> Result<Response, Problem> {
	let query = Query::read(parameters, app.store.dialect)?;
	// Read before the events: what they are true of is at least this block.
	let block = at(&app.store).await?;
	let page = documents::page(&app.store, &query).await?;
	let mut answer = Json(documents::answer(page.events, name)).into_response();
	link_next(&mut answer, path, rest, query.per_page, page.next.as_deref());
	if let Ok(block) = HeaderValue::from_str(&format!("{} {}", block.height, block.hash)) {
		answer.headers_mut().insert(SOUK_BLOCK, block);
	}
	Ok(answer)
}

/// The query that the standard has without a name.
const SIMPLE: &str = "SimpleEventQuery";

async fn events(State(app): State<App>, uri: Uri) -> Result<Response, Problem> {
	let query = uri.query().unwrap_or_default();
	let parameters = query::of_address(query)?;
	answered(&app, &parameters, SIMPLE, "/epcis/v2/events", &rest_of(query)).await
}

async fn event(State(app): State<App>, Path(id): Path<String>, uri: Uri) -> Result<Response, Problem> {
	no_parameters(&uri)?;
	let parameters = Parameters::from([("EQ_eventID".to_owned(), vec![id.clone()])]);
	let query = Query::read(&parameters, app.store.dialect)?;
	let page = documents::page(&app.store, &query).await?;
	if page.events.is_empty() {
		return Err(problem::nothing(format!("the event {id}")));
	}
	Ok(Json(documents::answer(page.events, SIMPLE)).into_response())
}

fn no_parameters(uri: &Uri) -> Result<(), Problem> {
	match query::of_address(uri.query().unwrap_or_default())?.keys().next() {
		Some(name) => Err(problem::parameter(name, "this address has no parameters")),
		None => Ok(()),
	}
}

// ---- Lists ----

fn collection(members: &[Value]) -> Response {
	let [standard, ..] = EPCIS_CONTEXTS;
	Json(json!({ "@context": standard, "type": "Collection", "member": members })).into_response()
}

async fn top() -> Response {
	let members = [
		"queries",
		"capture",
		"events",
		"eventTypes",
		"epcs",
		"readPoints",
		"bizLocations",
		"dispositions",
		"bizSteps",
	];
	collection(&members.map(Value::from))
}

/// What is under one entry of a list.
fn sub_resources() -> Response {
	collection(&[json!("events")])
}

/// A list that is short and fixed.
fn fixed(uri: &Uri, members: Vec<Value>) -> Result<Response, Problem> {
	let parameters = query::of_address(uri.query().unwrap_or_default())?;
	paging(&parameters)?;
	Ok(collection(&members))
}

/// The events of one entry of a list: its parameter is added to those of the address.
async fn events_of(app: &App, uri: &Uri, name: &str, value: String) -> Result<Response, Problem> {
	let query = uri.query().unwrap_or_default();
	let mut parameters = query::of_address(query)?;
	if parameters.insert(name.to_owned(), vec![value]).is_some() {
		return Err(problem::parameter(name, "is in the path already"));
	}
	answered(app, &parameters, SIMPLE, uri.path(), &rest_of(query)).await
}

async fn event_types(uri: Uri) -> Result<Response, Problem> {
	fixed(&uri, EventType::ALL.iter().map(|kind| json!(kind.name())).collect())
}

fn known_type(name: &str) -> Result<(), Problem> {
	match EventType::from_name(name) {
		Some(_) => Ok(()),
		None => Err(problem::nothing(format!("the event type {name}"))),
	}
}

async fn one_event_type(Path(name): Path<String>) -> Result<Response, Problem> {
	known_type(&name).map(|()| sub_resources())
}

async fn events_of_type(
	State(app): State<App>,
	Path(name): Path<String>,
	uri: Uri,
) -> Result<Response, Problem> {
	known_type(&name)?;
	events_of(&app, &uri, "eventType", name).await
}

fn word_list(uri: &Uri, of: &Vocabulary) -> Result<Response, Problem> {
	fixed(uri, of.iter().map(|(_, word)| json!(word)).collect())
}

/// A word of the standard, by any of its spellings.
fn word(written: &str, of: &Vocabulary) -> Result<String, Problem> {
	let word = of.code(written).and_then(|code| of.value(code));
	word.map(ToOwned::to_owned).ok_or_else(|| problem::nothing(format!("the word {written} of the CBV")))
}

async fn steps(uri: Uri) -> Result<Response, Problem> {
	word_list(&uri, &BIZ_STEP)
}

async fn one_step(Path(written): Path<String>) -> Result<Response, Problem> {
	word(&written, &BIZ_STEP).map(|_| sub_resources())
}

async fn events_of_step(
	State(app): State<App>,
	Path(written): Path<String>,
	uri: Uri,
) -> Result<Response, Problem> {
	events_of(&app, &uri, "EQ_bizStep", word(&written, &BIZ_STEP)?).await
}

async fn dispositions(uri: Uri) -> Result<Response, Problem> {
	word_list(&uri, &DISPOSITION)
}

async fn one_disposition(Path(written): Path<String>) -> Result<Response, Problem> {
	word(&written, &DISPOSITION).map(|_| sub_resources())
}

async fn events_of_disposition(
	State(app): State<App>,
	Path(written): Path<String>,
	uri: Uri,
) -> Result<Response, Problem> {
	events_of(&app, &uri, "EQ_disposition", word(&written, &DISPOSITION)?).await
}

/// A list of what the rows name, in the order of the names.
async fn listed(store: &Store, uri: &Uri, sql: &'static str) -> Result<Response, Problem> {
	let parameters = query::of_address(uri.query().unwrap_or_default())?;
	let (per_page, token) = paging(&parameters)?;
	let rows = sqlx::query(sql).bind(token.unwrap_or_default().to_owned()).bind(per_page.saturating_add(1));
	let rows = rows.fetch_all(&store.pool).await?;
	let wanted = usize::try_from(per_page).unwrap_or_default();
	let names: Vec<String> =
		rows.iter().take(wanted).map(|row| row.try_get("name")).collect::<Result<_, _>>()?;
	let members: Vec<Value> = names.iter().map(|name| json!(format!("{HOME}{name}"))).collect();
	let mut answer = collection(&members);
	let next = names.last().filter(|_| rows.len() > wanted).map(String::as_str);
	link_next(&mut answer, uri.path(), "", per_page, next);
	Ok(answer)
}

async fn epcs(State(app): State<App>, uri: Uri) -> Result<Response, Problem> {
	listed(&app.store, &uri, "SELECT item AS name FROM items WHERE item > $1 ORDER BY item LIMIT $2").await
}

/// The parameter that asks for an EPC: lots are classes.
fn epc(written: &str) -> Result<(Epc, &'static str), Problem> {
	let read = query::read_epc(written).map_err(|why| problem::parameter("epc", why))?;
	let parameter = match &read {
		Epc::Item(Item::Lgtin { .. }) => "MATCH_anyEPCClass",
		_ => "MATCH_anyEPC",
	};
	Ok((read, parameter))
}

async fn one_epc(State(app): State<App>, Path(written): Path<String>) -> Result<Response, Problem> {
	let (sql, what) = match epc(&written)?.0 {
		Epc::Item(item) => {
			let canonical = item.to_string();
			("SELECT 1 AS one FROM items WHERE item = $1 LIMIT 1", row_name(&canonical).to_owned())
		},
		Epc::Product(gtin) => ("SELECT 1 AS one FROM items WHERE gtin = $1 LIMIT 1", format!("{gtin:014}")),
		Epc::Elsewhere => return Err(problem::nothing(format!("the EPC {written}"))),
	};
	match sqlx::query(sql).bind(what).fetch_optional(&app.store.pool).await? {
		Some(_) => Ok(sub_resources()),
		None => Err(problem::nothing(format!("the EPC {written}"))),
	}
}

async fn events_of_epc(
	State(app): State<App>,
	Path(written): Path<String>,
	uri: Uri,
) -> Result<Response, Problem> {
	let (_, parameter) = epc(&written)?;
	events_of(&app, &uri, parameter, written).await
}

async fn locations(State(app): State<App>, uri: Uri) -> Result<Response, Problem> {
	// From each name straight to the next one, however many events have it.
	listed(
		&app.store,
		&uri,
		"WITH RECURSIVE names (name) AS (SELECT MIN(biz_location) FROM trace_events WHERE biz_location > $1 UNION ALL \
		 SELECT (SELECT MIN(e.biz_location) FROM trace_events e WHERE e.biz_location > n.name) FROM names n WHERE n.name IS NOT NULL) \
		 SELECT name FROM names WHERE name IS NOT NULL LIMIT $2",
	)
	.await
}

async fn read_points(State(app): State<App>, uri: Uri) -> Result<Response, Problem> {
	listed(
		&app.store,
		&uri,
		"WITH RECURSIVE names (name) AS (SELECT MIN(read_point) FROM trace_events WHERE read_point > $1 UNION ALL \
		 SELECT (SELECT MIN(e.read_point) FROM trace_events e WHERE e.read_point > n.name) FROM names n WHERE n.name IS NOT NULL) \
		 SELECT name FROM names WHERE name IS NOT NULL LIMIT $2",
	)
	.await
}

async fn one_place(app: &App, written: &str, sql: &'static str) -> Result<Response, Problem> {
	let nothing = || problem::nothing(format!("the place {written}"));
	let place = souk_trace::item::Place::parse(written).map_err(|why| problem::parameter("place", why))?;
	let canonical = place.to_string();
	let row = sqlx::query(sql).bind(row_name(&canonical).to_owned()).fetch_optional(&app.store.pool).await?;
	row.map(|_| sub_resources()).ok_or_else(nothing)
}

async fn one_location(State(app): State<App>, Path(written): Path<String>) -> Result<Response, Problem> {
	one_place(&app, &written, "SELECT 1 AS one FROM trace_events WHERE biz_location = $1 LIMIT 1").await
}

async fn one_read_point(State(app): State<App>, Path(written): Path<String>) -> Result<Response, Problem> {
	one_place(&app, &written, "SELECT 1 AS one FROM trace_events WHERE read_point = $1 LIMIT 1").await
}

async fn events_of_location(
	State(app): State<App>,
	Path(written): Path<String>,
	uri: Uri,
) -> Result<Response, Problem> {
	events_of(&app, &uri, "EQ_bizLocation", written).await
}

async fn events_of_read_point(
	State(app): State<App>,
	Path(written): Path<String>,
	uri: Uri,
) -> Result<Response, Problem> {
	events_of(&app, &uri, "EQ_readPoint", written).await
}
