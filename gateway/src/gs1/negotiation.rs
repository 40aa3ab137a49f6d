// SPDX-License-Identifier: Apache-2.0

//! What a client accepts (RFC 9110, Accept).

use axum::http::{header, HeaderMap};

/// The media ranges of a request, with their weights in thousandths.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Accepted(Vec<(String, u16)>);

/// The most media ranges that are looked at.
const MOST: usize = 50;

impl Accepted {
	/// Reads a request's headers. Without a header Accept everything is accepted.
	pub fn read(headers: &HeaderMap) -> Self {
		let all = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
		let ranges = all.flat_map(|value| value.split(',')).take(MOST).filter_map(|range| {
			let mut parts = range.split(';');
			let media = parts.next()?.trim().to_ascii_lowercase();
			let weight = parts.find_map(|part| part.trim().strip_prefix("q=").map(weight)).unwrap_or(1000);
			(!media.is_empty()).then_some((media, weight))
		});
		Self(ranges.collect())
	}

	/// How much a media type is wanted, in thousandths: by the narrowest range that it is in. 0 is not at all.
	pub fn weight(&self, media: &str) -> u16 {
		if self.0.is_empty() {
			return 1000;
		}
		let kind = media.split('/').next().unwrap_or_default();
		let find = |range: &str| self.0.iter().find(|(known, _)| known == range).map(|(_, weight)| *weight);
		find(media).or_else(|| find(&format!("{kind}/*"))).or_else(|| find("*/*")).unwrap_or(0)
	}

	/// How much a media type is wanted by its own name, in thousandths. A range with a star is no name.
	pub fn named(&self, media: &str) -> u16 {
		self.0.iter().find(|(known, _)| known == media).map_or(0, |(_, weight)| *weight)
	}
}

/// `0.75` as 750. What is malformed counts as nothing.
fn weight(text: &str) -> u16 {
	let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
	let digits: String = part.chars().chain("000".chars()).take(3).collect();
	match (whole, digits.parse::<u16>()) {
		("1", _) => 1000,
		("0", Ok(part)) => part,
		_ => 0,
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;
	use axum::http::HeaderValue;

	fn accepted(text: &str) -> Accepted {
		let mut headers = HeaderMap::new();
		headers.insert(header::ACCEPT, HeaderValue::from_str(text).unwrap());
		Accepted::read(&headers)
	}

	#[test]
	fn should_weigh_by_the_narrowest_range() {
		let browser = accepted("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
		assert_eq!(browser.weight("text/html"), 1000);
		assert_eq!(browser.weight("application/linkset+json"), 800);
		assert_eq!(browser.named("application/linkset+json"), 0);
		let tool = accepted("application/linkset+json ; q=0.755, text/*;q=0");
		assert_eq!((tool.named("application/linkset+json"), tool.weight("text/html")), (755, 0));
		assert_eq!(tool.weight("image/png"), 0);
		assert_eq!(Accepted::default().weight("image/png"), 1000);
		assert_eq!(accepted("a/b;q=x, c/d;q=2, e/f;q=0.1").weight("a/b"), 0);
	}
}
