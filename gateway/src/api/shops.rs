// SPDX-License-Identifier: Apache-2.0

//! Shops, listings, BizPower and receipts.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use utoipa::{IntoParams, ToSchema};

use super::{
	accounts::ask_node,
	answer::Answer,
	chain::bytes_of,
	macros::{list, one},
	params::{Key, Listed, Nothing, PageParams, Params},
	problem::Problem,
	values::{Account, Amount, Asset, Code, Currency, Fiat, Gtin, Id, Moment, Name, Units, Words},
	App,
};
use crate::{
	read::{record, Page, Select, Snapshot},
	rows,
};

record! {
	/// A shop.
	Shop {
		/// Its number.
		id: i64 = number("id"),
		/// The account that owns it.
		owner: String = text("owner"),
		/// `open`, `closing`, `suspended` or `closed`.
		state: String = text("state"),
		/// Its name, where its description is stored here.
		name: Option<String> = maybe_text("said_name"),
		/// A few words about it, where its description is stored here.
		summary: Option<String> = maybe_text("said_summary"),
		/// Where it is (ISO 3166-2).
		region: String = text("region"),
		/// What it sells (merchant category code, ISO 18245).
		category: String = text("category"),
		/// Its floor area in square metres, as its merchant says.
		floor_area: i64 = number("floor_area"),
		/// How many people work in it, as its merchant says.
		staff: i64 = number("staff"),
		/// The address of its description (CID).
		metadata: String = text("metadata"),
		/// SOUK on hold for it.
		bond: Amount = souk("bond"),
		/// What its bonds unlock.
		capabilities: Value = json("capabilities"),
		/// How many of its orders are not final.
		open_orders: i64 = number("open_orders"),
		/// How much an attester checked. Zero without a check.
		verification_level: i64 = number("verification_level"),
		/// When the check lapses (RFC 3339).
		verification_expires: Option<String> = maybe_time("verification_expires"),
		/// The account that it is offered to.
		offered_to: Option<String> = maybe_text("offered_to"),
		/// When it was opened (RFC 3339).
		opened: String = time("opened"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Rows with what the stored description says.
const SAID: &str = "t.*, c.name AS said_name, c.summary AS said_summary";

/// Filters of shops.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ShopFilters {
	/// Words that their descriptions have.
	#[param(inline)]
	query: Option<Words>,
	/// The account that owns them.
	#[param(inline)]
	owner: Option<Account>,
	/// `open`, `closing`, `suspended` or `closed`.
	#[param(inline)]
	state: Option<Name>,
	/// Where they are (ISO 3166-2), as `DE-BE`.
	#[param(inline)]
	region: Option<Code>,
	/// What they sell (merchant category code), as `5411`.
	#[param(inline)]
	category: Option<Name>,
}

list!(shops, "/v1/shops", "shops", "Shops.", ShopFilters, Shop, |filters, dialect| {
	Select::from("shops t LEFT JOIN content_texts c ON c.cid = t.metadata")
		.columns(SAID)
		.by_number("t.id")
		.about(dialect, filters.query.as_ref())
		.map(|select| {
			select
				.maybe("t.owner = {}", filters.owner)
				.maybe("t.state = {}", filters.state)
				.maybe("t.region = {}", filters.region)
				.maybe("t.category = {}", filters.category)
		})
});

one!(shop, "/v1/shops/{id}", "shops", "A shop.", "id" = Id, Shop, |id| {
	Select::from("shops t LEFT JOIN content_texts c ON c.cid = t.metadata")
		.columns(SAID)
		.only("t.id = {}", id)
});

record! {
	/// A product on offer in a shop at a price.
	Listing {
		/// Its number.
		id: i64 = number("id"),
		/// The shop.
		shop: i64 = number("shop"),
		/// The product (GTIN, 14 digits).
		product: String = text("product"),
		/// What the product is called, where its description is stored here.
		name: Option<String> = maybe_text("said_name"),
		/// A few words about it, where its description is stored here.
		summary: Option<String> = maybe_text("said_summary"),
		/// The address of its description (CID).
		metadata: String = text("metadata"),
		/// `active`, `paused`, `withdrawn` or `delisted`.
		status: String = text("status"),
		/// Units to sell.
		stock: i64 = number("stock"),
		/// The price of a unit in tokens.
		price: Option<Amount> = maybe_amount("price_amount", "price_asset"),
		/// The price of a unit outside the chain.
		fiat_price: Option<Fiat> = maybe_fiat("price_minor", "price_currency"),
		/// The part of a sale that pays for verification, in parts per billion.
		experience_fee: i64 = number("experience_fee"),
		/// How long after delivery units can be returned, in milliseconds.
		return_window: i64 = number("return_window"),
		/// What panels found out about the product: `unknown`, `confirmed` or `deviates`.
		verdict: Option<String> = maybe_text("said_verdict"),
		/// When it was published (RFC 3339).
		published: String = time("published"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row, with all terms.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

const LISTINGS: &str = "listings t LEFT JOIN content_texts c ON c.cid = t.metadata \
	LEFT JOIN products p ON p.gtin = t.product";
const LISTING: &str = "t.*, c.name AS said_name, c.summary AS said_summary, p.verdict AS said_verdict";

/// Filters of listings.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ListingFilters {
	/// Words that their descriptions have, each by its beginning.
	#[param(inline)]
	query: Option<Words>,
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// The product.
	#[param(inline)]
	gtin: Option<Gtin>,
	/// The category of the product (GPC brick), where a quality model says it.
	#[param(inline)]
	category: Option<Id>,
	/// What the shop sells (merchant category code), as `5411`.
	#[param(inline)]
	shop_category: Option<Name>,
	/// `active`, `paused`, `withdrawn` or `delisted`.
	#[param(inline)]
	status: Option<Name>,
	/// True for what can be bought now: active, with stock, in an open shop. False for the rest.
	available: Option<bool>,
	/// What panels found out: `unknown`, `confirmed` or `deviates`.
	#[param(inline)]
	verdict: Option<Name>,
	/// The asset of the price.
	#[param(inline)]
	asset: Option<Asset>,
	/// The currency of the price outside the chain (ISO 4217). Not together with `asset`.
	#[param(inline)]
	currency: Option<Currency>,
	/// The least price in smallest units. With `asset` or `currency` alone.
	#[param(inline)]
	price_from: Option<Units>,
	/// The highest price in smallest units. With `asset` or `currency` alone.
	#[param(inline)]
	price_to: Option<Units>,
}

const AVAILABLE: &str = "(t.status = 'active' AND t.stock > 0 AND t.gone = 0 \
	AND EXISTS (SELECT 1 FROM shops s WHERE s.id = t.shop AND s.state = 'open'))";

/// The bound of a price as the sorted columns have it: with 39 digits, so that texts compare as numbers do.
fn sorted(price: Option<Units>) -> Option<String> {
	price.map(|price| format!("{:0>39}", price.0))
}

list!(
	listings,
	"/v1/listings",
	"shops",
	"Listings, also by words of their descriptions.",
	ListingFilters,
	Listing,
	|filters, dialect| {
		let (least, most) = match (&filters.asset, &filters.currency) {
			(Some(_), Some(_)) => {
				return Err(Problem::parameter("currency", "not together with asset: they are two prices"));
			},
			(None, None) if filters.price_from.is_some() || filters.price_to.is_some() => {
				return Err(Problem::parameter("price_from, price_to", "name the asset or the currency too"));
			},
			(_, Some(_)) => ("t.minor_sort >= {}", "t.minor_sort <= {}"),
			_ => ("t.price_sort >= {}", "t.price_sort <= {}"),
		};
		let select = Select::from(LISTINGS)
			.columns(LISTING)
			.by_number("t.id")
			.about(dialect, filters.query.as_ref())?
			.maybe("t.shop = {}", filters.shop)
			.maybe("t.product = {}", filters.gtin)
			.maybe(
				"EXISTS (SELECT 1 FROM models m WHERE m.id = p.model AND p.gone = 0 AND m.category = {})",
				filters.category,
			)
			.maybe(
				"EXISTS (SELECT 1 FROM shops k WHERE k.id = t.shop AND k.category = {})",
				filters.shop_category,
			)
			.rather("t.status", filters.status)
			.maybe("coalesce(p.verdict, 'unknown') = {}", filters.verdict)
			.maybe("t.price_asset = {}", filters.asset)
			.maybe("t.price_currency = {}", filters.currency)
			.maybe(least, sorted(filters.price_from))
			.maybe(most, sorted(filters.price_to));
		Ok(match filters.available {
			Some(true) => select.always(AVAILABLE),
			Some(false) => select.always(&format!("NOT {AVAILABLE}")),
			None => select,
		})
	}
);

/// How the chain marks a listing at the block of the answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Mark {
	/// Its rank among listings, in points: by the merchant's verification, the verdict, and the merchant's credit as a seller.
	#[schema(minimum = 0)]
	pub rank: i64,
	/// Whether a settled verdict confirms every claim that the producer makes now.
	pub certified: bool,
	/// What panels found out, as it counts now: `unknown`, `open`, `confirmed` or `deviates`.
	pub verdict: String,
}

record! {
	/// The newest verdict on a product, and who stands behind it.
	Judged {
		/// The cycle of the experience consensus.
		cycle: i64 = number("cycle"),
		/// Whether every claim was confirmed then.
		confirmed: bool = flag("confirmed"),
		/// How far the claims can be trusted, in parts per billion.
		trust: i64 = number("trust"),
		/// How many testers reported.
		reports: i64 = number("reports"),
		/// How many of them won.
		winners: i64 = number("winners"),
		/// The quality model that the product is bound to now.
		model: Option<i64> = maybe_number("said_model"),
		/// The product expert who published that model.
		expert: Option<String> = maybe_text("said_expert"),
		/// The account that makes the product's claims.
		producer: Option<String> = maybe_text("said_producer"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The height.
		block: i64 = number("block"),
	}
}

/// A listing, with its mark and its rank.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ListingWhole {
	/// The listing.
	#[serde(flatten)]
	pub listing: Listing,
	/// How the chain marks and ranks it. Null for one that the chain removed, and where the node cannot be asked.
	pub mark: Option<Mark>,
	/// The newest verdict on its product. Null where there was none.
	pub judged: Option<Judged>,
	/// Why `mark` is null, where the node cannot be asked.
	pub unknown_because: Option<String>,
}

/// A listing.
#[utoipa::path(
	get,
	path = "/v1/listings/{id}",
	tag = "shops",
	summary = "A listing, with its mark and its rank, and who judged its product.",
	description = "Mark and rank change with time, so they are asked of the node at the block of the answer. Where the node cannot \
		be asked they are null, and `unknown_because` says why.",
	params(("id" = inline(Id), Path, description = "The listing.")),
	responses(
		(status = 200, description = "It.", body = Answer<ListingWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn listing(
	State(app): State<App>,
	Key(id): Key<Id>,
	_: Params<Nothing>,
) -> Result<Answer<ListingWhole>, Problem> {
	let number = id.0;
	let mut snapshot = Snapshot::open(&app.store).await?;
	let select = Select::from(LISTINGS).columns(LISTING).only("t.id = {}", id);
	let listing = snapshot.first::<Listing>(select).await?;
	let listing = listing.ok_or_else(|| Problem::not_found(format!("listing {number}")))?;
	let judged = Select::from(
		"verdicts t LEFT JOIN products p ON p.gtin = t.product LEFT JOIN models m ON m.id = p.model",
	)
	.columns("t.*, p.model AS said_model, p.producer AS said_producer, m.expert AS said_expert")
	.by_number("t.cycle")
	.only("t.product = {}", listing.product.as_str());
	let judged = snapshot.first::<Judged>(judged).await?;
	let hash = bytes_of(snapshot.at())?;
	let answer = Answer::new(&snapshot, ());
	// The database is not kept waiting for the node.
	drop(snapshot);
	let (mark, unknown_because) = match listing.gone {
		true => (None, None),
		false => match ask_node(&app, "CommerceApi", "listing", &[json!(number.to_string())], hash).await {
			Ok(view) => (mark_of(&view), None),
			Err(problem) => (None, Some(problem.detail)),
		},
	};
	Ok(Answer { what: ListingWhole { listing, mark, judged, unknown_because }, at: answer.at })
}

/// What the chain says of a listing.
fn mark_of(view: &Value) -> Option<Mark> {
	Some(Mark {
		rank: i64::try_from(rows::int(view, "rank")?).ok()?,
		certified: rows::get(view, "certified").as_bool()?,
		verdict: rows::variant(rows::get(view, "verdict")),
	})
}

/// How long a candle is.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, ToSchema)]
pub enum Interval {
	/// A minute.
	#[default]
	#[serde(rename = "1m")]
	Minute,
	/// Five minutes.
	#[serde(rename = "5m")]
	FiveMinutes,
	/// A quarter of an hour.
	#[serde(rename = "15m")]
	QuarterHour,
	/// An hour.
	#[serde(rename = "1h")]
	Hour,
	/// Four hours.
	#[serde(rename = "4h")]
	FourHours,
	/// A day, in UTC.
	#[serde(rename = "1d")]
	Day,
}

impl Interval {
	/// As the rows have it.
	fn name(self) -> &'static str {
		match self {
			Self::Minute => "1m",
			Self::FiveMinutes => "5m",
			Self::QuarterHour => "15m",
			Self::Hour => "1h",
			Self::FourHours => "4h",
			Self::Day => "1d",
		}
	}
}

/// Which candles.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CandleFilters {
	/// How long each is: `1m`, `5m`, `15m`, `1h`, `4h` or `1d`. `1m` where it is not there.
	#[param(inline)]
	interval: Option<Interval>,
	/// That begin at this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// That begin before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

record! {
	/// A candle of BizPower: how it went in one interval. Numbers have 18 decimals: `1000000000000000000` is a BizPower of one.
	Candle {
		/// When it begins (RFC 3339).
		start: String = time("start"),
		/// After the first change in it.
		open: String = text("open"),
		/// The highest.
		high: String = text("high"),
		/// The lowest.
		low: String = text("low"),
		/// After the last change in it.
		close: String = text("close"),
		/// How many changes there were.
		ticks: i64 = number("ticks"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Fails where there is no such shop.
pub(super) async fn must_have_shop(snapshot: &mut Snapshot, shop: Id) -> Result<(), Problem> {
	match snapshot.count(Select::from("shops t").only("t.id = {}", shop)).await? {
		0 => Err(Problem::not_found(format!("shop {}", shop.0))),
		_ => Ok(()),
	}
}

/// Candles of a shop's BizPower.
#[utoipa::path(
	get,
	path = "/v1/shops/{id}/bizpower",
	tag = "shops",
	summary = "Candles of a shop's BizPower.",
	description = "Intervals in which nothing changed have no candle: the last close stands.",
	params(("id" = inline(Id), Path, description = "The shop."), CandleFilters, PageParams),
	responses(
		(status = 200, description = "A page.", body = Answer<Page<Candle>>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn bizpower(
	State(app): State<App>,
	Key(shop): Key<Id>,
	Listed(filters, paging): Listed<CandleFilters>,
) -> Result<Answer<Page<Candle>>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	must_have_shop(&mut snapshot, shop).await?;
	let select = Select::from("bizpower_candles t")
		.by_number("t.start")
		.only("t.shop = {}", shop)
		.only("t.span = {}", filters.interval.unwrap_or_default().name())
		.maybe("t.start >= {}", filters.from)
		.maybe("t.start < {}", filters.to);
	let page = snapshot.page(select, &paging).await?;
	Ok(Answer::new(&snapshot, page))
}

record! {
	/// A shop's book of receipts.
	Book {
		/// The shop.
		shop: i64 = number("shop"),
		/// The number of the book. A shop that closes its book and opens another has another number.
		book: i64 = number("book"),
		/// What its receipts are in (ISO 4217).
		currency: String = text("currency"),
		/// How many customers an era it has room for.
		capacity: i64 = number("capacity"),
		/// How many customers it has.
		customers: i64 = number("customers"),
		/// SOUK on hold for it.
		deposit: Amount = souk("deposit"),
		/// SOUK that the shop sealed for its receipts to count.
		fees: Amount = souk("fees"),
		/// Whether it is closed.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

one!(book, "/v1/shops/{id}/book", "shops", "A shop's book of receipts.", "id" = Id, Book, |id| {
	Select::from("receipt_books t").only("t.shop = {}", id)
});

record! {
	/// A batch of receipts that a till posted.
	ReceiptBatch {
		/// The shop.
		shop: i64 = number("shop"),
		/// The number of the shop's book.
		book: i64 = number("book"),
		/// Its number in the book.
		batch: i64 = number("batch"),
		/// The till.
		till: String = text("till"),
		/// The till's number of its first receipt.
		first_receipt: i64 = number("first_receipt"),
		/// How many receipts it has.
		receipts: i64 = number("receipts"),
		/// The Merkle root of its receipts.
		root: String = text("root"),
		/// What was sold, in the book's currency.
		value: Fiat = fiat("value", "said_currency"),
		/// How many customers signed.
		signed: i64 = number("signed"),
		/// How many receipts counted for BizPower.
		counted: i64 = number("counted"),
		/// How many were reversed later.
		reversed: i64 = number("reversed"),
		/// What the reversed ones came to.
		reversed_value: Fiat = fiat("reversed_value", "said_currency"),
		/// The shop's BizPower after it, with 18 decimals.
		bizpower: String = text("bizpower"),
		/// When it was posted (RFC 3339).
		time: String = time("time"),
		/// The transaction that posted it.
		transaction: Option<String> = maybe_text("transaction_id"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of batches of receipts.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct BatchFilters {
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// The till.
	#[param(inline)]
	till: Option<Name>,
	/// Posted at this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Posted before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(
	receipt_batches,
	"/v1/receipt_batches",
	"shops",
	"Batches of receipts, by shop.",
	BatchFilters,
	ReceiptBatch,
	|filters, _| {
		let select = Select::from("receipt_batches t LEFT JOIN receipt_books k ON k.shop = t.shop")
			.columns("t.*, coalesce(k.currency, 'XXX') AS said_currency");
		// Those of a time are read in the order in which they were posted.
		let select = match filters.from.is_some() || filters.to.is_some() {
			true => select.by_number("t.time"),
			false => select,
		};
		Ok(select
			.by_number("t.shop")
			.by_number("t.book")
			.by_number("t.batch")
			.maybe("t.shop = {}", filters.shop)
			.maybe("t.till = {}", filters.till)
			.maybe("t.time >= {}", filters.from)
			.maybe("t.time < {}", filters.to))
	}
);

record! {
	/// The sums of a shop's receipts in one era of rewards.
	ReceiptEra {
		/// The shop.
		shop: i64 = number("shop"),
		/// The era.
		era: i64 = number("era"),
		/// How many batches it has.
		batches: i64 = number("batches"),
		/// BizPower after its first change, with 18 decimals.
		open: String = text("open"),
		/// The highest.
		high: String = text("high"),
		/// The lowest.
		low: String = text("low"),
		/// After its last change.
		close: String = text("close"),
		/// Customers that were new.
		new_customers: i64 = number("new_customers"),
		/// Customers that came back.
		returning_customers: i64 = number("returning_customers"),
		/// Customers that another shop sent.
		external_customers: i64 = number("external_customers"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of the eras of receipts.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ReceiptEraFilters {
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// The era of rewards.
	#[param(inline)]
	era: Option<Id>,
}

list!(
	receipt_eras,
	"/v1/receipt_eras",
	"shops",
	"What shops' receipts came to, by era of rewards.",
	ReceiptEraFilters,
	ReceiptEra,
	|filters, _| {
		Ok(Select::from("receipt_eras t")
			.by_number("t.shop")
			.by_number("t.era")
			.maybe("t.shop = {}", filters.shop)
			.maybe("t.era = {}", filters.era))
	}
);
