// SPDX-License-Identifier: Apache-2.0

//! What a request that fails is answered: problem details (RFC 9457), the same for every part of the gateway.

use axum::{
	http::{header, HeaderValue, StatusCode},
	response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

/// The kinds of problems. Each has a page of its own under `/problems/`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
	/// A value in the path or in the query is not of its form.
	InvalidParameter,
	/// The query names a parameter that the resource does not have.
	UnknownParameter,
	/// The cursor is not one that this resource gave for these filters.
	MalformedCursor,
	/// The body or a header of the request is not of its form.
	InvalidRequest,
	/// A signature is missing, or not good for what it signs.
	Unauthorised,
	/// The signer may not do this.
	Forbidden,
	/// There is no such thing at the block that the answer is true of.
	NotFound,
	/// The gateway has no such address.
	NoSuchRoute,
	/// The address is there, and the method is not.
	MethodNotAllowed,
	/// The gateway has no form of the answer that the client accepts.
	NotAcceptable,
	/// Reading the request took too long.
	RequestTimeout,
	/// The request is against the state of things.
	Conflict,
	/// What was asked for is gone, and does not come back.
	Gone,
	/// The body is larger than the address takes.
	PayloadTooLarge,
	/// The address of the request is longer than the gateway reads.
	AddressTooLong,
	/// The body is of a type that the address does not take.
	UnsupportedMediaType,
	/// The range that was asked for is not in the content.
	RangeNotSatisfiable,
	/// The body can be read, and what it says cannot be done.
	Unprocessable,
	/// The client asks more often than it may.
	TooManyRequests,
	/// The signer has used up its quota.
	QuotaExceeded,
	/// The gateway made a mistake.
	Internal,
	/// The gateway does not have this.
	NotImplemented,
	/// Another server that the gateway asked did not answer well.
	BadGateway,
	/// The database cannot be reached.
	DatabaseUnavailable,
	/// The node cannot be reached.
	NodeUnavailable,
	/// The gateway has nothing to answer from yet.
	NotReady,
	/// The gateway serves as many of these at once as it may.
	Overloaded,
	/// The answer took too long.
	AnswerTimeout,
	/// There is no room to write.
	NoRoom,
}

impl Kind {
	/// All of them, in the order of their statuses.
	pub const ALL: [Self; 29] = [
		Self::InvalidParameter,
		Self::UnknownParameter,
		Self::MalformedCursor,
		Self::InvalidRequest,
		Self::Unauthorised,
		Self::Forbidden,
		Self::NotFound,
		Self::NoSuchRoute,
		Self::MethodNotAllowed,
		Self::NotAcceptable,
		Self::RequestTimeout,
		Self::Conflict,
		Self::Gone,
		Self::PayloadTooLarge,
		Self::AddressTooLong,
		Self::UnsupportedMediaType,
		Self::RangeNotSatisfiable,
		Self::Unprocessable,
		Self::TooManyRequests,
		Self::QuotaExceeded,
		Self::Internal,
		Self::NotImplemented,
		Self::BadGateway,
		Self::DatabaseUnavailable,
		Self::NodeUnavailable,
		Self::NotReady,
		Self::Overloaded,
		Self::AnswerTimeout,
		Self::NoRoom,
	];

