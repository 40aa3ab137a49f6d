// SPDX-License-Identifier: Apache-2.0

//! What any chain has: blocks, transactions, events, accounts, assets, transfers.

use std::collections::BTreeSet;

use serde_json::{json, Value};
use sp_crypto_hashing::blake2_256;

use super::{amount, get, int, list, need, text, variant, words, Block, Rows, State, Wants};
use crate::{
	chain::{
		json::{hex, unhex},
		runtime::Event,
	},
	store::tables::{
		ACCOUNTS, ASSETS, ASSET_BALANCES, BLOCKS, EVENTS, EVENT_REFS, TRANSACTIONS, TRANSFERS,
		TRANSFER_ACCOUNTS,
	},
};

/// Fields that hold an account whose balance an event of a currency changes.
const HOLDERS: [&str; 14] = [
	"who",
	"account",
	"from",
	"to",
	"source",
	"dest",
	"owner",
	"creator",
	"destination",
	"delegate",
	"depositor",
	"stash",
	"beneficiary",
	"actual_fee_payer",
];

/// Currencies, and what reaps and makes accounts.
const CURRENCIES: [&str; 5] = ["Balances", "Assets", "AssetsHolder", "System", "TransactionPayment"];

fn accounts(block: &Block) -> BTreeSet<&str> {
	let mut all: BTreeSet<&str> = block.transactions.iter().filter_map(|one| one.signer.as_deref()).collect();
	for event in block.events.iter().filter(|event| CURRENCIES.contains(&event.pallet.as_str())) {
		all.extend(HOLDERS.iter().filter_map(|name| get(&event.fields, name).as_str()));
	}
	all.retain(|text| text.len() > 40);
	all
}

/// The accounts and assets whose balances changed.
fn holdings(block: &Block) -> BTreeSet<(u64, &str)> {
	let mut all = BTreeSet::new();
	for event in
		block.events.iter().filter(|event| ["Assets", "AssetsHolder"].contains(&event.pallet.as_str()))
	{
		let Some(asset) = int(&event.fields, "asset_id") else { continue };
		let holders = HOLDERS.iter().filter_map(|name| get(&event.fields, name).as_str());
		all.extend(holders.map(|holder| (asset, holder)));
	}
	all
}

fn assets(block: &Block) -> BTreeSet<u64> {
	const CHANGES: [&str; 12] = [
		"Created",
		"ForceCreated",
		"Issued",
		"Burned",
		"Destroyed",
		"MetadataSet",
		"MetadataCleared",
		"OwnerChanged",
		"TeamChanged",
		"AssetStatusChanged",
		"IssuedCredit",
		"BurnedCredit",
	];
	let events = block.of("Assets").filter(|(_, event)| CHANGES.contains(&event.name.as_str()));
	events.filter_map(|(_, event)| int(&event.fields, "asset_id")).collect()
}

/// SOUK's own row is made in the first block that is read, and when its supply changes.
fn supply_changed(block: &Block) -> bool {
	const CHANGES: [&str; 6] = ["Issued", "Rescinded", "Minted", "Burned", "BurnedDebt", "MintedCredit"];
	block.height == 0
		|| block.of("Balances").any(|(_, event)| CHANGES.contains(&event.name.as_str()))
		|| block.of("Staking").any(|(_, event)| event.name == "EraPaid")
}

