// SPDX-License-Identifier: Apache-2.0

//! Shops, listings, campaigns, promoters, bonuses.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use super::{amount, get, int, list, need, orders, text, variant, words, Block, Rows, State, Wants};
use crate::{
	chain::{json::number, runtime::Event},
	store::tables::{BONUSES, CAMPAIGNS, LISTINGS, PROMOTERS, SHOPS},
};

fn numbers(block: &Block, pallets: &[&str], field: &str) -> BTreeSet<u64> {
	let events = block.events.iter().filter(|event| pallets.contains(&event.pallet.as_str()));
	events.filter_map(|event| int(&event.fields, field)).collect()
}

fn published(event: &Event) -> impl Iterator<Item = u64> {
	let is = event.is("Shops", "ListingsPublished");
	let first = int(&event.fields, "first").unwrap_or_default();
	let count = if is { int(&event.fields, "count").unwrap_or_default() } else { 0 };
	(0..count).filter_map(move |more| first.checked_add(more))
}

fn shops(block: &Block, state: &State) -> BTreeSet<u64> {
	let mut all = numbers(block, &["Shops"], "shop");
	// A listing that was published or removed takes or frees a slot; an order that began or ended counts.
	all.extend(orders::read(block, state).filter_map(|(_, order, _)| int(order, "shop")));
	all
}

fn listings(block: &Block, state: &State) -> BTreeSet<u64> {
	let mut all = numbers(block, &["Shops"], "listing");
	all.extend(block.events.iter().flat_map(published));
	for (_, _, lines) in orders::read(block, state) {
		all.extend(lines.iter().filter_map(|line| int(line, "listing")));
	}
	all
}

fn campaigns(block: &Block) -> BTreeSet<u64> {
	let mut all = numbers(block, &["Distribution"], "campaign");
	for (_, event) in block.of("Orders").filter(|(_, event)| event.name == "CampaignsEngaged") {
		let pairs = list(get(&event.fields, "lines")).iter();
		all.extend(pairs.filter_map(|pair| u64::try_from(number(pair.get(1)?)?).ok()));
	}
	all
}

fn promoters(block: &Block, state: &State) -> BTreeSet<String> {
	let ended: BTreeSet<u64> = block
		.of("Orders")
		.filter(|(_, event)| event.name == "OrderSettled")
		.filter_map(|(_, event)| int(&event.fields, "order"))
		.collect();
	let mut all = BTreeSet::new();
	for (_, _, lines) in orders::read(block, state).filter(|(id, ..)| ended.contains(id)) {
		let names = lines.iter().flat_map(|line| list(get(line, "promoters")));
		all.extend(names.filter_map(|name| name.as_str().map(str::to_owned)));
	}
	all.extend(block.of("Distribution").filter_map(|(_, event)| text(&event.fields, "promoter")));
	all
}

pub(super) fn want(block: &Block, state: &State, wants: &mut Wants) {
	for id in shops(block, state) {
		wants.value("Shops", "Shops", vec![json!(id)]);
	}
	for id in listings(block, state) {
		wants.value("Shops", "Listings", vec![json!(id)]);
	}
	for id in campaigns(block) {
		wants.value("Distribution", "Campaigns", vec![json!(id)]);
	}
	for who in promoters(block, state) {
		wants.value("Distribution", "Records", vec![json!(who)]);
	}
	for id in numbers(block, &["Bonuses"], "bonus") {
		wants.value("Bonuses", "Bonuses", vec![json!(id)]);
	}
	if block.height == 0 {
		for entry in ["Shops", "Listings"] {
			wants.want(super::Want::All { pallet: "Shops", entry, keys: vec![] });
		}
	}
}

/// What is known by one number and may be gone.
fn each<'a>(
	ids: BTreeSet<u64>,
	state: &'a State,
	pallet: &'static str,
	entry: &'static str,
) -> impl Iterator<Item = (u64, Option<&'a Value>)> {
	ids.into_iter().filter_map(move |id| {
		let keys = [json!(id)];
		match state.value(pallet, entry, &keys) {
			Some(row) => Some((id, Some(row))),
			None => state.is_gone(pallet, entry, &keys).then_some((id, None)),
		}
	})
}

