// SPDX-License-Identifier: Apache-2.0

//! Blocks, transactions, events, assets and transfers.

use std::{collections::HashMap, str::FromStr};

use axum::extract::State;
use serde::{de, Deserialize, Deserializer, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	macros::{list, one},
	params::{Key, Listed, Nothing, PageParams, Params},
	problem::{Kind, Problem},
	values::{Account, Amount, Asset, Hash, Id, Moment, Name},
	App,
};
use crate::read::{record, At, Bind, Page, Record, Row, Select, Snapshot};

/// Blocks are named by their height or by their hash, transactions by `<height>-<index>` or by their hash.
#[derive(Clone, Debug)]
pub enum Named {
	/// A height.
	Height(i64),
	/// A place in a block.
	Place(i64, i64),
	/// A hash.
	Hash(String),
}

impl FromStr for Named {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		if text.starts_with("0x") {
			return text.parse::<Hash>().map(|hash| Self::Hash(hash.0));
		}
		let wrong = || "is a height, <height>-<index>, or a hash".to_string();
		match text.split_once('-') {
			Some((height, index)) => {
				let number = |text: &str| text.parse::<Id>().map(|number| number.0).map_err(|_| wrong());
				Ok(Self::Place(number(height)?, number(index)?))
			},
			None => text.parse::<Id>().map(|height| Self::Height(height.0)).map_err(|_| wrong()),
		}
	}
}

record! {
	/// A finalised block.
	Block {
		/// Its height.
		height: i64 = number("height"),
		/// Its hash.
		hash: String = text("hash"),
		/// The hash of the block before.
		parent: String = text("parent"),
		/// Its time (RFC 3339).
		time: String = time("time"),
		/// The version of the runtime that it ran under.
		spec_version: i64 = number("spec_version"),
		/// The validator that made it, where the chain tells.
		author: Option<String> = maybe_text("author"),
		/// How many transactions it has, inherents included.
		extrinsics: i64 = number("extrinsics"),
		/// How many events it has.
		events: i64 = number("events"),
	}
}

/// Filters of blocks.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct BlockFilters {
	/// The validator that made them.
	#[param(inline)]
	author: Option<Account>,
	/// At this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(blocks, "/v1/blocks", "chain", "Finalised blocks.", BlockFilters, Block, |filters, _| {
	Ok(Select::from("blocks t")
		.by_number("t.height")
		.maybe("t.author = {}", filters.author)
		.since("t.height", filters.from)
		.before("t.height", filters.to))
});

/// A block, by its height or its hash.
#[utoipa::path(
	get,
	path = "/v1/blocks/{block}",
	tag = "chain",
	summary = "A block, by its height or its hash.",
	params(("block" = String, Path, description = "Its height, or its hash.", example = "1")),
	responses(
		(status = 200, description = "It.", body = Answer<Block>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn block(
	State(app): State<App>,
	Key(name): Key<Named>,
	_: Params<Nothing>,
) -> Result<Answer<Block>, Problem> {
	let select = Select::from("blocks t");
	let select = match name {
		Named::Height(height) => select.only("t.height = {}", height),
		Named::Hash(hash) => select.only("t.hash = {}", hash),
		Named::Place(..) => return Err(Problem::parameter("block", "is a height or a hash")),
	};
	first(&app, select, "this block").await
}

/// The one thing that a query finds.
pub(super) async fn first<T: Record>(app: &App, select: Select, what: &str) -> Result<Answer<T>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let row = snapshot.first::<T>(select).await?.ok_or_else(|| Problem::not_found(what))?;
	Ok(Answer::new(&snapshot, row))
}

record! {
	/// A transaction: what somebody signed, or what a block's author put in.
	Transaction {
		/// `<height>-<index>`.
		id: String = text("id"),
		/// The height of its block.
		block: i64 = number("block"),
		/// Its place in the block.
		index: i64 = number("idx"),
		/// Its hash. Two transactions can have the same one in different blocks.
		hash: String = text("hash"),
		/// The pallet of its call.
		pallet: String = text("pallet"),
		/// Its call.
		name: String = text("name"),
		/// Who signed it. Null for an inherent.
		signer: Option<String> = maybe_text("signer"),
		/// The signer's number of it.
		nonce: Option<i64> = maybe_number("nonce"),
		/// Whether its call did what it says.
		success: bool = flag("success"),
		/// Why its call failed.
		error: Option<String> = maybe_text("error"),
		/// What its signer paid for it.
		fee: Option<Amount> = maybe_souk("fee"),
		/// The time of its block (RFC 3339).
		time: String = time("time"),
		/// The arguments of its call, with the chain's own names.
		arguments: Value = json("details"),
	}
}

/// Filters of transactions.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TransactionFilters {
	/// The height of their block.
	#[param(inline)]
	block: Option<Id>,
	/// Who signed them.
	#[param(inline)]
	signer: Option<Account>,
	/// The pallet of their call, as `Orders`.
	#[param(inline)]
	pallet: Option<Name>,
	/// Their call, as `place_order`.
	#[param(inline)]
	name: Option<Name>,
	/// Whether their call did what it says.
	success: Option<bool>,
	/// Their hash.
	#[param(inline)]
	hash: Option<Hash>,
}

