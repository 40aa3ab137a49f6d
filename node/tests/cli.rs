// SPDX-License-Identifier: Apache-2.0

//! The command line: its commands and flags, and that bad input is answered with one clear line and exit code 1.

mod common;

use common::{assert_refused, require_runtime, run, stderr, stdout, Folder};
use serde_json::Value;

const SUBCOMMANDS: [&str; 11] = [
	"key",
	"export-chain-spec",
	"build-spec",
	"check-block",
	"inspect",
	"export-blocks",
	"import-blocks",
	"export-state",
	"purge-chain",
	"revert",
	"chain-info",
];

#[test]
fn should_list_subcommands_when_asked_for_help() {
	let output = run(&["--help"]);
	assert!(output.status.success());
	let help = stdout(&output);
	for subcommand in SUBCOMMANDS {
		assert!(help.contains(&format!("\n  {subcommand} ")), "{subcommand} is missing: {help}");
	}
	for flag in
		["--dev", "--sealing", "--rpc-port", "--network-backend", "--sync", "--no-hardware-benchmarks"]
	{
		assert!(help.contains(flag), "{flag} is missing");
	}
}

#[test]
fn should_print_its_version_when_asked() {
	let output = run(&["--version"]);
	assert!(output.status.success());
	assert!(
		stdout(&output).starts_with(&format!("souk-node {}", env!("CARGO_PKG_VERSION"))),
		"{}",
		stdout(&output)
	);
}

#[test]
fn should_refuse_when_arguments_are_wrong() {
	assert_refused(&["--no-such-flag"], &["--no-such-flag", "--help"]);
	assert_refused(&["no-such-command"], &["no-such-command"]);
	assert_refused(&["key"], &["subcommand"]);
	assert_refused(&["--rpc-port", "70000", "--dev"], &["--rpc-port", "70000"]);
	assert_refused(&["--port", "ninety", "--dev"], &["--port", "ninety"]);
	assert_refused(&["--chain"], &["--chain"]);
	assert_refused(&["--alice", "--bob"], &["--alice", "--bob"]);
	assert_refused(&["revert", "many"], &["many"]);
	assert_refused(&["inspect", "--dev", "many"], &["many", "digit"]);
	assert_refused(&["inspect", "--dev", "1:many"], &["1:many", "no index"]);
	assert_refused(&["--dev", "--pool-kbytes", "18446744073709551615"], &["--pool-kbytes"]);
	assert_refused(&["--dev", "--tx-ban-seconds", "18446744073709551615"], &["--tx-ban-seconds"]);
	let buffer = "--rpc-message-buffer-capacity-per-connection";
	assert_refused(&["--dev", buffer, "0"], &[buffer]);
	let endpoint = "listen-addr=127.0.0.1:9944,max-buffer-capacity-per-connection=0";
	assert_refused(&["--dev", "--experimental-rpc-endpoint", endpoint], &["max-buffer-capacity"]);
	assert_refused(&["--dev", "--in-peers", "4294967295"], &["--in-peers", "--out-peers"]);
}

#[test]
fn should_refuse_sealing_when_its_value_is_wrong() {
	for bad in ["0", "soon", "-5", "86400001", ""] {
		assert_refused(&["--dev", &format!("--sealing={bad}")], &["--sealing", "instant"]);
	}
}

