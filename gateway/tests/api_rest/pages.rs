// SPDX-License-Identifier: Apache-2.0

//! Pages: every row once, whatever is added meanwhile, and no cursor that does not belong.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::Value;

use crate::{
	rows::{self, hash, HEAD},
	support::{postgres, Gateway, BOB},
};

/// What tells a row of any list apart: all of it, but for what may change.
fn name(row: &Value) -> String {
	let mut row = row.clone();
	for changing in ["block", "details"] {
		row.as_object_mut().unwrap().remove(changing);
	}
	row.to_string()
}

/// Walks over a list page by page. What it saw, in order.
async fn walk(gateway: &Gateway, address: &str, limit: usize) -> Vec<Value> {
	let separator = if address.contains('?') { '&' } else { '?' };
	let mut seen = Vec::new();
	let mut cursor = String::new();
	for _ in 0..1_000 {
		let page = gateway.found(&format!("{address}{separator}limit={limit}{cursor}")).await;
		let items = page["items"].as_array().unwrap();
		assert!(items.len() <= limit, "{address}");
		seen.extend(items.iter().cloned());
		match page["next"].as_str() {
			Some(next) => {
				assert_eq!(items.len(), limit, "{address}: a page before the last is full");
				cursor = format!("&cursor={next}");
			},
			None => return seen,
		}
	}
	panic!("{address} does not end");
}

async fn should_walk_every_list(gateway: &Gateway) {
	let description = gateway.found("/openapi.json").await;
	let mut lists = 0;
	for (path, verbs) in description["paths"].as_object().unwrap() {
		let parameters = verbs["get"]["parameters"].as_array();
		let paged = parameters.into_iter().flatten().any(|parameter| parameter["name"] == "direction");
		if !paged || path.contains('{') {
			continue;
		}
		let all = gateway.found(path).await["items"].as_array().unwrap().clone();
		let newest = walk(gateway, path, 1).await;
		assert_eq!(newest, all, "{path}");
		let mut oldest = walk(gateway, &format!("{path}?direction=oldest"), 2).await;
		oldest.reverse();
		assert_eq!(oldest, all, "{path}, from the oldest");
		let apart: BTreeSet<String> = all.iter().map(name).collect();
		assert_eq!(apart.len(), all.len(), "{path} shows a row twice");
		lists += 1;
	}
	assert!(lists >= 35, "{lists}");
}

#[tokio::test]
async fn should_show_every_row_of_every_list_once() {
	should_walk_every_list(&Gateway::sqlite().await).await;
}

#[tokio::test]
async fn should_show_every_row_of_every_list_once_on_postgresql() {
	let Some((_server, gateway)) = postgres().await else { return };
	should_walk_every_list(&gateway).await;
}

#[tokio::test]
async fn should_miss_no_row_while_rows_are_added_and_change() {
	let gateway = Gateway::sqlite().await;
	let store = &gateway.app.store;
	for id in 4..=30 {
		rows::order(store, id, 1, "placed", BOB).await;
	}
	let there: BTreeSet<i64> = (1..=30).collect();
	let (mut seen, mut cursor, mut next_id) = (Vec::new(), String::new(), 31);
	loop {
		let page = gateway.found(&format!("/v1/orders?limit=4{cursor}")).await;
		seen.extend(page["items"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()));
		// Between two pages orders come, and those that are there move on.
		rows::order(store, next_id, 2, "placed", BOB).await;
		next_id += 1;
		sqlx::query("UPDATE orders SET state = 'accepted', block = block + 1")
			.execute(&store.pool)
			.await
			.unwrap();
		match page["next"].as_str() {
			Some(next) => cursor = format!("&cursor={next}"),
			None => break,
		}
	}
	assert_eq!(seen.len(), there.len());
	assert_eq!(seen.into_iter().collect::<BTreeSet<i64>>(), there);

	// From the oldest on, what is added behind the page is seen too.
	let oldest = walk(&gateway, "/v1/orders?direction=oldest", 7).await;
	assert_eq!(oldest.len() as i64, next_id - 1);
}

#[tokio::test]
async fn should_refuse_a_cursor_of_another_list_or_of_other_filters() {
	let gateway = Gateway::sqlite().await;
	let page = gateway.found("/v1/orders?limit=1").await;
	let cursor = page["next"].as_str().unwrap().to_string();
	assert_eq!(gateway.get(&format!("/v1/orders?limit=3&cursor={cursor}")).await.status, StatusCode::OK);
	for address in [
		format!("/v1/shops?cursor={cursor}"),
		format!("/v1/orders?shop=1&cursor={cursor}"),
		format!("/v1/orders?direction=oldest&cursor={cursor}"),
		format!("/v1/orders?cursor={}", &cursor[..cursor.len() - 4]),
		format!("/v1/orders?cursor={cursor}AAAA"),
		"/v1/orders?cursor=".to_string(),
		"/v1/orders?cursor=1".to_string(),
		"/v1/orders?cursor=%00".to_string(),
		format!("/v1/orders?cursor={}", "A".repeat(3_000)),
	] {
		let said = gateway.get(&address).await;
		assert_eq!(said.status, StatusCode::BAD_REQUEST, "{address}");
		assert!(said.problem("malformed-cursor").starts_with("cursor: "), "{address}");
	}
}

#[tokio::test]
async fn should_answer_304_while_what_was_asked_for_is_the_same() {
	let gateway = Gateway::sqlite().await;
	let first = gateway.get("/v1/orders/1").await;
	assert_eq!(first.header("souk-block"), format!("{HEAD} {}", hash(HEAD)));
	let tag = first.header("etag").to_string();
	assert!(tag.starts_with("W/\""));
	let again = gateway.get_with("/v1/orders/1", "if-none-match", &tag).await;
	assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));

	// A new block alone changes nothing about the order, and the answer is true of the new block.
	rows::block(&gateway.app.store, HEAD + 1).await;
	rows::head(&gateway.app.store, HEAD + 1).await;
	let later = gateway.get_with("/v1/orders/1", "if-none-match", &format!("\"x\", {tag}")).await;
	assert_eq!(later.status, StatusCode::NOT_MODIFIED);
	assert_eq!(later.header("souk-block"), format!("{} {}", HEAD + 1, hash(HEAD + 1)));

	sqlx::query("UPDATE orders SET state = 'ruled' WHERE id = 1")
		.execute(&gateway.app.store.pool)
		.await
		.unwrap();
	let changed = gateway.get_with("/v1/orders/1", "if-none-match", &tag).await;
	assert_eq!(changed.status, StatusCode::OK);
	assert_ne!(changed.header("etag"), tag);
	let description = gateway.get("/openapi.json").await;
	let same = gateway.get_with("/openapi.json", "if-none-match", description.header("etag")).await;
	assert_eq!(same.status, StatusCode::NOT_MODIFIED);
}
