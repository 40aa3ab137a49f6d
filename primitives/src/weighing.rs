// SPDX-License-Identifier: Apache-2.0

//! What a refused call costs.

use frame_support::{dispatch::DispatchErrorWithPostInfo, traits::PalletInfoAccess, weights::Weight};
use sp_runtime::{DispatchError, ModuleError};

/// The refusal of a call of a pallet that refuses before it writes, charged for `read`: what it read until then.
///
/// Only a refusal by the pallet itself, or for the origin, comes that early. A refusal by another pallet, such as for lack of
/// funds, may come after most of the work, so it costs as much as the call.
pub fn refused_by<Pallet: PalletInfoAccess>(
	error: DispatchError,
	read: impl FnOnce() -> Weight,
) -> DispatchErrorWithPostInfo {
	let early = match error {
		DispatchError::BadOrigin => true,
		DispatchError::Module(ModuleError { index, .. }) => usize::from(index) == Pallet::index(),
		_ => false,
	};
	DispatchErrorWithPostInfo { post_info: early.then(read).into(), error }
}
