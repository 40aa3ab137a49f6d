// SPDX-License-Identifier: Apache-2.0

//! What links lead to: a page about a product, the history of an item, its passport, its recall status.
//!
//! Pages need nothing else: no script runs, and nothing is loaded. Product and recall status are read from the rows; history and
//! passport from the node, at the newest final block.

use std::{collections::HashSet, sync::OnceLock, time::Duration};

use axum::{
	extract::{Path, Request, State},
	http::{header, HeaderMap, HeaderValue},
	response::{IntoResponse, Response},
	routing::get,
	Json,
};
use maud::{html, Markup, DOCTYPE};
use serde_json::{json, Value};
use souk_trace::{
	chain::{
		api,
		client::Failure as Asked,
		event::{Direction, Item},
	},
	people::{
		html as story_page,
		papers::Papers,
		passport::{passport as made_passport, quality, Facts},
		story::Story,
		words::when,
	},
	Contexts,
};
use sqlx::Row;
use tokio::sync::Semaphore;
use utoipa_axum::router::OpenApiRouter;

use super::{
	away, base,
	digital_link::{Key, Link},
	linkset,
};
use crate::{
	api::{
		problem::{Kind, Problem},
		values::{moment, Gtin},
		App,
	},
	chain::json::hex,
	content::now,
	jsonld,
};

/// How long the node may take for a history.
const PATIENCE: Duration = Duration::from_secs(20);
/// How many histories are read at once.
const AT_ONCE: usize = 4;
/// The most documents that are looked at for one page.
const DOCUMENTS: i64 = 20;

/// The routes of pages.
pub fn routes() -> OpenApiRouter<App> {
	OpenApiRouter::new()
		.route("/gs1/products/{gtin}", get(product))
		.route("/gs1/trace/{*rest}", get(trace))
		.route("/gs1/passport/{*rest}", get(passport))
		.route("/gs1/recall/{*rest}", get(recall))
}

const STYLE: &str = "\
:root{color-scheme:light dark;--soft:#667;--line:#ccd;--bad:#b00020}\
@media(prefers-color-scheme:dark){:root{--soft:#99a;--line:#445;--bad:#ff8a80}}\
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem}\
h1{font-size:1.5rem;margin:.5rem 0}.soft{color:var(--soft)}.warning{border-left:4px solid var(--bad);padding:.25rem .75rem}\
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;text-align:left}\
td.number{text-align:right;font-variant-numeric:tabular-nums}footer{margin-top:2rem;border-top:1px solid var(--line)}";

/// A page that runs and loads nothing.
fn page(body: String) -> Response {
	let mut answer = ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response();
	let headers = answer.headers_mut();
	headers.insert(
		header::CONTENT_SECURITY_POLICY,
		HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'"),
	);
	headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
	headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=30"));
	answer
}

/// A page about a product: what it is, which shops sell it, what measuring it found out, whether it is recalled.
async fn product(
	State(app): State<App>,
	Path(written): Path<String>,
	headers: HeaderMap,
) -> Result<Response, Problem> {
	let Gtin(gtin) = written.parse().map_err(|why| Problem::parameter("gtin", why))?;
	let base = base(&app.content, &headers)?;
	let facts = jsonld::product_facts(&app.store, &gtin).await?;
	let Some(facts) = facts else { return Err(Problem::not_found(format!("the product {gtin}"))) };
	let recalls = alerts(&app, &gtin, None).await?;
	let at = crate::api::answer::at(&app.store).await?;
	let name = facts.name.clone().unwrap_or_else(|| format!("Product {gtin}"));
	let markup: Markup = html! {
		(DOCTYPE)
		html lang=(facts.language.as_deref().unwrap_or("en")) {
			head {
				meta charset="utf-8";
				meta name="viewport" content="width=device-width, initial-scale=1";
				title { (name) }
				link rel="alternate" type="application/ld+json" href={ (base) "/v1/products/" (gtin) "/jsonld" };
				style { (maud::PreEscaped(STYLE)) }
			}
			body {
				h1 { (name) }
				p.soft { "GTIN " (gtin) }
				@for alert in &recalls {
					@if alert.state != "lifted" {
						p.warning {
							"Lot " (alert.lot) ": " (if alert.state == "held" { "on hold" } else { "recalled" })
							" since " (moment(alert.since)) "."
						}
					}
				}
				@if let Some(summary) = &facts.summary { p { (summary) } }
				@match facts.verdict.as_deref() {
					Some("confirmed") => p { "People who bought and measured it confirm every claim of its producer." },
					Some("deviates") => p.warning { "People who bought and measured it found that it deviates from a claim of its producer." },
					_ => p.soft { "No panel has judged it." },
				}
				@if facts.offers.is_empty() {
					p.soft { "No shop sells it now." }
				} @else {
					table {
						tr { th { "Shop" } th { "Price of a unit" } th { "In stock" } th { "Return" } }
						@for offer in &facts.offers {
							tr {
								td { "Shop " (offer.shop) }
								td.number { (offer.price_text()) }
								td.number { (offer.stock) }
								td { (offer.return_text()) }
							}
						}
					}
				}
				footer.soft { p { "From block " (at.height) " of " (app.chain.facts().chain) ", " (at.hash) "." } }
			}
		}
	};
	Ok(page(markup.into_string()))
}

