// SPDX-License-Identifier: Apache-2.0

//! What verifications, verdicts and penalties change: the gates of shops, rates by verdict, the rank of listings, and the
//! part of bonds that a deletion takes.

use core::marker::PhantomData;
use frame_support::{parameter_types, traits::Get};
use souk_primitives::shop::{Gate, Gates, RankPoints, VerdictRates};
use sp_runtime::Perbill;

/// The gates by level. A merchant nobody knows accepts 200 orders a day in each shop, and puts up the whole deposit of a
/// dispute; one checked to the third level accepts all, and puts up half.
pub const fn gates() -> Gates {
	const fn gate(orders: u32, percent: u32, rank: u16) -> Gate {
		Gate { orders, deposit: Perbill::from_percent(percent), rank }
	}
	Gates {
		unverified: gate(200, 100, 0),
		first: gate(1_000, 100, 100),
		second: gate(10_000, 75, 200),
		third: gate(u32::MAX, 50, 300),
	}
}

/// What a verdict changes of the least experience fee: a tenth less if all claims are confirmed, half as much again if one is
/// denied. A tenth of 15 % is 1.5 % of the sales, less than a panel costs to buy (`docs/design/experience.md`).
pub const VERDICT_RATES: VerdictRates =
	VerdictRates { confirmed: Perbill::from_percent(10), deviating: Perbill::from_percent(50) };
/// What a verdict changes of the bond of a binding.
pub const BOND_RATES: VerdictRates =
	VerdictRates { confirmed: Perbill::from_percent(25), deviating: Perbill::from_percent(100) };
/// The points of a listing's rank: of a thousand, three hundred for the level, three hundred for a confirmed product, and up
/// to four hundred for credit, half of them at a hundred orders.
pub const RANK_POINTS: RankPoints = RankPoints { confirmed: 300, deviating: 500, credit: 400, half: 100 };
/// The part of an account's shop bonds that its deletion takes.
pub const SEIZED_PART: Perbill = Perbill::from_percent(50);
/// The part at which power in other categories counts where a report is weighed. A tenth tells old testers from new ones in a
/// young category, and still makes two thirds of a panel necessary for those who have power elsewhere alone.
pub const POWER_ELSEWHERE: Perbill = Perbill::from_percent(10);
/// The most categories in which one account has power.
pub const MAX_SKILLS: u32 = 32;

/// The least part of a dispute's deposit that a seller puts up, whatever is known of it: less would make bad faith cheap.
pub const LEAST_DEPOSIT: Perbill = Perbill::from_percent(50);
/// The most that a confirmed product is let off, and the most that a deviating one pays on top, as a part of the whole: half,
/// and as much again.
pub const MOST_VERDICT_RATES: VerdictRates =
	VerdictRates { confirmed: Perbill::from_percent(50), deviating: Perbill::one() };

parameter_types! {
	/// Nothing is taken.
	pub const NoPart: Perbill = Perbill::zero();
	/// The most that a deletion takes: all bonds.
	pub const AllBonds: Perbill = Perbill::one();
	/// The largest part at which power elsewhere counts: half.
	pub const MostPowerElsewhere: Perbill = Perbill::from_percent(50);
}

/// Reads gates, with no level worse than the one below ([`Gates::within`]).
pub struct ValidGates<Setting>(PhantomData<Setting>);
impl<Setting: Get<Gates>> Get<Gates> for ValidGates<Setting> {
	fn get() -> Gates {
		Setting::get().within(LEAST_DEPOSIT)
	}
}

/// Reads rates by verdict, each at most [`MOST_VERDICT_RATES`].
pub struct ValidRates<Setting>(PhantomData<Setting>);
impl<Setting: Get<VerdictRates>> Get<VerdictRates> for ValidRates<Setting> {
	fn get() -> VerdictRates {
		let VerdictRates { confirmed, deviating } = Setting::get();
		VerdictRates {
			confirmed: confirmed.min(MOST_VERDICT_RATES.confirmed),
			deviating: deviating.min(MOST_VERDICT_RATES.deviating),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	parameter_types! {
		pub Usual: Gates = gates();
		pub Rates: VerdictRates = VerdictRates { confirmed: Perbill::one(), deviating: Perbill::zero() };
	}

	#[test]
	fn should_start_with_gates_and_rates_within_their_bounds() {
		assert_eq!(ValidGates::<Usual>::get(), gates());
		for rates in [VERDICT_RATES, BOND_RATES] {
			assert!(rates.confirmed <= MOST_VERDICT_RATES.confirmed);
			assert!(rates.deviating <= MOST_VERDICT_RATES.deviating);
		}
		assert!(POWER_ELSEWHERE <= MostPowerElsewhere::get());
	}

	#[test]
	fn should_read_the_nearest_bound_when_a_rate_is_outside() {
		let read = ValidRates::<Rates>::get();
		assert_eq!((read.confirmed, read.deviating), (Perbill::from_percent(50), Perbill::zero()));
	}
}
