// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: the cycle that runs, divisions and their parts.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use souk_math::{bizpower::share, experience::Power};
use souk_primitives::{commune::StakingEra, experience::CycleNumber, AssetId, Balance};
use sp_core::H256;
use sp_runtime::Perbill;

/// The most assets that a mask of paid assets has room for.
pub const MOST_ASSETS: u32 = 8;
/// The most rows that one call removes.
pub const MAX_BATCH: u32 = 256;

/// The cycle that is divided next.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Course<BlockNumber> {
	/// Its number.
	pub cycle: CycleNumber,
	/// The first staking era that may share in it.
	pub since: StakingEra,
	/// The part of it that goes to stake. Fixed when it began, so that what counts as lost and what is paid back change
	/// together.
	pub stake_part: Perbill,
	/// Set once the cycle is closed.
	pub over: Option<Over<BlockNumber>>,
}

/// The end of a cycle.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Over<BlockNumber> {
	/// The block in which it was seen. Only randomness of a later block draws the era.
	pub at: BlockNumber,
	/// The last staking era that may share in it.
	pub last: StakingEra,
}

impl<BlockNumber> Course<BlockNumber> {
	/// The era whose exposures share, drawn by `seed` out of all eras of the cycle, and of no more than `most` of them.
	pub fn draw(&self, last: StakingEra, most: u32, seed: &H256) -> StakingEra {
		let first = self.since.max(last.saturating_sub(most.max(1).saturating_sub(1))).min(last);
		let count = u64::from(last.saturating_sub(first)).saturating_add(1);
		let mut bytes = [0u8; 8];
		bytes.iter_mut().zip(seed.as_bytes()).for_each(|(byte, drawn)| *byte = *drawn);
		// There is at least one era. 2⁶⁴ is so much more than there are eras that no era is favoured.
		let place = u64::from_le_bytes(bytes).checked_rem(count).unwrap_or_default();
		// At most `last`.
		first.saturating_add(StakingEra::try_from(place).unwrap_or_default())
	}
}

/// What a claim is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
	/// Stake that was exposed.
	Stake,
	/// Power of those who worked.
	Work,
}

/// An amount to be divided, and what of it was paid. In base units.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Portion {
	/// The amount.
	pub amount: Balance,
	/// What of it was paid.
	pub paid: Balance,
}

impl Portion {
	/// A portion of which nothing is paid.
	pub const fn new(amount: Balance) -> Self {
		Self { amount, paid: 0 }
	}

	/// What is not paid yet.
	pub fn unpaid(&self) -> Balance {
		// Never more is paid than there is.
		self.amount.saturating_sub(self.paid)
	}

	/// The part of one who has `own` of `all`, rounded down, and never more than what is left.
	pub fn part(&self, own: u128, all: u128) -> Balance {
		share(self.amount, own, all).min(self.unpaid())
	}
}

/// One asset of a division.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Divided {
	/// The asset.
	pub asset: AssetId,
	/// For stake.
	pub stake: Portion,
	/// For work.
	pub work: Portion,
}

impl Divided {
	/// The portion of a side.
	pub const fn portion(&self, side: Side) -> &Portion {
		match side {
			Side::Stake => &self.stake,
			Side::Work => &self.work,
		}
	}

	/// The portion of a side, to pay from it.
	pub const fn portion_mut(&mut self, side: Side) -> &mut Portion {
		match side {
			Side::Stake => &mut self.stake,
			Side::Work => &mut self.work,
		}
	}

	/// What is not paid yet.
	pub fn unpaid(&self) -> Balance {
		// Both were in one account.
		self.stake.unpaid().saturating_add(self.work.unpaid())
	}
}

/// How a cycle is divided.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Division<Assets> {
	/// The staking era whose exposures share the portions of stake.
	pub era: StakingEra,
	/// All stake of that era, in base units of SOUK.
	pub staked: Balance,
	/// The power of all who worked, in billionths of a perfect report.
	pub power: u128,
	/// The cycle with which its claims are over.
	pub until: CycleNumber,
	/// Its assets.
	pub assets: Assets,
}

impl<Assets> Division<Assets> {
	/// The sum that a side is divided by.
	pub const fn all(&self, side: Side) -> u128 {
		match side {
			Side::Stake => self.staked,
			Side::Work => self.power,
		}
	}
}

/// The assets of a division that a claim has paid, by their place.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct PaidAssets(pub u8);

impl PaidAssets {
	fn bit(place: usize) -> u8 {
		u32::try_from(place).ok().and_then(|place| 1u8.checked_shl(place)).unwrap_or_default()
	}

	/// Whether the asset at a place was paid.
	pub fn has(&self, place: usize) -> bool {
		let bit = Self::bit(place);
		bit == 0 || self.0 & bit != 0
	}

	/// Note that the asset at a place was paid.
	pub fn note(&mut self, place: usize) {
		self.0 |= Self::bit(place);
	}

	/// Whether a division of so many assets is paid in full.
	pub fn is_all(&self, count: usize) -> bool {
		(0..count).all(|place| self.has(place))
	}

	/// Whether it names no asset beyond so many.
	pub fn fits(&self, count: usize) -> bool {
		(count..8).all(|place| !self.has(place))
	}
}

/// What an account worked in a cycle.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Worked {
	/// Its power after its last panel of the cycle, in billionths of a perfect report.
	pub power: Power,
	/// The assets that were paid.
	pub paid: PaidAssets,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_draw_every_era_of_the_cycle_and_no_other() {
		let course = Course::<u32> { since: 10, ..Default::default() };
		let drawn = |last, most| {
			let seeds = (0..64).map(H256::from_low_u64_le);
			let seeds = seeds.chain((0..64).map(|low| {
				let mut seed = H256::zero();
				seed.0[0] = low;
				seed
			}));
			seeds.map(|seed| course.draw(last, most, &seed)).collect::<std::collections::BTreeSet<_>>()
		};
		assert_eq!(drawn(13, 100).into_iter().collect::<Vec<_>>(), [10, 11, 12, 13]);
		assert_eq!(drawn(13, 2).into_iter().collect::<Vec<_>>(), [12, 13]);
		assert_eq!(drawn(13, 0).into_iter().collect::<Vec<_>>(), [13]);
		// An era that is behind the first one is the only one there is.
		assert_eq!(drawn(9, 100).into_iter().collect::<Vec<_>>(), [9]);
	}

	#[test]
	fn should_pay_no_more_than_is_left_when_parts_are_taken() {
		let mut portion = Portion::new(10);
		assert_eq!(portion.part(1, 3), 3);
		portion.paid = 9;
		assert_eq!(portion.part(1, 3), 1);
		assert_eq!(portion.part(1, 0), 0);
		assert_eq!(portion.part(5, 3), 1);
	}

	#[test]
	fn should_remember_which_assets_were_paid() {
		let mut paid = PaidAssets::default();
		paid.note(1);
		assert!(paid.has(1) && !paid.has(0) && !paid.is_all(2) && paid.fits(2) && !paid.fits(1));
		paid.note(0);
		assert!(paid.is_all(2) && !paid.is_all(3));
		// There is no ninth place to pay for.
		paid.note(8);
		assert_eq!(paid, PaidAssets(3));
		assert!(paid.has(8));
	}
}
