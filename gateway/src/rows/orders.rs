// SPDX-License-Identifier: Apache-2.0

//! Orders: their rows, lines, every step, every leg and every payment.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{json, Value};

use super::{amount, get, int, ledger, list, need, snake, text, variant, words, Block, Rows, State, Wants};
use crate::{
	chain::{json::number, runtime::Event},
	statement::{day_of, OrderSums},
	store::tables::{
		ORDERS, ORDER_AMOUNTS, ORDER_LEGS, ORDER_LINES, ORDER_PAYMENTS, ORDER_PROMOTERS, ORDER_STEPS,
		REWARDS_PAID,
	},
};

/// Pallets whose events name orders.
const PALLETS: [&str; 6] = ["Orders", "Distribution", "Bonuses", "Prepaid", "Fiat", "Trace"];

/// States from which an order does not move.
const FINAL: [&str; 5] = ["completed", "cancelled", "expired", "returned", "ruled"];

/// The order that an event is about.
pub(crate) fn order_of(event: &Event) -> Option<u64> {
	PALLETS.contains(&event.pallet.as_str()).then(|| int(&event.fields, "order")).flatten()
}

/// The orders that the block changed.
pub(super) fn touched(block: &Block) -> BTreeSet<u64> {
	block.events.iter().filter_map(order_of).collect()
}

/// Orders that the block may have removed: those that calls named, wherever in a transaction the call is.
fn pruned(block: &Block) -> BTreeSet<u64> {
	let mut all = BTreeSet::new();
	if block.events.iter().any(|event| event.is("Orders", "OrdersPruned")) {
		for one in &block.transactions {
			collect_orders(&one.arguments, &mut all);
		}
	}
	all
}

fn collect_orders(value: &Value, all: &mut BTreeSet<u64>) {
	match value {
		Value::Object(object) => {
			if let Some(orders) = object.get("orders") {
				all.extend(list(orders).iter().filter_map(|one| u64::try_from(number(one)?).ok()));
			}
			object.values().for_each(|value| collect_orders(value, all));
		},
		Value::Array(values) => values.iter().for_each(|value| collect_orders(value, all)),
		_ => {},
	}
}

/// Rows of orders that were read, by number.
pub(super) fn read<'a>(
	block: &Block,
	state: &'a State,
) -> impl Iterator<Item = (u64, &'a Value, &'a [Value])> {
	touched(block).into_iter().filter_map(move |id| {
		let keys = [json!(id)];
		let lines = state.value("Orders", "Lines", &keys).map(list).unwrap_or_default();
		Some((id, state.value("Orders", "Orders", &keys)?, lines))
	})
}

pub(super) fn want(block: &Block, _: &State, wants: &mut Wants) {
	for id in touched(block) {
		wants.value("Orders", "Orders", vec![json!(id)]);
		wants.value("Orders", "Lines", vec![json!(id)]);
	}
	for id in pruned(block) {
		wants.value("Orders", "Orders", vec![json!(id)]);
	}
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let mut ends = BTreeMap::new();
	for (_, event) in block.of("Orders") {
		if event.name == "OrderSettled" {
			ends.insert(need(&event.fields, "order")?, event);
		}
	}
	let rulings: BTreeMap<u64, &Value> = block
		.of("Orders")
		.filter(|(_, event)| event.name == "OrderRuled")
		.filter_map(|(_, event)| Some((int(&event.fields, "order")?, &event.fields)))
		.collect();
	let mut states = BTreeMap::new();
	for (id, order, lines) in read(block, state) {
		states.insert(id, variant(get(order, "state")));
		put_order(block, rows, id, order, lines, ends.contains_key(&id), rulings.get(&id).copied())
			.map_err(|why| format!("order {id}: {why}"))?;
	}
	for id in pruned(block) {
		if state.is_gone("Orders", "Orders", &[json!(id)]) {
			rows.patch(
				"orders",
				"UPDATE orders SET gone = 1, block = $2 WHERE id = $1",
				vec![id.into(), block.height.into()],
			);
		}
	}
	put_steps(block, rows, &states)?;
	put_payments(block, rows)?;
	let mut sums = BTreeMap::<u64, OrderSums>::new();
	for (id, event) in ends {
		let keys = [json!(id)];
		let order = state.value("Orders", "Orders", &keys).unwrap_or(&Value::Null);
		let lines = state.value("Orders", "Lines", &keys).map(list).unwrap_or_default();
		let sums = sums.entry(id).or_default();
		put_legs(block, rows, id, event, order, lines, sums)?;
		let fiat = get(order, "fiat");
		if let Some(currency) = text(fiat, "currency") {
			let back = number(get(order, "fiat_refunded")).unwrap_or_default();
			let paid = number(get(fiat, "amount")).unwrap_or_default();
			sums.fiat(&variant(get(order, "state")), &currency, paid, back);
		}
	}
	put_rewards(block, state, rows, &mut sums)?;
	put_days(block, state, rows, &sums)
}

