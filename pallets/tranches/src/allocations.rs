// SPDX-License-Identifier: Apache-2.0

//! Making allocations, and releasing what their schedules free.

use crate::{
	types::asset_of, Allocation, AllocationId, AllocationOf, Allocations, AllocationsOf, Config, Error,
	Event, GenesisAllocation, HoldReason, Launch, NextAllocation, Pallet,
};
use frame_support::{
	ensure,
	traits::{fungibles::Inspect as _, Get},
	BoundedVec,
};
use souk_math::vesting::VestingSchedule;
use souk_primitives::{clock::millis, holds::Grants as _, AssetId, Balance, Millis};
use sp_runtime::{DispatchError, DispatchResult};

/// The allocations of an account.
type ListOf<T> = BoundedVec<AllocationId, <T as Config>::MaxAllocations>;

impl<T: Config> Pallet<T> {
	/// The time, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// Record the moment the network began, unless it is recorded already.
	pub(crate) fn do_launch() {
		if Launch::<T>::exists() {
			return;
		}
		let moment = Self::now();
		Launch::<T>::put(moment);
		Self::deposit_event(Event::Launched { moment });
	}

	pub(crate) fn do_allocate(
		payer: T::AccountId,
		beneficiary: T::AccountId,
		asset: AssetId,
		amount: Balance,
		schedule: VestingSchedule,
		start: Option<Millis>,
	) -> DispatchResult {
		let allocation = Allocation {
			beneficiary: beneficiary.clone(),
			asset: asset.clone(),
			total: amount,
			released: 0,
			start,
			schedule,
		};
		let (id, list) = Self::admit(&allocation)?;
		T::Holds::grant(&asset, &HoldReason::Allocation.into(), &payer, &beneficiary, amount)?;
		Self::insert(id, list, allocation);
		Self::deposit_event(Event::Allocated { allocation: id, beneficiary, asset, amount, start });
		Ok(())
	}

	/// Put on hold what genesis gave to a beneficiary. It deposits no event, because genesis has no block for one.
	pub(crate) fn do_allocate_at_genesis(genesis: &GenesisAllocation<T::AccountId>) -> DispatchResult {
		let (beneficiary, asset) = (genesis.beneficiary.clone(), asset_of(genesis.token));
		let allocation = Allocation {
			beneficiary: beneficiary.clone(),
			asset: asset.clone(),
			total: genesis.amount,
			released: 0,
			start: None,
			schedule: genesis.release.schedule().ok_or(Error::<T>::BadSchedule)?,
		};
		let (id, list) = Self::admit(&allocation)?;
		T::Holds::hold(&asset, &HoldReason::Allocation.into(), &beneficiary, genesis.amount)?;
		Self::insert(id, list, allocation);
		Ok(())
	}

	/// Check an allocation. Returns the number it gets, and its beneficiary's list with that number at the end.
	fn admit(allocation: &AllocationOf<T>) -> Result<(AllocationId, ListOf<T>), DispatchError> {
		allocation.schedule.validate().map_err(|_| Error::<T>::BadSchedule)?;
		ensure!(allocation.total >= T::MinAllocation::get(), Error::<T>::AmountTooSmall);
		// The beneficiary's account must exist, because a hold needs an account to be on.
		let least = T::Holds::minimum_balance(allocation.asset.clone()).max(1);
		let holds = T::Holds::total_balance(allocation.asset.clone(), &allocation.beneficiary);
		ensure!(holds >= least, Error::<T>::BeneficiaryNotFound);
		let id = NextAllocation::<T>::get();
		ensure!(id < AllocationId::MAX, Error::<T>::NoIdLeft);
		let mut list = AllocationsOf::<T>::get(&allocation.beneficiary);
		list.try_push(id).map_err(|_| Error::<T>::TooManyAllocations)?;
		Ok((id, list))
	}

	/// Store an allocation that [`Self::admit`] accepted.
	fn insert(id: AllocationId, list: ListOf<T>, allocation: AllocationOf<T>) {
		// Cannot saturate: `admit` refuses the last number.
		NextAllocation::<T>::put(id.saturating_add(1));
		AllocationsOf::<T>::insert(&allocation.beneficiary, list);
		Allocations::<T>::insert(id, allocation);
	}

	pub(crate) fn do_release(id: AllocationId) -> DispatchResult {
		let mut allocation = Allocations::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let amount = allocation.releasable(Launch::<T>::get(), Self::now()).ok_or(Error::<T>::NotStarted)?;
		ensure!(amount > 0, Error::<T>::NothingToRelease);
		let (beneficiary, asset) = (allocation.beneficiary.clone(), allocation.asset.clone());
		// `amount` is what is free minus what was released. What is free is at most the total, so this sum is too.
		allocation.released = allocation.released.saturating_add(amount);
		let rest = allocation.rest();

		T::Holds::release(&asset, &HoldReason::Allocation.into(), &beneficiary, amount)?;
		if rest == 0 {
			Allocations::<T>::remove(id);
			AllocationsOf::<T>::mutate_exists(&beneficiary, |own| {
				if let Some(list) = own {
					list.retain(|other| *other != id);
					if list.is_empty() {
						*own = None;
					}
				}
			});
		} else {
			Allocations::<T>::insert(id, allocation);
		}
		Self::deposit_event(Event::Released { allocation: id, beneficiary, asset, amount, rest });
		Ok(())
	}
}