/// An alert on a lot.
struct Alert {
	lot: String,
	state: String,
	spread: String,
	reason: Option<String>,
	by_authority: bool,
	since: i64,
	lifted: Option<i64>,
}

async fn alerts(app: &App, gtin: &str, lot: Option<&str>) -> Result<Vec<Alert>, sqlx::Error> {
	let row = sqlx::query(
		"SELECT lot, state, spread, reason, by_authority, since, lifted FROM recalls WHERE gtin = $1 \
		 AND (CAST($2 AS TEXT) IS NULL OR lot = $2) ORDER BY since DESC, lot LIMIT 200",
	);
	let rows = row.bind(gtin.to_owned()).bind(lot.map(ToOwned::to_owned)).fetch_all(&app.store.pool).await?;
	let read = |row: &sqlx::any::AnyRow| {
		Ok(Alert {
			lot: row.try_get("lot")?,
			state: row.try_get("state")?,
			spread: row.try_get("spread")?,
			reason: row.try_get("reason")?,
			by_authority: row.try_get::<i64, _>("by_authority")? != 0,
			since: row.try_get("since")?,
			lifted: row.try_get("lifted")?,
		})
	};
	rows.iter().map(read).collect()
}

/// The link behind one of this part's own paths.
fn link_behind(request: &Request, prefix: &str) -> Result<Link, Problem> {
	let path = request.uri().path().strip_prefix(prefix).unwrap_or_default();
	Link::read(path).map_err(|why| Problem::new(Kind::InvalidRequest, why))
}

/// Whether an alert reaches a product, a lot, an item or a logistic unit.
async fn recall(State(app): State<App>, request: Request) -> Result<Response, Problem> {
	let link = link_behind(&request, "/gs1/recall")?;
	if !matches!(link.key, Key::Gtin | Key::Sscc) {
		return Err(Problem::new(
			Kind::InvalidRequest,
			"only products, lots, items and logistic units are recalled",
		));
	}
	let at = crate::api::answer::at(&app.store).await?;
	let mut lot = link.qualifier("10").map(ToOwned::to_owned);
	let mut reaches = None;
	let item = link.item();
	if let Some(item) = &item {
		let canonical = item.to_string();
		let name = super::digital_link::row_name(&canonical).to_owned();
		let row = sqlx::query("SELECT recall, lot FROM items WHERE item = $1").bind(name);
		if let Some(row) = row.fetch_optional(&app.store.pool).await? {
			reaches = Some(row.try_get::<String, _>("recall")?);
			// The chain knows of which lot an item is, better than its label.
			let of: Option<String> = row.try_get("lot")?;
			let of = of.and_then(|of| Link::read(&format!("/{of}")).ok());
			lot = of.and_then(|of| of.qualifier("10").map(ToOwned::to_owned)).or(lot);
		}
	}
	let found = match link.key {
		Key::Gtin if item.is_none() || lot.is_some() => alerts(&app, &link.value, lot.as_deref()).await?,
		_ => Vec::new(),
	};
	let known = reaches.is_some() || !found.is_empty();
	if !known && linkset::anchors(&app.store, &link).await?.first().is_none_or(|first| first.link != link) {
		return Err(linkset::unknown(&link));
	}
	let stands = |alert: &&Alert| alert.state != "lifted";
	let status = reaches
		.unwrap_or_else(|| if found.iter().any(|alert| stands(&alert)) { "blocked" } else { "free" }.into());
	let alerts: Vec<Value> = found
		.iter()
		.map(|alert| {
			json!({
				"lot": alert.lot,
				"state": alert.state,
				"spread": alert.spread,
				"by_authority": alert.by_authority,
				"reason": alert.reason,
				"since": moment(alert.since),
				"lifted": alert.lifted.map(moment),
			})
		})
		.collect();
	let body = match item {
		Some(_) => json!({ "id": link.to_string(), "status": status, "alerts": alerts, "at": at }),
		// A product is neither free nor blocked: its lots are.
		None => json!({ "id": link.to_string(), "alerts": alerts, "at": at }),
	};
	let mut answer = Json(body).into_response();
	answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
	Ok(answer)
}

/// What the node says about a history.
fn asked(failure: Asked) -> Problem {
	match failure {
		Asked::Unreachable(why) => Problem::new(Kind::NodeUnavailable, why),
		other => Problem::new(Kind::BadGateway, other.to_string()),
	}
}

