// SPDX-License-Identifier: Apache-2.0

//! A gateway for tests: a database with rows that a test writes, a content folder, and a node that is away.

#![allow(dead_code)]

use std::{path::PathBuf, sync::Arc};

use axum::{
	body::Body,
	http::{header, HeaderMap, Method, Request, StatusCode},
	Router,
};
use http_body_util::BodyExt;
use serde_json::Value;
use souk_gateway::{
	api::{self, health::Progress, App},
	chain::{json::hex, ss58, Facts, Handle},
	config,
	content::{
		self, files, now,
		statement::{Purpose, Subject},
		Contents,
	},
	gs1::digital_link::row_name,
	store::{writer::Writer, Store},
};
use souk_trace::{
	chain::{
		event::{ErrorView, EventView, PartyView, TraceEvent},
		to_chain::prepare,
		to_document,
	},
	Contexts, Document,
};
use subxt_signer::sr25519::Keypair;
use tower::ServiceExt;

/// The first block of the chain of tests.
pub const GENESIS: [u8; 32] = [7; 32];

/// A gateway.
pub struct Gateway {
	pub router: Router,
	pub store: Store,
	pub contents: Arc<Contents>,
	pub folder: tempfile::TempDir,
	_writer: Writer,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
	pub status: StatusCode,
	pub headers: HeaderMap,
	pub body: Vec<u8>,
}

impl Answer {
	/// Its body as JSON.
	pub fn json(&self) -> Value {
		serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
	}

	/// Its body as text.
	pub fn text(&self) -> String {
		String::from_utf8_lossy(&self.body).into_owned()
	}

	/// A header.
	pub fn header(&self, name: &str) -> &str {
		self.headers.get(name).map_or("", |value| value.to_str().unwrap())
	}

	/// The type of a problem.
	pub fn problem(&self) -> String {
		assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text());
		let body = self.json();
		assert_eq!(body["status"], self.status.as_u16());
		body["type"].as_str().unwrap().to_owned()
	}

	/// What a problem says.
	pub fn detail(&self) -> String {
		self.json()["detail"].as_str().unwrap().to_owned()
	}
}

pub fn facts() -> Facts {
	Facts { genesis: GENESIS, chain: "Test".into(), ss58: 42, symbol: "SOUK".into(), decimals: 12 }
}

impl Gateway {
	/// On SQLite.
	pub async fn open(change: impl FnOnce(&mut content::Settings)) -> Self {
		let folder = tempfile::tempdir().unwrap();
		let url = format!("sqlite:{}", folder.path().join("rows.db").display());
		Self::on(&url, folder, change).await
	}

	/// On a database by its URL.
	pub async fn on(
		url: &str,
		folder: tempfile::TempDir,
		change: impl FnOnce(&mut content::Settings),
	) -> Self {
		let store = Store::open(url).await.unwrap();
		let writer = store.writer(&facts()).await.unwrap().expect("nobody else writes");
		let mut settings =
			content::Settings { folder: folder.path().join("content"), ..content::Settings::default() };
		settings.public_url = Some("https://g.example".into());
		change(&mut settings);
		let contents = Arc::new(Contents::open(settings, store.clone(), &facts()).unwrap());
		// Nobody listens there.
		let chain = Arc::new(Handle::new("ws://127.0.0.1:1", facts()));
		let settings = config::Settings { requests_per_minute: 0, ..config::Settings::default() };
		let probe: api::health::Probe = Arc::new(|| Progress {
			writes: true,
			node: Err("away".into()),
			node_height: None,
			stopped: None,
		});
		let app = App::new(store.clone(), chain, contents.clone(), Arc::new(settings), probe);
		let gateway = Self { router: api::router(app), store, contents, folder, _writer: writer };
		let head = sqlx::query("INSERT INTO head (id, height, hash, time) VALUES (1, 9, $1, $2)");
		let head = head.bind(format!("0x{}", "9".repeat(64))).bind(i64::try_from(now()).unwrap());
		head.execute(&gateway.store.pool).await.unwrap();
		gateway
	}

