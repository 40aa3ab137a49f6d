// SPDX-License-Identifier: Apache-2.0

//! Contents over HTTP.

use axum::{
	body::Bytes,
	extract::{DefaultBodyLimit, Path, Request, State},
	http::{header, HeaderMap, HeaderName, HeaderValue, StatusCode},
	response::{IntoResponse, Response},
};
use serde::Serialize;
use souk_trace::chain::{cid, to_document::hex};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
	files, is_json,
	statement::{Purpose, Refusal, Signed, Subject, TO_SIGN},
	By, Contents,
};
use crate::{
	api::{
		problem::{Kind, Problem, ProblemBody},
		App,
	},
	content::now,
	gs1::epcis::capture::note_content,
};

/// The most that a body is read of, whatever the setting says: 64 MiB.
const MOST_READ: usize = 64 << 20;

/// The routes of contents.
pub fn routes() -> OpenApiRouter<App> {
	OpenApiRouter::new()
		.routes(routes!(post_content))
		.routes(routes!(get_content, put_content, delete_content))
		// The setting is the limit, and it is held before a body is read; this only lifts axum's own.
		.layer(DefaultBodyLimit::max(MOST_READ))
}

/// An upload that is kept.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Kept {
	/// The address: CIDv1, raw, sha2-256, in base32.
	#[schema(example = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")]
	pub cid: String,
	/// Its size in bytes.
	pub size: u64,
	/// Its media type.
	pub media_type: String,
	/// Where it is read.
	pub url: String,
}

/// Keeps a content. Its address follows from its bytes.
///
/// The headers `souk-account`, `souk-valid-from`, `souk-valid-until` and `souk-signature` carry an account's signature. Without one
/// the answer's header `souk-to-sign` holds the bytes to sign.
#[utoipa::path(
	post,
	path = "/v1/content",
	tag = "content",
	params(
		("souk-account" = Option<String>, Header, description = "Who signs, in SS58."),
		("souk-valid-from" = Option<String>, Header, description = "Milliseconds since 1970."),
		("souk-valid-until" = Option<String>, Header, description = "Milliseconds since 1970, a day later at most."),
		("souk-signature" = Option<String>, Header, description = "In hex."),
	),
	request_body(content = String, content_type = "application/octet-stream", description = "The bytes."),
	responses(
		(status = 200, description = "It was here already.", body = Kept),
		(status = 201, description = "It is kept.", body = Kept),
		(status = "4XX", description = "It is not.", body = ProblemBody, content_type = "application/problem+json"),
		(status = "5XX", description = "It is not.", body = ProblemBody, content_type = "application/problem+json"),
	)
)]
async fn post_content(
	State(app): State<App>,
	headers: HeaderMap,
	request: Request,
) -> Result<Response, Response> {
	keep(&app.content, &headers, request, None).await
}

/// Keeps a content under the address that the client computed itself.
#[utoipa::path(
	put,
	path = "/v1/content/{cid}",
	tag = "content",
	params(
		("cid" = String, Path, description = "The address of the bytes."),
		("souk-account" = Option<String>, Header, description = "Who signs, in SS58."),
		("souk-valid-from" = Option<String>, Header, description = "Milliseconds since 1970."),
		("souk-valid-until" = Option<String>, Header, description = "Milliseconds since 1970, a day later at most."),
		("souk-signature" = Option<String>, Header, description = "In hex."),
	),
	request_body(content = String, content_type = "application/octet-stream", description = "The bytes."),
	responses(
		(status = 200, description = "It was here already.", body = Kept),
		(status = 201, description = "It is kept.", body = Kept),
		(status = "4XX", description = "It is not.", body = ProblemBody, content_type = "application/problem+json"),
		(status = "5XX", description = "It is not.", body = ProblemBody, content_type = "application/problem+json"),
	)
)]
async fn put_content(
	State(app): State<App>,
	Path(name): Path<String>,
	headers: HeaderMap,
	request: Request,
) -> Result<Response, Response> {
	keep(&app.content, &headers, request, Some(&name)).await
}

