// SPDX-License-Identifier: Apache-2.0

//! One file per call or question; every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

use frame_support::dispatch::DispatchErrorWithPostInfo;
use sp_runtime::DispatchError;

/// The reason of a refusal, whatever the refusal weighs.
trait Reason {
	fn reason(self) -> DispatchError;
}

impl Reason for DispatchError {
	fn reason(self) -> DispatchError {
		self
	}
}

impl Reason for DispatchErrorWithPostInfo {
	fn reason(self) -> DispatchError {
		self.error
	}
}

/// Check that a call is refused for a reason and changes nothing. What refusals weigh is in [`refused`].
macro_rules! assert_noop {
	($call:expr, $reason:expr $(,)?) => {
		frame_support::assert_noop!($call.map_err(Reason::reason), $reason)
	};
}

mod attacks;
mod ceilings;
mod close_campaign;
mod engage;
mod expire_campaign;
mod forget_record;
mod invariants;
mod open_campaign;
mod promised;
mod records;
mod refused;
mod remove_record;
mod settled;
mod top_up_campaign;
mod try_state;
mod vector;
mod verify;
mod views;
