// SPDX-License-Identifier: Apache-2.0

//! Statements for people's books: what a shop took and what a promoter earned, by day, exact to the smallest unit.
//!
//! An order counts on the day on which it became final, in UTC. All sums are made here in integers, because amounts have more
//! digits than a database adds up exactly.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

/// The parts of what a shop's orders came to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
	/// Back to the buyer.
	Refund,
	/// To the seller.
	Payout,
	/// To promoters.
	Commission,
	/// To service providers.
	Services,
	/// To the platform.
	Platform,
	/// Into the experience pool.
	Experience,
	/// To the commune.
	Commune,
	/// To somebody else.
	Other,
	/// Fees of what was paid outside the chain, out of a prepaid account. Not a part of the gross sum.
	Prepaid,
	/// What a campaign paid on top. Not a part of the gross sum.
	Campaign,
	/// What a bonus paid on top. Not a part of the gross sum.
	Bonus,
}

impl Part {
	/// The part that a leg is of. `None` for what belongs to no sale: the deposits of a dispute.
	pub fn of(source: &str, role: &str, to_seller: bool) -> Option<Self> {
		Some(match (source, role) {
			("stake", _) => return None,
			("prepaid", _) => Self::Prepaid,
			("campaign", _) => Self::Campaign,
			("bonus", _) => Self::Bonus,
			(_, "buyer") => Self::Refund,
			// A leg that has nobody else to go to is paid to the seller.
			_ if to_seller => Self::Payout,
			(_, "seller") => Self::Payout,
			(_, "promoter") => Self::Commission,
			(_, "service") => Self::Services,
			(_, "platform") => Self::Platform,
			(_, "experience") => Self::Experience,
			(_, "commune") => Self::Commune,
			_ => Self::Other,
		})
	}
}

/// A line of a shop's statement: one day, one way of being paid, one unit. Amounts are decimal numbers of the smallest unit.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct ShopLine {
	/// The day, in UTC.
	#[schema(format = Date)]
	pub day: String,
	/// How it was paid: `chain` (out of the escrow), `fiat` (outside the chain, by order), `till` (receipts at the counter).
	pub source: String,
	/// The asset, or the currency.
	pub unit: String,
	/// How many digits of an amount stand behind the point. Null for a currency.
	pub decimals: Option<u8>,
	/// How many orders, or how many receipts.
	pub count: u64,
	/// What buyers paid. It is the sum of the next eight.
	pub gross: String,
	/// Back to buyers.
	pub refunds: String,
	/// To the seller.
	pub payout: String,
	/// To promoters.
	pub commission: String,
	/// To service providers.
	pub services: String,
	/// To platforms.
	pub platform: String,
	/// Into the experience pool.
	pub experience: String,
	/// To the commune.
	pub commune: String,
	/// To others.
	pub other: String,
	/// Fees out of a prepaid account, for what was paid outside the chain. Besides the gross sum.
	pub prepaid_fees: String,
	/// What campaigns paid promoters. Besides the gross sum.
	pub campaigns: String,
	/// What bonuses paid buyers. Besides the gross sum.
	pub bonuses: String,
}

/// A line of a promoter's statement.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct PromoterLine {
	/// The day, in UTC.
	#[schema(format = Date)]
	pub day: String,
	/// `commission` (out of the escrow), `prepaid` (out of a prepaid account) or `campaign`.
	pub source: String,
	/// The asset.
	pub asset: String,
	/// How many digits of an amount stand behind the point.
	pub decimals: Option<u8>,
	/// For how many orders.
	pub orders: u64,
	/// How much, in the smallest unit.
	pub amount: String,
}

/// Sums by day, way and unit.
type Sums<T> = BTreeMap<(String, String, String), T>;

/// A sum that does not fit 128 bits.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a sum does not fit")]
pub struct TooLarge;

#[derive(Clone, Debug, Default)]
struct ShopSums {
	count: u64,
	last: Option<i64>,
	parts: BTreeMap<u8, u128>,
}

/// The statement of a shop, while it is put together.
#[derive(Debug, Default)]
pub struct ShopStatement {
	sums: Sums<ShopSums>,
}