list!(
	transactions,
	"/v1/transactions",
	"chain",
	"Transactions, inherents included.",
	TransactionFilters,
	Transaction,
	|filters, _| {
		let narrow = filters.block.is_some() || filters.hash.is_some() || filters.signer.is_some();
		let select = Select::from("transactions t")
			.by_number("t.block")
			.by_number("t.idx")
			.maybe("t.block = {}", filters.block)
			.maybe("t.hash = {}", filters.hash)
			.maybe("t.signer = {}", filters.signer)
			// In plain words, by which the database finds the few that failed.
			.always(match filters.success {
				None => "TRUE",
				Some(true) => "t.success = 1",
				Some(false) => "t.success = 0",
			});
		// There is an index of both together.
		Ok(match (narrow, filters.pallet, filters.name) {
			(false, Some(pallet), Some(name)) => {
				select.only("t.pallet = {}", pallet).only("t.name = {}", name)
			},
			(_, pallet, name) => select.rather("t.name", name).rather("t.pallet", pallet),
		})
	}
);

/// A transaction, by its place or its hash.
#[utoipa::path(
	get,
	path = "/v1/transactions/{transaction}",
	tag = "chain",
	summary = "A transaction, by its place or its hash.",
	params((
		"transaction" = String,
		Path,
		description = "`<height>-<index>`, or its hash. Of several with the same hash the newest is answered.",
		example = "1-0"
	)),
	responses(
		(status = 200, description = "It.", body = Answer<Transaction>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn transaction(
	State(app): State<App>,
	Key(name): Key<Named>,
	_: Params<Nothing>,
) -> Result<Answer<Transaction>, Problem> {
	let select = Select::from("transactions t").by_number("t.block").by_number("t.idx");
	let select = match name {
		Named::Place(height, index) => select.only("t.id = {}", format!("{height}-{index}")),
		Named::Hash(hash) => select.only("t.hash = {}", hash),
		Named::Height(_) => return Err(Problem::parameter("transaction", "is <height>-<index> or a hash")),
	};
	first(&app, select, "this transaction").await
}

/// One thing of the chain.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct About {
	/// What kind of thing: account, shop, listing, order, campaign, bonus, model, product, cycle, party, item, lot, referendum,
	/// validator, era, policy, asset.
	#[schema(example = "order")]
	pub kind: String,
	/// Which one.
	#[schema(example = "7")]
	pub reference: String,
}

impl FromStr for About {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let good = |kind: &str| {
			!kind.is_empty()
				&& kind.len() <= 32
				&& kind.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_')
		};
		text.split_once(':')
			.filter(|(kind, reference)| {
				good(kind)
					&& !reference.is_empty()
					&& reference.len() <= 200
					&& !reference.chars().any(char::is_control)
			})
			.map(|(kind, reference)| Self { kind: kind.into(), reference: reference.into() })
			.ok_or_else(|| "is <kind>:<reference>, as order:7".into())
	}
}

impl<'de> Deserialize<'de> for About {
	fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
		String::deserialize(from)?.parse().map_err(de::Error::custom)
	}
}

/// An event of the chain, as it was.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Event {
	/// `<height>-<index>`.
	pub id: String,
	/// The height of its block.
	pub height: i64,
	/// Its place in the block.
	pub index: i64,
	/// The pallet.
	pub pallet: String,
	/// Its name.
	pub name: String,
	/// The transaction that it belongs to. Null for what the block itself did.
	pub transaction: Option<String>,
	/// Its fields, with the chain's own names.
	pub fields: Value,
	/// What it is about.
	pub about: Vec<About>,
}

impl Record for Event {
	fn read(row: &Row<'_>) -> Result<Self, Problem> {
		let (height, index) = (row.number("height")?, row.number("idx")?);
		Ok(Self {
			id: format!("{height}-{index}"),
			height,
			index,
			pallet: row.text("pallet")?,
			name: row.text("name")?,
			transaction: row.maybe_number("extrinsic")?.map(|extrinsic| format!("{height}-{extrinsic}")),
			fields: row.json("fields")?,
			about: Vec::new(),
		})
	}
}

