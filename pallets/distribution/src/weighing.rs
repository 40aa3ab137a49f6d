// SPDX-License-Identifier: Apache-2.0

//! What a refused call costs.

use crate::{Config, Pallet, WeightInfo};
use frame_support::dispatch::DispatchResultWithPostInfo;
use souk_primitives::weighing::refused_by;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The result of a call. If it is refused, the caller pays for what the call read, `listings` among it, and not for what
	/// it would have written. This pallet refuses before it writes.
	pub(crate) fn weighed(result: DispatchResult, listings: u32) -> DispatchResultWithPostInfo {
		result.map_err(|error| refused_by::<Self>(error, || T::WeightInfo::refused(listings)))?;
		Ok(().into())
	}
}
