// SPDX-License-Identifier: Apache-2.0

//! Claims, which accounts pull: their part of an era, cashback and bounties.

use crate::{
	types::{EraPay, Fund, Share, Total, MAX_HOLD_ERAS},
	Cases, Config, EraPays, Error, Event, Granted, HeldUntil, Pallet, Policies, Purses, Shares, Standings,
	Totals,
};
use frame_support::{ensure, traits::Get};
use souk_math::bound::Allowed;
use souk_primitives::{
	activity::RewardEra,
	rewards::{Basis, PolicyId, Pot},
	Balance,
};
use sp_runtime::DispatchResult;

/// The pay of a policy for a share of an era, in base units of its asset, rounded down.
pub(crate) fn pay_of(basis: Basis, pay: &EraPay, share: &Share, total: &Total) -> Balance {
	if let Some(most) = pay.most.filter(|_| basis.is_bounded()) {
		let allowed = Allowed { amount: pay.amount, most };
		return match basis {
			// No shop gets more than its owner's part of the bound.
			Basis::BizPower => allowed.by_basis(share.bizpower, total.bizpower, share.weight, total.weight),
			_ => allowed.by_weight(share.weight, total.weight),
		};
	}
	let own = share.basis(basis, total, &pay.credit_part);
	// One formula serves every basis: a part of an amount, by a part of a sum.
	souk_math::bizpower::share(pay.amount, own, pay.basis)
}

impl<T: Config> Pallet<T> {
	/// Check that no case and no penalty keeps an account from its pay for an era.
	pub(crate) fn ensure_may_claim(who: &T::AccountId, era: RewardEra) -> DispatchResult {
		ensure!(!Cases::<T>::contains_key(who), Error::<T>::CaseOpen);
		let lost = Standings::<T>::get(who).is_some_and(|standing| era < standing.claims_from);
		ensure!(!lost, Error::<T>::ClaimsLost);
		Ok(())
	}

	/// The era from which on an account can claim what is held until `until`. A penalty holds everything anew: in that time
	/// the next rung of the ladder can be asked for. Otherwise the accused could claim in the moment a case ends.
	pub(crate) fn held_until(who: &T::AccountId, until: RewardEra) -> RewardEra {
		let hold = T::HoldEras::get().min(MAX_HOLD_ERAS);
		Standings::<T>::get(who).map_or(until, |standing| until.max(standing.since.saturating_add(hold)))
	}

	pub(crate) fn do_claim(who: T::AccountId, id: PolicyId, era: RewardEra) -> DispatchResult {
		Self::ensure_may_claim(&who, era)?;
		let mut policy = Policies::<T>::get(id).ok_or(Error::<T>::NothingToClaim)?;
		let mut pay = EraPays::<T>::get(id, era).ok_or(Error::<T>::NothingToClaim)?;
		let mut share = Shares::<T>::try_get(era, &who).map_err(|_| Error::<T>::NothingToClaim)?;
		ensure!(!share.claimed.contains(&id), Error::<T>::AlreadyClaimed);
		// Until then fraud can be found before it is paid.
		let until = Self::held_until(&who, HeldUntil::<T>::get(era).unwrap_or(era));
		ensure!(Self::era() >= until, Error::<T>::StillHeld);
		let amount = pay_of(policy.terms.basis, &pay, &share, &Totals::<T>::get(era));
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		pay.claimed = pay.claimed.checked_add(amount).ok_or(Error::<T>::Overflow)?;
		ensure!(pay.claimed <= pay.amount, Error::<T>::Overflow);
		policy.owed = policy.owed.checked_sub(amount).ok_or(Error::<T>::Overflow)?;
		share.claimed.try_push(id).map_err(|_| Error::<T>::Overflow)?;

		Self::pay(Pot::Policy(id), &policy.terms.asset, &who, amount)?;
		Policies::<T>::insert(id, policy);
		EraPays::<T>::insert(id, era, pay);
		Shares::<T>::insert(era, &who, share);
		Self::deposit_event(Event::Claimed { who, policy: id, era, amount });
		Ok(())
	}

	pub(crate) fn do_claim_purse(who: T::AccountId, fund: Fund) -> DispatchResult {
		ensure!(!Cases::<T>::contains_key(&who), Error::<T>::CaseOpen);
		let mut purse = Purses::<T>::get(fund, &who).ok_or(Error::<T>::NothingToClaim)?;
		let era = Self::era();
		purse.ripen(era);
		let amount = core::mem::take(&mut purse.ready);
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		ensure!(era >= Self::held_until(&who, 0), Error::<T>::StillHeld);
		let granted = Granted::<T>::get(fund).checked_sub(amount).ok_or(Error::<T>::Overflow)?;

		Self::pay(fund.pot(), &crate::funds::TIME, &who, amount)?;
		Granted::<T>::insert(fund, granted);
		if purse.held.is_empty() {
			Purses::<T>::remove(fund, &who);
		} else {
			Purses::<T>::insert(fund, &who, purse);
		}
		Self::deposit_event(Event::PurseClaimed { who, fund, amount });
		Ok(())
	}
}
