// SPDX-License-Identifier: Apache-2.0

//! Capturing: a document is checked and kept, and its events are captured when the chain has them on record.
//!
//! The gateway has no keys, so it records nothing. A capture is a job that begins when a document is taken and ends when all of its
//! events are on record, whoever signs for them, or when it waited for too long. Until then the job says which calls are to be
//! signed, and by which party.

use axum::{
	extract::{Path, Request, State},
	http::{header, HeaderMap, HeaderName, HeaderValue, StatusCode},
	response::{IntoResponse, Response},
	Json,
};
use serde_json::{json, Map, Value};
use sha2::{Digest, Sha256};
use souk_trace::{
	chain::{
		client::{call, call_bytes, constant, At},
		event::{DeclareError, ErrorReason, RecordEvents, TraceEvent},
		to_chain::prepare,
	},
	check,
	document::Places,
	event_id,
	item::Place,
	read, Contexts, Fault,
};
use sqlx::{any::AnyRow, Row};
use subxt::ext::codec::{Decode, Encode};

use super::{documents, problem, MOST_PER_PAGE};
use crate::{
	api::{
		problem::{Kind, Problem},
		values::moment,
		App,
	},
	chain::json::{hex, unhex},
	content::{
		files, http as bodies,
		ledger::number,
		now,
		statement::{Purpose, Signed, Subject},
		By, Settings,
	},
	store::Store,
};

/// How many calls one job names. The others follow when these are on record.
const CALLS: usize = 32;
/// The pallet, its calls, and the types of bodies that are taken.
const PALLET: &str = "Trace";
const MEDIA: [&str; 4] = ["application/json", "application/ld+json", "application/xml", "text/xml"];
/// The header that says what a fault of one event does to the others.
const BEHAVIOUR: &str = "gs1-capture-error-behaviour";

/// What a document gives rise to.
#[derive(Debug, Default)]
struct Work {
	/// Events that can be rows of the chain.
	events: Vec<Ready>,
	/// What cannot: the path and why.
	errors: Vec<(String, String)>,
	/// All events, for showing them in full.
	noted: Vec<documents::Noted>,
}

/// An event that can be a row.
#[derive(Debug)]
struct Ready {
	path: String,
	event: TraceEvent,
	actor: Option<u64>,
	declaration: Option<(ErrorReason, Vec<[u8; 32]>)>,
}

/// Reads, checks and prepares a document.
fn work(bytes: Vec<u8>, most: usize, proceed: bool) -> Result<Work, Problem> {
	let unreadable = |fault: souk_trace::Unreadable| problem::validation(fault.to_string());
	let document = read::document(bytes).map_err(unreadable)?;
	let events = document.events().map_err(unreadable)?;
	if events.is_empty() {
		return Err(problem::validation("$.epcisBody.eventList: the document has no event"));
	}
	if events.len() > most {
		return Err(problem::capture_limit(format!(
			"the document has {} events, and {most} are taken",
			events.len()
		)));
	}
	let contexts = Contexts::default();
	let faults: Vec<Fault> = check(&document, &contexts).into_iter().filter(|fault| !fault.is_note).collect();
	let places = Places::of(&events);
	let outside: Vec<&Fault> =
		faults.iter().filter(|fault| !proceed || places.event(&fault.path).is_none()).collect();
	if !outside.is_empty() {
		return Err(problem::faults(&outside));
	}
	let mut made = Work { noted: documents::noted(&document, &contexts), ..Work::default() };
	let faulty: Vec<Option<usize>> = faults.iter().map(|fault| places.event(&fault.path)).collect();
	made.errors.extend(faults.iter().map(|fault| (fault.path.clone(), fault.rule.clone())));
	let prepared = prepare(&document, &contexts).map_err(unreadable)?;
	made.errors.extend(prepared.faults.into_iter().map(|fault| (fault.path, fault.rule)));
	for one in prepared.events {
		if faulty.contains(&places.event(&one.path)) {
			continue;
		}
		let declaration = one.error.map(|error| (error.reason, error.corrections));
		made.events.push(Ready {
			path: one.path,
			event: one.event,
			actor: one.actors.first().copied(),
			declaration,
		});
	}
	Ok(made)
}

