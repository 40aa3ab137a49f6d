// SPDX-License-Identifier: Apache-2.0

//! One chain's rows: two shops, three orders, an item with a history, and one of everything else.

use serde_json::json;
use souk_gateway::store::Store;

use crate::support::{insert, ALICE, BOB, CHARLIE, DAVE, EVE};

/// When block 1 was: 2026-11-30T00:00:00Z. Each later block is a minute after the one before.
pub const START: i64 = 1_795_996_800_000;
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 86_400_000;
/// The height of the newest block.
pub const HEAD: i64 = 9;

pub const COFFEE: &str = "09506000134352";
pub const TEA: &str = "09521000000025";
pub const GLN: &str = "0614141073467";
pub const EVENT: &str = "0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// The time of a block.
pub fn at(height: i64) -> i64 {
	START + (height - 1) * MINUTE
}

/// A hash of a block.
pub fn hash(height: i64) -> String {
	format!("0x{height:064x}")
}

pub async fn block(store: &Store, height: i64) {
	insert(
		store,
		"blocks",
		json!({
			"height": height, "hash": hash(height), "parent": hash(height - 1), "time": at(height), "spec_version": 18,
			"author": ALICE, "extrinsics": 2, "events": 1,
		}),
	)
	.await;
}

pub async fn event(store: &Store, height: i64, index: i64, pallet: &str, name: &str, about: &[(&str, &str)]) {
	let fields = json!({ "order": "1" }).to_string();
	insert(
		store,
		"events",
		json!({ "height": height, "idx": index, "pallet": pallet, "name": name, "extrinsic": 1, "fields": fields }),
	)
	.await;
	for (kind, reference) in about {
		insert(
			store,
			"event_refs",
			json!({ "kind": kind, "ref": reference, "height": height, "idx": index }),
		)
		.await;
	}
}

/// Moves the head.
pub async fn head(store: &Store, height: i64) {
	sqlx::query("DELETE FROM head").execute(&store.pool).await.unwrap();
	insert(store, "head", json!({ "id": 1, "height": height, "hash": hash(height), "time": at(height) }))
		.await;
}

pub async fn order(store: &Store, id: i64, shop: i64, state: &str, buyer: &str) {
	let done = ["completed", "returned"].contains(&state);
	let mut row = json!({
		"id": id, "shop": shop, "seller": ALICE, "buyer": buyer, "mode": "escrow", "state": state, "final": done,
		"counter": 0, "amounts": [{ "asset": "SOUK", "amount": "1000" }], "fiat_refunded": "0", "services": [], "lines": 1,
		"placed": at(id + 1), "placed_block": id + 1, "details": {}, "block": id + 1,
	});
	let fields = row.as_object_mut().unwrap();
	if done {
		fields.insert("settled".into(), json!(at(id + 2)));
		fields.insert("settled_block".into(), json!(id + 2));
	} else {
		fields.insert("deadline".into(), json!(at(id + 1) + DAY));
	}
	insert(store, "orders", row).await;
	insert(
		store,
		"order_lines",
		json!({
			"order_id": id, "line": 0, "listing": shop, "product": if shop == 1 { COFFEE } else { TEA }, "quantity": 2,
			"shipped": 2, "dropped": 0, "returned": 0, "amounts": [{ "asset": "SOUK", "amount": "1000" }],
			"refunded": [], "promoters": [CHARLIE], "items": ["A1"], "details": {}, "block": id + 1,
		}),
	)
	.await;
	insert(
		store,
		"order_promoters",
		json!({ "order_id": id, "line": 0, "level": 0, "promoter": CHARLIE, "block": id + 1 }),
	)
	.await;
	insert(
		store,
		"order_steps",
		json!({
			"order_id": id, "height": id + 1, "idx": 0, "pallet": "Orders", "name": "order_placed", "state": "placed",
			"signer": buyer, "details": {}, "time": at(id + 1), "transaction_id": format!("{}-1", id + 1),
		}),
	)
	.await;
}

