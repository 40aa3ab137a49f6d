// SPDX-License-Identifier: Apache-2.0

//! Bonuses: for how long they take orders and pay.

use crate::constants::time::DAY_MS;
use souk_primitives::Millis;

/// The longest a bonus may take orders: a year.
pub const MAX_LIFE: Millis = 365 * DAY_MS;
/// How long after its last moment for orders a bonus pays, and its budget stays on hold. At the default periods an order
/// takes no more than 110 days: 2 to be accepted, 7 to be shipped, 14 to be confirmed, 60 in which units can come back, 5
/// for the answer, 3 for a dispute of that, 5 for its answer and 14 for a ruling.
pub const PAY_TIME: Millis = 120 * DAY_MS;
/// The most bonuses of one shop, those included that are closed and still pay. A settled line reads all of them.
pub const MAX_BONUSES: u32 = 4;
/// The most listings one bonus names.
pub const MAX_LISTINGS: u32 = 64;

#[cfg(test)]
mod tests {
	use super::*;
	use crate::parameters::{commerce, orders};

	#[test]
	fn should_pay_for_the_longest_order_at_the_default_periods() {
		let longest = commerce::ACCEPT_PERIOD
			+ commerce::SHIP_PERIOD
			+ commerce::DELIVERY_PERIOD
			+ commerce::MAX_RETURN_WINDOW
			+ commerce::RETURN_PERIOD
			+ commerce::DISPUTE_PERIOD
			+ orders::ANSWER_PERIOD
			+ commerce::RULING_PERIOD;
		assert!(longest <= PAY_TIME, "{longest}");
	}
}
