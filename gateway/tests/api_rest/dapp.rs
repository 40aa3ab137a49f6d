// SPDX-License-Identifier: Apache-2.0

//! A dapp at `/`: its files, its views, what its pages may do, and what it is told.

use std::path::Path;

use axum::{
	body::Body,
	http::{header, Method, Request, StatusCode},
};
use serde_json::json;
use souk_gateway::{
	api,
	chain::{json::hex, Facts, Handle},
	config::Settings,
	dapp::Dapp,
};

use crate::{
	follow_support::{node_program, Node},
	support::{Gateway, Said},
};

const PAGE: &str = "<!doctype html><title>Souk</title>";
const SCRIPT: &str = "console.log('a shop, a till, a wallet')";
const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const NODE: &str = "wss://rpc.example/souk";

/// The folder of a build, beside a file that is nobody's business.
fn build(folder: &Path) -> std::path::PathBuf {
	let dist = folder.join("dist");
	std::fs::create_dir_all(dist.join("assets")).unwrap();
	std::fs::write(folder.join("secret.txt"), "secret").unwrap();
	for (name, text) in [
		("index.html", PAGE),
		("sw.js", "self.skipWaiting()"),
		("manifest.webmanifest", "{}"),
		("icon.svg", "<svg/>"),
		(".env", "KEY=1"),
		("assets/app-1a2b.js", SCRIPT),
		("assets/app-1a2b.js.br", "br"),
		("assets/app-1a2b.js.gz", "gzip"),
		("assets/core-3c4d.wasm", "\0asm"),
		("assets/two words.css", "body{}"),
		("assets/only.txt.gz", "no plain one"),
	] {
		std::fs::write(dist.join(name), text).unwrap();
	}
	dist
}

async fn gateway(settings: Settings) -> Gateway {
	let folder = tempfile::tempdir().unwrap();
	let mut gateway = Gateway::with(settings).await;
	// The files are read once: the folder goes with this function.
	let dapp = Dapp::open(&build(folder.path()), NODE).unwrap();
	gateway.app = gateway.app.clone().with_dapp(dapp);
	gateway.router = api::router(gateway.app.clone());
	gateway
}

async fn unlimited() -> Gateway {
	gateway(Settings { requests_per_minute: 0, ..Settings::default() }).await
}

fn text(said: &Said) -> &str {
	std::str::from_utf8(&said.bytes).unwrap()
}

#[tokio::test]
async fn should_serve_every_file_by_its_name_with_its_type() {
	let gateway = unlimited().await;
	for (address, kind, body) in [
		("/", "text/html; charset=utf-8", PAGE),
		("/index.html", "text/html; charset=utf-8", PAGE),
		("/sw.js", "text/javascript; charset=utf-8", "self.skipWaiting()"),
		("/manifest.webmanifest", "application/manifest+json", "{}"),
		("/icon.svg?v=2", "image/svg+xml", "<svg/>"),
		("/assets/app-1a2b.js", "text/javascript; charset=utf-8", SCRIPT),
		("/assets/core-3c4d.wasm", "application/wasm", "\0asm"),
		("/assets/two%20words.css", "text/css; charset=utf-8", "body{}"),
		("/assets/only.txt.gz", "application/octet-stream", "no plain one"),
	] {
		let said = gateway.get(address).await;
		assert_eq!(
			(said.status, said.header("content-type"), text(&said)),
			(StatusCode::OK, kind, body),
			"{address}"
		);
		assert_eq!(said.header("content-length"), body.len().to_string(), "{address}");
	}
	// What begins with a dot is none of the dapp, and packed forms are forms of a file.
	for address in ["/.env", "/assets/app-1a2b.js.br", "/assets/gone.js", "/gone.png"] {
		let said = gateway.get(address).await;
		assert_eq!(said.status, StatusCode::NOT_FOUND, "{address}");
		said.problem("no-such-route");
	}
}

#[tokio::test]
async fn should_say_what_pages_may_do() {
	let gateway = unlimited().await;
	for address in ["/", "/sw.js", "/assets/app-1a2b.js", "/till"] {
		let said = gateway.get_with(address, "accept", BROWSER).await;
		assert_eq!(
			said.header("content-security-policy"),
			"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
			 connect-src 'self' ws://127.0.0.1:* ws://localhost:* wss://rpc.example; font-src 'self'; manifest-src 'self'; \
			 worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
			"{address}"
		);
		assert_eq!(said.header("x-content-type-options"), "nosniff");
		assert_eq!(said.header("referrer-policy"), "no-referrer");
		assert_eq!(said.header("permissions-policy"), "camera=(self)");
	}
	// Answers of the interface stay as strict as they are without a dapp.
	let said = gateway.get("/v1/orders/1").await;
	assert!(said.header("content-security-policy").starts_with("default-src 'none'"));
}

