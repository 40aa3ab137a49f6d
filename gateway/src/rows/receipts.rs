// SPDX-License-Identifier: Apache-2.0

//! Receipt books, batches, and BizPower at every change.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use super::{amount, get, int, need, words, Block, Rows, State, Wants};
use crate::{
	chain::{json::number, runtime::Event},
	store::tables::{Tick, BIZPOWER_TICKS, RECEIPT_BATCHES, RECEIPT_BOOKS, RECEIPT_ERAS},
};

const PALLET: &str = "Receipts";

/// Shops whose books the block may have changed: those that events name, and those that calls name where a customer
/// countersigned, because its event does not say for whom.
fn shops(block: &Block) -> BTreeSet<u64> {
	let mut all: BTreeSet<u64> =
		block.of(PALLET).filter_map(|(_, event)| int(&event.fields, "shop")).collect();
	for (_, event) in block.of(PALLET).filter(|(_, event)| event.name == "Countersigned") {
		all.extend(countersigned(block, event));
	}
	all
}

/// The shops that the transaction of an event names with a batch.
fn countersigned(block: &Block, event: &Event) -> BTreeSet<u64> {
	let mut all = BTreeSet::new();
	let place = event.extrinsic.and_then(|place| usize::try_from(place).ok());
	if let Some(transaction) = place.and_then(|place| block.transactions.get(place)) {
		collect(&transaction.arguments, &mut all);
	}
	all
}

fn collect(value: &Value, all: &mut BTreeSet<u64>) {
	match value {
		Value::Object(object) => {
			if let (Some(shop), true) = (int(value, "shop"), object.contains_key("batch")) {
				all.insert(shop);
			}
			object.values().for_each(|value| collect(value, all));
		},
		Value::Array(values) => values.iter().for_each(|value| collect(value, all)),
		_ => {},
	}
}

/// The newest era of a book, as its row names it.
fn latest(book: &Value) -> Option<u64> {
	let (oldest, next) = (int(book, "oldest_row")?, int(book, "next_row")?);
	next.checked_sub(1).filter(|row| *row >= oldest)
}

pub(super) fn want(block: &Block, state: &State, wants: &mut Wants) {
	for shop in shops(block) {
		wants.value(PALLET, "Books", vec![json!(shop)]);
		if let Some(row) = state.value(PALLET, "Books", &[json!(shop)]).and_then(latest) {
			wants.value(PALLET, "EraRows", vec![json!(shop), json!(row)]);
		}
	}
}

fn totals(state: &State, shop: u64) -> Option<&Value> {
	let row = state.value(PALLET, "Books", &[json!(shop)]).and_then(latest)?;
	state.value(PALLET, "EraRows", &[json!(shop), json!(row)])
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let height = block.height;
	for shop in shops(block) {
		put_book(block, state, rows, shop).map_err(|why| format!("book of shop {shop}: {why}"))?;
	}
	let mut signed = BTreeSet::new();
	for (place, event) in block.of(PALLET) {
		let fields = &event.fields;
		match event.name.as_str() {
			"BatchPosted" => {
				let shop = need(fields, "shop")?;
				let book = state.value(PALLET, "Books", &[json!(shop)]).and_then(|book| int(book, "id"));
				rows.put(
					&RECEIPT_BATCHES,
					vec![
						("shop", shop.into()),
						// A book that was closed in the same block had no batch.
						("book", book.unwrap_or_default().into()),
						("batch", need(fields, "batch")?.into()),
						("till", need(fields, "till")?.to_string().into()),
						("first_receipt", need(fields, "first")?.into()),
						("receipts", need(fields, "rows")?.into()),
						("root", words(fields, "root")?.into()),
						("value", amount(fields, "value").into()),
						("signed", need(fields, "signed")?.into()),
						("counted", need(fields, "counted")?.into()),
						("reversed", 0u32.into()),
						("reversed_value", "0".into()),
						("bizpower", amount(fields, "bizpower").into()),
						("time", block.time.into()),
						("transaction_id", block.transaction_id(event).into()),
						("block", height.into()),
					],
				)?;
				put_tick(block, state, rows, shop, place, get(fields, "bizpower"))?;
			},
			"ReceiptsReversed" => {
				let shop = need(fields, "shop")?;
				let book = state.value(PALLET, "Books", &[json!(shop)]).and_then(|book| int(book, "id"));
				rows.patch(
					"receipt_batches",
					"UPDATE receipt_batches SET reversed = reversed + $4, reversed_value = CAST(CAST(reversed_value AS \
					 NUMERIC) + CAST($5 AS NUMERIC) AS TEXT), block = $6 WHERE shop = $1 AND book = $2 AND batch = $3",
					vec![
						shop.into(),
						book.unwrap_or_default().into(),
						need(fields, "batch")?.into(),
						need(fields, "receipts")?.into(),
						amount(fields, "value").into(),
						height.into(),
					],
				);
				put_tick(block, state, rows, shop, place, get(fields, "bizpower"))?;
			},
			// The event does not say what BizPower became: the state at the end of the block does. One transaction may have many
			// of these events, and changes each shop once.
			"Countersigned" if signed.insert(event.extrinsic) => {
				for shop in countersigned(block, event) {
					let Some(totals) = totals(state, shop) else { continue };
					put_tick(block, state, rows, shop, place, get(get(totals, "bizpower"), "close"))?;
				}
			},
			_ => {},
		}
	}
	Ok(())
}

