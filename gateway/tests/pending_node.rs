// SPDX-License-Identifier: Apache-2.0

//! What is in blocks that are not final, of a node that is told when to make blocks and when they are final.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod follow_support;

use std::time::{Duration, Instant};

use axum::{body::Body, http::Request};
use follow_support::{address, node_program, submit, Node, Served};
use futures_util::StreamExt;
use serde_json::{json, Value};
use souk_gateway::chain::link::Link;
use subxt::rpcs::rpc_params;
use tower::ServiceExt;

/// Waits until what is pending is so.
async fn until(served: &Served, address: &str, so: impl Fn(&Value) -> bool) -> Value {
	let start = Instant::now();
	loop {
		let pending = served.found(address).await;
		if so(&pending) {
			return pending;
		}
		assert!(start.elapsed() < Duration::from_secs(20), "{address}: {pending}");
		tokio::time::sleep(Duration::from_millis(50)).await;
	}
}

/// Waits until a transaction is in the node's pool.
async fn waiting(link: &Link) {
	let start = Instant::now();
	while link.ask::<Vec<Value>>("author_pendingExtrinsics", rpc_params![]).await.unwrap().is_empty() {
		assert!(start.elapsed() < Duration::from_secs(20), "the transaction arrives");
		tokio::time::sleep(Duration::from_millis(20)).await;
	}
}

fn count(value: &Value, name: &str) -> usize {
	value[name].as_array().unwrap().len()
}