pub(super) fn want(block: &Block, _: &State, wants: &mut Wants) {
	for account in accounts(block) {
		wants.value("System", "Account", vec![json!(account)]);
	}
	for (asset, holder) in holdings(block) {
		wants.value("Assets", "Account", vec![json!(asset), json!(holder)]);
	}
	for asset in assets(block) {
		wants.value("Assets", "Asset", vec![json!(asset)]);
		wants.value("Assets", "Metadata", vec![json!(asset)]);
	}
	if supply_changed(block) {
		wants.value("Balances", "TotalIssuance", vec![]);
	}
	if block.height == 0 {
		for (pallet, entry) in
			[("System", "Account"), ("Assets", "Account"), ("Assets", "Asset"), ("Assets", "Metadata")]
		{
			wants.want(super::Want::All { pallet, entry, keys: vec![] });
		}
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let (height, time) = (block.height, block.time);
	let count = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
	rows.put(
		&BLOCKS,
		vec![
			("height", height.into()),
			("hash", block.hash.clone().into()),
			("parent", block.parent.clone().into()),
			("time", time.into()),
			("spec_version", block.runtime.spec_version.into()),
			("author", block.author.clone().into()),
			("extrinsics", count(block.transactions.len()).into()),
			("events", count(block.events.len()).into()),
		],
	)?;
	transactions(block, rows)?;
	for (place, event) in block.numbered() {
		rows.put(
			&EVENTS,
			vec![
				("height", height.into()),
				("idx", place.into()),
				("pallet", event.pallet.as_str().into()),
				("name", event.name.as_str().into()),
				("extrinsic", event.extrinsic.map(u64::from).into()),
				("fields", (&event.fields).into()),
			],
		)?;
		for (kind, id) in refs(event) {
			rows.put(
				&EVENT_REFS,
				vec![
					("kind", kind.into()),
					("ref", id.into()),
					("height", height.into()),
					("idx", place.into()),
				],
			)?;
		}
		if let Some(transfer) = transfer(event) {
			let (asset, sender, receiver, moved, reason) = transfer;
			for account in [&sender, &receiver] {
				rows.put(
					&TRANSFER_ACCOUNTS,
					vec![
						("address", account.as_str().into()),
						("height", height.into()),
						("idx", place.into()),
					],
				)?;
			}
			rows.put(
				&TRANSFERS,
				vec![
					("height", height.into()),
					("idx", place.into()),
					("asset", asset.into()),
					("sender", sender.into()),
					("receiver", receiver.into()),
					("amount", moved.into()),
					("reason", reason.into()),
					("time", time.into()),
					("transaction_id", block.transaction_id(event).into()),
				],
			)?;
		}
	}
	for account in accounts(block) {
		let keys = [json!(account)];
		match state.value("System", "Account", &keys) {
			Some(row) => put_account(rows, account, row, height)?,
			// The chain has no row of an account that never had anything, too.
			None => rows.patch(
				"accounts",
				"UPDATE accounts SET free = '0', reserved = '0', frozen = '0', gone = 1, block = $2 WHERE address = $1",
				vec![account.into(), height.into()],
			),
		}
	}
	for (keys, row) in state.all("System", "Account", &[]) {
		if let [Value::String(account)] = keys.as_slice() {
			put_account(rows, account, row, height)?;
		}
	}
	for asset in assets(block) {
		let keys = [json!(asset)];
		put_asset(
			rows,
			asset,
			state.value("Assets", "Asset", &keys),
			state.value("Assets", "Metadata", &keys),
			height,
		)?;
	}
	let metadata = state.all("Assets", "Metadata", &[]);
	for (keys, row) in state.all("Assets", "Asset", &[]) {
		let Some(asset) = keys.first().and_then(crate::chain::json::number) else { continue };
		let named = metadata.iter().find(|(of, _)| of == keys).map(|(_, named)| named);
		put_asset(rows, u64::try_from(asset).unwrap_or_default(), Some(row), named, height)?;
	}
	if let Some(supply) = state.value("Balances", "TotalIssuance", &[]) {
		rows.put(
			&ASSETS,
			vec![
				("id", "SOUK".into()),
				("name", "SOUK".into()),
				("symbol", "SOUK".into()),
				("decimals", u64::from(block.decimals).into()),
				("supply", supply.as_str().unwrap_or("0").into()),
				("gone", false.into()),
				("details", "{}".into()),
				("block", height.into()),
			],
		)?;
	}
	for (asset, holder) in holdings(block) {
		let row = state.value("Assets", "Account", &[json!(asset), json!(holder)]);
		put_balance(rows, asset, holder, row.unwrap_or(&Value::Null), height)?;
	}
	for (keys, row) in state.all("Assets", "Account", &[]) {
		if let [asset, Value::String(holder)] = keys.as_slice() {
			let asset = crate::chain::json::number(asset).and_then(|asset| u64::try_from(asset).ok());
			put_balance(rows, asset.unwrap_or_default(), holder, row, height)?;
		}
	}
	Ok(())
}

fn asset_text(asset: u64) -> String {
	u32::try_from(asset).map_or_else(|_| asset.to_string(), crate::chain::json::asset)
}

fn put_account(rows: &mut Rows, account: &str, row: &Value, height: u64) -> Result<(), String> {
	let data = get(row, "data");
	rows.put(
		&ACCOUNTS,
		vec![
			("address", account.into()),
			("nonce", need(row, "nonce")?.into()),
			("free", amount(data, "free").into()),
			("reserved", amount(data, "reserved").into()),
			("frozen", amount(data, "frozen").into()),
			("gone", false.into()),
			("first_block", height.into()),
			("block", height.into()),
		],
	)
}

fn put_asset(
	rows: &mut Rows,
	asset: u64,
	row: Option<&Value>,
	named: Option<&Value>,
	height: u64,
) -> Result<(), String> {
	let bytes = |name: &str| {
		let named = named.and_then(|named| text(named, name)).unwrap_or_default();
		let read = crate::chain::json::unhex(&named).and_then(|bytes| String::from_utf8(bytes).ok());
		read.unwrap_or(named)
	};
	let details = row.cloned().unwrap_or(Value::Null);
	rows.put(
		&ASSETS,
		vec![
			("id", asset_text(asset).into()),
			("name", bytes("name").into()),
			("symbol", bytes("symbol").into()),
			("decimals", named.and_then(|named| int(named, "decimals")).unwrap_or_default().into()),
			("supply", amount(&details, "supply").into()),
			("gone", row.is_none().into()),
			("details", (&details).into()),
			("block", height.into()),
		],
	)
}

fn put_balance(rows: &mut Rows, asset: u64, holder: &str, row: &Value, height: u64) -> Result<(), String> {
	rows.put(
		&ASSET_BALANCES,
		vec![
			("asset", asset_text(asset).into()),
			("address", holder.into()),
			("balance", amount(row, "balance").into()),
			("details", row.into()),
			("block", height.into()),
		],
	)
}

fn transactions(block: &Block, rows: &mut Rows) -> Result<(), String> {
	for (place, one) in (0u32..).zip(&block.transactions) {
		let own = || block.events.iter().filter(move |event| event.extrinsic == Some(place));
		let failed = own().find(|event| event.is("System", "ExtrinsicFailed"));
		let error = failed.map(|event| block.runtime.error_name(get(&event.fields, "dispatch_error")));
		let fee = own().find(|event| event.is("TransactionPayment", "TransactionFeePaid"));
		rows.put(
			&TRANSACTIONS,
			vec![
				("id", format!("{}-{place}", block.height).into()),
				("block", block.height.into()),
				("idx", place.into()),
				("hash", hex(&one.hash).into()),
				("pallet", one.pallet.as_str().into()),
				("name", one.name.as_str().into()),
				("signer", one.signer.clone().into()),
				("nonce", one.nonce.map(u64::from).into()),
				("success", failed.is_none().into()),
				("error", error.into()),
				("fee", fee.map(|event| amount(&event.fields, "actual_fee")).into()),
				("time", block.time.into()),
				("details", (&shortened(&one.arguments)).into()),
			],
		)?;
	}
	Ok(())
}

/// Bytes of an argument that are kept as they are. The code of a runtime has a million.
const KEPT_BYTES: usize = 16_384;

/// Arguments with very long bytes left out: their hash and how many they are stand in their place.
fn shortened(value: &Value) -> Value {
	match value {
		Value::String(text) if text.len() > KEPT_BYTES => match unhex(text) {
			Some(bytes) if bytes.len() > KEPT_BYTES => {
				json!({ "blake2_256": hex(&blake2_256(&bytes)), "bytes": bytes.len() })
			},
			_ => value.clone(),
		},
		Value::Array(all) => all.iter().map(shortened).collect(),
		Value::Object(all) => all
			.iter()
			.map(|(name, one)| (name.clone(), shortened(one)))
			.collect::<serde_json::Map<_, _>>()
			.into(),
		_ => value.clone(),
	}
}

/// A transfer from one account to another: asset, sender, receiver, amount, and the hold it was paid out of.
pub(super) fn transfer(event: &Event) -> Option<(String, String, String, String, Option<String>)> {
	let fields = &event.fields;
	let of = |from: &str, to: &str| Some((words(fields, from).ok()?, words(fields, to).ok()?));
	let (asset, (sender, receiver), reason) = match (event.pallet.as_str(), event.name.as_str()) {
		("Balances", "Transfer") => ("SOUK".to_owned(), of("from", "to")?, None),
		("Balances", "TransferOnHold" | "TransferAndHold") => {
			("SOUK".to_owned(), of("source", "dest")?, Some(reason(get(fields, "reason"))))
		},
		("Assets", "Transferred") => (asset_text(int(fields, "asset_id")?), of("from", "to")?, None),
		_ => return None,
	};
	let moved = match get(fields, "amount") {
		Value::Null => amount(fields, "transferred"),
		_ => amount(fields, "amount"),
	};
	Some((asset, sender, receiver, moved, reason))
}

/// A hold's reason as `Pallet.Reason`.
pub(super) fn reason(value: &Value) -> String {
	match value.as_object().and_then(|object| object.iter().next()) {
		Some((pallet, inner)) => format!("{pallet}.{}", inner.as_str().unwrap_or(&variant(inner))),
		None => value.as_str().unwrap_or_default().to_owned(),
	}
}

/// What an event is about.
pub fn refs(event: &Event) -> BTreeSet<(&'static str, String)> {
	/// Pallets whose events are noise beside those that made them.
	const QUIET: [&str; 4] = ["System", "TransactionPayment", "AssetsHolder", "Clock"];
	let mut all = BTreeSet::new();
	let pallet = event.pallet.as_str();
	let moves = ["Transfer", "Transferred", "TransferOnHold"].contains(&event.name.as_str());
	if QUIET.contains(&pallet)
		|| (["Balances", "Assets"].contains(&pallet) && !moves && event.name != "MetadataSet")
	{
		return all;
	}
	let Value::Object(fields) = &event.fields else { return all };
	for (name, value) in fields {
		let kind = match (pallet, name.as_str()) {
			("Orders", "shop")
			| ("Shops" | "Receipts" | "Distribution" | "Networks" | "Bonuses" | "Fiat" | "Prepaid", "shop") => "shop",
			(_, "listing") => "listing",
			("Orders" | "Distribution" | "Trace" | "Prepaid" | "Fiat" | "Bonuses", "order") => "order",
			("Distribution", "campaign") => "campaign",
			("Bonuses", "bonus") => "bonus",
			("Experience", "model") => "model",
			("Experience" | "Loyalty", "product") => "product",
			("Experience" | "Commune", "cycle") => "cycle",
			("Rewards", "policy") => "policy",
			("Rewards", "era") => "era",
			("Referenda", "index") | ("ConvictionVoting", "poll_index") => "referendum",
			("Trace", "gln") => "party",
			("Staking", "validator" | "validator_stash") => "validator",
			(_, "asset_id") => "asset",
			("Trace", "item") => {
				if let Some(item) = super::trace::item_text(value) {
					all.insert(("item", item));
				}
				continue;
			},
			_ => {
				collect_accounts(value, &mut all);
				continue;
			},
		};
		match value {
			Value::String(id) => {
				all.insert((kind, id.clone()));
			},
			Value::Number(id) => {
				all.insert((kind, id.to_string()));
			},
			_ => {},
		}
	}
	if let ("Trace", Some(gtin), Some(lot)) =
		(pallet, text(&event.fields, "gtin"), text(&event.fields, "lot"))
	{
		let key = json!({ "Lgtin": { "gtin": gtin, "lot": lot } });
		all.extend(super::trace::item_text(&key).map(|item| ("lot", item)));
	}
	if event.is("Shops", "ListingsPublished") {
		let first = int(&event.fields, "first").unwrap_or_default();
		let count = int(&event.fields, "count").unwrap_or_default();
		all.extend((0..count).filter_map(|more| Some(("listing", first.checked_add(more)?.to_string()))));
	}
	if event.is("Orders", "CampaignsEngaged") {
		for pair in list(get(&event.fields, "lines")) {
			all.extend(pair.get(1).map(|campaign| ("campaign", campaign.to_string())));
		}
	}
	all
}

/// Accounts anywhere in a value: SS58 text is known by its length and its alphabet, and nothing else looks so.
fn collect_accounts(value: &Value, all: &mut BTreeSet<(&'static str, String)>) {
	match value {
		Value::String(text) if (46..=50).contains(&text.len()) && crate::chain::ss58::parse(text).is_ok() => {
			all.insert(("account", text.clone()));
		},
		Value::Array(values) => values.iter().for_each(|value| collect_accounts(value, all)),
		Value::Object(object) => object.values().for_each(|value| collect_accounts(value, all)),
		_ => {},
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_keep_arguments_but_for_very_long_bytes() {
		let code = vec![7_u8; KEPT_BYTES + 1];
		let call =
			json!({ "System": { "set_code": { "code": hex(&code) } }, "list": [hex(&[1, 2]), "words", 5] });
		let kept = shortened(&call);
		assert_eq!(
			kept["System"]["set_code"]["code"],
			json!({ "blake2_256": hex(&blake2_256(&code)), "bytes": KEPT_BYTES + 1 })
		);
		assert_eq!(kept["list"], call["list"]);
		let most = json!(hex(&vec![7_u8; KEPT_BYTES]));
		assert_eq!(shortened(&most), most);
	}
}