async fn keep(
	contents: &Contents,
	headers: &HeaderMap,
	request: Request,
	expected: Option<&str>,
) -> Result<Response, Response> {
	let media = media_of(headers).map_err(Problem::into_response)?;
	let signed = Signed::read(headers).map_err(Problem::into_response)?;
	let bytes = body(request, contents.settings.most).await.map_err(Problem::into_response)?;
	let (address, name) = files::address_of(&bytes);
	if let Some(expected) = expected.filter(|expected| *expected != name) {
		let read =
			cid::parse(expected).map(|_| format!("the address of these bytes is {name}, not {expected}"));
		let problem = read
			.map_or_else(|why| Problem::parameter("cid", why), |why| Problem::new(Kind::Unprocessable, why));
		return Err(problem.into_response());
	}
	let subject = Subject {
		purpose: Purpose::Put,
		genesis: contents.genesis,
		cid: address,
		size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
		media: &media,
	};
	let signed = checked(signed, &subject)?;
	let by = By::Account { account: contents.account(&signed.account), from: signed.from };
	let stored = contents.put(&by, &media, bytes.to_vec()).await.map_err(Problem::into_response)?;
	if stored.new && (is_json(&media) || media.ends_with("xml")) {
		// An EPCIS document is noted, so that its events are shown in full once they are on record.
		let noted =
			note_content(contents.store(), &stored.cid, &bytes, contents.settings.capture_events).await;
		noted.map_err(|error| Problem::from(error).into_response())?;
	}
	let url = format!("/v1/content/{}", stored.cid);
	let kept = Kept { cid: stored.cid, size: stored.size, media_type: media.clone(), url: url.clone() };
	let status = if stored.new { StatusCode::CREATED } else { StatusCode::OK };
	Ok((status, [(header::LOCATION, url)], axum::Json(kept)).into_response())
}

/// A signature that is good for the subject.
///
/// # Errors
///
/// 401, with the bytes to sign where the request says by whom and for when.
#[allow(clippy::result_large_err, reason = "the refusal is the whole answer, and is handed on as it is")]
pub fn checked(signed: Option<Signed>, subject: &Subject<'_>) -> Result<Signed, Response> {
	let Some(signed) = signed else {
		let why = "the header souk-account is missing: uploads are signed by an account of the chain";
		return Err(Problem::new(Kind::Unauthorised, why).into_response());
	};
	match signed.check(subject, now()) {
		Ok(()) => Ok(signed),
		Err(Refusal { why, to_sign }) => {
			let mut answer = Problem::new(Kind::Unauthorised, why).into_response();
			if let Ok(bytes) = HeaderValue::from_str(&format!("0x{}", hex(&to_sign))) {
				answer.headers_mut().insert(TO_SIGN, bytes);
			}
			Err(answer)
		},
	}
}

/// Reads a body of at most so many bytes.
///
/// # Errors
///
/// 413 before anything is read where the length is said; 400 where the body ends early.
pub async fn body(request: Request, most: u64) -> Result<Bytes, Problem> {
	let large = || Problem::new(Kind::PayloadTooLarge, format!("the body is larger than {most} bytes"));
	let said = request
		.headers()
		.get(header::CONTENT_LENGTH)
		.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
	if said.is_some_and(|said| said > most) {
		return Err(large());
	}
	if request.headers().contains_key(header::CONTENT_ENCODING) {
		return Err(Problem::new(Kind::UnsupportedMediaType, "the body is compressed: send it as it is"));
	}
	let most = usize::try_from(most).unwrap_or(usize::MAX);
	axum::body::to_bytes(request.into_body(), most).await.map_err(|error| {
		let mut source = std::error::Error::source(&error);
		while let Some(inner) = source {
			if inner.is::<http_body_util::LengthLimitError>() {
				return large();
			}
			source = inner.source();
		}
		Problem::new(Kind::InvalidRequest, "the body could not be read to its end")
	})
}

