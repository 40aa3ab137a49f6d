// SPDX-License-Identifier: Apache-2.0

//! Held power: what all accounts hold, what one holds and held before, and which eras it has claimed.

use super::MAX_POLICIES;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use souk_math::power::{Index, Stock};
use souk_primitives::{activity::RewardEra, rewards::PolicyId, Balance};
use sp_runtime::Perbill;

/// The most eras of which held power is noted one by one when several pass at once. Eras beyond pay nothing by it.
pub const MAX_ROLL: u32 = 16;
/// The eras, before the last one in which what an account holds changed, of which its changes are known.
pub const KNOWN_ERAS: u32 = u128::BITS;

/// What all accounts hold.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct AllHeld {
	/// The era it is of.
	pub era: RewardEra,
	/// What an amount counts for that is gained in the era.
	pub index: Index,
	/// The sum of all holdings. After units were scaled down it may be more, by what was rounded off.
	pub stock: Stock,
}

/// What all accounts held at the end of an era. Policies by held power pay by it.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct HeldAtClose {
	/// All units.
	pub stock: Stock,
	/// The held weight that faded from the era to the next, in base units of SOUK. In bounded mode an era pays at most a
	/// part of it.
	pub faded: Balance,
}

impl AllHeld {
	/// Bring it to the era `now`. `closed` is told of what was held at the end of each era, at most [`MAX_ROLL`] times.
	/// Returns how often.
	pub fn roll(
		&mut self,
		now: RewardEra,
		kept: Perbill,
		mut closed: impl FnMut(RewardEra, HeldAtClose),
	) -> u32 {
		let mut steps = 0u32;
		while self.era < now && steps < MAX_ROLL {
			let next = self.index.next(kept);
			let faded = self.index.faded(&next, self.stock.weight);
			closed(self.era, HeldAtClose { stock: self.stock, faded });
			// It is below `now`, so it fits.
			self.era = self.era.saturating_add(1);
			self.index = next;
			self.stock = self.stock.at(next.scale);
			steps = steps.saturating_add(1);
		}
		if self.era < now {
			self.index = self.index.after(kept, now.saturating_sub(self.era));
			self.stock = self.stock.at(self.index.scale);
			self.era = now;
		}
		steps
	}
}

/// What an account holds. It is the same until the account's next deed, but for the index.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct HeldPower {
	/// The last era in which it changed.
	pub since: RewardEra,
	/// Its units.
	pub stock: Stock,
	/// The eras in which it changed: bit `i` stands for `since − i`. The share of each tells what was held before.
	pub changed: u128,
	/// The eras that were claimed, by policy.
	pub claims: BoundedVec<(PolicyId, HeldClaims), ConstU32<MAX_POLICIES>>,
}

/// What an account held before an era in which that changed.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Earlier {
	/// Since which era.
	pub since: RewardEra,
	/// The units.
	pub stock: Stock,
}

/// Where to read what an account held at the end of an era.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HeldIn {
	/// In what it holds now.
	Now,
	/// In its share of this era, under [`Earlier`].
	Share(RewardEra),
}

/// The eras of which an account claimed the pay of one policy by held power.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct HeldClaims {
	/// The first era that is known. Earlier ones count as claimed.
	pub from: RewardEra,
	/// The eras claimed: bit `i` stands for `from + i`.
	pub claimed: u128,
}

impl HeldPower {
	/// A holding that begins in `era`.
	pub fn new(era: RewardEra, scale: u32) -> Self {
		let stock = Stock { scale, ..Stock::default() };
		Self { since: era, stock, changed: 1, claims: BoundedVec::new() }
	}

	/// Note that it changes in `era`, and bring its units to `scale`. Returns what was held before, if the era is new to it.
	pub fn touch(&mut self, era: RewardEra, scale: u32) -> Option<Earlier> {
		let passed = era.checked_sub(self.since).filter(|passed| *passed > 0);
		let earlier = passed.map(|_| Earlier { since: self.since, stock: self.stock });
		if let Some(passed) = passed {
			self.changed = self.changed.checked_shl(passed).unwrap_or_default() | 1;
			self.since = era;
		}
		self.stock = self.stock.at(scale);
		earlier
	}

