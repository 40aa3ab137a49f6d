// SPDX-License-Identifier: Apache-2.0

//! What a refused call costs.

use crate::{pallet::*, WeightInfo};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	pallet_prelude::*,
	traits::PalletInfoAccess,
};
use sp_runtime::ModuleError;

impl<T: Config> Pallet<T> {
	/// The result of a call. If it is refused, the caller pays for what the call read and not for what it would have
	/// written.
	pub(crate) fn weighed(result: DispatchResult) -> DispatchResultWithPostInfo {
		result.map_err(Self::refused)?;
		Ok(().into())
	}

	/// A refusal with its weight. This pallet refuses before it writes. A refusal by another pallet, such as for lack of
	/// funds, may come after most of the work, so it costs as much as the call.
	pub(crate) fn refused(error: DispatchError) -> DispatchErrorWithPostInfo {
		let early = match error {
			DispatchError::BadOrigin => true,
			DispatchError::Module(ModuleError { index, .. }) => usize::from(index) == Self::index(),
			_ => false,
		};
		let weight = early.then(T::WeightInfo::refused);
		DispatchErrorWithPostInfo { post_info: weight.into(), error }
	}
}
