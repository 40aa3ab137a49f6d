// SPDX-License-Identifier: Apache-2.0

//! Statements of shops and promoters, as JSON or CSV.

use std::{collections::BTreeMap, ops::Range};

use axum::{
	extract::State,
	http::{header, HeaderMap, HeaderValue},
	response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::{self, Answer},
	guard::weight,
	params::{Key, Params},
	problem::{Kind, Problem},
	shops::must_have_shop,
	values::{day, moment, Account, Id, Moment},
	App,
};
use crate::{
	read::{Row, Select, Snapshot},
	statement::{
		csv, day_of, OrderSums, Part, Parts, PromoterLine, PromoterStatement, ShopLine, ShopStatement, DAY,
		PROMOTER_COLUMNS, SHOP_COLUMNS,
	},
};

/// The most days of a statement.
const MOST_DAYS: i64 = 366;
/// The days of a statement where the client does not say.
const USUAL_DAYS: i64 = 31;

/// How a statement is written.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
	/// JSON.
	Json,
	/// Comma-separated values, for spreadsheets.
	Csv,
}

/// Which days, and how.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct StatementParams {
	/// The first moment: 31 days before the last one where it is not there.
	#[param(inline)]
	from: Option<Moment>,
	/// The first moment that is not in it any more: midnight after the newest block where it is not there. At most 366 days
	/// after the first one.
	#[param(inline)]
	to: Option<Moment>,
	/// `json` or `csv`. Without it `Accept` decides.
	#[param(inline)]
	format: Option<Format>,
}

/// The span of a statement.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Span {
	from: i64,
	to: i64,
}

impl Span {
	/// The whole days of it, as days since 1970, and what is left of it before and after them.
	fn parts(self) -> (Range<i64>, Vec<Span>) {
		let last = day_of(self.to);
		let first = day_of(self.from.saturating_add(DAY).saturating_sub(1));
		if first >= last {
			// At most the end of one day and the beginning of the next.
			return (first..first, vec![self]);
		}
		let (begin, end) = (first.saturating_mul(DAY), last.saturating_mul(DAY));
		let rest = [Span { from: self.from, to: begin }, Span { from: end, to: self.to }];
		(first..last, rest.into_iter().filter(|span| span.from < span.to).collect())
	}
}

impl StatementParams {
	/// The span, where the newest block is of this moment.
	fn span(&self, now: i64) -> Result<Span, Problem> {
		let midnight = now.div_euclid(DAY).saturating_add(1).saturating_mul(DAY);
		let to = self.to.as_ref().map_or(midnight, |to| to.0);
		let from =
			self.from.as_ref().map_or(to.saturating_sub(USUAL_DAYS.saturating_mul(DAY)), |from| from.0);
		let length = to.saturating_sub(from);
		if length <= 0 {
			return Err(Problem::parameter("from", "is before to"));
		}
		if length > MOST_DAYS.saturating_mul(DAY) {
			return Err(Problem::parameter("to", format!("is at most {MOST_DAYS} days after from")));
		}
		Ok(Span { from, to })
	}

	fn wants_csv(&self, headers: &HeaderMap) -> bool {
		match self.format {
			Some(format) => format == Format::Csv,
			None => {
				let accept =
					headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
				weight(accept, "text/csv") > weight(accept, "application/json")
			},
		}
	}
}

/// A shop's statement.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ShopAccount {
	/// The shop.
	pub shop: i64,
	/// The first moment (RFC 3339).
	pub from: String,
	/// The first moment that is not in it (RFC 3339).
	pub to: String,
	/// One line for each day, way of being paid and unit. Days on which nothing became final have none.
	pub lines: Vec<ShopLine>,
}

/// A promoter's statement.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PromoterAccount {
	/// The promoter.
	pub promoter: String,
	/// The first moment (RFC 3339).
	pub from: String,
	/// The first moment that is not in it (RFC 3339).
	pub to: String,
	/// One line for each day, source and asset.
	pub lines: Vec<PromoterLine>,
}

fn sum(text: &str) -> Result<u128, Problem> {
	text.parse().map_err(|_| {
		tracing::error!(text, "an amount is no number");
		Problem::new(Kind::Internal, "the gateway could not read its own rows; its log says more")
	})
}

