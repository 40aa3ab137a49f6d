// SPDX-License-Identifier: Apache-2.0

//! The invariants of the pallet: they hold between any two calls.

use crate::{Allocations, AllocationsOf, Config, HoldReason, Launch, NextAllocation, Pallet};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{ensure, traits::Get};
use souk_primitives::holds::Grants as _;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. an allocation has a number that was given out, a schedule that validates, and at least the smallest amount, and
	///    not all of it was released;
	/// 2. no more of it was released than is free;
	/// 3. for each beneficiary and asset, the rests of the allocations sum to what is on hold, to the unit;
	/// 4. an account's list has exactly the allocations that name the account, the oldest first, and no list is empty;
	/// 5. the network was launched, once its first block is over.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let launch = Launch::<T>::get();
		let mut held = BTreeMap::new();
		let mut named = BTreeMap::<Vec<u8>, Vec<_>>::new();
		for (id, allocation) in Allocations::<T>::iter() {
			// 1.
			ensure!(id < NextAllocation::<T>::get(), "an allocation has a number that was not given out");
			ensure!(allocation.schedule.validate().is_ok(), "a schedule is invalid");
			ensure!(allocation.total >= T::MinAllocation::get(), "an allocation was too small");
			ensure!(allocation.released < allocation.total, "an allocation outlives its release");
			// 2.
			// The clock is read only where there is a start, because genesis has no time yet.
			let elapsed = allocation.start.or(launch).and_then(|start| Self::now().checked_sub(start));
			ensure!(elapsed.is_some() || allocation.released == 0, "released before the start");
			let free = elapsed.map_or(0, |elapsed| allocation.free(elapsed));
			ensure!(allocation.released <= free, "more was released than is free");

			// The key is encoded because an asset has no order to sort by.
			let key = (&allocation.beneficiary, &allocation.asset).encode();
			let entry = (allocation.beneficiary.clone(), allocation.asset.clone(), 0u128);
			let (_, _, sum) = held.entry(key).or_insert(entry);
			*sum = sum.checked_add(allocation.rest()).ok_or("allocations do not fit")?;
			named.entry(allocation.beneficiary.encode()).or_default().push(id);
		}
		// 3.
		for (beneficiary, asset, sum) in held.into_values() {
			let on_hold = T::Holds::balance_on_hold(&asset, &HoldReason::Allocation.into(), &beneficiary);
			ensure!(on_hold == sum, "allocations are not what is on hold");
		}
		// 4.
		for (beneficiary, own) in AllocationsOf::<T>::iter() {
			let mut ids = named.remove(&beneficiary.encode()).unwrap_or_default();
			ids.sort_unstable();
			ensure!(!own.is_empty(), "an account's list of allocations is empty");
			ensure!(own.into_inner() == ids, "an account's list is not its allocations");
		}
		ensure!(named.is_empty(), "an allocation is not in its beneficiary's list");
		// 5. Genesis may name a launch in the future.
		let block = frame_system::Pallet::<T>::block_number();
		ensure!(launch.is_some() || block <= 1u32.into(), "the network was never launched");
		Ok(())
	}
}