/// What the orders that ended add to statements. An order that the chain removed since belongs to no shop here.
fn put_days(
	block: &Block,
	state: &State,
	rows: &mut Rows,
	all: &BTreeMap<u64, OrderSums>,
) -> Result<(), String> {
	let time = i64::try_from(block.time).map_err(|_| format!("the time {} is too large", block.time))?;
	for (id, sums) in all {
		let Some(order) = state.value("Orders", "Orders", &[json!(id)]) else { continue };
		let shop = need(order, "shop")?;
		let shop = i64::try_from(shop).map_err(|_| format!("order {id}: its shop {shop} is too large"))?;
		rows.add(sums.additions(shop, day_of(time)));
	}
	Ok(())
}

fn put_order(
	block: &Block,
	rows: &mut Rows,
	id: u64,
	order: &Value,
	lines: &[Value],
	ended: bool,
	ruling: Option<&Value>,
) -> Result<(), String> {
	let state = variant(get(order, "state"));
	let is_final = FINAL.contains(&state.as_str());
	let assets = list(get(order, "assets"));
	let totals = totals(assets, lines, "amounts");
	let fiat = get(order, "fiat");
	let height = block.height;
	rows.put(
		&ORDERS,
		vec![
			("id", id.into()),
			("shop", need(order, "shop")?.into()),
			("seller", words(order, "seller")?.into()),
			("buyer", words(order, "buyer")?.into()),
			("platform", text(order, "platform").into()),
			("mode", variant(get(order, "mode")).into()),
			("state", state.into()),
			("final", is_final.into()),
			("counter", (!get(order, "sale").is_null()).into()),
			("amounts", (&totals).into()),
			("fiat_currency", text(fiat, "currency").into()),
			("fiat_minor", (!fiat.is_null()).then(|| amount(fiat, "amount")).into()),
			("fiat_refunded", amount(order, "fiat_refunded").into()),
			("services", get(order, "services").into()),
			("ruling", ruling.map(Value::to_string).into()),
			("lines", u64::try_from(lines.len()).unwrap_or_default().into()),
			("placed", need(order, "placed")?.into()),
			("placed_block", height.into()),
			("deadline", int(order, "deadline").filter(|_| !is_final).into()),
			("settled", ended.then_some(block.time).into()),
			("settled_block", ended.then_some(height).into()),
			("gone", false.into()),
			("details", order.into()),
			("block", height.into()),
		],
	)?;
	for one in list(&totals) {
		rows.put(
			&ORDER_AMOUNTS,
			vec![
				("order_id", id.into()),
				("asset", words(one, "asset")?.into()),
				("amount", amount(one, "amount").into()),
				("block", height.into()),
			],
		)?;
	}
	for (place, line) in (0u64..).zip(lines) {
		let named = |name: &str| paired(assets, get(line, name));
		rows.put(
			&ORDER_LINES,
			vec![
				("order_id", id.into()),
				("line", place.into()),
				("listing", need(line, "listing")?.into()),
				("product", words(line, "product")?.into()),
				("quantity", need(line, "quantity")?.into()),
				("shipped", need(line, "shipped")?.into()),
				("dropped", need(line, "dropped")?.into()),
				("returned", need(line, "returned")?.into()),
				("amounts", (&named("amounts")).into()),
				("refunded", (&named("refunded")).into()),
				("promoters", get(line, "promoters").into()),
				("campaign", int(line, "campaign").into()),
				("items", get(line, "items").into()),
				("details", line.into()),
				("block", height.into()),
			],
		)?;
		for (level, promoter) in (0u64..).zip(list(get(line, "promoters"))) {
			rows.put(
				&ORDER_PROMOTERS,
				vec![
					("order_id", id.into()),
					("line", place.into()),
					("level", level.into()),
					("promoter", promoter.as_str().unwrap_or_default().into()),
					("block", height.into()),
				],
			)?;
		}
	}
	Ok(())
}

/// Amounts in the order of the order's assets, with the assets.
fn paired(assets: &[Value], list_of: &Value) -> Value {
	assets
		.iter()
		.zip(list(list_of))
		.map(|(asset, amount)| json!({ "asset": asset, "amount": amount }))
		.collect()
}

/// The sum of a list of amounts over all lines, by asset.
fn totals(assets: &[Value], lines: &[Value], name: &str) -> Value {
	let sum = |place: usize| {
		let parts = lines.iter().filter_map(|line| number(get(line, name).get(place)?));
		parts.fold(0u128, u128::saturating_add).to_string()
	};
	assets.iter().enumerate().map(|(place, asset)| json!({ "asset": asset, "amount": sum(place) })).collect()
}

