// SPDX-License-Identifier: Apache-2.0

//! Item histories: events, items, parties, places, recalls, roots.
//!
//! The chain tells how many events a call recorded, and the call says which: their ids are in its arguments, wherever in a
//! transaction it is. What the chain writes itself, for orders, has an id that follows from the order. With ids, the chain's own
//! API tells the rest, at the block.
//!
//! An event changes more items than it names: a container that is emptied changes all that was in it, a new item makes its lot
//! known, and an alert reaches what was made from its lot. The chain says which those are. Who has what is in a container follows
//! from who has the container, so the database changes those rows itself.

use std::collections::BTreeSet;

use serde_json::{json, Value};
use souk_trace::{
	chain::{
		event::{ErrorReason, EventView, Item, Text},
		to_document,
	},
	item::Place,
};
use sp_crypto_hashing::blake2_256;
use subxt::{
	ext::{codec::Encode, scale_decode::DecodeAsType},
	utils::AccountId32,
};

use super::{get, int, list, need, orders, text, variant, words, Block, Rows, State, Want, Wants};
use crate::{
	chain::json::{hex, number, unhex},
	store::tables::{ITEMS, PARTIES, PLACES, RECALLS, TRACE_EVENTS, TRACE_EVENT_ITEMS, TRACE_ROOTS},
};

const PALLET: &str = "Trace";
const API: &str = "TraceApi";
/// How many items of a recall are read at once: what the chain answers at most.
const REACHED: u32 = 100;
/// What stands before every item and place in the texts of `souk-trace`.
const DOMAIN: &str = "https://id.gs1.org/";

/// An item's text: its digital link without the domain.
fn short(text: &str) -> String {
	text.strip_prefix(DOMAIN).unwrap_or(text).to_owned()
}

/// An item of its key as the chain writes it.
fn item_of(key: &Value) -> Option<Item> {
	let (kind, inside) = key.as_object().filter(|object| object.len() == 1)?.iter().next()?;
	let digits = |name: &str| u64::try_from(number(get(inside, name))?).ok();
	let named = |name: &str| Text::new(&text(inside, name)?).ok();
	match kind.as_str() {
		"Sgtin" => Some(Item::Sgtin { gtin: digits("gtin")?, serial: named("serial")? }),
		"Lgtin" => Some(Item::Lgtin { gtin: digits("gtin")?, lot: named("lot")? }),
		"Sscc" => Some(Item::Sscc { sscc: digits("sscc")? }),
		_ => None,
	}
}

/// The key of an item, as the chain writes it.
fn key_of(item: &Item) -> Value {
	match item {
		Item::Sgtin { gtin, serial } => {
			json!({ "Sgtin": { "gtin": format!("{gtin:014}"), "serial": serial.to_string() } })
		},
		Item::Lgtin { gtin, lot } => {
			json!({ "Lgtin": { "gtin": format!("{gtin:014}"), "lot": lot.to_string() } })
		},
		Item::Sscc { sscc } => json!({ "Sscc": { "sscc": format!("{sscc:018}") } }),
	}
}

/// The text of an item of its key.
pub(super) fn item_text(key: &Value) -> Option<String> {
	item_of(key).map(|item| short(&item.to_string()))
}

fn is_traced(block: &Block) -> bool {
	block.events.iter().any(|event| event.pallet == PALLET)
}

/// Walks through everything that calls and events of the block say.
fn walk<'a>(value: &'a Value, found: &mut impl FnMut(&'a Value)) {
	match value {
		Value::Object(object) => {
			found(value);
			object.values().for_each(|value| walk(value, found));
		},
		Value::Array(values) => values.iter().for_each(|value| walk(value, found)),
		_ => {},
	}
}

fn walk_all<'a>(block: &'a Block, mut found: impl FnMut(&'a Value)) {
	for one in &block.transactions {
		walk(&one.arguments, &mut found);
	}
	for (_, event) in block.of(PALLET) {
		walk(&event.fields, &mut found);
	}
}

/// The id of an event that the chain writes for an order: `souk:id:`, then the rest of a hash.
fn hand_over_id(order: u64, product: u64, serials: &[Vec<u8>], back: bool) -> [u8; 32] {
	let mut id = blake2_256(&(b"souk:hand-over:1", order, product, serials, back).encode());
	for (byte, mark) in id.iter_mut().zip(*b"souk:id:") {
		*byte = mark;
	}
	id
}

