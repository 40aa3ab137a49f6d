// SPDX-License-Identifier: Apache-2.0

//! Dividends in TIME for frozen SOUK (S2-20), by one accumulator.
//!
//! Frozen SOUK is on hold on the holder's own account. What is on hold for one reason cannot be used for another.
//! Shares never move between accounts, and every change of shares settles first. SOUK that was let go earns nothing. So
//! an account that freezes just before a dividend gets none for the whole delay afterwards.

use crate::{funds::TIME, AllDividends, Config, Error, Event, HoldReason, Pallet, Stakes};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{fungible::MutateHold as _, tokens::Precision, Get},
};
use souk_math::accumulator::AccumulatorError;
use souk_primitives::{
	rewards::{PolicyId, Pot},
	Balance,
};
use sp_runtime::DispatchResult;

impl<T: Config> From<AccumulatorError> for Error<T> {
	fn from(_: AccumulatorError) -> Self {
		Self::Overflow
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_freeze(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount >= T::MinFreeze::get().max(1), Error::<T>::AmountTooSmall);
		let mut stake = Stakes::<T>::get(&who).unwrap_or_default();
		let shares = stake.position.shares.checked_add(amount).ok_or(Error::<T>::Overflow)?;
		let mut dividends = AllDividends::<T>::get();
		dividends.accumulator.set_shares(&mut stake.position, shares).map_err(Error::<T>::from)?;

		T::Currency::hold(&HoldReason::Frozen.into(), &who, amount)?;
		AllDividends::<T>::put(dividends);
		Stakes::<T>::insert(&who, stake);
		Self::deposit_event(Event::Frozen { who, amount, shares });
		Ok(())
	}

	pub(crate) fn do_unfreeze(who: T::AccountId, amount: Balance) -> DispatchResult {
		let mut stake = Stakes::<T>::get(&who).ok_or(Error::<T>::StakeNotFound)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let shares = stake.position.shares.checked_sub(amount).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(shares == 0 || shares >= T::MinFreeze::get(), Error::<T>::AmountTooSmall);
		let mut dividends = AllDividends::<T>::get();
		dividends.accumulator.set_shares(&mut stake.position, shares).map_err(Error::<T>::from)?;
		let until = Self::now().saturating_add(T::UnfreezeDelay::get());
		// If the delay has become shorter, the new part waits for the parts before it. If the list is full, the last
		// part takes it in and is free later than it was.
		let until = stake.leaving.last().map_or(until, |(last, _)| until.max(*last));
		match stake.leaving.iter_mut().last() {
			Some((last, sum)) if *last == until => {
				*sum = sum.checked_add(amount).ok_or(Error::<T>::Overflow)?;
			},
			_ => {
				if let Err(part) = stake.leaving.try_push((until, amount)) {
					let last = stake.leaving.iter_mut().last().ok_or(Error::<T>::Overflow)?;
					*last = (part.0, last.1.checked_add(part.1).ok_or(Error::<T>::Overflow)?);
				}
			},
		}

		AllDividends::<T>::put(dividends);
		Stakes::<T>::insert(&who, stake);
		Self::deposit_event(Event::Unfreezing { who, amount, until });
		Ok(())
	}

	pub(crate) fn do_withdraw_unfrozen(who: T::AccountId) -> DispatchResult {
		let mut stake = Stakes::<T>::get(&who).ok_or(Error::<T>::StakeNotFound)?;
		let (now, before) = (Self::now(), stake.leaving_sum());
		stake.leaving.retain(|(until, _)| *until > now);
		// The rest is a part of what was there, so nothing saturates.
		let amount = before.saturating_sub(stake.leaving_sum());
		ensure!(amount > 0, Error::<T>::TooEarly);

		T::Currency::release(&HoldReason::Frozen.into(), &who, amount, Precision::Exact)?;
		Self::deposit_event(Event::Unfrozen { who: who.clone(), amount });
		if stake.position.shares == 0 && stake.leaving.is_empty() {
			// Unfreezing settled the dividends. Without shares nothing has come since.
			let owed = core::mem::take(&mut stake.position.owed);
			if owed > 0 {
				let received = with_storage_layer(|| Self::pay_owed(&who, owed));
				if received.is_err() {
					AllDividends::<T>::mutate(|dividends| {
						dividends.owed = dividends.owed.saturating_sub(owed);
					});
					Self::deposit_event(Event::DividendsForfeited { who: who.clone(), amount: owed });
				}
			}
		}
		if stake.is_empty() {
			Stakes::<T>::remove(&who);
		} else {
			Stakes::<T>::insert(&who, stake);
		}
		Ok(())
	}

	pub(crate) fn do_claim_dividends(who: T::AccountId) -> DispatchResult {
		let mut stake = Stakes::<T>::get(&who).ok_or(Error::<T>::StakeNotFound)?;
		let accumulator = AllDividends::<T>::get().accumulator;
		let amount = accumulator.claim(&mut stake.position).map_err(Error::<T>::from)?;
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		Self::pay_owed(&who, amount)?;
		Stakes::<T>::insert(&who, stake);
		Ok(())
	}

	/// Pay dividends out of the dividend pot.
	fn pay_owed(who: &T::AccountId, amount: Balance) -> DispatchResult {
		let mut dividends = AllDividends::<T>::get();
		dividends.owed = dividends.owed.checked_sub(amount).ok_or(Error::<T>::Overflow)?;
		Self::pay(Pot::Dividends, &TIME, who, amount)?;
		AllDividends::<T>::put(dividends);
		Self::deposit_event(Event::DividendsClaimed { who: who.clone(), amount });
		Ok(())
	}

	/// Share what the dividend pot holds and does not owe. Returns how much that was, in base units of TIME. A
	/// remainder that cannot be divided stays in the pot.
	pub(crate) fn share_dividends() -> Balance {
		let mut dividends = AllDividends::<T>::get();
		let amount = Self::available(Pot::Dividends, &TIME, dividends.owed);
		let shared = dividends.accumulator.distribute(amount, T::LeastShares::get());
		if shared > 0 {
			// The pot holds all of it, so the sum fits.
			dividends.owed = dividends.owed.saturating_add(shared);
			let shares = dividends.accumulator.shares;
			AllDividends::<T>::put(dividends);
			Self::deposit_event(Event::DividendShared { amount: shared, shares });
		}
		shared
	}

	/// Pay `due` out of a policy's pot as a dividend. Returns what left the pot, in base units of TIME: all of it, or
	/// nothing if no SOUK is frozen. A remainder that cannot be divided stays in the dividend pot for the next
	/// dividend.
	pub(crate) fn pay_dividends(policy: PolicyId, due: Balance) -> Balance {
		if AllDividends::<T>::get().accumulator.shares == 0 {
			return 0;
		}
		let pot = Self::account_of(Pot::Dividends);
		let moved: DispatchResult = with_storage_layer(|| Self::pay(Pot::Policy(policy), &TIME, &pot, due));
		if moved.is_err() {
			return 0;
		}
		Self::share_dividends();
		due
	}
}
