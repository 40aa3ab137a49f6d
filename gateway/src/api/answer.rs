// SPDX-License-Identifier: Apache-2.0

//! How answers are written: what was asked for, the block that it is true of, and a tag by which a client asks whether it
//! changed.

use axum::{
	http::{header, HeaderName, HeaderValue},
	response::{IntoResponse, Response},
};
use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use super::problem::{Kind, Problem};
pub use crate::read::At;
use crate::read::Snapshot;

/// The header that names the block of an answer: its height and its hash.
pub const SOUK_BLOCK: HeaderName = HeaderName::from_static("souk-block");

/// What was asked for, and the block that it is true of.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Answer<T> {
	/// What was asked for.
	#[serde(flatten)]
	pub what: T,
	/// The block that it is true of.
	pub at: At,
}

impl<T> Answer<T> {
	/// An answer out of a snapshot.
	pub fn new(snapshot: &Snapshot, what: T) -> Self {
		Self { what, at: snapshot.at().clone() }
	}
}

impl<T: Serialize> IntoResponse for Answer<T> {
	fn into_response(self) -> Response {
		// The tag is of what was asked for, without the block: an answer that says the same at a later block has not changed.
		// So it is a weak tag.
		let (Ok(what), Ok(body)) = (serde_json::to_vec(&self.what), serde_json::to_vec(&self)) else {
			return Problem::new(Kind::Internal, "the answer could not be written").into_response();
		};
		let mut answer = ([(header::CONTENT_TYPE, "application/json")], body).into_response();
		head(answer.headers_mut(), &self.at, &what);
		answer
	}
}

/// The tag of bytes that are always the same.
pub fn strong_tag(bytes: &[u8]) -> HeaderValue {
	let digest = Sha256::digest(bytes);
	let tag = URL_SAFE_NO_PAD.encode(digest.iter().take(15).copied().collect::<Vec<u8>>());
	HeaderValue::from_str(&format!("\"{tag}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

/// Sets the tag of a body and the block that it is true of.
pub fn head(headers: &mut axum::http::HeaderMap, at: &At, tagged: &[u8]) {
	let digest = Sha256::digest(tagged);
	let tag = URL_SAFE_NO_PAD.encode(digest.iter().take(15).copied().collect::<Vec<u8>>());
	if let Ok(tag) = HeaderValue::from_str(&format!("W/\"{tag}\"")) {
		headers.insert(header::ETAG, tag);
	}
	if let Ok(block) = HeaderValue::from_str(&format!("{} {}", at.height, at.hash)) {
		headers.insert(SOUK_BLOCK, block);
	}
	headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
}

/// Whether a client already has the answer with this tag: the weak comparison of RFC 9110.
pub fn is_known(if_none_match: &HeaderValue, tag: &HeaderValue) -> bool {
	let (Ok(known), Ok(tag)) = (if_none_match.to_str(), tag.to_str()) else { return false };
	let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_string();
	known.trim() == "*" || known.split(',').any(|one| bare(one) == bare(tag))
}

/// The block that the rows are true of now.
///
/// # Errors
///
/// [`Kind::DatabaseUnavailable`], and [`Kind::NotReady`] before the first block is written.
pub async fn at(store: &crate::store::Store) -> Result<At, Problem> {
	Ok(Snapshot::open(store).await?.at().clone())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_compare_tags_weakly() {
		let value = |text: &str| HeaderValue::from_str(text).unwrap();
		assert!(is_known(&value("\"a\", W/\"b\""), &value("W/\"b\"")));
		assert!(is_known(&value("\"b\""), &value("W/\"b\"")));
		assert!(is_known(&value("*"), &value("\"b\"")));
		assert!(!is_known(&value("\"c\""), &value("W/\"b\"")));
	}
}
