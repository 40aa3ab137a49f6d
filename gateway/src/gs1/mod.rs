// SPDX-License-Identifier: Apache-2.0

//! What supply chains speak: a GS1-conformant resolver, the pages that it leads to, and the EPCIS 2.0 interface.

pub mod digital_link;
pub mod epcis;
pub mod linkset;
pub mod negotiation;
pub mod pages;
pub mod resolver;

use axum::http::{header, HeaderMap};
use utoipa_axum::router::OpenApiRouter;

use crate::{
	api::{
		problem::{Kind, Problem},
		App,
	},
	chain::Failure,
	content::Contents,
};

/// All routes of this part. They follow GS1's standards, which describe them, so the gateway's own description leaves them out.
pub fn routes() -> OpenApiRouter<App> {
	OpenApiRouter::new().merge(resolver::routes()).merge(pages::routes()).merge(epcis::routes())
}

/// The address that others reach this gateway by, without a slash at the end: the operator's, else the one that the request names.
///
/// # Errors
///
/// The operator names none, and the header Host has no form of an address.
pub fn base(contents: &Contents, headers: &HeaderMap) -> Result<String, Problem> {
	if let Some(url) = &contents.settings.public_url {
		return Ok(url.trim_end_matches('/').to_owned());
	}
	let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
	let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]_".contains(&byte);
	if host.is_empty() || host.len() > 260 || !host.bytes().all(fits) {
		return Err(Problem::new(Kind::InvalidRequest, "the header host is no address"));
	}
	Ok(format!("http://{host}"))
}

/// What a failure of the node means to whoever asked.
pub fn away(failure: &Failure) -> Problem {
	match failure {
		Failure::Away(_) | Failure::Address(_) | Failure::OtherChain(_) => {
			Problem::new(Kind::NodeUnavailable, failure.to_string())
		},
		_ => Problem::new(Kind::BadGateway, failure.to_string()),
	}
}