#[test]
fn should_refuse_when_the_chain_specification_is_bad() {
	let folder = Folder::new();
	let missing = folder.at("missing.json");
	assert_refused(&["--tmp", "--chain", &missing], &["missing.json", "no such file"]);
	assert_refused(&["export-chain-spec", "--chain", "atlantis"], &["atlantis", "dev, local, esc"]);
	assert_refused(&["--tmp", "--chain", &folder.path().display().to_string()], &["cannot be read"]);

	for (name, text, words) in [
		("text.json", "hello", "not valid JSON"),
		("half.json", r#"{"name": "Half""#, "not valid JSON"),
		("empty.json", "", "not valid JSON"),
		("array.json", "[]", "not a chain specification"),
		("bare.json", "{}", "missing field"),
		("codeless.json", &spec(r#"{"raw": {"top": {}, "childrenDefault": {}}}"#), "no runtime"),
		("patch.json", &spec(r#"{"runtimeGenesis": {"patch": {}}}"#), "no runtime"),
		("genesisless.json", &spec("{}"), "neither"),
		("escape.json", &spec("{}").replace("\"test\"", "\"../../test\""), "its id"),
	] {
		let path = folder.file(name, text);
		assert_refused(&["--tmp", "--chain", &path], &[name, words]);
		assert_refused(&["purge-chain", "-y", "--chain", &path], &[name, words]);
	}
}

#[test]
fn should_refuse_when_the_runtime_is_not_wasm() {
	let folder = Folder::new();
	let path = folder.file(
		"garbage.json",
		&spec(r#"{"raw": {"top": {"0x3a636f6465": "0x1234"}, "childrenDefault": {}}}"#),
	);
	assert_refused(&["--tmp", "--chain", &path], &["runtime is not usable"]);
}

#[test]
fn should_refuse_keys_when_they_are_garbage() {
	assert_refused(&["key", "inspect", "not a key"], &["key"]);
	assert_refused(&["key", "inspect", "0x1234"], &["key"]);
	let folder = Folder::new();
	let file = folder.file("node-key", "zz");
	assert_refused(&["key", "inspect-node-key", "--file", &file], &[]);
	assert_refused(&["key", "inspect-node-key", "--file", &folder.at("none")], &[]);
	assert_refused(&["key", "generate-node-key", "--file", &folder.at("no/such/folder")], &[]);
}

#[test]
fn should_inspect_keys_when_they_are_right() {
	let output = run(&["key", "inspect", "//Alice"]);
	assert!(output.status.success(), "{}", stderr(&output));
	assert!(stdout(&output).contains("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
	assert!(run(&["key", "generate"]).status.success());
}

#[test]
fn should_export_the_chain_specification_when_asked() {
	require_runtime();
	for (chain, name, id) in [
		("dev", "Souk Development", "souk_dev"),
		("local", "Souk Local", "souk_local"),
		("minutes", "Souk Development (minutes)", "souk_dev_minutes"),
	] {
		let output = run(&["export-chain-spec", "--chain", chain]);
		assert!(output.status.success(), "{}", stderr(&output));
		let spec: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
		assert_eq!(spec["name"], name);
		assert_eq!(spec["id"], id);
		assert_eq!(spec["properties"]["tokenSymbol"], "SOUK");
		assert_eq!(spec["properties"]["tokenDecimals"], 12);
		assert_eq!(spec["properties"]["ss58Format"], 42);
		assert!(spec["protocolId"].is_string());
		assert_eq!(spec["lightSyncState"], Value::Null);
		// Only the chains of one developer have a sudo key.
		let sudo = &spec["genesis"]["runtimeGenesis"]["patch"]["sudo"];
		assert!(sudo.is_object());
		assert_eq!(sudo["key"].is_string(), chain == "dev", "{chain}");
		assert!(spec["genesis"]["runtimeGenesis"]["code"].as_str().is_some_and(|code| code.len() > 1_000));
	}
}

#[test]
fn should_start_from_the_same_genesis_when_the_specification_is_exported_raw() {
	require_runtime();
	let folder = Folder::new();
	let (plain, raw) = (folder.at("plain.json"), folder.at("raw.json"));
	assert!(run(&["export-chain-spec", "--chain", "dev", "--output", &plain]).status.success());
	assert!(run(&["export-chain-spec", "--chain", &plain, "--raw", "--output", &raw]).status.success());
	let spec: Value =
		serde_json::from_slice(&std::fs::read(&raw).expect("it was written")).expect("it is JSON");
	assert!(spec["genesis"]["raw"]["top"]["0x3a636f6465"].is_string());
	assert_refused(
		&["export-chain-spec", "--chain", "dev", "--output", &folder.at("no/folder")],
		&["no/folder"],
	);
}

#[test]
fn should_refuse_sealing_when_the_chain_is_not_for_development() {
	require_runtime();
	assert_refused(&["--sealing", "instant", "--tmp", "--chain", "local"], &["--sealing", "--dev"]);
	assert_refused(&["--sealing", "100", "--tmp"], &["--sealing", "--dev"]);
	// Without the key of a validator, the node cannot seal.
	assert_refused(
		&["--sealing", "100", "--tmp", "--chain", "dev", "--no-prometheus"],
		&["--sealing", "key"],
	);
}

#[test]
fn should_refuse_when_the_base_path_cannot_be_written() {
	require_runtime();
	let folder = Folder::new();
	let file = folder.file("file", "");
	assert_refused(&["--dev", "--base-path", &file], &["base path", "--base-path"]);
	assert_refused(&["purge-chain", "-y", "--dev", "--base-path", &format!("{file}/below")], &["base path"]);
}

#[test]
fn should_refuse_when_a_validator_has_no_network_key() {
	require_runtime();
	let folder = Folder::new();
	assert_refused(
		&["--validator", "--chain", "local", "--base-path", &folder.at("base")],
		&["network key", "generate-node-key", "--unsafe-force-node-key-generation"],
	);
	assert_refused(&["--dev", "--node-key", "xyz"], &["node key"]);
}

#[test]
fn should_refuse_when_a_block_file_is_missing() {
	require_runtime();
	let folder = Folder::new();
	let base = folder.at("base");
	assert_refused(
		&["import-blocks", "--dev", "--base-path", &base, &folder.at("none")],
		&["cannot read", "none"],
	);
	assert_refused(
		&["export-blocks", "--dev", "--base-path", &base, &folder.at("no/file")],
		&["cannot write", "no/file"],
	);
	assert_refused(&["check-block", "--dev", "--base-path", &base, "77"], &["77"]);
	assert_refused(&["inspect", "--dev", "--base-path", &base, "77"], &["block 77", "no such block"]);
	assert_refused(&["inspect", "--dev", "--base-path", &base, "0:1"], &["block 0 has 0 transactions"]);
}

/// A chain specification with this genesis.
fn spec(genesis: &str) -> String {
	format!(
		r#"{{"name": "Test", "id": "test", "chainType": "Development", "bootNodes": [], "genesis": {genesis}}}"#
	)
}