/// Ids of events that the block may have recorded or changed.
fn ids(block: &Block, state: &State) -> BTreeSet<String> {
	let mut all = BTreeSet::new();
	if !is_traced(block) {
		return all;
	}
	walk_all(block, |object| {
		if ["digest", "biz_step", "offset"].iter().all(|name| object.get(name).is_some()) {
			all.extend(text(object, "id"));
		}
	});
	for (_, event) in block.of(PALLET) {
		// `ItemsTaken`, `CloneSuspected` and `ErrorDeclared` name theirs.
		all.extend(text(&event.fields, "event"));
	}
	for (id, _, lines) in orders::read(block, state) {
		let back = match () {
			() if tells(block, "ItemsDelivered", id) => false,
			() if tells(block, "ItemsReturned", id) => true,
			() => continue,
		};
		for line in lines {
			let serials: Vec<Vec<u8>> = list(get(line, "items"))
				.iter()
				.filter_map(|one| Some(one.as_str()?.as_bytes().to_vec()))
				.collect();
			let product = number(get(line, "product")).and_then(|product| u64::try_from(product).ok());
			if let (Some(product), false) = (product, serials.is_empty()) {
				all.insert(hex(&hand_over_id(id, product, &serials, back)));
				// An order may hand over and take back in one block.
				if tells(block, "ItemsReturned", id) {
					all.insert(hex(&hand_over_id(id, product, &serials, true)));
				}
			}
		}
	}
	all
}

fn tells(block: &Block, name: &str, order: u64) -> bool {
	block.of(PALLET).any(|(_, event)| event.name == name && int(&event.fields, "order") == Some(order))
}

fn views(ids: &BTreeSet<String>, block: &Block, state: &State) -> Vec<EventView> {
	let metadata = block.runtime.metadata();
	let output = metadata
		.runtime_api_trait_by_name(API)
		.and_then(|api| api.method_by_name("event"))
		.map(|method| method.output_ty());
	let Some(output) = output else { return Vec::new() };
	ids.iter()
		.filter_map(|id| {
			let bytes = state.bytes(API, "event", &[json!(id)])?;
			Option::<EventView>::decode_as_type(&mut &*bytes, output, metadata.types()).ok().flatten()
		})
		.collect()
}

/// The key of an event in the chain's storage.
fn event_key(id: &str) -> Option<u64> {
	let hash = blake2_256(&unhex(id)?);
	let (first, _) = hash.split_first_chunk::<8>()?;
	Some(u64::from_be_bytes(*first).max(1))
}

/// What the storage must be asked for to know the items of an event, which may be more than it names.
fn event_row(id: &str) -> Option<Want> {
	Some(Want::Value { pallet: PALLET, entry: "Events", keys: vec![json!(event_key(id)?)] })
}

fn known<'a>(state: &'a State, want: &Want) -> Option<&'a Value> {
	match want {
		Want::Value { pallet, entry, keys } => state.value(pallet, entry, keys),
		_ => None,
	}
}

/// The rows of items that events of the block are in the histories of.
fn entries(ids: &BTreeSet<String>, state: &State) -> Vec<Want> {
	let rows = ids.iter().filter_map(|id| event_row(id)).filter_map(|want| known(state, &want));
	rows.flat_map(|row| list(get(row, "entries"))).map(|entry| item_row(get(entry, "item"))).collect()
}

fn item_row(number: &Value) -> Want {
	Want::Value { pallet: PALLET, entry: "Items", keys: vec![number.clone()] }
}

/// The lots whose alerts the block changed, or what these alerts mean.
fn alerted(block: &Block, state: &State) -> Vec<(Value, Value)> {
	let lot = |value: &Value| (get(value, "gtin").clone(), get(value, "lot").clone());
	let changed =
		block.of(PALLET).filter(|(_, event)| ["LotAlerted", "AlertLifted"].contains(&event.name.as_str()));
	let mut all: Vec<_> = changed.map(|(_, event)| lot(&event.fields)).collect();
	if spread_changed(block) {
		all.extend(state.all(PALLET, "Alerts", &[]).iter().map(|(_, alert)| lot(alert)));
	}
	all
}

