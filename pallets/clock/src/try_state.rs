// SPDX-License-Identifier: Apache-2.0

//! The invariants of the pallet: they hold between any two calls.

use crate::{Config, Dials, Pallet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. the clock is not ahead of the last timestamp;
	/// 2. the clock started, once the first block is over.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let dial = Dials::<T>::get();
		// 1.
		ensure!(dial.is_none_or(|dial| dial.moment <= dial.seen), "the clock is ahead of the timestamp");
		// 2.
		let block = frame_system::Pallet::<T>::block_number();
		ensure!(dial.is_some() || block <= 1u32.into(), "the clock never started");
		Ok(())
	}
}