/// Takes a document (`POST /capture`), or one event (`POST /events`).
pub async fn take(
	State(app): State<App>,
	headers: HeaderMap,
	request: Request,
) -> Result<Response, Response> {
	taken(&app, &headers, request).await
}

async fn taken(app: &App, headers: &HeaderMap, request: Request) -> Result<Response, Response> {
	let failed = |problem: Problem| problem::renamed(problem).into_response();
	let settings = &app.content.settings;
	let media = bodies::media_of(headers).map_err(failed)?;
	if !MEDIA.contains(&media.as_str()) {
		return Err(problem::media(format!("{media} is none of {}", MEDIA.join(", "))).into_response());
	}
	let proceed = behaviour(headers).map_err(failed)?;
	let signed = Signed::read(headers).map_err(failed)?;
	let bytes = bodies::body(request, settings.capture_most).await.map_err(failed)?;
	// What reads documents unpacks them too, and a few bytes of gzip can be a gigabyte.
	if bytes.starts_with(&[0x1f, 0x8b]) {
		return Err(problem::media("the body is compressed: send it as it is").into_response());
	}
	let (address, name) = files::address_of(&bytes);
	let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
	let by = match signed {
		None => By::Unsigned,
		Some(signed) => {
			let genesis = app.content.genesis;
			let subject = Subject { purpose: Purpose::Put, genesis, cid: address, size, media: &media };
			let signed = bodies::checked(Some(signed), &subject)?;
			By::Account { account: app.content.account(&signed.account), from: signed.from }
		},
	};
	let most = usize::try_from(settings.capture_events).unwrap_or(usize::MAX);
	let owned = bytes.to_vec();
	let made = tokio::task::spawn_blocking(move || work(owned, most, proceed)).await;
	let broken =
		|_| Problem::new(Kind::Internal, "the document could not be read to its end").into_response();
	let made = made.map_err(broken)?.map_err(IntoResponse::into_response)?;
	app.content.put(&by, &media, bytes.to_vec()).await.map_err(failed)?;
	let from_database = |error: sqlx::Error| failed(error.into());
	documents::note(&app.store, &name, &made.noted).await.map_err(from_database)?;
	let id = keep(&app.store, &name, &by, proceed, &made).await.map_err(from_database)?;
	let location = format!("/epcis/v2/capture/{id}");
	Ok((StatusCode::ACCEPTED, [(header::LOCATION, location)]).into_response())
}

/// Whether events without a fault are captured beside those with one.
fn behaviour(headers: &HeaderMap) -> Result<bool, Problem> {
	let Some(value) = headers.get(BEHAVIOUR) else { return Ok(false) };
	match value.to_str() {
		Ok("rollback") => Ok(false),
		Ok("proceed") => Ok(true),
		_ => Err(problem::validation("the header GS1-Capture-Error-Behaviour is rollback or proceed")),
	}
}