	/// Where to read what was held at the end of `era`.
	pub fn place(&self, era: RewardEra) -> HeldIn {
		let Some(passed) = self.since.checked_sub(era).filter(|passed| *passed > 0) else {
			return HeldIn::Now;
		};
		// The first change after the era. Its bit is below the era's own.
		let known = 1u128.checked_shl(passed).map_or(u128::MAX, |bit| bit.saturating_sub(1));
		let first = (self.changed & known).checked_ilog2().unwrap_or_default();
		HeldIn::Share(self.since.saturating_sub(first))
	}

	/// Whether a policy's pay for an era was claimed.
	pub fn has_claimed(&self, policy: PolicyId, era: RewardEra) -> bool {
		self.claims.iter().any(|(id, claims)| *id == policy && claims.has(era))
	}
}

impl HeldClaims {
	/// Whether an era was claimed, or is too old to be known.
	pub fn has(&self, era: RewardEra) -> bool {
		let Some(place) = era.checked_sub(self.from) else { return true };
		self.claimed.checked_shr(place).is_some_and(|later| later & 1 == 1)
	}

	/// Note that an era was claimed. If it lies further on than there is room for, the oldest eras count as claimed.
	pub fn add(&mut self, era: RewardEra) {
		let place = era.saturating_sub(self.from);
		let over = place.saturating_sub(KNOWN_ERAS.saturating_sub(1));
		self.claimed = self.claimed.checked_shr(over).unwrap_or_default();
		self.from = self.from.saturating_add(over);
		let bit = 1u128.checked_shl(era.saturating_sub(self.from));
		self.claimed |= bit.unwrap_or_default();
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_find_what_was_held_at_the_end_of_any_era() {
		let mut holding = HeldPower::new(10, 0);
		assert_eq!(holding.touch(10, 0), None);
		assert_eq!(holding.touch(13, 0), Some(Earlier { since: 10, stock: Stock::default() }));
		assert_eq!(holding.touch(14, 0).unwrap().since, 13);
		holding.touch(100, 0);
		let places = [9, 10, 12, 13, 14, 50, 99, 100, 900].map(|era| holding.place(era));
		let share = HeldIn::Share;
		assert_eq!(places[..3], [share(10), share(13), share(13)]);
		assert_eq!(places[3..7], [share(14), share(100), share(100), share(100)]);
		assert_eq!(places[7..], [HeldIn::Now, HeldIn::Now]);
		// Changes further back than there is room for are no longer known. The share then names a later era than asked for.
		holding.touch(100 + KNOWN_ERAS, 0);
		assert_eq!(holding.changed, 1);
		assert_eq!(holding.place(10), share(100 + KNOWN_ERAS));
	}

	#[test]
	fn should_know_every_era_that_was_claimed() {
		let mut claims = HeldClaims { from: 5, claimed: 0 };
		assert!(claims.has(4) && !claims.has(5) && !claims.has(500));
		for era in [7, 5, 132] {
			claims.add(era);
		}
		assert_eq!(
			[5, 6, 7, 8, 131, 132, 133].map(|era| claims.has(era)),
			[true, false, true, false, false, true, false]
		);
		// There is no room for 133 and 5. Era 5 was claimed, and era 6 counts as claimed from 134 on.
		claims.add(134);
		assert_eq!((claims.from, claims.has(6), claims.has(8), claims.has(134)), (7, true, false, true));
		claims.add(5_000);
		assert_eq!((claims.has(4_872), claims.has(4_873), claims.has(5_000)), (true, false, true));
	}

	#[test]
	fn should_note_eras_one_by_one_and_the_rest_at_once() {
		let kept = Perbill::from_percent(50);
		let index = Index::default();
		let stock = Stock { weight: index.units(1_000), ..Stock::default() };
		let mut all = AllHeld { era: 3, index, stock };
		let mut closed = Vec::new();
		assert_eq!(all.roll(5, kept, |era, held| closed.push((era, held.faded))), 2);
		assert_eq!((all.era, closed), (5, vec![(3, 500), (4, 250)]));
		assert_eq!(all.index.amount(all.stock.weight), 250);
		assert_eq!(all.roll(5, kept, |_, _| panic!("it is of this era")), 0);
		let mut eras = 0;
		assert_eq!(all.roll(1_000, kept, |_, _| eras += 1), MAX_ROLL);
		assert_eq!((all.era, eras, all.stock.is_empty()), (1_000, MAX_ROLL, true));
	}
}
