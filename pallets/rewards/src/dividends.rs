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
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		tokens::{Precision, Preservation},
		Get,
	},
};
use souk_math::accumulator::AccumulatorError;
use souk_primitives::{
	holds::Deposits as _,
	rewards::{PolicyId, Pot},
	Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

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

	/// Share up to `offer` base units of TIME that `payer` has. Moves what the stakes get, and leaves the rest with the
	/// payer. Returns what was moved.
	///
	/// If less than [`Config::LeastShares`] is frozen, the stakes get the part that they are of it. The rest must stay with
	/// the payer: in the dividend pot it would be shared again by whoever funds the pot with one base unit next, and again
	/// by the unit after that.
	///
	/// The pot may also hold TIME that nobody has coming: TIME that was sent to its account, or forfeited. It is shared
	/// with the first offer that is shared whole. A dividend is then taken whole too, so nothing is left to share again.
	///
	/// The first payer also brings the least balance of the pot's account.
	///
	/// # Errors
	///
	/// [`Error::NothingFrozen`], [`Error::AmountTooSmall`] if the pot's account would take all of it, or TIME that cannot
	/// be transferred. The caller must roll back then.
	pub(crate) fn share_dividends(payer: &T::AccountId, offer: Balance) -> Result<Balance, DispatchError> {
		let mut dividends = AllDividends::<T>::get();
		let (shares, least) = (dividends.accumulator.shares, T::LeastShares::get());
		ensure!(shares > 0, Error::<T>::NothingFrozen);
		let pot = Self::account_of(Pot::Dividends);
		let needed = dividends.owed.saturating_add(T::Assets::minimum_balance(TIME));
		let missing = needed.saturating_sub(T::Assets::balance(TIME, &pot));
		let offered = offer.checked_sub(missing).filter(|offered| *offered > 0);
		let offered = offered.ok_or(Error::<T>::AmountTooSmall)?;
		let spare = if shares < least { 0 } else { Self::available(Pot::Dividends, &TIME, dividends.owed) };

		let all = offered.checked_add(spare).ok_or(Error::<T>::Overflow)?;
		let taken = dividends.accumulator.distribute(all, least);
		ensure!(taken > 0, Error::<T>::AmountTooSmall);
		// What is taken is at most what was offered and what was spare. So at most the offer moves.
		let moved = taken.saturating_sub(spare).saturating_add(missing);
		T::Assets::transfer(TIME, payer, &pot, moved, Preservation::Preserve)?;
		// The pot holds all of it, so the sum fits.
		dividends.owed = dividends.owed.saturating_add(taken);
		AllDividends::<T>::put(dividends);
		Self::deposit_event(Event::DividendShared { amount: taken, shares });
		Ok(moved)
	}

	/// Pay up to `due` out of a policy's pot as a dividend. Returns what left the pot, in base units of TIME: what the
	/// stakes get, see [`Self::share_dividends`], or nothing if no SOUK is frozen.
	pub(crate) fn pay_dividends(policy: PolicyId, due: Balance) -> Balance {
		let pot = Self::account_of(Pot::Policy(policy));
		with_storage_layer(|| Self::share_dividends(&pot, due)).unwrap_or_default()
	}
}
