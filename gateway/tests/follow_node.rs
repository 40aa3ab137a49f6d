// SPDX-License-Identifier: Apache-2.0

//! Following a real node, on both databases: every row once, whatever happens in between.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod follow_support;

use std::{collections::BTreeMap, process::Output, sync::Arc, time::Duration};

use follow_support::{
	address, difference, dump, gateway, node_program, submit, trade, Node, Postgres, Process, Served,
};
use serde_json::{json, Value};
use souk_gateway::{
	chain::{Failure, Handle},
	follow::{Follower, Options, Status},
	store::{Error, Store},
};
use sqlx::Row;

/// A generator of numbers that is the same every time: xorshift.
struct Dice(u64);

impl Dice {
	fn below(&mut self, bound: u64) -> u64 {
		self.0 ^= self.0 << 13;
		self.0 ^= self.0 >> 7;
		self.0 ^= self.0 << 17;
		self.0 % bound
	}
}

fn level(node: &str, database: &str) -> Output {
	let content = tempfile::tempdir().unwrap();
	let output = gateway(node, database, content.path(), &["--exit"]).output().unwrap();
	let text = String::from_utf8_lossy(&output.stdout).into_owned();
	assert!(
		output.status.success() && text.contains("RESULT height="),
		"{text}{}",
		String::from_utf8_lossy(&output.stderr)
	);
	output
}

async fn rows(database: &str) -> BTreeMap<String, Vec<String>> {
	let store = Store::open(database).await.unwrap();
	let all = dump(&store).await;
	store.pool.close().await;
	all
}

async fn one(store: &Store, question: &'static str) -> Vec<Option<String>> {
	let row = sqlx::query(question).fetch_one(&store.pool).await.unwrap();
	(0..row.len()).map(|place| row.try_get(place).unwrap()).collect()
}

fn sqlite(folder: &tempfile::TempDir, name: &str) -> String {
	format!("sqlite:{}", folder.path().join(name).display())
}

/// Kills the gateway at moments that the dice choose, until it was let run to its end.
async fn killed(node: &str, database: &str, times: u64, seed: u64) {
	let content = tempfile::tempdir().unwrap();
	let mut dice = Dice(seed);
	for _ in 0..times {
		let mut process = Process(gateway(node, database, content.path(), &["--exit"]).spawn().unwrap());
		tokio::time::sleep(Duration::from_millis(40 + dice.below(400))).await;
		process.kill();
	}
	level(node, database);
}

