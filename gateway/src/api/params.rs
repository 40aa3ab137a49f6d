// SPDX-License-Identifier: Apache-2.0

//! What requests say in their path and query. A name that a resource does not have is refused, and so is a name said twice: a
//! filter that was misspelt would otherwise answer with everything.

use std::{collections::BTreeSet, fmt::Display, str::FromStr};

use axum::{
	extract::{FromRequestParts, Path},
	http::request::Parts,
};
use serde::{de::DeserializeOwned, Deserialize};
use utoipa::{openapi::path::Parameter, IntoParams};

use super::problem::{Kind, Problem};
use crate::read::{
	cursor::{DEFAULT_LIMIT, MOST},
	Direction, Paging,
};

/// The parameters of every list.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "it describes what `Listed` reads by hand")]
pub struct PageParams {
	/// How many rows the page has at most.
	#[param(minimum = 1, maximum = 200, default = 50)]
	limit: Option<u16>,
	/// `next` of the page before.
	#[param(max_length = 1000)]
	cursor: Option<String>,
	/// The order of the list: `newest` (largest number first) or `oldest`.
	#[param(inline)]
	direction: Option<Direction>,
}

/// No parameters at all.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Nothing {}

/// The parameters of a resource that is no list.
#[derive(Debug)]
pub struct Params<T>(pub T);

/// The filters of a list, and which page of it is asked for.
#[derive(Debug)]
pub struct Listed<T>(pub T, pub Paging);

/// The names that a resource has parameters for.
fn names(parameters: Vec<Parameter>) -> BTreeSet<String> {
	parameters.into_iter().map(|parameter| parameter.name).collect()
}

/// The pairs of a query. No name is there twice.
fn pairs(parts: &Parts) -> Result<Vec<(String, String)>, Problem> {
	let query = parts.uri.query().unwrap_or_default();
	let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
	let mut seen = BTreeSet::new();
	for (name, _) in &pairs {
		if !seen.insert(name.as_str()) {
			return Err(Problem::parameter(&shown(name), "it is there twice"));
		}
	}
	Ok(pairs)
}

/// A name that a client wrote, short enough to be shown.
fn shown(name: &str) -> String {
	name.chars().filter(|letter| !letter.is_control()).take(40).collect()
}

fn check_names<'n>(
	written: impl Iterator<Item = &'n String>,
	known: &BTreeSet<String>,
) -> Result<(), Problem> {
	for name in written {
		if !known.contains(name) {
			let known: Vec<&str> = known.iter().map(String::as_str).collect();
			let there = match known.is_empty() {
				true => "this address has no parameters".into(),
				false => format!("there are {}", known.join(", ")),
			};
			return Err(Problem::new(
				Kind::UnknownParameter,
				format!("there is no parameter {:?}; {there}", shown(name)),
			));
		}
	}
	Ok(())
}

fn read<T: DeserializeOwned>(pairs: &[(String, String)]) -> Result<T, Problem> {
	let query: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
	let deserializer = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query.as_bytes()));
	serde_path_to_error::deserialize(deserializer).map_err(|error| {
		let why = error.inner().to_string();
		Problem::parameter(&error.path().to_string(), why)
	})
}

impl<S: Send + Sync, T: DeserializeOwned + IntoParams> FromRequestParts<S> for Params<T> {
	type Rejection = Problem;

	async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
		let pairs = pairs(parts)?;
		check_names(pairs.iter().map(|(name, _)| name), &names(T::into_params(|| None)))?;
		read(&pairs).map(Self)
	}
}

impl<S: Send + Sync, T: DeserializeOwned + IntoParams> FromRequestParts<S> for Listed<T> {
	type Rejection = Problem;

	async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
		let pairs = pairs(parts)?;
		let mut known = names(T::into_params(|| None));
		known.extend(["limit", "cursor", "direction"].map(String::from));
		check_names(pairs.iter().map(|(name, _)| name), &known)?;

		let mut paging =
			Paging { limit: DEFAULT_LIMIT, direction: Direction::Newest, cursor: None, scope: String::new() };
		let mut filters = Vec::new();
		for (name, value) in pairs {
			match name.as_str() {
				"limit" => {
					paging.limit =
						value.parse().ok().filter(|limit| (1..=MOST).contains(limit)).ok_or_else(|| {
							Problem::parameter("limit", format!("is a number from 1 to {MOST}"))
						})?;
				},
				"cursor" => paging.cursor = Some(value),
				"direction" => {
					paging.direction = match value.as_str() {
						"newest" => Direction::Newest,
						"oldest" => Direction::Oldest,
						_ => return Err(Problem::parameter("direction", "is newest or oldest")),
					};
				},
				_ => filters.push((name, value)),
			}
		}
		filters.sort();
		paging.scope = format!("{} {filters:?}", parts.uri.path());
		Ok(Self(read(&filters)?, paging))
	}
}

/// A value in the path, which names one thing.
#[derive(Debug)]
pub struct Key<T>(pub T);

impl<S: Send + Sync, T: FromStr> FromRequestParts<S> for Key<T>
where
	T::Err: Display,
{
	type Rejection = Problem;

	async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
		let Path(pairs) = Path::<Vec<(String, String)>>::from_request_parts(parts, state)
			.await
			.map_err(|error| Problem::new(Kind::InvalidParameter, error.body_text()))?;
		let Some((name, text)) = pairs.first() else {
			return Err(Problem::new(Kind::Internal, "the address has no place for a value"));
		};
		text.parse().map(Self).map_err(|why: T::Err| Problem::parameter(name, why))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::api::values::{Account, Id};
	use axum::http::Request;

	#[derive(Debug, Default, Deserialize, IntoParams)]
	#[into_params(parameter_in = Query)]
	#[serde(default)]
	#[allow(dead_code)]
	struct Filters {
		#[param(inline)]
		shop: Option<Id>,
		#[param(inline)]
		buyer: Option<Account>,
		flag: Option<bool>,
	}

	async fn ask(query: &str) -> Result<Listed<Filters>, Problem> {
		let (mut parts, ()) = Request::get(format!("/v1/x?{query}")).body(()).unwrap().into_parts();
		Listed::from_request_parts(&mut parts, &()).await
	}

	#[tokio::test]
	async fn should_read_filters_and_paging() {
		let Listed(filters, paging) = ask("shop=7&limit=3&direction=oldest&flag=true").await.unwrap();
		assert_eq!(filters.shop, Some(Id(7)));
		assert_eq!(filters.flag, Some(true));
		assert_eq!((paging.limit, paging.direction), (3, Direction::Oldest));
	}

	#[tokio::test]
	async fn should_name_what_is_wrong() {
		for (query, kind, word) in [
			(
				"shpo=7",
				Kind::UnknownParameter,
				"\"shpo\"; there are buyer, cursor, direction, flag, limit, shop",
			),
			("shop=7&shop=8", Kind::InvalidParameter, "shop: it is there twice"),
			("shop=-7", Kind::InvalidParameter, "shop: is a whole number"),
			("buyer=x", Kind::InvalidParameter, "buyer: \"x\" is not an SS58 address"),
			("flag=yes", Kind::InvalidParameter, "flag: "),
			("limit=0", Kind::InvalidParameter, "limit: is a number from 1 to 200"),
			("limit=201", Kind::InvalidParameter, "limit: "),
			("direction=up", Kind::InvalidParameter, "direction: "),
		] {
			let problem = ask(query).await.unwrap_err();
			assert_eq!(problem.kind, kind, "{query}");
			assert!(problem.detail.contains(word), "{query}: {}", problem.detail);
		}
	}
}
