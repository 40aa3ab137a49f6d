// SPDX-License-Identifier: Apache-2.0

//! Backers: stake on testers, on hold on the backers' own accounts.
//!
//! Stake is counted in shares. A slash lowers the worth of a share, and pay raises what a share has earned. So neither
//! loops over backers. Every call that touches a backing brings its hold up to date first, so no backer can withdraw
//! stake before it has lost what was slashed.
//!
//! What a report earns is shared over the shares that stood before the cycle of its commitment began. So earnings are
//! kept by that cycle, and a backing remembers its shares by cycle. Stake that comes later earns nothing of the report.
//! Stake that leaves keeps its part of the reports that were committed up to the cycle in which it left.

use crate::{
	bonds::BackingStakes,
	types::{add_amount, mul_div, Backing, CycleEarnings, Earned, EARNING_CYCLES},
	AmountsOf, Backings, Config, Earnings, Error, Event, Pallet, Pools, TesterOf, Testers,
};
use frame_support::{ensure, traits::Get, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{experience::CycleNumber, Balance};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating, Zero},
	DispatchError, DispatchResult, FixedPointNumber, FixedU128,
};

/// A backing as stored.
pub type BackingOf<T> = Backing<BlockNumberFor<T>, BoundedVec<u128, <T as Config>::MaxAssets>>;
/// What backers earned in a cycle, as stored.
pub type EarningsOf<T> = CycleEarnings<BoundedVec<Earned, <T as Config>::MaxAssets>>;

impl<T: Config> Pallet<T> {
	fn backed(
		tester: &T::AccountId,
		backer: &T::AccountId,
	) -> Result<(TesterOf<T>, BackingOf<T>), DispatchError> {
		let backing = Backings::<T>::get(tester, backer).ok_or(Error::<T>::BackingNotFound)?;
		let row = Testers::<T>::get(tester).ok_or(Error::<T>::BackingNotFound)?;
		Ok((row, backing))
	}

	fn worth(row: &TesterOf<T>, backing: &BackingOf<T>) -> Balance {
		row.value(backing.shares()).saturating_add(row.value(backing.leaving))
	}

	/// Apply slashes to a backing. Returns what was slashed.
	fn touch(
		tester: &T::AccountId,
		row: &TesterOf<T>,
		backer: &T::AccountId,
		backing: &mut BackingOf<T>,
	) -> Result<Balance, DispatchError> {
		let worth = Self::worth(row, backing);
		let lost = backing.held.saturating_sub(worth);
		if lost > 0 {
			Self::seize::<BackingStakes>(backer, lost)?;
			backing.held = worth;
			let (tester, backer) = (tester.clone(), backer.clone());
			Self::deposit_event(Event::BackingSlashed { tester, backer, amount: lost });
		}
		Ok(lost)
	}

	fn put_backing(
		tester: &T::AccountId,
		mut row: TesterOf<T>,
		backer: &T::AccountId,
		backing: BackingOf<T>,
	) {
		let was = Backings::<T>::contains_key(tester, backer);
		match (was, backing.is_gone()) {
			// There are not 2³² accounts.
			(false, false) => row.backers = row.backers.saturating_add(1),
			(true, true) => row.backers = row.backers.saturating_sub(1),
			_ => {},
		}
		if backing.is_gone() {
			Backings::<T>::remove(tester, backer);
		} else {
			Backings::<T>::insert(tester, backer, backing);
		}
		Self::put_tester(tester, row);
	}