	/// Where contents are.
	pub fn content_folder(&self) -> PathBuf {
		self.contents.settings.folder.clone()
	}

	/// Runs statements, each alone.
	pub async fn sql(&self, statements: &[&str]) {
		for sql in statements {
			let done = sqlx::query(sqlx::AssertSqlSafe((*sql).to_owned())).execute(&self.store.pool).await;
			done.unwrap_or_else(|error| panic!("{sql}: {error}"));
		}
	}

	/// Puts an account on the chain.
	pub async fn account(&self, pair: &Keypair) {
		let row = sqlx::query(
			"INSERT INTO accounts (address, nonce, free, reserved, frozen, gone, first_block, block) VALUES ($1, 0, '1', '0', '0', 0, 1, 1)",
		);
		row.bind(address(pair)).execute(&self.store.pool).await.unwrap();
	}

	/// Asks.
	pub async fn ask(&self, request: Request<Body>) -> Answer {
		let answer = self.router.clone().oneshot(request).await.unwrap();
		let (parts, body) = answer.into_parts();
		let body = body.collect().await.unwrap().to_bytes().to_vec();
		Answer { status: parts.status, headers: parts.headers, body }
	}

	/// Asks for an address.
	pub async fn get(&self, path: &str) -> Answer {
		self.get_with(path, &[]).await
	}

