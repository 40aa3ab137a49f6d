// SPDX-License-Identifier: Apache-2.0

//! Shops, products, listings and orders in the words of schema.org, as JSON-LD: what search engines and other shops read.
//!
//! What the chain says comes from the rows; names, descriptions and pictures from the content that a row has the address of, where
//! it is here. The chain's facts stand above what a content says of the same.

use axum::{
	extract::State,
	http::{header, HeaderMap},
	response::{IntoResponse, Response},
};
use serde_json::{json, Map, Value};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
	api::{
		answer::head,
		openapi::{Missed, Refused},
		params::{Key, Nothing, Params},
		problem::Problem,
		values::{moment, Gtin, Id},
		App,
	},
	content::describe,
	gs1::base,
	read::{record, Decimals, Select, Snapshot},
	store::Store,
};

const SCHEMA: &str = "https://schema.org";
/// The most offers of a product that are written.
const OFFERS: i64 = 100;
/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The routes of this part.
pub fn routes() -> OpenApiRouter<App> {
	OpenApiRouter::new()
		.routes(routes!(shop))
		.routes(routes!(product))
		.routes(routes!(listing))
		.routes(routes!(order))
}

record!(
	/// A listing and its shop.
	OfferFacts {
		/// Its number.
		id: i64 = number("id"),
		/// Its shop.
		shop: i64 = number("shop"),
		/// Its product.
		product: String = text("product"),
		/// The address of its description.
		metadata: String = text("metadata"),
		/// Units left.
		stock: i64 = number("stock"),
		/// Whether it can be bought.
		status: String = text("status"),
		/// The asset of its price in tokens.
		price_asset: Option<String> = maybe_text("price_asset"),
		/// That price, in the smallest unit.
		price_amount: Option<String> = maybe_text("price_amount"),
		/// The currency of its price outside the chain.
		price_currency: Option<String> = maybe_text("price_currency"),
		/// That price, in the smallest unit.
		price_minor: Option<String> = maybe_text("price_minor"),
		/// In milliseconds after delivery.
		return_window: i64 = number("return_window"),
		/// Whether the chain has it no more.
		gone: bool = flag("gone"),
	}
);

/// A part of a price: a decimal number and its currency or token.
type Part = (String, String);

/// An offer with its price in people's units.
#[derive(Clone, Debug)]
pub struct Offer {
	/// The row.
	pub row: OfferFacts,
	/// Its shop.
	pub shop: i64,
	/// Units left.
	pub stock: i64,
	parts: Vec<Part>,
}

impl Offer {
	fn new(row: OfferFacts, decimals: &Decimals) -> Self {
		let tokens = row.price_asset.clone().zip(row.price_amount.clone());
		let tokens = tokens.map(|(asset, amount)| {
			let digits = decimals.get(&asset).copied().unwrap_or_default();
			(decimal(&amount, usize::from(digits)), asset)
		});
		let money = row.price_currency.clone().zip(row.price_minor.clone());
		let money = money.map(|(currency, minor)| (decimal(&minor, minor_digits(&currency)), currency));
		let (shop, stock) = (row.shop, row.stock);
		Self { row, shop, stock, parts: tokens.into_iter().chain(money).collect() }
	}

	/// The price of a unit, for people.
	pub fn price_text(&self) -> String {
		let parts: Vec<String> = self.parts.iter().map(|(amount, unit)| format!("{amount} {unit}")).collect();
		parts.join(" and ")
	}

	/// How long a unit can be returned, for people.
	pub fn return_text(&self) -> String {
		match (self.row.return_window, self.row.return_window / DAY) {
			(..=0, _) => "no".into(),
			(_, 0) => "less than a day".into(),
			(_, 1) => "1 day".into(),
			(_, days) => format!("{days} days"),
		}
	}