	pub(crate) fn do_back_tester(who: T::AccountId, tester: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(who != tester, Error::<T>::SelfBacking);
		let mut row = Testers::<T>::get(&tester).ok_or(Error::<T>::NotEnrolled)?;
		// What comes after a case was opened must not be slashed by it.
		Self::ensure_not_accused(&tester)?;
		ensure!(!row.index.is_zero(), Error::<T>::TesterBarred);
		let active = row.enrolment.as_ref().is_some_and(|enrolment| enrolment.leaving.is_none());
		ensure!(active, Error::<T>::NotEnrolled);
		let mut backing = Backings::<T>::get(&tester, &who).unwrap_or_default();
		Self::touch(&tester, &row, &who, &mut backing)?;
		let more = mul_div(amount, FixedU128::DIV, row.index.into_inner()).ok_or(Error::<T>::Overflow)?;
		let shares = backing.shares().checked_add(more).ok_or(Error::<T>::Overflow)?;
		let all = row.shares.value.checked_add(more).ok_or(Error::<T>::Overflow)?;
		// The sum of all shares must fit too.
		all.checked_add(row.leaving).ok_or(Error::<T>::Overflow)?;
		ensure!(row.value(shares) >= T::Bonds::get().backing, Error::<T>::StakeTooSmall);
		let cycle = Self::current_number();
		backing.set_shares(cycle, shares);
		row.shares.set(cycle, all);
		// At most `amount`: both roundings are down.
		let amount = Self::worth(&row, &backing).saturating_sub(backing.held);
		ensure!(amount > 0, Error::<T>::StakeTooSmall);

		Self::bond::<BackingStakes>(&who, amount)?;
		backing.held = backing.held.saturating_add(amount);
		Self::put_backing(&tester, row, &who, backing);
		Self::deposit_event(Event::TesterBacked { tester, backer: who, amount });
		Ok(())
	}

	pub(crate) fn do_unback_tester(
		who: T::AccountId,
		tester: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let (mut row, mut backing) = Self::backed(&tester, &who)?;
		let shares = backing.shares();
		ensure!(shares > 0, Error::<T>::BackingNotFound);
		Self::touch(&tester, &row, &who, &mut backing)?;
		let staked = row.value(shares);
		ensure!(amount <= staked, Error::<T>::BackingNotFound);
		let burnt = if amount == staked {
			shares
		} else {
			// A share is worth at most one base unit, so one base unit is at least one share.
			mul_div(amount, FixedU128::DIV, row.index.into_inner()).ok_or(Error::<T>::Overflow)?.min(shares)
		};
		ensure!(burnt > 0, Error::<T>::StakeTooSmall);
		let kept = shares.saturating_sub(burnt);
		ensure!(kept == 0 || row.value(kept) >= T::Bonds::get().backing, Error::<T>::StakeTooSmall);
		let cycle = Self::current_number();
		backing.set_shares(cycle, kept);
		backing.leaving = backing.leaving.saturating_add(burnt);
		row.shares.set(cycle, row.shares.value.saturating_sub(burnt));
		row.leaving = row.leaving.saturating_add(burnt);
		let until = T::BlockNumberProvider::current_block_number().saturating_add(T::UnbondingPeriod::get());
		backing.until = until;

		// Splitting shares rounds down. The base unit this may free goes back to the backer.
		let worth = Self::worth(&row, &backing);
		Self::release_backing(&who, &mut backing, worth)?;
		let leaving = row.value(backing.leaving);
		Self::put_backing(&tester, row, &who, backing);
		Self::deposit_event(Event::TesterUnbacked { tester, backer: who, leaving, until });
		Ok(())
	}

	/// Release what is on hold beyond `needed`. Returns how much that was, in base units.
	fn release_backing(
		who: &T::AccountId,
		backing: &mut BackingOf<T>,
		needed: Balance,
	) -> Result<Balance, DispatchError> {
		let free = backing.held.saturating_sub(needed);
		if free > 0 {
			Self::unbond::<BackingStakes>(who, free)?;
			backing.held = needed.min(backing.held);
		}
		Ok(free)
	}

	pub(crate) fn do_withdraw_backing(who: T::AccountId, tester: T::AccountId) -> DispatchResult {
		Self::ensure_not_accused(&tester)?;
		let (mut row, mut backing) = Self::backed(&tester, &who)?;
		ensure!(backing.leaving > 0, Error::<T>::NotLeaving);
		ensure!(T::BlockNumberProvider::current_block_number() >= backing.until, Error::<T>::TooEarly);

		Self::touch(&tester, &row, &who, &mut backing)?;
		row.leaving = row.leaving.saturating_sub(core::mem::take(&mut backing.leaving));
		backing.forget(Self::current_number());
		let needed = row.value(backing.shares());
		let amount = Self::release_backing(&who, &mut backing, needed)?;
		Self::put_backing(&tester, row, &who, backing);
		Self::deposit_event(Event::BackingReleased { tester, backer: who, amount });
		Ok(())
	}

