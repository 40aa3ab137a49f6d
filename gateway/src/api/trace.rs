// SPDX-License-Identifier: Apache-2.0

//! Items and their histories, parties, places, recalls and Merkle roots.

use std::str::FromStr;

use axum::extract::{Path, State};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use souk_trace::item::Item;
use utoipa::{IntoParams, ToSchema};

use super::{
	accounts::ask_node,
	answer::Answer,
	chain::{bytes_of, first},
	macros::{list, one},
	params::{Key, Listed, Nothing, PageParams, Params},
	problem::{Kind, Problem},
	values::{Account, Gln, Gtin, Id, ItemKey, Moment, Name},
	App,
};
use crate::read::{record, Page, Record, Row, Select, Snapshot};

record! {
	/// An item, a lot or a logistic unit.
	ItemRow {
		/// Its canonical Digital Link.
		item: String = link("item"),
		/// `sgtin` (one item), `lgtin` (a lot) or `sscc` (a logistic unit).
		kind: String = text("kind"),
		/// The product (GTIN, 14 digits).
		gtin: Option<String> = maybe_text("gtin"),
		/// The serial number of an item.
		serial: Option<String> = maybe_text("serial"),
		/// The lot number of a lot.
		lot_number: Option<String> = maybe_text("lot_number"),
		/// `active`, `consumed` or `decommissioned`.
		status: String = text("status"),
		/// The account that has it.
		possessor: String = text("possessor"),
		/// That account's GLN.
		possessor_gln: Option<String> = maybe_text("possessor_gln"),
		/// The party that it is on the way to.
		recipient: Option<String> = maybe_text("recipient"),
		/// What it is in.
		container: Option<String> = maybe_link("container"),
		/// The lot that it is of.
		lot: Option<String> = maybe_link("lot"),
		/// Whether it was sold at retail.
		sold: bool = flag("sold"),
		/// How many alarms there were about it.
		alarms: i64 = number("alarms"),
		/// How many events its history has.
		events: i64 = number("events"),
		/// The alert on its lot: `recalled` or `held`.
		alert: Option<String> = maybe_text("alert"),
		/// What recalls mean for it.
		recall: String = text("recall"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height at which it came into being.
		first_block: i64 = number("first_block"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of items.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ItemFilters {
	/// The product.
	#[param(inline)]
	gtin: Option<Gtin>,
	/// `sgtin`, `lgtin` or `sscc`.
	#[param(inline)]
	kind: Option<Name>,
	/// `active`, `consumed` or `decommissioned`.
	#[param(inline)]
	status: Option<Name>,
	/// The account that has them.
	#[param(inline)]
	possessor: Option<Account>,
	/// The lot that they are of.
	#[param(inline)]
	lot: Option<ItemKey>,
	/// What they are in.
	#[param(inline)]
	container: Option<ItemKey>,
	/// `recalled` or `held`.
	#[param(inline)]
	alert: Option<Name>,
	/// Whether they were sold at retail.
	sold: Option<bool>,
}

list!(items, "/v1/items", "trace", "Items, lots and logistic units.", ItemFilters, ItemRow, |filters, _| {
	Ok(Select::from("items t")
		.by_text("t.item")
		.maybe("t.gtin = {}", filters.gtin)
		.maybe("t.possessor = {}", filters.possessor)
		.maybe("t.lot = {}", filters.lot)
		.maybe("t.container = {}", filters.container)
		.rather("t.alert", filters.alert)
		.rather("t.kind", filters.kind)
		.rather("t.status", filters.status)
		.rather("t.sold", filters.sold))
});

one!(
	item,
	"/v1/items/{item}",
	"trace",
	"An item, by its percent-encoded Digital Link or EPC URN.",
	"item" = ItemKey,
	ItemRow,
	|item| Select::from("items t").only("t.item = {}", item)
);

record! {
	/// An event of the histories of items (EPCIS 2.0).
	TraceEvent {
		/// The order in which the chain recorded events.
		number: i64 = number("number"),
		/// Its event hash, as `0x…`. What the chain wrote itself has an id that is no hash.
		id: String = text("id"),
		/// What of it the chain keeps to compare a document with.
		digest: String = text("digest"),
		/// `ObjectEvent`, `AggregationEvent`, `AssociationEvent`, `TransformationEvent` or `TransactionEvent`.
		kind: String = text("kind"),
		/// `OBSERVE`, `ADD` or `DELETE`. Null for a transformation.
		action: Option<String> = maybe_text("action"),
		/// When it happened, as its author says (RFC 3339, in UTC).
		time: String = time("time"),
		/// How many minutes the author's clock was from UTC.
		time_offset: i64 = number("time_offset"),
		/// The business step: its number in the chain's list of CBV 2.0.
		biz_step: Option<i64> = maybe_number("biz_step"),
		/// The disposition: its number in the chain's list of CBV 2.0.
		disposition: Option<i64> = maybe_number("disposition"),
		/// Where it was observed.
		read_point: Option<String> = maybe_link("read_point"),
		/// Where the items are afterwards.
		biz_location: Option<String> = maybe_link("biz_location"),
		/// When the chain recorded it (RFC 3339).
		recorded: String = time("recorded"),
		/// Who recorded it.
		recorded_by: String = text("recorded_by"),
		/// That account's GLN.
		gln: Option<String> = maybe_text("gln"),
		/// The order that it belongs to.
		order: Option<i64> = maybe_number("order_id"),
		/// Whether the chain wrote it itself, for an order.
		by_chain: bool = flag("by_chain"),
		/// What several events of one transformation share.
		transformation: Option<String> = maybe_text("transformation"),
		/// The address of more about it (CID).
		body: Option<String> = maybe_text("body"),
		/// When it was declared to be wrong (RFC 3339).
		error_time: Option<String> = maybe_time("error_time"),
		/// Why: `did_not_occur` or `incorrect_data`.
		error_reason: Option<String> = maybe_text("error_reason"),
		/// The event as an EPCIS document has it.
		epcis: Value = json("epcis"),
		/// The transaction that recorded it.
		transaction: Option<String> = maybe_text("transaction_id"),
		/// The height.
		block: i64 = number("block"),
	}
}

/// An event in the history of an item.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HistoryEntry {
	/// What the item was in the event: `parent`, `item`, `output`, `suspect`, or `implied` if it was taken out with all that was in
	/// a container.
	pub role: String,
	/// How much of a lot, in millionths of the unit.
	pub amount: Option<i64>,
	/// The unit (UN/ECE Rec 20).
	pub unit: Option<String>,
	/// The event.
	#[serde(flatten)]
	pub event: TraceEvent,
}

impl Record for HistoryEntry {
	fn read(row: &Row<'_>) -> Result<Self, Problem> {
		Ok(Self {
			role: row.text("said_role")?,
			amount: row.maybe_number("said_amount")?,
			unit: row.maybe_text("said_unit")?,
			event: TraceEvent::read(row)?,
		})
	}
}

/// The history of an item.
#[utoipa::path(
	get,
	path = "/v1/items/{item}/history",
	tag = "trace",
	summary = "The history of an item: every event that names it, or takes it out of a container with everything else.",
	description = "What happened to the item inside containers, and the histories of what it was made from, is the lineage.",
	params(("item" = inline(ItemKey), Path, description = "Its percent-encoded Digital Link or EPC URN."), PageParams),
	responses(
		(status = 200, description = "A page.", body = Answer<Page<HistoryEntry>>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn history(
	State(app): State<App>,
	Key(item): Key<ItemKey>,
	Listed(_nothing, paging): Listed<Nothing>,
) -> Result<Answer<Page<HistoryEntry>>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	must_have_item(&mut snapshot, &item).await?;
	let select = Select::from("trace_event_items i JOIN trace_events t ON t.number = i.event")
		.columns("t.*, i.role AS said_role, i.amount AS said_amount, i.unit AS said_unit, i.event, i.place")
		.by_number("i.event")
		.by_number("i.place")
		.only("i.item = {}", item);
	let page = snapshot.page(select, &paging).await?;
	Ok(Answer::new(&snapshot, page))
}

async fn must_have_item(snapshot: &mut Snapshot, item: &ItemKey) -> Result<(), Problem> {
	match snapshot.count(Select::from("items t").only("t.item = {}", item.clone())).await? {
		0 => Err(Problem::not_found(item.0.to_string())),
		_ => Ok(()),
	}
}

/// Which histories belong to a lineage.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Through {
	/// The item's own, and those of its containers while it was inside.
	Own,
	/// Also of what it was made from.
	#[default]
	Origin,
	/// Also of what was made from it.
	Product,
	/// Back and forward.
	Both,
}

/// Which part of a lineage.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct LineageParams {
	/// `own`, `origin`, `product` or `both`. `origin` where it is not there.
	#[param(inline)]
	through: Option<Through>,
	/// `next` of the page before.
	#[param(inline)]
	after: Option<Id>,
	/// How many events the page has at most: 1 to 100. 50 where it is not there.
	#[param(minimum = 1, maximum = 100)]
	limit: Option<u32>,
}

/// A page of a lineage, as the chain answers it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Lineage {
	/// What recalls and holds mean for the item.
	pub recall: Value,
	/// The events, in the order in which the chain recorded them, each with the item whose history it is in and why it is here.
	pub entries: Value,
	/// `after` of the next page. Null on the last one.
	pub next: Value,
	/// Whether the lineage follows everything.
	pub complete: Value,
}

/// The lineage of an item.
#[utoipa::path(
	get,
	path = "/v1/items/{item}/lineage",
	tag = "trace",
	summary = "The history of an item through containers and transformations, asked of the node.",
	params(("item" = inline(ItemKey), Path, description = "Its percent-encoded Digital Link or EPC URN."), LineageParams),
	responses(
		(status = 200, description = "A page.", body = Answer<Lineage>, content_type = "application/json"),
		(status = 502, description = "The node's answer does not fit.", body = super::problem::ProblemBody, content_type = "application/problem+json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn lineage(
	State(app): State<App>,
	Key(item): Key<ItemKey>,
	Params(wanted): Params<LineageParams>,
) -> Result<Answer<Lineage>, Problem> {
	let limit = wanted.limit.unwrap_or(50);
	if !(1..=100).contains(&limit) {
		return Err(Problem::parameter("limit", "is a number from 1 to 100"));
	}
	let mut snapshot = Snapshot::open(&app.store).await?;
	must_have_item(&mut snapshot, &item).await?;
	let at = bytes_of(snapshot.at())?;
	let answer = Answer::new(&snapshot, ());
	drop(snapshot);
	let key = match &item.0 {
		Item::Sgtin { gtin, serial } => {
			json!({ "Sgtin": { "gtin": gtin.to_string(), "serial": serial.to_string() } })
		},
		Item::Lgtin { gtin, lot } => json!({ "Lgtin": { "gtin": gtin.to_string(), "lot": lot.to_string() } }),
		Item::Sscc { sscc } => json!({ "Sscc": { "sscc": sscc.to_string() } }),
	};
	let through = match wanted.through.unwrap_or_default() {
		Through::Own => "Own",
		Through::Origin => "Origin",
		Through::Product => "Product",
		Through::Both => "Both",
	};
	let after = wanted.after.map(|after| after.0.to_string());
	let arguments = [key, json!(through), json!(after), json!(limit)];
	let said = ask_node(&app, "TraceApi", "trace", &arguments, at).await?;
	let part = |name: &str| said.get(name).cloned().unwrap_or(Value::Null);
	if !said.is_object() {
		// The rows are of a block at which the chain had it, and the chain has pruned it since.
		return Err(Problem::new(Kind::NotFound, "the chain has no history of this item any more"));
	}
	let what = Lineage {
		recall: part("recall"),
		entries: part("entries"),
		next: part("next"),
		complete: part("complete"),
	};
	Ok(Answer { what, at: answer.at })
}

/// Filters of events of histories.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TraceFilters {
	/// `ObjectEvent`, `AggregationEvent`, `AssociationEvent`, `TransformationEvent` or `TransactionEvent`.
	#[param(inline)]
	kind: Option<Name>,
	/// `OBSERVE`, `ADD` or `DELETE`.
	#[param(inline)]
	action: Option<Name>,
	/// The business step: its number in the list of CBV 2.0.
	#[param(inline)]
	biz_step: Option<Id>,
	/// Who recorded them.
	#[param(inline)]
	recorded_by: Option<Account>,
	/// That account's GLN.
	#[param(inline)]
	gln: Option<Gln>,
	/// An item that they name.
	#[param(inline)]
	item: Option<ItemKey>,
	/// The order that they belong to.
	#[param(inline)]
	order: Option<Id>,
	/// Happened at this moment or later. The list is then in the order in which they happened, unless `item` is there too.
	#[param(inline)]
	from: Option<Moment>,
	/// Happened before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(
	trace_events,
	"/v1/trace_events",
	"trace",
	"Events of the histories of items.",
	TraceFilters,
	TraceEvent,
	|filters, _| {
		let select = match (filters.item, filters.from.is_some() || filters.to.is_some()) {
			// Those of one item are few among all events: they are read from there.
			(Some(item), _) => Select::from("trace_event_items i CROSS JOIN trace_events t")
				.columns("t.*, i.event")
				.by_number("i.event")
				.only("i.item = {}", item)
				.always("t.number = i.event")
				.always(
					"NOT EXISTS (SELECT 1 FROM trace_event_items d WHERE d.item = i.item AND d.event = i.event AND d.place < i.place)",
				),
			(None, true) => Select::from("trace_events t").by_number("t.time").by_number("t.number"),
			(None, false) => Select::from("trace_events t").by_number("t.number"),
		};
		Ok(select
			.maybe("t.order_id = {}", filters.order)
			.maybe("t.gln = {}", filters.gln)
			.maybe("t.recorded_by = {}", filters.recorded_by)
			.maybe("t.time >= {}", filters.from)
			.maybe("t.time < {}", filters.to)
			.rather("t.biz_step", filters.biz_step)
			.rather("t.kind", filters.kind)
			.rather("t.action", filters.action))
	}
);

record! {
	/// An item of an event.
	EventItem {
		/// Its canonical Digital Link.
		item: String = link("item"),
		/// What it was in the event.
		role: String = text("role"),
		/// How much of a lot, in millionths of the unit.
		amount: Option<i64> = maybe_number("amount"),
		/// The unit (UN/ECE Rec 20).
		unit: Option<String> = maybe_text("unit"),
	}
}

/// An event with its items.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TraceEventWhole {
	/// The event.
	#[serde(flatten)]
	pub event: TraceEvent,
	/// Its items.
	pub items: Vec<EventItem>,
}

