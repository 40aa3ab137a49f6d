// SPDX-License-Identifier: Apache-2.0

//! Bounded emission: all policies together pay at most a part `k` of the value that was really lost (product decision
//! 12).
//!
//! A schedule says what an era pays. A forger asks what it costs to get it. As long as a deed costs less than it earns,
//! the whole schedule goes to whoever repeats it most often. So in bounded mode an era pays at most `k · L`, with `L`
//! the value that the accounts of the network really lost in it:
//!
//! ```text
//! line      V = c · commune + x · experience              what nobody of the line gets back, in SOUK
//! grants    cashback, and later a bounty: at most k · V; each takes its worth / k off V
//! shares    V is divided over seller, promoters and buyer; the parts sum to at most one
//! weight    w(a) = lost(a) · (1 − p + p · min(1, points(a) / full))
//! era       L = Σ w(a);  all policies together pay at most k · L;  a gets at most k · w(a)
//! ```
//!
//! Everything is linear in what was lost for an account. So one account earns as much as ten that share the loss, and
//! nothing is paid for an act or for a pair of accounts. Every division rounds so that less is paid.
//!
//! Amounts are base units. What was lost, weights and budgets are base units of SOUK.

use crate::{
	bizpower,
	fixed::{mul_div, mul_div_up},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Perbill};

/// The largest part of what was lost that an era may pay: 55 %. Governance cannot set a larger one.
///
/// A forger who has all winning testers gets the whole experience leg back, and loses a part `c` of the commune's 0.6 % of
/// a sale. If that part and `c` twentieths of the 9 % count as lost, it earns `k · c · 1.05` of 100. At 57.1 % that is
/// `c · 0.6`.
pub const MOST_PART: Perbill = Perbill::from_percent(55);

/// Parts per billion in a whole.
const WHOLE: u128 = 1_000_000_000;

/// How much policies pay that pay by deeds.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(
	feature = "serde",
	derive(serde::Deserialize, serde::Serialize),
	serde(rename_all = "camelCase", rename_all_fields = "camelCase")
)]
pub enum EmissionMode {
	/// What their schedules say, as the white papers are written. Who forges deeds is paid for them.
	#[default]
	#[codec(index = 0)]
	Literal,
	/// What their schedules say, and together at most a part of the value that was really lost.
	#[codec(index = 1)]
	Bounded {
		/// The part: `k`. At most [`MOST_PART`].
		#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
		part: Perbill,
	},
}

impl EmissionMode {
	/// Whether the part is small enough.
	pub fn is_valid(&self) -> bool {
		self.part().is_none_or(|part| part <= MOST_PART)
	}

	/// The part `k` of what was lost that an era may pay. `None` if the schedules alone decide.
	pub const fn part(&self) -> Option<Perbill> {
		match *self {
			Self::Literal => None,
			Self::Bounded { part } => Some(part),
		}
	}
}

/// Which part of a payment counts as lost. The rest may come back to the payer by some path.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct LostParts {
	/// Of the commune fee of a sale: what does not come back to a payer that has a part of the stake and of the work which
	/// the commune is shared by.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub commune: Perbill,
	/// Of the experience pool's leg of a sale. Own experts and testers get a part of it back, in a young chain all of it.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub experience: Perbill,
	/// Of a one-way fee. The part that is sealed.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub fees: Perbill,
}

impl LostParts {
	/// What counts as lost of a sale whose commune fee and experience leg are these. At most their sum, rounded down. An
	/// own platform gets its leg back, so that leg is no loss.
	pub fn of_line(&self, commune: Balance, experience: Balance) -> Balance {
		// Both are parts of one sale, so the sum fits.
		self.commune.mul_floor(commune).saturating_add(self.experience.mul_floor(experience))
	}

	/// What counts as lost of a one-way fee, rounded down.
	pub fn of_fee(&self, fee: Balance) -> Balance {
		self.fees.mul_floor(fee)
	}
}

/// What an asset is worth: `per` base units of it are worth `souk` base units of SOUK. Zero in either place says that it
/// is worth nothing that the chain knows of.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Worth {
	/// Base units of SOUK.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub souk: u64,
	/// Base units of the asset.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub per: u64,
}

impl Worth {
	/// The worth of SOUK.
	pub const SOUK: Self = Self { souk: 1, per: 1 };

	/// Whether the chain knows what the asset is worth.
	pub const fn is_known(&self) -> bool {
		self.souk > 0 && self.per > 0
	}

	/// The worth of an amount, in base units of SOUK, rounded down. Zero if it is not known or does not fit.
	pub fn at_least(&self, amount: Balance) -> Balance {
		mul_div(amount, self.souk.into(), self.per.into()).unwrap_or_default()
	}

	/// The worth of an amount, in base units of SOUK, rounded up. `None` if it is not known or does not fit.
	pub fn at_most(&self, amount: Balance) -> Option<Balance> {
		if !self.is_known() {
			return None;
		}
		mul_div_up(amount, self.souk.into(), self.per.into())
	}

