// SPDX-License-Identifier: Apache-2.0

//! Contents over HTTP: signed uploads, verified downloads, quotas, an IPFS node, and what goes when nothing names it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod gs1_support;

use std::{
	collections::HashMap,
	fs,
	sync::{Arc, Mutex},
};

use axum::{
	body::Bytes,
	extract::{Query, State},
	http::{Method, StatusCode},
	routing::post,
	Router,
};
use gs1_support::{address, signed, with_media, Gateway};
use souk_gateway::content::{files::address_of, now, statement::Purpose};
use souk_trace::chain::cid;
use sqlx::Row;
use subxt_signer::sr25519::dev::{alice, bob, charlie};

const BREAD: &[u8] = br#"{"@context":"https://schema.org","@type":"Product","name":"Rye bread","description":"Dark and dense"}"#;

async fn with_alice() -> Gateway {
	let gateway = Gateway::open(|_| ()).await;
	gateway.account(&alice()).await;
	gateway
}

#[tokio::test]
async fn should_give_back_exactly_what_was_uploaded() {
	let gateway = with_alice().await;
	let kept = gateway.upload(&alice(), "application/json", BREAD).await;
	assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.text());
	let (_, name) = address_of(BREAD);
	assert_eq!(kept.json()["cid"], name);
	assert_eq!(kept.json()["size"], BREAD.len());
	let path = format!("/v1/content/{name}");
	assert_eq!(kept.header("location"), path);

	let got = gateway.get(&path).await;
	assert_eq!((got.status, got.body.as_slice()), (StatusCode::OK, BREAD));
	assert_eq!(got.header("content-type"), "application/json");
	assert_eq!(got.header("content-disposition"), "inline");
	assert_eq!(got.header("etag"), format!("\"{name}\""));
	assert_eq!(got.header("cache-control"), "public, max-age=31536000, immutable");
	assert_eq!(got.header("x-content-type-options"), "nosniff");
	assert!(got.header("content-security-policy").starts_with("sandbox"));
	let known = gateway.get_with(&path, &[("if-none-match", got.header("etag"))]).await;
	assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
	let head = gateway.send(Method::HEAD, &path, &[], "").await;
	assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0));

	// The same again is no second content.
	let again = gateway.upload(&alice(), "application/json", BREAD).await;
	assert_eq!(again.status, StatusCode::OK);
	let row = sqlx::query("SELECT name, summary, words FROM content_texts")
		.fetch_one(&gateway.store.pool)
		.await
		.unwrap();
	assert_eq!(row.get::<String, _>("name"), "Rye bread");
	assert_eq!(row.get::<String, _>("words"), "Rye bread Dark and dense");
}

#[tokio::test]
async fn should_give_parts_of_a_content() {
	let gateway = with_alice().await;
	gateway.upload(&alice(), "image/png", b"0123456789").await;
	let path = format!("/v1/content/{}", address_of(b"0123456789").1);
	let part = gateway.get_with(&path, &[("range", "bytes=2-4")]).await;
	assert_eq!((part.status, part.text().as_str()), (StatusCode::PARTIAL_CONTENT, "234"));
	assert_eq!(part.header("content-range"), "bytes 2-4/10");
	let outside = gateway.get_with(&path, &[("range", "bytes=10-")]).await;
	assert_eq!(outside.problem(), "/problems/range-not-satisfiable");
	assert_eq!(outside.header("content-range"), "bytes */10");
	let other = gateway.get_with(&path, &[("range", "bytes=2-4"), ("if-range", "\"x\"")]).await;
	assert_eq!((other.status, other.body.len()), (StatusCode::OK, 10));
}

