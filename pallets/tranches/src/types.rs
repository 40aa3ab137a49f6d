// SPDX-License-Identifier: Apache-2.0

//! What is allocated to whom, and how it becomes free.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::{
	economy::{Beneficiary, Economy, Holder, Release, Token},
	vesting::Schedule,
};
use souk_primitives::{AssetId, Balance, Millis, TIME};

/// An allocation, numbered by the chain in the order they were made.
pub type AllocationId = u32;

/// Under a declining cap the rest is freed once it is no more than one part in so many of the whole, which takes 66
/// years at 10 % a half-year: else a row would live for ever.
pub const LEAST_REST: Balance = 1_000_000;

/// Tokens on hold for somebody until a schedule frees them.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Allocation<AccountId> {
	/// On whose account they are.
	pub beneficiary: AccountId,
	/// SOUK, or an asset.
	pub asset: AssetId,
	/// How much there was, in base units.
	pub total: Balance,
	/// How much of it was released, in base units.
	pub released: Balance,
	/// When the schedule starts; `None` for the network's launch.
	pub start: Option<Millis>,
	/// What becomes free when.
	pub schedule: Schedule,
}

impl<AccountId> Allocation<AccountId> {
	/// What is still on hold.
	pub fn rest(&self) -> Balance {
		// Never released more than there was; invariant 1.
		self.total.saturating_sub(self.released)
	}

	/// How much is free, released or not, `elapsed` milliseconds after the start. Never falls.
	pub fn free(&self, elapsed: Millis) -> Balance {
		let locked = self.schedule.locked(self.total, elapsed);
		let forgiven = match self.schedule {
			Schedule::Tranches { .. } => 0,
			Schedule::DecliningCap { .. } => self.total.checked_div(LEAST_REST).unwrap_or_default(),
		};
		if locked <= forgiven {
			return self.total;
		}
		self.total.saturating_sub(locked)
	}

	/// How much could be released at `now`, where the network was launched at `launch`; `None` before the start.
	pub fn releasable(&self, launch: Option<Millis>, now: Millis) -> Option<Balance> {
		let elapsed = now.checked_sub(self.start.or(launch)?)?;
		// What was released was free then, and what is free never falls.
		Some(self.free(elapsed).saturating_sub(self.released))
	}
}

/// An allocation as clients read it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct AllocationView<AccountId> {
	/// Its number.
	pub id: AllocationId,
	/// On whose account the tokens are.
	pub beneficiary: AccountId,
	/// SOUK, or an asset.
	pub asset: AssetId,
	/// How much there was, in base units.
	pub total: Balance,
	/// How much of it was released, in base units.
	pub released: Balance,
	/// How much could be released now, in base units.
	pub releasable: Balance,
	/// When the schedule starts, if that is known yet.
	pub start: Option<Millis>,
	/// When more becomes free next, if it ever does.
	pub next: Option<Millis>,
	/// What becomes free when.
	pub schedule: Schedule,
}

/// An allocation of the genesis block. The tokens must be on the beneficiary's account there, and an existential deposit
/// besides.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisAllocation<AccountId> {
	/// Whose.
	pub beneficiary: AccountId,
	/// Of which token.
	pub token: Token,
	/// How much, in base units, as decimal digits.
	#[serde(with = "souk_math::json::decimal")]
	pub amount: Balance,
	/// By which of the economies' schedules; one that holds nothing is refused.
	pub release: Release,
}

impl<AccountId> GenesisAllocation<AccountId> {
	/// What an economy gives to people under a schedule, with the account of each. Who stands for several people divides
	/// an entry.
	pub fn of_economy(economy: &Economy, account: impl Fn(Beneficiary) -> AccountId) -> Vec<Self> {
		let entry = |allocation: &souk_math::economy::Allocation| match allocation.holder {
			Holder::Beneficiary(who) if allocation.release.schedule().is_some() => Some(Self {
				beneficiary: account(who),
				token: allocation.token,
				amount: allocation.amount,
				release: allocation.release,
			}),
			_ => None,
		};
		economy.allocations.iter().filter_map(entry).collect()
	}
}

/// The asset of a token.
pub const fn asset_of(token: Token) -> AssetId {
	match token {
		Token::Souk => AssetId::Native,
		Token::Time => AssetId::WithId(TIME),
	}
}