#[tokio::test]
async fn should_let_only_what_is_named_by_its_content_be_kept() {
	let gateway = unlimited().await;
	for (address, cache) in [
		("/assets/app-1a2b.js", "public, max-age=31536000, immutable"),
		("/", "no-cache"),
		("/sw.js", "no-cache"),
		("/manifest.webmanifest", "no-cache"),
	] {
		let said = gateway.get(address).await;
		assert_eq!(said.header("cache-control"), cache, "{address}");
		let again = gateway.get_with(address, "if-none-match", said.header("etag")).await;
		assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
		assert_eq!(again.header("etag"), said.header("etag"));
		let other = gateway.get_with(address, "if-none-match", "\"another\"").await;
		assert_eq!(other.status, StatusCode::OK);
	}
	let (one, other) = (gateway.get("/").await, gateway.get("/sw.js").await);
	assert_ne!(one.header("etag"), other.header("etag"));
}

#[tokio::test]
async fn should_send_the_form_that_a_client_takes() {
	let gateway = unlimited().await;
	let mut tags = std::collections::BTreeSet::new();
	for (accepted, coding, body) in [
		("gzip, deflate, br", "br", "br"),
		("gzip", "gzip", "gzip"),
		("br;q=0.1, gzip;q=0.9", "gzip", "gzip"),
		("br;q=0, *", "gzip", "gzip"),
		("identity", "", SCRIPT),
		("zstd", "", SCRIPT),
	] {
		let said = gateway.get_with("/assets/app-1a2b.js", "accept-encoding", accepted).await;
		assert_eq!((said.header("content-encoding"), text(&said)), (coding, body), "{accepted}");
		assert_eq!(said.header("content-type"), "text/javascript; charset=utf-8");
		assert_eq!(said.header("vary"), "accept-encoding", "a worker finds it by whatever it asks for");
		tags.insert(said.header("etag").to_owned());
	}
	assert_eq!(tags.len(), 3, "each form has a tag of its own: {tags:?}");
	let said = gateway.get_with("/sw.js", "accept-encoding", "br, gzip").await;
	assert_eq!((said.header("content-encoding"), text(&said)), ("", "self.skipWaiting()"));
}

#[tokio::test]
async fn should_show_views_to_people_and_problems_to_programs() {
	let gateway = unlimited().await;
	for address in ["/till", "/shops/3", "/orders/7?tab=legs", "/a/b.c/d"] {
		let said = gateway.get_with(address, "accept", BROWSER).await;
		assert_eq!((said.status, text(&said)), (StatusCode::OK, PAGE), "{address}");
		assert_eq!(said.header("cache-control"), "no-cache");
		assert_eq!(said.header("vary"), "accept, accept-encoding");
		for accepted in ["*/*", "application/json"] {
			let said = gateway.get_with(address, "accept", accepted).await;
			assert_eq!(said.status, StatusCode::NOT_FOUND, "{address}");
			said.problem("no-such-route");
		}
	}
	for address in ["/v1/nothing", "/v1", "/epcis/v2/nothing", "/health/x", "/assets/gone.js", "/99/1"] {
		let said = gateway.get_with(address, "accept", BROWSER).await;
		assert_ne!(text(&said), PAGE, "{address}");
		assert!(!said.header("content-type").contains("html"), "{address}");
	}
	// The interface's own pages stay where they are.
	assert_eq!(gateway.get("/docs").await.status, StatusCode::OK);
	assert_eq!(gateway.found("/v1/orders/1").await["id"], 1);
}

#[tokio::test]
async fn should_refuse_paths_that_climb() {
	let gateway = unlimited().await;
	for address in [
		"/../secret.txt",
		"/assets/../../secret.txt",
		"/%2e%2e/secret.txt",
		"/..%2fsecret.txt",
		"/assets%2f..%2f..%2fsecret.txt",
		"/..%5csecret.txt",
		"//secret.txt",
		"/assets/%2e%2e/%2e%2e/secret.txt%00",
	] {
		for accepted in ["*/*", BROWSER] {
			let said = gateway.get_with(address, "accept", accepted).await;
			assert_ne!(said.bytes, b"secret", "{address}");
		}
		let said = gateway.get(address).await;
		assert_eq!(said.status, StatusCode::NOT_FOUND, "{address}");
	}
	let said = gateway.get_with("/assets/%2e%2e/%2e%2e/secret.txt", "accept", BROWSER).await;
	assert_eq!(said.status, StatusCode::NOT_FOUND);
	said.problem("no-such-route");
}

