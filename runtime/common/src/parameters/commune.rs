// SPDX-License-Identifier: Apache-2.0

//! The commune: who shares its funds, and for how long they can be claimed.

use super::experience::{lasting, LEAST_CLAIM_TIME};
use core::marker::PhantomData;
use frame_support::{
	parameter_types,
	traits::{ConstU32, Get},
	BoundedVec,
};
use pallet_experience::CyclePeriods;
use souk_primitives::{experience::CycleNumber, AssetId, TIME};
use sp_runtime::Perbill;

/// The most assets that are shared.
pub const MAX_SHARED_ASSETS: u32 = 4;
/// The assets that are shared.
pub type SharedAssets = BoundedVec<AssetId, ConstU32<MAX_SHARED_ASSETS>>;

/// The part of the commune's funds that goes to stake: 60 %. The rest goes to those who tested.
pub const STAKE_PART: Perbill = Perbill::from_percent(60);
/// For how many cycles of experience consensus a divided cycle can be claimed. Staking remembers exposures for longer.
pub const CLAIM_CYCLES: CycleNumber = 2;
/// The part of the stake up to which the bound of emission holds: a half. Whoever has more elects the validators and
/// decides the referenda, so nothing on the chain holds against it.
pub const LARGEST_STAKE: Perbill = Perbill::from_percent(50);

/// SOUK and TIME.
pub fn shared_assets() -> SharedAssets {
	let mut shared = BoundedVec::new();
	for asset in [AssetId::Native, AssetId::WithId(TIME)] {
		// Four fit.
		let _ = shared.try_push(asset);
	}
	shared
}

/// The part of a commune fee that is lost to whoever has all of the work and [`LARGEST_STAKE`] of the stake, if
/// `stake_part` of the fee goes to stake. Rounded down.
pub fn lost_part(stake_part: Perbill) -> Perbill {
	use sp_runtime::PerThing;
	Perbill::from_parts(LARGEST_STAKE.left_from_one().mul_floor(stake_part.deconstruct()))
}

/// The cycles for which a division can be claimed, as governance set them, and more if so many cycles of `Periods` are shorter
/// than [`LEAST_CLAIM_TIME`]. A cycle may be as short as half an hour.
pub struct ValidClaimCycles<Setting, Periods>(PhantomData<(Setting, Periods)>);
impl<Setting: Get<CycleNumber>, Periods: Get<CyclePeriods>> Get<CycleNumber>
	for ValidClaimCycles<Setting, Periods>
{
	fn get() -> CycleNumber {
		lasting(Setting::get(), LEAST_CLAIM_TIME, &Periods::get())
	}
}

parameter_types! {
	/// The least part that goes to stake: a tenth. The part of a fee that counts as lost follows it down.
	pub const LeastStakePart: Perbill = Perbill::from_percent(10);
	/// The largest part that goes to stake: nine tenths.
	pub const MostStakePart: Perbill = Perbill::from_percent(90);
	/// One cycle.
	pub const OneClaimCycle: CycleNumber = 1;
	/// The most cycles for which a cycle can be claimed, unless they are shorter than [`LEAST_CLAIM_TIME`].
	pub const MostClaimCycles: CycleNumber = 8;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_lose_a_half_of_the_part_of_stake_when_all_work_is_ones_own() {
		assert_eq!(lost_part(STAKE_PART), Perbill::from_percent(30));
		assert_eq!(lost_part(LeastStakePart::get()), Perbill::from_percent(5));
		assert_eq!(lost_part(MostStakePart::get()), Perbill::from_percent(45));
		assert_eq!(lost_part(Perbill::from_parts(1)), Perbill::zero());
		assert!(STAKE_PART >= LeastStakePart::get() && STAKE_PART <= MostStakePart::get());
		assert!(CLAIM_CYCLES >= OneClaimCycle::get() && CLAIM_CYCLES <= MostClaimCycles::get());
	}

	#[test]
	fn should_leave_time_to_claim_when_cycles_are_short() {
		use crate::parameters::experience::{least_periods, periods, ValidPeriods};
		parameter_types! {
			pub static Claims: CycleNumber = CLAIM_CYCLES;
			pub static Periods: CyclePeriods = periods();
		}
		type Read = ValidClaimCycles<Claims, ValidPeriods<Periods>>;
		// Two cycles of 28 days.
		assert_eq!(Read::get(), 2);
		Periods::set(least_periods());
		let cycle = least_periods().cycle();
		assert!(u64::from(Read::get()) * cycle >= LEAST_CLAIM_TIME);
		assert!(u64::from(Read::get() - 1) * cycle < LEAST_CLAIM_TIME);
	}

	#[test]
	fn should_share_souk_and_time() {
		assert_eq!(shared_assets().into_inner(), [AssetId::Native, AssetId::WithId(TIME)]);
	}
}
