// SPDX-License-Identifier: Apache-2.0

//! One field for anything: a number, an address, a hash, a GTIN, a Digital Link, or words.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	params::Params,
	problem::Problem,
	values::{Account, Gln, Gtin, Hash, Id, ItemKey, Words},
	App,
};
use crate::read::{record::DOMAIN, Bind, Row, Select, Snapshot};

/// How many things of each kind are found by words.
const MOST_BY_WORDS: i64 = 20;

/// What to look for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SearchParams {
	/// A number, an address, a hash, a GTIN, a GLN, a Digital Link or EPC URN, or words.
	#[param(inline)]
	query: Words,
}

/// Something that was found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct Found {
	/// What it is, as `order`.
	pub kind: String,
	/// Which one.
	pub id: String,
	/// What it is called, where that is known.
	pub title: Option<String>,
	/// Where it is.
	pub url: String,
}

/// What was found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Results {
	/// Exact matches first.
	pub items: Vec<Found>,
}

/// One thing that a query may name.
struct Guess {
	kind: &'static str,
	/// The table, and the condition with the value.
	table: &'static str,
	condition: &'static str,
	value: Bind,
	id: String,
	url: String,
}

/// Everything that a text may name exactly.
fn guesses(text: &str) -> Vec<Guess> {
	let mut all = Vec::new();
	let mut add = |kind, table, condition, value: Bind, id: &str, url: String| {
		all.push(Guess { kind, table, condition, value, id: id.to_string(), url });
	};
	if let Ok(Gtin(gtin)) = text.parse() {
		let value = Bind::Text(gtin.clone());
		add("product", "products t", "t.gtin = {}", value.clone(), &gtin, format!("/v1/products/{gtin}"));
		add(
			"listings",
			"listings t",
			"t.product = {}",
			value.clone(),
			&gtin,
			format!("/v1/listings?gtin={gtin}"),
		);
		add("items", "items t", "t.gtin = {}", value, &gtin, format!("/v1/items?gtin={gtin}"));
	}
	if let Ok(Gln(gln)) = text.parse() {
		add("party", "parties t", "t.gln = {}", Bind::Text(gln.clone()), &gln, format!("/v1/parties/{gln}"));
		add(
			"place",
			"places t",
			"t.gln = {}",
			Bind::Text(gln.clone()),
			&gln,
			format!("/v1/parties?gln={gln}"),
		);
	}
	if let Ok(Id(number)) = text.parse() {
		for (kind, table, condition, path) in [
			("order", "orders t", "t.id = {}", "orders"),
			("shop", "shops t", "t.id = {}", "shops"),
			("listing", "listings t", "t.id = {}", "listings"),
			("campaign", "campaigns t", "t.id = {}", "campaigns"),
			("model", "models t", "t.id = {}", "models"),
			("referendum", "referenda t", "t.id = {}", "referenda"),
			("block", "blocks t", "t.height = {}", "blocks"),
		] {
			add(kind, table, condition, Bind::Number(number), text, format!("/v1/{path}/{number}"));
		}
	}
	if let Ok(Account(address)) = text.parse() {
		let of = |path: &str| format!("/v1/{path}/{address}");
		let value = Bind::Text(address.clone());
		add("account", "accounts t", "t.address = {}", value.clone(), &address, of("accounts"));
		add("promoter", "promoters t", "t.address = {}", value.clone(), &address, of("promoters"));
		add("tester", "testers t", "t.address = {}", value.clone(), &address, of("testers"));
		add("party", "parties t", "t.address = {}", value.clone(), &address, of("parties"));
		add("validator", "validators t", "t.address = {}", value.clone(), &address, of("validators"));
		add("shops", "shops t", "t.owner = {}", value, &address, format!("/v1/shops?owner={address}"));
	}
	if let Ok(Hash(hash)) = text.parse() {
		let value = Bind::Text(hash.clone());
		add("block", "blocks t", "t.hash = {}", value.clone(), &hash, format!("/v1/blocks/{hash}"));
		add(
			"transaction",
			"transactions t",
			"t.hash = {}",
			value.clone(),
			&hash,
			format!("/v1/transactions/{hash}"),
		);
		add("trace_event", "trace_events t", "t.id = {}", value, &hash, format!("/v1/trace_events/{hash}"));
	}
	if let Ok(item) = text.parse::<ItemKey>() {
		let path = item.path();
		let link = format!("{DOMAIN}{path}");
		let encoded: String = form_urlencoded::byte_serialize(link.as_bytes()).collect();
		add("item", "items t", "t.item = {}", Bind::Text(path), &link, format!("/v1/items/{encoded}"));
	}
	if let Some((height, index)) = text.split_once('-') {
		if height.parse::<Id>().is_ok() && index.parse::<Id>().is_ok() {
			let value = Bind::Text(text.into());
			add(
				"transaction",
				"transactions t",
				"t.id = {}",
				value,
				text,
				format!("/v1/transactions/{text}"),
			);
		}
	}
	all
}

