// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{AllocationId, AllocationView, Allocations, Config, Launch, Pallet};

impl<T: Config> Pallet<T> {
	/// An allocation as clients read it.
	pub fn allocation_view(id: AllocationId) -> Option<AllocationView<T::AccountId>> {
		let allocation = Allocations::<T>::get(id)?;
		let (launch, now) = (Launch::<T>::get(), Self::now());
		let start = allocation.start.or(launch);
		let next = start.and_then(|start| {
			// Before the start, the next release is at the start if anything is free then.
			match now.checked_sub(start) {
				None if allocation.free(0) > 0 => Some(start),
				None => allocation.schedule.next(0)?.checked_add(start),
				Some(elapsed) => allocation.schedule.next(elapsed)?.checked_add(start),
			}
		});
		Some(AllocationView {
			id,
			releasable: allocation.releasable(launch, now).unwrap_or_default(),
			beneficiary: allocation.beneficiary,
			asset: allocation.asset,
			total: allocation.total,
			released: allocation.released,
			start,
			next,
			schedule: allocation.schedule,
		})
	}
}