/// Writes a job. Its name is that of the same document by the same sender, so that a capture that is sent twice is one job.
async fn keep(store: &Store, cid: &str, by: &By, proceed: bool, work: &Work) -> Result<String, sqlx::Error> {
	let account = match by {
		By::Account { account, .. } => Some(account.clone()),
		By::Unsigned | By::Ipfs => None,
	};
	let behaviour = if proceed { "proceed" } else { "rollback" };
	let digest =
		Sha256::digest(format!("souk-capture {cid} {} {behaviour}", account.as_deref().unwrap_or_default()));
	// 128 bits: whoever has the document can name the job, and nobody else.
	let id = souk_trace::chain::to_document::hex(digest.get(..16).unwrap_or_default());
	let errors: Vec<Value> =
		work.errors.iter().map(|(path, why)| json!({ "path": path, "detail": why })).collect();
	let failed = !errors.is_empty();
	// All or nothing: one event that cannot be a row ends the job.
	let ended = (failed && !proceed || work.events.is_empty()).then(|| number(now()));
	let mut tx = store.pool.begin().await?;
	let row = sqlx::query(
		"INSERT INTO captures (id, behaviour, account, cid, created, finished, success, errors) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
		 ON CONFLICT (id) DO UPDATE SET finished = excluded.finished, success = excluded.success, errors = excluded.errors \
		 WHERE captures.finished IS NOT NULL AND captures.success = 0",
	);
	let row = row.bind(id.clone()).bind(behaviour.to_owned()).bind(account).bind(cid.to_owned());
	let row =
		row.bind(number(now())).bind(ended).bind(i64::from(!failed)).bind(Value::Array(errors).to_string());
	row.execute(&mut *tx).await?;
	if ended.is_none() {
		for (idx, one) in (0_i64..).zip(&work.events) {
			let row = sqlx::query(
				"INSERT INTO capture_events (capture, idx, path, id, digest, actor, prepared, declaration) \
				 VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (capture, idx) DO NOTHING",
			);
			let row = row.bind(id.clone()).bind(idx).bind(one.path.clone()).bind(hex(&one.event.id));
			let row = row.bind(hex(&one.event.digest)).bind(one.actor.map(|gln| format!("{gln:013}")));
			let row = row
				.bind(hex(&one.event.encode()))
				.bind(one.declaration.as_ref().map(|error| hex(&error.encode())));
			row.execute(&mut *tx).await?;
		}
	}
	tx.commit().await?;
	Ok(id)
}

/// Ends jobs that waited for too long.
///
/// # Errors
///
/// The database is away.
pub async fn expire(store: &Store, settings: &Settings, now: u64) -> Result<(), sqlx::Error> {
	let until = now.saturating_sub(settings.capture_days.saturating_mul(24 * 60 * 60 * 1000));
	// What is on record by now has ended well, although nobody asked.
	let old = sqlx::query(
		"SELECT * FROM captures WHERE finished IS NULL AND created < $1 ORDER BY created, id LIMIT 1000",
	);
	for row in old.bind(number(until)).fetch_all(&store.pool).await? {
		let job = Job::read(&row)?;
		let events = job.events(store).await?;
		if !job.settle(store, &events).await?.0.running {
			continue;
		}
		let mut errors = job.errors.clone();
		let waits = events.iter().filter(|event| event.recorded.is_none());
		errors.extend(waits.map(|event| {
			let why = format!("waited for {} days and is not on record", settings.capture_days);
			json!({ "path": event.path, "detail": why })
		}));
		let row = sqlx::query(
			"UPDATE captures SET finished = $2, success = 0, errors = $3 WHERE id = $1 AND finished IS NULL",
		);
		let row = row.bind(job.id).bind(number(now)).bind(Value::Array(errors).to_string());
		row.execute(&store.pool).await?;
	}
	Ok(())
}

/// A job.
#[derive(Clone, Debug)]
struct Job {
	id: String,
	behaviour: String,
	cid: String,
	created: i64,
	finished: Option<i64>,
	success: bool,
	errors: Vec<Value>,
	running: bool,
}

/// An event of a job.
#[derive(Debug)]
struct Captured {
	path: String,
	id: String,
	digest: String,
	actor: Option<String>,
	prepared: String,
	declaration: Option<String>,
	/// The digest on record, if the event is.
	recorded: Option<String>,
	declared: bool,
}