/// All events, or those about a thing, and the table that has their places.
pub(super) fn events_about(about: Option<About>) -> (Select, &'static str) {
	match about {
		None => (Select::from("events t").by_number("t.height").by_number("t.idx"), "t"),
		// What is about one thing is rare among all events: it is read from there.
		Some(about) => (
			Select::from("event_refs a CROSS JOIN events t")
				.by_number("a.height")
				.by_number("a.idx")
				.both("a.kind = {} AND a.ref = {}", [Bind::Text(about.kind), Bind::Text(about.reference)])
				.always("t.height = a.height AND t.idx = a.idx"),
			"a",
		),
	}
}

/// Filters of events.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EventFilters {
	/// The height of their block.
	#[param(inline)]
	block: Option<Id>,
	/// The pallet, as `Orders`.
	#[param(inline)]
	pallet: Option<Name>,
	/// Their name, as `OrderPlaced`.
	#[param(inline)]
	name: Option<Name>,
	/// What they are about: `<kind>:<reference>`, as `order:7`.
	#[param(value_type = Option<String>, pattern = "^[a-z_]{1,32}:[^\\x00-\\x1f\\x7f]{1,200}$", example = "order:7")]
	about: Option<About>,
}

/// Events.
#[utoipa::path(
	get,
	path = "/v1/events",
	tag = "chain",
	summary = "Events of the chain, as they were, with what each is about.",
	params(EventFilters, PageParams),
	responses(
		(status = 200, description = "A page.", body = Answer<Page<Event>>, content_type = "application/json"),
		super::openapi::Refused
	)
)]
pub(super) async fn events(
	State(app): State<App>,
	Listed(filters, paging): Listed<EventFilters>,
) -> Result<Answer<Page<Event>>, Problem> {
	let (select, of) = events_about(filters.about);
	let select = select
		.maybe(&format!("{of}.height = {{}}"), filters.block)
		.maybe("t.pallet = {}", filters.pallet)
		.maybe("t.name = {}", filters.name);
	let mut snapshot = Snapshot::open(&app.store).await?;
	let mut page = snapshot.page::<Event>(select, &paging).await?;
	tell_about(&mut snapshot, &mut page.items).await?;
	Ok(Answer::new(&snapshot, page))
}

/// Fills in what events are about.
pub(super) async fn tell_about(snapshot: &mut Snapshot, events: &mut [Event]) -> Result<(), Problem> {
	if events.is_empty() {
		return Ok(());
	}
	let decimals = snapshot.decimals();
	let places = events.iter().map(|event| (event.height, event.index));
	let select = Select::from_pairs(places, "event_refs t")
		.always("t.height = pairs.column1 AND t.idx = pairs.column2");
	let mut about: HashMap<(i64, i64), Vec<About>> = HashMap::new();
	for row in snapshot.rows(select).await? {
		let row = Row::new(&row, &decimals);
		let thing = About { kind: row.text("kind")?, reference: row.text("ref")? };
		about.entry((row.number("height")?, row.number("idx")?)).or_default().push(thing);
	}
	for event in events {
		event.about = about.remove(&(event.height, event.index)).unwrap_or_default();
		event.about.sort_by(|one, other| (&one.kind, &one.reference).cmp(&(&other.kind, &other.reference)));
	}
	Ok(())
}