/// A turn at reading a history from the node, which takes it a while.
async fn in_turn<T>(work: impl std::future::Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
	static TURNS: OnceLock<Semaphore> = OnceLock::new();
	let turns = TURNS.get_or_init(|| Semaphore::new(AT_ONCE));
	let busy = || Problem::new(Kind::Overloaded, "too many histories are read at once");
	let _turn = turns.try_acquire().map_err(|_| busy())?;
	let slow = |_| Problem::new(Kind::AnswerTimeout, "the node took too long to tell this history");
	tokio::time::timeout(PATIENCE, work).await.map_err(slow)?
}

/// The item that a path names.
fn item_behind(request: &Request, prefix: &str) -> Result<Item, Problem> {
	let link = link_behind(request, prefix)?;
	let none = || Problem::new(Kind::InvalidRequest, format!("{link} is no item, lot or logistic unit"));
	link.item().ok_or_else(none)
}

/// The history of an item as a page: timeline, graph, warnings, and what stored documents add.
async fn trace(State(app): State<App>, request: Request) -> Result<Response, Problem> {
	let item = item_behind(&request, "/gs1/trace")?;
	let body = in_turn(async {
		let at = app.chain.finalized().await.map_err(|failure| away(&failure))?;
		let found = api::trace(&at, &item, Direction::Both, |_| ()).await.map_err(asked)?;
		let Some((entries, complete)) = found else { return Err(Problem::not_found(&item)) };
		let standing = api::item(&at, &item).await.map_err(asked)?;
		let recall = api::recall_of(&at, &item, standing.as_ref()).await.map_err(asked)?;
		let wanted: HashSet<[u8; 32]> = entries.iter().map(|entry| entry.event.event.id).collect();
		let papers = papers(&app, &wanted).await?;
		let story = Story {
			item: &item,
			standing: standing.as_ref(),
			recall: recall.as_ref(),
			entries: &entries,
			complete,
			papers: &papers,
		};
		let (number, genesis) = (at.block_number(), hex(&app.chain.genesis()));
		let made = format!("Made at {} from block {number} of the chain {genesis}.", when(now(), 0));
		Ok(story_page::page(&story, &made))
	})
	.await?;
	Ok(page(body))
}

/// The stored documents of events.
async fn papers(app: &App, wanted: &HashSet<[u8; 32]>) -> Result<Papers, Problem> {
	let mut names: Vec<String> = Vec::new();
	// A history of thousands of events is in few documents; the first events name them.
	for id in wanted.iter().take(200) {
		let row = sqlx::query("SELECT DISTINCT cid FROM event_documents WHERE id = $1 LIMIT $2");
		let rows = row.bind(hex(id)).bind(DOCUMENTS).fetch_all(&app.store.pool).await?;
		for row in rows {
			let name: String = row.try_get("cid")?;
			if !names.contains(&name) && names.len() < usize::try_from(DOCUMENTS).unwrap_or_default() {
				names.push(name);
			}
		}
	}
	let mut documents = Vec::new();
	for name in names {
		if let Ok(content) = app.content.get(&name).await {
			documents.push((name, content.bytes));
		}
	}
	let wanted = wanted.clone();
	let read = tokio::task::spawn_blocking(move || {
		let mut papers = Papers::default();
		let contexts = Contexts::default();
		for (name, bytes) in documents {
			// A document that cannot be read any more adds nothing; the history stands without it.
			if let Ok(document) = souk_trace::read::document(bytes) {
				let _ = papers.add(&name, &document, &contexts, &wanted);
			}
		}
		papers
	});
	read.await.map_err(|_| Problem::new(Kind::Internal, "the documents of this history could not be read"))
}

/// The product passport of an item or a lot.
async fn passport(State(app): State<App>, request: Request) -> Result<Response, Problem> {
	let item = item_behind(&request, "/gs1/passport")?;
	let made = in_turn(async {
		let at = app.chain.finalized().await.map_err(|failure| away(&failure))?;
		let unknown = || Problem::not_found(&item);
		let standing = api::item(&at, &item).await.map_err(asked)?.ok_or_else(unknown)?;
		let found = api::trace(&at, &item, Direction::Origin, |_| ()).await.map_err(asked)?;
		let (entries, complete) = found.ok_or_else(unknown)?;
		let recall = api::recall_of(&at, &item, Some(&standing)).await.map_err(asked)?;
		let quality = match item.gtin() {
			Some(gtin) => quality(&at, gtin).await.map_err(asked)?,
			None => Default::default(),
		};
		let facts = Facts {
			item: &item,
			standing: &standing,
			entries: &entries,
			complete,
			recall: recall.as_ref(),
			quality: &quality,
			genesis: app.chain.genesis(),
		};
		made_passport(&facts).map_err(|why| Problem::new(Kind::NotFound, why))
	})
	.await?;
	let bytes = serde_json::to_vec(&made).unwrap_or_default();
	let headers = [(header::CONTENT_TYPE, "application/ld+json"), (header::CACHE_CONTROL, "no-cache")];
	Ok((headers, bytes).into_response())
}