fn put_steps(block: &Block, rows: &mut Rows, states: &BTreeMap<u64, String>) -> Result<(), String> {
	for (place, event) in block.numbered() {
		let Some(id) = order_of(event) else { continue };
		rows.put(
			&ORDER_STEPS,
			vec![
				("order_id", id.into()),
				("height", block.height.into()),
				("idx", place.into()),
				("pallet", event.pallet.as_str().into()),
				("name", snake(&event.name).into()),
				("state", states.get(&id).map_or("", String::as_str).into()),
				("signer", block.signer(event).map(str::to_owned).into()),
				("details", (&event.fields).into()),
				("time", block.time.into()),
				("transaction_id", block.transaction_id(event).into()),
			],
		)?;
	}
	Ok(())
}

/// Events that end what an order pays: the transfers before it, in the same transaction, are the order's.
const PAYING: [&str; 4] = ["OrderSettled", "PartRefunded", "UnshippedRefunded", "DisputeClosed"];

/// Payments out of the escrow. The pallet pays first and then tells, so a payment belongs to the next event of its
/// transaction that pays.
fn put_payments(block: &Block, rows: &mut Rows) -> Result<(), String> {
	let mut waiting: Vec<(u64, &Event)> = Vec::new();
	for (place, event) in block.numbered() {
		if let Some((.., reason)) = ledger::transfer(event) {
			let own = reason.as_deref().is_some_and(|reason| reason == "Orders.Escrow");
			// Assets that are on hold are moved by an event that does not name the hold.
			if own || event.pallet == "Assets" {
				waiting.push((place, event));
			}
			continue;
		}
		let Some(id) = (event.pallet == "Orders").then(|| order_of(event)).flatten() else { continue };
		if !PAYING.contains(&event.name.as_str()) {
			continue;
		}
		for (place, paid) in std::mem::take(&mut waiting) {
			let Some((asset, _, receiver, moved, _)) = ledger::transfer(paid) else { continue };
			if paid.extrinsic != event.extrinsic {
				continue;
			}
			rows.put(
				&ORDER_PAYMENTS,
				vec![
					("order_id", id.into()),
					("height", block.height.into()),
					("idx", place.into()),
					("asset", asset.into()),
					("payee", receiver.into()),
					("amount", moved.into()),
					("time", block.time.into()),
					("transaction_id", block.transaction_id(paid).into()),
				],
			)?;
		}
	}
	Ok(())
}

/// The one account that all lines have at a level, where they all have the same.
fn promoter_at(lines: &[Value], level: usize) -> Option<String> {
	let mut at = lines.iter().filter_map(|line| get(line, "promoters").get(level)?.as_str());
	let first = at.next()?;
	at.all(|other| other == first).then(|| first.to_owned())
}

