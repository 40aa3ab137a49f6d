// SPDX-License-Identifier: Apache-2.0

//! A running development chain: sealing, the RPC methods of this node, and crashes.

mod common;

use common::{alone, assert_refused, require_runtime, run, stderr, Folder, Running};
use serde_json::{json, Value};

#[test]
fn should_make_final_blocks_and_lose_none_when_sealing_by_interval_and_killed() {
	require_runtime();
	let _alone = alone();
	let folder = Folder::new();
	let base = folder.at("base");
	let node = Running::start(&folder, &["--sealing", "200"]);
	node.until("ten blocks are final", |node| (node.height(true) >= 10).then_some(()));

	// Each block moves the clock on by one slot of three seconds.
	let now = |number: u64| {
		let hash = node.call("chain_getBlockHash", json!([number])).expect("it exists");
		// twox128("Timestamp") ++ twox128("Now")
		let key = "0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb";
		let value = node.call("state_getStorage", json!([key, hash])).expect("it answers");
		let bytes = value.as_str().expect("blocks have a time").trim_start_matches("0x").to_string();
		u64::from_str_radix(&bytes, 16).expect("it is hex").swap_bytes()
	};
	assert_eq!(now(5) - now(4), 3_000);

	// No other process can open the database.
	assert_refused(&["--dev", "--base-path", &base, "--no-prometheus"], &["in use", "--base-path"]);
	let hash = node.call("chain_getBlockHash", json!([10])).expect("it exists");
	node.kill();
	let output = run(&["export-chain-spec", "--chain", "local"]);
	let mut spec: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
	spec["id"] = json!("souk_dev");
	assert_refused(
		&["--chain", &folder.file("other.json", &spec.to_string()), "--base-path", &base, "--no-prometheus"],
		&["belongs to another chain", "--base-path", "purge-chain"],
	);

	let node = Running::start(&folder, &["--sealing", "200"]);
	let height = node.height(true);
	assert!(height >= 10);
	assert_eq!(node.call("chain_getBlockHash", json!([10])), Ok(hash));
	node.until("the chain goes on", |node| (node.height(true) > height).then_some(()));
	node.kill();

	// The slots of its blocks are ahead of the clock, so BABE would wait for hours without a word.
	assert_refused(
		&["--dev", "--base-path", &base, "--no-prometheus"],
		&["made with --sealing", &base, "--base-path", "purge-chain"],
	);
}

#[test]
fn should_serve_clients_when_sealing_instantly() {
	require_runtime();
	let _alone = alone();
	let folder = Folder::new();
	let node = Running::start(&folder, &["--sealing", "instant"]);
	offers_every_method(&node);
	makes_blocks_by_hand(&node);
	answers_commerce(&node);
}

/// Without a transaction no block is made. Over RPC, making and finalising are two steps.
fn makes_blocks_by_hand(node: &Running) {
	assert_eq!(node.height(false), 0);
	let made = node.call("engine_createBlock", json!([true, false, null])).expect("it is made");
	assert_eq!((node.height(false), node.height(true)), (1, 0));
	assert_eq!(node.call("engine_finalizeBlock", json!([made["hash"], null])), Ok(json!(true)));
	assert_eq!(node.height(true), 1);
}