pub async fn leg(
	store: &Store,
	order: i64,
	leg: i64,
	role: &str,
	payee: Option<&str>,
	asset: &str,
	amount: &str,
) {
	let source = match role {
		"promoter" if asset == "TIME" => "campaign",
		_ => "waterfall",
	};
	let mut row = json!({
		"order_id": order, "leg": leg, "source": source, "role": role, "asset": asset, "amount": amount,
		"time": at(order + 2), "block": order + 2,
	});
	if let Some(payee) = payee {
		row.as_object_mut().unwrap().insert("payee".into(), json!(payee));
	}
	insert(store, "order_legs", row).await;
}

async fn chain(store: &Store) {
	for height in 1..=HEAD {
		block(store, height).await;
		event(store, height, 0, "System", "ExtrinsicSuccess", &[]).await;
	}
	event(store, 2, 1, "Orders", "OrderPlaced", &[("order", "1"), ("shop", "1"), ("account", BOB)]).await;
	head(store, HEAD).await;
	for (height, signer, success) in [(2, BOB, true), (3, ALICE, false)] {
		let mut row = json!({
			"id": format!("{height}-1"), "block": height, "idx": 1, "hash": hash(height + 100), "pallet": "Orders",
			"name": "place_order", "signer": signer, "nonce": 3, "success": success, "fee": "12345",
			"time": at(height), "details": { "mode": "Escrow" },
		});
		if !success {
			row.as_object_mut().unwrap().insert("error".into(), json!("Orders.OfferChanged"));
		}
		insert(store, "transactions", row).await;
	}
	for (address, gone) in [(ALICE, false), (BOB, false), (EVE, true)] {
		insert(
			store,
			"accounts",
			json!({
				"address": address, "nonce": 3, "free": "5000000000000", "reserved": "1000", "frozen": "0", "gone": gone,
				"first_block": 1, "block": 2,
			}),
		)
		.await;
	}
	let time = json!({
		"id": "TIME", "name": "Time", "symbol": "TIME", "decimals": 12, "supply": "1000", "details": {}, "block": 1,
	});
	insert(store, "assets", time).await;
	let balance = json!({ "asset": "TIME", "address": BOB, "balance": "77", "details": {}, "block": 2 });
	insert(store, "asset_balances", balance).await;
	for (index, sender, receiver, asset) in [(2, BOB, ALICE, "SOUK"), (3, ALICE, CHARLIE, "TIME")] {
		insert(
			store,
			"transfers",
			json!({
				"height": 2, "idx": index, "asset": asset, "sender": sender, "receiver": receiver, "amount": "10",
				"time": at(2), "transaction_id": "2-1",
			}),
		)
		.await;
		for address in [sender, receiver] {
			let row = json!({ "address": address, "height": 2, "idx": index });
			insert(store, "transfer_accounts", row).await;
		}
	}
}