fn put_tick(
	block: &Block,
	state: &State,
	rows: &mut Rows,
	shop: u64,
	place: u64,
	bizpower: &Value,
) -> Result<(), String> {
	let Some(bizpower) = number(bizpower) else { return Ok(()) };
	let era = totals(state, shop).and_then(|totals| int(totals, "era")).unwrap_or_default();
	rows.put(
		&BIZPOWER_TICKS,
		vec![
			("shop", shop.into()),
			("height", block.height.into()),
			("idx", place.into()),
			("era", era.into()),
			("bizpower", bizpower.to_string().into()),
			("time", block.time.into()),
		],
	)?;
	let shop = u32::try_from(shop).map_err(|_| format!("shop {shop} has too large a number"))?;
	rows.tick(Tick { shop, height: block.height, bizpower, time: block.time });
	Ok(())
}

fn put_book(block: &Block, state: &State, rows: &mut Rows, shop: u64) -> Result<(), String> {
	let keys = [json!(shop)];
	let height = block.height;
	let Some(book) = state.value(PALLET, "Books", &keys) else {
		if state.is_gone(PALLET, "Books", &keys) {
			rows.patch(
				"receipt_books",
				"UPDATE receipt_books SET gone = 1, block = $2 WHERE shop = $1",
				vec![shop.into(), height.into()],
			);
		}
		return Ok(());
	};
	rows.put(
		&RECEIPT_BOOKS,
		vec![
			("shop", shop.into()),
			("book", need(book, "id")?.into()),
			("currency", words(book, "currency")?.into()),
			("capacity", need(book, "capacity")?.into()),
			("customers", need(book, "customers")?.into()),
			("deposit", amount(book, "deposit").into()),
			("fees", amount(book, "fees").into()),
			("gone", false.into()),
			("details", book.into()),
			("block", height.into()),
		],
	)?;
	let Some(totals) = totals(state, shop) else { return Ok(()) };
	let candle = get(totals, "bizpower");
	rows.put(
		&RECEIPT_ERAS,
		vec![
			("shop", shop.into()),
			("era", need(totals, "era")?.into()),
			("batches", need(totals, "batches")?.into()),
			("open", amount(candle, "open").into()),
			("high", amount(candle, "high").into()),
			("low", amount(candle, "low").into()),
			("close", amount(candle, "close").into()),
			("new_customers", need(totals, "new")?.into()),
			("returning_customers", need(totals, "returning")?.into()),
			("external_customers", need(totals, "external")?.into()),
			("details", totals.into()),
			("block", height.into()),
		],
	)
}
