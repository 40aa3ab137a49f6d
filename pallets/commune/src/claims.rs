// SPDX-License-Identifier: Apache-2.0

//! Claims, which accounts pull: their part of a cycle by stake or by work. Each is constant work.

use crate::{
	types::{PaidAssets, Side},
	Config, DivisionOf, Divisions, Error, Event, Owed, PaidOf, Pallet, Running, StakesPaid, Works,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Mutate as _, tokens::Preservation, Get},
};
use souk_primitives::{
	commune::{Exposures, StakePage},
	experience::CycleNumber,
	AssetId, Balance,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// A division that can be claimed.
	fn claimable(cycle: CycleNumber) -> Result<DivisionOf<T>, DispatchError> {
		let division = Divisions::<T>::get(cycle).ok_or(Error::<T>::DivisionNotFound)?;
		ensure!(Running::<T>::get().cycle < division.until, Error::<T>::ClaimPeriodOver);
		Ok(division)
	}

	/// Pay what is owed out of the pot. Returns `false`, and changes nothing, if it cannot be paid.
	pub(crate) fn pay(asset: &AssetId, to: &T::AccountId, amount: Balance) -> bool {
		let pot = T::Pot::get();
		if *to == pot {
			return false;
		}
		let paid = with_storage_layer::<_, DispatchError, _>(|| {
			// The pot keeps its minimum balance.
			T::Assets::transfer(asset.clone(), &pot, to, amount, Preservation::Preserve)
		});
		if paid.is_ok() {
			Self::owe_less(asset, amount);
		}
		paid.is_ok()
	}

	/// Owe an amount no more: it was paid, or it is nobody's.
	pub(crate) fn owe_less(asset: &AssetId, amount: Balance) {
		Owed::<T>::mutate_exists(asset, |owed| {
			let left = owed.unwrap_or_default().saturating_sub(amount);
			*owed = (left > 0).then_some(left);
		});
	}

	/// Pay `who`, which has `own` of a side, every asset of a division that `paid` does not have. Notes what was paid.
	fn pay_side(
		division: &mut DivisionOf<T>,
		side: Side,
		who: &T::AccountId,
		own: u128,
		paid: &mut PaidAssets,
	) -> Result<PaidOf<T>, DispatchError> {
		let all = division.all(side);
		let mut amounts = PaidOf::<T>::new();
		let mut left = false;
		for (place, divided) in division.assets.iter_mut().enumerate() {
			if paid.has(place) {
				continue;
			}
			let due = divided.portion(side).part(own, all);
			// Anyone may claim for `who`. So what it cannot receive now is not lost by a claim.
			if due > 0 && !Self::pay(&divided.asset, who, due) {
				left = true;
				continue;
			}
			paid.note(place);
			if due > 0 {
				let portion = divided.portion_mut(side);
				// At most the amount, see `Portion::part`.
				portion.paid = portion.paid.saturating_add(due);
				// One entry per asset of the division, which has the same bound.
				let _ = amounts.try_push((divided.asset.clone(), due));
			}
		}
		if amounts.is_empty() {
			return Err(if left { Error::<T>::CannotReceive } else { Error::<T>::NothingToClaim }.into());
		}
		Ok(amounts)
	}

	pub(crate) fn do_claim_stake(
		cycle: CycleNumber,
		validator: T::AccountId,
		page: StakePage,
		who: T::AccountId,
	) -> DispatchResult {
		let mut division = Self::claimable(cycle)?;
		ensure!(!division.assets.is_empty(), Error::<T>::NothingToClaim);
		let mut mask = StakesPaid::<T>::get((cycle, &validator, &who));
		ensure!(!mask.is_all(division.assets.len()), Error::<T>::AlreadyClaimed);
		let own = T::Exposures::stake(division.era, &validator, page, &who);
		ensure!(own > 0, Error::<T>::NotExposed);

		let paid = Self::pay_side(&mut division, Side::Stake, &who, own, &mut mask)?;
		Divisions::<T>::insert(cycle, division);
		StakesPaid::<T>::insert((cycle, &validator, &who), mask);
		Self::deposit_event(Event::StakePaid { cycle, validator, who, paid });
		Ok(())
	}

	pub(crate) fn do_claim_work(cycle: CycleNumber, who: T::AccountId) -> DispatchResult {
		let mut division = Self::claimable(cycle)?;
		let mut work = Works::<T>::get(cycle, &who).ok_or(Error::<T>::NothingToClaim)?;

		let paid = Self::pay_side(&mut division, Side::Work, &who, work.power.into(), &mut work.paid)?;
		if work.paid.is_all(division.assets.len()) {
			Works::<T>::remove(cycle, &who);
		} else {
			Works::<T>::insert(cycle, &who, work);
		}
		Divisions::<T>::insert(cycle, division);
		Self::deposit_event(Event::WorkPaid { cycle, who, paid });
		Ok(())
	}
}
