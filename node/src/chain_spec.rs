// SPDX-License-Identifier: Apache-2.0

//! The chains that this node knows by name, and the specifications that it reads from a file.

use crate::{genesis::BuiltIn, types::Block};
use sc_chain_spec::{ChainSpecExtension, ChainType, Properties};
use serde::{de::IgnoredAny, Deserialize, Serialize};
use souk_math::economy::Preset;
use std::{collections::HashMap, fs, path::Path};

/// Symbol of the native token.
pub const TOKEN_SYMBOL: &str = "SOUK";
/// Decimals of the native token.
pub const TOKEN_DECIMALS: u32 = 12;
/// The address format. It is the generic one of Substrate until Souk has a registered prefix.
pub const SS58_FORMAT: u16 = 42;

/// `:code`, the storage key of the runtime, as raw chain specifications write it.
const CODE_KEY: &str = "0x3a636f6465";

/// The entries of a chain specification beyond the standard ones.
#[derive(Clone, Default, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
	/// Blocks that the chain must contain, by number and hash.
	pub fork_blocks: sc_client_api::ForkBlocks<Block>,
	/// Blocks that the node refuses, by hash.
	pub bad_blocks: sc_client_api::BadBlocks<Block>,
	/// The starting point of light clients, as `sync_state_genSyncSpec` writes it.
	pub light_sync_state: sc_sync_state_rpc::LightSyncStateExtension,
	/// The genesis preset of a chain that this node was built with. A file never has it.
	#[serde(skip)]
	pub built_in: BuiltIn,
}

/// A Souk chain specification.
pub type ChainSpec = sc_service::GenericChainSpec<Extensions>;

/// The chain of `--dev`: one validator, Alice, and funded well-known accounts.
///
/// # Errors
///
/// The node was built without the runtime.
pub fn development() -> Result<ChainSpec, String> {
	named(
		"Souk Development",
		"souk_dev",
		"souk-dev",
		ChainType::Development,
		sp_genesis_builder::DEV_RUNTIME_PRESET,
	)
}

/// The chain of `--dev --chain <economy>`: the development chain under an economy of the white papers, or under the one that
/// combines them.
///
/// # Errors
///
/// The node was built without the runtime.
pub fn economy(preset: Preset) -> Result<ChainSpec, String> {
	let name = preset.name();
	named(
		&format!("Souk Development ({name})"),
		&format!("souk_dev_{name}"),
		&format!("souk-dev-{name}"),
		ChainType::Development,
		name,
	)
}

/// The chain of `--dev --chain minutes`: the development chain without a sudo key, whose referenda take minutes.
///
/// # Errors
///
/// The node was built without the runtime.
pub fn minutes() -> Result<ChainSpec, String> {
	named(
		"Souk Development (minutes)",
		"souk_dev_minutes",
		"souk-dev-minutes",
		ChainType::Development,
		souk_runtime::genesis_presets::MINUTES_PRESET,
	)
}

/// A network of several validators on one machine.
///
/// # Errors
///
/// The node was built without the runtime.
pub fn local() -> Result<ChainSpec, String> {
	named(
		"Souk Local",
		"souk_local",
		"souk-local",
		ChainType::Local,
		sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET,
	)
}

fn named(name: &str, id: &str, protocol: &str, kind: ChainType, preset: &str) -> Result<ChainSpec, String> {
	let code = souk_runtime::WASM_BINARY.ok_or(
		"this souk-node was built without the runtime: build it without SKIP_WASM_BUILD, or pass --chain <file>",
	)?;
	let built_in = BuiltIn::new(preset)?;
	let patch = built_in.patch().clone();
	Ok(ChainSpec::builder(code, Extensions { built_in, ..Extensions::default() })
		.with_name(name)
		.with_id(id)
		.with_chain_type(kind)
		.with_protocol_id(protocol)
		.with_properties(properties())
		.with_genesis_config_patch(patch)
		.build())
}

fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), TOKEN_SYMBOL.into());
	properties.insert("tokenDecimals".into(), TOKEN_DECIMALS.into());
	properties.insert("ss58Format".into(), SS58_FORMAT.into());
	properties
}

