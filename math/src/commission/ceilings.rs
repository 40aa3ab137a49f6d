// SPDX-License-Identifier: Apache-2.0

//! Commission under ceilings: what a promoter is paid at most, as a part of the price. The excess is not set aside, so it
//! stays with the seller.

use super::CommissionPlan;
use crate::MaxPathDepth;
use bounded_collections::BoundedVec;
use sp_arithmetic::{traits::Saturating, PerThing, Perbill};

/// Parts in a whole.
const WHOLE: u64 = 1_000_000_000;

impl CommissionPlan {
	/// The part of the price that each of `depth` promoters earns, the one next to the seller first, in parts per billion
	/// rounded down. The closing promoter gets what the others leave of the rate. Empty if the plan pays no such path.
	fn parts(&self, depth: usize) -> BoundedVec<u64, MaxPathDepth> {
		let mut parts = BoundedVec::new();
		let Some(before_closing) = depth.checked_sub(1) else { return parts };
		let mut left = u64::from(self.rate().deconstruct());
		// A part of a part, rounded down, never saturates.
		let of_rate = |share: &Perbill| u64::from(share.saturating_mul(self.rate()).deconstruct());
		let even = match self {
			Self::Formula { closing, .. } => u64::try_from(before_closing)
				.ok()
				.and_then(|count| of_rate(&closing.left_from_one()).checked_div(count))
				.unwrap_or_default(),
			Self::None | Self::Levels { .. } => 0,
		};
		for level in 0..before_closing {
			let part = match self {
				Self::None | Self::Formula { .. } => even,
				Self::Levels { shares, .. } => shares.get(level).map_or(0, of_rate),
			};
			let part = part.min(left);
			left = left.saturating_sub(part);
			if parts.try_push(part).is_err() {
				return BoundedVec::new();
			}
		}
		// A path that is deeper than any can be has no parts.
		if parts.try_push(left).is_err() {
			return BoundedVec::new();
		}
		parts
	}

	/// The plan for a path of as many promoters as there are `ceilings`, of whom each is paid at most its ceiling, as a part of
	/// the price. What is above a ceiling is not set aside.
	///
	/// The plan itself if nobody earns more than its ceiling. Otherwise explicit shares of a smaller rate. All but the closing
	/// promoter's are rounded up to parts per billion of that rate, and the closing promoter gets the base units that are left
	/// of the others' amounts: nobody gets more above its ceiling than one part per billion of what is set aside, or eight base
	/// units. Nobody gets more above what the plan pays than ten parts per billion of the price, and these units. A plan that
	/// does not pay so deep a path is returned as it is.
	pub fn under(&self, ceilings: &[Perbill]) -> Self {
		let parts = self.parts(ceilings.len());
		let paid = u32::try_from(ceilings.len()).is_ok_and(|depth| depth <= self.max_depth());
		let limits = ceilings.iter().map(|ceiling| u64::from(ceiling.deconstruct()));
		if !paid || parts.iter().zip(limits.clone()).all(|(part, limit)| *part <= limit) {
			return self.clone();
		}
		let mut capped = BoundedVec::<u64, MaxPathDepth>::new();
		for (part, limit) in parts.iter().zip(limits) {
			// As many as there are parts, and both have the same bound.
			let _ = capped.try_push((*part).min(limit));
		}
		// Each is no more than the plan's, and these sum to no more than its rate.
		let rate = capped.iter().fold(0u64, |sum, part| sum.saturating_add(*part));
		if rate == 0 {
			return Self::Levels { rate: Perbill::zero(), shares: Self::all_to_closing(capped.len()) };
		}
		let mut shares = BoundedVec::new();
		let mut left = WHOLE;
		let closing = capped.len().saturating_sub(1);
		for (level, part) in capped.iter().enumerate() {
			let share = if level == closing {
				left
			} else {
				// Below 10⁹ times 10⁹, which fits, and the rate is not zero.
				part.saturating_mul(WHOLE).div_ceil(rate).min(left)
			};
			left = left.saturating_sub(share);
			let _ = shares.try_push(per_billion(share));
		}
		Self::Levels { rate: per_billion(rate), shares }
	}

	/// Shares of `depth` levels of which the closing one has the whole.
	fn all_to_closing(depth: usize) -> BoundedVec<Perbill, MaxPathDepth> {
		let mut shares = BoundedVec::new();
		for level in 1..=depth {
			let share = if level == depth { Perbill::one() } else { Perbill::zero() };
			let _ = shares.try_push(share);
		}
		shares
	}
}

/// At most a whole.
fn per_billion(parts: u64) -> Perbill {
	Perbill::from_parts(u32::try_from(parts).unwrap_or(u32::MAX))
}
