// SPDX-License-Identifier: Apache-2.0

//! Payments outside the chain: what attesters risk, what a claim costs, and how long each side has.

use crate::{
	constants::{
		currency::UNITS,
		time::{DAY_MS, YEAR_MS},
	},
	Balance,
};
use frame_support::parameter_types;
use souk_primitives::Millis;
use sp_runtime::Perbill;

/// The least bond of an attester. A larger one covers more payments at a time.
pub const LEAST_BOND: Balance = 1_000 * UNITS;
/// What is locked for a word on top of what it is worth. The rate origin moves a rate by a tenth a day; root is not bound.
pub const LOCK_MARGIN: Perbill = Perbill::from_percent(25);
/// What who contests a word or denies a payment has on hold. The other side gets it if it was right.
pub const CLAIM_DEPOSIT: Balance = 5 * UNITS;
/// How long a word can be contested.
pub const CONTEST_PERIOD: Millis = 14 * DAY_MS;
/// How long a contest or a denial can be judged. A referendum of moderators takes less.
pub const JUDGEMENT_PERIOD: Millis = 30 * DAY_MS;
/// How long a debtor has to pay.
pub const PAYMENT_PERIOD: Millis = 14 * DAY_MS;
/// How long a creditor has to deny what the debtor stated.
pub const ANSWER_PERIOD: Millis = 14 * DAY_MS;
/// How long an obligation is kept after it was due. For so long its debtor opens no fiat leg.
pub const UNSETTLED_PERIOD: Millis = 180 * DAY_MS;

parameter_types! {
	/// The least bond that governance may ask for: a SOUK.
	pub const SmallestLeastBond: Balance = UNITS;
	/// The largest least bond: a million SOUK.
	pub const LargestLeastBond: Balance = 1_000_000 * UNITS;
	/// No margin.
	pub const NoLockMargin: Perbill = Perbill::zero();
	/// The largest margin: twice what a word is worth is locked.
	pub const LargestLockMargin: Perbill = Perbill::one();
	/// The least deposit of a claim: a tenth of a SOUK. With none, a creditor could put off every payment for nothing.
	pub const LeastClaimDeposit: Balance = UNITS / 10;
	/// The largest deposit of a claim.
	pub const LargestClaimDeposit: Balance = 1_000 * UNITS;
	/// The shortest time for anything: a day.
	pub const ShortestFiatPeriod: Millis = DAY_MS;
	/// The longest time to contest, judge, pay or deny: bonds and deposits are on hold for so long.
	pub const LongestFiatPeriod: Millis = 90 * DAY_MS;
	/// The shortest time that an obligation is kept after it was due.
	pub const ShortestUnsettledPeriod: Millis = 30 * DAY_MS;
	/// The longest time that an obligation is kept after it was due.
	pub const LongestUnsettledPeriod: Millis = 3 * YEAR_MS;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_lie_within_its_bounds() {
		assert!(LEAST_BOND >= SmallestLeastBond::get() && LEAST_BOND <= LargestLeastBond::get());
		assert!(LOCK_MARGIN >= NoLockMargin::get() && LOCK_MARGIN <= LargestLockMargin::get());
		assert!(CLAIM_DEPOSIT >= LeastClaimDeposit::get() && CLAIM_DEPOSIT <= LargestClaimDeposit::get());
		for period in [CONTEST_PERIOD, JUDGEMENT_PERIOD, PAYMENT_PERIOD, ANSWER_PERIOD] {
			assert!(period >= ShortestFiatPeriod::get() && period <= LongestFiatPeriod::get());
		}
		assert!(UNSETTLED_PERIOD >= ShortestUnsettledPeriod::get());
		assert!(UNSETTLED_PERIOD <= LongestUnsettledPeriod::get());
	}
}
