// SPDX-License-Identifier: Apache-2.0

//! Allocations, and how they become free.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::{
	economy::{Beneficiary, Economy, Holder, Release, Token},
	vesting::VestingSchedule,
};
use souk_primitives::{AssetId, Balance, Millis, TIME};

/// The number of an allocation. The chain counts them in the order they were made.
pub type AllocationId = u32;

/// A declining cap frees the whole rest once the rest is at most the total divided by this. At 10 % a half-year that takes
/// 66 years. Without this limit a row would live for ever.
pub const LEAST_REST: Balance = 1_000_000;

/// Tokens on hold for a beneficiary until a schedule frees them.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Allocation<AccountId> {
	/// The account the tokens are on.
	pub beneficiary: AccountId,
	/// SOUK, or an asset.
	pub asset: AssetId,
	/// The amount at the start, in base units.
	pub total: Balance,
	/// The part of it that was released, in base units.
	pub released: Balance,
	/// When the schedule starts, in milliseconds since the Unix epoch; `None` for the network's launch.
	pub start: Option<Millis>,
	/// The schedule that frees it.
	pub schedule: VestingSchedule,
}

impl<AccountId> Allocation<AccountId> {
	/// The amount still on hold, in base units.
	pub fn rest(&self) -> Balance {
		// Cannot saturate: by invariant 1, less than the total was released.
		self.total.saturating_sub(self.released)
	}

	/// The amount that is free `elapsed` milliseconds after the start, in base units, the released part included. It
	/// never falls.
	pub fn free(&self, elapsed: Millis) -> Balance {
		let locked = self.schedule.locked(self.total, elapsed);
		let forgiven = match self.schedule {
			VestingSchedule::Tranches { .. } => 0,
			VestingSchedule::DecliningCap { .. } => self.total.checked_div(LEAST_REST).unwrap_or_default(),
		};
		if locked <= forgiven {
			return self.total;
		}
		self.total.saturating_sub(locked)
	}

	/// The amount that could be released at `now`, in base units, if the network's launch was at `launch`; `None` before
	/// the start.
	pub fn releasable(&self, launch: Option<Millis>, now: Millis) -> Option<Balance> {
		let elapsed = now.checked_sub(self.start.or(launch)?)?;
		// Cannot saturate: the released part was free once, and the free amount never falls.
		Some(self.free(elapsed).saturating_sub(self.released))
	}
}

/// An allocation as clients read it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct AllocationView<AccountId> {
	/// Its number.
	pub id: AllocationId,
	/// The account the tokens are on.
	pub beneficiary: AccountId,
	/// SOUK, or an asset.
	pub asset: AssetId,
	/// The amount at the start, in base units.
	pub total: Balance,
	/// The part of it that was released, in base units.
	pub released: Balance,
	/// The amount that could be released now, in base units.
	pub releasable: Balance,
	/// When the schedule starts, in milliseconds since the Unix epoch, if that is known yet.
	pub start: Option<Millis>,
	/// When more becomes free, in milliseconds since the Unix epoch, if it ever does.
	pub next: Option<Millis>,
	/// The schedule that frees it.
	pub schedule: VestingSchedule,
}

/// An allocation of the genesis block. Genesis must give the beneficiary the tokens, and an existential deposit besides.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisAllocation<AccountId> {
	/// The account that has the tokens.
	pub beneficiary: AccountId,
	/// SOUK or TIME.
	pub token: Token,
	/// The amount, in base units. JSON has it as decimal digits, because it is too large for JSON's numbers.
	#[serde(with = "souk_math::json::decimal")]
	pub amount: Balance,
	/// One of the economies' schedules. Genesis refuses one that holds nothing back.
	pub release: Release,
}

impl<AccountId> GenesisAllocation<AccountId> {
	/// The allocations that an economy gives to people under a schedule. `account` names the account of each. A
	/// beneficiary that stands for several people must divide its entry among them.
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