fn too_large(_: crate::statement::TooLarge) -> Problem {
	Problem::new(Kind::Internal, "a sum of the statement does not fit 128 bits")
}

/// When the newest block was, in milliseconds.
async fn now(snapshot: &mut Snapshot) -> Result<i64, Problem> {
	let decimals = snapshot.decimals();
	let rows = snapshot.rows(Select::from("head t")).await?;
	rows.first().map_or(Ok(0), |row| Row::new(row, &decimals).number("time"))
}

/// What orders add to statements, by order and day.
type Orders = BTreeMap<(i64, i64), OrderSums>;

fn add_leg(orders: &mut Orders, row: &Row<'_>, seller: Option<&str>) -> Result<(), Problem> {
	let (source, role, payee) = (row.text("source")?, row.text("role")?, row.maybe_text("payee")?);
	let sums = orders.entry((row.number("order_id")?, day_of(row.number("time")?))).or_default();
	sums.leg(&source, &role, payee.as_deref(), seller, &row.text("asset")?, sum(&row.text("amount")?)?);
	Ok(())
}

fn add_reward(orders: &mut Orders, row: &Row<'_>) -> Result<(), Problem> {
	let sums = orders.entry((row.number("order_id")?, day_of(row.number("time")?))).or_default();
	let paid = sum(&row.text("amount")?)?;
	sums.reward(&row.text("kind")?, &row.text("payee")?, &row.text("asset")?, paid);
	Ok(())
}

/// The orders of a shop that became final in less than two days, from their own rows.
async fn orders_of_shop(snapshot: &mut Snapshot, shop: Id, span: Span) -> Result<Orders, Problem> {
	let mut orders = Orders::new();
	let settled = |from: &'static str, columns: &'static str| {
		Select::from(from)
			.columns(columns)
			.only("o.shop = {}", shop)
			.only("o.settled >= {}", span.from)
			.only("o.settled < {}", span.to)
			.by_number("o.settled")
			.by_number("o.id")
			.oldest_first()
	};
	let legs = settled(
		"orders o CROSS JOIN order_legs t",
		"t.order_id, t.source, t.role, t.payee, t.asset, t.amount, t.time, o.seller",
	);
	snapshot
		.each(legs.always("t.order_id = o.id"), |row| {
			add_leg(&mut orders, row, row.maybe_text("seller")?.as_deref())
		})
		.await?;
	let rewards = settled(
		"orders o CROSS JOIN rewards_paid t",
		"t.order_id, t.kind, t.payee, t.asset, t.amount, t.time",
	);
	snapshot.each(rewards.always("t.order_id = o.id"), |row| add_reward(&mut orders, row)).await?;
	let fiat =
		settled("orders o", "o.id, o.settled, o.state, o.fiat_currency, o.fiat_minor, o.fiat_refunded");
	snapshot
		.each(fiat.always("o.fiat_minor IS NOT NULL"), |row| {
			let (paid, back) = (sum(&row.text("fiat_minor")?)?, sum(&row.text("fiat_refunded")?)?);
			let sums = orders.entry((row.number("id")?, day_of(row.number("settled")?))).or_default();
			sums.fiat(&row.text("state")?, &row.text("fiat_currency")?, paid, back);
			Ok(())
		})
		.await?;
	Ok(orders)
}

/// What orders paid a promoter in less than two days, from their own rows.
async fn orders_of_promoter(
	snapshot: &mut Snapshot,
	promoter: &Account,
	span: Span,
) -> Result<Orders, Problem> {
	let mut orders = Orders::new();
	let legs = Select::from("order_legs t")
		.columns("t.order_id, t.source, t.role, t.payee, t.asset, t.amount, t.time")
		.only("t.payee = {}", promoter.clone())
		.only("t.time >= {}", span.from)
		.only("t.time < {}", span.to)
		.always("t.role = 'promoter'")
		.by_number("t.time")
		.by_number("t.order_id")
		.by_number("t.leg")
		.oldest_first();
	snapshot.each(legs, |row| add_leg(&mut orders, row, None)).await?;
	let rewards = Select::from("rewards_paid t")
		.columns("t.order_id, t.kind, t.payee, t.asset, t.amount, t.time")
		.only("t.payee = {}", promoter.clone())
		.since("t.height", Some(span.from))
		.before("t.height", Some(span.to))
		.rather("t.kind", Some("campaign"))
		.by_number("t.height")
		.by_number("t.idx")
		.oldest_first();
	snapshot.each(rewards, |row| add_reward(&mut orders, row)).await?;
	Ok(orders)
}

