// SPDX-License-Identifier: Apache-2.0

//! Networks: what they may ask of their members, what an accusation costs, and what promoters are paid at most.

use crate::{
	constants::{
		currency::UNITS,
		time::{DAY_MS, YEAR_MS},
	},
	Balance,
};
use core::marker::PhantomData;
use frame_support::{parameter_types, traits::Get, BoundedVec};
use pallet_distribution::Ceilings;
use pallet_networks::MemberLimits;
use souk_primitives::Millis;
use sp_runtime::Perbill;

/// What an accuser has on hold. The accused gets it unless the accusation is upheld.
pub const ACCUSATION_DEPOSIT: Balance = 5 * UNITS;
/// How long an accusation can be upheld. A referendum of moderators takes less.
pub const ACCUSATION_PERIOD: Millis = 14 * DAY_MS;

/// Bonds of 10 to 100 000 SOUK, of which no more than half can be slashed, and a notice of 7 to 90 days.
pub fn terms_limits() -> MemberLimits {
	MemberLimits {
		least_bond: 10 * UNITS,
		largest_bond: 100_000 * UNITS,
		shortest_notice: 7 * DAY_MS,
		longest_notice: 90 * DAY_MS,
		largest_slash: Perbill::from_percent(50),
	}
}

/// The most of a sale that a promoter is paid as commission, by its tier: a quarter without any, then 40 % and 60 %. From the
/// third tier on there is no ceiling.
pub fn ceilings() -> Ceilings {
	let mut ceilings = BoundedVec::new();
	for percent in [25, 40, 60] {
		// Nine fit.
		let _ = ceilings.try_push(Perbill::from_percent(percent));
	}
	ceilings
}

/// The limits that governance set, but no bond above a million SOUK and no notice above a year: a bond must come back.
pub struct ValidLimits<Setting>(PhantomData<Setting>);
impl<Setting: Get<MemberLimits>> Get<MemberLimits> for ValidLimits<Setting> {
	fn get() -> MemberLimits {
		let limits = Setting::get();
		MemberLimits {
			largest_bond: limits.largest_bond.min(LargestBond::get()),
			longest_notice: limits.longest_notice.min(LongestNotice::get()),
			..limits
		}
	}
}

parameter_types! {
	/// The largest bond that any governance allows.
	pub const LargestBond: Balance = 1_000_000 * UNITS;
	/// The longest notice that any governance allows.
	pub const LongestNotice: Millis = YEAR_MS;
	/// The least deposit of an accuser: a tenth of a SOUK. With none, an owner could put bonds off for nothing.
	pub const LeastAccusationDeposit: Balance = UNITS / 10;
	/// The largest deposit of an accuser.
	pub const LargestAccusationDeposit: Balance = 1_000 * UNITS;
	/// The shortest time to uphold an accusation.
	pub const ShortestAccusation: Millis = DAY_MS;
	/// The longest time to uphold an accusation: for so long a bond can be put off.
	pub const LongestAccusation: Millis = 60 * DAY_MS;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_lie_within_its_bounds() {
		let limits = terms_limits();
		assert!(limits.least_bond <= limits.largest_bond && limits.largest_bond <= LargestBond::get());
		assert!(limits.shortest_notice <= limits.longest_notice);
		assert!(limits.longest_notice <= LongestNotice::get());
		assert!(ACCUSATION_DEPOSIT >= LeastAccusationDeposit::get());
		assert!(ACCUSATION_DEPOSIT <= LargestAccusationDeposit::get());
		assert!(ACCUSATION_PERIOD >= ShortestAccusation::get());
		assert!(ACCUSATION_PERIOD <= LongestAccusation::get());
		assert!(ceilings().windows(2).all(|pair| pair[0] < pair[1]));
	}

	#[test]
	fn should_read_no_notice_above_a_year() {
		parameter_types! {
			pub static Setting: MemberLimits = MemberLimits {
				largest_bond: Balance::MAX,
				longest_notice: Millis::MAX,
				..terms_limits()
			};
		}
		let limits = ValidLimits::<Setting>::get();
		assert_eq!((limits.largest_bond, limits.longest_notice), (LargestBond::get(), YEAR_MS));
		Setting::set(terms_limits());
		assert_eq!(ValidLimits::<Setting>::get(), terms_limits());
	}
}
