// SPDX-License-Identifier: Apache-2.0

//! Statements for people's books: what a shop took and what a promoter earned, by day, exact to the smallest unit.
//!
//! An order counts on the day on which it became final, in UTC. All sums are made here in integers, because amounts have more
//! digits than a database adds up exactly.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::store::{
	days::{Addition, PROMOTER_DAYS, SHOP_DAYS},
	tables::Cell,
};

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
	/// The columns that the rows have of them, in the order of the parts.
	pub const COLUMNS: [&'static str; 11] = [
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

	/// The part that a leg is of. `None` for what belongs to no sale: the deposits of a dispute. What campaigns and bonuses pay is no
	/// leg: it has rows of its own.
	pub fn of(source: &str, role: &str, to_seller: bool) -> Option<Self> {
		Some(match (source, role) {
			("stake" | "campaign" | "bonus", _) => return None,
			("prepaid", _) => Self::Prepaid,
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

/// The parts of a sum, in the order of [`Part::COLUMNS`].
pub type Parts = [u128; Part::COLUMNS.len()];

/// A day, in milliseconds.
pub const DAY: i64 = 86_400_000;

/// The day of a moment: days since 1970, in UTC.
pub fn day_of(millis: i64) -> i64 {
	millis.div_euclid(DAY)
}

/// What one order adds to the statements of its shop and of promoters, on one day. A sum that does not fit stays at the largest number.
#[derive(Clone, Debug, Default)]
pub struct OrderSums {
	/// By source and unit.
	shop: BTreeMap<(&'static str, String), Parts>,
	/// By promoter, source and asset.
	promoters: BTreeMap<(String, &'static str, String), u128>,
}

impl OrderSums {
	fn shop_gets(&mut self, source: &'static str, unit: &str, part: Part, amount: u128) {
		let parts = self.shop.entry((source, unit.to_owned())).or_default();
		if let Some(sum) = parts.get_mut(part as usize) {
			*sum = sum.saturating_add(amount);
		}
	}

	fn promoter_gets(&mut self, promoter: &str, source: &'static str, asset: &str, amount: u128) {
		let sum = self.promoters.entry((promoter.to_owned(), source, asset.to_owned())).or_default();
		*sum = sum.saturating_add(amount);
	}

	/// Adds a leg, by the columns of its row.
	pub fn leg(
		&mut self,
		source: &str,
		role: &str,
		payee: Option<&str>,
		seller: Option<&str>,
		asset: &str,
		amount: u128,
	) {
		let to_seller = payee.is_some() && payee == seller;
		let Some(part) = Part::of(source, role, to_seller) else { return };
		self.shop_gets("chain", asset, part, amount);
		if let Some(promoter) = payee.filter(|_| role == "promoter") {
			let source = if part == Part::Prepaid { "prepaid" } else { "commission" };
			self.promoter_gets(promoter, source, asset, amount);
		}
	}

	/// Adds what a campaign paid a promoter, or a bonus paid the buyer.
	pub fn reward(&mut self, kind: &str, payee: &str, asset: &str, amount: u128) {
		match kind {
			"campaign" => {
				self.shop_gets("chain", asset, Part::Campaign, amount);
				self.promoter_gets(payee, "campaign", asset, amount);
			},
			_ => self.shop_gets("chain", asset, Part::Bonus, amount),
		}
	}

	/// Adds what was paid outside the chain, where the order was kept.
	pub fn fiat(&mut self, state: &str, currency: &str, paid: u128, back: u128) {
		if ["completed", "returned", "ruled"].contains(&state) {
			self.shop_gets("fiat", currency, Part::Payout, paid.saturating_sub(back));
			self.shop_gets("fiat", currency, Part::Refund, back);
		}
	}

	/// What a shop's statement gets of it: source, unit and parts.
	pub fn lines(&self) -> impl Iterator<Item = (&str, &str, &Parts)> {
		self.shop.iter().map(|((source, unit), parts)| (*source, unit.as_str(), parts))
	}

	/// What promoters' statements get of it: promoter, source, asset and amount.
	pub fn earned(&self) -> impl Iterator<Item = (&str, &str, &str, u128)> {
		self.promoters
			.iter()
			.map(|((promoter, source, asset), amount)| (promoter.as_str(), *source, asset.as_str(), *amount))
	}

	/// What it adds to the rows of a day. `shop` is the shop of the order.
	pub fn additions(&self, shop: i64, day: i64) -> Vec<Addition> {
		let number = |number: i64| Cell::Int(Some(number));
		let of_shop = self.lines().map(|(source, unit, parts)| Addition {
			table: &SHOP_DAYS,
			key: vec![number(shop), number(day), source.into(), unit.into()],
			sums: parts.to_vec(),
		});
		let of_promoters = self.earned().map(|(promoter, source, asset, amount)| Addition {
			table: &PROMOTER_DAYS,
			key: vec![promoter.into(), number(day), source.into(), asset.into()],
			sums: vec![amount],
		});
		of_shop.chain(of_promoters).collect()
	}
}

/// Sums by day, way and unit.
type Sums<T> = BTreeMap<(String, String, String), T>;

/// A sum that does not fit.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a sum does not fit")]
pub struct TooLarge;

/// A sum, unless it is the largest number, which stands for one that does not fit.
fn fits(sum: u128) -> Result<u128, TooLarge> {
	if sum == u128::MAX {
		return Err(TooLarge);
	}
	Ok(sum)
}

/// The statement of a shop, while it is put together.
#[derive(Debug, Default)]
pub struct ShopStatement {
	sums: Sums<(u64, Parts)>,
}

impl ShopStatement {
	/// Adds what orders came to. No order is added twice.
	///
	/// # Errors
	///
	/// [`TooLarge`].
	pub fn add(
		&mut self,
		day: &str,
		source: &str,
		unit: &str,
		orders: u64,
		parts: &Parts,
	) -> Result<(), TooLarge> {
		let (count, sums) = self.sums.entry((day.into(), source.into(), unit.into())).or_default();
		*count = count.checked_add(orders).ok_or(TooLarge)?;
		for (sum, more) in sums.iter_mut().zip(parts) {
			*sum = sum.checked_add(fits(*more)?).ok_or(TooLarge)?;
		}
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
		let mut parts = Parts::default();
		for (part, amount) in
			[(Part::Refund, reversed), (Part::Payout, value.checked_sub(reversed).ok_or(TooLarge)?)]
		{
			if let Some(sum) = parts.get_mut(part as usize) {
				*sum = amount;
			}
		}
		self.add(day, "till", unit, receipts, &parts)
	}

	/// Its lines, the first day first.
	///
	/// # Errors
	///
	/// [`TooLarge`].
	pub fn lines(&self, decimals: impl Fn(&str) -> Option<u8>) -> Result<Vec<ShopLine>, TooLarge> {
		self.sums
			.iter()
			.map(|((day, source, unit), (count, sums))| {
				let part = |part: Part| sums.get(part as usize).copied().unwrap_or_default();
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
					count: *count,
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
	sums: Sums<(u64, u128)>,
}

impl PromoterStatement {
	/// Adds what orders paid. No order is added twice.
	///
	/// # Errors
	///
	/// [`TooLarge`].
	pub fn add(
		&mut self,
		day: &str,
		source: &str,
		asset: &str,
		orders: u64,
		amount: u128,
	) -> Result<(), TooLarge> {
		let (count, sum) = self.sums.entry((day.into(), source.into(), asset.into())).or_default();
		*count = count.checked_add(orders).ok_or(TooLarge)?;
		*sum = sum.checked_add(fits(amount)?).ok_or(TooLarge)?;
		Ok(())
	}

	/// Its lines, the first day first.
	pub fn lines(&self, decimals: impl Fn(&str) -> Option<u8>) -> Vec<PromoterLine> {
		self.sums
			.iter()
			.map(|((day, source, asset), (orders, amount))| PromoterLine {
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

	/// The legs of an order: source, role, payee, amount in SOUK.
	fn order(legs: &[(&str, &str, Option<&str>, u128)]) -> OrderSums {
		let mut sums = OrderSums::default();
		for (source, role, payee, amount) in legs {
			sums.leg(source, role, *payee, Some("seller"), "SOUK", *amount);
		}
		sums
	}

	#[test]
	fn should_sum_by_day_and_unit_and_count_each_order_once() {
		let one = order(&[
			("waterfall", "seller", Some("seller"), 80),
			("waterfall", "promoter", Some("ann"), 15),
			("waterfall", "commune", None, 5),
		]);
		let mut other = order(&[
			("waterfall", "buyer", Some("buyer"), 40),
			("waterfall", "platform", Some("seller"), 10),
			("waterfall", "seller", Some("seller"), 50),
			("stake", "back", Some("seller"), 1_000),
		]);
		other.reward("campaign", "ann", "SOUK", 7);
		other.reward("bonus", "buyer", "SOUK", 3);
		let mut statement = ShopStatement::default();
		for sums in [&one, &other] {
			for (source, unit, parts) in sums.lines() {
				statement.add("2026-11-30", source, unit, 1, parts).unwrap();
			}
		}
		statement.add_receipts("2026-11-30", "EUR", 3, 900, 100).unwrap();
		let lines = statement.lines(|_| Some(12)).unwrap();
		assert_eq!(lines.len(), 2);
		let line = &lines[0];
		assert_eq!((line.count, line.gross.as_str(), line.decimals), (2, "200", Some(12)));
		assert_eq!((line.refunds.as_str(), line.payout.as_str()), ("40", "140"));
		assert_eq!((line.commission.as_str(), line.commune.as_str()), ("15", "5"));
		assert_eq!((line.campaigns.as_str(), line.bonuses.as_str()), ("7", "3"));
		let till = &lines[1];
		assert_eq!((till.source.as_str(), till.count, till.decimals), ("till", 3, None));
		assert_eq!((till.gross.as_str(), till.refunds.as_str(), till.payout.as_str()), ("900", "100", "800"));
		// Ann's: a commission for one order, a campaign's pay for the other.
		let earned = |sums: &OrderSums| -> Vec<(String, String, u128)> {
			sums.earned().map(|(who, source, _, amount)| (who.into(), source.into(), amount)).collect()
		};
		assert_eq!(earned(&one), [("ann".to_owned(), "commission".to_owned(), 15)]);
		assert_eq!(earned(&other), [("ann".to_owned(), "campaign".to_owned(), 7)]);
	}

	#[test]
	fn should_add_to_the_rows_of_a_day_what_an_order_adds_to_statements() {
		let mut sums = order(&[("prepaid", "promoter", Some("ann"), 4), ("prepaid", "commune", None, 1)]);
		sums.fiat("completed", "EUR", 900, 100);
		let mut refused = OrderSums::default();
		refused.fiat("cancelled", "EUR", 900, 900);
		assert!(refused.additions(7, 3).is_empty());
		let place = |name: &str| Part::COLUMNS.iter().position(|column| *column == name).unwrap();
		let parts = |all: &[(&str, u128)]| {
			let mut parts = Parts::default();
			for (name, amount) in all {
				parts[place(name)] = *amount;
			}
			parts.to_vec()
		};
		let key = |source: &str, unit: &str| {
			vec![Cell::Int(Some(7)), Cell::Int(Some(3)), source.into(), unit.into()]
		};
		assert_eq!(
			sums.additions(7, 3),
			[
				Addition {
					table: &SHOP_DAYS,
					key: key("chain", "SOUK"),
					sums: parts(&[("prepaid_fees", 5)])
				},
				Addition {
					table: &SHOP_DAYS,
					key: key("fiat", "EUR"),
					sums: parts(&[("payout", 800), ("refunds", 100)])
				},
				Addition {
					table: &PROMOTER_DAYS,
					key: vec!["ann".into(), Cell::Int(Some(3)), "prepaid".into(), "SOUK".into()],
					sums: vec![4]
				},
			]
		);
		assert_eq!((day_of(-1), day_of(0), day_of(DAY - 1), day_of(DAY)), (-1, 0, 0, 1));
	}

	#[test]
	fn should_refuse_a_sum_that_does_not_fit() {
		let mut parts = Parts::default();
		parts[Part::Payout as usize] = u128::MAX - 1;
		let mut statement = ShopStatement::default();
		statement.add("d", "chain", "SOUK", 1, &parts).unwrap();
		assert_eq!(statement.add("d", "chain", "SOUK", 1, &parts), Err(TooLarge));
		parts[Part::Payout as usize] = u128::MAX;
		assert_eq!(ShopStatement::default().add("d", "chain", "SOUK", 1, &parts), Err(TooLarge));
		let mut statement = PromoterStatement::default();
		statement.add("d", "commission", "SOUK", 1, u128::MAX - 1).unwrap();
		assert_eq!(statement.add("d", "commission", "SOUK", 1, 2), Err(TooLarge));
		assert!(ShopStatement::default().add_receipts("d", "EUR", 1, 1, 2).is_err());
		// What is added up in the rows stays at the largest number.
		let sums = order(&[("waterfall", "seller", None, u128::MAX), ("waterfall", "seller", None, 1)]);
		assert_eq!(sums.lines().next().unwrap().2[Part::Payout as usize], u128::MAX);
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
		let mut parts = Parts::default();
		parts[Part::Payout as usize] = 80;
		statement.add("2026-11-30", "chain", "SOUK", 1, &parts).unwrap();
		let lines = statement.lines(|_| Some(12)).unwrap();
		let fields = serde_json::to_value(&lines[0]).unwrap();
		let names: Vec<&String> = fields.as_object().unwrap().keys().collect();
		assert_eq!(names, SHOP_COLUMNS);
		assert_eq!(SHOP_COLUMNS[6..], Part::COLUMNS);
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