	/// As schema.org has it.
	fn json(&self, base: &str) -> Value {
		let row = &self.row;
		let mut made = Map::new();
		let mut put = |name: &str, value: Value| drop(made.insert(name.into(), value));
		put("@type", json!("Offer"));
		put("@id", json!(format!("{base}/v1/listings/{}/jsonld", row.id)));
		put("identifier", identifier("listing", row.id));
		match self.parts.as_slice() {
			[(amount, unit)] => {
				put("price", json!(amount));
				put("priceCurrency", json!(unit));
			},
			parts => {
				let components: Vec<Value> = parts
					.iter()
					.map(
						|(amount, unit)| json!({ "@type": "UnitPriceSpecification", "price": amount, "priceCurrency": unit }),
					)
					.collect();
				put(
					"priceSpecification",
					json!({ "@type": "CompoundPriceSpecification", "priceComponent": components }),
				);
			},
		}
		let availability = match row.status.as_str() {
			"active" if row.gone => "Discontinued",
			"active" if row.stock > 0 => "InStock",
			"active" => "SoldOut",
			"paused" => "OutOfStock",
			_ => "Discontinued",
		};
		put("availability", json!(format!("{SCHEMA}/{availability}")));
		put("inventoryLevel", json!({ "@type": "QuantitativeValue", "value": row.stock, "unitCode": "C62" }));
		put("seller", json!({ "@type": "Store", "@id": format!("{base}/v1/shops/{}/jsonld", row.shop) }));
		put(
			"hasMerchantReturnPolicy",
			return_policy(&format!("{base}/v1/listings/{}/jsonld#returns", row.id), row.return_window),
		);
		Value::Object(made)
	}
}

/// How goods are returned: within a time after delivery, or not. The chain has no other terms.
fn return_policy(id: &str, window: i64) -> Value {
	if window <= 0 {
		return json!({
			"@type": "MerchantReturnPolicy",
			"@id": id,
			"returnPolicyCategory": format!("{SCHEMA}/MerchantReturnNotPermitted"),
		});
	}
	json!({
		"@type": "MerchantReturnPolicy",
		"@id": id,
		"returnPolicyCategory": format!("{SCHEMA}/MerchantReturnFiniteReturnWindow"),
		"merchantReturnDays": window / DAY,
		"additionalProperty": {
			"@type": "PropertyValue",
			"name": "returnWindow",
			"value": format!("PT{}S", window / 1000),
			"description": "From delivery on, exactly (ISO 8601).",
		},
	})
}

/// Digits with a point before the last so many, without zeros at the end: `1500000000000`, 12 as `1.5`.
pub fn decimal(digits: &str, places: usize) -> String {
	let padded = format!("{digits:0>width$}", width = places.saturating_add(1));
	let (whole, part) = padded.split_at_checked(padded.len().saturating_sub(places)).unwrap_or((digits, ""));
	match part.trim_end_matches('0') {
		"" => whole.to_owned(),
		part => format!("{whole}.{part}"),
	}
}

/// How many digits of a currency's smallest unit stand behind the point (ISO 4217).
fn minor_digits(currency: &str) -> usize {
	const NONE: [&str; 17] = [
		"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
		"XAF", "XOF", "XPF",
	];
	const THREE: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
	match currency {
		"CLF" | "UYW" => 4,
		_ if NONE.contains(&currency) => 0,
		_ if THREE.contains(&currency) => 3,
		_ => 2,
	}
}

fn identifier(kind: &str, number: i64) -> Value {
	json!({ "@type": "PropertyValue", "propertyID": format!("souk:{kind}"), "value": number.to_string() })
}

/// What the description of a thing says in the words of schema.org, but for what the chain knows better.
const OF_CHAIN: [&str; 20] = [
	"@context",
	"@type",
	"@id",
	"@graph",
	"gtin",
	"gtin8",
	"gtin12",
	"gtin13",
	"gtin14",
	"identifier",
	"offers",
	"seller",
	"price",
	"priceCurrency",
	"priceSpecification",
	"availability",
	"inventoryLevel",
	"hasMerchantReturnPolicy",
	"orderedItem",
	"souk:verdict",
];