#[tokio::test]
async fn should_answer_heads_and_refuse_what_would_write() {
	let gateway = unlimited().await;
	let head = gateway.send(Method::HEAD, "/assets/app-1a2b.js", Body::empty()).await;
	assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
	assert_eq!(head.header("content-length"), SCRIPT.len().to_string());
	assert_eq!(head.header("etag"), gateway.get("/assets/app-1a2b.js").await.header("etag"));
	let view = Request::builder().method(Method::HEAD).uri("/till").header(header::ACCEPT, BROWSER);
	let view = gateway.ask(view.body(Body::empty()).unwrap()).await;
	assert_eq!((view.status, view.header("content-length")), (StatusCode::OK, &*PAGE.len().to_string()));
	for method in [Method::POST, Method::PUT, Method::DELETE] {
		let said = gateway.send(method.clone(), "/sw.js", Body::empty()).await;
		assert_eq!(said.status, StatusCode::METHOD_NOT_ALLOWED);
		assert_eq!(said.problem("method-not-allowed"), format!("/sw.js does not take {method}"));
		assert_eq!(said.header("allow"), "GET,HEAD");
		assert_eq!(gateway.send(method, "/till", Body::empty()).await.status, StatusCode::NOT_FOUND);
	}
}

#[tokio::test]
async fn should_not_count_files_as_requests() {
	let gateway = gateway(Settings { requests_per_minute: 60, burst: 2, ..Settings::default() }).await;
	for _ in 0..20 {
		assert_eq!(gateway.get("/assets/app-1a2b.js").await.status, StatusCode::OK);
	}
	assert_eq!(gateway.get("/v1/orders/1").await.status, StatusCode::OK);
	assert_eq!(gateway.get("/v1/orders/1").await.status, StatusCode::OK);
	assert_eq!(gateway.get("/v1/orders/1").await.status, StatusCode::TOO_MANY_REQUESTS);
	assert_eq!(gateway.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn should_tell_a_dapp_of_its_gateway_and_nobody_without_one() {
	let own = unlimited().await;
	let said = own.get("/dapp.json").await;
	// The node is away, so nobody says that this is a chain for development.
	assert_eq!(
		said.json(),
		json!({ "node": NODE, "chain": "Test", "genesis": hex(&[7; 32]), "development": false, "gateway": "/" })
	);
	assert_eq!(said.header("cache-control"), "no-cache");
	let without = Gateway::sqlite().await;
	without.get("/dapp.json").await.problem("no-such-route");
	assert_eq!(without.get("/").await.header("location"), "/docs");
	assert_eq!(without.get_with("/till", "accept", BROWSER).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn should_tell_a_dapp_that_its_chain_is_for_development() {
	let Some(program) = node_program() else { return };
	let node = Node::start(&program, &[]).await;
	let facts = Facts::of(&node.address()).await.unwrap();
	let mut gateway = unlimited().await;
	gateway.app.chain = std::sync::Arc::new(Handle::new(&node.address(), facts.clone()));
	gateway.router = api::router(gateway.app.clone());
	let said = gateway.found("/dapp.json").await;
	assert_eq!(said["development"], true);
	assert_eq!((&said["genesis"], &said["chain"]), (&json!(hex(&facts.genesis)), &json!(facts.chain)));
}

#[test]
fn should_say_in_one_line_why_a_folder_is_no_dapp() {
	let folder = tempfile::tempdir().unwrap();
	let gone = Dapp::open(&folder.path().join("gone"), NODE).unwrap_err();
	assert!(gone.contains("gone: No such file"), "{gone}");
	let empty = Dapp::open(folder.path(), NODE).unwrap_err();
	assert!(empty.contains("has no index.html: name the folder that the dapp's build wrote"), "{empty}");
	let dist = build(folder.path());
	assert!(Dapp::open(&dist, "https://rpc.example").unwrap_err().contains("must begin with ws://"));
	let link = dist.join("link.txt");
	std::os::unix::fs::symlink(folder.path().join("secret.txt"), &link).unwrap();
	assert!(Dapp::open(&dist, NODE).unwrap_err().contains("leads out of its folder"));
	std::fs::remove_file(&link).unwrap();
	std::os::unix::fs::symlink(&dist, dist.join("again")).unwrap();
	assert!(Dapp::open(&dist, NODE).unwrap_err().contains("is a link to a folder"));
}
