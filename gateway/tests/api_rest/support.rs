// SPDX-License-Identifier: Apache-2.0

//! A gateway without a node, over rows of a database of its own.

use std::{sync::Arc, time::Duration};

use axum::{
	body::Body,
	http::{HeaderMap, Method, Request, StatusCode},
	Router,
};
use http_body_util::BodyExt;
use serde_json::Value;
use souk_gateway::{
	api::{self, health::Progress, App},
	chain::{Facts, Handle},
	config::Settings,
	content::{self, Contents},
	store::{writer::Writer, Store},
};
use sqlx::AssertSqlSafe;
use tower::ServiceExt;

use crate::{follow_support::Postgres, rows};

/// Alice, Bob, Charlie, Dave and Eve of every development chain.
pub const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
pub const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
pub const CHARLIE: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
pub const DAVE: &str = "5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy";
pub const EVE: &str = "5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw";

/// A gateway.
pub struct Gateway {
	pub app: App,
	pub router: Router,
	/// The right to write, with the lock.
	pub writer: Writer,
	// It keeps the file.
	_folder: tempfile::TempDir,
}

/// What a gateway answered.
pub struct Said {
	pub status: StatusCode,
	pub headers: HeaderMap,
	pub bytes: Vec<u8>,
}

impl Said {
	pub fn json(&self) -> Value {
		serde_json::from_slice(&self.bytes)
			.unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.bytes)))
	}

	pub fn header(&self, name: &str) -> &str {
		self.headers.get(name).map_or("", |value| value.to_str().unwrap())
	}

	/// The detail of a problem of this kind.
	pub fn problem(&self, slug: &str) -> String {
		assert_eq!(self.header("content-type"), "application/problem+json", "{:?}", self.status);
		let body = self.json();
		assert_eq!(body["type"], format!("/problems/{slug}"), "{body}");
		assert_eq!(body["status"], self.status.as_u16(), "{body}");
		assert!(body["title"].is_string() && body["instance"].is_string(), "{body}");
		body["detail"].as_str().unwrap().to_string()
	}
}

pub fn facts() -> Facts {
	Facts { genesis: [7; 32], chain: "Test".into(), ss58: 42, symbol: "SOUK".into(), decimals: 12 }
}

impl Gateway {
	/// Over SQLite, with the rows of [`rows::fill`].
	pub async fn sqlite() -> Self {
		Self::with(Settings { requests_per_minute: 0, ..Settings::default() }).await
	}

	/// The same with other settings.
	pub async fn with(settings: Settings) -> Self {
		let folder = tempfile::tempdir().unwrap();
		let url = format!("sqlite:{}", folder.path().join("rows.db").display());
		Self::open(&url, folder, settings, true).await
	}

	/// Over a database, with rows or without.
	pub async fn open(url: &str, folder: tempfile::TempDir, settings: Settings, filled: bool) -> Self {
		let store = Store::open(url).await.unwrap();
		let mut writer = store.writer(&facts()).await.unwrap().expect("nobody else writes");
		if filled {
			rows::fill(&store).await;
			writer.add_up().await.unwrap();
		}
		Self::over(store, writer, folder, settings)
	}

	/// Over a database and its writer.
	pub fn over(store: Store, writer: Writer, folder: tempfile::TempDir, settings: Settings) -> Self {
		// Nobody listens there: the node is away.
		let chain = Arc::new(Handle::new("ws://127.0.0.1:1", facts()));
		let contents =
			content::Settings { folder: folder.path().join("content"), ..content::Settings::default() };
		let contents = Arc::new(Contents::open(contents, store.clone(), &facts()).unwrap());
		let probe = Arc::new(|| Progress {
			writes: true,
			node: Err("nobody listens".into()),
			node_height: Some(7),
			stopped: None,
		});
		let app = App::new(store, chain, contents, Arc::new(settings), probe);
		Self { router: api::router(app.clone()), app, writer, _folder: folder }
	}

	/// Asks.
	pub async fn ask(&self, request: Request<Body>) -> Said {
		let answer = self.router.clone().oneshot(request).await.unwrap();
		let (parts, body) = answer.into_parts();
		let bytes =
			tokio::time::timeout(Duration::from_secs(20), body.collect()).await.expect("the body ends");
		Said { status: parts.status, headers: parts.headers, bytes: bytes.unwrap().to_bytes().to_vec() }
	}

	/// Asks for an address.
	pub async fn get(&self, address: &str) -> Said {
		self.ask(Request::get(address).body(Body::empty()).unwrap()).await
	}

	/// Asks for an address that is there.
	pub async fn found(&self, address: &str) -> Value {
		let said = self.get(address).await;
		assert_eq!(said.status, StatusCode::OK, "{address}: {}", String::from_utf8_lossy(&said.bytes));
		said.json()
	}

	/// How many rows a list has.
	pub async fn count(&self, address: &str) -> usize {
		self.found(address).await["items"].as_array().unwrap().len()
	}

	/// Asks with one header.
	pub async fn get_with(&self, address: &str, name: &str, value: &str) -> Said {
		self.ask(Request::get(address).header(name, value).body(Body::empty()).unwrap()).await
	}

	/// Asks in another way.
	pub async fn send(&self, method: Method, address: &str, body: Body) -> Said {
		self.ask(Request::builder().method(method).uri(address).body(body).unwrap()).await
	}
}

/// PostgreSQL with one gateway over it. `None`, which is said, where it is not installed.
pub async fn postgres() -> Option<(Postgres, Gateway)> {
	let server = Postgres::start().await?;
	let settings = Settings { requests_per_minute: 0, ..Settings::default() };
	let gateway = Gateway::open(&server.url(), tempfile::tempdir().unwrap(), settings, true).await;
	Some((server, gateway))
}

/// Writes a row: numbers, texts and yes or no.
pub async fn insert(store: &Store, table: &str, row: Value) {
	let row = row.as_object().unwrap();
	let names: Vec<&str> = row.keys().map(String::as_str).collect();
	let places: Vec<String> = (1..=names.len()).map(|place| format!("${place}")).collect();
	let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
	let mut query = sqlx::query(AssertSqlSafe(sql));
	for value in row.values() {
		query = match value {
			Value::String(text) => query.bind(text.clone()),
			Value::Bool(flag) => query.bind(i64::from(*flag)),
			Value::Number(number) => query.bind(number.as_i64().unwrap()),
			// Lists and objects are JSON in a text.
			other => query.bind(other.to_string()),
		};
	}
	query.execute(&store.pool).await.unwrap_or_else(|error| panic!("{table}: {error}"));
}
