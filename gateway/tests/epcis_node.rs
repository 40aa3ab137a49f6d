// SPDX-License-Identifier: Apache-2.0

//! A capture on a real node: a document goes in, the calls that the job names are signed, and its events, history, passport and links
//! come out.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod follow_support;

use std::{
	collections::BTreeSet,
	process::{Command, Stdio},
	time::{Duration, Instant},
};

use follow_support::{free_port, node_program, send, submit, Node, Process};
use serde_json::{json, Value};
use souk_gateway::{chain::json::unhex, chain::Handle};
use subxt_signer::sr25519::{
	dev::{alice, bob},
	Keypair,
};

/// Signs a call that a job names, and waits until it is final.
async fn sign(handle: &Handle, signer: &Keypair, call: &Value) {
	let bytes = unhex(call["bytes"].as_str().unwrap()).unwrap();
	let name = call["call"].as_str().unwrap().strip_prefix("Trace.").unwrap();
	// The first two bytes name pallet and call, which the names do here.
	send(handle, signer, "Trace", name, bytes[2..].to_vec()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn should_put_a_document_on_record_by_the_calls_that_a_capture_names() {
	let Some(program) = node_program() else { return };
	let node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	let parties = [("9521000000018", alice()), ("9521000000025", bob())];
	for (gln, signer) in &parties {
		submit(&handle, signer, "Trace", "register_party", json!({ "gln": gln, "prefix": null })).await;
	}
	let folder = tempfile::tempdir().unwrap();
	let database = format!("sqlite:{}", folder.path().join("rows.db").display());
	let port = free_port();
	let listen = format!("127.0.0.1:{port}");
	let mut command = Command::new(env!("CARGO_BIN_EXE_souk-gateway"));
	command.args(["--node", &node.address(), "--database", &database, "--listen", &listen, "--content"]);
	command.arg(folder.path().join("content")).stdout(Stdio::null()).stderr(Stdio::null());
	let _gateway = Process(command.spawn().unwrap());
	let client =
		reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
	let url = |path: &str| format!("http://{listen}{path}");
	let get = |path: String| {
		let (client, url) = (client.clone(), url(&path));
		async move {
			let answer = client.get(url).send().await?;
			Ok::<_, reqwest::Error>((answer.status().as_u16(), answer.text().await?))
		}
	};
	let start = Instant::now();
	while !matches!(get("/health".into()).await, Ok((200, _))) {
		assert!(start.elapsed() < Duration::from_secs(60), "the gateway does not answer");
		tokio::time::sleep(Duration::from_millis(200)).await;
	}

	let document = include_str!("gs1_support/supply-chain.jsonld");
	let taken =
		client.post(url("/epcis/v2/capture")).header("content-type", "application/ld+json").body(document);
	let taken = taken.send().await.unwrap();
	assert_eq!(taken.status().as_u16(), 202, "{}", taken.text().await.unwrap());
	let job = taken.headers()["location"].to_str().unwrap().to_owned();
	let start = Instant::now();
	// A call is still named while its block is on its way to the rows.
	let mut signed = BTreeSet::new();
	let end = loop {
		let (_, text) = get(job.clone()).await.unwrap();
		let state: Value = serde_json::from_str(&text).unwrap();
		if state["running"] == false {
			break state;
		}
		assert!(start.elapsed() < Duration::from_secs(120), "{state:#}");
		for call in state["souk:calls"].as_array().unwrap() {
			let party = call["party"].as_str().unwrap();
			let signer =
				parties.iter().find(|(gln, _)| party.ends_with(gln)).map(|(_, signer)| signer).unwrap();
			if signed.insert(call.to_string()) {
				sign(&handle, signer, call).await;
			}
		}
		// What was signed is on record; the rows follow.
		let start = Instant::now();
		while start.elapsed() < Duration::from_secs(20) {
			let (_, text) = get(job.clone()).await.unwrap();
			let now: Value = serde_json::from_str(&text).unwrap();
			if now["souk:events"]["waiting"] != state["souk:events"]["waiting"] {
				break;
			}
			tokio::time::sleep(Duration::from_millis(200)).await;
		}
	};
	assert_eq!(end["success"], true, "{end:#}");
	assert!(signed.len() >= 2, "two parties sign");

	let (_, text) = get("/epcis/v2/events".into()).await.unwrap();
	let answer: Value = serde_json::from_str(&text).unwrap();
	let events = answer["epcisBody"]["queryResults"]["resultsBody"]["eventList"].as_array().unwrap();
	assert_eq!(events.len(), 5);
	assert_eq!(events[0]["ex:oven"]["ex:number"], 7, "in full");
	for (path, status, word) in [
		("/epcis/v2/epcs/urn:epc:id:sgtin:9521000.000101.A100/events", 200, "commissioning"),
		("/epcis/v2/events?EQ_source_possessing_party=https://id.gs1.org/417/9521000000018", 200, "shipping"),
		("/epcis/v2/events?EQ_bizTransaction_po=urn:epcglobal:cbv:bt:9521000000018:PO-7", 200, "shipping"),
		("/gs1/trace/01/09521000001015/21/A100", 200, "A100"),
		("/gs1/passport/01/09521000001015/21/A100", 200, "gs1:hasSerialNumber"),
		("/gs1/recall/01/09521000001015/21/A100", 200, "\"free\""),
		("/01/09521000001015/21/A100", 307, ""),
		("/01/09521000001015/21/A100?linkType=linkset", 200, "productPassport"),
		("/414/9521000000018?linkType=linkset", 200, "locationInfo"),
		("/gs1/trace/01/09521000001015/21/none", 404, "not-found"),
	] {
		let (found, text) = get(path.into()).await.unwrap();
		assert_eq!(found, status, "{path}: {text}");
		assert!(text.contains(word), "{path}: {text}");
	}
}