/// What an event of a history is named by: its hash as `0x…` or as `ni:///sha-256;…?ver=CBV2.0`.
#[derive(Clone, Debug)]
pub struct EventId(String);

impl FromStr for EventId {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let digits = match text.strip_prefix("ni:///sha-256;") {
			Some(rest) => rest.split('?').next().unwrap_or_default(),
			None => text.strip_prefix("0x").unwrap_or(text),
		};
		if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
			return Err(
				"is an event hash: 0x and 64 hexadecimal digits, or ni:///sha-256;…?ver=CBV2.0".into()
			);
		}
		Ok(Self(digits.to_ascii_lowercase()))
	}
}

/// An event of a history.
#[utoipa::path(
	get,
	path = "/v1/trace_events/{id}",
	tag = "trace",
	summary = "An event of the histories of items, with its items.",
	params(("id" = String, Path, description = "Its event hash, as `0x…` or as `ni:///sha-256;…?ver=CBV2.0` percent-encoded.")),
	responses(
		(status = 200, description = "It.", body = Answer<TraceEventWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn trace_event(
	State(app): State<App>,
	Key(id): Key<EventId>,
	_: Params<Nothing>,
) -> Result<Answer<TraceEventWhole>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let id = format!("0x{}", id.0);
	let event = snapshot.first::<TraceEvent>(Select::from("trace_events t").only("t.id = {}", id.as_str()));
	let event = event.await?.ok_or_else(|| Problem::not_found(format!("event {id}")))?;
	let items = Select::from("trace_event_items t").by_number("t.place").oldest_first();
	let items = snapshot.all(items.only("t.event = {}", event.number)).await?;
	Ok(Answer::new(&snapshot, TraceEventWhole { event, items }))
}

record! {
	/// A party: an account that records events under its GLN.
	Party {
		/// The account.
		address: String = text("address"),
		/// Its GLN.
		gln: Option<String> = maybe_text("gln"),
		/// The company prefix that it holds.
		prefix: Option<String> = maybe_text("prefix"),
		/// Where to reach it (CID).
		contact: Option<String> = maybe_text("contact"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of parties.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PartyFilters {
	/// Their GLN, or that of a place of theirs.
	#[param(inline)]
	gln: Option<Gln>,
}

list!(parties, "/v1/parties", "trace", "Parties, by address.", PartyFilters, Party, |filters, _| {
	Ok(Select::from("parties t").by_text("t.address").maybe(
		"(t.gln = {} OR t.address IN (SELECT p.address FROM places p WHERE p.gln = {} AND p.gone = 0))",
		filters.gln,
	))
});

/// What a party is named by: its GLN or its account.
#[derive(Clone, Debug)]
pub enum PartyKey {
	/// A GLN of its own.
	Gln(Gln),
	/// The account.
	Account(Account),
}

impl FromStr for PartyKey {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match text.bytes().all(|digit| digit.is_ascii_digit()) {
			true => text.parse().map(Self::Gln),
			false => text.parse().map(Self::Account),
		}
	}
}

/// A party.
#[utoipa::path(
	get,
	path = "/v1/parties/{party}",
	tag = "trace",
	summary = "A party, by its GLN or its account.",
	params(("party" = String, Path, description = "Its GLN, or its account in SS58.", example = "0614141073467")),
	responses(
		(status = 200, description = "It.", body = Answer<Party>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn party(
	State(app): State<App>,
	Key(party): Key<PartyKey>,
	_: Params<Nothing>,
) -> Result<Answer<Party>, Problem> {
	// A GLN that one party gave up may be another one's now: the party that is there comes first.
	let select = Select::from("parties t").by_number("t.gone").oldest_first();
	let select = match party {
		PartyKey::Gln(gln) => select.only("t.gln = {}", gln),
		PartyKey::Account(account) => select.only("t.address = {}", account),
	};
	first(&app, select, "this party").await
}

record! {
	/// A place of a party.
	Place {
		/// Its GLN.
		gln: String = text("gln"),
		/// The party's account.
		address: String = text("address"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of places.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PlaceFilters {
	/// The party's account.
	#[param(inline)]
	account: Option<Account>,
}

list!(places, "/v1/places", "trace", "Places of parties, by GLN.", PlaceFilters, Place, |filters, _| {
	Ok(Select::from("places t").by_text("t.gln").maybe("t.address = {}", filters.account))
});

record! {
	/// An alert on a lot: a recall or a hold.
	Recall {
		/// The product (GTIN, 14 digits).
		gtin: String = text("gtin"),
		/// The lot.
		lot: String = text("lot"),
		/// `recalled`, `held` or `lifted`.
		state: String = text("state"),
		/// What it does to what was made from the lot: nothing, a flag, a block.
		spread: String = text("spread"),
		/// The address of the reason (CID).
		reason: Option<String> = maybe_text("reason"),
		/// The account that made the lot. Null for the authority.
		author: Option<String> = maybe_text("author"),
		/// Whether the authority gave it.
		by_authority: bool = flag("by_authority"),
		/// Since when (RFC 3339).
		since: String = time("since"),
		/// When it was lifted (RFC 3339).
		lifted: Option<String> = maybe_time("lifted"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of recalls.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct RecallFilters {
	/// The product.
	#[param(inline)]
	gtin: Option<Gtin>,
	/// `recalled`, `held` or `lifted`.
	#[param(inline)]
	state: Option<Name>,
}

list!(recalls, "/v1/recalls", "trace", "Recalls and holds of lots.", RecallFilters, Recall, |filters, _| {
	Ok(Select::from("recalls t")
		.by_text("t.gtin")
		.by_text("t.lot")
		.maybe("t.gtin = {}", filters.gtin)
		.rather("t.state", filters.state))
});

/// A recall.
#[utoipa::path(
	get,
	path = "/v1/recalls/{gtin}/{lot}",
	tag = "trace",
	summary = "The recall or hold of a lot.",
	params(
		("gtin" = inline(Gtin), Path, description = "The product."),
		("lot" = String, Path, description = "The lot."),
	),
	responses(
		(status = 200, description = "It.", body = Answer<Recall>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn recall(
	State(app): State<App>,
	path: Result<Path<(String, String)>, axum::extract::rejection::PathRejection>,
	_: Params<Nothing>,
) -> Result<Answer<Recall>, Problem> {
	let Path((gtin, lot)) = path.map_err(|why| Problem::new(Kind::InvalidParameter, why.body_text()))?;
	let gtin: Gtin = gtin.parse().map_err(|why: String| Problem::parameter("gtin", why))?;
	souk_trace::item::Text::new(&lot).map_err(|why| Problem::parameter("lot", why))?;
	let select = Select::from("recalls t").only("t.gtin = {}", gtin).only("t.lot = {}", lot);
	first(&app, select, "a recall of this lot").await
}

record! {
	/// A Merkle root of many events, which were committed to at once.
	TraceRoot {
		/// Its number.
		number: i64 = number("number"),
		/// The root.
		root: String = text("root"),
		/// How many events it is of.
		events: i64 = number("events"),
		/// The address of the events (CID).
		body: String = text("body"),
		/// Who committed to it.
		author: String = text("author"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of Merkle roots.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct RootFilters {
	/// Who committed to them.
	#[param(inline)]
	author: Option<Account>,
}

list!(
	trace_roots,
	"/v1/trace_roots",
	"trace",
	"Merkle roots of events.",
	RootFilters,
	TraceRoot,
	|filters, _| {
		Ok(Select::from("trace_roots t").by_number("t.number").maybe("t.author = {}", filters.author))
	}
);
