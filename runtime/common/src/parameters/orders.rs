// SPDX-License-Identifier: Apache-2.0

//! What a dispute of an order costs, and how long a price outside the chain is good. An order keeps the numbers of the moment it
//! was placed.

use crate::{
	constants::{
		currency::UNITS,
		time::{DAY_MS, HOUR_MS},
	},
	Balance,
};
use frame_support::parameter_types;
use souk_primitives::Millis;
use sp_runtime::Perbill;

/// How long a side of a dispute has to answer.
pub const ANSWER_PERIOD: Millis = 5 * DAY_MS;
/// The deposit of each side for the damage, as a part of what is in dispute. The side that is wrong pays it to the other.
pub const DISPUTE_PART: Perbill = Perbill::from_percent(10);
/// The deposit of each side for the procedure. The side that is wrong pays it to the treasury.
pub const DISPUTE_DEPOSIT: Balance = UNITS;
/// The part of its deposit for the damage that each side loses in a standoff. It has to be above zero, or a side that lies
/// has nothing to lose by waiting for one.
pub const STANDOFF_FEE: Perbill = Perbill::from_percent(25);
/// The part of its share of a standoff that each side does not get. Below the whole, a side that lies gains by a standoff:
/// nothing on chain tells it from an honest one.
pub const STANDOFF_FORFEIT: Perbill = Perbill::one();
/// How long the price of a fiat part is good after the order was placed. The seller has to accept before. A bank holiday fits.
pub const QUOTE_TIME: Millis = 3 * DAY_MS;
/// How long the buyer has to pay the fiat part once the order is accepted. A transfer between banks over a weekend fits, and the
/// seller has time left to ship.
pub const PAYMENT_TIME: Millis = 3 * DAY_MS;

parameter_types! {
	/// The shortest time for which a price outside the chain is good, or in which it has to be paid: an hour.
	pub const ShortestQuoteTime: Millis = HOUR_MS;
	/// The longest: thirty days.
	pub const LongestQuoteTime: Millis = 30 * DAY_MS;
	/// The largest deposit for the damage: half of what is in dispute, so that most buyers can still put it up.
	pub const LargestDisputePart: Perbill = Perbill::from_percent(50);
	/// No deposit for the procedure.
	pub const NoDisputeDeposit: Balance = 0;
	/// The largest deposit for the procedure.
	pub const LargestDisputeDeposit: Balance = 1_000 * UNITS;
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::parameters::commerce::SHIP_PERIOD;

	#[test]
	fn should_lie_within_its_bounds() {
		for time in [QUOTE_TIME, PAYMENT_TIME] {
			assert!(time >= ShortestQuoteTime::get() && time <= LongestQuoteTime::get());
		}
		// A payment that lapses can be called off before the seller is late.
		const { assert!(PAYMENT_TIME < SHIP_PERIOD) };
	}
}
