// SPDX-License-Identifier: Apache-2.0

//! Live streams: what is new, in order, and nothing twice after a client comes back.

use std::{sync::Arc, time::Duration};

use axum::{body::Body, http::Request};
use futures_util::StreamExt;
use serde_json::Value;
use souk_gateway::config::Settings;
use tower::ServiceExt;

use crate::{
	rows::{self, HEAD},
	support::{Gateway, BOB},
};

/// A message: its number, its name and its data.
pub type Message = (String, String, Value);

/// A stream of messages.
pub struct Stream {
	body: axum::body::BodyDataStream,
	text: String,
}

impl Stream {
	/// Opens one, after the message with the number `last`.
	pub async fn open(gateway: &Gateway, address: &str, last: Option<&str>) -> Self {
		let mut request = Request::get(address);
		if let Some(last) = last {
			request = request.header("last-event-id", last);
		}
		let answer = gateway.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
		assert_eq!(answer.status(), 200);
		assert_eq!(answer.headers()["content-type"], "text/event-stream");
		Self { body: answer.into_body().into_data_stream(), text: String::new() }
	}

	/// The next message, if it comes in time.
	pub async fn next(&mut self) -> Option<Message> {
		loop {
			if let Some((block, rest)) = self.text.split_once("\n\n") {
				let (block, rest) = (block.to_string(), rest.to_string());
				self.text = rest;
				let field = |name: &str| {
					block
						.lines()
						.find_map(|line| line.strip_prefix(name).map(|value| value.trim().to_string()))
				};
				if let (Some(id), Some(event), Some(data)) = (field("id:"), field("event:"), field("data:")) {
					return Some((id, event, serde_json::from_str(&data).unwrap()));
				}
				continue;
			}
			let part = tokio::time::timeout(Duration::from_secs(3), self.body.next()).await.ok()??;
			self.text.push_str(std::str::from_utf8(&part.unwrap()).unwrap());
		}
	}

	async fn ids(&mut self, many: usize) -> Vec<String> {
		let mut ids = Vec::new();
		while ids.len() < many {
			ids.push(self.next().await.expect("a message comes").0);
		}
		ids
	}
}

/// A gateway that hears of new heads.
async fn gateway() -> Gateway {
	let gateway = Gateway::sqlite().await;
	let (live, store) = (Arc::clone(&gateway.app.live), gateway.app.store.clone());
	tokio::spawn(async move { live.follow(&store).await });
	gateway
}

async fn next_block(gateway: &Gateway, height: i64) {
	let store = &gateway.app.store;
	rows::block(store, height).await;
	rows::event(store, height, 0, "Orders", "OrderAccepted", &[("order", "2"), ("account", BOB)]).await;
	rows::event(store, height, 1, "Shops", "Restocked", &[("listing", "1"), ("shop", "1")]).await;
	rows::head(store, height).await;
}

#[tokio::test]
async fn should_tell_of_each_event_and_then_of_the_block() {
	let gateway = gateway().await;
	let mut stream = Stream::open(&gateway, "/v1/live", None).await;
	next_block(&gateway, HEAD + 1).await;
	let (id, name, data) = stream.next().await.unwrap();
	assert_eq!((id.as_str(), name.as_str()), ("10-0", "orders"));
	assert_eq!(data["name"], "OrderAccepted");
	assert_eq!(data["transaction"], "10-1");
	assert_eq!(data["about"][1], serde_json::json!({ "kind": "order", "reference": "2" }));
	assert_eq!(stream.next().await.unwrap().1, "shops");
	let (id, name, data) = stream.next().await.unwrap();
	assert_eq!((id.as_str(), name.as_str(), data["height"].as_i64()), ("10", "block", Some(10)));
	next_block(&gateway, HEAD + 2).await;
	assert_eq!(stream.ids(3).await, ["11-0", "11-1", "11"]);
}

