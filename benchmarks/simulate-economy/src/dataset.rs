// SPDX-License-Identifier: Apache-2.0

//! The honest trade: CDNOW_master.txt, real purchases of an online CD shop. `scripts/dataset-cdnow.sh` provides the file.

use souk_math::{economy::TOKEN, Balance};
use std::{fs, path::Path};

/// The rule of the replay: one US cent is 10^10 base units, so one US dollar is one SOUK.
pub const PER_CENT: Balance = TOKEN / 100;

/// One recorded purchase that cost something.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Purchase {
	/// The number of the customer, as recorded.
	pub customer: u32,
	/// The number of the day, counted from the first day of the file.
	pub day: u32,
	/// The amount paid, in base units of SOUK.
	pub value: Balance,
}

/// Read the file.
///
/// # Errors
///
/// Says what is wrong with the file, and where.
pub fn read(path: &Path) -> Result<Vec<Purchase>, String> {
	let bytes = fs::read(path).map_err(|error| {
		format!(
			"cannot read the sales data {}: {error}; scripts/dataset-cdnow.sh provides it",
			path.display()
		)
	})?;
	parse(&String::from_utf8_lossy(&bytes)).map_err(|error| format!("{}: {error}", path.display()))
}

/// Parse the columns: customer, YYYYMMDD, quantity, US dollars; the first line is a heading. Purchases that cost nothing
/// are left out, as the replay leaves them out.
///
/// # Errors
///
/// Says which row is not a purchase, or that there is none.
pub fn parse(text: &str) -> Result<Vec<Purchase>, String> {
	let mut purchases = Vec::new();
	for (row, line) in text.lines().enumerate().skip(1) {
		if line.trim().is_empty() {
			continue;
		}
		let purchase =
			purchase(line).ok_or_else(|| format!("row {row} is not a purchase: '{}'", line.trim()))?;
		if purchase.value > 0 {
			purchases.push(purchase);
		}
	}
	let first = purchases.iter().map(|purchase| purchase.day).min().ok_or("it has no purchase")?;
	for purchase in &mut purchases {
		purchase.day -= first;
	}
	Ok(purchases)
}

fn purchase(line: &str) -> Option<Purchase> {
	let mut columns = line.split_whitespace();
	let customer = columns.next()?.parse().ok()?;
	let day = day_number(columns.next()?)?;
	let _quantity: u32 = columns.next()?.parse().ok()?;
	let (dollars, cents) = columns.next()?.split_once('.')?;
	if cents.len() != 2 || columns.next().is_some() {
		return None;
	}
	let cents = dollars.parse::<Balance>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)?;
	Some(Purchase { customer, day, value: cents.checked_mul(PER_CENT)? })
}

/// The number of a day YYYYMMDD of the years 1900 to 2099, where all but every fourth year have 365 days (1900 is before any
/// purchase).
fn day_number(text: &str) -> Option<u32> {
	const BEFORE: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
	if text.len() != 8 {
		return None;
	}
	let date: u32 = text.parse().ok()?;
	let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
	if !(1900..2100).contains(&year) || !(1..=31).contains(&day) {
		return None;
	}
	let before = BEFORE.get(month.checked_sub(1)? as usize)?;
	let years = year - 1900;
	let leap = u32::from(year % 4 == 0 && month > 2);
	Some(years * 365 + years.saturating_sub(1) / 4 + before + leap + day)
}

#[cfg(test)]
mod tests {
	use super::*;

	const HEADING: &str = " customer_id  date number_of_cds  dollar_value\n";

	#[test]
	fn should_read_customers_days_and_cents() {
		let text = format!(
			"{HEADING} 00001 19970101  1   11.77\n 00004 19970301  2   0.00\n 00002 19980101  5   77.00\r\n"
		);
		let value = |cents| cents * PER_CENT;
		assert_eq!(
			parse(&text).unwrap(),
			[
				Purchase { customer: 1, day: 0, value: value(1_177) },
				Purchase { customer: 2, day: 365, value: value(7_700) },
			]
		);
		assert_eq!(day_number("20000301").unwrap() - day_number("20000228").unwrap(), 2);
		assert_eq!(day_number("19970301").unwrap() - day_number("19970228").unwrap(), 1);
	}

	#[test]
	fn should_name_the_row_when_it_is_not_a_purchase() {
		for row in [
			"1 19970101 1",
			"1 19971301 1 2.00",
			"1 19970101 1 2.0",
			"x 19970101 1 2.00",
			"1 19970101 1 2.00 3",
		] {
			let error = parse(&format!("{HEADING}1 19970101 1 2.00\n{row}\n")).unwrap_err();
			assert!(error.starts_with("row 2 is not a purchase"), "{error}");
		}
		assert_eq!(parse(HEADING).unwrap_err(), "it has no purchase");
		assert!(read(Path::new("/nowhere/CDNOW")).unwrap_err().contains("scripts/dataset-cdnow.sh"));
	}
}