/// The statement of a shop.
#[utoipa::path(
	get,
	path = "/v1/shops/{id}/statement",
	tag = "shops",
	summary = "A shop's payouts, fees and refunds by day, as JSON or CSV.",
	description = "An order counts on the day (UTC) on which it became final. What is paid outside the chain counts where the order \
		was kept, by what its parties say. Receipts count on the day on which the till posted them. Deposits of disputes are no \
		part of it.",
	params(("id" = inline(Id), Path, description = "The shop."), StatementParams),
	responses(
		(status = 200, description = "It.", content(
			(Answer<ShopAccount> = "application/json"),
			(String = "text/csv"),
		)),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn shop_statement(
	State(app): State<App>,
	headers: HeaderMap,
	Key(shop): Key<Id>,
	Params(wanted): Params<StatementParams>,
) -> Result<Response, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	must_have_shop(&mut snapshot, shop).await?;
	let span = wanted.span(now(&mut snapshot).await?)?;
	let mut statement = ShopStatement::default();
	let (days, rest) = span.parts();
	let lines = Select::from("shop_days t")
		.only("t.shop = {}", shop)
		.only("t.day >= {}", days.start)
		.only("t.day < {}", days.end)
		.by_number("t.day")
		.by_text("t.source")
		.by_text("t.unit")
		.oldest_first();
	snapshot
		.each(lines, |row| {
			let mut parts = Parts::default();
			for (part, column) in parts.iter_mut().zip(Part::COLUMNS) {
				*part = sum(&row.text(column)?)?;
			}
			let day = day(row.number("day")?.saturating_mul(DAY));
			let orders = u64::try_from(row.number("orders")?).unwrap_or_default();
			statement.add(&day, &row.text("source")?, &row.text("unit")?, orders, &parts).map_err(too_large)
		})
		.await?;
	for span in rest {
		for ((_, number), sums) in orders_of_shop(&mut snapshot, shop, span).await? {
			let day = day(number.saturating_mul(DAY));
			for (source, unit, parts) in sums.lines() {
				statement.add(&day, source, unit, 1, parts).map_err(too_large)?;
			}
		}
	}

	let receipts = Select::from("receipt_batches t JOIN receipt_books k ON k.shop = t.shop")
		.columns("t.receipts, t.value, t.reversed_value, t.time, k.currency")
		.only("t.shop = {}", shop)
		.only("t.time >= {}", span.from)
		.only("t.time < {}", span.to)
		.by_number("t.time")
		.oldest_first();
	snapshot
		.each(receipts, |row| {
			let many = u64::try_from(row.number("receipts")?).unwrap_or_default();
			let (value, back) = (sum(&row.text("value")?)?, sum(&row.text("reversed_value")?)?);
			let day = day(row.number("time")?);
			statement.add_receipts(&day, &row.text("currency")?, many, value, back).map_err(too_large)
		})
		.await?;

	let decimals = snapshot.decimals();
	let lines = statement.lines(|unit| decimals.get(unit).copied()).map_err(too_large)?;
	if wanted.wants_csv(&headers) {
		let name = format!("shop-{}", shop.0);
		return as_csv(&snapshot, csv(&SHOP_COLUMNS, &lines), &name, span);
	}
	let what = ShopAccount { shop: shop.0, from: moment(span.from), to: moment(span.to), lines };
	Ok(Answer::new(&snapshot, what).into_response())
}

