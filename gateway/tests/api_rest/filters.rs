// SPDX-License-Identifier: Apache-2.0

//! Every filter of every list: one value that finds so many rows, and one that finds none.

use std::collections::BTreeSet;

use crate::{
	rows::{hash, COFFEE, GLN, TEA},
	support::{postgres, Gateway, ALICE, BOB, CHARLIE, DAVE, EVE},
};

/// A list, a filter, a value with the number of rows that it finds, and a value that finds none.
pub type Case = (&'static str, &'static str, String, usize, String);

/// After all that the rows are about, and before.
const LATER: &str = "2027-01-01";
const EARLIER: &str = "2026-01-01T00:00:00Z";

pub fn cases() -> Vec<Case> {
	let mut all: Vec<Case> = Vec::new();
	let mut add = |list, filter, value: &str, many, none: &str| {
		all.push((list, filter, value.to_string(), many, none.to_string()));
	};
	let lot = format!("01%2F{COFFEE}%2F10%2FL1");
	let no_lot = format!("01%2F{COFFEE}%2F10%2FL2");
	let item = format!("01%2F{COFFEE}%2F21%2FA1");
	let no_item = format!("01%2F{COFFEE}%2F21%2FA2");

	add("/v1/blocks", "author", ALICE, 9, BOB);
	add("/v1/transactions", "block", "2", 1, "9");
	add("/v1/transactions", "signer", BOB, 1, EVE);
	add("/v1/transactions", "pallet", "Orders", 2, "Shops");
	add("/v1/transactions", "name", "place_order", 2, "open_shop");
	add("/v1/transactions", "success", "false", 1, "");
	add("/v1/transactions", "hash", &hash(102), 1, &hash(1));
	add("/v1/events", "block", "2", 2, "99");
	add("/v1/events", "pallet", "Orders", 1, "Shops");
	add("/v1/events", "name", "OrderPlaced", 1, "OrderSettled");
	add("/v1/events", "about", "order:1", 1, "order:2");
	add("/v1/transfers", "account", ALICE, 2, EVE);
	add("/v1/transfers", "sender", BOB, 1, CHARLIE);
	add("/v1/transfers", "receiver", CHARLIE, 1, BOB);
	add("/v1/transfers", "asset", "TIME", 1, "7");
	add("/v1/accounts", "gone", "true", 1, "");
	add("/v1/shops", "query", "nails", 1, "saffron");
	add("/v1/shops", "owner", ALICE, 1, EVE);
	add("/v1/shops", "state", "open", 1, "closed");
	add("/v1/shops", "region", "DE-BE", 1, "FR-75");
	add("/v1/shops", "category", "5411", 1, "1234");
	add("/v1/listings", "query", "harvest", 1, "saffron");
	add("/v1/listings", "shop", "1", 3, "9");
	add("/v1/listings", "gtin", COFFEE, 2, "00614141999996");
	add("/v1/listings", "category", "10000115", 2, "1");
	add("/v1/listings", "shop_category", "5999", 1, "1234");
	add("/v1/listings", "status", "paused", 1, "delisted");
	add("/v1/listings", "available", "true", 1, "");
	add("/v1/listings", "verdict", "confirmed", 2, "deviates");
	add("/v1/listings", "asset", "SOUK", 2, "7");
	add("/v1/listings", "currency", "EUR", 1, "USD");
	add("/v1/receipt_batches", "shop", "1", 2, "2");
	add("/v1/receipt_batches", "till", DAVE, 1, EVE);
	add("/v1/receipt_eras", "shop", "1", 1, "2");
	add("/v1/receipt_eras", "era", "4", 1, "5");
	add("/v1/orders", "state", "completed", 1, "ruled");
	add("/v1/orders", "is_final", "true", 2, "");
	add("/v1/orders", "mode", "attested", 1, "barter");
	add("/v1/orders", "shop", "1", 2, "9");
	add("/v1/orders", "buyer", BOB, 2, EVE);
	add("/v1/orders", "seller", ALICE, 3, EVE);
	add("/v1/orders", "platform", EVE, 1, ALICE);
	add("/v1/orders", "promoter", CHARLIE, 3, EVE);
	add("/v1/orders", "listing", "1", 2, "9");
	add("/v1/orders", "gtin", TEA, 1, "00614141999996");
	add("/v1/orders", "settled_from", EARLIER, 2, LATER);
	add("/v1/orders", "settled_to", LATER, 2, EARLIER);
	add("/v1/legs", "order", "1", 5, "2");
	add("/v1/legs", "shop", "2", 1, "9");
	add("/v1/legs", "payee", CHARLIE, 2, EVE);
	add("/v1/legs", "role", "commune", 1, "platform");
	add("/v1/legs", "source", "campaign", 1, "stake");
	add("/v1/campaigns", "shop", "1", 1, "9");
	add("/v1/campaigns", "funder", BOB, 1, EVE);
	add("/v1/campaigns", "state", "closed", 1, "lost");
	add("/v1/bonuses", "shop", "1", 1, "9");
	add("/v1/bonuses", "funder", BOB, 1, EVE);
	add("/v1/rewards_paid", "kind", "bonus", 1, "gift");
	add("/v1/rewards_paid", "source", "1", 2, "2");
	add("/v1/rewards_paid", "payee", CHARLIE, 1, EVE);
	add("/v1/rewards_paid", "order", "1", 2, "2");
	add("/v1/products", "producer", ALICE, 1, EVE);
	add("/v1/products", "model", "1", 1, "2");
	add("/v1/products", "category", "10000115", 1, "1");
	add("/v1/products", "verdict", "confirmed", 1, "deviates");
	add("/v1/verdicts", "product", COFFEE, 1, TEA);
	add("/v1/verdicts", "cycle", "2", 1, "3");
	add("/v1/verdicts", "confirmed", "true", 1, "false");
	add("/v1/models", "expert", DAVE, 1, EVE);
	add("/v1/models", "category", "10000115", 1, "1");
	add("/v1/models", "retired", "false", 1, "true");
	add("/v1/reports", "cycle", "2", 1, "3");
	add("/v1/reports", "product", COFFEE, 1, TEA);
	add("/v1/reports", "tester", EVE, 1, BOB);
	add("/v1/reports", "state", "paid", 1, "committed");
	add("/v1/cycles", "state", "running", 1, "expired");
	add("/v1/testers", "enrolled", "true", 1, "false");
	add("/v1/testers", "veteran", "true", 1, "false");
	add("/v1/items", "gtin", COFFEE, 2, TEA);
	add("/v1/items", "kind", "sscc", 1, "giai");
	add("/v1/items", "status", "active", 3, "consumed");
	add("/v1/items", "possessor", ALICE, 3, EVE);
	add("/v1/items", "lot", &lot, 1, &no_lot);
	add("/v1/items", "container", "00%2F106141411234567897", 1, &no_item);
	add("/v1/items", "alert", "recalled", 1, "held");
	add("/v1/items", "sold", "true", 1, "");
	add("/v1/trace_events", "kind", "ObjectEvent", 1, "TransactionEvent");
	add("/v1/trace_events", "action", "ADD", 2, "DELETE");
	add("/v1/trace_events", "biz_step", "8", 2, "9");
	add("/v1/trace_events", "recorded_by", ALICE, 2, EVE);
	add("/v1/trace_events", "gln", GLN, 2, "9506000134369");
	add("/v1/trace_events", "item", &item, 2, &no_item);
	add("/v1/trace_events", "order", "1", 1, "2");
	add("/v1/parties", "gln", GLN, 1, "9506000134369");
	add("/v1/places", "account", ALICE, 1, EVE);
	add("/v1/recalls", "gtin", COFFEE, 1, TEA);
	add("/v1/recalls", "state", "recalled", 1, "lifted");
	add("/v1/trace_roots", "author", ALICE, 1, EVE);
	add("/v1/eras", "state", "running", 1, "expired");
	add("/v1/claims", "account", BOB, 2, EVE);
	add("/v1/claims", "kind", "dividends", 1, "tranche");
	add("/v1/claims", "era", "3", 2, "4");
	add("/v1/claims", "asset", "SOUK", 1, "7");
	add("/v1/penalties", "account", EVE, 1, BOB);
	add("/v1/penalties", "pallet", "rewards", 1, "experience");
	add("/v1/penalties", "state", "open", 1, "stands");
	add("/v1/things", "kind", "obligation", 1, "debt");
	add("/v1/things", "gone", "false", 1, "true");
	add("/v1/referenda", "state", "ongoing", 1, "approved");
	add("/v1/referenda", "track", "0", 1, "1");
	add("/v1/referenda", "submitter", ALICE, 1, EVE);
	add("/v1/votes", "referendum", "1", 1, "2");
	add("/v1/votes", "account", BOB, 1, EVE);
	add("/v1/votes", "removed", "false", 1, "true");
	add("/v1/validator_eras", "era", "5", 1, "6");
	add("/v1/validator_eras", "validator", ALICE, 1, EVE);
	add("/v1/staking_pays", "account", BOB, 1, EVE);
	add("/v1/staking_pays", "kind", "reward", 1, "slash");
	add("/v1/staking_pays", "era", "5", 1, "6");
	for (list, all) in [
		("/v1/blocks", 9),
		("/v1/transfers", 2),
		("/v1/receipt_batches", 2),
		("/v1/orders", 3),
		("/v1/legs", 6),
		("/v1/rewards_paid", 2),
		("/v1/trace_events", 2),
		("/v1/claims", 2),
		("/v1/dividends", 1),
	] {
		add(list, "from", EARLIER, all, LATER);
		add(list, "to", LATER, all, EARLIER);
	}
	all
}