fn put_legs(
	block: &Block,
	rows: &mut Rows,
	id: u64,
	event: &Event,
	order: &Value,
	lines: &[Value],
	sums: &mut OrderSums,
) -> Result<(), String> {
	struct Leg {
		source: &'static str,
		role: &'static str,
		level: Option<u64>,
		payee: Option<String>,
		asset: String,
		amount: String,
	}
	let mut legs = Vec::new();
	let mut add = |source, role, level, payee, asset: &str, amount: String| {
		if amount != "0" {
			legs.push(Leg { source, role, level, payee, asset: asset.to_owned(), amount });
		}
	};
	let (buyer, seller) = (text(order, "buyer"), text(order, "seller"));
	// Without a platform the seller gets its legs.
	let platform = text(&event.fields, "platform").or_else(|| seller.clone());
	let providers: Vec<Option<String>> =
		list(get(order, "services")).iter().map(|service| text(service, "provider")).collect();
	for of in list(get(&event.fields, "legs")) {
		let asset = words(of, "asset")?;
		add("waterfall", "buyer", None, buyer.clone(), &asset, amount(of, "buyer"));
		add("waterfall", "seller", None, seller.clone(), &asset, amount(of, "seller"));
		for (level, part) in list(get(of, "promoters")).iter().enumerate() {
			let payee = promoter_at(lines, level);
			let part = number(part).unwrap_or_default().to_string();
			add("waterfall", "promoter", u64::try_from(level).ok(), payee, &asset, part);
		}
		for (place, part) in list(get(of, "services")).iter().enumerate() {
			let payee = providers.get(place).cloned().flatten();
			let part = number(part).unwrap_or_default().to_string();
			add("waterfall", "service", u64::try_from(place).ok(), payee, &asset, part);
		}
		add("waterfall", "platform", None, platform.clone(), &asset, amount(of, "platform"));
		for role in ["experience", "commune", "forfeited"] {
			add("waterfall", role, None, None, &asset, amount(of, role));
		}
	}
	for other in block.events.iter().filter(|other| order_of(other) == Some(id)) {
		let fields = &other.fields;
		if other.is("Prepaid", "FeesPaid") {
			let asset = words(fields, "asset")?;
			for role in ["experience", "commune"] {
				add("prepaid", role, None, None, &asset, amount(fields, role));
			}
			add("prepaid", "platform", None, text(order, "platform"), &asset, amount(fields, "platform"));
			for (level, part) in list(get(fields, "commission")).iter().enumerate() {
				let payee = promoter_at(lines, level);
				let part = number(part).unwrap_or_default().to_string();
				add("prepaid", "promoter", u64::try_from(level).ok(), payee, &asset, part);
			}
		}
		if other.is("Orders", "DisputeClosed") {
			for (side, own, opposite) in [("buyer", &buyer, &seller), ("seller", &seller, &buyer)] {
				for stake in list(get(fields, side)) {
					let asset = words(stake, "asset")?;
					add("stake", "back", None, own.clone(), &asset, amount(stake, "back"));
					add("stake", "other", None, opposite.clone(), &asset, amount(stake, "other"));
					add("stake", "treasury", None, None, &asset, amount(stake, "treasury"));
				}
			}
		}
	}
	for (place, leg) in (0u64..).zip(legs) {
		let paid = leg.amount.parse().unwrap_or_default();
		sums.leg(leg.source, leg.role, leg.payee.as_deref(), seller.as_deref(), &leg.asset, paid);
		rows.put(
			&ORDER_LEGS,
			vec![
				("order_id", id.into()),
				("leg", place.into()),
				("source", leg.source.into()),
				("role", leg.role.into()),
				("level", leg.level.into()),
				("payee", leg.payee.into()),
				("asset", leg.asset.into()),
				("amount", leg.amount.into()),
				("time", block.time.into()),
				("block", block.height.into()),
			],
		)?;
	}
	Ok(())
}

/// What campaigns and bonuses paid. The asset is the campaign's, whose row was read.
fn put_rewards(
	block: &Block,
	state: &State,
	rows: &mut Rows,
	sums: &mut BTreeMap<u64, OrderSums>,
) -> Result<(), String> {
	for (place, event) in block.numbered() {
		let fields = &event.fields;
		let (kind, source, payee, asset) = match (event.pallet.as_str(), event.name.as_str()) {
			("Distribution", "RewardPaid") => {
				let id = need(fields, "campaign")?;
				let row = state.value("Distribution", "Campaigns", &[json!(id)]);
				(
					"campaign",
					id,
					words(fields, "promoter")?,
					row.and_then(|row| text(get(row, "terms"), "asset")),
				)
			},
			("Bonuses", "BonusPaid") => {
				let id = need(fields, "bonus")?;
				let row = state.value("Bonuses", "Bonuses", &[json!(id)]);
				let asset = row.and_then(|row| asset_of(get(row, "terms")));
				("bonus", id, words(fields, "buyer")?, asset)
			},
			_ => continue,
		};
		let order = need(fields, "order")?;
		// A campaign that paid the last it had is gone at the end of the block. It paid first, and told then.
		let asset = asset.or_else(|| paid_in(block, place, &payee, &amount(fields, "amount")));
		let asset = asset.unwrap_or_default();
		let paid = number(get(fields, "amount")).unwrap_or_default();
		sums.entry(order).or_default().reward(kind, &payee, &asset, paid);
		rows.put(
			&REWARDS_PAID,
			vec![
				("height", block.height.into()),
				("idx", place.into()),
				("kind", kind.into()),
				("source", source.into()),
				("order_id", order.into()),
				("payee", payee.into()),
				("asset", asset.into()),
				("amount", amount(fields, "amount").into()),
				("time", block.time.into()),
			],
		)?;
	}
	Ok(())
}

/// The asset of the last payment to an account before an event, in the transaction of the event.
fn paid_in(block: &Block, place: u64, payee: &str, amount: &str) -> Option<String> {
	let before = usize::try_from(place).ok()?;
	let extrinsic = block.events.get(before)?.extrinsic;
	let earlier = block.events.iter().take(before).rev().take_while(|event| event.extrinsic == extrinsic);
	earlier
		.filter_map(ledger::transfer)
		.find(|(_, _, receiver, moved, _)| receiver == payee && moved == amount)
		.map(|(asset, ..)| asset)
}

/// The first asset that the terms of a bonus name.
fn asset_of(terms: &Value) -> Option<String> {
	match terms {
		Value::Object(object) => text(terms, "asset").or_else(|| object.values().find_map(asset_of)),
		_ => None,
	}
}
