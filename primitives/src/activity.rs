// SPDX-License-Identifier: Apache-2.0

//! What earns power, and how pallets report it to the rewards ledger.

use crate::{Millis, ShopId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A reward era, numbered by the rewards ledger from its first; a day unless governance says otherwise.
pub type RewardEra = u32;

/// What an account did that a governed table turns into power (protocol §7, S0-08, S1-12).
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Deed {
	/// Sold what its buyer kept.
	Sale,
	/// Bought and kept it.
	Purchase,
	/// Promoted a sale that was kept.
	Promotion,
	/// Signed a merchant's receipt as its customer.
	Countersignature,
	/// Recorded an event of an item's history.
	TraceUpload,
	/// Revealed a report that won.
	Report,
	/// Invited an account that became active.
	Referral,
	/// Said it is there, once a day.
	CheckIn,
}

/// The ledger of power. Must not fail: what is reported has happened.
pub trait Activity<AccountId> {
	/// `who` did `action` so many times. The ledger caps what a day of it is worth.
	fn record(who: &AccountId, action: Deed, times: u32);

	/// The BizPower of a shop in the era that runs, as it is after its latest receipts; 18 decimals. The ledger keeps the
	/// sum over shops, so an era's payout never loops over them.
	fn rate_shop(shop: ShopId, owner: &AccountId, bizpower: u128);
}

impl<AccountId> Activity<AccountId> for () {
	fn record(_: &AccountId, _: Deed, _: u32) {}
	fn rate_shop(_: ShopId, _: &AccountId, _: u128) {}
}

/// The clock of reward eras.
pub trait RewardEras {
	/// The era that runs.
	fn current() -> RewardEra;

	/// How long an era is.
	fn length() -> Millis;
}
