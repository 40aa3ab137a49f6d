// SPDX-License-Identifier: Apache-2.0

//! What a dispute of an order costs, and how long a price outside the chain is good. An order keeps the numbers of the moment it
//! was placed.

use crate::{
	constants::{
		currency::UNITS,
		time::{DAY_MS, HOUR_MS},
	},
	parameters::commerce::{self, LongestPeriod, ShortestPeriod},
	Balance,
};
use core::marker::PhantomData;
use frame_support::{parameter_types, traits::Get};
use souk_primitives::{order::OrderRules, Millis, BASIS_POINTS};
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

/// What an order is placed under.
pub fn rules() -> OrderRules {
	OrderRules {
		accept: commerce::ACCEPT_PERIOD,
		ship: commerce::SHIP_PERIOD,
		delivery: commerce::DELIVERY_PERIOD,
		returns: commerce::RETURN_PERIOD,
		dispute: commerce::DISPUTE_PERIOD,
		answer: ANSWER_PERIOD,
		ruling: commerce::RULING_PERIOD,
		default_ruling: commerce::DEFAULT_RULING,
		dispute_part: DISPUTE_PART,
		dispute_deposit: DISPUTE_DEPOSIT,
		standoff_fee: STANDOFF_FEE,
		standoff_forfeit: STANDOFF_FORFEIT,
	}
}

/// Reads what governance set of orders: periods from a block to a year, a ruling of at most all there is, and deposits up to their
/// largest.
pub struct ValidRules<Setting>(PhantomData<Setting>);
impl<Setting: Get<OrderRules>> Get<OrderRules> for ValidRules<Setting> {
	fn get() -> OrderRules {
		let rules = Setting::get();
		let period = |period: Millis| period.clamp(ShortestPeriod::get(), LongestPeriod::get());
		OrderRules {
			accept: period(rules.accept),
			ship: period(rules.ship),
			delivery: period(rules.delivery),
			returns: period(rules.returns),
			dispute: period(rules.dispute),
			answer: period(rules.answer),
			ruling: period(rules.ruling),
			default_ruling: rules.default_ruling.min(BASIS_POINTS),
			dispute_part: rules.dispute_part.min(LargestDisputePart::get()),
			dispute_deposit: rules.dispute_deposit.min(LargestDisputeDeposit::get()),
			// Each is at most the whole.
			standoff_fee: rules.standoff_fee,
			standoff_forfeit: rules.standoff_forfeit,
		}
	}
}

parameter_types! {
	/// The shortest time for which a price outside the chain is good, or in which it has to be paid: an hour.
	pub const ShortestQuoteTime: Millis = HOUR_MS;
	/// The longest: thirty days.
	pub const LongestQuoteTime: Millis = 30 * DAY_MS;
	/// The largest deposit for the damage: half of what is in dispute, so that most buyers can still put it up.
	pub const LargestDisputePart: Perbill = Perbill::from_percent(50);
	/// The largest deposit for the procedure.
	pub const LargestDisputeDeposit: Balance = 1_000 * UNITS;
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::parameters::commerce::SHIP_PERIOD;

	#[test]
	fn should_read_the_nearest_bound_when_governance_sets_nonsense() {
		parameter_types! {
			pub Default: OrderRules = rules();
			pub Low: OrderRules = OrderRules { accept: 0, answer: 0, ..rules() };
			pub High: OrderRules = OrderRules {
				accept: u64::MAX,
				ruling: u64::MAX,
				default_ruling: u16::MAX,
				dispute_part: Perbill::one(),
				dispute_deposit: Balance::MAX,
				..rules()
			};
		}
		assert_eq!(ValidRules::<Default>::get(), rules());
		let low = ValidRules::<Low>::get();
		assert_eq!((low.accept, low.answer), (ShortestPeriod::get(), ShortestPeriod::get()));
		let high = ValidRules::<High>::get();
		assert_eq!((high.accept, high.ruling), (LongestPeriod::get(), LongestPeriod::get()));
		assert_eq!((high.default_ruling, high.dispute_part), (BASIS_POINTS, LargestDisputePart::get()));
		assert_eq!(high.dispute_deposit, LargestDisputeDeposit::get());
	}

	#[test]
	fn should_lie_within_its_bounds() {
		for time in [QUOTE_TIME, PAYMENT_TIME] {
			assert!(time >= ShortestQuoteTime::get() && time <= LongestQuoteTime::get());
		}
		// A payment that lapses can be called off before the seller is late.
		const { assert!(PAYMENT_TIME < SHIP_PERIOD) };
	}
}