/// Puts what a content says into an object. A content that is not here, or no JSON object, adds nothing.
async fn describe_into(app: &App, base: &str, cid: &str, made: &mut Map<String, Value>) {
	let Ok(content) = app.content.get(cid).await else { return };
	let Ok(Value::Object(members)) = serde_json::from_slice::<Value>(&content.bytes) else { return };
	for (name, value) in members {
		if !OF_CHAIN.contains(&name.as_str()) && !name.starts_with('@') && name.len() <= 100 {
			made.entry(name).or_insert_with(|| reachable(value, base, 8));
		}
	}
}

/// A value whose addresses of contents lead to this gateway.
fn reachable(value: Value, base: &str, depth: usize) -> Value {
	let Some(depth) = depth.checked_sub(1) else { return Value::Null };
	match value {
		Value::String(text) => {
			match text.starts_with("ipfs://").then(|| describe::address(&text)).flatten() {
				Some(cid) => json!(format!("{base}/v1/content/{cid}")),
				None => Value::String(text),
			}
		},
		Value::Array(values) => values.into_iter().map(|value| reachable(value, base, depth)).collect(),
		Value::Object(members) => {
			let members = members.into_iter().map(|(name, value)| (name, reachable(value, base, depth)));
			Value::Object(members.collect())
		},
		other => other,
	}
}

/// What there is to know about a product.
#[derive(Clone, Debug)]
pub struct ProductFacts {
	/// What it is called, in the oldest listing that says so.
	pub name: Option<String>,
	/// What it is.
	pub summary: Option<String>,
	/// The language of both.
	pub language: Option<String>,
	/// The address of the description they are from.
	pub metadata: Option<String>,
	/// What a panel found out: unknown, confirmed, deviates.
	pub verdict: Option<String>,
	/// What can be bought, the oldest listing first.
	pub offers: Vec<Offer>,
}

record!(
	/// What a listing calls its product.
	Named {
		/// Its name.
		name: Option<String> = maybe_text("name"),
		/// What it is.
		summary: Option<String> = maybe_text("summary"),
		/// The language of both.
		language: Option<String> = maybe_text("language"),
		/// The address of the description.
		metadata: String = text("metadata"),
	}
);

record!(
	/// What a panel found out.
	Verdict {
		/// unknown, confirmed, deviates.
		verdict: String = text("verdict"),
	}
);

const OFFER_COLUMNS: &str = "t.id, t.shop, t.product, t.metadata, t.stock, t.status, t.price_asset, t.price_amount, t.price_currency, \
	 t.price_minor, t.return_window, t.gone";

/// What there is to know about a product. None if neither a listing nor a producer names it.
///
/// # Errors
///
/// The database is away, or has no block yet.
pub async fn product_facts(store: &Store, gtin: &str) -> Result<Option<ProductFacts>, Problem> {
	let mut snapshot = Snapshot::open(store).await?;
	let facts = facts_of(&mut snapshot, gtin).await?;
	Ok(facts)
}

async fn facts_of(snapshot: &mut Snapshot, gtin: &str) -> Result<Option<ProductFacts>, Problem> {
	let decimals = snapshot.decimals();
	let offers = Select::from("listings t").columns(OFFER_COLUMNS).only("t.product = {}", gtin);
	let offers =
		offers.only("t.gone = {}", 0_i64).rather("t.status", Some("active")).by_number("t.id").oldest_first();
	let offers: Vec<OfferFacts> = snapshot.all(offers.limit(OFFERS)).await?;
	let of_product = |from: &'static str, columns: &'static str| {
		Select::from(from).columns(columns).only("t.product = {}", gtin).by_number("t.id").oldest_first()
	};
	// The oldest listing that names it; without one, the oldest there is. Each is read in the order of the index.
	let named = of_product(
		"listings t CROSS JOIN content_texts x",
		"x.name, x.summary, x.language, t.metadata, t.id",
	)
	.always("x.cid = t.metadata AND x.name <> ''");
	let mut named: Option<Named> = snapshot.first(named).await?;
	if named.is_none() {
		let oldest = "NULL AS name, NULL AS summary, NULL AS language, t.metadata, t.id";
		named = snapshot.first(of_product("listings t", oldest)).await?;
	}
	let verdict: Option<Verdict> =
		snapshot.first(Select::from("products t").only("t.gtin = {}", gtin)).await?;
	if named.is_none() && verdict.is_none() {
		return Ok(None);
	}
	let named = named.unwrap_or(Named { name: None, summary: None, language: None, metadata: String::new() });
	Ok(Some(ProductFacts {
		name: named.name,
		summary: named.summary.filter(|summary| !summary.is_empty()),
		language: named.language,
		metadata: Some(named.metadata).filter(|metadata| !metadata.is_empty()),
		verdict: verdict.map(|verdict| verdict.verdict),
		offers: offers.into_iter().map(|row| Offer::new(row, &decimals)).collect(),
	}))
}