#[tokio::test]
async fn should_go_on_where_a_client_was() {
	let gateway = gateway().await;
	for height in HEAD + 1..=HEAD + 3 {
		next_block(&gateway, height).await;
	}
	let mut all = Stream::open(&gateway, "/v1/live", Some(&HEAD.to_string())).await;
	let all = all.ids(9).await;
	assert_eq!(all, ["10-0", "10-1", "10", "11-0", "11-1", "11", "12-0", "12-1", "12"]);
	for (place, last) in all.iter().enumerate() {
		let rest = all[place + 1..].to_vec();
		let mut by_header = Stream::open(&gateway, "/v1/live", Some(last)).await;
		assert_eq!(by_header.ids(rest.len()).await, rest, "after {last}");
		let mut by_query = Stream::open(&gateway, &format!("/v1/live?after={last}"), None).await;
		assert_eq!(by_query.ids(rest.len()).await, rest, "after {last}");
	}
	// What is long past comes in many parts, and all of it once.
	let mut whole = Stream::open(&gateway, "/v1/live", Some("0")).await;
	let whole = whole.ids(28).await;
	assert_eq!(whole.first().map(String::as_str), Some("1-0"));
	assert_eq!(whole.last().map(String::as_str), Some("12"));
}

#[tokio::test]
async fn should_send_more_than_is_read_at_once_without_a_gap() {
	let gateway = gateway().await;
	let store = &gateway.app.store;
	for height in HEAD + 1..=HEAD + 3 {
		rows::block(store, height).await;
		for index in 0..250 {
			rows::event(store, height, index, "Orders", "OrderAccepted", &[]).await;
		}
	}
	for height in HEAD + 4..=HEAD + 300 {
		rows::block(store, height).await;
	}
	rows::event(store, HEAD + 300, 0, "Orders", "OrderAccepted", &[]).await;
	rows::head(store, HEAD + 300).await;
	let mut stream = Stream::open(&gateway, "/v1/live", Some(&HEAD.to_string())).await;
	let ids = stream.ids(3 * 251 + 297 + 1).await;
	let mut expected = Vec::new();
	for height in HEAD + 1..=HEAD + 300 {
		let events = match height - HEAD {
			1..=3 => 250,
			300 => 1,
			_ => 0,
		};
		expected.extend((0..events).map(|index| format!("{height}-{index}")));
		expected.push(height.to_string());
	}
	assert_eq!(ids, expected);
}

#[tokio::test]
async fn should_send_what_is_asked_for_alone() {
	let gateway = gateway().await;
	next_block(&gateway, HEAD + 1).await;
	for (query, ids) in [
		("kinds=order", vec!["10-0"]),
		("kinds=shop,block", vec!["10-1", "10"]),
		("kinds=block", vec!["10"]),
		("about=listing:1", vec!["10-1"]),
		("kinds=order&about=shop:1", vec![]),
	] {
		let mut stream = Stream::open(&gateway, &format!("/v1/live?{query}&after={HEAD}"), None).await;
		assert_eq!(stream.ids(ids.len()).await, ids, "{query}");
	}
	let mut stream = Stream::open(&gateway, &format!("/v1/live?kinds=account&after={HEAD}"), None).await;
	assert_eq!(stream.ids(1).await, ["10-0"]);
	next_block(&gateway, HEAD + 2).await;
	assert_eq!(stream.ids(1).await, ["11-0"]);
}

#[tokio::test]
async fn should_serve_so_many_streams_and_end_them_when_it_stops() {
	let gateway =
		Gateway::with(Settings { live_streams: 1, requests_per_minute: 0, ..Settings::default() }).await;
	let mut stream = Stream::open(&gateway, "/v1/live", None).await;
	let said = gateway.get("/v1/live").await;
	assert!(said.problem("overloaded").contains("as many live streams as it may"));
	assert!(!said.header("retry-after").is_empty());
	gateway.app.live.stop();
	let ended = tokio::time::timeout(Duration::from_secs(3), stream.next()).await;
	assert_eq!(ended.expect("the stream ends"), None);
	drop(stream);
	// The place is free again; the gateway that stops ends this one at once.
	assert_eq!(gateway.get("/v1/live").await.status, 200);
}
