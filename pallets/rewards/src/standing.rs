// SPDX-License-Identifier: Apache-2.0

//! What the penalties of the ladder leave an account, for the pallets that ask.
//!
//! The lower rungs cut what an account earns here. [`Penalty::Limit`] and [`Penalty::Deletion`] reach further: the account
//! trades and promotes nothing new, and what it has on hold elsewhere can be taken.

use crate::{types::Standing, Accounts, Cases, Config, Pallet, Standings, WeightInfo};
use frame_support::weights::Weight;
use souk_primitives::{
	activity::RewardEra,
	rewards::{Penalty, Role},
	standing::Standing as StandingTrait,
};

impl Standing {
	/// Whether the account may begin anything new in `era`: it is neither limited nor deleted.
	pub fn may_act(&self, era: RewardEra) -> bool {
		self.limited_until <= era && self.penalty != Penalty::Deletion
	}
}

impl<T: Config> Pallet<T> {
	fn may_act(who: &T::AccountId) -> bool {
		Standings::<T>::get(who).is_none_or(|standing| standing.may_act(Self::era()))
	}
}

impl<T: Config> StandingTrait<T::AccountId> for Pallet<T> {
	fn may_trade(who: &T::AccountId) -> bool {
		Self::may_act(who)
	}

	fn may_promote(who: &T::AccountId) -> bool {
		Self::may_act(who)
	}

	fn may_withdraw(who: &T::AccountId) -> bool {
		// As for claims: after a penalty the next rung can be asked for, and a member can be struck.
		!Cases::<T>::contains_key(who) && Self::era() >= Self::held_until(who, 0)
	}

	fn credit(who: &T::AccountId, role: Role) -> u32 {
		Accounts::<T>::get(who).map_or(0, |account| *account.credit.get(role))
	}

	fn weight() -> Weight {
		T::WeightInfo::ask_standing()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_limit(who: &T::AccountId) {
		let (penalty, weight) = (Penalty::Limit, sp_runtime::Perbill::one());
		let limited_until = RewardEra::MAX;
		let standing = Standing { penalty, weight, limited_until, claims_from: 0, since: 0 };
		Standings::<T>::insert(who, standing);
	}
}