/// The media type of a body: type and subtype, in small letters, without parameters.
///
/// # Errors
///
/// It is missing or malformed.
pub fn media_of(headers: &HeaderMap) -> Result<String, Problem> {
	let wrong =
		|why: &str| Problem::new(Kind::UnsupportedMediaType, format!("the header content-type {why}"));
	let value = headers.get(header::CONTENT_TYPE).ok_or_else(|| wrong("is missing"))?;
	let value = value.to_str().map_err(|_| wrong("is no text"))?;
	let essence = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
	let token = |part: &str| {
		let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
		!part.is_empty() && part.len() <= 60 && part.bytes().all(fits)
	};
	match essence.split_once('/') {
		Some((kind, subtype)) if token(kind) && token(subtype) => Ok(essence),
		_ => Err(wrong("is no media type")),
	}
}

/// Media types that a browser may show in place. None of them runs anything.
const SHOWN: [&str; 9] = [
	"application/json",
	"application/ld+json",
	"image/avif",
	"image/gif",
	"image/jpeg",
	"image/png",
	"image/webp",
	"audio/mpeg",
	"video/mp4",
];

/// Reads a content. Its bytes are those that the address names.
///
/// Nothing is guessed of its type: it is what whoever uploaded it first says, or plain bytes. What is no image, sound, film or JSON
/// comes as a download, and nothing of it runs.
#[utoipa::path(
	get,
	path = "/v1/content/{cid}",
	tag = "content",
	params(("cid" = String, Path, description = "The address: CIDv1 in base32.")),
	responses(
		(status = 200, description = "The bytes.", body = String, content_type = "application/octet-stream"),
		(status = 206, description = "A part of them.", body = String, content_type = "application/octet-stream"),
		(status = "4XX", description = "It is not here.", body = ProblemBody, content_type = "application/problem+json"),
		(status = "5XX", description = "It cannot be read.", body = ProblemBody, content_type = "application/problem+json"),
	)
)]
async fn get_content(
	State(app): State<App>,
	Path(name): Path<String>,
	headers: HeaderMap,
) -> Result<Response, Problem> {
	let content = app.content.get(&name).await?;
	let shown = SHOWN.contains(&content.media.as_str());
	let place = if shown { "inline".to_owned() } else { format!("attachment; filename=\"{name}\"") };
	let total = content.bytes.len();
	let range = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
	// A client that has another version in mind wants all of this one. There is but one version of an address.
	let range = range.filter(|_| {
		headers
			.get(header::IF_RANGE)
			.is_none_or(|tag| tag.to_str().is_ok_and(|tag| tag == format!("\"{name}\"")))
	});
	let (status, bytes, told) = match part(range, total) {
		Part::Whole => (StatusCode::OK, content.bytes, None),
		Part::Of(first, last) => {
			let bytes = content.bytes.get(first..=last).unwrap_or_default().to_vec();
			(StatusCode::PARTIAL_CONTENT, bytes, Some(format!("bytes {first}-{last}/{total}")))
		},
		Part::Outside => {
			let why = format!("the content has {total} bytes");
			let mut answer = Problem::new(Kind::RangeNotSatisfiable, why).into_response();
			if let Ok(all) = HeaderValue::from_str(&format!("bytes */{total}")) {
				answer.headers_mut().insert(header::CONTENT_RANGE, all);
			}
			return Ok(answer);
		},
	};
	let mut answer = (status, bytes).into_response();
	let mut put = |header: HeaderName, value: &str| {
		if let Ok(value) = HeaderValue::from_str(value) {
			answer.headers_mut().insert(header, value);
		}
	};
	put(header::CONTENT_TYPE, &content.media);
	put(header::CONTENT_DISPOSITION, &place);
	put(header::ETAG, &format!("\"{name}\""));
	put(header::CACHE_CONTROL, "public, max-age=31536000, immutable");
	put(header::ACCEPT_RANGES, "bytes");
	put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
	put(
		header::CONTENT_SECURITY_POLICY,
		"sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
	);
	put(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
	if let Some(told) = told {
		put(header::CONTENT_RANGE, &told);
	}
	Ok(answer)
}

/// Which part of a content is asked for.
#[derive(Debug, Eq, PartialEq)]
enum Part {
	/// All of it.
	Whole,
	/// From one byte to another, both counted from 0 and included.
	Of(usize, usize),
	/// None that it has.
	Outside,
}

/// Reads the header Range (RFC 9110). One that is malformed, or names several ranges, counts as none.
fn part(range: Option<&str>, total: usize) -> Part {
	let Some((first, last)) = range.and_then(|range| range.strip_prefix("bytes=")?.split_once('-')) else {
		return Part::Whole;
	};
	let (first, last) = (first.trim(), last.trim());
	let read = |text: &str| {
		text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<usize>().ok()).flatten()
	};
	let end = total.saturating_sub(1);
	match (first.is_empty(), last.is_empty()) {
		(true, true) => Part::Whole,
		(true, false) => match read(last) {
			Some(count) if count > 0 && total > 0 => Part::Of(total.saturating_sub(count), end),
			Some(_) => Part::Outside,
			None => Part::Whole,
		},
		(false, open) => match (read(first), if open { Some(end) } else { read(last) }) {
			(Some(first), _) if first >= total => Part::Outside,
			(Some(first), Some(last)) if first <= last => Part::Of(first, last.min(end)),
			_ => Part::Whole,
		},
	}
}