async fn shops(store: &Store) {
	for (id, owner, state, region, category) in
		[(1, ALICE, "open", "DE-BE", "5411"), (2, BOB, "suspended", "US-PA", "5999")]
	{
		insert(
			store,
			"shops",
			json!({
				"id": id, "owner": owner, "state": state, "region": region, "category": category, "floor_area": 120,
				"staff": 4, "metadata": format!("shop{id}"), "bond": "100", "capabilities": ["publish"],
				"open_orders": 1, "verification_level": 2, "verification_expires": at(1) + DAY, "opened": at(1),
				"opened_block": 1, "details": {}, "block": 1,
			}),
		)
		.await;
	}
	for (id, shop, product, asset, amount, status) in [
		(1, 1, COFFEE, "SOUK", "2000000000000", "active"),
		(2, 2, TEA, "TIME", "900", "active"),
		(3, 1, TEA, "SOUK", "30000000000000", "paused"),
	] {
		insert(
			store,
			"listings",
			json!({
				"id": id, "shop": shop, "product": product, "metadata": format!("listing{id}"), "stock": 10,
				"status": status, "price_asset": asset, "price_amount": amount, "price_sort": format!("{amount:0>39}"),
				"experience_fee": 150_000_000, "return_window": DAY, "published": at(1), "published_block": 1, "details": { "terms": {} }, "block": 1,
			}),
		)
		.await;
	}
	insert(
		store,
		"listings",
		json!({
			"id": 4, "shop": 1, "product": COFFEE, "metadata": "listing4", "stock": 0, "status": "active",
			"price_currency": "EUR", "price_minor": "1234", "minor_sort": format!("{:0>39}", 1234), "experience_fee": 150_000_000, "return_window": DAY,
			"published": at(1), "published_block": 1, "details": {}, "block": 1,
		}),
	)
	.await;
	for (cid, name, words) in [
		("shop1", "The Corner Café", "coffee and tea in Kreuzberg"),
		("shop2", "Hardware", "nails"),
		("listing1", "Coffee, 500 g", "dark roast from Huila"),
		("listing2", "Green tea", "spring harvest"),
		("listing3", "Black tea", "a second flush"),
		("listing4", "Coffee, a cup", "served at the counter"),
	] {
		let text =
			json!({ "cid": cid, "name": name, "summary": format!("{name}: what it is"), "words": words });
		insert(store, "content_texts", text).await;
	}
	let book = json!({
		"shop": 1, "book": 1, "currency": "EUR", "capacity": 100, "customers": 3, "deposit": "5", "fees": "6",
		"details": {}, "block": 2,
	});
	insert(store, "receipt_books", book).await;
	for (batch, till) in [(1, DAVE), (2, ALICE)] {
		insert(
			store,
			"receipt_batches",
			json!({
				"shop": 1, "book": 1, "batch": batch, "till": till, "first_receipt": batch * 100, "receipts": 100,
				"root": EVENT, "value": "90000", "signed": 10, "counted": 9, "reversed": 1, "reversed_value": "500",
				"bizpower": "1000000000000000000", "time": at(batch + 1), "transaction_id": "2-1", "block": batch + 1,
			}),
		)
		.await;
	}
	let era = json!({
		"shop": 1, "era": 4, "batches": 2, "open": "1", "high": "3", "low": "1", "close": "2", "new_customers": 5,
		"returning_customers": 3, "external_customers": 1, "details": {}, "block": 3,
	});
	insert(store, "receipt_eras", era).await;
	for (span, start) in [("1m", at(2)), ("1m", at(3)), ("1d", START)] {
		insert(
			store,
			"bizpower_candles",
			json!({
				"shop": 1, "span": span, "start": start, "open": "1", "high": "3", "low": "1", "close": "2", "ticks": 2,
				"block": 3,
			}),
		)
		.await;
	}
}

async fn orders(store: &Store) {
	order(store, 1, 1, "completed", BOB).await;
	order(store, 2, 1, "placed", DAVE).await;
	order(store, 3, 2, "returned", BOB).await;
	sqlx::query(sqlx::AssertSqlSafe(format!(
		"UPDATE orders SET platform = '{EVE}', mode = 'attested', fiat_currency = 'EUR', fiat_minor = '4000', \
		 fiat_refunded = '1000' WHERE id = 3"
	)))
	.execute(&store.pool)
	.await
	.unwrap();
	leg(store, 1, 0, "seller", Some(ALICE), "SOUK", "800").await;
	leg(store, 1, 1, "promoter", Some(CHARLIE), "SOUK", "100").await;
	leg(store, 1, 2, "experience", None, "SOUK", "90").await;
	leg(store, 1, 3, "commune", None, "SOUK", "10").await;
	leg(store, 1, 4, "promoter", Some(CHARLIE), "TIME", "7").await;
	leg(store, 3, 0, "buyer", Some(BOB), "SOUK", "1000").await;
	insert(
		store,
		"order_payments",
		json!({
			"order_id": 1, "height": 3, "idx": 1, "asset": "SOUK", "payee": ALICE, "amount": "800", "time": at(3),
			"transaction_id": "3-1",
		}),
	)
	.await;
	let promoter = json!({
		"address": CHARLIE, "settled": 1, "refunded": 0, "attested": 0,
		"value": [{ "asset": "SOUK", "amount": "1000" }], "earned": [{ "asset": "SOUK", "amount": "100" }],
		"details": {}, "block": 3,
	});
	insert(store, "promoters", promoter).await;
	for (id, shop, funder, state) in [(1, 1, ALICE, "open"), (2, 2, BOB, "closed")] {
		insert(
			store,
			"campaigns",
			json!({
				"id": id, "shop": shop, "funder": funder, "asset": "TIME", "reward": "7", "remaining": "93",
				"reserved": 0, "paid": 1, "expires": at(1) + DAY, "state": state, "opened_block": 1, "details": {},
				"block": 3,
			}),
		)
		.await;
		let bonus = json!({ "id": id, "shop": shop, "funder": funder, "details": {}, "block": 1 });
		insert(store, "bonuses", bonus).await;
	}
	for (index, kind, payee) in [(2, "campaign", CHARLIE), (3, "bonus", BOB)] {
		insert(
			store,
			"rewards_paid",
			json!({
				"height": 3, "idx": index, "kind": kind, "source": 1, "order_id": 1, "payee": payee, "asset": "TIME",
				"amount": "7", "time": at(3),
			}),
		)
		.await;
	}
}

