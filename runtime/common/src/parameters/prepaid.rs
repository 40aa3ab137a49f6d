// SPDX-License-Identifier: Apache-2.0

//! Prepaid accounts: the assets that they may be in, and how the rates of stated prices may move.

use crate::constants::time::{DAY_MS, HOUR_MS, YEAR_MS};
use frame_support::{parameter_types, BoundedVec};
use souk_primitives::{prepaid::PrepaidAssets, AssetId, Millis, TIME};
use sp_runtime::Perbill;

/// The age beyond which a rate is not used. A referendum takes about so long. Where a service follows a market, governance
/// lowers it to a day or two.
pub const MOST_RATE_AGE: Millis = 30 * DAY_MS;
/// The most by which the rate origin may move a rate at once, up or down.
pub const MOST_RATE_CHANGE: Perbill = Perbill::from_percent(10);
/// The least time between two settings of a rate by the rate origin.
pub const LEAST_RATE_TIME: Millis = DAY_MS;

/// SOUK and TIME.
pub fn prepaid_assets() -> PrepaidAssets {
	let mut assets = BoundedVec::new();
	for asset in [AssetId::Native, AssetId::WithId(TIME)] {
		// Eight fit.
		let _ = assets.try_push(asset);
	}
	assets
}

parameter_types! {
	/// The shortest age: an hour. With less, hardly an order could be accepted.
	pub const ShortestRateAge: Millis = HOUR_MS;
	/// The longest age: a year.
	pub const LongestRateAge: Millis = YEAR_MS;
	/// No change: only root moves rates.
	pub const NoRateChange: Perbill = Perbill::zero();
	/// The largest change at once: a half.
	pub const LargestRateChange: Perbill = Perbill::from_percent(50);
	/// The shortest time between two settings: a minute.
	pub const ShortestRateTime: Millis = HOUR_MS / 60;
	/// The longest time between two settings: thirty days.
	pub const LongestRateTime: Millis = 30 * DAY_MS;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_lie_within_its_bounds() {
		assert!(MOST_RATE_AGE >= ShortestRateAge::get() && MOST_RATE_AGE <= LongestRateAge::get());
		assert!(MOST_RATE_CHANGE <= LargestRateChange::get() && MOST_RATE_CHANGE >= NoRateChange::get());
		assert!(LEAST_RATE_TIME >= ShortestRateTime::get() && LEAST_RATE_TIME <= LongestRateTime::get());
		assert_eq!(prepaid_assets().into_inner(), [AssetId::Native, AssetId::WithId(TIME)]);
	}
}
