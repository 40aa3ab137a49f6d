// SPDX-License-Identifier: Apache-2.0

//! Claims, which accounts pull: their part of an era, cashback and bounties.

use crate::{
	types::{EraPay, Fund, Share, Total},
	Cases, Config, EraPays, Error, Event, Granted, Pallet, Policies, Purses, Shares, Standings, Totals,
};
use frame_support::ensure;
use souk_primitives::{
	activity::RewardEra,
	rewards::{Basis, PolicyId, Pot},
	Balance,
};
use sp_runtime::DispatchResult;

/// The pay of a policy for a share of an era, in base units of its asset, rounded down.
pub(crate) fn pay_of(basis: Basis, pay: &EraPay, share: &Share, total: &Total) -> Balance {
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

	pub(crate) fn do_claim(who: T::AccountId, id: PolicyId, era: RewardEra) -> DispatchResult {
		Self::ensure_may_claim(&who, era)?;
		let mut policy = Policies::<T>::get(id).ok_or(Error::<T>::NothingToClaim)?;
		let mut pay = EraPays::<T>::get(id, era).ok_or(Error::<T>::NothingToClaim)?;
		let mut share = Shares::<T>::try_get(era, &who).map_err(|_| Error::<T>::NothingToClaim)?;
		ensure!(!share.claimed.contains(&id), Error::<T>::AlreadyClaimed);
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
		purse.ripen(Self::era());
		let amount = core::mem::take(&mut purse.ready);
		ensure!(amount > 0, Error::<T>::NothingToClaim);
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
