// SPDX-License-Identifier: Apache-2.0

//! Rows of eras that are over.

use crate::{Config, EraPayments, OldestEra, Pallet, WeightInfo};
use alloc::vec::Vec;
use frame_support::weights::{Weight, WeightMeter};
use souk_primitives::activity::RewardEras as _;

impl<T: Config> Pallet<T> {
	/// The most rows that one block sweeps.
	pub const MAX_SWEEP: u32 = 64;

	/// Remove rows of the oldest era that is over, within a limit. Returns the weight that was used.
	pub(crate) fn sweep(limit: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(limit);
		let look = T::WeightInfo::sweep(0);
		if meter.try_consume(look).is_err() {
			return meter.consumed();
		}
		let era = OldestEra::<T>::get();
		let (Some(next), true) = (era.checked_add(1), era < T::RewardEras::current()) else {
			return meter.consumed();
		};
		let each = T::WeightInfo::sweep(1).saturating_sub(look);
		let mut removed: Vec<_> = Vec::new();
		let mut keys = EraPayments::<T>::iter_key_prefix(era);
		for _ in 0..Self::MAX_SWEEP {
			if meter.try_consume(each).is_err() {
				break;
			}
			let Some(key) = keys.next() else {
				// No row is left. One era a block: there is one a day.
				OldestEra::<T>::put(next);
				break;
			};
			removed.push(key);
		}
		for key in removed {
			EraPayments::<T>::remove(era, key);
		}
		meter.consumed()
	}
}