/// JSON-LD that is true of a snapshot.
fn answer(snapshot: &Snapshot, made: &Value) -> Response {
	let body = serde_json::to_vec(made).unwrap_or_default();
	let at = snapshot.at();
	let tagged = body.clone();
	let mut answer = ([(header::CONTENT_TYPE, "application/ld+json")], body).into_response();
	head(answer.headers_mut(), at, &tagged);
	answer
}

/// A product in the words of schema.org, with the offers of all shops.
#[utoipa::path(
	get,
	path = "/v1/products/{gtin}/jsonld",
	tag = "jsonld",
	params(("gtin" = inline(Gtin), Path, description = "Which one.")),
	responses(
		(status = 200, description = "JSON-LD.", body = Object, content_type = "application/ld+json"),
		Missed,
		Refused
	)
)]
async fn product(
	State(app): State<App>,
	Key(Gtin(gtin)): Key<Gtin>,
	_: Params<Nothing>,
	headers: HeaderMap,
) -> Result<Response, Problem> {
	let base = base(&app.content, &headers)?;
	let mut snapshot = Snapshot::open(&app.store).await?;
	let facts = facts_of(&mut snapshot, &gtin).await?;
	let facts = facts.ok_or_else(|| Problem::not_found(format!("the product {gtin}")))?;
	let mut made = product_json(&base, &gtin);
	made.insert("@context".into(), json!(SCHEMA));
	if let Some(name) = &facts.name {
		made.insert("name".into(), json!(name));
	}
	if let Some(verdict) = &facts.verdict {
		made.insert(
			"additionalProperty".into(),
			json!([{ "@type": "PropertyValue", "name": "verdict", "value": verdict }]),
		);
	}
	if let Some(cid) = &facts.metadata {
		describe_into(&app, &base, cid, &mut made).await;
	}
	let offers: Vec<Value> = facts.offers.iter().map(|offer| offer.json(&base)).collect();
	made.insert("offers".into(), json!(offers));
	Ok(answer(&snapshot, &Value::Object(made)))
}

fn product_json(base: &str, gtin: &str) -> Map<String, Value> {
	let mut made = Map::new();
	made.insert("@type".into(), json!("Product"));
	made.insert("@id".into(), json!(format!("{base}/v1/products/{gtin}/jsonld")));
	made.insert("gtin".into(), json!(gtin));
	made.insert("url".into(), json!(format!("{base}/01/{gtin}")));
	made
}

