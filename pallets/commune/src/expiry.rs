// SPDX-License-Identifier: Apache-2.0

//! Forgetting cycles whose claims are over.

use crate::{Config, Divisions, Error, Event, PaidOf, Pallet, Running, StakesPaid, Works};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get};
use souk_primitives::experience::CycleNumber;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_expire_cycle(cycle: CycleNumber, rows: u32) -> DispatchResult {
		let division = Divisions::<T>::get(cycle).ok_or(Error::<T>::DivisionNotFound)?;
		// A claim is refused by the same number. So no claim comes again whose row is gone.
		ensure!(Running::<T>::get().cycle >= division.until, Error::<T>::StillClaimable);

		let mut left = usize::try_from(rows).unwrap_or(usize::MAX);
		let works: Vec<T::AccountId> = Works::<T>::iter_key_prefix(cycle).take(left).collect();
		left = left.saturating_sub(works.len());
		for who in works {
			Works::<T>::remove(cycle, who);
		}
		let stakes: Vec<_> = StakesPaid::<T>::iter_key_prefix((cycle,)).take(left).collect();
		left = left.saturating_sub(stakes.len());
		for (validator, who) in stakes {
			StakesPaid::<T>::remove((cycle, validator, who));
		}
		if left == 0 {
			// There may be more rows.
			return Ok(());
		}
		let mut unclaimed = PaidOf::<T>::new();
		for divided in &division.assets {
			let (asset, rest) = (&divided.asset, divided.unpaid());
			if rest == 0 {
				continue;
			}
			if Self::pay(asset, &T::Treasury::get(), rest) {
				// One entry per asset of the division, which has the same bound.
				let _ = unclaimed.try_push((asset.clone(), rest));
			} else {
				// What the treasury cannot receive is divided again.
				Self::owe_less(asset, rest);
			}
		}
		Divisions::<T>::remove(cycle);
		Self::deposit_event(Event::CycleExpired { cycle, unclaimed });
		Ok(())
	}
}
