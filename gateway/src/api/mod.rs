// SPDX-License-Identifier: Apache-2.0

//! The REST interface: `/v1`, its description, and the state of the gateway itself. docs/gateway.md is for its users.

pub mod accounts;
pub mod answer;
pub mod chain;
pub mod experience;
pub mod governance;
pub mod guard;
pub mod health;
pub mod limits;
pub mod live;
mod macros;
pub mod metrics;
pub mod openapi;
pub mod orders;
pub mod params;
pub mod pending;
pub mod problem;
pub mod promotion;
pub mod rewards;
pub mod search;
pub mod serve;
pub mod shops;
pub mod statements;
pub mod trace;
pub mod values;

use std::{
	collections::BTreeMap,
	sync::{Arc, OnceLock},
};

use axum::{
	body::Bytes,
	extract::{Path, State},
	http::{header, HeaderValue, Method, Uri},
	middleware::from_fn_with_state,
	response::{IntoResponse, Response},
	routing::get,
	Router,
};
use utoipa::{
	openapi::{OpenApi as Description, PathItem},
	OpenApi,
};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
	chain::Handle,
	config::Settings,
	content,
	dapp::{self, Dapp},
	follow::Pending,
	gs1, jsonld,
	store::Store,
};
use health::Probe;
use limits::Limits;
use live::Live;
use metrics::Metrics;
use problem::{Kind, Problem};
pub use serve::serve;

/// What all handlers share. Cheap to clone.
#[derive(Clone)]
pub struct App {
	/// The rows.
	pub store: Store,
	/// The node.
	pub chain: Arc<Handle>,
	/// The contents.
	pub content: Arc<content::Contents>,
	/// What was said on the command line.
	pub settings: Arc<Settings>,
	/// How often clients may ask.
	pub limits: Arc<Limits>,
	/// Live streams.
	pub live: Arc<Live>,
	/// Counters.
	pub metrics: Arc<Metrics>,
	/// How the follower is.
	pub probe: Probe,
	/// The addresses of the resources, once the router is made.
	pub resources: Arc<OnceLock<Vec<String>>>,
	/// What is in blocks that are not final.
	pub pending: Arc<Pending>,
	/// The dapp that is served at `/`.
	pub dapp: Option<Arc<Dapp>>,
}

impl App {
	/// Of its parts.
	pub fn new(
		store: Store,
		chain: Arc<Handle>,
		content: Arc<content::Contents>,
		settings: Arc<Settings>,
		probe: Probe,
	) -> Self {
		Self {
			limits: Arc::new(Limits::new(settings.requests_per_minute, settings.burst)),
			live: Arc::new(Live::new(settings.live_streams)),
			metrics: Arc::default(),
			resources: Arc::default(),
			store,
			chain,
			content,
			settings,
			probe,
			pending: Arc::default(),
			dapp: None,
		}
	}

	/// With what a follower knows of blocks that are not final.
	pub fn with_pending(self, pending: Arc<Pending>) -> Self {
		Self { pending, ..self }
	}

	/// With a dapp at `/`.
	pub fn with_dapp(self, dapp: Dapp) -> Self {
		Self { dapp: Some(Arc::new(dapp)), ..self }
	}
}

/// The resources of this module. Each handler brings its own description.
fn reads() -> OpenApiRouter<App> {
	OpenApiRouter::new()
		.routes(routes!(chain::gateway))
		.routes(routes!(chain::blocks))
		.routes(routes!(chain::block))
		.routes(routes!(chain::transactions))
		.routes(routes!(chain::transaction))
		.routes(routes!(chain::events))
		.routes(routes!(chain::event))
		.routes(routes!(chain::assets))
		.routes(routes!(chain::asset))
		.routes(routes!(chain::transfers))
		.routes(routes!(accounts::accounts))
		.routes(routes!(accounts::account))
		.routes(routes!(shops::shops))
		.routes(routes!(shops::shop))
		.routes(routes!(shops::bizpower))
		.routes(routes!(shops::book))
		.routes(routes!(statements::shop_statement))
		.routes(routes!(shops::listings))
		.routes(routes!(shops::listing))
		.routes(routes!(shops::receipt_batches))
		.routes(routes!(shops::receipt_eras))
		.routes(routes!(orders::orders))
		.routes(routes!(orders::order))
		.routes(routes!(orders::legs))
		.routes(routes!(promotion::promoters))
		.routes(routes!(promotion::promoter))
		.routes(routes!(statements::promoter_statement))
		.routes(routes!(promotion::campaigns))
		.routes(routes!(promotion::campaign))
		.routes(routes!(promotion::bonuses))
		.routes(routes!(promotion::bonus))
		.routes(routes!(promotion::rewards_paid))
		.routes(routes!(experience::products))
		.routes(routes!(experience::product))
		.routes(routes!(experience::verdicts))
		.routes(routes!(experience::models))
		.routes(routes!(experience::model))
		.routes(routes!(experience::reports))
		.routes(routes!(experience::cycles))
		.routes(routes!(experience::cycle))
		.routes(routes!(experience::testers))
		.routes(routes!(experience::tester))
		.routes(routes!(trace::items))
		.routes(routes!(trace::item))
		.routes(routes!(trace::history))
		.routes(routes!(trace::lineage))
		.routes(routes!(trace::trace_events))
		.routes(routes!(trace::trace_event))
		.routes(routes!(trace::parties))
		.routes(routes!(trace::party))
		.routes(routes!(trace::places))
		.routes(routes!(trace::recalls))
		.routes(routes!(trace::recall))
		.routes(routes!(trace::trace_roots))
		.routes(routes!(rewards::eras))
		.routes(routes!(rewards::era))
		.routes(routes!(rewards::policies))
		.routes(routes!(rewards::policy))
		.routes(routes!(rewards::claims))
		.routes(routes!(rewards::dividends))
		.routes(routes!(rewards::penalties))
		.routes(routes!(rewards::things))
		.routes(routes!(governance::referenda))
		.routes(routes!(governance::referendum))
		.routes(routes!(governance::votes))
		.routes(routes!(governance::validators))
		.routes(routes!(governance::validator))
		.routes(routes!(governance::validator_eras))
		.routes(routes!(governance::staking_eras))
		.routes(routes!(governance::staking_pays))
		.routes(routes!(search::search))
		.routes(routes!(live::live))
		.routes(routes!(pending::pending))
		.routes(routes!(health::health))
		.routes(routes!(health::ready))
		.routes(routes!(metrics::metrics))
}

