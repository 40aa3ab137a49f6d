// SPDX-License-Identifier: Apache-2.0

//! What a refused call costs.

use crate::{pallet::*, WeightInfo};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	pallet_prelude::*,
};
use souk_primitives::weighing::refused_by;

impl<T: Config> Pallet<T> {
	/// The result of a call. If it is refused, the caller pays for what the call read and not for what it would have
	/// written.
	pub(crate) fn weighed(result: DispatchResult) -> DispatchResultWithPostInfo {
		result.map_err(Self::refused)?;
		Ok(().into())
	}

	/// A refusal with its weight. This pallet refuses before it writes.
	pub(crate) fn refused(error: DispatchError) -> DispatchErrorWithPostInfo {
		refused_by::<Self>(error, T::WeightInfo::refused)
	}
}
