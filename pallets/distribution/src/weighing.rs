// SPDX-License-Identifier: Apache-2.0

//! What a refused call costs.

use crate::{Config, Pallet, WeightInfo};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	traits::PalletInfoAccess,
};
use sp_runtime::{DispatchError, DispatchResult, ModuleError};

impl<T: Config> Pallet<T> {
	/// The result of a call. If it is refused, the caller pays for what the call read, `listings` among it, and not for what
	/// it would have written.
	///
	/// This pallet refuses before it writes. A refusal by another pallet, such as for lack of funds, may come after most of
	/// the work, so it costs as much as the call.
	pub(crate) fn weighed(result: DispatchResult, listings: u32) -> DispatchResultWithPostInfo {
		let Err(error) = result else { return Ok(().into()) };
		let early = match error {
			DispatchError::Module(ModuleError { index, .. }) => usize::from(index) == Self::index(),
			_ => false,
		};
		let weight = early.then(|| T::WeightInfo::refused(listings));
		Err(DispatchErrorWithPostInfo { post_info: weight.into(), error })
	}
}