async fn experience(store: &Store) {
	let product = json!({
		"gtin": COFFEE, "producer": ALICE, "model": 1, "version": 1, "claims": [10, 20], "verdict": "confirmed",
		"trust": 900_000_000, "provisional": 0, "verdict_cycle": 2, "findings": {}, "details": {}, "block": 3,
	});
	insert(store, "products", product).await;
	let verdict = json!({
		"cycle": 2, "product": COFFEE, "trust": 900_000_000, "confirmed": 1, "reports": 5, "winners": 3, "details": {},
		"time": at(3), "block": 3,
	});
	insert(store, "verdicts", verdict).await;
	let model = json!({
		"id": 1, "expert": DAVE, "category": 10_000_115, "latest": 1, "bond": "9", "products": 1, "retired": 0,
		"details": {}, "block": 1,
	});
	insert(store, "models", model).await;
	let version = json!({
		"model": 1, "version": 1, "attributes": [{ "name": "weight" }], "content": "model1", "published": at(1),
		"block": 1,
	});
	insert(store, "model_versions", version).await;
	let report = json!({
		"cycle": 2, "product": COFFEE, "tester": EVE, "state": "paid", "hash": EVENT, "panel": 1, "measured": [10, 21],
		"paid": [{ "asset": "SOUK", "amount": "5" }], "time": at(3), "height": 3, "idx": 8, "block": 3,
	});
	insert(store, "reports", report).await;
	for (number, state) in [(2, "closed"), (3, "running")] {
		let cycle = json!({
			"number": number, "state": state, "commit_until": at(5), "reveal_until": at(6), "began": at(1), "block": 3,
		});
		insert(store, "cycles", cycle).await;
	}
	let tester = json!({
		"address": EVE, "enrolled": 1, "veteran": 1, "commission": 100_000_000, "backers": 2, "reports": 3, "wins": 2,
		"details": {}, "block": 3,
	});
	insert(store, "testers", tester).await;
}

async fn trace(store: &Store) {
	let party = json!({ "address": ALICE, "gln": GLN, "prefix": "0614141", "details": {}, "block": 1 });
	insert(store, "parties", party).await;
	insert(store, "places", json!({ "gln": GLN, "address": ALICE, "block": 1 })).await;
	let lot = format!("01/{COFFEE}/10/L1");
	for (item, kind, serial, extra) in [
		(format!("01/{COFFEE}/21/A1"), "sgtin", "A1", true),
		(lot.clone(), "lgtin", "L1", false),
		("00/106141411234567897".to_string(), "sscc", "", false),
	] {
		let mut row = json!({
			"item": item, "kind": kind, "status": "active", "possessor": ALICE, "possessor_gln": GLN, "sold": extra,
			"alarms": 0, "events": 2, "recall": "clear", "details": {}, "first_block": 2, "block": 3,
		});
		let fields = row.as_object_mut().unwrap();
		match kind {
			"sgtin" => {
				fields.insert("gtin".into(), json!(COFFEE));
				fields.insert("serial".into(), json!(serial));
			},
			"lgtin" => {
				fields.insert("gtin".into(), json!(COFFEE));
				fields.insert("lot_number".into(), json!(serial));
			},
			_ => {},
		}
		if extra {
			fields.insert("lot".into(), json!(lot));
			fields.insert("container".into(), json!("00/106141411234567897"));
			fields.insert("alert".into(), json!("recalled"));
		}
		insert(store, "items", row).await;
	}
	for (number, id, kind, action, order) in [
		(1, EVENT.to_string(), "ObjectEvent", "ADD", None),
		(2, EVENT.replace('a', "b"), "AggregationEvent", "ADD", Some(1)),
	] {
		let mut row = json!({
			"id": id, "number": number, "kind": kind, "action": action, "biz_step": 8, "disposition": 1,
			"time": at(number + 1), "time_offset": 60, "recorded": at(number + 1), "recorded_by": ALICE, "gln": GLN,
			"read_point": format!("414/{GLN}"), "by_chain": 0, "digest": EVENT, "epcis": {}, "transaction_id": "2-1", "block": number + 1,
		});
		if let Some(order) = order {
			row.as_object_mut().unwrap().insert("order_id".into(), json!(order));
		}
		insert(store, "trace_events", row).await;
		insert(
			store,
			"trace_event_items",
			json!({
				"event": number, "place": 0, "item": format!("01/{COFFEE}/21/A1"), "role": "item", "block": number + 1,
			}),
		)
		.await;
	}
	let recall = json!({
		"gtin": COFFEE, "lot": "L1", "state": "recalled", "spread": "flag", "author": ALICE, "by_authority": 0, "since": at(3),
		"details": {}, "block": 3,
	});
	insert(store, "recalls", recall).await;
	let root = json!({
		"number": 1, "root": EVENT, "events": 10, "body": "root1", "author": ALICE, "time": at(3), "block": 3,
	});
	insert(store, "trace_roots", root).await;
}