/// The parts of the interface, and the description of all of them.
fn parts() -> (Router<App>, Router<App>, Description) {
	let (reads, mut description) =
		OpenApiRouter::with_openapi(openapi::Described31::openapi()).merge(reads()).split_for_parts();
	let mut others = Router::new();
	for part in [content::routes(), gs1::routes(), jsonld::routes()] {
		let (router, described) = part.split_for_parts();
		others = others.merge(router);
		description.merge(described);
	}
	name_apart(&mut description);
	(reads, others, description)
}

/// Gives operations that are called alike names of their own: `gs1_events` beside `events`.
fn name_apart(description: &mut Description) {
	let mut many: BTreeMap<String, usize> = BTreeMap::new();
	for item in description.paths.paths.values_mut() {
		for operation in operations(item) {
			if let Some(name) = &operation.operation_id {
				let count = many.entry(name.clone()).or_default();
				*count = count.saturating_add(1);
			}
		}
	}
	for (path, item) in &mut description.paths.paths {
		for operation in operations(item) {
			let Some(name) = &operation.operation_id else { continue };
			if many.get(name).is_some_and(|count| *count > 1) {
				let place: String = path
					.chars()
					.map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
					.collect();
				operation.operation_id = Some(format!("{name}_{}", place.trim_matches('_')));
			}
		}
	}
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut utoipa::openapi::path::Operation> {
	[&mut item.get, &mut item.head, &mut item.options, &mut item.post, &mut item.put, &mut item.delete]
		.into_iter()
		.filter_map(Option::as_mut)
}

/// The description of the whole interface.
pub fn description() -> Description {
	parts().2
}

/// The whole interface.
pub fn router(app: App) -> Router {
	let (reads, others, description) = parts();
	let mut resources: Vec<String> = description.paths.paths.keys().cloned().collect();
	resources.sort();
	let _ = app.resources.set(resources);
	let text = Bytes::from(serde_json::to_vec(&description).unwrap_or_default());
	let tag = answer::strong_tag(&text);
	let described = move || async move {
		let headers = [
			(header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
			(header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
			(header::ETAG, tag),
		];
		(headers, text)
	};
	let own = Router::new().merge(reads);
	let own = match app.dapp {
		Some(_) => own.route("/dapp.json", get(dapp::manifest)),
		None => own.route("/", get(root)),
	};
	own.route("/openapi.json", get(described))
		.route("/docs", get(openapi::page))
		.route("/docs/page.js", get(openapi::page_script))
		.route("/docs/page.css", get(openapi::page_style))
		.route("/problems/{kind}", get(about_problem))
		.route_layer(from_fn_with_state(app.clone(), guard::read_only))
		.merge(others)
		.fallback(dapp::file)
		.method_not_allowed_fallback(no_such_method)
		.layer(from_fn_with_state(app.clone(), limits::limit))
		.layer(from_fn_with_state(app.clone(), guard::finish))
		.with_state(app)
}

async fn root() -> Response {
	(axum::http::StatusCode::FOUND, [(header::LOCATION, "/docs")]).into_response()
}

async fn no_such_method(method: Method, uri: Uri) -> Problem {
	Problem::new(Kind::MethodNotAllowed, format!("{} does not take {method}", uri.path()))
}

/// What a kind of problem means, for whoever follows its address.
async fn about_problem(State(_): State<App>, Path(slug): Path<String>) -> Result<Response, Problem> {
	let kind = problem::kind_of(&slug).ok_or_else(|| Problem::not_found("this kind of problem"))?;
	let page = serde_json::json!({
		"type": format!("/problems/{}", kind.slug()),
		"title": kind.title(),
		"status": kind.status().as_u16(),
		"way_out": kind.way_out(),
	});
	Ok(axum::Json(page).into_response())
}