/// A listing in the words of schema.org: an offer of a product, with its terms of return.
#[utoipa::path(
	get,
	path = "/v1/listings/{id}/jsonld",
	tag = "jsonld",
	params(("id" = inline(Id), Path, description = "Which one.")),
	responses(
		(status = 200, description = "JSON-LD.", body = Object, content_type = "application/ld+json"),
		Missed,
		Refused
	)
)]
async fn listing(
	State(app): State<App>,
	Key(id): Key<Id>,
	_: Params<Nothing>,
	headers: HeaderMap,
) -> Result<Response, Problem> {
	let base = base(&app.content, &headers)?;
	let mut snapshot = Snapshot::open(&app.store).await?;
	let decimals = snapshot.decimals();
	let select = Select::from("listings t").columns(OFFER_COLUMNS).only("t.id = {}", id);
	let row: Option<OfferFacts> = snapshot.first(select).await?;
	let row = row.ok_or_else(|| Problem::not_found(format!("listing {}", id.0)))?;
	let mut item = product_json(&base, &row.product);
	describe_into(&app, &base, &row.metadata, &mut item).await;
	let mut made = Offer::new(row, &decimals).json(&base);
	if let Some(members) = made.as_object_mut() {
		members.insert("@context".into(), json!(SCHEMA));
		members.insert("itemOffered".into(), Value::Object(item));
	}
	Ok(answer(&snapshot, &made))
}

record!(
	/// A shop.
	ShopFacts {
		/// Its owner.
		owner: String = text("owner"),
		/// open, closing, suspended, closed.
		state: String = text("state"),
		/// ISO 3166-2.
		region: String = text("region"),
		/// ISO 18245.
		category: String = text("category"),
		/// Square metres.
		floor_area: i64 = number("floor_area"),
		/// People.
		staff: i64 = number("staff"),
		/// The address of its description.
		metadata: String = text("metadata"),
		/// When it opened.
		opened: String = time("opened"),
	}
);

/// A shop in the words of schema.org.
#[utoipa::path(
	get,
	path = "/v1/shops/{id}/jsonld",
	tag = "jsonld",
	params(("id" = inline(Id), Path, description = "Which one.")),
	responses(
		(status = 200, description = "JSON-LD.", body = Object, content_type = "application/ld+json"),
		Missed,
		Refused
	)
)]
async fn shop(
	State(app): State<App>,
	Key(id): Key<Id>,
	_: Params<Nothing>,
	headers: HeaderMap,
) -> Result<Response, Problem> {
	let base = base(&app.content, &headers)?;
	let mut snapshot = Snapshot::open(&app.store).await?;
	let row: Option<ShopFacts> = snapshot.first(Select::from("shops t").only("t.id = {}", id)).await?;
	let row = row.ok_or_else(|| Problem::not_found(format!("shop {}", id.0)))?;
	let number = id.0;
	let mut made = Map::new();
	let mut put = |name: &str, value: Value| drop(made.insert(name.into(), value));
	put("@context", json!(SCHEMA));
	put("@type", json!("Store"));
	put("@id", json!(format!("{base}/v1/shops/{number}/jsonld")));
	put(
		"identifier",
		json!([identifier("shop", number), { "@type": "PropertyValue", "propertyID": "souk:account", "value": row.owner }]),
	);
	put("areaServed", json!({ "@type": "AdministrativeArea", "identifier": row.region }));
	put("foundingDate", json!(row.opened));
	put(
		"additionalProperty",
		json!([
			{ "@type": "PropertyValue", "name": "state", "value": row.state },
			{ "@type": "PropertyValue", "name": "merchantCategoryCode", "value": row.category },
			{ "@type": "PropertyValue", "name": "floorArea", "value": row.floor_area, "unitCode": "MTK" },
			{ "@type": "PropertyValue", "name": "staff", "value": row.staff },
		]),
	);
	describe_into(&app, &base, &row.metadata, &mut made).await;
	Ok(answer(&snapshot, &Value::Object(made)))
}

record!(
	/// An order.
	OrderFacts {
		/// Its shop.
		shop: i64 = number("shop"),
		/// The seller.
		seller: String = text("seller"),
		/// The buyer.
		buyer: String = text("buyer"),
		/// Where it is.
		state: String = text("state"),
		/// When it was placed.
		placed: i64 = number("placed"),
	}
);

record!(
	/// A line of an order.
	LineFacts {
		/// Its place in the order.
		line: i64 = number("line"),
		/// Its listing.
		listing: i64 = number("listing"),
		/// Its product.
		product: String = text("product"),
		/// Units.
		quantity: i64 = number("quantity"),
	}
);

