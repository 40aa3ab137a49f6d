// SPDX-License-Identifier: Apache-2.0

//! What a shop says of itself.

use crate::{
	codes::{Mcc, Region},
	content::Cid,
	Millis,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// What a bond unlocks for a shop (seed S1-03).
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
pub enum Capability {
	/// Keep listings; comes with the governed number of showcase slots.
	Publish,
	/// Pay commission to promoters.
	Distribute,
	/// Run campaigns.
	Market,
	/// Build a community.
	Community,
}

/// Whether a shop trades.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum ShopState {
	/// It takes orders and publishes listings.
	#[default]
	Open,
	/// The merchant winds it down: orders in flight run on, no new ones, no new listings.
	Closing,
	/// Moderation stopped it: the same, and only moderation can lift it.
	Suspended,
}

/// What a merchant says of a shop, and may change.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct ShopProfile {
	/// Where it is: ISO 3166-2.
	pub region: Region,
	/// What it sells: ISO 18245 merchant category code.
	pub category: Mcc,
	/// Sales floor in square metres; zero for a shop without one. BizPower's cost side (seed S2-05).
	pub floor_area: u32,
	/// Number of staff. BizPower's cost side (seed S2-05).
	pub staff: u32,
	/// Name, images and the like, off chain.
	pub metadata: Cid,
}

/// What an attester found out about the merchant, without saying it on chain (product decision 10).
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Verification<AccountId> {
	/// How much was checked; a higher level includes the lower ones.
	pub level: u8,
	/// Who checked.
	pub issuer: AccountId,
	/// Salted hash of the evidence.
	pub evidence: H256,
	/// When it lapses.
	#[serde(with = "crate::json::decimal")]
	pub expires: Millis,
}
