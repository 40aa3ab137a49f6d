// SPDX-License-Identifier: Apache-2.0

//! What there is to know about the thing that a link names, and where: the links of a resolver, as a set (RFC 9264) and for a
//! header.

use serde_json::{json, Map, Value};
use sqlx::Row;

use super::digital_link::{encoded, Key, Link};
use crate::{api::problem::Problem, store::Store};

/// The name space of link types.
pub const VOC: &str = "https://gs1.org/voc/";
/// Other addresses of the same name space.
const SPELLINGS: [&str; 6] = [
	"gs1:",
	VOC,
	"https://ref.gs1.org/voc/",
	"https://www.gs1.org/voc/",
	"http://gs1.org/voc/",
	"http://www.gs1.org/voc/",
];

/// A link type.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LinkType {
	/// Its name in GS1's vocabulary.
	pub name: &'static str,
	/// What it is called.
	pub title: &'static str,
	/// What it leads to here.
	pub description: &'static str,
}

/// The link types that this resolver hands out.
pub const LINK_TYPES: [LinkType; 9] = [
	LinkType {
		name: "pip",
		title: "Product information",
		description: "A page about the product: what it is, and which shops sell it.",
	},
	LinkType {
		name: "masterData",
		title: "Master data",
		description: "The product in JSON-LD (schema.org).",
	},
	LinkType {
		name: "hasRetailers",
		title: "Retailers",
		description: "The listings of the product in all shops.",
	},
	LinkType {
		name: "certificationInfo",
		title: "Verdict",
		description: "What people who bought and measured the product found out about its claims.",
	},
	LinkType {
		name: "recallStatus",
		title: "Recall status",
		description: "Whether an alert reaches the product, the lot or the item.",
	},
	LinkType {
		name: "traceability",
		title: "Traceability",
		description: "The history of the item, as the chain has it.",
	},
	LinkType {
		name: "epcis",
		title: "EPCIS events",
		description: "The events of the item, of the place or of the party, by EPCIS 2.0.",
	},
	LinkType {
		name: "productPassport",
		title: "Product passport",
		description: "The public facts of the item as a product passport (JSON-LD).",
	},
	LinkType {
		name: "locationInfo",
		title: "Party or place",
		description: "The party of a GLN, and how to reach it.",
	},
];

/// The link type that a request names: with the prefix gs1:, or by its address.
pub fn link_type(written: &str) -> Option<&'static str> {
	if let Some(name) = SPELLINGS.iter().find_map(|space| written.strip_prefix(space)) {
		if name == "defaultLink" {
			return Some("defaultLink");
		}
		return LINK_TYPES.iter().find(|known| known.name == name).map(|known| known.name);
	}
	None
}

/// A link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Target {
	/// Its type.
	pub rel: &'static str,
	/// Where it leads: a path on this gateway.
	pub href: String,
	/// The media type of what is there.
	pub media: &'static str,
	/// What it is called.
	pub title: String,
}

/// The links of one thing.
#[derive(Clone, Debug)]
pub struct Anchor {
	/// The thing.
	pub link: Link,
	/// What it is, in words.
	pub description: Option<String>,
	/// Its links, the default one first.
	pub targets: Vec<Target>,
}

/// All that is known about what a link names, the most particular first. Empty if nothing of it is known.
pub async fn anchors(store: &Store, link: &Link) -> Result<Vec<Anchor>, sqlx::Error> {
	let mut found = Vec::new();
	for level in link.levels() {
		let anchor = match level.key {
			Key::Gtin if level.qualifiers.is_empty() => product(store, level).await?,
			Key::Gtin | Key::Sscc => item(store, level).await?,
			Key::Gln | Key::Party => place(store, level).await?,
		};
		found.extend(anchor);
	}
	Ok(found)
}

fn target(rel: &'static str, href: String, media: &'static str) -> Target {
	let title = LINK_TYPES.iter().find(|known| known.name == rel).map_or(rel, |known| known.title);
	Target { rel, href, media, title: title.into() }
}

/// Whether a query of one parameter has a row.
async fn is_there(store: &Store, sql: &'static str, what: &str) -> Result<bool, sqlx::Error> {
	Ok(sqlx::query(sql).bind(what.to_owned()).fetch_optional(&store.pool).await?.is_some())
}

async fn product(store: &Store, link: Link) -> Result<Option<Anchor>, sqlx::Error> {
	let gtin = link.value.clone();
	let listed = is_there(store, "SELECT 1 AS one FROM listings WHERE product = $1 LIMIT 1", &gtin).await?;
	let judged = is_there(store, "SELECT 1 AS one FROM products WHERE gtin = $1 LIMIT 1", &gtin).await?;
	let traced = is_there(store, "SELECT 1 AS one FROM items WHERE gtin = $1 LIMIT 1", &gtin).await?;
	let recalled = is_there(store, "SELECT 1 AS one FROM recalls WHERE gtin = $1 LIMIT 1", &gtin).await?;
	if !(listed || judged || traced || recalled) {
		return Ok(None);
	}
	let mut targets = vec![
		target("pip", format!("/gs1/products/{gtin}"), "text/html"),
		target("pip", format!("/v1/products/{gtin}/jsonld"), "application/ld+json"),
		target("masterData", format!("/v1/products/{gtin}/jsonld"), "application/ld+json"),
	];
	if listed {
		targets.push(target("hasRetailers", format!("/v1/listings?gtin={gtin}"), "application/json"));
	}
	if judged {
		targets.push(target("certificationInfo", format!("/v1/products/{gtin}"), "application/json"));
	}
	targets.push(target("recallStatus", format!("/gs1/recall/01/{gtin}"), "application/json"));
	let description = name_of(store, &gtin).await?;
	Ok(Some(Anchor { link, description, targets }))
}