/// Finds anything.
#[utoipa::path(
	get,
	path = "/v1/search",
	tag = "gateway",
	summary = "Finds anything: by number, address, hash, GTIN, GLN, Digital Link, or words.",
	params(SearchParams),
	responses(
		(status = 200, description = "What was found.", body = Answer<Results>, content_type = "application/json"),
		super::openapi::Refused
	)
)]
pub(super) async fn search(
	State(app): State<App>,
	Params(params): Params<SearchParams>,
) -> Result<Answer<Results>, Problem> {
	let text = params.query.0.trim();
	let mut snapshot = Snapshot::open(&app.store).await?;
	let mut items = Vec::new();
	for guess in guesses(text) {
		let select = Select::from(guess.table).columns("1 AS found").only(guess.condition, guess.value);
		if !snapshot.rows(select.limit(1)).await?.is_empty() {
			items.push(Found { kind: guess.kind.into(), id: guess.id, title: None, url: guess.url });
		}
	}
	// A text without a letter or a digit names nothing, and has no words either.
	let words = Words(text.to_string());
	if text.chars().any(char::is_alphanumeric) {
		let decimals = snapshot.decimals();
		for (kind, path, table) in [
			("listing", "listings", "listings t LEFT JOIN content_texts c ON c.cid = t.metadata"),
			("shop", "shops", "shops t LEFT JOIN content_texts c ON c.cid = t.metadata"),
		] {
			let select = Select::from(table)
				.columns("t.id, c.name AS said_name")
				.by_number("t.id")
				.always("t.gone = 0")
				.about(app.store.dialect, Some(&words))?
				.limit(MOST_BY_WORDS);
			for row in snapshot.rows(select).await? {
				let row = Row::new(&row, &decimals);
				let id = row.number("id")?;
				let title = row.maybe_text("said_name")?;
				items.push(Found {
					kind: kind.into(),
					id: id.to_string(),
					title,
					url: format!("/v1/{path}/{id}"),
				});
			}
		}
	}
	Ok(Answer::new(&snapshot, Results { items }))
}

#[cfg(test)]
mod tests {
	use super::*;

	fn kinds(text: &str) -> Vec<&'static str> {
		guesses(text).into_iter().map(|guess| guess.kind).collect()
	}

	#[test]
	fn should_guess_what_a_text_may_name() {
		assert_eq!(kinds("7").first(), Some(&"order"));
		assert!(kinds("09506000134352").contains(&"product"));
		assert!(kinds("0614141073467").contains(&"party"));
		assert!(kinds("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY").contains(&"account"));
		assert!(kinds("https://id.gs1.org/01/09506000134352/21/A1").contains(&"item"));
		assert_eq!(kinds("7-1"), ["transaction"]);
		assert!(kinds("coffee").is_empty());
		assert!(kinds("09506000134353").iter().all(|kind| *kind != "product"));
	}
}