/// An event, by its place.
#[utoipa::path(
	get,
	path = "/v1/events/{event}",
	tag = "chain",
	summary = "An event, by its place.",
	params(("event" = String, Path, description = "`<height>-<index>`.", example = "1-0")),
	responses(
		(status = 200, description = "It.", body = Answer<Event>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn event(
	State(app): State<App>,
	Key(name): Key<Named>,
	_: Params<Nothing>,
) -> Result<Answer<Event>, Problem> {
	let Named::Place(height, index) = name else {
		return Err(Problem::parameter("event", "is <height>-<index>"));
	};
	let select = Select::from("events t").only("t.height = {}", height).only("t.idx = {}", index);
	let mut snapshot = Snapshot::open(&app.store).await?;
	let found = snapshot.first::<Event>(select).await?;
	let mut event = found.ok_or_else(|| Problem::not_found(format!("event {height}-{index}")))?;
	tell_about(&mut snapshot, std::slice::from_mut(&mut event)).await?;
	Ok(Answer::new(&snapshot, event))
}

record! {
	/// An asset besides SOUK.
	AssetRow {
		/// `TIME`, or its number.
		id: String = text("id"),
		/// Its name.
		name: String = text("name"),
		/// Its symbol.
		symbol: String = text("symbol"),
		/// How many digits stand behind the point of its usual unit.
		decimals: i64 = number("decimals"),
		/// How much of it there is.
		supply: Amount = amount("supply", "id"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

list!(assets, "/v1/assets", "chain", "Assets besides SOUK.", Nothing, AssetRow, |_, _| {
	Ok(Select::from("assets t").by_text("t.id"))
});

one!(asset, "/v1/assets/{asset}", "chain", "An asset besides SOUK.", "asset" = Asset, AssetRow, |asset| {
	Select::from("assets t").only("t.id = {}", asset)
});

record! {
	/// A payment from one account to another.
	Transfer {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// Who paid.
		sender: String = text("sender"),
		/// Who was paid.
		receiver: String = text("receiver"),
		/// How much.
		amount: Amount = amount("amount", "asset"),
		/// The hold that it was paid out of, as `Orders.Escrow`. Null for a plain transfer.
		reason: Option<String> = maybe_text("reason"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The transaction that did it. Null where a block did it by itself.
		transaction: Option<String> = maybe_text("transaction_id"),
	}
}

/// Filters of transfers.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TransferFilters {
	/// Who paid or was paid.
	#[param(inline)]
	account: Option<Account>,
	/// Who paid.
	#[param(inline)]
	sender: Option<Account>,
	/// Who was paid.
	#[param(inline)]
	receiver: Option<Account>,
	/// The asset.
	#[param(inline)]
	asset: Option<Asset>,
	/// At this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(
	transfers,
	"/v1/transfers",
	"chain",
	"Payments from one account to another, those out of holds included.",
	TransferFilters,
	Transfer,
	|filters, _| {
		let select = match filters.account {
			None => Select::from("transfers t").by_number("t.height").by_number("t.idx"),
			Some(account) => Select::from("transfer_accounts a CROSS JOIN transfers t")
				.by_number("a.height")
				.by_number("a.idx")
				.only("a.address = {}", account)
				.always("t.height = a.height AND t.idx = a.idx"),
		};
		Ok(select
			.maybe("t.sender = {}", filters.sender)
			.maybe("t.receiver = {}", filters.receiver)
			.rather("t.asset", filters.asset)
			.since("t.height", filters.from)
			.before("t.height", filters.to))
	}
);

/// What the gateway is, and of which chain.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Gateway {
	/// What the chain's nodes call it.
	pub chain: Option<String>,
	/// The hash of its first block, which names it.
	pub genesis: Option<String>,
	/// The version of the gateway.
	pub version: String,
	/// The symbol of SOUK on this chain.
	pub symbol: Option<String>,
	/// How many digits of an amount of SOUK stand behind the point.
	pub decimals: Option<u8>,
	/// The addresses of the resources.
	pub resources: Vec<String>,
}

/// What the gateway is.
#[utoipa::path(
	get,
	path = "/v1",
	tag = "gateway",
	summary = "What the gateway is, of which chain, and what it has.",
	responses(
		(status = 200, description = "It.", body = Answer<Gateway>, content_type = "application/json"),
		super::openapi::Refused
	)
)]
pub(super) async fn gateway(State(app): State<App>, _: Params<Nothing>) -> Result<Answer<Gateway>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let decimals = snapshot.decimals();
	let mut facts = HashMap::new();
	for row in snapshot.rows(Select::from("meta t")).await? {
		let row = Row::new(&row, &decimals);
		facts.insert(row.text("name")?, row.text("content")?);
	}
	let what = Gateway {
		chain: facts.remove("chain"),
		genesis: facts.remove("genesis"),
		version: env!("CARGO_PKG_VERSION").into(),
		symbol: facts.remove("symbol"),
		decimals: decimals.get("SOUK").copied(),
		resources: app.resources.get().cloned().unwrap_or_default(),
	};
	Ok(Answer::new(&snapshot, what))
}

/// The hash of a block as the node takes it.
pub(super) fn bytes_of(at: &At) -> Result<[u8; 32], Problem> {
	crate::chain::json::unhex(&at.hash)
		.and_then(|bytes| bytes.try_into().ok())
		.ok_or_else(|| Problem::new(Kind::Internal, "the hash of the newest block is not of its form"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_read_what_blocks_and_transactions_are_called_by() {
		assert!(matches!("7".parse(), Ok(Named::Height(7))));
		assert!(matches!("7-1".parse(), Ok(Named::Place(7, 1))));
		assert!(matches!(format!("0x{}", "Ab".repeat(32)).parse(), Ok(Named::Hash(_))));
		for wrong in ["", "x", "7-", "-1", "7-1-1", "0x12", "-"] {
			assert!(wrong.parse::<Named>().is_err(), "{wrong}");
		}
		assert!("order:7".parse::<About>().is_ok());
		for wrong in ["order", "order:", ":7", "Order:7"] {
			assert!(wrong.parse::<About>().is_err(), "{wrong}");
		}
	}
}