/// Whether a referendum changed what a producer's alert does to the products of others.
fn spread_changed(block: &Block) -> bool {
	block.of("Parameters").any(|(_, event)| event.fields.to_string().contains("ProducerSpread"))
}

/// A page of the items that an alert reaches.
fn reached((gtin, lot): &(Value, Value), page: u64) -> Want {
	let arguments = vec![gtin.clone(), lot.clone(), json!(page), json!(REACHED)];
	Want::Api { api: API, method: "recalls", arguments }
}

/// The items that alerts of the block reach, and the pages that are still to be read.
fn recalled(block: &Block, state: &State) -> (Vec<Item>, Vec<Want>) {
	let (mut items, mut more) = (Vec::new(), Vec::new());
	for lot in alerted(block, state) {
		let mut page = Some(0);
		while let Some(number) = page {
			let want = reached(&lot, number);
			let Want::Api { method, arguments, .. } = &want else { break };
			let Ok(Some(answer)) = answer(block, state, method, arguments) else {
				more.push(want);
				break;
			};
			items.extend(list(get(&answer, "items")).iter().filter_map(|one| item_of(get(one, "key"))));
			page = int(&answer, "next").filter(|next| *next > number);
		}
	}
	(items, more)
}

/// Items that the block may have changed, as far as what was read tells.
fn items(block: &Block, state: &State) -> BTreeSet<String> {
	let mut all = BTreeSet::new();
	let mut add = |item: &Item| {
		all.insert(key_of(item).to_string());
	};
	recalled(block, state).0.iter().for_each(&mut add);
	if is_traced(block) {
		walk_all(block, |object| {
			if let Some(item) = item_of(object) {
				add(&item);
			}
		});
		let ids = ids(block, state);
		for view in views(&ids, block, state) {
			let named = view.event.items.iter().chain(&view.event.outputs).map(|one| &one.key);
			named.chain(&view.event.parent).chain(&view.suspects).for_each(&mut add);
		}
		for want in entries(&ids, state) {
			if let Some(item) = known(state, &want).and_then(|row| item_of(get(row, "key"))) {
				add(&item);
			}
		}
		for (id, _, lines) in orders::read(block, state) {
			if !tells(block, "ItemsDelivered", id) && !tells(block, "ItemsReturned", id) {
				continue;
			}
			for line in lines {
				for serial in list(get(line, "items")) {
					let key = json!({ "Sgtin": { "gtin": get(line, "product"), "serial": serial } });
					if let Some(item) = item_of(&key) {
						add(&item);
					}
				}
			}
		}
	}
	// The lot of a new item may be new, and the container of another one holds less.
	let around: Vec<Item> = all
		.iter()
		.filter_map(|key| view_of(block, state, &serde_json::from_str(key).ok()?).ok()?)
		.flat_map(|view| ["lot", "container"].map(|what| item_of(get(&view, what))))
		.flatten()
		.collect();
	all.extend(around.iter().map(|item| key_of(item).to_string()));
	all
}

/// What the chain says of an item. `None` where it was not asked yet, null where there is no such item.
fn view_of(block: &Block, state: &State, key: &Value) -> Result<Option<Value>, String> {
	answer(block, state, "item", std::slice::from_ref(key))
}

/// Accounts whose party the block may have changed.
fn parties(block: &Block) -> BTreeSet<String> {
	let mut all = BTreeSet::new();
	for (_, event) in block.of(PALLET) {
		let field = match event.name.as_str() {
			"PartyRegistered" => "account",
			"PartyReassigned" | "PlaceReassigned" => "to",
			"PlaceRegistered" | "ContactSet" | "EventsRecorded" => "by",
			_ => continue,
		};
		all.extend(text(&event.fields, field));
	}
	all
}

/// GLNs whose party the block may have changed.
fn glns(block: &Block) -> BTreeSet<String> {
	const CHANGES: [&str; 3] = ["PrefixClaimed", "PrefixReleased", "PartyRemoved"];
	let events = block.of(PALLET).filter(|(_, event)| CHANGES.contains(&event.name.as_str()));
	events.filter_map(|(_, event)| text(&event.fields, "gln")).collect()
}