async fn should_filter(gateway: &Gateway) {
	let mut tried = BTreeSet::new();
	for (list, filter, value, many, none) in cases() {
		let address = format!("{list}?{filter}={value}");
		assert_eq!(gateway.count(&address).await, many, "{address}");
		if !none.is_empty() {
			let address = format!("{list}?{filter}={none}");
			assert_eq!(gateway.count(&address).await, 0, "{address}");
		}
		tried.insert((list.to_string(), filter.to_string()));
	}
	// Prices go with an asset or a currency; their bounds are tried below.
	for filter in ["price_from", "price_to"] {
		tried.insert(("/v1/listings".to_string(), filter.to_string()));
	}
	// All that are described are tried.
	let description = gateway.found("/openapi.json").await;
	for (path, verbs) in description["paths"].as_object().unwrap() {
		let parameters: Vec<&str> = verbs["get"]["parameters"]
			.as_array()
			.into_iter()
			.flatten()
			.filter(|parameter| parameter["in"] == "query")
			.map(|parameter| parameter["name"].as_str().unwrap())
			.collect();
		if path.contains('{') || !parameters.contains(&"direction") {
			continue;
		}
		for name in parameters.into_iter().filter(|name| !["limit", "cursor", "direction"].contains(name)) {
			assert!(tried.contains(&(path.clone(), name.to_string())), "{path}?{name} is not tried");
		}
	}
}