/// All rows of a map of numbers, of the first block.
fn all<'a>(
	state: &'a State,
	pallet: &'static str,
	entry: &'static str,
) -> impl Iterator<Item = (u64, &'a Value)> {
	state
		.all(pallet, entry, &[])
		.iter()
		.filter_map(|(keys, row)| Some((u64::try_from(number(keys.first()?)?).ok()?, row)))
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	let height = block.height;
	for (id, shop) in all(state, "Shops", "Shops") {
		put_shop(block, rows, id, shop).map_err(|why| format!("shop {id}: {why}"))?;
	}
	for (id, listing) in all(state, "Shops", "Listings") {
		put_listing(block, rows, id, listing).map_err(|why| format!("listing {id}: {why}"))?;
	}
	for (id, shop) in each(shops(block, state), state, "Shops", "Shops") {
		match shop {
			Some(shop) => put_shop(block, rows, id, shop).map_err(|why| format!("shop {id}: {why}"))?,
			None => rows.patch(
				"shops",
				"UPDATE shops SET state = 'closed', gone = 1, block = $2 WHERE id = $1",
				vec![id.into(), height.into()],
			),
		}
	}
	for (id, listing) in each(listings(block, state), state, "Shops", "Listings") {
		match listing {
			Some(row) => put_listing(block, rows, id, row).map_err(|why| format!("listing {id}: {why}"))?,
			None => rows.patch(
				"listings",
				"UPDATE listings SET status = 'delisted', stock = 0, gone = 1, block = $2 WHERE id = $1",
				vec![id.into(), height.into()],
			),
		}
	}
	for (id, campaign) in each(campaigns(block), state, "Distribution", "Campaigns") {
		match campaign {
			Some(row) => put_campaign(block, rows, id, row).map_err(|why| format!("campaign {id}: {why}"))?,
			None => rows.patch(
				"campaigns",
				"UPDATE campaigns SET state = 'closed', remaining = '0', reserved = 0, gone = 1, block = $2 WHERE id = $1",
				vec![id.into(), height.into()],
			),
		}
	}
	for who in promoters(block, state) {
		match state.value("Distribution", "Records", &[json!(who)]) {
			Some(record) => put_promoter(block, rows, &who, record)?,
			None => rows.patch(
				"promoters",
				"UPDATE promoters SET gone = 1, block = $2 WHERE address = $1",
				vec![who.into(), height.into()],
			),
		}
	}
	for (id, bonus) in each(numbers(block, &["Bonuses"], "bonus"), state, "Bonuses", "Bonuses") {
		match bonus {
			Some(row) => rows.put(
				&BONUSES,
				vec![
					("id", id.into()),
					("shop", need(row, "shop")?.into()),
					("funder", words(row, "funder")?.into()),
					("gone", false.into()),
					("details", row.into()),
					("block", height.into()),
				],
			)?,
			None => rows.patch(
				"bonuses",
				"UPDATE bonuses SET gone = 1, block = $2 WHERE id = $1",
				vec![id.into(), height.into()],
			),
		}
	}
	Ok(())
}

fn put_shop(block: &Block, rows: &mut Rows, id: u64, shop: &Value) -> Result<(), String> {
	let profile = get(shop, "profile");
	let names: Value =
		list(get(shop, "capabilities")).iter().map(|one| json!(variant(get(one, "capability")))).collect();
	let verification = get(shop, "verification");
	// A merchant category code is four digits, also where the first is a zero.
	let category = match get(profile, "category") {
		Value::Number(code) => format!("{:0>4}", code.to_string()),
		other => other.as_str().unwrap_or_default().to_owned(),
	};
	rows.put(
		&SHOPS,
		vec![
			("id", id.into()),
			("owner", words(shop, "owner")?.into()),
			("state", variant(get(shop, "state")).into()),
			("region", region(get(profile, "region")).into()),
			("category", category.into()),
			("floor_area", need(profile, "floor_area")?.into()),
			("staff", need(profile, "staff")?.into()),
			("metadata", words(profile, "metadata")?.into()),
			("bond", amount(shop, "bond").into()),
			("capabilities", (&names).into()),
			("open_orders", need(shop, "open_orders")?.into()),
			("verification_level", int(verification, "level").unwrap_or_default().into()),
			("verification_expires", int(verification, "expires").into()),
			("offered_to", text(shop, "offered_to").into()),
			("opened", block.time.into()),
			("opened_block", block.height.into()),
			("gone", false.into()),
			("details", shop.into()),
			("block", block.height.into()),
		],
	)
}