impl ShopStatement {
	/// Adds an amount. Orders come one after the other, so that each is counted once.
	///
	/// # Errors
	///
	/// [`TooLarge`].
	pub fn add(
		&mut self,
		day: &str,
		source: &str,
		unit: &str,
		part: Part,
		order: i64,
		amount: u128,
	) -> Result<(), TooLarge> {
		let sums = self.sums.entry((day.into(), source.into(), unit.into())).or_default();
		if sums.last != Some(order) {
			sums.last = Some(order);
			sums.count = sums.count.checked_add(1).ok_or(TooLarge)?;
		}
		let sum = sums.parts.entry(part as u8).or_default();
		*sum = sum.checked_add(amount).ok_or(TooLarge)?;
		Ok(())
	}

	/// Adds receipts of a till: how many, what they came to, and what of that was reversed.
	///
	/// # Errors
	///
	/// [`TooLarge`]; also where more was reversed than sold.
	pub fn add_receipts(
		&mut self,
		day: &str,
		unit: &str,
		receipts: u64,
		value: u128,
		reversed: u128,
	) -> Result<(), TooLarge> {
		let sums = self.sums.entry((day.into(), "till".into(), unit.into())).or_default();
		sums.count = sums.count.checked_add(receipts).ok_or(TooLarge)?;
		let kept = value.checked_sub(reversed).ok_or(TooLarge)?;
		for (part, amount) in [(Part::Refund, reversed), (Part::Payout, kept)] {
			let sum = sums.parts.entry(part as u8).or_default();
			*sum = sum.checked_add(amount).ok_or(TooLarge)?;
		}
		Ok(())
	}

	/// Its lines, the first day first.
	///
	/// # Errors
	///
	/// [`TooLarge`].
	pub fn lines(&self, decimals: impl Fn(&str) -> Option<u8>) -> Result<Vec<ShopLine>, TooLarge> {
		self.sums
			.iter()
			.map(|((day, source, unit), sums)| {
				let part = |part: Part| sums.parts.get(&(part as u8)).copied().unwrap_or_default();
				let within = [
					Part::Refund,
					Part::Payout,
					Part::Commission,
					Part::Services,
					Part::Platform,
					Part::Experience,
					Part::Commune,
					Part::Other,
				];
				let gross = within
					.into_iter()
					.try_fold(0_u128, |sum, one| sum.checked_add(part(one)))
					.ok_or(TooLarge)?;
				Ok(ShopLine {
					day: day.clone(),
					source: source.clone(),
					unit: unit.clone(),
					decimals: if source == "chain" { decimals(unit) } else { None },
					count: sums.count,
					gross: gross.to_string(),
					refunds: part(Part::Refund).to_string(),
					payout: part(Part::Payout).to_string(),
					commission: part(Part::Commission).to_string(),
					services: part(Part::Services).to_string(),
					platform: part(Part::Platform).to_string(),
					experience: part(Part::Experience).to_string(),
					commune: part(Part::Commune).to_string(),
					other: part(Part::Other).to_string(),
					prepaid_fees: part(Part::Prepaid).to_string(),
					campaigns: part(Part::Campaign).to_string(),
					bonuses: part(Part::Bonus).to_string(),
				})
			})
			.collect()
	}
}

/// The statement of a promoter, while it is put together.
#[derive(Debug, Default)]
pub struct PromoterStatement {
	sums: Sums<(u64, Option<i64>, u128)>,
}

impl PromoterStatement {
	/// Adds what an order paid. Orders come one after the other, so that each is counted once.
	///
	/// # Errors
	///
	/// [`TooLarge`].
	pub fn add(
		&mut self,
		day: &str,
		source: &str,
		asset: &str,
		order: i64,
		amount: u128,
	) -> Result<(), TooLarge> {
		let (orders, last, sum) = self.sums.entry((day.into(), source.into(), asset.into())).or_default();
		if *last != Some(order) {
			*last = Some(order);
			*orders = orders.checked_add(1).ok_or(TooLarge)?;
		}
		*sum = sum.checked_add(amount).ok_or(TooLarge)?;
		Ok(())
	}

	/// Its lines, the first day first.
	pub fn lines(&self, decimals: impl Fn(&str) -> Option<u8>) -> Vec<PromoterLine> {
		self.sums
			.iter()
			.map(|((day, source, asset), (orders, _, amount))| PromoterLine {
				day: day.clone(),
				source: source.clone(),
				asset: asset.clone(),
				decimals: decimals(asset),
				orders: *orders,
				amount: amount.to_string(),
			})
			.collect()
	}
}