#[tokio::test]
async fn should_find_what_each_filter_asks_for() {
	should_filter(&Gateway::sqlite().await).await;
}

#[tokio::test]
async fn should_find_what_each_filter_asks_for_on_postgresql() {
	let Some((_server, gateway)) = postgres().await else { return };
	should_filter(&gateway).await;
}

async fn should_compare_prices(gateway: &Gateway) {
	for (filters, ids) in [
		// 2 and 30 SOUK: as texts they would be in another order.
		("asset=SOUK&price_from=2000000000000", vec![3, 1]),
		("asset=SOUK&price_from=2000000000001", vec![3]),
		("asset=SOUK&price_to=30000000000000", vec![3, 1]),
		("asset=SOUK&price_to=29999999999999", vec![1]),
		("asset=SOUK&price_from=3&price_to=2000000000000", vec![1]),
		("asset=TIME&price_to=1000", vec![2]),
		("currency=EUR&price_from=1234&price_to=1234", vec![4]),
		("currency=EUR&price_from=1235", vec![]),
	] {
		let found = gateway.found(&format!("/v1/listings?{filters}")).await;
		let found: Vec<i64> =
			found["items"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect();
		assert_eq!(found, ids, "{filters}");
	}
	for (filters, word) in [
		("price_from=1", "name the asset or the currency too"),
		("asset=SOUK&currency=EUR", "not together with asset"),
		("asset=SOUK&price_from=-1", "price_from: is a whole number"),
		("currency=eur", "currency: is three capital letters"),
		("asset=BEANS", "asset: an asset is SOUK, TIME, or a number"),
	] {
		let detail = gateway.get(&format!("/v1/listings?{filters}")).await.problem("invalid-parameter");
		assert!(detail.contains(word), "{filters}: {detail}");
	}
}

#[tokio::test]
async fn should_compare_prices_as_numbers() {
	should_compare_prices(&Gateway::sqlite().await).await;
}

#[tokio::test]
async fn should_compare_prices_as_numbers_on_postgresql() {
	let Some((_server, gateway)) = postgres().await else { return };
	should_compare_prices(&gateway).await;
}

#[tokio::test]
async fn should_give_candles_of_one_interval() {
	let gateway = Gateway::sqlite().await;
	for (query, many) in [
		("", 2),
		("?interval=1m", 2),
		("?interval=1d", 1),
		("?interval=4h", 0),
		("?interval=1m&from=2026-11-30T00:02:00Z", 1),
		("?interval=1m&to=2026-11-30T00:02:00Z", 1),
	] {
		assert_eq!(gateway.count(&format!("/v1/shops/1/bizpower{query}")).await, many, "{query}");
	}
	let detail = gateway.get("/v1/shops/1/bizpower?interval=2m").await.problem("invalid-parameter");
	assert!(detail.contains("interval") && detail.contains("1m"), "{detail}");
	assert!(gateway.get("/v1/shops/9/bizpower").await.problem("not-found").contains("shop 9"));
}
