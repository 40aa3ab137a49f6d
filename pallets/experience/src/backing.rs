// SPDX-License-Identifier: Apache-2.0

//! Backers: stake on testers, on hold on the backers' own accounts.
//!
//! Stake is counted in shares. A slash lowers the worth of a share, and pay raises what a share has earned. So neither
//! loops over backers. Every call that touches a backing brings its hold up to date first, so no backer can withdraw
//! stake before it has lost what was slashed.

use crate::{
	types::mul_div, AmountsOf, BackingOf, Backings, Config, Error, Event, HoldReason, Pallet, TesterOf,
	Testers,
};
use frame_support::{
	ensure,
	traits::{fungible::hold::Mutate as _, tokens::Precision, Get},
};
use souk_primitives::Balance;
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating, Zero},
	DispatchError, DispatchResult, FixedPointNumber, FixedU128,
};

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
		row.value(backing.shares).saturating_add(row.value(backing.leaving))
	}

	/// Apply slashes and earnings to a backing. Returns what was slashed.
	fn touch(
		tester: &T::AccountId,
		row: &TesterOf<T>,
		backer: &T::AccountId,
		backing: &mut BackingOf<T>,
	) -> Result<Balance, DispatchError> {
		let worth = Self::worth(row, backing);
		let lost = backing.held.saturating_sub(worth);
		if lost > 0 {
			Self::seize(HoldReason::Backing, backer, lost)?;
			backing.held = worth;
			let (tester, backer) = (tester.clone(), backer.clone());
			Self::deposit_event(Event::BackingSlashed { tester, backer, amount: lost });
		}
		backing.accrue(&row.earnings);
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
		ensure!(!row.index.is_zero(), Error::<T>::TesterBarred);
		let active = row.enrolment.as_ref().is_some_and(|enrolment| enrolment.leaving.is_none());
		ensure!(active, Error::<T>::NotEnrolled);
		let mut backing = Backings::<T>::get(&tester, &who).unwrap_or_default();
		Self::touch(&tester, &row, &who, &mut backing)?;
		let more = mul_div(amount, FixedU128::DIV, row.index.into_inner()).ok_or(Error::<T>::Overflow)?;
		backing.shares = backing.shares.checked_add(more).ok_or(Error::<T>::Overflow)?;
		row.shares = row.shares.checked_add(more).ok_or(Error::<T>::Overflow)?;
		// The sum of all shares must fit too.
		row.shares.checked_add(row.leaving).ok_or(Error::<T>::Overflow)?;
		ensure!(row.value(backing.shares) >= T::Bonds::get().backing, Error::<T>::StakeTooSmall);
		// At most `amount`: both roundings are down.
		let amount = Self::worth(&row, &backing).saturating_sub(backing.held);
		ensure!(amount > 0, Error::<T>::StakeTooSmall);

		T::Currency::hold(&HoldReason::Backing.into(), &who, amount)?;
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
		ensure!(backing.shares > 0, Error::<T>::BackingNotFound);
		Self::touch(&tester, &row, &who, &mut backing)?;
		let staked = row.value(backing.shares);
		ensure!(amount <= staked, Error::<T>::BackingNotFound);
		let burnt = if amount == staked {
			backing.shares
		} else {
			// A share is worth at most one base unit, so one base unit is at least one share.
			mul_div(amount, FixedU128::DIV, row.index.into_inner())
				.ok_or(Error::<T>::Overflow)?
				.min(backing.shares)
		};
		ensure!(burnt > 0, Error::<T>::StakeTooSmall);
		backing.shares = backing.shares.saturating_sub(burnt);
		let rest = row.value(backing.shares);
		ensure!(backing.shares == 0 || rest >= T::Bonds::get().backing, Error::<T>::StakeTooSmall);
		backing.leaving = backing.leaving.saturating_add(burnt);
		row.shares = row.shares.saturating_sub(burnt);
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
			T::Currency::release(&HoldReason::Backing.into(), who, free, Precision::BestEffort)?;
			backing.held = needed.min(backing.held);
		}
		Ok(free)
	}

	pub(crate) fn do_withdraw_backing(who: T::AccountId, tester: T::AccountId) -> DispatchResult {
		let (mut row, mut backing) = Self::backed(&tester, &who)?;
		ensure!(backing.leaving > 0, Error::<T>::NotLeaving);
		ensure!(T::BlockNumberProvider::current_block_number() >= backing.until, Error::<T>::TooEarly);

		Self::touch(&tester, &row, &who, &mut backing)?;
		row.leaving = row.leaving.saturating_sub(core::mem::take(&mut backing.leaving));
		let needed = row.value(backing.shares);
		let amount = Self::release_backing(&who, &mut backing, needed)?;
		Self::put_backing(&tester, row, &who, backing);
		Self::deposit_event(Event::BackingReleased { tester, backer: who, amount });
		Ok(())
	}

	pub(crate) fn do_claim_backing(who: T::AccountId, tester: T::AccountId) -> DispatchResult {
		let (mut row, mut backing) = Self::backed(&tester, &who)?;
		Self::touch(&tester, &row, &who, &mut backing)?;
		let mut paid = AmountsOf::<T>::new();
		for owed in backing.owed.iter_mut().filter(|owed| owed.amount > 0) {
			let Some(earned) = row.earnings.iter_mut().find(|earned| earned.asset == owed.asset) else {
				continue;
			};
			let Some(left) = earned.due.checked_sub(owed.amount) else { continue };
			// A payment that the backer cannot receive now stays owed.
			if Self::pay_from_pot(&owed.asset, &who, owed.amount) {
				earned.due = left;
				let _ = paid.try_push((owed.asset.clone(), core::mem::take(&mut owed.amount)));
			}
		}
		ensure!(!paid.is_empty(), Error::<T>::NothingToClaim);
		Self::put_backing(&tester, row, &who, backing);
		Self::deposit_event(Event::BackingPaid { tester, backer: who, paid });
		Ok(())
	}

	pub(crate) fn do_apply_slash(tester: T::AccountId, backer: T::AccountId) -> DispatchResult {
		let (row, mut backing) = Self::backed(&tester, &backer)?;
		let lost = Self::touch(&tester, &row, &backer, &mut backing)?;
		ensure!(lost > 0, Error::<T>::NothingToDo);
		Self::put_backing(&tester, row, &backer, backing);
		Ok(())
	}
}
