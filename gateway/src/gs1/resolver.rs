// SPDX-License-Identifier: Apache-2.0

//! The resolver (GS1-Conformant resolver standard 1.1): a link is led to what there is to know, or answered with all links.
//!
//! Application programs ask for the set of links, by `linkType=linkset` (or `all`) or by Accept. Everybody else is led on with 307:
//! to the links of the type that is asked for, or to the default link, in the form that the client likes most.

use axum::{
	extract::{Request, State},
	http::{header, HeaderMap, HeaderName, HeaderValue, StatusCode, Uri},
	response::{IntoResponse, Response},
	routing::{get, MethodRouter},
	Json,
};
use serde_json::{json, Map, Value};
use utoipa_axum::router::OpenApiRouter;

use super::{
	base,
	digital_link::Link,
	linkset::{self, Anchor, Target, LINK_TYPES, VOC},
	negotiation::Accepted,
};
use crate::api::{
	problem::{Kind, Problem},
	App,
};

const LINKSET_JSON: &str = "application/linkset+json";
const LINKSET: &str = "application/linkset";

/// The routes of the resolver.
pub fn routes() -> OpenApiRouter<App> {
	let keys = ["/01/{*rest}", "/00/{*rest}", "/414/{*rest}", "/417/{*rest}"];
	let router = keys.into_iter().fold(OpenApiRouter::new(), |router, key| router.route(key, resolved()));
	router
		.route("/.well-known/gs1resolver", get(description).options(discovery))
		.route("/gs1/linkset-context.jsonld", get(context))
}

fn resolved() -> MethodRouter<App> {
	get(resolve).options(discovery)
}

async fn discovery() -> Response {
	(StatusCode::NO_CONTENT, [(header::ALLOW, "GET, HEAD, OPTIONS")]).into_response()
}

/// What a request wants.
#[derive(Debug, Eq, PartialEq)]
enum Wish {
	/// The whole set, as JSON.
	Json,
	/// The whole set, as text.
	Text,
	/// To be led to a link of a type.
	Type(&'static str),
}

/// Reads what a request wants out of its query and its headers.
fn wish(uri: &Uri, accepted: &Accepted) -> Result<Wish, Problem> {
	let query = uri.query().unwrap_or_default();
	let mut types =
		form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name.eq_ignore_ascii_case("linktype"));
	let written = types.next().map(|(_, value)| value.into_owned());
	if types.next().is_some() {
		return Err(Problem::parameter("linkType", "it is there twice"));
	}
	let as_set = || match accepted.named(LINKSET) > accepted.named(LINKSET_JSON) {
		true => Wish::Text,
		false => Wish::Json,
	};
	match written.as_deref() {
		Some("all" | "linkset") => Ok(as_set()),
		Some(written) => {
			let known = || LINK_TYPES.map(|known| format!("gs1:{}", known.name)).join(", ");
			let found = linkset::link_type(written);
			let found = found.ok_or_else(|| {
				Problem::parameter("linkType", format!("there are linkset, all, {}", known()))
			});
			// A type of the standard that is never handed out here is not malformed: there is just no such link.
			match found {
				Err(_) if is_type(written) => Err(no_such_link(written, &[])),
				found => found.map(Wish::Type),
			}
		},
		None => {
			let json = accepted.named(LINKSET_JSON).max(accepted.named("application/json"));
			let set = json.max(accepted.named(LINKSET));
			if set > 0 && set >= accepted.named("text/html").max(accepted.named("application/ld+json")) {
				return Ok(if json >= accepted.named(LINKSET) { Wish::Json } else { Wish::Text });
			}
			Ok(Wish::Type("defaultLink"))
		},
	}
}

/// Whether a text has the form of a link type: a name behind gs1: or another prefix, or an address.
fn is_type(written: &str) -> bool {
	let name = |text: &str| {
		!text.is_empty()
			&& text.len() <= 100
			&& text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_#/.:".contains(&byte))
	};
	written.split_once(':').is_some_and(|(prefix, rest)| name(prefix) && name(rest))
}

fn no_such_link(written: &str, anchors: &[Anchor]) -> Problem {
	let mut there: Vec<&str> =
		anchors.iter().flat_map(|anchor| &anchor.targets).map(|target| target.rel).collect();
	there.dedup();
	let there: Vec<String> = there.iter().map(|rel| format!("gs1:{rel}")).collect();
	let which = if there.is_empty() { String::new() } else { format!("; there are {}", there.join(", ")) };
	Problem::new(Kind::NotFound, format!("there is no link of type {written}{which}"))
}

/// Resolves a link.
async fn resolve(State(app): State<App>, request: Request) -> Result<Response, Problem> {
	let (uri, headers) = (request.uri().clone(), request.headers().clone());
	let link = Link::read(uri.path()).map_err(|why| Problem::new(Kind::InvalidRequest, why))?;
	let accepted = Accepted::read(&headers);
	let wish = wish(&uri, &accepted)?;
	let base = base(&app.content, &headers)?;
	let anchors = linkset::anchors(&app.store, &link).await?;
	if anchors.is_empty() {
		return Err(linkset::unknown(&link));
	}
	let mut answer = match wish {
		Wish::Json => {
			let mut body = serde_json::to_vec(&linkset::json(&base, &anchors)).unwrap_or_default();
			body.push(b'\n');
			([(header::CONTENT_TYPE, LINKSET_JSON)], body).into_response()
		},
		Wish::Text => {
			([(header::CONTENT_TYPE, LINKSET)], linkset::text(&base, &anchors, ",\n")).into_response()
		},
		Wish::Type(rel) => {
			let target = best(linkset::of_type(&anchors, rel), &accepted);
			let target = target.ok_or_else(|| no_such_link(&format!("gs1:{rel}"), &anchors))?;
			let to = format!("{base}{}", target.href);
			(StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to)]).into_response()
		},
	};
	let set = format!("{base}/{}?linkType=linkset", link.path());
	let own = [
		format!("<{set}>; rel=\"linkset\"; type=\"{LINKSET_JSON}\""),
		format!("<{link}>; rel=\"http://www.w3.org/2002/07/owl#sameAs\""),
		format!(
			"<{base}/gs1/linkset-context.jsonld>; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\""
		),
	];
	let links = format!("{}, {}", own.join(", "), linkset::text(&base, &anchors, ", "));
	let headers = answer.headers_mut();
	for (name, value) in
		[(header::LINK, links.as_str()), (header::VARY, "Accept"), (header::CACHE_CONTROL, "max-age=60")]
	{
		if let Ok(value) = HeaderValue::from_str(value) {
			headers.insert(name, value);
		}
	}
	Ok(answer)
}