async fn rewards(store: &Store) {
	for (era, state) in [(3, "closed"), (4, "running")] {
		insert(store, "reward_eras", json!({ "era": era, "state": state, "details": {}, "block": 2 })).await;
	}
	let policy = json!({
		"id": 1, "asset": "TIME", "basis": "power", "state": "running", "emitted": "100", "owed": "40", "details": {},
		"block": 2,
	});
	insert(store, "policies", policy).await;
	for (part, kind, asset) in [(0, "policy", "TIME"), (1, "dividends", "SOUK")] {
		insert(
			store,
			"claims",
			json!({
				"height": 3, "idx": 4, "part": part, "address": BOB, "kind": kind, "source": "1", "era": 3,
				"asset": asset, "amount": "6", "time": at(3), "transaction_id": "3-1",
			}),
		)
		.await;
	}
	let dividend = json!({ "height": 3, "idx": 5, "amount": "60", "shares": "600", "time": at(3) });
	insert(store, "dividends", dividend).await;
	let penalty = json!({
		"id": "3-6", "pallet": "rewards", "address": EVE, "charge": EVE, "penalty": "downgrade", "state": "open",
		"deadline": at(3) + DAY, "opened": at(3), "block": 3,
	});
	insert(store, "penalties", penalty).await;
	insert(store, "things", json!({ "kind": "obligation", "id": "1", "details": {}, "block": 3 })).await;
}

async fn governance(store: &Store) {
	let referendum = json!({
		"id": 1, "track": 0, "state": "ongoing", "proposal": EVENT, "submitter": ALICE, "ayes": "10", "nays": "2",
		"support": "10", "submitted": at(2), "details": {}, "block": 3,
	});
	insert(store, "referenda", referendum).await;
	let vote = json!({
		"referendum": 1, "address": BOB, "vote": { "Standard": { "vote": 128, "balance": "10" } }, "time": at(3),
		"height": 3, "idx": 9, "block": 3,
	});
	insert(store, "votes", vote).await;
	let validator =
		json!({ "address": ALICE, "commission": 50_000_000, "blocked": 0, "details": {}, "block": 1 });
	insert(store, "validators", validator).await;
	let era = json!({ "era": 5, "total_stake": "1000", "started": at(1), "block": 1 });
	insert(store, "staking_eras", era).await;
	let exposure = json!({
		"era": 5, "validator": ALICE, "total": "1000", "own": "400", "nominators": 2, "commission": 50_000_000,
		"points": 20, "block": 1,
	});
	insert(store, "validator_eras", exposure).await;
	let pay = json!({
		"height": 3, "idx": 7, "kind": "reward", "address": BOB, "era": 5, "validator": ALICE, "amount": "3",
		"time": at(3),
	});
	insert(store, "staking_pays", pay).await;
}

/// Writes all of them.
pub async fn fill(store: &Store) {
	chain(store).await;
	shops(store).await;
	orders(store).await;
	experience(store).await;
	trace(store).await;
	rewards(store).await;
	governance(store).await;
}