pub(super) fn want(block: &Block, state: &State, wants: &mut Wants) {
	let ids = ids(block, state);
	for id in &ids {
		wants.want(Want::Api { api: API, method: "event", arguments: vec![json!(id)] });
		event_row(id).into_iter().for_each(|want| wants.want(want));
	}
	entries(&ids, state).into_iter().for_each(|want| wants.want(want));
	if spread_changed(block) {
		wants.want(Want::All { pallet: PALLET, entry: "Alerts", keys: vec![] });
	}
	recalled(block, state).1.into_iter().for_each(|want| wants.want(want));
	for item in items(block, state) {
		if let Ok(key) = serde_json::from_str(&item) {
			wants.want(Want::Api { api: API, method: "item", arguments: vec![key] });
		}
	}
	for account in parties(block) {
		wants.want(Want::Api { api: API, method: "party_of", arguments: vec![json!(account)] });
	}
	for gln in glns(block) {
		wants.want(Want::Api { api: API, method: "party", arguments: vec![json!(gln)] });
	}
}

fn answer(
	block: &Block,
	state: &State,
	method: &'static str,
	arguments: &[Value],
) -> Result<Option<Value>, String> {
	let Some(bytes) = state.bytes(API, method, arguments) else { return Ok(None) };
	block.runtime.api_answer(API, method, bytes).map(Some)
}

pub(super) fn make(block: &Block, state: &State, rows: &mut Rows) -> Result<(), String> {
	for (_, event) in block.of(PALLET).filter(|(_, event)| event.name == "PartyReassigned") {
		hand_party_on(block, rows, words(&event.fields, "gln")?, words(&event.fields, "to")?);
	}
	for view in views(&ids(block, state), block, state) {
		put_event(block, state, rows, &view).map_err(|why| format!("event {}: {why}", view.number))?;
	}
	let mut containers = Vec::new();
	for item in items(block, state) {
		let Ok(key) = serde_json::from_str::<Value>(&item) else { continue };
		let Some(found) = view_of(block, state, &key)? else { continue };
		let Some(name) = item_text(&key) else { continue };
		if int(&found, "children").is_some_and(|children| children > 0) {
			containers.push((name.clone(), get(&found, "possessor").clone()));
		}
		if found.is_null() {
			rows.patch(
				"items",
				"UPDATE items SET gone = 1, block = $2 WHERE item = $1",
				vec![name.into(), block.height.into()],
			);
		} else {
			put_item(block, rows, &key, name, &found).map_err(|why| format!("item {item}: {why}"))?;
		}
	}
	// After the rows of what the block itself put in and took out.
	for (container, possessor) in containers {
		rows.patch(
			"items",
			"WITH RECURSIVE inside (item) AS (SELECT item FROM items WHERE container = $1 \
			 UNION SELECT items.item FROM items JOIN inside ON items.container = inside.item) \
			 UPDATE items SET possessor = $2, possessor_gln = $3, block = $4 \
			 WHERE possessor <> $2 AND item IN (SELECT item FROM inside)",
			vec![
				container.into(),
				words(&possessor, "account")?.into(),
				text(&possessor, "gln").into(),
				block.height.into(),
			],
		);
	}
	for account in parties(block) {
		if let Some(party) = answer(block, state, "party_of", &[json!(account)])? {
			put_party(block, rows, &party)?;
		}
	}
	for gln in glns(block) {
		if let Some(party) = answer(block, state, "party", &[json!(gln)])? {
			put_party(block, rows, &party)?;
		}
	}
	for (_, event) in block.of(PALLET) {
		tell(block, rows, &event.name, &event.fields).map_err(|why| format!("{}: {why}", event.name))?;
	}
	Ok(())
}

/// Another account is the party of a GLN: it has all that the party had.
fn hand_party_on(block: &Block, rows: &mut Rows, gln: String, to: String) {
	const CHANGES: [(&str, &str); 4] = [
		(
			"places",
			"UPDATE places SET address = $2, block = $3 WHERE address IN (SELECT address FROM parties WHERE gln = $1)",
		),
		(
			"items",
			"UPDATE items SET recipient = $2, block = $3 WHERE recipient IN (SELECT address FROM parties WHERE gln = $1)",
		),
		("items", "UPDATE items SET possessor = $2, block = $3 WHERE possessor_gln = $1"),
		("parties", "UPDATE parties SET gln = NULL, gone = 1, block = $3 WHERE gln = $1 AND address <> $2"),
	];
	// Other tables are read by these statements as they are written, and rows of parties may still be on their way.
	rows.patch(
		"parties",
		"UPDATE parties SET block = $2 WHERE gln = $1",
		vec![gln.clone().into(), block.height.into()],
	);
	for (table, statement) in CHANGES {
		rows.patch(table, statement, vec![gln.clone().into(), to.clone().into(), block.height.into()]);
	}
}