	/// The status, the last part of the type's address, and the title.
	fn facts(self) -> (StatusCode, &'static str, &'static str) {
		use StatusCode as S;
		match self {
			Self::InvalidParameter => (S::BAD_REQUEST, "invalid-parameter", "A parameter is not of its form"),
			Self::UnknownParameter => (S::BAD_REQUEST, "unknown-parameter", "There is no such parameter"),
			Self::MalformedCursor => (S::BAD_REQUEST, "malformed-cursor", "The cursor does not belong here"),
			Self::InvalidRequest => (S::BAD_REQUEST, "invalid-request", "The request is not of its form"),
			Self::Unauthorised => (S::UNAUTHORIZED, "unauthorised", "The signature is missing or not good"),
			Self::Forbidden => (S::FORBIDDEN, "forbidden", "The signer may not do this"),
			Self::NotFound => (S::NOT_FOUND, "not-found", "There is no such thing"),
			Self::NoSuchRoute => (S::NOT_FOUND, "no-such-route", "There is no such address"),
			Self::MethodNotAllowed => {
				(S::METHOD_NOT_ALLOWED, "method-not-allowed", "The address does not take this method")
			},
			Self::NotAcceptable => {
				(S::NOT_ACCEPTABLE, "not-acceptable", "The answer has no form that the client accepts")
			},
			Self::RequestTimeout => (S::REQUEST_TIMEOUT, "request-timeout", "The request took too long"),
			Self::Conflict => (S::CONFLICT, "conflict", "The request is against the state of things"),
			Self::Gone => (S::GONE, "gone", "It is gone"),
			Self::PayloadTooLarge => (S::PAYLOAD_TOO_LARGE, "payload-too-large", "The body is too large"),
			Self::AddressTooLong => (S::URI_TOO_LONG, "address-too-long", "The address is too long"),
			Self::UnsupportedMediaType => (
				S::UNSUPPORTED_MEDIA_TYPE,
				"unsupported-media-type",
				"The body is of a type that is not taken",
			),
			Self::RangeNotSatisfiable => {
				(S::RANGE_NOT_SATISFIABLE, "range-not-satisfiable", "The range is not in the content")
			},
			Self::Unprocessable => {
				(S::UNPROCESSABLE_ENTITY, "unprocessable", "What the body says cannot be done")
			},
			Self::TooManyRequests => (S::TOO_MANY_REQUESTS, "too-many-requests", "The client asks too often"),
			Self::QuotaExceeded => (S::TOO_MANY_REQUESTS, "quota-exceeded", "The quota is used up"),
			Self::Internal => (S::INTERNAL_SERVER_ERROR, "internal", "The gateway made a mistake"),
			Self::NotImplemented => (S::NOT_IMPLEMENTED, "not-implemented", "The gateway does not have this"),
			Self::BadGateway => (S::BAD_GATEWAY, "bad-gateway", "Another server did not answer well"),
			Self::DatabaseUnavailable => {
				(S::SERVICE_UNAVAILABLE, "database-unavailable", "The database cannot be reached")
			},
			Self::NodeUnavailable => {
				(S::SERVICE_UNAVAILABLE, "node-unavailable", "The node cannot be reached")
			},
			Self::NotReady => (S::SERVICE_UNAVAILABLE, "not-ready", "The gateway is not ready"),
			Self::Overloaded => (S::SERVICE_UNAVAILABLE, "overloaded", "The gateway is busy"),
			Self::AnswerTimeout => (S::GATEWAY_TIMEOUT, "answer-timeout", "The answer took too long"),
			Self::NoRoom => (S::INSUFFICIENT_STORAGE, "no-room", "There is no room to write"),
		}
	}

	/// The status of an answer of this kind.
	pub fn status(self) -> StatusCode {
		self.facts().0
	}

