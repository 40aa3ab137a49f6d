// SPDX-License-Identifier: Apache-2.0

//! Stake on testers, and what it earned.

use super::{mul_div, MaxDates, EARNING_CYCLES};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, BoundedVec};
use scale_info::TypeInfo;
use souk_primitives::{experience::CycleNumber, AssetId, Balance};

/// The parts of a base unit that [`Earned::per_share`] counts in.
const PARTS: u128 = 1_000_000_000_000_000_000;

/// The stakes behind a report when it was committed. Its pay is shared by them.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Backers {
	/// The cycle it was committed in.
	pub cycle: CycleNumber,
	/// The author's own bond, in base units of SOUK.
	pub own: Balance,
	/// The worth of the backers' shares, in base units of SOUK.
	pub backing: Balance,
	/// The shares of backers that stood before the cycle began.
	pub shares: u128,
}

/// What a tester's backers earned in one asset by the reports of one cycle.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Earned {
	/// The asset.
	pub asset: AssetId,
	/// What one share has earned so far, in 10⁻¹⁸ base units.
	pub per_share: u128,
	/// What the pot account holds for backers who have not taken it, remainders of rounding included, in base units.
	pub due: Balance,
}

/// What the reports that a tester committed in one cycle earned for its backers.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct CycleEarnings<Assets> {
	/// The shares that they are shared over: those that stood before the cycle began.
	pub shares: u128,
	/// Asset by asset. An entry keeps its place.
	pub assets: Assets,
}

impl<A: Get<u32>> CycleEarnings<BoundedVec<Earned, A>> {
	/// Earnings of nothing yet.
	pub fn new(shares: u128) -> Self {
		Self { shares, assets: BoundedVec::new() }
	}

	/// Credit the backers with `amount`. Returns `false`, and changes nothing, if there is no backer or the amount does
	/// not fit.
	pub fn earn(&mut self, asset: &AssetId, amount: Balance) -> bool {
		let Some(more) = mul_div(amount, PARTS, self.shares) else { return false };
		if !self.assets.iter().any(|earned| earned.asset == *asset) {
			let earned = Earned { asset: asset.clone(), per_share: 0, due: 0 };
			if self.assets.try_push(earned).is_err() {
				return false;
			}
		}
		let Some(earned) = self.assets.iter_mut().find(|earned| earned.asset == *asset) else {
			return false;
		};
		match (earned.per_share.checked_add(more), earned.due.checked_add(amount)) {
			(Some(per_share), Some(due)) => {
				earned.per_share = per_share;
				earned.due = due;
				true
			},
			_ => false,
		}
	}
}

/// The shares of a backing from a cycle on.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct SharesFrom {
	/// The first cycle whose reports earn for them.
	pub cycle: CycleNumber,
	/// The shares that are not on their way out.
	pub shares: u128,
}

/// What a backer took of the earnings of one cycle.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Taken<Parts> {
	/// The cycle.
	pub cycle: CycleNumber,
	/// For each asset, in the order of the earnings, what a share had earned when the backer last took it, in 10⁻¹⁸ base
	/// units.
	pub per_share: Parts,
}

/// What one account stakes on one tester.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Backing<BlockNumber, Parts> {
	/// The shares over time, the oldest first. A change counts from the cycle after it was made. What no cycle that can
	/// still be taken needs is forgotten.
	pub history: BoundedVec<SharesFrom, MaxDates>,
	/// The shares on their way out. They earn by the reports of the cycle they left in and of those before.
	pub leaving: u128,
	/// The block from which on the shares on their way out may be withdrawn.
	pub until: BlockNumber,
	/// What is on hold for it, in base units of SOUK: the worth of all shares when the backing was last brought up to
	/// date.
	pub held: Balance,
	/// What the backer took, by cycle.
	pub taken: BoundedVec<Taken<Parts>, MaxDates>,
}

impl<B, A: Get<u32>> Backing<B, BoundedVec<u128, A>> {
	/// The shares that are not on their way out.
	pub fn shares(&self) -> u128 {
		self.history.last().map_or(0, |last| last.shares)
	}

	/// The shares that the reports of a cycle earn for.
	pub fn shares_at(&self, cycle: CycleNumber) -> u128 {
		self.history.iter().rev().find(|date| date.cycle <= cycle).map_or(0, |date| date.shares)
	}

	/// Change the shares in the cycle that runs, from the next cycle on.
	pub fn set_shares(&mut self, running: CycleNumber, shares: u128) {
		self.forget(running);
		let cycle = running.saturating_add(1);
		match self.history.last_mut() {
			Some(last) if last.cycle == cycle => last.shares = shares,
			// There is room for all cycles that are remembered, see `forget`.
			_ => drop(self.history.try_push(SharesFrom { cycle, shares })),
		}
	}

	/// Forget what no cycle needs whose earnings can still be taken. Returns whether there was anything to forget.
	pub fn forget(&mut self, running: CycleNumber) -> bool {
		let oldest = running.saturating_sub(EARNING_CYCLES);
		let length = self.history.len();
		let needed = self.history.iter().rposition(|date| date.cycle <= oldest).unwrap_or_default();
		let mut place = 0usize;
		self.history.retain(|_| {
			let keep = place >= needed;
			place = place.saturating_add(1);
			keep
		});
		if self.history.iter().all(|date| date.shares == 0) {
			self.history.truncate(0);
		}
		self.taken.retain(|taken| taken.cycle >= oldest);
		self.history.len() < length
	}

	/// What a share had earned in the cycle and in the asset at `place` when the backer last took it.
	pub fn taken(&self, cycle: CycleNumber, place: usize) -> u128 {
		let of_cycle = self.taken.iter().find(|taken| taken.cycle == cycle);
		of_cycle.and_then(|taken| taken.per_share.get(place)).copied().unwrap_or_default()
	}

	/// What the backer can take of an asset of the earnings of a cycle, in base units.
	pub fn takeable(&self, cycle: CycleNumber, place: usize, earned: &Earned) -> Balance {
		let grown = earned.per_share.saturating_sub(self.taken(cycle, place));
		mul_div(self.shares_at(cycle), grown, PARTS).unwrap_or_default()
	}

	/// Note that the backer took all that its shares earned of an asset in a cycle. Returns `false`, and changes nothing,
	/// if it cannot be noted.
	pub fn note_taken(&mut self, cycle: CycleNumber, place: usize, per_share: u128) -> bool {
		if !self.taken.iter().any(|taken| taken.cycle == cycle) {
			let taken = Taken { cycle, per_share: BoundedVec::new() };
			if self.taken.try_push(taken).is_err() {
				return false;
			}
		}
		let Some(taken) = self.taken.iter_mut().find(|taken| taken.cycle == cycle) else { return false };
		while taken.per_share.len() <= place {
			if taken.per_share.try_push(0).is_err() {
				return false;
			}
		}
		taken.per_share.get_mut(place).map(|known| *known = per_share).is_some()
	}

	/// Whether the row can be removed.
	pub fn is_gone(&self) -> bool {
		self.history.is_empty() && self.leaving == 0
	}
}
