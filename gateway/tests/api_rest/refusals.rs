// SPDX-License-Identifier: Apache-2.0

//! What is wrong with a request gets one clear answer.

use std::time::Duration;

use axum::{
	body::Body,
	http::{header, Method, Request, StatusCode},
};
use souk_gateway::config::Settings;

use crate::{
	rows::COFFEE,
	support::{facts, postgres, Gateway, ALICE},
};

#[tokio::test]
async fn should_name_what_is_wrong_with_a_parameter() {
	let gateway = Gateway::sqlite().await;
	let wrong_digit = COFFEE.replace("52", "53");
	for (address, slug, word) in [
		(
			"/v1/orders?staet=placed".to_string(),
			"unknown-parameter",
			"no parameter \"staet\"; there are buyer, ",
		),
		("/v1/orders/1?x=1".into(), "unknown-parameter", "this address has no parameters"),
		("/v1/orders?state=placed&state=ruled".into(), "invalid-parameter", "state: it is there twice"),
		("/v1/orders?limit=0".into(), "invalid-parameter", "limit: is a number from 1 to 200"),
		("/v1/orders?limit=1000".into(), "invalid-parameter", "limit: is a number from 1 to 200"),
		("/v1/orders?limit=ten".into(), "invalid-parameter", "limit: "),
		("/v1/orders?direction=sideways".into(), "invalid-parameter", "direction: is newest or oldest"),
		("/v1/orders?shop=-1".into(), "invalid-parameter", "shop: is a whole number below 2^63"),
		(
			"/v1/orders?shop=9223372036854775808".into(),
			"invalid-parameter",
			"shop: is a whole number below 2^63",
		),
		("/v1/orders?buyer=Bob".into(), "invalid-parameter", "buyer: \"Bob\" is not an SS58 address"),
		("/v1/orders?from=yesterday".into(), "invalid-parameter", "from: \"yesterday\" is no moment"),
		("/v1/orders?is_final=maybe".into(), "invalid-parameter", "is_final: "),
		(format!("/v1/listings?gtin={wrong_digit}"), "invalid-parameter", "gtin: the check digit of"),
		("/v1/listings?query=".into(), "invalid-parameter", "query: has 1 to 200 characters"),
		("/v1/listings?query=%22".into(), "invalid-parameter", "query: has no letter and no digit"),
		("/v1/search".into(), "invalid-parameter", "query"),
		("/v1/orders/x".into(), "invalid-parameter", "id: is a whole number below 2^63"),
		("/v1/orders/1.5".into(), "invalid-parameter", "id: is a whole number below 2^63"),
		("/v1/orders/%FF".into(), "invalid-parameter", "UTF-8"),
		(format!("/v1/products/{wrong_digit}"), "invalid-parameter", "gtin: the check digit of"),
		("/v1/parties/0614141073468".into(), "invalid-parameter", "party: the check digit of"),
		("/v1/accounts/nobody".into(), "invalid-parameter", "account: \"nobody\" is not an SS58 address"),
		("/v1/blocks/0x12".into(), "invalid-parameter", "block: a hash is 0x and 64"),
		("/v1/blocks/1-1".into(), "invalid-parameter", "block: is a height or a hash"),
		("/v1/events/7".into(), "invalid-parameter", "event: is <height>-<index>"),
		("/v1/items/abc".into(), "invalid-parameter", "item: "),
		(format!("/v1/items/01%2F{wrong_digit}%2F21%2FA1/history"), "invalid-parameter", "item: "),
		(format!("/v1/recalls/{wrong_digit}/L1"), "invalid-parameter", "gtin: the check digit of"),
		(
			"/v1/shops/1/statement?from=2026-12-01&to=2026-11-30".into(),
			"invalid-parameter",
			"from: is before to",
		),
		(
			"/v1/shops/1/statement?from=2020-01-01&to=2026-11-30".into(),
			"invalid-parameter",
			"at most 366 days",
		),
		("/v1/shops/1/statement?format=pdf".into(), "invalid-parameter", "format: "),
		("/v1/live?kinds=Order".into(), "invalid-parameter", "kinds: "),
		("/v1/live?about=order".into(), "invalid-parameter", "about: is <kind>:<reference>"),
		("/v1/live?after=x".into(), "invalid-parameter", "after: is <height>-<index>"),
	] {
		let said = gateway.get(&address).await;
		assert_eq!(said.status, StatusCode::BAD_REQUEST, "{address}");
		let detail = said.problem(slug);
		assert!(detail.contains(word), "{address}: {detail}");
	}
}

