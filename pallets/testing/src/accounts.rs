// SPDX-License-Identifier: Apache-2.0

//! Accounts by number, and the state they are part of.

use sp_runtime::{AccountId32, StateVersion};

/// Account number `n`. No key belongs to it.
pub fn account(n: u8) -> AccountId32 {
	AccountId32::new([n; 32])
}

/// An account that does not exist: mocks give nothing to number 99.
pub fn nobody() -> AccountId32 {
	account(99)
}

/// Changes with every change of storage, in the pallet or under it.
pub fn state_root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}