/// Lines as CSV (RFC 4180), with a line of names first. Without lines there are only the names.
///
/// # Errors
///
/// What the writer says; it writes to memory, so there is nothing but a mistake of the program.
pub fn csv<T: Serialize>(names: &[&str], lines: &[T]) -> Result<Vec<u8>, csv::Error> {
	let mut writer = csv::WriterBuilder::new()
		.has_headers(false)
		.terminator(csv::Terminator::CRLF)
		.from_writer(Vec::new());
	writer.write_record(names)?;
	for line in lines {
		writer.serialize(line)?;
	}
	writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// The names of the columns of a shop's statement.
pub const SHOP_COLUMNS: [&str; 17] = [
	"day",
	"source",
	"unit",
	"decimals",
	"count",
	"gross",
	"refunds",
	"payout",
	"commission",
	"services",
	"platform",
	"experience",
	"commune",
	"other",
	"prepaid_fees",
	"campaigns",
	"bonuses",
];

/// The names of the columns of a promoter's statement.
pub const PROMOTER_COLUMNS: [&str; 6] = ["day", "source", "asset", "decimals", "orders", "amount"];

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_sum_by_day_and_unit_and_count_each_order_once() {
		let mut statement = ShopStatement::default();
		for (part, order, amount) in [
			(Part::Payout, 1, 80),
			(Part::Commission, 1, 15),
			(Part::Commune, 1, 5),
			(Part::Refund, 2, 40),
			(Part::Payout, 2, 60),
			(Part::Campaign, 2, 7),
		] {
			statement.add("2026-11-30", "chain", "SOUK", part, order, amount).unwrap();
		}
		statement.add_receipts("2026-11-30", "EUR", 3, 900, 100).unwrap();
		let lines = statement.lines(|_| Some(12)).unwrap();
		assert_eq!(lines.len(), 2);
		let line = &lines[0];
		assert_eq!((line.count, line.gross.as_str(), line.decimals), (2, "200", Some(12)));
		assert_eq!((line.refunds.as_str(), line.payout.as_str()), ("40", "140"));
		assert_eq!((line.commission.as_str(), line.commune.as_str()), ("15", "5"));
		assert_eq!(line.campaigns, "7");
		let till = &lines[1];
		assert_eq!((till.source.as_str(), till.count, till.decimals), ("till", 3, None));
		assert_eq!((till.gross.as_str(), till.refunds.as_str(), till.payout.as_str()), ("900", "100", "800"));
	}

	#[test]
	fn should_refuse_a_sum_that_does_not_fit() {
		let mut statement = ShopStatement::default();
		statement.add("d", "chain", "SOUK", Part::Payout, 1, u128::MAX).unwrap();
		assert_eq!(statement.add("d", "chain", "SOUK", Part::Payout, 2, 1), Err(TooLarge));
		let mut statement = PromoterStatement::default();
		statement.add("d", "commission", "SOUK", 1, u128::MAX).unwrap();
		assert_eq!(statement.add("d", "commission", "SOUK", 1, 1), Err(TooLarge));
		assert!(ShopStatement::default().add_receipts("d", "EUR", 1, 1, 2).is_err());
	}

	#[test]
	fn should_pay_legs_without_another_payee_to_the_seller() {
		assert_eq!(Part::of("waterfall", "platform", true), Some(Part::Payout));
		assert_eq!(Part::of("waterfall", "platform", false), Some(Part::Platform));
		assert_eq!(Part::of("waterfall", "buyer", false), Some(Part::Refund));
		assert_eq!(Part::of("stake", "back", true), None);
		assert_eq!(Part::of("waterfall", "forfeited", false), Some(Part::Other));
	}

	#[test]
	fn should_name_the_columns_as_the_fields_are_named() {
		let mut statement = ShopStatement::default();
		statement.add("2026-11-30", "chain", "SOUK", Part::Payout, 1, 80).unwrap();
		let lines = statement.lines(|_| Some(12)).unwrap();
		let fields = serde_json::to_value(&lines[0]).unwrap();
		let names: Vec<&String> = fields.as_object().unwrap().keys().collect();
		assert_eq!(names, SHOP_COLUMNS);
		let text = String::from_utf8(csv(&SHOP_COLUMNS, &lines).unwrap()).unwrap();
		let rows: Vec<&str> = text.split("\r\n").collect();
		assert_eq!(rows[0], SHOP_COLUMNS.join(","));
		assert_eq!(rows[1], "2026-11-30,chain,SOUK,12,1,80,0,80,0,0,0,0,0,0,0,0,0");
		assert_eq!(
			csv::<ShopLine>(&SHOP_COLUMNS, &[]).unwrap(),
			format!("{}\r\n", SHOP_COLUMNS.join(",")).as_bytes()
		);
	}
}