	/// The largest amount that is worth at most `value` base units of SOUK. Zero if the worth is not known, or if such an
	/// amount does not fit.
	pub fn amount(&self, value: Balance) -> Balance {
		mul_div(value, self.per.into(), self.souk.into()).unwrap_or_default()
	}
}

/// The most that may be granted at once for a loss, in base units of an asset of this worth: `k · lost`.
pub fn most_granted(part: Perbill, lost: Balance, worth: &Worth) -> Balance {
	worth.amount(part.mul_floor(lost))
}

/// What is left of a loss, to be shared later, after `granted` base units of an asset of this worth were granted for it.
/// `k` times what is left and the worth of the grant are together at most `k · lost`. If the grant is worth that much,
/// nothing is left.
pub fn left_of(part: Perbill, lost: Balance, granted: Balance, worth: &Worth) -> Balance {
	if granted == 0 {
		return lost;
	}
	let taken = worth
		.at_most(granted)
		.and_then(|value| mul_div_up(value, WHOLE, part.deconstruct().into()))
		.unwrap_or(Balance::MAX);
	// A grant within `most_granted` takes at most all of it. Any other leaves nothing.
	lost.saturating_sub(taken)
}

/// A loss, divided over three roles by their parts, each rounded down. The results sum to at most the loss: parts that
/// sum to more than one are served in order.
pub fn divide(lost: Balance, parts: [Perbill; 3]) -> [Balance; 3] {
	let mut left = lost;
	parts.map(|part| {
		let own = part.mul_floor(lost).min(left);
		left = left.saturating_sub(own);
		own
	})
}

/// How much of a weight goes by acts: check-ins, countersignatures, trace events, reports.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct ActRule {
	/// The part of a loss that weighs only as far as the account acted.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub part: Perbill,
	/// The points of an era with which that part weighs in full. More points weigh no more.
	pub full: u32,
}

impl ActRule {
	/// The weight of an account that lost this much in an era and whose acts got these points:
	/// `lost · (1 − part + part · min(1, points / full))`, rounded down. Never more than the loss, and zero without one.
	///
	/// If a loss and points are divided over several accounts, their weights sum to no more than the whole's.
	pub fn weight(&self, lost: Balance, points: u32) -> u128 {
		let sure = self.part.left_from_one().mul_floor(lost);
		let by_acts = self.part.mul_floor(lost);
		let acted = mul_div(by_acts, points.min(self.full).into(), self.full.into()).unwrap_or_default();
		// The two parts sum to at most the loss.
		sure.saturating_add(acted)
	}
}

/// What the policies of an era may pay together, and what they want.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Budget {
	/// The most they may pay, in base units of SOUK: `k · L`.
	most: Balance,
	/// The worth of what they want, in base units of SOUK.
	wanted: Balance,
}

/// What the budget leaves of what a policy wants.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Allowed {
	/// What the policy pays, in base units of its asset.
	pub amount: Balance,
	/// The policy's part of the whole budget, in base units of its asset, even if that is more than it wants. The part
	/// of an account by weight bounds what the account gets by another basis.
	pub most: Balance,
}

impl Budget {
	/// The budget of an era in which all weights sum to `weights`.
	pub fn new(part: Perbill, weights: u128) -> Self {
		Self { most: part.mul_floor(weights), wanted: 0 }
	}

	/// Add what a policy wants, in base units of an asset of this worth. Returns `false` if it cannot be counted. Such a
	/// policy pays nothing.
	#[must_use]
	pub fn want(&mut self, amount: Balance, worth: &Worth) -> bool {
		let Some(wanted) = worth.at_most(amount).and_then(|value| self.wanted.checked_add(value)) else {
			return false;
		};
		self.wanted = wanted;
		true
	}

	/// What a policy pays of `amount` base units that were counted by [`Self::want`]. If all policies together want more
	/// than the budget, each gets the same part of what it wants, rounded down.
	pub fn grant(&self, amount: Balance) -> Allowed {
		if self.wanted == 0 {
			return Allowed::default();
		}
		// A part that does not fit is larger than anything that is paid.
		let most = mul_div(amount, self.most, self.wanted).unwrap_or(Balance::MAX);
		Allowed { amount: amount.min(most), most }
	}

	/// The most that all policies may pay, in base units of SOUK.
	pub const fn most(&self) -> Balance {
		self.most
	}

	/// The worth of what all policies want, in base units of SOUK.
	pub const fn wanted(&self) -> Balance {
		self.wanted
	}
}

impl Allowed {
	/// What an account gets that has `weight` of all `weights`, rounded down.
	pub fn by_weight(&self, weight: u128, weights: u128) -> Balance {
		bizpower::share(self.amount, weight, weights)
	}

	/// What an account gets that has `own` of `all` of another basis, and `weight` of all `weights`: its part by the
	/// basis, and at most its part of the budget by weight. Rounded down.
	pub fn by_basis(&self, own: u128, all: u128, weight: u128, weights: u128) -> Balance {
		bizpower::share(self.amount, own, all).min(bizpower::share(self.most, weight, weights))
	}
}

#[cfg(test)]
mod tests;