/// What a product is called in the oldest listing that says so.
pub async fn name_of(store: &Store, gtin: &str) -> Result<Option<String>, sqlx::Error> {
	let row = sqlx::query(
		"SELECT t.name AS name FROM listings l JOIN content_texts t ON t.cid = l.metadata WHERE l.product = $1 AND l.gone = 0 \
		 AND t.name <> '' ORDER BY l.id LIMIT 1",
	);
	row.bind(gtin.to_owned()).fetch_optional(&store.pool).await?.map(|row| row.try_get("name")).transpose()
}

async fn item(store: &Store, link: Link) -> Result<Option<Anchor>, sqlx::Error> {
	let Some(item) = link.item() else { return Ok(None) };
	let canonical = item.to_string();
	let name = super::digital_link::row_name(&canonical).to_owned();
	let traced = is_there(store, "SELECT 1 AS one FROM items WHERE item = $1 LIMIT 1", &name).await?;
	let recalled = match link.qualifiers.last() {
		// A lot may be recalled before the chain knows it.
		Some(("10", lot)) => {
			let row = sqlx::query("SELECT 1 AS one FROM recalls WHERE gtin = $1 AND lot = $2 LIMIT 1");
			let row = row.bind(link.value.clone()).bind(lot.clone());
			row.fetch_optional(&store.pool).await?.is_some()
		},
		_ => false,
	};
	if !(traced || recalled) {
		return Ok(None);
	}
	let segment = encoded(&canonical);
	let mut targets = Vec::new();
	if traced {
		targets = vec![
			target("traceability", format!("/gs1/trace/{name}"), "text/html"),
			target("traceability", format!("/v1/items/{segment}/history"), "application/json"),
			target("epcis", format!("/epcis/v2/epcs/{segment}/events"), "application/ld+json"),
		];
		if link.key == Key::Gtin {
			targets.push(target("productPassport", format!("/gs1/passport/{name}"), "application/ld+json"));
		}
	}
	targets.push(target("recallStatus", format!("/gs1/recall/{}", link.path()), "application/json"));
	Ok(Some(Anchor { link, description: None, targets }))
}

async fn place(store: &Store, link: Link) -> Result<Option<Anchor>, sqlx::Error> {
	let gln = link.value.clone();
	let party =
		is_there(store, "SELECT 1 AS one FROM parties WHERE gln = $1 AND gone = 0 LIMIT 1", &gln).await?;
	let place =
		is_there(store, "SELECT 1 AS one FROM places WHERE gln = $1 AND gone = 0 LIMIT 1", &gln).await?;
	if !(party || place) {
		return Ok(None);
	}
	let mut targets = vec![target("locationInfo", format!("/v1/parties/{gln}"), "application/json")];
	if link.key == Key::Gln {
		let events = format!("/epcis/v2/bizLocations/{}/events", encoded(&link.to_string()));
		targets.push(target("epcis", events, "application/ld+json"));
	}
	Ok(Some(Anchor { link, description: None, targets }))
}

/// The set as JSON (RFC 9264, 4.2). `base` is the gateway's own address.
pub fn json(base: &str, anchors: &[Anchor]) -> Value {
	let sets: Vec<Value> = anchors
		.iter()
		.map(|anchor| {
			let mut made = Map::new();
			made.insert("anchor".into(), json!(format!("{base}/{}", anchor.link.path())));
			if let Some(description) = &anchor.description {
				made.insert("itemDescription".into(), json!(description));
			}
			let default = anchor.targets.first().into_iter().map(|first| ("defaultLink", first));
			for (rel, target) in default.chain(anchor.targets.iter().map(|target| (target.rel, target))) {
				let entry = json!({
					"href": format!("{base}{}", target.href),
					"title": target.title,
					"type": target.media,
					"hreflang": ["en"],
					// What a request has behind its question mark is not for the target.
					"fwqs": false,
				});
				let list = made.entry(format!("{VOC}{rel}")).or_insert_with(|| json!([]));
				if let Some(list) = list.as_array_mut() {
					list.push(entry);
				}
			}
			Value::Object(made)
		})
		.collect();
	json!({ "linkset": sets })
}

/// The set as text (RFC 9264, 4.1), and as a header Link.
pub fn text(base: &str, anchors: &[Anchor], separator: &str) -> String {
	let mut links = Vec::new();
	for anchor in anchors {
		let of = format!("{base}/{}", anchor.link.path());
		let default = anchor.targets.first().into_iter().map(|first| ("defaultLink", first));
		for (rel, target) in default.chain(anchor.targets.iter().map(|target| (target.rel, target))) {
			links.push(format!(
				"<{base}{}>; rel=\"{VOC}{rel}\"; type=\"{}\"; hreflang=\"en\"; title=\"{}\"; anchor=\"{of}\"",
				target.href, target.media, target.title
			));
		}
	}
	links.join(separator)
}

/// The links of a kind, the most particular first. None of the set is of that kind if it is empty.
pub fn of_type<'a>(anchors: &'a [Anchor], rel: &'a str) -> impl Iterator<Item = &'a Target> {
	let default =
		anchors.iter().filter_map(move |anchor| anchor.targets.first().filter(|_| rel == "defaultLink"));
	default.chain(anchors.iter().flat_map(|anchor| &anchor.targets).filter(move |target| target.rel == rel))
}

/// What is said where nothing of a link is known.
pub fn unknown(link: &Link) -> Problem {
	Problem::not_found(format!("{link}, as far as this gateway's chain goes,"))
}
