// SPDX-License-Identifier: Apache-2.0

//! What a dispute of an order costs. An order keeps the numbers of the moment it was placed.

use crate::{
	constants::{currency::UNITS, time::DAY_MS},
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

parameter_types! {
	/// The largest deposit for the damage: half of what is in dispute, so that most buyers can still put it up.
	pub const LargestDisputePart: Perbill = Perbill::from_percent(50);
	/// No deposit for the procedure.
	pub const NoDisputeDeposit: Balance = 0;
	/// The largest deposit for the procedure.
	pub const LargestDisputeDeposit: Balance = 1_000 * UNITS;
}