	/// The last part of the address that names it.
	pub fn slug(self) -> &'static str {
		self.facts().1
	}

	/// What it is called.
	pub fn title(self) -> &'static str {
		self.facts().2
	}

	/// What a client can do about it.
	pub fn way_out(self) -> &'static str {
		match self {
			Self::InvalidParameter | Self::UnknownParameter => {
				"Read `detail`: it names the parameter and the form it takes. The description at /openapi.json lists all."
			},
			Self::MalformedCursor => {
				"Take `next` of the page before as it is, with the same filters. Without `cursor` the list starts again."
			},
			Self::InvalidRequest | Self::Unprocessable => "Read `detail`, and send a request that is right.",
			Self::Unauthorised => "Sign what the address says is to be signed, with the account that the request names.",
			Self::Forbidden => "Use an account that may do this.",
			Self::NotFound => {
				"Check the number. Where it is of something new, wait until the block that made it is final."
			},
			Self::Gone => "Ask for something else: this does not come back.",
			Self::NoSuchRoute => "The description at /openapi.json lists the addresses.",
			Self::MethodNotAllowed => "The header `Allow` lists the methods that the address takes.",
			Self::NotAcceptable => "Ask with another `Accept`, or with none.",
			Self::RequestTimeout => "Send the request again, faster.",
			Self::Conflict => "Read the state of things, and decide again.",
			Self::PayloadTooLarge => "Send less: `detail` names the most that the address takes.",
			Self::AddressTooLong => "Ask with fewer or shorter parameters.",
			Self::UnsupportedMediaType => "Send the body in a type that the description lists.",
			Self::RangeNotSatisfiable => "Ask for a range that is in the content; `Content-Range` says how long it is.",
			Self::TooManyRequests | Self::QuotaExceeded => {
				"Wait as long as the header `Retry-After` says. A gateway of your own has the limits that you give it."
			},
			Self::Internal => "Report it with the address of the request: the gateway's log says more.",
			Self::NotImplemented => "Do without it: the documentation says what there is.",
			Self::BadGateway => "Try again later.",
			Self::DatabaseUnavailable | Self::NodeUnavailable | Self::NotReady | Self::Overloaded => {
				"Try again after the seconds in `Retry-After`. /ready says what the gateway waits for."
			},
			Self::AnswerTimeout => "Ask for less: a smaller `limit`, or a narrower filter.",
			Self::NoRoom => "Try again later: whoever runs the gateway has to make room.",
		}
	}
}

/// A problem: why a request failed (RFC 9457).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
	/// Its kind.
	pub kind: Kind,
	/// What is wrong with this request, in one sentence.
	pub detail: String,
	/// After how many seconds a client may try again.
	pub retry_after: Option<u64>,
	/// Type and title of another standard, where one names them.
	pub foreign: Option<(&'static str, &'static str)>,
}

/// How a problem is written. Its media type is `application/problem+json`.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
	/// The address of a page about this kind of problem, on this gateway.
	#[serde(rename = "type")]
	#[schema(example = "/problems/not-found")]
	pub kind: String,
	/// What the kind is called.
	pub title: String,
	/// The status of the answer.
	#[schema(minimum = 400, maximum = 599)]
	pub status: u16,
	/// What is wrong with this request.
	pub detail: String,
	/// The path of the request.
	#[serde(skip_serializing_if = "Option::is_none")]
	#[schema(nullable = false)]
	pub instance: Option<String>,
}

impl Problem {
	/// A problem of a kind. The detail is one sentence for whoever sent the request: it names what is wrong.
	pub fn new(kind: Kind, detail: impl Into<String>) -> Self {
		Self { kind, detail: detail.into(), retry_after: None, foreign: None }
	}

	/// A problem whose type and title another standard names. The kind gives the status.
	pub fn foreign(kind: Kind, name: &'static str, title: &'static str, detail: impl Into<String>) -> Self {
		Self { foreign: Some((name, title)), ..Self::new(kind, detail) }
	}

	/// With the number of seconds after which a client may try again.
	pub fn retry_after(mut self, seconds: u64) -> Self {
		self.retry_after = Some(seconds);
		self
	}

	/// A parameter is not of its form.
	pub fn parameter(name: &str, why: impl std::fmt::Display) -> Self {
		Self::new(Kind::InvalidParameter, format!("{name}: {why}"))
	}

	/// There is no such thing.
	pub fn not_found(what: impl std::fmt::Display) -> Self {
		Self::new(Kind::NotFound, format!("{what} is not there"))
	}