	pub(crate) fn do_claim_backing(
		who: T::AccountId,
		tester: T::AccountId,
		cycle: CycleNumber,
	) -> DispatchResult {
		let (row, mut backing) = Self::backed(&tester, &who)?;
		Self::touch(&tester, &row, &who, &mut backing)?;
		backing.forget(Self::current_number());
		let mut earnings = Earnings::<T>::get(&tester, cycle).ok_or(Error::<T>::NothingToClaim)?;
		ensure!(Self::is_takeable(cycle), Error::<T>::NothingToClaim);
		let mut paid = AmountsOf::<T>::new();
		let mut left = false;
		for (place, earned) in earnings.assets.iter_mut().enumerate() {
			let amount = backing.takeable(cycle, place, earned);
			let Some(rest) = earned.due.checked_sub(amount).filter(|_| amount > 0) else { continue };
			// A payment that the backer cannot receive now stays to be claimed.
			if Self::pay_from_pot(&earned.asset, &who, amount) {
				earned.due = rest;
				// There is room for every cycle that can be taken, and for every asset of it.
				backing.note_taken(cycle, place, earned.per_share);
				let _ = add_amount(&mut paid, &earned.asset, amount);
			} else {
				left = true;
			}
		}
		if paid.is_empty() {
			return Err(if left { Error::<T>::CannotReceive } else { Error::<T>::NothingToClaim }.into());
		}
		Earnings::<T>::insert(&tester, cycle, earnings);
		Self::put_backing(&tester, row, &who, backing);
		Self::deposit_event(Event::BackingPaid { tester, backer: who, cycle, paid });
		Ok(())
	}

	/// Whether backers can still take what the reports of a cycle earned.
	fn is_takeable(cycle: CycleNumber) -> bool {
		cycle.saturating_add(EARNING_CYCLES) >= Self::current_number()
	}

	pub(crate) fn do_update_backing(tester: T::AccountId, backer: T::AccountId) -> DispatchResult {
		let (mut row, mut backing) = Self::backed(&tester, &backer)?;
		let cycle = Self::current_number();
		let lost = Self::touch(&tester, &row, &backer, &mut backing)?;
		// Who lost all of its stake has no reason to unback, and nothing pays for its row. What it earned stays to be taken.
		let shares = backing.shares();
		let is_worthless = backing.held == 0 && (shares > 0 || backing.leaving > 0);
		if is_worthless {
			backing.set_shares(cycle, 0);
			row.shares.set(cycle, row.shares.value.saturating_sub(shares));
			row.leaving = row.leaving.saturating_sub(core::mem::take(&mut backing.leaving));
		}
		let forgot = backing.forget(cycle);
		ensure!(lost > 0 || is_worthless || forgot, Error::<T>::NothingToDo);
		Self::put_backing(&tester, row, &backer, backing);
		Ok(())
	}

	pub(crate) fn do_expire_earnings(tester: T::AccountId, cycle: CycleNumber) -> DispatchResult {
		let earnings = Earnings::<T>::get(&tester, cycle).ok_or(Error::<T>::NothingToDo)?;
		ensure!(!Self::is_takeable(cycle), Error::<T>::StillClaimable);
		Earnings::<T>::remove(&tester, cycle);
		let mut rest = AmountsOf::<T>::new();
		Pools::<T>::mutate(Self::current_number(), |pool| {
			for earned in earnings.assets.iter().filter(|earned| earned.due > 0) {
				match pool.entry(&earned.asset) {
					// It is booked already, so the sum fits.
					Some(asset) => asset.pot = asset.pot.saturating_add(earned.due),
					None => Self::unbook(&earned.asset, earned.due),
				}
				let _ = add_amount(&mut rest, &earned.asset, earned.due);
			}
		});
		Self::deposit_event(Event::EarningsExpired { tester, cycle, rest });
		Ok(())
	}
}
