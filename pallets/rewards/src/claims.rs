// SPDX-License-Identifier: Apache-2.0

//! Claims, which accounts pull: their part of an era, cashback and bounties.

use crate::{
	types::{EraPay, Fund, Share, Total, MAX_CLAIMS, MAX_HOLD_ERAS},
	Accounts, Cases, Config, EraPays, Error, Event, Granted, HeldUntil, Pallet, Policies, PolicyOf, Purses,
	Shares, Standings, Totals,
};
use alloc::vec::Vec;
use frame_support::{ensure, storage::with_storage_layer, traits::Get};
use souk_math::{bizpower::share as share_of, bound::Allowed, power::Stock};
use souk_primitives::{
	activity::RewardEra,
	rewards::{Basis, PolicyId, Pot},
	Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

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
	share_of(pay.amount, own, pay.basis)
}

/// The pay of a policy by held power for what an account held at the end of an era, in units of the era's scale. In a
/// bounded era the divisor is held weight. Rounded down.
pub(crate) fn held_pay(pay: &EraPay, stock: &Stock) -> Balance {
	let own = if pay.most.is_some() { stock.weight } else { stock.power };
	share_of(pay.amount, own, pay.basis)
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
		let mut policy = Policies::<T>::get(id).ok_or(Error::<T>::NothingToClaim)?;
		let amount = Self::take(&who, id, &mut policy, era)?;
		Self::pay(Pot::Policy(id), &policy.terms.asset, &who, amount)?;
		Policies::<T>::insert(id, policy);
		Self::deposit_event(Event::Claimed { who, policy: id, era, amount });
		Ok(())
	}

	/// Claim of each of `eras` eras from `from` on what can be claimed, in one payment. Fails if nothing can, for the reason
	/// that the first era has.
	pub(crate) fn do_claim_many(
		who: T::AccountId,
		id: PolicyId,
		from: RewardEra,
		eras: u32,
	) -> DispatchResult {
		let mut policy = Policies::<T>::get(id).ok_or(Error::<T>::NothingToClaim)?;
		let (mut claimed, mut refusal) = (Vec::new(), None);
		// Past the last era there are none.
		for era in from..from.saturating_add(eras.min(MAX_CLAIMS)) {
			match with_storage_layer(|| Self::take(&who, id, &mut policy, era)) {
				Ok(amount) => claimed.push((era, amount)),
				Err(error) => refusal = refusal.or(Some(error)),
			}
		}
		// The pot holds all of it, so the sum fits.
		let sum = claimed.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount));
		if sum == 0 {
			return Err(refusal.unwrap_or(Error::<T>::NothingToClaim.into()));
		}
		Self::pay(Pot::Policy(id), &policy.terms.asset, &who, sum)?;
		Policies::<T>::insert(id, policy);
		for (era, amount) in claimed {
			Self::deposit_event(Event::Claimed { who: who.clone(), policy: id, era, amount });
		}
		Ok(())
	}

	/// Take off a policy's debt what it owes an account for an era, and mark it as claimed. Returns the amount, in base units.
	/// If it fails, `policy` is as before.
	fn take(
		who: &T::AccountId,
		id: PolicyId,
		policy: &mut PolicyOf<T>,
		era: RewardEra,
	) -> Result<Balance, DispatchError> {
		Self::ensure_may_claim(who, era)?;
		let mut pay = EraPays::<T>::get(id, era).ok_or(Error::<T>::NothingToClaim)?;
		// Until then fraud can be found before it is paid.
		let until = Self::held_until(who, HeldUntil::<T>::get(era).unwrap_or(era));
		let ready = Self::era() >= until;
		let amount = if policy.terms.basis == Basis::Held {
			Self::take_held(who, id, era, &pay, ready)?
		} else {
			Self::take_share(who, id, era, policy.terms.basis, &pay, ready)?
		};
		pay.claimed = pay.claimed.checked_add(amount).ok_or(Error::<T>::Overflow)?;
		ensure!(pay.claimed <= pay.amount, Error::<T>::Overflow);
		policy.owed = policy.owed.checked_sub(amount).ok_or(Error::<T>::Overflow)?;
		EraPays::<T>::insert(id, era, pay);
		Ok(amount)
	}

	/// Mark an account's share of an era as claimed, if it is `ready`. Returns what it is paid for, in base units.
	fn take_share(
		who: &T::AccountId,
		id: PolicyId,
		era: RewardEra,
		basis: Basis,
		pay: &EraPay,
		ready: bool,
	) -> Result<Balance, DispatchError> {
		let mut share = Shares::<T>::try_get(era, who).map_err(|_| Error::<T>::NothingToClaim)?;
		ensure!(!share.claimed.contains(&id), Error::<T>::AlreadyClaimed);
		ensure!(ready, Error::<T>::StillHeld);
		let amount = pay_of(basis, pay, &share, &Totals::<T>::get(era));
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		share.claimed.try_push(id).map_err(|_| Error::<T>::Overflow)?;
		Shares::<T>::insert(era, who, share);
		Ok(amount)
	}

	/// Mark an era as claimed in what an account holds, if it is `ready`. Returns what it is paid for it, in base units.
	fn take_held(
		who: &T::AccountId,
		id: PolicyId,
		era: RewardEra,
		pay: &EraPay,
		ready: bool,
	) -> Result<Balance, DispatchError> {
		let mut account = Accounts::<T>::get(who).ok_or(Error::<T>::NothingToClaim)?;
		let holding = account.holding.as_mut().ok_or(Error::<T>::NothingToClaim)?;
		let stock = Self::held_at(who, holding, era).ok_or(Error::<T>::NothingToClaim)?;
		ensure!(Self::claim_held(holding, id, era), Error::<T>::AlreadyClaimed);
		ensure!(ready, Error::<T>::StillHeld);
		let amount = held_pay(pay, &stock);
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		Accounts::<T>::insert(who, account);
		Ok(amount)
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
