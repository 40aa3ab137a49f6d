// SPDX-License-Identifier: Apache-2.0

//! How long item histories and shipments last, and how far recalls reach.

use crate::constants::time::DAY_MS;
use frame_support::parameter_types;
use souk_primitives::{trace::Spread, Millis};

/// How long the history of a final item stays after its last event: two years, the warranty period of EU Directive
/// 2019/771.
pub const RETENTION: Millis = 730 * DAY_MS;
/// How long a shipment can be received, and a possessor can answer an ask.
pub const TRANSIT_PERIOD: Millis = 120 * DAY_MS;

/// What an alert does to what was made from the lot, if the call does not say: it is shown, and whether it is bad is a
/// judgement.
pub const DEFAULT_SPREAD: Spread = Spread::Flagged;
/// The most that an alert of a producer does to what others made from the lot: all that it says, until the authority lifts it
/// for good.
pub const PRODUCER_SPREAD: Spread = Spread::Blocked;

parameter_types! {
	/// The longest a history is kept: ten years.
	pub const LongestRetention: Millis = 3_650 * DAY_MS;
}