/// Find the specification of `--chain`: a name, or the path of a JSON file.
///
/// # Errors
///
/// The fault of the specification, and the file it is in.
pub fn load(id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
	Ok(Box::new(match id {
		"dev" => development()?,
		souk_runtime::genesis_presets::MINUTES_PRESET => minutes()?,
		// Commands that need no chain load the default one, so there must be a default.
		"" | "local" => local()?,
		name => match Preset::by_name(name) {
			Some(preset) => economy(preset)?,
			None => from_file(Path::new(name))?,
		},
	}))
}

/// The parts of a specification that are checked before the node uses them.
#[derive(Deserialize)]
struct Outline {
	id: String,
	genesis: Genesis,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Genesis {
	raw: Option<Raw>,
	runtime_genesis: Option<RuntimeGenesis>,
}

#[derive(Deserialize)]
struct Raw {
	top: HashMap<String, String>,
	#[serde(rename = "childrenDefault")]
	_children_default: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct RuntimeGenesis {
	code: Option<String>,
}

fn from_file(path: &Path) -> Result<ChainSpec, String> {
	let shown = path.display();
	if !path.exists() {
		return Err(format!(
			"chain specification {shown}: there is no such file, and no chain of that name; known names are dev, local, {}, {}",
			Preset::ALL.map(Preset::name).join(", "),
			souk_runtime::genesis_presets::MINUTES_PRESET
		));
	}
	let json =
		fs::read(path).map_err(|error| format!("chain specification {shown}: cannot be read: {error}"))?;
	check(&json).map_err(|error| format!("chain specification {shown}: {error}"))?;
	ChainSpec::from_json_bytes(json).map_err(|error| format!("chain specification {shown}: {error}"))
}

fn check(json: &[u8]) -> Result<(), String> {
	let outline: Outline = serde_json::from_slice(json).map_err(|error| match error.classify() {
		serde_json::error::Category::Data => format!("not a chain specification: {error}"),
		_ => format!("not valid JSON: {error}"),
	})?;
	// The id becomes a folder of the base path, so it must be a plain name.
	let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
	if outline.id.is_empty() || !outline.id.chars().all(plain) {
		return Err(format!("its id {:?} is not made of letters, digits, `-` and `_`", outline.id));
	}
	let code = match (&outline.genesis.raw, &outline.genesis.runtime_genesis) {
		(Some(raw), _) => raw.top.get(CODE_KEY),
		(None, Some(genesis)) => genesis.code.as_ref(),
		(None, None) => return Err("its genesis is neither `raw` nor `runtimeGenesis`".into()),
	};
	match code.map(|code| code.trim_start_matches("0x")) {
		Some(hex) if !hex.is_empty() => Ok(()),
		_ => Err(format!(
			"it has no runtime: put the wasm code at genesis.runtimeGenesis.code or, raw, at genesis.raw.top.{CODE_KEY}"
		)),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn refused(json: &str) -> String {
		check(json.as_bytes()).expect_err("must be refused")
	}

	#[test]
	fn should_name_the_fault_when_a_specification_is_bad() {
		assert!(refused("nonsense").starts_with("not valid JSON"));
		assert!(refused("{").starts_with("not valid JSON"));
		assert!(refused("{}").contains("missing field"));
		assert!(refused("[]").starts_with("not a chain specification"));
		assert!(refused(r#"{"id":"x","genesis":{}}"#).contains("neither"));
		assert!(refused(r#"{"id":"x","genesis":{"raw":{"top":{}}}}"#).contains("no runtime"));
		assert!(
			refused(r#"{"id":"x","genesis":{"raw":{"top":{"0x3a636f6465":"0x"}}}}"#).contains("no runtime")
		);
		assert!(refused(r#"{"id":"x","genesis":{"runtimeGenesis":{}}}"#).contains("no runtime"));
		assert!(
			refused(r#"{"id":"../x","genesis":{"raw":{"top":{"0x3a636f6465":"0x00"}}}}"#).contains("its id")
		);
	}

	#[test]
	fn should_accept_when_there_is_code() {
		assert_eq!(check(br#"{"id":"x","genesis":{"raw":{"top":{"0x3a636f6465":"0x00"}}}}"#), Ok(()));
		assert_eq!(check(br#"{"id":"x","genesis":{"runtimeGenesis":{"code":"0x00","patch":{}}}}"#), Ok(()));
	}

	#[test]
	fn should_name_the_file_when_it_is_missing() {
		let error = load("no-such-chain").map(|_| ()).expect_err("there is none");
		assert!(error.contains("no-such-chain"), "{error}");
		assert!(error.contains("dev, local, esc"), "{error}");
	}
}