impl Job {
	fn read(row: &AnyRow) -> Result<Self, sqlx::Error> {
		let finished: Option<i64> = row.try_get("finished")?;
		let errors: String = row.try_get("errors")?;
		Ok(Self {
			id: row.try_get("id")?,
			behaviour: row.try_get("behaviour")?,
			cid: row.try_get("cid")?,
			created: row.try_get("created")?,
			finished,
			success: row.try_get::<i64, _>("success")? != 0,
			errors: serde_json::from_str(&errors).unwrap_or_default(),
			running: finished.is_none(),
		})
	}

	async fn events(&self, store: &Store) -> Result<Vec<Captured>, sqlx::Error> {
		let rows = sqlx::query(
			"SELECT c.path, c.id, c.digest, c.actor, c.prepared, c.declaration, e.digest AS recorded, e.error_time \
			 FROM capture_events c LEFT JOIN trace_events e ON e.id = c.id WHERE c.capture = $1 ORDER BY c.idx",
		);
		let rows = rows.bind(self.id.clone()).fetch_all(&store.pool).await?;
		let read = |row: &AnyRow| {
			Ok(Captured {
				path: row.try_get("path")?,
				id: row.try_get("id")?,
				digest: row.try_get("digest")?,
				actor: row.try_get("actor")?,
				prepared: row.try_get("prepared")?,
				declaration: row.try_get("declaration")?,
				recorded: row.try_get("recorded")?,
				declared: row.try_get::<Option<i64>, _>("error_time")?.is_some(),
			})
		};
		rows.iter().map(read).collect()
	}

	/// The job as it is by what is on record now, and how many of its events wait. What has ended stays ended.
	async fn settle(&self, store: &Store, events: &[Captured]) -> Result<(Self, usize), sqlx::Error> {
		let mut made = self.clone();
		if !self.running {
			return Ok((made, 0));
		}
		let waiting = events.iter().filter(|event| event.waits()).count();
		for event in events.iter().filter(|event| event.differs()) {
			let why = "same-id: another event with this hash is on record, and it says something else";
			made.errors.push(json!({ "path": event.path, "detail": why }));
		}
		made.success = made.errors.is_empty();
		if waiting == 0 {
			made.running = false;
			made.finished = Some(number(now()));
			let row = sqlx::query("UPDATE captures SET finished = $2, success = $3, errors = $4 WHERE id = $1 AND finished IS NULL");
			let row = row.bind(made.id.clone()).bind(made.finished).bind(i64::from(made.success));
			row.bind(Value::Array(made.errors.clone()).to_string()).execute(&store.pool).await?;
		}
		Ok((made, waiting))
	}

	/// As the standard has it.
	fn json(&self) -> Map<String, Value> {
		let errors: Vec<Value> = self
			.errors
			.iter()
			.map(|error| {
				json!({
					"type": "epcisException:ValidationException",
					"title": "The event cannot be captured",
					"status": 400,
					"detail": error.get("detail"),
					"instance": error.get("path"),
				})
			})
			.collect();
		let mut made = Map::new();
		let mut put = |name: &str, value: Value| drop(made.insert(name.into(), value));
		put("captureID", json!(self.id));
		put("createdAt", json!(moment(self.created)));
		if let Some(finished) = self.finished {
			put("finishedAt", json!(moment(finished)));
		}
		put("running", json!(self.running));
		put("success", json!(self.success));
		put("captureErrorBehaviour", json!(self.behaviour));
		put("errors", json!(errors));
		put("souk:document", json!(self.cid));
		made
	}
}

impl Captured {
	/// Whether it is on record under another meaning.
	fn differs(&self) -> bool {
		self.recorded.as_ref().is_some_and(|recorded| *recorded != self.digest)
	}

	/// Whether something is still to be signed for it.
	fn waits(&self) -> bool {
		self.recorded.is_none() || (self.declaration.is_some() && !self.declared && !self.differs())
	}
}

