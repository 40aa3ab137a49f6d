// SPDX-License-Identifier: Apache-2.0

//! How long item histories and shipments last.

use crate::constants::time::DAY_MS;
use frame_support::parameter_types;
use souk_primitives::Millis;

/// How long the history of a final item stays after its last event: two years, the warranty period of EU Directive
/// 2019/771.
pub const RETENTION: Millis = 730 * DAY_MS;
/// How long a shipment can be received.
pub const TRANSIT_PERIOD: Millis = 120 * DAY_MS;

parameter_types! {
	/// The longest a history is kept: ten years.
	pub const LongestRetention: Millis = 3_650 * DAY_MS;
}