	/// How it is written for a request of this path.
	pub fn body(&self, instance: Option<&str>) -> ProblemBody {
		ProblemBody {
			kind: match self.foreign {
				Some((name, _)) => name.into(),
				None => format!("/problems/{}", self.kind.slug()),
			},
			title: self.foreign.map_or(self.kind.title(), |(_, title)| title).into(),
			status: self.kind.status().as_u16(),
			detail: self.detail.clone(),
			instance: instance.map(Into::into),
		}
	}

	/// The answer to a request of this path.
	pub fn answer(&self, instance: Option<&str>) -> Response {
		let bytes = serde_json::to_vec(&self.body(instance)).unwrap_or_default();
		let kind = HeaderValue::from_static("application/problem+json");
		let mut answer = (self.kind.status(), [(header::CONTENT_TYPE, kind)], bytes).into_response();
		let headers = answer.headers_mut();
		headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
		let retry = self.retry_after.or(match self.kind.status() {
			StatusCode::SERVICE_UNAVAILABLE => Some(5),
			_ => None,
		});
		if let Some(seconds) = retry {
			headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
		}
		answer
	}
}

impl IntoResponse for Problem {
	fn into_response(self) -> Response {
		let mut answer = self.answer(None);
		// The outermost layer knows the path, and writes the problem once more with it.
		answer.extensions_mut().insert(self);
		answer
	}
}

impl From<sqlx::Error> for Problem {
	fn from(error: sqlx::Error) -> Self {
		use sqlx::Error as E;
		match error {
			E::RowNotFound => Self::new(Kind::NotFound, "it is not there"),
			// The query or the row is not as the code expects: no other try will help.
			E::ColumnDecode { .. }
			| E::ColumnNotFound(_)
			| E::ColumnIndexOutOfBounds { .. }
			| E::TypeNotFound { .. }
			| E::Encode(_)
			| E::Decode(_) => {
				tracing::error!(%error, "a row is not as it should be");
				Self::new(Kind::Internal, "the gateway could not read its own rows; its log says more")
			},
			E::Database(ref inner) if is_mistake(inner.code().as_deref()) => {
				tracing::error!(%error, "the database refused a query");
				Self::new(Kind::Internal, "the gateway's own query was refused; its log says more")
			},
			_ => {
				tracing::warn!(%error, "the database is away");
				Self::new(
					Kind::DatabaseUnavailable,
					"the database cannot be reached; try again in a few seconds",
				)
			},
		}
	}
}

/// Whether the database says that the query itself is wrong. PostgreSQL names such errors by the classes 22 and 42, SQLite by the
/// code 1.
fn is_mistake(code: Option<&str>) -> bool {
	code.is_some_and(|code| {
		code == "1" || (code.len() == 5 && (code.starts_with("42") || code.starts_with("22")))
	})
}

/// Reads the kind out of the last part of its address.
pub fn kind_of(slug: &str) -> Option<Kind> {
	Kind::ALL.into_iter().find(|kind| kind.slug() == slug)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_find_every_kind_by_its_own_address() {
		for kind in Kind::ALL {
			assert_eq!(kind_of(kind.slug()), Some(kind));
			assert!(kind.status().is_client_error() || kind.status().is_server_error());
			assert!(kind.way_out().ends_with('.'));
		}
	}

	#[test]
	fn should_ask_for_another_try_where_another_try_may_help() {
		assert!(is_mistake(Some("1")) && is_mistake(Some("42703")));
		// A database that is locked, one that ends its connections, and one that says nothing.
		assert!(!is_mistake(Some("5")) && !is_mistake(Some("57P01")) && !is_mistake(None));
	}

	#[test]
	fn should_write_what_the_standard_asks_for() {
		let problem = Problem::not_found("order 7");
		let body = serde_json::to_value(problem.body(Some("/v1/orders/7"))).unwrap();
		assert_eq!(
			body,
			serde_json::json!({
				"type": "/problems/not-found",
				"title": "There is no such thing",
				"status": 404,
				"detail": "order 7 is not there",
				"instance": "/v1/orders/7",
			})
		);
	}
}