/// One job (`GET /capture/{captureID}`), with what is to be signed.
pub async fn job(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
	let row = sqlx::query("SELECT * FROM captures WHERE id = $1").bind(id.clone());
	let row = row
		.fetch_optional(&app.store.pool)
		.await?
		.ok_or_else(|| problem::nothing(format!("the capture {id}")))?;
	let job = Job::read(&row)?;
	let events = job.events(&app.store).await?;
	let (job, waiting) = job.settle(&app.store, &events).await?;
	let mut made = job.json();
	made.insert("souk:events".into(), json!({ "all": events.len(), "waiting": waiting }));
	if job.running {
		match app.chain.finalized().await {
			Ok(at) => {
				let calls = calls(&at, &events).map_err(|why| Problem::new(Kind::BadGateway, why))?;
				made.insert("souk:calls".into(), calls);
			},
			Err(failure) => {
				drop(made.insert("souk:calls".into(), json!([{ "unavailable": failure.to_string() }])))
			},
		}
	}
	Ok(Json(Value::Object(made)).into_response())
}

/// Who signs a call, its events, their rows, and the items that they name.
type Batch<'a> = (Option<&'a String>, Vec<&'a Captured>, Vec<TraceEvent>, usize);

/// The calls that are to be signed, in their order: events of one party one after the other, as many as the chain takes in one call.
fn calls(at: &At, events: &[Captured]) -> Result<Value, String> {
	let most = |name: &str| -> Result<usize, String> {
		let most: u32 = constant(at, PALLET, name).map_err(|failure| failure.to_string())?;
		Ok(usize::try_from(most).unwrap_or(usize::MAX))
	};
	let (most_events, most_items) = (most("MaxBatch")?, most("MaxBatchItems")?);
	let broken = |_| "a prepared event cannot be read".to_owned();
	let mut batches: Vec<Batch<'_>> = Vec::new();
	for event in events.iter().filter(|event| event.recorded.is_none()) {
		let bytes = unhex(&event.prepared).unwrap_or_default();
		let row = TraceEvent::decode(&mut bytes.as_slice()).map_err(broken)?;
		let weight = row.weight();
		let fits = batches.last().is_some_and(|(actor, batch, _, items)| {
			*actor == event.actor.as_ref()
				&& batch.len() < most_events
				&& items.saturating_add(weight) <= most_items
		});
		if !fits {
			if batches.len() == CALLS {
				break;
			}
			batches.push((event.actor.as_ref(), Vec::new(), Vec::new(), 0));
		}
		if let Some((_, batch, rows, items)) = batches.last_mut() {
			batch.push(event);
			rows.push(row);
			*items = items.saturating_add(weight);
		}
	}
	let mut made = Vec::new();
	for (actor, batch, events, _) in batches {
		let call = call(PALLET, "record_events", RecordEvents { events });
		let bytes = call_bytes(at, &call).map_err(|failure| failure.to_string())?;
		made.push(named("record_events", &bytes, actor, &batch));
	}
	for event in events.iter().filter(|event| event.recorded.is_some() && event.waits()) {
		if made.len() >= CALLS {
			break;
		}
		let bytes = event.declaration.as_deref().and_then(unhex).unwrap_or_default();
		let (reason, corrections) =
			<(ErrorReason, Vec<[u8; 32]>)>::decode(&mut bytes.as_slice()).map_err(broken)?;
		let id = unhex(&event.id).and_then(|id| <[u8; 32]>::try_from(id).ok()).unwrap_or_default();
		let call = call(PALLET, "declare_error", DeclareError { event: id, reason, corrections });
		let bytes = call_bytes(at, &call).map_err(|failure| failure.to_string())?;
		made.push(named("declare_error", &bytes, event.actor.as_ref(), &[event]));
	}
	Ok(Value::Array(made))
}