/// Takes an upload back. The bytes go with the last account that uploaded them, also where the chain names them.
#[utoipa::path(
	delete,
	path = "/v1/content/{cid}",
	tag = "content",
	params(
		("cid" = String, Path, description = "The address."),
		("souk-account" = Option<String>, Header, description = "Who signs, in SS58."),
		("souk-valid-from" = Option<String>, Header, description = "Milliseconds since 1970."),
		("souk-valid-until" = Option<String>, Header, description = "Milliseconds since 1970, a day later at most."),
		("souk-signature" = Option<String>, Header, description = "In hex."),
	),
	responses(
		(status = 204, description = "It is taken back."),
		(status = "4XX", description = "It is not.", body = ProblemBody, content_type = "application/problem+json"),
		(status = "5XX", description = "It is not.", body = ProblemBody, content_type = "application/problem+json"),
	)
)]
async fn delete_content(
	State(app): State<App>,
	Path(name): Path<String>,
	headers: HeaderMap,
) -> Result<Response, Response> {
	let address = cid::parse(&name).map_err(|why| Problem::parameter("cid", why).into_response())?;
	let signed = Signed::read(&headers).map_err(Problem::into_response)?;
	let genesis = app.content.genesis;
	let subject = Subject { purpose: Purpose::Delete, genesis, cid: address, size: 0, media: "" };
	let signed = checked(signed, &subject)?;
	app.content
		.withdraw(&app.content.account(&signed.account), &name)
		.await
		.map_err(Problem::into_response)?;
	Ok(StatusCode::NO_CONTENT.into_response())
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_read_ranges_as_the_standard_has_them() {
		for (range, read) in [
			("bytes=0-4", Part::Of(0, 4)),
			("bytes=5-", Part::Of(5, 9)),
			("bytes=-3", Part::Of(7, 9)),
			("bytes=-30", Part::Of(0, 9)),
			("bytes=8-99", Part::Of(8, 9)),
			("bytes=10-", Part::Outside),
			("bytes=-0", Part::Outside),
			("bytes=4-2", Part::Whole),
			("bytes=0-1,3-4", Part::Whole),
			("bytes=-", Part::Whole),
			("bytes=+1-2", Part::Whole),
			("rows=0-4", Part::Whole),
		] {
			assert_eq!(part(Some(range), 10), read, "{range}");
		}
		assert_eq!(part(Some("bytes=0-"), 0), Part::Outside);
	}

	#[test]
	fn should_take_media_types_and_nothing_else() {
		let read = |text: &str| {
			let mut headers = HeaderMap::new();
			headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(text).unwrap());
			media_of(&headers)
		};
		assert_eq!(read("Application/LD+JSON; charset=utf-8").unwrap(), "application/ld+json");
		for wrong in ["", "json", "a/b/c", "text/html, x", "a/\"b\"", "/", "text/"] {
			assert!(read(wrong).is_err(), "{wrong}");
		}
		assert!(read(&format!("text/{}", "x".repeat(61))).is_err());
		assert!(media_of(&HeaderMap::new()).is_err());
	}
}