/// The statement of a promoter.
#[utoipa::path(
	get,
	path = "/v1/promoters/{account}/statement",
	tag = "promotion",
	summary = "What a promoter earned by day, as JSON or CSV.",
	params(("account" = inline(Account), Path, description = "The promoter."), StatementParams),
	responses(
		(status = 200, description = "It.", content(
			(Answer<PromoterAccount> = "application/json"),
			(String = "text/csv"),
		)),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn promoter_statement(
	State(app): State<App>,
	headers: HeaderMap,
	Key(promoter): Key<Account>,
	Params(wanted): Params<StatementParams>,
) -> Result<Response, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let known = Select::from("order_promoters t").only("t.promoter = {}", promoter.clone()).limit(1);
	if snapshot.rows(known).await?.is_empty() {
		return Err(Problem::not_found(format!("promoter {}", promoter.0)));
	}
	let span = wanted.span(now(&mut snapshot).await?)?;
	let mut statement = PromoterStatement::default();
	let (days, rest) = span.parts();
	let lines = Select::from("promoter_days t")
		.only("t.promoter = {}", promoter.clone())
		.only("t.day >= {}", days.start)
		.only("t.day < {}", days.end)
		.by_number("t.day")
		.by_text("t.source")
		.by_text("t.asset")
		.oldest_first();
	snapshot
		.each(lines, |row| {
			let day = day(row.number("day")?.saturating_mul(DAY));
			let orders = u64::try_from(row.number("orders")?).unwrap_or_default();
			let amount = sum(&row.text("amount")?)?;
			statement.add(&day, &row.text("source")?, &row.text("asset")?, orders, amount).map_err(too_large)
		})
		.await?;
	for span in rest {
		for ((_, number), sums) in orders_of_promoter(&mut snapshot, &promoter, span).await? {
			let day = day(number.saturating_mul(DAY));
			for (_, source, asset, amount) in sums.earned() {
				statement.add(&day, source, asset, 1, amount).map_err(too_large)?;
			}
		}
	}
	let decimals = snapshot.decimals();
	let lines = statement.lines(|asset| decimals.get(asset).copied());
	if wanted.wants_csv(&headers) {
		let name = format!("promoter-{}", promoter.0);
		return as_csv(&snapshot, csv(&PROMOTER_COLUMNS, &lines), &name, span);
	}
	let what = PromoterAccount { promoter: promoter.0, from: moment(span.from), to: moment(span.to), lines };
	Ok(Answer::new(&snapshot, what).into_response())
}

fn as_csv(
	snapshot: &Snapshot,
	body: Result<Vec<u8>, ::csv::Error>,
	name: &str,
	span: Span,
) -> Result<Response, Problem> {
	let body = body.map_err(|error| {
		tracing::error!(%error, "a statement could not be written");
		Problem::new(Kind::Internal, "the statement could not be written; the gateway's log says more")
	})?;
	let file = format!("{name}-{}-{}.csv", day(span.from), day(span.to.saturating_sub(1)));
	let mut headers = HeaderMap::new();
	answer::head(&mut headers, snapshot.at(), &body);
	headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
	if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{file}\"")) {
		headers.insert(header::CONTENT_DISPOSITION, value);
	}
	Ok((headers, body).into_response())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_take_whole_days_up_to_the_newest_block() {
		let span = StatementParams::default().span(DAY * 100 + 5).unwrap();
		assert_eq!((span.from, span.to), (DAY * 70, DAY * 101));
		let of = |from: i64, to: i64| {
			StatementParams { from: Some(Moment(from)), to: Some(Moment(to)), format: None }.span(0)
		};
		assert!(of(0, DAY * 366).is_ok());
		assert!(of(0, DAY * 366 + 1).unwrap_err().detail.contains("366 days"));
		assert!(of(5, 5).unwrap_err().detail.contains("is before to"));
	}

	#[test]
	fn should_part_a_span_into_whole_days_and_what_is_left() {
		let parts = |from: i64, to: i64| {
			let (days, rest) = Span { from, to }.parts();
			((days.start, days.end), rest.iter().map(|span| (span.from, span.to)).collect::<Vec<_>>())
		};
		assert_eq!(parts(DAY, 3 * DAY), ((1, 3), vec![]));
		assert_eq!(parts(DAY - 5, 3 * DAY), ((1, 3), vec![(DAY - 5, DAY)]));
		assert_eq!(parts(DAY, 3 * DAY + 5), ((1, 3), vec![(3 * DAY, 3 * DAY + 5)]));
		assert_eq!(
			parts(DAY + 1, 3 * DAY - 1),
			((2, 2), vec![(DAY + 1, 3 * DAY - 1)]),
			"no whole day: the end of one and the beginning of the next"
		);
		assert_eq!(parts(5, 6).1, vec![(5, 6)]);
		assert_eq!(parts(-DAY - 1, 0), ((-1, 0), vec![(-DAY - 1, -DAY)]));
	}
}