/// The target whose form the client likes most, the first of equals. If it likes none, the first: the standard leads on rather than
/// to refuse.
fn best<'t>(targets: impl Iterator<Item = &'t Target>, accepted: &Accepted) -> Option<&'t Target> {
	let mut best: Option<(&Target, u16)> = None;
	for target in targets {
		let weight = accepted.weight(target.media);
		if best.is_none_or(|(_, most)| weight > most) {
			best = Some((target, weight));
		}
	}
	best.map(|(target, _)| target)
}

/// What the resolver is and does (`/.well-known/gs1resolver`).
async fn description(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
	let base = base(&app.content, &headers)?;
	let mut types = Map::new();
	for known in LINK_TYPES {
		types.insert(
			format!("gs1:{}", known.name),
			json!({ "title": known.title, "description": known.description, "url": format!("{VOC}{}", known.name) }),
		);
	}
	let body = json!({
		"name": "Souk gateway",
		"resolverRoot": base,
		"supportedLinkType": [{ "namespace": VOC, "prefix": "gs1:" }],
		"supportedPrimaryKeys": ["01", "00", "414", "417"],
		"supportedContextValuesEnumerated": [],
		"linkTypeDefaultCanBeLinkset": false,
		"supportsSemanticInterpretation": false,
		"supportsSplitPath": false,
		"supportsCompression": false,
		"validatesAIcombinations": true,
		"activeLinkTypes": { "en": Value::Object(types) },
		"chain": { "name": app.chain.facts().chain, "genesis": crate::chain::json::hex(&app.chain.genesis()) },
	});
	let mut answer = Json(body).into_response();
	answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=3600"));
	answer.headers_mut().insert(HeaderName::from_static("vary"), HeaderValue::from_static("host"));
	Ok(answer)
}

/// What the members of a set of links mean to whoever reads it as JSON-LD (RFC 9264, appendix A).
async fn context() -> Response {
	let body = json!({
		"@context": {
			"@version": 1.1,
			"@vocab": VOC,
			"anchor": "@id",
			"href": "@id",
			"linkset": "@graph",
			"title": { "@id": "http://purl.org/dc/terms/title" },
			"type": { "@id": "http://purl.org/dc/terms/format" },
			"hreflang": { "@id": "http://purl.org/dc/terms/language", "@container": "@set" },
			"itemDescription": { "@id": "http://purl.org/dc/terms/description" },
		}
	});
	let bytes = serde_json::to_vec(&body).unwrap_or_default();
	let headers = [(header::CONTENT_TYPE, "application/ld+json"), (header::CACHE_CONTROL, "max-age=86400")];
	(headers, bytes).into_response()
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	fn wants(query: &str, accept: Option<&str>) -> Result<Wish, Problem> {
		let mut headers = HeaderMap::new();
		if let Some(accept) = accept {
			headers.insert(header::ACCEPT, HeaderValue::from_str(accept).unwrap());
		}
		wish(&format!("/01/09506000134352{query}").parse().unwrap(), &Accepted::read(&headers))
	}

	#[test]
	fn should_know_what_a_request_wants() {
		let browser = Some("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
		for (query, accept, wish) in [
			("", None, Wish::Type("defaultLink")),
			("", browser, Wish::Type("defaultLink")),
			("?17=271231&3103=000195", browser, Wish::Type("defaultLink")),
			("", Some("application/linkset+json"), Wish::Json),
			("", Some("application/json"), Wish::Json),
			("", Some("application/linkset"), Wish::Text),
			("", Some("application/ld+json, application/json;q=0.5"), Wish::Type("defaultLink")),
			("?linkType=all", browser, Wish::Json),
			("?linktype=linkset", Some("application/linkset"), Wish::Text),
			("?linkType=gs1:pip", None, Wish::Type("pip")),
			("?linkType=https%3A%2F%2Fref.gs1.org%2Fvoc%2FrecallStatus", None, Wish::Type("recallStatus")),
			("?linkType=gs1:defaultLink", None, Wish::Type("defaultLink")),
		] {
			assert_eq!(wants(query, accept).unwrap(), wish, "{query} {accept:?}");
		}
		assert_eq!(wants("?linkType=gs1:allergenInfo", None).unwrap_err().kind, Kind::NotFound);
		for wrong in [
			"?linkType=",
			"?linkType=pip",
			"?linkType=gs1:",
			"?linkType=gs1:pip&linkType=gs1:pip",
			"?linkType=%0d%0aa:b",
		] {
			assert_eq!(wants(wrong, None).unwrap_err().kind, Kind::InvalidParameter, "{wrong}");
		}
	}
}
