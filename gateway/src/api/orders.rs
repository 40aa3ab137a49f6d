// SPDX-License-Identifier: Apache-2.0

//! Orders, with every step and every leg paid.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	macros::list,
	params::{Key, Listed, Nothing, PageParams, Params},
	problem::Problem,
	values::{Account, Amount, Fiat, Gtin, Id, Moment, Name},
	App,
};
use crate::read::{record, Page, Record, Row, Select, Snapshot};

record! {
	/// An order, without what belongs to it.
	Order {
		/// Its number.
		id: i64 = number("id"),
		/// The shop.
		shop: i64 = number("shop"),
		/// The seller.
		seller: String = text("seller"),
		/// The buyer.
		buyer: String = text("buyer"),
		/// The platform that brought it.
		platform: Option<String> = maybe_text("platform"),
		/// Where its money moves: `escrow` or `attested`.
		mode: String = text("mode"),
		/// `placed`, `accepted`, `shipped`, `delivered`, `return_requested`, `disputed`, `completed`, `cancelled`, `expired`,
		/// `returned` or `ruled`.
		state: String = text("state"),
		/// Whether nothing can happen to it any more.
		is_final: bool = flag("final"),
		/// Whether it records a sale at the counter.
		counter: bool = flag("counter"),
		/// What was held for it or, in an attested order, what is due elsewhere in tokens.
		amounts: Vec<Amount> = amounts("amounts"),
		/// What is paid outside the chain.
		fiat: Option<Fiat> = maybe_fiat("fiat_minor", "fiat_currency"),
		/// How much of that the seller says it gave back, in minor units.
		fiat_refunded: String = text("fiat_refunded"),
		/// Its service providers, with their shares of the sale in parts per billion.
		services: Value = json("services"),
		/// How a dispute was decided. Null without one.
		ruling: Option<Value> = maybe_json("ruling"),
		/// How many lines it has.
		line_count: i64 = number("lines"),
		/// When it was placed (RFC 3339).
		placed: String = time("placed"),
		/// The height at which it was placed.
		placed_block: i64 = number("placed_block"),
		/// When anybody may move it on (RFC 3339). Null once it is final.
		deadline: Option<String> = maybe_time("deadline"),
		/// When it became final (RFC 3339).
		settled: Option<String> = maybe_time("settled"),
		/// The height at which it became final.
		settled_block: Option<i64> = maybe_number("settled_block"),
		/// Whether the chain keeps it no more. What is here is how it was last.
		gone: bool = flag("gone"),
		/// The chain's own row, without the lines.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

record! {
	/// A line of an order: a quantity of one listing.
	OrderLine {
		/// Its place in the order, from 0.
		line: i64 = number("line"),
		/// The listing.
		listing: i64 = number("listing"),
		/// The product (GTIN, 14 digits).
		product: String = text("product"),
		/// How many units were ordered.
		quantity: i64 = number("quantity"),
		/// How many shipped.
		shipped: i64 = number("shipped"),
		/// How many never will.
		dropped: i64 = number("dropped"),
		/// How many the buyer asked to return or, once the order is final, how many came back.
		returned: i64 = number("returned"),
		/// What was held for it or, in an attested order, its token price.
		amounts: Vec<Amount> = amounts("amounts"),
		/// What was given back of that.
		refunded: Vec<Amount> = amounts("refunded"),
		/// Its promotion path, the promoter next to the seller first.
		promoters: Vec<String> = texts("promoters"),
		/// The campaign that promised to pay for it.
		campaign: Option<i64> = maybe_number("campaign"),
		/// Serial numbers of the items that are bound to it.
		items: Vec<String> = texts("items"),
		/// The chain's own row, with the terms as they were when the order was placed.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

record! {
	/// A step of an order: one event about it.
	OrderStep {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// The pallet.
		pallet: String = text("pallet"),
		/// What happened: the event's name in snake_case.
		name: String = text("name"),
		/// The state of the order at the end of the block.
		state: String = text("state"),
		/// Who signed the transaction. Null where a block did it by itself.
		signer: Option<String> = maybe_text("signer"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The transaction. Null where a block did it by itself.
		transaction: Option<String> = maybe_text("transaction_id"),
		/// The event's fields.
		details: Value = json("details"),
	}
}

record! {
	/// A leg: what a settled order came to for one payee.
	OrderLeg {
		/// Its place among the legs of the order, from 0.
		leg: i64 = number("leg"),
		/// Where it comes from: `waterfall` (the escrow), `prepaid` (fees of what is paid outside the chain), `campaign` or `bonus`
		/// (paid on top), `stake` (deposits of a dispute).
		source: String = text("source"),
		/// What for: `buyer`, `seller`, `promoter`, `service`, `platform`, `experience`, `commune`, `forfeited`; of a stake `back`,
		/// `other` or `treasury`.
		role: String = text("role"),
		/// The level of a promoter, or the place of a service provider, from 0.
		level: Option<i64> = maybe_number("level"),
		/// Who was paid. Null where the sum is of more than one account.
		payee: Option<String> = maybe_text("payee"),
		/// How much.
		amount: Amount = amount("amount", "asset"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The height.
		block: i64 = number("block"),
	}
}

record! {
	/// A payment out of an order's escrow, as it was made.
	OrderPayment {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// Who was paid.
		payee: String = text("payee"),
		/// How much.
		amount: Amount = amount("amount", "asset"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The transaction. Null where a block did it by itself.
		transaction: Option<String> = maybe_text("transaction_id"),
	}
}

/// An order with all that belongs to it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OrderWhole {
	/// The order.
	#[serde(flatten)]
	pub order: Order,
	/// Its lines.
	pub lines: Vec<OrderLine>,
	/// Its steps, the first one first.
	pub steps: Vec<OrderStep>,
	/// Its legs. Empty before it is final, and for an order that paid nothing on the chain.
	pub legs: Vec<OrderLeg>,
	/// Each payment out of its escrow, the first one first.
	pub payments: Vec<OrderPayment>,
}

/// Filters of orders.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct OrderFilters {
	/// Their state, as `completed`.
	#[param(inline)]
	state: Option<Name>,
	/// Whether nothing can happen to them any more.
	is_final: Option<bool>,
	/// Where their money moves: `escrow` or `attested`.
	#[param(inline)]
	mode: Option<Name>,
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// The buyer.
	#[param(inline)]
	buyer: Option<Account>,
	/// The seller.
	#[param(inline)]
	seller: Option<Account>,
	/// The platform that brought them.
	#[param(inline)]
	platform: Option<Account>,
	/// A promoter on a path of theirs.
	#[param(inline)]
	promoter: Option<Account>,
	/// A listing of theirs.
	#[param(inline)]
	listing: Option<Id>,
	/// A product of theirs.
	#[param(inline)]
	gtin: Option<Gtin>,
	/// Placed at this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Placed before this moment.
	#[param(inline)]
	to: Option<Moment>,
	/// Settled at this moment or later. The list is then in the order in which they settled, unless `promoter`, `listing` or `gtin`
	/// is there too.
	#[param(inline)]
	settled_from: Option<Moment>,
	/// Settled before this moment.
	#[param(inline)]
	settled_to: Option<Moment>,
}

/// The first order that was placed at a moment or later; above all numbers where there is none. Numbers and times rise together.
const FIRST_PLACED: &str =
	"coalesce((SELECT o.id FROM orders o WHERE o.placed >= {} ORDER BY o.placed, o.id LIMIT 1), \
	9223372036854775807)";
const OF_PROMOTER: &str =
	"EXISTS (SELECT 1 FROM order_promoters p WHERE p.order_id = t.id AND p.promoter = {})";
const OF_LISTING: &str = "EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = t.id AND l.listing = {})";
const OF_PRODUCT: &str = "EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = t.id AND l.product = {})";

/// Orders in the order of their numbers, read from where there are the fewest of them.
fn by_number(filters: &mut OrderFilters) -> Select {
	let through = |from: &'static str, first: &str| {
		Select::from(from)
			.columns("t.*, r.order_id")
			.by_number("r.order_id")
			.always("t.id = r.order_id")
			// An order that has more than one such row comes once.
			.always(first)
	};
	let lines = "order_lines r CROSS JOIN orders t";
	if let Some(promoter) = filters.promoter.take() {
		return through(
			"order_promoters r CROSS JOIN orders t",
			"NOT EXISTS (SELECT 1 FROM order_promoters d WHERE d.promoter = r.promoter AND d.order_id = r.order_id AND \
			 (d.line < r.line OR (d.line = r.line AND d.level < r.level)))",
		)
		.only("r.promoter = {}", promoter);
	}
	if let Some(listing) = filters.listing.take() {
		return through(
			lines,
			"NOT EXISTS (SELECT 1 FROM order_lines d WHERE d.listing = r.listing AND d.order_id = r.order_id AND d.line < r.line)",
		)
		.only("r.listing = {}", listing);
	}
	if let Some(gtin) = filters.gtin.take() {
		return through(
			lines,
			"NOT EXISTS (SELECT 1 FROM order_lines d WHERE d.product = r.product AND d.order_id = r.order_id AND d.line < r.line)",
		)
		.only("r.product = {}", gtin);
	}
	Select::from("orders t").by_number("t.id")
}

list!(orders, "/v1/orders", "orders", "Orders.", OrderFilters, Order, |mut filters, _| {
	let through = filters.promoter.is_some() || filters.listing.is_some() || filters.gtin.is_some();
	let by_end = (filters.settled_from.is_some() || filters.settled_to.is_some()) && !through;
	let select = match by_end {
		true => Select::from("orders t").by_number("t.settled").by_number("t.id"),
		false => by_number(&mut filters),
	};
	// There is an index of a shop and a state together, in the order of numbers.
	let narrow = through || by_end || filters.buyer.is_some() || filters.seller.is_some();
	let of_shop = filters.shop.is_some() && !narrow;
	let select = select
		.maybe("t.settled >= {}", filters.settled_from)
		.maybe("t.settled < {}", filters.settled_to)
		.maybe("t.shop = {}", filters.shop)
		.maybe("t.buyer = {}", filters.buyer)
		.maybe("t.seller = {}", filters.seller)
		.maybe("t.platform = {}", filters.platform);
	let select = match (of_shop, filters.state) {
		(true, Some(state)) => select.only("t.state = {}", state),
		(_, state) => select.rather("t.state", state),
	};
	Ok(select
		.rather("t.mode", filters.mode)
		// In plain words, by which the database finds the few that are open.
		.always(match filters.is_final {
			None => "TRUE",
			Some(true) => "t.final = 1",
			Some(false) => "t.final = 0",
		})
		.maybe(OF_PROMOTER, filters.promoter)
		.maybe(OF_LISTING, filters.listing)
		.maybe(OF_PRODUCT, filters.gtin)
		.maybe(&format!("t.id >= {FIRST_PLACED}"), filters.from)
		.maybe(&format!("t.id < {FIRST_PLACED}"), filters.to))
});

/// An order.
#[utoipa::path(
	get,
	path = "/v1/orders/{id}",
	tag = "orders",
	summary = "An order with its lines, every step, every leg and every payment.",
	params(("id" = inline(Id), Path, description = "The order.")),
	responses(
		(status = 200, description = "It.", body = Answer<OrderWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn order(
	State(app): State<App>,
	Key(id): Key<Id>,
	_: Params<Nothing>,
) -> Result<Answer<OrderWhole>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let order = snapshot.first::<Order>(Select::from("orders t").only("t.id = {}", id)).await?;
	let order = order.ok_or_else(|| Problem::not_found(format!("order {}", id.0)))?;
	let of = |table| Select::from(table).only("t.order_id = {}", id).oldest_first();
	let whole = OrderWhole {
		order,
		lines: snapshot.all(of("order_lines t").by_number("t.line")).await?,
		steps: snapshot.all(of("order_steps t").by_number("t.height").by_number("t.idx")).await?,
		legs: snapshot.all(of("order_legs t").by_number("t.leg")).await?,
		payments: snapshot.all(of("order_payments t").by_number("t.height").by_number("t.idx")).await?,
	};
	Ok(Answer::new(&snapshot, whole))
}

/// A leg, and the order that it is of.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LegRow {
	/// The order.
	pub order: i64,
	/// The shop of the order.
	pub shop: i64,
	/// The leg.
	#[serde(flatten)]
	pub leg: OrderLeg,
}

impl Record for LegRow {
	fn read(row: &Row<'_>) -> Result<Self, Problem> {
		Ok(Self { order: row.number("order_id")?, shop: row.number("said_shop")?, leg: OrderLeg::read(row)? })
	}
}

/// Filters of legs.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct LegFilters {
	/// The order.
	#[param(inline)]
	order: Option<Id>,
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// Who was paid.
	#[param(inline)]
	payee: Option<Account>,
	/// What for, as `promoter`.
	#[param(inline)]
	role: Option<Name>,
	/// Where it comes from, as `waterfall`.
	#[param(inline)]
	source: Option<Name>,
	/// Paid at this moment or later. The list is then in the order in which they were paid.
	#[param(inline)]
	from: Option<Moment>,
	/// Paid before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

/// Legs of all orders.
#[utoipa::path(
	get,
	path = "/v1/legs",
	tag = "orders",
	summary = "Legs of all settled orders: who was paid what, and for which order.",
	params(LegFilters, PageParams),
	responses(
		(status = 200, description = "A page.", body = Answer<Page<LegRow>>, content_type = "application/json"),
		super::openapi::Refused
	)
)]
pub(super) async fn legs(
	State(app): State<App>,
	Listed(filters, paging): Listed<LegFilters>,
) -> Result<Answer<Page<LegRow>>, Problem> {
	let by_time = filters.from.is_some() || filters.to.is_some();
	let select = match (by_time, filters.shop.is_some()) {
		(true, false) => Select::from("order_legs t JOIN orders o ON o.id = t.order_id")
			.by_number("t.time")
			.by_number("t.order_id"),
		// The orders of one shop are read from there. Their legs are paid when they settle.
		(true, true) => Select::from("orders o CROSS JOIN order_legs t")
			.by_number("o.settled")
			.by_number("o.id")
			.always("t.order_id = o.id"),
		(false, true) => {
			Select::from("orders o CROSS JOIN order_legs t").by_number("o.id").always("t.order_id = o.id")
		},
		(false, false) => {
			Select::from("order_legs t JOIN orders o ON o.id = t.order_id").by_number("t.order_id")
		},
	};
	let (from, to) = match filters.shop.is_some() {
		true => ("o.settled >= {}", "o.settled < {}"),
		false => ("t.time >= {}", "t.time < {}"),
	};
	let select = select
		.columns("t.*, o.shop AS said_shop, o.id, o.settled")
		.by_number("t.leg")
		.maybe("t.order_id = {}", filters.order)
		.maybe("o.shop = {}", filters.shop)
		.maybe("t.payee = {}", filters.payee)
		.maybe(from, filters.from)
		.maybe(to, filters.to)
		.rather("t.role", filters.role)
		.rather("t.source", filters.source);
	let mut snapshot = Snapshot::open(&app.store).await?;
	let page = snapshot.page(select, &paging).await?;
	Ok(Answer::new(&snapshot, page))
}