#[tokio::test(flavor = "multi_thread")]
async fn should_write_every_row_once_when_killed_at_random_points_on_both_databases() {
	let Some(program) = node_program() else { return };
	let node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	let shop = trade(&handle, 12).await;
	let folder = tempfile::tempdir().unwrap();

	let straight = sqlite(&folder, "straight.db");
	level(&node.address(), &straight);
	let first = rows(&straight).await;
	check_trade(&straight, &handle, shop).await;
	// What statements add up is what the orders come to.
	assert!(!first["shop_days"].is_empty());
	let store = Store::open(&straight).await.unwrap();
	let mut writer = store.writer(handle.facts()).await.unwrap().unwrap();
	writer.add_up().await.unwrap();
	drop(writer);
	store.pool.close().await;
	assert_eq!(difference(&first, &rows(&straight).await), None);

	let broken = sqlite(&folder, "broken.db");
	killed(&node.address(), &broken, 25, 0x5eed).await;
	assert_eq!(difference(&first, &rows(&broken).await), None);

	// Once more: nothing is left to write, and nothing is written twice.
	level(&node.address(), &broken);
	assert_eq!(difference(&first, &rows(&broken).await), None);

	if let Some(postgres) = Postgres::start().await {
		let url = postgres.database("straight").await;
		level(&node.address(), &url);
		assert_eq!(difference(&first, &rows(&url).await), None);
		let url = postgres.database("broken").await;
		killed(&node.address(), &url, 25, 0xd1ce).await;
		assert_eq!(difference(&first, &rows(&url).await), None);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn should_mark_and_rank_listings_as_the_chain_does() {
	let Some(program) = node_program() else { return };
	let mut node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	trade(&handle, 4).await;
	let served = Served::start(&handle).await;
	let listings = served.items("/v1/listings").await;
	assert!(listings.len() >= 2);
	for listing in &listings {
		let id = listing["id"].to_string();
		let view = handle.runtime_api("CommerceApi", "listing", &[json!(id)], None).await.unwrap();
		let said = served.found(&format!("/v1/listings/{id}")).await;
		assert_eq!(said["mark"]["rank"].to_string(), view["rank"].to_string());
		assert_eq!(
			(&said["mark"]["certified"], &said["mark"]["verdict"]),
			(&json!(false), &json!("unknown"))
		);
		assert_eq!((&said["judged"], &said["unknown_because"]), (&Value::Null, &Value::Null));
		assert_eq!(said["stock"].to_string(), view["stock"].to_string());
	}
	// The rest of the answer does not need the node.
	node.stop();
	let said = served.found(&format!("/v1/listings/{}", listings[0]["id"])).await;
	assert_eq!(said["mark"], Value::Null);
	assert!(said["unknown_because"].as_str().unwrap().contains("node"), "{said}");
	assert_eq!(said["stock"], listings[0]["stock"]);
}

/// Rows against what the chain's own interface says.
async fn check_trade(database: &str, handle: &Arc<Handle>, shop: u64) {
	let store = Store::open(database).await.unwrap();
	let view = handle.runtime_api("CommerceApi", "shop", &[json!(shop)], None).await.unwrap();
	let row = one(
		&store,
		"SELECT owner, region, category, CAST(open_orders AS TEXT), metadata, state FROM shops WHERE opened_block = (SELECT \
		 MAX(opened_block) FROM shops)",
	)
	.await;
	let text = |value: &Value| value.as_str().map(str::to_owned);
	assert_eq!(row[0], text(&view["owner"]));
	assert_eq!(row[1].as_deref(), Some("US-PA"));
	assert_eq!(row[2].as_deref(), Some("5999"));
	assert_eq!(row[3], Some(view["open_orders"].to_string()));
	assert_eq!(row[4], text(&view["profile"]["metadata"]));
	assert_eq!(row[5].as_deref(), Some("open"));

	let next = handle.storage("Orders", "NextOrder", &[], None).await.unwrap().unwrap();
	let next: u64 = next.as_str().unwrap().parse().unwrap();
	let orders =
		sqlx::query("SELECT id, buyer, seller, state, lines, deadline, details FROM orders ORDER BY id")
			.fetch_all(&store.pool)
			.await
			.unwrap();
	assert_eq!(u64::try_from(orders.len()).unwrap(), next);
	for order in orders {
		let id: i64 = order.get(0);
		let view = handle.runtime_api("CommerceApi", "order", &[json!(id.to_string())], None).await.unwrap();
		assert_eq!(order.get::<String, _>(1), view["buyer"].as_str().unwrap(), "order {id}");
		assert_eq!(order.get::<String, _>(2), view["seller"].as_str().unwrap(), "order {id}");
		assert_eq!(order.get::<String, _>(3), view["state"].as_str().unwrap().to_lowercase(), "order {id}");
		assert_eq!(order.get::<i64, _>(4), i64::try_from(view["lines"].as_array().unwrap().len()).unwrap());
		let deadline = order.get::<Option<i64>, _>(5).map(|deadline| deadline.to_string());
		assert_eq!(deadline, view["deadline"].as_str().map(str::to_owned), "order {id}");
	}
	// Legs of a settled order sum to what was held for it; what was paid out is what is not the buyer's own.
	let settled = sqlx::query("SELECT id FROM orders WHERE final = 1 AND mode = 'escrow'")
		.fetch_all(&store.pool)
		.await
		.unwrap();
	assert!(!settled.is_empty());
	for row in settled {
		let id: i64 = row.get(0);
		let sum = |question: &'static str| {
			let pool = store.pool.clone();
			async move {
				let rows = sqlx::query(question).bind(id).fetch_all(&pool).await.unwrap();
				rows.iter().map(|row| row.get::<String, _>(0).parse::<u128>().unwrap()).sum::<u128>()
			}
		};
		let held = sum("SELECT amount FROM order_amounts WHERE order_id = $1").await;
		let legs = sum("SELECT amount FROM order_legs WHERE order_id = $1 AND source = 'waterfall'").await;
		assert_eq!(held, legs, "order {id}");
	}
	let bob = address(&subxt_signer::sr25519::dev::bob());
	let account = handle.storage("System", "Account", &[json!(bob)], None).await.unwrap().unwrap();
	let row = sqlx::query("SELECT nonce, free FROM accounts WHERE address = $1")
		.bind(&bob)
		.fetch_one(&store.pool)
		.await
		.unwrap();
	assert_eq!(row.get::<i64, _>(0).to_string(), account["nonce"].to_string());
	assert_eq!(row.get::<String, _>(1), account["data"]["free"].as_str().unwrap());
	store.pool.close().await;
}

fn follower(handle: Arc<Handle>, store: &Store) -> Follower {
	Follower::new(handle, store.clone(), Options { in_flight: 8, tell: false })
}

async fn until(status: &mut tokio::sync::watch::Receiver<Status>, what: &str, is: impl Fn(&Status) -> bool) {
	let waited = tokio::time::timeout(Duration::from_secs(90), status.wait_for(|status| is(status)))
		.await
		.map(|_| ())
		.is_ok();
	assert!(waited, "{what}: {:?}", status.borrow());
}

#[tokio::test(flavor = "multi_thread")]
async fn should_go_on_when_the_node_comes_back() {
	let Some(program) = node_program() else { return };
	let mut node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	let folder = tempfile::tempdir().unwrap();
	let store = Store::open(&sqlite(&folder, "rows.db")).await.unwrap();
	let follower = follower(handle.clone(), &store);
	let mut status = follower.status();
	let mut written = follower.written().subscribe();
	let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
	let running = tokio::spawn(follower.run(async move { drop(stopped.await) }));

	let alice = subxt_signer::sr25519::dev::alice();
	submit(&handle, &alice, "System", "remark_with_event", json!({ "remark": "one" })).await;
	until(&mut status, "the first block", |status| status.behind() == 0 && status.target >= 1).await;
	let heard = written.recv().await.unwrap();
	assert_eq!(heard.height, 0);

	node.stop();
	until(&mut status, "the node is away", |status| {
		matches!(status.node, souk_gateway::follow::Node::Away(_))
	})
	.await;
	// Asked meanwhile, the handle says so at once.
	let asked = std::time::Instant::now();
	assert!(matches!(handle.finalized_hash().await, Err(Failure::Away(_))));
	assert!(asked.elapsed() < Duration::from_secs(2));
	tokio::time::sleep(Duration::from_secs(2)).await;
	node.restart(&[]).await;
	submit(&handle, &alice, "System", "remark_with_event", json!({ "remark": "two" })).await;
	until(&mut status, "the node is back", |status| {
		status.is_ready() && status.behind() == 0 && status.target >= 2
	})
	.await;

	stop.send(()).unwrap();
	running.await.unwrap().unwrap();
	let blocks = one(&store, "SELECT CAST(COUNT(*) AS TEXT), CAST(MAX(height) AS TEXT) FROM blocks").await;
	let count: i64 = blocks[0].clone().unwrap().parse().unwrap();
	let highest: i64 = blocks[1].clone().unwrap().parse().unwrap();
	assert_eq!(count, highest + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn should_refuse_a_node_whose_chain_was_begun_anew() {
	let Some(program) = node_program() else { return };
	let folder = tempfile::tempdir().unwrap();
	let database = sqlite(&folder, "rows.db");
	let alice = subxt_signer::sr25519::dev::alice();
	let before = {
		let node = Node::start(&program, &[]).await;
		let handle = node.handle().await;
		submit(&handle, &alice, "System", "remark_with_event", json!({ "remark": "one" })).await;
		level(&node.address(), &database);
		rows(&database).await
	};
	// The same first block, and another chain above it.
	let node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	for text in ["other", "and", "longer"] {
		submit(&handle, &alice, "System", "remark_with_event", json!({ "remark": text })).await;
	}
	let store = Store::open(&database).await.unwrap();
	let follower = follower(handle, &store);
	let mut status = follower.status();
	let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
	let running = tokio::spawn(follower.run(async move { drop(stopped.await) }));
	until(&mut status, "the node is refused", |status| match &status.node {
		souk_gateway::follow::Node::Away(why) => {
			why.contains("is not honest") && why.contains("which is final")
		},
		souk_gateway::follow::Node::Up => false,
	})
	.await;
	stop.send(()).unwrap();
	running.await.unwrap().unwrap();
	store.pool.close().await;
	assert_eq!(difference(&before, &rows(&database).await), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn should_end_with_one_line_when_the_node_is_of_another_chain() {
	let Some(program) = node_program() else { return };
	let folder = tempfile::tempdir().unwrap();
	let database = sqlite(&folder, "rows.db");
	{
		let node = Node::start(&program, &[]).await;
		level(&node.address(), &database);
	}
	let node = Node::start(&program, &["--chain", "esc"]).await;
	let content = tempfile::tempdir().unwrap();
	let output = gateway(&node.address(), &database, content.path(), &["--exit"]).output().unwrap();
	let text = String::from_utf8_lossy(&output.stderr).into_owned();
	assert!(!output.status.success());
	assert_eq!(text.trim().lines().count(), 1, "{text}");
	assert!(text.contains("is a node of another chain"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn should_have_one_writer_on_each_database() {
	let Some(program) = node_program() else { return };
	let node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	let folder = tempfile::tempdir().unwrap();
	let postgres = Postgres::start().await;
	let mut urls = vec![sqlite(&folder, "rows.db")];
	if let Some(postgres) = &postgres {
		urls.push(postgres.url());
	}
	for url in urls {
		let store = Store::open(&url).await.unwrap();
		let writer = store.writer(handle.facts()).await.unwrap().expect("nobody else writes");
		let second = Store::open(&url).await.unwrap();
		assert!(second.writer(handle.facts()).await.unwrap().is_none(), "{url}");

		// The second reads on, and is the writer as soon as the first is gone.
		let follower = follower(handle.clone(), &second);
		let mut status = follower.status();
		let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
		let running = tokio::spawn(follower.run(async move { drop(stopped.await) }));
		tokio::time::sleep(Duration::from_secs(1)).await;
		assert!(!status.borrow().writes);
		drop(writer);
		until(&mut status, "the second writes", |status| status.writes && status.head.is_some()).await;
		stop.send(()).unwrap();
		running.await.unwrap().unwrap();
		store.pool.close().await;
		second.pool.close().await;
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn should_wait_for_a_database_that_is_gone() {
	let Some(program) = node_program() else { return };
	let Some(mut postgres) = Postgres::start().await else { return };
	let node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	let store = Store::open(&postgres.url()).await.unwrap();
	let follower = follower(handle.clone(), &store);
	let mut status = follower.status();
	let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
	let running = tokio::spawn(follower.run(async move { drop(stopped.await) }));
	until(&mut status, "the first block", |status| status.head.is_some()).await;
	postgres.stop();
	let alice = subxt_signer::sr25519::dev::alice();
	submit(&handle, &alice, "System", "remark_with_event", json!({ "remark": "one" })).await;
	until(&mut status, "the database is gone", |status| status.stuck.is_some()).await;
	postgres.restart().await;
	until(&mut status, "the database is back", |status| {
		status.is_ready() && status.behind() == 0 && status.target >= 1
	})
	.await;
	stop.send(()).unwrap();
	running.await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn should_refuse_rows_of_another_chain_and_blocks_that_do_not_follow() {
	let folder = tempfile::tempdir().unwrap();
	let url = sqlite(&folder, "rows.db");
	let store = Store::open(&url).await.unwrap();
	let facts = |genesis: u8| souk_gateway::chain::Facts {
		genesis: [genesis; 32],
		chain: "Test".into(),
		ss58: 42,
		symbol: "SOUK".into(),
		decimals: 12,
	};
	let mut writer = store.writer(&facts(1)).await.unwrap().unwrap();
	let block = |height: u64, hash: &str, parent: &str| souk_gateway::store::writer::BlockRows {
		height,
		hash: hash.into(),
		parent: parent.into(),
		time: height,
		writes: vec![],
	};
	assert!(matches!(writer.write(&[block(1, "b", "a")]).await, Err(Error::Foreign(_))));
	writer.write(&[block(0, "a", "-"), block(1, "b", "a")]).await.unwrap();
	for wrong in [block(1, "c", "a"), block(3, "d", "b"), block(2, "c", "x")] {
		let why = writer.write(&[wrong]).await.unwrap_err().to_string();
		assert!(why.contains("does not follow"), "{why}");
	}
	assert_eq!(writer.head().await.unwrap().unwrap().height, 1);
	drop(writer);
	let Err(why) = store.writer(&facts(2)).await else { panic!("another chain was taken") };
	assert!(why.to_string().contains("rows of another chain"), "{why}");
	for wrong in ["mysql://x", "souk.db", "sqlite:", "sqlite::memory:", ""] {
		assert!(matches!(Store::open(wrong).await, Err(Error::Url(_))), "{wrong}");
	}
}

/// A runtime of a later version, compressed so that it fits a transaction. `scripts/next-runtime.sh` builds one.
fn next_runtime() -> Option<Vec<u8>> {
	/// What the node takes for the beginning of a compressed runtime.
	const COMPRESSED: [u8; 8] = [0x52, 0xbc, 0x53, 0x76, 0x46, 0xdb, 0x8e, 0x05];
	let Some(path) = std::env::var_os("SOUK_NET_UPGRADE").filter(|path| !path.is_empty()) else {
		eprintln!("SKIPPED: SOUK_NET_UPGRADE names no runtime; scripts/next-runtime.sh builds one");
		return None;
	};
	let code = std::fs::read(&path).unwrap_or_else(|why| panic!("SOUK_NET_UPGRADE names {path:?}: {why}"));
	if code.starts_with(&COMPRESSED) {
		return Some(code);
	}
	let zstd = std::process::Command::new("zstd").args(["-q", "-9", "-c"]).arg(&path).output();
	let Some(zstd) = zstd.ok().filter(|output| output.status.success()) else {
		eprintln!("SKIPPED: there is no zstd to compress {path:?} with");
		return None;
	};
	Some([&COMPRESSED[..], &zstd.stdout].concat())
}

#[tokio::test(flavor = "multi_thread")]
async fn should_go_on_over_an_upgrade_of_the_runtime() {
	let Some(program) = node_program() else { return };
	let Some(code) = next_runtime() else { return };
	let node = Node::start(&program, &[]).await;
	let handle = node.handle().await;
	trade(&handle, 3).await;
	let accepted = 2;
	let mut served = Served::start(&handle).await;
	let before = served.found("/v1/blocks?limit=1").await["items"][0]["spec_version"].as_u64().unwrap();

	let code = souk_gateway::chain::json::hex(&code);
	let set = json!({ "System": { "set_code": { "code": code } } });
	let weight = json!({ "ref_time": "0", "proof_size": "0" });
	let root = subxt_signer::sr25519::dev::alice();
	let upgrade = json!({ "call": set, "weight": weight });
	submit(&handle, &root, "Sudo", "sudo_unchecked_weight", upgrade).await;
	// Blocks of the new runtime: another shop, other orders.
	trade(&handle, 5).await;
	// An order that was placed and accepted under the old runtime ends under the new one.
	let view =
		handle.runtime_api("CommerceApi", "order", &[json!(accepted.to_string())], None).await.unwrap();
	let end = json!({ "order": accepted.to_string(), "size": view["extent"] });
	let mut ship = end.clone();
	ship["shipments"] = json!([{ "line": 0, "quantity": 3, "items": [] }]);
	ship["last"] = json!(true);
	submit(&handle, &root, "Orders", "ship_order", ship).await;
	submit(&handle, &subxt_signer::sr25519::dev::bob(), "Orders", "confirm_delivery", end).await;
	served.level(&handle).await;

	let specs = sqlx::query("SELECT spec_version, block FROM specs ORDER BY spec_version")
		.fetch_all(&served.store.pool)
		.await
		.unwrap();
	let specs: Vec<(u64, i64)> = specs
		.iter()
		.map(|row| (u64::try_from(row.get::<i64, _>(0)).unwrap(), row.get::<i64, _>(1)))
		.collect();
	assert_eq!(specs.iter().map(|(spec, _)| *spec).collect::<Vec<_>>(), [before, before + 1]);
	// The block with the upgrade ran under the old runtime, the one after it under the new one.
	let told = served.found("/v1/events?pallet=System&name=CodeUpdated").await;
	let upgraded = told["items"][0]["height"].as_i64().unwrap();
	assert_eq!(specs[1].1, upgraded + 1);
	for (height, spec) in [(upgraded, before), (upgraded + 1, before + 1)] {
		assert_eq!(served.found(&format!("/v1/blocks/{height}")).await["spec_version"], spec);
	}
	let orders = served.items("/v1/orders").await;
	assert_eq!(orders.len(), 8);
	let order = served.found(&format!("/v1/orders/{accepted}")).await;
	let steps: Vec<(&str, bool)> = order["steps"]
		.as_array()
		.unwrap()
		.iter()
		.map(|step| (step["name"].as_str().unwrap(), step["height"].as_i64().unwrap() > upgraded))
		.collect();
	for step in
		[("order_placed", false), ("order_accepted", false), ("order_shipped", true), ("order_settled", true)]
	{
		assert!(steps.contains(&step), "{step:?}: {steps:?}");
	}
	assert_eq!(order["state"], "completed");
	let blocks =
		one(&served.store, "SELECT CAST(COUNT(*) AS TEXT), CAST(MAX(height) + 1 AS TEXT) FROM blocks").await;
	assert_eq!(blocks[0], blocks[1], "every block once");
	assert!(handle.known(u32::try_from(before).unwrap()).is_some(), "the old metadata is kept");
	assert!(handle.known(u32::try_from(before + 1).unwrap()).is_some(), "the new metadata was fetched");

	// Whoever reads all of it later makes the same rows.
	let folder = tempfile::tempdir().unwrap();
	let later = sqlite(&folder, "later.db");
	level(&node.address(), &later);
	let there = dump(&served.store).await;
	assert_eq!(difference(&there, &rows(&later).await), None);
}