/// An order's state as schema.org calls it.
fn status(state: &str) -> &'static str {
	match state {
		"placed" | "accepted" => "OrderProcessing",
		"shipped" => "OrderInTransit",
		"delivered" | "completed" => "OrderDelivered",
		"cancelled" | "expired" => "OrderCancelled",
		"returned" => "OrderReturned",
		_ => "OrderProblem",
	}
}

/// An order in the words of schema.org.
#[utoipa::path(
	get,
	path = "/v1/orders/{id}/jsonld",
	tag = "jsonld",
	params(("id" = inline(Id), Path, description = "Which one.")),
	responses(
		(status = 200, description = "JSON-LD.", body = Object, content_type = "application/ld+json"),
		Missed,
		Refused
	)
)]
async fn order(
	State(app): State<App>,
	Key(id): Key<Id>,
	_: Params<Nothing>,
	headers: HeaderMap,
) -> Result<Response, Problem> {
	let base = base(&app.content, &headers)?;
	let mut snapshot = Snapshot::open(&app.store).await?;
	let row: Option<OrderFacts> = snapshot.first(Select::from("orders t").only("t.id = {}", id)).await?;
	let row = row.ok_or_else(|| Problem::not_found(format!("order {}", id.0)))?;
	let lines = Select::from("order_lines t").only("t.order_id = {}", id).by_number("t.line").oldest_first();
	let lines: Vec<LineFacts> = snapshot.all(lines.limit(1_000)).await?;
	let items: Vec<Value> = lines
		.iter()
		.map(|line| {
			json!({
				"@type": "OrderItem",
				"orderItemNumber": line.line.to_string(),
				"orderQuantity": line.quantity,
				"orderedItem": product_json(&base, &line.product),
				"acceptedOffer": { "@type": "Offer", "@id": format!("{base}/v1/listings/{}/jsonld", line.listing) },
			})
		})
		.collect();
	// No name and no address: the chain has accounts.
	let party = |account: &str| json!({ "@type": "Organization", "identifier": { "@type": "PropertyValue", "propertyID": "souk:account", "value": account } });
	let made = json!({
		"@context": SCHEMA,
		"@type": "Order",
		"@id": format!("{base}/v1/orders/{}/jsonld", id.0),
		"orderNumber": id.0.to_string(),
		"orderStatus": format!("{SCHEMA}/{}", status(&row.state)),
		"orderDate": moment(row.placed),
		"seller": { "@type": "Store", "@id": format!("{base}/v1/shops/{}/jsonld", row.shop), "identifier": party(&row.seller).get("identifier") },
		"customer": party(&row.buyer),
		"orderedItem": items,
	});
	Ok(answer(&snapshot, &made))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_write_smallest_units_as_people_do() {
		for (digits, places, written) in [
			("1500000000000", 12, "1.5"),
			("1234", 2, "12.34"),
			("7", 2, "0.07"),
			("700", 2, "7"),
			("700", 0, "700"),
			("0", 12, "0"),
		] {
			assert_eq!(decimal(digits, places), written);
		}
		assert_eq!(
			(minor_digits("EUR"), minor_digits("JPY"), minor_digits("KWD"), minor_digits("CLF")),
			(2, 0, 3, 4)
		);
	}

	#[test]
	fn should_lead_pictures_to_this_gateway_and_leave_other_addresses() {
		let cid = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";
		let made = reachable(
			json!({ "image": [format!("ipfs://{cid}"), "https://a.example/x.png", cid] }),
			"http://g",
			8,
		);
		assert_eq!(
			made,
			json!({ "image": [format!("http://g/v1/content/{cid}"), "https://a.example/x.png", cid] })
		);
		let policy = return_policy("x", 14 * DAY + 1);
		assert_eq!(policy["merchantReturnDays"], json!(14));
		assert_eq!(
			return_policy("x", 0)["returnPolicyCategory"],
			json!("https://schema.org/MerchantReturnNotPermitted")
		);
	}
}