#[tokio::test]
async fn should_say_that_what_is_not_there_is_not_there() {
	let gateway = Gateway::sqlite().await;
	for address in [
		"/v1/orders/99".to_string(),
		"/v1/shops/99".into(),
		"/v1/shops/99/statement".into(),
		"/v1/shops/2/book".into(),
		"/v1/listings/99".into(),
		"/v1/blocks/99".into(),
		"/v1/transactions/99-0".into(),
		"/v1/events/99-0".into(),
		"/v1/assets/99".into(),
		"/v1/products/09521000000025".into(),
		format!("/v1/items/01%2F{COFFEE}%2F21%2FNONE"),
		format!("/v1/items/01%2F{COFFEE}%2F21%2FNONE/history"),
		format!("/v1/recalls/{COFFEE}/L9"),
		format!("/v1/testers/{ALICE}"),
	] {
		let said = gateway.get(&address).await;
		assert_eq!(said.status, StatusCode::NOT_FOUND, "{address}");
		assert!(said.problem("not-found").ends_with("is not there"), "{address}");
	}
	for address in ["/v1/nothing", "/nothing", "/v1/orders/1/2", "/v2/orders", "/v1/"] {
		let said = gateway.get(address).await;
		assert_eq!(said.status, StatusCode::NOT_FOUND, "{address}");
		assert_eq!(said.problem("no-such-route"), format!("there is nothing at {address}"));
		assert_eq!(said.json()["instance"], *address);
	}
	let page = gateway.found("/problems/no-such-route").await;
	assert_eq!(
		(page["status"].as_i64(), page["type"].as_str()),
		(Some(404), Some("/problems/no-such-route"))
	);
	assert_eq!(gateway.get("/problems/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn should_refuse_methods_bodies_and_forms_that_a_resource_does_not_take() {
	let gateway = Gateway::sqlite().await;
	for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
		let said = gateway.send(method.clone(), "/v1/orders", Body::empty()).await;
		assert_eq!(said.status, StatusCode::METHOD_NOT_ALLOWED);
		assert_eq!(said.problem("method-not-allowed"), format!("/v1/orders does not take {method}"));
		assert!(said.header("allow").contains("GET"), "{}", said.header("allow"));
	}
	let large = vec![b'x'; 10 * 1024 * 1024];
	let request =
		Request::get("/v1/orders").header(header::CONTENT_LENGTH, large.len()).body(Body::from(large));
	let said = gateway.ask(request.unwrap()).await;
	assert_eq!(said.status, StatusCode::PAYLOAD_TOO_LARGE);
	assert!(said.problem("payload-too-large").contains("65536 bytes"));

	let said = gateway.get_with("/v1/orders", "accept", "text/html, application/xml;q=0.9").await;
	assert_eq!(said.status, StatusCode::NOT_ACCEPTABLE);
	assert!(said.problem("not-acceptable").contains("the answer is application/json"));
	let said = gateway.get_with("/v1/orders", "accept", "text/html, */*;q=0.1").await;
	assert_eq!(said.status, StatusCode::OK);

	let said = gateway.get(&format!("/v1/orders?state={}", "x".repeat(9_000))).await;
	assert_eq!(said.status, StatusCode::URI_TOO_LONG);
	said.problem("address-too-long");
}

#[tokio::test]
async fn should_answer_heads_and_pages_of_other_origins() {
	let gateway = Gateway::sqlite().await;
	let head = gateway.send(Method::HEAD, "/v1/orders/1", Body::empty()).await;
	let get = gateway.get("/v1/orders/1").await;
	assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
	assert_eq!(head.header("etag"), get.header("etag"));
	assert_eq!(get.header("access-control-allow-origin"), "*");
	assert!(get.header("access-control-expose-headers").contains("souk-block"));
	assert_eq!(get.header("x-content-type-options"), "nosniff");
	assert_eq!(get.header("x-frame-options"), "DENY");
	assert!(get.header("content-security-policy").starts_with("default-src 'none'"));

	let preflight = Request::builder()
		.method(Method::OPTIONS)
		.uri("/v1/orders")
		.header(header::ORIGIN, "https://shop.example")
		.header(header::ACCESS_CONTROL_REQUEST_METHOD, "GET")
		.header(header::ACCESS_CONTROL_REQUEST_HEADERS, "if-none-match")
		.body(Body::empty());
	let said = gateway.ask(preflight.unwrap()).await;
	assert_eq!(said.status, StatusCode::NO_CONTENT);
	assert!(said.header("access-control-allow-methods").contains("GET"));
	assert!(said.header("access-control-allow-headers").contains("if-none-match"));
	// A failure can be read by such a page too.
	let said = gateway.get("/v1/orders/99").await;
	assert_eq!(said.header("access-control-allow-origin"), "*");
}

#[tokio::test]
async fn should_let_a_client_ask_so_often_and_no_oftener() {
	let settings = Settings { requests_per_minute: 60, burst: 3, ..Settings::default() };
	let gateway = Gateway::with(settings).await;
	for left in [2, 1, 0] {
		let said = gateway.get("/v1/orders/1").await;
		assert_eq!(said.status, StatusCode::OK);
		assert_eq!(said.header("ratelimit"), format!("\"address\";r={left};t=0"));
		assert_eq!(said.header("ratelimit-policy"), "\"address\";q=3;w=3");
	}
	let said = gateway.get("/v1/orders/1").await;
	assert_eq!(said.status, StatusCode::TOO_MANY_REQUESTS);
	assert!(said.problem("too-many-requests").contains("60 times a minute"));
	assert_eq!(said.header("retry-after"), "1");
	tokio::time::sleep(Duration::from_millis(1_100)).await;
	assert_eq!(gateway.get("/v1/orders/1").await.status, StatusCode::OK);
}

#[tokio::test]
async fn should_say_that_nothing_is_indexed_yet() {
	let folder = tempfile::tempdir().unwrap();
	let url = format!("sqlite:{}", folder.path().join("rows.db").display());
	let gateway = Gateway::open(&url, folder, Settings::default(), false).await;
	let said = gateway.get("/v1/orders").await;
	assert_eq!(said.status, StatusCode::SERVICE_UNAVAILABLE);
	assert!(said.problem("not-ready").contains("no block is indexed yet"));
	assert!(!said.header("retry-after").is_empty());
	assert_eq!(gateway.get("/health").await.status, StatusCode::OK);
	assert_eq!(gateway.get("/ready").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn should_say_that_the_database_is_gone_and_answer_again_when_it_is_back() {
	let Some((mut server, gateway)) = postgres().await else { return };
	assert_eq!(gateway.get("/v1/orders/1").await.status, StatusCode::OK);
	server.stop();
	for address in ["/v1/orders/1", "/v1/orders", "/v1/search?query=1"] {
		let said = tokio::time::timeout(Duration::from_secs(11), gateway.get(address)).await.unwrap();
		assert_eq!(said.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
		said.problem("database-unavailable");
		assert!(!said.header("retry-after").is_empty());
	}
	assert_eq!(gateway.get("/health").await.status, StatusCode::OK);
	let ready = gateway.get("/ready").await;
	assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
	assert_ne!(ready.json()["database"], "ok");
	assert_eq!(gateway.get("/metrics").await.status, StatusCode::OK);
	server.restart().await;
	for _ in 0..50 {
		if gateway.get("/v1/orders/1").await.status == StatusCode::OK {
			return;
		}
		tokio::time::sleep(Duration::from_millis(200)).await;
	}
	panic!("the gateway does not find the database again");
}

#[tokio::test]
async fn should_not_say_more_of_a_mistake_of_its_own_than_that_there_is_one() {
	let gateway = Gateway::sqlite().await;
	let pool = &gateway.app.store.pool;
	sqlx::query("UPDATE orders SET details = 'no json' WHERE id = 1").execute(pool).await.unwrap();
	let said = gateway.get("/v1/orders/1").await;
	assert_eq!(said.status, StatusCode::INTERNAL_SERVER_ERROR);
	assert_eq!(said.problem("internal"), "the gateway could not read its own rows; its log says more");
	sqlx::query("DROP TABLE order_legs").execute(pool).await.unwrap();
	let said = gateway.get("/v1/legs").await;
	assert_eq!(said.status, StatusCode::INTERNAL_SERVER_ERROR);
	assert!(!said.problem("internal").contains("order_legs"));
	assert_eq!(facts().chain, gateway.found("/v1").await["chain"]);
}