/// A call as a job names it.
fn named(name: &str, bytes: &[u8], actor: Option<&String>, events: &[&Captured]) -> Value {
	let id = |event: &&Captured| {
		let id = unhex(&event.id).and_then(|id| <[u8; 32]>::try_from(id).ok()).unwrap_or_default();
		event_id(&id)
	};
	json!({
		"call": format!("{PALLET}.{name}"),
		"bytes": hex(bytes),
		"party": actor.and_then(|gln| gln.parse().ok()).map(Place::party),
		"events": events.iter().map(id).collect::<Vec<_>>(),
	})
}

/// Jobs that ended well (`GET /capture`), the newest first. Their events are on record for everybody; the others' documents are not, so
/// they are found by their own names alone.
pub async fn jobs(State(app): State<App>, request: Request) -> Result<Response, Problem> {
	let parameters = super::query::of_address(request.uri().query().unwrap_or_default())?;
	let (per_page, token) = super::paging(&parameters)?;
	let wrong =
		|| problem::parameter("nextPageToken", "is none of this list: take it from the header Link as it is");
	let (created, id) = match token {
		None => (i64::MAX, String::new()),
		Some(token) => {
			let (created, id) = token.split_once('-').ok_or_else(wrong)?;
			(created.parse::<i64>().map_err(|_| wrong())?, id.to_owned())
		},
	};
	let rows = sqlx::query(
		"SELECT * FROM captures WHERE finished IS NOT NULL AND success = 1 AND (created < $1 OR (created = $1 AND id < $2)) \
		 ORDER BY created DESC, id DESC LIMIT $3",
	);
	let rows = rows.bind(created).bind(id).bind(per_page.min(MOST_PER_PAGE).saturating_add(1));
	let rows = rows.fetch_all(&app.store.pool).await?;
	let wanted = usize::try_from(per_page).unwrap_or_default();
	let jobs: Vec<Job> = rows.iter().take(wanted).map(Job::read).collect::<Result<_, _>>()?;
	let next =
		jobs.last().filter(|_| rows.len() > wanted).map(|last| format!("{}-{}", last.created, last.id));
	let list: Vec<Value> = jobs.iter().map(|job| Value::Object(job.json())).collect();
	let mut answer = Json(Value::Array(list)).into_response();
	super::link_next(&mut answer, "/epcis/v2/capture", "", per_page, next.as_deref());
	Ok(answer)
}

/// What the capture interface takes (`OPTIONS /capture`).
pub async fn discovery(State(app): State<App>) -> Response {
	let settings = &app.content.settings;
	let mut answer = (StatusCode::NO_CONTENT, [(header::ALLOW, "OPTIONS, GET, HEAD, POST")]).into_response();
	let mut put = |name: &'static str, value: String| {
		if let Ok(value) = HeaderValue::from_str(&value) {
			answer.headers_mut().insert(HeaderName::from_static(name), value);
		}
	};
	put("gs1-epcis-capture-limit", settings.capture_events.to_string());
	put("gs1-epcis-capture-file-size-limit", settings.capture_most.to_string());
	put(BEHAVIOUR, "rollback, proceed".into());
	answer
}

/// Notes the events of a content that is an EPCIS document, so that they are shown in full once they are on record.
pub async fn note_content(store: &Store, name: &str, bytes: &[u8], most: u64) -> Result<(), sqlx::Error> {
	let bytes = bytes.to_vec();
	let most = usize::try_from(most).unwrap_or(usize::MAX);
	let noted = tokio::task::spawn_blocking(move || {
		let text = String::from_utf8(bytes).ok()?;
		// A document says that it is one.
		if !text.contains("EPCISDocument") && !text.contains("EPCISQueryDocument") {
			return None;
		}
		let document = read::document(text.into_bytes()).ok()?;
		let small = document.events().is_ok_and(|events| events.len() <= most);
		small.then(|| documents::noted(&document, &Contexts::default()))
	});
	match noted.await {
		Ok(Some(noted)) if !noted.is_empty() => documents::note(store, name, &noted).await,
		_ => Ok(()),
	}
}
