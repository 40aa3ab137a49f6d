// SPDX-License-Identifier: Apache-2.0

//! What it costs to run a shop, by country: the table of costs that a network starts with.
//!
//! Without an entry for its country no receipt of a shop counts, so BizPower would be zero until a first referendum. These
//! are averages of whole countries and some years old. Governance sets better ones, by region and by category
//! (`receipts.set_costs`, `receipts.set_usual`).
//!
//! | country | rent of a m² | wage | sources |
//! |---|---|---|---|
//! | China | ¥24.05 a day | ¥65 237 a year | China Index Academy, *China Commercial Property Rent Index*, second half of 2025: average of a hundred shopping streets in 15 cities. National Bureau of Statistics: average wage in urban private units, 2022 |
//! | United States | $24.47 a square foot and year | $37 310 a year | Colliers, *U.S. Retail Report*, third quarter of 2023: average asking rent. Bureau of Labor Statistics, *Occupational Employment and Wage Statistics* 41-2031: mean wage of retail salespersons, May 2025, as officeblues.net reprints it |
//! | Germany | €10 a month | €3 570 a month | Institut der deutschen Wirtschaft, third quarter of 2021: €8 to €11 in the mean of the country (€20 in the seven largest cities). Handelsverband Deutschland: average gross wage in retail in 2023, €21.25 an hour, 40 hours a week |
//!
//! The usual shop has 60 m² and a staff of three. The usual ticket is that of S2's table of 30 days (S2-04): ¥123 729 of
//! 1 298 orders. Shops are compared in yuan, at the averages of 2023 that the annual report of BLG Logistics translates by:
//! €0.1305 for a yuan and €0.9248 for a dollar. So a dollar is ¥7.09 and a euro ¥7.66.

use alloc::vec::Vec;
use pallet_receipts::{Costs, Usual};
use souk_primitives::{codes::Region, money::Currency};

/// The floor of the usual shop, in m².
const FLOOR: u64 = 60;
/// The staff of the usual shop.
const STAFF: u64 = 3;

/// A country, its currency, rent of a m² for a day, wage for a day, the usual ticket, and what is worth a yuan: all in minor
/// units of the currency.
const COUNTRIES: [(&str, &str, u64, u64, u64, u64); 3] = [
	("CN", "CNY", 2_405, 17_873, 9_532, 100),
	("US", "USD", 72, 10_222, 1_345, 14),
	("DE", "EUR", 33, 11_737, 1_244, 13),
];

/// The costs of each country.
pub fn table() -> Vec<(Region, Currency, Costs)> {
	let entry = |(region, currency, rent, wage, ticket, money): (&str, &str, u64, u64, u64, u64)| {
		// Below 2³². A test reads every entry.
		let cost = FLOOR.saturating_mul(rent).saturating_add(STAFF.saturating_mul(wage));
		let costs = Costs { rent, wage, usual: Usual { cost, ticket }, money };
		Some((Region::parse(region).ok()?, Currency::parse(currency).ok()?, costs))
	};
	COUNTRIES.into_iter().filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	/// The sources' numbers, for a day and in minor units, rounded.
	#[test]
	fn should_follow_from_the_sources_when_turned_into_days() {
		let table = table();
		assert_eq!(table.len(), COUNTRIES.len());
		let day = |year: u64| (year * 100 + 365 / 2) / 365;
		let [(_, _, china), (_, _, states), (_, _, germany)] = &table[..] else { panic!("three countries") };
		assert_eq!((china.rent, china.wage), (2_405, day(65_237)));
		// A square metre has 10.7639 square feet.
		assert_eq!((states.rent, states.wage), (2_447 * 107_639 / 10_000 / 365, day(37_310)));
		assert_eq!((germany.rent, germany.wage), (day(10 * 12), day(3_570 * 12)));
		// In fen. 95.32 yuan, and the same in cents at 0.1305 euros for a yuan and 0.9248 for a dollar.
		let ticket = 12_372_900 / 1_298;
		assert_eq!(china.usual.ticket, ticket);
		assert_eq!(
			(states.usual.ticket, germany.usual.ticket),
			(ticket * 1_305 / 9_248, (ticket * 1_305 + 5_000) / 10_000)
		);
		assert_eq!((china.money, states.money, germany.money), (100, 130_500 / 9_248, 1_305 / 100));
		assert!(table.iter().all(|(_, _, costs)| costs.is_valid()));
	}
}
