// SPDX-License-Identifier: Apache-2.0

//! Deeds, which earn power, and how pallets report them to the rewards ledger.

use crate::{Balance, Millis, ShopId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A reward era, numbered from the first. A day unless governance sets another length.
pub type RewardEra = u32;

/// Something an account did. A governed table turns it into power (protocol §7, S0-08, S1-12).
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
	/// It sold something that the buyer kept.
	Sale,
	/// It bought something and kept it.
	Purchase,
	/// It promoted a sale that the buyer kept.
	Promotion,
	/// It was paid for a service to a sale that the buyer kept.
	Service,
	/// It signed a merchant's receipt as the customer.
	Countersignature,
	/// It recorded an event of an item's history.
	TraceUpload,
	/// It revealed a report that won.
	Report,
	/// It invited an account that became active.
	Referral,
	/// It called in once a day.
	CheckIn,
}

/// The ledger of power. Its functions must not fail, because what they are told of has happened.
pub trait Activity<AccountId> {
	/// Record that `who` did `deed` a number of times. The ledger caps how often a deed counts in a day.
	fn record(who: &AccountId, deed: Deed, times: u32);

	/// Note the BizPower of a shop in the running era after its latest receipts, with 18 decimals. The ledger keeps the
	/// sum over shops, so the payout of an era never loops over them.
	fn rate_shop(shop: ShopId, owner: &AccountId, bizpower: u128);

	/// Note a one-way fee of `amount` base units of SOUK that `who` paid and cannot get back.
	fn lost(who: &AccountId, amount: Balance);

	/// Note that `merchant` sold to `customer` by a till, and has paid a one-way fee for the receipt. A merchant who was
	/// invited becomes active by it, as by a settled order.
	fn sold_by_till(_merchant: &AccountId, _customer: &AccountId) {}
}

impl<AccountId> Activity<AccountId> for () {
	fn record(_: &AccountId, _: Deed, _: u32) {}
	fn rate_shop(_: ShopId, _: &AccountId, _: u128) {}
	fn lost(_: &AccountId, _: Balance) {}
}

/// The clock of reward eras.
pub trait RewardEras {
	/// The running era.
	fn current() -> RewardEra;

	/// The length of an era, in milliseconds.
	fn length() -> Millis;
}
