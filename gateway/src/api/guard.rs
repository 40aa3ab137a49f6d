// SPDX-License-Identifier: Apache-2.0

//! What every request and every answer goes through: how large a request may be, how long an answer may take, how failures are
//! written, what a client knows already, and what a browser may do with the answer.

use axum::{
	body::Body,
	extract::{Request, State},
	http::{header, HeaderMap, HeaderName, HeaderValue, Method, StatusCode},
	middleware::Next,
	response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, Limited};

use super::{
	answer::is_known,
	problem::{Kind, Problem},
	App,
};

/// How long a path and a query are together at most, in bytes.
const LONGEST_ADDRESS: usize = 8_000;
/// How large the body of a request to a resource that reads none may be, in bytes. It is not read.
const LARGEST_IDLE_BODY: u64 = 64 * 1024;
/// How much of an answer that another layer wrote as plain text is kept as a problem's detail, in bytes.
const LONGEST_DETAIL: usize = 2_000;

/// The headers of requests that a page of another origin may set.
const ALLOWED_HEADERS: &str =
	"accept, content-type, if-none-match, last-event-id, range, souk-account, souk-signature, \
	souk-valid-from, souk-valid-until, if-range, gs1-epcis-version, gs1-cbv-version, gs1-epc-format, gs1-cbv-xml-format, \
	gs1-capture-error-behaviour, gs1-epcis-min, gs1-epcis-max, gs1-cbv-min, gs1-cbv-max";
/// The headers of answers that a page of another origin may read.
const EXPOSED_HEADERS: &str = "accept-ranges, content-range, etag, link, location, ratelimit, ratelimit-policy, retry-after, souk-block, \
	souk-to-sign, gs1-epcis-version, gs1-cbv-version, gs1-epc-format, gs1-capture-error-behaviour, gs1-epcis-capture-limit, gs1-epcis-capture-file-size-limit, gs1-extensions";

/// The outermost layer: every failure becomes a problem that names the path, an answer that the client has becomes a 304, and
/// the headers of all answers are set.
pub async fn finish(State(app): State<App>, request: Request, next: Next) -> Response {
	let started = tokio::time::Instant::now();
	let method = request.method().clone();
	let path = request.uri().path().to_string();
	let known = request.headers().get(header::IF_NONE_MATCH).cloned();
	let preflight =
		method == Method::OPTIONS && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
	let too_long = request.uri().path_and_query().is_some_and(|all| all.as_str().len() > LONGEST_ADDRESS);

	let answer = if preflight {
		StatusCode::NO_CONTENT.into_response()
	} else if too_long {
		Problem::new(Kind::AddressTooLong, format!("the address has more than {LONGEST_ADDRESS} bytes"))
			.into_response()
	} else {
		next.run(request).await
	};
	let answer = as_problem(answer, &path, &method).await;
	let mut answer = unless_known(answer, known.as_ref(), &method);
	dress(answer.headers_mut(), preflight);
	app.metrics.answered(&method, answer.status(), started.elapsed());
	answer
}

/// Writes a failure as a problem of this path.
async fn as_problem(mut answer: Response, path: &str, method: &Method) -> Response {
	let status = answer.status();
	if !status.is_client_error() && !status.is_server_error() {
		return answer;
	}
	let whole = match answer.extensions_mut().remove::<Problem>() {
		Some(problem) => problem.answer(Some(path)),
		None => {
			let written = answer.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
			if written.is_some_and(|kind| kind.starts_with(b"application/")) {
				return answer;
			}
			let kind = kind_for(status);
			let body = std::mem::replace(answer.body_mut(), Body::empty());
			let text = match Limited::new(body, LONGEST_DETAIL).collect().await {
				Ok(text) => String::from_utf8_lossy(&text.to_bytes()).into_owned(),
				Err(_) => String::new(),
			};
			let (kind, detail) = match kind {
				Some(kind) if text.is_empty() => (kind, default_detail(kind, method, path)),
				Some(kind) => (kind, text),
				None => (Kind::Internal, format!("{status} {text}")),
			};
			Problem::new(kind, detail).answer(Some(path))
		},
	};
	// What the failing layer said of itself stays: `Allow`, `Retry-After`, the limits.
	let (mut parts, body) = whole.into_parts();
	for (name, value) in answer.headers() {
		if ![header::CONTENT_TYPE, header::CONTENT_LENGTH].contains(name) && !parts.headers.contains_key(name)
		{
			parts.headers.append(name.clone(), value.clone());
		}
	}
	Response::from_parts(parts, body)
}

/// The kind of a failure that another layer wrote as plain text.
fn kind_for(status: StatusCode) -> Option<Kind> {
	if status == StatusCode::NOT_FOUND {
		return Some(Kind::NoSuchRoute);
	}
	if status == StatusCode::BAD_REQUEST {
		return Some(Kind::InvalidRequest);
	}
	Kind::ALL.into_iter().find(|kind| kind.status() == status)
}