/// The node answers commerce methods, and refuses hostile parameters with the stated code.
fn answers_commerce(node: &Running) {
	let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	let genesis = node.call("chain_getBlockHash", json!([0])).expect("there is one");

	for (method, params, answer) in [
		("commerce_getOrder", json!([1]), Value::Null),
		("commerce_getOrder", json!(["18446744073709551615"]), Value::Null),
		("commerce_getOrder", json!([1, genesis]), Value::Null),
		("commerce_getShop", json!(["4294967295"]), Value::Null),
		("commerce_getShopsOf", json!([alice]), json!([])),
		("commerce_getListing", json!([0]), Value::Null),
		("commerce_getListingsOf", json!([0]), json!([])),
		("commerce_getOffer", json!([0]), Value::Null),
		("commerce_getPromoter", json!([alice]), Value::Null),
		("commerce_getCampaign", json!([0]), Value::Null),
		("commerce_getCampaignsOf", json!([0]), json!([])),
		("commerce_getRoles", json!([alice]), json!([])),
		(
			"commerce_getRoles",
			json!(["5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY"]),
			json!(["validator"]),
		),
		("commerce_getBonus", json!([0]), Value::Null),
		("commerce_getBonusesOf", json!([0]), json!([])),
		("commerce_getLoyalty", json!(["04006381333931"]), Value::Null),
		("commerce_getNetwork", json!([0]), Value::Null),
		("commerce_getMember", json!([0, alice]), Value::Null),
		("commerce_getMembers", json!([0]), json!([])),
		("commerce_getPrepaid", json!([alice]), Value::Null),
		("commerce_getReservation", json!([0]), Value::Null),
		("commune_getWaiting", json!([alice]), json!([])),
		("commerce_getClock", json!([genesis]), json!({"now": "0", "behind": "0", "stopped": false})),
		("commerce_getPromoter", json!({"account": alice}), Value::Null),
	] {
		assert_eq!(node.call(method, params.clone()), Ok(answer), "{method} {params}");
	}

	let unknown = format!("0x{}", "11".repeat(32));
	for (method, params, code) in [
		("commerce_getOrder", json!([]), -32602),
		("commerce_getOrder", json!([-1]), -32602),
		("commerce_getOrder", json!([1.5]), -32602),
		("commerce_getOrder", json!(["18446744073709551616"]), -32602),
		("commerce_getOrder", json!([{"id": [[[[]]]]}]), -32602),
		("commerce_getOrder", json!([1, "0x12"]), -32602),
		("commerce_getOrder", json!([1, unknown]), 11_010),
		("commerce_getShop", json!([4_294_967_296u64]), -32602),
		("commerce_getShopsOf", json!(["nobody"]), -32602),
		("commerce_getShopsOf", json!(["1".repeat(262_144)]), -32602),
		("commerce_previewSplit", json!([7, 1, ["1".repeat(262_144)]]), -32602),
		("rewards_getAccount", json!(["5".repeat(262_144)]), -32602),
		("commune_getWaiting", json!(["0x".repeat(131_072)]), -32602),
		("commerce_getPromoter", json!([null]), -32602),
		("commerce_previewSplit", json!([7, 1, []]), 11_001),
		("commerce_previewSplit", json!([7, 1]), 11_001),
		("commerce_previewSplit", json!([7, -1, []]), -32602),
		("commerce_previewSplit", json!([7, 1, vec![alice; 9]]), -32602),
		("commerce_previewSplit", json!([7, 1, vec![alice; 10_000]]), -32602),
		("commerce_previewPayment", json!([7, 1, [], [{"asset": "native", "share": 10_000}]]), 11_001),
		("commerce_previewPayment", json!([7, 1, [], [{"asset": "native", "share": 10_001}]]), -32602),
		("commerce_previewPayment", json!([7, 1, [], vec![json!({"asset": 1, "share": 1}); 5]]), -32602),
		("commerce_previewPayment", json!([7, 1, []]), -32602),
	] {
		let error = node.call(method, params).expect_err("must be refused");
		assert_eq!(error["code"], code, "{method}: {error}");
		assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()), "{error}");
	}
	assert!(node.call("system_health", json!([])).is_ok(), "it still runs");
}

/// Every method that clients rely on is there.
fn offers_every_method(node: &Running) {
	let answer = node.call("rpc_methods", json!([])).expect("it answers");
	let methods: Vec<_> =
		answer["methods"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
	for method in [
		"account_nextIndex",
		"author_rotateKeysWithOwner",
		"author_submitExtrinsic",
		"babe_epochAuthorship",
		"chainHead_v1_follow",
		"chainSpec_v1_genesisHash",
		"commerce_getCampaign",
		"commerce_getBonus",
		"commerce_getBonusesOf",
		"commerce_getCampaignsOf",
		"commerce_getClock",
		"commerce_getListing",
		"commerce_getListingsOf",
		"commerce_getLoyalty",
		"commerce_getMember",
		"commerce_getMembers",
		"commerce_getNetwork",
		"commerce_getOffer",
		"commerce_getOrder",
		"commerce_getPrepaid",
		"commerce_getPromoter",
		"commerce_getRates",
		"commerce_getReservation",
		"commerce_getRoles",
		"commerce_getShop",
		"commerce_getShopsOf",
		"commerce_previewPayment",
		"commerce_previewServices",
		"commerce_previewSplit",
		"commune_getCommune",
		"commune_getWaiting",
		"dev_getBlockStats",
		"engine_createBlock",
		"engine_finalizeBlock",
		"grandpa_proveFinality",
		"payment_queryInfo",
		"state_call",
		"sync_state_genSyncSpec",
		"system_dryRun",
		"transactionWatch_v1_submitAndWatch",
	] {
		assert!(methods.contains(&method), "{method} is missing");
	}
}

#[test]
fn should_go_on_by_babe_and_grandpa_when_killed() {
	require_runtime();
	let _alone = alone();
	let folder = Folder::new();
	let node = Running::start(&folder, &["--network-backend", "litep2p"]);
	node.until("GRANDPA finalises", |node| (node.height(true) > 1).then_some(()));
	let height = node.height(true);
	node.kill();
	let node = Running::start(&folder, &["--network-backend", "libp2p"]);
	assert!(node.height(true) >= height);
	node.until("GRANDPA finalises again", |node| (node.height(true) > height).then_some(()));
	node.kill();
	assert_refused(
		&["--dev", "--sealing", "instant", "--base-path", &folder.at("base"), "--no-prometheus"],
		&["not made with --sealing", "--base-path", "purge-chain"],
	);

	// The database stays usable to the commands.
	let base = folder.at("base");
	let blocks = folder.at("blocks");
	for arguments in [
		&["chain-info", "--dev", "--base-path", &base][..],
		&["export-blocks", "--dev", "--base-path", &base, "--to", "1", &blocks][..],
		&["check-block", "--dev", "--base-path", &base, "1"][..],
		&["revert", "--dev", "--base-path", &base, "1"][..],
		&["import-blocks", "--dev", "--base-path", &folder.at("other"), &blocks][..],
		&["export-state", "--dev", "--base-path", &base][..],
		&["purge-chain", "-y", "--dev", "--base-path", &base][..],
	] {
		let output = run(arguments);
		assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
	}
}