fn place(place: &Place) -> String {
	short(&place.to_string())
}

/// Items that an event changed without naming them.
fn implied(id: &str, state: &State) -> Vec<Item> {
	let row = event_row(id).and_then(|want| known(state, &want).cloned());
	let entries = row.as_ref().map(|row| list(get(row, "entries"))).unwrap_or_default();
	entries
		.iter()
		.filter(|entry| variant(get(entry, "role")) == "implied")
		.filter_map(|entry| item_of(get(known(state, &item_row(get(entry, "item")))?, "key")))
		.collect()
}

fn put_event(block: &Block, state: &State, rows: &mut Rows, view: &EventView) -> Result<(), String> {
	// An event may be named in vain: a call that recorded it again was refused, and it is of an earlier block.
	let recorded = block.of(PALLET).find(|(_, event)| {
		let (first, count) = (int(&event.fields, "first"), int(&event.fields, "events"));
		event.name == "EventsRecorded"
			&& first.zip(count).is_some_and(|(first, count)| {
				view.number >= first && view.number.checked_sub(first).is_some_and(|place| place < count)
			})
	});
	let id = hex(&view.event.id);
	let changed = block.of(PALLET).find(|(_, event)| text(&event.fields, "event").as_deref() == Some(&id));
	if recorded.is_none() && changed.is_none() && !view.by_chain {
		return Ok(());
	}
	let by = recorded.or(changed).map(|(_, event)| event);
	let own = |account: &AccountId32| crate::chain::ss58::text(&account.0, block.prefix);
	let event = &view.event;
	rows.put(
		&TRACE_EVENTS,
		vec![
			("number", view.number.into()),
			("id", id.into()),
			("digest", hex(&event.digest).into()),
			("kind", event.kind.name().into()),
			("action", event.action.map(|action| action.name().to_owned()).into()),
			("time", event.time.into()),
			("time_offset", crate::store::tables::Cell::Int(Some(i64::from(event.offset)))),
			("biz_step", event.biz_step.map(u64::from).into()),
			("disposition", event.disposition.map(u64::from).into()),
			("read_point", event.read_point.as_ref().map(place).into()),
			("biz_location", event.biz_location.as_ref().map(place).into()),
			("recorded", view.recorded.into()),
			("recorded_by", own(&view.by.account).into()),
			("gln", view.by.gln.map(|gln| format!("{gln:013}")).into()),
			("order_id", view.order.into()),
			("by_chain", view.by_chain.into()),
			("transformation", event.transformation.as_ref().map(|digest| hex(digest)).into()),
			("body", event.body.as_ref().map(souk_trace::chain::cid::text).into()),
			("error_time", view.error.as_ref().map(|error| error.declared).into()),
			(
				"error_reason",
				view.error
					.as_ref()
					.map(|error| match error.reason {
						ErrorReason::DidNotOccur => "did_not_occur".to_owned(),
						ErrorReason::IncorrectData => "incorrect_data".to_owned(),
					})
					.into(),
			),
			("epcis", (&to_document::recorded(view)).into()),
			("transaction_id", by.and_then(|event| block.transaction_id(event)).into()),
			("block", block.height.into()),
		],
	)?;
	let one = |role, item: &Item| (role, item.clone(), None);
	let many = |role: &'static str, list: &[souk_trace::chain::event::EventItem]| {
		let named = list.iter().filter(|one| !view.suspects.contains(&one.key));
		named.map(|one| (role, one.key.clone(), one.quantity.clone())).collect::<Vec<_>>()
	};
	let mut all = Vec::new();
	all.extend(event.parent.iter().map(|item| one("parent", item)));
	all.extend(many("item", &event.items));
	all.extend(many("output", &event.outputs));
	all.extend(view.suspects.iter().map(|item| one("suspect", item)));
	all.extend(implied(&hex(&event.id), state).iter().map(|item| one("implied", item)));
	for (number, (role, item, quantity)) in (0u64..).zip(all) {
		rows.put(
			&TRACE_EVENT_ITEMS,
			vec![
				("event", view.number.into()),
				("place", number.into()),
				("role", role.into()),
				("item", short(&item.to_string()).into()),
				("amount", quantity.as_ref().map(|quantity| quantity.amount).into()),
				("unit", quantity.and_then(|quantity| quantity.unit).map(|unit| unit.to_string()).into()),
				("block", block.height.into()),
			],
		)?;
	}
	Ok(())
}

