// SPDX-License-Identifier: Apache-2.0

//! The accounts that the runtime owns and that have no key: only code can move their funds.

use crate::AccountId;
use frame_support::{parameter_types, PalletId};
use sp_runtime::traits::AccountIdConversion;

/// Seals the one-way fees of capabilities (product decision 9). Nothing leaves it.
pub const SINK: PalletId = PalletId(*b"souk/snk");
/// Collects the experience legs of sales until a cycle closes.
pub const EXPERIENCE_POOL: PalletId = PalletId(*b"souk/exp");
/// Collects commune fees, and the legs of sales that their payees cannot receive.
pub const COMMUNE: PalletId = PalletId(*b"souk/com");
/// Holds the funds that referenda spend.
pub const TREASURY: PalletId = PalletId(*b"souk/try");
/// Owns TIME and every other asset under governance; root acts for it.
pub const GOVERNANCE: PalletId = PalletId(*b"souk/gov");
/// The pots of emission policies derive their accounts from this.
pub const REWARDS: PalletId = PalletId(*b"souk/rwd");

parameter_types! {
	/// The account of [`SINK`].
	pub Sink: AccountId = SINK.into_account_truncating();
	/// The account of [`EXPERIENCE_POOL`].
	pub ExperiencePool: AccountId = EXPERIENCE_POOL.into_account_truncating();
	/// The account of [`COMMUNE`].
	pub Commune: AccountId = COMMUNE.into_account_truncating();
	/// The account of [`TREASURY`].
	pub Treasury: AccountId = TREASURY.into_account_truncating();
	/// The account of [`GOVERNANCE`].
	pub Governance: AccountId = GOVERNANCE.into_account_truncating();
}

/// Every account of this module. Genesis must create each of them, so that no payment to them can fail.
pub fn all() -> [AccountId; 5] {
	[Sink::get(), ExperiencePool::get(), Commune::get(), Treasury::get(), Governance::get()]
}

#[cfg(test)]
mod tests {
	#[test]
	fn should_differ_when_accounts_are_derived() {
		let accounts = super::all();
		for (index, account) in accounts.iter().enumerate() {
			assert!(!accounts[..index].contains(account));
		}
	}
}