/// The next message of a stream by its name.
async fn message(body: &mut axum::body::BodyDataStream, text: &mut String, name: &str) -> (String, Value) {
	loop {
		while let Some((one, rest)) = text.split_once("\n\n") {
			let (one, rest) = (one.to_owned(), rest.to_owned());
			*text = rest;
			let field = |field: &str| one.lines().find_map(|line| line.strip_prefix(field)).map(str::trim);
			if field("event:") == Some(name) {
				return (one.clone(), serde_json::from_str(field("data:").unwrap()).unwrap());
			}
		}
		let part = tokio::time::timeout(Duration::from_secs(20), body.next()).await.expect("a message comes");
		text.push_str(std::str::from_utf8(&part.unwrap().unwrap()).unwrap());
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn should_show_what_is_not_final_apart_and_drop_what_is_undone() {
	let Some(program) = node_program() else { return };
	let node = Node::start(&program, &["--sealing", "86400000"]).await;
	let handle = node.handle().await;
	node.create_block(&handle, true).await;
	let mut served = Served::start(&handle).await;
	let answer = served
		.router
		.clone()
		.oneshot(Request::get("/v1/live?kinds=pending,account").body(Body::empty()).unwrap())
		.await
		.unwrap();
	let (mut live, mut text) = (answer.into_body().into_data_stream(), String::new());

	let alice = subxt_signer::sr25519::dev::alice();
	let bob = subxt_signer::sr25519::dev::bob();
	let sender = handle.clone();
	let (from, to) = (alice.clone(), address(&bob));
	let sent = tokio::spawn(async move {
		let transfer = json!({ "dest": { "Id": to }, "value": "1000000000000" });
		submit(&sender, &from, "Balances", "transfer_keep_alive", transfer).await;
	});
	let link = handle.link().await.unwrap();
	waiting(&link).await;
	let before = served.found("/v1/transactions").await;
	let best = node.create_block(&handle, false).await;

	let mine = format!("/v1/pending?signer={}", address(&alice));
	let pending = until(&served, &mine, |pending| count(pending, "transactions") == 1).await;
	assert_eq!((&pending["finalised"], &pending["at"]["finalised"]), (&json!(false), &json!(true)));
	let block = &pending["blocks"][0];
	assert_eq!(
		(block["hash"].as_str(), block["parent"].as_str()),
		(Some(&*best), pending["at"]["hash"].as_str())
	);
	let transaction = &pending["transactions"][0];
	assert_eq!(transaction["name"], "transfer_keep_alive");
	assert_eq!((&transaction["success"], &transaction["block_hash"]), (&json!(true), &json!(best)));
	assert_eq!(transaction["id"], format!("{}-{}", block["height"], 1));
	let hash = transaction["hash"].as_str().unwrap();
	for (address, many) in [
		(format!("/v1/pending?hash={hash}"), 1),
		(format!("/v1/pending?signer={}", address(&bob)), 0),
		(format!("/v1/pending?hash=0x{}", "0".repeat(64)), 0),
		("/v1/pending?order=1".into(), 0),
	] {
		assert_eq!(count(&served.found(&address).await, "transactions"), many, "{address}");
	}
	// Inherents are transactions too.
	assert!(count(&served.found("/v1/pending").await, "transactions") > 1);
	// Nothing of it is in the rows.
	assert_eq!(served.found("/v1/transactions").await["items"], before["items"]);
	let (raw, told) = message(&mut live, &mut text, "pending").await;
	assert!(!raw.contains("id:"), "a client does not go on from here: {raw}");
	assert_eq!((&told["blocks"][0]["hash"], &told["finalised"]), (&json!(best), &json!(false)));

	// Once it is final it is in the rows, and no more here.
	let done: bool = link.ask("engine_finalizeBlock", rpc_params![&best, Value::Null]).await.unwrap();
	assert!(done);
	sent.await.unwrap();
	served.level(&handle).await;
	assert_eq!(count(&served.found("/v1/pending").await, "blocks"), 0);
	let signed = served.items(&format!("/v1/transactions?signer={}", address(&alice))).await;
	assert_eq!(signed[0]["hash"].as_str(), Some(hash));

	// A block that another one of the same height takes the place of is undone.
	let first = node.create_block(&handle, false).await;
	until(&served, "/v1/pending", |pending| pending["blocks"][0]["hash"].as_str() == Some(&*first)).await;
	let remark = {
		let (sender, bob) = (handle.clone(), bob.clone());
		tokio::spawn(async move {
			submit(&sender, &bob, "System", "remark", json!({ "remark": "0x01" })).await;
		})
	};
	waiting(&link).await;
	let parent = json!(best);
	let mut rival = Value::Null;
	for above in [parent, Value::Null] {
		let above = if above.is_null() { rival["hash"].clone() } else { above };
		rival = link.ask("engine_createBlock", rpc_params![true, false, above]).await.unwrap();
	}
	let pending = until(&served, "/v1/pending", |pending| count(pending, "blocks") == 2).await;
	assert_eq!(pending["blocks"][1]["hash"], rival["hash"]);
	assert_ne!(pending["blocks"][0]["hash"].as_str(), Some(&*first));
	// It is never final.
	remark.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn should_show_the_steps_of_an_order_that_are_not_final() {
	let Some(program) = node_program() else { return };
	let node = Node::start(&program, &["--sealing", "86400000"]).await;
	let handle = node.handle().await;
	node.create_block(&handle, true).await;
	// While shops open and orders are placed, every transaction is final soon.
	let link = handle.link().await.unwrap();
	let sealing = {
		let link = link.clone();
		tokio::spawn(async move {
			for turn in 1_u32.. {
				// Without a transaction there is no block, but for one in two seconds: the pool may take a transaction that comes
				// with a block as one for the next, and see no next one.
				let empty = turn % 40 == 0;
				let _ = link.ask::<Value>("engine_createBlock", rpc_params![empty, true, Value::Null]).await;
				tokio::time::sleep(Duration::from_millis(50)).await;
			}
		})
	};
	follow_support::trade(&handle, 5).await;
	sealing.abort();
	let served = Served::start(&handle).await;
	let placed = served.items("/v1/orders?state=placed").await;
	let id = placed[0]["id"].as_i64().unwrap();
	let answer = served
		.router
		.clone()
		.oneshot(
			Request::get(format!("/v1/live?kinds=pending&about=order:{id}")).body(Body::empty()).unwrap(),
		)
		.await
		.unwrap();
	let (mut live, mut text) = (answer.into_body().into_data_stream(), String::new());

	let view = handle.runtime_api("CommerceApi", "order", &[json!(id.to_string())], None).await.unwrap();
	let end = json!({ "order": id.to_string(), "size": view["extent"] });
	let buyer = subxt_signer::sr25519::dev::bob();
	let sender = handle.clone();
	let sent = tokio::spawn(async move { submit(&sender, &buyer, "Orders", "cancel_order", end).await });
	waiting(&link).await;
	let best = node.create_block(&handle, false).await;

	let address = format!("/v1/pending?order={id}");
	let pending = until(&served, &address, |pending| count(pending, "orders") == 1).await;
	let steps = pending["orders"][0]["steps"].as_array().unwrap();
	assert!(steps
		.iter()
		.any(|step| step["name"] == "order_settled" && step["details"]["state"] == "Cancelled"));
	assert_eq!(pending["orders"][0]["order"], id);
	assert_eq!(count(&pending, "transactions"), 1);
	assert_eq!(pending["transactions"][0]["name"], "cancel_order");
	let other = served.found(&format!("/v1/pending?order={}", id + 1)).await;
	assert_eq!((count(&other, "orders"), count(&other, "transactions"), count(&other, "blocks")), (0, 0, 1));
	// The row of the order is as it was.
	assert_eq!(served.found(&format!("/v1/orders/{id}")).await["state"], "placed");
	let (_, told) = message(&mut live, &mut text, "pending").await;
	assert_eq!((&told["orders"], &told["finalised"]), (&pending["orders"], &json!(false)));
	let _: bool = link.ask("engine_finalizeBlock", rpc_params![&best, Value::Null]).await.unwrap();
	sent.await.unwrap();
}