#[tokio::test]
async fn should_let_nothing_run_that_was_uploaded() {
	let gateway = with_alice().await;
	for media in ["text/html", "image/svg+xml", "application/javascript", "application/xhtml+xml"] {
		let page = format!("<script>alert(1)</script>{media}");
		let kept = gateway.upload(&alice(), media, page.as_bytes()).await;
		assert_eq!(kept.status, StatusCode::CREATED);
		let name = kept.json()["cid"].as_str().unwrap().to_owned();
		let got = gateway.get(&format!("/v1/content/{name}")).await;
		assert_eq!(got.header("content-disposition"), format!("attachment; filename=\"{name}\""));
		assert!(got.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
		assert_eq!(got.header("x-content-type-options"), "nosniff");
	}
}

#[tokio::test]
async fn should_take_no_upload_without_a_good_signature() {
	let gateway = with_alice().await;
	let (address_bytes, name) = address_of(BREAD);
	let good = signed(&alice(), Purpose::Put, address_bytes, BREAD.len(), "application/json", now());
	let put = |headers: Vec<(String, String)>, media: &'static str, body: &'static [u8]| {
		let gateway = &gateway;
		async move { gateway.send(Method::POST, "/v1/content", &with_media(&headers, media), body).await }
	};
	let none = put(Vec::new(), "application/json", BREAD).await;
	assert_eq!(none.problem(), "/problems/unauthorised");
	// For other bytes, another type, another purpose, another chain's bytes, another account, another time.
	assert_eq!(put(good.clone(), "application/json", b"{}").await.status, StatusCode::UNAUTHORIZED);
	assert_eq!(put(good.clone(), "text/plain", BREAD).await.status, StatusCode::UNAUTHORIZED);
	let delete = signed(&alice(), Purpose::Delete, address_bytes, BREAD.len(), "application/json", now());
	assert_eq!(put(delete, "application/json", BREAD).await.status, StatusCode::UNAUTHORIZED);
	let mut other = good.clone();
	other[0].1 = address(&bob());
	assert_eq!(put(other, "application/json", BREAD).await.status, StatusCode::UNAUTHORIZED);
	let old =
		signed(&alice(), Purpose::Put, address_bytes, BREAD.len(), "application/json", now() - 7_200_000);
	let old = put(old, "application/json", BREAD).await;
	assert!(old.detail().contains("its time has not come, or is over"), "{}", old.detail());
	// Without a signature the answer says what to sign, and signing that is enough.
	let mut asks = good.clone();
	asks.truncate(3);
	let asked = put(asks.clone(), "application/json", BREAD).await;
	assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
	let bytes = souk_gateway::content::statement::unhex(asked.header("souk-to-sign")).unwrap();
	let wrapped = [b"<Bytes>", bytes.as_slice(), b"</Bytes>"].concat();
	let signature = alice().sign(&wrapped).0;
	asks.push(("souk-signature".into(), souk_gateway::chain::json::hex(&signature)));
	assert_eq!(put(asks, "application/json", BREAD).await.status, StatusCode::CREATED);
	// Not kept before that.
	assert_eq!(gateway.get(&format!("/v1/content/{name}")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn should_say_what_is_wrong_with_an_upload() {
	let gateway = with_alice().await;
	let stranger = gateway.upload(&bob(), "application/json", BREAD).await;
	assert_eq!(stranger.problem(), "/problems/forbidden");
	assert!(stranger.detail().contains(&address(&bob())));
	let (bytes, name) = address_of(BREAD);
	let headers = signed(&alice(), Purpose::Put, bytes, BREAD.len(), "application/json", now());
	let headers = with_media(&headers, "application/json");
	let wrong =
		gateway.send(Method::PUT, &format!("/v1/content/{}", address_of(b"x").1), &headers, BREAD).await;
	assert_eq!(wrong.problem(), "/problems/unprocessable");
	assert!(wrong.detail().contains(&name));
	let none = gateway
		.send(Method::PUT, "/v1/content/QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n", &headers, BREAD)
		.await;
	assert_eq!(none.problem(), "/problems/invalid-parameter");
	let right = gateway.send(Method::PUT, &format!("/v1/content/{name}"), &headers, BREAD).await;
	assert_eq!(right.status, StatusCode::CREATED);

	let large = vec![b'x'; (1 << 20) + 1];
	let headers = signed(&alice(), Purpose::Put, address_of(&large).0, large.len(), "text/plain", now());
	let headers = with_media(&headers, "text/plain");
	let refused = gateway.send(Method::POST, "/v1/content", &headers, large.clone()).await;
	assert_eq!(refused.problem(), "/problems/payload-too-large");
	// Also where the length is not said: a stream.
	let pieces = large
		.chunks(65_536)
		.map(|piece| Ok::<_, std::io::Error>(Bytes::copy_from_slice(piece)))
		.collect::<Vec<_>>();
	let body = axum::body::Body::from_stream(futures_util::stream::iter(pieces));
	let refused = gateway.send(Method::POST, "/v1/content", &headers, body).await;
	assert_eq!(refused.problem(), "/problems/payload-too-large");
	let no_type = gateway.send(Method::POST, "/v1/content", &[], "x").await;
	assert_eq!(no_type.problem(), "/problems/unsupported-media-type");
	let packed = gateway
		.send(
			Method::POST,
			"/v1/content",
			&[("content-type", "text/plain"), ("content-encoding", "gzip")],
			"x",
		)
		.await;
	assert_eq!(packed.problem(), "/problems/unsupported-media-type");
	for (path, problem) in [
		(format!("/v1/content/{}", address_of(b"nowhere").1), "/problems/not-found"),
		("/v1/content/..%2F..%2Fetc%2Fpasswd".into(), "/problems/invalid-parameter"),
		(format!("/v1/content/{}", name.to_uppercase()), "/problems/invalid-parameter"),
	] {
		assert_eq!(gateway.get(&path).await.problem(), problem, "{path}");
	}
}

#[tokio::test]
async fn should_hold_an_account_to_its_quota_and_others_to_theirs() {
	let gateway = Gateway::open(|settings| {
		settings.day_number = 3;
		settings.day_bytes = 100;
	})
	.await;
	gateway.account(&alice()).await;
	gateway.account(&bob()).await;
	for text in ["one", "two", "three"] {
		assert_eq!(gateway.upload(&alice(), "text/plain", text.as_bytes()).await.status, StatusCode::CREATED);
	}
	let fourth = gateway.upload(&alice(), "text/plain", b"four").await;
	assert_eq!(fourth.problem(), "/problems/quota-exceeded");
	assert!(fourth.header("retry-after").parse::<u64>().unwrap() <= 86_400);
	assert!(!gateway.content_folder().join("unfinished").read_dir().unwrap().any(|_| true));
	// What is there already costs nothing.
	assert_eq!(gateway.upload(&alice(), "text/plain", b"three").await.status, StatusCode::OK);
	assert_eq!(gateway.upload(&bob(), "text/plain", &[b'x'; 60]).await.status, StatusCode::CREATED);
	assert_eq!(gateway.upload(&bob(), "text/plain", &[b'y'; 60]).await.problem(), "/problems/quota-exceeded");

	let small = Gateway::open(|settings| settings.total = 10).await;
	small.account(&alice()).await;
	assert_eq!(small.upload(&alice(), "text/plain", b"123456").await.status, StatusCode::CREATED);
	assert_eq!(small.upload(&alice(), "text/plain", b"abcdef").await.problem(), "/problems/no-room");
}

#[tokio::test]
async fn should_not_overrun_a_quota_when_uploads_come_at_once() {
	let gateway = Gateway::open(|settings| settings.day_number = 5).await;
	gateway.account(&alice()).await;
	let uploads = (0..20).map(|number| {
		let gateway = &gateway;
		async move { gateway.upload(&alice(), "text/plain", format!("number {number}").as_bytes()).await.status }
	});
	let statuses = futures_util::future::join_all(uploads).await;
	let kept = statuses.iter().filter(|status| **status == StatusCode::CREATED).count();
	assert_eq!(kept, 5, "{statuses:?}");
	let row = sqlx::query("SELECT number FROM content_use").fetch_one(&gateway.store.pool).await.unwrap();
	assert_eq!(row.get::<i64, _>("number"), 5);
}

#[tokio::test]
async fn should_take_back_what_was_uploaded_and_not_bring_it_back_by_an_old_signature() {
	let gateway = with_alice().await;
	gateway.account(&bob()).await;
	let (bytes, name) = address_of(BREAD);
	let path = format!("/v1/content/{name}");
	let before = signed(&alice(), Purpose::Put, bytes, BREAD.len(), "application/json", now() - 1_000);
	let put = with_media(&before, "application/json");
	assert_eq!(gateway.send(Method::POST, "/v1/content", &put, BREAD).await.status, StatusCode::CREATED);
	gateway.upload(&bob(), "application/json", BREAD).await;
	let take_back = |pair: subxt_signer::sr25519::Keypair| {
		let (gateway, path) = (&gateway, path.clone());
		async move {
			let headers = signed(&pair, Purpose::Delete, bytes, 0, "", now());
			let headers: Vec<_> =
				headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
			gateway.send(Method::DELETE, &path, &headers, "").await
		}
	};
	assert_eq!(take_back(charlie()).await.problem(), "/problems/not-found");
	assert_eq!(take_back(alice()).await.status, StatusCode::NO_CONTENT);
	// It is still another account's.
	assert_eq!(gateway.get(&path).await.status, StatusCode::OK);
	assert_eq!(gateway.send(Method::POST, "/v1/content", &put, BREAD).await.problem(), "/problems/conflict");
	assert_eq!(take_back(bob()).await.status, StatusCode::NO_CONTENT);
	assert_eq!(gateway.get(&path).await.problem(), "/problems/not-found");
	let left = sqlx::query("SELECT cid FROM content_texts").fetch_all(&gateway.store.pool).await.unwrap();
	assert!(left.is_empty());
	assert_eq!(take_back(bob()).await.problem(), "/problems/not-found");
}

#[tokio::test]
async fn should_not_give_bytes_that_changed_on_the_disk() {
	let gateway = with_alice().await;
	gateway.upload(&alice(), "application/json", BREAD).await;
	let (_, name) = address_of(BREAD);
	let file = gateway.content_folder().join(&name[name.len() - 2..]).join(&name);
	fs::write(&file, b"{\"name\":\"Poison\"}").unwrap();
	let got = gateway.get(&format!("/v1/content/{name}")).await;
	assert_eq!(got.problem(), "/problems/not-found");
	assert!(gateway.content_folder().join("damaged").join(&name).exists());
	// A new upload mends it.
	assert_eq!(gateway.upload(&alice(), "application/json", BREAD).await.status, StatusCode::OK);
	assert_eq!(gateway.get(&format!("/v1/content/{name}")).await.body, BREAD);
}

#[tokio::test]
async fn should_not_serve_what_the_operator_blocked() {
	let gateway = with_alice().await;
	let (_, name) = address_of(BREAD);
	gateway.upload(&alice(), "application/json", BREAD).await;
	gateway
		.sql(&[&format!(
			"INSERT INTO content_blocked (cid, reason, at) VALUES ('{name}', 'a court said so', 1)"
		)])
		.await;
	let got = gateway.get(&format!("/v1/content/{name}")).await;
	assert_eq!(got.problem(), "/problems/gone");
	assert!(got.detail().contains("a court said so"));
	assert_eq!(gateway.upload(&alice(), "application/json", BREAD).await.problem(), "/problems/gone");
}

#[tokio::test]
async fn should_let_go_what_nothing_on_chain_names() {
	let gateway = with_alice().await;
	let (_, picture) = address_of(b"a picture");
	let page = format!(r#"{{"name":"Bread","image":"ipfs://{picture}"}}"#);
	gateway.upload(&alice(), "image/png", b"a picture").await;
	gateway.upload(&alice(), "application/json", page.as_bytes()).await;
	gateway.upload(&alice(), "text/plain", b"nobody names this").await;
	gateway.upload(&alice(), "text/plain", b"and this is new").await;
	let (_, page) = address_of(page.as_bytes());
	gateway
		.sql(&[
			&format!(
				"INSERT INTO listings (id, shop, product, metadata, stock, status, experience_fee, return_window, published, \
				 published_block, gone, details, block) VALUES (1, 1, '09521000001015', '{page}', 1, 'active', 0, 0, 1, 1, 0, '{{}}', 1)"
			),
			&format!("UPDATE contents SET stored = 1 WHERE cid <> '{}'", address_of(b"and this is new").1),
		])
		.await;
	// While the rows are behind, nothing goes.
	gateway.sql(&["UPDATE head SET time = 1"]).await;
	assert_eq!(gateway.contents.let_go().await.unwrap(), 0);
	gateway.sql(&[&format!("UPDATE head SET time = {}", now())]).await;
	assert_eq!(gateway.contents.let_go().await.unwrap(), 1);
	for (bytes, there) in
		[(&b"a picture"[..], true), (b"nobody names this", false), (b"and this is new", true)]
	{
		let got = gateway.get(&format!("/v1/content/{}", address_of(bytes).1)).await;
		assert_eq!(got.status.is_success(), there, "{}", String::from_utf8_lossy(bytes));
	}
	// The listing goes, and its description and picture with it.
	gateway.sql(&["UPDATE listings SET gone = 1"]).await;
	assert_eq!(gateway.contents.let_go().await.unwrap(), 2);
}

/// A node that speaks as much of Kubo's RPC as the gateway needs. `lies` is given in place of every block.
#[derive(Clone, Default)]
struct Ipfs {
	blocks: Arc<Mutex<HashMap<String, Vec<u8>>>>,
	lies: Arc<Mutex<Option<Vec<u8>>>>,
	calls: Arc<Mutex<Vec<String>>>,
}

impl Ipfs {
	async fn start(&self) -> String {
		async fn put(
			State(ipfs): State<Ipfs>,
			Query(query): Query<HashMap<String, String>>,
			body: Bytes,
		) -> String {
			assert_eq!((query["cid-codec"].as_str(), query["mhtype"].as_str()), ("raw", "sha2-256"));
			assert_eq!(query["pin"], "true");
			// The part between the empty line and the last boundary.
			let start = body.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
			let end = body.len() - body.windows(4).rev().position(|four| four == b"\r\n--").unwrap() - 4;
			let data = body.slice(start..end).to_vec();
			let key = cid::text(&cid::of(&data));
			ipfs.calls.lock().unwrap().push(format!("put {key}"));
			ipfs.blocks.lock().unwrap().insert(key.clone(), data);
			format!("{{\"Key\":\"{key}\",\"Size\":1}}")
		}
		async fn get(
			State(ipfs): State<Ipfs>,
			Query(query): Query<HashMap<String, String>>,
		) -> Result<Vec<u8>, StatusCode> {
			ipfs.calls.lock().unwrap().push(format!("get {}", query["arg"]));
			if let Some(lie) = ipfs.lies.lock().unwrap().clone() {
				return Ok(lie);
			}
			let found = ipfs.blocks.lock().unwrap().get(&query["arg"]).cloned();
			found.ok_or(StatusCode::INTERNAL_SERVER_ERROR)
		}
		async fn unpin(
			State(ipfs): State<Ipfs>,
			Query(query): Query<HashMap<String, String>>,
		) -> Result<String, (StatusCode, String)> {
			ipfs.calls.lock().unwrap().push(format!("rm {}", query["arg"]));
			match ipfs.blocks.lock().unwrap().remove(&query["arg"]) {
				Some(_) => Ok("{}".into()),
				None => Err((
					StatusCode::INTERNAL_SERVER_ERROR,
					"{\"Message\":\"not pinned or pinned indirectly\"}".into(),
				)),
			}
		}
		let router = Router::new()
			.route("/api/v0/block/put", post(put))
			.route("/api/v0/block/get", post(get))
			.route("/api/v0/pin/rm", post(unpin))
			.with_state(self.clone());
		let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
		let url = format!("http://{}", listener.local_addr().unwrap());
		tokio::spawn(async move { axum::serve(listener, router).await });
		url
	}
}

#[tokio::test]
async fn should_hand_contents_to_an_ipfs_node_and_fetch_what_is_missing() {
	let ipfs = Ipfs::default();
	let url = ipfs.start().await;
	let gateway = Gateway::open(|settings| settings.ipfs = Some(url)).await;
	gateway.account(&alice()).await;
	gateway.upload(&alice(), "application/json", BREAD).await;
	let (_, name) = address_of(BREAD);
	assert_eq!(gateway.contents.tell().await.unwrap(), 1);
	assert_eq!(gateway.contents.tell().await.unwrap(), 0, "once is enough");
	assert_eq!(ipfs.blocks.lock().unwrap().get(&name).map(Vec::as_slice), Some(BREAD));

	// What the chain names and is missing here comes from there; nothing else does.
	let (_, other) = address_of(b"{\"name\":\"From afar\"}");
	ipfs.blocks.lock().unwrap().insert(other.clone(), b"{\"name\":\"From afar\"}".to_vec());
	let path = format!("/v1/content/{other}");
	assert_eq!(gateway.get(&path).await.problem(), "/problems/not-found");
	assert!(!ipfs.calls.lock().unwrap().iter().any(|call| call.starts_with("get")));
	gateway
		.sql(&[&format!(
			"INSERT INTO parties (address, gln, contact, gone, details, block) VALUES ('x', '9521000000018', '{other}', 0, '{{}}', 1)"
		)])
		.await;
	let got = gateway.get(&path).await;
	assert_eq!((got.status, got.text().as_str()), (StatusCode::OK, "{\"name\":\"From afar\"}"));
	ipfs.blocks.lock().unwrap().clear();
	assert_eq!(gateway.get(&path).await.status, StatusCode::OK, "it is kept here now");

	let headers = signed(&alice(), Purpose::Delete, cid::parse(&name).unwrap(), 0, "", now());
	let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
	gateway.send(Method::DELETE, &format!("/v1/content/{name}"), &headers, "").await;
	assert_eq!(gateway.contents.tell().await.unwrap(), 1, "a block that is not pinned is no failure");
	assert_eq!(ipfs.calls.lock().unwrap().last(), Some(&format!("rm {name}")));
}

#[tokio::test]
async fn should_not_believe_an_ipfs_node_that_lies_and_wait_for_one_that_is_away() {
	let ipfs = Ipfs::default();
	let url = ipfs.start().await;
	*ipfs.lies.lock().unwrap() = Some(b"poison".to_vec());
	let gateway = Gateway::open(|settings| settings.ipfs = Some(url)).await;
	let (_, wanted) = address_of(b"bread");
	gateway
		.sql(&[&format!(
			"INSERT INTO parties (address, gln, contact, gone, details, block) VALUES ('x', '9521000000018', '{wanted}', 0, '{{}}', 1)"
		)])
		.await;
	let path = format!("/v1/content/{wanted}");
	let got = gateway.get(&path).await;
	assert_eq!(got.problem(), "/problems/bad-gateway");
	*ipfs.lies.lock().unwrap() = Some(vec![b'x'; (1 << 20) + 1]);
	assert!(gateway.get(&path).await.detail().contains("more than"), "an answer without end is cut off");

	let away = Gateway::open(|settings| settings.ipfs = Some("http://127.0.0.1:1".into())).await;
	away.account(&alice()).await;
	assert_eq!(away.upload(&alice(), "text/plain", b"bread").await.status, StatusCode::CREATED);
	assert_eq!(away.contents.tell().await.unwrap(), 0);
	let row = sqlx::query("SELECT attempts, due, error FROM content_replicas")
		.fetch_one(&away.store.pool)
		.await
		.unwrap();
	assert_eq!(row.get::<i64, _>("attempts"), 1);
	assert!(row.get::<i64, _>("due") > i64::try_from(now()).unwrap());
	assert!(!row.get::<String, _>("error").is_empty());
}

#[tokio::test]
async fn should_refuse_settings_that_are_none() {
	for (ipfs, url) in [
		(Some("https://x"), None),
		(Some("nonsense"), None),
		(None, Some("ftp://x")),
		(None, Some("https://x?y")),
	] {
		let gateway = Gateway::open(|_| ()).await;
		let settings = souk_gateway::content::Settings {
			folder: gateway.folder.path().join("other"),
			ipfs: ipfs.map(Into::into),
			public_url: url.map(Into::into),
			..souk_gateway::content::Settings::default()
		};
		let said =
			souk_gateway::content::Contents::open(settings, gateway.store.clone(), &gs1_support::facts());
		assert!(
			said.is_err_and(|why| why.contains("must be") || why.contains("relative URL")),
			"{ipfs:?} {url:?}"
		);
	}
}

#[tokio::test]
async fn should_answer_503_when_the_database_is_gone_and_live() {
	let gateway = with_alice().await;
	gateway.store.pool.close().await;
	let got = gateway.get(&format!("/v1/content/{}", address_of(BREAD).1)).await;
	assert_eq!(got.problem(), "/problems/database-unavailable");
	assert_eq!(
		gateway.upload(&alice(), "application/json", BREAD).await.status,
		StatusCode::SERVICE_UNAVAILABLE
	);
	assert_eq!(gateway.get("/01/09521000001015").await.status, StatusCode::SERVICE_UNAVAILABLE);
	assert_eq!(gateway.get("/epcis/v2/events").await.status, StatusCode::SERVICE_UNAVAILABLE);
}
