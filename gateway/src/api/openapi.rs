// SPDX-License-Identifier: Apache-2.0

//! The description of the interface in OpenAPI 3.1, made from the handlers, and a page for people that shows it. The page and all
//! that it needs come from this gateway.

use std::collections::BTreeMap;

use axum::{
	http::{header, HeaderValue},
	response::{IntoResponse, Response},
};
use utoipa::{
	openapi::{
		response::ResponseBuilder, ContentBuilder, Header, HeaderBuilder, ObjectBuilder, Ref, RefOr,
		Response as Described, Type,
	},
	IntoResponses, OpenApi,
};

use super::problem::ProblemBody;

/// What is true of the whole interface.
#[derive(OpenApi)]
#[openapi(
	info(
		title = "Souk gateway",
		description = "What a Souk chain holds, as REST. Every answer names the finalised block that it is true of. Amounts are \
			decimal numbers of the smallest unit, with their asset; money outside the chain is in minor units; times are \
			RFC 3339. Lists come in pages: pass `next` of one page as `cursor` of the next. A request that fails is answered \
			with problem details (RFC 9457).",
		license(name = "Apache-2.0", identifier = "Apache-2.0")
	),
	components(schemas(ProblemBody)),
	tags(
		(name = "chain", description = "Blocks, transactions, events, accounts, assets and transfers."),
		(name = "shops", description = "Shops, listings, BizPower, statements and receipts."),
		(name = "orders", description = "Orders with every step and every leg paid."),
		(name = "promotion", description = "Promoters, campaigns and bonuses."),
		(name = "experience", description = "Products with verdicts, quality models, reports, cycles and testers."),
		(name = "trace", description = "Items and their histories, parties, places and recalls."),
		(name = "rewards", description = "Eras, policies, claims, dividends and penalties."),
		(name = "governance", description = "Referenda, votes, validators and staking eras."),
		(name = "gateway", description = "Search, live updates, and the state of the gateway itself.")
	)
)]
pub struct Described31;

/// Answers that any address may give instead of what was asked for.
pub struct Refused;

/// The answer of an address that names one thing, when there is no such thing.
pub struct Missed;

fn number(description: &str) -> Header {
	HeaderBuilder::new()
		.schema(Some(ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0_i64))))
		.description(Some(description))
		.build()
}

/// The description of a problem.
pub fn problem(description: &str) -> ResponseBuilder {
	ResponseBuilder::new().description(description).content(
		"application/problem+json",
		ContentBuilder::new().schema(Some(RefOr::Ref(Ref::from_schema_name("Problem")))).build(),
	)
}

impl IntoResponses for Refused {
	fn responses() -> BTreeMap<String, RefOr<Described>> {
		let wait = || number("After how many seconds to try again.");
		BTreeMap::from([
			(
				"304".into(),
				ResponseBuilder::new()
					.description("What `If-None-Match` names has not changed.")
					.build()
					.into(),
			),
			("400".into(), problem("A parameter or the cursor is not of its form.").build().into()),
			("406".into(), problem("The answer has no form that `Accept` allows.").build().into()),
			("413".into(), problem("The request has a body, and it is too large.").build().into()),
			("414".into(), problem("The address is too long.").build().into()),
			(
				"429".into(),
				problem("The client asks too often.").header("Retry-After", wait()).build().into(),
			),
			("500".into(), problem("The gateway made a mistake.").build().into()),
			(
				"503".into(),
				problem("The database cannot be reached, or no block is indexed yet.")
					.header("Retry-After", wait())
					.build()
					.into(),
			),
			("504".into(), problem("The answer took too long.").build().into()),
		])
	}
}

impl IntoResponses for Missed {
	fn responses() -> BTreeMap<String, RefOr<Described>> {
		BTreeMap::from([("404".into(), problem("There is no such thing.").build().into())])
	}
}

/// The page that shows the description.
pub async fn page() -> Response {
	from_here("text/html; charset=utf-8", include_str!("page/page.html"))
}

/// Its program.
pub async fn page_script() -> Response {
	from_here("text/javascript; charset=utf-8", include_str!("page/page.js"))
}

/// Its looks.
pub async fn page_style() -> Response {
	from_here("text/css; charset=utf-8", include_str!("page/page.css"))
}

fn from_here(kind: &'static str, text: &'static str) -> Response {
	let policy =
		"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
		form-action 'none'; frame-ancestors 'none'";
	(
		[
			(header::CONTENT_TYPE, HeaderValue::from_static(kind)),
			(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy)),
			(header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
		],
		text,
	)
		.into_response()
}