fn default_detail(kind: Kind, method: &Method, path: &str) -> String {
	match kind {
		Kind::MethodNotAllowed => format!("{path} does not take {method}"),
		Kind::NoSuchRoute => format!("there is nothing at {path}"),
		_ => kind.title().to_lowercase(),
	}
}

/// Answers 304 where the client has what the answer says.
fn unless_known(answer: Response, known: Option<&HeaderValue>, method: &Method) -> Response {
	let reads = method == Method::GET || method == Method::HEAD;
	let same = match (known, answer.headers().get(header::ETAG)) {
		(Some(known), Some(tag)) => is_known(known, tag),
		_ => false,
	};
	if !(reads && same && answer.status() == StatusCode::OK) {
		return answer;
	}
	let (mut parts, _) = answer.into_parts();
	parts.status = StatusCode::NOT_MODIFIED;
	parts.headers.remove(header::CONTENT_TYPE);
	parts.headers.remove(header::CONTENT_LENGTH);
	Response::from_parts(parts, Body::empty())
}

/// Sets what browsers need to know. What a handler set itself stays.
fn dress(headers: &mut HeaderMap, preflight: bool) {
	let mut set = |name: HeaderName, value: &'static str| {
		headers.entry(name).or_insert(HeaderValue::from_static(value));
	};
	// All that is here is public, and no answer depends on who asks: pages of every origin may read.
	set(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	set(header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
	if preflight {
		set(header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS, POST, PUT, DELETE");
		set(header::ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED_HEADERS);
		set(header::ACCESS_CONTROL_MAX_AGE, "86400");
	}
	set(header::VARY, "accept");
	set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
	set(header::REFERRER_POLICY, "no-referrer");
	set(header::X_FRAME_OPTIONS, "DENY");
	set(header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
	set(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
}

/// The layer of the resources that read no body: they refuse a large one, answer in time, and only in a form that the client
/// accepts.
pub async fn read_only(State(app): State<App>, request: Request, next: Next) -> Response {
	let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
	let length = length.and_then(|length| length.parse::<u64>().ok());
	if length.is_some_and(|length| length > LARGEST_IDLE_BODY) {
		return Problem::new(
			Kind::PayloadTooLarge,
			format!("this address reads no body, and a body has at most {LARGEST_IDLE_BODY} bytes"),
		)
		.into_response();
	}
	let accept = request.headers().get(header::ACCEPT).cloned();
	let answer = match tokio::time::timeout(app.settings.timeout, next.run(request)).await {
		Ok(answer) => answer,
		Err(_) => {
			let most = app.settings.timeout.as_secs();
			return Problem::new(Kind::AnswerTimeout, format!("the answer took longer than {most} seconds"))
				.into_response();
		},
	};
	let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
	match (accept.as_ref().and_then(|accept| accept.to_str().ok()), kind) {
		(Some(accept), Some(kind)) if answer.status() == StatusCode::OK && !accepts(accept, kind) => {
			Problem::new(
				Kind::NotAcceptable,
				format!(
					"the answer is {kind}, and the client accepts {}",
					accept.chars().take(200).collect::<String>()
				),
			)
			.into_response()
		},
		_ => answer,
	}
}

/// Whether an `Accept` allows a media type. A range with a weight of zero excludes what it names.
pub fn accepts(accept: &str, kind: &str) -> bool {
	weight(accept, kind) > 0
}

/// The weight that an `Accept` gives a media type, in thousandths: that of the most specific range that covers it. Zero where
/// none does.
pub fn weight(accept: &str, kind: &str) -> u16 {
	let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
	let group = kind.split('/').next().unwrap_or_default();
	let mut best = (0_u8, 0_u16);
	for range in accept.split(',') {
		let mut parts = range.split(';').map(str::trim);
		let name = parts.next().unwrap_or_default().to_ascii_lowercase();
		let fit = match name.split_once('/') {
			_ if name == kind => 3,
			Some((part, "*")) if part == group => 2,
			Some(("*", "*")) => 1,
			_ => continue,
		};
		let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
		let quality = quality.and_then(|quality| quality.parse::<f32>().ok()).unwrap_or(1.0);
		// Between 0 and 1, so it fits; what is no number counts as zero.
		let quality = (quality.clamp(0.0, 1.0) * 1000.0) as u16;
		if fit > best.0 {
			best = (fit, quality);
		}
	}
	best.1
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_weigh_media_types_by_the_most_specific_range() {
		assert!(accepts("*/*", "application/json"));
		assert!(accepts("application/*;q=0.1", "application/json; charset=utf-8"));
		assert!(!accepts("text/html", "application/json"));
		assert!(!accepts("application/json;q=0, */*", "application/json"));
		assert!(accepts("text/html, application/json;q=0.5", "application/json"));
		assert_eq!(weight("text/csv;q=0.5, */*;q=0.1", "text/csv"), 500);
		assert_eq!(weight("", "text/csv"), 0);
	}
}