/// A region as ISO 3166-2 writes it: country, hyphen, subdivision.
pub(super) fn region(value: &Value) -> String {
	let plain = |value: &Value| {
		let text = value.as_str().unwrap_or_default();
		let read = crate::chain::json::unhex(text).and_then(|bytes| String::from_utf8(bytes).ok());
		read.unwrap_or_else(|| text.to_owned())
	};
	match value {
		Value::Object(object) => {
			let parts: Vec<String> = object.values().map(plain).filter(|part| !part.is_empty()).collect();
			parts.join("-")
		},
		other => plain(other),
	}
}

fn put_listing(block: &Block, rows: &mut Rows, id: u64, listing: &Value) -> Result<(), String> {
	let terms = get(listing, "terms");
	let price = get(terms, "price");
	let fiat = get(price, "fiat");
	let token = list(get(price, "token"));
	let (asset, units) = match token {
		[asset, units] => (asset.as_str(), number(units).unwrap_or_default()),
		_ => (None, 0),
	};
	// A price of zero in tokens is none: the unit is paid outside the chain.
	let asset = asset.filter(|_| units > 0);
	let minor = (!fiat.is_null()).then(|| number(get(fiat, "amount")).unwrap_or_default());
	rows.put(
		&LISTINGS,
		vec![
			("id", id.into()),
			("shop", need(listing, "shop")?.into()),
			("product", words(listing, "product")?.into()),
			("metadata", words(listing, "metadata")?.into()),
			("stock", need(listing, "stock")?.into()),
			("status", variant(get(listing, "status")).into()),
			("price_asset", asset.map(str::to_owned).into()),
			("price_amount", asset.map(|_| units.to_string()).into()),
			("price_sort", asset.map(|_| format!("{units:039}")).into()),
			("price_currency", text(fiat, "currency").into()),
			("price_minor", minor.map(|minor| minor.to_string()).into()),
			("minor_sort", minor.map(|minor| format!("{minor:039}")).into()),
			("experience_fee", need(terms, "experience_fee")?.into()),
			("return_window", need(terms, "return_window")?.into()),
			("published", block.time.into()),
			("published_block", block.height.into()),
			("gone", false.into()),
			("details", listing.into()),
			("block", block.height.into()),
		],
	)
}

fn put_campaign(block: &Block, rows: &mut Rows, id: u64, campaign: &Value) -> Result<(), String> {
	let terms = get(campaign, "terms");
	let closed = get(campaign, "closed").as_bool().unwrap_or_default();
	rows.put(
		&CAMPAIGNS,
		vec![
			("id", id.into()),
			("shop", need(campaign, "shop")?.into()),
			("funder", words(campaign, "funder")?.into()),
			("asset", words(terms, "asset")?.into()),
			("reward", amount(terms, "reward").into()),
			("remaining", amount(campaign, "remaining").into()),
			("reserved", need(campaign, "reserved")?.into()),
			("paid", need(campaign, "paid")?.into()),
			("expires", need(campaign, "expires")?.into()),
			("state", if closed { "closed" } else { "open" }.into()),
			("gone", false.into()),
			("opened_block", block.height.into()),
			("details", campaign.into()),
			("block", block.height.into()),
		],
	)
}

fn put_promoter(block: &Block, rows: &mut Rows, who: &str, record: &Value) -> Result<(), String> {
	let of = |name: &str| -> Value {
		let native = json!({ "asset": "SOUK", "amount": amount(get(record, "native"), name) });
		let others = list(get(record, "others")).iter().filter_map(|pair| {
			let asset = u32::try_from(number(pair.get(0)?)?).ok()?;
			Some(json!({ "asset": crate::chain::json::asset(asset), "amount": amount(pair.get(1)?, name) }))
		});
		std::iter::once(native).chain(others).filter(|one| get(one, "amount") != "0").collect()
	};
	rows.put(
		&PROMOTERS,
		vec![
			("address", who.into()),
			("settled", need(record, "settled")?.into()),
			("refunded", need(record, "refunded")?.into()),
			("attested", need(record, "attested")?.into()),
			("value", (&of("value")).into()),
			("earned", (&of("earned")).into()),
			("gone", false.into()),
			("details", record.into()),
			("block", block.height.into()),
		],
	)
}