fn put_item(block: &Block, rows: &mut Rows, key: &Value, name: String, view: &Value) -> Result<(), String> {
	let inside = key.as_object().and_then(|object| object.values().next()).unwrap_or(&Value::Null);
	let possessor = get(view, "possessor");
	rows.put(
		&ITEMS,
		vec![
			("item", name.into()),
			("kind", variant(key).into()),
			("gtin", text(inside, "gtin").into()),
			("serial", text(inside, "serial").into()),
			("lot_number", text(inside, "lot").into()),
			("status", variant(get(view, "status")).into()),
			("possessor", words(possessor, "account")?.into()),
			("possessor_gln", text(possessor, "gln").into()),
			("recipient", text(get(view, "recipient"), "account").into()),
			("container", item_text(get(view, "container")).into()),
			("lot", item_text(get(view, "lot")).into()),
			("sold", get(view, "sold").as_bool().unwrap_or_default().into()),
			("alarms", need(view, "alarms")?.into()),
			("events", need(view, "events")?.into()),
			("alert", alert(get(view, "alert")).into()),
			("recall", variant(get(view, "recall")).into()),
			("gone", false.into()),
			("details", (&rest(view)).into()),
			("first_block", block.height.into()),
			("block", block.height.into()),
		],
	)
}

/// What an item's row says in no column of its own.
fn rest(view: &Value) -> Value {
	const COLUMNS: [&str; 11] = [
		"key",
		"status",
		"possessor",
		"recipient",
		"container",
		"lot",
		"events",
		"sold",
		"alarms",
		"alert",
		"recall",
	];
	let fields = view.as_object().into_iter().flatten().filter(|(name, _)| !COLUMNS.contains(&name.as_str()));
	fields.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// An alert in the words of the rows. `None` for none.
fn alert(value: &Value) -> Option<String> {
	match variant(value).as_str() {
		"" => None,
		"recall" | "recalled" => Some("recalled".into()),
		"hold" | "held" | "on_hold" => Some("held".into()),
		other => Some(other.to_owned()),
	}
}

fn put_party(block: &Block, rows: &mut Rows, party: &Value) -> Result<(), String> {
	if party.is_null() {
		return Ok(());
	}
	let account = words(party, "account")?;
	let gln = text(party, "gln");
	let prefix = get(party, "prefix");
	let length = int(prefix, "length").and_then(|length| usize::try_from(length).ok()).unwrap_or_default();
	let digits = number(get(prefix, "digits"));
	rows.put(
		&PARTIES,
		vec![
			("address", account.clone().into()),
			("gln", gln.clone().into()),
			("prefix", digits.map(|digits| format!("{digits:0>width$}", width = length.min(12))).into()),
			("contact", text(party, "contact").into()),
			("gone", false.into()),
			("details", party.into()),
			("block", block.height.into()),
		],
	)?;
	match gln {
		Some(gln) => put_place(block, rows, gln, account),
		None => Ok(()),
	}
}

fn put_place(block: &Block, rows: &mut Rows, gln: String, account: String) -> Result<(), String> {
	rows.put(
		&PLACES,
		vec![
			("gln", gln.into()),
			("address", account.into()),
			("gone", false.into()),
			("block", block.height.into()),
		],
	)
}

/// What an event says itself.
fn tell(block: &Block, rows: &mut Rows, name: &str, fields: &Value) -> Result<(), String> {
	let height = block.height;
	match name {
		// Who bought items was a party without a GLN.
		"PartyRegistered" => rows.patch(
			"items",
			"UPDATE items SET possessor_gln = $1, block = $3 WHERE possessor = $2",
			vec![words(fields, "gln")?.into(), words(fields, "account")?.into(), height.into()],
		),
		"PlaceRegistered" => put_place(block, rows, words(fields, "gln")?, words(fields, "by")?)?,
		"PlaceReassigned" => put_place(block, rows, words(fields, "gln")?, words(fields, "to")?)?,
		"PlaceRemoved" | "PartyRemoved" => {
			let gln = words(fields, "gln")?;
			rows.patch(
				"places",
				"UPDATE places SET gone = 1, block = $2 WHERE gln = $1",
				vec![gln.clone().into(), height.into()],
			);
			if name == "PartyRemoved" {
				rows.patch(
					"items",
					"UPDATE items SET possessor_gln = NULL, block = $2 WHERE possessor_gln = $1",
					vec![gln.clone().into(), height.into()],
				);
				rows.patch(
					"parties",
					"UPDATE parties SET gln = NULL, gone = 1, block = $2 WHERE gln = $1",
					vec![gln.into(), height.into()],
				);
			}
		},
		"LotAlerted" => {
			let by = text(fields, "by");
			rows.put(
				&RECALLS,
				vec![
					("gtin", words(fields, "gtin")?.into()),
					("lot", words(fields, "lot")?.into()),
					("state", alert(get(fields, "alert")).into()),
					("spread", variant(get(fields, "spread")).into()),
					("reason", text(fields, "reason").into()),
					("by_authority", by.is_none().into()),
					("author", by.into()),
					("since", block.time.into()),
					("details", fields.into()),
					("block", height.into()),
				],
			)?;
		},
		"AlertLifted" => rows.patch(
			"recalls",
			"UPDATE recalls SET state = 'lifted', lifted = $3, block = $4 WHERE gtin = $1 AND lot = $2",
			vec![
				words(fields, "gtin")?.into(),
				words(fields, "lot")?.into(),
				block.time.into(),
				height.into(),
			],
		),
		"RootCommitted" => rows.put(
			&TRACE_ROOTS,
			vec![
				("number", need(fields, "number")?.into()),
				("root", words(fields, "root")?.into()),
				("events", need(fields, "count")?.into()),
				("body", words(fields, "body")?.into()),
				("author", words(fields, "by")?.into()),
				("gone", false.into()),
				("time", block.time.into()),
				("block", height.into()),
			],
		)?,
		"RootRemoved" => rows.patch(
			"trace_roots",
			"UPDATE trace_roots SET gone = 1, block = $2 WHERE number = $1",
			vec![need(fields, "number")?.into(), height.into()],
		),
		_ => {},
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_name_items_as_digital_links_without_a_domain() {
		let key = json!({ "Sgtin": { "gtin": "09506000134352", "serial": "A/1" } });
		assert_eq!(item_text(&key).unwrap(), "01/09506000134352/21/A%2F1");
		assert_eq!(key_of(&item_of(&key).unwrap()), key);
		let pallet = json!({ "Sscc": { "sscc": "106141411234567897" } });
		assert_eq!(item_text(&pallet).unwrap(), "00/106141411234567897");
		assert_eq!(item_text(&json!({ "Sgtin": { "gtin": "x" } })), None);
	}

	#[test]
	fn should_keep_of_an_item_what_no_column_says() {
		let view = json!({ "key": { "Sscc": { "sscc": "1" } }, "possessor": { "account": "5x" }, "children": 3, "asks": 0 });
		assert_eq!(rest(&view), json!({ "children": 3, "asks": 0 }));
	}

	#[test]
	fn should_find_the_row_of_an_event_as_the_chain_keeps_it() {
		let id = format!("0x{}", "07".repeat(32));
		let hash = blake2_256(&[7; 32]);
		assert_eq!(event_key(&id).unwrap().to_be_bytes()[..], hash[..8]);
		assert_eq!(event_key("0x0"), None);
	}

	#[test]
	fn should_mark_ids_that_the_chain_gives() {
		let id = hand_over_id(7, 9_506_000_134_352, &[b"1".to_vec()], false);
		assert!(id.starts_with(b"souk:id:"));
		assert_ne!(id, hand_over_id(7, 9_506_000_134_352, &[b"1".to_vec()], true));
		assert_eq!(unhex(&hex(&id)).unwrap(), id);
	}
}