	/// Asks for an address with headers.
	pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
		self.send(Method::GET, path, headers, Vec::new()).await
	}

	/// Sends a body.
	pub async fn send(
		&self,
		method: Method,
		path: &str,
		headers: &[(&str, &str)],
		body: impl Into<Body>,
	) -> Answer {
		let mut request = Request::builder().method(method).uri(path).header(header::HOST, "g.example");
		for (name, value) in headers {
			request = request.header(*name, *value);
		}
		self.ask(request.body(body.into()).unwrap()).await
	}

	/// Uploads a content with an account's signature.
	pub async fn upload(&self, pair: &Keypair, media: &str, bytes: &[u8]) -> Answer {
		let headers = signed(pair, Purpose::Put, files::address_of(bytes).0, bytes.len(), media, now());
		self.send(Method::POST, "/v1/content", &with_media(&headers, media), bytes.to_vec()).await
	}

	/// Has the chain record the events of a document: rows as the follower writes them. Numbers go on from `first`.
	pub async fn record(&self, document: &Value, first: u64) -> Vec<TraceEvent> {
		let document = Document::from_value(document.clone()).unwrap();
		let prepared = prepare(&document, &Contexts::default()).unwrap();
		assert!(prepared.faults.is_empty(), "{:?}", prepared.faults);
		let mut events = Vec::new();
		for (number, one) in (first..).zip(prepared.events) {
			self.event(number, &one.event, None).await;
			events.push(one.event);
		}
		events
	}

	/// The rows of one event.
	pub async fn event(&self, number: u64, event: &TraceEvent, error: Option<ErrorView>) {
		let by = PartyView {
			account: subxt_signer::sr25519::dev::alice().public_key().to_account_id(),
			gln: Some(9_521_000_000_018),
			prefix: None,
			contact: None,
			deposit: 0,
		};
		let recorded = 1_790_000_000_000 + number * 1_000;
		let view = EventView {
			number,
			event: event.clone(),
			by,
			recorded,
			order: None,
			by_chain: false,
			suspects: Vec::new(),
			error,
		};
		let number = i64::try_from(number).unwrap();
		let row = sqlx::query(
			"INSERT INTO trace_events (number, id, digest, kind, action, time, time_offset, biz_step, disposition, read_point, \
			 biz_location, recorded, recorded_by, gln, by_chain, body, error_time, error_reason, epcis, block) \
			 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'x', '9521000000018', 0, $13, $14, $15, $16, 1)",
		);
		let place = |place: &Option<souk_trace::item::Place>| {
			place.as_ref().map(|place| row_name(&place.to_string()).to_owned())
		};
		let row = row.bind(number).bind(hex(&event.id)).bind(hex(&event.digest)).bind(event.kind.name());
		let row = row.bind(event.action.map(|action| action.name())).bind(i64::try_from(event.time).unwrap());
		let row = row.bind(i64::from(event.offset)).bind(event.biz_step.map(i64::from));
		let row = row
			.bind(event.disposition.map(i64::from))
			.bind(place(&event.read_point))
			.bind(place(&event.biz_location));
		let row = row
			.bind(i64::try_from(recorded).unwrap())
			.bind(event.body.as_ref().map(souk_trace::chain::cid::text));
		let row = row.bind(view.error.as_ref().map(|error| i64::try_from(error.declared).unwrap()));
		let row = row.bind(view.error.as_ref().map(|_| "incorrect_data"));
		row.bind(to_document::recorded(&view).to_string()).execute(&self.store.pool).await.unwrap();
		let parent = event.parent.iter().map(|key| ("parent", key, None));
		let items = event.items.iter().map(|item| ("item", &item.key, item.quantity.as_ref()));
		let outputs = event.outputs.iter().map(|item| ("output", &item.key, item.quantity.as_ref()));
		for (place, (role, key, quantity)) in (0_i64..).zip(parent.chain(items).chain(outputs)) {
			let name = row_name(&key.to_string()).to_owned();
			let row = sqlx::query(
				"INSERT INTO trace_event_items (event, place, role, item, amount, unit, block) VALUES ($1, $2, $3, $4, $5, NULL, 1)",
			);
			let row = row.bind(number).bind(place).bind(role).bind(name.clone());
			row.bind(quantity.map(|quantity| i64::try_from(quantity.amount).unwrap()))
				.execute(&self.store.pool)
				.await
				.unwrap();
			let kind = match key {
				souk_trace::item::Item::Sgtin { .. } => "sgtin",
				souk_trace::item::Item::Lgtin { .. } => "lgtin",
				souk_trace::item::Item::Sscc { .. } => "sscc",
			};
			let row = sqlx::query(
				"INSERT INTO items (item, kind, gtin, status, possessor, sold, alarms, events, recall, details, first_block, block) \
				 VALUES ($1, $2, $3, 'active', 'x', 0, 0, 1, 'free', '{}', 1, 1) ON CONFLICT (item) DO NOTHING",
			);
			let row = row.bind(name).bind(kind).bind(key.gtin().map(|gtin| format!("{gtin:014}")));
			row.execute(&self.store.pool).await.unwrap();
		}
	}
}

/// An account as the rows have it.
pub fn address(pair: &Keypair) -> String {
	ss58::text(&pair.public_key().0, 42)
}

/// The headers of a signature that is good for an hour from `from` on.
pub fn signed(
	pair: &Keypair,
	purpose: Purpose,
	cid: [u8; 36],
	size: usize,
	media: &str,
	from: u64,
) -> Vec<(String, String)> {
	let subject = Subject { purpose, genesis: GENESIS, cid, size: u64::try_from(size).unwrap(), media };
	let until = from + 3_600_000;
	let signature = pair.sign(&subject.bytes(from, until)).0;
	vec![
		("souk-account".into(), address(pair)),
		("souk-valid-from".into(), from.to_string()),
		("souk-valid-until".into(), until.to_string()),
		("souk-signature".into(), hex(&signature)),
	]
}

/// Headers with a media type.
pub fn with_media<'a>(headers: &'a [(String, String)], media: &'a str) -> Vec<(&'a str, &'a str)> {
	let own = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
	own.chain([("content-type", media)]).collect()
}

/// A document of two parties: a lot and two items are made, packed on a pallet, shipped, received.
pub fn supply_chain() -> Value {
	serde_json::from_str(include_str!("supply-chain.jsonld")).unwrap()
}
