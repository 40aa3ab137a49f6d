// SPDX-License-Identifier: Apache-2.0

//! Held power: a stock that grows with deeds and fades from era to era, and that policies pay by, also while its owner does
//! nothing.
//!
//! All of it fades by the same part, so an account's part in it changes only when somebody acts. What an account holds is
//! kept in units that do not fade (`souk_math::power`). What all accounts held at the end of an era is noted when the era
//! passes. So nothing loops over holders, and an account that rests needs no row of an era.
//!
//! In bounded mode what was lost for an account counts in two parts. One weighs in the era in which it was lost. The other
//! is *held weight*, which fades like power. An era pays by it at most a part of what fades in the era. Over all time that
//! is at most this part of what was lost.

use crate::{
	daybook::Daybook,
	types::{AllHeld, HeldIn, HeldPower},
	Accounts, Config, HeldByAll, NextExpire, Pallet, Policies, Shares, Totals,
};
use frame_support::traits::Get;
use souk_math::power::Stock;
use souk_primitives::{
	activity::RewardEra,
	rewards::{EmissionMode, PolicyId},
};
use sp_runtime::{PerThing, Perbill};

impl<T: Config> Pallet<T> {
	/// Bring what all accounts hold to the running era, and note what they held at the end of each era that passed. Returns
	/// it, and the number of eras noted.
	pub(crate) fn roll_held() -> (AllHeld, u32) {
		let mut all = HeldByAll::<T>::get();
		let now = Self::era();
		if all.era >= now {
			return (all, 0);
		}
		let steps = all.roll(now, T::PowerKept::get(), |era, held| {
			if !held.stock.is_empty() {
				Totals::<T>::mutate(era, |total| total.held = held);
			}
		});
		HeldByAll::<T>::put(all);
		(all, steps)
	}

	/// What all accounts hold in the running era. Writes nothing.
	pub(crate) fn all_held() -> AllHeld {
		let mut all = HeldByAll::<T>::get();
		all.roll(Self::era(), T::PowerKept::get(), |_, _| ());
		all
	}

	/// Leave an account only a part of what it holds: a penalty.
	pub(crate) fn cut_held(who: &T::AccountId, left: Perbill) {
		if Self::holding(who).is_some() {
			Daybook::<T>::with(|daybook| {
				daybook.change_held(who, |_, stock| {
					stock.power = left.mul_floor(stock.power);
					stock.weight = left.mul_floor(stock.weight);
				});
			});
		}
	}

	/// What an account holds. `None` if it is not in the ledger, or never earned power.
	pub(crate) fn holding(who: &T::AccountId) -> Option<HeldPower> {
		Accounts::<T>::get(who)?.holding
	}

	/// Take all that an account holds, and forget it.
	pub(crate) fn drop_held(who: &T::AccountId) {
		let holding = Accounts::<T>::mutate_extant(who, |account| account.holding.take());
		if let Some(holding) = holding {
			let (mut all, _) = Self::roll_held();
			let stock = holding.stock.at(all.index.scale);
			// The sum is at least each part, so nothing saturates.
			all.stock.power = all.stock.power.saturating_sub(stock.power);
			all.stock.weight = all.stock.weight.saturating_sub(stock.weight);
			HeldByAll::<T>::put(all);
		}
	}

	/// The units that an account held at the end of an era, in the scale of the era. `None` if it is not known to have held
	/// any.
	pub(crate) fn held_at(who: &T::AccountId, holding: &HeldPower, era: RewardEra) -> Option<Stock> {
		let scale = Totals::<T>::get(era).held.stock.scale;
		let stock = match holding.place(era) {
			HeldIn::Now => holding.stock,
			HeldIn::Share(changed) => {
				let earlier = Shares::<T>::get(changed, who).earlier?;
				// A change that is too old to be known could have come between.
				Some(earlier.stock).filter(|_| earlier.since <= era)?
			},
		};
		Some(stock.at(scale)).filter(|stock| !stock.is_empty())
	}

	/// Note that an account claimed the pay of a policy by held power for an era. Returns `false` if it did before.
	pub(crate) fn claim_held(holding: &mut HeldPower, policy: PolicyId, era: RewardEra) -> bool {
		if holding.has_claimed(policy, era) {
			return false;
		}
		if holding.claims.is_full() {
			// There are at most as many policies as there is room for.
			holding.claims.retain(|(id, _)| Policies::<T>::contains_key(id));
		}
		match holding.claims.iter_mut().find(|(id, _)| *id == policy) {
			Some((_, claims)) => claims.add(era),
			None => {
				let mut claims = crate::types::HeldClaims { from: NextExpire::<T>::get(), claimed: 0 };
				claims.add(era);
				if holding.claims.try_push((policy, claims)).is_err() {
					return false;
				}
			},
		}
		true
	}

	/// The part of an account in what all accounts hold, by power or in bounded mode by weight.
	pub(crate) fn held_part(stock: Stock, all: &AllHeld, mode: EmissionMode) -> Perbill {
		let stock = stock.at(all.index.scale);
		let (own, sum) = match mode {
			EmissionMode::Literal => (stock.power, all.stock.power),
			EmissionMode::Bounded { .. } => (stock.weight, all.stock.weight),
		};
		if sum == 0 {
			return Perbill::zero();
		}
		Perbill::from_rational_with_rounding(own, sum, sp_runtime::Rounding::Down).unwrap_or_default()
	}
}
